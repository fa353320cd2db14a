"""Shorthand for deeds, read in the words and at the places of the note."""

from __future__ import annotations

import pytest

from planlint.language.tasks.shorthand import written_out
from planlint.language.tasks.what import read_what


@pytest.mark.parametrize(
    ("text", "verb", "doer"),
    [
        ("MGM to hv kids Sats", "hv", "MGM"),
        ("bk dentist asap (Mum)", "bk", "Mum"),
        ("Foodbank voucher to b iss'd 3/3, FSW", "iss'd", "FSW"),
        ("Aunty Jo p/u Mon, Thu", "p/u", "Aunty Jo"),
        ("Sch hols - rota 2 b drawn up by FSW", "drawn", "FSW"),
        ("f/u call to Nan wc 6/5 (SW)", "call", "SW"),
        ("Bed + mattress appn - Karen (Housing Opts)", "appn", "Karen"),
        ("Waiter to tel supplier", "tel", "Waiter"),
        ("Letter u/d by 3/3, SW", "u/d", "SW"),
    ],
)
def test_a_clipped_verb_is_the_task_in_the_words_of_the_note(text: str, verb: str, doer: str) -> None:
    task = read_what(text).tasks[0]
    assert (task.verb.text, task.doer.text if task.doer else "") == (verb, doer)
    assert text[task.verb.start : task.verb.end] == verb


@pytest.mark.parametrize(
    "text",
    ["HV to ring Mum", "Mum's tel 01632 960001", "Next wk at Nan's", "2 b/g kittens", "Contact 2 x wkly"],
)
def test_initials_numbers_and_weeks_are_left_as_they_are(text: str) -> None:
    assert written_out(text).text == text


def test_places_behind_what_is_written_out_are_those_of_the_note() -> None:
    text = "SW t/c school, then u/d the log by Friday"
    for task in read_what(text).tasks:
        for part in (task.verb, task.object, task.doer):
            assert part is None or text[part.start : part.end] == part.text


@pytest.mark.parametrize("text", ["CAMHS w/l 9 mths", "Gd wk, sleeping better", "School – Yr 5, Oakfield"])
def test_how_things_stand_in_shorthand_asks_for_nothing(text: str) -> None:
    assert not read_what(text).is_instruction
