"""Plans of a run side by side in groups: kind, never a league table, and nobody singled out."""

from __future__ import annotations

import io
from dataclasses import replace

import pytest

import planlint
from planlint.plan.model import Kind, Section, SectionName
from planlint.reports.run_groups import FEWEST, group_labels, group_of, grouping
from planlint.reports.run_index import Share

from .runs import found, plan_of, run_of, teams
from .samples import HOSTILE

EXPORT = """Child ID,Team,team_manager,Need,Outcome,Action,Who,By when
C1,North,Bo Lin,Misses school,In school every day,Mum takes Tia to school,Mum,3 May 2026
C1,North,Bo Lin,Teeth hurt,No pain,Mum books the dentist,Mum,4 May 2026
C2,SOUTH,Jo Ash,Misses school,In school every day,Dad takes Ben to school,Dad,5 May 2026
"""


def test_groups_stand_by_name_whatever_their_figures() -> None:
    shown = grouping(teams(("West", 6), ("east", 9), ("North", 5)), "Team").groups
    assert [(group.name, group.plans) for group in shown] == [("east", 9), ("North", 5), ("West", 6)]


def test_labels_and_names_are_compared_without_capitals() -> None:
    found_by = grouping(teams(("North", 5), ("NORTH", 3), ("South", 5)), "TEAM")
    assert found_by.by == "Team"
    assert [(group.name, group.plans) for group in found_by.groups] == [("North", 8), ("South", 5)]


def test_small_groups_are_shown_together_and_last() -> None:
    shown = grouping(teams(("Amy", 2), ("Bea", 3), ("Cleo", 7)), "Team").groups
    assert [(group.name, group.together, group.plans) for group in shown] == [
        ("Cleo", (), 7),
        ("", ("Amy", "Bea"), 5),
    ]


def test_a_small_group_alone_takes_the_next_one_with_it_so_that_it_cannot_be_told_apart() -> None:
    shown = grouping(teams(("Amy", 1), ("Bea", 5), ("Cleo", 7)), "Team").groups
    assert [(group.together, group.plans) for group in shown] == [((), 7), (("Amy", "Bea"), 6)]


@pytest.mark.parametrize("sizes", [(4,), (1, 1, 2), (4, 5), (1, 5, 5), (2, 2, 9), (4, 4, 4, 4), (12, 1)])
def test_no_group_is_ever_smaller_than_the_fewest(sizes: tuple[int, ...]) -> None:
    shown = grouping(teams(*((f"T{n}", size) for n, size in enumerate(sizes))), "team").groups
    assert sum(group.plans for group in shown) == sum(sizes)
    assert all(group.plans >= FEWEST for group in shown) or len(shown) == 1


def test_a_group_has_how_many_plans_meet_the_main_standards() -> None:
    north = next(group for group in grouping(teams(("North", 6), ("South", 5)), "team").groups)
    assert [(each.rule.id, each.met) for each in north.standards] == [("missing-timescale", Share(3, 6))]


def test_advice_is_no_main_standard() -> None:
    plans = [plan_of(n, found("jargon"), front=(("Team", f"T{n % 2}"),)) for n in range(12)]
    assert not grouping(run_of(*plans), "team").wanting


def test_plans_that_say_nothing_are_a_group_of_their_own() -> None:
    silent = [plan_of(n) for n in range(5)]
    report = teams(("North", 5))
    shown = grouping(replace(report, plans=(*report.plans, *silent)), "team").groups
    assert [group.name for group in shown] == ["North", ""]


def test_plans_can_be_grouped_by_their_kind() -> None:
    kinds = [Kind.CHILD_IN_NEED] * 5 + [Kind.EARLY_HELP] * 6
    shown = grouping(run_of(*(plan_of(n, kind=kind) for n, kind in enumerate(kinds))), "Kind").groups
    assert [(group.name, group.plans) for group in shown] == [
        ("Child in need plan", 5),
        ("Early help plan", 6),
    ]


def test_a_column_of_an_export_groups_its_plans_however_it_is_spelt() -> None:
    plans = planlint.read_plans(io.BytesIO(EXPORT.encode()), "plans.csv")
    assert [group_of(plan, "team") for plan in plans] == ["North", "SOUTH"]
    assert [group_of(plan, "Team manager") for plan in plans] == ["Bo Lin", "Jo Ash"]
    assert [group_of(plan, "team_manager") for plan in plans] == ["Bo Lin", "Jo Ash"]


def test_a_label_that_no_plan_has_names_the_nearest() -> None:
    none = grouping(teams(("North", 5), ("South", 5)), "Taem")
    assert none.groups == ()
    assert none.unknown == "did you mean 'Team'?"


def test_a_long_answer_names_no_group() -> None:
    story = Section(SectionName.OTHER, "Team", "Everybody who has ever met this family. " * 4)
    plan = plan_of(1).plan
    assert group_of(replace(plan, sections=(story,)), "team") == ""
    assert "Team" not in group_labels(run_of(replace(plan_of(1), plan=replace(plan, sections=(story,)))))


def test_what_a_plan_says_is_made_harmless() -> None:
    assert "\x1b" not in group_of(plan_of(1, front=(("Team", HOSTILE[:70]),)).plan, "team")
