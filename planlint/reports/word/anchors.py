"""Where in a Word file a finding stands: its very words, else its cell, its section's heading, or the plan's title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.linting.model import Finding
from planlint.plan.model import Field, Plan, Row, Section
from planlint.reports.summary import marked_text, row_of, section_of
from planlint.reports.word.pages import Letter, Pages, Path, Region, squeezed

_MOST_PLACES = 200
_BY_ITS_WORDS = (Field.ACTION, Field.OUTCOME, Field.NEED, Field.OWNER, Field.DUE)


@dataclass(frozen=True, slots=True)
class Anchor:
    """From the start of one letter of the file to the end of another, or whole paragraphs where there are no letters.

    ``first`` and ``last`` are the paragraphs. ``exact`` tells that just the words meant are covered; ``near`` that the place
    itself takes no comment (a header, a text box) and the next best has it.
    """

    first: Path
    last: Path
    start: Letter | None = None
    end: Letter | None = None
    exact: bool = False
    near: bool = False


class Anchors:
    """The places of one plan's findings in its file; ``number`` tells it from other plans of the same title."""

    def __init__(self, pages: Pages, plan: Plan, number: int = 0) -> None:
        self._pages = pages
        self._plan = plan
        self._number = number

    def of(self, finding: Finding) -> Anchor:
        """Where a finding is said."""
        row = row_of(self._plan, finding)
        if row is not None:
            return self._in_row(row, finding) or self.title(near=True)
        section = section_of(self._plan, finding)
        if section is None:
            return self.title()
        return self._in_section(section, finding)

    def title(self, near: bool = False) -> Anchor:
        """The plan's title in the file, else the first line that has words."""
        lines = [(words, place) for words, place in self._pages.lines if words.strip()]
        if not lines:
            return Anchor((), (), near=near)
        wanted = squeezed(self._plan.title)
        same = [place for words, place in lines if wanted and wanted in squeezed(words)]
        place = same[min(self._number, len(same) - 1)] if same else lines[0][1]
        return Anchor(place, place, exact=not near, near=near)

    def _in_row(self, row: Row, finding: Finding) -> Anchor | None:
        named = Field(finding.field) if finding.field in list(Field) else None
        for name in (*([named] if named else []), *_BY_ITS_WORDS):
            text = row.text(name)
            if not row.place(name).path:
                continue
            region = self._pages.region(row.place(name).path)
            if region.letters and not text.strip():
                continue  # nothing for this row in a cell that has something for others
            quoted = name is named and marked_text(self._plan, finding) is not None
            start, end = (finding.start or 0, finding.end or 0) if quoted else (0, len(text))
            found = _anchor(region, text, start, end)
            if found is not None:
                return found
        return None

    def _in_section(self, section: Section, finding: Finding) -> Anchor:
        place = section.place.path
        if not place:
            return self.title(near=True)
        if marked_text(self._plan, finding) is None:
            wanted = squeezed(section.heading)
            for words, before in self._pages.before(place):
                if wanted and squeezed(words).startswith(wanted):
                    return Anchor(before, before, exact=True)
                if words.strip():
                    break
        region = self._pages.region(place)
        start, end = (finding.start or 0, finding.end or 0) if finding.quote else (0, len(section.text))
        return _anchor(region, section.text, start, end) or self.title(near=True)


def _anchor(region: Region, text: str, start: int, end: int) -> Anchor | None:
    """The words of a field in what stands at its place, else all that stands there."""
    if not region.paragraphs:
        return None
    whole = Anchor(region.paragraphs[0], region.paragraphs[-1], near=region.host is not None)
    if not text.strip():
        return Anchor(whole.first, whole.last, exact=True, near=whole.near)
    found = _found(region.letters, text, start, end)
    if found is None:
        return whole
    first, last = found
    return Anchor(first.paragraph, last.paragraph, first, last, exact=True)


def _found(letters: tuple[Letter, ...], text: str, start: int, end: int) -> tuple[Letter, Letter] | None:
    """The first and last letter of a stretch of a field that was read from these letters.

    A field can have lost a number or a date that stands in its cell, so it is not the stretch's place in the field that
    counts but its words, and the place where most of the field stands round them.
    """
    there = "".join(letter.letter for letter in letters)
    wanted, before, after = squeezed(text[start:end]), squeezed(text[:start]), squeezed(text[end:])
    if not wanted:
        return None
    best = max(
        ((_shared(before[::-1], there[:at][::-1]) + _shared(after, there[at + len(wanted) :]), -at) for at in _places(there, wanted)),
        default=None,
    )  # fmt: skip
    if best is None:
        return None
    stretch = [letter for letter in letters[-best[1] : len(wanted) - best[1]] if letter.text is not None]
    return (stretch[0], stretch[-1]) if stretch else None


def _places(there: str, wanted: str) -> Iterator[int]:
    at = -1
    for _ in range(_MOST_PLACES):
        at = there.find(wanted, at + 1)
        if at < 0:
            return
        yield at


def _shared(one: str, other: str) -> int:
    """How many letters two texts begin with in common."""
    for number, (mine, theirs) in enumerate(zip(one, other, strict=False)):
        if mine != theirs:
            return number
    return min(len(one), len(other))
