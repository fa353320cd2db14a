"""Whether a word of time is one where it stands: Sunday the day or Sunday Adeyemi, "on Sat" or "Sat with Ella"."""

from __future__ import annotations

from planlint.language.times.hours import end_of_hours
from planlint.language.times.lexer import NUMERIC, Lex, Token
from planlint.language.times.months import AFTER_MONTH, is_month
from planlint.language.times.parts_of_day import end_of_part, end_of_timed
from planlint.language.times.reading import SENTENCE_ENDS, Source, is_dash
from planlint.language.times.words import ACTS, DAYPARTS, SHORT_WEEKDAYS, TITLES, WEEKDAYS, bag

STREETS = bag(
    "street road lane avenue close drive court house way place crescent terrace gardens st rd grove mews walk rise croft"
    " parade villas cottages buildings"
)
MOST_OF_STREET = 3
SURE_LEADS = bag("by on before until til till next this from")
FOLLOWERS = AFTER_MONTH | bag(
    "but so because after during next this last week wk fortnight the a an please about or only latest onwards via"
    " until unless while once is was are were will has had that every each when evening first second she he they we"
    " you it mum dad nan gran grandad sw fsw hv who may can must should does do did him her them his their its"
    " regarding re following before since without instead too also again afterwards rather though maybe"
    " just gone past coming ideally at around no not later earlier weekly fortnightly plus off out today tomorrow"
)
"""What may stand behind a bare weekday that is one: "ring Friday about the form", not "her Saturday job"."""


LISTED = bag(", & and / +")
WHO = bag("the a my his her our their mum dad")


def weekday_stands(source: Source, at: int, *, led: bool) -> bool:
    """Whether the weekday at ``at`` without a number is a day, and no person, street, newspaper or kind of job."""
    token, behind = source.tokens[at], source.tokens[at + 1]
    if not led and at and (source.low(at - 1) in ("a", "any", "another") or _is_surname(source, at)):
        return False
    if token.owned:
        act = behind.sort is Lex.WORD and behind.low in ACTS and behind.text[0].islower()
        after = source.tokens[at + 2]
        return act and (after.sort is not Lex.WORD or after.low in FOLLOWERS)
    if is_dash(behind) and behind.joined and source.tokens[at + 2].joined:
        return source.tokens[at + 2].sort is not Lex.WORD or source.low(at + 2) in WEEKDAYS
    if behind.sort is Lex.WORD and not behind.joined:
        return _before_a_word(source, at, led=led)
    if behind.low == "(" and _opens(source, at):
        inner, lone = source.tokens[at + 2], source.low(at + 3) == ")"
        if _is_of_a_contact(source, at + 2):
            return False
        told = inner.sort is not Lex.WORD or inner.low in DAYPARTS or not (lone or inner.low in WHO)
        return told or inner.owned
    return True


def _is_surname(source: Source, at: int) -> bool:
    """Whether a title and a first name stand before: "Sister Grace Sunday"; not "Baby clinic Mon"."""
    if at < 2 or source.low(at - 2) not in TITLES:
        return False
    return source.tokens[at - 1].text[0].isupper() or source.low(at - 1) == "."


def _is_of_a_contact(source: Source, at: int) -> bool:
    """Whether brackets that begin at ``at`` are followed by a telephone number: "Sunday (interpreter) 07700 900118"."""
    for gap in range(at, at + MOST_IN_BRACKETS):
        if source.low(gap) == ")":
            token = source.tokens[gap + 1 + (source.low(gap + 1) in ("-", ":", ","))]
            return token.sort in (Lex.NUMBER, Lex.OTHER) and token.end - token.start >= PHONED
    return False


MOST_IN_BRACKETS, PHONED = 6, 5


def _before_a_word(source: Source, at: int, *, led: bool) -> bool:
    token, behind = source.tokens[at], source.tokens[at + 1]
    if behind.low in DAYPARTS and behind.text.istitle() and source.tokens[at + 2].text.istitle() and not led:
        return False
    if behind.low in DAYPARTS or behind.low in WEEKDAYS or is_month(source, at + 1):
        return True
    if end_of_timed(source, at + 1) > at + 1:
        return True
    if behind.low in STREETS and behind.text[0].isupper() and not token.text.isupper():
        return False
    if behind.low == "the":
        after = source.tokens[at + 2]
        return led or after.sort is not Lex.WORD or after.low in ("week", "first", "second", "third")
    if behind.low in FOLLOWERS or (behind.low == "of" and source.low(at + 2) in ("next", "this")):
        return True
    if led and not behind.text[0].isupper():
        return True
    capital = behind.text[0].isupper() and not behind.text.isupper() and not token.text.isupper()
    return not capital and (behind.text.isupper() or behind.low in FOLLOWERS)


def _opens(source: Source, at: int) -> bool:
    """Whether the piece begins the text, a line or a sentence."""
    before = source.tokens[at - 1]
    return at == 0 or before.sort is Lex.BREAK or before.low in SENTENCE_ENDS


