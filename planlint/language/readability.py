"""How hard a text is to read, by textstat; nothing here says what is too hard.

A plan is read as running text: its sentences count, its terse cells, names, figures and dates do not, so that neither a
grid of notes nor a long name makes a plan look hard or easy.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import verb_forms

# Below this many words every readability formula is guesswork.
_ENOUGH_WORDS = 60
# Fewer words than this are a note, whatever stands behind them.
_SHORTEST_SENTENCE = 6


def reading_age(text: str) -> int | None:
    """The age in years at which a reader follows the text with ease, None where it is too short to tell.

    The Flesch–Kincaid grade (Kincaid and others, 1975) plus five years: a child in the United States' grade N is N + 5.
    """
    if len(text.split()) < _ENOUGH_WORDS:
        return None
    import textstat

    grade: float = textstat.flesch_kincaid_grade(text)
    return max(5, round(grade) + 5)


def reading_age_of_sentences(texts: Iterable[str], names: Iterable[str] = ()) -> int | None:
    """The reading age of all sentences in these texts, None where they hold too little running text to tell.

    ``names`` are people's names beside those that the texts show themselves; every name reads as one short name.
    """
    known = frozenset(word for name in names for word in name.split() if len(word) > 1)
    running = [sentence for text in texts for sentence in _running(text, known)]
    return reading_age(" ".join(running))


def may_read_above(texts: Iterable[str], age: int, names: Iterable[str] = ()) -> bool:
    """Whether the sentences of these texts come near a reading age or above it: a quick look, so that the dictionary of
    syllables, which takes a second to load, is only asked where it matters.

    Groups of vowels stand for syllables; that is within a year of the dictionary's count on plans, and two are allowed for.
    """
    known = frozenset(word for name in names for word in name.split() if len(word) > 1)
    running = [re.findall(r"[A-Za-z'-]+", sentence) for text in texts for sentence in _running(text, known)]
    words = [word for sentence in running for word in sentence]
    if len(words) < _ENOUGH_WORDS // 2:
        return False
    syllables = sum(max(1, len(_VOWELS.findall(word)) - word.endswith(("e", "ed", "es"))) for word in words)
    grade = 0.39 * len(words) / len(running) + 11.8 * syllables / len(words) - 15.59
    near: bool = grade + 5 > age - _YEARS_ALLOWED
    return near


_VOWELS = re.compile(r"[aeiouy]+", re.IGNORECASE)
_YEARS_ALLOWED = 2


@dataclass(frozen=True, slots=True)
class DenseSentence:
    """A long sentence of long words: where it stands in its text, and its reading age."""

    start: int
    end: int
    age: int


def densest_sentence(text: str, names: Iterable[str] = ()) -> DenseSentence | None:
    """The sentence of a text that is hardest to read, of those that are long and largely made of long words.

    Length alone does not make one: "if Nan is ill and Mum is at work and it is a school day …" is long and easy.
    """
    known = frozenset(word for name in names for word in name.split() if len(word) > 1)
    found: list[DenseSentence] = []
    for start, end in _places(text):
        sentence = text[start:end]
        size = len(sentence.split())
        if size < _LONG_SENTENCE or len(_LONG_WORD.findall(sentence)) < size * _dense(size) / 2:
            continue
        plain = _plain(sentence, known)
        words = re.findall(r"[A-Za-z'-]+", plain)
        needed = _dense(len(words)) * len(words)
        # The dictionary takes a second to load: it is asked only where groups of vowels come near so many long words.
        if sum(len(_VOWELS.findall(word)) >= _LONG_SYLLABLES for word in words) < needed:
            continue
        import textstat

        long = sum(textstat.syllable_count(word) >= _LONG_SYLLABLES for word in words)
        if len(words) >= _LONG_SENTENCE and long >= needed:
            found.append(DenseSentence(start, end, round(textstat.flesch_kincaid_grade(f"{plain}.")) + 5))
    return max(found, key=lambda each: (each.age, -each.start), default=None)


_LONG_SENTENCE = 15
_LONG_SYLLABLES = 3
# Of the words of ordinary plans at most one in five is so long; the longer a sentence, the fewer it takes to lose a reader.
_DENSE = ((50, 0.14), (30, 0.22), (20, 0.3), (0, 0.4))


def _dense(words: int) -> float:
    """Which share of a sentence of so many words must be long for it to count as dense."""
    return next(share for size, share in _DENSE if words >= size)


# No word of three syllables is shorter than five letters in the plans that were looked at, bar a few names.
_LONG_WORD = re.compile(r"[A-Za-z-]{6,}")
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|[.](?=\w)|(?<=\b[A-Z])[.](?=[ A-Z])|(?<=\b(?:Mr|Ms|Dr|St|Mx|eg|ie|re|vs))[.]|(?<=\bMrs)[.])+"
)
_MARKER = re.compile(r"^(?:[\s•*·–—-]|\(?\d{1,2}[.)]\s|\(\w\)\s)+")
_FIGURES = re.compile(r"[£€]?\d[\d/.:,–-]*(?:st|nd|rd|th|am|pm|kg|cm|g|%|s)?")
_STRAIGHT = str.maketrans("’‘“”", "''\"\"")
_NAME, _FIGURE = "Sam", "ten"


def _running(text: str, names: frozenset[str]) -> Iterator[str]:
    """The sentences of a text that have a verb and some length, with every name and figure read as one short word."""
    for start, end in _places(text):
        yield f"{_plain(text[start:end], names)}."


def _places(text: str) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text stand that have a verb and some length."""
    for match in _SENTENCE.finditer(text):
        sentence = match.group().rstrip()
        marker = _MARKER.match(sentence)
        start = match.start() + (marker.end() if marker else 0)
        end = match.start() + len(sentence)
        if len(text[start:end].split()) >= _SHORTEST_SENTENCE and _has_verb(text[start:end]):
            yield start, end


def _has_verb(sentence: str) -> bool:
    return any(_is_verb(word) for word in re.findall(r"[a-z][a-z'’]+", sentence))


@lru_cache(maxsize=16384)
def _is_verb(word: str) -> bool:
    return bool(verb_forms(word))


def _plain(sentence: str, names: frozenset[str]) -> str:
    places = [(owner.start, owner.end) for owner in people_in(sentence) if owner.kind is OwnerKind.PERSON]
    for start, end in reversed(places):
        sentence = f"{sentence[:start]}{_NAME}{sentence[end:]}"
    # Who somebody is, in brackets behind the name, is looked up and not read through.
    sentence = re.sub(rf"(?<={_NAME}) \((?:[a-z'’-]+ ?){{1,5}}\)", "", sentence)
    shown = re.sub(r"\b[A-Z][\w-]+", lambda word: _NAME if word.group() in names else word.group(), sentence)
    return _FIGURES.sub(_FIGURE, re.sub(rf"\b{_NAME}(?:[ -]{_NAME})+\b", _NAME, shown).translate(_STRAIGHT))
