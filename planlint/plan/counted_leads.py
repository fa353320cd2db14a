"""Short lines that count what stands below them: "Danger statement 2", "For worry 1", "Steps towards the second goal".

Where their numbers come again with the same words before them, they are leads. Over sentences they tell what the number means;
over a list or a table they say which worry or goal its tasks are for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table
from planlint.plan.clock import times_in
from planlint.plan.coded_series import Coded, Series, family, part_named
from planlint.plan.topics_tied import topic_key, topics_in
from planlint.plan.words import one_line

_LONGEST = 8
_MOST_BELOW = 3
_FEWEST = 2
_FEWEST_WORDS = 3
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight")
_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")
_ROMAN = frozenset(("i", "ii", "iii", "iv", "v", "vi", "vii", "viii"))
_COUNTS = {
    **{word: number for words in (_WORDS, _ORDINALS) for number, word in enumerate(words, start=1)},
}
_OF_THE_FORM = frozenset(
    ("part", "section", "page", "step", "stage", "box", "form", "sheet", "appendix", "annex")
)
"""What the parts of a form are counted as; nothing refers to them."""
_MARKS = ".:;,–—-"
_BOX = re.compile(r"^\s*(?:[☐□☒☑✓✔]|\[[ _xX✓]?\])\s*")


@dataclass(frozen=True, slots=True)
class Lead:
    """A counting line: where it stands, the words that it counts, and its number.

    A heading that names a matter counts as well, by its name; ``over`` is then the heading above it.
    """

    at: int
    words: str
    number: str
    over: str = ""


@dataclass(frozen=True, slots=True)
class LedTable:
    """A table below a lead, by the places of both among the blocks."""

    at: int
    lead: Lead


@dataclass(frozen=True, slots=True)
class Led:
    """What stands below the leads of a document: texts that tell what numbers mean, lists of tasks, and tables of tasks."""

    telling: tuple[Series, ...]
    tasks: tuple[Series, ...]
    tables: tuple[tuple[LedTable, ...], ...]


def leads_counted(blocks: Sequence[Block]) -> tuple[tuple[Lead, ...], ...]:
    """The lines that count the same, run by run."""
    return tuple(_runs([lead for at, block in enumerate(blocks) if (lead := _lead(block, at)) is not None]))


def led_in(blocks: Sequence[Block]) -> Led:
    """All that stands below counting lines, those that count the same in one run together."""
    telling: list[Series] = []
    tasks: list[Series] = []
    tables: list[tuple[LedTable, ...]] = []
    known = [lead for at, block in enumerate(blocks) if (lead := _lead(block, at)) is not None]
    known = [*known, *_topic_leads(blocks, {lead.at for lead in known})]
    all_at = {lead.at for run in _runs(known) for lead in run}
    for run in _runs(known):
        below = {lead: tuple(_below(blocks, lead.at, all_at)) for lead in run}
        filled = [lead for lead in run if below[lead]]
        if len({lead.number for lead in filled}) < _FEWEST:
            continue
        kinds = {type(blocks[below[lead][0]]) for lead in filled}
        if kinds == {Paragraph}:
            lines = tuple(_told(blocks, lead, below[lead]) for lead in filled)
            heading = run[0].over or run[0].words
            telling.append(Series(heading, part_named(heading), lines, is_led=True))
        elif kinds == {ListItem}:
            items = tuple(line for lead in filled for line in _items(blocks, lead, below[lead]))
            tasks.append(Series(run[0].words, "", items, is_led=True))
        elif kinds == {Table}:
            tables.append(tuple(LedTable(below[lead][0], lead) for lead in filled))
    return Led(tuple(telling), tuple(tasks), tuple(tables))


def number_of(word: str) -> str:
    """The number that a word tells ("2", "two", "second", "(ii)", "SG2", a letter) in one spelling; "" for another word."""
    plain = word.strip("()[]" + _MARKS)
    if re.fullmatch(r"\d{1,2}|[A-H]|[A-Z]{1,3}\d{1,2}", plain):
        return plain
    if word.startswith(("(", "[")) and plain.casefold() in _ROMAN:
        return plain.upper()
    return str(_COUNTS.get(plain.casefold(), ""))


def _lead(block: Block, at: int) -> Lead | None:
    """A short line with one number in it; a number at its head counts the line itself and tells nothing."""
    if not isinstance(block, Heading | Paragraph):
        return None
    text = one_line(block.text)
    words = text.split()
    if len(words) == 1 and number_of(text) and (isinstance(block, Heading) or block.strong):
        return Lead(at, "", number_of(text))
    if not 1 < len(words) <= _LONGEST or text.endswith((".", "?", "!")) or times_in(text):
        return None
    found = [(place, number) for place, word in enumerate(words) if (number := number_of(word))]
    is_ordinal = [place for place, _ in found if words[place].casefold().strip(_MARKS) in _ORDINALS]
    if len(found) != 1 or (found[0][0] == 0 and not is_ordinal):
        return None
    place, number = found[0]
    if words[0].strip(_MARKS).casefold() in _OF_THE_FORM:
        return None
    if words[place][-1:] in ":–—-" and len(words[place + 1 :]) >= _FEWEST_WORDS:
        # "Goal 2: Ellis likes himself better" is the goal itself, and refers to none.
        return None
    before = [word.casefold().strip(_MARKS) for word in words[:place]]
    after = [word.casefold().strip(_MARKS) for word in words[place + 1 :]]
    counted = after[:1] if is_ordinal else [*before[-2:], family(number).casefold()]
    return Lead(at, " ".join(filter(None, counted)), number)


def _topic_leads(blocks: Sequence[Block], taken: Set[int]) -> Iterator[Lead]:
    """The headings that name a matter which other headings name as well, each with the heading that stands over it."""
    topics = topics_in(blocks)
    over = ""
    for at, block in enumerate(blocks):
        is_head = isinstance(block, Heading) or (isinstance(block, Paragraph) and block.strong)
        if not is_head or not isinstance(block, Heading | Paragraph) or at in taken:
            continue
        key = topic_key(block.text)
        if key not in topics:
            over = one_line(block.text)
        elif over:
            yield Lead(at, over, key, over)


def _runs(leads: Sequence[Lead]) -> Iterator[tuple[Lead, ...]]:
    """The leads that count the same, from each beginning on: a number that stands again opens another run."""
    by_words: dict[str, list[list[Lead]]] = {}
    for lead in leads:
        runs = by_words.setdefault(lead.words, [[]])
        if lead.number in {each.number for each in runs[-1]}:
            runs.append([])
        runs[-1].append(lead)
    for runs in by_words.values():
        for run in runs:
            if len(run) >= _FEWEST:
                yield tuple(run)


def _below(blocks: Sequence[Block], at: int, leads: set[int]) -> Iterator[int]:
    """Where what stands below a lead does: a few sentences, all items of a list, or one table."""
    first: Block | None = None
    for here in range(at + 1, len(blocks)):
        block = blocks[here]
        if (
            here in leads
            or isinstance(block, Heading)
            or (first is not None and type(block) is not type(first))
        ):
            return
        if isinstance(block, Paragraph) and (block.strong or len(block.text.split()) < _FEWEST_WORDS):
            return
        if isinstance(first, Table) or (isinstance(block, Paragraph) and here > at + _MOST_BELOW):
            return
        first = block
        yield here


def _told(blocks: Sequence[Block], lead: Lead, below: Sequence[int]) -> Coded:
    texts = [one_line(block.text) for here in below if isinstance(block := blocks[here], Paragraph)]
    first = blocks[below[0]]
    place = first.place
    return Coded(lead.number, " ".join(texts), below[0], place, (lead.at, *below[1:]))


def _items(blocks: Sequence[Block], lead: Lead, below: Sequence[int]) -> Iterator[Coded]:
    for here in below:
        item = blocks[here]
        if isinstance(item, ListItem):
            yield Coded(lead.number, _BOX.sub("", item.text).strip(), here, item.place, (lead.at,))
