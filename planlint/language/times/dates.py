"""Reckoning with days: years left out, month ends, Easter, school terms, working days. No text is read here.

Every council sets its own school dates, a few days apart; terms are taken to end, and holidays to fall, on the days that most
keep: the half-term holidays in the weeks of the third Monday of February, of the Spring bank holiday and of the last Monday of
October, the Easter holidays in the two weeks around it.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

FRIDAY = 4
SUNDAY = 6
TERM_ENDS = {"spring": 3, "summer": 7, "autumn": 12}
SEASON_MONTHS = {"spring": (3, 5), "summer": (6, 8), "autumn": (9, 11), "winter": (12, 2)}
LONGEST_LEAP_GAP = 9


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where there is no such day."""
    if MINYEAR <= year <= MAXYEAR and 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]:
        return date(year, month, day)
    return None


def full_year(year: int) -> int:
    """The year that two digits mean: 70 to 99 are the last century's."""
    if year >= 100:
        return year
    return year + (1900 if year >= 70 else 2000)


def next_day(on: date, month: int, day: int) -> date | None:
    """The first such day of the year from ``on`` (itself included), None where no year has one."""
    for year in range(on.year, on.year + LONGEST_LEAP_GAP):
        found = make_day(year, month, day)
        if found is not None and found >= on:
            return found
    return None


def latest_day(on: date, month: int, day: int) -> date | None:
    """The last such day of the year up to ``on`` (itself included), None where no year has one."""
    for year in range(on.year, on.year - LONGEST_LEAP_GAP, -1):
        found = make_day(year, month, day)
        if found is not None and found <= on:
            return found
    return None


def day_of_month(on: date, day: int) -> date | None:
    """The first day from ``on`` with this number in its month ("the 14th")."""
    year, month = on.year, on.month
    for _ in range(3):
        found = make_day(year, month, day)
        if found is not None and found >= on:
            return found
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return None


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, monthrange(year, month)[1])


def year_of_month(on: date, month: int) -> int:
    """The year of the next such month from ``on``, the running month included."""
    return on.year if month >= on.month else on.year + 1


def add_days(day: date, count: int) -> date | None:
    """So many days later (or earlier), None beyond the calendar."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def add_months(day: date, count: int) -> date | None:
    """So many months later, on the same day of the month or the month's last; None beyond the calendar."""
    index = day.year * 12 + day.month - 1 + count
    year, month = index // 12, index % 12 + 1
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def next_weekday(on: date, weekday: int) -> date | None:
    """The first such weekday (Monday is 0) from ``on``, itself included."""
    return add_days(on, (weekday - on.weekday()) % 7)


def weekday_of_week(on: date, weekday: int, weeks: int) -> date | None:
    """That weekday of the calendar week so many weeks after the one ``on`` is in."""
    return add_days(on, weekday - on.weekday() + 7 * weeks)


def week_friday(first: date) -> date | None:
    """The Friday that ends the working week commencing on ``first``."""
    return add_days(first, (FRIDAY - first.weekday()) % 7)


def nth_weekday(year: int, month: int, weekday: int, count: int) -> date | None:
    """The first, second … such weekday of a month, the last for -1; None where there are not so many."""
    if count > 0:
        first = date(year, month, 1)
        day = 1 + (weekday - first.weekday()) % 7 + 7 * (count - 1)
        return make_day(year, month, day)
    last = month_end(year, month)
    return make_day(year, month, last.day - (last.weekday() - weekday) % 7)


def nth_day(year: int, month: int, count: int, *, working: bool) -> date | None:
    """The first, second … day of a month, or working day of it, the last for -1; None where there are not so many."""
    days = [date(year, month, day) for day in range(1, month_end(year, month).day + 1)]
    if working:
        days = [day for day in days if is_working_day(day)]
    index = count - 1 if count > 0 else count
    return days[index] if index < len(days) else None


def easter(year: int) -> date:
    """Easter Sunday, by the anonymous Gregorian reckoning."""
    golden, century, rest = year % 19, year // 100, year % 100
    skipped, moon = century // 4, (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - skipped - moon + 15) % 30
    week = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * week) // 451
    month, day = divmod(epact + week - 7 * shift + 114, 31)
    return date(year, month, day + 1)


def next_easter(on: date, offset: int = 0) -> date | None:
    """The first Easter Sunday, moved by ``offset`` days, from ``on``."""
    for year in (on.year, on.year + 1):
        if year > MAXYEAR:
            return None
        found = add_days(easter(year), offset)
        if found is not None and found >= on:
            return found
    return None


def half_term_weeks(year: int) -> tuple[date, ...]:
    """The Mondays of the year's three half-term holidays, as most schools keep them."""
    mondays = (nth_weekday(year, 2, 0, 3), nth_weekday(year, 5, 0, -1), nth_weekday(year, 10, 0, -1))
    return tuple(monday for monday in mondays if monday is not None)


