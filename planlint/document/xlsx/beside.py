"""What lies on or beside a sheet and is not read: notes, text boxes, pictures and controls, counted for a notice."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from planlint.document.xlsx.package import Package

_NOTES = ("comments", "threadedComment")
_CONTROLS = "ctrlProp"
_DRAWING = "drawing"


def counted(number: int, one: str, many: str = "") -> str:
    """ "1 cell note was", "2 cell notes were"."""
    return f"1 {one} was" if number == 1 else f"{number:,} {many or one + 's'} were"


def beside(package: Package, part: str) -> Iterator[str]:
    """A sentence on each kind of thing that a sheet has beside its cells."""
    links = package.relationships(part).values()
    notes = [
        _count(package, link.target, ("comment", "threadedComment")) for link in links if link.kind in _NOTES
    ]
    drawings = [_drawn(package, link.target) for link in links if link.kind == _DRAWING]
    boxes, pictures = sum(found["boxes"] for found in drawings), sum(found["pic"] for found in drawings)
    controls = sum(link.kind == _CONTROLS for link in links)
    if any(notes):
        # each threaded comment is there a second time as an old-style note
        yield f"{counted(max(notes), 'note or comment on a cell', 'notes or comments on cells')} not read."
    if boxes:
        yield f"{counted(boxes, 'text box', 'text boxes')} not read; move the text into cells to have it checked."
    if pictures:
        yield f"{counted(pictures, 'picture')} not read; words in a picture cannot be checked."
    if controls:
        yield f"{counted(controls, 'tick box or other control', 'tick boxes and other controls')} not read."


def _count(package: Package, part: str, names: tuple[str, ...]) -> int:
    scan = _Counting()
    for _ in package.scan(part, scan):
        pass
    return sum(scan.found[name] for name in names)


def _drawn(package: Package, part: str) -> Counter[str]:
    scan = _Counting()
    for _ in package.scan(part, scan):
        pass
    return scan.found


class _Counting:
    """Counts elements by their local name, and as "boxes" the shapes that have words in them."""

    def __init__(self) -> None:
        self.depth = 0
        self.found: Counter[str] = Counter()
        self._shape = 0
        self._has_words = False

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        self.depth += 1
        local = name.rpartition("|")[2]
        self.found[local] += 1
        if local == "txBody":
            self._shape, self._has_words = self.depth, False

    def end(self, name: str) -> None:
        if self.depth == self._shape:
            self.found["boxes"] += self._has_words
            self._shape = 0
        self.depth -= 1

    def text(self, text: str) -> None:
        self._has_words |= bool(self._shape) and not text.isspace()
