"""RTF: what may stand in a cell, how rows may be built, both together, and what stands around tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from . import writers_rtf as w
from .model import Case, ExpectedTable, grid, spanned
from .words import HEADINGS, Pen

LATE = "Section 47 is not to be mentioned"
HEAD = HEADINGS[:4]
Told = list[tuple[int, int, int, int, str]]


@dataclass(frozen=True)
class Piece:
    """The content of a cell, what is read in it, and what the file says besides."""

    feature: str
    rtf: str
    text: str
    absent: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    inner: tuple[ExpectedTable, ...] = ()
    raw: tuple[bytes, ...] = ()


def _plain(text: str, way: str = "hex") -> Piece:
    return Piece("", w.escape(text, way), text)


def _pieces() -> Iterator[Piece]:
    yield from _letter_pieces()
    yield from _hidden_pieces()
    yield from _list_pieces()
    yield from _field_pieces()
    yield from _drawn_pieces()
    yield from _nested_pieces()


def _letter_pieces() -> Iterator[Piece]:
    yield Piece(
        "unicode",
        r"Zo\u235?\u8217?s \u8220?caf\u233?\u8221? \u8211? \u163?25, \u8805?92%",
        "Zoë’s “café” – £25, ≥92%",
    )
    yield Piece("unicode-uc0", r"{\uc0 Zo\u235 \u8217 s bed\u8230 }", "Zoë’s bed…")
    yield Piece("unicode-uc2", r"{\uc2 Zo\u235 e: bed}s \u8211\'96 two", "Zoë bed" + "s – two")
    yield Piece(
        "unicode-hex-behind", r"Mum\u8217\'92s caf\u233\'e9 \u8211\'96 \u163\'a325", "Mum’s café – £25"
    )
    yield Piece("unicode-pairs", r"Freddie is \u-10179?\u-8694? now", "Freddie is 😊 now")
    yield Piece("hex", r"Mum\'92s \'93own\'94 caf\'e9 \'96 \'a325\'85", "Mum’s “own” café – £25…")
    yield Piece(
        "named-signs",
        r"\ldblquote Three Houses\rdblquote\emdash 2 x, Nan\rquote s\endash school\~run Lily\_Mae fort\-nightly \lquote ok\rquote  \bullet",
        "“Three Houses”—2 x, Nan’s–school run Lily-Mae fortnightly ‘ok’ •",
    )
    yield Piece("breaks", r"SW: Priya\line HV: Jean\par FSW:\tab tbc", "SW: Priya HV: Jean FSW: tbc")
    yield Piece("braces", r"Plan \{draft\} in C:\\plans\\Amy", r"Plan {draft} in C:\plans\Amy")
    yield Piece("other-charset", r"{\f3 \'a3ukasz W\'f3jcik} rings", "Łukasz Wójcik rings")
    yield Piece(
        "split-source",
        "HV to we\r\nigh {\\b A}{\\i\\cf2 m}y \r\nweekly{\\rtlch\\fcs1 \\ltrch\\fcs0 , plot}",
        "HV to weigh Amy weekly, plot",
    )
    yield Piece("boxes", r"{\f2\'fe} Yes {\f2\'a8} No {\f2\u-3842\'3f} told", "☒ Yes ☐ No ☒ told")


def _hidden_pieces() -> Iterator[Piece]:
    yield Piece("hidden-group", rf"Mum told {{\v {LATE}}}on 3 April", "Mum told on 3 April", absent=(LATE,))
    yield Piece(
        "hidden-switched", rf"Mum told \v {LATE}\v0 on 3 April", "Mum told on 3 April", absent=(LATE,)
    )
    yield Piece(
        "hidden-until-plain",
        rf"Mum told \v {LATE}\plain\f0 on 3 April",
        "Mum told on 3 April",
        absent=(LATE,),
    )
    yield Piece(
        "deleted-inserted",
        r"Dad to see {\deleted\revauthdel1\revdttmdel1 Nurse Pratt}{\revised\revauth1 Dr Hussain} by 1 May",
        "Dad to see Dr Hussain by 1 May",
        absent=("Nurse Pratt",),
    )
    yield Piece(
        "unknown-destination",
        rf"Ring {{\*\xyzzy9 {LATE} {{\b x}}}}{{\*\bkmkstart MarkX}}the GP{{\*\bkmkend MarkX}} today",
        "Ring the GP today",
        absent=(LATE, "MarkX"),
    )
    yield Piece(
        "annotation",
        r"{\*\atrfstart 1}Kayden picks{\*\atrfend 1}{\*\atnid PN}{\*\atnauthor Priya}\chatn"
        r"{\*\annotation{\*\atnref 1}\pard\plain Is this realistic?} the worker",
        "Kayden picks the worker",
        absent=("Is this realistic", "Priya"),
    )
    yield Piece("index-entry", rf"See {{\xe {{\v {LATE}}}}}need 2", "See need 2", absent=(LATE,))


def _list_pieces() -> Iterator[Piece]:
    def item(mark: str, said: str) -> str:
        return rf"{{\listtext\pard\plain\f0 {mark}\tab}}\ls1\ilvl0\fi-360\li720 {said}"

    yield Piece(
        "list-numbers",
        item("1.", r"Weigh Amy\par ") + item("2.", r"Plot it\par ") + item("3.", "Tell the GP"),
        "1. Weigh Amy 2. Plot it 3. Tell the GP",
    )
    yield Piece(
        "list-bullets",
        item(r"\f1\'b7", r"Bed\par ") + item(r"\f2\'a7", r"Cot\par ") + item(r"\u8226?", "Rug"),
        "• Bed • Cot • Rug",
    )
    yield Piece(
        "list-letters",
        item("1.", r"School\par ") + item("a)", r"ring Mum\par ") + item("1.1", "keep a log"),
        "1. School a) ring Mum 1.1 keep a log",
    )
    old = r"{{\pntext\pard {mark}\tab}}{{\*\pn\pnlvlbody\pndec\pnstart1{{\pntxta .}}}}{said}"
    yield Piece(
        "list-older",
        old.format(mark="1.", said=r"Weigh Amy\par ") + old.format(mark="2.", said="Plot it"),
        "1. Weigh Amy 2. Plot it",
        absent=("..",),
    )


def _field_pieces() -> Iterator[Piece]:
    yield Piece(
        "field-link",
        r'Read {\field{\*\fldinst { HYPERLINK "https://example.org/x" }{\*\datafield 08d0c9ea}}{\fldrslt {\ul the leaflet}}} with Mum',
        "Read the leaflet with Mum",
        absent=("example.org", "HYPERLINK", "08d0"),
    )
    yield Piece(
        "field-nested",
        r'{\field{\*\fldinst IF {\field{\*\fldinst MERGEFIELD Sex}{\fldrslt F}} = "F" "her"}{\fldrslt her}} nurse rings',
        "her nurse rings",
        absent=("MERGEFIELD", "IF"),
    )
    yield Piece(
        "form-text",
        r"Worker: {\field{\*\fldinst {FORMTEXT {\*\formfield{\fftype0\ffprot0{\*\ffname Text1}{\*\ffdeftext type here}}}}}"
        r"{\fldrslt Jean Ashworth}}",
        "Worker: Jean Ashworth",
        absent=("FORMTEXT", "type here", "Text1"),
    )

    def box(state: int) -> str:
        held = rf"{{\*\formfield{{\fftype1\ffres{state}\ffhps20{{\*\ffname Check1}}\ffdefres0}}}}"
        return rf"{{\field{{\*\fldinst {{FORMCHECKBOX {held}}}}}{{\fldrslt }}}}"

    yield Piece("form-box", f"{box(1)} Yes {box(0)} No", "☒ Yes ☐ No", absent=("FORMCHECKBOX", "Check1"))


def _drawn_pieces() -> Iterator[Piece]:
    yield Piece(
        "footnote",
        r"On the 9th centile{\super\chftn{\footnote\pard\plain{\super\chftn} Measured by the HV on 3 March 2026}}",
        "On the 9th centile",
        lines=("Measured by the HV on 3 March 2026",),
    )
    dots = "89504e470d0a1a0a0000000d49484452" * 3
    yield Piece(
        "picture",
        rf"Signed: {{\*\shppict{{\pict{{\*\picprop\shplid1{{\sp{{\sn pibName}}{{\sv scan01}}}}}}\pngblip\picw1\pich1 {dots}}}}}"
        rf"{{\nonshppict{{\pict\wmetafile8\picw1\pich1 {dots}}}}}",
        "Signed:",
        absent=("89504e", "scan01"),
        notices=("picture|image",),
    )
    yield Piece(
        "binary",
        r"Signed: {\pict\wmetafile8\picw1\pich1\bin12 @BIN@} Mum",
        "Signed: Mum",
        absent=("BINARYX",),
        notices=("picture|image",),
        raw=(b"}}BINARYX{\\'",),
    )
    shape = r"\shpleft0\shptop0\shpright3000\shpbottom900\shpfhdr0{\sp{\sn shapeType}{\sv 202}}"
    yield Piece(
        "text-box",
        rf"See the box:\par {{\shp{{\*\shpinst{shape}{{\shptxt \pard\plain Nan\'92s number is on the fridge\par}}}}"
        r"{\shprslt{\*\do\dobxpage\dptxbx{\dptxbxtext\pard\plain Nan\'92s number is on the fridge\par}\dpx0}}}",
        "See the box: Nan’s number is on the fridge",
    )
    yield Piece(
        "object",
        r"Chart: {\object\objemb{\*\objclass Excel.Sheet.12}{\*\objdata 0105000002000000}{\result {\ul growth chart}}}",
        "Chart: growth chart",
        absent=("Excel.Sheet", "0105"),
    )


def _nested_pieces() -> Iterator[Piece]:
    one = w.nested_row(["Step", "Who"]) + w.nested_row(["Ring GP", "Mum"])
    yield Piece(
        "nested-table",
        rf"Steps:\par {one}\pard\intbl\itap1 as agreed",
        "Steps: Step Who Ring GP Mum as agreed",
        inner=(grid([["Step", "Who"], ["Ring GP", "Mum"]]),),
    )
    yield Piece(
        "nested-without-words-around",
        rf"{one}\pard\intbl ",
        "Step Who Ring GP Mum",
        inner=(grid([["Step", "Who"], ["Ring GP", "Mum"]]),),
    )
    deep = w.nested_row(["Deep", "Deeper"], 3)
    outer = w.nested_row(["First", f"Second{{\\par }}{deep}\\pard\\intbl\\itap2 end"])
    yield Piece(
        "nested-twice",
        rf"Steps:\par {outer}\pard\intbl\itap1 as agreed",
        "Steps: First Second Deep Deeper end as agreed",
        inner=(grid([["First", "Second Deep Deeper end"]]), grid([["Deep", "Deeper"]])),
    )


@dataclass
class Writer:
    """Fills cells: the special pieces come first where an action stands."""

    pen: Pen
    special: list[Piece] = field(default_factory=list)
    way: str = "hex"
    used: list[Piece] = field(default_factory=list)

    def plain(self, text: str) -> Piece:
        """Words as they are."""
        return _plain(text, self.way)

    def action(self) -> Piece:
        """The next special piece, or an action."""
        piece = self.special.pop(0) if self.special else self.plain(self.pen.action())
        self.used.append(piece)
        return piece

    def heads(self) -> list[Piece]:
        """The heading row."""
        return [self.plain(text) for text in HEAD]

    def line(self) -> list[Piece]:
        """Need, action, who and when."""
        return [
            self.plain(self.pen.need()),
            self.action(),
            self.plain(self.pen.who()),
            self.plain(self.pen.when()),
        ]


Structure = Callable[[Writer], tuple[str, Told]]


def _told(row: int, pieces: Sequence[Piece], column: int = 0) -> Told:
    return [(row, column + nth, 1, 1, piece.text) for nth, piece in enumerate(pieces)]


def _in(pieces: Sequence[Piece]) -> list[str]:
    return [piece.rtf for piece in pieces]


def simple(writer: Writer) -> tuple[str, Told]:
    """Rows that all say their edges, the first one marked as a heading."""
    lines = [writer.heads(), *(writer.line() for _ in range(3))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    return "".join(w.row(_in(line), props="" if row else r"\trhdr") for row, line in enumerate(lines)), told


def twice_told(writer: Writer) -> tuple[str, Told]:
    """Rows in groups whose edges stand again behind their cells, as Word writes them."""
    lines = [writer.heads(), *(writer.line() for _ in range(2))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    body = ""
    for line in lines:
        edges = rf"\trowd\irow0\trgaph108\trleft-108{w.cell_edges([2200] * 4, left=-108)}"
        cells = "".join(rf"{{\rtlch\fcs1 \ltrch\fcs0 {piece.rtf}\cell }}" for piece in line)
        body += rf"{edges}\pard\plain\ql\intbl {cells}\pard\plain\intbl {{{edges}\row }}" + "\n"
    return body, told


def once_told(writer: Writer) -> tuple[str, Told]:
    """Rows of which only the first says its edges."""
    lines = [writer.heads(), *(writer.line() for _ in range(3))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    body = rf"\trowd\trgaph108{w.cell_edges([2200] * 4)}\pard\intbl "
    return body + "".join(
        "".join(rf"{piece.rtf}\cell " for piece in line) + "\\row\n" for line in lines
    ), told


def edges_after(writer: Writer) -> tuple[str, Told]:
    """Rows whose edges stand only behind their cells."""
    lines = [writer.heads(), *(writer.line() for _ in range(2))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    edges = rf"\trowd\trgaph108{w.cell_edges([2200] * 4)}\row" + "\n"
    return "".join(
        "".join(rf"\pard\intbl {piece.rtf}\cell " for piece in line) + edges for line in lines
    ), told


def merged_down(writer: Writer) -> tuple[str, Told]:
    """A need over three actions, then one over two."""
    body, told, row = w.row(_in(writer.heads())), _told(0, writer.heads()), 1
    for height in (3, 2):
        need = writer.plain(writer.pen.need())
        told.append((row, 0, height, 1, need.text))
        for nth in range(height):
            rest = writer.line()[1:]
            mark = r"\clvmrg" if nth else r"\clvmgf"
            body += w.row(["" if nth else need.rtf, *_in(rest)], marks=[mark, "", "", ""])
            told += _told(row + nth, rest, 1)
        row += height
    return body, told


def merged_across(writer: Writer) -> tuple[str, Told]:
    """Cells merged sideways by marks: each merged cell still stands there, empty."""
    pen, piece, line = writer.pen, writer.action(), writer.line()
    who = writer.plain(pen.who())
    group = w.row(["Concern", "Plan", "", ""], marks=["", r"\clmgf", r"\clmrg", r"\clmrg"])
    wide = w.row([piece.rtf, "", "", who.rtf], marks=[r"\clmgf", r"\clmrg", r"\clmrg", ""])
    told: Told = [(0, 0, 1, 1, "Concern"), (0, 1, 1, 3, "Plan"), *_told(1, writer.heads()), *_told(2, line)]
    told += [(3, 0, 1, 3, piece.text), (3, 3, 1, 1, who.text)]
    return group + w.row(_in(writer.heads())) + w.row(_in(line)) + wide, told


def wide_by_edges(writer: Writer) -> tuple[str, Told]:
    """Cells that span columns because of where their edges stand."""
    piece, line = writer.action(), writer.line()
    outcome, who = writer.plain(writer.pen.outcome()), writer.plain(writer.pen.who())
    body = w.row(["Concern", "Plan"], [2200, 6600]) + w.row(_in(writer.heads())) + w.row(_in(line))
    body += w.row([piece.rtf, who.rtf], [6600, 2200]) + w.row([outcome.rtf], [8800])
    told: Told = [(0, 0, 1, 1, "Concern"), (0, 1, 1, 3, "Plan"), *_told(1, writer.heads()), *_told(2, line)]
    return body, [*told, (3, 0, 1, 3, piece.text), (3, 3, 1, 1, who.text), (4, 0, 1, 4, outcome.text)]


def wide_and_tall(writer: Writer) -> tuple[str, Told]:
    """A block of two rows and two columns, by edges and marks."""
    block = writer.action()
    pairs = [[writer.plain(writer.pen.who()), writer.plain(writer.pen.when())] for _ in range(2)]
    line, widths = writer.line(), [4400, 2200, 2200]
    body = w.row([block.rtf, *_in(pairs[0])], widths, [r"\clvmgf", "", ""])
    body += w.row(["", *_in(pairs[1])], widths, [r"\clvmrg", "", ""]) + w.row(_in(line))
    told: Told = [(0, 0, 2, 2, block.text), *_told(0, pairs[0], 2), *_told(1, pairs[1], 2), *_told(2, line)]
    return body, told


def trembling_edges(writer: Writer) -> tuple[str, Told]:
    """Edges that differ by a hair's breadth from row to row."""
    lines = [writer.heads(), *(writer.line() for _ in range(3))]
    told = [cell for row, line in enumerate(lines) for cell in _told(row, line)]
    widths = (
        [2200, 2200, 2200, 2200],
        [2212, 2188, 2215, 2185],
        [2195, 2210, 2190, 2205],
        [2203, 2200, 2200, 2201],
    )
    return "".join(w.row(_in(line), width) for line, width in zip(lines, widths, strict=True)), told


