"""Made-up cells in the commonest patterns of plans, annotated by the pattern they are made from.

They teach the pipeline that "Report the leak" opens with a verb and "Report of the visit" with a noun, for as many verbs and
nouns as planlint's word lists hold. What they say is often nonsense; their grammar is not. Nothing is measured on them.
"""

from __future__ import annotations

import csv
import random
from collections.abc import Callable
from pathlib import Path

import lemminflect
from conllu import Sentence, Word

DATA = Path(__file__).resolve().parent.parent.parent / "planlint" / "language" / "data"

# A piece is a list of words with heads inside it; its first head is 0, which the pattern replaces.
Piece = list[tuple[str, str, str, int, str]]

_OWNERS: list[Piece] = [
    [("SW", "SW", "NNP", 0, "")],
    [("HV", "HV", "NNP", 0, "")],
    [("Mum", "Mum", "NNP", 0, "")],
    [("Dad", "Dad", "NNP", 0, "")],
    [("Gran", "Gran", "NNP", 0, "")],
    [("FSW", "FSW", "NNP", 0, "")],
    [("School", "school", "NN", 0, "")],
    [("Police", "police", "NNS", 0, "")],
    [("Parents", "parent", "NNS", 0, "")],
    [("Nursery", "nursery", "NN", 0, "")],
    [("Midwife", "midwife", "NN", 0, "")],
    [("Amira", "Amira", "NNP", 0, "")],
    [("Social", "social", "JJ", 2, "amod"), ("worker", "worker", "NN", 0, "")],
    [("Health", "health", "NN", 2, "compound"), ("visitor", "visitor", "NN", 0, "")],
    [("School", "school", "NN", 2, "compound"), ("nurse", "nurse", "NN", 0, "")],
    [("The", "the", "DT", 2, "det"), ("carer", "carer", "NN", 0, "")],
    [("Liam", "Liam", "NNP", 0, ""), ("Bright", "Bright", "NNP", 1, "flat")],
    [("Mrs", "Mrs.", "NNP", 2, "nmod:desc"), ("Khan", "Khan", "NNP", 0, "")],
    [("Mum", "Mum", "NNP", 0, ""), ("and", "and", "CC", 3, "cc"), ("Dad", "Dad", "NNP", 1, "conj")],
    [("I", "I", "PRP", 0, "")],
    [("You", "you", "PRP", 0, "")],
    [("We", "we", "PRP", 0, "")],
]
_TIMES: list[Piece] = [
    [("by", "by", "IN", 2, "case"), ("12/4/26", "12/4/26", "CD", 0, "obl")],
    [("by", "by", "IN", 2, "case"), ("Friday", "Friday", "NNP", 0, "obl")],
    [("on", "on", "IN", 2, "case"), ("Monday", "Monday", "NNP", 0, "obl")],
    [("every", "every", "DT", 2, "det"), ("week", "week", "NN", 0, "obl:unmarked")],
    [("weekly", "weekly", "RB", 0, "advmod")],
    [("each", "each", "DT", 2, "det"), ("Tuesday", "Tuesday", "NNP", 0, "obl:unmarked")],
    [
        ("before", "before", "IN", 4, "case"),
        ("the", "the", "DT", 4, "det"),
        ("next", "next", "JJ", 4, "amod"),
        ("review", "review", "NN", 0, "obl"),
    ],
    [("asap", "ASAP", "RB", 0, "advmod")],
    [("until", "until", "IN", 3, "case"), ("14", "14", "CD", 3, "nummod"), ("May", "May", "NNP", 0, "obl")],
    [],
    [],
    [],
]
_PLACES: list[Piece] = [
    [("with", "with", "IN", 2, "case"), ("Mum", "Mum", "NNP", 0, "obl")],
    [("at", "at", "IN", 3, "case"), ("the", "the", "DT", 3, "det"), ("clinic", "clinic", "NN", 0, "obl")],
    [("to", "to", "IN", 2, "case"), ("CAMHS", "CAMHS", "NNP", 0, "obl")],
    [("for", "for", "IN", 3, "case"), ("the", "the", "DT", 3, "det"), ("baby", "baby", "NN", 0, "obl")],
    [("in", "in", "IN", 2, "case"), ("school", "school", "NN", 0, "obl")],
    [],
    [],
    [],
]
_POS = {
    "NNP": "PROPN",
    "NN": "NOUN",
    "NNS": "NOUN",
    "JJ": "ADJ",
    "DT": "DET",
    "CC": "CCONJ",
    "PRP": "PRON",
    "PRP$": "PRON",
    "IN": "ADP",
    "CD": "NUM",
    "RB": "ADV",
    "TO": "PART",
    "MD": "AUX",
    "POS": "PART",
    ":": "PUNCT",
    ",": "PUNCT",
    "-LRB-": "PUNCT",
    "-RRB-": "PUNCT",
    "SYM": "SYM",
}
_UNSPACED_BEFORE = frozenset({":", ",", ")", "'s"})


