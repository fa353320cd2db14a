"""Whether the person whom a letter greets is grown up, or a child of the plan."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.plan.child_names import same_child
from planlint.plan.model import Child

_OWN_CHILD = re.compile(
    r"\byour (?:son|daughter|kids|boys|girls|bab(?:y|ies)|little (?:boy|girl|one|ones)|twins|child(?! (?:in (?:need|care)|protection))|children(?! in))\b",
    re.IGNORECASE,
)

_OWN_KIN = re.compile(
    r"\b(?:[Yy]our (?:mum|mom|mam|dad|mother|father|nana?)|you and (?:Mum|Mom|Mam|Dad))\b|(?<!the )\b(?:Mum|Mom|Mam|Dad|Nana)(?: (?:says?|said|and|is|has|will|was)\b|['’]s\b)"
)
"""What is said to somebody who is a child here: a girl may be written to as "Miss"."""


def is_grown_up(name: str, lines: Sequence[str], titled: Sequence[Child]) -> bool:
    """Whether a letter is written to a parent: it has their title, speaks of their child, or is about somebody else's plan."""
    if titled and not any(same_child(name, child.name) for child in titled):
        return True
    title = re.compile(
        rf"^(?:Mr|Mrs|Ms|Mx|Dr{'' if any(map(_OWN_KIN.search, lines)) else '|Miss'})\.? (?:[A-Z][\w'’-]*\.? )?{re.escape(name)}\b"
    )
    return any(title.search(line.strip()) or _OWN_CHILD.search(line) for line in lines)
