"""What a page shows of one plan, and what its filters leave."""

from __future__ import annotations

import re
from dataclasses import replace

from planlint.linting.model import Severity
from planlint.reports.html import render_html
from planlint.reports.plan_view import Themes, plan_view

from .samples import RULES, clean_plan, hostile_plan, poor_plan, report
from .test_html import Page

THEMED = tuple(replace(card, theme="words" if card.id == "jargon" else card.theme) for card in RULES)


def themed_page() -> str:
    return render_html(replace(report(poor_plan()), rules=THEMED))


def test_each_choice_says_how_many_findings_it_leaves() -> None:
    view = plan_view(1, poor_plan(), THEMED, Themes.of(THEMED))
    shown = {(severity, theme): count for severity, theme, count in view.filters.shown}
    findings = poor_plan().findings
    jargon = sum(finding.rule == "jargon" for finding in findings)
    assert shown["all", "all"] == len(findings)
    assert shown["all", "t2"] == shown["advice", "t2"] == jargon
    assert shown["error", "t2"] == 0
    for severity in Severity:
        assert shown[severity, "all"] == poor_plan().count(severity)
        assert shown[severity, "t1"] + shown[severity, "t2"] == shown[severity, "all"]


def test_the_count_is_announced_and_there_for_every_pair_of_choices() -> None:
    source = themed_page()
    status = source[source.index('role="status"') :].split("</p>")[0]
    said = re.findall(r'class="n-(\w+)-(\w+)">Showing (\d+) of (\d+) findings', status)
    assert len(said) == len(set(said)) == 4 * 3
    for severity, theme, count, every in said:
        assert int(every) == len(poor_plan().findings)
        kind = "-".join(each for each in (severity, theme) if each != "all")
        points = re.findall(r'<div class="(point [^"]+)"', source)
        left = [each for each in points if not kind or f"f-{kind}" in each.split()]
        assert len(left) == int(count)


def test_everything_is_shown_until_something_is_chosen() -> None:
    page = Page(themed_page())
    chosen = [attrs["class"] for tag, attrs in page.tags if tag == "input" and "checked" in attrs]
    assert chosen == ["s-all", "t-all"]
    assert {attrs["type"] for tag, attrs in page.tags if tag == "input"} == {"radio"}


def test_each_choice_has_a_style_that_hides_the_rest() -> None:
    source = themed_page()
    styles = source.split("</style>")[1]
    for choice in ("s-error", "s-warning", "s-advice", "t-t1", "t-t2"):
        assert f'class="{choice}"' in source
        assert f".plan:has(.{choice}:checked) :is(.point, .ref):not(.f-{choice[2:]}, :target)" in styles


def test_words_under_two_findings_stay_marked_while_one_of_them_is_shown() -> None:
    source = themed_page()
    mark = re.search(r'<mark class="([^"]+)">ongoing basis</mark>', source)
    assert mark is not None
    assert {"f-warning", "f-t1", "f-warning-t1"} <= set(mark[1].split())
    overlapping = replace(poor_plan().findings[-1], row=1, start=0, end=24, quote=MONITORED)
    found = replace(poor_plan(), findings=(*poor_plan().findings, overlapping))
    both = render_html(replace(report(found), rules=THEMED))
    kinds = [each.split() for each in re.findall(r'<mark class="([^"]+)">', both)]
    assert any({"f-warning-t1", "f-advice-t2"} <= set(each) for each in kinds)
    assert all(len(each) == len(set(each)) for each in kinds)


MONITORED = "Social worker to monitor"


def test_where_all_findings_are_of_one_sort_there_is_no_filter() -> None:
    assert "<fieldset" not in render_html(report(clean_plan()))
    one = replace(poor_plan(), findings=poor_plan().findings[1:4])
    assert "<fieldset" not in render_html(report(one))


def test_a_finding_of_an_unknown_rule_can_be_filtered_too() -> None:
    lost = replace(poor_plan().findings[0], rule="lost")
    source = render_html(report(replace(poor_plan(), findings=(lost, *poor_plan().findings))))
    assert "Other checks" in Page(source).text
    assert 'class="t-t0"' in source


def test_a_theme_of_ones_own_is_called_by_its_folder() -> None:
    own = tuple(replace(card, theme="our-<own>-words") for card in RULES[-1:])
    source = render_html(replace(report(poor_plan()), rules=(*RULES[:-1], *own)))
    assert "Our &lt;own&gt; words" in source


def test_numbers_do_not_hang_on_a_filter() -> None:
    numbers = re.findall(r"finding (\d+): </span>", themed_page())
    assert len(numbers) > len(poor_plan().findings)


def test_a_hostile_plan_gets_no_word_into_the_styles_or_the_choices() -> None:
    source = render_html(report(hostile_plan()))
    assert "evil" not in source.partition("</style>")[0].partition("<style>")[2]
    filters = source[source.index('<div class="filter"') :].split("</div>")[0]
    assert "evil" not in filters


def test_the_density_of_drift_words_is_told_once() -> None:
    text = Page(render_html(report(poor_plan()))).text
    assert text.count("Drift words in 3 of 6 actions") == 1
