"""Reading events as times: meetings, court, birth, a return to school; with the date that stands beside them."""

from __future__ import annotations

from planlint.language.times.event_words import EVENT_WORDS
from planlint.language.times.feasts import DAY_WORDS
from planlint.language.times.hours import end_of_hours
from planlint.language.times.labels import is_meeting_number
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.occasions import end_of_occasion, read_occasion
from planlint.language.times.periods import read_period
from planlint.language.times.phrases import Phrases
from planlint.language.times.reading import Reading, Source, is_dash, read_ordinal, told_as_past
from planlint.language.times.statutes import read_statute
from planlint.language.times.words import ARTICLES, MONTHS, WEEKDAYS, bag

NAMES = Phrases((phrase, key) for key, phrases in EVENT_WORDS.items() for phrase in phrases.split(";"))

STRONG = frozenset(
    {
        "core group",
        "review conference",
        "initial conference",
        "conference",
        "looked-after review",
        "child in need review",
        "review meeting",
        "tac meeting",
        "strategy meeting",
        "professionals meeting",
        "family group conference",
        "legal planning meeting",
        "pep",
        "care team meeting",
        "court hearing",
        "panel",
        "review",
        "child in need meeting",
        "education review",
        "health review",
    }
)
"""Events that a plan waits for; the others are times only behind a word of time, or called the next."""

ORDER_WORDS = bag("next first initial forthcoming upcoming following second third final coming last monthly")
AHEAD = bag("next forthcoming upcoming coming following")
BY_LEADS = bag("by before until till")
LED_BY = {
    "on": frozenset(
        {
            "school event",
            "sentencing",
            "discharge",
            "release",
            "allocation",
            "referral",
            "return home",
            "birth",
            "transfer",
        }
    ),
    "upon": frozenset({"discharge", "release", "allocation", "referral", "return home", "transfer"}),
    "in": frozenset({"core group", "review conference", "looked-after review"}),
    "for": STRONG - {"review", "panel", "court hearing", "conference", "pep", "child in need meeting"},
    "during": STRONG | {"trial"},
    "at": STRONG
    | {
        "discharge",
        "birth",
        "supervision",
        "appointment",
        "end of course",
        "end of plan",
        "meeting",
        "trial",
        "sentencing",
        "parole hearing",
        "parents evening",
        "school event",
    },
    "from": frozenset(
        {"birth", "discharge", "release", "placement", "review conference", "initial conference"}
    ),
    "throughout": frozenset(),
}
BETWEEN = bag(
    "on due dated arranged scheduled planned held listed adjourned rescheduled rearranged for is in the be to of at booked set will expected"
)
NOT_AFTER = bag(
    "minutes members member report reports chair decision decisions plan plans form paperwork officer"
    " room notes order attendance agenda record records invite invites date recommendations work worker"
    " centre arrangements outcome outcomes process grandparents grandparent mother father mum dad mam family families parents"
    " parent siblings sibling certificate relatives relative sister brother partner"
)


def read_event_name(source: Source, at: int) -> Reading | None:
    """An event's name at ``at``, with an article before it and its date behind it where they are there."""
    if source.low(at) in ARTICLES or (source.tokens[at].owned and NAMES.at(source, at) is None):
        at += 1
    token = source.tokens[at]
    nxt = False
    if token.low in ORDER_WORDS or token.sort is Lex.ORDINAL:
        nxt = True
        at += 1
    found = NAMES.at(source, at)
    if found is None and nxt and token.low in ("initial", "final", "further"):
        found = NAMES.at(source, at - 1)
    if found is None and nxt and token.sort is Lex.ORDINAL and source.tokens[at].text == "rev":
        found = "review", at + 1
    if found is None:
        return None
    key, end = found
    end += key in STRONG and is_meeting_number(source, end)
    if source.low(end) in MEETINGS and source.tokens[end].sort is Lex.WORD:
        key, end = key if key in STRONG else MEETINGS[source.low(end)], end + 1
    reading = Reading(end, TimeKind.EVENT, event=key, bounded=False)
    take_in_date(source, reading)
    return reading


