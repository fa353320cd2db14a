"""Sections on why there is a plan that also tell of help in earlier years: a year before the plan's own says so.

"There has been social care involvement since 2022", in a plan of 2026, is history; what was referred this year is why the family
has a plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from planlint.plan.model import Section, SectionName
from planlint.plan.prose import sentences_of

IN_A_YEAR = re.compile(
    r"\b(?:in|from|until|since|during) (?:(?:late|early|[A-Z][a-z]+) )?(?P<year>(?:19|20)\d\d)\b"
)
_HELP = re.compile(
    r"\b(?:foster\w*|looked after|involvement|involved|referr\w+|early help|social (?:work|care)|adopt\w+|removed|proceedings|known to|child protection|plan)\b",
    re.IGNORECASE,
)


def with_years_past(sections: Iterable[Section], made: date | None) -> Iterator[Section]:
    """The sections, those on a worry that date earlier help before the year of the plan told of the past as well."""
    for section in sections:
        if (
            made is not None
            and section.name is SectionName.RISK
            and _tells_earlier_help(section.text, made.year)
        ):
            yield section.told_also(SectionName.HISTORY)
        else:
            yield section


def _tells_earlier_help(text: str, year: int) -> bool:
    return any(
        _HELP.search(sentence) and any(int(match["year"]) < year for match in IN_A_YEAR.finditer(sentence))
        for sentence in sentences_of(text)
    )
