"""Whether a day has been, by the verb behind it or by how near it is, and which year a month that has been is of."""

from __future__ import annotations

from planlint.language.times.dates import add_days, add_months
from planlint.language.times.leads import DEADLINES
from planlint.language.times.lexer import NUMERIC, Lex, Token
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.participles import IRREGULAR
from planlint.language.times.reading import FORWARD, SENTENCE_ENDS, Reading, Source, is_led_by_future
from planlint.language.times.words import FUTURE, MONTHS, PAST, bag

TIMED = (TimeKind.DATE, TimeKind.PERIOD)


def look_back(source: Source, reading: Reading) -> None:
    """Moves a month or day without a year that has been to the year in which it has been ("since September")."""
    if source.on is not None and reading.begins is None and reading.kind is TimeKind.PERIOD:
        _look_back_to_feast(source, reading)
        return
    if source.on is None or reading.begins is None or reading.begins <= source.on:
        return
    if source.low(reading.end - 1) == "weekend" and reading.due is not None:
        reading.begins, reading.due = add_days(reading.begins, -WEEK), add_days(reading.due, -WEEK)
        return
    reading.begins = add_months(reading.begins, -12)
    if reading.due is not None:
        reading.due = add_months(reading.due, -12)


def _look_back_to_feast(source: Source, reading: Reading) -> None:
    """Moves a Christmas that has been to the year in which it has been: "he was at Nan's over Christmas"."""
    feast = source.low(reading.end - 1) in ("christmas", "xmas")
    if feast and reading.due is not None and source.on is not None and reading.due > source.on:
        reading.due = add_months(reading.due, -12)


def is_ahead_for_sure(source: Source, reading: Reading) -> bool:
    """Whether a month to come is told with its year, so that no verb before it can have been in it: "due May 2026"."""
    last = source.tokens[reading.end - 1]
    told = last.sort is Lex.NUMBER and last.a > MOST_DAYS
    return told and source.on is not None and reading.begins is not None and reading.begins > source.on


MOST_DAYS = 31


def is_soon(source: Source, reading: Reading) -> bool:
    """Whether a day is near ahead, so that what seems told as past is only to be done: "delivered Thurs 29/1"."""
    if source.on is None or reading.due is None or reading.due <= source.on:
        return False
    short = reading.begins is None or (reading.due - reading.begins).days < WEEK
    return short and reading.kind in TIMED and (reading.due - source.on).days <= HALF_A_YEAR


def is_numbered(source: Source, at: int, end: int) -> bool:
    """Whether a day is told with a number; a bare weekday behind what has been is the last one."""
    return any(token.sort in NUMERIC for token in source.tokens[at:end])


WEEK, HALF_A_YEAR = 7, 183


def told_after(source: Source, reading: Reading, led: str) -> bool:
    """Whether a day gone by is told of by the verb behind it: "On 5 March 2014 a report was made"."""
    if reading.due is None or source.on is None or reading.due >= source.on or led in DEADLINES:
        return False
    for token in source.tokens[reading.end : reading.end + TOLD_WITHIN]:
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        if token.low in ("was", "were", "had", "did"):
            return True
    return False


TOLD_WITHIN = 6


def tell_just_gone(source: Source, at: int, reading: Reading, led: str) -> None:
    """Moves a day without a year that has just been to this year, where its cell tells what was done: "Ref done 19/01".

    The next such day is nearly a year ahead, so that little is needed to tell that the one just gone is meant.
    """
    if source.on is None or reading.due is None or reading.kind not in DAYS or led in DEADLINES:
        return
    if not _is_almost_a_year_off(source, at, reading):
        return
    begun = reading.kind is TimeKind.EVENT and led in ("after", "following", "post")
    if begun or _reported_before(source, at) or _reported_behind(source, reading.end):
        reading.due, reading.sense = add_months(reading.due, -12), Sense.PAST


def count_from_just_gone(source: Source, at: int, reading: Reading) -> None:
    """Moves a day without a year that a span is counted from to the one just gone: the span "45 wd from 19/1" has begun."""
    if (
        reading.due is not None
        and reading.kind is TimeKind.DATE
        and _is_almost_a_year_off(source, at, reading)
    ):
        reading.due = add_months(reading.due, -12)


def _is_almost_a_year_off(source: Source, at: int, reading: Reading) -> bool:
    if source.on is None or reading.due is None or _has_year(source, at, reading.end):
        return False
    dated = (token.low in MONTHS or token.sort is Lex.FRACTION for token in source.tokens[at : reading.end])
    return sum(dated) <= 1 and (reading.due - source.on).days >= ALMOST_A_YEAR


ALMOST_A_YEAR = 365 - 42
"""From how many days ahead a day is rather the one that was a few weeks ago."""


def _has_year(source: Source, at: int, end: int) -> bool:
    told = source.tokens[at:end]
    return any(token.sort is Lex.DATE or (token.sort is Lex.NUMBER and token.a > MOST_DAYS) for token in told)


def _reported_before(source: Source, at: int) -> bool:
    """Whether the words before tell of what was done, the nearest word counting: "form signed by Nan", "no reply"."""
    for index in range(at - 1, max(at - REPORTED_WITHIN, -1), -1):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        if _is_done(token) or token.low in REPORTS or _is_from(source, index):
            return not is_led_by_future(source, index)
        if token.low in AHEAD and not (token.low == "by" and index < at - 1):
            return False
    return False


def _reported_behind(source: Source, at: int) -> bool:
    """Whether the words behind tell what came of it: "20/1 - card left", "19 Jan: no answer"."""
    for token in source.tokens[at : at + TOLD_WITHIN]:
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS or token.low in AHEAD:
            return False
        if _is_done(token) or token.low in REPORTS:
            return True
    return False


def _is_done(token: Token) -> bool:
    """Whether a piece tells that something has been done: "posted", "rec'd", "left", "was"."""
    low = token.low
    if token.sort is not Lex.WORD or low in NEVER_DONE:
        return False
    return low in PAST or low in IRREGULAR or (low.endswith(("ed", "'d")) and len(low) > SHORT)


def _is_from(source: Source, at: int) -> bool:
    """Whether a message is told by who it came from or by its day: "call from school 20/1", "your letter of 14 Jan"."""
    return source.low(at) in ("from", "of") and source.low(at - 1) in MESSAGES


DAYS = (TimeKind.DATE, TimeKind.EVENT)
SHORT = 4
REPORTED_WITHIN = 10
REPORTS = bag(
    "dna no nil none unable didn't wasn't couldn't further thank thanks incident incidents assault allegation disclosure"
    " injury bruise bruising fall fight episode arrest overdose collapse accident"
)
"""What reports that something was not so ("no reply 20/1"), what befell somebody, and what answers: "further to our call"."""
MESSAGES = bag("call email e-mail letter text message msg voicemail referral report notification alert")
AHEAD = (FUTURE | FORWARD | bag("due next before if when once expires renews ends starts")) - bag("to")
NEVER_DONE = bag(
    "last out over open available back home complete in-place has have need i'd we'd he'd she'd they'd"
)
