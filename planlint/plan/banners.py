"""A row of a grid that is one cell across it: the area below, what is needed or wanted there, a lead-in, a section."""

from __future__ import annotations

import re
from dataclasses import replace

from planlint.document.model import Cell, ListItem
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time
from planlint.plan.column_votes import part_of_words
from planlint.plan.columns import Columns
from planlint.plan.grid_reading import GridReading, Passage
from planlint.plan.groups import heading_needs
from planlint.plan.headings import areas_of_life, bare, block_meaning, column_meaning, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.passages import Part, part_of
from planlint.plan.rows import Carried
from planlint.plan.tables import cell_text, is_strong
from planlint.plan.words import comparable, one_line, only_counts, says_nothing

_LONGEST_DOMAIN = 90
_MOST_WORDS_OF_AN_AREA = 8
_FEWEST_SAID = 3
_FEWEST_NAMES = 3
_LONGEST_NAME = 6
_MARK = re.compile(r":\s+|\s[–—-]\s+|\n")
"""What may stand between an area and what is told of it."""
_COUNT = re.compile(r"^\W*\d{1,2}[.):]?\s+")


def across(reading: GridReading, cell: Cell, heading: str, columns: Columns) -> str:
    """Takes a row across the grid: a need or outcome, a section's heading or text, a lead-in, or a domain.

    ``heading`` is that of the section which an earlier row across the grid opened; gives the one open now.
    """
    text = cell_text(cell)
    line = one_line(text)
    label, colon, rest = labelled(line)
    if not (part_named(label) == h.OUTCOME or _wants(line, columns)):
        keep_unanswered(reading)
    if _takes_parts(reading, cell):
        return ""
    area, said = _area_and_words(text)
    if said and not heading and _tells_of(reading, area, said, cell, columns):
        return ""
    names = sections_of(label if colon else line)
    if colon and rest.strip() and names:
        words = text.partition(colon)[2] if colon in text else rest
        reading.passages.append(Passage(label.strip(), words.strip(), cell.place))
        return ""
    if names and not _is_domain_like(line):
        reading.passages.append(Passage(line.rstrip(": "), "", cell.place))
        return line.rstrip(": ")
    if not heading and _tells_a_part(reading, text, cell, columns):
        return ""
    if heading or len(line) > _LONGEST_DOMAIN or any(isinstance(block, ListItem) for block in cell.blocks):
        reading.passages.append(Passage(heading, text, cell.place))
        return heading
    if is_all_time(line.rstrip(":")) or (line.endswith(":") and not is_strong(cell) and not _is_area(line)):
        reading.above = replace(reading.above, lead_in=line)
        return ""
    reading.above = replace(
        reading.above, domain=line.rstrip(":"), need=Carried(), outcome=Carried(), lead_in=""
    )
    return ""


def take_area(reading: GridReading, area: Cell, words: Cell, columns: Columns) -> None:
    """Takes an area of life with what is told of it in the cell beside it, over the rest of the grid."""
    keep_unanswered(reading)
    name, said = one_line(cell_text(area)).rstrip(": "), cell_text(words)
    if not _tells_of(reading, name, said, words, columns):
        reading.passages.append(Passage(name, said, words.place))


def take_counted(reading: GridReading, words: Cell, heading: str, columns: Columns) -> str:
    """Takes words beside a number: one more need or outcome, where one of them stood over the rows above, else a row across the grid."""
    above, text = reading.above, cell_text(words)
    if above.need.text and not columns.has(h.NEED):
        outcome = above.outcome if columns.has(h.OUTCOME) else Carried()
        reading.above = replace(above, need=Carried(text, words.place), outcome=outcome, lead_in="")
        return ""
    if above.outcome.text and not columns.has(h.OUTCOME):
        reading.above = replace(above, outcome=Carried(text, words.place), lead_in="")
        return ""
    return across(reading, words, heading, columns)


def keep_unanswered(reading: GridReading) -> None:
    """Keeps what a row across the grid told where no row of actions came below it: then it was only said."""
    need = reading.above.need
    if need.label and need.text and not need.used:
        reading.passages.append(Passage(need.label.strip(), need.text, need.place))
        reading.above = replace(reading.above, need=Carried())


def _is_area(text: str) -> bool:
    return bare(text.rstrip(": ")) in areas_of_life()


def _area_and_words(text: str) -> tuple[str, str]:
    """The area that opens a row across the grid and the words behind it; two empty texts where it opens otherwise."""
    mark = _MARK.search(text)
    if mark is None or len(text[: mark.start()].split()) > _MOST_WORDS_OF_AN_AREA:
        return "", ""
    return text[: mark.start()].rstrip(": "), text[mark.end() :].strip()


def _tells_of(reading: GridReading, area: str, said: str, cell: Cell, columns: Columns) -> bool:
    """Takes what is told of an area as the need there, in a grid that has no other place for it."""
    known = _is_area(area) or column_meaning(area).role == h.DOMAIN
    if not known and (sections_of(area) or label_asks(area) is not Ask.NONE or not _lacks(said)):
        return False
    if columns.has(h.NEED) or len(said.split()) < _FEWEST_SAID or says_nothing(said) or _only_names(said):
        return False
    wanted = not columns.has(h.OUTCOME) and part_of_words(one_line(said), (h.OUTCOME,))
    carried = Carried(said, cell.place, label=area)
    need, outcome = (Carried(), carried) if wanted else (carried, Carried())
    reading.above = replace(reading.above, domain=area, need=need, outcome=outcome, lead_in="")
    return True


