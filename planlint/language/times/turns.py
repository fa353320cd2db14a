"""Reading a turn of things from its noun alone, wherever a sentence tells it: "prior to sentence", "after SATs", "post-incident".

Only nouns of what happens once are read so, and only where the phrase ends with them: "following advice" and "before
dinner" tell of no turn. Checks at an age ("at the 2 yr check") and weeks of a pregnancy ("at 36/40") are read here too.
"""

from __future__ import annotations

from planlint.language.times.clauses import PREPOSITIONS, STOPS
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.occasions import NEVER_INSIDE
from planlint.language.times.participles import is_participle
from planlint.language.times.reading import Reading, Source, is_dash, told_as_past
from planlint.language.times.words import ARTICLES, UNITS, bag

ONCE = bag(
    "sentence sentencing discharge placement adoption birth delivery trial exams exam sats gcses mocks surgery release transfer"
    " closure expiry conviction charge allocation reunification completion step-down stepdown admission admittance verdict"
    " judgment judgement reintegration remand arrest eviction induction labour matching introductions permanence ratification"
    " hearing hearings conference panel removal rehousing enrolment graduation remission extubation"
)
"""Nouns of what happens once, which need nothing beside them: "before SATs", "ahead of placement"."""
OF_SOMEBODY = bag(
    "addendum report statement assessment decision ruling outcome outcomes results result findings recommendations finding"
    " incident disclosure allegation diagnosis separation departure arrival return move visit death funeral wedding operation"
    " application referral viability reply response birthday appointment interview review meeting"
)
"""Nouns that name a turn where it is told whose or which it is: "following the ISW's addendum"."""
TURN_LEADS = bag("before after until following upon")
DETERMINED_LEADS = bag("until following")
ENDS_WITH = bag("and or so but if with unless as for to on in at by whichever when where pending")
BEHIND_TURN = bag("home back")
GLUED = bag(
    "incident expiry discharge placement adoption trial sentence sentencing conviction assessment surgery exam exams"
    " conference hearing closure release transfer order visit contact operation scan disclosure allegation panel verdict"
    " bereavement move review intervention isolation delivery"
)
MOST_DESCRIBED = 4
CHECKS = bag(
    "check checks review assessment jab jabs imms immunisations vaccination vaccinations scan booster weigh-in contact contacts"
)
CHECK_LEADS = bag("at by before until after from following")
TERM, FIRST_WEEKS = 40, 8
"""In weeks of pregnancy: what is written under the stroke, and the least that may stand above it."""
MATERNITY = bag(
    "anc antenatal scan scans mw cmw midwife growth appt clinic booking bloods obs obstetric consultant anomaly"
)
STANDING = {
    "on": bag("bail remand licence tag curfew probation leave holiday roll"),
    "in": bag("custody prison hospital refuge detox rehab proceedings"),
    "under": bag("investigation caution"),
}


def read_turn_noun(source: Source, start: int, at: int, lead: str) -> Reading | None:
    """A turn of things at ``at`` told by its noun, behind a lead that begins at ``start``."""
    if lead not in TURN_LEADS:
        return None
    whose = False
    for gap in range(at, at + MOST_DESCRIBED + 1):
        token = source.tokens[gap]
        if is_dash(token) and token.joined:
            continue
        if token.sort is not Lex.WORD or (
            token.low in NEVER_INSIDE and not (gap == at and token.low == "any")
        ):
            return None
        whose = whose or token.owned or token.low in ARTICLES
        named = token.low in ONCE or (token.low in OF_SOMEBODY and whose and lead in DETERMINED_LEADS)
        if not named or token.owned:
            continue
        end = gap + 1 + (source.low(gap + 1) in BEHIND_TURN)
        if _ends(source, end) and not (lead in ("after", "following") and told_as_past(source, start)):
            return Reading(end, TimeKind.EVENT, event="birth" if token.low == "birth" else "")
    return None


