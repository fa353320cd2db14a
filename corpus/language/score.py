"""Scores a pipeline: on the treebank's test set from raw text, and on the held-out plan cells.

``python corpus/language/score.py TREEBANK`` scores the pipeline that ships and writes ``scores.json`` beside it. The figures are
spaCy's own (a word counts only where it is cut as in the treebank; punctuation has no say in dependencies), given for single
sentences and for whole paragraphs. Nothing is trained here, and nobody trains on what is scored here.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import spacy
from conllu import Sentence, document, grouped, sentences
from spacy.language import Language
from spacy.scorer import Scorer
from spacy.tokens import Doc
from spacy.training import Example
from train import list_files

import planlint.language.embedding  # noqa: F401 - tells spaCy how a word is seen
from planlint.language.lemmas import lemma_of
from planlint.language.pipeline import TRAINED
from planlint.language.tasks.what import read_what

HERE = Path(__file__).resolve().parent
WHOLE = 1000


def scores(treebank: Path) -> dict[str, dict[str, float]]:
    """Every figure of the pipeline that ships, as shares of one."""
    nlp = spacy.load(TRAINED)
    test = list(sentences(treebank / "ewt-test.conllu.gz", treebank / "uner-test.iob2.gz"))
    cells = [cell for path in sorted(HERE.glob("held-*.conllu")) for cell in sentences(path)]
    return {
        "EWT test, sentences": _scored(nlp, [[each] for each in test]),
        "EWT test, paragraphs": _scored(nlp, list(grouped(iter(test), WHOLE))),
        "held-out plan cells": _scored(nlp, [[each] for each in cells]) | _tasks(cells),
    }


def _tasks(cells: list[Sentence]) -> dict[str, float]:
    """How often the main task's verb, and its doer, are those of the annotation, in cells that state a task."""
    stating = [cell for cell in cells if cell.task]
    read = [main_task(cell) for cell in stating]
    return {
        "main task": round(sum(verb for verb, _ in read) / len(read), 4),
        "main task and doer": round(sum(verb and doer for verb, doer in read) / len(read), 4),
    }


def main_task(cell: Sentence) -> tuple[bool, bool]:
    """Whether a cell's main task, and its doer, are read as annotated; a cell without a task is right when none is read."""
    tasks = read_what(cell.text).tasks
    starts = _starts(cell)
    if not cell.task or not tasks:
        return (not cell.task and not tasks), True
    verb = tasks[0].verb.start == starts[cell.task[0] - 1]
    doer = tasks[0].doer
    if not cell.doer or doer is None:
        return verb, not cell.doer and doer is None
    return verb, any(doer.start <= starts[place - 1] < doer.end for place in cell.doer)


def _starts(cell: Sentence) -> list[int]:
    """Where each word begins in the cell's text."""
    starts, at = [], 0
    for word in cell.words:
        at = cell.text.index(word.form, at)
        starts.append(at)
        at += len(word.form)
    return starts


def _scored(nlp: Language, groups: list[list[Sentence]]) -> dict[str, float]:
    gold = [document(group, nlp.vocab) for group in groups]
    raw = [" ".join(sentence.text for sentence in group) for group in groups]
    read = list(nlp.pipe(_without_spaces(nlp, text) for text in raw))
    for doc in read:
        for token in doc:
            token.lemma_ = lemma_of(token.text, token.tag_)
    examples = [Example(mine, theirs) for mine, theirs in zip(read, gold, strict=True)]
    found: dict[str, Any] = {}
    found |= Scorer.score_tokenization(examples)
    found |= Scorer.score_token_attr(examples, "tag")
    found |= Scorer.score_token_attr(examples, "lemma")
    found |= Scorer.score_deps(examples, "dep", ignore_labels=("punct",), getter=_label)
    found |= Scorer.score_spans(examples, "ents")
    per_type = found["ents_per_type"] or {}
    return {
        "words": round(found["token_f"], 4),
        "tags": round(found["tag_acc"], 4),
        "lemmas": round(found["lemma_acc"], 4),
        "unlabelled attachment": round(found["dep_uas"], 4),
        "labelled attachment": round(found["dep_las"], 4),
        "person names F": round(per_type.get("PER", {}).get("f", 0.0), 4),
        "all names F": round(found["ents_f"] or 0.0, 4),
    }


def _label(token: Any, attribute: str) -> str:
    return str(getattr(token, f"{attribute}_")).lower()


def _without_spaces(nlp: Language, text: str) -> Doc:
    """The text cut into words, runs of spaces read as one, as every text is before planlint parses it."""
    return nlp.make_doc(" ".join(text.split()))


def main() -> None:
    """Print the figures and write them beside the pipeline."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument(
        "treebank", type=Path, help="the folder with ewt-test.conllu.gz and uner-test.iob2.gz"
    )
    found = json.dumps(scores(arguments.parse_args().treebank), indent=2)
    (TRAINED / "scores.json").write_text(found + "\n", encoding="utf-8")
    list_files(TRAINED)
    print(found)


if __name__ == "__main__":
    main()
