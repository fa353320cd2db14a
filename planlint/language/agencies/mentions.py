"""Who stands in a sentence: agencies and posts by the list, services and people by their names alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from planlint.language.agencies.names import COMMON, NAME, agencies, names_beside
from planlint.language.agencies.unlisted import somebody_from

NOBODY: Mapping[str, str] = MappingProxyType({})
# "Her own worker": a post that could be anybody's.
_NO_POST = re.compile(
    r"(?:(?:own|new|good|same|another|hard|regular|previous|current|professional)\s+)*(?:worker|practitioner|officer|assistant|coordinator|co-ordinator|advis[eo]r|supervisor|specialist|consultant)s?",
    re.IGNORECASE,
)
_SERVICE = r"(?:House|Room|Rooms|Project|Trust|Service|Services|Centre|Hub|Clinic|Foundation|Recovery|Scheme|Works|Workshop|Partnership|Charity|Outreach|Inclusion|Support|Counselling|Therapies|Wellbeing|Sanctuary|Haven|Space|(?-i:clinic|project|service|centre|charity|hub|scheme|counselling))"
# "British Red Cross family tracing service": what it does stands in small letters between its name and what it is.
_DOES = r"(?:(?!(?:is|at|to|of|in|on|by|an?|the|and|for|has|her|his|was|from|with|that|who|which|their|our|goes|needs|will|or)\b)[a-z]+(?<!s)(?<!ed) ){1,3}"
_NAMED_SERVICE = re.compile(
    rf"(?<![\w’'-])(?:[A-Z][\w’'-]+ ){{2,4}}{_DOES}(?:service|team|project|clinic|charity|scheme|programme)\b|"
    rf"(?<![\w’'-])(?:[A-Z][\w’'-]+ (?:of (?:the )?|and |for )?){{1,4}}{_SERVICE}\b(?! (?:School|Primary|Academy|Street|Road|Lane|Court))|(?<![\w’'-])(?:[A-Z][\w’'-]+)['’]s? {_SERVICE}\b"
)
_OF_SOMEWHERE = re.compile(
    rf"(?P<who>{NAME.pattern}),? (?:from|at|of|off|who runs|who leads) (?:the )?(?P<where>(?:[A-Z][\w’'-]+ ?){{1,4}}(?:caf[eé]\b)?|[\w’' -]{{3,40}}?\b(?:team|service|charity|project|clinic|centre|hospital|scheme|hub|council|trust|programme|unit|ward)\b)"
)
# "Art sessions with Mags", "open to Compass", "under Nurse Kerr": somebody known only by what they give.
GIVES = re.compile(
    rf"\b(?:(?:sessions?|1:1s?|one-to-ones?|counselling|therapy|(?-i:CBT|EMDR|DBT)|tuition|mentoring|key ?work|physio|work|groups?) (?:\w+ )?with (?:Coach |(?:somebody|someone|an? (?:lady|man|woman)) (?:called |named )?)?|(?:under|(?:seen|treated|reviewed|followed up) by) (?=(?:Dr|Nurse|Sister|Prof|Professor|Mr|Miss|Mrs|Ms) )|open to (?:the )?|(?:receiv\w+|gets?|getting|accept\w*|access\w*) (?:\w+ )?(?:support|help|counselling|advice) from |(?:supported|helped) by (?=[A-Z]\w+(?: [A-Z]\w+)?,? (?:who|which|an? ))|on the (?:books|caseload) of )(?P<who>{NAME.pattern})"
)
UNDER = re.compile(
    r"\b(?:is|are|been|be|remains?|still|also|and|^|[:;,]) ?under (?P<who>the (?:[\w’'-]+ ){1,3}?(?:team|clinic|service|unit|hospital|consultant))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(
    r"\b(?:Mum|Dad|Nan|Nana|Nanna|Gran|Grandma|Grandad|Grandpa|Aunt|Auntie|Aunty|Uncle|Mother|Father|Granny|Mam|Cousin|Primary|Academy|College|High|School)\b"
)
_KIN = re.compile(
    r"\b(?:Mum|Dad|Nan|Nana|Nanna|Gran|Grandma|Grandad|Grandpa|Aunt|Auntie|Aunty|Uncle|Mother|Father|Granny|Mam|Cousin|Church|Mosque|Temple|Arms|Pub|Inn|Road|Street|Lane|Drive|Avenue|Court|School|Primary|Academy|College|High|Leeds|London)\b"
)


# "Portage and Ade Noble, youth worker": whoever stands ahead of the next post is not of this one.
_OF_THE_NEXT = re.compile(
    rf"(?<=\w),? and (?:the )?{NAME.pattern}(?:,| \() ?(?:(?:the|an?|her|his|their|our) )?(?:\w+ )?$"
)
# "Light of Life", "House of Fun": one name, and nobody of somewhere.
_OF_A_NAME = re.compile(
    r"(?:Light|House|Church|Voice|Friends|Tree|Bread|Word|Hand|Circle|City|Temple|Well|Way|Day|Year|Head|Team|Book|Centre|End|University|Isle|Chief) of\b|(?:People|Someone|Somebody|Others|Everyone|Everybody|Those|Lads|Boys|Girls|Men|Women|Kids) "
)


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody or a service in a sentence; ``sure`` where a post or agency is named, not only a name."""

    agency: str
    start: int
    end: int
    sure: bool
    place: bool
    names: tuple[str, ...]


