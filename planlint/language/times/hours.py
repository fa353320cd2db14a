"""The hour of the day behind a day or a rhythm: "Tuesdays 7pm", "Friday at 2pm", "Mon 3.30-4.30pm", "Friday morning".

An hour is never a time in its own right here; it only lengthens the expression that it belongs to.
"""

from __future__ import annotations

from planlint.language.times.lexer import Lex, Token
from planlint.language.times.parts_of_day import PARTS_FIRST, TIMED, closes, end_of_part, end_of_timed
from planlint.language.times.reading import Source, is_dash, read_number
from planlint.language.times.words import ADVERBS, DAYPARTS, NUMBERS, PLURAL_WEEKDAYS, WEEKDAYS, bag

HOUR_WORDS = bag("noon midday midnight bedtime lunchtime teatime cop cob")
MEALS = bag("tea lunch dinner home bed")
BEFORE_HOURS = bag("at @ from by between till til until before after")
RANGE_WORDS = bag("to and until till til")
MOST_HOURS, MOST_MINUTES = 24, 60
HALVES = bag("half quarter")
ABOUT = bag("around about approx roughly")
ISH = "ish"
HOUR_FIRST = (
    PARTS_FIRST
    | DAYPARTS
    | TIMED
    | BEFORE_HOURS
    | ABOUT
    | HALVES
    | HOUR_WORDS
    | MEALS
    | NUMBERS.keys()
    | bag("t not no")
)
"""The words that an hour or a part of the day behind a day can begin with."""
BEHIND_HOURS = bag(
    "and at to in on with if then or for by so but when where via until till from as unless up right straight through except bar"
    " while because since every each x ×"
)


def end_of_hours(source: Source, at: int) -> int:
    """The piece behind an hour, or a stretch of hours, that begins at ``at``; ``at`` itself where there is none."""
    start, token = at, source.tokens[at]
    if not _may_begin(token) or (token.low == "," and not _may_begin(source.tokens[at + 1])):
        return at
    named = _end_of_named_part(source, at)
    if named > at:
        return end_of_hours(source, named)
    part = end_of_part(source, at) if token.low in PARTS_FIRST else _behind_limit(source, at)
    if part > at:
        return end_of_hours(source, part)
    if token.low in ("(", ",", "-"):
        part = _parted(source, at)
        if part > at:
            return part
    opened = token.low == "("
    if (
        opened
        or (token.low == "," and _hour_or_stretch(source, at + 1, led=False, opened=False) > at + 1)
        or (token.low == "," and source.low(at + 1) in HALVES and source.low(at + 2) in ("past", "to"))
        or (is_dash(token) and not token.joined and _written_hour(source, at + 1))
    ):
        at += 1
    elif token.low == "t" and token.joined and source.tokens[at + 1].sort is Lex.CLOCK:
        return at + 2
    led = source.low(at) in BEFORE_HOURS or source.low(at) in ABOUT
    if led:
        at += 2 if source.low(at + 1) in ABOUT else 1
    end = _hour_or_stretch(source, at, led=led, opened=opened)
    if end == at:
        return start
    end += source.low(end) in PUNCTUAL
    if token.low == "," and source.low(end) in OTHER_DAYS:
        return start
    if opened:
        return end + 1 if source.low(end) == ")" else start
    return end


LIMITS = (
    ("not", "after"),
    ("not", "before"),
    ("no", "later", "than"),
    ("not", "later", "than"),
    ("no", "earlier", "than"),
)
LIMITED = bag("not no")


def _behind_limit(source: Source, at: int) -> int:
    """The piece behind "not after 7", "no later than 8.30pm"; ``at`` itself for none."""
    begin = at + (source.low(at) == ",")
    if source.low(begin) not in LIMITED:
        return at
    for words in LIMITS:
        behind = begin + len(words)
        if source.lows(begin, len(words)) == words:
            hour = read_hour(source, behind)
            end = behind + clock_width(source, behind)
            if (
                end == behind
                and hour is not None
                and hour[0] <= MOST_HOURS // 2
                and _nothing_counted(source, hour[1])
            ):
                end = hour[1]
            return end if end > behind else at
    return at


def _end_of_named_part(source: Source, at: int) -> int:
    """The piece behind "morning", "tea-time"; ``at`` itself for none, and for the verb "Am"."""
    token = source.tokens[at]
    if token.low in TIMED:
        return end_of_timed(source, at)
    return end_of_daypart(source, at) if token.low in DAYPARTS and token.text != "Am" else at


OTHER_DAYS = frozenset(WEEKDAYS) | bag("weekdays weekends weeknights each every")
"""What an hour behind a comma belongs to itself: "10pm weeknights, 11pm weekends"."""
PUNCTUAL = bag("sharp prompt promptly onwards onward latest")