def late_row(writer: Writer) -> tuple[str, Told]:
    """A row that begins where the second column does, and one that ends early."""
    one, other = writer.line()[1:], writer.line()[:3]
    body = w.row(_in(writer.heads())) + w.row(_in(one), left=2092) + w.row(_in(other))
    return body, [*_told(0, writer.heads()), *_told(1, one, 1), *_told(2, other)]


STRUCTURES: Mapping[str, Structure] = {
    "plain": simple,
    "edges-twice": twice_told,
    "edges-once": once_told,
    "edges-after": edges_after,
    "merged-down": merged_down,
    "merged-across": merged_across,
    "wide-by-edges": wide_by_edges,
    "wide-and-tall": wide_and_tall,
    "trembling-edges": trembling_edges,
    "late-row": late_row,
}
_LINES = ("Plan for Amy", "Agreed at the core group – 12/04/2026.", "Signed by all on the day.")
_ANSI = r"\ansi\ansicpg1252"
_UNSEEN = ("TitleX", "AuthorX", "GeneratorX", "Calibri", "heading 1", "Times New Roman")


def _body(writer: Writer, structure: str) -> tuple[str, tuple[ExpectedTable, ...]]:
    rows, told = STRUCTURES[structure](writer)
    body = w.par("Plan for Amy", r"\s1\b\fs32\outlinelevel0") + w.par(w.escape(_LINES[1], writer.way)) + rows
    body += w.par(_LINES[2])
    return body, (spanned(told), *(table for piece in writer.used for table in piece.inner))


