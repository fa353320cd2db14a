"""Who does what to whom in a parsed sentence, each person as a child, a grown-up, a stranger, an animal or nobody; no judgement."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from planlint.language.risks.holders import NO_NAMES
from planlint.language.syntax import Parse

_CHILD = frozenset(
    "child children baby babies infant toddler boy boys girl girls twin twins triplet triplets son daughter kid kids teenager sibling siblings you i me".split()
)
_ADULT = frozenset(
    "mum mummy mam mom mother dad daddy father stepdad stepfather stepmum stepmother parent partner ex ex-partner ex-husband ex-boyfriend ex-wife ex-girlfriend boyfriend girlfriend "
    "husband wife couple fiancé fiancée nan nana nanny gran granny grandma grandmother grandad grandfather aunt auntie uncle lodger carer adult grown-up mr mrs ms".split()
)
_STRANGER = frozenset(
    "man men lad bloke guy stranger somebody someone people adult gang dealer boss owner landlord employer foreman gangmaster recruiter agent associate peer group male males".split()
)
_NOBODY = frozenset("nobody no-one none".split())
_ANIMAL = frozenset(
    "dog terrier alsatian staffie rottweiler bully husky puppy mastiff cat ferret snake animal bulldog lurcher".split()
)
_HE = frozenset("he she they him her them who".split())
_OWN = frozenset("himself herself themselves themself itself myself yourself".split())
_NOT = frozenset("not n't n’t never hardly barely rarely scarcely nor".split())
_HELD_OPEN = frozenset("will would could may might should must shall can wo 'll ’ll 'd".split())
_OF_PLACES = frozenset("in on at from since until during near through".split())
_NAMED = frozenset("called named nicknamed".split())
_LINKS = ("conj", "xcomp", "advcl", "parataxis", "acl:relcl", "ccomp", "acl")


@dataclass(frozen=True, slots=True)
class Deed:
    """A verb in its sentence: who does it, the words it is done to, whether it is denied; ``at`` and ``parts`` are positions."""

    at: int
    who: frozenset[str]
    subject: int | None
    objects: tuple[int, ...]
    denied: bool


class People:
    """Which words of a sentence mean whom; ``before`` is whom the sentence before was about ("child", "adult" or "")."""

    def __init__(self, parse: Parse, children: Collection[str], before: str = "") -> None:
        self._parse = parse
        self._firsts = frozenset(name.split()[0] for name in children if name.split())
        self._before = before

    def kinds(self, at: int, other_than: int | None = None) -> frozenset[str]:
        """What a word means: of a pronoun, what the last person before it is who is not ``other_than``; empty for a thing."""
        word = self._parse.words[at]
        low = word.text.casefold()
        if low in _HE or (low in ("his", "their") and word.tag == "PRP$"):
            return self._meant(at, other_than)
        return self._plain(at)

    def _plain(self, at: int) -> frozenset[str]:
        word = self._parse.words[at]
        low, lemma = word.text.casefold(), word.lemma.casefold()
        if low in _NOBODY or (low == "one" and self._said_before(at, "no")):
            return frozenset(["nobody"])
        if word.text in self._firsts:
            return frozenset(["child"])
        found = {
            name
            for name, words in (
                ("child", _CHILD),
                ("adult", _ADULT),
                ("stranger", _STRANGER),
                ("animal", _ANIMAL),
            )
            if {low, lemma} & words
        }
        if found and self._said_before(at, "no"):
            return frozenset(["nobody"])
        if not found and self._is_name(at):
            bearer = self._bearer(at)
            return self._plain(bearer) if bearer is not None else frozenset(["adult"])
        return frozenset(found)

    def _bearer(self, at: int) -> int | None:
        """Who bears a name that stands ahead of its own verb: the lad of "a lad called Spider collects her"."""
        words = self._parse.words
        if at < 2 or words[at].dep != "nsubj" or words[at - 1].text.casefold() not in _NAMED:
            return None
        return at - 2 if words[at - 2].tag in ("NN", "NNS") and self._plain(at - 2) else None

    def _is_name(self, at: int) -> bool:
        """Whether a word is somebody's name and no place, month or organisation in letters."""
        word = self._parse.words[at]
        return (
            word.tag == "NNP"
            and word.text[:1].isupper()
            and not word.text[1:2].isupper()
            and word.text not in NO_NAMES
            and self._case(at) not in _OF_PLACES
            and word.dep not in ("compound", "obl:tmod")
        )

    def _said_before(self, at: int, word: str) -> bool:
        below = {self._parse.words[child].text.casefold() for child in self._parse.children(at)}
        return word in below or (at > 0 and self._parse.words[at - 1].text.casefold() == word)

    def _meant(self, at: int, other_than: int | None) -> frozenset[str]:
        for place in range(at - 1, -1, -1):
            if place == other_than:
                continue
            found = self._plain(place)
            name = self._parse.words[place].text
            same = other_than is not None and name == self._parse.words[other_than].text
            if found - {"nobody", "animal"} and not same and self._parse.words[place].dep != "appos":
                return found
        return frozenset([self._before]) if other_than is None and self._before else frozenset()

    def doer(self, at: int) -> frozenset[str]:
        """Who acts; a pronoun that takes up nobody may be a child or a grown-up."""
        found = self.kinds(at)
        open_pronoun = self._parse.words[at].text.casefold() in ("he", "she")
        return found or (frozenset(["child", "adult"]) if open_pronoun else found)

    def owner(self, at: int, subject: int | None) -> frozenset[str]:
        """Whose a thing is: "own" where it is that of whoever acts."""
        for below in self._parse.children(at, "nmod:poss"):
            word = self._parse.words[below]
            if word.tag == "PRP$" and subject is not None:
                others = self._others(below, subject)
                return self.kinds(below, subject) if others else frozenset(["own"])
            return self.kinds(below, subject)
        return frozenset()

    def _others(self, at: int, subject: int) -> bool:
        """Whether somebody else than the subject stands before a possessive that may be theirs."""
        mine = self._parse.words[subject]
        if mine.text.casefold() in _HE:
            return False
        return any(
            (self._plain(place) - {"nobody", "animal"} and place not in self._parse.subtree(subject))
            or (self._parse.words[place].dep == "nmod:poss" and self._plain(place))
            for place in range(at)
            if place != subject and self._parse.words[place].text != mine.text
        )

    def deeds(self) -> Iterator[Deed]:
        """Every verb that says of somebody what they do, did or had done to them; not what may, should or would be done."""
        for at, word in enumerate(self._parse.words):
            if not word.tag.startswith("VB") or word.dep.startswith("aux") or self._is_open(at):
                continue
            subject, passive = self._subject(at)
            below = self._parse.children(
                at, "obj", "iobj", "obl", "obl:agent", "obl:unmarked", "obl:tmod", "advcl", "xcomp"
            )
            objects = [*below, *(each for one in below for each in self._parse.children(one, "conj", "nmod"))]
            doer = subject
            if passive:
                doer = next((each for each in below if self._case(each) == "by"), None)
                doer = self._agent_behind(at) if doer is None else doer
                objects = [each for each in objects if each != doer]
                if subject is not None:
                    objects.insert(0, subject)
            who = self.doer(doer) if doer is not None else frozenset()
            yield Deed(at, who, doer, tuple(objects), self._is_denied(at))

    def _agent_behind(self, at: int) -> int | None:
        """Somebody named with "by" behind a passive, on whatever word of its clause they hang: "dragged down the stairs by her husband"."""
        for place in self._parse.subtree(at):
            word = self._parse.words[place]
            if place > at and word.tag.startswith("VB"):
                return None
            if place > at and self._case(place) == "by" and self.kinds(place):
                return place
        return None

    def _case(self, at: int) -> str:
        return next(
            (self._parse.words[each].text.casefold() for each in self._parse.children(at, "case")), ""
        )

    def _is_open(self, at: int) -> bool:
        below = {self._parse.words[each].text.casefold() for each in self._parse.children(at, "aux", "mark")}
        wide = below & _HELD_OPEN and not (below & {"will", "wo", "can", "ca"} and self._is_denied(at))
        return bool(wide or below & {"if", "to", "whether", "unless"})

    def _is_denied(self, at: int) -> bool:
        below = {self._parse.words[each].text.casefold() for each in self._parse.children(at)}
        return bool(below & _NOT)

    def _subject(self, at: int) -> tuple[int | None, bool]:
        # The parser takes "the terrier snapped at her" for a passive.
        passive = bool(self._parse.children(at, "aux:pass"))
        here = at
        for _ in range(4):
            found = self._parse.children(here, "nsubj", "nsubj:pass")
            if found:
                return found[0], passive
            word = self._parse.words[here]
            # "Tia, who is eight, baths the twins": nobody is called on ahead of a verb that tells of a third person.
            called = [each for each in self._parse.children(here, "vocative") if each < here]
            if word.dep == "parataxis" and self._parse.words[word.head].tag == "NNP" and word.head < here:
                called.append(word.head)
            if called and word.tag == "VBZ":
                return called[0], passive
            if word.head == here:
                return None, passive
            if word.dep in ("acl:relcl", "acl"):
                passive = passive or (word.dep == "acl" and word.tag == "VBN")
                return word.head, passive
            if word.dep not in _LINKS:
                return None, passive
            here = word.head
        return None, passive
