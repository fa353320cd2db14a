"""Headings and labels that come again are the columns of a table written downwards, and are told like columns.

"The worry (1) … What better looks like … To be done … Person … Date …", over and over: which of them is the need and which
the outcome is settled as for a grid, by the words, by one another and by what stands beside them.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table
from planlint.plan import heading_roles as h
from planlint.plan.clock import has_day
from planlint.plan.groups import says_who_will
from planlint.plan.headings import (
    Meaning,
    Surety,
    block_meaning,
    column_meaning,
    common,
    listed,
    named_in_brackets,
)
from planlint.plan.joint import Kind, roles_together
from planlint.plan.labels import Ask, label_asks
from planlint.plan.leads import led_when, waits_for
from planlint.plan.own_wishes import says_own_wish
from planlint.plan.paragraphs import labelled
from planlint.plan.tables import cell_text, distinct, meaning_of
from planlint.plan.whowhen import is_who
from planlint.plan.words import one_line, only_counts, tidy

_LONGEST = 90
_VALUE = 300
_OF_THE_PLAN = frozenset(
    ("contingency", "child_voice", "parent_views", "history", "identity", "signoff", "visits")
)
"""Sections that a file with several plans has as often as it has plans."""
_WHY = frozenset((h.NEED, h.OUTCOME, "risk"))
"""What a heading may name before the words that it says itself ("Risk: Idris has lost weight")."""
_WHO_DOES = re.compile(r"\bwho\b.*\bdo(?:es|ing)?\b", re.IGNORECASE)
"""Who does what, above a list: what stands there are the tasks, each with its who."""
_WHY_A_PLAN = re.compile(
    r"\b(?:why|reasons?)\b.*\b(?:plan|involved|involvement|looked after|in care)\b", re.IGNORECASE
)
_FEWEST_SAID = 2
_LONGEST_AREA = 4
_OF_A_PLAN = frozenset((h.NEED, h.OUTCOME, h.ACTION, h.ACTION_AND_OWNER, h.PLAN, h.OWNER_AND_DUE))


@dataclass(slots=True)
class _Seen:
    """One heading or label: how it was first written and what stood beside it each time.

    ``lists`` counts the times when that was a list, ``then_list`` those when a list followed the words, and
    ``inline`` those when words stood behind it in the same block.
    """

    text: str
    values: list[str] = field(default_factory=list)
    lists: int = 0
    then_list: int = 0
    inline: int = 0

    @property
    def holds_something(self) -> bool:
        """Whether anything ever stood beside it: "Objective 1" over a form only counts the forms."""
        return any(self.values) or bool(self.lists or self.then_list)

    @property
    def only_counts(self) -> bool:
        """Whether nothing but numbers ever stood beside it: "Objective no.: 2" tells no objective."""
        return any(self.values) and all(only_counts(value) for value in self.values if value)


def repeated_meanings(blocks: Sequence[Block], settings: Mapping[str, str]) -> Mapping[str, Meaning]:
    """What each heading or label that comes again stands for, by its bare words; empty where no action is among them."""
    seen = _seen(blocks)
    again = {
        key: each
        for key, each in seen.items()
        if len(each.values) > 1 and each.holds_something and not each.only_counts and _may_be_column(each)
    }
    if sum(each.then_list for each in seen.values()) > 1:
        again[""] = _Seen("", ["A list of tasks stands here"] * 2)
    alone = (
        len(again) == 2
        and "" in again
        and all(min(each.then_list, each.inline) < 2 for key, each in again.items() if key)
    )
    if len(again) < 2 or alone:
        # A single label with its words behind it is one of a form where a list follows each time.
        return {}
    meanings = [
        _meaning(each, settings) if key else Meaning(h.ACTION, Surety.EXACT) for key, each in again.items()
    ]
    told = roles_together(
        [
            Kind(each.text, meaning, tuple(each.values), 2 * each.lists > sum(map(bool, each.values)))
            for each, meaning in zip(again.values(), meanings, strict=True)
        ]
    )
    listed = any(each.lists for each in again.values())
    named = {meaning.role for meaning in meanings}
    if not named & _OF_A_PLAN and not ({h.OWNER, h.DUE} <= named or _is_whole(told)):
        # Dates with what happened on them are a chronology.
        return {}
    if not (h.ACTION in told or (listed and {h.NEED, h.OUTCOME}.intersection(told))):
        return {}
    told = tuple(_task_too(number, meanings, told) for number in range(len(told)))
    return {
        key: Meaning(role, Surety.NEAR)
        for key, role in zip(again, told, strict=True)
        if key and role in h.ROW_PARTS and (key in settings or not _names_who_does_it(again[key].text, role))
    }


def _names_who_does_it(label: str, role: str) -> bool:
    """Whether the tasks below a label are somebody's, whom it names each time ("Shirin:"): who leads them is no part of the form."""
    return role == h.ACTION and not listed(label).role and is_who(label.strip(" :*"))


