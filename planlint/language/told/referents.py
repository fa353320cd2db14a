"""Whom a text speaks of, word by word: a child of the plan, a parent or carer, or somebody else; what a pronoun means is told from who stands before it.

No word list tells whose view a sentence gives: "he wanted his mother" is the father's memory behind "Mr Hale says that when he was
ten", and the boy's wish behind "Leo hid". Whoever is the subject before is meant first, in the same sentence and then in the ones
before it; a father's own father, a worker and a neighbour are somebody else. Nothing is judged here.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.language.people import people_in
from planlint.language.syntax import Parse
from planlint.language.told.referent_kinds import (
    AT_WORK,
    PARENTS,
    PRONOUNS,
    SUBJECTS,
    TITLES,
    UNSAID,
    Family,
    Person,
    Whose,
)
from planlint.language.told.referent_names import Names

__all__ = ["Family", "Person", "Reader", "Whose"]

_REACH = 5
_NEAR = 2
_FEW = 3


class Reader:
    """Reads the lines of one section in order and tells for each word whom it means."""

    def __init__(self, family: Family, default: Whose | None = None) -> None:
        self._default = default
        self._names = Names(family, default)
        self._before: list[list[tuple[Person, bool]]] = []
        self.unsaid: list[int] = []
        """Where in the line read last a sentence of notes leaves out the parent it goes on speaking of: "Says plan is fair."."""

    def read(self, parse: Parse) -> tuple[Person | None, ...]:
        """For each word of a parsed line whom it means."""
        found: list[Person | None] = [None] * len(parse.words)
        at_work = {(owner.start, owner.end) for owner in people_in(parse.text) if owner.kind in AT_WORK}
        self.unsaid = []
        for inside in _sentences(parse):
            if self._goes_on(parse, inside):
                self.unsaid.append(parse.words[inside[0]].start)
            spoken: list[tuple[Person, bool]] = []
            for at in inside:
                low = parse.words[at].text.casefold()
                if low in PRONOUNS and not (low == "both" and parse.words[at].dep in ("det", "cc:preconj")):
                    found[at] = self._meant(parse, at, found, inside)
                else:
                    found[at] = self._names.named(parse, at, found, at_work)
                person = found[at]
                if person is not None and person.kind is not Whose.WRITER:
                    spoken.append((person, self._is_subject(parse, at)))
            self._before.append(spoken)
        return tuple(found)

    def _goes_on(self, parse: Parse, inside: list[int]) -> bool:
        """Whether a sentence begins with a verb of thinking or saying and the one before had a parent as its subject."""
        if parse.words[inside[0]].text not in UNSAID or not self._before:
            return False
        spoken = next((each for each in reversed(self._before[-_FEW:]) if each), [])
        before = next((person for person, is_subject in spoken if is_subject or len(spoken) == 1), None)
        return before is not None and before.kind is Whose.PARENT

    @staticmethod
    def _is_subject(parse: Parse, at: int) -> bool:
        return _role(parse, at) in SUBJECTS

    def _meant(self, parse: Parse, at: int, found: list[Person | None], inside: list[int]) -> Person | None:
        """Whom a pronoun means: the subject before it, in its sentence or the ones before, whom its form allows."""
        low = parse.words[at].text.casefold()
        form = PRONOUNS[low]
        if low in ("both", "neither") and self._both_children(parse, at):
            return None
        subject = None
        if not self._is_subject(parse, at) and parse.words[at].dep != "nmod:poss":
            # Whoever does it does not do it to himself: "Mum hits him".
            subject = next(iter(parse.children(parse.words[at].head, *SUBJECTS)), None)
        told = [(person, other) for other in inside if other < at and (person := found[other]) is not None]
        to_them = any(
            person.kind is Whose.WRITER and self._is_subject(parse, other) for person, other in told
        )
        here = [(person, other) for person, other in told if person.kind is not Whose.WRITER]
        person = (self._several(parse, here, subject) if form == "n" else None) or self._in_sentence(
            parse, at, here, subject, form
        )
        near = [person for person, other in reversed(here) if other != subject and _fits(person, form)]
        if person is None and (to_them or not self._before):
            person = next((each for each in near if to_them or _is_close(each)), None)
        person = person or self._in_sentences_before(form) or next(filter(_is_close, near), None)
        if person is None and self._default is not None:
            return Person(self._default, "", "" if form == "n" else form, form == "n")
        return person

    def _in_sentence(
        self, parse: Parse, at: int, here: list[tuple[Person, int]], subject: int | None, form: str
    ) -> Person | None:
        """The nearest subject before a pronoun in its own sentence."""
        inner = None
        for person, other in reversed(here):
            if not self._is_subject(parse, other) or other == subject or not _fits(person, form):
                continue
            if self._is_in_a_side_clause(parse, other, at):
                inner = inner or person
                continue
            again = PRONOUNS.get(parse.words[other].text.casefold()) == form
            if again or person.kind is not Whose.OTHER or not self._again(parse, here, other, form):
                return person
        return inner

    @staticmethod
    def _is_in_a_side_clause(parse: Parse, other: int, at: int) -> bool:
        """Whether a subject stands in a clause beside the main one that a pronoun is no part of: "as his dad's is long, he says"."""
        verb = parse.words[other].head
        return parse.words[verb].dep in ("advcl", "acl:relcl") and at not in parse.subtree(verb)

    def _in_sentences_before(self, form: str) -> Person | None:
        """The subject of the nearest sentence before that has a fitting one, else whoever was spoken of in the last two."""
        for back, spoken in enumerate(reversed(self._before[-_REACH:])):
            for person, is_subject in spoken:
                if is_subject and _fits(person, form):
                    return person
            for person, _ in reversed(spoken) if back < _NEAR else ():
                if _fits(person, form) and _is_close(person):
                    return person
        return None

    def _again(self, parse: Parse, here: list[tuple[Person, int]], before: int, form: str) -> bool:
        """Whether the same pronoun was a subject before: "he would sooner …, that the locksmith was …, and that he …"."""
        return any(
            other < before
            and self._is_subject(parse, other)
            and PRONOUNS.get(parse.words[other].text.casefold()) == form
            for _, other in here
        )

    def _several(self, parse: Parse, here: list[tuple[Person, int]], subject: int | None) -> Person | None:
        """Whom "they" means where several have been spoken of together, in this sentence or the two before."""
        for person, other in reversed(here):
            if person.many and other != subject and self._is_subject(parse, other):
                return person
        for spoken in reversed(self._before[-2:]):
            for person, is_subject in spoken:
                if person.many and is_subject:
                    return person
            pairs = [person for person, is_subject in spoken if is_subject]
            if len(pairs) > 1 and pairs[0].kind == pairs[1].kind and pairs[0].called != pairs[1].called:
                return pairs[0]
        return None

    @staticmethod
    def _both_children(parse: Parse, at: int) -> bool:
        return (
            parse.words[at].text.casefold() == "both"
            and at + 1 < len(parse.words)
            and parse.words[at + 1].text.casefold()
            not in ("of", "said", "say", "want", "think", "are", "agree", "feel", "were", "have")
        )


def _is_close(person: Person) -> bool:
    """Whether somebody may be meant who was no subject: not a post that is only mentioned ("through the interpreter")."""
    return person.kind is not Whose.OTHER or person.called[:1].isupper() or bool(person.sex)


def _fits(person: Person, form: str) -> bool:
    if form == "n":
        return person.many or person.sex == ""
    return not person.many and person.sex in ("", form)


def _role(parse: Parse, at: int) -> str:
    """The relation of a word, or of the word it is joined to by "and" or beside which it stands."""
    word = parse.words[at]
    for _ in range(4):
        titled = word.dep == "compound" and word.text.casefold().rstrip(".") in TITLES | PARENTS
        if not (titled or word.dep in ("conj", "appos", "flat")) or word.head == at:
            break
        at = word.head
        word = parse.words[at]
    return word.dep


def _sentences(parse: Parse) -> Iterator[list[int]]:
    """The words of a line sentence by sentence, by their stops and not by the parse."""
    inside: list[int] = []
    for at, word in enumerate(parse.words):
        inside.append(at)
        if word.tag == "." and word.text[0] in ".!?":
            yield inside
            inside = []
    if inside:
        yield inside
