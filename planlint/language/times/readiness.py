"""Reading times that wait for somebody to be ready: "when she feels able", "as often as he can", "at her own pace"."""

from __future__ import annotations

from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.reading import Reading, Source
from planlint.language.times.words import ACTS, bag

WAITS = bag("when whenever once as until")
BE = bag("is are feel feels seem seems become becomes get gets")
READY = bag(
    "ready able available free comfortable possible safe appropriate convenient confident willing practicable practical"
    " viable suitable feasible well stable settled calmer stronger better needed required necessary old"
)
UNSURE = bag(
    "poss possible needed required necessary practicable practical appropriate able reasonable convenient available"
)
LETS = bag(
    "allow allows permit permits can able wants want likes like chooses choose wishes wish needs need could suits suit"
)
ALLOWED_BY = bag("allow allows permit permits")
HOW = bag("often soon frequently regularly quickly early much")
NO_SUBJECT = bag("and or but if to will would should not for with by at on in")
MOST_SUBJECT = 4


def read_readiness(source: Source, at: int) -> Reading | None:
    """A time that somebody's readiness or somebody's means decide."""
    low = source.low(at)
    end: int | None = None
    if low == "as" and source.lows(at + 1, 2) == ("long", "as"):
        end = _as_long(source, at + 3)
    elif low == "as":
        end = _as_much(source, at)
    elif low in WAITS:
        end = _behind_ready(source, at + 1, free=low in ("when", "whenever"))
        if end is None and source.low(at + 1) in AFFAIRS:
            end = _behind_calm(source, at + 1)
    elif low in ("at", "in"):
        end = _own_pace(source, at) or _few_acts(source, at)
    elif low == "for" and source.lows(at + 1, 3) == ("as", "long", "as"):
        end = _as_long(source, at + 4)
    elif low in ("over", "for", "within", "during"):
        end = _few_acts(source, at)
    return None if end is None else Reading(end, TimeKind.VAGUE)


AFFAIRS = bag("things everything it life matters the home")
WHAT = bag("things everything all life matters dust situation home")
CALM = bag(
    "calm calms calmed settle settles settled quieten quietens quietened die dies died ease eases eased improve improves improved"
    " calmer better quieter easier"
)


def _behind_calm(source: Source, at: int) -> int | None:
    """ "things have calmed down", "the dust has settled": the piece behind nothing in particular that has got better."""
    at += source.low(at) in ("the", "it")
    at += source.low(at) == "home" and source.low(at + 1) in WHAT
    if source.low(at) not in WHAT:
        return None
    verb = at + 1 + (source.low(at + 1) in ("have", "has", "are", "is", "get", "gets"))
    verb += source.low(verb) in ("all", "more", "a", "finally", "really")
    verb += source.low(verb) == "bit"
    return verb + 1 + (source.low(verb + 1) in ("down", "off")) if source.low(verb) in CALM else None


def _as_much(source: Source, at: int) -> int | None:
    """ "as often as she can", "as soon as it is safe", "as and when they can", "as funds allow"."""
    if source.low(at + 1) in ("and", "&") and source.low(at + 2) in ("when", "if"):
        return _behind_ready(source, at + 3, free=True)
    if source.low(at + 1) not in HOW or source.low(at + 2) != "as":
        # "As he is ready" gives a reason, "as he feels ready" leaves the day to him.
        ready = _behind_ready(source, at + 1, free=False) if source.low(at + 2) in FEELS else None
        return ready or _behind_progress(source, at + 1) or _behind_lets(source, at + 1, ALLOWED_BY)
    behind = at + 3
    behind += source.low(behind) in (
        "reasonably",
        "is",
        "practically",
        "humanly",
        "physically",
        "realistically",
    )
    if source.low(behind) in UNSURE:
        return behind + 1
    return _behind_ready(source, behind, free=True)


FEELS = bag("feels feel gets get becomes become grows grow")


