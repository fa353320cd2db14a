"""Whose voice a text carries: which children have said, shown or wanted something in it; whether that is enough is for rules.

Quotation marks are given to whoever speaks before or behind them. Everything else is told from the parsed sentence: a
child must be the one who says, wants or does. What an adult thinks of a child, that a child was seen, and that views are
still to be sought let nobody be heard.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from planlint.language.blanks import says_nothing
from planlint.language.syntax import ahead, parsed
from planlint.language.voice_kinds import (
    CHILD_NOUNS,
    EMPTY_CLAIM,
    EMPTY_SAYING,
    MANY,
    NOT_VOICE,
    SAYING,
    SHOWN,
    WANTING,
)
from planlint.language.voice_quotes import Quote, blanked, quotes_of
from planlint.language.voice_reading import LineReader
from planlint.language.voice_who import SOMEBODY, Cast

__all__ = ["SOMEBODY", "Claim", "empty_claim", "heard", "prepare", "says_nothing", "tells_of"]

_LISTED = re.compile(
    r"\W*(?:(?:my|his|her|their|the|three|3|two|2|one|biggest|worst|best|main)\s+){0,3}(?:wish(?:es)?|worr(?:y|ies)|dreams?|hopes?|fears?|hates?|wants?|dislikes?|sad things|bad things|good things|"
    r"houses? of [\w ]{3,20}|(?:best|worst|favourite|scariest|hardest) (?:thing|part|bit)[^:\n]{0,30}|what (?:matters|makes|helps|hurts)[^:\n]{0,40}|(?:message|question|letter)s?\b[^:\n]{0,30}|"
    r"important to (?:me|him|her|them)[^:\n]{0,20}|(?:if|what) (?:i|he|she) could change[^:\n]{0,30})\s*[:–—-]\s*(?P<content>\S[^\n]{2,})",
    re.IGNORECASE,
)
_OWN_WISH = re.compile(
    r"\b(?:his|her|their|my|[A-Z][\w-]+[’']s)\s+(?:\w+\s+){0,2}(?:wish(?:es)?|worr(?:y|ies)|fears?|hopes?|dreams?|favourite \w+)\s+(?:is|are|was|were|would be)\s+(?!to be\b|being\b|central|consider|important|known|sought|obtained|heard|met|unknown|not\b|that\b[^.]*\b(?:considered|heard))\S",
)
_FEELS = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]*|she|he|they)\s+(?:is|was|are|were|gets?|feels?|felt)\s+(?:\w+ly\s+|so\s+|very\s+|not\s+)?(?:fed up|sick of|keen|looking forward|scared|frightened|bothered by|cross)\b|\b(?P<rather>[A-Z][\w’'-]*|she|he|they)(?:\s+would|['’]d)\s+(?:much\s+)?(?:rather|sooner|prefer)\b",
    re.IGNORECASE,
)
_ACTS = re.compile(r"\b(?P<who>[A-Z][\w’'-]+)\s+(?:\w+ly\s+)?(?P<verb>[a-z]+s)\b")
_SAID_SO = re.compile(
    r"\b(?:said|says|wrote|writes|texted|added|told \w+|replied|answered)\s*[:–—]\s*(?P<words>[^\s“\"][^“\"\n]{2,})$",
    re.IGNORECASE,
)
_DOING = SAYING | WANTING | SHOWN
_OPENERS = frozenset(
    "doesn't does doesn’t would is has didn't didn’t did was hates hid ran said told wrote drew chose felt clung held shook lay sat hadn't wouldn't can't cannot could couldn't".split()
)
_NOTE = re.compile(
    r"(?P<lead>(?:^|(?<=[.;!?•]\s)|(?<=[–—]\s))[\s*•–—-]*)(?P<verb>[A-Z][a-z’']+)(?=\s+(?!and feelings|to be|are|were|from|of|obtained|sought|gathered)\S)"
)
_SOMEBODY_THERE = re.compile(
    rf"\b(?:you|i|she|he|they|{'|'.join(sorted(CHILD_NOUNS | MANY))})\b", re.IGNORECASE
)
_STILL_TO_COME = re.compile(
    r"\b(?:to be|will be|not yet|needs? to|tbc|awaiting|to (?:seek|gather|obtain|ask|find out|complete))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that claim a child was heard without letting anything be heard, with their place in the text."""

    start: int
    end: int


