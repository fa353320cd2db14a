"""Exports as CSV: one table, its first row the header, each cell where it stood in the file."""

from __future__ import annotations

import pytest

from planlint.document.csv_ import looks_like_csv, read_csv
from planlint.document.model import Paragraph, Place, Table
from planlint.document.reading import read_bytes
from planlint.document.refusal import RefusalError
from planlint.errors import DocumentError

from .docx_parts import at, grid


def table(text: str) -> Table:
    """The table of a CSV text."""
    (found,) = read_csv(text, "plans.csv").blocks
    assert isinstance(found, Table)
    return found


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_every_delimiter_is_found(delimiter: str) -> None:
    text = "Need,Action,When\nSchool,Ring,May\n".replace(",", delimiter)
    assert grid(table(text)) == [["Need", "Action", "When"], ["School", "Ring", "May"]]
    assert table(text).header_rows == 1


def test_a_cell_may_hold_delimiters_quotation_marks_and_lines() -> None:
    found = table('Need,Action\n"Home, school","She said ""no""\n(2) Visit"\n')
    assert grid(found)[1] == ["Home, school", 'She said "no"\n(2) Visit']
    assert len(at(found, 1, 1).blocks) == 2


def test_cells_tell_their_row_and_column_in_the_file() -> None:
    found = table("Need,Who\n\na,b\n")
    assert at(found, 1, 1).place == Place("row 3, column 2", (3, 2))
    assert at(found, 1, 1).blocks == (Paragraph("b", place=Place("row 3, column 2", (3, 2))),)


def test_a_short_row_is_filled_with_empty_cells() -> None:
    assert grid(table("Need,Action,Who\na\nb,c,d,e\n")) == [
        ["Need", "Action", "Who", ""],
        ["a", "", "", ""],
        ["b", "c", "d", "e"],
    ]


def test_one_column_is_a_table_too() -> None:
    assert grid(table("Action\nRing the school\n")) == [["Action"], ["Ring the school"]]


def test_commas_in_cells_do_not_mislead_a_semicolon_file() -> None:
    assert grid(table("Need;Who\nHome, school, nan;Mum\nBo, Cy, Di;Dad\n"))[1] == ["Home, school, nan", "Mum"]


def test_a_quotation_mark_without_end_is_refused() -> None:
    text = 'Need,Who\n"a' + "x" * 200_000
    with pytest.raises(DocumentError, match="is not a CSV file that can be read"):
        read_bytes(text.encode(), "plans.csv")


def test_an_export_without_rows_of_text_is_refused() -> None:
    with pytest.raises(DocumentError, match="has no words in it"):
        read_bytes(b",,,\n,,,\n", "plans.csv")
    with pytest.raises(RefusalError, match="has no text in it"):
        read_csv(",,,\n,,,\n", "plans.csv")


def test_prose_with_commas_is_not_taken_for_an_export() -> None:
    assert not looks_like_csv("Ada, Bo, and Cy live at home.\nMum, Dad, and Nan help them.\n")
    assert not looks_like_csv("Ada is well")
    assert looks_like_csv("Need,Action,Who\na,b,c\n")


def test_excels_hint_of_the_delimiter_is_no_row() -> None:
    found = table("sep=;\nNeed;Who\na,b;c\n")
    assert grid(found) == [["Need", "Who"], ["a,b", "c"]]
    assert at(found, 1, 0).place.path == (3, 1)
