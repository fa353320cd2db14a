"""What only exports have among their columns: the name and the post of an owner apart, and the day on which an action was closed.

Which column is which is settled in ``columns``; here its header is made ready for that, and lines are told that are history.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.clock import has_day
from planlint.plan.headings import Meaning, Surety
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.tables import Header, cell_text
from planlint.plan.words import comparable, one_line

_PERSONS_NAME = re.compile(
    r"(?:person|client|service user|subject|individual|customer)(?:(?:'s)? (?:full |first |given |family |last )?(?:name|surname|forename)s?)?"
)
_NAME = re.compile(r"\bnames?\b")
_DONE_BY = re.compile(
    r"(?:\w+ )?(?:actions?|tasks?|steps?|to be done|interventions?) "
    r"(?:(?:taken )?by(?: whom| who)?|(?:owner|lead|assignee|worker|responsible|assigned to)(?: name| person)?)"
)
_FILLED_IN_BY = frozenset(["name", "your name", "full name", "your full name", "my name"])
_CODE = re.compile(r"_(?:CDE?|CODE|ID|TY?PE?|CAT|CTGRY|KEY)\d*$", re.IGNORECASE)
_ORGANISATION = re.compile(
    r"\b(?:agency|agencies|organisation|org|team|service|department|dept|firm|sector)s?\b"
)
_BESIDE_A_NAME = re.compile(
    r"\b(?:role|post|job title|position|code|id|number|type|relationship|email|telephone|phone)s?\b"
)
_CLOSED_ON = re.compile(r"\b(?:completion|completed|closed|closure|closing|done|finished|achieved|ended)\b")
_ENDED = re.compile(r"\bend\b")
_TO_COME = re.compile(
    r"\b(?:target|due|planned|expected|anticipated|proposed|agreed|by|deadline|to be|estimated)\b"
)
_DATED = re.compile(r"\b(?:dates?|on|when|day)\b")
_STATUS = re.compile(r"\b(?:status|state)\b")
_NOT_OF_ACTIONS = re.compile(
    r"\b(?:plan|case|legal|child|record|person|marital|immigration|form|assessment|review|episode|response)\b"
)
_IS_CLOSED = re.compile(
    r"(?:fully )?(?:c|comp|compl|cmp|cmpl|complete|completed|closed|clsd|cls|done|achieved|finished|met)\b(?! not\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ActionColumns:
    """The columns by which a line is known for a closed action, and those of an owner's name and post.

    ``codes`` are the columns that only give a code to what another says in words.
    """

    status: tuple[int, ...] = ()
    closed_on: tuple[int, ...] = ()
    name: int | None = None
    posts: tuple[int, ...] = ()
    codes: tuple[int, ...] = ()

    def is_closed(self, line: Line) -> bool:
        """Whether the line is history: its status says that the action is completed, and on which day."""
        says = [text for text in _texts(line, self.status) if _IS_CLOSED.match(text)]
        return bool(says) and any(map(has_day, (*_texts(line, self.closed_on), *says)))

    def parted(
        self, lines: Iterable[Line], needs: Sequence[int], outcomes: Sequence[int]
    ) -> tuple[list[Line], list[Line]]:
        """The lines that are actions of the plan, and those that are history.

        A need or outcome that stands on a closed line alone goes on for the open one below it.
        """
        is_open: list[Line] = []
        closed: list[Line] = []
        above: Line | None = None
        for line in lines:
            if self.is_closed(line):
                closed.append(line)
                above = (
                    _filled(line, above, (*needs, *outcomes)) if above and not _texts(line, needs) else line
                )
                continue
            if above is not None and not _texts(line, needs):
                line = _filled(line, above, (*needs, *outcomes))
            is_open.append(line)
            above = None
        return is_open, closed

    def named(self, line: Line) -> Line:
        """The line with the owner's post in the place of the name, where nobody is named."""
        if self.name is None or _texts(line, (self.name,)):
            return line
        post = next((number for number in self.posts if _texts(line, (number,))), None)
        if post is None:
            return line
        return tuple(line[post] if number == self.name else cell for number, cell in enumerate(line))


def action_columns(header: Header) -> ActionColumns:
    """What the headings tell of owners' names and posts and of closed actions."""
    keys = [comparable(spelt_out(heading)) for heading in header.headings]
    status = tuple(
        number for number, key in enumerate(keys) if _STATUS.search(key) and not _NOT_OF_ACTIONS.search(key)
    )
    dated = [
        number
        for number, key in enumerate(keys)
        if _CLOSED_ON.search(key) and not (_TO_COME.search(key) or _NOT_OF_ACTIONS.search(key))
    ]
    due = [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.role in (h.DUE, h.OWNER_AND_DUE) and number not in dated
    ]
    progress = {number for number, meaning in enumerate(header.meanings) if meaning.role == h.PROGRESS}
    if status and any(_TO_COME.search(keys[number]) for number in due):
        # Beside the day on which it is due, the end of an action is the day on which it ended.
        dated.extend(
            number for number in due if _ENDED.search(keys[number]) and not _TO_COME.search(keys[number])
        )
    closed_on = tuple(
        number for number in dated if (due and _DATED.search(keys[number])) or number in progress
    )
    name, posts = _name_and_posts(header, keys)
    return ActionColumns(status, closed_on, name, posts, tuple(_codes_beside_words(header, keys)))


def made_ready(header: Header, columns: ActionColumns) -> Header:
    """The header with status and day of closing taken for progress, and an owner's post for no part of the row."""
    given = {number: Meaning(h.PROGRESS, Surety.NEAR) for number in (*columns.status, *columns.closed_on)}
    given |= {number: Meaning(h.UNUSED, Surety.SETTING) for number in (*columns.posts, *columns.codes)}
    meanings = tuple(given.get(number, meaning) for number, meaning in enumerate(header.meanings))
    return replace(header, meanings=meanings)


