"""Two contents that belong together: a brother and a sister with a plan each, their names invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from .layouts_story import Aim, Deed, Story

ISLA = Story(
    kind="child-protection",
    title="Child Protection Plan",
    child="Isla Mercer",
    born=date(2018, 5, 4),
    date=date(2026, 3, 2),
    review=date(2026, 5, 25),
    worker="Gareth Lyle",
    reference="CH-3001",
    aims=(
        Aim(
            "Isla stays awake to watch over her brother when Mum has been drinking.",
            "Isla sleeps in her own room and an adult who is sober looks after Jude at night.",
            (
                Deed(
                    "Sleep at the house on Fridays and Saturdays",
                    "Nan Mercer",
                    "every weekend until 25 May 2026",
                ),
                Deed(
                    "Take a breath test before the morning school run and send Gareth the reading",
                    "Mum",
                    "every school day until 22 May 2026",
                ),
            ),
        ),
        Aim(
            "Isla's teacher finds her asleep at her desk.",
            "Isla is awake for the whole of every school day.",
            (
                Deed(
                    "Give Isla breakfast and a quiet half hour",
                    "Mr Osei, class teacher",
                    "from 9 March 2026 to 22 May 2026",
                ),
            ),
        ),
    ),
    notes={
        "child_voice": 'Isla said: "I count to a thousand and then I check if Jude is breathing."',
        "contingency": "If Mum blows over the limit on two mornings, Nan moves in that day and Gareth Lyle calls a strategy "
        "meeting for the next.",
        "visits": "Gareth Lyle sees Isla and Jude together and apart every ten working days.",
    },
)

JUDE = replace(
    ISLA,
    child="Jude Mercer",
    born=date(2020, 10, 19),
    reference="CH-3002",
    aims=(
        Aim(
            "Jude has been left in the bath and taken to hospital once.",
            "Jude is never in or near water without a sober adult in the room.",
            (
                Deed("Fit the bathroom lock out of Jude's reach", "Ben Mercer (Dad)", "by 9 March 2026"),
                Deed(
                    "Show Mum and Nan the water safety film and go through it with them",
                    "Ros Field, health visitor",
                    "13 March 2026",
                ),
            ),
        ),
        Aim(
            "Jude says very few words for a boy of five.",
            "Jude can ask for what he wants in short sentences.",
            (
                Deed(
                    "See Jude for six speech therapy sessions at school",
                    "Anna Kerr, speech and language therapist",
                    "Tuesdays from 10 March 2026 to 21 April 2026",
                ),
            ),
        ),
    ),
    notes={
        **ISLA.notes,
        "child_voice": 'Jude held on to Nan\'s coat when she stood up to leave and said, "Nan stay."',
    },
)
