"""What a text outside the rows tells where no heading says so: a child's words, what happens if the plan fails, the visits.

Only what is plain from the sentence itself is told; everything else stays other text. Who the child is comes from the plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planlint.plan.model import Child, Section, SectionName
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.words import one_line

_QUOTE = re.compile(r"[“\"][^“”\"]{3,}[”\"]")
_SPEAKS = (
    r"(?:said|says|told|tells|wrote|writes|drew|draws|asked|asks|chose|chooses|showed|shows|shown|pointed|points|signed|named|picked|smiled|cried|"
    r"described|explained|whispered|likes|loves|wants|wished|wishes)"
)
_ADULT = (
    r"(?:[Mm]um|[Dd]ad|[Mm]other|[Ff]ather|[Pp]arents?|[Nn]an|[Gg]ran\w*|[Cc]arers?|[Bb]oth|[Ss]tep-?(?:mum|dad|mother|father)|[Aa]unt(?:ie)?|[Uu]ncle|"
    r"M(?:r|rs|s|iss)\.? [A-Z][\w'’-]+|(?:[A-Z][\w'’-]+ and )?(?!(?:You|I|We|It|This|That|School|Nursery|Police|Health|College|GP|CAMHS|Everyone|Nobody)\b)"
    r"[A-Z][\w'’-]+|[Tt]hey|[Ss]he|[Hh]e)"
)
_KIN = re.compile(
    r"(?:her |his |their |the )?(?:mum|dad|mother|father|parents?|nan\w*|gran\w*|aunt\w*|uncle|brother|sister|step\w*|carers?|both|m(?:r|rs|s|iss)\.? )",
    re.IGNORECASE,
)
_VIEWS = re.compile(
    rf"{_ADULT}(?: \([^)]*\))?(?: has| have| would| also| both)* (?:said|says?|told|thinks?|thought|feels?|felt|agrees?d?|accepts?|wants?|would like|like|hopes?"
    r"|is (?:worried|glad|happy|unhappy|ashamed|frightened)|are (?:worried|glad|happy|unhappy)|was (?:worried|glad|happy|ashamed)|does not (?:agree|believe|accept)"
    r"|do not (?:agree|believe|accept|want))\b"
)
_VISITS = re.compile(
    r"\b(?:visits?|sees?|will see|to be seen|be seen|comes? and sees?|come to see|will visit|visiting|pops? in)\b[^.]{0,70}\b(?:every|weekly|fortnightly|"
    r"monthly|each|alternate|twice a|once a|daily)\b",
    re.IGNORECASE,
)
_REVIEWS = re.compile(
    r"\b(?:next|first)\s+(?:\w+\s+){0,2}?(?:taf|tac|core group|review|conference|meeting|get together|cin meeting|lac review)\b[^.]{0,60}\d"
    r"|\b(?:we|group|everyone|all|family|team)\b[^.]{0,40}\b(?:meets?|get together)\b[^.]{0,40}\d|\blook at (?:this|it|the plan) again\b[^.]{0,30}\d"
    r"|^(?:core group|review conference|review)\s*:?[^.]{0,40}\d|\b(?:review(?:ed)?|conference) (?:is|will be|on)\b[^.]{0,40}\d",
    re.IGNORECASE,
)
_SIGNS = re.compile(
    r"^(?:endorsed|agreed|approved|authori[sz]ed|countersigned|signed(?! up)(?: off)?)\b(?: by)?\b[^.]{0,60}\b(?:manager|a?tm|head of service|\d{1,2}[/. ]\w+)"
    r"|^(?:seen|checked|read)\b(?: and agreed)?(?: by)?\b[^.]{0,60}\b(?:manager|a?tm|head of service)\b",
    re.IGNORECASE,
)
_SPEAKER = re.compile(
    r"\b(?P<one>[A-Z][\w'’-]+)(?:(?: and |, | & )(?P<other>[A-Z][\w'’-]+))? (?:tells?|told|says?|said|thinks?|feels?|wants?|would like)\b"
)
_RETELLS = re.compile(
    r"\b(?:says?|said|told|tells|thinks?|thought|feels?|felt|hopes?|believes?|reports?|reported|is sure|are sure)\b(?: \w+)?(?: that)? ?$",
)
"""What makes the words behind it somebody else's account of the child."""
_IF_THEN = re.compile(r"(?:if|should|unless)\s[^:.]{8,90}:\s+\S.{12,}", re.IGNORECASE)
"""What would go wrong and, behind a colon, what is done then."""
_LONGEST_NAMED = 60


