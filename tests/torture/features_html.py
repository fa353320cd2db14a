"""HTML: what may stand in a cell, how tables may be built, both together, and the kinds of page around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape

from . import writers_html as w
from .model import Case, ExpectedTable, grid, spanned
from .words import HEADINGS, Pen

LATE = "Section 47 is not to be mentioned"
HEAD = HEADINGS[:4]
Told = list[tuple[int, int, int, int, str]]


@dataclass(frozen=True)
class Piece:
    """The content of a cell, what is read in it, and what isn't."""

    feature: str
    html: str
    text: str
    absent: tuple[str, ...] = ()
    inner: tuple[ExpectedTable, ...] = ()
    head: str = ""


def _plain(text: str) -> Piece:
    return Piece("", escape(text, quote=False), text)


def _pieces() -> Iterator[Piece]:
    yield from _flow_pieces()
    yield from _list_pieces()
    yield from _hidden_pieces()
    yield from _form_pieces()
    yield from _table_pieces()


def _flow_pieces() -> Iterator[Piece]:
    yield Piece("breaks", "SW: Priya<br>HV: Jean<br/>FSW:\n   tbc", "SW: Priya HV: Jean FSW: tbc")
    yield Piece(
        "paragraphs",
        "<p>Mum to ring.</p><p>Dad to drive.</p><div>Nan waits.</div>",
        "Mum to ring. Dad to drive. Nan waits.",
    )
    yield Piece(
        "inline-tags",
        "HV to <b>w</b><i>ei</i>gh <a href='https://example.org/x'>Amy</a><sup>1</sup> <span>weekly</span>",
        "HV to weigh Amy1 weekly",
        absent=("example.org",),
    )
    yield Piece(
        "entities",
        "Caf&eacute; &ndash; &pound;25&nbsp;p/w&hellip; &ge;&#160;92% &amp;lt; &#8220;home&#x201D; O&#8217;Brien &copy",
        "Café – £25 p/w… ≥ 92% &lt; “home” O’Brien ©",
    )
    yield Piece(
        "references-of-windows", "&#145;Three Houses&#146; &#150; 2 sessions", "‘Three Houses’ – 2 sessions"
    )
    yield Piece(
        "deleted-inserted",
        "Dad to see <del>Nurse Pratt</del> <ins>Dr Hussain</ins> by 1 May",
        "Dad to see Dr Hussain by 1 May",
        absent=("Nurse Pratt",),
    )
    yield Piece("soft-hyphen", "fort&shy;nightly vis<wbr>its", "fortnightly visits")
    yield Piece("preformatted", "<pre>Mon  Nan\nTue  Dad</pre>", "Mon Nan Tue Dad")


def _list_pieces() -> Iterator[Piece]:
    yield Piece(
        "list-numbers",
        "<ol><li>Weigh Amy</li><li>Plot it</li><li>Tell the GP</li></ol>",
        "1. Weigh Amy 2. Plot it 3. Tell the GP",
    )
    yield Piece("list-start", "<ol start=4><li>Beds</li><li>Cot<li>Rug</ol>", "4. Beds 5. Cot 6. Rug")
    yield Piece("list-value", "<ol><li>One<li value=7>Seven<li>Eight</ol>", "1. One 7. Seven 8. Eight")
    yield Piece(
        "list-nested",
        "<ol><li>School<ul><li>ring Mum<li>keep a log</ul><li>Home</ol>",
        "1. School • ring Mum • keep a log 2. Home",
    )
    yield Piece("list-letters", "<ol type=a><li>GP</li><li>CGL</li></ol>", "a. GP b. CGL")
    yield Piece("list-roman", "<ol type=I><li>Health</li><li>School</li></ol>", "I. Health II. School")
    yield Piece(
        "list-paragraphs",
        "<ul><li><p>Bed</p></li><li><p>Cot</p><p>with a mattress</p></li></ul>",
        "• Bed • Cot with a mattress",
    )


