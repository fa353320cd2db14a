"""What of a plan as it was read does not look like a plan: a sign for whoever checks it that the form was misread.

A column told by a heading is doubted in ``columns``; here the rows as a whole are asked, wherever their parts came from, and
the words that became no part of any row.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.headings import Surety, listed
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.words import is_of_form, one_line, says_nothing

_PARTS = {Field.NEED: h.NEED, Field.OUTCOME: h.OUTCOME, Field.ACTION: h.ACTION}
_CALLED = {h.NEED: "needs", h.OUTCOME: "outcomes", h.ACTION: "actions"}
_FEWEST = 3
_FEWEST_WORDS = 5
_LITTLE = 0.2
_MUCH, _MOST = 0.65, 0.8
"""So little like its own part, and so much like another, must the texts of a part be on the whole; what is wrong and what is
wanted are worded more alike than either is to a task."""
_OF_A_TASK = frozenset((h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE))
_LABEL = re.compile(r"[\W_]*(?P<label>[A-Z][^:\n]{1,30}?)(?: (?:\d{1,2}|[A-H]))?\s*:\s+(?P<words>\S.*)")
_FEWEST_LABELS = 2


def doubts_of(rows: Sequence[Row], sections: Iterable[Section]) -> Iterator[str]:
    """What makes one doubt that the form was read rightly, as sentences; none for most plans."""
    for field, part in _PARTS.items():
        if other := _reads_like(rows, field, part):
            yield (
                f"What was taken for the {_CALLED[part]} reads more like {_CALLED[other]}: is the plan read rightly? "
                "See it as it was read with --show-plan."
            )
    taken = "\n".join(one_line(row.text(field)) for row in rows for field in Field)
    for section in sections:
        if section.name is SectionName.OTHER and (labels := _labels_of_tasks(section, taken)):
            where = f" under '{section.heading}'" if section.heading else ""
            told = "', '".join(labels)
            yield f"What stands{where} behind '{told}' became no row of the plan: is it a task?"


def _reads_like(rows: Sequence[Row], field: Field, part: str) -> str:
    """The other part that the texts of a field read like on the whole; "" where they read like their own, or are few."""
    texts = list(dict.fromkeys(one_line(row.text(field)) for row in rows))
    told = [
        text
        for text in texts
        if len(text.split()) >= _FEWEST_WORDS and not says_nothing(text) and not is_of_form(text)
    ]
    if len(told) < _FEWEST:
        return ""
    shares = [plain_shares(text, "parts") for text in told]
    means = {each: sum(share[each] for share in shares) / len(shares) for each in _PARTS.values()}
    best = max(means, key=lambda each: means[each])
    much = _MUCH if h.ACTION in (best, part) else _MOST
    return best if means[part] < _LITTLE and best != part and means[best] >= much else ""


def _labels_of_tasks(section: Section, taken: str) -> tuple[str, ...]:
    """The labels of a task that stand with their words in a section, where no row has these words (``taken``)."""
    found: dict[str, str] = {}
    for line in section.text.split("\n"):
        match = _LABEL.match(line)
        if match is None or one_line(match["words"]) in taken or says_nothing(match["words"]):
            continue
        known = listed(match["label"])
        if known.surety >= Surety.NEAR and known.role in _OF_A_TASK:
            found.setdefault(known.role, match["label"])
    return tuple(found.values()) if len(found) >= _FEWEST_LABELS else ()
