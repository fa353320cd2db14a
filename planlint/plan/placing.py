"""Sections named by what their words say, where no heading does: a parent's or child's words, visits, a fallback, identity, sign-off.

Only what is plain is moved: a line with its speaker before it, a sentence that names a faith or a tongue, a rhythm of visits to the
child, somebody who has read and agreed the plan. Whatever is doubtful stays where it stands.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.language.befalling import befalls
from planlint.language.family_names import KIN
from planlint.language.history import tells_history
from planlint.language.identity import tells_culture
from planlint.language.visiting import visits_told
from planlint.plan.beginnings import tells_how_it_began
from planlint.plan.cast import HEADED_SO, LONGEST_HEADING, Cast, is_of_the_family, voices_of
from planlint.plan.front import Pair
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Section, SectionName
from planlint.plan.prose import sentences_of
from planlint.plan.speaking import SAYING, SAYS_SO, goes_on, opens_with, signed_by, voice_beside, voice_in
from planlint.plan.words import one_line

_RUN_IN = re.compile(
    r"(?P<label>[A-Z][^:.!?“\"\n]{1,48}?)\s*(?:\([^()]{1,30}\))?:\s+(?P<said>\S.*)", re.DOTALL
)

_IF = re.compile(r"(?:if|should|unless|in case|whenever)\b[^.;:\n]{8,220}", re.IGNORECASE)

_ANSWER = re.compile(
    r"(?:will|['’]ll|would|must|(?:is|are) to|can (?:go|have|stay|come|move))\b|\b(?:calls?|rings?|asks?|meets?|holds|takes|comes|stays|tells|brings|finds|buys|sleeps|has the|have the)\b|\b(?:goes|moves?|go) (?:back )?(?:to|in|on) (?!bed|school|sleep|hungry)"
)

_OF_THE_FORM = re.compile(
    r"\b(?:questions?|words?|anything wrong|got (?:it|this|any\w*|something) wrong|complain\w*|copy|interpreter|let me know|change your mind|box(?:es)?|rows?|lines?|forms?|pages?|sections?|tables?|applicable|guidance|fields?|error|received this)\b",
    re.IGNORECASE,
)

_TRIPPED = re.compile(
    r"^(?:any(?: (?:new|further|more|other))?|an?other|a (?:second|third|fourth|fifth|sixth)|one more|two (?:or )?more)\b[^.]{3,140}\b(?:strategy (?:meeting|discussion)|legal (?:planning|gateway)|duty team|999|police|section 47|conference|straight back|same day|within an? (?:day|hour)|brought forward)\b",
    re.IGNORECASE,
)

_READ_AND_AGREES = re.compile(
    r"^(?:(?:(?-i:(?!(?:Mum|Mom|Mam|Dad|Mother|Father|Nan|Nana|Gran|She|He|They)\b)[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2})|I|My (?:manager|boss)(?:,? [A-Z]\w+)?)(?:,? [\w ]{2,30},)? )(?:(?:has|have) (?:also )?(?:read|seen|gone through|checked|looked (?:at|over|through))\b[^.]{0,60}\b(?:agree[sd]?|happy|approve[sd]?|signed|content|supports?|satisfied|endorse[sd]?)\b"
    r"|(?:am|is) (?:satisfied|content|happy) (?:that|with) (?:the|this) (?:care )?plan\b|agrees? for (?:this|the) plan\b)|^(?:[\w’' ]{2,30}['’]s note: )?I (?:agree|approve|support|endorse) (?:with )?(?:this|the) plan\b"
    r"|^(?:signed(?: and dated)?|agreed on screen|seen by|countersigned)\b[^.\n]{0,40}\d{1,2}[/. -]\w|^minutes agreed by\b|^chair['’]?s signature\b",
    re.IGNORECASE,
)

_OF_IDENTITY = re.compile(
    r"\b(?:faith|religio\w*|cultur\w*|languages?|ethnic\w*|heritage|identity|who i am|who (?:he|she|they) (?:is|are)|where (?:we|i) come from)\b",
    re.IGNORECASE,
)

_OF_HISTORY = re.compile(
    r"\b(?:came before|so far|story|backgrounds?|past|why (?:[\w'’-]+ ){1,3}(?:is|are|came|['’]re) (?:\w+ )?(?:involved|here|into care|in care|looked after|with us)|how we got here|what has happened)\b",
    re.IGNORECASE,
)

_TELLS_OF_THE_PAST = re.compile(
    r"\bchildhoods?\b|\bhow (?:[\w'’-]+ ){1,4}(?:came|come) (?:to|into)\b|\bwhere (?:we|they|you|i|(?:the )?(?:children|family)) (?:have been|['’]ve been|came from|come from)\b"
    r"|\bwhy (?:[\w'’-]+ ){1,3}(?:is|are|was|were|came|['’]re) (?:\w+ )?(?:into care|in care|looked after)\b",
    re.IGNORECASE,
)
"""A heading over how things came to be as they are: whatever is told below it in the past is history."""

_WAS = re.compile(r"\b(?:was|were|had|did|came|went|took|left|lost|lived|moved|died|found|became)\b")

_SIGNED = re.compile(
    r"[^.:|\n]{3,40}: [^:|\n]{2,50}\b(?:signed|agreed|approved|authorised)(?: on)? \d{1,2}[/. -]\w[^\n]{0,12}"
    r"|(?:seen|agreed|approved|signed|checked|read) by\b(?:[^.\n]|\b[A-Z]\.){0,60} \d{1,2}[/.-]\d[^\n]{0,10}",
    re.IGNORECASE,
)
"""A line of a name and the day on which it was signed."""

_LABELLED = re.compile(
    r"[A-Z][^:.!?|“\"\n]{2,40}(?::| [–—|]) +(?=(?:if|should|unless|in case|whenever)\b)", re.IGNORECASE
)

_NAMED_ABOVE = re.compile(
    r"(?P<label>[A-Z][\w'’ -]{2,30}?)\.\s+(?=[“\"‘])(?P<said>\S.*)",
    re.DOTALL,
)
"""A label without a colon before somebody's very words ("Reuben's words. “It was the sound.”")."""

