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

from planlint.language.people import people_in
from planlint.language.pipeline import base_forms
from planlint.language.quotations import quotations
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.lexicon import verb_lemmas
from planlint.language.tasks.what import Deed, read_what
from planlint.language.times import Sense, TimeKind, timescales


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


@dataclass(frozen=True, slots=True)
class _Job:
    start: int
    end: int
    verb: str
    doer: str
    days: frozenset[object]
    subjects: frozenset[str]
    words: frozenset[str]
    refers: bool


# What a job can be about; two jobs on different matters are not steps of one.
_SUBJECTS = {
    name: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for name, words in {
        "health": r"gp|doctor|nurse|clinic|surgery|hospital|dentist|dental|toothbrush\w*|teeth|eye test|optician|glasses|hearing test|audiolog\w+|hearing aids?|"
        r"immuni\w+|mmr|red book|jabs?|vaccin\w+|injections?|inhaler|asthma|medication|tablets|prescription|medicine|paediatric\w+|speech and language|salt|weigh\w*|weight|"
        r"midwife|health visitor|continence|physio\w*|dietit?ic?ian|feed plan|allerg\w+|eczema|bloods?|scan|camhs|counsel\w+|psycholog\w+|therap\w+|health assessment",
        "school": r"school|nursery|class|teacher|senco|ehcp|attendance|homework|pep|college|tutor|timetable|uniform|breakfast club|after-?school|exclusion|lessons?|reading|exams?|young carers|course place",
        "housing": r"landlord|housing|move house|tenancy|boiler|damp|mould|rent|flat|repairs?|heating|locks?|eviction|bed|cot|mattress|carpet|cooker|fridge|furniture|smoke alarms?|bedroom|tidy|clean|stair ?gate|fireguard|window",
        "money": r"benefits?|universal credit|pip|dla|debts?|arrears|bank|budget\w*|grants?|food ?bank|vouchers?|savings?|child maintenance|healthy start|carer[’']?s allowance|bursary",
        "papers": r"passport|birth certificate|register the birth|provisional|national insurance|id card|visa|home office|solicitor|settled status|citizenship|blue badge|driving licence",
        "travel": r"bus pass|travel card|taxi|transport|train tickets?|driving lessons?|lifts?",
        "violence": r"perpetrator|freedom programme|idva|marac|non-?molestation|injunction|refuge|women[’']?s aid|clare[’']?s law|domestic abuse|caring dads|step forward|mapping of violence|dv",
        "substances": r"aa|na meetings|drug tests?|drugs?|alcohol|breathalys\w+|methadone|hair strand|turning point|detox|rehab|cannabis|drinking",
        "police": r"police|missing|mapping|nrm|reparation|youth (?:justice|offending)|yot|yjs|court|probation|tag",
        "work": r"jobs?|job ?centre|cv|careers?|apprenticeship|work experience|interview",
        "devices": r"phones?|wifi|wi-fi|password|tablet|laptop|parental controls|apps?|xbox|playstation|snapchat|screen",
        "leisure": r"football|swimming|brownies|cubs|scouts|youth club|dance|boxing|gym|holiday club|drumming|netball|choir|playgroup|stay and play|toddler group|library",
        "clothes": r"pe kit|shoes|coat|clothes|clothing|trainers|nappies",
        "parenting": r"parenting (?:course|programme|class\w*|group|work)|triple p|incredible years|strengthening families|bedtime routine|boundaries|behaviour chart",
        "contact": r"contact|family time|letterbox|visit to (?:dad|mum)|prison visit",
        "worries": r"three houses|wishes and feelings|keeping safe|keep ?safe|life ?story|memory box|safety plan|chronology|genogram|parenting assessment|risk assessment|viability",
    }.items()
}
# What is done about a job rather than a job: it is told, checked or written down, or somebody is taken there.
_FOLLOWING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send bring take collect fetch return ring phone call "
    "show share pass hand copy post photograph film file let give drive walk accompany stay wait help support remind read look discuss review agree "
    "meet keep pick choose decide sit lead join add attach print ask chase follow see listen use put set make start begin do".split()
)
# By another's hand only these are a check, a record, a message or a helping hand.
_CHECKING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send look discuss review help support remind see "
    "accompany wait sit join lead meet drive walk watch supervise mind lend pay ask fetch collect read bring try listen answer choose pick decide agree do be have".split()
)
_REFERS = re.compile(
    r"\b(?:it|its|them|they|this|that|these|those|there|then|so that|which|the same|same day|together|if|when|unless|until|once|so|afterwards|after that|beforehand|both|each|one another|each other|"
    r"(?:takes?|brings?|has|have|gives?|shows?|helps?) (?:her|him|them)|result|results|outcome|figure|copy|copies|reply|answer|reading|form|letter|report|date|dates)\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    "day week month time child children mum dad mother father parent family home work session meeting appointment visit plan core group review social worker".split()
)
_MANY = 3
# Fewer words hold one job; what is longer is a narrative and no row.
_SHORTEST, _LONGEST = 6, 300


