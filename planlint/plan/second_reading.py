"""A plan read a second time, by what stands in places that are alike, where its headings told little.

The first reading goes by what headings and labels are called; where that gives no rows, or rows whose fields hold words of
another kind, the second is believed if its own fit better and tell more.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block
from planlint.plan.by_groups import read_by_groups
from planlint.plan.by_likeness import Likeness, read_by_likeness
from planlint.plan.columns import unsure
from planlint.plan.drafts import Draft
from planlint.plan.fitting import fit, told
from planlint.plan.left_over import left_over
from planlint.plan.messages import without_headers
from planlint.plan.model import Field, Row, Section
from planlint.plan.paragraphs import is_furniture
from planlint.plan.walk_other_tables import NOT_READ
from planlint.plan.words import comparable, is_of_form, one_line

_WELL = 0.9
"""A first reading that fits so well stands."""
_LEAST = 0.62
"""A second reading that fits less is no better than none."""
_FITS_BETTER = 0.02
_TELLS_TWICE = 2.0
"""Where a second reading finds all tasks of the first and tells so many times more, it need not fit better than it."""
_TELLS_MORE = 0.9
"""About as much as one more need, outcome or action that reads like one, and one that does not less."""
_ADDS_MORE = 0.2
"""So much is enough where nothing that the first reading found is read otherwise."""
_STRAY = -0.5
"""What a stray row of the first reading may have told."""
_SAME = 0.8
_FEWEST = 2
_KEEPS = 0.7
_DIGITS = re.compile(r"\d+")
_LONGEST_COUNT = 4
_LEADS_IN = re.compile(r"^(?:so that|in order that|so)\s+", re.IGNORECASE)
_LEFT = 0.4
_LONGEST_LABEL = 5


def read_again(drafts: Sequence[Draft], parts: Sequence[Sequence[Block]]) -> None:
    """Puts the rows of the second reading in the place of a draft's own where they are plainly better.

    ``parts`` are the blocks of each draft, laid out as they were walked; what stands in one tells of like places in the others.
    """
    if all(fit(draft.rows) >= _WELL for draft in drafts):
        return
    streams = [without_headers(part)[0] for part in parts]
    bodies = [[block for block in stream if not is_furniture(block)] for stream in streams]
    for draft, body, alike in zip(drafts, bodies, read_by_likeness(*bodies), strict=True):
        if fit(draft.rows) < _WELL:
            _believe(draft, alike, read_by_groups(body), body)


def _believe(draft: Draft, alike: Likeness, grouped: Likeness, body: Sequence[Block]) -> None:
    """Takes the reading by like places, or the one by groups, where it is plainly better than the first."""
    better = [
        each
        for each, is_better in ((alike, _is_better), (grouped, _groups_better))
        if is_better(draft.rows, each)
    ]
    if not better:
        return
    # Labels tell more surely than the order of sentences.
    found = better[0] if told(better[-1].rows) < told(better[0].rows) + _TELLS_MORE else better[-1]
    before = tuple(draft.rows)
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
    draft.sections.extend(left_over(before, draft, body))


def _is_better(rows: Sequence[Row], found: Likeness) -> bool:
    """Whether a reading by like places fits and tells so much more than the first, and loses next to nothing of it."""
    known = _without_labels(rows, found)
    adds = _only_adds(known, found.rows) and len(found.rows) <= len(rows) and _adds_apart(known, found.rows)
    # Where the first reading took labels for actions, to be without them is enough.
    sheds = adds and len(known) < len(rows)
    explains = not adds and _same_tasks(rows, found.rows) and _adds_apart(rows, found.rows)
    # A reading that only tells for the same tasks what they are for need not fit better.
    least = _LEAST if sheds else max(_LEAST, fit(rows) + (0.0 if explains else _fits_better(rows, found)))
    if len(found.rows) < _FEWEST or fit(found.rows) < least:
        return False
    wanted = told(rows) + _TELLS_MORE
    if adds:
        wanted = min(wanted, told(known) + (0.0 if sheds else _ADDS_MORE))
    elif explains:
        wanted = min(wanted, told(rows) + (_STRAY if len(found.rows) == len(rows) else 0.0))
    return told(found.rows) >= wanted and not _loses(known, found.rows)


def _fits_better(rows: Sequence[Row], found: Likeness) -> float:
    """How much better than the first a second reading must fit: not at all where it takes in all tasks and tells far more."""
    tasks, now = _different(rows, Field.ACTION), _different(found.rows, Field.ACTION)
    far_more = bool(tasks) and tasks <= now and told(found.rows) >= _TELLS_TWICE * told(rows)
    return -1.0 if far_more else _FITS_BETTER


def _groups_better(rows: Sequence[Row], found: Likeness) -> bool:
    """Whether a reading by groups is better: where it found the tasks of the first it may tell as much less as a stray row."""
    if len(found.rows) < _FEWEST or fit(found.rows) < max(_LEAST, fit(rows) + _fits_better(rows, found)):
        return False
    if _reasons(found.rows) <= _reasons(rows) and len(found.rows) <= len(rows):
        return False
    more = _STRAY if _same_tasks(rows, found.rows) else _TELLS_MORE
    return told(found.rows) >= told(rows) + more and not _loses(rows, found.rows)


def _without_labels(rows: Sequence[Row], found: Likeness) -> list[Row]:
    """The rows but those whose action is only the form's own: a label that the second reading knows, or the number of an entry."""
    labels = {comparable(column.heading) for column in found.columns if column.heading}
    shapes = Counter(_DIGITS.sub("#", row.action) for row in rows if _DIGITS.search(row.action))
    return [
        row
        for row in rows
        if not (comparable(row.action) in labels or is_of_form(row.action))
        and not (
            shapes[_DIGITS.sub("#", row.action)] >= _FEWEST and len(row.action.split()) <= _LONGEST_COUNT
        )
    ]


