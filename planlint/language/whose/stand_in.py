"""Whom an outcome means that names nobody: whoever it speaks to, or the grown-up of the row that its pronoun stands for.

"Kay, you will have cleared the arrears", "Both of them have closed their accounts", "Able to answer letters in English": the
one whose life changes stands outside the sentence. Here the outcome is told anew with that grown-up in it, so that it can be
judged like any other. A child is meant wherever the row leaves it open.
"""

from __future__ import annotations

import re

from planlint.language.pipeline import verb_forms
from planlint.language.whose.cast import GROWN, Cast, called
from planlint.language.word_classes import given_names
from planlint.patterns import later

_PARENT, _PARENTS = "Mum", "The parents"

# "Kay, you will …", "…, Shona, and …": a name set off where somebody is spoken to.
_NAME = r"(?:(?:Mrs?|Ms|Miss)\.? )?(?-i:[A-Z][\w’-]+)"
_TITLE = re.compile(r"(?:Mrs?|Ms|Miss)\b", re.IGNORECASE)
_SPOKEN_TO_FIRST = re.compile(rf"\W*(?:dear )?(?P<name>{_NAME}),\s+(?=you\b)", re.IGNORECASE)
_SPOKEN_TO = re.compile(rf",\s+(?P<name>{_NAME})\s*(?=[,.!;]|$)", re.IGNORECASE)
_YOU = re.compile(r"\byou\b", re.IGNORECASE)
_CLIPPED = {"ve": " have", "ll": " will", "re": " are"}
_CLIPS = re.compile(r"[’'](ve|ll|re)\b", re.IGNORECASE)
_YOUR = re.compile(r"\byour(?:s|self)?\b", re.IGNORECASE)
_GROWN_WORD = re.compile(rf"(?:{GROWN})", re.IGNORECASE)

# Who stands at the head of an outcome by a pronoun, one or two.
_ONE = re.compile(r"\W*(?:(?:that|for) )?(?P<who>she|he)\b", re.IGNORECASE)
_TWO = re.compile(
    r"\W*(?:(?:that|for) )?(?:they(?: both| each)?|(?:both|each|neither|one) of (?:them|you)|(?:the )?(?:two|pair) of (?:them|you)|the (?:couple|pair))\b",
    re.IGNORECASE,
)
_TWO_BESIDE = re.compile(r",\s*(?:the (?:pair|two)|both) of (?:them|you)(?=\s*[,.;]|\s*$)", re.IGNORECASE)
# "He can walk away from a row and she can say no": two who are told of in turn, one by each pronoun.
_EACH_OTHER = re.compile(r"\b(?:each other|one another)\b", re.IGNORECASE)
_HE_AND_SHE = re.compile(
    r"\W*(?:that )?(?P<one>s?he)\b[^.;]{2,60}?\b(?:and|while|but)\s+(?!(?P=one)\b)s?he\b", re.IGNORECASE
)
# An outcome that begins with a state, an ability or a place names nobody.
_NO_SUBJECT = re.compile(
    r"\W*(?:able to|can|has|have|is|are|will(?= (?:be|have|no|not|never|stop|keep|stay)\b)|to|on|off|out of|in|free (?:of|from)|down to|up to|back (?:at|in|on|to)|no longer|not|no more|never|less|more|fewer|clear of|rid of|sober|clean|dry|abstinent|debts?|arrears|rent|[a-z-]+(?:ing|ed))\b",
    re.IGNORECASE,
)

