"""Whose voice a text carries: whether it tells what a child has said, shown or wants; whether that is enough is for rules."""

from __future__ import annotations

import re
from collections.abc import Iterable

_EMPTY = re.compile(
    r"^\W*(?:none|n/?a|not applicable|nil|not (?:known|sought|obtained|available|recorded|completed|yet obtained)|tbc|tba|to be (?:completed|added|confirmed|updated)|"
    r"see (?:above|assessment|previous|file|report)|as above|no (?:views|change)|blank|\?+|-+|–|—)?\W*$",
    re.IGNORECASE,
)
_SAYING = (
    r"(?:said|says|told|tells|wants|wanted|would like|wishes|likes|loves|hates|dislikes|does ?n[o']t like|does not want|doesn['’]t want|"
    r"did not want|asked|asks|drew|draws|wrote|writes|showed|shows|shared|feels|felt|thinks|hopes|misses|is (?:worried|scared|frightened|happy|sad|excited|afraid|upset|proud|looking forward)|"
    r"was (?:worried|scared|frightened|happy|sad|excited|clear|upset)|worries|smil(?:es|ed)|cried|cries|settl(?:es|ed)|reach(?:es|ed)|cling(?:s)?|clung|"
    r"babbl(?:es|ed)|laugh(?:s|ed)|points?|signed|signs|nodded|shook|looks? (?:for|to|at)|looked (?:for|to|at)|played|chose|enjoys|prefers|described|explained|describes|explains|calm(?:s|ed)|turn(?:s|ed)|flinch(?:es|ed)|"
    r"gave|rated|scored|put|whispered|holds?|held|hid(?:es)?|startl(?:es|ed))"
)
_OWN_WORDS = re.compile(
    rf"\b(?:in (?:his|her|their) own words|wishes and feelings|the (?:child|children|baby|boy|girl|boys|girls)\s+(?:\w+\s+){{0,2}}{_SAYING}|"
    rf"you (?:told|said|asked|want|wanted|would like|drew|showed|wrote)|I (?:want|would like|like|feel|wish|love|miss|hate))",
    re.IGNORECASE,
)


def says_nothing(text: str) -> bool:
    """Whether a text only says that nothing is there ("N/A", "not known", "–")."""
    return _EMPTY.match(text) is not None


def tells_of(text: str, children: Iterable[str]) -> bool:
    """Whether a text tells what one of these children, or a child spoken of or to, has said, shown or wants."""
    if _OWN_WORDS.search(text):
        return True
    for child in children:
        first = re.escape(child.split()[0]) if child.split() else ""
        if first and re.search(
            rf"\b{first}\b(?:\s+(?:\(\w+\)|has|also|often|always|really|and \w+|\w+ly))*\s+{_SAYING}\b",
            text,
            re.IGNORECASE,
        ):
            return True
    return False
