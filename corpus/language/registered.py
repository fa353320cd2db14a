"""What the training configurations name: how marks are split off words, and the plainer hands sentences are also shown in."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import compile_prefix_regex, compile_suffix_regex, registry

import planlint.language.embedding  # noqa: F401 - tells spaCy how a word is seen

_RUNS = [
    r"[!?]{2,}",
    r"\*{2,}",
    r"={2,}",
    r"_{2,}",
    r"~{2,}",
    r"\${2,}",
    r"<{2,}",
    r">{2,}",
    r"#{2,}",
    r"\+{2,}",
]


def marks() -> Callable[[Language], Language]:
    """Keeps a run of one mark ("!!!", "****") as the single token that the treebank has."""

    def keep_runs(nlp: Language) -> Language:
        defaults = nlp.Defaults
        tokenizer: Any = nlp.tokenizer
        tokenizer.prefix_search = compile_prefix_regex([*_RUNS, *(defaults.prefixes or ())]).search
        tokenizer.suffix_search = compile_suffix_regex([*_RUNS, *(defaults.suffixes or ())]).search
        return nlp

    return keep_runs


def plain_hands(
    lower: float, unstopped: float, small_start: float
) -> Callable[[Language, Example], Iterator[Example]]:
    """Shows some sentences all in small letters, without their last stop, or begun with a small letter; shares from 0 to 1."""
    dice = random.Random(7)  # noqa: S311 - the same dice each time are the point

    def written(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        words = [token.text for token in doc]
        drop = len(doc) > 2 and words[-1] == "." and dice.random() < unstopped
        if dice.random() < lower:
            words = [word.lower() for word in words]
        elif dice.random() < small_start:
            words[0] = words[0][:1].lower() + words[0][1:]
        if drop or words != [token.text for token in doc]:
            doc = _rewritten(doc, words[: -1 if drop else None])
        yield Example(nlp.make_doc(doc.text), doc)

    return written


def _rewritten(doc: Doc, words: list[str]) -> Doc:
    keep = len(words)
    if any(token.head.i >= keep for token in doc[:keep]):
        keep, words = len(doc), [*words, *(token.text for token in doc[keep:])]
    ents = [f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O" for token in doc[:keep]]
    if not doc.has_annotation("DEP"):
        return Doc(
            doc.vocab, words=words, spaces=[bool(token.whitespace_) for token in doc[:keep]], ents=ents
        )
    return Doc(
        doc.vocab,
        words=words,
        spaces=[bool(token.whitespace_) for token in doc[:keep]],
        tags=[token.tag_ for token in doc[:keep]],
        pos=[token.pos_ for token in doc[:keep]],
        lemmas=[token.lemma_ for token in doc[:keep]],
        heads=[token.head.i for token in doc[:keep]],
        deps=[token.dep_ for token in doc[:keep]],
        ents=ents,
    )


def other_names(share: float, unstopped: float) -> Callable[[Language, Example], Iterator[Example]]:
    """Puts another name of the same kind, from sentences seen before, in the place of a share of the names.

    What stands around a name then tells more than the name itself; ``unstopped`` is as in ``plain_hands``.
    """
    dice = random.Random(11)  # noqa: S311 - the same dice each time are the point
    seen: dict[str, list[list[str]]] = {}
    plain = plain_hands(0.0, unstopped, 0.0)

    def renamed(nlp: Language, example: Example) -> Iterator[Example]:
        doc = example.reference
        swaps: dict[int, tuple[int, list[str]]] = {}
        for name in doc.ents:
            known = seen.setdefault(name.label_, [])
            words = [token.text for token in name]
            if known and dice.random() < share:
                swaps[name.start] = (name.end, dice.choice(known))
            if len(known) < _KEPT_NAMES:
                known.append(words)
            else:
                known[dice.randrange(_KEPT_NAMES)] = words
        reference = _with_names(doc, swaps) if swaps else doc
        yield from plain(nlp, Example(nlp.make_doc(reference.text), reference))

    return renamed


_KEPT_NAMES = 4000


def _with_names(doc: Doc, swaps: dict[int, tuple[int, list[str]]]) -> Doc:
    """The document with other names in it; only words and names are kept of its annotation."""
    words, spaces, ents, at = [], [], [], 0
    while at < len(doc):
        if at in swaps:
            end, name = swaps[at]
            label = doc[at].ent_type_
            words.extend(name)
            spaces.extend([True] * (len(name) - 1) + [bool(doc[end - 1].whitespace_)])
            ents.extend([f"B-{label}"] + [f"I-{label}"] * (len(name) - 1))
            at = end
        else:
            token = doc[at]
            words.append(token.text)
            spaces.append(bool(token.whitespace_))
            ents.append(f"{token.ent_iob_}-{token.ent_type_}" if token.ent_type_ else "O")
            at += 1
    return Doc(doc.vocab, words=words, spaces=spaces, ents=ents)


registry.callbacks("planlint.marks.v1", func=marks)
registry.augmenters("planlint.plain_hands.v1", func=plain_hands)
registry.augmenters("planlint.other_names.v1", func=other_names)
