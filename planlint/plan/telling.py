"""What a text outside the rows tells where no heading says so: a child's words, what happens if the plan fails, the visits.

Only what is plain from the sentence itself is told; everything else stays other text. Who the child is comes from the plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from planlint.language.tasks.fallbacks import is_small
from planlint.language.voices.befalling import befalls
from planlint.plan.headings import sections_of
from planlint.plan.model import Child, Section, SectionName
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.words import comparable, one_line

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
    r"monthly|each(?! other\b)|alternate|twice a|once a|daily|regularly|as often as)\b",
    re.IGNORECASE,
)
_ARE_VISITS = re.compile(
    r"(?:my |our )?visits (?:from me |by me |to you )?(?:are|will be)\b[^.]{0,30}\b(?:every|weekly|fortnightly|monthly|each|once|twice|\d)",
    re.IGNORECASE,
)
_VISITS_MADE = re.compile(
    r"(?:the |all |\d{1,2} |(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|several) )?(?:(?:statutory|home|announced|unannounced|planned|child protection|school) )*"
    r"visits? (?:has|have|had|was|were) (?:all )?(?:been |taken |made|completed|carried)",
    re.IGNORECASE,
)
_SEEN_THEN = re.compile(
    r"(?:(?:the )?child(?:ren)?|[A-Z][\w'’-]+(?: and [A-Z][\w'’-]+)?) (?:is |are |must |should |will |to )+be seen\b|last (?:seen|visit(?:ed)?)\b",
    re.IGNORECASE,
)
"""What goes on with a word on visits: where the child is to be seen, and when that was last."""
_REVIEWS = re.compile(
    r"\b(?:next|first)\s+(?:\w+\s+){0,2}?(?:taf|tac|core group|review|conference|meeting|get[ -]together|cin meeting|lac review)\b[^.]{0,60}\d"
    r"|\b(?:we|group|everyone|everybody|all|family|team)\b[^.]{0,40}\b(?:meets?|get together)\b[^.]{0,40}\d|\b(?:look at (?:this|it|the plan|your plan|our plan)|(?:plan|this|it) (?:will be|is) looked at) again\b[^.]{0,80}\d"
    r"|\b(?:we|group|everyone|everybody|all|family|team)\b[^.]{0,40}\b(?:meeting|getting together|coming together) again\b[^.]{0,40}\d"
    r"|\b(?:we|us|all|everyone|everybody|group)\b[^.]{0,30}\b(?:sit down|come back|be back|get back|go through (?:it|this)) (?:together |here )?again\b[^.]{0,40}\d"
    r"|\b(?:taf|tac|core groups?|reviews?|meetings?|conference) (?:will be|to be) (?:held|arranged|convened|reviewed)\b"
    r"|^(?:core group|review conference|review)\s*:?[^.]{0,40}\d|(?<!up to the )(?<!until the )(?<!till the )(?<!before the )(?<!by the )(?<!for the )\b(?:review(?:ed)?|conference) (?:is|will be|on)\b[^.]{0,40}\d",
    re.IGNORECASE,
)
_BOSS = r"(?:(?:team|service|practice|area|early help|my|our|the) )?(?:manager|boss|a?tm|head of service|advanced practitioner)"
_SIGNS = re.compile(
    r"^\W*(?:(?:minutes |(?:the )?plan )?(?:(?:seen|read|checked) and )?(?:endorsed|agreed|approved|authori[sz]ed|countersigned|signed(?! up)(?: off)?)\b(?: and (?:signed|agreed|dated)(?: off)?)?(?: by)?"
    r"\b(?:[^.]|\b[A-Z]\.){0,60}(?:\bmanager\b|\ba?tm\b|\bhead of service\b|\d{1,2}[/. ]\w+))"
    r"|^\W*(?:seen|checked|read)\b(?: and agreed)?(?: by)?\b[^.]{0,60}(?:\bmanager\b|\ba?tm\b|\bhead of service\b)"
    rf"|^\W*(?:and )?{_BOSS}\b(?:[^:.]|\b[A-Z]\.){{0,40}}(?::|\bhas\b|\bhave\b)[^:.]{{0,40}}\b(?:agreed?|agrees|approved?|authori[sz]ed?|signed|endorsed)\b"
    rf"|^\W*{_BOSS}['’]?s? (?:sign[- ]?off|decision|authori[sz]ation|approval|signature)\s*:"
    r"|^\W*(?:family|parents?|mum|dad|chair|manager|worker|social worker)['’]?s?['’]? signatures?\s*:",
    re.IGNORECASE,
)
_SPEAKERS = re.compile(
    r"(?:what|how) (?P<who>[\w'’ ,&-]{2,50}?) (?:thinks?|says?|said|feels?|felt|wants?|tells? (?:us|me)|told (?:us|me)|would like|makes? of (?:it|this|the plan)|(?:see|sees) (?:it|things))\b",
    re.IGNORECASE,
)
_SIDES = re.compile(
    r"(?P<who>(?:[A-Z][\w-]+['’]s?(?: (?:side|views?))?(?:, | and | & )?)+) ?(?:views?|side|say|position|comments|thoughts)$"
)
_THE_CHILD = frozenset(
    "child children i you boys girls boy girl baby babies kid kids lad lads lass lasses twins bairn bairns youngster youngsters".split()
)
_NOBODY = frozenset(
    ["we", "they", "everyone", "school", "nursery", "health", "police", "professionals", "people", "college", "gp", "camhs",
     "conference", "what", "how", "and", "the"]
)  # fmt: skip
_SPOKEN = frozenset((SectionName.OTHER, SectionName.CHILD_VOICE))
_UNSIGNED = frozenset(
    (
        SectionName.CONTINGENCY,
        SectionName.VISITS,
        SectionName.REVIEW,
        SectionName.PARENT_VIEWS,
        SectionName.RISK,
        SectionName.HISTORY,
    )
)
_YOU_SAID = re.compile(
    r"(?:[A-Z][\w'’-]+, you|You) (?:told|said|drew|wrote|asked|chose|showed|have told|have said)\b"
)
_SHE_SAID = re.compile(r"\b(?:she|he|they) (?:said|says|told \w+|asked|wrote)\b[^“\"]{0,30}[“\"]")
_RETELLS = re.compile(
    r"\b(?:says?|said|told|tells|thinks?|thought|feels?|felt|hopes?|believes?|reports?|reported|is sure|are sure)\b(?: \w+)?(?: that)? ?$",
)
"""What makes the words behind it somebody else's account of the child."""
_SHOULD_IT = re.compile(r"(?:if|when|whenever|should|unless)\b", re.IGNORECASE)
"""What the child has not said yet: "If Lena says that he slept there"."""
_IF_THEN = re.compile(r"(?:if|should|unless)\s[^:.]{8,90}:\s+\S.{12,}", re.IGNORECASE)
"""What would go wrong and, behind a colon, what is done then."""
_ABOUT_FAMILY = re.compile(
    r"(?:(?:a (?:little |bit |little bit )?)?about )?(?:you and )?(?:the |my |your |our |her |his |their )?(?:\w+['’]s? )?(?:wider )?famil(?:y|ies)|about us",
    re.IGNORECASE,
)
"""A heading that opens the family's story, where no actions stand below it."""
_HELPERS = re.compile(
    r"^(?:who'?s who|who is who|who (?:else )?(?:helps|works with|is (?:helping|involved|in|around)|knows)\b.*|(?:the )?(?:other )?(?:people|others|adults|grown ups) (?:who|that) (?:help|come|work|know|see)\b.*"
    r"|(?:the )?(?:other )?(?:people|professionals?|agencies|services|workers|organisations)(?: \w+)? (?:involved|helping|working|around)\b.*"
    r"|(?:the )?(?:professional|support|family) network|(?:the )?(?:team|network|helpers|key people|key contacts)(?: around .*)?|(?:agencies|professionals|services))$"
)
"""A heading or label of those who help: what stands below it says who sees the child, not how the plan is seen through."""
_SOCIAL_WORKER = re.compile(r"\b(?:social worker|[Ll]ead (?:professional|practitioner|worker)|SW)\b")
_BEHIND_LABEL = re.compile(r"^(?:Any )?[Oo]ther (?:information|matters|comments|notes|points)\s*:\s+")
_RISKS = re.compile(
    r"(?:here is |this is |that is )?(?:why|what) we (?:all )?(?:need to be careful|are (?:so |most )?(?:worried|careful|afraid)|worry)\b|(?:our|my|the) (?:main |biggest |greatest )?worr(?:y|ies) (?:is|are)\b",
    re.IGNORECASE,
)
_SEEN_KIN = re.compile(
    r"\b(?:your|her|his|their|my) (?:mum|dad|mother|father|parents|carers?|nan|gran\w*)\b[^.]{0,30}\. (?:She|He|They) (?:both )?(?:said|says?|thinks?|feels?|would like|told|hopes?|wants?)\b"
)
"""A parent whom somebody has been to see, and what that parent said."""
_LONGEST_NAMED = 60
_ONE_SENTENCE = frozenset((SectionName.VISITS, SectionName.REVIEW, SectionName.CHILD_VOICE))
_OWN_PLACES = frozenset(
    (SectionName.VISITS, SectionName.REVIEW, SectionName.CONTINGENCY, SectionName.SIGNOFF)
)


