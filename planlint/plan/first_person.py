"""Sections told by somebody who says "I": in a plan that others wrote about the child those are the child's own words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.plan.cast import KINSHIP, Cast
from planlint.plan.model import Section, SectionName
from planlint.plan.prose import sentences_of

_I = re.compile(r"\b(?:I|I['’](?:m|ve|d|ll)|me|my|mine)\b")
_NOT_A_CHILD = re.compile(
    r"\b(?:I (?:have |am |will )?(?:read|visited|satisfied|agree|approve|met|spoke|completed|authori[sz]e|certify|confirm|understand (?:that|this)|consent)\b|my (?:manager|team|office|visits?|assessment|report|client|son|daughter|child(?:ren)?|kids|boys?|girls?|baby)\b"
    r"|your|you)\b|[“\"]"
)
"""What only somebody grown up says: a worker of the plan, a parent of the child."""
_WORKS = re.compile(
    r"\b(?:manager|worker|chair|author|iro|professional|practitioner|consent|declaration|signature|agreement)\b",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?<=\s)(?!I\b)[A-Z][\w-]+")
_FEWEST_WORDS = 6
_FEW = 2
_FEWEST_TIMES = 2


def in_own_words(sections: Iterable[Section], cast: Cast) -> Iterator[Section]:
    """The sections, those that say "I" throughout as the child's voice, where the plan is no letter and says so seldom."""
    told = tuple(sections)
    speaking = [_says_i(section) and not _names_others(section.heading, cast) for section in told]
    words = sum(len(section.text.split()) for section in told)
    own = sum(len(section.text.split()) for section, says in zip(told, speaking, strict=True) if says)
    few = sum(speaking) <= _FEW or 2 * own < words
    apart = few and not (cast.to_a_child or cast.to_an_adult)
    for section, says in zip(told, speaking, strict=True):
        yield replace(section, name=SectionName.CHILD_VOICE) if says and apart else section


def _names_others(heading: str, cast: Cast) -> bool:
    """Whether a heading names somebody who is no child of the plan ("From Tess")."""
    return any(name not in cast.children for name in _NAMED.findall(heading))


def _says_i(section: Section) -> bool:
    if section.name is not SectionName.OTHER or section.also or not section.heading:
        return False
    if KINSHIP.search(section.heading) or _WORKS.search(section.heading) or _NOT_A_CHILD.search(section.text):
        return False
    sentences = sentences_of(section.text)
    said = sum(bool(_I.search(sentence)) for sentence in sentences)
    often = len(_I.findall(section.text)) >= _FEWEST_TIMES
    return often and 2 * said > len(sentences) and len(section.text.split()) >= _FEWEST_WORDS
