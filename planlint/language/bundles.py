"""Bundles: a text that holds several jobs with nothing to do with each other, or jobs of different people or days.

A job with its own steps, check, record or message is one job: what is done second speaks of what was done first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from planlint.language.bundle_parts import Part, heading_end, may_hold_several, parts_of
from planlint.language.matters import are_unrelated


class Parting(StrEnum):
    """What sets the jobs of a bundle apart."""

    DOERS = "doers"
    DATES = "dates"
    SUBJECTS = "subjects"


@dataclass(frozen=True, slots=True)
class Bundle:
    """A text that holds several jobs: what sets them apart, and where each of them begins."""

    parting: Parting
    starts: tuple[int, ...]


# By another's hand these are a check, a record, a message or a helping hand.
_CHECKING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send discuss look review help support remind see accompany wait sit join lead "
    "meet drive walk watch supervise mind lend pay ask fetch collect read bring try listen answer choose pick decide agree do be have count type draft pass photograph share show copy".split()
)
# By the same hand these tell of the job ahead.
_TELLING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send share show pass copy photograph ring phone call let bring wait discuss "
    "review explain say give use".split()
)
_FOLLOWING = (
    _CHECKING
    | _TELLING
    | frozenset("take keep hand post follow set put make start begin go come return stay listen".split())
)
# The things in the list behind one of these are one job: what is brought, told or packed.
_OF_ONE_LIST = frozenset(
    "tell inform share invite send give write copy email help talk discuss look work explore liaise ask speak meet include cover show read visit consider monitor assist "
    "advise teach practise practice choose collect bring pack take check support lay hide keep explain photograph wash see draw cut ensure attend review mark clear fit "
    "install buy get list record note complete".split()
)
# What stands behind these is a list of jobs and no list of things.
_SORTING = frozenset("sort arrange chase deal handle tackle resolve organise complete refer need".split())
# A noun that opens a part as the record or end of the job ahead.
_TAIL = re.compile(
    r"(?:a |the |with )?(?:cop(?:y|ies)|(?:letter|report|result|figure|update|record|note|photo|certificate|score|receipt)s?|feedback|minutes|consent|agreed|signed|done|written|posted|returned|explained|laminated|checked|starts?|starting|"
    r"reviewed|review|training|advice|evidence|proof|tally|all|each|every|one|two|three|first|second|then|same|weekly|daily|monthly|date|dates|subject|including)\b",
    re.IGNORECASE,
)
# What was done to the thing ahead, or goes with it, tells how it will be done: "delivered and put up", "fee paid from the fund",
# "all nine of her teachers told".
_DONE = r"(?:paid|funded|covered|told|informed|shown|given|copied|agreed|sent|shared|recorded|noted|kept|attached|included|delivered|fitted|collected|installed|picked up|put up|signed)"
_ACCOMPANYING = re.compile(
    rf"(?:[\w’'-]+\s){{0,6}}?{_DONE}\b(?=\s*(?:$|[.;,)]|(?:and|by|to|in|at|on|with|from|for|out|before|once|when|up)\b))",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:to|will|must|should|shall)\b", re.IGNORECASE)
_MANY = 3
# Fewer words hold one job; what is longer is a narrative and no row.
_SHORTEST, _LONGEST = 4, 300
_TERSE = 7


def is_to_parse(text: str) -> bool:
    """Whether a text is of such a length and make that its parts will be looked at, for which it is parsed."""
    return _SHORTEST <= len(text.split()) <= _LONGEST and may_hold_several(text)


@lru_cache(maxsize=4096)
def bundle_in(text: str) -> Bundle | None:
    """The bundle that a text is, None where it holds one job or its parts belong together."""
    if not is_to_parse(text):
        return None
    parts = parts_of(text)
    if len(parts) < 2:
        return None
    headed = heading_end(text) > 0
    shared = headed or _TOGETHER.search(text) is not None
    pairs = list(combinations(parts, 2))
    doers = [pair for pair in pairs if _have_two_doers(*pair, shared=shared)]
    if doers:
        return _bundle(Parting.DOERS, doers)
    several = _three_doers(parts)
    if several:
        return Bundle(Parting.DOERS, tuple(part.start for part in several))
    dates = [pair for pair in pairs if not headed and _have_two_days(*pair)]
    if dates:
        return _bundle(Parting.DATES, dates)
    chosen = _unrelated(parts) if not headed else []
    if chosen:
        return Bundle(Parting.SUBJECTS, tuple(part.start for part in chosen))
    return None


@lru_cache(maxsize=4096)
def hangs_together(text: str) -> bool:
    """Whether a text without an order is a thing with what goes with it: "Time-out card and a named place; all her teachers told"."""
    if not is_to_parse(text):
        return False
    first, *others = parts_of(text) or (None,)
    return (
        first is not None
        and bool(others)
        and not first.verb
        and any(_accompanies(part) for part in others)
        and all(_accompanies(part) or not (part.apart or part.verb) for part in others)
    )


def _bundle(parting: Parting, pairs: Sequence[tuple[Part, Part]]) -> Bundle:
    return Bundle(parting, tuple(sorted({part.start for pair in pairs for part in pair})))


def _are_apart(one: Part, other: Part) -> bool:
    """Whether the later of two jobs speaks of nothing that the earlier spoke of."""
    return not other.refers and not one.things & other.things and not _is_tail(other)


def _is_tail(part: Part) -> bool:
    """Whether a part is the record, the end or the manner of the job ahead of it."""
    return _TAIL.match(part.text) is not None or _accompanies(part)


def _accompanies(part: Part) -> bool:
    return _ASKED.search(part.text) is None and _ACCOMPANYING.match(part.text) is not None


def _have_two_doers(one: Part, other: Part, *, shared: bool) -> bool:
    """Whether two people each have a job here, the later no step, check, record or message of the earlier."""
    if not (one.doer and other.doer) or _is_among(one.doer, other.doer):
        return False
    if not _are_apart(one, other):
        return False
    if are_unrelated(one.matters, other.matters):
        return True
    if shared or other.verb in _CHECKING:
        return False
    return bool((one.things or one.matters) and other.things)


def _three_doers(parts: Sequence[Part]) -> list[Part]:
    """Three people with a job each, whatever the verbs are; none where one of them speaks of another's."""
    chosen: list[Part] = []
    for part in parts:
        if part.doer and part.verb and all(_is_anothers(part, other) for other in chosen):
            chosen.append(part)
    return chosen if len(chosen) >= _MANY else []


