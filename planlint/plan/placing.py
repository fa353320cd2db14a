"""Sections named by what their words say, where no heading does: a parent's or child's words, visits, a fallback, identity, sign-off.

Only what is plain is moved: a line with its speaker before it, a sentence that names a faith or a tongue, a rhythm of visits to the
child, somebody who has read and agreed the plan. Whatever is doubtful stays where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.language.background.history import tells_history
from planlint.plan.beginnings import tells_how_it_began
from planlint.plan.cast import HEADED_SO, LONGEST_HEADING, Cast, is_of_the_family, voices_of
from planlint.plan.front import Pair
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Section, SectionName
from planlint.plan.placed_lines import (
    OF_IDENTITY,
    TAILED,
    VOICED,
    VOICES,
    is_fallback,
    is_identity,
    of_line,
    of_sentence,
    speaks_of,
)
from planlint.plan.prose import sentences_of
from planlint.plan.speaking import SAYING, goes_on, voice_beside, voice_in
from planlint.plan.words import one_line

_OF_HISTORY = re.compile(
    r"\b(?:came before|so far|story|backgrounds?|past|why (?:[\w'’-]+ ){1,3}(?:is|are|came|['’]re) (?:\w+ )?(?:involved|here|into care|in care|looked after|with us)|how we got here|what has happened)\b",
    re.IGNORECASE,
)

_TELLS_OF_THE_PAST = re.compile(
    r"\bchildhoods?\b|\bhow (?:[\w'’-]+ ){1,4}(?:came|come) (?:to|into)\b|\bwhere (?:we|they|you|i|(?:the )?(?:children|family)) (?:have been|['’]ve been|came from|come from)\b"
    r"|\bwhy (?:[\w'’-]+ ){1,3}(?:is|are|was|were|came|['’]re) (?:\w+ )?(?:into care|in care|looked after)\b",
    re.IGNORECASE,
)
"""A heading over how things came to be as they are: whatever is told below it in the past is history."""

_LED_HERE = re.compile(r"\W*(?:\d{1,2}[.)]?\s+)?what(?:['’]s| has| had)? (?:led|brought)\b", re.IGNORECASE)
"""A heading over all that is told of how the family came to the plan, who they are among it."""

_WAS = re.compile(r"\b(?:was|were|had|did|came|went|took|left|lost|lived|moved|died|found|became)\b")

_OF_MEETING = re.compile(
    r"(?:when|where) (?:do |shall |will )?(?:we|everyone|everybody) (?:next |will |all )?(?:meet|map|talk|get together)(?: again| next)\??|(?:when )?we(?: will|['’]ll| all)? (?:meet|map|talk|look|sit down|get together|come back)(?: at this| together)? again",
    re.IGNORECASE,
)
"""A heading over the day of the next meeting."""

_OF_RISK = re.compile(r"\banalysis\b", re.IGNORECASE)

_ABOUT_THE_PAPER = re.compile(
    r"if (?:you|anything|any of (?:this|the))\b[^.\n]{0,60}\b(?:questions?|words?|wrong|copy|interpreter|unsure|unclear|hard to read)\b[^.\n]{0,120}[.!]?",
    re.IGNORECASE,
)

_WISHES = re.compile(
    r"(?:with )?(?:my |all )?(?:best|warm|warmest|kind|kindest|good|very best)\b.{0,12}\bwishes\b",
    re.IGNORECASE,
)

_CELL = " | "

_FEWEST_WORDS = 5


def placed(sections: Iterable[Section], cast: Cast) -> Iterator[Section]:
    """The sections, with every line that is plainly something else under the name of what it is."""
    for section in sections:
        if (section.name is SectionName.CHILD_VOICE and _WISHES.match(section.heading)) or (
            section.name is SectionName.CONTINGENCY and _ABOUT_THE_PAPER.fullmatch(section.text)
        ):
            yield replace(section, name=SectionName.OTHER)
        elif section.name is SectionName.OTHER and not section.also:
            voices = voices_of(section.heading, cast)
            headed = _headed(section)
            if voices:
                yield from _cut(replace(section, name=voices[0], also=voices[1:]), cast)
            elif headed.name is not section.name:
                yield headed
            else:
                yield from _cut(section, cast)
        elif section.name is SectionName.CHILD_VOICE and is_of_the_family(section.heading, cast):
            yield from _cut(replace(section, name=SectionName.PARENT_VIEWS), cast)
        elif (
            section.name is SectionName.RISK
            and _OF_HISTORY.search(section.heading)
            and _WAS.search(section.text)
        ):
            # "What has happened, and past harm" tells of what was as well.
            yield section.told_also(SectionName.HISTORY)
        elif (
            section.name is SectionName.CHILD_VOICE
            and _OF_HISTORY.search(section.heading)
            and not VOICED.search(section.heading)
        ):
            yield from _cut(replace(section, name=SectionName.HISTORY), cast)
        elif section.name is SectionName.HISTORY and (
            OF_IDENTITY.search(section.heading)
            or (
                _LED_HERE.match(section.heading)
                and any(is_identity(each, cast) for each in sentences_of(section.text))
            )
        ):
            yield section.told_also(SectionName.IDENTITY)
        elif section.name in TAILED or section.name in VOICES:
            yield from _cut(section, cast)
        elif section.name in (SectionName.HISTORY, SectionName.RISK) and "\n" in section.text:
            yield from _cut(section, cast, labels_only=True)
        else:
            yield section


def told_beside(pairs: Iterable[Pair], cast: Cast) -> Iterator[Section]:
    """What stands beside labels of a front sheet and is somebody's words ("Kofi's words", "Dad: does not agree with …")."""
    for pair in pairs:
        childs = pair.asks is Ask.NONE and label_asks(pair.label) is Ask.CHILD
        voices = (SectionName.CHILD_VOICE,) if childs else voices_of(pair.label, cast)
        told = one_line(pair.value)
        if (
            not voices
            or pair.asks not in (Ask.NONE, Ask.PERSON, Ask.DETAIL)
            or len(told.split()) < _FEWEST_WORDS
        ):
            continue
        asked = childs or HEADED_SO.match(one_line(pair.label)) or told[:1] in '“"‘'
        if asked or re.search(rf"\b{SAYING}\b", told):
            yield Section(voices[0], pair.label, pair.value, also=voices[1:])


