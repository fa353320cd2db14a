"""What a heading of the document opens: a title, a section, a need or an outcome for what stands below it, the actions.

What its words mean stands in ``headings``; here it is put to work on the plan that is being read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, ListItem, Paragraph, Place, Table
from planlint.plan import heading_roles as h
from planlint.plan.drafts import ENTRY_PARTS, Draft
from planlint.plan.groups import says_who_will
from planlint.plan.headings import Meaning, areas_of_life, bare, sections_of
from planlint.plan.leads import heading_leads, led_by, led_when
from planlint.plan.model import SectionName
from planlint.plan.openings import begins_plan
from planlint.plan.paragraphs import labelled, names_a_plan
from planlint.plan.regions import Region, State
from planlint.plan.rows import Carried, is_of_somebody
from planlint.plan.tails import shares_out
from planlint.plan.words import comparable, one_line

_PLAIN_LEVEL = 8
ROLES_OF_ROWS = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.PLAN))
_RECORD = re.compile(
    r"\b(?:report|record|minutes|notes?|decisions?) (?:of|from|for)\b|\b(?:report|record|minutes)$",
    re.IGNORECASE,
)
_ONLY_COUNTED = re.compile(r"(?:section|part|box|step|stage|page) (?:[A-Z]|\d{1,2})", re.IGNORECASE)
_PRIORITY = re.compile(r"(?:priority|area|theme|point|part) (?:\d{1,2}|[A-H])", re.IGNORECASE)
_NEEDS = re.compile(r"(?<!['’]s)(?<!s['’])\b needs? (?!and\b|are\b|will\b)\w+ \w+")
_JOBS = re.compile(r"(?:the |our )?(?:jobs|tasks|things to do|to do)\b", re.IGNORECASE)
_NAMES = re.compile(r"[A-Z][\w'’-]+(?:(?: and | & |, | )[A-Z][\w'’-]+){0,4}")
_LONGEST_MATTER = 4
_ENDED = re.compile(r"[.!?][”\"’']?\s*$")
_ACTIONS_FOLLOW = re.compile(
    r"\b(?:plan|actions?|steps|tasks|jobs|to do|(?:what|how|who) (?:\w+ ){0,2}(?:will|is going to|are going to|does what|get there))\b",
    re.IGNORECASE,
)


def take_heading(state: State, text: str, level: int, place: Place, ahead: Sequence[Block]) -> None:
    """Reads a heading: what stood open above it is closed, and what it says is set for the blocks below it."""
    text = one_line(text)
    if not text or _dates_list(state, text, ahead) or _names_list(state, text, ahead):
        return
    if begins_plan(state.draft, text, ahead):
        state.new_plan()
    label, colon, rest = text.partition(":")
    role, names = _told_by(state, text, ahead)
    if state.by_sentences and role in ROLES_OF_ROWS:
        role = ""
    another_list = role in (h.ACTION, h.PLAN) and state.draft.acts
    acted = 0 < level <= state.action_level
    state.close_region(keep_entry=role in ENTRY_PARTS and not another_list)
    draft = state.draft
    draft.headings.append(text)
    opens_file = not (draft.headings[1:] or draft.opening or draft.pairs or draft.rows)
    if opens_file and names and _RECORD.search(text):
        # "Report of a review conference" is what the file is, and no section of it.
        names, role = (), ""
    if _is_title(draft, text, level, role, names):
        draft.titles.append(text)
    form_ends = draft.told_in_form and level <= state.region.level and role not in ENTRY_PARTS
    leaves = level < state.group_level or (level == state.group_level and role not in ENTRY_PARTS)
    told_else = role not in ("", h.DOMAIN, h.NEED, h.OUTCOME, *h.ACTS)
    named = bool(names) and role not in (h.NEED, h.OUTCOME)
    items = [block for block in ahead if isinstance(block, ListItem)]
    # Behind the tasks a list that gives out none is of something else ("What we're good at").
    idle = bool(items and draft.rows and not role) and not shares_out(items)
    if state.holds_over and (named or told_else or idle or (acted and role not in h.ACTS)):
        state.over_all = False
    leaves = (form_ends or leaves) and not state.over_all
    inside = role in ("", h.DOMAIN) and not names and _stands_inside(state, level, ahead)
    state.inside_level = level if inside else 0
    if state.over_all and role not in ENTRY_PARTS:
        draft.close_entry()
    if not inside and leaves:
        draft.close_entry()
        _leave_group(state, text, level, names)
    rest = rest.strip()
    names_it = _NAMES.fullmatch(rest) or (0 < len(rest.split()) <= _LONGEST_MATTER and rest[:1].islower())
    if role in (h.NEED, h.OUTCOME) and names_it and ahead and _says_more(state, ahead[0], rest):
        # "Safety goal: Macsen" and "Safety goal: food" say whose or what goal stands below it.
        draft.close_entry()
        label, colon, rest = text, "", ""
    elif role not in (h.NEED, h.OUTCOME) and (own := draft.above.goal_of(text)) and not names:
        draft.close_entry()
        draft.above = replace(draft.above, outcome=own)
        state.group_level = level
    elif role == h.OUTCOME and not rest and not draft.acts and is_of_somebody(text):
        draft.close_entry()
    _enter(state, Region(text, level, role, names), label if colon else "", rest, place)


def _says_more(state: State, block: Block, matter: str) -> bool:
    """Whether the paragraph below a heading says at length what the heading only names, and is no other place of the form."""
    if not isinstance(block, Paragraph) or state.comes_again(block.text.partition(":")[0]):
        return False
    return _NAMES.fullmatch(matter) is not None or _ENDED.search(block.text) is not None


def _told_by(state: State, text: str, ahead: Sequence[Block]) -> tuple[str, tuple[SectionName, ...]]:
    """What a heading stands for here, by its words or by those before its colon, and the sections that it names."""
    label, colon, rest = text.partition(":")
    role = state.meaning(text).role
    if _ONLY_COUNTED.fullmatch(label.strip()) and rest.strip():
        # "Section B" has a meaning of its own in some forms; in one that says "Section B: Actions" it has that.
        return role, sections_of(text)
    if colon and rest.strip() and state.meaning(label).role in (h.NEED, h.OUTCOME, h.ACTION):
        if state.comes_again(label):
            return state.meaning(label).role, ()
        role = state.meaning(label).role
    elif colon and not role and _PRIORITY.fullmatch(label.strip()) and _NEEDS.search(rest):
        role = h.NEED
    if not rest and _heads_an_entry(state, text, ahead):
        return "", ()
    return role, sections_of(text)


def _is_title(draft: Draft, text: str, level: int, role: str, names: Sequence[SectionName]) -> bool:
    """Whether a heading is a title of the plan, which no row stands above."""
    named = names_a_plan(text) and level == 1 and not draft.sections
    first = not draft.titles and (level == 1 or names_a_plan(text) or not (draft.sections or draft.pairs))
    opens = names_a_plan(text) and not (draft.titles or draft.pairs or draft.sections)
    is_title = first or named or role == h.TITLE
    return is_title and (level < _PLAIN_LEVEL or opens) and not draft.rows and (not names or named)


def _dates_list(state: State, text: str, ahead: Sequence[Block]) -> bool:
    """Takes a heading that is nothing but a time, above a list of actions, for what leads in the list."""
    draft = state.draft
    listed_below = bool(ahead) and isinstance(ahead[0], ListItem) and state.takes_lists()
    tabled_below = bool(ahead) and isinstance(ahead[0], Table) and state.holds_over
    if not ((listed_below or tabled_below) and led_when(text)):
        return False
    draft.close_entry()
    draft.headings.append(text)
    draft.above = replace(draft.above, lead_in=text)
    state.region.role = state.region.role or "group"
    return True


def _stands_inside(state: State, level: int, ahead: Sequence[Block]) -> bool:
    """Whether a heading only parts the tasks of the need or goal above it ("### At home", "### At school").

    It is deeper than the heading that the need stands under, and tasks follow it before any words. The headings beside it
    are of the same kind.
    """
    if not state.holds_over:
        return False
    if 0 < state.inside_level == level:
        return True
    region, above = state.region, state.draft.above
    entry = state.draft.entry
    waits = bool(entry) or not (above.need.used or above.outcome.used)
    deeper = 0 < region.level < level and region.heading not in state.draft.titles
    return (
        deeper and waits and state.group_level > 0 and bool(ahead) and isinstance(ahead[0], ListItem | Table)
    )


def _names_list(state: State, text: str, ahead: Sequence[Block]) -> bool:
    """Takes a heading that is nothing but who does all that is listed below it ("Mr Otieno (learning mentor), from 12 January")."""
    draft = state.draft
    listed_below = bool(ahead) and isinstance(ahead[0], ListItem)
    in_group = state.region.role == "group" and says_who_will(text)
    if not (listed_below and (state.action_level or in_group) and state.takes_lists()):
        return False
    named = not in_group and (sections_of(text) or state.meaning(text).role or bare(text) in areas_of_life())
    if named or not led_by(text).owner:
        return False
    draft.close_entry()
    draft.headings.append(text)
    draft.above = replace(draft.above, lead_in=text)
    return True


def _leave_group(state: State, heading: str, level: int, names: Sequence[SectionName]) -> None:
    """Ends what a need or an outcome stood over, unless the actions for it follow under a heading of their own."""
    draft = state.draft
    goal, goals = draft.above.outcome, draft.above.goals
    waits = bool(goal.text) and not goal.used and bool(_ACTIONS_FOLLOW.search(heading)) and not names
    need = draft.above.need if waits and len(goals) == 1 and not draft.above.need.used else Carried()
    if need.text:
        draft.above = replace(draft.above, need=Carried())
    draft.drop_carried()
    state.group_level = 0
    if waits and len(goals) == 1:
        draft.above = replace(draft.above, need=need, outcome=goal)
        state.group_level = level


def _heads_an_entry(state: State, text: str, ahead: Sequence[Block]) -> bool:
    """Whether a heading only groups ("Worry", "Visits"): the label of a need or an outcome stands directly below it."""
    if state.comes_again(text) or not ahead or not isinstance(ahead[0], Paragraph):
        return False
    pieces = labelled(ahead[0].text)
    return bool(pieces) and state.again.get(bare(pieces[0][0]), Meaning()).role in (
        h.NEED,
        h.OUTCOME,
    )


def _enter(state: State, region: Region, label: str, rest: str, place: Place) -> None:
    """Sets what the blocks under a heading are taken for; ``rest`` is what stands behind its colon."""
    draft, role = state.draft, region.role
    state.region = region
    state.domains = [(level, domain) for level, domain in state.domains if level < region.level]
    if region.heading in draft.titles:
        # A title speaks of the whole plan ("Review Conference: Outline Plans"), not of the lines below it.
        region.names = ()
    # In plain text an area has the same look as the heading above that announces what is done in each area.
    below = state.in_actions(region.level) or (
        0 < state.action_level == region.level and bare(region.heading) in areas_of_life()
    )
    an_area = comparable(region.heading) == "identity" and below
    if (role in ("", h.DOMAIN) or an_area) and region.heading not in draft.titles:
        state.domains.append((region.level, region.heading))
    lead_in = heading_leads(region.heading) if role in ("", h.DOMAIN) or an_area else ""
    domain = state.domains[-1][1] if state.domains else ""
    draft.above = replace(draft.above, domain=domain, lead_in=lead_in)
    if role in (h.NEED, h.OUTCOME):
        state.group_level = max(state.group_level, region.level)
        whole = comparable(region.heading).startswith("so that")
        _handed_down(state, region, region.heading if whole else rest, label or "So that", place)
    elif role in (h.ACTION, h.PLAN):
        state.action_level = region.level
        lead_in = heading_leads(region.heading)
        led = led_by(region.heading).owner
        # "What we are going to do" stands over many a grid and names nobody who could be asked.
        if not lead_in and led and led.casefold() != "we" and not _JOBS.match(region.heading):
            lead_in = region.heading
        draft.above = replace(draft.above, lead_in=lead_in)
        if rest and role == h.ACTION and not state.meaning(rest).role and not names_a_plan(rest):
            draft.collect(role, (Paragraph(rest, place=place),), label, place)
    elif role in (h.OWNER, h.DUE, h.OWNER_AND_DUE, h.MEASURE) and draft.entry:
        region.names = ()
    elif region.names and not an_area:
        state.action_level = state.needs_level = 0
        region.role = "section"
    else:
        region.role = h.PLAN if below else ""
        state.action_level = state.action_level if region.role else 0


def _handed_down(state: State, region: Region, words: str, label: str, place: Place) -> None:
    """Hands a need or outcome that stands in the heading itself to everything below it."""
    draft = state.draft
    if not words:
        return
    draft.close_entry()
    if region.role == h.NEED and draft.above.need.label:
        draft.close_unanswered()
    draft.collect(region.role, (Paragraph(words, place=place),), label, place)
    draft.close_entry()
    if region.role == h.NEED:
        draft.above = replace(draft.above, need=replace(draft.above.need, label=label))
    region.role = "group"
