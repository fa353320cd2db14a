"""Kinds of help with nobody to give them: "MH support for Dad", "Sibling work", "Bereavement.", "an agency to be found".

A kind of help is no service: it has a subject and a word for help, and no name, place, giver or first appointment. Whoever
does the work in the sentence, a venue, a count of sessions or an hour settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planlint.language.helping.sought_help import sought_help
from planlint.language.helping.words import help_class
from planlint.language.people import Owner, OwnerKind, people_in
from planlint.language.syntax import parsed
from planlint.language.times import TimeKind, timescales

_TOPIC, _HELP, _KIND, _PLAIN = (help_class(name) for name in ("topic", "help", "kind", "plain"))
_JOIN = r"(?:\s*[,/&+-]\s*|\s+(?:and|or|plus|&)\s+|\s+)"
_NOT_A_HELPER = r"(?!\s+(?:workers?|network|plans?|officers?|teams?|staff|card|centres?|lines?|desk|needs?|meetings?|experience|package|book|groups? (?:leader|worker)|conferences?|place|bag|letter|form|log|diary|chart|policy|report|stories|time|sheet|\d)\b)(?![\w’'])"
_FOR = r"(?:around|about|on|with|re:?|regarding|for|to address|towards?|concerning|aimed at|in relation to|round)"
_HELP_WITH = r"(?:support|help|input|interventions?|services?|provision|offer|packages?|sessions?|training|advice|guidance|assistance|group|course|programme)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "MH support", "drug and alcohol services", "intensive edge-of-care response"
        rf"(?<![\w’'-])(?:(?:{_PLAIN})\s+){{0,2}}(?:{_TOPIC})(?:{_JOIN}(?:{_TOPIC}|{_PLAIN}))*(?:[- ]?(?:based|focused|focussed|informed|aware|led|related|style|type))?\s+(?:(?:{_HELP})(?:\s+(?:and|&|or)\s+)?(?:\s+of work)?)+{_NOT_A_HELPER}",
        # "Therapeutic intervention", "targeted work", "a bespoke offer"
        rf"(?<![\w’'-])(?:{_PLAIN})(?:{_JOIN}(?:{_PLAIN}))*\s+(?:support|help|input|interventions?|provision|offer|programmes?|response|training|guidance|assistance|package|sessions)\b{_NOT_A_HELPER}",
        # "help around Harley's soiling", "some sessions about feelings"
        rf"(?<![\w’'-])(?:some|any|more|a bit of|an?)\s+(?:\w+\s+)?{_HELP_WITH}\s+(?:of work\s+)?(?:{_FOR})\s+(?:\w+\s+){{0,3}}?(?:{_TOPIC})\b",
        rf"(?:^|(?<=[.;:] ))(?:support|help|input|sessions?|training|advice|guidance|services?)\s+(?:{_FOR})\s+(?:[\w’'-]+\s+){{0,3}}?(?:{_TOPIC})\b",
        r"\b(?:training|guidance|advice)\s+(?:on(?! board)|around|about|re)\s+[^.;,\n]{3,40}",
        # "Advocacy", "anger management", "some 1:1"
        rf"(?<![\w’'-])(?:some\s+)?(?:{_KIND}){_NOT_A_HELPER}",
    )
)
# A cell of nothing but a subject: "Bereavement.", "Drug & alc.", "Young carers?"
_BARE = re.compile(
    rf"\W*(?:(?:{_PLAIN})\s+)?(?:bereavement|D ?& ?A|drugs? (?:and|&) alc(?:ohol)?|alcohol (?:and|&) drugs?|"
    rf"young carers?|respite|short breaks?|tuition|advocacy|counsell?ing|therapy|mentoring|mediation)(?:\s+(?:stuff|bits|thing|support|help|work|for \w+))?\s*[.?!]*\s*",
    re.IGNORECASE,
)
# Whose help is meant is known: it goes on, or belongs to somebody.
_OWNED = re.compile(
    r"(?:\b(?:his|her|their|my|your|our|the|this|these|that|own|existing|current|planned|agreed|previous)|[’']s|s[’'])\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_FINDS = re.compile(
    r"\b(?:find\w*|found|sourc\w+|identif\w+|look\w*|explor\w+|arrang\w+|obtain\w*|seek\w*|sought|refer\w*|signpost\w*|access\w*|action\w*|consider\w*|request\w*|bring|brought|link\w*|"
    r"get|getting|need\w*|benefit|recommend\w*|advis\w+|commission\w*|offered|tbc|tba|put|provided|receive\w*|complet\w+ by|made|located)\b",
    re.IGNORECASE,
)
_DOES = re.compile(
    r"\s+(?:\([^()]*\)\s+)?(?:to |will |shall |is to |and [\w ’'-]{2,30} to )(?:\w+ly )?(?:do|deliver|complete|undertake|carry out|run|give|start|begin|lead|hold|use|teach|offer|provide|continue|write|plan|go through|finish|meet|visit|see|take|attend|bring)\b",
    re.IGNORECASE,
)
_VENUE = re.compile(
    r"\b(?:at|in)\s+(?:the\s+|our\s+|your\s+|his\s+|her\s+)?(?:[\w’'-]+\s+){0,2}?(?:clinic|surgery|hub|children[’']s centre|family centre|library|hospital|church|mosque|temple|gurdwara|village hall|pool|park|gym|leisure centre|room \d|practice|desk)\b",
    re.IGNORECASE,
)
_SESSIONS = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)[\s-]+(?:\w+[\s-]+)?(?:sessions?|lessons?|visits?|appointments?|appts?|calls|classes|hours)\b|\bx ?\d+\b|\b\d+ ?x\b",
    re.IGNORECASE,
)
_GIVER = re.compile(r"\b(?:from|by|through|via|with|run by|led by|at)\s+(?:the\s+|our\s+)?$", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\b(?:by|before|until|till|from|after|since|end of|to|on|in|starting|starts?|w/?c)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ANY_AGENCY = re.compile(
    r"(?:the\s+)?(?:schools?|nursery|college|academy|health|education|police|housing|social (?:care|services)|csc|council|early help|family support|youth (?:service|team)|services|agenc\w+|professionals?|partners?|network)\b",
    re.IGNORECASE,
)
_SMALL_CAPITALS = re.compile(r"[A-Z0-9&/]{1,5}s?$")
_FAMILIAR = frozenset(
    "mum dad mam mummy daddy nan gran grandad mother father mr mrs ms miss dr school nursery health housing police council easter christmas summer spring autumn winter "
    "monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays english polish urdu somali arabic "
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed weds thu thur thurs fri sat sun "
    "sw fsw hv gp social early help autism i you your this that children’s children's".split()
)


def kinds_of_help(text: str) -> Iterator[tuple[int, int]]:
    """Where a text asks for a kind of help that nothing in it settles: the place of the words."""
    if _BARE.fullmatch(text):
        yield len(text) - len(text.lstrip()), len(text.rstrip())
        return
    for start, end in sought_help(text):
        if not _OWNED.search(text, 0, start) and not is_settled(text, start, end):
            yield start, end
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span()
            if (
                not _OWNED.search(text, 0, start)
                and _is_noun(text, start, end)
                and not is_settled(text, start, end)
            ):
                yield start, end


def _is_noun(text: str, start: int, end: int) -> bool:
    """Whether the words for help are a thing, and not something that somebody is asked to do ("family to support Mum")."""
    if re.search(
        r"\b(?:to|will|can|could|must|should|not|please)\s+$|\b(?:writ\w+|draw\w* up|complet\w+|share|update) (?:an?|the)\s+$",
        text[:start],
        re.IGNORECASE,
    ):
        return False
    inside = [word for word in parsed(text).words if start <= word.start < end and word.text[0].isalpha()]
    return bool(inside) and not (inside[-1].tag.startswith("VB") and inside[-1].text.casefold() in _VERBS_TOO)


_VERBS_TOO = frozenset("support help work offer input".split())


# "Refer to Mill Road speech therapy": where it is goes ahead of it as a name.
_NAMED_AHEAD = re.compile(
    r"\b(?:to|at|with|from|via|through|into)\s+(?:the\s+)?(?!(?:Mum|Dad|Mam|Nan|School|Early|Family|Social|Health|Housing|Children|English)\b)[A-Z][a-z]\w+(?:\s+[A-Z][a-z]\w+)*\s+$"
)


def is_settled(text: str, start: int, end: int) -> bool:
    """Whether anything in the text says who gives it, where or at what hour; a last day for it says none of these."""
    if (
        _SESSIONS.search(text)
        or _VENUE.search(text)
        or _has_hour(text)
        or _NAMED_AHEAD.search(text, 0, start)
    ):
        return True
    people = people_in(text)
    if _is_named(text, start, end, people) or is_sent_to_name(text, start):
        return True
    for owner in people:
        wide = owner.kind is not OwnerKind.ROLE and _ANY_AGENCY.match(owner.text) is not None
        if owner.kind in (OwnerKind.GROUP, OwnerKind.PLACEHOLDER) or wide:
            continue
        # "Substance misuse services" are what is asked for, and nobody who gives it.
        if owner.start < end and start < owner.end:
            continue
        ahead = text[: owner.start]
        if owner.end <= start:
            if owner.is_accountable and owner.kind is not OwnerKind.FAMILY and _DOES.match(text, owner.end):
                return True
            continue
        giver = _GIVER.search(ahead)
        with_a_child = (
            owner.kind is OwnerKind.PERSON
            and " " not in owner.text
            and not _TITLED.match(owner.text)
            and not _has_post(owner, people)
        )
        if giver is None or (with_a_child and giver.group().casefold().startswith("with")):
            continue
        # Whatever is found first, a place with a name is where it will be given.
        given_there = giver.group().casefold().startswith("at") and owner.kind is OwnerKind.PERSON
        if given_there or not _FINDS.search(text, end, giver.start()):
            return True
    return False


# "Refer Mum to Solace for counselling": whatever bears the name, it is where somebody is sent.
_SENT_TO = re.compile(
    r"\b(?:(?:self-?)?refer(?:s|red|ring|rals?)?|signpost\w*|introduc\w+|enrol\w*|register\w*|sign\w* up)\b[^.;\n]{0,40}?\b(?:to|with|at|into)\s+(?:the\s+)?(?-i:(?P<name>[A-Z][a-z][\w’'-]*))(?:\s+[\w’'&-]+){0,3}?\s+(?:for|to get|around|about|re)\s+(?:[\w’'-]+\s+){0,3}$",
    re.IGNORECASE,
)


def is_sent_to_name(text: str, start: int) -> bool:
    """Whether the words ahead of help send somebody to a name for it, and not to a body that everybody knows."""
    sent = _SENT_TO.search(text, 0, start)
    return sent is not None and sent["name"].casefold() not in _FAMILIAR


def _has_post(owner: Owner, people: tuple[Owner, ...]) -> bool:
    """Whether somebody's post is told with the name: "with Cal Dodd, youth worker"."""
    if re.search(r"[,(]\s*[a-z]", owner.text):
        return True
    return any(
        other.kind is OwnerKind.ROLE and 0 <= other.start - owner.end <= _NEAR_NAME for other in people
    )