_TO_THE_CHILD = re.compile(r"You(?: also| then)? (?:said|told|wrote|answered)\b[^.“\"]{0,60}[“\"‘]")

_OF_MEETING = re.compile(
    r"(?:when|where) (?:do |shall |will )?(?:we|everyone|everybody) (?:next |will |all )?(?:meet|map|talk|get together)(?: again| next)\??|(?:when )?we(?: will|['’]ll| all)? (?:meet|map|talk|look|sit down|get together|come back)(?: at this| together)? again",
    re.IGNORECASE,
)
"""A heading over the day of the next meeting."""

_OF_RISK = re.compile(r"\banalysis\b", re.IGNORECASE)

_IS_SO = re.compile(
    r"\b(?:is|are|was|were|speaks?|understands?|reads?|goes|go|fasts?|prays?|celebrates?|attends?|worships?|eats?|follows?|identif\w+|spoken|born|came|comes|uses)\b|['’]m\b"
)

_SOMEBODY = re.compile(
    rf"\b(?:famil(?:y|ies)|parents|children|girls|boys|twins|he|she|they|i|my|we|both|{KIN})\b", re.IGNORECASE
)

_SOMEBODY_GROWN = re.compile(rf"\b(?:{KIN}|parents?)\b", re.IGNORECASE)

_SEES_THE_CHILD = re.compile(
    r"\b(?:him|her|them|me|you|child|children|baby|girls|boys|twins|young person|home|family|alone|on (?:his|her|their) own)\b"
)

_ABOUT_THE_PAPER = re.compile(
    r"if (?:you|anything|any of (?:this|the))\b[^.\n]{0,60}\b(?:questions?|words?|wrong|copy|interpreter|unsure|unclear|hard to read)\b[^.\n]{0,120}[.!]?",
    re.IGNORECASE,
)

_WISHES = re.compile(
    r"(?:with )?(?:my |all )?(?:best|warm|warmest|kind|kindest|good|very best)\b.{0,12}\bwishes\b",
    re.IGNORECASE,
)

_OPENS = 70

_TASK = re.compile(r"\b(?:will|to be|must|should|needs? to)\b|['’]ll\b")

_IN_A_TONGUE = re.compile(r"(?:Said|Says|Told|Spoke|Asked|Written|Wrote)\b")
"""What somebody said in it ("Said in Polish: …")."""

_YOU_TOLD = re.compile(
    r"(?:[A-Z][\w’'-]+, )?(?:you|You) (?:also )?(?:told|said|asked|wrote|feel|felt|think|want|would (?:like|rather))\b"
)

