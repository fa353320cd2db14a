"""Who cells that hold a description of several, or of nobody yet, and no name: "dad's side", "the men at the mosque", "a worker to be allocated".

What is told is their whole; a name or a post set beside them behind a comma, a dash or in brackets is read as ever.
"""

from __future__ import annotations

import re

from planlint.language.people.model import Owner, OwnerKind
from planlint.patterns import later

_SEVERAL = (
    r"(?:those|these|people|persons|others|folks?|men|women|ladies|gentlemen|lads|lasses|gents|mates|pals|friends|neighbours|relatives|relations|colleagues|residents|"
    r"members|regulars|helpers|volunteers|crew|gang|lot|ones|adults|grown-?ups|elders|in-laws|parishioners|classmates|peers|onlookers|professionals|workers|practitioners|staff|officers|attendees)"
)
# "Dad's side", "mums mates", "his mother's half of the family".
_OF_SOMEBODY = later(
    r"\W*(?P<said>(?:(?:the|both|his|her|their|our|my) )?(?:[\w-]+ ){0,2}[\w-]+(?:['’]s?|s) (?:own )?(?:side|half|end|lot|mates|pals|crowd|people|folks?|clan|crew|friends|relations|in-laws|household)"
    r"(?: of (?:the|his|her|our|their) (?:wider )?famil(?:y|ies))?"
    r"|(?:his|her|their|my|our) (?:own )?(?:side|half|end|lot|crowd|people|folks?|mates|pals)(?: of (?:the|his|her|our|their) famil(?:y|ies))?"
    r"|(?:the )?(?:maternal|paternal|other|birth|foster|wider|extended)(?: family)? (?:side|half|relatives|relations|lot)(?: of (?:the|his|her|our|their) famil(?:y|ies))?)\W*",
    re.IGNORECASE,
)
_DESCRIBED = later(
    rf"\W*(?P<said>(?:one|any|some|two|three|several|either|each|all|none|most)? ?(?:of )?(?:(?:the|those|our|his|her|their|other|local|older|grown-up|his mum[’']s|church|street) ){{0,2}}{_SEVERAL}"
    r"(?: (?:at|in|from|of|on|who|that|with|around|round|nearby|next|down|along|over|up|present|involved|named|living|working|here)\b[^,;:()\[\]\n–—]*)?"
    r"|(?:some|any|another) (?:other )?(?:adult|grown-?up|person|body|relative|friend|neighbour|professional|member of (?:the|his|her|our) (?:family|team|household|church|street|staff))"
    r"|one of (?:us|them|you|(?:the|our|his|her|their|my) [\w’'-]+(?: [\w’'-]+){0,3})|anybody else|anyone else|somebody else|someone else)\W*",
    re.IGNORECASE,
)
# "The charity on Cross Lane": a body that is told by its place and has neither name nor post.
_BODY = later(
    r"\W*(?P<said>(?:(?:the|an?|our|some|local) ){0,2}(?:[\w-]+ )?(?:charity|firm|company|garage|shop|agency|parish|congregation|shelter|pantry|food ?bank|mosque|temple|chapel|church|gurdwara|club|office|depot|supplier|contractors?)"
    r" (?:on|in|at|down|near|next|round|up|along|opposite)\b[^,;:()\[\]\n–—]{0,40})\W*",
    re.IGNORECASE,
)
# "A worker to be allocated", "person not yet named".
_NOBODY_YET = later(
    r"\W*(?P<said>(?:(?:an?|some|another) (?:[\w-]+ ){0,3}?[\w-]+|(?:(?:the|new) ){0,2}(?:worker|person|adult|professional|volunteer|practitioner|member of staff|colleague|somebody|someone|name|lead|tutor))"
    r",? ?(?:\(|[–-] ?)?(?:(?:still |yet )?to be|not (?:yet )?(?:been )?|yet to be|awaiting|pending|when|once|as soon as)(?: ?been| be)? ?(?:\w+ly )?(?:allocated|named|agreed|confirmed|appointed|identified|found|assigned|decided|chosen|recruited|allocation|recruitment|in post|known|settled|arranged|sorted|picked)\b[^,;\n]{0,30})\W*",
    re.IGNORECASE,
)


def collective(text: str) -> Owner | None:
    """The description of several or of nobody yet that a who cell is, None for any other cell."""
    for pattern, kind in (
        (_NOBODY_YET, OwnerKind.PLACEHOLDER),
        (_OF_SOMEBODY, OwnerKind.GROUP),
        (_DESCRIBED, OwnerKind.GROUP),
        (_BODY, OwnerKind.AGENCY),
    ):
        match = pattern.fullmatch(text)
        if match is not None:
            return Owner(match["said"], match.start("said"), match.end("said"), kind)
    return None
