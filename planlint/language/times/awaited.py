"""Reading what is waited for where the words before alone make a time of it: a cell that says no more than "before FDH".

Behind "before", "until" or "after" a cell may wait for anything; behind "by", "at" and "on" a doer, a place and a means
stand as well, so that only nouns of what happens count there. Inside sentences the events and occasions that are known by
name are read (``events``, ``occasions``), and here only what a span is counted from ("within 5 days of her return").
"""

from __future__ import annotations

from planlint.language.times.clauses import over_noun
from planlint.language.times.events import take_in_date
from planlint.language.times.gerunds import read_doing, read_gerund
from planlint.language.times.lexer import Lex, Token
from planlint.language.times.model import TimeKind
from planlint.language.times.occasions import HEADS, NEVER_INSIDE
from planlint.language.times.participles import STATES, is_participle
from planlint.language.times.readiness import READY
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import (
    ARTICLES,
    DAYPARTS,
    MONTHS,
    NUMBERS,
    PAST,
    TITLES,
    UNITS,
    WEEKDAYS,
    WORKING,
    bag,
)

FREE_LEADS = bag("before until till after prior ahead")
TURN_LEADS = bag("on upon following")
TURNS = bag(
    "discharge release allocation referral return birth transfer admission arrival expiry receipt sentencing conviction charge"
    " placement reunification adoption completion conclusion exchange departure entry closure commencement notification"
    " verdict judgment acquittal arrest reintegration readmission remand disclosure diagnosis termination dismissal delivery"
)
AT_CELL = TURNS | bag(
    "sentencing trial mention plea booking handover evening scan review check hearing panel induction transition assembly"
    " meeting conference appointment medical viewing inquest tribunal assessment interview inspection appeal end start point"
)
MEANS = bag(
    "visit visits appointment appointments interview interviews assessment test tests inspection mediation session sessions"
    " meeting meetings contact course programme party camp exam exams prom holiday trip supervision discussion workshop briefing"
)
BY_CELL = (
    frozenset(HEADS)
    | TURNS
    | bag("evening anniversary birthday verdict appeal mocks check jabs immunisations due deadline exams")
) - MEANS
HABITS = bag(
    "bed bedtime breakfast lunch dinner tea meals mealtimes meal food school work nursery college dark sleep play homework"
    " supper bath class hours noon midnight contact care effects it them us him her me you that this all now long then visits"
    " lessons lunchtime registration swimming football church mosque teatime games screen use drinking eating going"
    " peers schedule age expectations target targets class others siblings sessions club clubs everyone everybody anyone anything everything"
)
TALK = bag(
    "argument discussion thought consideration debate persuasion reflection deliberation hesitation encouragement delay"
)
"""What may go before an agreement that is told of: "after some argument"."""
LINKS = bag("of for from with in at")
MOVES = bag("move transition transfer return referral release change step down admission")
TIMED_WORDS = frozenset(WEEKDAYS) | DAYPARTS | frozenset(UNITS) - bag("day week month year term")
MOST_WORDS = 7
MOST_BEFORE = 6
OPENS = frozenset(":-,(;/&")
CLOSES = frozenset("(),;.-:")


def read_awaited(source: Source, start: int, at: int, lead: str) -> Reading | None:
    """What a cell or a line that begins at ``start`` waits for, behind its lead: "before FDH", "at parents' evening"."""
    wanted = {"at": AT_CELL, "by": BY_CELL}.get(lead) or (TURNS if lead in TURN_LEADS else None)
    if (wanted is None and lead not in FREE_LEADS) or not _opens(source, start):
        return None
    at += source.low(at) in ARTICLES
    found = _noun(source, at)
    if found is None or (lead == "before" and _is_judge(source, at)):
        return None
    end, head = found
    low = source.low(head)
    if end == at + 1 and wanted is None and (low in READY | STATES or low.endswith("ed")):
        return None
    if (
        low in HABITS
        or low in TALK
        or (low in UNITS and head == at)
        or (wanted is not None and low not in wanted)
    ):
        return None
    reading = Reading(end, TimeKind.EVENT, event=HEADS.get(low, ""))
    take_in_date(source, reading)
    return reading if _closes(source, reading.end) else None


def _is_judge(source: Source, at: int) -> bool:
    """Whether somebody stands before a judge and nothing is waited for: "before DJ March in Court 5"."""
    named = source.low(at) in TITLES and source.tokens[at + 1].text.istitle()
    return named or source.low(at) in BENCH


BENCH = bag("magistrates bench justices judge recorder")


def _opens(source: Source, at: int) -> bool:
    before = source.tokens[at - 1]
    return at == 0 or before.sort is Lex.BREAK or (at <= MOST_BEFORE and before.low in OPENS)


def _closes(source: Source, at: int) -> bool:
    token = source.tokens[at]
    if token.low in ARTICLES:
        return not ACTING.isdisjoint(source.lows(at + 2, 3))
    return token.sort in (Lex.BREAK, Lex.END) or token.low in CLOSES