_VOICED = re.compile(
    r"\b(?:words?|views?|voice|wish(?:es)?|feelings?|says?|said|tells?|told|thinks?|heard|want\w*)\b",
    re.IGNORECASE,
)

_CELL = " | "

_FEWEST_WORDS = 5

_TAILED = frozenset(
    (
        SectionName.CONTINGENCY,
        SectionName.VISITS,
        SectionName.REVIEW,
        SectionName.SIGNOFF,
        SectionName.IDENTITY,
    )
)

_VOICES = frozenset((SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS))


def placed(sections: Iterable[Section], cast: Cast) -> Iterator[Section]:
    """The sections, with every line that is plainly something else under the name of what it is."""
    for section in sections:
        if (section.name is SectionName.CHILD_VOICE and _WISHES.match(section.heading)) or (
            section.name is SectionName.CONTINGENCY and _ABOUT_THE_PAPER.fullmatch(section.text)
        ):
            yield replace(section, name=SectionName.OTHER)
        elif section.name is SectionName.OTHER and not section.also:
            voices = voices_of(section.heading, cast)
            headed = _headed(section)
            if voices:
                yield from _cut(replace(section, name=voices[0], also=voices[1:]), cast)
            elif headed.name is not section.name:
                yield headed
            else:
                yield from _cut(section, cast)
        elif section.name is SectionName.CHILD_VOICE and is_of_the_family(section.heading, cast):
            yield from _cut(replace(section, name=SectionName.PARENT_VIEWS), cast)
        elif (
            section.name is SectionName.RISK
            and _OF_HISTORY.search(section.heading)
            and _WAS.search(section.text)
        ):
            # "What has happened, and past harm" tells of what was as well.
            yield section.told_also(SectionName.HISTORY)
        elif (
            section.name is SectionName.CHILD_VOICE
            and _OF_HISTORY.search(section.heading)
            and not _VOICED.search(section.heading)
        ):
            yield from _cut(replace(section, name=SectionName.HISTORY), cast)
        elif section.name is SectionName.HISTORY and _OF_IDENTITY.search(section.heading):
            yield section.told_also(SectionName.IDENTITY)
        elif section.name in _TAILED or section.name in _VOICES:
            yield from _cut(section, cast)
        elif section.name in (SectionName.HISTORY, SectionName.RISK) and "\n" in section.text:
            yield from _cut(section, cast, labels_only=True)
        else:
            yield section


def told_beside(pairs: Iterable[Pair], cast: Cast) -> Iterator[Section]:
    """What stands beside labels of a front sheet and is somebody's words ("Kofi's words", "Dad: does not agree with …")."""
    for pair in pairs:
        childs = pair.asks is Ask.NONE and label_asks(pair.label) is Ask.CHILD
        voices = (SectionName.CHILD_VOICE,) if childs else voices_of(pair.label, cast)
        told = one_line(pair.value)
        if (
            not voices
            or pair.asks not in (Ask.NONE, Ask.PERSON, Ask.DETAIL)
            or len(told.split()) < _FEWEST_WORDS
        ):
            continue
        asked = childs or HEADED_SO.match(one_line(pair.label)) or told[:1] in '“"‘'
        if asked or re.search(rf"\b{SAYING}\b", told):
            yield Section(voices[0], pair.label, pair.value, also=voices[1:])


def _cut(section: Section, cast: Cast, labels_only: bool = False) -> Iterator[Section]:
    """A section, cut where its lines or sentences belong elsewhere."""
    pieces = list(_pieces(section, cast, labels_only))
    if all(name is None for name, _ in pieces):
        yield section
        return
    lines: list[str] = []
    told: SectionName | None = None
    for name, text in pieces:
        if lines and name is not told:
            yield _named(section, told, lines)
            lines = []
        told = name
        lines.append(text)
    yield _named(section, told, lines)


def _named(section: Section, name: SectionName | None, lines: Sequence[str]) -> Section:
    text = "\n".join(lines)
    return (
        _headed(replace(section, text=text))
        if name is None
        else replace(section, name=name, text=text, also=())
    )


