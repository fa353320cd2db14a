"""A plan while it is being read: what was gathered so far, and the entry that labels and headings are filling."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from planlint.document.model import NOWHERE, Block, Place
from planlint.plan import heading_roles as h
from planlint.plan.beside import is_speech
from planlint.plan.columns import EVIDENCE
from planlint.plan.front import Pair
from planlint.plan.heading_roles import LONGEST_HEADING
from planlint.plan.headings import bare, block_meaning, column_meaning, common, sections_of
from planlint.plan.labels import Ask
from planlint.plan.model import Column, Evidence, Row, Section, SectionName
from planlint.plan.rows import EMPTY, Above, Carried, Part, rows_of, said
from planlint.plan.signing import is_signed
from planlint.plan.words import comparable, one_line, only_counts, says_nothing

_COUNTS_ACTIONS = re.compile(
    r"(?:action|task|step|job|promise)(?: no| number)? ?(?:\d{1,2}|one|two|three|four|five|six|seven|eight)"
)
_OF_ALL = re.compile(
    r"\bpermanence\b|\b(?:overall|whole|long[- ]term) (?:aims?|goals?|objectives?|plan|outcomes?)\b|\b(?:aims?|purpose|objectives?) of (?:the|this) (?:care |placement )?plan\b",
    re.IGNORECASE,
)
_DECIDES = re.compile(r"\b(?:recommend|decision|decided|outcome of)", re.IGNORECASE)
ENTRY_ROLES = (h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE, h.PROGRESS, h.MEASURE)
ENTRY_PARTS = (*ENTRY_ROLES, h.PLAN)


@dataclass(slots=True)
class Draft:
    """One plan as gathered so far.

    ``furniture`` is what stands at the head or foot of its pages, ``over_all`` what stands there in a file that has this
    plan behind another; ``called`` are the headings or labels of the parts of the entry; ``sent`` is the day of the message that it came in, ``walked`` the
    blocks that it was read from. ``waits_for`` is the part of the entry whose
    label stands there without words yet, ``over_entry`` the heading that the entry stands under, ``over_rows`` that of the last rows;
    ``goal_is_of_need`` tells that the last goal stood beside a need and not over several,
    ``goal_opens`` that it stood before that need, ``told_in_form`` that the last need stood in a form of labels and values.
    """

    titles: list[str] = field(default_factory=list)
    headings: list[str] = field(default_factory=list)
    pairs: list[Pair] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    columns: list[Column] = field(default_factory=list)
    notices: list[str] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    opening: list[str] = field(default_factory=list)
    furniture: list[str] = field(default_factory=list)
    over_all: list[str] = field(default_factory=list)
    above: Above = field(default_factory=Above)
    entry: dict[str, Part] = field(default_factory=dict)
    over_entry: str = ""
    over_rows: str = ""
    goal_is_of_need: bool = False
    goal_opens: bool = False
    told_in_form: bool = False
    entry_labels: dict[str, str] = field(default_factory=dict)
    called: dict[str, str] = field(default_factory=dict)
    waits_for: str = ""
    reference: str = ""
    sent: str = ""
    walked: list[Block] = field(default_factory=list)

    @property
    def is_plan(self) -> bool:
        """Whether there is anything of a plan in it: rows, or sections that a plan has."""
        return bool(self.rows) or any(section.name is not SectionName.OTHER for section in self.sections)

    @property
    def acts(self) -> bool:
        """Whether the entry that is being filled has its action."""
        return bool(self.entry.get(h.ACTION, EMPTY).blocks)

    def add_section(
        self, heading: str, text: str, place: Place = NOWHERE, names: tuple[SectionName, ...] = ()
    ) -> None:
        """Adds words under a heading, to the last section where that has the same heading."""
        # A title speaks of the whole plan, not of the lines below it.
        told = () if heading in self.titles else sections_of(heading)
        names = names or told or (SectionName.OTHER,)
        last = self.sections[-1] if self.sections else None
        if last is not None and last.heading == heading and last.name is names[0]:
            self.sections[-1] = replace(last, text="\n".join(filter(None, (last.text, text))))
            return
        self.sections.append(Section(names[0], heading, text, place, names[1:]))

    def take_back(self, text: str) -> None:
        """Takes words out of the last section again, because they turned out to be part of a row."""
        last = self.sections[-1] if self.sections else None
        if last is not None and last.text.endswith(text):
            rest = last.text[: len(last.text) - len(text)].rstrip("\n")
            self.sections[-1:] = [replace(last, text=rest)] if rest else []

    def note(self, notice: str) -> None:
        """Adds a notice, once."""
        if notice not in self.notices:
            self.notices.append(notice)

    def collect(self, role: str, blocks: tuple[Block, ...], label: str, place: Place = NOWHERE) -> None:
        """Gives the entry that is being filled one more part; a part that begins another entry closes this one first."""
        role = h.ACTION if role in (h.PLAN, h.ACTION_AND_OWNER) else role
        taken = role in self.entry and bool(self.entry[role].blocks)
        acts = h.ACTION in self.entry
        if role == h.OUTCOME and self.goal_opens and self.above.need.used | acts:
            # Where each goal stands before its need, the next one begins anew.
            self.close_entry()
            self.above = replace(self.above, need=Carried(), outcome=Carried(), lead_in="")
            taken = acts = False
        goal_waits = bool(self.above.outcome.text) and not self.above.outcome.used
        if role == h.OUTCOME and acts and not taken and goal_waits:
            # The goal of what is open was told above it: this is the next one.
            self.close_entry()
            taken = acts = False
        if (role == h.NEED and (acts or taken)) or (taken and acts) or (role == h.ACTION and taken):
            self.close_entry(keep=role != h.NEED)
            if role == h.NEED:
                self.close_unanswered()
                self.above = replace(self.above, need=Carried(), outcome=Carried(), lead_in="")
        if not self.entry and role == h.NEED and self.goal_is_of_need and self.above.need.used and blocks:
            # The goal was told beside the need before this one, and is its goal alone.
            self.above = replace(self.above, need=Carried(), outcome=Carried(), lead_in="")
        if not self.entry:
            self.over_entry = self._line_above()
        if role == h.NEED and blocks and not acts and h.NEED not in self.entry:
            self.goal_opens = bool(self.entry.get(h.OUTCOME, EMPTY).blocks)
        self.entry[role] = self.entry.get(role, EMPTY) + Part(blocks, place)
        self.waits_for = "" if blocks else role
        if label:
            self.called.setdefault(role, label)
        if label and role not in self.entry_labels:
            self.entry_labels[role] = label

    def tell_column(self, role: str, words: str) -> None:
        """Notes that the plan has a place for this part of its rows, by the words that announce it."""
        if words and not any(known.role == role for known in self.columns):
            heading = one_line(words)[:LONGEST_HEADING]
            self.columns.append(Column(heading, role, evidence=Evidence.WORDS))

    def leave_empty(self, role: str) -> bool:
        """Notes that the form asks for this part of the row and that nothing was written beside it."""
        role = h.ACTION if role in (h.PLAN, h.ACTION_AND_OWNER) else role
        if not self.entry:
            self.over_entry = self._line_above()
        self.entry.setdefault(role, EMPTY)
        self.waits_for = role
        return True

    def close_entry(self, keep: bool = True, goes_on: bool = False) -> None:
        """Makes rows of the entry where it has an action, else hands its need and outcome down.

        A place for the action that nobody filled is a row as well, unless the actions follow elsewhere (``goes_on``).
        """
        entry, self.entry, self.waits_for = self.entry, {}, ""
        called, self.called = self.called, {}
        if not any(part.blocks for part in entry.values()):
            return
        for role, label in self.entry_labels.items():
            column = _column(label, role)
            if not any(known.role == role for known in self.columns):
                self.columns.append(column)
        if entry.get(h.OUTCOME, EMPTY).text:
            self.goal_is_of_need = bool(entry.get(h.NEED, EMPTY).text)
        asked_for_nothing = h.ACTION in entry and any(
            _says(entry.get(role, EMPTY)) for role in (h.NEED, h.OUTCOME)
        )
        if entry.get(h.ACTION, EMPTY).blocks or (asked_for_nothing and not goes_on):
            self._go_on_with_last(entry)
            rows, above = rows_of(entry, self.above)
            if self._is_of_one_action and entry.get(h.NEED, EMPTY).text:
                # The need was told within the box of this action and says nothing of the next one.
                above = replace(above, need=Carried(), outcome=Carried())
            self.rows.extend(row for row in rows if asked_for_nothing or row.action or row.owner or row.due)
            self.above = above if keep else replace(self.above, last=above.last)
            return
        self._hand_down(entry, called)
        for role, part in entry.items():
            if role not in (h.NEED, h.OUTCOME) and part.text:
                self.add_section(self.entry_labels.get(role, ""), part.text, part.place)
        if not self.rows and h.WHO_OR_WHEN.issuperset(entry):
            # "Who | What I know" over a list of people heads no entry of the plan.
            for role in entry:
                self.entry_labels.pop(role, None)

    def _hand_down(self, entry: Mapping[str, Part], called: Mapping[str, str]) -> None:
        """Keeps the need and the goal of an entry without an action for those that follow."""
        need, outcome = entry.get(h.NEED, EMPTY), entry.get(h.OUTCOME, EMPTY)
        if need.text:
            # A place for the goal that nobody filled is no goal of the need before.
            goal = Carried() if h.OUTCOME in entry else self.above.outcome
            self.above = replace(self.above, need=_carried(need), outcome=goal)
        if outcome.text:
            goal = _carried(outcome)
            self.above = replace(self.above, outcome=goal)
            if goal.text and h.OUTCOME in called:
                self.above = replace(self.above, goals=(*self.above.goals, (called[h.OUTCOME], goal)))

    def _go_on_with_last(self, entry: Mapping[str, Part]) -> None:
        """Hands the need and the goal of the row before to a page of the form on which the places of both were left blank."""
        # What its heading names anew ("4. Money", behind "3. Health") is a matter of its own; "Page 3" only counts.
        over = "" if only_counts(self.over_entry) else common(self.over_entry)
        before, self.over_rows = self.over_rows, over
        if before and self.over_rows != before:
            return
        both = all(role in entry and not entry[role].text for role in (h.NEED, h.OUTCOME))
        free = not (self.above.need.text or self.above.outcome.text)
        if both and free and self.above.last is not None:
            need, outcome = self.above.last
            self.above = replace(self.above, need=need, outcome=outcome)

    def close_entry_as_row(self) -> None:
        """Makes rows of the entry even where a need or outcome stands without an action."""
        entry = self.entry
        if set(entry) == {h.ACTION} and not self.rows and _DECIDES.search(self.called.get(h.ACTION, "")):
            # "Recommendation: remain subject to the plan" on a front sheet is what a meeting found.
            self.entry, self.waits_for, label = {}, "", self.called.pop(h.ACTION)
            self.entry_labels.pop(h.ACTION, None)
            self.add_section(label, entry[h.ACTION].text, entry[h.ACTION].place)
            return
        if set(entry) == {h.OUTCOME} and _OF_ALL.search(self.called.get(h.OUTCOME, "")):
            # The aim of the whole plan asks for no action of its own.
            self.close_entry_as_words()
            return
        if (
            any(_says(entry.get(role, EMPTY)) for role in (h.NEED, h.OUTCOME))
            and not entry.get(h.ACTION, EMPTY).blocks
        ):
            self.entry, self.waits_for = {}, ""
            rows, _ = rows_of(entry, self.above)
            self.rows.extend(rows)
            return
        self.close_entry()
        self.told_in_form = True

    def close_entry_as_words(self) -> None:
        """Keeps what the entry was told as words, for it is none of the rows of this plan."""
        entry, self.entry, self.waits_for = self.entry, {}, ""
        for role, part in entry.items():
            label = self.called.pop(role, "")
            if self.entry_labels.get(role) == label:
                self.entry_labels.pop(role)
            self.add_section(label, part.text, part.place)

    def _line_above(self) -> str:
        """The heading above, or the line right above that counts the actions without the look of a heading."""
        text = self.sections[-1].text if self.sections else ""
        line = text[text.rfind("\n") + 1 :]
        if _COUNTS_ACTIONS.fullmatch(comparable(line)):
            return line
        return self.headings[-1] if self.headings else ""

    @property
    def _is_of_one_action(self) -> bool:
        """Whether the heading over the entry counts the actions ("Action 3"), so that a form below it is about that one alone."""
        return bool(_COUNTS_ACTIONS.fullmatch(comparable(self.over_entry)))

    def close_unanswered(self) -> None:
        """Makes a row of a need with its outcome that nothing was put to: the action is what is missing there."""
        need, outcome = self.above.need, self.above.outcome
        if not self.rows or outcome.used:
            return
        both = bool(need.text and outcome.text) and not need.used
        alone = not (need.used or outcome.text) and self._is_one_of_the_needs(need)
        if not (both or alone or self._is_counted_goal(outcome)):
            return
        if not any((row.need, row.outcome) == (need.text, outcome.text) for row in self.rows):
            rows, self.above = rows_of({}, self.above)
            self.rows.extend(rows)

    def _is_one_of_the_needs(self, need: Carried) -> bool:
        """Whether a need stands in a heading that begins as those of the needs that have their rows."""
        known = self.entry_labels.get(h.NEED, "")
        return bool(need.label) and bare(need.label) == bare(known) and any(row.need for row in self.rows)

    def _is_counted_goal(self, outcome: Carried) -> bool:
        """Whether a goal is counted like another that has its rows ("Finish line 4", behind three with their actions)."""
        answered = {row.outcome for row in self.rows}
        counted = {label: goal for label, goal in self.above.goals if any(map(str.isdigit, label))}
        own = {bare(label) for label, goal in counted.items() if goal.text == outcome.text}
        others = {bare(label) for label, goal in counted.items() if goal.text in answered}
        return bool(outcome.text) and bool(own & others)

    def drop_carried(self) -> None:
        """Forgets the need, outcome and lead-in handed down; words that no row took become a row or a section."""
        self.close_unanswered()
        for carried in (self.above.need, self.above.outcome):
            kept = any(carried.text == goal.text for _, goal in self.above.goals)
            if carried.text and not (carried.used or kept):
                self.add_section("", carried.text, carried.place, (SectionName.OTHER,))
        self.told_in_form = False
        self.above = Above(
            domain=self.above.domain,
            goals=self.above.goals,
            last=self.above.last,
            sets_off=self.above.sets_off,
        )

    def end(self) -> None:
        """Forgets what was handed down, for good: goals that no row took become sections."""
        self.drop_carried()
        taken = {row.outcome for row in self.rows}
        for label, goal in self.above.goals:
            if goal.text not in taken:
                self.add_section(label, goal.text, goal.place, (SectionName.OTHER,))
        self.above = Above()

    def add_pair(self, label: str, value: str) -> None:
        """Adds a label of the front sheet and its value, once."""
        pair = Pair(one_line(label).rstrip(" :"), value)
        if pair not in self.pairs:
            self.pairs.append(pair)

    def names_other_child(self, value: str) -> bool:
        """Whether a value names a child, and another than the plan has; what a child says or signed names nobody."""
        known = [comparable(pair.value) for pair in self.pairs if pair.asks is Ask.CHILD]
        named = bool(comparable(value)) and not (is_speech(value) or is_signed(value))
        words = set(comparable(value).split())
        # A name without its middle one is the same child's.
        shorter = any(len(words) > 1 and words <= set(other.split()) for other in known)
        return bool(known) and named and not shorter and comparable(value) not in known


def _says(part: Part) -> bool:
    """Whether a part was filled in with more than that there is nothing."""
    return bool(part.text) and not says_nothing(part.text)


def _carried(part: Part) -> Carried:
    """What a part hands down, without the bullet of a single item; a dash hands nothing down."""
    text = said(part)
    return Carried("" if says_nothing(text) else text, part.place)


def _column(label: str, role: str) -> Column:
    """A heading or label as a column: a guess where none of its own words tell what stands under it."""
    told = max(
        block_meaning(label), column_meaning(label), key=lambda meaning: (bool(meaning.role), meaning.surety)
    )
    if told.role:
        return Column(label, role, evidence=EVIDENCE[told.surety])
    return Column(label, role, sure=False, evidence=Evidence.COMPANY)
