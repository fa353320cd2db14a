"""How the language pipeline sees a word: its form and shape, what a dictionary says it can be, and whether it names someone.

spaCy finds this layer by name in the pipeline's configuration, when the pipeline is trained and when it is loaded. Common
given names all look the same to it, so that what is read of a sentence does not hang on whose name stands in it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import numpy as np
from spacy.strings import get_string_id
from spacy.tokens import Doc
from spacy.util import registry
from thinc.api import HashEmbed, Maxout, Model, chain, concatenate, list2ragged, ragged2list, with_array

from planlint.language.word_classes import given_names, word_class

_STANDARD: list[int | str] = ["SHAPE", "NORM", "PREFIX", "SUFFIX"]
_NAME = get_string_id("<given name>")


def word_embed(width: int, rows: list[int]) -> Model[list[Doc], list[Any]]:
    """A vector for each word from its shape, norm, first letter, last letters and dictionary class.

    ``rows`` gives the size of the table of each of the five, in this order. Tables are hashed as in spaCy's own
    MultiHashEmbed and mixed by one maxout layer.
    """
    tables: list[Model[Any, Any]] = [
        HashEmbed(width, size, column=at, seed=at + 7, dropout=0.0) for at, size in enumerate(rows)
    ]
    mixer: Model[Any, Any] = Maxout(width, width * len(rows), nP=3, dropout=0.0, normalize=True)
    return chain(
        Model("word_features", _forward),
        list2ragged(),
        with_array(concatenate(*tables)),
        with_array(mixer),
        ragged2list(),
    )


def _forward(
    model: Model[list[Doc], list[Any]], docs: list[Doc], is_train: bool
) -> tuple[list[Any], Callable[[list[Any]], list[Doc]]]:
    return [model.ops.asarray(_features(doc), dtype="uint64") for doc in docs], lambda gradients: []


def _features(doc: Doc) -> Any:
    table = np.empty((len(doc), len(_STANDARD) + 1), dtype="uint64")
    if len(doc):
        table[:, : len(_STANDARD)] = doc.to_array(_STANDARD)
    for at, token in enumerate(doc):
        named, table[at, -1] = _look(token.text)
        if named:
            table[at, 1:] = _NAME
    return table


@lru_cache(maxsize=65536)
def _look(word: str) -> tuple[bool, int]:
    return word in given_names(), get_string_id(word_class(word))


registry.architectures("planlint.WordEmbed.v1", func=word_embed)
