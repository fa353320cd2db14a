"""Excel: what a cell may hold, how sheets may be built, and both together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from . import writers_excel as w
from .model import Case, grid, spanned
from .words import HEADINGS, Pen
from .writers_excel import Sheet, Value

DAY = date(2026, 4, 12)
HEAD = HEADINGS[:4]


def _values() -> Iterator[Value]:
    """What may stand in a cell."""
    yield from _string_values()
    yield from _number_values()


def _string_values() -> Iterator[Value]:
    yield w.raw(
        "inline-string", "inlineStr", "<is><t>HV to weigh Amy – weekly</t></is>", "HV to weigh Amy – weekly"
    )
    yield w.raw(
        "inline-rich-string",
        "inlineStr",
        '<is><r><t xml:space="preserve">SW: </t></r><r><rPr><b/></rPr><t>Priya N.</t></r></is>',
        "SW: Priya N.",
    )
    yield w.rich(
        '<r><t xml:space="preserve">Mum to ring </t></r><r><rPr><b/><sz val="11"/></rPr><t>the GP</t></r>'
        '<r><rPr><i/></rPr><t xml:space="preserve"> today</t></r>',
        "Mum to ring the GP today",
        "rich-text",
    )
    yield w.rich(
        '<t>田中さん (tutor)</t><rPh sb="0" eb="2"><t>たなか</t></rPh><phoneticPr fontId="1"/>',
        "田中さん (tutor)",
        "phonetic-text",
    )
    yield w.shared("1. Weigh Amy\n2. Plot it\n\n3. Tell the GP", "line-breaks")
    yield w.rich("<t>Ring school_x000D_\nthen Mum</t>", "Ring school\nthen Mum", "escaped-return")
    yield w.shared("  Zoë’s “café” – £25 p/w… ≥ 92% & <3 😊  ", "special-characters")
    yield w.shared("001", "digits-as-text")
    yield w.shared("12/04/2026", "date-as-text")
    yield w.raw(
        "formula-string", "str", '<f>CONCATENATE("Dad"," to call")</f><v>Dad to call</v>', "Dad to call"
    )
    yield w.raw(
        "formula-link",
        "str",
        '<f>HYPERLINK("https://example.org/x","Leaflet")</f><v>Leaflet</v>',
        "Leaflet",
    )
    yield w.raw("formula-date", "", f"<f>TODAY()-3</f><v>{w.serial(DAY)}</v>", "12/04/2026", "short date")
    yield w.raw(
        "formula-shared", "str", '<f t="shared" ref="B2:B9" si="0">A2&amp;""</f><v>as agreed</v>', "as agreed"
    )
    yield w.raw("formula-array", "", '<f t="array" ref="B2">SUM(A1:A9)</f><v>14</v>', "14")


def _number_values() -> Iterator[Value]:
    for form in FORMS_OF_DATES:
        yield w.raw(f"date {form}".replace(" ", "-"), "", f"<v>{w.serial(DAY)}</v>", "12/04/2026", form)
    yield w.raw(
        "date-and-time",
        "",
        f"<v>{w.serial(DAY) + 0.604166666664241}</v>",
        "12/04/2026 14:30",
        "date and time",
    )
    yield w.raw(
        "date-and-time-american",
        "",
        f"<v>{w.serial(DAY)}.6041666667</v>",
        "12/04/2026 14:30",
        "american date",
    )
    yield w.raw("time", "", "<v>0.4375</v>", "10:30", "time")
    yield w.raw("date-iso-type", "d", "<v>2026-04-12</v>", "12/04/2026", "short date")
    yield w.raw("percent-whole", "", "<v>0.92</v>", "92%", "whole percent")
    yield w.raw("percent-tenth", "", "<v>0.125</v>", "12.5%", "tenth of a percent")
    yield w.raw("percent-hundredth", "", "<v>0.3125</v>", "31.25%", "percent")
    yield w.raw("red-is-no-date", "", "<v>46124</v>", "46124", "red")
    yield w.raw("number-whole", "", "<v>3</v>", "3")
    yield w.raw("number-whole-as-fraction", "n", "<v>12.0</v>", "12")
    yield w.raw("number-fraction", "", "<v>0.30000000000000004</v>", "0.3")
    yield w.raw("number-large", "", "<v>7.700900123E9</v>", "7700900123")
    yield w.raw("truth", "b", "<v>1</v>", "TRUE")
    yield w.raw("fault", "e", "<f>VLOOKUP(A1,B:C,2,0)</f><v>#N/A</v>", "#N/A")


FORMS_OF_DATES = (
    "short date",
    "d-mmm-yy",
    "dashed date",
    "long date",
    "iso date",
    "weekday",
    "dotted date",
    "weekday in quotes",
)


@dataclass
class Writer:
    """Fills cells: the special values come first where an action stands."""

    pen: Pen
    special: list[Value] = field(default_factory=list)

    def action(self) -> Value:
        """The next special value, or an action."""
        return self.special.pop(0) if self.special else w.shared(self.pen.action())

    def line(self) -> list[Value | str]:
        """Need, action, who and when."""
        return [self.pen.need(), self.action(), self.pen.who(), self.pen.when()]


Structure = Callable[[Writer], list[Sheet]]


def action_a_row(writer: Writer) -> list[Sheet]:
    """One action a row."""
    sheet = Sheet("Plan")
    sheet.line(0, HEAD)
    for row in range(1, 5):
        sheet.line(row, writer.line())
    return [sheet]


def plan_a_row(writer: Writer) -> list[Sheet]:
    """One plan a row, with columns for each of its actions."""
    sheet, pen = Sheet("Export"), writer.pen
    heads = ["Child", "Plan type", "Start"]
    for nth in range(1, 8):
        heads += [f"Need {nth}", f"Action {nth}", f"Who {nth}", f"By when {nth}"]
    sheet.line(0, heads)
    for row, child in enumerate(("Amy", "Zoë", "Kayden"), 1):
        sheet.line(row, [child, "CIN", "02/03/2026"])
        for nth in range(7 - row):
            sheet.line(row, [pen.need(), writer.action(), pen.who(), pen.when()], 3 + 4 * nth)
    return [sheet]


def grouped_headings(writer: Writer) -> list[Sheet]:
    """Three heading rows: merged groups over groups over columns, and one heading down all three."""
    sheet = Sheet("Tracker")
    sheet.put(0, 0, "Need", 3, 1)
    sheet.put(0, 1, "Plan", 1, 4)
    sheet.put(1, 1, "Action", 1, 2)
    sheet.put(1, 3, "Timing", 1, 2)
    sheet.line(2, ["What", "Who", "By when", "Reviewed"], 1)
    for row in range(3, 6):
        sheet.line(row, [*writer.line(), writer.pen.when()])
    return [sheet]


def titles_above(writer: Writer) -> list[Sheet]:
    """Title rows above the heading row, one of them merged."""
    sheet = Sheet("CP Plan")
    sheet.put(0, 0, "Child Protection Plan – Amy Okafor (DOB 03/09/2019)", 1, 4)
    sheet.line(1, ["Social worker", "Priya N."])
    sheet.line(3, HEAD)
    for row in range(4, 7):
        sheet.line(row, writer.line())
    return [sheet]


def merged_down(writer: Writer) -> list[Sheet]:
    """A need over several actions."""
    sheet, row = Sheet("Plan"), 1
    sheet.line(0, HEAD)
    for height in (3, 2):
        sheet.put(row, 0, writer.pen.need(), height, 1)
        for nth in range(height):
            sheet.line(row + nth, [writer.action(), writer.pen.who(), writer.pen.when()], 1)
        row += height
    return [sheet]


def merged_across(writer: Writer) -> list[Sheet]:
    """Rows of one cell between the others, and a block of two rows and two columns."""
    sheet = Sheet("Plan")
    sheet.line(0, HEAD)
    sheet.put(1, 0, writer.pen.outcome(), 1, 4)
    sheet.line(2, writer.line())
    sheet.put(3, 0, writer.action(), 2, 2)
    sheet.line(3, [writer.pen.who(), writer.pen.when()], 2)
    sheet.line(4, [writer.pen.who(), writer.pen.when()], 2)
    return [sheet]


def merged_over_words(writer: Writer) -> list[Sheet]:
    """A merged cell that covers cells with words of their own: nobody sees them in Excel, and none of them is lost."""
    (sheet,) = merged_down(writer)
    for row in (2, 3):
        sheet.put(row, 0, "Covered words")
    return [sheet]


def blank_before_and_between(writer: Writer) -> list[Sheet]:
    """Blank rows and columns before the plan, and blank rows and a blank column inside it."""
    sheet = Sheet("Plan")
    sheet.line(3, ["Need", "What", "", "Who", "By when"], 2)
    for row in (4, 6, 9):
        need, action, who, when = writer.line()
        sheet.line(row, [need, action, "", who, when], 2)
    for place in [place for place, value in sheet.cells.items() if not value.text]:
        del sheet.cells[place]
    return [sheet]


def hidden_rows(writer: Writer) -> list[Sheet]:
    """Rows that are hidden, by hand or by a filter."""
    (sheet,) = action_a_row(writer)
    sheet.hidden_rows |= {1, 3}
    return [sheet]


def hidden_columns(writer: Writer) -> list[Sheet]:
    """Columns that are hidden."""
    (sheet,) = action_a_row(writer)
    sheet.hidden_columns |= {1, 3}
    return [sheet]


def sheet_a_child(writer: Writer) -> list[Sheet]:
    """A sheet for each child."""
    sheets = []
    for name in ("Amy", "Zoë", "Lily-Mae & Kayden"):
        (sheet,) = merged_down(writer) if name == "Zoë" else action_a_row(writer)
        sheet.name = name
        sheets.append(sheet)
    return sheets


def hidden_sheets(writer: Writer) -> list[Sheet]:
    """A plan between a hidden sheet and one that only a macro can show."""
    lists, (plan,), secret = (
        Sheet("Lists", state="hidden"),
        action_a_row(writer),
        Sheet("Keys", state="veryHidden"),
    )
    lists.line(0, ["Hidden words", "Priority"])
    secret.line(0, ["Hidden words", "Key"])
    return [lists, plan, secret]


def no_places(writer: Writer) -> list[Sheet]:
    """Rows and cells that don't say where they stand: one follows the other."""
    (sheet,) = action_a_row(writer)
    sheet.placed = False
    return [sheet]


