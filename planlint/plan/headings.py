"""What a heading means: the text of a column's heading, a section's or a label's to a role, and how surely.

The known headings stand in ``data/headings.csv``; behind them come near spellings and the words that tell. What a
column holds is asked elsewhere.
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import IntEnum
from functools import lru_cache
from importlib.resources import files

from planlint.plan.heading_roles import ACTION, ACTION_AND_OWNER, LONGEST_HEADING, NEED, OUTCOME, ROW_PARTS
from planlint.plan.heading_words import ALL_WANT, COLUMN_WORDS, GRID_WORDS, SECTION_WORDS, WHEN, WHO
from planlint.plan.model import SectionName
from planlint.plan.words import comparable, one_line

_IN_NEED = re.compile(r"(?<=\bchild)(?:ren)? in need\b")
"""The name of a kind of plan, which speaks of no need."""
_NUMBER = re.compile(
    r"\s+(?:(?:no|nr|number) |# ?)?(?:\d{1,2} (?:out )?of \d{1,2}|\d{1,2}[a-h]?|[a-h]|[ivx]{1,4}|one|two|three|four|five|six)$"
)
_FOR_ONE = re.compile(
    r"^(?P<what>[A-Z][^A-Z:\n]{3,60}?) (?:for|about|with|to) (?:[A-Z][a-z'’-]+|[A-Z]{1,3}\d{1,2})"
    r"(?:(?:, | and | & )[A-Z][a-z'’-]+){0,3}:?$"
)
"""A heading that says whom it is for, or which: "What better would be for Ella", "Safety goal for DS1"."""
_COUNTED_OFF = re.compile(r"^[A-Z][a-z]+ (?:no\.? ?|#)?(?:\d{1,2}|[A-H])(?:\s+[–—-]|[.,])\s+(?=[A-Z])")
"""What counts the places before a label: "Area 1 – What Lottie is going without"."""
_BY_THEN = re.compile(
    r"(?<=\w\w) (?:by|before|until|till|in|from) (?:the )?(?:(?:end|start|middle|beginning) of )?(?:the |next |this |first |second |third )?"
    r"(?:(?:\d{1,2}(?:st|nd|rd|th)? )?(?:of )?(?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|christmas|easter|summer|spring|autumn|winter|half term|(?:our |your |the )?(?:next )?(?:review|meeting|conference)|year|term|month)(?: \d{4})?$"
)
"""By when, behind what a label asks: "What will be different by 3 August" asks for the same as "What will be different"."""
_UP_TO_THEN = (" by ", " before ", " until ", " till ")
_WHY_OR_WHAT = frozenset((NEED, OUTCOME, ACTION))
_NEAR = 0.88
_BRACKETED = re.compile(r"[(\[]([^()\[\]]*)[)\]]")


class Surety(IntEnum):
    """How a meaning was found: not at all, by the words that tell, by a near spelling, word for word, by the council."""

    NONE = 0
    WORDS = 1
    NEAR = 2
    EXACT = 3
    SETTING = 4


@dataclass(frozen=True, slots=True)
class Meaning:
    """The role of a heading ("" where none was found) and how surely."""

    role: str = ""
    surety: Surety = Surety.NONE
    of_plan: bool = False
    """Whether it is told once for the whole plan, so that it stands in for no part of the rows."""

    @property
    def known(self) -> bool:
        """Whether the heading itself is on our list, or as good as."""
        return self.surety >= Surety.NEAR


@lru_cache(maxsize=1)
def known_headings() -> dict[str, str]:
    """Every heading of the list that ships, made comparable, with its role."""
    text = files("planlint.plan").joinpath("data/headings.csv").read_text(encoding="utf-8")
    return {comparable(entry["variant"]): entry["role"] for entry in csv.DictReader(text.splitlines())}


@lru_cache(maxsize=1)
def areas_of_life() -> frozenset[str]:
    """The areas of a child's life under which forms group their rows, made comparable."""
    text = files("planlint.plan").joinpath("data/areas.txt").read_text(encoding="utf-8")
    return frozenset(comparable(line) for line in text.splitlines() if line and not line.startswith("#"))


