"""Who and when where an item of a list carries them set off from its task: "Ring the GP (Mum, by 3 May)", "Mum: ring …".

What stands inside the sentence stays there; only words that brackets, a label or a colon set apart are taken out, and no
word is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from planlint.document.model import Block, ListItem
from planlint.language.data import classes
from planlint.language.people import OwnerKind, owners
from planlint.plan.clock import is_all_time, times_in
from planlint.plan.headings import areas_of_life, bare
from planlint.plan.tail_shapes import (
    LAST_SENTENCE,
    LONGEST_START,
    OPENS_AS_TIME,
    PIECES,
    SetOff,
    asks_for,
    by_arrow,
    by_brackets,
    by_first_piece,
    by_label,
    by_last_sentence,
    is_nobody,
)
from planlint.plan.whowhen import is_who, split_who_when

_DIGIT = re.compile(r"\d")
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
_PARTED_TIME = re.compile(r"(?P<task>.*\w[.!)]?)\s*;\s+(?P<when>[^.!?;:]{2,60}?)[.]?$", re.DOTALL)
_DASHED_TIME = re.compile(r"(?P<task>.*\S)\s+[–—-]\s+(?P<when>[^.!?–—;:]{2,60}?)[.]?$", re.DOTALL)
_TOLD = re.compile(
    r"[“\"]|\b(?:said|says|told|reported|reports|thinks|felt|feels|was|were|had|has been|noted|gave|explained)\b"
)
_DONE = re.compile(r"\b(?:done|completed?|closed|achieved|attended|was|were|has been|had)\b", re.IGNORECASE)
_TWO = 2
_LONGEST_LEAD = 7
_LONGEST_TAIL = 9
_LONGEST_LABEL = 25
_ACTION_LABELS = frozenset(["action", "task", "step", "what", "actions", "agreed action", "next step"])
_WHAT_IS_DONE = re.compile(
    r"(?:what|things) .*\b(?:happens?|happening|do|does|doing|done|help|change)|(?:the |our |my )?(?:plan|job|promise|help)|to do"
)


def set_off(items: Sequence[str], surely: bool = False) -> tuple[SetOff, ...]:
    """The items of one list, each with its who and when taken out.

    Brackets and colons mean many things; that they hold who and when is believed where most of the list, or this
    item beyond doubt, says so, or where the list stands ``surely`` for tasks.
    """
    items = [_unlabelled(text) for text in items]
    labelled = [by_label(text) or by_arrow(text) or _by_dashes(text) or _by_colon(text) for text in items]
    bracketed = [by_brackets(text) or by_last_sentence(text) or _by_last_name(text) for text in items]
    if 2 * sum(bool(found and found.owner and found.due) for found in bracketed) > len(items):
        # They are of one kind: behind the who of the one that is left stands its when, however it is worded.
        bracketed = [found or by_first_piece(text) for found, text in zip(bracketed, items, strict=True)]
    habit = any(found and found.owner and found.due for found in (*labelled, *bracketed))
    if habit:
        bracketed = [found or _by_who_and_opening(text) for found, text in zip(bracketed, items, strict=True)]
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
    for text, label, brackets, lead, time in zip(items, labelled, bracketed, led, timed, strict=True):
        if label is not None:
            found.append(label)
        elif brackets is not None and (
            sure_brackets
            or many_brackets
            or (habit and _is_last_name(text, brackets))
            or is_nobody(brackets.owner)
            or _SQUARE.search(text)
        ):
            found.append(_with_lead(brackets, many_leads))
        elif lead is not None and (many_leads or _is_somebody(lead.owner)):
            found.append(_with_last_time(lead))
        elif time is not None and (many_times or sure_brackets):
            # Among tasks that set off who and when, a time behind a dash is set off as well.
            found.append(time)
        else:
            found.append(_with_last_time(SetOff(text)) if many_leads else _by_last_dash(text))
    return tuple(found)


def _by_who_and_opening(text: str) -> SetOff | None:
    """A bracket that begins with somebody and goes on as times do: "(Mrs Fry, every time)"."""
    found = by_first_piece(text)
    return found if found is not None and OPENS_AS_TIME.match(found.due) else None


def _is_last_name(text: str, found: SetOff) -> bool:
    """Whether nobody but somebody is the last sentence: "Spare inhaler for school. Mum"."""
    return not found.due and by_last_sentence(text) == found and _is_somebody(found.owner)


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
    return bool(colon) and len(label) <= _LONGEST_LABEL and bool(asks_for(label))


@lru_cache(maxsize=8192)
def _by_dashes(text: str) -> SetOff | None:
    """Who and when behind dashes: "Ring the GP – Mum – by 3 May"; both must be there."""
    marks = _SLASHES if len(_SLASHES.findall(text)) == _TWO else _DASHES
    cuts = list(marks.finditer(text))
    for cut in cuts[-2:]:
        tail = _unbracketed(text[cut.end() :])
        pieces = [piece for part in marks.split(tail) for piece in PIECES.split(part) if piece.strip()]
        if not all(is_all_time(piece) or is_who(piece) for piece in pieces):
            continue
        halves = split_who_when(marks.sub(", ", tail))
        if halves.clean and halves.owner and halves.due and cut.start():
            return SetOff(text[: cut.start()].rstrip(), halves.owner, halves.due)
    return _by_who_then_time(text, cuts[-1]) if cuts and cuts[-1].start() else None


def _by_colon(text: str) -> SetOff | None:
    """Who and when behind the last colon, both and nothing else: "Safe box for the blades: Mum, from tonight"."""
    task, colon, tail = text.rpartition(":")
    if not colon or not tail[:1].isspace() or len(task.split()) < _TWO or len(tail.split()) > _LONGEST_TAIL:
        return None
    pieces = [piece for piece in PIECES.split(tail.strip(" .")) if piece.strip()]
    if (
        len(pieces) < _TWO
        or not is_who(pieces[0])
        or not all(is_all_time(each) or is_who(each) for each in pieces)
    ):
        return None
    halves = split_who_when(tail.strip(" ."))
    return (
        SetOff(task.rstrip(), halves.owner, halves.due)
        if halves.clean and halves.owner and halves.due
        else None
    )


def _by_who_then_time(text: str, cut: re.Match[str]) -> SetOff | None:
    """Somebody first behind the last dash, and then a few words that say when: "– Granny Ashby; rehearse by 5 March"."""
    tail = text[cut.end() :]
    piece = PIECES.search(tail)
    if piece is None or not is_who(tail[: piece.start()]):
        return None
    when = tail[piece.end() :].rstrip(" .")
    short = len(when.split()) <= LONGEST_START and not _TOLD.search(when) and not _DONE.search(when)
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
    if found is not None and OPENS_AS_TIME.match(found.due):
        return found
    parted = _PARTED_TIME.match(text)
    opens = parted and (OPENS_AS_TIME.match(parted["when"]) or _DIGIT.search(parted["when"]))
    if parted and opens and is_all_time(parted["when"]):
        return SetOff(parted["task"], due=parted["when"])
    last = LAST_SENTENCE.search(text)
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
    if not found.due and (inside := by_brackets(found.task)) is not None and inside.due and not inside.owner:
        return SetOff(inside.task, found.owner, inside.due)
    dashed = _DASHED_TIME.match(found.task) if found.owner and not found.due else None
    if dashed and OPENS_AS_TIME.match(dashed["when"]) and len(dashed["when"].split()) <= LONGEST_START:
        return SetOff(dashed["task"], found.owner, dashed["when"])
    match = _LAST_TIME.match(found.task)
    if found.due or match is None or not is_all_time(match["when"]):
        return found
    stop = match["mark"] if match["mark"] in ".!?" else ""
    return SetOff(match["task"] + stop, found.owner, match["when"])


def is_lone_who(found: SetOff) -> bool:
    """Whether nothing but a person, a relative or a post was set off from a task."""
    return bool(found.owner) and not found.due and (_is_somebody(found.owner) or is_nobody(found.owner))


def _is_somebody(text: str) -> bool:
    """Whether a text names a person, a relative or a post: a label for an area of life ("Health:") names nobody."""
    kinds = {owner.kind for owner in owners(text)} if bare(text) not in areas_of_life() else set()
    return bool(kinds & {OwnerKind.PERSON, OwnerKind.FAMILY, OwnerKind.ROLE, OwnerKind.SELF})