def wrong_dimension(writer: Writer) -> list[Sheet]:
    """A sheet that says that it ends before it does."""
    (sheet,) = action_a_row(writer)
    sheet.dimension = "A1"
    return [sheet]


def commented(writer: Writer) -> list[Sheet]:
    """Cells with comments."""
    (sheet,) = action_a_row(writer)
    sheet.notes[2, 1] = "Is this realistic? PN"
    return [sheet]


def far_column(writer: Writer) -> list[Sheet]:
    """Columns beyond Z."""
    sheet = Sheet("Plan")
    sheet.line(0, [*(f"Week {number}" for number in range(1, 27)), *HEAD])
    for row in (1, 2):
        sheet.line(row, writer.line(), 26)
        sheet.put(row, 0, writer.pen.when())
    return [sheet]


STRUCTURES: Mapping[str, Structure] = {
    "action-a-row": action_a_row,
    "plan-a-row": plan_a_row,
    "grouped-headings": grouped_headings,
    "titles-above": titles_above,
    "merged-down": merged_down,
    "merged-across": merged_across,
    "merged-over-words": merged_over_words,
    "blank-before-and-between": blank_before_and_between,
    "hidden-rows": hidden_rows,
    "hidden-columns": hidden_columns,
    "sheet-a-child": sheet_a_child,
    "hidden-sheets": hidden_sheets,
    "no-places": no_places,
    "wrong-dimension": wrong_dimension,
    "commented": commented,
    "far-column": far_column,
}
_NOTICES = {
    "hidden-rows": ("hidden",),
    "hidden-columns": ("hidden",),
    "hidden-sheets": ("hidden",),
    "commented": ("comment",),
}
_UNSEEN = (
    "Hidden words",
    "Is this realistic",
    "CONCATENATE",
    "VLOOKUP",
    "example.org",
    "たなか",
    "VB_Name",
)


