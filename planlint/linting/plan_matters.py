"""What a plan is about in its own words: the things named in its rows, by which a view that never says "the plan" is known as one of it."""

from __future__ import annotations

import re

from planlint.language.syntax import ahead, parsed
from planlint.linting.persons import all_names
from planlint.plan.model import Plan

# What stands in any row and tells of none.
_ANYWHERE = frozenset(
    "home house family child children kid kids time times day days week weeks month months year years night nights life thing things way part place people somebody someone "
    "mum dad mother father parent parents nan gran carer carers brother sister friend friends hour hours minute minutes end start work use turn "
    "help need good bed room door drink mind sleep first second one other others".split()
)
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_SHORTEST = 3


def matters_of(plan: Plan) -> re.Pattern[str] | None:
    """The nouns of a plan's actions and outcomes, and its days; None where there are none."""
    names = {part.casefold() for name in all_names(plan) for part in name.split()}
    texts = [text for row in plan.rows for text in (row.action, row.outcome) if text]
    ahead(texts)
    found = {
        word.lemma.casefold()
        for text in texts
        for word in parsed(text).words
        if word.tag in _NOUNS and len(word.text) >= _SHORTEST and word.text.isalpha()
    }
    found |= {
        day for row in plan.rows for day in re.findall(r"\b[a-z]+day\b", f"{row.due} {row.action}".casefold())
    }
    found -= names | _ANYWHERE | _MONTHS
    if not found:
        return None
    return re.compile(rf"\b(?:{'|'.join(sorted(map(re.escape, found)))})(?:s|es)?\b", re.IGNORECASE)


_MONTHS = frozenset(
    "january february march april may june july august september october november december".split()
)
