"""What is to be done: the tasks of an action with verb, object, method, amount and doer, read off its parsed sentence.

Whether a task says enough is judged in ``actions``; here it is only told what is asked, and whether anything is. Parsing
is slow beside everything else, so only texts whose verdict needs it come here. Whether a verb asks stands in ``asking``, who
does it in ``whose``.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from planlint.language.people import OwnerKind, doers, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.asking import (
    LEADING,
    SAYING,
    SUBJECTS,
    UNASKED,
    behind,
    by_professional,
    has_somebody_as_subject,
    is_asked,
    is_promised,
    is_requested,
    is_somebody,
    on_condition,
)
from planlint.language.tasks.astray import task_astray
from planlint.language.tasks.clipped import has_come_about, is_clipped_order
from planlint.language.tasks.deeds import Deed, Instruction, Words, words_of
from planlint.language.tasks.evidence import COUNT
from planlint.language.tasks.frames import PLEDGED, Framed, framed, is_void
from planlint.language.tasks.lexicon import noun_kind, verb_kind
from planlint.language.tasks.news_nouns import is_no_deed
from planlint.language.tasks.opening import opening_task
from planlint.language.tasks.reported import reported
from planlint.language.tasks.set_off import set_off
from planlint.language.tasks.shorthand import as_noted, written_out
from planlint.language.tasks.whose import giver, parsed_doer, with_doers
from planlint.language.times import TimeKind, Timescale, timescales

__all__ = ["Deed", "Instruction", "Words", "read_what"]

# Words that only announce what follows, and those that deny it.
_LABELS = frozenset("lead action aim goal task outcome who nothing nobody none".split())
_NEXT = ("conj", "parataxis", "list", "appos")
# What takes somebody to an occasion: the occasion is then its topic ("IHA 22/4 – carer to take").
_GETTING_THERE = frozenset("take bring drive walk accompany attend go come collect escort transport".split())
# What says which is meant: "the course run by Barnardo's", "advice given at the clinic".
_DESCRIBING = frozenset(
    "run hold call name base offer provide deliver give chair lead use own find write make set recommend detail list".split()
)
_PENDING = frozenset({"tbc", "tba", "tbd"})
_WORKING = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE})
_MEETINGS = frozenset("group conference panel forum board".split())
# "In the event of breakdown, respite with Gran", "Missed twice = meeting": what follows is asked for.
_CONDITION = re.compile(r"\W*(?:if|in case|in the event|unless|should|no change)\b|.*?[=→⇒]", re.IGNORECASE)


def read_what(text: str) -> Instruction:
    """The tasks that an action's text asks for, none where it tells news, praise, a feeling, a time or a name."""
    written = written_out(text)
    tasks = _tasks(parsed(written.text))
    if written.pieces:
        tasks = tuple(as_noted(task, written, text) for task in tasks)
    return Instruction(tasks)


def _tasks(parse: Parse) -> tuple[Deed, ...]:
    found: list[Deed] = []
    frames: dict[int, Framed] = {}
    for root in parse.roots():
        for at in sorted(_predicates(parse, root)):
            frame = framed(parse, at) or reported(parse, at)
            deed = _deed(parse, at) if frame is None else _described(parse, frame.task, frame.task)
            if deed is not None and all(other.verb.start != deed.verb.start for other in found):
                found.append(deed)
                if frame is not None:
                    frames[deed.verb.start] = frame
    found = _with_opening(parse, found)
    if any(_is_verb(parse, deed) for deed in found):
        first = next(place for place, deed in enumerate(found) if _is_verb(parse, deed))
        ahead = [deed for deed in found[:first] if _is_own_task(parse, deed, found[first])]
        found = [*ahead, *(deed for deed in found[first:] if _is_verb(parse, deed))]
    return with_doers(parse, tuple(found), frames)


def _with_opening(parse: Parse, found: list[Deed]) -> list[Deed]:
    """The tasks with the one that plain word order tells the text to open with, where the parse has gone past it."""
    at = opening_task(parse)
    if at is None and not found:
        at = task_astray(parse)
    if at is None or any(deed.verb.start <= parse.words[at].start for deed in found if _is_verb(parse, deed)):
        return found
    top = at
    while parse.words[top].dep == "xcomp":
        top = parse.words[top].head
    return [_described(parse, at, top), *(deed for deed in found if _is_verb(parse, deed))]


