"""A label that blames a child or a parent, at every place where it does so."""

import re
from functools import lru_cache

from planlint.linting.api import (
    Field,
    FoundWord,
    Iterator,
    Mark,
    Plan,
    RulePage,
    Word,
    Words,
    blames,
    judgements,
    passages,
    second_reading,
)


def check(words: Words, plan: Plan, page: RulePage) -> Iterator[Mark]:
    """Each label of the page's list that is said of the family in the plan's own voice, of two that overlap the longer;
    each sentence that blames in other words; and the labels in what a progress column says.
    """
    everything = tuple(_longest(words))
    for passage in passages(plan, page.look_in):
        near = [found for found in everything if found.passage == passage]
        inside = [found for found in near if blames(passage.text, found.start, found.end)]
        # A task or an outcome that asks somebody to do better is no label.
        told = () if passage.field in {Field.ACTION, Field.OUTCOME} else _told(passage.text, near)
        for start, end in told:
            yield passage.mark(start, end)
        for found in inside:
            variant = "plain" if found.word.instead else ""
            yield passage.mark(found.start, found.end, variant, found.word.instead)
    yield from _in_progress(plan, page)


def _told(text: str, near: list[FoundWord]) -> Iterator[tuple[int, int]]:
    """What judges in other words than the list's: those that judge, else the whole sentence by a clear vote.

    A sentence with a listed word in it was judged by that word, whichever way.
    """
    judged = [(each.start, each.end) for each in judgements(text)]
    listed = [(found.start, found.end) for found in near]
    yield from (place for place in judged if not _beside(place, listed))
    for sentence in second_reading(text, "blame"):
        if not _beside((sentence.start, sentence.end), [*listed, *judged]):
            yield sentence.start, sentence.end


def _beside(place: tuple[int, int], others: list[tuple[int, int]]) -> bool:
    return any(place[0] < end and start < place[1] for start, end in others)


# What somebody is quoted as saying is theirs.
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")


def _in_progress(plan: Plan, page: RulePage) -> Iterator[Mark]:
    """The first label in what a progress column says of each row; rows that share a text are told once."""
    told: set[str] = set()
    for row in plan.rows:
        text = row.progress
        if not text or text in told:
            continue
        told.add(text)
        quoted = [match.span() for match in _QUOTED.finditer(text)]
        found = (match for pattern in _patterns(page.words) for match in pattern.finditer(text))
        inside = [
            match
            for match in found
            if blames(text, match.start(), match.end())
            and not any(start <= match.start() < end for start, end in quoted)
        ]
        if inside:
            first = min(inside, key=lambda match: (match.start(), -match.end()))
            yield Mark(row=row.number, variant="progress", about=first.group())


@lru_cache(maxsize=8)
def _patterns(words: tuple[Word, ...]) -> tuple[re.Pattern[str], ...]:
    return tuple(
        re.compile(phrase[1:-1] if phrase.startswith("/") else rf"\b{re.escape(phrase)}\b", re.IGNORECASE)
        for word in words
        for phrase in word.phrases
    )


def _longest(words: Words) -> Iterator[FoundWord]:
    everything = sorted(words, key=lambda found: found.start - found.end)
    kept: list[FoundWord] = []
    for found in everything:
        if not any(_overlap(found, other) for other in kept):
            kept.append(found)
    return (found for found in words if found in kept)


def _overlap(one: FoundWord, other: FoundWord) -> bool:
    return one.passage == other.passage and one.start < other.end and other.start < one.end