def retold(sections: Iterable[Section], children: tuple[Child, ...]) -> Iterator[Section]:
    """The sections with those under no telling heading cut where their lines tell different things, each told by itself.

    A heading that lets people speak is told by who they are: the child, the family, or both.
    """
    sections = tuple(sections)
    names = first_names(children)
    dear = re.compile(rf"\bDear (?:{'|'.join(map(re.escape, sorted(names)))})\b") if names else None
    told = _Told(names, dear is not None and any(dear.search(section.text) for section in sections))
    for section in sections:
        voices = _voices(section.heading, names) if section.name in _SPOKEN and not section.also else ()
        if voices:
            yield replace(section, name=voices[0], also=voices[1:])
        elif section.name is SectionName.OTHER and not section.also:
            yield from _cut(section, told)
        else:
            yield from _signed_below(section)


def _signed_below(section: Section) -> Iterator[Section]:
    """A section without the lines of a signature, of the visits or of the next meeting that have no heading of their own."""
    first, *below = section.text.split("\n")
    lines = [part for line in below for part in _parts_of(line, section.name)]
    names = [_of_its_own(line, section.name) for line in lines] if section.name in _UNSIGNED else []
    for at, (name, line) in enumerate(zip(names, lines, strict=False)):
        if name is None and at and names[at - 1] is SectionName.VISITS and _SEEN_THEN.match(line):
            names[at] = SectionName.VISITS
    if not any(names):
        yield section
        return
    kept = [line for line, name in zip(lines, names, strict=True) if name is None]
    yield replace(section, text="\n".join([first, *kept]))
    for own in dict.fromkeys(filter(None, names)):
        text = "\n".join(line for line, name in zip(lines, names, strict=True) if name is own)
        yield replace(section, name=own, text=text, also=())


