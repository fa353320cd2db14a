"""Who and when at the end of line after line, told for all lines of a document together by the marks that repeat.

"Ring the GP -- Mum -- today", "[Mum] {today}", "Mum / ring the GP / today": no mark means anything by itself, and a piece such
as "as agreed" or "?" is no time and nobody's name. Where the same marks part most lines, and what stands in one place is
mostly somebody and in another mostly a time, every line is cut so. The pieces are given the labels that lists know.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto

from planlint.document.model import Block, ListItem, Paragraph
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.column_contents import names_somebody
from planlint.plan.whowhen import is_who
from planlint.plan.words import says_nothing

_MARK = re.compile(
    r"(?:(?:(?<=\s)|^)(?:--+|[–—-]|\|+|/{1,2}|[~·•¦»;@]|::|[-=]{1,2}>|[→⇒➔➜]|>{1,3})|(?<=\w);)(?=\s|$)"
)
_DASHES = re.compile(r"--+|[–—-]")
_BRACKET = re.compile(
    r"\s*(?:\[(?P<square>[^\[\]{}<>]*)\]|\{(?P<curly>[^\[\]{}<>]*)\}|<(?P<angle>[^\[\]{}<>]*)>)\s*[.;]?$"
)
_ROUND = re.compile(
    r"(?P<task>.*\S)\s*\((?P<inside>[^()]{2,90}(?:\([^()]{2,40}\)[^()]{0,40})?)\)\s*[.;]?$", re.DOTALL
)
_CUT = re.compile(r"\s*(?:[,;]|\s(?:[–—-]|[/|·~])\s)\s*")
_FEWEST_ROUND = 3
_BOX = re.compile(r"^\s*(?:[☐□]|\[[ _]?\])\s*")
_ASKED = re.compile(r"[^:]{2,60}:\s")
_OPENS_AS_TIME = re.compile(
    r"(?:by|at|before|after|when|once|from|until|till|within|in|on|every|each|as soon as|during|straight away)\b",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:will|would|can|could|must|should|to|is|are|was|were|has|have|had|does|do)\b")
"""What makes words with a name in them a sentence."""
_LONGEST_PIECE = 7
_LONGEST_NAME = 6
_MOST_PIECES = 4
_FEWEST = 2
_MOSTLY = 0.6
_SAMPLE = 60
"""How many lines are asked what stands in them."""
_MOST_LINES = 2000
"""A text with more lines is no plan's list, and is left as it is."""


class Nature(Enum):
    """What a few words that stand apart are: a place nobody filled, somebody, a time, or anything else."""

    EMPTY = auto()
    WHO = auto()
    WHEN = auto()
    WORDS = auto()


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a list or of a paragraph, by the list that it stands in."""

    text: str
    group: int


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the lines are cut: by which mark, into how many pieces, and which of these are the task, who and when."""

    mark: str
    pieces: int
    task: int
    who: int
    when: int


