"""Pages as programs write them: Excel, Word, Outlook, Google Docs, and the print view of a case system."""

from __future__ import annotations

from planlint.document.html.reader import read_html
from planlint.document.model import Paragraph, Table

from ..docx.parts import grid
from .test_reader import blocks, only_table, page, strong

EXCEL = r"""<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"
xmlns="http://www.w3.org/TR/REC-html40"><head>
<meta http-equiv=Content-Type content="text/html; charset=windows-1252">
<style id="Book1_Styles"><!--table
	{mso-displayed-decimal-separator:"\.";}
.xl15
	{font-weight:400; mso-number-format:General; white-space:nowrap;}
.xl65
	{mso-style-parent:style0; font-weight:700; mso-number-format:"Short Date"; white-space:normal;}
--></style>
<!--[if gte mso 9]><xml><x:ExcelWorkbook><x:Name>no</x:Name></x:ExcelWorkbook></xml><![endif]--></head>
<body><!--[if !excel]>&nbsp;&nbsp;<![endif]--><div align=center x:publishsource="Excel">
<table border=0 cellpadding=0 style='border-collapse:
 collapse;table-layout:fixed'>
 <col width=64 span=4 style='width:48pt'>
 <tr height=20 style='height:15.0pt'><td colspan=4 class=xl65>Plan for Zoë</td></tr>
 <tr><td class=xl65 x:str>Need</td><td class=xl65 x:str="Action ">Action</td><td class=xl65>Who</td><td class=xl65>When</td></tr>
 <tr><td rowspan=2 class=xl15 x:str>Health &amp; dental</td>
  <td class=xl15>Register with a GP<br style='mso-data-placement:same-cell;'>
  and a dentist</td><td>Mum</td><td align=right x:num="45000">15/03/2023</td></tr>
 <tr><td class=xl15><span style='mso-spacerun:yes'>  </span>Book an eye test</td><td></td><td>£20</td></tr>
 <![if supportMisalignedColumns]><tr height=0 style='display:none'>
  <td width=64 style='width:48pt'></td><td width=64></td><td></td><td></td></tr><![endif]>
</table></div></body></html>"""


def test_a_sheet_saved_from_excel() -> None:
    found = read_html(EXCEL.encode("cp1252"), "plan.xls")
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert grid(table) == [
        ["Plan for Zoë"] * 4,
        ["Need", "Action", "Who", "When"],
        ["Health & dental", "Register with a GP\nand a dentist", "Mum", "15/03/2023"],
        ["Health & dental", "Book an eye test", "", "£20"],
    ]
    bold = [block.strong for cell in table.cells for block in cell.blocks if isinstance(block, Paragraph)]
    assert bold == [True] * 5 + [False] * 6
    assert found.notices == ()


OUTLOOK = r"""<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!--
@font-face {font-family:"Cambria Math";}
p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt;}
--></style></head><body lang=EN-GB><div class=WordSection1><p class=MsoNormal>Hi Sam,<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table class=MsoNormalTable border=0><thead><tr style='mso-yfti-firstrow:yes'><td valign=top><p class=MsoNormal><b>Need<o:p></o:p></b></p></td>
<td><p class=MsoNormal><b><span lang=EN-US>Action</span></b><b><o:p></o:p></b></p></td></tr></thead>
<tr><td rowspan=2><p class=MsoNormal>Safe home<o:p></o:p></p></td><td>
<p class=MsoListParagraph style='margin-left:18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Fit
a stair gate<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>(a)<span>&nbsp; </span></span><!--[endif]-->top</p>
</td></tr><tr><td><p class=MsoNormal>By 2<sup>nd</sup> May</p></td></tr></table>
<div style='border:none;border-top:solid #E1E1E1 1.0pt'><p class=MsoNormal><b>From:</b> Ann &lt;ann@example.org&gt; <br><b>Sent:</b> 1 May<o:p></o:p></p></div>
<ol style='margin-top:0cm' start=1 type=1><li class=MsoListParagraph style='mso-list:l2 level1 lfo3'>First<o:p></o:p></li>
<ol type=a><li style='mso-list:l2 level2 lfo3'>Sub</li></ol><li>Second</li></ol></div></body></html>"""


