"""The front of a plan: its kind, its dates and its people, from labels, title and telling sentences.

Its children are told in ``children``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from planlint.language.people import owners
from planlint.plan.clock import day_in, days_in, events_in, times_in
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Child, Kind, PlanEvent
from planlint.plan.words import comparable, one_line


@dataclass(frozen=True, slots=True)
class Pair:
    """A label of the front sheet and what stands beside it."""

    label: str
    value: str

    @property
    def asks(self) -> Ask:
        """What the label asks for."""
        return label_asks(self.label)


_KINDS = (
    (r"\bchild(?:ren)?(?: and young people)? protection\b|\bcp plan\b|\bcpp\b|^cp\b|\bsafety plan for conference\b", Kind.CHILD_PROTECTION),
    (r"\bchild(?:ren)? in need\b|\bcin\b|\bsection 17\b|\bs17\b|\bs\.17\b", Kind.CHILD_IN_NEED),
    (r"\bchild(?:ren)? (?:in|and young people in) care\b|\blooked after\b|\blac\b|\bcla\b|\bcic\b|\bpathway plan\b|\bplacement plan\b"
     r"|(?<!health and )(?<!health )(?<!social )\bcare plan\b|\bpermanence plan\b|\bcare leaver", Kind.CHILD_IN_CARE),
    (r"\bearly help\b|\beh plan\b|\btaf\b|\btac\b|\bteam around the\b|\bfamily help\b|\bfamily plan\b|\bour plan\b|\bfamily support plan\b", Kind.EARLY_HELP),
)  # fmt: skip
_FAMILY_CONFERENCE = re.compile(
    r"\bfamily (?:group|network) (?:conference|meeting|decision)|\bFGC\b", re.IGNORECASE
)
_FAMILYS_OWN = re.compile(r"^(?:(?:the|our|my) )?(?:family )?plan\b", re.IGNORECASE)
"""What a family group conference calls its plan, whatever kind of plan the family has besides."""
_TOP = 6
_FRONT_KINDS = (
    (r"\b(?:care order|section 20|s\.?20|s\.?31|section 31|placement order|accommodated)\b", Kind.CHILD_IN_CARE),
    (r"\b(?:physical abuse|emotional abuse|sexual abuse|neglect)\b", Kind.CHILD_PROTECTION),
)  # fmt: skip
_TEXT_KINDS = (
    (r"\bchild protection plan\b|\breview child protection conference\b|\brcpc\b|\bicpc\b", Kind.CHILD_PROTECTION),
    (r"\bchild in need (?:plan|meeting|review)\b|\bcin (?:plan|meeting|review)\b", Kind.CHILD_IN_NEED),
    (r"\bfoster carers?\b|\bindependent reviewing officer\b|\blooked.after\b|\bchild in care\b|\bin care\b", Kind.CHILD_IN_CARE),
    (r"\bearly help\b|\bteam around the (?:family|child)\b|\btaf\b", Kind.EARLY_HELP),
    (r"\bcore groups?\b|\bchild protection\b", Kind.CHILD_PROTECTION),
)  # fmt: skip


def kind_of(titles: Iterable[str], pairs: Sequence[Pair], text: str) -> Kind:
    """The kind of plan: from its title, else its front sheet, else what its text speaks of."""
    titles = tuple(titles)
    conference = any(map(_FAMILY_CONFERENCE.search, (*titles, *text.split("\n", _TOP)[:_TOP])))
    for title in titles:
        kind = _first(_KINDS, title)
        if kind and not (conference and _FAMILYS_OWN.search(title)):
            return kind
    asked = [pair.value for pair in pairs if pair.asks is Ask.KIND]
    for table in (_KINDS, _FRONT_KINDS):
        for value in asked:
            if kind := _first(table, value):
                return kind
    for pair in pairs:
        if kind := _first(_KINDS, pair.label):
            return kind
    of_children = "\n".join(pair.value for pair in pairs if pair.asks is Ask.CHILD)
    labels = "\n".join(pair.label for pair in pairs)
    return _first(_TEXT_KINDS, f"{of_children}\n{text}") or _first(_TEXT_KINDS, labels) or Kind.UNKNOWN


def _first(table: Sequence[tuple[str, Kind]], text: str) -> Kind | None:
    key = one_line(text).lower()
    return next((kind for pattern, kind in table if re.search(pattern, key)), None)


_MADE = re.compile(
    r"\b(?:plan|dated|date|made|written|agreed|drawn up|put together|put in place|completed|started|updated|held|read (?:it|this)(?: through)? (?:to|with|out))\b",
    re.IGNORECASE,
)


_NOT_THIS_PLAN = re.compile(
    r"\b(?:last|previous|seen|visited|original|initial(?! (?:child protection )?(?:case )?conference))\b"
)
_NOT_MADE = re.compile(
    r"\b(?:born|birth|dob|d o b|review|next|since|until|again)\b|(?<!written )(?<!completed )(?<!made )(?<!prepared )(?<!drawn up )\bby\b"
)
_CLAUSES = re.compile(r"(?<=[.!?])\s+|\n|\s[|;]\s")


def date_of(pairs: Sequence[Pair], opening: Sequence[str]) -> date | None:
    """The day the plan was made: a label for it, else the meeting or start it came from, else its opening lines."""
    labelled = (
        day_in(pair.value)
        for asks in (Ask.PLAN_DATE, Ask.OTHER_DATE)
        for pair in pairs
        if pair.asks is asks and not _NOT_THIS_PLAN.search(comparable(pair.label))
    )
    clauses = [clause.strip() for line in opening for clause in _CLAUSES.split(line)]
    told = (_full_day(clause) for clause in clauses if _MADE.search(clause) and not _not_made(clause))
    dated = (_full_day(clause) for clause in clauses[:3] if _opens_with_day(clause))
    return next((day for days in (labelled, told, dated) for day in days if day is not None), None)


_PLAN_MADE = re.compile(
    r"\bplan (?:was |has been )?(?:first )?(?:written|made|agreed|drawn up|completed|put together)\b[^.\n]{0,60}",
    re.IGNORECASE,
)


def date_told(texts: Iterable[str]) -> date | None:
    """The day on which the plan says anywhere that it was made: "My plan was written on 4 May 2026"."""
    found = (match[0] for text in texts for match in _PLAN_MADE.finditer(text))
    return next((day for words in found if (day := _full_day(words)) is not None), None)


def _not_made(clause: str) -> bool:
    """Whether what stands before the date speaks of another day than the one the plan was made."""
    times = [time for time in times_in(clause) if time.due or time.begins]
    if not times:
        return True
    opens = comparable(times[0].text).split()[:1]
    return bool(_NOT_MADE.search(" ".join([comparable(clause[: times[0].start] or "-"), *opens])))


def _opens_with_day(clause: str) -> bool:
    """Whether a line begins with a day, as a letter or a record of a meeting does."""
    times = times_in(clause)
    return bool(times) and times[0].start == 0 and bool(re.search(r"\d", times[0].text))


def _full_day(text: str) -> date | None:
    """The first date written with its year."""
    return next(
        (time.due or time.begins for time in times_in(text) if time.exists and (time.due or time.begins)),
        None,
    )


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
    r" together|come together)\b|\bnext (?:meet|get|meeting)\w*|\breview(?:ed)?\b.{0,30}\b(?:is|on|will be|by)\b|\bmeets? (?:again|next)\b|\bnext sit down\b|\bback together\b"
    r"|\bsit down (?:together )?again\b|\bcom(?:e|ing) back to (?:it|this)\b|\blook(?:ed)? at (?:it|this) again\b|\bgo(?:es)? (?:through|over) (?:all of )?(?:this|the plan)\b|\blook(?:s|ed|ing)? at (?:this|the|my|our|your|his|her|their|\w+['’]s) plan again\b",
    re.IGNORECASE,
)


_NEXT_CONFERENCE = re.compile(
    r"\b[Nn]ext (?:child protection )?(?:review )?(?:child protection )?(?:conference|review conference)\b(?P<when>[^.;\n]{2,60})"
)
_NOT_YET = re.compile(
    r"(?:date )?(?:tb[acd]\b|to be (?:arranged|confirmed|agreed|set|decided|booked|advised|notified|fixed)|not (?:yet )?(?:known|set|arranged|booked)|awaiting|\?+$)[^\d]*$",
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
    if any(pair.asks is Ask.REVIEW and _NOT_YET.match(one_line(pair.value)) for pair in pairs):
        # The plan says itself that its review has no day; no other meeting stands in for it.
        return None
    conferences: list[date] = []
    meetings: list[date] = []
    for pair in pairs:
        if pair.asks in (Ask.REVIEW, Ask.EVENT):
            meets = re.search(r"\b(?:core group|taf|tac|visit|meeting)\b", comparable(pair.label))
            if pair.asks is Ask.REVIEW or meets:
                day = day_in(pair.value, made)
                days = days_in(pair.value, made) or ((day,) if day else ())
                (meetings if meets else conferences).extend(days)
    told = [event.day for event in events if event.name in _LEADING | _MEETING]
    several = [pair for pair in pairs if ". " in pair.value]
    behind = [(False, pair.value) for pair in several if pair.asks is not Ask.REVIEW]
    for text in (*(text for _, text in passages), *(pair.value for pair in several)):
        for match in _NEXT_CONFERENCE.finditer(text):
            conferences.extend(days_in(match["when"], made)[:1])
    for about_reviews, text in (*passages, *behind):
        for sentence in re.split(r"(?<=[.!?])\s+|\n", text):
            visits = re.search(r"\b(?:visits?|sees?|seen)\b", sentence)
            if _MEETS.search(sentence) or (about_reviews and not visits):
                told.extend(days_in(sentence, made))
    for found in (conferences, meetings, told):
        later = sorted(day for day in found if made is None or day > made)
        if later:
            return later[0]
    return None


def events_of(pairs: Sequence[Pair], texts: Iterable[str], made: date | None) -> tuple[PlanEvent, ...]:
    """Every meeting whose day the plan gives anywhere, each once, in order of day."""
    found: list[PlanEvent] = []
    for pair in pairs:
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
    name = Pair("Child", f"{one_line(first.value)} {one_line(last.value)}")
    return [name if pair is first else pair for pair in pairs if pair is not last]