def _case(
    name: str, features: Sequence[str], writer: Writer, structure: str, ending: str = "xlsx", **more: object
) -> Case:
    sheets = STRUCTURES[structure](writer)
    shown = [sheet for sheet in sheets if not sheet.state]
    return Case(
        f"{name}.{ending}",
        "excel",
        tuple(features),
        w.xlsx(sheets, **more),  # type: ignore[arg-type]
        tuple(spanned(sheet.expected()) for sheet in shown),
        tuple(sheet.name for sheet in shown),
        _UNSEEN,
        _NOTICES.get(structure, ()),
    )


def _alone() -> Iterator[Case]:
    for start, structure in enumerate(STRUCTURES):
        yield _case(structure, [structure], Writer(Pen(start)), structure)
    for start, value in enumerate(_values()):
        yield _case(value.feature, [value.feature], Writer(Pen(start), [value]), "action-a-row")


def _in_pairs() -> Iterator[Case]:
    shapes = [structure for structure in STRUCTURES if structure != "action-a-row"]
    for number, value in enumerate(_values()):
        structure = shapes[number % len(shapes)]
        features = [structure, value.feature]
        yield _case("+".join(features), features, Writer(Pen(number), [value]), structure)


def _packages() -> Iterator[Case]:
    """The same in the many ways an Excel file may be packed."""
    macros = {"xl/vbaProject.bin": b"\xcc\x61Attribute VB_Name = ThisWorkbook"}
    values = {value.feature: value for value in _values()}
    kinds: Sequence[tuple[str, str, str, str, dict[str, object]]] = (
        ("macro-file", "xlsm", "action-a-row", "rich-text", {"kind": w.XLSM, "more": macros}),
        ("template", "xltx", "merged-down", "line-breaks", {"kind": w.XLTX}),
        ("strict", "xlsx", "merged-down", "date-iso-type", {"is_strict": True}),
        ("strict", "xlsx", "sheet-a-child", "inline-string", {"is_strict": True}),
        ("prefixed-names", "xlsx", "grouped-headings", "date-short-date", {"prefixed": True}),
        ("prefixed-names", "xlsx", "hidden-rows", "rich-text", {"prefixed": True}),
        ("absolute-targets", "xlsx", "sheet-a-child", "percent-whole", {"absolute": True}),
        ("sheets-out-of-order", "xlsx", "sheet-a-child", "formula-string", {"backwards": True}),
        ("sheets-out-of-order", "xlsx", "hidden-sheets", "date-long-date", {"backwards": True}),
        ("no-formats", "xlsx", "titles-above", "number-whole", {"bare": True}),
        ("main-part-elsewhere", "xlsx", "action-a-row", "date-iso-date", {"main": "book/plan.xml"}),
    )
    for number, (feature, ending, structure, value, more) in enumerate(kinds):
        features = [feature, structure, value]
        yield _case(
            "+".join(features[:2]), features, Writer(Pen(number), [values[value]]), structure, ending, **more
        )
    for structure in ("action-a-row", "titles-above"):
        days = [
            w.raw("date-1904", "", f"<v>{w.serial(DAY, since_1904=True)}</v>", "12/04/2026", form)
            for form in ("short date", "long date")
        ]
        features = ["date-1904", structure]
        yield _case("+".join(features), features, Writer(Pen(3), days), structure, since_1904=True)