def _cut(section: Section, cast: Cast, labels_only: bool = False) -> Iterator[Section]:
    """A section, cut where its lines or sentences belong elsewhere."""
    pieces = list(_pieces(section, cast, labels_only))
    if all(name is None for name, _ in pieces):
        yield section
        return
    lines: list[str] = []
    told: SectionName | None = None
    for name, text in pieces:
        if lines and name is not told:
            yield _named(section, told, lines)
            lines = []
        told = name
        lines.append(text)
    yield _named(section, told, lines)


def _named(section: Section, name: SectionName | None, lines: Sequence[str]) -> Section:
    text = "\n".join(lines)
    return (
        _headed(replace(section, text=text))
        if name is None
        else replace(section, name=name, text=text, also=())
    )


def _headed(section: Section) -> Section:
    """A section whose heading tells what it is in words that stand in no list."""
    if section.name is not SectionName.OTHER:
        return section
    if (
        _OF_HISTORY.search(section.heading)
        and (tells_history(section.text, "", False) or tells_how_it_began(section.text))
    ) or (_TELLS_OF_THE_PAST.search(section.heading) and _WAS.search(section.text)):
        return replace(section, name=SectionName.HISTORY)
    if _OF_MEETING.fullmatch(section.heading.strip(" .:0123456789")) and re.search(r"\d", section.text):
        return replace(section, name=SectionName.REVIEW)
    if _OF_RISK.search(section.heading) and len(section.text.split()) > LONGEST_HEADING:
        return replace(section, name=SectionName.RISK)
    return section


def _pieces(section: Section, cast: Cast, labels_only: bool) -> Iterator[tuple[SectionName | None, str]]:
    """The lines of a section, each with the name of what it belongs to by itself; None where it stays."""
    for number, line in enumerate(section.text.split("\n")):
        cells = line.split(_CELL)
        if len(cells) > 1:
            yield from _of_cells(section, cells, cast)
            continue
        opens = number == 0
        whole = of_line(line, section, cast, opens)
        if whole is not None:
            yield (None if whole is section.name else whole), line
            continue
        sentences = [] if labels_only else sentences_of(line)
        if not sentences or " ".join(sentences) != " ".join(line.split()):
            yield None, line
            continue
        if len(sentences) == 1:
            yield of_sentence(line, section, cast, opens), line
            continue
        kept: list[str] = []
        last: SectionName | None = None
        spoken_of: SectionName | None = None
        for place, sentence in enumerate(sentences):
            name = of_sentence(sentence, section, cast, opens and place == 0)
            if name is None and section.name is SectionName.OTHER and goes_on(sentence):
                name = spoken_of
            spoken_of = speaks_of(sentence, cast) or spoken_of
            if kept and name is not last:
                yield last, " ".join(kept)
                kept = []
            last = name
            kept.append(sentence)
        yield last, " ".join(kept)


def _of_cells(section: Section, cells: Sequence[str], cast: Cast) -> Iterator[tuple[SectionName | None, str]]:
    """A line of cells: apart where each is a sentence and one of them somebody's words."""
    if len(cells) == 2 and (voices := voices_of(cells[0], cast)) and len(cells[1].split()) >= _FEWEST_WORDS:
        yield None if voices[0] is section.name else voices[0], _CELL.join(cells)
        return
    if section.name is SectionName.OTHER and (voice := voice_beside(cells, cast)):
        yield voice, _CELL.join(cells)
        return
    if len(cells) == 2 and section.name is SectionName.OTHER and is_fallback(_CELL.join(cells), cast):
        yield SectionName.CONTINGENCY, _CELL.join(cells)
        return
    names = [of_line(cell.strip(), section, cast, False) or voice_in(cell.strip(), cast) for cell in cells]
    if (
        len({*names, section.name}) > 1
        and any(names)
        and all(cell.rstrip().endswith((".", "”", '"', "’", "!", "?")) for cell in cells)
    ):
        yield from zip(names, cells, strict=True)
        return
    yield None, _CELL.join(cells)
