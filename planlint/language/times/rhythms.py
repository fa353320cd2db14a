"""Reading frequencies: "weekly", "every other Sunday", "3x a week", "six sessions", and the end or count behind them."""

from __future__ import annotations

from planlint.language.times.events import STRONG, read_event_name, read_milestone
from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment, short_weekday_stands
from planlint.language.times.periods import read_period, read_range
from planlint.language.times.reading import (
    Reading,
    Source,
    is_dash,
    read_number,
    read_ordinal,
    told_as_past,
)
from planlint.language.times.spans import later, read_duration
from planlint.language.times.words import (
    ACT_FILLERS,
    ACTS,
    ADVERBS,
    COUNTABLE_ACTS,
    COUNTED_ADVERBS,
    DAYPARTS,
    MONTHS,
    PLURAL_WEEKDAYS,
    RHYTHM_UNITS,
    SESSION_NOUNS,
    UNITS,
    WEEKDAYS,
    bag,
)

EACH = bag("every each per alternate")
PER = bag("a an per each every")
LISTED = frozenset(("and", ",", "&", "/", "or", "plus"))
TIMES = bag("times time x occasions")
MULTIPLIERS = {"once": 1, "twice": 2, "thrice": 3}
NOT_TIMING = bag(
    "routine routines life living lives lived shop shopping care needs chores allowance planner"
    " structure timetable menu budget meals functioning hygiene dose diary diaries log income rent wage"
    " wages benefits bills struggles stresses tasks experience experiences experiential planning"
    " activities goings bread pocket money magazine newspaper mail basis-less occurrence battle"
    " lifestyle schedule standards skills nutrition amount intake limit target"
)
UNTIL = bag("until till til to through untill")
STARTS = bag("from starting beginning commencing")
EACH_EVENTS = STRONG | bag("visit supervision session contact meeting appointment") | {"missing episode"}
MOST_TAILS = 5
MOST_NAMED = 4


def read_frequency(source: Source, at: int, led: str) -> Reading | None:
    """A frequency at ``at`` with its end, count or span; ``led`` is the word that introduces it, "" for none."""
    found = (
        _every(source, at, led)
        or _times(source, at)
        or _adverb(source, at, led)
        or _weekdays(source, at, led)
        or _counted(source, at, led)
        or _repeat(source, at)
    )
    if found is not None:
        _tails(source, found)
    return found


def _frequency(end: int, *, bounded: bool = False) -> Reading:
    return Reading(end, TimeKind.FREQUENCY, bounded=bounded)


def _every(source: Source, at: int, led: str) -> Reading | None:
    """ "every other Sunday", "each morning", "at every core group", "every two weeks", "the first Monday of each month"."""
    if source.low(at) == "the" or read_ordinal(source, at) or source.low(at) == "last":
        return _nth_of_each(source, at)
    low = source.low(at)
    if low not in EACH or (low == "per" and not source.whole(at, at + 2)):
        return None
    at += 1
    if (
        source.low(at) in ("single", "other", "second", "third", "fourth", "alternate")
        or source.tokens[at].sort is Lex.ORDINAL
    ):
        at += 1
    if low == "every":
        if source.low(at) == "couple" and source.low(at + 1) == "of":
            at += 2
        elif source.low(at) == "few":
            unit = UNITS.get(source.low(at + 1))
            return Reading(at + 2, TimeKind.VAGUE) if unit in RHYTHM_UNITS else None
        elif source.tokens[at].sort is Lex.FRACTION and source.tokens[at].b in (52, 12, 7):
            return _frequency(at + 1)
        else:
            number = _range_number(source, at)
            if number is not None:
                at = number
                if source.low(at) in ("working", "school", "calendar", "term"):
                    at += 1
    return _each_what(source, at, low)


def _range_number(source: Source, at: int) -> int | None:
    number = read_number(source, at)
    if number is None:
        return None
    behind = number[1]
    if is_dash(source.tokens[behind]) or source.low(behind) in ("to", "or"):
        upper = read_number(source, behind + 1)
        if upper is not None:
            behind = upper[1]
    return behind + 1 if is_dash(source.tokens[behind]) else behind


