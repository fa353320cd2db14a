"""Whom a text speaks of, word by word: a child of the plan, a parent or carer, or somebody else; what a pronoun means is told from who stands before it.

No word list tells whose view a sentence gives: "he wanted his mother" is the father's memory behind "Mr Hale says that when he was
ten", and the boy's wish behind "Leo hid". Whoever is the subject before is meant first, in the same sentence and then in the ones
before it; a father's own father, a worker and a neighbour are somebody else. Nothing is judged here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import ParsedToken
from planlint.language.syntax import Parse, parsed
from planlint.language.voice_quotes import STANDS_FOR, blanked, quotes_of
from planlint.language.word_classes import given_names, word_class


class Whose(Enum):
    """Who somebody is in a plan."""

    CHILD = "child"
    PARENT = "parent"
    OTHER = "other"
    WRITER = "writer"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody spoken of; ``sex`` is "f", "m" or "" where nothing tells, ``many`` that they are several."""

    kind: Whose
    called: str
    sex: str = ""
    many: bool = False


@dataclass(frozen=True, slots=True)
class Family:
    """First names of the children and of their parents and carers, and the surnames that a title makes a parent of.

    ``kin_care`` tells that a grandparent, an aunt or an uncle may be the carer; else they are somebody else.
    """

    children: frozenset[str] = frozenset()
    parents: frozenset[str] = frozenset()
    surnames: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()
    sexes: frozenset[tuple[str, str]] = frozenset()
    kin_care: bool = True

    def sex(self, name: str) -> str:
        """ "f" or "m" where the plan's pronouns tell it of a name, "" where they do not."""
        return next((sex for known, sex in self.sexes if known == name), "")


_FEMALE = frozenset(
    "mum mam mummy mom mother nan nana nanny gran granny grandma grandmother mgm pgm aunt auntie aunty sister stepmum stepmother wife girlfriend niece daughter girl woman lady mrs ms miss she her herself hers".split()
)
_MALE = frozenset(
    "dad daddy father grandad grandpa grandfather granddad mgf pgf uncle brother stepdad stepfather husband boyfriend nephew son boy lad man gentleman mr he him his himself".split()
)
_PARENTS = frozenset(
    "mum mam mummy mom dad daddy mother father parent parents carer carers nan nana nanny gran granny grandma grandad grandpa grandmother grandfather grandparent grandparents "
    "stepmum stepdad stepmother stepfather step-mum step-dad step-mother step-father step-parent aunt auntie aunty uncle guardians mums dads couple moc foc bm bf fc mgm mgf pgm pgf".split()
)
_WIDER_KIN = frozenset(
    "nan nana nanny gran granny grandma grandad grandpa grandmother grandfather grandparent grandparents aunt auntie aunty uncle mgm mgf pgm pgf".split()
)
_SPOUSES = frozenset("wife husband partner boyfriend girlfriend spouse fiancé fiancée fiance fiancee".split())
_CHILDREN = frozenset(
    "child children baby boy girl boys girls infant toddler son daughter sons daughters youngster teenager newborn eldest oldest youngest twins twin kids lad lads".split()
)
_OTHERS = frozenset(
    "brother sister brothers sisters sibling siblings cousin cousins friend friends neighbour neighbours man men woman women lady gentleman stranger person people lodger landlord landlady godmother godfather "
    "guardian consultant doctor registrar judge magistrate driver pastor imam priest vicar rabbi colleague colleagues worker workers niece nephew".split()
)
_MONTHS = frozenset("Jan April May June July August Sept".split())
_AHEAD_OF_MONTHS = frozenset("in since until till by from of early late mid last next and to".split())
_NOBODY = frozenset(
    "nobody somebody everybody anybody someone everyone anyone none all nobody's staff team unit school nursery".split()
)
_TITLES = frozenset("mr mrs ms miss mx".split())
_POSTS = frozenset(
    "manager worker visitor officer teacher practitioner chair headteacher dr pc dc ds sgt sister nurse sw hv fsw pastor rev reverend father imam rabbi canon inspector".split()
)
_PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m", "she": "f", "her": "f", "hers": "f", "herself": "f",
    "they": "n", "them": "n", "their": "n", "theirs": "n", "themselves": "n", "both": "n", "neither": "n",
}  # fmt: skip
_PEOPLE = "|".join(sorted(_PARENTS | _SPOUSES | _CHILDREN | _OTHERS))
_OBJECTS = frozenset("his her him them their hers theirs himself herself themselves".split())
_WRITERS = frozenset("i we me us my our".split())
_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})
_AT_WORK = frozenset({OwnerKind.ROLE, OwnerKind.PERSON})
_UNSAID = frozenset(
    "Says Said Thinks Thought Wants Wanted Agrees Agreed Disagrees Feels Felt Would Accepts Accepted Happy Unhappy Refuses Told Likes Hopes Asked Asks Finds Supports Not Glad Keen Worried".split()
)
_REACH = 5


