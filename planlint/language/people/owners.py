"""Reads the owner cell, and the who part of a who-and-when cell: everybody it names, in order."""

from __future__ import annotations

from planlint.language.people.appositions import as_one
from planlint.language.people.doers import clause_doers
from planlint.language.people.lexicon import lexicon
from planlint.language.people.mentions import Mention, mentions_of
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.spelling import mended
from planlint.language.people.tokens import Token, tokenise

_NOBODY = KnownPeople()
_EVENT_LEADS = frozenset(
    "by on before at until till after following next every each first second per in for prior to from between".split()
)
_PLACE_LEADS = frozenset(["at", "@", "in", "outside", "inside"])
_BELONGING = frozenset(["for", "with", "around"])
_NEXT = frozenset(["next", "this", "each", "every"])
_PARTS = frozenset(["and", "&", "+", "n", "or", "with"])
_DASHES = frozenset("-‐‑‒–—―?.…_~")


def owners(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Everybody that an owner cell (or the who part of a who-and-when cell) names, in order.

    A placeholder ("TBC", "?", "-", "as above") is an owner of kind PLACEHOLDER; an empty text has none. Where the
    cell holds a sentence ("Mum to ring the GP"), its doers are the owners. A time alone ("weekly") names nobody.
    """
    tokens = mended(tokenise(text))
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
        return tuple(mention.owner(text, tokens) for mention in as_one(tokens, spoken, cell=True))
    kept = [mention for mention in found if _names_an_owner(tokens, mention)]
    kept = [mention for mention in kept if not mention.possessor or mention.end == len(tokens)] or kept
    if found and not kept:
        return ()
    kept = sorted([*kept, *_in_small_letters(tokens, found)], key=lambda mention: mention.start)
    return tuple(mention.owner(text, tokens) for mention in as_one(tokens, kept, cell=True))


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
    placed = mention.kind in (OwnerKind.AGENCY, OwnerKind.SERVICE)
    if placed and before >= 0 and tokens[before].low in _NEXT:
        return False
    while before >= 0 and tokens[before].low in ("the", "a", "next", "this", "our", "st"):
        before -= 1
    if before < 0:
        return True
    lead = tokens[before].low
    if mention.kind is OwnerKind.GROUP and lead in _EVENT_LEADS:
        return False
    if lead in _BELONGING and before > 0 and mention.kind in (OwnerKind.FAMILY, OwnerKind.GROUP):
        return not (lead != "with" or tokens[before - 1].low in ("involved", "working"))
    aside = tokens[mention.start].low in ("both", "community", "joint", "lead")
    if aside and tokens[mention.start - 1].text in "([":
        return False
    if mention.kind is OwnerKind.PERSON and lead in ("at", "@"):
        return False
    return not (placed and lead in _PLACE_LEADS)


def _in_small_letters(tokens: list[Token], found: list[Mention]) -> list[Mention]:
    """Unknown words in small letters between the marks of a list ("sue", "sue hall / mum") are read as people.

    They are so only where every other part of the list is somebody too: one or two words each, and nothing else.
    """
    taken = {index for mention in found for index in range(mention.start, mention.end)}
    parts: list[list[int]] = [[]]
    for index, token in enumerate(tokens):
        if index in taken or (token.is_word and token.low not in _PARTS):
            parts[-1].append(index)
        else:
            parts.append([])
    unknown: list[Mention] = []
    for part in filter(None, parts):
        if all(index in taken for index in part):
            continue
        new = [index for index in part if index not in taken]
        if len(new) > (2 if len(new) == len(part) else 1) or not all(
            _may_be_a_name(tokens[at]) for at in new
        ):
            return []
        if len(new) < len(part) and not (new[0] == part[0] or new[-1] == part[-1]):
            return []
        part = new
        unknown.append(Mention(OwnerKind.PERSON, part[0], part[-1] + 1, tokens[part[-1]].possessive))
    return unknown


def _may_be_a_name(token: Token) -> bool:
    """Whether a word in small letters is no word of plans."""
    words = lexicon()
    low = token.low
    common = (words.use("function words"), words.use("time words"), words.use("month names"), words.ordinary)
    verbs = (words.base_verbs, words.s_verbs)
    ending = low.endswith(("ly", "ing", "tion", "ment"))
    return low.isalpha() and len(low) > 2 and not ending and not any(low in use for use in (*common, *verbs))