def _is_own_task(parse: Parse, deed: Deed, after: Deed) -> bool:
    """Whether a noun ahead of a task is one itself, and no topic of it ("Bus pass – PA to apply").

    An occasion is, unless the task is to get there; so is what has a rhythm, and a deed told by its noun ("Monitoring of
    attendance").
    """
    if noun_kind(deed.verb.text) == "event":
        return after.verb.lemma not in _GETTING_THERE
    at = next(at for at, word in enumerate(parse.words) if word.start == deed.verb.start)
    if parse.children(at, "cop") or _goes_on_as(parse, at, after) or _is_set_beside(parse, at, after):
        return True
    if deed.verb.text.casefold().endswith("ing") and verb_kind(deed.verb.text) is not None:
        return bool(parse.children(at, "nmod"))
    stretch = parse.text[deed.verb.end : after.verb.start]
    return any(time.kind is TimeKind.FREQUENCY for time in timescales(stretch))


def _goes_on_as(parse: Parse, at: int, after: Deed) -> bool:
    """ "Weighing and measuring": a noun that a verb is coordinated with is as much a task as the verb."""
    return any(
        parse.words[child].start == after.verb.start and bool(parse.children(child, "cc"))
        for child in parse.children(at, "conj")
    )


def _is_set_beside(parse: Parse, at: int, after: Deed) -> bool:
    """ "Behaviour log: Mrs Fenn, shared weekly": a noun with an owner of its own ahead of the next task."""
    return any(
        is_somebody(parse, child)
        and parse.words[child].start < after.verb.start
        and parse.text[: parse.words[child].start].rstrip().endswith((":", "(", "–", "—", " -"))
        for child in parse.children(at, "appos", "parataxis")
    )


def _is_verb(parse: Parse, deed: Deed) -> bool:
    return any(word.start == deed.verb.start and word.tag[0] in "VJ" for word in parse.words)


def _predicates(parse: Parse, at: int) -> Iterator[int]:
    """A root and everything coordinated with it or set beside it, behind the verbs that only lead on."""
    yield at
    for child in parse.children(at, *_NEXT):
        yield from _predicates(parse, child)
    lead = parse.words[at]
    if lead.lemma in SAYING and not is_asked(parse, at):
        for child in parse.children(at, "ccomp", "csubj:pass", "csubj"):
            if is_promised(parse, child):
                yield from _predicates(parse, child)
    if lead.lemma in LEADING:
        for child in parse.children(at, "xcomp", "ccomp"):
            for beside in parse.children(child, *_NEXT):
                yield from _predicates(parse, beside)


def _deed(parse: Parse, at: int) -> Deed | None:
    word = parse.words[at]
    if word.tag[0] == "V" and not _is_noun_after_all(parse, at):
        if _tells_a_start(parse, at):
            return next((_described(parse, thing, thing) for thing in parse.children(at, "nsubj")), None)
        if word.lemma in LEADING | PLEDGED and is_void(parse, at, told=True):
            return None
        if (_is_question(parse, at) and not is_requested(parse, at)) or not is_asked(parse, at):
            return None
        task = behind(parse, at)
        return _described(parse, task, at)
    return _verbless(parse, at)


def _tells_a_start(parse: Parse, at: int) -> bool:
    """ "Parenting course, Mum, starts 9 Sept": the course is the task, and its start only tells when."""
    word = parse.words[at]
    if (
        word.tag != "VBZ"
        or word.lemma not in {"start", "begin", "run", "finish"}
        or parse.children(at, "obj", "xcomp")
    ):
        return False
    subjects = parse.children(at, "nsubj")
    if not subjects:
        return word.dep == "parataxis"
    return (
        parse.words[subjects[0]].tag in {"NN", "NNS"} and noun_kind(parse.words[subjects[0]].text) == "event"
    )


def _is_noun_after_all(parse: Parse, at: int) -> bool:
    """ "Overnight stays x 2": a plural read as a present tense, with an adjective ahead of it and nobody who does it."""
    ahead = [child for child in parse.children(at, "amod", "compound", "det", "nummod") if child < at]
    return parse.words[at].tag == "VBZ" and bool(ahead) and not parse.children(at, *SUBJECTS)


def _is_question(parse: Parse, at: int) -> bool:
    """Whether a clause asks to be told something: "Who is going to tell Lily", "Extend the order?"."""
    marked = any(parse.words[child].text[0] == "?" for child in parse.children(at, "punct"))
    first = parse.words[min(parse.subtree(at))]
    asks = first.tag == "WP" and not first.text.casefold().endswith("ever")
    return marked or (asks and first.head == at and first.dep.startswith(("nsubj", "obj")))


