"""Time words with no end that a reader could put in a diary."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    People,
    Plan,
    Row,
    Sense,
    Tasks,
    Timed,
    TimeKind,
    Times,
    Timescale,
    counts_behind_start,
    counts_occasions,
    front_lines,
    is_a_topic,
    passages,
    times_told,
)

# "Immediately and ongoing" ends no more than "ongoing" does.
_AT_ONCE = re.compile(r"(?:with )?\b(?:immediate|now\b|today|straight)", re.IGNORECASE)
# What is done once needs no end: "Book breakfast club", from 8 June.
_DONE_ONCE = re.compile(
    r"[^.;]{0,60}?\b(?:puts|moves|switches|changes|starts) |\W*(?:[\w’'-]+ ){1,3}place (?:for|at)\b|\W*(?:[A-Z][\w’'-]*(?: [\w’'-]+){0,3} (?:to|will) )?(?:book|move|switch|transfer|order|enrol|register|apply|refer|buy|install|fit|request|sign up|take up|open|close|join|set up|lift|remove|(?:get|have) [^.;,]{2,30}? (?:paid|fitted|moved|changed|switched|installed|removed|set up))\b",
    re.IGNORECASE,
)
_DAY = re.compile(
    r"\d(?:st|nd|rd|th)?(?: of)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d[/.]\d", re.IGNORECASE
)
_ENDS_WITH = re.compile(r"\b(?:until|till|up to)\s+(?P<what>[^\d]{4,})$", re.IGNORECASE)
# How often, said without a figure, is another rule's business.
_HOW_OFTEN = ("regular", "frequent", "routine", "periodic", "often")


# Words that keep a when cell open, whatever else the row counts.
_NOT_SET = re.compile(
    r"\W*(?:tb[ac]\b|to be (?:confirmed|arranged|agreed|advised)|next available)", re.IGNORECASE
)
_SEASON = re.compile(
    r"\b(?:spring|summer|autumn|winter)\b(?!\s+(?:term|half|holiday|break|fair))", re.IGNORECASE
)
# What is to hold from now on has no end in "straight away".
_LASTING = re.compile(
    r"\b(?:(?:to|will|must) (?:abide|keep|stick|adhere|comply|remain|stay|continue|maintain|refrain|avoid|follow)|keep (?:on|up|to|the)"
    r"|stick to|abide by|adhere to|maintain)\b",
    re.IGNORECASE,
)
# "Nan is in the room", until further notice: what is to be so until then is no news.
_HOLDS = re.compile(r"\W*(?:until|till|pending|for (?:now|the time being|the foreseeable))\b", re.IGNORECASE)
# What points to the when above, as a pair of ditto marks does.
_SAME_AS_ABOVE = re.compile(
    r"\W*(?:\(?\d{1,2}[.)]\s*)?(?:(?:the |all |both )?same(?: (?:again|day|days|date|dates|time|times|timescale))?(?: as (?:above|before|\(?\d\)?|action \d|number \d|the (?:first|last|one above)))?|ditto|(?:as|see) (?:above|before)|as for (?:above|\(?\d\)?|action \d))\W*",
    re.IGNORECASE,
)
# The day a baby is expected, wherever the plan gives it.
_EXPECTED = re.compile(
    r"\b(?:edd|due(?: date| on)?|expected(?: date)?(?: of (?:birth|delivery))?|estimated date[\w ]{0,12})\b[^.\n]{0,20}?\d{1,2}(?:st|nd|rd|th)?[ /.](?:\d|[A-Z][a-z])",
    re.IGNORECASE,
)
_BIRTH = frozenset(["birth", "discharge"])
# "SW visits" in a when cell: occasions without a day.
_VISITS = re.compile(
    r"[^.;\n]{0,40}\b(?:visits?|sessions?|meetings?|appointments?|check-?ups?|clinics?)\W*$", re.IGNORECASE
)


def _told(row: Row, times: Times, people: People) -> list[Timed]:
    """The times of a row that are no topic of it; a when cell that points to another column tells none of its own."""
    aside = _POINTS_ASIDE.fullmatch(row.due) is not None
    return [
        each
        for each in times_told(row, times, people)
        if not is_a_topic(each, row) and not (aside and each.field == Field.DUE)
    ]


# "See What": the when stands in the action.
_POINTS_ASIDE = re.compile(
    r"\W*(?:see|as (?:in|per|stated in|under)|per|in) (?:the |its )?(?:what|actions?|tasks?|steps?|plan|column|col|left|opposite)(?: (?:column|box|cell|opposite))?\W*",
    re.IGNORECASE,
)


def check(row: Row, plan: Plan, times: Times, people: People, tasks: Tasks) -> Iterator[Mark]:
    """Every time of the row is vague, a bare rhythm, or a meeting whose date the plan does not give."""
    if tasks.action(row.action).news and not _HOLDS.match(row.due):
        return
    found = _told(row, times, people)
    if not found:
        if row.action and row.due != row.owner and _VISITS.match(row.due):
            yield Mark(Field.DUE, 0, len(row.due), variant="event")
        return
    if _SAME_AS_ABOVE.fullmatch(row.due) and _is_set_above(row, plan, times, people):
        return
    every = [each.time for each in found]
    fixed = [time for time in every if times.is_fixed(time) and not _only_starts(time)]
    if any(time.kind is TimeKind.VAGUE for time in every) or _LASTING.search(row.action):
        fixed = [time for time in fixed if not _AT_ONCE.match(time.text)]
    open_ended = bool(_NOT_SET.match(row.due)) or any(_is_season(time) for time in every)
    if open_ended:
        fixed = [time for time in fixed if not _is_counted(time)]
    if fixed or any(_is_told_elsewhere(time, row, plan, times) for time in every):
        return
    if not open_ended and (_ends_otherwise(row, every) or _LOOKED_AT.search(row.due)):
        return
    vague = [each for each in found if each.field in set(Field) and not _is_how_often(each.time)]
    if open_ended:
        vague = [each for each in vague if not _is_counted(each.time)] or vague
    in_due = [each for each in vague if each.field == Field.DUE] or vague
    for each in in_due[:1]:
        ends = _ENDS_WITH.search(each.time.text) if each.time.kind is TimeKind.FREQUENCY else None
        if ends is not None:
            # It does say until when; what is missing is the day of that.
            yield Mark(each.field, each.time.start + ends.start("what"), each.time.end, variant="event")
        else:
            yield Mark(each.field, each.time.start, each.time.end, variant=_variant(each.time))


def _is_told_elsewhere(time: Timescale, row: Row, plan: Plan, times: Times) -> bool:
    """Whether the plan gives the day: a birth or a birthday on its front sheet, or the appointment that the action is about."""
    if time.event in _BIRTH and _gives_birthday(plan):
        return True
    if time.event == "birthday":
        return any(child.born is not None for child in plan.children)
    return times.is_for_dated(time, row.action)


def _is_set_above(row: Row, plan: Plan, times: Times, people: People) -> bool:
    """Whether the row before, to which "the same" points, has a time with an end."""
    above = next((other for other in plan.rows if other.number == row.number - 1), None)
    return above is not None and any(
        times.is_fixed(each.time) and not _only_starts(each.time) for each in times_told(above, times, people)
    )


def _ends_otherwise(row: Row, every: list[Timescale]) -> bool:
    """Whether a number of occasions ends a rhythm or a start, what starts is done once, or the words are a day after all."""
    rhythmic = any(time.kind is TimeKind.FREQUENCY for time in every)
    begun = any(time.begins or time.sense is Sense.FROM for time in every)
    if counts_occasions(f"{row.action}\n{row.due}") and (rhythmic or begun):
        return True
    if any(time.kind is TimeKind.VAGUE and time.text == row.due for time in every) and (
        _DAY.search(row.due) or counts_occasions(row.due)
    ):
        return True
    return begun and (counts_behind_start(row.due) or bool(_DONE_ONCE.match(row.action) and not rhythmic))


# "Until he settles, looked at again on 1 June": the day on which somebody looks, told as if it had been.
_LOOKED_AT = re.compile(
    r"\w[,;(]? \(?(?:reviewed|looked at|checked|read|weighed|tested|counted|measured|re-?tested)(?: again| back)?(?: (?:with|by) (?:[\w.’'-]+ ){1,4}?on)?(?: on| at)?(?: [a-z]+day)? "
    rf"(?:the )?(?:\d{{1,2}} (?:and|or|&) )?\d?(?:{_DAY.pattern})",
    re.IGNORECASE,
)


# "Starts 17/3 for 11 wks": the end is told by the length.
_SO_LONG = re.compile(
    r"\b(?:for|x) (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[ -]?\w", re.IGNORECASE
)


def _only_starts(time: Timescale) -> bool:
    """Whether a month or a term only says from when: "from September"."""
    only = time.kind is TimeKind.PERIOD and time.sense is Sense.FROM and not time.bounded
    return only and _SO_LONG.search(time.text) is None


def _is_season(time: Timescale) -> bool:
    return time.kind is TimeKind.PERIOD and bool(_SEASON.search(time.text))


def _is_counted(time: Timescale) -> bool:
    """Whether a time only says how many or how long ("Two overnight stays", "for a week"), and not by when."""
    long = time.kind is TimeKind.DURATION and time.text.casefold().startswith("for ")
    return long or (time.kind is TimeKind.FREQUENCY and time.due is None)


def _gives_birthday(plan: Plan) -> bool:
    """Whether the plan says anywhere when the baby is expected."""
    told = (passage.text for passage in passages(plan))
    return any(_EXPECTED.search(text) for text in (plan.title, *front_lines(plan), *told))


def _is_how_often(time: Timescale) -> bool:
    return time.kind is TimeKind.VAGUE and any(word in time.text.casefold() for word in _HOW_OFTEN)


def _variant(time: Timescale) -> str:
    if time.sense is Sense.FROM:
        return "start"
    return {TimeKind.FREQUENCY: "rhythm", TimeKind.EVENT: "event"}.get(time.kind, "")