_PAIR = later(
    rf"\b(?:(?:both|the|his|her|their) parents|parents|couple|carers|grandparents|(?:Mr|Dr) (?:and|&) (?:Mrs|Ms)|(?:{GROWN}) (?:and|&) (?:(?:{GROWN})\b|(?-i:[A-Z])\w+))",
    re.IGNORECASE,
)
_WOMAN = later(
    r"\b(?:(?:step-?)?(?:mum|mummy|mam|mom|mother)|(?:great-?)?grand(?:ma|mother|mum)|gran|nan|nana|nanny|granny|aunt(?:ie|y)?|girlfriend|wife|MGM|PGM|mo|Mrs|Ms|Miss)\b",
    re.IGNORECASE,
)
_MAN = later(
    r"\b(?:(?:step-?)?(?:dad|daddy|father)|(?:great-?)?grand(?:pa|father|dad|ad)|granddad|uncle|boyfriend|husband|MGF|PGF|fa|Mr)\b",
    re.IGNORECASE,
)
_ANY_GROWN = later(
    rf"\b(?:(?:{GROWN})s?|couple|MGM|PGM|MGF|PGF|mo|fa)\b|\b(?:Mr|Mrs|Ms|Miss)\b", re.IGNORECASE
)
_NAMES_CHILD = later(
    r"\b(?:child(?:ren)?|kids?|bab(?:y|ies)|boys?|girls?|lads?|twins?|siblings?|brothers?|sisters?|sons?|daughters?|bairns?|toddler|teenager|young (?:person|people)|you|your|pupil)\b",
    re.IGNORECASE,
)
_UNBORN = later(r"\b(?:unborn|pregnan\w+|expecting|the bump|EDD|due date)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"\b[A-Z][a-z][\w’'-]*")

# What only grown-ups have to do with, whoever the pronoun before it is.
_OF_GROWN_UPS = (
    r"arrears|debts?|indebted|budget\w*|loans?|bank (?:accounts?|cards?)|(?:joint|betting|gambling) (?:accounts?|budgets?)|wages?|salary|universal credit|benefits?|rent|bills?|tenanc(?:y|ies)|"
    r"bailiffs?|mortgages?|council tax|overdraft|betting|gambl\w+|bets|payslips?|employ\w+|probation|bail|parole|solicitors?|divorce\w*|injunction|script|methadone|buprenorphine|heroin|"
    r"self-exclu\w+|bookmakers?|casinos?|fruit machines|driving (?:test|licen[cs]e|lessons)|theory test|(?:a|any|other) m[ae]n|partners?|husbands?|wife|wives|boyfriends?|marriages?|pregnancy|midwife|parenting|ESOL"
)
_STRICT = later(rf"\b(?:{_OF_GROWN_UPS})\b", re.IGNORECASE)
# And what a grown-up has to do with where the need speaks of nobody else.
_LIKELY = later(
    rf"\b(?:{_OF_GROWN_UPS}|drink\w*|alcohol|cider|lager|wine|vodka|units|smok\w+|cigarettes?|cannabis|weed|cocaine|crack|spice|joints?|using|relaps\w*|recovery|sober|abstinen\w+|clean|job|shifts?|driv(?:es|ing)|locks|blocked|work|licen[cs]e|prison|money|savings?|"
    r"medication|tablets|antidepressants|depress\w+|mood|tearful|panic|rows?|rowing|argu\w+|quarrel\w*|shout\w*|temper|conflict|violen\w+|separat\w+|split|insight|courage|confident|confidence|strateg(?:y|ies)|skills|understand\w*|aware\w*|recogni[sz]\w+)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[a-z]{4,}")


def with_grown_up(text: str, need: str, owner: str, cast: Cast) -> str:
    """The outcome told with the grown-up it is about in place of a pronoun or of nobody; "" where a child may be meant."""
    return _told_to(text, cast) or _in_place_of_a_pronoun(text, need, owner, cast)


def _told_to(text: str, cast: Cast) -> str:
    """The outcome told of a grown-up who is spoken to by name in it."""
    for spoken in (_SPOKEN_TO_FIRST.match(text), *_SPOKEN_TO.finditer(text)):
        if spoken is None or not _YOU.search(text) or not _is_grown(spoken["name"], cast):
            continue
        rest = _CLIPS.sub(
            lambda clip: _CLIPPED[clip[1].lower()], text[: spoken.start()] + text[spoken.end() :]
        )
        return _YOUR.sub("her", _YOU.sub("she", _YOU.sub(_PARENT, rest, count=1)))
    return ""


def _is_grown(name: str, cast: Cast) -> bool:
    return (
        _TITLE.match(name) is not None
        or called(name) in cast.adults
        or _GROWN_WORD.fullmatch(name) is not None
    )


def _in_place_of_a_pronoun(text: str, need: str, owner: str, cast: Cast) -> str:
    turns = _HE_AND_SHE.match(text)
    if turns is not None:
        pair = f"Dad and Mum{text[turns.end('one') :]}"
        return _of_the_row(pair, need, cast) if not _names_child(need, cast) and _LIKELY.search(text) else ""
    rest = _behind_two(text)
    if rest is not None:
        of_two = _PAIR.search(need) or (_PAIR.search(owner) and not _names_several(need, cast))
        return _of_the_row(f"{_PARENTS}{rest}", need, cast) if of_two else ""
    if _EACH_OTHER.search(text) and _PAIR.search(need):
        return _of_the_row(f"{_PARENTS} {_small(text)}", need, cast)
    one = _ONE.match(text)
    if one is not None:
        same = _WOMAN if one["who"].casefold() == "she" else _MAN
        return _of_the_row(f"{_PARENT}{text[one.end() :]}", need, cast) if same.search(need) else ""
    if _NO_SUBJECT.match(text) and _ANY_GROWN.search(need):
        return _of_the_row(f"{_PARENT} {_small(text)}", need, cast)
    return ""


def is_grown_ups_matter(told: str) -> bool:
    """Whether a text speaks of what only grown-ups have to do with: debts, wages, a marriage, a prescription for heroin."""
    return _STRICT.search(told) is not None


def _behind_two(text: str) -> str | None:
    """What an outcome tells of two who are only "both of them" in it; None where it speaks of none."""
    two = _TWO.match(text)
    if two is not None:
        return text[two.end() :]
    beside = _TWO_BESIDE.search(text)
    return f" {_small(text[: beside.start()])}{text[beside.end() :]}" if beside is not None else None


def _of_the_row(told: str, need: str, cast: Cast) -> str:
    """What was told anew, where the need leaves nobody but a grown-up to do or have it; else ""."""
    if (_UNBORN.search(need) and not _names_somebody_young(need, cast)) or not _names_child(need, cast):
        return told if _LIKELY.search(told) or _takes_up(told, need) else ""
    return told if is_grown_ups_matter(told) else ""


_SAY_LITTLE = frozenset("have do be get go make take keep need want give come help feel would could".split())
_OF_AGE = re.compile(r"\b1[0-7]\b")


def _takes_up(told: str, need: str) -> bool:
    """Whether an outcome takes up a verb of the need: "does not read English letters" and "able to read letters"."""
    verbs = {lemma for word in _WORD.findall(need) for lemma in verb_forms(word)} - _SAY_LITTLE
    return any(set(verb_forms(word)) & verbs for word in _WORD.findall(told))


def _small(text: str) -> str:
    return f"{text[:1].lower()}{text[1:]}"


def _names_child(need: str, cast: Cast) -> bool:
    """Whether a child stands in a need, by a word or by a name that is no grown-up's."""
    need = _PAIR.sub(" ", need)
    if _NAMES_CHILD.search(need):
        return True
    return any(_is_a_childs_name(match, cast) for match in _CAPITAL.finditer(need))


def _is_a_childs_name(word: re.Match[str], cast: Cast) -> bool:
    """Whether a word with a capital is somebody's name and no grown-up's; at the head of a need any word has one."""
    name = called(word.group())
    if name in cast.adults or _ANY_GROWN.fullmatch(name) or name in _NO_NAMES:
        return False
    return name in cast.children or word.start() > 0 or name in given_names()


def _names_somebody_young(need: str, cast: Cast) -> bool:
    """Whether a need names a child of the plan, or gives an age: whoever expects the baby may be the child herself."""
    named = {called(match.group()) for match in _CAPITAL.finditer(need)} & cast.children
    return bool(named) or _OF_AGE.search(need) is not None


def _names_several(need: str, cast: Cast) -> bool:
    return len({called(match.group()) for match in _CAPITAL.finditer(need)} & cast.children) > 1


_NO_NAMES = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
    "october november december christmas easter english polish urdu arabic i universal credit".split()
)
