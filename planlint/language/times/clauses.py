"""Reading what is to happen as a time: "before he starts school", "once the tenancy is signed", "until the trial ends".

A clause is a time where its verb tells of one turn of things (starts, is signed, has moved), not of a state or a habit
("when he is upset", "before he goes to bed"). It is told in the present: what has been is no time to wait for.
"""

from __future__ import annotations

from planlint.language.times.events import take_in_date
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.milestones import MILESTONES
from planlint.language.times.model import TimeKind
from planlint.language.times.participles import STATES, is_participle
from planlint.language.times.reading import Reading, Source, is_dash, read_number
from planlint.language.times.states_reached import FELT, STANDING, behind_state
from planlint.language.times.words import OWNERS, bag

CLAUSE_LEADS = bag("before when once until after till as by following")
GENERAL_LEADS = bag("before once until after till when")
MOST_SUBJECT, MOST_NAMED = 4, 6
TURNS = bag(
    "starts start begins begin ends end finishes finish opens open closes close resumes resume arrive concludes"
    " reopens reopen restarts restart conclude expires expire moves move commences commence settles lapses completes completed"
)
"""Verbs of one turn of things."""
BE, HAVE = bag("is are"), bag("has have")
BETWEEN = bag("been now fully finally all both formally safely properly well")
WHEN_TURNS = bag(
    "released born discharged completed finished signed allocated approved sentenced appointed confirmed installed fitted"
    " delivered published granted known agreed offered concluded found rehoused charged identified received placed done made"
)
SHORT_TURNS = WHEN_TURNS | bag("agreed accepted confirmed identified available")
NAMED_TURNS = bag(
    "met returned secured cleared paid filed served issued registered funded"
    " recruited cancelled submitted closed opened resolved sorted"
)
AT_HAND = bag("hand place post force")
NO_SUBJECT = bag(
    "and or but if when once until before after till while because so that which who to will would should can could"
    " may might must shall is are was were be been being has have had do does did not there it's as than then how why"
    " where for with by of at on in from possible needed required necessary"
)
INNER = bag("of for with in at on from and")
PREPOSITIONS = bag("in into at to from with on for of off out up down back home by under onto")
STOPS = bag(
    "she he they we you it i who which that and but then so will must should can or if when once until before after would may might shall as while because"
)
PARTICLES = bag("off up out through over in on")
NEXT_SEEN = OWNERS | bag("they she he we you i it")
OLDEST, YOUNG = 25, 60
YOUNG_UNITS = bag("month months weeks")
GOING = bag("discharge release move") | {"return home", "school start", "leaving care"}
GOING_BY = bag("from to into with of")
MOVING = bag("moves move")
EVERY_DAY = bag("school nursery work class bed college club shops park bath room shower")
NO_PERSON = bag("the a an it this that there these those which what")
TILL_AGED = bag("until till til time before once when")
MOST_COMPLEMENT, MOST_PHRASE = 9, 4


SELF_TOLD = bag("waters labour contractions")
"""What begins a birth with nobody named: "when waters break"."""


def read_milestone(source: Source, at: int) -> Reading | None:
    """ "before he starts school", "when Dad is released", "once baby is born"; ``at`` is the piece behind that word."""
    if (source.low(at - 1), *source.lows(at, 2)) in (("as", "soon", "as"), ("by", "the", "time")):
        at += 2
    elif source.low(at - 1) == "by":
        return None
    told = MILESTONES.at(source, at) if source.tokens[at].low in SELF_TOLD else None
    return _behind_somebody(source, at) if told is None else Reading(told[1], TimeKind.EVENT, event="birth")


def _behind_somebody(source: Source, at: int) -> Reading | None:
    """The milestone behind up to four words of who or what it is of."""
    for gap in range(1, MOST_SUBJECT + 1):
        subject = source.tokens[at + gap - 1]
        if subject.sort is not Lex.WORD and not (subject.sort is Lex.NUMBER and subject.joined):
            return None
        found = MILESTONES.at(source, at + gap)
        if found is None:
            aged = _aged_shortly(source, at + gap, subject)
            if aged:
                return Reading(aged, TimeKind.EVENT, event="birthday")
            continue
        key, end = found
        if key in ("birthday", "age"):
            end = _behind_age(source, end)
            if end == 0 or (key == "age" and not _of_a_person(source, at)):
                return None
            key = "birthday"
        elif key in GOING:
            further = _gone_where(source, end)
            if further == 0:
                return None
            end = further
        reading = Reading(end, TimeKind.EVENT, event=key)
        if key != "birthday" or source.low(end) in ("in", "on"):
            take_in_date(source, reading)
        return reading
    return None


