"""Whether all that is unclear in a task is which help is meant: "Mum to access appropriate support", "Counselling if needed".

What is done with such help is clear (it is found, offered, booked); only its name is missing. Drift ("explore services"), help
of no kind at all ("support to be offered") and bare work or support ("DA work") leave the task unclear as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.helping.services import CHOOSING, IF_NEEDED, OpenHelp, open_help, own_task_ahead
from planlint.language.helping.words import help_class
from planlint.language.people import OwnerKind, owners
from planlint.language.syntax import parsed
from planlint.language.tasks.bare import Bare, bare_kind
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.lexicon import drift_phrases, verb_kind
from planlint.language.tasks.what import Deed, read_what
from planlint.patterns import later

_LEFT_TO_CHOICE = later(
    rf"\b(?:outside|external)\b|\b(?!wrap|holistic)(?:{CHOOSING})\b|\b{IF_NEEDED}", re.IGNORECASE
)
# Help with a subject, a kind or somebody who would give it: more than "support".
_OF_A_KIND = later(
    rf"\b(?:{help_class('topic')}|{help_class('kind')}|{help_class('provider')}|{help_class('helper')}|counsell?ing|therap\w+|tuition|respite)\b",
    re.IGNORECASE,
)
# To send somebody to help, or to stand by while they ask for it, is done or not done.
# Support that somebody is to give, and support without a verb, are drift whatever they are about.
_SUPPORT = r"(?:support|help|input|advice|guidance|assistance|encouragement)"
_BARE_SUPPORT = re.compile(rf"\W*(?:(?!(?:{CHOOSING})\b)[\w’'/-]+\s+){{0,2}}?{_SUPPORT}\b", re.IGNORECASE)
_LIAISON = re.compile(
    r"\W*(?:\w+ )?(?:liaison|engagement|involvement|monitoring|consideration|exploration|discussions?|communication)\b",
    re.IGNORECASE,
)
# "Speech therapy", "Mentoring": help that has a name for its kind is a thing, though nobody is named who gives it.
_NAMED_KIND = later(
    rf"\W*(?:[\w’'/-]+\s+){{0,2}}?(?:{help_class('kind')}|therap(?:y|ies)|counsell?ing|tuition)\b",
    re.IGNORECASE,
)
_ASKED = re.compile(r"\b(?:to|will|must|should|is|are) be\b", re.IGNORECASE)
# "Relevant agencies to help": of whoever helps a deed is asked.
_ACTS = re.compile(r"\s+(?:to|will|must|should)\s+(?!be\b)", re.IGNORECASE)
_GIVING = frozenset("offer provide give lend".split())
# "Consideration to be given": thinking that is given a noun.
_THINKING = frozenset(
    "consideration thought attention exploration discussion encouragement oversight".split()
)
_SENDING = frozenset("signpost refer link direct introduce".split())
_LENDING = frozenset("support help enable assist encourage".split())


def leaves_only_help_open(text: str, start: int, end: int) -> bool:
    """Whether the task whose drift stands between two places would be clear if the help in it had a name."""
    place = next((each for each in sentences(text) if each[0] <= start < each[1]), (0, len(text)))
    inside = [found for found in open_help(text) if place[0] <= found.start < place[1]]
    if not inside:
        return False
    sentence = text[place[0] : place[1]]
    chosen_later = _LEFT_TO_CHOICE.search(sentence) is not None
    deeds = [deed for deed in read_what(sentence).tasks if _is_verb(sentence, deed)]
    named_first = (
        inside[0].start == place[0] and not _ASKED.search(sentence) and not _ACTS.match(text, inside[0].end)
    )
    if not deeds or named_first:
        if _LIAISON.match(sentence) or _BARE_SUPPORT.match(sentence):
            return False
        return chosen_later or _NAMED_KIND.match(sentence) is not None
    if any(_drifts(sentence, deed) for deed in deeds):
        return False
    if any(
        not _is_of_help(phrase.start + place[0], phrase.end + place[0], inside)
        for phrase in drift_phrases().find(sentence)
    ):
        return False
    return chosen_later or any(_OF_A_KIND.search(text, found.start, place[1]) for found in inside)


def _is_of_help(start: int, end: int, found: Sequence[OpenHelp]) -> bool:
    """Whether words are part of what help is called: "work around" of "suitable parenting work around separation"."""
    return any(start < each.end and each.start < end for each in found)


def without_open_help(text: str) -> str:
    """An action without help that is left open as a second task of it: "…, and appropriate support put in place"."""
    for found in reversed(open_help(text)):
        ahead = own_task_ahead(text, found.start, found.end)
        closes = not re.search(r"[.;\n]\s*\w|\band\b", text[found.end :])
        if ahead is not None and closes and len(text[:ahead].split()) > 1:
            text = text[:ahead]
    return text


# Whatever it is about, support that is to be given drifts; of what a service has a name for, only the name is missing.
_GIVEN_SUPPORT = later(
    rf"\b{_SUPPORT}\s+(?:is |are )?(?:to|will) be\b|\b(?:offer|provide|give|lend)s?\s+(?:(?!(?:{CHOOSING})\b)[\w’'-]+\s+){{0,2}}?{_SUPPORT}\b",
    re.IGNORECASE,
)
# Help that takes training of its own: a social worker or a school would have to find it elsewhere.
_SPECIALIST = re.compile(
    r"\b(?:mental[- ]health|MH|EMH|emotional|bereavement|grief|trauma\w*|drugs?|alcohol|substance\w*|D ?& ?A|(?:domestic|sexual) (?:abuse|violence)|DA|DV|"
    r"perpetrators?|therap\w+|psycho\w+|psychiatr\w*|perinatal|gambling|legal|immigration|autism|ASD|ADHD|neuro\w+|HSB|eating disorders?|self-harm|specialist)\b",
    re.IGNORECASE,
)
_GENERALISTS = re.compile(
    r"(?:the\s+|allocated\s+)?(?:(?:social|family(?: support)?|support|early help|family help) ?workers?|SW|FSW|CSW|CSC|LA|(?:children[’']?s )?social (?:care|services|work)|children[’']s services|"
    r"school|nursery|college|education|early help|family support|head ?teacher|class teacher|teacher|SENCo|DSL|HV|health visitor|school nurse|GP|PA|personal adviser|IRO|housing|police)\b",
    re.IGNORECASE,
)
_IS_GENERALIST = re.compile(
    r"\b(?:SW|FSW|CSW|SSW|social worker|family support worker|early help worker|team manager|IRO|HV|health visitor|head ?teacher|SENCo|DSL|PA|personal adviser)\b",
    re.IGNORECASE,
)
# Whoever is only to look for it gives none of it.
_TO_FIND_IT = re.compile(
    r"\b(?:refer\w*|ref|arrang\w+|find\w*|sourc\w+|identif\w+|signpost\w*|explor\w+|look\w*|request\w*|commission\w*)\b",
    re.IGNORECASE,
)
_GIVERS = frozenset({OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE})


# "School to provide pastoral support": who gives it is told, and what it is comes to no more than in the bare words.
_GIVES = re.compile(
    r"(?P<who>(?:[\w’'-]+ ){1,4}?)(?:to|will|shall) (?:continue to )?(?:provide|offer|give|deliver|put in)s? (?P<what>[^.;\n]{3,60})",
    re.IGNORECASE,
)


# "Zofia to be given some support around food", Dad: nobody books what a parent gives.
_IS_GIVEN = re.compile(
    rf"(?P<whom>(?:[\w’'-]+ ){{1,4}}?)(?:to|will|should|must) (?:be (?:given|offered|shown)|get|have|receive) (?:(?:some|more|lots of|extra|a bit of|plenty of|all the) )?(?:(?!appropriate|suitable|relevant|right|outside|external|specialist)\w+ )?{_SUPPORT}\b[^.;]*\.?$",
    re.IGNORECASE,
)


def _same(whom: str, who: str) -> bool:
    return bool({word.casefold() for word in whom.split()} & {word.casefold() for word in who.split()})


def is_own_support(text: str, who: str) -> bool:
    """Whether bare support is what whoever owns the task gives: "Budgeting support" beside a person is drift and no service to find.

    Help that takes training of its own ("Bereavement support") is given only by somebody named or by those of that trade.
    """
    given = _IS_GIVEN.match(text)
    if given is not None and not _SPECIALIST.search(text):
        kin = owners(who)
        if kin and all(owner.kind is OwnerKind.FAMILY for owner in kin) and not _same(given["whom"], who):
            return True
    gives = _GIVES.match(text)
    if gives is not None:
        text, who = gives["what"], gives["who"]
    if (
        bare_kind(text.strip(" .;")) is not Bare.GIVEN
        or _LEFT_TO_CHOICE.search(text)
        or _TO_FIND_IT.search(who)
    ):
        return False
    found = [owner for owner in owners(who) if owner.kind in _GIVERS]
    if _SPECIALIST.search(text) is None:
        return bool(found)
    # A name says nothing of a trade; a post beside it does, and a generalist gives no therapy.
    return any(
        not _GENERALISTS.match(owner.text) and not _IS_GENERALIST.search(owner.text)
        for owner in found
        if owner.kind is not OwnerKind.PERSON or not _IS_GENERALIST.search(who)
    )


def _is_verb(sentence: str, deed: Deed) -> bool:
    return any(word.start == deed.verb.start and word.tag[0] == "V" for word in parsed(sentence).words)


def _drifts(sentence: str, deed: Deed) -> bool:
    """Whether a task's verb drifts; a helping hand with something that does not ("support Mum to access …") does not."""
    lemma = deed.verb.lemma.casefold()
    kind = verb_kind(lemma)
    thing = deed.object.lemma.casefold() if deed.object is not None else ""
    if thing in _THINKING or (lemma in _GIVING and _GIVEN_SUPPORT.search(sentence)):
        return True
    if kind is None or kind[1] != "drift" or lemma in _SENDING:
        return False
    if lemma not in _LENDING:
        return True
    parse = parsed(sentence)
    at = next(place for place, word in enumerate(parse.words) if word.start == deed.verb.start)
    lent = [parse.words[child].lemma.casefold() for child in parse.children(at, "xcomp", "ccomp", "advcl")]
    kinds = [verb_kind(each) for each in lent if each not in _SENDING]
    return not lent or any(each is not None and each[1] == "drift" for each in kinds)
