"""Forms saved as PDF by word processors and printed by browsers: what these leave to the eye is read as a reader sees it."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from planlint.document.model import ListItem, Table

from .test_parts import RULED, drawn, grid, lines, next_page, read, space, story, tables, texts, words


def _boxed(canvas: Canvas, across: list[float], down: list[float]) -> None:
    """Rules around the cells of a table."""
    for x in across:
        canvas.line(x, down[0], x, down[-1])
    for y in down:
        canvas.line(across[0], y, across[-1], y)


def test_a_heading_row_without_rules_belongs_to_the_ruled_table_below_it() -> None:
    def act(canvas: Canvas) -> None:
        _boxed(canvas, [50, 200, 350, 450], [700, 660, 620])
        canvas.setFont("Helvetica-Bold", 10)
        for x, head in ((53, "Worry"), (203, "Job to do"), (353, "Name")):
            canvas.drawString(x, 706, head)
        canvas.setFont("Helvetica", 10)
        for y, row in (
            (685, ("Leo skips lunch", "Book a taster", "Ms Orr")),
            (645, ("Leo has no coat", "Buy one", "Gran")),
        ):
            for x, text in zip((53, 203, 353), row, strict=True):
                canvas.drawString(x, y, text)

    (table,) = tables(drawn(act))
    assert texts(table) == [
        ["Worry", "Job to do", "Name"],
        ["Leo skips lunch", "Book a taster", "Ms Orr"],
        ["Leo has no coat", "Buy one", "Gran"],
    ]


def test_drawn_bullets_make_list_items() -> None:
    def act(canvas: Canvas) -> None:
        for y, text in ((700, "Walk to school with Gran"), (686, "Ring the dentist")):
            canvas.circle(56, y + 3.4, 1.2, stroke=0, fill=1)
            canvas.drawString(64, y, text)

    found = [block for block in read(drawn(act)).blocks if isinstance(block, ListItem)]
    assert [(item.marker, item.text) for item in found] == [
        ("•", "Walk to school with Gran"),
        ("•", "Ring the dentist"),
    ]


def test_columns_without_room_between_them_are_told_by_where_they_begin() -> None:
    rows = (
        ("Worry", "Hope", "Job"),
        ("Leo goes to", "Leo is fed and", "Ask the cook"),
        ("bed so hungry", "has a warm bed", "about seconds"),
        ("Ava has no bus", "Ava gets home", "Ring the depot"),
        ("pass any more", "before it is dark", "on Thursdays"),
    )

    def act(canvas: Canvas) -> None:
        for number, row in enumerate(rows):
            canvas.setFont("Helvetica-Bold" if number == 0 else "Helvetica", 10)
            for x, text in zip((50, 121, 195), row, strict=True):
                canvas.drawString(x, 700 - 12 * number - 8 * (number > 0) - 8 * (number > 2), text)

    (table,) = tables(drawn(act, lines("Leo and Ava live with their gran in a flat by the sea.")))
    assert texts(table) == [
        ["Worry", "Hope", "Job"],
        ["Leo goes to bed so hungry", "Leo is fed and has a warm bed", "Ask the cook about seconds"],
        [
            "Ava has no bus pass any more",
            "Ava gets home before it is dark",
            "Ring the depot on Thursdays",
        ],
    ]


def test_a_row_goes_on_over_the_page_where_its_last_word_needs_another() -> None:
    first = grid(
        [("Leo is tired", "Agree bedtimes with the")], RULED, widths=(120, 122), heads=("Worry", "Job")
    )
    second = grid(
        [("", "Browns next door to them"), ("Ava is sad", "Visit Gran")], RULED, widths=(120, 122), heads=()
    )
    found = tables(story(first, next_page(), second))
    assert [texts(table) for table in found] == [
        [
            ["Worry", "Job"],
            ["Leo is tired", "Agree bedtimes with the Browns next door to them"],
            ["Ava is sad", "Visit Gran"],
        ]
    ]


def test_a_table_with_a_title_of_its_own_is_not_joined_to_the_one_on_the_page_before() -> None:
    def one(title: str, job: str) -> object:
        heads = ("<b>Job</b>", "<b>Name</b>")
        rows = [(f"<b>{title}</b>", ""), heads, (job, "Gran")]
        return grid(rows, RULED, ("SPAN", (0, 0), (1, 0)), widths=(150, 100), heads=())

    found = tables(story(one("Aim one: warm", "Mend it"), next_page(), one("Aim two: fed", "Cook it")))
    assert [table.height for table in found] == [3, 3]


def test_texts_in_a_full_cell_are_told_apart_as_in_the_cells_beside_it() -> None:
    rows = [
        (
            "Leo has no shoes that fit his feet",
            "Measure both of his feet at the shop<br/>Vouchers to be asked for at the town hall",
            "Ms Orr (school)<br/>Gran",
            "3 May 2026<br/>9 June 2026",
        )
    ]
    heads = ("Worry", "Job", "Name", "Date")
    (table,) = tables(story(grid(rows, RULED, widths=(90, 172, 84, 62), heads=heads)))
    jobs = next(cell for cell in table.cells if (cell.row, cell.column) == (1, 1))
    assert [line for block in jobs.blocks for line in block.text.split("\n")] == [  # type: ignore[union-attr]
        "Measure both of his feet at the shop",
        "Vouchers to be asked for at the town hall",
    ]


def test_a_table_in_a_cell_whose_rules_it_touches_is_a_table_of_its_own() -> None:
    def act(canvas: Canvas) -> None:
        _boxed(canvas, [50, 150, 450], [700, 670, 600])
        _boxed(canvas, [155, 300, 445], [662, 640, 608])
        canvas.line(150, 662, 450, 662)
        canvas.line(150, 608, 450, 608)
        for x, y, text in (
            (54, 680, "Aim"),
            (154, 680, "Leo is warm"),
            (54, 650, "Steps"),
            (158, 650, "Find a coat"),
            (304, 650, "Gran"),
            (158, 620, "Mend the stove"),
            (304, 620, "Ms Orr"),
        ):
            canvas.drawString(x, y, text)

    (table,) = tables(drawn(act))
    inner = [block for cell in table.cells for block in cell.blocks if isinstance(block, Table)]
    assert [texts(one) for one in inner] == [[["Find a coat", "Gran"], ["Mend the stove", "Ms Orr"]]]


def test_bold_labels_with_plain_words_beside_them_are_a_table_whatever_the_labels_end_with() -> None:
    rows = (
        ("Area:", "Food"),
        ("Because of that:", "Leo is hungry"),
        ("To be done:", "Ask the cook"),
        ("Name:", "Gran"),
    )

    def act(canvas: Canvas) -> None:
        canvas.setFillGray(0.8)
        canvas.rect(48, 722, 400, 14, stroke=0, fill=1)
        canvas.setFillGray(0)
        for number, (label, value) in enumerate(rows):
            canvas.setFont("Helvetica-Bold", 10)
            canvas.drawString(50, 700 - 16 * number, label)
            canvas.setFont("Helvetica", 10)
            canvas.drawString(160, 700 - 16 * number, value)

    (table,) = tables(drawn(act))
    assert texts(table) == [list(row) for row in rows]


def test_a_header_of_two_lines_in_columns_is_read_once() -> None:
    head = grid(
        [("Leo Orr and Ava Orr, of number", "Plan made on the"), ("nine Sea Lane", "third of May")],
        widths=(250, 200),
        heads=(),
        padding=1,
    )
    prose = "Leo lives with his gran by the sea, and he goes to school in town on the early bus each day."
    flow: list[object] = []
    for page in range(3):
        flow += [head, space(40), words(f"{prose} {page}"), next_page()]
    text = read(story(*flow)).text
    assert text.count("nine Sea Lane") == 1


def test_a_term_is_read_with_what_is_set_in_below_it() -> None:
    said = (("Worry", "Leo is cold at night"), ("Job", "Find a coat"), ("Name", "Gran"))

    def act(canvas: Canvas) -> None:
        for number, (term, words_) in enumerate(said):
            canvas.drawString(50, 700 - 28 * number, term)
            canvas.drawString(80, 686 - 28 * number, words_)

    assert [block.text for block in read(drawn(act)).blocks if not isinstance(block, Table)] == [
        "Worry: Leo is cold at night",
        "Job: Find a coat",
        "Name: Gran",
    ]
