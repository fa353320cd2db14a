"""Which column of a grid holds what: by its heading, and by what stands in it where the heading does not tell."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.clock import has_day, is_all_time, times_in
from planlint.plan.column_company import by_company, goal_behind, measure_as_outcome, often_apart, one_action
from planlint.plan.column_contents import Content, content_of, is_of_sentences, names_somebody, texts_of
from planlint.plan.column_kinds import PARTS, is_belied
from planlint.plan.column_votes import OpenColumn, decided, is_firm
from planlint.plan.headings import Surety
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Column, Evidence, SectionName
from planlint.plan.tables import Header, cell_text
from planlint.plan.words import one_line

_ROLE_WORDS = {
    h.NEED: "the need", h.OUTCOME: "the outcome", h.ACTION: "the action", h.OWNER: "who does it", h.DUE: "when it is due",
    h.OWNER_AND_DUE: "who and when", h.ACTION_AND_OWNER: "the action and who does it", h.PROGRESS: "progress",
    h.MEASURE: "how progress is told", h.DOMAIN: "the area of the plan",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a grid, each with its role, and what the report should say of them."""

    columns: tuple[Column, ...]
    notices: tuple[str, ...] = ()

    def at(self, role: str) -> tuple[int, ...]:
        """The columns of this role, from 0."""
        return tuple(number for number, column in enumerate(self.columns) if column.role == role)

    def has(self, *roles: str) -> bool:
        """Whether any column has one of these roles."""
        return any(column.role in roles for column in self.columns)


def settle(header: Header, body: Sequence[Line], outcome_above: bool = False) -> Columns:
    """Gives every column of a grid its role; how progress is told stands for the outcome where none is told above."""
    contents = [content_of(body, column) for column in range(len(header.headings))]
    roles = [
        h.DOMAIN if not meaning.role and label_asks(heading) is Ask.CHILD else meaning.role
        for heading, meaning in zip(header.headings, header.meanings, strict=True)
    ]
    sureties = [meaning.surety for meaning in header.meanings]
    sure = [bool(role) or surety >= Surety.WORDS for role, surety in zip(roles, sureties, strict=True)]
    fixed = [surety is Surety.SETTING for surety in sureties]
    evidence = [EVIDENCE[surety] for surety in sureties]
    before = tuple(roles)
    _counts(roles, sure, fixed, contents)
    _told_by(Evidence.CONTENT, before, roles, evidence)
    before = tuple(roles)
    by_company(header, body, roles, outcome_above)
    often_apart(header, roles, contents)
    one_action(header, roles, sure)
    _told_by(Evidence.COMPANY, before, roles, evidence)
    before = tuple(roles)
    _by_reading(header, body, roles, sure, fixed, contents)
    if h.OUTCOME not in roles and not outcome_above:
        measure_as_outcome(body, roles)
    if h.OUTCOME not in roles and not outcome_above:
        goal_behind(header, body, roles)
    _by_content(header.key, roles, sure, fixed, contents)
    _told_by(Evidence.CONTENT, before, roles, evidence)
    columns, notices = [], []
    for number, heading in enumerate(header.headings):
        if not sure[number] and (heading or contents[number].filled):
            notices.append(unsure(heading, number, roles[number]))
        columns.append(
            Column(
                heading,
                roles[number] or h.UNUSED,
                sure[number] or not heading,
                header.places[number],
                evidence[number],
            )
        )
    return Columns(tuple(columns), tuple(notices))


def _counts(roles: list[str], sure: list[bool], fixed: Sequence[bool], contents: Sequence[Content]) -> None:
    """A column of numbers counts the rows, whatever its heading says of steps or actions."""
    for number, content in enumerate(contents):
        enough = content.filled > 1 or (content.filled and roles.count(h.ACTION) > 1)
        if content.numbers >= 0.8 and enough and not fixed[number] and roles[number] != h.DUE:
            roles[number], sure[number] = h.NUMBER, True


def _told_by(
    told_by: Evidence, before: Sequence[str], roles: Sequence[str], evidence: list[Evidence]
) -> None:
    """Notes what gave a column the role that it has by now."""
    for number, (old, new) in enumerate(zip(before, roles, strict=True)):
        if new != old:
            evidence[number] = told_by if new not in ("", h.UNUSED) else Evidence.NOTHING


