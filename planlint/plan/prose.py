"""What a sentence of a plan written as prose does: promises something, says what is wanted, or tells how things are.

Told by the shape of the sentence alone; whether a promise is a good one is for the rules to say.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from functools import lru_cache

from planlint.document.model import Paragraph
from planlint.patterns import later
from planlint.plan.speech import hopes

# A name begins with a capital letter, also where the rest of a pattern takes capital and small letters alike.
_NAME = (
    r"(?-i:(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|PC|DC|Rev|Auntie?|Uncle|Nan|Grandad?|Grandma)\.? )?"
    r"(?!(?:What|How|Why|When|Where|Who|Well|Thank|Thanks)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3})"
)
_SOMEBODY = (
    r"(?:you|i|we|they|she|he|somebody|someone|everybody|everyone|each of us|both (?:parents|of them|of us)|"
    r"(?:the |your |my |our |his |her |their |both |a )?(?:[\w'’-]+ ){0,3}?(?:mum|dad|mother|father|parents?|nan|gran|grandma|grandad|grandparents?|"
    r"carers?|worker|teacher|head|nurse|visitor|midwife|doctor|gp|school|nursery|officer|adviser|advisor|practitioner|manager|"
    r"police|team|service|clinic|landlord|tutor|mentor|counsellor|therapist|psychologist|paediatrician|senco|aunt|auntie|uncle|"
    r"brother|sister|partner|group|family|hospital|college|club|solicitor|coach|panel|council|charity|librar(?:y|ian)|neighbour|friend|"
    rf"co-?ordinator|assistant|lead|chair|twin|boy|girl|child|children|bab(?:y|ies)|cousin|staff|people)s?(?-i:(?: [A-Z][\w'’-]+){{0,2}})|{_NAME})"
    r"(?: (?:from|at|of|in) (?:the |your |her |his )?[\w'’-]+(?: [\w'’-]+){0,3}?)?"
)
SUBJECT = rf"{_SOMEBODY}(?:,? (?:and|with|or) {_SOMEBODY})?(?: \([^()]{{2,40}}\))?(?:,? [^,.;]{{2,50}},)?"
"""Somebody, or two, as the pattern of how a sentence begins."""
_ASKS = (
    r"(?:'ll|’ll|['’](?:m|re|s) going to| will| must| should| need to| needs to| is to| are to| is(?:n['’]t| not) to(?! blame)| are(?:n['’]t| not) to| must(?:n['’]t| not)| to| is going to| are going to| am going to|"
    r" (?:has |have |had )?agreed to| (?:has |have )?promised to| ought to| shall)(?: also| then| still| each| both| now)*"
)
# Whoever "will have a tutor" or "will have her eyes tested" is promised it by somebody; "will have a friend" is hoped for.
_ARRANGED = (
    r"(?:(?:[\w-]+ ){1,3}(?:sessions?|meetings?|visits?|lessons?|appointments?|weeks?|calls?|letters?|cop(?:y|ies)|tutors?|mentors?|advocates?"
    r"|tests?|checks?|check-?ups?|assessments?|jabs?|turns?|slots?|phone|(?:bus|train|travel) pass|weekends?|overnights?|sleepovers?)\b"
    r"|(?:your|her|his|their|the|my|both)(?: [\w’'-]+){1,2} (?:\w{2,}ed|seen|done|cut|put|mended|looked at|taken out|made|read|written)\b)"
)
_STATES = (
    rf"(?:have (?!{_ARRANGED})|be(?! (?:\w+ed|given|made|held|taken|sent|told|shown|seen|put|built|sought|found|kept|set)\b)|feel|know|like|love|hear|see that|understand|"
    r"notice|find that|always|never|not|remain|stay|live|sleep|need|want|enjoy|become|get better|come home|grow|belong|recogni[sz]e)\b"
)
_PASSIVE = later(
    r"[^.;:]{3,80}?\b(?:will|to|must|should|needs? to|is to|are to) be "
    r"(?:\w+ed|given|made|held|taken|sent|told|shown|put|built|sought|found|kept|set|done|written|bought)\b",
    re.IGNORECASE,
)
_OPENING = r"(?:(?:by|on|from|before|after|until|within|in|at|every|each|this|next|tomorrow|today|tonight|when|once|as soon as|if|unless|should) (?:(?!\b(?:will|['’]ll|going to|must)\b)[^.;]){2,70}?,? )?"
_PROMISE = later(rf"{_OPENING}{SUBJECT}{_ASKS} (?!{_STATES})\w+", re.IGNORECASE)
# What follows a missed date is a task of the plan; what follows bad news is what the plan does if it fails.
_IF_LATE = re.compile(r"(?:if|unless|where) [^,;]{3,60}\bby\b [^,;]{0,20}\d", re.IGNORECASE)
_COMMA = re.compile(r",\s+")
_AGAIN = re.compile(r"(?:or|and) (?:if|when|should|unless)\b", re.IGNORECASE)
_MOST_CLAUSES = 6
_DO_THEN = re.compile(
    r"(?:please |then |just )?(?:ring|call|phone|text|tell|dial|contact|speak to|message|go to|come to|get hold of)\b",
    re.IGNORECASE,
)
_IF = re.compile(r"(?:if|should|unless|where|in case)\b", re.IGNORECASE)
_WOULD_BE_GOOD = (
    r"it (?:would|['’]d|will) be (?:\w+ )?(?:lovely|good|great|nice|wonderful|best|brilliant|better)"
    r" (?:if|when|to see|for)\b(?! you (?:could|would|can)\b)"
)
_WE_D_LIKE = r"(?:we|i|they|you|she|he)(?: all)?['’]d (?:all |both )?(?:like|love|want)\b"
_WANT = later(
    rf"{_WOULD_BE_GOOD}|{_WE_D_LIKE}|(?:{_OPENING}{SUBJECT} (?:all |both )?(?-i:wants?|would like|hopes?|aims?|wish(?:es)?|need)\b)|(?:the |our |my )?(?:aim|goal|hope|outcome|plan) is\b|"
    rf"(?:we|i|you|they)(?:['’]ll| will) (?:all )?know (?:that )?(?:it|this|the plan|things|we)\b[^.;]{{0,25}}\b(?:when|if)\b|"
    rf"so that\b|what we want\b|within [^,.]{{3,40}} {_SOMEBODY} (?:can|is|are)\b|{_OPENING}{SUBJECT} (?:needs? to|should|will|must|can) {_STATES}|"
    r"[^.;]{3,90} (?:needs? to|should) (?:be|feel|know|come|stay|live|sleep|understand)\b",
    re.IGNORECASE,
)
_SAID_LAST = re.compile(
    r"[,”\"] (?!(?:what|as|how|when)\w*\b)(?:[\w'’-]+ ){1,3}(?:said|says|told us|thinks|thought|explained)\W*$"
)
_WISH = later(
    rf"{_OPENING}(?:{_WE_D_LIKE}|{SUBJECT} (?:all |both )?(?-i:wants?|would like|hopes?|aims?|wish(?:es)?)\b|(?:the |our |my )?(?:aim|goal|hope|outcome|plan) is\b|so that\b|what we want\b|{_WOULD_BE_GOOD})",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bSr\.)(?<!\bMrs\.)(?:(?<=[.!?])|(?<=[.!?][\"'”’)]))\s+(?=[A-Z\"'“‘(])"
)
_QUOTED = re.compile(
    r"[“\"].*[”\"]|\b(?:said|says|(?<!be )told|(?<!be )asked|thinks|thought|explained|reported|noted|stated)\b"
)


class Does(StrEnum):
    """What a sentence does."""

    PROMISES = "promises"
    PROMISES_IF = "promises, should the plan fail"
    WANTS = "wants"
    TELLS = "tells"


def sentences_of(text: str) -> list[str]:
    """The sentences of a text, line by line; a bullet before one is dropped."""
    return [
        sentence.strip()
        for line in text.split("\n")
        for sentence in _with_whole_quotations(_SENTENCE.split(line.lstrip("•-*– \t")))
        if sentence.strip()
    ]


def _with_whole_quotations(sentences: Sequence[str]) -> Sequence[str]:
    """The sentences, those of one quotation together with the words that lead it in; a mark left open joins nothing."""
    whole: list[str] = []
    inside = False
    for sentence in sentences:
        whole[-1:] = [f"{whole[-1]} {sentence}"] if inside else [*whole[-1:], sentence]
        marks = sum(map(sentence.count, '"“”'))
        inside = inside != bool(marks % 2)
    return sentences if inside else whole


_OFFERS = later(
    rf"{_OPENING}{SUBJECT} (?:has|have) (?:also |kindly |all |both )?(?:offered|promised|agreed)\b(?! with\b)(?! that (?!.{{2,30}}\bcan\b))",
    re.IGNORECASE,
)
# "Auntie has said that she will drive you" stands as an offer; "Mum said she will" tells of a talk.
_HAS_SAID = later(
    rf"{_OPENING}{SUBJECT} (?:has|have) (?:also |both |all )?said(?: that)? (?:he|she|they|you|i|we)(?: will| can|['’]ll)\b(?! (?:be|feel|know|have|never|not|always)\b)",
    re.IGNORECASE,
)
# A promise that an account of what was done ends in: "I have written to the prison, and I will tell you what they answer".
_LATER = later(
    r"[^.;:]{3,140}?\b(?:and|but|so|who|which) (?:(?:(?:i|we|she|he|they|you|the [\w'’-]+|[A-Z][\w'’-]+) )?(?:will|is going to|are going to)|(?:i|we|she|he|they|you)['’]ll)\b(?! (?:be|feel|know|have)\b)",
    re.IGNORECASE,
)


_I_HAVE = re.compile(r"^(?:i|we)(?: have|['’]ve) (?:already |also |now )?\w+", re.IGNORECASE)


@lru_cache(maxsize=8192)
def offers(sentence: str) -> bool:
    """Whether a sentence says that somebody has offered, promised or agreed to do something."""
    match = _HAS_SAID.match(sentence) or _OFFERS.match(sentence)
    return match is not None and not is_quoted(sentence[match.end() :])


def does_later(sentence: str) -> bool:
    """Whether a sentence that promises nothing at its beginning promises something further on."""
    # "I have asked Dr Khan, and she will see you" tells what the writer did, and nobody's words.
    told = _I_HAVE.sub("", sentence, count=1)
    return bool(_LATER.match(sentence)) and not is_quoted(told)


def is_own_deed(sentence: str) -> bool:
    """Whether a sentence opens with what the writer has done."""
    return bool(_I_HAVE.match(sentence))


def is_quoted(sentence: str) -> bool:
    """Whether a sentence tells what somebody said."""
    return bool(_QUOTED.search(sentence))


def is_wish(sentence: str) -> bool:
    """Whether a sentence says in so many words that something is wanted ("We hope that …", "The aim is …")."""
    return bool(_WISH.match(sentence)) or hopes(sentence)


def _promises(sentence: str) -> bool:
    """Whether a sentence promises by its shape; what follows a promise may well speak of words ("Jo will tell you what she said")."""
    match = _PROMISE.match(sentence)
    if match is None:
        return bool(_PASSIVE.match(sentence)) and not _QUOTED.search(sentence)
    return not (_QUOTED.search(match[0]) or _SAID_LAST.search(sentence))


def _promises_then(sentence: str) -> bool:
    """Whether a condition, however long, ends in a promise or in what the reader is to do then ("…, ring 999 first …")."""
    return not _QUOTED.search(sentence) and any(
        _PROMISE.match(rest) or _DO_THEN.match(rest)
        for cut in list(_COMMA.finditer(sentence))[:_MOST_CLAUSES]
        if not _IF.match(rest := sentence[cut.end() :]) and not _AGAIN.match(rest)
    )


def calls_for_help(words: str) -> bool:
    """Whether words tell the reader to ring or to go to somebody, as they do where something has gone wrong."""
    return bool(_DO_THEN.match(words))


@lru_cache(maxsize=8192)
def what_it_does(sentence: str) -> Does:
    """What one sentence does; what somebody is quoted as saying promises nothing."""
    wants = _WANT.match(sentence) is not None
    promises = not wants and _promises(sentence)
    if not (wants or promises) and _IF.match(sentence) and _promises_then(sentence):
        return Does.PROMISES_IF
    if promises and _IF.match(sentence):
        return Does.PROMISES if _IF_LATE.match(sentence) else Does.PROMISES_IF
    if promises:
        return Does.PROMISES
    return Does.WANTS if wants else Does.TELLS


_PRESENT = later(
    rf"{SUBJECT} (?!is\b|was\b|has\b|does\b|says?\b|thinks?\b|feels?\b|wants?\b|likes?\b|loves?\b|needs?\b|knows?\b|agrees?\b|hopes?\b|lives?\b|seems\b|[\w-]+(?:ss|us|is|['’]s)\b)[a-z]+s\b"
    rf"|{_SOMEBODY} and {_SOMEBODY} (?!are\b|were\b|have\b|had\b|do\b|did\b|say\b|think\b|feel\b|want\b|like\b|need\b|know\b|agree\b|live\b)[a-z]+(?<!ed)\b",
)


def is_led_by_somebody(sentence: str) -> bool:
    """Whether a sentence says in the present what somebody does ("Mum walks Ada to school each day"), as plans promise."""
    return bool(_PRESENT.match(sentence)) and not _QUOTED.search(sentence)


def apart(block: Paragraph) -> tuple[Paragraph, ...]:
    """A paragraph that makes several promises, a sentence each, as so many paragraphs; any other as it is."""
    sentences = sentences_of(block.text)
    if len(sentences) < 2 or any(what_it_does(sentence) is not Does.PROMISES for sentence in sentences):
        return (block,)
    return tuple(replace(block, text=sentence) for sentence in sentences)
