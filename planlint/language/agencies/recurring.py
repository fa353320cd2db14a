"""Whoever helps families for a living and stands in a clause of today that tells of a rhythm is at work, whatever the verb.

"Her hands are stretched twice a week by the physios", "he has his weekly hour with the play therapist", "we hear from the
nurse most weeks". What they only say or think, whom the family works for, and who is kept away from or passed by is told apart.
"""

from __future__ import annotations

import re

from planlint.language.agencies.doing import When, when_done
from planlint.language.agencies.helping import NOT_MET, TELLS
from planlint.language.agencies.mentions import Mention
from planlint.language.agencies.regular import is_often
from planlint.language.syntax import Parse

# A place or the police are met in many ways that are no work with a family.
_NO_DEFAULT = frozenset(["police"])
# Posts in shops and offices, and those who teach a sport.
_TRADE = re.compile(
    r"\b(?:shop|sales|security|immigration|bank|traffic|parking|library|office|bar|customer|ticket|hotel|kitchen|travel|estate|mortgage|lettings|fitness|veterinary|driving|swimming|gym)\b",
    re.IGNORECASE,
)
_FORMS = re.compile(r"VB[DGNPZ]?")
# What they do by which they meet nobody: they say, think, belong or are something.
_SAYS = TELLS - frozenset("have be hear love like use send make".split()) | frozenset(
    "live sleep smoke earn own park stay let sell ban annoy upset frighten scare".split()
)
# Words between somebody and a verb that keep the two apart.
_AWAY = frozenset(
    "about of than like against without near opposite beside behind past outside into until before after since despite except unlike because instead around between".split()
)
_TIES = frozenset("with from by at to through under for".split())
# Work for which somebody of the family is paid, and where they go for it.
_JOBS = frozenset(
    "work clean drive cook volunteer train temp serve type caretake garden cater deliver study apply".split()
)
_AT_WORK_FOR = {
    "for": _JOBS,
    "as": _JOBS,
    "at": _JOBS - {"train", "deliver"},
    "in": _JOBS - {"train", "deliver"},
}
# "His physio's visits" are the physio's, "the doctor's letter" is a paper.
_VISITS = frozenset(
    "visit session group appointment call class hour slot programme course input support help work clinic lesson morning afternoon evening round therapy counselling".split()
)
# Who is one with whom or what stands before: "the young carers lot", "the diabetes people".
_GROUPS = frozenset(
    "lot people folk crowd crew bunch team staff lady ladies woman women man men worker person volunteer nurse bod".split()
)
_QUARRELS = frozenset(
    "problem row argument issue trouble quarrel difficulty fight battle complaint letter report email message form date place referral reading trip".split()
)
_CLAUSE = re.compile(
    r"[;:]|\s[–—-]\s|,? (?:but|although|though|because|so that|while|whilst)\b|, and (?=\w+ \w+s\b)"
)


def meets_nobody(verb: str) -> bool:
    """Whether a verb with its preposition tells of a job ("drive for", "clean at"), or of no meeting ("read about", "walk past")."""
    doing, _, tie = verb.partition(" ")
    return tie in _AWAY or doing in _AT_WORK_FOR.get(tie, ())


def is_of_trade(title: str) -> bool:
    """Whether a post is of a shop, an office or a sport ("security officer")."""
    return _TRADE.search(title) is not None


def recurs(words: str, each: Mention, parse: Parse) -> bool:
    """Whether somebody with a post stands in a clause of today, and with a rhythm, as who does it or with whom it is done."""
    if not each.sure or each.place or each.agency in _NO_DEFAULT:
        return False
    inside = [at for at, word in enumerate(parse.words) if each.start <= word.start < each.end]
    if not inside or not is_often(_clause(words, each)):
        return False
    top = next((at for at in inside if parse.words[at].head not in inside), inside[-1])
    return _meets(parse, top)


def _clause(words: str, each: Mention) -> str:
    first = max((found.end() for found in _CLAUSE.finditer(words, 0, each.start)), default=0)
    last = _CLAUSE.search(words, each.end)
    return words[first : last.start() if last else len(words)]


def _meets(parse: Parse, at: int) -> bool:
    tie = _tie(parse, at)
    for _ in range(len(parse.words)):
        word = parse.words[at]
        above = word.head
        head = parse.words[above]
        tie = _tie(parse, at) or tie
        if tie in _AWAY or above == at:
            return above == at and tie in _TIES
        if _FORMS.fullmatch(head.tag) or parse.children(above, "cop"):
            return _is_met(parse, at, above, tie)
        if word.dep == "compound" and head.lemma not in _GROUPS:
            return False
        if word.dep == "nmod:poss" and head.lemma not in _VISITS | _GROUPS:
            return False
        if word.dep == "nmod" and (tie not in _TIES or head.lemma in _QUARRELS):
            return False
        at = above
    return False


def _is_met(parse: Parse, at: int, verb: int, tie: str) -> bool:
    """Whether a verb of today has somebody as its doer, or is done with, to or by them."""
    word, head = parse.words[at], parse.words[verb]
    when = when_done(parse, verb)
    by = tie == "by" or word.dep == "obl:agent"
    reduced = (by or tie == "under") and head.tag == "VBN" and not parse.children(verb, "aux", "aux:pass")
    if when not in (When.NOW, When.SINCE) and not reduced:
        return False
    if word.dep.startswith("nsubj"):
        told = any(parse.words[child].dep == "ccomp" for child in parse.children(verb))
        return head.lemma not in _SAYS and not told and word.dep != "nsubj:pass"
    if word.dep == "obj":
        return head.lemma not in NOT_MET | _SAYS
    if word.dep.startswith("obl"):
        if meets_nobody(f"{head.lemma} {tie}") or tie not in _TIES:
            return False
        return by or head.lemma not in (NOT_MET | _SAYS) - {"hear"}
    return word.dep in ("nmod", "appos", "conj") and tie in _TIES


def _tie(parse: Parse, at: int) -> str:
    return next((parse.words[child].text.casefold() for child in parse.children(at, "case")), "")
