"""Children and adults called by an ordinary word (Hope, May, April) are given another name while rules look at their plan.

A rule that knows words cannot know that Hope is a girl here, or April her grandmother. So that whose plan it is changes no finding, the rules see a
name of the same length that is no word; what they find is told with the plan's own words again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import base_forms
from planlint.language.times import timescales
from planlint.language.word_classes import given_names
from planlint.linting.model import Finding, PlanReport
from planlint.plan.model import Child, Plan, Row, Section

_LEADS_TO_TIME = re.compile(
    r"\b(?:in|by|until|till|during|early|mid|late|end of|next|last|this)\W+$", re.IGNORECASE
)

_SOMEBODY_BEHIND = re.compile(r"['’]s\b|\s+(?:to|will|and|or|is|has)\s+[a-z]|\s*[&/]\s*[a-z]")


@dataclass(frozen=True, slots=True)
class Renamed:
    """A plan as rules see it, the ``original``, and the way back: for each name put in, the plan's own."""

    plan: Plan
    original: Plan
    names: Mapping[str, str] = field(default_factory=dict)

    def told(self, report: PlanReport) -> PlanReport:
        """What was found in it, in the words of the original."""
        if not self.names:
            return report
        back = _replacing(self.names)
        return replace(
            report,
            plan=self.original,
            findings=tuple(_in_own_words(finding, back) for finding in report.findings),
            strengths=tuple(map(back, report.strengths)),
        )


def renamed(plan: Plan) -> Renamed:
    """The plan with its children under names that are no words; the plan itself where they have such names already."""
    words = tuple(dict.fromkeys((*_words_of(plan.children), *_words_of_adults(plan.people))))
    if not words:
        return Renamed(plan, plan)
    text = " ".join(_texts(plan)).casefold()
    new = dict(zip(words, _free_names(words, text), strict=False))
    there, when = _naming(new), _naming(new, cell=True)
    changed = replace(
        plan,
        title=there(plan.title),
        children=tuple(replace(each, name=there(each.name), known_as=there(each.known_as)) for each in plan.children),
        rows=tuple(_row(row, there, when) for row in plan.rows),
        sections=tuple(_section(section, there) for section in plan.sections),
        people=tuple(map(there, plan.people)),
        front=tuple((there(label), there(value)) for label, value in plan.front),
        headings=tuple(map(there, plan.headings)),
    )  # fmt: skip
    return Renamed(changed, plan, {name: word for word, name in new.items()})


# "Unborn baby Hollis" says how old the child is, and not what it is called.
_NO_NAMES = frozenset({"unborn", "baby"})


def _words_of(children: tuple[Child, ...]) -> Iterator[str]:
    """The children's first names and nicknames that a dictionary has as words."""
    for child in children:
        first = [name for name in child.name.split()[:1] if name.casefold() not in _NO_NAMES]
        for name in (*first, child.known_as):
            plain = name.strip("()").casefold()
            if _is_a_word(plain) and not any(each.kind is not OwnerKind.PERSON for each in people_in(name)):
                yield plain


def _words_of_adults(people: tuple[str, ...]) -> Iterator[str]:
    """The first names of grown-ups, told with their surnames, that are months, seasons or the like ("April Hennessy")."""
    for person in people:
        first, *others = person.split()
        if others and others[0][:1].isupper() and first.casefold() in _NAMED_SO:
            yield first.casefold()


# Ordinary words that grown-ups are called by; behind any other word that looks like a name may stand a post or a place.
_NAMED_SO = frozenset(
    "april august autumn dawn faith grace grant hope joy june mark may rose summer will winter".split()
)


def _is_a_word(name: str) -> bool:
    return (
        len(name) > 2 and name.isalpha() and name.capitalize() not in given_names() and bool(base_forms(name))
    )


def _free_names(words: tuple[str, ...], text: str) -> Iterator[str]:
    """For each word a given name of its length that stands nowhere in the plan; the word itself where there is none."""
    known = [name for name in sorted(each.casefold() for each in given_names()) if name not in text]
    for word in words:
        fits = [name for name in known if len(name) == len(word)]
        # A plan may use the initial alone.
        name = next((name for name in fits if name[0] == word[0]), fits[0] if fits else word)
        known = [each for each in known if each != name]
        yield name


def _naming(new: Mapping[str, str], *, cell: bool = False) -> Callable[[str], str]:
    """Puts new names where the old ones are names: with a capital, and outside every date.

    In a when ``cell`` a month is the month ("May", "May half term"), unless it acts or owns something there.
    """
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, new))})\b", re.IGNORECASE)

    def there(text: str) -> str:
        if not any(match.group()[0].isupper() for match in pattern.finditer(text)):
            return text
        dates = [(time.start, time.end) for time in timescales(text)]

        def one(match: re.Match[str]) -> str:
            old = match.group()
            dated = any(
                start <= match.start() < end
                and (_is_date(match, start, end) or (cell and _is_a_month(match)))
                for start, end in dates
            )
            if not old[0].isupper() or dated:
                return old
            name = new[old.casefold()]
            return name.upper() if old.isupper() else name.capitalize()

        return pattern.sub(one, text)

    return there


def _is_date(name: re.Match[str], start: int, end: int) -> bool:
    """Whether a name in an expression of time is part of it: one without a figure only behind a word that leads to a time."""
    if any(letter.isdigit() for letter in name.string[start:end]):
        return True
    behind = name.string[name.end() : name.end() + 2]
    return behind not in ("'s", "’s") and _LEADS_TO_TIME.search(name.string[: name.start()]) is not None


def _is_a_month(name: re.Match[str]) -> bool:
    """Whether nothing behind the word makes it somebody: neither "May's birthday" nor "May to choose"."""
    return _SOMEBODY_BEHIND.match(name.string[name.end() :]) is None


def _replacing(names: Mapping[str, str]) -> Callable[[str], str]:
    """Puts the plan's own names back; the names put in stand nowhere else."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, names))})\b", re.IGNORECASE)

    def back(text: str) -> str:
        def one(match: re.Match[str]) -> str:
            word = names[match.group().casefold()]
            return word.upper() if match.group().isupper() else word.capitalize()

        return pattern.sub(one, text)

    return back


def _in_own_words(finding: Finding, back: Callable[[str], str]) -> Finding:
    return replace(
        finding,
        quote=None if finding.quote is None else back(finding.quote),
        message=back(finding.message),
        suggestion=back(finding.suggestion),
    )


def _row(row: Row, there: Callable[[str], str], when: Callable[[str], str]) -> Row:
    return replace(
        row,
        need=there(row.need),
        outcome=there(row.outcome),
        action=there(row.action),
        owner=there(row.owner),
        due=there(row.due) if row.due == row.owner else when(row.due),
        lead_in=there(row.lead_in),
        domain=there(row.domain),
        progress=there(row.progress),
        measure=there(row.measure),
        stray=there(row.stray),
    )


def _section(section: Section, there: Callable[[str], str]) -> Section:
    return replace(section, heading=there(section.heading), text=there(section.text))


def _texts(plan: Plan) -> Iterator[str]:
    yield plan.title
    for row in plan.rows:
        yield from (row.need, row.outcome, row.action, row.owner, row.due, row.lead_in, row.domain)
        yield from (row.progress, row.measure, row.stray)
    for section in plan.sections:
        yield from (section.heading, section.text)
    yield from plan.people
    yield from (word for pair in plan.front for word in pair)
    yield from plan.headings
