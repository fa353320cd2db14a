"""What a worry does to a child: whether a text tells of harm done, harm feared, or what a child has to live with because of it.

"At risk of significant harm" and "an impact on emotional wellbeing" name a box, not what happens to the child. Whoever is
frightened or hurt must be the child: the person spoken of last before the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from planlint.language.blanks import says_nothing
from planlint.language.risks.burdens import bears
from planlint.language.risks.kinds import Holder, risk_kinds
from planlint.language.risks.scenes import scenes_told
from planlint.language.risks.spoken_of import spoken_of
from planlint.language.risks.told_words import (
    BARELY,
    CLIPPED,
    CLIPPED_OF_CHILD,
    DONE_TO,
    FORESEES,
    GENERIC,
    LIVES_WITH,
    NEEDED,
    OF_THINGS,
    PRESENT,
    PROSPECT,
    SETS_OFF,
    SHOWS_CAUSE,
    SO,
    THINGS,
    WORRY,
)
from planlint.language.voices.kinds import CHILD_NOUNS, MANY
from planlint.language.voices.who import Cast

_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d)|(?<=\b[A-Z])\.)+[.!?]*")
_LONGEST = 1200
_IMPACT_LABEL = re.compile(
    r"\b(?:impact|effects?)(?: (?:on|for|of this on) [\w’' ]{2,25})?\s*(?:[:=]|[–—-]\s)\s*(?P<told>\S.*)",
    re.IGNORECASE,
)
_IMPACT_HEADING = re.compile(
    r"\b(?:impact|effect)s?\b[^\n]*\b(?:on|for|upon)\b|^\W*(?:impact|effects?)\W*$", re.IGNORECASE
)
_BOX = re.compile(
    r"\b(?:known|assess\w*|explor\w*|considered|confirmed|tbc|impact|serious|significant|high|medium|low|unclear|severe|long-term)\b",
    re.IGNORECASE,
)
_LEAVES = re.compile(r"(?:left|leaves?|leaving|makes|made|cost)\b", re.IGNORECASE)
_UNLIKELY = re.compile(
    r"\b(?:no|not|never|longer)\s+(?:evidence|signs?|indication|suggestion|concerns?|worries)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"^\W*(?:the )?(?:social worker|sw|health visitor|hv|school|we|i|core group|family support worker)\b[^.]{0,20}\bwill\b"
    r"|^\W*(?:this|the) (?:plan|document|meeting|purpose|aim)\b[^.]{0,30}\b(?:has been|is|was|sets|aims|brings)\b",
    re.IGNORECASE,
)


def tells_worry(text: str) -> bool:
    """Whether a text names anything to worry about."""
    return not says_nothing(text) and (SHOWS_CAUSE.search(text) is not None or bool(_worries_in(text)))


# What is a danger wherever it stands, and not only where worries are told.
_DANGER = re.compile(
    r"\b(?:hits?|hitting|punch\w*|kick\w*|slap\w*|fights?|fighting|row(?:s|ing)|shout\w*|scream\w*|argu\w+|violen\w+|drunk|drinks?|drinking|wine|vodka|drugs?|cannabis|weed|heroin|crack|pills|overdos\w+|threat\w*|abus\w+|neglect\w*|asleep|"
    r"temper|angry|kicks off|ill|dying|died|prison|arrest\w*|police|men|strangers?|knife|knives|debts?|evict\w*|money|voices|nerves|breakdown|panic attacks?|blows|pillow|left (?:alone|(?:in|at) (?:the|a) (?:flat|house|car|cot|room|home|caravan))|low|depress\w*|alone|by (?:him|her)self|lock(?:s|ed|ing)? (?:him|her|them|in|out|up|me|us|[A-Z]\w+)|gambl\w*|split\w*|hurts?|bruis\w*|smash\w*|thr[eo]w\w*|worr(?:y|ied))\b",
    re.IGNORECASE,
)


def names_danger(text: str, children: Sequence[str] = ()) -> bool:
    """Whether a text names something frightening or harmful in so many words, under whatever heading."""
    return _DANGER.search(text) is not None or any(
        scenes_told(text[:_LONGEST], tuple(children), Holder.UNKNOWN)
    )


def tells_impact(
    text: str,
    children: Sequence[str],
    adults: Sequence[str] = (),
    of_the_child: bool = False,
    of_worries: bool = False,
    under: str = "",
) -> bool:
    """Whether a text tells what a worry does, did or would do to a child.

    ``of_the_child`` tells that where nobody is named the child is meant, as in the need of a plan; ``of_worries`` that the text
    stands where worries are told, so that it need not name one; ``under`` is its heading.
    """
    if says_nothing(text):
        return False
    if _MINE.search(under):
        text = _FIRST_PERSON.sub(_third, text)
    cast = Cast(children, adults)
    last = of_the_child
    worried = of_worries
    if _IMPACT_HEADING.search(under) and _told_under_a_label("impact: " + text.replace(":", ",")):
        return True
    for match in _SENTENCE.finditer(text):
        sentence = match.group()[:_LONGEST]
        before = last
        found, last = _impact_in(sentence, cast, last)
        if found or _told_under_a_label(sentence) or _borne_by_child(sentence, cast, before, worried):
            return True
        worries = bool(_worries_in(_general(sentence)))
        if of_worries and (worries or match.start()) and _is_clipped(sentence, cast):
            return True
        worried = worried or worries
    return False


_PARTS = re.compile(r"[,;–—]|\s-\s")


def _is_clipped(sentence: str, cast: Cast) -> bool:
    """Whether a sentence of notes tells in a word or two how a child is ("No sleep, hair coming out, sick before school")."""
    parts = [part.strip(" .!?") for part in _PARTS.split(sentence)]
    of_adult = any(not child for _, child in spoken_of(sentence, cast, True))
    return any(CLIPPED_OF_CHILD.fullmatch(part) for part in parts) or (
        not of_adult and any(CLIPPED.fullmatch(part) for part in parts)
    )


# "Why I do not live with Mum": under such a heading the child is the one who speaks.
_MINE = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")
_FIRST_PERSON = re.compile(
    r"\b(?:I (?:am|was|have|do)\b|I[’'](?:m|ve)\b|I\b(?![’'])|I(?=[’'](?:d|ll)\b)|[Mm]y\b|me\b)"
)
# A clause ends where "I" stands behind any other word than these: "When they fight I hide".
_JOINS = frozenset(
    "and but so or when whenever because cos that if as then till until while what how where why than".split()
)
_LAST_WORD = re.compile(r"[A-Za-z’']+$")
_THIRD = {
    "i am": "the child is",
    "i was": "the child was",
    "i have": "the child has",
    "i'm": "the child is",
    "i've": "the child has",
    "i do": "the child does",
    "i": "the child",
    "my": "the child's",
}


def _third(match: re.Match[str]) -> str:
    told = _THIRD.get(match.group().casefold().replace("’", "'"), "the child")
    ahead = _LAST_WORD.search(match.string[: match.start()].rstrip())
    opens = match.group()[0] == "I" and ahead is not None and ahead.group().casefold() not in _JOINS
    return f", {told}" if opens else told


def _borne_by_child(sentence: str, cast: Cast, last: bool, worried: bool) -> bool:
    """Whether the parse tells of a child who bears a worry told in the sentence or before it."""
    spoken = spoken_of(sentence, cast, last)
    if not any(child for _, child in spoken) or _UNLIKELY.search(sentence) or _PROMISE.match(sentence):
        return False
    plain = _blanked(sentence)
    return bears(
        plain,
        _worries_in(_general(sentence)),
        worried,
        {place for place, child in spoken if child},
        cast.given_names,
    )


def _worries_in(text: str) -> list[tuple[int, int]]:
    """The places of words for worries: the famous ones, and what names any kind of risk."""
    patterns = (WORRY, SETS_OFF, *(kind.named for kind in risk_kinds().values()))
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


def _told_under_a_label(sentence: str) -> bool:
    """ "Impact: flinches, misses PE": words behind such a label that are no box of a form."""
    match = _IMPACT_LABEL.search(sentence)
    return match is not None and any(
        len(part.split()) > 1
        and not says_nothing(part)
        and not GENERIC.search(part)
        and not _BOX.search(part)
        for part in re.split(r"[,;]", match["told"])
    )


def _general(sentence: str) -> str:
    """The sentence without words that are said of any child, and without the visits on which one is seen alone."""
    return _without(sentence, (GENERIC, _SEEN_ALONE))


def _blanked(sentence: str) -> str:
    """The sentence without these, without labels, and without worries that happen to the child and are no effect of themselves."""
    plain = _without(_general(sentence), (_LABELS,))
    return plain if _MORE.search(plain) else _without(plain, _themselves())


def _without(sentence: str, patterns: Sequence[re.Pattern[str]]) -> str:
    for pattern in patterns:
        sentence = pattern.sub(lambda match: "." * len(match.group()), sentence)
    return sentence


# What is said of a child and tells nothing of how it lives.
_LABELS = re.compile(
    r"\b(?:attention[- ]seeking|dysregulated|street ?wise|manipulative|chaotic|non-?compliant|hard to reach|disguised compliance|beyond (?:parental )?control)\b",
    re.IGNORECASE,
)
# What is feared, and what comes of something else, is an effect even where it is a worry itself ("Leo may be left alone again").
_MORE = re.compile(
    r"\b(?:when(?:ever)?|after|because|since|while|so|until|if|in case|each|every|could|may|might|will|would|can|fears?|afraid|risk|means?|means that|leaves)\b|['’]ll\b",
    re.IGNORECASE,
)
# Worries that happen to the child: whoever says only that a child is left alone has said nothing of what that does.
_OF_THE_CHILD = ("being left alone", "exploitation", "going missing", "harm online", "self-harm", "weapons")


@lru_cache(maxsize=1)
def _themselves() -> tuple[re.Pattern[str], ...]:
    return tuple(risk_kinds()[name].named for name in _OF_THE_CHILD)


_SEEN_ALONE = re.compile(
    r"\b(?:sees?|seen|saw|visit(?:s|ed)?|sp(?:eaks?|oke|oken) (?:to|with)|meets?|met with)\b[^.;!?]*?\balone\b",
    re.IGNORECASE,
)


# "See chronology": the reader is sent to another paper.
_POINTS = re.compile(
    r"^\W*(?:please )?(?:see|refer to|as per|read)\b|\bplease (?:see|refer to|read)\b", re.IGNORECASE
)


def _impact_in(sentence: str, cast: Cast, last: bool) -> tuple[bool, bool]:
    """Whether the sentence tells of an effect on a child, and whether a child is the one spoken of last in it."""
    spoken = spoken_of(sentence, cast, last)
    named = [child for place, child in spoken if sentence[place].isupper() or child]
    after = any(named) if spoken else last
    if any(each.search(sentence) for each in (_UNLIKELY, _PROMISE, _POINTS)):
        return False, after
    plain = _blanked(sentence)
    for match in PRESENT.finditer(plain):
        if NEEDED.search(plain[: match.start()]) or _NOBODY.search(plain[: match.start()]):
            continue
        if OF_THINGS.search(match.group()) and not _borne(plain, spoken, match.start()):
            continue
        inside = _LEAVES.match(match.group()) and any(
            child for at, child in spoken if match.start() <= at < match.end()
        )
        if inside or _is_child_at(spoken, match.start(), last):
            return True, after
    if any(child and BARELY.match(plain[place:]) for place, child in spoken):
        return True, after
    if (
        not any(not child for _, child in spoken_of(sentence, cast, True))
        and FORESEES.search(plain)
        and spoken
    ):
        return True, after  # "The worry is that he …": where no adult is named, the child is meant
    if any(_names_child(match["whom"], cast, spoken) for match in DONE_TO.finditer(plain)) or _follows(
        plain, spoken
    ):
        return True, after
    return _is_foreseen(plain, spoken, last), after


def _is_foreseen(plain: str, spoken: list[tuple[int, bool]], last: bool) -> bool:
    """Whether it is a child to whom the sentence says that harm may come."""
    for pattern in (PROSPECT, FORESEES):
        for match in pattern.finditer(plain):
            if pattern is PROSPECT and _GOES_WITHOUT.search(match.group()):
                continue
            within = any(child for at, child in spoken if match.start() <= at <= match.end())
            at_start = _is_child_at(spoken, match.start(), last)
            if (within or at_start) and _last_is_child(spoken, match.end(), last):
                return True
    return False


# "Nobody goes without a birthday cake".
_GOES_WITHOUT = re.compile(r"\b(?:nobody|no[ -]one) (?:goes|is|gets?|has)\b", re.IGNORECASE)
# "A home in which nobody is hit" tells what is wanted.
_NOBODY = re.compile(r"\b(?:nobody|no[ -]one|in which no \w+|where no \w+)\W*$", re.IGNORECASE)


def _names_child(words: str, cast: Cast, spoken: list[tuple[int, bool]]) -> bool:
    """Whether the object of a verb is a child: by name, by kind, or a pronoun in a sentence without any adult."""
    word = words.split()[-1]
    low = re.sub(r"[’']s$", "", word.casefold())
    if words.casefold() != re.sub(r"[’']s$", "", words.casefold()):
        return False
    if low in ("him", "them", "you"):
        return bool(spoken) and all(child for _, child in spoken)
    return (
        cast.child(word) is not None or low in (MANY - {"all", "both", "brothers", "sisters"}) | CHILD_NOUNS
    )


def _follows(plain: str, spoken: list[tuple[int, bool]]) -> bool:
    """Whether, behind "means that", "so" or "leaves", a child is the one who lives with what was said before."""
    for match in SO.finditer(plain):
        before, behind = plain[: match.start()], plain[match.end() :]
        if WORRY.search(before) is None and match.group().casefold() != "because":
            continue
        child = next((place for place, is_child in spoken if place >= match.end() and is_child), None)
        adult = next((place for place, is_child in spoken if place >= match.end() and not is_child), None)
        if child is None or (adult is not None and adult < child):
            continue
        if (
            match.group().casefold() != "because"
            and LIVES_WITH.search(behind[child - match.end() :]) is not None
        ):
            return True
    return False


def _borne(plain: str, spoken: list[tuple[int, bool]], at: int) -> bool:
    """Whether it is a person of the sentence that is cold or dirty, and no room or house."""
    before = [place for place, _ in spoken if place <= at]
    return bool(before) and THINGS.search(plain[before[-1] : at]) is None


def _is_child_at(spoken: list[tuple[int, bool]], at: int, last: bool) -> bool:
    before = [child for place, child in spoken if place <= at]
    return before[-1] if before else last


def _last_is_child(spoken: list[tuple[int, bool]], end: int, last: bool) -> bool:
    return _is_child_at(spoken, end, last) or any(child for place, child in spoken if place <= end)
