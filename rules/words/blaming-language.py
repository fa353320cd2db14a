"""A label that blames a child or a parent, at every place where it does so."""

from planlint.linting.api import (
    Field,
    FoundWord,
    Iterator,
    Mark,
    Plan,
    RulePage,
    Words,
    blames,
    passages,
    second_reading,
)


def check(words: Words, plan: Plan, page: RulePage) -> Iterator[Mark]:
    """Each label of the page's list that is said of the family in the plan's own voice, of two that overlap the longer;
    and each sentence that blames in other words.
    """
    everything = tuple(_longest(words))
    for passage in passages(plan, page.look_in):
        near = [found for found in everything if found.passage == passage]
        inside = [found for found in near if blames(passage.text, found.start, found.end)]
        # A task or an outcome that asks somebody to do better is no label.
        sentences = (
            () if passage.field in {Field.ACTION, Field.OUTCOME} else second_reading(passage.text, "blame")
        )
        for sentence in sentences:
            # A sentence with a listed word in it was judged by that word, whichever way.
            if not any(sentence.start < found.end and found.start < sentence.end for found in near):
                yield passage.mark(sentence.start, sentence.end)
        for found in inside:
            variant = "plain" if found.word.instead else ""
            yield passage.mark(found.start, found.end, variant, found.word.instead)


def _longest(words: Words) -> Iterator[FoundWord]:
    everything = sorted(words, key=lambda found: found.start - found.end)
    kept: list[FoundWord] = []
    for found in everything:
        if not any(_overlap(found, other) for other in kept):
            kept.append(found)
    return (found for found in words if found in kept)


def _overlap(one: FoundWord, other: FoundWord) -> bool:
    return one.passage == other.passage and one.start < other.end and other.start < one.end
