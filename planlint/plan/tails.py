"""Who and when where an item of a list carries them set off from its task: "Ring the GP (Mum, by 3 May)", "Mum: ring …".

What stands inside the sentence stays there; only words that brackets, a label or a colon set apart are taken out, and no
word is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from planlint.document.model import Block, ListItem
from planlint.language.data import classes
from planlint.language.people import OwnerKind, owners
from planlint.plan import heading_roles as h
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.headings import Surety, areas_of_life, bare, column_meaning
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
_LAST_SENTENCE = re.compile(
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
_OPENS_AS_TIME = re.compile(
    r"(?:by|at|before|after|when|once|from|until|till|within|in|on|every|each|as soon as|during|straight away|today|tomorrow|weekly|asap)\b",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")
_SET_OFF = " \t\n—–-|;,([/"
_BRACKETS = re.compile(
    r"\s*(?:\((?P<round>[^()]{2,90}(?:\([^()]{2,40}\)[^()]{0,40})?)\)|\[(?P<square>[^\[\]]{2,120})\])\s*[.;]?$"
)
_TEAM = re.compile(r"\b(?:teams?|services?|unit|panel)[.]?$", re.IGNORECASE)
"""People who work together, where the name of an agency may be that of a place."""
_SQUARE = re.compile(r"\]\s*[.;]?$")
"""Nobody sets an aside in square brackets that is nothing but a name."""
_DASHES = re.compile(r"\s+[–—-]\s+|\s*\|\s*")
_SLASHES = re.compile(r"\s+/(?:\s+|$)")
"""Slashes part a task, its who and its when where there are two; one alone may stand between two names."""
_SAID_TO_BE = re.compile(r"(?P<label>[A-Z][\w ]{1,24}?)\s*:\s+(?=\S)")
_LEAD = re.compile(r"(?P<who>[^:.!?\n]{2,60}?)\s*(?::|\s[–—-])\s+(?P<task>\S.*)", re.DOTALL)
_LAST_TIME = re.compile(r"(?P<task>.*\w)(?P<mark>[.!?,;]|\s[–—-])\s+(?P<when>[^.!?,;]{2,60})[.]?$", re.DOTALL)
_DASHED_TIME = re.compile(r"(?P<task>.*\S)\s+[–—-]\s+(?P<when>[^.!?–—;:]{2,60}?)[.]?$", re.DOTALL)
_PIECES = re.compile(r"\s*(?:[,;](?! whichever\b)|\s[–—/-]\s)\s*")
_TOLD = re.compile(
    r"[“\"]|\b(?:said|says|told|reported|reports|thinks|felt|feels|was|were|had|has been|noted|gave|explained)\b"
)
_DONE = re.compile(r"\b(?:done|completed?|closed|achieved|attended|was|were|has been|had)\b", re.IGNORECASE)
_WHOSE = re.compile(r"\w['’]s\s")
"""A bracket such as "(Mum's solicitor)" says who somebody is, not who acts."""
_STARTS = re.compile(
    r"(?:[a-z]+ ){0,3}(?:starts?|starting|begins?|is on|are on|ends?|due|runs?)\b[^.;]*\d"
    r"|(?:the )?(?:first|next|second|last|final)(?: [a-z]+){0,2}:? (?:(?:on|by|is|is on|from) )?(?:\w+day )?\d"
)
"""When something begins, behind who does it: "Tom, group starts 21 September", "Ryan; first one 15/11"."""
_LONGEST_START = 7
_TWO = 2
_LONGEST_LEAD = 7
_LONGEST_LABEL = 25
_ACTION_LABELS = frozenset(["action", "task", "step", "what", "actions", "agreed action", "next step"])
_WHAT_IS_DONE = re.compile(
    r"(?:what|things) .*\b(?:happens?|happening|do|does|doing|done|help|change)|(?:the |our |my )?(?:plan|job|promise|help)|to do"
)


@dataclass(frozen=True, slots=True)
class SetOff:
    """A task without what was set off from it, and the who and the when that were; "" where there was none."""

    task: str
    owner: str = ""
    due: str = ""


def set_off(items: Sequence[str], surely: bool = False) -> tuple[SetOff, ...]:
    """The items of one list, each with its who and when taken out.

    Brackets and colons mean many things; that they hold who and when is believed where most of the list, or this
    item beyond doubt, says so, or where the list stands ``surely`` for tasks.
    """
    items = [_unlabelled(text) for text in items]
    labelled = [_by_label(text) or _by_arrow(text) or _by_dashes(text) for text in items]
    bracketed = [_by_brackets(text) or _by_last_sentence(text) or _by_last_name(text) for text in items]
    if 2 * sum(bool(found and found.owner and found.due) for found in bracketed) > len(items):
        # They are of one kind: behind the who of the one that is left stands its when, however it is worded.
        bracketed = [found or _by_first_piece(text) for found, text in zip(bracketed, items, strict=True)]
    led = [_by_lead(text) for text in items]
    sure_brackets = surely or any(found and found.owner and found.due for found in bracketed)
    many_brackets = sum(bool(found and found.owner) for found in bracketed) * 2 > len(items) > 1
    many_leads = sum(found is not None for found in led) * 2 > len(items) > 1
    many_leads = many_leads and any(found is not None and _is_somebody(found.owner) for found in led)
    timed = [
        found if found and found.due and not found.owner else _by_dashed_time(text)
        for text, found in zip(items, bracketed, strict=True)
    ]
    many_times = sum(each is not None for each in timed) * 2 > len(items) > 1
    found = []
    for text, by_label, by_brackets, by_lead, by_time in zip(
        items, labelled, bracketed, led, timed, strict=True
    ):
        if by_label is not None:
            found.append(by_label)
        elif by_brackets is not None and (
            sure_brackets or many_brackets or _is_nobody(by_brackets.owner) or _SQUARE.search(text)
        ):
            found.append(_with_lead(by_brackets, many_leads))
        elif by_lead is not None and (many_leads or _is_somebody(by_lead.owner)):
            found.append(_with_last_time(by_lead))
        elif by_time is not None and (many_times or sure_brackets):
            # Among tasks that set off who and when, a time behind a dash is set off as well.
            found.append(by_time)
        else:
            found.append(_with_last_time(SetOff(text)) if many_leads else _by_last_dash(text))
    return tuple(found)


def shares_out(items: Iterable[Block]) -> bool:
    """Whether a list under no heading that we know gives out tasks: most of its items say who, set off from the rest."""
    texts = [item.text for item in items if isinstance(item, ListItem)]
    found = [each for each in set_off(texts) if each.owner and not _TOLD.search(each.task)]
    tasks = sum(bool(each.due) or _begins_with_verb(each.task) for each in found)
    return len(texts) > 1 and len(found) * 2 > len(texts) and tasks * 2 >= len(found)


def shares_all_out(items: Iterable[Block]) -> bool:
    """Whether every item of a list says who and when, set off from what is still to be done."""
    texts = [item.text for item in items if isinstance(item, ListItem)]
    found = set_off(texts)
    return bool(texts) and all(each.owner and each.due and not _DONE.search(each.task) for each in found)


def _begins_with_verb(text: str) -> bool:
    first = re.match(r"[\W\d]*([A-Za-z-]+)", text)
    return first is not None and first[1].casefold() in classes("verbs.csv")


@lru_cache(maxsize=8192)
def _by_label(text: str) -> SetOff | None:
    """A tail of labels: "… — Who: Rose — By: Monday"; what stands behind a label is cut at the next."""
    found = [*_LABEL.finditer(text), *_ASKED.finditer(text)]
    cuts = sorted((cut for cut in found if _asks_for(cut["label"]) and cut.start()), key=re.Match.start)
    if not cuts:
        return None
    known = {cut.start("label") for cut in cuts}
    behind = (cut for cut in _NEXT_LABEL.finditer(text, cuts[0].end()) if cut.start("label") not in known)
    cuts = sorted((*cuts, *(cut for cut in behind if _asks_for(cut["label"]))), key=re.Match.start)
    task = text[: cuts[0].start()].rstrip(_SET_OFF)
    told: dict[str, list[str]] = {h.OWNER: [], h.DUE: []}
    for cut, end in zip(cuts, [*(cut.start() for cut in cuts[1:]), len(text)], strict=True):
        value = _closed(text[cut.end() : end].strip(" \t\n—–-|;,)]/"), text[cut.end() : end])
        value = value[:-1] if re.search(r"(?:[A-Za-z][a-z]|[\d)])\.$", value) else value
        role = _asks_for(cut["label"])
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


def _unlabelled(text: str) -> str:
    """The text without a label that only says that this is the action."""
    match = _SAID_TO_BE.match(text)
    is_action = match is not None and (
        bare(match["label"]) in _ACTION_LABELS or bool(_WHAT_IS_DONE.fullmatch(bare(match["label"])))
    )
    return text[match.end() :] if match is not None and is_action else text


def asks_who_or_when(line: str) -> bool:
    """Whether a line is a label for who or when with its words behind it, or with none ("Who: Lisa", "When:")."""
    label, colon, _ = line.partition(":")
    return bool(colon) and len(label) <= _LONGEST_LABEL and bool(_asks_for(label))


def _asks_for(label: str) -> str:
    meaning = column_meaning(label)
    return meaning.role if meaning.role in h.WHO_OR_WHEN and meaning.surety >= Surety.WORDS else ""


def _by_brackets(text: str) -> SetOff | None:
    """A bracket at the end in which every piece is somebody or a time."""
    match = _BRACKETS.search(text)
    if match is None or not match.start():
        return None
    inside = match["round"] or match["square"]
    task = text[: match.start()].rstrip()
    if _is_nobody(inside):
        return SetOff(task.rstrip(" –—-"), inside)
    halves = _by_pieces(inside)
    if halves is None or (not halves.due and _WHOSE.search(inside)):
        return None
    return SetOff(task, halves.owner, halves.due)


def _by_first_piece(text: str) -> SetOff | None:
    """A bracket at the end that begins with somebody, with what stands behind the first comma or dash as the time."""
    match = _BRACKETS.search(text)
    inside = (match["round"] or match["square"]) if match else ""
    cut = _PIECES.search(inside)
    if match is None or cut is None or not match.start() or not is_who(inside[: cut.start()]):
        return None
    when = inside[cut.end() :]
    short = len(when.split()) <= _LONGEST_START
    return SetOff(text[: match.start()].rstrip(), inside[: cut.start()], when) if short else None


@lru_cache(maxsize=8192)
def _by_last_sentence(text: str) -> SetOff | None:
    """Who and when as the last sentence: "Ring Joel's mum. Bethan Price, 23/01/2026"."""
    match = _LAST_SENTENCE.search(text)
    halves = _by_pieces(match["tail"]) if match else None
    if match is None or halves is None or not halves.owner or _WHOSE.search(match["tail"]):
        return None
    return SetOff(text[: match.start()].rstrip(), halves.owner, halves.due)


def _by_arrow(text: str) -> SetOff | None:
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
    return SetOff(task, due=tail) if _OPENS_AS_TIME.match(tail) else None


@lru_cache(maxsize=8192)
def _by_pieces(text: str) -> WhoWhen | None:
    """The halves of a text whose every piece is somebody or a time; None where one of them is neither."""
    cuts = list(_PIECES.finditer(text))
    if cuts and is_who(text[: cuts[0].start()]) and is_all_time(text[cuts[0].end() :]):
        # "Joy Tucker - 6, 13 and 20 Feb": the commas are within the time.
        return WhoWhen(text[: cuts[0].start()], text[cuts[0].end() :])
    starts, ends = [0, *(cut.end() for cut in cuts)], [*(cut.start() for cut in cuts), len(text)]
    pieces = [(start, text[start:end]) for start, end in zip(starts, ends, strict=True) if text[start:end]]
    times = [
        is_all_time(piece)
        or bool(_OPEN_TIME.match(piece))
        or (at > 0 and len(piece.split()) <= _LONGEST_START and bool(_STARTS.match(piece)))
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


def _is_nobody(text: str) -> bool:
    """Whether the place of the doer says that there is none yet ("not yet allocated")."""
    return bool(_NOBODY_YET.fullmatch(text.strip()))


@lru_cache(maxsize=8192)
def _by_dashes(text: str) -> SetOff | None:
    """Who and when behind dashes: "Ring the GP – Mum – by 3 May"; both must be there."""
    marks = _SLASHES if len(_SLASHES.findall(text)) == _TWO else _DASHES
    cuts = list(marks.finditer(text))
    for cut in cuts[-2:]:
        tail = _unbracketed(text[cut.end() :])
        pieces = [piece for part in marks.split(tail) for piece in _PIECES.split(part) if piece.strip()]
        if not all(is_all_time(piece) or is_who(piece) for piece in pieces):
            continue
        halves = split_who_when(marks.sub(", ", tail))
        if halves.clean and halves.owner and halves.due and cut.start():
            return SetOff(text[: cut.start()].rstrip(), halves.owner, halves.due)
    return _by_who_then_time(text, cuts[-1]) if cuts and cuts[-1].start() else None


def _by_who_then_time(text: str, cut: re.Match[str]) -> SetOff | None:
    """Somebody first behind the last dash, and then a few words that say when: "– Granny Ashby; rehearse by 5 March"."""
    tail = text[cut.end() :]
    piece = _PIECES.search(tail)
    if piece is None or not is_who(tail[: piece.start()]):
        return None
    when = tail[piece.end() :].rstrip(" .")
    short = len(when.split()) <= _LONGEST_START and not _TOLD.search(when) and not _DONE.search(when)
    return (
        SetOff(text[: cut.start()].rstrip(), tail[: piece.start()], when)
        if short and times_in(when)
        else None
    )


def _unbracketed(text: str) -> str:
    """A tail without the brackets that stand round the whole of it."""
    inside = text.strip()[1:-1]
    return inside if text.strip() == f"({inside})" and "(" not in inside else text


def _by_last_name(text: str) -> SetOff | None:
    """Nobody but somebody behind the last dash: "Six visits at home — April Dunn"."""
    cut = next(reversed(list(_DASHES.finditer(text))), None)
    who = text[cut.end() :] if cut else ""
    if cut is None or not cut.start() or not (_is_somebody(who) or _TEAM.search(who)) or not is_who(who):
        return None
    return SetOff(text[: cut.start()].rstrip(), who.rstrip(" ."))


def _by_last_dash(text: str) -> SetOff:
    """A time by itself behind the last dash or as the last sentence: "Make the referral – by 29 May", "CV with Karen. 20/2/26";
    the text as it is where none stands there."""
    found = _by_dashed_time(text)
    if found is not None and _OPENS_AS_TIME.match(found.due):
        return found
    last = _LAST_SENTENCE.search(text)
    if last is not None and _DIGIT.search(last["tail"]) and is_all_time(last["tail"]):
        return SetOff(text[: last.start()].rstrip(), due=last["tail"])
    return SetOff(text)


def _by_dashed_time(text: str) -> SetOff | None:
    """Any time behind the last dash, as it stands where a list sets off nothing else: "One page for school – 30 January"."""
    match = _DASHED_TIME.match(text)
    return SetOff(match["task"], due=match["when"]) if match and is_all_time(match["when"]) else None


def _by_lead(text: str) -> SetOff | None:
    """Somebody before a colon or a dash, and the task behind it: "Uncle Ali: have a key cut"."""
    match = _LEAD.match(text)
    if match is None or len(match["who"].split()) > _LONGEST_LEAD:
        return None
    halves = split_who_when(match["who"])
    if not (halves.clean and halves.owner and is_who(halves.owner)):
        return None
    return SetOff(match["task"], halves.owner, halves.due)


def _with_lead(found: SetOff, surely: bool) -> SetOff:
    """Who stands before a task behind which brackets say when: "Jo Bright: speak to Ada [29.5.26]"."""
    lead = None if found.owner else _by_lead(found.task)
    if lead is None or not (surely or _is_somebody(lead.owner)):
        return found
    return SetOff(lead.task, lead.owner, found.due)


def _with_last_time(found: SetOff) -> SetOff:
    """A time that stands behind the task as a piece of its own: "… when a bed is found. 13 Feb", "… with them (by 12 June)".

    Behind a second dash ("Ward sister – ring Tamara – on the day") it need only open as times do.
    """
    if not found.due and (inside := _by_brackets(found.task)) is not None and inside.due and not inside.owner:
        return SetOff(inside.task, found.owner, inside.due)
    dashed = _DASHED_TIME.match(found.task) if found.owner and not found.due else None
    if dashed and _OPENS_AS_TIME.match(dashed["when"]) and len(dashed["when"].split()) <= _LONGEST_START:
        return SetOff(dashed["task"], found.owner, dashed["when"])
    match = _LAST_TIME.match(found.task)
    if found.due or match is None or not is_all_time(match["when"]):
        return found
    stop = match["mark"] if match["mark"] in ".!?" else ""
    return SetOff(match["task"] + stop, found.owner, match["when"])


def is_lone_who(found: SetOff) -> bool:
    """Whether nothing but a person, a relative or a post was set off from a task."""
    return bool(found.owner) and not found.due and (_is_somebody(found.owner) or _is_nobody(found.owner))


def _is_somebody(text: str) -> bool:
    """Whether a text names a person, a relative or a post: a label for an area of life ("Health:") names nobody."""
    kinds = {owner.kind for owner in owners(text)} if bare(text) not in areas_of_life() else set()
    return bool(kinds & {OwnerKind.PERSON, OwnerKind.FAMILY, OwnerKind.ROLE, OwnerKind.SELF})
