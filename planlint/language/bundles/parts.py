"""The parts of a text that may each be a job of its own: where they begin, who does them, what they are about."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from planlint.language.bundles.words import (
    core_of,
    goes_on,
    is_done_to,
    is_order,
    opening_verb,
    subject_of,
    things_in,
)
from planlint.language.matters import matters_in, named_matters
from planlint.language.people import Owner, OwnerKind, people_in
from planlint.language.times import Sense, TimeKind, timescales


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch between two separators.

    ``verb`` is the base form of the verb it opens with behind its doer, "" where it is a noun phrase; ``doer`` the words for
    who does it, "" where it names nobody; ``apart`` tells that a full stop, a semicolon, "also" or the like stands ahead of it;
    ``ends`` are the words for the days by or until which it is to be done; ``refers`` that it speaks of something told before; ``things`` are its nouns that are neither people nor times; ``core`` is
    what a noun phrase names, without what stands behind a preposition.
    """

    start: int
    text: str
    apart: bool
    verb: str
    doer: str
    matters: frozenset[str]
    things: frozenset[str]
    days: frozenset[object]
    ends: frozenset[str]
    refers: bool
    core: str


_ABBREVIATED = r"(?<!\b\w)(?<!\b(?:mr|ms|dr|st|re|eg|ie|wk|hr))(?<!\b(?:mrs|inc|ref|app|exc|hrs|wks|pls|yrs))"
_APART = re.compile(
    rf"(?P<apart>(?:{_ABBREVIATED}|(?<=iple P))[.!](?=\s|$)|[;\n•]|\s\+\s|\s/\s|(?:^|\s)\(?\d[.)]\s(?=\D)|"
    r"[,;]?\s*\b(?:and\s+)?(?:also|plus|as well as|in addition(?: to)?|additionally|likewise|meanwhile|while|whilst|in the meantime)\b(?!\s+(?:a|one)\s+(?:time|bit)\b))"
    r"|,(?!\d)\s*(?:and\b|then\b|&)?|\s(?:and|then|&)(?=\s)",
    re.IGNORECASE,
)
_BRACKETS = re.compile(r"\([^()]*\)")
# "Harrowmere Baby & Child Bank": what joins two words of a name parts nothing.
_IN_A_NAME = re.compile(r"(?<=[a-z])\s&\s(?=[A-Z][a-z]+\s[A-Z][a-z])")
# Behind one of these a clause hangs on the job ahead of it and is none itself.
_HANGING = re.compile(
    r"^(?:so(?: that)?|if|when|whenever|once|unless|until|till|before|after|because|as|who|which|where|that|with|or|but|by|from|for|to|in order|including|such as|e\.?g|i\.?e|at|on|in|re|about|not)\b",
    re.IGNORECASE,
)
# Who somebody is, between commas: "Seren Gough, your personal adviser, will …".
_ASIDE = re.compile(
    r"(?<=[a-z]),\s(?:the|an?|his|her|their|our|your|my)\s(?:[\w’'-]+\s){0,4}[\w’'-]+,(?=\s(?:to|will|must|should|shall|\w+ing)\b)"
)
# How things stand, or how it will be judged, is no job but belongs to the one ahead.
_STANDING = re.compile(
    r"[^,;.\n]{1,40}?(?<!\bto)(?<!\bwill)(?<!\bmust)(?<!\bcan)(?<!\bshould)\s(?:has|have|had|is|are|was|were|knows?|owns?|lives?|likes?|wants?)\b(?!\s+(?:to|also to|agreed|asked|offered|promised|had|been)\b)"
    r"|[^,;.\n]{1,40}?[’'](?:s|ve) got\b(?!\s+to\b)"
    r"|[^;.\n]{0,60}?\b(?:will|to|must|is|are) be (?:\w+ly )?(?:evidenced|measured|judged|gauged|demonstrated|shown)\b",
    re.IGNORECASE,
)
_OPENER = re.compile(
    r"[\s–—:&-]*(?:(?:and|then|please|also|to)\s+)*(?:(?:the|his|her|their|our|your)\s+)?", re.IGNORECASE
)
_SPEAKER = re.compile(r"(?:I|you|we|(?:I|you|we)[’'](?:ll|re|m))(?=\s)", re.IGNORECASE)
_COLON = re.compile(r"\s*(?::|\s[–—-]\s|➜|→)\s*")
# Who sees to a job, behind it: "(SW, 3/2)", "– Mum", "by SW".
_BEHIND = re.compile(r"(?:\(|\s[–—-]\s*|\bby (?:the )?)$")
_ENDS_IN_NAME = re.compile(r"\s[–—-]\s[^–—:]+$")
# "The register office" and "the form tutor" are somebody's own names, and "this week" is a time: none speaks of the job ahead.
_OF_A_NAME = r"(?!\s(?:office|tutor|teacher|class|room|centre|club|shop)\b)"
_A_TIME = r"(?:weekend|week|month|term|half|year|morning|afternoon|evening|spring|summer|autumn|winter)"
_REFERS = re.compile(
    r"\b(?:(?<!before )(?<!until )(?<!when )(?<!so )(?<!because )(?:it|they)|its|them|"
    rf"th(?:is|ese)(?!\s(?:\w+\s)?{_A_TIME})|those|there|which|the same|same|if|unless|once|afterwards|after that|beforehand|one another|each other|"
    r"together|jointly|between them|results?|outcomes?|figures?|(?:copy|copies)(?! of\b)|reply|answers?|readings|(?:the|a|her|his|each|every|that|any) reading(?=\s*(?:$|[.,;)]|(?:to|by|that|each|every|the|in|on|at|and|from)\b))|photos?|"
    rf"the (?:forms?|letters?|reports?|dates?|list|log|chart|book|certificate|register|test|plan|minutes|scores?){_OF_A_NAME})\b"
    # Who else was spoken of, and what is to happen where nothing came of it: "both pass the quiz", "no call, no visit, and Jill tells her".
    r"|^both\b(?! of\b)|^no (?:\w+, no \w+(?=,)|(?:answer|reply|show|call|word|sign|luck|joy|entry|news)\b)|\binstead\b(?! of\b)|\bafter(?=\W*$)",
    re.IGNORECASE,
)


