"""Actions promised in running text: a plan written as a letter or as headed prose has no table, but says who will do what.

What each sentence is, ``passages`` says; ``topics`` puts together what stands below one heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.plan.model import Row, Section, SectionName
from planlint.plan.topics import Topic, stretches, tells_by_paragraphs

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
_FEWEST_HEADED = 2
_DEAR = re.compile(r"^dear\s+\w", re.IGNORECASE | re.MULTILINE)
_GOOD = re.compile(
    r"(?:(?:our |the |family |your )?strengths?\b|good (?:stuff|things|bits|news)\b|positives?\b|protective factors\b"
    r"|what[\w'’ ]{0,12} (?:going|working|works|goes) well\b|what (?:i am|we are|you can be) proud\b|well done\b|thank)",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"(?:(?:your |and |& |the )*(?:mum|mam|dad|mother|father|parents|nan\w*|gran\w*|family|aunt\w*|uncle|step\w*)(?:['’]s)?(?: (?=and|&)|$))+",
    re.IGNORECASE,
)
"""A heading that only names the family: what a letter says below it is of them and not by them."""
_IF = re.compile(r"(?:if|unless|should)\b", re.IGNORECASE)


def without_subject(sections: Sequence[Section]) -> list[Section]:
    """The sections of a letter whose only heading says what the letter is about, under no name: its lines tell by themselves.

    "Your review this afternoon" above a whole letter makes no part of it a section on reviews.
    """
    at = next((at for at, section in enumerate(sections) if _DEAR.search(section.text)), len(sections))
    below = sections[at + 1 :]
    if len({section.heading for section in below}) != 1:
        return list(sections)
    return [*sections[: at + 1], *(replace(section, name=SectionName.OTHER, also=()) for section in below)]


def promised_rows(sections: Iterable[Section], reads_as_plan: bool) -> Iterator[Row]:
    """A row for each sentence of the plain sections in which somebody says what they will do.

    What stands before the first promise of a section, or of a paragraph, is why: what is wanted is the outcome, what is
    told the need. A section behind others that only tells a need is a row without an action.
    """
    sections = tuple(sections)
    is_letter = any(_DEAR.search(section.text) for section in sections)
    if not (reads_as_plan or is_letter):
        return
    listable = _IN_A_LETTER if is_letter else _LISTABLE
    found: list[tuple[Section, list[Row]]] = []
    promised = False
    for section in sections:
        of_kin = is_letter and section.name is SectionName.PARENT_VIEWS and _KIN.fullmatch(section.heading)
        if not (section.name in listable or of_kin) or _GOOD.match(section.heading):
            continue
        read = list(stretches(section.text))
        topic = Topic(section, headed=bool(section.heading) and not tells_by_paragraphs(read))
        for stretch in read:
            topic.read(stretch)
        topic.end()
        if promised and topic.is_unanswered:
            topic.add("")
        rows = [row for row in topic.rows if not (of_kin and _IF.match(row.action))]
        promised = bool(rows)
        found.append((section, rows))
    opening = next((section.heading for section in sections if _DEAR.search(section.text)), "")
    yield from _of_the_matters(found, opening) if is_letter else (row for _, rows in found for row in rows)


def _of_the_matters(found: Sequence[tuple[Section, Sequence[Row]]], opening: str) -> Iterator[Row]:
    """The rows of a letter; where its matters have headings, what it says before them of no matter is how it opens.

    ``opening`` is the heading that its greeting stands under: none, or the title of the whole.
    """
    headed = sum(
        section.heading != opening and any(row.need or row.outcome for row in rows) for section, rows in found
    )
    for section, rows in found:
        opens = headed >= _FEWEST_HEADED and section.heading == opening
        yield from (row for row in rows if not opens or row.need or row.outcome)
