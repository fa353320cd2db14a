"""A Rich Text file as a document: its body, with headers before it and notes and footers after it.

A block's path is the byte of the file at which it begins. The file is gone through in ``rtf_reader``, what its
control words and groups mean is in ``rtf_words`` and ``rtf_groups``, what stands where is put together in
``rtf_blocks``.
"""

from __future__ import annotations

import re

from planlint.document.limits import DEFAULTS, Limits, raise_hint
from planlint.document.model import Block, Document, block_text
from planlint.document.refusal import RefusalError
from planlint.document.rtf.blocks import Placer
from planlint.document.rtf.flow import TOO_DEEP
from planlint.document.rtf.groups import GROUPS
from planlint.document.rtf.scan import Reader
from planlint.document.rtf.words import WORDS

_BEGINNING = re.compile(rb"(?:\xef\xbb\xbf)?\s*(?=\{\\rtf)")
_GOES_ON = re.compile(rb"\\(?:par|cell|row|trowd|rtf|pard)(?![a-z])")
_NOTE_KINDS = ("footnote", "endnote")
_NOT_RICH_TEXT = "is not a Rich Text file, whatever its name says; open it in Word and save it as .docx"
_TOO_LARGE = f"is larger than any plan; {raise_hint('megabytes')}"
_BROKEN = (
    "closes its last bracket long before its end, so that Word shows only a part of it; ask for a fresh copy"
)


def read_rtf(data: bytes, source: str, limits: Limits = DEFAULTS) -> Document:
    """Reads a Rich Text file. Raises ``RefusalError`` for one that is broken, cut short or hostile."""
    begin = _BEGINNING.match(data)
    if begin is None:
        raise RefusalError(_NOT_RICH_TEXT)
    if len(data) > limits.megabytes * 1024 * 1024:
        raise RefusalError(_TOO_LARGE)
    reader = Reader(data, WORDS, GROUPS, limits)
    reader.at = begin.end()
    try:
        reader.read()
        return _Writer(reader, limits).document(source)
    except RecursionError:  # only where somebody raised the limit of depth
        raise RefusalError(TOO_DEEP) from None


class _Writer:
    def __init__(self, reader: Reader, limits: Limits) -> None:
        self._reader = reader
        self._limits = limits
        self._notices: list[str] = []

    def document(self, source: str) -> Document:
        """The document that was read, with what there is to say about the reading."""
        reader = self._reader
        body = Placer(self._limits, is_placed=True).blocks(reader.finish(reader.body))
        headers, footers = self._around("header"), self._around("footer")
        self._tell()
        return Document(source, "rtf", (*headers, *body, *self._notes(), *footers), tuple(self._notices))

    def _around(self, kind: str) -> list[Block]:
        """Headers or footers that some page shows: each text once, however many sections show it."""
        found: list[Block] = []
        seen: set[str] = set()
        for name, drafts in self._reader.around:
            if not name.startswith(kind) or not self._is_shown(name.removeprefix(kind)):
                continue
            blocks = Placer(self._limits).blocks(drafts, kind)
            fresh = [block for block in blocks if block_text(block) not in seen]
            seen.update(map(block_text, fresh))
            found += fresh
        return found

    def _is_shown(self, pages: str) -> bool:
        match pages:
            case "f":
                return self._reader.has_first_page
            case "l":
                return self._reader.has_even_pages
            case _:
                return True

    def _notes(self) -> list[Block]:
        found: list[Block] = []
        for kind in _NOTE_KINDS:
            of_kind = [drafts for name, drafts in self._reader.notes if name == kind]
            for count, drafts in enumerate(of_kind, start=1):
                found += Placer(self._limits).blocks(drafts, f"{kind} {count}")
        return found

    def _tell(self) -> None:
        """Gathers what a reader of the report should know about how the file was read."""
        reader, tally = self._reader, self._reader.body.tally
        if reader.has_hidden:
            self._notices.append("Hidden text was left out.")
        if reader.has_embedded:
            self._notices.append(
                "A piece of another file is embedded here and was not read; paste its text into the plan."
            )
        if reader.has_comments:
            self._notices.append("Comments in the margin were left out.")
        if tally.prompts:
            boxes = _counted(
                tally.prompts,
                "A box still shows its prompt and was",
                "boxes still show their prompts and were",
            )
            self._notices.append(f"{boxes} read as empty.")
        if tally.pictures:
            pictures = _counted(tally.pictures, "A picture was", "pictures were")
            self._notices.append(f"{pictures} not read; words in a picture cannot be checked.")
        if reader.is_tracked:
            self._notices.append("Tracked changes were read as if all of them were accepted.")
        self._tell_of_the_end()

    def _tell_of_the_end(self) -> None:
        """A file whose end is missing is read as far as it goes; one that goes on after its end is not."""
        if not self._reader.is_closed:
            self._notices.append(
                "The file ends early: its last bracket is missing, and perhaps more; compare its end with the plan."
            )
            return
        rest = self._reader.rest.strip(b"\0 \t\r\n}\x1a")
        if _GOES_ON.search(rest):
            raise RefusalError(_BROKEN)
        if rest:
            self._notices.append(
                "Something stands after the end of the file that Word does not show; it was left out."
            )


def _counted(count: int, one: str, many: str) -> str:
    return one if count == 1 else f"{count} {many}"
