"""Organisations told by how their name is built: "Homefield" and "Linkways" (two words in one), "Birch House".

Who reads such a word in one alone does not know whom to ring there; a house by its own name is a small service. What the
list of given names holds is left to people.
"""

from __future__ import annotations

from functools import lru_cache

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.model import OwnerKind
from planlint.language.people.tokens import Token
from planlint.language.word_classes import given_names, word_class

_SHORTEST_PART = 4
# Surnames that are two words in one as well.
_SURNAMES = frozenset(
    "greenfield butterfield waterfield wakefield woodhouse waterhouse moorhouse whitehouse stonehouse woodgate southgate "
    "applegate woodbridge greenway greenways burnside whiteside woodside".split()
)
_OPEN_CLASSES = frozenset("VNARvnar")


def organisation(tokens: list[Token], words: Lexicon) -> OwnerKind | None:
    """The kind of a house or an organisation whose name this is, None where it may be a person's."""
    first, last = tokens[0], tokens[-1]
    if len(tokens) == 1:
        built = first.text.istitle() and _is_built(first.low, words.use("name endings"))
        return OwnerKind.AGENCY if built else None
    house = len(tokens) == 2 and last.low in words.use("house words") and last.is_capital
    return OwnerKind.SERVICE if house and first.bare not in given_names() and len(first.bare) > 1 else None


@lru_cache(maxsize=4096)
def _is_built(low: str, endings: frozenset[str]) -> bool:
    """Whether a word is two plain words in one, the second such as ends the names of organisations."""
    if low in _SURNAMES or low.capitalize() in given_names():
        return False
    return any(
        low.endswith(ending)
        and len(low) - len(ending) >= _SHORTEST_PART
        and bool(_OPEN_CLASSES.intersection(word_class(low.removesuffix(ending))))
        for ending in endings
    )