def _by_reading(
    header: Header,
    body: Sequence[Line],
    roles: list[str],
    sure: list[bool],
    fixed: Sequence[bool],
    contents: Sequence[Content],
) -> None:
    """Reads the columns of sentences whose headings leave open which part of the rows they hold."""
    open_columns = []
    held = set()
    # Words under an unknown heading behind who and when tell how it went.
    behind = max((number for number, role in enumerate(roles) if role in h.WHO_OR_WHEN), default=len(roles))
    if h.ACTION not in roles:
        behind = len(roles)
    for number, (role, content) in enumerate(zip(roles, contents, strict=True)):
        given = header.meanings[number].role
        meaning = header.meanings[number]
        doubtful = not fixed[number] and is_belied(
            role, meaning.surety, content, texts_of(body, number), roles
        )
        untold = doubtful or (
            not role and not meaning.role and meaning.surety is Surety.NONE and number < behind
        )
        may_be = role in _MAY_BE_A_PART or _is_loose(role, meaning.surety, content)
        texts = tuple(texts_of(body, number)) if may_be else ()
        sentences = is_of_sentences(content, texts) and (role or header.headings[number] or number)
        if doubtful:
            open_columns.append(OpenColumn(number, role, tuple(texts_of(body, number)), untold=True))
        elif (
            fixed[number]
            or given == h.ACTION_AND_OWNER
            or (is_firm(header.key[number], role) and (sentences or not content.filled))
        ):
            held.add(role)
        elif untold and content.filled and not content.always_same and not fixed[number]:
            open_columns.append(OpenColumn(number, role, texts, untold=True))
        elif may_be and sentences and (role or number < behind):
            open_columns.append(OpenColumn(number, role, texts))
        elif role in PARTS and not content.filled:
            held.add(role)
    free = [part for part in PARTS if part not in held]
    belied = {column.number for column in open_columns if column.role in h.WHO_OR_WHEN}
    free.extend(_who_and_when_open([role for number, role in enumerate(roles) if number not in belied]))
    if not open_columns:
        return
    found = decided(open_columns, free)
    acts = h.ACTION in held or h.ACTION in found.values()
    for column in open_columns:
        part = found.get(column.number, "" if column.role in PARTS else column.role)
        if column.untold and not part and acts:
            part = h.UNUSED
        if part != column.role:
            roles[column.number], sure[column.number] = part, False


def _who_and_when_open(roles: Sequence[str]) -> Iterator[str]:
    """Who and when, as far as no column has them yet, and numbers, which several may hold."""
    if h.OWNER_AND_DUE not in roles:
        yield from (role for role in (h.OWNER, h.DUE) if role not in roles)
        if h.OWNER not in roles and h.DUE not in roles:
            yield h.OWNER_AND_DUE
    yield h.NUMBER


_OF_SECTIONS = frozenset(str(name) for name in SectionName)
_LONG = 7


def _is_loose(role: str, surety: Surety, content: Content) -> bool:
    """Whether a heading only sounds like that of a section or an area, over cells that are sentences."""
    return surety <= Surety.WORDS and role in _OF_SECTIONS | {h.DOMAIN} and content.words >= _LONG


_MAY_BE_A_PART = frozenset((*PARTS, h.MEASURE, ""))


_WHEN_DONE = re.compile(r"\b(?:when|by|date)\b")


def _by_content(
    keys: Sequence[str], roles: list[str], sure: list[bool], fixed: list[bool], contents: Sequence[Content]
) -> None:
    """Turns to what stands in a column where its heading is unknown or plainly says another thing."""
    has_time = any(role in (h.DUE, h.OWNER_AND_DUE) for role in roles)
    for number, content in enumerate(contents):
        if fixed[number] or content.filled < 2:
            continue
        role = roles[number]
        clear_times = content.times >= 0.7
        clear_people = content.people >= 0.7 and content.times < 0.2
        spare = role in (h.OWNER, h.NEED, h.OUTCOME) or (role == h.ACTION and roles.count(h.ACTION) > 1)
        if spare and clear_times and content.dated >= 0.5:
            roles[number], sure[number] = h.DUE, False
        elif role == h.PROGRESS and clear_times and not has_time and _WHEN_DONE.search(keys[number]):
            roles[number], sure[number], has_time = h.DUE, False, True
        elif role == h.DUE and clear_people and content.dated < 0.2 and content.mixed < 0.2:
            roles[number], sure[number] = h.OWNER, False
        elif (spare and content.pairs >= 0.6 and not {h.OWNER, h.DUE, h.OWNER_AND_DUE} & set(roles)) or (
            role in (h.OWNER, h.DUE)
            and max(content.mixed, content.pairs) >= 0.4
            and not _other_has(roles, number, role, has_time)
        ):
            roles[number], sure[number] = h.OWNER_AND_DUE, False
    acting = _most_like_tasks(roles, fixed, contents)
    for number, content in enumerate(contents):
        if (roles[number] and number != acting) or fixed[number]:
            continue
        sure[number] = False
        roles[number] = h.ACTION if number == acting else _guess(content, roles)
    _before_the_action(roles, fixed, contents)


