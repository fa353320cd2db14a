"""Whether a party stands where a subject stands: the words before it leave it free, or ask it."""

from __future__ import annotations

from planlint.language.people.parties import OPENERS, Party, Sentence
from planlint.language.people.predicates import past_adverbs

_INVERTED = frozenset("can could will would shall may".split())
_BEFORE_EVENTS = frozenset("next last first second third end mid early late until till since".split())
_OPENING_PREPOSITIONS = frozenset(
    "in on at after before with during following from within until subject over through throughout under".split()
)
_LINKING = frozenset(
    "however therefore meanwhile additionally furthermore finally otherwise instead afterwards asap possible necessary needed appropriate".split()
)
_NOT_FREE = frozenset(["plan", "ordered", "directed", "instructed"])
_VALUED = frozenset(
    ["important", "essential", "vital", "necessary", "imperative", "crucial", "helpful", "best"]
)
_SOME = frozenset(["one", "both", "each", "either", "neither", "none", "all", "some", "any"])
_CERTAIN = frozenset(["to", "will", "must", "should"])
_SKIPPED = frozenset("please also both the all each either neither two three four".split())
_PRONOUNS = frozenset(["he", "she", "they", "we", "you", "i"])
_LEFT_MARKS = frozenset(",:;()[]./\"'“”‘’?!&")


def stands_as_subject(sentence: Sentence, party: Party) -> bool:
    """Whether the words before a party leave it free to be the subject of what follows."""
    words = sentence.words
    at = party.start - 1
    skipped = words.use("determiners") | _SKIPPED
    lowest = max(sentence.start, party.start - 6)
    while at >= lowest and sentence.tokens[at].low in skipped and sentence.low(at) != "that":
        at -= 1
    if at < sentence.start:
        return True
    token = sentence.tokens[at]
    low = token.low
    if token.text in _LEFT_MARKS or token.is_dash:
        return True
    if low in ("that", "of", "so"):
        return _behind_a_link(sentence, party, at)
    if low == "for":
        free = at == sentence.start or not sentence.tokens[at - 1].is_word
        free = free or sentence.low(at - 1) in _VALUED
        return free or sentence.low(at - 1) in words.use("agreeing words") or sentence.low(at - 1) == "to"
    if low in ("and", "&") and sentence.low(at - 1) in _PRONOUNS:
        return sentence.low(at - 2) not in words.use("subordinators")
    if low in ("and", "but", "then", "plus", "&", "+", "or"):
        return True
    if low in words.use("agreeing words") and low not in _NOT_FREE:
        return low in ("agreed", "agree", "agrees", "said", "says") or not any(
            p.end == at for p in sentence.parties
        )
    if low in words.use("subordinators"):
        return False
    if low in _BEFORE_EVENTS:
        return False
    if low in _LINKING or (low.endswith("ly") and at == sentence.start):
        return True
    return token.is_number or low in words.use("time words") or low in words.use("month names")


def _behind_a_link(sentence: Sentence, party: Party, at: int) -> bool:
    """Whether "that", "of" or "so" before a party leaves it free: "agreed that Mum", "one of the parents", ", so Dad will"."""
    low, agreeing = sentence.low(at), sentence.words.use("agreeing words")
    if low == "that":
        if sentence.low(at - 1) in _VALUED:
            return False
        start = sentence.start if sentence.low(at - 1) in ("and", "&") else at - 3
        return any(sentence.low(back) in agreeing for back in range(start, at))
    if low == "of":
        return sentence.low(at - 1) in _SOME and at - 1 <= sentence.start + 1
    return at > sentence.start and sentence.low(at - 1) == "," and sentence.low(party.end) in _CERTAIN


def in_opening_clause(sentence: Sentence, party: Party) -> bool:
    """Whether a party stands in the "If …" or "When …" that opens the sentence, before its comma."""
    if sentence.low(sentence.start) not in OPENERS:
        return False
    return all(token.text not in ",–—-:" for token in sentence.tokens[sentence.start : party.start])


def follows_opening_phrase(sentence: Sentence, party: Party, says: str) -> bool:
    """ "In an emergency Mum will ring", "After school Nan collects": an opening phrase without its comma."""
    before = sentence.low(party.start - 1)
    words = sentence.words
    if sentence.low(sentence.start) not in _OPENING_PREPOSITIONS or not before:
        return False
    if before in words.use("subordinators") or before in (
        "that",
        "with",
        "by",
        "for",
        "ensuring",
        "sure",
        "check",
    ):
        return False
    return says == "modal" or (says == "present" and party.start - sentence.start <= 4)


def is_asked(sentence: Sentence, party: Party) -> bool:
    """ "Please can Sue arrange", "Could HV ring": a request that names who is asked."""
    at = sentence.start
    while sentence.low(at) in ("please", "then", "and", "also", "so"):
        at += 1
    if sentence.low(at) not in _INVERTED:
        return False
    at += 1
    while sentence.low(at) in ("the", "please", "we", "you") and at < party.start:
        at += 1
    after = past_adverbs(sentence, party.end)
    words = sentence.words
    verbs = (words.base_verbs, words.use("verbs that are nouns"), ("be", "do"))
    return at == party.start and any(sentence.low(after) in each for each in verbs)
