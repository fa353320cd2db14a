"""Reads the owner cell, and the who part of a who-and-when cell: everybody it names, in order."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from planlint.language.people.appositions import as_one
from planlint.language.people.collectives import collective
from planlint.language.people.departments import with_departments
from planlint.language.people.doers import clause_doers
from planlint.language.people.lexicon import lexicon
from planlint.language.people.mentions import Mention, mentions_of
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.shorthand import spelt_out
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
# "As action 3", "see row 2 above", "who?", "[name]".
_POINTING = re.compile(
    r"\W*(?P<said>(?:(?:same )?as|see|as per|as in|as for|per|ditto)\s+(?:for\s+|in\s+|the\s+)*"
    r"(?:action|row|point|item|number|no\.?|task|step|line|above|below|previous|outcome)\b[\w .#]{0,12}"
    r"|who ?\?+|\?+ ?who|name ?\?+|n ?/ ?a|[\[<](?:insert )?(?:name|worker|insert|owner|who)[\]>])\W*$",
    re.IGNORECASE,
)
_ASIDES = frozenset(
    "both community joint lead pastoral inclusion safeguarding fostering duty agency assessment legal adoption "
    "immigration criminal childcare attendance paediatric maternity neonatal respite".split()
)
_DETERMINERS = frozenset("the a his her their my our".split())
_DASHES = frozenset('-‐‑‒–—―?.…_~"“”〃')
_WHENEVER = frozenset("when once if until unless whenever while whilst".split())
# Words that people are called by, where a post in small letters stands before them: "hv hope".
_NAMES_TOO = frozenset(
    "hope grace faith joy will may june april summer rose dawn grant mark bill rob pat sue".split()
)
_COURSES = frozenset(["course", "programme", "program", "group", "sessions"])
_OCCASIONS = frozenset("time start end date beginning day".split())


# A cell that says in so many words that it may be anybody: "Various", "Neighbours", "Whichever of us is free".
_ANYBODY = re.compile(
    r"\W*(?P<said>(?:various|several|different|a number of|lots of|many|a few|other|local|any|some)(?: (?:of us|of them|people|adults|grown-?ups|parents|professionals|agencies|workers|members of (?:staff|the team|the family)|volunteers|neighbours|friends|relatives|services|teachers))?"
    r"|(?:(?:the|his|her|their|our|local|good) )?(?:neighbours|volunteers|friends|classmates|peers|friends (?:and|&) neighbours|street|village)|ourselves|themselves|(?:both|either|all) (?:sides?|halves) of the family|both families"
    r"|(?:whoever|whomever|who|whichever (?:of us|of them|adult|parent|one|person|worker))(?: \w+)? (?:is|are|can|could|has|happens|feels|wants)(?: [\w’'-]+){0,5}|any(?:one|body)(?: (?:available|free|around|there|nearby|willing|who (?:can|is|has|will)(?: [\w’'-]+){0,4}))?"
    r"|nobody yet|no one yet|(?:not|un|yet to be|still to be)[ -]?(?:decided|filled|named|settled|agreed|chosen)|vacant|vacancy|open|to follow)\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def owners(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Everybody that an owner cell (or the who part of a who-and-when cell) names, in order.

    A placeholder ("TBC", "?", "-", "as above") is an owner of kind PLACEHOLDER; an empty text has none. Where the
    cell holds a sentence ("Mum to ring the GP"), its doers are the owners. A time alone ("weekly") names nobody.
    """
    tokens = spelt_out(mended(tokenise(text)))
    if not tokens:
        return ()
    pointed = _POINTING.match(text)
    if pointed:
        return (_placeholder(text, pointed.start("said"), pointed.end("said")),)
    if not any(token.is_word or token.is_number for token in tokens):
        return _marks_only(text, tokens)
    anybody = _ANYBODY.fullmatch(text)
    if anybody:
        return (_placeholder(text, anybody.start("said"), anybody.end("said")),)
    several = collective(text)
    if several is not None:
        return (several,)
    found = with_departments(tokens, _with_posts(mentions_of(tokens, known, cell=True), tokens), known)
    spoken = clause_doers(tokens, known) if _may_speak(tokens) else []
    if spoken:
        extra = [mention for mention in found if _stands_beside(tokens, mention)]
        taken = {index for mention in spoken for index in range(mention.start, mention.end)}
        spoken = sorted(
            [*spoken, *(mention for mention in extra if mention.start not in taken)],
            key=lambda mention: mention.start,
        )
        return tuple(mention.owner(text, tokens) for mention in as_one(tokens, spoken, cell=True))
    kept = [mention for mention in found if _names_an_owner(tokens, mention)]
    occasion = _occasion(tokens)
    kept = [mention for mention in kept if mention.start >= occasion and not _says_both(tokens, mention)]
    if len(kept) > 1:
        kept = [mention for mention in kept if tokens[mention.start].low != "jointly"]
    kept = [mention for mention in kept if not mention.possessor or mention.end == len(tokens)] or kept
    if not found and _programme(text, tokens):
        return _programme(text, tokens)
    if found and not kept:
        return ()
    kept = sorted([*kept, *_in_small_letters(tokens, found)], key=lambda mention: mention.start)
    return tuple(mention.owner(text, tokens) for mention in as_one(tokens, kept, cell=True))


