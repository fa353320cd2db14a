"""What shows that a word is somebody's name: the relative or the label it stands beside, and how a plan uses it throughout."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from planlint.language.people.lexicon import lexicon
from planlint.redaction.spelling import Word, words_of
from planlint.redaction.vocabulary import (
    is_abbreviation,
    is_given,
    is_nobody,
    is_small_word,
    is_time,
    is_word,
    may_be_given,
    stays,
)

_UP = "A-ZÀ-ÖØ-ÞŁŚŠŽ"
_NAME_WORD = rf"[{_UP}][\w’'-]{{0,40}}[^\W\d_](?![\w])"
_NAME = rf"(?<![\w’'-]){_NAME_WORD}(?: {_NAME_WORD})?"
_KIN = (
    r"(?:mum|mam|mother|dad|father|nan|nana|nanna|nanny|gran|granny|grandma|grandad|grandpa|grandmother|grandfather|aunt|auntie|aunty|uncle|brother|sister|sibling|"
    r"cousin|niece|nephew|son|daughter|step-?(?:mum|dad|mother|father|brother|sister)|husband|wife|partner|boyfriend|girlfriend|ex|neighbour|friend|mate|landlord|twin|"
    r"babcia|dziadek|ciocia|wujek|mama|tata|papa|hooyo|aabo|ayeeyo|awoowe|ammi|abbu|amma|nani|naani|dadi|daadi|chacha|khala|biji|tante|oma|opa|abuela|abuelo|nain|taid|mamgu|tadcu|yiayia|"
    r"lodger|baby|godmother|godfather|great-(?:gran|nan|aunt|uncle)|foster (?:carer|mum|dad))"
)
_LED_TO = (
    re.compile(rf"\b(?i:{_KIN})(?:,| is| was|:)? (?:called |named |is )?(?P<name>{_NAME})"),
    re.compile(rf"\b(?i:{_KIN})s? \((?P<name>{_NAME})[,)]"),
    re.compile(
        rf"\b(?i:called|named|known as|aka|a\.k\.a\.|goes by|call (?:me|him|her|them)|man|woman|lad|boy|girl|bloke) (?P<name>{_NAME})"
    ),
    re.compile(rf"\b(?:my|your|his|her|their|our) [a-z ]{{3,30}}, (?P<name>{_NAME})(?=[,.;)])"),
    re.compile(rf"\b(?i:mr|mrs|ms|miss|dr) (?:and|&) (?i:mr|mrs|ms|miss|dr) (?P<name>{_NAME})"),
)
"""A name behind a relative or "called" may be any word: "Mum's mate Chip"."""
_SHOWN = (
    re.compile(
        rf"(?P<name>{_NAME})(?:,| \()\s*(?:(?i:the|his|her|their|your|my|our|whose|a|an)\s+)?(?:[\w’']+\s)?(?i:{_KIN})\b"
    ),
    re.compile(rf"(?P<name>{_NAME})(?:,| \()\s*(?:your|his|her|their|my|our) [\w’' ]{{1,30}}[,.;)]"),
    re.compile(
        rf"(?P<name>{_NAME}) \((?:aged? )?\d{{1,2}}(?: ?(?:yrs?|years?|y/?o|months?|mths?|weeks?|wks?)\b[\w ]*)?[,)]"
    ),
    re.compile(rf"(?P<name>{_NAME}) \([“‘\"']"),
    re.compile(
        rf"\b(?i:the) (?P<name>{_NAME}) (?:family|children|siblings|twins|brothers|sisters|household)\b"
    ),
    re.compile(rf"[“\"](?P<name>[{_UP}][a-zà-ÿ’'-]*[a-zà-ÿ])[”\"]"),
    re.compile(rf"(?:^|\n|[.!?] )\s*(?i:dear|from|love|yours,?|signed:?) (?P<name>{_NAME})\s*(?:,|$|\n)"),
    re.compile(
        r"\b(?i:the) (?P<name>[A-Z][a-z]{2,})s\b(?=,? (?:who|have|are|will|said|say|live|next door|know|agree|come|came)\b|['’]|,)"
    ),
)
_PARTS = re.compile(r"[,;/\n()&|+]|(?<=[^\W\d_]{3})\.\s|\band\b|\bor\b|\s[-–—]\s|:", re.IGNORECASE)
_CAPITALS = re.compile(
    rf"\s*(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC)\.? )?[{_UP}][\w’'.-]*(?: (?:[a-z]{{1,4}} ){{0,2}}[{_UP}][\w’'.-]*){{0,3}}\s*$"
)
_WHOLE_NAME = 2
_PLACE_CUES = frozenset("in at near into around outside via the a an old new across towards through".split())
_COMPANY = frozenset("with and for by tell ask both if that when while but says".split())
_JOINING = frozenset(["and", "&", "with", "who"])
_PASTS = frozenset(
    "rang went came took made gave got saw kept left thought brought ran sat stood slept wrote drove broke chose spoke lost met paid found heard held knew led began "
    "became drew drank ate fell flew grew hid rode sang sent threw wore won woke swore stole tore".split()
)
_AFTER_A_NAME = frozenset(
    "to is was has had and & will would can cannot could should must might does did says said feels felt also who with agreed told asked wants wanted "
    "needs likes loves lives goes may shall".split()
)


_TITLED = re.compile(
    rf"\b(?P<title>Mr|Mrs|Ms|Miss|Mx|Dr|Prof|PC|PCSO|DC|DS|Sgt|Nurse|Sister|Father|Rev)\.? (?P<name>{_NAME})"
)
_POLITE = frozenset(["Mr", "Mrs", "Ms", "Miss", "Mx", "Dr"])
_SURNAME_FIRST = re.compile(rf"\b(?P<family>[{_UP}][{_UP}’'-]{{2,}}), (?P<given>[{_UP}][\w’'-]*[a-zà-ÿ])")
_INITIALLED = re.compile(rf"(?P<name>(?:[A-Z][a-z]+\.? )?{_NAME}) \((?P<letters>[A-Z]{{2,4}})\)")


def initialled(text: str) -> Iterator[tuple[str, str]]:
    """Names with the initials that a bracket behind them gives: "Mrs Hodge (MH)"."""
    for match in _INITIALLED.finditer(text):
        words = words_of(match["name"])
        fits = words and words[-1].text[0] == match["letters"][-1] and words[0].text[0] == match["letters"][0]
        if fits and not all(is_ordinary(word) for word in words):
            yield match["name"], match["letters"]


def in_their_order(name: str) -> str:
    """A name whose surname stands first, as case systems print it, in its usual order: "TAYLOR, Alexis" is "Alexis TAYLOR"."""
    match = _SURNAME_FIRST.fullmatch(name.strip())
    return f"{match['given']} {match['family']}" if match else name


def called(text: str) -> Iterator[str]:
    """Names told by what stands beside them: "his grandad Frank", "a man called Rico", "the Brook family", "Dr Finch"."""
    for match in _SURNAME_FIRST.finditer(text):
        family, given = words_of(match["family"]), words_of(match["given"])
        if is_given(given[0].key) or not any(
            is_word(word.key) or is_abbreviation(word.text) for word in family
        ):
            yield in_their_order(match.group())
    for pattern in (_TITLED, *_LED_TO, *_SHOWN):
        for match in pattern.finditer(text):
            kept: list[Word] = []
            for word in words_of(match["name"]):
                polite = pattern is _TITLED and match["title"] in _POLITE and not is_time(word.key)
                if stays(word.key) or not (polite or _may_be_called(word, kept, pattern not in _SHOWN)):
                    break
                kept.append(word)
            if kept:
                title = f"{match['title']} " if pattern is _TITLED else ""
                yield title + match["name"][: kept[-1].end]


def _may_be_called(word: Word, before: Sequence[Word], led_to: bool) -> bool:
    """Whether a word that stands where a name does can be one; ``before`` are the words of the name so far."""
    if may_be_given(word.key):
        return True
    if is_time(word.key) or is_nobody(word.key):
        return False
    if before and may_be_given(before[0].key):
        return True
    words = lexicon()
    of_plans = word.key in words.base_verbs or word.key in words.phrases
    of_plans = of_plans or any(word.key in group for group in words.uses.values())
    return not of_plans and (led_to or not is_word(word.key))


def names_beside_a_label(value: str) -> Iterator[str]:
    """The parts of a value on the front sheet that are nothing but a few words with capitals: "Dawn", "Joy Marsh"."""
    for part in _PARTS.split(value):
        words = words_of(part)
        ordinary = all(stays(word.key) or is_ordinary(word) for word in words)
        # "HE JUN": words so small stand together only in a name.
        small = len(words) == _WHOLE_NAME and all(
            is_small_word(word.key) or is_time(word.key) for word in words
        )
        if _CAPITALS.match(part) and (not ordinary or small):
            yield part.strip()


def is_ordinary(word: Word) -> bool:
    """Whether a word with a capital is hardly a name: an ordinary word that nobody is called, a time, a country."""
    return not may_be_given(word.key) and (is_word(word.key) or is_time(word.key) or is_nobody(word.key))


def acts(after: Word | None, *, perhaps: bool = True) -> bool:
    """Whether the next word is what follows a name: "to", "is", "says", "rang", "and".

    ``perhaps`` takes any past form for something that somebody did ("agreed"), although it may tell of a thing ("fitted").
    """
    if after is None or after.gap.strip(" \t") not in ("", ","):
        return False
    if after.text.islower() and (after.key in _PASTS or (perhaps and after.key.endswith("ed"))):
        return True
    return after.key in _AFTER_A_NAME or after.key in lexicon().s_verbs or after.key.endswith("n't")


class Usage:
    """How a plan uses its words with capitals, gone through once: as somebody's, or as a place's, a make's or a heading's."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._somebody: Counter[str] = Counter()
        self._place: Counter[str] = Counter()
        self._company: Counter[str] = Counter()
        self._inside: Counter[str] = Counter()
        for text in texts:
            self._read(words_of(text))

    def _read(self, words: Sequence[Word]) -> None:
        for at, word in enumerate(words):
            if not word.is_capital:
                continue
            before = words[at - 1] if at and word.gap.strip() == "" else None
            after = words[at + 1] if at + 1 < len(words) else None
            if not word.opens:
                self._inside[word.key] += 1
            if before is not None and before.key in _PLACE_CUES and not word.possessive:
                self._place[word.key] += 1
            elif word.possessive or self._acts(word, after):
                self._somebody[word.key] += 1
            elif before is not None and before.key in _COMPANY:
                self._company[word.key] += 1

    @staticmethod
    def _acts(word: Word, after: Word | None) -> bool:
        """At the head of a line "and" shows nothing: "Faith and papers"."""
        joined = word.opens and after is not None and after.key in _JOINING
        return acts(after, perhaps=False) and not joined

    def acts(self, key: str) -> bool:
        """Whether a word is used as a name is, somewhere: followed by what a person does, or by what is theirs."""
        return self._somebody[key] > 0

    def is_somebody(self, key: str) -> bool:
        """Whether a word that no list knows is used like a name: not only at the head of lines, not only behind "in" and "the"."""
        if self._somebody[key]:
            return True
        return bool(self._inside[key]) and not self.is_place(key)

    def is_place(self, key: str) -> bool:
        """Whether a word stands behind "in", "the" and the like more than it stands in company, and never acts."""
        places = self._place[key]
        return not self._somebody[key] and places > 0 and places >= self._company[key]