def _behind_progress(source: Source, at: int) -> int | None:
    """ "matters progress", "the case develops", "events unfold": the piece behind whatever goes on somehow."""
    at += source.low(at) in ("the", "his", "her", "their")
    if source.low(at) not in GOING_ON or source.low(at + 1) not in GOES_ON:
        return None
    end = at + 2 + (source.low(at + 2) in ("on", "along", "forward", "out"))
    return end if source.tokens[end].sort is not Lex.WORD else None


GOING_ON = bag(
    "things matters events work case plan situation circumstances relationship placement trust assessment treatment therapy"
    " therapies recovery time contact confidence finances needs"
)
GOES_ON = bag(
    "progress progresses develop develops unfold unfolds evolve evolves move moves go goes settle settles grow grows arise"
    " arises dictate dictates change changes improve improves require requires demand demands proceed proceeds"
)


def _as_long(source: Source, at: int) -> int | None:
    """Behind "for as long as": "needed", "is needed", "it is needed", "she wants"."""
    at += source.low(at) == "it"
    at += source.low(at) == "is"
    return at + 1 if source.low(at) in UNSURE else _behind_lets(source, at, LETS)


def _behind_ready(source: Source, at: int, *, free: bool) -> int | None:
    """The piece behind "she is ready", "Mum feels able"; where ``free``, also behind "he can", "funding allows"."""
    for gap in range(1, MOST_SUBJECT + 1):
        before = source.tokens[at + gap - 1]
        if before.sort is not Lex.WORD or before.low in NO_SUBJECT:
            break
        verb = at + gap
        if not (source.low(verb) in BE or (before.owned and gap == 1 and source.low(verb) in READY)):
            continue
        adjective = verb + 1 if source.low(verb) in BE else verb
        if not (source.low(adjective) == "well" and source.tokens[adjective + 1].sort is not Lex.WORD):
            adjective += source.low(adjective) in ("more", "both", "well", "fully", "emotionally", "old")
        if source.low(adjective) == "enough" or source.low(adjective) in READY:
            end = adjective + 1 + (source.low(adjective + 1) == "enough")
            return end + 3 if source.lows(end, 3) == ("to", "do", "so") else end
    return _behind_lets(source, at, LETS) if free else None


def _behind_lets(source: Source, at: int, verbs: frozenset[str]) -> int | None:
    """ "he can", "funding allows": the piece behind the verb, where the clause ends with it."""
    for gap in range(1, MOST_SUBJECT):
        before, verb = source.tokens[at + gap - 1], source.tokens[at + gap]
        if before.sort is not Lex.WORD or before.low in NO_SUBJECT:
            return None
        if verb.low in verbs:
            behind = source.tokens[at + gap + 1]
            if behind.low in ("it", "them", "one", "to", "him", "her", "us", "me", "you"):
                return at + gap + 2 if source.tokens[at + gap + 2].sort is not Lex.WORD else None
            return None if behind.sort is Lex.WORD and verb.low not in ALLOWED_BY else at + gap + 1
    return None


def _own_pace(source: Source, at: int) -> int | None:
    """ "at her own pace", "at the child's pace", "in his own time"."""
    wanted = "pace" if source.low(at) == "at" else "time"
    for gap in range(2, 6):
        if source.low(at + gap) == wanted:
            own = at + gap - 1 - (source.low(at + gap - 1) in ("good", "sweet"))
            owned = source.low(own) == "own" or (wanted == "pace" and _is_whose(source, at + gap - 1))
            return at + gap + 1 if owned else None
    return None


def _is_whose(source: Source, at: int) -> bool:
    return source.tokens[at].owned or source.low(at) in ("his", "her", "their", "your", "my")


def _few_acts(source: Source, at: int) -> int | None:
    """ "over the next few sessions"."""
    if source.lows(at + 1, 2) != ("the", "next") or source.low(at + 3) not in ("few", "several"):
        return None
    return at + 5 if source.low(at + 4) in ACTS else None
