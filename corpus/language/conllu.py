"""Reads CoNLL-U files, and the names that stand beside a treebank, into spaCy documents. It judges and trains nothing."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from spacy.tokens import Doc, Span
from spacy.training import biluo_tags_to_spans, iob_to_biluo
from spacy.vocab import Vocab


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence; ``head`` counts words from 1, 0 for the root; ``name`` is an IOB tag."""

    form: str
    lemma: str
    pos: str
    tag: str
    head: int
    dep: str
    name: str
    space: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with its words; ``opens`` says that a paragraph or a cell begins with it.

    ``task`` and ``doer`` are the words, counted from 1, that a plan cell's annotation gives for what is done, the main task
    first, and for who does it; both are empty where the cell says neither.
    """

    key: str
    text: str
    words: tuple[Word, ...]
    opens: bool
    task: tuple[int, ...] = ()
    doer: tuple[int, ...] = ()


def sentences(path: Path, names: Path | None = None) -> Iterator[Sentence]:
    """The sentences of a CoNLL-U file, gzipped or not, with the names of an IOB2 file or of ``name=`` in the last column."""
    known = _names(names) if names else {}
    for block in _blocks(path):
        comments = dict(line[2:].partition(" = ")[::2] for line in block if line.startswith("# "))
        key = comments["sent_id"]
        words = tuple(_words([line.split("\t") for line in block if line[0] != "#"], known.get(key, {})))
        opens = any(name.partition(" ")[0] in ("newpar", "newdoc") for name in comments) or not names
        yield Sentence(
            key, comments["text"], words, opens, _places(comments, "task"), _places(comments, "doer")
        )


def _places(comments: dict[str, str], name: str) -> tuple[int, ...]:
    return tuple(int(place) for place in comments.get(name, "-").split(",") if place.strip().isdigit())


def document(group: list[Sentence], vocab: Vocab) -> Doc:
    """Sentences that follow each other, as one annotated document."""
    words = [word for sentence in group for word in sentence.words]
    first, heads, starts = 0, [], []
    for sentence in group:
        for at, word in enumerate(sentence.words):
            heads.append(first + (word.head - 1 if word.head else at))
            starts.append(at == 0)
        first += len(sentence.words)
    spaces = [word.space for word in words]
    doc = Doc(
        vocab,
        words=[word.form for word in words],
        spaces=spaces,
        tags=[word.tag for word in words],
        pos=[word.pos for word in words],
        lemmas=[word.lemma for word in words],
        heads=heads,
        deps=["ROOT" if word.dep == "root" else word.dep for word in words],
    )
    doc.ents = _spans(doc, [word.name for word in words])
    return doc


def _spans(doc: Doc, tags: list[str]) -> list[Span]:
    return [span for span in biluo_tags_to_spans(doc, iob_to_biluo(tags)) if span.label_]


def grouped(found: Iterator[Sentence], size: int) -> Iterator[list[Sentence]]:
    """Sentences of one paragraph together, at most ``size`` of them."""
    group: list[Sentence] = []
    for sentence in found:
        if group and (sentence.opens or len(group) == size):
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def _blocks(path: Path) -> Iterator[list[str]]:
    opener = gzip.open if path.suffix == ".gz" else open
    block: list[str] = []
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                block.append(line.rstrip("\n"))
            elif block:
                yield block
                block = []
    if block:
        yield block


def _names(path: Path) -> dict[str, dict[str, str]]:
    found = {}
    for block in _blocks(path):
        key = next(line.partition(" = ")[2] for line in block if line.startswith("# sent_id"))
        rows = [line.split("\t") for line in block if line[0] != "#"]
        found[key] = {row[0]: row[2] for row in rows if row[2].endswith(("-PER", "-LOC", "-ORG"))}
    return found


def _words(rows: list[list[str]], names: dict[str, str]) -> Iterator[Word]:
    joined: dict[int, bool] = {}
    for row in rows:
        first, dash, last = row[0].partition("-")
        if dash:
            joined |= dict.fromkeys(range(int(first), int(last)), False) | {
                int(last): "SpaceAfter=No" not in row[9]
            }
        elif row[0].isdigit():
            space = joined.get(int(row[0]), "SpaceAfter=No" not in row[9])
            named = next((part[5:] for part in row[9].split("|") if part.startswith("name=")), "O")
            yield Word(row[1], row[2], row[3], row[4], int(row[6]), row[7], names.get(row[0], named), space)
