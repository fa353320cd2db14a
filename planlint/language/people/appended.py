"""Doers that no grammar of subjects finds: a name that is also a word ("Will gives …"), a name set behind a dash.

These are looked for only where a sentence's own grammar names nobody; what is found is a guess by shape, and the shapes
are narrow: a capital with a present tense behind it, or an owner between a dash or bracket and the end of its stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.owners import owners

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
_ACTS = r"(?:is|has|(?!was|his|this|as|us|its|always|yes|plus|class|less)[a-z]{2,}s)\b"
# "Will gives Idris his bottle", "Hope Dunning, recovery worker at Wellspring, meets Summer".
_ACTING = re.compile(rf"(?:^|[.;,:\n] ?)(?P<name>{_NAME})(?:, [^,.;\n]{{3,60}},)? {_ACTS}")
_BRACKETED = re.compile(r"\((?P<who>[^()\n]{2,70})\)")
_DASHED = re.compile(r"\s[–—-]\s(?P<who>[^–—\n]{2,70}?)(?=\s[–—-]\s|[.;]?\s*$)", re.MULTILINE)
_NO_NAME = frozenset(
    "the a an this that these those each every all any no some work support contact attendance progress school home "
    "bedtime bedroom dinner breakfast lunch tea social health family nursery police housing camhs risk outcome action "
    "it he she we they you who what when where which there here".split()
)


def appended(text: str, known: KnownPeople) -> tuple[Owner, ...]:
    """Whoever stands in the text as a doer by shape alone, in order."""
    found = sorted({*_acting(text), *_set_apart(text, known)}, key=lambda owner: (owner.start, owner.end))
    return tuple(found)


def _acting(text: str) -> Iterator[Owner]:
    for match in _ACTING.finditer(text):
        name = match["name"]
        if name.split()[0].casefold() not in _NO_NAME and not name.isupper():
            yield Owner(name, match.start("name"), match.end("name"), OwnerKind.PERSON)


def _set_apart(text: str, known: KnownPeople) -> Iterator[Owner]:
    """Owners in brackets or behind a dash, where the stretch begins with them."""
    for pattern in (_BRACKETED, _DASHED):
        for match in pattern.finditer(text):
            for owner in owners(match["who"], known)[:1]:
                if owner.start == 0 and owner.kind is not OwnerKind.PLACEHOLDER:
                    start = match.start("who")
                    yield Owner(owner.text, start, start + owner.end, owner.kind)