def ends_labelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with labels before who and when wherever the same marks set them off in line after line."""
    lines = [line for group, found in enumerate(_lists(blocks)) for line in _lines(found, group)]
    if not _FEWEST <= len(lines) <= _MOST_LINES:
        return tuple(blocks)
    shapes = [shape for mark in _marks(lines) if (shape := _shape_of(mark, lines)) is not None]
    if not shapes and _ends_in_brackets(lines):
        return tuple(_with_bracket_told(block) for block in blocks)
    if not shapes:
        return tuple(blocks)
    cut_lists = {
        id(block)
        for found in _lists(blocks)
        if any(_is_cut(block, shapes) for block in found)
        for block in found
    }
    return tuple(
        one for block in blocks for one in _told(block, shapes, beside_cut_lines=id(block) in cut_lists)
    )


def _is_cut(block: Block, shapes: Sequence[_Shape]) -> bool:
    """Whether an item has a task, a who and a when."""
    return isinstance(block, ListItem) and bool(_labelled(block.text, shapes))


def _lists(blocks: Sequence[Block]) -> Iterator[tuple[Block, ...]]:
    """Items that stand together, and each paragraph of several lines."""
    items: list[Block] = []
    for block in blocks:
        if isinstance(block, ListItem):
            items.append(block)
            continue
        if items:
            yield tuple(items)
            items = []
        if isinstance(block, Paragraph) and "\n" in block.text.strip():
            yield (block,)
    if items:
        yield tuple(items)


def _lines(found: Sequence[Block], group: int) -> Iterator[_Line]:
    for block in found:
        if isinstance(block, Paragraph):
            yield from (_Line(line.strip(), group) for line in block.text.split("\n") if line.strip())
        elif isinstance(block, ListItem) and "\n" not in block.text.strip():
            yield _Line(block.text.strip(), group)


def _marks(lines: Sequence[_Line]) -> list[str]:
    """The marks by which lines might be cut, those that stand in most lines first."""
    counts: Counter[str] = Counter()
    for line in lines:
        counts.update({_family(match[0]) for match in _MARK.finditer(line.text)})
        if _BRACKET.search(line.text):
            counts["["] += 1
    return [mark for mark, count in counts.most_common() if count >= _FEWEST]


def _family(mark: str) -> str:
    return "-" if _DASHES.fullmatch(mark) else mark


def _cut(text: str, mark: str) -> tuple[str, ...]:
    """The pieces of a line between marks of one family; an empty piece is a place that nobody filled."""
    if mark == "[":
        return _unbracketed(text)
    pieces, at = [], 0
    for match in _MARK.finditer(text):
        if _family(match[0]) == mark:
            pieces.append(text[at : match.start()].strip())
            at = match.end()
    return (*pieces, text[at:].strip())


def _unbracketed(text: str) -> tuple[str, ...]:
    """The task and what stands in the brackets behind it, one behind the other."""
    told: list[str] = []
    rest = text
    while len(told) < _MOST_PIECES and (match := _BRACKET.search(rest)) and match.start():
        told.insert(0, next(each for each in match.groups() if each is not None).strip())
        rest = rest[: match.start()].rstrip()
    return (rest, *told)


def _shape_of(mark: str, lines: Sequence[_Line]) -> _Shape | None:
    """How this mark cuts the lines, None where it sets off nothing that is plainly who or when."""
    cuts = [_cut(line.text, mark) for line in lines]
    counts = Counter(len(pieces) for pieces in cuts if _FEWEST < len(pieces) <= _MOST_PIECES)
    if not counts:
        return None
    number = max(counts, key=lambda each: (counts[each], each))
    groups = {line.group for line, pieces in zip(lines, cuts, strict=True) if len(pieces) == number}
    beside = [pieces for line, pieces in zip(lines, cuts, strict=True) if line.group in groups]
    full = [pieces for pieces in beside if len(pieces) == number]
    if len(full) < _FEWEST or 2 * len(full) < len(beside) or number != _FEWEST + 1:
        return None
    columns = [[pieces[at] for pieces in full[:_SAMPLE]] for at in range(number)]
    best = max(
        (_of_task(columns, task) for task in range(number)), key=lambda found: (found[0], -found[1].task)
    )
    score, found = best
    return replace(found, mark=mark) if score else None


def _of_task(columns: Sequence[Sequence[str]], task: int) -> tuple[float, _Shape]:
    """How well the columns fit with the task in one of them and who and when in the two others, and which is which."""
    others = [at for at in range(len(columns)) if at != task]
    counts = {at: Counter(map(nature_of, columns[at])) for at in others}
    best = (0.0, _Shape("", len(columns), task, others[0], others[1]))
    names = sum(map(is_who, columns[task])) / len(columns[task])
    if any(_ASKED.match(text) for at in others for text in columns[at]):
        return best
    for who, when in (others, others[::-1]):
        named, timed = _share(counts[who], Nature.WHO), _share(counts[when], Nature.WHEN)
        short = all(
            2 * sum(len(text.split()) > _LONGEST_PIECE for text in columns[at]) < len(columns[at])
            for at in others
        )
        # A task may name somebody, but what is nothing else is no task.
        score = named + timed - names
        if short and max(named, timed) >= _MOSTLY and min(named, timed) > 0 and score > best[0]:
            best = (score, _Shape("", len(columns), task, who, when))
    return best


def _share(counts: Mapping[Nature, int], nature: Nature) -> float:
    filled = sum(count for kind, count in counts.items() if kind is not Nature.EMPTY)
    return counts.get(nature, 0) / filled if filled else 0.0


def nature_of(text: str) -> Nature:
    """What a few words that stand apart are."""
    if not text or says_nothing(text):
        return Nature.EMPTY
    few = len(text.split()) <= _LONGEST_PIECE
    if is_all_time(text) or (few and _OPENS_AS_TIME.match(text)) or (few and times_in(text)):
        return Nature.WHEN
    few = len(text.split()) <= _LONGEST_NAME
    named = is_who(text) or (few and names_somebody(text) and not _SAYS.search(text))
    return Nature.WHO if named else Nature.WORDS


def _ends_in_brackets(lines: Sequence[_Line]) -> bool:
    """Whether round brackets, which can hold anything, hold who and when at the end of most lines of the lists they stand in."""
    found = {line.text: inside for line in lines if (inside := _in_bracket(line.text))}
    groups = {line.group for line in lines if line.text in found}
    beside = sum(line.group in groups for line in lines)
    natures = [tuple(map(nature_of, pieces)) for _, pieces in found.values()]
    who_then_when = natures.count((Nature.WHO, Nature.WHEN))
    plain = who_then_when + natures.count((Nature.WHO,)) + natures.count((Nature.WHEN,))
    return (
        len(found) >= _FEWEST_ROUND
        and 2 * len(found) > beside
        and bool(who_then_when)
        and plain >= _MOSTLY * len(found)
    )


def _in_bracket(text: str) -> tuple[str, tuple[str, ...]] | None:
    """The task and the pieces, two at most, of the round bracket behind it."""
    match = _ROUND.match(text)
    if match is None:
        return None
    inside = match["inside"].strip()
    halves = [(inside[: cut.start()], inside[cut.end() :]) for cut in _CUT.finditer(inside) if cut.start()]
    plain = next((each for each in halves if is_all_time(each[1])), None)
    pieces = plain or next(iter(halves), None) or (inside,)
    return match["task"], pieces


def _with_bracket_told(block: Block) -> Block:
    found = _in_bracket(block.text.strip()) if isinstance(block, ListItem) else None
    if found is None or not isinstance(block, ListItem):
        return block
    task, pieces = found
    natures = tuple(map(nature_of, pieces))
    if any(len(piece.split()) > _LONGEST_PIECE for piece in pieces) or natures == (Nature.WORDS,):
        return block
    if natures == (Nature.WHEN,) and not is_all_time(pieces[0]):
        # Somebody may stand before the time, with no mark between them.
        return block
    if len(pieces) == 1:
        pieces = ("", *pieces) if natures == (Nature.WHEN,) else (*pieces, "")
    elif natures[0] is not Nature.WHO and natures[1] is not Nature.WHEN:
        return block
    return replace(block, text=with_ends(task, *pieces))


def with_ends(task: str, who: str, when: str) -> str:
    """A task with its who and its when behind it, each behind its label."""
    ends = [f"{label}: {words}" for label, words in (("Who", who), ("By when", when)) if words]
    return " — ".join([task, *ends])


def _told(block: Block, shapes: Sequence[_Shape], beside_cut_lines: bool) -> Iterator[Block]:
    """A block with its ends told; the lines of a paragraph that are all cut so are the items of a list."""
    if isinstance(block, ListItem):
        text = _labelled(block.text, shapes)
        if not text and beside_cut_lines:
            text = _one_end_labelled(block.text, shapes)
        yield replace(block, text=text or block.text)
        return
    lines = [line for line in block.text.split("\n") if line.strip()] if isinstance(block, Paragraph) else []
    told = [_labelled(line, shapes) for line in lines]
    if len(lines) < _FEWEST or not any(told):
        yield block
        return
    for line, cut in zip(lines, told, strict=True):
        if cut:
            yield ListItem(cut, "•", place=block.place)
        elif _BOX.sub("", line).strip():
            yield Paragraph(line, place=block.place)


def _labelled(text: str, shapes: Sequence[_Shape]) -> str:
    """The task with its who and its when, each on a line behind its label; "" for a line that no shape cuts."""
    text = _BOX.sub("", text)
    for shape in shapes:
        pieces = _cut(text, shape.mark)
        if shape.task == 0 and len(pieces) > shape.pieces and shape.mark != "[":
            spare = len(pieces) - shape.pieces
            head = _head(text, shape.mark, spare + 1)
            pieces = (head, *pieces[spare + 1 :])
        if len(pieces) == shape.pieces and pieces[shape.task]:
            who, when = (pieces[at] for at in (shape.who, shape.when))
            return with_ends(pieces[shape.task], who, when)
    return ""


def _one_end_labelled(text: str, shapes: Sequence[_Shape]) -> str:
    """A task with only its who or only its when behind it, where the lines beside it have both; "" for any other line."""
    text = _BOX.sub("", text)
    for shape in shapes:
        pieces = _cut(text, shape.mark)
        if shape.task == 0 and len(pieces) == shape.pieces - 1 and all(pieces):
            nature = nature_of(pieces[1])
            if nature in (Nature.WHO, Nature.WHEN):
                who, when = (pieces[1], "") if nature is Nature.WHO else ("", pieces[1])
                return with_ends(pieces[0], who, when)
    return ""


def _head(text: str, mark: str, cuts: int) -> str:
    """The beginning of a line, up to the ``cuts``-th of its marks."""
    found = [match for match in _MARK.finditer(text) if _family(match[0]) == mark]
    return text[: found[cuts - 1].start()].strip()
