"""The front of a plan: its labels, its next review, its meetings and its people.

Its kind is told in ``kinds``, its date in ``plan_dates``, its children in ``children``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planlint.language.people import owners
from planlint.plan.beside import asks_beside
from planlint.plan.clock import day_in, days_in, events_in, times_in
from planlint.plan.labels import Ask
from planlint.plan.model import Child, PlanEvent
from planlint.plan.words import comparable, one_line


@dataclass(frozen=True, slots=True)
class Pair:
    """A label of the front sheet and what stands beside it."""

    label: str
    value: str

    @property
    def asks(self) -> Ask:
        """What the label asks for."""
        return asks_beside(self.label, self.value)


_LEADING = frozenset(
    (
        "review conference",
        "looked-after review",
        "child in need review",
        "review meeting",
        "review",
        "conference",
    )
)
_MEETING = frozenset(
    ("core group", "child in need meeting", "tac meeting", "care team meeting", "meeting", "network meeting",
     "professionals meeting")
)  # fmt: skip
_MEETS = re.compile(
    r"\b(?:we|group|everyone|everybody|all|family|team|meeting|network|professionals)\b.{0,40}\b(?:meets?|meet(?:ing)? again|back here|get"
    r" together|come together)\b|\bnext (?:meet|get|meeting)\w*|\breview(?:ed)?\b.{0,30}\b(?:is|on|will be|by)\b|\bmeets? (?:again|next)\b|\b(?:look\w*|go(?:ne|es|ing)?|do|meet\w*|sit|come) (?:\w+ ){0,3}again\b|\bnext (?:team around|tac|taf|core group|cin)\b|\bnext sit down\b|\bback together\b"
    r"|\bsit down (?:together )?again\b|\bcom(?:e|ing) back to (?:it|this)\b|\blook(?:ed)? at (?:it|this) again\b|\bgo(?:es)? (?:through|over) (?:all of )?(?:this|the plan)\b|\blook(?:s|ed|ing)? at (?:this|the|my|our|your|his|her|their|\w+['’]s) (?:plan|letter|map|agreement)(?: \w+){0,2} again\b",
    re.IGNORECASE,
)


_NEXT_ONE = re.compile(
    r"\bnext one:? (?:(?:is|will be|on|for|at) )*(?:the )?(?:\w+day,? )?(?:the )?\d", re.IGNORECASE
)
"""The one after a meeting that was just told of."""
_LOOKS = re.compile(
    r"\b(?:look(?:s|ing)?|go(?:es|ing)?) (?:at|through|over) (?:all of )?(?:this |the |my |our |your |his |her |their )?(?:whole )?plan(?: \w+){0,2} again\b"
    r"|\bwe(?: will|['’]ll)?(?: all)? (?:sit down|meet|get together|come (?:back )?together|look|go)\b[^.]{0,40}\bagain\b",
    re.IGNORECASE,
)
_LOOKED_AT = re.compile(
    r"\b(?:it|plan)\b[^.]{0,80}\b(?:looked at|gone through|reviewed) again\b", re.IGNORECASE
)
_IN_CASE = re.compile(r"\W*(?:but )?(?:if|should|were)\b", re.IGNORECASE)
"""The beginning of a sentence about what may never come: its day is no day for the family's diary."""
_NEXT_CONFERENCE = re.compile(
    r"\bnext (?:child protection )?(?:review )?(?:child protection )?(?:conference|review conference)\b(?P<when>(?:[^.;\n]|\.(?=\d)){2,60})",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(
    r"\b(?:issued|circulated|sent|signed|printed|distributed|dated)\b|\b(?:agreed|approved|authori[sz]ed)\s*(?:by\b|:)|\bmanager\b[^.\n]{0,20}:?\s*(?:agreed|approved|authori[sz]ed)\b|^\W*[\w.]+ Date:",
    re.IGNORECASE,
)
_SEASON = re.compile(r"\b(?:spring|summer|autumn|winter|term|year)\b", re.IGNORECASE)
_BRACKETS = re.compile(r"\([^()]*\)")
_TO_BE = r"to be (?:arranged|confirmed|agreed|set|decided|booked|advised|notified|fixed)"
_NOT_YET = re.compile(
    rf"(?:date )?(?:tb[acd]\b|{_TO_BE}|not (?:yet )?(?:known|set|arranged|booked)|awaiting|\?+$)[^\d]*$",
    re.IGNORECASE,
)
_TO_BE_SET = re.compile(
    rf"\b(?:tb[acd]|{_TO_BE}|not (?:yet )?(?:set|arranged|booked|fixed))\b",
    re.IGNORECASE,
)


def review_of(
    pairs: Sequence[Pair],
    passages: Sequence[tuple[bool, str]],
    events: Sequence[PlanEvent],
    made: date | None,
) -> date | None:
    """The next review: what a label calls so, else a meeting with a label, else the first that the prose tells of.

    ``passages`` are the plan's texts, each with whether it stands under a heading about reviews and meetings.
    """
    if has_no_review_yet(pairs):
        # The plan says itself that its review has no day; no other meeting stands in for it.
        return None
    conferences, meetings = _labelled_days(pairs, made)
    told = [event.day for event in events if event.name in _LEADING | _MEETING]
    looks: list[date] = []
    several = [pair for pair in pairs if ". " in pair.value]
    behind = [(False, pair.value) for pair in several if pair.asks is not Ask.REVIEW]
    for text in (*(text for _, text in passages), *(pair.value for pair in several)):
        for match in _NEXT_CONFERENCE.finditer(text):
            conferences.extend(days_in(match["when"], made)[:1])
    for about_reviews, text in (*passages, *behind):
        for sentence in re.split(r"(?<=[.!?])\s+|\n", text):
            if _IN_CASE.match(sentence):
                continue
            visits = re.search(r"\b(?:visits?|sees?|seen)\b", sentence) or _OF_PAPER.search(sentence)
            if look := _LOOKS.search(sentence) or _LOOKED_AT.search(sentence):
                looks.extend((days_in(sentence[look.end() :], made) or days_in(sentence, made))[:1])
            if _MEETS.search(sentence) or ((about_reviews or _NEXT_ONE.search(sentence)) and not visits):
                told.extend(days_in(sentence, made))
    for found in (conferences, meetings, looks, told):
        later = sorted(day for day in found if made is None or day > made)
        if later:
            return later[0]
    return None


def has_no_review_yet(pairs: Sequence[Pair]) -> bool:
    """Whether the plan says itself that its review has no day."""
    return any(pair.asks is Ask.REVIEW and _NOT_YET.match(one_line(pair.value)) for pair in pairs)


def _labelled_days(pairs: Sequence[Pair], made: date | None) -> tuple[list[date], list[date]]:
    """The days beside labels for a review, and those beside labels for other meetings."""
    reviews: list[date] = []
    meetings: list[date] = []
    for pair in pairs:
        meets = re.search(r"\b(?:core group|taf|tac|visit|meeting)\b", comparable(pair.label))
        if pair.asks is Ask.REVIEW or (pair.asks is Ask.EVENT and meets):
            value = _told_first(pair.value)
            day = None if _is_open_ended(value) else day_in(value, made)
            (meetings if meets else reviews).extend(days_in(value, made) or ((day,) if day else ()))
    return reviews, meetings


def _is_open_ended(value: str) -> bool:
    """Whether a value is a stretch of time and no day that anybody could keep free: "in the spring", "January – to be booked"."""
    return not any(map(str.isdigit, value)) and bool(_SEASON.search(value) or _TO_BE_SET.search(value))


def has_open_review(pairs: Sequence[Pair]) -> bool:
    """Whether the label of the review has a stretch of time beside it, and no day."""
    return any(pair.asks is Ask.REVIEW and _is_open_ended(pair.value) for pair in pairs)


def _told_first(value: str) -> str:
    """A value without what its brackets add, unless the day stands in them."""
    outside = _BRACKETS.sub(" ", value)
    return outside if day_in(outside) else value


def events_of(pairs: Sequence[Pair], texts: Iterable[str], made: date | None) -> tuple[PlanEvent, ...]:
    """Every meeting whose day the plan gives anywhere, each once, in order of day."""
    found: list[PlanEvent] = []
    for pair in pairs:
        if pair.asks is Ask.REVIEW and _is_open_ended(pair.value):
            continue
        if pair.asks in (Ask.REVIEW, Ask.EVENT, Ask.OTHER_DATE, Ask.DETAIL, Ask.NONE):
            found.extend(events_in(f"{pair.label}: {one_line(pair.value)}", made))
            if pair.asks is Ask.REVIEW and not any(times.event for times in times_in(pair.label)):
                found.extend(PlanEvent("review", day) for day in days_in(pair.value, made)[:1])
    for text in texts:
        found.extend(events_in(text, made))
    return tuple(sorted(dict.fromkeys(found), key=lambda event: (event.day, event.name)))


def reference_of(pairs: Sequence[Pair]) -> str:
    """The child's reference number, "" where the front sheet has none."""
    for pair in pairs:
        value = one_line(pair.value)
        if pair.asks is Ask.REFERENCE and re.search(r"\d", value) and len(value) <= 30:
            return value
    return ""


def people_of(
    pairs: Sequence[Pair], owner_texts: Iterable[str], children: Iterable[Child] = ()
) -> tuple[str, ...]:
    """The names on the front sheet and in the owner cells, as written, each once; the children's first."""
    names = [child.name for child in children]
    for pair in pairs:
        if pair.asks is Ask.PERSON:
            names.extend(_persons(pair.value))
    for text in owner_texts:
        names.extend(_persons(text))
    return tuple(dict.fromkeys(name for name in names if name))


def _persons(text: str) -> list[str]:
    return (
        [owner.name for owner in owners(text) if owner.name and not _LABEL_WORD.match(owner.name)]
        if text
        else []
    )


_LABEL_WORD = re.compile(
    r"(?:category|core|mg[mf]|pg[mf]|status|date|born|dob|d\.o\.b\.?|review|conference|visits?|plan)\b(?:$|\s+(?:groups?|date)\b)",
    re.IGNORECASE,
)
"""The words of a front sheet's labels, which a plan in a hurry writes without a colon: nobody's names."""


_FIRST_NAMES = frozenset(["first name", "forename", "given name", "first names", "forenames", "given names"])
_LAST_NAMES = frozenset(["surname", "last name", "family name"])
_WHOSE_NAME = re.compile(
    r"^(?:child|children|childs|young person|young persons|person|client|service user|pupil)(?:'s)? (?=\w)"
)


def with_full_name(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with a child's name put together that a form keeps under two labels."""
    keys = [_WHOSE_NAME.sub("", comparable(pair.label)) for pair in pairs]
    first = next((pair for pair, key in zip(pairs, keys, strict=True) if key in _FIRST_NAMES), None)
    last = next((pair for pair, key in zip(pairs, keys, strict=True) if key in _LAST_NAMES), None)
    if first is None or last is None:
        return list(pairs)
    surname = one_line(last.value)
    surname = surname.title() if surname.isupper() and not first.value.isupper() else surname
    name = Pair("Child", f"{one_line(first.value)} {surname}")
    return [name if pair is first else pair for pair in pairs if pair is not last]