def bare(text: str) -> str:
    """A heading or label made comparable, without the number or the day that tells it from the others of its kind."""
    key = comparable(text)
    whole = _BY_THEN.sub("", key) if len(key) < LONGEST_HEADING else key
    return _NUMBER.sub("", whole if " " in whole else key)


def common(text: str) -> str:
    """What a heading has in common with the others of its kind, also where each says whom it is for ("Steps for Ella")."""
    return bare(_FOR_ONE.sub(r"\g<what>", _COUNTED_OFF.sub("", text)))


@lru_cache(maxsize=4096)
def listed(text: str) -> Meaning:
    """The role that the list gives this heading, word for word or in a near spelling."""
    key = comparable(text)
    if not key or len(text) > LONGEST_HEADING:
        return Meaning()
    known = known_headings()
    if key in known:
        return Meaning(known[key], Surety.EXACT)
    if len(key) < 6:
        return Meaning()
    matcher = SequenceMatcher(autojunk=False)
    matcher.set_seq2(key)
    best, score = "", _NEAR
    for variant in _by_short_words().get(_short_words(key), ()):
        if abs(len(variant) - len(key)) > len(key) // 4 + 1:
            continue
        matcher.set_seq1(variant)
        if (
            matcher.real_quick_ratio() > score
            and matcher.quick_ratio() > score
            and (near := matcher.ratio()) > score
        ):
            best, score = variant, near
    return Meaning(known[best], Surety.NEAR) if best else Meaning()


def _short_words(text: str) -> frozenset[str]:
    """The whole words of four letters or fewer: headings that differ in one differ in sense, as "who" and "how" do."""
    return frozenset(word for word in text.split() if len(word) < 5)


@lru_cache(maxsize=1)
def _by_short_words() -> dict[frozenset[str], list[str]]:
    """The headings of the list in its order, by their short words, so that each is compared with few."""
    found: dict[frozenset[str], list[str]] = {}
    for variant in known_headings():
        found.setdefault(_short_words(variant), []).append(variant)
    return found


@lru_cache(maxsize=4096)
def without_then(text: str) -> str:
    """A heading that asks for a part of the rows, without the day by which: "Aim by next review" asks for no review."""
    key = comparable(text)
    then = _BY_THEN.search(key) if len(key) < LONGEST_HEADING else None
    if then is None or not then[0].startswith(_UP_TO_THEN):
        return text
    what = key[: then.start()]
    return what if (listed(what).role or _column_words(what)) in _WHY_OR_WHAT else text


@lru_cache(maxsize=8192)
def column_meaning(text: str) -> Meaning:
    """What a column under this heading holds, as far as the heading tells."""
    text = without_then(text)
    found = listed(text)
    inside = comparable(" ".join(_BRACKETED.findall(text)))
    asks_more = bool(re.search(f"{WHO}|{WHEN}", inside))
    if found.role and not asks_more:
        return found
    named = named_in_brackets(text)
    if named.role and not asks_more:
        return named
    key = _IN_NEED.sub("", f"{comparable(text)} {inside}".strip() if asks_more else comparable(text))
    if not key or len(one_line(text)) > LONGEST_HEADING:
        return Meaning()
    if asks_more and ACTION in (found.role, _column_words(comparable(_BRACKETED.sub(" ", text)))):
        return Meaning(ACTION_AND_OWNER, Surety.NEAR)
    role = _column_words(key)
    if role and role == _listed_as_either(text):
        return Meaning(role, Surety.NEAR)
    return Meaning(role, Surety.WORDS) if role else Meaning()


