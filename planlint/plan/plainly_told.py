"""What the sentences left over in a plan's other text tell by themselves: a fallback, the past, what a parent thinks, the visits.

The last look at the sections, when everybody is known: a pronoun goes on with whoever the sentence before spoke of, a step up
the ladder that is not yet taken is a fallback wherever it stands, and words about earlier help are history also under a heading
about risk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from planlint.language.background.history import tells_history
from planlint.language.parents.family_names import KIN
from planlint.language.risks.told import tells_impact
from planlint.language.tasks.fallbacks import is_small
from planlint.language.voices.befalling import befalls
from planlint.plan.cast import Cast
from planlint.plan.front import Pair
from planlint.plan.headings import sections_of
from planlint.plan.labels import Ask
from planlint.plan.model import Section, SectionName
from planlint.plan.prose import sentences_of
from planlint.plan.signing import lets_through
from planlint.plan.speaking import opens_with
from planlint.plan.tripwires import trips
from planlint.plan.words import one_line
from planlint.plan.years_past import IN_A_YEAR

_CELL = " | "
_STEPS_UP = re.compile(
    r"\b(?:strategy (?:meeting|discussion)|legal (?:planning|gateway|advice|meeting|panel)|public law|plo\b|pre-?proceedings|emergency (?:duty|placement|bed|foster|accommodation|protection)|edt\b|out[ -]of[ -]hours"
    r"|section 47|s\.?47|999|police|brought forward|same[- ]day|duty (?:team|desk|worker)|mash\b)",
    re.IGNORECASE,
)
_IF = re.compile(
    r"(?:[A-Z][^.:;?!]{0,30}?\s+)?(?:(?:If|Should|Unless|In the event)\b|(?:if|should|unless)\b(?!.*\b(?:could|might|may)\b))[^.;\n]{6,220}"
)
_AT_ONCE = re.compile(r"^(?:if|should|unless|in the event)\b", re.IGNORECASE)
_LABELLED = re.compile(r"[A-Z][^.:!?|“\"\n]{2,45}?(?::\s+|\?\s+|\s+[–—-]\s+|\s+(?=(?:If|Should|Unless)\b))")
_THEN = re.compile(
    r"[;:,–—-]\s*then\s+(?:the )?[\w’' ]{2,40}?\b(?:calls?|rings?|books?|asks?|holds?|meets?|takes?|goes|tells?|will|is|are)\b"
)
# "Parents, midwife, HV, GP, police.": who has a copy, and nothing that would go wrong.
_ONLY_LISTS = re.compile(r"(?:[\w’'()/& -]{2,60},\s*){3,}(?:and |& )?[\w’'()/& -]{2,40}\.?")
_GONE_BY = re.compile(
    r"\b(?:was|were|had|held|took place|has been|have been|called the|rang|attended|came out|arrested|made|did)\b",
    re.IGNORECASE,
)
_DONE_THEN = re.compile(
    r"\b(?:will|['’]ll|would|must|(?:is|are) (?:to\b|\w+ed\b|told|got|brought|held|taken)|calls?|rings?|asks?|meets?|holds|takes|comes|stays|tells|brings|finds|books?|sleeps|goes|moves?|has|have|gets|remove)\b"
)
_OF_THE_FORM = re.compile(
    r"\b(?:questions?|wrong|complain\w*|copy|interpreter|let me know|change your mind|boxe?s?|rows?|lines?|pages?|sections?|tables?|applicable|guidance|fields?|delete|tick|format|document|template)\b",
    re.IGNORECASE,
)
_HOLDS = re.compile(
    r"(?:(?!\b(?:if|when|because|who)\b)[^.“\"]){0,60}?\b(?:says?|said|thinks?|thought|feels?|felt|believes?|wants?|wanted|wishes|hopes?|agrees?d?|disagrees?d?|accepts?|accepted|opposes?|opposed|objects?|disputes?|denies|denied|supports?"
    r"|regrets?|refuses?|refused|blames?|asked|asks|prefers?|reckons?|would (?:like|rather|prefer|sooner)|does(?: not|n['’]t) (?:agree|accept|believe|want|think|like)|is (?:worried|glad|angry|ashamed|proud|pleased|sorry|upset|cross|unhappy|furious|keen|against|in favour|\w+ed (?:by|about|that|with)))\b"
)
_PRONOUN = re.compile(r"(?:S?[Hh]e|They|Both)\b")
_SUBJECT = re.compile(
    rf"(?:[“\"(•–-]*)(?:(?:Your|My|His|Her|Their|The|[A-Z][\w-]+['’]s) )?(?P<who>(?i:{KIN})|(?:Mr|Mrs|Ms|Miss)\.? [A-Z][\w’'-]*|[A-Z][\w’'-]+)\b"
)
_FREQUENT = re.compile(
    r"\b(?:every|weekly|fortnightly|monthly|daily|each|once|twice|per|(?:two|three|four|six|eight|ten)[- ]weekly|at least|not less than)\b",
    re.IGNORECASE,
)
_SEES = re.compile(
    r"\b(?:sees?|seen|seeing|visit(?:s|ed|ing)?)\b|^(?:when|how often) (?:[\w'’]+ ){1,3}(?:(?:will|is going to) )?(?:comes?|coming|calls?|calling|pops?|drops?)\b",
    re.IGNORECASE,
)
_CALLS = re.compile(r"\b(?:calls?|calling|visit(?:s|ing)?|seeing|seen)\b", re.IGNORECASE)
_UNASKED = re.compile(r"\b(?:unannounced|alone|home|seen|school)\b", re.IGNORECASE)
_HELP_BEFORE = re.compile(
    r"\b(?:care|plans?|planning|foster\w*|looked after|involvement|referr\w+|early help|social (?:work|care)|adopt\w+|removed|proceedings|register|moved|school|lived|known to)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    r"\b(?:earlier|previous|prior|former|past) (?:\w+ )?(?:periods?|plans?|spells?|times|episodes?|involvement|placements?)\b|\b(?:second|third|fourth|fifth|sixth) (?:school|placement|home|address|carer|move)\b",
    re.IGNORECASE,
)
_COULD = re.compile(r"\b(?:could|might|may|would)\b")
_TO_BE_UNDERSTOOD = re.compile(
    r"\b(?:pulls?|points?|takes?|pushes|puts?|signs?|looks?|reaches|claps?|hums?|bangs?|holds?|turns?|brings?|taps?|lifts?|leads?)\b[^.]{2,60}\b(?:when(?:ever)? (?:s?he|they|[A-Z]\w+) (?:wants?|needs?|is|likes?|has had)|to (?:say|show|ask|tell)|if (?:s?he|they) (?:wants?|needs?))\b"
)
_PAST = re.compile(
    r"\b(?:was|were|had|has been|have been|have lived|came|went|moved|lived|left|died|began|ended|closed|\w+ed)\b"
)
_RUN_IN = re.compile(r"(?P<label>[A-Z][^:.!?“\"\n|]{1,48}?):\s+(?P<said>\S.*)", re.DOTALL)
_LONGEST_LABEL = 7
_FEW_WORDS = 3
_OF_DAYS = frozenset((Ask.REVIEW, Ask.PLAN_DATE, Ask.OTHER_DATE, Ask.BORN, Ask.EVENT))
_LONGEST_RHYTHM = 40
_IS_THE_PLAN = re.compile(
    r"(?:the |our |my |his |her |their )?(?:[\w-]+ )?plan (?:for [\w'’ -]{2,40}? )?(?:is|remains) (?:for|to|that)\b",
    re.IGNORECASE,
)
"""What says where the child is to live speaks of what is to come, whatever day it names."""
_BY_LABEL = frozenset((SectionName.VISITS, SectionName.CONTINGENCY, SectionName.SIGNOFF, SectionName.HISTORY))
_OPEN = frozenset((SectionName.OTHER, SectionName.RISK))


def told_plainly(
    sections: Iterable[Section], cast: Cast, in_rows: Iterable[str] = (), headings: Sequence[str] = ()
) -> Iterator[Section]:
    """The sections, with each sentence of the open ones under the name of what it plainly is; ``in_rows`` are words of rows, ``headings`` the plan's."""
    taken = "\n".join(map(one_line, in_rows))
    for section in _under(sections, headings):
        if section.name is SectionName.OTHER and _SEES.search(section.heading) and _is_often(section):
            yield replace(section, name=SectionName.VISITS)
        elif section.name in _OPEN or section.name in (SectionName.CHILD_VOICE, SectionName.PARENT_VIEWS):
            yield from _apart(section, cast, taken)
        else:
            yield section


