"""The nearest known name to one that is not known, for messages that help."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches


def nearest(unknown: str, known: Iterable[str]) -> str:
    """A clause that names the nearest of the known names, or all of them where none is near."""
    names = sorted(known)
    close = get_close_matches(unknown, names, n=1, cutoff=0.6)
    return f"did you mean '{close[0]}'?" if close else f"known are: {', '.join(names)}"