def _noun(source: Source, at: int) -> tuple[int, int] | None:
    """The piece behind the noun that fills the cell from ``at`` on, with all that belongs to it; and its head."""
    head = at - 1
    linked = False
    for gap in range(at, at + MOST_WORDS):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD:
            if token.sort in (Lex.NUMBER, Lex.ORDINAL) or (is_dash(token) and token.joined):
                if gap > at or source.tokens[gap + 1].sort is Lex.WORD or is_dash(source.tokens[gap + 1]):
                    continue
                return None
            return (gap, head) if head >= at else None
        link = token.low in LINKS or (token.low == "to" and source.low(head) in MOVES)
        if link and gap > at:
            if token.low != "of" and _is_day(source.tokens[gap + 1]):
                return (gap, head) if head >= at else None
            linked = True
        elif token.low in TIMED_WORDS and not _is_evening(source, gap):
            return None
        elif token.low == "being" and is_participle(source.tokens[gap + 1]):
            linked = True
        elif gap > at and not linked and _is_next_subject(source, at, gap):
            return (gap, head)
        elif token.low in NEVER_INSIDE and not (linked and token.low in ("the", "a", "an")):
            return (gap, head) if head >= at and token.low in ("on", "due") else None
        elif not linked:
            head = gap
    return None


def _is_next_subject(source: Source, at: int, gap: int) -> bool:
    """Whether the sentence itself begins here, behind what it opens with: "After the carnival the boys will eat"."""
    opens = at < 2 or source.tokens[at - 2].sort is Lex.BREAK
    told = source.low(gap) in ARTICLES and not ACTING.isdisjoint(source.lows(gap + 2, 3))
    return opens and told and source.tokens[gap - 1].low not in ARTICLES


ACTING = bag("will to must should shall can")
EVENINGS = bag("parents parent's open options awards information welcome curriculum")


def _is_evening(source: Source, at: int) -> bool:
    """Whether an evening is an occasion: "spring parents' evening"; or a week or check of so many weeks."""
    if source.low(at) == "days" and source.tokens[at - 1].sort is Lex.WORD:
        return source.low(at - 1) not in COUNTED
    return (source.low(at) == "evening" and source.low(at - 1) in EVENINGS) or source.low(at + 1) in CHECKED


COUNTED = WORKING | NUMBERS.keys() | bag("few several more of these those the")
CHECKED = bag("check review scan jabs visit contact assessment")


def _is_day(token: Token) -> bool:
    return token.sort in (Lex.DATE, Lex.FRACTION, Lex.NUMBER, Lex.ORDINAL) or token.low in DAYLIKE


DAYLIKE = frozenset(WEEKDAYS) | frozenset(MONTHS)
ANCHORS_BARE = (
    TURNS | frozenset(HEADS) | bag("request incident allegation contact report offer approval entry")
)


def read_free_anchor(source: Source, at: int) -> Reading | None:
    """Whatever a span is counted from where nothing else follows in its line: "28 days from sealed order"."""
    found = _noun(source, at + (source.low(at) in ARTICLES))
    if found is None or not PAST.isdisjoint(source.lows(at, found[0] - at)):
        return None
    if source.low(found[1]) in HABITS | UNITS.keys() or not _closes(source, found[0]):
        return None
    return Reading(found[0], TimeKind.EVENT)


PARTED = bag("some most all part half each any one two many")


def read_anchor(source: Source, at: int) -> Reading | None:
    """What a span is counted from: "the request", "Dad's release", "coming into care", "receipt of the letter"."""
    gerund = read_gerund(source, at) or read_doing(source, at)
    if gerund is not None:
        return gerund
    first = source.tokens[at]
    if first.sort is not Lex.WORD:
        return None
    whose = first.low in ARTICLES or first.owned or first.low in ("a", "an", "any", "each", "every", "this")
    bare = first.low in ANCHORS_BARE or (
        source.low(at + 1) == "of" and first.low not in UNITS and first.low not in PARTED
    )
    if not (whose or bare) or (whose and source.low(at + 1) in UNITS):
        return None
    end = over_noun(source, at)
    for _ in range(2):
        if source.low(end) not in ("of", "from", "into", "to") or source.low(end + 1) in ("be", "see"):
            break
        behind = over_noun(source, end + 1)
        if behind == end + 1:
            break
        end = behind
    if source.tokens[end].sort in (Lex.NUMBER, Lex.CLOCK, Lex.ORDINAL) or source.low(end - 1) == "time":
        return None
    if source.lows(end - 1, 2) == ("looked", "after"):
        end += 1
    if (
        source.low(end) in ("out", "in", "off", "up", "home", "back")
        and source.tokens[end + 1].sort is not Lex.WORD
    ):
        end += 1
    return (
        Reading(end, TimeKind.EVENT, event=HEADS.get(source.low(end - 1), ""))
        if end > at + (first.low in ARTICLES)
        else None
    )