def _verbless(parse: Parse, at: int) -> Deed | None:
    """A noun that is a deed ("Weekly visits x 6"), or what somebody is to be ("Nursery to be accommodating")."""
    word = parse.words[at]
    copula = parse.children(at, "cop")
    if copula:
        return _described(parse, at, at) if _is_to_be(parse, at, copula[0]) else None
    if word.lemma.casefold() in _PENDING:
        return next((_described(parse, child, child) for child in parse.children(at, "nsubj")), None)
    if (word.tag[:2] != "NN" and word.tag != "VBZ") or word.lemma.casefold() in _LABELS:
        return None
    if is_somebody(parse, at):
        met = _is_meeting(parse, at) or (
            word.tag == "NN" and (_has_label(parse, at) or _is_wanted(parse, at))
        )
        return _described(parse, at, at) if met else None
    if is_no_deed(parse, at):
        return None
    done = next((child for child in parse.children(at, "acl") if _is_done_to(parse, at, child)), None)
    if done is not None:
        return _described(parse, done, done)
    barred = any(parse.words[child].lemma == "no" for child in parse.children(at, "det"))
    told = bool(parse.children(at, "acl")) or word.dep == "parataxis"
    if (barred and told and not _has_owner(parse, at)) or any(
        has_come_about(parse, child) for child in parse.children(at, "acl")
    ):
        return None
    kind = noun_kind(word.text) if word.tag in {"NN", "NNS"} else None
    acts = (
        kind == "event"
        or (kind == "product" and word.dep == "ROOT" and _is_expected(parse, at))
        or (word.tag in {"NN", "NNS", "VBZ"} and verb_kind(word.lemma) is not None)
    )
    if not acts and _tells_when(parse, at):
        return None
    arranged = word.tag in {"NN", "NNS"} and bool(COUNT.search(parse.text) or _times(parse.text))
    conditional = _CONDITION.match(parse.text, 0, word.start) is not None
    given = word.dep == "ROOT" and (_is_given(parse, at) or _is_sent(parse, at))
    asked = acts or arranged or conditional or given or _has_owner(parse, at)
    return _described(parse, at, at) if asked else None


def _is_given(parse: Parse, at: int) -> bool:
    """ "Joint supervision between SW and midwife": a noun that workers alone stand by as those who do it."""
    named = doers(parse.text)
    return bool(named) and all(owner.kind in _WORKING for owner in named) and not parse.children(at, "acl")


def _is_expected(parse: Parse, at: int) -> bool:
    """ "Letter to school", "Parenting assessment, Ruth D.": something written that goes somewhere or that somebody sees to."""
    owned = bool(parse.children(at, "appos", "parataxis")) and not parse.children(at, "acl")
    return bool(parse.children(at, "nmod")) or (owned and set_off(parse.text) is not None)


def _is_sent(parse: Parse, at: int) -> bool:
    """ "Feedback to the family from the psychologist": from somebody and to somebody, so that it is still to go."""
    to = any(
        parse.words[case].lemma.casefold() in {"to", "for"} and not _is_time(parse, child)
        for child in parse.children(at, "nmod")
        for case in parse.children(child, "case")
    )
    common = parse.words[at].tag in {"NN", "NNS"}
    return common and to and giver(parse, at) is not None and not parse.children(at, "acl")


def _is_to_be(parse: Parse, at: int, copula: int) -> bool:
    """ "Nursery to be accommodating", "Be consistent", and on a condition "Uncle Musa is on standby"."""
    if parse.words[at].lemma == "able":
        return False
    helpers = {parse.words[child].lemma for child in parse.children(at, "aux")}
    if parse.words[copula].tag != "VB":
        return (
            on_condition(parse, at)
            and bool(parse.children(at, "case"))
            and has_somebody_as_subject(parse, at)
        )
    agreed = parse.words[at].dep == "xcomp"
    return not helpers & UNASKED and (agreed or not parse.children(at, "nsubj") or by_professional(parse, at))


def _is_meeting(parse: Parse, at: int) -> bool:
    """ "Core group 14 May": the people who meet, with their day, are their meeting."""
    if parse.words[at].lemma.casefold() not in _MEETINGS or parse.children(at, "case"):
        return False
    return any(
        _is_time(parse, child) for child in parse.children(at, "nmod:unmarked", "nmod", "appos", "nummod")
    )


