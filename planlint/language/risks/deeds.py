"""Risks told as who does what to whom ("Wayne broke Kelly's jaw"): deeds of a data file, looked for in the parse.

The same deed is one thing done to a grown-up and another done to a child. Only a sentence that holds the words of a deed is parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.pipeline import base_forms, verb_forms
from planlint.language.risks.deed_parts import Deed, People
from planlint.language.risks.holders import ADULT, NO_NAMES
from planlint.language.risks.kinds import Holder
from planlint.language.syntax import Parse, parsed
from planlint.language.word_files import classed_lines, spelt

_FILE = "risk-deeds.txt"
_PERSONS = frozenset(["child", "adult", "stranger", "animal", "nobody", "own"])
_NEAR = 12
_WORD = re.compile(r"[^\W\d_][\w’'-]*|£")


@dataclass(frozen=True, slots=True)
class _Kind:
    """A deed of the file. ``whose`` is set where what it is done to belongs to somebody ("jaw of adult"); a sentence that holds a
    word of ``unless`` tells of something else ("burned her arm on the kettle")."""

    risk: str
    who: frozenset[str]
    does: frozenset[str]
    denied: bool
    things: frozenset[str]
    persons: frozenset[str]
    whose: str
    beside: frozenset[str]
    unless: frozenset[str]

    def may_be_in(self, words: frozenset[str]) -> bool:
        """Whether a sentence with these base forms holds the words that the deed asks for."""
        return (
            not words.isdisjoint(verb.partition("_")[0] for verb in self.does)
            and (not self.things or bool(self.persons) or not words.isdisjoint(self.things))
            and (not self.beside or not words.isdisjoint(self.beside))
            and words.isdisjoint(self.unless)
        )


@lru_cache(maxsize=1)
def _deeds() -> tuple[_Kind, ...]:
    return tuple(_kind(*told) for told in classed_lines(_FILE))


def _kind(risk: str, line: str, classes: dict[str, list[str]]) -> _Kind:
    who, does, what, beside, *_ = [*map(str.strip, line.split("|")), ""]
    things, _, whose = what.partition(" of ")
    words = spelt(things, classes)
    besides, _, unless = f" {beside}".partition(" not ")
    return _Kind(
        risk,
        frozenset(who.replace(",", " ").split()),
        frozenset(spelt(does.removeprefix("not "), classes)),
        does.startswith("not "),
        frozenset(words) - _PERSONS,
        frozenset(words) & _PERSONS,
        whose,
        frozenset(spelt(besides, classes)),
        frozenset(spelt(unless, classes)),
    )


def told(words: str, children: Sequence[str], before: Holder) -> Iterator[tuple[str, int, int]]:
    """The kind and place of every risk that a sentence tells as a deed; ``before`` is whom the sentence before was about."""
    words = _DAY_IN_APRIL.sub(lambda day: _NO_GIRL[day.group()], words)
    forms = _forms(words)
    asked = [kind for kind in _deeds() if kind.may_be_in(forms)]
    if not asked:
        return
    firsts = [name.split()[0] for name in children if name.split()]
    parse = parsed(words, [*firsts, *_acting(words, asked)])
    people = People(parse, children, before.value)
    for deed in people.deeds():
        for kind in asked:
            whom = _whom(kind, deed, parse, people)
            if whom is not None:
                yield kind.risk, *_span(parse, deed, whom)


# "On 2 April Dad threw …": behind a day it is a month, and nobody called April Dad; another of the same length keeps the places.
_DAY_IN_APRIL = re.compile(r"(?<=\d )(?:April|June)\b|(?<=\d(?:st|nd|rd|th) )(?:April|June)\b")
_NO_GIRL = {"April": "March", "June": "July"}
# "Rose thumped Leo": whoever stands with a capital right before the deed is somebody, whatever else the word may mean.
_ACTING = re.compile(r"\b([A-Z][a-zà-ÿ’'-]+) (?:(?:has|had|was|is|then|also) )?([a-z]+)\b")


def _acting(words: str, asked: Sequence[_Kind]) -> list[str]:
    """Words in the place of a name right before the verb of one of these deeds."""
    verbs = {verb.partition("_")[0] for kind in asked for verb in kind.does}
    return [
        match[1]
        for match in _ACTING.finditer(words)
        if match[1] not in NO_NAMES
        and not ADULT.fullmatch(match[1])
        and not verbs.isdisjoint(verb_forms(match[2]))
    ]


@lru_cache(maxsize=4096)
def _forms(words: str) -> frozenset[str]:
    """Every base form that the words of a sentence may have, and the words themselves."""
    found: set[str] = set()
    for match in _WORD.finditer(words.casefold().replace("’", "'")):
        word = match.group().removesuffix("'s")
        found.add(word)
        found.update(form for forms in base_forms(word).values() for form in forms)
    return frozenset(found)


def _whom(kind: _Kind, deed: Deed, parse: Parse, people: People) -> tuple[int, ...] | None:
    """The words that a deed of the file is done to in this one, None where it is another deed."""
    verb = parse.words[deed.at]
    if kind.denied != deed.denied or not _is_doer(kind.who, deed.who):
        return None
    particles = [each.partition("_")[2] for each in kind.does if each.partition("_")[0] == verb.lemma]
    if not particles or (kind.beside and not _is_beside(kind, deed, parse)):
        return None
    if not (kind.things or kind.persons):
        return () if any(not each or each in _behind(parse, deed) for each in particles) else None
    for at in deed.objects:
        if any(_leads_to(parse, deed, each, at) for each in particles) and _is_meant(
            kind, deed, at, parse, people
        ):
            return (at,)
    # "His wages are gone on the machines": what goes is what acts.
    subject = deed.subject
    if "any" in kind.who and subject is not None and parse.words[subject].lemma.casefold() in kind.things:
        return (subject,)
    return None


def _is_doer(wanted: frozenset[str], who: frozenset[str]) -> bool:
    if "any" in wanted:
        return True
    if "*" in wanted:
        return bool(who) and "child" not in who and "nobody" not in who and "animal" not in who
    return bool(wanted & who)


def _behind(parse: Parse, deed: Deed) -> frozenset[str]:
    """The particles and prepositions that stand with a verb."""
    below = parse.children(deed.at, "compound:prt", "advmod", "obl", "advcl")
    cases = (case for each in below for case in parse.children(each, "case", "mark"))
    return frozenset(parse.words[each].text.casefold() for each in (*below, *cases))


def _leads_to(parse: Parse, deed: Deed, particle: str, at: int) -> bool:
    """Whether a verb with this particle ("" for none) reaches a word: "went for her" and no "went to Leeds for a week"."""
    if not particle:
        return True
    adverbs = {
        parse.words[each].text.casefold() for each in parse.children(deed.at, "compound:prt", "advmod")
    }
    return particle in adverbs or any(
        parse.words[case].text.casefold() == particle for case in parse.children(at, "case")
    )


def _is_beside(kind: _Kind, deed: Deed, parse: Parse) -> bool:
    """Whether the words asked for stand with the verb, in what hangs on it or in the rest of its sentence."""
    return any(
        word.lemma.casefold() in kind.beside or word.text.casefold() in kind.beside
        for at, word in enumerate(parse.words)
        if at != deed.at
    )


def _is_meant(kind: _Kind, deed: Deed, at: int, parse: Parse, people: People) -> bool:
    word = parse.words[at]
    if word.lemma.casefold() in kind.things:
        return not kind.whose or kind.whose in people.owner(at, deed.subject)
    if (
        "own" in kind.persons
        and word.dep == "obj"
        and not any(parse.words[each].lemma == "be" for each in parse.children(deed.at))
        and word.text.casefold() in ("himself", "herself", "themselves", "themself")
    ):
        return True
    if not kind.persons - {"own"} or word.dep == "advcl":
        return False
    if word.text.casefold() == "her" and parse.text[word.end :].startswith(" back"):
        return False  # it is her back that she hurt
    if word.dep.startswith("obl") and not any(
        parse.words[case].text.casefold() in ("at", "for", "on", "into")
        for case in parse.children(at, "case")
    ):
        return False
    return bool(kind.persons & people.kinds(at, deed.subject)) and at != deed.subject


def _span(parse: Parse, deed: Deed, whom: tuple[int, ...]) -> tuple[int, int]:
    """From who acts to what it is done to; a pronoun ahead is left out, for what is denied before it is another matter."""
    named = deed.subject is not None and parse.words[deed.subject].tag != "PRP"
    places = [deed.at, *whom, *([deed.subject] if named and deed.subject is not None else [])]
    near = [each for each in places if abs(each - deed.at) < _NEAR]
    start = min(parse.words[each].start for each in near)
    return start, max(parse.words[each].end for each in near)
