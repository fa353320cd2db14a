"""One topic of a plan written as prose: the need, the outcome and the actions in the lines below one heading, in their order.

A list is taken whole where most of it gives out tasks; a paragraph that tells why before it promises opens a new need.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from planlint.document.model import ListItem
from planlint.plan.arcs import in_order
from planlint.plan.clock import opens_with_time
from planlint.plan.heading_roles import ACTION, NEED, OUTCOME
from planlint.plan.headings import column_meaning, sections_of
from planlint.plan.leads import led_by, led_when, waits_for
from planlint.plan.model import Field, Row, Section, SectionName
from planlint.plan.passages import Part, goes_on, is_polite, part_of
from planlint.plan.prose import Does, is_quoted, sentences_of, what_it_does
from planlint.plan.speech import is_under_way
from planlint.plan.tails import set_off, shares_out
from planlint.plan.telling import tells_visits

_LONGEST_RUN_IN = 7
_LONGEST_TITLE = 6
_SHORTEST_WHY = 5
_SHORTEST_SENTENCE = 3
_FEWEST_ANSWERED = 2
_ROW_PARTS = frozenset((Part.NEED, Part.OUTCOME, Part.ACTION))
_WITHOUT_TASKS = frozenset((SectionName.CONTINGENCY, SectionName.REVIEW))
_ITEM = re.compile(r"(?:[•*·▪–-]|\(?\d{1,2}[.)])\s+(?=\S)")
_ASKS_WHY = re.compile(r"(?:what|why|where|how|who|need|outcome|goal|aim|action)s?\b", re.IGNORECASE)
_OF_VISITS = re.compile(r"(?:seeing|visiting|visits)\b", re.IGNORECASE)
_QUOTE = re.compile(r"[“\"]")
_ONE_MORE = re.compile(r"\b(?:also|too|as well|another|on top of (?:that|this|it))\b", re.IGNORECASE)
_UNENDED = re.compile(r"[A-Z][^.!?,;:]*[\w'’)]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A paragraph, a line that leads in a list, a title that its author typed as a line, or the items of one list."""

    lines: tuple[str, ...]
    is_list: bool = False
    leads: bool = False
    is_title: bool = False


def stretches(text: str) -> Iterator[Stretch]:
    """The lines of a section: those of one list together, any other by itself."""
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    items: list[str] = []
    for line, below in zip(lines, [*lines[1:], ""], strict=False):
        mark = _ITEM.match(line)
        if mark:
            items.append(line[mark.end() :])
        if items and not (mark and _ITEM.match(below)):
            yield Stretch(tuple(items), is_list=True)
            items = []
        if not mark:
            leads = line.endswith(":") and bool(_ITEM.match(below))
            yield Stretch((line,), leads=leads, is_title=_is_title(line, below))


def _is_title(line: str, below: str) -> bool:
    """Whether a short line without an end stands above a paragraph, as people set titles in plain text."""
    return (
        len(line.split()) <= _LONGEST_TITLE < len(below.split())
        and bool(_UNENDED.fullmatch(line))
        and not any(map(str.isdigit, line))
        and below.endswith((".", "!", "?", "”", '"'))
        and not is_polite(line)
    )


def tells_by_paragraphs(read: Sequence[Stretch]) -> bool:
    """Whether several paragraphs each tell a matter and what is done about it: then each stands for itself under any heading."""
    whole = 0
    for stretch in read:
        if stretch.is_list or stretch.leads or stretch.is_title:
            continue
        parts = [part_of(sentence) for sentence in sentences_of(stretch.lines[0])]
        first = parts.index(Part.ACTION) if Part.ACTION in parts else 0
        whole += bool({Part.NEED, Part.OUTCOME}.intersection(parts[:first]))
    return whole >= _FEWEST_ANSWERED