def _aged_shortly(source: Source, at: int, subject: Token) -> int:
    """The piece behind "he's 18", "baby 6 weeks old": an age without "is"; 0 for none."""
    if (
        source.tokens[at].sort is not Lex.NUMBER
        or subject.low in BEEN
        or not (subject.owned or subject.sort is Lex.WORD)
    ):
        return 0
    end = _behind_age(source, at)
    return end if end and (subject.owned or source.low(end - 1) == "old") else 0


BEEN = bag("was were been is are")


def _gone_where(source: Source, at: int) -> int:
    """The piece behind where somebody goes: "home from the ward", "in with Nan"; 0 for where they go every day."""
    reached = at
    for _ in range(2):
        inside = source.low(reached - 1) in ("to", "into") and source.low(reached - 2) in MOVING
        if not inside:
            if source.low(reached) not in GOING_BY or source.tokens[reached + 1].sort is not Lex.WORD:
                break
            reached += 1
        behind = over_noun(source, reached)
        if behind == reached:
            return at if not inside else 0
        reached = behind
    return 0 if reached > at and source.low(reached - 1) in EVERY_DAY else reached


def _of_a_person(source: Source, at: int) -> bool:
    """Whether "until you are 18", "by the time Mason is 16" tells of an age and not of how many or how much."""
    return source.low(at - 1) in TILL_AGED and source.low(at) not in NO_PERSON


def _behind_age(source: Source, at: int) -> int:
    """The piece behind "18", "the age of 18", "18 years old"; 0 where no age stands at ``at``."""
    for words in (("the", "age", "of"), ("age",)):
        if source.lows(at, len(words)) == words:
            at += len(words)
            break
    number = read_number(source, at)
    if number is None:
        return at + 1 if _is_aged_in_short(source, at) else 0
    end = number[1]
    young = source.low(end) in YOUNG_UNITS and number[0] <= YOUNG
    if not (0 < number[0] <= OLDEST or young):
        return 0
    if source.lows(end, 3) == ("and", "a", "half"):
        end += 3
    years = source.low(end) in ("day", "days", "year", "years", "month", "months", "week", "weeks")
    if years and source.low(end + 1) in ("old", "of"):
        return end + 2 + (source.low(end + 1) == "of")
    if young and source.tokens[end + 1].sort is not Lex.WORD:
        return end + 1
    return 0 if source.tokens[end].sort is Lex.WORD and source.low(end) not in STOPS | PREPOSITIONS else end


def _is_aged_in_short(source: Source, at: int) -> bool:
    """Whether a fraction is so many weeks or months of age: "when she is 27/12"."""
    token = source.tokens[at]
    return token.sort is Lex.FRACTION and token.b in (12, 52) and source.tokens[at + 1].sort is not Lex.WORD


def read_turn(source: Source, at: int, lead: str) -> Reading | None:
    """What a general clause behind "once", "until", "before" tells, with what completes it; ``at`` is behind that word."""
    if lead == "as" and source.lows(at, 2) == ("soon", "as"):
        lead, at = "once", at + 2
    elif lead == "by" and source.lows(at, 2) == ("the", "time"):
        lead, at = "before", at + 2
    if lead not in GENERAL_LEADS:
        return None
    verb = _without_subject(source, at, lead) or _behind_subject(source, at, lead)
    if verb is None:
        return None
    reading = Reading(_complemented(source, verb), TimeKind.EVENT, event="")
    take_in_date(source, reading)
    return reading