def _headed(section: Section) -> Section:
    """A section whose heading tells what it is in words that stand in no list."""
    if section.name is not SectionName.OTHER:
        return section
    if (
        _OF_HISTORY.search(section.heading)
        and (tells_history(section.text, "", False) or tells_how_it_began(section.text))
    ) or (_TELLS_OF_THE_PAST.search(section.heading) and _WAS.search(section.text)):
        return replace(section, name=SectionName.HISTORY)
    if _OF_MEETING.fullmatch(section.heading.strip(" .:0123456789")) and re.search(r"\d", section.text):
        return replace(section, name=SectionName.REVIEW)
    if _OF_RISK.search(section.heading) and len(section.text.split()) > LONGEST_HEADING:
        return replace(section, name=SectionName.RISK)
    return section


def _pieces(section: Section, cast: Cast, labels_only: bool) -> Iterator[tuple[SectionName | None, str]]:
    """The lines of a section, each with the name of what it belongs to by itself; None where it stays."""
    for number, line in enumerate(section.text.split("\n")):
        cells = line.split(_CELL)
        if len(cells) > 1:
            yield from _of_cells(section, cells, cast)
            continue
        opens = number == 0
        whole = _of_line(line, section, cast, opens)
        if whole is not None:
            yield (None if whole is section.name else whole), line
            continue
        sentences = [] if labels_only else sentences_of(line)
        if not sentences or " ".join(sentences) != " ".join(line.split()):
            yield None, line
            continue
        if len(sentences) == 1:
            yield _of_sentence(line, section, cast, opens), line
            continue
        kept: list[str] = []
        last: SectionName | None = None
        spoken_of: SectionName | None = None
        for place, sentence in enumerate(sentences):
            name = _of_sentence(sentence, section, cast, opens and place == 0)
            if name is None and section.name is SectionName.OTHER and goes_on(sentence):
                name = spoken_of
            spoken_of = _spoken_of(sentence, cast) or spoken_of
            if kept and name is not last:
                yield last, " ".join(kept)
                kept = []
            last = name
            kept.append(sentence)
        yield last, " ".join(kept)


def _of_cells(section: Section, cells: Sequence[str], cast: Cast) -> Iterator[tuple[SectionName | None, str]]:
    """A line of cells: apart where each is a sentence and one of them somebody's words."""
    if len(cells) == 2 and (voices := voices_of(cells[0], cast)) and len(cells[1].split()) >= _FEWEST_WORDS:
        yield None if voices[0] is section.name else voices[0], _CELL.join(cells)
        return
    if section.name is SectionName.OTHER and (voice := voice_beside(cells, cast)):
        yield voice, _CELL.join(cells)
        return
    if len(cells) == 2 and section.name is SectionName.OTHER and _is_fallback(_CELL.join(cells), cast):
        yield SectionName.CONTINGENCY, _CELL.join(cells)
        return
    names = [_of_line(cell.strip(), section, cast, False) or voice_in(cell.strip(), cast) for cell in cells]
    if (
        len({*names, section.name}) > 1
        and any(names)
        and all(cell.rstrip().endswith((".", "”", '"', "’", "!", "?")) for cell in cells)
    ):
        yield from zip(names, cells, strict=True)
        return
    yield None, _CELL.join(cells)


def _of_line(line: str, section: Section, cast: Cast, opens: bool) -> SectionName | None:
    """What a whole line plainly is; None where its sentences have to tell."""
    plain = line.lstrip("•-*– \t")
    if _READ_AND_AGREES.search(plain) or _SIGNED.fullmatch(plain):
        return SectionName.SIGNOFF
    if section.name is SectionName.OTHER and (speaker := signed_by(plain, cast)):
        return speaker
    if run_in := _RUN_IN.fullmatch(plain) or _NAMED_ABOVE.fullmatch(plain):
        label, said = run_in["label"], run_in["said"]
        voices = voices_of(label, cast)
        if voices and (len(said.split()) > 2 or said[:1] in '“"‘'):
            own = section.name in voices or (section.name in _VOICES and opens)
            return None if own else voices[0]
        if section.name in _TAILED and SectionName.CONTINGENCY in sections_of(label):
            return SectionName.CONTINGENCY
        if (
            section.name is SectionName.OTHER
            and _OF_IDENTITY.search(label)
            and tells_culture(said, _names(cast))
        ):
            return SectionName.IDENTITY
    return None


