"""How often, said without a figure."""

from __future__ import annotations

import pytest

from tests.rules.one_row import found

RULE = "vague-frequency"


@pytest.mark.parametrize(
    "line",
    [
        "Visits should be frequent enough to know what is happening | SW",
        "Jaydon to see the school counsellor | School | as often as required",
        "keep house clean, hoover regularly and bins out | Mum",
        "Boys to see their dad regularly at Nan's | Nan | until 3 May",
        "Carer to send photos to Mum at regular intervals | Carer",
        "Update the network chronology on a regular basis | Lead professional",
        "Dad should text Kayleigh often while he is away | Dad | until he is home",
        "Regular communication between school and home | Mrs Lal",
        "SW to carry out frequent unannounced visits | SW | by review",
        "Take the boys swimming quite often | Uncle Dev | over the holidays",
        "IRO to have periodic telephone updates from the carer | IRO | before next review",
        "Mum to be tested often | Turning Point | until 3/5",
        "Carers to have regular respite | SSW | until next LAC review",
        "Regular home visits | SW | 3 May",
        "PA to keep in frequent contact with Destiny by phone | PA | up to 21st birthday",
        "The social worker should be visiting on a more regular basis | SW",
        "Health visitor to undertake regular weight checks | HV",
        "Tia's teacher to read with her regularly in the library corner | Miss Boyd | until July",
    ],
)
def test_is_found(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Mum to keep to her regular clinic slot, Thursday 2pm | Mum | until 3 May",
        "GP to review Mum's regular prescription | GP | 3 May",
        "Dad attends regularly and is proud of it | Dad",
        "Both girls attend regularly and enjoy it | Mum",
        "Write to Uncle Pete, who occasionally stays over, on 4 May | SW | 4 May",
        "Ask Nan, who frequently looks after the twins, for her views | SW | 3 May",
        "Set up a standing order to pay the rent frequently missed before Christmas | FSW | 3 May",
        "Drop in to the hostel where Mum often stays and leave a letter | SW | 3 May",
        "Help Mum swap her frequent takeaways for three batch-cooked meals on Sundays | FSW | until 3 May",
        "Regular contact with Dad: the first Saturday of each month | Nan | until 3 May",
        "Regular mealtimes and a set bath night to be written on the chart | Mum | 3 May",
        "Work with school on what to do when Jay regularly walks out of maths | SENCO | 3 May",
        'Mum says "I will ring more often" - put her ring-back number on the fridge | Mum | 3 May',
        "Mum to note how often Tia wakes in the night | Mum | until 3 May",
        "Dad's regular job finishes at six, so book the 6.30 slot | FSW | 3 May",
        "HV to weigh frequently: twice in May, twice in June | HV | end June",
        "Regular catch-ups with the mentor | Dev | Tuesdays at 2.30 until 3 May",
        "Write down how frequently Jay has nosebleeds and show the GP | Mum | 3 May",
        "Dad to take his regular medication in front of the pharmacist | Dad | daily to 3 May",
        "Regular family time: Saturdays 10 to 12 at the Hub | Kwame | until 3 May",
    ],
)
def test_is_left_alone(line: str) -> None:
    assert not found(RULE, line)


def test_a_rhythm_in_the_when_cell_is_the_figure() -> None:
    assert not found(RULE, "Regular visits | Ana Bell | every ten working days until 3 May")
    assert found(RULE, "Regular visits | Ana Bell | until 3 May")


def test_the_words_are_pointed_at() -> None:
    (finding,) = found(RULE, "Weigh Amy | Health visitor | Regularly")
    assert (finding.field, finding.quote) == ("due", "Regularly")


@pytest.mark.parametrize(
    ("line", "asked"),
    [
        ("Visit Tia at home regularly | SW | 6 weeks", True),
        ("Regular sessions with the mentor for 8 weeks | Mentor", True),
        ("Make sure that Tia is seen often | SW", True),
        ("Routine drug screens for both parents | Drug worker", True),
        ("Curfew to be checked by phone, periodically, including weekends | YJS officer", True),
        ("Gran to have Tia over as many times as needed | Gran", True),
        ("Keep in frequent touch with Lamar | PA", True),
        ("Regular sessions | Mentor | 8 sessions", False),
        ("Routine hearing test | Mum | 3 May", False),
    ],
)
def test_how_long_and_on_which_days_besides_is_not_how_often(line: str, asked: bool) -> None:
    assert bool(found(RULE, line)) is asked


@pytest.mark.parametrize(
    "line",
    [
        "Dad to ring the boys as much as his shifts let him | Dad | until 4 May",
        "Weigh-ins when we can fit them in | HV | until 4 May",
        "Have a good number of play dates | Mum | until 4 May",
        "Key worker catches up with Tyler at frequent points through the week | Kim | until 4 May",
        "Occasional Sundays at Gran's | Gran | until 4 May",
        "Letters from Dad handed over by the carer on a fairly consistent basis | Liz | 6 May",
        "Nappies changed freq. thru the day & cream put on so the sores heal | Mother | 9/3/26",
        "Val calls often | Val | to 29 May",
    ],
)
def test_how_far_work_or_mood_goes_is_no_figure(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Regularly, i.e. on the 1st and 15th of the month until July, Dad pays £40 in | Dad | until July",
        "Weigh her as often as the chart says: Mon and Fri | HV | until 4 May",
        "Keep to as much as £20 of top-up | Mum | 4 May",
        "Nan, who often has him, gets a key | SW | 4 May",
        "Write down how often he wakes | Mum | until 4 May",
        "Ask the GP why Leo wakes often | Mum | 4 May",
    ],
)
def test_a_figure_beside_or_a_description_asks_for_nothing(line: str) -> None:
    assert not found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Unannounced evening calls, a good few of them, to see who is in | SW | to 1 May",
        "Spot checks at the flat – several of them – at night | SW | to 1 May",
        "Nit combing, repeated | Mum | finish by 3 April",
    ],
)
def test_many_of_them_and_repeated_are_no_figure(line: str) -> None:
    assert found(RULE, line)


@pytest.mark.parametrize(
    "line",
    [
        "Six spot checks, two of them at night | SW | by 3 May",
        "Nit combing, repeated every third day | Mum | till 3 May",
        "Nit combing, repeated on 10 May | Mum | 10 May",
        "Ask why there were calls, many of them from school | SW | 3 May",
    ],
)
def test_which_of_them_and_when_again_ask_for_no_figure(line: str) -> None:
    assert not found(RULE, line)
