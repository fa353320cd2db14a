"""Whether a parsed verb asks for something or only tells: its helpers, its subject, what stands on a condition.

"Dad will ring" asks, "Dad has rung" tells, "Could school ring?" asks again. What is asked for is read in ``what``, a passive
whose helper is left out ("Gates fitted by Friday") in ``clipped``.
"""

from __future__ import annotations

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse
from planlint.language.tasks.clipped import is_clipped_order

# Verbs that only lead to the task behind them: "agreed to attend", "continue to weigh".
LEADING = frozenset(
    "need agree have continue go start begin try plan want wish commit undertake offer aim keep remember commence resume".split()
)
# What is said or agreed carries the task behind it: "Dad has said he will stop".
SAYING = frozenset("say tell agree promise ask decide offer state confirm arrange".split())
UNASKED = frozenset("may might could would".split())
# What somebody can say is what they have learned: "Girls can name three adults".
_LEARNED = frozenset(
    "name say tell describe explain argue identify list recognise recognize spot recall manage carry".split()
)
# What these say is how things are; as an order ("Be …", "Know …") they are still one.
STATIVE = frozenset(
    "be have know feel like love enjoy want wish hope think believe seem appear understand live belong need look remain find "
    "struggle worry miss hate say state mean deserve hear accept await happen owe stay minimise".split()
)
_WELL = frozenset("well better fine ok okay good gd great worse badly".split())
# Where to look is an errand: "look at moving his seat", "look into grants".
_LOOKED = frozenset("at into after for over through out up".split())
# What nobody can do on somebody's order: "Jaden to feel that he belongs" is a hope.
_FELT = frozenset("feel enjoy love thrive flourish".split())
# With somebody else as what is wanted of: "we'd like you to tell her", "IRO wants the check done".
_WANTING = frozenset("want like need expect require".split())
_PLANS = frozenset("plan idea intention agreement arrangement job task".split())
_PROFESSIONAL = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.GROUP})
_SPEAKING = frozenset("i we you he she they someone somebody everyone".split())
_ANYBODY = frozenset("someone somebody anyone anybody people".split())
_WRITERS = frozenset({"i", "we"})
_HERE = frozenset({"am", "are", "'m", "'re", "’m", "’re"})
SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "dislocated")


def is_asked(parse: Parse, at: int) -> bool:
    """Whether the verb at a position asks for something to be done."""
    word = parse.words[at]
    helpers = [parse.words[child] for child in parse.children(at, "aux", "aux:pass")]
    if any(helper.lemma in UNASKED for helper in helpers):
        others = (is_requested, is_wanted_of, is_promised)
        return any(each(parse, at) for each in others)
    if any(helper.tag == "MD" for helper in helpers) or parse.has_to(at):
        allowed = any(helper.lemma == "can" for helper in helpers)
        meant = any(parse.words[child].lemma == "so" for child in parse.children(at, "mark", "advmod"))
        learned = word.lemma in _LEARNED and allowed
        if (meant and allowed) or (learned and not by_professional(parse, at)):
            return False
        return word.lemma not in _FELT or by_professional(parse, at)
    if is_wanted_of(parse, at):
        return True
    leads_on = word.lemma in LEADING and behind(parse, at) != at
    if leads_on and word.lemma not in {"want", "wish", "try", "start", "begin"}:
        return word.tag != "VBN" or word.lemma in {"agree", "plan", "commit", "offer"} or not helpers
    if helpers:
        if _is_forbidding(parse, at):
            return True
        return (word.lemma == "go" and leads_on) or _is_under_way(parse, at)
    return _is_asked_bare(parse, at)


def _is_asked_bare(parse: Parse, at: int) -> bool:
    """Whether a verb without helpers asks: an order, a present that is a plan ("Nan has the boys"), a clipped passive."""
    word = parse.words[at]
    subject = bool(parse.children(at, *SUBJECTS))
    if word.tag in {"VB", "VBP"} and not subject:
        return True
    if word.tag in {"VB", "VBZ", "VBP"}:
        beside_news = word.dep == "conj" and not asks(parse, word.head)
        told = is_stative(parse, at) and not _has_somebody(parse, at) and not _is_planned(parse, at)
        return (not told and not beside_news) or on_condition(parse, at)
    if word.tag == "VBG":
        return word.lemma not in STATIVE and not _is_going_well(parse, at)
    return word.tag in {"VBN", "VBD"} and (is_clipped_order(parse, at) or _goes_on(parse, at))


def _is_going_well(parse: Parse, at: int) -> bool:
    """ "Sleeping better", "going fine": how something goes, where nothing is governed."""
    how = {parse.words[child].text.casefold() for child in parse.children(at, "advmod")}
    return bool(how & _WELL) and not parse.children(at, "obj", "aux")


