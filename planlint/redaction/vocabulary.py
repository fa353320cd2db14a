"""What redaction knows of words: which are ordinary, which tell a time, which are given names, which are nobody's name.

The lists are ``data/words.txt`` and those of the language room; no text is read here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache, lru_cache
from pathlib import Path

from planlint.language.acronyms import expansions
from planlint.language.people.lexicon import lexicon
from planlint.language.pipeline import base_forms
from planlint.language.word_classes import given_names
from planlint.redaction.spelling import folded

_DATA = Path(__file__).resolve().parent / "data"
_TIMES = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
    "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur thurs fri sat sun "
    "spring summer autumn winter easter christmas".split()
)
_KIN = frozenset(
    "mum mummy mam mom mother dad daddy father parent parents carer carers nan nana nanna nanny gran granny grandma grandad grandpa granddad grandmother grandfather "
    "grandparent grandparents aunt auntie aunty uncle brother brothers sister sisters sibling siblings twin twins cousin cousins niece nephew son sons "
    "daughter daughters stepmum stepdad stepmother stepfather step half husband wife partner boyfriend girlfriend family baby babies unborn child "
    "children kid kids boy girl boys girls infant toddler teenager adult adults yp person people".split()
)
_TITLES = frozenset(
    "mr mrs ms miss mx dr doctor prof professor sir dame lady lord rev reverend fr father sister nurse midwife pc wpc pcso dc ds di dci sgt sergeant inspector "
    "sr constable detective cllr councillor judge imam rabbi pastor coach teacher headteacher hhj".split()
)
_NO_NAMES = frozenset(
    "the a an and or of to in on at by for from with not no none nil n/a tbc tba na all both each everyone everybody nobody somebody someone plan review school "
    "nursery college police health social housing services service team worker manager visitor family group core network agency agencies signed dated agreed seen ysgol conting text".split()
)
_INSTITUTIONS = frozenset(
    "academy school schools primary college nursery centre center trust hospital clinic surgery road street avenue hub service services team project programme "
    "foundation association council university library church mosque partnership housing homes".split()
)
_SURNAMES = frozenset(
    "lane close grove hill hall park parks green young court church day bridge bank banks wood woods castle field fields love walk garden gardens oak tree temple ward "
    "street west rice mills moss marsh brook brooks lake pool wharf gates vale dale penny fox way berry rest long".split()
)
_SHORTEST_IN_SMALL_LETTERS = 4
_NAMES_TOO = ("will", "may")
"""Small words that somebody may be called as well."""


@cache
def sections(name: str) -> dict[str, tuple[str, ...]]:
    """The lines of a shipped list by the heading in brackets that they stand under; remarks and empty lines are left out."""
    found: dict[str, list[str]] = {}
    use = ""
    for line in map(str.strip, (_DATA / name).read_text(encoding="utf-8").splitlines()):
        if line.startswith("["):
            use = line.strip("[] ")
        elif line and not line.startswith("#"):
            found.setdefault(use, []).append(line)
    return {heading: tuple(lines) for heading, lines in found.items()}


@cache
def lists() -> dict[str, tuple[str, ...]]:
    """The lists of ``data/words.txt`` by their heading; a phrase is an entry of its own."""
    return {
        use: lines if use == "phrases" else tuple(" ".join(lines).split())
        for use, lines in sections("words.txt").items()
    }


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(folded(word) for word in lists()[name])


@cache
def _given() -> frozenset[str]:
    return frozenset(folded(name) for name in given_names()) | _set("given names")


@cache
def kept_phrases() -> re.Pattern[str]:
    """Charities, laws and other proper names with somebody's name in them, which stay as they are."""
    phrases = sorted(lists()["phrases"], key=len, reverse=True)
    spelled = "|".join(re.escape(phrase).replace("'", "['’]") for phrase in phrases)
    return re.compile(rf"(?<!\w)(?:{spelled})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _kept_in(text: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    found = [match.span() for match in kept_phrases().finditer(text)]
    return tuple(start for start, _ in found), tuple(end for _, end in found)


def is_kept(text: str, start: int, end: int) -> bool:
    """Whether a stretch of a text belongs to a phrase that stays as it is."""
    starts, ends = _kept_in(text)
    at = bisect_left(starts, end)
    return at > 0 and ends[at - 1] > start


def is_time(key: str) -> bool:
    """Whether a word names a month, a day of the week, a season or a feast."""
    return key in _TIMES


def is_kin(key: str) -> bool:
    """Whether a word names a relative or a child: it stays, whoever it stands beside."""
    return key in _KIN


def is_title(key: str) -> bool:
    """Whether a word is a title before a name ("Mrs", "PC", "Nurse")."""
    return key in _TITLES or key in lexicon().use("titles")


def is_particle(key: str) -> bool:
    """Whether a word is a small part of a surname ("van", "de", "bin")."""
    return key in lexicon().use("particles") or key in ("o", "mac", "san", "dos", "ver")


def is_small_word(key: str) -> bool:
    """Whether a word is a pronoun, a preposition, a modal or the like."""
    return key in lexicon().use("function words") or key in lexicon().use("modals")


def is_given(key: str) -> bool:
    """Whether a word is a given name and no dictionary word."""
    return key in _given()


def is_institution(key: str) -> bool:
    """Whether a word stands last in the names of things and is hardly anybody's surname ("Academy", "Trust")."""
    return key in _INSTITUTIONS


def is_surname(key: str) -> bool:
    """Whether the last word of a thing's name is a common surname as well ("Lane", "Hall")."""
    return key in _SURNAMES or key in lexicon().use("heads that are surnames")


def may_be_given(key: str) -> bool:
    """Whether a word is a given name, be it a dictionary word as well ("Grace", "Will")."""
    return key in _given() or key in _set("names that are words")


def is_nobody(key: str) -> bool:
    """Whether a proper word is known to be a country, a language, a make or the like."""
    return key in _set("nobody")


def is_thing(key: str) -> bool:
    """Whether a word stands last in the names of places and services ("House", "Street", "Trust")."""
    return key in _set("things")


@lru_cache(maxsize=65536)
def is_word(key: str) -> bool:
    """Whether a word has a meaning of its own, so that only its place in the sentence can tell that it is a name."""
    words = lexicon()
    if key in _TIMES or key in _KIN or key in _TITLES or key in _NO_NAMES or key in words.ordinary:
        return True
    if key in words.base_verbs or key in words.s_verbs or any(key in group for group in words.uses.values()):
        return True
    alone = any(len(phrase.keys) == 1 for phrase in words.phrases.get(key, ()))
    return alone or bool(base_forms(key))


@lru_cache(maxsize=16384)
def is_abbreviation(letters: str) -> bool:
    """Whether capitals are a known short form ("SW", "GP", "TAF") and so hardly somebody's initials."""
    words = lexicon()
    upper = letters.upper()
    known = any(phrase.keys == (letters.casefold(),) for phrase in words.phrases.get(letters.casefold(), ()))
    return upper in words.abbreviations or upper in expansions() or known


@lru_cache(maxsize=16384)
def is_post(letters: str) -> bool:
    """Whether capitals are the short form of a post, a relative or an agency: never somebody's initials."""
    low = letters.casefold()
    return any(phrase.keys == (low,) and phrase.kind != "other" for phrase in lexicon().phrases.get(low, ()))


@lru_cache(maxsize=65536)
def stays(key: str) -> bool:
    """Whether a word is never part of a name that is replaced, whatever it stands beside: kin, titles, posts, joining words."""
    if key in _KIN or is_title(key) or key in _NO_NAMES:
        return True
    # "I'm", "don't" and the like.
    front, apostrophe, _ = key.partition("'")
    if apostrophe and (front == "i" or is_small_word(front.removesuffix("n"))):
        return True
    return is_small_word(key) and key not in _NAMES_TOO


def is_sure_name(text: str, key: str) -> bool:
    """Whether a word is somebody's given name wherever it stands, in small letters too where it is long enough."""
    if not is_given(key) or is_word(key) or is_nobody(key):
        return False
    return len(key) >= _SHORTEST_IN_SMALL_LETTERS or (
        text[0].isupper() and len(key) > 2 and not text.isupper()
    )
