"""Days that bear a name, and when they are: reckoned from Easter, fixed, the nth weekday of a month, or of other calendars.

What other calendars say (Diwali, Eid, Passover) is looked up in the library of holidays, and only when a text names such
a day. Eid goes by the moon, so that its day may be one earlier or later.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import MAXYEAR, MINYEAR, date, timedelta
from functools import lru_cache

from planlint.language.times.dates import add_days, easter, make_day, nth_weekday
from planlint.language.times.words import bag

Reckoner = Callable[[int], date | None]
"""The day in a year, None in a year that has none."""


def _from_easter(offset: int) -> Reckoner:
    return lambda year: add_days(easter(year), offset)


def _fixed(month: int, day: int) -> Reckoner:
    return lambda year: make_day(year, month, day)


def _nth(month: int, weekday: int, count: int) -> Reckoner:
    return lambda year: nth_weekday(year, month, weekday, count)


def _advent(year: int) -> date:
    """The fourth Sunday before Christmas."""
    eve = date(year, 12, 24)
    return eve - timedelta(days=21 + (eve.weekday() + 1) % 7)


def _elsewhere(*names: str) -> Reckoner:
    """The first day that any country's calendar in the library gives one of these names."""
    return lambda year: min((day for name, day in _days_elsewhere(year) if name in names), default=None)


@lru_cache(maxsize=16)
def _days_elsewhere(year: int) -> tuple[tuple[str, date], ...]:
    import holidays  # heavy, and only needed where a text names such a day

    found: dict[str, date] = {}
    for country, categories in KEPT_IN:
        kept = holidays.country_holidays(country, years=year, categories=categories, language="en_US")
        for day, names in sorted(kept.items()):
            for name in names.split("; "):
                found.setdefault(name, day)
    return tuple(found.items())


KEPT_IN = (
    ("TR", ("public",)),
    ("SG", ("public",)),
    ("IL", ("public", "optional", "school")),
    ("IN", ("public",)),
)
"""Countries whose calendars name the feasts; of two that name the same the first decides."""
RECKONED: dict[str, Reckoner] = {
    "easter sunday": _from_easter(0),
    "easter monday": _from_easter(1),
    "easter saturday;easter eve;holy saturday": _from_easter(-1),
    "good friday": _from_easter(-2),
    "maundy thursday;holy thursday": _from_easter(-3),
    "palm sunday": _from_easter(-7),
    "passion sunday": _from_easter(-14),
    "mothering sunday;mother day;mothers day": _from_easter(-21),
    "ash wednesday": _from_easter(-46),
    "pancake day;shrove tuesday": _from_easter(-47),
    "low sunday": _from_easter(7),
    "ascension day;ascension thursday": _from_easter(39),
    "whit sunday;pentecost;pentecost sunday": _from_easter(49),
    "whit monday": _from_easter(50),
    "trinity sunday": _from_easter(56),
    "corpus christi": _from_easter(60),
    "advent sunday": _advent,
    "christmas day;xmas day": _fixed(12, 25),
    "christmas eve;xmas eve": _fixed(12, 24),
    "boxing day;st stephen day": _fixed(12, 26),
    "new year eve;nye;hogmanay": _fixed(12, 31),
    "new year day": _fixed(1, 1),
    "epiphany": _fixed(1, 6),
    "burns night": _fixed(1, 25),
    "candlemas": _fixed(2, 2),
    "valentine day;valentines day;st valentine day": _fixed(2, 14),
    "valentines": _fixed(2, 14),
    "st david day": _fixed(3, 1),
    "st patrick day;paddy day;paddys day": _fixed(3, 17),
    "lady day": _fixed(3, 25),
    "april fool day;april fools day": _fixed(4, 1),
    "st george day": _fixed(4, 23),
    "may day": _fixed(5, 1),
    "ve day": _fixed(5, 8),
    "midsummer day": _fixed(6, 24),
    "lammas": _fixed(8, 1),
    "michaelmas": _fixed(9, 29),
    "halloween;halloween night;hallowe'en;hallowe'en night": _fixed(10, 31),
    "all saints day": _fixed(11, 1),
    "all souls day": _fixed(11, 2),
    "bonfire night;fireworks night;guy fawkes night": _fixed(11, 5),
    "armistice day;remembrance day": _fixed(11, 11),
    "martinmas": _fixed(11, 11),
    "st andrew day": _fixed(11, 30),
    "st nicholas day": _fixed(12, 6),
    "father day;fathers day": _nth(6, 6, 3),
    "remembrance sunday": _nth(11, 6, 2),
    "world book day": _nth(3, 3, 1),
    "eid al fitr;eid ul fitr": _elsewhere("Eid al-Fitr"),
    "eid al adha;eid ul adha": _elsewhere("Eid al-Adha"),
    "chinese new year;lunar new year": _elsewhere("Chinese New Year"),
    "yom kippur": _elsewhere("Yom Kippur"),
    "rosh hashanah": _elsewhere("Rosh Hashanah"),
}
SEASONAL: dict[str, tuple[Reckoner, ...]] = {
    "eid": (),
    "diwali": (_elsewhere("Diwali"),),
    "passover": (_elsewhere("Pesach"),),
    "hanukkah": (_elsewhere("Hanukkah"),),
    "chanukah": (_elsewhere("Hanukkah"),),
    "purim": (_elsewhere("Purim"),),
    "vaisakhi": (_fixed(4, 14),),
    "whitsun": (_from_easter(49),),
    "lent": (_from_easter(-1),),
    "ramadan": (),
}
"""Feasts that last, or have no day of their own in their name: told is the first day of the feast, of Lent the last. Of two Eids
which is meant is not told, and Ramadan has no one day."""
FEAST_DAYS = {tuple(name.split()): day for names, day in RECKONED.items() for name in names.split(";")}
"""Each day by the words of its name, in small letters, apostrophes and full stops left out."""
FEAST_FIRST = frozenset(words[0] for words in FEAST_DAYS)
LONGEST = max(len(words) for words in FEAST_DAYS)
CAPITAL = bag(
    "pentecost epiphany candlemas lammas michaelmas martinmas nye eid lady low father passion trinity"
)
"""What is such a day only with a capital: anybody may have an epiphany."""


def next_feast(on: date, reckoner: Reckoner, *, past: bool = False) -> date | None:
    """The next such day from ``on``, or where ``past`` the latest up to it."""
    years = (on.year, on.year - 1) if past else (on.year, on.year + 1)
    for year in years:
        found = reckoner(year) if MINYEAR < year < MAXYEAR else None
        if found is not None and (found <= on if past else found >= on):
            return found
    return None
