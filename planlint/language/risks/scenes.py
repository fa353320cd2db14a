"""Risks told by what was seen, heard or found ("a second phone taped behind the radiator"): scenes of a data file.

A scene is a handful of kinds of things that stand near one another in one sentence, one of them mostly a child or a grown-up.
Neither their order nor what is said between them counts, so that one scene does for the many ways in which people tell it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.pipeline import base_forms
from planlint.language.risks.holders import ADULT, CHILD, NO_NAMES
from planlint.language.risks.kinds import Holder
from planlint.language.word_files import classed_lines, spelt

_FILE = "risk-scenes.txt"
_PEOPLE = frozenset(["child", "adult"])
_WIDEST = 20
_WORD = re.compile(r"[^\W\d_](?:[\w’'-]*\w)?|£ ?\d[\d,.]*|\d+(?:[.:]\d+)?|£")
_POSSESSIVE = re.compile(r"['’]s?$")
_PRONOUNS = frozenset("he she they him her them his their hers theirs himself herself themselves".split())
# "Can" is a tin behind these and else what somebody is able to do.
_OF_A_CAN = frozenset(
    "a the his her their first last second third one another beer lager cider open opened empty each every".split()
)
_TELLING = frozenset(
    "say tell report notice see find think write describe worry hear mention discover know spot".split()
)
_PLAIN_NAME = re.compile(r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?")


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a scene asks for: each of ``parts`` is words and phrases of which one must stand there; none of ``without`` may."""

    risk: str
    parts: tuple[frozenset[str], ...]
    without: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Token:
    start: int
    end: int
    forms: frozenset[str]


@lru_cache(maxsize=1)
def _scenes() -> tuple[_Scene, ...]:
    found = []
    for heading, line, classes in classed_lines(_FILE):
        asked, _, without = line.partition(" without ")
        parts = tuple(frozenset(spelt(part, classes)) for part in asked.split(" + "))
        found.append(_Scene(heading, parts, frozenset(spelt(without, classes))))
    return tuple(found)


def scenes_told(words: str, children: Sequence[str], before: Holder) -> Iterator[tuple[str, int, int]]:
    """The kind and place of every scene in a sentence; ``before`` is whom the sentence before was about."""
    tokens = _tokens(words)
    places = _places(tokens)
    said = places.keys() | _PEOPLE
    asked = [scene for scene in _scenes() if not any(part.isdisjoint(said) for part in scene.parts)]
    if not asked:
        return
    people = _people(words, tokens, children, before)
    places = places | people
    # Whoever "he" is may be the child itself, unless it can only be a grown-up.
    for pronoun in _PRONOUNS & places.keys():
        places[pronoun] = [place for place in places[pronoun] if place not in people.get("child", ())]
    for scene in asked:
        where = [_where(part, places) for part in scene.parts]
        if not all(where) or not scene.without.isdisjoint(places):
            continue
        closest = _closest(where)
        if closest is not None:
            yield scene.risk, tokens[closest[0]].start, tokens[closest[1]].end


@lru_cache(maxsize=512)
def _tokens(words: str) -> tuple[_Token, ...]:
    found = []
    before = ""
    for match in _WORD.finditer(words):
        forms = _forms(match.group())
        if match.group().casefold() in ("can", "could") and before not in _OF_A_CAN:
            forms = frozenset()
        found.append(_Token(match.start(), match.end(), forms))
        before = match.group().casefold()
    return tuple(found)


# "One" is as often somebody or something.
_COUNTED = frozenset(
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen "
    "twenty thirty forty fifty sixty seventy eighty ninety dozen".split()
)


@lru_cache(maxsize=4096)
def _forms(word: str) -> frozenset[str]:
    """The words that a word may be a form of, itself among them; any figure, also in words, is "#" too, and money "£"."""
    if word[0] == "£":
        return frozenset(["£"])
    if word[0].isdigit():
        return frozenset(["#", word])
    low = word.casefold().replace("’", "'")
    plain = _POSSESSIVE.sub("", low)
    found = {low, plain, *(form for forms in base_forms(plain).values() for form in forms)}
    if plain in _COUNTED:
        found.add("#")
    if low.endswith("n't") or low in ("not", "never", "nobody", "none", "no-one", "nothing", "cannot"):
        found.add("not")
    return frozenset(found)


def _places(tokens: Sequence[_Token]) -> dict[str, list[tuple[int, int]]]:
    """Where each form of a word stands, and each phrase that the file has, as its first and last word."""
    found: dict[str, list[tuple[int, int]]] = {}
    phrases = _phrases()
    for at, token in enumerate(tokens):
        for form in token.forms:
            found.setdefault(form, []).append((at, at))
            for phrase in phrases.get(form, ()):
                end = at + len(phrase) - 1
                if end < len(tokens) and all(
                    word in each.forms for word, each in zip(phrase, tokens[at : end + 1], strict=True)
                ):
                    found.setdefault("_".join(phrase), []).append((at, end))
    return found


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[tuple[str, ...], ...]]:
    """The phrases of all scenes by the word that they begin with."""
    words = {word for scene in _scenes() for part in (*scene.parts, scene.without) for word in part}
    found: dict[str, list[tuple[str, ...]]] = {}
    for phrase in sorted(word for word in words if "_" in word):
        first, *rest = phrase.split("_")
        found.setdefault(first, []).append((first, *rest))
    return {first: tuple(phrases) for first, phrases in found.items()}