@dataclass(slots=True)
class Topic:
    """What was read of a section: the need and the outcome in force, whether a promise followed them, the rows so far.

    ``answered`` counts the paragraphs that told a need and what is done about it; ``alone`` tells that the last paragraph
    told a need or an outcome and nothing else.
    """

    section: Section
    headed: bool
    need: list[str] = field(default_factory=list)
    outcome: list[str] = field(default_factory=list)
    promised: bool = False
    lead_in: str = ""
    dated: bool = False
    answered: int = 0
    alone: bool = True
    rows: list[Row] = field(default_factory=list)

    @property
    def is_unanswered(self) -> bool:
        """Whether the section has a heading of its own and tells nothing but what the matter is."""
        heading = self.section.heading
        sentences = sentences_of(self.section.text)
        return bool(
            not self.rows
            and self.section.name is SectionName.OTHER
            and heading
            and not _ASKS_WHY.match(heading)
            and not _QUOTE.search(self.section.text)
            and self.need
            and all(
                (sentence in self.need and len(sentence.split()) < _SHORTEST_WHY)
                or self._part(sentence) in (Part.NEED, Part.OUTCOME)
                for sentence in sentences
            )
        )

    def add(self, action: str, owner: str = "", due: str = "") -> None:
        """Adds a row under the need and the outcome in force."""
        halves = ((Field.NEED, self.need), (Field.OUTCOME, self.outcome))
        shared = frozenset(name for name, words in halves if words and self.promised)
        led = led_by(self.lead_in)
        due = due or led.due or self._day()
        self.promised = True
        self.rows.append(
            Row(
                0, " ".join(self.need), " ".join(self.outcome), action, owner or led.owner, due,
                lead_in=self.lead_in, shared=shared, places=((Field.ACTION, self.section.place),),
            )
        )  # fmt: skip

    def end(self) -> None:
        """Ends the topic: a need in a paragraph of its own, behind others that say what is done about them, is a row too."""
        if self.need and self.alone and not self.promised and self.answered >= _FEWEST_ANSWERED:
            self.add("")

    def read(self, stretch: Stretch) -> None:
        """Reads the next stretch."""
        if stretch.is_list:
            self._list(stretch.lines)
            return
        self.lead_in = stretch.lines[0] if stretch.leads else ""
        if stretch.is_title:
            self._forget()
            self.headed = True
        elif not stretch.leads:
            self._paragraph(sentences_of(stretch.lines[0]))

    def _day(self) -> str:
        """When all of a list is done: its lead-in is a time, or a condition that stands in a row of times."""
        day = led_when(self.lead_in)
        self.dated = self.dated or bool(day)
        return day or (self.lead_in.rstrip(": ") if self.dated and waits_for(self.lead_in) else "")

    def _part(self, sentence: str) -> Part:
        of_visits = self.section.name is SectionName.VISITS or _OF_VISITS.match(self.section.heading)
        if of_visits and (tells_visits(sentence, by_anybody=True) or opens_with_time(sentence)):
            return Part.OTHER
        return part_of(sentence)

    def _list(self, items: Sequence[str]) -> None:
        acts = [any(self._part(each) is Part.ACTION for each in sentences_of(item)) for item in items]
        timed = bool(self._day())
        # What stands in a list among promises is promised too, whatever its grammar.
        if timed or sum(acts) * 2 > len(acts) or shares_out(map(ListItem, items)):
            for each in set_off(items, surely=timed):
                self.add(each.task, each.owner, each.due)
            return
        for item, does in zip(items, acts, strict=True):
            if does:
                self.add(item)
            elif not self.promised:
                self._paragraph(sentences_of(item))

    def _paragraph(self, sentences: Sequence[str]) -> None:
        """Reads the sentences of one paragraph: what is told before its first promise may open another need."""
        if not sentences:
            return
        if any(run_in_role(sentence) for sentence in sentences):
            self._run_in(sentences)
            return
        if sentences[0].endswith("?") and _WITHOUT_TASKS.intersection(sections_of(sentences[0])):
            # A question that a form would have for a heading ("What if it doesn't work?") is answered to the end.
            return
        parts = self._parts_in_order(sentences)
        if not self.headed and not _ROW_PARTS.intersection(parts):
            # Where no headings part the topics, a paragraph stands for itself, or with the one directly above it.
            self._forget()
            return
        first = parts.index(Part.ACTION) if Part.ACTION in parts else len(parts)
        self.alone = set(parts) <= {Part.NEED, Part.OUTCOME}
        if self._opens_another(parts, first):
            self._forget()
        self.answered += Part.NEED in parts[:first] and first < len(parts)
        wanted_next = parts[1:2] == [Part.OUTCOME]
        if (
            not self.need
            and Part.NEED not in parts[:first]
            and self._tells_why(sentences[0], parts[0], wanted_next)
        ):
            self.need.append(sentences[0])
        settled = bool(self.need and self.outcome)
        for at, (sentence, part) in enumerate(zip(sentences, parts, strict=True)):
            if at > first and Part.ACTION in parts[at + 1 :] and self._adds_matter(sentence):
                self._forget()
                self.need.append(sentence)
            elif part is Part.ACTION or (
                at > first and part in (Part.IF, Part.OTHER) and (goes_on(sentence) or is_under_way(sentence))
            ):
                self.add(sentence)
            elif not (self.promised or settled) and part is Part.OUTCOME:
                self.outcome.append(sentence)
            elif not (self.promised or settled) and part is Part.NEED:
                self.need.append(sentence)

    def _parts_in_order(self, sentences: Sequence[str]) -> list[Part]:
        """What the sentences of a paragraph are when they are read together."""
        parts = [self._part(sentence) for sentence in sentences]
        if Part.ACTION not in parts:
            # Somebody's words by themselves are a voice; above a promise they can be why it is made.
            parts = [
                Part.OTHER if part is Part.NEED and _QUOTE.search(sentence) else part
                for sentence, part in zip(sentences, parts, strict=True)
            ]
        parts = list(in_order(sentences, parts))
        if (self.answered or self.promised) and parts[0] is Part.IF:
            # What is done should all fail goes on to the end of its paragraph.
            parts = [Part.IF] * len(parts)
        return parts

    def _adds_matter(self, sentence: str) -> bool:
        """Whether a sentence behind a promise tells another thing that is wrong, and says that it is one more."""
        return (
            bool(_ONE_MORE.search(sentence)) and self._part(sentence) is Part.NEED and not is_quoted(sentence)
        )

    def _opens_another(self, parts: Sequence[Part], first: int) -> bool:
        """Whether a paragraph turns to another matter before its ``first`` promise."""
        if (
            not self.headed
            and first < len(parts)
            and (Part.NEED in parts[:first] or (self.promised and first))
        ):
            return True
        told = next((part for part in parts if part in _ROW_PARTS), Part.OTHER)
        return self.promised and told in (Part.NEED, Part.OUTCOME)

    def _run_in(self, sentences: Sequence[str]) -> None:
        """Reads a paragraph with a heading among its sentences ("What has been agreed."): that says what the others are."""
        under = ""
        for sentence in sentences:
            if role := run_in_role(sentence):
                under = role
                if role == NEED and self.promised:
                    self._forget()
            elif under in (NEED, OUTCOME):
                (self.outcome if under == OUTCOME else self.need).append(sentence)
            elif self._part(sentence) is Part.ACTION:
                self.add(sentence)

    def _forget(self) -> None:
        self.end()
        self.need, self.outcome, self.promised = [], [], False

    def _tells_why(self, sentence: str, part: Part, wanted_next: bool = False) -> bool:
        """Whether a first sentence that is no part by itself says how things are, in a section that has only this to say.

        Right above what is wanted instead it may be as short as can be ("You miss Skye.").
        """
        least = _SHORTEST_SENTENCE if wanted_next else _SHORTEST_WHY
        if part is not Part.OTHER or not self.headed or len(sentence.split()) < least:
            return False
        return what_it_does(sentence) is Does.TELLS and not is_quoted(sentence) and not is_polite(sentence)


def run_in_role(sentence: str) -> str:
    """The role of a heading that stands in the text as a sentence of its own ("What we are working towards."), "" for none."""
    bare = sentence.rstrip(".:")
    if len(bare.split()) > _LONGEST_RUN_IN or what_it_does(sentence) is Does.PROMISES:
        return ""
    role = column_meaning(bare).role if _ASKS_WHY.match(bare) else ""
    return role if role in (NEED, OUTCOME, ACTION) else ""
