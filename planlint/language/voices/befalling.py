"""What follows an "if": something that befalls the child ("she will fall behind"), or something that is done ("she goes to Nan's").

A worry about what is to come is no plan for it. Whether a plan has a fallback is for rules.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from planlint.language.voices.kinds import CHILD_NOUNS, MANY

_TO_COME = re.compile(
    r"(?P<who>[\w’'-]+?)(?:['’]ll|\s+(?:(?:also|then|both|all)\s+)?(?:will|would|could|might|may|can|shall|(?:is|are)\s+(?:(?:very|more|most)\s+)?(?:likely|going|bound|sure|certain)\s+to))\s+"
    r"(?:(?:\w+ly|also|then|still|well|even|just)\s+){0,2}(?P<deed>(?:(?:have|need)\s+to\s+)?(?:be\s+)?(?:go on\b|[\w’'-]+))",
    re.IGNORECASE,
)
_JOINS = frozenset("and or but which that".split())
_HARM = re.compile(
    r"escalate|(?:be\s+)?(?:get|becom\w+|suffer|los[et]\w*|fall|grow|die|end|learn|feel|think|want|need|not|never|continue|carry|go on|keep|remain|struggle|miss\w*|hurt|harm\w*|injur\w+|kill\w*|frightened|scared|unsafe|at|behind|left|"
    r"neglect\w*|ill|too|so|in|on|able|more|less|very|likely|hungry|tired|alone|cold|attack\w*|stabb\w+|exploit\w*|assault\w*|hit|arrest\w*|exclud\w+|groom\w*|deteriorat\w*|worsen\w*|decline\w*|drop|slip|fail\w*|"
    r"increas\w*|happen|run|self-?harm|drown|burn\w*|break|start|stop|lack|damag\w*|affect\w*|impact\w*|delay\w*|reach|leave|believe|blame|turn|un(?!announced)\w+)",
    re.IGNORECASE,
)
# Where the child is then, or who sees it: the plan's answer, though the child is the one who goes.
_ANSWERS = re.compile(
    r"(?:(?:have|need)\s+to\s+)?(?:be\s+)?(?:go|goes|stay\w*|move[sd]?|come|live|sleep|return\w*|placed|taken|seen|weighed|collected|fetched|met|cared|looked|spend|accommodated|referred|invited|asked|offered|given|helped|told|discussed|brought|supported|able)$",
    re.IGNORECASE,
)
_WRITERS = frozenset(("i", "we"))
_OWN_DEED = re.compile(r"stop|start|end|leave|turn|reach|break|increase|drop", re.IGNORECASE)
"""What befalls others by itself is done by whoever writes ("I will stop it that day")."""


def befalls(consequence: str, names: Collection[str] = ()) -> bool:
    """Whether all that a text says of what is to come befalls somebody; ``names`` are first names of the children.

    Of a child anything is told that is no answer ("Tia will carry on hiding"); of others only what harms them.
    """
    children = CHILD_NOUNS | MANY | {name.casefold() for name in names}
    told = [
        (match["who"].casefold(), match["deed"])
        for match in _TO_COME.finditer(consequence)
        if match["who"].casefold() not in _JOINS
    ]
    return bool(told) and all(
        not _ANSWERS.match(deed)
        if who in children
        else _HARM.fullmatch(deed) is not None and not (who in _WRITERS and _OWN_DEED.fullmatch(deed))
        for who, deed in told
    )
