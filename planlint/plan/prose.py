"""What a sentence of a plan written as prose does: promises something, says what is wanted, or tells how things are.

Told by the shape of the sentence alone; whether a promise is a good one is for the rules to say.
"""

from __future__ import annotations

import re
from dataclasses import replace
from enum import StrEnum

from planlint.document.model import Paragraph

_NAME = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sister|PC|DC|Rev|Auntie?|Uncle|Nan|Grandad?|Grandma)\.? )?[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}"
_SOMEBODY = (
    r"(?:you|i|we|they|she|he|somebody|someone|everybody|everyone|each of us|both (?:parents|of them|of us)|"
    r"(?:the |your |my |our |his |her |their |both |a )?(?:[\w'’-]+ ){0,3}?(?:mum|dad|mother|father|parents?|nan|gran|grandma|grandad|grandparents?|"
    r"carers?|worker|teacher|head|nurse|visitor|midwife|doctor|gp|school|nursery|officer|adviser|advisor|practitioner|manager|"
    r"police|team|service|clinic|landlord|tutor|mentor|counsellor|therapist|psychologist|paediatrician|senco|aunt|auntie|uncle|"
    rf"brother|sister|partner|group|family|hospital|college|club|solicitor|coach)s?|{_NAME})(?: (?:from|at|of|in) (?:the |your |her |his )?[\w'’-]+(?: [\w'’-]+){{0,3}}?)?"
)
_SUBJECT = rf"{_SOMEBODY}(?:,? (?:and|with|or) {_SOMEBODY})?(?:,? [^,.;]{{2,50}},)?"
_ASKS = (
    r"(?:'ll|’ll| will| must| should| need to| needs to| is to| are to| to| is going to| are going to| am going to|"
    r" (?:has |have |had )?agreed to| (?:has |have )?promised to| ought to| shall)(?: also| then| still| each| both| now)*"
)
_STATES = (
    r"(?:have (?!(?:[\w-]+ ){1,3}(?:sessions?|meetings?|visits?|lessons?|appointments?|weeks?|calls?)\b)|be(?! (?:\w+ed|given|made|held|taken|sent|told|shown|seen|put|built|sought|found|kept|set)\b)|feel|know|like|love|hear|see that|understand|"
    r"notice|find that|always|never|not|remain|stay|live|sleep|need|want|enjoy|become|get better|come home|grow|belong|recogni[sz]e)\b"
)
_PASSIVE = re.compile(
    r"[^.;:]{3,80}?\b(?:will|to|must|should|needs? to|is to|are to) be "
    r"(?:\w+ed|given|made|held|taken|sent|told|shown|put|built|sought|found|kept|set|done|written|bought)\b",
    re.IGNORECASE,
)
_OPENING = r"(?:(?:by|on|from|before|after|until|within|in|at|every|each|this|next|tomorrow|today|tonight|when|once|as soon as|if|unless|should) [^.;]{2,70}?,? )?"
_PROMISE = re.compile(rf"{_OPENING}{_SUBJECT}{_ASKS} (?!{_STATES})\w+", re.IGNORECASE)
# What follows a missed date is a task of the plan; what follows bad news is what the plan does if it fails.
_IF_LATE = re.compile(r"(?:if|unless|where) [^,;]{3,60}\bby\b [^,;]{0,20}\d", re.IGNORECASE)
_IF = re.compile(r"(?:if|should|unless|where|in case)\b", re.IGNORECASE)
_WANT = re.compile(
    rf"(?:{_SUBJECT} (?:all )?(?:wants?|would like|hopes?|aims?|wish(?:es)?|need)\b)|(?:the |our |my )?(?:aim|goal|hope|outcome|plan) is\b|"
    rf"so that\b|what we want\b|within [^,.]{{3,40}} {_SOMEBODY} (?:can|is|are)\b|{_SUBJECT} (?:needs? to|should|will|must|can) {_STATES}|"
    r"[^.;]{3,90} (?:needs? to|should) (?:be|feel|know|come|stay|live|sleep|understand)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?<!\bDr\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bSt\.)(?<!\bSr\.)(?<!\bMrs\.)(?<=[.!?])[\"'”’)]*\s+(?=[A-Z\"'“‘(])"
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
        for sentence in _SENTENCE.split(line.lstrip("•-*– \t"))
        if sentence.strip()
    ]


def what_it_does(sentence: str) -> Does:
    """What one sentence does; what somebody is quoted as saying promises nothing."""
    wants = _WANT.match(sentence) is not None
    promises = not wants and bool(_PROMISE.match(sentence) or _PASSIVE.match(sentence))
    if promises and _QUOTED.search(sentence):
        promises = False
    if promises and _IF.match(sentence):
        return Does.PROMISES if _IF_LATE.match(sentence) else Does.PROMISES_IF
    if promises:
        return Does.PROMISES
    return Does.WANTS if wants else Does.TELLS


_PRESENT = re.compile(
    rf"{_SUBJECT} (?!is\b|was\b|has\b|does\b|says?\b|thinks?\b|feels?\b|wants?\b|likes?\b|loves?\b|needs?\b|knows?\b|agrees?\b|hopes?\b|lives?\b|seems\b|[\w-]+(?:ss|us|is|['’]s)\b)[a-z]+s\b"
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
