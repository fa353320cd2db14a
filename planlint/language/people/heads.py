"""Posts, organisations and groups known by the last word of their noun phrase: "drugs team", "named CAMHS clinician".

Names and whole phrases of the lexicon are found elsewhere; see ``mentions``.
"""

from __future__ import annotations

from functools import lru_cache

from planlint.language.people.lexicon import Lexicon, Phrase, lexicon
from planlint.language.people.model import OwnerKind
from planlint.language.people.names import is_compound, is_name_word
from planlint.language.people.tokens import Token

_REACH = 8
_MERGING_HEADS = frozenset(
    "worker practitioner volunteer counsellor therapist mentor advocate advisor adviser".split()
)
_SPLIT_AFTER_NAME = frozenset(
    ["school", "academy", "college", "nursery", "hospital", "police", "council", "surgery"]
)
_NAMED_AFTER_A_POST = frozenset(["charity", "trust"])
_COUNTED = frozenset(["both", "each"])
INNER = frozenset(["and", "of", "&"])
_OWNERS = frozenset(["role", "family", "agency", "group"])
_NO_DESCRIBED_POST = frozenset(["head", "deputy", "person", "link", "home", "lead", "chair"])
_TITLES_OF_THINGS = frozenset(["other", "programme"])
_STREETS = frozenset("close drive rise park view walk gate".split())
_CUT_SHORT = frozenset(["asst", "snr", "dep"])


