"""What a first reading had in its rows and a second does not take: words that nothing else holds become text of the plan again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.document.model import Block, Heading, Paragraph, Place
from planlint.plan.drafts import Draft
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.words import comparable, is_of_form, one_line


def left_over(before: Sequence[Row], draft: Draft, body: Sequence[Block]) -> Iterator[Section]:
    """The lines of the rows ``before`` that neither the draft's rows nor its sections hold, as sections under their headings."""
    if draft.rows == list(before):
        return
    kept = comparable(
        " ".join(
            [
                *(row.text(field) for row in draft.rows for field in Field),
                *(row.lead_in for row in draft.rows),
                *(column.heading for column in draft.columns),
                *(f"{section.heading} {section.text}" for section in draft.sections),
            ]
        )
    )
    for line, place in _lines(before):
        if comparable(line) and comparable(line) not in kept and not is_of_form(line):
            kept = f"{kept} {comparable(line)}"
            yield Section(SectionName.OTHER, _heading_over(line, body), line, place)


def _lines(rows: Sequence[Row]) -> Iterator[tuple[str, Place]]:
    for row in rows:
        for field in Field:
            for line in row.text(field).split("\n"):
                yield line, row.place(field)


def _heading_over(line: str, body: Sequence[Block]) -> str:
    """The heading under which a line stands, "" for none."""
    heading = ""
    for block in body:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Paragraph) and one_line(line) in one_line(block.text):
            return heading
    return ""