def _has_label(parse: Parse, at: int) -> bool:
    """ "Carer: optician": who is to be seen, behind whoever sees to it."""
    start = parse.words[at].start
    post = any(
        owner.kind is OwnerKind.ROLE and owner.start <= start < owner.end for owner in people_in(parse.text)
    )
    return post and any(is_somebody(parse, child) for child in parse.children(at, "nsubj", "dislocated"))


def _is_wanted(parse: Parse, at: int) -> bool:
    """ "Advocate for Yusuf (Coram)": a post that is to be filled for somebody."""
    return any(
        is_somebody(parse, child)
        and any(parse.words[case].lemma == "for" for case in parse.children(child, "case"))
        for child in parse.children(at, "nmod")
    )


def _is_done_to(parse: Parse, at: int, child: int) -> bool:
    """Whether a participle behind a noun tells what is to be done to it: "agreement signed by both before he moves".

    What only says which is meant ("course run by Barnardo's") is no deed, nor is what an occasion is said to be.
    """
    deed = parse.words[child]
    kind = verb_kind(deed.text)
    if (
        kind is None
        or kind[1] == "drift"
        or deed.lemma in _DESCRIBING
        or noun_kind(parse.words[at].text) == "event"
    ):
        return False
    return is_clipped_order(parse, child)


def _has_owner(parse: Parse, at: int) -> bool:
    """Whether somebody stands beside a noun as the one who sees to it: "Dad – Caring Dads", "Passport (SW)"."""
    by = [child for child in parse.children(at, "nmod") if _is_by(parse, child)]
    beside = (*parse.children(at, "nsubj", "parataxis", "dislocated"), *by)
    return any(is_somebody(parse, child) for child in beside)


def _described(parse: Parse, at: int, top: int) -> Deed:
    words = parse.words
    verb = words_of(parse, at, at)
    start = min(parse.subtree(top)) if at != top else at
    inside = sorted(set(parse.subtree(at)) | ({start} if start > at else set()))
    return Deed(
        verb,
        _object(parse, at if words[at].tag[0] == "V" else top),
        _method(parse, at),
        _amount(parse, inside),
        parsed_doer(parse, top, at),
    )


def _object(parse: Parse, at: int) -> Words | None:
    if parse.words[at].tag[0] != "V":
        return None
    for relation in ("obj", "nsubj:pass", "iobj"):
        for child in parse.children(at, relation):
            return words_of(parse, child, child)
    for child in parse.children(at, "obl", "xcomp"):
        if parse.words[child].tag[0] in "NP" and not _is_time(parse, child) and not _is_by(parse, child):
            return words_of(parse, child, child)
    return None


def _is_time(parse: Parse, at: int) -> bool:
    inside = parse.subtree(at)
    stretch = parse.text[parse.words[inside[0]].start : parse.words[inside[-1]].end]
    first = timescales(stretch)
    return bool(first) and first[0].start == 0


@lru_cache(maxsize=64)
def _times(text: str) -> tuple[Timescale, ...]:
    """The times of a text, which each of its nouns asks for."""
    return timescales(text)


def _tells_when(parse: Parse, at: int) -> bool:
    """Whether a word is itself part of a time: "week" of "this week", and no "supervision" of "weekly supervision"."""
    start = parse.words[at].start
    return any(time.start <= start < time.end for time in _times(parse.text))


def _is_by(parse: Parse, at: int) -> bool:
    return any(parse.words[child].lemma in {"by", "through", "via"} for child in parse.children(at, "case"))


def _method(parse: Parse, at: int) -> Words | None:
    for child in parse.children(at, "advcl", "obl", "nmod"):
        opener = parse.words[parse.subtree(child)[0]].text.casefold()
        spoken = parse.words[child].tag == "VBG" or opener in {"through", "via"}
        if opener in {"by", "through", "via", "using"} and spoken and not _is_time(parse, child):
            inside = parse.subtree(child)
            return words_of(parse, inside[0], inside[-1], child)
    return None


def _amount(parse: Parse, inside: list[int]) -> Words | None:
    start, end = parse.words[inside[0]].start, parse.words[inside[-1]].end
    found = COUNT.search(parse.text, start, end)
    if found is None:
        return None
    return Words(found.group(), found.start(), found.end(), found.group().casefold())
