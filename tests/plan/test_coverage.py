"""What of a file became no part of a plan is told, piece by piece, and nothing is lost without a word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from planlint.document.model import Block, Cell, Document, Heading, ListItem, Paragraph, Place, Table
from planlint.errors import DocumentError
from planlint.plan.coverage import unused_in
from planlint.plan.model import Column, Plan, Row, Section, SectionName, Unused
from tests.plan.building import LEFT, all_plans, bold, bullets, document, grid, plan, title

HEADER = ("Need", "Action", "Who", "When")
LINE = ("Tia is cold", "Fix the boiler", "Housing", "3/6/2026")


def unused(*blocks: Block) -> list[str]:
    return [piece.text for piece in plan(*blocks).unused or ()]


@pytest.mark.parametrize(
    "blocks",
    [
        (title(), grid(("Child", "Tia Brown"), ("GP", "Dr Khan, Dale Street")), grid(HEADER, LINE)),
        (title(), Paragraph("Larkfield Council, Hill House"), grid(HEADER, LINE), Paragraph("Zebra crossing")),
        (title(), grid(("Plan for Tia", LEFT, LEFT, LEFT), ("Venue: Hill School", LEFT, LEFT, LEFT), HEADER, LINE)),
        (title(), grid(HEADER, LINE), grid(("Price", "Colour", "Shop"), ("three", "red", "Hill"), ("four", "blue", "Dale"))),
        (title(), bold("Contingency plan"), Paragraph("If Mum drinks, Nan takes Tia."), grid(HEADER, LINE)),
        (title(), Heading("Actions", 2), *bullets("(1) Ring the GP (Mum, by 3 May)", "Sue: write to school")),
        (title(), grid(("Need", "Tia is cold"), ("Action", "1. Fix the boiler 2. Buy a coat"), ("Who", "1. Housing 2. Mum"))),
        (title(), Heading("Outcome 1: Tia sleeps", 2), grid(HEADER[1:], LINE[1:])),
        (title(), Paragraph("Footer words", place=Place("footer 1")), grid(HEADER, LINE)),
        (title(), grid((*HEADER, "Progress", "Sausages"), (*LINE, "Rang", "brown"), (*LINE, "Went", "grey"))),
    ],
)  # fmt: skip
def test_a_plan_of_any_layout_is_used_to_its_last_word(blocks: tuple[Block, ...]) -> None:
    assert unused(*blocks) == []


def test_the_numbers_of_the_rows_are_no_unused_pieces() -> None:
    assert unused(title(), grid(("No.", *HEADER), ("1", *LINE), ("2", *LINE))) == []
    assert unused(title(), grid(("Step", *HEADER), ("A1", *LINE), ("A2", *LINE))) == []


def test_a_label_with_its_number_is_no_unused_piece() -> None:
    lines = ("Need 1: Tia is cold", "Action 1: Fix the boiler", "Who: Housing", "Action 2: Buy a coat", "Who: Mum")  # fmt: skip
    assert unused(title(), *map(Paragraph, lines)) == []


def test_the_first_plan_tells_of_the_whole_file_and_the_others_of_nothing() -> None:
    first, second = all_plans(
        document(
            Heading("Plan for Tia", 1),
            grid(("Child's name", "Tia Brown"), ("Date of plan", "1/5/26")),
            grid(HEADER, LINE),
            Heading("Plan for Sol", 1),
            grid(("Child's name", "Sol Brown"), ("Date of plan", "2/5/26")),
            grid(HEADER, ("Sol is late", "Buy a clock", "Mum", "4/6/2026")),
        )
    )
    assert (first.unused, second.unused) == ((), None)


def known(*texts: str) -> Plan:
    return Plan("plan.docx", "1", sections=(Section(SectionName.OTHER, "", "\n".join(texts)),))


def test_a_piece_that_no_plan_took_is_told_with_its_place() -> None:
    content = document(Paragraph("Tia is cold.", place=Place("line 3")), Paragraph("Nobody read this.", place=Place("line 4")))  # fmt: skip
    assert unused_in(content, [known("Tia is cold.")]) == (Unused("Nobody read this.", Place("line 4")),)


def test_a_piece_in_a_table_is_told_with_the_place_of_its_cell() -> None:
    cell = Cell((Paragraph("Zebra crossing"),), 0, 0, place=Place("table 1, row 1, column 1"))
    found = unused_in(document(Table((cell,))), [known("Tia is cold.")])
    assert found == (Unused("Zebra crossing", Place("table 1, row 1, column 1")),)


def test_pieces_come_in_reading_order() -> None:
    content = document(Heading("Zebra", 1), *bullets("Umbrella"), grid(("Marmalade", "Tia")), Paragraph("Trombone"))  # fmt: skip
    assert [piece.text for piece in unused_in(content, [known("Tia")])] == [
        "Zebra", "Umbrella", "Marmalade", "Trombone",
    ]  # fmt: skip


def test_one_sentence_of_a_paragraph_may_be_used_and_the_next_not() -> None:
    content = document(Paragraph("Tia is cold. Nobody read this. Tia is late."))
    found = unused_in(content, [known("Tia is cold.", "Tia is late.")])
    assert [piece.text for piece in found] == ["Nobody read this."]


@pytest.mark.parametrize("text", ["-", "…", "☐", "  ", "•", "—————"])
def test_marks_without_words_are_nothing_to_tell(text: str) -> None:
    assert unused_in(document(Paragraph(text)), [known("Tia is cold.")]) == ()


@pytest.mark.parametrize(
    "kept",
    [
        Plan("x", "1", title="Zebra crossing"),
        Plan("x", "1", rows=(Row(1, action="Zebra crossing"),)),
        Plan("x", "1", rows=(Row(1, stray="Zebra crossing"),)),
        Plan("x", "1", rows=(Row(1, lead_in="Zebra crossing"),)),
        Plan("x", "1", rows=(Row(1, domain="Zebra crossing"),)),
        Plan("x", "1", rows=(Row(1, progress="Zebra crossing"),)),
        Plan("x", "1", rows=(Row(1, measure="Zebra crossing"),)),
        Plan("x", "1", sections=(Section(SectionName.RISK, "Zebra crossing", ""),)),
        Plan("x", "1", front=(("Zebra", "crossing"),)),
        Plan("x", "1", columns=(Column("Zebra crossing", "unused"),)),
        Plan("x", "1", people=("Zebra Crossing",)),
        Plan("x", "1", headings=("Zebra crossing",)),
    ],
)
def test_whatever_a_plan_has_kept_is_used(kept: Plan) -> None:
    assert unused_in(document(Paragraph("Zebra crossing")), [kept]) == ()


def test_words_cut_and_put_together_anew_are_used_still() -> None:
    content = document(Paragraph("Fiona Jones (Probation Officer) – by 12/4/16"))
    rows = (Row(1, owner="Fiona Jones (Probation Officer)", due="by 12/4/16"),)
    assert unused_in(content, [Plan("x", "1", rows=rows)]) == ()


WORDS = ["Need", "Outcome", "Action", "Who", "When", "Mum", "Sue Hall", "12/4/26", "Contingency plan", "By 12 May:", "Child", "Date of plan",
         "TBC", "-", "Plan", "Actions", "Next review", "Mum:", "(2)", "(1)", "From: Sue", "To: Jo"]  # fmt: skip
NAMES = ["zebra", "umbrella", "marmalade", "trombone", "walnut", "kettle", "pigeon", "ladder"]
TEXTS = st.lists(st.sampled_from([*WORDS, *NAMES]), max_size=2).map(" ".join)
PARTS = st.one_of(
    st.builds(Heading, TEXTS, st.integers(1, 3)),
    st.builds(Paragraph, TEXTS, st.booleans()),
    st.builds(ListItem, TEXTS, st.sampled_from(["•", "1."])),
    st.lists(st.lists(TEXTS, min_size=3, max_size=3), min_size=1, max_size=4).map(lambda rows: grid(*rows)),
)


def kept_words(plans: Sequence[Plan]) -> Iterator[str]:
    for found in plans:
        texts = [
            found.title,
            *found.people,
            *found.headings,
            *(word for pair in found.front for word in pair),
        ]
        for row in found.rows:
            texts += [row.need, row.outcome, row.action, row.owner, row.due, row.lead_in, row.domain]
            texts += [row.progress, row.measure, row.stray]
        texts += [text for section in found.sections for text in (section.heading, section.text)]
        texts += [column.heading for column in found.columns]
        texts += [piece.text for piece in found.unused or ()]
        yield from re.findall(r"[a-z]{4,}", " ".join(texts))


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@example([grid(["", "", "Need"], ["Outcome From: Sue", "", "Need"])], "docx")
@given(st.lists(PARTS, max_size=7), st.sampled_from(["docx", "text", "html", "pdf"]))
def test_every_word_of_a_document_is_in_its_plans_or_is_told_as_unused(
    blocks: list[Block], form: str
) -> None:
    content = Document("plan", form, (title(), *blocks, grid(HEADER, LINE)))
    try:
        plans = all_plans(content)
    except DocumentError:
        return
    assert set(re.findall(r"[a-z]{4,}", content.text)) <= set(kept_words(plans))


def test_a_day_counts_no_heading() -> None:
    rows = (Row(1, owner="Amrit Bhogal", due="16 October"),)
    assert unused_in(document(Paragraph("Amrit Bhogal, 16 October")), [Plan("x", "1", rows=rows)]) == ()


def test_words_before_a_sections_name_in_a_table_are_kept() -> None:
    found = all_plans(
        document(title(), grid(["Zebra crossing", "Contingency", "Mum rings 999."]), grid(HEADER, LINE))
    )
    assert any("Zebra crossing" in section.text for section in found[0].sections)


def test_words_beside_an_empty_label_are_kept() -> None:
    form = grid(["Child", "Ali Khan"], ["", "Known to us: since March"], ["Date of birth", "3 May 2015"])
    found = all_plans(document(title(), form, grid(HEADER, LINE)))
    assert any("Known to us: since March" in section.text for section in found[0].sections)
    assert found[0].unused == ()