def _tells_a_part(reading: GridReading, text: str, cell: Cell, columns: Columns) -> bool:
    """Takes a whole sentence across the grid that says what is needed or wanted, where no column does."""
    if text.endswith(":") or "\n" in text or _is_area(text):
        return False
    above = reading.above
    if not columns.has(h.NEED) and (lack := lacking(text)):
        outcome = Carried() if above.need.text else above.outcome
        need = Carried(lack, cell.place, label=above.domain or " ")
        reading.above = replace(above, need=need, outcome=outcome, lead_in="")
        return True
    if _wants(one_line(text), columns):
        reading.above = replace(above, outcome=Carried(text, cell.place), lead_in="")
        return True
    return False


def lacking(text: str) -> str:
    """The need that a whole sentence across a grid tells, without the number before it; "" for any other."""
    if only_counts(text) or _only_names(one_line(text)):
        return ""
    own = _COUNT.sub("", text)
    return own if _lacks(own) or heading_needs(own, has_outcome=False) else ""


def _wants(line: str, columns: Columns) -> bool:
    """Whether words across a grid say how it is to be, where no column does."""
    return not columns.has(h.OUTCOME) and bool(part_of_words(line, (h.OUTCOME,)))


def _lacks(said: str) -> bool:
    """Whether words say what is amiss."""
    line = one_line(said)
    if _only_names(line):
        return False
    return part_of(line) is Part.NEED or bool(part_of_words(line, (h.NEED,)))


def _only_names(said: str) -> bool:
    """Whether words only name areas and tell nothing of them: all in capitals, or a list of short names ("Health; Education; Identity")."""
    if said.isupper():
        return True
    pieces = [piece.strip() for piece in re.split(r"[;•·|]", said) if piece.strip()]
    return len(pieces) >= _FEWEST_NAMES and all(
        len(piece.split()) <= _LONGEST_NAME and not any(map(str.isdigit, piece)) for piece in pieces
    )


def _takes_parts(reading: GridReading, cell: Cell) -> bool:
    """Takes the needs and outcomes that stand behind their labels, line by line, in a cell across the grid."""
    taken = False
    for line in cell_text(cell).split("\n"):
        label, colon, rest = labelled(line)
        role = part_named(label) if colon and rest.strip() else ""
        if not role and not taken:
            return False
        above = reading.above
        if role == h.OUTCOME:
            reading.above = replace(above, outcome=Carried(rest.strip(), cell.place))
        elif role == h.NEED:
            # An outcome that stands over its need in the same cell is not forgotten.
            outcome = above.outcome if taken else Carried()
            reading.above = replace(
                above, need=Carried(rest.strip(), cell.place), outcome=outcome, lead_in=""
            )
        elif above.outcome.text and not above.need.text:
            reading.above = replace(above, outcome=_longer(above.outcome, line))
        else:
            reading.above = replace(above, need=_longer(above.need, line))
        taken = True
    return taken


def _longer(carried: Carried, line: str) -> Carried:
    return replace(carried, text=f"{carried.text}\n{line}".strip())


def labelled(line: str) -> tuple[str, str, str]:
    """A label, its mark and the words behind it, as ``str.partition`` gives them; a dash or a full stop marks only a part of the
    plan ("Goal A – Kit comes home happy"), a question mark one that is asked for ("What do I want? A flat near Nan").
    """
    asked = _ASKED.match(line)
    if asked is not None and column_meaning(asked["label"]).role in (h.NEED, h.OUTCOME, "risk"):
        return asked["label"], asked["mark"], line[asked.end() :]
    mark = _PART_MARK.search(line)
    if mark is not None and mark[0].strip() != ":":
        label = line[: mark.start()]
        if len(label.split()) <= _LONGEST_PART and part_named(label):
            return label, mark[0], line[mark.end() :]
    return line.partition(":")


def label_before(text: str) -> tuple[str, str, str]:
    """A label and the words behind its colon, or behind the question that it is, as ``str.partition`` gives them."""
    told = labelled(text)
    return told if told[1].startswith("?") else text.partition(":")


_ASKED = re.compile(r"(?P<label>[A-Z][^?.!:\n]{3,60})(?P<mark>\?\s+)(?=\S)")
_PART_MARK = re.compile(r":|\s[–—-]\s|\.\s")
_LONGEST_PART = 4


def part_named(label: str) -> str:
    """The need or the outcome, where a label names one of them."""
    role = block_meaning(label).role or column_meaning(label).role
    return h.NEED if role in (h.NEED, "risk") else role if role == h.OUTCOME else ""


def _is_domain_like(text: str) -> bool:
    """Whether a section's name is as often the name of an area of the plan ("Identity", "Language")."""
    key = comparable(text)
    return len(key.split()) <= 2 and key in (
        "identity",
        "language",
        "culture",
        "identity and culture",
        "risk",
        "risks",
        "visits",
    )
