"""What the readers of the grammar share: the text in pieces, a reading of some of them, numbers, and the words around."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planlint.language.times.lexer import BACKSTOP, DASHES, Lex, Token, tokenise
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.words import (
    FUTURE,
    NUMBERS,
    ORDINALS,
    PAST,
    TENS,
    bag,
)

SENTENCE_ENDS = frozenset(".;!?•")
LOOK_BACK = 8
NO_PAST = bag("need shared agreed-upon supervised unannounced")
FORWARD = bag(
    "booked arranged scheduled planned listed rescheduled rearranged rebooked adjourned postponed expected proposed"
    " invited extended"
)
"""What ends as what has been does and tells of what is to come: "booked for 9 Feb"."""
BETWEEN_HAS = bag(
    "not never also already now only just both all recently always since still so he she they it mum dad"
)
DONE = bag(
    "been done gone got come become begun started shown run slept eaten drunk drawn put set read hurt cut let"
)


class Source:
    """A text in pieces and the day it is read from; ``size`` counts the pieces without the END ones.

    ``low`` gives a piece in lower case, "" before the first (where the END ones are met) and behind the last.
    """

    __slots__ = ("_lows", "low", "on", "size", "text", "tokens")

    def __init__(self, text: str, on: date | None) -> None:
        self.text = text
        self.on = on
        self.tokens = tokenise(text)
        self._lows = [token.low for token in self.tokens]
        self.low = self._lows.__getitem__
        self.size = len(self.tokens) - BACKSTOP

    def seen_from(self, on: date) -> Source:
        """The same text read from another day."""
        other = Source.__new__(Source)
        other.text, other.on, other.tokens, other.size = self.text, on, self.tokens, self.size
        other._lows, other.low = self._lows, self.low
        return other

    def lows(self, start: int, count: int) -> tuple[str, ...]:
        """So many pieces from ``start`` on, in lower case."""
        return tuple(self._lows[start : start + count])

    def whole(self, start: int, end: int) -> bool:
        """Whether nothing but punctuation stands outside these pieces."""
        if self.size - (end - start) > LOOK_BACK:
            return False
        outside = self.tokens[:start] + self.tokens[end : self.size]
        return all(token.sort in (Lex.MARK, Lex.BREAK) for token in outside)


@dataclass(slots=True)
class Reading:
    """One way to understand the pieces up to ``end``; the other fields are those of a timescale; ``ranged`` has two ends."""

    end: int
    kind: TimeKind
    due: date | None = None
    begins: date | None = None
    exists: bool = True
    sense: Sense | None = None
    bounded: bool = False
    event: str = ""
    ranged: bool = False


def is_dash(token: Token) -> bool:
    """Whether a piece is a hyphen or a dash of any length."""
    return token.low == "-" and token.text in DASHES


def no_word_at(source: Source, at: int) -> bool:
    """Whether no word stands there, so that what was read before it goes no further."""
    return source.tokens[at].sort is not Lex.WORD


def read_number(source: Source, at: int) -> tuple[int, int] | None:
    """A whole number in digits or words, and the piece behind it: "6", "six", "twenty-one", "eight (8)"."""
    found = _plain_number(source, at)
    if found is not None and source.low(found[1]) == "(" and source.low(found[1] + 2) == ")":
        again = _plain_number(source, found[1] + 1)
        if again is not None and again[0] == found[0]:
            return found[0], found[1] + 3
    return found


def _plain_number(source: Source, at: int) -> tuple[int, int] | None:
    token = source.tokens[at]
    if token.sort is Lex.NUMBER:
        return token.a, at + 1
    value = NUMBERS.get(token.low) if token.sort is Lex.WORD and not token.owned else None
    if value is None:
        return _dozen(source, at) if token.low in DOZENS else None
    if value in TENS:
        gap = at + 2 if is_dash(source.tokens[at + 1]) else at + 1
        ones = NUMBERS.get(source.tokens[gap].low, 0)
        if 0 < ones < 10:
            return value + ones, gap + 1
    return value, at + 1


def _dozen(source: Source, at: int) -> tuple[int, int] | None:
    """ "a dozen", "half a dozen", "half-dozen", and the piece behind it."""
    half = source.low(at) == "half"
    end = at + half
    end += (is_dash(source.tokens[end]) and half) or source.low(end) == "a"
    if end == at or source.low(end) != "dozen":
        return None
    return DOZEN // 2 if half else DOZEN, end + 1


DOZENS, DOZEN = bag("a half"), 12


def read_ordinal(source: Source, at: int) -> tuple[int, int] | None:
    """An ordinal in digits or words, and the piece behind it: "6th", "third", "twenty-first"."""
    token = source.tokens[at]
    if token.sort is Lex.ORDINAL:
        return token.a, at + 1
    if token.sort is not Lex.WORD:
        return None
    value = ORDINALS.get(token.low)
    if value is not None:
        return value, at + 1
    if NUMBERS.get(token.low) in (20, 30):
        gap = at + 2 if is_dash(source.tokens[at + 1]) else at + 1
        ones = ORDINALS.get(source.tokens[gap].low, 0)
        if 0 < ones < 10:
            return NUMBERS[token.low] + ones, gap + 1
    return None


RELATIVES = bag("what whatever")


def told_as_past(source: Source, at: int) -> bool:
    """Whether the words before, in the same sentence, tell of what has been ("was seen on …", "has lived there for …")."""
    for index in range(at - 1, max(at - 1 - LOOK_BACK, -1), -1):
        token = source.tokens[index]
        low = token.low
        if token.sort is Lex.BREAK or (token.sort is Lex.MARK and (low in SENTENCE_ENDS or low == ":")):
            return False
        if token.sort is not Lex.WORD:
            continue
        if low in FUTURE and not (low == "to" and index == at - 1):
            if low == "by" and index < at - 1 and _is_by_somebody(source, index):
                continue
            return False
        if low in FORWARD or (low == "that" and index and source.tokens[index - 1].low in DECIDED):
            return False
        if low in ("has", "have") and not _has_done(source, index + 1):
            continue
        if (
            low == "last"
            and source.tokens[index + 1].low in STRETCHES
            and source.tokens[index + 2].low in ("in", "of")
        ):
            continue
        if index > 1 and source.tokens[index - 2].low in RELATIVES:
            # "Tell Jo what she said, 30 Jan": what was said is the matter of the task.
            continue
        if low in PAST:
            return not is_led_by_future(source, index)
        if low.endswith("ed") and len(low) > 4 and low not in NO_PAST and not _describes(source, index):
            return not is_led_by_future(source, index)
    return False


def _describes(source: Source, at: int) -> bool:
    """Whether a participle only describes: "a reduced timetable", "trauma-informed"."""
    before, behind = source.tokens[at - 1], source.tokens[at + 1]
    if at and source.tokens[at].joined and is_dash(before):
        return True
    return at > 0 and before.low in DESCRIBED and behind.sort is Lex.WORD


def _is_by_somebody(source: Source, at: int) -> bool:
    """Whether "by" names who did it and no deadline: "was assessed by Dr Khan on 3 Nov"."""
    done = source.low(at - 1)
    if (
        not (done in PAST or done in DONE or done.endswith("ed"))
        or source.tokens[at + 1].sort is not Lex.WORD
    ):
        return False
    return not HELPED.isdisjoint(source.lows(max(at - 4, 0), min(at, 3)))


HELPED = bag("was were been had")
STRETCHES = bag("week wk day weekend weekday friday fri monday mon")
"""What is the last of a month, and has not been: "last wk in Feb"."""
DECIDED = bag("agreed decided planned arranged expected requested asked intended resolved")
"""What was settled so, "agreed that Colm rings on 9 November", is still to come."""
DESCRIBED = bag("a an this any another no the his her their our my your its")


def surely_past(source: Source, at: int) -> bool:
    """Whether one of the words that told it as past tells of nothing else ("was", "told"), as "delivered" may."""
    for index in range(max(at - LOOK_BACK, 0), at):
        low = source.tokens[index].low
        if low in PAST and low not in ("has", "have", "last") and not _is_done_to(source, index, at):
            return True
    return False


DONE_TO = bag("brought bought sent given taken kept put set paid")
"""What has no object behind it where it is done to what stands before: "chart brought in on 25 Feb"."""
BEHIND_DONE = bag(
    "in up back out over round down along home to by at with from for on off again into through alone together"
)
HELPING = bag("was were had has have been did is")
DOING = bag(
    "he she they we i you who mum dad mother father nan gran grandad parents everyone nobody somebody someone never"
)


def _is_done_to(source: Source, at: int, time_at: int) -> bool:
    """Whether a cell says in short what is to be done with something, and not who did it: "letter sent to Nan on 25 Feb"."""
    if source.low(at) not in DONE_TO or (at + 1 < time_at and source.low(at + 1) not in BEHIND_DONE):
        return False
    if at == 0 or source.low(at - 1) in DOING or source.tokens[at - 1].owned:
        return False
    return HELPING.isdisjoint(source.lows(max(at - LOOK_BACK, 0), min(at, LOOK_BACK)))


def _has_done(source: Source, at: int) -> bool:
    """Whether "has" goes on with what has been ("has lived", "has not been"), and not with what is to come ("has a scan")."""
    for token in source.tokens[at : at + 3]:
        if token.low in BETWEEN_HAS:
            continue
        return token.sort is Lex.WORD and (token.low in PAST or token.low.endswith("ed") or token.low in DONE)
    return False


def is_led_by_future(source: Source, at: int) -> bool:
    """Whether the participle at ``at`` is to be done, or to be had done: "will be seen", "get his braces looked at"."""
    for index in range(at - 1, max(at - NEAR_FUTURE - 1, -1), -1):
        leads = source.low(at) != "last" and _leads_to_somebody(source, index)
        if source.low(index) in HELPS_FUTURE and not leads:
            return True
        if source.tokens[index].sort is not Lex.WORD:
            return False
    return _is_had_done(source, at)


def _is_had_done(source: Source, at: int) -> bool:
    """Whether somebody is to get something done: "must have the boiler checked", "I'll get the room sorted"."""
    if source.low(at) in FINITE or source.low(at - 1) in DOING:
        return False
    for index in range(at - 1, max(at - FAR_FUTURE - 1, -1), -1):
        token = source.tokens[index]
        low = token.low
        if token.sort is not Lex.WORD or low in PARTS_CLAUSE:
            return False
        if low in GETS or low.endswith("'ll"):
            return True
        if low == "have" and index < at - 1 and source.low(index + 1) in OBJECTS:
            return True
    return False


def _leads_to_somebody(source: Source, at: int) -> bool:
    """Whether "to" leads to a place or somebody and to no verb: "ref to SALT done", "letter to Nan posted"."""
    behind = source.tokens[at + 1]
    return source.low(at) == "to" and (behind.text[:1].isupper() or behind.low in OBJECTS)


NEAR_FUTURE, FAR_FUTURE = 3, 6
HELPS_FUTURE = bag("will to must should shall be is are being if once when until")
FINITE = bag("did was were had went came saw took gave began fell broke knew became rang wrote spoke")
"""What somebody did, and nobody gets done."""
GETS = bag(
    "will must should shall please get getting let ensure want wants need needs like expect expects prefer"
)
"""What makes something be done that is told further on in the clause: "please make sure it is posted"."""
OBJECTS = bag("a an the his her their your my our its this that these those all both him them it any")
"""What "have" has done, where it helps no verb: "have the boiler checked"."""
PARTS_CLAUSE = bag("and but or so who which that because was were had did since after")
