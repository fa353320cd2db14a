"""Word's fields: which of their words a reader sees, the result and not the instruction, and the answers of old forms.

Where a field begins and ends in a paragraph is told by ``docx_runs``.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from lxml import etree

from planlint.document.characters import TICKED, UNTICKED
from planlint.document.docx.xml import VAL, child, number, switch, w

_LONGEST_INSTRUCTION = 1_000
_PAGE_NUMBERS = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES"})
_UNSEEN = frozenset({"ASK", "SET"})
_BUTTONS = frozenset({"GOTOBUTTON", "MACROBUTTON"})


@dataclass(slots=True)
class Field:
    """A field in progress: its instruction is being gathered, then its result is being shown.

    ``answered`` tells that its settings say what it shows, so that any result in the file is an old one.
    """

    answered: bool = False
    instruction: str = ""
    showing: bool = False
    hushed: bool = True

    @property
    def kind(self) -> str:
        """The first word of the instruction, in capitals."""
        return next(iter(self.instruction.split(maxsplit=1)), "").upper()

    @property
    def is_page_number(self) -> bool:
        """Whether it shows the number of a page, which is no text of the plan."""
        return self.kind in _PAGE_NUMBERS

    @property
    def button(self) -> str:
        """The words of a button, which stand behind the name of what it does."""
        words = self.instruction.split(maxsplit=2)
        return words[2].strip() if len(words) > 2 and self.kind in _BUTTONS and not self.showing else ""


@dataclass(slots=True)
class Fields:
    """The fields that stand open at some point of a paragraph, one in another.

    ``hushed`` is how many of them show nothing at this point, ``paging`` how many show the number of a page.
    """

    open: list[Field] = field(default_factory=list)
    hushed: int = 0
    paging: int = 0

    def begin(self, answered: bool = False) -> None:
        """A field begins with its instruction."""
        self.open.append(Field(answered))
        self.hushed += 1

    def instruct(self, text: str) -> None:
        """Adds to the instruction of the innermost field."""
        if self.open and not self.open[-1].showing:
            said = self.open[-1].instruction
            self.open[-1].instruction = said + text if len(said) < _LONGEST_INSTRUCTION else said

    def show(self) -> None:
        """The innermost field's instruction is over, its result follows."""
        if not self.open or self.open[-1].showing:
            return
        inner = self.open[-1]
        inner.showing = True
        self.paging += inner.is_page_number
        if not inner.answered and inner.kind not in _UNSEEN:
            inner.hushed = False
            self.hushed -= 1

    def end(self) -> Field | None:
        """The innermost field ends, if there is one."""
        if not self.open:
            return None
        ended = self.open.pop()
        self.hushed -= ended.hushed
        self.paging -= ended.showing and ended.is_page_number
        return ended


def answer_of(mark: etree._Element) -> str | None:
    """What an old form field shows by the settings at its beginning: a box, or one of its choices; None for any other."""
    data = child(mark, "ffData")
    box, chosen = child(data, "checkBox"), child(data, "ddList")
    if box is not None:
        checked = switch(box, "checked")
        on = switch(box, "default") if checked is None else checked
        return TICKED if on else UNTICKED
    if chosen is None:
        return None
    entries = [entry.get(VAL, "") for entry in chosen.iterfind(w("listEntry"))]
    places = (number(child(chosen, "result")), number(child(chosen, "default")), 0)
    place = next(place for place in places if place is not None)
    return entries[place] if 0 <= place < len(entries) else None
