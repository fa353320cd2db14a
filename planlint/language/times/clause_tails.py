"""What a rhythm lasts for, or comes with, told as a clause behind it: "until back at school", "when his dad's on lates".

Behind a rhythm no verb need be known: whatever "until" or "while" leads in there tells how long it goes on.
"""

from __future__ import annotations

from datetime import date

from planlint.language.times.clauses import over_noun, read_milestone, read_turn
from planlint.language.times.lexer import Lex
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.school import last_day_before_holidays
from planlint.language.times.turns import read_standing
from planlint.language.times.vague import read_vague
from planlint.language.times.words import ARTICLES, OWNERS, bag

UNTIL = bag("until till til untill pending")
WHILE = bag("when whenever while whilst once")
AS_LONG = (
    ("for", "as", "long", "as"),
    ("for", "so", "long", "as"),
    ("as", "long", "as"),
    ("so", "long", "as"),
    ("until", "such", "time", "as"),
    ("till", "such", "time", "as"),
)
LENGTHS = bag("life duration length lifetime currency")
TAIL_FIRST = UNTIL | WHILE | bag("for as so")
HAS_BEEN = bag("was were had did lived used wasn't weren't hadn't didn't")
"""What tells that a rhythm was so once: "weekly when she was in care"."""
HELPING = bag("will must should shall to")
CLAUSE_ENDS = bag("and but or so then if unless when whenever once until before after because while whilst")
NOTHING_AWAITED = bag("the a an his her their and")
FORWARD = (
    ("from", "here", "on"),
    ("from", "here", "onwards"),
    ("from", "here", "on", "in"),
    ("from", "now", "on"),
    ("from", "now", "onwards"),
    ("from", "then", "on"),
    ("from", "then", "onwards"),
    ("from", "there", "on"),
    ("from", "this", "point", "on"),
    ("from", "this", "point", "onwards"),
)
"""What tells behind a rhythm that it goes on without an end."""
MOST_WORDS = 10


def read_clause_tail(source: Source, at: int, found: Reading) -> bool:
    """Takes in the clause at ``at``: the rest of "twice a week whilst the partner is in the house"."""
    onward = end_of_forward(source, at)
    if onward > at:
        found.end = onward
        return True
    whole = _end_of_whole(source, at)
    if whole > at:
        found.end = whole
        return True
    begin = _behind_lead(source, at)
    if begin == at or not (source.low(at - 1) == "(" or at == found.end):
        return False
    if source.low(at) in WHILE and _stands_alone(source, at):
        return False
    end = end_of_any_clause(source, begin)
    if end == begin or (end == begin + 1 and source.low(begin) in NOTHING_AWAITED):
        return False
    if source.low(at) in WHILE and not HAS_BEEN.isdisjoint(source.lows(begin, end - begin)):
        return False
    found.end = end
    found.bounded = found.bounded or source.low(at) in UNTIL
    if source.low(at) in UNTIL:
        found.due = found.due or day_of_breaking_up(source, begin, end)
    return True


def _stands_alone(source: Source, at: int) -> bool:
    """Whether the clause at ``at`` is a time of its own: "when needed", "once she is 18", "while on tag"."""
    if source.low(at) in ("while", "whilst"):
        return read_standing(source, at) is not None
    if source.low(at) == "once":
        return (read_milestone(source, at + 1) or read_turn(source, at + 1, "once")) is not None
    return read_vague(source, at) is not None


def _behind_lead(source: Source, at: int) -> int:
    """The piece behind "until", "while", "for as long as"; ``at`` itself for none."""
    low = source.low(at)
    if low not in TAIL_FIRST:
        return at
    for words in AS_LONG:
        if source.lows(at, len(words)) == words:
            return at + len(words)
    return at + 1 if low in UNTIL or low in WHILE else at


def day_of_breaking_up(source: Source, at: int, end: int) -> date | None:
    """The last day of school before the holidays that a clause tells of: "until we break up for Easter"."""
    for gap in range(at, end - 2):
        if source.low(gap) in ("break", "breaks") and source.lows(gap + 1, 2) == ("up", "for"):
            return last_day_before_holidays(source, gap + 3 + (source.low(gap + 3) == "the"))
    return None


def _end_of_whole(source: Source, at: int) -> int:
    """The piece behind "for the life of the plan", "throughout the duration of his order"; ``at`` itself for none."""
    if source.low(at) not in ("for", "throughout", "over", "during"):
        return at
    length = at + 1 + (source.low(at + 1) == "the")
    if source.low(length) not in LENGTHS or source.low(length + 1) != "of":
        return at
    noun = length + 2 + (source.low(length + 2) in ARTICLES)
    end = over_noun(source, noun)
    return end if end > noun else at


def end_of_forward(source: Source, at: int) -> int:
    """The piece behind "from here on", "from now onwards"; ``at`` itself for none."""
    if source.low(at) != "from":
        return at
    return max((at + len(words) for words in FORWARD if source.lows(at, len(words)) == words), default=at)


def end_of_any_clause(source: Source, at: int) -> int:
    """The piece behind a clause at ``at``, with a verb or without: "back on 9th centile", "partner in the house"."""
    end = at
    while end < at + MOST_WORDS:
        token = source.tokens[end]
        if token.sort in (Lex.BREAK, Lex.END) or (token.sort is Lex.MARK and not _is_inside(source, end)):
            return end
        if end > at and token.sort is Lex.WORD:
            if token.low in CLAUSE_ENDS and not _is_choice(source, end):
                return end
            if token.low in HELPING and _is_of_next(source, end):
                return _before_subject(source, end, at)
        end += 1
    return end


def _is_choice(source: Source, at: int) -> bool:
    """Whether "or" gives one more word to choose, with which the clause ends: "hungry or unkempt"."""
    behind, after = source.tokens[at + 1 : at + 3]
    return source.low(at) == "or" and behind.sort is Lex.WORD and after.sort is not Lex.WORD


def over_choice(source: Source, at: int) -> int:
    """The piece behind the "or unkempt" of "comes in hungry or unkempt"; ``at`` itself where no choice ends the clause."""
    return at + 2 if _is_choice(source, at) else at


def _is_inside(source: Source, at: int) -> bool:
    """Whether a mark stands inside a word or a number: the stroke of "6/12", the hyphen of "step-down"."""
    mark, behind = source.tokens[at], source.tokens[at + 1]
    glued = mark.joined and behind.joined and (is_dash(mark) or mark.low in ("/", "'", "’", "&", "."))
    return glued or (mark.low in ("%", "&", "+") and behind.sort is Lex.WORD) or mark.low == "%"


def _is_of_next(source: Source, at: int) -> bool:
    """Whether "will" or "to" at ``at`` tells what somebody is to do next: "until settled SW to ring"."""
    if source.low(at) != "to":
        return True
    before = source.tokens[at - 1]
    return before.low in OWNERS or before.text.isupper()


def _before_subject(source: Source, at: int, begin: int) -> int:
    """The piece of the subject that a verb at ``at`` has, which is no part of the clause before it."""
    subject = at - 1
    while subject - 1 > begin and source.low(subject - 1) in ARTICLES:
        subject -= 1
    return max(subject, begin)