def take_in_date(source: Source, reading: Reading) -> None:
    """Takes in the date behind an event: "on 3 May", "(3/5/26)", ", 12/4/16", "due w/c 4 May"."""
    at = reading.end
    opened = source.low(at) == "("
    if opened or source.low(at) in (",", ":") or is_dash(source.tokens[at]):
        at += 1
    if source.tokens[at].sort is Lex.CLOCK:
        at += 1 + (source.low(at + 1) == "," and at > reading.end)
    steps = 0
    while steps < 3 and source.low(at) in BETWEEN:
        at += 1
        steps += 1
    day = read_moment(source, at, led=True)
    if day is None:
        day = read_period(source, at, "in" if steps else "")
    wordy = steps == 0 and not opened and source.tokens[at].sort is Lex.WORD
    if day is None or (wordy and source.low(at) not in MONTHLIKE):
        return
    if opened and source.low(day.end) == ")":
        reading.end = day.end + 1
    elif opened:
        return
    else:
        reading.end = day.end
    reading.due, reading.exists, reading.sense = day.due, day.exists, day.sense
    if reading.due is None and day.exists and source.on is None:
        reading.sense = day.sense


def _of_a_month(source: Source, at: int) -> Reading | None:
    """ "the May core group": a meeting told by its month."""
    if source.low(at) not in MONTHS or not source.tokens[at].text[:1].isupper():
        return None
    found = NAMES.at(source, at + 1)
    if found is None or found[0] not in STRONG:
        return None
    return Reading(found[1], TimeKind.EVENT, event=found[0])


MEETINGS = {
    "meeting": "meeting",
    "meetings": "meeting",
    "conference": "conference",
    "hearing": "court hearing",
    "panel": "panel",
    "interview": "interview",
    "discussion": "meeting",
}
"""What may stand behind the name of something else and is the event then: "step down meeting"."""
MONTHLIKE = frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(DAY_WORDS) | bag("w/c w/b w/e")


def read_dated_cell(source: Source, at: int) -> Reading | None:
    """An occasion and its date where they are all that a line says: "CP medical 3 March", "EDD 19/5/26"."""
    found = end_of_occasion(source, at)
    if found is None or source.low(found[1]) in LINKED_LATER or source.low(found[1]) == ",":
        return None
    reading = Reading(found[1], TimeKind.EVENT, event=found[0])
    take_in_date(source, reading)
    dated = reading.end > found[1] and (reading.due is not None or source.on is None or not reading.exists)
    token = source.tokens[end_of_hours(source, reading.end)]
    return reading if dated and (token.sort in (Lex.BREAK, Lex.END) or token.low == "(") else None


def read_event(source: Source, at: int, led: str) -> Reading | None:
    """An event at ``at`` that stands for a time: behind a word of time, called the next, dated, or alone in its cell."""
    start = at
    if source.low(at) in ARTICLES or source.tokens[at].owned:
        at += 1
    special = (
        read_birthday(source, at, led)
        or (_ordinal_birthday(source, at, led) if at > start else None)
        or read_statute(source, at, led)
        or _point_of(source, at, led)
        or (_beside_what_is_told(source, at, led) if at > start else None)
    )
    if special is not None:
        return special
    order = source.low(at)
    reading = read_event_name(source, start) or (_of_a_month(source, at) if led else None)
    occasion = read_occasion(source, start, led, ahead=order in AHEAD)
    if occasion is not None and (reading is None or occasion.end > reading.end):
        take_in_date(source, occasion)
        _complete(source, occasion, led)
        return occasion
    if reading is None:
        return None
    named = _named(source, reading, start, order, led)
    if named is not None:
        _complete(source, named, led)
    return named


GOING = bag(
    "move discharge transfer release return referral admission transition allocation reunification placement step-down"
)
WHERE = bag("to from into with")
NO_PLACE = bag("be see visit do have take make get go ensure check review help support discuss")


def _complete(source: Source, reading: Reading, led: str) -> None:
    """Takes in where somebody moves, is discharged or transferred: "the move to his adoptive family"."""
    at = reading.end
    if (
        not led
        or led == "from"
        or reading.due is not None
        or source.low(at) not in WHERE
        or source.low(at - 1) not in GOING
    ):
        return
    if source.low(at + 1) in NO_PLACE or (source.low(at) == "with" and source.low(at - 1) != "placement"):
        return
    end = _over_pieces(source, at + 1)
    if end > at + 1 + (source.low(at + 1) in ARTICLES):
        reading.end = end
        take_in_date(source, reading)


