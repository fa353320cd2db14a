"""Reading durations: "within 10 working days", "six weeks", "6/52", "in a week's time", "for the next month".

An age ("6 weeks old"), a history ("has lived there for three years") and the length of a visit are no durations here.
"""

from __future__ import annotations

from planlint.language.times.anchors import ANCHORS, TURNED, anchored, span_after
from planlint.language.times.care_words import AGAIN, AGES, CARED_FOR, CLOTHES, SEEN_AGAIN, WORN
from planlint.language.times.dates import SUNDAY, add_days, next_weekday
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.owned import alone_with_owners
from planlint.language.times.reading import Reading, Source, is_dash, read_number, told_as_past
from planlint.language.times.to_come import (
    is_agreed_on,
    is_given_to,
    is_held,
    is_of_a_check,
    is_on_order,
    is_to_be_done,
    is_told_on,
)
from planlint.language.times.words import CHANGES, SPANS, UNITS, WORKING, WORKING_DAYS, bag

MOST = 3650
MOST_YEARS = 5
AHEAD = bag("next coming following")
BEHIND = bag("last past previous preceding")
FILLERS = bag(
    "more further additional full consecutive calendar whole clear successive continuous extra solid complete"
    " cal good straight short initial long maximum minimum total another"
)
DEADLINES = bag("within in after over under inside every")
SHORTHAND = {52: "week", 12: "month", 7: "day"}
FIRST_LEADS = bag("throughout for in within over during")
LASTING = bag(
    "together married separated single divorced clean sober abstinent homeless unemployed estranged apart"
)
"""What people have been so long: "clean for 4 months", "together for 4 years"."""
STAYING = bag("stay stays be keep keeps remain remains being staying")
PERSONS = bag(
    "he she they who it baby child boy girl son daughter twin twins youngest eldest oldest brother sister is and"
)
BESIDE_SPAN = bag("post after following prior before review rev rv recall")
MISSING = bag("misses miss missed missing lost loses")
MISHEARD = {"too": 2, "tow": 2, "fore": 4, "sicks": 6}
"""Numbers spelt as other words, where so many of a unit follow: "in too weeks"."""
SEVERAL_UNITS = frozenset(unit for unit in UNITS if unit.endswith("s") and unit != "hours")
SAME_DAY = 6
"""How many hours ahead at most is the same day still: "ring again in 2 hrs"."""
EVEN_HOURS = frozenset({12, 24, 36, 48, 72, 96})


def read_duration(source: Source, at: int, led: str, *, rhythm: bool = False) -> Reading | None:
    """A duration at ``at``; ``led`` is the word that introduces it, "" for none; ``rhythm`` tells that it ends one."""
    start = at
    if source.low(at) == "the" or (source.low(at) == "a" and read_number(source, at + 1)):
        at += 1
    which = source.low(at)
    if which in AHEAD or which in BEHIND or (which == "first" and led in FIRST_LEADS):
        at += 1
    elif source.low(start) == "the":
        return _within_the(source, at, led)
    else:
        which = ""
    shorthand = (
        _shorthand(source, at, led)
        or _shorthand_range(source, at, led)
        or (_weekends(source, at) if which in AHEAD else None)
    )
    if shorthand is not None:
        return shorthand
    counted = _count(source, at, led, which)
    if counted is None:
        return None
    count, behind, vague = counted
    unit = _unit(source, behind, count, led, which)
    if unit is None or _is_word_of_term(source, unit[1]):
        return None
    name, end = unit
    if which in BEHIND:
        return Reading(end, TimeKind.DURATION, sense=Sense.PAST)
    if vague:
        follower = source.low(end)
        if follower in ("later", "apart", "old"):
            return None
        past = follower in ("ago", "earlier", "before")
        return Reading(end + past, TimeKind.VAGUE, sense=Sense.PAST if past else None)
    seen = _seen_from_today(source, start, end, count, name)
    if seen is not None:
        return seen
    told = source, start, end, led, count, name
    gone = _is_history(*told) and not (rhythm and is_to_be_done(source, at))
    gone = gone and not (not led and is_on_order(source, start, end))
    if _is_age(*told) or gone or (which == "first" and _first_of(source, end, count)):
        return None
    found = _in_hours(source, anchored(source, end, count, name, led), led, count, name)
    return _or_so(source, found, name) if found.end == end else found


