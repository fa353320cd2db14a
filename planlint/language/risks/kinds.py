"""Kinds of risk and the words for them: what names each, and what an action says that deals with it; no judgement of plans."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planlint.language.word_files import by_use
from planlint.patterns import later

_NOTHING = "(?!)"


class Holder(StrEnum):
    """Whose the risk is: drink, drugs and low mood are met by other people where they are a child's."""

    ADULT = "adult"
    CHILD = "child"
    UNKNOWN = ""


@dataclass(frozen=True, slots=True)
class RiskKind:
    """A kind of risk with the words that name it, that answer it, and the posts and services whose business it is.

    ``plain`` are those that call it by its own name, where others are only signs of it. A ``sign`` names it only where words of
    ``beside`` stand in the same sentence; an ``innocent`` one says in the same sentence that it has come by itself.
    """

    name: str
    named: re.Pattern[str]
    sign: re.Pattern[str]
    beside: re.Pattern[str]
    plain: re.Pattern[str]
    answered: re.Pattern[str]
    adult: re.Pattern[str]
    child: re.Pattern[str]
    helper: re.Pattern[str]
    innocent: re.Pattern[str]
    foretold: bool
    apart: bool
    like: tuple[str, ...]


def _whole(patterns: list[str]) -> re.Pattern[str]:
    return later(rf"(?<!\w)(?:{'|'.join(patterns) or _NOTHING})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=1)
def risk_kinds() -> dict[str, RiskKind]:
    """Every kind by its name, in the order of the list."""
    return {name: _kind(name, says) for name, says in by_use("risks.txt").items()}


def _kind(name: str, says: dict[str, list[str]]) -> RiskKind:
    return RiskKind(
        name=name,
        named=_whole(says.get("named", [])),
        sign=_whole(says.get("sign", [])),
        beside=_whole(says.get("beside", [])),
        plain=_whole(says.get("plain", [])),
        answered=_whole(says.get("answered", [])),
        adult=_whole(says.get("adult", [])),
        child=_whole(says.get("child", [])),
        helper=_whole(says.get("helper", [])),
        innocent=_whole(says.get("innocent", [])),
        foretold="foretold" in says,
        apart="apart" in says,
        like=tuple(part.strip() for line in says.get("like", []) for part in line.split(",")),
    )
