"""Who and when set off from what is to be done, each way of writing it for itself: a label, brackets, an arrow, dashes, a last sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.headings import Surety, column_meaning
from planlint.plan.whowhen import WhoWhen, is_who, split_who_when

_LABEL = re.compile(
    r"(?:(?<=[.!?;,|])|(?<=[—–-])|(?<=\s/)|(?<=[(\[])|\n|(?<=\s\s))\s*(?P<label>[A-Z][\w ]{0,24}?|(?<=\n)[a-z][\w /&]{0,24}?)\s*:\s*"
)
_ASKED = re.compile(
    r"(?:(?<=[.!?;,|)])|\n)\s*(?P<label>(?:who|whose|by whom|owner|lead|when|by when|by)(?:\s*(?:/|&|and)\s*(?:by )?when)?)\s*[–—-]\s+(?=\S)",
    re.IGNORECASE,
)
"""A label with a dash for its colon: "Stair gate. who/when - Philippa, w/c 25 May"."""
_NEXT_LABEL = re.compile(r"(?<=\s)(?P<label>[Bb]y (?:when|whom)|[A-Z][a-z]{1,12})\s*:\s+(?=\S)")
"""A label behind another's words with only a space between, where bold letters set it apart: "Who: Rose When: Monday"."""
_ARROW = re.compile(r"\s*(?:>{1,3}|[-=]>|[→⇒➔➜➝➞➙⟶►▶])\s*")
LAST_SENTENCE = re.compile(
    r"(?<=[.!?])(?<!\b[A-Z][b-df-hj-np-tv-z]\.)(?<!\bMrs\.)(?<!\bRev\.)\s+(?P<tail>(?:[^.!?]|[.](?=\d)){2,80})[.]?$"
)
_OPEN_TIME = re.compile(
    r"(?:dates?|times?|days?)\b[\w ]{0,20}\b(?:to be \w+|tbc|tba|tbd|not yet \w+)$", re.IGNORECASE
)
_NOBODY_YET = re.compile(
    r"(?:not (?:yet )?|to be |yet to be |still to be |nobody |no one |no worker |no name )(?:allocated|identified|named|appointed|assigned|yet)(?: yet)?"
    r"|(?:a |the )?(?:[a-z]+ )?(?:name|who|person|somebody|someone|worker|lead|post ?holder) (?:is )?(?:(?:still |yet )?to be \w+(?: \w+){0,6}|not (?:yet )?\w+(?: yet)?|tbc|tba|tbd)",
    re.IGNORECASE,
)
_ASKED_OF = re.compile(r"(?P<who>[A-Z][^:;,]{1,30}?) to [a-z]+(?: (?:her|him|it|them|this))?")
_TOGETHER = re.compile(r"(?:with|via|through|helped by|supported by)\s+\S", re.IGNORECASE)
OPENS_AS_TIME = re.compile(
    r"(?:by|at|before|after|when|once|from|until|till|within|in|on|every|each|as soon as|during|straight away|today|tomorrow|tonight|daily|weekly|fortnightly|monthly|termly|immediately|asap|starting|starts|(?:this|next) (?:week|month|term|weekend|half[ -]term|\w+day|morning|afternoon|evening))\b",
    re.IGNORECASE,
)
_SET_OFF = " \t\n—–-|;,([/"
_BRACKETS = re.compile(
    r"\s*(?:\((?P<round>[^()]{2,90}(?:\([^()]{2,40}\)[^()]{0,40})?)\)|\[(?P<square>[^\[\]]{2,120})\])\s*[.;]?$"
)
PIECES = re.compile(r"\s*(?:[,;](?! whichever\b)|\s[–—/-]\s)\s*")
_WHOSE = re.compile(r"\w['’]s\s")
"""A bracket such as "(Mum's solicitor)" says who somebody is, not who acts."""
_STARTS = re.compile(
    r"(?:[a-z]+ ){0,3}(?:starts?|starting|begins?|is on|are on|ends?|due|runs?)\b[^.;]*\d"
    r"|(?:the )?(?:first|next|second|last|final)(?: [a-z]+){0,2}:? (?:(?:on|by|is|is on|from) )?(?:\w+day )?\d"
)
"""When something begins, behind who does it: "Tom, group starts 21 September", "Ryan; first one 15/11"."""
LONGEST_START = 7


@dataclass(frozen=True, slots=True)
class SetOff:
    """A task without what was set off from it, and the who and the when that were; "" where there was none."""

    task: str
    owner: str = ""
    due: str = ""


@lru_cache(maxsize=8192)
def by_label(text: str) -> SetOff | None:
    """A tail of labels: "… — Who: Rose — By: Monday"; what stands behind a label is cut at the next."""
    found = [*_LABEL.finditer(text), *_ASKED.finditer(text)]
    cuts = sorted((cut for cut in found if asks_for(cut["label"]) and cut.start()), key=re.Match.start)
    if not cuts:
        return None
    known = {cut.start("label") for cut in cuts}
    behind = (cut for cut in _NEXT_LABEL.finditer(text, cuts[0].end()) if cut.start("label") not in known)
    cuts = sorted((*cuts, *(cut for cut in behind if asks_for(cut["label"]))), key=re.Match.start)
    task = text[: cuts[0].start()].rstrip(_SET_OFF)
    told: dict[str, list[str]] = {h.OWNER: [], h.DUE: []}
    for cut, end in zip(cuts, [*(cut.start() for cut in cuts[1:]), len(text)], strict=True):
        value = _closed(text[cut.end() : end].strip(" \t\n—–-|;,)]/"), text[cut.end() : end])
        value = value[:-1] if re.search(r"(?:[A-Za-z][a-z]|[\d)])\.$", value) else value
        role = asks_for(cut["label"])
        if role == h.OWNER_AND_DUE:
            halves = split_who_when(value)
            if not halves.due:
                # "Gail, start 11.3" tells when only behind a who.
                halves = _by_pieces(value) or halves
            told[h.OWNER].append(halves.owner)
            told[h.DUE].append(halves.due)
        elif role == h.DUE and not times_in(value) and is_who(value):
            told[h.OWNER].append(value)
        else:
            told[role].append(value)
    owner, due = ("\n".join(filter(None, told[role])) for role in (h.OWNER, h.DUE))
    return SetOff(task, owner, due)


