"""Actions and outcomes judged: what their shapes tell and what the trained vote makes of them, brought together.

A sentence's verdict stands where both agree, or where the vote is clear; else nothing is said. Both are asked sentence by
sentence. The sentence is parsed only where the vote without a parser is not clear.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.opening_frames import frame_of
from planlint.language.people import OwnerKind, people_in
from planlint.language.tasks.actions import Shaped, Task, Weight, shaped_action
from planlint.language.tasks.bare import Bare, bare_kind
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.evidence import WHEN_NEEDED
from planlint.language.tasks.figures import is_figure
from planlint.language.tasks.forbidding import forbids, terms_kept_to
from planlint.language.tasks.handling import handles_something, is_plain_work
from planlint.language.tasks.mere_manner import is_gesture, says_only_how
from planlint.language.tasks.outcomes import Goal, Outcome
from planlint.language.tasks.plain_deeds import leaves_something, talks_of_nothing
from planlint.language.tasks.present import promised_in_present
from planlint.language.tasks.seen_deeds import can_be_seen, only_wonders
from planlint.language.tasks.verdicts import Verdict, parsed_verdict, plain_verdict
from planlint.language.tasks.weighing import as_judged, goal_of, wants_parse
from planlint.language.tasks.what import read_what

# From these shares on the vote stands against the shapes: where they tell something else, and where what they tell is good.
_CLEAR = 0.65
_CLEAR_AGAINST_GOOD = 0.85
_CLEAR_AGAINST_DRIFT = 0.68
_ACTIONS = "actions"
# "Completed.", "Great progress!": too few words for a vote.
_TOO_SHORT = 3
# From these shares on the vote without a parser stands: alone, and where the shapes tell the same.
_CLEAR_UNPARSED = 0.92
_SEEN_TWICE = 0.7


@dataclass(frozen=True, slots=True)
class Action:
    """An action as judged.

    ``vague``: nobody could tell afterwards whether it was done, and ``drift`` are the words that carry it. ``news``: it
    asks for nothing, it reports or praises. ``tasks`` are its tasks as their shapes tell them.
    """

    tasks: tuple[Task, ...]
    vague: bool
    news: bool
    drift: Task | None


@lru_cache(maxsize=8192)
def read_action(text: str) -> Action:
    """An action's text, judged sentence by sentence; one concrete sentence is enough."""
    labels = {(start, end): _action_label(text[start:end]) for start, end in sentences(text)}
    shaped = shaped_action(text)
    found = set(labels.values())
    if "concrete" in found or not found & {"vague", "news"}:
        return Action(shaped.tasks, vague=False, news=False, drift=None)
    if "vague" not in found:
        return Action(shaped.tasks, vague=False, news=True, drift=None)
    place = next(place for place, label in labels.items() if label == "vague")
    return Action(shaped.tasks, vague=True, news=False, drift=_drift(text, place, shaped))


def _drift(text: str, place: tuple[int, int], shaped: Shaped) -> Task:
    """The words that carry the drift: those the shapes tell, else the parsed verb with its object, else the sentence."""
    start, end = place
    for task in shaped.tasks:
        if task.weight is Weight.DRIFT and start <= task.start < end:
            return task
    sentence = text[start:end]
    for deed in read_what(sentence).tasks:
        parts = [deed.verb, *([deed.object] if deed.object is not None else [])]
        first, last = min(part.start for part in parts), max(part.end for part in parts)
        if len(parts) == 1:
            first, last = _with_neighbours(sentence, first, last)
        return Task(Weight.DRIFT, start + first, start + last)
    return Task(Weight.DRIFT, start, end)


_BEFORE = re.compile(r"(?:\b(?:to|will|should) )?\b(?:be|remain|stay|keep) $", re.IGNORECASE)
_AFTER = re.compile(r"(?:[ \t]+[\w’'-]+){1,4}")
_DANGLING = re.compile(
    r"(?:\s+(?:and|or|with|the|an?|of|in|to|at|on|her|his|their|for|by|from|so|that))+$", re.IGNORECASE
)


def _with_neighbours(sentence: str, start: int, end: int) -> tuple[int, int]:
    """A single word with what makes it readable: "to be fair in its dealings" rather than "fair"."""
    before = _BEFORE.search(sentence, 0, start)
    after = _AFTER.match(sentence, end)
    last = end + len(_DANGLING.sub("", after.group())) if after else end
    return before.start() if before else start, last