def _stands_beside(tokens: list[Token], mention: Mention) -> bool:
    """Whether an owner stands beside the sentence of its cell: "TBC", "All – SW to lead", "Mother (SW to support)"."""
    if mention.kind is OwnerKind.PLACEHOLDER:
        return True
    mark = tokens[mention.end] if mention.end < len(tokens) else None
    opens = mention.start == 0 and mark is not None and (mark.text in "([" or (mark.is_dash and mark.spaced))
    before = [token.low for token in tokens[max(0, mention.start - 2) : mention.start]]
    return opens or (before == [",", "with"] and mention.end == len(tokens))


def _may_speak(tokens: list[Token]) -> bool:
    """Whether a cell can hold a sentence at all: it has "to", a modal or a contraction."""
    modals = lexicon().use("modals")
    return any(token.low == "to" or token.low in modals or token.clitic for token in tokens)


def _occasion(tokens: list[Token]) -> int:
    """Where a clause ends that only says when ("when Mum is ready", "by the time she starts school"), 0 without one."""
    lows = [token.low for token in tokens[:3]]
    often = len(lows) > 1 and (lows[1] in ("a", "every", "per", "weekly", "daily") or not tokens[1].is_word)
    if not (lows[0] in _WHENEVER or lows == ["by", "the", "time"] or lows == ["as", "soon", "as"]) or often:
        return 0
    ends = (at for at, token in enumerate(tokens) if token.is_line or token.is_dash or token.text in ",;:/")
    return next(ends, len(tokens))


def _marks_only(text: str, tokens: list[Token]) -> tuple[Owner, ...]:
    if not all(token.text[0] in _DASHES or token.is_line for token in tokens):
        return ()
    marks = [token for token in tokens if not token.is_line]
    if not marks:
        return ()
    return (_placeholder(text, marks[0].start, marks[-1].end),)


def _placeholder(text: str, start: int, end: int) -> Owner:
    return Owner(text[start:end], start, end, OwnerKind.PLACEHOLDER)


def _with_posts(found: list[Mention], tokens: list[Token]) -> list[Mention]:
    """ "Worker" alone is anybody, "worker TBC" a post that nobody holds yet."""
    read = list(found)
    for at, mention in enumerate(found):
        beside = [*found[max(0, at - 1) : at], *found[at + 1 : at + 2]]
        vacant = any(
            other.kind is OwnerKind.PLACEHOLDER and not _words_between(tokens, mention, other)
            for other in beside
        )
        one = mention.end - mention.start == 1 and tokens[mention.start].low == "worker"
        if vacant and one and mention.kind is OwnerKind.GROUP:
            read[at] = replace(mention, kind=OwnerKind.ROLE)
    return read


