"""The time engine: every expression of time in a text, the longest reading of each stretch, in order."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date

from planlint.language.times.alternatives import (
    NAMED_DAYS,
    read_brackets,
    read_further_days,
    read_further_ranges,
    read_told_again,
)
from planlint.language.times.clauses import CLAUSE_LEADS, read_milestone, read_turn
from planlint.language.times.counts import MULTIPLIERS
from planlint.language.times.dates import add_months
from planlint.language.times.events import NAMES, ORDER_WORDS, POINTS, read_event
from planlint.language.times.feasts import DAY_WORDS, FEASTS, FIXED_FEASTS
from planlint.language.times.hours import BEFORE_HOURS, RANGE_WORDS, clock_width, end_of_hours
from planlint.language.times.labels import NUMERIC, names_something
from planlint.language.times.leads import DEADLINES, LEADS, give_sense
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind, Timescale
from planlint.language.times.moments import read_moment
from planlint.language.times.months import FIRST_YEAR, LAST_YEAR
from planlint.language.times.nth import next_weekday_word, weekday_in_month
from planlint.language.times.occasions import HEADS
from planlint.language.times.periods import PARTS, STRETCHES, read_period
from planlint.language.times.ranges import read_range
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, is_dash, told_as_past
from planlint.language.times.relative import RELATIVE_FIRST, read_relative
from planlint.language.times.rhythms import EACH, read_frequency
from planlint.language.times.spans import AHEAD, BEHIND, FILLERS, read_duration
from planlint.language.times.spelling import MENDED
from planlint.language.times.vague import VAGUE_FIRST, read_vague
from planlint.language.times.words import (
    ADVERBS,
    ARTICLES,
    DAYPARTS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    UNITS,
    WEEKDAYS,
    WORKING,
    WORKING_DAYS,
    bag,
)

Reader = Callable[[Source, int, str, bool], Reading | None]
TIMED = (TimeKind.DATE, TimeKind.PERIOD)
OPENING_SORTS = (*NUMERIC, Lex.CLOCK)
TOLD_AGAIN = (TimeKind.DATE, TimeKind.PERIOD, TimeKind.DURATION)
ABOUT = bag("around about approximately approx roughly")
FEAST_WORDS = bag("easter christmas xmas new") | {words[0] for words in (*FEASTS, *FIXED_FEASTS)}
LATEST = (("at", "the", "latest"), ("at", "latest"), ("latest",), ("at", "the", "very", "latest"))
ENDS_OF_DAY = {("the", end, "of", what) for end in ("end", "close") for what in ("play", "business")}
LOOKS = bag("look looks looked looking relooked")
SPAN_LEADS = bag("within for over in")
NEVER_PAST = DEADLINES | {"for"}
COUNTED_VAGUELY = bag("the next coming following few several a")


def timescales(text: str, on: date | None = None) -> tuple[Timescale, ...]:
    """Every expression of time in ``text``, in order and without overlap, as it is read from the day ``on``.

    British order, day before month. A day without a year is the next such day from ``on``; without ``on`` its
    ``due`` is None. A week commencing ends on its Friday, a month, term or range on its last day; mid-month is the
    15th; spans count from ``on``, working days without weekends and England's bank holidays. A day ``on`` outside
    the years 1900 to 2100 is as good as none.
    """
    if not _may_tell(text):
        return ()
    source = Source(text, on if on is not None and FIRST_YEAR <= on.year <= LAST_YEAR else None)
    found: list[Timescale] = []
    at, tokens, size = 0, source.tokens, source.size
    while at < size:
        token = tokens[at]
        reading = None
        if token.sort in OPENING_SORTS or token.low in OPENERS:
            reading = _read(source, at)
        if reading is None:
            at += 1
        else:
            found.append(_timescale(source, at, reading))
            at = reading.end
    return tuple(found)


def _may_tell(text: str) -> bool:
    """Whether a text holds a digit, or a word that a time can begin with; one with a full stop inside is not asked."""
    low = text.lower()
    return (
        "." in low[:-1] or TELLING.search(low) is not None or not BEGINNINGS.isdisjoint(LETTERS.findall(low))
    )


def _timescale(source: Source, at: int, reading: Reading) -> Timescale:
    start, end = source.tokens[at].start, source.tokens[reading.end - 1].end
    return Timescale(
        source.text[start:end],
        start,
        end,
        reading.kind,
        reading.due,
        reading.exists,
        reading.begins,
        reading.sense or Sense.ON,
        reading.bounded and reading.kind is TimeKind.FREQUENCY,
        reading.event,
    )


def _read(source: Source, at: int) -> Reading | None:
    """The longest reading at a piece, with the words that introduce it or without."""
    best = _content(source, at, "")
    if best is not None:
        _until_then(source, best)
    lead = None if _hangs(source, at) else LEADS.at(source, at)
    if lead is not None:
        best = _longer(best, _led(source, lead[1], lead[0]))
    elif source.tokens[at].sort is Lex.CLOCK:
        return _behind_hour(source, at)
    if source.low(at) in CLAUSE_LEADS:
        clause = _longer(read_milestone(source, at + 1), read_turn(source, at + 1, source.low(at)))
        if clause is not None:
            clause.sense = Sense.FROM if source.low(at) in ("once", "after", "when", "as") else Sense.BY
            best = _longer(best, clause)
    return best


def _hangs(source: Source, at: int) -> bool:
    """Whether a word that could introduce a time belongs to the one before it: "drop-in", "looked at"."""
    if at == 0:
        return False
    before = source.tokens[at - 1]
    return (source.tokens[at].joined and is_dash(before)) or (source.low(at) == "at" and before.low in LOOKS)


def _longer(best: Reading | None, other: Reading | None) -> Reading | None:
    if best is None or (other is not None and other.end > best.end):
        return other
    return best


def _led(source: Source, at: int, word: str) -> Reading | None:
    """What a word such as "by" introduces, over an hour ("by 5pm on Friday") or a colon ("By: 12 May")."""
    if source.low(at) == ":":
        at += 1
    elif word == "between" and source.lows(at, 2) == ("now", "and"):
        at, word = at + 2, "by"
    elif source.lows(at, 4) in ENDS_OF_DAY and source.low(at + 4) != "on":
        at += 4
    hour = clock_width(source, at)
    if source.tokens[at].sort is Lex.OTHER and source.low(at + 1) != "on":
        hour = 0
    if hour:
        at += hour
        at += source.low(at) in ("on", ",")
    elif source.low(at + 1) == "of" and source.low(at) in ("close", "end", "start"):
        at += 3 if source.low(at + 2) in ("play", "business") and source.low(at + 3) != "on" else 0
    elif source.low(at) in ABOUT or (source.low(at) == "at" and source.low(at + 1) in ("least", "latest")):
        at += 1 if source.low(at) in ABOUT else 2
    inner = _content(source, at, "at" if hour and word == "by" else word)
    if inner is None and word in ("on", "by", "during", "in"):
        inner = _part_of_day(source, at)
    if inner is None or (inner.kind is TimeKind.VAGUE and source.low(at) not in COUNTED_VAGUELY):
        return None
    give_sense(inner, word)
    if inner.sense is Sense.PAST:
        _look_back(source, inner)
    _until_then(source, inner)
    return inner


def _part_of_day(source: Source, at: int) -> Reading | None:
    """The day behind "the morning of": "on the morning of 3 February"."""
    if source.low(at) != "the" or source.low(at + 1) not in DAYPARTS or source.low(at + 2) != "of":
        return None
    found = _content(source, at + 3, "on")
    return found if found is not None and found.kind is TimeKind.DATE else None


def _behind_hour(source: Source, at: int) -> Reading | None:
    """The day or rhythm that an hour stands before: "10am Saturdays", "4pm on Friday"."""
    if at and (
        source.low(at - 1) in BEFORE_HOURS
        or source.low(at - 1) in RANGE_WORDS
        or is_dash(source.tokens[at - 1])
    ):
        return None
    gap = at + 1 + (source.low(at + 1) in ("on", ","))
    found = _content(source, gap, "on")
    if found is None or found.kind not in (TimeKind.DATE, TimeKind.FREQUENCY):
        return None
    return found if source.tokens[gap].sort is not Lex.FRACTION else None


def _until_then(source: Source, reading: Reading) -> None:
    """Takes in how long a start lasts ("from 3 March for 12 weeks") and the rest of a deadline ("at the latest")."""
    at = reading.end
    if reading.sense is Sense.FROM and reading.begins is not None and source.low(at) in ("for", "and"):
        stretch = read_duration(Source.seen_from(source, reading.begins), at + 1, "for")
        if stretch is not None and stretch.kind is TimeKind.DURATION:
            reading.end, reading.due, reading.kind = stretch.end, stretch.due, TimeKind.PERIOD
    if source.low(reading.end) in ("onwards", "onward") and reading.kind in TIMED:
        reading.end, reading.sense = reading.end + 1, Sense.FROM
        reading.begins, reading.due = reading.begins or reading.due, None
    elif reading.sense is Sense.BY and source.low(at) in ("at", "latest"):
        phrase = next((words for words in LATEST if source.lows(at, len(words)) == words), ())
        reading.end += len(phrase)


def _content(source: Source, at: int, led: str) -> Reading | None:
    """The longest reading that begins with what tells the time itself; of equals, the first reader's."""
    token = source.tokens[at]
    readers = (
        BY_SORT.get(token.sort)
        or BY_WORD.get(token.low)
        or (UNKNOWN if led and token.sort is Lex.WORD else None)
    )
    if (
        readers is None
        or names_something(source, at, led)
        or (token.sort is Lex.NUMBER and not _leads_on(source, at, led))
    ):
        return None
    if token.low in BARE_ARTICLES and _leads_nowhere(source, at):
        if not led:
            return None
        readers = UNKNOWN
    past = _moment in readers and led not in NEVER_PAST and told_as_past(source, at)
    best: Reading | None = None
    for read in readers:
        best = _longer(best, read(source, at, led, past))
    if best is None:
        return None
    if best.kind in TIMED or (best.due is not None and best.kind is TimeKind.EVENT):
        if best.sense is None and (past or _told_after(source, best, led)):
            best.sense = Sense.PAST
            _look_back(source, best)
        best.end = end_of_hours(source, best.end)
    if best.kind is TimeKind.DATE and source.tokens[best.end - 1].low in NAMED_DAYS:
        read_told_again(source, best)
    if best.kind in TOLD_AGAIN:
        told = best.end
        read_brackets(source, best)
        if best.end > told and best.kind in TIMED:
            best.end = end_of_hours(source, best.end)
    return best


