"""Plans made by hand for the tests of redaction, and short ways to redact a text or look into what came of it."""

from __future__ import annotations

import json
from datetime import date

from planlint.linting.model import Finding, PlanReport, Report, Severity
from planlint.plan.model import Child, Field, Kind, Plan, Row, Section, SectionName
from planlint.redaction import redacted
from planlint.reports.json_ import render_json

MADE = date(2026, 3, 12)


def plan(*texts: str, **parts: object) -> Plan:
    """A plan about Mia Brook with these texts as the actions of its rows."""
    rows = tuple(Row(number, action=text) for number, text in enumerate(texts, start=1))
    given = {
        "source": "exports/Mia Brook CP plan.docx",
        "name": "1",
        "date": MADE,
        "children": (Child("Mia Brook", age=9),),
        "people": ("Mia Brook", "Amy Reed"),
        "rows": rows,
        **parts,
    }
    return Plan(**given)  # type: ignore[arg-type]


def report(*plans: Plan, findings: tuple[Finding, ...] = ()) -> Report:
    """A run over these plans; the findings are the first plan's."""
    first, *rest = plans
    return Report((PlanReport(first, findings), *(PlanReport(each, ()) for each in rest)))


def shown(*texts: str, **parts: object) -> list[str]:
    """The actions of a plan about Mia Brook after it was redacted."""
    return [row.action for row in redacted(report(plan(*texts, **parts))).report.plans[0].plan.rows]


def one(text: str, **parts: object) -> str:
    """The same for one text."""
    return shown(text, **parts)[0]


def everything(of: Report) -> str:
    """All that a report shows: its JSON, and the front sheet that other formats show."""
    fronts = [pair for each in of.plans for pair in each.plan.front]
    return render_json(of) + json.dumps(fronts, ensure_ascii=False)


def family_plan() -> Plan:
    """A plan with a front sheet, sections and rows in which everybody comes in several forms."""
    return Plan(
        source="C:\\Users\\amy\\Mia Brook.docx",
        name="CH-0041",
        kind=Kind.CHILD_PROTECTION,
        date=MADE,
        title="PLAN FOR MIA-ROSE BROOK",
        children=(Child("Mia-Rose Brook", born=date(2016, 5, 3), age=9, known_as="Mimi"), Child("Tyler Brook", age=14)),
        people=("Mia-Rose Brook", "Leanne Brook", "Amy Reed", "Mr Price", "LB"),
        front=(
            ("Child", "Mia-Rose Brook (“Mimi”), born 03/05/2016"),
            ("Mother", "Leanne Brook, 07700 912345"),
            ("Father", "Mark van der Berg"),
            ("Address", "Flat 2, 14 Mill Lane, Harwick, HW4 2QT"),
            ("School", "St Mary's RC Primary"),
            ("NHS number", "943 476 5919"),
            ("Case number", "CH-0041"),
            ("Plan date", "12 March 2026"),
        ),
        sections=(
            Section(SectionName.CHILD_VOICE, "What Mia told us", "Mimi said: “I hate it when Mark comes.”"),
            Section(
                SectionName.CONTINGENCY, "If things do not work", "If Mark hits Mia, Leanne rings PC 4417 Reed and takes Mia to Auntie Bea's."
            ),
        ),
        headings=("What Mia told us",),
        rows=(
            Row(
                1,
                need="the Brook family owe £400 to Harwick Homes",
                outcome="Mia’s teeth do not hurt by the end of May",
                action="Ms Brook to take Mia-Rose to Dr Penhaligon at Castle Surgery; MB to text Amy",
                owner="LB / Mr Price",
                due="12 May 2026",
                due_date=date(2026, 5, 12),
            ),
        ),
    )  # fmt: skip


def family_findings() -> tuple[Finding, ...]:
    """Findings on words that are replaced, beside them, and across their edges."""
    action = family_plan().rows[0].action

    def about(quote: str, start: int | None = None) -> Finding:
        at = action.index(quote) if start is None else start
        message = f"“{quote}” does not say what will be done."
        return Finding(
            "vague-action", Severity.WARNING, 1, Field.ACTION, quote, at, at + len(quote), message, f"What will {quote} do?"
        )  # fmt: skip

    section = family_plan().sections[1].text
    hit = "Mark hits Mia"
    return (
        about("take"),
        about("Ms Brook"),
        about("rook to take Mia-R"),
        about("Rose to Dr Penhaligon"),
        about("MB to text Amy"),
        Finding(
            "vague-contingency", Severity.WARNING, None, SectionName.CONTINGENCY, hit, section.index(hit),
            section.index(hit) + len(hit), f"“{hit}” could be seen.", "Who acts then?",
        ),
        Finding("missing-review-date", Severity.ERROR, None, "review", None, None, None, "No review for Mia.", "When?"),
    )  # fmt: skip
