"""The run as a folder of pages, and the run as a whole."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.linting.model import Report
from planlint.plan.model import Plan
from planlint.reports.html import LONGEST_NAME, html_pages, page_name, render_html
from planlint.reports.plan_view import PlanView, plan_view

from .runs import found, plan_of, run_of, teams
from .samples import clean_plan, hostile_plan, poor_plan, report
from .test_html import BROKEN, Page, everything

RESERVED = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")


def pages(run: Report, by: str | None = None) -> dict[str, Page]:
    return {name: Page(text) for name, text in html_pages(run, by=by)}


def test_there_is_an_index_and_a_page_for_each_plan() -> None:
    names = [name for name, _ in html_pages(everything())]
    assert names[0] == "index.html"
    assert names[1] == "plan-0001-ch-0041.html"
    assert len(set(names)) == 4


def test_each_link_between_the_pages_leads_to_a_page_and_a_place_on_it() -> None:
    made = pages(everything())
    for name, page in made.items():
        for link in page.values("href"):
            file, _, place = link.partition("#")
            target = made[file or name]
            assert not place or place in target.values("id")
    for name in list(made)[1:]:
        assert name in made["index.html"].values("href")
        assert "index.html" in made[name].values("href")


def test_pages_lie_between_the_one_before_and_the_one_after() -> None:
    made = pages(everything())
    names = list(made)[1:]
    around = [
        [attrs["href"] for tag, attrs in page.tags if tag == "a" and "rel" in attrs]
        for page in (made[name] for name in names)
    ]
    assert around == [[names[1]], [names[0], names[2]], [names[1]]]


def test_a_page_holds_its_own_plan_and_no_other() -> None:
    made = pages(report(poor_plan(), clean_plan()))
    first, second = list(made.values())[1:]
    assert "Amelia" in first.text
    assert "Amelia" not in second.text
    assert "1 plan and 7 rules ran" in first.text
    assert "The plan, row by row" not in made["index.html"].text


def test_what_could_not_be_read_is_told_on_the_index() -> None:
    made = pages(report(poor_plan(), problems=(BROKEN,)))
    assert BROKEN.message in made["index.html"].text
    assert BROKEN.message not in made["plan-0001-ch-0041.html"].text


def test_pages_are_made_one_by_one_as_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []

    def watched(number: int, *rest: Any) -> PlanView:
        made.append(number)
        return plan_view(number, *rest)

    monkeypatch.setattr("planlint.reports.html.plan_view", watched)
    asked = html_pages(everything())
    assert next(asked)[0] == "index.html"
    assert made == []
    assert next(asked)[0] == "plan-0001-ch-0041.html"
    assert made == [1]


def test_the_same_run_gives_the_same_pages() -> None:
    run = teams(("North", 6), ("South", 7))
    assert list(html_pages(run, by="team")) == list(html_pages(run, by="team"))


@given(st.integers(1, 99_999), st.text(max_size=120), st.text(max_size=120))
def test_a_name_is_fit_for_every_file_system(number: int, name: str, source: str) -> None:
    file = page_name(number, Plan(source, name))
    assert re.fullmatch(r"plan-\d{4,}(?:-[a-z0-9]+)*\.html", file)
    assert len(file) <= LONGEST_NAME
    assert not RESERVED.match(file)


@given(st.lists(st.text(max_size=80), min_size=2, max_size=6))
def test_no_two_pages_have_one_name(names: list[str]) -> None:
    files = [page_name(number, Plan("plans.csv", name)) for number, name in enumerate(names, 1)]
    assert len({file.casefold() for file in files}) == len(names)


@pytest.mark.parametrize(
    ("source", "name", "file"),
    [
        ("exports/plans.csv", "CH-0041", "plan-0007-ch-0041.html"),
        ("exports/Kofi plan.docx", "1", "plan-0007-kofi-plan-1.html"),
        (r"C:\plans\Zoë.docx", "2", "plan-0007-zoe-2.html"),
        ("plans.csv", "Łukasz / ../../etc", "plan-0007-ukasz-etc.html"),
        ("plans.csv", "أمي", "plan-0007.html"),
        ("plans.csv", "x" * 99, f"plan-0007-{'x' * 45}.html"),
    ],
)
def test_a_page_is_named_after_its_plan(source: str, name: str, file: str) -> None:
    assert page_name(7, Plan(source, name)) == file


def test_the_index_says_how_many_plans_are_ready() -> None:
    run = run_of(plan_of(1), plan_of(2, found("missing-owner")), plan_of(3, found("missing-owner")))
    text = pages(run)["index.html"].text
    assert "1 of 3 (33%) Ready to sign off" in text
    assert "2 of 3 (67%) Pass back" in text


def test_the_index_says_how_many_plans_meet_each_standard() -> None:
    run = run_of(plan_of(1), plan_of(2, found("missing-owner")), plan_of(3, found("missing-owner")))
    text = pages(run)["index.html"].text
    assert re.search(r"Nobody named ! Put right\s*1 of 3 \(33%\)", text)
    assert "Standards that every plan meets: 6" in text


def test_plans_in_which_nothing_could_be_read_are_said_to_be_left_out() -> None:
    text = pages(run_of(plan_of(1), plan_of(2), plan_of(3, rows=0)))["index.html"].text
    assert "1 plan in which no action could be read is left out." in text


def test_a_run_without_rules_says_nothing_of_standards() -> None:
    text = pages(Report((plan_of(1), plan_of(2))))["index.html"].text
    assert "standard" not in text
    assert "Not fully checked" in text


def test_each_chart_says_in_words_and_in_a_table_what_it_draws() -> None:
    _, source = next(html_pages(run_of(plan_of(1), plan_of(2, found("jargon")), plan_of(3, found("jargon")))))
    for chart in re.findall(r"<figure.*?</figure>", source, re.DOTALL):
        said = re.search(r'role="img" aria-label="Bar chart: ([^"]+)"', chart)
        assert said is not None
        drawn = re.findall(r'font-weight="bold">(\d+)</text>', chart)
        table = dict(re.findall(r'<th scope="row">([^<]+)</th><td class="number">(\d+)</td>', chart))
        assert [count for count in table.values() if count != "0"] == drawn
        assert all(f"{label}: {count} plan" in said[1] for label, count in table.items() if count != "0")


def test_charts_bring_no_style_and_no_script_of_their_own() -> None:
    _, source = next(html_pages(teams(("North", 8))))
    drawings = re.findall(r"<svg.*?</svg>", source, re.DOTALL)
    assert drawings
    assert not [each for each in drawings if re.search(r"style=|<style|<script|href|url\(", each)]


def test_the_index_has_the_density_of_drift_words_of_each_plan() -> None:
    run = run_of(plan_of(1, found("vague-action", 2, "Ongoing")), plan_of(2))
    text = pages(run)["index.html"].text
    assert "1 of 4" in text
    assert "0 of 4" in text


def test_nothing_is_grouped_unless_it_is_asked_for() -> None:
    run = teams(("North", 6), ("South", 7))
    assert "no ranking" not in pages(run)["index.html"].text
    text = pages(run, by="team")["index.html"].text
    assert "it is no ranking of people or teams" in text
    assert "North 6 plans" in text
    assert "North 6 plans" in Page(render_html(run, by="team")).text


def test_a_label_that_no_plan_has_is_answered_with_the_nearest() -> None:
    text = pages(teams(("North", 6), ("South", 7)), by="Taem<script>")["index.html"].text
    assert "called “Taem<script>”" in text
    assert "did you mean 'Team'?" in text or "known are:" in text


def test_two_small_teams_are_not_told_apart() -> None:
    text = pages(teams(("Amy", 2), ("Bo", 3)), by="team")["index.html"].text
    assert "There are not two groups of 5 plans or more" in text
    assert "Amy" not in text


def test_a_hostile_plan_is_shown_and_never_obeyed_on_any_page() -> None:
    hostile = hostile_plan()
    told = replace(hostile, plan=replace(hostile.plan, front=(("Team", "<script>alert(1)</script>"),)))
    run = Report((told,) * 6, (), everything().rules)
    for _, source in html_pages(run, by="team"):
        assert "<script" not in source
        assert "\u202e" not in source
        assert not [sign for sign in source if ord(sign) < 32 and sign != "\n"]


def test_a_long_list_of_plans_is_folded_and_its_explanations_name_only_some() -> None:
    run = run_of(*(plan_of(n, found("jargon")) for n in range(40)))
    _, source = next(html_pages(run))
    assert "Show all 40 plans" in Page(source).text
    explained = source[source.index('id="rule-jargon"') :].split("</dd>")[0]
    assert "Found in 40 plans" in explained
    assert "… and 15 more" in explained


def test_the_index_of_one_plan_and_of_none_can_be_made() -> None:
    assert list(pages(report(poor_plan()))) == ["index.html", "plan-0001-ch-0041.html"]
    assert list(pages(Report(()))) == ["index.html"]