def leads_to_street(source: Source, at: int, *, led: bool) -> bool:
    """Whether the pieces at ``at`` are the rest of a street's name: the "Tree Close" of "14 May Tree Close".

    Behind "by" or "on" (``led``) only the next word is asked: "on 14 May Leeds Family Court".
    """
    for gap in range(1 if led else MOST_OF_STREET):
        token = source.tokens[at + gap]
        if token.sort is not Lex.WORD or not token.text[0].isupper():
            return False
        if token.low in STREETS:
            return True
    return False


def _posted(token: Token) -> bool:
    """Whether a word is an initialism, as who or what a day is for: "Wed P3", "Fri SW"."""
    return token.text.isupper() and len(token.text) <= MOST_INITIALS


MOST_INITIALS = 5


def run_of_days(source: Source, at: int) -> int:
    """How many weekdays stand side by side with nothing between them ("mon wed fri"); 0 where one alone or no list stands."""
    days: set[int] = set()
    end, tokens = at, source.tokens
    while (
        day := WEEKDAYS.get(tokens[end].low, 5 if end > at and tokens[end].low == "sats" else None)
    ) is not None:
        if day in days or tokens[end].owned:
            break
        days.add(day)
        end += 1
    if end > at + 1 and tokens[end].sort in NUMERIC and end_of_hours(source, end) == end:
        end -= 1
    if end < at + 2:
        return 0
    small = {token.low for token in tokens[at:end] if token.text.islower()}
    if end == at + 2 and len(small) == 1:
        return 0
    doubtful = end == at + 2 and len(small) == 2 and small <= DOUBTFUL
    return 0 if doubtful and tokens[end].sort is Lex.WORD else end - at


def _begins_a_run(source: Source, at: int) -> bool:
    """Whether a short weekday begins a list of them: "Mon Wed", "sat sun"; not "Mr Mon Sun"."""
    if source.low(at + 1) not in WEEKDAYS:
        return False
    titled = at > 0 and source.low(at - 1) in TITLES
    return run_of_days(source, at) > (MOST_NAMES if titled else 0)


MOST_NAMES = 2


DOUBTFUL = bag("sun sat wed weds mon")


def _goes_on_with_time(source: Source, at: int) -> bool:
    """Whether another day or a part of the day stands at ``at``: the rest of "tues n thurs", "Thurs after college"."""
    low = source.low(at)
    if low == "n":
        return source.low(at + 1) in WEEKDAYS
    return low in WEEKDAYS or (low == "after" and end_of_part(source, at) > at)


def short_weekday_stands(source: Source, at: int, *, led: bool) -> bool:
    """Whether "Sun", "Sat", "Wed" or "Mon" at ``at`` is a day: capitalised, and with something of time beside it."""
    token = source.tokens[at]
    if token.low not in SHORT_WEEKDAYS or _begins_a_run(source, at):
        return True
    if token.owned:
        return False
    before, behind = source.tokens[at - 1] if at else None, source.tokens[at + 1]
    dated = behind.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION)
    if before is not None and (
        (
            before.low in TITLES
            and behind.sort not in (Lex.DATE, Lex.FRACTION)
            and not (before.text.islower() and behind.low in LISTED and source.low(at + 2) in WEEKDAYS)
        )
        or (before.low == "the" and not (led or dated))
    ):
        return False
    if is_dash(behind) and behind.joined and source.tokens[at + 2].joined:
        word = source.tokens[at + 2]
        return word.sort is not Lex.WORD or word.low in WEEKDAYS or is_month(source, at + 2)
    if behind.low in (".", "the") and source.tokens[at + 2].sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE):
        return True
    if behind.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION, Lex.CLOCK):
        ranged = source.low(at + 3) in WEEKDAYS and (
            is_dash(source.tokens[at + 2]) or source.low(at + 2) == "to"
        )
        told = behind.sort is not Lex.NUMBER or is_month(source, at + 2) or ranged
        return token.text[0].isupper() or told
    if not token.text[0].isupper() and token.low in ("sun", "sat", "wed", "mon"):
        if led and at and source.low(at - 1) in SURE_LEADS:
            return behind.sort is not Lex.WORD or behind.low in AFTER_MONTH or behind.low in DAYPARTS
        listed = is_dash(behind) or behind.low in ("/", "+", "&", ",", "and", "or", "n")
        return (listed and source.low(at + 2) in WEEKDAYS) or source.low(at - 1) == "-"
    if behind.low in DAYPARTS or (behind.sort is not Lex.WORD and not behind.owned):
        return True
    if led or _goes_on_with_time(source, at + 1):
        return True
    if behind.low not in AFTER_MONTH:
        of_week = behind.low == "of" and source.low(at + 2) in ("next", "this", "the")
        return of_week or behind.low in ("week", "wk", "next", "this", "coming", "just") or _posted(behind)
    return not _opens(source, at) or source.low(at + 2) in WEEKDAYS or end_of_hours(source, at + 1) > at + 1
