"""What can be read off one plan for its checks: when, who, what, whose voice, the acronyms, and the words of a page's list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from planlint.language import acronyms as acronym_engine
from planlint.language.acronyms import Acronym
from planlint.language.bundles import bundled
from planlint.language.news import no_task
from planlint.language.news.told_doers import told_doers
from planlint.language.people import (
    KnownPeople,
    Owner,
    OwnerKind,
    doers,
    is_clean_owner_text,
    owners,
    people_in,
)
from planlint.language.syntax import ahead as parse_ahead
from planlint.language.tasks.contingencies import Contingency, read_contingency
from planlint.language.tasks.judgement import Action, read_action, read_outcome, to_parse
from planlint.language.tasks.outcomes import Outcome
from planlint.language.times import Sense, TimeKind, Timescale, timescales
from planlint.linting.hearing import Hearing, hearing_of
from planlint.linting.marks import Passage, passages
from planlint.linting.pages import Word
from planlint.linting.persons import all_names, front_lines
from planlint.linting.tellings import Tellings
from planlint.patterns import later
from planlint.plan.model import Field, Plan, Row


@dataclass(frozen=True, slots=True)
class Timed:
    """A time expression of a row with the field it stands in ("lead_in" for a heading that covers the row)."""

    field: str
    time: Timescale


_WHOLE_CELL_FIELDS = (Field.DUE, Field.ACTION, Field.OWNER)


class Times:
    """When: the time expressions of a plan's rows and texts, read from the plan's own date."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._known: dict[int, tuple[Timed, ...]] = {}

    def of(self, row: Row) -> tuple[Timed, ...]:
        """Every time expression that tells when the row's action is done: its due, its lead-in, its words, its who cell.

        What only tells of the past ("since 3/1/26") is not among them.
        """
        if row.number not in self._known:
            self._known[row.number] = tuple(self._read(row))
        return self._known[row.number]

    def _read(self, row: Row) -> Iterator[Timed]:
        texts = [(field.value, row.text(field)) for field in _WHOLE_CELL_FIELDS]
        texts.insert(1, ("lead_in", row.lead_in))
        for field, text in texts:
            if field == Field.OWNER and text == row.due:
                continue
            found = [
                time for time in self.in_text(text) if time.sense is not Sense.PAST or self._is_ahead(time)
            ]
            if not found and field in {Field.DUE, Field.OWNER} and (end := _TO.search(text)):
                found = [replace(time, text=text) for time in self.in_text(f"until {text[end.end() :]}")]
                found = [replace(time, start=0, end=len(text)) for time in found[:1]]
            if not found and field == Field.DUE and self._waits(row):
                found = [Timescale(text, 0, len(text), TimeKind.VAGUE, None)]
            for time in found:
                yield Timed(field, time)

    def _is_ahead(self, time: Timescale) -> bool:
        """Whether what is worded as past lies ahead of the plan's own date ("looked at again 16/9/25")."""
        return time.due is not None and self._plan.date is not None and time.due > self._plan.date

    def _waits(self, row: Row) -> bool:
        """Whether the due cell holds words that are no time, no name, no word of its being done and no mere answer."""
        if not any(map(str.isalpha, row.due)) or _DONE_ALREADY.match(row.due) or row.due == row.owner:
            return False
        if _TELLS_NO_TIME.fullmatch(row.due):
            return False
        if _WAITS.match(row.due):
            return True
        return not any(owner.kind in _SLIPPED for owner in owners(row.due))

    def in_text(self, text: str) -> tuple[Timescale, ...]:
        """Every time expression in a text, the past ones too."""
        return timescales(text, self._plan.date) if text else ()

    def is_fixed(self, time: Timescale) -> bool:
        """Whether a reader could put its end in a diary: a day, a span, a counted rhythm, a meeting with a known date."""
        if time.event and self.event_day(time) is not None:
            return True
        match time.kind:
            case TimeKind.DATE | TimeKind.DURATION:
                return time.sense is not Sense.FROM or time.bounded
            case TimeKind.PERIOD:
                return not _BARE_SEASON.search(time.text)
            case TimeKind.FREQUENCY:
                if time.event and time.due is None:
                    return any(map(str.isdigit, time.text)) or self.event_day(time) is not None
                # "Each core group" ends with the last of those whose days the plan gives.
                at_meetings = any(event.name in time.text.casefold() for event in self._plan.events)
                at_meetings = at_meetings or self._are_on_the_front(time.text)
                ends = time.bounded or time.due is not None or at_meetings
                return ends and not _BARE_SEASON.search(time.text)
            case TimeKind.EVENT:
                # A day without a year has no date where the plan has none, but it is a day all the same.
                told = any(map(str.isdigit, time.text)) or self.event_day(time) is not None
                return told or self._is_dated_elsewhere(time.text)
            case TimeKind.VAGUE:
                # A cell that waits for an occasion in words of its own.
                named = _named_in(time.text)
                return len(named - _OF_VAGUE_WORDS) > 1 and self._is_dated_elsewhere(time.text)

    def event_day(self, time: Timescale) -> date | None:
        """The day of a meeting: as the expression gives it, else as the plan gives it anywhere, else None."""
        if time.kind is TimeKind.EVENT and time.due is not None:
            return time.due
        if not time.event:
            return None
        known = next((event.day for event in self._plan.events if _same_event(event.name, time.event)), None)
        return (
            known
            or self._on_the_front(time.event)
            or (self._plan.review_date if time.event == "review" else None)
        )

    def is_for_dated(self, time: Timescale, action: str) -> bool:
        """Whether "the appointment" is that of the action, whose day the plan gives in its words: "Audiology, Kingsmead: 19 March"."""
        if time.kind is not TimeKind.EVENT or not _named_in(time.text) <= _ANY_OCCASION:
            return False
        named = {word for word in _named_in(action) if len(word) >= _LONG_WORD}
        return any(len(named & occasions) > 1 for occasions in self._dated_occasions)

    def _is_dated_elsewhere(self, words: str) -> bool:
        """Whether a line of the plan gives the day of an occasion in the same words: "School breaks up Fri 27 March"."""
        named = _named_in(words)
        return bool(named) and any(named <= occasions for occasions in self._dated_occasions)

    @cached_property
    def _dated_occasions(self) -> tuple[frozenset[str], ...]:
        """The words that may name an occasion, of each of the short lines and sentences outside the rows, and the front sheet's, that hold a day to come with its number."""
        texts = [f"{label}: {value}" for label, value in self._plan.front]
        texts += [passage.text for passage in passages(self._plan) if passage.row is None]
        lines = (line for text in texts for line in _LINE.findall(text) if len(line.split()) <= _SHORT_LINE)
        return tuple(
            frozenset(word.casefold() for word in _OCCASION.findall(line))
            for line in lines
            if any(
                time.kind in (TimeKind.DATE, TimeKind.EVENT)
                and any(map(str.isdigit, time.text))
                and not self._is_by(time.due)
                for time in self.in_text(line)
            )
        )

    def _is_by(self, day: date | None) -> bool:
        """Whether a day is over when the plan is made: the third review, at which it was drawn up, is not the next."""
        return day is not None and self._plan.date is not None and day <= self._plan.date

    def _are_on_the_front(self, rhythm: str) -> bool:
        """Whether the front sheet gives the days of the meetings that a rhythm goes by ("Core group dates: 12 March, 9 April")."""
        met = _MEETINGS.search(rhythm)
        return met is not None and any(
            met.group().casefold() in label.casefold()
            and any(time.due is not None for time in self.in_text(value))
            for label, value in self._plan.front
        )

    def _on_the_front(self, event: str) -> date | None:
        """The day that the front sheet gives for a meeting ("Next TAF: 30 April 2026")."""
        for label, value in self._plan.front:
            if any(time.event == event for time in timescales(label)):
                return next((time.due for time in self.in_text(value) if time.due is not None), None)
        return None