def _only_adds(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether all rows of the first reading are found again in their order, as they were: what was empty may be filled."""
    rest = iter(found)
    return all(any(_holds(row, other) for other in rest) for row in known)


def _holds(row: Row, other: Row) -> bool:
    """Whether a row has all that is told in the other one's fields."""
    return all(
        not row.text(field) or one_line(row.text(field)) == one_line(other.text(field)) for field in Field
    )


def _loses(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether needs, outcomes or actions that the first reading found would be gone for the most part."""
    return any(
        _KEEPS * len(_different(known, field)) > len(_different(found, field))
        for field in (Field.NEED, Field.OUTCOME, Field.ACTION)
    )


def _same_tasks(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether the second reading found the tasks of the first, few others and few less, and tells more often what they are for.

    The reasons that the first found must be among its own.
    """
    before, after = _different(known, Field.ACTION), _different(found, Field.ACTION)
    same = sum(any(text.startswith(task) for text in before) for task in after)
    told_now = _reasons_in(found)
    # What a stray row tells is no reason of the tasks that both found.
    shared = [row for row in known if any(row.action.startswith(task) for task in after)]
    kept = all(
        _KEEPS * len(told_before) <= sum(any(one in other for other in told_now) for one in told_before)
        for told_before in (_different(shared, Field.NEED), _without_lead(_different(shared, Field.OUTCOME)))
    )
    most = same >= _SAME * len(after) and same >= _KEEPS * len(before)
    return most and kept and _reasons(found) > _reasons(known)


def _adds_apart(known: Sequence[Row], found: Sequence[Row]) -> bool:
    """Whether there are several needs or outcomes where new ones are: one told once for all tasks is as well a part of its own."""
    return all(
        len(_different(found, field)) >= _FEWEST or _different(found, field) <= _different(known, field)
        for field in (Field.NEED, Field.OUTCOME)
    )


def _without_lead(texts: set[str]) -> set[str]:
    """Outcomes without the words that only lead them in ("so that she sleeps")."""
    return {_LEADS_IN.sub("", text) for text in texts}


def _reasons_in(rows: Sequence[Row]) -> set[str]:
    return _different(rows, Field.NEED) | _different(rows, Field.OUTCOME)


def _reasons(rows: Sequence[Row]) -> float:
    return sum(bool(row.need) + bool(row.outcome) for row in rows) / max(len(rows), 1)


def _different(rows: Sequence[Row], field: Field) -> set[str]:
    """What stands in this field of the rows, each once, without what says nothing."""
    return {text for row in rows if (text := row.text(field)) and not is_of_form(text)}


def _without(sections: Sequence[Section], rows: Sequence[Row]) -> list[Section]:
    """The sections without the lines that are now fields of rows."""
    fields = {one_line(text) for row in rows for field in Field if (text := row.text(field))}
    longest = sorted(fields, key=len, reverse=True)
    taken = "\n".join(longest)
    kept = []
    for section in sections:
        lines = [
            line
            for line in section.text.split("\n")
            if not one_line(line) or not (one_line(line) in taken or _is_made_of(one_line(line), longest))
        ]
        if any(map(str.strip, lines)):
            kept.append(replace(section, text="\n".join(lines)))
    return kept


def _is_made_of(line: str, fields: Sequence[str]) -> bool:
    """Whether a line is the fields of a row one behind the other, and little else: a label, the bars between cells."""
    rest = line
    for text in fields:
        rest = rest.replace(text, "", 1)
    labels = [word for word in rest.split() if any(map(str.isalnum, word))]
    return len(rest) <= _LEFT * len(line) and len(labels) <= _LONGEST_LABEL
