"""Reports made by hand: a poor plan, a clean one and a hostile one. Every name is invented."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from planlint.linting.model import Finding, PlanReport, Problem, Report, RuleCard, Severity
from planlint.plan.model import Child, Column, Field, Kind, Plan, PlanEvent, Row, Section, SectionName

NO_DATE = (
    "missing-timescale",
    Severity.ERROR,
    "Nothing says when this will be done.",
    "By which day will it be done?",
)

HOSTILE = (
    '<script>alert("x")</script> <img src=http://evil.example/x> [red]not red[/red] '
    "[link=http://evil.example]x[/link] "
    "\x1b[31mescaped\x1b[0m \x1b]0;title\x07 \x9b2J & 'quoted' {{ 7 * 7 }} \u202eflipped\u202c"
)
LONG_WORD = "Donaudampfschifffahrtsgesellschaft" * 8
RIGHT_TO_LEFT = "أمي تقول إنها تريد المساعدة"


def card(
    rule: str, title: str, severity: Severity, why: str = "Because it matters.\n\nAnd it does."
) -> RuleCard:
    """A rule's card with a theme that nothing depends on."""
    return RuleCard(rule, title, "who-and-when", severity, why)


RULES = (
    card(
        "missing-timescale",
        "No date",
        Severity.ERROR,
        "A family cannot hold anybody to an action without a day.",
    ),
    card("vague-timescale", "A time nobody could put in a diary", Severity.WARNING),
    card("vague-action", "Nobody could tell whether it was done", Severity.WARNING),
    card("missing-owner", "Nobody named", Severity.ERROR),
    card("vague-contingency", "A contingency without a trigger", Severity.WARNING),
    card("missing-child-voice", "The child is not heard", Severity.ERROR),
    card("jargon", "A professional’s word", Severity.ADVICE),
)


def about(
    text: str,
    quote: str,
    rule: str,
    severity: Severity,
    row: int | None,
    field: str,
    message: str,
    suggestion: str,
) -> Finding:
    """A finding about the first place where ``quote`` stands in ``text``."""
    start = text.index(quote)
    return Finding(rule, severity, row, field, quote, start, start + len(quote), message, suggestion)


def no_date(row: int) -> Finding:
    """A row without a date."""
    rule, severity, message, suggestion = NO_DATE
    return Finding(rule, severity, row, "due", None, None, None, message, suggestion)


def all_columns() -> tuple[Column, ...]:
    """Columns as a usual plan has them, one of them unsure."""
    return (
        Column("What needs to change?", "need"),
        Column("Hoped for", "outcome", sure=False),
        Column("Action", "action"),
        Column("By whom", "owner"),
        Column("By when", "due"),
    )


MONITOR = "Social worker to monitor the home conditions on an ongoing basis and feed back to the core group."
CONTINGENCY = "If concerns increase, matters will be escalated. The local authority may seek legal advice."


def poor_rows() -> tuple[Row, ...]:
    """Six rows of a child protection plan, half of them poor."""
    need = "Amelia has seen her father hit her mother and is frightened at night."
    return (
        Row(1, need, "Amelia is safe.", MONITOR, "Core group", "Ongoing"),
        Row(
            2,
            need,
            "Amelia is safe.",
            "Refer Mum to the Freedom Programme.",
            "Social worker",
            "",
            shared=frozenset({Field.NEED, Field.OUTCOME}),
        ),
        Row(
            3,
            "Amelia misses school on Mondays.",
            "Amelia is in school every day by Easter.",
            "Mrs Okafor collects Amelia at 8.15 each school morning and texts Dad by 8.45.",
            "Mrs Okafor, learning mentor",
            "From 26 January to 27 March 2026",
            due_date=date(2026, 3, 27),
        ),
        Row(
            4,
            "Amelia's teeth hurt.",
            "Amelia eats without pain.",
            "Dad takes Amelia to Dr Penhaligon's surgery.",
            "Dad",
            "by 6 February 2026",
            due_date=date(2026, 2, 6),
        ),
        Row(
            5,
            "Dad drinks when he is low.",
            "",
            "Engage with substance misuse services.",
            "",
            "",
            domain="Parenting capacity",
        ),
        Row(
            6,
            "Dad drinks when he is low.",
            "",
            "LAC nurse to explore attachment.",
            "LAC nurse",
            "",
            shared=frozenset({Field.NEED}),
            domain="Parenting capacity",
        ),
    )


