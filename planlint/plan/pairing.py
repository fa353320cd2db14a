"""Which owner and which date belong to which task of a grid row: by number, else by order, else one for all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from planlint.document.model import NOWHERE, Block, Place, block_text
from planlint.plan.cells import Item, items_of
from planlint.plan.words import tidy


@dataclass(frozen=True, slots=True)
class Paired:
    """What one cell gives to each task: a text and its place a task, whether it is one text for all, what was left.

    ``missed`` are the tasks (from 0) for which a numbered cell has nothing; ``stray`` the words whose number no task has.
    """

    texts: tuple[str, ...]
    places: tuple[Place, ...]
    common: bool = False
    missed: frozenset[int] = frozenset()
    stray: str = ""


def pair(
    tasks: Sequence[Item], blocks: Sequence[Block], place: Place = NOWHERE, whole_if_one: bool = True
) -> Paired:
    """Gives each task its part of a cell. One task, or none, takes the whole cell."""
    count = max(len(tasks), 1)
    whole = tidy("\n".join(block_text(block) for block in blocks))
    items = items_of(blocks)
    if count == 1 and whole_if_one:
        lone = (
            items[0].text if len(items) == 1 and items[0].marked and items[0].numbers in ((), (1,)) else whole
        )
        return Paired((lone,), (place,))
    if items and all(item.numbers for item in items):
        return _by_number(tasks, items, place)
    if len(items) == count and count > 1:
        return Paired(tuple(item.text for item in items), tuple(_place(item, place) for item in items))
    if len(items) == 1 and items[0].marked:
        whole = items[0].text
    return Paired((whole,) * count, (place,) * count, common=count > 1 and bool(whole))


def is_numbered_like(tasks: Sequence[Item], blocks: Sequence[Block]) -> bool:
    """Whether a need or outcome cell is numbered as the tasks are: by all their numbers, or by most where words come twice.

    An outcome that stands there once for task 2 and once for task 3 counts tasks, and not outcomes.
    """
    items = items_of(blocks)
    numbers = [item.numbers for item in items]
    if len(items) < 2 or not all(numbers):
        return False
    counted = [task.numbers for task in tasks]
    twice = len({item.text for item in items}) < len(items)
    few_left_out = len(tasks) - len(items) <= max(1, len(tasks) // 4)
    return numbers == counted or (twice and few_left_out and all(number in counted for number in numbers))


def _by_number(tasks: Sequence[Item], items: Sequence[Item], place: Place) -> Paired:
    told = {number for item in items for number in item.numbers}
    # A list that Word counts on from an earlier cell has other numbers than those typed beside it.
    counts_on = len(tasks) == len(items) and not any(told & set(task.numbers) for task in tasks)
    numbered = all(task.numbers for task in tasks) and not counts_on
    wanted = [set(task.numbers) if numbered else {number} for number, task in enumerate(tasks, start=1)]
    texts: list[list[Item]] = [[] for _ in tasks]
    stray: list[str] = []
    for item in items:
        homes = [home for home, numbers in enumerate(wanted) if numbers & set(item.numbers)]
        for home in homes:
            texts[home].append(item)
        if not homes and item.text:
            stray.append(f"({item.numbers[0]}) {item.text}")
    return Paired(
        tuple("\n".join(item.text for item in found if item.text) for found in texts),
        tuple(_place(found[0], place) if found else place for found in texts),
        missed=frozenset(home for home, found in enumerate(texts) if not found),
        stray="\n".join(stray),
    )


def _place(item: Item, place: Place) -> Place:
    return item.place if item.place != NOWHERE else place
