"""Bundles: a text that holds several jobs with nothing to do with each other, or jobs of different people or days.

A job with its own steps, check, record or message is one job: what is done second speaks of what was done first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import lru_cache
from itertools import combinations

from planlint.language.bundles.checks import is_promise_with_check, is_routine_with_record
from planlint.language.bundles.days import are_dated_apart, days_for_each, deals_out
from planlint.language.bundles.jobs import (
    accompanies,
    has_job_besides,
    is_looked_into,
    is_record,
    is_timetable,
)
from planlint.language.bundles.pairs import (
    ASKED_FOR,
    CHECKING,
    CONTACTING,
    EYES,
    FOLLOWING,
    LOOKING,
    SHORTEST,
    TELLING,
    are_apart,
    are_two_peoples,
    have_two_days,
    have_two_doers,
    is_among,
    is_job_besides,
    is_tail,
    share_a_stem,
)
from planlint.language.bundles.parts import Part, heading_end, is_gathered, may_hold_several, parts_of
from planlint.language.bundles.steps import SIGNS_UP, are_steps, takes_somebody
from planlint.language.bundles.words import PREPOSITION
from planlint.language.matters import are_unrelated, matters_in
from planlint.language.tasks.lexicon import noun_kind


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


# The things in the list behind one of these are one job: what is brought, told or packed.
_OF_ONE_LIST = frozenset(
    "tell inform share invite send give write copy email help talk discuss look work explore liaise ask speak meet include cover show read visit consider monitor assist "
    "advise teach practise practice choose collect bring pack take check support lay hide keep explain photograph wash see draw cut ensure attend review mark clear fit "
    "install buy get list record note complete".split()
)
_SEEING_OFF = frozenset("get take bring walk drive".split())
_SEES_TO = re.compile(r"(?:[A-Z]\w+ )?(?:to )?sees? to\b", re.IGNORECASE)
_PAPERWORK = frozenset("attach enclose staple photocopy scan initial laminate".split())
_PAPERS = frozenset("form application letter claim appeal referral report statement".split())
# What stands behind these is a list of jobs and no list of things.
_SORTING = frozenset("sort arrange chase deal handle tackle resolve organise complete refer need".split())
_MANY = 3
# What is longer is a narrative and no row.
_LONGEST = 300
_TERSE = 7


def is_to_parse(text: str) -> bool:
    """Whether a text is of such a length and make that its parts will be looked at, for which it is parsed."""
    return SHORTEST <= len(text.split()) <= _LONGEST and may_hold_several(text)


@lru_cache(maxsize=4096)
def bundle_in(text: str, when: str = "", who: str = "") -> Bundle | None:
    """The bundle that a text is, None where it holds one job or its parts belong together.

    ``when`` is the when cell beside it, ``who`` the who cell: one that gives each of two jobs a day of its own tells that they are two,
    and so do as many people as days, set apart in the same way.
    """
    if not is_to_parse(text):
        return None
    parts = parts_of(text)
    if len(parts) < 2 or is_gathered(parts) or _is_shown(parts):
        return None
    headed = heading_end(text) > 0
    shared = headed or _TOGETHER.search(text) is not None
    pairs = list(combinations(parts, 2))
    doers = [pair for pair in pairs if have_two_doers(*pair, shared=shared)]
    if doers:
        return _bundle(Parting.DOERS, doers)
    several = _three_doers(parts)
    if several:
        return Bundle(Parting.DOERS, tuple(part.start for part in several))
    dates = [pair for pair in pairs if not headed and (have_two_days(*pair) or are_dated_apart(*pair, parts))]
    if dates:
        return _bundle(Parting.DATES, dates)
    shared_out = days_for_each(when) and [pair for pair in pairs if are_two_peoples(*pair)]
    if shared_out:
        return _bundle(Parting.DOERS, shared_out)
    if not headed and deals_out(who, when):
        return Bundle(Parting.DOERS, tuple(part.start for part in parts))
    if _IN_ONE_PLACE.search(text) and not any(part.verb for part in parts):
        return None
    chosen = (_unrelated(parts) or _listed_jobs(parts)) if not headed else []
    if chosen:
        return Bundle(Parting.SUBJECTS, tuple(part.start for part in chosen))
    return None


def _is_shown(parts: Sequence[Part]) -> bool:
    """Whether the parts are one job with what shows that it is done."""
    return is_promise_with_check(parts) or is_routine_with_record(parts) or is_timetable(parts)


# What goes into one box or bag is one job, whatever it is.
_IN_ONE_PLACE = re.compile(
    r"\b(?:in|into|inside)\s+(?:[\w’'-]+\s){0,3}(?:box|bag|file|folder|book|drawer|suitcase|rucksack|envelope|tin|cupboard|shed|car)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def hangs_together(text: str) -> bool:
    """Whether a text is a thing with what goes with it ("Time-out card and a named place; all her teachers told"), or one job whose other parts are its steps."""
    if not may_hold_several(text):
        return True
    if not is_to_parse(text):
        return False
    first, *others = parts_of(text) or (None,)
    if first is None or not others:
        return False
    if _belong([first, *others]) or not has_job_besides([first, *others], text):
        return True
    jobs = _standing_alone([first, *others])
    return not any(is_job_besides(jobs[0], job) for job in jobs[1:])


@lru_cache(maxsize=4096)
def goes_with_first(text: str) -> bool:
    """Whether all behind the first part of a text only goes with it: its record, its check, what was done to the thing ahead."""
    parts = parts_of(text) if is_to_parse(text) else ()
    return len(parts) > 1 and (_belong(parts) or not has_job_besides(parts, text))


def _belong(parts: Sequence[Part]) -> bool:
    if is_gathered(parts) or _is_shown(parts) or are_steps(parts):
        return True
    first, *others = parts
    # "Carer to do the drops; nurse to look at the eye on Friday": all that others do is look, or take up what was made.
    if all(part.refers or _lends_a_hand(part) for part in others):
        return True
    return (
        not first.verb
        and any(accompanies(part) for part in others)
        and all(accompanies(part) or not (part.apart or part.verb) for part in others)
    )


def _lends_a_hand(part: Part) -> bool:
    """Whether somebody besides only looks, or brings the one who does it: "Norah drives Mam"."""
    return bool(part.doer) and (part.verb in EYES or (part.verb in _BRINGING and not part.things))


_BRINGING = frozenset("drive walk accompany fetch bring collect take".split())


def _bundle(parting: Parting, pairs: Sequence[tuple[Part, Part]]) -> Bundle:
    return Bundle(parting, tuple(sorted({part.start for pair in pairs for part in pair})))


def _three_doers(parts: Sequence[Part]) -> list[Part]:
    """Three people with a job each, whatever the verbs are; none where one of them speaks of another's."""
    chosen: list[Part] = []
    for part in parts:
        if (
            part.doer
            and part.verb
            and part.verb not in LOOKING
            and all(_is_anothers(part, other) for other in chosen)
        ):
            chosen.append(part)
    return chosen if len(chosen) >= _MANY else []


