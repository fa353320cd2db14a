"""What a parsed sentence tells of somebody in it: what they do, what is done by them, who meets them, whose they are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from planlint.language.agencies.doing import When, when_done
from planlint.language.syntax import Parse


class Part(StrEnum):
    """Somebody's part in what a verb tells: the doer, who it is done by, who is met, or nothing but named."""

    DOER = "doer"
    BY = "by"
    MET = "met"
    NAMED = "named"


@dataclass(frozen=True, slots=True)
class Told:
    """One thing told: the verb's lemma, with its preposition behind a space ("work with"), and when it is done."""

    part: Part
    verb: str
    when: When


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything told of somebody, and whether somebody calls them theirs ("his mentor", "my CAMHS lady")."""

    told: tuple[Told, ...]
    owned: bool


# Words that stand for a person or for a service's work, so that "the lady from Home-Start" is Home-Start.
_STANDS_FOR = frozenset(
    "lady woman man guy bloke person girl lad fella team worker staff people nurse doctor officer practitioner counsellor therapist volunteer mentor lead sessions session support input work group programme "
    "course therapy counselling visit visits service help clinic project scheme care treatment tuition involvement intervention block practice one someone somebody coordinator co-ordinator specialist adviser "
    "advisor tutor keyworker psychologist clinician consultant driver physio advocate assistant appointments".split()
)
# "A mentor has been allocated", "YOT are involved".
_TAKEN_IN = frozenset("involve allocate assign engage attach link".split())
_TAKING_PART = frozenset("involved engaged active present open available".split())
_CLIMBS = 5
_WEEKDAY = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$")
_NAMES = ("NNP", "NNPS")


def standing(parse: Parse, start: int, end: int) -> Standing:
    """What a sentence tells of whoever stands between two places of its text."""
    inside = [at for at, word in enumerate(parse.words) if start <= word.start < end]
    if not inside:
        return Standing((), False)
    at = next(
        (each for each in inside if parse.words[each].head not in inside or parse.words[each].head == each),
        inside[-1],
    )
    told = [each for below in inside if below != at for each in _hanging(parse, below)]
    owned = any(
        _is_owner(parse, child)
        for below in inside
        for child in parse.children(below, "nmod:poss")
        if child not in inside
    )
    for _ in range(_CLIMBS):
        told += _hanging(parse, at)
        owned = owned or any(_is_owner(parse, child) for child in parse.children(at, "nmod:poss"))
        above = _above(parse, at)
        if isinstance(above, Told):
            told.append(above)
            break
        if above is None:
            break
        at = above
    return Standing(tuple(told), owned)


def _is_passive(parse: Parse, verb: int) -> bool:
    helpers = [parse.words[child] for child in parse.children(verb, "aux", "aux:pass")]
    return parse.words[verb].tag == "VBN" and any(each.lemma == "be" for each in helpers)


def _is_owner(parse: Parse, at: int) -> bool:
    return parse.words[at].tag in ("PRP$", *_NAMES, "NN", "NNS")


def _hanging(parse: Parse, at: int) -> list[Told]:
    """What clauses behind somebody tell: "who comes on Thursdays", "working with Mum", "whom she sees"."""
    found = []
    for verb in parse.children(at, "acl:relcl"):
        subjects = [parse.words[child] for child in parse.children(verb, "nsubj", "nsubj:pass")]
        theirs = not subjects or any(word.text.casefold() in ("who", "which", "that") for word in subjects)
        found.append(Told(Part.DOER if theirs else Part.MET, parse.words[verb].lemma, when_done(parse, verb)))
    for verb in parse.children(at, "acl"):
        if parse.words[verb].tag == "VBG":
            found.append(Told(Part.DOER, parse.words[verb].lemma, When.NOW))
    return found


def _above(parse: Parse, at: int) -> Told | int | None:
    """What somebody is to the word above, or that word where it stands for the same."""
    word = parse.words[at]
    head = parse.words[word.head]
    if word.head == at:
        return Told(Part.NAMED, "", When.NOW)
    when = when_done(parse, word.head)
    passive = word.dep == "nsubj:pass" or (word.dep == "nsubj" and _is_passive(parse, word.head))
    if passive and head.lemma not in _TAKEN_IN:
        return Told(Part.NAMED, "", When.NOW if head.lemma in ("call", "name") else When.NOT)
    if word.dep in ("nsubj", "nsubj:pass", "nsubj:outer", "csubj"):
        # What somebody is like is nothing that they do ("CAMHS are useless").
        like = head.tag == "JJ" and head.lemma not in _TAKING_PART
        return Told(Part.DOER, "be" if like else head.lemma, when)
    if word.dep == "obl:agent":
        return Told(Part.BY, head.lemma, when)
    if word.dep in ("obj", "iobj"):
        return Told(Part.MET, head.lemma, when)
    case = next((parse.words[child].text.casefold() for child in parse.children(at, "case")), "")
    if word.dep.startswith("obl"):
        if case == "by":
            return Told(Part.BY, head.lemma, when)
        return Told(Part.MET, f"{head.lemma} {case}".strip(), when)
    if word.dep == "conj":
        return word.head if head.tag.startswith(("NN", "PRP")) else Told(Part.NAMED, "", When.NOW)
    if word.dep in ("parataxis", "list", "dep", "dislocated", "orphan"):
        return Told(Part.NAMED, "", When.NOW)
    # "Anya on Mondays, and the Portage visitor, …": a day that somebody else comes on is read as the one joined to.
    if case in ("about", "against", "on") and not _WEEKDAY.match(word.text):
        return Told(Part.NAMED, "", When.NOT)
    if word.dep in ("appos", "flat") or head.text.casefold() in _STANDS_FOR or head.tag in _NAMES:
        return word.head if head.tag.startswith("NN") else None
    return None
