"""Whole plans as hurried people write them: letters for names, adults called April, views and identity where nobody looks."""

from __future__ import annotations

import io

import planlint
from planlint.language.risks.named import risks_named
from planlint.linting.api import tells_identity
from planlint.linting.initials import initials_told
from planlint.linting.namesakes import renamed
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.leads import led_by
from planlint.plan.model import Plan, SectionName


def plan(text: str) -> Plan:
    """The plan in a Markdown text."""
    return next(iter(planlint.read_plans(io.BytesIO(text.encode()), "plan.md")))


def rules(text: str) -> set[str]:
    """The rules that speak of a plan in Markdown."""
    return {finding.rule for finding in planlint.check(plan(text)).findings}


BABY = """# Child protection plan

Child: Hope Doyle (H)
Date of birth: 2/10/2025
Date of plan: 12/1/2026
Mother: Kayleigh Doyle (K), 23
Maternal gran: April Doyle
Health visitor (HV): Bernie Achebe

| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| H not gaining | H on the 25th line by 30/3/26 | Weigh H at the Tuesday clinic until 30 March | HV | 30/3/26 |

## Visits

SW fortnightly. 8/1 H was awake for 40 minutes. H beamed at April and her eyes followed her round the room.
"""


def test_letters_behind_a_name_stand_for_whoever_has_it() -> None:
    assert initials_told(plan(BABY)) == {"Hope": "H", "Kayleigh": "K"}
    assert "missing-child-voice" not in rules(BABY)


def test_letters_that_two_people_share_are_nobodys() -> None:
    assert initials_told(plan(BABY.replace("April Doyle", "Hilda Doyle (H)"))) == {"Kayleigh": "K"}


def test_a_grandmother_called_april_is_no_month() -> None:
    seen = renamed(plan(BABY))
    assert "april" in seen.names.values()
    assert "beamed at April" not in " ".join(section.text for section in seen.plan.sections)


def test_labels_of_whoever_lives_or_works_with_the_child_ask_for_people() -> None:
    for label in ("Living with", "Also working with you", "At home", "Others in May's life", "Maternal gran"):
        assert label_asks(label) is Ask.PERSON


def test_what_people_have_told_is_no_childs_place() -> None:
    assert sections_of("What people have told me") == ()
    assert SectionName.CHILD_VOICE in sections_of("What the children told me")
    told = plan(
        "# Child in need plan\\n\\nChild: May Brooks\\nDate of birth: 14/2/2017\\nDate of plan: 6/3/2026\\n\\n"
        "## What people have told me\\n\\n**Mum:** Folake says she is tired.\\n\\n**School:** Ms Lind says the late marks are on Mondays.\\n\\n"
        "| Need | Outcome | Action | Who | When |\\n|---|---|---|---|---|\\n| Late | In by nine | Ring the school | Jodie | 9/3/26 |\\n".replace(
            "\\n", "\n"
        )
    )
    assert not told.section(SectionName.CHILD_VOICE)
    assert told.section(SectionName.PARENT_VIEWS)


NIGHTS = """# Early Help plan

Child: Ola Banks
Date of birth: 8/11/2019

### Nights

*What's hard:* the tablet, on till ten.

*What we'd like to see:* Ola is asleep by eight.

**Shirin:**

- tablet in the kitchen drawer at half past seven, until 30 March

### Mum's own bit

*What's hard:* Shirin has felt low since August.

*What we'd like to see:* Shirin is at her Thursday class.

**Shirin:**

- Dr Anand, phone appointment, 27 January
"""


def test_a_name_that_leads_a_list_twice_is_still_who_does_it() -> None:
    assert [row.owner for row in plan(NIGHTS).rows] == ["Shirin", "Shirin"]
    assert led_by("And I will:").owner == "I"


def test_the_last_review_is_not_the_next() -> None:
    text = """# Child in need plan

Child: Ola Banks
Date of this plan: 24 February 2026, at the third review meeting

| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| Late | In by nine | Ring the school | Jodie Farr | by the next review |

## Review

The next meeting will be convened as soon as the rota for the summer term has been settled.
"""
    assert {"vague-timescale", "missing-review-date"} <= rules(text)


def test_papers_are_no_identity_and_a_temple_may_be_a_head() -> None:
    assert not tells_identity("Birth cert seen 8/1, registered 17/10/25. NHS no. on file.", "Identity", True)
    assert not tells_identity("H had a red mark to temple from the door.")
    assert tells_identity("You're Dominican on both sides.")
    assert tells_identity("They go to the temple on Sundays.")


def test_a_father_who_throws_things_is_feared_at_home() -> None:
    kinds = {risk.kind for risk in risks_named("Their father has shouted and thrown things.", ("Ola",))}
    assert kinds == {"domestic abuse"}
    assert not risks_named("Dad threw the old chairs away.", ("Ola",))
    assert {risk.kind for risk in risks_named("Their father threw a plate.", ("Ola",))} == {"domestic abuse"}


def test_consideration_is_no_consequence() -> None:
    text = BABY.replace(
        "SW fortnightly.", "SW fortnightly. If matters escalate, consideration will be given to legal advice."
    )
    assert "vague-contingency" in rules(text)


LETTER = """# Child in need plan

Child: Maddox Pugh

Allocated SW – Tom Adair. I will see Maddox every week.

| Need | Outcome | Action | Who | When |
|---|---|---|---|---|
| Nobody is up | Somebody is up at four | Check the bus | TA | 20 March |
| Carl comes round | Carl stays away | If Carl comes Maddox rings Nan: the code word is "pineapple" | Maddox | until 24 March |
| Mum is ill | Mum is well | Fitness class with Nan | Mum | starts 17/3 for 11 wks |
| Mum works nights | Mum works days | Mum to ask her manager Bev and tell Tom what she said, 30 Jan | | |

## Meeting again

We're all meeting again on Tuesday 24th March, 4 o'clock at Nan's.

## Signed

(seen by my manager Gill Tate 26/2, who agrees it)
"""


def test_a_hurried_letter_is_read_for_what_it_says() -> None:
    found = rules(LETTER)
    assert not found & {
        "missing-review-date",
        "missing-signoff",
        "unattributed-information",
        "missing-timescale",
        "vague-timescale",
    }


def test_letters_in_a_who_cell_may_be_somebodys() -> None:
    report = planlint.check(plan(LETTER))
    assert not any("“TA”" in finding.message for finding in report.findings)


def test_a_short_word_of_the_parents_is_a_view_and_a_day_by_the_way_a_review() -> None:
    text = LETTER.replace(
        "## Meeting again\n\nWe're all meeting again on Tuesday 24th March, 4 o'clock at Nan's.\n", ""
    )
    text += "\n## 4. Mam and Dad\n\nDad rang from work: fine with it. Mam hasn't answered.\n\n## Visits\n\nTom six weekly. Review 14 April.\n"
    assert not rules(text) & {"missing-parent-views", "missing-review-date"}


def test_days_with_stops_are_days() -> None:
    text = LETTER.replace("Child: Maddox Pugh", "Child: Maddox Pugh\nDOB: 2.2.10\nDate of plan: 14.1.26")
    assert plan(text).children[0].age == 15
