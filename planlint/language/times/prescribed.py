"""Reading how often as those who prescribe write it: "t.d.s.", "nocte", "BD", "q 4 hrs", "a.m. + p.m.", "PRN", "stat".

Behind a dose any of the letters tell how often ("Folic acid 5mg o.d."), unless it is what somebody took too much of; and
where they may be a name or something else they are only read beside a dose or what is applied, given or taken.
"""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.ends import read_ends
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, is_dash, surely_past
from planlint.language.times.spans import read_duration
from planlint.language.times.words import ADVERBS, NUMBERS, OWNERS, UNITS, bag

SURE = bag("tds tid qds qid bds nocte")
"""What hardly means anything else in small letters or with full stops."""
LETTERS = SURE | bag("bd bid od om mane")
"""All of them; those that are not sure may be a name, an offer, an overdose, or a horse's hair."""
HALVES_OF_DAY = bag("am mane")
EARLY, LATE = bag("morning mornings"), bag("night nights evening evenings")
NO_HABIT = bag("good this the one that last next tomorrow yesterday early late")
"""What makes a greeting or a single day of "morning and night"."""
TREATED = bag(
    "emollient emollients cream creams ointment ointments ung drops drop inhaler inhalers spray syrup gel lotion shampoo steroid"
    " antibiotics abx meds med medicine medication tablets tabs tab tablet capsule capsules insulin methadone melatonin calpol"
    " paracetamol ibuprofen ventolin salbutamol laxido movicol gaviscon lactulose vitamins supplement supplements thickener"
    " feed feeds dressing dressings eye eyes ear ears teeth nails wound eczema asthma nebuliser nebs patch patches physio gtt gtts guttae occ neb"
    " stretches exercises splint splints obs bm bms apply applied take taken give given nappy"
)
MEDICINES = TREATED - bag(
    "teeth nails eye eyes ear ears feed feeds apply applied take taken give given nappy obs"
)
DOSES = bag(
    "mg mgs mcg mcgs ml mls g kg iu units unit puff puffs tablet tablets tab tabs capsule capsules cap caps sachet sachets"
    " mmol drop drops spray sprays patch patches spoonful spoonfuls scoop scoops dose doses squirt squirts"
)
MASSES = bag("mg mgs mcg mcgs g kg ml mls mmol iu")
"""What needs a medicine before it: "20mg bd" may be the dose of nothing."""
ENDINGS = (
    "ine",
    "ate",
    "pam",
    "lam",
    "azole",
    "cillin",
    "mycin",
    "pril",
    "olol",
    "statin",
    "tidine",
    "done",
    "sone",
    "lone",
    "mide",
    "tonin",
)
"""What the names of medicines end in."""
LONG_NAME = 7
GOES_ON = bag(
    "for until till til x and then from before after with only to into via in by under when if as on max or + &"
    " both left right each every prn mane nocte ac pc face"
)
TIMES_OF_DAY = bag("night teatime breakfast")
"""When a dose is given every day: "Melatonin 3mg at night"."""
TAKEN = bag(
    "od'd overdose took taken took-an admitted attempted deliberate intentional accidental history impulsive previous last an"
)
"""What tells of too much taken and of no rhythm: "admitted after a paracetamol OD"."""
BEFORE_STAT = OWNERS | ADVERBS | bag("next last first per each every a the")
LOOK_BACK, NEAR, SHORT = 12, 6, 7


def read_prescribed(source: Source, at: int, led: str) -> Reading | None:
    """How often, or when, in a prescriber's letters at ``at``."""
    low = source.low(at)
    if led:
        given = (
            led == "at"
            and low in TIMES_OF_DAY
            and _ends(source, at + 1)
            and _is_dosed(source, at - 1, MASSES)
        )
        return frequency(at + 1) if given else None
    if low in TIMES_OF_DAY and low not in BOTH_FIRST:
        return None
    if low == "q":
        return _every_so_often(source, at)
    if low in BOTH_FIRST:
        both = _both_halves(source, at) if low in HALVES_OF_DAY else _both_ends_of_day(source, at)
        if both:
            twice = frequency(at + 3)
            read_ends(source, twice)
            short = source.size <= SHORT or low in HALVES_OF_DAY or _is_treated(source, at, MEDICINES)
            return twice if short or twice.end > at + 3 else None
        if low not in HALVES_OF_DAY:
            return None
    dotted = source.tokens[at].text.count(".") > 1
    if low == "am" or not (_ends(source, at + 1) or (dotted and source.tokens[at + 1].text.islower())):
        return None
    if low in ("prn", "sos"):
        told = low == "prn" or _is_treated(source, at)
        alone = low == "prn" and source.whole(at, at + 1)
        return Reading(at + 1, TimeKind.VAGUE) if told and (alone or _follows(source, at)) else None
    if low == "stat":
        small = source.tokens[at].text.islower() and source.low(at - 1) not in BEFORE_STAT
        return (
            Reading(at + 1, TimeKind.DURATION, source.on) if at and small and _follows(source, at) else None
        )
    if not _is_meant(source, at):
        return None
    behind = at + 1 + (source.low(at + 1) in ("+", "&", "and"))
    both = source.low(behind) in ("mane", "nocte") and _ends(source, behind + 1)
    found = frequency(behind + 1 if both else at + 1)
    _over_course(source, found)
    read_ends(source, found)
    return found


