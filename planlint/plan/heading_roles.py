"""What a heading can stand for: the parts of a row, what counts or groups rows, and the sections of a plan; how long it may be."""

from __future__ import annotations

from planlint.plan.model import SectionName

NEED = "need"
OUTCOME = "outcome"
ACTION = "action"
OWNER = "owner"
DUE = "due"
OWNER_AND_DUE = "owner and due"
ACTION_AND_OWNER = "action and owner"
PROGRESS = "progress"
MEASURE = "measure"
STRENGTHS = "strengths"
NUMBER = "number"
DOMAIN = "domain"
UNUSED = "unused"
PLAN = "plan"
TITLE = "title"
PEOPLE = "people"

ROLES = (
    NEED, OUTCOME, ACTION, OWNER, DUE, OWNER_AND_DUE, ACTION_AND_OWNER, PROGRESS, MEASURE, STRENGTHS, NUMBER,
    DOMAIN, UNUSED, *(str(name) for name in SectionName),
)  # fmt: skip
"""What a column may be said to hold in the settings."""

ROW_PARTS = frozenset((NEED, OUTCOME, ACTION, ACTION_AND_OWNER, OWNER, DUE, OWNER_AND_DUE, MEASURE, PROGRESS))
"""The roles that make up a row, apart from what counts or groups them."""

ACTS = frozenset((ACTION, PLAN, ACTION_AND_OWNER))
"""What is to be done, under whatever name."""
ACTING = ACTS | {NEED, OUTCOME}
WHO_OR_WHEN = frozenset((OWNER, DUE, OWNER_AND_DUE))

LONGEST_HEADING = 110
"""In characters; what is longer is text."""
