"""A field of a Rich Text file: what it shows where the file keeps no result for it.

Old form fields keep their answer in their settings, and symbols keep their sign in their instruction.
"""

from __future__ import annotations

import io
import re
from dataclasses import dataclass, field

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.docx.symbols import is_picture_font, sign
from planlint.document.rtf.fonts import WESTERN

_PAGE_FIELDS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_SYMBOL = re.compile(r"SYMBOL\s+(?P<code>0x[0-9a-f]{1,6}|\d{1,7})", re.IGNORECASE)
_SYMBOL_FONT = re.compile(r"\\f\s*\"?(?P<font>[^\"\\]+)", re.IGNORECASE)
_CHECK_BOX, _DROP_DOWN = 1, 2
_BY_DEFAULT = 25
_MOST_ENTRIES = 1_000


@dataclass(slots=True)
class Field:
    """A field in progress; ``kind``, ``result`` and ``default`` are those of an old form field.

    ``began`` is how long the paragraph was when the result began, None while there is no result.
    """

    instruction: io.StringIO = field(default_factory=io.StringIO)
    kind: int | None = None
    result: int | None = None
    default: int | None = None
    entries: list[str] = field(default_factory=list)
    shows_result: bool = False

    @property
    def is_page_number(self) -> bool:
        """Whether the field shows the number of a page, which is no text of the plan."""
        return any(word.upper() in _PAGE_FIELDS for word in self.instruction.getvalue().split()[:1])

    def add_entry(self, text: str) -> None:
        """One more answer to choose from; Word itself allows 25."""
        if len(self.entries) < _MOST_ENTRIES:
            self.entries.append(text)

    def answer(self) -> str:
        """What the field shows by its settings alone, "" where they say nothing."""
        instruction = self.instruction.getvalue().strip()
        if self.kind == _CHECK_BOX or instruction.upper().startswith("FORMCHECKBOX"):
            return TICKED if self._chosen() else UNTICKED
        if self.kind == _DROP_DOWN:
            place = self._chosen()
            return self.entries[place] if 0 <= place < len(self.entries) else ""
        symbol = _SYMBOL.match(instruction)
        return "" if symbol is None else _shown(symbol, instruction)

    def _chosen(self) -> int:
        chosen = self.default if self.result in (None, _BY_DEFAULT) else self.result
        return chosen or 0


def _shown(symbol: re.Match[str], instruction: str) -> str:
    code = int(symbol["code"], 0) if symbol["code"].lower().startswith("0x") else int(symbol["code"])
    named = _SYMBOL_FONT.search(instruction)
    font = named["font"].strip() if named else ""
    if not is_picture_font(font) and font.lower() != "symbol" and 0x80 <= code < 0x100:
        return bytes([code]).decode(WESTERN, "replace")
    return sign(font, code)
