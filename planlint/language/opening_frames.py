"""Turns of phrase that lead in an action without being it: "It would be good if …", "It was agreed that …", "Perhaps …".

What stands behind them is the action, with its own subject. A polite wish is none the less only a wish.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_ALSO = r"(?:(?:also|now|so|most|still|again|therefore|very|\w+ly) ){0,3}"
_WE = r"(?:we|i|the (?:\w+ )?(?:group|team|network|family|conference|meeting|chair|plan)|everyone|everybody|all|professionals|parents|both parents|members|those present)"
_POLITE = (
    rf"it (?:would|might|could|may|will) {_ALSO}be {_ALSO}(?:good|helpful|useful|great|nice|best|lovely|ideal|better|beneficial|wise|worth(?:while)?|kind|welcome|a (?:good|great|nice|lovely) (?:idea|thing)|of (?:use|help|benefit))"
    r"(?:,? (?:if|for|that|were)(?= )|(?= to ))"
)
_ONE_WORD = (
    r"(?:hopefully|perhaps|maybe|ideally|possibly|if (?:possible|at all possible|she can|he can|they can))"
)
_ADVERB = re.compile(rf"\W*{_ONE_WORD}\b", re.IGNORECASE)
_IS_POLITE = re.compile(rf"\W*{_POLITE}", re.IGNORECASE)
_WISHES = re.compile(
    rf"\W*(?:{_POLITE}"
    rf"|{_ONE_WORD},?"
    rf"|{_WE} {_ALSO}(?:hopes?|wish(?:es)?|would (?:like|love|prefer|welcome) it if)(?: that)?"
    rf"|{_WE} {_ALSO}would {_ALSO}(?:like|love|prefer)(?= (?-i:[A-Z])[\w’'-]+(?: [\w’'-]+){{0,2}} to )"
    r"|(?:the|our|my|her|his|their) (?:\w+ )?(?:hope|wish|thinking|suggestion|feeling) (?:is|was|would be) (?:that|for)"
    r"|it (?:is|was|has been|had been) (?:hoped|suggested|felt|thought) (?:that|for))\s+",
    re.IGNORECASE,
)
_DECISIONS = re.compile(
    rf"\W*(?:it (?:is|was|has been|had been) {_ALSO}(?:agreed|decided|expected|planned|intended|requested|recommended|required|resolved|settled|arranged) (?:that|for)"
    rf"|{_WE} {_ALSO}(?:(?:have |has )?(?:agreed|decided|asked|recommended|resolved)|agrees?|decides?|expects?|asks?|recommends?|needs?|requires?|would like) (?:that|for)"
    r"|(?:the|our|my) (?:\w+ )?(?:plan|idea|aim|intention|expectation|agreement|decision|recommendation|ask|proposal) (?:is|was) (?:that|for)"
    r"|there (?:is|was) (?:now )?an? (?:\w+ )?(?:expectation|agreement|requirement|understanding|decision|plan) (?:that|for|on|upon)"
    r"|what (?:we|the \w+|[a-z][\w’'-]+) (?:needs?|wants?|asks?|would like)(?: now| next)? is (?:for|that))\s+",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Frame:
    """Where the action begins behind a frame, whether the frame only wishes for it, whether it only calls it good, and whether
    it is a single word ("Perhaps")."""

    end: int
    wish: bool
    polite: bool
    adverb: bool


def frame_of(text: str) -> Frame | None:
    """The frame that a text opens with, None without one or where nothing stands behind it."""
    for pattern, wish in ((_WISHES, True), (_DECISIONS, False)):
        match = pattern.match(text)
        if match is not None and len(text[match.end() :].split()) > 1:
            return Frame(
                match.end(), wish, _IS_POLITE.match(text) is not None, _ADVERB.match(text) is not None
            )
    return None
