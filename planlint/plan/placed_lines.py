"""What a line or a sentence of a section plainly is, wherever it stands: somebody's voice, a fallback, a visit, a signature, who the family are."""

from __future__ import annotations

import re

from planlint.language.background.identity import tells_culture
from planlint.language.parents.family_names import KIN
from planlint.language.tasks.fallbacks import is_small
from planlint.language.visiting import visits_told
from planlint.language.voices.befalling import befalls
from planlint.plan.cast import Cast, is_at_work, voices_of
from planlint.plan.headings import sections_of
from planlint.plan.model import Section, SectionName
from planlint.plan.office_lines import tells_of_copies
from planlint.plan.speaking import SAYING, SAYS_SO, opens_with, signed_by, voice_in

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
    r"|^(?:signed(?: and dated)?|agreed on screen|seen by|countersigned)\b[^.\n]{0,40}\d{1,2}[/. -]\w|^minutes (?:were )?(?:agreed|checked|approved|ratified) by\b|^chair['’]?s signature\b",
    re.IGNORECASE,
)

OF_IDENTITY = re.compile(
    r"\b(?:faith|religio\w*|cultur\w*|languages?|ethnic\w*|heritage|identity|who i am|who (?:he|she|they) (?:is|are)|where (?:we|i) come from)\b",
    re.IGNORECASE,
)

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

_OPENS = 70

_TASK = re.compile(r"\b(?:will|to be|must|should|needs? to)\b|['’]ll\b")

_IN_A_TONGUE = re.compile(r"(?:Said|Says|Told|Spoke|Asked|Written|Wrote)\b")
"""What somebody said in it ("Said in Polish: …")."""

_YOU_TOLD = re.compile(
    r"(?:[A-Z][\w’'-]+, )?(?:you|You) (?:also )?(?:told|said|asked|wrote|feel|felt|think|want|would (?:like|rather))\b"
)

VOICED = re.compile(
    r"\b(?:words?|views?|voice|wish(?:es)?|feelings?|says?|said|tells?|told|thinks?|heard|want\w*)\b",
    re.IGNORECASE,
)

_NAME = re.compile(r"\b[A-Z][\w’'-]*[a-z]\b")

_ONE_OR_TWO = re.compile(
    r"[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:(?: and | & |/)[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)?"
)

_OPENS_WITH_NAME = re.compile(r"\W*(?P<who>[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)\s*(?:\([^()]{1,30}\))?:\s")

_THINKS = re.compile(
    rf"[“\"‘]|\b{SAYING}\b|\bI\b|\b(?:not (?:sure|happy|keen)|likes?|loves?|hates?|needs?|finds?|knows?)\b"
)

_TELLS = re.compile(r"\b(?:has|have|had|was|were|did|does|is)\b(?! (?:signed|seen|read)\b)")

TAILED = frozenset(
    (
        SectionName.CONTINGENCY,
        SectionName.VISITS,
        SectionName.REVIEW,
        SectionName.SIGNOFF,
        SectionName.IDENTITY,
    )
)

VOICES = frozenset((SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS))

_NEVER_OF_COPIES = VOICES | {SectionName.CONTINGENCY}


def of_line(line: str, section: Section, cast: Cast, opens: bool) -> SectionName | None:
    """What a whole line plainly is; None where its sentences have to tell."""
    plain = line.lstrip("•-*– \t")
    if _READ_AND_AGREES.search(plain) or _SIGNED.fullmatch(plain):
        return SectionName.SIGNOFF
    if section.name in _NEVER_OF_COPIES and tells_of_copies(plain):
        return SectionName.OTHER
    if section.name is SectionName.OTHER and (speaker := signed_by(plain, cast)):
        return speaker
    if run_in := _RUN_IN.fullmatch(plain) or _NAMED_ABOVE.fullmatch(plain):
        label, said = run_in["label"], run_in["said"]
        voices = voices_of(label, cast) or _voice_beside_another(label, said, section, cast)
        if section.name is SectionName.SIGNOFF and not _THINKS.search(said):
            # Beside the label of whoever signs stands a name.
            return None
        if voices and (len(said.split()) > 2 or said[:1] in '“"‘'):
            own = section.name in voices or (section.name in VOICES and opens)
            return None if own else voices[0]
        if section.name in TAILED and SectionName.CONTINGENCY in sections_of(label):
            return SectionName.CONTINGENCY
        if (
            section.name is SectionName.OTHER
            and OF_IDENTITY.search(label)
            and tells_culture(said, _names(cast))
        ):
            return SectionName.IDENTITY
    return None