def _is_anothers(part: Part, ahead: Part) -> bool:
    return (
        not _is_among(ahead.doer, part.doer) and _are_apart(ahead, part) and bool(part.things or part.matters)
    )


def _is_among(one: str, other: str) -> bool:
    """Whether two names may mean the same person, or one of them the other among others."""
    if set(one.split()) & set(other.split()):
        return True
    return "parent" in one + other and bool(_A_PARENT.search(f"{one} {other}"))


_A_PARENT = re.compile(r"\b(?:mum|mam|dad|mother|father)\b")
_TOGETHER = re.compile(
    r"\b(?:together|jointly|joint|take turns|in turn|between (?:them|you|us))\b", re.IGNORECASE
)


def _have_two_days(one: Part, other: Part) -> bool:
    if not (one.days and other.days) or one.days & other.days or not _are_apart(one, other):
        return False
    if one.matters and other.matters and are_unrelated(one.matters, other.matters):
        return True
    if not other.verb or {one.verb, other.verb} & _FOLLOWING:
        return False
    return bool(one.things and other.things) and (other.apart or not one.matters & other.matters)


def _unrelated(parts: Sequence[Part]) -> list[Part]:
    """Jobs on matters of their own: three of them, or two that stand clearly apart."""
    jobs = _standing_alone(parts)
    chosen: list[Part] = []
    for job in jobs:
        if job.matters and all(are_unrelated(job.matters, other.matters) for other in chosen):
            chosen.append(job)
    if len(chosen) >= _MANY or (len(chosen) > 1 and any(job.apart for job in chosen[1:])):
        return chosen
    if len(chosen) > 1 and (
        _is_terse(parts) or all(job.verb for job in chosen) or chosen[0].verb in _SORTING
    ):
        return chosen if not chosen[-1].verb or chosen[-1].verb not in _FOLLOWING else []
    return []


def _standing_alone(parts: Sequence[Part]) -> list[Part]:
    """The parts that are jobs: with a verb of their own, set apart, or an item of a list of jobs."""
    jobs: list[Part] = []
    governed = False
    for part in parts:
        if part.apart:
            governed = False
        if part.verb:
            governed = part.verb in _OF_ONE_LIST
        elif governed:
            continue
        if part.verb and len(part.text.split()) == 1:
            continue
        if jobs and (part.refers or _is_tail(part)):
            continue
        if jobs and part.verb in _TELLING and not part.apart:
            continue
        jobs.append(part)
    return jobs


def _is_terse(parts: Sequence[Part]) -> bool:
    """Whether the text is a bare list of noun phrases: "Toilet training and a CSCS card"."""
    return all(not part.verb and len(part.text.split()) <= _TERSE for part in parts)
