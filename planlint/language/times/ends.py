"""Reading what stands behind a rhythm: its hours, its end, its count, its span, its start."""

from __future__ import annotations

from dataclasses import replace

from planlint.language.times.again import (
    PARTS,
    end_of_again,
    end_of_days_and_hours,
    end_of_left_out,
    end_of_told_days,
)
from planlint.language.times.anchors import span_after
from planlint.language.times.clause_tails import day_of_breaking_up, read_clause_tail
from planlint.language.times.clauses import read_milestone, read_turn
from planlint.language.times.counts import MOST_NAMED, behind_number
from planlint.language.times.events import read_event
from planlint.language.times.hours import OTHER_DAYS, end_of_hours
from planlint.language.times.leads import LEADS
from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.nth import next_weekday_word
from planlint.language.times.occasions import read_occasion
from planlint.language.times.parts_of_day import AROUND, end_of_mark
from planlint.language.times.periods import read_period
from planlint.language.times.ranges import read_range
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.spans import read_duration
from planlint.language.times.totals import end_of_one_each, end_of_total
from planlint.language.times.vague import read_vague
from planlint.language.times.waits import FIRST as WAITS
from planlint.language.times.waits import read_wait
from planlint.language.times.weekdays import end_of_weekdays, read_weekdays
from planlint.language.times.words import (
    ACT_FILLERS,
    ACTS,
    ADVERBS,
    DAYPARTS,
    MONTHS,
    NUMBERS,
    SHORT_WEEKDAYS,
    UNITS,
    WEEKDAYS,
    bag,
)

UNTIL = bag("until till til to through untill ending ends finishing pending")


OF_AGE = bag("of old")
THROUGH, UP_TO = bag("through thru"), bag("to until till til untill")


STARTS = bag("from starting beginning commencing starts")
EXCEPT = bag("except excluding bar ex exc excl")
LEFT_OUT = (("apart", "from"), ("aside", "from"), ("other", "than"), ("but", "not"))
REST = bag("rest remainder")
SPANS_OF_TIME = bag("week fortnight month term")
SPANS = bag("for over in within during throughout across before by")


MOST_TAILS = 5
LONG = bag("for as so")
"""What "as long as" begins with, which is asked before "for" is."""


def read_ends(source: Source, found: Reading) -> None:
    """Takes in what stands behind a rhythm: its days and hours, its end, its count, its span, its start."""
    for _ in range(MOST_TAILS):
        at = found.end
        opened = source.low(at) == "("
        before = replace(found) if opened else found
        if opened or source.low(at) in (",", ";") or is_dash(source.tokens[at]) or _is_stopped(source, at):
            at += 1
        if not (
            (source.low(at) in LONG and read_clause_tail(source, at, found))
            or _tail(source, at, found)
            or read_clause_tail(source, at, found)
            or _named_tail(source, found)
            or _over_part(source, at, found)
        ):
            return
        if opened and source.low(found.end) == ")":
            found.end += 1
        elif opened:
            _restore(found, before)
            return


def _is_stopped(source: Source, at: int) -> bool:
    """Whether a mark stands for what is cut off: the one of "'til", the full stop of "each Tues. up to 24/3"."""
    if source.low(at) == ".":
        short = source.tokens[at].joined and source.low(at - 1) in SHORT_WEEKDAYS
        return short and source.tokens[at + 1].text.islower()
    return source.low(at) in ("'", "’", "‘") and source.tokens[at + 1].joined and source.low(at + 1) in UNTIL


def _restore(found: Reading, before: Reading) -> None:
    """Takes back what was read inside brackets that go on with something else."""
    found.end, found.due, found.begins, found.exists = before.end, before.due, before.begins, before.exists
    found.bounded, found.event = before.bounded, before.event