def _parts_of(line: str, section: SectionName) -> list[str]:
    """The sentences of a line where one of them belongs elsewhere, else the line."""
    sentences = _sentences_with_marks(line)
    return sentences if any(_of_its_own(sentence, section) for sentence in sentences) else [line]


def _of_its_own(line: str, section: SectionName) -> SectionName | None:
    """The part of a plan that a line belongs to wherever it stands; None where it belongs to the section that it stands in."""
    if _SIGNS.search(line):
        return SectionName.SIGNOFF
    if section is not SectionName.REVIEW and _NEXT.match(line) and tells_review(line):
        return SectionName.REVIEW
    return SectionName.VISITS if section is not SectionName.VISITS and tells_visits(line) else None


def first_names(children: tuple[Child, ...]) -> frozenset[str]:
    """What the children are called: the first word of each name, and the name in brackets; an initial is none."""
    called = [child.known_as for child in children if len(child.known_as) > 2]
    return frozenset((*(child.name.split()[0] for child in children if child.name.split()), *called))


@dataclass(frozen=True, slots=True)
class _Told:
    """What is known of the child: the names, and whether the plan is written to them ("Dear Skye")."""

    names: frozenset[str]
    addressed: bool


def _cut(section: Section, known: _Told) -> Iterator[Section]:
    lines: list[str] = []
    told = SectionName.OTHER
    for line in section.text.split("\n"):
        for name, part in _apart(line, known, section.heading):
            if lines and name is not told:
                yield replace(section, name=told, text="\n".join(lines))
                lines = []
            told = name
            lines.append(part)
    yield replace(section, name=told, text="\n".join(lines))


