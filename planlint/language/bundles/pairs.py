"""Two parts of a text side by side: whether they are jobs of two people or two days, or one is the step, check or tail of the other."""

from __future__ import annotations

import re

from planlint.language.bundles.jobs import ASKED, accompanies, is_looked_into, takes_up
from planlint.language.bundles.parts import Part
from planlint.language.matters import are_unrelated
from planlint.language.people import people_in

# By another's hand these are a check, a record, a message or a helping hand.
CHECKING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send discuss look review help support remind see accompany wait sit join lead "
    "meet drive walk watch supervise mind lend pay ask fetch collect read bring try listen answer choose pick decide agree do be have count type draft pass photograph share show copy hand "
    "stay stand cover babysit test swab breathalyse breathalyze measure add contribute countersign initial stamp plot hear".split()
)
LOOKING = frozenset("look check see watch".split())
EYES = LOOKING | frozenset("review read initial countersign sign tick inspect weigh measure".split())
# By the same hand these tell of the job ahead.
TELLING = frozenset(
    "email e-mail text tell inform update report record note write log tick sign check confirm feed send share show pass copy photograph ring phone call let bring wait discuss "
    "review explain say give use".split()
)
FOLLOWING = (
    CHECKING
    | TELLING
    | frozenset("take keep hand post follow set put make start begin go come return stay listen".split())
)
# Behind these somebody named does as they are taught or asked, and is no second doer: "teaches Mum, Dad and Yusuf to use it".
_GETTING_TO = frozenset(
    "teach train coach show help support enable assist ask remind invite encourage allow get want expect require tell let".split()
)
# Who is rung or written to, and what is asked for there, are one job.
CONTACTING = frozenset("contact ring phone call email e-mail text speak write ask approach visit".split())
ASKED_FOR = frozenset("book arrange make get ask request order apply find check confirm agree set".split())
# A noun that opens a part as the record or end of the job ahead.
_TAIL = re.compile(
    r"(?:a |the |with )?(?:cop(?:y|ies)|(?:letter|report|result|figure|update|record|note|photo|certificate|score|receipt)s?|feedback|minutes|consent|agreed|signed|done|written|posted|returned|explained|laminated|checked|starts?|starting|"
    r"reviewed|review|training|advice|evidence|proof|tally|all|each|every|one|two|three|first|second|then|same|weekly|daily|monthly|date|dates|subject|including)\b",
    re.IGNORECASE,
)
# What somebody may do is no job.
_ALLOWING = frozenset(["", "may", "can", "might"])
# Who was told of before: "Mum to feed her", "Dad to collect them from there".
_BACK_TO = re.compile(
    r"\b(?:him|them|her(?=\s*(?:$|[.,;]|(?:to|at|in|on|off|out|up|home|back|into|over|with|from|for|by|each|every)\b)))\b",
    re.IGNORECASE,
)
# Fewer words hold one job.
SHORTEST = 4


def are_apart(one: Part, other: Part) -> bool:
    """Whether the later of two jobs speaks of nothing that the earlier spoke of."""
    return not (other.refers or one.things & other.things or is_tail(other) or share_a_stem(one, other))


def share_a_stem(one: Part, other: Part) -> bool:
    """Whether a deed or thing of one part is one of the other in another form: "Smoke outside only; stop-smoking course"."""
    return _has_stem_of(one, other) or _has_stem_of(other, one)


def _has_stem_of(one: Part, other: Part) -> bool:
    told = {one.verb, *one.things} - {other.verb}
    stems = {word.removesuffix("e") for word in told if len(word) > SHORTEST}
    words = re.findall(r"[a-z]+", other.text.casefold())
    return any(word.startswith(stem) and word[len(stem) :] in _ENDINGS for stem in stems for word in words)


_ENDINGS = frozenset(["e", "es", "s", "ed", "d", "ing", "er", "r"])


def is_tail(part: Part) -> bool:
    """Whether a part is the record, the end or the manner of the job ahead of it."""
    return _TAIL.match(part.text) is not None or accompanies(part)


