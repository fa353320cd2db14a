"""Steps of one job where only a vote speaks of a bundle: what is asked of whoever is seen, what goes with a referral, work on one room.

Steps of a pair of numbered lists are told here as well: each of them has its own who and when beside it, and is a row of its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.bundles.parts import Part
from planlint.language.matters import are_unrelated

_SEEN = frozenset(
    "see meet visit consult attend contact ring phone call email speak write ask approach".split()
)
_ASKED_FOR = frozenset("get ask request collect pick obtain discuss book arrange".split())
_SENT_OFF = frozenset("refer apply register enrol submit complete fill".split())
_WITH_IT = re.compile(
    r"\b(?:w/|with|and|to|into|on|in) (?:the |it|a |that )?(?:form|referral|application|request|letter|report|paperwork|it)\b|\b(?:attach|enclos|includ)\w*\b",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"(?:^|(?<=[\s;,]))\(?(?P<number>\d{1,2})[.)]\s")


def are_steps(parts: Sequence[Part]) -> bool:
    """Whether all behind the first part are steps of it: asked for where it leads, sent with it, or work on the same matter."""
    first, *others = parts
    if not others or len({part.doer for part in parts if part.doer}) > 1:
        return False
    apart = any(part.apart or are_unrelated(first.matters, part.matters) for part in others)
    if first.verb in _SEEN and not apart and all(part.verb in _ASKED_FOR for part in others):
        return True
    spoken = [part for part in others if part.verb]
    if first.verb in _SENT_OFF and spoken and all(_WITH_IT.search(part.text) for part in spoken):
        return True
    return _is_on_one_matter(parts)


def _is_on_one_matter(parts: Sequence[Part]) -> bool:
    """ "Clear the bedroom, tip run, two new beds": one verb, one matter that runs through all that is known of the rest."""
    first, *others = parts
    if not first.verb or any(part.verb or part.apart for part in others):
        return False
    known = [part.matters for part in parts if part.matters]
    return len(known) > 1 and bool(frozenset.intersection(*known))


def are_rows_of_their_own(action: str, *beside: str) -> bool:
    """Whether an action is a numbered list, and each number stands in a cell beside it too: several rows written as one."""
    numbers = _numbers(action)
    return len(numbers) > 1 and any(_numbers(cell) == numbers for cell in beside)


def _numbers(text: str) -> tuple[str, ...]:
    return tuple(match["number"] for match in _NUMBERED.finditer(text))


SIGNS_UP = re.compile(r"\bsigns? (?:[\w’'-]+ ){0,3}up\b", re.IGNORECASE)
# "… and take Sid to the optician": somebody is brought where the job ahead has nothing to do.
_TAKES_SOMEBODY = re.compile(
    r"\b(?:takes?|brings?) (?:(?:the |both |all )?(?:children|kids|twins|boys|girls|baby|him|her|them)|[A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?) (?:to|for)\b"
)


def takes_somebody(job: Part) -> bool:
    """Whether a job brings somebody to another place, or signs them up there."""
    return _TAKES_SOMEBODY.search(job.text) is not None or SIGNS_UP.search(job.text) is not None
