"""Markdown plans: headings, lists and pipe tables with their words and lines, and nothing of the mark-up."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.document.limits import Limits
from planlint.document.markdown import looks_like_markdown, read_markdown
from planlint.document.model import Block, Heading, ListItem, Paragraph, Place, Table
from planlint.document.refusal import RefusalError

from .docx.parts import at, grid


def blocks(text: str) -> tuple[Block, ...]:
    """The blocks of a Markdown text."""
    return read_markdown(text, "plan.md").blocks


def words(text: str) -> list[str]:
    """The words of paragraphs and items."""
    return [block.text for block in blocks(text) if not isinstance(block, Table)]


def table(text: str) -> Table:
    """The only table."""
    (found,) = [block for block in blocks(text) if isinstance(block, Table)]
    return found


def test_headings_have_their_level_and_line() -> None:
    assert blocks("# Plan\n\n## Ada's *views*\n\nRisks\n-----\n") == (
        Heading("Plan", 1, Place("line 1", (1,))),
        Heading("Ada's views", 2, Place("line 3", (3,))),
        Heading("Risks", 2, Place("line 5", (5,))),
    )


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("one *two* **three** `four` [five](http://x)", "one two three four five"),
        ("one\ntwo", "one two"),
        ("one  \ntwo", "one\ntwo"),
        ("**Plan date:** 4 May\n**Review:** 6 June", "Plan date: 4 May\nReview: 6 June"),
        ("Plan date: 4 May\nReview: 6 June\nat 10", "Plan date: 4 May\nReview: 6 June at 10"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("one \\*two\\*", "one *two*"),
        ("one <!-- hidden --> two", "one  two"),
        ("<u>one</u> <b>two</b>", "one two"),
        ("ask <insert name>", "ask <insert name>"),
        ("A &amp; B &lt; 2", "A & B < 2"),
        ("![Ada's drawing](x.png)", "Ada's drawing"),
        ("in < 2 weeks", "in < 2 weeks"),
    ],
)
def test_inline_mark_up_is_reduced_to_its_words(text: str, seen: str) -> None:
    assert words(text) == [seen]


def test_comments_are_dropped_and_the_words_round_them_stay() -> None:
    assert words("<!-- note\nto self -->\n\nseen\n\n<!-- more --> after") == ["seen", "after"]


@pytest.mark.parametrize(
    ("text", "strong"),
    [("**Ada's views**", True), ("**Ada** says", False), ("plain", False), ("**a** **b**:", False)],
)
def test_a_paragraph_is_strong_when_it_is_all_bold(text: str, strong: bool) -> None:
    (found,) = blocks(text)
    assert isinstance(found, Paragraph)
    assert found.strong is strong


def test_lists_have_markers_and_levels() -> None:
    found = blocks("3. three\n4. four\n   - inner\n\n     more\n- [ ] open\n- [x] done\n")
    assert [(one.marker, one.text, one.level) for one in found if isinstance(one, ListItem)] == [
        ("3.", "three", 0),
        ("4.", "four", 0),
        ("•", "inner", 1),
        ("•", "☐ open", 0),
        ("•", "☒ done", 0),
    ]
    assert [one.text for one in found if isinstance(one, Paragraph)] == ["more"]


def test_a_list_may_start_at_nought() -> None:
    (found,) = blocks("0) none")
    assert isinstance(found, ListItem)
    assert found.marker == "0)"


def test_a_pipe_table_has_a_header_row_and_a_block_a_line_of_a_cell() -> None:
    found = table("| Need | **Who** |\n|:--|--:|\n| School<br>- ring<br>- visit | a \\| b |\n| short |\n")
    assert grid(found) == [["Need", "Who"], ["School\n• ring\n• visit", "a | b"], ["short", ""]]
    assert found.header_rows == 1
    assert [type(block) for block in at(found, 1, 0).blocks] == [Paragraph, ListItem, ListItem]
    assert at(found, 0, 1).blocks == (Paragraph("Who", True, Place("line 1", (1,))),)
    assert at(found, 1, 1).place == Place("line 3", (3,))


def test_front_matter_is_read_as_labels_and_values() -> None:
    found = blocks('---\nchild: "Ada Test"\nsiblings:\n  - Bo\n  - Cy\nempty:\n---\n# Plan\n')
    assert [(one.text, one.place.path) for one in found if not isinstance(one, Table | ListItem)] == [
        ("child: Ada Test", (2,)),
        ("siblings: Bo, Cy", (3,)),
        ("Plan", (8,)),
    ]


def test_a_rule_at_the_top_is_not_front_matter() -> None:
    assert words("---\n\nAda is well.\n\n---\n\nend") == ["Ada is well.", "end"]


def test_code_and_quotations_are_words_like_any_other() -> None:
    assert words("> Mum said so\n\n    indented words\n") == ["Mum said so", "indented words"]


def test_markdown_is_known_by_its_headings_and_tables() -> None:
    assert looks_like_markdown("# Plan")
    assert looks_like_markdown("a | b\n--|--\n1 | 2")
    assert not looks_like_markdown("#1 priority\n- a\n--- \nplain")


def test_a_picture_kept_inside_the_text_is_only_its_name() -> None:
    assert words(f"![Ada's drawing](data:image/png;base64,{'A' * 3_000_000})") == ["Ada's drawing"]


@pytest.mark.parametrize("text", ["# x\n\n" + "[" * 100_000, "a " * 1_100_000])
def test_a_text_that_would_never_end_is_refused(text: str) -> None:
    with pytest.raises(RefusalError, match="than any plan"):
        read_markdown(text, "plan.md")


def test_a_long_table_is_not_taken_for_a_tangle() -> None:
    rows = "| **a** | **b** |\n" * 3_000
    assert table("|x|y|\n|--|--|\n" + rows).height == 3_001


def test_lists_and_tick_boxes_in_cells_are_items() -> None:
    found = table(
        "| Action | Done |\n|--|--|\n| **Now:**<br>1. ring<br>- [x] visit | <ul><li>one</li><li>two</li></ul> |\n"
        '| <input type="checkbox" checked> yes | <input type="checkbox"> no |'
    )
    assert grid(found)[1:] == [["Now:\n1. ring\n• ☒ visit", "• one\n• two"], ["☒ yes", "☐ no"]]
    assert [type(block) for block in at(found, 1, 0).blocks] == [Paragraph, ListItem, ListItem]


GRID = """\
+--------+-----------------+
| Need   | **Action**      |
+========+=================+
| School | Ring *the*      |
|        | school          |
|        |                 |
|        | - visit         |
+--------+-----------------+
| Home   | Clean           |
+--------+-----------------+
"""


def test_a_grid_drawn_with_rules_is_a_table_with_its_emphasis_read() -> None:
    found = blocks(f"# Plan\n\n{GRID}\nafter")
    assert isinstance(found[1], Table)
    assert grid(found[1]) == [["Need", "Action"], ["School", "Ring the school\n• visit"], ["Home", "Clean"]]
    assert found[1].header_rows == 1
    assert at(found[1], 0, 1).blocks == (Paragraph("Action", True, Place("line 4", (4,))),)
    assert found[2] == Paragraph("after", place=Place("line 14", (14,)))


@pytest.mark.parametrize(
    "text",
    [
        "| Need | Who |\n| School | Mum |\n| Home | Dad |",
        "Need\tWho\nSchool\tMum\nHome\tDad",
        "Need      Who\n------    -----\nSchool    Mum\nHome      Dad",
        "```\n+--------+-----+\n| Need   | Who |\n+--------+-----+\n| School | Mum |\n+--------+-----+\n| Home   | Dad |\n+--------+-----+\n```",
        "<table><tr><th>Need</th><th>Who</th></tr>\n\n<tr><td>School</td><td>Mum</td></tr>\n<tr><td>Home</td><td>Dad</td></tr></table>",
    ],
)
def test_tables_that_are_no_markdown_are_tables(text: str) -> None:
    found = blocks(f"Before.\n\n{text}\n\n## After\n")
    assert isinstance(found[1], Table)
    assert grid(found[1]) == [["Need", "Who"], ["School", "Mum"], ["Home", "Dad"]]
    assert found[1].place.path in {(3,), (4,)}
    assert isinstance(found[2], Heading)
    assert found[2].place.path == (5 + text.count("\n"),)


def test_tables_in_html_may_hold_tables_and_merged_cells() -> None:
    found = table(
        "<table>\n<tr><td colspan=2>wide</td></tr>\n<tr><td><table><tr><td>inner</td></tr></table></td><td>b</td></tr>\n</table>"
    )
    assert grid(found) == [["wide", "wide"], ["inner", "b"]]
    (inner,) = at(found, 1, 0).blocks
    assert isinstance(inner, Table)
    assert inner.place == Place("line 1", (1,))


@pytest.mark.parametrize("text", ["<table></table>\n\nAda", "<table>\n\nAda"])
def test_a_table_in_html_without_words_or_end_is_no_table(text: str) -> None:
    assert not any(isinstance(block, Table) for block in blocks(text))
    assert words(text)[-1].endswith("Ada")


def test_a_table_in_a_quotation_or_a_list_is_a_table() -> None:
    assert grid(table("> | a | b |\n> |---|---|\n> | c | d |\n")) == [["a", "b"], ["c", "d"]]
    assert grid(table("- item\n\n  | a | b |\n  |---|---|\n  | c | d |\n")) == [["a", "b"], ["c", "d"]]


def test_code_that_is_no_grid_stays_words() -> None:
    assert words("```\na | b\n```\n\n    x\ty\n") == ["a | b", "x\ty"]


@pytest.mark.parametrize("text", ["| a | b |\n|--|--|\n" + "| c | d |\n" * 9, "| a | b |\n" * 9, GRID * 9])
def test_tables_over_the_limits_are_refused_with_the_limit_to_raise(text: str) -> None:
    with pytest.raises(RefusalError, match="raise cells under"):
        read_markdown(text, "plan.md", Limits(cells=9))


@settings(max_examples=100, deadline=None)
@given(st.text(st.sampled_from('ab .:-=+|\t\n"*1)<>#`[]\\'), max_size=150))
def test_no_text_fails(text: str) -> None:
    assert read_markdown(text, "plan.md").form == "markdown"


def test_a_title_in_bold_right_above_its_lines_stands_by_itself() -> None:
    first, second = blocks("**1. Health**\nNeed: toothache\nAction: book the dentist\n")
    assert first == Paragraph("1. Health", strong=True, place=Place("line 1", (1,)))
    assert isinstance(second, Paragraph)
    assert second.text == "Need: toothache\nAction: book the dentist"


def test_a_label_in_bold_above_its_value_stays_with_it() -> None:
    assert words("**What we want:**\nAda is warm.\n") == ["What we want:\nAda is warm."]


def test_short_lines_below_each_other_keep_their_ends_and_wrapped_prose_does_not() -> None:
    assert words("Name: Ada Bello\ndob 2.5.10\ndate of plan 19/1/26\nlegal: Section 20\n") == [
        "Name: Ada Bello\ndob 2.5.10\ndate of plan 19/1/26\nlegal: Section 20"
    ]
    wrapped = "Ada is cold in her room at night and\ncoughs until the morning, so that she\nis tired at school and late for it.\n"
    assert words(wrapped) == [wrapped.strip().replace("\n", " ")]


def test_a_label_with_a_comma_begins_a_line() -> None:
    assert words(
        "Harvest assembly: Friday 17 October\nTAF meeting, to look at this again: Monday 8 December\n"
    ) == ["Harvest assembly: Friday 17 October\nTAF meeting, to look at this again: Monday 8 December"]
