"""Content controls that show a value of the file's own data read as Word shows them."""

from __future__ import annotations

import pytest

from planlint.document.model import Document
from planlint.document.reading import read_bytes

from .parts import cell, control, paragraph, row, run, table, with_parts, word_file

STORE = "{11111111-2222-3333-4444-555555555555}"
CUSTOM = "http://schemas.openxmlformats.org/officeDocument/2006/customXml"
CORE = "{6C3C8BC8-F283-45AE-878A-BAB7291924A1}"
PROMPT = "<w:showingPlcHdr/>"
PROMPT_WORDS = run("Click here to enter text.", '<w:rStyle w:val="PlaceholderText"/>')


def bound(path: str, store: str = STORE) -> str:
    """What makes a control show the value at a path."""
    return f'<w:dataBinding w:prefixMappings="xmlns:n=\'urn:n\'" w:xpath="{path}" w:storeItemID="{store}"/>'


def filled(body: str, data: str) -> Document:
    """The document of a Word file with this body and this data of its own."""
    parts = {
        "customXml/item1.xml": f'<n:case xmlns:n="urn:n">{data}</n:case>',
        "customXml/itemProps1.xml": f'<c:datastoreItem xmlns:c="{CUSTOM}" c:itemID="{STORE.lower()}"/>',
        "docProps/core.xml": '<n:core xmlns:n="urn:n"><n:title>Ada’s plan</n:title></n:core>',
    }
    return read_bytes(with_parts(word_file(body), parts), "plan.docx")


ACTION = "/n:case[1]/n:row[2]/n:action[1]"
DATA = "<n:row><n:action>Ring Mum</n:action></n:row><n:row><n:action>Visit Nan</n:action></n:row>"


def test_a_control_that_still_shows_its_prompt_shows_its_value() -> None:
    found = filled(paragraph(run("We will: ") + control(PROMPT_WORDS, PROMPT + bound(ACTION))), DATA)
    assert found.text == "We will: Visit Nan"
    assert found.notices == ()


def test_old_words_in_a_control_give_way_to_its_value() -> None:
    found = filled(paragraph(control(run("Old ") + run("words"), bound(ACTION))), DATA)
    assert found.text == "Visit Nan"


def test_a_control_round_a_cell_shows_its_value_in_that_cell() -> None:
    found = filled(table(row("a", control(cell(), bound(ACTION)))), DATA)
    assert found.text == "a\tVisit Nan"


def test_the_title_of_the_file_is_shown() -> None:
    shown = control(run("[Title]"), PROMPT + bound("/n:core[1]/n:title[1]", CORE))
    assert filled(paragraph(shown), "").text == "Ada’s plan"


def test_a_choice_shows_the_words_of_its_list() -> None:
    choices = '<w:dropDownList><w:listItem w:displayText="Under way" w:value="2"/></w:dropDownList>'
    shown = control(PROMPT_WORDS, PROMPT + choices + bound("/n:case/n:state"))
    assert filled(paragraph(shown), "<n:state>2</n:state>").text == "Under way"


def test_a_date_that_was_not_shown_yet_is_written_as_a_date() -> None:
    shown = control(PROMPT_WORDS, PROMPT + "<w:date/>" + bound("/n:case/n:due"))
    assert filled(paragraph(shown), "<n:due>2026-04-12T00:00:00</n:due>").text == "12/04/2026"


def test_a_date_stays_as_the_form_writes_it() -> None:
    shown = control(run("12 April"), "<w:date/>" + bound("/n:case/n:due"))
    assert filled(paragraph(shown), "<n:due>2026-04-12T00:00:00</n:due>").text == "12 April"


@pytest.mark.parametrize(("value", "seen"), [("true", "☒"), ("0", "☐")])
def test_a_box_shows_its_value(value: str, seen: str) -> None:
    box = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>' + bound("/n:case/n:told")
    assert (
        filled(paragraph(control(run("☐"), box) + run(" told")), f"<n:told>{value}</n:told>").text
        == f"{seen} told"
    )


@pytest.mark.parametrize(
    "path",
    ["", "/n:case", "/n:case/n:row[3]/n:action", "/n:case/n:row[0]", "/x:case/x:row", "//n:action", "/n:case/n:row[@a='b']",
     "/n:case/n:row[2]/n:action[1]/n:deeper", "/n:case/n:row[999999999999]", "/n:other/n:row"],
)  # fmt: skip
def test_a_path_that_leads_nowhere_leaves_the_words(path: str) -> None:
    assert filled(paragraph(control(run("Words"), bound(path))), DATA).text == "Words"


def test_an_empty_value_and_an_unknown_store_leave_the_words() -> None:
    assert filled(paragraph(control(run("Words"), bound("/n:case/n:row"))), "<n:row/>").text == "Words"
    assert filled(paragraph(control(run("Words"), bound(ACTION, "{0}"))), DATA).text == "Words"


def test_words_that_say_the_same_keep_their_breaks_and_places() -> None:
    shown = control("<w:r><w:t>Visit</w:t><w:br/><w:t>Nan</w:t></w:r>", bound(ACTION))
    found = filled(paragraph(shown), DATA)
    assert found.text == "Visit\nNan"


def test_a_control_round_a_table_is_left_alone() -> None:
    assert filled(control(table(row("a", "b")), bound(ACTION)), DATA).text == "a\tb"
