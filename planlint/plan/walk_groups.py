"""A group of a plan written as prose put into the plan that is being read: its list of tasks follows."""

from __future__ import annotations

from dataclasses import replace

from planlint.document.model import Paragraph
from planlint.plan import heading_roles as h
from planlint.plan.groups import Group
from planlint.plan.regions import State
from planlint.plan.rows import Carried


def take_group(state: State, heading: str, group: Group) -> None:
    """Sets the need and the outcome of a group for the list below it; without a list they are a row without an action."""
    state.draft.close_entry()
    state.draft.drop_carried()
    state.region.role = "group"
    state.region.names = ()
    state.group_level = max(state.group_level, state.region.level)
    draft = state.draft
    draft.above = replace(
        draft.above,
        need=Carried(group.need, group.place) if group.need else Carried(),
        outcome=Carried(group.outcome, group.place) if group.outcome else Carried(),
        lead_in="",
        domain=heading,
    )
    if group.need:
        draft.tell_column(h.NEED, _opening(group.need))
    if group.outcome:
        draft.tell_column(h.OUTCOME, group.announced or _opening(group.outcome))
    if group.rest:
        draft.add_section(heading, " ".join(group.rest), group.place)
    if group.is_unanswered:
        draft.collect(h.NEED, (Paragraph(group.need, place=group.place),), "", group.place)
        if group.outcome:
            draft.collect(h.OUTCOME, (Paragraph(group.outcome, place=group.place),), "", group.place)
        draft.close_entry_as_row()
    state.region.used = True


def take_lead(state: State, group: Group) -> None:
    """Sets the need and the outcome that a paragraph told for the list or the grid right below it."""
    draft = state.draft
    draft.close_entry()
    draft.above = replace(
        draft.above,
        need=Carried(group.need, group.place),
        outcome=Carried(group.outcome, group.place),
        lead_in="",
    )
    draft.tell_column(h.NEED, _opening(group.need))
    draft.tell_column(h.OUTCOME, group.announced)
    if not state.takes_lists():
        state.region.role = "group"
    state.region.used = True


def take_need(state: State, need: Carried) -> None:
    """Sets the need that was told further up for the goal that stands here."""
    draft = state.draft
    if draft.acts:
        draft.close_entry()
    draft.above = replace(draft.above, need=need)
    draft.tell_column(h.NEED, _opening(need.text))


def _opening(words: str) -> str:
    return " ".join(words.split()[:5])
