"""Word files made to take for ever: each of them is read about as fast as an ordinary file of its size."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from planlint.document.docx.numbering import BULLET
from planlint.document.model import ListItem
from planlint.document.reading import read_bytes
from tests.effort import an_end_in_sight

from .parts import (
    NAMESPACES,
    cell,
    level,
    listed,
    numbering,
    only,
    paragraph,
    read,
    row,
    run,
    style,
    styles,
    table,
    word_file,
)

BEGIN, SEPARATE = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate"))
PAGE = "<w:r><w:instrText>PAGE</w:instrText></w:r>"


def styles_one_on_another() -> bytes:
    """Each style is based on the next one, and each paragraph has another style."""
    told = [style(f"s{number}", f'<w:basedOn w:val="s{number + 1}"/>') for number in range(6_000)]
    used = "".join(paragraph("a", f'<w:pStyle w:val="s{number}"/>') for number in range(6_000))
    return word_file(used, styles=styles(*told))


def lists_of_one_large_family() -> bytes:
    """Each paragraph has a list of its own, and all the lists share a family of many levels."""
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="0"/></w:num>' for number in range(4_000)
    )
    levels = [level(number % 9, "decimal", "%1.") for number in range(4_000)]
    return word_file(
        "".join(listed("a", number) for number in range(4_000)), numbering=numbering(*levels, uses=uses)
    )


def lists_that_stand_for_each_other() -> bytes:
    """Each family of lists stands for the next one by way of a style."""
    numbers = range(3_000)
    families = "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:numStyleLink w:val="s{number}"/></w:abstractNum>'
        for number in numbers
    )
    uses = "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>' for number in numbers
    )
    links = [
        style(f"s{number}", f'<w:pPr><w:numPr><w:numId w:val="{number + 1}"/></w:numPr></w:pPr>', "numbering")
        for number in numbers
    ]
    part = f"<w:numbering {NAMESPACES}>{families}{uses}</w:numbering>"
    return word_file("".join(map(listed, "a" * 3_000, numbers)), numbering=part, styles=styles(*links))


def fields_without_end() -> bytes:
    """Fields that begin and never end, all in one paragraph."""
    return word_file(paragraph((BEGIN + PAGE + SEPARATE + run("1")) * 12_000))


def an_endless_instruction() -> bytes:
    """A field whose instruction goes on and on."""
    return word_file(paragraph(BEGIN + f"<w:r><w:instrText>{'x' * 200}</w:instrText></w:r>" * 30_000))


def a_merge_of_many_rows() -> bytes:
    """A cell merged down with words in every piece of it."""
    start, go_on = '<w:vMerge w:val="restart"/>', "<w:vMerge/>"
    rows = [row(cell(f"words {number}", go_on)) for number in range(12_000)]
    return word_file(table(row(cell("a", start)), *rows))


def many_boxes_at_one_paragraph() -> bytes:
    """Text boxes by the thousand at one paragraph, far from its beginning."""
    box = f"<w:r><w:pict><w:txbxContent>{paragraph('a')}</w:txbxContent></w:pict></w:r>"
    return word_file(paragraph("<w:r/>" * 80_000 + box * 10_000))


@pytest.mark.parametrize(
    "made",
    [
        styles_one_on_another,
        lists_of_one_large_family,
        lists_that_stand_for_each_other,
        fields_without_end,
        an_endless_instruction,
        a_merge_of_many_rows,
        many_boxes_at_one_paragraph,
    ],
)
def test_a_file_made_to_take_for_ever_is_read_at_once(made: Callable[[], bytes]) -> None:
    data = made()
    with an_end_in_sight():
        read_bytes(data, "plan.docx")


def test_a_number_as_long_as_a_book_is_cut_short() -> None:
    item = only(read(listed("Ring Mum"), numbering=numbering(level(0, "decimal", "%1" * 50_000))))
    assert isinstance(item, ListItem)
    assert item.text == "Ring Mum"
    assert item.marker != BULLET
    assert len(item.marker) < 300


def test_styles_based_on_each_other_in_a_circle_are_read() -> None:
    circle = styles(
        style("a", '<w:basedOn w:val="b"/><w:rPr><w:b/></w:rPr>'), style("b", '<w:basedOn w:val="a"/>')
    )
    assert read(paragraph("x", '<w:pStyle w:val="b"/>'), styles=circle).text == "x"


def test_lists_that_stand_for_each_other_in_a_circle_are_read() -> None:
    family = '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="s"/></w:abstractNum>'
    use = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    link = style("s", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', "numbering")
    part = f"<w:numbering {NAMESPACES}>{family}{use}</w:numbering>"
    assert read(listed("x"), numbering=part, styles=styles(link)).text == "x"
