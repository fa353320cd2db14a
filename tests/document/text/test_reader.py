"""Plain text plans: what a reader takes for a heading, a list or a table becomes one."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table, block_text
from planlint.document.refusal import RefusalError
from planlint.document.text.reader import read_text

from ..docx.parts import at, grid


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a plain text."""
    return read_text(text, "plan.txt").blocks


def paragraphs(text: str) -> list[str]:
    """The words of the paragraphs."""
    return [block.text for block in blocks(text) if isinstance(block, Paragraph)]


def test_paragraphs_are_parted_by_empty_lines() -> None:
    assert blocks("one\n\n\ntwo") == (
        Paragraph("one", place=Place("line 1", (1,))),
        Paragraph("two", place=Place("line 4", (4,))),
    )


def test_a_wrapped_line_goes_on_and_a_short_line_breaks() -> None:
    wrapped = "Mum has told us that Ada sleeps badly on nights when\nher brother is ill."
    assert paragraphs(wrapped.replace("when", "when it rains")) == [
        wrapped.replace("when\n", "when it rains ")
    ]
    assert paragraphs("4 Mill Lane\nLeeds") == ["4 Mill Lane\nLeeds"]


def test_labels_with_values_are_paragraphs_of_their_own() -> None:
    assert paragraphs("Name: Ada Test\nDate of birth: 4 May 2015\nLead: Sam Hill\nof Leeds") == [
        "Name: Ada Test",
        "Date of birth: 4 May 2015",
        "Lead: Sam Hill\nof Leeds",
    ]


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Plan\n====\nAda", Heading("Plan", 1, Place("line 1", (1,)))),
        ("Risks\n-----\nAda", Heading("Risks", 2, Place("line 1", (1,)))),
        ("CHILD PROTECTION PLAN\nAda", Heading("CHILD PROTECTION PLAN", 2, Place("line 1", (1,)))),
        ("Ada's views:\nShe is happy.", Heading("Ada's views", 3, Place("line 1", (1,)))),
    ],
)
def test_headings_are_known_by_their_look(text: str, heading: Heading) -> None:
    assert blocks(text)[0] == heading
    assert isinstance(blocks(text)[1], Paragraph)


@pytest.mark.parametrize(
    "text", ["Ada is well.", "MUM SAID NO.", "one two three four five six seven eight nine:", "A+E"]
)
def test_other_lines_are_no_headings(text: str) -> None:
    assert isinstance(blocks(text)[0], Paragraph)


@pytest.mark.parametrize(
    ("text", "headings"),
    [
        ("Child in need plan\nName: Ada", [("Child in need plan", 1)]),
        ("Care plan\nNeed\tAction\tWho\nSchool\tring\tMum", [("Care plan", 1)]),
        ("Hi Sam\n\nAda is well.", []),
        ("Text before.\n\nWhat Ada said\nAda said that she likes it there.", [("What Ada said", 3)]),
        ("Text before.\n\nWho will do it?\nMum", [("Who will do it?", 3)]),
        (
            "Text before.\n\nHome\nThe worry\nAda sleeps badly on most nights.",
            [("Home", 3), ("The worry", 3)],
        ),
        ("Text before.\n\n1. Health\nNeed: Ada has toothache.\n", [("1. Health", 3)]),
        ("Text before.\n\n4 Mill Lane\nLeeds\nLS1 1AA", []),
        ("Irena Shaw\n12 High Street\nLeeds\n\nDear Ada,", []),
        ("Text before.\n\nMum has told us that last week\nAda slept badly.", []),
        ("Text before.\n\nRing the school on Monday and\nthen ring the nurse again.", []),
        ("Text before.\n\nShe said no.\nNobody asked her why she said it.", []),
    ],
)
def test_a_short_line_right_above_words_is_a_title(text: str, headings: list[tuple[str, int]]) -> None:
    assert [(one.text, one.level) for one in blocks(text) if isinstance(one, Heading)] == headings


