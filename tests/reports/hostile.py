"""Texts that try to be something else, for every report that is read by a program, and plans made of them."""

from __future__ import annotations

from hypothesis import strategies as st

from planlint.document.model import Place
from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.plan.model import Field, Plan, Row, Section, SectionName

TRICKS = (
    "]]>",
    "<!--",
    "&#0;",
    "<failure>",
    "\x00",
    "\x1b[31m",
    "\ud800",
    "\udcff",
    "\ufffe",
    "\uffff",
    "%0A::error::",
    "%25",
    "\n::stop-commands::x\n",
    "##[error]",
    "\r\n",
    "\u2028",
    "\u202e",
    "\u2067",
    "[here](http://evil.example)",
    "{0}",
    ",line=7",
    "::",
    "'rule' failed",
    "أمي",
    "\\",
    "/../",
    "#?",
)
ANY_TEXT = st.text(max_size=12)
HOSTILE_TEXT = st.lists(st.sampled_from(TRICKS) | ANY_TEXT, max_size=4).map("".join)
NAMES = st.sampled_from(("a.docx", "b/c d.txt", "C:\\plans\\e.csv", "f.zip/g.md")) | HOSTILE_TEXT
PLACES = st.builds(Place, HOSTILE_TEXT) | st.integers(1, 99).map(lambda line: Place(f"line {line}", (line,)))


@st.composite
def plan_reports(draw: st.DrawFn) -> PlanReport:
    """A plan with two rows and a section, and findings about them or about nothing that is there."""
    rows = tuple(
        Row(
            number,
            need=draw(HOSTILE_TEXT),
            action=draw(HOSTILE_TEXT),
            due=draw(HOSTILE_TEXT),
            places=((Field.ACTION, draw(PLACES)),),
        )
        for number in (1, 2)
    )
    section = Section(SectionName.RISK, draw(HOSTILE_TEXT), draw(HOSTILE_TEXT), draw(PLACES))
    plan = Plan(draw(NAMES), draw(HOSTILE_TEXT), rows=rows, sections=(section,))
    about = [
        *((row.number, name, row.text(name)) for row in rows for name in Field),
        (None, "risk", section.text),
    ]
    findings = []
    for row, name, text in draw(st.lists(st.sampled_from(about), max_size=4)):
        start, end = (0, len(text)) if text and draw(st.booleans()) else (None, None)
        quote = text if start == 0 else None
        severity = draw(st.sampled_from(Severity))
        rule = draw(st.sampled_from(("known", "unknown")))
        message, ask = draw(HOSTILE_TEXT), draw(HOSTILE_TEXT)
        findings.append(Finding(rule, severity, row, name, quote, start, end, message, ask))
    problems = draw(st.lists(st.builds(Problem, st.just(plan.source), HOSTILE_TEXT), max_size=2))
    return PlanReport(plan, tuple(findings), problems=tuple(problems))


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A run over such plans, with a rule of hostile words and files that could not be read."""
    rule = RuleCard(
        "known", draw(HOSTILE_TEXT), draw(HOSTILE_TEXT), draw(st.sampled_from(Severity)), draw(HOSTILE_TEXT)
    )
    plans = tuple(draw(st.lists(plan_reports(), max_size=3)))
    unread = draw(st.lists(st.builds(Problem, NAMES, HOSTILE_TEXT), max_size=2))
    return Report(plans, (*(problem for plan in plans for problem in plan.problems), *unread), (rule,))
