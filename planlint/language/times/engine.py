"""The time engine: every expression of time in a text, the longest reading of each stretch, in order."""

from __future__ import annotations

import re
from datetime import date

from planlint.language.times.alternatives import (
    NAMED_DAYS,
    read_brackets,
    read_told_again,
)
from planlint.language.times.awaited import read_awaited
from planlint.language.times.clauses import CLAUSE_LEADS, read_milestone, read_turn
from planlint.language.times.counts import MULTIPLIERS
from planlint.language.times.events import STRONG, read_dated_cell, read_event_name
from planlint.language.times.gerunds import read_gerund
from planlint.language.times.hindsight import TIMED, is_numbered, is_soon, look_back, told_after
from planlint.language.times.hours import (
    BEFORE_HOURS,
    ENDED,
    RANGE_WORDS,
    behind_point_of_day,
    clock_width,
    end_of_hours,
    spoken_hour,
)
from planlint.language.times.labels import names_something
from planlint.language.times.leads import DEADLINES, LEADS, give_sense
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind, Timescale
from planlint.language.times.moments import read_moment
from planlint.language.times.months import FIRST_YEAR, LAST_YEAR
from planlint.language.times.occasions import read_occasion
from planlint.language.times.readers import BY_WORD, Reader, read_days, readers_at
from planlint.language.times.reading import Reading, Source, is_dash, surely_past, told_as_past
from planlint.language.times.rhythms import EACH, is_used_up
from planlint.language.times.spans import read_duration
from planlint.language.times.spelling import MENDED
from planlint.language.times.titles import NAMEABLE, is_called, is_given, is_listed_name, is_title
from planlint.language.times.vague import ONCE_NOW
from planlint.language.times.waits import FIRST as WAIT_FIRST
from planlint.language.times.waits import read_wait
from planlint.language.times.words import (
    ADVERBS,
    DAYPARTS,
    NUMBERS,
    WEEKDAYS,
    bag,
)

TOLD_AGAIN = (*TIMED, TimeKind.DURATION)
ABOUT = bag("around about approximately approx roughly")
LATEST = (("at", "the", "latest"), ("at", "latest"), ("latest",), ("at", "the", "very", "latest"))
EDGE_WORDS = bag("the end close start")
SIGNS = bag("sign signs signing log logs logging clock clocks carry carries keep keeps get gets")
NOONS = bag("noon midday midnight o'clock oclock")
LOOKS = bag("look looks looked looking relooked")
GOES_ON = bag(
    "carry carries carrying carried keep keeps keeping focus focuses focused work works working insist insists plan plans"
    " based depends depending rely relies decided advice advise going concentrate reflect reflects"
)
"""What "on" belongs to before a gerund: "carry on coming"."""
WAITING = (TimeKind.EVENT, TimeKind.VAGUE)
UNDATED = (TimeKind.EVENT, TimeKind.DURATION)
AWAITING = bag("before until till after by at on upon following ahead prior")
TURNING = bag("before until till after on upon following")
RHYTHMS = ADVERBS - bag("weekdays weekends")
BEHIND_HOUR = EACH | RHYTHMS | WEEKDAYS.keys() | {"on"}
NEVER_PAST = DEADLINES | {"for"}
LONE = 4
"""How many pieces a cell has at most that may be a day with full stops: "31.03."."""
CELL = 40
"""How many pieces a text has at most that may be a cell with nothing but an occasion in it."""
LEAD_WORDS = LEADS.first_words
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
    at, tokens, size, opens = 0, source.tokens, source.size, source.size <= CELL
    while at < size:
        token = tokens[at]
        reading = None
        if token.low in OPENERS or Lex.NUMBER <= token.sort <= (Lex.CLOCK if size > LONE else Lex.OTHER):
            reading = _read(source, at)
        if opens and token.low not in LEAD_WORDS:
            reading = _longer(reading, _opening(source, at))
        opens = token.sort is Lex.BREAK and size <= CELL
        if reading is None:
            at += 1
        else:
            found.append(_timescale(source, at, reading))
            at = reading.end
    return tuple(found)


def _opening(source: Source, at: int) -> Reading | None:
    """An occasion with its date that is all a line says: "EDD 19/5/26"."""
    found = read_dated_cell(source, at)
    if found is not None:
        found.end = end_of_hours(source, found.end)
    return found


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
    low = source.low(at)
    lead = None if low not in LEAD_WORDS or _hangs(source, at) else LEADS.at(source, at)
    if lead is not None and lead[0] == "by" and low == "due" and at and _goes_on(source, at - 1):
        lead = None
    if lead is not None:
        best = _longer(best, _led(source, lead[1], lead[0]))
    else:
        best = _longer(best, _hour_first(source, at))
    if low in CLAUSE_LEADS:
        clause = _longer(read_milestone(source, at + 1), read_turn(source, at + 1, low))
        if clause is not None:
            clause.sense = Sense.FROM if low in ("once", "after", "when", "as") else Sense.BY
            best = _longer(best, clause)
    if low in WAIT_FIRST and (best is None or best.kind in WAITING):
        wait = read_wait(source, at)
        if wait is not None:
            wait.sense = Sense.FROM if low in ("once", "after", "as", "from") else Sense.BY
            best = _longer(best, wait)
    if best is not None and best.kind is TimeKind.FREQUENCY and is_used_up(source, at):
        return None
    if lead is not None and lead[0] in AWAITING and (best is None or best.kind in UNDATED):
        best = _longer(best, _awaited(source, at, lead[1], lead[0]))
    return best


