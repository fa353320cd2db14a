"""What a sentence tells, by votes trained on the sentences of whole plans: a child heard, a parent's view, history, a worry, its effect.

Six thousand sentences in which something of it stands, and twice as many in which nothing does, were labelled one by one
(``corpus/language/told``). Read so, hands nobody had seen are told apart nine times in ten or better; shapes of speech alone,
mended on one hand, found half to three quarters of what the next one wrote.
"""

from __future__ import annotations

from enum import StrEnum

from planlint.language.sentence_features import Sentence
from planlint.language.tasks.verdicts import share_by


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
