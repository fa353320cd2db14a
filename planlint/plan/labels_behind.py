"""Forms whose labels stand small in brackets behind the place to fill in: "Rosalind Mbeki ………… (child)", "Marta  (who)    2 wks  (when)".

A gap or a dotted line parts what was filled in from its label. Where several lines do so they are turned round, label first, as all
other forms have it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.document.model import Block, Paragraph
from planlint.plan.words import one_line

_FEWEST = 2
_GAP = r"(?:\s*[.…_·]{3,}\s*|[ \xa0]{2,}|\s*\t\s*)"
_PIECE = re.compile(
    rf"(?P<value>(?:\S|\S.*?\S)?){_GAP}\((?P<label>[^()]{{2,60}})\)(?:[ \xa0]{{2,}}|\s*\t\s*|(?=[.…_·])|\s*$)"
)
_NOTHING = re.compile(r"[\s.…_·-]*")


def labels_first(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the labels that stand behind what was filled in put before it; unchanged where only one line is so."""
    turned = [_turned(block) for block in blocks]
    if sum(text is not None for text in turned) < _FEWEST:
        return tuple(blocks)
    return tuple(
        replace(block, text=text) if text is not None and isinstance(block, Paragraph) else block
        for block, text in zip(blocks, turned, strict=True)
    )


def _turned(block: Block) -> str | None:
    """The text of a paragraph with each label before what it asks for, a line each; None where it is no such form."""
    if not isinstance(block, Paragraph):
        return None
    told: list[str] = []
    for line in block.text.strip().split("\n"):
        at, line = 0, line.strip()
        while at < len(line):
            match = _PIECE.match(line, at)
            if match is None:
                return None
            value = "" if _NOTHING.fullmatch(match["value"]) else one_line(match["value"])
            label = match["label"].strip().rstrip(":")
            told.append(f"{label[0].upper()}{label[1:]}: {value}".strip())
            at = match.end()
    return "\n".join(told) or None
