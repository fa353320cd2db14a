"""The plan's day and the day of its review, from all the days that stand outside the rows, by what stands round each.

No label is looked up. A day is the plan's where the words round it tell of something written, opened, agreed or held and gone
by, it is the review's where they tell of coming back to it; days of birth, printing, visits and orders are neither. Order in
time and on the page settles what the words leave open.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planlint.language.times import TimeKind
from planlint.plan.clock import times_in
from planlint.plan.words import one_line

_CLAUSES = re.compile(r"(?<=[a-z0-9)][.!?])\s+(?=[A-Z“\"(])|\n|\s[;·•]\s|\s{3,}")
_AGAIN = re.compile(
    r"\b(?:again|next|re-?new\w*|re-?open\w*|re-?visit\w*|reviewed|reviewing|re-?conven\w*|re-?mapp?\w*|until|till|expir\w+|runs? (?:to|out|until)"
    r"|(?:not|no) later than|back (?:together|to|here|round|on)|closes?|ends?|due|looked? at|will|shall|to be|we['’]ll|when we)\b"
)
_SURELY_AGAIN = re.compile(
    r"\b(?:again|next|re-?new\w*|re-?open\w*|re-?visit\w*|to be reviewed|reviewed (?:on|by)|re-?conven\w*|until we|back (?:together|here|round))\b"
)
_GATHERING = re.compile(
    r"\b(?:reviews?|conferences?|meetings?|meets?|mtg|core groups?|ta[cf]|cin[mr]?|rcpc|icpc|panel|get[ -]together|network)\b"
)
_MADE = re.compile(
    r"\b(?:written|wrote|made|drawn|drew|open(?:ed|s)?|began|begun|begins|start(?:ed|s)?|commenc\w+|agreed|reached|prepared|completed|mapped|set (?:up|out|down|in)"
    r"|put (?:together|in place|down)|held|met|sat|dated|today|version|effective|live|in force|runs? from|typed|compiled|drafted|produced|created|recorded|finali[sz]ed|settled)\b"
)
_PAPER = re.compile(
    r"\b(?:plan|agreement|map|version|document|record|form|sheet|letter|booklet|pathway|order of work|work order|this|it|these)\b"
)
_NEITHER = re.compile(
    r"\b(?:born|birth\w*|b|dob|d o b|turn(?:ed|s)|print\w*|seen|visit\w*|since|previous\w*|last|original\w*|first seen|referr\w+|placed|order|ico|fco|court|hearing|consent\w*|assess\w*|distribut\w+|circulat\w+|issued|sent|received|moved|came"
    r"|came into|admitted|arrested|died|school|nursery|order made|ended|stepped|closed|medical|until he|until she|expected|edd|signed|signature|authori[sz]\w*|approved|endorsed|countersigned|run$|extract\w*|manager|sanctioned|passed|cleared|report written|report|after the visit|birthday|deadline|by when|referral)\b"
)
_LASTS = re.compile(r"\b(?:until|till|til)\W*$")
"""What stands before the end of something that goes on for a while."""
_LONGEST_LABEL = 3
_SOONEST, _LATEST = timedelta(days=5), timedelta(days=400)
"""How long a plan may run before it is looked at again, where only the order of the days tells which is which."""
_TWO = 2
_LEAST_MADE = 2.0
_LEAST_AGAIN = 2.0
_FRONT_TEXTS = 12
_NEAR_WORDS = 14
_BEHIND_WORDS = 4
_BY_CHANCE = re.compile(r"\W*(?:but )?(?:if|should|were)\b", re.IGNORECASE)
_BY_US = re.compile(
    r"\b(?:we|i|us|you|family|everyone|everybody|all|team|group|date|day|cycle|work|service|involvement|conference|and)\b"
)
_SUBJECT = 5
_LEAD = re.compile(r"[^\d]+(?=\d)|[^\d:]+:")
_YEAR = re.compile(r"\d{4}|\d[/.-]\d{1,2}[/.-]\d{2}\b")


@dataclass(frozen=True, slots=True)
class Standing:
    """A day outside the rows, the words before and behind it in its clause, and how far down the page it stands."""

    day: date
    before: str
    behind: str
    place: int


@dataclass(frozen=True, slots=True)
class Days:
    """The day on which a plan was made and the day on which it is looked at again; None where no words tell."""

    made: date | None = None
    again: date | None = None


def days_standing(texts: Iterable[str]) -> tuple[Standing, ...]:
    """Every day written with its year in the texts, in their order, with the words round it."""
    return tuple(
        standing
        for place, text in enumerate(texts)
        for clause in _CLAUSES.split(text)
        if any(map(str.isdigit, clause)) and not _BY_CHANCE.match(clause)
        for standing in _of_clause(one_line(clause), place)
    )


def judged(standing: Sequence[Standing], made: date | None = None, again: date | None = None) -> Days:
    """Which of the days is the plan's and which the review's; ``made`` and ``again`` are what is known of them already."""
    if made is None:
        told = [(made_share(each), each) for each in standing if again is None or each.day < again]
        best = max((share for share, _ in told), default=0.0)
        if best >= _LEAST_MADE:
            made = next(each.day for share, each in told if share == best)
    if again is None:
        coming = [(again_share(each), each) for each in standing if made is None or each.day > made]
        best = max((share for share, _ in coming), default=0.0)
        if best >= _LEAST_AGAIN:
            again = min(each.day for share, each in coming if share == best)
    return _in_order(standing, made, again)


def _in_order(standing: Sequence[Standing], made: date | None, again: date | None) -> Days:
    """The days of which words tell one or neither: of two on the front the plan's comes first and its review after it."""
    known = (made, again)
    if made and again:
        return Days(*known)
    open_days = sorted(
        {
            each.day
            for each in standing
            if each.place < _FRONT_TEXTS
            and not _lasts(each)
            and not _NEITHER.search(f"{each.before} {each.behind}")
        }
        - {made, again}
    )
    before = [day for day in open_days if again is None or day < again]
    behind = [day for day in open_days if made is None or day > made]
    if made is None and again is None:
        made, again = open_days if len(open_days) == _TWO else (None, None)
    elif made is None:
        made = before[0] if len(before) == 1 else None
    else:
        again = behind[0] if len(behind) == 1 else None
    if made and again and not _SOONEST <= again - made <= _LATEST:
        return Days(*known)
    return Days(made, again)


