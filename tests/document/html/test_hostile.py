"""Pages made to do harm, or damaged beyond sense: an answer in good time, and nothing but an answer."""

from __future__ import annotations

import contextlib
import random
import re
import tracemalloc
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.html.reader import read_html
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Block, ListItem, Table, block_text
from planlint.document.refusal import RefusalError
from tests.effort import an_end_in_sight

from .test_reader import page, texts

N = 8_000

HARMLESS = {
    "boxes in boxes": "<div>" * N + "words",
    "bold in bold": "<b>" * N + "words",
    "quotations in quotations": "<q>" * N + "words",
    "headings in headings": "<h1><div>" * N + "words",
    "labels": "<label>" * N + "<input type=checkbox>" * N + "words",
    "looks like tables": '<div style="display:table">' * N + "words",
    "rows by role": "<div role=row>" * N + "words",
    "grids by role": "<div role=table>" * N + "words",
    "a row deep in a grid": "<div role=table>" + "<div>" * N + "<div role=row>words",
    "terms": "<dl><dd>" * N + "words",
    "a term": "<dl><dt>" + "<p>words" * N,
    "crossed tags": "<b>" * N + "<div>" * N + "</b>" * N + "words",
    "bold across paragraphs": "<b><p>words</b>" * N,
    "closing tags": "</p></div></b></td></table>" * N + "words",
    "forms": "<form><div>" * N + "</form>" * N + "words",
    "spans that end nothing": "<span><div>" + "<i>" * N + "</span>" * N + "words",
    "words beside the rows": "<table>" + "words<b>x</b>" * N,
    "bold beside the rows": "<table><tr><b>" * N + "words",
    "less than": "words" + "<" * N * 10,
    "tags without an end": "words" + "<a " * N,
    "quotes without an end": "words" + '<a b="' * N + "<a b='" * N,
    "equals": "words<a " + "= " * N * 10 + ">",
    "attributes": "<p " + " ".join(f"a{n}=1" for n in range(N * 5)) + ">words",
    "a long attribute": '<p title="' + "x" * N * 100 + '">words',
    "comments": "words" + "<!--" * N,
    "declarations": "words" + "<![if " * N,
    "cdata": "<?xml ?>words" + "<![CDATA[" * N,
    "titles": "words" + "<title>" * N,
    "scripts": "words" + "<script><!--" * N,
    "references": "words" + "&" * N * 10 + "&notareference" * N,
    "a long number": "words &#" + "9" * N * 10 + "; &#x" + "f" * N * 10,
    "spaces": "<p>words" + " " * N * 100,
    "no-break spaces": "<p>" + "\u00a0" * N * 50 + "words",
    "empty lines": "<pre>words" + " \n" * N * 10 + "x",
    "line breaks": "words" + "<br>" * N,
    "empty bytes": "\0" * N * 10 + "words",
    "styles": "<style>" + ".x{display:none}" * N + "</style>" + "<p class=x id=y>x" * N + "<p>words",
    "selectors": "<style>" + "a," * N * 10 + "b{display:none}</style>words",
    "braces": "<style>" + "{" * N * 10 + "</style>words",
    "a font": '<p style="font:' + "1px" * N + '">words',
    "classes": '<ol class="' + "lst-kix_-1" * N + '"><li>words',
    "a typed marker": "<p class=MsoListParagraph>1" + ".1" * N + " words",
    "a prompt": "words<select><option selected>" + "-" * N * 10 + "x</select>",
    "options": "words<select>" + "<option>" * N,
    "choices": "words" + "<select>" * N,
    "frames": "words" + '<iframe srcdoc="<iframe srcdoc=x>">' * 500,
    "rows of nothing": "<table><tr><td>words" + "<tr>" * N,
    "wide rows": "<table>" + "<tr><td colspan=1000>words" * 1_000,
    "wide and tall": "<table>" + "<tr><td colspan=20 rowspan=9>words" * 200,
    "pieces of tables": "<td>words</td><p>x" * N,
}


@pytest.mark.parametrize("kind", HARMLESS)
def test_a_page_made_to_take_forever_is_read_in_good_time(kind: str) -> None:
    with an_end_in_sight():
        found = page(HARMLESS[kind])
    assert any("words" in block_text(block) for block in found.blocks[-1:] + found.blocks[:1])


