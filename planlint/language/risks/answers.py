"""Whether the words of an action deal with a risk: those of the list, frames of ordinary words, and what sounds like it and is none.

"Eight nights in a row" meets no row between parents, the alarm for a wet bed keeps nobody out, and a doctor who looks at a
child's skin sees to no low mood. A vague action deals with what it names and with nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planlint.language.matters import matters_in
from planlint.language.risks.frames import frames_of, hidden
from planlint.language.risks.kinds import Holder, risk_kinds

_FILE = "risk-answers.txt"
_CLAUSE = re.compile(r"(?:[^.;\n]|\.(?=\d))+")
# A child's body, its errands and its clubs answer what it goes without.
_OF_CARE = frozenset(
    [
        "neglect",
        "hunger or care",
        "home conditions",
        "a cold or damp home",
        "an eating disorder",
        "unsafe sleep",
        "being left alone",
        "danger in the home",
        "gas or wiring",
        "debt",
        "a dangerous animal",
        "an illness left untreated",
    ]
)
# What its school does with a child in class may well deal with the child's own trouble, not with a grown-up's.
_OF_GROWN_UPS = frozenset(
    [
        "domestic abuse",
        "drinking",
        "drugs",
        "drink or drugs",
        "sexual harm",
        "physical harm",
        "harm online",
        "losing the home",
        "honour-based harm",
    ]
)


def answers(
    text: str,
    kind: str,
    holder: Holder = Holder.UNKNOWN,
    of_adult: bool = True,
    of_child: bool = True,
    vague: bool = False,
    deeds: str = "",
    children: Sequence[str] = (),
) -> bool:
    """Whether the words of an action deal with a risk; ``of_adult`` and ``of_child`` tell whom the action is about.

    ``vague`` tells that nobody could say afterwards whether the action was done. ``deeds`` are its words with everybody's
    name, read for what somebody does ("Tia sleeps at Nan's on Fridays") whoever it is.
    """
    known = risk_kinds()
    for name in (kind, *known[kind].like):
        each, said = known[name], _to_the_point(text, name, vague)
        if holder is not Holder.CHILD and each.adult.search(said):
            return True
        if holder is not Holder.ADULT and each.child.search(said):
            return True
        if holder is Holder.ADULT:
            said = each.child.sub("…", said)
        if deeds and not vague and _does(_to_the_point(deeds, name, vague), name, children):
            return True
        # A child's self-harm is met by grown-ups who put things away.
        about_child = of_child or kind == "self-harm"
        if (holder is Holder.ADULT and not of_adult) or (holder is Holder.CHILD and not about_child):
            continue
        if each.named.search(said if not vague else _blanked(text, "idioms")) or each.answered.search(said):
            return True
    return False


# Drink and drugs are met by much the same: what says which of the two a job is about.
_WHICH = {
    "drinking": re.compile(
        r"\b(?:alcohol\w*|dr[iau]nk(?!s? (?:plenty|more water|water|milk))\w*|drunken\w*|breath\w* test\w*|breathaly[sz]\w*|units|sober\w*|wine|beer|vodka|cider|lager|spirits|pub|liver|cans|al-?anon|(?-i:AA))\b",
        re.IGNORECASE,
    ),
    "drugs": re.compile(
        r"\b(?:drugs?|cannabis|weed|spliffs?|cocaine|coke|crack|heroin|ket(?:amine)?|methadone|subutex|needles?|dealers?|stoned|(?-i:NA))\b",
        re.IGNORECASE,
    ),
}
# What is done about either.
_EITHER = re.compile(r"\b(?:hair strand|substances?|(?<!breath )tests?|addict\w*)\b", re.IGNORECASE)


def is_of_the_other(text: str, kind: str) -> bool:
    """Whether a row on drink or drugs is plainly about the other of the two: a breath test finds no cocaine."""
    if kind not in _WHICH:
        return False
    other = "drugs" if kind == "drinking" else "drinking"
    named = _WHICH[other].search(text) is not None and _WHICH[kind].search(text) is None
    return named and _EITHER.search(text) is None


# What leaves a grave worry as it was, even where it stands right beside it.
_TAME = frozenset(["travel", "clothes", "papers", "work", "money"])


def is_beside_the_point(job: str, kind: str) -> bool:
    """Whether a job is plainly on something else than a grave worry: a bus pass, teeth, options at school."""
    if kind in _OF_CARE:
        return False
    others = ("errands", "class work")
    left = _CLAUSE.sub(
        lambda clause: "" if any(_is_in(clause.group(), each) for each in others) else "x", job
    )
    matters = matters_in(job)
    return not left.strip(" .;\n") or (bool(matters) and matters <= _TAME)


def _does(text: str, kind: str, children: Sequence[str]) -> bool:
    blotted = hidden(text, children)
    return any(frame.search(blotted) for frame in frames_of(_FILE).get(kind, ()))


@lru_cache(maxsize=4096)
def _to_the_point(text: str, kind: str, vague: bool) -> str:
    """The text without idioms and without the clauses that are about something else, if it is vague without wide words too."""
    text = _blanked(text, "idioms")
    if kind not in _OF_CARE:
        known = risk_kinds()[kind]
        others = ["errands", *(["class work"] if kind in _OF_GROWN_UPS else [])]
        others += ["not the mind"] if kind == "poor mental health" else []
        text = _CLAUSE.sub(
            lambda clause: (
                clause.group()
                if known.named.search(clause.group())
                or not any(_is_aside(clause.group(), other, known.answered) for other in others)
                else " "
            ),
            text,
        )
        # Whose job it is says nothing of the mind where all of the job is on a body ("To weigh Kit", health visitor).
        if kind == "poor mental health" and not text.partition("\n")[0].strip(" .;"):
            return ""
    return _blanked(_blanked(text, "unbooked"), "loose") if vague else text


def _blanked(text: str, name: str) -> str:
    for pattern in frames_of(_FILE)[name]:
        text = pattern.sub(lambda match: "…" * len(match.group()), text)
    return text


def _is_aside(text: str, name: str, answered: re.Pattern[str]) -> bool:
    """Whether a clause is about something else; a word that deals with the risk itself (a passport, of one taken abroad) is not."""
    found = (match.group() for pattern in frames_of(_FILE)[name] for match in pattern.finditer(text))
    return any(answered.fullmatch(words) is None for words in found)


def _is_in(text: str, name: str) -> bool:
    return any(pattern.search(text) for pattern in frames_of(_FILE)[name])
