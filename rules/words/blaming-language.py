"""A label that blames a child or a parent, at every place where it does so."""

from planlint.linting.api import FoundWord, Iterator, Mark, Words, blames


def check(words: Words) -> Iterator[Mark]:
    """Each label of the page's list that is said of the family in the plan's own voice; of two that overlap the longer."""
    for found in _longest(words):
        if blames(found.passage.text, found.start, found.end):
            yield Mark(
                found.passage.field,
                found.start,
                found.end,
                found.passage.row,
                variant="plain" if found.word.instead else "",
                about=found.word.instead,
                section=found.passage.section,
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
