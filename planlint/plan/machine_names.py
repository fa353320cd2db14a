"""Column names as case systems write them ("DT_NXT_REV", "YPName", "OUTC_1") spelt out as words, for the lists of headings."""

from __future__ import annotations

import re

_CUT = re.compile(r"[_\s]+|(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=[A-Za-z])(?=\d)")
_WORDS = {
    "act": "action", "actn": "action", "acts": "actions", "aim": "aim", "cat": "category", "chd": "child", "chld": "child", "cmp": "completed",
    "compl": "completed", "cont": "contingency", "conting": "contingency", "contin": "contingency", "cyp": "child", "dt": "date", "desc": "", "due": "due", "fam": "family",
    "freq": "frequency", "hist": "history", "mgr": "manager", "nm": "name", "nxt": "next", "outc": "outcome", "outcm": "outcome", "own": "owner",
    "ownr": "owner", "par": "parent", "pln": "plan", "prog": "progress", "ref": "reference", "resp": "responsible", "respons": "responsible", "rev": "review",
    "revw": "review", "rvw": "review", "sys": "system", "tgt": "target date", "trgt": "target date", "tsk": "task", "typ": "type", "txt": "", "vis": "visits",
    "yp": "young person", "tm": "team manager", "sw": "social worker",
}  # fmt: skip


def spelt_out(heading: str) -> str:
    """A column name of a case system in words; any other heading as it is."""
    bare = heading.strip()
    if bare.isupper() and bare.lower() in _WORDS:
        return _WORDS[bare.lower()]
    is_machine = (
        "_" in bare
        or (" " not in bare and bare.isupper() and len(bare) > 4)
        or bool(re.fullmatch(r"[A-Za-z]+[a-z][A-Z]\w*|[A-Z]{2,}[A-Z][a-z]\w+", bare))
    )
    if not is_machine:
        return heading
    words = [_WORDS.get(word.lower(), word.lower()) for word in _CUT.split(bare) if word]
    return " ".join(word for word in words if word)
