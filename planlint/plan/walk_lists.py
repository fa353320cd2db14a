"""Lists in the text of a plan: which give out tasks, for which need, and which are only words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, block_text
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time
from planlint.plan.drafts import ENTRY_PARTS
from planlint.plan.leads import led_by, led_when, waits_for
from planlint.plan.model import SectionName
from planlint.plan.nearby import promises
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.reasons import reasons_by_order, reasons_in
from planlint.plan.regions import State
from planlint.plan.rows import Carried
from planlint.plan.tails import shares_all_out, shares_out
from planlint.plan.told import Told
from planlint.plan.words import says_nothing, tidy

_BEFORE = 5
_PROMISED = re.compile(
    r"(?:so|and so|we (?:have |all |have all )?agreed|what (?:was|we|people|each of us|the group|everyone|everybody)(?: all)? (?:have |has )?(?:said (?:we|they)['’]?(?: would|d) do|agreed|promised)|(?:this is|here is|here's) what|"
    r"we (?:all )?(?:will|are going to)|who does what|to do|to get there|it was agreed|the plan is|everyone (?:will|agreed))\b",
    re.IGNORECASE,
)
_LONGEST_LEAD_IN = 120
_UNTICKED = re.compile(r"^\s*(?:[☐□]|\[[ _]?\])\s*")
_LEFT_BLANK = re.compile(
    r"[(\[][^()\[\]]*\b(?:blank|no|none|nothing|not|nobody|tbc|empty)\b[^()\[\]]*[)\]]\.?", re.IGNORECASE
)
_AGREED_AT = frozenset((SectionName.REVIEW, SectionName.OTHER))


@dataclass(slots=True)
class Lists:
    """The list that is being read, and what stands before it.

    ``items`` are its items so far, ``before`` the paragraphs just above it, ``told`` what the paragraph above it told of its
    need. ``prose`` tells that the document has no grid, ``left_to_prose`` that a list was left to its sentences.
    """

    state: State
    prose: bool = False
    left_to_prose: bool = False
    items: list[Block] = field(default_factory=list)
    before: tuple[Paragraph, ...] = ()
    told: Told | None = None

    def pass_by(self, block: Block) -> None:
        """Ends the list at a block that is no item, and remembers a paragraph as what may tell why the next list stands."""
        self.close()
        if isinstance(block, Paragraph):
            self.before = (*self.before, block)[-_BEFORE:]
        elif not (isinstance(block, Heading) and _PROMISED.match(block.text)):
            self.before = ()

    def leads_in(self, text: str, ahead: Sequence[Block]) -> bool:
        """Whether a line with a colon stands above a list of actions and covers it ("By 12 May:")."""
        timed = bool(led_when(text)) and self.state.takes_lists()
        if (
            not (timed or text.endswith((":", " –", " -", " —")))
            or len(text) > _LONGEST_LEAD_IN
            or not (ahead and isinstance(ahead[0], ListItem))
        ):
            return False
        if self.state.comes_again(text.partition(":")[0]):
            return False
        if is_all_time(text.rstrip(":")) or (self.left_to_prose and waits_for(text)):
            if not self._leave_to_prose():
                self.state.region.role = self.state.region.role or "group"
            return True
        if self.state.region.role == "" and _PROMISED.match(text):
            if self._leave_to_prose():
                return True
            self._why()
            self.state.region.role = "group"
            return True
        if self.state.region.role in (h.NEED, h.OUTCOME) and text.endswith(":") and led_by(text).owner:
            # Below the goal stands who will do what.
            self.state.region.role = "group"
            return True
        names_nothing = not self.state.meaning(text.rstrip(":")).role
        return self.state.takes_lists() and (names_nothing or bool(led_by(text).owner))

    def _leave_to_prose(self) -> bool:
        """Leaves a list to whoever reads the sentences of the plan, where so far it has nothing but prose."""
        region, draft = self.state.region, self.state.draft
        above = draft.above
        free = not (region.role or above.need.text or above.outcome.text or draft.entry or draft.rows)
        self.left_to_prose = self.left_to_prose or (free and self.prose)
        return free and self.prose

    def close(self) -> None:
        """Places a list that has come to its end."""
        items, self.items = tuple(self.items), []
        if not items:
            return
        draft, region = self.state.draft, self.state.region
        place = items[0].place
        told, self.told = self.told, None
        if self._is_left_blank(items, place):
            return
        items = tuple(_without_box(item) for item in items)
        if told is not None:
            draft.collect(h.ACTION, items, "", place)
            draft.close_entry()
            region.used = True
            return
        if region.role in (h.NEED, h.OUTCOME) and self._answers(items):
            # What follows is no more of the need.
            region.role = "group"
            self.state.group_level = max(self.state.group_level, region.level)
        if region.role in ENTRY_PARTS and region.role not in (h.ACTION, h.PLAN):
            draft.collect(region.role, items, region.heading, place)
        elif self.state.takes_lists() or (
            region.role == ""
            and ((shares_out(items) and not self._leave_to_prose()) or self._another_group(items))
        ):
            if draft.entry and region.role in ("", "group", h.PLAN):
                self.state.needs_level = region.level
            if draft.acts:
                draft.close_entry()
            if region.role == "":
                self._why()
            draft.collect(h.ACTION, items, region.heading if region.role in (h.ACTION, h.PLAN) else "", place)
        elif region.role == "section" and _AGREED_AT.issuperset(region.names) and shares_all_out(items):
            # "Extra things agreed at this meeting" stands for itself, and under no need.
            draft.close_entry()
            draft.drop_carried()
            draft.collect(h.ACTION, items, "", place)
            draft.close_entry()
        else:
            lines = "\n".join(tidy(block_text(item)) for item in items)
            draft.add_section(region.heading, lines, place, region.names)
        region.used = True

    def _is_left_blank(self, items: Sequence[Block], place: Place) -> bool:
        """Whether a list is only the room for tasks, in which somebody wrote that there are none."""
        draft = self.state.draft
        if not all(is_left_blank(_said(item)) for item in items):
            return False
        if draft.entry:
            draft.leave_empty(h.ACTION)
            draft.close_entry()
        if remarks := "\n".join(filter(None, (_UNTICKED.sub("", _said(item)) for item in items))):
            draft.add_section(self.state.region.heading, remarks, place)
        return True

    def _answers(self, items: Sequence[Block]) -> bool:
        """Whether a list under the heading of a need is what is done about it: the need, or the goal too, was told before."""
        entry = self.state.draft.entry
        told = {role for role in (h.NEED, h.OUTCOME) if role in entry and entry[role].text}
        return len(told) > 1 or (
            bool(told) and (shares_out(items) or shares_all_out(items) or promises(items))
        )

    def _another_group(self, items: Sequence[Block]) -> bool:
        """Whether a list below a heading stands beside the needs of the plan: a group to which nobody wrote a need."""
        state, region = self.state, self.state.region
        beside = not region.used and not region.names and 0 < region.level == state.needs_level
        return beside and any(
            what_it_does(sentence) is Does.PROMISES
            for item in items
            for sentence in sentences_of(block_text(item))
        )

    def _why(self) -> bool:
        """Takes the paragraphs just above a list of tasks for their need and outcome; False where they tell neither."""
        before, self.before = self.before, ()
        draft = self.state.draft
        found = None if draft.entry else reasons_in(before) or reasons_by_order(before)
        if found is None:
            return False
        for block in reversed(before):
            if block in found.whole:
                self._take_back(block)
        place = before[-1].place
        need = Carried(found.need, place) if found.need else draft.above.need
        outcome = Carried(found.outcome, place) if found.outcome else draft.above.outcome
        draft.above = replace(draft.above, need=need, outcome=outcome)
        return True

    def _take_back(self, block: Paragraph) -> None:
        """Takes a paragraph out of the sections again, also where its label had become the heading of one."""
        draft = self.state.draft
        draft.take_back(block.text)
        label, colon, said = block.text.partition(":")
        kept = [
            section
            for section in draft.sections[-_BEFORE:]
            if not (colon and section.heading == label.strip() and section.text == said.strip())
        ]
        draft.sections[-_BEFORE:] = kept

    def gives_out(self, heading: str, level: int, ahead: Sequence[Block]) -> None:
        """Takes the list below a heading such as "What people promised" for tasks, where the words above it say what for."""
        region = self.state.region
        below = region.role == "" and bool(_PROMISED.match(heading)) and bool(ahead)
        if below and isinstance(ahead[0], ListItem) and self._why():
            region.role = "group"
            self.state.group_level = max(self.state.group_level, level)


def is_left_blank(text: str) -> bool:
    """Whether an item is only the place for a task: a box, a dash, or a remark in brackets that there is none."""
    said = _UNTICKED.sub("", text).strip()
    return not said or says_nothing(said) or bool(_LEFT_BLANK.fullmatch(said))


def _said(item: Block) -> str:
    """What an item says, without the mark that makes it one."""
    return item.text if isinstance(item, ListItem | Paragraph) else block_text(item)


def _without_box(item: Block) -> Block:
    """An item without the box that is to be ticked when it is done."""
    if isinstance(item, ListItem | Paragraph) and _UNTICKED.match(item.text):
        return replace(item, text=_UNTICKED.sub("", item.text))
    return item
