"""A place of the plan's form with words in it that are no answer to what it asks: facts, papers, prompts, other people's news."""

from __future__ import annotations

import io
from datetime import date

import pytest

import planlint
from planlint.plan.model import Child, Kind, Plan, PlanEvent, Section, SectionName
from tests.rules.one_row import found
from tests.rules.whole_plan import findings, plan

S = SectionName


@pytest.mark.parametrize(
    "text",
    [
        "Y4 at Holt Street. Lives with Mum and two cats. Plays under-nines on Saturdays.",
        "81% this term, was 86 last. On track for reading, behind in maths. Gets free school meals.",
        "Tia was in school on the day of the meeting. Mum said she would tell her what was decided.",
        "What does the child say about the plan?\nTia in lessons at the time of the meeting.",
    ],
)
def test_facts_of_a_child_in_its_own_place_let_nobody_be_heard(text: str) -> None:
    told = plan((S.CHILD_VOICE, "Child's voice", text))
    assert findings("missing-child-voice", told)
    assert not findings("vague-child-voice", told)


@pytest.mark.parametrize(
    "text",
    [
        "Tia was spoken to in the den. Smiley, chatty girl.",
        "Tia was seen. She did not wish to share her views.",
        "Tia - lovely little girl, full of beans.",
    ],
)
def test_a_child_that_was_only_seen_or_praised_is_heard_in_name(text: str) -> None:
    told = plan((S.CHILD_VOICE, "Child's voice", text))
    assert findings("vague-child-voice", told)
    assert not findings("missing-child-voice", told)


@pytest.mark.parametrize(
    "last",
    [
        "Kit was round at his auntie's both times I came, so I'll catch him next time!",
        "Kit - lovely little boy, full of beans.",
    ],
)
def test_the_brother_who_was_not_met_is_not_heard_beside_his_sister(last: str) -> None:
    text = f'Tia said "I want my own pillow".\n{last}'
    told = plan((S.CHILD_VOICE, "The children", text), children=("Tia Brook", "Kit Brook"))
    assert findings("vague-child-voice", told)


@pytest.mark.parametrize("prompt", ["What will we do, and when?", "Who will do what, and when?"])
def test_a_question_of_the_form_that_nobody_answered_is_no_fallback(prompt: str) -> None:
    assert findings("missing-contingency", plan((S.CONTINGENCY, "If this plan does not work", prompt)))


def test_a_visit_that_is_made_up_for_is_no_fallback_of_the_plan() -> None:
    text = "Sue sees Tia every four weeks. If Tia is away the visit will be done the week she's back."
    assert findings("missing-contingency", plan((S.VISITS, "Visits", text)))


def test_the_next_meeting_is_no_consequence() -> None:
    text = "Should stability be compromised, matters will be escalated. The next review will take place at County Hall on 3 September."
    assert findings("vague-contingency", plan((S.VISITS, "Visiting and oversight", text)))


@pytest.mark.parametrize(
    "text",
    [
        "The electronic record was checked on 10 March and all of the fields have been completed. There is nothing further to note.",
        "Think about culture, faith, language, disability.\nBirth cert seen. Red book seen. NHS number on file.",
    ],
)
def test_papers_that_were_seen_tell_of_no_identity(text: str) -> None:
    assert findings("missing-identity", plan((S.IDENTITY, "Identity", text)))


def test_a_group_that_meets_at_a_meeting_house_has_no_faith_for_that() -> None:
    told = plan(
        (S.OTHER, "Who is who", "Lantern Tree | Group for children, Wednesdays, Friends' Meeting House")
    )
    assert findings("missing-identity", told)


@pytest.mark.parametrize(
    "text",
    [
        "Signed: May Oduya, social worker, 9 June 2026. Copies to Beata, Mrs Lally and Denise.",
        "Typed by Grace Liddell 17/7/26. Copy to Colin Peake and all above.",
        "R Tuft 9/1/26 cc T. Grange (team mgr), all at conference",
    ],
)
def test_whoever_typed_a_plan_or_gets_a_copy_has_not_agreed_it(text: str) -> None:
    assert findings("missing-signoff", plan((S.SIGNOFF, "Signed", text)))


def test_whoever_manages_the_hub_may_agree_a_plan() -> None:
    text = "Lorraine Fisk, who manages the hub, read this on the 12th and says yes to it, because the gas comes first."
    assert not findings("missing-signoff", plan((S.OTHER, "What next", text)))


def test_how_a_form_was_filled_in_is_no_history() -> None:
    text = "See single assessment finished 20/02/2026, on the file. Auntie Zahra lives two streets away."
    assert findings("missing-family-history", plan((S.HISTORY, "Background", text)))


