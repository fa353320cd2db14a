"""Where a plan of brothers and sisters sends its reader to another's: "See Plan 1", "As Isla's", "as in her brother's plan"."""

from __future__ import annotations

import re

_WHOSE = r"(?:(?-i:[A-Z])[\w’'-]*[a-z][’']s?|(?:(?:her|his|their|the)\s+)?(?:older |younger |big |little |half[- ])?(?:brother|sister|sibling|twin)[’']?s?[’']?)"
_POINTS = re.compile(
    rf"^\W*(?:(?:please\s+)?(?:see|refer to)|(?:the\s+)?same\s+as|as)\s+(?:(?:for|in|per|set out in|given in|under)\s+)*"
    rf"(?:{_WHOSE}(?:\s+(?:child |care |own )?plan\b)?|(?:(?-i:[A-Z])[\w’'-]*[a-z](?=\W*$))|plan\s+(?:[1-9A-F]|one|two|three)\b|(?:the\s+)?(?:other|first|previous)\s+plan\b)",
    re.IGNORECASE,
)
# Of these words one alone with a capital is no child's name ("As Above", "See File").
_NO_CHILD = re.compile(
    r"^\W*(?:\w+\s+){1,3}(?:above|below|before|attached|file|notes?|overleaf|assessments?|reports?|chronolog\w+|previous|plan|minutes|form|required|needed|discussed|agreed|appropriate|necessary|per\b.*)\W*$",
    re.IGNORECASE,
)
_LONGEST = 10


def points_to_another_plan(text: str) -> bool:
    """Whether a text says no more than that the plan of another child, or another numbered plan, tells it."""
    return len(text.split()) <= _LONGEST and _POINTS.match(text) is not None and _NO_CHILD.match(text) is None
