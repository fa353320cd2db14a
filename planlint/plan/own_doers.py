"""Sentences in the place for what will be done that each give somebody else a task, told apart.

"School nurse to do an assessment. Mum to run a bath.", with "School nurse / Mum" beside it, or with nothing in the places for
who and when: the sentences themselves say who does what, and are a task each. Two sentences about what one of them does stay one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Paragraph
from planlint.plan.cells import Item
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.words import comparable

_DOER = re.compile(
    r"(?P<who>(?:[\w'’.()&/-]+ ){1,6}?)(?:to|will|shall|must|should|(?:is|are) (?:going )?to|(?:has |have )?agreed to)\b"
)
_POINTS_BACK = re.compile(r"(?:he|she|they|it|this|that|these|those|one|both|all|i|we|you)\b", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:[/;,&\n]|\band\b)\s*")
_WOULD = re.compile(r"(?:[\w'’-]+ ){1,6}?(?:would|could) (?:benefit|help|like|love|need|do with|really|be)\b")
_WORD = re.compile(r"[\w'’-]+")
_THE_THING = re.compile(r"\b(?:the|that|this) ([a-z][\w-]{2,})\b")
_SMALL = frozenset(("the", "a", "an", "of", "from", "at", "and", "to"))


def tasks_apart(tasks: tuple[Item, ...], who: str, has_place: bool) -> tuple[Item, ...]:
    """The tasks of a cell, a lone one of several sentences cut where each has a doer of its own.

    ``who`` is what stands in the places for who and when, ``has_place`` whether the form has any.
    """
    if len(tasks) != 1 or tasks[0].marked or "\n" in tasks[0].text or not has_place:
        return tasks
    sentences = sentences_of(tasks[0].text)
    doers = [_doer(sentence) for sentence in sentences]
    if len(sentences) < 2 or not all(doers) or len(set(doers)) < len(doers):
        return tasks
    if (who and not _are_named(doers, who)) or _go_on(sentences):
        return tasks
    return tuple(replace(tasks[0], text=sentence) for sentence in sentences)


def _go_on(sentences: Sequence[str]) -> bool:
    """Whether a later sentence is about a thing of an earlier: "Mum to tick the chart. Joseph to check the chart" is one job."""
    for at, sentence in enumerate(sentences[1:], 1):
        before = {word.casefold() for each in sentences[:at] for word in _WORD.findall(each)}
        if any(match[1].casefold() in before for match in _THE_THING.finditer(sentence)):
            return True
    return False


def reason_before(block: Paragraph) -> tuple[str, Paragraph]:
    """The words with which a paragraph of promises begins that only tell why they are made, and the rest of it."""
    sentences = sentences_of(block.text)
    first = next((at for at, each in enumerate(sentences) if what_it_does(each) is Does.PROMISES), 0)
    before, after = sentences[:first], sentences[first:]
    if not before or not all(_tells_why(each) for each in before):
        return "", block
    if any(what_it_does(each) is not Does.PROMISES for each in after):
        return "", block
    return " ".join(before), replace(block, text=" ".join(after))


def _tells_why(sentence: str) -> bool:
    return part_of(sentence) is Part.NEED or _WOULD.match(sentence) is not None


def _doer(sentence: str) -> str:
    """Who is to do what a sentence promises, made comparable; "" where it promises nothing or points back to somebody."""
    match = _DOER.match(sentence) if what_it_does(sentence) is Does.PROMISES else None
    return comparable(match["who"]) if match and not _POINTS_BACK.match(match["who"]) else ""


def _are_named(doers: Sequence[str], who: str) -> bool:
    """Whether a cell names just those who do what the sentences say, each once."""
    named = [set(comparable(part).split()) - _SMALL for part in _PARTED.split(who) if part.strip()]
    told = [set(doer.split()) - _SMALL for doer in doers]
    return (
        len(named) == len(told)
        and all(sum(bool(words & each) for each in named) == 1 for words in told)
        and all(any(words & each for words in told) for each in named)
    )