# An occasion by its words, without those that only lead it in.
_OCCASION = re.compile(r"[^\W\d_]{2,}")
_LEADS_IN = frozenset(
    "by at on in the before after until till up to for from next first last day date time when once of his her their my our your this that is are and".split()
)
# Of these no occasion is made, wherever else they stand ("in due course", a course in April).
_OF_VAGUE_WORDS = frozenset(
    "due course near future possible soon convenience convenient earliest opportunity ongoing process progress time times need needed required necessary appropriate".split()
)
_LINE = re.compile(r"[^.;\n]+")
_SHORT_LINE = 20


def _named_in(words: str) -> frozenset[str]:
    """The words that an occasion is called by, in small letters."""
    return frozenset(word.casefold() for word in _OCCASION.findall(words)) - _LEADS_IN


_ANY_OCCASION = frozenset("appointment meeting session visit assessment clinic".split())
_LONG_WORD = 5
_MEETINGS = re.compile(
    r"\b(?:core group|TAF|TAC|CIN meeting|child in need meeting|conference)\b", re.IGNORECASE
)


def times_told(row: Row, times: Times, people: People) -> list[Timed]:
    """The times of a row that are times, and not a girl called April, a core group or a "TBC" in the who cell."""
    named: dict[str, tuple[Owner, ...]] = {
        Field.OWNER: people.in_owner(row),
        Field.ACTION: people.in_action(row),
    }
    return [each for each in times.of(row) if not _is_somebody(each.time, named.get(each.field, ()))]


