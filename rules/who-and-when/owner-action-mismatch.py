"""Numbered actions and numbered owners or dates that do not pair up, told once for each row of the grid."""

import re

from planlint.linting.api import Field, Iterator, Mark, Plan, Row

_GRID_ROW = re.compile(r".*?\b(?:row|line) \d+")
_CELLS = (Field.ACTION, Field.OWNER, Field.DUE)
# A time behind a number ("(3) by 9 May") belongs to the when cell.
_TIME = re.compile(
    r"\(\d+\)\s*(?:by |before |until |from |within |every )?(?:\d|weekly|daily|monthly|fortnightly|ongoing|tb[ac]|asap)",
    re.IGNORECASE,
)


def check(plan: Plan) -> Iterator[Mark]:
    """A numbered who or when cell with nothing for an action of its grid row, or with a number that no action has."""
    for rows in _grid_rows(plan.rows):
        if len(rows) == 1 and (mark := _in_one_row(rows[0])):
            yield mark
            continue
        unpaired = {field: row for row in reversed(rows) for field in row.unpaired}
        stray = "; ".join(row.stray.replace("\n", "; ") for row in rows if row.stray)
        if unpaired:
            field = min(unpaired, key=_CELLS.index)
            yield Mark(
                field, row=unpaired[field].number, variant=str(field), about=_opening(unpaired[field].action)
            )
        elif stray:
            field = Field.DUE if _TIME.match(stray) else Field.OWNER
            yield Mark(field, row=rows[0].number, variant="stray", about=stray)


def _opening(action: str) -> str:
    """The first words of an action, enough to find it by."""
    words = action.split()
    return " ".join(words[:_ENOUGH]) + (" …" if len(words) > _ENOUGH else "")


_ENOUGH = 8
_NUMBERS = re.compile(r"(?<![\w(])\(((?:\d{1,2})(?:\s*(?:,|&|and|[-–])\s*\d{1,2})*)\)")


def _in_one_row(row: Row) -> Mark | None:
    """The same for numbers that were left in the cells, because the action is one sentence or the form knows no rows."""
    wanted = _numbers(row.action)
    for field in (Field.OWNER, Field.DUE):
        given = _numbers(row.text(field))
        if len(wanted) > 1 and row.action.lstrip().startswith("(") and given and given != wanted:
            if given > wanted:
                extra = ", ".join(f"({number})" for number in sorted(given - wanted))
                return Mark(field, row=row.number, variant="stray", about=extra)
            lacking = ", ".join(f"({number})" for number in sorted(wanted - given))
            return Mark(field, row=row.number, variant=str(field), about=lacking)
    return _by_other_marks(row)


# What else people count with: "1." and "1)", "a)" and "A.", "i)"; the cell opens with the first of them.
_ORDERS = {
    "number": [str(number) for number in range(1, 21)],
    "small roman": ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii"],
    "small letter": list("abcdefghijkl"),
    "capital": list("ABCDEFGHIJKL"),
}
_POINTS = {
    name: re.compile(
        rf"(?:^|(?<=[\s;,.]))\(?(?P<one>{label})(?:\s?(?P<joint>[-–&,])\s?(?P<other>{label}))?[.):](?=\s)"
    )
    for name, label in (
        ("number", r"\d{1,2}"),
        ("small roman", r"[ivx]{1,4}"),
        ("small letter", "[a-l]"),
        ("capital", "[A-L]"),
    )
}


def _by_other_marks(row: Row) -> Mark | None:
    """The same for points, letters and small Roman numbers, where both cells count in one way from their first word."""
    for name, order in _ORDERS.items():
        wanted = _counted(row.action, name)
        if len(wanted) < 2 or wanted != list(range(len(wanted))):
            continue
        for field in (Field.OWNER, Field.DUE):
            given = _counted(row.text(field), name)
            # One initial ("A. Bell") counts nothing; and who counts goes upwards.
            if len(given) < 2 or given != sorted(set(given)) or given == wanted:
                continue
            extra = [order[place] for place in given if place not in wanted]
            lacking = [order[place] for place in wanted if place not in given]
            if lacking:
                return Mark(field, row=row.number, variant=str(field), about=", ".join(lacking))
            return Mark(field, row=row.number, variant="stray", about=", ".join(extra))
        return None
    return None


def _counted(text: str, name: str) -> list[int]:
    """The places in their order of the marks that a cell counts with, none where it does not open with one."""
    order = _ORDERS[name]
    text = text.strip()
    found: list[int] = []
    for match in _POINTS[name].finditer(text):
        if not found and match.start() > 0:
            return []
        if match["one"] not in order or (match["other"] and match["other"] not in order):
            continue
        one = order.index(match["one"])
        other = order.index(match["other"]) if match["other"] else one
        found += range(one, other + 1) if match["joint"] in {"-", "–"} else sorted({one, other})
    return found


def _numbers(text: str) -> set[int]:
    """The numbers in brackets that a cell counts with; "(1-3)" and "(1 & 2)" stand for each of theirs."""
    found: set[int] = set()
    for match in _NUMBERS.finditer(text):
        numbers = [int(number) for number in re.findall(r"\d+", match[1])]
        is_range = len(numbers) == 2 and re.search("[-–]", match[1])
        found.update(range(numbers[0], numbers[1] + 1) if is_range else numbers)
    return found


def _grid_rows(rows: tuple[Row, ...]) -> Iterator[list[Row]]:
    """The rows of the plan, those out of one grid row together."""
    together: list[Row] = []
    for row in rows:
        if together and not _is_one_grid_row(together[-1], row):
            yield together
            together = []
        together.append(row)
    if together:
        yield together


def _is_one_grid_row(above: Row, row: Row) -> bool:
    if (above.need, above.outcome) != (row.need, row.outcome):
        return False
    one, other = _places(above), _places(row)
    return not one or not other or bool(one & other)


def _places(row: Row) -> set[str]:
    """Where the cells of a row stand, without the column or the paragraph."""
    labels = [row.place(field).label for field in _CELLS]
    return {found.group() for found in map(_GRID_ROW.match, labels) if found}
