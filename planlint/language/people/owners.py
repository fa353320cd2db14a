"""Reads the owner cell, and the who part of a who-and-when cell: everybody it names, in order."""

from __future__ import annotations

from planlint.language.people.doers import clause_doers
from planlint.language.people.lexicon import lexicon
from planlint.language.people.mentions import Mention, mentions_of
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.tokens import Token, tokenise

_NOBODY = KnownPeople()
_EVENT_LEADS = frozenset(
    "by before at until till after following next every each first second per in for prior to from between".split()
)
_PLACE_LEADS = frozenset(["at", "in", "outside", "inside"])
_DASHES = frozenset("-‐‑‒–—―?.…_~")


def owners(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Everybody that an owner cell (or the who part of a who-and-when cell) names, in order.

    A placeholder ("TBC", "?", "-", "as above") is an owner of kind PLACEHOLDER; an empty text has none. Where the
    cell holds a sentence ("Mum to ring the GP"), its doers are the owners. A time alone ("weekly") names nobody.
    """
    tokens = tokenise(text)
    if not tokens:
        return ()
    if not any(token.is_word or token.is_number for token in tokens):
        return _marks_only(text, tokens)
    found = mentions_of(tokens, known, cell=True)
    spoken = clause_doers(tokens, known) if _may_speak(tokens) else []
    if spoken:
        extra = [mention for mention in found if mention.kind is OwnerKind.PLACEHOLDER]
        taken = {index for mention in spoken for index in range(mention.start, mention.end)}
        spoken = sorted(
            [*spoken, *(mention for mention in extra if mention.start not in taken)],
            key=lambda mention: mention.start,
        )
        return tuple(mention.owner(text, tokens) for mention in spoken)
    kept = [mention for mention in found if _names_an_owner(tokens, mention)]
    kept = [mention for mention in kept if not mention.possessor or mention.end == len(tokens)] or kept
    if not kept:
        return _small_letters(text, tokens) if not found else ()
    return tuple(mention.owner(text, tokens) for mention in kept)


def _may_speak(tokens: list[Token]) -> bool:
    """Whether a cell can hold a sentence at all: it has "to", a modal or a contraction."""
    modals = lexicon().use("modals")
    return any(token.low == "to" or token.low in modals or token.clitic for token in tokens)


def _marks_only(text: str, tokens: list[Token]) -> tuple[Owner, ...]:
    if not all(token.text[0] in _DASHES or token.is_line for token in tokens):
        return ()
    marks = [token for token in tokens if not token.is_line]
    if not marks:
        return ()
    start, end = marks[0].start, marks[-1].end
    return (Owner(text[start:end], start, end, OwnerKind.PLACEHOLDER),)


def _names_an_owner(tokens: list[Token], mention: Mention) -> bool:
    """False for a meeting or a place that only says when or where: "by the core group", "at school"."""
    before = mention.start - 1
    while before >= 0 and tokens[before].low in ("the", "a", "next", "this", "our"):
        before -= 1
    if before < 0:
        return True
    lead = tokens[before].low
    if mention.kind is OwnerKind.GROUP and lead in _EVENT_LEADS:
        return False
    return not (mention.kind in (OwnerKind.AGENCY, OwnerKind.SERVICE) and lead in _PLACE_LEADS)


def _small_letters(text: str, tokens: list[Token]) -> tuple[Owner, ...]:
    """A cell of one or two unknown words in small letters ("sue", "sue hall") is read as a person."""
    words = lexicon()
    plain = [token for token in tokens if token.is_word]
    if len(plain) != len(tokens) or len(plain) > 2 or not all(token.low.isalpha() for token in plain):
        return ()
    common = words.use("function words") | words.use("time words") | words.use("month names")
    for token in plain:
        if token.low in common or token.low in words.ordinary or token.low in words.base_verbs:
            return ()
        if (
            token.low in words.s_verbs
            or len(token.low) < 3
            or token.low.endswith(("ly", "ing", "tion", "ment"))
        ):
            return ()
    start, end = plain[0].start, plain[-1].bare_end
    return (Owner(text[start:end], start, end, OwnerKind.PERSON),)
