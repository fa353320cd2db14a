"""Nouns that look like deeds and tell how things are: "Mat leave til Jan", "EXCELLENT PROGRESS", "Mum low mood"."""

from __future__ import annotations

from planlint.language.syntax import Parse
from planlint.language.tasks.asking import is_somebody
from planlint.language.tasks.lexicon import noun_kind

_LEAVE = frozenset(
    "mat maternity pat paternity parental annual sick sickness study compassionate unpaid adoption".split()
)
_PRAISING = frozenset(
    "excellent good gd great brilliant fantastic lovely steady poor slow amazing super wonderful superb outstanding".split()
)
_MOODS = frozenset("mood anxiety depression relationship progress sleep diet weight stress".split())

_CLASSES = frozenset("yr year class form reception".split())


def is_no_deed(parse: Parse, at: int) -> bool:
    """Whether the noun at a position tells how somebody is or gets on, and nothing to be done."""
    word = parse.words[at]
    beside = {parse.words[child].text.casefold() for child in parse.children(at, "amod", "compound")}
    low = word.text.casefold()
    if low == "leave" and beside & _LEAVE:
        return True
    if beside & _PRAISING and noun_kind(low) not in {"event", "product"}:
        return True
    if low == "list" and "waiting" in beside:
        return True
    if low in _CLASSES and any(
        parse.words[child].tag == "CD" for child in parse.children(at, "nummod", "flat", "nmod:unmarked")
    ):
        return True
    return low in _MOODS and any(
        is_somebody(parse, child) and _is_bare(parse, child, at) for child in parse.children(at, "nsubj")
    )


def _is_bare(parse: Parse, owner: int, at: int) -> bool:
    """Whether no mark stands between somebody and the noun that tells of them: "Mum low mood", not "Mum – mood diary"."""
    between = parse.text[parse.words[owner].end : parse.words[at].start]
    return not any(mark in between for mark in ":–—-;,(")
