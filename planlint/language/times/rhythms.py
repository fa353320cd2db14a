"""Reading frequencies: "weekly", "every other Sunday", "3x a week", "six sessions", and the end or count behind them."""

from __future__ import annotations

from planlint.language.times.again import read_days_again
from planlint.language.times.all_turns import take_in_who_is_so
from planlint.language.times.clause_tails import over_choice
from planlint.language.times.clauses import over_noun
from planlint.language.times.counts import (
    MULTIPLIERS,
    NEVER_DESCRIBE,
    TIMES,
    behind_number,
    frequency,
    over_particle,
    read_counted,
    read_decimal,
    read_repeat,
    read_times,
)
from planlint.language.times.day_letters import LETTER_FIRST, read_letters
from planlint.language.times.ends import read_ends
from planlint.language.times.events import STRONG, read_event_name
from planlint.language.times.hours import end_of_daypart
from planlint.language.times.lexer import Lex
from planlint.language.times.loose_rhythms import INTERVALS, LOOSE_FIRST, read_loose_rhythm
from planlint.language.times.model import TimeKind
from planlint.language.times.nth_each import DAYS, KINDS_OF_DAY, read_nth_of_each
from planlint.language.times.parts_of_day import MARKS, closes
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, is_dash, read_ordinal
from planlint.language.times.runs import BLOCK_FIRST, read_block, read_run_of_days, reckon_count
from planlint.language.times.spaced import read_spaced
from planlint.language.times.spans import MISHEARD, SEVERAL_UNITS
from planlint.language.times.totals import reckon_total
from planlint.language.times.waits import end_of_clause
from planlint.language.times.weekdays import end_of_weekdays, read_weekdays
from planlint.language.times.words import (
    ACT_FILLERS,
    ACTS,
    ADVERBS,
    COUNTABLE_ACTS,
    COUNTED_ADVERBS,
    DAYPARTS,
    FUTURE,
    MONTHS,
    NUMBERS,
    RHYTHM_UNITS,
    SESSION_NOUNS,
    UNITS,
    WEEKDAYS,
    WORKING,
    WORKING_DAYS,
    bag,
)

EACH = bag("every each per alternate alternating evry")


NOT_TIMING = bag(
    "routine routines life living lives lived shop shopping care medication needs chores allowance planner"
    " structure timetable menu budget meals functioning hygiene dose diary diaries log income rent wage"
    " wages benefits bills struggles stresses tasks experience experiences experiential planning"
    " activities goings bread pocket money magazine newspaper mail basis-less occurrence battle"
    " rate rates bill statement fee fees cost costs subscription earnings benefit salary pay pass ticket tariff"
    " charge charges newsletter total average news paper papers meeting-of lifestyle schedule standards skills nutrition amount intake limit target"
)


EDGES = bag("end start beginning")
SKIPPING = bag("single other second third fourth alternate and each alternating")
COUNTED_KINDS = WORKING | bag("calendar term")
NAMED_DAYS = bag("week day night morning evening lesson lunchtime")
"""What any noun may go before: "every bath night", "each swimming lesson"."""
WEEK_PARTS = bag("payday paydays pay-day weekend weekday weekends weekdays school-day half-term")
DESCRIBED_BY = bag("lived household family living care personal home")
EACH_EVENTS = STRONG | bag("visit supervision session contact meeting appointment") | {"missing episode"}


def read_frequency(source: Source, at: int, led: str) -> Reading | None:
    """A frequency at ``at`` with its end, count or span; ``led`` is the word that introduces it, "" for none."""
    found = _rhythm(source, at, led)
    if found is not None:
        take_in_who_is_so(source, found, at)
        read_ends(source, found)
        if found.bounded and found.due is None:
            reckon_count(source, at, found)
            reckon_total(source, at, found)
    return found


USED_UP = bag("smokes drinks owes earns costs vapes snorts injects gambles binges")
USED_WITHIN = 10


def is_used_up(source: Source, at: int) -> bool:
    """Whether a rhythm only tells what somebody uses or pays: "smokes 10 a day and £20 of weed every week"."""
    for token in reversed(source.tokens[max(at - USED_WITHIN, 0) : at]):
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS or token.low in FUTURE:
            return False
        if token.low in USED_UP:
            return True
    return False