def test_a_mail_from_outlook_with_a_table_pasted_from_word() -> None:
    assert blocks(OUTLOOK) == [
        "Hi Sam,",
        "Need\tAction\nSafe home\t• Fit a stair gate\n(a) top\nBy 2nd May",
        "From: Ann <ann@example.org>\nSent: 1 May",
        ("1.", 0, "First"),
        ("a.", 1, "Sub"),
        ("2.", 0, "Second"),
    ]
    assert only_table(OUTLOOK).header_rows == 1


def test_words_lists_are_lists_and_its_numbered_headings_keep_their_numbers() -> None:
    def item(tag: str, marker: str, text: str, level: int = 1) -> str:
        ignore = f"<span style='mso-list:Ignore'>{marker}<span>&nbsp;&nbsp; </span></span>" if marker else ""
        return f"<{tag} style='text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>{ignore}{text}</{tag}>"

    html = item("h1", "1.", "Risks") + item("p", "1.", "<b>Home</b>") + item("p", "i.", "fire", 3)
    html += item("p", "o", "smoke", 2) + item("p", "§", "water") + item("p", "", "no marker")
    html += "<p style='mso-list:none'>no item</p><p class=MsoTitle>Plan</p><p style='mso-outline-level:2'>Needs</p>"
    assert blocks(html) == [
        ("h1", "1. Risks"),
        "1. Home",
        ("i.", 2, "fire"),
        ("•", 1, "smoke"),
        ("•", 0, "water"),
        ("•", 0, "no marker"),
        "no item",
        ("h1", "Plan"),
        ("h2", "Needs"),
    ]
    assert strong(html)[0] is True


def test_a_list_of_words_that_lost_its_styles_in_web_mail() -> None:
    html = """<p class="x_MsoListParagraph">·<span style="font-size:7pt">&nbsp;&nbsp;&nbsp; </span>Fit a gate</p>
    <p class="MsoListParagraphCxSpMiddle">1.<span>&nbsp; &nbsp;</span>Ring Nan</p><p class=MsoListParagraph>Only indented</p>"""
    assert blocks(html) == [("•", 0, "Fit a gate"), ("1.", 0, "Ring Nan"), "Only indented"]


def test_comments_in_words_margin_are_left_out() -> None:
    found = page(
        "<p>By Friday<span class=MsoCommentReference><a class=msocomanchor href='#_msocom_1'>[AB1]</a></span></p>"
        "<div style='mso-element:comment-list'><div style='mso-element:comment'><p>really?</p></div></div>"
    )
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == ["By Friday"]
    assert found.notices == ("Comments in the margin were left out.",)


GOOGLE = r"""<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">
@import url(https://example.org/fonts);.lst-kix_a-0>li:before{content:"\0025cf  "}
.lst-kix_d-0>li:before{content:"" counter(lst-ctn-kix_d-0,decimal) ") "}
.lst-kix_d-1>li:before{content:"" counter(lst-ctn-kix_d-1,lower-latin) ". "}
ul.lst-kix_a-0{list-style-type:none}ol.lst-kix_d-0{list-style-type:none}ol.lst-kix_d-1{list-style-type:none}
.c1{font-weight:700}.c2{font-weight:400}</style></head><body class="c8 doc-content"><h1><span class="c1">Plan</span></h1>
<p class="c3"><span class="c1">Who: </span><span class="c2">Mum</span></p><p><span class=c1>All </span><span class=c1>bold</span></p>
<ul class="c5 lst-kix_a-0 start"><li class="c3 li-bullet-0"><span class="c2">One</span></li></ul>
<ol class="lst-kix_d-0 start" start="1"><li>A</li></ol><ol class="lst-kix_d-1 start" start="1"><li>aa</li><li>bb</li></ol>
<ol class="lst-kix_d-0" start="2"><li>B</li></ol>
<table class="c7"><tr class="c6"><td colspan="1" rowspan="2"><p><span>x</span></p></td><td><p><span class="c1">Need</span></p></td></tr>
<tr><td><p class="c3"><span></span></p></td></tr></table></body></html>"""


