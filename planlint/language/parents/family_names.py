"""Words for parents and carers, and the first names that a plan gives them or most likely gives them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from planlint.language.word_classes import given_names

KIN = (
    r"(?:mum(?:my)?|mam|mom|dad(?:dy)?|mother|father|parents?|nan(?:a|ny)?|gran(?:ny|ma|dma|dad|dpa|dmother|dfather|dparents?)?|grandparents?|step-?(?:mum|dad|mother|father|parents?)|"
    r"(?:foster |kinship |main )?carers?|aunt(?:ie|y)?|uncle|(?:the |whole |this |entire )family(?=\s+(?:\w+ly |all |both )?(?:agree|say|said|want|feel|felt|think|thought|are\b|is\b|were\b|told|would|has\b|have\b|accept|do\b|does\b|find|welcom))|guardians?|couple|birth (?:mum|dad|mother|father|parents?)|(?-i:\b(?:MOC|FOC|MGM|MGF|PGM|PGF|BM|BF|FC)\b)|special guardians?)"
)
_KIN_BEHIND = re.compile(rf"\b(?i:{KIN}),?\s+(?P<behind>[A-Z][\w’'-]+)\b")
# Whose: "her", "Ellis's and Martha's".
_WHOSE = r"(?:(?i:the|his|her|their|your|my) |(?:[A-Z][\w-]+[’']s?,? (?:and )?){1,4})"
_PERSON = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?"
_KIN_BEFORE = re.compile(
    rf"(?<!\w-)\b(?P<before>[A-Z][\w’'-]++)(?: [A-Z][\w’'-]+)?(?:\s*\({_WHOSE}?(?i:{KIN})\b|,\s+(?:who is |who[’']s )?{_WHOSE}(?i:{KIN})\b|,\s+(?i:{KIN})(?=\s*(?:[,.;:)|–—]|$|\n| and\b| of\b| to [A-Z]| to be\b)))"
)
# "Mum (Leanne)"; and whoever shares a parent's life: "Carl, Donna's partner", "Dez, who is Mum's boyfriend", "her husband Mo".
_KIN_NAMED_IN_BRACKETS = re.compile(rf"\b(?i:{KIN}) \((?P<behind>{_PERSON})\b")
_PARTNER = (
    r"(?:ex[- ]?)?(?:partner|boyfriend|girlfriend|husband|wife|fianc[eé]e?|bloke|fella|other half|missus)\b"
)
_PARTNER_BEFORE = re.compile(
    rf"(?<!\w-)\b(?P<before>[A-Z][\w’'-]++)(?: [A-Z][\w’'-]+)?(?:\s*\(|,\s+)(?:who is |who[’']s |now )?(?P<whose>{_WHOSE})(?:new |current |former )?{_PARTNER}"
)
_PARTNER_BEHIND = re.compile(
    rf"\b(?P<whose>{_WHOSE})(?:new |current |former )?{_PARTNER},? (?P<behind>[A-Z][\w’'-]+)\b"
)
_PAIRED = re.compile(r"\b(?P<one>[A-Z][\w’'-]+) and (?P<two>[A-Z][\w’'-]+)\b")
_PARENT_LABEL = re.compile(rf"\b(?:{KIN})\b", re.IGNORECASE)
NO_NAMES = frozenset(
    "and said says told is was has had will to agrees feels thinks The She He They Plan Hub Hubs Centre Support Together Mrs Mr Ms Miss".split()
)


def parents_named(texts: Iterable[str], front: Iterable[tuple[str, str]] = ()) -> frozenset[str]:
    """The first names of parents and carers, as a plan gives them: "his dad, Marlon", "Leah (mum)", "Mother: Leah Quill"."""
    found: set[str] = set()
    for label, value in front:
        if _PARENT_LABEL.search(label) and not re.search(
            r"\b(?:child|worker|name of)\b", label, re.IGNORECASE
        ):
            found.update(
                word
                for part in re.split(r",| and | & |\n|/", value)
                for word in re.findall(r"[A-Z][\w’'-]+", part)[:1]
            )
        else:
            found.update(match["before"] for match in _KIN_BEFORE.finditer(value))
    for text in texts:
        found.update(match["before"] for match in _KIN_BEFORE.finditer(text))
        found.update(match["behind"].split()[0] for match in _KIN_NAMED_IN_BRACKETS.finditer(text))
        for pattern, group in ((_PARTNER_BEFORE, "before"), (_PARTNER_BEHIND, "behind")):
            for match in pattern.finditer(text):
                found.add(match[group])
                found.update(_named(match["whose"]))
        behind = [match["behind"] for match in _KIN_BEHIND.finditer(text)]
        found.update(behind)
        paired: dict[str, tuple[str, ...]] = {}
        for pair in _PAIRED.finditer(text) if behind else ():
            for name in pair.groups():
                paired.setdefault(name, pair.groups())
        found.update(name for each in behind for name in paired.get(each, ()))
    return frozenset(re.sub(r"[’']s$", "", name) for name in found if not _NO_NAME.match(name)) - NO_NAMES


# "I'm", "I'll"; days and months stand beside kin as well ("from 10 October, Nana Gloria").
_NO_NAME = re.compile(
    r"(?:I[’']\w+|\w+n[’']t|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|July|August|September|October|November|December)$"
)


def _named(whose: str) -> list[str]:
    """The names in words that say whose somebody is ("Donna's", "Mum's" names nobody)."""
    names = re.findall(r"\b([A-Z][\w-]+)[’']s?", whose)
    return [name for name in names if not re.fullmatch(KIN, name, re.IGNORECASE)]


def may_be_family(texts: Iterable[str], known: Collection[str], people: Iterable[str] = ()) -> frozenset[str]:
    """First names in these texts that belong to none of the ``known`` (children and workers) and stand beside no post: family, most likely.

    ``people`` are the names a plan gives anywhere.
    """
    texts = tuple(texts)
    found = {person.split()[0] for person in people if len(person.split()) > 1}
    working = working_in(texts)
    for text in texts:
        found.update(word for word in _CAPITAL.findall(text) if word in given_names())
    return frozenset(found - working - set(known)) - NO_NAMES


def working_in(texts: Iterable[str]) -> set[str]:
    """First names that stand beside a post in these texts."""
    return {name for text in texts for match in _WORKING.finditer(text) for name in match.groups() if name}


_CAPITAL = re.compile(r"\b[A-Z][a-z’'-]+\b")
_POST = (
    r"(?:social worker|sw|worker|teacher|head\w*|senco|nurse|visitor|hv|midwife|doctor|dr|gp|officer|pc|police|manager|tm|therapist|salt|psycholog\w+|psychiatrist|counsell?or|solicitor|guardian|iro|chair|advocate|practitioner|"
    r"mentor|tutor|coordinator|co-ordinator|keyworker|fsw|idva|ewo|probation|paediatrician|consultant|lead|school|nursery|college|camhs|team|service|centre|housing|assistant|ta|adviser|advisor|volunteer|safeguarding|dsl)"
)
_WORKING = re.compile(
    rf"\b([A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?(?:\s*\(|,\s+)(?:the |his |her |their |our |[a-z]+ ){{0,3}}(?i:{_POST})\b|\b(?i:{_POST}),?\s+([A-Z][\w’'-]+)"
)
