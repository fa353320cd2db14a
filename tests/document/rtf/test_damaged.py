"""Rich Text files that are broken, cut short or made to do harm: one sentence, or a reading that says what is missing."""

from __future__ import annotations

import contextlib
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.model import Document, Table
from planlint.document.refusal import RefusalError
from planlint.document.rtf.reader import read_rtf

from ..docx.parts import grid

MANY = 100_000
WHOLE = (
    rb"{\rtf1\ansi{\fonttbl{\f0 Arial;}}{\stylesheet{\s1 heading 1;}}{\*\generator X;}{\header{\pard County\par}}"
    rb"{\pard\s1 Plan\par}\trowd\cellx1000\cellx2000\pard\intbl{Need}\cell{Who}\cell\row\pard"
    rb"{\field{\*\fldinst HYPERLINK}{\fldrslt link}} caf\'e9 \u8217? {\pict 0123}{\footnote note}\par}"
)


def read(data: bytes) -> Document:
    """The document in these bytes."""
    return read_rtf(data, "plan.rtf")


def refusal(data: bytes) -> str:
    """The sentence with which these bytes are refused."""
    with pytest.raises(RefusalError) as refused:
        read(data)
    return str(refused.value)


@pytest.mark.parametrize("data", [b"", b"Ada", b"{\\rt", b"<html>", b"\\rtf1 Ada", b"{Ada {\\rtf1}}"])
def test_what_is_no_rich_text_is_refused(data: bytes) -> None:
    assert "is not a Rich Text file" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [
        rb"{\rtf1 {\pard Ada is",
        rb"{\rtf1 {\pard Ada is well.\par}{\pict 0102",
        rb"{\rtf1 {\fonttbl{\f0 Arial;}",
        rb"{\rtf1 Ada{\field{\*\fldinst X}{\fldrslt y}",
        rb"{\rtf1 \trowd\cellx1000\cellx2000\intbl Need\cell ",
        rb"{\rtf1 {\pict\bin9999 abc} Ada is well.\par}",
    ],
)
def test_a_file_cut_short_is_refused_because_half_a_plan_looks_like_a_whole_one(data: bytes) -> None:
    assert "was cut short on its way" in refusal(data)
    assert "ask for a fresh copy" in refusal(data)


@pytest.mark.parametrize(
    "data",
    [rb"{\rtf1 Ada is well.\par", rb"{\rtf1 {\pard Ada is well.\par}", rb"{\rtf1 Ada is well.\par \pa"],
)
def test_a_file_that_lacks_only_its_last_bracket_is_read_and_says_so(data: bytes) -> None:
    found = read(data)
    assert found.text == "Ada is well."
    assert "ends early" in found.notices[0]


@settings(max_examples=60, deadline=None)
@given(st.integers(7, len(WHOLE) - 1))
def test_no_beginning_of_a_file_passes_for_the_whole(length: int) -> None:
    try:
        said = " ".join(read(WHOLE[:length]).notices)
    except RefusalError as refused:
        said = str(refused)
    assert "ends early" in said or "cut short" in said


@pytest.mark.parametrize("rest", [b"\0\0\0", b"\r\n", b"}", b"\x1a"])
def test_padding_after_the_end_is_nothing(rest: bytes) -> None:
    assert read(WHOLE + rest).notices == read(WHOLE).notices


def test_rubbish_after_the_end_is_told_of() -> None:
    assert "stands after the end" in read(WHOLE + b"<xml>rubbish</xml>").notices[-1]


@pytest.mark.parametrize("rest", [WHOLE, rb"} Mum to ring the school.\par}"])
def test_a_plan_that_goes_on_after_its_end_is_refused(rest: bytes) -> None:
    assert "closes its last bracket long before its end" in refusal(rb"{\rtf1 Ada is well.\par}" + rest)


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=300))
def test_no_bytes_do_more_than_refuse(rubbish: bytes) -> None:
    for data in (rubbish, b"{\\rtf1" + rubbish, b"{\\rtf1" + rubbish + b"}"):
        with contextlib.suppress(RefusalError):
            read(data)