def _is_forbidding(parse: Parse, at: int) -> bool:
    """ "Do not leave Rosie alone with him", "Don't ring after nine", "Please do ring": an order that "do" helps."""
    helpers = parse.children(at, "aux", "aux:pass")
    plain = all(parse.words[child].text.casefold() == "do" for child in helpers)
    free = not parse.children(at, *SUBJECTS, "mark")
    if helpers and helpers[0] > 0 and parse.words[helpers[0] - 1].tag[0] in "NVP":
        return False
    return plain and free and parse.words[at].tag in {"VB", "VBP"}


def is_stative(parse: Parse, at: int) -> bool:
    """Whether a verb tells how things are: "looks well", but not "look into it", "look after Nan" or "find out"."""
    word = parse.words[at]
    if word.tag in {"VBZ", "VBP"} and word.lemma in {"look", "find"} and parse.children(at, "nsubj"):
        return True
    if word.lemma == "report" and word.tag == "VBZ":
        return bool(parse.children(at, "obj", "ccomp")) and not parse.children(at, "obl")
    if word.lemma == "find" and parse.children(at, "compound:prt", "ccomp"):
        return False
    denied = any(
        parse.words[place].text.casefold() in {"ca", "cannot"} for place in range(max(0, at - 2), at)
    )
    if word.lemma == "look" and not denied:
        links = {parse.words[child].text.casefold() for child in parse.children(at, "compound:prt")}
        for child in parse.children(at, "obl", "advcl"):
            links |= {parse.words[link].text.casefold() for link in parse.children(child, "case", "mark")}
        if links & _LOOKED:
            return False
    return word.lemma in STATIVE


def _goes_on(parse: Parse, at: int) -> bool:
    """Whether a clipped passive is the second half of an order: "to be updated and shared", "gates fitted, key cut"."""
    word = parse.words[at]
    if word.dep != "conj" or word.tag != "VBN" or parse.children(at, "obj"):
        return False
    first = parse.words[word.head]
    passive = first.tag == "VBN" and not any(
        parse.words[child].tag in {"VBZ", "VBP", "VBD"}
        for child in parse.children(word.head, "aux", "aux:pass")
    )
    return passive and is_asked(parse, word.head)


def _is_under_way(parse: Parse, at: int) -> bool:
    """ "We are arranging calls": what whoever writes is at is still to be done."""
    word = parse.words[at]
    helpers = [parse.words[child].text.casefold() for child in parse.children(at, "aux")]
    writer = any(parse.words[child].text.casefold() in _WRITERS for child in parse.children(at, "nsubj"))
    thing = bool(parse.children(at, "obj", "ccomp", "xcomp"))
    return writer and thing and word.tag == "VBG" and helpers[:1] != [] and set(helpers) <= _HERE


def is_requested(parse: Parse, at: int) -> bool:
    """ "Could the support worker ask …?", "Please can school ring": a question that asks somebody to do something."""
    word = parse.words[at]
    subjects = parse.children(at, "nsubj")
    if word.tag != "VB" or is_stative(parse, at) or not subjects or parse.children(at, "cop"):
        return False
    asking = [child for child in parse.children(at, "aux") if parse.words[child].tag == "MD"]
    inverted = bool(asking) and asking[0] < subjects[0]
    opened = {parse.words[place].text.casefold() for place in range(asking[0])} if inverted else set()
    return (
        inverted
        and opened <= {"please", "and", "also", ","}
        and (is_somebody(parse, subjects[0]) or _is_you_please(parse, at, subjects[0]))
    )


def _is_you_please(parse: Parse, at: int, subject: int) -> bool:
    """ "Can you please order chalk?": whoever reads it is asked, where it is put politely."""
    polite = any(parse.words[child].text.casefold() == "please" for child in parse.children(at))
    return polite and parse.words[subject].text.casefold() == "you"


def is_wanted_of(parse: Parse, at: int) -> bool:
    """ "We'd like you to tell Ms Bell", "IRO wants the check done": wanted by those who may, and of somebody else."""
    word = parse.words[at]
    if word.lemma not in _WANTING or not parse.children(at, "obj") or not parse.children(at, "xcomp"):
        return False
    addressed = any(
        parse.words[child].text.casefold() == "you" or _is_professional(parse, child)
        for child in parse.children(at, "obj")
    )
    us = any(parse.words[child].text.casefold() == "we" for child in parse.children(at, "nsubj"))
    return (us and addressed) or by_professional(parse, at)


