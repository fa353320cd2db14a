"""Where the walk stands: the plans so far, the region under the latest heading, and the grid that may go on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from planlint.document.model import NOWHERE, Paragraph
from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.clock import times_in
from planlint.plan.columns import Columns
from planlint.plan.drafts import Draft
from planlint.plan.heading_roles import ROW_PARTS
from planlint.plan.headings import Meaning, bare, block_meaning, column_meaning, common
from planlint.plan.model import SectionName
from planlint.plan.nearby import stands_apart
from planlint.plan.rows import Above
from planlint.plan.siblings import ForAll
from planlint.plan.tables import Header
from planlint.plan.words import tidy

_RECOMMENDS = re.compile(r"\b(?:recommendation|decision)\s*$", re.IGNORECASE)
"""What a meeting is asked to find, where the plan's own actions stand elsewhere."""


def _is_remark(text: str) -> bool:
    """Whether a paragraph speaks of the plan as a whole, or names no time."""
    return not times_in(text) or stands_apart(text)


@dataclass(slots=True)
class Region:
    """The part of the document under the latest heading: what it is, and its paragraphs that wait to be placed."""

    heading: str = ""
    level: int = 0
    role: str = ""
    names: tuple[SectionName, ...] = ()
    waiting: tuple[Paragraph, ...] = ()
    used: bool = False


@dataclass(frozen=True, slots=True)
class OpenGrid:
    """A grid that a table directly behind it may go on with."""

    header: Header
    columns: Columns
    width: int
    above: Above


@dataclass(slots=True)
class State:
    """What the walk knows at one point of the document.

    ``alike`` are the lines below all tables with the same headings: the same headings in one document mean the same.
    ``by_sentences`` tells that no heading says what the paragraphs below it are: their sentences will.
    ``needs_level`` is the level of the headings under which needs with their lists of actions stood last; 0 behind a section.
    ``headers`` are those of the grids so far, by their headings.
    ``over_all`` tells that a need and a goal are told once for the whole plan, whatever headings follow.
    ``inside_level`` is the level of the headings that part the tasks of one need; 0 where there are none.
    ``for_all`` is what was told before the part of the first of several children.
    """

    settings: Mapping[str, str]
    by_sentences: bool = False
    again: Mapping[str, Meaning] = field(default_factory=dict)
    alike: Mapping[tuple[str, ...], Sequence[Line]] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=lambda: [Draft()])
    region: Region = field(default_factory=Region)
    action_level: int = 0
    group_level: int = 0
    needs_level: int = 0
    inside_level: int = 0
    over_all: bool = False
    domains: list[tuple[int, str]] = field(default_factory=list)
    grid: OpenGrid | None = None
    headers: dict[tuple[str, ...], Header] = field(default_factory=dict)
    for_all: ForAll | None = None

    @property
    def draft(self) -> Draft:
        """The plan that is being read."""
        return self.drafts[-1]

    def meaning(self, text: str) -> Meaning:
        """What a heading or label stands for here: those that come again are told by one another."""
        found = self.again.get(bare(text)) or self.again.get(common(text)) or block_meaning(text)
        uncounted = block_meaning(bare(text))
        if found.role in (h.NEED, h.OUTCOME) and uncounted.role != found.role:
            # "Result 2" is something to come, where "Result" is how it went.
            return found
        return found if found.known else max(found, uncounted, key=lambda meaning: meaning.surety)

    def label_meaning(self, text: str) -> Meaning:
        """What a label in a form of labels and values stands for: it may be worded as a column's heading is."""
        found = self.meaning(text)
        told = found if found.known else column_meaning(text)
        return told if told.role in ROW_PARTS else found

    def comes_again(self, text: str) -> bool:
        """Whether a heading or label is one of those that come again as parts of rows."""
        return bare(text) in self.again or common(text) in self.again

    def in_actions(self, level: int) -> bool:
        """Whether a heading of this level stands below one that announces actions."""
        return 0 < self.action_level < level

    @property
    def holds_over(self) -> bool:
        """Whether a need or a goal stands above, for what comes below."""
        above = self.draft.above
        told = (self.draft.entry.get(role) for role in (h.NEED, h.OUTCOME))
        return bool(above.need.text or above.outcome.text) or any(part and part.blocks for part in told)

    def takes_lists(self) -> bool:
        """Whether the items of a list here are actions."""
        if self.region.role in (h.ACTION, h.PLAN, "group"):
            return True
        above = self.draft.above
        if self.headers and block_meaning(self.region.heading).role == h.STRENGTHS:
            # Where the actions stand in grids, what goes well is a list of its own.
            return False
        return self.region.role == "" and bool(above.need.text or above.outcome.text or self.draft.entry)

    def close_region(self, keep_entry: bool = False) -> None:
        """Places the paragraphs that waited, and keeps the heading of a section without words.

        With ``keep_entry`` the entry stays open, because its next part ("Who") has a heading of its own.
        """
        region, draft = self.region, self.draft
        if region.waiting:
            behind_rows = bool(draft.rows) and not draft.entry and not self.comes_again(region.heading)
            # In a form each task has its label; what stands under the title of them all is told to whoever fills it in.
            own_label = not self.comes_again(region.heading) and any(
                meaning.role == h.ACTION for meaning in self.again.values()
            )
            for paragraph in region.waiting:
                # Behind the rows of a plan a sentence is one more only where it says by when.
                found = bool(draft.rows) and _RECOMMENDS.search(region.heading)
                acts = region.role == h.ACTION and not (region.used or found or own_label)
                if acts and not (behind_rows and _is_remark(paragraph.text)):
                    draft.collect(h.ACTION, (paragraph,), region.heading, paragraph.place)
                else:
                    draft.add_section(region.heading, tidy(paragraph.text), paragraph.place)
        elif region.role == "section" and not region.used:
            draft.add_section(region.heading, "", NOWHERE, region.names)
        self.region = Region(region.heading, region.level, region.role, region.names, used=True)
        headed = region.role == h.ACTION and not (region.used or region.waiting)
        if headed and {h.NEED, h.OUTCOME} & set(draft.entry) and h.ACTION not in draft.entry:
            draft.leave_empty(h.ACTION)
        if draft.entry and not keep_entry:
            draft.close_entry()

    def leave_section(self) -> None:
        """Takes a heading that was thought to open a section for an area of the plan, because parts of rows follow it."""
        heading, level, told = self.region.heading, self.region.level, self.region.used
        self.region = Region(heading, level, used=True)
        if told:
            self.region = Region(level=level, used=True)
            return
        self.domains.append((level, heading))
        self.draft.above = replace(self.draft.above, domain=heading)

    def close_waiting(self) -> None:
        """Paragraphs between a heading and its grid are words about the plan, not actions."""
        region = self.region
        for paragraph in region.waiting:
            self.draft.add_section(region.heading, tidy(paragraph.text), paragraph.place)
        region.waiting = ()
        region.used = True

    def begin_child(self, name: str) -> None:
        """Begins the plan of one of several children; what stands above the first of them is told for each."""
        if self.for_all is None:
            self.close_region()
            self.for_all = ForAll.of(self.draft)
        else:
            self.new_plan()
        self.for_all.begin(self.draft, name)

    def new_plan(self) -> None:
        """Ends the plan and begins another."""
        self.close_region()
        self.draft.end()
        above = self.drafts[0]
        self.drafts.append(Draft(over_all=[*above.furniture, *above.over_all]))
        self.region = Region()
        self.domains = []
        self.action_level = self.group_level = self.needs_level = self.inside_level = 0
        self.grid = None
