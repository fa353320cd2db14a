"""The report as a page: safe, self-contained, and readable by anyone."""

from __future__ import annotations

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

import planlint.reports
from planlint.linting.model import Finding, Problem, Report, Severity
from planlint.reports.html import render_html

from .samples import about, clean_plan, hostile_plan, poor_plan, report

VOID = {"meta", "br", "hr", "img", "input", "link"}
BROKEN = Problem("exports/broken.docx", "This is not a Word file.")


class Page(HTMLParser):
    """Collects what the tests ask about, and fails at a tag that is not closed where it should be."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)

    @property
    def text(self) -> str:
        return " ".join("".join(self.words).split())

    def values(self, attribute: str) -> list[str]:
        return [attrs[attribute] for _, attrs in self.tags if attribute in attrs]


def everything() -> Report:
    return report(poor_plan(), clean_plan(), hostile_plan(), problems=(BROKEN,))


REPORTS = {
    "one poor plan": report(poor_plan()),
    "one clean plan": report(clean_plan()),
    "a hostile plan": report(hostile_plan()),
    "everything": everything(),
    "nothing": Report(()),
    "a broken file": report(problems=(BROKEN,)),
}


@pytest.fixture(params=REPORTS, name="page")
def a_page(request: pytest.FixtureRequest) -> Page:
    return Page(render_html(REPORTS[request.param]))


def test_nothing_is_asked_of_any_other_machine(page: Page) -> None:
    assert not {tag for tag, _ in page.tags} & {
        "script",
        "img",
        "image",
        "use",
        "link",
        "iframe",
        "object",
        "form",
        "base",
    }
    assert page.values("src") == []
    assert all(link.startswith("#") for link in page.values("href"))
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on") or name == "style"]
    policy = [
        attrs["content"] for _, attrs in page.tags if attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    assert policy[0].startswith("default-src 'none'; style-src 'unsafe-inline'")


def test_every_link_leads_somewhere_and_no_id_stands_twice(page: Page) -> None:
    ids = page.values("id")
    assert len(ids) == len(set(ids))
    wanted = {link[1:] for link in page.values("href")}
    wanted |= {name for names in page.values("aria-labelledby") for name in names.split()}
    assert wanted <= set(ids)


def test_there_is_one_main_heading_and_no_level_is_skipped(page: Page) -> None:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch("h[1-6]", tag)]
    assert levels.count(1) == 1
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_page_has_a_language_landmarks_and_a_title(page: Page) -> None:
    tags = [tag for tag, _ in page.tags]
    assert dict(page.tags)["html"] == {"lang": "en-GB"}
    assert {"main", "header", "footer", "title"} <= set(tags)
    assert all("scope" in attrs for tag, attrs in page.tags if tag == "th")


def test_what_a_plan_says_is_shown_and_never_obeyed() -> None:
    source = render_html(report(hostile_plan()))
    assert "<script" not in source
    assert "&lt;script&gt;" in source
    assert "&amp;lt;" not in source
    assert "49" not in Page(source).text
    assert not [sign for sign in source if ord(sign) < 32 and sign != "\n"]
    assert "\u202e" not in source
    assert "[red]not red[/red]" in source


def test_marked_words_lead_to_their_finding() -> None:
    source = render_html(report(poor_plan()))
    assert re.search(
        r'<mark class="warning[^"]*">Engage</mark><a class="ref warning[^"]*" href="#plan-1-finding-9-row-5">',
        source,
    )
    assert 'id="plan-1-finding-9-row-5"' in source


def test_marks_that_overlap_are_split_and_keep_every_word() -> None:
    source = render_html(report(poor_plan()))
    cell = source[source.index("Social worker to <mark") :].split("</td>")[0]
    assert [Page(part).text for part in re.findall("<mark.*?</mark>", cell)] == [
        "monitor the home conditions on an",
        "ongoing basis",
        "and feed back",
    ]


def test_two_things_said_of_one_row_are_both_shown_under_one_number() -> None:
    poor = poor_plan()
    action = poor.plan.rows[0].action
    found = tuple(
        about(action, words, "jargon", Severity.ADVICE, 1, "action", f"“{words}” is jargon.", "What is it?")
        for words in ("monitor", "core group")
    )
    source = render_html(report(replace(poor, findings=found)))
    assert re.search(r'core group</mark><a class="ref advice[^"]*" href="#plan-1-finding-1-row-1-2">', source)
    assert "“monitor” is jargon." in source
    assert "“core group” is jargon." in source
    assert "finding 2" not in Page(source).text


def test_severity_stands_in_words() -> None:
    text = Page(render_html(report(poor_plan()))).text
    assert "Put right finding 3: Nobody is named for this action." in text
    assert "Worth a look finding 10: “attachment”" in text


def test_a_column_the_plan_does_not_have_is_left_out() -> None:
    assert ">Outcome</th>" in render_html(report(poor_plan()))
    clean = render_html(report(clean_plan()))
    assert ">Outcome</th>" not in clean
    assert ">Action</th>" in clean


def test_a_finding_is_beneath_its_row_and_a_shared_need_is_read_once() -> None:
    text = Page(render_html(report(poor_plan()))).text
    second = text[text.index("Row 2 As above:") : text.index("Row 3 ")]
    assert "Nothing says when this will be done." in second
    assert "nothing here" in second


def test_a_finding_without_a_row_or_a_quote_is_about_the_whole_plan() -> None:
    lost = Finding(
        "lost", Severity.WARNING, 99, "action", "x", 0, 1, "About a row that is not there.", "Which?"
    )
    poor = poor_plan()
    text = Page(render_html(report(replace(poor, findings=(lost, *poor.findings))))).text
    whole = text[text.index("About the whole plan") : text.index("The plan, row by row")]
    assert "Nothing in the plan says what Amelia has said" in whole
    assert "About a row that is not there." in whole


def test_every_finding_can_be_found_on_the_page() -> None:
    text = Page(render_html(report(poor_plan()))).text
    for finding in poor_plan().findings:
        assert finding.message in text
        assert finding.suggestion in text


def test_words_of_a_section_are_marked_under_its_heading() -> None:
    source = render_html(report(poor_plan()))
    assert re.search(r'<mark class="warning[^"]*">If concerns increase</mark>', source)
    assert "What if things do not get better?" in source


def test_a_clean_plan_is_ready_and_has_nothing_to_ask_first() -> None:
    text = Page(render_html(report(clean_plan()))).text
    assert "Ready to sign off: nothing to ask" in text
    assert "Every action has a named person." in text
    assert "Ask first" not in text


def test_several_plans_have_an_index_with_counts_and_one_has_none() -> None:
    many, one = Page(render_html(everything())).text, Page(render_html(report(poor_plan()))).text
    assert "The plans in this report" in many
    assert "The plans in this report" not in one
    assert "1 file could not be read." in many
    assert "exports/broken.docx: This is not a Word file." in many


def test_each_finding_leads_to_why_it_matters_and_each_explanation_back() -> None:
    source = render_html(report(poor_plan()))
    for part in source.split('<div class="point ')[1:]:
        anchor = re.search(r'id="([^"]+)"', part)
        why = re.search(r'<a class="why" href="#(rule-[^"]+)"', part)
        assert anchor is not None
        assert why is not None
        number = re.match(r"plan-1-finding-\d+", anchor[1])
        assert number is not None
        explained = source[source.index(f'id="{why[1]}"') :].split("</dd>")[0]
        assert f'href="#{number[0]}' in explained


def test_on_a_page_of_many_plans_an_explanation_names_the_plans() -> None:
    source = render_html(everything())
    explained = source[source.index('id="rule-vague-action"') :].split("</dd>")[0]
    assert "Found in 2 plans" in explained
    assert 'href="#plan-1"' in explained
    assert 'href="#plan-3"' in explained


def test_only_rules_that_found_something_are_explained() -> None:
    text = Page(render_html(report(replace(poor_plan(), findings=poor_plan().findings[1:2])))).text
    assert "A family cannot hold anybody to an action without a day." in text
    assert "Nobody could tell whether it was done" not in text


def test_the_same_report_gives_the_same_page() -> None:
    assert render_html(everything()) == render_html(everything())


def _colours(css: str) -> dict[str, tuple[int, ...]]:
    found = re.findall(r"--([\w-]+): (#[0-9a-f]{6})", css)
    return {name: tuple(int(value[i : i + 2], 16) for i in (1, 3, 5)) for name, value in found}


def _light(colour: tuple[int, ...]) -> float:
    parts = [part / 255 / 12.92 if part <= 10 else ((part / 255 + 0.055) / 1.055) ** 2.4 for part in colour]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    high, low = sorted((_light(one), _light(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _styles(name: str) -> str:
    return (Path(planlint.reports.__file__).parent / "templates" / name).read_text("utf-8")


@pytest.mark.parametrize("dark", [False, True])
def test_every_text_can_be_read_on_its_ground(dark: bool) -> None:
    css = _styles("browser.css").split("(prefers-color-scheme: dark)")[1] if dark else _styles("report.css")
    colours = _colours(css)
    grounds = {name for name in colours if name.endswith(("-bg", "-mark"))} | {"paper", "sheet"}
    pairs = [("ink", ground) for ground in grounds] + [
        ("soft", "paper"),
        ("soft", "sheet"),
        ("link", "paper"),
        ("link", "sheet"),
    ]
    pairs += [(tone, ground) for tone in ("error", "warning", "advice") for ground in ("paper", f"{tone}-bg")]
    pairs += [("link", f"{tone}-bg") for tone in ("error", "warning", "advice")]
    pairs += [(tone, f"{tone}-bg") for tone in ("good", "doubt")]
    poor = {pair: _contrast(colours[pair[0]], colours[pair[1]]) for pair in pairs}
    assert {pair: ratio for pair, ratio in poor.items() if ratio < 4.5} == {}