def _ends(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is Lex.MARK:
        return not (is_dash(token) and token.joined) and token.low not in ("/", "'")
    return token.sort in (Lex.BREAK, Lex.END) or token.low in ENDS_WITH


def read_glued(source: Source, at: int) -> Reading | None:
    """ "post-incident", "pre-expiry": what is hung on a word and ends with it."""
    dash, noun = source.tokens[at + 1], source.tokens[at + 2]
    if not (is_dash(dash) and dash.joined and noun.joined) or noun.low not in GLUED:
        return None
    behind = source.tokens[at + 3]
    ended = behind.sort in (Lex.BREAK, Lex.END) or behind.low in (".", ",", ";", ")")
    return Reading(at + 3, TimeKind.EVENT) if at and ended else None


def read_age_check(source: Source, at: int, lead: str) -> Reading | None:
    """ "the 2 yr check", "6-8 week review", "12/52 check": a check that is made at an age."""
    if lead not in CHECK_LEADS:
        return None
    start, whose = at, source.low(at) in ARTICLES
    at += whose
    end = _behind_age(source, at)
    if end == at or (lead == "at" and not whose and told_as_past(source, start)):
        return None
    for _ in range(2):
        if source.low(end) in CHECKS:
            lone = lead == "at" and not whose and source.tokens[end + 1].sort is Lex.WORD
            return None if lone else Reading(end + 1, TimeKind.EVENT, event="health review")
        if source.tokens[end].sort is not Lex.WORD or source.low(end) in STOPS | PREPOSITIONS:
            return None
        end += 1
    return None


def _behind_age(source: Source, at: int) -> int:
    """The piece behind an age in one unit: "27 month", "6-8 week", "12/52"; ``at`` itself for none."""
    end = at + 1
    if is_dash(source.tokens[end]) and source.tokens[end + 1].sort in (Lex.NUMBER, Lex.FRACTION):
        end += 2
    last = source.tokens[end - 1]
    if last.sort is Lex.FRACTION:
        return end if last.b in AGED_IN else at
    if last.sort is not Lex.NUMBER or source.tokens[at].sort is not Lex.NUMBER:
        return at
    end += is_dash(source.tokens[end])
    unit = source.low(end)
    return end + 1 if UNITS.get(unit) in ("week", "month", "year") and not unit.endswith("s") else at


AGED_IN = (52, 12)
"""What stands under the stroke of an age in weeks or months."""


def read_gestation(source: Source, at: int, lead: str) -> Reading | None:
    """ "at 36/40": so many weeks of a pregnancy, where the phrase ends with it."""
    token = source.tokens[at]
    if lead and token.sort is Lex.NUMBER:
        return _pregnant(source, at, lead)
    if (lead and lead not in CHECK_LEADS) or token.sort is not Lex.FRACTION or token.b != TERM:
        return None
    behind = source.tokens[at + 1]
    if not lead and MATERNITY.isdisjoint(source.lows(max(at - MOST_DESCRIBED, 0), min(at, MOST_DESCRIBED))):
        return None
    told = FIRST_WEEKS <= token.a <= TERM + 2 and (behind.sort is not Lex.WORD or behind.low == "and")
    return Reading(at + 1, TimeKind.EVENT) if told else None


def _pregnant(source: Source, at: int, lead: str) -> Reading | None:
    """ "34 weeks' gestation", "between 34 and 36/40", "34-36 wks pregnant": weeks of a pregnancy that are told in full."""
    if lead not in CHECK_LEADS | {"between"} or told_as_past(source, at):
        return None
    if lead == "at" and at > 1 and is_participle(source.tokens[at - 2]):
        # "Booked at 16 weeks" tells what has been.
        return None
    end = at + 1
    linked = is_dash(source.tokens[end]) or source.low(end) in ("and", "to")
    if linked and source.tokens[end + 1].sort in (Lex.NUMBER, Lex.FRACTION):
        end += 2
    last = source.tokens[end - 1]
    if last.sort is Lex.FRACTION:
        return Reading(end, TimeKind.EVENT) if last.b == TERM else None
    weeks = UNITS.get(source.low(end)) == "week" and source.low(end + 1) in PREGNANT
    return Reading(end + 2, TimeKind.EVENT) if weeks else None


PREGNANT = bag("gestation pregnant")


def read_standing(source: Source, at: int) -> Reading | None:
    """ "whilst on bail", "while in custody": so long as somebody is held to something."""
    clause = _standing_clause(source, at + 1)
    if clause and not told_as_past(source, at):
        return Reading(clause, TimeKind.EVENT)
    wanted = STANDING.get(source.low(at + 1))
    if wanted is None or source.low(at + 2) not in wanted or told_as_past(source, at):
        return None
    return Reading(at + 3, TimeKind.EVENT) if _ends(source, at + 3) else None


def _standing_clause(source: Source, at: int) -> int:
    """The piece behind "works are on", "the roof is being done", "Mum is in hospital"; 0 where nothing of the kind goes on."""
    for verb in range(at + 1, at + MOST_DESCRIBED + 1):
        token = source.tokens[verb]
        if token.sort is not Lex.WORD or source.tokens[verb - 1].sort is not Lex.WORD:
            return 0
        if token.low in ("is", "are"):
            return _standing_end(source, at, verb + 1)
        away = token.low in ("away", "abroad", "inside")
        if source.tokens[verb - 1].owned and (token.low in STANDING or away):
            return _standing_end(source, at, verb)
        if source.low(verb + 1) in STANDING.get(token.low, ()) and _ends(source, verb + 2):
            # "Whilst Mum in hospital", without its verb.
            return verb + 2
    return 0


def _standing_end(source: Source, at: int, end: int) -> int:
    """The piece behind what something or somebody is in for a while."""
    low, behind = source.low(end), source.low(end + 1)
    done = behind.endswith("ed") or behind in ("done", "built")
    if low in ("away", "abroad", "inside") and _ends(source, end + 1):
        return end + 1
    if source.lows(end, 3) == ("on", "the", "ward"):
        return end + 3
    stands = (low, behind) == ("under", "way") or behind in STANDING.get(low, ())
    if stands or (low == "being" and done and source.low(at) not in PEOPLE):
        end += 2
    elif low in ("on", "underway", "ongoing") and source.low(end - 2) in WORKS:
        end += 1
    else:
        return 0
    return end if _ends(source, end) else 0


WORKS = bag(
    "works work repairs building proceedings investigations enquiries renovations exams mocks treatment"
)
PEOPLE = bag("he she they we you i it")
STANDING_FIRST = bag("while whilst")
"""What such a state begins with; it is only told where a text tells no other time."""
GLUED_FIRST = bag("post pre")