def _is_somebody(time: Timescale, named: tuple[Owner, ...]) -> bool:
    within = any(owner.start <= time.start and time.end <= owner.end for owner in named)
    return within and time.kind in (TimeKind.PERIOD, TimeKind.EVENT, TimeKind.VAGUE)


def is_a_topic(each: Timed, row: Row) -> bool:
    """Whether the days in an action are only what is talked of: "to be understanding about Fridays"."""
    time = each.time
    if each.field == Field.ACTION and time.kind is TimeKind.DATE and _is_of_a_paper(row.action, time):
        return True
    open_ended = each.field == Field.ACTION and time.kind is TimeKind.FREQUENCY and time.due is None
    return open_ended and _ABOUT.search(row.action[: time.start]) is not None


# "The report of 3 January", "her letter dated 4 May": the day of a paper is none on which it is read.
_PAPER = re.compile(
    r"\b(?:the|his|her|their|our|your|my|this|that|\w+['’]s?) (?:\w+ ){0,2}(?:report|letter|e-?mail|minutes|assessment|statement|court order|notes?|photo(?:graph)?s?|scan|results?|summary|certificate|invoice|bill|receipt|body map|chronology) (?:(?:of|from|dated) )?$",
    re.IGNORECASE,
)
_DATED = re.compile(r"\b(?:of|from|dated) $|^(?:of|from|dated)\b", re.IGNORECASE)


def _is_of_a_paper(action: str, time: Timescale) -> bool:
    """Whether a day is only the one that a paper bears."""
    ahead = action[: time.start]
    dated = _DATED.search(ahead) or _DATED.match(time.text)
    return dated is not None and _PAPER.search(ahead) is not None


_ABOUT = re.compile(
    r"\b(?:about|regarding|concerning|list of|rota of|dates of|choice of|which) (?:(?:the|his|her|their|my|your) )?$",
    re.IGNORECASE,
)
# "From now to the review conference", "HV – to 28/4": what stands behind "to" is the end.
_TO = re.compile(r"(?:^|\bnow |[–—-] ?)to (?=the\b|next\b|\d)", re.IGNORECASE)
# A due cell with words but no time in it waits for something ("when the letter comes"), unless the thing is done.
_DONE_ALREADY = re.compile(
    r"(?:done|completed?|achieved|closed|finished|n/?a|not applicable|none)\b", re.IGNORECASE
)
# What tells nothing of time: an answer, a mark, a rank, a finger that points elsewhere ("yes", "priority 1", "see action").
_TELLS_NO_TIME = later(
    r"\W*(?:y|yes|no|ok(?:ay)?|x|agreed?(?: by all)?|accepted|noted|tick(?:ed)?|box ticked|(?:very )?(?:high|medium|low|top|red|amber|green)(?:[ -](?:priority|risk|rag))?|(?:priority|phase|stage|step|level|tier|rag|group|grade|band)\W*(?:\d|[a-d]|one|two|three|high|medium|low|red|amber|green)"
    r"|(?:essential|important|mandatory|necessary|compulsory|voluntary|optional|desirable)"
    r"|(?:please )?(?:see|refer to|as in|as per|per|in|told in|given in|under|look at|cf) (?:the |his |her |their |your |my |our |this |that |other )?(?:\w+ )?(?:actions?|plan|safety plan|notes?|boxe?s?|columns?|text|below|left|overleaf|minutes|sheet|table|file|report|timetable|calendar|diary|letter|agreement|attached|next page|work|task|description)"
    r"|as (?:discussed|described|stated|written|explained|advised|told|set out|mentioned|detailed|outlined|specified|planned)(?: (?:in|with|by|at|to)\b[^.;\d]{0,40})?"
    r"|(?:to do|for action|action|open|live|current|active|urgent box ticked|as agreed|agreed with (?:\w+ ?){1,3}))\W*",
    re.IGNORECASE,
)
_WAITS = re.compile(
    r"(?:when|whenever|once|after|before|as|until|till|if|upon|following|depending|next)\b", re.IGNORECASE
)
_BARE_SEASON = re.compile(r"\b(?:spring|summer|autumn|winter)\b(?!\s+(?:term|half|holiday))", re.IGNORECASE)


