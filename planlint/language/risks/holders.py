"""Whose a risk is: a grown-up's, a child's or not told, and the word that says who."""

from __future__ import annotations

import re

from planlint.language.risks.kinds import Holder

ADULT = re.compile(
    r"\b(?:mum|mummy|mam|mom|mother|dad|daddy|father|step-?(?:mum|dad|mother|father)|parents?|partner|boyfriend|girlfriend|husband|wife|carers?|mr|mrs|ms|miss|nan|gran|grand\w+|adults?|couple|(?-i:MGM|PGM|MOC|FOC))\b\.?",
    re.IGNORECASE,
)
CHILD = re.compile(
    r"\b(?:child|children|young person|boys?|girls?|twins?|teenager|baby|son|daughter|siblings?|you|your(?! (?:mum|mother|mam|dad|father|step\w+|parents?|nan|gran\w*|aunt\w*|uncle|carers?)\b)|(?-i:YP))\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-zà-ÿ’'-]+\b")
# A name that is no place ("in Spain").
SOMEBODY = re.compile(r"(?<!in )(?<!at )(?<!from )\b[A-Z][a-zà-ÿ’'-]+\b")


def holder(words: str, start: int, end: int, children: tuple[str, ...], before: Holder) -> Holder:
    """Whose a risk is: the last person's before the words, else whom a pronoun takes up from the sentence before, else the first after."""
    ahead = _people(words[:end], children)
    if ahead:
        return _meant(words[:end], ahead, before)
    if _opens_with_name(words, start):
        return Holder.ADULT
    if _PRONOUN.search(words[:end]):
        return before
    behind = _people(words[end:], children)
    return behind[0][1] if behind else Holder.UNKNOWN


_BESIDE = re.compile(
    r"\b(?:with|to|at|of|for|from|by|beside|behind|near|around|about|towards|on)(?: the| her| his| their)?\s*$",
    re.IGNORECASE,
)


# "She" and "her" are no father and no Mr Osei.
_WOMAN = re.compile(
    r"(?:mum|mummy|mam|mom|mother|step-?mum|step-?mother|girlfriend|wife|nan|nana|gran|granny|grandma|grandmother|mrs|ms|miss)\b",
    re.IGNORECASE,
)
_MAN = re.compile(
    r"(?:dad|daddy|father|step-?dad|step-?father|boyfriend|husband|grandad|grandpa|grandfather|mr)\b",
    re.IGNORECASE,
)
_HERS = re.compile(r"\b(?:she|hers?|herself)\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:he|him|his|himself)\b", re.IGNORECASE)


def _is_other_sex(words: str, at: int) -> bool:
    """Whether every pronoun behind a word for somebody is of the other sex, so that none takes it up."""
    hers, his = _HERS.search(words, at) is not None, _HIS.search(words, at) is not None
    return (hers and not his and _MAN.match(words, at) is not None) or (
        his and not hers and _WOMAN.match(words, at) is not None
    )


def _meant(words: str, people: list[tuple[int, Holder]], before: Holder) -> Holder:
    """Whoever is named last; a pronoun behind somebody who only stands beside takes up the one before ("Kerensa is alone with Hope and says that she is low")."""
    people = [person for person in people if not _is_other_sex(words, person[0])]
    if not people:
        return before
    at, last = people[-1]
    others = [who for place, who in people[:-1] if not _BESIDE.search(words[:place])]
    if others and _BESIDE.search(words[:at]) and _SUBJECT.search(words[at:]):
        return others[-1]
    return last


def first_person(words: str, children: tuple[str, ...]) -> Holder:
    """Whom a sentence begins with, as the next one's "she" will mean."""
    found = _people(words, children)
    if _opens_with_name(words) and not (found and found[0][0] <= len(words) - len(words.lstrip())):
        return Holder.ADULT
    return found[0][1] if found else Holder.UNKNOWN


