"""The risks a text says are there, and whether an action deals with one; which texts of a plan to ask is for rules.

A risk that is denied, over, past or somebody else's far away is none; nor is what a person is quoted as saying, a
contingency ("If he drinks …") or the name of a service.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.language.matters import matters_in
from planlint.language.pipeline import base_forms
from planlint.language.risks.answers import answers, is_beside_the_point, is_of_the_other
from planlint.language.risks.deeds import told
from planlint.language.risks.holders import (
    ADULT,
    CHILD,
    NO_NAMES,
    first_person,
    holder,
    only_child,
    person_at,
)
from planlint.language.risks.kinds import Holder, RiskKind, risk_kinds
from planlint.language.risks.scenes import scenes_told
from planlint.language.risks.settled import (
    comes_again,
    is_back,
    is_current,
    is_denied,
    is_elsewhere,
    is_ended,
    is_foretold,
    is_if,
    is_over,
)
from planlint.language.sentence_cuts import cut_sentences

__all__ = ["Holder", "Risk", "answers", "ends_when_apart", "helpers_named", "risks_named"]


@dataclass(frozen=True, slots=True)
class Risk:
    """A risk where a text names it: ``kind`` as the list has it, ``holder`` whose it is where the sentence tells.

    ``who`` is the word for the grown-up last named before it, as :func:`as_kin` has it ("" for none), ``child`` the first name of the
    only child that its sentence names; ``plain`` tells that it is called by its own name and not only told by its signs.
    """

    kind: str
    start: int
    end: int
    holder: Holder = Holder.UNKNOWN
    foretold: bool = False
    who: str = ""
    plain: bool = False
    child: str = ""

    def is_called_in(self, text: str) -> bool:
        """Whether a text calls the risk by any of its names, if only to say that it is to end."""
        return risk_kinds()[self.kind].named.search(text) is not None

    def is_left_aside_by(self, job: str) -> bool:
        """Whether a job that stands right beside the risk is plainly on something else."""
        return is_beside_the_point(job, self.kind)

    def is_of_another_substance(self, job: str) -> bool:
        """Whether a job is on drink where the risk is drugs, or on drugs where it is drink."""
        return is_of_the_other(job, self.kind)

    def is_no_matter_of(self, job: str) -> bool:
        """Whether a job is known to be about something else ("six money sessions" deal with nobody's drinking)."""
        matters = matters_in(job)
        return bool(matters) and not matters & _MATTERS


# What a course or a visit may be about that deals with a grown-up's drink, drugs, low mood or violence.
_MATTERS = frozenset(["substances", "health", "violence", "worries", "parenting", "respite", "people"])
_QUOTED = re.compile(r"[“\"][^“”\"\n]{1,600}[”\"]")
_MARKS = re.compile(r"[“”\"]")
_DISCLOSED = frozenset(
    ["domestic abuse", "physical harm", "sexual harm", "self-harm", "exploitation", "honour-based harm"]
)
_SENTENCE = re.compile(r"(?:[^.;!?\n|]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\b(?:Mr|Ms|Dr|St))\.|(?<=Mrs)\.)+")
_SERVICE_AFTER = re.compile(
    r"^[\s-]*(?:and (?:drugs?|alcohol) )?(?:\w+ )?(?:services?|workers?|teams?|nurses?|clinics?|courses?|programmes?|charit(?:y|ies)|groups?|polic(?:y|ies)|awareness|training|leads?|project|officer|hub|helpline|anonymous|"
    r"practitioners?|navigators?|adviser|advisor|unit|partnership|education|lessons?|diary|tests?|testing|screen(?:ing)?|act|form|register|support (?:worker|service|group)|"
    r"counsell\w+|charts?|rounds?|trolley|compan(?:y|ies)|trials?|squad|detectives?|therapists?|specialists?|consultants?|researchers?|lecturers?|trainers?|advocates?|mentors?|midwi\w+|psychiatrists?|psychologists?|lawyers?|solicitors?|first aid\w*|degree|diploma|studies)\b",
    re.IGNORECASE,
)
# Under which heading of the law a plan is made: what it is for is told elsewhere.
_CATEGORY = re.compile(r"\bcategor(?:y|ies) (?:of |is |was )?$", re.IGNORECASE)
_BARE_CATEGORY = re.compile(
    r"\W*(?:(?:categor(?:y|ies)|of|neglect|emotional|physical|sexual|abuse|harm|and|or)\b\W*){1,12}",
    re.IGNORECASE,
)
_LESSON = re.compile(
    r"\b(?:lessons?|assembl\w+|sessions?|workshops?|talks?|courses?|training|films?|programmes?|series|documentar\w+|books?|leaflets?|education|advice) (?:is |was |are )?(?:on|about|around)\b[^.]{0,40}$",
    re.IGNORECASE,
)
# "Grandad is a retired detective who worked on online grooming", "an officer on the drugs wing": somebody's living and nobody's risk.
_LIVING = re.compile(
    r"\b(?:retired|detectives?|officers?|nurs(?:e|es|ed|ing)|lecturers?|researche?(?:r|rs|s|d)|trainers?|teach(?:er|es|ers)|jobs?|career|volunteers?|qualified|trained|training|stud(?:y|ies|ied|ying)|degree)\b"
    r"(?: [\w’'-]+){0,5}? (?:on|in|as|about|at|into)(?: (?:a|an|the|online|adult|parental|county|council|local|prison)){0,3} $",
    re.IGNORECASE,
)
# "If …, he could lose his flat and he says he would rather not be here": what is said besides hangs on no condition.
_TELLS_BESIDES = re.compile(
    r"\band (?=(?:(?i:he|she|they)|[A-Z][\w’'-]+) (?:also |often )?(?:says?|said|tells?|told|has (?:said|told))\b)"
)
# Things that go missing, and nobody who does.
_THINGS_GONE = re.compile(
    r"\b(?:the|some|his|her|their|its|of|more)\s+(?P<thing>(?:(?!(?:and|who|that|which|because|when)\b)[\w’'-]+\s+){1,4})(?:(?:that|which|from|in|of|belonging to)\s+(?:[\w’'-]+\s+){1,6})?(?:have|has|had|keeps?|kept|is|are|was|were)(?:\s+(?:also|just|often|been))?\s+$",
    re.IGNORECASE,
)
_OTHER_PEOPLE = re.compile(
    r"\b(?:sisters?|brothers?|cousins?|friends?|lads?|lass\w*|uncle|aunt\w*|pair|two|three|both|group|teens?|youths?|pupils?|students?)\b",
    re.IGNORECASE,
)
_LONGEST = 1500
_OFFENDER = re.compile(
    r"\b(?:convict\w+|prison|imprisoned|jail\w*|sentenced|regist\w+|offender|offences? against|put away|sent down|locked up|(?:did|done|doing) time|served|cautioned)\b",
    re.IGNORECASE,
)
# What was done to one girl of a family may come to the next.
_SISTERS = re.compile(
    r"\b(?:sisters?|cousins?|(?:elder|older|eldest|oldest|other|first) (?:girls?|daughters?))\b",
    re.IGNORECASE,
)
_SMELT = re.compile(
    r"\b(?:st[aiu]nks?|smells?|smelt|smelled|smelling|reek(?:s|ed|ing)?|whiff\w*|traces?|stink\w*|the smell) (?:\w+ly )?(?:of|like)(?: old| stale| strong)? $",
    re.IGNORECASE,
)
_PERSONAL = frozenset(["poor mental health", "drinking", "drugs", "drink or drugs", "self-harm"])


def risks_named(
    text: str,
    children: tuple[str, ...] = (),
    year: int | None = None,
    history: bool = False,
    spoken: bool = False,
) -> tuple[Risk, ...]:
    """Every risk that a text says is there, in order; ``history`` asks for a sign that it is so today.

    ``spoken`` reads what is quoted too, of the gravest things only: what a child says is done to it, or to others at home.
    """
    if spoken:
        text = _MARKS.sub(" ", text)
    found = sorted(_named(text, children, year, history), key=lambda risk: (risk.start, -risk.end))
    return tuple(risk for risk in found if not spoken or risk.kind in _DISCLOSED)


def _named(text: str, children: tuple[str, ...], year: int | None, history: bool) -> Iterator[Risk]:
    masked = _QUOTED.sub(_without_speech, text)
    last = Holder.UNKNOWN
    for words, offset in cut_sentences(masked, _SENTENCE, _LONGEST):
        if _BARE_CATEGORY.fullmatch(words):
            continue
        if is_if(words):
            besides = _TELLS_BESIDES.search(words)
            if besides is None:
                continue
            words, offset = words[besides.end() :], offset + besides.end()
        past = is_over(words, year) or (history and not is_current(words, year))
        after = masked[offset + len(words) :]
        again = is_back(words, masked) or comes_again(words, after)
        past = (past and not again) or is_ended(after)
        if past and not _OFFENDER.search(words) and not _SISTERS.search(words):
            continue
        taken: list[tuple[int, int]] = []
        words = _without_headline(words)
        before, last = last, first_person(words, children) or last
        for kind, start, end in _matches(words, children, before):
            if any(start < last and first < end for first, last in taken) or is_denied(words, start, end):
                continue
            plain = risk_kinds()[kind].plain.search(words[start:end]) is not None
            if not plain and risk_kinds()[kind].innocent.search(words):
                continue
            foretold = is_foretold(words, start)
            if foretold and not risk_kinds()[kind].foretold:
                continue
            # Whoever hurt a child years ago is a risk to children still.
            again_now = kind == "sexual harm" and _OFFENDER.search(words[start:end])
            if past and not again_now and not (kind == "honour-based harm" and _SISTERS.search(words)):
                continue
            if is_elsewhere(words, start, kind) or (
                kind == "going missing" and _is_grown_up(words[:end], children)
            ):
                continue
            taken.append((start, end))
            # A coat that "stank of weed" tells of somebody's smoking, and not of whoever is named in the sentence.
            smelt = _SMELT.search(words[:start]) is not None
            personal = kind in _PERSONAL and not smelt
            whose = holder(words, start, end, children, before) if personal else Holder.UNKNOWN
            who = "" if smelt else person_at(words, end, children)
            child = only_child(words[:end], children)
            yield Risk(kind, offset + start, offset + end, whose, foretold, who, plain, child)


# "Alec told Dr Lamb that he "thinks of not being here"": what is marked is the end of the teller's own sentence, in somebody's words.
_INDIRECT = re.compile(
    r"\b(?:he|she|they|that|has|have|had|was|were|is|are|will|would|been|to|who|and)\s+$", re.IGNORECASE
)


_SPEAKER = re.compile(r"\b(?:I|[Mm]y|me|we|our|us)\b")


def _without_speech(quoted: re.Match[str]) -> str:
    """A quotation blanked out; of one that goes on with the sentence it stands in only its marks."""
    words = quoted.group()
    before = quoted.string[max(0, quoted.start() - 12) : quoted.start()]
    if words[1].islower() and _INDIRECT.search(before) and not _SPEAKER.search(words):
        return f" {words[1:-1]} "
    return " " * len(words)


# "Exploitation, drugs, weapons – Ravi owes a dealer": the words ahead of the dash only announce what is told behind it.
_UP_TO_THREE = r"[a-z][a-z’'-]*(?: [a-z’'-]+){0,2} ?"
_HEADLINE = re.compile(
    rf"\W*{_UP_TO_THREE}(?:(?:, | and | & |/){_UP_TO_THREE}){{1,6}}(?:[–—:]|-(?= )) ?(?=\S+ \S+ \S+)",
    re.IGNORECASE,
)


def _without_headline(words: str) -> str:
    """The sentence with a headline of several risks blanked out where it goes on to tell a risk."""
    head = _HEADLINE.match(words)
    if head is None or not any(kind.named.search(words, head.end()) for kind in risk_kinds().values()):
        return words
    return " " * head.end() + words[head.end() :]


def _matches(words: str, children: tuple[str, ...], before: Holder) -> Iterator[tuple[str, int, int]]:
    for kind in risk_kinds().values():
        signs = kind.sign.finditer(words) if kind.beside.search(words) else ()
        for match in (*kind.named.finditer(words), *signs):
            ahead, after = words[: match.start()], words[match.end() :]
            if kind.name == "domestic abuse" and _done_by_child(ahead, match.group(), children):
                continue
            if kind.name == "poor mental health" and _is_thing_low(ahead, match.group()):
                continue
            if kind.name == "going missing" and _is_thing_gone(ahead, match.group(), children):
                continue
            if not (
                _SERVICE_AFTER.match(after)
                or any(frame.search(ahead) for frame in (_LESSON, _CATEGORY, _LIVING))
            ):
                yield kind.name, match.start(), match.end()
    yield from told(words, children, before)
    yield from scenes_told(words, children, before)


_COPULA = re.compile(r"(?:is|are|was|were|been)\b", re.IGNORECASE)
_LAST_WORD = re.compile(r"\b([a-z][a-z’'-]*) (?:(?:has|have|had) )?$")
# What a sentence may open with that is measured: behind a capital any other word may be somebody's name.
_MEASURED = re.compile(
    r"\W*(?:School |Blood |Her |His |Their )?(?:attendance|punctuality|weight|income|engagement|concentration|progress|iron|haemoglobin|sugars?|pressure|attainment|reading|writing|maths|funding|staffing|turnout|money|credit|heating|temperature|rail|wall|fence|risk|level)s? (?:(?:has|have|had) )?",
    re.IGNORECASE,
)
# What is low where somebody's mind is.
_OF_A_MIND = frozenset(
    "mood moods spirit spirits morale confidence self-esteem esteem mind nerves head heart he she they who and but also".split()
)


def _is_thing_low(before: str, words: str) -> bool:
    """Whether it is a thing that is low or flat, and nobody ("the balcony rail is low")."""
    if _COPULA.match(words) and _MEASURED.fullmatch(before):
        return True
    last = _LAST_WORD.search(before) if _COPULA.match(words) else None
    if last is None or last[1] in _OF_A_MIND or ADULT.fullmatch(last[1]) or CHILD.fullmatch(last[1]):
        return False
    return "NOUN" in base_forms(last[1]) and _OTHER_PEOPLE.fullmatch(last[1]) is None


def _is_thing_gone(before: str, words: str, children: tuple[str, ...]) -> bool:
    """Whether things went missing: "the blades from the art room tin have gone missing"."""
    gone = (
        _THINGS_GONE.search(before)
        if words.casefold().split()[0] in {"gone", "go", "goes", "going"}
        else None
    )
    if gone is None:
        return False
    named = any(name.split()[0] in gone.group() for name in children if name.split())
    people = any(word.search(gone["thing"]) for word in (CHILD, ADULT, _OTHER_PEOPLE))
    return not (named or people or first_person(gone["thing"], children))


_ANEW = re.compile(r"\b(?:he|she|they|him|her|them)\b", re.IGNORECASE)


def _is_grown_up(before: str, children: tuple[str, ...]) -> bool:
    """Whether it is a grown-up who comes home late ("Mum works nights and gets home at four"): nobody else is named between."""
    ends = [match.end() for match in ADULT.finditer(before)]
    if not ends:
        return False
    between = before[ends[-1] :]
    names = any(re.search(rf"\b{re.escape(name.split()[0])}\b", before) for name in children if name.split())
    return not (names or CHILD.search(before) or _ANEW.search(between))


_OUTBURST = re.compile(
    r"(?:thr[eo]w|hit|kick|punch|push|slap|bit|smash|spat|spit|scream|shout|sw(?:ear|or)|attack|call)",
    re.IGNORECASE,
)


def _done_by_child(before: str, deed: str, children: tuple[str, ...]) -> bool:
    """Whether it is a child of the plan who lashes out, right before the words ("Mabel threw a chair at her teacher")."""
    firsts = "|".join(re.escape(name.split()[0]) for name in children if name.split())
    if not firsts or _OUTBURST.match(deed) is None:
        return False
    done = re.search(rf"\b(?:{firsts})(?P<between>(?: [a-z]+){{0,12}} )$", before)
    return done is not None and (
        re.search(
            r"\b(?:when|while|because|as|after|that|he|she|they|who|his|hears?|heard|saw|sees?)\b",
            done["between"],
        )
        is None
    )


def ends_when_apart(kind: str) -> bool:
    """Whether a risk is dealt with once whoever brings it and the child are kept apart."""
    return risk_kinds()[kind].apart


_LINK = r"(?:\s*[,(–:-]\s*|\s+)(?:(?:is|at|from|of|with|called|the|an?|her|his|their|our|mum['’]s|dad['’]s)\s+){0,2}"
_PROPER = r"(?P<name>(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2}))"
_AHEAD_OF_POST = re.compile(rf"{_PROPER}{_LINK}$", re.IGNORECASE)
_BEHIND_POST = re.compile(rf"(?:['’]s)?{_LINK}{_PROPER}", re.IGNORECASE)
_BESIDE = 80


def helpers_named(text: str, kind: str) -> frozenset[str]:
    """Names that stand beside a post or service whose business the risk is ("Imran Saddiq, drug worker": Imran, Saddiq)."""
    return frozenset(_helpers(text, risk_kinds()[kind]))


def _helpers(text: str, kind: RiskKind) -> Iterator[str]:
    for post in kind.helper.finditer(text):
        ahead = _AHEAD_OF_POST.search(text[max(0, post.start() - _BESIDE) : post.start()])
        behind = _BEHIND_POST.match(text[post.end() : post.end() + _BESIDE])
        for beside in filter(None, (ahead, behind)):
            for part in beside["name"].split():
                if len(part) > 2 and part not in NO_NAMES and not ADULT.fullmatch(part):
                    yield part
