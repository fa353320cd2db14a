"""The time engine: every expression of time in a text, the longest reading of each stretch, in order."""

from __future__ import annotations

from datetime import date

from planlint.language.times.all_turns import (
    ANY_DAY,
    read_all_turns,
    read_any_day,
    read_as_they_happen,
    read_kind_of_days,
)
from planlint.language.times.alternatives import NAMED_DAYS
from planlint.language.times.any_turn import read_any_turn
from planlint.language.times.awaited import read_awaited
from planlint.language.times.clauses import CLAUSE_LEADS, read_milestone, read_turn
from planlint.language.times.contents import read_content
from planlint.language.times.counted_turns import COUNT_LEADS, read_turn_of_count
from planlint.language.times.counts import MULTIPLIERS, frequency, read_all_of
from planlint.language.times.day_letters import LETTER_FIRST
from planlint.language.times.day_of import read_of_a_day
from planlint.language.times.ends import read_ends
from planlint.language.times.events import STRONG, read_dated_cell, read_event_name
from planlint.language.times.gerunds import read_gerund
from planlint.language.times.hindsight import TIMED, look_back
from planlint.language.times.hour_led import (
    BEHIND_DECIMAL,
    BESIDE_SCHOOL,
    HOURLIKE,
    MARKS_OF_DAY,
    RHYTHMS,
    over_hour,
    read_beside_school,
    read_hour_first,
    read_lone_middle,
    read_part_of_day,
)
from planlint.language.times.hours import (
    HOURS_LED,
    SPOKEN,
    end_of_daypart,
    end_of_hours,
    end_of_hours_before,
)
from planlint.language.times.hours_before import start_of_hours
from planlint.language.times.in_short import DONE
from planlint.language.times.leads import LEADS, give_sense
from planlint.language.times.lexer import Lex
from planlint.language.times.loose_rhythms import INTERVALS, over_limit
from planlint.language.times.model import Sense, TimeKind, Timescale
from planlint.language.times.months import AFTER_MONTH, FIRST_YEAR, LAST_YEAR
from planlint.language.times.named_days import read_called_day
from planlint.language.times.next_morning import read_next_morning
from planlint.language.times.occasions import read_occasion
from planlint.language.times.openers import OPENING, OPENS_ANYWHERE, goes_on, may_tell
from planlint.language.times.reading import FORWARD, Reading, Source, is_dash
from planlint.language.times.rhythms import COUNTS, EACH, is_used_up
from planlint.language.times.running import RUNNING, read_not_before, read_run_out
from planlint.language.times.spans import read_duration
from planlint.language.times.that_night import PARTS as SAME
from planlint.language.times.that_night import read_that_night
from planlint.language.times.turns import (
    GLUED_FIRST,
    STANDING_FIRST,
    read_age_check,
    read_gestation,
    read_glued,
    read_standing,
    read_turn_noun,
)
from planlint.language.times.vague import ONCE_NOW
from planlint.language.times.waits import FIRST as WAIT_FIRST
from planlint.language.times.waits import read_wait
from planlint.language.times.words import (
    NUMBERS,
    WEEKDAYS,
    bag,
)

