"""Whoever an action makes responsible: by the grammar of its sentences, else by the shapes that no grammar finds."""

from __future__ import annotations

from functools import lru_cache

from planlint.language.people.appended import appended
from planlint.language.people.doers import spoken_doers
from planlint.language.people.model import KnownPeople, Owner, OwnerKind

_NOBODY = KnownPeople()
# How or where somebody can be ("June to be the contact", "Ayaan to be on time"), and hardly a thing.
_STATES = frozenset(
    "the a an his her their my our on at with there able home in out back up present honest open kind polite "
    "respectful ready sober".split()
)


@lru_cache(maxsize=8192)
def doers(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Whoever an action's own words make responsible, in order; empty when nobody is.

    The kind is carried: "CAMHS to continue working with Philip" gives CAMHS as an AGENCY, which is nobody to ring.
    """
    kept = tuple(owner for owner in spoken_doers(text, known) if not _is_a_thing(owner, text, known))
    return kept or appended(text, known)


def _is_a_thing(owner: Owner, text: str, known: KnownPeople) -> bool:
    """ "Substances" alone, "Thought to be given": a capital at the start of a cell that is no name."""
    if owner.kind is not OwnerKind.PERSON or owner.start > 0 or " " in owner.text or owner.text in known:
        return False
    rest = text[owner.end :].strip(" .")
    return not rest or (rest.startswith("to be ") and not _STATES.intersection(rest.split()[2:3]))
