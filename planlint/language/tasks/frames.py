"""Deeds that a frame of words asks for: who has promised, is asked, expected or due to do it, or whose job it is.

"Gillian has volunteered to run the group", "It is Dad's job to lock up", "The panel asked Mr Singh to ring". The verb of the
frame is nobody's task, the verb behind it is; and who asks is not who does it. What is past or denied, hoped for or only
reported asks for nothing. Orders and plain helpers are read in ``asking``, what is said with "that" in ``reported``.
"""

from __future__ import annotations

from dataclasses import dataclass

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse
from planlint.language.tasks.asking import behind, by_professional, is_somebody
from planlint.language.tasks.lexicon import is_verb, noun_kind, verb_kind
from planlint.language.times import Sense, timescales

__all__ = ["PLEDGED", "Framed", "framed", "is_void", "may_bid"]


@dataclass(frozen=True, slots=True)
class Framed:
    """A task behind a frame: the positions of its verb or noun, of who does it, and of who only asks."""

    task: int
    doer: int | None
    asker: int | None = None


# Whoever pledges does it; of the first a plain past is still a pledge ("Dad promised to ring").
PLEDGED = frozenset("promise volunteer pledge vow swear agree offer undertake consent elect".split())
_MEANT = frozenset("intend ought propose mean".split())
_UNDER_WAY = frozenset("look plan arrange intend".split())
# Whoever is asked does it: "has been asked to …", "is expected to …".
_ASKED = frozenset(
    "ask invite request require expect suppose instruct direct advise task schedule remind urge oblige book".split()
)
_READY = frozenset("due set happy willing prepared responsible".split())
_BIDDING = frozenset(
    "ask request require invite instruct direct advise expect want like need recommend urge task order".split()
)
_WISHING = frozenset("like want need expect require".split())
# What befalls somebody, or how they get on, nobody asks of them by expecting it.
_BEFALLING = frozenset(
    "be have arrive leave come return start begin finish move turn give appear become make get gain grow improve recover "
    "progress settle feel enjoy thrive like love hate want wish hope think believe know understand need seem live stop "
    "remain stay miss lose go continue walk talk crawl".split()
)
_FELT = frozenset("feel thrive enjoy know understand stop".split())
_JOBS = frozenset("responsibility job role duty task turn remit".split())
_BODIES = frozenset(
    "panel court judge magistrate conference chair board committee governor tribunal review meeting".split()
)
_CHILDREN = frozenset("son daughter child baby kid boy girl infant toddler grandson granddaughter".split())
_TITLES = ("mr", "mrs", "ms", "miss", "dr")
_DENYING = frozenset("not n't n’t never no longer neither hardly".split())
_OPEN = frozenset("if whether unless because since although though while when".split())


def framed(parse: Parse, at: int) -> Framed | None:
    """What the word at a position, at the head of its clause, only frames: None where it frames no deed."""
    if is_void(parse, at):
        return None
    for find in (_pledged, _asked, _ready, _bidden, _laid_on, _told_to_be):
        found = find(parse, at)
        if found is not None:
            return found
    return None


def is_void(parse: Parse, at: int, *, told: bool = False) -> bool:
    """Whether a clause is denied, long past, put as a condition, or taken back with "but".

    With ``told`` only what is denied or long past is void, and no order ("must not agree to …").
    """
    words = parse.words
    helpers = {words[child].text.casefold() for child in parse.children(at, "aux", "aux:pass")}
    subjects = {words[child].text.casefold() for child in parse.children(at, "nsubj")}
    if subjects & {"nobody", "none", "neither", "no-one"}:
        return True
    if told:
        return "had" in helpers or (
            bool(helpers) and helpers <= {"has", "have", "does", "did"} and _is_denied(parse, at)
        )
    if "had" in helpers or helpers & {"might", "may"}:
        return True
    if _is_denied(parse, at):
        return True
    if any(words[child].text.casefold() in _OPEN for child in parse.children(at, "mark")):
        return True
    behind_it = [at, *parse.children(at, "xcomp")]
    return any(
        words[mark].text.casefold() == "but"
        for each in behind_it
        for child in parse.children(each, "conj")
        for mark in parse.children(child, "cc")
    )


def _is_denied(parse: Parse, at: int) -> bool:
    return any(
        parse.words[child].text.casefold() in _DENYING
        for child in parse.children(at, "advmod", "det", "aux", "advcl")
    )


def may_bid(parse: Parse, at: int) -> bool:
    """Whether the subject of a verb may ask something of others: a worker, a panel or a court, whoever writes."""
    return by_professional(parse, at) or any(
        parse.words[child].text.casefold() == "we" or parse.words[child].lemma.casefold() in _BODIES
        for child in parse.children(at, "nsubj", "nsubj:pass")
    )


