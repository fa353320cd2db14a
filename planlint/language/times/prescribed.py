"""Reading how often as those who prescribe write it: "t.d.s.", "nocte", "BD", "q 4 hrs", "a.m. + p.m.", "PRN", "stat".

What is taken by the milligram is no step of a plan ("Amoxicillin 250mg tds"), so that behind a dose nothing is read; and
where the letters may be a name or something else they are only read beside what is applied, given or taken.
"""

from __future__ import annotations

from planlint.language.times.counts import frequency
from planlint.language.times.ends import read_ends
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, is_dash
from planlint.language.times.words import ADVERBS, OWNERS, UNITS, bag

SURE = bag("tds tid qds qid nocte")
"""What hardly means anything else in small letters or with full stops."""
UNSURE = bag("bd od om on mane")
"""What may be a name, an overdose, a small word or a horse's hair."""
HALVES_OF_DAY = bag("am pm mane nocte")
TREATED = bag(
    "emollient emollients cream creams ointment ointments ung drops drop inhaler inhalers spray syrup gel lotion shampoo steroid"
    " antibiotics abx meds med medicine medication tablets tabs tab tablet capsule capsules insulin methadone melatonin calpol"
    " paracetamol ibuprofen ventolin salbutamol laxido movicol gaviscon lactulose vitamins supplement supplements thickener"
    " feed feeds dressing dressings eye eyes ear ears teeth nails wound eczema asthma nebuliser nebs patch patches physio"
    " stretches exercises splint splints obs bm bms apply applied take taken give given nappy"
)
DOSES = bag("mg mgs mcg ml mls g iu units unit puffs tablet tablets sachet sachets mmol")
GOES_ON = bag("for until till til x and then from before after with only")
BEFORE_STAT = OWNERS | ADVERBS | bag("next last first per each every a the")
LOOK_BACK, NEAR = 12, 6
PRESCRIBED_FIRST = SURE | bag("bd od mane prn sos stat q am")


def read_prescribed(source: Source, at: int, led: str) -> Reading | None:
    """How often, or when, in a prescriber's letters at ``at``."""
    low = source.low(at)
    if led:
        return None
    if low == "q":
        return _every_so_often(source, at)
    if low in HALVES_OF_DAY and _both_halves(source, at):
        return frequency(at + 3)
    if low == "am" or not _ends(source, at + 1) or _is_dosed(source, at):
        return None
    if low in ("prn", "sos"):
        told = low == "prn" or _is_treated(source, at)
        return Reading(at + 1, TimeKind.VAGUE) if told and _follows(source, at) else None
    if low == "stat":
        small = source.tokens[at].text.islower() and source.low(at - 1) not in BEFORE_STAT
        return (
            Reading(at + 1, TimeKind.DURATION, source.on) if at and small and _follows(source, at) else None
        )
    if not (_is_sure(source, at) or _is_treated(source, at)):
        return None
    found = frequency(at + 1)
    read_ends(source, found)
    return found


def _is_sure(source: Source, at: int) -> bool:
    """Whether the letters stand with their full stops, or in small ones behind a word, or fill their cell."""
    token = source.tokens[at]
    if token.text.count(".") > 1:
        return token.text.islower() and (_follows(source, at) or source.whole(at, at + 1))
    if token.low not in SURE or not token.text.islower():
        return False
    return _follows(source, at) or source.whole(at, at + 1)


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


def _is_dosed(source: Source, at: int) -> bool:
    """Whether a dose stands before in the same sentence: "Amoxicillin 250mg tds"."""
    for index in range(at - 1, max(at - LOOK_BACK, 0) - 1, -1):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            return False
        if token.low in DOSES and source.tokens[index - 1].sort in (Lex.NUMBER, Lex.OTHER):
            return True
    return False


def _is_treated(source: Source, at: int) -> bool:
    """Whether something that is applied, given or taken stands before, near enough."""
    return not TREATED.isdisjoint(source.lows(max(at - NEAR, 0), min(at, NEAR)))


def _both_halves(source: Source, at: int) -> bool:
    """ "a.m. + p.m.", "AM & PM", "mane and nocte"; not "AM = Annabel"."""
    if source.low(at + 1) not in ("+", "&", "and", "/") or source.low(at + 2) not in ("pm", "nocte"):
        return False
    return source.low(at) != source.low(at + 2) and _ends(source, at + 3) and not _is_dosed(source, at)


def _every_so_often(source: Source, at: int) -> Reading | None:
    """ "q 30 mins", "q4h", "q2-4 hrs"."""
    token, number = source.tokens[at], source.tokens[at + 1]
    if token.text != "q" or number.sort is not Lex.NUMBER:
        return None
    end = at + 2
    if is_dash(source.tokens[end]) and source.tokens[end + 1].sort is Lex.NUMBER:
        end += 2
    timed = source.low(end) == "h" or UNITS.get(source.low(end)) in ("hour", "minute", "day", "week")
    return frequency(end + 1) if timed and not _is_dosed(source, at) else None