def _named_tail(source: Source, found: Reading) -> bool:
    """Reads over the thing that is done, if an end or a count follows it: "weekly home visits until 14 May"."""
    at = found.end
    for gap in range(MOST_NAMED):
        word = source.tokens[at + gap]
        if (is_dash(word) and word.joined and gap) or (
            word.text == "1:1" and source.low(at + gap + 1) in ACTS
        ):
            continue
        if not (word.text == "1:1" or word.low in ACTS or word.low in ACT_FILLERS or word.low == "by"):
            return False
        if (word.low in ACTS or word.text == "1:1") and source.low(at + gap + 1) not in ACTS:
            behind = at + gap + 1
            opened = source.low(behind) == "("
            before = replace(found)
            if opened or source.low(behind) == "," or is_dash(source.tokens[behind]):
                behind += 1
            if source.low(behind) in ("at", "on", "and", "with"):
                return False
            if not _tail(source, behind, found) and not _until_anything(source, behind, found):
                return False
            if opened and source.low(found.end) != ")":
                _restore(found, before)
                return False
            found.end += opened
            return True
    return False


def _until_anything(source: Source, at: int, found: Reading) -> bool:
    """Reads over the thing that is done to the clause it goes on to: "daily 1:1 until the plan is out"."""
    before = found.end
    found.end = at
    if source.low(at) in UNTIL and read_clause_tail(source, at, found):
        return True
    found.end = before
    return False


def _tail(source: Source, at: int, found: Reading) -> bool:
    low = source.low(at)
    hours = end_of_hours(source, at)
    if hours > at and not (source.low(at - 1) == "," and source.low(hours) in OTHER_DAYS):
        found.end = hours
        return True
    whole = _end_of_whole_days(source, at, found)
    if whole > at:
        found.end = whole
        return True
    behind = _behind_until(source, at)
    if behind > at:
        most = read_duration(source, behind, "for") if source.lows(at, 2) == ("up", "to") else None
        if most is not None and most.kind is TimeKind.DURATION and source.low(most.end) not in OF_AGE:
            return _end_after(source, found, most)
        return _until(source, behind, found)
    if low in ("x", "×") and source.tokens[at + 1].sort in (Lex.NUMBER, Lex.FRACTION):
        stretch = read_duration(source, at + 1, "for")
        if stretch is not None and stretch.kind is TimeKind.DURATION:
            return _end_after(source, found, stretch)
        if source.tokens[at + 1].sort is Lex.FRACTION:
            return False
        end = at + 2
        if UNITS.get(source.low(end)) in ("minute", "hour"):
            return False
        found.end = end + 1 if source.low(end) in ACTS else end
        found.bounded = True
        return True
    if low in TAIL_LEADS:
        return _led_tail(source, at, found)
    lasting = _lasting(source, at, found)
    if lasting is not None:
        return _end_after(source, found, lasting)
    if low == "on" and _on_days(source, at, found):
        return True
    return _days_or_count(source, at, found) or _this_stretch(source, at, found)


def _end_of_whole_days(source: Source, at: int, found: Reading) -> int:
    """The piece behind "inclusive", behind "weekly" where a count has been told, behind "day and night"; ``at`` for none."""
    if source.low(at) == "inclusive" or (found.bounded and source.low(at) in ADVERBS):
        return at + 1
    return _end_of_round_clock(source, at)


def _end_of_round_clock(source: Source, at: int) -> int:
    """The piece behind "day and night", "round the clock" behind what comes every few hours; ``at`` for none."""
    if source.low(at - 1) not in HOURLY and UNITS.get(source.low(at - 1)) != "hour":
        return at
    if source.low(at) in ("day", "days") and source.low(at + 1) in ("and", "&", "+", "/"):
        return at + 3 if source.low(at + 2) in ("night", "nights") else at
    clock = next((len(words) for words in ROUND_CLOCK if source.lows(at, len(words)) == words), 0)
    return at + clock


HOURLY = bag("hourly hrly")
ROUND_CLOCK = (("round", "the", "clock"), ("around", "the", "clock"), ("through", "the", "night"))


def _over_part(source: Source, at: int, found: Reading) -> bool:
    """Reads over a part of the day that an end follows: the "after tea" of "every evening after tea until 13 Feb"."""
    if source.low(at) not in AROUND:
        return False
    end = end_of_mark(source, at)
    return end > at and _behind_until(source, end) > end and _tail(source, end, found)


