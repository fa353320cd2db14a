"""Rhythms of all the turns of a thing, or of any day on which something is so: "at all contacts", "on any day he is absent"."""

from __future__ import annotations

from planlint.language.times.clause_tails import end_of_any_clause
from planlint.language.times.counts import frequency, over_particle
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, told_as_past
from planlint.language.times.words import ACTS, ARTICLES, NUMBERS, SESSION_NOUNS, bag

ALL_LEADS = bag("at on during before after following")
HELD = frozenset(f"{noun}s" for noun in SESSION_NOUNS | bag("call review drop-off pick-up transition")) | {
    act for act in ACTS if act.endswith("s")
} - bag("class mass")
MOST_DESCRIBED = 4
NO_TURN = bag("of the his her their to for that who which and times")
ANY_DAY = bag("any the those")
DAYS = bag("day days night nights morning mornings evening evenings weekend weekends week weeks")
SOMEBODY = bag("he she they he's she's they're i we i'm we're")
BE = bag(
    "is are isn't aren't am has have hasn't stays stay sleeps sleep misses miss works work comes come goes go"
)


def read_all_turns(source: Source, at: int, lead: str) -> Reading | None:
    """All turns of a thing at ``at``, behind the word ``lead``: "all contacts", "all home visits"."""
    if lead not in ALL_LEADS or source.low(at) != "all" or told_as_past(source, at):
        return None
    for gap in range(at + 1, at + 1 + MOST_DESCRIBED):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD or token.low in NO_TURN:
            return None
        end = over_particle(source, gap + 1)
        if (
            token.low in HELD or source.tokens[end - 1].low in ("ins", "ups", "offs", "overs")
        ) and not token.owned:
            return frequency(end)
    return None


def read_any_day(source: Source, at: int, lead: str) -> Reading | None:
    """Any day on which somebody is so: the "any day he is absent" of "on any day he is absent"."""
    begin = at + (source.low(at) in ANY_DAY)
    if lead != "on" or begin == at or source.low(begin) not in DAYS or told_as_past(source, at):
        return None
    end = over_who_is_so(source, begin + 1)
    return frequency(end) if end > begin + 1 else None


HAPPEN = bag("happen happens occur occurs")


def read_as_they_happen(source: Source, at: int) -> Reading | None:
    """ "as incidents happen", "as they occur": each of them, as they come; ``at`` is the "as"."""
    begin = at + 1 + 2 * (source.lows(at + 1, 2) == ("and", "when"))
    for gap in range(begin + 1, begin + MOST_DESCRIBED):
        if source.tokens[gap - 1].sort is not Lex.WORD or source.low(gap - 1) in NO_TURN - ARTICLES:
            return None
        if source.low(gap) in HAPPEN:
            several = source.low(gap - 1) == "they" or source.low(gap - 1).endswith("s")
            return frequency(gap + 1) if several and source.tokens[gap + 1].sort is not Lex.WORD else None
    return None


KINDS_OF_DAY = bag("days nights mornings evenings afternoons")
NO_KIND = bag(
    "some good bad better worse these those such few long other hot cold wet dry sunny happy hard difficult early late first"
    " last both many several certain odd quiet busy easy sad rough tough special week working"
)
"""What tells how days are, or which, and no kind of them that comes again."""


def read_kind_of_days(source: Source, at: int, lead: str) -> Reading | None:
    """ "training nights", "contact days" behind "on": days of what comes again."""
    kind, end = source.tokens[at], at + 2
    if lead != "on" or source.low(at + 1) not in KINDS_OF_DAY or told_as_past(source, at):
        return None
    if kind.sort is not Lex.WORD or not kind.text.islower() or kind.low in NO_KIND | ARTICLES | ALL_WORDS:
        return None
    return (
        frequency(end) if kind.low not in NUMBERS and source.tokens[end].low not in ("out", "off") else None
    )


ALL_WORDS = bag("all any the a an no which what most every each alternate random her his")


def over_who_is_so(source: Source, at: int) -> int:
    """The piece behind "he is absent", "when she's not in", "they are with Dad" behind a day; ``at`` itself for none."""
    begin = at + (source.low(at) in ("when", "that"))
    who = source.tokens[begin]
    if who.low not in SOMEBODY:
        return at
    told = who.owned or "'" in who.low or source.low(begin + 1) in BE
    return end_of_any_clause(source, begin) if told else at


def take_in_who_is_so(source: Source, found: Reading, at: int) -> None:
    """Takes in who is so on each of the days of a rhythm that begins at ``at``: "every school day he is absent"."""
    opens = at == 0 or source.tokens[at - 1].sort is Lex.BREAK or source.low(at - 1) in SENTENCE_ENDS
    if not opens and found.kind is TimeKind.FREQUENCY and source.low(found.end - 1) in DAYS:
        found.end = over_who_is_so(source, found.end)
