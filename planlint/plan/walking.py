"""The walk through a document's blocks in reading order, that tells front sheet, sections, grids and lists apart.

What a grid, a cell or a label means stands in the modules beside this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import (
    NOWHERE,
    Block,
    Cell,
    Heading,
    ListItem,
    Paragraph,
    Place,
    Table,
    block_text,
)
from planlint.plan import headings as h
from planlint.plan.columns import Columns
from planlint.plan.drafts import ENTRY_ROLES, Draft
from planlint.plan.grid import GridReading, read_grid, read_lines
from planlint.plan.headings import Surety, block_meaning, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import SectionName
from planlint.plan.tables import (
    Header,
    Line,
    blocks_of,
    cell_text,
    distinct,
    find_header,
    headed_values,
    is_label,
    label_pairs,
    weak_header,
)
from planlint.plan.rows import Above
from planlint.plan.words import comparable, one_line, tidy

_STRONG_LEVEL = 7
_PLAIN_LEVEL = 8
_LABEL = re.compile(r"([^:\n]{2,60}?)\s*:(?:\s+|(?=[A-Z\d]))(\S.*)", re.DOTALL)
_SIGNED = re.compile(r"(?:agreed|signed|approved|authori[sz]ed|countersigned)\b", re.IGNORECASE)
_SAYS = re.compile(
    r"view|think|say|said|feel|comment|wish|voice|position|sign|decision|oversight|rationale|authori|approv|agree|worr|history",
    re.IGNORECASE,
)
_TITLE = re.compile(r"\bplans?\b", re.IGNORECASE)
_AHEAD = 4
_ACTING = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.PLAN, h.ACTION_AND_OWNER))


@dataclass(slots=True)
class Region:
    """The part of the document under the latest heading: what it is, and its paragraphs that wait to be placed."""

    heading: str = ""
    level: int = 0
    role: str = ""
    names: tuple[SectionName, ...] = ()
    waiting: tuple[Paragraph, ...] = ()
    used: bool = False


class Walk:
    """Reads blocks into drafts of plans, one pass from the first to the last."""

    def __init__(self, settings: Mapping[str, str]) -> None:
        self.drafts = [Draft()]
        self._settings = settings
        self._region = Region()
        self._action_level = 0
        self._group_level = 0
        self._domains: list[tuple[int, str]] = []
        self._list: list[Block] = []
        self._last_grid: tuple[Header, Columns, int, Above] | None = None

    @property
    def draft(self) -> Draft:
        """The plan that is being read."""
        return self.drafts[-1]

    def read(self, blocks: Sequence[Block]) -> None:
        """Reads the blocks of a document."""
        stream = tuple(unwrapped(blocks))
        for at, block in enumerate(stream):
            if _is_furniture(block):
                self._furniture(block)
                continue
            if not isinstance(block, ListItem):
                self._close_list()
            match block:
                case Heading():
                    self._heading(block.text, block.level, block.place, stream[at + 1 : at + 1 + _AHEAD])
                case Paragraph():
                    self._paragraph(block, stream[at + 1 : at + 1 + _AHEAD])
                case ListItem():
                    self._list.append(block)
                case Table():
                    self._table(block)
            if not isinstance(block, Table) and block_text(block).strip():
                self._last_grid = None
        self._close_list()
        self._close_region()

    def _furniture(self, block: Block) -> None:
        """Keeps what stands at the head or foot of the page apart from the text, with any label of a front sheet in it."""
        text = block_text(block)
        for label, value in _labelled(text) if isinstance(block, Paragraph) else []:
            if label_asks(label) not in (Ask.NONE, Ask.DETAIL, Ask.PERSON):
                self.draft.add_pair(label, value)
        self.draft.furniture.append(tidy(text))

    def _heading(self, text: str, level: int, place: Place, ahead: Sequence[Block]) -> None:
        text = one_line(text)
        if not text:
            return
        if _begins_plan(self.draft, text, ahead):
            self._new_plan()
        self._close_region()
        draft = self.draft
        label, colon, rest = text.partition(":")
        role = block_meaning(text).role
        if colon and rest.strip() and block_meaning(label).role in (h.NEED, h.OUTCOME, h.ACTION):
            role = block_meaning(label).role
        names = sections_of(text)
        named = bool(_TITLE.search(text)) and level == 1 and not draft.sections
        is_title = not draft.titles or named or role == h.TITLE
        if is_title and level < _PLAIN_LEVEL and not draft.rows and (not names or named):
            draft.titles.append(text)
        if level < self._group_level or (level == self._group_level and role not in (h.PLAN, *ENTRY_ROLES)):
            draft.close_entry()
            draft.drop_carried()
            self._group_level = 0
        self._enter(Region(text, level, role, names), label if colon else "", rest.strip(), place)

    def _enter(self, region: Region, label: str, rest: str, place: Place) -> None:
        """Sets what the blocks under a heading are taken for."""
        draft = self.draft
        self._region = region
        role = region.role
        self._domains = [(level, domain) for level, domain in self._domains if level < region.level]
        if role in ("", h.DOMAIN) and region.heading not in draft.titles:
            self._domains.append((region.level, region.heading))
        draft.above = replace(draft.above, domain=self._domains[-1][1] if self._domains else "", lead_in="")
        if role in (h.NEED, h.OUTCOME):
            words = rest if label and rest else ""
            self._group_level = max(self._group_level, region.level)
            if comparable(region.heading).startswith("so that"):
                words = region.heading
            if words:
                if role == h.OUTCOME and draft.entry.get(h.OUTCOME):
                    draft.close_entry()
                draft.above = replace(draft.above, lead_in="")
                draft.collect(role, (Paragraph(words, place=place),), label or "So that", place)
                draft.close_entry()
                self._region = replace_region(region, role="group")
        elif role in (h.ACTION, h.PLAN):
            self._action_level = region.level
            if label and rest and role == h.ACTION:
                draft.collect(role, (Paragraph(rest, place=place),), label, place)
        elif role in (h.OWNER, h.DUE, h.OWNER_AND_DUE, h.MEASURE) and draft.entry:
            region.names = ()
        elif region.names and not (
            self._in_actions(region.level) and comparable(region.heading) == "identity"
        ):
            self._action_level = 0
            region.role = "section"
        else:
            keeps = self._in_actions(region.level)
            region.role = h.PLAN if keeps else ""
            if not keeps:
                self._action_level = 0

    def _in_actions(self, level: int) -> bool:
        return 0 < self._action_level < level

    def _close_region(self) -> None:
        """Places the paragraphs that waited, and keeps the heading of a section without words."""
        region, draft = self._region, self.draft
        if region.waiting:
            if region.role == h.ACTION and not region.used:
                for paragraph in region.waiting:
                    draft.collect(h.ACTION, (paragraph,), region.heading, paragraph.place)
                draft.close_entry()
            else:
                for paragraph in region.waiting:
                    draft.add_section(region.heading, tidy(paragraph.text), paragraph.place)
        elif region.role == "section" and not region.used:
            draft.add_section(region.heading, "", NOWHERE, region.names)
        self._region = Region(region.heading, region.level, region.role, region.names, used=True)
        if draft.entry:
            draft.close_entry()

    def _paragraph(self, block: Paragraph, ahead: Sequence[Block]) -> None:
        text = tidy(block.text)
        if not text:
            return
        if _is_heading_like(block, text, ahead):
            level = _STRONG_LEVEL if block.strong else _PLAIN_LEVEL
            self._heading(text.rstrip(":"), level, block.place, ahead)
            return
        if (
            text.endswith(":")
            and len(text) <= 120
            and ahead
            and isinstance(ahead[0], ListItem)
            and self._takes_lists()
        ):
            self._list.append(block)
            return
        lines = text.split("\n")
        if len(lines) > 1 and any(_is_known_line(line) for line in lines[:-1]):
            for number, line in enumerate(lines):
                rest = tuple(Paragraph(later, place=block.place) for later in lines[number + 1 :])
                self._paragraph(Paragraph(line, block.strong and not rest, block.place), (*rest, *ahead))
            return
        pieces = _labelled(block.text)
        if pieces and all(self._label(label, value, block.place) for label, value in pieces):
            return
        self._words(replace(block, text=text))

    def _label(self, label: str, value: str, place: Place) -> bool:
        """Takes "Label: value" where the label is known here; False where it is only words."""
        draft, region = self.draft, self._region
        meaning = listed(label) if len(label.split()) > 1 else block_meaning(label)
        in_section = region.role == "section"
        if (
            meaning.surety >= Surety.NEAR
            and meaning.role in (*ENTRY_ROLES, h.PLAN)
            and not in_section
            and value
        ):
            if not draft.entry and meaning.role in (h.OWNER, h.DUE):
                return False
            draft.collect(meaning.role, (Paragraph(value, place=place),), label, place)
            if meaning.role in (h.NEED, h.OUTCOME):
                self._group_level = max(self._group_level, region.level + 1)
                draft.above = replace(draft.above, lead_in="")
                region.role = "group" if region.role in ("", "group") else region.role
            region.used = True
            return True
        asks = label_asks(label)
        if asks is Ask.CHILD and len(label.split()) > 1 and draft.rows and draft.names_other_child(value):
            self._new_plan()
            self.draft.add_pair(label, value)
            return True
        opening = not draft.rows and not any(
            section.name is not SectionName.OTHER for section in draft.sections
        )
        if asks in (Ask.REVIEW, Ask.PLAN_DATE) or (asks is not Ask.NONE and opening and not in_section):
            if not in_section:
                if asks is Ask.CHILD and draft.rows and draft.names_other_child(value):
                    self._new_plan()
                self.draft.add_pair(label, value)
                region.used = True
                return True
            draft.add_pair(label, value)
            return False
        names = sections_of(label) if meaning.surety >= Surety.NEAR else ()
        if names and not in_section and value:
            draft.add_section(label, value, place, names)
            region.used = True
            return True
        return False

    def _takes_lists(self) -> bool:
        """Whether the items of a list here are actions."""
        if self._region.role in (h.ACTION, h.PLAN, "group"):
            return True
        above = self.draft.above
        return self._region.role == "" and bool(above.need.text or above.outcome.text or self.draft.entry)

    def _close_list(self) -> None:
        """Places a list that has come to its end."""
        items, self._list = tuple(self._list), []
        if not items:
            return
        draft, region = self.draft, self._region
        place = items[0].place
        if region.role in (*ENTRY_ROLES, h.PLAN) and region.role not in (h.ACTION, h.PLAN):
            draft.collect(region.role, items, region.heading, place)
        elif self._takes_lists():
            if h.ACTION in draft.entry:
                draft.close_entry()
            draft.collect(h.ACTION, items, region.heading if region.role in (h.ACTION, h.PLAN) else "", place)
        else:
            lines = "\n".join(tidy(block_text(item)) for item in items)
            draft.add_section(region.heading, lines, place, region.names)
        region.used = True

    def _words(self, block: Paragraph) -> None:
        """Places a paragraph that is neither heading nor label."""
        draft, region = self.draft, self._region
        if not draft.rows and len(draft.opening) < 12:
            draft.opening.append(block.text)
        if _SIGNED.match(block.text) and re.search(
            r"\bmanager\b|\bsigned\b|\d{4}|\d/\d", block.text, re.IGNORECASE
        ):
            draft.add_section(region.heading, block.text, block.place, (SectionName.SIGNOFF,))
            region.used = True
            return
        if region.role in (h.ACTION, h.PLAN):
            region.waiting = (*region.waiting, block)
            return
        if region.role in ENTRY_ROLES and (draft.entry or region.role in (h.NEED, h.OUTCOME)):
            draft.collect(region.role, (block,), region.heading, block.place)
        else:
            draft.add_section(region.heading, block.text, block.place, region.names)
        region.used = True

    def _table(self, table: Table) -> None:
        """Reads one table for what it is."""
        lines = table.grid()
        if not any(distinct(line) for line in lines):
            return
        header = find_header(lines, self._settings, table.header_rows)
        pairs = label_pairs(table) if headed_values(table) is None else None
        if header is not None and (pairs is None or _all_known(header)):
            self._grid(lines, header)
        elif pairs is not None:
            self._labels(pairs)
        elif header is None and self._goes_on(table):
            self._more_of_grid(lines)
        elif (weak := weak_header(lines, self._settings)) is not None:
            self._grid(lines, weak)
        else:
            self._other_table(table, lines)

    def _goes_on(self, table: Table) -> bool:
        return self._last_grid is not None and table.width == self._last_grid[2] and table.width > 1

    def _grid(self, lines: tuple[Line, ...], header: Header) -> None:
        draft = self.draft
        same = self._last_grid is not None and self._last_grid[0].key == header.key
        if not same:
            draft.close_entry()
        for line in lines[: header.start]:
            self._above_header(line)
        draft = self.draft
        draft.close_entry()
        self._close_waiting()
        above = self._last_grid[3] if same and self._last_grid and not header.start else draft.above
        reading = read_grid(lines, header, self._settings, above)
        self._take(reading, columns=not same)
        self._last_grid = (*reading.last, len(lines[0]), reading.above) if reading.last else None

    def _more_of_grid(self, lines: tuple[Line, ...]) -> None:
        if self._last_grid is None:
            return
        header, columns, width, above = self._last_grid
        reading = GridReading(rows=self.draft.rows[-1:], above=above)
        known = len(reading.rows)
        read_lines(reading, lines, header, columns)
        if known:
            self.draft.rows[-1] = reading.rows[0]
        reading.rows = reading.rows[known:]
        self._take(reading, columns=False)
        self._last_grid = (header, columns, width, reading.above)

    def _take(self, reading: GridReading, columns: bool) -> None:
        draft = self.draft
        draft.rows.extend(reading.rows)
        if columns:
            draft.columns.extend(reading.columns)
            for notice in reading.notices:
                draft.note(notice)
        for passage in reading.passages:
            asks = label_asks(passage.heading)
            if asks is not Ask.NONE and not sections_of(passage.heading):
                draft.add_pair(passage.heading, passage.text)
            else:
                draft.add_section(passage.heading or self._region.heading, passage.text, passage.place)
        carried = draft.above
        draft.above = replace(
            reading.above, need=carried.need, outcome=carried.outcome, domain=carried.domain, lead_in=""
        )
        if reading.rows:
            draft.above = replace(
                draft.above,
                need=replace(carried.need, used=True),
                outcome=replace(carried.outcome, used=True),
            )
        if self._last_grid is not None or reading.last is not None:
            self._region.used = True

    def _close_waiting(self) -> None:
        """Paragraphs between a heading and its grid are words about the plan, not actions."""
        region = self._region
        for paragraph in region.waiting:
            self.draft.add_section(region.heading, tidy(paragraph.text), paragraph.place)
        region.waiting = ()
        region.used = True

    def _above_header(self, line: Line) -> None:
        """Takes a row above the header: a title, a need or outcome for the whole table, labels, or words."""
        cells = distinct(line)
        if len(cells) == 1:
            for block in cells[0].blocks:
                if isinstance(block, Table):
                    self._table(block)
                    continue
                text = one_line(block_text(block))
                if not text:
                    continue
                if len(text) <= h.LONGEST_HEADING and not (":" in text and is_label(text.partition(":")[0])):
                    self._heading(text, _STRONG_LEVEL, block.place, ())
                else:
                    self._paragraph(Paragraph(text, place=block.place), ())
        elif len(cells) == 2 and is_label(cell_text(cells[0])):
            self._label_cell(cells[0], cells[1])
        elif cells:
            self.draft.add_section(self._region.heading, "\n".join(map(cell_text, cells)), cells[0].place)

    def _labels(self, pairs: Iterable[tuple[Cell, Cell | None]]) -> None:
        self._last_grid = None
        self._close_waiting()
        pairs = tuple(pairs)
        acts = any(listed(one_line(cell_text(label))).role in _ACTING for label, _ in pairs)
        for label, value in pairs:
            self._label_cell(label, value, acts)
        self.draft.close_entry_as_row()

    def _label_cell(self, label: Cell, value: Cell | None, acts: bool = False) -> None:
        heading, text = one_line(cell_text(label)), cell_text(value)
        draft = self.draft
        if not heading:
            return
        meaning, asks = block_meaning(heading), label_asks(heading)
        role = meaning.role
        part_of_row = acts and meaning.surety is Surety.EXACT and role in (*ENTRY_ROLES, h.PLAN)
        names = () if part_of_row else sections_of(heading)
        if names and (asks in (Ask.NONE, Ask.DETAIL) or (asks is Ask.PERSON and _SAYS.search(heading))):
            draft.add_section(heading, text, value.place if value else label.place, names)
            return
        if asks not in (Ask.NONE, Ask.DETAIL) and not part_of_row:
            if asks is Ask.CHILD and draft.rows and draft.names_other_child(text):
                self._new_plan()
            self.draft.add_pair(heading, text)
            return
        if acts and role in (*ENTRY_ROLES, h.PLAN) and (meaning.surety >= Surety.NEAR or draft.entry):
            draft.collect(role, blocks_of(value), heading, value.place if value else label.place)
            return
        if acts and role == "risk" and h.NEED not in draft.entry:
            draft.collect(h.NEED, blocks_of(value), heading, value.place if value else label.place)
            return
        if role == h.STRENGTHS or len(text.split()) > 25:
            draft.add_section(heading, text, value.place if value else label.place)
        else:
            draft.add_pair(heading, text)

    def _other_table(self, table: Table, lines: tuple[Line, ...]) -> None:
        """Keeps the words of a table that is no grid, and what it tells of people."""
        draft, region = self.draft, self._region
        self._close_waiting()
        headed = headed_values(table)
        if headed is not None:
            headings, rows = headed
            for line in rows:
                for heading, cell in zip(headings, line, strict=True):
                    if label_asks(heading) in (
                        Ask.CHILD,
                        Ask.BORN,
                        Ask.AGE,
                        Ask.PLAN_DATE,
                        Ask.REVIEW,
                    ) and cell_text(cell):
                        if not _lists_adults(headings) or label_asks(heading) in (Ask.PLAN_DATE, Ask.REVIEW):
                            draft.add_pair(heading, cell_text(cell))
                    if comparable(heading) in ("name", "names", "who"):
                        draft.names.append(one_line(cell_text(cell)))
        elif table.width > 2 and table.height > 2 and any(is_label(cell_text(cell)) for cell in lines[0]):
            draft.note(
                f"A table{f' under {region.heading!r}' if region.heading else ''} was not read as rows of the plan, because "
                "its columns could not be told; [columns] in planlint.toml can name them."
            )
        text = "\n".join(
            " | ".join(one_line(cell_text(cell)) for cell in distinct(line))
            for line in lines
            if distinct(line)
        )
        draft.add_section(region.heading, text, table.place, region.names)
        region.used = True
        self._last_grid = None

    def _new_plan(self) -> None:
        self._close_region()
        self.draft.drop_carried()
        self.drafts.append(Draft())
        self._region = Region()
        self._action_level = self._group_level = 0
        self._last_grid = None


def _is_furniture(block: Block) -> bool:
    """Whether a block stands at the head or foot of the page."""
    return block.place.label.startswith(("header", "footer"))


def replace_region(region: Region, role: str) -> Region:
    """The same region with another role."""
    return Region(region.heading, region.level, role, region.names, region.waiting, region.used)


def unwrapped(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with tables that only hold other blocks in place opened up."""
    for block in blocks:
        if not isinstance(block, Table):
            yield block
        elif block.width <= 1:
            for cell in block.cells:
                yield from unwrapped(cell.blocks)
        elif any(isinstance(inner, Table) for cell in block.cells for inner in cell.blocks):
            inner = [part for cell in block.cells for part in cell.blocks if isinstance(part, Table)]
            flat = [
                replace(cell, blocks=tuple(part for part in cell.blocks if not isinstance(part, Table)))
                for cell in block.cells
            ]
            yield replace(block, cells=tuple(flat))
            yield from unwrapped(inner)
        else:
            yield block