@lru_cache(maxsize=8192)
def _action_label(sentence: str) -> str:
    frame = frame_of(sentence)
    if frame is not None and frame.polite:
        # It would be good if somebody did; nobody is asked to.
        return "vague"
    if frame is not None and not frame.wish and (behind := _action_label(sentence[frame.end :])) != "news":
        return behind
    label = _settled(sentence)
    if label == "news" and (
        _orders_somebody(sentence) or promised_in_present(sentence) or is_gesture(sentence)
    ):
        label = ""
    # A manner or a gesture is no deed, whatever thing it is named after.
    if label != "news" and (says_only_how(sentence) or is_figure(sentence) or only_wonders(sentence)):
        return "vague"
    if _WONDERS.fullmatch(sentence):
        return "vague"
    # Of a phrase without a verb, what it names decides, and not what other phrases of its shape were called.
    kind = bare_kind(sentence) if label != "news" else None
    if kind is Bare.THING:
        return "concrete"
    if kind is Bare.THEME and label != "vague" and not (is_plain_work(sentence) or can_be_seen(sentence)):
        return "vague"
    if label == "concrete" and _is_open_offer(sentence):
        return "vague"
    # Neither shapes nor votes know that a thing left undone can be seen, nor every plain act of hand and foot.
    if not label and talks_of_nothing(sentence):
        return "vague"
    seen = label in {"", "vague"} and can_be_seen(sentence)
    seen = seen or (label == "vague" and (handles_something(sentence) or leaves_something(sentence)))
    if label != "concrete" and (seen or forbids(sentence) or _keeps_to_terms(sentence)):
        return "concrete"
    return label


# "Is there anything the club could do?": whoever only wonders asks for nothing that could be done.
_WONDERS = re.compile(
    r"(?:(?:is|are|would|could|can|might|should|shall|any|what|how|maybe|perhaps|who)\b)(?=[^?]*\b(?:could|might|can|would|any|about|chance|else)\b|(?:[^?]{0,60}\?))[^?\"“:;]*\?\W*",
    re.IGNORECASE,
)


def _is_open_offer(sentence: str) -> bool:
    """Whether nobody in particular is to do what drifts, and only if needed: "Relevant agency to offer counselling if needed"."""
    if not WHEN_NEEDED.search(sentence) or shaped_action(sentence).label != "vague":
        return False
    return any(not owner.start and owner.kind is OwnerKind.GROUP for owner in people_in(sentence))


def _keeps_to_terms(sentence: str) -> bool:
    """Whether it asks somebody to keep to terms that do not drift themselves."""
    terms = terms_kept_to(sentence)
    return bool(terms) and shaped_action(terms).label != "vague"


_ORDER = re.compile(r"\s+(?:to|must|should)\s+(?!have\b|be\b)\w", re.IGNORECASE)


def _orders_somebody(sentence: str) -> bool:
    """Whether a sentence opens with who is to do something ("Parents to confirm …"), which is never news."""
    return any(not owner.start and _ORDER.match(sentence, owner.end) for owner in people_in(sentence))


@lru_cache(maxsize=4096)
def read_outcome(text: str) -> Outcome:
    """An outcome's text, judged sentence by sentence: a finish line anywhere is enough; else a service, else a wish."""
    judged = [(goal_of(text[start:end]), start, end) for start, end in sentences(text)]
    for goal in (Goal.FINISH_LINE, Goal.SERVICE, Goal.WISH):
        for found, start, end in judged:
            if found is goal:
                unsure = goal is Goal.SERVICE and any(other is Goal.OPEN for other, _, _ in judged)
                return Outcome(Goal.OPEN if unsure else goal, start, end)
    return Outcome(Goal.OPEN, 0, len(text))


def _settled(sentence: str) -> str:
    """The label on which both readings agree, or the vote's where it is clear, or drift in plain words; "" where none."""
    shaped = shaped_action(sentence).label
    if _stands_alone(sentence, shaped):
        return shaped
    vote = plain_verdict(sentence, _ACTIONS)
    if not _stands_unparsed(vote, shaped):
        vote = parsed_verdict(sentence, _ACTIONS)
    needed = _CLEAR_AGAINST_GOOD if shaped == "concrete" else _CLEAR
    # Drift in so many words ("consider a referral") is drift, unless the vote is clear that it is none.
    if shaped == "vague" and vote.label == "concrete" and vote.share < _CLEAR_AGAINST_DRIFT:
        return shaped
    return vote.label if vote.label == shaped or vote.share >= needed else ""


def _stands_alone(sentence: str, shaped: str) -> bool:
    return shaped == "news" and len(sentence.split()) <= _TOO_SHORT


def _stands_unparsed(vote: Verdict, shaped: str) -> bool:
    return vote.share >= (_SEEN_TWICE if vote.label == shaped else _CLEAR_UNPARSED)


def _asks_parser(sentence: str) -> bool:
    shaped = shaped_action(sentence).label
    stands = _stands_unparsed(plain_verdict(sentence, _ACTIONS), shaped)
    return not (_stands_alone(sentence, shaped) or stands)


def to_parse(actions: Iterable[str], outcomes: Iterable[str]) -> Iterator[str]:
    """The sentences whose verdict will need the parser, so that they can be parsed together beforehand."""
    for texts, asks, told in ((actions, _asks_parser, str), (outcomes, wants_parse, as_judged)):
        for text in texts:
            cut = (text[start:end] for start, end in sentences(text))
            yield from (told(sentence) for sentence in cut if asks(sentence))