NEARNESS = {
    "well": bag("before ahead"),
    "straight": bag("after following"),
    "right": bag("after before"),
    "immediately": bag("after before following upon on prior"),
    "directly": bag("after before following"),
    "shortly": bag("after before following"),
    "soon": bag("after"),
    "just": bag("after before"),
    "long": bag("before"),
}
"""How near to an event something is to be, with the words that it stands before: "well before the review"."""
LATEST = (
    ("at", "the", "outside"),
    ("at", "the", "latest"),
    ("at", "latest"),
    ("latest",),
    ("at", "the", "very", "latest"),
)
SIGNS = bag("sign signs signing log logs logging clock clocks carry carries keep keeps get gets")
LOOKS = bag("look looks looked looking relooked lookd loked")
LOOKED = bag("looked looking look looks lookd")
STARTED = bag("sure head home fresh flying better bright west east north south")
"""What "Start" or "End" belongs to as a name: "Sure Start 2day"."""
GOES_ON = bag(
    "carry carries carrying carried keep keeps keeping focus focuses focused work works working insist insists plan plans"
    " based depends depending rely relies decided advice advise going concentrate reflect reflects"
)
"""What "on" belongs to before a gerund: "carry on coming"."""
WAITING = (TimeKind.EVENT, TimeKind.VAGUE)
UNDATED = (TimeKind.EVENT, TimeKind.DURATION)
AWAITING = bag("before until till after by at on upon following ahead prior")
UP_TO = (("up", "to"), ("side", "of"), ("through", "to"), ("thru", "to"), ("way", "to"))
"""Words that lead to a place as well, so that behind them not just anything is awaited: "right up to the wall"."""
TURNING = bag("before until till after on upon following")
HOUR_LEADS = bag("by from between before after until till")
"""Words that lead in the hour before a rhythm and not the rhythm itself: "by 10 on school nights"."""
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
    if not may_tell(text):
        return ()
    source = Source(text, on if on is not None and FIRST_YEAR <= on.year <= LAST_YEAR else None)
    found: list[Timescale] = []
    at, last, tokens, size, opens = 0, 0, source.tokens, source.size, source.size <= CELL
    while at < size:
        token = tokens[at]
        reading = None
        needed = OPENING.get(token.low)
        if needed is None:
            asked = Lex.NUMBER <= token.sort <= (Lex.CLOCK if size > LONE else Lex.OTHER) or (
                token.sort is Lex.OTHER
                and (tokens[at + 1].low in BEHIND_DECIMAL or tokens[at - 1].low in DONE)
            )
        else:
            asked = needed is OPENS_ANYWHERE or goes_on(token, needed, tokens[at + 1])
        if asked:
            reading = _read(source, at)
        if reading is None and token.low in RARE:
            behind = tokens[at + 1]
            if behind.low in BEHIND_RARE or behind.sort in SORTS_BEHIND_RARE:
                reading = _behind_small(source, at)
            if reading is None and not found and token.low in STANDING_FIRST:
                reading = read_standing(source, at)
        if opens and token.low not in LEAD_WORDS:
            reading = _longer(reading, _opening(source, at))
        opens = (token.sort is Lex.BREAK or token.low == ";") and size <= CELL
        if reading is None:
            at += 1
        else:
            begin = begin_of(source, at, reading)
            if begin < at:
                _at_its_day(source, begin, reading)
            found.append(_timescale(source, min(start_of_hours(source, at, last, reading), begin), reading))
            at = last = reading.end
    return tuple(found)


BEHIND_RARE = COUNTS | SAME | bag("a an the end")
"""What a small word must have behind it for a time, besides a date: "of a Friday", "to the end of March"."""
SORTS_BEHIND_RARE = (Lex.DATE, Lex.FRACTION, Lex.NUMBER)
SMALL_LEADS = bag("of to")
"""Words that hardly ever lead in a time."""
RARE = SMALL_LEADS | STANDING_FIRST | bag("all that")


def _behind_small(source: Source, at: int) -> Reading | None:
    """ "of a Friday", which is every one of them; "NMO to 22/01/27", which lasts until then."""
    if source.low(at) == "all":
        whole = read_all_of(source, at)
        if whole is not None:
            read_ends(source, whole)
        return whole
    if source.low(at) not in SMALL_LEADS:
        return read_that_night(source, at)
    if source.low(at) == "to" and source.low(at + 1) in ("the", "end"):
        return _to_the_end(source, at)
    if source.low(at) == "to":
        lasts = source.low(at - 1) in LASTING or (at > 0 and source.tokens[at - 1].text.isupper())
        if not lasts or source.tokens[at + 1].sort not in (Lex.DATE, Lex.FRACTION):
            return None
        return _led(source, at + 1, "until")
    if source.low(at + 1) not in ("a", "an") or source.low(at - 1) in PARTED:
        return None
    end = _end_of_habit(source, at + 2)
    parted = source.low(at + 2) in HABITS and source.low(at - 2) in ("the", "a", "an")
    if end == at + 2 or parted:
        return None
    behind = source.tokens[end]
    ended = behind.sort is not Lex.WORD or behind.low in AFTER_MONTH or behind.low in BESIDE_HABIT
    if not at or not ended or source.tokens[at + 2].owned:
        return None
    found = frequency(end)
    read_ends(source, found)
    return found