def _all_known(header: Header) -> bool:
    filled = [meaning for heading, meaning in zip(header.headings, header.meanings, strict=True) if heading]
    return all(meaning.surety >= Surety.NEAR for meaning in filled) or len(filled) > 4


def _lists_adults(headings: Sequence[str]) -> bool:
    return bool(
        {comparable(heading) for heading in headings}
        & {"role", "agency", "relationship", "phone", "telephone", "contact"}
    )


def _is_heading_like(block: Paragraph, text: str, ahead: Sequence[Block]) -> bool:
    """Whether a paragraph stands for a heading: short and bold, or word for word a heading that we know."""
    if "\n" in text or len(text) > 90 or not ahead:
        return False
    bare = text.rstrip(":")
    if block.strong:
        return not text.endswith((".", ",", ";")) and not (
            _LABEL.fullmatch(text) and label_asks(text.partition(":")[0]) is not Ask.NONE
        )
    if text.endswith((".", ",", ";", "!")):
        return False
    if _is_known_line(text) and isinstance(ahead[0], Paragraph) and block.place != NOWHERE and ahead[0].place == block.place:
        return True
    if isinstance(ahead[0], ListItem) and text.endswith(":"):
        return listed(bare).surety is Surety.EXACT
    return listed(bare).surety is Surety.EXACT and len(bare.split()) >= (
        1 if text.endswith((":", "?")) or bare[:1].isupper() else 2
    )