YEARLY_LEADS = bag("in during at around over before by")
SEVERAL_A_YEAR = bag("quarterly termly quarter term")
TAIL_LEADS = SPANS | STARTS | YEARLY_LEADS | bag("as with between of")
STRETCHED = bag("day week weekend weekday night morning evening afternoon month") | WEEKDAYS.keys()


def _is_yearly(source: Source, at: int) -> bool:
    """Whether a rhythm of years ends before ``at``, which has no last day where it names its time of the year."""
    low = source.low(at - 1)
    return low in ("annually", "yearly") or (
        low == "year" and source.low(at - 2) in ("a", "each", "every", "per")
    )


def _time_of_year(source: Source, at: int, found: Reading) -> bool:
    """ "each year in the autumn", "annually at Easter", of which each year has one; "in March" is the next March."""
    period = read_period(source, at, source.low(at - 1))
    months = _end_of_month_list(source, at)
    if months > at:
        found.end = months
        return True
    dated = period is not None and source.tokens[period.end - 1].sort is Lex.NUMBER
    if period is None or dated or not MONTHS.keys().isdisjoint(source.lows(at, period.end - at)):
        return period is not None and _end_at(found, period)
    found.end = period.end
    return True


def _end_of_month_list(source: Source, at: int) -> int:
    """The piece behind months that come every year: "Jan, Apr, Jul and Oct", "May & November"; ``at`` itself for one."""
    end = months = at
    while source.low(end) in MONTHS and source.tokens[end].text[0].isupper():
        end += 1
        gap = end + (source.low(end) == ",")
        gap += source.low(gap) in ("and", "&", "+", "/")
        months += 1
        if gap == end or source.low(gap) not in MONTHS:
            break
        end = gap
    several = months > at + 1 and source.tokens[end].sort is not Lex.NUMBER
    return end if several else at


def _behind_until(source: Source, at: int) -> int:
    """The piece behind "until", "up till", "right through to", "thru", "up to and including"; ``at`` itself for none."""
    start = at
    if source.low(at) in ("right", "straight"):
        at += 1
    elif source.lows(at, 3) == ("all", "the", "way"):
        at += 3
    low, behind = source.low(at), source.low(at + 1)
    if low in THROUGH:
        at += 1 + (behind in UP_TO)
    elif low == "up" and behind in UP_TO:
        at += 2
    elif low in UNTIL:
        at += 1
    else:
        return start
    if source.low(at) in ("and", "&") and source.low(at + 1) in ("including", "incl", "inc"):
        return at + 2 + (source.low(at + 2) == ".")
    return at


def _on_days(source: Source, at: int, found: Reading) -> bool:
    """ "on Mondays and Thursdays", "on a Thursday"; behind "monthly" also "on the 1st"."""
    if _on_day_of_month(source, at):
        found.end = at + 3
        return True
    if source.low(at + 1) in ANY_DAYS and source.low(at + 2) in ("days", "nights", "mornings", "evenings"):
        found.end = at + 3
        return True
    if source.low(at + 1) not in WEEKDAYS and source.low(at + 2) not in WEEKDAYS:
        return False
    inner = read_weekdays(source, at + 1, "on") or read_moment(source, at + 1, led=True)
    if inner is not None and (inner.kind is TimeKind.FREQUENCY or inner.end == at + 2):
        found.end = inner.end
        return True
    return False


ANY_DAYS = bag(
    "school working contact "
    "random set different alternate varying varied separate various consecutive fixed agreed non-consecutive"
)


def _on_day_of_month(source: Source, at: int) -> bool:
    """Whether "monthly on the 1st" tells on which day of each month."""
    day, behind = source.tokens[at + 2], source.tokens[at + 3]
    each = source.low(at - 1) == "month" and source.low(at - 2) in ("each", "every", "a", "per")
    monthly = (each or source.low(at - 1) == "monthly") and source.low(at + 1) == "the"
    return monthly and day.sort is Lex.ORDINAL and (behind.sort is not Lex.WORD or behind.low in REST_OF)


