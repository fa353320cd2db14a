"""Who stands before a colon in a column of actions: one cell alone may be anything, most of a column are of one kind.

"Hope W: walk to the shop", "Reg: baths at 7": where most cells begin so and most of what stands there is known for somebody,
the others are people too, whoever they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.plan.headings import areas_of_life, bare
from planlint.plan.whowhen import is_who

_LEAD = re.compile(
    r"(?P<who>[A-Z][\w'’.-]*(?: (?:and |& )?(?:[A-Z][\w'’.-]*|\([^()]{2,30}\))){0,4})\s*:\s+(?P<task>\S.*)",
    re.DOTALL,
)
_FEWEST = 2


def lead_of(text: str) -> tuple[str, str] | None:
    """A few words with capitals before a colon, and what stands behind it."""
    match = _LEAD.fullmatch(text)
    return (match["who"], match["task"]) if match and bare(match["who"]) not in areas_of_life() else None


def leads_are_who(texts: Sequence[str]) -> bool:
    """Whether most texts of a column begin with somebody before a colon."""
    leads = [lead[0] for text in texts if (lead := lead_of(text))]
    known = sum(map(is_who, leads))
    return (
        known >= _FEWEST and 2 * known > len(leads) and 2 * len(leads) > len([text for text in texts if text])
    )