def _each_what(source: Source, at: int, low: str) -> Reading | None:
    token = source.tokens[at]
    if token.sort is not Lex.WORD:
        return None
    if token.low in WEEKDAYS and not token.owned:
        return _frequency(_weekday_list(source, at))
    if token.low in ("school", "working", "week", "term", "weekend", "weekday") and source.low(at + 1) in (
        "day",
        "days",
        "morning",
        "night",
        "evening",
        "holiday",
        "afternoon",
        "time",
    ):
        return _frequency(at + 2)
    if UNITS.get(token.low) in RHYTHM_UNITS:
        end = at + 1
        return _frequency(_daypart(source, end))
    if token.low in DAYPARTS or token.low in ("weekend", "weekday", "weekends", "weekdays", "school-day"):
        return _frequency(_daypart(source, at + 1))
    if token.low in ("half", "half-term"):
        if token.low == "half-term":
            return _frequency(at + 1)
        behind = at + 1 + is_dash(source.tokens[at + 1])
        return _frequency(behind + 1) if source.low(behind) == "term" else None
    if token.low in MONTHS and token.text[0].isupper():
        return _frequency(at + 1)
    if low == "per":
        return None
    event = read_event_name(source, at)
    if event is not None and event.due is None and event.event in EACH_EVENTS:
        return _frequency(event.end)
    for gap in range(3):
        word = source.tokens[at + gap]
        if word.sort is not Lex.WORD:
            return None
        if word.low in SESSION_NOUNS or word.low in ("contacts", "visits"):
            nxt = source.low(at + gap + 1)
            return _frequency(at + gap + 2 if nxt in SESSION_NOUNS else at + gap + 1)
        if word.low not in ACT_FILLERS:
            return None
    return None


def _nth_of_each(source: Source, at: int) -> Reading | None:
    """ "the first Monday of each month", "last Friday of every month"."""
    if source.low(at) == "the":
        at += 1
    if source.low(at) == "last":
        behind = at + 1
    else:
        found = read_ordinal(source, at)
        if found is None:
            return None
        behind = found[1]
        if source.low(behind) in ("and", "&"):
            second = read_ordinal(source, behind + 1)
            behind = second[1] if second else behind
    if source.low(behind) in WEEKDAYS or source.low(behind) in ("week", "day"):
        behind += 1
    if source.low(behind) not in ("of", "in") or source.low(behind + 1) not in ("each", "every", "the"):
        return None
    if source.low(behind + 1) == "the" and source.low(behind - 1) not in WEEKDAYS:
        return None
    if UNITS.get(source.low(behind + 2)) in ("month", "week", "term", "quarter"):
        return _frequency(behind + 3)
    return None


def _daypart(source: Source, at: int) -> int:
    if source.low(at) in DAYPARTS and source.tokens[at].sort is Lex.WORD:
        at += 1
        if source.low(at) in ("and", "&", "/") and source.low(at + 1) in DAYPARTS:
            at += 2
    return at


def _times(source: Source, at: int) -> Reading | None:
    """ "twice a week", "3x weekly", "x3 a week", "three times per fortnight", "once every two weeks"."""
    low = source.low(at)
    if low in MULTIPLIERS:
        behind = at + 1
        if source.low(behind) == "or" and source.low(behind + 1) in MULTIPLIERS:
            behind += 2
    elif low in ("x", "×") and source.tokens[at + 1].sort is Lex.NUMBER:
        behind = at + 2
    else:
        number = _range_number(source, at)
        if number is None:
            return None
        if source.low(number) not in TIMES and source.low(number) != "×":
            return _slashed(source, at, number)
        behind = number + 1
    return _per(source, behind)


def _slashed(source: Source, at: int, behind: int) -> Reading | None:
    """ "2/week", "2 per week"."""
    if source.low(behind) in ("/", "per") and UNITS.get(source.low(behind + 1)) in RHYTHM_UNITS:
        return _frequency(behind + 2)
    return None