REST_OF = bag("and from until till at for by to")


def _led_tail(source: Source, at: int, found: Reading) -> bool:
    """The span, the start or the two ends that a word of time leads in: "for up to 12 weeks", "as of 3 Feb"."""
    low = source.low(at)
    if low in YEARLY_LEADS and _is_yearly(source, at):
        return _time_of_year(source, at + 1, found)
    if low == "in" and source.low(at - 1) in SEVERAL_A_YEAR and _end_of_month_list(source, at + 1) > at + 1:
        found.end = _end_of_month_list(source, at + 1)
        return True
    if low == "of":
        whole = source.low(at - 1) in STRETCHED and source.low(at - 2) in ("each", "every")
        return whole and _end_at(found, read_period(source, at + 1, "in"))
    days = end_of_days_and_hours(source, at + 1, led=True) if low == "from" else at + 1
    if days > at + 1:
        found.end = days
        return True
    if low in STARTS:
        return _start(source, at + 1 + (source.low(at + 1) in ("from", "on", "the")), found)
    if low == "between":
        return _between(source, at + 1, found)
    if low in SPANS and _span(source, at + 1, found, low):
        return True
    lengthened = LEADS.at(source, at)
    if lengthened is not None and lengthened[0] == "from":
        return _start(source, lengthened[1], found)
    if lengthened is None or lengthened[1] == at + 1 or lengthened[0] not in SPANS:
        return low == "for" and _vaguely(source, at, found)
    return _span(source, lengthened[1], found, lengthened[0])


def _lasting(source: Source, at: int, found: Reading) -> Reading | None:
    """How long, where a bracket or a dash stands for "for": "weekly (8 weeks)", "daily - 3/52", "once a week, ten weeks"."""
    if (
        found.bounded
        or source.low(at - 1) not in ("(", "-", ",", ";")
        or not (source.tokens[at].sort in (Lex.NUMBER, Lex.FRACTION) or source.low(at) in NUMBERS)
    ):
        return None
    stretch = read_duration(source, at, "for")
    if stretch is None or stretch.kind is not TimeKind.DURATION:
        return None
    closed = source.tokens[stretch.end].sort in (Lex.BREAK, Lex.END) or source.low(stretch.end) in (
        ")",
        ",",
        "(",
    )
    return stretch if closed else None


def _vaguely(source: Source, at: int, found: Reading) -> bool:
    """An end that nobody could put in a diary: "until further notice", "for the duration of the plan"."""
    end = read_vague(source, at)
    if end is None or end.kind is not TimeKind.VAGUE:
        return False
    found.end = end.end
    return True


def _between(source: Source, at: int, found: Reading) -> bool:
    """ "between 2 and 9 March", "between now and Easter"."""
    if source.lows(at, 2) == ("now", "and"):
        return _until(source, at + 2, found)
    return _end_at(found, read_range(source, at, "between"))


def _days_or_count(source: Source, at: int, found: Reading) -> bool:
    """ "Mon-Fri", "except Sundays", ", 12 sessions", ", 6 November to 1 January"."""
    parted = source.low(at - 1) in PARTS or source.low(at - 1) in WEEKDAYS
    if parted and not found.bounded and source.tokens[at].sort in NUMERIC:
        stretch = read_range(source, at, "from")
        if stretch is not None and stretch.ranged:
            return _end_at(found, stretch)
    if source.low(at) in INCLUDING:
        return _take_in(source, at + 1 + (source.low(at + 1) == "."), found)
    if source.low(at) in EXCEPT or source.lows(at, 2) in LEFT_OUT or _is_all_but(source, at):
        return _leave_out(source, at, found)
    if source.low(at) in ("each", "every") and source.low(at + 1) in ("week", "month", "term"):
        found.end = at + 2
        return True
    again = end_of_again(source, at) if source.low(at) not in ADVERBS else at
    if again > at:
        found.end = again
        return True
    told = max(end_of_total(source, at), end_of_one_each(source, at))
    if parted and told > at:
        found.end, found.bounded = told, found.bounded or end_of_total(source, at) > at
        return True
    return _is_count(source, at, found) or _on_weekdays(source, at, found)