def _may_begin(token: Token) -> bool:
    """Whether an hour, a part of the day or the mark before one can begin with a piece at all."""
    if token.sort is Lex.WORD:
        return token.low in HOUR_FIRST or token.low.endswith(ISH)
    return (
        token.sort is Lex.NUMBER or token.sort is Lex.CLOCK or token.sort is Lex.OTHER or token.low in MARKS
    )


MARKS = bag("( , - @")


def _parted(source: Source, at: int) -> int:
    """The piece behind a part of the day that a mark parts from its day: "19th Feb, pm", "(after school)"; ``at`` for none."""
    mark, begin = source.tokens[at], at + 1
    if is_dash(mark) and mark.joined:
        return at
    end = end_of_daypart(source, begin)
    if end == begin and source.low(begin) in PARTS_FIRST:
        end = end_of_part(source, begin)
    if end == begin:
        return at
    if mark.low == "(":
        return end + 1 if source.low(end) == ")" else at
    return end if closes(source, end) else at


def _written_hour(source: Source, at: int) -> bool:
    """Whether an hour with its minutes or its am or pm stands at ``at``."""
    return source.tokens[at].sort in (Lex.CLOCK, Lex.OTHER) and clock_width(source, at) > 0


def _hour_or_stretch(source: Source, at: int, *, led: bool, opened: bool) -> int:
    """The piece behind "4pm", "2 to 4pm", "10-4", "half 4"; ``at`` itself where there is none."""
    end = spoken_hour(source, at) if led or _is_spoken(source, at) else at
    if end > at:
        return end
    end = at + clock_width(source, at)
    if end == at:
        return _bare_hours(source, at, led=led)
    if is_dash(source.tokens[end]) or source.low(end) in RANGE_WORDS:
        width = clock_width(source, end + 1)
        if width:
            return end + 1 + width
        if source.tokens[end + 1].sort is Lex.NUMBER and is_dash(source.tokens[end]):
            return end + 2 if _nothing_counted(source, end + 2) else end
    return end


def _is_spoken(source: Source, at: int) -> bool:
    """Whether "half" or "quarter" tells an hour of itself: "quarter past 3", "Tues half 4"."""
    if source.low(at + 1) in ("past", "to"):
        return True
    return (
        source.low(at) == "half"
        and source.tokens[at + 1].sort is Lex.NUMBER
        and _nothing_counted(source, at + 2)
    )


def spoken_hour(source: Source, at: int) -> int:
    """The piece behind "half 4", "half past four", "quarter to 3"; ``at`` itself where there is none."""
    if source.low(at) not in HALVES:
        return _minutes_to(source, at)
    behind = at + 1 + (source.low(at + 1) in ("past", "to"))
    number = read_number(source, behind)
    return number[1] if number is not None and number[0] <= MOST_HOURS // 2 else at


def _minutes_to(source: Source, at: int) -> int:
    """The piece behind "ten to four", "20 past 3"; ``at`` itself where there is none."""
    if source.low(at - 1) not in ALONE_BEHIND:
        return at
    minutes = read_number(source, at)
    if minutes is None or minutes[0] not in MINUTES or source.low(minutes[1]) not in ("to", "past"):
        return at
    hour = read_number(source, minutes[1] + 1)
    told = hour is not None and hour[0] <= MOST_HOURS // 2 and _nothing_counted(source, hour[1])
    return hour[1] if told and hour is not None else at


MINUTES = (5, 10, 20, 25)


def _bare_hours(source: Source, at: int, *, led: bool) -> int:
    """The piece behind "10-4", "ten until four", or "at 10", where nothing is counted by the numbers; ``at`` itself for others."""
    first, dash, second = source.tokens[at : at + 3]
    four = _four_figures(source, at, led=led)
    if four > at:
        return four
    whole = first.sort is Lex.NUMBER and 0 < first.a <= MOST_HOURS
    if whole and is_dash(dash) and second.sort is Lex.OTHER and clock_width(source, at + 2) == 1:
        return at + 3
    hour = read_hour(source, at)
    if hour is None:
        return at
    stretch = _behind_last_hour(source, at, hour)
    if stretch > at:
        return stretch
    before = source.low(at - 2 if source.low(at - 1) in ABOUT else at - 1)
    told = before in ALONE_BEHIND or before not in BEFORE_HOURS
    alone = led and told and hour[0] <= MOST_HOURS // 2
    return hour[1] if alone and _nothing_counted(source, hour[1]) else at


