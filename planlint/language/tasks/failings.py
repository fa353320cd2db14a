"""What a plan says of its own failing, and that somebody will then do something, however vague.

A worry of what may befall the child is none, and neither is how to ask, complain or get a copy.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from planlint.language.voices.befalling import befalls
from planlint.patterns import later

# What a plan says of its own failing, and that somebody will then do something, however vague.
_FAILING = later(
    r"(?:\b(?:if|unless|failing|in the event|were [\w’' ]{2,25}? to)|(?<!\w )\bshould)\b[^.;\n]{0,90}?\b(?:plan|things|matters|situation|nothing|change[sd]?|improve\w*|progress|work(?:s|ing|ed)?|concerns?|better|worse|"
    r"(?:re)?laps(?:e|es|ed|ing)|again|returns?|drinks?|breaks? down|fails?|goes wrong|(?<=failing )(?:this|that|which)|(?:not|n['’]t) (?:keep|stick|hold)(?:ing)? to|(?:not|n['’]t) (?:cop(?:e|ing)|manag(?:e|ing))|not (?:be |been |yet )?(?:in place|made|met|kept|achieved|happen\w*|done|up|started|moved))\b(?:[^.;\n]|\.(?=\d)){0,160}?"
    r"(?:\b(?:will|would|must|may|shall|needs? to|(?:is|are) to)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:be\s+)?\w+|\b(?P<asks>I (?:want|expect|ask|require)|we want)\b)",
    re.IGNORECASE,
)
# A case, and an answer of the team's that could stand under any case ("steps will be taken in line with how serious it is").
_CLOUDED = later(
    r"(?:(?<![\w’'-])(?<!\bask )(?<!\basks )(?<!\basked )(?<!\bknow )(?<!\bsee )(?<!\bcheck )(?<!\bwonders )(?<!\bwondered )(?<!\bsure )(?<!\bsay )(?<!\bdecide )(?:if(?! (?:you|anyone|anybody) would (?:like|prefer|rather))|unless|in the event|were (?=[\w’' ]{2,25}? to\b)|in (?:such|that) (?:a |an )?(?:case|event)|should(?= (?:[A-Z]|the|she|he|they|it|this|that|there|mum|dad|any)\b))|\bshould (?=[A-Z][\w’'-]+ (?:be|not|have|[a-z]+)\b))"
    r"(?:[^.;\n]|\.(?=\d)){2,170}?\b(?:will|would|may|might|could|shall|must|needs? to|(?:is|are) (?:one of|among) the)\b(?:[^.;\n]|\.(?=\d)){0,60}?"
    r"\b(?:(?:steps|action|measures) (?:\w+ )?(?:be )?taken|take (?:\w+ )?(?:steps|action|measures)|be taken|respond\w*|on the table|be (?:\w+ )?(?:escalated|considered|thought about|thought again|reassured|guided|looked (?:at|into|upon)|weighed up|kept open|explored|revisited|re-?assessed)"
    r"|act(?:ed)? (?:on|upon|accordingly|robustly|swiftly|decisively|firmly)|escalat\w+|consider (?:\w+ )?(?:what|whether|how|where|next|all|other|further|alternative|options|legal|its|our|their|taking|going|making|the (?:options|situation|position|need|case|next))|think again|look (?:again )?(?:at|into) (?:things|matters|it|what|the (?:whole )?(?:situation|picture|plan)|options|other)|in line with|proportionate|as appropriate|robust\w*|whatever (?:it|is|steps|action|we|they)|things (?:that )?(?:might|could|may))\b",
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
    told = {
        match.span()
        for match in _FAILING.finditer(text)
        if (match["asks"] or not befalls(_sentence_from(match), names)) and not _ASKS.match(match.group())
    }
    for match in _CLOUDED.finditer(text):
        apart = all(match.end() <= start or end <= match.start() for start, end in told)
        if apart and not befalls(_sentence_from(match), names) and not _ASKS.match(match.group()):
            told.add(match.span())
    return tuple(sorted(told))


_STOP = re.compile(r"[.!?\n](?!\d)")


def _sentence_from(match: re.Match[str]) -> str:
    """What a match begins, to the end of its sentence: only there it may tell what befalls the child."""
    stop = _STOP.search(match.string, match.end())
    return match.string[match.start() : stop.start() if stop else len(match.string)]


def asks_for_more(text: str) -> bool:
    """Whether a text opens with how to ask, complain or get a copy ("If you have any questions …")."""
    return _ASKS.match(text) is not None
