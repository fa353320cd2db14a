"""What a small vote may look at to tell whose life an outcome speaks of: who stands in it, as what, and what is said of them.

Features are strings, each there or not. Names never are: a child of the plan is "child", a grown-up of it "adult" and anybody
else "name", so that no verdict hangs on what somebody is called. Nothing is weighed here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.whose.cast import GROWN, Cast, called
from planlint.language.whose.life import of_adult

ADULT, _CHILD, NAMED = "<adult>", "<child>", "<name>"
_EDGE = "<edge>"
_WORKING = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.GROUP})
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_KIN_WORD = re.compile(
    rf"(?:{GROWN}|adult|couple|step-?(?:mum|dad|mother|father)|mgm|pgm|mgf|pgf|mo|fa|mr|mrs|ms|(?:mother|father)-in-law)s?"
)
_CHILD_WORD = re.compile(
    r"child(?:ren)?|kids?|bab(?:y|ies)|boys?|girls?|lads?|twins?|triplets?|siblings?|brothers?|sisters?|(?:step|grand)?(?:sons?|daughters?)|grand-?child(?:ren)?"
    r"|bairns?|weans?|infants?|newborn|unborn|toddlers?|teenagers?|youngsters?|little ones?"
)
_PLAIN_NOUNS = frozenset({"NN", "NNS"})


@lru_cache(maxsize=1024)
def people_of(text: str, cast: Cast) -> tuple[Parse, tuple[str | None, ...]]:
    """An outcome parsed without whose mother somebody is, and for each word whom it speaks of."""
    parse = parsed(of_adult(text).strip())
    return parse, tuple(_kinds_in(parse, cast))


def whose_features(text: str, cast: Cast) -> frozenset[str]:
    """All that can be told of an outcome's text, for the people of this plan."""
    return frozenset(_features(text, cast))


def _features(text: str, cast: Cast) -> Iterator[str]:
    parse, kinds = people_of(text, cast)
    shown = [kind or _shown(word.text, word.lemma) for word, kind in zip(parse.words, kinds, strict=True)]
    yield from (f"word {each}" for each in shown)
    yield from (f"pair {one} {other}" for one, other in pairwise([_EDGE, *shown, _EDGE]))
    people = [kind for kind in kinds if kind]
    yield f"first {people[0] if people else None}"
    yield f"people {' '.join(sorted(set(people)))}"
    for at, word in enumerate(parse.words):
        if kinds[at]:
            yield f"{kinds[at]} as {word.dep}"
        if word.tag[0] == "V" or word.head == at:
            yield from _clause(parse, at, kinds)
        if word.tag in _PLAIN_NOUNS:
            yield from (
                f"{kinds[child] or parse.words[child].lemma.casefold()} has {word.lemma.casefold()}"
                for child in parse.children(at, "nmod:poss")
            )


def _clause(parse: Parse, at: int, kinds: Sequence[str | None]) -> Iterator[str]:
    """Who does what to whom in a clause: its subject, its verb, and the people in what is done."""
    word = parse.words[at]
    place = "root" if word.head == at else "clause"
    subjects = parse.children(at, *_SUBJECTS)
    who = [kinds[subject] or _thing(parse, subject) for subject in subjects] or ["nobody"]
    told = word.lemma.casefold() if word.tag[0] in "VJN" and kinds[at] is None else str(kinds[at])
    for one in who:
        yield f"{place} of {one}"
        yield f"{one} does {told}"
        below = {kinds[each] for each in parse.subtree(at) if each not in subjects and kinds[each]}
        yield from (f"{one} and {other}" for other in sorted(filter(None, below)))
        yield f"{one} alone {not below}"


def _thing(parse: Parse, at: int) -> str:
    """A subject that is nobody: a pronoun as it stands, or the noun with whoever it belongs to."""
    word = parse.words[at]
    return word.lemma.casefold() if word.tag != "NNP" else NAMED


def _kinds_in(parse: Parse, cast: Cast) -> list[str | None]:
    """For each word whom it speaks of: a child, a grown-up, somebody by name, a post or service; None for anything else."""
    people = people_in(parse.text)
    kinds: list[str | None] = []
    for word in parse.words:
        owner = next((each for each in people if each.start <= word.start < each.end), None)
        low = word.text.casefold()
        if called(word.text) in cast.children or _CHILD_WORD.fullmatch(low):
            kinds.append(_CHILD)
        elif called(word.text) in cast.adults or _KIN_WORD.fullmatch(low):
            kinds.append(ADULT)
        elif owner is not None and owner.kind in _WORKING:
            kinds.append("<post>")
        elif word.tag in ("NNP", "NNPS") or (owner is not None and owner.kind is OwnerKind.PERSON):
            kinds.append(NAMED)
        else:
            kinds.append(None)
    return kinds


def _shown(text: str, lemma: str) -> str:
    return "<number>" if text[0].isdigit() or text[0] == "£" else re.sub(r"['’]", "'", lemma.casefold())