def read_hour(source: Source, at: int) -> tuple[int, int] | None:
    """A whole hour in figures or words, and the piece behind it: "10", "five", "seven o'clock", "2ish"; None for others."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        if token.low not in NUMBERS:
            spelt = NUMBERS.get(token.low.removesuffix(ISH)) if token.low.endswith(ISH) else None
            return (spelt, at + 1) if spelt else None
    elif token.sort is not Lex.NUMBER or token.end - token.start > TWO:
        return None
    number = read_number(source, at)
    if number is None or not 0 < number[0] <= MOST_HOURS or number[1] > at + 1 or token.text == "a":
        return None
    if token.sort is Lex.WORD and number[0] > MOST_HOURS // 2:
        return None
    end = over_ish(source, number[1])
    return number[0], end + (source.low(end) in ("o'clock", "oclock"))


def over_ish(source: Source, at: int) -> int:
    """The piece behind the rest of "2ish" or "2-ish"; ``at`` itself where none hangs on."""
    gap = at + (is_dash(source.tokens[at]) and source.tokens[at].joined)
    return gap + 1 if source.low(gap) == ISH and source.tokens[gap].joined else at


def end_of_stretch(source: Source, at: int) -> int:
    """The piece behind hours from one to another: "10-4", "ten until four", "between nine and ten"; ``at`` for none."""
    first = read_hour(source, at)
    return at if first is None else _behind_last_hour(source, at, first)


def _behind_last_hour(source: Source, at: int, first: tuple[int, int]) -> int:
    """The same where the hour at ``at`` has been read as ``first``."""
    gap = first[1]
    link = source.tokens[gap]
    if not (
        is_dash(link)
        or link.low in TILLS
        or (link.low == "and" and source.low(at - 1) in ("between", "betw", "btw"))
    ):
        return at
    last = read_hour(source, gap + 1)
    # "1:1", "one to one" and "2-1" tell how many people there are for one child.
    if last is None or last[0] == first[0] or (last[0] == 1 and first[0] <= MOST_STAFF):
        return at
    backwards = last[0] < first[0] and source.tokens[at].sort is Lex.NUMBER
    ended = (
        _nothing_counted(source, last[1])
        or source.low(last[1]) in ADVERBS
        or (backwards and _is_somebody(source, last[1]))
    )
    return last[1] if ended else at


def _is_somebody(source: Source, at: int) -> bool:
    """Whether a word is whose hours they are and nothing that could be counted: the "Dad's" of "10-4 Dad's mum"."""
    token = source.tokens[at]
    return token.sort is Lex.WORD and not token.joined and (token.owned or token.text[0].isupper())


TILLS = bag("til till until to")
MOST_STAFF = 3


def _four_figures(source: Source, at: int, *, led: bool) -> int:
    """The piece behind "1400", "1030-1130", "at 0915"; ``at`` itself for other numbers and for years."""
    if not _is_clock(source, at):
        return at
    link = source.low(at + 1)
    joined = (
        is_dash(source.tokens[at + 1]) or link in TILLS or (link == "and" and source.low(at - 1) == "between")
    )
    if joined and _is_clock(source, at + 2):
        return at + 3
    if led and source.low(at - 1) in ("at", "@"):
        return at + 1
    alone = source.tokens[at].a not in YEARS and not source.tokens[at].joined
    return at + 1 if alone and _nothing_counted(source, at + 1) else at


def _is_clock(source: Source, at: int) -> bool:
    """Whether four figures can be an hour with its minutes."""
    token = source.tokens[at]
    if token.sort is not Lex.NUMBER or token.end - token.start != len("0915"):
        return False
    return token.a // 100 < MOST_HOURS and token.a % 100 < MOST_MINUTES


YEARS = range(1900, 2100)


def _nothing_counted(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        return (token.low in BEHIND_HOURS or token.low in PUNCTUAL) and not token.joined
    if token.sort is Lex.MARK:
        return token.low not in MATHS or (token.low in ("-", "+") and not token.joined)
    return token.sort in (Lex.BREAK, Lex.END)


ALONE_BEHIND = bag("at @ by before after til till until from")
MATHS = frozenset("-/+:%")
HOURS_BEHIND = bag("hrs hours h")
EDGES_OF_DAY = bag("end close start")
DAYS_OF_WORK = bag("school working business office teaching")
ENDED = bag("play business school day work")


def end_of_daypart(source: Source, at: int) -> int:
    """The piece behind "morning", "dinner time" or "morning and evening" at ``at``; ``at`` itself where there is none."""
    if source.low(at) not in DAYPARTS:
        return end_of_timed(source, at)
    both = source.low(at + 1) in ("and", "&", "/") and source.low(at + 2) in DAYPARTS
    return at + 3 if both else at + 1


def clock_width(source: Source, at: int) -> int:
    """How many pieces a clock time takes: "4pm", "3.30", "noon", the 2 of "2-4pm", "4 o'clock"; 0 for none."""
    token = source.tokens[at]
    behind = source.tokens[at + 1]
    if token.sort is Lex.CLOCK or token.low in HOUR_WORDS:
        return 1 + (behind.low == ISH)
    if behind.low == "time" and token.low in MEALS:
        return 2
    if behind.low == ISH and behind.joined and token.sort in (Lex.CLOCK, Lex.NUMBER, Lex.OTHER):
        return 2 if token.a <= MOST_HOURS else 0
    if token.sort is Lex.OTHER:
        minutes = token.text.rpartition(".")[2]
        true = (
            len(minutes) == TWO
            and "%" not in minutes
            and token.text.count(".") == 1
            and "," not in token.text
        )
        true = true and token.a <= MOST_HOURS and token.b < MOST_MINUTES and token.text[0].isdigit()
        if true and behind.low in HOURS_BEHIND:
            return 2
        return int(true and not (behind.sort is Lex.WORD and behind.joined))
    if token.sort is not Lex.NUMBER or token.a > MOST_HOURS:
        return 0
    if behind.low in ("o'clock", "oclock"):
        return 2
    if behind.low in ("noon", "midday", "midnight"):
        return 2
    stretched = is_dash(behind) or behind.low in ("to", "till", "until", "til")
    stretched = stretched or (behind.low == "and" and source.low(at - 1) == "between")
    return int(stretched and source.tokens[at + 2].sort is Lex.CLOCK)


def behind_point_of_day(source: Source, at: int) -> int:
    """The piece behind "the close of business", "end of the school day"; ``at`` itself where there is none."""
    edge = at + (source.low(at) == "the")
    if source.low(edge) not in EDGES_OF_DAY or source.low(edge + 1) != "of":
        return at
    behind = edge + 2 + (source.low(edge + 2) in ("the", "that"))
    if source.low(behind) in DAYS_OF_WORK and source.low(behind + 1) in ("day", "hours"):
        return behind + 2
    return behind + 1 if source.low(behind) in ENDED else at


TWO = 2


def end_of_hours_before(source: Source, at: int, lead: str) -> int:
    """The piece behind the hours that a rhythm follows: the "6" of "at 6 every other evening", "9, 11 and 1" before "each night".

    ``at`` itself where no hour stands, or nothing that comes again behind it.
    """
    first = source.tokens[at]
    if lead not in HOURS_LED or (
        first.sort not in (Lex.NUMBER, Lex.CLOCK, Lex.OTHER) and first.low not in SPOKEN
    ):
        return at
    end = _hour_of_several(source, at + (source.lows(at, 2) == ("a", "quarter")))
    end = at if end == at + 1 and first.low == "a" else end
    for _ in range(MOST_LISTED):
        gap = end + (source.low(end) == ",")
        gap += source.low(gap) in JOINED or is_dash(source.tokens[gap])
        behind = _hour_of_several(source, gap) if gap > end else end
        if behind <= gap or end == at:
            break
        end = behind
    if end == at:
        return at
    gap = end + (source.low(end) == "on")
    again = source.tokens[gap]
    if (
        again.sort is Lex.NUMBER
        and source.low(gap + 1) in ("days", "nights")
        and source.low(gap + 2) in ("a", "per")
    ):
        return gap
    counted = gap == end and source.tokens[end - 1].sort is not Lex.CLOCK and again.low in PLURAL_WEEKDAYS
    if counted and source.low(end - 1) not in ("o'clock", "oclock"):
        return gap if source.low(end - 2) in ("past", "to", "half") else at
    told = again.low in (OFTEN_ON if gap > end else OFTEN) or (
        again.low in PLURAL_WEEKDAYS and first.low != "from"
    )
    listed = (
        again.low in WEEKDAYS
        and source.low(gap + 1) in ("/", "&", "and", "-")
        and source.low(gap + 2) in WEEKDAYS
    )
    return gap if told or listed else at


def _hour_of_several(source: Source, at: int) -> int:
    """The piece behind one hour, however it is told; ``at`` itself for none."""
    token = source.tokens[at]
    width = clock_width(source, at)
    if width:
        return at + width
    spoken = spoken_hour(source, at)
    if spoken > at:
        return spoken
    number = read_number(source, at)
    if number is None or not 0 < number[0] <= MOST_HOURS // 2 or token.end - token.start > TWO + 4:
        return at
    return number[1] + (source.low(number[1]) in ("o'clock", "oclock"))


HOURS_LED = bag("at by from between before after until till")
SPOKEN = HALVES | bag("a one two three four five six seven eight nine ten eleven twelve noon midday midnight")
JOINED = bag("and & to till til until")
MOST_LISTED = 4
OFTEN = bag("every each nightly daily alternate weekly weekdays weekends weeknights fortnightly")
OFTEN_ON = bag("every each alternate school weeknights weekdays weekends weekday weekend weeknight")
