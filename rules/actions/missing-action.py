"""A need or an outcome with no action beside it."""

import re

from planlint.linting.api import Field, Iterator, Mark, Plan, Row, Tasks

# An action box that was filled to say that it is empty.
_EMPTY = re.compile(
    r"\W*(?:n\W?[ak]|none?|nil|nothing|blank|not (?:applicable|known|yet known|started|identified|required|needed)"
    r"|(?:no (?:further )?actions?|none)(?: (?:at present|at this (?:time|stage|point)|currently|identified|agreed|required|needed|necessary|yet))*"
    r"|(?:actions?\W+)?(?:tb[acd]|pending|awaited|unknown"
    r"|(?:still )?to be (?:confirmed|agreed|decided|added|completed|determined|identified|discussed|advised|arranged|set))"
    r"(?: (?:at|by|in|with|before|after|following|on)\b(?: (?!that\b)[\w’'/]+){1,6})?"
    r"|see (?:what happens|how it goes)|x+|\.+|\?+)?\W*",
    re.IGNORECASE,
)
# A need that says itself that nothing is needed asks for no action.
_NO_NEED = re.compile(
    r"(?:[\w ’',/&-]{1,40}[:–-]\s*)?\W*(?:n\W?a\b|none?\b|nil\b|nothing\b|not applicable\b|(?:there (?:are|is) )?(?:currently )?no (?:\w+ ){0,3}(?:concerns?|needs?|issues?|worries|problems?|changes?)\b"
    r"|(?:all )?(?:needs? )?(?:is |are )?(?:being |fully |all )?met\b|(?:this )?(?:need |outcome |goal )?(?:has been |is |was )?(?:achieved|closed|completed?|met)\b).{0,80}",
    re.IGNORECASE | re.DOTALL,
)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """Told once for each need or outcome; where no row of the plan has an action, once for the plan."""
    bare = [row for row in plan.rows if not _has_action(row, tasks) and _is_asking(row)]
    if len(bare) > 1 and not any(_has_action(row, tasks) for row in plan.rows):
        yield Mark(Field.ACTION, row=bare[0].number, variant="none")
        return
    for row in bare:
        if not _served_elsewhere(row, plan, tasks):
            start = 0 if row.action else None
            yield Mark(Field.ACTION, start, len(row.action) if row.action else None, row=row.number)


def _has_action(row: Row, tasks: Tasks) -> bool:
    """Whether the row asks for anything; an action that slipped into the who or when box is one too."""
    if not _EMPTY.fullmatch(row.action):
        return True
    return any(
        len(text.split()) > 3 and any(task.weight == "concrete" for task in tasks.action(text).tasks)
        for text in (row.owner, row.due)
    )


def _is_asking(row: Row) -> bool:
    """Whether a need or an outcome stands there that is still open."""
    texts = [
        text for text in (row.need, row.outcome) if any(map(str.isalnum, text)) and not _EMPTY.fullmatch(text)
    ]
    return bool(texts) and not _NO_NEED.fullmatch(texts[0])


def _served_elsewhere(row: Row, plan: Plan, tasks: Tasks) -> bool:
    """Whether all that the row holds is a need or outcome that another row's action stands beside."""
    own = [
        (field, row.text(field))
        for field in (Field.NEED, Field.OUTCOME)
        if any(map(str.isalnum, row.text(field))) and field not in row.shared
    ]
    if not own:
        # The row only repeats what it inherits: a heading above it, or an empty line of the form.
        return not row.action
    last_field, last = own[-1]
    return any(
        other.number != row.number and other.text(last_field) == last and _has_action(other, tasks)
        for other in plan.rows
    )
