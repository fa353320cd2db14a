"""Column names as case systems write them ("DT_NXT_REV", "YPName", "RSPNSBL_NM") spelt out as words, for the lists of headings.

A word that lost its vowels ("RSPNSBL") or its end ("COMPL") is told from the words that name columns; a few short forms
that follow no rule stand in a list of their own.
"""

from __future__ import annotations

import re
from functools import lru_cache

_CUT = re.compile(r"[_\s]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)")
_WORDS = {
    "act": "action", "acts": "actions", "adr": "address", "cat": "category", "cd": "", "chd": "child", "cmp": "completed", "cmpl": "completion",
    "cmplt": "completed", "cmpltn": "completion", "cont": "contingency", "contin": "contingency", "cyp": "child", "desc": "", "descr": "", "dscr": "", "dscrptn": "", "dsc": "", "dt": "date",
    "dte": "date", "flg": "flag", "frq": "frequency", "freq": "frequency", "grp": "group", "hist": "history", "ind": "flag", "ld": "lead", "mgr": "manager", "mtg": "meeting", "nm": "name", "nme": "name", "nbr": "number", "num": "number",
    "nxt": "next", "own": "owner", "par": "parent", "pers": "person", "pln": "plan", "prof": "professional", "prog": "progress", "ref": "reference", "resp": "responsible", "rel": "relationship", "rev": "review",
    "rvw": "review", "seq": "number", "stat": "status", "strt": "start", "subj": "subject", "svc": "service", "swkr": "social worker", "sw": "social worker", "sys": "system", "tgt": "target", "tm": "team manager",
    "tsk": "task", "txt": "", "typ": "type", "upd": "updated", "usr": "by", "vis": "visits", "vw": "views", "yp": "young person",
}  # fmt: skip
_KNOWN = (
    "action", "actions", "aim", "agreed", "agency", "actual", "allocated", "assigned", "born", "birth", "carer", "case", "category", "child", "children", "client",
    "closed", "closure", "comment", "comments", "completed", "completion", "concern", "conference", "contingency", "core", "created", "date", "danger", "deadline", "desired", "difference", "description",
    "due", "episode", "ethnicity", "expected", "first", "family", "father", "feelings", "forename", "frequency", "full", "given", "goal", "group", "help", "history", "identified", "identity", "initial", "intended", "intervention", "item",
    "last", "lead", "manager", "meeting", "modified", "mother", "name", "need", "needs", "next", "number", "objective", "organisation", "outcome", "outcomes", "owner", "parent",
    "parents", "period", "person", "plan", "planned", "priority", "problem", "professional", "pupil", "progress", "reason", "record", "reference", "responsible", "responsibility", "review", "reviewed",
    "risk", "role", "safety", "service", "sign", "start", "started", "status", "step", "strength", "strengths", "subject", "summary", "surname", "system", "target", "task", "team",
    "text", "timescale", "type", "update", "updated", "user", "view", "views", "visit", "visits", "voice", "when", "wishes", "worker", "worry", "young",
)  # fmt: skip
_SMALL_WORDS = frozenset(
    "for the and not with from who why how what all any new out off day due has was are".split()
)
"""What ends before the words that begin so: "REASON_FOR_PLAN" asks for no forename."""
_WHOLE = frozenset(_KNOWN)
_SAY_NOTHING = frozenset(["text", "description"])
"""What only says that words stand in the column; alone it is all there is to say."""
# Short forms with a small letter in their middle, which is no end of a word: "DoB", "CiN".
_SHORT_FORMS = re.compile(r"(?<![a-z])(?:DoB|DOb|CiN|CiC|LaC|ChiN)(?![a-z])")
_VOWELS = re.compile(r"(?<!^)[aeiou]")
_SHORTEST = 3


def spelt_out(heading: str) -> str:
    """A column name of a case system in words; any other heading as it is."""
    bare = _SHORT_FORMS.sub(lambda match: match[0].upper(), heading.strip())
    if bare.isupper() and bare != heading.strip():
        return bare
    if bare.isupper() and bare.isalpha():
        # Alone a word must be short of its vowels to be more than a word in capitals.
        if bare.lower() in _WORDS and _WORDS[bare.lower()]:
            return _WORDS[bare.lower()]
        if len(bare) > _SHORTEST and (word := _without_vowels(bare.lower())):
            return word
    is_machine = (
        "_" in bare
        or (" " not in bare and bare.isupper() and len(bare) > 4)
        or bool(re.fullmatch(r"[A-Za-z]+[a-z][A-Z]\w*|[A-Z]{2,}[A-Z][a-z]\w+", bare))
    )
    if not is_machine:
        return heading
    words = [_spelt(word.lower()) for word in _CUT.split(bare) if word]
    telling = [word for word in words if word and word not in _SAY_NOTHING] or [
        word for word in words if word
    ]
    return " ".join(telling)


@lru_cache(maxsize=1024)
def _spelt(word: str) -> str:
    """One piece of a column name as the word that it stands for."""
    if word in _WORDS:
        return _WORDS[word]
    if word in _WHOLE or word in _SMALL_WORDS or len(word) < _SHORTEST or not word.isalpha():
        return word
    if found := _without_vowels(word) or _cut_short(word):
        return found
    singular = _without_vowels(word[:-1]) if word.endswith("s") else ""
    return f"{singular}s" if singular else word


def _without_vowels(word: str) -> str:
    """The word that lost its vowels, all or some, "" for none: "rspnsbl" is "responsible" and "outcm" is "outcome"."""
    bones = _VOWELS.sub("", word)
    alike = [known for known in _KNOWN if _VOWELS.sub("", known) == bones and len(known) > len(word)]
    return next((known for known in alike if _leaves_out(word, known)), "")


def _cut_short(word: str) -> str:
    """The word that begins so, with its vowels ("compl") or without ("cntgn"), or that this is drawn together from."""
    for known in _KNOWN:
        if known.startswith(word) and len(known) > len(word) + 1:
            return known
    if _VOWELS.search(word) is None:
        for known in _KNOWN:
            if _VOWELS.sub("", known).startswith(word):
                return known
    if len(word) > _SHORTEST and len(_VOWELS.findall(word)) < 2:
        for known in _KNOWN:
            if known[0] == word[0] and known[-1] == word[-1] and _leaves_out(word, known):
                return known
    return ""


def _leaves_out(short: str, known: str) -> bool:
    """Whether the letters of the one stand in the other in this order."""
    rest = iter(known)
    return all(letter in rest for letter in short)
