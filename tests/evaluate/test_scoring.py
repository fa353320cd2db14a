"""Figures count what a person would count: each label once, the unsure neither way, and how sure a share is."""

from __future__ import annotations

from pathlib import Path

import pytest

from planlint.evaluate.agreement import agreement
from planlint.evaluate.gold import Case, Label, Marked
from planlint.evaluate.scoring import Scores, interval, score_cases, score_plan
from planlint.linting.loading import load_rules
from planlint.linting.settings import Settings
from planlint.plan.model import Plan, Row

RULES = load_rules(
    Settings(select=("missing-owner", "missing-timescale", "undefined-acronym", "missing-contingency"))
)
PLAN = Plan(
    "one.md",
    "1",
    rows=(
        Row(1, action="Ring the GP", due="3 May 2026"),
        Row(2, action="Ring the FSW", owner="Mum", due="3 May 2026"),
        Row(3, action="Buy a coat", owner="Mum", due="3 May 2026"),
    ),
)


def scored(*labels: Label, rules: frozenset[str] | None = None, plans: tuple[Plan, ...] = (PLAN,)) -> Scores:
    scores = Scores()
    score_plan(Marked(Path("one.md"), 3 * len(plans), labels, rules), list(plans), RULES, scores)
    return scores


def test_what_is_found_and_marked_is_right_and_what_is_not_marked_is_a_false_alarm() -> None:
    scores = scored(Label("missing-owner", 1, "owner", None), Label("missing-timescale", 3, "due", None))
    assert scores.tallies["missing-owner"].right == 1
    assert scores.tallies["missing-timescale"].missed[0].startswith("one row 3")
    assert "FSW" in scores.tallies["undefined-acronym"].false[0]
    assert (scores.rows_right, scores.clean_rows, scores.clean_alarms) == (1, 1, 1)


def test_a_label_that_its_author_was_unsure_of_counts_neither_way() -> None:
    scores = scored(
        Label("missing-owner", 1, "owner", None, sure=False),
        Label("missing-timescale", 3, "due", None, sure=False),
    )
    assert scores.tallies["missing-owner"].found == 0
    assert scores.tallies["missing-timescale"].wanted == 0


def test_only_the_rules_that_were_marked_are_counted() -> None:
    scores = scored(Label("missing-owner", 1, "owner", None), rules=frozenset({"missing-owner"}))
    assert set(scores.tallies) == {"missing-owner"}


def test_a_term_is_told_by_its_words_and_a_finding_of_the_plan_by_its_rule() -> None:
    scores = scored(
        Label("undefined-acronym", None, None, "FSWs"), Label("missing-contingency", None, "plan", None)
    )
    assert scores.tallies["undefined-acronym"].right == 1
    assert scores.tallies["missing-contingency"].right == 1


def test_a_term_is_marked_once_for_all_plans_of_a_file() -> None:
    tally = scored(Label("undefined-acronym", None, None, "FSW"), plans=(PLAN, PLAN)).tallies[
        "undefined-acronym"
    ]
    assert (tally.right, tally.false, tally.missed) == (1, [], [])


def test_a_case_is_right_where_its_rule_speaks_or_is_silent_as_marked() -> None:
    said = Plan("x", "1", rows=(Row(1, action="Ring the GP"),))
    named = Plan("x", "2", rows=(Row(1, action="Ring the GP", owner="Mum"),))
    scores = Scores()
    marks = [(said, True), (named, False), (said, False), (named, True)]
    score_cases(
        [Case("missing-owner", plan, flag, n, "") for n, (plan, flag) in enumerate(marks)], RULES, scores
    )
    tally = scores.tallies["missing-owner"]
    assert (tally.right, len(tally.false), len(tally.missed)) == (1, 1, 1)
    assert tally.f1 == pytest.approx(0.5)


def test_a_share_of_few_is_less_sure_than_a_share_of_many() -> None:
    few, many = interval(9, 10), interval(900, 1000)
    assert few is not None
    assert many is not None
    assert few[0] < many[0] < 0.9 < many[1] < few[1]
    assert interval(0, 0) is None
    assert interval(10, 10) == pytest.approx((0.722, 1.0), abs=0.001)


def test_markers_who_agree_no_more_than_chance_have_a_kappa_of_nought() -> None:
    def label(row: int) -> Label:
        return Label("vague-action", row, None, None)

    same = agreement([(4, (label(1), label(2)), (label(1), label(2)))], {"vague-action": False})
    chance = agreement([(4, (label(1), label(2)), (label(1), label(3)))], {"vague-action": False})
    assert same["vague-action"].kappa == 1.0
    assert chance["vague-action"].kappa == 0.0
    assert agreement([(4, (), ())], {"vague-action": False})["vague-action"].kappa is None
