"""Whether somebody besides the parent looks, counts or tells, as the sentence has it: "Breakfast club tells the social worker …".

Lists know the breath test and the health visitor; here any post, service or thing that is no parent and no child counts where it
is the subject of a verb of seeing or telling. Whoever only notes down what the parent answered has seen nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planlint.language.evidence.people import PARENT_WORD, is_at_work
from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import verb_forms
from planlint.language.syntax import Parse, parsed
from planlint.language.times import timescales
from planlint.patterns import later

_TELLING = frozenset("tell report confirm show email send say write back".split())
_SEEING = frozenset(
    "see watch count weigh measure test observe hear find compare download inspect photograph witness knock smell log record note plot "
    "check verify match fit look examine".split()
)
_MAY_SEE = later(
    rf"\b(?:{'|'.join(sorted((_TELLING | _SEEING) - {'see', 'knock'}))}|knock|sees?|saw|seen|told|said|sent)(?:s|es|ed|ing|ped|ting)?\b",
    re.IGNORECASE,
)
# What the parent answered, wrote or said, whoever takes it down.
_THEIR_WORD = later(
    r"\b(?:answers?|repl(?:y|ies)|says?|said|tells?|told|word|account|diar(?:y|ies)|sheets?|forms?|slips?|scores?|ratings?|result|feels?|thinks?|reports?|whether|if|how|"
    r"questionnaires?|yes|honest\w*|openly|update|jotter|assurances?|view|admission|declaration|calls?|phone|chats?|talks?|conversations?|questions?|that (?:she|he|they))\b",
    re.IGNORECASE,
)
_WITH_THEM = later(r"\s*(?:in|up|back)?\s*(?:with|on|from|of)\b", re.IGNORECASE)
_NOBODY = frozenset(
    "she he they i we you it this that which who what there everyone both all mum dad mam parents".split()
)


@lru_cache(maxsize=4096)
def others_look(text: str) -> bool:
    """Whether anybody but a parent, or a thing, is the subject of a verb of seeing, measuring or telling."""
    return any(_is_told_by_others(line) for line in text.split("\n"))


_VISITING = frozenset(
    "drop call visit knock pop look come go walk drive inspect check see watch test".split()
)
_MAY_VISIT = later(
    r"\b(?:drop|call|visit|knock|pop|look|com|go|walk|driv|inspect|check|see|watch|test)(?:s|es|e|ing|ped|ping)?\b",
    re.IGNORECASE,
)
# These read, sign or talk a paper through, whoever they are.
_PAPERWORK = later(
    r"\b(?:it|this|them|paper|agreement|contract|rules|list|terms|wording|through|over|with (?:mum|dad|them|her|him))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def others_call(text: str) -> bool:
    """Whether a post or a service comes to see at stated times: "the dog warden drops by on the 9th and 23rd"."""
    if _MAY_VISIT.search(text) is None or not timescales(text):
        return False
    parse = parsed(text)
    return any(
        any(_is_other(parse, caller) for caller in _callers(parse, at))
        and bool(timescales(_behind(parse, at)))
        and _PAPERWORK.search(_behind(parse, at)) is None
        for at in range(len(parse.words))
    )


_ROUND = frozenset("by in round around over past out up".split())


def _callers(parse: Parse, at: int) -> Sequence[int]:
    """Who comes to see by the word at a position, nobody where it is no such verb.

    "Dog warden drops by": read as a plural, it is still a verb where a noun stands ahead of it and "by" or "round" behind.
    """
    word = parse.words[at]
    if word.tag[0] == "V":
        return parse.children(at, "nsubj") if word.lemma.casefold() in _VISITING else ()
    behind = parse.words[at + 1].text.casefold() if at + 1 < len(parse.words) else ""
    if word.tag != "NNS" or behind not in _ROUND or not _VISITING.intersection(verb_forms(word.text)):
        return ()
    return [child for child in parse.children(at, "compound", "nsubj") if child == at - 1]


def _is_told_by_others(text: str) -> bool:
    if _MAY_SEE.search(text) is None:
        return False
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        lemma = word.lemma.casefold()
        if word.tag[0] != "V" or lemma not in _TELLING | _SEEING:
            continue
        subjects = _subjects(parse, at)
        if (
            subjects
            and all(_is_other(parse, child) for child in subjects)
            and (
                _THEIR_WORD.search(_behind(parse, at)) is None and not _WITH_THEM.match(_behind(parse, at))
                if lemma in _SEEING
                else PARENT_WORD.match(_behind(parse, at).strip()) is None
            )
        ):
            return True
    return False


def _subjects(parse: Parse, at: int) -> Sequence[int]:
    """Who does what a verb says; a verb joined to another by "and" has the other's ("the chemist hands them out and counts the rest")."""
    while True:
        subjects = parse.children(at, "nsubj")
        word = parse.words[at]
        if subjects or word.dep != "conj" or word.head == at:
            return subjects
        at = word.head


def _behind(parse: Parse, at: int) -> str:
    inside = parse.subtree(at)
    return parse.text[parse.words[at].end : max(parse.words[at].end, parse.words[inside[-1]].end)]


# Whom a promise may bind, and who belongs to the house.
_BOUND = later(
    r"\b(?:partner|boyfriend|girlfriend|lodger|husband|wife|ex|man|men|woman|couple|carers?|friends?|visitors?|adults?|famil(?:y|ies)|child(?:ren)?|bab(?:y|ies)|boys?|girls?|twins?|kids?|brothers?|sisters?|son|daughter|uncle|grandad|cousin)\b",
    re.IGNORECASE,
)


def _is_other(parse: Parse, at: int) -> bool:
    """Whether a subject is a post, a service or a thing: no pronoun, no parent, and nobody who is named without a post."""
    word = parse.words[at]
    inside = parse.subtree(at)
    text = parse.text[parse.words[inside[0]].start : word.end]
    if word.text.casefold() in _NOBODY or PARENT_WORD.search(text) or _THEIR_WORD.search(text):
        return False
    owner = next((each for each in people_in(parse.text) if each.start <= word.start < each.end), None)
    if owner is not None:
        if owner.kind is OwnerKind.PERSON:
            return is_at_work(parse.text, owner.start, owner.end)
        return owner.kind in {OwnerKind.ROLE, OwnerKind.AGENCY}
    return word.tag in {"NN", "NNS"} and _BOUND.search(text) is None
