"""Sentences in the place for what will be done that each give somebody else a task, told apart.

"School nurse to do an assessment. Mum to run a bath.", with "School nurse / Mum" beside it, or with nothing in the places for
who and when: the sentences themselves say who does what, and are a task each. Two sentences about what one of them does stay one.
Where the cell beside has a line for each sentence, each with somebody or a day on it, its author has counted them too.
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
from planlint.plan.words import comparable

_DOER = re.compile(
    r"(?P<who>(?:[\w'’.()&/-]+ ){1,6}?)(?:to|will|shall|must|should|(?:is|are) (?:going )?to|(?:has |have )?agreed to)\b"
)
_POINTS_BACK = re.compile(r"(?:he|she|they|it|this|that|these|those|one|both|all|i|we|you)\b", re.IGNORECASE)
_PARTED = re.compile(r"\s*(?:[/;,&\n]|\band\b)\s*")
_WOULD = re.compile(r"(?:[\w'’-]+ ){1,6}?(?:would|could) (?:benefit|help|like|love|need|do with|really|be)\b")
_WORD = re.compile(r"[\w'’-]+")
_THE_THING = re.compile(r"\b(?:the|that|this) ([a-z][\w-]{2,})\b")
_OWNS = re.compile(r"['’]s$")
# What comes of the job before: "… gives a sample. Rob to email the result".
_PRODUCT = re.compile(
    r"\b(?:the|its|this|each|every) (?:\w+ )?(?:results?|figures?|readings?|registers?|scores?|weights?|findings)\b",
    re.IGNORECASE,
)
_SMALL = frozenset(("the", "a", "an", "of", "from", "at", "and", "to"))
_TITLES = frozenset(("Mr", "Mrs", "Ms", "Miss", "Dr", "the", "The", "of", "at"))
_TWO = 2
_BACK = re.compile(r"\b(?:he|she|they|his|hers?|their|him|them|there|it|its)\b", re.IGNORECASE)
_INITIALS = re.compile(r"[A-Z]{2,3}")
_TELLS = re.compile(
    r"\b(?:is|was|are|were|has been|have been|had|has|did)\b(?! (?:going )?to\b)|n['’]t\b", re.IGNORECASE
)
_HANGS_ON = re.compile(r"(?:if|when|so|then|but|and|or|otherwise|also|please|note|nb)\b", re.IGNORECASE)


def tasks_apart(
    tasks: tuple[Item, ...], who: str, has_place: bool, beside: Sequence[str] = ()
) -> tuple[Item, ...]:
    """The tasks of a cell, a lone one of several sentences cut where each has a doer of its own.

    ``who`` is what stands in the places for who and when, ``has_place`` whether the form has any, ``beside`` the cells there.
    """
    if len(tasks) != 1 or tasks[0].marked or "\n" in tasks[0].text or not has_place:
        return tasks
    sentences = sentences_of(tasks[0].text)
    if len(sentences) > 1 and any(_has_line_for_each(cell, sentences) for cell in beside):
        return tuple(replace(tasks[0], text=sentence) for sentence in sentences)
    if _names_one_in_each(who, sentences):
        return tuple(replace(tasks[0], text=sentence) for sentence in sentences)
    doers = [_doer(sentence) for sentence in sentences]
    if len(sentences) < 2 or not all(doers) or len(set(doers)) < len(doers):
        return tasks
    if (who and not _are_named(doers, who)) or _go_on(sentences):
        return tasks
    return tuple(replace(tasks[0], text=sentence) for sentence in sentences)


def _names_one_in_each(who: str, sentences: Sequence[str]) -> bool:
    """Whether a cell names as many as there are sentences, and each sentence tells of another of them, in their order."""
    named = [part.strip() for part in _PARTED.split(who) if part.strip()]
    if len(named) < _TWO or len(named) != len(sentences) or not all(map(_is_somebody, named)):
        return False
    if not all(map(_is_task, sentences)) or any(map(_HANGS_ON.match, sentences)) or _go_on(sentences):
        return False
    if any(map(_BACK.search, sentences[1:])):
        # "Sonia, his worker there, to send his results" goes on with the job before.
        return False
    words = [{_OWNS.sub("", word) for word in _WORD.findall(sentence)} for sentence in sentences]
    told = [set(_WORD.findall(part)) - _TITLES for part in named]
    return all(
        bool(part & own) == (at == place) for at, part in enumerate(told) for place, own in enumerate(words)
    )


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


def _go_on(sentences: Sequence[str]) -> bool:
    """Whether a later sentence is about a thing of an earlier: "Mum to tick the chart. Joseph to check the chart" is one job."""
    for at, sentence in enumerate(sentences[1:], 1):
        before = {word.casefold() for each in sentences[:at] for word in _WORD.findall(each)}
        if any(match[1].casefold() in before for match in _THE_THING.finditer(sentence)):
            return True
        if _PRODUCT.search(sentence):
            return True
    return False


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


def _doer(sentence: str) -> str:
    """Who is to do what a sentence promises, made comparable; "" where it promises nothing or points back to somebody."""
    match = _DOER.match(sentence) if what_it_does(sentence) is Does.PROMISES else None
    return comparable(match["who"]) if match and not _POINTS_BACK.match(match["who"]) else ""


def _are_named(doers: Sequence[str], who: str) -> bool:
    """Whether a cell names just those who do what the sentences say, each once; some of them perhaps by their initials."""
    parts = [part.strip() for part in _PARTED.split(who) if part.strip()]
    told = [set(doer.split()) - _SMALL for doer in doers]
    named = [set(comparable(part).split()) - _SMALL for part in parts]
    if len(named) == len(told):
        named = [_spelt_out(part, words, doers) for part, words in zip(parts, named, strict=True)]
    return (
        len(named) == len(told)
        and all(sum(bool(words & each) for each in named) == 1 for words in told)
        and all(any(words & each for words in told) for each in named)
    )


def _spelt_out(part: str, words: set[str], doers: Sequence[str]) -> set[str]:
    """The words of somebody in a cell; of initials those of the only doer whom they can stand for ("BP" for Bethan)."""
    if not _INITIALS.fullmatch(part):
        return words
    meant = [doer for doer in doers if doer[:1] == part[0].lower() and _fits(part, doer)]
    return words | set(meant[0].split()) - _SMALL if len(meant) == 1 else words


def _fits(initials: str, doer: str) -> bool:
    """Whether a name of several words has these initials; one of a single word has only their first."""
    words = doer.split()
    return len(words) == 1 or "".join(word[0] for word in words).upper() == initials
