"""The words of a Word paragraph as a reader sees them: breaks, signs, controls, fields, hidden text."""

from __future__ import annotations

import pytest

from .parts import control, deleted, inserted, paragraph, read, run, style, styles, texts


def field(instruction: str, result: str) -> str:
    """A field in runs."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def text(content: str, **parts: str) -> str:
    """The words of the only paragraph."""
    return "|".join(texts(paragraph(content), **parts))


@pytest.mark.parametrize(
    ("inside", "seen"),
    [
        ("<w:t>one</w:t><w:br/><w:t>two</w:t>", "one\ntwo"),
        ("<w:t>one</w:t><w:cr/><w:t>two</w:t>", "one\ntwo"),
        ("<w:t>one</w:t><w:tab/><w:t>two</w:t>", "one\ttwo"),
        ("<w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t>", "follow-up"),
        ("<w:t>assess</w:t><w:softHyphen/><w:t>ment</w:t>", "assessment"),
        ('<w:sym w:font="Wingdings" w:char="F0FE"/><w:t> yes</w:t>', "☒ yes"),
        ('<w:sym w:font="Wingdings" w:char="F0A8"/><w:t> no</w:t>', "☐ no"),
        ('<w:sym w:font="Symbol" w:char="F0B7"/><w:t> dot</w:t>', "• dot"),
        ('<w:sym w:font="Wingdings" w:char="F04A"/><w:t> happy</w:t>', "☺ happy"),
        ('<w:sym w:font="Wingdings" w:char="F04C"/><w:t> sad</w:t>', "☹ sad"),
        ('<w:sym w:font="Wingdings" w:char="F083"/><w:t> third</w:t>', "③ third"),
        ('<w:sym w:font="Webdings" w:char="F061"/><w:t> done</w:t>', "✓ done"),
        ('<w:t>5 </w:t><w:sym w:font="Symbol" w:char="F06D"/><w:t>g</w:t>', "5 μg"),
        ('<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr><w:t>\uf0b3 92%</w:t>', "≥ 92%"),
        ("<w:t>\uf0b7 a bullet whose font got lost</w:t>", "• a bullet whose font got lost"),
        ("<w:t>\uf06f no</w:t>", "☐ no"),
        ('<w:rPr><w:rFonts w:hAnsi="Wingdings"/></w:rPr><w:t>\uf0fe yes</w:t>', "☒ yes"),
        ('<w:sym w:font="Wingdings" w:char="zz"/><w:t>odd</w:t>', "odd"),
        ('<w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>þ</w:t>', "☒"),
        ("<w:t>12\u00a0March</w:t>", "12 March"),
        ("<w:t>one\ntwo</w:t>", "one two"),
        ("<w:ruby><w:rt><w:r><w:t>gloss</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>word</w:t></w:r></w:rubyBase></w:ruby>",
         "word"),
    ],
)  # fmt: skip
def test_signs_and_breaks_read_as_they_look(inside: str, seen: str) -> None:
    assert text(f"<w:r>{inside}</w:r>") == seen


@pytest.mark.parametrize(("value", "seen"), [("1", "☒"), ("true", "☒"), ("0", "☐")])
def test_a_tick_box_control_reads_as_ticked_or_not(value: str, seen: str) -> None:
    box = control(run("?"), f'<w14:checkbox><w14:checked w14:val="{value}"/></w14:checkbox>')
    assert text(box + run(" Seen alone")) == f"{seen} Seen alone"


def test_an_old_form_field_tick_box_reads_as_ticked() -> None:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:default w:val="0"/><w:checked/>'
        "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>"
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert text(begin + run(" Yes")) == "☒ Yes"


def test_an_old_form_field_list_reads_as_its_choice() -> None:
    begin = (
        '<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="Open"/>'
        '<w:listEntry w:val="Met"/></w:ddList></w:ffData></w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    assert text(run("Status: ") + begin) == "Status: Met"


def test_hidden_text_is_left_out_and_told() -> None:
    found = read(paragraph(run("seen ") + run("secret", "<w:vanish/>")))
    assert found.text == "seen"
    assert found.notices == ("Hidden text was left out.",)


def test_text_hidden_by_its_style_is_left_out() -> None:
    parts = styles(style("Guide", "<w:rPr><w:vanish/></w:rPr>", "character"))
    assert text(run("seen") + run(" guide", '<w:rStyle w:val="Guide"/>'), styles=parts) == "seen"
    assert text(run("shown", '<w:rStyle w:val="Guide"/><w:vanish w:val="0"/>'), styles=parts) == "shown"


def test_a_field_reads_as_its_result() -> None:
    assert text(run("Due ") + field("DATE \\@ d", "4 May 2026")) == "Due 4 May 2026"
    assert text(f'<w:fldSimple w:instr=" REF x ">{run("see above")}</w:fldSimple>') == "see above"


def test_a_field_inside_a_fields_instruction_is_not_read() -> None:
    inner = field("MERGEFIELD Sex", "F")
    outer = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>' + inner
        + f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run("her")}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )  # fmt: skip
    assert text(outer) == "her"


def test_a_field_whose_end_is_missing_does_not_swallow_the_next_paragraph() -> None:
    lost = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC</w:instrText></w:r>'
    assert texts(paragraph(run("one") + lost) + paragraph("two")) == ["one", "two"]


def test_a_page_number_is_no_text() -> None:
    assert texts(paragraph(run("Page ") + field("PAGE", "2") + run(" of ") + field("NUMPAGES", "5"))) == []
    assert text(run("Plan, page ") + field("PAGE", "2")) == "Plan, page"


def test_links_and_smart_tags_and_comments_leave_the_words() -> None:
    linked = f'<w:hyperlink r:id="x">{run("the school")}</w:hyperlink>'
    tagged = f'<w:smartTag w:element="date"><w:smartTagPr/>{run(" on 4 May")}</w:smartTag>'
    noted = '<w:commentRangeStart w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>'
    assert text(noted + linked + tagged) == "the school on 4 May"


def test_an_insertion_deleted_again_is_gone() -> None:
    assert text(inserted(run("kept") + deleted("gone"))) == "kept"


def test_a_formula_is_read() -> None:
    assert text("<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>") == "1+1"
