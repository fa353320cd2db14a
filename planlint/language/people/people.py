"""Everybody a text mentions, whether responsible or not, and the question whether a text is nothing but owners."""

from __future__ import annotations

from functools import lru_cache

from planlint.language.people.lexicon import lexicon
from planlint.language.people.mentions import mentions_of
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.names import is_name_word
from planlint.language.people.segments import segments
from planlint.language.people.spelling import mended
from planlint.language.people.tokens import tokenise

_NOBODY = KnownPeople()


@lru_cache(maxsize=8192)
def people_in(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Everybody mentioned anywhere: names, posts, relatives, services, organisations; no placeholders, no I or we.

    A single unknown word at the head of a sentence counts only where it is followed like a name ("Leanne to …").
    """
    tokens = mended(tokenise(text))
    words = lexicon()
    heads = {start for start, _ in segments(tokens, words)}
    found: list[Owner] = []
    for mention in mentions_of(tokens, known):
        if mention.kind in (OwnerKind.PLACEHOLDER, OwnerKind.SELF):
            continue
        unsure = (
            mention.kind is OwnerKind.PERSON and mention.start in heads and mention.end == mention.start + 1
        )
        if unsure and mention.end < len(tokens) and tokens[mention.start].bare not in known:
            after = tokens[mention.end].low
            follows = (
                after in words.s_verbs
                or after in words.use("modals")
                or after in ("to", "and", "is", "has", "&")
            )
            if not follows and not mention.possessor and is_name_word(tokens[mention.start], words):
                continue
        found.append(mention.owner(text, tokens))
    return tuple(found)


def is_clean_owner_text(text: str, known: KnownPeople = _NOBODY) -> bool:
    """Whether a text holds names, posts and joining words only ("Mum and SW"), as an owner cell should."""
    tokens = mended(tokenise(text))
    covered: set[int] = set()
    mentions = mentions_of(tokens, known, cell=True)
    for mention in mentions:
        covered.update(range(mention.start, mention.end))
    joiners = lexicon().use("determiners") | {"and", "&", "+", "or", "with", "plus"}
    rest = (token for index, token in enumerate(tokens) if index not in covered)
    return bool(mentions) and all(not (t.is_word or t.is_number) or t.low in joiners for t in rest)
