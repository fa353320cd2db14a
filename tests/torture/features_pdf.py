"""PDF: ruled tables, tables that are only aligned, and pages of other things."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from textwrap import wrap

from . import writers_pdf as w
from .model import Case, ExpectedTable, spanned
from .words import HEADINGS, Pen
from .writers_pdf import Box, Look, Sheet

TITLE, END = "Plan for Amy", "Signed by all on the day."
WIDTHS = {
    3: (170.0, 190.0, 120.0),
    4: (140.0, 170.0, 90.0, 80.0),
    5: (110.0, 150.0, 75.0, 65.0, 80.0),
    6: (85.0, 120.0, 70.0, 60.0, 80.0, 65.0),
}


def _expected(told: Sequence[Box]) -> ExpectedTable:
    return spanned((box.row, box.column, box.rows, box.columns, box.text) for box in told)


@dataclass(frozen=True)
class Plan:
    """A table to draw: its boxes, the widths of its columns, and how many heading rows it has."""

    boxes: tuple[Box, ...]
    widths: tuple[float, ...]
    heads: int = 1


def _plain(start: int, width: int = 4, rows: int = 5) -> Plan:
    return Plan(tuple(w.boxes(Pen(start).plan(rows, width))), WIDTHS[width])


def _short(start: int, width: int = 4, rows: int = 5) -> Plan:
    """A plan whose cells mostly take one line."""
    pen = Pen(start)
    lines = [["No.", "Who", "By when", "Status"][:width]]
    status = ("done", "not started", "under way", "dropped")
    for number in range(1, rows + 1):
        lines.append([f"{number}.", pen.who(), pen.when(), status[(number + start) % 4]][:width])
    return Plan(tuple(w.boxes(lines)), (40.0, 170.0, 170.0, 100.0)[:width])


def _merged_down(start: int) -> Plan:
    pen, told, row = Pen(start), w.boxes([HEADINGS[:4]]), 1
    for height in (3, 2, 2):
        told.append(Box(row, 0, height, 1, pen.need()))
        for nth in range(height):
            cells = (pen.action(), pen.who(), pen.when())
            told += [Box(row + nth, 1 + column, 1, 1, text) for column, text in enumerate(cells)]
        row += height
    return Plan(tuple(told), WIDTHS[4])


def _merged_across(start: int) -> Plan:
    pen, told = Pen(start), w.boxes([HEADINGS[:4]])
    for row in (1, 4):
        told.append(Box(row, 0, 1, 4, pen.outcome()))
        for nth in (1, 2):
            told += [Box(row + nth, column, 1, 1, text) for column, text in enumerate(pen.row(4))]
    return Plan(tuple(told), WIDTHS[4])


def _grouped(start: int) -> Plan:
    pen = Pen(start)
    told = [Box(0, 0, 2, 1, "Need"), Box(0, 1, 1, 2, "Plan"), Box(0, 3, 1, 2, "Review")]
    told += [Box(1, 1 + nth, 1, 1, text) for nth, text in enumerate(("Action", "Who", "By when", "Outcome"))]
    for row in range(2, 5):
        told += [Box(row, column, 1, 1, text) for column, text in enumerate(pen.row(5))]
    return Plan(tuple(told), WIDTHS[5], 2)


def _empty_cells(start: int) -> Plan:
    plan = _plain(start, 5)
    told = [
        replace(box, text="") if box.row and (box.row + box.column) % 3 == 0 else box for box in plan.boxes
    ]
    return Plan(tuple(told), plan.widths)


def _narrow(start: int) -> Plan:
    return Plan(_plain(start, 5, 4).boxes, (80.0, 80.0, 75.0, 75.0, 80.0))


def _long(start: int, rows: int = 24) -> Plan:
    return _plain(start, 4, rows)


def _splitting(start: int) -> Plan:
    """A plan with an action so long that its row goes on over the page."""
    pen = Pen(start)
    lines = pen.plan(20, 4)
    lines[16][1] = " ".join(pen.action() for _ in range(22)) + " and that is all"
    return Plan(tuple(w.boxes(lines)), WIDTHS[4])


def _widened(plan: Plan, by: float) -> Plan:
    return replace(plan, widths=tuple(width * by for width in plan.widths))


Draw = Callable[[Sheet], None]


def _drawn(*plans: tuple[Plan, Look]) -> Draw:
    def draw(sheet: Sheet) -> None:
        sheet.line(TITLE, "Helvetica-Bold", 15, after=14)
        for number, (plan, look) in enumerate(plans):
            if number:
                sheet.y -= 24
                sheet.line(f"Part {number + 1} of the plan", "Helvetica-Bold", 12, after=10)
            sheet.table(plan.boxes, plan.widths, look, plan.heads)
        sheet.y -= 24
        sheet.line(END)

    return draw


def _case(form: str, name: str, features: Sequence[str], *plans: tuple[Plan, Look], **how: object) -> Case:
    between = [f"Part {number} of the plan" for number in range(2, len(plans) + 1)]
    return Case(
        f"{form.removeprefix('pdf-')}-{name}.pdf",
        form,
        tuple(features),
        w.pages(_drawn(*plans), **how),
        tuple(_expected(plan.boxes) for plan, _ in plans),
        (TITLE, *between, END),
    )


_RULES = {
    "grid-lines": Look("lines"),
    "boxes": Look("rects"),
    "filled-rules": Look("filled"),
    "zebra": Look("lines", shade="zebra"),
    "shaded-headings": Look("filled", shade="head", bold=False),
    "horizontal-rules": Look("horizontal", pad=(6, 4)),
    "upright-rules": Look("columns", pad=(5, 5)),
}
_PLANS: dict[str, Callable[[int], Plan]] = {
    "multi-line": _plain,
    "merged-down": _merged_down,
    "merged-across": _merged_across,
    "grouped-headings": _grouped,
    "empty-cells": _empty_cells,
    "narrow-columns": _narrow,
    "one-line-rows": _short,
}


def _ruled() -> Iterator[Case]:
    """Every kind of rule with every kind of plan that it can tell; then fonts, pages and ways of drawing."""
    start = 0
    for rules, look in _RULES.items():
        for shape, plan in _PLANS.items():
            merged = shape in ("merged-down", "merged-across", "grouped-headings")
            if (rules == "horizontal-rules" and merged) or (
                rules == "upright-rules" and shape != "one-line-rows"
            ):
                continue
            start += 1
            yield _case("pdf-ruled", f"{rules}+{shape}", [rules, shape], (plan(start), look))
    for number, font in enumerate(("Times-Roman", "Courier", "Vera")):
        look = Look("filled", font=font, size=(10, 7, 8)[number], pad=(3, 2))
        yield _case("pdf-ruled", font.lower(), ["fonts", "multi-line"], (_plain(number, 4), look))
    for number, letters in enumerate(("word", "letter", "justified")):
        for rules in ("lines", "filled"):
            features = [f"drawn-by-{letters}", "multi-line"]
            look = Look(rules, letters=letters)
            yield _case("pdf-ruled", f"{rules}+by-{letters}", features, (_plain(number + 2), look))
    for number, (rules, look) in enumerate(_RULES.items()):
        if rules == "upright-rules":
            continue
        features = [rules, "over-pages", "headings-repeated"]
        yield _case(
            "pdf-ruled", f"{rules}+over-pages", features, (_long(number), look), running="Northmere Council"
        )
    once = Look("lines", repeat=False)
    yield _case("pdf-ruled", "over-pages-headings-once", ["over-pages", "headings-once"], (_long(3), once))
    for number, (rules, repeat) in enumerate((("lines", True), ("filled", True), ("rects", False))):
        look = Look(rules, split=True, repeat=repeat)
        features = ["split-row", "over-pages", "headings-repeated" if repeat else "headings-once"]
        yield _case("pdf-ruled", f"split-row-{rules}", features, (_splitting(number), look))
    across, look = _widened(_plain(5, 5, 6), 1.5), Look("filled")
    yield _case("pdf-ruled", "landscape", ["landscape", "multi-line"], (across, look), wide=True)
    yield _case(
        "pdf-ruled", "landscape-rotated", ["landscape-rotated", "multi-line"], (across, look), rotated=True
    )
    across, look = _widened(_long(6, 20), 1.5), Look("lines")
    yield _case("pdf-ruled", "landscape+over-pages", ["landscape", "over-pages"], (across, look), wide=True)
    two = ((_short(2), Look("lines")), (_merged_down(4), Look("lines")))
    yield _case("pdf-ruled", "two-tables", ["several-tables", "merged-down"], *two)
    three = ((_short(1), Look("rects")), (_plain(2, 3, 3), Look("filled")), (_short(3), Look("horizontal")))
    yield _case("pdf-ruled", "three-tables", ["several-tables"], *three)
    yield _case("pdf-ruled", "restricted", ["restricted"], (_plain(8), Look("lines")), restricted=True)


def _unruled() -> Iterator[Case]:
    """Columns by width, padding, font and alignment, alone and over pages."""
    for width in WIDTHS:
        for number, pad in enumerate(((5.0, 4.0), (8.0, 7.0))):
            look = Look("", pad=pad)
            features = [f"{width}-columns", "wrapped", ("padding-small", "padding-large")[number]]
            yield _case(
                "pdf-unruled",
                f"{width}-columns+{features[2]}",
                features,
                (_plain(width + number, width), look),
            )
    for number, font in enumerate(("Times-Roman", "Courier", "Vera")):
        look = Look("", font=font, size=(11, 7, 8)[number], pad=(6, 5))
        yield _case("pdf-unruled", font.lower(), ["fonts", "wrapped"], (_plain(number + 4), look))
    for number, letters in enumerate(("word", "letter", "justified")):
        look = Look("", letters=letters, pad=(7, 5))
        yield _case(
            "pdf-unruled", f"by-{letters}", [f"drawn-by-{letters}", "wrapped"], (_plain(number + 1), look)
        )
    for number, width in enumerate((3, 4, 5)):
        look = Look("", pad=(6, 5))
        features = [f"{width}-columns", "over-pages", "headings-repeated"]
        plan = _plain(number, width, 22)
        yield _case(
            "pdf-unruled", f"{width}-columns+over-pages", features, (plan, look), running="Northmere Council"
        )
    look = Look("", pad=(6, 5), repeat=False)
    yield _case("pdf-unruled", "over-pages-headings-once", ["over-pages", "headings-once"], (_long(4), look))
    for number in range(2):
        look = Look("", pad=((5.0, 2.0), (6.0, 4.0))[number])
        yield _case(
            "pdf-unruled", f"one-line-rows-{number + 1}", ["one-line-rows"], (_short(number, 4, 8), look)
        )
    yield _case(
        "pdf-unruled", "right-aligned", ["right-aligned"], (_plain(3), Look("", pad=(6, 5), right=(3,)))
    )
    yield _case(
        "pdf-unruled",
        "centred-headings",
        ["centred-headings"],
        (_plain(4), Look("", pad=(6, 5), centred=True)),
    )
    yield _case(
        "pdf-unruled", "light-headings", ["light-headings"], (_plain(5), Look("", pad=(6, 5), bold=False))
    )
    yield _case(
        "pdf-unruled", "empty-cells", ["empty-cells", "5-columns"], (_empty_cells(6), Look("", pad=(6, 5)))
    )
    yield _case("pdf-unruled", "zebra", ["zebra"], (_plain(7), Look("", shade="zebra", pad=(5, 4))))
    yield _case("pdf-unruled", "frame-only", ["frame-only"], (_plain(8), Look("outer", pad=(6, 5))))
    plan = _widened(_plain(9, 6, 6), 1.5)
    yield _case(
        "pdf-unruled", "landscape", ["landscape", "6-columns"], (plan, Look("", pad=(7, 5))), wide=True
    )
    two = ((_short(2, 4, 4), Look("", pad=(5, 4))), (_plain(3, 3, 3), Look("", pad=(6, 5))))
    yield _case("pdf-unruled", "two-tables", ["several-tables"], *two)


def _page(name: str, features: Sequence[str], draw: Draw, lines: Sequence[str], **how: object) -> Case:
    return Case(f"{name}.pdf", "pdf", tuple(features), w.pages(draw, **how), lines=tuple(lines))


def _prose(start: int, count: int) -> list[str]:
    pen = Pen(start)
    return [text for _ in range(count) for text in (pen.need(), pen.outcome())][:count]


def _texts() -> Iterator[Case]:
    """Pages of words, one below the other."""
    words = _prose(2, 12)

    def text(sheet: Sheet) -> None:
        sheet.line(TITLE, "Helvetica-Bold", 16, after=14)
        for number, line in enumerate(words):
            if number == 6:
                sheet.turn()
            sheet.line(line)

    yield _page("text", ["text"], text, [TITLE, *words])
    yield _page("text-landscape", ["text", "landscape"], text, [TITLE, *words], wide=True)
    yield _page("text-rotated", ["text", "landscape-rotated"], text, [TITLE, *words], rotated=True)
    yield _page("text-restricted", ["text", "restricted"], text, [TITLE, *words], restricted=True)

    def list_(sheet: Sheet) -> None:
        sheet.line("What we’ll do", "Times-Bold", 14, after=10)
        for mark, line, x in (
            ("1.", words[0], 0),
            ("a)", words[1], 20),
            ("•", words[2], 40),
            ("2.", words[3], 0),
        ):
            sheet.line(f"{mark} {line}", "Times-Roman", 11, w.EDGE + x)

    yield _page(
        "list",
        ["text", "list"],
        list_,
        ["What we’ll do", f"1. {words[0]}", f"a) {words[1]}", words[2], f"2. {words[3]}"],
    )


def _columns() -> Iterator[Case]:
    """Two columns of words, drawn one behind the other or across."""
    prose = wrap(" ".join(f"{text}." for text in _prose(1, 12)), 40)
    left, right = prose[: len(prose) // 2], prose[len(prose) // 2 :]

    def columns(sheet: Sheet) -> None:
        sheet.line(TITLE, "Helvetica-Bold", 15, after=16)
        top = sheet.y
        for x, lines in ((w.EDGE, left), (w.EDGE + 260, right)):
            sheet.y = top
            for line in lines:
                sheet.line(line, x=x, after=3)

    yield _page("two-columns", ["two-columns"], columns, [TITLE, *left, *right])

    def zigzag(sheet: Sheet) -> None:
        sheet.line(TITLE, "Helvetica-Bold", 15, after=16)
        for one, other in zip_longest(left, right, fillvalue=""):
            top = sheet.y
            sheet.line(one, x=w.EDGE, after=3)
            sheet.y = top
            sheet.line(other, x=w.EDGE + 260, after=3)

    yield _page("two-columns-drawn-across", ["two-columns"], zigzag, [TITLE, *left, *right])


def _scans_and_boxes() -> Iterator[Case]:
    """A scan between pages of words, and boxes to tick."""
    plan = _plain(5, 4, 3)

    def scan(sheet: Sheet) -> None:
        sheet.line(TITLE, "Helvetica-Bold", 15, after=14)
        sheet.table(plan.boxes, plan.widths, Look("lines"))
        sheet.turn()
        sheet.picture()
        sheet.turn()
        sheet.line(END)

    yield Case(
        "scan-between.pdf",
        "pdf",
        ("scan", "grid-lines"),
        w.pages(scan),
        (_expected(plan.boxes),),
        (TITLE, END),
        notices=("scan|picture|image",),
    )

    def drawn_boxes(sheet: Sheet) -> None:
        sheet.line("Who agrees", "Helvetica-Bold", 12, after=8)
        for said, ticked in (("Mum agrees with the plan", True), ("Dad agrees with the plan", False)):
            sheet.tick(said, ticked)
        sheet.line("End of the form")

    told = ("Who agrees", "Mum agrees with the plan", "Dad agrees with the plan", "End of the form")
    yield _page("tick-boxes-drawn", ["tick-boxes"], drawn_boxes, told)

    def dingbats(sheet: Sheet) -> None:
        sheet.line("Who agrees", "Helvetica-Bold", 12, after=8)
        for sign, said in (("\u2714", "Mum agrees with the plan"), ("\u274f", "Dad agrees with the plan")):
            sheet.dingbat(sign, said)
        sheet.line("End of the form")

    told = ("Who agrees", "☒ Mum agrees with the plan", "☐ Dad agrees with the plan", "End of the form")
    yield _page("tick-boxes-dingbats", ["tick-boxes"], dingbats, told)


def cases() -> Iterator[Case]:
    """Every case of these forms."""
    yield from _ruled()
    yield from _unruled()
    yield from _texts()
    yield from _columns()
    yield from _scans_and_boxes()
