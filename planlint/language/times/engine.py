"""The time engine: every expression of time in a text, the longest reading of each stretch, in order."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from planlint.language.times.events import (
    CLAUSE_LEADS,
    NAMES,
    ORDER_WORDS,
    read_event,
    read_milestone,
)
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.model import Sense, TimeKind, Timescale
from planlint.language.times.moments import (
    DAY_WORDS,
    next_weekday_word,
    read_moment,
    weekday_in_month,
)
from planlint.language.times.periods import PARTS, read_period, read_range
from planlint.language.times.phrases import Phrases
from planlint.language.times.reading import Reading, Source, is_dash, told_as_past
from planlint.language.times.rhythms import EACH, MULTIPLIERS, read_frequency
from planlint.language.times.spans import AHEAD, BEHIND, read_duration
from planlint.language.times.vague import VAGUE_FIRST, read_vague
from planlint.language.times.words import (
    ADVERBS,
    ARTICLES,
    DAYPARTS,
    MONTHS,
    NUMBERS,
    ORDINALS,
    WEEKDAYS,
    bag,
)

LEADS = Phrases(
    [
        *(
            (word, word)
            for word in [
                "by",
                "before",
                "within",
                "until",
                "till",
                "til",
                "in",
                "on",
                "at",
                "from",
                "since",
                "after",
                "during",
                "over",
                "for",
            ]
        ),
        *(
            (word, word)
            for word in ["throughout", "through", "under", "inside", "between", "following", "upon"]
        ),
        ("until", "until"),
        ("untill", "until"),
        ("no later than", "by"),
        ("not later than", "by"),
        ("by no later than", "by"),
        ("on or before", "by"),
        ("by or before", "by"),
        ("at or before", "by"),
        ("prior to", "before"),
        ("ahead of", "before"),
        ("in advance of", "before"),
        ("in time for", "before"),
        ("in readiness for", "before"),
        ("ready for", "before"),
        ("up to", "until"),
        ("up until", "until"),
        ("starting", "from"),
        ("starting from", "from"),
        ("starting on", "from"),
        ("starts", "from"),
        ("starts on", "from"),
        ("commencing", "from"),
        ("commencing on", "from"),
        ("commences", "from"),
        ("beginning", "from"),
        ("as of", "from"),
        ("as from", "from"),
        ("with effect from", "from"),
        ("due", "on"),
        ("due by", "by"),
        ("due on", "on"),
        ("due in", "in"),
        ("dated", "since"),
        ("d.o.b", "since"),
        ("towards", "by"),
        ("around", "on"),
        ("from around", "from"),
        ("by around", "by"),
        ("by approximately", "by"),
    ]
)
SENSES = {
    "from": Sense.FROM,
    "after": Sense.FROM,
    "following": Sense.FROM,
    "upon": Sense.FROM,
    "since": Sense.PAST,
    "on": Sense.BY,
    "": Sense.ON,
}
WARY_BEFORE = bag(
    "score scores scored scoring scale rated rating rate out of bmi flat step phase tier level version"
    " form number no"
)
STARTERS = (
    frozenset(MONTHS)
    | frozenset(WEEKDAYS)
    | frozenset(NUMBERS)
    | frozenset(ORDINALS)
    | frozenset(DAY_WORDS)
    | frozenset(PARTS)
    | ADVERBS
    | EACH
    | AHEAD
    | BEHIND
    | frozenset(MULTIPLIERS)
    | NAMES.first_words
    | ORDER_WORDS
    | bag(
        "the a an this last week wk w/c w/b w/e wc wb half half-term spring summer autumn winter school"
        " easter christmas xmas new good boxing halloween bonfire few several couple x × bi term current"
        " previous first"
    )
)
CLAUSES = CLAUSE_LEADS
TIMED = frozenset((TimeKind.DATE, TimeKind.PERIOD, TimeKind.FREQUENCY))


def timescales(text: str, on: date | None = None) -> tuple[Timescale, ...]:
    """Every expression of time in ``text``, in order and without overlap, as it is read from the day ``on``.

    British order, day before month. A day without a year is the next such day from ``on``; without ``on`` its ``due``
    is None. A week commencing ends on its Friday, a month, term or range on its last day; mid-month is the 15th; spans
    count from ``on``, working days without weekends and England's bank holidays.
    """
    source = Source(text, on)
    found: list[Timescale] = []
    at, tokens, size = 0, source.tokens, source.size
    while at < size:
        token = tokens[at]
        if _may_start(token):
            reading = _read(source, at)
            if reading is not None:
                found.append(_timescale(source, at, reading))
                at = reading.end
                continue
        at += 1
    return tuple(found)


def _may_start(token: Token) -> bool:
    if token.sort is Lex.WORD:
        low = token.low
        return low in STARTERS or low in LEAD_WORDS or low in VAGUE_FIRST or low in CLAUSES
    return token.sort in NUMERIC


LEAD_WORDS = LEADS.first_words | ARTICLES
NUMERIC = frozenset((Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION, Lex.CLOCK))


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
    lead = LEADS.at(source, at)
    if lead is not None:
        word, behind = lead
        if source.low(behind) in (":", "-") and source.tokens[behind].joined is False:
            behind += 1
        led = _led(source, at, behind, word)
        if led is not None and (best is None or led.end > best.end):
            best = led
    if source.low(at) in CLAUSES:
        clause = read_milestone(source, at + 1)
        if clause is not None and (best is None or clause.end > best.end):
            clause.sense = Sense.FROM if source.low(at) in ("once", "after", "when") else Sense.BY
            best = clause
    return best


def _led(source: Source, at: int, behind: int, word: str) -> Reading | None:
    if source.tokens[behind].sort is Lex.CLOCK and source.low(behind + 1) in ("on", "this", "next", ","):
        inner = _content(source, behind + (2 if source.low(behind + 1) in ("on", ",") else 1), word)
    elif source.tokens[behind].sort is Lex.CLOCK:
        inner = _content(source, behind + 1, word)
    else:
        if source.low(behind) in ("around", "about", "approximately", "approx", "roughly", "at"):
            behind += 1
        if source.low(behind) in ("least", "latest", "the-latest"):
            behind += 1
        inner = _content(source, behind, word)
    if inner is None:
        return None
    _give_sense(source, at, inner, word)
    return inner


def _give_sense(source: Source, at: int, inner: Reading, word: str) -> None:
    if inner.sense is Sense.PAST:
        return
    sense = SENSES.get(word, Sense.BY)
    if inner.kind not in (TimeKind.DATE, TimeKind.PERIOD, TimeKind.EVENT):
        inner.sense = Sense.BY if sense in (Sense.FROM, Sense.ON) else sense
        return
    ranged = inner.kind is TimeKind.PERIOD and inner.begins is not None
    if word == "since":
        inner.sense, inner.begins, inner.due = Sense.PAST, inner.begins or inner.due, None
    elif sense is Sense.FROM and not (ranged and word == "from" and _is_range(source, inner)):
        inner.sense, inner.begins = Sense.FROM, inner.begins or inner.due
        inner.due = None
    else:
        inner.sense = Sense.BY if sense is Sense.FROM else sense


def _is_range(source: Source, inner: Reading) -> bool:
    return inner.bounded


def _content(source: Source, at: int, led: str) -> Reading | None:
    """The longest reading that begins with what tells the time itself."""
    token = source.tokens[at]
    if not _may_start(token) or _wary(source, at, led):
        return None
    past = led not in ("by", "before", "until", "till", "til", "within", "from", "since") and told_as_past(
        source, at
    )
    best: Reading | None = None
    for read in READERS:
        found = read(source, at, led, past)
        if found is not None and (best is None or found.end > best.end):
            best = found
    if best is None:
        return None
    if past and best.kind is TimeKind.DATE and best.sense is None:
        best.sense = Sense.PAST
    if best.kind in TIMED:
        _clock(source, best)
    return best


def _wary(source: Source, at: int, led: str) -> bool:
    """Whether the word before makes a number something else than a time: a score, a flat, a version."""
    token = source.tokens[at]
    if token.sort not in NUMERIC or led or at == 0:
        return False
    before = source.tokens[at - 1]
    if before.low in WARY_BEFORE and token.sort is not Lex.DATE:
        return True
    return token.joined and before.sort is Lex.WORD and len(before.low) == 1 and before.low != "x"


def _clock(source: Source, best: Reading) -> None:
    """Takes in the hour behind a day: "Tuesdays 7pm", "Friday at 2pm", "Mon 3.30-4.30pm", "Friday morning"."""
    at = best.end
    if source.low(at) in (",", "(") and source.tokens[at + 1].sort is Lex.CLOCK:
        opened = source.low(at) == "("
        at += 1
    else:
        opened = False
    if source.low(at) in ("at", "@", "from", "by", "between"):
        at += 1
        if source.low(at) == "around":
            at += 1
    if source.low(at) in DAYPARTS and source.low(at) not in ("am", "pm") and at == best.end:
        best.end = at + 1
        return
    if not _is_hour(source, at):
        return
    at += 1
    if is_dash(source.tokens[at]) or source.low(at) in ("to", "and", "until", "till"):
        if source.tokens[at + 1].sort is not Lex.CLOCK and not _is_hour(source, at + 1):
            return
        at += 2
    if opened:
        if source.low(at) != ")":
            return
        at += 1
    best.end = at


def _is_hour(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is Lex.CLOCK or token.low in ("noon", "midday", "midnight", "bedtime", "lunchtime"):
        return True
    if token.sort is Lex.OTHER and "." in token.text and token.a <= 24 and token.b < 60:
        return True
    behind = source.tokens[at + 1]
    return (
        token.sort is Lex.NUMBER
        and token.a <= 24
        and is_dash(behind)
        and source.tokens[at + 2].sort is Lex.CLOCK
    )


def _range(source: Source, at: int, led: str, past: bool) -> Reading | None:
    found = read_range(source, at, led)
    if found is not None:
        found.bounded = True
    return found


def _frequency(source: Source, at: int, led: str, past: bool) -> Reading | None:
    if led in ("by", "within", "until", "since"):
        return None
    return read_frequency(source, at, led)


def _moment(source: Source, at: int, led: str, past: bool) -> Reading | None:
    return read_moment(source, at, led=bool(led), past=past)


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


Reader = Callable[[Source, int, str, bool], Reading | None]
READERS: tuple[Reader, ...] = (_frequency, _range, _moment, _nth, _duration, _period, _event, _vague)