class Reader:
    """Reads the lines of one section in order and tells for each word whom it means."""

    def __init__(self, family: Family, default: Whose | None = None) -> None:
        self._family = family
        self._default = default
        self._surnames = family.surnames | {part for name in family.surnames for part in name.split("-")}
        self._learned: dict[str, Person] = {}
        self._before: list[list[tuple[Person, bool]]] = []
        self.unsaid: list[int] = []
        """Where in the line read last a sentence of notes leaves out the parent it goes on speaking of: "Says plan is fair."."""

    def read(self, parse: Parse) -> tuple[Person | None, ...]:
        """For each word of a parsed line whom it means."""
        found: list[Person | None] = [None] * len(parse.words)
        at_work = {(owner.start, owner.end) for owner in people_in(parse.text) if owner.kind in _AT_WORK}
        self.unsaid = []
        for inside in _sentences(parse):
            if self._goes_on(parse, inside):
                self.unsaid.append(parse.words[inside[0]].start)
            spoken: list[tuple[Person, bool]] = []
            for at in inside:
                low = parse.words[at].text.casefold()
                if low in _PRONOUNS and not (low == "both" and parse.words[at].dep in ("det", "cc:preconj")):
                    found[at] = self._meant(parse, at, found, inside)
                else:
                    found[at] = self._named(parse, at, found, at_work)
                person = found[at]
                if person is not None and person.kind is not Whose.WRITER:
                    spoken.append((person, self._is_subject(parse, at)))
            self._before.append(spoken)
        return tuple(found)

    def _goes_on(self, parse: Parse, inside: list[int]) -> bool:
        """Whether a sentence begins with a verb of thinking or saying and the one before had a parent as its subject."""
        if parse.words[inside[0]].text not in _UNSAID or not self._before:
            return False
        spoken = next((each for each in reversed(self._before[-_FEW:]) if each), [])
        before = next((person for person, is_subject in spoken if is_subject or len(spoken) == 1), None)
        return before is not None and before.kind is Whose.PARENT

    @staticmethod
    def _is_subject(parse: Parse, at: int) -> bool:
        return _role(parse, at) in _SUBJECTS

    def _named(
        self, parse: Parse, at: int, found: list[Person | None], at_work: set[tuple[int, int]]
    ) -> Person | None:
        word = parse.words[at]
        text = re.sub(r"[’']s$", "", word.text)
        low = text.casefold()
        if low in _WRITERS:
            return Person(Whose.WRITER, low, many=low in ("we", "us", "our"))
        if word.dep == "flat" and found[word.head] is not None:
            return found[word.head]
        if low.rstrip(".") in _TITLES:
            return self._titled(parse, at)
        if text[:1].isupper() and (titled := self._behind_title(parse, at, found)) is not None:
            return titled
        if word.dep == "compound" and low not in self._family.children:
            return None
        if text in self._family.children:
            return Person(Whose.CHILD, text, self._family.sex(text))
        sex = "f" if low in _FEMALE else "m" if low in _MALE else ""
        many = low.endswith("s") and low not in ("miss",)
        if low in _PARENTS or word.lemma.casefold() in _PARENTS:
            return self._learn(parse, at, Person(self._kin(parse, at, found), low, sex, many))
        if low == "family" and word.dep in _SUBJECTS:
            return Person(Whose.PARENT, low, many=True)
        if low in _SPOUSES:
            return self._learn(parse, at, Person(self._spouse(parse, at, found), low, sex))
        if low in _CHILDREN:
            whose = self._whose(parse, at, found)
            of_other = whose is not None and whose.kind is Whose.OTHER
            other = {parse.words[each].text.casefold() for each in parse.children(at)} & {
                "other",
                "own",
                "another",
            }
            kind = Whose.OTHER if of_other or other else Whose.CHILD
            return Person(kind, low, sex, many)
        if low in _OTHERS:
            return self._learn(parse, at, Person(Whose.OTHER, low, sex, many))
        if text[:1].isupper() and word.tag in ("NNP", "NNPS"):
            if self._is_a_month(parse, at):
                return None
            ahead = {parse.words[each].text.casefold().rstrip(".") for each in parse.children(at, "compound")}
            if {*ahead, _ahead(parse, at).rstrip(".")} & _POSTS:
                return Person(Whose.OTHER, text)
            if text in self._family.parents:
                return Person(Whose.PARENT, text, self._family.sex(text))
            if text in self._learned:
                return self._learned[text]
            if text[:-1] in self._family.surnames and text.endswith("s") and _ahead(parse, at) == "the":
                return Person(Whose.PARENT, text[:-1], many=True)
            if text in self._family.others:
                return Person(Whose.OTHER, text)
            if text in given_names() or (
                low not in given_names() and word.dep in _SUBJECTS and word_class(text) == ""
            ):
                # In the parents' own place a name of which nothing is known is theirs.
                kind = Whose.PARENT if self._default is Whose.PARENT else Whose.OTHER
                return Person(kind, text, many=text.endswith("s") and _ahead(parse, at) == "the")
        if (
            low not in _NOBODY
            and any(start <= word.start < end for start, end in at_work)
            and word.dep != "compound"
        ):
            return self._learn(parse, at, Person(Whose.OTHER, low, sex, many))
        return None

    @staticmethod
    def _is_a_month(parse: Parse, at: int) -> bool:
        """Whether a girl's name is a month here: "14 April", "in May", "June 2026"."""
        if parse.words[at].text not in _MONTHS:
            return False
        behind = parse.words[at + 1].text if at + 1 < len(parse.words) else ""
        ahead = _ahead(parse, at)
        return ahead[:1].isdigit() or ahead in _AHEAD_OF_MONTHS or behind[:1].isdigit()

    def _titled(self, parse: Parse, at: int) -> Person | None:
        low = parse.words[at].text.casefold().rstrip(".")
        words = [parse.words[each] for each in range(at + 1, min(at + 6, len(parse.words)))]
        many = False
        for word in words:
            if word.text.casefold().rstrip(".") in _TITLES or word.text.casefold() in ("and", "&", "."):
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
            if word.text.casefold().rstrip(".") in _TITLES:
                return found[back]
            if not word.text[:1].isupper():
                return None
        return None

    def _kin(self, parse: Parse, at: int, found: list[Person | None]) -> Whose:
        """A mother is a parent here unless she is the mother of somebody else: "Mr Hale's father", "her own mum"."""
        whose = self._whose(parse, at, found)
        owner = self._owner(parse, at)
        if not self._family.kin_care and parse.words[at].lemma.casefold() in _WIDER_KIN:
            return Whose.OTHER
        if whose is None or whose.kind in (Whose.CHILD, Whose.WRITER):
            return Whose.PARENT
        if owner is not None and parse.words[owner].text.casefold() in _PRONOUNS:
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

    def _meant(self, parse: Parse, at: int, found: list[Person | None], inside: list[int]) -> Person | None:
        """Whom a pronoun means: the subject before it, in its sentence or the ones before, whom its form allows."""
        form = _PRONOUNS[parse.words[at].text.casefold()]
        if parse.words[at].text.casefold() in ("both", "neither") and self._both_children(parse, at):
            return None
        here = [
            (person, other)
            for other in inside
            if other < at and (person := found[other]) is not None and person.kind is not Whose.WRITER
        ]
        objects = not self._is_subject(parse, at) and parse.words[at].dep not in ("nmod:poss",)
        subject = None
        if objects:
            # Whoever does it does not do it to himself: "Mum hits him".
            subject = next((each for each in parse.children(parse.words[at].head, *_SUBJECTS)), None)
        if form == "n" and (several := self._several(parse, here, subject)) is not None:
            return several
        for person, other in reversed(here):
            if not self._is_subject(parse, other) or other == subject or not _fits(person, form):
                continue
            again = _PRONOUNS.get(parse.words[other].text.casefold()) == form
            if again or person.kind is not Whose.OTHER or not self._again(parse, here, other, form):
                return person
        to_them = any(
            found[other] is not None and found[other].kind is Whose.WRITER and self._is_subject(parse, other)  # type: ignore[union-attr]
            for other in inside
            if other < at
        )
        if to_them or not self._before:
            for person, other in reversed(here):
                if other != subject and _fits(person, form) and (to_them or _is_close(person)):
                    return person
        for back, spoken in enumerate(reversed(self._before[-_REACH:])):
            for person, is_subject in spoken:
                if is_subject and _fits(person, form):
                    return person
            for person, _ in reversed(spoken) if back < 2 else ():
                if _fits(person, form) and _is_close(person):
                    return person
        for person, other in reversed(here):
            if other != subject and _fits(person, form) and _is_close(person):
                return person
        if self._default is not None:
            return Person(self._default, "", "" if form == "n" else form, form == "n")
        return None

    def _again(self, parse: Parse, here: list[tuple[Person, int]], before: int, form: str) -> bool:
        """Whether the same pronoun was a subject before: "he would sooner …, that the locksmith was …, and that he …"."""
        return any(
            other < before
            and self._is_subject(parse, other)
            and _PRONOUNS.get(parse.words[other].text.casefold()) == form
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


def _ahead(parse: Parse, at: int) -> str:
    return parse.words[at - 1].text.casefold() if at else ""


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
        titled = word.dep == "compound" and word.text.casefold().rstrip(".") in _TITLES
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


_HE_OR_SHE = r"(?P<pronoun>he|him|his|himself|she|her|hers|herself)\b"
_FEW = 3


def sexes_told(texts: Iterable[str], names: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Names with "f" or "m" where the pronouns close behind them agree ("Ned says that he …") and nobody else is named between."""
    told: dict[str, list[str]] = {}
    wanted = sorted(set(names))
    if not wanted:
        return frozenset()
    close = re.compile(
        rf"\b(?P<name>{'|'.join(map(re.escape, wanted))})\b(?:(?![A-Z]|\b(?:{_PEOPLE})\b)[^.!?;\n]){{1,60}}?(?<![\w’'-]){_HE_OR_SHE}"
    )
    for text in texts:
        for match in close.finditer(text):
            told.setdefault(match["name"], []).append(_PRONOUNS[match["pronoun"]])
    return frozenset(
        (name, most)
        for name, forms in told.items()
        if (most := max("fm", key=forms.count))
        and forms.count(most) >= _FEW * (len(forms) - forms.count(most)) + 1
    )


MARK_OF_PARENT, MARK_OF_OTHER = "Mum", "Other"


def with_parents_marked(text: str, family: Family, default: Whose | None = None) -> str:
    """A text in which every parent and carer, by whatever word, name or pronoun, is "Mum", and every other grown-up's kin "Other".

    What somebody is quoted as saying stays as it is.
    """
    reader = Reader(family, default)
    lines = []
    for line in text.split("\n"):
        lines.append(_marked(line, reader) if any(map(str.isalpha, line)) else line)
    return "\n".join(lines)


def _marked(line: str, reader: Reader) -> str:
    plain, quotes = blanked(line), quotes_of(line)
    parse = parsed(plain)
    changes: list[tuple[int, int, str]] = []
    moved = 0
    for quote in quotes:
        start = quote.start - moved
        small = len(STANDS_FOR) + (
            plain[start + len(STANDS_FOR) : start + len(STANDS_FOR) + 1] == "."
            and line[quote.end : quote.end + 1] != "."
        )
        changes.append((start, start + small, line[quote.start : quote.end]))
        moved += quote.end - quote.start - small
    who = reader.read(parse)
    for at, (word, person) in enumerate(zip(parse.words, who, strict=True)):
        if person is not None and (change := _mark(word, person, plain)) is not None:
            changes.append(change)
            if word.text.casefold() in _PRONOUNS and at + 1 < len(parse.words):
                changes += _whole(parse.words[at + 1])
    changes += [(start, start, f"{MARK_OF_PARENT} ") for start in reader.unsaid]
    out: list[str] = []
    last = 0
    for start, end, mark in sorted(changes):
        if start >= last:
            out += [plain[last:start], mark]
            last = end
    return "".join((*out, plain[last:]))


# "Fine by her", "it suits him": whoever it suits has a mind of it.
_SUITS = re.compile(r"\b(?:by|suits)\s$")
_WHOLE = {"would": " would", "will": " will", "be": " is", "have": " has"}


def _whole(word: ParsedToken) -> list[tuple[int, int, str]]:
    """A shortened verb behind a pronoun in full, so that it reads behind a name as well: "she'd rather"."""
    short = word.text[:1] in "'’" and word.tag != "POS"
    return [(word.start, word.end, _WHOLE[word.lemma])] if short and word.lemma in _WHOLE else []


_BEHIND_TITLE = re.compile(r"\.?(?: (?:and|&) (?:Mr|Mrs|Ms|Miss)\b\.?)?(?: [A-Z][\w-]+)?(?: [A-Z][\w-]+)?")


def _mark(word: ParsedToken, person: Person, plain: str) -> tuple[int, int, str] | None:
    """What stands for a word that means somebody, and from where to where; None where it stays."""
    low = word.text.casefold()
    pronoun = low in _PRONOUNS
    if person.kind is Whose.WRITER:
        return None
    if low in _OBJECTS and word.dep not in _SUBJECTS and not _SUITS.search(plain, 0, word.start):
        return None
    if person.kind is Whose.CHILD:
        named = person.called[:1].isupper()
        return (word.start, word.end, person.called if named else "the child") if pronoun else None
    if person.kind is Whose.OTHER and not pronoun and low not in _PARENTS | _SPOUSES:
        return None
    if low.rstrip(".") in _TITLES and (title := _BEHIND_TITLE.match(plain, word.end)):
        return word.start, title.end(), MARK_OF_PARENT
    ends = None if pronoun else re.search(r"[’']s?$", word.text)
    mark = MARK_OF_PARENT if person.kind is Whose.PARENT else MARK_OF_OTHER
    return word.start, word.start + ends.start() if ends else word.end, mark
