"""Terms with what is said of each set in below it, as a page printed from the web shows a list of definitions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from planlint.document.pdf.paragraphs import BULLETS, MARKER, is_sentence_end
from planlint.document.pdf.words import Line

_LEAST_INDENT, _LARGEST_INDENT = 18.0, 60.0
_NEXT_LINE = 1.7
_MOST_WORDS = 10
_LEAST_PAIRS = 3
_AT = 1.0


def indents_of_terms(texts: Iterable[Sequence[Line]]) -> frozenset[tuple[int, int]]:
    """Where terms stand in a document, and how far what is said of them is set in: places that several share."""
    pairs = Counter(
        _key(term, line) for lines in texts for term, line in pairwise(lines) if _may_be_term(term, line)
    )
    return frozenset(key for key, count in pairs.items() if count >= _LEAST_PAIRS)


def parted_at_terms(
    lines: Sequence[Line], usual: Collection[tuple[int, int]]
) -> Iterator[tuple[Line | None, list[Line]]]:
    """Running text in parts: a term with the lines set in below it, or no term with lines of any other kind."""
    rest: list[Line] = []
    place = 0
    while place < len(lines):
        line = lines[place]
        below = lines[place + 1] if place + 1 < len(lines) else None
        if below is None or not _may_be_term(line, below) or _key(line, below) not in usual:
            rest.append(line)
            place += 1
            continue
        if rest:
            yield None, rest
            rest = []
        end = place + 1
        while end < len(lines) and abs(lines[end].left - below.left) <= _AT:
            end += 1
        yield line, list(lines[place + 1 : end])
        place = end
    if rest:
        yield None, rest


def _may_be_term(term: Line, line: Line) -> bool:
    indent = line.left - term.left
    near = term.page != line.page or 0 < line.base - term.base < _NEXT_LINE * line.size
    alike = abs(term.size - line.size) < _AT and not line.text.startswith(tuple(BULLETS))
    few = len(term.words) <= _MOST_WORDS and not is_sentence_end(term.text.rstrip("?:"))
    return (
        _LEAST_INDENT <= indent <= _LARGEST_INDENT and near and alike and few and not MARKER.match(line.text)
    )


def _key(term: Line, line: Line) -> tuple[int, int]:
    return round(term.left), round(line.left - term.left)
