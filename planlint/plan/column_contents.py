"""What stands in a column, whatever its heading says: times, people, numbers, tasks, sentences.

Which role that gives the column is settled in ``columns``.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from planlint.document.sheets import Line
from planlint.language.data import classes
from planlint.language.people import OwnerKind, owners
from planlint.language.pipeline import verb_forms
from planlint.plan.clock import has_day, is_all_time, times_in
from planlint.plan.tables import cell_text
from planlint.plan.whowhen import is_who, split_who_when
from planlint.plan.words import is_as_above, one_line, says_nothing

_SAMPLE = 40
_NUMBERED = re.compile(r"(?:^|\s+)\(?\d{1,2}[.)]\s+")
_COUNT = re.compile(r"[A-Za-z]{0,2}\d{1,3}(?:\.\d{1,2})*[.)]?|\(?[a-z]\)?")
_CODE = re.compile(r"(?=[^\d]*\d)[A-Za-z]{0,6}[-/_.]?\d[\w]*(?:[-/_.]\w+)*")
"""A count, or what a system calls a line by: "A-12", "77310-1"."""
_DOER_ASKED = re.compile(r"[A-Z][\w'’.,&/ -]{1,50}?\s(?:to|will|must|should|agreed to)\s+[a-z]+")
_TOLD = re.compile(r"(?:I|We|You|He|She|They|It|My) [a-z]+ .*[.]$")
"""A sentence that somebody tells ("I sleep all night.") names nobody as the one who does something."""
_SMALL_WORD = re.compile(r"(?<!\bto )\b[a-z]{2,}\b")
_ASKED = re.compile(r"\bto ([a-z]{2,})\b")
_FEWEST_WORDS = 3
_MOSTLY = 0.6


@dataclass(frozen=True, slots=True)
class Content:
    """What the filled cells of a column look like, in shares from 0 to 1."""

    filled: int
    times: float
    people: float
    dated: float
    mixed: float
    words: float
    tasks: float = 0.0
    pairs: float = 0.0
    always_same: bool = False
    numbers: float = 0.0


def is_of_sentences(content: Content, texts: Sequence[str]) -> bool:
    """Whether a column says something, and is neither one of times or numbers nor one of mere names."""
    people = content.people if 2 * sum(map(tells, texts)) < len(texts) else 0.0
    return content.words >= _FEWEST_WORDS and max(content.times, people, content.numbers) < _MOSTLY


def tells(text: str) -> bool:
    """Whether a text says what somebody does, is or is to do ("Tia sleeps", "Nan to ring"), which a mere name does not."""
    return any(word in verb_forms(word) for word in _ASKED.findall(text)) or any(
        word.endswith("s") and word not in (forms := verb_forms(word)) and forms
        for word in _SMALL_WORD.findall(text)
    )


def texts_of(body: Sequence[Line], column: int) -> list[str]:
    """What the first filled cells of a column say, each once, headings across the table and dashes left out."""
    texts: list[str] = []
    last = None
    for line in body:
        cell = line[column] if column < len(line) else None
        text = one_line(cell_text(cell))
        whole_row = cell is not None and cell.column_span >= len(line) > 1
        if text and cell is not last and not whole_row and not says_nothing(text) and not is_as_above(text):
            texts.append(text)
        last = cell
        if len(texts) == _SAMPLE:
            break
    return texts


def content_of(body: Sequence[Line], column: int) -> Content:
    """What the cells of a column look like, those of the first lines only; all nought for an empty column."""
    texts = texts_of(body, column)
    if not texts:
        return Content(0, 0, 0, 0, 0, 0)
    count = len(texts)
    parts = [items_in(text) for text in texts]
    whole = [all(map(is_all_time, items)) for items in parts]
    named = [
        all(map(names_somebody, items)) and not time and not _TOLD.match(text)
        for text, items, time in zip(texts, parts, whole, strict=True)
    ]
    dated = [has_day(text) for text in texts]
    both = [name and bool(times_in(text)) for text, name in zip(texts, named, strict=True)]
    people = [name and not pair for name, pair in zip(named, both, strict=True)]
    return Content(
        count, sum(whole) / count, sum(people) / count, sum(dated) / count, sum(both) / count,
        sum(len(text.split()) for text in texts) / count, sum(map(asks, texts)) / count, sum(map(is_pair, texts)) / count,
        count > 2 and len(set(texts)) == 1, sum(map(is_code, texts)) / count,
    )  # fmt: skip


def items_in(text: str) -> tuple[str, ...]:
    """The items of a cell that numbers each of them ("1. Mum 2. Mr Hope"); the whole text where it does not."""
    if not _NUMBERED.match(text):
        return (text,)
    return tuple(part for part in _NUMBERED.split(text) if part.strip()) or (text,)


def is_code(text: str) -> bool:
    """Whether a text only counts a line, or is what a system calls it by."""
    return bool(_COUNT.fullmatch(text) or (_CODE.fullmatch(text) and not times_in(text)))


@lru_cache(maxsize=8192)
def is_pair(text: str) -> bool:
    """Whether a text is somebody and a time and nothing else."""
    parts = [split_who_when(part) for part in _NUMBERED.split(text) if part.strip()]
    return bool(parts) and all(part.clean and part.due and is_who(part.owner) for part in parts)


def asks(text: str) -> bool:
    """Whether a text begins as a task does: with a verb that asks, or with somebody who is to do it."""
    first = re.match(r"[\W\d]*([A-Za-z-]+)", text)
    return bool(_DOER_ASKED.match(text)) or (
        first is not None and first[1].casefold() in classes("verbs.csv")
    )


def does(text: str) -> bool:
    """Whether a text asks for something or says what somebody does; a mere thing ("Police report of 3 May") does neither."""
    return asks(text) or tells(text) or bool(_PROMISES.search(text))


_PROMISES = re.compile(r"\b(?:will|to|must|should|shall|is going|agrees?)\b")


def names_somebody(text: str) -> bool:
    """Whether a short text begins with somebody who could do something."""
    return len(text.split()) <= 14 and any(
        owner.kind is not OwnerKind.PLACEHOLDER and owner.start < 12 for owner in owners(text)
    )
