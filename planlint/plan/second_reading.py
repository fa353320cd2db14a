"""A plan read a second time, by what stands in places that are alike, where its headings told little.

The first reading goes by what headings and labels are called; where that gives no rows, or rows whose fields hold words of
another kind, the second is believed if its own fit better and tell more.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block
from planlint.plan.by_groups import read_by_groups
from planlint.plan.by_likeness import read_by_likeness
from planlint.plan.columns import unsure
from planlint.plan.drafts import Draft
from planlint.plan.fitting import fit, told
from planlint.plan.messages import without_headers
from planlint.plan.model import Field, Row, Section
from planlint.plan.paragraphs import is_furniture
from planlint.plan.walk_other_tables import NOT_READ
from planlint.plan.words import one_line, only_counts

_WELL = 0.9
"""A first reading that fits so well stands."""
_LEAST = 0.62
"""A second reading that fits less is no better than none."""
_FITS_BETTER = 0.02
_TELLS_MORE = 0.9
"""About as much as one more need, outcome or action that reads like one, and one that does not less."""
_STRAY = -0.5
"""What a stray row of the first reading may have told."""
_SAME = 0.8
_FEWEST = 2
_KEEPS = 0.7


def read_again(draft: Draft, blocks: Sequence[Block]) -> None:
    """Puts the rows of the second reading in the place of the draft's own where they are plainly better.

    ``blocks`` are laid out as they were walked.
    """
    if fit(draft.rows) >= _WELL:
        return
    stream, _ = without_headers(blocks)
    text = [block for block in stream if not is_furniture(block)]
    alike, grouped = read_by_likeness(text), read_by_groups(text)
    better = [
        each
        for each, more in ((alike, _TELLS_MORE), (grouped, _margin(draft.rows, grouped.rows)))
        if _is_better(draft.rows, each.rows, more)
    ]
    if not better:
        return
    # Labels tell more surely than the order of sentences.
    found = better[0] if told(better[-1].rows) < told(better[0].rows) + _TELLS_MORE else better[-1]
    draft.rows[:] = found.rows
    guessed = [
        unsure(column.heading, number, column.role)
        for number, column in enumerate(draft.columns)
        if not column.sure
    ]
    draft.notices[:] = [each for each in draft.notices if not each.endswith(NOT_READ) and each not in guessed]
    draft.columns[:] = found.columns
    for number, column in enumerate(found.columns):
        if not column.sure:
            draft.note(unsure(column.heading, number, column.role))
    draft.sections[:] = _without(draft.sections, found.rows)


def _is_better(known: Sequence[Row], found: Sequence[Row], more: float) -> bool:
    """Whether a reading fits and tells so much more than the first, and loses next to nothing of it."""
    if len(found) < _FEWEST or fit(found) < max(_LEAST, fit(known) + _FITS_BETTER):
        return False
    return told(found) >= told(known) + more and not _loses(known, found)


def _margin(known: Sequence[Row], found: Sequence[Row]) -> float:
    """How much more a reading by groups must tell: where it found the tasks of the first it may tell as much less as a stray row."""
    return _STRAY if _same_tasks(known, found) else _TELLS_MORE


def _loses(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether needs, outcomes or actions that the first reading found would be gone for the most part."""
    return any(
        _KEEPS * len(_different(known, field)) > len(_different(found, field))
        for field in (Field.NEED, Field.OUTCOME, Field.ACTION)
    )


def _same_tasks(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether the second reading found the tasks of the first, few others and few less, and tells more often what they are for."""
    before, after = _different(known, Field.ACTION), _different(found, Field.ACTION)
    same = sum(any(text.startswith(task) for text in before) for task in after)
    return same >= _SAME * len(after) and same >= _KEEPS * len(before) and _reasons(found) > _reasons(known)


def _reasons(rows: Sequence[Row]) -> float:
    return sum(bool(row.need) + bool(row.outcome) for row in rows) / max(len(rows), 1)


def _different(rows: Sequence[Row], field: Field) -> set[str]:
    """What stands in this field of the rows, each once, without what says nothing."""
    return {text for row in rows if (text := row.text(field)) and not only_counts(text)}


def _without(sections: Sequence[Section], rows: Sequence[Row]) -> list[Section]:
    """The sections without the lines that are now fields of rows."""
    taken = "\n".join(
        one_line(text)
        for row in rows
        for text in (row.need, row.outcome, row.action, row.owner, row.due)
        if text
    )
    kept = []
    for section in sections:
        lines = [
            line for line in section.text.split("\n") if not one_line(line) or one_line(line) not in taken
        ]
        if any(map(str.strip, lines)):
            kept.append(replace(section, text="\n".join(lines)))
    return kept
