"""What a parsed sentence tells of somebody, and when."""

from __future__ import annotations

import pytest

from planlint.language.agencies.doing import When
from planlint.language.agencies.engaging import Part, standing
from planlint.language.syntax import parsed


@pytest.mark.parametrize(
    ("text", "who", "part", "verb", "when"),
    [
        ("The nurse visits every week.", "nurse", Part.DOER, "visit", When.NOW),
        ("The nurse has been visiting since May.", "nurse", Part.DOER, "visit", When.SINCE),
        ("The nurse visited in May.", "nurse", Part.DOER, "visit", When.PAST),
        ("The nurse will visit in May.", "nurse", Part.DOER, "visit", When.NOT),
        ("The nurse does not visit.", "nurse", Part.DOER, "visit", When.NOT),
        ("Tia is seen weekly by the nurse.", "nurse", Part.BY, "see", When.NOW),
        ("Tia meets the nurse on Mondays.", "nurse", Part.MET, "meet", When.NOW),
    ],
)
def test_who_does_what_and_when(text: str, who: str, part: Part, verb: str, when: When) -> None:
    start = text.index(who)
    told = standing(parsed(text), start, start + len(who)).told
    assert (part, verb, when) in [(each.part, each.verb, each.when) for each in told]


def test_whose_they_are_is_told() -> None:
    text = "Tia says her mentor is kind."
    start = text.index("mentor")
    assert standing(parsed(text), start, start + 6).owned
