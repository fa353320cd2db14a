"""Headings, paragraphs, lists and columns of a PDF, in the order in which a person reads them."""

from __future__ import annotations

import io

import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate

from planlint.document.model import Heading, ListItem, Paragraph, Table

from .test_parts import (
    BOLD,
    FONT,
    HEADING,
    HELLO,
    PLAIN,
    PROSE,
    ROWS,
    RULED,
    TITLE,
    drawn,
    grid,
    lines,
    next_page,
    others,
    packed,
    raw_page,
    read,
    space,
    story,
    words,
)

SPACED = ParagraphStyle("spaced", parent=PLAIN, spaceAfter=6)


def test_larger_letters_are_headings_by_their_size() -> None:
    found = others(
        story(words("Child plan", TITLE), words("About Amy", HEADING), words(PROSE), words("Risks", HEADING))
    )
    assert [(type(one), one.text, getattr(one, "level", 0)) for one in found] == [
        (Heading, "Child plan", 1),
        (Heading, "About Amy", 2),
        (Paragraph, PROSE, 0),
        (Heading, "Risks", 2),
    ]


def test_a_bold_line_of_the_bodys_size_is_a_strong_paragraph() -> None:
    found = others(story(words("About Amy", BOLD), words(PROSE)))
    assert [(one.text, one.strong) for one in found if isinstance(one, Paragraph)] == [
        ("About Amy", True),
        (PROSE, False),
    ]


def test_what_the_file_calls_a_heading_is_one() -> None:
    content = b"/H2 <</MCID 0>> BDC BT /F1 12 Tf 50 700 Td (About Amy) Tj ET EMC " + HELLO.replace(
        b"700", b"600"
    )
    assert others(raw_page(content))[0] == Heading("About Amy", 2, others(raw_page(content))[0].place)


def test_wrapped_lines_are_joined_and_paragraphs_stay_apart() -> None:
    other = "Mum would like Amy to see her dad again. She has asked Sam Hill to ring him and to find out when he could come."
    assert [one.text for one in others(story(words(PROSE, SPACED), words(other, SPACED)))] == [PROSE, other]


def test_labels_are_paragraphs_of_their_own_and_short_lines_stay_lines() -> None:
    found = others(drawn(lines("Child: Amy Test", "Date of birth: 4 May 2015", "4 Mill Lane", "Leeds")))
    assert [one.text for one in found] == ["Child: Amy Test", "Date of birth: 4 May 2015\n4 Mill Lane\nLeeds"]


def test_bullets_and_numbers_are_items_with_their_level() -> None:
    def act(canvas: Canvas) -> None:
        for place, (left, text) in enumerate(
            [
                (50, "• First"),
                (70, "– Inside"),
                (50, "• Second"),
                (50, "1. One"),
                (50, "2. Two"),
                (50, "(a) Three"),
            ]
        ):
            canvas.drawString(left, 780 - 14 * place, text)

    found = others(drawn(act))
    assert [(one.marker, one.text, one.level) for one in found if isinstance(one, ListItem)] == [
        ("•", "First", 0),
        ("•", "Inside", 1),
        ("•", "Second", 0),
        ("1.", "One", 0),
        ("2.", "Two", 0),
        ("(a)", "Three", 0),
    ]


def test_a_hyphen_at_the_end_of_a_line_stays_in_compounds_and_goes_from_parted_words() -> None:
    found = others(
        drawn(
            lines(
                "Sam Hill will see Amy and her mum at their home every week for support with the follow-",
                "up visit to the school, and the family will have more sup-",
                "port from the health visitor until the end of the summer holidays in the town of Leeds.",
            )
        )
    )
    assert " ".join(one.text for one in found) == (
        "Sam Hill will see Amy and her mum at their home every week for support with the follow-up visit to the school, "
        "and the family will have more support from the health visitor until the end of the summer holidays in the town "
        "of Leeds."
    )


def test_ligatures_are_letters() -> None:
    content = b"BT /F1 12 Tf 50 700 Td (Of\001ce \002nd) Tj ET"
    font = FONT.replace(b"/WinAnsiEncoding", b"<</BaseEncoding/WinAnsiEncoding/Differences[1/fi 2/ff]>>")
    assert others(raw_page(content, objects={5: font}))[0].text == "Office ffnd"


def test_a_letter_shown_twice_to_look_bold_is_one_letter_and_bold() -> None:
    content = b"BT /F1 12 Tf 50 700 Td (Needs) Tj ET BT /F1 12 Tf 50.3 700 Td (Needs) Tj ET"
    found = others(raw_page(content))
    assert [(one.text, one.strong) for one in found if isinstance(one, Paragraph)] == [("Needs", True)]


def test_words_without_spaces_between_them_are_words() -> None:
    content = b"BT /F1 12 Tf 50 700 Td [(Amy)-300(likes)-300(drawing)-300(and)-300(swim)-20(ming)] TJ ET"
    assert others(raw_page(content))[0].text == "Amy likes drawing and swimming"


