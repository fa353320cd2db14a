"""Addresses in a text: house and flat, street, the town behind it, and whatever stands beside "Address"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.people.lexicon import lexicon
from planlint.redaction.model import Kind
from planlint.redaction.passages import Setting
from planlint.redaction.sites import CAPITAL, UP, Site, naming
from planlint.redaction.spelling import Word, words_between
from planlint.redaction.vocabulary import (
    is_given,
    is_kept,
    is_kin,
    is_nobody,
    is_small_word,
    is_time,
    is_title,
    is_word,
)

_TYPES = (
    "street road lane avenue drive close crescent terrace gardens grove court way place square hill row walk rise view mews parade green park steps quay wharf yard "
    "embankment parkway boulevard croft fold garth bank heights meadow meadows vale mount gate broadway estate passage circus villas cottages buildings hollow nook dene holt fields common cross orchard copse brow lea paddock chase ridge spinney mead strand dell causeway"
)
_SHORT_TYPES = "st rd ave av dr cl cres ln gdns ct pl sq ter"
_TYPE = "|".join(f"{word[0].upper()}{word[1:]}|{word.upper()}" for word in f"{_TYPES} {_SHORT_TYPES}".split())
_SURE_TYPE = "|".join(
    f"{word[0].upper()}{word[1:]}|{word.upper()}"
    for word in "street road lane avenue terrace crescent grove mews estate rise close drive row rd ave".split()
)
_NUMBER = r"\d{1,4}[A-Za-z]?(?:\s?[-–/]\s?\d{1,4}[A-Za-z]?)?"
_FLAT = r"(?:(?:[Ff]lat|FLAT|[Aa]partment|[Aa]pt|[Uu]nit|[Rr]oom|[Bb]lock)\.?\s*(?P<flat>\d{1,4}[A-Za-z]?|[A-H])\b,?\s+)?"
_NUMBERED = re.compile(
    rf"(?<![\w£.,:/-]){_FLAT}(?:(?:[Nn]o\.?|[Nn]umber)\s*)?(?P<number>{_NUMBER}),?\s+(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}}?) (?P<type>{_TYPE})\b\.?"
)
_STREET = re.compile(
    rf"(?<![\w’'-])(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}}?) (?P<type>{_SURE_TYPE})\b(?! (?:School|Primary|Academy|Surgery|Practice|Hospital|Nursery|College))"
)
_HOME = re.compile(
    rf"(?:\b(?:lives?|living|placed|placement|stay(?:s|ing|ed)?|resid(?:es|ing|ent)|moved?|moving|returned|home|flat|house|room|place|bungalow|hostel) (?:now )?(?:at|in|to|into|with) (?:the )?)(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}}) (?P<type>House|Lodge|Cottage|Farm|Court|Hall|Manor|Villa)\b"
)
_FLAT_ALONE = re.compile(
    rf"\b(?:[Ff]lat|FLAT|[Aa]pt)\.?\s*(?P<flat>\d{{1,4}}[A-Za-z]?),?\s+(?P<name>{CAPITAL}(?: {CAPITAL}){{0,2}}?) (?P<type>House|Court|Tower|Towers|Point|Heights|Lodge|Mansions|Buildings|Place)\b"
)
_TOWN = re.compile(
    rf",\s*(?P<name>[{UP}][\w’'-]+(?:[ -](?:(?:on|upon|under|le|by|in|the)[ -])*[{UP}][\w’'-]+){{0,2}})(?=\s*(?:,|\n|$|[.;)]|\s[A-Z]{{1,2}}\d))"
)
_LABELLED = re.compile(
    r"\b(?i:(?:home |current |family |previous )?address(?:es)?)\s*(?:is|[:–-])\s*(?P<value>[^\n;|]{5,120})"
)
_STANDING_ALONE = re.compile(rf"(?<![\w/.-]){_NUMBER}(?![\w/.-])")
_LINES = re.compile(r"[^,\n]+")
_POSTCODE = re.compile(r"\b[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}\b")
_STREET_STAYS = frozenset("st saint the of and upper lower old new north south east west".split())
_NEVER_NAMES = frozenset(
    "st saint the of and flat apartment block house home no number temporary hostel unit room ground floor top left right wing hospital school road street lane "
    "mother father address current previous same as above not known nfa".split()
) | frozenset((*_TYPES.split(), *_SHORT_TYPES.split()))
_EVERY_TOWN = frozenset(["high", "main"])
_LONGEST_LINE = 6


def addresses_in(text: str, setting: Setting) -> Iterator[Site]:
    """The addresses of a text."""
    if setting is Setting.ADDRESS:
        yield from _whole(text, 0, len(text))
    for match in _LABELLED.finditer(text):
        yield from _whole(text, *match.span("value"))
    for pattern in (_NUMBERED, _FLAT_ALONE):
        for match in pattern.finditer(text):
            words = naming(text, match.span("name"), _STREET_STAYS, numbered=True)
            if words:
                numbers = [match.span(name) for name in ("flat", "number") if match.groupdict().get(name)]
                stays = (match.span("type"),)
                yield Site(Kind.ADDRESSES, match.start(), match.end(), words, tuple(numbers), stays)
                yield from _towns(text, match.end())
    for pattern in (_STREET, _HOME):
        for match in pattern.finditer(text):
            words = naming(text, match.span("name"), _STREET_STAYS)
            if words and words[-1].key not in _EVERY_TOWN:
                yield Site(Kind.ADDRESSES, words[0].start, match.end(), words)
                yield from _towns(text, match.end())
    yield from _towns_lived_in(text)


def _towns(text: str, end: int) -> Iterator[Site]:
    """The towns behind a street: "14 Mill Lane, Harwick, Yorks"."""
    while (match := _TOWN.match(text, end)) is not None:
        words = [word for word in words_between(text, *match.span("name")) if word.is_capital]
        if any(
            is_time(word.key) or is_kin(word.key) or is_title(word.key) or is_small_word(word.key)
            for word in words
        ):
            return
        ordinary = len(words) < 2 or any(_is_of_plans(word) for word in words)
        if (
            ordinary
            and all(is_word(word.key) for word in words)
            and not _POSTCODE.match(text[match.end() : match.end() + 12].lstrip(", "))
        ):
            return
        yield Site(Kind.ADDRESSES, *match.span("name"), tuple(words))
        end = match.end()


def _is_of_plans(word: Word) -> bool:
    words = lexicon()
    return word.key in words.ordinary or word.key in words.use("heads") or word.key in words.phrases


_LIVED_IN = re.compile(rf"\bin (?P<name>[{UP}][\w’'-]+)(?=[\s.,;)]|$)(?! [{UP}])")
_SHORTEST_TOWN = 4


def _towns_lived_in(text: str) -> Iterator[Site]:
    """The towns that somebody is in: "in Armley", by a word that means nothing else and is no country, language or city."""
    for match in _LIVED_IN.finditer(text):
        (word, *_) = words_between(text, *match.span("name"))
        known = (
            is_word(word.key)
            or is_nobody(word.key)
            or is_given(word.key)
            or is_kept(text, word.start, word.end)
        )
        if not known and not word.possessive and not word.is_shouted and len(word.key) >= _SHORTEST_TOWN:
            yield Site(Kind.ADDRESSES, word.start, word.end, (word,))


def _whole(text: str, start: int, end: int) -> Iterator[Site]:
    """A whole address beside its label: every word with a capital and every number of it."""
    for match in _LINES.finditer(text, start, end):
        words = words_between(text, *match.span())
        named = tuple(word for word in words if _names_a_place(word, len(words)))
        stays = tuple(
            (word.start, word.end) for word in words if word.key in _NEVER_NAMES and word.is_capital
        )
        numbers = () if _POSTCODE.search(match.group()) else tuple(_numbers(text, match))
        if named or (numbers and start == match.start()):
            yield Site(Kind.ADDRESSES, *match.span(), named, numbers, stays)


def _names_a_place(word: Word, company: int) -> bool:
    if not word.is_capital or word.key in _NEVER_NAMES or (word.is_shouted and len(word.text) < 3):
        return False
    if is_small_word(word.key) or is_kin(word.key) or is_title(word.key) or is_time(word.key):
        return False
    # A line of many words is a sentence about where somebody lives.
    return not (is_word(word.key) and company > _LONGEST_LINE)


def _numbers(text: str, line: re.Match[str]) -> Iterator[tuple[int, int]]:
    for found in _STANDING_ALONE.finditer(text, line.start(), line.end()):
        yield found.span()