def _same_event(given: str, asked: str) -> bool:
    if given == asked:
        return True
    families = (
        {"conference", "review conference"},
        {"review", "child in need meeting", "looked-after review"},
        {"review", "review conference"},
    )
    return any(given in family and asked in family for family in families)


class People:
    """Who: the owners that a row names in its who cell, its lead-in or its own sentence."""

    def __init__(self, plan: Plan) -> None:
        self._known = KnownPeople(names=all_names(plan))

    def in_owner(self, row: Row) -> tuple[Owner, ...]:
        """Everybody named in the who cell."""
        return owners(row.owner, self._known) if row.owner else ()

    def in_action(self, row: Row) -> tuple[Owner, ...]:
        """Whoever the action's own sentence makes responsible."""
        return doers(row.action, self._known) if row.action else ()

    def told_in_action(self, row: Row) -> tuple[Owner, ...]:
        """Whoever the parse of the action gives the task to; dear to ask, and only of use where nobody else is named."""
        return told_doers(row.action, self._known) if row.action else ()

    def in_lead_in(self, row: Row) -> tuple[Owner, ...]:
        """Whoever a heading over the row names ("Health visitor:"); "every school day" names no school."""
        return owners(_without_times(row.lead_in), self._known) if row.lead_in else ()

    def in_due(self, row: Row) -> tuple[Owner, ...]:
        """Whoever stands in the when cell instead of a time: a name that slipped there still says who."""
        if not row.due or _WAITS.match(row.due):
            return ()
        words = row.due
        if timescales(row.due):
            # "P. Lomax, school nurse, 3 and 17 Nov": beside the time nothing stands but who.
            words = _without_times(row.due)
            if not is_clean_owner_text(words, self._known):
                return ()
        return tuple(owner for owner in owners(words, self._known) if owner.kind in _SLIPPED)


# A heading over several rows ("What we will do", "Others") says nobody in particular.
_HEADING = re.compile(r"\W*(?:we|others?|everything else)\W*", re.IGNORECASE)


def owner_is_heading(row: Row) -> bool:
    """Whether the who cell only repeats a heading over several rows that says nobody in particular."""
    return bool(row.lead_in) and _HEADING.fullmatch(row.owner) is not None


# A who cell that says in words that nobody does it, as an empty one does.
_NOBODY_AT_ALL = re.compile(
    r"\W*(?:n ?/ ?a|not applicable|none|nobody|no[ -]?one|nil|not (?:known|stated|given|recorded|named|filled(?: in)?)|blank|unassigned|unallocated|no (?:owner|lead|name))(?: yet| named| so far| at present)?\W*",
    re.IGNORECASE,
)


def says_who(text: str) -> bool:
    """Whether the words of a who cell could stand for somebody: not a dash, "n/a" or "none"."""
    return any(map(str.isalpha, text)) and _NOBODY_AT_ALL.fullmatch(text) is None


def is_only_a_time(text: str) -> bool:
    """Whether a cell holds a time and nothing beside it ("Week of 2 March" in the who cell)."""
    return not any(map(str.isalpha, _without_times(text)))


def _without_times(text: str) -> str:
    """A text with its expressions of time blanked out, every other word where it was."""
    for time in timescales(text):
        text = text[: time.start] + " " * (time.end - time.start) + text[time.end :]
    return text


_SLIPPED = frozenset({OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.FAMILY})