def promised_beside(pairs: Iterable[Pair]) -> Iterator[Section]:
    """What stands beside a label that says what may go wrong ("If Nan is ill: their aunt, then EDT")."""
    for pair in pairs:
        if _AT_ONCE.match(pair.label) and pair.asks not in _OF_DAYS and len(pair.value.split()) > _FEW_WORDS:
            yield Section(SectionName.CONTINGENCY, pair.label, f"{pair.label}: {pair.value}")


def behind_values(pairs: Iterable[Pair]) -> Iterator[Section]:
    """What else is told behind the value of a label, in sentences of its own ("Category: neglect. Bo said “…”")."""
    for pair in pairs:
        _, *rest = sentences_of(pair.value) or [""]
        if rest and pair.asks in (Ask.KIND, Ask.DETAIL, Ask.CHILD, Ask.REVIEW, Ask.PLAN_DATE, Ask.OTHER_DATE):
            yield Section(SectionName.OTHER, "", " ".join(rest))


def _under(sections: Iterable[Section], headings: Sequence[str]) -> Iterator[Section]:
    """The sections, those whose heading is a label in the words below a heading about a child's voice under that child's voice."""
    last = -1
    sections = tuple(sections)
    filled = {section.heading for section in sections}
    for section in sections:
        if section.heading in headings[last + 1 :]:
            last = headings.index(section.heading, last + 1)
        elif section.heading and section.name is SectionName.RISK and section.heading not in headings:
            over = headings[last + 1] if last + 1 < len(headings) else ""
            if over not in filled and SectionName.CHILD_VOICE in sections_of(over):
                section = replace(section, name=SectionName.CHILD_VOICE)
        yield section