def _plain() -> Iterator[Case]:
    """Plain files by openpyxl, as exports are made."""
    pen = Pen(9)
    rows = pen.plan(4, 5)
    yield Case(
        "openpyxl-plain.xlsx",
        "excel",
        ("openpyxl", "action-a-row"),
        w.by_openpyxl({"Sheet": rows}),
        (grid(rows),),
        ("Sheet",),
    )
    heads, actions = ["Action", "By when", "Done"], [pen.action() for _ in range(3)]
    dated: list[list[Any]] = [heads, *([action, DAY, 0.5 * nth] for nth, action in enumerate(actions))]
    told = [
        heads,
        *([action, "12/04/2026", done] for action, done in zip(actions, ("0", "0.5", "1"), strict=True)),
    ]
    yield Case(
        "openpyxl-dates.xlsx",
        "excel",
        ("openpyxl", "date-short-date"),
        w.by_openpyxl({"Plan": dated, "Second": rows}),
        (grid(told), grid(rows)),
        ("Plan", "Second"),
    )
    merged = [list(HEAD), pen.row(4), ["", *pen.row(4)[1:]], pen.row(4)]
    cells = [
        (row, column, 2 if (row, column) == (1, 0) else 1, 1, text)
        for row, line in enumerate(merged)
        for column, text in enumerate(line)
        if text
    ]
    yield Case(
        "openpyxl-merged.xlsx",
        "excel",
        ("openpyxl", "merged-down"),
        w.by_openpyxl({"Plan": merged}, ["A2:A3"]),
        (spanned(cells),),
        ("Plan",),
    )


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _alone()
    yield from _in_pairs()
    yield from _packages()
    yield from _plain()
