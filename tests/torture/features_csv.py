"""CSV: encodings, delimiters and quoting, each by itself and together; then what stands around the rows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from . import writers_csv as w
from .model import Case, ExpectedTable, grid
from .words import Pen

_ENCODINGS = ("utf-8", "utf-8-sig", "utf-16-le", "utf-16-be", "cp1252")
_DELIMITERS = {"comma": ",", "semicolon": ";", "tab": "\t", "pipe": "|"}


def _rows(start: int, encoding: str = "utf-8") -> list[list[str]]:
    """A plan, in what the encoding can say."""
    rows = Pen(start).plan(5, 5)
    if encoding == "cp1252":
        rows = [[text.replace("≥", ">=").replace("ó", "o") for text in row] for row in rows]
    return rows


def _case(
    name: str,
    features: Sequence[str],
    said: str,
    told: Sequence[Sequence[str | None]],
    encoding: str = "utf-8",
    ending: str = "csv",
) -> Case:
    tables: tuple[ExpectedTable, ...] = (grid(told),)
    return Case(f"{name}.{ending}", "csv", tuple(features), w.encoded(said, encoding), tables)


def _encoded() -> Iterator[Case]:
    """Every encoding with every delimiter."""
    for start, encoding in enumerate(_ENCODINGS):
        for nth, (name, delimiter) in enumerate(_DELIMITERS.items()):
            rows = _rows(start + nth, encoding)
            said = w.text(rows, delimiter, newline=("\r\n", "\n")[nth % 2])
            yield _case(f"{encoding}+{name}", [encoding, name], said, rows, encoding)
    late = [
        ["Child", "Action", "Note"],
        *([f"Child {nth}", "Visit weekly", "as agreed"] for nth in range(400)),
    ]
    late += [["Amy", "Read the “Safe Sleep” leaflet – Mum’s copy", "costs £4"]]
    yield _case("cp1252-late", ["cp1252", "late-quote"], w.text(late), late, "cp1252")
    late = [row[:2] for row in late]
    yield _case("utf-8-late", ["utf-8", "late-quote"], w.text(late, ";"), late)


def _quoted() -> Iterator[Case]:
    """New lines, delimiters and quotes inside quotes, with each delimiter."""
    for start, (name, delimiter) in enumerate(_DELIMITERS.items()):
        rows = _rows(start + 3)
        rows[1][1] = "1. Weigh Amy\n2. Plot it\n\n3. Tell the GP"
        rows[2][1] = 'Mum says "no more", Dad says "fine"'
        rows[3][1] = f"School{delimiter} home{delimiter} Nan"
        rows[4][0] = '"Quoted" at the front'
        rows[5][4] = "ends in a new line\n"
        yield _case(
            f"quoted+{name}", ["quoted-newlines", "doubled-quotes", name], w.text(rows, delimiter), rows
        )
        yield _case(
            f"quoted-every+{name}",
            ["quoted-every-cell", "quoted-newlines", name],
            w.text(rows, delimiter, "\n", True),
            rows,
        )
    rows = _rows(2)
    rows[1][1] = "Ring Mum\r\nthen Dad"
    yield _case(
        "quoted+utf-16", ["quoted-newlines", "utf-16-le", "tab"], w.text(rows, "\t"), rows, "utf-16-le", "txt"
    )
    yield _case("old-line-ends", ["old-line-ends"], w.text(rows, newline="\r"), rows)


def _told_delimiter() -> Iterator[Case]:
    """A first line that says which delimiter follows."""
    for start, (name, delimiter) in enumerate(_DELIMITERS.items()):
        rows = _rows(start + 5)
        said = f"sep={delimiter}\r\n" + w.text(rows, delimiter)
        yield _case(
            f"sep+{name}", ["sep", name], said, rows, ("utf-8", "utf-8-sig", "utf-8", "utf-16-le")[start]
        )
    commas = [
        ["Action", "Cost"],
        ["Beds, two, for the boys", "400,00"],
        ["Taxi, school, 4 x", "36,50"],
        ["Bus, Nan", "3,20"],
    ]
    said = "".join(";".join(row) + "\n" for row in commas)
    yield _case("semicolons-among-commas", ["semicolon", "decimal-commas"], said, commas)


def _shaped() -> Iterator[Case]:
    """Rows of unlike length, empty ones, titles and what spreadsheets add."""
    rows = _rows(1)
    ragged = [row[: len(row) - nth % 3] for nth, row in enumerate(rows)]
    yield _case("ragged", ["ragged-rows"], w.text(ragged), ragged)
    yield _case("ragged+semicolon", ["ragged-rows", "semicolon"], w.text(ragged, ";"), ragged)
    titles = [["Child Protection Plan for Amy Okafor"], ["Date of plan", "12/04/2026"], *rows]
    yield _case("titles", ["title-rows"], w.text(titles), titles)
    padded = [row + [""] * (5 - len(row)) for row in titles]
    yield _case("titles-padded", ["title-rows", "trailing-delimiters"], w.text(padded), titles)
    gaps = [titles[0], [], titles[1], [], *rows[:3], ["", "", "", "", ""], *rows[3:], [], []]
    filled = [row for row in gaps if any(row)]
    yield _case("empty-rows", ["empty-rows", "title-rows"], w.text(gaps), filled)
    yield _case("empty-rows+tab", ["empty-rows", "tab"], w.text(gaps, "\t"), filled, "utf-16-be")
    trailing = [[*row, "", ""] for row in rows]
    yield _case("trailing-delimiters", ["trailing-delimiters"], w.text(trailing), rows)
    yield _case(
        "trailing-delimiters+semicolon", ["trailing-delimiters", "semicolon"], w.text(trailing, ";"), rows
    )
    holes = [
        [text if (row + column) % 3 or not row else "" for column, text in enumerate(line)]
        for row, line in enumerate(rows)
    ]
    yield _case("empty-cells", ["empty-cells"], w.text(holes), holes)
    formulas = [
        ["Ref", "Action", "Tel"],
        ['="001"', rows[1][1], '="03005550101"'],
        ['="002"', rows[2][1], '="0300 555"'],
    ]
    told = [["Ref", "Action", "Tel"], ["001", rows[1][1], "03005550101"], ["002", rows[2][1], "0300 555"]]
    yield _case("formula-text", ["formula-text"], w.text(formulas), told)
    bare = "".join(";".join(line) + "\r\n" for line in formulas)
    yield _case("formula-text+semicolon", ["formula-text", "semicolon"], bare, told)
    wide = [[f"Column {number}" for number in range(60)], [f"Value {number}, of 60" for number in range(60)]]
    yield _case("wide", ["wide"], w.text(wide), wide)
    said = w.text(rows).removesuffix("\r\n")
    yield _case("no-last-line-end", ["no-last-line-end"], said, rows)
    spaces = "\r\n".join(", ".join(f'"{text}"' for text in row) for row in rows)
    yield _case("space-before-quote", ["space-before-quote"], spaces, rows)


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _encoded()
    yield from _quoted()
    yield from _told_delimiter()
    yield from _shaped()
