"""How often the social worker visits: plans that do not say, and plans that say too seldom, as many hands would write them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Kind, Plan, Row, Section, SectionName
from planlint.resources import rules_folder

FOLDER = rules_folder() / "whole-plan"
MISSING: Rule = load_rule(read_page(FOLDER / "missing-visits.md"), Settings())
TOO_RARE: Rule = load_rule(read_page(FOLDER / "visits-too-rare.md"), Settings())
CP, CIN, CIC, EH = Kind.CHILD_PROTECTION, Kind.CHILD_IN_NEED, Kind.CHILD_IN_CARE, Kind.EARLY_HELP
SOCIAL_WORKER = (("Social worker", "Amy Reed"),)


def found(rule: Rule, plan: Plan) -> tuple[Finding, ...]:
    """What one of the two rules finds in a plan."""
    report = check_plans([plan], (rule,), Settings())
    assert report.problems == ()
    return report.findings


def plan_of(
    kind: Kind, visits: str = "", summary: str = "", action: tuple[str, str, str] = ("", "", "")
) -> Plan:
    """A plan of a kind with a visits section, a summary or an action (what, who, when)."""
    sections = [Section(SectionName.VISITS, "Visits", visits)] if visits else []
    sections += [Section(SectionName.OTHER, "", summary)] if summary else []
    what, who, when = action
    rows = (Row(1, action=what, owner=who, due=when),) if what else ()
    return Plan(
        "plan.docx",
        "1",
        kind=kind,
        front=SOCIAL_WORKER,
        children=(Child("Tia Brook"),),
        sections=tuple(sections),
        rows=rows,
    )


SAID_OFTEN_ENOUGH = [
    plan_of(CP, "Amy visits weekly."),
    plan_of(CIN, "Amy Reed will see Tia once every four weeks at home and at school."),
    plan_of(CIN, "Amy sees Tia once a month"),
    plan_of(CIN, "SW to visit min 20 working days"),
    plan_of(CIC, "Stat visits 6 weekly."),
    plan_of(CIC, "Amy sees Tia every three months as she is matched long-term with Ann and Joe."),
    plan_of(
        CP, action=("Home visits, one in two unannounced", "Amy Reed", "every ten working days until 27 May")
    ),
    plan_of(CP, action=("See Tia on her own at school", "SW", "fortnightly until June")),
    plan_of(CP, "Amy: alternate Tuesdays after school."),
    plan_of(CP, "Amy Reed visits twice a month."),
    plan_of(CIN, "Tia is seen by Amy every 28 days."),
    plan_of(CP, "Next visits 9 March, 20 March and 2 April."),
    plan_of(CP, "At least every ten days"),
    plan_of(
        CP, "The lead social worker will visit no less than once in every 10 working days, seeing Tia alone."
    ),
    plan_of(CP, "Visits: twice weekly, unannounced"),
    plan_of(CP, "Tia will be visited every second Monday by Amy Reed"),
    plan_of(CP, "Unannounced x1 and announced x1 each week"),
    plan_of(CIN, "Allocated SW – 20 w/days"),
    plan_of(CIN, "every month, or sooner if Mum rings"),
    plan_of(
        CIC, "Your social worker will see you every 4 weeks and your IRO will ring you before each review."
    ),
    plan_of(CIC, "half-termly"),
    plan_of(CIN, summary="Amy Reed will call at the house every other Wednesday at teatime."),
    plan_of(CIN, action=("Weekly visits by SW to look at bedrooms", "Amy Reed", "until 3 May")),
    plan_of(CP, "Core groups every four weeks. Amy sees Tia weekly."),
    plan_of(CIN, "Amy Reed sees Tia with her brother fortnightly; at school one time in three."),
    plan_of(Kind.UNKNOWN, "Every ten weeks"),
]
TOO_SELDOM = [
    plan_of(CP, "Every 15 working days."),
    plan_of(CIN, "Amy will visit every five weeks"),
    plan_of(CIN, "CIN visits: 4-6 weekly"),
    plan_of(CIC, "Stat visits 12 weekly."),
    plan_of(CIC, "Amy sees Tia every two months."),
    plan_of(CP, "The HV will visit fortnightly and the social worker every four weeks."),
    plan_of(CP, "Amy sees Tia weekly until Easter, then every four weeks."),
    plan_of(CP, "3 weekly"),
    plan_of(CIN, "Six-weekly by the allocated worker; the family support worker goes in every week."),
    plan_of(CP, "Monthly visits by SW"),
    plan_of(CIN, "Weekly visits to begin with, reducing to every 6 weeks"),
    plan_of(CIN, "Amy 8-weekly"),
    plan_of(CIN, "quarterly"),
    plan_of(CIC, "Every six weeks until the order is made and every three months after that."),
    plan_of(CIC, "once a term"),
    plan_of(CP, "Amy has been visiting weekly but this will now be every three weeks."),
    plan_of(CIN, "Visits will be six weekly owing to the distance."),
]
NOT_SAID = [
    plan_of(CP, "Visits will take place at the required frequency."),
    plan_of(CP, "Within procedures, announced and unannounced"),
    plan_of(CP, summary="Jo Bloom, health visitor, sees Tia weekly. Mum sees Tia on Sundays."),
    plan_of(CP, summary="Tia goes to see Dad every other weekend."),
    plan_of(CP, action=("Visit Tia at home", "Health visitor", "weekly to 27 May")),
    plan_of(CIN, "Amy will keep visiting as often as she can."),
    plan_of(CIN, "Family time with Dad: every Saturday. Visits by Amy to be confirmed."),
    plan_of(CIN, "The family support worker goes in every week."),
    plan_of(CP, "As per LSCB procedures."),
    plan_of(CP, "Visiting: on a regular basis and no less than statutory requirements"),
    plan_of(CIN, summary="The midwife visits weekly and the health visitor monthly."),
    plan_of(CIN, action=("Visit Dad in prison every month", "Amy Reed", "until 3 May")),
    plan_of(CIN, action=("Meet Tia after school every Thursday", "Ade, youth worker", "until 3 May")),
    plan_of(CP, "Core groups every four weeks."),
]


@pytest.mark.parametrize("plan", SAID_OFTEN_ENOUGH)
def test_visits_often_enough_are_left_alone(plan: Plan) -> None:
    assert (found(MISSING, plan), found(TOO_RARE, plan)) == ((), ())


@pytest.mark.parametrize("plan", TOO_SELDOM)
def test_visits_too_seldom_are_found(plan: Plan) -> None:
    assert found(MISSING, plan) == ()
    assert len(found(TOO_RARE, plan)) == 1


@pytest.mark.parametrize("plan", NOT_SAID)
def test_visits_with_no_frequency_are_found(plan: Plan) -> None:
    assert len(found(MISSING, plan)) == 1
    assert found(TOO_RARE, plan) == ()


def test_words_without_a_rhythm_are_what_the_finding_quotes() -> None:
    assert [each.quote for each in found(MISSING, plan_of(CIN, "Visits as per policy."))] == [
        "Visits as per policy."
    ]


def test_the_front_sheet_may_say_it() -> None:
    plan = replace(plan_of(CIC), front=(("Social worker", "Amy Reed. She visits Tia every eight weeks."),))
    assert found(MISSING, plan) == ()
    assert [each.field for each in found(TOO_RARE, plan)] == ["visits"]
    assert found(MISSING, replace(plan, front=(("How often we see you", "every month"),))) == ()


def test_early_help_and_a_child_not_yet_born_are_not_asked() -> None:
    assert found(MISSING, plan_of(EH)) == ()
    assert found(MISSING, replace(plan_of(CP), children=(Child("Baby Brook", unborn=True),))) == ()


def test_a_council_may_set_its_own_standard() -> None:
    fifteen = plan_of(CP, "Every 15 working days")
    settings = Settings(standards={"visits-too-rare": {"child protection": "15 working days"}})
    rule = load_rule(read_page(FOLDER / "visits-too-rare.md"), settings)
    assert len(found(TOO_RARE, fifteen)) == 1
    assert check_plans([fifteen], (rule,), settings).findings == ()


@pytest.mark.parametrize(
    "plan",
    [
        plan_of(
            CIN, action=("SW to see Tia at home or school every four weeks until review", "Amy Reed", "")
        ),
        plan_of(CIN, summary="I shall be calling in twice every month, Tia, once with your mum."),
        plan_of(
            CP, action=("See Tia alone at nursery and again at home.", "Amy Reed", "each week until 17 May")
        ),
    ],
)
def test_visits_are_told_in_other_words(plan: Plan) -> None:
    assert found(MISSING, plan) == ()


def test_days_that_are_listed_too_far_apart_are_found() -> None:
    told = found(TOO_RARE, plan_of(CP, "22 June, 13 July, 3 August, 24 August"))
    assert [finding.quote for finding in told] == ["22 June, 13 July, 3 August, 24 August"]
    assert found(TOO_RARE, plan_of(CP, "23 Mar, 7 Apr, 20 Apr, 4 May")) == ()


def test_the_due_cell_goes_with_the_part_of_the_action_that_tells_of_a_visit() -> None:
    action = (
        "Tia to be seen at home, awake; every other call is made without warning.",
        "Amy Reed",
        "every second Tuesday until the review",
    )
    assert found(MISSING, plan_of(CP, action=action)) == ()


@pytest.mark.parametrize(
    "line", ["Stat visits every 20 working days.", "How often I will come: not less than every ten days"]
)
def test_a_line_may_be_about_visits_from_its_first_word(line: str) -> None:
    assert found(MISSING, plan_of(CP, summary=line)) == ()


def test_another_childs_plan_may_hold_the_visits_and_so_may_an_action_of_mums() -> None:
    assert found(MISSING, plan_of(CIN, "As Isla")) == ()
    told = "When the social worker visits May every second Wednesday, Mum will tell her how much she drank."
    assert found(MISSING, plan_of(CP, action=(told, "Mum", "until 26 May"))) == ()


@pytest.mark.parametrize(
    ("home", "rare"),
    [
        ("Tia came to Bev and Ken in May 2023 and stays until she is 18.", False),
        ("Tia moved in with Bev and Ken on 4 December 2025 and stays until she is 18.", True),
        ("Tia stays with Mum and Dad. Placed: 08/01/2026 with Bev until she is 18.", True),
    ],
)
def test_in_the_first_year_nobody_is_settled(home: str, rare: bool) -> None:
    plan = replace(plan_of(CIC, "The social worker visits every eight weeks", home), date=date(2026, 3, 2))
    assert bool(found(TOO_RARE, plan)) is rare


@pytest.mark.parametrize(
    ("text", "rare"),
    [
        ("Tia shall be seen at intervals not exceeding ten working days.", False),
        ("at intervals not exceeding twenty working days", True),
        ("No longer than 15 working days between visits", True),
        ("Two visits in each calendar month", False),
        ("Once each school term", True),
        ("Every 10 w/d", False),
        ("every ten working days, once a month unannounced", False),
    ],
)
def test_a_rhythm_in_the_words_of_forms_is_read(text: str, rare: bool) -> None:
    given = Plan("plan.docx", "1", kind=CP, sections=(Section(SectionName.VISITS, "Visits", text),))
    assert not found(MISSING, given)
    assert bool(found(TOO_RARE, given)) is rare


def test_what_the_visits_come_down_to_after_a_change_counts() -> None:
    told = "Amy sees Tia every ten working days. Once she's back with Nan Amy will see Tia every four weeks."
    assert found(TOO_RARE, plan_of(CP, told))
    assert not found(
        TOO_RARE, plan_of(CP, "Amy sees Tia every ten working days. Once a month it is at school.")
    )


def test_a_day_that_somebody_elses_calls_begin_on_makes_them_nobodys() -> None:
    action = ("Olu Bright, drugs nurse, will see you on five Fridays from 9 March", "", "")
    assert found(MISSING, plan_of(CIN, summary="Dad would like his visits to be on a Sunday.", action=action))


@pytest.mark.parametrize(
    "summary",
    [
        "I, Amy Reed, shall call on Tia every eighth working day and never say when.",
        "Tia: ‘Amy comes first Monday of the month and we get a brew.’ This is agreed.",
        "If Amy misses one of her five-weekly trips to see Tia at the farm, her manager goes instead.",
        "Tia asked me to come after football and not before, so I am at Jan's at five on the first Thursday of the month.",
        "Because of the bruises Tia is looked at by her social worker twice a week.",
        "Mum finds Amy's fortnightly visits a help.",
    ],
)
def test_visits_told_in_passing_are_told(summary: str) -> None:
    assert not found(MISSING, plan_of(CP, summary=summary))


@pytest.mark.parametrize(
    "summary",
    [
        "Tia sees her dad at the Hub every Saturday from ten to twelve, and Gran comes to tea each Wednesday.",
        "The core group meets every four weeks: 24 February, 24 March, 21 April.",
        "“I want Amy to come every week,” Tia says, “but she can't.”",
        "Amy visited weekly in the autumn.",
        "The police look in on the house every third night.",
        "Dad is at the flat every Sunday to mend the bikes with Tia.",
    ],
)
def test_what_others_do_what_was_and_what_is_wished_for_are_no_visits(summary: str) -> None:
    assert found(MISSING, plan_of(CP, summary=summary))


def test_by_himself_names_nobody_else() -> None:
    action = ("Sees Tia by herself at Lowfield School", "Amy Reed, social worker", "each fortnight to 8 May")
    assert not found(MISSING, plan_of(CIN, action=action))


def test_rhythms_told_by_their_order_are_measured() -> None:
    assert found(TOO_RARE, plan_of(CIN, "Every sixth Tuesday at school"))
    assert found(TOO_RARE, plan_of(CP, "1/12, jointly with h.v."))
    assert found(TOO_RARE, plan_of(CP, "the first Monday of each month"))
    assert not found(TOO_RARE, plan_of(CP, "On the 1st and 15th of each month"))
    assert not found(TOO_RARE, plan_of(CIN, "the last Thursday of every month"))


@pytest.mark.parametrize(
    "text",
    [
        "Dear Kai, you'll see me every other Friday after school, at yours.",
        "The gap between one visit and the next is not to be longer than a fortnight.",
    ],
)
def test_a_letter_and_a_longest_gap_tell_how_often_the_child_is_seen(text: str) -> None:
    assert not found(MISSING, plan_of(CIN, summary=text))


@pytest.mark.parametrize(
    "text",
    [
        "Lottie visits her dad at Parkhurst on the first Saturday of each month.",
        "She visits the library with her class every Thursday.",
    ],
)
def test_where_the_child_itself_goes_is_no_visit(text: str) -> None:
    assert found(MISSING, plan_of(CIN, visits=text))


def test_whom_a_health_visitor_sees_is_not_the_health_visitor() -> None:
    plan = plan_of(CIN, visits="Amy will see Orla and Finn at home every three weeks.")
    front = (*plan.front, ("Health visitor", "Colette Dade, sees Finn monthly"))
    assert not found(MISSING, replace(plan, front=front))


def test_what_visits_there_were_before_are_none_of_now() -> None:
    plan = plan_of(CIN, visits="6-weekly")
    past = Section(
        SectionName.HISTORY,
        "History",
        "On a plan in 2021, when Amy visited fortnightly; she visits fortnightly then.",
    )
    assert found(TOO_RARE, replace(plan, sections=(*plan.sections, past)))


@pytest.mark.parametrize(
    "action",
    [
        ("Meet Mrs Eddy and agree a timetable with Thursdays at the college.", "Amy Reed", ""),
        ("Book video visits, first and third Sat in May and June", "SW", ""),
    ],
)
def test_whom_the_worker_meets_besides_is_no_visit_to_the_child(action: tuple[str, str, str]) -> None:
    assert found(TOO_RARE, plan_of(CIN, visits="Amy visits every six weeks.", action=action))


def test_apart_from_a_parent_is_how_and_not_by_whom() -> None:
    assert found(
        TOO_RARE,
        plan_of(CP, visits="Tia will be visited every four weeks at home and seen apart from both parents."),
    )


def test_a_care_leaver_of_eighteen_is_kept_in_touch_with() -> None:
    plan = plan_of(CIC, visits="Amy sees me at least every eight weeks.")
    assert found(TOO_RARE, plan)
    assert not found(TOO_RARE, replace(plan, children=(Child("Tia Brook", age=18),)))


def test_a_cell_beside_its_question_tells_how_often() -> None:
    plan = plan_of(CIN, summary="The plan | \nHow often will the child be visited? | At least every 4 weeks")
    assert not found(MISSING, plan)
    later = plan_of(CIC, visits="First week (visited 14/05/26), then at least every six weeks.")
    assert not found(MISSING, later)