def test_a_heading_that_comes_again_under_others_is_below_them() -> None:
    text = "Plan\n====\nHome\n----\na\n\nActions\n-------\nb\n\nSchool\n------\nc\n\nActions\n-------\nd"
    found = [(one.text, one.level) for one in blocks(text) if isinstance(one, Heading)]
    assert found == [("Plan", 1), ("Home", 2), ("Actions", 3), ("School", 2), ("Actions", 3)]


def test_bullets_and_numbers_are_items_with_their_level() -> None:
    found = blocks(
        "- one\n    * two\n      goes on\n1. three\n(2) four\na) five\n2.1 Six\n(iv) seven\no\teight"
    )
    assert [(one.marker, one.text, one.level) for one in found if isinstance(one, ListItem)] == [
        ("•", "one", 0),
        ("•", "two goes on", 1),
        ("1.", "three", 0),
        ("(2)", "four", 0),
        ("a)", "five", 0),
        ("2.1", "Six", 0),
        ("(iv)", "seven", 0),
        ("•", "eight", 0),
    ]


@pytest.mark.parametrize(
    "text", ["14.30 meeting at school", "12 March", "-5 degrees", "2026. was a year", "1.5 hours a week"]
)
def test_numbers_in_a_sentence_are_no_items(text: str) -> None:
    assert isinstance(blocks(text)[0], Paragraph)


def test_the_level_of_an_item_is_seen_from_the_items_above_it() -> None:
    found = blocks("  - one\n    - two\n      - three\n    - four\n- five\n\nText\n\n\t- six\n\t\t- seven")
    assert [one.level for one in found if isinstance(one, ListItem)] == [0, 1, 2, 1, 0, 0, 1]


def test_boxes_typed_before_an_items_words_are_tick_boxes() -> None:
    assert [block_text(one) for one in blocks("- [ ] open\n- [x] done")] == ["• ☐ open", "• ☒ done"]


def test_a_numbered_heading_is_no_item() -> None:
    assert blocks("1. Needs\n--------\nAda")[0] == Heading("1. Needs", 2, Place("line 1", (1,)))


def test_labels_side_by_side_are_paragraphs_of_their_own() -> None:
    assert paragraphs("Name: Ada Test      Born: 4 May 2015\nLead:\tSam\tTeam:\tNorth") == [
        "Name: Ada Test",
        "Born: 4 May 2015",
        "Lead: Sam",
        "Team: North",
    ]


def test_labels_set_off_by_any_number_of_tabs_are_no_grid() -> None:
    text = "Name:\t\tAda Test\nDate of birth:\t4 May 2015\nAddress:\t4 Mill Lane\n\tLeeds"
    assert paragraphs(text) == ["Name: Ada Test", "Date of birth: 4 May 2015", "Address: 4 Mill Lane\nLeeds"]


# --- grids


def table(text: str) -> Table:
    """The only table of a plain text."""
    (found,) = [block for block in blocks(text) if isinstance(block, Table)]
    return found


def lines(text: str) -> list[list[str | None]]:
    """The words in each place of the only table."""
    return grid(table(text))