def _pledged(parse: Parse, at: int) -> Framed | None:
    """ "Gillian has volunteered to run the group", "Mum ought to take him back", "We are looking to move training"."""
    word = parse.words[at]
    helpers = {parse.words[child].lemma for child in parse.children(at, "aux")}
    if word.tag[0] != "V" or parse.children(at, "aux:pass"):
        return None
    told = word.lemma in PLEDGED and (helpers <= {"have"} or helpers <= {"do"})
    meant = word.lemma in _MEANT and word.tag != "VBD" and not helpers
    under_way = word.lemma in _UNDER_WAY and word.tag == "VBG" and _is_now(parse, at)
    inner = _infinitive(parse, at)
    if inner is None or not (told or meant or under_way):
        return None
    return Framed(behind(parse, inner), _subject(parse, at))


def _asked(parse: Parse, at: int) -> Framed | None:
    """ "Adult services have been asked to reassess Gran", "The plumber is expected to fit a valve"."""
    word = parse.words[at]
    inner = _infinitive(parse, at)
    if word.tag != "VBN" or word.lemma not in _ASKED or inner is None or _is_denied(parse, inner):
        return None
    helpers = {parse.words[child].text.casefold() for child in parse.children(at, "aux", "aux:pass")}
    if not parse.children(at, "aux:pass") or helpers & {"was", "were", "would", "could"}:
        return None
    doer = _subject(parse, at)
    passive = bool(parse.children(inner, "aux:pass"))
    if not passive and (doer is None or not _can_be_asked(parse, doer, word.lemma)):
        return None
    if parse.words[inner].lemma in _BEFALLING and word.lemma in {"expect", "suppose"}:
        return None
    return Framed(behind(parse, inner), None if passive else doer, doer if passive else None)


def _can_be_asked(parse: Parse, at: int, asked: str) -> bool:
    """Whether a word can stand for who is asked: what people alone are asked or told to do, nearly anything named is."""
    word = parse.words[at]
    told = asked in {"ask", "invite", "request", "instruct", "require", "task"}
    known = word.lemma.casefold() not in _CHILDREN and word.text.casefold() not in {"it", "this", "that"}
    return _is_likely(parse, at) or (told and known and noun_kind(word.text) is None)


def _ready(parse: Parse, at: int) -> Framed | None:
    """ "The clerk is due to post the minutes", "Grandad is happy to mend the fence", "Rashid is responsible for the bins"."""
    word = parse.words[at]
    subject = _subject(parse, at)
    if word.lemma.casefold() not in _READY or subject is None or not _is_now(parse, at):
        return None
    for child in parse.children(at, "xcomp", "advcl", "csubj", "ccomp"):
        inner = parse.words[child]
        leads = parse.has_to(child) or (word.lemma == "responsible" and inner.tag == "VBG")
        if leads and inner.lemma not in _BEFALLING and not parse.children(child, "aux:pass", "cop"):
            return Framed(behind(parse, child), subject) if _is_likely(parse, subject) else None
    return None


def _bidden(parse: Parse, at: int) -> Framed | None:
    """ "The panel asked Mr Singh to ring", "We would like Tom's father to come": asked of those who can be held to it."""
    word = parse.words[at]
    if word.tag[0] != "V" or word.lemma not in _BIDDING or parse.children(at, "aux:pass"):
        return None
    things = parse.children(at, "obj", "iobj")
    if not things or not may_bid(parse, at):
        return None
    inner = _infinitive(parse, at)
    if inner is None:
        inner = _infinitive(parse, things[0])
    wished = word.lemma in _WISHING
    known = _is_grown(parse, things[0]) if wished else _is_likely(parse, things[0])
    helpers = {parse.words[child].lemma for child in parse.children(at, "aux")}
    if inner is None or not known or not helpers <= {"would", "'d", "’d", "will" if wished else "have"}:
        return None
    if parse.words[inner].lemma in _FELT or _is_past(parse, at, inner) or _is_denied(parse, inner):
        return None
    asker = parse.children(at, "nsubj")
    return Framed(behind(parse, inner), things[0], asker[0] if asker else None)


