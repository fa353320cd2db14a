"""Drift carries the task, and nothing in the row says concretely what is done."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    Row,
    Tasks,
    is_own_support,
    leaves_only_help_open,
    named_children,
    own_word,
    owners,
    parents_in,
    settles_help,
    without_open_help,
)

# A visit with its hour is an appointment: "Mum to see Dr Rao", 18 March at 9.40; "Gran to be there", Saturdays 10-12.
_GOES_TO_SEE = re.compile(
    r"\b(?:see|sees|meets?|visits?|attends?|goes|go|be (?:there|present|around|home))\b", re.IGNORECASE
)
_HOUR = re.compile(
    r"(?<![\d./])(?:\d{1,2}[:.]\d{2}(?![\d./])|\d{1,2} ?(?:am|pm)\b|noon\b)"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? (?:from )?\d{1,2} ?(?:[-–]|to|until) ?\d{1,2}(?![\d./])",
    re.IGNORECASE,
)
# A who cell with more words than this beside its names says what is done as well.
_FEW = 4

_ONLY_WHO = re.compile(r"\b(?:to|will|must|should|shall|can)$", re.IGNORECASE)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """Every action that is all drift; what stands in the who and when cells may still make it concrete."""
    children, parents = named_children(plan), parents_in(plan)
    for row in plan.rows:
        yield from _in_row(row, tasks, children, parents)


def _in_row(row: Row, tasks: Tasks, children: tuple[str, ...], parents: frozenset[str]) -> Iterator[Mark]:
    told = own_word(row.action, children, parents, row.owner)
    text = row.action if told is None else _without_report(row.action, told.start, told.end)
    action = tasks.action(without_open_help(text))
    if not action.vague or action.drift is None:
        return
    drift = action.drift
    # That a parent is only to tell of themselves is another rule's question.
    if told is not None and told.start <= drift.start < told.end:
        return
    rest = tasks.action(row.owner)
    if _words_beside_names(row.owner) > _FEW and any(task.weight == "concrete" for task in rest.tasks):
        return
    if _GOES_TO_SEE.search(text, drift.start, drift.end) and _HOUR.search(f"{text[drift.end :]}\n{row.due}"):
        return
    # Which help is meant is another rule's question; a named giver in the who cell has answered it.
    own = settles_help(row.owner, row.action) or is_own_support(row.action, row.owner)
    if leaves_only_help_open(text, drift.start, drift.end) and not own:
        return
    yield Mark(Field.ACTION, drift.start, drift.end, row.number)


def _words_beside_names(text: str) -> int:
    for owner in sorted(owners(text), key=lambda each: -each.start):
        text = f"{text[: owner.start]} {text[owner.end :]}"
    return sum(any(map(str.isalnum, word)) for word in text.split())


def _without_report(text: str, start: int, end: int) -> str:
    """The action without what somebody will say of themselves behind it ("…, who will report how much she drinks").

    What stands ahead must be a task of its own: in "Dad to ring …" it is only who will.
    """
    ahead = text[:start].rstrip(" ,;.") if end >= len(text.rstrip(" .")) else ""
    return ahead if len(ahead.split()) > 1 and not _ONLY_WHO.search(ahead) else text