@lru_cache(maxsize=4096)
def bundle_in(text: str) -> Bundle | None:
    """The bundle that a text is, None where it holds one job or its parts belong together."""
    if not _SHORTEST <= len(text.split()) <= _LONGEST:
        return None
    jobs = _jobs(text)
    if len(jobs) < 2:
        return _listed(text)
    apart = [(one, other) for one, other in combinations(jobs, 2) if _are_apart(one, other)]
    doers = [pair for pair in apart if pair[0].doer and pair[1].doer and pair[0].doer != pair[1].doer]
    doers = [(one, other) for one, other in doers if other.verb not in _CHECKING]
    if doers:
        return _bundle(Parting.DOERS, [job for pair in doers for job in pair])
    days = [pair for pair in apart if pair[0].days and pair[1].days and not pair[0].days & pair[1].days]
    if days and not all(_is_one_matter(*pair) for pair in days):
        return _bundle(Parting.DATES, [job for pair in days for job in pair])
    unrelated = _unrelated(jobs)
    return _bundle(Parting.SUBJECTS, unrelated) if unrelated else _listed(text)


def _bundle(parting: Parting, jobs: Sequence[_Job]) -> Bundle:
    return Bundle(parting, tuple(sorted({job.start for job in jobs})))


def _unrelated(jobs: Sequence[_Job]) -> list[_Job]:
    """Jobs on matters of their own: three of them, whatever else the text holds."""
    chosen: list[_Job] = []
    seen: set[str] = set()
    for job in jobs:
        if job.subjects and not job.subjects & seen and not job.refers:
            chosen.append(job)
            seen |= job.subjects
    return chosen if len(chosen) >= _MANY else []


def _are_apart(one: _Job, other: _Job) -> bool:
    """Whether the later of two jobs is no step, check, record or message of the earlier."""
    return not other.refers and not (one.words & other.words)