def _is_all_but(source: Source, at: int) -> bool:
    """Whether "but" leaves out one day, with which the phrase ends: "every day but Sunday"."""
    day, behind = source.tokens[at + 1 : at + 3]
    return source.low(at) == "but" and day.low in WEEKDAYS and behind.sort is not Lex.WORD


def _leave_out(source: Source, at: int, found: Reading) -> bool:
    """What a rhythm leaves out: "except Sundays", "apart from the last in the month", "bar weekends"."""
    at += source.lows(at, 2) in LEFT_OUT
    left_out = end_of_left_out(source, at + 1)
    if left_out > at + 1:
        found.end = left_out
        return True
    day = source.tokens[at + 1]
    if day.low in ("weekends", "w/ends"):
        found.end = at + 2
        return True
    if day.low in WEEKDAYS and not day.owned:
        found.end = end_of_weekdays(source, at + 1)
        return True
    but = read_moment(source, at + 1, led=True)
    if but is not None:
        found.end = but.end
        return True
    return _on_weekdays(source, at + 1, found)


INCLUDING = bag("including inc incl")
TAKEN_IN = bag("weekends bank school holidays hols half-term christmas overnight overnights o/n weekend")


def _take_in(source: Source, at: int, found: Reading) -> bool:
    """What a rhythm takes in as well: "daily including weekends", "every day inc. bank holidays and Sundays"."""
    left = end_of_left_out(source, at)
    end = left if left > at else at
    if end == at and source.low(at) in WEEKDAYS:
        end = end_of_weekdays(source, at)
    if end == at and (source.low(at) in TAKEN_IN or source.low(at) in DAYPARTS):
        end = at + 1
    found.end = max(found.end, end)
    return end > at


def _is_count(source: Source, at: int, found: Reading) -> bool:
    """ "weekly, 12 sessions"."""
    if found.bounded or source.tokens[at].sort is not Lex.NUMBER or source.low(at - 1) not in (",", "(", "-"):
        return False
    if source.low(at + 1) not in ("sessions", "visits", "lessons"):
        return False
    found.end, found.bounded = at + 2, True
    return True


def _on_weekdays(source: Source, at: int, found: Reading) -> bool:
    """ "daily Mon-Fri", "weekly, Tuesdays"."""
    inside = source.low(at - 1) == "("
    parted = source.low(at - 1) in PARTS
    told = end_of_told_days(source, at, inside=True) if inside else at
    if told > at:
        found.end = told
        return True
    at += inside and source.low(at) in ("alternate", "every", "on")
    direct = source.tokens[at - 1].low in ADVERBS or source.tokens[at - 1].sort is Lex.FRACTION
    if parted or direct:
        days_end = end_of_told_days(source, at, inside=False)
        if days_end > at:
            found.end = days_end
            return True
    if source.low(at) not in WEEKDAYS:
        return False
    stretch = end_of_days_and_hours(source, at)
    if stretch > at:
        found.end = stretch
        return True
    if inside and source.low(end_of_hours(source, at + 1)) == ")":
        found.end = end_of_hours(source, at + 1)
        return True
    days = read_weekdays(source, at, "")
    if days is not None and days.kind is TimeKind.FREQUENCY:
        found.end = days.end
    return days is not None


def _this_stretch(source: Source, at: int, found: Reading) -> bool:
    if source.low(at) not in ("this", "next"):
        return False
    period = read_period(source, at, "in")
    if period is None or period.kind is not TimeKind.PERIOD:
        return False
    both = (
        source.lows(period.end, 2) == ("and", "next") and source.tokens[period.end + 2].sort is not Lex.WORD
    )
    if both and source.lows(at, 2) == ("this", "week"):
        period.end, period.due = period.end + 2, span_after(period.due, 1, "week")
    return _end_at(found, period)


