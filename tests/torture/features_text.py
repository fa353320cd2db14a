"""Plain text: tables of tabs, of pipes, of drawn boxes and of spaces, and the lists people type."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from textwrap import wrap

from .model import Case, ExpectedTable, grid
from .words import HEADINGS, Pen

Rows = Sequence[Sequence[str]]


def _rows(start: int, width: int = 4, height: int = 4) -> list[list[str]]:
    pen = Pen(start)
    return [list(HEADINGS[:width]), *(pen.row(width) for _ in range(height))]


def _short(width: int = 4) -> list[list[str]]:
    """A plan of few words."""
    rows = [
        ["Need", "Action", "Who", "By when"],
        ["Weight", "Weigh Amy", "HV", "12/04/26"],
        ["School", "Ring by 9.15", "Mr Achebe", "weekly"],
        ["Beds", "Quote for two", "Mr Dunne", "1 May"],
    ]
    return [row[:width] for row in rows]


def _case(
    name: str,
    features: Sequence[str],
    said: str,
    tables: Sequence[ExpectedTable] = (),
    lines: Sequence[str] = (),
    encoding: str = "utf-8",
) -> Case:
    return Case(f"{name}.txt", "text", tuple(features), said.encode(encoding), tuple(tables), tuple(lines))


def _boxed(rows: Rows, widths: Sequence[int], signs: str = "+-|", every: bool = True) -> str:
    """A drawn table; words that are too long for a cell go on below. ``every`` row has a rule under it."""
    corner, flat, upright = tuple(signs)
    rule = corner + corner.join(flat * (width + 2) for width in widths) + corner
    lines = [rule]
    for number, row in enumerate(rows):
        folded = [wrap(text, width) or [""] for text, width in zip(row, widths, strict=True)]
        for nth in range(max(map(len, folded))):
            told = (
                f" {(parts[nth] if nth < len(parts) else '').ljust(width)} "
                for parts, width in zip(folded, widths, strict=True)
            )
            lines.append(upright + upright.join(told) + upright)
        if every or number in (0, len(rows) - 1):
            lines.append(rule)
    return "\n".join(lines) + "\n"


def _drawn(rows: Rows, widths: Sequence[int]) -> str:
    """The same in the signs for drawing boxes."""
    lines = _boxed(rows, widths).splitlines()
    ends = {0: "┌┬┐", len(lines) - 1: "└┴┘"}
    told = []
    for number, line in enumerate(lines):
        if line.startswith("+"):
            left, middle, right = tuple(ends.get(number, "├┼┤"))
            line = left + line[1:-1].replace("+", middle).replace("-", "─") + right
        else:
            line = line.replace("|", "│")
        told.append(line)
    return "\n".join(told) + "\n"


def _spaced(rows: Rows, gap: int = 3) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return "".join(
        (" " * gap).join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip() + "\n"
        for row in rows
    )


def _tables() -> Iterator[Case]:
    title, end = "PLAN FOR AMY\n\n", "\nSigned by all on the day.\n"
    lines = ("PLAN FOR AMY", "Signed by all on the day.")
    for width in (3, 4, 5):
        rows = _rows(width, width)
        said = title + "".join("\t".join(row) + "\n" for row in rows) + end
        yield _case(f"tabs-{width}", ["tabs"], said, [grid(rows)], lines)
    rows = _rows(2)
    said = (title + "".join("\t".join(row) + "\n" for row in rows) + end).replace("\n", "\r\n")
    yield _case("tabs+windows-lines", ["tabs", "windows-lines"], said, [grid(rows)], lines)
    yield _case("tabs+utf-16", ["tabs", "utf-16"], said, [grid(rows)], lines, "utf-16")
    safe = [[text.replace("≥", ">=") for text in row] for row in _rows(1, 3)]
    said = title + "".join("\t".join(row) + "\n" for row in safe) + end
    yield _case("tabs+windows-1252", ["tabs", "windows-1252"], said, [grid(safe)], lines, "cp1252")
    holes = [
        [text if (row + column) % 4 or not row else "" for column, text in enumerate(line)]
        for row, line in enumerate(rows)
    ]
    said = title + "".join("\t".join(row) + "\n" for row in holes) + end
    yield _case("tabs+empty-cells", ["tabs", "empty-cells"], said, [grid(holes)], lines)
    said = title + "".join(f"| {' | '.join(row)} |\n" for row in rows) + end
    yield _case("pipes", ["pipes"], said, [grid(rows)], lines)
    said = title + "".join(f"{' | '.join(row)}\n" for row in rows) + end
    yield _case("pipes-between", ["pipes"], said, [grid(rows)], lines)
    short = _short()
    yield _case("boxes", ["boxes"], title + _boxed(short, (8, 14, 10, 9)) + end, [grid(short)], lines)
    yield _case(
        "boxes+wrapped",
        ["boxes", "wrapped"],
        title + _boxed(rows, (16, 20, 12, 12)) + end,
        [grid(rows)],
        lines,
    )
    yield _case(
        "boxes+few-rules",
        ["boxes", "few-rules"],
        title + _boxed(short, (8, 14, 10, 9), every=False) + end,
        [grid(short)],
        lines,
    )
    yield _case(
        "boxes+equals", ["boxes"], title + _boxed(short, (8, 14, 10, 9), "+=|") + end, [grid(short)], lines
    )
    yield _case(
        "drawn-boxes", ["drawn-boxes"], title + _drawn(short, (8, 14, 10, 9)) + end, [grid(short)], lines
    )
    yield _case(
        "drawn-boxes+wrapped",
        ["drawn-boxes", "wrapped"],
        title + _drawn(rows, (16, 20, 12, 12)) + end,
        [grid(rows)],
        lines,
    )
    for gap in (2, 4):
        yield _case(f"spaces-{gap}", ["spaces"], title + _spaced(short, gap) + end, [grid(short)], lines)
    yield _case("spaces+long", ["spaces"], title + _spaced(rows) + end, [grid(rows)], lines)
    said = title + _spaced([*short[:1], ["------", "------", "---", "-------"], *short[1:]], 4) + end
    yield _case("spaces+underlined", ["spaces", "underlined"], said, [grid(short)], lines)
    gaps = [
        ["Need", "Action", "Who", "By when"],
        ["Weight", "Weigh Amy", "", "12/04/26"],
        ["School", "Ring by 9.15", "Mr Achebe", ""],
    ]
    gaps.append(["Beds", "Quote for two", "Mr Dunne", "1 May"])
    yield _case(
        "spaces+empty-cells", ["spaces", "empty-cells"], title + _spaced(gaps, 4) + end, [grid(gaps)], lines
    )


def _lists() -> Iterator[Case]:
    yield _case(
        "lists-indented",
        ["lists"],
        "Actions\n\n1. School\n   a) ring Mum\n   b) keep a log\n2. Home\n   - pack the bag\n     * at night\n\nReview in June.\n",
        lines=(
            "Actions",
            "1. School",
            "a) ring Mum",
            "b) keep a log",
            "2. Home",
            "pack the bag",
            "at night",
            "Review in June.",
        ),
    )
    yield _case(
        "lists-brackets",
        ["lists"],
        "(1) Weigh Amy\n(2) Plot it\n\n(a) HV\n(b) GP\n\n1.1 Teeth\n1.2 Eyes\n",
        lines=("(1) Weigh Amy", "(2) Plot it", "(a) HV", "(b) GP", "1.1 Teeth", "1.2 Eyes"),
    )
    yield _case(
        "lists-bullets",
        ["lists"],
        "• Bed\n• Cot\n– Rug\n* Lamp\n- Chair\n",
        lines=("Bed", "Cot", "Rug", "Lamp", "Chair"),
    )
    yield _case(
        "labels",
        ["labels"],
        "Child: Amy Okafor\nDOB: 03/09/2019\n\nAction: HV to weigh Amy\nWho: HV (Jean)\nBy when: 12/04/2026\n",
        lines=(
            "Child: Amy Okafor",
            "DOB: 03/09/2019",
            "Action: HV to weigh Amy",
            "Who: HV (Jean)",
            "By when: 12/04/2026",
        ),
    )
    rows = _rows(3, 3, 2)
    said = "1. Worries\n\n" + "".join("\t".join(row) + "\n" for row in rows) + "\n2. Strengths\n- Nan\n"
    yield _case("lists+tabs", ["lists", "tabs"], said, [grid(rows)], ("1. Worries", "2. Strengths", "Nan"))


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _tables()
    yield from _lists()
