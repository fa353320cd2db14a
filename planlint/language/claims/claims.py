"""Claims that nobody is named for: "it is reported that", "there are concerns", "allegedly", where no source stands beside them.

A source is whoever says it in the same sentence: a person, a post, a relative, a school or police force, or a dated record.
"Professionals" are nobody in particular. What only may come about ("if there are concerns") claims nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.claims.hearsay import PATTERNS as HEARSAY
from planlint.language.claims.hearsay_frames import PATTERNS as FRAMES
from planlint.language.claims.hearsay_shapes import PATTERNS as SHAPES
from planlint.language.claims.sources import has_source, is_told_next
from planlint.language.quotations import quotations


@dataclass(frozen=True, slots=True)
class Claim:
    """Words that claim something without a source: their place in the text."""

    start: int
    end: int


_HEARSAY = r"(?:reported|alleged|claimed|said|rumoured|understood|believed|thought|felt|suspected|assumed|presumed|suggested|noted|stated|observed|documented|recorded|mentioned|known|disclosed|perceived|indicated|highlighted|acknowledged|considered|reputed)"
_ADVERBS = r"(?:(?:also|now|further|still|currently|often|since|not|\w+ly) )*+"
_WORRIES = r"(?:concerns?|worr(?:y|ies)|anxiet(?:y|ies)|allegations?|suspicions?|suggestions?|rumours?|reports?|claims?|fears|indications?|queries|complaints?|accusations?)"
_ISSUES = r"(?:issues?|problems?|difficulties)"
_OF_WHAT = r"(?:a number of )?(?:(?!to\b|reason\b|time\b|no\b)[\w-]+ ){0,3}?(?:and \w+ )?"
_VOICED = r"(?:raised|expressed|reported|noted|voiced|shared|identified|highlighted|made|received|recorded|flagged|documented|logged|disclosed|aired|mentioned)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # It is (also) reported that …; it has been alleged …
        rf"\bit(?: is| was| has been| had been| has|['’]s) {_ADVERBS}(?:been )?{_ADVERBS}{_HEARSAY}(?: (?:that|by|to|from)\b)?(?! (?:to (?:agree|be (?:agreed|done))|in the plan|between\b))",
        r"\bit (?:appears|seems|would appear|would seem|sounds) (?:that|as (?:if|though))\b",
        r"\bit (?:has|had|came|has since|recently) ?(?:come|came)? ?to (?:light|our attention|the attention of)\b(?: that\b)?",
        r"\b(?:we|professionals|children['’]s (?:services|social care)|social care|CSC|the (?:local authority|department)) (?:has|have|were|was) (?:been )?(?:told|informed|advised|made aware|alerted)\b(?: that\b)?",
        r"\b(?:has|have|had) been (?:seen|spotted|observed|heard|witnessed) (?:to (?:be|have)|\w+ing|drunk|intoxicated|with|in the company)\b",
        # Dad is believed to be …; Mum has been reported as …
        rf"(?:\b(?:is|was|are|were|has been|have been|being)|(?<=\w)[’']s|(?<=\w)[’']re) {_ADVERBS}(?:reported|alleged|said|rumoured|understood|believed|thought|suspected|assumed|presumed|claimed|known|reputed|perceived|described|seen) (?:to (?:be|have|use|drink|take|hit|smoke|sell|carry|go|live|associate|spend|get|leave|do|sleep|struggle|hang|mix|frequent)\w*|as (?:being|having)|of \w+ing)\b",
        r"(?<!\bso )\b(?:allegedly|reportedly|supposedly|apparently|purportedly|rumour has it|(?<!his )(?<!her )(?<!their )(?<![’']s )(?<!code )(?<!pass )(?<!safe )(?<!secret )(?<!key )word is|anecdotal(?:ly)?|by all accounts)\b",
        # There are (some) concerns; there have been reports of …
        rf"\bthere(?:[’\']s| is| are| was| were| has been| have been| had been| remains?| continues? to be| appears? to be| seems? to be| may be) (?:no |some |any |many |several |a few |ongoing |a |still )*{_OF_WHAT}{_WORRIES}\b(?! of (?:harm|injury)\b)(?: (?:that|about|around|regarding)\b)?",
        # (No) concerns have been raised; allegations were made
        rf"\b(?:no |some |several |many |ongoing |further |new |few )*{_WORRIES} (?:about [^.;,\n]{{1,50}} |regarding [^.;,\n]{{1,50}} |around [^.;,\n]{{1,50}} |concerning [^.;,\n]{{1,50}} |re:? [^.;,\n]{{1,50}} |in relation to [^.;,\n]{{1,50}} |that [^.;,\n]{{1,60}} )?(?:has|have|had|was|were|are|is|being|been|continue to be|['’]ve) {_ADVERBS}(?:been |being )?{_ADVERBS}{_VOICED}\b(?: (?:that|about|concerning|regarding)\b)?",
        rf"\b(?:no|nothing|some|several|various|many|further) (?:of (?:concern|note) )?(?:(?:\\w+ )?{_ISSUES} )?(?:has|have|had|was|were|are|is) (?:been |being )?(?:raised|reported|noted|identified|highlighted|flagged|disclosed)\b",
        rf"(?:^\W*|(?<=[.;!?•–—-] )){_WORRIES} {_VOICED}\b(?: (?:that|about|re|around|regarding)\b)?",
        rf"\b(?:no|nil|some|several|many|ongoing|previous|historical|further|significant|serious|known) (?:\w+ )?{_WORRIES} (?:raised|reported|noted|identified|expressed|recorded|known|to report)\b",
        r"(?:^\W*|(?<=[.;!?•–—-] ))(?:no|nil) (?:current |further |new |other |significant |particular |specific )?(?:safeguarding |health |developmental |welfare )?concerns?\b(?!:)",
        # Reports suggest that …, intelligence indicates …
        r"(?<!\bthe )(?<!\ba )(?<!\bthis )\b(?:reports|evidence|information|intelligence|intel|sources?|records?|rumours?|research|feedback|gossip|indications?)(?: received)? (?:suggests?|indicates?|states?|says?|shows?|implies|imply|is|are|have suggested|has suggested|would suggest)\b(?: that)?(?<! is)(?<! are)",
        r"\b(?:information|intelligence|reports?|allegations?|concerns?) (?:has|have|had|was|were) (?:\w+ )?(?:been )?(?:received|come to light|emerged|surfaced|arisen)\b",
        r"\b(?:people|some(?: people)?|others|everyone|many|locals) (?:say|think|believe|feel|have said)\b(?: that)?",
        # Shorthand: "Reported that …", "Concerns re. …", "Alleged DV".
        rf"(?:^\W*|(?<=[.;!?•–—-] ))(?:{_ADVERBS}(?:reported|alleged|understood|believed|suspected|rumoured|thought|noted) (?:to (?:be(?! (?:had|given|put|done))|have|use|drink)|that\b)|(?:(?:ongoing|long[- ]standing|some|serious|significant|historic(?:al)?|previous|past|increas\w+|growing|escalating|recent|further|possible|safeguarding|professional|continu\w+|general|current|many|several|various|also|emerging|new|real) )*(?:concerns?|worries|allegations|reports) (?:that|re\b\.?|about|around|regarding|of|over|in relation to)(?! the plan))",
        r"\b(?:thought|believed|understood|alleged|rumoured|assumed|presumed|reputed) to (?:be(?! (?:had|given|put|done|made))|have)\b",
        r"\b(?:alleged|rumoured|purported) (?:incidents?|threats?|overdoses?|attacks?|thefts?|fights?|affairs?|argu\w+|beatings?|harassment|stalking|damage|breach\w*|drinking|cocaine|heroin|cannabis|dealing|touching|rape|slap\w*|punch\w*|kick\w*|bullying|relapses?|absences?)\b",
        r"\b(?:alleged|suspected|rumoured|reported) (?:DV|DA|domestic (?:abuse|violence)|drug|substance|alcohol|cannabis|cocaine|sexual|physical|abuse|assaults?|neglect|incidents?|use|grooming|exploitation|CSE|CCE|gang|links|involvement|affair)\b",
    )
)  # fmt: skip

_AHEAD_IF = re.compile(
    r"\b(?:if|should|unless|whether|in case|in the event|where(?! there (?:has|have) been)|when|whenever|once|until|till|as soon as|any|were there|so that|ensure|ensuring|to see (?:if|whether)|to check|monitor\w*|share|raise|report|discuss|address|respond to|ask\w*)\b(?:\s+(?!\b(?:and|but)\b)[\w’',()/-]+){0,9}\s*$",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:[^.;!?\n]|\.(?=\w)|(?<=\b[A-Z])\.|(?<=\b(?:re|Mr|Ms|Dr|St))\.|(?<=\bMrs)\.)+[.;!?]?", re.IGNORECASE
)


# "Everybody says “Ang” and “Mummy Kate”": the words to be used, and nobody's claim.
_GIVES_WORDS = re.compile(r"\s*[:,]?\s*[“\"‘'](?=\w)")
_SAYS = re.compile(r"\b(?:says?|calls?)\W*$", re.IGNORECASE)
# "Information in this plan is shared only with the people named": what becomes of the paper.
_OF_THE_PAPER = re.compile(
    r"\W*(?:the |your |this |all |any )?(?:information|record|data|plan)\b[^.;]*?\b(?:shared|kept|stored|held|used|recorded)\b (?:\w+ )?(?:with|on|in|by|securely|only|for|under)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def unattributed(text: str) -> tuple[Claim, ...]:
    """Every claim in a text for which no source is named in its own sentence, one for a sentence's overlapping words."""
    found: list[Claim] = []
    quoted = quotations(text)
    for sentence in _SENTENCE.finditer(text):
        places = sorted(
            match.span()
            for pattern in (*_PATTERNS, *HEARSAY, *SHAPES, *FRAMES)
            for match in pattern.finditer(sentence.group())
        )
        last = -1
        for start, end in _merged(places):
            at = sentence.start() + start
            if start < last or any(first <= at < stop for first, stop in quoted):
                continue
            if (
                last > 0
                and _SEEN.match(sentence.group(), start)
                and _OPENS_CLAUSE.search(sentence.group()[:last])
            ):
                continue
            if _OF_THE_PAPER.match(sentence.group(), start):
                continue
            if _CERTAIN.match(sentence.group(), start) or _HAS_SAID.match(sentence.group(), start):
                continue
            if _GIVES_WORDS.match(sentence.group(), end) and _SAYS.search(sentence.group(), start, end):
                continue
            last = end
            words = sentence.group()[start:end]
            begin = start + len(words) - len(words.lstrip())
            if (
                not _is_possible_only(sentence.group(), begin)
                and not has_source(sentence.group(), begin, end, text[: sentence.start()])
                and not is_told_next(text, sentence.end())
            ):
                found.append(Claim(sentence.start() + begin, sentence.start() + start + len(words.rstrip())))
    return tuple(found)


