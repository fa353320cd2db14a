"""What a name looks like by itself: initials, a place's name, a word that leads to it, a word that no list knows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from planlint.language.people.lexicon import lexicon
from planlint.redaction.evidence import acts, is_ordinary
from planlint.redaction.spelling import Word, words_of
from planlint.redaction.vocabulary import (
    is_institution,
    is_nobody,
    is_sure_name,
    is_surname,
    is_thing,
    is_title,
    is_word,
    may_be_given,
)

_ACRONYM = re.compile(r"[A-Z]{2,}s?$")
_LONGEST_INITIALS = 3
_LONGEST_SORT = 15
_AGED = re.compile(r" \(\d{1,2}\b")
_LINKS = frozenset(["to", "and", "&", "with", "who", "also"])
_TOLD_APART = re.compile(
    r"\b(?:vitamin|hepatitis|hep|class|plan|section|part|appendix|band|set|level|grade|room|block|type|point|option|group|unit|flat|form|step|table|team|tier|year|annex|"
    r"column|category|figure|item|box|file|zone|wing|ward|bus|route|pot|area|phase|stage|list|side)\s$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"['’](?!s)|[&/-]\w|\.\w")


def is_plain_word(word: Word) -> bool:
    """Whether a dictionary has the word and nobody is called so."""
    return is_word(word.key) and not may_be_given(word.key)


def is_unknown(word: Word) -> bool:
    """Whether no list knows a word: it may be anybody's name. Letters and acronyms are none."""
    known = is_word(word.key) or is_nobody(word.key) or _ACRONYM.match(word.text) is not None
    return len(word.key) > 1 and not known


def is_a_thing(words: Sequence[Word]) -> bool:
    """Whether a name is a place's or a service's by its last word: "Lantern House", and neither "Daz Young" nor "D. Lane"."""
    if not words or is_title(words[0].key):
        return False
    last = words[-1]
    alone = len(words) == 1 or last.is_hyphened or any(len(word.text) == 1 for word in words)
    unknown = is_unknown(words[0]) and is_surname(last.key)
    named = (may_be_given(words[0].key) or unknown) and not is_institution(last.key)
    return not alone and is_thing(last.key) and not named


def only_leads(word: Word) -> bool:
    """Whether a word only leads to the name behind it in a cell: "Agreed", "Both", "Tell"."""
    leads = word.key.endswith("ed") or word.key in lexicon().use("collective words")
    return leads and is_ordinary(word)


def standing_for(letters: str, words: Sequence[str]) -> Iterator[str]:
    """The words of a name that its initials stand for, in order; a title among them ("MH" for Mrs Hodge) for itself."""
    rest = list(words)
    for letter in letters:
        key = next((word for word in rest if word[0] == letter and len(word) > 1), "")
        rest = rest[rest.index(key) + 1 :] if key else rest
        yield key or f"{letter}."


def are_initials(words: Sequence[Word]) -> bool:
    """Whether a name is nothing but two or three capitals ("MB", "M. B.")."""
    letters = letters_of(words)
    single = len(words) == 1 or all(len(word.text) == 1 for word in words)
    short = letters.isupper() and len(letters) <= _LONGEST_INITIALS
    return single and short and not is_sure_name(letters.title(), letters.casefold())


def letters_of(words: Sequence[Word]) -> str:
    """The letters of some words, run together."""
    return "".join(word.text for word in words)


def without_leading(words: Sequence[Word]) -> Sequence[Word]:
    """A name in a cell without the ordinary words that only lead to it."""
    while len(words) > 1 and only_leads(words[0]) and not only_leads(words[1]):
        words = words[1:]
    return words


def before_a_possessive(words: Sequence[Word]) -> list[Word]:
    """The words as far as the first "'s": "Reggie's Irish" names Reggie only."""
    kept: list[Word] = []
    for word in words:
        kept.append(word)
        if word.possessive:
            break
    return kept


def letters_that_act(text: str) -> Iterator[str]:
    """Single letters that do what people do, in a plan that calls everybody by a letter: "K hears fights", "J's bed", "T (6)"."""
    words = words_of(text)
    for at, word in enumerate(words):
        single = (
            len(word.text) == 1 and word.is_capital and word.text not in "AI" and not is_numbering(text, word)
        )
        after = words[at + 1] if at + 1 < len(words) else None
        if single and (word.possessive or _AGED.match(text, word.end) or _acts_alone(after)):
            yield word.text


def _acts_alone(after: Word | None) -> bool:
    return after is not None and after.gap == " " and acts(after, perhaps=False) and after.key not in _LINKS


def is_numbering(text: str, word: Word) -> bool:
    """Whether a letter tells one thing from another ("Plan B", "vitamin D") or is a part of something longer ("A&E", "T-shirt")."""
    if _TOLD_APART.search(text, max(0, word.start - _LONGEST_SORT), word.start):
        return True
    beside = text[max(0, word.start - 1) : word.start]
    follows = text[word.end : word.end + 2]
    return bool(beside.strip(" \t\n([“\"'’,;:+/")) or _GOES_ON.match(follows) is not None


def letter_in_use(letter: str) -> re.Pattern[str]:
    """A single letter where a name would stand: "M hasn't been in", "Dad + M eat", "with D"."""
    return re.compile(
        rf"(?:^|\n|[.;:+&,] |\b(?:[Aa]nd|[Ww]ith|[Ff]or|[Oo]f|[Tt]o|that|if|when|Dad|Mum|[Bb]oth) ){letter}(?:['’]s)? "
        r"(?:and |& |to |is |was |has |has?n|can|will |does|did|needs? |said |says |[a-z]+s |[a-z]+ed )"
    )
