"""News where a task, a person or a day should stand."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "misplaced-content"


@pytest.mark.parametrize(
    "line",
    [
        "Parents continue to deny that anything happened | Parents | 12/5/26",
        "The family have had a hard year and we want them to know that we see how hard they are trying | SW | 12/5/26",
        "Nursery place started 5 January and Ada loves it | Nursery | 12/5/26",
        "Excellent engagement from Mum | FSW | 12/5/26",
        "Mum has attended every appointment | Mum | 12/5/26",
        "School have no worries about Jonah | School | 12/5/26",
        "Speech has come on leaps and bounds | SALT | 12/5/26",
        "Mum was tearful at the meeting and said it was all too much | SW",
        "Amira's dad is a good role model | SW | 12/5/26",
        "The gas man came and the boiler works again | Landlord",
        "Police took no further action | Police | 12/5/26",
        "Mum's benefits were stopped in March so money is tight | Mum",
        "Keziah has settled well into Year 7 and has made two good friends | School | 12/5/26",
        "Take the boys swimming | Grandad has been doing this already and loves it | 12/5/26",
        "This action is complete | SW",
        "I do not believe Dad is telling the truth | SW | 12/5/26",
        "We are all so proud of you, Ellis | All",
        "Dad remains in prison until 2027 | SW | 12/5/26",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Nobody collects Ada but Mum or Nan | Nursery | to 12/5/26",
        "The boys sleep at Nan's on Fridays | Nan | to 12/5/26",
        "Mum texts the key worker when she gets home | Mum | each night to 12/5/26",
        "Stability | All | ongoing",
        "Parents said they are willing to go to Strengthening Families; book the first evening | FSW | 12/5/26",
        "Tell Jonah how proud we are when he shows us his chart | All | Fridays to 12/5/26",
        "Mrs Obi gives Keziah a locker by the office | Mrs Obi | 12/5/26",
        "Nan has a key | Nan | 12/5/26",
        "Social worker to tell Mum what the school said about Jonah's progress | SW | 12/5/26",
        "Better communication | All | ongoing",
        "Grandad continues to take the boys swimming on Sundays | Grandad | to 12/5/26",
        "Promote attendance | School, who have known him since Year 3 | ongoing",
        "Jonah and Kit play chess on Wednesdays | Kit | to 12/5/26",
        "Open up about the past | Mum | ongoing",
        "Work with Mum on budgeting | FSW | ongoing",
        "Thank Nan, and ask her for the dates she can do in May | SW | 12/5/26",
        "Dad is out of the house when the girls are home | Dad | to 12/5/26",
        "Mum has the number of the out of hours team on the fridge | SW | 12/5/26",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_box_beside_a_task_is_pointed_at() -> None:
    (finding,) = found(RULE, "Read with Jay every evening | Nan has been wonderful with him | 3 May")
    assert finding.field == "owner"


def test_a_result_with_a_day_that_lies_ahead_is_a_task() -> None:
    assert not found(RULE, "Nan has a key | Nan | 3 May")


@pytest.mark.parametrize(
    "line",
    [
        "No drinking while the boys are there | Dad | until 3 May",
        "Nan has Tia on Thursdays | Nan | until 3 May",
        "Tia is in bed by eight | Mum | until 3 May",
    ],
)
def test_an_arrangement_with_its_hour_or_day_is_no_news(line: str) -> None:
    assert not found(RULE, line)


def test_praise_behind_a_name_in_the_who_box_is_found() -> None:
    assert found(RULE, "Weigh Tia at clinic | Hannah Pye. She has been a great support to Mum | 3 May")


@pytest.mark.parametrize(
    "line",
    [
        "It has been a hard year and the family are to be commended for how they have pulled through",
        "It has been really lovely to see how open she is with Theo, for which she should be very proud",
        "You have been so brave this term, and your teachers can see how hard you are trying",
        "His teachers cannot speak highly enough of him",
    ],
)
def test_praise_that_sounds_like_an_order_is_praise(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Birth plan to be written | Carol Tasker | Two weeks before baby is due",
        "Femi and Ola split his wages into four jars on each payday, 28 June, 28 July and 28 August 2026",
        "Congratulate Ella at each review on what she has managed, and write it in her book",
        "Mum to be praised when she brings Callum on time",
    ],
)
def test_a_time_a_habit_and_an_order_to_praise_are_no_news(line: str) -> None:
    assert not found(RULE, line)


def test_what_was_with_what_is_felt_about_it_is_news_beside_any_day() -> None:
    assert found(RULE, "Leo scored twice on Sunday and his coach thinks the world of him | Coach | Sunday")
    assert found(RULE, "Leo walked on Saturday and Dad loves it | Dad | Saturday")
    assert not found(RULE, "Form sent and a copy kept | Sam | 4 March 2026")
    assert not found(RULE, "Boiler mended and Mum feels warm | Landlord | 4 March 2026")


@pytest.mark.parametrize(
    "line",
    [
        "You’ve done so well with the potty, Tia! Now Mummy is going to put the step by the loo. | Mum | 14 May",
        "Good news letter home from Mr Pugh each Friday there’s been no fight | Mr Pugh | till Easter",
        "Pleased to see Tia settle – keep her key worker the same until July | Nursery | 1 July",
    ],
)
def test_praise_may_stand_before_a_task_or_name_a_thing(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Mum says she is going to leave him | Mum | 3 May",
        "Excellent effort this month, keep it up | Mum | 3 May",
    ],
)
def test_praise_and_what_somebody_says_stay_news(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Grandmother used to have the boys on Fridays but fell out with Paul over the caravan | Mum | 3 May",
        "Hope's attendance now 88 per cent, up from 70. | Mr Finch, EWO | 3 May",
        "Lovely home, very clean and plenty of toys about, dog was friendly | HV | 12/2/26",
        "Two missed strategy calls, then three weeks in which nobody knew where Josie was | Josie | 3 May",
        "Rebecca now gets herself up and has only been late twice this half term. | Rebecca | 3 May",
        "Grandma continues to be the rock of this family. | Grandma | 3 May",
        "A quieter month at home; fewer police call-outs than last summer | PC Dale | 3 May",
        "Weight up from the 2nd to the 9th centile | HV | 3 May",
        "Not really sure this is working if I'm honest | SW | 3 May",
        "Went to see the flat, it was freezing, two windows were out | FSW | 3 May",
        "Nursery wrote that he bit another child and was sent home | Nursery | 3 May",
    ],
)
def test_what_a_verb_or_a_comparison_tells_of_the_past_is_news(line: str) -> None:
    assert [each.field for each in found("misplaced-content", line)] == ["action"]


@pytest.mark.parametrize(
    "line",
    [
        "Six evening sessions with Caden, one thing to cook together each time, then ten minutes on what went wrong that week",
        "Ten minutes each Friday with Jay on who said what and when",
    ],
)
def test_a_question_in_place_of_a_thing_tells_no_news(line: str) -> None:
    assert not found("misplaced-content", line)


def test_a_judgement_of_people_is_no_owner() -> None:
    line = "Fit a lockable cupboard in the bathroom | Lovely couple, very open with us | 3 May"
    assert [each.field for each in found("misplaced-content", line)] == ["owner"]


@pytest.mark.parametrize(
    "line",
    [
        "You are doing a poster with Hannah about the best bits of your year | Hannah, youth worker | by 18 December",
        "We're painting your room together, blue as you chose | Carer Jo | by 3 May",
        "Because the last three letters were sent to the old flat and never reached her, hand her the card | HV | 4 May",
        "Mum took on the Saturday shift, so Nan collects Jay from football | Nan | Saturdays to 3 May",
        "Dad to say why he left and what he gave the boys | Dad | 3 May",
        "Saw the bunk bed in half and fit the rail | Dad | 3 May",
        "Fewer clubs, more tea at the table: drop Mondays and Wednesdays | Mum | 3 May",
        "Longer day at nursery: 9 to 3 | Nursery | from 3 May",
        "Rent down from 90 to 70 a week: ask Mr Tew | Mum | 3 May",
        "Nice clean mattress for Jay from Emmaus | FSW | 3 May",
        "Book the eye test | Lovely Linda at the clinic | 3 May",
    ],
)
def test_what_is_arranged_or_asked_beside_the_past_is_a_task(line: str) -> None:
    assert not found("misplaced-content", line)


def test_who_is_to_blame_is_asked_for_nothing() -> None:
    assert found(RULE, "Dad is to blame for the mess in the hall | SW | 3 May")
    assert found(RULE, "Housing are to blame for the delay. They lost the form. | SW | 3 May")
    assert not found(RULE, "Dad is to ring the landlord | SW | 3 May")