def _case(name: str, features: Sequence[str], writer: Writer, structure: str) -> Case:
    body, tables = _body(writer, structure)
    raw = [binary for piece in writer.used for binary in piece.raw]
    return Case(
        f"{name}.rtf",
        "rtf",
        tuple(features),
        w.rtf(body, raw=raw),
        tables,
        (*_LINES, *(line for piece in writer.used for line in piece.lines)),
        (*_UNSEEN, *(text for piece in writer.used for text in piece.absent)),
        tuple(notice for piece in writer.used for notice in piece.notices),
    )


def _alone() -> Iterator[Case]:
    for start, structure in enumerate(STRUCTURES):
        yield _case(structure, [structure], Writer(Pen(start), way=("hex", "u")[start % 2]), structure)
    for start, piece in enumerate(_pieces()):
        yield _case(piece.feature, [piece.feature], Writer(Pen(start), [piece]), "plain")


def _in_pairs() -> Iterator[Case]:
    shapes = [structure for structure in STRUCTURES if structure != "plain"]
    for number, piece in enumerate(_pieces()):
        structure = shapes[number % len(shapes)]
        features = [structure, piece.feature]
        way = ("u", "hex")[number % 2]
        yield _case("+".join(features), features, Writer(Pen(number), [piece], way), structure)


