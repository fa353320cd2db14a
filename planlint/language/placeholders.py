"""Cells of a form that nobody filled in though words stand in them: a label with nothing behind it, a prompt, "not yet known".

What counts is what is left of a cell without the form's own words and the words that only say that something is still to come;
if that is nothing, the cell says nothing.
"""

from __future__ import annotations

import re

# What a form calls its own boxes: "Need 2:", "Outcome", "Area of concern no. 3".
_LABEL = re.compile(
    r"\W*(?:(?:identified|desired|agreed|main|key|area of|the|child['’]?s|our|expected|intended)\s+)?"
    r"(?:needs?|outcomes?|goals?|aims?|objectives?|concerns?|worr(?:y|ies)|priorit(?:y|ies)|issues?|targets?|actions?|problems?)"
    r"\s*(?:no\.?|number|#)?\s*(?:\d{1,2}|[a-h])?\s*[:.)–—-]*\s*",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\W*\d{1,2}\W*")
# "Tia:", "Mental health:": whatever was to stand behind the colon does not.
_NOTHING_BEHIND = re.compile(r"\W*\w[\w’'&/-]*(?:\s+[\w’'&/-]+){0,3}\s*:\s*")
# "xxx", "zz", "..." – keys pressed to fill a box that must not stay empty.
_KEYS = re.compile(r"\W*(?:(?P<key>[a-z])(?P=key)*|asdf\w*|qwert\w*|test|lorem ipsum\b.*)\W*", re.IGNORECASE)

# The form speaks to whoever fills it in.
_FILLING = r"(?:click|tap|insert|enter|type|write|record|describe|state|specify|list|summari[sz]e|outline|fill in|complete|add|put|give|say|use|select|choose|delete|leave)"
_BOX = (
    r"(?:here|text|(?:this|the) (?:box|cell|field|section|column|row|part)|(?:the |child['’]?s |their |his |her |a |an |identified |desired )*(?:needs?|outcomes?|details?|information|goals?|response|name|worr(?:y|ies)|concerns?)"
    r"|above|below|blank|empty|date)"
)
_PROMPT = re.compile(
    rf"\W*(?:please\s+)?{_FILLING}\b(?:\s+(?:or tap|to enter|in|your|any|all|each|one|an? item))*\s+{_BOX}\b(?:\s+(?:here|below|above|in (?:full|brief)|if (?:needed|applicable|known)|for (?:the |each )?(?:child|outcome|need|row)(?:ren)?|to enter text|in this (?:box|cell|column|section)|from (?:the )?(?:list|assessment)))*\W*"
    r"|\W*(?:text|need|outcome|details?|goal|name) (?:goes )?here\W*",
    re.IGNORECASE,
)
_IN_BRACKETS = re.compile(r"\s*[\[(<{«]+(?P<inside>[^\[\]()<>{}«»]{2,160})[\])>}»]+\s*")
_OPENS_PROMPT = re.compile(rf"(?:please\s+)?(?:{_FILLING}|to be|tb[acd]|for)\b", re.IGNORECASE)
_ASKS = re.compile(r"(?:what|which|how|who|where|when|why|is|are|does|do|has|have)\b[^?]*\?", re.IGNORECASE)

# Words that only say that something is not there yet, one of which must be plain about it.
_PLAIN = frozenset(
    "no none nil nothing not never n/k n/a nk na tbc tba tbd tbd. unknown unclear undecided unrecorded unspecified unavailable awaited awaiting pending outstanding incomplete blank empty".split()
)
# "To be agreed at the core group": what is still to be done about the box itself.
_FORM_DEEDS = frozenset(
    "agreed added advised arranged clarified completed confirmed considered decided defined determined discussed discuss done established explored finalised finalized filled formulated given identified inserted known "
    "noted obtained provided received recorded reviewed set specified stated updated worked written agree confirm decide identify complete add update revisit revisited".split()
)
_BESIDE = frozenset(
    "to be is are was were has have been yet still currently in at as so far the a an for now later shortly soon by with on any of from it "
    "need needs outcome outcomes information info details data entry section box and core group meeting review conference next first here applicable required available please".split()
)
_PLAIN_BY_DEED = re.compile(r"\bto (?:be )?(?P<deed>[a-z]+)", re.IGNORECASE)
# "At this stage", "for the time being": when, told in words that have other uses.
_SO_FAR = re.compile(
    r"\b(?:at (?:this|the present|present)(?: (?:time|stage|point|moment))?|at the (?:time|moment)|in due course|for the time being|left (?=blank|empty))\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[\w/’'-]+")


def was_left_open(text: str) -> bool:
    """Whether a cell has words in it and yet nobody said anything there."""
    if any(pattern.fullmatch(text) for pattern in (_LABEL, _NUMBER, _NOTHING_BEHIND, _KEYS, _PROMPT)):
        return True
    bracketed = _IN_BRACKETS.fullmatch(text)
    if bracketed is not None:
        inside = bracketed["inside"].strip()
        if _OPENS_PROMPT.match(inside) or _ASKS.fullmatch(inside) or _PROMPT.fullmatch(inside):
            return True
        text = inside
    return _only_awaits(text)


def _only_awaits(text: str) -> bool:
    """Whether every word of a text says that something is still to come, and at least one says so plainly."""
    words = [word.casefold() for word in _WORD.findall(_SO_FAR.sub(" ", text))]
    if not words or not all(word in _PLAIN or word in _FORM_DEEDS or word in _BESIDE for word in words):
        return False
    told = _PLAIN_BY_DEED.search(text)
    return any(word in _PLAIN for word in words) or (
        told is not None and told["deed"].casefold() in _FORM_DEEDS
    )
