"""Progress that would be judged only by what a parent says of themselves."""

from planlint.linting.api import Field, Iterator, Mark, Plan, Row, own_word, second_reading, shows_otherwise


def check(row: Row, plan: Plan) -> Iterator[Mark]:
    """A parent's own word in action, outcome or measure, and nothing else in the row that would show it."""
    if shows_otherwise("\n".join((row.action, row.outcome, row.measure))):
        return
    children = tuple(child.name for child in plan.children)
    for field in (Field.ACTION, Field.OUTCOME):
        words = own_word(row.text(field), children)
        if words is not None and field not in row.shared:
            yield Mark(field, words.start, words.end)
            return
    for field in (Field.ACTION, Field.OUTCOME):
        text = row.text(field)
        told_by_child = any(name.split()[0] in text for name in children if name.split())
        if field not in row.shared and not told_by_child and second_reading(text, "self-reports"):
            yield Mark(field, 0, len(text))
            return
    words = own_word(row.measure, children)
    if words is not None:
        yield Mark(Field.OUTCOME if row.outcome else Field.ACTION, variant="measure", about=words.text)
