"""The walk through a document's blocks in reading order, that tells front sheet, sections, grids and lists apart.

What a heading, a label, a list or a table does stands in the modules beside this one (``walk_headings``, ``walk_labels``,
``walk_lists``, ``walk_told``, ``table_walk``).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table, block_text
from planlint.plan.actions_first import whys_first
from planlint.plan.drafts import Draft
from planlint.plan.group_lines import lists_led_in
from planlint.plan.groups import groups_in
from planlint.plan.headings import common
from planlint.plan.labels import Ask, label_asks
from planlint.plan.labels_above import labels_beside
from planlint.plan.laying_out import laid_out
from planlint.plan.left_blank import answered_on_the_line
from planlint.plan.messages import NOTICE as OLDER
from planlint.plan.messages import sent_on, without_headers
from planlint.plan.nearby import (
    TYPED_BULLET,
    is_typed_item,
    leads_list,
    promised,
    told_by,
)
from planlint.plan.paragraphs import (
    form_in,
    is_furniture,
    is_heading_like,
    is_known_line,
    labelled,
)
from planlint.plan.regions import State
from planlint.plan.repeated import repeated_meanings
from planlint.plan.siblings import children_headed
from planlint.plan.statements import needs_of_goals
from planlint.plan.table_walk import bodies_alike, take_table
from planlint.plan.told_once import told_once
from planlint.plan.walk_groups import take_group, take_lead, take_need
from planlint.plan.walk_headings import take_heading
from planlint.plan.walk_labels import leave_label_empty, take_label, take_labels_or_words
from planlint.plan.walk_lists import Lists
from planlint.plan.walk_reasons import take_reasons
from planlint.plan.walk_told import take_told
from planlint.plan.words import one_line, tidy

# A bold line such as "Child in Need Plan: Summer Brook" is the title, colon and all.
_TITLE = re.compile(
    r"\b(?:child|children|care|protection|help|family|pathway|safety|our|my) (?:in need )?(?:\w+ )?plan\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 14
_STRONG_LEVEL = 7
_PLAIN_LEVEL = 8
_AHEAD = 4
_LAST_LEAD = re.compile(r"(?:\n|(?<=[.!?])\s+)(?P<lead>[^.!?\n]{2,60}:)$")
"""What leads in the list below, behind the words of another part."""


class Walk:
    """Reads blocks into drafts of plans, one pass from the first to the last."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._state = State(settings)
        self._lists = Lists(self._state)
        self._answered: frozenset[str] = frozenset()
        self.opened: tuple[Block, ...] = ()
        """The blocks as they were walked."""

    @property
    def drafts(self) -> list[Draft]:
        """The plans in reading order."""
        return self._state.drafts

    def read(self, blocks: Sequence[Block]) -> None:
        """Reads the blocks of a document."""
        self.opened = opened = laid_out(blocks)
        self._lists.prose = not any(isinstance(block, Table) and block.width > 1 for block in opened)
        self._read(opened)
        if self._lists.left_to_prose:
            prose = self._state
            self._state = State(self._state.settings)
            self._lists = Lists(self._state, left_to_prose=True)
            self._read(opened)
            by_list = [row for draft in self._state.drafts for row in draft.rows]
            if told_by(row for draft in prose.drafts for row in promised(draft)) > told_by(by_list):
                self._state = prose
        elif all(isinstance(block, Heading | Paragraph) for block in opened):
            self._by_sentences(opened)

    def _by_sentences(self, opened: Sequence[Block]) -> None:
        """Reads a document of nothing but paragraphs again, each told by its sentences, and keeps what tells more."""
        by_headings = self._state
        self._state = State(self._state.settings, by_sentences=True)
        self._lists = Lists(self._state)
        self._read(opened)
        told, known = (
            told_by(row for draft in state.drafts for row in promised(draft))
            for state in (self._state, by_headings)
        )
        if told[0] < known[0] or told[1] <= known[1]:
            # More rows that say less of what they are for are a plan cut to pieces.
            self._state = by_headings

    def _read(self, opened: Sequence[Block]) -> None:
        self._state.draft.sent = sent_on(opened)
        stream, older = without_headers(opened)
        if older:
            self._state.draft.note(OLDER)
        for_all = told_once(stream)
        self._state.over_all = bool(for_all)
        self._state.again = {**for_all, **repeated_meanings(stream, self._state.settings)}
        stream = whys_first(tuple(labels_beside(stream, self._state.again)), self._state.again)
        self._answered = answered_on_the_line(stream)
        self._state.alike = bodies_alike(stream, self._state.settings)
        # Where a need and a goal are told for all, the headings below part the tasks and tell no needs of their own.
        groups = {} if for_all else groups_in(stream)
        leads, worries = lists_led_in(stream), needs_of_goals(stream)
        children = children_headed(stream)
        held = 0
        for at, block in enumerate(stream):
            if at in children:
                self._lists.close()
                self._state.begin_child(children[at])
            if held and isinstance(block, Paragraph):
                held -= 1
                self._state.draft.walked.append(block)
                continue
            if is_furniture(block):
                self._furniture(block)
                continue
            if not (isinstance(block, ListItem) or is_typed_item(block)):
                self._lists.pass_by(block)
            if at in leads:
                take_lead(self._state, leads[at])
            else:
                self._block(block, stream[at + 1 : at + 1 + _AHEAD])
            self._state.draft.walked.append(block)
            if at in worries:
                take_need(self._state, worries[at])
            if at in groups:
                take_group(self._state, block_text(block), groups[at])
                held = groups[at].paragraphs
            if not isinstance(block, Table) and block_text(block).strip():
                self._state.grid = None
        self._lists.close()
        self._state.close_region()

    def _block(self, block: Block, ahead: Sequence[Block]) -> None:
        match block:
            case Heading():
                self._heading(block.text, block.level, block.place, ahead)
            case Paragraph():
                self._paragraph(block, ahead)
            case ListItem():
                self._lists.items.append(block)
            case Table():
                take_table(self._state, block, ahead[:1], self._say)

    def _say(self, block: Heading | Paragraph) -> None:
        """Reads a row above a table's header as if it stood before the table."""
        if isinstance(block, Heading):
            self._heading(block.text, block.level, block.place, ())
        else:
            self._paragraph(block, ())

    def _furniture(self, block: Block) -> None:
        """Keeps what stands at the head or foot of the page apart from the text, with any label of a front sheet in it."""
        text = block_text(block)
        for label, value in labelled(text) if isinstance(block, Paragraph) else []:
            if label_asks(label) not in (Ask.NONE, Ask.DETAIL, Ask.PERSON):
                self._state.draft.add_pair(label, value)
        self._state.draft.furniture.append(tidy(text))

    def _heading(self, text: str, level: int, place: Place, ahead: Sequence[Block]) -> None:
        take_heading(self._state, text, level, place, ahead)
        self._lists.gives_out(one_line(text), level, ahead)

    def _paragraph(self, block: Paragraph, ahead: Sequence[Block]) -> None:
        text = tidy(block.text)
        if not text:
            return
        cut = _LAST_LEAD.search(text)
        if cut and ahead and isinstance(ahead[0], ListItem | Table):
            head, lead = text[: cut.start()], Paragraph(cut["lead"], place=block.place)
            self._paragraph(replace(block, text=head), (lead, *ahead))
            self._paragraph(lead, ahead)
            return
        if take_reasons(self._state, block, ahead):
            return
        if (told := take_told(self._state, block, text, ahead)) is not None:
            # Its tasks may stand in the list that follows.
            self._lists.told = (
                told if (ahead and isinstance(ahead[0], ListItem)) or leads_list(ahead) else None
            )
            return
        if item := TYPED_BULLET.match(text):
            self._lists.items.append(ListItem(text[item.end() :], "•", place=block.place))
            return
        if self._lists.leads_in(text, ahead):
            # A day above a list leads it in, with a colon or without.
            leading = f"{text}:" if text[-1].isalnum() or text.endswith(")") else block.text
            self._lists.items.append(replace(block, text=leading))
            return
        if (
            block.strong
            and not self._state.draft.rows
            and _TITLE.search(text)
            and len(text.split()) <= _LONGEST_TITLE
        ):
            self._state.draft.titles.append(text)
            self._state.draft.headings.append(text)
            return
        if (
            text.endswith(":")
            and self._state.comes_again(text.rstrip(":"))
            and (
                take_label(self._state, text.rstrip(":"), "", block.place)
                or (self._is_left_blank(text, ahead[:1]) and leave_label_empty(self._state, text.rstrip(":")))
            )
        ):
            return
        if is_heading_like(block, text, ahead):
            level = _STRONG_LEVEL if block.strong else _PLAIN_LEVEL
            self._heading(text.rstrip(":"), level, block.place, ahead)
            return
        if not self._lines(block, text, ahead):
            take_labels_or_words(self._state, block, text)

    def _is_left_blank(self, text: str, ahead: Sequence[Block]) -> bool:
        """Whether nothing of what follows stands beside a label: another label does, or the list that follows its answer elsewhere."""
        answered = (
            common(text.rstrip(":")) in self._answered and bool(ahead) and isinstance(ahead[0], ListItem)
        )
        return answered or self._labels_again(ahead)

    def _labels_again(self, ahead: Sequence[Block]) -> bool:
        """Whether what follows begins with a label that comes again, so that nothing stands beside the one before."""
        text = tidy(ahead[0].text).split("\n")[0] if ahead and isinstance(ahead[0], Paragraph) else ""
        return ":" in text and self._state.comes_again(text.partition(":")[0])

    def _lines(self, block: Paragraph, text: str, ahead: Sequence[Block]) -> bool:
        """Reads a paragraph whose lines are a form, or have a heading among them; False for any other."""
        if (form := form_in(text)) is not None:
            if form.head:
                self._paragraph(Paragraph(form.head, place=block.place), (Paragraph(form.labels), *ahead))
            take_labels_or_words(self._state, replace(block, text=form.labels), form.labels)
            return True
        lines = text.split("\n")
        if len(lines) > 1 and any(is_known_line(line) for line in lines[:-1]):
            for number, line in enumerate(lines):
                rest = tuple(Paragraph(later, place=block.place) for later in lines[number + 1 :])
                self._paragraph(Paragraph(line, block.strong and not rest, block.place), (*rest, *ahead))
            return True
        return False