def made_share(each: Standing) -> float:
    """How much speaks for a day being the one on which the plan was made."""
    if _AGAIN.search(each.before) or _SURELY_AGAIN.search(each.behind) or _NEITHER.search(each.before):
        return 0.0
    made = _MADE.search(each.before)
    of_the_plan = made is not None and _is_ours(each.before[: made.start()], each.before[made.end() :])
    share = 2.0 * of_the_plan + 1.0 * bool(_PAPER.search(each.before))
    share += 1.5 * bool(_GATHERING.search(each.before))
    if not each.before:
        share += 2.0 * bool(_MADE.match(each.behind))
    return share + 0.5 * (each.place < _FRONT_TEXTS) if share else 0.0


def _is_ours(before: str, behind: str) -> bool:
    """Whether what was begun, written or agreed is the plan: nothing else is named as what was."""
    words = before.split()[-_SUBJECT:]
    told = " ".join([*words, *behind.split()])
    return not words or bool(_PAPER.search(told) or _GATHERING.search(told) or _BY_US.search(told))


def again_share(each: Standing) -> float:
    """How much speaks for a day being the one on which the plan is looked at again."""
    if _NEITHER.search(each.before) or _lasts(each):
        return 0.0
    surely = bool(_SURELY_AGAIN.search(each.before) or _SURELY_AGAIN.search(each.behind))
    share = 2.0 * surely + 1.0 * bool(_AGAIN.search(each.before)) + 1.5 * bool(_GATHERING.search(each.before))
    return share + 0.5 * (each.place < _FRONT_TEXTS) if share else 0.0


def _lasts(each: Standing) -> bool:
    """Whether a day only ends what somebody does for a while; "Good until" is a label and tells of the plan."""
    return bool(_LASTS.search(each.before)) and len(each.before.split()) > _LONGEST_LABEL


def _of_clause(clause: str, place: int) -> Iterator[Standing]:
    times = [
        time
        for time in times_in(clause)
        if (time.due or time.begins) and time.exists and _has_year(time.text)
        if time.kind is not TimeKind.FREQUENCY
    ]
    begins = 0
    for number, time in enumerate(times):
        ends = times[number + 1].start if number + 1 < len(times) else len(clause)
        before = clause[begins : time.start].split()[-_NEAR_WORDS:]
        led = _LEAD.match(time.text)
        behind = clause[time.end : ends].split()[:_BEHIND_WORDS]
        day = time.due or time.begins
        if day is not None:
            yield Standing(day, _plainly([*before, *((led[0],) if led else ())]), _plainly(behind), place)
        begins = time.end


def _has_year(text: str) -> bool:
    return bool(_YEAR.search(text))


def _plainly(words: Sequence[str]) -> str:
    return re.sub(r"[^\w’'&/ -]+", " ", " ".join(words)).replace("_", " ").casefold().strip()