def test_lines_with_as_many_tabs_are_a_table() -> None:
    found = blocks("Plan\n\nNeed\tWho\tWhen\nSchool\tMum\t\nHome\tDad\tMay\n\nafter")
    assert isinstance(found[1], Table)
    assert grid(found[1]) == [["Need", "Who", "When"], ["School", "Mum", ""], ["Home", "Dad", "May"]]
    assert found[1].header_rows == 0
    assert isinstance(found[2], Paragraph)
    assert at(found[1], 1, 1).place == Place("line 4", (4,))


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Need\tWho\tWhen\nSchool\tMum\nHome\tDad\tMay", [["School", "Mum", ""], ["Home", "Dad", "May"]]),
        ("Need\tWho\tWhen\n\tMum\tJune\n\t\tMay", [["", "Mum", "June"], ["", "", "May"]]),
        (
            "Need\tWho\tWhen\n\nSchool\tMum\tMay\n\nHome\tDad\tJune",
            [["School", "Mum", "May"], ["Home", "Dad", "June"]],
        ),
        (
            "Need\tWho\tWhen\nSchool\tMum\tMay\nand June\nHome\tDad\t",
            [["School", "Mum", "May\nand June"], ["Home", "Dad", ""]],
        ),
        ("Need\tWho\tWhen\nHEALTH\nSchool\tMum\tMay", [["HEALTH", "", ""], ["School", "Mum", "May"]]),
        ('Need\tWho\tWhen\nA\t"Mum\nDad"\tMay\nB\tC\tD', [["A", "Mum\nDad", "May"], ["B", "C", "D"]]),
        ('Need\tWho\tWhen\nA\t"says ""no"""\tMay', [["A", 'says "no"', "May"]]),
        ('Need\tWho\tWhen\n"I want" she said\t"Mum"\tMay', [['"I want" she said', '"Mum"', "May"]]),
    ],
)
def test_tabs_keep_empty_cells_and_cells_of_several_lines(text: str, rows: list[list[str]]) -> None:
    assert lines(text)[1:] == rows


def test_a_cell_of_several_paragraphs_from_word_is_several_lines_with_fewer_tabs() -> None:
    text = "Need\tAction\tWho\tWhen\nSchool\tRing the school\n- visit\tMum\nand Dad\tMay\nHome\tClean\tDad\tJune\n"
    found = table(text)
    assert grid(found)[1:] == [
        ["School", "Ring the school\n• visit", "Mum\nand Dad", "May"],
        ["Home", "Clean", "Dad", "June"],
    ]
    assert [type(block) for block in at(found, 1, 1).blocks] == [Paragraph, ListItem]


def test_two_columns_of_tabs_are_a_table_where_both_have_words() -> None:
    assert lines("Need\tAction\nSchool\tRing\nHome\tClean") == [
        ["Need", "Action"],
        ["School", "Ring"],
        ["Home", "Clean"],
    ]


@pytest.mark.parametrize("text", ["1.\tfirst\n2.\tsecond", "-\tone\n-\ttwo", "\tindented\n\tlines"])
def test_numbered_and_indented_lines_are_no_grid(text: str) -> None:
    assert not any(isinstance(block, Table) for block in blocks(text))


def test_one_line_with_tabs_is_no_table() -> None:
    assert paragraphs("a\tb\tc") == ["a\tb\tc"]


@pytest.mark.parametrize(
    "text",
    [
        "Need | Who | When\nSchool | Mum | 4 May\n | Dad | ",
        "| Need | Who | When |\n| School | Mum | 4 May |\n|  | Dad |  |",
        "| Need | Who | When |\n|---|:-:|--:|\n| School | Mum | 4 May |\n| | Dad |\n",
        "Need | Who | When\n-----+-----+-----\nSchool | Mum | 4 May\n | Dad | ",
        "| Need | Who | When |\n| School | Mum | 4\nMay |\n|  | Dad |  |",
    ],
)
def test_lines_with_as_many_pipes_are_a_table_without_its_rules(text: str) -> None:
    assert lines(text) == [["Need", "Who", "When"], ["School", "Mum", "4 May"], ["", "Dad", ""]]


def test_a_rule_below_the_first_row_of_pipes_makes_it_the_header() -> None:
    assert table("| a | b |\n|---|---|\n| c | d |").header_rows == 1
    assert table("| a | b |\n| c | d |").header_rows == 0


def test_a_dash_in_each_cell_is_no_rule() -> None:
    assert lines("| Need | Who |\n| - | - |\n| a | b |") == [["Need", "Who"], ["-", "-"], ["a", "b"]]


