"""Whether a word that has a meaning of its own is a name where it stands: May the child or May the month, Will or "will", Hope.

Its capital and its neighbours tell. In doubt it is taken for the name, since the plan is known to have somebody called so.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planlint.language.people.lexicon import lexicon
from planlint.redaction.cast import Cast
from planlint.redaction.evidence import acts
from planlint.redaction.inventing import Part
from planlint.redaction.passages import LISTS, Setting
from planlint.redaction.spelling import Word
from planlint.redaction.vocabulary import (
    is_kin,
    is_particle,
    is_small_word,
    is_thing,
    is_time,
    is_title,
    is_word,
)

_TIME_LEADS = frozenset(
    "in during until till since throughout next last this early late mid each every before by over monthly from".split()
)
_TIME_ENDS = frozenset(
    "half term terms holiday holidays break bank school club week weeks weekend exams onwards onward half-term scheme camp".split()
)
_PARTS_OF_TIME = frozenset(
    "end start beginning middle month months half week weeks weekend first second third fourth last rest part day days th st nd rd morning mornings".split()
)
_AFTER_A_MODAL = frozenset(
    "i we you he she it they there the a an this that these those his her their our my your anyone somebody someone nobody not need be have also only require "
    "want continue benefit struggle".split()
)
_AFTER_A_VERB = frozenset(
    "the a an that each every off out for his her their this all any period chart".split()
)
_AFTER_HOPE = frozenset(["that", "for"])
_DUTIES = frozenset("each every daily weekly by on from".split())
_ARTICLES = frozenset(["the", "a", "an"])
_RANGE = frozenset(["", "/", "-", "–", "&"])


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A word, by its number in the text, that may be a name: ``key`` is the word of the cast, ``tail`` an ending not its own."""

    at: int
    key: str
    tail: str = ""


def is_name_here(
    words: Sequence[Word], each: Doubtful, cast: Cast, setting: Setting, found: Mapping[int, Doubtful]
) -> bool:
    """Whether a word that may mean something else is the name at this place; ``found`` are the names known so far."""
    at, key = each.at, each.key
    word = words[at]
    if each.tail and is_word(word.key):
        # "The Brooks" are a family.
        return at > 0 and words[at - 1].key == "the" and word.is_joined and word.is_capital
    if is_saint(words, at) and key not in cast.places:
        return False
    if setting is Setting.NAME or _is_beside_a_name(words, at, key, cast, found) or _is_led_to(words, at):
        return True
    if key in cast.beside:
        return False
    if is_time(key):
        return _is_somebody_in_time(words, at, cast, setting)
    if is_small_word(key):
        return _is_somebody_small(words, at, setting)
    return word.possessive or _is_somebody(words, at, cast, setting)


def is_saint(words: Sequence[Word], at: int) -> bool:
    """Whether a word belongs to a church or whatever is called after a saint: "St Mary's"."""
    word = words[at]
    if not at or words[at - 1].key != "st" or not words[at - 1].is_capital or word.gap not in (" ", ". "):
        return False
    after = words[at + 1] if at + 1 < len(words) else None
    return word.possessive or (after is not None and after.is_joined and is_thing(after.key))


def _is_led_to(words: Sequence[Word], at: int) -> bool:
    """Whether a title or a relative leads to the word: "Mrs Hope", "Auntie May"."""
    word = words[at]
    before = words[at - 1] if at else None
    if before is None or not (word.is_joined or word.gap == ". "):
        return False
    return (is_title(before.key) or is_kin(before.key)) and not (
        is_kin(before.key) and is_small_word(word.key)
    )


def _is_beside_a_name(
    words: Sequence[Word], at: int, key: str, cast: Cast, found: Mapping[int, Doubtful]
) -> bool:
    """Whether a word is tied to a name before or behind it as one name is written."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    tied = after is not None and after.is_joined and after.is_capital and not word.possessive
    if after is not None and tied and (key, after.key) in cast.pairs:
        return True
    hyphened = (word.is_hyphened and words[at - 1].is_capital) or (
        tied and after is not None and after.is_hyphened
    )
    if hyphened and (at - 1 in found or at + 1 in found or not is_time(key)):
        return True
    at -= 1
    while at >= 0 and is_particle(words[at].key) and words[at + 1].is_joined:
        at -= 1
    if at < 0 or not word.is_joined or words[at].possessive or not words[at].is_capital:
        return False
    if (words[at].key, key) in cast.pairs:
        return True
    return at in found and cast.words.get(key) is Part.FAMILY and not (is_time(key) or is_small_word(key))


def _is_somebody(words: Sequence[Word], at: int, cast: Cast, setting: Setting) -> bool:
    """Whether a noun, a verb or an adjective with a capital is somebody: "Hope", "Mark", "Price"."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    before = words[at - 1] if at and word.is_joined else None
    if after is not None and _makes_a_thing(word, after, cast):
        return False
    given = cast.words.get(word.key) is Part.GIVEN
    if before is not None and ((given and before.key in _ARTICLES) or _is_shouted_verb(before, word)):
        return False
    if setting in LISTS:
        return True
    if given:
        return setting is Setting.DUE or not (word.opens and _goes_on_as_a_verb(word, after))
    if word.is_shouted and (after is None or after.is_shouted):
        return False
    return not word.opens or acts(after) or (after is not None and after.key == "family")


