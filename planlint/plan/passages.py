"""What each sentence of running text is to a plan: a need, an outcome, an action, what is done should it fail, or none of them.

The shape of the sentence says it first; a trained vote decides where the shape leaves it open, and never alone. Greetings,
praise, visits and reviews are no part of a row.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from planlint.language.data import classes
from planlint.language.tasks.verdicts import plain_share
from planlint.plan.clock import times_in
from planlint.plan.office_lines import is_for_the_office
from planlint.plan.prose import (
    Does,
    calls_for_help,
    does_later,
    is_own_deed,
    is_quoted,
    is_wish,
    offers,
    what_it_does,
)
from planlint.plan.speech import Taking, answers_if, is_arranged, takes_on, tells_of_now, turns_to, warns
from planlint.plan.telling import tells_fallback, tells_review, tells_visits
from planlint.plan.undertakings import undertakes

_COURTESY = re.compile(
    r"(?:dear|hi|hiya|hello|thanks?|many thanks|thank you|well done|congratulations|sorry|(?:with )?(?:best|kind|warm|very best)? ?(?:wishes|regards)|with love|love from|"
    r"yours|take care|see you|speak soon|please (?:read|keep|tell|let|ring|call|ask|do|treat|shout|reply|note|find|see|delete|forward)|shout if\b|cc|ps|p\.s)\b"
    r"|i(?:['’]m| am) (?:so |very |really )?(?:proud|glad|pleased|sorry|writing)\b|(?:it was|it['’]s been) (?:so |really |very )?(?:good|great|lovely|nice)\b"
    r"|(?:this|the) (?:letter|e-?mail|is your)\b|i(?:['’]ve| have)? (?:wrote|written|put|tried to write)\b[^.]{0,30}\b(?:this|it|down(?! for\b| on\b| as\b)|letter)\b|(?:i|we)(?:['’]m| am|['’]re| are) (?:so |very |really )?(?:grateful|thankful)\b",
    re.IGNORECASE,
)
_PRAISE = re.compile(
    r"\b(?:brilliant(?:ly)?|great|fantastic(?:ally)?|amazing(?:ly)?|wonderful(?:ly)?|lovely|proud|impressed|talented|well done|doing (?:really |very |so )?well|"
    r"(?:good|excellent|gifted) at|kind(?:est|ness)?|funny|clever|brave(?:ly)?|stuck (?:with|at)|achiev\w+|succeed\w*|best thing|strengths?|resilient|"
    r"improved|happier|settled (?:in )?(?:really |very )?well|thriving|never missed)\b",
    re.IGNORECASE,
)
_TROUBLE = re.compile(
    r"\b(?:but|worr\w+|although|though|however|yet|not|never|nobody|no one|hardly|afraid|scared|frightened|hurts?|n[o']t|missed)\b|n['’]t\b",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"(?:if|when|once|whenever|unless|should|as soon as)\b[^,.;]{3,90},\s+(?P<then>\S.*)", re.IGNORECASE
)
_OF_THE_PAPER = re.compile(
    r"(?:this|the|these) (?:form|document|template|paper|pages?|paragraphs?|sections?|boxes|guidance|copy|copies|order|report|statement)\b[^.;]{0,20}\b(?:is|are|must|should|may|will)\b",
    re.IGNORECASE,
)
"""What a form says of itself: how it is to be filled in, filed and served."""
_POINTS_HERE = re.compile(
    r"(?:^|[,;–—-]\s*|\b(?:so|and) )here (?:it|they) (?:is|are)\b|^(?:so )?here(?:['’]s| is| are)\b",
    re.IGNORECASE,
)
"""What points at the very paper that it stands in: "I said I would write it all down, so here it is"."""
_FRAME = re.compile(r"(?:this|it|everything|all of it|that) (?:is|was)\b|we (?:all )?met\b", re.IGNORECASE)
# "Mum to ring" is a task, "Rania gets both children to school" is none, though the words stand in the same order.
_ASKED = re.compile(
    r"\b(?:will|going to|must|should|shall|ought|needs? to|promised|agreed|(?:is|are|am) to)\b|['’]ll\b"
)
# Visits that end on a day are something to be done; those that go on are how the plan is seen through.
_UNTIL_A_DAY = re.compile(r"\b(?:until|till|up to) (?:the )?\d")
_COMES_ROUND = re.compile(
    r"(?:I|we)(?: will|['’]ll| shall| am going to)?(?: be round| be in| come(?: round| over)?| call(?: round| in)?| pop (?:round|in))\b[^.;]*\b(?:every|each|weekly|fortnightly|monthly)\b(?!.*\b(?:to|and) \w)",
    re.IGNORECASE,
)
"""How often whoever writes comes by, with nothing said of what for."""
_FEWEST_WORDS = 4
_POSSIBLE, _HALF_LIKELY, _EVEN, _LIKELY, _SURE, _CERTAIN = 0.2, 0.3, 0.5, 0.6, 0.85, 0.9
_I_WILL_HAVE = re.compile(
    r"\b(?:I|we) will have (?:\w+ed|written|sent|spoken|found|got|taken|met|put|done|told|rung|given|bought)\b"
)
_PLEASE = re.compile(r"(?:please|could you(?: please)?|would you(?: please)?)\s+\w", re.IGNORECASE)
_NOT_YET = re.compile(
    r"\b(?:is|are|has|have|does|do|can)(?: not|n['’]t) yet\b|\bnot yet (?:\w+ed|ready|able|safe)\b"
)
"""What is not so yet is told of the present, however much it sounds like what is hoped for."""
_KNOWS = re.compile(
    r"(?:[\w'’]+ ){1,3}(?:knows?|accepts?|understands?) (?:that )?(?:he|she|they|it|this|things)\b",
    re.IGNORECASE,
)


class Part(StrEnum):
    """What a sentence is to a plan."""

    NEED = "need"
    OUTCOME = "outcome"
    ACTION = "action"
    IF = "what is done should it fail"
    OTHER = "other"


def is_polite(text: str) -> bool:
    """Whether a text greets, thanks or says goodbye."""
    return bool(_COURTESY.match(text))


def is_praise(sentence: str) -> bool:
    """Whether a sentence says what goes well, and nothing else."""
    return bool(_PRAISE.search(sentence)) and not _TROUBLE.search(sentence)


# "Carl isn't to come to the flat": what is not to be is agreed as much as what is to be done.
_FORBIDS = re.compile(r"\b(?:is|are)(?:n['’]t| not) to\b|\bmust(?:n['’]t| not)\b", re.IGNORECASE)


@lru_cache(maxsize=8192)
def part_of(sentence: str) -> Part:
    """What one sentence of running text is to a plan, by itself."""
    if (
        _COURTESY.match(sentence)
        or _OF_THE_PAPER.match(sentence)
        or _POINTS_HERE.search(sentence)
        or is_for_the_office(sentence)
        or sentence.endswith("?")
        or turns_to(sentence)
        or (_COMES_ROUND.match(sentence) and not _UNTIL_A_DAY.search(sentence))
        or (tells_visits(sentence) and not _UNTIL_A_DAY.search(sentence))
        or tells_review(sentence)
    ):
        return Part.OTHER
    if tells_fallback(sentence) or warns(sentence) or answers_if(sentence):
        return Part.IF
    match what_it_does(sentence):
        case Does.PROMISES_IF:
            return Part.IF
        case Does.PROMISES:
            if is_wish(sentence):
                return Part.OUTCOME
            promised = (
                _ASKED.search(sentence)
                or _FORBIDS.search(sentence)
                or (plain_share(sentence, "parts", "action") >= _EVEN and not tells_of_now(sentence))
                or _is_taken_on(sentence, 0.0)
            )
            return Part.ACTION if promised else _told(sentence)
        case Does.WANTS:
            acts = (
                plain_share(sentence, "parts", "action") >= _SURE
                or _I_WILL_HAVE.search(sentence)
                or _is_taken_on(sentence, _HALF_LIKELY)
            )
            if sentence.startswith(("If ", "Unless ")) and not is_wish(sentence):
                return Part.IF
            return Part.ACTION if acts and not is_wish(sentence) else Part.OUTCOME
    return _told(sentence)


def goes_on(sentence: str) -> bool:
    """Whether a sentence that begins with "if" is one more step behind a promise, and not what is done should all fail."""
    match = _CONDITION.match(sentence)
    if match is None or tells_fallback(sentence):
        return False
    then = match["then"]
    if calls_for_help(then):
        return False
    if then.split()[0].casefold() in classes("verbs.csv"):
        return True
    return what_it_does(then[:1].upper() + then[1:]) is Does.PROMISES or (
        plain_share(sentence, "parts", "action") >= _SURE
    )


def _is_taken_on(sentence: str, least: float) -> bool:
    """Whether the parse takes a sentence for a task, and the vote on its words does not speak against it."""
    taking = takes_on(sentence)
    asked = {Taking.SURELY: 0.0, Taking.OUTRIGHT: least, Taking.BESIDE: _EVEN}
    return taking is not Taking.NONE and plain_share(sentence, "parts", "action") >= asked[taking]


def _told(sentence: str) -> Part:
    if is_wish(sentence):
        return Part.OUTCOME
    if takes_on(sentence) is Taking.SURELY or is_arranged(sentence):
        return Part.ACTION
    if _FRAME.match(sentence) or len(sentence.split()) < _FEWEST_WORDS:
        return Part.OTHER
    acts, lacks, ends = (plain_share(sentence, "parts", part) for part in ("action", "need", "outcome"))
    if _PLEASE.match(sentence):
        return Part.ACTION if acts >= _SURE and times_in(sentence) else Part.OTHER
    if (
        offers(sentence)
        or undertakes(sentence)
        or _is_taken_on(sentence, _POSSIBLE)
        or (does_later(sentence) and (acts >= _HALF_LIKELY or is_own_deed(sentence)))
    ):
        return Part.ACTION
    if is_praise(sentence):
        return Part.OTHER
    if lacks >= _LIKELY or (acts < _EVEN and _NOT_YET.search(sentence) and not is_quoted(sentence)):
        return Part.NEED
    if ends >= _CERTAIN and not (is_quoted(sentence) or _KNOWS.match(sentence)):
        return Part.OUTCOME
    return Part.OTHER