def _is_often(section: Section) -> bool:
    first, *_ = sentences_of(section.text) or [section.text]
    return bool(_FREQUENT.search(first)) and len(first.split()) <= _LONGEST_RHYTHM


def _apart(section: Section, cast: Cast, taken: str) -> Iterator[Section]:
    pieces: list[tuple[SectionName | None, str]] = []
    for line in section.text.split("\n"):
        pieces.extend(_of_line(line, section, cast, taken))
    also = section.also
    if section.name is SectionName.RISK and any(name is SectionName.HISTORY for name, _ in pieces):
        # What came before stays where the worry is told, and is told of the past as well.
        also = tuple(dict.fromkeys((*also, SectionName.HISTORY)))
        pieces = [(None if name is SectionName.HISTORY else name, text) for name, text in pieces]
    lines: list[str] = []
    told: SectionName | None = None
    for name, text in pieces:
        if lines and name is not told:
            yield _named(replace(section, also=also), told, lines)
            lines = []
        told = name
        lines.append(text)
    yield _named(replace(section, also=also), told, lines)


def _named(section: Section, name: SectionName | None, lines: list[str]) -> Section:
    text = "\n".join(lines)
    return replace(section, text=text) if name is None else replace(section, name=name, text=text, also=())


def _of_line(line: str, section: Section, cast: Cast, taken: str) -> Iterator[tuple[SectionName | None, str]]:
    if _CELL in line:
        cells = [cell.strip() for cell in line.split(_CELL)]
        falls = section.name is SectionName.OTHER and any(
            _AT_ONCE.match(cell) and _STEPS_UP.search(cell) and _is_fallback(cell, cast) for cell in cells
        )
        yield SectionName.CONTINGENCY if falls else None, line
        return
    if section.name in _OPEN and lets_through(line):
        yield SectionName.SIGNOFF, line
        return
    if section.name is SectionName.OTHER and (named := _by_label(line)):
        yield named, line
        return
    sentences = sentences_of(line)
    if not sentences or " ".join(sentences) != " ".join(line.split()):
        yield (None if one_line(line) in taken else _of_sentence(line, section, cast, None)), line
        return
    last: SectionName | None = None
    spoken: SectionName | None = None
    kept: list[str] = []
    for number, sentence in enumerate(sentences):
        name = None if sentence in taken else _of_sentence(sentence, section, cast, spoken)
        if number and name is None and last is SectionName.CONTINGENCY and _DONE_THEN.search(sentence):
            name = last
        spoken = _whom(sentence, cast) or (spoken if _PRONOUN.match(sentence) else None)
        if kept and name is not last:
            yield last, " ".join(kept)
            kept = []
        last = name
        kept.append(sentence)
    yield last, " ".join(kept)


def _by_label(line: str) -> SectionName | None:
    """What a line with a label of its own is called, where its words are of that kind too."""
    match = _RUN_IN.fullmatch(line.lstrip("•-* "))
    if match is None or len(match["label"].split()) > _LONGEST_LABEL:
        return None
    if _CALLS.search(match["label"]) and _FREQUENT.search(match["said"]) and _UNASKED.search(line):
        return SectionName.VISITS
    names = [name for name in sections_of(match["label"]) if name in _BY_LABEL]
    if not names or (names[0] is SectionName.VISITS and not _FREQUENT.search(match["said"])):
        return None
    return names[0] if len(match["said"].split()) > 2 else None


