"""Words that notes clip, written out: "parenting assmt." is a parenting assessment, "ref to FSW" a referral.

Only words that are nothing else in English stand here, so that a text without shorthand is given back as it is.
"""

from __future__ import annotations

import re

_CLIPPED = {
    "assessment": "assmt assmnt asst assesst ass't asmt asmnt assess't",
    "assessments": "assmts assmnts asmts asmnts",
    "appointment": "appt apt aptmt appmt app't",
    "appointments": "appts apts",
    "referral": "refl refrl",
    "counselling": "couns counsellg",
    "counsellor": "counsllr",
    "support": "supp suppt",
    "meeting": "mtg mtng",
    "meetings": "mtgs mtngs",
    "worker": "wkr wrkr",
    "session": "sess sessn",
    "sessions": "sessns",
    "intervention": "interv",
    "programme": "prog progm",
    "programmes": "progs",
    "service": "svc",
    "services": "svcs",
    "professionals": "profs",
    "practitioner": "practnr",
    "coordinator": "coord co-ord",
    "therapy": "thrpy",
    "therapist": "thrpst",
    "psychology": "psychol",
    "treatment": "trmt trtmt",
    "diagnosis": "diag",
    "medical": "med'l",
    "group": "grp",
    "groups": "grps",
    "review": "rvw rv",
    "involvement": "involvt",
    "accommodation": "accom accomm",
    "education": "educ",
    "management": "mgmt mgt",
    "parenting": "parentg",
}
_LONG = {short: long for long, shorts in _CLIPPED.items() for short in shorts.split()}
_WORD = re.compile(
    rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, sorted(_LONG, key=len, reverse=True)))})(?![\w’'-])\.?(?=\W|$)",
    re.IGNORECASE,
)


def unclipped(text: str) -> str:
    """The text with clipped words written out; a full stop that only marks the clipping goes with it unless it ends the text."""
    if _WORD.search(text) is None:
        return text
    return _WORD.sub(_written_out, text)


def _written_out(found: re.Match[str]) -> str:
    said = found.group()
    long = _LONG[said.rstrip(".").casefold()]
    long = long.capitalize() if said[0].isupper() else long
    return f"{long}." if said.endswith(".") and found.end() == len(found.string) else long
