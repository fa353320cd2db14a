"""Web pages: every word that a browser shows is there, in its order, as a heading, a paragraph or a list item."""

from __future__ import annotations

import pytest

from planlint.document.html.reader import read_html
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.model import Block, Document, Heading, ListItem, Paragraph, Table, block_text
from planlint.document.refusal import RefusalError


def page(html: str, limits: Limits = DEFAULTS) -> Document:
    """The document that a page is."""
    return read_html(html.encode(), "plan.html", limits)


def texts(html: str) -> list[str]:
    """The words of each block."""
    return [block_text(block) for block in page(html).blocks]


def only_table(html: str, limits: Limits = DEFAULTS) -> Table:
    """The one table of a page."""
    (found,) = [block for block in page(html, limits).blocks if isinstance(block, Table)]
    return found


def strong(html: str) -> list[bool]:
    """Whether each paragraph is bold."""
    return [block.strong for block in page(html).blocks if isinstance(block, Paragraph)]


def bare(block: Block) -> object:
    """A block without its place."""
    match block:
        case Heading():
            return f"h{block.level}", block.text
        case ListItem():
            return block.marker, block.level, block.text
        case _:
            return block_text(block)


def blocks(html: str) -> list[object]:
    """The blocks without their places; a paragraph is its words."""
    return [bare(block) for block in page(html).blocks]


def test_headings_keep_their_levels() -> None:
    assert blocks("<h1>Plan</h1><h2>Needs</h2><h6>Notes</h6>") == [
        ("h1", "Plan"),
        ("h2", "Needs"),
        ("h6", "Notes"),
    ]


def test_a_heading_by_role_is_one() -> None:
    assert blocks('<div role="heading" aria-level="3">Risks</div><span role=heading>Home</span>') == [
        ("h3", "Risks"),
        ("h2", "Home"),
    ]


def test_every_block_is_a_paragraph_and_words_between_blocks_are_too() -> None:
    assert texts("one<div>two<p>three</p>four</div>five<section><article>six</article></section>") == [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
    ]


def test_a_line_break_is_a_newline_in_its_paragraph() -> None:
    assert texts("<p>4 Mill Lane<br>Leeds<br/>LS1</p>") == ["4 Mill Lane\nLeeds\nLS1"]


def test_white_space_is_shown_as_a_browser_shows_it() -> None:
    assert texts("<p>\n  By \t 12&nbsp;May <b> or </b> <i>so</i>.\n</p>") == ["By 12 May or so."]
    assert texts("<p>un<b>break</b>able</p>") == ["unbreakable"]


def test_preformatted_text_keeps_its_lines_and_an_empty_line_parts_paragraphs() -> None:
    assert texts("<pre>\nNeed:   home\nWho: Mum\n\nNext</pre>") == ["Need:   home\nWho: Mum", "Next"]
    assert texts('<div style="white-space: pre-line">one  two\nthree</div>') == ["one two\nthree"]
    assert texts('<p style="white-space:pre-wrap">one\ntwo</p>') == ["one\ntwo"]


def test_paragraphs_tell_where_they_stand() -> None:
    found = page("<h1>Plan</h1><p>one</p><table><tr><td>x</td></tr></table><p>two</p>").blocks
    assert [block.place.label for block in found] == ["paragraph 1", "paragraph 2", "table 1", "paragraph 3"]
    assert [block.place.path for block in found] == [(1,), (2,), (3,), (4,)]


@pytest.mark.parametrize(
    ("html", "bold"),
    [
        ("<p><b>All of it</b></p>", True),
        ("<p><strong>All</strong> <b>of it</b> </p>", True),
        ("<p><b>Half</b> of it</p>", False),
        ('<p style="font-weight:bold">x</p>', True),
        ('<p style="font-weight: 700">x</p>', True),
        ('<p><b style="font-weight:normal">x</b></p>', False),
        ('<p style="font:bold 12px Arial">x</p>', True),
        ('<b><p style="font: 12px Arial">x</p></b>', False),
        ("<style>.s {font-weight:700}</style><p class='a s'>x</p>", True),
        ("<b><p>x</p></b>", True),
        ("<b><p>x</b></p>", True),
        ("<b><p>x</b>y</p>", False),
        ("<p><b>x</b>&#8203;</p>", True),
        ("<p>x</p>", False),
    ],
)
def test_a_paragraph_is_bold_where_all_its_words_are(html: str, bold: bool) -> None:
    assert strong(html) == [bold]


def test_a_bold_mark_that_ends_in_the_middle_of_a_paragraph_does_not_reach_the_next() -> None:
    assert strong("<b>Old<p>style</b><p>next<p>one") == [True, True, False, False]
    assert strong("<b><div><p>x</b></p>y</div>z") == [True, False, False]


