"""The base form of a word in its sentence, by its Penn tag and a dictionary; the conventions are those of UD English EWT."""

from __future__ import annotations

from functools import lru_cache

from planlint.language.dictionary import all_lemmas, lemmas

_CLITICS = {
    "n't": "not",
    "'m": "be",
    "'re": "be",
    "'ll": "will",
    "'ve": "have",
    "'d": "would",
    "m": "be",
    "r": "be",
    "ve": "have",
    "'s": "be",
    "s": "be",
    "wo": "will",
    "ca": "can",
    "sha": "shall",
    "nt": "not",
    "'em": "they",
}
_PRONOUNS = {
    "me": "I",
    "i": "I",
    "my": "my",
    "him": "he",
    "them": "they",
    "us": "we",
    "mine": "my",
    "yours": "your",
    "hers": "her",
    "theirs": "their",
    "ours": "our",
    "these": "this",
    "those": "that",
}
# Tags of inflected words; any other word is its own lemma.
_PARTS = {"NNS": "NOUN", "JJR": "ADJ", "JJS": "ADJ", "RBR": "ADV", "RBS": "ADV"} | dict.fromkeys(
    ("VB", "VBD", "VBG", "VBN", "VBP", "VBZ"), "VERB"
)
# Verbs as busy hands shorten them.
_SHORT = {
    "ref": "refer",
    "cont": "continue",
    "disc": "discuss",
    "inc": "include",
    "org": "organise",
    "arr": "arrange",
}
_OWN = frozenset("more most later thanks regards least further".split())
_OBJECTS = {"her": "she"}


@lru_cache(maxsize=65536)
def lemma_of(word: str, tag: str) -> str:
    """The lemma of a word under a Penn tag: "visits" is "visit" as NNS or VBZ, "me" is "I"; names stay as they are written."""
    low = word.casefold().replace("’", "'").replace("‘", "'")
    if tag == "NNP":
        return word
    if tag == "POS":
        return "'s"
    if tag in ("PRP", "PRP$", "DT", "WDT", "WP", "WP$"):
        return _pronoun(low, tag)
    if tag == "VBD" and low == "'d":
        return "have"
    if low in _CLITICS and tag[0] in "VMR":
        return _CLITICS[low]
    if tag == "NNPS":
        return _looked_up(word, "NOUN", word)
    if tag == "JJ" and word[0].isupper() and not all_lemmas(low):
        return word
    part = _PARTS.get(tag)
    if part == "VERB" and low in _SHORT:
        return _SHORT[low]
    if part is None or low in _OWN:
        return low
    return _looked_up(low, part, low)


def _pronoun(low: str, tag: str) -> str:
    if tag == "PRP":
        return _OBJECTS.get(low) or _PRONOUNS.get(low, low)
    return "a" if low == "an" else _PRONOUNS.get(low, low)


def _looked_up(word: str, part: str, otherwise: str) -> str:
    found = lemmas(word, part)
    return found[0] if found else otherwise