def _end_at(found: Reading, end: Reading | None) -> bool:
    if end is None:
        return False
    found.end, found.due, found.exists, found.bounded = end.end, end.due, end.exists and found.exists, True
    if end.begins is not None:
        found.begins = end.begins
    return True


def _is_last_day_of_each(source: Source, at: int) -> bool:
    """Whether a weekday behind "until" ends each turn of a rhythm and not the rhythm: "Fridays till Sunday", "every Fri 6pm to Sun"."""
    if source.low(at) not in WEEKDAYS or source.tokens[at + 1].sort in NUMERIC:
        return False
    near = source.lows(max(at - NEAR_DAY, 0), min(at, NEAR_DAY))
    return not WEEKDAYS.keys().isdisjoint(near) and source.low(at + 1) not in OF_A_WEEK


NEAR_DAY = 5
OF_A_WEEK = bag("this next coming week wk fortnight the")


def _end_of_age(source: Source, at: int) -> int:
    """The piece behind an age in short that a rhythm goes on to: the "6/12 of age" of "monthly to 6/12 of age"."""
    token = source.tokens[at]
    if token.sort is not Lex.FRACTION or token.b not in AGED_IN:
        return at
    if source.lows(at + 1, 2) == ("of", "age"):
        return at + 3
    return at + 2 if source.low(at + 1) == "old" else at


AGED_IN = (52, 12)
"""What stands under the stroke of an age in weeks or months."""


def _until(source: Source, at: int, found: Reading) -> bool:
    """The end behind "until": a day, a period, an event, or something nobody could put in a diary."""
    aged = _end_of_age(source, at)
    if aged > at:
        found.end, found.bounded = aged, True
        return True
    if _is_last_day_of_each(source, at):
        found.end = end_of_hours(source, at + 1)
        return True
    end = (
        read_moment(source, at, led=True) or next_weekday_word(source, at) or read_period(source, at, "until")
    )
    if end is None:
        event = (
            read_event(source, at, "until")
            or read_occasion(source, at, "until", ahead=False)
            or read_milestone(source, at)
            or read_turn(source, at, "until")
        )
        wait = read_wait(source, at - 1) if source.low(at - 1) in WAITS else None
        if wait is not None and (event is None or wait.end > event.end):
            event = wait
        if event is not None and event.due is None:
            event.due = day_of_breaking_up(source, at, event.end)
        if event is None:
            return _vaguely(source, at - 1, found)
        if event.kind is TimeKind.VAGUE:
            found.end = event.end
            return True
        found.event = event.event
        end = event
    return _end_at(found, end)


def _span(source: Source, at: int, found: Reading, low: str) -> bool:
    stretch = read_duration(source, at, "for" if low in ("over", "across") else low, rhythm=True)
    if (
        stretch is not None
        and stretch.kind is TimeKind.DURATION
        and low not in ("before", "by", "throughout")
    ):
        return _end_after(source, found, stretch)
    if (
        low == "for"
        and source.lows(at, 2) == ("the", "first")
        and UNITS.get(source.low(at + 2)) in SPANS_OF_TIME
    ):
        due = span_after(found.begins or source.on, 1, UNITS[source.low(at + 2)])
        return _end_at(found, Reading(at + 3, TimeKind.DURATION, due))
    if low in ("for", "over"):
        number = behind_number(source, at)
        for gap in range(3):
            if number is not None and source.low(number + gap) in ACTS:
                found.end, found.bounded = number + gap + 1, True
                return True
    if low == "for":
        rest = not REST.isdisjoint(source.lows(at, 2))
        return _end_at(found, read_period(source, at, "for")) if rest else False
    if low in ("before", "by"):
        end = read_moment(source, at, led=True) or read_period(source, at, low)
        return _end_at(found, end)
    return _end_at(found, read_period(source, at, low))


def _end_after(source: Source, found: Reading, stretch: Reading) -> bool:
    """Ends a rhythm so long after its start, or after the day of reading."""
    if found.begins is not None and source.on is not None and stretch.due is not None:
        stretch.due = span_after(found.begins, (stretch.due - source.on).days, "day")
    return _end_at(found, stretch)


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
