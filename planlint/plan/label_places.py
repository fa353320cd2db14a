"""A front sheet told by what stands in it: labels and values by turns, whatever the labels are called.

In a row of a front sheet every other cell asks and the one beside it answers. The answers are days, names and numbers; no question
is one. A grid differs in its first row, where only questions stand, and in its days, which stand below one another.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.model import Cell
from planlint.document.sheets import Line
from planlint.plan.beside import opens_with_day
from planlint.plan.labels import Ask, label_asks
from planlint.plan.tables import cell_text, distinct
from planlint.plan.words import one_line, says_nothing

_LONGEST_LABEL = 8
_LONGEST_VALUE = 18
_FEWEST_ANSWERS = 2
_FEWEST_TOLD = 1
_FEWEST_ROWS = 4
_NAME = re.compile(r"[A-Z][\w’'-]*(?: (?:[“\"(]?[A-Z][\w’'-]*[”\")]?|de|van|al|el|bin|ap)){1,4}")
_NUMBER = re.compile(r"[\w/ -]*\d{3,}[\w/ -]*")
_TICKED = re.compile(r"[☐☒☑✓]")
_WORD_ALONE = re.compile(r"(?!(?i:unborn|unknown|adult|not|to)\b)[A-Z][\w’']+(?: [\w’']+){0,3}:?")
_SHORTEST_WORD = 2
_SENTENCE = re.compile(r"[.!?;][\"”’]?$")


def pairs_by_turns(lines: Sequence[Line]) -> tuple[tuple[Cell, Cell | None], ...] | None:
    """The labels of a front sheet with the cells beside them; None where cells do not ask and answer by turns."""
    rows = [distinct(line) for line in lines if distinct(line)]
    widths = {len(row) for row in rows}
    if not rows or max(widths) < 2 or 1 in widths or any(len(row) % 2 for row in rows):
        return None
    pairs = [(row[at], row[at + 1]) for row in rows for at in range(0, len(row), 2)]
    if not all(_can_ask(one_line(cell_text(label))) for label, _ in pairs):
        return None
    values = [one_line(cell_text(value)) for _, value in pairs]
    first = values[: len(rows[0]) // 2]
    days = sum(map(opens_with_day, values))
    answers = days + sum(bool(_NAME.fullmatch(value) or _NUMBER.fullmatch(value)) for value in values)
    told = sum(label_asks(one_line(cell_text(label))) is not Ask.NONE for label, _ in pairs)
    if not any(map(_answers, first)) or any(len(value.split()) > _LONGEST_VALUE for value in values):
        return None
    if days < 1 or answers < _FEWEST_ANSWERS or told < _FEWEST_TOLD:
        return None
    return tuple(pairs)


def pairs_by_rows(lines: Sequence[Line]) -> tuple[tuple[Cell, Cell | None], ...] | None:
    """The labels of a front sheet with the cells below them, where rows of labels and rows of answers take turns; else None."""
    rows = [distinct(line) for line in lines if distinct(line)]
    asking, answering = rows[::2], rows[1::2]
    if len(rows) < _FEWEST_ROWS or len(rows) % 2 or len({len(row) for row in rows}) > 1:
        return None
    for row in asking:
        labels = [one_line(cell_text(cell)) for cell in row]
        known = sum(label_asks(label) is not Ask.NONE for label in labels)
        if not all(map(_can_ask, labels)) or known < max(2, len(labels) // 2):
            return None
    values = [one_line(cell_text(cell)) for row in answering for cell in row]
    if sum(map(_answers, values)) < _FEWEST_ANSWERS or any(
        len(value.split()) > _LONGEST_VALUE for value in values
    ):
        return None
    return tuple(
        pair
        for labels, answers in zip(asking, answering, strict=True)
        for pair in zip(labels, answers, strict=True)
    )


def stands_under(headings: Sequence[str], cells: Sequence[str]) -> bool:
    """Whether cells can be the answers to the headings above them: below one that asks for a day of birth words stand for nothing."""
    return all(
        any(map(str.isdigit, cell)) or len(cell) <= _SHORTEST_WORD or says_nothing(cell)
        for heading, cell in zip(headings, cells, strict=False)
        if cell and label_asks(heading) is Ask.BORN and _WORD_ALONE.fullmatch(cell)
    )


def _can_ask(text: str) -> bool:
    """Whether a text may be a label: a few words, no day, no number, no tick and no sentence."""
    return (
        0 < len(text.split()) <= _LONGEST_LABEL
        and not re.search(r"\d{2}", text)
        and not _TICKED.search(text)
        and not (_SENTENCE.search(text) and not text.endswith("?") and len(text.split()) > 2)
        and not opens_with_day(text)
    )


def _answers(text: str) -> bool:
    return bool(opens_with_day(text) or _NAME.fullmatch(text) or _NUMBER.fullmatch(text))
