"""How much of a plan's own words stands in another child's plan of the same run.

What is a child's own are the needs, the outcomes and the child's voice; actions for adults may well be shared by brothers
and sisters. Texts are compared in runs of four words, with names and "he", "she" and "they" read alike, so that a plan
copied with the name changed is still seen. Only hashes are kept, eight bytes for each run of words, so that an export of any
length can be compared. Nothing here depends on the order of the plans.
"""

from __future__ import annotations

import re
from array import array
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import blake2b
from typing import Protocol

from planlint.plan.model import Child, Field, Plan, SectionName

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_PRONOUN = re.compile(r"(?:s?he|him|his|hers?|they|them|theirs?)(?:['’]s)?")
_SENTENCE = re.compile(r"[^.!?;\n]+")
_RUN = 4
# Words that so many plans share belong to the form; they still count as shared, but name no partner.
_MANY = 50
# So many runs of words are compared at most; of more, an even sample is.
_MOST_RUNS = 1_000_000
# A sentence with another child's name in it was copied where so much of it stands in that child's plan.
_COPIED = 0.8


@dataclass(frozen=True, slots=True)
class Own:
    """A stretch of the child's own: the row it stands in (None for the child's voice), its field, and its text."""

    row: int | None
    field: str
    text: str
    section: int = 0


@dataclass(frozen=True, slots=True)
class Part:
    """What a plan, or a plan's part about one of its children, says of its child: whose it is, and the child's own texts.

    ``about`` names the child where the plan has a part for each of several children, "" where it is one whole.
    """

    children: tuple[Child, ...]
    own: tuple[Own, ...]
    about: str = ""


def parts_of(plan: Plan) -> tuple[Part, ...]:
    """The plan's parts by child: those whose headings name one child each ("Plan for Hope (7)"), else the whole plan."""
    told = [(heading, own) for heading, own in _own_texts(plan)]
    by_child = [
        (child, tuple(own for heading, own in told if _names_only(heading, child, plan.children)))
        for child in plan.children
        if child.name.split()
    ]
    parts = [Part((child,), own, child.name.split()[0]) for child, own in by_child if own]
    if len(parts) > 1:
        return tuple(parts)
    return (Part(plan.children, tuple(own for _, own in told)),)


def _own_texts(plan: Plan) -> Iterator[tuple[str, Own]]:
    """The needs, outcomes and child's voice of a plan, each once, with the heading that it stands under."""
    for row in plan.rows:
        for field in (Field.NEED, Field.OUTCOME):
            if field not in row.shared and row.text(field):
                yield row.domain, Own(row.number, field, row.text(field))
    for position, section in enumerate(plan.section(SectionName.CHILD_VOICE)):
        if section.name is SectionName.CHILD_VOICE and section.text:
            yield section.heading, Own(None, SectionName.CHILD_VOICE, section.text, position)


def _names_only(heading: str, child: Child, children: tuple[Child, ...]) -> bool:
    """Whether a heading names this one of the children and no other."""
    words = {_without_s(word) for word in _WORD.findall(heading)}
    named = [each for each in children if each.name.split() and each.name.split()[0].casefold() in words]
    return named == [child]


