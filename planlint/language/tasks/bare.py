"""What an action without a verb is: one thing that is there afterwards or is not, help that its owner gives, or only a theme.

"Ear defenders" and "Optician" are done or not done by the date; "Feeding support" beside a nurse is what the nurse gives, and
drift; "Education and progression planning" is a theme. Whether help must be booked elsewhere is told in ``services``.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from planlint.language.helping.words import help_class
from planlint.language.people import people_in
from planlint.language.pipeline import Token, base_forms
from planlint.language.tasks.clauses import clauses
from planlint.language.tasks.evidence import COUNT, WHEN_NEEDED, is_name
from planlint.language.tasks.lexicon import noun_kind, verb_lemmas
from planlint.language.tasks.shapes import Clause, Shape
from planlint.language.tasks.things import is_object
from planlint.language.times import timescales


class Bare(StrEnum):
    """What a phrase without a verb amounts to."""

    THING = "thing"  # a product, a piece of equipment, an appointment: it is there afterwards or it is not
    GIVEN = "given"  # support, work, advice: what whoever owns the row gives
    THEME = "theme"  # a field of life or of work
    OTHER = "other"


# Somebody whom a family calls on once: the word alone is an appointment.
_CALLED_ON = frozenset(
    "dentist optician orthodontist paediatrician audiologist physio physiotherapist dietitian dietician midwife podiatrist "
    "chiropodist dermatologist hygienist optometrist neurologist cardiologist locksmith plumber electrician glazier".split()
)
# A few of these words still say what it is; a sentence without a verb says more.
_FEW = 7
_AFTER_HEAD = frozenset("of for with to in on at from re about around between by into during through".split())
# "Work", "support" and the like, and what they are about.
_SUPPORT = r"(?:support|help|advice|guidance|work|input|assistance)"
_GIVEN = re.compile(
    rf"\W*(?:(?!group|agency)[\w’'/&-]+\s+){{0,3}}?{_SUPPORT}\b(?:\s+(?:with|around|about|on|for|re:?|regarding|to|at|in)\s[^.;,\n]*)?\W*",
    re.IGNORECASE,
)
_HELPERS = re.compile(
    rf"\b(?:{help_class('helper')}|{help_class('provider')}|carers?|\w*workers?|teachers?|tutors?|leaders?|officers?|sitters?|minders?|trainers?)\b",
    re.IGNORECASE,
)
_LEAST_ROOT = 4
# In front of help these are verbs that ask for it; any other word in "-ing" is what the help is about ("Feeding support").
_ASKING_FOR = frozenset(
    "getting seeking accessing finding arranging offering providing giving receiving sourcing exploring requesting accepting "
    "identifying signposting referring continuing using securing obtaining doing completing".split()
)
_HELP_FIRST = re.compile(
    rf"\W*(?!work with\b){_SUPPORT} (?:with|around|about|on|for|re|regarding|at|in)\b", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def bare_kind(sentence: str) -> Bare | None:
    """What a sentence without a verb amounts to, None for one that has a verb."""
    parts = clauses(sentence)
    if not parts:
        return None
    if _GIVEN.fullmatch(sentence) and not WHEN_NEEDED.search(sentence) and _is_noun_phrase(sentence, parts):
        return Bare.GIVEN
    if any(part.shape is not Shape.NOMINAL for part in parts):
        return None
    words = tuple(word for word in parts[0].rest if word.is_word)
    if not words or WHEN_NEEDED.search(sentence):
        return Bare.OTHER
    heads = _heads(words)
    if len(words) <= _FEW and len(parts) == 1 and all(_is_one_thing(head) for head in heads):
        return Bare.THING
    return Bare.THEME if len(parts) == 1 and _is_theme(sentence, words, heads) else Bare.OTHER


def _is_noun_phrase(sentence: str, parts: tuple[Clause, ...]) -> bool:
    """Whether "support" and its like are a noun here, and nothing that is asked for ("Feeding support", not "Seek support")."""
    if len(parts) != 1:
        return False
    if parts[0].shape is Shape.NOMINAL or _HELP_FIRST.match(sentence):
        return True
    first = parts[0].words[0].lower
    return first.endswith("ing") and first not in _ASKING_FOR


def _heads(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The nouns that a phrase is about: the last ahead of its first preposition, and those beside it."""
    for position, word in enumerate(words):
        if word.lower in _AFTER_HEAD and position:
            words = words[:position]
            break
    beside = [
        words[position - 1] for position, word in enumerate(words) if word.lower in {"and", "&"} and position
    ]
    return (*beside, words[-1])


def _is_one_thing(word: Token) -> bool:
    lemmas = {word.lower, *base_forms(word.text).get("NOUN", ())}
    if lemmas & _CALLED_ON:
        return True
    if noun_kind(word.text) is not None:
        return False
    return any(is_object(word.text, lemma) for lemma in lemmas) or _is_device(word)


def _is_device(word: Token) -> bool:
    """ "Ear defenders", "dehumidifier": named after what it does, and nobody who does it."""
    for noun in (word.lower, *base_forms(word.text).get("NOUN", ())):
        root = re.sub(r"(?:er|or)s?$", "", noun)
        made = root != noun and len(root) >= _LEAST_ROOT
        if made and any(verb_lemmas(verb) for verb in (root, f"{root}e", re.sub(r"i$", "y", root))):
            return not _HELPERS.fullmatch(noun) and not people_in(noun)
    return False


def _is_theme(sentence: str, words: tuple[Token, ...], heads: tuple[Token, ...]) -> bool:
    """Whether a phrase is about something nobody could point at, with no figure, day, name or product beside it."""
    if any(noun_kind(head.text) != "abstract" for head in heads[-1:]):
        return False
    named = any(is_name(word) for word in words[1:]) or any(
        noun_kind(word.text) == "product" for word in words
    )
    return not (named or COUNT.search(sentence) or re.search(r"\d", sentence) or timescales(sentence))
