"""Features of Word mixed at random: every word stays in its logical cell, whatever is wrapped round it."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import given, settings
from hypothesis import strategies as st

from .parts import cell, control, deleted, grid, inserted, only_table, paragraph, row, run, table

Wrapper = Callable[[str], str]


def custom(content: str) -> str:
    """Custom XML around anything."""
    return f"<w:customXml>{content}</w:customXml>"


def linked(content: str) -> str:
    """A link around runs."""
    return f"<w:hyperlink>{content}</w:hyperlink>"


def beside_old_words(content: str) -> str:
    """Runs with deleted ones before and after them."""
    return deleted("old") + content + deleted("older")


def beside_a_deleted_cell(content: str) -> str:
    """A cell after one that was deleted."""
    return cell("old", "<w:cellDel/>") + content


def beside_a_deleted_row(content: str) -> str:
    """A row after one that was deleted."""
    return row("old", "old", "old", properties="<w:del/>") + content


def with_alternatives(content: str) -> str:
    """The same content for new and for old programs."""
    return (
        f'<mc:AlternateContent><mc:Choice Requires="w14">{content}</mc:Choice>'
        f"<mc:Fallback>{content}</mc:Fallback></mc:AlternateContent>"
    )


def some(*wrappers: Wrapper) -> st.SearchStrategy[Wrapper]:
    """Up to three of these round each other."""

    def together(chosen: list[Wrapper]) -> Wrapper:
        def wrap(content: str) -> str:
            for wrapper in chosen:
                content = wrapper(content)
            return content

        return wrap

    return st.lists(st.sampled_from(wrappers), max_size=3).map(together)


RUNS = some(control, inserted, custom, linked, beside_old_words, with_alternatives)
PARAGRAPHS = some(control, custom, inserted, with_alternatives)
CELLS = some(control, custom, beside_a_deleted_cell)
ROWS = some(control, custom, beside_a_deleted_row, with_alternatives)


@st.composite
def words_and_xml(draw: st.DrawFn) -> tuple[list[list[str]], str]:
    """A grid of words, and a Word table that shows it with merges across and down."""
    height, width = draw(st.integers(1, 4)), draw(st.integers(1, 4))
    words: list[list[str]] = []
    rows: list[str] = []
    singles: set[int] = set()
    for line in range(height):
        above, singles = singles, set()
        words.append([])
        cells: list[str] = []
        while len(words[line]) < width:
            column = len(words[line])
            span = draw(st.integers(1, width - column))
            text, properties = f"r{line}c{column}", f'<w:gridSpan w:val="{span}"/>'
            if span == 1:
                singles.add(column)
                properties = '<w:vMerge w:val="restart"/>'
                if column in above and draw(st.booleans()):
                    text, properties = "", "<w:vMerge/>"
            words[line] += [text or words[line - 1][column]] * span
            content = draw(PARAGRAPHS)(paragraph(draw(RUNS)(run(text))))
            cells.append(draw(CELLS)(cell(content, properties)))
        rows.append(draw(ROWS)(row(*cells)))
    return words, table(*rows)


@settings(max_examples=200, deadline=None)
@given(words_and_xml())
def test_any_mixture_keeps_every_word_in_its_cell(made: tuple[list[list[str]], str]) -> None:
    words, xml = made
    assert grid(only_table(xml)) == words
