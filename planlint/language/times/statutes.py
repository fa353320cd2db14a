"""Reading an enquiry or a report by the section of the Act it is made under: "by the s47", "after the section 7 report"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source
from planlint.language.times.words import bag

SECTIONS = bag("s sec sect section")
ENQUIRIES = (47, 37, 7)
"""Sections that a plan names for what is done under them; the others are what somebody lives under."""
DONE = bag(
    "enquiry enquiries inquiry inquiries investigation investigations report reports assessment visit visits interview"
    " statement outcome meeting work checks"
)
LEADS = bag("by before until till after following during at pending ahead prior on upon from for")


def read_statute(source: Source, at: int, led: str) -> Reading | None:
    """What is done under a section at ``at``, behind a word of time."""
    if source.low(at) not in SECTIONS or led not in LEADS:
        return None
    number = at + 1 + (source.low(at + 1) == ".")
    token = source.tokens[number]
    if token.sort is not Lex.NUMBER:
        return None
    end = number + 1
    named = end
    while source.low(named) in DONE and named < end + 3:
        named += 1
    if named > end:
        return Reading(named, TimeKind.EVENT, event="enquiry")
    return (
        Reading(end, TimeKind.EVENT, event="enquiry") if token.a in ENQUIRIES and led not in LOOSE else None
    )


LOOSE = bag("from for on upon at")