def _is_whole(roles: Collection[str]) -> bool:
    """Whether labels of which none is known hold, by what stands beside them, all that a plan has."""
    return h.ACTION in roles and bool(h.WHO_OR_WHEN.intersection(roles)) and {h.NEED, h.OUTCOME} <= set(roles)


def _task_too(number: int, meanings: Sequence[Meaning], roles: Sequence[str]) -> str:
    """The role of a label, but a task where it is called one, or where nothing is known of it and a who or a when follows:
    a form written downwards can have more than one task in an entry."""
    role = roles[number]
    if meanings[number].role == h.ACTION:
        return h.ACTION
    follows = roles[number + 1] if number + 1 < len(roles) else ""
    if not {h.NEED, h.OUTCOME} & set(roles):
        return role
    unknown = not meanings[number].role and role not in (h.OWNER, h.DUE, h.OWNER_AND_DUE, h.PROGRESS)
    return h.ACTION if unknown and follows in (h.OWNER, h.DUE, h.OWNER_AND_DUE) else role


def _may_be_column(seen: _Seen) -> bool:
    """Whether a heading can be a part of a row: no label of the front sheet, and not the title of another plan."""
    known = block_meaning(seen.text)
    if known.surety is Surety.EXACT and known.role in h.ROW_PARTS:
        return True
    if column_meaning(seen.text).role == h.DOMAIN and all(
        len(value.split()) <= _LONGEST_AREA for value in seen.values
    ):
        # "Dimension: Family" only says what the entry is about.
        return False
    if any(map(str.isdigit, seen.text)) and has_day(seen.text) and not known.role:
        # "Isla Denholm, 3 June 2026: …" is signed, over and over.
        return False
    if says_own_wish(seen.text) or (min(seen.inline, seen.then_list) > 1 and not known.role):
        # No label of a front sheet stands with its words over one list after another.
        return True
    if known.role == "risk" and _WHY_A_PLAN.search(seen.text):
        # Once for each plan of a file, as its other sections are.
        return False
    if known.role in _OF_THE_PLAN and column_meaning(seen.text).role not in h.ROW_PARTS:
        return False
    if known.role in h.ACTS and seen.lists:
        # "What needs to happen next" over lists asks for no day, whatever "next" may ask for elsewhere.
        return True
    asks = label_asks(seen.text)
    if asks is Ask.PERSON:
        return column_meaning(seen.text).role in (h.OWNER, h.OWNER_AND_DUE, h.ACTION_AND_OWNER)
    return asks in (Ask.NONE, Ask.DETAIL, Ask.OTHER_DATE, Ask.EVENT) and known.role != h.TITLE


def _meaning(seen: _Seen, settings: Mapping[str, str]) -> Meaning:
    found = meaning_of(common(seen.text), settings)
    counted = block_meaning(seen.text)
    if counted.role in (h.NEED, h.OUTCOME) and found.role in ("", h.PROGRESS):
        # "Result 2" is something to come, where "Result" is how it went.
        found = counted
    named = named_in_brackets(seen.text)
    if named.role:
        # "What the baby needs (outcome)" calls itself what it is.
        found = named
    shares = found.role in (h.OWNER, h.ACTION_AND_OWNER) and _WHO_DOES.search(seen.text)
    if (found.role in (h.PLAN, "") or shares) and seen.lists * 2 > sum(map(bool, seen.values)):
        return Meaning(h.ACTION, max(found.surety, Surety.WORDS))
    return found