def by_head(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> tuple[OwnerKind | None, int]:
    """A noun phrase known by its head: "drugs team", "Westbrook Primary School", "named CAMHS clinician"."""
    if tokens[at].low in words.base_verbs and not words.phrase_at(tokens, at):
        return None, 0
    best: tuple[OwnerKind | None, int] = None, 0
    named = 0
    low = tokens[at].low
    collective = low in words.use("collective words") and low not in _COUNTED
    collective = collective and not _is_post(tokens, at, words)
    end = min(len(tokens), at + _REACH)
    index = at
    while index < end:
        if index > at:
            kind = _head_kind(tokens, at, index, words, named=named, collective=collective, cell=cell)
            found = words.phrase_at(tokens, index)
            if found and found[0].kind == "family" and kind is OwnerKind.ROLE and not named:
                kind = None
            if kind is not None:
                best = kind, index + 1
            if (
                found
                and found[0].kind in _OWNERS
                and tokens[index].low != "jointly"
                and (not kind or (found[1] > index + 1 and _is_longer_head(tokens, found, named, words)))
            ):
                inner = _phrase_kind(
                    tokens, at, index, found[0].kind, words, named=named, collective=collective
                )
                if inner is not None and found[1] >= best[1]:
                    best = inner, found[1]
            elif found and named and not kind and tokens[found[1] - 1].low in words.use("service heads"):
                best = OwnerKind.SERVICE, found[1]
        step, is_name = _premodifier(tokens, at, index, words)
        if not step and cell and _describes_a_post(tokens, index, words):
            step = index + 1
        if not step:
            break
        named = 0 if is_name and _owns(tokens, index, step) else named + is_name
        index = step
    return best


def _is_longer_head(tokens: list[Token], found: tuple[Phrase, int], named: int, words: Lexicon) -> bool:
    """Whether a phrase says more than its first word: "team manager", "youth service", but not "Hilltop" + "youth club"."""
    small = bool(named) and tokens[found[1] - 1].low in words.use("service heads")
    return found[0].kind == "role" or (found[0].kind == "agency" and not small)


def _describes_a_post(tokens: list[Token], index: int, words: Lexicon) -> bool:
    """Whether an ordinary word stands right before a post in an owner cell: "Letterbox" of "Letterbox coordinator"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if following is None or following.low not in _described_posts() or tokens[index].possessive:
        return False
    low = tokens[index].low
    plain = low in words.ordinary or low in words.base_verbs
    return plain and low not in words.use("function words")


@lru_cache(maxsize=1)
def _described_posts() -> frozenset[str]:
    words = lexicon()
    return words.use("post heads") - words.use("heads that are surnames") - _NO_DESCRIBED_POST


def _owns(tokens: list[Token], index: int, step: int) -> bool:
    """Whether a name only owns the post that follows: "Lee's" of "Lee's probation officer", not "St Jude's"."""
    following = tokens[step] if step < len(tokens) else None
    return tokens[index].possessive and following is not None and not following.is_capital


def _premodifier(tokens: list[Token], at: int, index: int, words: Lexicon) -> tuple[int, bool]:
    """Where to read on after a word that may stand before a head (0: it may not), and whether it is a proper name."""
    token = tokens[index]
    if token.is_line or not (token.is_word or token.is_number):
        return 0, False
    if token.low in INNER:
        return (index + 1 if index > at and _joins_modifiers(tokens, index, words) else 0), False
    if token.low in words.use("collective words") and index == at:
        return index + 1, False
    found = words.phrase_at(tokens, index)
    organised = found is not None and found[0].kind == "agency" and found[1] > index + 1
    if token.low in words.use("modifiers") and not organised:
        dotted = token.low in _CUT_SHORT and index + 1 < len(tokens) and tokens[index + 1].text == "."
        return index + 1 + dotted, False
    if found and found[0].kind in ("agency", "role", "family"):
        return found[1], False
    if found and found[0].kind in _TITLES_OF_THINGS and token.is_capital:
        return found[1], True
    if index > at and tokens[at].is_capital and _is_word_of_a_title(token, words):
        return index + 1, True
    if token.low == "st" and token.is_capital:
        dotted = index + 1 < len(tokens) and tokens[index + 1].text == "."
        return index + 1 + dotted, True
    if (index == at and _is_short_form_of_a_post(tokens, at, words)) or is_compound(token.low):
        return index + 1, False
    if is_name_word(token, words) and (index > at or not (token.is_shouted and len(token.bare) < 3)):
        return index + 1, True
    return (index + 1, False) if token.low in words.use("heads") else (0, False)


def _is_short_form_of_a_post(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """ "FH" of "FH worker", "IPS" of "IPS coach"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    posts = words.use("post heads")
    return (
        tokens[at].is_shouted
        and following is not None
        and following.low in posts
        and following.text.islower()
    )


def _is_word_of_a_title(token: Token, words: Lexicon) -> bool:
    """Whether an ordinary word has the capital of a name: "Matter" of "Dads Matter group"."""
    street = token.low in _STREETS
    plain = token.is_capital and not token.is_shouted and (street or token.low not in words.base_verbs)
    return plain and not any(token.low in words.use(use) for use in ("function words", "times", "heads"))


def _joins_modifiers(tokens: list[Token], index: int, words: Lexicon) -> bool:
    """Whether "and" stands inside one name ("drug and alcohol team"), not between two ("HV and school nurse")."""
    ending = (words.phrase_at(tokens, first) for first in range(max(0, index - 3), index))
    whole = any(
        phrase is not None and phrase[0].kind in ("role", "family", "agency") and phrase[1] == index
        for phrase in ending
    )
    if tokens[index].low == "of" or index + 1 >= len(tokens):
        return not whole and index + 1 < len(tokens)
    modifiers = words.use("modifiers")
    if tokens[index - 1].low == "health" and tokens[index + 1].low in ("wellbeing", "well-being", "social"):
        return True
    return not whole and tokens[index - 1].low in modifiers and tokens[index + 1].low in modifiers


def _head_kind(
    tokens: list[Token], at: int, index: int, words: Lexicon, *, named: int, collective: bool, cell: bool
) -> OwnerKind | None:
    """The kind that one word makes of the words before it, None where it is no head."""
    token = tokens[index]
    if tokens[index - 1].low in INNER:
        return None
    if token.low in words.use("post heads") or token.low in words.use("plural post heads"):
        if named and not _post_takes_name(tokens, at, index, words):
            return None
        return OwnerKind.GROUP if collective else OwnerKind.ROLE
    if token.low in words.use("group heads"):
        return OwnerKind.AGENCY if token.low == "staff" and not collective else OwnerKind.GROUP
    if collective:
        return OwnerKind.GROUP if token.low in words.use("agency heads") else None
    if token.low in words.use("service heads"):
        small = named and tokens[index - 1].low not in ("medical", "health", "dental")
        return OwnerKind.SERVICE if small else (OwnerKind.AGENCY if cell or named else None)
    if token.low in words.use("agency heads") or (named and _is_a_high(tokens, index)):
        return _agency(tokens, at, index, words, named=named)
    return None


def _is_a_high(tokens: list[Token], index: int) -> bool:
    """Whether "High" ends the name of a school: "Westbrook High", not "Westbrook High School"."""
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    return tokens[index].text == "High" and (following is None or not following.is_capital)


def _post_takes_name(tokens: list[Token], at: int, index: int, words: Lexicon) -> bool:
    """Whether a proper name before a post belongs to the post ("Mermaids worker") and not to its holder."""
    before = tokens[index - 1]
    if index == at + 1 and tokens[index].text.islower() and not before.possessive:
        return is_name_word(before, words)
    return tokens[index].low in _MERGING_HEADS and is_name_word(before, words) and not before.possessive


def _agency(tokens: list[Token], at: int, index: int, words: Lexicon, *, named: int) -> OwnerKind | None:
    token = tokens[index]
    if token.low in _NAMED_AFTER_A_POST and index == at + 1 and _is_post(tokens, at, words):
        return None
    split = named == 2 and token.low not in _SPLIT_AFTER_NAME and index - at == 2
    phrase = words.phrase_at(tokens, index) if split else None
    if phrase is not None:
        last = phrase[1] - 1
        headed = last > index and token.is_capital and tokens[last].low in words.use("agency heads")
        if headed or tokens[at + 1].low in words.ordinary:
            return OwnerKind.AGENCY
        cues = words.use("place cues")
        return OwnerKind.AGENCY if tokens[at].low in cues or tokens[at + 1].low in cues else None
    return OwnerKind.AGENCY


def _is_post(tokens: list[Token], at: int, words: Lexicon) -> bool:
    found = words.phrase_at(tokens, at)
    return found is not None and found[0].kind == "role"


def _phrase_kind(
    tokens: list[Token], at: int, index: int, kind: str, words: Lexicon, *, named: int, collective: bool
) -> OwnerKind | None:
    """The kind of modifiers before a known phrase: "new" + "partner", "Anytown" + "CAMHS", "all" + "carers"."""
    if tokens[index - 1].low in INNER:
        return None
    if kind == "agency":
        if named == 1 and index == at + 1 and tokens[index].low in ("food", "foodbank"):
            return OwnerKind.SERVICE
        return _agency(tokens, at, index, words, named=named)
    if kind == "group" and named and index - at == named:
        return OwnerKind.GROUP
    if named:
        return None
    if kind == "family" and not all(_describes_family(token, words) for token in tokens[at:index]):
        return None
    if collective and kind == "role":
        return OwnerKind.GROUP
    return OwnerKind(kind)


def _describes_family(token: Token, words: Lexicon) -> bool:
    """Whether a word goes before a relative: "Mum's", "new", "older" and not the "emergency" of "In an emergency Mum"."""
    return token.possessive or token.low in words.use("family modifiers")