def _per(source: Source, at: int) -> Reading | None:
    low = source.low(at)
    if is_dash(source.tokens[at]):
        at += 1
        low = source.low(at)
    if low in ADVERBS:
        return _frequency(at + 1)
    if low == "in":
        at, low = at + 1, source.low(at + 1)
    if low in PER or low == "/":
        at += 1
        if low in ("every", "each"):
            number = _range_number(source, at)
            at = number if number is not None else at + (source.low(at) in ("other", "second"))
            if source.low(at) in WEEKDAYS:
                return _frequency(at + 1)
        elif source.low(at) in ("half", "half-term"):
            at += 1 + is_dash(source.tokens[at + 1]) if source.low(at) == "half" else 0
            return _frequency(at + 1) if source.low(at) in ("term", "half-term") else None
        elif source.low(at) in ("school", "working"):
            at += 1
    elif UNITS.get(low) not in ("week", "month", "day", "term", "fortnight") or low.endswith("s"):
        return None
    if (
        UNITS.get(source.low(at)) in RHYTHM_UNITS
        or source.low(at) in DAYPARTS
        or source.low(at) in ("weekend", "visit", "session")
    ):
        return _frequency(at + 1)
    return None


def _adverb(source: Source, at: int, led: str) -> Reading | None:
    """ "weekly", "6-weekly", "half-termly", "on a weekly basis", where it tells when and not what kind of thing."""
    start = at
    if source.low(at) in ("a", "an"):
        at += 1
        if (
            source.low(at + 1) != "basis"
            and source.low(at + 2) not in ("basis",)
            and source.low(at + 3) != "basis"
        ):
            return None
    if source.low(at) in ("half", "bi", "twice"):
        gap = at + 1 + is_dash(source.tokens[at + 1])
        if source.low(gap) in ADVERBS:
            at = gap
    elif source.tokens[at].sort is not Lex.WORD or read_number(source, at):
        number = _range_number(source, at)
        if number is None or source.low(number) not in COUNTED_ADVERBS:
            return None
        return _counted_adverb(source, at, number)
    token = source.tokens[at]
    if token.low not in ADVERBS or token.owned:
        return None
    end = at + 1
    if source.low(end) == "basis":
        return _frequency(end + 1)
    if start != at and source.low(start) in ("a", "an"):
        return None
    if source.low(end) in ("or", "/", "to", "and") and source.low(end + 1) in ADVERBS:
        end += 2
    if (
        is_dash(source.tokens[end])
        and source.tokens[end].joined
        and source.tokens[end + 1].joined
        and source.tokens[end + 1].sort is Lex.WORD
    ):
        return None
    if _describes(source, end):
        return None
    return _frequency(end)


def _counted_adverb(source: Source, at: int, adverb: int) -> Reading:
    hyphen = is_dash(source.tokens[adverb - 1])
    noun = source.low(adverb + 1)
    counts = not hyphen and (
        noun in ("sessions", "lessons", "classes", "appointments")
        or (source.tokens[at].sort is Lex.WORD and noun in COUNTABLE_ACTS)
    )
    if counts and source.low(adverb) != "monthly":
        return _frequency(adverb + 2, bounded=True)
    return _frequency(adverb + 1)


def _describes(source: Source, at: int) -> bool:
    """Whether the word behind an adverb makes it a description: "daily routine", "weekly shop"."""
    return any(
        source.low(at + gap) in NOT_TIMING
        for gap in (0, 1)
        if gap == 0
        or (
            source.tokens[at].sort is Lex.WORD
            and source.low(at) in ("lived", "household", "family", "living", "care", "personal", "home")
        )
    )


def _weekday_list(source: Source, at: int) -> int:
    """Reads on through "Mondays, Wednesdays and Fridays"; ``at`` is the first of them. The piece behind the last."""
    end = at + 1
    for _ in range(6):
        gap = end
        while source.low(gap) in LISTED and gap < end + 2:
            gap += 1
        if source.low(gap) == "every":
            gap += 1
        if gap == end or source.low(gap) not in WEEKDAYS or not short_weekday_stands(source, gap, led=True):
            break
        behind = source.tokens[gap + 1]
        if behind.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION):
            break
        end = gap + 1
    return _daypart(source, end)