ARTICLED = bag("the last end start beginning") | EACH
COUNTS = frozenset(NUMBERS) - bag("twenty thirty")


def _rhythm(source: Source, at: int, led: str) -> Reading | None:
    """The rhythm itself; only those readers are asked that its first piece allows."""
    token = source.tokens[at]
    if token.sort is Lex.OTHER:
        return read_decimal(source, at)
    if token.sort is Lex.FRACTION and (source.low(at + 1) == "ly" or (token.a, token.b) == HALF):
        return _by_fraction(source, at)
    if token.sort is Lex.NUMBER or token.low in COUNTS:
        return (
            read_spaced(source, at)
            or read_times(source, at)
            or _times_each(source, at)
            or _adverb(source, at)
            or read_counted(source, at, led)
            or read_run_of_days(source, at)
        )
    if token.low in BLOCK_FIRST or (token.low == "the" and source.low(at + 1) in BLOCK_FIRST):
        return read_block(source, at) or read_run_of_days(source, at) or _every(source, at, led)
    if token.low in LETTER_FIRST and (token.end - token.start <= 2 or token.low == "sats"):
        letters = read_letters(source, at)
        if letters is not None or token.low not in WEEKDAYS:
            return letters
    if token.low in WEEKDAYS:
        return _day_of_each(source, at) or read_days_again(source, at, led) or read_weekdays(source, at, led)
    if token.low == "per":
        return read_loose_rhythm(source, at) or _every(source, at, led)
    if token.sort is Lex.ORDINAL or token.low in ARTICLED:
        return _every(source, at, led)
    if token.low in ADVERBS:
        return _adverb(source, at)
    if token.low in LOOSE_FIRST:
        return read_loose_rhythm(source, at)
    return (
        (read_spaced(source, at) if token.low in ("x", "×") else None)
        or _every(source, at, led)
        or read_times(source, at)
        or _times_each(source, at)
        or _adverb(source, at)
        or read_weekdays(source, at, led)
        or read_counted(source, at, led)
        or read_repeat(source, at)
    )


HALF = (1, 2)
HALVED = bag("termly yearly hourly")


