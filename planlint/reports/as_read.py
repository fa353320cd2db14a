"""The plan as it was read, for the terminal: what each column and section was taken for, the rows, and what was not used.

The sentences stand in the templates; colours and the width of the window are the terminal's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from planlint.plan.model import Field, Plan, Row, SectionName, Unused
from planlint.reports.marks import clean, one_line, shorten
from planlint.reports.wording import say

MOST_UNUSED = 20
_BEGINNING = 70


def as_read(plan: Plan) -> Iterator[tuple[int, str]]:
    """The lines of the plan as it was read, each with how many spaces it is indented by."""
    yield 0, say("as_read")
    for label, value in plan.front:
        yield 2, f"{one_line(label)}: {shorten(value, _BEGINNING)}"
    if plan.columns:
        yield 0, say("as_read_columns")
        # A merged heading stands over several columns, and a grid may come again on the next page: once is enough.
        yield from ((2, line) for line in dict.fromkeys(say("as_read_column", each) for each in plan.columns))
    yield 0, say("as_read_rows", len(plan.rows))
    above = ""
    for row in plan.rows:
        heading = " – ".join(text for text in (one_line(row.domain), one_line(row.lead_in)) if text)
        if heading and heading != above:
            yield 2, heading
        above = heading
        yield from _row(row)
    named = [section for section in plan.sections if section.name is not SectionName.OTHER]
    others = [section for section in plan.sections if section.name is SectionName.OTHER and section.text]
    for phrase, sections in (("as_read_sections", named), ("as_read_other", others)):
        if sections:
            yield 0, say(phrase)
            yield from (
                (2, say("as_read_section", each, shorten(each.text, _BEGINNING))) for each in sections
            )
    if plan.unused is not None:
        yield from _unused(plan.unused)


def _unused(pieces: Sequence[Unused]) -> Iterator[tuple[int, str]]:
    if not pieces:
        yield 0, say("as_read_all")
        return
    yield 0, say("as_read_unused", len(pieces))
    for piece in pieces[:MOST_UNUSED]:
        yield 2, say("as_read_piece", piece.place.label, shorten(piece.text, _BEGINNING))
    if len(pieces) > MOST_UNUSED:
        yield 2, say("as_read_more", len(pieces) - MOST_UNUSED)


def _row(row: Row) -> Iterator[tuple[int, str]]:
    for number, name in enumerate(Field):
        text = one_line(clean(row.text(name)))
        if name in row.shared:
            text = say("as_read_above")
        yield 2, f"{row.number if number == 0 else '':<4}{say('field', name):<8} {text or '–'}"