def poor_findings() -> tuple[Finding, ...]:
    """Findings of the poor plan, ranked: words that overlap, groups over rows, a section, the whole plan."""
    ask_action = "What will be looked at, how often, and who sees the result?"
    return (
        Finding(
            "missing-child-voice",
            Severity.ERROR,
            None,
            "child_voice",
            None,
            None,
            None,
            "Nothing in the plan says what Amelia has said, shown or wants.",
            "What does Amelia say about home?",
        ),
        no_date(2),
        no_date(5),
        no_date(6),
        Finding(
            "missing-owner",
            Severity.ERROR,
            5,
            "owner",
            None,
            None,
            None,
            "Nobody is named for this action.",
            "Who will do it?",
        ),
        about(
            CONTINGENCY,
            "If concerns increase",
            "vague-contingency",
            Severity.WARNING,
            None,
            "contingency",
            "“If concerns increase” is not something that could be seen.",
            "What would be seen, and who acts then?",
        ),
        about(
            CONTINGENCY,
            "may seek",
            "vague-contingency",
            Severity.WARNING,
            None,
            "contingency",
            "“may seek” leaves open what will happen.",
            "What will happen, and who decides?",
        ),
        about(
            MONITOR,
            "monitor the home conditions on an ongoing basis",
            "vague-action",
            Severity.WARNING,
            1,
            "action",
            "“monitor” does not say what will be done.",
            ask_action,
        ),
        about(
            MONITOR,
            "ongoing basis and feed back",
            "vague-timescale",
            Severity.WARNING,
            1,
            "action",
            "“ongoing” has no end that a diary could hold.",
            "Until when, and how often?",
        ),
        about(
            "Ongoing",
            "Ongoing",
            "vague-timescale",
            Severity.WARNING,
            1,
            "due",
            "“Ongoing” has no end that a diary could hold.",
            "Until when, and how often?",
        ),
        about(
            "Engage with substance misuse services.",
            "Engage",
            "vague-action",
            Severity.WARNING,
            5,
            "action",
            "“Engage” does not say what will be done.",
            ask_action,
        ),
        about(
            "LAC nurse to explore attachment.",
            "explore",
            "vague-action",
            Severity.WARNING,
            6,
            "action",
            "“explore” does not say what will be done.",
            ask_action,
        ),
        about(
            "LAC nurse to explore attachment.",
            "attachment",
            "jargon",
            Severity.ADVICE,
            6,
            "action",
            "“attachment” is a professional’s word.",
            "How would you say it to Amelia’s dad? (bond, closeness)",
        ),
    )


def poor_plan() -> PlanReport:
    """A child protection plan to pass back."""
    plan = Plan(
        source="exports/amelia-cp.docx",
        name="CH-0041",
        kind=Kind.CHILD_PROTECTION,
        date=date(2026, 1, 22),
        review_date=date(2026, 4, 12),
        title="Child Protection Plan",
        children=(Child("Amelia Hartley-Quayle", age=8),),
        rows=poor_rows(),
        sections=(
            Section(SectionName.CONTINGENCY, "What if things do not get better?", CONTINGENCY),
            Section(SectionName.RISK, "Risks", "Dad has hit Mum twice since August."),
        ),
        people=("Grace Okafor", "Dr Penhaligon"),
        events=(PlanEvent("core group", date(2026, 2, 5)),),
        columns=all_columns(),
        notices=("A table with two columns on page 3 was not read as part of the plan.",),
    )
    return PlanReport(
        plan,
        poor_findings(),
        ("Rows 3 and 4 say who does what, and by when.", "The next review has a date"),
        reading_age=13,
    )


def clean_plan() -> PlanReport:
    """An early help plan with nothing to ask and two strengths."""
    plan = Plan(
        source="exports/good.docx",
        name="1",
        kind=Kind.EARLY_HELP,
        date=date(2026, 3, 2),
        children=(Child("Jonah Birtwhistle"), Child("Ada Birtwhistle")),
        rows=(
            Row(
                1,
                action="Mum walks Jonah to the Tuesday football club.",
                owner="Mum",
                due="every Tuesday in March",
            ),
        ),
        columns=(Column("What will happen", "action"), Column("Who and when", "owner and due")),
    )
    return PlanReport(
        plan, (), ("Every action has a named person.", "Both children are heard in their own words.")
    )


def hostile_plan() -> PlanReport:
    """A plan whose every text tries to be something else."""
    plan = Plan(
        source="exports/[bold]odd[/bold].docx",
        name=HOSTILE,
        title=HOSTILE,
        children=(Child(HOSTILE),),
        rows=(
            Row(
                1,
                need=HOSTILE,
                outcome=RIGHT_TO_LEFT,
                action=f"{HOSTILE} {LONG_WORD}",
                owner=LONG_WORD,
                due=HOSTILE,
                domain=HOSTILE,
                lead_in=HOSTILE,
                progress=HOSTILE,
            ),
        ),
        sections=(Section(SectionName.OTHER, HOSTILE, HOSTILE),),
        people=(HOSTILE,),
        events=(PlanEvent(HOSTILE, date(2026, 2, 5)),),
        columns=(Column(HOSTILE, "need", sure=False),),
        notices=(HOSTILE,),
    )
    findings = (
        about(HOSTILE, "<script>", "vague-action", Severity.WARNING, 1, "action", HOSTILE, HOSTILE),
        about(
            f"{HOSTILE} {LONG_WORD}", LONG_WORD, "jargon", Severity.ADVICE, 1, "action", HOSTILE, LONG_WORD
        ),
        about(
            RIGHT_TO_LEFT,
            RIGHT_TO_LEFT[4:9],
            "jargon",
            Severity.ADVICE,
            1,
            "outcome",
            "Words.",
            RIGHT_TO_LEFT,
        ),
        about(HOSTILE, "[red]", "jargon", Severity.ADVICE, None, "other", HOSTILE, HOSTILE),
    )
    return PlanReport(plan, findings, (HOSTILE,))


def report(*plans: PlanReport, problems: tuple[Problem, ...] = ()) -> Report:
    """A run over these plans with all rules of the samples; problems with a plan's own file are the plan's."""
    own = [
        replace(plan, problems=tuple(each for each in problems if each.source == plan.plan.source))
        for plan in plans
    ]
    return Report(tuple(own), problems, RULES)