def _by_fraction(source: Source, at: int) -> Reading | None:
    """ "1/12ly", and "1/2 termly", which is half-termly."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if behind.low == "ly":
        return frequency(at + 2) if behind.joined and token.b in (52, 12, 7) else None
    gap = at + 1 + is_dash(behind)
    return frequency(gap + 1) if source.low(gap) in HALVED else None


def _every(source: Source, at: int, led: str) -> Reading | None:
    """ "every other Sunday", "each morning", "at every core group", "every two weeks", "first Monday of each month"."""
    if source.low(at) in ("the", "last") or source.low(at) in EDGES or read_ordinal(source, at):
        return _placed(source, at, led)
    if source.lows(at, 3) == ("each", "and", "every"):
        at += 2
    low = source.low(at)
    if low not in EACH or (low == "per" and not source.whole(at, at + 2)):
        return None
    at += 1
    if source.low(at) in SKIPPING or source.tokens[at].sort is Lex.ORDINAL:
        at += 1
    if low == "every":
        shortly = _few_or_short(source, at)
        if shortly is not None:
            return shortly
        counted, at = at, _behind_count(source, at)
        if at > counted and UNITS.get(source.low(at)) == "minute":
            return frequency(at + 1)
    elif low == "each" and source.tokens[at].sort is Lex.NUMBER:
        at = _behind_count(source, at)
    if source.low(at) == "time" and low in ("each", "every"):
        return _every_time(source, at + 1)
    found = _each_time(source, at) or (None if low == "per" else _each_event(source, at))
    if found is None:
        return _turn_of_each(source, at, led) if low in ("each", "every") else None
    if low in ("each", "every") and source.lows(found.end, 2) in (("and", low), ("&", low)):
        again = _each_time(source, found.end + 2)
        return again or found
    return found


def _placed(source: Source, at: int, led: str) -> Reading | None:
    """ "the weekends", "the start of each shift", "the first Monday of each month"."""
    if source.lows(at, 2) in (("the", "weekends"), ("the", "weeknights")):
        return frequency(at + 2) if led in ("at", "on") else None
    day = _day_of_each(source, at + 1) if source.low(at) == "the" else None
    return day or _edge_of_each(source, at) or read_nth_of_each(source, at)


def _day_of_each(source: Source, at: int) -> Reading | None:
    """A weekday of each week: "Monday of every week"."""
    each = source.lows(at + 1, 2) in (("of", "each"), ("of", "every"))
    told = each and source.low(at) in WEEKDAYS and UNITS.get(source.low(at + 3)) in ("week", "fortnight")
    return frequency(at + 4) if told else None


def _edge_of_each(source: Source, at: int) -> Reading | None:
    """ "the start of each shift", "the start and end of every school day"."""
    edge = at + 1 if source.low(at) == "the" else at
    if source.low(edge) not in EDGES:
        return None
    if source.low(edge + 1) in ("and", "&", "+", "or"):
        edge += 2 + (source.low(edge + 2) == "the")
    if (
        source.low(edge) not in EDGES
        or source.low(edge + 1) != "of"
        or source.low(edge + 2) not in ("each", "every")
    ):
        return None
    return _each_time(source, edge + 3) or _each_event(source, edge + 3)


def _turn_of_each(source: Source, at: int, led: str) -> Reading | None:
    """ "after each absence", "at every break and lunch", where the lead ``led`` makes turns of things of them."""
    if led not in TURN_LEADS and not (led == "on" and source.low(at) in ON_TURNS):
        return None
    turn = _each_turn(source, at)
    if turn is not None and source.low(turn.end - 1) in MARKS:
        turn.end = _over_further_mark(source, turn.end)
    return turn


def _over_further_mark(source: Source, at: int) -> int:
    """The piece behind the "and lunch" of "at every break and lunch"; ``at`` itself for none."""
    told = source.low(at) in ("and", "&", "+", "or") and source.low(at + 1) in MARKS
    return at + 2 if told and closes(source, at + 2) else at


def _few_or_short(source: Source, at: int) -> Reading | None:
    """Behind "every": "few weeks", "4/52"."""
    token = source.tokens[at]
    if token.low == "few" and UNITS.get(source.low(at + 1)) in RHYTHM_UNITS:
        return Reading(at + 2, TimeKind.VAGUE)
    return frequency(at + 1) if token.sort is Lex.FRACTION and token.b in (52, 12, 7) else None


def _every_time(source: Source, at: int) -> Reading | None:
    """ "every time" with what is done again and again: "each time he goes to the clinic", "seen alone every time"."""
    behind = source.tokens[at]
    if behind.sort is not Lex.WORD and behind.low not in ("(", "-", "/"):
        return frequency(at) if source.tokens[at - 3].sort is Lex.WORD else None
    end = end_of_clause(source, at)
    if end is None:
        return None
    end = over_choice(source, end)
    told = source.tokens[at : end + 1]
    states = any(token.low in NO_TURNS or token.owned or "'" in token.low for token in told)
    return None if states else frequency(end)


NO_TURNS = bag("is are was were be has have had feels feel wants want needs need seems gets looks can cannot")
"""What tells how somebody is and of no turn: "every time he is off" is rather a condition."""
TURN_LEADS = bag("after at before following during")
ON_TURNS = bag(
    "birthday anniversary occasion payday pay-day arrival return admission discharge move anniversary attendance entry exit"
)
"""What "on each" makes a rhythm of; on each page something only stands."""
NOT_TURNS = bag(
    "time times other one child person agency professional parent family member adult pupil school of point stage level opportunity"
)


def _each_turn(source: Source, at: int) -> Reading | None:
    """ "after each absence", "at each antenatal contact": whatever comes again and again."""
    end = over_noun(source, at)
    if end == at or source.low(end - 1) in NOT_TURNS or source.low(at) in NOT_TURNS:
        return None
    end = over_particle(source, min(end, at + MOST_OF_TURN))
    return frequency(over_noun(source, end + 1) if source.low(end) == "of" else end)


MOST_OF_TURN = 3


def _times_each(source: Source, at: int) -> Reading | None:
    """ "once every school holiday", "three times each half term"."""
    if source.low(at) in MULTIPLIERS:
        behind = at + 1
    else:
        number = behind_number(source, at)
        if number is None or source.low(number) not in TIMES:
            return None
        behind = number + 1
    return _every(source, behind, "") if source.low(behind) in ("each", "every") else None


def _behind_count(source: Source, at: int) -> int:
    """The piece behind "two", "4-6", "10 working", "couple of"; ``at`` itself where nothing is counted."""
    if source.low(at) == "couple" and source.low(at + 1) == "of":
        return at + 2
    if source.low(at) in MISHEARD and source.low(at + 1) in SEVERAL_UNITS:
        return at + 1
    number = behind_number(source, at)
    if number is None:
        return at
    return number + 1 if source.low(number) in COUNTED_KINDS and source.low(number + 1) in UNITS else number


def _each_time(source: Source, at: int) -> Reading | None:
    """Each weekday, unit, part of a day, half term or month."""
    token = source.tokens[at]
    if token.sort is not Lex.WORD:
        return None
    if token.low in WEEKDAYS and not token.owned:
        return frequency(end_of_weekdays(source, at))
    if token.low in ("sats", "suns"):
        return frequency(end_of_daypart(source, at + 1))
    if token.low in KINDS_OF_DAY and source.low(at + 1) in DAYS:
        return frequency(at + 2)
    if (
        source.low(at + 1) in NAMED_DAYS
        and token.low not in UNITS
        and token.text.islower()
        and token.low not in NEVER_DESCRIBE | NOT_TURNS
    ):
        return frequency(at + 2)
    if (
        UNITS.get(token.low) in RHYTHM_UNITS
        or token.low in WORKING_DAYS
        or token.low in DAYPARTS
        or token.low in WEEK_PARTS
        or token.low in ("wd", "wds", "fortnite")
    ):
        return frequency(_behind_unit(source, at))
    if _is_in_two_words(token.low, source.low(at + 1)):
        return frequency(at + 2)
    if token.low in YEARLY:
        end = at + 1 + (source.low(at + 1) in HOLIDAYS)
        return frequency(end) if closes(source, end) else None
    if token.low == "half":
        behind = at + 1 + is_dash(source.tokens[at + 1])
        return frequency(behind + 1) if source.low(behind) in ("term", "hour", "day") else None
    if token.low in MONTHS and token.text[0].isupper():
        return frequency(_end_of_months(source, at))
    return None


def _is_in_two_words(first: str, second: str) -> bool:
    """Whether two words are a time: "weekly cycle", "break times", "bank holiday"."""
    if second in ("time", "times"):
        return first in MEALS
    return (first in ADVERBS and second in BASES) or (first == "bank" and second in HOLIDAYS)


YEARLY = bag(
    "christmas xmas easter eid ramadan diwali birthday birthdays holiday holidays halloween summer winter"
)
HOLIDAYS = bag("holiday holidays hols time day eve")
"""What comes once a year: "every Christmas", "each summer holiday"."""
MEALS = bag("break lunch tea bed bath meal dinner play story snack home feed registration")
"""What has its time each day: "each break time"."""


def _behind_unit(source: Source, at: int) -> int:
    """The piece behind a unit and its part of the day: "week", "day am", the "2 hrs o/n" of "every 2 hrs o/n"."""
    nightly = UNITS.get(source.low(at)) == "hour" and source.low(at + 1) in ("overnight", "o/n")
    shift = source.low(at) in DAYPARTS and source.low(at + 1) in ("shift", "duty")
    return at + 2 if nightly or shift else _over_or_so(source, end_of_daypart(source, at + 1))


def _over_or_so(source: Source, at: int) -> int:
    """The piece behind the "or so" of "every week or so", the "or two" of "every day or two"; ``at`` itself for neither."""
    return at + 2 if source.low(at) == "or" and source.low(at + 1) in ("so", "two") else at


def _end_of_months(source: Source, at: int) -> int:
    """The piece behind "June", "June and December", "March, June and September"."""
    end = at + 1
    for _ in MONTHS:
        gap = end + (source.low(end) == ",")
        gap += source.low(gap) in ("and", "&", "/", "or", "+")
        behind = source.tokens[gap]
        if gap == end or behind.low not in MONTHS or not behind.text[0].isupper():
            break
        end = gap + 1
    return end


def _each_event(source: Source, at: int) -> Reading | None:
    """Each core group, home visit, contact session."""
    event = read_event_name(source, at)
    if event is not None and event.due is None and event.event in EACH_EVENTS:
        return frequency(event.end)
    for gap in range(3):
        word = source.tokens[at + gap]
        if word.sort is not Lex.WORD:
            return None
        if word.low in SESSION_NOUNS:
            return frequency(at + gap + (2 if source.low(at + gap + 1) in SESSION_NOUNS else 1))
        if word.low not in ACT_FILLERS and (
            word.low in NEVER_DESCRIBE or source.low(at + gap + 1) not in SESSION_NOUNS
        ):
            return None
    return None


def _adverb(source: Source, at: int) -> Reading | None:
    """ "weekly", "6-weekly", "half-termly", "on a weekly basis", where it tells when and not what kind of thing."""
    based = source.low(at) in ("a", "an")
    if based:
        at += 1
    number = behind_number(source, at)
    if number is not None:
        if source.low(number + 1) in INTERVALS and UNITS.get(source.low(number)) in RHYTHM_UNITS:
            return frequency(number + 2)
        return _counted_adverb(source, at, number) if source.low(number) in COUNTED_ADVERBS else None
    if source.low(at) in ("half", "bi", "tri", "twice"):
        at += 1 + is_dash(source.tokens[at + 1])
    token, end = source.tokens[at], at + 1
    if token.low not in ADVERBS or token.owned:
        return None
    if (
        token.low == "weekends"
        and at
        and (source.tokens[at - 1].sort is Lex.NUMBER or source.low(at - 1) in NUMBERS)
    ):
        return None
    if source.low(end) in ("or", "/", "to", "and") and source.low(end + 1) in ADVERBS:
        end += 2
    if source.low(end) in BASES or source.low(end) in INTERVALS:
        return frequency(end + 1)
    if (
        based
        or _is_of_a_name(source, at, end)
        or _compounded(source, end)
        or _describes(source, end)
        or _owned_thing(source, at, end)
    ):
        return None
    return frequency(end)


BASES = bag("basis cycle rota rotation")
"""What is so often that it tells nothing more: "on a weekly basis", "on a four-weekly cycle"."""
WHOSE = bag("his her their my your our")


def _is_of_a_name(source: Source, at: int, end: int) -> bool:
    """Whether a rhythm ends the name of what is read: "The Fostering Quarterly comes"."""
    the, named, token = source.tokens[at - 2], source.tokens[at - 1], source.tokens[at]
    if at < 2 or the.low not in ("the", "a", "an") or end != at + 1:
        return False
    return named.text.istitle() and token.text.istitle() and source.tokens[end].sort is Lex.WORD


def _owned_thing(source: Source, at: int, end: int) -> bool:
    """Whether somebody's thing is described and nothing that is done: "Nan's weekly pill box"; not "Mum's weekly visits"."""
    before = source.tokens[at - 1]
    if not at or not (before.owned or before.low in WHOSE) or source.tokens[end].sort is not Lex.WORD:
        return False
    return not any(word.low in ACTS or word.low in DAYPARTS for word in source.tokens[end : end + 3])


