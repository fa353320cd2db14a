"""Progress that would be judged only by what a parent says of themselves."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    asks_for_nothing,
    is_voted_down,
    is_voted_own_word,
    may_be_a_result,
    named_children,
    own_word,
    parents_cell,
    parents_in,
    shows_otherwise,
    tells_somebody_close,
)


def check(plan: Plan) -> Iterator[Mark]:
    """A parent's own word in action, outcome or measure, and nothing else in the row that would show it."""
    children, parents = named_children(plan), parents_in(plan)
    for row in plan.rows:
        told = tuple(match[1] for match in _OF_AGE.finditer(row.need) if match[1] not in parents)
        yield from _in_row(row, (*children, *told), parents)


# "Ellis (15)": a child whom only the need makes known.
_OF_AGE = re.compile(
    r"\b([A-Z][\w’-]+),? \(?(?:aged? )?(?:[1-9]|1[0-7])\b(?! (?:years?|yrs?)? ?(?:ago|clean|sober|dry)|[/:.])(?![^.;\n]{0,12}\b(?:mum|mother|dad|father)\b)"
)
# A column of progress that says how it will be told is a measure as well.
_TO_BE_JUDGED = re.compile(
    r"\b(?:to|will|can|is to) be (?:\w+ly )?(?:judged|measured|evidenced|assessed|gauged|monitored|tracked|checked|shown|seen|known)\b"
    r"|\bwe(?:[’']ll| will) know\b",
    re.IGNORECASE,
)


def _measure(row: Row) -> str:
    return row.measure or (row.progress if _TO_BE_JUDGED.search(row.progress) else "")


def _in_row(row: Row, children: tuple[str, ...], parents: frozenset[str]) -> Iterator[Mark]:
    measure = _measure(row)
    if shows_otherwise("\n".join((row.action, row.outcome, measure))):
        return
    # News of what a parent said is in the wrong box, and no way of telling how it goes from now on.
    fields = (
        (Field.OUTCOME,)
        if asks_for_nothing(row.action) and not may_be_a_result(row.action)
        else (Field.ACTION, Field.OUTCOME)
    )
    for field in fields:
        text = row.text(field)
        words = own_word(text, children, parents, row.owner)
        if words is not None and field not in row.shared and not is_voted_down(text):
            yield Mark(field, words.start, words.end, row.number)
            return
    by_parent = parents_cell(row.owner, parents, children)
    for field in fields:
        text = row.text(field)
        if field in row.shared or tells_somebody_close(text):
            continue
        # Who does the action is no teller of the outcome.
        of_goal = field is Field.OUTCOME
        teller = "" if of_goal else by_parent
        if is_voted_own_word(text, children, parents, row.owner, teller, of_goal):
            yield Mark(field, 0, len(text), row.number)
            return
    words = own_word(measure, children, parents, row.owner, measures=True)
    if words is not None:
        field = Field.OUTCOME if row.outcome else Field.ACTION
        yield Mark(field, row=row.number, variant="measure", about=words.text)
