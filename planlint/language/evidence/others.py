"""What is told of somebody else, or of an arrangement, and so is nobody's word of themselves."""

from __future__ import annotations

import re
from collections.abc import Sequence

_HERS = re.compile(r"\b(?:mum|mam|mummy|mother|mrs|ms|miss|stepmum)\b", re.IGNORECASE)
_HIS = re.compile(r"\b(?:dad|daddy|father|mr|stepdad)\b", re.IGNORECASE)
_SHE, _HE = re.compile(r"\b(?:she|her)\b", re.IGNORECASE), re.compile(r"\b(?:he|his|him)\b", re.IGNORECASE)
_NOTED = re.compile(r"\b(?:writes? down|write|note|record|count|log|tick)s?\b", re.IGNORECASE)


_KIN = (
    r"(?:(?:step-?)?(?:mum|mam|mummy|mother|dad|daddy|father)|nan|gran|grandma|grandad|aunt(?:ie|y)?|uncle)"
)
# "Mum will tell the worker when Dad has been drinking": whoever tells is one, and whoever drank another.
_OF_THE_OTHER = re.compile(
    rf"^\W*(?:the )?(?P<who>{_KIN})\b(?!['’]s)[^.;\n]*?\b(?:when|whenever|if|each time|every time|whether|that|how often|how much) (?:the |her |his |their )?(?P<other>{_KIN}) (?!and\b|or\b|&)[a-z]",
    re.IGNORECASE,
)


def is_of_somebody_else(words: str, children: Sequence[str]) -> bool:
    """Whether what is told is of somebody else: of the other sex ("Mum tells the police if he comes"), or of a child named ahead of
    the pronoun in what is written down ("puts a grip in Dara's tray and writes down how many letters she does").
    """
    told_by, of = (_HERS.search(words), _HIS.search(words)), (_SHE.search(words), _HE.search(words))
    if (told_by[0] and not told_by[1] and of[1] and not of[0]) or (
        told_by[1] and not told_by[0] and of[0] and not of[1]
    ):
        return True
    if is_of_the_other_parent(words):
        return True
    spoken = min((each.start() for each in of if each is not None), default=0)
    noted = _NOTED.search(words)
    names = {child.split()[0] for child in children if child.split()}
    return noted is not None and any(
        re.search(rf"\b{re.escape(name)}\b", words[:spoken]) is not None for name in names
    )


def is_of_the_other_parent(words: str) -> bool:
    """Whether one parent is to tell what another did: "Mum will tell the worker when Dad has been drinking"."""
    other = _OF_THE_OTHER.match(words)
    return other is not None and other["who"].casefold() != other["other"].casefold()


# "Text Mum the Thursday before, to see she's coming": what is asked is whether an arrangement stands, and nobody is judged by it.
_IF_COMING = re.compile(
    r"\b(?:to (?:see|check|ask|confirm|hear|make sure)|sees|checks|asks) (?:that |if |whether )?(?:she|he|they|mum|dad|you)(?:[’'](?:s|re)| is| are| will be| can)? (?:still )?"
    r"(?:coming|on (?:her|his|their|your) way|up to it|well enough|free|ready|able to (?:come|make it)|come|make it|be there)\b",
    re.IGNORECASE,
)


def is_of_an_arrangement(words: str) -> bool:
    """Whether all that is asked is whether an arrangement stands: "text Mum the Thursday before, to see she's coming"."""
    return _IF_COMING.search(words) is not None
