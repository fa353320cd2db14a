"""Whom a plan's texts can mean: its children, their parents and carers by first name and surname, and everybody else it names."""

from __future__ import annotations

import re
from collections.abc import Collection

from planlint.language.dictionary import all_lemmas
from planlint.language.parents.family_names import may_be_family, parents_named, working_in
from planlint.language.parents.marked import sexes_told
from planlint.language.told.referents import Family
from planlint.linting.initials import initials_told
from planlint.linting.persons import called_children, names_by_which_called
from planlint.linting.statements import Statement
from planlint.plan.model import Plan

_CHILDREN = re.compile(
    r"^\W*(?:names? of )?(?:the )?(?:child(?:ren)?|young person|family|names?)\b", re.IGNORECASE
)
_WORKERS = re.compile(
    r"\b(?:worker|practitioner|professional|manager|visitor|nurse|teacher|officer|lead|author|completed|written|allocated|sw|iro|chair|school|gp)\b",
    re.IGNORECASE,
)
_PARENTS = re.compile(r"\b(?:mum|dad|mother|father|parents?|carers?|family|views?)\b", re.IGNORECASE)
# "Living with: Joy and Des Whitcombe, foster carers".
_KIN = r"(?:nan(?:a|ny)?|gran(?:ny|ma|dma|dad|dpa|dmother|dfather|dparents?)?|aunt(?:ie|y)?|uncle)"
# A grandparent or an aunt who has the child.
_KIN_CARE = re.compile(
    rf"\b(?:liv(?:es?|ed|ing)|stay(?:s|ed|ing)|placed|home|care of|cared for by|looked after by|brought up by|raised by|carers?|guardians?|kinship|connected)\b[^.\n]{{0,40}}\b{_KIN}\b|\b{_KIN}\b[^.\n]{{0,50}}\b(?:carers?|guardians?|guardianship|kinship|connected persons?|has (?:had|brought|raised|cared)|who has (?:him|her|them|(?-i:[A-Z]))|takes? (?:him|her|them) in|sgo|order)\b",
    re.IGNORECASE,
)
_PAIR = re.compile(
    r"\b(?P<one>[A-Z][a-z’'-]+) and (?P<other>[A-Z][a-z’'-]+)(?: [A-Z][\w’'-]+)?,? \(?(?:(?:her|his|their|the) )?(?:\w+ )?(?:carers|parents|grandparents|guardians)\b"
)
# "Foster carer: Mrs Pugh"; "Mr and Mrs Cole, foster carers".
_TITLED = re.compile(r"\bM(?:r|rs|s|iss)\.? (?:[A-Z][a-z]+ )?(?P<surname>[A-Z][\w’'-]+)")
_TITLED_PAIR = re.compile(
    r"\b(M(?:r|rs|s)\.? (?:and M(?:r|rs|s)\.? )?(?:[A-Z][a-z]+ )?[A-Z][\w’'-]+),? \(?(?:(?:her|his|their|the) )?(?:\w+ )?(?:carers?|parents|grandparents|guardians?)\b"
)
# "Mr Craig Lodge, who is Mrs Kaleem's partner".
_TITLED_PARTNER = re.compile(
    r"\bM(?:r|rs|s|iss)\.? (?:[A-Z][\w-]+ )?([A-Z][\w-]+)(?:,| \()\s?(?:who is |who[’']s |now )?(?:(?:(?:Mr|Mrs|Ms|Miss) )?[A-Z][\w-]+[’']s|his|her|their|the)(?: (?:mother|mum|father|dad)[’']s)? (?:new |ex-?|former |current )?(?:partner|husband|wife|boyfriend|girlfriend|stepfather|stepmother)\b"
)
_SURNAME = re.compile(r"\b[A-Z][\w’'-]+ (?:\([^)]*\) )?([A-Z][\w’'-]+)")
_NO_NAMES = frozenset(
    "PC DC DS Dr Nurse Sgt Cpl Capt Mr Mrs Ms Miss Hub Primary School Academy House Centre".split()
)
# "J. Booth. Agreed 20 April: …": behind who it is stands what was said.
_FIRST_PART = re.compile(r"(?<=[a-z])[.:;](?=\s)|\n")
# What a dictionary of names must never be asked of: days, months, feasts and the small words that open a sentence.
_NO_NAME = re.compile(
    r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|January|February|March|July|August|September|October|November|December|Christmas|Easter|Ramadan|Eid|Diwali|"
    r"The|This|That|These|Those|There|Then|Thursday|When|Where|While|What|Which|Who|Why|How|If|Should|Since|Until|Before|After|From|With|Without|Both|All|Each|Every|Some|Any|No|Not|Nobody|Nothing|She|He|It|They|We|You|His|Her|Their|Our|My|Your|In|On|At|By|For|To|Of|As|And|But|Or|So|An?|Last|Next|Now|Today|Yesterday|Seen|Baby"
)
_NAMED = re.compile(r"\b([A-Z][\w’'-]*[a-z])(?= ([A-Z][\w’-]*[a-z])(?![\w]))")


