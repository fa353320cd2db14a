"""A fallback told without "if": what would go wrong, a mark, and the step that is then taken.

"No improvement by the review means a request for a conference"; "Unseen for ten days: police welfare check".
"""

from __future__ import annotations

import re

from planlint.language.tasks.fallbacks import is_small

_TRIGGER = (
    r"(?:(?:No|Any|Another|Further|More than|Less than|Fewer than|Over|Under|(?:A|An|One|Two|Three|\d{1,2}) (?:or more|further|new|second|third|missed|positive|failed|more)|(?:Two|Three|\d{1,2}) (?:days|nights|times|weeks))\b[^:;–—=→.]{3,90}"
    r"|(?:[^:;–—=→.]{2,60}\b)?(?:[Nn]ot|[Uu]nseen|[Mm]issing|[Mm]issed|again|positive|worse|refus(?:es|ed)|[Aa]bsent|breaks? down|breach(?:es|ed)?|slips?|drops?|falls?)\b[^:;–—=→.]{0,60})"
)
_MARK = r"(?:\s*(?::|;|=|→)\s*|\s[–—-]\s|,? (?:means|triggers|leads to|brings)\b\s*|,? then\b\s*)"
_STEP = (
    r"(?:\b(?:rings?|is rung|are rung|is called|are called|is told|are told|is seen|calls? (?:the|duty|police|a|an|999|101|her|his|[A-Z]\w+)|holds?|goes? (?:round|to|straight)|stays? (?:with|at)|comes? back"
    r"|request|strategy|welfare check|joint visit|duty|edt|police|conference|legal|same[- ]day|straight (?:away|back)|that (?:day|night|hour)|within (?:a|an|one|two|24|48) \w+)\b)"
)
_TRIPS = re.compile(rf"\W*{_TRIGGER}{_MARK}(?P<then>[^.]{{0,120}}?{_STEP})")
_TOLD = re.compile(r"\b(?:was|were|had|has been|have been|said|says|told|did|came|went|rang|since|so far)\b")


def trips(sentence: str) -> bool:
    """Whether a sentence says which step is taken should something go wrong, with nothing told of what has happened."""
    return _TRIPS.match(sentence) is not None and not _TOLD.search(sentence) and not is_small(sentence)
