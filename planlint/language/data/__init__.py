"""The word data of the language room, as files anyone can read and mend."""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

_HERE = Path(__file__).resolve().parent


@lru_cache(maxsize=16)
def classes(name: str) -> dict[str, str]:
    """A file of two columns, word and class, as a mapping; the words in small letters."""
    with (_HERE / name).open(encoding="utf-8", newline="") as lines:
        rows = csv.reader(lines)
        next(rows)
        return {word.casefold(): kind for word, kind in rows}
