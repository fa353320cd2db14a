"""Numbered actions and numbered owners or dates that do not pair up, told once for each row of the grid."""

import re

from planlint.linting.api import Field, Iterator, Mark, Plan, Row, is_lone, unpaired

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
        if len(rows) == 1 and (mark := _in_one_row(rows[0], plan)):
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


def _in_one_row(row: Row, plan: Plan) -> Mark | None:
    """The same for marks that were left in the cells, because the action is one sentence or the form knows no rows."""
    for field in (Field.OWNER, Field.DUE):
        parted = unpaired(row.action, row.text(field), of_days=field is Field.DUE)
        if parted is None or (is_lone(row.action) and _is_shared(row, field, plan)):
            continue
        if parted.lacking:
            return Mark(field, row=row.number, variant=str(field), about=_shown(parted.lacking))
        return Mark(field, row=row.number, variant="stray", about=_shown(parted.extra))
    return None


def _shown(told: tuple[str, ...]) -> str:
    return "; ".join(map(_opening, dict.fromkeys(told)))


def _is_shared(row: Row, field: Field, plan: Plan) -> bool:
    """Whether another row has the same cell: one cell that was merged over the tasks of a list, each in a row of its own."""
    return any(each is not row and each.text(field) == row.text(field) for each in plan.rows)


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
