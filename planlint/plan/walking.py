"""The walk through a document's blocks in reading order, that tells front sheet, sections, grids and lists apart.

What a heading, a label or a table means stands in the modules beside this one; tables are taken by ``table_walk``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table, block_text
from planlint.plan import headings as h
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.drafts import ENTRY_ROLES, Draft
from planlint.plan.front_lines import front_lines
from planlint.plan.headings import Meaning, Surety, areas_of_life, bare, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.messages import NOTICE as OLDER
from planlint.plan.messages import sent_on, without_headers
from planlint.plan.model import SectionName
from planlint.plan.nearby import (
    TYPED_BULLET,
    is_typed_item,
    leads_list,
    promised,
    promises,
    stands_apart,
    told_by,
)
from planlint.plan.paragraphs import (
    begins_plan,
    is_furniture,
    is_heading_like,
    is_known_line,
    labelled,
    names_a_plan,
    run_in,
    section_sentences,
    unwrapped,
    with_colons,
)
from planlint.plan.prose import Does, apart, sentences_of, what_it_does
from planlint.plan.reasons import reasons_by_order, reasons_in
from planlint.plan.regions import Region, State
from planlint.plan.repeated import repeated_meanings
from planlint.plan.rows import Carried, is_of_somebody
from planlint.plan.table_walk import bodies_alike, take_table
from planlint.plan.tails import heading_leads, led_by, shares_out, waits_for
from planlint.plan.told import Told, told_in
from planlint.plan.whowhen import is_who
from planlint.plan.words import comparable, one_line, tidy

# A bold line such as "Child in Need Plan: Summer Brook" is the title, colon and all.
_TITLE = re.compile(
    r"\b(?:child|children|care|protection|help|family|pathway|safety|our|my) (?:in need )?(?:\w+ )?plan\b",
    re.IGNORECASE,
)
_LONGEST_TITLE = 14
_STRONG_LEVEL = 7
_PLAIN_LEVEL = 8
_SIGNED = re.compile(r"(?:agreed|signed|approved|authori[sz]ed|countersigned)\b", re.IGNORECASE)
_BY_SOMEBODY = re.compile(r"\bmanager\b|\bsigned\b|\d{4}|\d/\d", re.IGNORECASE)
_BY_MANAGER = re.compile(r"\bmanager\b|\bhead of service\b", re.IGNORECASE)
_AHEAD = 4
_BEFORE = 5
_PROMISED = re.compile(
    r"(?:so|and so|we (?:have |all |have all )?agreed|what (?:was|we|people|each of us|the group|everyone|everybody)(?: all)? (?:have |has )?(?:said (?:we|they)['’]?(?: would|d) do|agreed|promised)|(?:this is|here is|here's) what|"
    r"we (?:all )?(?:will|are going to)|who does what|to do|to get there|it was agreed|the plan is|everyone (?:will|agreed))\b",
    re.IGNORECASE,
)
_LAST_LEAD = re.compile(r"(?:\n|(?<=[.!?])\s+)(?P<lead>[^.!?\n]{2,60}:)$")
"""What leads in the list below, behind the words of another part."""
_OPENING_LINES = 12
_LONGEST_LEAD_IN = 120
_FIRST_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
_PARTS = (*ENTRY_ROLES, h.PLAN)
_RECORD = re.compile(
    r"\b(?:report|record|minutes|notes?|decisions?) (?:of|from|for)\b|\b(?:report|record|minutes)$",
    re.IGNORECASE,
)
_PRIORITY = re.compile(r"(?:priority|area|theme|point|part) (?:\d{1,2}|[A-H])", re.IGNORECASE)
_NEEDS = re.compile(r"\w+ needs? \w+ \w+")
_JOBS = re.compile(r"(?:the |our )?(?:jobs|tasks|things to do|to do)\b", re.IGNORECASE)
_NAMES = re.compile(r"[A-Z][\w'’-]+(?:(?: and | & |, | )[A-Z][\w'’-]+){0,4}")
_ACTIONS_FOLLOW = re.compile(
    r"\b(?:plan|actions?|steps|tasks|jobs|to do|(?:what|how|who) (?:\w+ ){0,2}(?:will|is going to|are going to|does what|get there))\b",
    re.IGNORECASE,
)
_STARTS = (h.NEED, h.OUTCOME, h.ACTION, h.PLAN)
_TASK = re.compile(r"\b(?:will|must|to be|is going to|are going to|needs? \w+ing|agreed to)\b")


class Walk:
    """Reads blocks into drafts of plans, one pass from the first to the last."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self._state = State(settings)
        self._list: list[Block] = []
        self._before: tuple[Paragraph, ...] = ()
        self._told: Told | None = None
        self._prose = False
        self._left_to_prose = False

    @property
    def drafts(self) -> list[Draft]:
        """The plans in reading order."""
        return self._state.drafts

    def read(self, blocks: Sequence[Block]) -> None:
        """Reads the blocks of a document."""
        opened = with_colons(tuple(unwrapped(blocks)))
        self._prose = not any(isinstance(block, Table) and block.width > 1 for block in opened)
        self._read(opened)
        if self._left_to_prose:
            prose = self._state
            self._state = State(self._state.settings)
            self._list, self._before, self._told, self._prose = [], (), None, False
            self._read(opened)
            by_list = [row for draft in self._state.drafts for row in draft.rows]
            if told_by(row for draft in prose.drafts for row in promised(draft)) > told_by(by_list):
                self._state = prose

    def _read(self, opened: Sequence[Block]) -> None:
        self._state.draft.sent = sent_on(opened)
        stream, older = without_headers(opened)
        if older:
            self._state.draft.note(OLDER)
        self._state.again = repeated_meanings(stream, self._state.settings)
        self._state.alike = bodies_alike(stream, self._state.settings)
        for at, block in enumerate(stream):
            if is_furniture(block):
                self._furniture(block)
                continue
            if not (isinstance(block, ListItem) or is_typed_item(block)):
                self._close_list()
                if isinstance(block, Paragraph):
                    self._before = (*self._before, block)[-_BEFORE:]
                elif not (isinstance(block, Heading) and _PROMISED.match(block.text)):
                    self._before = ()
            match block:
                case Heading():
                    self._heading(block.text, block.level, block.place, stream[at + 1 : at + 1 + _AHEAD])
                case Paragraph():
                    self._paragraph(block, stream[at + 1 : at + 1 + _AHEAD])
                case ListItem():
                    self._list.append(block)
                case Table():
                    take_table(self._state, block, stream[at + 1 : at + 2], self._say)
            if not isinstance(block, Table) and block_text(block).strip():
                self._state.grid = None
        self._close_list()
        self._state.close_region()

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
        text = one_line(text)
        if not text:
            return
        if begins_plan(self._state.draft, text, ahead):
            self._state.new_plan()
        label, colon, rest = text.partition(":")
        role = self._state.meaning(text).role
        if colon and rest.strip() and self._state.meaning(label).role in (h.NEED, h.OUTCOME, h.ACTION):
            role = self._state.meaning(label).role
        elif colon and not role and _PRIORITY.fullmatch(label.strip()) and _NEEDS.search(rest):
            role = h.NEED
        names = sections_of(text)
        if not rest and self._heads_an_entry(text, ahead):
            role, names = "", ()
        self._state.close_region(keep_entry=role in _PARTS)
        draft = self._state.draft
        draft.headings.append(text)
        named = names_a_plan(text) and level == 1 and not draft.sections
        first = not draft.titles and (level == 1 or names_a_plan(text) or not (draft.sections or draft.pairs))
        opens_file = not (draft.headings[1:] or draft.opening or draft.pairs or draft.rows)
        if opens_file and names and _RECORD.search(text):
            # "Report of a review conference" is what the file is, and no section of it.
            names, role = (), ""
        is_title = first or named or role == h.TITLE
        opens = names_a_plan(text) and not (draft.titles or draft.pairs or draft.sections)
        if is_title and (level < _PLAIN_LEVEL or opens) and not draft.rows and (not names or named):
            draft.titles.append(text)
        if level < self._state.group_level or (level == self._state.group_level and role not in _PARTS):
            draft.close_entry()
            self._leave_group(text, level, names)
        rest = rest.strip()
        if (
            role in (h.NEED, h.OUTCOME)
            and _NAMES.fullmatch(rest)
            and ahead
            and isinstance(ahead[0], Paragraph)
        ):
            # "Safety goal: Macsen" says whose goal stands below it.
            draft.close_entry()
            label, colon, rest = text, "", ""
        elif role not in (h.NEED, h.OUTCOME) and (own := draft.above.goal_of(text)) and not names:
            draft.close_entry()
            draft.above = replace(draft.above, outcome=own)
            self._state.group_level = level
        elif role == h.OUTCOME and not rest and not draft.acts and is_of_somebody(text):
            draft.close_entry()
        self._enter(Region(text, level, role, names), label if colon else "", rest, place)
        self._gives_out(text, level, ahead)

    def _gives_out(self, heading: str, level: int, ahead: Sequence[Block]) -> None:
        """Takes the list below a heading such as "What people promised" for tasks, where the words above it say what for."""
        region = self._state.region
        below = region.role == "" and bool(_PROMISED.match(heading)) and bool(ahead)
        if below and isinstance(ahead[0], ListItem) and self._why():
            region.role = "group"
            self._state.group_level = max(self._state.group_level, level)

    def _leave_group(self, heading: str, level: int, names: Sequence[SectionName]) -> None:
        """Ends what a need or an outcome stood over, unless the actions for it follow under a heading of their own."""
        draft = self._state.draft
        goal, goals = draft.above.outcome, draft.above.goals
        waits = bool(goal.text) and not goal.used and bool(_ACTIONS_FOLLOW.search(heading)) and not names
        draft.drop_carried()
        self._state.group_level = 0
        if waits and len(goals) == 1:
            draft.above = replace(draft.above, outcome=goal)
            self._state.group_level = level

    def _heads_an_entry(self, text: str, ahead: Sequence[Block]) -> bool:
        """Whether a heading only groups ("Worry", "Visits"): the label of a need or an outcome stands directly below it."""
        if self._state.comes_again(text) or not ahead or not isinstance(ahead[0], Paragraph):
            return False
        pieces = labelled(ahead[0].text)
        return bool(pieces) and self._state.again.get(bare(pieces[0][0]), Meaning()).role in (
            h.NEED,
            h.OUTCOME,
        )

    def _enter(self, region: Region, label: str, rest: str, place: Place) -> None:
        """Sets what the blocks under a heading are taken for; ``rest`` is what stands behind its colon."""
        state, draft, role = self._state, self._state.draft, region.role
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
            self._handed_down(region, region.heading if whole else rest, label or "So that", place)
        elif role in (h.ACTION, h.PLAN):
            state.action_level = region.level
            lead_in = heading_leads(region.heading)
            if not lead_in and led_by(region.heading).owner and not _JOBS.match(region.heading):
                lead_in = region.heading
            draft.above = replace(draft.above, lead_in=lead_in)
            if rest and role == h.ACTION and not self._state.meaning(rest).role and not names_a_plan(rest):
                draft.collect(role, (Paragraph(rest, place=place),), label, place)
        elif role in (h.OWNER, h.DUE, h.OWNER_AND_DUE, h.MEASURE) and draft.entry:
            region.names = ()
        elif region.names and not an_area:
            state.action_level = state.needs_level = 0
            region.role = "section"
        else:
            region.role = h.PLAN if below else ""
            state.action_level = state.action_level if region.role else 0

    def _handed_down(self, region: Region, words: str, label: str, place: Place) -> None:
        """Hands a need or outcome that stands in the heading itself to everything below it."""
        draft = self._state.draft
        if not words:
            return
        draft.close_entry()
        draft.collect(region.role, (Paragraph(words, place=place),), label, place)
        draft.close_entry()
        region.role = "group"

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
        if self._tells_row(block, text, ahead):
            return
        if item := TYPED_BULLET.match(text):
            self._list.append(ListItem(text[item.end() :], "•", place=block.place))
            return
        if self._leads_in_list(text, ahead):
            self._list.append(block)
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
            and self._label(text.rstrip(":"), "", block.place)
        ):
            return
        if is_heading_like(block, text, ahead):
            level = _STRONG_LEVEL if block.strong else _PLAIN_LEVEL
            self._heading(text.rstrip(":"), level, block.place, ahead)
            return
        lines = text.split("\n")
        if len(lines) > 1 and any(is_known_line(line) for line in lines[:-1]):
            for number, line in enumerate(lines):
                rest = tuple(Paragraph(later, place=block.place) for later in lines[number + 1 :])
                self._paragraph(Paragraph(line, block.strong and not rest, block.place), (*rest, *ahead))
            return
        self._labels_or_words(block, text)

    def _tells_row(self, block: Paragraph, text: str, ahead: Sequence[Block]) -> bool:
        """Takes a paragraph that tells a need and what will come of it, with its tasks or those of the list below it."""
        region, draft = self._state.region, self._state.draft
        acts = region.role in (h.ACTION, h.PLAN)
        listed_below = bool(ahead) and (isinstance(ahead[0], ListItem) or leads_list(ahead))
        if "\n" in text or not (acts or (listed_below and region.role in ("", "group", h.TITLE))):
            return False
        told = told_in(text, block.place)
        if told is None or not (told.tasks or listed_below):
            return False
        if not acts and not told.tasks and not (told.need_announced and promises(ahead)):
            return False
        draft.close_entry()
        need, outcome = Carried(told.need, block.place), Carried(told.outcome, block.place)
        domain = told.title or draft.above.domain
        draft.above = replace(draft.above, need=need, outcome=outcome, lead_in="", domain=domain)
        draft.tell_column(h.NEED, told.need_announced)
        draft.tell_column(h.OUTCOME, told.outcome_announced)
        self._state.group_level = max(self._state.group_level, region.level + 1)
        for task in told.tasks:
            draft.close_entry()
            lead_in = task.lead_in if is_all_time(task.lead_in.rstrip(":")) else ""
            draft.above = replace(draft.above, lead_in=lead_in)
            draft.collect(h.ACTION, (Paragraph(task.text, place=task.place),), "", task.place)
        draft.close_entry()
        if told.rest:
            draft.add_section(region.heading, "\n".join(told.rest), block.place)
        self._told = told if listed_below else None
        region.used = True
        return True

    def _labels_or_words(self, block: Paragraph, text: str) -> None:
        """Takes the labels of a paragraph with their values, and what is no label as words."""
        if _SIGNED.match(text) and _BY_MANAGER.search(text):
            self._words(block)
            return
        pieces = labelled(block.text)
        if self._front_lines(block, len(pieces)):
            return
        if len(parts := section_sentences(text)) > 1:
            for part in parts:
                self._labels_or_words(replace(block, text=part), part)
            return
        if self._run_in(block, text):
            return
        left = [piece for piece in pieces if not self._label(*piece, block.place)]
        if pieces and not left:
            return
        if len(left) < len(pieces):
            text = "\n".join(f"{label}: {value}" for label, value in left)
        self._words(replace(block, text=text))

    def _front_lines(self, block: Paragraph, known: int) -> bool:
        """Takes the running lines of a front sheet apart, where that finds more labels than one a line (``known``)."""
        draft = self._state.draft
        region = self._state.region
        opens = region.role in ("", h.TITLE) or region.heading in draft.titles
        if draft.rows or draft.entry or not opens:
            return False
        if any(section.name not in (SectionName.OTHER, SectionName.VISITS) for section in draft.sections):
            return False
        found = front_lines(block.text)
        if found is None or len(found.pairs) <= known:
            return False
        for words in found.words:
            self._words(replace(block, text=words))
        for label, value in found.pairs:
            if not self._label(label, value, block.place):
                self._words(replace(block, text=f"{label}: {value}"))
        return True

    def _run_in(self, block: Paragraph, text: str) -> bool:
        """Takes a paragraph that begins with the name of the section it is ("Contingency. If the detox stops …")."""
        state, region = self._state, self._state.region
        found = run_in(text)
        if found is None or region.role not in ("", h.TITLE, h.PLAN, "section") or state.draft.entry:
            return False
        name, words = found
        asks = label_asks(name)
        if state.comes_again(name) or (asks not in (Ask.NONE, Ask.DETAIL) and asks is not Ask.PERSON):
            return False
        if not words and not text.endswith(":"):
            return False
        names = sections_of(name) or (SectionName.OTHER,)
        whole = words and names[0] is SectionName.SIGNOFF
        state.draft.add_section(name, text if whole else words, block.place, names)
        region.used = True
        return True

    def _leads_in_list(self, text: str, ahead: Sequence[Block]) -> bool:
        """Whether a line with a colon stands above a list of actions and covers it ("By 12 May:")."""
        if (
            not text.endswith((":", " –", " -", " —"))
            or len(text) > _LONGEST_LEAD_IN
            or not (ahead and isinstance(ahead[0], ListItem))
        ):
            return False
        label, _, rest = text.partition(":")
        if rest.strip() and self._state.comes_again(label):
            return False
        if is_all_time(text.rstrip(":")) or (self._left_to_prose and waits_for(text)):
            if not self._leave_to_prose():
                self._state.region.role = self._state.region.role or "group"
            return True
        if self._state.region.role == "" and _PROMISED.match(text):
            if self._leave_to_prose():
                return True
            self._why()
            self._state.region.role = "group"
            return True
        names_nothing = not self._state.meaning(text.rstrip(":")).role
        return self._state.takes_lists() and (names_nothing or bool(led_by(text).owner))

    def _leave_to_prose(self) -> bool:
        """Leaves a list to whoever reads the sentences of the plan, where so far it has nothing but prose."""
        region, draft = self._state.region, self._state.draft
        above = draft.above
        free = not (region.role or above.need.text or above.outcome.text or draft.entry or draft.rows)
        self._left_to_prose = self._left_to_prose or (free and self._prose)
        return free and self._prose

    def _label(self, label: str, value: str, place: Place) -> bool:
        """Takes "Label: value" where the label is known here; False where it is only words."""
        state, region = self._state, self._state.region
        if region.role == "section" and state.comes_again(label):
            state.leave_section()
            region = state.region
        if region.role == "section":
            if label_asks(label) in (Ask.REVIEW, Ask.PLAN_DATE):
                state.draft.add_pair(label, value)
            return False
        taken = self._part_of_entry(label, value, place) or self._front_label(label, value)
        if not taken and value and listed(label).role and sections_of(label):
            state.draft.add_section(label, value, place, sections_of(label))
            taken = True
        region.used = region.used or taken
        return taken

    def _part_of_entry(self, label: str, value: str, place: Place) -> bool:
        """Takes a label that names a part of a row: "Need: …", and "Who: …" where a row is being told."""
        draft, region = self._state.draft, self._state.region
        meaning = self._state.meaning(label)
        wanted = meaning.role in _STARTS or (bool(draft.entry) and meaning.role in _PARTS)
        aims = meaning.role == h.OUTCOME and comparable(label).startswith("what ")
        sure = meaning.surety >= Surety.NEAR or aims
        if not (wanted and sure) or label_asks(label) is Ask.KIND:
            return False
        if not value:
            if meaning.role == h.NEED and draft.acts:
                draft.collect(h.NEED, (), label, place)
            return bool(draft.entry) and draft.leave_empty(meaning.role)
        role = h.OWNER if meaning.role == h.DUE and is_who(value) and not times_in(value) else meaning.role
        draft.collect(role, (Paragraph(value, place=place),), label, place)
        if meaning.role in (h.NEED, h.OUTCOME):
            self._state.group_level = max(self._state.group_level, region.level + 1)
            draft.above = replace(draft.above, lead_in="")
            region.role = region.role or "group"
        return True

    def _front_label(self, label: str, value: str) -> bool:
        """Takes a label of the front sheet; another child's name begins another plan."""
        draft, asks = self._state.draft, label_asks(label)
        if asks is Ask.CHILD and draft.rows and len(label.split()) > 1 and draft.names_other_child(value):
            self._state.new_plan()
            self._state.draft.add_pair(label, value)
            return True
        opening = not draft.rows and all(
            section.name in (SectionName.OTHER, SectionName.VISITS) for section in draft.sections
        )
        if asks in (Ask.REVIEW, Ask.PLAN_DATE) or (asks is not Ask.NONE and opening):
            draft.add_pair(label, value)
            return True
        return False

    def _close_list(self) -> None:
        """Places a list that has come to its end."""
        items, self._list = tuple(self._list), []
        if not items:
            return
        draft, region = self._state.draft, self._state.region
        place = items[0].place
        told, self._told = self._told, None
        if told is not None:
            draft.collect(h.ACTION, items, "", place)
            draft.close_entry()
            region.used = True
            return
        if region.role in _PARTS and region.role not in (h.ACTION, h.PLAN):
            draft.collect(region.role, items, region.heading, place)
        elif self._state.takes_lists() or (
            region.role == ""
            and ((shares_out(items) and not self._leave_to_prose()) or self._another_group(items))
        ):
            if draft.entry and region.role in ("", "group", h.PLAN):
                self._state.needs_level = region.level
            if draft.acts:
                draft.close_entry()
            if region.role == "":
                self._why()
            draft.collect(h.ACTION, items, region.heading if region.role in (h.ACTION, h.PLAN) else "", place)
        else:
            lines = "\n".join(tidy(block_text(item)) for item in items)
            draft.add_section(region.heading, lines, place, region.names)
        region.used = True

    def _another_group(self, items: Sequence[Block]) -> bool:
        """Whether a list below a heading stands beside the needs of the plan: a group to which nobody wrote a need."""
        state, region = self._state, self._state.region
        beside = not region.used and not region.names and 0 < region.level == state.needs_level
        return beside and any(
            what_it_does(sentence) is Does.PROMISES
            for item in items
            for sentence in sentences_of(block_text(item))
        )

    def _why(self) -> bool:
        """Takes the paragraphs just above a list of tasks for their need and outcome; False where they tell neither."""
        before, self._before = self._before, ()
        draft = self._state.draft
        found = None if draft.entry else reasons_in(before)
        if found is None or not found.outcome:
            found = found or (None if draft.entry else reasons_by_order(before))
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
        draft = self._state.draft
        draft.take_back(block.text)
        label, colon, said = block.text.partition(":")
        kept = [
            section
            for section in draft.sections[-_BEFORE:]
            if not (colon and section.heading == label.strip() and section.text == said.strip())
        ]
        draft.sections[-_BEFORE:] = kept

    def _words(self, block: Paragraph) -> None:
        """Places a paragraph that is neither heading nor label."""
        draft, region = self._state.draft, self._state.region
        if not draft.rows and len(draft.opening) < _OPENING_LINES:
            draft.opening.append(block.text)
        if _SIGNED.match(block.text) and _BY_SOMEBODY.search(block.text):
            draft.add_section(region.heading, block.text, block.place, (SectionName.SIGNOFF,))
            region.used = True
            return
        if draft.waits_for in (h.NEED, h.OUTCOME, h.ACTION) and region.role in ("", "group"):
            draft.collect(draft.waits_for, apart(block), "", block.place)
            return
        opening = _FIRST_SENTENCE.split(block.text)[0]
        if region.role == "group" and _TASK.search(opening) and not stands_apart(opening):
            for promise in apart(block):
                if draft.acts or not draft.entry:
                    draft.close_entry()
                draft.collect(h.ACTION, (promise,), "", promise.place)
            return
        if region.role in (h.ACTION, h.PLAN):
            region.waiting = (*region.waiting, *apart(block))
            return
        if region.role in ENTRY_ROLES and (draft.entry or region.role in (h.NEED, h.OUTCOME)):
            draft.collect(region.role, (block,), region.heading, block.place)
        else:
            draft.add_section(region.heading, block.text, block.place, region.names)
        region.used = True
