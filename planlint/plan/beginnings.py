"""Whether a text opens with what happened first: something done on a day, in a month or a year gone by."""

from __future__ import annotations

import re

from planlint.plan.prose import sentences_of

_HAPPENED = re.compile(
    r"\b(?:was|were|had|did|came|went|rang|called|told|said|saw|found|took|left|moved|began|got|made|brought|sent|gave|lost|died|hit|broke|referred|reported|shared|attended|arrested|\w{3,}ed)\b|\b(?:[Aa]|[Tt]he) referral\b"
)

_THEN_ON = re.compile(
    r"\b(?:on|in|since|at|from|by|last|early|late|mid|until) (?:the )?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|spring|summer|autumn|winter|week|month|year|Christmas|Easter|term|(?:19|20)\d\d)|\bago\b"
)


def tells_how_it_began(text: str) -> bool:
    """Whether the first sentence tells what happened on a day or in a month gone by."""
    first, *_ = sentences_of(text) or [text]
    return _HAPPENED.search(first) is not None and _THEN_ON.search(first) is not None