def _around_tables() -> Iterator[Case]:
    """Headers, footers, notes and lists outside tables, and other code pages."""
    rows = Pen(2).plan(2, 4)
    table = "".join(w.row([w.escape(text) for text in row]) for row in rows)
    told = grid(rows)

    def case(
        name: str,
        body: str,
        lines: Sequence[str],
        absent: Sequence[str] = (),
        tables: Sequence[ExpectedTable] = (told,),
        head: str = _ANSI,
    ) -> Case:
        data = w.rtf(body, head) if head == _ANSI else w.rtf(body, head, fonts=w.NO_CHARSETS)
        return Case(
            f"{name}.rtf",
            "rtf",
            tuple(name.split("+")),
            data,
            tuple(tables),
            tuple(lines),
            (*_UNSEEN, *absent),
        )

    front = [["Name", "Amy Okafor"], ["DOB", "03/09/2019"]]
    sheet = "".join(w.row(row) for row in front)
    yield case(
        "header-footer",
        r"{\header \pard\plain Borough of Northmere\par}{\footer \pard\plain Review on 30 June 2026, Park Road\par}"
        + w.par("Plan agreed")
        + table,
        ("Borough of Northmere", "Plan agreed", "Review on 30 June 2026, Park Road"),
    )
    yield case(
        "header-footer+front-sheet",
        rf"{{\header {sheet}\pard\plain Borough of Northmere\par}}" + w.par("Plan agreed") + table,
        ("Borough of Northmere", "Plan agreed"),
        tables=(grid(front), told),
    )
    yield case(
        "two-tables",
        w.par("First table") + sheet + w.par("Second table") + table,
        ("First table", "Second table"),
        tables=(grid(front), told),
    )
    yield case(
        "footnote+between",
        table
        + w.par(
            r"The family agrees{\super\chftn{\footnote \pard\plain{\super\chftn} Dad by phone on 9 April}}"
        ),
        ("The family agrees", "Dad by phone on 9 April"),
    )
    item = r"{{\listtext\pard\plain {mark}\tab}}\ls1 {said}"
    yield case(
        "list-numbers+between",
        w.par(item.format(mark="1.", said="Dentist")) + w.par(item.format(mark="a)", said="Park Rd")) + table,
        ("1. Dentist", "a) Park Rd"),
    )
    yield case(
        "text-box+between",
        w.par(
            r"Before it{\shp{\*\shpinst\shpleft0{\shptxt \pard\plain Words in the box\par}}{\shprslt Words in the box\par}}"
        )
        + w.par("Behind it")
        + table,
        ("Before it", "Words in the box", "Behind it"),
    )
    yield case(
        "deleted-inserted+between",
        w.par(rf"Kept. {{\deleted {LATE}}}{{\revised Added.}}")
        + rf"{{\v\pard {LATE}\par}}"
        + w.par("Last words")
        + table,
        ("Kept. Added.", "Last words"),
        (LATE,),
    )
    yield case(
        "mac-roman",
        w.par(r"Zo\'91\'d5s \'d2bed\'d3 \'d0 \'a325") + table,
        ("Zoë’s “bed” – £25",),
        head=r"\mac",
    )
    yield case(
        "code-page-1250",
        w.par(r"\'a3ukasz\'92s W\'f3jcik") + table,
        ("Łukasz’s Wójcik",),
        head=r"\ansi\ansicpg1250",
    )
    yield case(
        "page-breaks", w.par("Page one") + r"\page " + w.par(r"Page \sect two") + table, ("Page one", "two")
    )


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _alone()
    yield from _in_pairs()
    yield from _around_tables()
