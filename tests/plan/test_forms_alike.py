"""What the parts of one form share: fields in one order, headings that only the first table has, a foot, an opening, labels behind."""

from __future__ import annotations

from planlint.document.model import Heading, Paragraph
from tests.plan.building import LEFT, bold, bullets, grid, plan, title, whole_rows

_WALK = "Tomos will not walk past the bakery since the robbery."
_CALM = "Tomos walks to school with his head up."
_TEETH = "Elin has four rotten teeth and holds her cheek at meals."
_EATS = "Elin eats on both sides of her mouth."


def test_fields_that_tell_the_task_before_its_reason_are_read_in_the_order_of_reasons() -> None:
    def record(
        job: str, worker: str, deadline: str, concern: str, change: str
    ) -> tuple[tuple[str, str], ...]:
        return (
            ("Task ID", "77/1"),
            ("Task text", job),
            ("Allocated to", worker),
            ("Target date", deadline),
            ("Presenting concern", concern),
            ("Change sought", change),
            ("Outcome of task", ""),
        )

    found = plan(
        title(),
        bold("TASK 1 of 2"),
        grid(*record("Ask school for a walking bus", "Delyth Price", "4 June 2026", _WALK, _CALM)),
        bold("TASK 2 of 2"),
        grid(*record("Book the community dentist", "Rhodri Pugh", "9 June 2026", _TEETH, _EATS)),
    )
    assert whole_rows(found) == [
        (_WALK, _CALM, "Ask school for a walking bus", "Delyth Price", "4 June 2026"),
        (_TEETH, _EATS, "Book the community dentist", "Rhodri Pugh", "9 June 2026"),
    ]


def test_a_short_need_beside_its_label_makes_no_header_of_a_form_that_comes_again() -> None:
    def form(need: str, action: str) -> tuple[tuple[str, str], ...]:
        return (
            ("Need identified", need),
            ("Action", action),
            ("Person responsible", "Delyth Price"),
            ("Notes", ""),
        )

    found = plan(
        title(),
        grid(*form(_WALK, "Ask school for a walking bus")),
        grid(*form("Mother's housing status", "Ring the council about the tenancy")),
        grid(*form(_TEETH, "Book the community dentist")),
    )
    assert [row.need for row in found.rows] == [_WALK, "Mother's housing status", _TEETH]


def test_columns_named_in_the_first_table_are_those_of_the_tables_built_like_it() -> None:
    found = plan(
        title(),
        Heading("Out and about", 2),
        grid(
            [f"Where we are: {_WALK}", LEFT, LEFT],
            [f"Where we are going: {_CALM}", LEFT, LEFT],
            ["Job", "Who", "When"],
            ["Ask school for a walking bus", "Delyth Price", "4 June 2026"],
        ),
        Heading("Teeth", 2),
        grid(
            [f"Where we are: {_TEETH}", LEFT, LEFT],
            [f"Where we are going: {_EATS}", LEFT, LEFT],
            ["Book the community dentist", "Rhodri Pugh", "9 June 2026"],
            ["Sticker chart for brushing", "", ""],
        ),
    )
    assert whole_rows(found) == [
        (_WALK, _CALM, "Ask school for a walking bus", "Delyth Price", "4 June 2026"),
        (_TEETH, _EATS, "Book the community dentist", "Rhodri Pugh", "9 June 2026"),
        (_TEETH, _EATS, "Sticker chart for brushing", "", ""),
    ]


def test_a_line_of_labels_at_the_foot_of_every_table_is_no_task() -> None:
    def table(goal: str, need: str, score: str, *tasks: tuple[str, str, str]) -> list[Heading | Paragraph]:
        rows = [(*task, "") for task in tasks]
        return [
            grid(
                ["Goal", goal, LEFT, LEFT],
                ["Reason", need, LEFT, LEFT],
                ["Action", "Who", "By when", "Done"],
                *rows,
                ["How close (0-10)", score, "How close next time", ""],
            )
        ]

    found = plan(
        title(),
        bold("Goal 1"),
        *table(_CALM, _WALK, "4", ("Ask school for a walking bus", "Delyth Price", "4 June 2026")),
        bold("Goal 2"),
        *table(_EATS, _TEETH, "2", ("Book the community dentist", "Rhodri Pugh", "9 June 2026")),
        bold("Goal 3"),
        *table("Nain has a rest on Sundays.", "", "", ("Ask about short breaks", "Delyth Price", "")),
    )
    assert [(row.need, row.action) for row in found.rows] == [
        (_WALK, "Ask school for a walking bus"),
        (_TEETH, "Book the community dentist"),
        ("", "Ask about short breaks"),
    ]


