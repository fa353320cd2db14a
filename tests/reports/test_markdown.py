"""The report to paste: what matters first, and nothing of a plan taken for Markdown or HTML."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from planlint.linting.model import Finding, PlanReport, Problem, Report, Severity
from planlint.plan.model import Child, Column, Plan, Row, Section, SectionName
from planlint.reports.markdown import MOST_FINDINGS, escaped, render_markdown
from planlint.reports.marks import one_line, sentence

from .samples import RULES, clean_plan, hostile_plan, no_date, poor_plan, report

BROKEN = Problem("exports/broken.docx", "This is not a Word file.")

NASTY = (
    "<img src=x onerror=alert(1)>",
    "<script>alert(1)</script>",
    "<!-- hidden -->",
    "[x](javascript:alert(1))",
    "![x](http://evil.example/x.png)",
    "<http://evil.example>",
    "[x]: http://evil.example",
    "# heading",
    "heading\n===",
    "---",
    "***",
    "| pipe | pipe |\n|---|---|",
    "`code` and ``` more",
    "~~~",
    "~~gone~~ and **loud** and __loud__ and *said* and _said_",
    "1. first",
    "23) then",
    "- visit weekly",
    "+ and",
    "> said",
    "    indented",
    "&lt;b&gt; &#60; &amp;",
    "ends in \\",
    "\\<b>",
    "[ ] to do",
    "a\n\nb",
    "{{ 7 * 7 }} {% x %} ${x}",
    "/close",
)


def parsed(text: str) -> list[Token]:
    """What a reader's program makes of it: Markdown with HTML, tables and strikethrough let in."""
    return MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"]).parse(text)


def every(tokens: list[Token]) -> Iterator[Token]:
    for token in tokens:
        yield token
        yield from token.children or ()


def shape(text: str) -> list[tuple[str, str]]:
    return [(token.type, token.tag) for token in every(parsed(text))]


def words(text: str) -> str:
    return "\n".join(token.content for token in every(parsed(text)) if token.type == "text")


def made_of(text: str) -> Report:
    """A run whose every text is this one, wherever a plan or a rule can put a text."""
    plan = Plan(
        source=text,
        name=f"{text} 2",
        children=(Child(text),),
        rows=(Row(1, need=text, action=text), Row(2, action=text)),
        sections=(Section(SectionName.OTHER, text, text),),
        columns=(Column(f"{text} 3", "need", sure=False),),
        notices=(text,),
    )
    findings = (
        Finding(text, Severity.ERROR, 1, "action", text, 0, len(text), text, text),
        Finding(text, Severity.WARNING, 2, "action", text, 0, len(text), "It does not say.", text),
        Finding(text, Severity.WARNING, None, "other", text, 0, len(text), text, text),
        Finding(text, Severity.ADVICE, None, None, None, None, None, text, text),
    )
    found = PlanReport(plan, findings, (text,), problems=(Problem(text, text),))
    return Report((found, clean_plan()), (Problem(text, text), Problem(f"{text} 4", text)), RULES)


def test_the_report_says_what_to_ask_first_and_what_is_good() -> None:
    text = render_markdown(report(poor_plan()))
    assert text.startswith("# Child protection plan for Amelia Hartley-Quayle\n")
    assert "\n**Pass back:** 5 things to put right, 7 to ask about, 1 worth a look.\n" in text
    parts = ["## Ask first", "2. **Rows 2, 5 and 6:** Nothing says when", "## What is good", "## Row by row"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)
    assert "1 plan and 7 rules ran: 5 errors, 7 warnings, 1 piece of advice." in text


def test_no_more_than_five_things_are_asked_first_and_advice_only_where_there_is_nothing_graver() -> None:
    first = render_markdown(report(poor_plan())).split("## What is good")[0]
    assert "\n5. " in first
    assert "\n6. " not in first
    poor = poor_plan()
    mixed = render_markdown(report(replace(poor, findings=(poor.findings[0], poor.findings[-1]))))
    assert "professional’s word" not in mixed.split("## What is good")[0]
    advice = replace(poor, findings=poor.findings[-1:])
    assert "## Worth a look\n\n1. **Row 6:** “attachment”" in render_markdown(report(advice))


def test_findings_stand_row_by_row_under_the_words_of_the_row() -> None:
    text = render_markdown(report(poor_plan()), full=True).split("## Row by row")[1]
    places = [line for line in text.splitlines() if line.startswith("- **")]
    assert places == [
        "- **Child’s voice**",
        "- **Under “What if things do not get better?”**",
        "- **Row 1** “Social worker to monitor the home conditions on an ongoing…”",
        "- **Row 2** “Refer Mum to the Freedom Programme.”",
        "- **Row 5** “Engage with substance misuse services.”",
        "- **Row 6** “LAC nurse to explore attachment.”",
    ]
    assert (
        "    - *Put right*, who: Nobody is named for this action. Ask: Who will do it? (missing-owner)\n"
        in text
    )


def test_the_short_view_keeps_the_gravest_and_says_how_many_more_there_are() -> None:
    poor = poor_plan()
    short = render_markdown(report(poor))
    rows = short.split("## Row by row")[1]
    assert rows.count("\n    - ") == MOST_FINDINGS
    assert rows.count("*Put right*") == poor.count(Severity.ERROR)
    assert f"… and {len(poor.findings) - MOST_FINDINGS} more (see them all with --full)" in short


