"""Outcomes that are a thing and how it is: "Working boiler", "A warm, dry bedroom", "A bed of her own".

A thing that can be pointed at is there or it is not, and a plain word for its condition is so or not so; anybody who comes in can
tell. A wish calls it better, suitable or nicer, or speaks of what nobody can point at ("a warm, loving home").
"""

from __future__ import annotations

import re

from planlint.language.pipeline import verb_forms
from planlint.language.tasks.goals import CHANGE_WORDS
from planlint.language.tasks.things import is_physical

_WORDS = re.compile(r"[\w’'-]+|[,&]")
_OPENS = frozenset(
    "a an the his her their our your my its some one two three four five six both all each every enough plenty lots of any".split()
)
_CONDITIONS = frozenset(
    "working warm dry clean hot cold running locked lockable full empty own separate spare new single double lit fresh cooked whole unbroken waterproof washable winter summer second-hand "
    "open shut closed clear bare made flushing smoking sharp".split()
)
# Of a home these alone say more about the feeling in it than about its walls.
_OF_FEELING = frozenset({"warm", "clean", "open", "new", "own", "separate", "clear"})
_HOMES = frozenset("home homes house houses flat flats household place".split())
_JOINS = frozenset({",", "&", "and", "but"})
_TELLS_ON = frozenset(
    "of in on under by at for with to from that which where beside behind above near inside".split()
)
# "A toilet that flushes" is so or not so; a room that somebody loves is in their eye.
_RELATIVE = frozenset({"that", "which"})
_OF_TASTE = frozenset("feels suits loves likes enjoys needs deserves wants works".split())
_NO_PART = frozenset(
    "improved needed required suited valued balanced relaxed supported increased reduced enhanced settled structured agreed trusted loved focused engaged".split()
)
_LONGEST = 12


def is_thing_as_it_is(sentence: str) -> bool:
    """Whether a sentence is no more than a thing with its plain condition, or with where or whose it is."""
    words = _WORDS.findall(sentence.casefold())
    if not words or len(words) > _LONGEST or re.search(r"[^\w\s’'&,.-]", sentence):
        return False
    return _is_thing_as_it_is(words)


def _is_thing_as_it_is(words: list[str]) -> bool:
    head, conditions = _head(words)
    if head is None:
        return False
    behind = words[head + 1 :]
    if behind and behind[0] in _JOINS - {"but"}:
        return bool(conditions) and _is_thing_as_it_is(behind[1:])
    if behind and (behind[0] not in _TELLS_ON or CHANGE_WORDS & {*behind} - _OF_FEELING):
        return False
    if words[head] in _HOMES:
        return bool(conditions - _OF_FEELING) and not behind
    return bool(conditions) or (bool(behind) and behind[0] in _RELATIVE and not _OF_TASTE & {*behind})


def _head(words: list[str]) -> tuple[int | None, set[str]]:
    """Where the thing stands that the first words lead to, None where they lead to none, and its conditions."""
    conditions: set[str] = set()
    for at, word in enumerate(words):
        following = words[at + 1] if at + 1 < len(words) else ""
        if _is_thing(word) and not (following and _is_thing(following)):
            return (at, conditions) if not following or following in _TELLS_ON | _JOINS else (None, set())
        if word in _OPENS or word in _JOINS or _is_thing(word):
            continue
        if not _is_condition(word):
            return None, set()
        conditions.add(word)
    return None, set()


def _is_thing(word: str) -> bool:
    return word in _HOMES or is_physical(word, word) or (word.endswith("s") and is_physical(word, word[:-1]))


def _is_condition(word: str) -> bool:
    """Whether a word plainly tells what state a thing is in: "dry", "mended", "mould-free"."""
    if word in _CONDITIONS or re.fullmatch(r"\w+-free", word):
        return True
    return word.endswith("ed") and word not in _NO_PART | CHANGE_WORDS and bool(verb_forms(word))