def test_a_pipe_between_words_is_no_grid() -> None:
    assert paragraphs("Tel: 0113 | Fax: 0114\nWeb: x | Mail: y") == [
        "Tel: 0113 | Fax: 0114",
        "Web: x | Mail: y",
    ]


BOX = """\
+--------+-----------------+-----+
| Need   | Action          | Who |
+========+=================+=====+
| School | Ring the school | Mum |
|        | on Monday       |     |
|        | - visit         |     |
+--------+-----------------+-----+
| Home   | Clean           |     |
+--------+-----------------+-----+
"""


@pytest.mark.parametrize("look", ["-+|=", "─┼│═"])
def test_cells_of_a_drawn_box_have_several_lines(look: str) -> None:
    found = blocks(f"Plan\n{BOX.translate(str.maketrans('-+|=', look)) if look != '-+|=' else BOX}after")
    assert isinstance(found[1], Table)
    action = at(found[1], 1, 1)
    assert [block_text(block) for block in action.blocks] == [
        "Ring the school on Monday",
        "• visit" if look == "-+|=" else "─ visit",
    ]
    assert (at(found[1], 2, 0).text, at(found[1], 2, 2).text, found[1].header_rows) == ("Home", "", 1)
    assert action.place == Place("line 5", (5,))
    assert block_text(found[2]) == "after"


def test_rules_that_leave_off_show_merged_cells() -> None:
    found = table(
        "┌──────┬───────────┐\n"
        "│ a    │ b         │\n"
        "│      ├─────┬─────┤\n"
        "│ more │ c   │ d   │\n"
        "├──────┴─────┼─────┤\n"
        "│ wide       │ e   │\n"
        "└────────────┴─────┘\n"
    )
    assert grid(found) == [["a more", "b", "b"], ["a more", "c", "d"], ["wide", "wide", "e"]]
    assert (at(found, 0, 0).row_span, at(found, 0, 1).column_span) == (2, 2)


def test_a_box_with_a_rule_below_its_header_only_has_a_row_a_line() -> None:
    found = table(
        "+----+--------------+-----+\n"
        "| id | name         | who |\n"
        "+----+--------------+-----+\n"
        "|  1 | Ring         | Mum |\n"
        "|  2 | Visit school | Dad |\n"
        "|    | on Monday    |     |\n"
        "|    | Visit nan    | Gran|\n"
        "+----+--------------+-----+\n"
    )
    assert grid(found)[1:] == [
        ["1", "Ring", "Mum"],
        ["2", "Visit school on Monday", "Dad"],
        ["", "Visit nan", "Gran"],
    ]
    assert found.header_rows == 1


def test_a_box_whose_strokes_are_not_below_each_other_is_read_by_counting_them() -> None:
    text = "+----+----+----+\n| Need | Who | When |\n|------|-----|------|\n| a | b | c |\n+----+----+----+"
    assert lines(text) == [["Need", "Who", "When"], ["a", "b", "c"]]


def test_columns_parted_by_space_are_a_table() -> None:
    text = (
        "The plan:\n"
        "Need        Action             Who       When\n"
        "School      Ring the school    Mum       4 May\n"
        "            on Monday\n"
        "HEALTH\n"
        "Teeth                          Dad\n"
        "            Visit nan          Gran      6 May\n"
        "\n"
        "after"
    )
    found = blocks(text)
    assert isinstance(found[0], Heading)
    assert lines(text) == [
        ["Need", "Action", "Who", "When"],
        ["School", "Ring the school on Monday", "Mum", "4 May"],
        ["HEALTH", "", "", ""],
        ["Teeth", "", "Dad", ""],
        ["", "Visit nan", "Gran", "6 May"],
    ]
    assert block_text(found[2]) == "after"


