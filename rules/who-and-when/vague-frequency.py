"""How often something is done, said without a figure."""

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Row,
    Tasks,
    has_figure,
    hint_in,
    how_often,
    second_reading,
)


def check(row: Row, tasks: Tasks) -> Iterator[Mark]:
    """“Regularly” and its like in action or due, unless the row gives the figure beside it; news asks for nothing."""
    if tasks.action(row.action).news or has_figure(f"{row.due}\n{row.lead_in}"):
        return
    for field in (Field.ACTION, Field.DUE):
        if field not in row.shared:
            text = row.text(field)
            found = how_often(text)
            for words in found:
                yield Mark(field, words.start, words.end)
            hint = hint_in(text, "frequencies")
            if not found and hint is not None and second_reading(text, "frequencies"):
                yield Mark(field, hint.start, hint.end)
