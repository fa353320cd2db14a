"""An action nobody could put in a diary."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    People,
    Row,
    Tasks,
    Times,
    is_a_topic,
    times_told,
)

# "May" in a when cell beside a who is the month; "SW 10/2" in a who cell holds the day.
_MONTH = re.compile(r"\W*(?:in |by |end of )?(?:april|may|june|august)\W*$", re.IGNORECASE)
_DAY = re.compile(r"(?<![\d/])\d{1,2}[/.]\d{1,2}(?![\d/])")
# "At sessions 1, 4 and 8", "brings them to each of these": the occasion is told elsewhere.
_OCCASION = re.compile(
    r"\b(?:at|in|after|on|before|by|from) (?:the )?(?:sessions?|visits?|weeks?|meetings?|lessons?|appointments?) (?:no\.? ?)?\d"
    r"|\b(?:to|at|in|for|on|after|before|with) (?:each|every one|all|both) of (?:these|those)\b"
    r"|\bwhenever\b|\b(?:before|after) (?:school|nursery|work|college|bed|breakfast|lunch|dinner|tea|church|meals?|lessons?|each|every)\b(?! (?:club|place|uniform|form|day))"
    r"|\b(?:each|every|any) time\b|\bwithin the (?:hour|day|week|month)\b|\bon (?:match|school|work|wash|bin|pay|gym|swimming|clinic|market|nursery|PE|training|contact|\w+ing) (?:days|nights|mornings|evenings)\b",
    re.IGNORECASE,
)
# "Watches her inject, four goes, then signs her off": so many of something, after which it is over.
_SO_MANY = re.compile(
    r"\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|a dozen) (?:(?:practice|trial|test|dry|dummy|supervised|short|good) )?(?:goes|tries|attempts|turns|runs|rounds|swims|rides|practices|rehearsals|sittings)\b(?! (?:an?|per|each|every)\b)",
    re.IGNORECASE,
)
# "SW visits" in a when cell is an occasion without a day, which another rule asks about.
_VISITS = re.compile(
    r"\b(?:visits?|sessions?|meetings?|appointments?|check-?ups?|clinics?)\W*$", re.IGNORECASE
)


def check(row: Row, times: Times, tasks: Tasks, people: People) -> Iterator[Mark]:
    """An action with no date, span, deadline event or rhythm anywhere in its row; news in the action box is no action.

    A numbered when cell that does not pair up with its actions is told by another rule.
    """
    if not row.action or Field.DUE in row.unpaired or tasks.action(row.action).news:
        return
    if row.owner and row.owner != row.due and (_MONTH.match(row.due) or _DAY.search(row.owner)):
        return
    if _OCCASION.search(row.action) or _SO_MANY.search(row.action) or _VISITS.search(row.due):
        return
    if all(is_a_topic(each, row) for each in times_told(row, times, people)):
        yield Mark("due")
