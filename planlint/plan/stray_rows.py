"""Lines behind a list of actions that were taken for more of them: somebody's words behind a label, a fallback, boxes for consent.

Only the last rows are looked at, and only those that name nobody and no day; and rows that only tell what was decided of the plan as a
whole, or what somebody thinks of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.plan.cast import Cast, voices_of
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.office_lines import is_for_the_office
from planlint.plan.telling import tells_views

_LABELLED = re.compile(r"(?P<label>[A-Z][^:.!?“\"\n|]{1,48}?):\s+(?P<said>\S.*)", re.DOTALL)
_IF = re.compile(r"(?:if|should|unless)\b", re.IGNORECASE)
_BOXES = re.compile(r"(?:\W*[☐☑☒□■✓✔][^☐☑☒□■✓✔]{2,60}){2,}")
_RESOLVED = re.compile(r"That (?:[A-Z]|the |both |all )[^.]*\b(?:remains?|be|is|are|continues?|ceases?)\b")
"""A motion or a decision of a conference: "That Harvey remains subject to a plan"."""
_OF_THE_PLAN = re.compile(r"\b(?:this|the) (?:plan|letter|meeting|conference)\b", re.IGNORECASE)
_BLANK = re.compile(r"[\W_]*$")


def without_strays(rows: Sequence[Row], cast: Cast) -> tuple[list[Row], list[Section]]:
    """The rows without the stray ones at their end, and those as other words of the plan."""
    kept = list(rows)
    strays: list[Section] = []
    apart = [row for row in kept if _is_no_row(row)]
    if apart and len(apart) < len(kept):
        kept = [row for row in kept if row not in apart]
        strays = [
            Section(SectionName.OTHER, "", row.action or row.need, row.place(Field.ACTION)) for row in apart
        ]
    while len(kept) > 1 and (_is_stray(kept[-1], cast) or (strays and _BLANK.match(kept[-1].action))):
        row = kept.pop()
        if not _BLANK.match(row.action):
            strays.insert(0, Section(SectionName.OTHER, "", row.action, row.place(Field.ACTION)))
    return kept, strays


def _is_no_row(row: Row) -> bool:
    """Whether a row has nothing but what is decided of the plan as a whole, or what somebody thinks of it."""
    if row.owner or row.due or row.outcome:
        return False
    if row.action and not row.need and is_for_the_office(row.action):
        return True
    if row.action:
        return not row.need and _RESOLVED.match(row.action) is not None
    return tells_views(row.need) and _OF_THE_PLAN.search(row.need) is not None


def _is_stray(row: Row, cast: Cast) -> bool:
    if row.owner or row.due or not row.action:
        return False
    match = _LABELLED.fullmatch(row.action)
    said = match is not None and (bool(_IF.match(match["label"])) or bool(voices_of(match["label"], cast)))
    return said or _BOXES.fullmatch(row.action) is not None
