"""Whom the names and nouns of a parsed text mean: kin by whose kin they are, titles by their surnames, names by what stands beside them."""

from __future__ import annotations

import re

from planlint.language.syntax import Parse
from planlint.language.told.referent_kinds import (
    AHEAD_OF_MONTHS,
    CHILDREN,
    FEMALE,
    MALE,
    MONTHS,
    NOBODY,
    OTHERS,
    PARENTS,
    POSTS,
    PRONOUNS,
    SPOUSES,
    SUBJECTS,
    TITLES,
    WIDER_KIN,
    WRITERS,
    Family,
    Person,
    Whose,
)
from planlint.language.word_classes import given_names, word_class


class Names:
    """Whom the names and nouns of a text mean, with what was learned of names on the way ("her mum, Jasbir")."""

    def __init__(self, family: Family, default: Whose | None) -> None:
        self._family = family
        self._default = default
        self._surnames = family.surnames | {part for name in family.surnames for part in name.split("-")}
        self._learned: dict[str, Person] = {}

    def named(
        self, parse: Parse, at: int, found: list[Person | None], at_work: set[tuple[int, int]]
    ) -> Person | None:
        """Whom a word means that is no pronoun; ``found`` are the words told before, ``at_work`` where posts stand."""
        word = parse.words[at]
        text = re.sub(r"[’']s$", "", word.text)
        low = text.casefold()
        if low in WRITERS:
            return Person(Whose.WRITER, low, many=low in ("we", "us", "our"))
        if word.dep == "flat" and found[word.head] is not None:
            return found[word.head]
        if low.rstrip(".") in TITLES:
            return self._titled(parse, at)
        if text[:1].isupper() and (titled := self._behind_title(parse, at, found)) is not None:
            return titled
        if text in self._family.children:
            return Person(Whose.CHILD, text, self._family.sex(text))
        if word.dep == "compound" and not (low in PARENTS and parse.words[word.head].tag == "NNP"):
            return None
        person = self._by_noun(parse, at, low, found)
        if person is None and word.tag in ("NNP", "NNPS") and text[:1].isupper():
            person = self._by_name(parse, at, text)
        if person is None and low not in NOBODY and any(start <= word.start < end for start, end in at_work):
            return self._learn(parse, at, Person(Whose.OTHER, low, _sex(low), low.endswith("s")))
        return person

    def _by_noun(self, parse: Parse, at: int, low: str, found: list[Person | None]) -> Person | None:
        """Whom a word of kin, a word for children or one for other people means."""
        word = parse.words[at]
        sex, many = _sex(low), low.endswith("s")
        if low in PARENTS or word.lemma.casefold() in PARENTS:
            return self._learn(parse, at, Person(self._kin(parse, at, found), low, sex, many))
        if low == "family" and word.dep in SUBJECTS:
            return Person(Whose.PARENT, low, many=True)
        if low in SPOUSES:
            return self._learn(parse, at, Person(self._spouse(parse, at, found), low, sex))
        if low in CHILDREN:
            whose = self._whose(parse, at, found)
            beside = {parse.words[each].text.casefold() for each in parse.children(at)}
            other = (whose is not None and whose.kind is Whose.OTHER) or beside & {"other", "own", "another"}
            return Person(Whose.OTHER if other else Whose.CHILD, low, sex, many)
        if low in OTHERS:
            return self._learn(parse, at, Person(Whose.OTHER, low, sex, many))
        return None

    def _by_name(self, parse: Parse, at: int, text: str) -> Person | None:
        """Whom a name means: as the family tells it, as the text did before, or somebody else."""
        if self._is_a_month(parse, at):
            return None
        word = parse.words[at]
        before = {parse.words[each].text.casefold().rstrip(".") for each in parse.children(at, "compound")}
        if {*before, _ahead(parse, at).rstrip(".")} & POSTS:
            return Person(Whose.OTHER, text)
        several = text.endswith("s") and _ahead(parse, at) == "the"
        if text in self._family.parents:
            return Person(Whose.PARENT, text, self._family.sex(text), several)
        if text in self._learned:
            return self._learned[text]
        if several and text[:-1] in self._family.surnames:
            return Person(Whose.PARENT, text[:-1], many=True)
        if text in self._family.others:
            return Person(Whose.OTHER, text)
        strange = word.dep in SUBJECTS and word_class(text) == ""
        if text in given_names() or (text.casefold() not in given_names() and strange):
            # In the parents' own place a name of which nothing is known is theirs.
            kind = Whose.PARENT if self._default is Whose.PARENT else Whose.OTHER
            return Person(kind, text, many=several)
        return None

    @staticmethod
    def _is_a_month(parse: Parse, at: int) -> bool:
        """Whether a girl's name is a month here: "14 April", "in May", "June 2026"."""
        if parse.words[at].text not in MONTHS:
            return False
        behind = parse.words[at + 1].text if at + 1 < len(parse.words) else ""
        ahead = _ahead(parse, at)
        return ahead[:1].isdigit() or ahead in AHEAD_OF_MONTHS or behind[:1].isdigit()

    def _titled(self, parse: Parse, at: int) -> Person | None:
        low = parse.words[at].text.casefold().rstrip(".")
        words = [parse.words[each] for each in range(at + 1, min(at + 6, len(parse.words)))]
        many = False
        for word in words:
            if word.text.casefold().rstrip(".") in TITLES or word.text.casefold() in ("and", "&", "."):
                many = many or word.text.casefold() in ("and", "&")
                continue
            if not word.text[:1].isupper():
                break
            name = re.sub(r"[’']s$|[’']$", "", word.text)
            parts = {name, *name.split("-")}
            if parts & self._surnames:
                return Person(Whose.PARENT, name, "" if many else ("m" if low == "mr" else "f"), many)
            nxt = parse.text[word.end : word.end + 12]
            if (follow := re.match(r" ([A-Z][\w’'-]+)", nxt)) and follow[1] in self._surnames:
                return Person(Whose.PARENT, follow[1], "m" if low == "mr" else "f")
            theirs = self._default is Whose.PARENT and name not in self._family.others
            return Person(
                Whose.PARENT if theirs else Whose.OTHER,
                name,
                "" if many else ("m" if low == "mr" else "f"),
                many,
            )
        return None

    @staticmethod
    def _behind_title(parse: Parse, at: int, found: list[Person | None]) -> Person | None:
        """Whoever a surname behind a title is ("Mr Hale", "Mr and Mrs Hale", "Mrs J Hale")."""
        for back in range(at - 1, max(at - 3, -1), -1):
            word = parse.words[back]
            if word.text.casefold().rstrip(".") in TITLES:
                return found[back]
            if not word.text[:1].isupper():
                return None
        return None

    def _kin(self, parse: Parse, at: int, found: list[Person | None]) -> Whose:
        """A mother is a parent here unless she is the mother of somebody else: "Mr Hale's father", "her own mum"."""
        whose = self._whose(parse, at, found)
        owner = self._owner(parse, at)
        if not self._family.kin_care and parse.words[at].lemma.casefold() in WIDER_KIN:
            return Whose.OTHER
        if whose is None or whose.kind in (Whose.CHILD, Whose.WRITER):
            return Whose.PARENT
        if owner is not None and parse.words[owner].text.casefold() in PRONOUNS:
            # "His mother" is the child's, whoever "he" was last, unless she is said to be his own.
            own = any(parse.words[each].text.casefold() == "own" for each in parse.children(at))
            return Whose.OTHER if own else Whose.PARENT
        return Whose.OTHER

    def _spouse(self, parse: Parse, at: int, found: list[Person | None]) -> Whose:
        whose = self._whose(parse, at, found)
        return Whose.PARENT if whose is not None and whose.kind is Whose.PARENT else Whose.OTHER

    @staticmethod
    def _owner(parse: Parse, at: int) -> int | None:
        return next(iter(parse.children(at, "nmod:poss")), None)

    def _whose(self, parse: Parse, at: int, found: list[Person | None]) -> Person | None:
        """Whose mother, son or friend somebody is."""
        owner = self._owner(parse, at)
        if owner is None:
            of = next(
                (
                    each
                    for each in parse.children(at, "nmod")
                    if any(parse.words[case].text.casefold() == "of" for case in parse.children(each, "case"))
                ),
                None,
            )
            return found[of] if of is not None and of < len(found) else None
        if found[owner] is None and owner > at:
            return None
        return found[owner]

    def _learn(self, parse: Parse, at: int, person: Person) -> Person:
        """Remembers what somebody is called who stands with a name: "her mum, Jasbir", "Mum's friend Shell"."""
        for each in (*parse.children(at, "appos", "flat"), parse.words[at].head):
            word = parse.words[each]
            joined = each != parse.words[at].head or parse.words[at].dep in ("appos", "compound")
            if (
                joined
                and word.tag == "NNP"
                and word.text[:1].isupper()
                and word.text not in self._family.children
                and word.text not in self._family.parents
            ):
                self._learned[word.text] = Person(person.kind, word.text, person.sex)
        return person


def _sex(low: str) -> str:
    return "f" if low in FEMALE else "m" if low in MALE else ""


def _ahead(parse: Parse, at: int) -> str:
    return parse.words[at - 1].text.casefold() if at else ""
