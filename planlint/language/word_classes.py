"""What a dictionary says a word can be, in one short code, and whom it commonly names. No sentence is looked at.

The language pipeline was trained with these codes: a change here or in the two lists asks for training it again.
"""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path

from planlint.language.dictionary import all_lemmas

_DATA = Path(__file__).resolve().parent / "data"
_CODES = {"VERB": "v", "NOUN": "n", "ADJ": "a", "ADV": "r", "AUX": "x", "PROPN": "p"}


@cache
def given_names() -> frozenset[str]:
    """Common given names that are no dictionary words (so neither May nor Grace), as ``data/given-names.txt`` lists them."""
    return frozenset((_DATA / "given-names.txt").read_text(encoding="utf-8").split())


@cache
def _somebody() -> dict[str, str]:
    """Words and short forms for posts, relatives and organisations, as ``data/somebody.txt`` lists them."""
    lines = (_DATA / "somebody.txt").read_text(encoding="utf-8").splitlines()
    return dict(line.rsplit(" ", 1) for line in lines)


@lru_cache(maxsize=65536)
def word_class(word: str) -> str:
    """The parts of speech a word can be, each a capital where the word is its own base form; "" for one no dictionary has.

    "refer" is "V", "monitoring" is "ANv" (an adjective, a noun, a form of a verb), "hv" is " role", "mum" is "N family".
    """
    low = word.casefold().replace("’", "'")
    found = all_lemmas(low)
    parts = "".join(
        _CODES.get(part, "o").upper() if low in found[part] else _CODES.get(part, "o")
        for part in sorted(found)
    )
    return f"{parts} {_somebody()[low]}" if low in _somebody() else parts
