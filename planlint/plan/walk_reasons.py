"""A paragraph right above a grid of actions that tells their need, or what is to come of them, put into the plan.

"## Mornings", then "Hope does a grown-up's job before school and is late because of it.", then the table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import replace

from planlint.document.model import Block, Paragraph, Table
from planlint.plan import heading_roles as h
from planlint.plan.columns import settle
from planlint.plan.groups import heading_needs, heading_wants
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, is_quoted, sentences_of, what_it_does
from planlint.plan.reasons import reasons_in
from planlint.plan.regions import State
from planlint.plan.rows import Carried
from planlint.plan.tables import find_header
from planlint.plan.telling import tells_review, tells_views, tells_visits
from planlint.plan.words import one_line, says_nothing

_BY_THEN = re.compile(
    r"By (?:the|then|this|next|end of|mid|Christmas|Easter|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|spring|summer|autumn|winter|half term|her|his|their|our|\d)\b"
)
_MAY_HOLD = ("", "group", h.ACTION, h.PLAN)
_LONGEST = 90
_LABELLED = re.compile(r"\W{0,3}[^.:!?]{2,60}[:?]\W{0,3}\s")


def take_reasons(state: State, block: Paragraph, ahead: Sequence[Block]) -> bool:
    """Takes a short paragraph of need and outcome above a grid that has no place for them; False for any other."""
    region, draft = state.region, state.draft
    if region.role not in _MAY_HOLD or region.names or not ahead or not isinstance(ahead[0], Table):
        return False
    if draft.entry or len(block.text.split()) > _LONGEST:
        return False
    held = _held(state, ahead[0])
    if h.ACTION not in held or {h.NEED, h.OUTCOME} <= held:
        return False
    if _LABELLED.match(f"{block.text} "):
        return _take_labelled(state, block, held)
    need, outcome, whole = _told(block)
    if outcome and not need and h.NEED not in held and not draft.above.need.text:
        need = heading_needs(region.heading, has_outcome=True)
    if (
        need
        and not outcome
        and h.OUTCOME not in held
        and (draft.above.outcome.used or not draft.above.outcome.text)
    ):
        outcome = heading_wants(region.heading)
        # What the heading itself says ends with what stands under it.
        state.group_level = max(state.group_level, region.level) if outcome else state.group_level
    if not whole or (need and h.NEED in held) or (outcome and h.OUTCOME in held):
        return False
    if need:
        goal = Carried() if draft.above.outcome.used else draft.above.outcome
        draft.above = replace(draft.above, need=Carried(need, block.place), outcome=goal, lead_in="")
    if outcome:
        draft.above = replace(draft.above, outcome=Carried(outcome, block.place))
    region.used = True
    return True


def _take_labelled(state: State, block: Paragraph, held: Set[str]) -> bool:
    """Takes a label worded as a column's heading is ("Identified needs: …") for the column that the grid below it lacks.

    Where nothing stands beside it, what was told above an earlier grid does not go on here.
    """
    label, _, words = one_line(block.text).partition(":")
    role = state.label_meaning(label).role
    if role not in (h.NEED, h.OUTCOME) or role in held or label_asks(label) is not Ask.NONE:
        return False
    if sections_of(label) or state.meaning(label).role:
        # What is a label anywhere needs no grid below it to be one.
        return False
    above, told = state.draft.above, Carried("" if says_nothing(words) else words.strip(), block.place)
    if role == h.NEED:
        state.draft.above = replace(
            above, need=told, outcome=Carried() if above.outcome.used else above.outcome, lead_in=""
        )
    else:
        state.draft.above = replace(above, outcome=told)
    state.draft.tell_column(role, label)
    state.group_level = max(state.group_level, state.region.level)
    state.region.used = True
    return True


def _held(state: State, table: Table) -> set[str]:
    """The roles that the headings of a grid have; none for a table that is no grid."""
    lines = table.grid()
    header = find_header(lines, state.settings, table.header_rows)
    roles = {meaning.role for meaning in header.meanings} if header else set()
    if header and lines[header.end :]:
        # "Because" over a column says nothing, what stands in the column does.
        columns = settle(header, lines[header.end :]).columns
        roles |= {
            column.role for column, meaning in zip(columns, header.meanings, strict=True) if not meaning.role
        }
    return roles | {h.ACTION} if roles & {h.PLAN, h.ACTION_AND_OWNER} else roles


def _may_be_need(sentence: str, part: Part) -> bool:
    """Whether a sentence tells how things are, in nobody's quoted words."""
    told = part is Part.NEED or (part is Part.OTHER and what_it_does(sentence) is Does.TELLS)
    return told and not (is_quoted(sentence) or tells_visits(sentence) or tells_review(sentence))


def _told(block: Paragraph) -> tuple[str, str, bool]:
    """The need and the outcome that a paragraph tells, and whether it tells nothing else.

    Behind the need, a sentence that begins with a day to come says how it will be by then.
    """
    sentences = list(sentences_of(block.text))
    wanted = [sentence for sentence in sentences if _BY_THEN.match(sentence)]
    rest = [sentence for sentence in sentences if sentence not in wanted]
    if wanted and rest and sentences == rest + wanted:
        found = reasons_in((replace(block, text=" ".join(rest)),))
        if found is not None and found.whole and not (found.need and found.outcome):
            return found.need or found.outcome, " ".join(wanted), True
    parts = [(sentence, part_of(sentence)) for sentence in sentences]
    wanted = [sentence for sentence, part in parts if part is Part.OUTCOME]
    rest = [sentence for sentence, part in parts if part is not Part.OUTCOME and _may_be_need(sentence, part)]
    if wanted and rest and sentences == rest + wanted and not tells_views(block.text):
        # What stands before the goal above a list of actions is why there is one.
        return " ".join(rest), " ".join(wanted), True
    found = reasons_in((block,))
    return (found.need, found.outcome, bool(found.whole)) if found is not None else ("", "", False)