def _named(source: Source, reading: Reading, start: int, order: str, led: str) -> Reading | None:
    """The event of a known name, where the words around make a time of it."""
    if order == "last":
        reading.sense = Sense.PAST
    behind = source.tokens[reading.end]
    if reading.due is None and reading.exists and behind.sort is Lex.WORD and behind.low in NOT_AFTER:
        return None
    if reading.due is not None or not reading.exists:
        if not led and (_is_what_is_done(source, start, reading) or _is_verb(source, start, reading)):
            return None
        return reading if order in AHEAD or reading.event in STRONG or led else None
    if (
        reading.event == "panel"
        and led in ("by", "at")
        and order not in ORDER_WORDS
        and _decided(source, start)
    ):
        return None
    if led in BY_LEADS or (led in ("prior", "after", "following", "ahead", "time")):
        return reading if reading.event not in ("contact", "court", "placement") or order in AHEAD else None
    if order in AHEAD:
        return reading
    if led:
        return reading if reading.event in LED_BY.get(led, frozenset()) else None
    if reading.event in STRONG and source.whole(start, reading.end):
        return reading
    return None


DECIDED = bag(
    "agreed approved decided heard endorsed ratified refused rejected discussed presented noted considered granted funded"
    " recommended declined sanctioned"
)


def _decided(source: Source, at: int) -> bool:
    """Whether a panel is who has decided, or where: "agreed by panel", "was heard at MARAC"; not "to be agreed at panel"."""
    return (
        at > 1
        and source.low(at - 2) in DECIDED
        and source.low(at - 3) not in ("be", "is", "are", "once", "if", "when")
    )


def _is_verb(source: Source, at: int, reading: Reading) -> bool:
    """Whether "review" is what is to be done behind something else: "straight away, review 5/2/26"."""
    if at == 0:
        return source.low(0) == "review" and source.low(1) in ("in", "at")
    return source.low(at) == "review" and source.low(at - 1) in VERB_BEHIND and bool(reading.event)


VERB_BEHIND = bag(", and then to will also & +")


def _is_what_is_done(source: Source, at: int, reading: Reading) -> bool:
    """Whether a meeting stands inside a sentence, so that only its date tells the time: "hold the review on 3 May"."""
    if at == 0 or source.tokens[at - 1].sort is not Lex.WORD:
        return False
    if source.low(at - 1) in JOINS:
        return any(token.low in ("on", "for") for token in source.tokens[at : reading.end])
    return any(
        source.low(index) in LINKS_DAY and source.low(index + 1) not in ("need", "care")
        for index in range(at, reading.end)
    )


LINKED_LATER = BETWEEN - bag("on due dated")
JOINS = bag("and or then plus &")
LINKS_DAY = bag("on for in w/c w/b wc wb week")
POINTS = bag(
    "morning afternoon evening night eve point time day date moment week start end conclusion outcome completion receipt result outset close expiry"
    " publication ratification approval commencement cessation termination beginning anniversary making granting signing filing service issuing lodging giving"
)
POINT_LEADS = BY_LEADS | bag("at on upon after following prior from")
COMPLETIONS = bag(
    "publication ratification approval making granting signing filing service issuing lodging giving anniversary completion receipt conclusion expiry commencement cessation termination"
)
EDGES = bag("end start beginning close outcome result")
RUN_OUT = bag(
    "course courses programme group treatment intervention assessment assessments proceedings placement contract tenancy"
    " order orders licence sentence probation plan timetable block package pilot trial support detox rehab therapy"
    " counselling pregnancy project exclusion suspension notice mediation work sessions agreement bail bond curfew"
    " introductions transition exams gcses mocks investigation enquiry inquiry rotation training respite supervision"
    " referral meeting hearing conference review appeal consultation pathway cycle stay contact lease trimester"
)
"""What has an end that a plan can wait for; streets and books have other ends."""
MOST_PIECES = 4


