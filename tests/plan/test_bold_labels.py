"""Labels that only bold letters set apart from what they lead in, without a colon."""

from __future__ import annotations

import io

import docx
import pytest

import planlint
from planlint.plan.model import Plan, SectionName

TABLE = (
    ("Need", "Outcome", "Action", "Who", "When"),
    ("No food in", "A hot tea every night", "Shop with Lorna", "Mum", "1 June 2026"),
)
LINES = (
    ("Visits", "Social worker fortnightly, at home."),
    ("Contingency", "If no progress – legal."),
    ("Sign off", "C. Boothroyd, team manager, 2 March 2026. Agreed."),
)


def of_markdown() -> Plan:
    rows = "\n".join(f"| {' | '.join(row)} |" for row in (TABLE[0], ("---",) * 5, TABLE[1]))
    labels = "\n\n".join(f"**{label}** {said}" for label, said in LINES)
    text = f"# Child protection plan\n\nChild: Ty Ro\n\nPlan date: 27 February 2026\n\n{rows}\n\n{labels}\n"
    return planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")[0]


def of_word() -> Plan:
    document = docx.Document()
    document.add_heading("Child protection plan", 1)
    document.add_paragraph("Child: Ty Ro")
    document.add_paragraph("Plan date: 27 February 2026")
    table = document.add_table(2, 5)
    for number, row in enumerate(TABLE):
        for column, words in enumerate(row):
            table.cell(number, column).text = words
    for label, said in LINES:
        paragraph = document.add_paragraph()
        paragraph.add_run(label).bold = True
        paragraph.add_run(f" {said}")
    held = io.BytesIO()
    document.save(held)
    return planlint.read_plans(io.BytesIO(held.getvalue()), name="plan.docx")[0]


def of_html() -> Plan:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in TABLE)
    labels = "".join(f"<p><b>{label}</b> {said}</p>" for label, said in LINES)
    text = (
        "<h1>Child protection plan</h1><p>Child: Ty Ro</p><p>Plan date: 27 February 2026</p>"
        f"<table>{rows}</table>{labels}"
    )
    return planlint.read_plans(io.BytesIO(text.encode()), name="plan.html")[0]


@pytest.mark.parametrize("read", [of_markdown, of_word, of_html])
def test_a_label_in_bold_needs_no_colon(read) -> None:  # type: ignore[no-untyped-def]
    plan = read()
    assert [section.text for section in plan.section(SectionName.CONTINGENCY)] == ["If no progress – legal."]
    assert [section.text for section in plan.section(SectionName.VISITS)] == [
        "Social worker fortnightly, at home."
    ]
    assert "Boothroyd" in plan.section(SectionName.SIGNOFF)[0].text


def test_a_word_in_bold_for_its_weight_is_no_label() -> None:
    text = (
        "# Child in need plan\n\nChild: Ty Ro\n\n## What we are worried about\n\n"
        "**Contingency** plans were made and broken.\n\n**Mum** Drinks most nights.\n"
    )
    plan = planlint.read_plans(io.BytesIO(text.encode()), name="plan.md")[0]
    assert not plan.section(SectionName.CONTINGENCY)
    assert any("Mum Drinks most nights" in section.text for section in plan.sections)
