"""How long a rhythm leaves between two times, in working days: "every six weeks" is 30, "twice a month" is 10.

Only the words of a rhythm are read here; finding them in a text is for the time engine.
"""

from __future__ import annotations

import re
from datetime import date
from itertools import pairwise

_NUMBERS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
    )
} | {
    "twenty-one": 21,
    "twenty-eight": 28,
    "thirty": 30,
    "thirty-five": 35,
    "forty": 40,
    "other": 2,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "alternate": 2,
    **{
        word: number
        for number, word in enumerate(
            "fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), start=5
        )
    },
    "a": 1,
    "an": 1,
}
_TIMES = {"once": 1, "twice": 2, "thrice": 3}
_WEEK, _MONTH = 5.0, 20.0
_UNITS = {
    "day": 5 / 7,
    "working day": 1.0,
    "week": _WEEK,
    "fortnight": 2 * _WEEK,
    "month": _MONTH,
    "quarter": 13 * _WEEK,
    "half term": 6 * _WEEK,
    "half-term": 6 * _WEEK,
    "term": 13 * _WEEK,
    "year": 52 * _WEEK,
    "holiday": 6 * _WEEK,
}
_ADVERBS = {
    "daily": 1.0,
    "nightly": 1.0,
    "weekly": _WEEK,
    "fortnightly": 2 * _WEEK,
    "monthly": _MONTH,
    "bimonthly": 2 * _MONTH,
    "quarterly": 13 * _WEEK,
    "termly": 13 * _WEEK,
    "yearly": 52 * _WEEK,
    "annually": 52 * _WEEK,
}
_UNIT = r"(?P<unit>(?:working|school|week|business)[ -]days?|days?|weeks?|fortnights?|(?:calendar )?months?|quarters?|half[- ]terms?|(?:school )?terms?|(?:school )?holidays?|years?|wks?|w/days?|w/d|wd)"
_COUNT = r"(?:\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_ORDINAL = (
    r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:nd|rd|th))"
)
_DAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|satur|sun|sat)(?:day)?s?"
_WITHIN = re.compile(
    rf"\b(?P<times>once|twice|thrice|{_COUNT}|(?P<low>\w+) (?:or|to) \w+) ?(?:times |visits? |calls? |home visits? |unannounced visits? )?(?:in )?(?:a|per|each|every|any)\s+{_UNIT}",
    re.IGNORECASE,
)
_EVERY = re.compile(
    rf"\b(?:every|each|within|per|in any)\s+(?:(?P<low>{_COUNT})\s*(?:-|–|to|or)\s*)?(?P<count>{_COUNT}(?:nd|rd|th)?)?[ -]*{_UNIT}",
    re.IGNORECASE,
)
_BARE = re.compile(
    rf"\b(?:(?P<low>{_COUNT})\s*(?:-|–|to|or)\s*)?(?P<count>{_COUNT})[ -]*{_UNIT}", re.IGNORECASE
)
_ADVERB = re.compile(
    rf"\b(?:(?:(?P<low>{_COUNT})\s*(?:-|–|to|or)\s*)?(?P<count>{_COUNT})[ -]*(?:working[ -]days?)?)?[ -]*(?P<adverb>(?P<bi>bi|tri|half)?[ -]?(?:daily|nightly|weekly|fortnightly|monthly|quarterly|termly|yearly|annually))\b",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(
    rf"\b(?P<which>(?:every|each) (?:other|{_ORDINAL})|alternate|every|each|on)?\s*(?P<day>{_DAY})\b",
    re.IGNORECASE,
)
_OF_MONTH = re.compile(r"\b(?:of|in) (?:the|each|every) month\b", re.IGNORECASE)
# "On the 1st and the 15th": two days of every month.
_MONTH_DAYS = re.compile(
    r"\bthe \d{1,2}(?:st|nd|rd|th)(?: and| &)(?: the)? \d{1,2}(?:st|nd|rd|th)\b", re.IGNORECASE
)
_WEEK_IN = re.compile(r"\bweek in,? (?:and )?week out\b", re.IGNORECASE)
# "Once in five weeks", "once in any three-week spell"; "1/12" as a prescription has it.
_ONCE_IN = re.compile(
    rf"\b(?:once|one visit|one call) in (?:any |every |each )?(?P<count>{_COUNT})[ -]{_UNIT}", re.IGNORECASE
)
_SCRIPT = re.compile(r"(?<![\d/])(?P<count>\d{1,2})/(?P<of>52|12)(?![\d/])")
_NTH = {
    **{
        f"{number}{end}": number for number, end in ((2, "nd"), (3, "rd"), *((n, "th") for n in range(4, 13)))
    },
    **{
        word: number
        for word, number in _NUMBERS.items()
        if word.endswith(("th", "ird", "ond")) and word != "other"
    },
}


def working_days_apart(rhythm: str) -> float | None:
    """The longest gap, in working days, that the words of a rhythm allow; None where they tell none.

    Of several that a comma joins the first counts ("every ten working days, once a month unannounced").
    """
    told = (_apart(part) for part in rhythm.split(","))
    return next((gap for gap in told if gap is not None), None)


def _apart(rhythm: str) -> float | None:
    words = rhythm.replace("w/days", "working days").replace("wks", "weeks").replace("wk", "week")
    if _WEEK_IN.search(words):
        return _WEEK
    if _MONTH_DAYS.search(words):
        return _MONTH / 2
    if found := _SCRIPT.search(words):
        return working_days_in(int(found["count"]), "week" if found["of"] == "52" else "month")
    if _OF_MONTH.search(words):
        return _MONTH
    if found := _ONCE_IN.search(words):
        return working_days_in(_number(found["count"]) or 1, found["unit"])
    if found := _WITHIN.search(words):
        times = _TIMES.get(found["times"].casefold()) or _number(found["low"] or found["times"])
        return _unit(found["unit"]) / times if times else None
    if found := _EVERY.search(words):
        return working_days_in(_number(found["count"]) or 1, found["unit"])
    if found := _ADVERB.search(words):
        return _of_adverb(found)
    if found := _WEEKDAY.search(words):
        which = (found["which"] or "").casefold()
        last = which.split()[-1] if which else ""
        return _WEEK * (2 if last in ("other", "alternate") else _NTH.get(last, 1))
    if found := _BARE.search(words):
        return working_days_in(_number(found["count"]) or 1, found["unit"])
    return None


def working_days_in(count: int, unit: str) -> float:
    """A length of time in working days; a single month is four weeks, as visits are counted, three are thirteen weeks."""
    if unit.casefold().startswith("month") and count > 1:
        return count * 13 * _WEEK / 3
    return count * _unit(unit)


def _of_adverb(found: re.Match[str]) -> float:
    word, bi = found["adverb"].casefold(), (found["bi"] or "").casefold()
    bare = re.sub(r"^(?:bi|tri|half)[ -]?", "", word)
    # "Bi-weekly" is read as every two weeks, the rarer of its two meanings only where nothing else could be meant.
    factor = {"bi": 2.0, "tri": 3.0, "half": 0.5}.get(bi, 1.0)
    if word in ("half termly", "half-termly", "halftermly"):
        return 6 * _WEEK
    return _ADVERBS.get(bare, _MONTH) * factor * (_number(found["count"]) or 1)


def _number(word: str | None) -> int | None:
    if word is None:
        return None
    plain = re.sub(r"(?<=\d)(?:nd|rd|th)$", "", word.casefold())
    return int(plain) if plain.isdigit() else _NUMBERS.get(plain)


def _unit(word: str) -> float:
    plain = re.sub(
        r"^(?:calendar|school) (?=month|term|holiday)", "", word.casefold().rstrip("s").replace("-", " ")
    )
    if plain in ("wd", "working day", "school day", "week day", "business day", "w/day", "w/d"):
        return _UNITS["working day"]
    return _UNITS.get(plain, _UNITS.get(word.casefold().rstrip("s"), _MONTH))


_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_DATE = re.compile(
    r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? ?(?:(?P<name>"
    + "|".join(_MONTHS)
    + r")[a-z]*|/(?P<number>\d{1,2}))\b",
    re.IGNORECASE,
)
_ANY_YEAR = 2026
_LEAST = 3


def days_apart(text: str) -> float:
    """The longest time between two of the days that a text lists, in working days; 0 for fewer than three or for none in order."""
    days: list[date] = []
    for found in _DATE.finditer(text):
        month = _MONTHS.index(found["name"].casefold()) + 1 if found["name"] else int(found["number"])
        try:
            day = date(_ANY_YEAR, month, int(found["day"]))
        except ValueError:
            return 0
        days.append(day if not days or day > days[-1] else day.replace(year=days[-1].year + (day < days[-1])))
    if len(days) < _LEAST or any(later <= earlier for earlier, later in pairwise(days)):
        return 0
    return max((later - earlier).days for earlier, later in pairwise(days)) * _WEEK / 7