def test_a_document_from_google_docs() -> None:
    assert blocks(GOOGLE) == [
        ("h1", "Plan"),
        "Who: Mum",
        "All bold",
        ("•", 0, "One"),
        ("1)", 0, "A"),
        ("a.", 1, "aa"),
        ("b.", 1, "bb"),
        ("2)", 0, "B"),
        "x\tNeed",
    ]
    assert strong(GOOGLE) == [False, True]
    assert grid(only_table(GOOGLE)) == [["x", "Need"], ["x", ""]]


def test_words_pasted_from_google_docs_are_not_bold_for_the_mark_around_them() -> None:
    html = """<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><p><span>Plain</span></p>
    <p><span style="font-weight:700;">Bold</span></p><div><table><tbody><tr><td><p>a</p></td><td><br></td></tr></table></div></b>"""
    assert strong(html) == [False, True]
    assert grid(only_table(html)) == [["a", ""]]


PRINT_VIEW = """<body onload="print()"><form name=f action="save.do"><table width=100%><tr>
<td><img src=logo.gif width=120 height=60 alt="Council"></td><td align=right>Printed: 1/2/2026</td></tr>
<tr><td colspan=2><table border=1 class=head><tr><td bgcolor=#ccc><b>Name</b><td>Ada Test<td bgcolor=#ccc><b>Born</b></td><td>1/1/2015</tr></table>
<p><table class=plan><tr class=hdr><td><b>Need</b></td><td><b>Outcome</b></td></tr>
<tr><td rowspan=2>Home</td><td><ul><li>safe<li>warm</ul></td></tr><tr><td><div class=v>dry<br>by <span>May</div></td></tr></table></p>
</td></tr></table><input type=hidden name=token value=SECRET><input type=button value=Print></form>"""


def test_the_print_view_of_a_case_system_with_tables_for_its_layout() -> None:
    outer = only_table(PRINT_VIEW)
    assert [cell.text for cell in outer.cells[:2]] == ["", "Printed: 1/2/2026"]
    head, plan = outer.cells[2].blocks
    assert isinstance(head, Table)
    assert isinstance(plan, Table)
    assert grid(head) == [["Name", "Ada Test", "Born", "1/1/2015"]]
    assert grid(plan) == [["Need", "Outcome"], ["Home", "• safe\n• warm"], ["Home", "dry\nby May"]]


def test_a_grid_that_a_report_server_calls_xls() -> None:
    html = (
        "\r\n\r\n<style> .text { mso-number-format:\\@; } </style><div>\r\n<table cellspacing=0 rules=all border=1>\r\n"
        "<tr>\r\n<th scope=col>Need</th><th scope=col>Who</th>\r\n</tr><tr>\r\n<td class=text>&nbsp;</td>"
        "<td class=text>Mum\r\n- and Dad</td>\r\n</tr>\r\n</table>\r\n</div>"
    )
    found = only_table(html)
    assert grid(found) == [["Need", "Who"], ["", "Mum - and Dad"]]
    assert found.header_rows == 1


def test_a_date_picked_in_a_page_saved_from_libreoffice_is_whole() -> None:
    found = read_html(
        b"<table><tr><th>What</th><th>When</th></tr><tr><td>Go</td><td><p>\n\t2\x07\x030/02/2026\x08</p></td></tr></table>",
        "plan.html",
    )
    (table,) = found.blocks
    assert isinstance(table, Table)
    assert [block.text for cell in table.cells for block in cell.blocks if isinstance(block, Paragraph)] == [
        "What",
        "When",
        "Go",
        "20/02/2026",
    ]