def _apart(line: str, known: _Told, heading: str) -> Iterator[tuple[SectionName, str]]:
    """A line, cut where one of its sentences turns to what a plan has a place of its own for ("I visit weekly. We meet on …").

    What follows a word on visits or the next meeting belongs to the line again; what follows a fallback goes on with it.
    """
    first, *rest = _sentences_with_marks(line)
    turns = [_turns_to(sentence, known, heading) for sentence in rest]
    base = _told(first, known, heading)
    if all(turn in (None, base) for turn in turns):
        yield _told(line, known, heading), line
        return
    told, part = base, first
    for sentence, turn in zip(rest, turns, strict=True):
        name = turn or (base if told in _ONE_SENTENCE else told)
        if name is told:
            part = f"{part} {sentence}"
            continue
        yield told, part
        told, part = name, sentence
    yield told, part


def _sentences_with_marks(line: str) -> list[str]:
    """The sentences of a line, the first with whatever stands before it; the line whole where they do not make it up."""
    sentences = sentences_of(line)
    if len(sentences) < 2:
        return [line]
    start = line.find(sentences[0])
    sentences[0] = line[:start] + sentences[0]
    return sentences if " ".join(sentences) == " ".join(line.split()) else [line]


def _turns_to(sentence: str, known: _Told, heading: str) -> SectionName | None:
    """The part of a plan that a sentence begins by itself; None where it goes on with what stands before it."""
    if known.addressed and _YOU_SAID.match(sentence):
        return SectionName.CHILD_VOICE
    name = _told(sentence, known, heading)
    if name is SectionName.VISITS and not tells_visits(sentence):
        return None
    if name is SectionName.REVIEW and _HELD.search(sentence):
        return None
    return name if name in _OWN_PLACES else None


_SEER = re.compile(
    r"(?:(?:by|on|from|after|until|in|at|every|each) [^,.;]{2,40}, )?(?:i\b|i['’]ll\b|we\b|visits\b|(?:my|our) visits\b|(?:your |the |my )?(?:social worker|lead (?:professional|practitioner|worker)|personal adviser)\b|sw\b)",
    re.IGNORECASE,
)
_REVIEWED = re.compile(
    r"\b(?:plan|this|it)\b[^.]{0,20}\b(?:be|is) (?:looked at again|reviewed)\b|\blook at (?:this|it|(?:the|this|your|our) (?:plan|letter)) (?:together )?again\b",
    re.IGNORECASE,
)


_NEXT = re.compile(
    r"(?:(?:our|your|the|date of) )?(?:next\b|we (?:will )?(?:all )?meet\b|(?:everybody|everyone) (?:will )?meets?\b)",
    re.IGNORECASE,
)
_HELD = re.compile(r"\b(?:said|was|were|agreed|decided|met|held|came|coming|made)\b")
_FAILS = re.compile(
    r"(?:if|should|unless)\b[^.;:]{0,70}\b(?:ever|breaks? down|falls? out|fall out|goes wrong|gets? worse|go(?:es)? on|stay|cope|(?:is|are|gets?|becomes?|falls?) (?:too )?ill|into hospital|"
    r"arrested|relapses?|moves? out|back in|cannot keep|can['’]t keep|neither)\b",
    re.IGNORECASE,
)
_THEN = re.compile(r"\b(?:will|['’]ll|would|goes|moves|comes|rings?|tell|calls?|takes|can)\b")


def tells_fallback(sentence: str) -> bool:
    """Whether a sentence says what is done should the plan break down."""
    match = _FAILS.match(sentence)
    return match is not None and bool(_THEN.search(sentence, match.end())) and not befalls(sentence)


@lru_cache(maxsize=8192)
def tells_visits(sentence: str, by_anybody: bool = False) -> bool:
    """Whether a sentence says how often whoever writes the plan, or the social worker, sees the child; ``by_anybody``: or who ever."""
    told = bool(_VISITS.search(sentence) or _ARE_VISITS.match(sentence))
    return _VISITS_MADE.match(sentence) is not None or (told and (by_anybody or bool(_SEER.match(sentence))))


def tells_views(text: str) -> bool:
    """Whether a text opens with what a parent or another of the family thinks or said."""
    return bool(_KIN.match(text) and _VIEWS.match(text))