def _compounded(source: Source, at: int) -> bool:
    """Whether a hyphen joins another word on: "daily-living skills"."""
    dash, behind = source.tokens[at], source.tokens[at + 1]
    return is_dash(dash) and dash.joined and behind.joined and behind.sort is Lex.WORD


def _counted_adverb(source: Source, at: int, adverb: int) -> Reading:
    hyphen = is_dash(source.tokens[adverb - 1])
    length = behind_number(source, adverb + 1)
    if not hyphen and length is not None and source.low(length) in ("hour", "minute", "day"):
        adverb, noun = length, source.low(length + 1)
    else:
        noun = source.low(adverb + 1)
    counts = not hyphen and (
        noun in ("sessions", "lessons", "classes", "appointments")
        or (source.tokens[at].sort is Lex.WORD and noun in COUNTABLE_ACTS)
    )
    if counts and source.low(adverb) != "monthly":
        return frequency(adverb + 2, bounded=True)
    return frequency(adverb + 1 + (noun in INTERVALS or noun in BASES))


def _describes(source: Source, at: int) -> bool:
    """Whether the word behind an adverb makes it a description: "daily routine", "weekly household shop"."""
    if source.low(at) in NOT_TIMING:
        return True
    return source.low(at) in DESCRIBED_BY and source.low(at + 1) in NOT_TIMING