def is_promised(parse: Parse, at: int) -> bool:
    """What somebody said or promised they would do, what was asked or agreed to be done: "asked that we ring"."""
    word = parse.words[at]
    if not word.dep.startswith(("ccomp", "csubj")) or parse.words[word.head].lemma not in SAYING:
        return False
    helpers = {parse.words[child].lemma for child in parse.children(at, "aux")}
    if helpers & {"will", "must", "should"}:
        return True
    if "would" in helpers:
        return word.lemma not in STATIVE and has_somebody_as_subject(parse, at)
    asked = parse.words[word.head].lemma in {"ask", "agree"} and word.tag in {"VB", "VBP"}
    if not asked or helpers or word.lemma in STATIVE or _says_which(parse, at):
        return False
    return has_somebody_as_subject(parse, at)


def _says_which(parse: Parse, at: int) -> bool:
    """ "Asked for someone to talk to": the preposition left at the end belongs to "someone", who is to do nothing."""
    open_to = any(parse.words[child].text.casefold() in _ANYBODY for child in parse.children(at, "nsubj"))
    if not open_to or not parse.has_to(at) or at + 1 >= len(parse.words):
        return False
    ends = at + 2 >= len(parse.words) or not parse.words[at + 2].text[0].isalnum()
    return ends and parse.words[at + 1].tag in {"IN", "TO", "RP"}


def has_somebody_as_subject(parse: Parse, at: int) -> bool:
    """Whether a person or a pronoun for one is the subject of the word at a position."""
    return any(
        parse.words[child].text.casefold() in _SPEAKING or is_somebody(parse, child)
        for child in parse.children(at, "nsubj")
    )


def _has_somebody(parse: Parse, at: int) -> bool:
    """ "Nan has the boys at weekends": to have somebody is to look after them."""
    if parse.words[at].lemma != "have":
        return False
    return any(
        parse.words[thing].text.casefold() in {"him", "her", "them", "you"} or is_somebody(parse, thing)
        for thing in parse.children(at, "obj")
    )


def _is_planned(parse: Parse, at: int) -> bool:
    """ "Your plan is that you stay with Gill": what the plan is, is asked for."""
    outer = parse.children(at, "nsubj:outer", "nsubj")
    return bool(parse.children(at, "cop")) and any(parse.words[child].lemma in _PLANS for child in outer)


def behind(parse: Parse, at: int) -> int:
    """The verb that says the deed: of "agreed to attend" it is "attend", of "wants the check done" "done"."""
    while parse.words[at].lemma in LEADING | {"like", "expect", "require"}:
        if parse.words[at].lemma in _WANTING and is_wanted_of(parse, at):
            at = parse.children(at, "xcomp")[0]
            break
        if parse.words[at].lemma not in LEADING:
            break
        inner = [child for child in parse.children(at, "xcomp", "ccomp") if _leads_to(parse, at, child)]
        if not inner:
            break
        at = inner[0]
    return at


def asks(parse: Parse, at: int) -> bool:
    """Whether a word is a verb that asks."""
    return parse.words[at].tag[0] == "V" and not parse.children(at, "cop") and is_asked(parse, at)


def _leads_to(parse: Parse, at: int, child: int) -> bool:
    """Whether the verb behind is the deed: of "keep sharing" it is, of "kept informed" not."""
    inner = parse.words[child]
    if inner.dep == "ccomp" and not parse.has_to(child):
        return False
    if parse.children(child, "cop") and parse.words[at].lemma in {"agree", "offer", "undertake", "commit"}:
        return parse.has_to(child)
    return inner.tag == "VBG" or (inner.tag[0] == "V" and parse.words[at].lemma != "keep")


def on_condition(parse: Parse, at: int) -> bool:
    """ "If Mum drinks again, Gran has the children": what happens on a condition is asked for."""
    return any(
        parse.words[mark].lemma.casefold() in {"if", "unless", "case", "should"}
        or (parse.words[mark].lemma.casefold() == "in" and bool(parse.children(mark, "fixed")))
        for clause in parse.children(at, "advcl")
        for mark in parse.children(clause, "mark", "aux", "case")
    )


def by_professional(parse: Parse, at: int) -> bool:
    """Whether a worker, a service or a group is the subject of the word at a position."""
    return any(_is_professional(parse, child) for child in parse.children(at, "nsubj"))


def _is_professional(parse: Parse, at: int) -> bool:
    start = parse.words[at].start
    return any(
        owner.kind in _PROFESSIONAL and owner.start <= start < owner.end for owner in people_in(parse.text)
    )


def is_somebody(parse: Parse, at: int) -> bool:
    """Whether the word at a position is part of what names somebody."""
    word = parse.words[at]
    return any(owner.start <= word.start < owner.end for owner in people_in(parse.text))
