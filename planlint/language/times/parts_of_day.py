"""What parts the day and has no hour of its own: "after school", "before bed", "at registration", "first thing", "period 5".

It lengthens the day or the rhythm that it stands beside and is never a time in its own right.
"""

from __future__ import annotations

from planlint.language.times.lexer import NUMERIC, Lex
from planlint.language.times.reading import Source, is_dash
from planlint.language.times.words import ARTICLES, DAYPARTS, MONTHS, OWNERS, PLURAL_DAYPARTS, WEEKDAYS, bag

GOINGS = bag(
    "school nursery college uni work training church chapel mass mosque temple prayers gym football rugby swimming boxing"
    " karate netball dance cubs scouts brownies guides cadets practice rehearsal lessons contact class physio preschool"
)
"""Where people go, so that only what is before or after it parts the day."""
SCHOOLS = bag("school nursery college work")
"""Where people go day by day."""
MARKS = bag(
    "breakfast break lunch dinner tea supper bedtime bed bath registration reg assembly playtime breaktime lunchtime teatime"
    " dinnertime hometime handover pick-up drop-off pickup dropoff collection lights-out mealtimes playtimes breaktimes"
    " lunchtimes form tutor circle story golden meds"
)
"""What has its place in every day."""
TIMED = bag(
    "breakfast break lunch dinner tea supper bed bath home play form tutor circle story golden snack meal registration quiet"
)
"""What makes a part of the day with "time" behind it: "form time", "dinner times"."""
NEVER_ALONE = bag("form tutor circle story golden")
IN_HALVES = {"lights": "out", "pick": "up", "drop": "off"}
"""What is written in two words: "lights out", "pick-up"."""
AROUND = bag("before after")
FROM_OR_AROUND = AROUND | {"from"}
LEADS = AROUND | bag("at @ during over until till by in from")
ADVERBS = bag("straight right just shortly soon immediately directly")
WHOSE = ARTICLES | bag("a school")
EDGES = bag("first last 1st")
KINDS = bag("early late mid")
WHOLE = bag("all")
WHOLES = DAYPARTS | bag("day")
NUMBERED = bag("period lesson p")
MOST_LESSONS = 9
LISTED = bag("and & / + or")
MOST_LISTED = 3
BESIDE_BARE = AROUND | ADVERBS | NUMBERED
OF_A_DAY = WEEKDAYS.keys() | MONTHS.keys() | LISTED | bag(", of")
LED = bag("on by every each next this last until till from alternate the a most other since before after")
PARTS_FIRST = LEADS | ADVERBS | EDGES | KINDS | WHOLE | NUMBERED
"""What a part of the day behind a day can begin with."""
GOES_ON = bag(
    "and at to in on with if then or for by so but when where via until till from as unless up through except bar while"
    " because since every each starting beginning commencing twice once"
)
PERSONS = OWNERS | bag("he she they we i you who his her their us me him them")


def end_of_part(source: Source, at: int) -> int:
    """The piece behind what parts the day at ``at``, behind a day or a rhythm: "at registration", "first thing"; ``at`` for none.

    What only comes before or after something ("after school", "period 5") lengthens a day that nothing leads in, as in
    "Thursdays after school"; beside "on Thursday" and "every day" it stands by itself.
    """
    end = end_of_mark(source, at)
    if end == at or not closes(source, end):
        return at
    return at if source.low(at) in BESIDE_BARE and not _behind_bare_day(source, at) else end


def _behind_bare_day(source: Source, at: int) -> bool:
    """Whether a day stands before that nothing leads in: "Thursdays", "13 Jan", "Weds & Fri,"; not "on Thursday", "each Friday"."""
    begin = at - (source.low(at - 1) == ",")
    while begin > 0 and _is_of_a_day(source, begin - 1):
        begin -= 1
    days = any(source.tokens[index].sort is not Lex.MARK for index in range(begin, at))
    placed = days and source.low(begin - 1) in NEAR and _is_gone_to(source, at)
    return placed or (days and (begin == 0 or source.low(begin - 1) not in LED))


NEAR = bag("next this every each")


def _is_gone_to(source: Source, at: int) -> bool:
    """Whether what parts the day is where only some go, so that it belongs to the day: "next Mon after college"."""
    lead = at + (source.low(at) in ADVERBS)
    return source.low(lead) in AROUND and source.low(lead + 1) in GOINGS - SCHOOLS | {"college"}


def _is_of_a_day(source: Source, at: int) -> bool:
    token = source.tokens[at]
    return token.sort in NUMERIC or token.low in OF_A_DAY


