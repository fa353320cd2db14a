"""The words of a draft by where they stand: on its front, outside its rows, and anywhere in it."""

from __future__ import annotations

from collections.abc import Iterator

from planlint.plan.drafts import Draft
from planlint.plan.machine_names import spelt_out

_FIRST_SECTIONS = 4
FIRST_LINES = 8
_LONGEST_VALUE = 60


def front_texts(draft: Draft) -> list[str]:
    """Where a plan may name its child: titles, labels, the first lines and sections, headings."""
    pairs = (f"{pair.label}: {pair.value}" for pair in draft.pairs)
    sections = (
        f"{spelt_out(section.heading)}: {section.text}" for section in draft.sections[:_FIRST_SECTIONS]
    )
    return [*draft.titles, *pairs, *draft.opening[:FIRST_LINES], *sections, *draft.headings]


def outside_the_rows(draft: Draft) -> Iterator[str]:
    """The texts outside the rows in which a plan's days may stand: titles, labels with their values, first lines, sections."""
    yield from draft.titles
    yield from (f"{pair.label}: {pair.value}" for pair in draft.pairs)
    yield from draft.opening
    for section in draft.sections:
        # A heading over a few words is a label; over more of them it speaks of no single day.
        short = bool(section.heading) and len(section.text) <= _LONGEST_VALUE
        yield f"{spelt_out(section.heading)}: {section.text}" if short else section.text


def texts_of(draft: Draft) -> list[str]:
    """The words of a plan's sections and of what its rows ask to be done, each text once."""
    texts = [section.text for section in draft.sections]
    for row in draft.rows:
        texts.extend(text for text in (row.lead_in, row.action, row.due, row.owner, row.progress) if text)
    return [text for text in dict.fromkeys(texts) if text]


def all_texts(draft: Draft) -> Iterator[str]:
    """What a plan tells of those whom it is about: its sections, needs, outcomes and actions, each once, and not who does them."""
    texts = [section.text for section in draft.sections]
    for row in draft.rows:
        texts.extend((row.need, row.outcome, row.action))
    yield from dict.fromkeys(texts)
