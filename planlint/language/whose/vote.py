"""Whether an outcome tells only of an adult's life: what its words tell, weighed with a small trained vote.

Where the words tell of an adult alone a small share of the vote is enough; where they do not, the vote has to be clear and no
child may stand in the text beyond doubt.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import takewhile

from planlint.language.pipeline import base_forms, verb_forms
from planlint.language.syntax import Parse
from planlint.language.tasks.things import is_physical
from planlint.language.tasks.verdicts import share_by
from planlint.language.whose.cast import GROWN, Cast, called
from planlint.language.whose.features import ADULT, NAMED, people_of, whose_features
from planlint.language.whose.life import (
    is_adults_matter,
    is_an_adults_habit,
    names_adult,
    only_an_adults,
    shows_child,
    tells_habit,
)
from planlint.language.whose.stand_in import is_grown_ups_matter, with_grown_up

_TOLD, _AGAINST_WORDS = 0.1, 0.75
# What a grown-up who opens the text does or has is more likely theirs alone.
_OPENS, _OF_WHO_OPENS = re.compile(rf"\W*(?:{GROWN})\b(?!['’])", re.IGNORECASE), 0.6
# So clear has the vote to be where only a word for the home, or only a name that the plan does not know, speaks for a child.
_CLEAR, _HALF = 0.9, 0.5


@lru_cache(maxsize=4096)
def is_only_an_adults(text: str, beside: str, cast: Cast, owner: str = "") -> bool:
    """Whether an outcome is only an adult's; ``beside`` is the need that it answers, ``owner`` who acts for it."""
    if is_an_adults_habit(text, beside, cast):
        return True
    told_anew = with_grown_up(text, beside, owner, cast)
    if told_anew and only_an_adults(told_anew, cast):
        return is_grown_ups_matter(told_anew) or _share(told_anew, cast) >= _HALF
    if not names_adult(text, cast):
        stranger = _stranger(text, beside, cast)
        known = Cast(cast.children, cast.adults | {stranger})
        return bool(stranger) and not shows_child(text, known) and _share(text, known) >= _AGAINST_WORDS
    if _only_gives(text, cast) or _thing_does(text, cast):
        return False
    told = only_an_adults(text, cast)
    if not told and shows_child(text, cast):
        clear = _HALF if is_adults_matter(text) else _CLEAR
        if shows_child(text, cast, at_home=False) or _tells_of_home(text, cast):
            return False
        return _share(text, cast) >= clear
    if told and is_adults_matter(text):
        return True
    against = _OF_WHO_OPENS if _OPENS.match(text) else _AGAINST_WORDS
    return _share(text, cast) >= (_TOLD if told else against)


# A tenancy is held by a grown-up; a home that is warm or quiet is the child's too.
_HOME_ITSELF = re.compile(
    r"(?:homes?|houses?|households?|flats?|rooms?|bedrooms?|kitchen|garden|heating|boiler|fridge|cupboards?)",
    re.IGNORECASE,
)


def _tells_of_home(text: str, cast: Cast) -> bool:
    """Whether the home itself is what an outcome tells of ("Mum's home is free from shouting"), and not who comes to it."""
    parse, _ = people_of(text, cast)
    return any(
        (_HOME_ITSELF.fullmatch(word.text) and (word.dep in _SUBJECTS or _is_kept_so(parse, at)))
        or (word.dep in _SUBJECTS and _NOBODY.search(parse.text, 0, word.end) is not None)
        for at, word in enumerate(parse.words)
    )


# "No one bangs on the door at night" is so for everybody in the house.
_NOBODY = re.compile(r"\b(?:nobody|no[ -]?one)$", re.IGNORECASE)
_KEEPING = frozenset("keep make get have".split())
_BEFORE_HOME = 4
_HOW_KEPT = frozenset({"JJ", "JJR", "VBN", "NN", "RB", "HYPH"})


def _is_kept_so(parse: Parse, at: int) -> bool:
    """ "Mum keeps the house clean": how a home is kept is told right behind it, whatever the parse hangs it on."""
    verbs = (word for word in parse.words[max(0, at - _BEFORE_HOME) : at] if word.tag[0] == "V")
    if not any(_KEEPING & {*verb_forms(word.text)} for word in verbs) or parse.children(at, "case"):
        return False
    # "Clutter-free" is told of in its last part; a noun may be an adjective the parse took for one.
    behind = takewhile(lambda word: word.tag in _HOW_KEPT, parse.words[at + 1 :])
    return any(
        word.tag in ("JJ", "JJR", "VBN") or (word.tag == "NN" and "ADJ" in base_forms(word.text))
        for word in behind
    )


