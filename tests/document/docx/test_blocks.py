"""Paragraphs, headings, lists and text boxes of a Word file, in the order in which they are read on the page."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, ListItem, Paragraph, Place

from .parts import (
    control,
    deleted,
    inserted,
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
    texts,
)

TEXT_BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>{0}'
    "</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>"
    "<w:txbxContent>{0}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
)


def test_an_empty_paragraph_is_no_block() -> None:
    assert texts(paragraph() + paragraph("one") + paragraph(run("  "))) == ["one"]


def test_paragraphs_tell_where_they_stand() -> None:
    blocks = read(paragraph() + paragraph("one") + control(paragraph("two"))).blocks
    assert [block.place for block in blocks] == [Place("paragraph 1", (1,)), Place("paragraph 2", (2, 1, 0))]


@pytest.mark.parametrize(
    ("name", "depth"),
    [("heading 1", 1), ("Heading 3", 3), ("Title", 1), ("Normal", None), ("Body Text", None)],
)
def test_headings_are_known_by_the_name_of_their_style(name: str, depth: int | None) -> None:
    found = only(read(paragraph("Risks", '<w:pStyle w:val="S"/>'), styles=styles(style("S", "", title=name))))
    assert (found.level if isinstance(found, Heading) else None) == depth


def test_a_councils_own_style_based_on_a_heading_is_a_heading() -> None:
    parts = styles(
        style("H2", "", title="heading 2"), style("Own", '<w:basedOn w:val="H2"/>', title="Council bar")
    )
    assert only(read(paragraph("Risks", '<w:pStyle w:val="Own"/>'), styles=parts)) == Heading(
        "Risks", 2, Place("paragraph 1", (0,))
    )


def test_an_outline_level_makes_a_heading_and_body_text_unmakes_it() -> None:
    parts = styles(style("H1", "", title="heading 1"))
    made = only(read(paragraph("Risks", '<w:outlineLvl w:val="2"/>'), styles=parts))
    assert isinstance(made, Heading)
    assert made.level == 3
    unmade = only(read(paragraph("Risks", '<w:pStyle w:val="H1"/><w:outlineLvl w:val="9"/>'), styles=parts))
    assert isinstance(unmade, Paragraph)


def test_styles_that_are_based_on_each_other_do_no_harm() -> None:
    parts = styles(style("A", '<w:basedOn w:val="B"/>'), style("B", '<w:basedOn w:val="A"/>'))
    assert texts(paragraph("one", '<w:pStyle w:val="A"/>'), styles=parts) == ["one"]


def test_a_paragraph_is_strong_when_every_word_is_bold() -> None:
    found = read(
        paragraph(run("Child's ", "<w:b/>") + run("views", "<w:b/>") + run(": "))
        + paragraph(run("Name:", "<w:b/>") + run(" Ada"))
        + paragraph(run("Not", '<w:b w:val="0"/>'))
    ).blocks
    assert [block.strong for block in found if isinstance(block, Paragraph)] == [True, False, False]


def test_a_bold_style_makes_a_paragraph_strong_unless_the_run_says_no() -> None:
    parts = styles(
        style("Bar", "<w:rPr><w:b/></w:rPr>"), style("Strong", "<w:rPr><w:b/></w:rPr>", "character")
    )
    found = read(
        paragraph("one", '<w:pStyle w:val="Bar"/>')
        + paragraph(run("two", '<w:b w:val="false"/>'), '<w:pStyle w:val="Bar"/>')
        + paragraph(run("three", '<w:rStyle w:val="Strong"/>')),
        styles=parts,
    ).blocks
    assert [block.strong for block in found if isinstance(block, Paragraph)] == [True, False, True]


def test_a_deleted_paragraph_mark_joins_two_paragraphs() -> None:
    first = paragraph(run("Ada is safe "), "<w:rPr><w:del/></w:rPr>")
    assert texts(first + paragraph("at home.")) == ["Ada is safe at home."]


def test_a_paragraph_deleted_whole_leaves_nothing() -> None:
    gone = paragraph(deleted("old words"), "<w:rPr><w:del/></w:rPr>")
    assert texts(paragraph("one") + gone + paragraph("two")) == ["one", "two"]


def test_moved_words_stand_only_where_they_were_moved_to() -> None:
    words = run("moved")
    body = paragraph(f"<w:moveFrom>{words}</w:moveFrom>{run('a')}") + paragraph(
        f"<w:moveTo>{words}</w:moveTo>"
    )
    assert texts(body) == ["a", "moved"]


def test_tracked_changes_are_told_in_a_notice() -> None:
    assert any("Tracked changes" in notice for notice in read(paragraph(inserted(run("new")))).notices)
    assert read(paragraph("plain")).notices == ()


def test_lists_are_numbered_as_word_numbers_them() -> None:
    parts = numbering(
        level(0, "decimal", "%1."),
        level(1, "lowerLetter", "(%2)"),
        level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"),
    )
    body = listed("a") + listed("b", level=1) + listed("c", level=1) + listed("d", level=2) + listed("e")
    body += paragraph("between") + listed("f", level=1) + listed("g")
    assert texts(body, numbering=parts) == [
        "1. a", "(a) b", "(b) c", "1.2.1 d", "2. e", "between", "(a) f", "3. g",
    ]  # fmt: skip
    items = [block for block in read(body, numbering=parts).blocks if isinstance(block, ListItem)]
    assert [item.level for item in items] == [0, 1, 1, 2, 0, 1, 0]


def test_a_list_started_anew_begins_at_its_own_number() -> None:
    uses = (
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>'
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>'
    )
    parts = numbering(level(0, "decimal", "%1"), uses=uses)
    body = listed("a") + listed("b") + listed("c", 2) + listed("d", 2) + listed("e", 3)
    assert texts(body, numbering=parts) == ["1 a", "2 b", "1 c", "2 d", "3 e"]


def test_a_level_that_never_restarts_counts_on() -> None:
    parts = numbering(level(0, "upperRoman", "%1"), level(1, "decimal", "%2", '<w:lvlRestart w:val="0"/>'))
    body = listed("a") + listed("b", level=1) + listed("c") + listed("d", level=1)
    assert texts(body, numbering=parts) == ["I a", "1 b", "II c", "2 d"]


@pytest.mark.parametrize(
    ("form", "third"),
    [("decimalZero", "03"), ("upperLetter", "C"), ("lowerRoman", "iii"), ("ordinal", "3rd"),
     ("cardinalText", "Three"), ("ordinalText", "Third"), ("chineseCounting", "3")],
)  # fmt: skip
def test_every_form_of_number_is_written(form: str, third: str) -> None:
    assert texts(listed("a") * 3, numbering=numbering(level(0, form, "%1)")))[2] == f"{third}) a"


def test_a_bullet_is_a_bullet_whatever_its_font() -> None:
    assert texts(listed("a"), numbering=numbering(level(0, "bullet", "\uf0b7"))) == ["• a"]


def test_numbers_from_a_style_are_computed() -> None:
    in_list = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    second = level(1, "lowerLetter", "%2)", '<w:pStyle w:val="Sub"/>')
    parts = numbering(level(0, "decimal", "%1."), second)
    looks = styles(style("Main", in_list), style("Sub", in_list))
    body = paragraph("a", '<w:pStyle w:val="Main"/>') + paragraph("b", '<w:pStyle w:val="Sub"/>')
    body += paragraph("c", '<w:pStyle w:val="Main"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    assert texts(body, numbering=parts, styles=looks) == ["1. a", "a) b", "c"]


def test_an_empty_item_counts_as_it_does_in_word() -> None:
    assert texts(listed("a") + listed("") + listed("c"), numbering=numbering(level(0, "decimal", "%1."))) == [
        "1. a",
        "3. c",
    ]


def test_a_paragraph_in_a_list_that_is_not_defined_is_a_paragraph() -> None:
    assert isinstance(only(read(listed("a", 7))), Paragraph)


def test_a_bold_numbered_line_in_the_body_is_strong_with_its_number() -> None:
    body = paragraph(run("Child's views", "<w:b/>"), '<w:numPr><w:numId w:val="1"/></w:numPr>')
    found = only(read(body, numbering=numbering(level(0, "decimal", "%1."))))
    assert found == Paragraph("1. Child's views", True, Place("paragraph 1", (0,)))


def test_a_numbered_heading_keeps_its_number() -> None:
    body = paragraph("Health", '<w:pStyle w:val="H"/><w:numPr><w:numId w:val="1"/></w:numPr>')
    parts = {
        "styles": styles(style("H", "", title="heading 1")),
        "numbering": numbering(level(0, "decimal", "Need %1")),
    }
    assert texts(body, **parts) == ["Need 1 Health"]


def test_a_text_box_follows_its_paragraph_and_is_read_once() -> None:
    box = TEXT_BOX.format(paragraph("Ada's words") + paragraph("in a box"))
    assert texts(paragraph(run("anchor") + box) + paragraph("after")) == [
        "anchor",
        "Ada's words",
        "in a box",
        "after",
    ]


def test_a_table_in_a_text_box_is_a_table() -> None:
    box = TEXT_BOX.format(table(row("Name", "Ada")))
    assert texts(paragraph(box)) == ["Name\tAda"]


PROMPT = "<w:showingPlcHdr/>"


@pytest.mark.parametrize(
    "words",
    ["Click here to enter text.", "Choose an item.", "[Name]", "Please say more", "To add a date, tap here"],
)
def test_a_prompt_that_nobody_filled_in_is_no_text(words: str) -> None:
    found = read(control(paragraph(words), PROMPT) + paragraph("x"))
    assert found.text == "x"
    assert found.notices == ("A box still shows its prompt and was read as empty.",)


def test_a_prompt_is_known_by_its_style_whatever_it_says() -> None:
    styled = control(run("What Ada says", '<w:rStyle w:val="PlaceholderText"/>'), PROMPT)
    found = read(paragraph(styled) + control(paragraph("Choose an item."), PROMPT))
    assert found.blocks == ()
    assert found.notices == ("2 boxes still show their prompts and were read as empty.",)


@pytest.mark.parametrize(
    "words", ["12 March 2026", "“I feel safe here”", "Give Mum the number", "£50 a week"]
)
def test_words_that_were_filled_in_are_kept_though_the_prompts_mark_was_left(words: str) -> None:
    assert texts(control(paragraph(words), PROMPT)) == [words]


def test_paragraphs_in_a_wrapper_that_nobody_knows_are_read() -> None:
    assert texts(f"<w:newer>{paragraph('one')}<w:newest>{paragraph('two')}</w:newest></w:newer>") == [
        "one",
        "two",
    ]


def test_content_from_another_file_is_told_in_a_notice() -> None:
    assert any("embedded" in notice for notice in read('<w:altChunk r:id="x"/>' + paragraph("a")).notices)


def test_a_prompt_whose_control_was_lost_is_no_text() -> None:
    assert texts(paragraph("Choose an item.") + paragraph("Choose an item. Mum did.")) == [
        "Choose an item. Mum did."
    ]


def test_a_picture_in_the_plan_is_told_and_a_text_box_is_not() -> None:
    blip = '<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"/>'
    found = read(paragraph(f"<w:r><w:drawing>{blip}</w:drawing></w:r>"))
    assert found.notices == ("A picture was not read; words in a picture cannot be checked.",)
    assert read(paragraph(TEXT_BOX.format(paragraph("words")))).notices == ()


def test_a_list_that_is_only_a_link_to_a_numbering_style_is_numbered() -> None:
    linked = (
        '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Council"/></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/></w:num>'
    )
    inside = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'
    parts = {
        "numbering": numbering(level(0, "upperLetter", "%1)"), uses=linked),
        "styles": styles(style("Council", inside, "numbering")),
    }
    assert texts(listed("a", 2) + listed("b", 2), **parts) == ["A) a", "B) b"]


def test_a_list_may_write_one_level_its_own_way() -> None:
    changed = f'<w:lvlOverride w:ilvl="0">{level(0, "upperRoman", "%1 -")}</w:lvlOverride>'
    uses = f'<w:num w:numId="1"><w:abstractNumId w:val="0"/>{changed}</w:num>'
    assert texts(listed("a") * 4, numbering=numbering(level(0, "decimal", "%1."), uses=uses))[3] == "IV - a"


def test_letters_go_from_z_to_aa() -> None:
    seen = texts(listed("x") * 27, numbering=numbering(level(0, "lowerLetter", "%1.")))
    assert seen[25:] == ["z. x", "aa. x"]


def test_endings_of_ordinals_are_english() -> None:
    seen = texts(listed("x") * 22, numbering=numbering(level(0, "ordinal", "%1")))
    assert [seen[place - 1] for place in (1, 2, 3, 4, 11, 12, 13, 21, 22)] == [
        "1st x", "2nd x", "3rd x", "4th x", "11th x", "12th x", "13th x", "21st x", "22nd x",
    ]  # fmt: skip


def test_a_large_first_letter_belongs_to_its_word() -> None:
    letter = paragraph("D", '<w:framePr w:dropCap="drop" w:lines="3"/>')
    assert texts(letter + paragraph("ad sees Ada on Sundays.")) == ["Dad sees Ada on Sundays."]
    assert texts(paragraph("D", '<w:framePr w:dropCap="none"/>') + paragraph("ad")) == ["D", "ad"]