def _is_word_of_term(source: Source, end: int) -> bool:
    """Whether a unit is the second half of "long-term"."""
    return is_dash(source.tokens[end - 2]) and source.low(end - 3) in OF_A_TERM


OF_A_TERM = bag("long short medium longer shorter full mid")
"""What makes a word of "term" that tells no time: "a long-term match"."""


def _or_so(source: Source, found: Reading, unit: str) -> Reading:
    """Takes in how loosely a span is meant: "in a month or so", "a day or two", which is two at most."""
    loose = source.lows(found.end, 2)
    if loose not in LOOSELY:
        return found
    found.end += 2
    if loose[1] == "two":
        found.due = span_after(source.on, 2, unit)
    return found


LOOSELY = (("or", "so"), ("or", "two"), ("or", "thereabouts"))


def _weekends(source: Source, at: int) -> Reading | None:
    """ "the next 3 weekends", which end on the last Sunday of them."""
    number = read_number(source, at)
    if number is None or source.low(number[1]) not in ("weekends", "wkends"):
        return None
    sunday = next_weekday(source.on, SUNDAY) if source.on else None
    due = add_days(sunday, 7 * (number[0] - 1)) if sunday else None
    return Reading(number[1] + 1, TimeKind.DURATION, due)


def _in_hours(source: Source, found: Reading, led: str, count: int, unit: str) -> Reading:
    """ "in 2 hrs" is the same day still."""
    if led == "in" and unit == "hour" and count <= SAME_DAY and source.low(found.end - 1) in UNITS:
        found.due = source.on
    return found


def _seen_from_today(source: Source, start: int, end: int, count: int, unit: str) -> Reading | None:
    """ "two weeks ago", which has been; "follow-up call three months on", which is to come."""
    if source.low(end) in AGO:
        past = span_after(source.on, -count, unit)
        return Reading(end + 1 + (source.low(end + 1) == "today"), TimeKind.DURATION, past, sense=Sense.PAST)
    if source.low(end) == "back" and source.tokens[end + 1].sort is not Lex.WORD:
        past = span_after(source.on, -count, unit)
        return Reading(end + 1, TimeKind.DURATION, past, sense=Sense.PAST)
    if source.low(end) == "hence":
        return Reading(end + 1, TimeKind.DURATION, span_after(source.on, count, unit))
    if source.lows(end, 3) == ("down", "the", "line"):
        return Reading(end + 3, TimeKind.DURATION, span_after(source.on, count, unit))
    if is_told_on(source, start, end):
        return Reading(end + 1, TimeKind.DURATION, span_after(source.on, count, unit))
    return None


PER = bag("per each every daily") | {"p/day", "p/d", "p/w"}
AGO = bag("ago earlier previously")


def _within_the(source: Source, at: int, led: str) -> Reading | None:
    """ "within the month"."""
    at += source.low(at) in ("calendar", "coming", "same")
    unit, behind = UNITS.get(source.low(at)), source.tokens[at + 1]
    if (
        led not in ("within", "inside")
        or (led == "inside" and told_as_past(source, at))
        or unit not in ("hour", "week", "fortnight", "month", "year")
        or behind.sort is Lex.WORD
    ):
        return None
    return Reading(at + 1, TimeKind.DURATION, span_after(source.on, 1, unit))


def _shorthand(source: Source, at: int, led: str) -> Reading | None:
    token = source.tokens[at]
    if token.sort is not Lex.FRACTION or token.b not in SHORTHAND or not 0 < token.a <= 104:
        return None
    if source.low(at + 1) in ("old", "pregnant", "gestation", "check", "checks", "baby", "ly"):
        return None
    before = source.low(at - 1) if at else ""
    reviewed = before in AGAIN or (before == "v" and source.low(at - 2) == "/")
    reviewed = reviewed or (not led and _of_the_week(token) and alone_with_owners(source, at, at + 1))
    reviewed = reviewed or (not led and is_again(source, at)) or source.low(at + 1) in BESIDE_SPAN
    lengthy = reviewed or led in ("within", "in", "for", "over", "every", "after", "of", "next")
    if token.b == 52 or lengthy or (token.b == 12 and not led and source.whole(at, at + 1)):
        return anchored(source, at + 1, token.a, SHORTHAND[token.b], led)
    return None


