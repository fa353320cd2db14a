"""Participles: which words are one, and which of them tell what somebody is and no turn of things."""

from __future__ import annotations

from planlint.language.times.lexer import Lex, Token
from planlint.language.times.words import bag

IRREGULAR = bag(
    "born done known found made given held set heard paid sent met gone got begun chosen drawn left kept put sold sorted"
    " rehoused read built written spoken seen taken brought bought run won become in-place over open available back"
    " home complete lifted out"
)
STATES = bag(
    "tired excited worried scared frightened distressed stressed upset relaxed bored interested supervised confused"
    " distracted allowed needed required based concerned supposed used involved unsupervised hurt married related"
    " bed red need fed dysregulated agitated supported left read run put taken made seen kept"
)
"""Participles of what he is, or of what is done every day; no turns of things."""


def is_participle(token: Token) -> bool:
    return token.sort is Lex.WORD and (
        token.low in IRREGULAR or (token.low.endswith("ed") and len(token.low) > 3)
    )