def parts_of(text: str) -> tuple[Part, ...]:
    """The parts of a text in order; what only hangs on the part ahead belongs to it."""
    read = (_part(text, start, end, apart) for start, end, apart in _stretches(text))
    parts = [part for part in read if part is not None]
    # One name behind a whole list ("change locks, light over door – Ana") is no second person's.
    if len(parts) > 1 and not parts[-1].apart and _ENDS_IN_NAME.search(parts[-1].text) and not parts[-1].verb:
        parts[-1] = replace(parts[-1], doer="")
    return tuple(_with_consequences(parts))


# What follows a condition in one breath is what is to happen then: "and if it's positive Kerra goes home and Tamsin swims".
_CONDITION = re.compile(r"\b(?:if|unless|in case)\b", re.IGNORECASE)


def _with_consequences(parts: Sequence[Part]) -> Iterator[Part]:
    conditional = False
    for part in parts:
        conditional = not part.apart and conditional
        yield replace(part, refers=True) if conditional else part
        conditional = conditional or _CONDITION.search(part.text) is not None


def without_standing(text: str) -> str:
    """A text without the sentences behind its first that only tell how things stand or how it will be judged."""
    first, *others = re.split(r"(?<=[.;])\s+", text)
    standing = (each for each in others if _STANDING.match(each) and not _BROUGHT_IN.match(each))
    dropped = set(standing)
    return " ".join([first, *(each for each in others if each not in dropped)])


def may_hold_several(text: str) -> bool:
    """Whether a text has more than one stretch that may be a job; one that has not need not be looked at closely."""
    return len(_stretches(text)) > 1


@lru_cache(maxsize=4096)
def _stretches(text: str) -> tuple[tuple[int, int, bool], ...]:
    return tuple(_spans(text))


def heading_end(text: str) -> int:
    """Where a topic ahead of a colon or dash ends ("Boiler – ring …"), 0 where the text has none or it is somebody's name."""
    match = re.match(r"[^:.;\n,]{1,60}?(?::\s|\s[–—-]\s)", text)
    if match is None or _is_person(match.group().rstrip(" :–—-")):
        return 0
    first = re.match(r"[A-Za-z’'-]+", match.group())
    verbal = (
        first is not None
        and match.group().rstrip()[-1] != ":"
        and is_order(text, first.start(), first.group())
    )
    return 0 if verbal else match.end()


def _is_person(stretch: str) -> bool:
    return any(owner.end - owner.start >= len(stretch.strip()) - 4 for owner in people_in(stretch))


# "Mosque club on Fridays – Mum's signing-on time to be moved – tooth out": two dashes or more between phrases part a list.
_DASH = re.compile(r"(?<=[\w)]) [–—-] (?=[\w’'-]+ [\w’'-]+ \w)")


def _listed_by_dashes(text: str) -> str:
    """The text with a semicolon for each dash of a list by dashes; what stands between a pair of them and goes on is an aside."""
    places = [match.start() + 1 for match in _DASH.finditer(text)]
    if len(places) < 2 or any(mark in text for mark in ".;"):
        return text
    return "".join(";" if at in places else letter for at, letter in enumerate(text))


