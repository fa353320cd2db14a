"""Deeds that are told with "that": recommended, requested, agreed, promised or offered by what somebody has said.

"It is recommended that an advocate be found", "The teacher says she can offer a session". The verb that tells it is nobody's
task. What somebody is only said to be, to feel or to have done asks for nothing.
"""

from __future__ import annotations

from planlint.language.syntax import Parse
from planlint.language.tasks.asking import STATIVE, by_professional
from planlint.language.tasks.frames import Framed, is_void, may_bid

_CLAUSES = ("ccomp", "csubj", "csubj:pass")
# What these carry is asked for in its bare form: "recommends that he walk", "requested that it be finished".
_BIDDING = frozenset(
    "ask request recommend require agree advise propose insist stipulate direct suggest order instruct decide".split()
)
_SAYING = frozenset("say tell confirm state write promise agree offer explain".split())
_ASKING = frozenset({"will", "must", "should", "shall"})
# What somebody can do for somebody is an offer; what else they can do is how well they are.
_OFFERED = frozenset(
    "offer give provide take collect help lend drive visit run bring fetch cover babysit lead teach arrange supply fund "
    "deliver host pay send phone ring call".split()
)
_OTHERS = frozenset("he she they i we".split())


def reported(parse: Parse, at: int) -> Framed | None:
    """The deed that the clause behind the verb at a position asks for; None where it asks for none."""
    word = parse.words[at]
    if word.tag[0] != "V" or word.lemma not in _BIDDING | _SAYING or is_void(parse, at):
        return None
    if _helpers(parse, at) & {"can", "could", "will", "to"} or parse.has_to(at):
        return None
    for clause in parse.children(at, *_CLAUSES):
        bid = word.lemma in _BIDDING and _is_bare(parse, clause) and _may_ask(parse, at)
        shall = word.lemma in _BIDDING and _helpers(parse, clause) & _ASKING and _may_ask(parse, at)
        told = shall or _is_offered(parse, at, clause) or _is_said(parse, at, clause)
        if (bid or told) and clause > at:
            return _of(parse, at, clause)
    return None


def speaker(parse: Parse, at: int) -> int | None:
    """Who a pronoun stands for that does what was said: in "Mrs Bell said that she would speak", Mrs Bell."""
    word = parse.words[at]
    for child in parse.children(at, "nsubj"):
        if word.dep in _CLAUSES and parse.words[child].text.casefold() in _OTHERS and word.head != at:
            told = parse.children(word.head, "nsubj")
            return told[0] if told and parse.words[word.head].lemma in _SAYING else None
    return None


def _of(parse: Parse, at: int, clause: int) -> Framed:
    asker = next(iter(parse.children(at, "nsubj")), None)
    passive = parse.children(clause, "aux:pass")
    by = parse.children(clause, "obl:agent") if passive else parse.children(clause, "nsubj")
    doer = by[0] if by else None
    meant = speaker(parse, clause)
    return Framed(clause, meant if meant is not None else doer, None if meant is not None else asker)


def _may_ask(parse: Parse, at: int) -> bool:
    """ "It is recommended that …" asks for all; of those who say so themselves only they who may."""
    return bool(parse.children(at, "expl", "aux:pass")) or may_bid(parse, at)


def _helpers(parse: Parse, at: int) -> set[str]:
    return {parse.words[child].lemma for child in parse.children(at, "aux")}


def _is_bare(parse: Parse, clause: int) -> bool:
    """Whether a clause stands in the form of a bidding: "that he walk", "that it be finished", "that she be seen"."""
    if _helpers(parse, clause) or not parse.children(clause, "nsubj", "nsubj:pass"):
        return False
    passive = parse.children(clause, "aux:pass", "cop")
    if passive:
        return parse.words[passive[0]].text.casefold() == "be"
    return parse.words[clause].tag == "VB"


def _is_said(parse: Parse, at: int, clause: int) -> bool:
    """ "It was agreed that the gardener would prune it", "Mum says she'll drop it off": a deed that is to come."""
    word = parse.words[clause]
    helpers = _helpers(parse, clause)
    if parse.children(clause, "cop") or word.lemma in STATIVE:
        return False
    if parse.words[at].lemma in {"agree", "decide", "arrange"} and parse.children(at, "expl"):
        return "would" in helpers and word.tag == "VB"
    return bool(helpers & {"will", "would", "'ll", "’ll"}) and speaker(parse, clause) is not None


def _is_offered(parse: Parse, at: int, clause: int) -> bool:
    """ "The counsellor has said that she can offer him a session": a pronoun for whoever says it, and a deed done for somebody."""
    word = parse.words[clause]
    if word.lemma not in _OFFERED or not _helpers(parse, clause) & {"can", "could"}:
        return False
    told = any(parse.words[child].text.casefold() in _OTHERS for child in parse.children(clause, "nsubj"))
    governs = bool(parse.children(clause, "obj", "iobj"))
    plain = not parse.children(clause, "advmod") or by_professional(parse, at)
    return told and governs and plain
