"""Lines behind a list of actions that were taken for more of them: somebody's words behind a label, a fallback, boxes for consent.

Only the last rows are looked at, and only those that name nobody and no day.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.plan.cast import Cast, voices_of
from planlint.plan.model import Field, Row, Section, SectionName

_LABELLED = re.compile(r"(?P<label>[A-Z][^:.!?“\"\n|]{1,48}?):\s+(?P<said>\S.*)", re.DOTALL)
_IF = re.compile(r"(?:if|should|unless)\b", re.IGNORECASE)
_BOXES = re.compile(r"(?:\W*[☐☑☒□■✓✔][^☐☑☒□■✓✔]{2,60}){2,}")
_BLANK = re.compile(r"[\W_]*$")


def without_strays(rows: Sequence[Row], cast: Cast) -> tuple[list[Row], list[Section]]:
    """The rows without the stray ones at their end, and those as other words of the plan."""
    kept = list(rows)
    strays: list[Section] = []
    while len(kept) > 1 and (_is_stray(kept[-1], cast) or (strays and _BLANK.match(kept[-1].action))):
        row = kept.pop()
        if not _BLANK.match(row.action):
            strays.insert(0, Section(SectionName.OTHER, "", row.action, row.place(Field.ACTION)))
    return kept, strays


def _is_stray(row: Row, cast: Cast) -> bool:
    if row.owner or row.due or not row.action:
        return False
    match = _LABELLED.fullmatch(row.action)
    said = match is not None and (bool(_IF.match(match["label"])) or bool(voices_of(match["label"], cast)))
    return said or _BOXES.fullmatch(row.action) is not None
