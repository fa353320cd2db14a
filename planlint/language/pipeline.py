"""The one door to spaCy: tokens, base forms, phrase matching, and the trained pipeline that parses sentences.

Nothing else in planlint imports spaCy, save the layer that the pipeline's own configuration names. spaCy is imported when
the first text is tokenised, the trained pipeline is loaded when the first sentence is parsed, not before.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from planlint.errors import PipelineError
from planlint.language.dictionary import all_lemmas
from planlint.language.spacy_ import load_spacy

if TYPE_CHECKING:
    from spacy.language import Language as SpacyLanguage
    from spacy.tokenizer import Tokenizer
    from spacy.tokens import Doc
    from spacy.tokens import Token as SpacyToken

TRAINED = Path(__file__).resolve().parent / "english"


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
class ParsedToken:
    """A word in its parsed sentence: Penn ``tag``, ``lemma``, relation ``dep`` (Universal Dependencies) to its ``head``.

    ``head`` is a position in the text's words, its own for the root of a sentence.
    """

    text: str
    start: int
    end: int
    tag: str
    lemma: str
    dep: str
    head: int


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in a text: which entry of the list it belongs to, and where it stands."""

    entry: str
    start: int
    end: int


@lru_cache(maxsize=1)
def _pipeline() -> SpacyLanguage:
    nlp: SpacyLanguage = load_spacy().blank("en")
    return nlp


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
    return all_lemmas(_plain(word))


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


def parse(texts: Sequence[tuple[str, Sequence[tuple[int, int]]]]) -> list[tuple[ParsedToken, ...]]:
    """Each text's parsed words; ``texts`` are pairs of a text and the places of people's names in it.

    The names are read as one and the same name, so that no verdict hangs on whose they are. Raises
    :class:`planlint.errors.PipelineError` where the trained pipeline is missing or damaged.
    """
    nlp = trained()
    found = []
    with nlp.memory_zone():
        cut = [[token for token in nlp.make_doc(_straight(text)) if not token.is_space] for text, _ in texts]
        docs = [_masked(nlp, words, names) for words, (_, names) in zip(cut, texts, strict=True)]
        for (text, _), words, doc in zip(texts, cut, nlp.pipe(docs, batch_size=256), strict=True):
            found.append(tuple(_parsed(text, words, doc)))
    return found


_STAND_IN = "Alex"


def _masked(nlp: SpacyLanguage, words: Sequence[SpacyToken], names: Sequence[tuple[int, int]]) -> Doc:
    """The same words, runs of spaces between them read as one, with one name in the place of every name."""
    from spacy.tokens import Doc

    shown = [
        _STAND_IN
        if word.text[0].isalpha() and any(start <= word.idx < end for start, end in names)
        else word.text
        for word in words
    ]
    spaces = [one.idx + len(one) < other.idx for one, other in pairwise(words)]
    return Doc(nlp.vocab, words=shown, spaces=[*spaces, False][: len(shown)])


def _parsed(text: str, words: Sequence[SpacyToken], doc: Doc) -> Iterator[ParsedToken]:
    from planlint.language.lemmas import lemma_of

    for word, read in zip(words, doc, strict=True):
        end = word.idx + len(word)
        lemma = lemma_of(word.text, read.tag_)
        yield ParsedToken(text[word.idx : end], word.idx, end, read.tag_, lemma, read.dep_, read.head.i)


@cache
def trained() -> SpacyLanguage:
    """The pipeline that ships with planlint, every file of it as it was shipped."""
    spacy = load_spacy()
    import planlint.language.embedding  # noqa: F401 - tells spaCy how a word is seen

    for name in _digests():
        shipped_file(name)
    spacy.registry.tokenizers("planlint.bare.v1", func=_bare)
    # Its tokenizer is read from its files; the one that is made before them would be as much work for nothing.
    bare = {"nlp": {"tokenizer": {"@tokenizers": "planlint.bare.v1"}}}
    nlp: SpacyLanguage = spacy.load(TRAINED, exclude=["ner"], config=bare)
    return nlp


def _bare() -> Callable[[SpacyLanguage], Tokenizer]:
    """A tokenizer that knows no rules yet."""
    from spacy.tokenizer import Tokenizer

    return lambda nlp: Tokenizer(nlp.vocab)


def shipped_file(name: str) -> bytes:
    """A file of the shipped pipeline; raises :class:`planlint.errors.PipelineError` where it is gone or not as it was shipped."""
    try:
        content = (TRAINED / name).read_bytes()
    except OSError:
        content = b""
    if hashlib.sha256(content).hexdigest() != _digests().get(name):
        raise PipelineError(
            f"{TRAINED / name}: planlint's language pipeline is damaged; install planlint again"
        )
    return content


@cache
def _digests() -> dict[str, str]:
    """Every file of the pipeline with its SHA-256."""
    try:
        found: dict[str, str] = json.loads((TRAINED / "files.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        message = f"{TRAINED}: planlint's language pipeline is missing; install planlint again"
        raise PipelineError(message) from None
    return found
