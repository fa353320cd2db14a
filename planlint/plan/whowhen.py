"""A who-and-when text split in two: the words that name the owner and the words that tell the time. No word is lost."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from planlint.language.acronyms import expansions
from planlint.language.data import classes
from planlint.language.people import Owner, OwnerKind, is_clean_owner_text, owners
from planlint.language.times import Timescale
from planlint.plan.cell_labels import labelled_halves
from planlint.plan.clock import is_all_time, start_with_lead, times_in
from planlint.plan.words import is_dash

_EDGES = " \t\n,;:/|–—-"
_PLACEHOLDER = re.compile(
    r"(?:tbc|tba|tbd|to be (?:confirmed|agreed|arranged|decided|identified)|not known|unknown|\?+)[.?]*$",
    re.I,
)
_PENDING = re.compile(r"[\w' ]*\w\s+((?:tbc|tba|tbd)[.?]*)", re.I)
_NAMED_PENDING = re.compile(r"([\w' ]*\w\s+(?:tbc|tba|tbd))\s*[,;/–—-]\s*(.+)", re.I | re.S)
_SLASH = re.compile(r"\s+/\s+|\s*\|\s*")
_FIRST_PIECE = re.compile(r"\s*[;,]\s*")
_BETWEEN_PAIRS = re.compile(r"\s+/\s+|\s*[|;\n]\s*")
_HALVES = 2
_SMALL = re.compile(r"[\s,;&/–—-]*(?:and|then|&|or|to|until|till)?[\s,;&/–—-]*$", re.I)
_TIME_CLAUSE = re.compile(
    r"\s*[,;:/\n–—-]\s*(?P<clause>(?:by|before|after|until|till|within|when|whenever|once|every|each|as soon as|following|from|starting|during|throughout|straight away|next (?:day|week|fortnight|month|term|half)|this (?:week|month|term))\b.*)$",
    re.IGNORECASE | re.DOTALL,
)  # fmt: skip
_BELONGS = re.compile(r"\s*(?:$|[,(/]|(?:at|from|of|for|in|with|and|or|&)\s+)", re.IGNORECASE)
"""What may stand behind a name in a who: where somebody works, or somebody else."""
_NAMED_SO = re.compile(r"(?:the )?(?:[A-Z][\w'’&-]* (?:(?:of|and|for|from|&) )?){1,4}")
_DAYS_BEFORE = re.compile(r"[\s,;]+(?:\d{1,2}/\d{1,2}(?!\d)\s*+(?:(?:,|;|and|&)\s*+)?)+$")
"""Days without a year before the one that has it: "KM, 11/2, 11/3, 8/4/26"."""
_SEPARATOR = re.compile(r"[,;:/|\n(–—]|\s-\s|(?<=[a-z)])(?<!\b[A-Z][b-df-hj-np-tv-z])\.(?=\s)")
_MARKS_IN_A_TIME = 16
"""So many commas, slashes and dashes at most stand in the when of one cell."""


_PARTS_WHO = re.compile(r"\s[–—-]\s|;\s")
_WHOSE = re.compile(r"^(?:[A-Z][\w-]*['’]s? |the )+")
_INITIALS = re.compile(r"[A-Z]{2,3}")
_NO_INITIALS = frozenset(("AM", "PM", "TBC", "TBA", "TBD", "NA", "NK"))
_LONGEST_OCCASION = 4
_ON_A_DAY = re.compile(r"\s*[,;:–-]?\s*(?:(?:on|by|before)\s+)?(?:[A-Z][a-z]+day\s+)?(?:the )?\d")


@dataclass(frozen=True, slots=True)
class WhoWhen:
    """The two halves of a who-and-when text; ``clean`` is False where it could not be split and both carry it whole."""

    owner: str
    due: str
    clean: bool = True


@lru_cache(maxsize=8192)
def split_who_when(text: str) -> WhoWhen:
    """Splits one text: "Fiona Jones, Probation Officer by 12/4/16" to "Fiona Jones, Probation Officer", "by 12/4/16"."""
    if not text.strip():
        return WhoWhen("", "")
    if _PLACEHOLDER.match(text.strip()) or is_dash(text):
        return WhoWhen(text, text)
    if (labelled := labelled_halves(text)) is not None:
        return WhoWhen(*labelled)
    times = times_in(text)
    if not times:
        return _by_preposition(text)
    if is_all_time(text):
        return WhoWhen("", text)
    if (parts := _NAMED_PENDING.fullmatch(text.strip())) and is_all_time(parts[2]):
        return _halves(parts[1], parts[2])
    lines = text.strip().split("\n")
    if len(lines) == _HALVES and is_who(lines[0]) and _is_when(lines[1]):
        return _halves(*lines)
    if pending := _PENDING.fullmatch(text.strip()):
        return WhoWhen(text, pending[1])
    return _at_slash(text) or _split(text, times)


def split_alike(texts: Sequence[str]) -> tuple[WhoWhen, ...]:
    """Splits the who-and-whens of one cell, each as the others are.

    "Core group on 11 March" alone is a time; behind two that each name somebody the group is who does it, on that day.
    """
    halves = tuple(map(split_who_when, texts))
    if 2 * sum(bool(half.owner) for half in halves) <= len(halves):
        return halves
    return tuple(
        (half if half.owner or not half.due else _group_first(text) or half)
        for text, half in zip(texts, halves, strict=True)
    )


def _group_first(text: str) -> WhoWhen | None:
    """The halves of a text that opens with a group of people and has its day behind it; None for any other."""
    first = next(iter(owners(text)), None)
    if first is None or first.kind is not OwnerKind.GROUP or first.start:
        return None
    when = text[first.end :]
    return _halves(text[: first.end], when) if _ON_A_DAY.match(when) and times_in(when) else None


def _by_preposition(text: str) -> WhoWhen:
    """A clause behind an owner that opens as times do, though it names none that we know ("after the letter")."""
    for cut in reversed(list(_SEPARATOR.finditer(text))[-_MARKS_IN_A_TIME:]):
        head, tail = text[: cut.start()], text[cut.end() :].strip()
        if is_all_time(tail) and _names_somebody(head):
            return _halves(head, tail)
    if (lines := _at_line(text)) is not None:
        return lines
    match = _TIME_CLAUSE.search(text)
    if match and _names_somebody(text[: match.start()]) and not _opens_with_owner(match["clause"]):
        return _halves(text[: match.start()], match["clause"])
    return WhoWhen(text, "")


def _is_when(line: str) -> bool:
    """Whether a line below a name is when: a placeholder, or words that hold a time and name nobody at first."""
    return bool(_PLACEHOLDER.match(line)) or (bool(times_in(line)) and not _opens_with_owner(line))


def _at_line(text: str) -> WhoWhen | None:
    """The halves of a text of two lines, where the first names somebody and the other neither anybody nor a day."""
    lines = text.split("\n")
    if (
        len(lines) != _HALVES
        or not _owners(lines[0])
        or _opens_with_owner(lines[1])
        or not lines[1][:1].islower()
    ):
        return None
    return _halves(*lines)


def split_pairs(text: str, count: int) -> tuple[str, ...]:
    """So many who-and-whens of one cell, parted by a slash, a bar, a semicolon or by lines; none where it has not so many."""
    lines = text.split("\n")
    if len(lines) == _HALVES * count and all(map(is_who, lines[::2])) and all(map(is_all_time, lines[1::2])):
        return tuple(map("\n".join, zip(lines[::2], lines[1::2], strict=True)))
    parts = [part.strip() for part in _BETWEEN_PAIRS.split(text)]
    if len(parts) != count:
        return ()
    halves = [split_who_when(part) for part in parts]
    both = all(half.clean and half.due and half.owner and is_who(half.owner) for half in halves)
    return tuple(parts) if both else ()


def _at_slash(text: str) -> WhoWhen | None:
    """The halves of a text that its author parted with one slash or bar, as its heading does ("Who / when")."""
    cuts = list(_SLASH.finditer(text))
    if len(cuts) != 1 or not cuts[0].start():
        return None
    owner, due = text[: cuts[0].start()], text[cuts[0].end() :]
    told = times_in(due)
    if not told or times_in(owner) or not is_who(owner):
        return None
    rest = due[: start_with_lead(due, told[0].start)].strip(_EDGES)
    second = is_who(rest) or is_who(_FIRST_PIECE.split(rest)[0]) or is_by_initials(rest)
    return None if rest and second else _halves(owner, due)


def is_by_initials(text: str) -> bool:
    """Whether a text is somebody's initials: two or three capital letters that stand for nothing else in the field."""
    return bool(_INITIALS.fullmatch(text)) and text not in _NO_INITIALS and text not in expansions()


