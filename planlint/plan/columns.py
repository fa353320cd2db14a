"""Which column of a grid holds what: by its heading, and by what stands in it where the heading does not tell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from planlint.language.people import OwnerKind, owners
from planlint.plan import headings as h
from planlint.plan.clock import has_day, is_all_time, times_in
from planlint.plan.headings import Surety
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Column
from planlint.plan.tables import Header, Line, cell_text
from planlint.plan.words import one_line, says_nothing

_SAMPLE = 40
_ROLE_WORDS = {
    h.NEED: "the need", h.OUTCOME: "the outcome", h.ACTION: "the action", h.OWNER: "who does it", h.DUE: "when it is due",
    h.OWNER_AND_DUE: "who and when", h.ACTION_AND_OWNER: "the action and who does it", h.PROGRESS: "progress",
    h.MEASURE: "how progress is told", h.DOMAIN: "the area of the plan",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Content:
    """What the filled cells of a column look like, in shares from 0 to 1."""

    filled: int
    times: float
    people: float
    dated: float
    mixed: float
    words: float


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


def settle(header: Header, body: Sequence[Line]) -> Columns:
    """Gives every column of a grid its role."""
    contents = [_content(body, column) for column in range(len(header.headings))]
    roles = [
        h.DOMAIN if not meaning.role and label_asks(heading) is Ask.CHILD else meaning.role
        for heading, meaning in zip(header.headings, header.meanings, strict=True)
    ]
    sureties = [meaning.surety for meaning in header.meanings]
    sure = [bool(role) or surety >= Surety.WORDS for role, surety in zip(roles, sureties, strict=True)]
    fixed = [surety is Surety.SETTING for surety in sureties]
    _by_company(header, roles)
    _one_action(header, roles, sure)
    _by_content(roles, sure, fixed, contents)
    columns, notices = [], []
    for number, heading in enumerate(header.headings):
        if not sure[number] and (heading or contents[number].filled):
            notices.append(_unsure(heading, number, roles[number]))
        columns.append(
            Column(heading, roles[number] or h.UNUSED, sure[number] or not heading, header.places[number])
        )
    settled = tuple(columns)
    return Columns(settled, (*notices, *_misplaced(settled, contents, body)))


def _by_company(header: Header, roles: list[str]) -> None:
    """Lets the other columns decide where one heading can mean two things."""
    for number, role in enumerate(roles):
        if role in (h.PLAN, h.ACTION_AND_OWNER):
            roles[number] = h.ACTION
        elif role in (h.TITLE, "people", ""):
            roles[number] = (
                h.OWNER if role == "people" and h.OWNER not in roles and h.OWNER_AND_DUE not in roles else ""
            )
    if h.ACTION not in roles:
        _instead(roles, ("other",), h.ACTION)
    if h.NEED not in roles:
        _instead(roles, ("risk",), h.NEED)
    if h.OUTCOME not in roles:
        _instead(roles, (h.MEASURE,), h.OUTCOME)
    if h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        _instead(roles, ("review",), h.DUE)
    outcomes = [number for number, role in enumerate(roles) if role == h.OUTCOME]
    if len(outcomes) > 1:
        for number in outcomes[1:]:
            wanted = header.key[number]
            if wanted in ("outcome", "outcomes", "result", "results") and number > max(
                _all(roles, h.ACTION), default=0
            ):
                roles[number] = h.PROGRESS


_DOES = re.compile(r"\b(?:actions?|do|doing|done|tasks?|steps?|plan)\b")


def _one_action(header: Header, roles: list[str], sure: list[bool]) -> None:
    """Of several columns that read as actions keeps the plainest; the first of the others is the need, if none is there."""
    actions = _all(roles, h.ACTION)
    if len(actions) < 2:
        return
    kept = next((number for number in actions if _DOES.search(header.key[number])), actions[-1])
    for number in actions:
        if number != kept:
            roles[number] = h.NEED if h.NEED not in roles else ""
            sure[number] = False


def _all(roles: Sequence[str], role: str) -> list[int]:
    return [number for number, given in enumerate(roles) if given == role]


def _instead(roles: list[str], stand_ins: tuple[str, ...], role: str) -> None:
    for number, given in enumerate(roles):
        if given in stand_ins:
            roles[number] = role
            return


def _by_content(roles: list[str], sure: list[bool], fixed: list[bool], contents: Sequence[Content]) -> None:
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
        elif role == h.DUE and clear_people and content.dated < 0.2 and content.mixed < 0.2:
            roles[number], sure[number] = h.OWNER, False
        elif (
            role in (h.OWNER, h.DUE)
            and content.mixed >= 0.4
            and not _other_has(roles, number, role, has_time)
        ):
            roles[number], sure[number] = h.OWNER_AND_DUE, False
    for number, content in enumerate(contents):
        if roles[number] or fixed[number]:
            continue
        sure[number] = False
        roles[number] = _guess(content, roles)


def _other_has(roles: Sequence[str], number: int, role: str, has_time: bool) -> bool:
    wanted = h.DUE if role == h.OWNER else h.OWNER
    return has_time and any(
        given in (wanted, h.OWNER_AND_DUE) for at, given in enumerate(roles) if at != number
    )


def _guess(content: Content, roles: Sequence[str]) -> str:
    if not content.filled:
        return h.UNUSED
    if content.times >= 0.6 and h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        return h.DUE
    if content.mixed >= 0.6 and h.OWNER not in roles and h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        return h.OWNER_AND_DUE
    if content.people >= 0.6 and content.words <= 8 and h.OWNER not in roles and h.OWNER_AND_DUE not in roles:
        return h.OWNER
    if content.words >= 4 and h.ACTION not in roles:
        return h.ACTION
    return h.UNUSED


def _content(body: Sequence[Line], column: int) -> Content:
    texts: list[str] = []
    last = None
    for line in body:
        cell = line[column] if column < len(line) else None
        text = one_line(cell_text(cell))
        whole_row = cell is not None and cell.column_span >= len(line) > 1
        if text and cell is not last and not whole_row and not says_nothing(text):
            texts.append(text)
        last = cell
        if len(texts) == _SAMPLE:
            break
    if not texts:
        return Content(0, 0, 0, 0, 0, 0)
    count = len(texts)
    whole = [is_all_time(text) for text in texts]
    named = [_names(text) and not time for text, time in zip(texts, whole, strict=True)]
    dated = [has_day(text) for text in texts]
    both = [name and bool(times_in(text)) for text, name in zip(texts, named, strict=True)]
    people = [name and not pair for name, pair in zip(named, both, strict=True)]
    return Content(
        count, sum(whole) / count, sum(people) / count, sum(dated) / count, sum(both) / count,
        sum(len(text.split()) for text in texts) / count,
    )  # fmt: skip


def _names(text: str) -> bool:
    return len(text.split()) <= 14 and any(
        owner.kind is not OwnerKind.PLACEHOLDER and owner.start < 12 for owner in owners(text)
    )


def _unsure(heading: str, number: int, role: str) -> str:
    name = f"The column '{heading}'" if heading else f"Column {number + 1}, which has no heading,"
    taken = (
        f"was taken for {_ROLE_WORDS[role]}" if role in _ROLE_WORDS else "was not used as a part of the rows"
    )
    remedy = (
        f'; if that is wrong, [columns] "{heading}" = "action" (or another part) in planlint.toml places it'
    )
    return f"{name} {taken}{remedy if heading else ''}."


def _misplaced(columns: Sequence[Column], contents: Sequence[Content], body: Sequence[Line]) -> list[str]:
    notices = []
    for number, column in enumerate(columns):
        count = round(contents[number].times * contents[number].filled)
        if column.role == h.OWNER and count and contents[number].dated:
            dates = sum(
                1
                for line in body
                if number < len(line) and has_day(text := cell_text(line[number])) and is_all_time(text)
            )
            if dates:
                rows = "1 row" if dates == 1 else f"{dates} rows"
                notices.append(
                    f"A date stands in the '{column.heading}' column of {rows}: is the table read rightly?"
                )
    return notices
