"""Reading any occasion as an event: a meeting, hearing, medical, visit or interview, whatever it is called by.

The events that plans know by name are in ``events``; here only the last word has to be known, and the words before it
describe: "the adoption hearing", "Mum's sentencing", "the new birth visit".
"""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source, is_dash
from planlint.language.times.words import ARTICLES, MONTHS, WEEKDAYS, bag

HEADS = {
    word: word
    for word in (
        "meeting conference review visit appointment panel medical sentencing trial handover scan interview mediation"
        " tribunal viewing operation wedding funeral christening eviction inspection induction assessment session"
        " consultation exam exams test mocks transition disclosure contact move birth discharge release reunification"
        " admission adoption inquest ceremony residential prom camp party sats gcses surgery arrest move-in trip holiday course programme date anniversary verdict judgment plea mention remand parole supervision briefing debrief forum checkpoint discussion workshop gateway huddle introductions"
    ).split()
} | {"hearing": "court hearing", "check-up": "appointment", "checkup": "appointment", "panels": "panel"}
AT_HEADS = bag(
    "meeting conference hearing review visit appointment panel medical sentencing trial interview scan handover"
    " mediation tribunal viewing inspection consultation assessment inquest"
)
"""What "at the …" makes a time of; a session or a clinic may as well be a place."""
SET_DAYS = bag("meeting conference hearing review panel tribunal trial sentencing")
"""What needs no "the" behind "by": a test or a visit may as well be the means ("shown by hair test")."""
LEADS_TO_OCCASION = bag("by before until till after following prior at ahead upon during")
NEVER_INSIDE = bag(
    "and or but if when to will is are was were be has have had do does did not for with by at on in from of that who"
    " which can could should must may might a an each every any all no he she they it we you so then out up down more"
    " being going having making this those these"
)
MEANS = bag("trip holiday course programme supervision discussion workshop briefing")
DURING = bag("sats gcses mocks exams exam trial transition inspection introductions")
"""What something may be done during and the plan means those days."""
NEVER_LATER = bag("before after until once during unless while")
NOT_BEHIND = bag(
    "minutes members member report reports chair plan plans form paperwork officer room notes agenda record records"
    " invites centre center suite arrangements worker workers team tool letter pack service services hall support order"
    " leader point house practice department summary certificate group groups programme course"
)
MOST_WORDS = 5
DATED_BY = frozenset(MONTHS) | frozenset(WEEKDAYS) | bag("on of due dated w/c w/b w/e today tomorrow")
DATES = bag(
    "return court hearing due start end closing tenancy trial release discharge bail completion sentencing listing"
)
"""What a date is of, where a plan waits for it."""
OFTEN = bag(
    "supervision briefing debrief discussion workshop huddle introductions surgery date appointment visit session contact course programme party trip holiday test interview"
)
DATED_HEADS = {word: key for word, key in HEADS.items() if word not in OFTEN} | {
    "return": "bail return",
    "edd": "birth",
    "rha": "assessment",
    "iha": "assessment",
}
"""What a cell may name before its date and mean the day itself; an appointment or a visit is what is done that day."""
TASKS = bag(
    "complete arrange book attend hold convene chase send refer plan organise start finish update write submit file share"
    " prepare do make begin set get take request agree confirm seek ask offer provide invite call ring visit check see go"
    " finalise circulate schedule reschedule rearrange undertake progress contact inform tell give bring date"
)
"""What opens a task and not the name of an occasion: "Book scan 5 Feb"."""


def end_of_occasion(source: Source, at: int) -> tuple[str, int] | None:
    """The key of an occasion that a cell begins with before its date ("CP medical 3 March"), and the piece behind it."""
    for gap in range(at, at + MOST_WORDS):
        token = source.tokens[gap]
        if token.sort is not Lex.WORD:
            if token.joined and (is_dash(token) or (token.low == "." and gap > at)):
                continue
            return None
        if token.low in NEVER_INSIDE or (token.low in TASKS and gap == at and token.low not in DATED_HEADS):
            return None
        key = DATED_HEADS.get(token.low)
        behind = source.tokens[gap + 1]
        if key is not None and (behind.sort is not Lex.WORD or behind.low in DATED_BY):
            return key, gap + 1
    return None


def read_occasion(source: Source, at: int, led: str, *, ahead: bool) -> Reading | None:
    """An occasion at ``at`` behind a word of time, or called the next one (``ahead``)."""
    if led not in LEADS_TO_OCCASION and not ahead:
        return None
    owned = False
    for gap in range(MOST_WORDS):
        token = source.tokens[at + gap]
        if is_dash(token) and token.joined:
            continue
        if token.sort is not Lex.WORD:
            if gap and token.sort in (Lex.NUMBER, Lex.ORDINAL, Lex.FRACTION):
                continue
            return None
        if token.low in NEVER_INSIDE or (gap and token.low in NEVER_LATER):
            return None
        owned = owned or token.owned or token.low in ARTICLES
        key = HEADS.get(token.low)
        behind = source.tokens[at + gap + 1]
        if key is None or token.owned or (behind.low in HEADS and behind.sort is Lex.WORD):
            continue
        if (
            not (gap or ahead or (led == "during" and token.low in DURING))
            or behind.low in NOT_BEHIND
            or (is_dash(behind) and behind.joined)
        ):
            return None
        told = _is_told(source, at + gap, led, known=owned or ahead)
        return Reading(at + gap + 1, TimeKind.EVENT, event=key) if told else None
    return None


def _is_told(source: Source, at: int, led: str, *, known: bool) -> bool:
    """Whether the head of an occasion at ``at`` makes a time of it behind this word; ``known`` tells whose or which it is."""
    head = source.low(at)
    if head == "date" and source.low(at - 1) not in DATES:
        return False
    if led == "during":
        return head in DURING
    if led in ("by", "upon"):
        return head not in MEANS and (known or head in SET_DAYS)
    return led != "at" or (head in AT_HEADS and known)