def _weekdays(source: Source, at: int, led: str) -> Reading | None:
    """ "Mondays", "Mon–Fri", "Monday and Wednesday", "on a Monday", "Tuesday evenings"."""
    article = source.low(at) == "a"
    if article:
        at += 1
    token = source.tokens[at]
    if token.sort is not Lex.WORD or token.low not in WEEKDAYS:
        return None
    behind = at + 1
    if (is_dash(source.tokens[behind]) or source.low(behind) in ("to", "through")) and source.low(
        behind + 1
    ) in WEEKDAYS:
        after = source.tokens[behind + 2]
        if (
            after.sort not in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION)
            and not source.tokens[behind + 1].owned
        ):
            return _frequency(_daypart(source, behind + 2))
    if token.owned and token.low not in PLURAL_WEEKDAYS:
        return None
    if not short_weekday_stands(source, at, led=bool(led)):
        return None
    end = _weekday_list(source, at)
    words = [source.tokens[index] for index in range(at, end) if source.tokens[index].sort is Lex.WORD]
    days = [word for word in words if word.low in WEEKDAYS]
    plural = any(word.low in PLURAL_WEEKDAYS for word in days) or words[-1].low in (
        "mornings",
        "evenings",
        "afternoons",
        "nights",
    )
    nxt = source.tokens[end]
    if nxt.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION) and not plural:
        return None
    if plural or len(days) > 1 or (article and led == "on"):
        return _frequency(end)
    return None


def _counted(source: Source, at: int, led: str) -> Reading | None:
    """ "two home visits a month", "30 minutes a day", "six sessions", "three home visits in March", "5 days a week"."""
    low = source.low(at)
    if low == "a":
        return _single(source, at)
    behind = _range_number(source, at)
    if behind is None:
        return None
    dashed = is_dash(source.tokens[behind - 1])
    if source.low(behind) in ("x", "×"):
        behind += 1
        if source.tokens[behind].sort is Lex.NUMBER:
            behind += 1
    unit = UNITS.get(source.low(behind))
    if unit in ("hour", "minute", "day") or source.low(behind) in DAYPARTS:
        found = _per(source, behind + 1) if source.low(behind + 1) in PER else None
        return found
    for gap in range(MOST_NAMED):
        word = source.tokens[behind + gap]
        if word.sort is Lex.MARK and is_dash(word):
            continue
        if word.sort is not Lex.WORD:
            return None
        if word.low in ACTS and source.low(behind + gap + 1) not in ACTS:
            end = behind + gap + 1
            found = _per(source, end) if source.low(end) in PER or source.low(end) in ADVERBS else None
            if found is not None:
                return found
            return _sum(source, at, end, word.low, dashed, led)
        if word.low not in ACT_FILLERS and word.low not in ACTS and UNITS.get(word.low) is None:
            return None
    return None


def _sum(source: Source, at: int, end: int, noun: str, dashed: bool, led: str) -> Reading | None:
    if told_as_past(source, at):
        return None
    if source.low(end) == "in" and source.low(end + 1) == "total":
        return _frequency(end + 2, bounded=True)
    month = source.low(end) in ("in", "during", "before", "by", "until", "over") and (
        read_period(source, end + 1, source.low(end)) or read_moment(source, end + 1, led=True)
    )
    if month or noun in COUNTABLE_ACTS or (dashed and noun in ("session", "visit", "lesson")):
        if (
            source.low(at - 1) in ("of", "step", "stage", "last", "past", "previous", "missed", "attended")
            and at
        ):
            return None
        if source.tokens[at].low in ("one", "1"):
            return _frequency(end, bounded=True) if month else None
        return _frequency(end, bounded=True)
    return _frequency(end, bounded=True) if led == "for" and noun in ACTS else None


def _single(source: Source, at: int) -> Reading | None:
    """ "a visit a week", "a phone call every Sunday" tells how often by what follows."""
    return None


def _repeat(source: Source, at: int) -> Reading | None:
    """ "x 6" beside something that is done: "visits x 6", "x 6 sessions"."""
    if source.low(at) not in ("x", "×") or source.tokens[at + 1].sort is not Lex.NUMBER:
        return None
    end = at + 2
    if source.low(end) in ACTS:
        return _frequency(end + 1, bounded=True)
    before = source.low(at - 1) if at else ""
    if before in ACTS or source.whole(at, end) or before == "(":
        return _frequency(end, bounded=True)
    return None


def _tails(source: Source, found: Reading) -> None:
    """Takes in what stands behind a rhythm: its days and hours, its end, its count, its span, its start."""
    for _ in range(MOST_TAILS):
        at = found.end
        if source.low(at) in (",", "(", ";") or is_dash(source.tokens[at]):
            at += 1
        if not (_tail(source, at, found) or _named_tail(source, found)):
            return
        if source.low(found.end) == ")" and source.low(at - 1) == "(":
            found.end += 1


