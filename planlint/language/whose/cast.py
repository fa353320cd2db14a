"""Who is who where an outcome is read: the children and the adults of a plan, by name, short name and the words beside them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planlint.language.people import OwnerKind, people_in


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in a plan, by first names and titled surnames in small letters."""

    children: frozenset[str] = frozenset()
    adults: frozenset[str] = frozenset()


GROWN = (
    r"(?:step-?)?(?:mum|mummy|mam|mammy|mom|mommy|mother|dad|daddy|papa|(?-i:Da|Ma|Pa)|father|parent)|(?:foster |kinship |connected )?carer|(?:great-?)?grand(?:ma|pa|mother|father|parent|mum|dad|ad)"
    r"|granddad|gran|nan|nana|nanny|granny|aunt(?:ie|y)?|uncle|(?:ex-?)?partner|boyfriend|girlfriend|husband|wife|(?:special )?guardian|caregiver"
)


def called(word: str) -> str:
    """A name without its possessive, in small letters."""
    return re.sub(r"['’]s?$", "", word).casefold()


_BESIDE_ADULT = re.compile(
    rf"\b(?P<before>[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+){{0,2}}(?:,\s*|\s*\(|\s+[–-]\s+)(?:(?:the|an?|her|his|their|its|who is|is|our|your|maternal|paternal|birth|new|younger|older|little|twin|half|baby|children['’]s|[A-Z][\w’]+['’]s)[\s-]+){{0,3}}(?i:{GROWN})\b(?! (?:will|is|has|can|to|does|gets|goes)\b)"
    rf"|\b(?i:{GROWN})(?:['’]s partner)?(?:,\s*|\s*\(|:\s*|\s+)(?P<after>[A-Z][\w’'-]+)"
)
_YOUNG = r"(?:brother|sister|son|daughter|sibling|twin|baby|child|(?:aged? )?1?\d(?: (?:years?|months?|weeks?)(?: old)?)?)"
_BESIDE_CHILD = re.compile(
    rf"\b(?P<before>[A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+){{0,2}}(?:,\s*|\s*\()(?:(?:the|an?|her|his|their|its|who is|is|our|your|maternal|paternal|birth|new|younger|older|little|twin|half|baby|children['’]s|[A-Z][\w’]+['’]s)[\s-]+){{0,3}}(?i:{_YOUNG})\s*[),.;]"
    rf"|\b(?i:brother|sister|son|daughter|baby)(?:,\s*|\s*\(|\s+)(?P<after>[A-Z][\w’'-]+)"
)


# "Foster carers Dot and Len".
_SEVERAL_GROWN = re.compile(
    rf"\b(?i:(?:{GROWN})s),?\s+(?:\(|–\s)?([A-Z][\w’'-]+)(?:\s+[A-Z][\w’'-]+)?\s+(?:and|&)\s+([A-Z][\w’'-]+)"
)
# The name behind a label or kinship word with its short forms: "Mum: Kayleigh-Mae Strood (16) (KM)".
_SHORT_NAME = re.compile(
    rf"\b(?i:{GROWN}):?\s+(?:[A-Z][\w’'-]+\s+){{1,3}}(?:\([^()]*\)\s*){{0,2}}?\((?P<short>[A-Z]{{1,4}})\)"
)


def cast_of(
    children: Iterable[str], texts: Iterable[str], parents: Iterable[str] = (), owners: Iterable[str] = ()
) -> Cast:
    """Who is who: the children by name; an adult has a kinship word beside the name, speaks as a parent or owns actions.

    ``texts`` are the plan's own texts, ``parents`` what stands in it of the parents' views, ``owners`` its who cells.
    """
    young = {called(name.split()[0]) for name in children if name.split()}
    grown: set[str] = set()
    for text in texts:
        grown |= {called(name) for match in _SEVERAL_GROWN.finditer(text) for name in match.groups()}
        grown |= {called(match["before"] or match["after"]) for match in _BESIDE_ADULT.finditer(text)}
        grown |= {called(match["short"]) for match in _SHORT_NAME.finditer(text)}
        young |= {called(match["before"] or match["after"]) for match in _BESIDE_CHILD.finditer(text)}
    for text in parents:
        grown |= {called(match[1]) for match in _SPEAKER.finditer(text)}
    for text in owners:
        people = (owner for owner in people_in(text) if owner.kind is OwnerKind.PERSON)
        grown |= {called(owner.text.split()[0]) for owner in people}
    return Cast(frozenset(young), frozenset(grown - young - _NO_NAMES))


_NO_NAMES = frozenset("you he she they we i it mr mrs ms miss".split())


_SPEAKER = re.compile(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))([A-Z][\w’'-]+)(?=:|\s+(?:[A-Z][\w’'-]+\s+)?(?:said|says|agrees?|feels?|thinks?|wants?|is|was|has|would|told|accepts?|does|did|and)\b)"
)
