"""What a small classifier may look at in a cell: its words, their classes, its times and people, and its parsed sentence.

Features are strings, each there or not. The first set needs no parser; the second adds what the parse tells. Names, numbers
and dates are never features by themselves, so that no verdict hangs on whose plan it is. Nothing is weighed here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from planlint.language.evidence.concepts import evidence_concepts
from planlint.language.people import people_in
from planlint.language.pipeline import tokens, verb_forms
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.evidence import COUNT, COURSE, METHOD
from planlint.language.tasks.lexicon import noun_kind, verb_kind
from planlint.language.tasks.what import Deed, read_what
from planlint.language.times import TimeKind, Timescale, timescales
from planlint.language.told.concepts import base_of, concepts_of

_WHO, _WHEN, _NUMBER, _EDGE = "<who>", "<when>", "<number>", "<edge>"


@lru_cache(maxsize=4096)
def _meant_features(text: str) -> frozenset[str]:
    """What can be told without a parser; several votes ask it of one text."""
    return frozenset(_plain(text))


_OF_MEANING = ("concept ", "near ")


@lru_cache(maxsize=4096)
def _plain_features(text: str) -> frozenset[str]:
    """The same without what words mean."""
    return frozenset(feature for feature in _meant_features(text) if not feature.startswith(_OF_MEANING))


def features_for(what: str) -> Callable[[str], frozenset[str]]:
    """What the vote of this name looks at where it needs no parser.

    Those that ask how a thing is said (whose word it is, whether it blames, whether it asks for a service, which part of a plan
    it is) do not look at what is spoken of: on hands unseen that helped none of them.
    """
    if what == "self-reports":
        return _with_evidence
    return _meant_features if what in _BY_MEANING else _plain_features


_BY_MEANING = frozenset({"actions", "agreements", "bundles", "frequencies", "outcomes"})


@lru_cache(maxsize=4096)
def _with_evidence(text: str) -> frozenset[str]:
    return _plain_features(text) | evidence_concepts(text)


def parsed_features(text: str) -> frozenset[str]:
    """What the parsed sentence tells, with everything that can be told without it."""
    return _meant_features(text) | frozenset(_parsed(parsed(text)))


# The votes have learned the hour ahead of a rhythm ("by nine every day") by its words.
_HOUR_AHEAD = re.compile(
    r"(?:by|at|before|from|between|until|till) (?:\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|quarter|noon)"
    r"[^,;]*? (?=(?:every|each|on|daily|nightly|weekdays|of an?)\b)",
    re.IGNORECASE,
)


def _rhythm_start(time: Timescale) -> int:
    hour = _HOUR_AHEAD.match(time.text) if time.kind is TimeKind.FREQUENCY else None
    return time.start + (hour.end() if hour else 0)


def _plain(text: str) -> Iterator[str]:
    times = timescales(text)
    people = people_in(text)
    when = {at for time in times for at in range(_rhythm_start(time), time.end)}
    who = {at for owner in people for at in range(owner.start, owner.end)}
    before, size = _EDGE, 0
    for word in tokens(text):
        size += 1
        if word.start in when:
            shown = _WHEN
        elif word.start in who:
            shown = _WHO
        elif word.text[0].isdigit() or word.text[0] == "£":
            shown = _NUMBER
        else:
            shown = word.lower
            yield from _classes(word.text)
            yield from _meanings(word.text, before)
        yield f"word {shown}"
        if not (shown == before and shown in {_WHEN, _WHO}):
            yield f"pair {before} {shown}"
        before = shown
    yield f"pair {before} {_EDGE}"
    yield f"size {min(6, size // 4)}"
    for time in times:
        yield f"time {time.kind.value}"
        yield f"bounded {time.bounded}"
    for owner in people:
        yield f"person {owner.kind.value}{' first' if owner.start == 0 else ''}"
    for name, pattern in (("count", COUNT), ("method", METHOD), ("course", COURSE)):
        if pattern.search(text):
            yield name


# Beside these small words, and beside somebody, a concept says most: "no drink", "was hit".
_SMALL = frozenset("no not to was is be have has a the and for at in of with".split())


def _meanings(word: str, before: str) -> Iterator[str]:
    for concept in concepts_of(base_of(word)):
        yield f"concept {concept}"
        if before in _SMALL or before[0] == "<":
            yield f"near {before} {concept}"


def _classes(word: str) -> Iterator[str]:
    verb = verb_kind(word)
    if verb is not None:
        yield f"verb {verb[0]}"
        yield f"verb class {verb[1]}"
    elif verb_forms(word):
        yield f"verb {verb_forms(word)[0]}"
    noun = noun_kind(word)
    if noun is not None:
        yield f"noun class {noun}"


def _parsed(parse: Parse) -> Iterator[str]:
    for word in parse.words:
        yield f"tag {word.tag}"
        if word.tag[0] == "V":
            yield f"spoken {word.lemma.casefold()} {word.tag}"
            yield f"spoken class {_verb_class(word.lemma)}"
        elif word.tag in {"NN", "NNS"}:
            yield f"noun {word.lemma.casefold()}"
    for root in parse.roots():
        yield from _root(parse, root)
    deeds = read_what(parse.text).tasks
    yield f"tasks {min(3, len(deeds))}"
    for deed in deeds:
        yield from _deed(deed)


def _root(parse: Parse, root: int) -> Iterator[str]:
    word = parse.words[root]
    shown = _verb_class(word.lemma) if word.tag[0] == "V" else noun_kind(word.text)
    yield f"root {word.tag}"
    yield f"root class {shown}"
    if word.tag not in {"NNP", "NNPS", "CD"}:
        yield f"root word {word.lemma.casefold()}"
    for child in parse.children(root):
        below = parse.words[child]
        yield f"below {below.dep}"
        if below.dep in {"obj", "nsubj:pass"} and below.tag in {"NN", "NNS"}:
            yield f"thing {below.lemma.casefold()}"
            yield f"thing class {noun_kind(below.text)}"
        if below.dep in {"aux", "aux:pass", "mark", "cop"}:
            yield f"helper {below.lemma.casefold()} {word.tag}"


def _deed(deed: Deed) -> Iterator[str]:
    yield f"deed {deed.verb.lemma.casefold()}"
    yield f"deed class {_verb_class(deed.verb.lemma)}"
    if deed.object is not None:
        yield f"deed class {_verb_class(deed.verb.lemma)} of {noun_kind(deed.object.text)}"
    for name, part in (("by method", deed.method), ("by amount", deed.amount), ("by doer", deed.doer)):
        if part is not None:
            yield name


def _verb_class(lemma: str) -> str | None:
    found = verb_kind(lemma)
    return found[1] if found else None