def _closed(value: str, whole: str) -> str:
    """The value with the bracket that closes the one within it ("Hub (Mags)")."""
    return f"{value})" if value.count("(") > value.count(")") and ")" in whole[len(value) :] else value


def asks_for(label: str) -> str:
    meaning = column_meaning(label)
    return meaning.role if meaning.role in h.WHO_OR_WHEN and meaning.surety >= Surety.WORDS else ""


def by_brackets(text: str) -> SetOff | None:
    """A bracket at the end in which every piece is somebody or a time."""
    match = _BRACKETS.search(text)
    if match is None or not match.start():
        return None
    inside = match["round"] or match["square"]
    task = text[: match.start()].rstrip()
    if is_nobody(inside):
        return SetOff(task.rstrip(" –—-"), inside)
    halves = _by_pieces(inside)
    if halves is None or (not halves.due and _WHOSE.search(inside)):
        return None
    return SetOff(task, halves.owner, halves.due)


def by_first_piece(text: str) -> SetOff | None:
    """A bracket at the end that begins with somebody, with what stands behind the first comma or dash as the time."""
    match = _BRACKETS.search(text)
    inside = (match["round"] or match["square"]) if match else ""
    cut = PIECES.search(inside)
    if match is None or cut is None or not match.start() or not is_who(inside[: cut.start()]):
        return None
    when = inside[cut.end() :]
    short = len(when.split()) <= LONGEST_START
    return SetOff(text[: match.start()].rstrip(), inside[: cut.start()], when) if short else None


@lru_cache(maxsize=8192)
def by_last_sentence(text: str) -> SetOff | None:
    """Who and when as the last sentence: "Ring Joel's mum. Bethan Price, 23/01/2026"."""
    match = LAST_SENTENCE.search(text)
    halves = _by_pieces(match["tail"]) if match else None
    if match is None or halves is None or not halves.owner or _WHOSE.search(match["tail"]):
        return None
    return SetOff(text[: match.start()].rstrip(), halves.owner, halves.due)


def by_arrow(text: str) -> SetOff | None:
    """Who, when or both behind an arrow, which sets off nothing else: "Flag on the address >> PC Dunn, by 17/3"."""
    cuts = list(_ARROW.finditer(text))
    if not cuts or not cuts[-1].start():
        return None
    task, tail = text[: cuts[-1].start()].rstrip(), text[cuts[-1].end() :].strip()
    if len(cuts) > 1 and is_who(who := text[cuts[-2].end() : cuts[-1].start()].strip()):
        # "Open an account → me → 12 May", also with nothing behind the second.
        return SetOff(text[: cuts[-2].start()].rstrip(), who, tail)
    if halves := _by_pieces(tail):
        return SetOff(task, halves.owner, halves.due)
    told = split_who_when(tail)
    if told.clean and told.owner and told.due:
        return SetOff(task, told.owner, told.due)
    if is_who(tail):
        return SetOff(task, tail)
    return SetOff(task, due=tail) if OPENS_AS_TIME.match(tail) else None


@lru_cache(maxsize=8192)
def _by_pieces(text: str) -> WhoWhen | None:
    """The halves of a text whose every piece is somebody or a time; None where one of them is neither."""
    cuts = list(PIECES.finditer(text))
    if cuts and is_who(text[: cuts[0].start()]) and is_all_time(text[cuts[0].end() :]):
        # "Joy Tucker - 6, 13 and 20 Feb": the commas are within the time.
        return WhoWhen(text[: cuts[0].start()], text[cuts[0].end() :])
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
    pieces = [(start, text[start:end]) for start, end in zip(starts, ends, strict=True) if text[start:end]]
    times = [
        is_all_time(piece)
        or bool(_OPEN_TIME.match(piece))
        or (at > 0 and len(piece.split()) <= LONGEST_START and bool(_STARTS.match(piece)))
        for at, (_, piece) in enumerate(pieces)
    ]
    named = [
        is_who(piece) or _asks_one(piece) or (at > 0 and bool(_TOGETHER.match(piece)))
        for at, (_, piece) in enumerate(pieces)
    ]
    # "Will – starts 20 January, six swabs": what stands behind a who and its time goes with the time.
    told = len(pieces) > 1 and named[0] and times[1]
    if not pieces or not (told or all(time or who for time, who in zip(times, named, strict=True))):
        return None
    if all(times):
        return WhoWhen("", text)
    if not any(times):
        return WhoWhen(text, "")
    first = times.index(True)
    if first and (all(times[first:]) or not any(named[first:])):
        begin = pieces[first][0]
        return WhoWhen(text[:begin].rstrip(_SET_OFF), text[begin:])
    halves = split_who_when(text)
    return halves if halves.clean else None


def _asks_one(piece: str) -> bool:
    """Whether a piece names somebody and only says that it is for them to do it: "GP to refer", "Mum to enrol her"."""
    match = _ASKED_OF.fullmatch(piece.strip())
    return match is not None and is_who(match["who"])


def is_nobody(text: str) -> bool:
    """Whether the place of the doer says that there is none yet ("not yet allocated")."""
    return bool(_NOBODY_YET.fullmatch(text.strip()))