def is_again(source: Source, at: int) -> bool:
    """Whether a fraction that ends its cell behind what health does again is a stretch: "bloods 3/12", "weigh 2/7"."""
    token = source.tokens[at]
    if not at or token.sort is not Lex.FRACTION or token.b not in (7, 12):
        return False
    dashed = is_dash(source.tokens[at - 1]) and not source.tokens[at - 1].joined
    reviewed = source.low(at - 2) in ("v", "rv", "review", "recall", "repeat", "rpt", "recheck")
    if dashed and reviewed and source.tokens[at + 1].sort in (Lex.BREAK, Lex.END):
        return True
    return source.low(at - 1) in (CARED_FOR if token.b == 7 else SEEN_AGAIN) and source.tokens[
        at + 1
    ].sort in (Lex.BREAK, Lex.END)


def _of_the_week(token: Token) -> bool:
    """Whether a fraction that a day could be as well is rather so many days or months: "7/7", "3/12"."""
    return (token.b == 12 and token.a < 12) or (token.a, token.b) == (7, 7)


def _shorthand_range(source: Source, at: int, led: str) -> Reading | None:
    """ "4-6/52"."""
    if source.tokens[at].sort not in (Lex.NUMBER, Lex.FRACTION) or not is_dash(source.tokens[at + 1]):
        return None
    lower, upper = source.tokens[at], source.tokens[at + 2]
    if upper.sort is not Lex.FRACTION or not 0 < lower.a < upper.a or (lower.b and lower.b != upper.b):
        return None
    return _shorthand(source, at + 2, led)


def _count(source: Source, at: int, led: str, which: str) -> tuple[int, int, bool] | None:
    """The number, the piece behind it, and whether it is too vague to count ("a few")."""
    low, behind = source.low(at), source.low(at + 1)
    if low in ("few", "several"):
        return 0, at + 1, True
    if low == "couple" or low in MISHEARD:
        return _couple(source, at, led)
    if low in ("a", "an") and behind != "dozen":
        if behind in ("few", "couple"):
            return _count(source, at + 1, led, which)
        if behind in FILLERS or behind == "period":
            return _counted_more(source, at + 2)
        today = source.low(at + 2) == "from" and source.low(at + 3) in ("today", "now")
        today = today or (source.low(at + 2) == "on" and is_told_on(source, at, at + 2))
        counted_back = (today or source.low(at + 2) in ("before", "prior", "after", "ago")) and (
            behind in ("week", "month", "fortnight") or (today and behind == "year")
        )
        return (1, at + 1, False) if led or counted_back or _lone_article(source, at) else None
    if low == "another":
        return _counted_more(source, at + 1)
    found = read_number(source, at)
    if found is None:
        return _uncounted(source, at, led, which)
    count, end = found
    token = source.tokens[at]
    if token.joined and at and source.tokens[at - 1].sort is Lex.WORD and len(source.low(at - 1)) == 1:
        return None
    if is_dash(source.tokens[end]) or source.low(end) in ("to", "or", "/"):
        upper = read_number(source, end + 1)
        if upper is not None and upper[0] > count:
            if count == 0:
                return None
            count, end = upper
    return (count, end, False) if 0 < count <= MOST else None


def _couple(source: Source, at: int, led: str) -> tuple[int, int, bool] | None:
    """ "couple of", or a number spelt as another word where so many of a unit follow: "in too weeks"."""
    low, behind = source.low(at), source.low(at + 1)
    if low == "couple":
        return 2, at + (2 if behind == "of" else 1), False
    return (MISHEARD[low], at + 1, False) if led and behind in SEVERAL_UNITS else None


