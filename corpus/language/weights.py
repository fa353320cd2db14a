"""Writes the weights of a trained vote as the pipeline reads them: packed, rounded, and without those that change nothing."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Sequence
from pathlib import Path

from sklearn.linear_model import LogisticRegression


def write_weights(
    path: Path, names: Iterable[str], model: LogisticRegression, digits: int, least: float
) -> None:
    """One file with the labels, what each starts with and what each feature adds; the same weights give the same bytes."""
    columns: Sequence[Sequence[float]] = model.coef_.T.tolist()
    start: list[float] = [round(each, 3) for each in model.intercept_.tolist()]
    added: dict[str, list[float] | float] = {
        feature: [round(weight, digits) for weight in column] if len(column) > 1 else round(column[0], digits)
        for feature, column in zip(names, columns, strict=True)
        if max(map(abs, column)) >= least
    }
    path.parent.mkdir(exist_ok=True)
    read = {"labels": model.classes_.tolist(), "start": start if len(start) > 1 else start[0], "added": added}
    text = json.dumps(read, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    path.write_bytes(gzip.compress(text.encode("utf-8"), mtime=0))
