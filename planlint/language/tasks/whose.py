"""Who does each task of an action: as the sentence is parsed and as the who engine names people, the two brought together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from planlint.language.people import Owner, OwnerKind, doers, people_in
from planlint.language.syntax import Parse
from planlint.language.tasks.asking import SUBJECTS, is_somebody, is_wanted_of
from planlint.language.tasks.deeds import Deed, Words, words_of
from planlint.language.tasks.frames import Framed
from planlint.language.tasks.lexicon import noun_kind
from planlint.language.tasks.set_off import set_off

_GOING_ON = frozenset(("acl", "conj", "parataxis", "advcl"))
_KINDS = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.FAMILY, OwnerKind.PERSON})
# Of these the name tells where, more often than who.
_PLACES = (
    "centre",
    "center",
    "hub",
    "school",
    "nursery",
    "college",
    "clinic",
    "hospital",
    "surgery",
    "house",
    "home",
)
_SPEAKING = frozenset("i we you he she they everyone everybody someone somebody whoever".split())


def parsed_doer(parse: Parse, top: int, at: int) -> Words | None:
    """Whoever the parse tells to do the deed at a position, of which ``top`` is the verb that leads to it."""
    for where in (at, top):
        for relation in ("obl:agent", "nsubj"):
            # Of two subjects the nearer does it: "Dad on early shifts, so Mum takes both to school".
            found = parse.children(where, relation)
            ahead = [child for child in found if child < where] or found
            if relation == "nsubj" and found and where != at and is_wanted_of(parse, where):
                return _wanted(parse, where, at)
            if ahead:
                return words_of(parse, ahead[-1], ahead[-1])
    return _giver(parse, at)


def _wanted(parse: Parse, where: int, at: int) -> Words | None:
    """ "you" of "we'd like you to tell her": who is wanted to do it; of "wants the check done" nobody is."""
    things = parse.children(where, "obj")
    return words_of(parse, things[0], things[0]) if things and parse.words[at].tag != "VBN" else None


def _giver(parse: Parse, at: int) -> Words | None:
    """ "Weekly emails from school": whoever a deed that is a noun comes from; "Joint visit HV": who stands beside it."""
    word = parse.words[at]
    if word.tag[:2] != "NN":
        return None
    deed = noun_kind(word.text) != "abstract" or word.text.casefold().endswith("ing")
    child = giver(parse, at)
    return words_of(parse, child, child) if child is not None and deed else None


def giver(parse: Parse, at: int) -> int | None:
    """Whoever what a noun tells comes from or is done by, on the noun or on whom it goes to: "Letter to housing from Dr Lamb"."""
    if any(parse.words[child].lemma.casefold() == "no" for child in parse.children(at, "det")):
        return None
    on_it = parse.children(at, "nmod")
    for child in (*on_it, *(below for goes in on_it for below in parse.children(goes, "nmod"))):
        cases = {parse.words[case].text.casefold() for case in parse.children(child, "case")}
        if cases & {"from", "by", "through", "via"} and is_somebody(parse, child):
            return child
    return None


def with_doers(parse: Parse, tasks: tuple[Deed, ...], frames: Mapping[int, Framed]) -> tuple[Deed, ...]:
    """Each task with its doer: the one its frame or its own words name, else whoever did the task before it.

    ``frames`` holds by where its verb starts what each task is asked by, which tells its doer for certain.
    """
    done_to = [place for place in (_undergoer(parse, task) for task in tasks) if place]
    done_to.extend(_other_agents(parse, {task.verb.start for task in tasks}))
    done_to.extend(_told_of(parse, tasks))
    done_to.extend(_wishers(parse))
    done_to.extend(_sources(parse, tasks))
    done_to.extend(_askers(parse, frames))
    named = tuple(
        owner
        for owner in doers(parse.text)
        if not any(start < owner.end and owner.start < end for start, end in done_to)
    )
    settled: list[Deed] = []
    for task in tasks:
        frame = frames.get(task.verb.start)
        told = _framed_doer(parse, frame) if frame is not None else None
        doer = (
            told
            or _known(parse, task, named)
            or (settled[-1].doer if settled else None)
            or _last(parse, task, named)
            or (_first(named) if named else None)
            or _beside(parse, task)
        )
        settled.append(replace(task, doer=doer))
    return tuple(settled)


def _sources(parse: Parse, tasks: tuple[Deed, ...]) -> Iterator[tuple[int, int]]:
    """Whoever only sends what is dealt with: "Log every missed call from Dad"."""
    for task in tasks:
        verb = _place(parse, task)
        if verb is None or parse.words[verb].tag not in {"VB", "VBP"}:
            continue
        for thing in parse.children(verb, "obj", "obl"):
            for child in (thing, *parse.children(thing, "nmod")):
                if any(parse.words[case].text.casefold() == "from" for case in parse.children(child, "case")):
                    inside = parse.subtree(child)
                    yield parse.words[inside[0]].start, parse.words[inside[-1]].end


def _askers(parse: Parse, frames: Mapping[int, Framed]) -> Iterator[tuple[int, int]]:
    """Whoever only asks for a task: "The panel asked Mr Singh to ring"."""
    for frame in frames.values():
        if frame.asker is not None:
            inside = parse.subtree(frame.asker)
            yield parse.words[inside[0]].start, parse.words[inside[-1]].end


def _framed_doer(parse: Parse, frame: Framed) -> Words | None:
    """The words for who a frame tells to do the deed, as the who engine names them where it does."""
    if frame.doer is None:
        return None
    word = parse.words[frame.doer]
    if word.text == "I":
        return _signed(parse, words_of(parse, frame.doer, frame.doer))
    for owner in (*doers(parse.text), *people_in(parse.text)):
        if owner.start <= word.start < owner.end:
            return Words(owner.text, owner.start, owner.end, word.lemma)
    named = word.tag[0] in "NP" and noun_kind(word.text) is None
    return words_of(parse, frame.doer, frame.doer) if named else None


def _place(parse: Parse, task: Deed) -> int | None:
    return next((at for at, word in enumerate(parse.words) if word.start == task.verb.start), None)


def _undergoer(parse: Parse, task: Deed) -> tuple[int, int] | None:
    """The stretch of the one a passive deed is done to, who is not its doer."""
    verb = _place(parse, task)
    if verb is None:
        return None
    clipped = parse.words[verb].tag in {"VBN", "VBD"} and not parse.children(verb, "obj")
    for child in parse.children(verb, "nsubj:pass", *(("nsubj",) if clipped else ())):
        inside = parse.subtree(child)
        return parse.words[inside[0]].start, parse.words[inside[-1]].end
    return None


def _wishers(parse: Parse) -> Iterator[tuple[int, int]]:
    """Whoever only wants it of somebody else: "IRO wants the check done before the review"."""
    for at in range(len(parse.words)):
        if is_wanted_of(parse, at):
            for child in parse.children(at, "nsubj"):
                yield parse.words[child].start, parse.words[child].end


def _told_of(parse: Parse, tasks: tuple[Deed, ...]) -> Iterator[tuple[int, int]]:
    """What is only agreed or told: in "Agree with school that Mrs Doyle rings", she does not do the agreeing."""
    verbs = {task.verb.start for task in tasks}
    for task in tasks:
        verb = _place(parse, task)
        if verb is None or parse.children(verb, *SUBJECTS) or parse.words[verb].tag not in {"VB", "VBP"}:
            continue
        for child in parse.children(verb, "ccomp"):
            inside = parse.subtree(child)
            if not any(parse.words[at].start in verbs for at in inside) and not parse.has_to(child):
                behind = [at for at in inside if parse.words[at].dep != "parataxis"]
                yield parse.words[behind[0]].start, parse.words[_before_aside(parse, child, inside)].end


def _before_aside(parse: Parse, top: int, inside: tuple[int, ...]) -> int:
    """The last word of a clause without what is set beside it: an owner in brackets at the end is no part of it."""
    asides = {at for child in parse.children(top, "parataxis") for at in parse.subtree(child)}
    return max(at for at in inside if at not in asides)


def _other_agents(parse: Parse, verbs: set[int]) -> Iterator[tuple[int, int]]:
    """Whoever did something that is none of the tasks: "has been found by his previous carer and will be posted".

    What only goes on from a task is part of it: "a review, chaired by Mr Pell", "to be written and signed by Mum".
    """
    for word in parse.words:
        if word.dep != "obl:agent" or parse.words[word.head].start in verbs:
            continue
        deed = parse.words[word.head]
        bare = not parse.children(word.head, "aux", *SUBJECTS)
        on_task = deed.dep in _GOING_ON and parse.words[deed.head].start in verbs
        if not (bare and on_task):
            yield word.start, word.end


def _known(parse: Parse, task: Deed, named: tuple[Owner, ...]) -> Words | None:
    """The doer as the who engine names it, where it does; else as parsed, where it can only be somebody."""
    doer = task.doer
    if doer is None:
        return None
    if doer.text == "I":
        doer = _signed(parse, doer)
    for owner in named or people_in(parse.text):
        if owner.start <= doer.start < owner.end:
            return Words(owner.text, owner.start, owner.end, doer.lemma)
    if any(owner.start <= doer.start < owner.end for owner in people_in(parse.text)):
        given = not parse.words[_place(parse, task) or 0].tag.startswith("V")
        return doer if given else None
    return doer if doer.text.casefold() in _SPEAKING or _acts(parse, task, doer) else None


def _signed(parse: Parse, doer: Words) -> Words:
    """The name in "I, Shane, agree to ring", who writes of themselves."""
    for at, word in enumerate(parse.words[:-2]):
        follows = parse.words[at + 1 : at + 3]
        if word.start == doer.start and follows[0].text == "," and follows[1].tag == "NNP":
            return words_of(parse, at + 2, at + 2)
    return doer


def _acts(parse: Parse, task: Deed, doer: Words) -> bool:
    """ "Yr 11 pupil to mentor Siobhan": a subject that does something to somebody, and is no thing that plans speak of."""
    verb = _place(parse, task)
    head = next((at for at, word in enumerate(parse.words) if word.start == doer.start), None)
    if verb is None or head is None or parse.words[head].tag not in {"NN", "NNS", "NNP", "NNPS"}:
        return False
    asked = parse.has_to(verb) or any(parse.words[child].tag == "MD" for child in parse.children(verb, "aux"))
    governs = bool(parse.children(verb, "obj", "iobj", "obl"))
    return asked and governs and parse.words[verb].tag == "VB" and noun_kind(doer.text) is None


def _beside(parse: Parse, task: Deed) -> Words | None:
    """Whoever stands beside a deed that is a noun or in the clause of one: "Joint visit HV and nursery nurse"."""
    at = _place(parse, task)
    if at is None or parse.words[at].tag[:2] != "NN":
        return None
    for child in parse.children(at, "parataxis", "appos", "flat", "nmod"):
        for owner in people_in(parse.text):
            placed = owner.start <= parse.words[child].start < owner.end and not parse.children(child, "case")
            if placed and owner.kind in _KINDS and not owner.text.casefold().endswith(_PLACES):
                return Words(owner.text, owner.start, owner.end, parse.words[child].lemma)
    return None


def _last(parse: Parse, task: Deed, named: tuple[Owner, ...]) -> Words | None:
    """Whoever is set off at the end, unless the who engine names somebody ahead of them."""
    place = set_off(parse.text)
    if place is None or place[0] < task.verb.end or any(owner.start <= place[0] for owner in named):
        return None
    words = parse.text[slice(*place)]
    return Words(words, *place, words.casefold())


def _first(named: tuple[Owner, ...]) -> Words:
    owner = named[0]
    return Words(owner.text, owner.start, owner.end, owner.text.casefold())