@dataclass(frozen=True, slots=True)
class Misnamed:
    """Another child's name in a stretch copied from that child's plan, and where in the stretch the name stands."""

    own: Own
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Alike:
    """What a plan shares with the plan it is most like.

    ``other`` names that plan, or the part of the same plan that is about another child ("" where very many plans share the words), ``share`` is the share of this plan's own words that stand in it, in
    per cent, ``words`` about how many those are. ``misnamed`` is where the other child's name was left in.
    """

    other: str
    share: int
    words: int
    misnamed: tuple[Misnamed, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sketch:
    source: str
    name: str
    part: Part
    children: frozenset[str]
    names: frozenset[str]
    runs: array[int]
    everything: bytes


class Compared(Protocol):
    """Whoever can say of a plan what it shares with the others of its run."""

    def of(self, plan: Plan) -> Alike | None:
        """What this plan shares with the one it is most like, None where it shares nothing with another child's plan."""


@dataclass(frozen=True, slots=True)
class Known:
    """What plans share, found out beforehand: by a plan's source and name."""

    alike: Mapping[tuple[str, str], Alike | None]

    def of(self, plan: Plan) -> Alike | None:
        """What was found out of this plan, None where it was nothing."""
        return self.alike.get((plan.source, plan.name))


class Likenesses:
    """The plans of a run side by side: first each is added, then each may be asked for."""

    def __init__(self) -> None:
        self._sketches: list[_Sketch] = []
        self._where: dict[tuple[str, str], tuple[int, ...]] = {}
        self._holders: dict[int, array[int]] | None = None
        self._step = 1

    def add(self, plan: Plan) -> None:
        """Take a plan into the comparison."""
        parts = parts_of(plan)
        first = len(self._sketches)
        self._where.setdefault((plan.source, plan.name), tuple(range(first, first + len(parts))))
        self._sketches.extend(_sketch(plan, part) for part in parts)
        self._holders = None

    def of(self, plan: Plan) -> Alike | None:
        """What this plan shares with the one it is most like, None where it shares nothing with another child's plan.

        Of a plan with a part for each child the part that shares most is told.
        """
        places = self._where.get((plan.source, plan.name), ())
        found = [alike for alike in map(self._of, places) if alike is not None]
        return max(found, key=lambda alike: (bool(alike.misnamed), alike.share, alike.words), default=None)

    def _of(self, at: int) -> Alike | None:
        mine = self._sketches[at]
        holders = self._shared_by()
        together: Counter[int] = Counter()
        common = 0
        compared = [run for run in mine.runs if run % self._step == 0]
        for run in compared:
            others = [other for other in set(holders.get(run, ())) if self._is_another_childs(mine, other)]
            if len(others) > _MANY:
                common += 1
            else:
                together.update(others)
        if not together and not common:
            return None
        most = max(together.values(), default=0)
        nearest = [self._sketches[other] for other, count in together.items() if count == most]
        alike = min(nearest, key=lambda each: (each.source, each.name, each.part.about), default=None)
        shared = most + common
        share = round(100 * shared / len(compared))
        if alike is None:
            return Alike("", share, shared * self._step)
        return Alike(_label(mine, alike), share, shared * self._step, tuple(_misnamed(mine, alike)))

    def _is_another_childs(self, mine: _Sketch, other: int) -> bool:
        """Whether a plan is of another child: not of the same name, and not the very same plan in another file."""
        theirs = self._sketches[other]
        if theirs is mine or theirs.everything == mine.everything:
            return False
        if mine.children and theirs.children:
            return not mine.children & theirs.children
        return mine.source == theirs.source and mine.name != theirs.name

    def _shared_by(self) -> dict[int, array[int]]:
        """For each run of words that several plans hold, which they are."""
        if self._holders is None:
            self._step = 1 + sum(len(sketch.runs) for sketch in self._sketches) // _MOST_RUNS
            first: dict[int, int] = {}
            several: dict[int, array[int]] = {}
            for at, sketch in enumerate(self._sketches):
                for run in set(sketch.runs):
                    if run % self._step:
                        continue
                    if run in several:
                        several[run].append(at)
                    elif run in first:
                        several[run] = array("L", [first[run], at])
                    else:
                        first[run] = at
            self._holders = several
        return self._holders


def _label(mine: _Sketch, alike: _Sketch) -> str:
    """The other plan as the reports call it; of the same plan the other child's part."""
    if (alike.source, alike.name) == (mine.source, mine.name):
        return f"the part on {alike.part.about}"
    return f"plan {alike.name}" if alike.source == mine.source else f"plan {alike.name} ({alike.source})"


def _misnamed(mine: _Sketch, alike: _Sketch) -> Iterator[Misnamed]:
    """Where a sentence of this plan, the other child's name included, is the other plan's text."""
    wrong = alike.names - mine.names
    if not wrong:
        return
    theirs = set(alike.runs)
    for own in mine.part.own:
        for sentence in _SENTENCE.finditer(own.text):
            name = next((word for word in _WORD.finditer(sentence[0]) if _without_s(word[0]) in wrong), None)
            if name is None:
                continue
            runs = [_hashed(run) for run in _runs(sentence[0], mine.names | wrong)]
            with_name = set(runs) - {_hashed(run) for run in _runs(sentence[0], mine.names)}
            if (
                with_name
                and with_name <= theirs
                and sum(run in theirs for run in runs) >= _COPIED * len(runs)
            ):
                start = sentence.start() + name.start()
                yield Misnamed(own, start, start + len(_without_s(name[0])))


def _sketch(plan: Plan, part: Part) -> _Sketch:
    children = frozenset(_plain(child.name) for child in part.children if child.name)
    names = frozenset(word.casefold() for child in part.children for word in child.name.split()[:1])
    runs = array("Q")
    for own in part.own:
        runs.extend(_hashed(run) for run in _runs(own.text, names))
    digest = blake2b(part.about.encode("utf-8", "replace"), digest_size=8)
    for row in plan.rows:
        digest.update("\x1f".join(_plain(row.text(field)) for field in Field).encode("utf-8", "replace"))
    return _Sketch(plan.source, plan.name, part, children, names, runs, digest.digest())


def _runs(text: str, names: frozenset[str]) -> Iterator[str]:
    """Every four words in a row within a sentence."""
    for sentence in _SENTENCE.findall(text):
        words = [_alike(word, names) for word in _WORD.findall(sentence)]
        for start in range(len(words) - _RUN + 1):
            yield " ".join(words[start : start + _RUN])


def _alike(word: str, names: frozenset[str]) -> str:
    """A word as it is compared: the child's name and "she" or "they" are all one."""
    plain = word.casefold().replace("’", "'")
    return "_" if _without_s(plain) in names or _PRONOUN.fullmatch(plain) else plain


def _without_s(word: str) -> str:
    return word.casefold().replace("’", "'").removesuffix("'s")


def _hashed(run: str) -> int:
    return int.from_bytes(blake2b(run.encode("utf-8", "replace"), digest_size=8).digest(), "big")


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