def _is_known_line(line: str) -> bool:
    """Whether a line inside a paragraph is a heading by its words."""
    bare = line.rstrip(":")
    if len(bare.split()) > 9 or line.endswith((".", ",", ";", "!")):
        return False
    return listed(bare).surety is Surety.EXACT or (len(bare.split()) > 2 and bool(sections_of(bare)) and not _LABEL.fullmatch(line))


def _labelled(text: str) -> list[tuple[str, str]]:
    """The labels of a paragraph with their values, where every line of it (or every stretch between tabs) has one."""
    parts = [part.strip() for part in re.split(r"\n|\t|\s{3,}", text) if part.strip()]
    found = [_LABEL.fullmatch(part) for part in parts]
    if all(found):
        return [(match[1].strip(), match[2].strip()) for match in found if match]
    whole = _LABEL.fullmatch(text.strip())
    return [(whole[1].strip(), tidy(whole[2]))] if whole else []


def _begins_plan(draft: Draft, text: str, ahead: Sequence[Block]) -> bool:
    """Whether a heading opens another plan: this one has its rows, and a child or a plan's date follows at once."""
    if not draft.rows or not _TITLE.search(text):
        return False
    for block in ahead:
        if isinstance(block, Table):
            pairs = label_pairs(block) or ()
            asks = {label_asks(cell_text(label)) for label, _ in pairs}
            return bool(asks & {Ask.CHILD, Ask.PLAN_DATE, Ask.REFERENCE, Ask.BORN})
        if isinstance(block, Paragraph):
            labels = {label_asks(label) for label, _ in _labelled(block.text)}
            if labels & {Ask.CHILD, Ask.PLAN_DATE, Ask.REFERENCE, Ask.BORN}:
                return True
    return False
