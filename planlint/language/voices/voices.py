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
from planlint.language.told.referents import Family, Reader
from planlint.language.voices.kinds import (
    CHILD_NOUNS,
    EMPTY_CLAIM,
    MANY,
    SAYING,
    SHOWN,
    WANTING,
)
from planlint.language.voices.notes import heard_in_notes, seen_to
from planlint.language.voices.quotes import blanked, quotes_of
from planlint.language.voices.reading import LineReader
from planlint.language.voices.who import SOMEBODY, Cast

__all__ = ["SOMEBODY", "Claim", "empty_claim", "heard", "prepare", "says_nothing"]

_DOING = SAYING | WANTING | SHOWN
_OPENERS = frozenset(
    "doesn't does doesn’t would is has didn't didn’t did was hates hid ran said told wrote drew chose felt clung held shook lay sat hadn't wouldn't wouldn’t won't won’t can't can’t cannot could couldn't couldn’t built put made went kept cried shrugged".split()
)
_NOTE = re.compile(
    r"(?P<lead>(?:^|(?<=[.;!?•]\s)|(?<=[–—]\s))[\s*•–—-]*)(?P<verb>[A-Z][a-z’']+)(?=\s+(?!and feelings|to be|are|were|from|of|obtained|sought|gathered)\S)"
)
# "Amy was asked as well; shook her head": behind the cut the child goes on.
_GOES_ON = re.compile(
    r"(?P<lead>(?<=[;:–—] ))(?P<verb>[a-z]+(?:n[’']t)?)(?=\s+(?!and feelings|to be|are|were|from|of|obtained|sought|gathered)\S)"
)
_SOMEBODY_THERE = re.compile(
    rf"\b(?:you|i|she|he|they|{'|'.join(sorted(CHILD_NOUNS | MANY))})\b", re.IGNORECASE
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
    acts: bool = True,
    family: Family | None = None,
    spoken_to: bool = True,
    talks: bool = False,
) -> frozenset[str]:
    """The children (as named in ``children``) of whom the text tells what they said, showed or want.

    :data:`SOMEBODY` stands for a child whom the text does not name. ``own_section`` tells that the text stands under the
    child's own heading, where a speaker without a name is the child; ``adults`` are people known not to be children;
    ``acts`` tells that outside that heading, too, what a child is seen to do (hides, clings) counts. ``family`` tells who is
    who, so that outside that heading "he" behind a father is the father; ``spoken_to`` that "you" may be a child; ``talks`` that
    all the children have words, so that one thing seen of them by the way is told of them and not by them.
    """
    if says_nothing(text):
        return frozenset()
    cast = Cast(
        children,
        adults,
        spoken_to=spoken_to and not _is_of(children, text) and not _is_to_a_grown_up(text, family),
    )
    named = cast.named_in(heading)
    found: set[str] = set()
    topic = named
    reader = None if family is None or own_section else Reader(family)
    for line in _lines(text):
        topic = cast.opening(line) or topic
        found |= _heard_in(line, cast, own_section, topic, acts, reader, talks)
        topic = cast.named_in(line) or topic
    return frozenset(found)


_CALLED_UPON = re.compile(r",\s(?P<who>[A-Z][\w’-]+)(?=,\s(?:and|but|so|it|we|you)\b|[.!?])")


def _is_to_a_grown_up(text: str, family: Family | None) -> bool:
    """Whether a text calls upon a parent by name: "It's better than it was, Gemma, and it's not there yet"."""
    return family is not None and any(match["who"] in family.parents for match in _CALLED_UPON.finditer(text))


def _is_of(children: Sequence[str], text: str) -> bool:
    """Whether a text speaks of an only child by name and not to it ("You told us that April …")."""
    firsts = [child.split()[0] for child in children if child.split()]
    if len(firsts) != 1:
        return False
    name = re.escape(firsts[0])
    return re.search(rf"(?<!Dear )(?<!Hi )(?<!Hello )\b{name}(?:[’']s)? (?!you\b)[a-z]", text) is not None


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
    return _GOES_ON.sub(_with_subject, _NOTE.sub(_with_subject, plain)) if own else plain


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
        return f"{match['lead']}{'She' if word[0].isupper() else 'she'} {bare}"
    return match.group()


def _heard_in(
    line: str,
    cast: Cast,
    own: bool,
    topic: frozenset[str],
    acts: bool,
    reader: Reader | None,
    talks: bool,
) -> set[str]:
    found: set[str] = set()
    for quote in quotes_of(line):
        found |= cast.speaker(line, quote, own, topic)
    found |= heard_in_notes(line, cast, own, topic)
    if acts and not own:
        found |= seen_to(blanked(line), cast, talks)
    if _may_tell(line, cast, own):
        parse = parsed(_ready(line, own))
        who = reader.read(parse) if reader is not None else ()
        found |= LineReader(parse, cast, own, topic, acts, who, talks).heard()
    return found


def _may_tell(line: str, cast: Cast, own: bool) -> bool:
    """Whether a line can speak of a child at all; only such lines are worth a parse."""
    return own or _SOMEBODY_THERE.search(line) is not None or bool(cast.named_in(line))
