"""The statements of a plan: every text of it with what it stands under, wherever in the plan that is.

For the rules that ask whether a plan tells something at all: a thing may stand in a section of its own, beside a label on
the front sheet, under an odd heading, or in a sentence of a need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.plan.model import Field, Plan, SectionName


@dataclass(frozen=True, slots=True)
class Statement:
    """A text of the plan and the label, heading or column it stands under ("" where there is none).

    ``names`` are the sections that it belongs to, none for a cell or the front sheet. ``field``, ``section`` and ``start``
    (how far into that section's text it begins) say where a mark would point; ``field`` is "" where no mark can. ``front``
    tells that it stands beside a label: on the front sheet, or on a line of its own ("Voice: …").
    """

    under: str
    text: str
    names: tuple[SectionName, ...] = ()
    row: int | None = None
    field: str = ""
    section: int = 0
    front: bool = False
    start: int = 0

    def is_about(self, name: SectionName) -> bool:
        """Whether it stands in a section of that name."""
        return name in self.names


_LABEL_LINE = re.compile(
    r"^[ \t*_•-]*(?P<label>[^\W\d_][^\n:.“\"]{1,50}?)[*_]*(?:[:–—][*_]*[ \t]+|\.[ \t]+(?=[“\"]))(?P<value>\S[^\n]*)$",
    re.MULTILINE,
)
_LABEL = re.compile(
    r"\b(?:voice|views?|wish(?:es)?|feelings?|says?|said|histor\w+|background|chronolog\w+|identity|ethnic\w*|religio\w*|faith|languages?|culture|heritage|nationality|disabilit\w+|"
    r"managers?|mgr|management|sign(?:ed)?[- ]?off|signed|authoris\w+|authoriz\w+|approved|agreed by|oversight|tm|child(?:ren)?|names?)\b",
    re.IGNORECASE,
)
_OF_A_ROW = (Field.NEED, Field.ACTION, Field.OUTCOME)


def statements(plan: Plan, fields: tuple[Field, ...] = (Field.NEED,)) -> Iterator[Statement]:
    """The front sheet, the sections, these fields of the rows with their progress, and what found no place."""
    for label, value in plan.front:
        yield Statement(label, value, front=True)
    seen: dict[SectionName, int] = {}
    for section in plan.sections:
        for name in (section.name, *section.also):
            seen[name] = seen.get(name, -1) + 1
        yield Statement(
            section.heading,
            section.text,
            (section.name, *section.also),
            field=section.name,
            section=seen[section.name],
        )
        for match in _LABEL_LINE.finditer(section.text):
            if _LABEL.search(match["label"]):
                yield Statement(
                    match["label"],
                    match["value"],
                    field=section.name,
                    section=seen[section.name],
                    front=True,
                    start=match.start("value"),
                )
    for row in plan.rows:
        for field in _OF_A_ROW:
            if field in fields and row.text(field) and field not in row.shared:
                yield Statement(row.domain, row.text(field), row=row.number, field=field)
        if row.progress:
            yield Statement(row.domain, row.progress, row=row.number)
    for unused in plan.unused or ():
        yield Statement("", unused.text)
