"""Whether what somebody does behind a job is a job of its own, or takes up the one ahead: its record, its errand, its next step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from planlint.language.bundles.parts import Part
from planlint.language.matters import are_unrelated, matters_in

# By another's hand or the same, these only note, tell or look at what was done.
_NOTING = frozenset("log tick chart record note write plot stamp sign initial count".split())
# What is made here is a record of the job ahead, whatever is done with it: "puts a photograph of the plate in the folder".
_OF_A_RECORD = re.compile(
    r"\b(?:writes?|enters?|puts?|makes?|leaves?|gives?|brings?|takes?|gets?|does|do|pins?|sticks?|posts?|sends?|keeps?|enters?|adds?|hands?(?: in)?)\s"
    r"(?:an?|the|that|her|his|their|each|every|one)\s(?:[\w-]+ly\s|short\s|quick\s)?"
    r"(?:photo(?:graph)?s?|pictures?|ticks?|marks?|notes?|entr(?:y|ies)|lines?|figures?|scores?|logs?|charts?|receipts?|diar(?:y|ies)|numbers?|times?|initials?|tall(?:y|ies)|totals?|readings?|records?|sheets?|slips?|print-?outs?)\b",
    re.IGNORECASE,
)
# Handed to whoever was told of before: "I get the assessment to her".
_HANDING = frozenset(
    "pay lend buy make leave get give send hand pass bring post drop let take email forward".split()
)
_TO_THEM = re.compile(r"\bto (?:her|him|them)\b(?!\s+(?:\w+[’']s|mum|dad|gp)\b)", re.IGNORECASE)
_GIVEN_THEM = re.compile(
    r"\b[a-z]+s (?:her|him|them) (?!(?:own|to|in|on|at|for|with|into|up|off)\b)(?:\w+ )?\w+", re.IGNORECASE
)
# To look into what stands in a home is to look.
_OPENED = re.compile(
    r"\bopens? (?:the|his|her|their|every|each) (?:fridge|freezer|cupboards?|drawers?|bags?|book|log|tin|box|curtains?|post|wardrobe|oven|microwave|kitchen)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[a-z][a-z’'-]+")
# Words of a post or of manner that name nobody.
_NOBODY = frozenset(
    "the and social worker workers family support officer health visitor mr mrs ms dr miss of".split()
)


# What was done to the thing ahead, or goes with it, tells how it will be done: "delivered and put up", "fee paid from the fund",
# "all nine of her teachers told".
_DONE = r"(?:paid|funded|covered|told|informed|shown|given|copied|agreed|sent|shared|recorded|noted|kept|attached|included|delivered|fitted|collected|installed|picked up|put up|signed|served|issued|lodged|printed|framed|laminated|typed|returned)"
_ACCOMPANYING = re.compile(
    rf"(?:[\w’'-]+\s){{0,6}}?{_DONE}\b(?=\s*(?:$|[.;,)]|(?:and|by|to|in|at|on|with|from|for|out|before|once|when|up)\b))",
    re.IGNORECASE,
)
# Who or what helps with the job ahead, and is booked for it.
_HELPER = re.compile(
    r"(?:the )?(?:bus|train|tram) \d+[a-z]?\b|(?:the )?\d+ bus\b|(?:an? |the )?(?:(?!to\b)[\w-]+ ){0,2}?(?:interpreter|translator|signer|taxi|cab|transport|hospital car|minibus|cr[eè]che|sitter|childcare|lift|escort)s?(?: \([^()]*\))?(?: (?:booked|ordered|arranged|paid|provided|both|there|for|from|each|at|and)\b|[.;]?$)",
    re.IGNORECASE,
)
ASKED = re.compile(r"\b(?:to|will|must|should|shall)\b", re.IGNORECASE)
_DUTY = re.compile(r"\b(?:to be|will|must|should|shall)\b", re.IGNORECASE)


def accompanies(part: Part) -> bool:
    """Whether a part tells what was done to the thing ahead or goes with it, or who or what is booked to help with it."""
    if ASKED.search(part.text) is not None:
        return _HELPER.match(part.text) is not None and _DUTY.search(part.text) is None
    return bool(_ACCOMPANYING.match(part.text) or _HELPER.match(part.text))


def is_record(part: Part) -> bool:
    """Whether what is made in a part is a record of the job ahead: "vet writes one line a day"."""
    return _OF_A_RECORD.search(part.text) is not None


def is_looked_into(part: Part) -> bool:
    """Whether somebody only looks into something of the home: "I open the fridge on Saturday"."""
    return part.verb == "open" and _OPENED.search(part.text) is not None


def takes_up(ahead: Part, part: Part) -> bool:
    """Whether the doer of a later part goes on with what the earlier did: a record of it, a thing handed to its doer, or a turn of
    whoever had a part in it ("gives a swab to Lowenna; Lowenna texts the result").
    """
    if is_record(part) or is_looked_into(part):
        return True
    if part.verb in _HANDING and (_TO_THEM.search(part.text) or _GIVEN_THEM.search(part.text)):
        return True
    piece = _A_PIECE.search(part.text)
    if piece is not None and not matters_in(piece[1]):
        return True
    return _has_a_part(part, ahead)


# "Nan finds the photos, Tia paints the lid": what nobody spoke of and yet is known belongs to the thing ahead.
_A_PIECE = re.compile(r"^[\w’'-]+(?: [\w’'-]+){0,2} [a-z]+s the (\w+)[.;]?$")


def _has_a_part(part: Part, ahead: Part) -> bool:
    """Whether somebody has a part in what another does before; that it is done at their place tells so only of what goes on there."""
    names = set(_WORDS.findall(part.doer)) - _NOBODY
    told = ahead.text.casefold().replace("’", "'")
    if part.verb not in _GOING_ON:
        told = _OWNED.sub(" ", told)
    return bool(names) and names <= set(_WORDS.findall(told.replace("'s", "")))


_OWNED = re.compile(r"[\w-]+'s?\b")


def has_job_besides(parts: Sequence[Part], text: str) -> bool:
    """Whether any part behind the first may be a job of its own, where nothing but a vote says so.

    Behind a job any other may be one. A thing, a service or an appointment without a verb is a topic: what follows it tells how it
    is used, brought or looked at ("Lock box from the pharmacist, key round Dad's neck. I look each fortnight"), unless something
    of another kind is asked for there.
    """
    first, *others = parts
    others = [
        part
        for part in others
        if not (part.refers or accompanies(part) or (part.doer and takes_up(first, part)))
    ]
    if any(
        _ADDED.search(text, max(0, part.start - _JOIN), part.start)
        for part in others
        if part.verb or part.matters
    ):
        return True
    if first.verb:
        return any(part.verb or part.matters for part in others)
    if any(are_unrelated(one.matters, other.matters) for one, other in combinations([first, *others], 2)):
        return True
    return any(_is_asked_for(first, part) for part in others)


_ADDED = re.compile(r"\b(?:as well as|plus|in addition|also)\W*(?:\w+ )?$", re.IGNORECASE)
_JOIN = 24


def _is_asked_for(first: Part, part: Part) -> bool:
    if part.doer and part.verb and first.ends and part.ends and not first.ends & part.ends:
        return True
    return bool(part.verb) and part.verb not in _GOING_ON and bool(part.things or part.matters)


# What is done with a thing once it is there.
_GOING_ON = _NOTING | frozenset(
    "use wear show look check see watch read take keep hang fit put set bring give go come start begin stay leave sit drive walk wait pay text ring phone call tell send post hand copy email "
    "review decide agree pass choose pick have do be knock test swab measure weigh build carry collect fetch share help support remind".split()
)


def is_timetable(parts: Sequence[Part]) -> bool:
    """Whether the parts are the steps of one evening or morning by the clock, with who notes it: "Xbox away at 8, bath 8.15, Mum logs lights-out"."""
    *ahead, last = parts
    timed = sum(_CLOCK.search(part.text) is not None for part in parts)
    return (
        timed > 1
        and (last.verb in _NOTING or _IS_NOTED.search(last.text) is not None)
        and not any(part.apart or part.doer or part.days for part in ahead[1:])
    )


_IS_NOTED = re.compile(r"\b[A-Z][\w-]+ (?:logs|ticks|charts|records|notes|writes (?:it|this) down)\b")
_CLOCK = re.compile(
    r"\bat \d{1,2}\b|\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?(?:am|pm)\b|\bo[’']clock\b", re.IGNORECASE
)
