"""Whom an action is about, where a risk is one person's: their kin words and names, and whether they are kept apart from the child."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from planlint.language.risks.holders import as_kin

_KIN_WORD = r"mum|mummy|mam|mother|dad|daddy|father|step-?dad|step-?father|step-?mum|step-?mother|nan|nana|gran|grandma|grandad|grandmother|grandfather|uncle|aunt(?:ie)?"
_NAME = r"(?-i:[A-Z][a-zà-ÿ’'-]+)"
# "Mum: Zara Shah", "Gethin's mother, Lowri Pugh", "Zara (mum)".
_BEHIND = re.compile(
    rf"\b(?P<kin>{_KIN_WORD})(?:['’]s name is|,|:| is| \(|) *(?P<name>{_NAME})(?! (?:is|has) (?:said|seen))",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    rf"(?P<name>{_NAME})(?: {_NAME})?,? \(?(?:(?:his|her|their|the|{_NAME}) )?(?P<kin>{_KIN_WORD})\)",
    re.IGNORECASE,
)
_ALL = re.compile(r"\b(?:parents?|both|they|couple|family|adults?|everyone|each other)\b", re.IGNORECASE)
_NOT_NEAR = r"(?:be (?:left|alone|in|at|on|around)|come|go|stay|live|sleep|visit|enter|call|look after|mind|care for|collect|drive|have (?:him|her|them|the))"
_APART = re.compile(
    rf"\b(?:only (?:when|if|with|has|sees)|instead|moves? (?:out|to|in with)|(?:stays?|lives?|sleeps?|staying|living) (?:at|with|elsewhere|away)|supervis\w*|out of the (?:house|home|flat)|leaves? (?:the|home|by|on)|keeps? away|goes to live|"
    rf"(?:(?:does|do|will|is|are|must|to|can)(?: not| never|n['’]t)|won['’]t|can['’]t|cannot) (?:to )?{_NOT_NEAR}|never {_NOT_NEAR}|(?:not|never) (?:\w+ )?(?:alone|left)|no longer {_NOT_NEAR})\b",
    re.IGNORECASE,
)


def names_of_kin(texts: Iterable[str]) -> dict[str, str]:
    """Given names that texts tell the kin of: "Mum: Zara Shah" makes Zara mum."""
    found: dict[str, str] = {}
    for text in texts:
        for match in [*_BEHIND.finditer(text), *_AHEAD.finditer(text)]:
            # "Nan, Mum" are two people.
            if re.fullmatch(_KIN_WORD, match["name"], re.IGNORECASE) is None:
                found.setdefault(match["name"], as_kin(match["kin"]))
    return found


def is_about_another(text: str, who: str, known: Iterable[str], kin: Mapping[str, str]) -> bool:
    """Whether words are about other grown-ups of the family than the one whose a risk is, who is not in them.

    ``known`` are those whom the plan tells risks of. Where it cannot be told whether two words mean one person, they do.
    """
    if not who or _ALL.search(text):
        return False
    mine = kin.get(who, who)
    there = {
        kin.get(word, as_kin(word))
        for word in re.findall(r"[A-Za-z][a-zà-ÿ’'-]+", re.sub(r"['’]s\b", "", text))
        if word in kin or as_kin(word) in ("mum", "dad") or word in known
    }
    if not there or mine in there:
        return False
    both_kin = mine in ("mum", "dad")
    # A name that nobody tells the kin of may be mum's or dad's own.
    return all((each in ("mum", "dad")) == both_kin for each in there)


def keeps_apart(text: str, who: str, kin: Mapping[str, str]) -> bool:
    """Whether words keep the one whose a risk is from the child: "Grandad has her only when Nan is there"."""
    if not who:
        return False
    names = {who, *(name for name, each in kin.items() if each == who or name == who)}
    return _APART.search(text) is not None and any(
        re.search(rf"\b{re.escape(name)}\b", text, re.IGNORECASE) for name in names
    )
