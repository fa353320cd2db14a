"""Labels that come again and stand on a line above their words, in one paragraph, as labels with a colon before them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from planlint.document.model import Block, Paragraph
from planlint.plan.headings import Meaning, bare, common


def labels_beside(blocks: Iterable[Block], again: Mapping[str, Meaning]) -> Iterator[Block]:
    """The blocks, with each paragraph cut at its lines that are nothing but a label, and the label set before its words."""
    for block in blocks:
        if again and isinstance(block, Paragraph) and "\n" in block.text:
            yield from _cut(block, again)
        else:
            yield block


def _cut(block: Paragraph, again: Mapping[str, Meaning]) -> Iterator[Block]:
    lines = [line.strip() for line in block.text.split("\n") if line.strip()]
    starts = [number for number, line in enumerate(lines) if _label(line, again)]
    if not any(_is_bare(lines[start]) for start in starts):
        yield block
        return
    if starts[0]:
        yield replace(block, text="\n".join(lines[: starts[0]]))
    for start, end in zip(starts, [*starts[1:], len(lines)], strict=True):
        first, words = lines[start], lines[start + 1 : end]
        if not _is_bare(first):
            yield replace(block, text="\n".join([first, *words]), strong=False)
        elif words:
            yield replace(block, text=f"{first.rstrip(': ')}: {' '.join(words)}", strong=False)
        else:
            yield replace(block, text=f"{first.rstrip(': ')}:", strong=False)


def _is_bare(line: str) -> bool:
    return ": " not in line.rstrip(": ")


def _label(line: str, again: Mapping[str, Meaning]) -> bool:
    """Whether a line is or begins with one of these labels."""
    label = line.partition(":")[0].strip()
    return bare(label) in again or common(label) in again