def test_empty_lines_between_rows_of_wrapped_cells_part_them() -> None:
    text = (
        "Objective              Task                          Lead person     Deadline\n"
        "                       and steps\n"
        "\n"
        "Noah is asleep by      Run the four-week sleep       Gemma Stott,    29 May 2026\n"
        "8pm on five nights a   programme at home             family worker\n"
        "week.\n"
        "\n"
        "SCHOOL\n"
        "\n"
        "                       Keep the tablet downstairs    Mum and Dad     every night\n"
        "                       after 6.30pm\n"
        "\n"
        "Text below.\n"
    )
    assert lines(text) == [
        ["Objective", "Task and steps", "Lead person", "Deadline"],
        [
            "Noah is asleep by 8pm on five nights a week.",
            "Run the four-week sleep programme at home",
            "Gemma Stott, family worker",
            "29 May 2026",
        ],
        ["SCHOOL", "", "", ""],
        ["", "Keep the tablet downstairs after 6.30pm", "Mum and Dad", "every night"],
    ]


def test_labels_with_values_set_beside_them_are_a_table_of_two_columns() -> None:
    text = (
        "What's the worry?        Ada is so tired that she cannot learn, and\n"
        "                         nobody plays with her.\n"
        "\n"
        "Date of next             8 June 2026\n"
        "review\n"
        "\n"
        "Text below.\n"
    )
    assert lines(text) == [
        ["What's the worry?", "Ada is so tired that she cannot learn, and nobody plays with her."],
        ["Date of next review", "8 June 2026"],
    ]


def test_grids_of_tabs_that_an_empty_line_parts_are_two() -> None:
    found = blocks("Name\tAda\tBorn\t4 May\nLead\tSam\n\nNeed\tAction\tWho\tWhen\na\tb\tc\td")
    assert [len(one.cells) for one in found if isinstance(one, Table)] == [8, 8]


def test_one_row_of_wrapped_lines_in_a_roomy_box_is_one() -> None:
    found = table(
        "+---------------------+--------------------+--------------+\n"
        "| Need                | Who                | When         |\n"
        "+=====================+====================+==============+\n"
        "| Zara reads like a   | Mr Adams, class    | by 16 March  |\n"
        "| child of six.       | teacher – Room 2   | 2026         |\n"
        "+---------------------+--------------------+--------------+\n"
    )
    assert grid(found)[1:] == [
        ["Zara reads like a child of six.", "Mr Adams, class teacher – Room 2", "by 16 March 2026"]
    ]


def test_a_rule_of_dashes_says_where_two_columns_are() -> None:
    found = table(
        "Need      Action\n------    ---------------\nSchool    Ring the school\nHome      Clean\n\nafter"
    )
    assert grid(found) == [["Need", "Action"], ["School", "Ring the school"], ["Home", "Clean"]]
    assert found.header_rows == 1


def test_rules_above_and_below_rows_of_several_lines_are_a_grid_without_a_header() -> None:
    text = (
        "  ---------- --------------- -------------------\n"
        "  HEALTH                     \n"
        "\n"
        "  Teeth      Take Ada to the Gran, Mondays, 9\n"
        "             dentist         March – 20 April\n"
        "                             – not Easter\n"
        "\n"
        "  School     Ring            Mum\n"
        "  ---------- --------------- -------------------\n"
        "\n"
        "after"
    )
    assert lines(text) == [
        ["HEALTH", "", ""],
        ["Teeth", "Take Ada to the dentist", "Gran, Mondays, 9 March – 20 April – not Easter"],
        ["School", "Ring", "Mum"],
    ]
    assert table(text).header_rows == 0
    assert block_text(blocks(text)[-1]) == "after"


@pytest.mark.parametrize(
    "text",
    [
        "She went out.  He stayed in.  They left.\nShe went out.  He stayed in.  They left.",
        "4 Mill Lane          Tel: 0113 496 0000\nLeeds                Fax: 0113 496 0001\nLS1 1AA",
        "Dear Ms Hill\n\n4 Mill Lane\nLeeds\nLS1 1AA\n\nYours sincerely",
        "Ada   is a girl of nine   who lives with her mum.\nShe goes to school   and likes   it there.",
        "                              4 Mill Lane\n                              Leeds\n                              LS1 1AA",
    ],
)
def test_prose_and_addresses_are_no_grid(text: str) -> None:
    assert not any(isinstance(block, Table) for block in blocks(text))


