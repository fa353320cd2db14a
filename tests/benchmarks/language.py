"""Words a second and peak memory of each layer of the language room, on varied cells, and each layer's ratio to tokenising.

``python -m tests.benchmarks.language`` prints a table. Each layer runs in a process of its own, on the same cells: every text
of the gold sets and of the labelled cells, once each, in an order that mixes them. A layer's first second, in which it loads
what it needs, is told apart.
"""

from __future__ import annotations

import csv
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

CORPUS = Path(__file__).resolve().parent.parent.parent / "corpus"
ON = date(2026, 1, 22)


def cells() -> list[str]:
    """Every cell that the corpus holds, once, in an order that mixes hands and kinds."""
    found: dict[str, None] = {}
    for path in sorted((CORPUS / "language" / "verdicts").glob("*.tsv")):
        found |= dict.fromkeys(
            line.partition("\t")[2] for line in path.read_text(encoding="utf-8").splitlines()
        )
    for path in sorted((CORPUS / "gold" / "cells").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            found |= dict.fromkeys(row["text"] for row in csv.DictReader(lines))
    return sorted(found, key=lambda text: (text[::-1], text))


def _tokens(texts: list[str]) -> None:
    from planlint.language.pipeline import tokens

    for text in texts:
        tokens(text)


def _phrases(texts: list[str]) -> None:
    from planlint.language.tasks.lexicon import drift_phrases

    matcher = drift_phrases()
    for text in texts:
        matcher.find(text)


def _times(texts: list[str]) -> None:
    from planlint.language.times import timescales

    for text in texts:
        timescales(text, ON)


def _people(texts: list[str]) -> None:
    from planlint.language.people import doers

    for text in texts:
        doers(text)


def _shapes(texts: list[str]) -> None:
    from planlint.language.tasks.actions import shaped_action

    for text in texts:
        shaped_action(text)


def _votes(texts: list[str]) -> None:
    from planlint.language.tasks.verdicts import plain_verdict

    for text in texts:
        plain_verdict(text, "actions")


def _parse(texts: list[str]) -> None:
    from planlint.language.syntax import ahead

    ahead(texts)


def _judge(texts: list[str]) -> None:
    from planlint.language.syntax import ahead
    from planlint.language.tasks.judgement import read_action, to_parse

    ahead(to_parse(texts, ()))
    for text in texts:
        read_action(text)


LAYERS: dict[str, Callable[[list[str]], None]] = {
    "tokens": _tokens,
    "phrases": _phrases,
    "times": _times,
    "people": _people,
    "shapes of actions": _shapes,
    "vote without parser": _votes,
    "parser": _parse,
    "judged actions": _judge,
}


def measure(layer: str) -> dict[str, float]:
    """One layer's figures, in this process: loading on the first cells, the others timed."""
    texts = cells()
    started = time.perf_counter()
    LAYERS[layer](texts[:20])
    loaded = time.perf_counter()
    LAYERS[layer](texts[20:])
    ended = time.perf_counter()
    words = sum(len(text.split()) for text in texts[20:])
    return {
        "cells": len(texts) - 20,
        "words a second": words / (ended - loaded),
        "cells a second": (len(texts) - 20) / (ended - loaded),
        "loading": loaded - started,
        "peak MiB": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024,
    }


def main() -> None:
    """Print the table."""
    print(f"{'layer':22} {'words/s':>10} {'cells/s':>9} {'of tokens':>9} {'loading s':>9} {'peak MiB':>8}")
    base = 0.0
    for layer in LAYERS:
        run = subprocess.run(
            [sys.executable, "-m", __spec__.name, layer], capture_output=True, text=True, check=True
        )
        found = json.loads(run.stdout)
        base = base or found["words a second"]
        print(
            f"{layer:22} {found['words a second']:10,.0f} {found['cells a second']:9,.0f} "
            f"{found['words a second'] / base:9.3f} {found['loading']:9.2f} {found['peak MiB']:8.0f}"
        )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(measure(sys.argv[1])))
    else:
        main()
