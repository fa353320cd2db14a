"""Whose voice one sentence of a plan lets be heard: a child's words or what a child showed, what one of the family thinks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.parents.family_names import KIN
from planlint.plan.cast import KINSHIP, Cast
from planlint.plan.model import SectionName

_QUOTE = r"[“\"‘]"

SAYING = (
    r"(?:sa(?:id|ys?)|told|tells?|wrote|writes|asked|added|explained|thinks?|thought|feels?|felt|believes?|wants?|wanted|would (?:like|rather|prefer)|hopes?|wishes|agrees?d?|accepts?"
    r"|is (?:worried|glad|angry|ashamed|proud|pleased|sorry|happy|unhappy|afraid|frightened|scared|upset|sad|worn out|relieved|keen|sure|clear|cross|tired)"
    r"|does(?: not|n['’]t) (?:agree|want|think|believe|like|accept|feel)|asks? for|has asked)"
)

_SHOWN = (
    r"(?:smile[sd]|laugh(?:s|ed)|turn(?:s|ed) (?:his|her|their|its) (?:face|head|back)|took \w+(?: \w+)?(?:['’]s hand| by the hand)|reach(?:es|ed) (?:out|for)|(?:holds|held) on to"
    r"|stay(?:s|ed) (?:next|close|beside)|point(?:s|ed) (?:to|at)|press(?:es|ed)|chose|chooses|picked|drew|draws|would(?: not|n['’]t) let go|went (?:still|quiet|silent)"
    r"|put the|star(?:es|ed) at|sent a (?:voice note|text|drawing|message)|gave \w+ a (?:note|drawing|card)|whispered|nodded|shook)"
)

_TOLD = (
    r"(?:said|says|told|tells|wrote|writes|asked|whispered|shouted|sent|gave|answered|explained|drew|called)"
)

_OPENING = re.compile(
    rf"[“\"‘(•–-]*(?P<who>(?:(?:Mr|Mrs|Ms|Miss)\.? )[A-Z][\w’'-]+|(?i:(?:both |the )?(?:children|girls|boys|twins))\b|(?:My |Our |His |Her |The )?(?i:{KIN})\b|[A-Z][\w’'-]*[a-z])"
)

_THE_CHILDREN = frozenset(
    f"{before}{noun}" for before in ("", "both ", "the ") for noun in ("children", "girls", "boys", "twins")
)

_BESIDE = r"(?:,? \([^)]*\)|, [^,.“\"]{2,60},| and [A-Z][\w’'-]+| who [^,.“\"]{2,40})?(?: has| had| have| also| then| still| both)*"

_SHOWS = re.compile(rf"[^ ]+(?: \w+)?{_BESIDE} {_SHOWN}\b")

SAYS_SO = re.compile(
    rf"[^.“\"]{{1,140}}\b{_TOLD}\b[^.“\"]{{0,60}}[:,]? ?{_QUOTE}|[^ ]+{_BESIDE}:? {_QUOTE}|[^ ]+{_BESIDE} (?:told|tells|said|says)\b"
)

_HOLDS = re.compile(
    rf"[^ ]+(?: [A-Z][\w’'-]+)?{_BESIDE} {SAYING}\b|[^ ]+(?: [A-Z][\w’'-]+)?{_BESIDE}:? {_QUOTE}"
)

_YOU_SAID = re.compile(rf"(?P<who>[A-Z][\w’'-]+), you (?:said|told|asked|wrote)\b[^“\"]{{0,40}}{_QUOTE}")


_BEHIND_A_QUOTE = re.compile(
    rf"{_QUOTE}[^“”\"\n]{{8,400}}[”\"’][.,]?\s*[–—-]+\s*(?P<who>[A-Z][^“”\"\n]{{1,60}})"
)

_THEY_SAID = re.compile(rf"(?:S?[Hh]e|They)\b[^.“\"]{{0,40}}\b{_TOLD}\b[^.“\"]{{0,60}}{_QUOTE}")

_IN_MARKS = re.compile(rf"{_QUOTE}[^\n]{{6,400}}[”\"’'][.,]?")
_LONGEST_NAME = 3


def opens_with(sentence: str, cast: Cast) -> SectionName | None:
    """Whether a sentence opens with a child of the plan or with one of the family; None for anybody else."""
    match = _OPENING.match(sentence)
    if match is None:
        return None
    words = match["who"]
    name = re.sub(r"['’]s$", "", words.split()[-1])
    if words in cast.children or (match["who"].casefold() in _THE_CHILDREN):
        return SectionName.CHILD_VOICE
    if name in cast.family or KINSHIP.fullmatch(words) or (" " in words and name in cast.surnames):
        return SectionName.PARENT_VIEWS
    return None


def voice_in(sentence: str, cast: Cast) -> SectionName | None:
    """Whose voice a sentence lets be heard: the child's words or what a child showed, or what one of the family thinks."""
    speaker = opens_with(sentence, cast)
    if speaker is SectionName.CHILD_VOICE:
        return speaker if _SHOWS.match(sentence) or SAYS_SO.match(sentence) else None
    if speaker is SectionName.PARENT_VIEWS:
        return speaker if _HOLDS.match(sentence) or SAYS_SO.match(sentence) else None
    if match := _YOU_SAID.match(sentence):
        return SectionName.CHILD_VOICE if match["who"] in cast.children else SectionName.PARENT_VIEWS
    return None


def signed_by(line: str, cast: Cast) -> SectionName | None:
    """Whose a line is that is a quotation with its speaker behind it ("“I want one who can drive.” – Jack, in March")."""
    match = _BEHIND_A_QUOTE.fullmatch(line)
    return opens_with(match["who"], cast) if match else None


def voice_beside(cells: Sequence[str], cast: Cast) -> SectionName | None:
    """Whose words a line of cells holds in quotation marks, where its first cell names nobody but who said them ("Ada | 5 | “…”")."""
    who, *rest = (cell.strip() for cell in cells)
    if len(who.split()) > _LONGEST_NAME or not any(_IN_MARKS.fullmatch(cell) for cell in rest):
        return None
    return opens_with(who, cast)


def goes_on(sentence: str) -> bool:
    """Whether a sentence quotes whoever the one before it tells of ("She told Conor: “…”")."""
    return _THEY_SAID.match(sentence) is not None
