"""From what was met in a Rich Text file to the blocks of a document: each with its label and its place.

Paragraphs and tables are counted as in a Word file, so that a plan saved in either form has the same labels.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.docx.numbering import BULLET
from planlint.document.limits import Limits
from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Place
from planlint.document.rtf.drafts import BoxDraft, Draft, TableDraft, Words
from planlint.document.rtf.tables import lay_out


@dataclass(slots=True)
class Placer:
    """Gives the blocks of one story their places; only the body's have a path, the byte at which they begin."""

    limits: Limits
    is_placed: bool = False
    _last: Place = NOWHERE

    def blocks(self, drafts: Sequence[Draft], name: str = "") -> tuple[Block, ...]:
        """The blocks of a story; ``name`` stands before each label ("header")."""
        return tuple(_Container(self, f"{name}, " if name else "").blocks(drafts))

    def within(self, drafts: Sequence[Draft], label: str) -> tuple[Block, ...]:
        """The blocks of a cell or a text box; paragraphs in it all carry its label."""
        return tuple(_Container(self, f"{label}, ", label).blocks(drafts))

    def place(self, label: str, offset: int) -> Place:
        """The place of a block of this story; a cell and its first paragraph, of which there may be a million, share theirs."""
        path = (offset,) if self.is_placed else ()
        if label != self._last.label or path != self._last.path:
            self._last = Place(label, path)
        return self._last


@dataclass(slots=True)
class _Container:
    """One run of blocks with its own count of paragraphs and tables for the labels."""

    placer: Placer
    prefix: str
    fixed: str = ""
    paragraphs: int = 0
    tables: int = 0

    def blocks(self, drafts: Sequence[Draft]) -> Iterator[Block]:
        for draft in drafts:
            match draft:
                case Words():
                    self.paragraphs += 1
                    label = self.fixed or f"{self.prefix}paragraph {self.paragraphs}"
                    yield self._block(draft, self.placer.place(label, draft.offset))
                case BoxDraft():
                    name = self.fixed or f"{self.prefix}text box at paragraph {max(self.paragraphs, 1)}"
                    yield from self.placer.within(draft.blocks, name)
                case TableDraft():
                    self.tables += 1
                    label = f"{self.prefix}table {self.tables}"
                    placer = self.placer
                    yield lay_out(draft, label, placer.within, placer.place, placer.limits)

    def _block(self, words: Words, place: Place) -> Block:
        text, marker = words.text, words.marker
        if words.heading:
            return Heading(f"{marker} {text}" if marker and marker != BULLET else text, words.heading, place)
        if not marker:
            return Paragraph(text, words.strong, place)
        if words.strong and marker != BULLET and not self.fixed:
            return Paragraph(f"{marker} {text}", True, place)
        return ListItem(text, marker, words.level, place)