def test_the_full_view_leaves_nothing_out() -> None:
    findings = tuple(no_date(number) for number in range(1, 41))
    good = tuple(f"It is good {number} times." for number in range(9))
    plan = replace(poor_plan(), findings=findings, strengths=good)
    plan = replace(plan, plan=replace(plan.plan, notices=good))
    text = render_markdown(report(plan), full=True)
    assert text.count("(missing-timescale)") == 40
    assert text.count("It is good") == 18
    assert "more" not in text
    short = render_markdown(report(plan))
    assert "- … and 6 more\n" in short
    assert "more notes of this kind" in short


def test_what_says_the_same_of_the_same_row_stands_once() -> None:
    plan = replace(poor_plan(), findings=(no_date(2), no_date(2)))
    assert render_markdown(report(plan), full=True).count("(missing-timescale)") == 1


def test_the_words_are_quoted_where_the_finding_does_not_say_them() -> None:
    finding = replace(poor_plan().findings[-1], message="A professional’s word.")
    text = render_markdown(report(replace(poor_plan(), findings=(finding,))))
    assert "*Worth a look*, action, “attachment”: A professional’s word." in text


def test_a_clean_plan_asks_for_nothing() -> None:
    text = render_markdown(report(clean_plan()))
    assert "**Ready to sign off:** nothing to ask." in text
    assert "Ask" not in text
    assert "- Every action has a named person.\n" in text


def test_what_could_not_be_checked_is_told_before_the_plans() -> None:
    text = render_markdown(report(clean_plan(), problems=(BROKEN,)))
    assert text.startswith("# Feedback on 1 plan\n\n## Could not be checked\n\n")
    assert "- **exports/broken\\.docx**: This is not a Word file.\n" in text
    assert text.index("Could not be checked") < text.index("## Early help plan")
    assert "; 1 file could not be read." in text


def test_a_run_without_plans_says_so() -> None:
    text = render_markdown(report(problems=(BROKEN,)))
    assert text.startswith("# No plan could be checked\n")
    assert "paste" not in text


@pytest.mark.parametrize("run", [report(poor_plan()), made_of("x"), report(hostile_plan()), Report(())])
def test_the_text_is_laid_out_as_it_should_be(run: Report) -> None:
    text = render_markdown(run, full=True)
    assert text.endswith("\n")
    assert not text.endswith("\n\n")
    assert "\n\n\n" not in text
    assert not [line for line in text.splitlines() if line != line.rstrip()]
    assert "****" not in text


@pytest.mark.parametrize("text", NASTY)
def test_a_text_that_looks_like_markdown_is_only_a_text(text: str) -> None:
    written = render_markdown(made_of(text), full=True)
    assert shape(written) == shape(render_markdown(made_of("x"), full=True))
    assert f": {sentence(text)} Ask: {one_line(text)} ({one_line(text)})" in words(written)


@settings(deadline=None)
@given(st.lists(st.one_of(st.sampled_from(NASTY), st.text(st.characters(exclude_categories=()))), min_size=1))
def test_any_text_comes_back_and_changes_nothing_of_the_layout(pieces: list[str]) -> None:
    text = "".join(pieces)
    assume(one_line(text))
    written = render_markdown(made_of(text), full=True)
    assert shape(written) == shape(render_markdown(made_of("x"), full=True))
    assert f": {sentence(text)} Ask: {one_line(text)} ({one_line(text)})" in words(written)


@settings(deadline=None)
@given(st.text(st.characters(exclude_categories=())))
def test_an_escaped_text_is_one_line_of_plain_text(text: str) -> None:
    for before in ("", "- ", "1. ", "> "):
        tokens = [token for token in every(parsed(before + escaped(text))) if token.content]
        assert {token.type for token in tokens} <= {"inline", "text"}
        assert "".join(token.content for token in tokens if token.type == "text") == one_line(text)


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Mum said: “No, I won't” (twice).", "Mum said: “No, I won't” (twice)."),
        ("8.15 each day; by 6 February 2026 – 3 visits", "8.15 each day; by 6 February 2026 – 3 visits"),
        ("http://evil.example", "http\\://evil\\.example"),
        ("www.evil.example", "www\\.evil\\.example"),
        ("so :smile: now", "so \\:smile: now"),
        ("/assign me", "\\/assign me"),
        ("@all see #12", "\\@all see \\#12"),
        ("1. x", "1\\. x"),
        ("in a | cell", "in a \\| cell"),
        ("<b>", "&lt;b&gt;"),
    ],
)
def test_plain_words_stay_as_they_are_and_what_some_program_obeys_does_not(text: str, written: str) -> None:
    assert escaped(text) == written


def test_nothing_a_screen_obeys_is_written() -> None:
    text = render_markdown(report(hostile_plan()))
    assert not {character for character in text if ord(character) < 32 and character != "\n"}
    assert "\u202e" not in text


def test_the_same_run_gives_the_same_text() -> None:
    assert render_markdown(made_of("x")) == render_markdown(made_of("x"))