def _spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Every stretch between separators outside brackets that is no mere time, name or hanging clause."""
    hidden = _BRACKETS.sub(lambda match: "(" + "_" * (len(match.group()) - 2) + ")", text)
    asides = (match.span() for match in _ASIDE.finditer(text))
    names = (match.span() for match in _IN_A_NAME.finditer(text))
    for first, last in (*named_matters(text), *asides, *_posts(text), *names):
        hidden = hidden[:first] + "_" * (last - first) + hidden[last:]
    cuts = [(0, 0, True)]
    hidden = _listed_by_dashes(hidden)
    cuts.extend((match.start(), match.end(), match["apart"] is not None) for match in _APART.finditer(hidden))
    cuts.append((len(text), len(text), True))
    begun: tuple[int, int, bool] | None = None
    for (_, start, apart), (end, _, _) in pairwise(cuts):
        stretch = text[start:end].strip()
        if begun is None:
            if stretch:
                begun = (start, end, apart)
            continue
        whole_ahead = _is_whole(text[begun[0] : begun[1]])
        if (
            not stretch
            or (whole_ahead and not _may_be_job(stretch, apart))
            or (not whole_ahead and not apart)
        ):
            begun = (begun[0], end, begun[2])
        else:
            yield begun
            begun = (start, end, apart)
    if begun is not None:
        yield begun


# "Mrs Iqbal, college tutor, …": a name, and behind a comma the post of the same person.
_POST = re.compile(r",\s[^,;.\n()]{2,60}(?:,|(?=[.;]|$))")
_MOSTLY = 0.5
# So many names at most stand in one post.
_NEXT = 5


def _posts(text: str) -> Iterator[tuple[int, int]]:
    people = people_in(text)
    for place, owner in enumerate(people):
        match = _POST.match(text, owner.end)
        if match is None or owner.kind not in (OwnerKind.PERSON, OwnerKind.FAMILY):
            continue
        inside = _up_to(match.end(), people[place + 1 : place + _NEXT])
        said = sum(each.end - each.start for each in inside if each.kind is OwnerKind.ROLE)
        if said >= len(match.group().strip(" ,")) * _MOSTLY:
            yield match.span()


def _up_to(end: int, people: Sequence[Owner]) -> Iterator[Owner]:
    return (owner for owner in people if owner.start < end)


def _may_be_job(stretch: str, apart: bool) -> bool:
    stretch = stretch[_beginning(stretch, 0, len(stretch)) :]
    if _HANGING.match(stretch) and not (apart and stretch[0].isupper()):
        return False
    return bool(things_in(stretch, 0, len(stretch), (), whole=False)) or bool(matters_in(stretch))


def _is_whole(stretch: str) -> bool:
    """Whether a stretch says more than a name or a time."""
    return (
        len(stretch.split()) > 4
        or bool(things_in(stretch, 0, len(stretch), people_in(stretch), whole=False))
        or bool(matters_in(stretch))
    )


def _part(text: str, start: int, end: int, apart: bool) -> Part | None:
    begins = _beginning(text, start, end)
    words = text[begins:end].strip()
    if not words:
        return None
    owners = people_in(text)
    doer, at = _leading_doer(text, begins, end, owners)
    verb, verb_end = opening_verb(text, at, end, bool(doer))
    if doer and not verb and (told := subject_of(text, begins, at))[0]:
        verb, verb_end = told
        if verb_end > end:
            verb, verb_end = "", at
    if doer and not verb and not text[begins:at].rstrip().endswith(_POINTERS):
        doer = ""
    if verb == "be":
        doer, at, (verb, verb_end) = "", begins, opening_verb(text, begins, end, False)
    if doer and not verb and _is_person(text[at:end].strip(" .;,")):
        doer, at = "", begins
    stretch_at = at if doer else begins
    doer = doer or _trailing_doer(text, begins, end, owners)
    times = timescales(text[start:end])
    days = frozenset(
        time.due or time.text.casefold()
        for time in times
        if time.kind is TimeKind.DATE and time.sense is not Sense.PAST and not time.bounded
    )
    ends = frozenset(
        time.text.casefold()
        for time in times
        if time.kind in _ENDING and time.sense in (Sense.BY, Sense.ON) and not time.bounded
    )
    here = [owner for owner in owners if begins <= owner.start < end]
    things_at = max(stretch_at, verb_end)
    return Part(
        begins,
        words,
        apart,
        verb,
        "" if doer.casefold() in _PRONOUNS else doer.casefold(),
        matters_in(text[stretch_at:end]),
        things_in(text, things_at, end, here),
        days,
        ends,
        bool(_REFERS.search(text[begins:end]))
        or (apart and begins > 0 and _stands(words, verb))
        or (begins > 0 and not (doer or verb) and is_done_to(text, begins)),
        "" if verb else core_of(text, begins, end),
    )


def _stands(words: str, verb: str) -> bool:
    """Whether a part behind another only tells how things stand: its verb is one of having or being, or of judging."""
    if _BROUGHT_IN.match(words):
        return False
    return verb in {"", "have", "be", "know", "own", "live", "like", "want"} and bool(_STANDING.match(words))


# "A laptop is ordered from the virtual school": what nobody spoke of before is brought in by a deed.
_BROUGHT_IN = re.compile(
    r"(?:an?|another|some|new)\s(?:[\w’'-]+\s){1,4}?(?:is|are)\s(?:\w+ly\s)?(?!(?:needed|required|owed|wanted|allowed)\b)\w{2,}(?:ed|en|ght|nt|de)\b",
    re.IGNORECASE,
)


def _beginning(text: str, start: int, end: int) -> int:
    """Where a part's own words begin, behind joining words and a time put first ("and by summer …")."""
    opener = _OPENER.match(text, start, end)
    begins = opener.end() if opener else start
    for time in timescales(text[begins:end])[:1]:
        behind = _OPENER.match(text, begins + time.end, end)
        if time.start == 0 and behind and text[behind.end() : end].strip(" ,.;"):
            begins = behind.end()
    return begins


