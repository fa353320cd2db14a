"""What places of a kind hold: need, outcome, action, who, when, or none of them, told by all their words together.

The words are the chief witness; the label is one more. All kinds are settled jointly, for a form has one place for each part
of a row, and only actions may stand in several.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from planlint.language.tasks.verdicts import plain_shares
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.headings import Meaning, Surety, block_meaning, column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.like_places import ITEM, TEXT, Kind
from planlint.plan.named_owners import agencies_among
from planlint.plan.whowhen import is_who, split_who_when
from planlint.plan.words import is_choice, says_nothing

ROLES = (h.NEED, h.OUTCOME, h.ACTION, h.OWNER, h.DUE, h.OWNER_AND_DUE)
_SAMPLE = 8
_TRUST = 0.5
_LEAST = 0.005
_SHORT_WHO = 0.03
_LONG_WHO = 0.006
"""How like who or when words are that neither name somebody nor a time, by whether they are few."""
_LONG = 6
_SOME_TIME = 0.3
"""How like a when few words are that hold a time among others ("first session Wednesday 11 November")."""
_HOW_THINGS_ARE = 0.6
_LEAST_OF_PARTS = 0.06
_EVEN = 0.33
_FEWEST_WORDS = 4
_CODE = re.compile(
    r"[A-Za-z]{0,3}[ .-]?\d{1,3}(?:[.-]\d{1,2})*[a-z]?\)?|\d{1,2}|[☐☒☑✓✔✗xX]|[RAG]|red|amber|green",
    re.IGNORECASE,
)
_BORN = re.compile(r"(?:born|d\.?o\.?b\b|aged?\b)", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"'‘].*[”\"'’][.]?", re.DOTALL)
"""What somebody said."""
_FEWEST = 2


def roles_of(kinds: Mapping[str, Kind]) -> Mapping[str, str]:
    """The role of each kind of place, by its label and its texts; kinds that hold no part of a row are left out."""
    gains = sorted(
        (
            (told[role] - told[""], -number, name, role)
            for number, (name, kind) in enumerate(kinds.items())
            if (told := _of_kind(name, kind))
            for role in ROLES
        ),
        reverse=True,
    )
    acting = _acting_grids(kinds, gains)
    if any(gain > 0 and role == h.ACTION and name != ITEM for gain, _, name, role in gains):
        # Where a form has a place for actions, a list below no label is none.
        gains = [each for each in gains if each[2] != ITEM]
    roles: dict[str, str] = {}
    for gain, _, name, role in gains:
        grid = kinds[name].grid
        if gain <= 0 or name in roles or (grid and role in _ACTS and not grid & acting):
            continue
        near = {other for kind, other in roles.items() if _compete(kinds[kind].grid, grid, role)}
        if role in near or (role == h.OWNER_AND_DUE and near & {h.OWNER, h.DUE}):
            continue
        if role in (h.OWNER, h.DUE) and h.OWNER_AND_DUE in near:
            continue
        roles[name] = role
    _complete(kinds, roles)
    _split_who(kinds, roles, gains)
    headed = any(role == h.ACTION and kinds[name].grid and kinds[name].label for name, role in roles.items())
    return {
        name: roles[name]
        for name in kinds
        if name in roles
        and not _is_beside_grids(name, kinds, roles)
        # Lines below no headings are no more of the plan where it has a grid with headings.
        and not (headed and kinds[name].is_bare)
    }


def _split_who(
    kinds: Mapping[str, Kind], roles: dict[str, str], gains: Sequence[tuple[float, int, str, str]]
) -> None:
    """Gives the who to both of two columns side by side where one names people and the other their agencies."""
    who = {name for gain, _, name, role in gains if gain > 0 and role == h.OWNER and kinds[name].grid}
    for one, other in pairwise(kinds):
        given = {roles.get(one), roles.get(other)}
        if not {one, other} <= who or given != {h.OWNER, None} or kinds[one].grid != kinds[other].grid:
            continue
        if agencies_among([kinds[one].texts, kinds[other].texts]):
            roles[one] = roles[other] = h.OWNER


def _is_beside_grids(name: str, kinds: Mapping[str, Kind], roles: Mapping[str, str]) -> bool:
    """Whether a label holds a who or a when where the actions stand in grids that have theirs: then it tells who the form is for."""
    if kinds[name].grid or roles[name] not in h.WHO_OR_WHEN:
        return False
    acting = [kinds[each].grid for each, role in roles.items() if role == h.ACTION]
    own = {role for each, role in roles.items() if kinds[each].grid}
    return all(acting) and bool(own & h.WHO_OR_WHEN)


def _complete(kinds: Mapping[str, Kind], roles: dict[str, str]) -> None:
    """Gives the reason that is still wanted to what else tells how things are: a need and its outcome are worded alike."""
    for wanted, other in ((h.OUTCOME, h.NEED), (h.NEED, h.OUTCOME)):
        beside = [name for name, role in roles.items() if role == other]
        if wanted in roles.values() or len(beside) != 1 or h.ACTION not in roles.values():
            continue
        fits = [
            name
            for name, kind in kinds.items()
            if name not in roles and name not in (ITEM, TEXT) and _tells_how_things_are(kind)
            if bool(kind.grid) == bool(kinds[beside[0]].grid)
        ]
        if fits:
            roles[fits[0]] = wanted


def _tells_how_things_are(kind: Kind) -> bool:
    """Whether the words of a kind say how things are or will be, and its label calls them nothing else for certain."""
    texts = [text for text in kind.texts if not says_nothing(text)][:_SAMPLE]
    meaning = _meaning(kind.label)
    if len(texts) < _FEWEST or (
        meaning.role not in ("", *ROLES, h.MEASURE) and meaning.surety > Surety.WORDS
    ):
        return False
    if meaning.role == h.PROGRESS or label_asks(kind.label) is Ask.PERSON:
        return False
    shares = [_shares(text) for text in texts]
    return sum(each[h.NEED] + each[h.OUTCOME] for each in shares) >= _HOW_THINGS_ARE * len(texts)


_ACTS = frozenset((h.ACTION, *h.WHO_OR_WHEN))


def _of_kind(name: str, kind: Kind) -> Mapping[str, float]:
    texts = tuple(text for text in kind.texts if not says_nothing(text))
    if name == TEXT or not texts or (len(texts) < _FEWEST and not _known(kind.label)):
        return {}
    return _told(kind.label, texts)


def _acting_grids(kinds: Mapping[str, Kind], gains: Sequence[tuple[float, int, str, str]]) -> frozenset[str]:
    """The columns that hold actions before all else: who and when of a table without any are no who and when of a plan."""
    best: dict[str, str] = {}
    for gain, _, name, role in gains:
        if gain > 0:
            best.setdefault(name, role)
    return frozenset(name for name, role in best.items() if role == h.ACTION and kinds[name].grid)


def _compete(one: frozenset[str], other: frozenset[str], role: str) -> bool:
    """Whether two kinds of place cannot both hold this role: columns of one grid, and labels for anything but actions."""
    if one and other:
        return bool(one & other)
    return role != h.ACTION and bool(one) == bool(other)


def _known(label: str) -> bool:
    meaning = _meaning(label)
    return meaning.role in ROLES and meaning.surety >= Surety.NEAR


def _meaning(label: str) -> Meaning:
    found = max(block_meaning(label), column_meaning(label), key=lambda each: (bool(each.role), each.surety))
    role = {h.PLAN: h.ACTION, h.ACTION_AND_OWNER: h.ACTION, "risk": h.NEED}.get(found.role, found.role)
    return Meaning(role, found.surety)


def _told(label: str, texts: Sequence[str]) -> Mapping[str, float]:
    """How likely each role is, as a logarithm; "" stands for none."""
    shares = [_shares(text) for text in texts[:_SAMPLE]]
    meaning = _meaning(label)
    return {
        role: _TRUST * sum(math.log(max(each[role], _LEAST)) for each in shares)
        + math.log(_before(label, meaning, role))
        for role in ("", *ROLES)
    }


_AS_OUTCOME = 0.3
"""How it will be known is the outcome as often as not."""
_KNOWN = {Surety.NONE: 0.0, Surety.WORDS: 0.55, Surety.NEAR: 0.7, Surety.EXACT: 0.8, Surety.SETTING: 0.99}


def _before(label: str, meaning: Meaning, role: str) -> float:
    """How likely a role is by the label alone."""
    if not meaning.role:
        asks = label_asks(label) not in (Ask.NONE, Ask.DETAIL, Ask.OTHER_DATE, Ask.EVENT) if label else False
        return (0.7 if asks else 0.15) if not role else (0.05 if asks else 0.14)
    told = _KNOWN[meaning.surety]
    if meaning.role in ROLES:
        return told if role == meaning.role else (1 - told) / len(ROLES)
    if meaning.role != h.PROGRESS and (
        meaning.surety is Surety.WORDS or meaning.role in (h.MEASURE, h.DOMAIN, h.TITLE)
    ):
        # What such a label only sounds like, its words may tell better.
        told *= 0.5
    if meaning.role == h.MEASURE and role == h.OUTCOME:
        return _AS_OUTCOME
    return told if not role else (1 - told) / len(ROLES)


def _shares(text: str) -> Mapping[str, float]:
    """How like each role one text is; the shares of the three that are sentences come from the trained vote."""
    if _CODE.fullmatch(text) or _QUOTED.fullmatch(text):
        return _of("", 0.9)
    if _BORN.match(text) or is_choice(text):
        return _of("", 0.9)
    if is_all_time(text):
        return _of(h.DUE, 0.85)
    halves = split_who_when(text) if len(text) < 120 else None
    if halves is not None and halves.clean and halves.owner and halves.due and is_who(halves.owner):
        return _of(h.OWNER_AND_DUE, 0.8)
    if len(text) < 90 and is_who(text):
        return _of(h.OWNER, 0.8)
    votes = plain_shares(text, "parts")
    short = len(text.split()) < _FEWEST_WORDS
    shares = dict.fromkeys(("", *ROLES), _SHORT_WHO if len(text.split()) < _LONG else _LONG_WHO)
    if len(text.split()) < _LONG and times_in(text):
        shares[h.DUE] = _SOME_TIME
    shares[""] = 0.45 if short else 0.2
    for part in (h.NEED, h.OUTCOME, h.ACTION):
        # A few words tell little: titles and topics are no goals, though a task can be as short.
        told = (votes[part] + _EVEN) / 2 * 0.5 if short else votes[part] * 0.8
        shares[part] = max(told, _LEAST_OF_PARTS)
    return shares


def _of(role: str, share: float) -> Mapping[str, float]:
    rest = (1 - share) / len(ROLES)
    return {each: share if each == role else rest for each in ("", *ROLES)}