def _to_the_end(source: Source, at: int) -> Reading | None:
    """ "to the end of March" behind what goes on until then; not "we got to the end of term", "put back to the end of May"."""
    begin = at + 1 + (source.low(at + 1) == "the")
    if not at or source.lows(begin, 2) != ("end", "of"):
        return None
    before = source.low(at - 1)
    if before in REACHED or before in FORWARD or source.tokens[at - 1].sort is not Lex.WORD:
        return None
    found = _led(source, at + 1, "until")
    return found if found is not None and found.kind in TIMED else None


REACHED = bag(
    "get gets got come comes came forward back near close next nearer closer moved deferred changed delayed refer refers leads"
)
"""What leads to an end and does not last until then: "look forward to the end of term"."""


def _end_of_habit(source: Source, at: int) -> int:
    """The piece behind "Friday", "evening", "Tuesday and a Thursday", "Sunday night" in "of a Friday"; ``at`` for none."""
    low = source.low(at)
    if low in HABITS:
        return at + 1 + (low == "school" and source.low(at + 1) in HABITS)
    if low not in WEEKDAYS:
        return at
    end = end_of_daypart(source, at + 1)
    gap = end + (source.low(end) in ("and", "or", "&"))
    gap += gap > end and source.low(gap) in ("of", "on")
    if gap > end and source.low(gap) in ("a", "an"):
        return max(_end_of_habit(source, gap + 1), end) if source.low(gap + 1) in WEEKDAYS else end
    return end


HABITS = bag("morning evening afternoon night weekend teatime weekday")
LASTING = bag(
    "order bail leave tag licence ban tenancy lease funding cover curfew suspension exclusion injunction policy ipo nmo"
)
BESIDE_HABIT = bag(
    "so if as unless because but and with for to in he she they we you i after before when while once from until till between around about at"
)
PARTED = bag(
    "end start morning evening afternoon night middle back rest half part most all out instead because think sort kind"
)


def _opening(source: Source, at: int) -> Reading | None:
    """An occasion with its date that is all a line says: "EDD 19/5/26"."""
    found = read_dated_cell(source, at)
    if found is not None:
        found.end = end_of_hours(source, found.end)
    return found


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


def begin_of(source: Source, at: int, reading: Reading) -> int:
    """The piece that a reading begins with: "straight" of "straight after the hearing", ``at`` for no such word."""
    if source.low(at) == "when" and source.low(at - 1) == "for" and at:
        return at - 1
    behind = NEARNESS.get(source.low(at - 1))
    told = reading.kind in (TimeKind.EVENT, TimeKind.FREQUENCY)
    told = told or (reading.kind in TIMED and source.low(at - 1) == "well")
    return at - 1 if behind and told and source.low(at) in behind else at


def _at_its_day(source: Source, at: int, reading: Reading) -> None:
    """What is to be done straight after an event of a known day is due on that day: "straight after today's meeting"."""
    if reading.due is None and source.low(at) in SAME_DAY:
        reading.due = reading.begins


SAME_DAY = bag("straight right immediately directly")