def _of_sentence(sentence: str, section: Section, cast: Cast, opens: bool) -> SectionName | None:
    """What one sentence of a section plainly is, None where it stays where it stands."""
    if section.name in _VOICES:
        return _in_somebodys_words(sentence, section, cast)
    if opens and section.name is not SectionName.OTHER:
        return None
    if _READ_AND_AGREES.search(sentence):
        return SectionName.SIGNOFF
    if cast.to_an_adult and _YOU_TOLD.match(sentence):
        return SectionName.PARENT_VIEWS
    if cast.to_a_child and section.name is SectionName.OTHER and _TO_THE_CHILD.match(sentence):
        return SectionName.CHILD_VOICE
    if heard := voice_in(sentence, cast):
        return heard
    if section.name is SectionName.HISTORY:
        return None
    if section.name is SectionName.OTHER and _is_fallback(sentence, cast):
        return SectionName.CONTINGENCY
    if section.name is not SectionName.VISITS and _is_visits(sentence, cast):
        return SectionName.VISITS
    if section.name is not SectionName.IDENTITY and _is_identity(sentence, cast):
        return SectionName.IDENTITY
    return None


def _spoken_of(sentence: str, cast: Cast) -> SectionName | None:
    """Whom a sentence tells of, so that "she" in the next is clear: the child's voice where it names a child and no grown-up."""
    child = any(name in sentence for name in cast.children)
    adult = any(name in sentence for name in cast.family) or bool(_SOMEBODY_GROWN.search(sentence))
    if child == adult:
        return None
    return SectionName.CHILD_VOICE if child else SectionName.PARENT_VIEWS


def _is_identity(sentence: str, cast: Cast) -> bool:
    """Whether a sentence tells of the faith, the tongue or the people of one of the family, or a line behind the child's name."""
    labelled = _RUN_IN.fullmatch(sentence)
    if labelled and labelled["label"].removeprefix("About ") in cast.children:
        return not _TASK.search(sentence) and tells_culture(labelled["said"], _names(cast))
    return (
        not _TASK.search(sentence)
        and not _IN_A_TONGUE.match(sentence)
        and _is_of_somebody(sentence, cast)
        and tells_culture(sentence, _names(cast))
    )


def _in_somebodys_words(sentence: str, section: Section, cast: Cast) -> SectionName | None:
    """Whose a sentence is that stands among another's words: only one that says so ("Tom said that …") is moved."""
    if section.also:
        return None
    if cast.to_an_adult and _YOU_TOLD.match(sentence):
        return None if section.name is SectionName.PARENT_VIEWS else SectionName.PARENT_VIEWS
    if (
        section.name is SectionName.CHILD_VOICE
        and not _VOICED.search(section.heading)
        and _is_identity(sentence, cast)
    ):
        return SectionName.IDENTITY
    speaker = opens_with(sentence, cast)
    if speaker is None or speaker is section.name:
        return None
    return speaker if SAYS_SO.match(sentence) else None


def _is_fallback(sentence: str, cast: Cast) -> bool:
    """Whether a sentence says what is done should things go wrong, and not only what would become of the child."""
    if _TRIPPED.match(sentence):
        return True
    if labelled := _LABELLED.match(sentence):
        sentence = sentence[labelled.end() :]
    return (
        _IF.match(sentence) is not None
        and _ANSWER.search(sentence, 8) is not None
        and not _OF_THE_FORM.search(sentence)
        and not befalls(sentence, cast.children)
    )


def _is_visits(sentence: str, cast: Cast) -> bool:
    """Whether a sentence says how often the worker sees the child."""
    return bool(_SEES_THE_CHILD.search(sentence) or any(name in sentence for name in cast.children)) and bool(
        visits_told(
            sentence,
            workers=cast.workers,
            others=tuple(cast.family),
            children=tuple(cast.children),
            named=bool(cast.workers),
        )
    )


def _is_of_somebody(sentence: str, cast: Cast) -> bool:
    """Whether a sentence says of one of the family what they are, speak or go to."""
    opens = sentence[:_OPENS]
    named = any(name in opens for name in (*cast.children, *cast.family, *cast.surnames))
    return (named or bool(_SOMEBODY.search(opens))) and bool(_IS_SO.search(sentence))


def _names(cast: Cast) -> tuple[str, ...]:
    return (*cast.children, *cast.family, *cast.workers, *cast.surnames)