def end_of_mark(source: Source, at: int) -> int:
    """The piece behind a part of the day, whatever follows it."""
    low, behind = source.low(at), source.low(at + 1)
    if low in EDGES:
        return _end_of_edge(source, at)
    if low in NUMBERED:
        number = source.tokens[at + 1]
        if low == "p" and not (number.joined and source.tokens[at].text == "p"):
            return at
        return at + 2 if number.sort is Lex.NUMBER and 0 < number.a <= MOST_LESSONS else at
    if low in WHOLE:
        return at + 2 if behind in WHOLES else at
    if low in KINDS:
        gap = at + 1 + is_dash(source.tokens[at + 1])
        return gap + 1 if source.low(gap) in DAYPARTS else at
    lead = at + (low in ADVERBS)
    word = source.low(lead)
    if word not in (FROM_OR_AROUND if lead > at else LEADS):
        return at
    end = _end_of_marks(source, lead + 1, around=word in AROUND or lead > at)
    return end if end > lead + 1 else at


def _end_of_edge(source: Source, at: int) -> int:
    """The piece behind "first thing", "last lesson", "last thing at night", "first thing in the morning"."""
    if source.low(at + 1) in NUMBERED - {"p"}:
        return at + 2
    if source.low(at + 1) != "thing":
        return at
    if source.low(at + 2) in ("at", "in"):
        gap = at + 3 + (source.low(at + 3) == "the")
        if source.low(gap) in DAYPARTS:
            return gap + 1
    return at + 2


def _end_of_marks(source: Source, at: int, *, around: bool) -> int:
    """The piece behind "school", "break and lunch", "lights out", "his tea"; ``at`` itself for none."""
    begin = at + (source.low(at) in WHOSE and source.low(at + 1) in PLACED)
    end = _end_of_name(source, begin, around=around)
    if end == begin:
        return at
    for _ in range(MOST_LISTED):
        gap = end + (source.low(end) in LISTED or source.low(end) == ",")
        further = _end_of_name(source, gap, around=around) if gap > end else gap
        if further == gap:
            break
        end = further
    return end


def _end_of_name(source: Source, at: int, *, around: bool) -> int:
    """The piece behind one thing that has its place in the day: "school", "form time", "drop-off"."""
    low = source.low(at)
    if source.tokens[at].sort is not Lex.WORD:
        return at
    timed = end_of_timed(source, at)
    if timed > at:
        return timed
    half = IN_HALVES.get(low)
    if half is not None:
        gap = at + 1 + is_dash(source.tokens[at + 1])
        return gap + 1 if source.low(gap) == half else at
    return at + 1 if (low in MARKS and low not in NEVER_ALONE) or (around and low in GOINGS) else at


PLACED = MARKS | GOINGS | TIMED | IN_HALVES.keys()


def end_of_timed(source: Source, at: int) -> int:
    """The piece behind "dinner time", "tea-time", "break times"; ``at`` itself for none."""
    if source.low(at) not in TIMED:
        return at
    gap = at + 1 + is_dash(source.tokens[at + 1])
    return gap + 1 if source.low(gap) in ("time", "times") else at


def closes(source: Source, at: int) -> bool:
    """Whether what parts the day ends before ``at`` and is no part of a thing's name: not the "after school" of "after school club"."""
    token = source.tokens[at]
    if token.sort is Lex.WORD:
        return not token.joined and (token.low in GOES_ON or token.low in PERSONS or token.owned)
    if token.sort is Lex.MARK:
        return not token.joined or token.low not in ("-", "/", "'", "’")
    return token.sort in (Lex.BREAK, Lex.END) or token.sort is Lex.CLOCK


LEAD_BACK = AROUND | bag("at @ during over until till by on")
"""What a part of the day may begin with before a day or a rhythm."""
NIGHTFALL = bag("bed bedtime out lights-out")
"""Ends of the day, which are as good as an hour."""
LISTS = bag("and & + /")


def end_of_part_before(source: Source, at: int) -> int:
    """The piece behind what parts the day at ``at``, before a rhythm: "at lights out", "dinner times,"; ``at`` for none.

    A lone occasion of every day ("at lunch on Mondays", "after school Mondays") stands by itself; several of them, a
    time of the school day, the end of the day, what something is to be done before ("before registration each morning")
    and where only some go ("after boxing on Thursdays") belong to the rhythm as an hour does.
    """
    low = source.low(at)
    if low in EDGES or low in WHOLE:
        return end_of_mark(source, at)
    if low in LEAD_BACK or low in ADVERBS:
        end = end_of_mark(source, at)
        last = source.low(end - 1)
        several = source.low(end) == "," or not LISTS.isdisjoint(source.lows(at, end - at))
        near = low == "before" or low in ADVERBS or last in GOINGS - SCHOOLS
        return end if near or last in NIGHTFALL or last in ("time", "times") or several else at
    if low in TIMED:
        end = end_of_timed(source, at)
        return end if source.low(end - 1) == "times" else at
    return at + 1 if low in PLURAL_DAYPARTS else at