def _split(text: str, times: tuple[Timescale, ...]) -> WhoWhen:
    start, end = start_with_lead(text, times[0].start), times[-1].end
    if _one_cluster(text, times):
        if not re.search(r"\w", text[end:]):
            return _tail(text, start)
        if not re.search(r"\w", text[:start]):
            return _head(text, end)
        return _middle(text, start, end)
    gaps = [text[one.end : other.start] for one, other in itertools.pairwise(times)]
    if any(_opens_with_owner(gap) for gap in gaps) or _opens_with_owner(text[end:]):
        return WhoWhen(text, text, clean=False)
    head = text[:start]
    if not re.search(r"\w", text[end:]) and _is_sentence(text):
        return _tail(text, start_with_lead(text, times[-1].start))
    if _names_somebody(head):
        return _tail(text, start)
    return WhoWhen(text, text, clean=False)


def _one_cluster(text: str, times: tuple[Timescale, ...]) -> bool:
    for one, other in itertools.pairwise(times):
        lead = start_with_lead(text, other.start)
        if not _SMALL.fullmatch(text[one.end : max(lead, one.end)]):
            return False
    return True


def _tail(text: str, start: int) -> WhoWhen:
    """The time stands last: small words that belong to it ("fitted by …", "first visit …") go with it."""
    head = text[:start]
    cuts = list(_SEPARATOR.finditer(head))
    if cuts:
        clause = head[cuts[-1].end() :].strip()
        # Behind a full stop every word begins so ("Willow Tree. First visit 11 March").
        plain = (
            clause
            and (clause[0].islower() or cuts[-1][0] == ".")
            and len(clause.split()) <= _LONGEST_OCCASION
        )
        if plain and not _owners(clause) and _names_somebody(head[: cuts[-1].start()]):
            start = cuts[-1].end()
            head = text[:start]
    if not _names_somebody(head) and len(head.split()) <= 8 and head[:1].islower():
        return WhoWhen("", text)
    return (
        _halves(head, text[start:])
        if (when := _occasion(head)) is None
        else _halves(head[:when], text[when:])
    )