def _is_anothers(part: Part, ahead: Part) -> bool:
    return (
        not is_among(ahead.doer, part.doer) and are_apart(ahead, part) and bool(part.things or part.matters)
    )


_TOGETHER = re.compile(
    r"\b(?:together|jointly|joint|take turns|in turn|between (?:them|you|us))\b", re.IGNORECASE
)


def _unrelated(parts: Sequence[Part]) -> list[Part]:
    """Jobs on matters of their own: three of them, or two that stand clearly apart."""
    jobs = _standing_alone(parts)
    asked = _asked_in_turn(parts)
    if asked:
        return asked
    chosen: list[Part] = []
    for job in jobs:
        if job.matters and all(
            are_unrelated(job.matters, other.matters) and not share_a_stem(job, other) for other in chosen
        ):
            chosen.append(job)
    if len(chosen) >= _MANY or (len(chosen) > 1 and any(job.apart for job in chosen[1:])):
        return chosen
    if len(chosen) < 2:
        return []
    if all(job.verb for job in chosen):
        last = chosen[-1]
        plain = last.verb not in FOLLOWING or _is_errand(last, jobs) or takes_somebody(last)
        return chosen if plain else []
    if _is_terse(parts):
        return chosen if are_unrelated(*(matters_in(job.core) for job in chosen)) else []
    return chosen if chosen[0].verb in _SORTING or _is_list(jobs) else []