def _listed_as_either(text: str) -> str:
    """The role of the name that the list knows, of two with a stroke between ("Recommendation / Action"); "" where it knows none."""
    names = text.split("/")
    roles = {listed(name).role for name in names if listed(name).known}
    return roles.pop() if len(names) == 2 and len(roles) == 1 else ""


@lru_cache(maxsize=8192)
def named_in_brackets(text: str) -> Meaning:
    """What a heading calls itself in brackets: "What must be true before we close (safety goal)"."""
    told = [listed(inside) for inside in _BRACKETED.findall(text)]
    return next((found for found in told if found.known and found.role in ROW_PARTS | {"risk"}), Meaning())


# "Suitable support re" is cut from a sentence that goes on, and asks for nothing.
_CUT_SHORT = re.compile(r" (?:re|regarding|wrt)$")


@lru_cache(maxsize=4096)
def _column_words(key: str) -> str:
    if _CUT_SHORT.search(key):
        return ""
    return next((role for pattern, role in _column_patterns() if pattern.search(key)), "")


@lru_cache(maxsize=8192)
def block_meaning(text: str) -> Meaning:
    """What stands under this heading of the document, or beside this label: a section's name or a role of the grid."""
    text = without_then(text)
    found = listed(text)
    if found.role or (found := named_in_brackets(text)).role:
        return found
    key = comparable(text)
    if not key or len(one_line(text)) > LONGEST_HEADING:
        return Meaning()
    role = _told_by_words(key)
    return Meaning(role, Surety.WORDS) if role else Meaning()


@lru_cache(maxsize=8192)
def _told_by_words(key: str) -> str:
    if _CUT_SHORT.search(key):
        return ""
    return next((role for pattern, role in _patterns() if pattern.search(key)), "")


Worded = tuple[tuple[re.Pattern[str], str], ...]


@lru_cache(maxsize=1)
def _patterns() -> Worded:
    """The words of headings as they are asked in turn; compiled at first use, and once."""
    return (*((re.compile(pattern), role) for pattern, role in GRID_WORDS), *_sections())


@lru_cache(maxsize=1)
def _column_patterns() -> Worded:
    return tuple((re.compile(pattern), role) for pattern, role in COLUMN_WORDS)


@lru_cache(maxsize=1)
def _sections() -> Worded:
    return tuple((re.compile(pattern), role) for pattern, role in SECTION_WORDS)


@lru_cache(maxsize=8192)
def sections_of(text: str) -> tuple[SectionName, ...]:
    """Every section that a heading announces, the first one first ("Family history and identity" is two)."""
    text = without_then(text)
    found = listed(text)
    names = [SectionName(found.role)] if found.role in _SECTION_ROLES else []
    key = comparable(text)
    if re.search(ALL_WANT, key):
        return ()
    if len(one_line(text)) <= LONGEST_HEADING and found.surety < Surety.EXACT:
        hits = [(match.start(), role) for pattern, role in _sections() if (match := pattern.search(key))]
        first = hits[0][1] if hits else ""
        if first in ("contingency", "parent_views", "signoff") and len(hits) > 1 and " and " not in key:
            hits = hits[:1]
        if hits and " and " not in key:
            hits = hits[:1]
        names.extend(SectionName(role) for _, role in hits if role != "other")
    if SectionName.REVIEW in names and _PLAN_REVIEWED.search(one_line(text)):
        # "Child in need plan - review 2" entitles the whole plan.
        names.remove(SectionName.REVIEW)
    return tuple(dict.fromkeys(names))


_PLAN_REVIEWED = re.compile(
    r"^(?:the |our |my |initial |draft )?(?:child(?:ren)?(?:['’]s)? (?:in need|protection|in care)|CIN|CP|EH|LAC|CLA|TAF|care|pathway|early help|family (?:help|support)|looked after child(?:ren)?(?:['’]?s?)?)"
    r" (?:care )?plan\s*(?:[–—:(/|-]|part\b)",
    re.IGNORECASE,
)


_SECTION_ROLES = frozenset(str(name) for name in SectionName)
