"""One child's words given to another child of the same plan: a sentence of a voice that stands in both their mouths.

Brothers and sisters may well want the same thing, and say so in a few words. The same long sentence, or the same quotation, was
copied. Whose words they are is told by the heading, by the name in front of them, or by the name a sentence begins with.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.linting.persons import first_names
from planlint.plan.model import Plan, SectionName

# A quotation is a child's very words: fewer of them are nobody else's by chance.
_QUOTED, _TOLD = 6, 9
_PIECE = re.compile(r"[“\"](?P<quoted>[^”\"\n]+)[”\"]|[^.!?;\n“”\"]+")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_TELLS = re.compile(
    r"(?:^|(?<=[.!?\n] ))(?P<name>(?!(?:Mum|Dad|Nan|Gran|School|He|She|They|It|Both|We)\b)[A-Z][\w’-]+) (?:told|said|says|tells|would like|wants|likes|drew|showed)\b",
    re.MULTILINE,
)
_PRONOUN = re.compile(r"(?:s?he|him|his|hers?|they|them|theirs?|my|i)(?:['’]s)?")
_MARKS = " \t*_•·–—-\"“”'‘’("


@dataclass(frozen=True, slots=True)
class Echo:
    """Where the words that are another child's stand: which of the sections of that name, from where to where."""

    section: int
    start: int
    end: int


def echo_in(plan: Plan) -> Echo | None:
    """The first long sentence or quotation of one child's voice that is another child's too, None where there is none."""
    names = tuple(dict.fromkeys([*map(str.casefold, first_names(plan)), *_speakers(plan)]))
    if len(names) < 2:
        return None
    heard: dict[str, str] = {}
    for position, section in enumerate(plan.section(SectionName.CHILD_VOICE)):
        if section.name is not SectionName.CHILD_VOICE:
            continue
        for child, piece in _by_child(section.heading, section.text, names):
            if not child:
                continue
            said = _plain(piece.group(), frozenset(names))
            if len(said) < (_QUOTED if piece["quoted"] else _TOLD):
                continue
            if heard.setdefault(" ".join(said), child) != child:
                start = piece.start() + len(piece.group()) - len(piece.group().lstrip())
                return Echo(position, start, piece.end())
    return None


def _speakers(plan: Plan) -> Iterator[str]:
    """Whoever is said to have told something in a child's voice, where the plan does not list its children ("Alfie told …")."""
    for section in plan.section(SectionName.CHILD_VOICE):
        if not plan.children and section.name is SectionName.CHILD_VOICE:
            yield from (match["name"].casefold() for match in _TELLS.finditer(section.text))


def _by_child(heading: str, text: str, names: tuple[str, ...]) -> Iterator[tuple[str, re.Match[str]]]:
    """Each sentence and quotation with the child whose voice it is, "" where that cannot be told."""
    headed = {name for name in names if name in _words(heading)}
    child = headed.pop() if len(headed) == 1 else ""
    for piece in _PIECE.finditer(text):
        first = _words(piece.group().lstrip(_MARKS))[:1]
        if first and first[0] in names and not piece["quoted"]:
            # "Tia and Jay both said …" is nobody's alone.
            child = "" if _is_joint(piece.group(), first[0], names) else first[0]
        yield child, piece


def _is_joint(sentence: str, first: str, names: tuple[str, ...]) -> bool:
    others = set(_words(sentence)[1:3]) & set(names)
    return bool(others - {first})


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'").removesuffix("'s") for word in _WORD.findall(text)]


def _plain(text: str, names: frozenset[str]) -> list[str]:
    """The words of a sentence with the children's names and "he" or "she" read alike."""
    return ["_" if word in names or _PRONOUN.fullmatch(word) else word for word in _words(text)]
