"""Drift carries the task, and nothing in the row says concretely what is done."""

from planlint.linting.api import Field, Iterator, Mark, Row, Tasks


def check(row: Row, tasks: Tasks) -> Iterator[Mark]:
    """An action that is all drift; what stands in the who and when cells may still make it concrete."""
    action = tasks.action(row.action)
    if not action.vague or action.drift is None:
        return
    rest = tasks.action(row.owner)
    if len(row.owner.split()) > 6 and any(task.weight == "concrete" for task in rest.tasks):
        return
    yield Mark(Field.ACTION, action.drift.start, action.drift.end)