def _named_tail(source: Source, found: Reading) -> bool:
    """Reads over the thing that is done, if an end or a count follows it: "weekly home visits until 14 May"."""
    at = found.end
    for gap in range(MOST_NAMED):
        word = source.tokens[at + gap]
        if word.sort is not Lex.WORD or not (word.low in ACTS or word.low in ACT_FILLERS or word.low == "by"):
            return False
        if word.low in ACTS and source.low(at + gap + 1) not in ACTS:
            behind = at + gap + 1
            if source.low(behind) in (",", "(") or is_dash(source.tokens[behind]):
                behind += 1
            return source.low(behind) not in ("at", "on", "and", "with") and _tail(source, behind, found)
    return False


def _tail(source: Source, at: int, found: Reading) -> bool:
    low = source.low(at)
    hours = end_of_hours(source, at)
    if hours > at:
        found.end = hours
        return True
    if low in UNTIL or (low == "up" and source.low(at + 1) in ("to", "until")):
        return _until(source, at + (2 if low == "up" else 1), found)
    if low in ("x", "×") and source.tokens[at + 1].sort is Lex.NUMBER:
        end = at + 2
        found.end = end + 1 if source.low(end) in ACTS else end
        found.bounded = True
        return True
    if low in ("for", "over", "in", "within", "during", "throughout", "across", "before", "by"):
        return _span(source, at + 1, found, low)
    if low in STARTS:
        return _start(source, at + 1 + (source.low(at + 1) in ("from", "on", "the")), found)
    if low == "between":
        stretch = read_range(source, at + 1, "between")
        return _end_at(found, stretch)
    if low == "on" and source.low(at + 1) in WEEKDAYS:
        inner = _weekdays(source, at + 1, "on") or read_moment(source, at + 1, led=True)
        if inner is not None and (inner.kind is TimeKind.FREQUENCY or inner.end == at + 2):
            found.end = inner.end
            return True
        return False
    return _this_stretch(source, at, found)


def _this_stretch(source: Source, at: int, found: Reading) -> bool:
    if source.low(at) not in ("this", "next"):
        return False
    period = read_period(source, at, "in")
    return _end_at(found, period) if period is not None and period.kind is TimeKind.PERIOD else False


def _end_at(found: Reading, end: Reading | None) -> bool:
    if end is None:
        return False
    found.end, found.due, found.exists, found.bounded = end.end, end.due, end.exists and found.exists, True
    if end.begins is not None:
        found.begins = end.begins
    return True


def _until(source: Source, at: int, found: Reading) -> bool:
    end = read_moment(source, at, led=True) or read_period(source, at, "until")
    if end is None:
        event = read_event_name(source, at) or read_milestone(source, at)
        if event is None:
            return False
        found.event = event.event
        end = event
    return _end_at(found, end)


def _span(source: Source, at: int, found: Reading, low: str) -> bool:
    stretch = read_duration(source, at, "for" if low in ("over", "across") else low)
    if (
        stretch is not None
        and stretch.kind is TimeKind.DURATION
        and low not in ("before", "by", "throughout")
    ):
        if found.begins is not None and source.on is not None and stretch.due is not None:
            stretch.due = later(found.begins, (stretch.due - source.on).days, "day")
        return _end_at(found, stretch)
    if low in ("for", "over"):
        number = _range_number(source, at)
        for gap in range(3):
            if number is not None and source.low(number + gap) in ACTS:
                found.end, found.bounded = number + gap + 1, True
                return True
    if low == "for":
        return False
    if low in ("before", "by"):
        end = read_moment(source, at, led=True) or read_period(source, at, low)
        return _end_at(found, end)
    return _end_at(found, read_period(source, at, low))


def _start(source: Source, at: int, found: Reading) -> bool:
    stretch = read_range(source, at, "from")
    if stretch is not None:
        return _end_at(found, stretch)
    day = read_moment(source, at, led=True) or read_period(source, at, "from")
    if day is None:
        return False
    found.end, found.exists = day.end, day.exists
    found.begins = day.begins or day.due
    return True
