"""Actions: could anybody tell afterwards whether it was done? Each clause is concrete, drift, news or open.

An action is vague where drift carries it and no clause of it is concrete. Where neither can be said, nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planlint.language.pipeline import Token, base_forms, verb_forms
from planlint.language.tasks.clauses import Clause, Shape, clauses, nested
from planlint.language.tasks.lexicon import (
    BEING,
    DETERMINERS,
    HOPING,
    INNER,
    TALKING,
    VAGUE_STATES,
    drift_phrases,
    noun_kind,
    verb_kind,
)
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
class Action:
    """An action as read. ``vague`` tells that drift carries it; ``words`` are then the places of the drifting words.

    ``news`` tells that it asks for nothing: it reports or praises.
    """

    tasks: tuple[Task, ...]

    @property
    def vague(self) -> bool:
        """Whether nobody could tell afterwards if it was done."""
        weights = {task.weight for task in self.tasks}
        return Weight.DRIFT in weights and Weight.CONCRETE not in weights

    @property
    def news(self) -> bool:
        """Whether every clause tells what is or was, and none what will be done."""
        return bool(self.tasks) and all(task.weight is Weight.NEWS for task in self.tasks)

    @property
    def drift(self) -> Task | None:
        """The first task that drifts."""
        return next((task for task in self.tasks if task.weight is Weight.DRIFT), None)


_NUMBER = r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|both)"
_UNITS = (
    r"(?:sessions?|visits?|meetings?|lessons?|weeks?|appointments?|calls?|times|nights?|mornings?|afternoons?|evenings?"
    r"|days|hours?|minutes?|mins|units?|feeds?|meals?|portions?|books?|chapters?|pages?|words?|questions?|things|examples"
    r"|goals?|targets?|points?|ways|places|people|adults|copies|forms?|samples?|tests?)"
)
_COUNT = re.compile(
    rf"\b{_NUMBER}[\s-]+(?:[\w'’-]+[\s-]+){{0,2}}?{_UNITS}\b|\bx\s?\d+\b|\b\d+\s?x\b|\b\d+\s?(?:%|per cent|mg|ml|oz|kg|mins?)\b|£\s?\d",
    re.IGNORECASE,
)
_METHOD = re.compile(
    r"\b(?:by|through|via)\s+(?P<verb>\w+ing)\b|\busing\b|\bwith the help of the\b", re.IGNORECASE
)
_COURSE = re.compile(
    r"\b(?:course|programme|workshops?|clinic|group|sessions?|classes|class|club|café|cafe|centre|appointments?|therapy)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def read_action(text: str) -> Action:
    """What an action's text amounts to."""
    phrases = drift_phrases().find(text)
    return Action(
        tuple(
            _task(clause, text, tuple((found.start, found.end) for found in phrases))
            for clause in clauses(text)
        )
    )


def _task(clause: Clause, text: str, phrases: tuple[tuple[int, int], ...]) -> Task:
    if clause.shape is Shape.NEWS:
        return Task(Weight.NEWS, clause.start, clause.end)
    inside = next(
        ((start, end) for start, end in phrases if clause.start <= start and end <= clause.end), None
    )
    weight = _weigh(clause, text, inside is not None)
    if weight is Weight.DRIFT:
        if inside is not None:
            return Task(weight, *inside)
        if clause.head is not None and clause.shape is not Shape.STATE:
            return Task(weight, clause.head.start, _drift_end(clause))
    return Task(weight, clause.start, clause.end)


def _drift_end(clause: Clause) -> int:
    """The end of the drifting verb with the verb it hands on to: "continue to monitor"."""
    inner = nested(clause)
    if inner is not None and inner.head is not None:
        return inner.head.end
    return clause.head.end if clause.head is not None else clause.end


def _weigh(clause: Clause, text: str, drifting_phrase: bool) -> Weight:
    if clause.shape is Shape.NOMINAL:
        return _weigh_nominal(clause, text)
    if clause.shape is Shape.STATE:
        return _weigh_state(clause, text)
    inner = nested(clause)
    if inner is not None and clause.verb in INNER and not drifting_phrase:
        return _weigh(inner, text, drifting_phrase=False)
    if clause.verb == "continue" and inner is None:
        return _weigh_nominal(Clause(Shape.NOMINAL, clause.words, rest=clause.rest), text)
    kind = verb_kind(clause.verb)
    weight = kind[1] if kind else "unknown"
    if drifting_phrase or clause.verb in HOPING:
        weight = "drift"
    thing = clause.before if clause.shape is Shape.PASSIVE else clause.rest
    nouns = _nouns(thing)
    if weight == "concrete":
        return Weight.OPEN if _only_abstract(thing, nouns) else Weight.CONCRETE
    if weight == "drift":
        return Weight.CONCRETE if _rescued(clause, text, nouns) else Weight.DRIFT
    if weight == "light":
        return _weigh_light(clause, text, nouns, thing)
    return Weight.OPEN