def _hidden_pieces() -> Iterator[Piece]:
    for feature, hidden in {
        "hidden-by-style": f'<span style="color:red; DISPLAY : none">{LATE}</span>',
        "hidden-attribute": f"<p hidden>{LATE}</p>",
        "hidden-visibility": f'<span style="visibility:hidden">{LATE}</span>',
        "hidden-script": f'<script>document.write("{LATE}")</script>',
        "hidden-comment": f"<!-- {LATE} -->",
        "hidden-template": f"<template><p>{LATE}</p></template>",
        "hidden-parent": f'<div style="display:none"><p><b>{LATE}</b></p><ul><li>{LATE}</ul></div>',
    }.items():
        yield Piece(feature, f"Mum told {hidden}on 3 April", "Mum told on 3 April", absent=(LATE,))
    yield Piece(
        "hidden-by-class",
        f'Mum told <span class="note guidance">{LATE}</span>on 3 April',
        "Mum told on 3 April",
        absent=(LATE,),
        head="<style>td { padding: 2px } .guidance { display: none; }</style>",
    )


def _form_pieces() -> Iterator[Piece]:
    yield Piece(
        "input-text",
        '<input type="text" name="FieldX" value="Jean Ashworth" placeholder="PromptX"> (HV)',
        "Jean Ashworth (HV)",
        absent=("PromptX", "FieldX"),
    )
    yield Piece(
        "input-hidden",
        '<input type="hidden" value="TokenX"><input value="by 1 May">',
        "by 1 May",
        absent=("TokenX",),
    )
    yield Piece("input-empty", '<input type="text" placeholder="Enter a name">', "", absent=("Enter a name",))
    yield Piece(
        "textarea",
        "<textarea rows=2>\nMum rings the GP.\nDad drives.</textarea>",
        "Mum rings the GP. Dad drives.",
    )
    yield Piece(
        "select",
        "<select><option>Not started<option selected>Under way<option>Dropped</select>",
        "Under way",
        absent=("Not started", "Dropped"),
    )
    yield Piece(
        "select-groups",
        '<select><optgroup label="GroupX"><option value="1">Amber</option></optgroup>'
        '<optgroup label="GroupY"><option value="2" selected="selected">Green – met</option></optgroup></select>',
        "Green – met",
        absent=("GroupX", "Amber"),
    )
    yield Piece(
        "checkboxes",
        '<input type="checkbox" checked> Mum agrees<br><label><input type=checkbox value="ValueX"> Dad agrees</label>',
        "☒ Mum agrees ☐ Dad agrees",
        absent=("ValueX",),
    )
    yield Piece(
        "radios", '<input type=radio name=a> Yes <input type=radio name=a checked="checked"> No', "☐ Yes ☒ No"
    )


def _table_pieces() -> Iterator[Piece]:
    inner = grid([["Step", "Who"], ["Ring GP", "Mum"]])
    html = "<table><tr><th>Step<th>Who<tr><td>Ring GP<td>Mum</table>"
    yield Piece("nested-table", f"Steps: {html} agreed", "Steps: Step Who Ring GP Mum agreed", inner=(inner,))
    deep = f"<table><tr><td>First<td>{html}</table>"
    outer = grid([["First", "Step Who Ring GP Mum"]])
    yield Piece("nested-twice", f"<p>See</p>{deep}", "See First Step Who Ring GP Mum", inner=(outer, inner))
    yield Piece(
        "definition-list",
        "<dl><dt>Who:</dt><dd>Mum</dd><dt>When:</dt><dd>Friday</dd></dl>",
        "Who: Mum When: Friday",
    )


@dataclass
class Writer:
    """Fills cells: the special pieces come first where an action stands."""

    pen: Pen
    special: list[Piece] = field(default_factory=list)
    used: list[Piece] = field(default_factory=list)

    def action(self) -> Piece:
        """The next special piece, or an action."""
        piece = self.special.pop(0) if self.special else _plain(self.pen.action())
        self.used.append(piece)
        return piece

    def line(self) -> list[Piece]:
        """Need, action, who and when."""
        return [_plain(self.pen.need()), self.action(), _plain(self.pen.who()), _plain(self.pen.when())]


Structure = Callable[[Writer], tuple[str, Told]]


def _told(row: int, pieces: Sequence[Piece], column: int = 0) -> Told:
    return [(row, column + nth, 1, 1, piece.text) for nth, piece in enumerate(pieces)]


def _row(pieces: Sequence[Piece], tag: str = "td") -> str:
    return f"<tr>{''.join(f'<{tag}>{piece.html}</{tag}>' for piece in pieces)}</tr>\n"


