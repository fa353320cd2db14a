"""Trains the language pipeline that planlint ships, from the treebank's files and the plan cells beside this script.

``python corpus/language/train.py TREEBANK`` reads ``ewt-*.conllu.gz`` and ``uner-*.iob2.gz`` in that folder, trains two models
side by side (tags and dependencies; names), puts them together in ``planlint/language/english``, trains the votes on actions
and outcomes on top of them, and prints the scores. Seeds are fixed: the same files, machine and library versions give the
same pipeline. It needs ``pip install '.[train]'`` and takes about an hour on two cores.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

import registered  # noqa: F401 - what the configurations name
import spacy
from conllu import Sentence, document, grouped, sentences
from patterns import Maker
from spacy.tokens import DocBin
from spacy.vocab import Vocab

HERE = Path(__file__).resolve().parent
SHIPPED = HERE.parent.parent / "planlint" / "language" / "english"
# A cell is seen as often as this while a sentence of the treebank is seen once.
CELLS_TIMES = 6
# Names are learned from these alone: with the cells of two hands more, names in other English were read worse and those in
# plans no better.
CELLS_WITH_NAMES = "train-[a-k].conllu"
MADE_UP = 1200
# Sentences of one paragraph stand together, as they do in a plan's longer cells.
TOGETHER = 4
_KEPT = ["ORTH", "TAG", "POS", "LEMMA", "HEAD", "DEP", "ENT_IOB", "ENT_TYPE", "SENT_START", "SPACY"]


def main() -> None:
    """Train, put together, train the votes, and score."""
    arguments = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    arguments.add_argument("treebank", type=Path, help="the folder with ewt-*.conllu.gz and uner-*.iob2.gz")
    treebank = arguments.parse_args().treebank
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        _prepare(treebank, folder)
        _train(folder)
        assemble(folder / "syntax" / "model-best", folder / "names" / "model-last", SHIPPED)
    list_files(SHIPPED)
    # The votes are learned from what the new pipeline reads, in a process that has not read the old one.
    subprocess.run([sys.executable, str(HERE / "train_verdicts.py")], check=True)  # noqa: S603
    subprocess.run([sys.executable, str(HERE / "score.py"), str(treebank)], check=True)  # noqa: S603


def _prepare(treebank: Path, folder: Path) -> None:
    cells, cells_with_names = _cells("train-*.conllu"), _cells(CELLS_WITH_NAMES)
    parts: dict[str, list[list[Sentence]]] = {}
    for part in ("train", "dev"):
        found = sentences(treebank / f"ewt-{part}.conllu.gz", treebank / f"uner-{part}.iob2.gz")
        parts[part] = list(grouped(found, TOGETHER))
    made_up = [[cell] for cell in Maker(5).cells(MADE_UP)]
    _write(parts["dev"], folder / "dev.spacy")
    _write(parts["train"] + cells * CELLS_TIMES + made_up, folder / "syntax.spacy")
    # Names are rare: they are learned from the development sentences too, and the last model is kept, not the best on these.
    named = parts["train"] + cells_with_names * CELLS_TIMES + made_up + parts["dev"]
    _write(named, folder / "names.spacy")


def _cells(names: str) -> list[list[Sentence]]:
    return [[cell] for path in sorted(HERE.glob(names)) for cell in sentences(path)]


def _write(groups: Iterable[list[Sentence]], path: Path) -> None:
    vocab, kept = Vocab(), DocBin(attrs=_KEPT)
    for group in groups:
        kept.add(document(group, vocab))
    kept.to_disk(path)


def _train(folder: Path) -> None:
    """Both parts, each in a process of its own on a core of its own."""
    alone = os.environ | {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
    running = []
    for part in ("syntax", "names"):
        given = {
            "--code": HERE / "registered.py",
            "--output": folder / part,
            "--paths.train": folder / f"{part}.spacy",
            "--paths.dev": folder / "dev.spacy",
        }
        command = [sys.executable, "-m", "spacy", "train", str(HERE / f"{part}.cfg")]
        command += [str(word) for option in given.items() for word in option]
        running.append(subprocess.Popen(command, env=alone))  # noqa: S603 - our own command
    ended = [process.wait() for process in running]
    if any(ended):
        raise SystemExit("training stopped with an error, told above")


def assemble(syntax: Path, names: Path, out: Path) -> None:
    """Puts the two trained parts together in the folder that ships, which keeps its readme and licence."""
    nlp = spacy.load(syntax)
    nlp.add_pipe("ner", source=spacy.load(names))
    nlp.config["paths"] = {"train": None, "dev": None}
    nlp.config["nlp"]["after_creation"] = None  # how marks are split is written in the tokeniser's own file
    nlp.meta |= {"name": "planlint_english", "version": "1.0.0", "license": "CC BY-SA 4.0", "performance": {}}
    nlp.to_disk(out)
    # Of all the words seen in training only the names of labels are needed again.
    labels = {label for labels in nlp.pipe_labels.values() for label in labels} | {"ROOT", "dep"}
    parts = {part for label in labels for part in label.replace("||", "-").split("-")}
    (out / "vocab" / "strings.json").write_text(json.dumps(sorted(labels | parts)), encoding="utf-8")


def list_files(folder: Path) -> None:
    """Writes ``files.json``: every file with its SHA-256, so that a damaged pipeline is known before it is loaded."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "files.json")
    digests = {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files
    }
    (folder / "files.json").write_text(json.dumps(digests, indent=1, sort_keys=True) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