def _awaited(source: Source, start: int, at: int, lead: str) -> Reading | None:
    """What a cell waits for, whatever it is, or a turn of things told as a noun."""
    found = read_awaited(source, start, at, lead)
    if found is None and lead in TURNING and source.low(start - 1) not in GOES_ON:
        found = read_gerund(source, at)
    if found is not None:
        give_sense(found, lead)
    return found


def _hangs(source: Source, at: int) -> bool:
    """Whether a word that could introduce a time belongs to the one before it: "drop-in", "looked at"."""
    if at == 0:
        return False
    before = source.tokens[at - 1]
    if source.low(at) == "on" and before.low in SIGNS and source.low(at + 1) in EACH:
        return True
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
    at, hour = _over_hour(source, at)
    if word == "between":
        events = _between_events(source, at)
        if events is not None:
            return events
    if word == "post":
        held = _content(source, at, "after")
        return held if held is not None and held.event in STRONG else None
    inner = _content(source, at, "at" if hour and word == "by" else word)
    if inner is None and word in ("on", "by", "during", "in"):
        inner = _part_of_day(source, at)
    if inner is None or not _leads_in(source, at, word, inner, hour):
        return None
    give_sense(inner, word)
    if inner.sense is Sense.PAST:
        look_back(source, inner)
    _until_then(source, inner)
    return inner


def _over_hour(source: Source, at: int) -> tuple[int, bool]:
    """The piece behind an hour ("5pm on"), an end of the day or "about" before a day, and whether an hour was read."""
    hour = clock_width(source, at) or max(spoken_hour(source, at), behind_point_of_day(source, at)) - at
    if (
        source.tokens[at].sort is Lex.OTHER
        and hour == 1
        and source.low(at + 1) not in (BEHIND_HOUR if source.low(at - 1) == "at" else ("on",))
    ):
        hour = 0
    if hour:
        gap = at + hour + (source.low(at + hour) in ("on", ","))
        if source.low(at) not in EDGE_WORDS or read_moment(source, gap, led=True) is not None:
            at = gap
        else:
            hour = 0
    elif source.low(at) == "on" and source.low(at - 1) in ENDED:
        at += 1
    elif source.low(at) in ABOUT or (source.low(at) == "at" and source.low(at + 1) in ("least", "latest")):
        at += 1 if source.low(at) in ABOUT else 2
    return at, bool(hour)


def _between_events(source: Source, at: int) -> Reading | None:
    """ "between the CIN meeting and Easter", "between the hearing and the RCPC": the second of them is the end."""
    first = read_event_name(source, at) or read_occasion(source, at, "before", ahead=False)
    if first is None or source.low(first.end) not in ("and", "&"):
        return None
    second = _content(source, first.end + 1, "before")
    if second is None or second.kind not in (*TIMED, TimeKind.EVENT):
        return None
    second.sense, second.kind = Sense.BY, TimeKind.PERIOD if second.kind in TIMED else TimeKind.EVENT
    return second


def _leads_in(source: Source, at: int, word: str, inner: Reading, hour: bool) -> bool:
    """Whether the word before a reading introduces it, and does not belong to the verb: "email them in every Sunday"."""
    token = source.tokens[at]
    match inner.kind:
        case TimeKind.VAGUE:
            return token.low in COUNTED_VAGUELY
        case TimeKind.DATE:
            return hour or word != "at" or token.sort is not Lex.NUMBER
        case TimeKind.DURATION:
            adverb = token.sort is Lex.WORD and ONCE_NOW.at(source, at) is not None
            return not adverb and (word != "on" or source.low(at - 1) == "on")
        case TimeKind.FREQUENCY:
            if token.low in RHYTHMS or (token.low in EACH and word in ("in", "for", "from", "over")):
                return False
            counted = token.sort is Lex.NUMBER or token.low in NUMBERS or token.low in MULTIPLIERS
            return not (counted and word in ("for", "in") and at > 1 and _goes_on(source, at - 2))
        case _:
            return True


def _goes_on(source: Source, at: int) -> bool:
    """Whether a sentence runs up to here, so that "for" belongs to its verb."""
    return source.tokens[at].sort is Lex.WORD or source.tokens[at].sort is Lex.NUMBER