def _leads_nowhere(source: Source, at: int) -> bool:
    """Whether an article stands before a word that tells no time: only an occasion can follow then."""
    behind = source.tokens[at + 1]
    return behind.sort is Lex.WORD and behind.low not in BEHIND_ARTICLE


def _leads_on(source: Source, at: int, led: str) -> bool:
    """Whether a bare number has a word near enough behind it to be counting something."""
    return bool(led) or any(token.sort in COUNTED for token in source.tokens[at + 1 : at + NEAR])


def _look_back(source: Source, reading: Reading) -> None:
    """Moves a month or day without a year that has been to the year in which it has been ("since September")."""
    if source.on is None or reading.begins is None or reading.begins <= source.on:
        return
    reading.begins = add_months(reading.begins, -12)
    if reading.due is not None:
        reading.due = add_months(reading.due, -12)


def _told_after(source: Source, reading: Reading, led: str) -> bool:
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
NEAR = 6
COUNTED = (Lex.WORD, Lex.FRACTION)


def _range(source: Source, at: int, led: str, past: bool) -> Reading | None:
    found = read_range(source, at, led)
    if found is not None and found.ranged:
        read_further_ranges(source, found)
    return found


def _frequency(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return None if led in ("by", "within", "until", "since") else read_frequency(source, at, led)


def _moment(source: Source, at: int, led: str, past: bool) -> Reading | None:
    if source.tokens[at].sort is Lex.FRACTION and led in SPAN_LEADS:
        return None
    found = read_moment(source, at, led=bool(led), past=past)
    if found is not None:
        read_further_days(source, found, at)
    return found


def _relative(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_relative(source, at, led)


def _nth(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return weekday_in_month(source, at) or next_weekday_word(source, at)


def _period(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_period(source, at, led)


def _duration(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_duration(source, at, led)


def _event(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_event(source, at, led)


def _vague(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_vague(source, at)


COUNTS = frozenset(NUMBERS) | frozenset(ORDINALS)
THIS_NEXT = AHEAD | BEHIND | bag("this current")
FIRST_WORDS: tuple[tuple[Reader, frozenset[str]], ...] = (
    (
        _frequency,
        COUNTS
        | EACH
        | ADVERBS
        | frozenset(MULTIPLIERS)
        | frozenset(WEEKDAYS)
        | bag("the a an last x × half bi school end start beginning weekday weekend weeknight"),
    ),
    (
        _range,
        COUNTS | frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(DAY_WORDS) | FEAST_WORDS | bag("the"),
    ),
    (
        _moment,
        COUNTS | frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(DAY_WORDS) | FEAST_WORDS | bag("the"),
    ),
    (_relative, RELATIVE_FIRST),
    (_nth, frozenset(ORDINALS) | THIS_NEXT | bag("the")),
    (_duration, frozenset(NUMBERS) | AHEAD | BEHIND | bag("the a an few several couple another")),
    (
        _period,
        frozenset(ORDINALS)
        | frozenset(MONTHS)
        | frozenset(PARTS)
        | THIS_NEXT
        | FEAST_WORDS
        | STRETCHES
        | bag("the w wk w/c w/b w/e wc wb half-term spring summer autumn winter"),
    ),
    (_event, ARTICLES | ORDER_WORDS | POINTS | frozenset(HEADS) | NAMES.first_words | frozenset(ORDINALS)),
    (_vague, VAGUE_FIRST),
)
"""The readers in the order in which they win among equals, each with the words that what it reads can begin with."""

BY_SORT: dict[Lex, tuple[Reader, ...]] = {
    Lex.NUMBER: (_frequency, _range, _moment, _relative, _duration, _period),
    Lex.ORDINAL: (_frequency, _range, _moment, _nth, _period, _event),
    Lex.DATE: (_range, _moment),
    Lex.FRACTION: (_range, _moment, _duration),
    Lex.OTHER: (_moment,),
}


def _readers(words: Iterable[str]) -> dict[str, tuple[Reader, ...]]:
    return {word: tuple(read for read, first in FIRST_WORDS if word in first) for word in sorted(words)}


BY_WORD = _readers(frozenset[str]().union(*(first for _, first in FIRST_WORDS)))
UNKNOWN: tuple[Reader, ...] = (_event,)
BARE_ARTICLES = bag("the a an")
BEHIND_ARTICLE = (
    frozenset(BY_WORD) | frozenset(UNITS) | FILLERS | WORKING | WORKING_DAYS | DAYPARTS | bag("period")
)
OPENERS = frozenset(BY_WORD) | LEADS.first_words | CLAUSE_LEADS
TELLING = re.compile(r"[0-9½×]")
LETTERS = re.compile(r"[a-z]+")


def _beginnings() -> frozenset[str]:
    """The runs of letters that what begins a time begins with, slips of spelling among them."""
    spelt = OPENERS | {slip for slip, word in MENDED.items() if word in OPENERS}
    return frozenset(run.group() for word in spelt if (run := LETTERS.match(word)))


BEGINNINGS = _beginnings()