def families(plan: Plan, told: Collection[Statement]) -> tuple[Family, Family]:
    """Who is who in a plan: by what it says, and with those added who most likely belong to the family.

    Under the child's heading a name without a post may be a friend's or a pet's; there only the first may be used.
    """
    children = {*names_by_which_called(plan), *(name.split()[0] for name in called_children(plan))}
    texts = [statement.text for statement in told]
    names = set(parents_named(texts, plan.front))
    names.update(name for text in texts for pair in _PAIR.finditer(text) for name in pair.groups())
    names.update(_namesakes(plan, texts))
    names -= children | _NO_NAMES
    others = children | {
        word
        for label, value in plan.front
        if _WORKERS.search(label)
        for word in re.findall(r"[A-Z][\w’'-]+", _FIRST_PART.split(value)[0])
    }
    surnames = _surnames(plan, told)
    surnames |= {
        surname
        for text in texts
        for name, surname in _NAMED.findall(text)
        if name in names and surname not in others
    }
    texts += [row.owner for row in plan.rows]
    likely = may_be_family(texts, others, plan.people)
    surnames |= {person.split()[-1] for person in plan.people if person.split()[0] in likely}
    likely = (
        (likely | _named_inside(texts) - others - working_in(texts))
        - _NO_NAMES
        - (_named_otherwise(plan, texts) - names)
    )
    letters = initials_told(plan)
    names |= {letters[name] for name in names if name in letters} - children
    sexes = sexes_told(texts, {*children, *names, *likely})

    kin_care = any(
        _KIN_CARE.search(text) for text in (*texts, *(f"{label}: {value}" for label, value in plan.front))
    )

    def family(parents: Collection[str]) -> Family:
        return Family(
            frozenset(children),
            frozenset(name for name in parents if _NO_NAME.fullmatch(name) is None) - others,
            frozenset(surnames),
            frozenset(others),
            sexes,
            kin_care,
        )

    return family(names), family(names | likely)


def _namesakes(plan: Plan, texts: Collection[str]) -> set[str]:
    """First names that stand with a child's surname ("Dawn Maynard" in the who cell)."""
    surnames = {child.name.split()[-1] for child in plan.children if len(child.name.split()) > 1}
    owners = [row.owner for row in plan.rows]
    return {
        name
        for text in (*texts, *owners, *plan.people)
        for name, surname in _NAMED.findall(text)
        if surname in surnames and name not in ("Mr", "Mrs", "Ms", "Miss", "Baby", "The")
    }


def _surnames(plan: Plan, told: Collection[Statement]) -> set[str]:
    """The family's surnames: the children's, and those of whoever is said to be a parent or carer."""
    found = {child.name.split()[-1] for child in plan.children if len(child.name.split()) > 1}
    for statement in told:
        if _CHILDREN.match(statement.under):
            found.update(_SURNAME.findall(statement.text))
    labelled = [value for label, value in plan.front if _PARENTS.search(label)]
    paired = [pair for statement in told for pair in _TITLED_PAIR.findall(statement.text)]
    found.update(surname for statement in told for surname in _TITLED_PARTNER.findall(statement.text))
    found.update(match["surname"] for text in (*labelled, *paired) for match in _TITLED.finditer(text))
    return found


def _named_inside(texts: Collection[str]) -> set[str]:
    """Names no dictionary has that a plan calls somebody by in the middle of its sentences."""
    named = {word for text in texts for word in _INSIDE.findall(text)}
    return {word for word in named if not all_lemmas(word.casefold())}


_INSIDE = re.compile(
    r"(?<![A-Z][a-z] )(?<!\bin )(?<!\bat )(?<!\bto )(?<!\bfrom )(?<!\bnear )(?<!\bthe )(?<![A-Za-z’'-])([A-Z][a-z]{2,})\b(?![’'-]?[A-Za-z]| [A-Z])"
)


def _named_otherwise(plan: Plan, texts: Collection[str]) -> set[str]:
    """First names that stand with a surname which nobody of the children's has: those of people at work, most likely."""
    own = {child.name.split()[-1] for child in plan.children if child.name.split()}
    return {
        name
        for text in (*texts, *plan.people, *(value for _, value in plan.front))
        for name, surname in _NAMED.findall(text)
        if surname not in own and name not in ("Mr", "Mrs", "Ms", "Miss")
    }
