"""Reading how often in numbers: "3x a week", "two home visits a month", "six sessions", "x 6"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.periods import read_period
from planlint.language.times.reading import Reading, Source, is_dash, no_word_at, read_number, told_as_past
from planlint.language.times.words import (
    ACT_FILLERS,
    ACTS,
    ADVERBS,
    COUNTABLE_ACTS,
    COUNTED_ADVERBS,
    DAYPARTS,
    NUMBERS,
    PLURAL_WEEKDAYS,
    RHYTHM_UNITS,
    UNITS,
    WEEKDAYS,
    WORKING,
    WORKING_DAYS,
    bag,
)

PER = bag("a an per each every")
PER_SHORT = bag("p/wk p/week p/mth p/month p/fn p/w pw p/m p/f p/d ppw pa pcm")
"""Per week, month, fortnight, day, year in short."""
OVER = bag("in during over this next within throughout across")
NEVER_DESCRIBE = bag(
    "to and will of the for with in on or at by from is are was if when per each every be not must can should than"
    " who that as but so then a an he she they"
)


TIMES = bag("times time x occasions")


MISSED = bag(
    "misses miss missed missing cancels cancelled refuses refused fails failed declines declined another"
)
GONE = bag("last past previous attended failed other earlier those these of such")
MULTIPLIERS = {"once": 1, "twice": 2, "thrice": 3}


BARE_UNITS = bag("week month day term fortnight")
COUNTED_BY = bag("weekend visit session shift")
NIGHTS = bag("weekend weekends sleepover sleepovers overnight overnights evening evenings")
MOST_NIGHTS = 20
OFTEN_NOUNS = bag("weekends nights saturdays sundays fridays evenings")
"""What "one in three" makes a rhythm of; one in three lessons is rather a share."""
MOST_NAMED = 4
TAKEN = bag(
    "can cans tin tins bottle bottles pint pints unit units glass glasses litre litres shot shots measure measures"
    " cigarette cigarettes fag fags roll-up roll-ups joint joints spliff spliffs smoke smokes vape vapes puff puffs"
    " gram grams g mg mcg ml oz bag bags wrap wraps rock rocks line lines tablet tablets tab tabs pill pills dose doses"
    " capsule capsules drop drops spoon spoons spoonful spoonfuls calories kcal pound pounds pence quid"
    " people person children child staff adults portion portions serving servings"
    " seizure seizures fit fits absences nightmare nightmares headache headaches migraine migraines tantrum tantrums"
    " meltdown meltdowns outburst outbursts fight fights fall falls incident incidents episode episodes attack attacks"
)
"""What is drunk, smoked, swallowed, paid, there or suffered, and no deed: "six cans a night", "two seizures a week"."""
THINGS_BY = bag("a an per")
THING_UNITS = bag("day night week fortnight month wk mth evening morning term")


def frequency(end: int, *, bounded: bool = False) -> Reading:
    return Reading(end, TimeKind.FREQUENCY, bounded=bounded)


def behind_number(source: Source, at: int) -> int | None:
    number = read_number(source, at)
    if number is None:
        return None
    behind = number[1]
    if is_dash(source.tokens[behind]) or source.low(behind) in ("to", "or"):
        upper = read_number(source, behind + 1)
        if upper is not None:
            behind = upper[1]
    return behind + 1 if is_dash(source.tokens[behind]) else behind


def read_times(source: Source, at: int) -> Reading | None:
    """ "twice a week", "3x weekly", "x3 a week", "three times per fortnight", "once every two weeks"."""
    low = source.low(at)
    if low in MULTIPLIERS:
        behind = at + 1
        if source.low(behind) == "or" and source.low(behind + 1) in MULTIPLIERS:
            behind += 2
    elif low in ("x", "×") and source.tokens[at + 1].sort is Lex.NUMBER:
        behind = at + 2
    elif low == "a" and source.low(at + 1) == "couple":
        behind = at + 2 + (source.low(at + 2) == "of")
        behind = behind + 1 if source.low(behind) in TIMES else at
    else:
        fraction = source.tokens[at]
        shared = fraction.sort is Lex.FRACTION and fraction.a < fraction.b and source.low(at + 1) in TIMES
        number = at + 1 if shared else behind_number(source, at)
        if number is None:
            return None
        if source.low(number) not in TIMES and source.low(number) != "×":
            return _slashed(source, at, number)
        behind = number + 1
    found = _per(source, behind) or _over(source, behind)
    counts = source.low(behind - 1) in ("x", "×") and source.low(behind) in ADVERBS
    if found is not None and counts and source.low(found.end) in ACTS:
        return frequency(found.end + 1, bounded=True)
    return found


def _over(source: Source, at: int) -> Reading | None:
    """The stretch that "twice" or "two visits" falls in: "in Feb", "this term", "over the next month"."""
    low = source.low(at)
    if low in ("before", "by") and source.low(at - 1) != "once":
        return _before(source, at + 1, low)
    if low not in OVER:
        return None
    behind = at if low in ("this", "next") else at + 1
    if source.low(behind) == "the" and source.low(behind + 1) in ("next", "coming") and behind > at:
        return frequency(at) if source.low(behind + 2) in UNITS else None
    stretch = read_period(source, behind, low if behind > at else "in")
    if stretch is None or stretch.kind is not TimeKind.PERIOD:
        return None
    return Reading(stretch.end, TimeKind.FREQUENCY, stretch.due, stretch.begins, stretch.exists, bounded=True)


def _before(source: Source, at: int, low: str) -> Reading | None:
    """The end that "twice before half term", "three times by Easter" has."""
    end = read_period(source, at, low) or read_moment(source, at, led=True)
    if end is None or end.kind not in (TimeKind.PERIOD, TimeKind.DATE):
        return None
    return Reading(end.end, TimeKind.FREQUENCY, end.due, exists=end.exists, bounded=True)


def _slashed(source: Source, at: int, behind: int) -> Reading | None:
    """ "2/week", "2 per week", "2 p/w", "one week in two"."""
    if source.low(behind) in PER_SHORT and source.low(behind) != "pa":
        return frequency(behind + 1)
    if source.low(behind) == "a" and UNITS.get(source.low(behind + 1)) in BY_UNITS:
        return frequency(behind + 2) if _is_of_turns(source, at) else None
    if source.lows(behind, 2) == ("out", "of"):
        return _out_of(source, at, behind + 2)
    if source.low(behind) == "in":
        whole = read_number(source, behind + 1)
        often = whole is not None and source.low(whole[1]) in OFTEN_NOUNS and source.low(at - 1) not in MISSED
        return (
            frequency(whole[1] + 1) if whole is not None and often and not told_as_past(source, at) else None
        )
    noun = source.low(behind)
    shared = UNITS.get(noun) in ("day", "week") or noun in WEEKDAYS or noun in NIGHTS or noun in DAYPARTS
    if shared and source.low(behind + 1) in ("in", "out"):
        whole_at = behind + 2 + (source.low(behind + 2) == "of")
        number = read_number(source, whole_at + (source.low(whole_at) in ("each", "every")))
        told = source.low(behind + 1) == "in" or not (
            number is None or number[0] > MOST_NIGHTS or told_as_past(source, at)
        )
        rest = source.tokens[number[1]] if number is not None else None
        if (
            number is not None
            and rest is not None
            and told
            and (rest.sort is not Lex.WORD or rest.low in LINKED)
        ):
            return frequency(number[1])
    if source.low(behind) in ("/", "per") and UNITS.get(source.low(behind + 1)) in RHYTHM_UNITS:
        return frequency(behind + 2)
    return None


BY_UNITS = bag("week fortnight month term year")
"""What turns that have no name are counted by; "ten a day" are rather cigarettes."""
MOST_NAMELESS = 7


def _is_of_turns(source: Source, at: int) -> bool:
    """Whether a number before "a week" may count turns of what was told before: "calls to Mum, two a week"."""
    number = read_number(source, at)
    if number is None or number[0] > MOST_NAMELESS or told_as_past(source, at):
        return False
    return TAKEN.isdisjoint(source.lows(max(at - MOST_NAMED, 0), min(at, MOST_NAMED)))


def _out_of(source: Source, at: int, behind: int) -> Reading | None:
    """ "5 out of 7 nights", "two out of every three weekends", where that is to be and no share of what has been."""
    whole = read_number(source, behind + (source.low(behind) in ("each", "every")))
    if whole is None or whole[0] > MOST_OF_SHARE or source.low(at - 1) in MISSED or told_as_past(source, at):
        return None
    noun = source.low(whole[1])
    shared = noun in OFTEN_NOUNS or noun in PLURAL_WEEKDAYS or noun in ("weeks", "mornings", "afternoons")
    return frequency(whole[1] + 1) if shared else None


MOST_OF_SHARE = 14
LINKED = bag("and but or so until till for with at while then from because as if unless")
"""What may follow a share of days that nothing is counted of: "three mornings out of five and he is proud"."""


ALL_DAYS = bag("daily nightly")
"""What so much of a thing is done in; what is weekly is rather so long each time: "50 mins weekly"."""
MOST_OF_A_DAY = 12
"""More hours a week than these are those of a job: "37.5 hours a week"."""


def read_decimal(source: Source, at: int) -> Reading | None:
    """ "1.5 hrs per week", "2.5 days a week", "0.5 hrs daily": parts of hours and days that are done so often."""
    token = source.tokens[at]
    if not token.text[0].isdigit() or token.text.count(".") != 1 or token.low.endswith("%"):
        return None
    counted = UNITS.get(source.low(at + 1)) in ("hour", "day") and token.a <= MOST_OF_A_DAY
    if not counted or told_as_past(source, at):
        return None
    often = source.low(at + 2)
    told = often in PER or often in PER_SHORT or often in ADVERBS or often == "/"
    return _per(source, at + 2) if told else None


def _per(source: Source, at: int) -> Reading | None:
    """What "twice" or "two visits" is counted by: "a week", "weekly", "/ week", "every ten working days"."""
    if is_dash(source.tokens[at]):
        at += 1
    if source.low(at) in ADVERBS or source.low(at) in PER_SHORT:
        return frequency(at + 1)
    if source.low(at) == "in":
        at += 1
        at += source.low(at) == "the" and no_word_at(source, at + 2)
    low = source.low(at)
    if low not in PER and low != "/":
        if UNITS.get(low) in BARE_UNITS and not low.endswith("s"):
            return frequency(at + 1)
        return _by_counted_adverb(source, at)
    at += 1
    if low in ("every", "each"):
        at = behind_number(source, at) or at + (source.low(at) in ("other", "second"))
    if (
        source.low(at) in WORKING
        or source.low(at) in ("calendar", "full", "single", "long", "short", "academic")
    ) and source.low(at + 1) in UNITS:
        at += 1
    if source.low(at) == "half":
        at += 1 + is_dash(source.tokens[at + 1])
    unit = source.low(at)
    if (
        UNITS.get(unit) in RHYTHM_UNITS
        or (unit in BY_EAR and low == "a")
        or unit in WORKING_DAYS
        or unit in DAYPARTS
        or unit in WEEKDAYS
        or unit in COUNTED_BY
    ):
        return frequency(at + 1)
    return None


BY_EAR = bag("weak weeke nite fortnite munth mounth")
"""Units as they are spelt by ear: "once a weak"."""


def _by_counted_adverb(source: Source, at: int) -> Reading | None:
    """What "1 x" is counted by in "visit 1 x 8 wkly"."""
    token = source.tokens[at]
    if source.low(at - 1) not in ("x", "×", "once", "twice") or (
        token.sort is not Lex.NUMBER and token.low not in NUMBERS
    ):
        return None
    end = behind_number(source, at) or at
    counted = source.low(end) in COUNTED_ADVERBS and source.tokens[end + 1].low not in ACTS
    return frequency(end + 1) if counted else None


def read_counted(source: Source, at: int, led: str) -> Reading | None:
    """ "two home visits a month", "30 minutes a day", "six sessions", "three home visits in March", "5 days a week"."""
    hour = _end_of_hour(source, at)
    if hour is not None:
        return _per(source, hour) if source.low(hour) in PER else _things(source, at, hour)
    behind = behind_number(source, at)
    if behind is None:
        return None
    if at and source.low(at - 1) == "for":
        led = "for"
    dashed = is_dash(source.tokens[behind - 1])
    if _is_length(source, behind) and source.low(behind + 1) in ("x", "×"):
        return _per(source, behind + 3) if source.tokens[behind + 2].sort is Lex.NUMBER else None
    crossed = source.low(behind) in ("x", "×")
    if crossed:
        behind += 2 if source.tokens[behind + 1].sort in AMOUNTS else 1
    often = source.low(behind + 1)
    lasting = source.low(behind) == "h" and source.tokens[behind].joined
    lasting = lasting or UNITS.get(source.low(behind)) in ("hour", "minute", "day")
    if lasting or source.low(behind) in DAYPARTS:
        if often in ("every", "each") and led == "for":
            return None
        if _is_often(source, behind + 1, crossed=crossed, dashed=dashed):
            return _per(source, behind + 1)
        if not crossed:
            return _described(source, at, behind)
    if (source.low(behind) in NIGHTS or source.low(behind) in PLURAL_WEEKDAYS) and (
        often in PER or often in PER_SHORT
    ):
        return _per(source, behind + 1)
    end = _behind_occasions(source, behind, led) or _behind_act(source, behind)
    if end is None:
        return _described(source, at, behind)
    low = source.low(end)
    counted = low in PER or low in ADVERBS or low in PER_SHORT or low == "/"
    found = _per(source, end) if counted else _of_what(source, end)
    return found or _sum(source, at, end, source.low(end - 1), dashed, led)


def _behind_occasions(source: Source, at: int, led: str) -> int | None:
    """The piece behind "further occasions", "separate occasions", "on six occasions", which are counted and not told of."""
    if source.low(at) == "occasions" and led == "on":
        return at + 1
    told = source.low(at) in OCCASIONAL and source.low(at + 1) == "occasions"
    return at + 2 if told else None


OCCASIONAL = bag("further more separate additional")


AMOUNTS = (Lex.NUMBER, Lex.OTHER)


def _is_often(source: Source, at: int, *, crossed: bool, dashed: bool) -> bool:
    """Whether what stands at ``at``, behind so many hours or days, tells how often: "a week", "p/w", the "daily" of "20 mins daily"."""
    low = source.low(at)
    if low in PER or low in PER_SHORT or low == "/":
        return True
    timed = low in ALL_DAYS and not dashed and UNITS.get(source.low(at - 1)) in ("hour", "minute")
    return timed or (crossed and low in ADVERBS)


def _is_length(source: Source, at: int) -> bool:
    """Whether what is done is so long or so much each time: the "mins" of "5 mins x 3 daily"."""
    return UNITS.get(source.low(at)) in ("hour", "minute") or source.low(at) in LENGTHS


LENGTHS = bag("sec secs second seconds rep reps goes go set sets")


def _described(source: Source, at: int, behind: int) -> Reading | None:
    """What is done or there so often, told by any words: "3 early visits a week", "one hot meal a day"."""
    end = _behind_described_act(source, behind)
    return _things(source, at, behind) if end is None else _per(source, end)


def _end_of_hour(source: Source, at: int) -> int | None:
    """The piece behind "an hour" or "half an hour", which are so much of a thing as "30 minutes" are."""
    begin = at + (source.low(at) == "half")
    return begin + 2 if source.lows(begin, 2) == ("an", "hour") else None


def _of_what(source: Source, at: int) -> Reading | None:
    """How often, over what it is: "two sessions of play therapy a week"."""
    if source.low(at) != "of":
        return None
    for gap in range(at + 2, at + 2 + MOST_NAMED):
        if source.tokens[gap - 1].sort is not Lex.WORD:
            return None
        if source.low(gap) in PER:
            return _per(source, gap)
    return None


def _behind_act(source: Source, at: int) -> int | None:
    """The piece behind the thing that is done, over the words that describe it: "unannounced home visits"."""
    for gap in range(at, at + MOST_NAMED):
        word = source.tokens[gap]
        if is_dash(word) or word.text == "1:1" or _is_long(source, gap):
            continue
        if word.sort is not Lex.WORD:
            return None
        if word.low in ACTS and source.low(gap + 1) not in ACTS:
            return over_particle(source, gap + 1)
        if word.low in MET and over_particle(source, gap + 1) > gap + 1:
            return gap + 3
        if word.low not in ACT_FILLERS and word.low not in ACTS and word.low not in UNITS:
            told = word.low in NEVER_DESCRIBE | MISSED | GONE or source.low(gap + 1) not in COUNTABLE_ACTS
            if told or gap == at + MOST_NAMED - 1 or not word.text.islower():
                return None
    return None


def _is_long(source: Source, at: int) -> bool:
    """Whether a number tells how long each of them is: the 50 of "six 50-minute sessions"."""
    unit = at + 1 + is_dash(source.tokens[at + 1])
    return source.tokens[at].sort is Lex.NUMBER and UNITS.get(source.low(unit)) in ("hour", "minute")


MET = bag("meet catch check drop weigh sleep touch stop pop get")
"""What people do with each other in a noun of two halves: "six meet-ups", "four catch-ups"."""
PARTICLES = bag("in ins together togethers up ups off offs out outs over overs on ons down downs")


def over_particle(source: Source, at: int) -> int:
    """The piece behind the rest of a noun in two halves: "check-ins", "catch-ups", "try-outs"."""
    dash, half = source.tokens[at], source.tokens[at + 1]
    whole = is_dash(dash) and dash.joined and half.joined
    return at + 2 if whole and half.low in PARTICLES else at


def _behind_described_act(source: Source, at: int) -> int | None:
    """The piece behind a thing that is done, told by any words, where what it is counted by follows: "3 early visits a"."""
    for gap in range(at, at + MOST_NAMED):
        word = source.tokens[gap]
        if is_dash(word) or word.text == "1:1":
            continue
        if word.sort is not Lex.WORD or word.low in NEVER_DESCRIBE:
            return None
        if word.low in ACTS:
            behind = source.low(gap + 1)
            if behind in PER or behind in ADVERBS or behind in PER_SHORT:
                return gap + 1
    return None


def _things(source: Source, at: int, behind: int) -> Reading | None:
    """How many of any thing, and how often: "one hot meal a day", "two loads of washing a week"."""
    for gap in range(behind, behind + MOST_NAMED + 1):
        word, before = source.tokens[gap], source.tokens[gap - 1]
        if is_dash(word) and word.joined and gap > behind:
            continue
        if word.sort is not Lex.WORD or not word.text.islower() or word.low in TAKEN:
            return None
        if word.low in NEVER_DESCRIBE and word.low != "of" and not (is_dash(before) and word.joined):
            return None
        end = over_particle(source, gap + 1)
        if source.low(end) in THINGS_BY:
            counted = word.low != "of" and source.low(end + 1) in THING_UNITS
            return _per(source, end) if counted and not told_as_past(source, at) else None
        if end > gap + 1 and source.tokens[end].sort is not Lex.WORD:
            return None
    return None


def _sum(source: Source, at: int, end: int, noun: str, dashed: bool, led: str) -> Reading | None:
    if told_as_past(source, at) or (at > 1 and source.lows(at - 2, 2) == ("of", "the")):
        return None
    if at > 1 and source.low(at - 1) == "in" and source.tokens[at - 2].sort is Lex.NUMBER:
        return None
    if source.lows(end, 3) == ("in", "a", "row") or (at and source.low(at - 1) in MISSED):
        return None
    if source.low(end) == "in" and source.low(end + 1) == "total":
        return frequency(end + 2, bounded=True)
    month = source.low(end) in ("in", "during", "before", "by", "until", "over") and (
        read_period(source, end + 1, source.low(end)) or read_moment(source, end + 1, led=True)
    )
    met = noun in MET_OFTEN and source.low(end - 3) in MET
    if month or met or noun in COUNTABLE_ACTS or (dashed and noun in ("session", "visit", "lesson")):
        if (
            source.low(at - 1)
            in ("of", "step", "stage", "last", "past", "previous", "missed", "attended", "after", "following")
            and at
        ):
            return None
        if source.tokens[at].low in ("one", "1"):
            return frequency(end, bounded=True) if month else None
        return frequency(end, bounded=True)
    beside = source.low(at - 1) in (",", "-", ":", "(") and noun in SEVERAL
    if noun == "occasions" and led == "on":
        return frequency(end, bounded=True)
    listed = (beside or noun == "occasions") and _closes_cell(source, end)
    return frequency(end, bounded=True) if (led == "for" and noun in ACTS) or (at and listed) else None


MET_OFTEN = bag("ins ups overs togethers")
SEVERAL = frozenset(act for act in ACTS if act.endswith("s")) - bag("class mass")


def _closes_cell(source: Source, at: int) -> bool:
    return source.tokens[at].sort in (Lex.BREAK, Lex.END) or source.low(at) in (".", ";", ")")


SHORTEST_NAME, MOST_OF_CELL = 3, 6
DEEDS = ("elling", "oring", "oaching", "raining", "herapy", "work")
"""How the names of what is done with somebody end: "mentoring x 6", "theraplay therapy x 8"."""


def read_all_of(source: Source, at: int) -> Reading | None:
    """ "all five mornings", "all 7 days", where so many of each week are told."""
    number = read_number(source, at + 1)
    if (
        source.low(at) != "all"
        or number is None
        or not 1 < number[0] <= DAYS_OF_WEEK
        or told_as_past(source, at)
    ):
        return None
    school = number[1] + (source.low(number[1]) in ("school", "weekday"))
    noun = source.low(school)
    told = noun in ("days", "nights") or (noun in DAYPARTS and noun.endswith("s"))
    return frequency(school + 1) if told and source.tokens[school + 1].sort is not Lex.WORD else None


DAYS_OF_WEEK = 7


def read_repeat(source: Source, at: int) -> Reading | None:
    """ "x 6" beside something that is done: "visits x 6", "x 6 sessions"."""
    if source.low(at) not in ("x", "×") or source.tokens[at + 1].sort is not Lex.NUMBER:
        return None
    if source.tokens[at + 1].a < 2:
        return None
    end = at + 2
    if source.low(end) in ACTS:
        return frequency(end + 1, bounded=True)
    before = source.low(at - 1) if at else ""
    short = at > 0 and source.tokens[at - 1].text.isupper() and len(before) >= SHORTEST_NAME
    short = short and source.tokens[at + 1].a > 2
    if (short or before.endswith(DEEDS)) and _closes_cell(source, end) and source.size <= MOST_OF_CELL:
        return frequency(end, bounded=True)
    if before in ACTS or source.whole(at, end) or before == "(":
        return frequency(end, bounded=True)
    return None
