"""Columns of an export that tell of the plan and not of its actions: worries, views, history, visits, who signed it.

Case systems write them out again on every row. Beside columns that are the action for certain they are no part of it, whatever
their words sound like: "What will we do if things don't improve?" holds the fallback, "What has already been tried?" the past.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.cells import items_of
from planlint.plan.headings import Meaning, Surety, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import SectionName
from planlint.plan.tables import Header, cell_text, meaning_of
from planlint.plan.words import comparable

# "Actions agreed. Please number each one", "What does the child say? (use their own words)".
_HOW_TO = re.compile(
    r"(?<=[.?!])\s+(?:please|use|tick|number|list|include|give|enter|select|choose|e\.?g)\b.*$", re.IGNORECASE
)
_IN_BRACKETS = re.compile(
    r"\s*\((?:please|use|tick|number|list|include|name and|give|enter|in |if |e\.?g)[^()]*\)\s*$",
    re.IGNORECASE,
)
_PLAN_MADE = re.compile(
    r"(?:care |support |help |cin |cp |cla |lac |eh )?(?:plan|form|assessment|record|document|episode|start|agreed|created|meeting|conference) (?:start |agreed |made |completed |creation )?date"
    r"|date (?:of )?(?:the )?(?:care |support )?(?:plan|form|record|meeting|conference)(?: agreed| made| completed| started)?|date plan (?:agreed|made|completed|started)"
)
_PINNED = Surety.EXACT
_SEVERAL_PLANS = 2
_SECTIONS = frozenset(map(str, SectionName)) - {"review", "signoff", "other"}
_MANY_SECTIONS = 3
"""So many columns of voices, views, history and the like make a sheet one that tells its plans whole."""
_ASKS_WHY = re.compile(r"\bwhy\b|\breasons?\b", re.IGNORECASE)
# What a second column that sounds like it, the same on all rows of a plan, is not.
_TOLD_ONCE = frozenset((h.ACTION, h.OUTCOME))


def without_instructions(header: Header, settings: Mapping[str, str]) -> Header:
    """The header with columns known by what they ask, the words on how to fill them in left out."""
    meanings = list(header.meanings)
    for number, heading in enumerate(header.headings):
        plain = asked(heading)
        if plain != heading and header.meanings[number].surety < Surety.NEAR:
            meanings[number] = meaning_of(plain, settings)
    return replace(header, meanings=tuple(meanings))


def asked(heading: str) -> str:
    """What a column asks for, without how it is to be filled in."""
    return _IN_BRACKETS.sub("", _HOW_TO.sub("", heading)).strip() or heading


@dataclass(frozen=True)
class Beside:
    """An export's columns beside one another: how each is filled on the lines of each plan."""

    header: Header
    groups: tuple[Sequence[Line], ...]
    """The lines of each plan."""
    numbered: Collection[int]
    """The columns of actions written out side by side (a plan a row), if any."""

    @cached_property
    def lists(self) -> bool:
        """Whether each line is a plan that lists its actions in a cell."""
        return _hold_lists(self.header, self.groups, h.ACTS)

    @property
    def a_line_each(self) -> bool:
        """Whether each line is a plan, its actions numbered or listed."""
        return bool(self.numbered) or self.lists

    @cached_property
    def is_held(self) -> bool:
        """Whether any plan has more lines than one."""
        return any(len(group) > 1 for group in self.groups)

    @cached_property
    def same(self) -> frozenset[int]:
        """The columns that say the same on all the lines of each plan, or only on the first of them."""
        held = [group for group in self.groups if len(group) > 1]
        return frozenset(number for number in range(len(self.header.meanings)) if _is_same(held, number))

    def is_of_all(self, number: int) -> bool:
        """Whether several plans of several lines say a thing of their own in a column."""
        held = [group for group in self.groups if len(group) > 1]
        told = {cell_text(line[number]) for group in held for line in group if number < len(line)} - {""}
        return len(held) >= _SEVERAL_PLANS and len(told) >= _SEVERAL_PLANS