def _weigh_light(clause: Clause, text: str, nouns: list[str], thing: tuple[Token, ...]) -> Weight:
    if {"product", "event", "measure"} & set(nouns) or _COUNT.search(text, clause.start, clause.end):
        return Weight.CONCRETE
    if clause.verb in TALKING and _scheduled(clause, text):
        return Weight.CONCRETE
    if "abstract" in nouns:
        return Weight.CONCRETE if _rescued(clause, text, nouns) else Weight.DRIFT
    if clause.verb in BEING and thing and thing[-1].lower in VAGUE_STATES:
        return Weight.DRIFT
    if clause.verb == "ensure":
        return Weight.OPEN if _names_something(thing) else Weight.DRIFT
    return Weight.OPEN


def _weigh_state(clause: Clause, text: str) -> Weight:
    words = {word.lower for word in clause.rest}
    if _COUNT.search(text, clause.start, clause.end):
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
    if {"product", "event", "measure"} & set(_nouns(clause.rest)):
        return Weight.OPEN
    only_adjective = "ADJ" in base_forms(first.text) and "NOUN" not in base_forms(first.text)
    return Weight.DRIFT if only_adjective and not any(map(_is_name, clause.rest)) else Weight.OPEN


def _weigh_nominal(clause: Clause, text: str) -> Weight:
    words = [word for word in clause.rest if word.is_word]
    nouns = _nouns(clause.rest)
    if {"product", "event"} & set(nouns) or _COUNT.search(text, clause.start, clause.end):
        return Weight.CONCRETE
    times = timescales(text[clause.start : clause.end])
    if any(time.kind in {TimeKind.DATE, TimeKind.EVENT} for time in times):
        return Weight.OPEN
    if "abstract" in nouns:
        return Weight.DRIFT
    if any(_is_name(word) for word in words) or not words:
        return Weight.OPEN
    covered = sum(time.end - time.start for time in times)
    if covered >= (clause.end - clause.start) * 0.7:
        return Weight.OPEN
    return Weight.DRIFT if len(words) <= 4 else Weight.OPEN


def _rescued(clause: Clause, text: str, nouns: list[str]) -> bool:
    """Whether a drifting verb says after all what is done: an amount, a method, a course with its days, a set day."""
    if _COUNT.search(text, clause.start, clause.end):
        return True
    method = _METHOD.search(text, clause.start, clause.end)
    if method is not None and (method["verb"] is None or _is_doing(method["verb"])):
        return True
    days = timescales(text[clause.start : clause.end])
    fixed = any(time.kind is TimeKind.DATE or time.bounded for time in days)
    course = _COURSE.search(text, clause.start, clause.end) is not None
    if course and (fixed or any(_is_name(word) for word in clause.rest)):
        return True
    if clause.verb in TALKING and _scheduled(clause, text):
        return True
    return "measure" in nouns and (course or any(time.kind is TimeKind.FREQUENCY for time in days) or fixed)


def _is_doing(gerund: str) -> bool:
    kind = verb_kind(gerund)
    return kind is not None and kind[1] != "drift"


def _scheduled(clause: Clause, text: str) -> bool:
    """Whether the clause gives an occasion with its day: "at the home visit on 12 May", "in supervision on Tuesday"."""
    stretch = text[clause.start : clause.end]
    days = [
        time for time in timescales(stretch) if time.kind in {TimeKind.DATE, TimeKind.EVENT, TimeKind.PERIOD}
    ]
    return bool(days) and bool(
        re.search(
            r"\b(?:at|in|during|on)\s+(?:the|her|his|their|our|a|next|each|every|\w+day)\b",
            stretch,
            re.IGNORECASE,
        )
    )


def _nouns(words: tuple[Token, ...]) -> list[str]:
    """The classes of the nouns among the words; a word that is also a verb counts only where a noun can stand."""
    found = []
    for position, word in enumerate(words):
        kind = noun_kind(word.text) if word.is_word else None
        if kind is None:
            continue
        previous = words[position - 1].lower if position else ""
        if previous in {"to", "will"} and verb_forms(word.text):
            continue
        found.append(kind)
    return found


def _is_name(word: Token) -> bool:
    return word.is_word and word.text[0].isupper() and word.lower not in DETERMINERS


def _only_abstract(words: tuple[Token, ...], nouns: list[str]) -> bool:
    """ "Report any concerns", "share information": a doing verb with nothing to do it to."""
    return set(nouns) == {"abstract"} and not any(_is_name(word) or word.text[0].isdigit() for word in words)


def _names_something(words: tuple[Token, ...]) -> bool:
    return any(_is_name(word) for word in words) and len(words) > 2
