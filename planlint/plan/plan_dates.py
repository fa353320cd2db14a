"""The day on which a plan was made: from a label, a sentence near the top, the meeting a letter tells of, or the letter's own day."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from planlint.plan.clock import day_in, is_all_time, last_day, times_in
from planlint.plan.front import Pair
from planlint.plan.labels import Ask
from planlint.plan.model import Row
from planlint.plan.words import comparable

_MADE = re.compile(
    r"\b(?:plan|dated|date|made|written|agreed|drawn up|put together|put in place|prepared|completed|started|updated|held|mapped|sat down|this one|finished|(?:we|everyone|everybody|family|group)(?: have)?(?: all)? met"
    r"|read (?:it|this)(?: through)? (?:to|with|out))\b",
    re.IGNORECASE,
)
_MET = re.compile(r"\b(?:meeting|conference|core group|taf|tac|panel|review held)\b", re.IGNORECASE)
_NOT_THIS_PLAN = re.compile(
    r"\b(?:last|previous|seen|visited|original|initial(?! (?:child protection )?(?:case )?conference))\b"
)
_NOT_MADE = re.compile(
    r"\b(?:born|birth|dob|d o b|turn(?:ed|s)|review|next|since|until|again|due|expected|printed|referr\w+|stepped (?:down|up)|(?:closed|removed|ended|moved|came) (?:off|from))\b|(?<!written )(?<!completed )(?<!made )(?<!prepared )(?<! up )\bby\b"
)
_CLAUSES = re.compile(r"(?<=[.!?])(?<![oO]\.[bB]\.)\s+|\n|\s[|;·•]\s")
_PLAN_MADE = re.compile(
    r"\bplan (?:was |has been )?(?:first )?(?:written|made|agreed|drawn up|completed|put together)\b[^.\n]{0,60}",
    re.IGNORECASE,
)
_OF_THIS_MEETING = re.compile(
    r"(?:date|day)(?: and \w+)? of (?:the |this )?(?:\w+ ){0,3}?(?:review|core group|meeting|taf|tac|conference|icpc|rcpc)(?: meeting| conference)?|(?:\w+ ){0,2}(?:review|core group|taf|tac|meeting) date"
)
_MET_LATELY = re.compile(
    r"\b(?:we|everyone|everybody|all of us) (?:have )?(?:all )?(?:met|sat down|got together|came together|agreed|decided)\b"
    r"|\bthank(?:s| you)\b[^.]{0,40}\b(?:coming|came|having|squeezing|joining)\b|\b(?:meeting|review|taf|core group|conference) (?:on|yesterday|last)\b",
    re.IGNORECASE,
)
_MADE_FIRST = re.compile(
    r"\b(?:plan (?:was )?(?:made|agreed|written)|made|agreed|written|drawn up|put together|completed|mapped)\b(?! by\b)",
    re.IGNORECASE,
)
_MEETING_ALONE = re.compile(
    r"(?:(?:cin|cp|taf|tac|early help|child in need|family) )?(?:taf|tac|meeting|mtg|conference|icpc|rcpc|core group|panel)"
)
_OF_A_CORE_GROUP = re.compile(
    r"(?:(?:date|day) of )?(?:this |the )?(?:core group|care team|team around the child|taf|tac)(?: meeting)?(?: held)?(?: (?:date|on))?"
)
_REFERENCE_BEFORE = re.compile(
    r"^(?:our |your )?ref(?:erence)?\b[^\n]{1,40}?\s(?=\d{1,2}(?:st|nd|rd|th)? [A-Z])", re.IGNORECASE
)
_TO_COME = re.compile(r"\b(?:next|will|again|going to)\b", re.IGNORECASE)
_LATELY = timedelta(days=31)
_HEAD = 14


def date_of(pairs: Sequence[Pair], opening: Sequence[str], sent: str = "") -> date | None:
    """The day the plan was made: a label for it, else the meeting or start it came from, else its opening lines.

    ``sent`` is the day of the message that it stands in.
    """
    labelled, others = (
        [
            day_in(pair.value)
            for pair in pairs
            if pair.asks is asks and not _NOT_THIS_PLAN.search(comparable(pair.label))
        ]
        for asks in (Ask.PLAN_DATE, Ask.OTHER_DATE)
    )
    lines = [line.strip() for text in opening for line in text.split("\n")]
    clauses = [clause.strip() for line in opening for clause in _CLAUSES.split(line)]
    told = (_full_day(clause) for clause in clauses if _MADE.search(clause) and not _not_made(clause))
    dated = next(
        (
            day
            for text in (
                *filter(_opens_with_day, clauses[:3]),
                *(line for line in lines[:_HEAD] if is_all_time(_REFERENCE_BEFORE.sub("", line))),
                f"Dated {sent}",
            )
            if (day := _full_day(text)) is not None
        ),
        None,
    )
    behind = (_day_of_meeting(clause) for clause in clauses)
    found = (
        labelled,
        _held(pairs),
        (_full_day(pair.value) for pair in pairs if comparable(pair.label) == "when"),
        others,
        _this_meetings(pairs),
        told,
        behind,
        _told_beside(pairs),
        _lately(clauses, dated),
        (dated,),
        _before_review(pairs),
    )
    return next((day for days in found for day in days if day is not None), None)


def date_told(texts: Iterable[str]) -> date | None:
    """The day on which the plan says anywhere that it was made: "My plan was written on 4 May 2026"."""
    found = (match[0] for text in texts for match in _PLAN_MADE.finditer(text))
    return next((day for words in found if (day := _full_day(words)) is not None), None)


def met_since(pairs: Sequence[Pair], made: date | None, rows: Sequence[Row]) -> date | None:
    """The day of the core group that has looked at the plan since the conference made it, before the next conference.

    The rows tell how they went on by then, and none of them is due before it: "Core group date: 3 March" of any other plan is
    still to come.
    """
    if made is None or not any(row.progress for row in rows):
        return None
    coming = [day for pair in pairs if pair.asks is Ask.REVIEW and (day := _full_day(pair.value))]
    met = [
        day
        for pair in pairs
        if _OF_A_CORE_GROUP.fullmatch(comparable(pair.label)) and (day := _full_day(pair.value))
        if made < day and all(day < later for later in coming)
    ]
    if not coming or len(met) != 1:
        return None
    dues = (last_day(row.due, made, ()) for row in rows)
    return None if any(due is not None and due < met[0] for due in dues) else met[0]


def _this_meetings(pairs: Sequence[Pair]) -> Iterator[date | None]:
    """The day beside a plain label for a review or core group ("Date of review"), where another label names the next one."""
    keys = [comparable(pair.label) for pair in pairs]
    if any(
        re.search(r"\bnext\b", key) and pair.asks in (Ask.REVIEW, Ask.EVENT)
        for key, pair in zip(keys, pairs, strict=True)
    ):
        yield from (
            day_in(pair.value)
            for key, pair in zip(keys, pairs, strict=True)
            if _OF_THIS_MEETING.fullmatch(key)
        )


def _held(pairs: Sequence[Pair]) -> Iterator[date | None]:
    """The day of a meeting behind its place ("Held at: Hartsdown Academy, Monday 12 January 2026")."""
    yield from (
        _full_day(pair.value)
        for pair in pairs
        if pair.asks is Ask.NONE and comparable(pair.label).startswith("held")
    )


def _told_beside(pairs: Sequence[Pair]) -> Iterator[date | None]:
    """The day in a sentence that stands behind the value of another label ("Child: Isla (6). Plan made on 21 September 2026.")."""
    for pair in pairs:
        if pair.asks not in (Ask.REVIEW, Ask.BORN, Ask.DETAIL):
            for clause in _CLAUSES.split(pair.value):
                if (made := _MADE_FIRST.search(clause)) and not _not_made(clause[made.start() :]):
                    yield _full_day(clause[made.start() :])


def _before_review(pairs: Sequence[Pair]) -> Iterator[date | None]:
    """The day beside the bare name of a meeting ("TAF: 6 March 2026") where a label for the review gives a later one."""
    reviews = [day for pair in pairs if pair.asks is Ask.REVIEW and (day := _full_day(pair.value))]
    for pair in pairs:
        day = _full_day(pair.value) if _MEETING_ALONE.fullmatch(comparable(pair.label)) else None
        if day is not None and any(day < review for review in reviews):
            yield day


def _day_of_meeting(clause: str) -> date | None:
    """The day behind the words that a plan was written or a meeting held, where other days stand before those."""
    last = 0
    for time in times_in(clause):
        day = time.due or time.begins
        words = clause[last : time.start]
        made = _MADE.search(words) and _MET.search(words)
        if last and made and day is not None and time.exists and not _NOT_MADE.search(comparable(words)):
            return day
        last = time.end if day is not None else last
    return None


def _lately(clauses: Sequence[str], written: date | None) -> Iterator[date]:
    """The days, told without their year, of the meeting that a letter or message of that day reports."""
    if written is None:
        return
    for clause in clauses:
        if _MET_LATELY.search(clause) and not _TO_COME.search(clause):
            for time in times_in(clause, written):
                if time.due is None or not re.search(r"\d", time.text) or not time.exists:
                    continue
                day = time.due if time.due <= written else _a_year_before(time.due)
                if written - _LATELY <= day <= written:
                    yield day


def _a_year_before(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)


def _not_made(clause: str) -> bool:
    """Whether what stands before the date speaks of another day than the one the plan was made."""
    times = [time for time in times_in(clause) if time.due or time.begins]
    if not times:
        return True
    opens = comparable(times[0].text).split()[:1]
    return bool(_NOT_MADE.search(" ".join([comparable(clause[: times[0].start] or "-"), *opens])))


def _opens_with_day(clause: str) -> bool:
    """Whether a line begins with a day, as a letter or a record of a meeting does."""
    times = times_in(clause)
    return bool(times) and times[0].start == 0 and bool(re.search(r"\d", times[0].text))


def _full_day(text: str) -> date | None:
    """The first date written with its year."""
    return next(
        (time.due or time.begins for time in times_in(text) if time.exists and (time.due or time.begins)),
        None,
    )