def sections_beside_actions(beside: Beside, fronts: Collection[int]) -> Header:
    """The header with the columns of the plan's sections pinned, where others are its actions for certain."""
    header, numbered = beside.header, beside.numbered
    known = _known(header, fronts)
    needs = any(header.meanings[number].role == h.NEED for number in (*known, *numbered))
    roles = {header.meanings[number].role for number in (*known, *numbered)}
    if not (roles & h.ACTS) or not (roles & h.WHO_OR_WHEN):
        return header
    held, same = beside.is_held, beside.same
    goals_differ = (beside.lists and _hold_lists(header, beside.groups, (h.OUTCOME,))) or any(
        meaning.role == h.OUTCOME and (number in numbered or (held and number not in same))
        for number, meaning in enumerate(header.meanings)
    )
    own_needs = [
        number
        for number, meaning in enumerate(header.meanings)
        if held and meaning.role == h.NEED and number not in fronts and number not in same
    ]
    meanings = list(header.meanings)
    for number, meaning in enumerate(header.meanings):
        if number in fronts or number in numbered:
            continue
        of_plan = beside.a_line_each or (held and number in same)
        names = sections_of(spelt_out(asked(header.headings[number])))
        # "What are we worried about?" is a need where each row has its own.
        once = goals_differ or needs or bool(_ASKS_WHY.search(header.headings[number]))
        if meaning.surety >= Surety.NEAR:
            if meaning.role == SectionName.RISK and of_plan and (numbered or held or once):
                meanings[number] = Meaning(meaning.role, _PINNED, of_plan=once)
            continue
        calls_it_need = "need" in comparable(spelt_out(header.headings[number])).split()
        others_differ = needs or any(at != number for at in own_needs)
        if of_plan and others_differ and not names and meaning.role == h.NEED and not calls_it_need:
            # "Presenting issues", told once for the plan, beside a need on every row.
            names = (SectionName.RISK,)
        if of_plan and label_asks(spelt_out(header.headings[number])) is Ask.DETAIL and not names:
            meanings[number] = Meaning(h.UNUSED, Surety.SETTING)
        elif names and (of_plan or names[0] is not SectionName.RISK):
            meanings[number] = Meaning(str(names[0]), _PINNED, of_plan and once)
        elif of_plan and meaning.role in _TOLD_ONCE & roles:
            meanings[number] = Meaning(h.UNUSED, _PINNED)
    # Where the area of life stands beside each action, the rows have no other word for their need.
    why = (
        needs
        or (goals_differ and sum(meaning.role in _SECTIONS for meaning in meanings) >= _MANY_SECTIONS)
        or h.DOMAIN in roles
        or any(meaning.role == SectionName.RISK and meaning.of_plan for meaning in meanings)
    )
    for number, meaning in enumerate(meanings) if why else ():
        # Whatever it is called: told once, and beside the need or the reasons, it is no second need.
        again = meaning.surety is Surety.WORDS and meaning.role in h.WHO_OR_WHEN & roles
        open_to_guesses = (meaning.role in ("", "people") or again) and number not in (*fronts, *numbered)
        if open_to_guesses and (beside.a_line_each or (number in same and beside.is_of_all(number))):
            meanings[number] = Meaning(h.UNUSED, Surety.SETTING)
    return replace(header, meanings=tuple(meanings))


def _hold_lists(header: Header, groups: Sequence[Sequence[Line]], roles: Collection[str]) -> bool:
    """Whether each line is a plan: there are several, of a line each, and most list several things in the cell of these roles."""
    columns = [number for number, meaning in enumerate(header.meanings) if meaning.role in roles]
    columns.sort(key=lambda number: -header.meanings[number].surety)
    several = sum(
        len(items_of(cell.blocks, tasks=True)) > 1
        for group in groups
        for number in columns[:1]
        if number < len(group[0]) and (cell := group[0][number]) is not None
    )
    alone = len(groups) >= _SEVERAL_PLANS and all(len(group) == 1 for group in groups)
    return alone and 2 * several > len(groups)


def workers_of_the_plan(beside: Beside, fronts: Collection[int]) -> tuple[int, ...]:
    """The columns that name whose plan it is among the workers ("Lead Practitioner"), where others name who acts."""
    header, numbered = beside.header, beside.numbered
    acting = {header.meanings[number].role for number in (*_known(header, fronts), *numbered)}
    if not acting & {h.OWNER, h.OWNER_AND_DUE}:
        return ()
    return tuple(
        number
        for number, meaning in enumerate(header.meanings)
        if number not in fronts
        and number not in numbered
        and (meaning.surety < Surety.NEAR or beside.a_line_each or _others_act(beside, number, fronts))
        and meaning.role == h.OWNER
        and label_asks(spelt_out(header.headings[number])) is Ask.PERSON
        and (beside.a_line_each or (beside.is_held and number in beside.same))
    )


def _others_act(beside: Beside, number: int, fronts: Collection[int]) -> bool:
    """Whether another column says who acts, and not the same on all lines of each plan as this one does."""
    return any(
        meaning.role in (h.OWNER, h.OWNER_AND_DUE)
        and other != number
        and other not in fronts
        and other not in beside.same
        for other, meaning in enumerate(beside.header.meanings)
    )


def _known(header: Header, fronts: Collection[int]) -> list[int]:
    """The columns that are known for what they are, and tell of no plan as a whole."""
    return [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.surety >= Surety.NEAR and number not in fronts
    ]


def made_on(header: Header, fronts: Mapping[int, Ask]) -> int | None:
    """The column with the day on which a plan was made, by a name that only an export has for it ("FORM_DATE"); None for none."""
    if Ask.PLAN_DATE in fronts.values():
        return None
    keys = [comparable(spelt_out(heading)) for heading in header.headings]
    return next((number for number, key in enumerate(keys) if _PLAN_MADE.fullmatch(key)), None)


def _is_same(groups: Iterable[Sequence[Line]], number: int) -> bool:
    """Whether a column says the same on all the lines of each plan, or only on the first of them."""
    return all(
        len({text for line in group if number < len(line) and (text := cell_text(line[number]))}) <= 1
        for group in groups
    )