REFUSED = {
    "tables in tables": ("<table><tr><td>" * N + "x", "raise depth"),
    "lists in lists": ("<ul><li>" * N + "x", "raise depth"),
    "captions in captions": ("<table><caption>" * N + "x", "raise depth"),
    "rows in cells": ("<div role=row><div role=cell>" * N + "x", "raise depth"),
    "beside grids": ("<div role=table><p role=row>x</p><div>" * N + "x", "raise depth"),
    "a wide row": ("<table><tr>" + "<td>x" * 1_001, "raise columns"),
    "tall and wide": ("<table><tr>" + "<td rowspan=0>x" * 1_000 + "<tr>" * N, "raise cells"),
    "a million and one cells": ("<table>" + ("<tr>" + "<td>" * 101) * 10_000, "raise cells"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_goes_beyond_the_limits_is_refused_with_the_limit_to_raise(kind: str) -> None:
    html, advice = REFUSED[kind]
    limits = DEFAULTS if kind != "a million and one cells" else Limits(cells=10_000)
    with an_end_in_sight(), pytest.raises(RefusalError, match=advice) as refusal:
        page(html, limits)
    assert "\n" not in str(refusal.value)


def test_tables_as_deep_as_the_limit_are_read() -> None:
    assert "words" in texts("<table><tr><td>" * DEFAULTS.depth + "words")[0]
    with pytest.raises(RefusalError, match="depth"):
        page("<table><tr><td>" * (DEFAULTS.depth + 1) + "words")


def test_a_depth_that_no_stack_has_is_refused_and_no_crash() -> None:
    with pytest.raises(RefusalError, match="depth"):
        page("<table><tr><td>" * 5_000 + "words", Limits(depth=100_000))


def test_entities_are_never_made_and_files_never_opened() -> None:
    laughs = "".join(f'<!ENTITY a{n} "&a{n - 1};&a{n - 1};">' for n in range(1, 60))
    assert texts(f'<!DOCTYPE html [<!ENTITY a0 "ha">{laughs}]><p>&a59; words') == ["&a59; words"]
    outside = '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><?xml-stylesheet href="file:///x"?>'
    assert texts(f"{outside}<link rel=stylesheet href=http://x/><base href=http://x/><p>&x; words") == [
        "&x; words"
    ]


def test_a_long_table_is_not_held_many_times_over() -> None:
    html = ("<table>" + ("<tr>" + "<td>x" * 10) * 300).encode()
    tracemalloc.start()
    read_html(html, "x")
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 3_000 * 1_000


TAGS = (
    *(
        "p",
        "div",
        "span",
        "b",
        "strong",
        "i",
        "table",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "tfoot",
        "caption",
    ),
    *(
        "ul",
        "ol",
        "li",
        "dl",
        "dt",
        "dd",
        "h1",
        "h2",
        "pre",
        "blockquote",
        "a",
        "font",
        "form",
        "center",
        "q",
    ),
    *("section", "label", "ins", "sup", "br", "hr", "col", "colgroup", "o:p", "x-y"),
)
LOOKS = (
    *("", "", "", " role=row", " role=cell", " role=grid", " role=heading", " rowspan=2", " rowspan=0"),
    *(" colspan=3", " colspan=100", " class=MsoListParagraph", " style='mso-list:l0 level1'"),
    *(f" style='display:{display}'" for display in ("table", "table-row", "table-cell", "inline", "block")),
)


def soup(seed: int) -> tuple[str, list[str]]:
    """A page of tags at random, and its words."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    pieces: list[str] = []
    words: list[str] = []
    for _ in range(chance.choice([5, 10, 20, 60])):
        kind = chance.random()
        tag = chance.choice(TAGS)
        if kind < 0.45:
            pieces.append(f"<{tag}{chance.choice(LOOKS)}>")
        elif kind < 0.7:
            pieces.append(f"</{tag}>")
        else:
            words.append(f"zw{len(words)}q")
            pieces.append(chance.choice(["", " ", "\n"]) + words[-1] + chance.choice(["", " "]))
    return "".join(pieces), words


def said(found: Iterator[Block] | tuple[Block, ...]) -> Iterator[str]:
    """The words of these blocks, each once."""
    for block in found:
        match block:
            case Table():
                for cell in block.cells:
                    yield from said(cell.blocks)
            case ListItem():
                yield f"{block.marker} {block.text}"
            case _:
                yield block.text


@settings(max_examples=200, deadline=None)
@given(st.integers(0, 1 << 40))
def test_no_word_is_lost_or_doubled_however_the_tags_are_mixed_up(seed: int) -> None:
    html, words = soup(seed)
    found = page(html + "<p>zend")
    assert sorted(re.findall(r"zw\d+q", " ".join(said(found.blocks)))) == sorted(words)
    for block in found.blocks:
        if isinstance(block, Table):
            block.grid()


MARKS = (
    "<",
    ">",
    "</",
    "/>",
    "<!--",
    "-->",
    "<![",
    "]>",
    "&",
    "&#",
    ";",
    "=",
    '"',
    "'",
    "<td",
    "<table>",
    "<p ",
    "\0",
    "é",
)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(MARKS), st.text(max_size=5)), max_size=60))
def test_any_text_is_read_or_refused(pieces: list[str]) -> None:
    data = "".join(pieces).encode("utf-8", "surrogatepass")
    try:
        first = read_html(data, "x")
    except RefusalError:
        return
    assert read_html(data, "x") == first


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with contextlib.suppress(RefusalError):
        read_html(data, "x")