def _is_one_matter(one: _Job, other: _Job) -> bool:
    """Whether both are about the same thing, or the later only follows the earlier up."""
    if one.subjects and other.subjects:
        return bool(one.subjects & other.subjects)
    return other.verb in _FOLLOWING or one.verb in _FOLLOWING


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a task begins, the verb it is, and the words for who does it ("" where its own words name nobody)."""

    start: int
    verb: str
    doer: str


def _jobs(text: str) -> list[_Job]:
    """The tasks of a text with the stretch that belongs to each: up to where the next begins."""
    openings = _openings(text)
    if not openings:
        return []
    ends = [*(opening.start for opening in openings[1:]), len(text)]
    return [
        _job(text, opening, end) for opening, end in zip(openings, ends, strict=True) if end > opening.start
    ]


# "Ana to refer", "and the GP will review": somebody is told to do something.
_TOLD = re.compile(
    r"(?:\s*\([^)]{0,40}\))?\s*(?:to|will|must|should|is to|are to|agrees to)\s+(?P<verb>[a-z-]+)",
    re.IGNORECASE,
)
# Behind one of these the words name who does it; behind another verb, who is asked or helped.
_BEGINS = re.compile(
    r"(?:^|[.,;:&/+•–—-]|\n|\b(?:and|then|while|whilst|plus|also))\s*(?:(?:the|his|her|their|our)\s+)?$",
    re.IGNORECASE,
)
_TAG = re.compile(r"[^.;\n()]{0,120}\(\s*$")


def _openings(text: str) -> list[_Opening]:
    people = people_in(text)
    found: dict[int, _Opening] = {}
    for owner in people:
        told = _TOLD.match(text, owner.end)
        if told is not None and _BEGINS.search(text, 0, owner.start) and _is_verb(told["verb"]):
            found[told.start("verb")] = _Opening(owner.start, told["verb"].casefold(), owner.text.casefold())
    for start, end in sentences(text):
        for deed in read_what(text[start:end]).tasks:
            at = start + deed.verb.start
            if at not in found and deed.verb.lemma.casefold() not in _EMPTY:
                found[at] = _Opening(*_own_doer(text, at, deed, start))
    return sorted(found.values(), key=lambda opening: opening.start)


def _own_doer(text: str, at: int, deed: Deed, offset: int) -> tuple[int, str, str]:
    """Where a parsed task begins, its verb and its doer, if that stands right ahead of it or in a bracket behind it."""
    verb = deed.verb.lemma.casefold()
    if deed.doer is None:
        return at, verb, ""
    start, end = offset + deed.doer.start, offset + deed.doer.end
    named = any(owner.start <= start < owner.end for owner in people_in(text))
    if named and end <= at and re.fullmatch(r"\W*(?:\w+\W+){0,2}", text[end:at]):
        return start, verb, deed.doer.text.casefold()
    if named and start > at and _TAG.fullmatch(text[at:start]):
        return at, verb, deed.doer.text.casefold()
    return at, verb, ""


def _is_verb(word: str) -> bool:
    return word.casefold() in verb_lemmas(word)


def _job(text: str, opening: _Opening, end: int) -> _Job:
    stretch = text[opening.start : end]
    days = frozenset(
        time.due or time.text.casefold()
        for time in timescales(stretch)
        if time.kind is TimeKind.DATE and time.sense is not Sense.PAST and not time.bounded
    )
    return _Job(
        opening.start,
        end,
        opening.verb,
        opening.doer,
        days,
        _subjects_of(stretch),
        _nouns(stretch),
        bool(_REFERS.search(stretch)) and not quotations(stretch),
    )


def _subjects_of(stretch: str) -> frozenset[str]:
    return frozenset(name for name, pattern in _SUBJECTS.items() if pattern.search(stretch))


# A list of things to see to, each of them a job.
_SHARING = frozenset(
    "tell inform share invite send give write copy email letter support help talk discuss look work explore liaise ask speak meet include cover "
    "show read visit consider address monitor assist advise teach practise practice choose".split()
)
_BETWEEN_ITEMS = re.compile(r"\s*(?:[,;]\s*(?:and\s+)?|\s+(?:and|&|\+)\s+)", re.IGNORECASE)
_LONG_ITEM = 7


def _listed(text: str) -> Bundle | None:
    """ "GP registration, housing application and a nursery place": three things or more on matters of their own."""
    for start, end in sentences(text):
        sentence = text[start:end]
        verbs = {deed.verb.lemma.casefold() for deed in read_what(sentence).tasks}
        if verbs & _SHARING or _REFERS.search(sentence):
            continue
        items = _items(sentence)
        seen: list[int] = []
        known: set[str] = set()
        for at, item in items:
            subjects = _subjects_of(item)
            if subjects and not subjects & known and len(item.split()) <= _LONG_ITEM:
                seen.append(start + at)
                known |= subjects
        if len(seen) >= _MANY and all(_subjects_of(item) for _, item in items):
            return Bundle(Parting.SUBJECTS, tuple(seen))
    return None


def _items(sentence: str) -> list[tuple[int, str]]:
    cuts = [0, *(match.end() for match in _BETWEEN_ITEMS.finditer(sentence))]
    ends = [*(match.start() for match in _BETWEEN_ITEMS.finditer(sentence)), len(sentence)]
    return [(at, sentence[at:end]) for at, end in zip(cuts, ends, strict=True)]


def _nouns(stretch: str) -> frozenset[str]:
    found = set()
    for word in re.findall(r"[a-z][a-z’'-]+", stretch):
        forms = base_forms(word)
        if "NOUN" in forms and "ADV" not in forms and len(word) > 2:
            found.add(forms["NOUN"][0])
    return frozenset(found - _EMPTY)
