"""The word data of the who engine, read once from the files in ``planlint/language/data``. No grammar here."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from planlint.language.people.tokens import Token, tokenise

_DATA = Path(__file__).resolve().parent.parent / "data"
_SHORTEST_RUN = 10
# Charities whose names are verbs: "Mind to offer a group", but "Nan minds the twins".
_ALSO_VERBS = frozenset("mind minds relate relates shelter shelters".split())
_PLURALS = ("role", "family", "agency")


@dataclass(frozen=True, slots=True)
class Phrase:
    """One entry of roles.csv: its words as keys, its kind ("other" is a known phrase that names nobody)."""

    keys: tuple[str, ...]
    kind: str
    capitals_only: bool


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Phrases by their first word (longest first), words by their use, verbs in every present form."""

    phrases: dict[str, tuple[Phrase, ...]]
    uses: dict[str, frozenset[str]]
    base_verbs: frozenset[str]
    s_verbs: frozenset[str]
    ordinary: frozenset[str]
    abbreviations: frozenset[str]

    def use(self, name: str) -> frozenset[str]:
        """The words of one use, as headed in people-words.txt."""
        return self.uses[name]

    def phrase_at(self, tokens: list[Token], at: int) -> tuple[Phrase, int] | None:
        """The longest phrase that starts at a token, with the index after it. The last word may be possessive."""
        token = tokens[at]
        if not token.is_word and not token.is_number:
            return None
        best: tuple[Phrase, int] | None = None
        following = (tokens[at + 1].key, tokens[at + 1].low) if at + 1 < len(tokens) else ()
        third = (tokens[at + 2].key, tokens[at + 2].low) if at + 2 < len(tokens) else ()
        for first in (token.low, token.key) if token.low != token.key else (token.key,):
            for phrase in self.phrases.get(first, ()):
                if len(phrase.keys) > 1 and phrase.keys[1] not in following:
                    continue
                if len(phrase.keys) > 2 and phrase.keys[2] not in third:
                    continue
                end = self._match(phrase, tokens, at)
                if end and (best is None or end > best[1]):
                    best = phrase, end
                    break
        return best

    def _match(self, phrase: Phrase, tokens: list[Token], at: int) -> int:
        size = len(phrase.keys)
        if at + size > len(tokens):
            return 0
        for offset, key in enumerate(phrase.keys):
            token = tokens[at + offset]
            if token.key != key and (offset < size - 1 or token.low != key):
                return 0
        if phrase.capitals_only and size == 1 and not _in_capitals(tokens[at]):
            return 0
        if size == 1 and phrase.keys[0] in _ALSO_VERBS and not tokens[at].is_capital:
            return 0
        return at + size


def _in_capitals(token: Token) -> bool:
    letters = token.bare.replace(".", "").replace("/", "")
    return letters.isupper() or (letters[:-1].isupper() and letters[-1:] == "s")


def _read_phrases() -> dict[str, tuple[Phrase, ...]]:
    found: dict[tuple[tuple[str, ...], bool], Phrase] = {}
    with (_DATA / "roles.csv").open(encoding="utf-8", newline="") as lines:
        rows = [(row["text"], row["kind"]) for row in csv.DictReader(lines)]
    for plural in (False, True):
        for text, kind in rows:
            if plural and kind not in _PLURALS:
                continue
            capitals = text.isupper()
            forms = _forms(text + "s" if plural else text)
            for form in (*forms, *_run_together(forms[0], kind)):
                found.setdefault((form, capitals), Phrase(form, kind, capitals))
    by_first: dict[str, list[Phrase]] = {}
    for phrase in found.values():
        by_first.setdefault(phrase.keys[0], []).append(phrase)
    return {first: tuple(sorted(group, key=lambda p: -len(p.keys))) for first, group in by_first.items()}


def _forms(text: str) -> list[tuple[str, ...]]:
    """The keys a phrase can be written in: with a hyphen, a space or nothing between the parts of a compound."""
    spellings = [text] if "-" not in text else [text, text.replace("-", " "), text.replace("-", "")]
    return [tuple(token.key for token in tokenise(spelling)) for spelling in spellings]


def _run_together(keys: tuple[str, ...], kind: str) -> list[tuple[str, ...]]:
    """A post of two words without the space that parts them: "socialworker"."""
    whole = "".join(keys)
    long = len(keys) == 2 and kind == "role" and len(whole) >= _SHORTEST_RUN
    return [(whole,)] if long and whole.isalpha() else []


def _words(name: str) -> list[str]:
    lines = (_DATA / name).read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


def _uses() -> dict[str, frozenset[str]]:
    uses: dict[str, set[str]] = {}
    current: set[str] = set()
    for line in (_DATA / "people-words.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = uses.setdefault(line.strip("[] "), set())
        elif not line.startswith("#"):
            current.update(line.split())
    uses["heads"] = uses["agency heads"] | uses["service heads"] | uses["post heads"]
    uses["times"] = uses["time words"] | uses["month names"]
    uses["modifiers"] |= uses["departments"]
    return {name: frozenset(words) for name, words in uses.items()}


def _third_person(verb: str) -> str:
    if verb.endswith(("s", "sh", "ch", "x", "z", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _gerund(verb: str) -> str:
    return (verb[:-1] if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")) else verb) + "ing"


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon, read at first use and kept."""
    verbs = frozenset(_words("people-verbs.txt"))
    s_verbs = frozenset(_third_person(verb) for verb in verbs)
    gerunds = frozenset(_gerund(verb) for verb in verbs) | {verb + verb[-1] + "ing" for verb in verbs}
    pasts = frozenset(verb + ("d" if verb.endswith("e") else "ed") for verb in verbs)
    return Lexicon(
        phrases=_read_phrases(),
        uses=_uses(),
        base_verbs=verbs,
        s_verbs=s_verbs,
        ordinary=frozenset(_words("people-ordinary-words.txt")) | gerunds | pasts,
        abbreviations=frozenset(_words("people-abbreviations.txt")),
    )