def _counted_more(source: Source, at: int) -> tuple[int, int, bool]:
    """ "a further 6 weeks" is six, "another week" one."""
    if source.low(at) == "of":
        at += 1
    if source.low(at) == "a":
        at += 1
    number = read_number(source, at)
    return (1, at, False) if number is None else (number[0], number[1], False)


def _uncounted(source: Source, at: int, led: str, which: str) -> tuple[int, int, bool] | None:
    """ "in the next month" is one month, "over the coming weeks" an untold number of them."""
    low = source.low(at)
    if low == "fortnight" and not which and source.whole(at, at + 1):
        return 1, at, False
    working = low == "working" and source.low(at + 1) == "day"
    if which in AHEAD and (working or (low == "day" and (led or source.whole(at - 1, at + 1)))):
        return 1, at, False
    if low not in UNITS or source.low(at - 2) == "next":
        return None
    if which in AHEAD and low.endswith("s"):
        return 0, at, True
    stretches = _stretching(source, at, led) if which in AHEAD else led in ("over", "in", "for")
    told = source.low(at - 2) == "the" or (which == "first" and led == "for")
    return (1, at, False) if which and stretches and told else None


def _stretching(source: Source, at: int, led: str) -> bool:
    """ "in the next month" is a stretch from now on; "next month" alone is that month of the calendar."""
    return led in ("in", "within", "over", "for", "during", "throughout") and source.low(at - 2) == "the"


def _lone_article(source: Source, at: int) -> bool:
    """ "a month" alone in its cell, as long as somebody stays, or of trying something: "stop here a month", "a month of seeing"."""
    if source.low(at + 1) in ("fortnight", "month", "week", "year", "term"):
        behind = at + 2 + (source.low(at + 2) in TURNED)
        return source.whole(at, behind) or _lasts(source, at)
    unit = source.tokens[at + 1]
    return unit.owned and source.low(at + 2) in ("time", "notice", "trial", "grace")


def _lasts(source: Source, at: int) -> bool:
    """Whether "a month" is how long somebody stays or tries something: "They can stop here a month", "a month of seeing how"."""
    behind = source.tokens[at + 2]
    if behind.low == "of":
        tried = source.low(at + 3)
        wanted = source.low(at - 1) in TRIED and not told_as_past(source, at)
        return wanted and tried.endswith("ing") and len(tried) > len("doing") - 1
    near = source.lows(max(at - 4, 0), min(at, 4))
    stays = not STAYS.isdisjoint(near) and bool(near) and near[-1] in THERE
    return stays and behind.sort is not Lex.WORD and not told_as_past(source, at)


TRIED = bag("want wants need needs give gives try plan plans suggest suggests like likes asks ask")
STAYS = bag("stay stop live remain have keep lodge board")
THERE = bag("here there him her them me us home him it nan gran mum dad")


def _unit(source: Source, at: int, count: int, led: str, which: str) -> tuple[str, int] | None:
    if is_dash(source.tokens[at]):
        at += 1
    while source.low(at) in FILLERS:
        at += 1
    low = source.low(at)
    special = _working_unit(source, at)
    if special is not None:
        return special
    if low in ("week", "wk") and source.low(at + 1) in WEEK_OF_DAY:
        return None
    unit = UNITS.get(low) or ("hour" if low == "h" and source.tokens[at].joined else None)
    if (
        low in LETTERS
        and source.tokens[at].joined
        and (led in LETTERED or source.whole(at - 1, at + 1) or alone_with_owners(source, at - 1, at + 1))
    ):
        unit = LETTERS[low]
    elif low in ("sleep", "sleeps") and led == "in":
        unit = "day"
    if unit == "hour" and _describes(source, at):
        return None
    if unit == "hour" and (
        _hours_count(source, at, count, led, which) or (low == "h" and count in EVEN_HOURS)
    ):
        return "hour", at + 1
    of_paper = not led and is_dash(source.tokens[at - 1]) and source.low(at + 1) in PAPERS
    if unit not in SPANS or of_paper or (low in ("night", "nights") and not led):
        return None
    end = at + 1
    if (source.tokens[at].owned and source.low(end) in ("time", "trial", "grace")) or (
        source.low(end) == "time" and led == "in"
    ):
        end += 1
    elif source.low(end) == "period" or (is_dash(source.tokens[end]) and source.low(end + 1) == "period"):
        end += 1 if source.low(end) == "period" else 2
    return (unit, end) if unit else None


