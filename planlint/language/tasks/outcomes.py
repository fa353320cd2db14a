"""Outcomes: a finish line a parent could recognise, a wish for change without one, or a service in place of both.

What is judged is one outcome's text. Whose life changes, and what a rule makes of it, are decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planlint.language.people import OwnerKind, doers
from planlint.language.pipeline import Token, base_forms, tokens, verb_forms
from planlint.language.tasks.clauses import clauses
from planlint.language.tasks.goals import (
    AMOUNT,
    ATTENDING,
    CHANGE_VERBS,
    CHANGE_WORDS,
    COUNTED,
    DONE,
    FIGURE,
    HARD_STATES,
    LEGAL_EVENTS,
    MEETING_WORDS,
    NEGATION,
    ORDINARY,
    PERCENT,
    PLAIN_ATTENDING,
    SELF_ACTS,
    SERVICE_VERBS,
    SERVICES,
    SIGN,
    SO_THAT,
    STATES,
    VAGUE_NEGATED,
)
from planlint.language.tasks.lexicon import DETERMINERS, MODALS, noun_kind
from planlint.language.tasks.shapes import Clause, Shape
from planlint.language.times import TimeKind, timescales


class Goal(StrEnum):
    """What an outcome's sentence amounts to."""

    FINISH_LINE = "finish line"
    WISH = "wish"
    SERVICE = "service"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome as read: what it amounts to as a whole, and the words that make it so (places in its text)."""

    goal: Goal
    start: int
    end: int


_SENTENCE = re.compile(r"[^.;\n!?]+(?:[.](?=\d)[^.;\n!?]+)*")
_MARKER = re.compile(r"(?:[\s•*–-]|\(?\d{1,2}[.)]\s|\(\w\)\s)*")


@lru_cache(maxsize=4096)
def shaped_outcome(text: str) -> Outcome:
    """What an outcome's text amounts to: a finish line anywhere in it is enough; else a service, else a wish."""
    judged = [(_judge(text[start:end]), start, end) for start, end in _sentences(text)]
    for goal in (Goal.FINISH_LINE, Goal.SERVICE, Goal.WISH):
        for found, start, end in judged:
            if found is goal:
                if goal is Goal.SERVICE and any(other is Goal.OPEN for other, _, _ in judged):
                    return Outcome(Goal.OPEN, start, end)
                return Outcome(goal, start, end)
    return Outcome(Goal.OPEN, 0, len(text))


