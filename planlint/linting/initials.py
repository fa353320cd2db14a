"""The letters that a plan writes for people whom it names once with their letters behind: "Hope Doyle (H)", "Mother: Kayleigh (K), 23"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from planlint.plan.model import Plan

_DECLARED = re.compile(
    r"(?<![\w’'-])(?P<name>[A-Z][\w’'-]*[a-z](?: [A-Z][\w’'-]*[a-z]){0,3}) ?\((?:\"|“)?(?P<letters>[A-Z]{1,3})(?:\"|”)?\)"
)


def initials_told(plan: Plan) -> Mapping[str, str]:
    """First names with the letters that stand for whoever has them; letters that two people share stand for nobody."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for text in _texts(plan):
        for match in _DECLARED.finditer(text):
            words, letters = match["name"].split(), match["letters"]
            if letters not in (words[0][0], "".join(word[0] for word in words)):
                continue
            first = words[0]
            if any(known == letters and name != first for name, known in found.items()):
                shared.add(letters)
            found.setdefault(first, letters)
    return {name: letters for name, letters in found.items() if letters not in shared}


def in_full(text: str, letters: Mapping[str, str]) -> str:
    """A text with first names in the place of the letters that stand for them; what people's letters lead in stays ("K.")."""
    for name, short in letters.items():
        text = re.sub(rf"(?<![\w’'./&-]){re.escape(short)}(?![\w./&-])", name, text)
    return text


def _texts(plan: Plan) -> Iterator[str]:
    yield from (value for _, value in plan.front)
    yield plan.title
    yield from (section.text for section in plan.sections)