def _led_in_by_time(blocks: Sequence[Block]) -> frozenset[int]:
    """The lines that say by when the list below them is done, each in words of its own: they are no part of a form."""
    led = {
        at: common(above.text)
        for at, (above, below) in enumerate(pairwise(blocks))
        if isinstance(above, Heading | Paragraph)
        and isinstance(below, ListItem)
        and (led_when(above.text) or waits_for(above.text))
    }
    times = Counter(led.values())
    return frozenset(at for at, words in led.items() if times[words] == 1)


def _seen(blocks: Sequence[Block]) -> dict[str, _Seen]:
    found: dict[str, _Seen] = {}
    last: _Seen | None = None
    in_list = False
    led_in = _led_in_by_time(blocks)
    for at, block in enumerate(blocks):
        if isinstance(block, Paragraph) and says_who_will(block.text):
            # "Scott will:" is one of several that share out the tasks below a goal, and part of no form.
            in_list = False
            continue
        if at in led_in:
            in_list = False
            continue
        if isinstance(block, ListItem):
            if last is not None and not in_list:
                _take_list(last, block)
            in_list = last is not None
            continue
        in_list = False
        if isinstance(block, Table):
            last = _take_table(found, last, block)
        elif headed := _headed(block):
            for label, value in headed:
                last = _entry(found, label)
                last.values[-1] = value[:_VALUE]
                last.inline += bool(value)
        elif last is not None and not last.values[-1]:
            last.values[-1] = block.text[:_VALUE]
    return found


def _headed(block: Heading | Paragraph) -> list[tuple[str, str]]:
    """The headings or labels that a block is, each with the words beside it in the same block."""
    if isinstance(block, Heading):
        label, colon, said = block.text.partition(":")
        told = bool(colon) and len(said.split()) >= _FEWEST_SAID and block_meaning(label).role in _WHY
        return [(label, said.strip()) if told else (block.text, "")]
    if pieces := labelled(block.text):
        return pieces
    first, _, rest = tidy(block.text).partition("\n")
    if not rest and first.endswith(":") and column_meaning(first).role == h.ACTION:
        return [(first, "")]
    return [(first, rest)] if (rest or block.strong) and _is_short(first) else []


def _take_list(last: _Seen, item: ListItem) -> None:
    if last.values[-1]:
        # "2. SLEEP" is numbered as items are and is a title.
        last.then_list += len(item.text.split()) >= _FEWEST_SAID + 1
    else:
        last.values[-1] = item.text[:_VALUE]
        last.lists += 1


def _take_table(found: dict[str, _Seen], last: _Seen | None, table: Table) -> _Seen | None:
    """The labels of a form in a table; a grid below them stands for a list of tasks. Gives the last label, if it still
    waits for what follows."""
    for label, value in _pairs(table):
        last = _entry(found, label)
        last.values[-1] = value[:_VALUE]
    if not any(len(distinct(line)) > 2 for line in table.grid()):
        return last
    if last is not None:
        last.then_list += 1
    return None


def _pairs(table: Table) -> Iterator[tuple[str, str]]:
    """The rows of a table that are a short text and another beside it, as in a form of labels and values."""
    for line in table.grid():
        cells = distinct(line)
        first = line[0]
        labels = (
            first is not None and 1 <= len(cells) <= 2 and cells[0] is first and first.column_span < len(line)
        )
        if labels and _is_short(cell_text(first)):
            yield cell_text(first), cell_text(cells[1]) if len(cells) == 2 else ""


def _is_short(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and not text.rstrip().endswith((".", ",", ";", "!"))


def _entry(found: dict[str, _Seen], text: str) -> _Seen:
    seen = found.setdefault(common(text), _Seen(one_line(text).rstrip(":")))
    seen.values.append("")
    return seen
