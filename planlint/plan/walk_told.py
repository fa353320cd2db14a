"""A paragraph that tells a whole row put into the plan that is being read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, ListItem, Paragraph
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time
from planlint.plan.nearby import leads_list, promises
from planlint.plan.regions import State
from planlint.plan.rows import Carried
from planlint.plan.told import Told, told_in


def take_told(state: State, block: Paragraph, text: str, ahead: Sequence[Block]) -> Told | None:
    """Takes a paragraph that tells a need and what will come of it, with its tasks or those of the list below it; None for others."""
    region, draft = state.region, state.draft
    acts = region.role in (h.ACTION, h.PLAN)
    listed_below = bool(ahead) and (isinstance(ahead[0], ListItem) or leads_list(ahead))
    if (
        state.by_sentences
        or "\n" in text
        or not (acts or (listed_below and region.role in ("", "group", h.TITLE)))
    ):
        return None
    told = told_in(text, block.place)
    if told is None or not (told.tasks or listed_below):
        return None
    if not acts and not told.tasks and not (told.need_announced and promises(ahead)):
        return None
    draft.close_entry()
    need, outcome = Carried(told.need, block.place), Carried(told.outcome, block.place)
    domain = told.title or draft.above.domain
    draft.above = replace(draft.above, need=need, outcome=outcome, lead_in="", domain=domain)
    draft.tell_column(h.NEED, told.need_announced)
    draft.tell_column(h.OUTCOME, told.outcome_announced)
    state.group_level = max(state.group_level, region.level + 1)
    for task in told.tasks:
        draft.close_entry()
        lead_in = task.lead_in if is_all_time(task.lead_in.rstrip(":")) else ""
        draft.above = replace(draft.above, lead_in=lead_in)
        draft.collect(h.ACTION, (Paragraph(task.text, place=task.place),), "", task.place)
    draft.close_entry()
    if told.rest:
        draft.add_section(region.heading, "\n".join(told.rest), block.place)
    region.used = True
    return told