def test_list_items_have_the_marker_that_is_shown() -> None:
    html = """<ul><li>a<li>b</ul><ol><li>c<li value=7>d<li>e</ol><ol type=a start=25><li>f<li>g<li>h</ol>
    <ol type="I"><li>i</ol><ol reversed><li>j</li><li>k</li></ol>
    <ol style="list-style-type: lower-roman"><li>l<li type=A>m</ol><ul style="list-style:none"><li>n</ul>"""
    assert blocks(html) == [
        ("•", 0, "a"),
        ("•", 0, "b"),
        ("1.", 0, "c"),
        ("7.", 0, "d"),
        ("8.", 0, "e"),
        ("y.", 0, "f"),
        ("z.", 0, "g"),
        ("aa.", 0, "h"),
        ("I.", 0, "i"),
        ("2.", 0, "j"),
        ("1.", 0, "k"),
        ("i.", 0, "l"),
        ("B.", 0, "m"),
        ("", 0, "n"),
    ]


def test_nested_lists_have_their_levels_however_they_are_nested() -> None:
    html = (
        "<ul><li>a<ol><li>b<ul><li>c</ul></ol><li>d<ul></li><li>e</ul></ul><ul><li>f</li><ul><li>g</ul></ul>"
    )
    assert blocks(html) == [
        ("•", 0, "a"),
        ("1.", 1, "b"),
        ("•", 2, "c"),
        ("•", 0, "d"),
        ("•", 1, "e"),
        ("•", 0, "f"),
        ("•", 1, "g"),
    ]


def test_the_second_paragraph_of_an_item_is_a_paragraph() -> None:
    assert blocks("<ol><li><p>one</p><p>two</p></li><li></li><li>three</ol>") == [
        ("1.", 0, "one"),
        "two",
        ("3.", 0, "three"),
    ]


def test_a_heading_in_a_numbered_item_keeps_its_number() -> None:
    assert blocks("<ol><li><h3>Risks</h3>fire</ol>") == [("h3", "1. Risks"), "fire"]


def test_a_term_and_its_value_stand_on_one_line() -> None:
    html = """<dl><dt>Name<dd>Ada Test<dt>Date of birth:</dt><dd></dd><dt>At home</dt><dd>Mum<dd>Dad
    <dt>Allergies<dd><ul><li>nuts</ul><dt><b>Left open</b></dl><p>next</p>"""
    assert blocks(html) == [
        "Name: Ada Test",
        "Date of birth:",
        "At home: Mum",
        "Dad",
        "Allergies:",
        ("•", 0, "nuts"),
        "Left open",
        "next",
    ]


def test_terms_may_be_wrapped_row_by_row() -> None:
    html = "<dl><div><dt><b>Name</b></dt><dd><p>Ada</p><p>Test</p></dd></div><div><dt>Age<dd>9</div></dl>"
    assert texts(html) == ["Name: Ada", "Test", "Age: 9"]


def test_what_nobody_sees_is_left_out_and_said() -> None:
    for hidden in (
        "<p hidden>no</p>",
        '<p style="display:none">no</p>',
        '<p style="DISPLAY: none !important">no</p>',
        '<p style="visibility:hidden">no</p>',
        '<span style="mso-hide:all">no</span>',
        "<style>.h {display:none}</style><p class='x h'>no</p>",
        "<style>#h {display:none}</style><p id=h>no</p>",
        "<style>i, p.h {display:none}</style><p class=h>no</p>",
        "<dialog>no</dialog>",
    ):
        found = page(f"<p>yes</p>{hidden}<p>also</p>")
        assert [block_text(block) for block in found.blocks] == ["yes", "also"], hidden
        assert found.notices == ("Hidden text was left out.",), hidden


def test_what_is_no_part_of_the_page_is_left_out_without_a_word() -> None:
    html = """<head><title>no</title><style>p {}</style><script>if (1 < 2) "<p>no</p>"</script></head><!-- no -->
    <template>no</template><noscript>no</noscript><xml><w:View>no</w:View></xml><p>yes</p><!--[if gte mso 9]>no<![endif]-->"""
    found = page(html)
    assert [block_text(block) for block in found.blocks] == ["yes"]
    assert found.notices == ()


def test_what_is_hidden_only_from_some_is_kept() -> None:
    html = """<style>@media print {.p {display:none}} .x:hover {display:none}</style><p class=p>paper</p><p class=x>mouse</p>
    <p aria-hidden=true>voice</p><p style="visibility:hidden">a<b style="visibility:visible">shown</b></p>
    <details><summary>sum</summary>folded</details><![if !mso]><p>browser</p><![endif]>"""
    assert texts(html) == ["paper", "mouse", "voice", "shown", "sum", "folded", "browser"]


