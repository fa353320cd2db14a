"""Whose voice a text carries: whether it tells what a child has said, shown or wants; whether that is enough is for rules."""

from __future__ import annotations

import re
from collections.abc import Sequence

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


# What anybody may have said; in a passage that names the child, "she told me" is the child's.
_STRONG = (
    r"(?:said|says|told|tells|wants|wanted|asked|asks|drew|draws|wrote|showed|wishes|would like|would rather|does ?n[o’']t want|"
    r"did ?n[o’']t want|has asked|has told|has said|was clear|is clear|whispered|chose|misses|hates|loves|is scared|is frightened|is worried|"
    r"smil(?:es|ed)|cried|cries|settl(?:es|ed)|reach(?:es|ed)|babbl(?:es|ed)|clung|clings|nodded|signed|pointed|points|turned away|looked)"
)
_SOMEBODY = r"(?:she|he|they|both|the (?:children|twins|boys|girls|baby|child|boy|girl|younger|older|eldest|youngest))"
_PRONOUN_SAYS = re.compile(rf"\b{_SOMEBODY}\s+(?:\w+\s+){{0,2}}?{_STRONG}\b", re.IGNORECASE)
_ANYBODY_SAYS = re.compile(rf"\b[A-Z][\w’'-]+(?:\s+\([^)]{{1,12}}\))?\s+(?:\w+\s+){{0,2}}?{_STRONG}\b")
_BETWEEN = r"(?:\s+(?:\([^)]{1,12}\)|has|had|also|often|always|really|is|was|and\s+\w+|\w+ly)){0,3}\s+"


# Somebody's own words in quotation marks, and signs that they are a parent's.
_FIRST_PERSON = re.compile(r"[“\"][^“”\"]{0,80}\b(?:I|I['’](?:m|d|ll|ve)|me|my)\b[^“”\"]*[”\"]")
_PARENT_SPEAKS = re.compile(
    r"\b(?:mum|dad|mother|father|nan|gran|parents?|carers?|mr|mrs|ms|miss)\b[^.\n“\"]{0,60}[“\"]",
    re.IGNORECASE,
)


def tells_of(text: str, children: Sequence[str], own_section: bool = False) -> bool:
    """Whether a text tells what one of these children, or a child spoken of or to, has said, shown or wants.

    ``own_section`` tells that the text stands under the child's own heading, where whoever speaks is the child.
    """
    if _OWN_WORDS.search(text):
        return True
    if own_section and (_PRONOUN_SAYS.search(text) or _ANYBODY_SAYS.search(text)):
        return True
    if children and _FIRST_PERSON.search(text) and not _PARENT_SPEAKS.search(text):
        return True
    for child in children:
        first = re.escape(child.split()[0]) if child.split() else ""
        named = re.search(rf"\b{first}\b", text, re.IGNORECASE) if first else None
        if named is None:
            continue
        if re.search(rf"\b{first}\b{_BETWEEN}{_SAYING}\b", text, re.IGNORECASE):
            return True
        if re.search(
            rf"\b{first}(?:’|')s (?:own )?(?:words?|wish(?:es)?|views?|voice)\b|\b{first}\b[^.\n]{{0,80}}[“\"]",
            text,
            re.IGNORECASE,
        ):
            return True
        if _PRONOUN_SAYS.search(text, named.end()):
            return True
    return False
