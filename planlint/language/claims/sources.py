"""Whether a sentence names somebody who says what it claims: a person, a post, a relative, a school, a dated record.

"Professionals" are nobody in particular, and "from the burns" names nobody at all.
"""

from __future__ import annotations

import re

from planlint.language.claims.links import names_no_source
from planlint.language.people import OwnerKind, people_in

# Words behind which somebody is named as the source, before or after the claim.
_BY = re.compile(
    r"\b(?P<link>by|from|according to|per|via|source:|told (?:to )?(?:\w+ )?by|voiced by|quoting|in the words of)\s+(?P<who>(?:[A-Z]\. ?){0,2}[^.;,\n]{2,70})",
    re.IGNORECASE,
)
_RECORD = re.compile(
    r"\b(?:in|on|see|from|per)\s+(?:the |her |his |their |its |a |an )?(?:[\w’'-]+ ){0,4}?(?:reports?|records?|logs?|letters?|assessments?|notes?|minutes|chronology|file|referral|email|statement|PPN|MERLIN|notification|call|interview|summary|certificate|register|diary)\b[^.;\n]{0,12}(?:\b(?:of|dated|on|from)\b|\d|\()",
    re.IGNORECASE,
)
_OWNED_RECORD = re.compile(
    r"\b(?:[A-Z][\w-]+['’]s|the (?:\w+ ){1,2}\w+['’]s|police|school|hospital|GP|CAMHS|nursery)\s+(?:\w+ ){0,2}(?:reports?|records?|logs?|letters?|assessment|notes|PPN|data|register|log)\b",
    re.IGNORECASE,
)
_TOLD = (
    r"(?:says?|said|tells?|told|reports?|reported|states?|stated|believes?|believed|thinks?|thought|feels?|felt|alleges?|alleged|claims?|claimed|notes|noted|describes?|described|saw|wrote|writes|found|observed|recorded|confirms?|confirmed|worries|worried|suspects?|suspected|"
    r"disclosed|disclosing|shared|raised|raises|expressed|advised|advises|explained|mentioned|rang|is (?:worried|concerned|clear|sure)|are (?:worried|concerned|clear)|(?:has|have|had) (?:\w+ )?(?:concerns?|worries|no concerns?|said|told|reported|raised|expressed|noted|seen|heard))"
)
_TELLING = re.compile(
    rf"(?P<who>[^.;\n]{{1,70}}?)\s+(?:also |then |has |have |had |both |all )?{_TOLD}\b", re.IGNORECASE
)
_BRACKET = re.compile(r"\((?P<who>[^()\n]{2,60})\)")
_NOBODY_IN_PARTICULAR = re.compile(
    r"^\W*(?:(?:a|an|the|some|several|many|various|other|all|both|a number of|different|local|partner|multiple|members? of|involved|concerned)\s+)*"
    r"(?:professionals?|agenc(?:y|ies)|others|any(?:one|body)|no ?(?:one|body)|one\b|locals?|neighbourhood|network|team|people|services|partners?(?= agenc)|network|everyone|everybody|someone|somebody|public|community|conference|core group|meeting|sources?|information|it|this|that|these|those|there|they|he|she|multi-agency|practitioners|staff(?! at)|concerns?|reports?|(?:many|some|most|several|all|both|various)(?= (?:to|that|as|of)\b))\b",
    re.IGNORECASE,
)
_NOT_A_DOER = re.compile(
    r"^\W*(?:\d|mon|tue|wed|thu|fri|sat|sun|jan|feb|march|april|may \d|june|july|aug|sep|oct|nov|dec|then|now|the (?:end|time|age|next|review|age|start|beginning)|phone|telephone|email|text|letter|chance|\w+ing\b|birth|home|school holidays|previous|recent|past|last|early|about|around)",
    re.IGNORECASE,
)
# "Alleged assault by father" names who did it, not who says so.
_ALLEGED_DEED = re.compile(r"(?:alleged|suspected|rumoured|reported) (?!that\b|to\b)\w", re.IGNORECASE)
# "Staff at college feel that …": a place that can be rung.
_STAFF_THERE = re.compile(
    r"\W*(?:the |all |both )?(?:\w+ )?(?:staff|nurses|teachers|workers) (?:at|in|on|from) (?:(?:the|her|his|their|your) )?(?:[\w’'-]+ ){0,2}?(?:school|nursery|pre-?school|college|hospital|ward|clinic|surgery|unit|refuge|hostel|centre|home|hub)\b",
    re.IGNORECASE,
)
_NEAR = 6
_SOURCES = frozenset(
    {OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.FAMILY, OwnerKind.SERVICE, OwnerKind.AGENCY, OwnerKind.SELF}
)