# "There is no doubt that Tia is loved": the author's own word, and no talk of others.
_CERTAIN = re.compile(
    r"\s*there(?:[’']s| is| was| can be| remains) (?:little |no )(?:\w+ )?(?:doubt|question)\b", re.IGNORECASE
)
# "Mum's said that she is tired": she has said it herself.
_HAS_SAID = re.compile(
    r"\s*[’']s (?:\w+ly |also )?(?:said|noted|mentioned)\b(?! to (?:be|have|live|drink|use|hit|go|carry|take|sell)\b)",
    re.IGNORECASE,
)
# "It is reported that Dad has been seen shouting": what is claimed holds what was seen, and one source would do for both.
_SEEN = re.compile(
    r"\s*(?:has|have|had|was|were|is|are)\s+(?:also )?(?:been )?(?:seen|heard|observed|noted|noticed|witnessed|found|spotted|known)\b",
    re.IGNORECASE,
)
_OPENS_CLAUSE = re.compile(r"\bthat\s*$", re.IGNORECASE)


def _merged(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    merged: list[tuple[int, int]] = []
    for start, end in places:
        if merged and start < merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _is_possible_only(sentence: str, start: int) -> bool:
    """Whether the claim stands under a condition or is a thing to look out for."""
    before = sentence[max(0, start - 90) : start]
    return _AHEAD_IF.search(before) is not None or _NOTHING_THAT.search(before) is not None


# "Has nothing that he is known to be good at" claims nothing of him.
_NOTHING_THAT = re.compile(
    r"\b(?:nothing|anything|something|nobody|anybody|somebody|no one|anyone|someone) (?:(?:that|who|which) )?(?:(?:he|she|they|[A-Z]\w+) )?$"
)
