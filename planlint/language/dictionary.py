"""The one door to the dictionary that ships with lemminflect: base forms and inflections of English words.

The library makes objects of all its 120,000 lines before its first answer, where a plan asks for some hundred words. Here
its tables stay text, and a word's lines are understood when somebody asks for it; the answers are the same.
"""

from __future__ import annotations

import gzip
from bisect import bisect_left
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from planlint.language.spacy_ import load_spacy

_Entry = dict[str, tuple[str, ...]]


class _Table:
    """A table of the dictionary, sorted by its words; ``known`` are entries that stand instead of what it says."""

    def __init__(self, file: str, understood: Callable[[str], _Entry], known: Mapping[str, _Entry]) -> None:
        self._lines = gzip.decompress(Path(file).read_bytes()).decode().rstrip("\n").split("\n")
        self._understood = understood
        self._known = known

    def get(self, word: str, default: _Entry) -> _Entry:
        """The entry of a word, of all its lines; the library asks for nothing else."""
        if word in self._known:
            return self._known[word]
        found: _Entry = {}
        at = bisect_left(self._lines, word, key=_word)
        while at < len(self._lines) and _word(self._lines[at]) == word:
            found.update(self._understood(self._lines[at]))
            at += 1
        return found or default


def _word(line: str) -> str:
    return line.partition(",")[0]


@cache
def _lemminflect() -> Any:
    """The library, with our tables in the place of its own."""
    load_spacy()  # which it would import itself, with all its commands
    import lemminflect
    from lemminflect import config
    from lemminflect.codecs.InflectionLUCodec import InflectionLUCodec
    from lemminflect.codecs.LemmaLUCodec import LemmaLUCodec
    from lemminflect.core.LexicalUtils import categoryToUPos

    def based(line: str) -> _Entry:
        _, category, forms = LemmaLUCodec.fromString(line)
        return {categoryToUPos(category): forms}

    def inflected(line: str) -> _Entry:
        found: _Entry = InflectionLUCodec.fromString(line)[2]
        return found

    lemminflect.Lemmatizer().lemma_dict = _Table(config.lemma_lu_fn, based, {})
    auxiliaries = InflectionLUCodec.updateForAuxMod({})
    lemminflect.Inflections().infl_dict = _Table(config.inflection_lu_fn, inflected, auxiliaries)
    return lemminflect


def all_lemmas(word: str) -> _Entry:
    """The base forms of a word by the parts of speech it can be; empty for one that the dictionary has not."""
    found: _Entry = _lemminflect().getAllLemmas(word)
    return found


def is_a_word(text: str) -> bool:
    """Whether the dictionary has a text in small letters as any part of speech."""
    return bool(all_lemmas(text))


def lemmas(word: str, part: str) -> tuple[str, ...]:
    """Its base forms as this part of speech, by rule where the dictionary has none."""
    return tuple(_lemminflect().getLemma(word, upos=part))


def verb_inflections(verb: str) -> _Entry:
    """The forms of a verb by their Penn tags; empty for one that the dictionary has not."""
    found: _Entry = _lemminflect().getAllInflections(verb, "VERB")
    return found


def inflection(word: str, tag: str) -> tuple[str, ...]:
    """The forms of a word under one Penn tag, by rule where the dictionary has none."""
    return tuple(_lemminflect().getInflection(word, tag))
