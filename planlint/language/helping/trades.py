"""Help that whoever owns a row gives by trade: "Drama therapy" beside a drama therapist, "Grief work" beside a bereavement worker.

A post that is named for the help, or whose trade it is, could be booked; a post that only looks for it could not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.helping.services import CHOOSING, IF_NEEDED
from planlint.language.people import OwnerKind, owners

# Words for help, and the posts whose trade it is under another name.
_TRADES = tuple(
    (re.compile(rf"\b(?:{help_words})", re.IGNORECASE), re.compile(rf"\b(?:{posts})", re.IGNORECASE))
    for help_words, posts in (
        (
            r"therap|counsel|psycho|talking|trauma|emotional|mental|CBT|DBT|EMDR|anxiety|mood|wellbeing|well-being|grief|bereave|loss|feelings|self-harm",
            r"\w*therapist|counsell?or|psycholog|psychiatr|CPN|EMHP|(?:mental health|wellbeing|CAMHS|clinical) \w+|clinician|bereavement \w+",
        ),
        (r"speech|language|communication|talking", r"speech|SALT|SLT|SaLT|portage"),
        (r"sensory|handwriting|motor|equipment|adaptation", r"occupational|OT\b|portage"),
        (r"physio|exercises|movement|mobility", r"physio"),
        (
            r"mentor|coach|anger|offending|gang|exploitation|knife|drug|cannabis|missing",
            r"mentor|coach|youth|YJS|YOT|missing|exploitation",
        ),
        (
            r"tuition|tutor|lesson|maths|English|reading|literacy|numeracy|catch-up|phonics|homework",
            r"tutor|teacher|teaching|TA\b|HLTA|SENCO|SENDCo|literacy",
        ),
        (r"advoca", r"advocate|IDVA|ISVA"),
        (r"mediat|couples?|relationship", r"mediator|\w*therapist|counsellor|Relate"),
        (r"befriend|company|mentor", r"befriend|volunteer"),
        (
            r"drug|alcohol|substance|drink|recovery|relapse|detox|rehab|cannabis|heroin|harm reduction",
            r"(?:drugs?|alcohol|substance|recovery|addiction)\W|key ?worker",
        ),
        (
            r"domestic|DA\b|DV\b|abuse|violence|freedom|safety",
            r"IDVA|ISVA|domestic|refuge|DA\b|DV\b|perpetrator",
        ),
        (
            r"parent|behaviou?r|routine|bedtime|boundar",
            r"parenting|family support|family practitioner|behaviou?r",
        ),
        (
            r"debt|benefit|money|budget|welfare|financ|PIP|tenancy|housing|rent",
            r"(?:debt|benefits?|money|welfare|housing|tenancy|financial|income|advice)\W|advis[eo]r",
        ),
        (
            r"sleep|feeding|breast|weaning|toilet|contin|diet|weight|nutrition|asthma|epilep|diabet|health",
            r"nurse|health visitor|HV\b|midwife|dietit|dietic|paediatric",
        ),
        (r"autis|ASD|ADHD|neuro|disab|SEND", r"autis|ASD|neuro|disab|portage|SEND"),
        (r"career|job|work experience|apprentic|training", r"career|employment|work coach|job"),
    )
)
_LEFT_TO_CHOICE = re.compile(rf"\b(?:{CHOOSING})\b|\b{IF_NEEDED}", re.IGNORECASE)
# Whoever is to look for it gives none of it.
_LOOKED_FOR = re.compile(
    r"\b(?:refer\w*|ref\b|arrang\w+|find\w*|found|sourc\w+|identif\w+|signpost\w*|explor\w+|look\w*|request\w*|commission\w*|access\w*|seek\w*|sought|consider\w*|recruit\w*|enrol\w*|regist\w+|sign\w* up|apply|applies|link\w*|tbc|tba|to be)\b",
    re.IGNORECASE,
)
_LEAST_STEM = 5
# Words that stand in every post and in every kind of help say nothing of a trade.
_COMMON = frozenset(
    "support worker family social school young people children practitioner officer leader manager service specialist intensive intervention early targeted group health".split()
)


@lru_cache(maxsize=4096)
def given_by_trade(text: str, who: str) -> bool:
    """Whether the help that a task speaks of is the trade of a person or post in its who cell."""
    posts = [owner.text for owner in owners(who) if owner.kind in (OwnerKind.PERSON, OwnerKind.ROLE)]
    if not posts or _LEFT_TO_CHOICE.search(text) or _LOOKED_FOR.search(text) or _LOOKED_FOR.search(who):
        return False
    if _stems(text) & _stems(" ".join(re.findall(r"\b[a-z][\w-]*", who))):
        return True
    return any(words.search(text) and post.search(who) for words, post in _TRADES)


def _stems(text: str) -> frozenset[str]:
    """The first letters of the words that tell a trade apart: "bereavement", "mentor" and "mentoring"."""
    words = (word.casefold() for word in re.findall(r"[A-Za-z]{5,}", text))
    return frozenset(
        word[:_LEAST_STEM] for word in words if word not in _COMMON and word.rstrip("s") not in _COMMON
    )
