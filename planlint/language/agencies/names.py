"""The sorts of agencies and professionals there are: their words, the people beside them, and what shows one taking part."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.word_files import by_use
from planlint.patterns import later

_FILE = "agencies.txt"
_NOTHING = "(?!)"


@dataclass(frozen=True, slots=True)
class Agency:
    """A sort of agency: its words, further words that show its part, whether it is a place, leads the plan, or is any post.

    ``each`` where its words are many agencies, each of which is only itself."""

    name: str
    said: re.Pattern[str]
    part: re.Pattern[str]
    place: bool
    lead: bool
    general: bool
    each: bool


@dataclass(frozen=True, slots=True)
class Involved:
    """Somebody at work with the family: ``agency`` as listed ("" for one known by its name alone), ``names`` as written.

    ``title`` is the post or the work in its own words where the list has no more than any post for it ("contact supervisor").
    """

    agency: str
    start: int
    end: int
    names: tuple[str, ...] = ()
    title: str = ""


@lru_cache(maxsize=1)
def agencies() -> dict[str, Agency]:
    """Every sort of agency by its name, in the order of the list."""
    return {
        name: Agency(
            name,
            _whole(lines.get("said", [])),
            _whole([*lines.get("said", []), *lines.get("part", [])]),
            "place" in lines.get("kind", []),
            "lead" in lines.get("kind", []),
            "general" in lines.get("kind", []),
            "each" in lines.get("kind", []) or "general" in lines.get("kind", []),
        )
        for name, lines in by_use(_FILE).items()
    }


def _whole(patterns: list[str]) -> re.Pattern[str]:
    return later(rf"(?<![\w-])(?:{'|'.join(patterns) or _NOTHING})s?(?!\w)", re.IGNORECASE)


def agency_in(text: str, general: bool = False) -> Agency | None:
    """The sort of agency that a label or a post names ("Health visitor", "FSW"), the longest words first.

    ``general`` asks for any post ("tutor") too where no sort of its own is named.
    """
    best: tuple[int, Agency] | None = None
    for agency in agencies().values():
        if agency.general and (best or not general):
            continue
        for match in agency.said.finditer(text):
            length = match.end() - match.start()
            if best is None or length > best[0]:
                best = length, agency
    return best[1] if best else None


# "Since January": no name; May, April and June may be one.
_MONTHS = frozenset("January February March July September October November December".split())
_TITLE = r"(?:Mr|Mrs|Ms|Miss|Dr|Sister|Nurse|PC|PCSO|DC|Sgt)\.? "
_NAME_WORD = r"[A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-zà-ÿ]+)*"
NAME = re.compile(rf"\b(?:{_TITLE})?{_NAME_WORD}(?: {_NAME_WORD}){{0,3}}")
TITLE = re.compile(rf"^{_TITLE}")
# Words of names that tell nobody apart, and whoever is family and no professional.
COMMON = frozenset(
    "The House Room Project Trust Service Services Centre Hub Clinic Team Scheme Recovery Street Road School Primary Academy College Family Families Children Young Support Youth Early Years Health Social Worker "
    "Women Men Mum Dad Nan Nana Gran Grandma Grandad Aunt Auntie Uncle Mrs Miss Nurse Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays "
    "January February March April May June July August September October November December She He They Her His Their This That When Work Baby Foundation Church Community Charity Group Works Workshop St".split()
)


_NEAR_AHEAD = re.compile(
    rf"(?P<name>{NAME.pattern})(?:,| \(| from| at| of| is| with| \|)? ?(?:the |an? |her |his |their )?(?:[\w’'-]+ )?$"
)
_NEAR_BEHIND = re.compile(
    rf"(?:,? ?(?:\(|:|-|–|called|named|is|is called|are)? ?)(?:(?:at|of|from|in) (?:the )?)?(?P<name>{NAME.pattern})"
)
# Where it is and what somebody there is called, further on in the sentence.
_FURTHER = re.compile(
    # "…, and Ms Lunt says": who begins a clause of their own is nobody's other name.
    rf"(?:\b(?:at|from|in|called|named|where|with|is|and)|,|\() (?:the )?(?P<name>(?>{NAME.pattern}))(?! (?:is|has|was|will|can|does|did|had|says|said|thinks|thought|tells|told|wants|feels|reports|knows|sees|saw)\b)"
)
_FAR = 70
# A name alone in brackets, wherever the sentence has it, is of whoever the sentence is about.
_IN_BRACKETS = re.compile(rf"\((?P<name>{NAME.pattern})\)")


def names_beside(before: str, said: str, after: str) -> tuple[str, ...]:
    """Personal names and places beside a post: "Ade Noble, youth worker", "youth worker (Ade Noble)", "PC Adair"."""
    near = [match["name"] for match in (_NEAR_AHEAD.search(before), _NEAR_BEHIND.match(after)) if match]
    further = [match["name"] for match in _FURTHER.finditer(re.split(r"\),|;", after[:_FAR])[0])]
    if own := _IN_BRACKETS.search(after):
        further.append(own["name"])
    inside = NAME.search(said) if re.match(r"(?:PC|DC|DS|Sgt|PCSO|Nurse) ", said) else None
    found = dict.fromkeys(
        re.sub(r"['’]s?$", "", name) for name in [*near, *further, *([inside.group()] if inside else [])]
    )
    return tuple(name for name in found if not set(re.split(r"[ -]", name)) <= COMMON)


def names_in(text: str) -> tuple[str, ...]:
    """The personal names of a text, the words for agencies and posts taken out."""
    for agency in agencies().values():
        if agency.name != "police":
            text = agency.said.sub(lambda said: "-" * len(said.group()), text)
    # What stands in brackets behind a name tells the post and whom it sees.
    found = [match.group() for match in NAME.finditer(re.sub(r"(?<=\w )\([^)]*\)", "", text) or text)]
    found = found or [match.group() for match in NAME.finditer(text)]
    return tuple(name for name in found if name not in _MONTHS)


# "Grandad Len (retired school nurse)", "Aunt Bea, a midwife": what somebody of the family does or did for a living.
_CALLING = re.compile(
    r"\b(?:(?:retired|former|formerly an?|ex|one-time|(?:was|were|used to be)(?: once)? an?|(?:works?|worked|trained) as an?)[ -](?:[\w’'-]+ ){0,2}[\w’'-]+"
    r"|(?:Mum|Dad|Mam|Nan|Nana|Nanna|Nain|Taid|Gran|Granny|Grandma|Grandad|Grandpa|Aunt|Auntie|Aunty|Uncle|Cousin|[Ss]tepdad|[Ss]tepmum)(?: [A-Z][\w’'-]+)?(?:, (?:who is )?an?| \((?:who is )?(?:an? )?)(?=[a-z ])[^(),;.]{3,40})"
)


def takes_part(text: str, involved: Involved) -> bool:
    """Whether the words of an action show that the agency has a part in it: by its name, its people or its work."""
    text = _CALLING.sub(" ", text)
    if (
        involved.agency
        and not agencies()[involved.agency].each
        and _has_part(text, agencies()[involved.agency], involved.names)
    ):
        return True
    # Of "the nurses" one may have the task.
    title = re.sub(r"(?<=[^s])s$", "", involved.title)
    # "Ms Petrou (behaviour support)" is the behaviour support teacher.
    work = title.rpartition(" ")[0] if title.count(" ") > 1 else title
    if work and re.search(rf"(?<!\w){re.escape(work)}", text, re.IGNORECASE):
        return True
    # "The dentist's nurse" is the dental nurse.
    trade = title.split(" ")[0].casefold() if title.count(" ") == 1 else ""
    if len(trade) >= _SHORTEST_TRADE and trade not in _NO_TRADE:
        stem = re.escape(trade[: max(_SHORTEST_TRADE - 1, len(trade) - 2)])
        if re.search(rf"(?<!\w){stem}", text, re.IGNORECASE):
            return True
    return any(_is_named(text, name) for name in involved.names)


_SHORTEST_TRADE = 5
_NO_TRADE = frozenset(
    "family support social youth outreach project school community children's senior student trainee education health advice".split()
)
_NAME_BEHIND = re.compile(r" (?P<name>[A-Z][a-zà-ÿ]+)\b")


def _has_part(text: str, agency: Agency, names: tuple[str, ...] = ()) -> bool:
    """Whether words of an agency or its work stand in a text, and not only inside another's name ("nurse" in "school nurse").

    Where the agency's own person has a name, a post of somebody else is no part of theirs ("keyworker Meg").
    """
    if agency.said.search(text):
        return True
    found = [match.span() for match in agency.part.finditer(text)]
    if not found:
        return False
    others = [
        match.span()
        for other in agencies().values()
        if other is not agency and not other.general
        for match in other.said.finditer(text)
    ]
    own = {word for name in names for word in re.split(r"[ -]", name)}
    if own:
        found = [
            span
            for span in found
            if (behind := _NAME_BEHIND.match(text, span[1])) is None or behind["name"] in own | COMMON
        ]
    return any(
        not any(first <= start and end <= last and last - first > end - start for first, last in others)
        for start, end in found
    )


_FIRST_AND_LAST = 2


def _is_named(text: str, name: str) -> bool:
    """Whether a text has a name, a part of it that tells somebody apart, or its initials; of "Mr Orr" the surname."""
    words = re.split(r"[ -]", TITLE.sub("", name))
    initials = "".join(word[:1] for word in words)
    if TITLE.match(name) and len(words) > _FIRST_AND_LAST:
        words = words[-1:]
    if len(initials) > 1 and re.search(rf"\b{re.escape(initials)}\b", text):
        return True
    return any(
        re.search(rf"\b{re.escape(word)}\b", text) for word in words if len(word) > 1 and word not in COMMON
    )
