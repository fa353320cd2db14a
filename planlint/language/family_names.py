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
_KIN_BEFORE = re.compile(
    rf"\b(?P<before>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?(?:\s*\((?:the |his |her |their )?(?i:{KIN})\b|,\s+(?:the |his |her |their |[A-Z]\w+[’']s )?(?i:{KIN})\b)"
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
        for match in _KIN_BEHIND.finditer(text):
            found.add(match["behind"])
            pair = next((pair for pair in _PAIRED.finditer(text) if match["behind"] in pair.groups()), None)
            found.update(pair.groups() if pair is not None else ())
    return frozenset(re.sub(r"[’']s$", "", name) for name in found) - NO_NAMES


def may_be_family(texts: Iterable[str], known: Collection[str], people: Iterable[str] = ()) -> frozenset[str]:
    """First names in these texts that belong to none of the ``known`` (children and workers) and stand beside no post: family, most likely.

    ``people`` are the names a plan gives anywhere.
    """
    found = {person.split()[0] for person in people if len(person.split()) > 1}
    working: set[str] = set()
    for text in texts:
        working.update(name for match in _WORKING.finditer(text) for name in match.groups() if name)
        found.update(word for word in _CAPITAL.findall(text) if word in given_names())
    return frozenset(found - working - set(known)) - NO_NAMES


_CAPITAL = re.compile(r"\b[A-Z][a-z’'-]+\b")
_POST = (
    r"(?:social worker|sw|worker|teacher|head\w*|senco|nurse|visitor|hv|midwife|doctor|dr|gp|officer|pc|police|manager|tm|therapist|salt|psycholog\w+|psychiatrist|counsell?or|solicitor|guardian|iro|chair|advocate|practitioner|"
    r"mentor|tutor|coordinator|co-ordinator|keyworker|fsw|idva|ewo|probation|paediatrician|consultant|lead|school|nursery|college|camhs|team|service|centre|housing|assistant|ta|adviser|advisor|volunteer|safeguarding|dsl)"
)
_WORKING = re.compile(
    rf"\b([A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?(?:\s*\(|,\s+)(?:the |his |her |their |our |[a-z]+ ){{0,3}}(?i:{_POST})\b|\b(?i:{_POST}),?\s+([A-Z][\w’'-]+)"
)