def prepare(texts: Iterable[str], children: Sequence[str] = (), own_section: bool = False) -> None:
    """Parses in one batch what :func:`heard` will need of these texts."""
    cast = Cast(children)
    ahead(
        _ready(line, own_section)
        for text in texts
        if not says_nothing(text)
        for line in _lines(text)
        if _may_tell(line, cast, own_section)
    )


def heard(
    text: str,
    children: Sequence[str],
    own_section: bool = False,
    adults: Sequence[str] = (),
    heading: str = "",
) -> frozenset[str]:
    """The children (as named in ``children``) of whom the text tells what they said, showed or want.

    :data:`SOMEBODY` stands for a child whom the text does not name. ``own_section`` tells that the text stands under the
    child's own heading, where a speaker without a name is the child; ``adults`` are people known not to be children.
    """
    if says_nothing(text):
        return frozenset()
    cast = Cast(children, adults)
    named = cast.named_in(heading)
    found: set[str] = set()
    topic = named
    for line in _lines(text):
        topic = cast.opening(line) or topic
        found |= _heard_in(line, cast, own_section, topic)
        topic = cast.named_in(line) or topic
    return frozenset(found)


def tells_of(text: str, children: Sequence[str], own_section: bool = False) -> bool:
    """Whether a text tells what one of these children, or a child spoken of or to, has said, shown or wants."""
    return bool(heard(text, children, own_section))


def empty_claim(text: str) -> Claim | None:
    """The first words that claim a child was heard ("was spoken to", "too young to give views"), None without any."""
    for match in EMPTY_CLAIM.finditer(text):
        return Claim(match.start(), match.end())
    return None


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        if any(map(str.isalpha, line)):
            yield line.strip()


def _ready(line: str, own: bool) -> str:
    """A line as it is parsed: without quotations and, under the child's heading, notes with their subject ("Wants …")."""
    plain = blanked(line)
    return _NOTE.sub(_with_subject, plain) if own else plain


def _with_subject(match: re.Match[str]) -> str:
    word = match["verb"]
    bare = word.casefold()
    stems = {
        bare,
        re.sub(r"(?:es|s|d|ed)$", "", bare),
        bare[:-1],
        re.sub(r"ies$|ied$", "y", bare),
        bare[:-2],
        bare[:-3],
    }
    if bare in _OPENERS or (bare[-1] in "sd" and stems & _DOING):
        return f"{match['lead']}She {bare}"
    return match.group()


def _heard_in(line: str, cast: Cast, own: bool, topic: frozenset[str]) -> set[str]:
    found: set[str] = set()
    for quote in quotes_of(line):
        found |= cast.speaker(line, quote, own, topic)
    listed = _LISTED.match(line) if own else None
    if (
        listed is not None
        and not _STILL_TO_COME.search(listed["content"])
        and not EMPTY_SAYING.fullmatch(listed["content"])
        and not NOT_VOICE.fullmatch(listed["content"])
    ):
        found |= topic or {SOMEBODY}
    if own and _OWN_WISH.search(line):
        found |= cast.named_in(line) or topic or {SOMEBODY}
    for match in _FEELS.finditer(line) if own else ():
        word = match["who"] or match["rather"]
        who = cast.child(word)
        if who is not None or (
            word.casefold() in ("she", "he", "they") and not cast.has_adult(line[: match.start()])
        ):
            found |= {who} if who is not None else topic or {SOMEBODY}
    for match in _ACTS.finditer(line) if own else ():
        who = cast.child(match["who"])
        if who is not None and {match["verb"][:-1], match["verb"][:-2]} & SHOWN:
            found.add(who)
    said = _SAID_SO.search(line) if own else None
    if said is not None:
        found |= cast.speaker(line, Quote(said["words"], said.start("words"), said.end()), own, topic)
    if _may_tell(line, cast, own):
        found |= LineReader(parsed(_ready(line, own)), cast, own, topic).heard()
    return found


def _may_tell(line: str, cast: Cast, own: bool) -> bool:
    """Whether a line can speak of a child at all; only such lines are worth a parse."""
    return own or _SOMEBODY_THERE.search(line) is not None or bool(cast.named_in(line))