def _read(source: Source, at: int) -> Reading | None:
    """The longest reading at a piece, with the words that introduce it or without."""
    best = read_content(source, at, "")
    if best is not None:
        _until_then(source, best)
    low = source.low(at)
    lead = None if low not in LEAD_WORDS or _hangs(source, at) else LEADS.at(source, at)
    if lead is None:
        best = _longer(best, read_hour_first(source, at))
    else:
        best = _longer(best, _led(source, lead[1], lead[0]))
        if lead[0] in RUNNING or low in ("not", "no"):
            best = _longer(best, _run_out(source, at, lead))
    if low in CLAUSE_LEADS:
        best = _longer(best, _clause(source, at, low))
    if best is None and source.tokens[at].sort is Lex.FRACTION:
        best = read_gestation(source, at, "")
    elif low in GLUED_FIRST:
        best = _longer(best, read_glued(source, at))
    if low in WAIT_FIRST and (best is None or best.kind in WAITING):
        wait = read_wait(source, at)
        if wait is not None:
            wait.sense = Sense.FROM if low in ("once", "after", "as", "from") else Sense.BY
            best = _longer(best, wait)
    if best is not None and best.kind is TimeKind.FREQUENCY and is_used_up(source, at):
        return None
    awaits = lead is not None and lead[0] in AWAITING and source.lows(lead[1] - 2, 2) not in UP_TO
    if awaits and lead is not None and (best is None or best.kind in UNDATED):
        best = _longer(best, _awaited(source, at, lead[1], lead[0]))
    return best


def _clause(source: Source, at: int, low: str) -> Reading | None:
    """The turn of things that the word ``low`` at ``at`` leads in: "once it is signed", "as incidents happen"."""
    clause = _longer(read_milestone(source, at + 1), read_turn(source, at + 1, low))
    if clause is not None:
        clause.sense = Sense.FROM if low in ("once", "after", "when", "as") else Sense.BY
    elif low == "as":
        return read_as_they_happen(source, at)
    return clause


def _run_out(source: Source, at: int, lead: tuple[str, int]) -> Reading | None:
    """What runs out behind the lead at ``at``, the middle of the day itself, or the clause behind "not before"."""
    word, begin = lead
    if word in RUNNING:
        return read_run_out(source, begin) or read_lone_middle(source, at, begin)
    return read_not_before(source, begin)


def _awaited(source: Source, start: int, at: int, lead: str) -> Reading | None:
    """What a cell waits for, whatever it is, or a turn of things told as a noun."""
    found = read_awaited(source, start, at, lead) or read_turn_noun(source, start, at, lead)
    found = _longer(found, read_any_turn(source, start, at, lead))
    if found is None and lead in TURNING and source.low(start - 1) not in GOES_ON:
        found = read_gerund(source, at)
    if found is not None:
        give_sense(found, lead)
    return found


def _hangs(source: Source, at: int) -> bool:
    """Whether a word that could introduce a time belongs to the one before it: "drop-in", "looked at"."""
    if at == 0:
        return False
    before, low = source.tokens[at - 1], source.low(at)
    if low in ("start", "end") and (
        before.low in STARTED or before.low in ("a", "an", "his", "her", "their")
    ):
        return True
    if low == "due" and source.low(at + 1) in ("by", "in", "back", "date") and _goes_on(source, at - 1):
        return True
    if low == "on" and before.low in SIGNS and source.low(at + 1) in EACH:
        return True
    if low == "after" and before.low in LOOKED:
        return True
    if low == "@" and source.tokens[at].joined and source.tokens[at + 1].joined:
        return True
    return (source.tokens[at].joined and is_dash(before)) or (low == "at" and before.low in LOOKS)


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
    elif word == "at":
        at = _over_limit_of_intervals(source, at)
    beside = _by_its_day(source, at, word)
    if beside is not None:
        return beside
    rhythm = (
        end_of_hours_before(source, at, word)
        if word in HOURS_LED and (source.tokens[at].sort in HOURLIKE or source.low(at) in SPOKEN)
        else at
    )
    at, hour = (rhythm, True) if rhythm > at else over_hour(source, at)
    if word == "between" and not hour:
        events = _between_events(source, at)
        if events is not None:
            return events
    if word in ("post", "pre"):
        return _around(source, at, word)
    special = _special(source, at, word, hour=hour)
    inner = special or read_content(source, at, "at" if hour and word in HOUR_LEADS else word)
    if inner is None and word in ("on", "by", "during", "in"):
        inner = (
            read_part_of_day(source, at)
            or read_next_morning(source, at, word)
            or read_kind_of_days(source, at, word)
            or (read_called_day(source, at) if word == "on" else None)
        )
    if inner is None or not _leads_in(source, at, word, inner, hour):
        return None
    # "By nine every day" sets an hour of each day and no end.
    give_sense(inner, "at" if hour and inner.kind is TimeKind.FREQUENCY else word)
    if inner.sense is Sense.PAST:
        look_back(source, inner)
    _until_then(source, inner)
    return inner