def _occasion(head: str) -> int | None:
    """Where what the day is called begins, behind the mark that ends the who: "Nan, Poppy – Grandad's birthday, 2 August"."""
    *_, cut = [None, *_PARTS_WHO.finditer(head)]
    if cut is None or not is_who(head[: cut.start()].strip()):
        return None
    occasion = _WHOSE.sub("", head[cut.end() :].strip(_EDGES))
    named = (
        0 < len(occasion.split()) <= _LONGEST_OCCASION and occasion[:1].islower() and not _owners(occasion)
    )
    return cut.start() if named else None


def _head(text: str, end: int) -> WhoWhen:
    return _halves(text[end:], text[:end])


def _middle(text: str, start: int, end: int) -> WhoWhen:
    """The time stands between other words: in brackets, before a note, or inside a sentence."""
    before, after = text[:start], text[end:]
    if before.rstrip().endswith("(") and after.lstrip().startswith(")"):
        owner = f"{before.rstrip()[:-1].rstrip()}{after.lstrip()[1:]}"
        return WhoWhen(owner.strip(_EDGES), text[start:end].strip())
    if _names_somebody(before) and not _opens_with_owner(after) and not _is_sentence(text):
        return _halves(before, text[start:])
    if not _names_somebody(before) and _names_somebody(after):
        return _halves(after, text[:end])
    return WhoWhen(text, text, clean=False)


def _halves(owner: str, due: str) -> WhoWhen:
    if re.match(r"(?:and |& )?\d{1,2}/\d", due.strip(_EDGES)) and (days := _DAYS_BEFORE.search(owner)):
        owner, due = owner[: days.start()], owner[days.start() :] + due
    owner, due = owner.strip(_EDGES), due.strip(_EDGES)
    if owner.endswith("(") or owner.count("(") > owner.count(")"):
        if due.count(")") > due.count("("):
            due = due.rstrip(" .").removesuffix(")")
        if owner.endswith("("):
            owner = owner[:-1].rstrip(_EDGES)
    if owner.endswith(".") and not re.search(r"\b[A-Z]\.$", owner):
        owner = owner[:-1]
    return WhoWhen(owner, due)


def _owners(text: str) -> list[Owner]:
    """Everybody named; a word in small letters is nobody's name here."""
    found = owners(text.strip(_EDGES + "(."))
    return [
        owner for owner in found
        if owner.kind is not OwnerKind.PLACEHOLDER and not (owner.kind is OwnerKind.PERSON and owner.text[:1].islower())
    ]  # fmt: skip


def _names_somebody(text: str) -> bool:
    return bool(_owners(text)) or (
        text.strip().islower() and len(text.split()) <= 2 and bool(owners(text.strip(_EDGES)))
    )


def _opens_with_owner(gap: str) -> bool:
    """Whether the words between two times begin with somebody new, as in "by 3 May; Tim by 9 May"."""
    match = re.match(r"[\s,;:/|.)–—-]*(?:and\s+)?", gap)
    rest = gap[match.end() :] if match else gap
    if not rest.strip() or not rest[:1].isalnum():
        return False
    return any(owner.start <= 4 for owner in _owners(rest))


def _is_sentence(text: str) -> bool:
    """Whether the text tells a task in one sentence ("Tim White to find out … and pass …")."""
    return bool(re.search(r"\b(?:to|will|must|should)\s+[a-z]{2,}", text)) and not re.search(
        r";|\n|[a-z)]\.\s+[A-Z]", text
    )


def _is_its_name(words: str) -> bool:
    """Whether the words before an agency are the beginning of its name, and not what somebody does to it."""
    return bool(_NAMED_SO.fullmatch(words)) and words.split()[0].casefold() not in classes("verbs.csv")


@lru_cache(maxsize=8192)
def is_who(text: str) -> bool:
    """Whether a text names people, posts or agencies and nothing else; a word in small letters is nobody's name."""
    named = owners(text)
    if not named or any(owner.kind is OwnerKind.PERSON and owner.text[:1].islower() for owner in named):
        return False
    first = named[0]
    if first.kind is OwnerKind.AGENCY and _is_its_name(text[: first.start]):
        # "Missing From Home team" is one name, though only its end is known.
        first = replace(first, start=0)
    return is_clean_owner_text(text) or (first.start == 0 and bool(_BELONGS.match(text[first.end :])))