# "She said there are no concerns from her side": whoever was named before says it.
_SAID_BEFORE = re.compile(
    rf"\W*(?:he|she|both|they both)\s+(?:also |then |both |has |had )*{_TOLD}\b", re.IGNORECASE
)


def has_source(sentence: str, start: int, end: int, said_before: str = "") -> bool:
    """Whether the claim between two places of a sentence has its source named there, or by a pronoun for somebody named before."""
    if _SAID_BEFORE.match(sentence[:start]) and any(
        owner.kind in _SOURCES for owner in people_in(said_before)
    ):
        return True
    if not _ALLEGED_DEED.match(sentence[start:end]) and _is_linked(sentence):
        return True
    if _STAFF_THERE.match(sentence, start):
        return True
    if _RECORD.search(sentence) or _OWNED_RECORD.search(sentence):
        return True
    if any(_is_source(match["who"]) for match in _BRACKET.finditer(sentence)):
        return True
    ahead, behind = sentence[:start], sentence[end:]
    if re.match(rf"\s+{_TOLD}\b", behind, re.IGNORECASE) and _is_source(ahead):
        return True  # "Mrs Lal apparently told her GP"
    told = _TELLING.match(ahead)
    if told is not None and _is_source(told["who"]):
        return True
    shown = re.match(rf"[^.;:\n]{{0,90}}:\s+(?P<who>[^:;\n]{{2,60}}?)\s+{_TOLD}\b", behind, re.IGNORECASE)
    if shown is not None and _is_source(shown["who"]):
        return True  # "There are concerns that Hugo is hungry: Mrs Oduya has seen him take crusts"
    said_by = re.search(
        r",\s*(?:says?|said|reports?|writes?|wrote)\s+(?P<who>[^,.;\n]{2,50})", behind, re.IGNORECASE
    )
    if said_by is not None and _is_source(said_by["who"]):
        return True
    aside = re.search(rf",\s*(?P<who>[^,.;\n]{{2,50}}?)\s+{_TOLD}\b", behind, re.IGNORECASE)
    return aside is not None and _is_source(aside["who"])


# "Good" is a surname, and Good Friday is none.
_FEAST = re.compile(r"\bGood Friday\b")
# "… was allegedly punched; that is the account PC Noakes took from the shopkeeper": the source follows, and points back.
_TOLD_NEXT = re.compile(
    r"\s*(?:and )?(?:that|this|it|so|which|such)(?:[’']s| is| was| comes?| came| were| says?| said) (?P<who>[^.;\n]{2,90})",
    re.IGNORECASE,
)
_OF_TELLING = re.compile(
    rf"\b(?:accounts?|words?|versions?|story|statements?|reports?|view|how|what|from|according)\b|^{_TOLD}\b|\b{_TOLD}\b",
    re.IGNORECASE,
)


def is_told_next(text: str, at: int) -> bool:
    """Whether what stands behind a claim's sentence names whose word it is ("that is how Max tells it")."""
    found = _TOLD_NEXT.match(text, at)
    if found is None or not _OF_TELLING.search(found["who"]):
        return False
    return _NOBODY_IN_PARTICULAR.match(found["who"]) is None and _names_somebody(found["who"])


def _names_somebody(words: str) -> bool:
    return any(owner.kind in _SOURCES for owner in people_in(words))


def _is_source(who: str) -> bool:
    """Whether words name somebody who can have said it."""
    who = _FEAST.sub("", who)
    if _NOBODY_IN_PARTICULAR.match(who):
        return False
    return any(owner.kind in _SOURCES for owner in people_in(who)) or who.strip().casefold() in {"we", "i"}


# Whom somebody is in danger from is no source.
_FROM_HARM = re.compile(
    r"\b(?:risks?|danger|harm|threats?|abuse|away|safe|protect\w*|hid\w*|r[au]n|steal\w*|stole|stolen|money|cash|drugs|pills|exploitation|violence|pressure|beatings?|blows?) from$",
    re.IGNORECASE,
)


def _is_linked(sentence: str) -> bool:
    """Whether somebody stands behind a "by", a "from" or an "according to" that tells of a source."""
    for match in _BY.finditer(sentence):
        # "By all accounts" is the claim itself.
        if match.group().casefold().startswith("by all accounts"):
            continue
        vague = _NOBODY_IN_PARTICULAR.match(match["who"]) or _NOT_A_DOER.match(match["who"])
        # "From" and "by" stand before much else than somebody ("from hair straighteners").
        loose = match["link"].casefold() in {"from", "by", "per", "via"}
        if (
            vague
            or _FROM_HARM.search(sentence, 0, match.start() + len(match["link"]))
            or (loose and not _is_source(" ".join(match["who"].split()[:_NEAR])))
        ):
            continue
        if not (loose and names_no_source(sentence, match.start())):
            return True
    return False
