"""News, praise or an opinion where a task, a person or a day should stand."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Row,
    TimeKind,
    Times,
    asks_for_nothing,
    may_be_a_result,
    tells_news,
)


def check(row: Row, times: Times) -> Iterator[Mark]:
    """The action box first; where it holds a task, a sentence of news in the who or when box."""
    if asks_for_nothing(row.action) and not (may_be_a_result(row.action) and _is_due(row, times)):
        yield Mark(Field.ACTION, 0, len(row.action))
        return
    for field in (Field.OWNER, Field.DUE):
        text = row.text(field)
        repeated = field is Field.DUE and text == row.owner
        says_when = field is Field.DUE and _says_when(text, times)
        if text and not repeated and field not in row.shared and not says_when and tells_news(text):
            yield Mark(field, 0, len(text), variant="beside")


def _says_when(text: str, times: Times) -> bool:
    """Whether a when box tells on which day something is: "Week 12 is 24 April 2026"."""
    return any(
        time.kind is TimeKind.DATE and _IS_ON.search(text, 0, time.start) for time in times.in_text(text)
    )


_IS_ON = re.compile(r"\b(?:is|are|falls?|will be)(?: on)?\s*$")


def _is_due(row: Row, times: Times) -> bool:
    """Whether the row gives a time for what it says, beyond “ongoing”."""
    return any(each.time.kind is not TimeKind.VAGUE for each in times.of(row))
