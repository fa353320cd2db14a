"""Headings of needs and outcomes: whether a heading announces them, or is itself the need or the outcome of its rows."""

from __future__ import annotations

import re

from planlint.language.people import OwnerKind, people_in
from planlint.language.pipeline import base_forms, verb_forms

_NEED_HEADING = re.compile(
    r"(?<!in )(?<!special )(?<!additional )(?<!medical )(?<!educational )\bneeds?\b(?!\s+(?:plan\b|to (?:happen|be done|do|know|take|go)))|\b(?:worr(?:y|ies|ied|ying)|problems?)\b"
    r"|\bdanger statements?\b|\b(?:needs?|has|have) to change\b|\bwhat(?:['’]s| is| are)(?: we)? (?:hard|not working|going wrong|the matter)\b",
    re.IGNORECASE,
)
_OUTCOME_HEADING = re.compile(
    r"\b(?:outcomes?(?! of (?:the )?(?:meeting|conference|review|discussion|enquir))|goals?|aims?|aiming|objectives?|finish line|purpose)\b|^\s*so that\b|\bmost important thing\b"
    r"|\b(?:what|where|how)\b.{0,30}\b(?:want|hope|hoping|be different|get to|will look like|know .{0,25}work\w*|be better|(?:things|life|it)(?:['’]ll| will| should| could) (?:be|look|feel)|be sorted|good looks? like|success)\b",
    re.IGNORECASE,
)
_FOR_WHOM = r"(?:for (?:[\w’'-]+ ){0,2}?[\w’'-]+ ?)?"
_LABELLED_NEED = re.compile(
    rf"^\W*(?:identified |area of |(?:our|my|the|[A-Z][\w-]+['’]s) (?:main |biggest )?)?(?:need|worry|concern|problem|issue|risk|danger statement|priority)\s*{_FOR_WHOM}(?:no\.?\s*)?\d{{0,2}}[a-d]?\s*[:.–—-]\s*\w+\W+\w+",
    re.IGNORECASE,
)
_LABELLED_OUTCOME = re.compile(
    rf"^\W*(?:(?:(?:our|my|the|[A-Z][\w-]+['’]s) )?(?:desired |agreed |overall |main |shared |joint )?(?:outcome|goal|aim|objective|safety goal|target|result|success|finish line|ambition|vision|what good looks like|what we (?:hope for|want))\s*{_FOR_WHOM}\d{{0,2}}[a-d]?\s*[:.–—-]\s*\w+\W+\w+|so (?:that|we)\b|we want\b(?!.*\?))",
    re.IGNORECASE,
)
# What somebody will do or be by then: an outcome in a sentence, and no need.
_TELLS_AHEAD = re.compile(r"\b(?:will|by then)\b|\w['’]ll\b", re.IGNORECASE)
# A heading that is a sentence about how things are: "Tia is not sleeping", "Jay misses his brother".
_TELLS_A_LACK = re.compile(
    r"\b(?:is|are|was|were|has|have|gets|feels|misses|wakes|hurts?|cannot|can['’]?t|won['’]?t|isn['’]t|aren['’]t|lacks|needs(?=\s+\w))\b",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\?\s*$|^\W*(?:\d+\W+)?(?:what|who|how|where|when|why|which|things?|plan|actions?)\b", re.IGNORECASE
)


# The first of the three domains of an old form, which stands over whatever is planned.
_DOMAIN_OF_FORM = re.compile(
    r"\W*(?:\w+\W+)?(?:the )?(?:child(?:ren)?['’]?s?['’]?|baby['’]s)?\s*(?:health and )?developmental needs\W*",
    re.IGNORECASE,
)
# A sentence that says what is hoped for, or how we will know that it has come.
_WISHED = re.compile(
    r"\b(?:(?:we|I|I['’]d|everyone|we all)(?:['’]d| would)? (?:all |both |really )?(?:want|hope|like|love|wish|aim)\b(?!s? (?:him|her|them|you)? ?(?:but|less))|(?:we|you|I|everyone)(?:['’]ll| will| shall) (?:all )?know\b|(?:our|the|my) (?:hope|aim|goal|idea|wish|plan) is\b"
    r"|so that\b|(?:has|have|will have) worked\b|(?:is|are) (?:mended|sorted|put right|solved|fixed) (?:when|once|if)\b|(?:when|if) this (?:works|goes well|has worked)\b|what (?:we|I|you)(?:['’]d)?(?: would)? (?:all )?(?:want|like|hope)\b)",
    re.IGNORECASE,
)


def speaks_of_goal(text: str) -> bool:
    """Whether a stretch of running text says what is hoped for, though it was taken for something else."""
    return _WISHED.search(text) is not None


def announces_needs(heading: str) -> bool:
    """Whether what stands under a heading are needs ("What Amy needs", "What are we worried about?")."""
    return _NEED_HEADING.search(heading) is not None and not _DOMAIN_OF_FORM.fullmatch(heading)


def announces_outcomes(heading: str) -> bool:
    """Whether what stands under a heading are outcomes ("Desired outcomes", "Where we want to get to")."""
    return _OUTCOME_HEADING.search(heading) is not None


def heading_tells_need(heading: str, beside_needs: bool = False) -> bool:
    """Whether a heading over a grid is itself the need of its rows ("Need 2: Tia is not sleeping").

    ``beside_needs``: the grid has a column of needs and none of outcomes, so that a heading needs its label to be one.
    """
    if _LABELLED_NEED.match(heading):
        return True
    if beside_needs or _LABELLED_OUTCOME.match(heading):
        return False
    return _is_a_statement(heading)


def heading_tells_outcome(heading: str, beside_needs: bool = False) -> bool:
    """Whether a heading over a grid is itself the outcome of its rows ("Goal 1: Tia sleeps in her own bed").

    ``beside_needs``: the grid has a column of needs and none of outcomes, so that a heading that states something is one.
    """
    if _LABELLED_OUTCOME.match(heading):
        return True
    return (
        beside_needs
        and not _LABELLED_NEED.match(heading)
        and (
            _is_a_statement(heading)
            or (_TELLS_AHEAD.search(heading) is not None and not _ASKS.search(heading))
        )
    )


def _is_a_statement(heading: str) -> bool:
    """Whether a heading is a sentence that tells how things are or are to be, and no question and no name of a part."""
    told = re.sub(r"^[^–—:]{1,20}[–—:]\s*", "", heading) or heading
    return (_TELLS_A_LACK.search(heading) is not None or is_clause(told)) and not _ASKS.search(heading)


_LIFE_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|does|do|did|cannot|can['’]?t|won['’]?t|isn['’]t|aren['’]t|hasn['’]t|haven['’]t|doesn['’]t|don['’]t|never|no longer|left|will not|would not)\b",
    re.IGNORECASE,
)
_PEOPLE = frozenset({OwnerKind.PERSON, OwnerKind.FAMILY})


def is_clause(text: str) -> bool:
    """Whether a stretch has a verb of its own that tells how things are."""
    if _LIFE_VERB.search(text):
        return True
    words = re.findall(r"[A-Za-z’']+", text)
    if len(words) > 2 and words[1].endswith("s") and verb_forms(words[1]) and _is_somebody(words[0]):
        return True
    return any(
        word.endswith("s") and word.islower() and verb_forms(word) and "NOUN" not in base_forms(word)
        for word in words[1:]
    )


def _is_somebody(word: str) -> bool:
    if word.casefold() in {"he", "she", "it", "they", "nobody", "everybody", "mum", "dad"}:
        return True
    return any(owner.kind in _PEOPLE for owner in people_in(word))
