"""Managers who agree a plan in their own ways, and others who only seem to."""

from __future__ import annotations

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

S = SectionName


def _plan(place: str, text: str, children: tuple[tuple[str, int], ...] = (("Tom Reed", 10),)) -> Plan:
    kids = tuple(Child(name, age=age) for name, age in children)
    if place in ("need", "action", "outcome"):
        row = Row(
            1,
            need=text if place == "need" else "",
            action=text if place == "action" else "",
            outcome=text if place == "outcome" else "",
        )
        return Plan("plan.docx", "1", children=kids, rows=(row,))
    if place.startswith("front "):
        told = (("Social worker", "Ana Brook"), (place.removeprefix("front "), text))
        return Plan("plan.docx", "1", children=kids, front=told)
    front = (("Social worker", "Ana Brook"),)
    return Plan("plan.docx", "1", children=kids, front=front, sections=(Section(S(place), "", text),))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("signoff", "Signed: Kelly Tan (mum)", (("Tom Reed", 10),)),
        ("other", "Team manager: Ros Pike, tel 01234 567890", (("Tom Reed", 10),)),
        ("action", "TM to agree funding for the after-school club", (("Tom Reed", 10),)),
        ("other", "Mum's line manager has agreed that she can start at ten.", (("Tom Reed", 10),)),
        ("other", "The manager of the refuge has read the safety plan with Mum.", (("Tom Reed", 10),)),
        ("visits", "Manager oversight every six weeks.", (("Tom Reed", 10),)),
        ("parent_views", "Dad signed it off with a grin.", (("Tom Reed", 10),)),
        ("contingency", "Any change must be authorised by the team manager.", (("Tom Reed", 10),)),
        ("signoff", "Date of next supervision: 4 June", (("Tom Reed", 10),)),
        ("other", "The nursery manager is happy with how the plan is going.", (("Tom Reed", 10),)),
        ("signoff", "Mr and Mrs Reed have signed.", (("Tom Reed", 10),)),
        ("need", "The housing manager has approved the move", (("Tom Reed", 10),)),
        ("action", "Ana asks Ros, her manager, to sign this off", (("Tom Reed", 10),)),
        ("signoff", "Read by the family on 5 May.", (("Tom Reed", 10),)),
        ("other", "The bank manager has agreed a payment plan with Mum.", (("Tom Reed", 10),)),
        ("signoff", "Written by Ana Brook, checked by nobody yet", (("Tom Reed", 10),)),
        ("front Team manager", "Ros Pike", (("Tom Reed", 10),)),
        (
            "visits",
            "Ros Pike, team manager, joins Ana on the first visit of each month.",
            (("Tom Reed", 10),),
        ),
    ],
)
def test_missing_signoff_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("missing-signoff", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("other", "Read through and happy for this to go – Ros, TM", (("Tom Reed", 10),)),
        ("signoff", "RP 4/5/26 agreed", (("Tom Reed", 10),)),
        ("signoff", "This is proportionate: risks are managed at home by Nan. Ros Pike", (("Tom Reed", 10),)),
        (
            "other",
            "My manager Ros Pike has been through each page with me and is satisfied that it does what we need; she signed on Tuesday.",
            (("Tom Reed", 10),),
        ),
        (
            "other",
            "Oversight: TM considers the plan safe as both parents have stuck to the rota. 4/5",
            (("Tom Reed", 10),),
        ),
        (
            "signoff",
            "Yes. Keep to it for 3 months, then think again about closing. R Pike",
            (("Tom Reed", 10),),
        ),
        (
            "signoff",
            "Ros Pike, team manager — I don't want a conference; the family is doing what is asked.",
            (("Tom Reed", 10),),
        ),
        ("signoff", "Approved electronically, T. Dean, 12:04 4 May 2026", (("Tom Reed", 10),)),
        ("signoff", "I've gone over this with Ana. Sound plan, right pace. Ros Pike", (("Tom Reed", 10),)),
        (
            "other",
            "Ros Pike, who manages the team, read this on 5 May and stands behind it.",
            (("Tom Reed", 10),),
        ),
        (
            "signoff",
            "Reasons: grandparents are strong, school is sticking with him, so step down from CP is right. Team manager, 5 May",
            (("Tom Reed", 10),),
        ),
        (
            "risk",
            "Manager's comment: high risk but the right safeguards are in, I agree to this going ahead. R Pike 5.5.26",
            (("Tom Reed", 10),),
        ),
        ("signoff", "Ratified at 10.40 on 5 May – Al Dean, head of family safeguarding", (("Tom Reed", 10),)),
        ("signoff", "Good plan. Go. RP", (("Tom Reed", 10),)),
        ("other", "Quality-assured and passed by Ros Pike (TM) on 5/5.", (("Tom Reed", 10),)),
        ("front Manager's decision", "Agreed – keep CIN. R Pike 5/5/26", (("Tom Reed", 10),)),
        (
            "other",
            "As team manager I endorse what is set out here: Tom's safety turns on the locks and on Nan. R.P.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "If it fails, back to court.\nSigned (manager): R Pike, 5 May", (("Tom Reed", 10),)),
    ],
)
def test_missing_signoff_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("missing-signoff", _plan(place, text, children))
