"""The front of a plan: its kind, its dates, its children and its people, from labels, title and telling sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planlint.language.people import owners
from planlint.plan.clock import day_in, days_in, events_in, is_all_time, times_in
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
    for title in titles:
        if kind := _first(_KINDS, title):
            return kind
    asked = [pair.value for pair in pairs if pair.asks is Ask.KIND]
    for table in (_KINDS, _FRONT_KINDS):
        for value in asked:
            if kind := _first(table, value):
                return kind
    for pair in pairs:
        if kind := _first(_KINDS, pair.label):
            return kind
    return _first(_TEXT_KINDS, text) or Kind.UNKNOWN


def _first(table: Sequence[tuple[str, Kind]], text: str) -> Kind | None:
    key = one_line(text).lower()
    return next((kind for pattern, kind in table if re.search(pattern, key)), None)


_MADE = re.compile(
    r"\b(?:plan|dated|date|made|written|agreed|drawn up|put together|put in place|completed|started|updated|held on)\b",
    re.IGNORECASE,
)


_NOT_THIS_PLAN = re.compile(
    r"\b(?:last|previous|seen|visited|original|initial(?! (?:child protection )?(?:case )?conference))\b"
)
_NOT_MADE = re.compile(
    r"\b(?:born|birth|dob|review|next|since|until)\b|(?<!written )(?<!completed )(?<!made )(?<!prepared )(?<!drawn up )\bby\b"
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


def _not_made(clause: str) -> bool:
    """Whether what stands before the date speaks of another day than the one the plan was made."""
    times = [time for time in times_in(clause) if time.due or time.begins]
    return not times or bool(_NOT_MADE.search(comparable(clause[: times[0].start] or "-")))


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
    r" together|come together)\b|\bnext (?:meet|get|meeting)\w*|\breview(?:ed)?\b.{0,30}\b(?:is|on|will be|by)\b|\bmeets? (?:again|next)\b|\bnext sit down\b"
    r"|\bsit down (?:together )?again\b|\bcom(?:e|ing) back to (?:it|this)\b|\blook(?:ed)? at (?:it|this) again\b|\bgo(?:es)? (?:through|over) (?:all of )?(?:this|the plan)\b|\blook at (?:this|the) plan again\b",
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
    for about_reviews, text in passages:
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


_AGED = re.compile(
    r"\(?\b(?:aged?|age:?)?\s*(\d{1,2})\b(?!\s*[/.-]\s*\d)(?:\s*(?:years?|yrs?|y/?o)(?:\s+old)?)?\)?",
    re.IGNORECASE,
)
_MONTHS_OLD = re.compile(
    r"\(?\b(\d{1,2})\s*(?:months?|mths?|weeks?|wks?|days?)(?:\s+old)?\b\)?", re.IGNORECASE
)
_UNBORN = re.compile(r"\bunborn\b|\bexpected\b|\bedd\b", re.IGNORECASE)
_ADULT = re.compile(
    r"\((?:mum|mother|dad|father|parent|carer|gran\w*|nan\w*|step\w*|aunt\w*|uncle|partner)\b", re.IGNORECASE
)
_NAME_END = re.compile(r"[,;:(]|\s[-–—]\s|\d|\b(?:aged?|born|dob)\b", re.IGNORECASE)


_JOINED = re.compile(r"\band\b|&")
_FULL_NAME = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2}"
_TOLD_WITH_AGE = re.compile(
    rf"\b(?P<name>{_FULL_NAME})(?:,? (?:is )?aged|,? is|,|\s*\() ?(?P<age>\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?!\s*(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))(?! (?:weeks|months|days|of|times|hours|pm|am|minutes|st|nd|rd|th))"
)
_ADDRESSED = re.compile(
    r"Dear (?P<name>(?!(?:Mum|Dad|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Parents?|Colleagues?|All|Both|Family)\b)[A-Z][\w'’-]+)\s*,?$"
)
_BORN_FIRST = re.compile(
    rf"^(?:re:? )?(?P<name>{_FULL_NAME}),? \(?(?:born\b|dob\b|d\.o\.b\b|b\. ?\d)", re.IGNORECASE
)
_NO_NAMES = frozenset(["child", "children", "young", "looked", "care", "leaving", "family", "families"])
"""What a form's own title is about: "Plan for a Child Looked After"."""
_OWN_PLAN = re.compile(
    rf"\b(?P<name>{_FULL_NAME})['’]s? (?:child protection|child in need|early help|care|safety|pathway|family) plan\b"
)
_ENTITLED = re.compile(
    rf"\b(?:[Pp]lan|[Rr]eview|[Rr]ecord|[Tt]racker|[Aa]ctions)\b[^:–—-]{{0,12}}?(?:\bfor|:|–|—| -) (?P<name>{_FULL_NAME})\s*(?:$|[,.(])"
)


def children_told(texts: Iterable[str]) -> tuple[Child, ...]:
    """The children that a title or an opening line names ("Early help plan for Harper Wren", "Jaxon Teal, aged 9")."""
    lines = [line for text in texts for line in text.splitlines()]
    titled = [
        match["name"] for line in lines if (match := _ENTITLED.search(line) or _ADDRESSED.match(line.strip()))
    ]
    aged = [match["name"] for line in lines[:8] for match in _TOLD_WITH_AGE.finditer(line)]
    aged += [
        match["name"]
        for line in lines[:8]
        for match in (_BORN_FIRST.match(line), _OWN_PLAN.search(line))
        if match
    ]
    names = [name for name in titled or aged if name.split()[0].lower() not in _NO_NAMES]
    return tuple(Child(name) for name in dict.fromkeys(names))