@pytest.mark.parametrize(
    ("text", "limits", "name"),
    [
        ("a\tb\tc\n" * 4, Limits(cells=9), "cells"),
        ("+-+-+\n|a|b|\n+-+-+", Limits(columns=1), "columns"),
        ("a\n\n" * 20, Limits(cells=9), "cells"),
    ],
)
def test_a_text_over_the_limits_is_refused_with_the_limit_to_raise(
    text: str, limits: Limits, name: str
) -> None:
    with pytest.raises(RefusalError, match=f"raise {name} under"):
        read_text(text, "plan.txt", limits)


@pytest.mark.parametrize(
    "text",
    [
        "need      action           who\nschool    ring school      mum\nhome      clean            dad\nteeth     dentist          nan",
        "+----------------+-----------------+-------+\n| need           | action          | who   |\n"
        "| school         | ring school     | mum   |\n| home           | clean           | dad   |\n"
        "| teeth          | dentist         | nan   |\n+----------------+-----------------+-------+",
        "need\taction\twho\nschool\tring school\tmum\nhome\tclean\tdad\nteeth\tdentist\tnan",
    ],
)
def test_rows_of_people_who_use_no_capitals_are_rows(text: str) -> None:
    assert lines(text)[1:] == [
        ["school", "ring school", "mum"],
        ["home", "clean", "dad"],
        ["teeth", "dentist", "nan"],
    ]


WORDS = st.text("abcdeXYZ0123 ,'£é", min_size=1, max_size=14).map(lambda text: " ".join(("w" + text).split()))


@st.composite
def words(draw: st.DrawFn) -> list[list[str]]:
    """A grid of words, of which any but the header and one in each row may be missing."""
    width, height = draw(st.integers(3, 5)), draw(st.integers(1, 5))
    rows = [[f"Head {column}" for column in range(width)]]
    for _ in range(height):
        row = draw(st.lists(st.one_of(WORDS, st.just("")), min_size=width, max_size=width))
        row[0] = draw(WORDS).capitalize()
        rows.append(row)
    return rows