PAPERS = bag(
    "pack packs booklet booklets leaflet leaflets questionnaire questionnaires letter letters book books chart charts sheet"
)
"""What is named for the age that it is for: "27-month pack left"."""
WEEK_OF_DAY = bag("beg begin beginning commencing comm starting ending")
"""What makes a week that of a day and no span: "first one wk beg 16/3"."""


def _describes(source: Source, at: int) -> bool:
    """Whether hours tell how long something is: "in a one-hour visit"; not "within a 24-hour period"."""
    behind = source.tokens[at + 1]
    return is_dash(source.tokens[at - 1]) and behind.sort is Lex.WORD and behind.low != "period"


def _working_unit(source: Source, at: int) -> tuple[str, int] | None:
    """Working days and school weeks: "wd", "working days", "w. days", "school weeks"."""
    low = source.low(at)
    if low in WORKING_DAYS or low in ("wd", "wds"):
        return "working day", at + 1
    if low in WORKING or (low == "w" and source.low(at + 1) == "."):
        behind = at + 1 + (source.low(at + 1) == "." or is_dash(source.tokens[at + 1]))
        if source.low(behind) in ("day", "days"):
            return "working day", behind + 1
    if low in ("working", "school", "term") and source.low(at + 1) in ("week", "weeks"):
        return "week", at + 2
    if low in ("school", "academic") and source.low(at + 1) in ("term", "terms", "year"):
        return UNITS[source.low(at + 1)], at + 2
    return None


LETTERS = {"d": "day", "w": "week"}
LETTERED = bag("within in for over after every")


def _hours_count(source: Source, at: int, count: int, led: str, which: str) -> bool:
    if led in ("within", "in", "after") or which in AHEAD:
        return True
    if led == "for":
        return count in EVEN_HOURS and (
            source.low(at + 1) in ("after", "following", "only") or _may_be_held(source, at)
        )
    return count in EVEN_HOURS and source.low(at) in ("hours", "hrs") and led != "for"


def _may_be_held(source: Source, at: int) -> bool:
    """Whether hours end a sentence of what has not been: "Police have them under their powers for 72 hrs"."""
    return source.tokens[at + 1].sort is not Lex.WORD and not told_as_past(source, at)


def _is_age(source: Source, start: int, end: int, led: str, count: int, unit: str) -> bool:
    """ "6 weeks old", "aged 3 months", "at 14 months", "Amy (3 months)", "18 years"."""
    behind = source.low(end + 1) if is_dash(source.tokens[end]) else source.low(end)
    if is_of_a_check(source, start, end, led):
        return True
    if led == "for" and behind in ("out", "off") and count == 1 and unit == "day":
        return True
    if behind in AGES or behind in WORN or (behind == "of" and source.low(end + 1) == "age"):
        return True
    if unit in ("month", "year") and (
        (behind in GROWN and led not in DEADLINES and led != "for") or _is_told_as_age(source, start)
    ):
        return True
    before = source.low(start - 1) if start else ""
    if unit in ("month", "year") and any(
        piece.low in CLOTHES for piece in source.tokens[max(start - 3, 0) : start]
    ):
        return True
    if before in ("aged", "age", "ages", "turned", "turns", "gestation", "pregnant") and unit != "day":
        return True
    if before in ("is", "now") and unit != "day":
        who = source.tokens[start - 2] if start > 1 else source.tokens[start - 1]
        return who.text[:1].isupper() or who.low in PERSONS
    if led == "at" and unit in ("week", "month") and _is_reviewed(source, start):
        return False
    if led in ("at", "from", "since", "on") or (led == "until" and unit == "year"):
        return True
    if led:
        return False
    if before in ("at", "from", "since") or (unit == "year" and count > MOST_YEARS):
        return True
    return unit in ("month", "year") and _beside_a_name(source, start, end)


