"""Whether somebody who is named tells of themselves as a parent or is at work: a post beside the name decides."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.evidence.words import PARENT
from planlint.language.people import OwnerKind, people_in

PARENT_WORD = re.compile(rf"(?:the\s+)?(?:{PARENT}|(?:foster )?carers?)\b", re.IGNORECASE)
_BESIDE_A_NAME = re.compile(
    r"\s*(?:,\s*|\(\s*|[–—-]\s)?(?:(?:the|an?|his|her|their|our)\s+)?$", re.IGNORECASE
)

_TITLE_OF_WORK = re.compile(
    r"\b(?:Dr|Doctor|Nurse|Sister|Matron|Midwife|Prof|Professor|PC|DC|PCSO|Sgt|Sergeant|Inspector|Constable|Judge)\.?(?: [A-Z][\w’'-]*){0,2}$"
)


def is_at_work(text: str, start: int, end: int) -> bool:
    """Whether a post stands beside a name: "Recovery worker Gill Aske", "Mrs Arkle, teaching assistant", "Kit (drug worker)"."""
    if _TITLE_OF_WORK.search(text[max(0, start - 12) : end]) is not None:
        return True
    people = people_in(text)
    own = next((each for each in people if each.start <= start < each.end), None)
    if own is None or own.kind is not OwnerKind.PERSON:
        return (
            own is not None
            and own.kind is OwnerKind.ROLE
            and text[start].isupper()
            and not PARENT_WORD.match(text, start)
        )
    return any(
        each.kind is OwnerKind.ROLE
        and (
            (own.end <= each.start and _BESIDE_A_NAME.fullmatch(text, own.end, each.start))
            or (each.end <= own.start and _BESIDE_A_NAME.fullmatch(text, each.end, own.start))
        )
        for each in people
    )


def only_parents(ahead: str, parents: frozenset[str]) -> bool:
    """Whether nobody but parents is named in the words ahead of a pronoun."""
    people = people_in(ahead)
    return all(
        owner.kind is OwnerKind.FAMILY or owner.text.split()[0] in parents
        for owner in people
        if owner.kind is not OwnerKind.SELF
    )


def opens_with_parent(ahead: str, parents: frozenset[str]) -> bool:
    """Whether the words ahead of a pronoun open with a parent ("Kirsty tells the meeting whether …, and if she says not")."""
    first = re.match(r"\W*([A-Z][\w-]+)", ahead)
    named = first is not None and (first[1] in parents or re.fullmatch(PARENT, first[1], re.IGNORECASE))
    return bool(named)


def is_a_child(name: str, children: Sequence[str]) -> bool:
    """Whether a name is a child's of the plan: a first name or initials, a part of a joined one too."""
    # "N'Golo" and "Ella-Mae" are one word, whose parts may be told apart all the same.
    words = {
        word.casefold()
        for pattern in (r"[^\W\d_]+", r"[^\W\d_]+(?:[’'-][^\W\d_]+)+")
        for word in re.findall(pattern, re.sub(r"[’']s?$", "", name))
    }
    firsts = {child.split()[0].casefold() for child in children if child.split()}
    initials = {"".join(part[0] for part in child.split()).casefold() for child in children if child.split()}
    return bool(words & (firsts | initials))


def a_child_tells(text: str, start: int, children: Sequence[str]) -> bool:
    """ "Ellis self-reports": whether a child stands right ahead of a telling and is the one who tells."""
    ahead = _JUST_AHEAD.search(text, 0, start)
    return ahead is not None and is_a_child(ahead[1], children)


_JUST_AHEAD = re.compile(r"\b([A-Z][\w’'-]+)(?:[’']s)?(?: (?:to|will|now|also))? $")