def apart(words: str, found: list[Mention]) -> Iterator[Mention]:
    """Those that are not only what another is: "the Lotus Room, a counselling service" is one."""
    for at, each in enumerate(found):
        between = words[found[at - 1].end : each.start] if at else ""
        if not re.fullmatch(r", (?:an?|the|her|his|their|our) (?:[\w’'-]+ ){0,3}", between):
            yield each


def mentions(words: str, known: Mapping[str, str] = NOBODY) -> Iterator[Mention]:
    """Agencies and posts, then named services and people of somewhere, each stretch of the sentence once."""
    taken: list[tuple[int, int]] = []
    posts = [*_joined(words, sorted(_posts(words, taken), key=lambda each: each.start))]
    yield from posts
    told = {name for each in posts for name in each.names}
    for name, agency in known.items():
        for match in re.finditer(rf"\b{re.escape(name)}\b", words):
            if name not in told and not any(
                match.start() < last and first < match.end() for first, last in taken
            ):
                taken.append(match.span())
                yield Mention(agency, match.start(), match.end(), True, agencies()[agency].place, (name,))
    for match in [
        *UNDER.finditer(words),
        *GIVES.finditer(words),
        *_OF_SOMEWHERE.finditer(words),
        *_NAMED_SERVICE.finditer(words),
    ]:
        # A service may be called by its street ("Bridge Lane Family Hub"), nobody's relative is.
        kin = _RELATIVE if match.re is _NAMED_SERVICE else _KIN
        if any(match.start() < last and first < match.end() for first, last in taken) or kin.search(
            match.group()
        ):
            continue
        taken.append(match.span())
        groups = match.groupdict()
        names = tuple(groups[key].strip() for key in ("who", "where") if groups.get(key)) or (match.group(),)
        if set(re.split(r"[ -]", names[0])) <= COMMON or _OF_A_NAME.match(match.group()):
            continue
        beside = names_beside("", "", words[match.end() :])
        end = match.start() + len(match.group().rstrip())
        yield Mention("", match.start(), end, match.re is UNDER, False, (*names, *beside))
    for start, end, where in somebody_from(words):
        if not any(start < last and first < end for first, last in taken):
            taken.append((start, end))
            yield Mention("", start, end, False, False, (where, *names_beside("", "", words[end:])))


def _joined(words: str, found: list[Mention]) -> Iterator[Mention]:
    """Two that stand side by side are one: an "IAPT therapist" is of both, and told as the first."""
    for at, each in enumerate(found):
        if at and not words[found[at - 1].end : each.start].strip():
            continue
        behind = found[at + 1] if at + 1 < len(found) else None
        if behind and not words[each.end : behind.start].strip():
            agency = behind.agency if each.place and not agencies()[behind.agency].general else each.agency
            each = replace(
                each,
                agency=agency,
                end=behind.end,
                names=(*each.names, *behind.names),
                place=each.place and behind.place,
            )
        yield each


def _posts(words: str, taken: list[tuple[int, int]]) -> Iterator[Mention]:
    found = [(agency, match) for agency in agencies().values() for match in agency.said.finditer(words)]
    # What holds another's words is the one that is meant: "virtual school", and no school.
    held = {
        id(match)
        for agency, match in found
        for other, longer in found
        if not other.general
        and longer.start() <= match.start()
        and match.end() <= longer.end()
        and match.end() - match.start() < longer.end() - longer.start()
    }
    for agency, match in found:
        if id(match) in held:
            continue
        start = match.start() + len(match.group()) - len(match.group().lstrip())
        if not any(start < last and first < match.end() for first, last in taken):
            taken.append((start, match.end()))
            if not agency.lead and not _NO_POST.fullmatch(match.group().strip()):
                behind = min(
                    (other.start() for _, other in found if other.start() >= match.end()), default=len(words)
                )
                after = (
                    _OF_THE_NEXT.sub(" ", words[match.end() : behind])
                    if behind < len(words)
                    else words[match.end() :]
                )
                beside = names_beside(words[:start], match.group(), after)
                yield Mention(agency.name, start, match.end(), True, agency.place, beside)