def _special(source: Source, at: int, word: str, *, hour: bool) -> Reading | None:
    """What only behind a lead is a time: a check at an age, a turn by its number, all turns of a thing, any such day."""
    low = source.low(at)
    if low == "all":
        return read_all_turns(source, at, word)
    if low == "that":
        return read_that_night(source, at)
    if low in ANY_DAY:
        so = read_any_day(source, at, "on" if hour and source.low(at - 1) == "on" else word)
        if so is not None:
            return so
    if hour:
        return None
    first = source.tokens[at + (low == "the")].sort
    found = None
    if first is Lex.NUMBER or first is Lex.FRACTION:
        found = read_age_check(source, at, word) or read_gestation(source, at, word)
    return found or (read_turn_of_count(source, at, word) if word in COUNT_LEADS else None)


def _by_its_day(source: Source, at: int, word: str) -> Reading | None:
    """An occasion told by its day ("today's meeting"), or a mark of the school's day with what stands beside it."""
    if source.tokens[at].owned or source.tokens[at + 1].owned:
        of_day = read_of_a_day(source, at, word)
        if of_day is not None:
            give_sense(of_day, word)
            return of_day
    school = word in BESIDE_SCHOOL and source.tokens[at].low in MARKS_OF_DAY
    return read_beside_school(source, at) if school else None


def _over_limit_of_intervals(source: Source, at: int) -> int:
    """The piece behind "no more than" where intervals follow: "at no more than ten-day intervals"; ``at`` itself for others."""
    if source.low(at) not in LIMIT_FIRST:
        return at
    return over_limit(source, at) if not INTERVALS.isdisjoint(source.lows(at, MOST_OF_INTERVALS)) else at


LIMIT_FIRST = bag("no not up about around roughly approximately a")
MOST_OF_INTERVALS = 8


def _around(source: Source, at: int, word: str) -> Reading | None:
    """ "post RCPC", "pre Easter", "post-half term": behind or before a meeting, a feast or a stretch of the school year."""
    at += is_dash(source.tokens[at]) and source.tokens[at].joined
    if source.tokens[at].sort is not Lex.WORD:
        return None
    held = read_content(source, at, "after" if word == "post" else "before")
    if held is not None and not (held.event in STRONG or held.kind in TIMED):
        held = None
    if held is None and word == "post" and not source.tokens[at].joined:
        held = read_occasion(source, at, "after", ahead=False)
    if held is None:
        return None
    if word == "pre" and source.tokens[held.end].sort is Lex.WORD and source.low(held.end) not in AFTER_MONTH:
        return None
    give_sense(held, "after" if word == "post" else "before")
    return held


def _between_events(source: Source, at: int) -> Reading | None:
    """ "between the CIN meeting and Easter", "between the hearing and the RCPC": the second of them is the end."""
    first = read_event_name(source, at) or read_occasion(source, at, "before", ahead=False)
    if first is None or source.low(first.end) not in ("and", "&"):
        return None
    second = read_content(source, first.end + 1, "before")
    if second is None or second.kind not in (*TIMED, TimeKind.EVENT):
        return None
    second.sense, second.kind = Sense.BY, TimeKind.PERIOD if second.kind in TIMED else TimeKind.EVENT
    return second


