"""How hard a text is to read, by textstat; nothing here says what is too hard."""

from __future__ import annotations

# Below this many words every readability formula is guesswork.
_ENOUGH_WORDS = 60


def reading_age(text: str) -> int | None:
    """The age in years at which a reader follows the text with ease, None where it is too short to tell.

    The Flesch–Kincaid grade (Kincaid and others, 1975) plus five years: a child in the United States' grade N is N + 5.
    """
    if len(text.split()) < _ENOUGH_WORDS:
        return None
    import textstat

    grade: float = textstat.flesch_kincaid_grade(text)
    return max(5, round(grade) + 5)
