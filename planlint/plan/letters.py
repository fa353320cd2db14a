"""Actions promised in running text: a plan written as a letter has no table, but says who will do what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planlint.plan.model import Field, Row, Section, SectionName

_PROMISE = re.compile(
    r"(?:you|i|we|(?:your |my )?(?:mum|dad|mother|father|nan|gran|social worker|teacher|carers?)|[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?"
    r"(?: and [A-Z][\w'’-]+)?)(?:'ll|’ll| will| must| need to| needs to| is to| are to| is going to| are going to| am going to| agreed to| has agreed to"
    r"| have agreed to)\s+(?!be able|feel|like|know|hear|see that|notice|find that|always|never)\w+",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[\"'”’)]*\s+(?=[A-Z\"'“‘])")
_LISTABLE = frozenset((SectionName.OTHER, SectionName.VISITS))
# In a letter every part may promise something, save those that speak of what was, or of what if.
_IN_A_LETTER = frozenset(SectionName) - {
    SectionName.CONTINGENCY,
    SectionName.CHILD_VOICE,
    SectionName.HISTORY,
    SectionName.PARENT_VIEWS,
    SectionName.REVIEW,
    SectionName.SIGNOFF,
}
_DEAR = re.compile(r"^dear\s+\w", re.IGNORECASE | re.MULTILINE)


def promised_rows(sections: Iterable[Section], reads_as_plan: bool) -> Iterator[Row]:
    """A row for each sentence of the plain sections in which somebody says what they will do."""
    if not reads_as_plan:
        return
    sections = tuple(sections)
    listable = _IN_A_LETTER if any(_DEAR.search(section.text) for section in sections) else _LISTABLE
    for section in sections:
        if section.name not in listable:
            continue
        for line in section.text.split("\n"):
            for sentence in _SENTENCE.split(line.lstrip("•-* ")):
                if _PROMISE.match(sentence):
                    yield Row(0, action=sentence.strip(), places=((Field.ACTION, section.place),))