def children_of(pairs: Sequence[Pair], made: date | None) -> tuple[Child, ...]:
    """The children that the front sheet names, with what it says of their age."""
    names: list[Child] = []
    born: list[date] = []
    ages: list[int] = []
    unborn = False
    told_elsewhere = any(pair.asks is Ask.CHILD and comparable(pair.label) != "family" for pair in pairs)
    for pair in pairs:
        if pair.asks is Ask.CHILD and not (comparable(pair.label) == "family" and told_elsewhere):
            names.extend(_children_in(pair.value, whole_family=comparable(pair.label) == "family"))
            unborn = unborn or "unborn" in comparable(pair.label)
        elif pair.asks is Ask.BORN:
            unborn = unborn or bool(
                re.search(r"edd|expected|estimated", comparable(pair.label) + " " + pair.value.lower())
            )
            born.extend(days_in(pair.value))
        elif pair.asks is Ask.AGE:
            ages.extend(int(age) for age in re.findall(r"\b\d{1,2}\b", pair.value))
        elif pair.asks is Ask.NONE and re.search(r"\b(?:age|aged)\s+\d", pair.value):
            names.extend(Child(child.name, age=_age(pair.value)) for child in _children_in(pair.label))
    found = []
    for number, child in enumerate(_each_once(names)):
        day = born[number] if number < len(born) else child.born
        age = child.age if child.age is not None else (ages[number] if number < len(ages) else None)
        if age is None and day is not None and made is not None and day <= made:
            age = made.year - day.year - ((made.month, made.day) < (day.month, day.day))
        waits = (
            child.unborn
            or (unborn and len(names) == 1)
            or (day is not None and made is not None and day > made)
        )
        found.append(Child(child.name, day, None if waits else age, waits))
    return tuple(found)


def _children_in(text: str, whole_family: bool = False) -> list[Child]:
    parts = re.split(r"\n|;|\s+and\s+|\s*[&+]\s*|,\s*(?=[A-Z][\w'’-]+)", re.sub(r"\b(?:aged?)\b", " ", text))
    children = []
    for part in parts:
        clean = part.strip(" ,.")
        if not clean or _ADULT.search(clean) or is_all_time(clean):
            continue
        name = _NAME_END.split(clean, maxsplit=1)[0].strip(" ,.")
        unborn = bool(_UNBORN.search(clean))
        age = _age(clean)
        if not re.search(r"[A-Za-z]", name) or (not name[0].isupper() and not unborn) or len(name) > 60:
            continue
        if whole_family and age is None and not unborn and len(parts) > 1:
            continue
        children.append(Child(name, age=age, unborn=unborn))
    return _with_shared_surname(children, text)


def _each_once(names: Iterable[Child]) -> list[Child]:
    """The children, each once: "Isla" in a column is the "Isla Mercer" of the front sheet."""
    kept: list[Child] = []
    for child in dict.fromkeys(names):
        same = [other for other in kept if _same_child(child.name, other.name)]
        if not same:
            kept.append(child)
        elif len(child.name) > len(same[0].name):
            kept[kept.index(same[0])] = child
    return kept


def _same_child(one: str, other: str) -> bool:
    short, long = sorted((one.casefold().split(), other.casefold().split()), key=len)
    return short == long[: len(short)]


def _with_shared_surname(children: list[Child], text: str) -> list[Child]:
    """ "Faith and Grace Ndlovu" are sisters with one surname."""
    if len(children) < 2 or not _JOINED.search(text) or " " not in children[-1].name:
        return children
    surname = children[-1].name.split()[-1]
    return [
        child if " " in child.name or child.unborn else replace(child, name=f"{child.name} {surname}")
        for child in children
    ]


def _age(text: str) -> int | None:
    if match := _MONTHS_OLD.search(text):
        return int(match[1]) // 12 if "month" in match[0].lower() or "mth" in match[0].lower() else 0
    match = _AGED.search(text)
    return int(match[1]) if match and int(match[1]) <= 25 else None


def reference_of(pairs: Sequence[Pair]) -> str:
    """The child's reference number, "" where the front sheet has none."""
    for pair in pairs:
        value = one_line(pair.value)
        if pair.asks is Ask.REFERENCE and re.search(r"\d", value) and len(value) <= 30:
            return value
    return ""


def people_of(pairs: Sequence[Pair], owner_texts: Iterable[str]) -> tuple[str, ...]:
    """The names on the front sheet and in the owner cells, as written, each once."""
    names = [child.name for child in children_of(pairs, None)]
    for pair in pairs:
        if pair.asks is Ask.PERSON:
            names.extend(_persons(pair.value))
    for text in owner_texts:
        names.extend(_persons(text))
    return tuple(dict.fromkeys(name for name in names if name))


def _persons(text: str) -> list[str]:
    return [owner.name for owner in owners(text) if owner.name] if text else []


_FIRST_NAMES = frozenset(["first name", "forename", "given name", "first names", "forenames", "given names"])
_LAST_NAMES = frozenset(["surname", "last name", "family name"])


def with_full_name(pairs: Sequence[Pair]) -> list[Pair]:
    """The pairs with a child's name put together that a form keeps under two labels."""
    first = next((pair for pair in pairs if comparable(pair.label) in _FIRST_NAMES), None)
    last = next((pair for pair in pairs if comparable(pair.label) in _LAST_NAMES), None)
    if first is None or last is None:
        return list(pairs)
    name = Pair("Child", f"{one_line(first.value)} {one_line(last.value)}")
    return [name if pair is first else pair for pair in pairs if pair is not last]