def _point_of(source: Source, at: int, led: str) -> Reading | None:
    """ "at the point of discharge", "on the day of the hearing", "on receipt of the report"."""
    if source.low(at) in MIDWAY:
        return _midway(source, at, led)
    bare = not led and source.low(at) in TIMES_BESIDE and not told_as_past(source, at)
    if not (led in POINT_LEADS or bare) or source.low(at) not in POINTS:
        return None
    whole = source.low(at) in COMPLETIONS
    if source.low(at + 1) != "of":
        behind = source.tokens[at + 1]
        return (
            Reading(at + 1, TimeKind.EVENT, event="completion")
            if whole and led in TURN_LEADS and behind.sort is not Lex.WORD
            else None
        )
    named = read_event_name(source, at + 2) or read_occasion(source, at + 2, "by", ahead=False)
    if named is not None and source.tokens[named.end].low not in NOT_AFTER:
        return named
    if bare or (not whole and source.low(at) not in EDGES):
        return None
    end = _over_pieces(source, at + 2)
    if end == at + 2 + (source.low(at + 2) in ARTICLES):
        return None
    last = source.tokens[end - 1]
    if last.low in ("day", "lesson", "week", "night"):
        return None
    if last.text == "KS" and source.tokens[end].joined and source.tokens[end].sort is Lex.NUMBER:
        return Reading(end + 1, TimeKind.EVENT, event="completion")
    if whole or last.low in RUN_OUT or (last.text.isupper() and last.end - last.start > 1):
        found = Reading(end, TimeKind.EVENT, event="completion")
        take_in_date(source, found)
        return found
    return None


def _midway(source: Source, at: int, led: str) -> Reading | None:
    """ "the midway point between conferences", "the halfway mark of the order"."""
    if led not in POINT_LEADS or source.low(at + 1) not in ("point", "mark", "stage"):
        return None
    end = at + 2
    behind = _over_pieces(source, end + 1) if source.low(end) in ("of", "between", "through") else end
    return Reading(behind if behind > end + 1 else end, TimeKind.EVENT)


MIDWAY = bag("midway halfway half-way")


def _beside_what_is_told(source: Source, at: int, led: str) -> Reading | None:
    """ "the night before", "the day after", where what that is beside has been told: "bag packed the night before"."""
    if led not in ("", "on", "by", "from") or source.low(at) not in TIMES_BESIDE:
        return None
    token, before = source.tokens[at + 2], source.low(at + 1)
    if before not in ("before", "after", "beforehand", "afterwards") or told_as_past(source, at):
        return None
    ended = token.sort in (Lex.BREAK, Lex.END) or token.low in BEHIND_TOLD
    return Reading(at + 2, TimeKind.EVENT) if ended else None


TIMES_BESIDE = bag("morning afternoon evening night day eve weekend")
BEHIND_TOLD = bag(", . ; ) so and or to ready with if in")


def _over_pieces(source: Source, at: int) -> int:
    """The piece behind the few words of what is received or transferred to: "the leaving care team"."""
    end = at + (source.low(at) in ARTICLES)
    for piece in source.tokens[end : end + MOST_PIECES]:
        if piece.sort is not Lex.WORD or piece.low in PIECE_STOPS or source.low(end + 1) in ACTING:
            break
        end += 1
    return end


TURN_LEADS = bag("on upon after following")
ACTING = bag("to will must should")
PIECE_STOPS = ARTICLES | bag(
    "and or to will must should by at on in for from with before after then so if when is are"
)


def _ordinal_birthday(source: Source, at: int, led: str) -> Reading | None:
    """ "on her 18th", "by Mia's 16th": a birthday where nothing is counted by the ordinal."""
    found = read_ordinal(source, at)
    if found is None or led not in BIRTHDAY_LEADS or source.low(at - 1) == "the" or found[0] > OLDEST:
        return None
    behind = source.tokens[found[1]]
    if behind.sort is Lex.WORD and behind.low not in PIECE_STOPS and behind.low != "birthday":
        return None
    return Reading(found[1], TimeKind.EVENT, event="birthday")


BIRTHDAY_LEADS = bag("on by before until till after from around for")
OLDEST = 25


def read_birthday(source: Source, at: int, led: str) -> Reading | None:
    """ "by his fifth birthday", "before she turns 18" is in ``read_milestone``."""
    found = read_ordinal(source, at)
    at = found[1] if found else at + (source.low(at) == "next")
    if source.low(at) == "birthday" and led:
        reading = Reading(at + 1, TimeKind.EVENT, event="birthday")
        take_in_date(source, reading)
        return reading
    return None