def _says_both(tokens: list[Token], mention: Mention) -> bool:
    """ "both" of "Parents – both"."""
    at = mention.start
    alone = mention.end == at + 1 and tokens[at].low == "both" and at > 1
    return alone and (tokens[at - 1].is_dash or tokens[at - 1].text in "(,") and tokens[at - 2].is_word


def _words_between(tokens: list[Token], one: Mention, other: Mention) -> bool:
    start, end = min(one.end, other.end), max(one.start, other.start)
    return any(token.is_word or token.is_line for token in tokens[start:end])


def _programme(text: str, tokens: list[Token]) -> tuple[Owner, ...]:
    """A programme of its own name that is the whole cell: "Freedom Programme"."""
    words = [at for at, token in enumerate(tokens) if token.is_word and token.low != "the"]
    phrase = lexicon().phrase_at(tokens, words[0]) if words else None
    if phrase is None or phrase[0].kind != "programme":
        return ()
    if any(tokens[at].low not in _COURSES for at in words if at >= phrase[1]):
        return ()
    start, end = tokens[words[0]].start, tokens[words[-1]].end
    return (Owner(text[start:end], start, end, OwnerKind.SERVICE),)


def _names_an_owner(tokens: list[Token], mention: Mention) -> bool:
    """False for a meeting or a place that only says when or where: "by the core group", "at school"."""
    before = mention.start - 1
    placed = mention.kind in (OwnerKind.AGENCY, OwnerKind.SERVICE)
    if placed and before >= 0 and tokens[before].low in _NEXT:
        return False
    while before >= 0 and tokens[before].low in ("the", "a", "next", "this", "our", "st"):
        before -= 1
    if mention.kind is OwnerKind.GROUP and tokens[mention.start - 1].low == "next" and mention.start:
        return False
    if before < 0:
        return True
    lead = tokens[before].low
    if placed and lead in ("after", "before", "during") and mention.end == mention.start + 1:
        return tokens[mention.start].low not in ("school", "nursery", "college")
    if mention.kind is OwnerKind.GROUP and lead == "of" and tokens[before - 1].low in _OCCASIONS:
        return False
    if mention.kind is OwnerKind.GROUP and lead in _EVENT_LEADS:
        return False
    if lead in _BELONGING and before > 0 and mention.kind in (OwnerKind.FAMILY, OwnerKind.GROUP):
        return not (lead != "with" or tokens[before - 1].low in ("involved", "working"))
    aside = tokens[mention.start].low in _ASIDES and mention.end - mention.start == 1
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
        if token.low in _DETERMINERS and index + 1 in taken:
            continue
        if index in taken or (token.is_word and token.low not in _PARTS):
            parts[-1].append(index)
        else:
            parts.append([])
    unknown: list[Mention] = []
    for part in filter(None, parts):
        if all(index in taken for index in part):
            continue
        new = [index for index in part if index not in taken]
        titled = len(new) < len(part) and new[0] > 0 and new[0] - 1 in taken
        if len(new) > (2 if len(new) == len(part) else 1) or not all(
            _may_be_a_name(tokens[at], least=2 if titled else 3) or (titled and tokens[at].low in _NAMES_TOO)
            for at in new
        ):
            return []
        if len(new) < len(part) and not (new[0] == part[0] or new[-1] == part[-1]):
            return []
        part = new
        unknown.append(Mention(OwnerKind.PERSON, part[0], part[-1] + 1, tokens[part[-1]].possessive))
    return unknown


def _may_be_a_name(token: Token, *, least: int) -> bool:
    """Whether a word in small letters is no word of plans."""
    words = lexicon()
    low = token.low
    if token.is_shouted and token.bare in words.abbreviations:
        return False
    common = (words.use("function words"), words.use("time words"), words.use("month names"), words.ordinary)
    verbs = (words.base_verbs, words.s_verbs)
    adverb = low.endswith("ly") and (len(low) > 6 or any(low[:-2] in use for use in (*common, *verbs)))
    ending = adverb or low.endswith(("ing", "tion", "ment"))
    return (
        low.isalpha()
        and len(low) >= least
        and not ending
        and not any(low in use for use in (*common, *verbs))
    )
