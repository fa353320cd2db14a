"""Only a collective, a placeholder or an organisation stands where a person should."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Owner,
    OwnerKind,
    People,
    Row,
    Tasks,
    owner_is_heading,
    says_who,
)

# "Teachers": of several who hold a post nobody in particular could be asked.
_SEVERAL_OF_A_POST = re.compile(
    r"(?:(?:the|all|his|her|their|our|your|class|subject|form|school|ward|community)\s+)*"
    r"(?!(?:Mr|Mrs|Ms|Miss|Dr)\b)(?:[a-z’'-]+\s+)?[A-Za-z]*(?:workers|visitors|teachers|tutors|officers|nurses|midwives|assistants|doctors|clinicians|therapists|mentors|advisers|practitioners)",
    re.IGNORECASE,
)

# "PC Strood's team": somebody heads it, and can be asked.
_SOMEBODYS_TEAM = re.compile(
    r"^(?:PC|DC|DS|DI|PCSO|Sgt|Insp|Inspector|Sergeant|Dr|Mr|Mrs|Ms|Miss|Sister|[A-Z][a-z]+)\.? [A-Z][\w’'-]*[’']s? (?:team|office|crew|colleagues)$"
)
# What a firm can be as well as somebody.
_FIRM_AND_PART = 2
_A_FIRM_TOO = frozenset(
    "landlord landlords provider contractor supplier employer agent lender insurer".split()
)


_OURSELVES = frozenset(["us", "ourselves"])


def check(row: Row, people: People, tasks: Tasks) -> Iterator[Mark]:
    """Somebody is named, in the who cell or the sentence, but nobody who could be asked."""
    if not row.action or tasks.action(row.action).news:
        return
    headed = owner_is_heading(row)
    in_owner = () if headed else people.in_owner(row)
    lead_in = () if headed else people.in_lead_in(row)
    in_action = people.in_action(row)
    if _is_a_firm(in_owner):
        in_owner = in_owner[:1]
    if _says_only_us(in_owner) and not lead_in and Field.OWNER not in row.shared:
        if not any(_could_be_asked(owner) for owner in in_action):
            yield _mark(Field.OWNER, in_owner[0])
        return
    if any(_could_be_asked(owner) for owner in (*in_owner, *in_action, *lead_in, *people.in_due(row))):
        return
    in_owner = tuple(owner for owner in in_owner if says_who(owner.text))
    told = says_who(row.owner) and not headed
    by_parse = () if in_action or (told and not in_owner) else people.told_in_action(row)
    if any(map(_could_be_asked, by_parse)):
        return
    in_action = in_action or by_parse
    if in_owner and Field.OWNER not in row.shared:
        yield _mark(Field.OWNER, in_owner[0])
    elif in_action and not told:
        yield _mark(Field.ACTION, in_action[0])


def _is_a_firm(in_owner: tuple[Owner, ...]) -> bool:
    """Whether a post behind an organisation only says what the organisation is here: "Kestrel Homes (landlord)"."""
    return (
        len(in_owner) == _FIRM_AND_PART
        and in_owner[0].kind is OwnerKind.AGENCY
        and in_owner[1].text.casefold().removeprefix("the ") in _A_FIRM_TOO
    )


def _says_only_us(in_owner: tuple[Owner, ...]) -> bool:
    """Whether a who cell says no more than "us" or "us all", by which everybody at the table is meant."""
    others = [owner for owner in in_owner if owner.text.casefold() not in _OURSELVES]
    return len(others) < len(in_owner) and all(owner.kind is OwnerKind.GROUP for owner in others)


def _could_be_asked(owner: Owner) -> bool:
    if _SOMEBODYS_TEAM.search(owner.text):
        return True
    several = owner.kind is OwnerKind.ROLE and _SEVERAL_OF_A_POST.fullmatch(owner.text) is not None
    return owner.kind.is_accountable and not several


def _mark(field: Field, owner: Owner) -> Mark:
    variant = "placeholder" if owner.kind is OwnerKind.PLACEHOLDER else ""
    return Mark(field, owner.start, owner.end, variant=variant)