_ENDING = frozenset({TimeKind.DATE, TimeKind.PERIOD})
_PRONOUNS = frozenset("he she they it".split())
_POINTERS = (":", "–", "-", "—", "➜", "→")
_MODIFIERS = re.compile(
    r"(?:(?!(?:of|from|for|to|with|by|on|in|at|and|or|if|when|that|who|which)\b)[\w’'-]+\s+){0,2}",
    re.IGNORECASE,
)
_ANYBODY = re.compile(
    r"(?:(?P<who>[\w’'-]+(?:\s[\w’'-]+){0,3}?)\s(?:will|shall|must)|(?P<named>[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*){1,3})\sto)(?=\s(?!be\b|go\b|come\b|happen\b|reach\b|have\b)[a-z]+)"
)


def _leading_doer(text: str, begins: int, end: int, owners: Sequence[Owner]) -> tuple[str, int]:
    """Who a part opens with, and where the words behind begin; ("", begins) where it opens with nobody."""
    speaker = _SPEAKER.match(text, begins, end)
    if speaker is not None:
        return re.split("[’']", speaker.group())[0], speaker.end()
    for owner in owners:
        if begins - 5 <= owner.start <= begins + 20 and begins < owner.end <= end:
            if re.match(r"[’']s?\b|[’']", text[owner.end : owner.end + 2]) or (
                owner.start > begins and not _may_modify(text, begins, owner, end)
            ):
                continue
            last = _named_on(text, owner, owners)
            colon = _COLON.match(text, last.end, end)
            return text[owner.start : last.end], colon.end() if colon else last.end
    anybody = _ANYBODY.match(text, begins, end)
    if anybody is not None:
        who = anybody["who"] or anybody["named"]
        if not is_order(text, begins, who.split()[0]):
            return who, begins + len(who)
    return "", begins


def _named_on(text: str, owner: Owner, owners: Sequence[Owner]) -> Owner:
    """The end of somebody told by post and name together: "Health visitor Joan Petrie"."""
    for other in owners:
        if text[owner.end : other.start].casefold() in {" ", " the "} and other.kind is not owner.kind:
            owner = other
    return owner


def _may_modify(text: str, begins: int, owner: Owner, end: int) -> bool:
    """Whether the words ahead of somebody only say who it is ("FNP nurse visits …")."""
    ahead = text[begins : owner.start]
    first = ahead.split()[0] if ahead.split() else ""
    if not _MODIFIERS.fullmatch(ahead) or (
        first and (is_order(text, begins, first) or goes_on(text, begins, first))
    ):
        return False
    return bool(opening_verb(text, owner.end, end, True)[0])


def _trailing_doer(text: str, begins: int, end: int, owners: Sequence[Owner]) -> str:
    for owner in owners:
        owns = text[owner.end : owner.end + 2] in {"'s", "’s"}
        if begins < owner.start < end and not owns and _BEHIND.search(text, begins, owner.start):
            return owner.text
    return ""


# "… and send both to the council": what was done before was for this.
_GATHERING = re.compile(
    r"(?:then )?(?:send|take|post|hand|bring|return|email|upload|submit|file|deliver|copy|scan|keep|put|give)s?\s+(?:in\s+|back\s+)?(?:both|all (?:of (?:it|them)|two|three|four)|them all|it all|the lot|the (?:two|three)|everything)\b",
    re.IGNORECASE,
)


def is_gathered(parts: Sequence[Part]) -> bool:
    """Whether the last of several parts by one hand takes up what the others made."""
    return (
        len({part.doer for part in parts if part.doer}) < 2 and _GATHERING.match(parts[-1].text) is not None
    )