def _leads_in(source: Source, at: int, word: str, inner: Reading, hour: bool) -> bool:
    """Whether the word before a reading introduces it, and does not belong to the verb: "email them in every Sunday"."""
    token = source.tokens[at]
    if word == "in" and not hour and token.low in NEVER_IN:
        return False
    match inner.kind:
        case TimeKind.VAGUE:
            return token.low in COUNTED_VAGUELY
        case TimeKind.DATE:
            if word == "in" and token.low in NAMED_DAYS and source.low(at - 2) != "due":
                return False
            return hour or word != "at" or token.sort is not Lex.NUMBER
        case TimeKind.DURATION:
            adverb = token.sort is Lex.WORD and ONCE_NOW.at(source, at) is not None
            return not adverb and (word != "on" or source.low(at - 1) == "on")
        case TimeKind.FREQUENCY:
            return _leads_in_rhythm(source, at, word, inner, hour)
        case _:
            return True


def _leads_in_rhythm(source: Source, at: int, word: str, inner: Reading, hour: bool) -> bool:
    """The same where a rhythm was read: not the "in" of "pop in every Sunday", nor the "over" of "come over most days"."""
    token = source.tokens[at]
    if hour and (word in HOUR_LEADS or word == "at"):
        return True
    if word == "in" and source.low(at + 2) == "of" and inner.bounded:
        return True
    if word == "in" and token.low in WEEKDAYS:
        return False
    lettered = token.low in LETTER_FIRST and token.low not in WEEKDAYS
    if token.low == "most" and source.low(at - 1) != "on":
        return False
    if word == "in" and token.low in ("x", "×"):
        return False
    if word == "in" and source.low(inner.end - 1) == "cycle":
        return True
    if token.low in RHYTHMS or ((token.low in EACH or lettered) and word in ("in", "for", "from", "over")):
        return False
    counted = token.sort is Lex.NUMBER or token.low in NUMBERS or token.low in MULTIPLIERS
    return not (counted and word in ("for", "in") and at > 1 and _goes_on(source, at - 2))


NEVER_IN = frozenset(WEEKDAYS) | bag("today tomorrow tonight yesterday")
"""What "in" leads in nowhere, so that it belongs to the verb: "pop in Mondays", "NRM in today"."""


def _goes_on(source: Source, at: int) -> bool:
    """Whether a sentence runs up to here, so that "for" belongs to its verb."""
    return source.tokens[at].sort is Lex.WORD or source.tokens[at].sort is Lex.NUMBER


def _goes_on_from(source: Source, reading: Reading) -> bool:
    """Whether "on" ends a start: "from the 9th on"."""
    if source.low(reading.end) != "on" or reading.sense is not Sense.FROM:
        return False
    return source.tokens[reading.end + 1].sort in (Lex.BREAK, Lex.END, Lex.MARK)


def _until_then(source: Source, reading: Reading) -> None:
    """Takes in how long a start lasts ("from 3 March for 12 weeks") and the rest of a deadline ("at the latest")."""
    at = reading.end
    if reading.sense is Sense.FROM and reading.begins is not None and source.low(at) in ("for", "and"):
        stretch = read_duration(Source.seen_from(source, reading.begins), at + 1, "for")
        if stretch is not None and stretch.kind is TimeKind.DURATION:
            reading.end, reading.due, reading.kind = stretch.end, stretch.due, TimeKind.PERIOD
    goes_on = source.low(reading.end) in ("onwards", "onward") or _goes_on_from(source, reading)
    if goes_on and reading.kind in TIMED:
        reading.end, reading.sense = reading.end + 1, Sense.FROM
        reading.begins, reading.due = reading.begins or reading.due, None
    elif reading.sense in (Sense.BY, None) and source.low(at) in ("at", "latest"):
        phrase = next((words for words in LATEST if source.lows(at, len(words)) == words), ())
        reading.end += len(phrase)
