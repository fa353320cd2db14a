"""Progress that rests on a parent's own word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.plan.model import Child
from tests.rules.one_row import found, row

RULE = "self-report-evidence"


@pytest.mark.parametrize(
    "line",
    [
        " |  | Dad to admit to the group if he has hit Kelly again | Dad | 3 May",
        " |  | Dad tells us every week how many days he has not had a drink | Dad | until 3 May",
        " | Dad no longer gambles | Key work | Dad | 3 May | Dad says he has stopped gambling",
        " | Mum has reduced her drinking by her own report | Counselling | Mum | 3 May",
        " |  | FSW asks Mum at each visit how she is coping | FSW | until 3 May",
        " |  | Father to update professionals on his abstinence | Father | until 3 May",
        " | Mum will report that she feels able to cope | Parenting group | Mum | 3 May",
        " |  | Mum and Dad to be honest about their drug use | Mum and Dad | 3 May",
        " |  | SW will check in with Dad weekly about whether he is drinking | SW | until 3 May",
        " |  | Parents to tell SW honestly whether they have been rowing | Parents | until 3 May",
        " | Dad states that he has not been violent |  | Dad | 3 May",
        " |  | Mum to inform the core group if she relapses | Mum | until 3 May",
        " | Mum feeds back that her anxiety is better | Wellbeing group | Mum | 3 May",
        " | Parents report fewer arguments | Couples sessions | Parents | 3 May",
        " |  | Monitor Mum's drinking through her own account at each visit | SW | until 3 May",
        " | Mum rates her mood at 7 or above | GP | Mum | 3 May | Mum rates herself each week",
        " | Mum will say she feels more confident with routines | Parenting course | Mum | 3 May",
        " | Parents describe their relationship as calmer | Relate | Parents | 3 May",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        " | Ellie tells us she has stopped self-harming |  | School nurse | 3 May",
        " |  | Mum to share her recipe with the group | Mum | 3 May",
        " |  | Mum to tell the midwife about any bleeding | Mum | until 3 May",
        " | Parents report that Amir sleeps in his own bed |  | Parents | 3 May",
        " |  | Mum to tell the drug worker how she has been; drug worker swabs her each Monday | Mum | until 3 May",
        " |  | Mum to tell Amir why Dad has left, with SW there | Mum | 3 May",
        " |  | Mum to state on the form which school she wants | Mum | 3 May",
        " |  | Mum agreed to stop drinking and go to detox at Ward 5 | Mum | 3 May",
        " |  | Parents to describe Amir's seizures to the nurse | Parents | 3 May",
        " |  | Mum to ring the police and tell them if Carl comes | Mum | until 3 May",
        " | Mum says she has stopped and the hair strand test agrees | Hair strand test | SW | 3 May",
        " |  | Ask Mum which day suits her for the eye test | FSW | 3 May",
        " |  | Mum to talk with her counsellor about how she feels | Mum | until 3 May",
        " |  | Dad to report to the police station on Mondays | Dad | until 3 May",
        " |  | SW to report to court on Mum's progress | SW | 3 May",
        " |  | Dad to tell his probation officer his new address | Dad | 3 May",
        " |  | Mum to ring her sister and tell her if she feels like drinking | Mum | until 3 May",
        " |  | Dad to show the core group the certificate from Caring Dads | Dad | 3 May",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_what_a_child_of_the_plan_says_is_another_matter() -> None:
    line = "| Ellie tells the social worker that she has stopped drinking | Session with Kit | Kit | 3 May"
    assert not found(RULE, line, children=(Child("Ellie Brook"),))


def test_the_measure_column_is_read() -> None:
    (finding,) = found(
        RULE, "| Dad no longer gambles | Key work | Dad | 3 May | Dad says he has stopped gambling"
    )
    assert finding.field == "outcome"
    assert "Dad says" in finding.message


def test_the_parents_name_changes_nothing() -> None:
    for name in ("Zara", "Grant", "Oluwaseun", "Xiulan"):
        line = f"{name} to tell the core group how much she is smoking | {name} | 3 May"
        assert found(RULE, line, children=(Child("Idris Hale"),)), name


@pytest.mark.parametrize(
    "line",
    [
        " |  | Dad to ring mum each Thursday at 6pm until 4 June to say he is coming | Dad | 4 June",
        " |  | I will ring your mum every Friday to ask if she is coming on the Saturday. |  | 3 May",
        " |  | Mum to phone Nan on Fridays to say what time she is arriving | Mum | 3 May",
    ],
)
def test_an_arrangement_is_no_evidence(line: str) -> None:
    assert not found(RULE, line)


def test_what_a_parent_knows_of_a_child_is_no_word_of_themselves() -> None:
    outcome = " | Mum knows whose house she has been at | Return interview | FSW | 3 May"
    assert not found(RULE, outcome, children=(Child("Ellie Dunn"),))
    assert found(RULE, " |  | Mum to let her worker know how much she has had to drink | Mum | 3 May")


def test_a_child_who_checks_on_a_parent_measures_nobody() -> None:
    outcome = " | Ibrahim is in school and can send Mum one text to check that she's all right | Meet him at the gate | FSW | 3 May"
    assert not found(RULE, outcome, children=(Child("Ibrahim Said"),))


def test_a_teacher_with_a_title_is_no_parent() -> None:
    line = " |  | Look at the cameras and tell Lacey what they show | Mr Oyelaran | 3 May"
    assert not found(RULE, line, children=(Child("Archie Dunn"),))


def test_a_copy_of_the_rota_shows_it_besides() -> None:
    line = " | In on time | Ask for an earlier shift | Gina | 3 May | Gina will say how it went, and a copy of the new rota"
    assert not found(RULE, line, front=(("Mother", "Gina Hale"),))


@pytest.mark.parametrize(
    "line",
    [
        " |  | Nan to sit in with Dad. She sends him home if he has been drinking and rings the team | Nan | 3 May",
        " |  | Clive to ring Mum by 6pm if she has been drinking | Clive Marsh | 3 May",
        " |  | I will ask Mrs Nowak whether you can join the Saturday school | SW | 3 May",
    ],
)
def test_a_condition_and_a_question_for_somebody_else_are_no_account(line: str) -> None:
    assert not found(RULE, line)


def test_a_progress_column_that_tells_how_it_will_be_judged_is_a_measure() -> None:
    judged = replace(
        row("Anger group | Dad | 3 May"), progress="To be judged by Dad telling the group that he is calmer"
    )
    assert found(RULE, judged)
    assert not found(RULE, replace(judged, progress="Dad told the group that he is calmer"))


def test_a_long_who_cell_hides_nobody_who_is_told() -> None:
    action = "Tell Gran whether you have been drinking"
    assert found(RULE, f" |  | {action} | Mum | 3 May") == found(
        RULE, f" |  | {action} | Mrs Philippa Lund (mother) | 3 May"
    )


def test_what_is_taken_at_somebodys_word_is_their_own_word() -> None:
    """Whatever is to be changed, and however the parent is called in the plan."""
    named = {"children": (Child("Cai Rees"),), "front": (("Mother", "Bronwen Rees"),)}
    for action in (
        "Bronwen tells the group on 4 May whether Cai is still sleeping on the floor, and if she says not we cross it off",
        "Bronwen to keep to the list, and at each call she will tell me whether she has managed it",
        "Bronwen says how many nights she has gone without",
        "We stop the evening calls as soon as Mum says all is quiet",
    ):
        assert found(RULE, f" |  | {action} | Bronwen | 4 May", **named), action


def test_what_a_professional_answers_is_not() -> None:
    for action in (
        "If Dr Rao says yes we stop the tablets",
        "When Nurse Poole reports two dry weeks, the group closes this row",
        "If Mum says no, we tick the other box and try the next nursery",
        "If Bronwen says she needs a lift, we take her",
        "When Bronwen says the cot has come we stop looking",
        "Bronwen tells the dentist how often she brushes",
    ):
        assert not found(RULE, f" |  | {action} | Group | 4 May"), action


@pytest.mark.parametrize(
    "action",
    [
        "Dad will be straight with Carla about how many cans he has had",
        "Mum to come clean with Sam if she uses",
        "Dad is to level with Ruth about who stays over",
        "Mum will confide in Bea how she is coping",
        "Dad keeps a temper log and brings it along",
        "Keep an honest tally of bottles and read it out at the door",
    ],
)
def test_candour_and_papers_kept_by_oneself_show_nothing(action: str) -> None:
    assert found(RULE, f"{action} | Dad | until 4 May"), action


def test_candour_with_a_child_or_a_landlord_is_no_measure() -> None:
    assert not found(RULE, "Dad to be straight with the landlord about the leak | Dad | until 4 May")
    assert not found(RULE, "Dad to level the yard with sand | Dad | until 4 May")
    assert not found(RULE, "Mum confides in Nan when she is low | Mum | until 4 May")


@pytest.mark.parametrize(
    "line",
    [
        " | No using in the flat | Verbal update on cannabis at each core group | Dad | until 3 June",
        " | Close when Dad is satisfied that he has his temper in hand | Anger group | Dad | 3 June",
        " | Mrs Ivory is of the opinion that she copes now | Homestart | Mrs Ivory | 3 June",
        " | Mother’s view of how low she is, on a scale to ten, goes up by three | Walking group | Mother | 3 June",
        " |  | Ask Leanne each week if she’s taken her medication – yes/no on the sheet | Duty worker | until 3 June",
        " | No more rows at night, and both parents agree that this is so | Couples counselling | Parents | 3 June",
    ],
)
def test_a_parents_word_is_found_without_a_word_for_saying(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        " | Mum says she gets up first | Breakfast club tells the social worker on Fridays when the boys came | Mrs Hare | until 3 June",
        " | Clean | Dad blows into the meter at the chemist on Thursdays, and the chemist rings | SW | until 3 June",
        " |  | Dad says he gives every dose: Sister Lowe downloads the meter at clinic and compares | Sister Lowe | until 3 June",
        " | Dad drinks less | Dad to talk honestly with his sponsor | Dad | until 3 June",
        " |  | Recovery worker Gill Aske to tell the core group whether birth mother has relapsed | Gill Aske | until 3 June",
        " |  | Kyle to get on top of the drinking | Kyle | 3 June",
        " | Zac, 9, says his worries have gone from nine to three | Worry jar with Miss Dee | Miss Dee | 3 June",
        " |  | Ask Mum and Dad which days they would like | SW | 3 June",
    ],
)
def test_what_others_see_or_a_child_tells_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "outcome",
    [
        "Mum feels more like her old self",
        "You have an answer, yes or no, from the Red Cross about whether they have found her, by the end of October",
        "We will know this is mended when she stays in her own bed until six, on the calendar Roy keeps",
        "Children’s basic needs are met and they are safe from the impact of alcohol",
    ],
)
def test_a_wish_for_a_parent_is_no_telling(outcome: str) -> None:
    assert not found(RULE, f" | {outcome} | Eight sessions with Turning Point | Mum | 3 June")


def test_a_childs_nights_and_news_among_workers_are_left_alone() -> None:
    assert not found(
        RULE,
        " | We will know when she stays in her own bed until six, on the calendar Roy keeps | Blind | Roy | 3 June",
    )
    assert not found(
        RULE, "Keep a chart of dry nights on the fridge and take it to clinic | You, Val | until 3 June"
    )
    assert not found(RULE, "Keep in touch about how Mum is getting on | Aled Pryce | until 3 June")


@pytest.mark.parametrize(
    "line",
    [
        " | Dad has no drink on school nights | Mr Flint eats with her on Mondays and lets Dad know by text | Mr Flint | until 3 May",
        " | Sam reads a page aloud | Ms Pye reads with Sam on Fridays and keeps Mum posted | Ms Pye | until 3 May",
    ],
)
def test_what_a_parent_is_let_know_is_no_word_of_theirs(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        " |  | Mum will tell the worker when Dad has been drinking | Mum | until 3 May",
        " |  | Mum to text Sue when Dad turns up drunk | Mum | until 3 May",
        " |  | Ask Mum how she is, and look in the fridge | Sue Hall | until 3 May",
    ],
)
def test_what_is_told_of_the_other_parent_or_seen_in_the_fridge_is_no_own_word(line: str) -> None:
    assert found(RULE, row(line)) == ()


def test_what_a_parent_tells_of_themselves_still_is() -> None:
    assert found(RULE, row(" |  | Mum to tell Sue when she has been drinking | Mum | until 3 May"))


@pytest.mark.parametrize(
    "line",
    [
        " | Tom has no marks and says he feels safe | Stepfather's word alone won't do: the school nurse looks at Tom's back and arms on Mondays and asks him | School nurse | until 6 July",
        " | Mum is awake at tea-time | Mother says she takes only her own: the chemist hands them out day by day and counts what comes back | Mother; Mr Shah, pharmacist | until 3 May",
        " | Hal is walked to school | Mam tells Bethan how she's feeling on Mondays; Mrs Rees signs at the gate for each day she brings him | Mam; Mrs Rees | until 3 May",
    ],
)
def test_who_looks_counts_what_comes_back_or_signs_at_the_gate_shows_it(line: str) -> None:
    assert found(RULE, row(line)) == ()


@pytest.mark.parametrize(
    "line",
    [
        " |  | Dad tells the worker how much he has drunk and counts it a good week if he feels better | Dad | until 3 May",
        " |  | Mum tells Bethan whether she has smoked, and Bethan looks at what Mum wrote | Mum | until 3 May",
    ],
)
def test_who_looks_only_at_their_word_shows_nothing(line: str) -> None:
    assert found(RULE, row(line))


@pytest.mark.parametrize(
    "line",
    [
        " | Off the slots for ten weeks, going by Mr Osei's texts | Text on Sundays | Mr Osei | 3 May",
        " | Mr Osei has kept off the machines, going by his Sunday text to the family worker | Text | Mr Osei | 3 May",
        " | Drinking down to weekends, judged by Mum's weekly email | Email | Mum | until 3 May",
        " | Da swears he's off it | Da rings me on Thursdays | Da | until 3 May",
        " | Parents vouch for each other that nobody shouts | Call both | SW | until 3 May",
        " | Mammy vows she is finished with Liam | Mammy rings me Mondays | Mammy | until 3 May",
    ],
)
def test_what_a_parent_sends_or_swears_is_their_own_word(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Ellis (15) steals Dad's lager | Ellis self-reports no drinking on school nights | Tick-sheet | Nurse | 3 May",
        " | Off the slots by the bank statements | Statements brought in on the 1st | Mr Osei | until 3 May",
        " | Going by the meter, the heating is on each day | Read the meter on Fridays | HV | until 3 May",
        " | Dad promises nothing he can't keep: Ned gets his Saturdays | Rota | Dad | 3 May",
    ],
)
def test_a_childs_word_and_somebodys_papers_are_none(line: str) -> None:
    assert not found(RULE, line)