def _other_has(roles: Sequence[str], number: int, role: str, has_time: bool) -> bool:
    wanted = h.DUE if role == h.OWNER else h.OWNER
    return has_time and any(
        given in (wanted, h.OWNER_AND_DUE) for at, given in enumerate(roles) if at != number
    )


def _guess(content: Content, roles: Sequence[str]) -> str:
    if not content.filled or content.always_same:
        return h.UNUSED
    if content.times >= 0.6 and h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        return h.DUE
    if content.mixed >= 0.6 and h.OWNER not in roles and h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        return h.OWNER_AND_DUE
    if (
        content.people >= 0.6
        and content.tasks < 0.5
        and content.words <= 8
        and h.OWNER not in roles
        and h.OWNER_AND_DUE not in roles
    ):
        return h.OWNER
    return h.UNUSED


# Cells of so many words on average are no names.
_SENTENCES = 6


def _most_like_tasks(roles: Sequence[str], fixed: Sequence[bool], contents: Sequence[Content]) -> int | None:
    """Where no heading announces actions: the column whose cells read most like tasks, of those without a role and of those
    that share theirs with another column; the last of several alike.
    """
    if h.ACTION in roles:
        return None
    told = [
        (content.tasks, number)
        for number, (role, is_fixed, content) in enumerate(zip(roles, fixed, contents, strict=True))
        if not (is_fixed or content.always_same)
        and content.words >= 4
        and content.times < 0.6
        and (
            (not role and (content.people < 0.6 or content.tasks >= 0.5))
            or (roles.count(role) > 1 and (content.tasks >= 0.3 or content.words >= _SENTENCES))
        )
    ]
    return max(told)[1] if told else None


def _before_the_action(roles: list[str], fixed: Sequence[bool], contents: Sequence[Content]) -> None:
    """Columns of sentences that stand before the action and have no role tell the need and the outcome, in this order."""
    if h.ACTION not in roles:
        return
    spare = [
        number
        for number in range(roles.index(h.ACTION))
        if roles[number] == h.UNUSED and not fixed[number] and contents[number].words >= 4
    ]
    missing = [role for role in (h.NEED, h.OUTCOME) if role not in roles]
    for number, role in zip(spare, missing, strict=False):
        roles[number] = role


def unsure(heading: str, number: int, role: str) -> str:
    """What the reader is told of a column or label that was guessed, with the setting that would place it."""
    name = f"The column '{heading}'" if heading else f"Column {number + 1}, which has no heading,"
    taken = (
        f"was taken for {_ROLE_WORDS[role]}" if role in _ROLE_WORDS else "was not used as a part of the rows"
    )
    remedy = (
        f'; if that is wrong, [columns] "{heading}" = "action" (or another part) in planlint.toml places it'
    )
    return f"{name} {taken}{remedy if heading else ''}."


def misplaced(columns: Sequence[Column], body: Sequence[Line]) -> Iterator[str]:
    """What stands in the wrong kind of column, as sentences: a sign that the table may have been misread."""
    for number, column in enumerate(columns):
        if column.role not in _FOREIGN:
            continue
        what, is_foreign = _FOREIGN[column.role]
        cells = [line[number] for line in body if number < len(line) and not _is_heading(line)]
        count = sum(
            cell is not before and is_foreign(one_line(cell_text(cell)))
            for cell, before in zip(cells, [None, *cells], strict=False)
        )
        if count:
            rows = "1 row" if count == 1 else f"{count} rows"
            yield f"{what} stands in the '{column.heading}' column of {rows}: is the table read rightly?"


def _is_heading(line: Line) -> bool:
    """Whether one cell stretches over all columns: a heading inside the table, which stands in none of them."""
    return len(line) > 1 and line[0] is not None and all(cell is line[0] for cell in line)


def _is_date(text: str) -> bool:
    return len(text) < _LONGEST_DATE and has_day(text) and is_all_time(text)


def _is_name(text: str) -> bool:
    return 0 < len(text.split()) <= _LONGEST_NAME and not times_in(text) and names_somebody(text)


_LONGEST_DATE = 40
_LONGEST_NAME = 4
_FOREIGN: Mapping[str, tuple[str, Callable[[str], bool]]] = {
    h.OWNER: ("A date", _is_date),
    h.NEED: ("A date", _is_date),
    h.OUTCOME: ("A date", _is_date),
    h.ACTION: ("A date", _is_date),
    h.DUE: ("A name", _is_name),
}
EVIDENCE = {
    Surety.NONE: Evidence.NOTHING,
    Surety.WORDS: Evidence.WORDS,
    Surety.NEAR: Evidence.NEAR,
    Surety.EXACT: Evidence.LISTED,
    Surety.SETTING: Evidence.SETTING,
}
"""What told a meaning that is so sure."""