def _asked_in_turn(parts: Sequence[Part]) -> list[Part]:
    """Three people asked in turn about things of their own: "Ring the landlord about …, ask the hub for …, find out about …"."""
    asked = [part for part in parts if part.verb in CONTACTING | ASKED_FOR | {"find", "chase", "look"}]
    if len(asked) < _MANY or len(asked) < len(parts) or any(part.refers or part.doer for part in asked):
        return []
    alone = all(
        part.matters and not any(part.things & other.things or share_a_stem(part, other) for other in rest)
        for at, part in enumerate(asked)
        for rest in (asked[at + 1 :],)
    )
    first, *others = asked
    return asked if alone and all(are_unrelated(first.matters, part.matters) for part in others) else []


# So many errands in a row without a verb are a list of jobs: "DoLS papers to legal, OT hoist visit, respite hours to panel, …".
_LONG_LIST = 4


def _listed_jobs(parts: Sequence[Part]) -> list[Part]:
    """A list of errands: four things without a verb or more, nearly all of them an occasion or a paper on its way to somebody."""
    if len(parts) < _LONG_LIST or any(part.verb or part.doer or len(part.text.split()) < 2 for part in parts):
        return []
    errands = sum(_is_occasion_or_sent(part) for part in parts)
    return list(parts) if errands >= len(parts) - 1 else []


def _is_occasion_or_sent(part: Part) -> bool:
    kinds = {noun_kind(word) for word in re.findall(r"[\w’'-]+", part.core)}
    sent = _SENT.search(part.text) is not None
    return "event" in kinds or (sent and bool(part.matters or "product" in kinds))


_SENT = re.compile(r"\s(?:to|for|from|with)\s", re.IGNORECASE)


def _is_list(jobs: Sequence[Part]) -> bool:
    """Whether one verb has three things or more, and nothing stands behind its first that they could go with."""
    first, *others = jobs
    listed = len(jobs) >= _MANY and first.verb and not any(job.verb for job in others)
    return bool(listed) and PREPOSITION.search(first.text) is None


def _is_errand(job: Part, jobs: Sequence[Part]) -> bool:
    """Whether taking, going and the like is a job of its own: one of three with a verb and things of their own."""
    spoken = [each for each in jobs if each.verb and (each.things or each.matters)]
    return job.verb not in CHECKING | TELLING and len(spoken) >= _MANY and bool(job.things)


def _standing_alone(parts: Sequence[Part]) -> list[Part]:
    """The parts that are jobs: with a verb of their own, set apart, or an item of a list of jobs."""
    jobs: list[Part] = []
    governed = False
    for part in parts:
        if part.apart:
            governed = False
        if part.verb:
            governed = part.verb in _OF_ONE_LIST and not _SEES_TO.match(part.text)
        elif governed:
            # What a verb without a matter of its own governs tells what it is about: "gets Cole up, washed and to school".
            if jobs and part.matters and not jobs[-1].matters and jobs[-1].verb in _SEEING_OFF:
                jobs[-1] = replace(jobs[-1], matters=part.matters)
            continue
        if part.verb and len(part.text.split()) == 1:
            continue
        if jobs and (part.refers or is_tail(part) or is_looked_into(part) or is_record(part)):
            continue
        # "Put the block on both phones; Mina looks through the statements": whoever looks checks on the job ahead.
        if jobs and part.doer and part.verb in LOOKING:
            continue
        # "Fill in the form, attach the letter": what is done with a paper belongs to the paper ahead.
        if part.verb in _PAPERWORK and any(job.things & _PAPERS for job in jobs):
            continue
        ends_apart = bool(jobs and part.ends and jobs[-1].ends) and not part.ends & jobs[-1].ends
        signs_up = part.verb == "sign" and SIGNS_UP.search(part.text) is not None
        if jobs and part.verb in TELLING and not (part.apart or ends_apart or signs_up):
            continue
        jobs.append(part)
    return jobs


def _is_terse(parts: Sequence[Part]) -> bool:
    """Whether the text is a bare list of noun phrases: "Toilet training and a CSCS card"."""
    return all(not part.verb and len(part.text.split()) <= _TERSE for part in parts)
