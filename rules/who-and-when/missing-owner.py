"""An action that nobody is named to do."""

from planlint.linting.api import Field, Iterator, Mark, People, Row, Tasks


def check(row: Row, people: People, tasks: Tasks) -> Iterator[Mark]:
    """Nobody in the who cell, in a heading over the row or as the one who acts in the sentence.

    A numbered cell that does not pair up with its actions is told by another rule. A who cell with words in it that cannot be read as anybody is left alone: it may be a name.
    """
    if not row.action or Field.OWNER in row.unpaired or tasks.action(row.action).news:
        return
    told = any(character.isalpha() for character in row.owner) and row.owner != row.due
    everybody = (*people.in_owner(row), *people.in_lead_in(row), *people.in_action(row), *people.in_due(row))
    named = [owner for owner in everybody if any(map(str.isalpha, owner.text))]
    if not named and not told:
        yield Mark("owner")
