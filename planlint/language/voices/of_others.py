"""Words in a child's own place that are about grown-ups alone: what Mum wishes and Dad feels, with no child in sight.

An adult who speaks of the child ("Mum says that Ethan is fine") only claims a voice; an adult who speaks of themselves does
not even do that.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from planlint.language.people import OwnerKind, people_in
from planlint.language.voices.kinds import CHILD_NOUNS, MANY

_SENTENCE = re.compile(r"[^.!?;\n]+")
_SAYS = re.compile(
    r"\b(?:say|think|feel|want|wish|hope|believe|worr|ask|prefer|agree|disagree|accept|told|tell|said|thought|felt|would like|need|like|hate|love|see|find|found|understand|object|refus|complain|suggest|ha(?:s|ve) (?:said|asked|told))\w*\b",
    re.IGNORECASE,
)
_GROWN_UP = frozenset({OwnerKind.FAMILY, OwnerKind.ROLE, OwnerKind.AGENCY})
_CHILD = re.compile(
    rf"\b(?:{'|'.join(sorted(CHILD_NOUNS | MANY))}|young (?:person|people|man|woman|lady|lad)|youngsters?|pupils?|students?|teen\w*|siblings?|brothers?|sisters?|twins|sons?|daughters?|I|me|my|him|his)\b",
    re.IGNORECASE,
)
_SHE = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
_HE = re.compile(r"\bhe\b", re.IGNORECASE)
_WOMAN = re.compile(
    r"\b(?:mum|mam|mother|nan|nana|gran|grandma|grandmother|aunt\w*|Mrs|Ms|Miss|stepmum|stepmother)\b",
    re.IGNORECASE,
)
_MAN = re.compile(
    r"\b(?:dad|father|grandad|grandpa|grandfather|uncle|Mr|stepdad|stepfather)\b", re.IGNORECASE
)
_TITLE = re.compile(r"^[^\w(]*(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?")
_BEFORE = re.compile(
    r"\W*(?:(?:the|his|her|their|my|both|birth|foster|maternal|paternal)\s+)*", re.IGNORECASE
)


def speaks_of_others_alone(text: str, children: Iterable[str], adults: Iterable[str] = ()) -> bool:
    """Whether every sentence opens with a grown-up, one of them says or wants something, and no child is spoken of."""
    names = {word for child in children for word in re.findall(r"[^\W\d_][\w’'-]+", child)}
    grown = tuple(word for name in adults for word in re.findall(r"[A-Z][\w’'-]+", name))
    if names & set(re.findall(r"[A-Z][\w-]+", text)) or _CHILD.search(text) or "“" in text or '"' in text:
        return False
    sentences = [match.group() for match in _SENTENCE.finditer(text) if any(map(str.isalpha, match.group()))]
    plain = [
        sentence
        for sentence in sentences
        if _SAYS.search(sentence) and not _HE.search(sentence) and not _SHE.search(sentence)
    ]
    return bool(plain) and all(_is_a_grown_ups(sentence, grown) for sentence in sentences)


def _is_a_grown_ups(sentence: str, grown: tuple[str, ...]) -> bool:
    """Whether a sentence opens with a grown-up whom its pronouns can mean."""
    opens = bool(grown) and _TITLE.sub("", sentence).startswith(grown)
    opens = opens or any(
        owner.kind in _GROWN_UP and _BEFORE.fullmatch(sentence[: owner.start])
        for owner in people_in(sentence)
    )
    if not opens or (_SHE.search(sentence) and not _WOMAN.search(sentence)):
        return False
    return _HE.search(sentence) is None or _MAN.search(sentence) is not None
