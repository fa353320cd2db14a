"""How often something is done, said without a figure."""

from planlint.linting.api import Field, Iterator, Mark, Row, Tasks, has_figure, how_often


def check(row: Row, tasks: Tasks) -> Iterator[Mark]:
    """“Regularly” and its like in action or due, unless the row gives the figure beside it; news asks for nothing."""
    if tasks.action(row.action).news or has_figure(f"{row.due}\n{row.lead_in}"):
        return
    for field in (Field.ACTION, Field.DUE):
        if field not in row.shared:
            for words in how_often(row.text(field)):
                yield Mark(field, words.start, words.end)