def drawn(rows: list[list[str]], look: str) -> str:
    """The grid in a box drawn with these strokes: across, corner, down."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    rule = look[1] + look[1].join(look[0] * (width + 2) for width in widths) + look[1]
    body = [
        look[2] + look[2].join(f" {text:{width}} " for text, width in zip(row, widths, strict=True)) + look[2]
        for row in rows
    ]
    return "\n".join([rule, *(line for row in body for line in (row, rule))])


@settings(max_examples=150, deadline=None)
@given(words(), st.sampled_from(["tabs", "pipes", "framed", "-+|", "─┼│"]))
def test_any_grid_is_read_back(rows: list[list[str]], form: str) -> None:
    match form:
        case "tabs":
            text = "\n".join("\t".join(row) for row in rows)
        case "pipes":
            text = "\n".join(" | ".join(row) for row in rows)
        case "framed":
            text = "\n".join(f"| {' | '.join(row)} |" for row in rows)
        case _:
            text = drawn(rows, form)
    assert lines(f"Before.\n\n{text}\n\nAfter.") == rows


@settings(max_examples=100, deadline=None)
@given(words())
def test_any_grid_of_aligned_columns_is_read_back(rows: list[list[str]]) -> None:
    rows[1] = [text or "Full" for text in rows[1]]
    rows[-1][1] = rows[-1][1] or "Full"  # a last line of one word may as well stand below the grid
    widths = [max(len(row[column]) for row in rows) + 3 for column in range(len(rows[0]))]
    text = "\n".join(
        "".join(f"{one:{width}}" for one, width in zip(row, widths, strict=True)) for row in rows
    )
    assert lines(f"Before.\n\n{text}\n\nAfter.") == rows


PIECES = (
    *("alpha", "Beta", "gamma delta.", "  ", "\t", "\n", "\n\n", " | ", "|", "│", "- ", "1. ", ":", '"'),
    *("+----+----+\n", "| a1 | b2 |\n", "---  ---\n", "====\n", "Name: Ada   Born: May\n", "Aa   Bb   Cc\n"),
)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=30).map("".join))
def test_no_word_of_a_text_is_lost(text: str) -> None:
    found = Counter(re.findall(r"[A-Za-z]\w*", read_text(text, "plan.txt").text))
    assert found == Counter(re.findall(r"[A-Za-z]\w*", text))


def test_labels_with_a_colon_are_rows_of_their_own_with_their_wrapped_values() -> None:
    text = (
        "CONCERN:            Ada's dad calls her names, breaks her things and locks her\n"
        "                    out in the yard.\n"
        "AIM:\n"
        "\n"
        "ACTION:             Key to the house cut for Ada.\n"
        "WHO:                Mum\n"
        "PROGRESS:\n"
        "\n"
        "Text below.\n"
    )
    assert lines(text) == [
        ["CONCERN:", "Ada's dad calls her names, breaks her things and locks her out in the yard."],
        ["AIM:", ""],
        ["ACTION:", "Key to the house cut for Ada."],
        ["WHO:", "Mum"],
        ["PROGRESS:", ""],
    ]
    assert paragraphs(text) == ["Text below."]


def test_an_empty_label_may_stand_first_and_a_heading_with_a_colon_is_none() -> None:
    pairs = "AIM:\nACTION:   Ring the GP\nWHO:      Mum\n"
    assert lines(pairs) == [["AIM:", ""], ["ACTION:", "Ring the GP"], ["WHO:", "Mum"]]
    text = "ADA'S VIEW:\nAda told us that she would like to see more of her uncle.\n\n" + pairs
    assert blocks(text)[0] == Heading("ADA'S VIEW", 2, Place("line 1", (1,)))


def test_labels_without_a_colon_are_rows_where_none_of_them_is_wrapped() -> None:
    text = "Young person          Ada Bello\nPlan agreed           19 January 2026\nNext review           13 July 2026\n"
    assert lines(text) == [
        ["Young person", "Ada Bello"],
        ["Plan agreed", "19 January 2026"],
        ["Next review", "13 July 2026"],
    ]
    wrapped = (
        "What is not right     Ada has slept on three sofas since she left\n"
        "now                   Oak House.\n"
        "What Ada wants        A room with a key.\n"
        "Next step             Ring Moor Street.\n"
    )
    assert [line[0] for line in lines(wrapped)] == ["What is not right now", "What Ada wants", "Next step"]


@pytest.mark.parametrize(
    "text",
    ["Need      : Ada is cold.\nOutcome   :\nAction    : Ring", "Need .....: Ada is cold.\nOutcome ..:\nAction ...: Ring"],
)  # fmt: skip
def test_colons_may_stand_below_each_other(text: str) -> None:
    assert lines(text) == [["Need:", "Ada is cold."], ["Outcome:", ""], ["Action:", "Ring"]]


def test_an_address_beside_another_is_no_list_of_labels() -> None:
    text = "Sue Hall         Harbour House\nsocial worker    1 Quay Street\n"
    assert not any(isinstance(block, Table) for block in blocks(text))


def test_an_empty_label_stays_on_its_own_line_below_a_long_one() -> None:
    text = "Need: No passport\nWhat will happen: Send off the passport form and the photographs\nWho:\nWhen: 3 May"
    assert "\n".join(map(block_text, blocks(text))).split("\n")[1:] == [
        "What will happen: Send off the passport form and the photographs",
        "Who:",
        "When: 3 May",
    ]