def retold(sections: Iterable[Section], children: tuple[Child, ...]) -> Iterator[Section]:
    """The sections with those under no telling heading cut where their lines tell different things, each told by itself."""
    names = first_names(children)
    for section in sections:
        if (
            section.name is SectionName.CHILD_VOICE
            and not section.also
            and _names_another(section.heading, names)
        ):
            yield replace(section, name=SectionName.PARENT_VIEWS)
        elif section.name is SectionName.OTHER and not section.also:
            yield from _cut(section, names)
        else:
            yield section


def first_names(children: tuple[Child, ...]) -> frozenset[str]:
    """What the children are called: the first word of each name."""
    return frozenset(child.name.split()[0] for child in children if child.name.split())


def _cut(section: Section, names: frozenset[str]) -> Iterator[Section]:
    lines: list[str] = []
    told = SectionName.OTHER
    for line in section.text.split("\n"):
        name = _told(line, names, section.heading)
        if lines and name is not told:
            yield replace(section, name=told, text="\n".join(lines))
            lines = []
        told = name
        lines.append(line)
    yield replace(section, name=told, text="\n".join(lines))


def _told(line: str, names: frozenset[str], heading: str) -> SectionName:
    if _SIGNS.search(line):
        return SectionName.SIGNOFF
    if _is_voice(line, names, heading):
        return SectionName.CHILD_VOICE
    if _IF_THEN.match(line):
        return SectionName.CONTINGENCY
    does = [what_it_does(sentence) for sentence in sentences_of(line)]
    if does and does[0] is Does.PROMISES_IF and Does.PROMISES not in does:
        return SectionName.CONTINGENCY
    if _VISITS.search(line) and not _KIN.match(line) and not any(line.startswith(name) for name in names):
        return SectionName.VISITS
    if _REVIEWS.search(line) and len(line.split()) < _LONGEST_NAMED:
        return SectionName.REVIEW
    match = _VIEWS.match(line)
    if (
        match is not None
        and not any(name in match[0].split() for name in names)
        and (names or _KIN.match(line))
    ):
        return SectionName.PARENT_VIEWS
    return SectionName.OTHER


def _is_voice(line: str, names: frozenset[str], heading: str) -> bool:
    """Whether a line gives a child's words or what a child showed: the child is named before the words, or above them."""
    told = "|".join(map(re.escape, sorted(names)))
    if not told:
        return False
    for match in re.finditer(
        rf"\b(?:{told})\b(?:, [^,.]{{2,40}},)?(?: and (?:{told}))?(?: has| had| also)? {_SPEAKS}\b", line
    ):
        if not _RETELLS.search(re.split(r"[.!?;]\s", line[: match.start()])[-1]):
            return True
    if re.search(rf"\b(?:{told})\b[^.“\"]{{0,50}}[:,] ?{_QUOTE.pattern}", line):
        return True
    return bool(_QUOTE.match(line)) and bool(re.search(rf"\b(?:{told})\b", heading))


def _names_another(heading: str, names: frozenset[str]) -> bool:
    """Whether a heading lets people speak and no child among them ("What Priya and Beth tell us")."""
    match = _SPEAKER.search(one_line(heading))
    if match is None or not names:
        return False
    said = {match["one"], match["other"]} - {None, "I", "We"}
    return bool(said) and not said & names
