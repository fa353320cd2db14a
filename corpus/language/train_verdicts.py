"""Trains the votes on actions and outcomes from the labelled cells in ``verdicts/``, with the pipeline that ships.

``python corpus/language/train_verdicts.py`` first trains on all hands but one and measures on that one, for each in turn; then it
trains on all and writes the weights into the pipeline's folder. It needs scikit-learn (``pip install '.[train]'``).
"""

from __future__ import annotations

import csv
import json
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path

import train
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from planlint.language import syntax
from planlint.language.tasks.features import parsed_features, plain_features

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold" / "cells"
LABELS = {"state": "finish", "finish line": "finish"}
STRENGTH = 0.5
# Weights smaller than this change no verdict that anyone would notice.
LEAST = 0.02

Cells = list[tuple[str, str]]
Features = Callable[[str], frozenset[str]]


def main() -> None:
    """Measure across hands, then train on everything and write the weights."""
    for what in ("actions", "outcomes"):
        hands = _hands(what)
        syntax.ahead(text for cells in hands.values() for _, text in cells)
        for name, features in (("plain", plain_features), ("parsed", parsed_features)):
            _across_hands(what, name, hands, features)
            _write(what, name, _trained([cell for cells in hands.values() for cell in cells], features))
    train.list_files(train.SHIPPED)


def _hands(what: str) -> dict[str, Cells]:
    hands = {}
    for path in sorted((HERE / "verdicts").glob(f"*-{what}.tsv")):
        written = path.read_text(encoding="utf-8").splitlines()
        hands[path.stem] = [(line.partition("\t")[0], line.partition("\t")[2]) for line in written]
    wanted = {label for cells in hands.values() for label, _ in cells}
    for path in sorted(GOLD.glob(f"development*-{what}.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            read = [(LABELS.get(row["label"], row["label"]), row["text"]) for row in csv.DictReader(lines)]
        hands[path.stem] = [(label, text) for label, text in read if label in wanted]
    return hands


def _trained(cells: Cells, features: Features) -> tuple[DictVectorizer, LogisticRegression]:
    names = DictVectorizer()
    table = names.fit_transform([dict.fromkeys(sorted(features(text)), 1.0) for _, text in cells])
    model = LogisticRegression(C=STRENGTH, max_iter=3000)
    return names, model.fit(table, [label for label, _ in cells])


def _across_hands(what: str, name: str, hands: dict[str, Cells], features: Features) -> None:
    """Each hand read by a model that never saw it; the development cells only ever train."""
    tally: Counter[tuple[str, str]] = Counter()
    for hand in [hand for hand in hands if not hand.startswith("development")]:
        names, model = _trained([cell for other in hands if other != hand for cell in hands[other]], features)
        rows = names.transform([dict.fromkeys(sorted(features(text)), 1.0) for _, text in hands[hand]])
        tally.update(zip([label for label, _ in hands[hand]], model.predict(rows), strict=True))
    print(f"{what}, {name}, on hands unseen:")
    for label in sorted({marked for marked, _ in tally}):
        right = tally[label, label]
        read = sum(count for (_, each), count in tally.items() if each == label)
        marked = sum(count for (each, _), count in tally.items() if each == label)
        print(f"  {label:10} precision {right / read:.3f} recall {right / marked:.3f} of {marked}")


def _write(what: str, name: str, trained: tuple[DictVectorizer, LogisticRegression]) -> None:
    names, model = trained
    columns: Sequence[Sequence[float]] = model.coef_.T.tolist()
    added = {
        feature: [round(weight, 3) for weight in column]
        for feature, column in zip(names.get_feature_names_out(), columns, strict=True)
        if max(map(abs, column)) >= LEAST
    }
    folder = train.SHIPPED / "verdicts"
    folder.mkdir(exist_ok=True)
    read = {
        "labels": model.classes_.tolist(),
        "start": [round(each, 3) for each in model.intercept_.tolist()],
        "added": added,
    }
    (folder / f"{what}-{name}.json").write_text(
        json.dumps(read, ensure_ascii=False, sort_keys=True), encoding="utf-8"
    )


if __name__ == "__main__":
    main()
