"""Where in a plan a child speaks: which statements stand in the children's own place, and under which headings whoever speaks is a child."""

from __future__ import annotations

import re

from planlint.language.people import people_in
from planlint.language.voices.voices import empty_claim
from planlint.linting.statements import Statement
from planlint.plan.model import SectionName

_VOICE_HEADING = re.compile(
    r"\b(?:views?|voice|wish(?:es)?|feelings?|say(?:s|ing)?|said|tells?|told|shows?|wants?|words|lived experience|life (?:is|was) like|day in|thinks?|heard|hears?|"
    r"feels?|hopes?|dreams?|three houses|speaks?|listen(?:ed|ing)?|communicates|my|opinions?|perspective|thoughts|story|seen|likes?|about me)\b",
    re.IGNORECASE,
)
CHILD = re.compile(r"\b(?:s?he|they|him|her|child(?:ren)?|baby|boy|girl|young person|twins)\b", re.IGNORECASE)
_BARE_LABEL = re.compile(
    r"^\W*(?:voice|views|wishes(?: and feelings)?|feelings|own words|lived experience|wishes ?/ ?feelings|w ?& ?f)\W*$",
    re.IGNORECASE,
)
_CHILDS_OWN = re.compile(
    r"\b(?:child(?:ren)?|young person|young people|baby|boy|girl)['’]?s?['’]? (?:own )?(?:views?|voice|wish|feelings|words|lived)|\bviews? of (?:the )?(?:child|young person)",
    re.IGNORECASE,
)
_HEARS_THEM = re.compile(
    r"\b(?:hear(?:ing|d)?|listen(?:ing|ed)?|voices?|ask(?:ing|ed)?|said|say|tell|told)\b.{0,16}?\b(?:child(?:ren)?|young (?:person|people)|boys?|girls?|twins)\b",
    re.IGNORECASE,
)
_SEEN = re.compile(r"\b(?:saw|seen|see|observ\w+|watched|noticed|is|are|side)\b", re.IGNORECASE)
ADULTS = re.compile(
    r"\b(?:parents?|parental|mum|dad|mother|father|carers?|family|nan|gran\w*|professionals?|manager|Mr|Mrs|Ms)\b",
    re.IGNORECASE,
)
_TOOL = re.compile(
    r"\b(?:three houses|mind of my own|magic wand|fairy|wizards?|worry (?:wheel|monster|map|cards?|jar)|wishes (?:and|&) feelings|feelings cards?|in (?:my|his|her|their) own words|(?:all )?about me)\b",
    re.IGNORECASE,
)
"""What workers use to ask a child is also the heading of what the child answered."""
_CHILD_SEEN = re.compile(
    r"^\W*(?:was |the )*(?:child(?:ren)?|young person|baby|boys|girls) (?:\w+ )?(?:seen|observed|spoken to)\b",
    re.IGNORECASE,
)
_CHILD_HEADING = re.compile(r"^[\W\d]*(?:the )?(?:child|young person|children|baby)\W*$", re.IGNORECASE)
# What others want for a child is no word of its own.
_OTHERS_GOALS = re.compile(
    r"^\W*(?:what|how)\b[^:\n]{0,40}\b(?:wants?|hopes?|wish(?:es)?|would like)\s+(?:for|to see)\b",
    re.IGNORECASE,
)
OWN_WORDS = re.compile(r"^\W*my\b", re.IGNORECASE)
# "Who Noor is", "Seeing Nico": who a child is and how often it is visited shows nothing of it.
_NOT_WATCHED = frozenset({SectionName.IDENTITY, SectionName.HISTORY, SectionName.VISITS})
NAME = re.compile(
    r"(?<=\w )(?!(?:Jan|Febr)uary\b|March\b|April\b|May\b|June\b|July\b|August\b|(?:Sept|Nov|Dec)ember\b|October\b|\w+day\b|Christmas\b|Easter\b)[A-Z][a-z]+|\b(?:mother|father|partner|man|woman|uncle|aunt\w*|boyfriend|lodger)\b"
)


def tells_whose(heading: str, names: tuple[str, ...]) -> bool:
    """Whether a heading names anybody whom a pronoun below it can mean."""
    return bool(heading) and (
        _names_child(heading, names)
        or ADULTS.search(heading) is not None
        or NAME.search(heading) is not None
        or bool(people_in(heading))
    )


def is_own(statement: Statement, names: tuple[str, ...]) -> bool:
    """Whether a statement stands in the place for the children's voice."""
    if statement.front:
        about = CHILD.search(statement.under) is not None or _names_child(statement.under, names)
        unknown = (
            not names and re.search(r"['’]s (?:own )?(?:voice|views|wishes)\b", statement.under) is not None
        )
        return _BARE_LABEL.match(statement.under) is not None or (
            (about or unknown)
            and _VOICE_HEADING.search(statement.under) is not None
            and not ADULTS.search(statement.under)
        )
    heading = statement.under
    if _OTHERS_GOALS.match(heading):
        return False
    if _TOOL.search(heading) and not ADULTS.search(heading):
        return True
    says_so = _VOICE_HEADING.search(heading) is not None
    if statement.is_about(SectionName.CHILD_VOICE):
        if _is_only_of_grown_ups(heading, names):
            return False
        return says_so or not heading.strip() or _is_only_a_name(heading, names)
    of_the_child = _CHILD_HEADING.match(heading) is not None or _is_only_a_name(heading, names)
    if statement.names and of_the_child and empty_claim(statement.text):
        return True
    of_theirs = (says_so and _CHILDS_OWN.search(heading)) or _HEARS_THEM.search(heading)
    return bool(statement.names and of_theirs and not ADULTS.search(heading))


def _is_only_of_grown_ups(heading: str, names: tuple[str, ...]) -> bool:
    """ "Views of Mr and Mrs Miah": whose place it is the heading says, whatever else was read from it."""
    return (
        ADULTS.search(heading) is not None
        and CHILD.search(heading) is None
        and not _names_child(heading, names)
    )


def is_lenient(statement: Statement, names: tuple[str, ...]) -> bool:
    """Whether a speaker without a name is the child there: "What we saw of Idris", "Noah and Tali", "My health"."""
    if OWN_WORDS.search(statement.under) is not None:
        return True
    if statement.is_about(SectionName.CHILD_VOICE):
        return not _is_only_of_grown_ups(statement.under, names)
    if statement.names and _CHILD_HEADING.match(statement.under):
        return True
    if statement.names and _CHILD_SEEN.search(statement.under):
        return True
    if not statement.names or not _names_child(statement.under, names):
        return False
    seen = _SEEN.search(statement.under) is not None and _NOT_WATCHED.isdisjoint(statement.names)
    return (
        _is_only_a_name(statement.under, names) or seen or _VOICE_HEADING.search(statement.under) is not None
    )


def _is_only_a_name(heading: str, names: tuple[str, ...]) -> bool:
    """Whether a heading is a child's name, or several, and no more: "Ibby", "Noah and Tali"."""
    rest = re.sub(r"[A-Z][\w’'-]*|\b(?:and|herself|himself|themselves)\b|\W", "", heading)
    return not rest and _names_child(heading, names)


def _names_child(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", text) is not None for word in words_for(names))


def words_for(names: tuple[str, ...]) -> tuple[str, ...]:
    """The words that mean these children: first names, and the short ones in brackets."""
    return tuple(
        word
        for name in names
        if name.split()
        for word in (name.split()[0], *re.findall(r"\(([^\W\d_]+)\)", name))
    )
