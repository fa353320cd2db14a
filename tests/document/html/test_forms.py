"""Forms on a page: what was filled in, chosen and ticked is read at its place, buttons and prompts are not."""

from __future__ import annotations

import pytest

from ..docx.parts import grid
from .test_reader import blocks, only_table, page, texts


def test_the_value_of_a_box_stands_in_its_cell() -> None:
    html = """<table><tr><td>Name<td><input type=text value="Ada Test"><td><input value=9>years
    <td><input type=date value="2026-03-12"><td><textarea>
Ring the school
&amp; the <b>GP</b></textarea><td><input type=hidden value=no><input type=password value=no></table>"""
    assert grid(only_table(html)) == [
        ["Name", "Ada Test", "9 years", "2026-03-12", "Ring the school\n& the <b>GP</b>", ""]
    ]


def test_words_and_boxes_are_parted() -> None:
    assert texts("<label>Name<input value=Ada></label>Age<input value=9>") == ["Name Ada Age 9"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<select><option>Open<option selected>Closed</select>", "Closed"),
        ("<select><option>Open<option>Closed</select>", "Open"),
        ("<select multiple><option selected>Mum<option>Dad<option selected>Nan</select>", "Mum, Nan"),
        ("<select size=3><option>Mum<option>Dad</select>", ""),
        ("<select><optgroup label=x><option>Mum<option selected>Dad</optgroup></select>", "Dad"),
        ("<select><option selected label='Not known'></select>", "Not known"),
        ("<select><option value=''>None<option>Dad</select>", "None"),
        ("<select><option>Selected for surgery</select>", "Selected for surgery"),
    ],
)
def test_of_a_choice_only_what_is_chosen_is_read(html: str, text: str) -> None:
    assert texts(f"<p>Who: {html}</p>") == [f"Who: {text}".strip()]


@pytest.mark.parametrize(
    "box",
    [
        "<select><option>Please select<option>Dad</select>",
        "<select><option selected>-- Select an option --<option>Dad</select>",
        "<select><option>---</select>",
        "<input placeholder='Click to enter'>",
        "<textarea placeholder='What will you do?'> </textarea>",
    ],
)
def test_a_box_that_shows_its_prompt_is_read_as_empty_and_said(box: str) -> None:
    found = page(f"<p>Who:</p>{box}")
    assert len(found.blocks) == 1
    assert found.notices == ("A box still shows its prompt and was read as empty.",)


def test_ticks_are_signs() -> None:
    html = "<input type=checkbox checked> Yes <input type=RADIO> No <span role=switch aria-checked=true>on</span>"
    assert texts(html) == ["☒ Yes ☐ No ☒ on"]


def test_a_label_before_its_tick_box_takes_the_tick_in_front() -> None:
    assert texts("<label>Yes <input type=radio checked></label> <label>No <input type=radio></label>") == [
        "☒ Yes ☐ No"
    ]
    assert texts(
        "<label for=y>Yes</label><input id=y type=radio checked><label for=n>No</label><input id=n type=radio>"
    ) == ["☒ Yes ☐ No"]
    assert texts("<input id=y type=checkbox checked><label for=y>Yes</label>") == ["☒ Yes"]


def test_a_tick_stays_in_its_own_cell() -> None:
    html = "<table><tr><td><label for=y>Consent</label><td><input id=y type=checkbox checked></table>"
    assert grid(only_table(html)) == [["Consent", "☒"]]


def test_a_label_around_two_tick_boxes_moves_none() -> None:
    assert texts("<label>Yes <input type=radio checked> No <input type=radio></label>") == ["Yes ☒ No ☐"]


def test_buttons_are_left_out_but_a_heading_that_folds_keeps_its_words() -> None:
    assert texts("<p>x</p><button>Save</button><input type=submit value=Send><input type=reset>") == ["x"]
    assert blocks("<h2><button>Risks</button></h2>") == [("h2", "Risks")]


def test_a_label_that_stands_on_a_line_of_its_own_keeps_its_tick() -> None:
    html = '<label style="display:block"><input type=checkbox checked> Yes</label><div role=checkbox aria-checked=false>No</div>'
    assert texts(html) == ["☒ Yes", "☐ No"]


def test_a_hidden_label_takes_no_tick_away() -> None:
    assert texts("<label for=y hidden>Choose row</label><input id=y type=checkbox checked> Ada") == ["☒ Ada"]


def test_a_box_that_looks_like_a_cell_keeps_its_value() -> None:
    html = (
        "<style>.g{display:table}.a,.i{display:table-cell}</style><div class=g><span class=a>£</span>"
        "<input class=i value=20><label class=a>Paid<input type=checkbox checked></label></div>"
    )
    assert grid(only_table(html)) == [["£", "20", "Paid ☒"]]
