"""A name that belongs to nobody in the plan, standing where the child's should: the plainest sign of a copied plan.

It is looked for in one plan alone. Whether a word is a name is told by how it is used (a capital in the middle of a sentence, the
subject of a need), never by a list of names.
"""

from __future__ import annotations

import re

from planlint.language.people import OwnerKind, people_in
from planlint.linting.likeness import Misnamed, Own
from planlint.linting.persons import first_names
from planlint.plan.model import Field, Plan

# "Kacper needs …", "Kacper's teeth are …" at the head of a sentence.
_SUBJECT = re.compile(
    r"(?:^|(?<=[.!?;\n] ))(?P<name>[A-Z][a-z-]*[a-z](?![a-z-]))(?:[’']s\b|\s+(?:also |still |now )?"
    r"(?:needs?|is|has|was|does|can|cannot|will|feels|says|said|wants|lives|goes|gets|attends|sleeps|eats|talks|plays|knows|misses|wakes|finds|struggles)\b)"
)
_WITH_A_RELATION = (
    r"\b(?:brothers?|sisters?|siblings?|twins?|cousins?|friends?|partner|husband|wife|dog|cat|baby|niece|nephew|son|daughter|mother|father|mum|dad|"
    r"nan|gran\w*|aunt\w*|uncle|step\w+|half-\w+|foster \w+|carers?|neighbours?|mr|mrs|ms|miss|dr|teacher|worker|called|named|with|and)\W+(?:\w+\W+)?{name}\b"
    # "Hope, Summer's sister, is 11", "Hope (her half-sister)".
    r"|\b{name}(?:,| \(| is| was) ?(?:the |an? |his |her |their |[A-Z][\w’'-]*['’]s? )?(?:[\w’'-]+ ){0,2}?(?:half-?|step-?|foster )?(?:brother|sister|sibling|twin|cousin|friend|partner|husband|wife|dog|cat|baby|niece|nephew|son|daughter|mother|father|mum|dad|nan|gran\w*|aunt\w*|uncle|carer|neighbour|teacher|tutor|worker)\b"
)
_NOT_PEOPLE = frozenset(
    {OwnerKind.FAMILY, OwnerKind.AGENCY, OwnerKind.GROUP, OwnerKind.ROLE, OwnerKind.SERVICE}
)


def stranger_in(plan: Plan) -> Misnamed | None:
    """The first need or outcome whose subject is somebody of whom the plan says nothing, None where there is none.

    The name must come at least twice in the rows, once plainly as a name, and nowhere on the front sheet, in a section or
    as anybody's relative, friend or worker.
    """
    if not plan.children:
        return None
    told = _told(plan)
    rows = "\n".join(text for row in plan.rows for text in (row.need, row.outcome, row.action))
    for row in plan.rows:
        for field in (Field.NEED, Field.OUTCOME):
            text = row.text(field)
            for found in _SUBJECT.finditer(text) if field not in row.shared else ():
                name = found["name"]
                if name.casefold() in told or _is_related(name, rows):
                    continue
                if _is_name(name, rows) or _is_somebody(name, text[found.end() :], rows):
                    start = found.start("name")
                    return Misnamed(Own(row.number, field, text), start, start + len(name))
    return None


# What a brother does to this child is this child's need ("Tyler shouts at her").
_TO_THIS_CHILD = re.compile(
    r"\b(?:at|with|to|on|of|for|from|by|and|near|hits?|hurts?|bites?|upsets?|minds?|sees?) (?:him|her|them|each other)\b",
    re.IGNORECASE,
)


def sibling_in(plan: Plan) -> Misnamed | None:
    """The first need or outcome under one child's heading whose subject is another child of the plan, and this child is not in it."""
    firsts = set(first_names(plan))
    for row in plan.rows:
        here = {name for name in firsts if re.search(rf"\b{re.escape(name)}\b", row.domain, re.IGNORECASE)}
        if len(here) != 1:
            continue
        own = next(iter(here))
        for field in (Field.NEED, Field.OUTCOME):
            text = row.text(field)
            other = next((name for name in firsts - here if re.match(rf"{re.escape(name)}\b", text)), "")
            named = re.search(rf"\b{re.escape(own)}\b", text) is not None
            if other and field not in row.shared and not named and not _TO_THIS_CHILD.search(text):
                return Misnamed(Own(row.number, field, text), 0, len(other))
    return None


def _told(plan: Plan) -> frozenset[str]:
    """Every word of what the plan says of people outside its needs, outcomes and actions."""
    texts = [plan.title, *plan.people, *(child.name for child in plan.children)]
    texts.extend(f"{label} {value}" for label, value in plan.front)
    texts.extend(section.text for section in plan.sections)
    texts.extend(f"{row.owner} {row.due} {row.progress}" for row in plan.rows)
    return frozenset(
        word.casefold()
        for text in texts
        for word in re.findall(r"[A-Za-z’'-]*[A-Za-z]", text.replace("’s", " ").replace("'s", " "))
    )


def _is_name(word: str, rows: str) -> bool:
    """Whether a word is written with a capital inside a sentence, never in small letters, and is no post and no relative."""
    inside = re.search(rf"[a-z,] {re.escape(word)}\b", rows)
    small = re.search(rf"\b{re.escape(word.casefold())}\b", rows)
    known = people_in(f"{word} needs help")
    return (
        inside is not None
        and small is None
        and len(re.findall(rf"\b{re.escape(word)}\b", rows)) > 1
        and not (known and known[0].kind in _NOT_PEOPLE)
    )


_ANYBODY = frozenset(
    "nobody somebody anybody everybody noone someone anyone everyone neither either each one every none both other others another who whoever this that what there it".split()
)
_OWN = re.compile(r"\b(?:his|hers?|he|she|himself|herself)\b", re.IGNORECASE)


def _is_somebody(word: str, after: str, rows: str) -> bool:
    """Whether the subject of a need or outcome has something of its own ("Jaydon will have reduced his cannabis use")."""
    small = re.search(rf"\b{re.escape(word.casefold())}\b", rows)
    first = _OWN.search(after.split(".")[0])
    known = people_in(f"{word} needs help")
    anybody = word.casefold() in _ANYBODY
    return (
        first is not None and small is None and not anybody and not (known and known[0].kind in _NOT_PEOPLE)
    )


def _is_related(name: str, rows: str) -> bool:
    return re.search(_WITH_A_RELATION.replace("{name}", re.escape(name)), rows, re.IGNORECASE) is not None
