"""One row of a grid (or its like in labels and lists) to rows of the plan: a task each, with need, outcome, who and when.

Which cell is which role is known here already; grids are walked in ``grid``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from planlint.document.model import NOWHERE, Block, Place, block_text
from planlint.plan import heading_roles as h
from planlint.plan.cells import Item, items_of
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.column_leads import lead_of
from planlint.plan.leads import led_by, led_when, waits_for
from planlint.plan.model import Field, Row
from planlint.plan.own_doers import tasks_apart
from planlint.plan.pairing import Paired, is_numbered_like, pair
from planlint.plan.tail_shapes import SetOff
from planlint.plan.tails import is_lone_who, set_off
from planlint.plan.titled_cells import title_apart
from planlint.plan.whowhen import split_alike, split_pairs, split_who_when
from planlint.plan.words import comparable, is_as_above, is_dash, says_nothing, tidy


@dataclass(frozen=True, slots=True)
class Part:
    """What one cell gives: its blocks, where it stands, and whether it is merged with the cell above.

    ``joined`` tells that several cells give it together.
    """

    blocks: tuple[Block, ...] = ()
    place: Place = NOWHERE
    merged: bool = False
    joined: bool = False

    @property
    def text(self) -> str:
        """The words of the cell."""
        return tidy("\n".join(filter(None, map(block_text, self.blocks))))

    def __add__(self, other: Part) -> Part:
        place = self.place if self.blocks else other.place
        joined = self.joined or other.joined or bool(self.blocks and other.blocks)
        return Part(self.blocks + other.blocks, place, self.merged, joined)


EMPTY = Part()
_HABIT = 2
_UNFILLED = re.compile(
    r"(?:[•▪◦‣●○·]|(?:by )?(?:who|whom|when)(?: and (?:by )?when)?\s*[:?]{1,2})\s*"
    r"|[\[(]?(?:please )?(?:insert|add|copy)(?: (?:in|more|another|extra|further|additional|new))+ (?:rows?|lines?|actions?|tasks?|boxes)\b[\w ,]*[.\])]*",
    re.IGNORECASE,
)
"""An item of a form that nobody filled in: a bullet alone, "When:", "[insert more rows if needed]"."""
_MORE_ROWS = re.compile(r"[\[(]?(?:please )?(?:insert|add|copy)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Carried:
    """A need or outcome that later rows inherit; ``used`` tells that a row stands under it already.

    ``label`` is the word that a heading has before it, where the whole of it stands in that heading ("Need: the flat is damp"),
    ``title`` what stood over it in its cell ("Health").
    """

    text: str = ""
    place: Place = NOWHERE
    used: bool = False
    label: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Above:
    """What the rows above, or the headings above, hand down.

    ``goals`` are the outcomes that stand under a heading or label of their own, each with that heading: rows further
    down may only name them ("Macsen's safety goal"). ``last`` are the need and the outcome of the last row, for a cell that
    says "Same". ``sets_off`` tells that tasks before these carried their doers in brackets or the like, ``leads`` that
    the column of the actions names their doers before a colon.
    """

    need: Carried = field(default_factory=Carried)
    outcome: Carried = field(default_factory=Carried)
    lead_in: str = ""
    domain: str = ""
    goals: tuple[tuple[str, Carried], ...] = ()
    last: tuple[Carried, Carried] | None = None
    sets_off: bool = False
    leads: bool = False
    titled: bool = False

    def goal_of(self, heading: str) -> Carried | None:
        """The goal of somebody or something whom a heading names ("Plan for Macsen"), None for none or several."""
        if not self.goals:
            return None
        words = set(_plain(heading))
        named = [(_whose(label), goal) for label, goal in self.goals]
        found = {
            goal.text: goal for whose, goal in named if whose <= words and is_of_somebody(" ".join(whose))
        }
        return next(iter(found.values())) if len(found) == 1 else None

    def goal_named(self, text: str) -> Carried | None:
        """The goal that a cell only names, None where its words say more than the name."""
        if not may_name(text):
            return None
        found = {goal.text: goal for label, goal in self.goals if only_names(text, label)}
        return next(iter(found.values())) if len(found) == 1 else None


_GOAL_WORDS = frozenset(["goal", "goals", "outcome", "aim", "objective"])
_POINTS = frozenset(
    ["see", "the", "above", "as", "for", "of", "to", "no", "number", "our", "her", "his", "their", "this"]
)
_LONGEST_NAME = 5


def _plain(text: str) -> list[str]:
    return [word.removesuffix("'s") for word in comparable(text).split()]


@lru_cache(maxsize=1024)
def _whose(label: str) -> frozenset[str]:
    """Whose goal a heading says it is, or which: what is left of it without the words for goals."""
    return (
        frozenset(_plain(label))
        - _GOAL_WORDS
        - _POINTS
        - {"safety", "desired", "agreed", "main", "wellbeing"}
    )


def may_name(text: str) -> bool:
    """Whether a cell is short enough, and speaks of a goal, so that it may be no more than the name of one."""
    words = set(_plain(text)) - _POINTS
    return bool(words & _GOAL_WORDS) and len(words) <= _LONGEST_NAME


def only_names(text: str, heading: str) -> bool:
    """Whether a cell says no more than which goal is meant, by the heading of that goal."""
    return may_name(text) and set(_plain(text)) - _POINTS <= set(_plain(heading))


def is_of_somebody(heading: str) -> bool:
    """Whether a heading of a goal says whose it is ("Goal for Ada")."""
    return any(map(str.isalpha, _whose(heading)))


def rows_of(parts: Mapping[str, Part], above: Above) -> tuple[tuple[Row, ...], Above]:
    """The rows of one entry, by role, and what it hands down to the next."""
    last_need, last_outcome = above.last or (above.need, above.outcome)
    if is_as_above(parts.get(h.NEED, EMPTY).text):
        above = replace(above, need=last_need)
    title, blocks = title_apart(parts.get(h.NEED, EMPTY).blocks, above.titled)
    need, need_own = _inherited(replace(parts.get(h.NEED, EMPTY), blocks=blocks), above.need)
    need = replace(need, title=title or need.title)
    another = h.OUTCOME in parts and need_own.text and need_own.text != above.need.text and above.need.text
    # Beside a need of its own an empty cell is an outcome that is missing, not one that goes on.
    same = is_as_above(parts.get(h.OUTCOME, EMPTY).text)
    outcome, outcome_own = _inherited(
        parts.get(h.OUTCOME, EMPTY), last_outcome if same else Carried() if another else above.outcome
    )
    if named := above.goal_named(outcome.text):
        outcome, outcome_own = replace(named, used=outcome.used or named.text == above.outcome.text), EMPTY
    tasks = items_of(parts.get(h.ACTION, EMPTY).blocks, tasks=True)
    tasks = tuple(task for task in tasks if task.numbers or not is_dash(task.text))
    filled = tuple(task for task in tasks if not _UNFILLED.fullmatch(task.text))
    if len(tasks) == 1 and not filled and _MORE_ROWS.match(tasks[0].text):
        return (), above
    tasks = filled if len(tasks) > 1 else tasks
    tasks = tuple(replace(task, text="" if is_dash(task.text) else task.text) for task in tasks)
    beside = [role for role in h.WHO_OR_WHEN if role in parts]
    cells = [parts[role].text for role in beside if not parts[role].joined]
    entries = tasks_apart(tasks, cells) or (Item(""),)
    if any(role in parts for role in h.WHO_OR_WHEN):
        owner, due = _who_and_when(parts, entries)
        entries, owner, due = _completed(entries, owner, due, parts, above)
    else:
        entries, owner, due, habit = _set_off(entries, above.lead_in, above.sets_off)
        above = replace(above, sets_off=above.sets_off or habit)
    progress = _paired(parts.get(h.PROGRESS, EMPTY), entries)
    measure = _paired(parts.get(h.MEASURE, EMPTY), entries)
    needs = _texts(need, need_own, entries)
    outcomes = _texts(outcome, outcome_own, entries)
    rows = []
    for number, task in enumerate(entries):
        places = {
            Field.NEED: need.place, Field.OUTCOME: outcome.place,
            Field.ACTION: task.place if task.place != NOWHERE else parts.get(h.ACTION, EMPTY).place,
            Field.OWNER: owner.places[number], Field.DUE: due.places[number],
        }  # fmt: skip
        shared = {
            Field.NEED: bool(needs[number]) and (need.used or number > 0) and needs.count(needs[number]) == len(needs),
            Field.OUTCOME: bool(outcomes[number]) and (outcome.used or number > 0)
            and outcomes.count(outcomes[number]) == len(outcomes),
            Field.OWNER: bool(owner.texts[number]) and (_is_merged(parts, h.OWNER) or (owner.common and number > 0)),
            Field.DUE: bool(due.texts[number]) and (_is_merged(parts, h.DUE) or (due.common and number > 0)),
        }  # fmt: skip
        unpaired = {name for name, half in ((Field.OWNER, owner), (Field.DUE, due)) if number in half.missed}
        stray = (
            "\n".join(dict.fromkeys(filter(None, (owner.stray, due.stray))))
            if number == len(entries) - 1
            else ""
        )
        rows.append(
            Row(
                0, needs[number], outcomes[number], task.text, _answer(owner.texts[number]), _answer(due.texts[number]),
                lead_in=task.lead_in or above.lead_in, domain=need.title or above.domain, progress=progress.texts[number],
                measure=measure.texts[number], unpaired=frozenset(unpaired), stray=stray,
                shared=frozenset(name for name, is_shared in shared.items() if is_shared),
                places=tuple((name, place) for name, place in places.items() if place != NOWHERE),
            )
        )  # fmt: skip
    need, outcome = replace(need, used=True), replace(outcome, used=True)
    titled = above.titled or bool(title)
    return tuple(rows), replace(above, need=need, outcome=outcome, last=(need, outcome), titled=titled)


# "When:" with nothing behind it is a question of the form.
_ONLY_ASKS = re.compile(
    r"\W*(?:by )?(?:who(?:m)?|when|what date|date|owner|lead|responsible|person responsible|due|due date|timescale|time ?frame|deadline)\s*:\s*",
    re.IGNORECASE,
)


def _answer(text: str) -> str:
    """Who or when as it was answered, "" where there is only the label."""
    return "" if _ONLY_ASKS.fullmatch(text) else text


def _who(role: str, text: str) -> str:
    """Who stands in a place for who, or for who and when."""
    halves = split_who_when(text) if role == h.OWNER_AND_DUE else None
    return halves.owner if halves is not None and halves.clean and halves.owner else text


def _set_off(
    entries: tuple[Item, ...], lead_in: str, surely: bool
) -> tuple[tuple[Item, ...], Paired, Paired, bool]:
    """Who and when as the items carry them, in a layout that has no place for them, and whether they plainly do.

    A lead-in can name the doer or the day of all; ``surely`` tells that the lists before this one carried them.
    """
    days = [_led_day(item.lead_in or lead_in) for item in entries]
    found = set_off([item.text for item in entries], surely or all(days))
    habit = sum(bool(each.owner) + bool(each.owner and each.due) for each in found) >= _HABIT
    leads = [led_by(item.lead_in or lead_in) for item in entries]
    tasks = tuple(replace(item, text=each.task) for item, each in zip(entries, found, strict=True))
    places = tuple(item.place for item in entries)
    owner = tuple(each.owner or lead.owner for each, lead in zip(found, leads, strict=True))
    due = tuple(
        # A mark such as "?" stands for the who alone where the line above says when.
        ("" if day and each.due == each.owner else each.due) or ("" if each.owner else lead.due) or day
        for each, lead, day in zip(found, leads, days, strict=True)
    )
    common = len(set(due)) == 1 and bool(days[0]) and due[0] == days[0]
    return tasks, Paired(owner, places), Paired(due, places, common=common), habit


def _led_day(lead_in: str) -> str:
    """When all below a lead-in is done: by a day, or once something has happened ("When the ward doctor agrees:")."""
    return led_when(lead_in) or (lead_in.rstrip(": ") if waits_for(lead_in) else "")


def _completed(
    entries: tuple[Item, ...], owner: Paired, due: Paired, parts: Mapping[str, Part], above: Above
) -> tuple[tuple[Item, ...], Paired, Paired]:
    """Who or when as the action or the line above it carries them, in a form that has a place for the other of them alone."""
    if h.OWNER_AND_DUE in parts:
        return entries, owner, due
    if h.OWNER not in parts:
        found = [set_off([item.text], surely=True)[0] for item in entries]
        leads = [lead_of(item.text) if above.leads else None for item in entries]
        found = [SetOff(lead[1], lead[0]) if lead else each for lead, each in zip(leads, found, strict=True)]
        told = [
            each.owner if lead or is_lone_who(each) else "" for lead, each in zip(leads, found, strict=True)
        ]
        entries = tuple(
            replace(item, text=each.task) if name else item
            for item, each, name in zip(entries, found, told, strict=True)
        )
        return entries, replace(owner, texts=tuple(told)), due
    if h.DUE not in parts:
        days = tuple(led_when(item.lead_in or above.lead_in) for item in entries)
        return entries, owner, replace(due, texts=days, common=len(set(days)) == 1)
    return entries, owner, due


def said(part: Part) -> str:
    """What a part says, without the bullet where it is a single item of a list."""
    items = items_of(part.blocks)
    return items[0].text if len(items) == 1 and items[0].marked else part.text


def _inherited(part: Part, above: Carried) -> tuple[Carried, Part]:
    text = said(part)
    if not text:
        return above, EMPTY
    if says_nothing(text):
        return Carried("", part.place), EMPTY
    if is_as_above(text):
        return above, EMPTY
    if part.merged and text == above.text:
        return above, part
    return Carried(text, part.place), part


def _texts(whole: Carried, part: Part, tasks: Sequence[Item]) -> tuple[str, ...]:
    if len(tasks) > 1 and part.blocks and is_numbered_like(tasks, part.blocks):
        return pair(tasks, part.blocks).texts
    items = items_of(part.blocks)
    text = items[0].text if len(items) == 1 and items[0].marked else whole.text
    return (text,) * len(tasks)


def _paired(part: Part, tasks: Sequence[Item]) -> Paired:
    found = pair(tasks, part.blocks, part.place)
    return replace(found, texts=tuple("" if is_dash(text) else text for text in found.texts))


def _is_merged(parts: Mapping[str, Part], role: str) -> bool:
    return any(parts[name].merged for name in (role, h.OWNER_AND_DUE) if name in parts and parts[name].blocks)


def _who_and_when(parts: Mapping[str, Part], tasks: Sequence[Item]) -> tuple[Paired, Paired]:
    owner = _paired(parts.get(h.OWNER, EMPTY), tasks)
    due = _paired(parts.get(h.DUE, EMPTY), tasks)
    both = parts.get(h.OWNER_AND_DUE, EMPTY)
    if not both.blocks:
        return owner, due
    pairing = pair(tasks, both.blocks, both.place)
    if len(tasks) > 1 and not pairing.common and _is_one_pair(both):
        pairing = Paired((both.text,) * len(tasks), (both.place,) * len(tasks), common=True)
    if pairing.common and len(told := split_pairs(both.text, len(tasks))) > 1:
        pairing = replace(pairing, texts=told, common=False)
    halves = split_alike(pairing.texts)
    owners = tuple("" if is_dash(half.owner) else half.owner for half in halves)
    dues = tuple("" if is_dash(half.due) else half.due for half in halves)
    return (
        _joined(owner, replace(pairing, texts=owners)),
        _joined(due, replace(pairing, texts=dues, stray="")),
    )


def _joined(own: Paired, split: Paired) -> Paired:
    """The part of a who-and-when column behind that of a column of its own, where a form has both."""
    if not any(own.texts):
        return split
    texts = tuple("\n".join(filter(None, pair)) for pair in zip(own.texts, split.texts, strict=True))
    return replace(own, texts=texts)


def _is_one_pair(part: Part) -> bool:
    """Whether the lines of a who-and-when cell are one owner and one time on lines of their own."""
    lines = part.text.split("\n")
    return (
        len(lines) == 2
        and sum(map(is_all_time, lines)) == 1
        and sum(1 for line in lines if not times_in(line)) == 1
    )
