"""What a need asks for that sounds like a service and is a child's own life, and the other way round.

Somebody who stays, knows or listens is lacking as a person; a place to play is somewhere to be. Childcare alone ("Asha needs
nursery") is what others do for a child, where a place at school is the child's own life.
"""

from __future__ import annotations

import re

_NOT = r"(?:(?:does|do|will|is|are|can|wo|ca)(?: not|n[’']t)|not|never|always|really|just|also|still|properly|actually)"
_LASTS = (
    r"(?:knows?|understands?|listens?|stays?|lasts?|remembers?|believes?|likes?|loves?|cares?(?! for)|speaks?|signs?|laughs?|smiles?|trusts?|wants?|looks? (?:like|out for)|turns? up|keeps? (?:coming|their|his|her|going)|goes? on|go on|"
    r"comes? back|sticks?|gets? (?:him|her|me|you|them)(?=\W*$)|(?:has|have) time|(?:is|are|be) (?:there|kind|patient|calm|gentle|the same|always|proud|on (?:his|her|your|my|their) side))"
)
_NEVER_LEAVES = r"(?:(?:does|do|will|wo)(?: not|n[’']t)|never) (?:changes?|leaves?|gives? up|goes|go|moves?|shouts?|judges?|lets?)"
_SOMEBODY_LASTING = re.compile(
    rf"[^.;:\n]{{0,80}}?\b(?:who|that)(?:[’']ll| will| can| would)? (?:{_NEVER_LEAVES}|(?:{_NOT} )*+{_LASTS})\b[^.;\n]*\.?",
    re.IGNORECASE,
)
_PLACE_TO_BE = re.compile(
    r"\bplaces? (?:to|where|of (?:his|her|their|your|my|our) own|for (?:him|her|them|you) to)\b",
    re.IGNORECASE,
)
_CHILDCARE = re.compile(
    r"(?:(?:an?|some|more|full[- ]time|part[- ]time) )*+(?:nursery|pre-?school|child ?care|child ?minder|cr[eè]che|play ?group)(?: places?| hours)?\W*",
    re.IGNORECASE,
)


def is_somebody_lasting(need: str) -> bool:
    """Whether a need asks for somebody by how they are to a child: "a doctor who knows you", "carers who can go on"."""
    return _SOMEBODY_LASTING.fullmatch(need.strip()) is not None


def is_place_to_be(need: str) -> bool:
    """Whether a place is somewhere to play, sleep or be, and none on a course."""
    return _PLACE_TO_BE.search(need) is not None


def is_childcare(what: str) -> bool:
    """Whether what is needed is somebody to look after a child by day, and nothing else."""
    return _CHILDCARE.fullmatch(what.strip()) is not None
