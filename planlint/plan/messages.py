"""Plans that came in a message: its header lines, and the older messages that hang below it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.model import Block, Heading, ListItem, Paragraph, Table, block_text
from planlint.plan.words import one_line

_HEADER = re.compile(
    r"(from|sent|date|to|cc|bcc|subject|importance|attachments?)\s*:\s*(.*)", re.IGNORECASE | re.DOTALL
)
_OLDER = re.compile(
    r"-{2,}\s*(?:original|forwarded) message\s*-{2,}|begin forwarded message:?|on .{6,60} wrote:",
    re.IGNORECASE,
)
_FORWARDED = re.compile(r"^(?:(?:fwd?|re|aw)\s*:\s*)+", re.IGNORECASE)
_HAS_DAY = re.compile(r"\d")
"""A stretch of time has its from and its to as well ("From: 3 May To: 9 June")."""
NOTICE = "An older message below this one was not read as part of the plan."


def without_headers(blocks: Sequence[Block]) -> tuple[tuple[Block, ...], bool]:
    """The blocks with a message's header lines gone but for its subject, which becomes a heading, and without older
    messages; and whether there were any."""
    kept: list[Block] = []
    at = 0
    messages = 0
    while at < len(blocks):
        end = _header_end(blocks, at)
        if _OLDER.fullmatch(one_line(block_text(blocks[at]))) and messages:
            return tuple(kept), True
        if end == at:
            kept.append(blocks[at])
            at += 1
            continue
        messages += 1
        # Below a few words of greeting the plan itself was passed on; below much of it hangs an older message.
        if _tells(kept):
            return tuple(kept), True
        kept.extend(_subject(blocks[at:end]))
        at = end
    return tuple(kept), False


def sent_on(blocks: Sequence[Block]) -> str:
    """What the header of the first message says of its day, "" where there is none."""
    for at in range(len(blocks)):
        end = _header_end(blocks, at)
        for block in blocks[at:end]:
            for line in block_text(block).split("\n"):
                match = _HEADER.match(line.strip())
                if match and match[1].lower() in ("sent", "date"):
                    return one_line(match[2])
    return ""


def without_header_lines(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with the header lines of every message gone: who wrote to whom is no part of a plan."""
    kept: list[Block] = []
    at = 0
    while at < len(blocks):
        end = _header_end(blocks, at)
        if end == at:
            kept.append(blocks[at])
        at = max(end, at + 1)
    return tuple(kept)


def _tells(blocks: Sequence[Block]) -> bool:
    """Whether so much was said before a header, or a list or table stood there, that it belongs to an older message."""
    if any(isinstance(block, ListItem | Table) for block in blocks):
        return True
    return sum(len(block_text(block).split()) for block in blocks) > 60


def _header_end(blocks: Sequence[Block], at: int) -> int:
    """Where the header lines that begin here end; ``at`` itself where there is no header."""
    names: list[str] = []
    end = at
    while end < len(blocks) and isinstance(blocks[end], Paragraph):
        lines = block_text(blocks[end]).split("\n")
        found = [_HEADER.match(line.strip()) for line in lines]
        if not found[0]:
            break
        names.extend(match[1].lower() for match in found if match)
        end += 1
    told = {"to", "sent", "date", "subject"} & set(names)
    enough = len(told) > 1 or (told == {"to"} and not _HAS_DAY.search(block_text(blocks[at])))
    return end if names[:1] == ["from"] and enough else at


def _subject(blocks: Sequence[Block]) -> list[Block]:
    for block in blocks:
        for line in block_text(block).split("\n"):
            match = _HEADER.match(line.strip())
            if match and match[1].lower() == "subject" and match[2].strip():
                return [Heading(_FORWARDED.sub("", one_line(match[2])), 1, block.place)]
    return []
