"""What a vote may look at in a sentence of a plan's sections: its words, what they mean, and who in the family does what.

Whoever is a child or a parent, by name, by kin or by pronoun, is told as such and by nothing else; names, numbers, sexes, faiths and
peoples are hidden, so that no verdict hangs on whose plan it is. Features are strings, each there or not; nothing is weighed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planlint.language.people import people_in
from planlint.language.pipeline import base_forms
from planlint.language.quotations import quotations
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.clauses import sentences
from planlint.language.times import timescales
from planlint.language.told.concepts import base_of, concepts_of, is_of_culture
from planlint.language.told.referent_kinds import CHILDREN, PARENTS, WIDER_KIN, Family, Person, Whose
from planlint.language.told.referents import Reader

_CHILD, _PARENT, _KIN, _WHO, _WHEN = "<child>", "<parent>", "<kin>", "<who>", "<when>"
_NUMBER, _NAME, _CULTURE, _PARTNER = "<number>", "<name>", "<culture>", "<partner>"
_PEOPLE = (_CHILD, _PARENT, _KIN, _WHO)
_SPEAKERS = frozenset({*_PEOPLE, "i", "you", "we"})
_SIBLINGS = frozenset("brother sister brothers sisters sibling siblings cousin cousins".split())
_PARTNERS = frozenset("wife husband partner boyfriend girlfriend spouse ex ex-partner".split())
_ALIKE = {
    "him": "them", **dict.fromkeys(("he", "she"), "they"), **dict.fromkeys(("his", "her", "hers"), "their"),
    **dict.fromkeys(("himself", "herself"), "themselves"), **dict.fromkeys(("mr", "mrs", "ms", "miss"), "<title>"),
    **dict.fromkeys(("man", "woman", "lady", "gentleman", "bloke"), "person"), **dict.fromkeys(("men", "women"), "people"),
    **dict.fromkeys(("son", "daughter"), _CHILD), **dict.fromkeys(("male", "female"), "<sex>"),
}  # fmt: skip
# Beside these small words a concept says most: "no drink", "was hit".
_SMALL = frozenset("no not to was is be have has a the and for at in of ^".split())
_REACH = 5
_SIZES, _SIZE = 8, 4


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its place in the text, and what a vote may look at in it."""

    start: int
    end: int
    features: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a text as it is shown: its parse, and for each word what stands for it."""

    start: int
    parse: Parse
    shown: tuple[str, ...]
    quoted: tuple[tuple[int, int], ...]


def lines_to_parse(text: str) -> Iterator[str]:
    """The lines of a text that :func:`told_sentences` will need parsed."""
    return (line for line in text.split("\n") if any(map(str.isalpha, line)))


def told_sentences(text: str, heading: str, family: Family, place: str) -> tuple[Sentence, ...]:
    """The sentences of a text with their features; ``place`` tells where it stands ("section", "need")."""
    over = frozenset(_of_heading(heading, family)) | {f"place {place}"}
    lines = tuple(_lines(text, family))
    found = []
    before: frozenset[str] = frozenset()
    who: tuple[str, ...] = ()
    for start, end in sentences(text):
        features: set[str] = set()
        here: list[str] = []
        for line in lines:
            inside = [
                at for at, word in enumerate(line.parse.words) if start <= line.start + word.start < end
            ]
            if inside:
                features |= frozenset(_features(line, inside))
                here += [line.shown[at] for at in inside if line.shown[at] in _PEOPLE]
        own = frozenset(features)
        features |= {f"before {feature}" for feature in before}
        features |= over | set(_of_people(here)) | ({f"spoken of before {who[0]}"} if who else set())
        found.append(Sentence(start, end, frozenset(features)))
        before = frozenset(feature for feature in own if feature.startswith(("base ", "concept ")))
        who = tuple(here) or who
    return tuple(found)


def _lines(text: str, family: Family) -> Iterator[_Line]:
    reader = Reader(family)
    start = 0
    for line in text.split("\n"):
        if any(map(str.isalpha, line)):
            parse = parsed(line)
            yield _Line(start, parse, _shown(parse, reader.read(parse)), quotations(line))
        start += len(line) + 1


def _shown(parse: Parse, meant: Sequence[Person | None]) -> tuple[str, ...]:
    when = {at for time in timescales(parse.text) for at in range(time.start, time.end)}
    who = {at for owner in people_in(parse.text) for at in range(owner.start, owner.end)}
    return tuple(
        _stands_for(word.text, word.tag, word.lemma, person, word.start in when, word.start in who)
        for word, person in zip(parse.words, meant, strict=True)
    )


def _stands_for(word: str, tag: str, lemma: str, person: Person | None, when: bool, who: bool) -> str:
    low = word.casefold()
    kind = person.kind if person is not None else None
    if kind is Whose.CHILD or low in CHILDREN:
        return _CHILD
    if kind is Whose.PARENT or low in PARENTS - WIDER_KIN:
        return _PARENT
    if low in WIDER_KIN | _SIBLINGS:
        return _KIN
    if low in _PARTNERS:
        return _PARTNER
    base = _ALIKE.get(low, lemma.casefold())
    if is_of_culture(low) or is_of_culture(base):
        return _CULTURE
    if when:
        return _WHEN
    if who or kind is Whose.OTHER:
        return _WHO
    if word[0].isdigit() or word[0] == "£":
        return _NUMBER
    if tag in ("NNP", "NNPS"):
        return _NAME
    return base


def _features(line: _Line, inside: Sequence[int]) -> Iterator[str]:
    row = ["^"]
    for at in inside:
        if line.shown[at] != row[-1] or row[-1][0] != "<":
            row.append(line.shown[at])
    row.append("$")
    for at, word in enumerate(row):
        yield f"base {word}"
        concepts = concepts_of(word)
        yield from (f"concept {concept}" for concept in concepts)
        if at:
            yield f"pair {row[at - 1]} {word}"
            if row[at - 1][0] == "<" or row[at - 1] in _SMALL:
                yield from (f"pair {row[at - 1]} ={concept}" for concept in concepts)
        if word in _SPEAKERS:
            for later in row[at + 1 : at + _REACH]:
                yield f"behind {word} {later}"
                yield from (f"behind {word} ={concept}" for concept in concepts_of(later))
    yield f"size {min(_SIZES, len(row) // _SIZE)}"
    for at in inside:
        yield from _parsed(line, at)
    if any(start <= line.parse.words[at].start < end for at in inside for start, end in line.quoted):
        yield "quoted"
        yield from (f"quoted {who}" for who in _PEOPLE if who in row)


def _parsed(line: _Line, at: int) -> Iterator[str]:
    parse, word = line.parse, line.parse.words[at]
    if line.shown[at] == _CULTURE:
        return
    yield f"tag {word.tag}"
    if word.tag[0] != "V" and word.tag not in ("JJ", "NN", "NNS"):
        return
    says = line.shown[at]
    for child in parse.children(at):
        below, shown = parse.words[child], line.shown[child]
        if shown in ("not", "never", "no"):
            yield f"denied {says}"
        elif below.dep in ("aux", "cop", "aux:pass"):
            yield f"helper {below.lemma.casefold()} {word.tag}"
        elif below.dep in ("nsubj", "nsubj:pass"):
            yield f"does {shown} {says}"
            yield from (f"does {shown} ={concept}" for concept in concepts_of(says))
            if shown[0] == "<":
                yield f"does {shown} {word.tag}"
        elif below.dep in ("obj", "obl", "xcomp", "ccomp", "iobj"):
            yield f"takes {says} {shown}"
            yield from _meant(concepts_of(says), concepts_of(shown) or ((shown,) if shown[0] == "<" else ()))


def _meant(deeds: Iterable[str], things: Iterable[str]) -> Iterator[str]:
    return (f"takes ={deed} ={thing}" for deed in deeds for thing in things)


def _of_people(here: Sequence[str]) -> Iterator[str]:
    yield f"first {here[0] if here else 'nobody'}"
    yield from (f"tells of {who}" for who in _PEOPLE if who in here)


_WORD = re.compile(r"[^\W\d_]+")
# What else a heading is made of; any other word that the dictionary has no base form for is somebody's name.
_SMALL_IN_HEADINGS = frozenset(
    "a and at b backstory c cannot cin doesn eh environ five for from if info isn january july m obs october of pre re s signoff t taf the three ve whats with x".split()
)


def _of_heading(heading: str, family: Family) -> Iterator[str]:
    for word in _WORD.findall(heading):
        low = word.casefold()
        if word in family.children or low in CHILDREN:
            yield f"heading {_CHILD}"
        elif word in family.parents or low in PARENTS:
            yield f"heading {_PARENT}"
        elif base_forms(low) or low in _SMALL_IN_HEADINGS or low in _ALIKE:
            base = base_of(low) if base_forms(low) else _ALIKE.get(low, low)
            yield f"heading {base}"
            yield from (f"heading ={concept}" for concept in concepts_of(base))
