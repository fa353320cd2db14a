"""An action nobody could put in a diary."""

import re

from planlint.linting.api import Field, Iterator, Mark, Owner, People, Row, Tasks, TimeKind, Times, Timescale

# "May" in a when cell beside a who is the month; "SW 10/2" in a who cell holds the day.
_MONTH = re.compile(r"\W*(?:in |by |end of )?(?:april|may|june|august)\W*$", re.IGNORECASE)
_DAY = re.compile(r"(?<![\d/])\d{1,2}[/.]\d{1,2}(?![\d/])")
# "At sessions 1, 4 and 8", "brings them to each of these": the occasion is told elsewhere.
_OCCASION = re.compile(
    r"\b(?:at|in|after|on|before|by|from) (?:the )?(?:sessions?|visits?|weeks?|meetings?|lessons?|appointments?) (?:no\.? ?)?\d"
    r"|\b(?:to|at|in|for|on|after|before|with) (?:each|every one|all|both) of (?:these|those)\b",
    re.IGNORECASE,
)
# "SW visits" in a when cell is an occasion without a day, which another rule asks about.
_VISITS = re.compile(
    r"\b(?:visits?|sessions?|meetings?|appointments?|check-?ups?|clinics?)\W*$", re.IGNORECASE
)

_ABOUT = re.compile(r"\b(?:about|regarding|concerning) (?:(?:the|his|her|their|my|your) )?$", re.IGNORECASE)


def check(row: Row, times: Times, tasks: Tasks, people: People) -> Iterator[Mark]:
    """An action with no date, span, deadline event or rhythm anywhere in its row; news in the action box is no action.

    A numbered when cell that does not pair up with its actions is told by another rule.
    """
    if not row.action or Field.DUE in row.unpaired or tasks.action(row.action).news:
        return
    if row.owner and row.owner != row.due and (_MONTH.match(row.due) or _DAY.search(row.owner)):
        return
    if _OCCASION.search(row.action) or _VISITS.search(row.due):
        return
    named = {"owner": people.in_owner(row), "action": people.in_action(row)}
    told = [each for each in times.of(row) if _tells(each.time, named.get(each.field, ()))]
    if all(each.field == Field.ACTION and _is_a_topic(each.time, row.action) for each in told):
        yield Mark("due")


def _is_a_topic(time: Timescale, action: str) -> bool:
    """Whether the days are only what is talked of: "to be understanding about Fridays"."""
    open_ended = time.kind is TimeKind.FREQUENCY and time.due is None
    return open_ended and bool(_ABOUT.search(action[: time.start]))


def _tells(time: Timescale, named: tuple[Owner, ...]) -> bool:
    """Whether a time is one, and not a girl called April, a core group or a "TBC" in the who cell."""
    within = any(owner.start <= time.start and time.end <= owner.end for owner in named)
    return not within or time.kind not in (TimeKind.PERIOD, TimeKind.EVENT, TimeKind.VAGUE)
