"""Doers that no grammar of subjects finds: a name that is also a word ("Will gives …"), a name set behind a dash.

These are looked for only where a sentence's own grammar names nobody; what is found is a guess by shape, and the shapes
are narrow: a capital with a present tense behind it, or an owner between a dash or bracket and the end of its stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.people.lexicon import lexicon
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.owners import owners
from planlint.language.people.tokens import tokenise

_NAME = r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}"
# A present tense that tells how somebody is, and not what they do, makes nobody a doer.
_ACTS = (
    r"(?P<acts>is (?:to|at|on|alone)|(?!was|has|his|this|as|us|its|is|feels|wants|likes|needs|knows|thinks|seems|loves"
    r"|enjoys|says|reports|looks|appears|remains|struggles|finds|misses)[a-z]{2,}s)\b"
)
# "Will gives Idris his bottle", "Hope Dunning, recovery worker at Wellspring, meets Summer".
_ACTING = re.compile(
    rf"(?:^|[.;,:\n] ?)(?P<name>{_NAME})(?:, [^,.;\n]{{3,60}},| (?:from|at|of|in) (?:(?:the|his|her|our|their) )?(?:[\w’'-]+ ){{0,2}}[\w’'-]+)? {_ACTS}"
)
_BRACKETED = re.compile(r"\((?P<who>[^()\n]{2,70})\)")
_DASHED = re.compile(r"\s[–—-]\s(?P<who>[^–—\n]{2,70}?)(?=\s[–—-]\s|[.;]?\s*$)", re.MULTILINE)
# Verbs that people are called by.
_NAMES_TOO = frozenset(
    "will hope mark grace rose may june pat rob bill sue chase drew wade jack josh heath faith joy".split()
)
_NO_NAME = frozenset(
    "the a an this that these those each every all any no some work support contact attendance progress school home "
    "bedtime bedroom dinner breakfast lunch tea social health family nursery police housing camhs risk outcome action "
    "core step short long whoever it he she we they you who what when where which there here".split()
)


def appended(text: str, known: KnownPeople) -> tuple[Owner, ...]:
    """Whoever stands in the text as a doer by shape alone, in order."""
    found = sorted({*_acting(text), *_set_apart(text, known)}, key=lambda owner: (owner.start, owner.end))
    return tuple(found)


def _acting(text: str) -> Iterator[Owner]:
    words = lexicon()
    for match in _ACTING.finditer(text):
        name = match["name"]
        first = name.split()[0].casefold()
        a_word = first in words.ordinary or first in words.base_verbs or first.endswith(("ing", "ly", "ed"))
        known_word = first in words.use("function words") and first not in _NAMES_TOO
        acts = match["acts"].split()[0]
        if acts != "is" and acts not in words.s_verbs:
            continue
        rest = text[match.end("acts") :].split()
        if rest[:2] == ["to", "be"]:
            continue
        noun = acts[:-1] in words.use("verbs that are nouns")
        if noun and not (rest and (rest[0][:1].isupper() or rest[0] in _GOVERNED)):
            continue
        if words.phrase_at(tokenise(text[match.start("name") : match.end("acts")]), 0) or (
            acts == "is" and rest[:1] == ["be"]
        ):
            continue
        if known_word or first in _NO_NAME or name.isupper() or (a_word and first not in _NAMES_TOO):
            continue
        yield Owner(name, match.start("name"), match.end("name"), OwnerKind.PERSON)


def _set_apart(text: str, known: KnownPeople) -> Iterator[Owner]:
    """Owners in brackets or behind a dash, told as such by a post, a title or a place beside the name."""
    for pattern in (_BRACKETED, _DASHED):
        for match in pattern.finditer(text):
            who = owners(match["who"], known)
            told = any(
                owner.kind in _TOLD or owner.name not in ("", owner.text) for owner in who
            ) or _TITLED.match(match["who"])
            if not told or who[0].start > 0 or not any(map(str.islower, match["who"])):
                continue
            rest = match["who"][who[-1].end :].split()
            if rest and (rest[0] in _PAST or rest[0].endswith("ed")):
                continue
            if _names_whoever_is_told(text, match):
                continue
            start = match.start("who")
            yield Owner(who[0].text, start, start + who[0].end, who[0].kind)


def _names_whoever_is_told(text: str, match: re.Match[str]) -> bool:
    """Whether brackets in mid-sentence name the one to whom something is done: "Letter to the landlord (Mr Crane) about damp"."""
    before = _TOWARDS.search(text, 0, match.start())
    return before is not None and text[match.end() :].lstrip()[:1].islower() and bool(owners(before["post"]))


# Up to three words behind a preposition, right before an opening bracket.
_TOWARDS = re.compile(
    r"\b(?:to|from|with|for|by|at) (?:(?:the|his|her|their|our|my) )?(?P<post>(?:[a-z-]+ ){0,2}[a-z-]+) ?$"
)
_GOVERNED = frozenset(
    "the a an his her their our my in on at with up every each for him them to into".split()
)
_PAST = frozenset("did does has have had was were is are".split())
_TOLD = frozenset({OwnerKind.ROLE, OwnerKind.SERVICE})
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|PC|Sister|Auntie|Uncle) [A-Z]")
