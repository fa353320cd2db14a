"""Sentences of the plan's prose with their places, for engines that must not stumble over "Dr. Rao" nor over a file without full stops."""

from __future__ import annotations

import re
from collections.abc import Iterator

# Up to a full stop, a semicolon or a line's end; the stop of "3.5", of "p.m" and of a title ends none.
SENTENCE = re.compile(r"(?:[^.;!?\n]|\.(?=\w)|(?<=\b(?:Mr|Ms|Dr|St|Sr))\.|(?<=Mrs)\.)+")


def cut_sentences(text: str, sentence: re.Pattern[str], longest: int) -> Iterator[tuple[str, int]]:
    """Each sentence with its place; one without end, as a broken file may hold, is cut after so many characters."""
    for match in sentence.finditer(text):
        for start in range(0, len(match.group()), longest):
            yield match.group()[start : start + longest], match.start() + start