def _part_of_day(source: Source, at: int) -> Reading | None:
    """The day behind "the morning of": "on the morning of 3 February"."""
    if source.low(at) != "the" or source.low(at + 1) not in DAYPARTS or source.low(at + 2) != "of":
        return None
    found = _content(source, at + 3, "on")
    return found if found is not None and found.kind is TimeKind.DATE else None


def _hour_first(source: Source, at: int) -> Reading | None:
    """The day or rhythm behind an hour that nothing leads in: "10am Saturdays", "12 noon Tuesday", "close of play Friday"."""
    token = source.tokens[at]
    if token.sort is Lex.CLOCK:
        return _behind_hour(source, at, 1)
    if token.sort is Lex.NUMBER and source.low(at + 1) in NOONS:
        return _behind_hour(source, at, 2)
    width = behind_point_of_day(source, at) - at if token.low in EDGE_WORDS else 0
    return _behind_hour(source, at, width) if width else None


def _behind_hour(source: Source, at: int, width: int) -> Reading | None:
    """The day or rhythm that an hour stands before: "10am Saturdays", "4pm on Friday"."""
    if at and (
        source.low(at - 1) in BEFORE_HOURS
        or source.low(at - 1) in RANGE_WORDS
        or is_dash(source.tokens[at - 1])
    ):
        return None
    gap = at + width + (source.low(at + width) in ("on", ","))
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
    elif reading.sense in (Sense.BY, None) and source.low(at) in ("at", "latest"):
        phrase = next((words for words in LATEST if source.lows(at, len(words)) == words), ())
        reading.end += len(phrase)


def _content(source: Source, at: int, led: str) -> Reading | None:
    """The longest reading that begins with what tells the time itself; of equals, the first reader's."""
    readers = readers_at(source, at, led)
    if readers is None or _is_no_time(source, at, led):
        return None
    dated = read_days in readers or source.low(at) in ("the", "a", "an")
    past = dated and led not in NEVER_PAST and told_as_past(source, at)
    if past and not surely_past(source, at):
        best = _longest(source, at, led, readers, past=False)
        past = best is None or not (is_soon(source, best) and is_numbered(source, at, best.end))
        if past:
            best = _longest(source, at, led, readers, past=True)
    else:
        best = _longest(source, at, led, readers, past=past)
    if best is None:
        return None
    if best.kind in TIMED or (best.due is not None and best.kind is TimeKind.EVENT):
        if best.sense is None and (past or told_after(source, best, led)):
            best.sense = Sense.PAST
            look_back(source, best)
        best.end = end_of_hours(source, best.end)
    if best.kind is TimeKind.DATE and source.tokens[best.end - 1].low in NAMED_DAYS:
        read_told_again(source, best)
    if best.kind in TOLD_AGAIN:
        told = best.end
        read_brackets(source, best)
        if best.end > told and best.kind in TIMED:
            best.end = end_of_hours(source, best.end)
    return best


def _longest(source: Source, at: int, led: str, readers: tuple[Reader, ...], *, past: bool) -> Reading | None:
    best: Reading | None = None
    for read in readers:
        other = read(source, at, led, past)
        if other is not None and (best is None or other.end > best.end):
            best = other
    return best


def _is_no_time(source: Source, at: int, led: str) -> bool:
    """Whether a number names or measures something else, or a word of time is what somebody is called."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        return token.low in NAMEABLE and _is_name(source, at, led)
    return names_something(source, at, led) or (token.sort is Lex.NUMBER and not _leads_on(source, at, led))


def _is_name(source: Source, at: int, led: str) -> bool:
    """Whether a month, weekday or season is what somebody or something is called."""
    if is_title(source, at, led):
        return True
    if led:
        return is_given(source, at, led)
    return at > 0 and (is_called(source, at) or is_listed_name(source, at))


def _leads_on(source: Source, at: int, led: str) -> bool:
    """Whether a bare number has a word near enough behind it to be counting something."""
    if led or source.tokens[at + 1].sort is Lex.WORD:
        return True
    return any(token.sort in COUNTED for token in source.tokens[at + 2 : at + NEAR])


NEAR = 6
COUNTED = (Lex.WORD, Lex.FRACTION)


OPENERS = frozenset(BY_WORD) | LEADS.first_words | CLAUSE_LEADS
TELLING = re.compile(r"[0-9½×]")
LETTERS = re.compile(r"[a-z]+")


def _beginnings() -> frozenset[str]:
    """The runs of letters that what begins a time begins with, slips of spelling among them."""
    spelt = OPENERS | {slip for slip, word in MENDED.items() if word in OPENERS}
    return frozenset(run.group() for word in spelt if (run := LETTERS.match(word)))


BEGINNINGS = _beginnings()
