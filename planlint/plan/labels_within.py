"""Labels of a front sheet that stand one behind the other in a line: "Child: Amaya Brook DOB: 1/3/2018 Review: 3 September"."""

from __future__ import annotations

import re

from planlint.plan.labels import Ask, label_asks
from planlint.plan.words import comparable

_COLON = re.compile(r":\s")
_WORD = re.compile(r"\S+")
_PARTED = re.compile(r"[.;!?]\s|\d|/")
_FULL_STOP = re.compile(r"(?<=[a-z]{2})\.$")
# Each of several children with a birthday, or one in brackets: it belongs to the name before it.
_BIRTH = r"(?:dob|d\.o\.b\.?|date of birth|born):?\s"
_BIRTHDAYS = re.compile(rf"\b{_BIRTH}[^:]*\b{_BIRTH}|\({_BIRTH}", re.IGNORECASE)
_LONGEST = 5
_OPENING = frozenset(
    "date dob born social lead plan next review reviewed team nhs legal status iro key allocated conference category school ethnicity"
    " language religion gender age address mother father mum dad carer carers parent parents gp core icpc rcpc cin taf author completed"
    " chair upn id ref reference mosaic case personal pa sw meeting type version start venue named practitioner worker manager".split()
)
"""With which words such labels open."""


def labels_within(label: str, value: str) -> list[tuple[str, str]]:
    """The label and its value, cut where another label of a front sheet stands inside the value ("… DOB: 3/4/15")."""
    if label_asks(label) is Ask.NONE:
        return [(label, value)]
    for colon in _COLON.finditer(value):
        if any(births.start() < colon.start() < births.end() for births in _BIRTHDAYS.finditer(value)):
            continue
        words = list(_WORD.finditer(value[: colon.start()]))[-_LONGEST:]
        # "Amaya Brook DOB:" begins with what stands beside the label before.
        opening = [word for word in words[1:] if comparable(word[0]) in _OPENING]
        for word in (*opening, *words):
            inner = value[word.start() : colon.start()]
            whole = not _PARTED.search(inner)
            opens = inner[0].isupper() or value[: word.start()].rstrip().endswith("/")
            if whole and word.start() and opens and label_asks(inner) is not Ask.NONE:
                rest = labels_within(inner, value[colon.end() :].strip())
                return [(label, _FULL_STOP.sub("", value[: word.start()].strip(" ,;|/"))), *rest]
    return [(label, value)]
