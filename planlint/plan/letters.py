"""Actions promised in running text: a plan written as a letter has no table, but says who will do what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planlint.plan.model import Field, Row, Section, SectionName

_PROMISE = re.compile(
    r"(?:you|i|we|(?:your |my )?(?:mum|dad|mother|father|nan|gran|social worker|teacher|carers?)|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
    r"(?: and [A-Z][\w'’-]+)?)(?:'ll|’ll| will| is going to| are going to| am going to| agreed to| has agreed to| have agreed to)\s+(?!be able|feel|like)\w+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[A-Z\"'“‘])")
_LISTABLE = frozenset((SectionName.OTHER, SectionName.VISITS))


def promised_rows(sections: Iterable[Section], reads_as_plan: bool) -> Iterator[Row]:
    """A row for each sentence of the plain sections in which somebody says what they will do."""
    if not reads_as_plan:
        return
    for section in sections:
        if section.name not in _LISTABLE:
            continue
        for line in section.text.split("\n"):
            for sentence in _SENTENCE.split(line.lstrip("•-* ")):
                if _PROMISE.match(sentence):
                    yield Row(0, action=sentence.strip(), places=((Field.ACTION, section.place),))
