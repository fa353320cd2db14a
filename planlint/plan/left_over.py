"""What a first reading had in its rows and a second does not take: words that nothing else holds become text of the plan again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.document.model import Block, Heading, Paragraph, Place
from planlint.plan.drafts import Draft
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.words import comparable, is_of_form, one_line


def left_over(before: Sequence[Row], draft: Draft, body: Sequence[Block]) -> Iterator[Section]:
    """The lines of the rows ``before`` that neither the draft's rows nor its sections hold, as sections under their headings."""
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
    more = ""
    for line, place in dict.fromkeys(_lines(before)):
        words = comparable(line)
        if words and words not in kept and words not in more and not is_of_form(line):
            more = f"{more} {words}"
            yield Section(SectionName.OTHER, _heading_over(line, body), line, place)


def _lines(rows: Sequence[Row]) -> Iterator[tuple[str, Place]]:
    for row in rows:
        for field in Field:
            for line in row.text(field).split("\n"):
                yield line, row.place(field)


def _heading_over(line: str, body: Sequence[Block]) -> str:
    """The heading under which a line stands, "" for none."""
    heading, words = "", one_line(line)
    for block in body:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Paragraph) and words in one_line(block.text):
            return heading
    return ""
