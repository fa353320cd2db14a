"""Markdown: what may stand in a cell of a pipe table, how such tables may be written, and what stands around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import zip_longest

from .model import Case, ExpectedTable, grid
from .words import HEADINGS, Pen

LATE = "Section 47 is not to be mentioned"

# What is written in a cell, what is read in it, and what isn't.
_CELLS: Mapping[str, tuple[str, str, tuple[str, ...]]] = {
    "breaks": (
        "1. Weigh Amy<br>2. Plot it<br/>3. Tell the GP<BR />4. Rest",
        "1. Weigh Amy 2. Plot it 3. Tell the GP 4. Rest",
        (),
    ),
    "escaped-pipes": (r"Mum \| Dad \| Nan", "Mum | Dad | Nan", ()),
    "escaped-pipes-in-code": (r"log `A \| B` daily", "log A | B daily", ()),
    "emphasis": ("**HV** to *weigh* __Amy__ _weekly_, ***plot***", "HV to weigh Amy weekly, plot", ()),
    "escaped-signs": (r"2 \* visits, \_not\_ 3 \# or \[4\]", "2 * visits, _not_ 3 # or [4]", ()),
    "stars-that-stay": ("2 * 3 = 6, snake_case_name, 5*", "2 * 3 = 6, snake_case_name, 5*", ()),
    "links": (
        'Read [the leaflet](https://example.org/x "TitleX") or <https://nhs.example>',
        "Read the leaflet or https://nhs.example",
        ("example.org", "TitleX"),
    ),
    "entities": ("Caf&eacute; &pound;25 &amp; tea &#8211; &lt;ok&gt;", "Café £25 & tea – <ok>", ()),
    "html-comment": (f"Mum told <!-- {LATE} -->on 3 April", "Mum told on 3 April", (LATE,)),
    "inline-html": ("Mum <b>told</b> on <span>3 April</span>", "Mum told on 3 April", ("span",)),
    "boxes": ("[x] Mum agrees<br>[ ] Dad agrees", "☒ Mum agrees ☐ Dad agrees", ()),
    "special-characters": (
        "Zoë’s “café” – £25 p/w… ≥ 92% & <3 😊",
        "Zoë’s “café” – £25 p/w… ≥ 92% & <3 😊",
        (),
    ),
    "code": ("ask for `form *B*`", "ask for form *B*", ()),
}

Rows = Sequence[Sequence[str]]


def _piped(rows: Rows) -> str:
    rule = "|".join(["---"] * len(rows[0]))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join([lines[0], f"|{rule}|", *lines[1:]]) + "\n"


def _bare(rows: Rows) -> str:
    rule = " | ".join([":--", "--:", ":-:", "---"][: len(rows[0])])
    return "\n".join([" | ".join(rows[0]), rule, *(" | ".join(row) for row in rows[1:])]) + "\n"


def _aligned(rows: Rows) -> str:
    widths = [max(map(len, column)) for column in zip_longest(*rows, fillvalue="")]
    lines = [
        "| " + " | ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)) + " |"
        for row in rows
    ]
    rule = "|" + "|".join(f":{'-' * width}:" for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]]) + "\n"


def _tight(rows: Rows) -> str:
    lines = ["|" + "|".join(row) + "|" for row in rows]
    return "\n".join([lines[0], "|" + "|".join(["-"] * len(rows[0])) + "|", *lines[1:]]) + "\n"


def _indented(rows: Rows) -> str:
    return "".join(f"   {line}\n" for line in _piped(rows).splitlines())


def _windows(rows: Rows) -> str:
    return _aligned(rows).replace("\n", "\r\n")


_TABLES: Mapping[str, Callable[[Rows], str]] = {
    "pipes": _piped,
    "no-outer-pipes": _bare,
    "aligned": _aligned,
    "tight": _tight,
    "indented": _indented,
    "windows-lines": _windows,
}


def _rows(start: int) -> list[list[str]]:
    pen = Pen(start)
    return [list(HEADINGS[:4]), *([pen.need(), pen.action(), pen.who(), pen.when()] for _ in range(3))]


def _written(rows: Rows) -> list[list[str]]:
    """The same as Markdown: the sign that would begin a tag is escaped."""
    return [[text.replace("<", r"\<") for text in row] for row in rows]


def _case(
    name: str,
    features: Sequence[str],
    said: str,
    tables: Sequence[ExpectedTable],
    lines: Sequence[str] = (),
    absent: Sequence[str] = (),
) -> Case:
    return Case(
        f"{name}.md", "markdown", tuple(features), said.encode(), tuple(tables), tuple(lines), tuple(absent)
    )


def _in_cells() -> Iterator[Case]:
    """Each way to write a table; then each content of a cell in two of them."""
    for start, (shape, write) in enumerate(_TABLES.items()):
        rows = _rows(start)
        said = f"# Plan for Amy\n\n{write(_written(rows))}\nSigned by all.\n"
        yield _case(shape, [shape], said, [grid(rows)], ["Plan for Amy", "Signed by all."])
    shapes = list(_TABLES)
    for number, (feature, (text, told, absent)) in enumerate(_CELLS.items()):
        for step in (0, 1):
            shape = shapes[(number + step) % len(shapes)]
            rows = _rows(number)
            written = _written(rows)
            rows[2][1], written[2][1] = told, text
            said = f"# Plan for Amy\n\n{_TABLES[shape](written)}\nSigned by all.\n"
            name = f"{shape}+{feature}"
            yield _case(
                name, [shape, feature], said, [grid(rows)], ["Plan for Amy", "Signed by all."], absent
            )


def _shaped() -> Iterator[Case]:
    """Tables with rows of unlike length, empty cells, and several of them."""
    rows = [["Need", "What", "Who"], ["Health", "Weigh Amy"], ["School", "", "Nan"], ["", "Ring Mum", "HV"]]
    said = "| Need | What | Who |\n|---|---|---|\n| Health | Weigh Amy |\n| School | | Nan |\n| | Ring Mum | HV |\n"
    yield _case("ragged", ["ragged-rows", "empty-cells"], said, [grid(rows)])
    front = "| | |\n|---|---|\n| Name | Amy Okafor |\n| DOB | 03/09/2019 |\n"
    told = grid([["", ""], ["Name", "Amy Okafor"], ["DOB", "03/09/2019"]])
    said = f"{front}\n## Actions\n\n{_piped([rows[0], ['Health', 'Weigh', 'HV']])}"
    yield _case(
        "two-tables",
        ["several-tables", "empty-cells"],
        said,
        [told, grid([rows[0], ["Health", "Weigh", "HV"]])],
        ["Actions"],
    )
    plain = _rows(5)
    said = f"Agreed at the core group:\n{_piped(_written(plain))}\nBehind it"
    yield _case(
        "table-below-words",
        ["no-blank-line"],
        said,
        [grid(plain)],
        ["Agreed at the core group:", "Behind it"],
    )
    said = "> " + _piped(_written(plain)).replace("\n", "\n> ").removesuffix("> ")
    yield _case("table-in-quote", ["quote"], said, [grid(plain)])
    said = "1. First, the plan\n\n" + "".join(f"   {line}\n" for line in _piped(_written(plain)).splitlines())
    yield _case(
        "table-in-list",
        ["list"],
        f"{said}\n2. Then sign it\n",
        [grid(plain)],
        ["1. First, the plan", "2. Then sign it"],
    )
    one = "| Action |\n|---|\n| Weigh Amy |\n| Ring Mum |\n"
    yield _case("one-column", ["one-column"], one, [grid([["Action"], ["Weigh Amy"], ["Ring Mum"]])])


def _around_tables() -> Iterator[Case]:
    """Lists, headings, front matter and what isn't shown."""
    rows = _rows(7)
    table = _piped(_written(rows))

    def case(
        name: str, before: str, lines: Sequence[str], absent: Sequence[str] = (), behind: str = ""
    ) -> Case:
        return _case(name, name.split("+"), f"{before}\n\n{table}\n{behind}", [grid(rows)], lines, absent)

    yield case(
        "lists-nested",
        "1. School\n   - ring Mum\n     - before 9.15\n   - keep a log\n2. Home\n   1. pack the bag\n",
        ("1. School", "ring Mum", "before 9.15", "keep a log", "2. Home", "1. pack the bag"),
        ("- ring",),
    )
    yield case("lists-start", "4. Beds\n5. Cot\n6. Rug\n", ("4. Beds", "5. Cot", "6. Rug"))
    yield case("lists-brackets", "1) Weigh Amy\n2) Plot it\n", ("1) Weigh Amy", "2) Plot it"))
    yield case(
        "lists-lazy-numbers",
        "1. Weigh Amy\n1. Plot it\n1. Tell the GP\n",
        ("1. Weigh Amy", "2. Plot it", "3. Tell the GP"),
    )
    yield case(
        "task-lists",
        "- [x] Mum agrees\n- [ ] Dad agrees\n* [X] School told\n",
        ("☒ Mum agrees", "☐ Dad agrees", "☒ School told"),
    )
    yield case(
        "lists-loose",
        "* Bed\n\n  with a mattress\n\n* Cot\n\n+ Rug\n",
        ("Bed", "with a mattress", "Cot", "Rug"),
        ("* Bed", "+ Rug"),
    )
    front = "---\nchild: Amy Okafor\nagreed: 12/04/2026\n---\n"
    told = ("child: Amy Okafor", "agreed: 12/04/2026", "Plan for Amy")
    yield case("front-matter", f"{front}\n# Plan for Amy", told, ("---",))
    yield case("front-matter+mark", f"\ufeff{front}# Plan for Amy", told, ("---", "# Plan"))
    yield case(
        "headings",
        "Plan for Amy\n============\n\nHealth\n------\n\n### Teeth ###\n\n#### *Dentist* at `Park Rd`",
        ("Plan for Amy", "Health", "Teeth", "Dentist at Park Rd"),
        ("====", "###", "`"),
    )
    yield case(
        "hard-breaks",
        "SW: Priya  \nHV: Jean\\\nFSW: tbc\nand others",
        ("SW: Priya HV: Jean FSW: tbc and others",),
        ("\\",),
    )
    yield case(
        "quotes",
        "> Kayden said:\n> “I like Nan’s”\n>\n> and more",
        ("Kayden said: “I like Nan’s”", "and more"),
    )
    yield case(
        "hidden",
        f"Before\n\n<!-- {LATE}\n\n{LATE} -->\n\n[x]: https://example.org/x 'TitleX'\n\nRead [it][x].",
        ("Before", "Read it."),
        (LATE, "example.org", "TitleX"),
    )
    yield case(
        "code-blocks",
        "```text\nMonday: Nan\n```\n\n    Tuesday: Dad\n",
        ("Monday: Nan", "Tuesday: Dad"),
        ("```",),
        "---\n\nBehind a rule",
    )


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _in_cells()
    yield from _shaped()
    yield from _around_tables()