def persons_name(header: Header) -> int | None:
    """The column that names the person whom the record is about ("PRSN_FULL_NM"), where another names who acts."""
    keys = [comparable(spelt_out(heading)) for heading in header.headings]
    if any(label_asks(key) is Ask.CHILD for key in keys):
        return None
    found = [number for number, key in enumerate(keys) if _PERSONS_NAME.fullmatch(key)]
    others = [
        meaning for number, meaning in enumerate(header.meanings)
        if meaning.role in (h.OWNER, h.OWNER_AND_DUE) and number not in found and not keys[number].startswith("person")
    ]  # fmt: skip
    return found[0] if found and others else None


def of_the_plan(header: Header, groups: Iterable[Sequence[Line]]) -> tuple[int, ...]:
    """The columns of times that say the same on all lines of each plan, where another one differs: they are about the plan."""
    times = [number for number, meaning in enumerate(header.meanings) if meaning.role == h.DUE]
    if len(times) < 2:
        return ()
    held = [group for group in groups if len(group) > 1]
    same = {
        number: all(len({tuple(_texts(line, (number,))) for line in group}) == 1 for group in held)
        for number in times
    }
    always = {number for group in held for number in times if all(_texts(line, (number,)) for line in group)}
    return (
        tuple(number for number in times if same[number] and number in always)
        if not all(same.values())
        else ()
    )


def of_who_filled_it_in(header: Header, fronts: Mapping[int, Ask]) -> tuple[int, ...]:
    """The columns that name whoever filled the form in ("Your name"), where another says that it names the child."""
    named = [number for number, ask in fronts.items() if ask is Ask.CHILD]
    keys = {number: comparable(spelt_out(header.headings[number])) for number in named}
    own = tuple(number for number in named if keys[number] in _FILLED_IN_BY)
    return own if len(own) < len(named) else ()


def done_by(header: Header) -> tuple[int, ...]:
    """The columns that ask who acts in the words of the action ("ACTN_BY", "TASK_OWNR"), beside one that holds the action."""
    acts = [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.role in (h.ACTION, h.PLAN, h.ACTION_AND_OWNER)
    ]
    found = tuple(
        number for number in acts if _DONE_BY.fullmatch(comparable(spelt_out(header.headings[number])))
    )
    return found if len(found) < len(acts) else ()


def acting_worker(header: Header, fronts: Mapping[int, Ask]) -> int | None:
    """The column of a worker ("ASGND_WRKR") that says who acts and not whose case it is: none other does, and it stands right
    behind the action."""
    keys = [comparable(spelt_out(heading)) for heading in header.headings]
    acts = [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.role in (h.OWNER, h.OWNER_AND_DUE, h.ACTION_AND_OWNER)
        and number not in fronts
        and not _BESIDE_A_NAME.search(keys[number])
    ]
    found = [
        number
        for number, ask in fronts.items()
        if ask is Ask.PERSON
        and number
        and header.meanings[number - 1].role in (h.ACTION, h.PLAN)
        and not _DATED.search(keys[number])
    ]
    return found[0] if found and not acts else None


def with_role(header: Header, column: int, role: str) -> Header:
    """The header with another meaning for one column."""
    meanings = list(header.meanings)
    meanings[column] = Meaning(role, Surety.NEAR)
    return replace(header, meanings=tuple(meanings))


def history(header: Header, columns: ActionColumns, lines: Iterable[Line]) -> Iterator[str]:
    """The closed actions in words: each with its status and day."""
    actions = [
        number
        for number, meaning in enumerate(header.meanings)
        if meaning.role in (h.ACTION, h.PLAN, h.ACTION_AND_OWNER)
    ]
    for line in lines:
        told = (*actions, *columns.status, *columns.closed_on)
        yield " | ".join(_texts(line, told))


def _codes_beside_words(header: Header, keys: Sequence[str]) -> Iterator[int]:
    """The columns of codes ("NEED_CD") beside one that says the same in words ("NEED_DTLS")."""
    for role in (h.NEED, h.OUTCOME, h.ACTION):
        columns = [number for number, meaning in enumerate(header.meanings) if meaning.role == role]
        codes = [
            number
            for number in columns
            if _CODE.search(header.headings[number]) or _BESIDE_A_NAME.search(keys[number])
        ]
        if len(codes) < len(columns):
            yield from codes


def _name_and_posts(header: Header, keys: Sequence[str]) -> tuple[int | None, tuple[int, ...]]:
    owners = [number for number, meaning in enumerate(header.meanings) if meaning.role == h.OWNER]
    posts = [number for number in owners if _BESIDE_A_NAME.search(keys[number])]
    names = [number for number in owners if number not in posts and not _ORGANISATION.search(keys[number])]
    if names and _NAME.search(keys[names[0]]):
        posts.extend(
            number for number in owners if _ORGANISATION.search(keys[number]) and number not in posts
        )
    return (names[0], tuple(posts)) if names and posts else (None, ())


def _filled(line: Line, above: Line, numbers: Sequence[int]) -> Line:
    """The line with what it leaves empty in these columns taken from the one above."""
    return tuple(
        above[number] if number in numbers and number < len(above) and not cell_text(cell) else cell
        for number, cell in enumerate(line)
    )


def _texts(line: Line, numbers: Iterable[int]) -> list[str]:
    texts = (one_line(cell_text(line[number])) for number in numbers if number < len(line))
    return [text for text in texts if text]