class Maker:
    """Makes cells with one set of dice; ``verbs`` and ``nouns`` are those of planlint's own lists."""

    def __init__(self, seed: int) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - the same cells each time are the point
        self._verbs = [word for word in _column("verbs.csv") if lemminflect.getInflection(word, "VBN")]
        self._nouns = [word for word in _column("nouns.csv") if _is_singular(word)]

    def cells(self, count: int) -> list[Sentence]:
        """So many cells, of every pattern in turn."""
        patterns: list[Callable[[], Piece]] = [
            self._order, self._order, self._planned, self._planned, self._will, self._labelled, self._owner_last,
            self._passive, self._two_tasks, self._noun_of, self._noun_counted,
        ]  # fmt: skip
        return [_sentence(f"pattern-{at:04d}", patterns[at % len(patterns)]()) for at in range(count)]

    def _verb(self) -> str:
        return self._dice.choice(self._verbs)

    def _noun(self) -> tuple[str, str, str]:
        noun = self._dice.choice(self._nouns)
        if self._dice.random() < 0.3:
            many = lemminflect.getInflection(noun, "NNS")
            if many:
                return many[0], noun, "NNS"
        return noun, noun, "NN"

    def _object(self) -> Piece:
        word, lemma, tag = self._noun()
        noun = (word, lemma, tag, 0, "obj")
        kind = self._dice.randrange(7)
        if kind == 0:
            return [("Mum", "Mum", "NNP", 3, "nmod:poss"), ("'s", "'s", "POS", 1, "case"), noun]
        if kind == 1:
            return [("her", "her", "PRP$", 2, "nmod:poss"), noun]
        if kind == 2:
            return [("all", "all", "DT", 2, "det"), noun]
        if kind == 3:
            return [("the", "the", "DT", 3, "det"), ("new", "new", "JJ", 3, "amod"), noun]
        if kind == 4:
            return [noun]
        return [
            (
                "the" if tag == "NNS" or kind == 5 else "a",
                "the" if tag == "NNS" or kind == 5 else "a",
                "DT",
                2,
                "det",
            ),
            noun,
        ]

    def _predicate(self, verb: str, tag: str, dep: str, lemma: str = "") -> Piece:
        """A verb with its object, place and time."""
        return _under(
            (verb, lemma or verb, tag, 0, dep),
            [],
            [self._object(), self._dice.choice(_PLACES), self._dice.choice(_TIMES)],
        )

    def _owner(self) -> Piece:
        return _named(self._dice.choice(_OWNERS), "nsubj")

    def _order(self) -> Piece:
        piece = self._predicate(self._verb(), "VB", "root")
        return _capital(piece) if self._dice.random() < 0.75 else piece

    def _planned(self) -> Piece:
        return self._led([("to", "to", "TO", 0, "mark")])

    def _will(self) -> Piece:
        return self._led([("will", "will", "MD", 0, "aux")])

    def _led(self, helper: Piece) -> Piece:
        verb = self._verb()
        after = [self._object(), self._dice.choice(_PLACES), self._dice.choice(_TIMES)]
        return _under((verb, verb, "VB", 0, "root"), [self._owner(), helper], after)

    def _labelled(self) -> Piece:
        verb = self._verb()
        mark = self._dice.choice([":", "–", "-"])
        shown = verb.capitalize() if self._dice.random() < 0.4 else verb
        after = [self._object(), self._dice.choice(_TIMES)]
        return _under((shown, verb, "VB", 0, "root"), [self._owner(), [(mark, mark, ":", 0, "punct")]], after)

    def _owner_last(self) -> Piece:
        owner = _named(self._dice.choice(_OWNERS[:12]), "parataxis")
        kind = self._dice.randrange(3)
        if kind == 0:
            owner = _under(owner[0], [[("(", "(", "-LRB-", 0, "punct")]], [[(")", ")", "-RRB-", 0, "punct")]])
        else:
            mark = (("–", "–", ":"), (",", ",", ","))[kind - 1]
            owner = _under(owner[0], [[(*mark, 0, "punct")]], [])
        verb = self._verb()
        after = [self._object(), self._dice.choice(_TIMES), owner]
        return _capital(_under((verb, verb, "VB", 0, "root"), [], after))

    def _passive(self) -> Piece:
        verb = self._verb()
        done = lemminflect.getInflection(verb, "VBN")[0]
        agent: Piece = []
        if self._dice.random() < 0.5:
            owner = self._dice.choice(_OWNERS[:12])
            agent = _under((*owner[0][:3], 0, "obl:agent"), [[("by", "by", "IN", 0, "case")]], [])
        before = [
            _named(self._object(), "nsubj:pass"),
            [("to", "to", "TO", 0, "mark")],
            [("be", "be", "VB", 0, "aux:pass")],
        ]
        return _capital(_under((done, verb, "VBN", 0, "root"), before, [agent, self._dice.choice(_TIMES)]))

    def _two_tasks(self) -> Piece:
        second = self._verb()
        joined = _under(
            (second, second, "VB", 0, "conj"),
            [[("and", "and", "CC", 0, "cc")]],
            [self._object(), self._dice.choice(_TIMES)],
        )
        verb = self._verb()
        return _under(
            (verb, verb, "VB", 0, "root"),
            [self._owner(), [("to", "to", "TO", 0, "mark")]],
            [self._object(), joined],
        )

    def _noun_of(self) -> Piece:
        word, lemma, tag = self._noun()
        case = self._dice.choice(["of", "with", "for", "from", "about"])
        inner = _named(self._object(), "nmod")
        inner = _under(inner[_head(inner)], [[(case, case, "IN", 0, "case")], *_split(inner)], [])
        return _capital(_under((word, lemma, tag, 0, "root"), [], [inner]))

    def _noun_counted(self) -> Piece:
        noun = self._dice.choice(self._nouns)
        many = lemminflect.getInflection(noun, "NNS")
        word = many[0] if many else noun
        count = self._dice.choice(["2", "4", "6", "10"])
        times = _under((count, count, "CD", 0, "nmod"), [[("x", "x", "SYM", 0, "case")]], [])
        owner = _under(
            _named(self._dice.choice(_OWNERS[:6]), "parataxis")[0], [[(",", ",", ",", 0, "punct")]], []
        )
        before: list[Piece] = [[("Weekly", "weekly", "JJ", 0, "amod")]] if self._dice.random() < 0.5 else []
        return _capital(_under((word, noun, "NNS" if many else "NN", 0, "root"), before, [times, owner]))


