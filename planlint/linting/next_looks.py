"""When a plan says that it will be looked at again, in words that name no meeting: "we sit down together again on 6 July".

Meetings by their names and the front sheet are read with the plan; here are the sentences that say the same of none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from planlint.language.times import Sense, timescales
from planlint.plan.model import Plan, SectionName

_AGAIN = re.compile(
    r"\b(?:reconven\w+|re-?group\w*|reviewed|review(?:ing)? (?:it|this|the plan|how)|(?:meet|meets|meeting|sit|sits|gets?|comes?|back)\b[^.;\n]{0,30}\b(?:again|together|round the table)|"
    r"(?:look|looks|looked|looking|go|going)\b[^.;\n]{0,25}\b(?:again|over (?:it|this|the plan))|look(?:s|ing)? at how\b|next (?:get-?together|catch-?up|time we (?:all )?(?:meet|sit))|back round the table|revisit\w*)\b",
    re.IGNORECASE,
)
# What is done again with the child or in the row of one action is no review of the plan.
_OF_SOMETHING_ELSE = re.compile(
    r"\b(?:hearing|court|panel|clinic|dentist|hospital|contact|family time|school (?:meeting|review)|pep|strategy|if|unless|was|were|last)\b",
    re.IGNORECASE,
)
# "We will get together again in the autumn" gives no day that a family could put in a diary.
_SEASON = re.compile(
    r"\b(?:spring|summer|autumn|winter|new year)\b(?! (?:half[- ]term|fair|show|concert))(?!.*\d{1,2}(?:st|nd|rd|th)? )",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.;!?\n]|\.(?=\d))+")
_PLACES = frozenset({SectionName.REVIEW, SectionName.OTHER, SectionName.VISITS, SectionName.SIGNOFF})


def next_look(plan: Plan) -> date | None:
    """The first day after the plan's own on which a sentence says that it will be looked at again."""
    return min(_days(plan), default=None)


def _days(plan: Plan) -> Iterator[date]:
    for section in plan.sections:
        if section.name not in _PLACES:
            continue
        for sentence in _SENTENCE.finditer(section.text):
            words = sentence.group()
            if not _AGAIN.search(words) or _OF_SOMETHING_ELSE.search(words):
                continue
            for time in timescales(words, plan.date):
                if (
                    time.due is not None
                    and not _SEASON.search(time.text)
                    and time.sense is not Sense.PAST
                    and (plan.date is None or time.due > plan.date)
                ):
                    yield time.due
