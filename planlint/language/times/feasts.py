"""Days with a name of their own: today and tomorrow, Easter Monday, Good Friday, Christmas Eve, the new year."""

from __future__ import annotations

from datetime import MAXYEAR, date

from planlint.language.times.dates import add_days, bank_holidays, next_easter, nth_weekday
from planlint.language.times.feast_days import CAPITAL, FEAST_DAYS, FEAST_FIRST, SEASONAL, next_feast
from planlint.language.times.feast_days import LONGEST as MOST_WORDS
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.months import AFTER_MONTH, read_year
from planlint.language.times.reading import Reading, Source
from planlint.language.times.words import DAYPARTS, WEEKDAYS, bag

DAY_WORDS = {"today": 0, "tonight": 0, "tomorrow": 1, "yesterday": -1}
# The Mondays that are bank holidays, by the word in front: month, and which Monday of it.
BANK_HOLIDAYS = {
    "may": (5, 1),
    "whitsun": (5, -1),
    "whit": (5, -1),
    "spring": (5, -1),
    "august": (8, -1),
    "aug": (8, -1),
    "summer": (8, -1),
}
_WITH_IT = frozenset({"monday", "mon", "weekend"})
FEAST_FIRST_WORDS = FEAST_FIRST | frozenset(SEASONAL) | bag("easter christmas xmas new")
WORN = bag("costume costumes outfit outfits sweets menu card cards present presents gift gifts")
DRESSED = WORN | bag("party disco term service church school house road")
ALONE = bag("valentines pentecost epiphany candlemas lammas michaelmas martinmas nye")
LEADS = bag("by before until till at on from after over to for since around near this next")
SHORT = {"nt": "night"}
_HOLIDAY = bag("holiday holidays hol hols h")
WEEKDAY_NAMES = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


def _named_after(source: Source, at: int) -> bool:
    """Whether a name goes on: a capital behind capitals."""
    behind, token = source.tokens[at], source.tokens[at - 1]
    return (
        behind.sort is Lex.WORD and behind.text.istitle() and not token.text.isupper() and len(behind.low) > 3
    )


def read_named_day(source: Source, at: int, *, past: bool = False) -> Reading | None:
    """A day that has a name, at ``at``."""
    token, on = source.tokens[at], source.on
    low = token.low
    if low in DAY_WORDS and not token.owned:
        due = add_days(on, DAY_WORDS[low]) if on else None
        return Reading(at + 1, TimeKind.DATE, due, sense=Sense.PAST if DAY_WORDS[low] < 0 else None)
    return read_feast_day(source, at, past=past)


def read_bank_holiday(source: Source, at: int) -> Reading | None:
    """ "August bank holiday", "May b/hol", "late May bank holiday", "Easter bank holiday weekend", "bank holiday Monday"."""
    late = source.low(at) == "late"
    if late or source.low(at) == "early":
        at += 1
    word = source.low(at)
    if word in ("bank", "bh", "b"):
        return _unnamed_bank_holiday(source, at)
    if word not in BANK_HOLIDAYS and word != "easter":
        return None
    behind = _behind_bank_holiday(source, at + 1)
    if behind == at + 1:
        return None
    behind += source.low(behind) in _WITH_IT
    following = source.tokens[behind]
    if following.sort is Lex.WORD and following.text.istitle() and source.tokens[behind - 1].text.istitle():
        return None  # the May Bank Holiday Inn
    if source.on is None:
        return Reading(behind, TimeKind.DATE, None)
    monday = BANK_HOLIDAYS["whitsun" if word == "may" and late else word] if word != "easter" else None
    due = _next_monday(source.on, *monday) if monday else next_easter(source.on, 1)
    return Reading(behind, TimeKind.DATE, due)


def _behind_bank_holiday(source: Source, at: int) -> int:
    """The piece behind "bank holiday", "bank hol", "b/hol", "b/h", "BH"; ``at`` itself for none."""
    low = source.low(at)
    if low == "bank" and source.low(at + 1) in _HOLIDAY:
        return at + 2
    if low == "b" and source.low(at + 1) == "/" and source.low(at + 2) in _HOLIDAY:
        return at + 3
    return at + 1 if source.tokens[at].text == "BH" else at