def _sentences(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _SENTENCE.finditer(text):
        marker = _MARKER.match(match.group())
        start = match.start() + (marker.end() if marker else 0)
        end = match.start() + len(match.group().rstrip())
        if any(map(str.isalpha, text[start:end])):
            found.append((start, end))
    return found


def _judge(sentence: str) -> Goal:
    words = [word for word in tokens(sentence) if word.is_word or word.text[0].isdigit()]
    if not words:
        return Goal.OPEN
    if _is_service(sentence):
        return Goal.SERVICE
    if _is_in_the_mind(sentence):
        return Goal.WISH
    if _has_finish_line(sentence):
        return Goal.FINISH_LINE
    if _shows_state(sentence, words):
        return Goal.FINISH_LINE
    bare = all(clause.shape is Shape.NOMINAL for clause in clauses(sentence))
    if _wishes(words) or (bare and _nominal_wish(words)):
        return Goal.WISH
    return Goal.OPEN


def _has_finish_line(sentence: str) -> bool:
    if PERCENT.search(sentence):
        return COUNTED.search(sentence) is not None
    if any(pattern.search(sentence) for pattern in (AMOUNT, SIGN, HARD_STATES, LEGAL_EVENTS)) or _counts(
        sentence
    ):
        return True
    return any(not VAGUE_NEGATED.match(match["what"]) for match in NEGATION.finditer(sentence))


_MINDFUL = re.compile(
    r"\b(?:understand\w*|know\w*|appreciat\w+|recogni[sz]\w+|feel\w*|accept\w*|realis\w+|believ\w+)\b",
    re.IGNORECASE,
)
_KNOWN_FACT = re.compile(
    r"\bknow\w*\b.{0,40}\b(?:number|name|address|who|where|which|how to|when|date|day|days|time|code|way to)\b",
    re.IGNORECASE,
)


def _is_in_the_mind(sentence: str) -> bool:
    """Whether all that changes is what somebody understands or feels, and nothing would show it."""
    mind = _MINDFUL.search(sentence)
    if mind is None or len(sentence[: mind.start()].split()) > 4 or _KNOWN_FACT.search(sentence):
        return False
    later = re.split(r"\band\b|[,;]", sentence[mind.end() :])[1:]
    if any(_shows_state(part, list(tokens(f"she {part}"))) for part in later if not _MINDFUL.search(part)):
        return False
    figures = any(pattern.search(sentence) for pattern in (PERCENT, AMOUNT, SIGN))
    return not (figures or _counts(sentence))


def _counts(sentence: str) -> bool:
    """Whether a figure stands in the sentence that is neither part of a date nor an age nor a school year."""
    dated = [(time.start, time.end) for time in timescales(sentence) if time.kind is not TimeKind.FREQUENCY]
    return any(
        not any(start <= figure.start() < end for start, end in dated) for figure in FIGURE.finditer(sentence)
    )


def _is_service(sentence: str) -> bool:
    """Whether the sentence is about a service or a professional's task, and no change for the child stands in it."""
    if SO_THAT.search(sentence):
        return False
    if _SEEN.search(sentence) and not ORDINARY.search(sentence):
        return True
    if SELF_ACTS.match(sentence) or _professional_acts(sentence):
        return True
    attending = ATTENDING.search(sentence)
    if attending is not None and _is_attendance(attending):
        return True
    service = SERVICES.search(sentence)
    if service is None or re.search(r"\b(?:no longer|able to|fully|free)\b", sentence):
        return False
    if ORDINARY.search(sentence) and not MEETING_WORDS.search(sentence):
        return False
    return any(_serves(clause, sentence, service.start()) for clause in clauses(sentence))


# "Child seen monthly", "Idris has been seen": a visit, and no change.
_SEEN = re.compile(
    r"\b(?:has been |is |was |to be |be )?seen(?: alone)?(?: by\b| (?:monthly|weekly|fortnightly|every|regularly|at home|alone)\b|[.]?\s*$)",
    re.IGNORECASE,
)


def _is_attendance(attending: re.Match[str]) -> bool:
    """Whether what is attended is a service: one by its words or its capitals, and not ordinary life."""
    what = attending["what"]
    ordinary, service = ORDINARY.search(what), SERVICES.search(what)
    if ordinary is not None and (service is None or ordinary.start() < service.start()):
        return False
    if service is not None:
        return service.start() < 45
    verb = attending.group().split()[0].casefold()
    named = re.match(r"(?:the |in |with |her |his |their |all |a )*[A-Z][\w'’]+", what) is not None
    if named:
        return verb not in PLAIN_ATTENDING
    return verb.startswith(("attend", "engag")) and not re.match(
        r"(?:well|more|better|positively|fully)\b", what
    )


def _professional_acts(sentence: str) -> bool:
    """Whether a post or an organisation is the one who acts: "IDVA supporting Mum", "SENCo to apply"."""
    acting = doers(sentence)
    if not acting or acting[0].start > 4:
        return False
    if {owner.kind for owner in acting} & {OwnerKind.FAMILY, OwnerKind.PERSON, OwnerKind.SELF}:
        return False
    if (
        acting[0].kind not in {OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.GROUP}
        or "family" in acting[0].text.casefold()
    ):
        return False
    first = next(iter(clauses(sentence)), None)
    if first is None:
        return False
    return first.shape in {Shape.TASK, Shape.PASSIVE} or (
        acting[0].kind is OwnerKind.ROLE and _CALLS.match(sentence[acting[0].end :]) is not None
    )


# "Social worker visits Amber fortnightly": what a professional does, told as if it were the outcome.
_CALLS = re.compile(r"\s+(?:visits|sees|meets|rings|weighs|monitors|supports|reviews|checks)\b")


def _serves(clause: Clause, sentence: str, service_at: int) -> bool:
    """Whether a clause with a service in it is about that service: done, held, attended, or named and no more."""
    if not clause.start <= service_at < clause.end:
        return False
    stretch = sentence[clause.start : clause.end]
    if clause.shape in {Shape.TASK, Shape.PASSIVE}:
        return clause.verb in SERVICE_VERBS or DONE.search(stretch) is not None
    if DONE.search(stretch):
        return True
    if clause.shape is Shape.NEWS:
        lemmas = {lemma for word in tokens(stretch) for lemma in verb_forms(word.text)}
        return bool(lemmas & SERVICE_VERBS - {"have", "be"})
    if clause.shape is Shape.STATE:
        return False
    first_words = stretch[: max(40, len(stretch) // 2)]
    service = SERVICES.search(first_words)
    return service is not None and (len(tokens(stretch)) <= 7 or service.end() < 30)


def _wishes(words: list[Token]) -> bool:
    for word in words:
        if word.lower in CHANGE_WORDS:
            return True
        if any(lemma in CHANGE_VERBS for lemma in verb_forms(word.text)):
            return True
        adjectives = base_forms(word.text).get("ADJ", ())
        if word.lower.endswith(("er", "ier")) and adjectives and word.lower not in adjectives:
            return True
    return False


def _shows_state(sentence: str, words: list[Token]) -> bool:
    """Whether something is said that anyone could see: an everyday verb with nothing vague close behind it."""
    if ATTENDING.search(sentence) and ORDINARY.search(sentence):
        return True
    for position, word in enumerate(words):
        if not set(verb_forms(word.text)) & STATES or (position == 0 and word.lower in verb_forms(word.text)):
            continue
        previous = words[position - 1].lower if position else ""
        if (
            previous in DETERMINERS
            or previous in _BEFORE_NOUNS
            or previous in {"'s", "'"}
            or previous in CHANGE_WORDS
        ):
            continue
        bare = word.lower in verb_forms(word.text)
        if bare and previous not in MODALS | _BEFORE_BARE_VERBS and not previous.endswith("s"):
            continue
        if not {each.lower for each in words[position + 1 : position + 4]} & CHANGE_WORDS:
            return True
    return False


_BEFORE_NOUNS = frozenset("of for with in on at from by".split())
_BEFORE_BARE_VERBS = frozenset("to and or not they we i you".split())


def _nominal_wish(words: list[Token]) -> bool:
    if any(noun_kind(word.text) == "product" for word in words):
        return False
    return any(noun_kind(word.text) == "abstract" for word in words) or len(words) <= 5