def _opens_with_name(words: str, before: int | None = None) -> bool:
    """Whether a sentence begins with a name or initials, which are a grown-up's where they are no child's of the plan."""
    opening = _OPENING.match(words)
    in_time = opening is not None and (before is None or opening.end() <= before)
    return opening is not None and in_time and opening[1] not in NO_NAMES


def _people(text: str, children: tuple[str, ...]) -> list[tuple[int, Holder]]:
    firsts = {name.split()[0] for name in children if name.split()}
    found = [(match.start(), Holder.ADULT) for match in ADULT.finditer(text)]
    found += [(match.start(), Holder.CHILD) for match in CHILD.finditer(text)]
    names = ((match.start(), match.group()) for match in _NAME.finditer(text))
    found += [(at, Holder.CHILD) for at, name in names if re.split(r"['’]", name)[0] in firsts]
    found += [
        (match.start(), Holder.ADULT)
        for match in _ACTING.finditer(text)
        if match[1] not in firsts and match[1] not in NO_NAMES
    ]
    return sorted(found)


# A name that does something; whoever is no child of the plan is a grown-up.
_ACTING = re.compile(
    r"\b([A-Z][a-zà-ÿ’'-]+) (?:was|is|has|had|uses|used|drinks|drank|smokes|takes|took|sleeps|says|said|feels|cannot|could|would|who|told|tells|thinks|thought|hears|heard|wants|wanted|lies|sits|cries)\b"
)
_SUBJECT = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_PRONOUN = re.compile(r"\b(?:he|she|they|his|her|their)\b", re.IGNORECASE)
_OPENING = re.compile(r"\W*([A-Z][a-zà-ÿ’'-]+|[A-Z]{2,3})(?: [A-Z][a-zà-ÿ]+)? (?=[a-z])")
NO_NAMES = frozenset(
    "The There This That These Those It He She They We I In On At By For From With When While Since After Before Both All Concerns SW HV CSC CIN CP Police School Health Nursery Two Three Four There’s When Last This Each Every Some Neither None Officers Staff Professionals Currently Recently Previously According Children Family Current Past Risk Risks Worry Reason Category Alcohol Drugs Cannabis Missing Worries Low Long Short Poor Has Had His Her Their".split()
)


_WORD = re.compile(r"\b(?:[A-Z][a-zà-ÿ’'-]+|[a-z]+)\b")
_MUM = frozenset("mum mummy mam mom mother".split())
_DAD = frozenset("dad daddy father".split())
_KIN = (
    _MUM
    | _DAD
    | frozenset(
        "stepdad stepfather stepmum stepmother nan nana gran grandma grandad grandmother grandfather aunt auntie uncle".split()
    )
)


def person_at(words: str, start: int, children: tuple[str, ...]) -> str:
    """Who a risk is told of, by the last word for somebody before it: "mum", "dad", another of the kin, or a given name."""
    firsts = {name.split()[0] for name in children if name.split()}
    told = ""
    for match in _WORD.finditer(words[:start]):
        word = re.sub(r"['’]s?$", "", match.group())
        if word.casefold() in _KIN:
            told = as_kin(word)
        elif (
            _ACTS.match(words, match.end())
            and word[:1].isupper()
            and word not in NO_NAMES
            and word not in firsts
        ):
            told = word
    return told


def only_child(words: str, children: tuple[str, ...]) -> str:
    """The first name of a child where words name this one and no other child of the family."""
    named = {re.sub(r"['’]s?$", "", match.group()) for match in _NAME.finditer(words)}
    told = named & {name.split()[0] for name in children if name.split()}
    return told.pop() if len(told) == 1 else ""


_ACTS = re.compile(
    r" (?:(?:[a-z]+ly|still|also|now|often) )?(?:was|is|has|had|[a-z]+s|[a-z]+ed|drank|took|hit|got)\b"
)


def as_kin(word: str) -> str:
    """One word for a mother and one for a father, whatever they are called; any other word as it is."""
    low = word.casefold()
    return "mum" if low in _MUM else "dad" if low in _DAD else low if low in _KIN else word
