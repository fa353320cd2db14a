"""Whom a sentence speaks of: the people in it in their order, each a child or a grown-up, pronouns among them."""

from __future__ import annotations

import re

from planlint.language.voices.kinds import ADULTS, CHILD_NOUNS, MANY
from planlint.language.voices.who import Cast
from planlint.language.word_classes import given_names

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_PLAIN = re.compile(r"[’'](?:s|d|ll|ve|re)$")
_ONLY_WHOSE = re.compile(r"\w+[’']s\b[^–—;:]*(?:[–—;:]|\s-\s)")
_OTHERS = frozenset(
    "driver lodger tenant dealer landlord neighbour people men man males male woman women anyone adults adult stranger strangers offenders".split()
)
_GROWN_UPS = _OTHERS | (
    ADULTS
    - frozenset(
        "school nursery police worker family friends friend brother sister visitor doctor nurse social manager teacher gp hv sw".split()
    )
)
_YOUNG = MANY | CHILD_NOUNS
_CHILDREN = (
    (MANY - {"all", "both", "brothers", "sisters"})
    | (CHILD_NOUNS - {"middle", "older", "younger", "sibling"})
    | {"you", "your"}
)
_PRONOUNS = frozenset("he she they him her them his their hers theirs hes shes he's she's theyre".split())
_MANY_ADULTS = frozenset(
    "parents carers grandparents nans police staff professionals workers men women people friends adults males strangers offenders".split()
)
_HERS = frozenset(
    "mum mam mummy mother nan nana nanny gran granny grandma grandmother aunt auntie stepmum stepmother sister woman mrs ms miss".split()
)
_HIS = frozenset(
    "dad daddy father grandad grandpa grandfather uncle stepdad stepfather brother man mr".split()
)
# Whom a pronoun cannot mean.
_NOT_MEANT = {
    **dict.fromkeys(("he", "him", "his", "he's", "hes"), _HERS | _MANY_ADULTS),
    **dict.fromkeys(("she", "her", "hers", "she's", "shes"), _HIS | _MANY_ADULTS),
}


# "The children's centre" is nobody.
_OF_CHILDREN = re.compile(
    r"['’]?s? (?:cent(?:re|er)s?|services?|homes?|social|hubs?|guardian|wards?|hospitals?|hearings?)\b"
)


def spoken_of(sentence: str, cast: Cast, last: bool) -> list[tuple[int, bool]]:
    """The people a sentence speaks of in order, each with its place and whether it is a child."""
    found: list[tuple[int, bool]] = []
    for match in _WORD.finditer(sentence):
        word = match.group()
        low = _PLAIN.sub("", word.casefold())
        if low in _YOUNG and _OF_CHILDREN.match(sentence, match.end()):
            continue
        if cast.child(word) is not None or low in _CHILDREN:
            found.append((match.start(), True))
        elif low in _GROWN_UPS or cast.is_known_adult(word) or (word[0].isupper() and low in given_names()):
            found.append((match.start(), False))
        elif low in _PRONOUNS:
            found.append((match.start(), _meant(sentence, found, match.start(), last)))
    return found


def _meant(sentence: str, found: list[tuple[int, bool]], at: int, last: bool) -> bool:
    """Whether a pronoun means a child: whoever is named last, though not the Mum of "Mum's drinking – he cooks".

    "He" is no mother and no pair of parents, so that whoever was named before is meant.
    """
    pronoun = _word_at(sentence, at)
    while (
        found
        and not found[-1][1]
        and (
            _ONLY_WHOSE.match(sentence[found[-1][0] : at])
            or _word_at(sentence, found[-1][0]) in _NOT_MEANT.get(pronoun, frozenset())
        )
    ):
        found = found[:-1]
    return found[-1][1] if found else last


def _word_at(sentence: str, at: int) -> str:
    word = _WORD.match(sentence, at)
    return _PLAIN.sub("", word.group().casefold()) if word else ""