def test_a_style_too_involved_to_follow_is_said() -> None:
    found = page("<style>.a .b {display:none}</style><p class=b>words")
    assert found.notices == (
        "Some of the page's styles are too involved to follow; text that they hide was read.",
    )


def test_tracked_changes_are_read_as_accepted() -> None:
    found = page("<p>by <del>Monday</del><ins>Friday</ins>, <s>soon</s></p><del><p>gone</del><p>stays</p>")
    assert [block_text(block) for block in found.blocks] == ["by Friday, soon", "stays"]
    assert found.notices == ("Tracked changes were read as if all of them were accepted.",)


def test_pictures_are_counted_and_icons_are_not() -> None:
    html = """<p>x</p><img src=a.png alt="Family tree" width=400 height=300><img src=b.png><svg><text>no</text></svg>
    <img src=i.gif width=16 height=16><img src=s.gif alt=""><img style="width:1px;height:1px">"""
    found = page(html)
    assert [block_text(block) for block in found.blocks] == ["x"]
    assert found.notices == ("3 pictures were not read; words in a picture cannot be checked.",)


def test_a_frame_is_not_followed_and_said() -> None:
    found = page('<p>x</p><iframe src="http://example.org/plan">old browsers only</iframe><iframe></iframe>')
    assert [block_text(block) for block in found.blocks] == ["x"]
    assert found.notices == (
        "A frame's content was not read; open what it shows by itself, save it and check that.",
    )
    assert (
        "2 frames' content was not read" in page("<frameset><frame src=a><frame src=b></frameset>").notices[0]
    )


def test_a_piece_of_another_file_is_said() -> None:
    for piece in ("<embed src=plan.pdf>", "<object data=plan.pdf></object>", "<applet></applet>"):
        assert page(f"<p>x</p>{piece}").notices == (
            "A piece of another file is embedded here and was not read; paste its text into the plan.",
        )


def test_a_frame_that_brings_its_page_along_is_read() -> None:
    assert texts('<p>x</p><iframe srcdoc="<p>in &amp;amp; out</p>"></iframe>y') == ["x", "in & out", "y"]


def test_links_are_their_words_and_quotations_get_their_marks() -> None:
    assert texts('<p>see <a href="http://x">the plan</a>: <q>I <b>like</b> it</q></p>') == [
        "see the plan: “I like it”"
    ]


def test_signs_of_picture_fonts_are_read() -> None:
    html = '<p><span style="font-family:Wingdings">þ</span> yes <font face="Wingdings">¨</font> no</p>'
    assert texts(html) == ["☒ yes ☐ no"]


def test_boxes_beside_each_other_are_parted() -> None:
    html = '<span style="display:inline-block">Name</span><span style="display:inline-block">Ada</span>'
    assert texts(html) == ["Name Ada"]


def test_a_style_makes_blocks_of_spans_and_lines_of_blocks() -> None:
    html = '<span style="display:block">one</span><span>two</span><div style="display:inline">three</div>'
    assert texts(html) == ["one", "twothree"]


def test_forgotten_and_crossed_tags_lose_no_word() -> None:
    assert texts("a</br>b</p>c</div></td></b>d<p>e<p>f</span><title>g") == ["a\nb", "cd", "e", "fg"]
    assert texts("<p>x</body></html><html><body><p>y</body></html>z") == ["x", "yz"]
    assert texts("<p>scores <low or <high & <3 </p>") == ["scores <low or <high & <3"]
    assert texts("a<!-->b<!--->c<hr>d<h1>e<h2>f</h1><plaintext>g</p>") == ["abc", "d", "e", "f", "g</p>"]
    assert texts("<p>if a < b and 3<4</p>") == ["if a < b and 3<4"]


def test_references_are_read() -> None:
    assert texts(
        "<p>caf&eacute; &pound;5 &amp;amp; &#8217;&#x2019;&#146; R&D &bogus; &#99999999999;</p>"
    ) == ["café £5 &amp; ’’’ R&D &bogus; \ufffd"]


def test_xhtml_closes_its_tags_itself() -> None:
    html = '<?xml version="1.0"?><html><script src="x"/><p><b/>light<br></br><![CDATA[a < b]]></p></html>'
    assert texts(html) == ["light\na < b"]
    assert strong(html) == [False]


def test_a_page_that_breaks_off_is_read_as_far_as_it_goes_and_said() -> None:
    for end in ('<td class="', "<!-- never", "<script>var x"):
        found = page(f"<p>words</p>{end}")
        assert [block_text(block) for block in found.blocks] == ["words"]
        assert "breaks off" in found.notices[0]


def test_a_page_without_words_is_refused() -> None:
    for empty in ("<html></html>", "<p>&nbsp;</p>", "<script>draw()</script>", ""):
        with pytest.raises(RefusalError, match="no words"):
            page(empty)
