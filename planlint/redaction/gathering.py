"""Who a plan is about and who is named in it: from its front sheet, its owner cells and its text, the surest places first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from planlint.language.people import KnownPeople, OwnerKind, owners, people_in
from planlint.language.people.lexicon import lexicon
from planlint.plan.model import Plan
from planlint.redaction.cast import (
    SHORT_NAMES,
    Cast,
    Person,
    initials_in,
    initials_of,
    pairs_of,
    person_of,
    told_apart,
)
from planlint.redaction.doubt import is_saint
from planlint.redaction.evidence import (
    Usage,
    called,
    in_their_order,
    initialled,
    names_beside_a_label,
)
from planlint.redaction.inventing import Part
from planlint.redaction.model import Kind
from planlint.redaction.passages import Passage, Setting
from planlint.redaction.places import places_named
from planlint.redaction.shapes import (
    are_initials,
    before_a_possessive,
    is_a_thing,
    is_plain_word,
    is_unknown,
    letter_in_use,
    letters_of,
    letters_that_act,
    standing_for,
    without_leading,
)
from planlint.redaction.spelling import Word, folded, words_of
from planlint.redaction.vocabulary import (
    is_abbreviation,
    is_given,
    is_kept,
    is_kin,
    is_nobody,
    is_post,
    is_small_word,
    is_sure_name,
    is_thing,
    is_title,
    is_word,
    kept_phrases,
    may_be_given,
    stays,
)

_SHORTEST_UNKNOWN = 3
_SHORTEST_SMALL_SURNAME = 4


def cast_of(plan: Plan, passages: Sequence[Passage], strangers: Iterable[str] = ()) -> Cast:
    """Everybody whom a plan names; ``strangers`` are names that are known to be somebody's for other reasons."""
    texts = list(dict.fromkeys(passage.text for passage in passages))
    people = _Gathering(Usage(texts), _places(passages))
    for child in plan.children:
        people.child(child.name, child.known_as)
    for passage in passages:
        if passage.setting is Setting.OWNER:
            people.owner(passage.text)
    for name in (
        *plan.people,
        *strangers,
        *_listed(passages),
        *(name for text in texts for name in called(text)),
    ):
        people.listed(name)
    for text in texts:
        for name, letters in initialled(text):
            people.initialled(name, letters)
    known = KnownPeople(tuple(dict.fromkeys((*plan.people, *(child.name for child in plan.children)))))
    told = [mention for text in texts for mention in _mentioned(text, known)]
    # Whole names first: they tell of a word alone which part of a name it is.
    for name, opens in sorted(told, key=lambda mention: " " not in mention[0]):
        people.mentioned(name, opens)
    for text in texts:
        people.given(text)
    return people.cast(texts)


def _listed(passages: Iterable[Passage]) -> Iterator[str]:
    """The names in owner cells and beside labels that ask for people."""
    for passage in passages:
        if passage.setting in (Setting.PERSON, Setting.CHILD):
            yield from names_beside_a_label(passage.text)
        if passage.setting is Setting.OWNER:
            for owner in owners(passage.text):
                if owner.name and owner.kind is not OwnerKind.SERVICE:
                    yield owner.name


def _mentioned(text: str, known: KnownPeople) -> Iterator[tuple[str, bool]]:
    """The names that a text mentions, with whether each stands where any word has a capital."""
    starts = {word.start: word for word in words_of(text)}
    for owner in people_in(text, known):
        if owner.name and owner.kind is not OwnerKind.SERVICE:
            first = starts.get(text.find(owner.name, owner.start, owner.end))
            yield owner.name, first is None or first.opens


def _places(passages: Iterable[Passage]) -> dict[tuple[str, ...], Kind]:
    found: dict[tuple[str, ...], Kind] = {}
    for passage in passages:
        for keys, kind in places_named(passage.text, passage.setting):
            found.setdefault(keys, kind)
    return found


