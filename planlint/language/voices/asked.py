"""What is done because a child asked for it: "Kai sees his brother every Sunday, as he asked".

A task or an outcome is about what is to come and carries no voice by its verb; a clause in it may tell whose wish it was.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.voices.kinds import ADULTS
from planlint.language.voices.who import SOMEBODY, Cast

_ASK = (
    r"(?:asked|begged|pleaded|wanted|wished|requested|suggested|chose|picked|said|told \w+|wants|longs|hopes)"
)
_CLAUSE = re.compile(
    rf"\b(?:as|which|that|what|where|who|thing|one|since|because|when) (?P<who>s?he|they|[A-Z][\w’'-]+) (?:has |have |had )?(?:\w+ly |also |always |so )?{_ASK}\b"
    rf"|(?<![\w’'-])(?P<name>[A-Z][\w’'-]+) (?:has |have |had )?(?:\w+ly )?(?:asked|begged|pleaded|requested|suggested|chose|picked)\b(?! (?:up|out of))"
    rf"|(?:\b(?P<own>his|her|their)|(?P<whose>[A-Z][\w-]+)[’']s?) own (?:idea|choice|wish|request|words)\b"
)
_DAY = re.compile(
    r"(?:\w+day|January|February|March|April|June|July|August|September|October|November|December|Christmas|Easter)s?"
)
_PERSON = re.compile(r"(?<![\w’'-])[A-Z][\w’'-]+|\b[a-z]+\b")


def asked_for(text: str, children: Sequence[str]) -> frozenset[str]:
    """The children at whose wish something is done, by a clause of the text that says so."""
    cast = Cast(children)
    found: set[str] = set()
    for match in _CLAUSE.finditer(text):
        word = match["who"] or match["name"] or match["own"] or match["whose"]
        if word.casefold() in ("he", "she", "they", "his", "her", "their"):
            found |= _last_named(text[: match.start()], cast)
        elif (child := cast.child(word)) is not None:
            found.add(child)
    return frozenset(found)


_OWNED = re.compile(r"\b(?:his|her|their)\s+$")


def _last_named(before: str, cast: Cast) -> set[str]:
    """The child named last, unless a grown-up is named after it; the only child where nobody is named."""
    for match in reversed(list(_PERSON.finditer(before))):
        word = match.group()
        child = cast.child(word)
        if child is not None:
            return {child}
        if _DAY.fullmatch(word):
            continue
        grown_up = word.casefold() in ADULTS and not _OWNED.search(before[: match.start()])
        if grown_up or (word[0].isupper() and match.start() > 0 and cast.is_adult(word)):
            return set()
    return set(cast.children) if len(cast.children) == 1 else {SOMEBODY} if not cast.children else set()
