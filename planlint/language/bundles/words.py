"""The words of a part of a bundle: the verb that it opens with, its subject, and the things that it is about."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.people import Owner
from planlint.language.pipeline import base_forms
from planlint.language.syntax import parsed
from planlint.language.tasks.lexicon import verb_kind, verb_lemmas
from planlint.language.tasks.plain_deeds import makes_paper
from planlint.language.times import timescales

_ASKED = re.compile(
    r"(?:\s*\([^)]{0,40}\))?(?:\s*,[^,;.]{1,50},)?\s*(?P<asked>(?:(?:to|will|must|should|shall|can|[’']ll|(?:is|are|am) (?:to|going to|asked to)|needs? to|agrees? to|continues? to|also|now|then|both|each)\s+)*)(?P<verb>[A-Za-z-]+)",
)
_WORD = re.compile(r"\s*(?P<verb>[A-Za-z-]+)")
_FOLLOWING_WORD = re.compile(r"\s+(\w+)")
_PEOPLE_AND_TIMES = frozenset(
    "day days week month year term time child children kid mum mam dad mother father parent carer family home work session sessions meeting appointment visit group "
    "social worker today tomorrow morning evening night half once hour minute date weeks months end start "
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december easter christmas "
    "boy girl twin baby sister brother nan gran grandad aunt uncle worker officer nurse one two three four five six".split()
)


_PASSIVE = re.compile(
    r"\b(?:to|will|must|should|shall) be (?:\w+ly )?(?:[\w-]+ (?=[a-z]+ed\b))?(?P<verb>[a-z]+)"
)


def opening_verb(text: str, at: int, end: int, has_doer: bool) -> tuple[str, int]:
    """The base form of the verb that a part opens with and where it ends; ("", at) for a noun phrase."""
    match = (_ASKED if has_doer else _WORD).match(text, at, end)
    if match is not None:
        word, place = match["verb"], match.start("verb")
        lemmas = verb_lemmas(word)
        if has_doer and lemmas and _is_verb_behind(match["asked"], text, place, word):
            return lemmas[0], match.end()
        if not has_doer and is_order(text, place, word):
            return word.casefold(), match.end()
        if not has_doer and goes_on(text, place, word):
            return lemmas[0], match.end()
    passive = _PASSIVE.search(text, at, end)
    if passive is not None and verb_lemmas(passive["verb"]):
        return verb_lemmas(passive["verb"])[0], at
    return "", at


_DUTY = re.compile(r"\b(?:to|will|must|should|shall|can)\b|[’']ll\b", re.IGNORECASE)


def _is_verb_behind(asked: str, text: str, place: int, word: str) -> bool:
    """Whether the word behind somebody is what they do: "Jean to buy", "Mum rings"; behind "to" a known verb is no noun."""
    if _DUTY.search(asked) and verb_kind(word) is not None:
        return True
    return _is_tagged(text, place, "V") or "NOUN" not in base_forms(word)


def goes_on(text: str, place: int, word: str) -> bool:
    """Whether a word is what somebody named before does as well: "… and texts Dad", "… and rings the clinic"."""
    if not place or not word.endswith("s") or word.casefold() in verb_lemmas(word) or not verb_lemmas(word):
        return False
    if _is_tagged(text, place, "VBZ"):
        return True
    following = _FOLLOWING_WORD.match(text, place + len(word))
    opens_object = following is not None and (
        following[1].casefold() in _OBJECTS or following[1][0].isupper()
    )
    return opens_object and word[0].islower() and verb_kind(word) is not None


def subject_of(text: str, start: int, end: int) -> tuple[str, int]:
    """The verb (base form, and where it ends) whose subject stands between two places, as the parser tells; ("", end) for none."""
    words = parsed(text).words
    for word in words:
        if start <= word.start < end and word.dep in {"nsubj", "nsubj:pass"}:
            head = words[word.head]
            if head.tag[0] == "V" and head.start >= end:
                return head.lemma.casefold(), head.end
    return "", end


def is_done_to(text: str, place: int) -> bool:
    """Whether a participle opens a part: what was done to the thing ahead ("… and kept inside the door")."""
    return any(
        word.start == place and word.tag in {"VBN", "VBD"} and word.text.casefold() != word.lemma
        for word in parsed(text).words
    )


def core_of(text: str, start: int, end: int) -> str:
    """What a phrase without a verb names: up to its first preposition, without what only describes it ("clean pants")."""
    stop = PREPOSITION.search(text, start, end)
    until = stop.start() if stop else end
    described = [word for word in parsed(text).words if start <= word.start < until and word.tag[:2] == "JJ"]
    core = text[start:until]
    for word in reversed(described):
        core = core[: word.start - start] + core[word.end - start :]
    return core


PREPOSITION = re.compile(r"\s(?:for|with|in|to|at|on|by|from|of|about|re|around)\b", re.IGNORECASE)


def is_order(text: str, place: int, word: str) -> bool:
    """Whether a word that opens a part is an order ("Book the eye test") and no noun ("Book club")."""
    owns = text[place + len(word) : place + len(word) + 2] in {"'s", "’s"}
    if owns or word.casefold() not in verb_lemmas(word):
        return False
    forms = base_forms(word)
    if "NOUN" not in forms and "ADJ" not in forms:
        return True
    following = _FOLLOWING_WORD.match(text, place + len(word))
    opens_object = following is not None and following[1].casefold() in _DETERMINERS | _TITLES
    if opens_object or verb_kind(word) is None:
        return opens_object
    return _is_tagged(text, place, "V") or _asks_for_paper(text, place)


def _asks_for_paper(text: str, place: int) -> bool:
    """Whether a word read as an adjective asks for what is named at length behind it: "Open savings account", but not "Complete list"."""
    parse = parsed(text)
    return any(
        word.start == place and word.tag == "JJ" and makes_paper(parse, at)
        for at, word in enumerate(parse.words)
    )


_DETERMINERS = frozenset(
    "a an the his her their our your my all any each both this that these those some out up in down off".split()
)


_TITLES = frozenset("dr mr mrs ms miss".split())
_OBJECTS = frozenset("a an the his her their our your my him them it me us you both".split())


def _is_tagged(text: str, place: int, tag: str) -> bool:
    return any(word.start == place and word.tag.startswith(tag) for word in parsed(text).words)


_NO_NOUN = ("V", "M", "P", "D", "I", "W", "TO")


def things_in(
    text: str, start: int, end: int, people: Sequence[Owner], *, whole: bool = True
) -> frozenset[str]:
    """The nouns of a stretch that are no people and no times, in their base form; parsed only where it is of a whole text."""
    found = set()
    times = timescales(text[start:end])
    tags = {word.start: word.tag for word in parsed(text).words} if whole else {}
    for match in _NOUN_LIKE.finditer(text, start, end):
        at, word = match.start(), match.group()
        if any(time.start <= at - start < time.end for time in times):
            continue
        if any(owner.start <= at < owner.end for owner in people) or tags.get(at, "").startswith(_NO_NOUN):
            continue
        noun = base_forms(word).get("NOUN", ())
        if noun and "ADV" not in base_forms(word):
            found.add(noun[0])
        elif word.isupper():
            found.add(word.casefold())
    return frozenset(found - _PEOPLE_AND_TIMES)


_NOUN_LIKE = re.compile(r"[A-Za-z][a-z’'-]{2,}|[A-Z]{2,}")
