"""Who: everybody an owner cell names, and whoever an action's own words make responsible.

Names are told by their shape, their titles, the plan's own people and the grammar round them; there is no list of
first names, so that a finding never changes with the name somebody bears. Nothing heavy is imported.
"""

from __future__ import annotations

from planlint.language.people.acting import doers
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.owners import owners
from planlint.language.people.people import is_clean_owner_text, people_in

__all__ = ["KnownPeople", "Owner", "OwnerKind", "doers", "is_clean_owner_text", "owners", "people_in"]
