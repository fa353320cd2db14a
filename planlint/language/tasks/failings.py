"""What a plan says of its own failing, and that somebody will then do something, however vague.

A worry of what may befall the child is none, and neither is how to ask, complain or get a copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from planlint.language.befalling import befalls
from planlint.patterns import later

# What a plan says of its own failing, and that somebody will then do something, however vague.
_FAILING = later(
    r"(?:\b(?:if|unless|failing|in the event|were [\w’' ]{2,25}? to)|(?<!\w )\bshould)\b[^.;\n]{0,90}?\b(?:plan|things|matters|situation|nothing|change[sd]?|improve\w*|progress|work(?:s|ing|ed)?|concerns?|better|worse|"
    r"relapse\w*|again|returns?|drinks?|breaks? down|fails?|goes wrong|(?<=failing )(?:this|that|which)|not (?:be |been |yet )?(?:in place|made|met|kept|achieved|happen\w*|done|up|started|moved))\b(?:[^.;\n]|\.(?=\d)){0,160}?"
    r"(?:\b(?:will|would|must|may|shall|needs? to|(?:is|are) to)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:be\s+)?\w+|\b(?P<asks>I (?:want|expect|ask|require)|we want)\b)",
    re.IGNORECASE,
)
# How to ask, complain or get a copy stands in every form.
_ASKS = later(
    r"(?:if|should) (?:you|anyone|anybody|the family|parents|mum|dad) (?:\w+ )?(?:have|has|needs?|wants?|would like|wish(?:es)?|disagrees?|do not agree|(?:is|are) (?:un)?(?:happy|sure|clear))\b[^.;\n]{0,40}"
    r"(?:\b(?:questions?|cop(?:y|ies)|print|complain\w*|talk|speak|discuss|change|interpreter|advice|ring|contact|anything|decision|language|format)\b|\bwith\b)",
    re.IGNORECASE,
)


def failings(text: str, names: Collection[str] = ()) -> tuple[tuple[int, int], ...]:
    """Where a text speaks of the plan's failing and of what is done then; ``names`` are first names of children."""
    return tuple(
        match.span()
        for match in _FAILING.finditer(text)
        if (match["asks"] or not befalls(match.group(), names)) and not _ASKS.match(match.group())
    )


def asks_for_more(text: str) -> bool:
    """Whether a text opens with how to ask, complain or get a copy ("If you have any questions …")."""
    return _ASKS.match(text) is not None