GROWN = bag("level stage band equivalent milestones")
"""What months and years before it are how far a child has come: "plays at the 18-24 months level"."""


def _is_told_as_age(source: Source, start: int) -> bool:
    """Whether "age" leads a span, whole or in its years first: "her reading age is 7 years 4 months"."""
    at = start - 1
    at -= source.low(at) == "and"
    if source.low(at) in ("years", "year", "yrs", "yr"):
        at -= 2
    led = at if source.low(at) not in ("is", "was", "of", "at", "now") else at - 1
    return led >= 0 and source.low(led) == "age"


def _is_reviewed(source: Source, start: int) -> bool:
    """Whether what is reviewed "at 6 weeks" is so much later, and no child so old: "reviewed at 2 weeks and again at 4 weeks"."""
    return start > 1 and source.low(start - 2) in REVIEWED


REVIEWED = bag(
    "review reviewed reviews rereview re-review revisited again reassessed re-assessed checked rv rev"
)


def _first_of(source: Source, end: int, count: int) -> bool:
    """Whether "the first two weeks" are those of something else than the plan: "the first two weeks of the job"."""
    one = count < 2 and source.low(end - 1) != "fortnight"
    return one or source.low(end) in ("of", "in", "at", "after", "back")


def _grown(source: Source, at: int) -> bool:
    """Whether what stands before "by two years" tells how much something has changed: "went up by two years"."""
    return any(token.low in CHANGES for token in source.tokens[max(at - 5, 0) : max(at - 1, 0)])


def _is_history(source: Source, start: int, end: int, led: str, count: int, unit: str) -> bool:
    """ "has lived there for three years", "two weeks later", "one day she would like to", "went up by a year"."""
    behind = source.low(end)
    before = source.low(start - 1) if start else ""
    if start > 1 and source.low(start - 1) == "for" and source.low(start - 2) in LASTING:
        return start < 3 or source.low(start - 3) not in STAYING
    if (led or before) == "by" and _grown(source, start):
        return True
    back = behind in COUNTED_BACK or source.lows(end, 2) == ("in", "advance")
    if before == "than" and not led and back:
        return False
    if not led and (
        before in MISSING or (before == "than" and source.low(start - 2) in ("more", "less", "fewer"))
    ):
        return True
    if (
        unit == "hour"
        and led == "within"
        and source.low(end) not in ANCHORS
        and not PER.isdisjoint(source.lows(end, 3))
    ):
        return True
    if before == "of" and (
        source.low(start - 2) in ("out", "intervals") or source.tokens[start - 2].sort is Lex.NUMBER
    ):
        return True
    if behind == "ahead" and source.low(end + 1) == "of":
        return False
    if behind in ("later", "apart", "behind", "ahead", "below", "above") or (
        behind in ("a", "per", "each", "every") and source.low(end + 1) in UNITS
    ):
        return True
    if not led and count == 1 and unit == "day" and not source.whole(start, end):
        return True
    if source.low(start) in AHEAD or source.low(start + 1) in AHEAD or is_held(source, start, led):
        return False
    if is_given_to(source, start, end) or is_agreed_on(source, start, led):
        return False
    return led in ("", "for", "over", "after", "during") and told_as_past(source, start)


COUNTED_BACK = bag("before prior ahead")
"""What follows a span that is told by its least: "not less than seven days before the hearing"."""


def _beside_a_name(source: Source, start: int, end: int) -> bool:
    """ "Amy (3 months)", "Tom, 2 years": what stands so beside a name is an age; bare years need a lead anyway."""
    if source.whole(start, end):
        return False
    if source.low(end - 1).startswith("y"):
        return True
    if start < 2 or not (source.low(start - 1) in ("(", ",") or is_dash(source.tokens[start - 1])):
        return False
    name = source.tokens[start - 2]
    return name.sort is Lex.WORD and name.text.istitle() and name.low not in ("review", "course", "programme")
