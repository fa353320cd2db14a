"""Whether a sentence tells that something is done again and again: by a rhythm, or counted up to today."""

from __future__ import annotations

import re

from planlint.language.times import TimeKind, timescales

RHYTHM = re.compile(
    r"\b(?:(?:\w+-|bi-?)?(?:week|month|fortnight|quarter|night)ly|daily|termly|(?:each|every|most|alternate) (?:\w+ ){0,2}?(?:day|week|month|fortnight|term|morning|evening|afternoon|night|weekend|mon|tues?|wednes|thurs?|fri|satur|sun)\w*|"
    r"(?:once|twice|(?:\w+ )?(?:times|mornings?|afternoons?|evenings?|days?|hours?|sessions?|visits?)|\d ?x|one|two|three) (?:a|per|each|every) (?:week|month|fortnight|term|day)|(?:on|mon|tues?|wed|thurs?|fri) (?:a )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)?days?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days|"
    r"(?:for|over) (?:the (?:last|past) |a )?(?:\w+ )?(?:weeks?|months?|years?|term)|since\b|on (?:a|the) \w+day|\d+[- ]?(?:weekly|wkly|monthly)|regularly|of an? (?:\w+day|morning|evening|afternoon|night|weekend)\b|(?:mon|tues?|wed|thurs?|fri)s?(?:,| and | & | \+ |/)(?:mon|tues?|wed|thurs?|fri)s?|every \d+ (?:days|weeks)|wkly|f/nightly|ongoing|block of|(?:mornings|days|lessons|evenings|nights) out of \w+|this term|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:mornings|afternoons|evenings|nights|lunchtimes|teatimes|breaktimes)|(?:first|second|third|fourth|last|alternate) \w+day (?:of|in) (?:the|each|every)|(?:mon|tues|wednes|thurs|fri|satur|sun)day (?:visits?|sessions?|calls?|slots?|group|appointments?|class|hour)|missed an? (?:\w+day|session|appointment|week|visit))\b",
    re.IGNORECASE,
)
# What is counted up to today: "has met Idris on four occasions", "has been round six times".
_COUNTED = re.compile(
    r"\b(?:has|have|[’']ve) (?:\w+ )?(?:met|seen|visited|been|called|come|had|helped|taught|spent)\b[^.;]{0,40}?\b(?:on )?(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|\d+) (?:occasions|times|visits|sessions|mornings|afternoons|evenings|meetings)\b",
    re.IGNORECASE,
)


def is_often(words: str) -> bool:
    """Whether a sentence tells that something is done again and again, or has been several times by now."""
    if RHYTHM.search(words) or _COUNTED.search(words):
        return True
    return any(time.kind is TimeKind.FREQUENCY for time in timescales(words))
