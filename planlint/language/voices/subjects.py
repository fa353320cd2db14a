"""Whom the words of a parsed line mean: which child a name, a noun or a pronoun is, and whether somebody else was meant instead."""

from __future__ import annotations

from planlint.language.syntax import Parse
from planlint.language.told.referents import Person, Whose
from planlint.language.voices.kinds import ADULTS, CHILD_NOUNS, MANY, OWN_THINGS
from planlint.language.voices.tree import PERCEIVING, SUBJECTS, LineTree
from planlint.language.voices.who import SOMEBODY, Cast

_NO_PERSON = frozenset("school nursery home police social college everything".split())
_BODIES = frozenset(
    "school nursery college police team staff council clinic hospital surgery club service services professionals teachers parents grandparents carers neighbours family network agency agencies court church landlord office camhs".split()
)
_NAME_BEHIND = 2
_OWNING = frozenset("his her their your my our its today".split())
_KIN_OF_CHILD = frozenset("brother sister twin sibling".split())
_NOT_OF_THE_PLAN = frozenset("older big elder grown half step half-brother half-sister adult other".split())


class LineSubjects(LineTree):
    """One line with its parse; ``own`` tells that it stands under the child's own heading, ``topic`` whom the lines above name.

    ``who`` tells for each word whom it means, where that has been settled.
    """

    def __init__(
        self,
        parse: Parse,
        cast: Cast,
        own: bool,
        topic: frozenset[str],
        who: tuple[Person | None, ...] = (),
    ) -> None:
        super().__init__(parse)
        self._meant = who
        self._cast = cast
        self._own = own
        self._topic = topic
        # Whoever tells of the child by name, or speaks to a "you", is the "I".
        self._to_reader = any(word.text.casefold() == "you" for word in parse.words) or self._names_its_doer()

    def _names_its_doer(self) -> bool:
        """Whether a child's name is what somebody says or does something of: "Jude knows it and left when I knocked"."""
        return any(
            word.dep in SUBJECTS
            and word.tag == "NNP"
            and self._words[word.head].tag.startswith(("VB", "JJ", "NN"))
            and self._cast.child(word.text) is not None
            for word in self._words
        )

    def _who(self, at: int) -> frozenset[str]:
        found = self._one(at)
        for other in self._below(at, "conj"):
            found |= self._one(other)
        return found

    def _one(self, at: int) -> frozenset[str]:
        return frozenset() if self._meant and self._is_grown_up(at) else self._child_meant(at)

    def _child_meant(self, at: int) -> frozenset[str]:
        word = self._words[at]
        low = word.text.casefold()
        child = self._cast.child(word.text)
        if child is not None:
            return frozenset({child})
        if low in ("he", "she", "they", "who", "him", "her", "them"):
            return self._antecedent(at, many=low in ("they", "them"))
        if low == "you":
            return self._cast.all if self._cast.spoken_to else frozenset()
        if low == "i":
            return self._cast.all if self._own and not self._to_reader else frozenset()
        below = {self._words[child_at].text.casefold() for child_at in self._below(at)}
        if word.lemma in OWN_THINGS or low in OWN_THINGS:
            for owner in self._below(at, "nmod:poss"):
                return (
                    self._one(owner)
                    if self._words[owner].text.casefold() not in ("his", "her", "their")
                    else self._antecedent(owner, False)
                )
            return frozenset()
        if "other" in below or "another" in below:
            return frozenset()
        if low in _KIN_OF_CHILD and len(self._cast.children) == 2 and not below & _NOT_OF_THE_PLAN:
            return self._other_child(at)
        if low in ("both", "all") and self._are_grown_up(at):
            return frozenset()
        if low in MANY:
            return self._cast.all
        return self._by_noun(at, frozenset({SOMEBODY}))

    def _by_noun(self, at: int, among_several: frozenset[str]) -> frozenset[str]:
        """Whom "the boy" or "the baby" means; nobody for another word or somebody else's boy."""
        word = self._words[at]
        if word.text.casefold() not in CHILD_NOUNS and word.lemma not in CHILD_NOUNS:
            return frozenset()
        if self._is_somebody_elses(at):
            return frozenset()
        return self._cast.all if len(self._cast.children) <= 1 else among_several

    def _is_somebody_elses(self, at: int) -> bool:
        """ "Next door's boy", "the neighbour's girl, Zak": a child that belongs to others, or goes by another name."""
        for owner in self._below(at, "nmod:poss"):
            word = self._words[owner].text
            if (
                word.casefold() not in _OWNING
                and not self._cast.child(word)
                and word.casefold() not in ADULTS
            ):
                return True
        called = self._words[at + 1 : at + 3]
        return (
            len(called) == _NAME_BEHIND
            and called[0].text == ","
            and called[1].tag == "NNP"
            and self._cast.child(called[1].text) is None
        )

    def _is_of_a_body(self, at: int) -> bool:
        """Whether "they" are a school or a team that the line has told of, where the plan has one child alone."""
        return (
            len(self._cast.children) == 1
            and not self._own
            and any(
                word.text.casefold() in _BODIES
                and (
                    word.dep in SUBJECTS
                    or (word.dep == "nmod:poss" and self._words[word.head].dep in SUBJECTS)
                )
                for word in self._words[:at]
            )
        )

    def _is_grown_up(self, at: int) -> bool:
        """Whether a pronoun, or a word for children ("their own two boys"), means somebody else than a child of the plan."""
        person = self._meant[at]
        return person is not None and person.kind in (Whose.PARENT, Whose.OTHER)

    def _are_grown_up(self, at: int) -> bool:
        """Whether "both" can only be adults: one child is never both, and of Mum and Dad, spoken of before, they are meant."""
        before = self._words[:at]
        adults = any(word.dep in SUBJECTS and self._cast.is_adult(word.text) for word in before)
        return len(self._cast.children) == 1 or (adults and not self._several_before(at))

    def _other_child(self, at: int) -> frozenset[str]:
        """ "Her brother", in a plan of two children, is the other of them."""
        for owner in self._below(at, "nmod:poss"):
            whose = self._one(owner) or self._antecedent(owner, many=False)
            if len(whose & frozenset(self._cast.children)) == 1:
                return frozenset(self._cast.children) - whose
        return frozenset()

    def _antecedent(self, at: int, many: bool) -> frozenset[str]:
        """Whom a pronoun means: the child named last, unless somebody else has been spoken of since."""
        if many and self._is_of_a_body(at):
            return frozenset()
        if many and len(self._cast.children) > 1:
            return self._cast.all if self._own or self._several_before(at) else frozenset()
        adult = False
        here = self._roots[at]
        for before in range(at - 1, -1, -1):
            word = self._words[before]
            child = self._cast.child(word.text)
            if child is not None and word.dep != "nmod:poss":
                known = self._own or not (adult or self._has_adult_subject(before, here))
                return frozenset({child}) if known else frozenset()
            if child is not None and not adult:
                return frozenset({child})
            if self._may_stand_for(before, at):
                return self._by_noun(before, self._topic or frozenset({SOMEBODY}))
            if word.text.casefold() in _NO_PERSON:
                continue
            if self._below(before, "case"):
                continue  # "with Nan he smiles", whatever the parse makes of it
            if word.dep in SUBJECTS and self._cast.is_adult(word.text) and self._roots[before] != here:
                adult = True
            elif word.dep in SUBJECTS and self._cast.is_adult(word.text):
                return self._past_adult(before, at)
        if adult:
            return frozenset()
        return self._topic or (frozenset({SOMEBODY}) if self._own else frozenset())

    def _may_stand_for(self, noun: int, pronoun: int) -> bool:
        """Whether a pronoun means the boy or the baby before it; "who" may mean somebody else's."""
        word = self._words[noun]
        return (
            (word.lemma in CHILD_NOUNS or word.text.casefold() in CHILD_NOUNS)
            and word.tag.startswith("NN")
            and word.dep != "compound"  # a "child protection plan" is nobody
            and (self._words[pronoun].text.casefold() == "who" or not self._is_somebody_elses(noun))
        )

    def _has_adult_subject(self, at: int, here: int) -> bool:
        """Whether, in an earlier sentence, an adult does something to the child named there, and does not just look on."""
        root = self._roots[at]
        if root == here or self._words[at].dep in SUBJECTS or self._words[root].lemma in PERCEIVING:
            return False
        return any(
            word.dep in SUBJECTS and self._roots[other] == root and self._cast.is_adult(word.text)
            for other, word in enumerate(self._words)
        )

    def _several_before(self, at: int) -> bool:
        """Whether "they" can be the children: several of them, and no adult as a subject, are spoken of before."""
        before = self._words[:at]
        if any(word.dep in SUBJECTS and self._cast.is_adult(word.text) for word in before):
            return False
        named = {child for word in before if (child := self._cast.child(word.text))}
        return len(named) > 1 or any(word.text.casefold() in MANY for word in before)

    def _crossed(self, subject: int, at: int) -> bool:
        """Whether in rough notes somebody else stands nearer to the verb than the child who seems its subject."""
        between = self._words[min(subject, at) + 1 : max(subject, at)]
        return any(
            self._cast.is_adult(word.text)
            and word.dep not in ("obl", "nmod", "conj", "nmod:poss", "compound", "case")
            for word in between
        )

    def _past_adult(self, adult: int, at: int) -> frozenset[str]:
        """In one sentence with an adult as its subject a pronoun is the adult ("Mum says she is tired"), unless a verb of seeing rules it."""
        governs = self._words[self._words[adult].head]
        own_clause = self._words[adult].dep in SUBJECTS and self._words[self._words[adult].head].dep in (
            "advcl",
            "acl:relcl",
        )
        if governs.lemma in PERCEIVING or own_clause:
            return self._topic or (frozenset({SOMEBODY}) if self._own else frozenset())
        return frozenset()
