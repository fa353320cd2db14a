"""Parts of a text that are one job with what shows that it is done: a promise and who looks, a routine and its chart.

Whoever looks is another person than whoever promised, and a chart is about something else than the alarm clock; neither makes
a second job.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.agreements import agreement_in
from planlint.language.bundles.parts import Part

# What somebody is to leave undone or to keep to.
_RESTRAINT = re.compile(
    r"\b(?:not to|will not|won[’']t|does not|doesn[’']t|must not|never|no longer|stays? (?:off|away|out|sober|clean|dry)|keeps? (?:to|away|off|out|clear|within)|sticks? (?:to|by|with)|abides?|adheres?|complies|comply|"
    r"refrains?|abstains?|avoids?|gives? up|stops? [a-z]+ing|sleeps? elsewhere)\b|^\W*(?:no|nobody|no[- ]one)\b",
    re.IGNORECASE,
)
# How somebody else would notice.
_LOOKS = re.compile(
    r"\b(?:looks?|checks?|check(?:ed|ing)|notes?|counts?|tests?|tested|swabs?|samples?|breathaly\w+|knocks?|asks?|records?|inspects?|opens?|measures?|weighs?|watch(?:es)?|writes? (?:down|up)|logs?|smells?|photographs?|unannounced|spot|"
    r"camera|footage|(?:calls?|drops?|pops?) (?:at|in|round|by)|listens?|searches|walks? round|finds? out)\b",
    re.IGNORECASE,
)
# A routine's own record, handed over: "sends the tick chart in on Fridays".
_HANDED_OVER = frozenset(
    "send show bring hand give text email post return photograph share pass take tick fill mark sign write note log record keep".split()
)
_RECORDS = re.compile(
    r"\b(?:(?:tick|star|reward|sticker|routine|morning|bedtime|sleep|food|mood|score|record|log|tally|attendance|reading)[- ]?(?:charts?|sheets?|cards?|books?|diar(?:y|ies)|lists?)|charts?|tally|tallies|log(?:book)?|diar(?:y|ies)|photos?|pictures?|tick list|check-?list|figures?|readings?|record(?: sheet)?)\b",
    re.IGNORECASE,
)


def is_promise_with_check(parts: Sequence[Part]) -> bool:
    """Whether somebody is to leave something undone or keep to a paper, and all that others do is look whether it is so."""
    first, *others = parts
    kept = _RESTRAINT.search(first.text) is not None or agreement_in(first.text) is not None
    doers = [part for part in others if part.doer and part.doer != first.doer]
    if not kept or not doers or len({part.doer for part in doers}) > 1:
        return False
    # What stands ahead of the second person still belongs to the promise; nobody has a job besides.
    before = others[: others.index(doers[0])]
    return not any(part.verb for part in before) and _LOOKS.search(doers[0].text) is not None


def is_routine_with_record(parts: Sequence[Part]) -> bool:
    """Whether one person does a few things in one sentence, and the last of them is to hand over the record of the others."""
    *ahead, last = parts
    if any(part.apart or part.doer for part in parts[1:]) or not all(part.verb for part in parts):
        return False
    return bool(ahead) and last.verb in _HANDED_OVER and _RECORDS.search(last.text) is not None
