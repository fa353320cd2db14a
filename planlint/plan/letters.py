"""Actions promised in running text: a plan written as a letter or as headed prose has no table, but says who will do what."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from planlint.plan.headings import NEED, OUTCOME, column_meaning
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.prose import Does, sentences_of, what_it_does

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
_SHORTEST_WHY = 5
_LONGEST_RUN_IN = 7


def promised_rows(sections: Iterable[Section], reads_as_plan: bool) -> Iterator[Row]:
    """A row for each sentence of the plain sections in which somebody says what they will do.

    What stands before the first promise of a section is why: what is wanted is the outcome, what is told the need.
    """
    sections = tuple(sections)
    is_letter = any(_DEAR.search(section.text) for section in sections)
    if not (reads_as_plan or is_letter):
        return
    listable = _IN_A_LETTER if is_letter else _LISTABLE
    for section in sections:
        if section.name in listable:
            yield from _rows_of(section)


def _run_in(sentence: str) -> str:
    """The role of a heading that stands in the text as a sentence of its own ("What we are working towards."), "" for none."""
    bare = sentence.rstrip(".:")
    if len(bare.split()) > _LONGEST_RUN_IN or what_it_does(sentence) is Does.PROMISES:
        return ""
    role = (
        column_meaning(bare).role
        if re.match(r"(?:what|why|where|how|need|outcome|goal|aim)\b", bare, re.IGNORECASE)
        else ""
    )
    return role if role in (NEED, OUTCOME) else ""


def _tells_why(sentence: str) -> bool:
    """Whether a sentence that promises and wants nothing says how things are: no mere greeting, and nobody's quoted words."""
    return len(sentence.split()) >= _SHORTEST_WHY and not re.search(
        r"\b(?:said|told \w+)\b[^“\"]{0,20}[“\"]", sentence
    )


def _rows_of(section: Section) -> Iterator[Row]:
    need: list[str] = []
    outcome: list[str] = []
    promised = False
    under = ""
    headed = any(_run_in(sentence) for sentence in sentences_of(section.text))
    for sentence in sentences_of(section.text):
        if headed and not promised and (role := _run_in(sentence)):
            under = role
            continue
        does = what_it_does(sentence)
        if does is Does.PROMISES:
            shared = frozenset(
                name for name, words in ((Field.NEED, need), (Field.OUTCOME, outcome)) if words and promised
            )
            promised = True
            yield Row(
                0, " ".join(need), " ".join(outcome), sentence, shared=shared,
                places=((Field.ACTION, section.place),),
            )  # fmt: skip
        elif headed and not promised:
            (outcome if under == OUTCOME else need).append(sentence)
        elif not promised and does is Does.WANTS:
            outcome.append(sentence)
        elif not promised and does is Does.TELLS and section.heading and _tells_why(sentence):
            need.append(sentence)