def _laid_on(parse: Parse, at: int) -> Framed | None:
    """ "It is Dad's job to lock up", "It is up to Mum to choose", "It falls to the governors to appoint one"."""
    word = parse.words[at]
    if word.lemma in _JOBS and word.tag[:2] == "NN" and parse.children(at, "cop") and _is_now(parse, at):
        owned = parse.children(at, "nmod:poss", "nmod")
        inner = _infinitive(parse, at)
        if owned and inner is not None and _is_likely(parse, owned[0]):
            return Framed(behind(parse, inner), owned[0])
    if any(parse.words[child].lemma == "up" for child in parse.children(at, "advmod")):
        inner = _infinitive(parse, at)
        if (
            inner is not None
            and _case(parse, at) == "to"
            and parse.children(at, "cop")
            and _is_now(parse, at)
        ):
            return Framed(behind(parse, inner), at)
    lands = word.lemma == "up" and bool(parse.children(at, "cop")) and _is_now(parse, at)
    if lands or (word.lemma == "fall" and word.tag == "VBZ"):
        given = [child for child in parse.children(at, "obl") if _case(parse, child) == "to"]
        inner = _infinitive(parse, at)
        if given and inner is not None:
            return Framed(behind(parse, inner), given[0])
    for child in parse.children(at, "nsubj:outer", "nsubj"):
        told = word.tag == "VB" and parse.has_to(at) and parse.children(at, "cop")
        if parse.words[child].lemma in _JOBS and told:
            owners = [owner for owner in parse.children(child, "nmod:poss") if _is_likely(parse, owner)]
            return Framed(at, owners[0]) if owners and parse.words[owners[0]].tag[0] == "N" else None
    return None


def _told_to_be(parse: Parse, at: int) -> Framed | None:
    """ "There will be a meeting", "There needs to be a handover from the ward": a deed that is to be."""
    if not parse.children(at, "expl") or parse.words[at].lemma not in {"be", "need", "have"}:
        return None
    helpers = {parse.words[child].lemma for child in parse.children(at, "aux")}
    things = parse.children(at, "nsubj", "obj", "xcomp")
    if not things or parse.words[things[0]].tag[:2] != "NN":
        return None
    thing = things[0]
    ahead = helpers & {"will", "must", "should", "shall", "to"} or parse.has_to(at) or parse.has_to(thing)
    barred = any(parse.words[child].lemma == "no" for child in parse.children(thing, "det"))
    noun = parse.words[thing].text
    needed = "will" not in helpers and is_verb(noun)
    made = needed or verb_kind(noun) is not None or noun.casefold().endswith(("tion", "sion"))
    deed = noun_kind(noun) == "event" or (noun_kind(noun) is None and made)
    return Framed(thing, None) if ahead and deed and not barred else None


def _infinitive(parse: Parse, at: int) -> int | None:
    for child in parse.children(at, "xcomp", "ccomp", "csubj", "acl", "advcl"):
        if parse.has_to(child) and parse.words[child].tag[0] == "V" and child > at:
            return child
    return None


def _subject(parse: Parse, at: int) -> int | None:
    found = parse.children(at, "nsubj", "nsubj:pass", "nsubj:outer")
    return found[0] if found else None


def _is_now(parse: Parse, at: int) -> bool:
    """Whether a clause is told as it is now: "is due", and never "was due" or "may be due"."""
    helpers = parse.children(at, "cop", "aux", "aux:pass")
    told = {parse.words[child].text.casefold() for child in helpers}
    return not told & {"was", "were", "would", "could", "might", "may", "seems"}


def _is_likely(parse: Parse, at: int) -> bool:
    """Whether a word stands for one who can be asked: somebody named or known by trade, and no child and no thing."""
    word = parse.words[at]
    if word.lemma.casefold() in _CHILDREN or word.tag[0] == "P":
        return word.text.casefold() in {"i", "we", "you", "your", "our", "my"}
    return (
        is_somebody(parse, at) or word.tag[:3] == "NNP" or (noun_kind(word.text) is None and _is_trade(word))
    )


def _is_trade(word: object) -> bool:
    text = str(getattr(word, "text", "")).casefold()
    return text.endswith(
        ("er", "or", "ist", "ian", "man", "ant", "clerk", "coach", "team", "service", "staff")
    )


def _is_grown(parse: Parse, at: int) -> bool:
    """Whether somebody is no child by what they are called: a worker, a relative, a name with a title, "you"."""
    word = parse.words[at]
    if word.text.casefold() == "you":
        return True
    if word.lemma.casefold() in _CHILDREN:
        return False
    if word.text.casefold().rstrip(".") in _TITLES:
        return True
    for owner in people_in(parse.text):
        if owner.start <= word.start < owner.end:
            titled = owner.text.split()[0].casefold().rstrip(".") in _TITLES
            return titled or owner.kind is not OwnerKind.PERSON
    return word.tag in {"NN", "NNS"} and _is_trade(word)


def _is_past(parse: Parse, at: int, inner: int) -> bool:
    """Whether an asking is only told of: "asked Mum to collect him because he had been sick", "… last Tuesday"."""
    if parse.words[at].tag != "VBD":
        return False
    told = any(
        parse.words[mark].text.casefold() in {"because", "when", "as", "after", "while"}
        for clause in (*parse.children(at, "advcl"), *parse.children(inner, "advcl"))
        if clause > at
        for mark in parse.children(clause, "mark", "advmod")
    )
    return told or any(time.sense is Sense.PAST for time in timescales(parse.text))


def _case(parse: Parse, at: int) -> str:
    return next((parse.words[child].lemma.casefold() for child in parse.children(at, "case")), "")