def _is_singular(noun: str) -> bool:
    return len(noun) > 3 and noun in lemminflect.getAllLemmas(noun).get("NOUN", ()) and not noun.endswith("s")


def _column(name: str) -> list[str]:
    """The single words of a word list, in its order."""
    with (DATA / name).open(encoding="utf-8", newline="") as lines:
        return [row[0] for row in csv.reader(lines) if row[0].isalpha() and row[0].islower()][1:]


def _head(piece: Piece) -> int:
    return next(at for at, word in enumerate(piece) if word[3] == 0)


def _split(piece: Piece) -> list[Piece]:
    """What stands before the head of a piece, each word of it hanging on the head."""
    return [[(*word[:3], 0, word[4])] for word in piece[: _head(piece)]]


def _named(piece: Piece, dep: str) -> Piece:
    """The piece with its head's relation."""
    at = _head(piece)
    return [*piece[:at], (*piece[at][:4], dep), *piece[at + 1 :]]


def _under(head: tuple[str, str, str, int, str], before: list[Piece], after: list[Piece]) -> Piece:
    """A word with pieces before and after it, all hanging on it."""
    place = sum(map(len, before)) + 1
    made: Piece = []
    for piece in before:
        made.extend(_moved(piece, len(made), place))
    made.append(head)
    for piece in after:
        made.extend(_moved(piece, len(made), place))
    return made


def _moved(piece: Piece, by: int, head: int) -> Piece:
    return [(*word[:3], word[3] + by if word[3] else head, word[4]) for word in piece]


def _capital(piece: Piece) -> Piece:
    first = piece[0]
    return [(first[0][:1].upper() + first[0][1:], *first[1:]), *piece[1:]]


def _sentence(key: str, piece: Piece) -> Sentence:
    words, text = [], ""
    for at, (form, lemma, tag, head, dep) in enumerate(piece):
        following = piece[at + 1][0] if at + 1 < len(piece) else ""
        space = following not in _UNSPACED_BEFORE and form != "(" and bool(following)
        pos = "VERB" if tag[:2] == "VB" and dep[:3] != "aux" else "AUX" if tag[:2] == "VB" else _POS[tag]
        words.append(Word(form, lemma, pos, tag, head, dep, "O", space))
        text += form + (" " if space else "")
    return Sentence(key, text, tuple(words), opens=True)
