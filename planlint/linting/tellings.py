"""What the sentences of a whole plan tell, weighed one by one: for rules that ask whether anything of it stands anywhere."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property

from planlint.language.blanks import says_nothing
from planlint.language.syntax import ahead
from planlint.language.told.features import Sentence, lines_to_parse, told_sentences
from planlint.language.told.votes import Told, share_told
from planlint.linting.kin_told import families
from planlint.linting.statements import statements
from planlint.plan.model import Field, Plan, SectionName


@dataclass(frozen=True, slots=True)
class _Place:
    text: str
    heading: str
    kind: str


class Tellings:
    """How clearly a plan tells of something: the share of the vote for the sentence that tells it best."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._known: dict[tuple[Told, SectionName | None], float] = {}

    @property
    def names_children(self) -> bool:
        """Whether the plan says which children it is about; without that nobody's words can be told from a stranger's."""
        return bool(self._plan.children)

    def most(self, *what: Told, but: SectionName | None = None) -> float:
        """The greatest share (0 to 1) that any sentence has for one of these; 0 for a plan without a sentence.

        Sentences in sections of the name ``but`` are left out.
        """
        apart = {section.text for section in self._plan.section(but)} if but is not None else set()
        for each in what:
            if (each, but) not in self._known:
                shares = (
                    share_told(sentence, each) for text, sentence in self._sentences if text not in apart
                )
                self._known[each, but] = max(shares, default=0.0)
        return max(self._known[each, but] for each in what)

    def most_in(self, texts: Collection[str], *what: Told) -> float:
        """The same for these texts of the plan alone; 0 where none of them is read sentence by sentence."""
        shares = (
            share_told(sentence, each) for text, sentence in self._sentences if text in texts for each in what
        )
        return max(shares, default=0.0)

    def share_at(self, text: str, position: int, what: Told) -> float:
        """The share of the sentence at a position of one of the plan's texts; 1 where it is not read sentence by sentence."""
        return next(
            (
                share_told(sentence, what)
                for place, sentence in self._sentences
                if place == text and sentence.start <= position < sentence.end
            ),
            1.0,
        )

    @cached_property
    def _sentences(self) -> tuple[tuple[str, Sentence], ...]:
        plan = self._plan
        _, family = families(plan, tuple(statements(plan, (Field.NEED, Field.ACTION))))
        places = tuple(_places(plan))
        ahead(line for place in places for line in lines_to_parse(place.text))
        return tuple(
            (place.text, sentence)
            for place in places
            for sentence in told_sentences(place.text, place.heading, family, place.kind)
        )


def _places(plan: Plan) -> Iterator[_Place]:
    """Where something may be told: the sections, the needs once each, progress and what found no place."""
    for section in plan.sections:
        if not says_nothing(section.text):
            yield _Place(section.text, section.heading or str(section.name), "section")
    for row in plan.rows:
        if row.need and Field.NEED not in row.shared:
            yield _Place(row.need, row.domain, "need")
        if row.progress:
            yield _Place(row.progress, row.domain, "section")
    for unused in plan.unused or ():
        yield _Place(unused.text, "", "section")
