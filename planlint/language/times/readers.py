"""Which readers are tried where: the readers of the grammar in their order, by the piece that a time may begin with.

A number before a month is a day and is asked for nothing else; behind "the" only those are tried that the next word
allows. What a reader reads lives in its own module.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from planlint.language.times.alternatives import read_further_days, read_further_ranges
from planlint.language.times.counts import MULTIPLIERS
from planlint.language.times.day_letters import LETTER_FIRST
from planlint.language.times.events import NAMES, ORDER_WORDS, POINTS, read_event
from planlint.language.times.feasts import BANK_HOLIDAYS, DAY_WORDS, FEAST_FIRST_WORDS
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.loose_rhythms import LOOSE_FIRST
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import next_weekday_word, weekday_in_month
from planlint.language.times.nth_beside import read_nth_beside
from planlint.language.times.occasions import HEADS, LEADS_TO_OCCASION
from planlint.language.times.periods import PERIOD_FIRST, read_period
from planlint.language.times.prescribed import PRESCRIBED_FIRST, read_prescribed
from planlint.language.times.ranges import range_behind
from planlint.language.times.reading import Reading, Source
from planlint.language.times.relative import LENGTHS, RELATIVE_FIRST, read_relative
from planlint.language.times.rhythms import EACH, read_frequency
from planlint.language.times.spans import AHEAD, BEHIND, FILLERS, MISHEARD, is_again, read_duration
from planlint.language.times.vague import VAGUE_FIRST, VAGUE_SECOND, read_vague
from planlint.language.times.words import (
    ADVERBS,
    ARTICLES,
    DAYPARTS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PLURAL_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    WORKING,
    WORKING_DAYS,
    bag,
)

Reader = Callable[[Source, int, str, bool], Reading | None]
SPAN_LEADS = bag("within for over in")
YEAR_WIDTH = 4


def read_days(source: Source, at: int, led: str, past: bool) -> Reading | None:
    """A range, or else a day and the further days behind it."""
    fraction = source.tokens[at].sort is Lex.FRACTION
    begin = read_moment(source, at, led=bool(led) or fraction)
    found = range_behind(source, at, led, begin)
    if found is not None:
        if found.ranged:
            if source.low(at) in PLURAL_WEEKDAYS:
                return _over_range(source, found)
            read_further_ranges(source, found)
        return found
    if fraction and (led in SPAN_LEADS or (not led and is_again(source, at))):
        return None
    if past or (fraction and not led):
        begin = read_moment(source, at, led=bool(led), past=past)
    if begin is not None:
        read_further_days(source, begin, at)
    return begin


def _over_range(source: Source, found: Reading) -> Reading:
    """ "Thursdays 26 Feb - 14 May": a day of every week from the first to the last."""
    found.kind, found.bounded, found.ranged = TimeKind.FREQUENCY, True, False
    found.end = end_of_hours(source, found.end)
    return found


def reads_frequencies(source: Source, at: int, led: str, past: bool) -> Reading | None:
    if led not in ("by", "within", "until", "since"):
        return read_frequency(source, at, led)
    first = source.tokens[at]
    if first.sort is Lex.NUMBER or first.low in NUMBERS:
        return None
    if led in ("by", "until") and not EVERY.isdisjoint(source.lows(at + 1, EVERY_WITHIN)):
        found = read_frequency(source, at, led)
        return (
            found if found is not None and not EVERY.isdisjoint(source.lows(at + 1, found.end - at)) else None
        )
    return None


EVERY = bag("each every")
EVERY_WITHIN = 5
"""How near "each" is in "by the last day of each month"."""


def _relative(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_relative(source, at, led)


def _nth(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return weekday_in_month(source, at) or read_nth_beside(source, at) or next_weekday_word(source, at)


def _period(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_period(source, at, led)


def _duration(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_duration(source, at, led)


def reads_events(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_event(source, at, led)


def reads_vaguely(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_vague(source, at)


def _prescribed(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_prescribed(source, at, led)


COUNTS = frozenset(NUMBERS) | frozenset(ORDINALS)
THIS_NEXT = AHEAD | BEHIND | bag("this current")
FIRST_WORDS: tuple[tuple[Reader, frozenset[str]], ...] = (
    (
        reads_frequencies,
        COUNTS
        | EACH
        | ADVERBS
        | frozenset(MULTIPLIERS)
        | frozenset(WEEKDAYS)
        | LETTER_FIRST
        | LOOSE_FIRST
        | bag(
            "the a an last x × half bi tri school end start beginning weekday weekend weeknight block course next week"
        ),
    ),
    (
        read_days,
        COUNTS
        | frozenset(MONTHS)
        | frozenset(WEEKDAYS)
        | frozenset(DAY_WORDS)
        | FEAST_FIRST_WORDS
        | frozenset(BANK_HOLIDAYS)
        | bag("the bank bh b early late"),
    ),
    (_relative, RELATIVE_FIRST),
    (_nth, frozenset(ORDINALS) | THIS_NEXT | bag("the")),
    (
        _duration,
        frozenset(NUMBERS)
        | frozenset(MISHEARD)
        | AHEAD
        | BEHIND
        | bag("fortnight the a an few several couple another"),
    ),
    (_period, PERIOD_FIRST),
    (
        reads_events,
        frozenset(MONTHS)
        | ARTICLES
        | ORDER_WORDS
        | POINTS
        | frozenset(HEADS)
        | NAMES.first_words
        | frozenset(ORDINALS),
    ),
    (reads_vaguely, VAGUE_FIRST),
    (_prescribed, PRESCRIBED_FIRST),
)
"""The readers in the order in which they win among equals, each with the words that what it reads can begin with."""

BY_SORT: dict[Lex, tuple[Reader, ...]] = {
    Lex.NUMBER: (reads_frequencies, read_days, _relative, _duration, _period),
    Lex.ORDINAL: (reads_frequencies, read_days, _relative, _nth, _period, reads_events),
    Lex.DATE: (read_days,),
    Lex.FRACTION: (read_days, _duration, reads_frequencies),
    Lex.OTHER: (read_days, reads_frequencies),
}


def _readers(words: Iterable[str]) -> dict[str, tuple[Reader, ...]]:
    return {word: tuple(read for read, first in FIRST_WORDS if word in first) for word in sorted(words)}


BY_WORD = _readers(frozenset[str]().union(*(first for _, first in FIRST_WORDS)))
UNKNOWN: tuple[Reader, ...] = (reads_events,)
"""What is asked behind a word of time for a word that no reader knows: it may describe an occasion."""

DAYS: tuple[Reader, ...] = (read_days,)
COUNTED: tuple[Reader, ...] = (reads_frequencies, _duration)
COUNTED_ON: tuple[Reader, ...] = (reads_frequencies, _relative, _duration)
COUNTED_OR_YEAR: tuple[Reader, ...] = (reads_frequencies, _duration, _period)
DAY_LINKS = bag("of and or to until till til through up the")
"""Words that a number may be a day before: "3 and 10 May", "3 to 7 May"."""

BEHIND_THE: dict[Reader, frozenset[str]] = {
    reads_frequencies: bag("couple dozen next coming following first hour"),
    read_days: frozenset(BANK_HOLIDAYS),
    _relative: frozenset(UNITS) | frozenset(WEEKDAYS) | {"weekend", "lunchtime", "moment", "second"},
    _duration: frozenset(UNITS) | FILLERS | WORKING | WORKING_DAYS | bag("period first dozen"),
    _period: frozenset(UNITS),
    reads_vaguely: VAGUE_SECOND,
}
"""What a reader reads behind an article besides the words that it can begin with itself."""


def _behind_article(article: str) -> dict[str, tuple[Reader, ...]]:
    readers = tuple(
        (read, first | BEHIND_THE.get(read, frozenset())) for read, first in FIRST_WORDS if article in first
    )
    known = (
        frozenset(BY_WORD)
        | frozenset(UNITS)
        | FILLERS
        | WORKING
        | WORKING_DAYS
        | DAYPARTS
        | bag("period dozen")
    )
    return {
        word: tuple(read for read, first in readers if word in first or read is reads_events)
        for word in sorted(known)
    }


BY_ARTICLE = {article: _behind_article(article) for article in ("the", "a", "an")}


BY_RANK = tuple(BY_SORT.get(sort) for sort in Lex)
"""The same by the number of the sort, for an enumeration is slow to look up by."""


def readers_at(source: Source, at: int, led: str) -> tuple[Reader, ...] | None:
    """The readers to try at a piece behind the word ``led`` ("" for none), None where no time can begin."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        behind = source.tokens[at + 1]
        if token.low in BY_ARTICLE and behind.sort is Lex.WORD:
            return BY_ARTICLE[token.low].get(behind.low) or (UNKNOWN if led in LEADS_TO_OCCASION else None)
        return BY_WORD.get(token.low) or (
            UNKNOWN if led in LEADS_TO_OCCASION or (led and token.owned) else None
        )
    if token.sort is Lex.NUMBER:
        behind = source.tokens[at + 1]
        if behind.sort is Lex.WORD:
            low = behind.low
            if low in MONTHS:
                return DAYS
            if low not in DAY_LINKS:
                if low in LENGTHS:
                    return COUNTED_ON
                return COUNTED_OR_YEAR if token.end - token.start == YEAR_WIDTH else COUNTED
    elif token.sort is Lex.ORDINAL and source.tokens[at + 1].low in MONTHS:
        return DAYS
    return BY_RANK[token.sort] or (BY_WORD.get(token.low) if token.sort is Lex.MARK else None)
