"""Frames of word classes for what somebody does about a risk ("Tia sleeps at Nan's on Fridays"), read from a data file.

The frames see no child's name, only that a child is meant, so that the same deed is one thing done to a grown-up and another
done to a child, whatever anybody is called.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planlint.language.word_files import headed_lines
from planlint.patterns import later

# A letter of no alphabet in use here, written once for each letter of a child's name.
_HIDDEN = "ʞ"
_CHILD = (
    rf"(?:{_HIDDEN}+|(?:the |his |her |their )?(?:child|children|baby|twins?|boys?|girls?|kids|young person))"
)
# What begins with a capital and is no name of somebody who could do or bear anything.
_NO_PERSON = (
    r"(?:January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|"
    r"Saturday|Sunday|Christmas|Easter|School|Police|Officers|Children|There|This|That|These|They|She|He|It|The|When|While|Because|And|But|Nobody|No|Most|Some|"
    r"Social|Health|Nursery|Neighbours|Staff|Both|Since|After|Before|Until|If|At|On|In|By|For|From|With|His|Her|Their|What|Where|Who|Why|How)"
)
_NAME = rf"(?-i:(?!{_NO_PERSON}\b)[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?)"
_GAP = r"(?:[\w’'£&-]+ ){0,5}?"


@lru_cache(maxsize=4)
def frames_of(file: str) -> dict[str, tuple[re.Pattern[str], ...]]:
    """The frames of a data file by the heading they stand under, in the order of the file."""
    classes = {"child": _CHILD, "name": _NAME}
    found: dict[str, list[re.Pattern[str]]] = {}
    for heading, line in headed_lines(file):
        if line.startswith("="):
            called, _, words = line.removeprefix("=").partition(":")
            classes[called.strip()] = f"(?:{_filled(words.strip(), classes)})"
        else:
            whole = rf"(?<!\w)(?:{_filled(line.strip(), classes)})(?!\w)"
            found.setdefault(heading, []).append(later(whole, re.IGNORECASE))
    return {name: tuple(patterns) for name, patterns in found.items()}


def _filled(pattern: str, classes: dict[str, str]) -> str:
    gapped = pattern.replace("~ ", _GAP)
    return re.sub(r"\{([a-z]+)\}", lambda match: classes[match[1]], gapped)


def hidden(words: str, children: Sequence[str]) -> str:
    """The sentence with children's names blotted out letter by letter, so that every place stays what it was."""
    pattern = _given(tuple(children))
    return pattern.sub(lambda match: _HIDDEN * len(match.group()), words) if pattern else words


@lru_cache(maxsize=256)
def _given(children: tuple[str, ...]) -> re.Pattern[str] | None:
    firsts = sorted({name.split()[0] for name in children if name.split()})
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, firsts))})\b") if firsts else None