def _of_sentence(
    sentence: str, section: Section, cast: Cast, spoken: SectionName | None
) -> SectionName | None:
    if section.name is SectionName.OTHER and trips(sentence):
        return SectionName.CONTINGENCY
    if section.name in _OPEN and _is_fallback(sentence, cast, strictly=section.name is SectionName.RISK):
        return SectionName.CONTINGENCY
    if section.name is SectionName.PARENT_VIEWS:
        childs = spoken is None and _PRONOUN.match(sentence) and _names_child_only(section.heading, cast)
        return SectionName.CHILD_VOICE if childs else None
    if section.name is SectionName.CHILD_VOICE:
        grown = opens_with(sentence, cast) is SectionName.PARENT_VIEWS and not _is_kin_word(sentence)
        return SectionName.PARENT_VIEWS if grown and _HOLDS.match(sentence) else None
    if section.name is SectionName.OTHER and _is_view(sentence, cast, spoken):
        return SectionName.PARENT_VIEWS
    if section.name is SectionName.OTHER and _is_shown(sentence, cast, spoken):
        return SectionName.CHILD_VOICE
    if _IS_THE_PLAN.match(sentence):
        return None
    if _PAST.search(sentence) and (
        _EARLIER.search(sentence)
        or (
            _HELP_BEFORE.search(sentence) and IN_A_YEAR.search(sentence) and section.name is SectionName.OTHER
        )
        or (_HELP_BEFORE.search(sentence) and tells_history(sentence))
    ):
        return SectionName.HISTORY
    if section.name is SectionName.OTHER and _COULD.search(sentence):
        harms = tells_impact(sentence, sorted(cast.children), of_worries=True)
        return SectionName.RISK if harms and _names(sentence, cast.children) else None
    return None


def _names(text: str, names: Iterable[str]) -> bool:
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names)


def _is_shown(sentence: str, cast: Cast, spoken: SectionName | None) -> bool:
    """Whether a sentence says what a child does to be understood: "He pulls her sleeve when he wants the garden"."""
    theirs = _whom(sentence, cast) is SectionName.CHILD_VOICE or (
        spoken is SectionName.CHILD_VOICE and _PRONOUN.match(sentence)
    )
    return bool(theirs) and _TO_BE_UNDERSTOOD.search(sentence) is not None


def _names_child_only(heading: str, cast: Cast) -> bool:
    return any(name in heading for name in cast.children) and not any(name in heading for name in cast.family)


def _is_kin_word(sentence: str) -> bool:
    """Whether a sentence opens as a child would speak of its own ("Mum wants me to stay")."""
    return re.match(rf"\W*(?:my )?(?:{KIN})\b", sentence, re.IGNORECASE) is not None


def _whom(sentence: str, cast: Cast) -> SectionName | None:
    """Whom a sentence is about, so that a pronoun in the next is clear."""
    match = _SUBJECT.match(sentence)
    if match is None:
        return None
    who = match["who"].split()[-1]
    if who in cast.children:
        return SectionName.CHILD_VOICE
    cut = len(who) == 1 and any(surname.startswith(who) for surname in cast.surnames)
    grown = who in cast.family or who in cast.surnames or cut or re.fullmatch(KIN, who, re.IGNORECASE)
    return SectionName.PARENT_VIEWS if grown else None


def _is_view(sentence: str, cast: Cast, spoken: SectionName | None) -> bool:
    """Whether a sentence says what one of the family thinks, who opens it or is meant by the pronoun that does."""
    if _AT_ONCE.match(sentence):
        return False
    theirs = _whom(sentence, cast) is SectionName.PARENT_VIEWS or (
        spoken is SectionName.PARENT_VIEWS and _PRONOUN.match(sentence)
    )
    return bool(theirs) and _HOLDS.match(sentence) is not None


def _is_fallback(sentence: str, cast: Cast, strictly: bool = False) -> bool:
    """Whether a sentence says what is done should things go wrong; ``strictly`` asks that it opens with the "if"."""
    label = _LABELLED.match(sentence)
    bare = sentence[label.end() :] if label and not _AT_ONCE.match(sentence) else sentence
    if _THEN.search(sentence):
        return True
    if is_small(bare):
        return False
    if _OF_THE_FORM.search(sentence) and not _STEPS_UP.search(sentence):
        return False
    if _AT_ONCE.match(bare):
        then = bare.partition(",")[2] or bare.partition(":")[2] or bare
        return (
            bool(_DONE_THEN.search(then) or _STEPS_UP.search(then))
            and not befalls(bare, cast.children)
            and len(bare.split()) > len("if then".split()) + 3
        )
    if strictly or _GONE_BY.search(bare) or _ONLY_LISTS.fullmatch(bare):
        return False
    return bool(_STEPS_UP.search(bare) and _opens_with_trigger(bare))


def _opens_with_trigger(sentence: str) -> bool:
    """Whether what would go wrong stands before the step that is taken then: a piece without a verb that gives a task."""
    step = _STEPS_UP.search(sentence)
    before = sentence[: step.start()] if step else ""
    return bool(re.search(r"[,:;–—]|\bmeans?\b|\bleads? to\b", before)) and not re.match(
        r"(?:[A-Z][\w’'-]+ ){1,3}(?:to|will|must|should)\b", sentence
    )