def _is_shouted_verb(before: Word, word: Word) -> bool:
    """Whether a word in capitals is a verb behind "to": "TO CHASE UP"."""
    return word.is_shouted and before.is_shouted and before.key == "to" and word.key in lexicon().base_verbs


def _is_somebody_in_time(words: Sequence[Word], at: int, cast: Cast, setting: Setting) -> bool:
    """Whether a month or a season with a capital is somebody called so, by what stands beside it."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if setting is Setting.DUE:
        # "Summer, each day": who and when in one cell.
        with_a_time = after is not None and after.gap.strip() == "," and after.key in _DUTIES
        return word.possessive or (word.opens and with_a_time)
    if re.search(r"\d\s*(?:st|nd|rd|th)?\s*(?:of\s*)?$", word.gap):
        return False
    if after is not None and (
        re.match(r"[\s,]*\d", after.gap) or (after.is_joined and after.key in _TIME_ENDS)
    ):
        return False
    if word.possessive or setting in LISTS:
        return True
    if _is_dated(words, at, cast):
        return False
    if after is not None and after.is_capital and _is_plain_time(after, cast) and after.gap.strip() in _RANGE:
        return False
    return not (word.opens and _goes_on_as_a_verb(word, after))


def _is_dated(words: Sequence[Word], at: int, cast: Cast) -> bool:
    """Whether what stands before a month makes a time of it: "in", "end of", "April to", "from June and"."""
    word = words[at]
    if not at or word.opens or word.gap.strip() not in _RANGE:
        return False
    before, further = words[at - 1], words[at - 2] if at > 1 else None
    after = words[at + 1] if at + 1 < len(words) else None
    if before.key in _TIME_LEADS:
        return True
    if _is_plain_time(before, cast):
        # "By 3 July May asks …"
        return not acts(after, perhaps=False)
    if further is None:
        return False
    if before.key == "of":
        return further.key in _PARTS_OF_TIME
    numbered = re.search(r"\d\s*$", before.gap) is not None
    return before.key in ("to", "and") and (is_time(further.key) or further.key == "from" or numbered)


def _is_plain_time(word: Word, cast: Cast) -> bool:
    return is_time(word.key) and word.key not in cast.words


def _is_somebody_small(words: Sequence[Word], at: int, setting: Setting) -> bool:
    """Whether "Will" or another small word with a capital is somebody: inside a sentence, or followed as a name is."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else None
    if word.possessive:
        return True
    if after is None or after.gap.strip(" \t"):
        return not word.opens or setting in LISTS or word.key == "will"
    if word.opens:
        return acts(after) and after.key not in _AFTER_A_MODAL
    return not word.is_shouted or acts(after)


def _goes_on_as_a_verb(word: Word, after: Word | None) -> bool:
    """Whether the sentence goes on as after a verb or a noun of that spelling: "Hope that …", "Mark the chart", "May need …"."""
    if after is None or after.gap.strip(" \t"):
        return False
    if word.key in ("may", "will"):
        return after.key in _AFTER_A_MODAL
    return after.text.islower() and after.key in (_AFTER_HOPE if word.key == "hope" else _AFTER_A_VERB)


def _makes_a_thing(word: Word, after: Word, cast: Cast) -> bool:
    """Whether the next word makes a place or a thing of it: "Hope House", "Young Carers", and no second name."""
    tied = after.gap == " " and after.is_capital and not after.is_shouted
    if not tied or after.key in cast.words or is_kin(after.key) or is_time(after.key) or is_title(after.key):
        return False
    given = cast.words.get(word.key) is Part.GIVEN
    return is_thing(after.key) or (is_word(after.key) and not word.opens and not given)