class Tasks:
    """What: whether actions say what is done, and whether outcomes have a finish line."""

    @staticmethod
    def ahead(plans: Iterable[Plan]) -> None:
        """Parses every sentence that a verdict will need parsed, in one go, which costs a fraction of one at a time."""
        rows = [row for plan in plans for row in plan.rows]
        actions = dict.fromkeys(row.action for row in rows)
        outcomes = dict.fromkeys(row.outcome for row in rows if Field.OUTCOME not in row.shared)
        parse_ahead(to_parse(actions, outcomes))
        # Whether an action asks for nothing is told from its verdict, and the parts of the others are looked at.
        parse_ahead((*no_task.to_parse(actions), *filter(bundled.is_to_parse, actions)))

    def action(self, text: str) -> Action:
        """An action as read."""
        return read_action(text)

    def outcome(self, text: str) -> Outcome:
        """An outcome as read."""
        return read_outcome(text)

    def contingency(self, text: str) -> Contingency:
        """A contingency as read."""
        return read_contingency(text)


class Voices:
    """Whose voice: what the plan tells of its children."""

    def __init__(self, plan: Plan, tellings: Tellings) -> None:
        self._plan = plan
        self._tellings = tellings

    @cached_property
    def hearing(self) -> Hearing:
        """Which children the whole plan lets be heard, and where it only says so."""
        return hearing_of(self._plan, self._tellings)


class Acronyms:
    """The acronyms of a plan and where the plan expands them."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan

    @cached_property
    def _everything(self) -> str:
        headings = [section.heading for section in self._plan.sections]
        columns = [column.heading for column in self._plan.columns]
        domains = [row.domain for row in self._plan.rows]
        return "\n".join(
            [
                self._plan.title,
                *front_lines(self._plan),
                *headings,
                *columns,
                *domains,
                *(p.text for p in passages(self._plan)),
            ]
        )

    def of(self, text: str) -> tuple[Acronym, ...]:
        """Every acronym in a text, in order."""
        return acronym_engine.acronyms(text)

    def is_expanded(self, acronym: Acronym) -> bool:
        """Whether the plan says anywhere what it stands for."""
        return acronym_engine.is_expanded(acronym.key, self._everything, self._plan.title)

    def usual(self, acronym: Acronym) -> str:
        """What it commonly stands for, "" where that is not known; local use may differ."""
        return acronym_engine.expansions().get(acronym.key, "").split("/")[0]

    def is_reference(self, acronym: Acronym, text: str) -> bool:
        """Whether it is a piece of a reference number ("EM-22190", "BW/LAC/0934") and no word of the plan."""
        return _REFERENCE.search(text[max(0, acronym.start - 12) : acronym.end + 12]) is not None

    def is_in_capitals(self, acronym: Acronym) -> bool:
        """Whether it is a name in capitals that stands elsewhere as names do ("KEELEY" of a plan that names Keeley)."""
        if len(acronym.key) < _SHORTEST_NAME or self.usual(acronym):
            return False
        return re.search(rf"\b{acronym.key.title()}\b", self._everything) is not None

    def is_initials(self, acronym: Acronym) -> bool:
        """Whether these are the initials of somebody the plan names."""
        names = filter(None, all_names(self._plan))
        return self._is_named_in_full(acronym.key) or any(
            acronym.key
            in {_initials(name), _initials(name.split(" ")[0]), acronym_engine.key_of(name.split(" ")[0])}
            for name in names
        )

    def _is_named_in_full(self, letters: str) -> bool:
        """Whether somebody of these two letters is named in the running text ("Allocated SW – Tom Adair") and has a who cell by them."""
        if len(letters) != _FIRST_AND_LAST or all(
            row.owner.strip(" .") != letters for row in self._plan.rows
        ):
            return False
        first, last = map(re.escape, letters)
        named = re.compile(rf"(?<![\w’'-]){first}[a-zà-ÿ]+ {last}[\w’'-]*[a-z]\b")
        return any(
            any(owner.kind is OwnerKind.PERSON for owner in people_in(match.group()))
            for match in named.finditer(self._everything)
        )


_FIRST_AND_LAST = 2
_SHORTEST_NAME = 4
_REFERENCE = re.compile(r"\b[A-Z]{1,4}(?:[/-][A-Z]{1,4})?[/-]\d{3,}")


def _initials(name: str) -> str:
    return "".join(part[0].upper() for part in re.split(r"[\s-]+", name) if part[:1].isalpha())


@dataclass(frozen=True, slots=True)
class FoundWord:
    """A word of a page's list where it stands in the plan."""

    passage: Passage
    word: Word
    start: int
    end: int


class Words:
    """The words of the page's list where they stand in the plan, in reading order."""

    def __init__(self, found: tuple[FoundWord, ...]) -> None:
        self._found = found

    def __iter__(self) -> Iterator[FoundWord]:
        return iter(self._found)
