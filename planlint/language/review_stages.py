"""At which of its reviews a plan stands, as its own words tell: at the first meeting, after the first review, or later."""

from __future__ import annotations

import re
from enum import StrEnum


class Stage(StrEnum):
    """What the plan was made at; each kind of plan has its own time until what comes next."""

    FIRST = "first"
    SECOND = "second"
    LATER = "later"
    UNKNOWN = ""


_MEETING = r"(?:(?:child(?:ren)?(?:['’]s)? )?(?:protection |in need |in care )?(?:case )?(?:conference|meeting|review)|looked[- ]after (?:child )?review|(?:cin|lac|cla|cic|cp) (?:meeting|review|conference)|plan)"
_ORDINAL = r"(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|3rd|[4-9]th|1\dth)"
_LATER = re.compile(
    rf"\b{_ORDINAL} {_MEETING}\b|\b(?:second|2nd) (?:\w+[- ]){{0,3}}review\b|\b(?-i:RCPC)\b|\b(?:held|made|agreed|updated|following|(?<!looked )(?<!looked-)after|from|at) (?:at |the |a |your |our |this |his |her )*(?:{_ORDINAL} )?review(?: child protection)?(?: conference| meeting)?\b"
    rf"|^\W*(?:date of this )?review (?:child protection )?conference\b|\b(?:conference|protection) plan\W{1, 4}review\b\W*$|\b(?:plan )?(?:no\.?|number|version) ?(?:[3-9]|\d\d)\b|\breview(?:ed)? plan\b|\bafter your (?:\w+ )?review\b",
    re.IGNORECASE,
)
_SECOND = re.compile(
    rf"\b(?:second|2nd) (?!(?:\w+[- ]){{0,3}}review\b){_MEETING}\b|\b(?:following|after|from|at|made at) (?:the |a |your |our |(?-i:[A-Z])[\w-]+[’']s )*first (?:\w+[- ]){{0,3}}review\b|\bfirst (?:\w+[- ]){{0,3}}review (?:after [^.;:\n]{{1,25}} )?(?:was )?held\b"
    r"|\b(?:held|made|agreed|drawn up|written|plan)\b[^.;\n]{0,40}\(\W*first (?:\w+[- ]){0,3}review\b",
    re.IGNORECASE,
)
_FIRST = re.compile(
    rf"\binitial (?:child protection |child in need |cin |cp )?(?:conference|meeting|plan|planning meeting)\b|\b(?-i:ICPC)\b|\bfirst {_MEETING}\b|\b(?:1st) {_MEETING}\b|[–—(-] ?initial\b|\binitial\b\W*$|\boutline child protection plan\b|\bfirst plan\b"
    r"|\((?:this is )?(?:his|her|their|our|your|the|its) (?:very )?first(?: one)?\)",
    re.IGNORECASE,
)


# A question that names both, and what was answered: "First plan or review?: Review", "Initial / review: ☐ initial ☒ review".
_ASKED = re.compile(
    r"^.{0,40}?\b(?:first|initial|icpc|1st|new)\b[^:]{0,25}(?:\bor\b|/|,)[^:]{0,25}\b(?:review|rcpc|later|update|subsequent)\b[^:]{0,20}:(?P<answer>.+)",
    re.IGNORECASE | re.DOTALL,
)
_TICKED = re.compile(r"[☒☑✓✔]\s*(?P<told>[^☐☒☑✓✔□\n]+)")
_ANSWERS = (
    (Stage.SECOND, re.compile(r"\W*(?:first|1st) review\b", re.IGNORECASE)),
    (Stage.LATER, re.compile(r"\W*(?:review|rcpc|later|update|subsequent)\b", re.IGNORECASE)),
    (Stage.FIRST, re.compile(r"\W*(?:first|initial|icpc|1st|new)\b", re.IGNORECASE)),
)


def stage_of(text: str) -> Stage:
    """What one piece of a plan's own description tells of its stage (a title, a heading, a line of the front sheet)."""
    asked = _ASKED.match(text)
    if asked is not None:
        ticked = _TICKED.search(asked["answer"])
        answer = ticked["told"] if ticked else asked["answer"]
        return next((stage for stage, pattern in _ANSWERS if pattern.match(answer)), Stage.UNKNOWN)
    if _SECOND.search(text):
        return Stage.SECOND
    if _LATER.search(text):
        return Stage.LATER
    if _FIRST.search(text):
        return Stage.FIRST
    return Stage.UNKNOWN
