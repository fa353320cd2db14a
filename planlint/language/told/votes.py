"""What a sentence tells, by votes trained on the sentences of whole plans: a child heard, a parent's view, history, a worry, its effect.

They learned from 13,000 texts of plans and cases, labelled one by one (``corpus/language/told``). Of the sentences that they call so on
hands nobody had seen nine in ten are right, and three in four are found; as a plan tells such a thing more than once, that tells
nearly every plan in which it stands from one in which it does not.
"""

from __future__ import annotations

from enum import StrEnum

from planlint.language.tasks.verdicts import share_by
from planlint.language.told.features import Sentence


class Told(StrEnum):
    """What a sentence may tell."""

    VOICE = "voice"
    """What a child said, showed or wants."""
    OBSERVED = "observed"
    """What was seen of a child without speech."""
    VIEW = "view"
    """What a parent or carer thinks of the plan, the help or what should happen."""
    HISTORY = "history"
    """What came before, in the family or in its time with services."""
    WORRY = "worry"
    """What is or may go wrong for a child."""
    EFFECT = "effect"
    """What a worry has done, does or could do to a child."""


def share_told(sentence: Sentence, what: Told) -> float:
    """How clearly a sentence tells it (0 to 1)."""
    return share_by(sentence.features, f"told-{what.value}", "yes")
