"""What the shapes and words of an action tell: each of its clauses is concrete, drift, news or open.

An action is vague where drift carries it and no clause of it is concrete. This is a first reading, without a parser; what
is made of it stands in ``judgement``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import Token, base_forms
from planlint.language.tasks.clauses import clauses
from planlint.language.tasks.evidence import (
    COUNT,
    COURSE,
    METHOD,
    WHEN_NEEDED,
    has_no_object,
    head_kind,
    is_acronym,
    is_name,
    is_only_abstract,
    is_scheduled,
    names_only_people,
    names_something,
    noun_kinds,
)
from planlint.language.tasks.lexicon import (
    BEING,
    HOPING,
    INNER,
    TALKING,
    VAGUE_STATES,
    drift_phrases,
    noun_kind,
    verb_kind,
)
from planlint.language.tasks.shapes import Clause, Shape, nested
from planlint.language.times import TimeKind, timescales


class Weight(StrEnum):
    """What a clause amounts to."""

    CONCRETE = "concrete"
    DRIFT = "drift"
    NEWS = "news"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Task:
    """One task of an action: what it amounts to, and the words that make it so (places in the action's text)."""

    weight: Weight
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shaped:
    """An action as its shapes tell it, task by task; ``news`` tells that it asks for nothing: it reports or praises."""

    tasks: tuple[Task, ...]
    news: bool = False

    @property
    def vague(self) -> bool:
        """Whether nobody could tell afterwards if it was done."""
        weights = {task.weight for task in self.tasks}
        return Weight.DRIFT in weights and Weight.CONCRETE not in weights and not self.news

    @property
    def drift(self) -> Task | None:
        """The first task that drifts."""
        return next((task for task in self.tasks if task.weight is Weight.DRIFT), None)

    @property
    def label(self) -> str:
        """The action's "concrete", "vague" or "news", "" where the shapes leave it open."""
        if self.news:
            return "news"
        if any(task.weight is Weight.CONCRETE for task in self.tasks):
            return "concrete"
        return "vague" if self.vague else ""


# Time with somebody is an arrangement once it has its days.
_ARRANGED = re.compile(
    r"(?:\w+ ){0,2}?(?:contact|family time|time|care|respite|tuition|transport|childcare|phone calls?|calls?)\b",
    re.IGNORECASE,
)
_UNNAMED = re.compile(r"\b(?:relevant|appropriate|suitable)\b", re.IGNORECASE)
_ENDLESS = frozenset("ongoing on-going continued continuing general".split())


@lru_cache(maxsize=8192)
def shaped_action(text: str) -> Shaped:
    """What the shapes of an action's clauses tell, without a parser."""
    read = clauses(text)
    tasks = _weighed(read, text)
    return Shaped(tasks, _is_news(read, tasks))


def _weighed(read: tuple[Clause, ...], text: str) -> tuple[Task, ...]:
    found = [(match.start, match.end) for match in drift_phrases().find(text)]
    phrases = tuple(sorted([*found, *(match.span() for match in _PARTED.finditer(text))]))
    return tuple(_task(clause, text, phrases) for clause in read)


# Turns of phrase with somebody or something in the middle: "put the girls first", "keep Dad in the loop".
_PARTED = re.compile(
    r"\bput(?:s|ting)?\s+(?:[\w'’-]+\s){1,4}first\b|\b(?:driv|mov|tak|push)\w+\s+(?:[\w'’-]+\s){1,4}forwards?\b"
    r"|\bke(?:ep|eps|eping|pt)\s+(?:[\w'’-]+\s){1,4}(?:in the loop|posted|informed|updated|up to date|in mind|under review)\b",
    re.IGNORECASE,
)


def _is_news(read: tuple[Clause, ...], tasks: tuple[Task, ...]) -> bool:
    """Whether it tells what is or was: half its clauses at least, and nothing concrete is asked for."""
    news = sum(task.weight is Weight.NEWS for task in tasks)
    asks = any(clause.shape in {Shape.TASK, Shape.PASSIVE} for clause in read) or any(
        task.weight is Weight.CONCRETE for task in tasks
    )
    return news > 0 and news * 2 >= len(tasks) and not asks


def _task(clause: Clause, text: str, phrases: tuple[tuple[int, int], ...]) -> Task:
    inside = next(
        ((start, end) for start, end in phrases if clause.start <= start and end <= clause.end), None
    )
    if clause.shape is Shape.NEWS and (inside is None or inside[0] > clause.start):
        return Task(Weight.NEWS, clause.start, clause.end)
    weight = _weigh(clause, text, inside is not None)
    if weight is Weight.DRIFT:
        if inside is not None and (clause.shape is not Shape.NOMINAL or inside[0] == clause.start):
            return Task(weight, *inside)
        if clause.head is not None and clause.shape is not Shape.STATE:
            return Task(weight, clause.head.start, _drift_end(clause))
    return Task(weight, clause.start, clause.end)


def _drift_end(clause: Clause) -> int:
    """The end of the drifting verb with the verb it hands on to: "continue to monitor"."""
    inner = nested(clause) if clause.verb not in HOPING else None
    if inner is not None and inner.head is not None:
        return inner.head.end
    return clause.head.end if clause.head is not None else clause.end


def _weigh(clause: Clause, text: str, drifting_phrase: bool) -> Weight:
    if clause.shape in {Shape.NOMINAL, Shape.NEWS}:
        return (
            Weight.DRIFT
            if drifting_phrase and not COUNT.search(text, clause.start, clause.end)
            else _weigh_nominal(clause, text)
        )
    if clause.shape is Shape.STATE:
        return Weight.DRIFT if drifting_phrase else _weigh_state(clause, text)
    if clause.verb == "make" and clause.rest and clause.rest[0].lower == "sure":
        clause = Clause(clause.shape, clause.words, "ensure", clause.head, clause.before, clause.rest[1:])
    inner = nested(clause)
    if inner is not None and clause.verb in INNER and not drifting_phrase:
        weight = _weigh(inner, text, drifting_phrase=False)
        return (
            Weight.DRIFT
            if weight is Weight.OPEN and clause.verb in _LENDING and not _has_day(clause, text)
            else weight
        )
    if clause.verb == "continue" and inner is None:
        return _weigh_nominal(Clause(Shape.NOMINAL, clause.words, rest=clause.rest), text)
    return _weigh_verb(clause, text, _class_of(clause, drifting_phrase))


# Verbs that lend a hand to what somebody else does; where that cannot be told, nor can this.
_LENDING = frozenset({"help", "support", "enable", "assist"})


def _has_day(clause: Clause, text: str) -> bool:
    return any(
        time.kind is TimeKind.DATE or time.bounded for time in timescales(text[clause.start : clause.end])
    )


def _class_of(clause: Clause, drifting_phrase: bool) -> str:
    """The class of the clause's verb here: a turn of phrase makes it drift, and one engages an interpreter."""
    if drifting_phrase or clause.verb in HOPING:
        return "drift"
    if clause.verb == "engage" and clause.rest and clause.rest[0].lower in {"a", "an"}:
        return "concrete"
    kind = verb_kind(clause.verb)
    return kind[1] if kind else "unknown"


def _weigh_verb(clause: Clause, text: str, weight: str) -> Weight:
    thing = clause.before if clause.shape is Shape.PASSIVE else clause.rest
    nouns = noun_kinds(thing)
    if clause.verb == "look" and "product" in nouns and clause.rest[0].lower == "at":
        return Weight.OPEN
    if weight == "drift":
        rescued = _purpose_is_concrete(clause, text) or _rescued(clause, text, nouns)
        return Weight.CONCRETE if rescued else Weight.DRIFT
    if weight in {"concrete", "light"} and has_no_object(thing):
        if thing or WHEN_NEEDED.search(text, clause.start, clause.end):
            return Weight.DRIFT
        return Weight.CONCRETE if weight == "concrete" else Weight.OPEN
    if weight == "concrete":
        if clause.verb in _ALWAYS_DONE or not is_only_abstract(thing, nouns):
            return Weight.CONCRETE
        return Weight.OPEN if timescales(text[clause.start : clause.end]) else Weight.DRIFT
    return _weigh_light(clause, text, nouns, thing) if weight == "light" else Weight.OPEN


# Talking somebody through a thing is done once it is done.
_TELLING = frozenset("discuss talk explain speak".split())
# Whether these were done can be told whatever they were done for; that the service is unnamed is another question.
_ALWAYS_DONE = frozenset("refer apply register enrol ring phone".split())


def _weigh_light(clause: Clause, text: str, nouns: list[str], thing: tuple[Token, ...]) -> Weight:
    if {"product", "event", "measure"} & set(nouns) or COUNT.search(text, clause.start, clause.end):
        return Weight.CONCRETE
    if WHEN_NEEDED.search(text, clause.start, clause.end):
        return Weight.DRIFT
    if clause.verb in TALKING and is_scheduled(clause, text):
        return Weight.CONCRETE
    if clause.verb in {"come", "go", "stay", "see", "meet"} and timescales(text[clause.start : clause.end]):
        return Weight.CONCRETE
    if clause.verb != "ensure" and {"more", "less", "better"} & {word.lower for word in thing}:
        return Weight.DRIFT
    if "abstract" in nouns:
        return Weight.CONCRETE if _rescued(clause, text, nouns) else Weight.DRIFT
    if clause.verb in BEING and thing and thing[-1].lower in VAGUE_STATES:
        return Weight.DRIFT
    if clause.verb == "ensure":
        return Weight.OPEN if names_something(thing) else Weight.DRIFT
    return Weight.OPEN


def _weigh_state(clause: Clause, text: str) -> Weight:
    words = {word.lower for word in clause.rest}
    if COUNT.search(text, clause.start, clause.end):
        return Weight.CONCRETE
    first = next(
        (word for word in clause.rest if word.lower not in {"very", "as", "more", "fully", "a", "not"}), None
    )
    if first is None:
        return Weight.OPEN
    if first.lower in VAGUE_STATES or "more" in words:
        return Weight.DRIFT
    if first.lower.endswith("ing") and "ADJ" in base_forms(first.text):
        return Weight.DRIFT
    if {"product", "event", "measure"} & set(noun_kinds(clause.rest)):
        return Weight.OPEN
    only_adjective = "ADJ" in base_forms(first.text) and "NOUN" not in base_forms(first.text)
    return Weight.DRIFT if only_adjective and not any(map(is_name, clause.rest)) else Weight.OPEN


def _weigh_nominal(clause: Clause, text: str) -> Weight:
    words = [word for word in clause.rest if word.is_word]
    stretch = text[clause.start : clause.end]
    drifts = _drifts_without_verb(words, stretch)
    if drifts is not None:
        return drifts
    head = head_kind(clause.rest)
    endless = bool(words) and words[0].lower in _ENDLESS and head != "event"
    if endless and not timescales(text[words[1].start :] if words[1:] else ""):
        return Weight.DRIFT
    nouns = [head] if head else noun_kinds(clause.rest)
    if {"product", "event"} & set(nouns) or COUNT.search(stretch):
        return Weight.CONCRETE
    times = timescales(stretch)
    if any(time.kind in {TimeKind.DATE, TimeKind.EVENT} for time in times):
        return Weight.OPEN
    if "abstract" in nouns:
        return Weight.DRIFT
    named = any(is_name(word) for word in words[1:]) or (bool(words) and is_acronym(words[0]))
    covered = sum(time.end - time.start for time in times) >= (clause.end - clause.start) * 0.7
    if not words or named or covered or not base_forms(words[0].text):
        return Weight.OPEN
    return Weight.DRIFT if len(words) <= _BARE else Weight.OPEN


# A phrase without a verb that is longer than this says more than a bare noun does.
_BARE = 7


def _drifts_without_verb(words: list[Token], stretch: str) -> Weight | None:
    """What the opening of a phrase without a verb decides by itself; None where it decides nothing."""
    if not words:
        return None
    if words[0].lower in VAGUE_STATES and len(words) > 1 and words[1].lower in {"of", "to", "about", "with"}:
        return Weight.DRIFT
    if words[0].lower in {"no", "never", "nobody"}:
        return Weight.OPEN
    if len(words) <= 4 and WHEN_NEEDED.search(stretch):
        return Weight.DRIFT
    if _ARRANGED.match(stretch) and timescales(stretch):
        return Weight.CONCRETE
    if noun_kind(words[0].text) is None and names_only_people(stretch):
        return Weight.OPEN
    if (
        len(words) == 1
        and is_acronym(words[0])
        and any(owner.kind is OwnerKind.AGENCY for owner in people_in(stretch))
    ):
        return Weight.DRIFT
    return Weight.DRIFT if _UNNAMED.search(stretch) else None


def _rescued(clause: Clause, text: str, nouns: list[str]) -> bool:
    """Whether a drifting verb says after all what is done: an amount, a method, a course with its days, a set day."""
    if COUNT.search(text, clause.start, clause.end):
        return True
    method = METHOD.search(text, clause.start, clause.end)
    if method is not None and (method["verb"] is None or _is_doing(method["verb"])):
        return True
    days = timescales(text[clause.start : clause.end])
    fixed = any(time.kind is TimeKind.DATE or time.bounded for time in days)
    rest_from = clause.rest[0].start if clause.rest else clause.end
    course = COURSE.search(text, rest_from, clause.end) is not None
    if course and (fixed or any(is_name(word) for word in clause.rest)):
        return True
    if clause.verb in TALKING and is_scheduled(clause, text):
        return True
    if clause.verb in _TELLING and "product" in nouns:
        return True
    return "measure" in nouns and (course or any(time.kind is TimeKind.FREQUENCY for time in days) or fixed)


def _purpose_is_concrete(clause: Clause, text: str) -> bool:
    """ "Liaise with the SENCo to obtain Tia's last two reports": what it is for says what is done."""
    if clause.verb in HOPING:
        return False
    for position in range(len(clause.rest) - 1):
        if clause.rest[position].lower == "to" and verb_kind(clause.rest[position + 1].text):
            purpose = text[clause.rest[position].start : clause.rest[-1].end]
            return any(
                _weigh(each, purpose, drifting_phrase=False) is Weight.CONCRETE for each in clauses(purpose)
            )
    return False


def _is_doing(gerund: str) -> bool:
    kind = verb_kind(gerund)
    return kind is not None and kind[1] != "drift"
