"""Time words with no end that a reader could put in a diary."""

import re

from planlint.linting.api import Field, Iterator, Mark, Row, Sense, Tasks, TimeKind, Times, Timescale

# "Immediately and ongoing" ends no more than "ongoing" does.
_AT_ONCE = re.compile(r"(?:with )?\b(?:immediate|now\b|today|straight)", re.IGNORECASE)
# A number of occasions ends a rhythm, or a start, as well as a date does.
_COUNTED = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -](?:[\w-]+ ){0,2}?(?:sessions?|visits?|lessons?|weeks?|appointments?|meetings?|times|matches|games|\w+days|mornings|evenings|nights|books|goes|turns|rounds|trips|outings|swims|walks|rides|calls|chapters|slots|shifts|clinics|drop-ins|stories|classes|workshops)\b"
    r"|\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) [^.;]{0,40}\bone (?:a|each|every|per) (?:day|week|fortnight|month)\b"
    r"|\bx ?\d+\b|\b\d+ ?x\b",
    re.IGNORECASE,
)
# "Starts 20 January, six swabs": so many of anything, told behind the start.
_SO_MANY = re.compile(
    r"[,;(–-]\s*(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve) (?!minutes|hours|mins|hrs|years)[a-z]+s\b(?! (?:a|per|each|every)\b)",
    re.IGNORECASE,
)
# What is done once needs no end: "Book breakfast club", from 8 June.
_DONE_ONCE = re.compile(
    r"\W*(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,3} (?:to|will) )?(?:book|order|enrol|register|apply|refer|buy|install|fit|request|sign up)\b",
    re.IGNORECASE,
)
_ENDS_WITH = re.compile(r"\b(?:until|till|up to)\s+(?P<what>[^\d]{4,})$", re.IGNORECASE)
# How often, said without a figure, is another rule's business.
_HOW_OFTEN = ("regular", "frequent", "routine", "periodic", "often")


def check(row: Row, times: Times, tasks: Tasks) -> Iterator[Mark]:
    """Every time of the row is vague, a bare rhythm, or a meeting whose date the plan does not give."""
    found = times.of(row)
    fixed = [each.time for each in found if times.is_fixed(each.time)]
    if any(time.kind is TimeKind.VAGUE for time in (each.time for each in found)):
        fixed = [time for time in fixed if not _AT_ONCE.match(time.text)]
    if not found or fixed or tasks.action(row.action).news:
        return
    if _COUNTED.search(f"{row.action} {row.due}") and any(
        each.time.kind is TimeKind.FREQUENCY or each.time.begins for each in found
    ):
        return
    begun = any(each.time.begins or each.time.sense is Sense.FROM for each in found)
    rhythmic = any(each.time.kind is TimeKind.FREQUENCY for each in found)
    if begun and (_SO_MANY.search(row.due) or (_DONE_ONCE.match(row.action) and not rhythmic)):
        return
    vague = [each for each in found if each.field in set(Field) and not _is_how_often(each.time)]
    in_due = [each for each in vague if each.field == Field.DUE] or vague
    for each in in_due[:1]:
        ends = _ENDS_WITH.search(each.time.text) if each.time.kind is TimeKind.FREQUENCY else None
        if ends is not None:
            # It does say until when; what is missing is the day of that.
            yield Mark(each.field, each.time.start + ends.start("what"), each.time.end, variant="event")
        else:
            yield Mark(each.field, each.time.start, each.time.end, variant=_variant(each.time))


def _is_how_often(time: Timescale) -> bool:
    return time.kind is TimeKind.VAGUE and any(word in time.text.casefold() for word in _HOW_OFTEN)


def _variant(time: Timescale) -> str:
    if time.sense is Sense.FROM:
        return "start"
    return {TimeKind.FREQUENCY: "rhythm", TimeKind.EVENT: "event"}.get(time.kind, "")
