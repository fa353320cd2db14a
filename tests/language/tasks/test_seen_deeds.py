"""Tasks that anybody could say were done, though a word in them drifts, and tasks that only wonder."""

from __future__ import annotations

import pytest

from planlint.language.tasks.judgement import read_action
from planlint.language.tasks.seen_deeds import only_wonders


@pytest.mark.parametrize(
    "text",
    [
        "Ellie to be looked after by Auntie Pam while Mum has her operation",
        "Children to be cared for by their aunt Bernie while Siobhan is in hospital",
        "Give May her own copy of her health history",
        "Stay and Play at Mill Road children's centre",
        "Mum to speak to council re door chain and spyhole",
        "Show both parents how to use it, and watch each of them do it twice",
        "Cream morning and night; Nurse Okell looks at both arms on 14 April and 12 May",
    ],
)
def test_it_was_so_or_was_not(text: str) -> None:
    assert not read_action(text).vague


@pytest.mark.parametrize(
    "text",
    [
        "Jade to be supported by the FSW",
        "Jade to be cared for by the family",
        "All reasonable steps shall be taken by the father so that the diabetes does not get out of hand",
        "Give Dad the right messages",
        "Speak to Dad about his feelings",
        "Improve Attendance at School",
        "HV to liaise with GP re: nappy rash",
        "We will look at the timetable and see what can be done",
        "Teacher to go easy on Freya while the court case is on",
        "Netball to be put to Summer in a positive light",
    ],
)
def test_nobody_could_tell(text: str) -> None:
    assert read_action(text).vague


def test_to_find_out_something_that_is_named_is_no_wondering() -> None:
    assert only_wonders("Look at the rota and see what could be done")
    assert not only_wonders("Find out what time the bus can pick him up")
