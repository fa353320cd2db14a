"""Contractions spelled out: "Jake's in school" is "Jake is in school", "Hollie's held her nephew" "Hollie has held her nephew".

What somebody owns ("Jake's school") is left as it stands. Places are not kept: only for texts that are judged as a whole.
"""

from __future__ import annotations

import re

from planlint.language.pipeline import verb_forms

# A clause begins here; behind "at" or "with" a name's own place follows ("at Nan's on Sundays").
_BEGINS = r"(?P<ahead>^\W*|[.;,:–]\s|\b(?:and|that|when|while|until|because|so|if)\s)"
# Behind a name or a pronoun these can only follow a verb.
_PLACED = r"(?:in|on|at|with|(?:back|home)(?=\W*$|[,;]|\s(?:in|on|at|with|to|by|from|for|and|every|each)\b)|out|off|up|over|into|onto|to|by|under|still|always|never|not|only|also|now|a|an|the|asleep|awake|ready|able|safe|dry|free|there|here|away|registered)"
_OWNER = rf"{_BEGINS}(?P<who>\b(?:[A-Z][\w-]+|[Hh]e|[Ss]he|[Ii]t|[Nn]obody|[Ee]verybody|[Nn]o[- ]one|[Mm]um|[Dd]ad|[Bb]aby|[Tt]here|who))[’']s"
_IS = re.compile(rf"{_OWNER}(?=\s{_PLACED}\b)")
_DONE = re.compile(rf"{_OWNER}(?=\s(?P<done>[a-z]+)(?P<next>\s[\w’'£]+|\W*$))")
_HAS = frozenset("been had got gone come become".split())
# What stands behind a participle where it is no describing word of somebody's thing.
_BEHIND = frozenset(
    "a an the his her their its your our my him them it one two three four five six ten all both every each any no some up out off on in at to from with by for "
    "and over down through back home into again now".split()
)
_OBJECT = frozenset(
    "a an the his her their its your our my him them it one two three all both every each any no some".split()
)


def spelled_out(text: str) -> str:
    """The text with "is" or "has" for each "'s" that stands for it."""
    text = _IS.sub(lambda match: f"{match['ahead']}{match['who']} is", text)
    return _DONE.sub(_is_or_has, text)


def _is_or_has(match: re.Match[str]) -> str:
    done, following = match["done"], match["next"].strip().casefold()
    if done in _HAS:
        return f"{match['ahead']}{match['who']} has"
    participle = done.endswith("ing") or any(lemma != done for lemma in verb_forms(done))
    if not participle or done.endswith("s") or (following and following not in _BEHIND):
        return match.group()
    has = following in _OBJECT and not done.endswith("ing")
    return f"{match['ahead']}{match['who']} {'has' if has else 'is'}"