def test_a_bare_table_of_tasks_below_a_risk_and_an_aim_needs_no_headings() -> None:
    found = plan(
        title("Report to Conference"),
        Heading("Chair's summary", 2),
        Paragraph("The threshold was met. Everybody agreed."),
        Heading("The plan in outline", 2),
        Paragraph(f"Risk to Elin: {_TEETH}"),
        Paragraph(f"Our aim: {_EATS}"),
        grid(
            ["1", "Book the community dentist and go along", "Rhodri Pugh", "by 9 June"],
            ["2", "Watch Elin brush her teeth morning and night", "Mum", "from today"],
            ["3", "Send the chart to the social worker each Friday", "Nain", ""],
        ),
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Book the community dentist and go along", "Rhodri Pugh", "by 9 June"),
        ("Watch Elin brush her teeth morning and night", "Mum", "from today"),
        ("Send the chart to the social worker each Friday", "Nain", ""),
    ]
    assert {(row.need, row.outcome) for row in found.rows} == {(_TEETH, _EATS)}


def test_labels_in_brackets_behind_what_was_filled_in_are_labels() -> None:
    found = plan(
        title("Family Plan"),
        Paragraph("Elin Haf Pugh ……………… (young person)"),
        Paragraph("3 March 2026 ……………… (date of plan)"),
        bold("Card 1"),
        Paragraph(f"The trouble: {_TEETH}"),
        Paragraph("The task: Book the community dentist"),
        Paragraph("Rhodri Pugh   (person)        9 June   (by when)"),
        bold("Card 2"),
        Paragraph(f"The trouble: {_WALK}"),
        Paragraph("The task: Ask school for a walking bus"),
        Paragraph("Delyth Price   (person)        ………   (by when)"),
    )
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Book the community dentist", "Rhodri Pugh", "9 June"),
        ("Ask school for a walking bus", "Delyth Price", ""),
    ]


def test_sentences_between_a_heading_and_the_same_label_open_each_entry() -> None:
    found = plan(
        title(),
        Heading("Getting to school", 2),
        Paragraph(_WALK),
        Paragraph("Jobs"),
        *bullets(
            "Ask school for a walking bus [Delyth Price; 4 June]",
            "Walk with him on Mondays [Nain; from 8 June]",
        ),
        Paragraph("We can stop when: Tomos walks to school with his head up."),
        Heading("Teeth", 2),
        Paragraph(_TEETH),
        Paragraph("Jobs"),
        *bullets("Book the community dentist [Rhodri Pugh; 9 June]"),
        Paragraph("We can stop when: Elin eats on both sides of her mouth."),
        Heading("Nain", 2),
        Paragraph("Nain is worn out and has had two falls on the stairs this spring."),
        Paragraph("Jobs"),
        *bullets("Ask for a carer's assessment [Delyth Price; 12 June]"),
        Paragraph("We can stop when: Nain has had a whole weekend to herself."),
    )
    assert [(row.need, row.outcome) for row in found.rows][1:3] == [(_WALK, _CALM), (_TEETH, _EATS)]


def test_a_danger_statement_in_a_box_is_what_the_goal_below_it_answers() -> None:
    found = plan(
        title("Safety Plan"),
        grid(["DANGER STATEMENT"], [f"Nain and Delyth are worried. {_TEETH}"], ["SAFETY GOAL"], [_EATS]),
        Paragraph("On a scale of 0 to 10 Nain said 4."),
        Heading("Next steps", 2),
        *bullets("Rhodri books the community dentist by Friday.", "Nain brushes with Elin every night."),
    )
    assert {(row.need, row.outcome) for row in found.rows} == {
        (f"Nain and Delyth are worried. {_TEETH}", _EATS)
    }
