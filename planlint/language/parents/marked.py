"""A text in which whoever is a parent or carer, by name, by kin or by pronoun, is marked by one word, so that shapes of speech need know no people."""

from __future__ import annotations

import re
from collections.abc import Iterable

from planlint.language.pipeline import ParsedToken
from planlint.language.syntax import parsed
from planlint.language.told.referent_kinds import (
    OBJECTS,
    PARENTS,
    PEOPLE,
    PRONOUNS,
    SPOUSES,
    SUBJECTS,
    TITLES,
    Family,
    Person,
    Whose,
)
from planlint.language.told.referents import Reader
from planlint.language.voices.quotes import STANDS_FOR, blanked, quotes_of

_HE_OR_SHE = r"(?P<pronoun>he|him|his|himself|she|her|hers|herself)\b"
_SURELY = 3


def sexes_told(texts: Iterable[str], names: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Names with "f" or "m" where the pronouns close behind them agree ("Ned says that he …") and nobody else is named between."""
    told: dict[str, list[str]] = {}
    wanted = sorted(set(names))
    if not wanted:
        return frozenset()
    close = re.compile(
        rf"\b(?P<name>{'|'.join(map(re.escape, wanted))})\b(?:(?![A-Z]|\b(?:{PEOPLE})\b)[^.!?;\n]){{1,60}}?(?<![\w’'-]){_HE_OR_SHE}"
    )
    for text in texts:
        for match in close.finditer(text):
            told.setdefault(match["name"], []).append(PRONOUNS[match["pronoun"]])
    return frozenset(
        (name, most)
        for name, forms in told.items()
        if (most := max("fm", key=forms.count))
        and forms.count(most) >= _SURELY * (len(forms) - forms.count(most)) + 1
    )


MARK_OF_PARENT, MARK_OF_OTHER = "Mum", "Other"


def with_parents_marked(text: str, family: Family, default: Whose | None = None) -> str:
    """A text in which every parent and carer, by whatever word, name or pronoun, is "Mum", and every other grown-up's kin "Other".

    What somebody is quoted as saying stays as it is.
    """
    reader = Reader(family, default)
    lines = []
    for line in text.split("\n"):
        lines.append(_marked(line, reader) if any(map(str.isalpha, line)) else line)
    return "\n".join(lines)


def _marked(line: str, reader: Reader) -> str:
    plain, quotes = blanked(line), quotes_of(line)
    parse = parsed(plain)
    changes: list[tuple[int, int, str]] = []
    moved = 0
    for quote in quotes:
        start = quote.start - moved
        small = len(STANDS_FOR) + (
            plain[start + len(STANDS_FOR) : start + len(STANDS_FOR) + 1] == "."
            and line[quote.end : quote.end + 1] != "."
        )
        changes.append((start, start + small, line[quote.start : quote.end]))
        moved += quote.end - quote.start - small
    who = reader.read(parse)
    for at, (word, person) in enumerate(zip(parse.words, who, strict=True)):
        if person is not None and (change := _mark(word, person, plain)) is not None:
            changes.append(change)
            if word.text.casefold() in PRONOUNS and at + 1 < len(parse.words):
                changes += _whole(parse.words[at + 1])
    changes += [(start, start, f"{MARK_OF_PARENT} ") for start in reader.unsaid]
    out: list[str] = []
    last = 0
    for start, end, mark in sorted(changes):
        if start >= last:
            out += [plain[last:start], mark]
            last = end
    return "".join((*out, plain[last:]))


# "Fine by her", "it suits him": whoever it suits has a mind of it.
_SUITS = re.compile(r"\b(?:by|suits)\s$")
_WHOLE = {"would": " would", "will": " will", "be": " is", "have": " has"}


def _whole(word: ParsedToken) -> list[tuple[int, int, str]]:
    """A shortened verb behind a pronoun in full, so that it reads behind a name as well: "she'd rather"."""
    short = word.text[:1] in "'’" and word.tag != "POS"
    return [(word.start, word.end, _WHOLE[word.lemma])] if short and word.lemma in _WHOLE else []


# The first halves of "can't" and "won't" are nobody's name.
_CLIPPED = frozenset({"ca", "wo", "sha"})
_BEHIND_TITLE = re.compile(r"\.?(?: (?:and|&) (?:Mr|Mrs|Ms|Miss)\b\.?)?(?: [A-Z][\w-]+)?(?: [A-Z][\w-]+)?")


def _mark(word: ParsedToken, person: Person, plain: str) -> tuple[int, int, str] | None:
    """What stands for a word that means somebody, and from where to where; None where it stays."""
    low = word.text.casefold()
    pronoun = low in PRONOUNS
    if person.kind is Whose.WRITER or low in _CLIPPED:
        return None
    if low in OBJECTS and word.dep not in SUBJECTS and not _SUITS.search(plain, 0, word.start):
        return None
    if person.kind is Whose.CHILD:
        named = person.called[:1].isupper()
        return (word.start, word.end, person.called if named else "the child") if pronoun else None
    if person.kind is Whose.OTHER and not pronoun and low not in PARENTS | SPOUSES:
        return None
    if low.rstrip(".") in TITLES and (title := _BEHIND_TITLE.match(plain, word.end)):
        return word.start, title.end(), MARK_OF_PARENT
    ends = None if pronoun else re.search(r"[’']s?$", word.text)
    mark = MARK_OF_PARENT if person.kind is Whose.PARENT else MARK_OF_OTHER
    return word.start, word.start + ends.start() if ends else word.end, mark
