"""Sentences in the place for what will be done, where the cell beside has a line for each of them.

Numbers, bullets and line breaks part the tasks of a cell, full stops do not: "Mum to run a bath. Dad to ring the GP." is one row,
and whether it holds too much is for a rule. Only where the cell beside has a line for each sentence, each with somebody or a day
on it, has its author counted them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Paragraph
from planlint.plan.cells import Item
from planlint.plan.clock import is_all_time
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, is_quoted, sentences_of, what_it_does
from planlint.plan.speech import tells_of_now
from planlint.plan.whowhen import is_by_initials, is_who, split_who_when

_POINTS_BACK = re.compile(r"(?:he|she|they|it|this|that|these|those|one|both|all|i|we|you)\b", re.IGNORECASE)
_WOULD = re.compile(r"(?:[\w'’-]+ ){1,6}?(?:would|could) (?:benefit|help|like|love|need|do with|really|be)\b")
_TELLS = re.compile(
    r"\b(?:is|was|are|were|has been|have been|had|has|did)\b(?! (?:going )?to\b)|n['’]t\b", re.IGNORECASE
)
_HANGS_ON = re.compile(r"(?:if|when|so|then|but|and|or|otherwise|also|please|note|nb)\b", re.IGNORECASE)


def tasks_apart(tasks: tuple[Item, ...], beside: Sequence[str]) -> tuple[Item, ...]:
    """The tasks of a cell, a lone one of several sentences cut where a cell ``beside`` has a line for each of them."""
    if len(tasks) != 1 or tasks[0].marked or "\n" in tasks[0].text:
        return tasks
    sentences = sentences_of(tasks[0].text)
    if len(sentences) > 1 and any(_has_line_for_each(cell, sentences) for cell in beside):
        return tuple(replace(tasks[0], text=sentence) for sentence in sentences)
    return tasks


def _has_line_for_each(cell: str, sentences: Sequence[str]) -> bool:
    """Whether a cell has a line of its own, with somebody or a day on it, for each of so many sentences that tell a task each."""
    lines = cell.split("\n")
    if len(lines) != len(sentences) or not all(map(_is_task, sentences)):
        return False
    if any(map(_HANGS_ON.match, sentences)) or any(map(_POINTS_BACK.match, sentences)):
        return False
    named = [_is_somebody(split_who_when(line).owner) for line in lines]
    return all(named) or (not any(named) and all(map(is_all_time, lines)))


def _is_task(sentence: str) -> bool:
    """Whether a sentence may be something to be done, and does not only tell how things are."""
    if is_quoted(sentence):
        return False
    told = _TELLS.search(sentence) is not None or tells_of_now(sentence)
    return what_it_does(sentence) is Does.PROMISES or not told


def _is_somebody(text: str) -> bool:
    name = text.strip(" .,;:–—-")
    return is_who(name) or is_by_initials(name)


def reason_before(block: Paragraph) -> tuple[str, Paragraph]:
    """The words with which a paragraph of promises begins that only tell why they are made, and the rest of it."""
    sentences = sentences_of(block.text)
    first = next((at for at, each in enumerate(sentences) if what_it_does(each) is Does.PROMISES), 0)
    before, after = sentences[:first], sentences[first:]
    if not before or not all(_tells_why(each) for each in before):
        return "", block
    if any(what_it_does(each) is not Does.PROMISES for each in after):
        return "", block
    return " ".join(before), replace(block, text=" ".join(after))


def _tells_why(sentence: str) -> bool:
    return part_of(sentence) is Part.NEED or _WOULD.match(sentence) is not None
