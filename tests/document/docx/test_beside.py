"""Pieces of other files in a Word file are read where they stand, once, and never without measure."""

from __future__ import annotations

import pytest

from planlint.document.docx import beside as docx_beside
from planlint.document.model import Document, Heading, ListItem, Paragraph, Table
from planlint.document.reading import read_bytes

from .parts import cell, paragraph, row, table, with_parts, word_file

HERE = '<w:altChunk r:id="piece"/>'
READ = "A piece of another file is embedded here; it was read at the place where it stands."
LEFT = "A piece of another file is embedded here and was not read; paste its text into the plan."


def piece(content: str | bytes, name: str = "word/piece1.htm", body: str = "") -> Document:
    """The document of a Word file that shows a piece of another file between two paragraphs."""
    file = word_file(body or paragraph("before") + HERE + paragraph("after"))
    link = {"piece": f"aFChunk /{name}"}
    return read_bytes(with_parts(file, {name: content}, link), "plan.docx")


def test_a_web_page_put_in_by_a_case_system_is_read_where_it_stands() -> None:
    found = piece(
        "<html><body><h2>School</h2><ul><li>Ring Mum</li></ul><table><tr><td>a</td><td>b</td></tr></table>"
    )
    before, heading, item, grid, after = found.blocks
    assert isinstance(heading, Heading)
    assert isinstance(item, ListItem)
    assert isinstance(grid, Table)
    assert [before.place.path, heading.place.path, after.place.path] == [(0,), (1,), (2,)]
    assert found.text == "before\nSchool\n• Ring Mum\na\tb\nafter"
    assert {one.place for one in grid.cells} == {heading.place}
    assert heading.place.label == "embedded text after paragraph 1"
    assert found.notices == (READ,)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (r"{\rtf1\ansi Visits each Monday.}", "word/a.rtf"),
        ("Visits each Monday.", "word/a.txt"),
        (word_file(paragraph("Visits each Monday.")), "word/a.docx"),
        ("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>Visits each Monday.</p>", "word/a.mht"),
    ],
)
def test_pieces_of_every_kind_are_read(content: str | bytes, name: str) -> None:
    assert piece(content, name).text == "before\nVisits each Monday.\nafter"


def test_a_piece_in_a_cell_is_read_in_its_cell() -> None:
    body = table(row("Views", cell(HERE + paragraph())))
    (found,) = piece("<p>I like school</p>", body=body).blocks
    assert isinstance(found, Table)
    assert found.cells[1].blocks == (Paragraph("I like school", place=found.cells[1].blocks[0].place),)


def test_a_piece_shown_twice_is_read_once() -> None:
    assert piece("<p>once</p>", body=HERE + HERE).text == "once"


def test_a_piece_that_is_a_word_file_with_pieces_of_its_own_is_read_without_them() -> None:
    inner = with_parts(
        word_file(paragraph("inner") + HERE), {"word/b.htm": "<p>deep</p>"}, {"piece": "aFChunk b.htm"}
    )
    found = piece(inner, "word/a.docx")
    assert found.text == "before\ninner\nafter"
    assert set(found.notices) == {READ, LEFT}


@pytest.mark.parametrize("content", ["", b"PK\x03\x04 and no zip at all", "<html></html>", b"\x00\x01\x02"])
def test_a_piece_that_cannot_be_read_is_told(content: str | bytes) -> None:
    found = piece(content)
    assert found.text == "before\nafter"
    assert found.notices == (LEFT,)


def test_a_missing_piece_is_told() -> None:
    assert read_bytes(word_file(HERE), "plan.docx").notices == (LEFT,)


def test_a_piece_larger_than_any_plan_is_left_alone() -> None:
    large = piece("<p>" + "word " * 5_000_000)
    assert large.notices == (LEFT,)


def test_pieces_that_are_too_much_together_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_beside, "_MOST_PIECES", 1)
    data = word_file(HERE + HERE.replace("piece", "other"))
    links = {"piece": "aFChunk a.htm", "other": "aFChunk b.htm"}
    found = read_bytes(
        with_parts(data, {"word/a.htm": "<p>one</p>", "word/b.htm": "<p>two</p>"}, links), "p.docx"
    )
    assert found.text == "one"
    assert set(found.notices) == {READ, LEFT}