PIECES = [
    *(
        rb"{",
        rb"}",
        rb"\cell",
        rb"\row",
        rb"\nestcell",
        rb"\nestrow",
        rb"\trowd",
        rb"\cellx1000",
        rb"\cellx-5",
        rb"\par",
    ),
    *(
        rb"\intbl",
        rb"\itap1",
        rb"\itap3",
        rb"\pard",
        rb"{\header ",
        rb"{\footnote ",
        rb"{\*\shptxt ",
        rb"{\field",
    ),
    *(
        rb"{\fldrslt ",
        rb"{\*\fldinst ",
        rb"{\listtext ",
        rb"\ls1",
        rb"{\*\nesttableprops",
        rb"\clvmrg",
        rb"\clmrg",
    ),
    *(
        rb"\clvmgf",
        rb"{\pict ",
        rb"\bin3 ",
        rb"\'e9",
        rb"\u8217?",
        rb"\uc2",
        rb"\deleted",
        rb"\v",
        rb"{\*\x ",
        rb"\*",
    ),
    *(
        rb"{\fonttbl{\f1\fcharset2 Symbol;}}",
        rb"\f1",
        rb"{\stylesheet{\s1 heading 1;}}",
        rb"\s1",
        rb"{\upr{a}{\*\ud b}}",
    ),
    *(
        rb" Ada ",
        rb" 1.\tab b",
        rb"\irow0",
        rb"\irow1",
        rb"{\object{\result ",
        rb"\f128",
        rb"\fcharset128",
        rb"\sect",
    ),
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_no_mixture_of_rich_text_does_more_than_refuse(pieces: list[bytes]) -> None:
    try:
        found = read(b"{\\rtf1 " + b"".join(pieces) + b"}" * pieces.count(b"{"))
        for block in found.blocks:
            if isinstance(block, Table):
                grid(block)
    except RefusalError:
        pass


@pytest.mark.parametrize(
    "data",
    [
        b"{\\rtf1 " + b"{" * MANY,
        b"{\\rtf1 " + b"{" * MANY + b"}" * MANY + b"}",
        b"{\\rtf1 " + b"{\\shp{\\shptxt a" * 3_000 + b"}}" * 3_000 + b"}",
    ],
)
def test_brackets_in_brackets_without_end_are_refused(data: bytes) -> None:
    assert "raise depth" in refusal(data)


@pytest.mark.parametrize(
    "body",
    [
        b"{\\*\\unknown " + b"{" * MANY + b"}" * MANY + b"}",
        b"{}" * MANY,
        b"\\fs" + b"9" * MANY + b" ",
        b"\\" + b"a" * MANY + b" ",
        b"\\u99999999999 ?\\u-99999999999 ?\\u55357 ?\\u56832 ?\\u57005 ?",
        b"\\li-99999999999999999999\\ls99999999999999999\\ilvl-4\\s99999999999\\f99999999999\\itap-9",
        b"{\\*\\pn}" * 1_000,
        b"\\trowd" * MANY,
        b"{\\*\\nesttableprops" + b"\\trowd\\cellx1" * 50_000 + b"}",
        b"{\\stylesheet{\\s1\\sbasedon2 a;}{\\s2\\sbasedon1 b;}}\\s1 ",
        b"{\\bin-5 }\\bin ",
        b"\\'zz\\'4 ",
    ],
)
def test_absurd_numbers_and_endless_words_change_nothing(body: bytes) -> None:
    assert read(b"{\\rtf1 " + body + b" Ada\\par}").text.endswith("Ada")


def test_a_huge_fallback_swallows_no_text() -> None:
    assert read(rb"{\rtf1 \uc1000000\u8217?s and all the rest\par}").text == "’s and all the rest"


def test_a_word_that_opens_a_group_means_nothing_elsewhere() -> None:
    assert read(rb"{\rtf1 Ada \tc is \info well.{ and \xe so}\par}").text == "Ada is well. and so"


def test_raw_bytes_of_a_picture_may_hold_brackets() -> None:
    found = read(rb"{\rtf1 a{\pict\bin6 }}{{\x b}{\*\unknown{\bin2 }}}}c\par}")
    assert found.text == "ac"


VISIBLE = [
    *(
        rb" alpha ",
        rb"{\b beta}",
        rb"\cell ",
        rb"\row ",
        rb"\nestcell ",
        rb"\nestrow ",
        rb"\trowd ",
        rb"\cellx1000 ",
    ),
    *(
        rb"\cellx900 ",
        rb"\par ",
        rb"\intbl ",
        rb"\itap2 ",
        rb"\itap1 ",
        rb"\pard ",
        rb"\clvmrg ",
        rb"\clmrg ",
        rb"\sect ",
    ),
    *(
        rb"{\*\nesttableprops\trowd\cellx100\nestrow}",
        rb"{\field{\*\fldinst X}{\fldrslt gamma}}",
        rb"\irow0 ",
        rb"\irow1 ",
    ),
    *(
        rb"{\footnote delta}",
        rb"{\listtext 1.\tab}\ls1 ",
        rb"{\shp{\*\shpinst{\shptxt epsilon\par}}}",
        rb"\posx5\posy9 ",
    ),
    *(
        rb"{\trowd\cellx500\cellx1000\row}",
        rb"\clvmgf ",
        rb"\page ",
        rb"\tab ",
        rb"\line ",
        rb"\s1 ",
        rb"\plain ",
        rb"{}",
    ),
]


@settings(max_examples=500, deadline=None)
@given(st.lists(st.sampled_from(VISIBLE), max_size=40))
def test_no_visible_word_is_lost(pieces: list[bytes]) -> None:
    counted = b"".join(piece.replace(b"alpha", b"alpha%d" % place) for place, piece in enumerate(pieces))
    found = read(b"{\\rtf1 " + counted + b"}").text
    seen = re.compile(r"alpha\d+|beta|gamma|delta|epsilon")
    assert set(seen.findall(found)) == set(seen.findall(counted.decode()))
