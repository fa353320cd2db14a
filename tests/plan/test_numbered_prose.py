"""Plans whose paragraphs are numbered through, and plain text whose titles have no look of their own."""

from __future__ import annotations

from pathlib import Path

import planlint
from planlint.plan.model import Row


def rows(tmp_path: Path, text: str, name: str = "plan.txt") -> list[Row]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return [row for plan in planlint.read_plans(path, name) for row in plan.rows]


COURT = """Care Plan for Theo Bright, born 12 January 2024

Section 1: Overall aim

1.1   The plan of the local authority is that Theo stays with Mrs Dove while his grandmother is assessed.

1.2   Theo was found in the road in Station Parade at six in the morning.

Section 2: The child's needs

2.1   Theo's weight was on the 0.4th centile when he came into care. He should be on or above the 9th centile at his next medical. The health visitor, Grace Ferreira, will weigh him on the first Monday of each month.

2.2   Theo's parents have missed five of the last twelve family times and he is distressed by waiting. The aim is that he is never left waiting for them. Parents shall telephone the centre by 8.30 on the day.

2.3   Theo is of dual heritage, and so far nobody has talked to his grandmother about this.

Section 3: Review

3.1   The next review will be held on 22 September 2026.
"""

REVIEW = """# Care plan for Jasmine Fenwick

## 4. The plan

4.1 **Family time.** Jasmine has not seen Nana since the stroke. Jasmine sees Nana twice a week and is no longer frightened.

4.1.1 Claire will drive Jasmine to the unit on Tuesdays. *Responsible: Claire Anand. Timescale: from now until the review.*

4.2 **School.** Jasmine has fallen behind in her phonics since the move. Jasmine is working at the level expected for Year 1.

4.2.1 Miss Doyle will give Jasmine a phonics group every morning. *Responsible: Miss Doyle. Timescale: September 2026.*

4.2.2 Claire will read with Jasmine each night. *Responsible: Claire Anand.*
"""

LETTER = """13 February 2026

Dear Maisie,

This is your Child in Need plan.

You told us

You said "it's like having two birthdays but with arguing", and you are sick of messages.

What we are worried about, and what we are going to do

We are worried that you hear Mum and Dad fight on the doorstep every Sunday. We hope that by Easter you never hear a cross word. From 22 February Grandad Les will pick you up from Mum's.

How often I will come

I will see you every three weeks, once at Mum's and once at Dad's.

If it gets worse

If the fighting goes on at Easter I will ask for a family group meeting.
"""


def test_each_numbered_paragraph_of_a_court_plan_is_a_need_with_its_outcome_and_actions(
    tmp_path: Path,
) -> None:
    found = rows(tmp_path, COURT)
    assert [
        (row.need.split(" ")[0], row.outcome.split(" ")[0], row.action.split(" ")[0]) for row in found
    ] == [
        ("Theo's", "He", "The"),
        ("Theo's", "The", "Parents"),
        ("Theo", "", ""),
    ]


def test_paragraphs_numbered_below_another_are_its_actions(tmp_path: Path) -> None:
    found = rows(tmp_path, REVIEW, "plan.md")
    assert [(row.need, row.action, row.owner, row.due) for row in found] == [
        (
            "Jasmine has not seen Nana since the stroke.",
            "Claire will drive Jasmine to the unit on Tuesdays.",
            "Claire Anand",
            "from now until the review",
        ),
        (
            "Jasmine has fallen behind in her phonics since the move.",
            "Miss Doyle will give Jasmine a phonics group every morning.",
            "Miss Doyle",
            "September 2026",
        ),
        (
            "Jasmine has fallen behind in her phonics since the move.",
            "Claire will read with Jasmine each night.",
            "Claire Anand",
            "",
        ),
    ]


def test_titles_of_a_letter_in_plain_text_part_what_it_tells(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, LETTER)
    assert row.need == "We are worried that you hear Mum and Dad fight on the doorstep every Sunday."
    assert row.outcome == "We hope that by Easter you never hear a cross word."
    assert row.action == "From 22 February Grandad Les will pick you up from Mum's."