def _without_subject(source: Source, at: int, lead: str) -> int | None:
    """ "once agreed", "when completed": the piece behind the participle."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if lead in ("until", "till") or token.low in STANDING:
        return behind_state(source, at) if lead != "when" or _is_back_from(source, at) else None
    if behind.low in PARTICLES and is_participle(token):
        behind = source.tokens[at + 2]
    ended = behind.sort is not Lex.WORD or behind.low in STOPS or behind.low in ("by", "with")
    if lead not in ("once", "when") or token.sort is not Lex.WORD or not ended:
        return None
    if token.low in WHEN_TURNS | {"agreed", "known"}:
        return at + 1
    if is_participle(token) and token.low not in STATES and behind.sort in (Lex.BREAK, Lex.END):
        return at + 1
    if source.low(at + 1) in PARTICLES and behind.low == "by" and is_participle(token):
        return at + 2
    return None


def _is_back_from(source: Source, at: int) -> bool:
    """Whether "when back from leave", "when out of hospital" tells of one return."""
    if source.low(at) == "back":
        return source.low(at + 1) in ("from", "in", "at", "off", "on")
    return source.low(at) in ("out", "off") and ONCE_LEFT.isdisjoint(source.lows(at + 1, 3)) is False


ONCE_LEFT = bag("hospital prison custody leave rehab detox refuge")


def _behind_subject(source: Source, at: int, lead: str) -> int | None:
    """The piece behind the verb of one turn of things, over a subject of a few words; None for any other clause."""
    for gap in range(MOST_NAMED):
        token = source.tokens[at + gap]
        if token.low == "&" and token.joined and source.tokens[at + gap + 1].joined and gap:
            continue
        if token.sort is not Lex.WORD:
            return None
        if gap:
            verb = _behind_verb(source, at + gap, lead) or _shortened(source, at + gap, lead)
            if verb is not None:
                return verb
            if (
                token.low == "next"
                and source.low(at + gap - 1) in NEXT_SEEN
                and lead in ("when", "before", "until", "till")
            ):
                return at + gap + 2 if source.tokens[at + gap + 1].sort is Lex.WORD else None
        if token.low in NO_SUBJECT and not (gap and token.low in INNER):
            return None
        if token.owned:
            verb = _behind_participle(source, at + gap + 1, lead)
            if verb is not None:
                return verb
    return None


def _shortened(source: Source, at: int, lead: str) -> int | None:
    """ "once referral accepted": the piece behind a participle that ends its clause without "is"."""
    token, end = source.tokens[at], at + 1
    end += source.low(end) in PARTICLES and is_participle(token)
    behind = source.tokens[end]
    ends = behind.sort is not Lex.WORD and not is_dash(behind)
    named = source.low(at - 1) not in ("he", "she", "they", "it", "we", "i", "you")
    if token.low == "in" and source.low(at + 1) in AT_HAND and lead in ("once", "when", "until", "till"):
        return at + 2 if source.tokens[at + 2].sort is not Lex.WORD else None
    named = named and not source.tokens[at - 1].owned
    turn = token.low in SHORT_TURNS or (
        named
        and (
            token.low in NAMED_TURNS
            or (lead == "once" and is_participle(token) and token.low not in STATES)
            or (lead in ("until", "till") and token.low.endswith("ed") and token.low not in STATES | FELT)
        )
    )
    return end if lead in ("once", "when", "until", "till") and turn and ends else None


def _behind_verb(source: Source, at: int, lead: str) -> int | None:
    low = source.low(at)
    if low in TURNS:
        plural = not low.endswith("s")
        noun = source.low(at - 1)
        agrees = noun.endswith("s") or noun in ("they", "we", "you", "children") if plural else True
        return at + 1 if agrees and source.low(at - 1) not in ("the", "a", "his", "her", "their") else None
    if low in BE or low in HAVE:
        return _behind_participle(source, at + 1, lead)
    return None


def _behind_participle(source: Source, at: int, lead: str) -> int | None:
    for _ in range(3):
        if source.low(at) not in BETWEEN:
            break
        at += 1
    token = source.tokens[at]
    made = lead in ("when", "once") and token.low in WHEN_TURNS
    made = made or (token.low == "made" and not RULED.isdisjoint(source.lows(max(at - 4, 0), min(at, 4))))
    if (
        not is_participle(token)
        or (token.low in STATES and not made)
        or (lead == "when" and token.low not in WHEN_TURNS)
    ):
        return None
    return at + 1


RULED = bag(
    "order orders decision decisions application applications offer appointment referral referrals payment finding findings"
    " judgment recommendation arrangements claim direction directions"
)
"""What is made once: "before the order is made"."""


def _complemented(source: Source, at: int) -> int:
    """The piece behind what completes the verb: "is settled (in his flat)", "has completed (the course)"."""
    transitive = source.low(at - 2) in HAVE or source.low(at - 1) in ("starts", "begins", "finishes", "start")
    if transitive:
        at = over_noun(source, at)
    for _ in range(2):
        low = source.low(at)
        if low not in PREPOSITIONS or source.tokens[at].sort is not Lex.WORD:
            break
        if source.tokens[at + 1].sort is not Lex.WORD:
            return at + 1 if low in ("in", "up", "out", "off", "back", "home", "down") else at
        at = over_noun(source, at + 1)
    return at


def over_noun(source: Source, at: int) -> int:
    """The piece behind up to four words of a noun, before the next clause or its subject ("SW to …")."""
    start = at
    while at < start + MOST_PHRASE:
        token, behind = source.tokens[at], source.low(at + 1)
        if token.sort is Lex.NUMBER and source.low(at - 1) in ("year", "key", "class"):
            return at + 1
        ends = token.sort is not Lex.WORD or token.low in STOPS or token.low in PREPOSITIONS
        if ends or (at > start and behind in ("to", "will", "must", "should", "can")):
            break
        at += 1
    return at