_SUBJECTS = frozenset({"nsubj", "nsubj:pass", "csubj"})


def _share(text: str, cast: Cast) -> float:
    return share_by(whose_features(text, cast), "adults", "adult")


def _stranger(text: str, beside: str, cast: Cast) -> str:
    """The only one of whom an outcome tells what grown-ups take or do, by a first name that is no child's; "" for nobody."""
    if not tells_habit(text) or not shows_child(beside, cast):
        return ""
    parse, kinds = people_of(text, cast)
    names = {called(word.text) for word, kind in zip(parse.words, kinds, strict=True) if kind == NAMED}
    return (
        names.pop() if len(names) == 1 and not names & {called(word) for word in beside.split()[:1]} else ""
    )


# What two grown-ups do to each other, told of "the pair of them" or "the two of you".
_PAIR = re.compile(r"\b(?:both|the (?:two|pair)) of (?:you|them)\b|\bbetween (?:you|them)\b", re.IGNORECASE)
_QUARREL = re.compile(
    r"\b(?:rows?|rowing|argu\w+|quarrel\w*|shout\w*|storm\w*|money|pushing|shov\w+|split\w*|separat\w+|apart|disagree\w*|fall\w* out|bicker\w*|voices?|texts?|messages|solicitors?)\b",
    re.IGNORECASE,
)
_TWO_GROWN = re.compile(
    rf"\b(?:Mr and Mrs|(?:mum|mam|mother) (?:and|&) (?:dad|father|step-?dad|[A-Z]\w+)|(?:dad|father) (?:and|&) (?:mum|mam|mother|step-?mum|[A-Z]\w+)|(?:both |the |his |her |their )?parents|between (?:{GROWN}) and \w+)\b",
    re.IGNORECASE,
)


def is_a_couples(text: str, need: str, owner: str, cast: Cast) -> bool:
    """Whether an outcome tells only how two grown-ups get on, whom the need or the owner names and the outcome does not."""
    pair = _PAIR.search(text)
    if pair is None or not _QUARREL.search(text) or not (_TWO_GROWN.search(need) or _TWO_GROWN.search(owner)):
        return False
    rest = re.sub(r"\b(?:one of )?(?:you|them|your|their)\b", " ", text, flags=re.IGNORECASE)
    return not shows_child(rest, cast, at_home=False)


# "The alarm goes off when Tariq presses the button": when it is so is told behind it.
_WHEN = re.compile(r"\s(?:when|whenever|each time|every time|as soon as|once)\s", re.IGNORECASE)


def _thing_does(text: str, cast: Cast) -> bool:
    """Whether an outcome tells what a thing does, and the grown-up only stands in what sets it off."""
    when = _WHEN.search(text)
    if when is None:
        return False
    ahead = text[: when.start()]
    parse, kinds = people_of(ahead, cast)
    subjects = [word for word in parse.words if word.dep in _SUBJECTS]
    return not any(kinds) and any(is_physical(word.text, word.lemma) for word in subjects)


_APART = frozenset("apart away separate separated free split part divorce divorced distance".split())


# What shows how a grown-up does is given by nobody to anybody: "two clean tests from each parent".
_PROOFS = frozenset("test sample screen swab result reading bloods evidence report".split())


def _only_gives(text: str, cast: Cast) -> bool:
    """ "A story from Dad", "holidays at Nan's": the one grown-up only stands behind what somebody gets, and that is the child."""
    parse, kinds = people_of(text, cast)
    grown = [at for at, kind in enumerate(kinds) if kind == ADULT]
    if len(grown) != 1:
        return False
    at = grown[0]
    cases = {parse.words[case].lemma for case in parse.children(at, "case")}
    head = parse.words[parse.words[at].head]
    if head.lemma in _PROOFS:
        return False
    behind = bool(cases & {"from", "at"}) and parse.words[at].dep in ("nmod", "obl", "obl:unmarked")
    return behind and head.lemma not in _APART and not parse.children(parse.words[at].head, "nsubj")
