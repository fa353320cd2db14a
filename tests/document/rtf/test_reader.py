"""Rich Text plans: words, headings, lists, notes and notices as Word shows them, whichever program wrote the file."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.characters import plain
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table, block_text
from planlint.document.rtf.reader import read_rtf

FONTS = (
    r"{\fonttbl{\f0\froman\fcharset0 Times New Roman;}{\f1\fcharset2 Symbol;}{\f2\fnil\fcharset2 Wingdings;}"
    r"{\f3\fswiss\fcharset238 Arial CE;}{\f4\fswiss\fcharset204 Arial Cyr;}{\f5\fcharset128 MS Gothic;}}"
)
STYLES = (
    r"{\stylesheet{\ql Normal;}{\s1\ql\b heading 1;}{\s2\sbasedon1 Plan part;}{\*\cs3\additive heading 2 Char;}"
    r"{\s4 Title;}{\s5\outlinelevel2 Own;}}"
)


def rich(body: str, head: str = FONTS + STYLES) -> bytes:
    """A whole file with this body."""
    return rf"{{\rtf1\ansi\ansicpg1252\uc1\deff0{head}\pard\plain {body}}}".encode("latin-1")


def blocks(body: str) -> tuple[Block, ...]:
    """The blocks of a file with this body."""
    return read_rtf(rich(body), "plan.rtf").blocks


def texts(body: str) -> list[str]:
    """The words of each block."""
    return [block_text(block) for block in blocks(body)]


def notices(body: str) -> tuple[str, ...]:
    """What is said about the reading."""
    return read_rtf(rich(body), "plan.rtf").notices


# --- words


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"Ada\par is\par well", ["Ada", "is", "well"]),
        (r"one\line two\tab three\par", ["one\ntwo\tthree"]),
        ("split \r\nover l\r\nines\\par", ["split over lines"]),
        ("Apple ends\\\nparagraphs so\\\r\nalways", ["Apple ends", "paragraphs so", "always"]),
        (r"\{a\} \\ b\par", ["{a} \\ b"]),
        (r"a\~b\_c\-d\par", ["a b-cd"]),
        (r"\lquote a\rquote  \ldblquote b\rdblquote  c\endash d\emdash e \bullet\par", ["‘a’ “b” c–d—e •"]),
        (r"caf\'e9 \'a35 \'93quoted\'94\par", ["café £5 “quoted”"]),
        (r"{\f3 \'b3\'f3d\'9f} {\f4 \'c0\'e4\'e0}\par", ["łódź Ада"]),
        (r"{\f5 \'82\'a0\'82\'a2}{\f5\'83\\\'83A}\par", ["あいソア"]),
        (r"\u8217 ?\u8217\'92\u-10179?\u-8704?\par", ["’’😀"]),
        (r"\uc0\u233 t\u233 {\uc2\u8364 EUdone}\par", ["été€done"]),
        (r"\u8211\endash x\u8211{x}\par", ["–x–x"]),
        (r"\u128512?\par", ["😀"]),
        (r"{\b bold} and {\i slanted}\par", ["bold and slanted"]),
        (r"{\upr{a?}{\*\ud{a\u322?}}}\par", ["ał"]),
        (r"{\*\unknown secret}shown{\unknown  too}\par", ["shown too"]),
        (r"a\sect b\page c\par", ["a", "b\nc"]),
        (r"before {\v hidden}after\par", ["before after"]),
        (r"kept {\deleted old }{\revised new}\par", ["kept new"]),
        (r"one {\deleted\par }two\par", ["one two"]),
        (r"word{\*\bkmkstart x}s{\*\bkmkend x} {\xe index}{\tc contents}go\par", ["words go"]),
        (r"{\info{\title Secret}}{\*\generator X;}text\par", ["text"]),
    ],
)
def test_words_are_read_as_they_are_shown(body: str, words: list[str]) -> None:
    assert texts(body) == words


@pytest.mark.parametrize(
    ("head", "words"),
    [
        (rb"\ansi\ansicpg1250 \'b3", "ł"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 Arial;}}\f0 \'ca", "К"),
        (rb"\ansi\ansicpg1251{\fonttbl{\f0\fcharset0 A;}{\f1\fcharset204 B;}}\f0 \'e9\f1 \'e9", "éй"),
        (rb"\ansi\ansicpg65001 \'c3\'a9", "é"),
        (rb"\mac \'8e", "é"),
        (rb"\pca \'82", "é"),
        (rb"\ansi\ansicpg99999 \'e9", "é"),
        (b"\\ansi caf\xe9", "café"),
        ("\\ansi café – £5".encode(), "café – £5"),
        (rb"\ansi{\fonttbl\f0\fnil\fcharset0 Helvetica;\f1\fnil\fcharset238 Arial CE;}\f1 \'b3", "ł"),
    ],
)
def test_each_code_page_says_what_its_bytes_are(head: bytes, words: str) -> None:
    (found,) = read_rtf(b"{\\rtf1" + head + b"\\par}", "plan.rtf").blocks
    assert block_text(found) == words


@settings(max_examples=150, deadline=None)
@given(
    st.text(
        st.characters(
            min_codepoint=0x21, blacklist_categories=["Cs", "Zs", "Zl", "Zp", "Cc", "Cf", "Co", "Mn"]
        )
    )
)
def test_any_text_written_in_unicode_is_read_back(text: str) -> None:
    written = "".join(
        rf"\u{unit - 65536 if unit > 32767 else unit}?"
        for letter in text
        for unit in memoryview(letter.encode("utf-16-le")).cast("H")
    )
    assert "".join(texts(rf"a{written}b\par")) == plain(f"a{text}b")


# --- what a paragraph is


@pytest.mark.parametrize(
    ("body", "level"),
    [
        (r"\pard\s1 Plan\par", 1),
        (r"\pard\s2 Plan\par", 1),
        (r"\pard\s4 Plan\par", 1),
        (r"\pard\s5 Plan\par", 3),
        (r"\pard\outlinelevel1 Plan\par", 2),
        (r"{\pard \outlinelevel0 \b \fs36 Plan\par}", 1),
    ],
)
def test_headings_are_known_by_their_style_or_outline(body: str, level: int) -> None:
    (found,) = blocks(body)
    assert isinstance(found, Heading)
    assert (found.text, found.level) == ("Plan", level)


@pytest.mark.parametrize(
    "body", [r"\pard\s0 Plan\par", r"\pard\s1\outlinelevel9 Plan\par", r"\s1\pard Plan\par"]
)
def test_other_paragraphs_are_no_headings(body: str) -> None:
    assert isinstance(blocks(body)[0], Paragraph)


@pytest.mark.parametrize(
    ("body", "strong"),
    [
        (r"{\b Ada's views}\par", True),
        (r"\b Ada\b0 's views\par", False),
        (r"\b Ada\plain 's views\par", False),
        (r"{\b Ada} - {\b views}\par", True),
        (r"\rtlch\ab Ada\ltrch\par", False),
    ],
)
def test_a_paragraph_is_strong_when_all_its_words_are_bold(body: str, strong: bool) -> None:
    (found,) = blocks(body)
    assert isinstance(found, Paragraph)
    assert found.strong is strong


BULLET = r"{\listtext\pard\plain\f1 \'b7\tab}"


@pytest.mark.parametrize(
    ("body", "items"),
    [
        (
            rf"{BULLET}\pard\ls1\ilvl0 one\par{{\listtext o\tab}}\ilvl1 two\par{{\listtext\f2 \'a7\tab}}\ilvl2 three\par",
            [("•", "one", 0), ("•", "two", 1), ("•", "three", 2)],
        ),
        (
            r"{\listtext 1.\tab}\ls2 one\par{\listtext (a)\tab}\ls2\ilvl1 two\par",
            [("1.", "one", 0), ("(a)", "two", 1)],
        ),
        (
            r"{\pntext\f1\'B7\tab}{\*\pn\pnlvlblt\pnf1{\pntxtb\'B7}}\fi-360\li720 one\par{\pntext\f1\'B7\tab}two\par"
            r"{\pntext\f1\'B7\tab}\li1440 three\par{\pntext\f1\'B7\tab}\li720 four\par",
            [("•", "one", 0), ("•", "two", 0), ("•", "three", 1), ("•", "four", 0)],
        ),
        (r"{\listtext\u61623\'3f\tab}\ls1 one\par", [("•", "one", 0)]),
        (
            r"\li360\fi-360 \bullet \tx360\tab one\par\li720 2.\tab two\par",
            [("•", "one", 0), ("2.", "two", 1)],
        ),
    ],
)
def test_items_keep_the_marker_and_level_that_is_shown(body: str, items: list[tuple[str, str, int]]) -> None:
    found = [(one.marker, one.text, one.level) for one in blocks(body) if isinstance(one, ListItem)]
    assert found == items


def test_a_list_whose_writer_left_the_markers_out_is_counted() -> None:
    table = (
        r"{\*\listtable{\list{\listlevel\levelnfc0\levelstartat3{\leveltext\'02\'00.;}{\levelnumbers\'01;}}"
        r"{\listlevel\levelnfc4\levelstartat1{\leveltext\'02\'01);}{\levelnumbers\'01;}}\listid7}}"
        r"{\*\listoverridetable{\listoverride\listid7\listoverridecount0\ls1}}"
    )
    body = r"\ls1 three\par\ilvl1 first\par second\par\ilvl0 four\par\pard text\par"
    assert texts(table + body) == ["3. three", "a) first", "b) second", "4. four", "text"]


def test_a_list_without_a_marker_is_a_paragraph() -> None:
    assert isinstance(blocks(r"{\listtext\pard\plain }\ls7\ilvl0 text\par")[0], Paragraph)


# --- signs and fields


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"{\f2 \'fe} yes {\f2 \'a8} no", "☒ yes ☐ no"),
        (r"{\f2 \u-3842?} yes \u-3928? no", "☒ yes ☐ no"),
        (r"{\f2 x} done {\f1 \'b7}", "☒ done •"),
        (r'{\field{\*\fldinst SYMBOL 254 \\f "Wingdings" \\s 10}{\fldrslt\f2\fs20}} yes', "☒ yes"),
        (r'{\field{\*\fldinst SYMBOL 150 \\f "Arial"}{\fldrslt}}x', "–x"),
        (
            r"{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres1\ffdefres0}}}{\fldrslt }} yes",
            "☒ yes",
        ),
        (
            r"{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres1}}}{\fldrslt }} yes",
            "☒ yes",
        ),
        (
            r"{\field{\*\fldinst FORMCHECKBOX {\*\formfield{\fftype1\ffres25\ffdefres0}}}{\fldrslt }} no",
            "☐ no",
        ),
        (
            r"{\field{\*\fldinst FORMDROPDOWN {\*\formfield{\fftype2\ffres1{\*\ffname D}{\*\ffl Mum}{\*\ffl Dad}}}}"
            r"{\fldrslt }} rings",
            "Dad rings",
        ),
        (
            r"{\field{\*\fldinst FORMTEXT {\*\formfield{\fftype0}}}{\fldrslt 4 May}} is the day",
            "4 May is the day",
        ),
        (r'{\field{\*\fldinst HYPERLINK "http://x"}{\fldrslt {\ul the school}}} rings', "the school rings"),
        (r'{\field{\*\fldinst IF {\field{\*\fldinst X}{\fldrslt 1}} "a"}{\fldrslt a}} b', "a b"),
        (r"Ada {\field{\*\fldinst  PAGE }{\fldrslt 4}}{\chpgn}", "Ada"),
    ],
)
def test_tick_boxes_and_fields_show_their_answer(body: str, words: str) -> None:
    assert texts(body + r"\par") == [words]


def test_a_page_number_alone_is_no_text() -> None:
    assert (
        texts(r"Page {\field{\*\fldinst PAGE}{\fldrslt 2}} of {\field{\*\fldinst NUMPAGES}{\fldrslt 5}}\par")
        == []
    )


# --- what stands beside the body


def test_headers_come_first_and_notes_and_footers_last() -> None:
    body = (
        r"\titlepg{\header County\par}{\headerf Front page\par}{\footer Private\par}{\headerl Even\par}"
        r"Ada{\super\chftn{\footnote\chftn  a note\par}} and{\footnote\ftnalt  at the end} Bo\par"
        r"\sect{\header County\par}more{\footnote another}\par"
    )
    found = read_rtf(rich(body), "plan.rtf").blocks
    assert [(block_text(block), block.place.label) for block in found] == [
        ("County", "header, paragraph 1"),
        ("Front page", "header, paragraph 1"),
        ("Ada and Bo", "paragraph 1"),
        ("more", "paragraph 2"),
        ("a note", "footnote 1, paragraph 1"),
        ("another", "footnote 2, paragraph 1"),
        ("at the end", "endnote 1, paragraph 1"),
        ("Private", "footer, paragraph 1"),
    ]


def test_a_first_pages_header_counts_only_where_it_is_shown() -> None:
    assert texts(r"{\header H\par}{\headerf First\par}{\headerl Even\par}Ada\par") == ["H", "Ada"]
    assert texts(r"\facingp{\headerr H\par}{\headerl Even\par}Ada\par") == ["H", "Even", "Ada"]


def test_the_body_is_placed_and_what_stands_beside_it_is_not() -> None:
    data = rich(r"{\header H\par}one\par two\par")
    found = read_rtf(data, "plan.rtf").blocks
    assert found[0].place == Place("header, paragraph 1")
    assert found[2].place == Place("paragraph 2", (data.index(b"two"),))


def test_text_boxes_follow_their_paragraph() -> None:
    box = (
        r"{\shp{\*\shpinst\shpleft1{\sp{\sn wzName}{\sv secret}}{\shptxt \pard in the box\par}}"
        r"{\shprslt{\*\do\dptxbx{\dptxbxtext\pard in the box\par}}}}"
    )
    found = blocks(rf"with {box}a box\par next\par")
    assert [(block_text(block), block.place.label) for block in found] == [
        ("with a box", "paragraph 1"),
        ("in the box", "text box at paragraph 1"),
        ("next", "paragraph 2"),
    ]
    assert texts(r"{\*\do\dobxpage\dptxbx{\dptxbxtext\pard old box\par}}text\par") == ["text", "old box"]


@pytest.mark.parametrize(
    ("body", "notice"),
    [
        (r"a{\v b}\par", "Hidden text was left out."),
        (r"a{\deleted b}\par", "Tracked changes were read as if all of them were accepted."),
        (r"{\revised a}\par", "Tracked changes were read as if all of them were accepted."),
        (r"a{\*\atnid B}{\*\annotation secret}\par", "Comments in the margin were left out."),
        (r"a{\pict\wmetafile8 0123}\par", "A picture was not read; words in a picture cannot be checked."),
        (
            r"a{\*\shppict{\pict\pngblip 89}}{\nonshppict{\pict\wmetafile8 01}}{\pict\jpegblip 02}\par",
            "2 pictures were not read; words in a picture cannot be checked.",
        ),
        (
            r"a{\object\objemb{\*\objclass Excel}{\*\objdata 0105}{\result{\pict 01}}}\par",
            "A piece of another file is embedded here and was not read; paste its text into the plan.",
        ),
        (
            r"a\par Click or tap here to enter text.\par",
            "A box still shows its prompt and was read as empty.",
        ),
    ],
)
def test_what_was_left_out_is_told(body: str, notice: str) -> None:
    assert texts(body) == ["a"]
    assert notices(body) == (notice,)


def test_a_plain_file_has_no_notices() -> None:
    assert notices(r"Ada is well.\par") == ()


@pytest.mark.parametrize(
    ("body", "kind"),
    [(r"\trowd\cellx1000\intbl a\cell\row", Table), (r"a\par", Paragraph)],
)
def test_the_form_is_rtf_and_the_source_as_given(body: str, kind: type[Block]) -> None:
    found = read_rtf(b"\xef\xbb\xbf\r\n" + rich(body), "some plan.rtf")
    assert (found.form, found.source) == ("rtf", "some plan.rtf")
    assert isinstance(found.blocks[0], kind)
