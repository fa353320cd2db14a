"""The one door to spaCy: tokens, base forms and phrase matching; a better pipeline can stand behind it unnoticed.

Nothing else in planlint imports spaCy. It is imported when the first text is tokenised, not before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language as SpacyLanguage


@dataclass(frozen=True, slots=True)
class Token:
    """A word or mark with its place in the text; ``lower`` has straight quotes and small letters."""

    text: str
    lower: str
    start: int
    end: int

    @property
    def is_word(self) -> bool:
        """Whether it holds a letter."""
        return any(map(str.isalpha, self.text))


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in a text: which entry of the list it belongs to, and where it stands."""

    entry: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _pipeline() -> SpacyLanguage:
    import spacy

    return spacy.blank("en")


@lru_cache(maxsize=4096)
def tokens(text: str) -> tuple[Token, ...]:
    """The tokens of a text in order, without the spaces between them."""
    return tuple(
        Token(token.text, _plain(token.text), token.idx, token.idx + len(token.text))
        for token in _pipeline().tokenizer(text)
        if not token.is_space
    )


def _plain(word: str) -> str:
    return word.casefold().replace("’", "'").replace("‘", "'")


@lru_cache(maxsize=16384)
def base_forms(word: str) -> Mapping[str, tuple[str, ...]]:
    """What a dictionary says a word can be: part of speech ("VERB", "NOUN", "ADJ", "ADV") → base forms; may be empty."""
    import lemminflect

    found: dict[str, tuple[str, ...]] = lemminflect.getAllLemmas(_plain(word))
    return found


def verb_forms(word: str) -> tuple[str, ...]:
    """The verbs that a word can be a form of ("weighing" → "weigh"), none where it is no verb's form."""
    return base_forms(word).get("VERB", ())


class Phrases:
    """Many lists of phrases compiled into one matcher, so that the cost follows the text and not the lists."""

    def __init__(self, entries: Mapping[str, Iterable[str]]) -> None:
        from spacy.matcher import PhraseMatcher

        nlp = _pipeline()
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        for entry, phrases in entries.items():
            self._matcher.add(entry, [nlp.make_doc(_straight(phrase)) for phrase in phrases])

    def find(self, text: str) -> tuple[Match, ...]:
        """Every phrase in the text, in order; of matches of one entry that overlap the longest stays."""
        nlp = _pipeline()
        doc = nlp.make_doc(_straight(text))
        found = []
        for key, first, last in self._matcher(doc):
            span = doc[first:last]
            found.append(Match(nlp.vocab.strings[key], span.start_char, span.end_char))
        found.sort(key=lambda match: (match.entry, match.start, -match.end))
        kept: list[Match] = []
        for match in found:
            if not (kept and kept[-1].entry == match.entry and match.start < kept[-1].end):
                kept.append(match)
        return tuple(sorted(kept, key=lambda match: (match.start, match.end, match.entry)))


def _straight(text: str) -> str:
    """The text with curly apostrophes made straight; no character more or less, so that places stay true."""
    return text.replace("’", "'").replace("‘", "'")
