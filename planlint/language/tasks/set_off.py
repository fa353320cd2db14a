"""Whoever is set off at the end of a clipped action: "… each visit, all", "Speak to Ellis alone, SW, wkly", "…. Mum".

A guess by shape, made only where the grammar of the text tells nobody: the last stretch that is no time must open with
somebody and name nothing else. Who only comes along with a child ("Drop-in Tues, Mum + baby") goes there and sees to nothing.
"""

from __future__ import annotations

import re

from planlint.language.people import Owner, OwnerKind, people_in
from planlint.language.times import timescales

_STRETCH = re.compile(r"(?:[.,;:–—|]|(?<= )-)(?= )")
_RHYTHM = re.compile(r"(?:wkly|fortnightly|f/n|mthly|weekly|monthly|daily|asap|ongoing)\.?", re.IGNORECASE)
_EVERYBODY = re.compile(r"(?:all|both|everyone|everybody|all staff|all adults)", re.IGNORECASE)
_TOGETHER = re.compile(r"\s*(?:$|(?:with|and|&|\+|/|\()\s?)", re.IGNORECASE)
_CHILD = re.compile(r"\b(?:baby|babies|child|children|kids|toddler)\b", re.IGNORECASE)
_NAME = re.compile(r"[A-Z]\.? [A-Z]{3,}|[A-Z][a-z]+ [A-Z]\.?")
_TOWARDS = re.compile(
    r"(?:\b(?:with|to|from|for|by|w/o?)|w/|[,&+/]|\band)\s*(?:the |his |her |their )?$", re.IGNORECASE
)
_WORKING = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE})


def set_off(text: str) -> tuple[int, int] | None:
    """Where whoever is set off at the end stands, None where nobody is."""
    cuts = [0, *(match.end() for match in _STRETCH.finditer(text))]
    end = len(text)
    for cut in reversed(cuts):
        start = cut + len(text[cut:end]) - len(text[cut:end].lstrip())
        stretch = text[start:end].rstrip(" .,;:–—-|")
        if cut == 0:
            return _behind_time(text, end)
        if not stretch or _is_time(stretch):
            end = cut - 1
            continue
        return None if _goes_on_a_list(text, cut) else _whole(text, start, stretch)
    return None


def _goes_on_a_list(text: str, cut: int) -> bool:
    """ "Shared with HV, schl & FSW", "Return it to Short Breaks, Civic Centre": a comma behind whom it goes to or is with."""
    if text[cut - 1] != ",":
        return False
    for owner in people_in(text):
        if owner.end == cut - 1:
            return _TOWARDS.search(text, 0, owner.start) is not None
    return False


def _is_time(stretch: str) -> bool:
    found = timescales(stretch)
    covered = bool(found) and found[0].start == 0 and found[-1].end >= len(stretch)
    return covered or _RHYTHM.fullmatch(stretch) is not None


def _whole(text: str, start: int, stretch: str) -> tuple[int, int] | None:
    """The owner that a stretch opens with, where it names nothing else but whoever is with them."""
    if _EVERYBODY.fullmatch(stretch) or _NAME.fullmatch(stretch):
        return start, start + len(stretch)
    first = _named_at(text, start)
    if first is None or _CHILD.search(stretch):
        return None
    rest = text[first.end : start + len(stretch)]
    return (first.start, first.end) if _TOGETHER.match(rest) and len(rest.split()) < 4 else None


def _behind_time(text: str, end: int) -> tuple[int, int] | None:
    """ "Unannounced visit b4 Xmas SW/FSW": workers straight behind a time and at the end of the text."""
    body = text[:end].rstrip(" .")
    last = [owner for owner in people_in(body) if owner.kind in _WORKING]
    if not last or last[-1].end != len(body):
        return None
    first = last[-1]
    for owner in reversed(last[:-1]):
        if body[owner.end : first.start].strip() in {"/", "&", "+", "and"}:
            first = owner
    told = body[: first.start].rstrip()
    behind = any(time.end == len(told) for time in timescales(told))
    return (first.start, last[-1].end) if told and behind else None


def _named_at(text: str, start: int) -> Owner | None:
    return next((owner for owner in people_in(text) if owner.start == start), None)