def have_two_doers(one: Part, other: Part, *, shared: bool) -> bool:
    """Whether two people each have a job here, the later no step, check, record or message of the earlier."""
    if not (one.doer and other.doer) or is_among(one.doer, other.doer) or is_taught(one, other):
        return False
    if _IS_DONE.match(one.text) or _IS_DONE.match(other.text):
        return False
    if not are_apart(one, other):
        return False
    if are_unrelated(one.matters, other.matters) and not is_looked_into(other):
        return True
    if takes_up(one, other):
        return False
    if shared or (other.verb in CHECKING and not _writes_a_paper(other)):
        return False
    begun = one.things or one.matters or (one.verb not in _ALLOWING and other.apart)
    return bool(begun and (other.things or (other.verb and (other.matters or _is_with_people(other)))))


# "Farid has signed the agreement": what was done before is no job, whoever checks on it.
_IS_DONE = re.compile(
    r"\W*(?:[\w’'-]+ ){1,5}?(?:has|have) (?:\w+ly |already |both |all |now )*(?:signed|agreed|promised|accepted|given|written|put (?:his|her|their)|made|moved|bought|handed|told|said|\w{3,}ed)\b(?! to\b)",
    re.IGNORECASE,
)
_WRITING = frozenset("write type draft draw sign read".split())
_PAPERS = frozenset(
    "letter card statement story application poem essay will reference apology timeline book".split()
)


_WRITES_FOR = re.compile(
    r"\bwrit(?:es?|ing) to [^,;.]{2,40}? (?:for|asking for)\b(?! (?:him|her|them)\b)", re.IGNORECASE
)


def _writes_a_paper(part: Part) -> bool:
    """Whether what is written is a paper of its own ("a birthday letter", "to the court for a copy") and no note of the job ahead."""
    if _WRITES_FOR.search(part.text) is not None:
        return True
    return part.verb in _WRITING and bool(part.things & _PAPERS) and len(part.things) > 1


def _is_with_people(part: Part) -> bool:
    """Whether what somebody does is done to people alone ("SW to write to his father"), and is no errand or helping hand."""
    spoken = part.verb not in FOLLOWING and len(part.text.split()) >= SHORTEST
    return spoken and ASKED.search(part.text) is not None and _BACK_TO.search(part.text) is None


def is_taught(one: Part, other: Part) -> bool:
    """Whether the later doer is one of those who are asked or taught to do something."""
    if one.verb not in _GETTING_TO or one.things or other.apart:
        return False
    return any(owner.end == len(one.text) for owner in people_in(one.text))


def is_among(one: str, other: str) -> bool:
    """Whether two names may mean the same person, or one of them the other among others."""
    if set(one.split()) & set(other.split()):
        return True
    return "parent" in one + other and bool(_A_PARENT.search(f"{one} {other}"))


_A_PARENT = re.compile(r"\b(?:mum|mam|dad|mother|father)\b")


def have_two_days(one: Part, other: Part) -> bool:
    days = (one.days, other.days) if one.days and other.days else (one.ends, other.ends)
    if not all(days) or days[0] & days[1] or not are_apart(one, other):
        return False
    if one.matters and other.matters and are_unrelated(one.matters, other.matters):
        return True
    if not other.verb or {one.verb, other.verb} & FOLLOWING:
        return False
    return bool(one.things and other.things) and (other.apart or not one.matters & other.matters)


def are_two_peoples(one: Part, other: Part) -> bool:
    if is_among(one.doer, other.doer) or other.refers or is_taught(one, other):
        return False
    return bool(one.doer and one.verb and other.doer and other.verb) and other.verb not in CHECKING


def is_job_besides(one: Part, other: Part) -> bool:
    """Whether the later part may be a job of its own: no step, check or errand of the earlier, and about something else."""
    if one.verb and not (other.verb or other.apart):
        return False
    if one.verb in CONTACTING and other.verb in ASKED_FOR:
        return False
    # Two people with things of their own are told from a job and its check by the vote.
    apart = bool(one.doer and other.doer and one.things and other.things) and not is_among(
        one.doer, other.doer
    )
    # The next leg of one errand speaks of who was brought: "Grandad walks Priya to the stop; her brother meets her off the bus".
    apart = apart and _BACK_TO.search(other.text) is None
    if share_a_stem(one, other) or (apart and takes_up(one, other)):
        return False
    return (other.verb not in CHECKING or apart) and bool(other.things or other.matters)
