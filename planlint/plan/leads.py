"""Lines that lead in a list: who does all that stands below them, by when, and what has to happen first."""

from __future__ import annotations

import re

from planlint.plan.clock import is_all_time, times_in
from planlint.plan.tail_shapes import SetOff
from planlint.plan.whowhen import is_who, split_who_when

_WAITS = re.compile(r"(?:when|once|as soon as|after)\b[^.!?:]{3,50}:?$", re.IGNORECASE)
_WILL = re.compile(
    r"^(?:what\s+)?|\s+(?:will(?: do)?|has agreed to|have agreed to|agrees? to|is going to(?: do)?|are going to(?: do)?|needs? to|must)$",
    re.IGNORECASE,
)
_WHAT_ONE_DOES = re.compile(
    r"what (?P<who>[\w'’&/ -]{1,40}?) (?:will|is going to|are going to|am going to|has agreed to|have agreed to|needs to|must)(?: do)?",
    re.IGNORECASE,
)
_ALL_OF_THEM = frozenset(("we", "they", "you", "everyone", "everybody", "people", "each of us", "who", "it"))
_HERE = r"(?: (?:of (?:it|this|these|them)|here|below|in this (?:part|section|area)|on this (?:page|list)))*"
_OF_ALL = re.compile(
    rf"(?:\band )?\b(?:(?:everything|all|each){_HERE}(?: (?:is|are|will be|to be|gets))?(?: to be)?(?: done)?(?=\s+by\b| before\b| until\b|\s*,|\s*:)"
    rf"|(?:does|do|will do|is doing|to do|is responsible for) (?:everything|all|the lot){_HERE})",
    re.IGNORECASE,
)
"""That somebody does all of it, or that all of it is done by somebody or by some day."""
_IN_BRACKETS = re.compile(r"[(\[](?P<inner>[^()\[\]]{4,120})[)\]]\s*$")
_LONGEST_LEADER = 12


def led_by(line: str) -> SetOff:
    """The doer, and the time if it names one too, of a line that stands above a list: "Uncle Winston – Mon 7 to Tues 15".

    Nothing where the line is no such thing; a time alone is for the lead-in itself to tell.
    """
    text = _WILL.sub("", _OF_ALL.sub(" ", line.strip().rstrip(":").rstrip())).strip(" ,;")
    text = re.sub(r"\s+,", ",", re.sub(r"^(?:by (?=[A-Z])|[Aa]nd |[Tt]hen )", "", re.sub(r"\s+", " ", text)))
    if not text or len(text.split()) > _LONGEST_LEADER:
        return SetOff(line)
    halves = split_who_when(text)
    if halves.clean and halves.owner and is_who(halves.owner):
        return SetOff(line, halves.owner, halves.due)
    return SetOff(line)


def says_what_one_does(label: str) -> bool:
    """Whether a label announces what one of them will do ("What Priya will do"), and not what all of them together will."""
    match = _WHAT_ONE_DOES.fullmatch(label.strip())
    return match is not None and match["who"].casefold() not in _ALL_OF_THEM and is_who(match["who"])


def led_when(line: str) -> str:
    """The time of a line above a list that is nothing but a time ("By 12 May:"), "" for any other line."""
    text = line.strip().rstrip(":").rstrip()
    return text if text and is_all_time(text) else ""


def waits_for(line: str) -> bool:
    """Whether a line above a list says what has to happen first ("When the ward doctor agrees:")."""
    return bool(_WAITS.match(line.strip()))


def heading_leads(heading: str) -> str:
    """What a heading says in brackets of who does all that stands below it, and by when; "" where it says no such thing."""
    match = _IN_BRACKETS.search(heading)
    if match is None or not (times_in(match["inner"]) or _OF_ALL.search(match["inner"])):
        return ""
    inner = match["inner"].strip()
    led = led_by(inner)
    of_all = bool(_OF_ALL.search(inner)) and bool(led.owner or times_in(inner))
    due = bool(re.match(r"(?:all |everything )?(?:done )?by\b", inner, re.IGNORECASE)) and is_all_time(
        re.sub(r"^(?:all|everything)(?: done)? ", "", inner)
    )
    return inner if of_all or due or (led.owner and led.due) else ""