def review(kind: Kind, day: date, **told: object) -> Plan:
    return Plan("plan.docx", "1", kind=kind, date=date(2026, 3, 3), review_date=day, **told)  # type: ignore[arg-type]


def test_of_two_choices_the_one_that_is_ticked_counts() -> None:
    def of(boxes: str) -> Plan:
        return review(Kind.CHILD_IN_NEED, date(2026, 5, 19), front=(("Type of plan", boxes),))

    assert findings("late-review", of("☒ First plan ☐ Review"))
    assert not findings("late-review", of("☐ First plan ☒ Review"))


def test_behind_a_first_review_that_was_held_there_are_three_months() -> None:
    text = "Mr Rees chaired the first review on 11 December 2025. The second is on 12 May 2026."
    held = review(
        Kind.CHILD_IN_CARE,
        date(2026, 5, 12),
        sections=(Section(S.REVIEW, "Review", text),),
        events=(PlanEvent("review", date(2026, 5, 12)),),
    )
    assert not findings("late-review", held)


def test_a_birthday_has_a_day_where_the_front_sheet_gives_it() -> None:
    line = "Mrs Akhtar gives May the reading test | Mrs Akhtar | before May's birthday"
    assert found("vague-timescale", line, children=(Child("May Tran"),))
    assert not found("vague-timescale", line, children=(Child("May Tran", born=date(2013, 8, 1)),))


def test_the_appointment_is_that_of_the_action_where_its_day_is_told() -> None:
    line = "Audiology at Kingsmead, for new moulds | Mrs Agyeman | At the appointment"
    assert found("vague-timescale", line)
    assert not found(
        "vague-timescale",
        line,
        front=(("Forthcoming dates", "Audiology, Kingsmead Hospital: 19 March 2026"),),
    )


def test_due_course_is_no_course_and_a_long_term_match_no_length_of_time() -> None:
    assert found(
        "vague-timescale",
        "Explore the matter of a long-term match | Helena Frost | In due course",
        front=(("Dates", "Course begins, fees due 19 March 2026"),),
    )


def test_ten_of_them_end_a_start_and_every_six_weeks_ends_nothing() -> None:
    assert not found(
        "vague-timescale", "Tuesday meet-ups at St Luke's, ten of them: who pays | Kemi | from 19/05/26"
    )
    assert found(
        "vague-timescale", "Pauline takes Hope to the salon on Station Road | Pauline | every 6 weeks"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Joanne has shown real courage in speaking about her mother, and all of us wished that to be recorded.",
        "Babcia has been a star, bought the gate out of her own pension and put it up before I'd finished my tea",
    ],
)
def test_praise_in_the_action_box_is_no_task(text: str) -> None:
    assert found("misplaced-content", f"{text} | |")


@pytest.mark.parametrize(
    "text",
    [
        "Right level of help, Funmi is asking for it and Bisi makes it doable.",
        "You can be hard to reach on your phone since the screen went.",
    ],
)
def test_who_asks_for_help_or_has_no_phone_is_not_blamed(text: str) -> None:
    assert not findings("blaming-language", plan((S.OTHER, "How it is going", text)))


def test_a_word_that_is_cried_is_no_acronym() -> None:
    assert not findings(
        "undefined-acronym", plan((S.CHILD_VOICE, "Views", "Amina drew a house and wrote COLD on it."))
    )


def plan_of(worry: str, action: str) -> str:
    return f"# Child in need plan\n\nChild: Zaki Rahman, born 4 May 2018\n\n## Worries\n\n{worry}\n\n| Need | Outcome | Action | Who | When |\n|---|---|---|---|---|\n| Bruises | Zaki has no marks | {action} | Pauline | 4 May 2026 |\n"


@pytest.mark.parametrize(
    ("worry", "met"),
    [
        ("Dad smokes cannabis in the front room most nights with Zaki sat there.", False),
        (
            "A big boy on Roblox asks Zaki for pictures with no top on and tells him not to say so to Mum.",
            False,
        ),
        ("Zaki's attendance is 88% and he is behind in maths.", True),
    ],
)
def test_a_joint_visit_deals_with_no_joints(worry: str, met: bool) -> None:
    text = plan_of(worry, "Joint visit, see Zaki with his top off, body map anything new")
    report = planlint.check(planlint.read_plans(io.BytesIO(text.encode()), "plan.md"))
    assert ("unaddressed-risk" not in {finding.rule for finding in report.findings}) is met