def _is_meant(source: Source, at: int) -> bool:
    """Whether letters tell how often something is given, and no name and no overdose."""
    low = source.low(at)
    if low == "od" and not TAKEN.isdisjoint(source.lows(max(at - NEAR, 0), min(at, NEAR))):
        return False
    if _is_dosed(source, at):
        return True
    behind = source.tokens[at + 1 + (source.low(at + 1) in ("for", "x"))]
    if at and low != "om" and behind.sort is Lex.FRACTION and behind.b in SHORTHAND:
        return True
    if low in ("bid", "om"):
        return False
    return _is_sure(source, at) or _is_treated(source, at) or _is_medicine(source, at - 1)


def _over_course(source: Source, found: Reading) -> None:
    """Takes in how long something is given: the "5/7" of "OD 5/7"."""
    token = source.tokens[found.end]
    if token.sort is Lex.FRACTION and token.b in SHORTHAND:
        stretch = read_duration(source, found.end, "for")
        if stretch is not None:
            found.end, found.due, found.bounded = stretch.end, stretch.due, True


def _is_medicine(source: Source, at: int) -> bool:
    """Whether a word is built as the names of medicines are: "methylphenidate", "sertraline"."""
    low = source.low(at)
    return at >= 0 and len(low) >= LONG_NAME and low.endswith(ENDINGS)


def _is_sure(source: Source, at: int) -> bool:
    """Whether the letters stand with their full stops, or in small ones behind a word, or fill their cell."""
    token = source.tokens[at]
    if token.text.count(".") > 1:
        return token.text.islower() and (_follows(source, at) or source.whole(at, at + 1))
    if token.low not in SURE:
        return False
    return source.whole(at, at + 1) or (token.text.islower() and _follows(source, at))


def _follows(source: Source, at: int) -> bool:
    """Whether a word stands before in the same line."""
    return (
        at > 0 and source.tokens[at - 1].sort in (Lex.WORD, Lex.MARK) and source.low(at - 1) not in ("(", "-")
    )


def _ends(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.sort is Lex.MARK:
        return not (is_dash(token) and token.joined) and token.low not in ("/", "'", "=", "&", "@")
    return token.sort is not Lex.WORD or token.low in GOES_ON


def _is_dosed(source: Source, at: int, units: frozenset[str] = DOSES) -> bool:
    """Whether a dose stands before in the same sentence: "Amoxicillin 250mg tds", "HC 1% ointment bd"."""
    for index in range(at - 1, max(at - LOOK_BACK, 0) - 1, -1):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        amount = source.tokens[index - 1]
        if (
            index > (token.low in MASSES)
            and token.low in units
            and (amount.sort in (Lex.NUMBER, Lex.OTHER) or amount.low in NUMBERS)
        ):
            return True
        if index and token.sort is Lex.OTHER and token.text.endswith("%"):
            return True
    return False


def _is_treated(source: Source, at: int, treated: frozenset[str] = TREATED) -> bool:
    """Whether something that is applied, given or taken stands before, near enough."""
    return not treated.isdisjoint(source.lows(max(at - NEAR, 0), min(at, NEAR)))


def _both_halves(source: Source, at: int) -> bool:
    """ "a.m. + p.m.", "AM & PM", "mane and nocte"; not "AM = Annabel"."""
    if source.low(at + 1) not in ("+", "&", "and", "/") or source.low(at + 2) not in ("pm", "nocte"):
        return False
    return source.low(at) != source.low(at + 2) and _ends(source, at + 3)


def _both_ends_of_day(source: Source, at: int) -> bool:
    """ "teeth morning and night", "spacer rinsed mornings & evenings"; not "good morning and night", nor what has been."""
    first, last = source.low(at), source.low(at + 2)
    pair = (first in EARLY and last in LATE) or (first in LATE and last in EARLY)
    if not pair or source.low(at + 1) not in ("+", "&", "and", "/") or not at:
        return False
    habit = source.low(at - 1) not in NO_HABIT and not is_dash(source.tokens[at - 1])
    return habit and _ends(source, at + 3) and not surely_past(source, at)


BOTH_FIRST = HALVES_OF_DAY | EARLY | LATE
PRESCRIBED_FIRST = LETTERS | BOTH_FIRST | TIMES_OF_DAY | bag("prn sos stat q")


SHORTHAND = (7, 12, 52)


def _every_so_often(source: Source, at: int) -> Reading | None:
    """ "q 30 mins", "q4h", "q2-4 hrs"."""
    begin = at + 1 + (source.low(at + 1) == ".")
    token, number = source.tokens[at], source.tokens[begin]
    if token.text == "q" and number.sort is Lex.FRACTION and number.b in SHORTHAND:
        return frequency(begin + 1)
    if token.text != "q" or number.sort is not Lex.NUMBER:
        return None
    end = begin + 1
    if is_dash(source.tokens[end]) and source.tokens[end + 1].sort is Lex.NUMBER:
        end += 2
    timed = source.low(end) in ("h", "d", "w") or UNITS.get(source.low(end)) in (
        "hour",
        "minute",
        "day",
        "week",
    )
    return frequency(end + 1) if timed else None