class _Gathering:
    """Names as they come, each word of them with its part."""

    def __init__(self, usage: Usage, places: Mapping[tuple[str, ...], Kind]) -> None:
        self._usage = usage
        self._places = places
        self._phrases: dict[str, list[tuple[str, ...]]] = {}
        for keys in places:
            if len(keys) > 1 or is_word(keys[0]):
                self._phrases.setdefault(keys[0], []).append(keys)
        self._persons: dict[Person, None] = {}
        self._children: list[Person] = []
        self._words: dict[str, Part] = {}
        self._beside: set[str] = set()
        self._letters: dict[str, str] = {}
        self._owner_letters: set[str] = set()
        self._strange_initials: dict[str, tuple[str, ...]] = {}

    def child(self, name: str, known_as: str) -> None:
        """A child of the plan, with the name or the letter it goes by."""
        person = self.listed(name) or self._small(name)
        if person is None:
            return
        self._children.append(person)
        if len(known_as) == 1:
            self._letters[known_as] = person.words[0]
        elif known_as:
            self.listed(known_as)

    def _small(self, name: str) -> Person | None:
        """A child whose name is spelled like a small word ("An")."""
        key = folded(name)
        if key not in SHORT_NAMES:
            return None
        person = Person((key,), ())
        self._words[key] = Part.GIVEN
        self._persons[person] = None
        return person

    def owner(self, cell: str) -> None:
        """An owner cell: the letters in it are somebody's initials rather than a short form."""
        self._owner_letters.update(re.sub(r"\W", "", match.group()).casefold() for match in initials_in(cell))

    def initialled(self, name: str, letters: str) -> None:
        """A name with its initials in a bracket: they are somebody's, whatever else they may mean."""
        person = self.listed(name)
        if person is not None and not is_post(letters):
            low = letters.casefold()
            self._strange_initials[low] = tuple(standing_for(low, person.words))
            self._owner_letters.add(low)

    def listed(self, name: str) -> Person | None:
        """A name that stands where only names do: whatever its words mean, they are the name."""
        words: Sequence[Word] = words_of(in_their_order(name))
        if len(words) == 1 and words[0].key in lexicon().use("heads"):
            return None
        words = without_leading(words)
        if are_initials(words):
            self._initials(letters_of(words))
            return None
        if is_a_thing(words):
            self._phrase(words)
            return None
        return self._add(words)

    def mentioned(self, name: str, opens: bool) -> None:
        """A name found by its shape: taken where its words can be a name's."""
        words = before_a_possessive(words_of(name))
        if all(word.is_shouted or len(word.text) == 1 for word in words):
            # In a text in capitals everything looks like a name.
            words = [word for word in words if word.key in self._words or not is_plain_word(word)]
        while len(words) > 1 and opens and self._is_leading(words[0], words[1]):
            words = words[1:]
        while len(words) > 1 and is_kin(words[0].key):
            words = words[1:]
        if words and not kept_phrases().search(name) and self._is_person(words):
            self._add(words)

    def given(self, text: str) -> None:
        """The names of a text that are no part of any name found so far."""
        words = words_of(text)
        self._typed_small(words)
        for at, word in enumerate(words):
            if is_saint(words, at):
                continue
            will = word.is_capital and is_small_word(word.key) and may_be_given(word.key)
            if will and self._is_surname(words, at + 1):
                self._add(words[at : at + 2])
            if word.key in self._words or self._is_only_a_place(word) or not self._may_be_somebody(word):
                continue
            alone = word.is_shouted and not any(
                each.is_shouted for each in (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
            )
            if not alone and not is_kept(text, word.start, word.end):
                self._add([word])

    def _typed_small(self, words: Sequence[Word]) -> None:
        """Whole names in a text that is typed in small letters throughout: "donna whitfield"."""
        if any(word.is_capital for word in words):
            return
        for word, after in pairwise(words):
            named = self._words.get(word.key) is Part.GIVEN or is_sure_name(word.text, word.key)
            whole = after.gap == " " and is_unknown(after) and len(after.key) >= _SHORTEST_SMALL_SURNAME
            if named and whole and not word.possessive and not is_given(after.key):
                self._add([word, after])

    def _is_surname(self, words: Sequence[Word], at: int) -> bool:
        """Whether a word can only be the surname of the "Will" before it."""
        if at >= len(words) or not (words[at].gap == " " and words[at].is_capital):
            return False
        key = words[at].key
        return not (is_word(key) or is_given(key) or is_nobody(key) or self._words.get(key) is Part.GIVEN)

    def _may_be_somebody(self, word: Word) -> bool:
        """Whether a word is a given name, or one that no list knows and that the plan uses as a name ("Fadumo says …")."""
        if is_sure_name(word.text, word.key):
            return True
        if not (is_unknown(word) and len(word.key) >= _SHORTEST_UNKNOWN and word.is_capital) or stays(
            word.key
        ):
            return False
        foreign = word.key != word.text.casefold() and "'" not in word.key
        return self._usage.acts(word.key) or (foreign and not self._usage.is_place(word.key))

    def _is_leading(self, word: Word, after: Word) -> bool:
        """Whether the first word of a sentence only has its capital for standing there: "Twice Zofia went out"."""
        is_name = after.key in self._words or may_be_given(after.key)
        if is_small_word(word.key):
            return is_name
        return is_name and is_plain_word(word) and not is_title(word.key) and word.key not in self._words

    def _is_only_a_place(self, word: Word) -> bool:
        return (word.key,) in self._places and not self._usage.acts(word.key)

    def _is_person(self, words: Sequence[Word]) -> bool:
        bare = [word for word in words if not is_title(word.key)]
        if not bare or all(stays(word.key) for word in bare):
            return False
        if len(bare) < len(words):
            return True
        if is_a_thing(bare) or self._may_be_a_thing(bare) or all(map(self._is_only_a_place, bare)):
            return False
        named = any(word.key in self._words or is_given(word.key) for word in bare)
        if named or (len(bare) > 1 and may_be_given(bare[0].key)):
            return not all(is_nobody(word.key) for word in bare)
        if is_nobody(bare[-1].key) or any(word.key.endswith("n't") for word in bare):
            return False
        unknown = any(map(is_unknown, bare))
        if len(bare) > 1:
            return unknown
        return (unknown or may_be_given(bare[0].key)) and self._usage.is_somebody(bare[0].key)

    def _may_be_a_thing(self, words: Sequence[Word]) -> bool:
        """Whether a name that could be a place's ("Fern Bank") stands where places do."""
        first, last = words[0], words[-1]
        may_be = len(words) > 1 and is_thing(last.key) and not is_given(first.key)
        return may_be and self._usage.is_place(first.key)

    def _initials(self, letters: str) -> None:
        """Initials of nobody whose name is known: a person all the same, unless the letters are a known short form."""
        if len(letters) == 2 and not is_abbreviation(letters):
            low = letters.casefold()
            self._strange_initials.setdefault(low, (f"{low[0]}.", f"{low[1]}."))

    def _phrase(self, words: Sequence[Word]) -> None:
        """A name of a place or a service that stands where names do: its words count only as a whole."""
        keys = tuple(word.key for word in words if not is_thing(word.key) and not stays(word.key))
        if keys:
            self._phrases.setdefault(keys[0], []).append(keys)

    def _add(self, words: Sequence[Word]) -> Person | None:
        person = person_of(words, self._words)
        if not any(len(key) > 1 for key in person.words):
            return None
        for part, keys in ((Part.GIVEN, person.given), (Part.FAMILY, person.family)):
            for key in keys:
                if len(key) > 1:
                    self._words.setdefault(key, part)
                    if is_small_word(key) and not may_be_given(key):
                        self._beside.add(key)
        self._persons.setdefault(person)
        return person

    def cast(self, texts: Sequence[str]) -> Cast:
        """The people gathered, those known by a part of a name counted with those known by more of it."""
        persons = told_apart(self._persons)
        return Cast(
            persons=persons,
            words=self._words,
            beside=frozenset(self._beside),
            initials={**self._strange_initials, **initials_of(persons)},
            letters=self._letters_for_children(texts),
            owners=frozenset(self._owner_letters),
            phrases={first: tuple(dict.fromkeys(group)) for first, group in self._phrases.items()},
            pairs=pairs_of(self._persons),
            places={keys[0]: kind for keys, kind in self._places.items() if not self._is_known(keys)},
        )

    def _is_known(self, keys: tuple[str, ...]) -> bool:
        return len(keys) > 1 or keys[0] in self._words or is_word(keys[0])

    def _letters_for_children(self, texts: Sequence[str]) -> dict[str, str]:
        """Single letters that the plan uses for its children, told by a bracket or by how it uses them."""
        found = dict(self._letters)
        text = "\n".join(texts)
        for person in self._children:
            letter = person.words[0][0].upper()
            # "A" and "I" are words; "A." inside a sentence is somebody.
            if letter not in "AI" and letter_in_use(letter).search(text):
                found.setdefault(letter, person.words[0])
            found.setdefault(f"{letter}.", person.words[0])
        for letter in sorted({letter for each in texts for letter in letters_that_act(each)}):
            found.setdefault(letter, f"{letter.casefold()}.")
        return found
