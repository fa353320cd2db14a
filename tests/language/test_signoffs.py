"""Sign-off, told from names, tasks and other agreements."""

from __future__ import annotations

import pytest

from planlint.language.signoffs import is_signed

TOLD = [
    ("Agreed by D. Osgood (TM) 17/3/26", "", 0),
    ("D Osgood 17/3/26", "Manager's signature", 0),
    ("I have seen this plan and am happy with it. D. Osgood, Team Manager", "", 0),
    ("Plan approved 17.3.26 D Osgood ATM", "", 0),
    ("Reviewed in supervision on 17 March with Dee Osgood; plan endorsed.", "", 0),
    ("Good plan, go ahead. DO", "Manager comments", 1),
    ("Service manager Ann Cole has signed this off.", "", 0),
    ("Ratified by head of service 2/4/26", "", 0),
    ("Ann Cole", "Authorised by", 0),
    ("Manager's decision: remain on plan because the drinking has not stopped.", "", 0),
    ("Oversight by D Osgood, TM: agreed, as the drinking is tested twice a week.", "", 0),
    ("I agree that this plan is proportionate (Dee Osgood, practice manager)", "", 0),
    ("DO 17/03", "Manager signature", 0),
    ("Approved - A Cole - Service Manager - 4 Feb", "", 0),
    ("Yes. A Cole", "Plan authorised by manager?", 0),
    ("Countersigned by Dee Osgood, assistant team manager", "", 0),
    ("Quality assured and agreed by TM 3.4.26", "", 0),
    ("Signed off by P. Dunn, Team Manager, 03/04/2026", "", 0),
    ("Plan endorsed by the service manager on 4 April.", "", 0),
    ("TM comments: agreed, visits to be weekly until the tests are clear.", "", 0),
    ("P Dunn", "Authorising manager", 0),
    ("I support this plan because Nan is in it. P Dunn, TM", "Managers oversight", 1),
    ("Authorised 4/4/26", "Team manager", 0),
    ("The team manager, P Dunn, has agreed the plan.", "", 0),
    ("Read and agreed. PD", "Manager", 1),
    ("The plan was signed off on 5 March by Judith Okoro, who leads the team.", "", 0),
    ("5.3.26: JO agrees the plan", "Supervision", 0),
    ("Kay Marsh (SW)\nJudith Okoro (TM) 5.3.26", "Signatures", 0),
    ("JO 5/3/26", "", 1),
    ("Plan authorised in supervision on 6 March.", "", 0),
]
NOT_TOLD = [
    ("Manager to approve.", "Sign off", 1),
    ("", "Authorised by", 0),
    ("Signed: Mum Dad Tia", "", 0),
    ("Ann Cole 01632 960102", "Team manager", 0),
    ("The manager of the nursery agreed to hold a place.", "", 0),
    ("Mum signed the plan on 3 May.", "", 0),
    ("Escalate to team manager.", "", 0),
    ("Team manager to be informed", "", 0),
    ("Ask the manager to agree the funding", "", 0),
    ("Social worker: K. Marsh 3/5/26", "Signed", 1),
    ("Plan to go to TM for sign off.", "", 0),
    ("Not yet authorised", "Manager's decision", 1),
    ("Dee Osgood", "Manager", 0),
    ("K Marsh, social worker", "Signed", 1),
    ("Agreed: Mum, Dad, K Marsh", "Agreed by", 0),
    ("Team manager will chair the next meeting.", "", 0),
    ("The head teacher has approved a reduced timetable.", "", 0),
    ("TM agreed two taxi journeys a week.", "", 0),
    ("P Dunn (team manager) – 01632 960000", "Professionals", 0),
    ("Tbc", "Manager sign off", 1),
    ("To be authorised", "Authorised by", 0),
    ("Line manager to be told of risks", "", 0),
    ("Signed: Leo's mum 4/4/26", "", 0),
    ("Head of year approved the timetable.", "", 0),
    ("Date:", "Manager signature", 1),
    ("The IRO will agree the plan at the review.", "", 0),
    ("Kay Marsh, social worker, 4 March 2026", "", 1),
    ("Please record your rationale for agreeing this plan.", "Management oversight", 0),
    ("Signed: Leah Brook (mum), Paul Brook (dad)", "Signed", 1),
    ("for TM signature", "", 1),
    ("Manager to add comments", "", 1),
    ("The plan was signed off by Mum.", "", 0),
]


@pytest.mark.parametrize(("text", "under", "own"), TOLD)
def test_a_managers_agreement_is_found(text: str, under: str, own: int) -> None:
    assert is_signed(text, under, ["Kay Marsh"], bool(own))


@pytest.mark.parametrize(("text", "under", "own"), NOT_TOLD)
def test_what_is_no_sign_off_is_left_alone(text: str, under: str, own: int) -> None:
    assert not is_signed(text, under, ["Kay Marsh"], bool(own))


def test_a_line_of_nothing_but_a_manager_and_a_day_is_a_signature() -> None:
    assert is_signed("Gail Lyle, team manager, 18/3/26", "Last bits")
    assert not is_signed("Discuss with team manager 3 May", "Last bits")
    assert not is_signed("Manager: Idris Malik", "Manager", own_section=True)


@pytest.mark.parametrize(
    "text",
    [
        "Read and agreed by Olu Bent, team manager, on 6 October: Leo should stay because he asked to.",
        "Plan ratified by the conference chair, Nerys Applegarth, 14 January 2026.",
        "Rationale (EH coordinator, I. Polglase, 16/09/2026): Agreed at early help.",
    ],
)
def test_the_reason_behind_an_agreement_does_not_take_it_back(text: str) -> None:
    assert is_signed(text, "", ["Kay Marsh"])


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("SW: Kay Marsh 14/01/26\nTM:", True),
        ("Rationale: to be added by TM.", False),
        (
            "Kay Marsh, social worker, 5 May 2026\nKay Marsh, 6 May 2026\nManager's comments and signature:",
            True,
        ),
    ],
)
def test_an_empty_line_for_the_manager_is_no_signature(text: str, own: bool) -> None:
    assert not is_signed(text, "Signed" if own else "", ["Kay Marsh"], own)


def test_a_post_alone_is_an_answer_only_to_who() -> None:
    assert not is_signed(
        "Social worker – Kay Marsh – 4 March\nPractice manager – ", "Sign off", ["Kay Marsh"], True
    )
    assert is_signed("Service manager", "Authorised by", ["Kay Marsh"], True)


@pytest.mark.parametrize("text", ["Manager's comments: TBC", "Manager oversight: please add rationale here"])
def test_a_label_with_no_answer_behind_it_signs_nothing(text: str) -> None:
    assert not is_signed(text, "Sign-off", (), own_section=True)


def test_a_printed_paper_and_the_workers_own_signature_are_no_sign_off() -> None:
    assert not is_signed("Document generated 14/07/2026.", "Authorisation", [], True)
    assert not is_signed("Signed: C. Maddox, SW, 9.2.26", "Signed", [], True)
    assert is_signed("Signed: B. Orr, team manager", "Signed", [], True)