@lru_cache(maxsize=8192)
def tells_review(sentence: str) -> bool:
    """Whether a sentence says when the plan is looked at again."""
    return bool(_REVIEWS.search(sentence) or _REVIEWED.search(sentence)) and (
        len(sentence.split()) < _LONGEST_NAMED
    )


def _told(line: str, known: _Told, heading: str) -> SectionName:
    names = known.names
    if _SIGNS.search(line):
        return SectionName.SIGNOFF
    if _is_voice(line, known, heading):
        return SectionName.CHILD_VOICE
    if _IF_THEN.match(line) or tells_fallback(line):
        return SectionName.CONTINGENCY
    sentences = sentences_of(line)
    if sentences and sentences[0].endswith("?") and SectionName.CONTINGENCY in sections_of(sentences[0]):
        return SectionName.CONTINGENCY
    does = [what_it_does(sentence) for sentence in sentences]
    promises = bool(does) and does[0] is Does.PROMISES_IF and Does.PROMISES not in does
    if promises and not (befalls(sentences[0], names) or is_small(sentences[0])):
        return SectionName.CONTINGENCY
    of_helpers = _HELPERS.search(comparable(heading)) or _HELPERS.search(comparable(line.partition(":")[0]))
    if _VISITS_MADE.match(line):
        return SectionName.VISITS
    sees = _VISITS.search(line) and (not of_helpers or _SOCIAL_WORKER.search(line))
    if sees and not _KIN.match(line) and not any(line.startswith(name) for name in names):
        return SectionName.VISITS
    if tells_review(line):
        return SectionName.REVIEW
    if _RISKS.match(line):
        return SectionName.RISK
    if _SEEN_KIN.search(line):
        return SectionName.PARENT_VIEWS
    match = _VIEWS.match(_BEHIND_LABEL.sub("", line))
    if (
        match is not None
        and not any(name in match[0].split() for name in names)
        and (names or _KIN.match(line))
    ):
        return SectionName.PARENT_VIEWS
    return SectionName.HISTORY if _ABOUT_FAMILY.fullmatch(one_line(heading)) else SectionName.OTHER


def _is_voice(line: str, known: _Told, heading: str) -> bool:
    """Whether a line gives a child's words or what a child showed: the child is named before the words, or above them."""
    names = known.names
    told = "|".join(map(re.escape, sorted(names)))
    if not told:
        return False
    for match in re.finditer(
        rf"\b(?:{told})\b(?:, [^,.]{{2,40}},)?(?: and (?:{told}))?(?: has| had| also)? {_SPEAKS}\b", line
    ):
        before = re.split(r"[.!?;]\s", line[: match.start()])[-1]
        if not _RETELLS.search(before) and not _SHOULD_IT.match(before):
            return True
    if re.search(rf"\b(?:{told})\b[^.“\"]{{0,50}}[:,] ?{_QUOTE.pattern}", line):
        return True
    above = bool(re.search(rf"\b(?:{told})\b", heading))
    if (above or known.addressed) and _YOU_SAID.match(line):
        return True
    alone = bool(
        re.fullmatch(rf"(?:(?:{told})(?:,? (?:and|&) |, )?)+(?:,? \(?\d{{1,2}}\)?)?", one_line(heading))
    )
    return above and bool(_QUOTE.match(line) or _SHE_SAID.search(line) or (alone and _QUOTE.search(line)))


def _voices(heading: str, names: frozenset[str]) -> tuple[SectionName, ...]:
    """Whose words a heading announces ("What Priya and Beth tell us", "Callum's side and Denise's side"); none if nobody's."""
    line = one_line(heading)
    match = _SPEAKERS.match(line) or _SIDES.match(line)
    if match is None or not names:
        return ()
    words = re.findall(r"[A-Za-z][\w-]*", re.sub(r"['’][sS]\b", "", match["who"]))
    known = {name.casefold() for name in names} | _THE_CHILD
    child = any(word.casefold() in known for word in words)
    others = [word for word in words if word.casefold() not in known | _NOBODY]
    adults = any(_KIN.match(word) or word[0].isupper() for word in others)
    found = ((SectionName.CHILD_VOICE, child), (SectionName.PARENT_VIEWS, adults))
    return tuple(name for name, is_theirs in found if is_theirs)
