"""Lines that are nothing but a signature: who let the plan through, as what, and on which day, wherever they stand.

No wording is looked for. A line signs where next to nothing is left of it once its names, posts, days, ticks and the words of
signing are taken away: "E. Quarmby  22.06.26 agreed" does, "Mum agreed to ring the school by 3 May" does not.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import NOWHERE, Block, Heading, Paragraph
from planlint.language.parents.family_names import KIN
from planlint.patterns import later
from planlint.plan.model import Field, Row, Section, SectionName

_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?[ /.-](?:\d{1,2}|[A-Za-z]{3,9})(?:[ /.,-]+\d{2,4})?\b(?: (?:at )?\d{1,2}[:.]\d{2}(?: ?[ap]m)?)?"
)
_WORD = re.compile(r"[A-Za-z][\w’'.-]*")
_SIGNING = re.compile(
    r"(?:un|e-|e)?(?:sign(?:ed|ature|atures|ing|atory|atories|off)?|countersign\w*|agree[ds]?|agreement|auth|authori[sz]\w*|approv\w*|endors\w*|ratif\w*"
    r"|sanctioned|ok|okay|okayed|ok['’]?d|oked|initial(?:s|led|ed)|pp|p\.p|witness(?:ed)?|confirm(?:ed|s)|cleared|passed|assured|verified)",
    re.IGNORECASE,
)
_SIGNS_SURELY = re.compile(
    r"(?:e-?)?(?:sign|countersign|auth|approv|endors|ratif|sanction|ok|initial|pp|p\.p)", re.IGNORECASE
)
_POST = re.compile(
    r"(?:manager['’]?s?|managers|mgr|mngr|tm|atm|gm|adm|chair\w*|iro|supervisor|director|head|lead|leader|co-?ordinators?|qa)",
    re.IGNORECASE,
)
"""Whoever lets plans through by their post."""
_BESIDE = re.compile(
    rf"(?:sw|asw|ssw|fsw|pa|hv|social|workers?|practitioners?|professionals?|key|senior|deputy|assistant|acting|duty|team|teams|practice|service|services|group|conference"
    rf"|reviewing|independent|officer|author|parent(?:s|\(s\))?|carers?|child|children|young|person|people|famil(?:y|ies)|network|{KIN}"
    r"|designation|role|position|post|job|title|print|printed|name|names|date|dated|time|electronic(?:ally)?|screen|email|e-mail|phone|in|off|by|on|at|for|and|the|this|plan|minutes|record|form|of|with|has|have|been|was|is|as|to|it|my|our|i"
    r"|both|all|read|seen|checked|quality|safeguarding|verbal(?:ly)?|copy|cc|not|yet|pending|awaited|refused|declined|present|here|below|above|yes|no|n/a|na)['’]?s?",
    re.IGNORECASE,
)
_NAME = re.compile(r"[A-Z](?:[\w’'-]*[a-z]|\.)?(?:\.?[A-Z]\.?)*[\w’'-]*\.?")
_OTHER_TIMES = re.compile(
    r"\b(?:next|review(?:ed)?(?: on)?|meet\w*|due|until|born|dob|visit\w*|again|conference (?:on|date))\b",
    re.IGNORECASE,
)
# "15/07/2026 at 1.30pm, Civic Offices": when and where people meet.
_APPOINTED = re.compile(
    r"\b(?:at )?\d{1,2}(?:[.:]\d{2})? ?[ap]m\b|\b(?:Offices?|House|Centre|School|Academy|Primary|Hall|Room|Building|Hub|Library|Surgery|Clinic|Hospital|Street|Road)\b",
)
_TICKED = re.compile(r"[☑☒✓✔]|\[[xX]\]")
_FULL_NAME = re.compile(r"(?:[A-Z]\.? ?|[A-Z][\w’'-]+ ){1,2}[A-Z][\w’'-]+")
_LET_THROUGH = re.compile(
    r"\W*(?:(?:this |the )?(?:plan |document )?(?:was )?)?(?:\w+ (?:and|&) )?(?:\w+ed|[Rr]ead|[Ss]een)(?: off| over| through)?(?: by)?:? (?:[A-Z]\.|[A-Z][\w’'-]+)(?:[^.]|\b[A-Z]\.){0,40}\b(?i:manager|head of (?:service|team)|chair|director|supervisor|a?tm)\b"
)
"""Something done to the plan by somebody in charge, who is named: "Sanctioned by R. Shaw, deputy manager"."""
_SIGNER = re.compile(r"[A-Za-z)]\s*:(?!\d)")
_SEVERAL = 2
_LONGEST = 22
_LEFT = 0.2
_LAST_LINES = 5
_MIXED = frozenset(
    (
        SectionName.OTHER,
        SectionName.CONTINGENCY,
        SectionName.REVIEW,
        SectionName.RISK,
        SectionName.HISTORY,
        SectionName.VISITS,
        SectionName.IDENTITY,
    )
)
_VOICES = frozenset((SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS))


@dataclass(frozen=True, slots=True)
class _Parts:
    """What a line is made of: days, words of signing, posts, names, and the words that are left."""

    days: int
    signing: int
    surely: bool
    posts: int
    names: int
    left: int
    words: int


_AGREED_BY = later(
    rf"\b(?i:agreed|approved|signed|authori[sz]ed|endorsed|ratified|sanctioned|passed|cleared)(?: off)? by:? [A-Z][^;\n]{{2,60}}?\b{_POST.pattern}\b"
)


def signed_apart(sections: Iterable[Section], rows: Sequence[Row]) -> Iterator[Section]:
    """The sections, with each line of theirs that only signs the plan as a section of its own."""
    sections = tuple(sections)
    last = max((row.place(Field.ACTION).path for row in rows), default=())
    behind = 0
    late: set[int] = set()
    for number in range(len(sections) - 1, -1, -1):
        # The lines behind the last row, and of a text without places the last few of all.
        place = sections[number].place
        if (place is not NOWHERE and place.path > last) if last else behind < _LAST_LINES:
            late.add(number)
        behind += sections[number].text.count("\n") + 1
    for number, section in enumerate(sections):
        yield from _cut(section, number in late)


def _cut(section: Section, late: bool) -> Iterator[Section]:
    if section.name not in _MIXED | _VOICES:
        yield section
        return
    kept: list[str] = []
    for line in section.text.split("\n"):
        let_through = late and section.name in _MIXED and lets_through(line)
        if not (let_through or signs(line, bare=late, strictly=section.name in _VOICES)):
            kept.append(line)
            continue
        if kept:
            yield replace(section, text="\n".join(kept))
            kept = []
        yield replace(section, name=SectionName.SIGNOFF, text=line, also=())
    if kept:
        yield replace(section, text="\n".join(kept))


def signs(line: str, bare: bool = False, strictly: bool = False) -> bool:
    """Whether a line says who let the plan through and nothing else.

    ``bare`` lets a name with a day, or a post with both, do for it; ``strictly`` asks for a day or a post beside the word of
    signing, where what people think of the plan is told as well.
    """
    found = _parts(line)
    if not found.words or found.words > _LONGEST or found.left > max(1, _LEFT * found.words):
        return False
    if _OTHER_TIMES.search(line):
        return False
    if found.signing and (found.names or found.posts):
        whole = found.surely or found.days or found.posts or _TICKED.search(line)
        return bool((found.days or found.posts) if strictly else whole) and (
            found.left == 0 or bool(found.surely or found.days)
        )
    if _APPOINTED.search(line):
        return False
    named = bool(_FULL_NAME.search(line)) or (found.names > 0 and found.posts > 0)
    signers = len(_SIGNER.findall(line))
    if bare and signers >= _SEVERAL and found.posts and found.names and found.left == 0:
        # "Social worker: G Tate 11/5/26  Team manager: ____" is the foot of a form, whatever stands above it.
        return 0 < found.days <= signers
    return bare and not strictly and found.days == 1 and found.left == 0 and named


def lets_through(line: str) -> bool:
    """Whether a line begins with what somebody in charge, who is named, did to the plan: "Checked by R. Singh, manager"."""
    return _LET_THROUGH.match(line) is not None


def signed_headings_opened(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with headings that stand over nothing and say who agreed the plan as the sentences they are."""
    following: Sequence[Block | None] = [*blocks[1:], None]
    return tuple(
        Paragraph(block.text, place=block.place)
        if isinstance(block, Heading)
        and (below is None or isinstance(below, Heading))
        and _AGREED_BY.search(block.text)
        and _DAY.search(block.text)
        else block
        for block, below in zip(blocks, following, strict=False)
    )


def is_signed(value: str) -> bool:
    """Whether what stands beside a person's label says that they signed or let the plan through: "Signed with a drawing"."""
    words = [word.rstrip(".’'") for word in _WORD.findall(value)]
    told = any(_SIGNING.fullmatch(word) and _SIGNS_SURELY.match(word) for word in words)
    return told and len(words) <= _LONGEST


def _parts(line: str) -> _Parts:
    days = len(_DAY.findall(line))
    words = _WORD.findall(_DAY.sub(" ", line))
    bare = [word.rstrip(".’'") for word in words]
    signing = [word for word in bare if _SIGNING.fullmatch(word)]
    others = [word for word in bare if not _SIGNING.fullmatch(word)]
    posts = [word for word in others if _POST.fullmatch(word)]
    names = [
        word
        for word in others
        if _NAME.fullmatch(word) and not _POST.fullmatch(word) and not _BESIDE.fullmatch(word)
    ]
    left = [
        word
        for word in others
        if not (_POST.fullmatch(word) or _BESIDE.fullmatch(word) or _NAME.fullmatch(word))
    ]
    surely = any(_SIGNS_SURELY.match(word) for word in signing)
    return _Parts(days, len(signing), surely, len(posts), len(names), len(left), len(words))