def test_two_columns_are_read_one_after_the_other() -> None:
    memory = io.BytesIO()
    template = BaseDocTemplate(memory, pagesize=A4)
    frames = [Frame(50, 100, 240, 500), Frame(305, 100, 240, 500)]
    template.addPageTemplates(PageTemplate(frames=frames))
    said = [f"Part {place}. {PROSE}" for place in range(12)]
    template.build([words("About Amy", HEADING), *(words(text, SPACED) for text in said)])
    found = others(memory.getvalue())
    assert not any(isinstance(one, Table) for one in read(memory.getvalue()).blocks)
    assert " ".join(one.text for one in found) == " ".join(["About Amy", *said])


def test_text_over_a_page_goes_on() -> None:
    long = " ".join([PROSE.rstrip(".").lower()] * 20)
    assert [one.text for one in others(story(words(long)))] == [long]


def test_head_and_foot_of_pages_come_once_and_page_numbers_not_at_all() -> None:
    def act(canvas: Canvas) -> None:
        canvas.drawString(50, 815, "CONFIDENTIAL – Amy Test")
        canvas.drawString(50, 20, f"Page {canvas.getPageNumber()} of 3")
        lines(f"{['One', 'Two', 'Three'][canvas.getPageNumber() - 1]} week", "Amy is at school")(canvas)

    found = read(drawn(act, act, act)).blocks
    assert [(block.text, block.place.label) for block in found if isinstance(block, Paragraph)] == [
        ("CONFIDENTIAL – Amy Test", "header, page 1"),
        ("One week\nAmy is at school", "page 1, line 2"),
        ("Two week\nAmy is at school", "page 2, line 2"),
        ("Three week\nAmy is at school", "page 3, line 2"),
    ]


def test_a_foot_of_several_pages_is_a_footer() -> None:
    found = read(
        story(words(PROSE), next_page(), words("Signed: Sam Hill"), foot="Brackwater Council")
    ).blocks
    assert (found[-1].place.label, getattr(found[-1], "text", "")) == ("footer, page 1", "Brackwater Council")


def test_a_tables_heading_row_at_the_top_of_every_page_is_no_header() -> None:
    found = read(story(grid(ROWS * 10, repeatRows=1))).blocks
    assert [type(block) for block in found] == [Table]


@pytest.mark.parametrize("turns", [90, 180, 270])
def test_a_turned_page_is_read_as_it_is_shown(turns: int) -> None:
    look = {
        90: b"0 1 -1 0 300 100 Tm",
        180: b"-1 0 0 -1 500 100 Tm",
        270: b"0 -1 1 0 300 700 Tm",
    }[turns]
    content = b"BT /F1 12 Tf %s (Hello) Tj ET BT /F1 12 Tf %s 0 -20 Td (Amy is here) Tj ET" % (look, look)
    assert (
        " ".join(one.text for one in others(raw_page(content, page=b"/Rotate %d" % turns)))
        == "Hello\nAmy is here"
    )


def test_blocks_say_on_which_line_they_stand() -> None:
    found = others(drawn(lines("One: 1", "Two: 2"), lines("Three: 3")))
    assert [(one.place.label, one.place.path) for one in found] == [
        ("page 1, line 1", (1, 1)),
        ("page 1, line 2", (1, 2)),
        ("page 2, line 1", (2, 1)),
    ]


def test_a_form_that_the_page_draws_is_read_at_its_place() -> None:
    form = packed(
        b"BT /F1 12 Tf 0 0 Td (World) Tj ET", b"/Subtype/Form/BBox[-10 -10 100 20]/Matrix[1 0 0 1 90 600]"
    )
    resources = b"<</Font<</F1 5 0 R>>/XObject<</X 6 0 R>>>>"
    assert [one.text for one in others(raw_page(HELLO + b"/X Do", resources, {6: form}))] == [
        "Hello Amy",
        "World",
    ]


def test_letters_that_the_file_stands_in_for_others_are_those() -> None:
    content = b"/Span <</ActualText (Amy)>> BDC BT /F1 12 Tf 50 700 Td (xyz) Tj ET EMC"
    assert others(raw_page(content))[0].text == "Amy"


def test_struck_out_words_are_left_out_with_a_notice() -> None:
    found = read(raw_page(HELLO + b"BT /F1 12 Tf 50 650 Td (Gone) Tj ET 49 653.5 m 82 653.5 l S"))
    assert (found.text, found.notices) == ("Hello Amy", ("Words that are struck out were left out.",))


def test_space_between_a_table_and_text_does_not_matter() -> None:
    found = read(
        story(words("Plan", TITLE), grid(ROWS, RULED), words(PROSE), space(2), grid(ROWS, RULED))
    ).blocks
    assert [type(block) for block in found] == [Heading, Table, Paragraph, Table]


def test_three_columns_are_read_one_after_the_other() -> None:
    memory = io.BytesIO()
    template = BaseDocTemplate(memory, pagesize=(842, 595))
    template.addPageTemplates(PageTemplate(frames=[Frame(left, 330, 230, 220) for left in (40, 300, 560)]))
    said = [f"Part {place}. {PROSE}" for place in range(5)]
    template.build([words(text, SPACED) for text in said])
    found = read(memory.getvalue()).blocks
    assert (type(found[0]), getattr(found[0], "text", "")) == (Paragraph, said[0])
    assert not any(isinstance(block, Table) for block in found)