# ", the" between a name and a post.
_NEAR_NAME = 8
_TITLED = re.compile(r"(?:Mr|Mrs|Ms|Miss|Dr|Sister|Nurse|Auntie?|Uncle)\b")


@lru_cache(maxsize=256)
def _has_hour(text: str) -> bool:
    return any(
        time.kind is TimeKind.DATE
        and not _DEADLINE.search(text, 0, time.start)
        and re.search(r"\d", time.text) is not None
        and not re.match(
            r"(?:by|before|until|till|from|after|end|in|to|on|starting|within|w/?c)\b",
            time.text,
            re.IGNORECASE,
        )
        for time in timescales(text)
    ) or bool(_HOUR.search(text))


_HOUR = re.compile(
    r"\b(?:\d{1,2}(?:[:.]\d{2})? ?(?:am|pm)|\d{1,2}[:.]\d{2}|noon|at \d{1,2})\b|\b(?:mon|tues?|wed(?:nes)?|thur?s?|fri|satur?|sun)(?:days?)?\b(?=[,;]? (?:\d|am\b|pm\b|mornings?|afternoons?|evenings?|at\b))|\b(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)days\b",
    re.IGNORECASE,
)


def _is_named(text: str, start: int, end: int, people: tuple[Owner, ...]) -> bool:
    """Whether a name that is nobody's first name stands in the text: a service, a course or a place goes by it."""
    for match in re.finditer(r"(?<![\w’'-])[A-Z][\w’'&-]*", text):
        at, word = match.span()[0], match.group()
        bare = re.sub(r"[’']s?$", "", word)
        heads = (
            not text[:at].strip(" \t•*–-(“\"'") or re.search(r"[.;:!?\n]\s*[“\"(]?$", text[:at]) is not None
        )
        if heads or bare.casefold() in _FAMILIAR or _SMALL_CAPITALS.fullmatch(bare):
            continue
        owner = next((each for each in people if each.start <= at < each.end), None)
        if owner is None or owner.kind in (OwnerKind.SERVICE, OwnerKind.AGENCY):
            if owner is not None and _ANY_AGENCY.match(owner.text):
                continue
            return True
        if owner.kind is OwnerKind.ROLE and re.search(rf"\b{re.escape(word)}\s+[a-z]", owner.text):
            return True
    return False