def simple(writer: Writer) -> tuple[str, Told]:
    """Headings in thead, rows in tbody, a last row in tfoot."""
    heads = [_plain(text) for text in HEAD]
    lines = [writer.line() for _ in range(3)]
    told = [cell for row, line in enumerate([heads, *lines]) for cell in _told(row, line)]
    body = "".join(map(_row, lines[:2]))
    return (
        f"<table border=1><thead>{_row(heads, 'th')}</thead><tbody>{body}</tbody><tfoot>{_row(lines[2])}</tfoot></table>",
        told,
    )


def no_end_tags(writer: Writer) -> tuple[str, Told]:
    """Rows and cells without end tags, in capitals."""
    lines = [[_plain(text) for text in HEAD], *(writer.line() for _ in range(3))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    rows = "".join("\n<TR>" + "".join(f"\n<TD>{piece.html}" for piece in line) for line in lines)
    return f"<TABLE BORDER=1>{rows}\n</TABLE>", told


def spans(writer: Writer) -> tuple[str, Told]:
    """Grouped headings, a need over three actions, and a row of one cell."""
    head = "<tr><th rowspan=2>Need<th colspan=3>Plan<tr><th>What<th>Who<th>By when"
    told: Told = [
        (0, 0, 2, 1, "Need"),
        (0, 1, 1, 3, "Plan"),
        *_told(1, [*map(_plain, ("What", "Who", "By when"))], 1),
    ]
    lines = [writer.line() for _ in range(3)]
    rows = "".join(
        "<tr>" + (f'<td rowspan="3">{line[0].html}</td>' if nth == 0 else "") + _row(line[1:])[4:]
        for nth, line in enumerate(lines)
    )
    told += [(2, 0, 3, 1, lines[0][0].text)]
    for nth, line in enumerate(lines):
        told += _told(2 + nth, line[1:], 1)
    outcome = _plain(writer.pen.outcome())
    return f"<table>{head}{rows}<tr><td colspan=4>{outcome.html}</table>", [*told, (5, 0, 1, 4, outcome.text)]


def crossed_spans(writer: Writer) -> tuple[str, Told]:
    """A block of two rows and two columns in the middle, and cells that flow around it."""
    pen, block = writer.pen, writer.action()
    one, two = [_plain(pen.need()), _plain(pen.when())], [_plain(pen.need()), _plain(pen.when())]
    last = writer.line()
    html = (
        f"<table><tr><td>{one[0].html}</td><td rowspan=2 colspan=2>{block.html}</td><td>{one[1].html}</td></tr>"
        f"<tr><td>{two[0].html}</td><td>{two[1].html}</td></tr>{_row(last)}</table>"
    )
    told = [(0, 0, 1, 1, one[0].text), (0, 1, 2, 2, block.text), (0, 3, 1, 1, one[1].text)]
    return html, [*told, (1, 0, 1, 1, two[0].text), (1, 3, 1, 1, two[1].text), *_told(2, last)]


def divs(writer: Writer) -> tuple[str, Told]:
    """A table of divs that only styles make one."""
    lines = [[_plain(text) for text in HEAD], *(writer.line() for _ in range(2))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    rows = "".join(
        '<div style="display:table-row">'
        + "".join(f'<div style="display: table-cell; padding:2px">{piece.html}</div>' for piece in line)
        + "</div>"
        for line in lines
    )
    return f'<div style="display:table">{rows}</div>', told


def row_headings(writer: Writer) -> tuple[str, Told]:
    """Headings beside the cells, in columns with colgroup."""
    lines = [writer.line() for _ in range(2)]
    rows = [(head, *(line[nth] for line in lines)) for nth, head in enumerate(map(_plain, HEAD))]
    told = [cell for row, line in enumerate(rows) for cell in _told(row, line)]
    html = "".join(f'<tr><th scope="row">{head.html}</th>{_row(rest)[4:]}' for head, *rest in rows)
    return f"<table><colgroup><col width=100><col span=2></colgroup>{html}</table>", told


def hidden_parts(writer: Writer) -> tuple[str, Told]:
    """A hidden row and hidden cells at the end of the others."""
    lines = [[_plain(text) for text in HEAD], *(writer.line() for _ in range(2))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    rows = [_row(line).replace("</tr>", f'<td style="display:none">{LATE}</td></tr>') for line in lines]
    return f"<table>{''.join(rows)}<tr hidden><td>{LATE}<td>{LATE}</tr></table>", told


STRUCTURES: Mapping[str, Structure] = {
    "plain": simple,
    "no-end-tags": no_end_tags,
    "spans": spans,
    "crossed-spans": crossed_spans,
    "div-table": divs,
    "row-headings": row_headings,
    "hidden-row-and-cells": hidden_parts,
}


def _body(writer: Writer, structure: str) -> tuple[str, tuple[ExpectedTable, ...]]:
    html, told = STRUCTURES[structure](writer)
    body = f"<h1>Plan for Amy</h1><p>Agreed at the <i>core group</i>.</p>{html}<p>Signed by all on the day."
    return body, (spanned(told), *(table for piece in writer.used for table in piece.inner))


LINES = ("Plan for Amy", "Agreed at the core group.", "Signed by all on the day.")


def _case(name: str, features: Sequence[str], writer: Writer, structure: str) -> Case:
    body, tables = _body(writer, structure)
    head = "".join(piece.head for piece in writer.used)
    gone = (LATE,) if structure == "hidden-row-and-cells" else ()
    absent = (*gone, *(text for piece in writer.used for text in piece.absent))
    return Case(f"{name}.html", "html", tuple(features), w.page(body, head=head), tables, LINES, absent)


def _alone() -> Iterator[Case]:
    for start, structure in enumerate(STRUCTURES):
        yield _case(structure, [structure], Writer(Pen(start)), structure)
    for start, piece in enumerate(_pieces()):
        yield _case(piece.feature, [piece.feature], Writer(Pen(start), [piece]), "plain")


def _in_pairs() -> Iterator[Case]:
    shapes = [structure for structure in STRUCTURES if structure != "plain"]
    for number, piece in enumerate(_pieces()):
        structure = shapes[number % len(shapes)]
        features = [structure, piece.feature]
        yield _case("+".join(features), features, Writer(Pen(number), [piece]), structure)


_WORD_BODY = (
    "<h1>Plan for Amy<o:p></o:p></h1>\r\n<p class=MsoNormal>Agreed at the\r\ncore group.<o:p></o:p></p>\r\n"
    "<table class=MsoTableGrid border=1 style='mso-yfti-tbllook:1184'>\r\n"
    " <tr style='mso-yfti-irow:0'><td width=150 valign=top><p class=MsoNormal><b>Need<o:p></o:p></b></p></td>"
    "<td><p class=MsoNormal><b>What we\x92ll do</b></p></td></tr>\r\n"
    " <tr><td rowspan=2><p class=MsoNormal>Amy\x92s weight \x96 9<sup>th</sup> centile</p></td>"
    "<td><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1."
    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>HV to weigh Amy</p>"
    "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>2."
    "<span>&nbsp;&nbsp;</span></span><![endif]>Plot it in the red\r\nbook</p></td></tr>\r\n"
    ' <tr><td><p class=MsoNormal><del cite="mailto:pn">Mum</del><ins cite="mailto:pn">Dad</ins> to ring the \x93GP\x94'
    "<span style='display:none;mso-hide:all'>" + LATE + "</span><o:p>&nbsp;</o:p></p></td></tr>\r\n"
    "</table>\r\n<p class=MsoNormal>Signed by all on the day.</p>"
    "<!--[if gte vml 1]><v:shape><v:textbox>ShapeX</v:textbox></v:shape><![endif]-->"
)
_WORD_TABLE = spanned(
    [
        (0, 0, 1, 1, "Need"),
        (0, 1, 1, 1, "What we’ll do"),
        (1, 0, 2, 1, "Amy’s weight – 9th centile"),
        (1, 1, 1, 1, "1. HV to weigh Amy 2. Plot it in the red book"),
        (2, 1, 1, 1, "Dad to ring the “GP”"),
    ]
)


def _pages() -> Iterator[Case]:
    """The kinds of page around a plan."""
    for number, (feature, structure) in enumerate(
        (
            ("windows-1252", "plain"),
            ("windows-1252", "spans"),
            ("utf-16", "plain"),
            ("utf-8-mark", "no-end-tags"),
        )
    ):
        body, tables = _body(Writer(Pen(number + 3)), structure)
        charset = {"utf-8-mark": "utf-8-sig"}.get(feature, feature)
        data = w.page(body, charset=charset, named=charset == "windows-1252")
        yield Case(f"{feature}+{structure}.html", "html", (feature, structure), data, tables, LINES)
    body, tables = _body(Writer(Pen(8)), "plain")
    yield Case("fragment.htm", "html", ("fragment",), body.encode(), tables, LINES)
    yield Case(
        "windows-1252-unsaid.html",
        "html",
        ("windows-1252", "unsaid-encoding"),
        "<html><body><p>Mum’s “own” words – £5</p><table><tr><td>Café<td>Zoë’s bed</table></body></html>".encode(
            "cp1252"
        ),
        (grid([["Café", "Zoë’s bed"]]),),
        ("Mum’s “own” words – £5",),
    )
    word = _WORD_BODY.encode("latin-1").decode("cp1252")
    absent = ("AuthorX", "ShapeX", LATE, "MsoNormal", "mso-list", "Mum")
    yield Case("word-page.htm", "html", ("word-html",), w.word_page(word), (_WORD_TABLE,), LINES, absent)
    outlook = "<div><p class=MsoNormal>Hi all, plan below.<o:p></o:p></p></div>" + word
    lines = ("Hi all, plan below.", *LINES)
    yield Case(
        "outlook.html", "html", ("word-html", "outlook"), w.word_page(outlook), (_WORD_TABLE,), lines, absent
    )
    data = w.mht(w.word_page(word), "windows-1252")
    more = (*absent, "NextPart", "GIF89a", "image001")
    yield Case("word-archive.mht", "html", ("mht", "word-html"), data, (_WORD_TABLE,), LINES, more)
    for number, in_base64 in enumerate((False, True)):
        body, tables = _body(Writer(Pen(number + 6)), "spans")
        name = ("mht-quoted-printable.mht", "mht-base64.mhtml")[number]
        data = w.mht(w.page(body), in_base64=in_base64)
        yield Case(name, "html", ("mht", "spans"), data, tables, LINES, ("NextPart", "multi-part", "R0lGOD"))


def _around_tables() -> Iterator[Case]:
    """What stands outside tables."""
    pen = Pen(4)
    rows = pen.plan(2, 3)
    table = "<table>" + "".join(_row([_plain(text) for text in row]) for row in rows) + "</table>"
    told = (grid(rows),)

    def case(name: str, body: str, lines: Sequence[str], absent: Sequence[str] = (), *more: str) -> Case:
        return Case(f"{name}.html", "html", (name, *more), w.page(body), told, tuple(lines), tuple(absent))

    yield case(
        "headings-and-lists",
        f"<h1>1. Health</h1><h3>Teeth</h3><ol><li>Dentist<ol type=a><li>Park Rd</ol><li>Brush twice</ol>{table}<ul><li>Nan drives</ul>",
        ("1. Health", "Teeth", "1. Dentist", "a. Park Rd", "2. Brush twice", "Nan drives"),
    )
    yield case(
        "definition-lists-between",
        f"<dl><dt>Child</dt><dd>Amy Okafor</dd><dt>DOB<dd>03/09/2019</dl>{table}",
        ("Child", "Amy Okafor", "DOB", "03/09/2019"),
    )
    yield case(
        "form-between",
        '<form><label>Worker <input value="Priya N."></label><fieldset><legend>Consent</legend>'
        f"<label><input type=checkbox checked> Mum agrees</label></fieldset><textarea>Said on the phone</textarea>"
        f"<input type=submit value=ButtonX><button>Save ButtonY</button></form>{table}",
        ("Worker Priya N.", "Consent", "☒ Mum agrees", "Said on the phone"),
    )
    yield case(
        "captioned",
        table.replace("<table>", "<table><caption>Table 1: what we agreed</caption>"),
        ("Table 1: what we agreed",),
    )
    yield case(
        "hidden-between",
        f"<p>Before</p><div hidden><table><tr><td>{LATE}</table></div><style>p {{ x: {LATE} }}</style>"
        f"<noscript></noscript>{table}<p>Behind it all",
        ("Before", "Behind it all"),
        (LATE,),
    )
    yield case(
        "bare-words",
        f"Bare words first<br>second line<div>in a div{table}after the table</div>last bare words",
        ("Bare words first", "second line", "in a div", "after the table", "last bare words"),
    )


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _alone()
    yield from _in_pairs()
    yield from _pages()
    yield from _around_tables()