def next_half_term(on: date, month: int | None = None) -> date | None:
    """The Monday of the half-term holiday that is next or running, of one month if given."""
    for year in (on.year, on.year + 1):
        if year > MAXYEAR:
            return None
        for monday in half_term_weeks(year):
            friday = add_days(monday, FRIDAY)
            if friday is not None and friday >= on and month in (None, monday.month):
                return monday
    return None


def easter_holidays(year: int) -> tuple[date, date]:
    """The first Monday and the last Friday of the two weeks that most English schools are closed around Easter.

    They begin on the Monday nearest to 1 April, moved by weeks until Good Friday or Easter Monday falls in them.
    """
    first = date(year, 4, 1)
    monday = first + timedelta(days=(3 - first.weekday()) % 7 - 3)
    sunday = easter(year)
    while sunday - timedelta(days=2) > monday + timedelta(days=FRIDAY + 7):
        monday += timedelta(days=7)
    while sunday + timedelta(days=1) < monday:
        monday -= timedelta(days=7)
    return monday, monday + timedelta(days=FRIDAY + 7)


def last_school_day(year: int, month: int) -> date:
    """The last day of the spring (3), summer (7) or autumn (12) term, as most English schools keep it.

    Councils' calendars differ by a few days: the Friday before the Easter holidays, 21 July, the last Friday up to 20 December.
    """
    if month == TERM_ENDS["spring"]:
        monday, _ = easter_holidays(year)
        friday = monday - timedelta(days=3)
        return friday - timedelta(days=friday == easter(year) - timedelta(days=2))
    day = date(year, month, 21 if month == TERM_ENDS["summer"] else 20)
    past_friday = (
        max(day.weekday() - FRIDAY, 0) if month == TERM_ENDS["summer"] else (day.weekday() - FRIDAY) % 7
    )
    return day - timedelta(days=past_friday)


def next_last_school_day(on: date, month: int) -> date | None:
    """The last day of the spring, summer or autumn term that is running or next."""
    years = (year for year in (on.year, on.year + 1) if year <= MAXYEAR)
    return next((day for year in years if (day := last_school_day(year, month)) >= on), None)


def term_end(on: date, terms: int = 0) -> date | None:
    """The last day of the school term ``on`` is in (August is before the autumn term), or of one so many later."""
    ends = [
        last_school_day(year, month)
        for year in (on.year, on.year + 1)
        if year <= MAXYEAR
        for month in TERM_ENDS.values()
    ]
    later = [end for end in ends if end >= on]
    return later[terms] if terms < len(later) else None


def term_before(on: date) -> date | None:
    """The last day of the school term before the one ``on`` is in."""
    ends = [
        last_school_day(year, month)
        for year in (on.year - 1, on.year)
        if year >= MINYEAR
        for month in TERM_ENDS.values()
    ]
    earlier = [end for end in ends if end < on]
    return earlier[-1] if earlier else None


@lru_cache(maxsize=64)
def bank_holidays(year: int) -> frozenset[date]:
    """The bank holidays of England in one year."""
    import holidays  # heavy, and only needed where a plan counts working days

    return frozenset(holidays.country_holidays("GB", subdiv="ENG", years=year))


def is_working_day(day: date) -> bool:
    """Whether a day is neither at a weekend nor a bank holiday in England."""
    return day.weekday() <= FRIDAY and day not in bank_holidays(day.year)


def working_days_after(day: date, count: int) -> date:
    """The day so many working days after ``day`` (before it, for a negative count); ``day`` itself does not count.

    Working days are Monday to Friday without the bank holidays of England. A count of 0 gives ``day`` back.
    Raises OverflowError beyond the calendar.
    """
    step = timedelta(days=1 if count >= 0 else -1)
    left = abs(count)
    while left:
        day += step
        if is_working_day(day):
            left -= 1
    return day


def stretch_ahead(on: date, kind: str, low: str, ahead: int) -> tuple[date | None, date | None]:
    """The last and the first day of the week, month, term or year so many after the running one."""
    if low == "week":
        due = weekday_of_week(on, FRIDAY, ahead)
        if ahead == 0 and due is not None and due < on:
            due = weekday_of_week(on, SUNDAY, 0)
        return due, weekday_of_week(on, 0, ahead)
    if low == "weekend":
        return weekday_of_week(on, SUNDAY, ahead), weekday_of_week(on, SUNDAY - 1, ahead)
    if low == "month":
        first = add_months(on.replace(day=1), ahead)
        return (month_end(first.year, first.month), first) if first else (None, None)
    if low == "quarter":
        first = add_months(on.replace(month=on.month - (on.month - 1) % 3, day=1), 3 * ahead)
        last = add_months(first, 2) if first else None
        return (month_end(last.year, last.month), first) if last else (None, None)
    if low == "term":
        return (term_before(on), None) if ahead < 0 else (term_end(on, ahead), None)
    month, day = {"academic": (7, 31), "school": (7, 31), "financial": (3, 31), "tax": (4, 5)}.get(
        kind, (12, 31)
    )
    end = next_day(on, month, day)
    return make_day(end.year + ahead, month, day) if end else None, None
