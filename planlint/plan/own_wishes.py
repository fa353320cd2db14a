"""Headings that ask what somebody wants, in words of their own ("What I want", "My hopes")."""

from __future__ import annotations

import re

from planlint.plan.words import comparable

_OWN_WISH = re.compile(
    r"^(?:what|where|how) (?:do |would |did )?(?:i|you|we)(?:'d)? (?:would |really |most |all )*(?:want|wish|hope|like to|like (?:it|things|life)|(?<=would )like)\b"
    r"|^(?:my|your|our) (?:own )?(?:hopes?|dreams?|wish(?:es)?|aspirations?|ambitions?)(?! and feelings)(?: (?:for|and) .*)?$|^(?:i|we) (?:want|would like|wish|hope)\b"
)


def says_own_wish(text: str) -> bool:
    """Whether a heading asks what somebody wants in words of their own ("What I want"): a voice, and in a form without
    any other place for it the outcome."""
    return bool(_OWN_WISH.search(comparable(text)))