def _where(part: frozenset[str], places: dict[str, list[tuple[int, int]]]) -> list[tuple[int, int]]:
    """Each place of one part of a scene."""
    return sorted({place for word in part & places.keys() for place in places[word]})


def _people(
    words: str, tokens: Sequence[_Token], children: Sequence[str], before: Holder
) -> dict[str, list[tuple[int, int]]]:
    """Where children and grown-ups are spoken of; a pronoun means whoever is named last, else whom the sentence before was about.

    A pronoun that takes up nobody may be either.
    """
    firsts = {_called(name) for name in children if name.split()}
    found: dict[str, list[tuple[int, int]]] = {"child": [], "adult": []}
    # Whom "she", "he" and any other pronoun would take up: "she" is no father and no Mr Osei.
    last = {"f": before, "m": before, "": before}
    title = ""
    for at, token in enumerate(tokens):
        text = words[token.start : token.end]
        whose = _person(text, firsts, opens=at == 0)
        if whose is not None:
            sex = _sex(text) or title
            meant = before if whose is Holder.ADULT and _tells(words, tokens, at) else whose
            last.update((key, meant) for key in last if not key or not sex or key == sex)
            found[whose.value].append((at, at))
            title = sex if text.casefold().rstrip(".") in _TITLES else ""
        elif text.casefold() in _PRONOUNS:
            whom = last[_sex(text)]
            for kind in ("child", "adult") if whom is Holder.UNKNOWN else (whom.value,):
                found[kind].append((at, at))
    return {kind: places for kind, places in found.items() if places}


_TITLES = frozenset("mr mrs ms miss dad mum nan gran".split())
_WOMEN = frozenset(
    "mum mummy mam mom mother stepmum stepmother girlfriend wife nan nana gran granny grandma grandmother mrs ms miss daughter girl she her hers herself".split()
)
_MEN = frozenset(
    "dad daddy father stepdad stepfather boyfriend husband grandad grandpa grandfather mr son boy he him his himself".split()
)


def _sex(text: str) -> str:
    """ "f" or "m" where a word for somebody tells, else nothing."""
    word = _POSSESSIVE.sub("", text).casefold()
    return "f" if word in _WOMEN else "m" if word in _MEN else ""


def _called(name: str) -> str:
    """What a child is called, without the "Baby" ahead of it."""
    words = [word.casefold() for word in name.split()]
    return next((word for word in words if word not in ("baby", "unborn")), words[0])


def _tells(words: str, tokens: Sequence[_Token], at: int) -> bool:
    """Whether somebody only tells of it ("Dot says her plate goes to the dog"), so that a pronoun behind is somebody else.

    What stands between two commas tells who it is: "Mr Osei, head of year, saw …".
    """
    beside = _APPOSITION.match(words, tokens[at].end)
    behind = [token for token in tokens[at + 1 :] if beside is None or token.start >= beside.end()]
    return any(token.forms & _TELLING for token in behind[:2])


_APPOSITION = re.compile(r"(?: [A-Z][\w’'-]+)?, (?:[a-z][\w’'-]*)(?: [\w’'-]+){0,5}, ")


def _person(text: str, firsts: set[str], opens: bool) -> Holder | None:
    plain = _POSSESSIVE.sub("", text)
    if text[:1].isupper() and plain.casefold() in firsts:
        return Holder.CHILD
    if ADULT.fullmatch(plain):
        return Holder.ADULT
    if CHILD.fullmatch(plain):
        return Holder.CHILD
    named = _PLAIN_NAME.fullmatch(plain) is not None and plain not in NO_NAMES
    if named and not (opens and base_forms(plain.casefold())):
        return Holder.ADULT
    return None


def _closest(where: Sequence[list[tuple[int, int]]]) -> tuple[int, int] | None:
    """The narrowest stretch that holds one place of every part, each another word; None where they stand far apart."""
    best: tuple[int, int] | None = None
    for begin in sorted({start for places in where for start, _ in places}):
        end, taken = begin, set[int]()
        for places in where:
            free = (place for place in places if place[0] >= begin and place[0] not in taken)
            place = next(free, None)
            if place is None:
                break
            taken.update(range(place[0], place[1] + 1))
            end = max(end, place[1])
        else:
            if end - begin < _WIDEST and (best is None or end - begin < best[1] - best[0]):
                best = (begin, end)
    return best
