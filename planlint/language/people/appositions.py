"""One person named twice over: a post or a kinship word and a name ("HV Sue Lane", "Sue Lane (HV)", "Nan - Sheila").

A post with a name is one person, a kinship word with a name one relative. Words that list ("/", "and", "&", "with") keep
them apart, and so does a comma that stands in a list ("Mum, Amy, SW"). Which of them is responsible is not asked here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from planlint.language.people.lexicon import lexicon
from planlint.language.people.mentions import Mention
from planlint.language.people.model import OwnerKind
from planlint.language.people.tokens import Token

_OPEN = frozenset("([")
_CLOSE = frozenset(")]")
_LISTING = frozenset([",", "and", "&", "+", "/"])
_DESCRIBED = frozenset([OwnerKind.ROLE, OwnerKind.FAMILY])
# Relatives by their task, who are told like a post: "Bev, FC".
_CARING = frozenset(["fc", "carer"])
_SEVERAL = frozenset(["both", "children", "couple", "people"])
_RANKS = frozenset("pc wpc dc ds di dci sgt sergeant pcso".split())
_OF_THE_POLICE = frozenset(
    "officer police missing safer neighbourhood child public detective schools exploitation oic".split()
)
_ONE_RELATIVE = frozenset(["gramps", "pops"])
_DETERMINERS = frozenset("the a an his her their our my your its".split())


def as_one(tokens: list[Token], found: Sequence[Mention], *, cell: bool = False) -> list[Mention]:
    """The mentions in order, a name and the post or kinship word beside it as one.

    ``cell`` reads like an owner cell, where a dash or a colon between a post and a name joins them.
    """
    joined: list[Mention] = []
    at = 0
    while at < len(found):
        taken = _in_brackets(tokens, found, at)
        if not taken and at + 1 < len(found) and _beside(tokens, found, at, cell=cell):
            taken = 2 + _same_relative(tokens, found, at)
        joined.append(_one(tokens, found[at : at + taken]) if taken else found[at])
        at += taken or 1
    return joined


def _same_relative(tokens: list[Token], found: Sequence[Mention], at: int) -> int:
    """1 where brackets say once more who a named relative is: "(Dad's sister)" of "Auntie Esi (Dad's sister)"."""
    named = found[at + 1]
    inside = found[at + 2] if at + 2 < len(found) else None
    family = found[at].kind is OwnerKind.FAMILY and inside is not None and inside.kind is OwnerKind.FAMILY
    return int(family and _in_brackets(tokens, found, at + 1) == 2 and named.end == found[at + 2].start - 1)


def _says_again(tokens: list[Token], first: Mention, second: Mention) -> bool:
    """ "Nan (Mum's mum)": a relative of a relative in brackets is the one before them."""
    both = first.kind is OwnerKind.FAMILY and second.kind is OwnerKind.FAMILY
    return both and any(token.possessive for token in tokens[second.start : second.end - 1])


def _one(tokens: list[Token], parts: Sequence[Mention]) -> Mention:
    """The parts as one mention, a closing bracket included."""
    first, last = parts[0], parts[-1]
    end = last.end
    opened = any(token.text in _OPEN for token in tokens[first.start : end])
    while opened and end < len(tokens) and tokens[end - 1].text not in _CLOSE:
        end += 1
    kind = OwnerKind.FAMILY if any(part.kind is OwnerKind.FAMILY for part in parts) else OwnerKind.PERSON
    names = ((part.start, part.end) for part in parts if part.kind is OwnerKind.PERSON)
    owns = last.possessor and end == last.end
    return replace(first, kind=kind, end=end, possessor=owns, name=next(names, None))


def _pairs(tokens: list[Token], first: Mention, second: Mention) -> bool:
    """Whether one is a name and the other a post or one relative: not the two of "both" or "carers"."""
    other = second if first.kind is OwnerKind.PERSON else first
    named = OwnerKind.PERSON in (first.kind, second.kind)
    many = other.kind is OwnerKind.FAMILY and _is_many(tokens[other.end - 1].low)
    return named and other.kind in _DESCRIBED and not first.possessor and not many


def _is_many(low: str) -> bool:
    return low in _SEVERAL or (low.endswith("s") and low not in _ONE_RELATIVE)


def _in_brackets(tokens: list[Token], found: Sequence[Mention], at: int) -> int:
    """How many mentions are one: "Sue Lane (HV)", "SW (Sue)", "Mrs Nowak (SENCo/DSL)"; 0 where brackets join none."""
    first = found[at]
    opening = first.end
    if first.possessor or opening >= len(tokens) or tokens[opening].text not in _OPEN:
        return 0
    closing = next(
        (i for i in range(opening, min(len(tokens), opening + 12)) if tokens[i].text in _CLOSE), len(tokens)
    )
    inside = [other for other in found[at + 1 : at + 6] if other.end <= closing]
    if not inside or _first_word(tokens, opening + 1) != inside[0].start:
        return 0
    alike = {inside[0].kind, OwnerKind.AGENCY} if inside[0].kind is OwnerKind.ROLE else {inside[0].kind}
    described = inside[0].kind in _DESCRIBED and all(other.kind in alike for other in inside)
    both = at > 0 and tokens[first.start - 1].low in ("and", "&") and found[at - 1].kind is OwnerKind.PERSON
    if both and inside[0].kind is OwnerKind.FAMILY and _is_many(tokens[inside[0].end - 1].low):
        # "Jean and Bob (foster carers)" tells of both.
        return 0
    if first.kind is OwnerKind.PERSON and described:
        return 1 + len(inside)
    paired = len(inside) == 1 and (_pairs(tokens, first, inside[0]) or _says_again(tokens, first, inside[0]))
    return 2 if paired else 0


def _first_word(tokens: list[Token], at: int) -> int:
    while at < len(tokens) and tokens[at].low in _DETERMINERS:
        at += 1
    return at


def _beside(tokens: list[Token], found: Sequence[Mention], at: int, *, cell: bool) -> bool:
    """Whether a mention and the next are one person, with nothing, a comma, a dash or a colon between them."""
    first, second = found[at], found[at + 1]
    if not _pairs(tokens, first, second):
        return False
    between = [token for token in tokens[first.end : second.start] if token.low not in _DETERMINERS]
    if not between:
        return second.start == first.end or first.kind is OwnerKind.PERSON
    if len(between) > 1:
        return False
    mark = between[0]
    if mark.text == ",":
        return _by_comma(tokens, found, at)
    if mark.text == ":" or mark.is_dash:
        return cell or _stands_alone(tokens, first, second)
    return False


def _stands_alone(tokens: list[Token], first: Mention, second: Mention) -> bool:
    """ "(SW - Sue Hall)" or "SW: Sue Hall" with nothing round it, so that no sentence begins with the name."""
    before = tokens[first.start - 1] if first.start else None
    after = tokens[second.end] if second.end < len(tokens) else None
    closed = after is None or after.is_line or after.text in ").;"
    return closed and (before is None or not before.is_word)


def _by_comma(tokens: list[Token], found: Sequence[Mention], at: int) -> bool:
    first, second = found[at], found[at + 1]
    name = first if first.kind is OwnerKind.PERSON else second
    other = second if name is first else first
    words = lexicon()
    full = sum(token.is_word for token in tokens[name.start : name.end]) > 1
    titled = tokens[name.start].low in words.use("titles")
    listed = _listed_after(tokens, found, at + 1) or _listed_before(tokens, found, at)
    enclosed = _is_enclosed(tokens, second)
    if tokens[name.start].low in _RANKS and not enclosed and tokens[other.start].low not in _RANKS:
        # "DS Marchetti, SW": nobody is an officer of the police and a social worker.
        return tokens[other.start].low in _OF_THE_POLICE
    if other.kind is OwnerKind.FAMILY and tokens[other.end - 1].low not in _CARING:
        if name is first and not listed and tokens[other.start].possessive and other.end - other.start > 1:
            return True
        if name is second and (titled or full) and not listed and _is_owned(tokens, other):
            return True
        described = other.end - other.start > 1 and not tokens[other.start].is_capital
        return enclosed or (name is first and full and not listed and (described or not titled))
    if name is first and other.end - other.start > 1 and not _listed_before(tokens, found, at):
        return True
    if name is first:
        sliced = (full or titled) and _is_sliced(tokens, first, second)
        return (full and not titled) or not listed or enclosed or sliced
    phrase = other.end - other.start > 1
    return enclosed or (not listed and (full or phrase))


def _is_owned(tokens: list[Token], relative: Mention) -> bool:
    """ "Mum's aunt" of "Mum's aunt, Mrs Begum"."""
    return any(token.possessive for token in tokens[relative.start : relative.end - 1])


def _is_sliced(tokens: list[Token], first: Mention, second: Mention) -> bool:
    """Whether strokes or lines part the owners, so that a comma between them joins: "Mr Ali, tutor / Ms Obi, DSL"."""
    before = tokens[first.start - 1].text if first.start else ""
    after = tokens[second.end].text if second.end < len(tokens) else ""
    return before in ("", "/", ";") and after in ("", "/", ";") and bool(before or after)


def _listed_after(tokens: list[Token], found: Sequence[Mention], at: int) -> bool:
    """Whether a list goes on behind a mention: "… and Mum", "…, HV"."""
    end = found[at].end
    follows = at + 1 < len(found) and found[at + 1].start - end <= 2
    return follows and end < len(tokens) and tokens[end].low in _LISTING


def _listed_before(tokens: list[Token], found: Sequence[Mention], at: int) -> bool:
    start = found[at].start
    follows = at > 0 and start - found[at - 1].end <= 2
    return follows and tokens[start - 1].low in _LISTING


def _is_enclosed(tokens: list[Token], second: Mention) -> bool:
    """Whether a comma closes what a comma opened, and what the person does follows: "the SW, Sue, will"."""
    after = second.end
    if after + 1 >= len(tokens) or tokens[after].text != ",":
        return False
    words = lexicon()
    low = tokens[after + 1].low
    return low in words.use("modals") or low in ("to", "is", "has") or low in words.s_verbs
