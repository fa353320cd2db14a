"""A run in figures, as audits report it."""

from __future__ import annotations

from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

import planlint
from planlint.linting.model import Problem
from planlint.linting.settings import Settings
from planlint.reports.run_index import Share, plan_figures, run_figures, standards
from planlint.reports.summary import Verdict
from tests.linting.test_engine import POOR
from tests.linting.test_pages import GOOD

from .runs import found, plan_of, run_of
from .samples import RULES, clean_plan, poor_plan


def test_plans_are_counted_by_what_to_do_with_them() -> None:
    figures = run_figures(
        run_of(
            plan_of(1),
            plan_of(2, found("jargon")),
            plan_of(3, found("vague-action")),
            plan_of(4, found("missing-owner"), found("jargon")),
        )
    )
    assert dict(figures.verdicts) == {
        Verdict.READY: Share(2, 4),
        Verdict.ASK: Share(1, 4),
        Verdict.PASS_BACK: Share(1, 4),
    }


def test_a_plan_that_was_not_fully_checked_is_counted_as_such() -> None:
    trouble = Problem("exports/plans.csv", "the rule 'jargon' failed on plan CH-0001 (KeyError)", "jargon")
    figures = run_figures(run_of(plan_of(1, problems=(trouble,)), plan_of(2)))
    assert dict(figures.verdicts)[Verdict.INCOMPLETE] == Share(1, 2)


def test_the_standard_that_the_fewest_plans_meet_stands_first() -> None:
    plans = [
        plan_of(1, found("vague-action"), found("vague-action", 2), found("missing-owner")),
        plan_of(2, found("vague-action")),
        plan_of(3),
    ]
    figures = standards(plans, RULES)
    assert [(each.rule.id, each.met) for each in figures[:2]] == [
        ("vague-action", Share(1, 3)),
        ("missing-owner", Share(2, 3)),
    ]
    assert {each.met for each in figures[2:]} == {Share(3, 3)}


def test_of_standards_met_alike_the_gravest_stands_first() -> None:
    first, second = standards([plan_of(1, found("jargon"), found("missing-owner"))], RULES)[:2]
    assert (first.rule.id, second.rule.id) == ("missing-owner", "jargon")


def test_a_plan_without_rows_meets_no_standard_and_is_told_apart() -> None:
    report = run_of(plan_of(1, rows=0), plan_of(2))
    assert {each.met.of for each in standards(report.plans, RULES)} == {1}
    assert run_figures(report).unmeasured == 1


def test_a_rule_nobody_could_be_measured_on_is_left_out() -> None:
    assert standards([plan_of(1, rows=0)], RULES) == ()


def test_a_plan_on_which_a_rule_failed_is_not_said_to_meet_it(tmp_path: Path) -> None:
    (tmp_path / "say-mum.md").write_text(GOOD, encoding="utf-8")
    (tmp_path / "say-mum.py").write_text(
        "def check(plan):\n    if plan.name == '1':\n        raise KeyError\n    return iter(())\n",
        encoding="utf-8",
    )
    settings = Settings(rules=(tmp_path,), select=("say-mum", "missing-timescale"))
    report = planlint.check([POOR, plan_of(2).plan], settings)
    assert len(report.problems) == 1
    met = {each.rule.id: each.met for each in standards(report.plans, report.rules)}
    assert met == {"say-mum": Share(1, 1), "missing-timescale": Share(1, 2)}


def test_what_is_asked_most_stands_first_with_the_number_of_plans() -> None:
    report = run_of(
        plan_of(1, found("jargon"), found("jargon", 2), found("jargon", 3), found("missing-owner")),
        plan_of(2, found("missing-owner")),
    )
    assert [(each.rule.id, each.findings, each.plans) for each in run_figures(report).fired] == [
        ("jargon", 3, Share(1, 2)),
        ("missing-owner", 2, Share(2, 2)),
    ]


def test_drift_words_are_counted_by_action_and_not_one_by_one() -> None:
    plan = plan_of(
        1,
        found("vague-action", 1, "Ongoing"),
        found("vague-timescale", 1, "support"),
        found("vague-action", 3, "Ongoing"),
        found("vague-action", None),
    )
    assert plan_figures(plan, RULES).drift == Share(2, 4)


def test_shares_of_a_plan_are_those_that_its_strengths_tell() -> None:
    plan = plan_of(1, found("missing-timescale"), found("vague-timescale", 2), found("missing-owner", 2))
    cards = (*RULES, RULES[0].__class__("vague-owner", "A group", "who-and-when", RULES[1].severity, ""))
    figures = plan_figures(plan, cards)
    assert (figures.dated, figures.owned) == (Share(2, 4), Share(3, 4))


def test_a_share_that_no_rule_looked_at_is_not_told() -> None:
    assert plan_figures(plan_of(1), RULES).owned is None
    assert plan_figures(plan_of(1, rows=0), RULES).drift is None
    assert plan_figures(plan_of(1), ()).drift is None


@given(st.integers(1, 100_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_only_all_of_them_are_a_hundred_per_cent_and_only_none_are_nothing(share: tuple[int, int]) -> None:
    n, of = share
    percent = Share(n, of).percent
    assert (percent == 100) is (n == of)
    assert (percent == 0) is (n == 0)
    assert abs(percent - 100 * n / of) <= 1


@given(st.lists(st.integers(0, 5_000), min_size=1, max_size=60))
def test_every_plan_stands_in_one_bar_of_a_distribution_and_bars_are_few(ages: list[int]) -> None:
    report = run_of(*(plan_of(n, reading_age=age) for n, age in enumerate(ages)))
    spread = next(each for each in run_figures(report).spreads if each.name == "reading_age")
    assert spread.plans == len(ages)
    assert len(spread.bins) <= 9
    assert (spread.low, spread.high) == (min(ages), max(ages))
    for each in spread.bins:
        first, _, last = each.label.partition("–")
        inside = [age for age in ages if int(first) <= age <= int(last or first)]
        assert len(inside) == each.count


def test_a_share_of_all_actions_stands_apart_from_nearly_all() -> None:
    report = run_of(
        plan_of(1),
        plan_of(2, found("missing-timescale")),
        plan_of(3, *(found("missing-timescale", row) for row in (1, 2, 3, 4))),
    )
    spread = next(each for each in run_figures(report).spreads if each.name == "dated")
    assert [(each.label, each.count) for each in spread.bins] == [
        ("0–19%", 1),
        ("20–39%", 0),
        ("40–59%", 0),
        ("60–79%", 1),
        ("80–99%", 0),
        ("100%", 1),
    ]
    assert (spread.low, spread.middle, spread.high) == (0, 75, 100)


def test_a_run_without_reading_ages_shows_none() -> None:
    report = run_of(plan_of(1, reading_age=None), plan_of(2, reading_age=None))
    assert "reading_age" not in {each.name for each in run_figures(report).spreads}


def test_the_samples_add_up() -> None:
    figures = run_figures(run_of(poor_plan(), clean_plan()))
    assert [plan.findings for plan in figures.plans] == [len(poor_plan().findings), 0]