def _unnamed_bank_holiday(source: Source, at: int) -> Reading | None:
    """ "bank holiday Monday": the next Monday that is one."""
    behind = _behind_bank_holiday(source, at)
    if behind == at or source.low(behind) not in ("monday", "mon"):
        return None
    years = (source.on.year, source.on.year + 1) if source.on and source.on.year < MAXYEAR else ()
    days = (day for year in years for day in bank_holidays(year))
    due = min((day for day in days if source.on and day >= source.on and day.weekday() == 0), default=None)
    return Reading(behind + 1, TimeKind.DATE, due)


def _next_monday(on: date, month: int, which: int) -> date | None:
    for year in (on.year, on.year + 1):
        found = nth_weekday(year, month, 0, which) if year <= MAXYEAR else None
        if found is not None and found >= on:
            return found
    return None


def read_feast_weekend(source: Source, at: int) -> Reading | None:
    """ "Valentine's weekend", "Halloween weekend": the Saturday and Sunday nearest to the feast."""
    if source.low(at) not in FEAST_FIRST or not source.tokens[at].text[0].isupper():
        return None
    words, ends = _name(source, at)
    if "weekend" not in words:
        return None
    size = words.index("weekend")
    day = FEAST_DAYS.get(words[:size]) or FEAST_DAYS.get((*words[:size], "day"))
    if day is None:
        return None
    feast = next_feast(source.on, day) if source.on else None
    # A feast on a Monday or Tuesday is kept at the weekend before it.
    due = add_days(feast, 6 - feast.weekday() - 7 * (feast.weekday() < 2)) if feast else None
    return Reading(ends[size], TimeKind.PERIOD, due, begins=add_days(due, -1) if due else None)


def read_feast_day(source: Source, at: int, *, past: bool) -> Reading | None:
    """Easter Monday, Boxing Day, New Year's Eve, St David's Day; not the Good Friday Agreement."""
    low, on = source.low(at), source.on
    if low not in FEAST_FIRST or (low in CAPITAL and not _is_capital(source, at)):
        return None
    words, ends = _name(source, at)
    for size in range(len(words), 0, -1):
        day, end = FEAST_DAYS.get(words[:size]), ends[size - 1]
        if day is None or (size == 1 and low in ALONE and not _is_capital(source, at)):
            continue
        if _goes_on(source, end, alone=size == 1) or source.low(end) in (DRESSED if size == 1 else WORN):
            continue
        year = read_year(source, end)
        if year:
            return Reading(year[1], TimeKind.DATE, day(year[0]))
        return Reading(end, TimeKind.DATE, next_feast(on, day, past=past) if on else None)
    return None


def _goes_on(source: Source, at: int, *, alone: bool) -> bool:
    """Whether a name goes on behind a feast, or something is told of it: "Lady Day's song", "Michaelmas daisies"."""
    behind, last = source.tokens[at], source.tokens[at - 1]
    told = alone and behind.sort is Lex.WORD and behind.low not in AFTER_MONTH and not behind.text.isupper()
    return _named_after(source, at) or last.owned or (told and behind.low not in DAYPARTS)


def _is_capital(source: Source, at: int) -> bool:
    """Whether a word that is more than a feast has its capital, and "Father's" what is his and its Day a capital."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if token.low in ALONE:
        led = at == 0 or source.low(at - 1) in LEADS or source.tokens[at - 1].sort is not Lex.WORD
        return token.text[0].isupper() and led and (token.low != "nye" or token.text.isupper())
    return token.text[0].isupper() and (token.low != "father" or (token.owned and behind.text[:1].isupper()))


def _name(source: Source, at: int) -> tuple[tuple[str, ...], tuple[int, ...]]:
    """As many words as the name of a feast may have, and the piece behind each; marks inside the name are passed over."""
    words: list[str] = []
    ends: list[int] = []
    while len(words) < MOST_WORDS:
        token = source.tokens[at]
        if token.sort is Lex.MARK and words and (token.low == "." or token.low == "-"):
            at += 1
            token = source.tokens[at]
        if token.sort is not Lex.WORD:
            break
        weekday = WEEKDAYS.get(token.low)
        words.append(SHORT.get(token.low, token.low) if weekday is None else WEEKDAY_NAMES[weekday])
        at += 1
        ends.append(at)
    return tuple(words), tuple(ends)