def _voice_beside_another(label: str, said: str, section: Section, cast: Cast) -> tuple[SectionName, ...]:
    """Whose words stand behind a mere name, where a section of views opens with another's, who is the child: the family's."""
    opens = _OPENS_WITH_NAME.match(section.text) if section.name is SectionName.CHILD_VOICE else None
    speaks = _THINKS.search(said) or _TELLS.search(said)
    if opens is None or not speaks or label.strip() == opens["who"]:
        return ()
    first = opens["who"]
    childs = SectionName.PARENT_VIEWS not in voices_of(first, cast) and _is_of_nobody_else(first, cast)
    lone = _ONE_OR_TWO.fullmatch(label.strip()) and not {*_NAME.findall(label)} & cast.children
    return (SectionName.PARENT_VIEWS,) if childs and lone and _is_of_nobody_else(label, cast) else ()


def _is_of_nobody_else(words: str, cast: Cast) -> bool:
    """Whether a name is that of nobody who works with the family."""
    working = {name for worker in cast.workers for name in _NAME.findall(worker)}
    return not is_at_work(words) and not {*_NAME.findall(words)} & working


def of_sentence(sentence: str, section: Section, cast: Cast, opens: bool) -> SectionName | None:
    """What one sentence of a section plainly is, None where it stays where it stands."""
    if section.name in VOICES:
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
    if section.name is SectionName.OTHER and is_fallback(sentence, cast):
        return SectionName.CONTINGENCY
    if section.name is not SectionName.VISITS and _is_visits(sentence, cast):
        return SectionName.VISITS
    if section.name is not SectionName.IDENTITY and is_identity(sentence, cast):
        return SectionName.IDENTITY
    return None


def speaks_of(sentence: str, cast: Cast) -> SectionName | None:
    """Whom a sentence tells of, so that "she" in the next is clear: the child's voice where it names a child and no grown-up."""
    child = any(name in sentence for name in cast.children)
    adult = any(name in sentence for name in cast.family) or bool(_SOMEBODY_GROWN.search(sentence))
    if child == adult:
        return None
    return SectionName.CHILD_VOICE if child else SectionName.PARENT_VIEWS


def is_identity(sentence: str, cast: Cast) -> bool:
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
    if cast.to_a_child and section.name is SectionName.PARENT_VIEWS and _TO_THE_CHILD.match(sentence):
        return SectionName.CHILD_VOICE
    if (
        section.name is SectionName.CHILD_VOICE
        and not VOICED.search(section.heading)
        and is_identity(sentence, cast)
    ):
        return SectionName.IDENTITY
    speaker = opens_with(sentence, cast)
    if speaker is None or speaker is section.name:
        return None
    return speaker if SAYS_SO.match(sentence) else None


def is_fallback(sentence: str, cast: Cast) -> bool:
    """Whether a sentence says what is done should things go wrong, and not only what would become of the child."""
    if _TRIPPED.match(sentence):
        return True
    if labelled := _LABELLED.match(sentence):
        sentence = sentence[labelled.end() :]
    return (
        _IF.match(sentence) is not None
        and _ANSWER.search(sentence, 8) is not None
        and not _OF_THE_FORM.search(sentence)
        and not is_small(sentence)
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
