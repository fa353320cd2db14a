"""What is to be done: the tasks of an action with verb, object, method, amount and doer, read off its parsed sentence.

Whether a task says enough is judged in ``actions``; here it is only told what is asked, and whether anything is. Parsing
is slow beside everything else, so only texts whose verdict needs it come here.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planlint.language.people import Owner, OwnerKind, doers, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.evidence import COUNT
from planlint.language.tasks.lexicon import noun_kind, verb_kind
from planlint.language.times import timescales


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text where they stand; ``lemma`` is the base form of the word that counts among them."""

    text: str
    start: int
    end: int
    lemma: str


@dataclass(frozen=True, slots=True)
class Deed:
    """One task of an action.

    ``verb`` is the word for what is done, a noun where there is no verb ("Weekly visits x 6"); ``object`` the noun it is done
    to, ``method`` how ("by weighing her"), ``amount`` how much ("six sessions"), ``doer`` the words for who does it.
    """

    verb: Words
    object: Words | None
    method: Words | None
    amount: Words | None
    doer: Words | None


@dataclass(frozen=True, slots=True)
class Instruction:
    """An action as parsed: its tasks in the order of the text; one without any asks for nothing."""

    tasks: tuple[Deed, ...]

    @property
    def is_instruction(self) -> bool:
        """Whether anything is asked for ("Mum is doing well" asks for nothing)."""
        return bool(self.tasks)


# Verbs that only lead to the task behind them: "agreed to attend", "continue to weigh".
_LEADING = frozenset(
    "need agree have continue go start begin try plan want wish commit undertake offer aim keep remember commence resume".split()
)
_UNASKED = frozenset("may might could would".split())
# What is said or agreed carries the task behind it: "Dad has said he will stop".
_SAYING = frozenset("say tell agree promise ask decide".split())
# What these say is how things are; as an order ("Be …", "Know …") they are still one.
_STATIVE = frozenset(
    "be have know feel like love enjoy want wish hope think believe seem appear understand live belong need look remain find "
    "struggle worry miss hate say state mean deserve hear accept await happen owe stay minimise".split()
)
# What nobody can do on somebody's order: "Jaden to feel that he belongs" is a hope.
_FELT = frozenset("feel enjoy love thrive flourish".split())
# Words that only announce what follows.
_LABELS = frozenset("lead action aim goal task outcome who".split())
_PROFESSIONAL = frozenset({OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.GROUP})
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer", "csubj", "dislocated")
_GOING_ON = frozenset(("acl", "conj", "parataxis", "advcl"))
_NEXT = ("conj", "parataxis", "list", "appos")


def read_what(text: str) -> Instruction:
    """The tasks that an action's text asks for, none where it tells news, praise, a feeling, a time or a name."""
    parse = parsed(text)
    found: list[Deed] = []
    for root in parse.roots():
        for at in sorted(_predicates(parse, root)):
            deed = _deed(parse, at)
            if deed is not None:
                found.append(deed)
    if any(_is_verb(parse, deed) for deed in found):
        # A topic ahead of its task ("Bus pass – PA to apply") is no task of its own; an occasion is.
        first = next(place for place, deed in enumerate(found) if _is_verb(parse, deed))
        ahead = [deed for deed in found[:first] if noun_kind(deed.verb.text) == "event"]
        found = [*ahead, *(deed for deed in found[first:] if _is_verb(parse, deed))]
    return Instruction(_with_doers(parse, tuple(found)))


def _is_verb(parse: Parse, deed: Deed) -> bool:
    return any(word.start == deed.verb.start and word.tag[0] in "VJ" for word in parse.words)


def _predicates(parse: Parse, at: int) -> Iterator[int]:
    """A root and everything coordinated with it or set beside it, behind the verbs that only lead on."""
    yield at
    for child in parse.children(at, *_NEXT):
        yield from _predicates(parse, child)
    lead = parse.words[at]
    if lead.lemma in _SAYING and not _is_asked(parse, at):
        for child in parse.children(at, "ccomp"):
            if any(
                parse.words[helper].lemma in {"will", "must", "should"}
                for helper in parse.children(child, "aux")
            ):
                yield from _predicates(parse, child)
    if lead.lemma in _LEADING:
        for child in parse.children(at, "xcomp", "ccomp"):
            for beside in parse.children(child, *_NEXT):
                yield from _predicates(parse, beside)


def _deed(parse: Parse, at: int) -> Deed | None:
    word = parse.words[at]
    if word.tag[0] == "V":
        question = any(parse.words[child].text[0] == "?" for child in parse.children(at, "punct"))
        if question or not _is_asked(parse, at):
            return None
        task = _behind(parse, at)
        return _described(parse, task, at)
    return _verbless(parse, at)


def _behind(parse: Parse, at: int) -> int:
    """The verb that says the deed: of "agreed to attend" it is "attend"."""
    while parse.words[at].lemma in _LEADING:
        inner = [child for child in parse.children(at, "xcomp", "ccomp") if _leads_to(parse, at, child)]
        if not inner:
            break
        at = inner[0]
    return at


def _asks(parse: Parse, at: int) -> bool:
    return parse.words[at].tag[0] == "V" and not parse.children(at, "cop") and _is_asked(parse, at)


def _leads_to(parse: Parse, at: int, child: int) -> bool:
    """Whether the verb behind is the deed: of "keep sharing" it is, of "kept informed" not."""
    inner = parse.words[child]
    if inner.dep == "ccomp" and not _has_to(parse, child):
        return False
    return inner.tag == "VBG" or (inner.tag[0] == "V" and parse.words[at].lemma != "keep")


def _is_asked(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    helpers = [parse.words[child] for child in parse.children(at, "aux", "aux:pass")]
    if any(helper.lemma in _UNASKED for helper in helpers):
        return False
    if any(helper.tag == "MD" for helper in helpers) or _has_to(parse, at):
        return word.lemma not in _FELT or _by_professional(parse, at)
    leads_on = word.lemma in _LEADING and _behind(parse, at) != at
    if leads_on and word.lemma not in {"want", "wish", "try", "start", "begin"}:
        return word.tag != "VBN" or word.lemma in {"agree", "plan", "commit", "offer"} or not helpers
    if helpers:
        return word.lemma == "go" and leads_on
    subject = bool(parse.children(at, *_SUBJECTS))
    if word.tag in {"VB", "VBP"} and not subject:
        return True
    if word.tag in {"VB", "VBZ", "VBP"}:
        beside_news = word.dep == "conj" and not _asks(parse, word.head)
        return (word.lemma not in _STATIVE and not beside_news) or _on_condition(parse, at)
    return word.tag == "VBG" and word.lemma not in _STATIVE


def _on_condition(parse: Parse, at: int) -> bool:
    """ "If Mum drinks again, Gran has the children": what happens on a condition is asked for."""
    return any(
        parse.words[mark].lemma in {"if", "unless", "case", "should"}
        for clause in parse.children(at, "advcl")
        for mark in parse.children(clause, "mark", "aux", "case")
    )


def _has_to(parse: Parse, at: int) -> bool:
    return any(parse.words[child].tag == "TO" for child in parse.children(at, "mark"))


def _verbless(parse: Parse, at: int) -> Deed | None:
    """A noun that is a deed ("Weekly visits x 6"), or what somebody is to be ("Nursery to be accommodating")."""
    word = parse.words[at]
    copula = parse.children(at, "cop")
    if copula:
        helpers = [parse.words[child].lemma for child in parse.children(at, "aux")]
        ordered = parse.words[copula[0]].tag == "VB" and not set(helpers) & _UNASKED
        ordered = ordered and (not parse.children(at, "nsubj") or _by_professional(parse, at))
        return _described(parse, at, at) if ordered and word.lemma != "able" else None
    if word.tag[:2] != "NN" or _is_somebody(parse, at) or word.lemma.casefold() in _LABELS:
        return None
    if parse.children(at, "acl") and any(
        parse.words[child].lemma == "no" for child in parse.children(at, "det")
    ):
        return None
    kind = noun_kind(word.text) if word.tag in {"NN", "NNS"} else None
    acts = kind == "event" or (word.tag in {"NN", "NNS"} and verb_kind(word.lemma) is not None)
    if not acts and _is_time(parse, at):
        return None
    arranged = word.tag in {"NN", "NNS"} and bool(COUNT.search(parse.text) or timescales(parse.text))
    return _described(parse, at, at) if acts or arranged or _has_owner(parse, at) else None


def _has_owner(parse: Parse, at: int) -> bool:
    """Whether somebody stands beside a noun as the one who sees to it: "Dad – Caring Dads", "Passport (SW)"."""
    return any(_is_somebody(parse, child) for child in parse.children(at, "nsubj", "parataxis", "dislocated"))


def _by_professional(parse: Parse, at: int) -> bool:
    starts = [parse.words[child].start for child in parse.children(at, "nsubj")]
    return any(
        owner.kind in _PROFESSIONAL and any(owner.start <= start < owner.end for start in starts)
        for owner in people_in(parse.text)
    )


def _is_somebody(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    return any(owner.start <= word.start < owner.end for owner in people_in(parse.text))


def _described(parse: Parse, at: int, top: int) -> Deed:
    words = parse.words
    verb = _words(parse, at, at)
    start = min(parse.subtree(top)) if at != top else at
    inside = sorted(set(parse.subtree(at)) | ({start} if start > at else set()))
    return Deed(
        verb,
        _object(parse, at if words[at].tag[0] == "V" else top),
        _method(parse, at),
        _amount(parse, inside),
        _doer(parse, top, at),
    )


def _object(parse: Parse, at: int) -> Words | None:
    if parse.words[at].tag[0] != "V":
        return None
    for relation in ("obj", "nsubj:pass", "iobj"):
        for child in parse.children(at, relation):
            return _words(parse, child, child)
    for child in parse.children(at, "obl", "xcomp"):
        if parse.words[child].tag[0] in "NP" and not _is_time(parse, child) and not _is_by(parse, child):
            return _words(parse, child, child)
    return None


def _is_time(parse: Parse, at: int) -> bool:
    inside = parse.subtree(at)
    stretch = parse.text[parse.words[inside[0]].start : parse.words[inside[-1]].end]
    first = timescales(stretch)
    return bool(first) and first[0].start == 0


def _is_by(parse: Parse, at: int) -> bool:
    return any(parse.words[child].lemma in {"by", "through", "via"} for child in parse.children(at, "case"))


def _method(parse: Parse, at: int) -> Words | None:
    for child in parse.children(at, "advcl", "obl", "nmod"):
        opener = parse.words[parse.subtree(child)[0]].text.casefold()
        spoken = parse.words[child].tag == "VBG" or opener in {"through", "via"}
        if opener in {"by", "through", "via", "using"} and spoken and not _is_time(parse, child):
            inside = parse.subtree(child)
            return _words(parse, inside[0], inside[-1], child)
    return None


def _amount(parse: Parse, inside: list[int]) -> Words | None:
    start, end = parse.words[inside[0]].start, parse.words[inside[-1]].end
    found = COUNT.search(parse.text, start, end)
    if found is None:
        return None
    return Words(found.group(), found.start(), found.end(), found.group().casefold())


def _doer(parse: Parse, top: int, at: int) -> Words | None:
    for where in (at, top):
        for relation in ("obl:agent", "nsubj"):
            for child in parse.children(where, relation):
                return _words(parse, child, child)
    return None


def _words(parse: Parse, first: int, last: int, head: int | None = None) -> Words:
    start, end = parse.words[first].start, parse.words[last].end
    return Words(parse.text[start:end], start, end, parse.words[first if head is None else head].lemma)


def _with_doers(parse: Parse, tasks: tuple[Deed, ...]) -> tuple[Deed, ...]:
    """Each task with its doer: the one its own words name, else whoever did the task before it."""
    done_to = [place for place in (_undergoer(parse, task) for task in tasks) if place]
    done_to.extend(_other_agents(parse, {task.verb.start for task in tasks}))
    named = tuple(
        owner
        for owner in doers(parse.text)
        if not any(start < owner.end and owner.start < end for start, end in done_to)
    )
    settled: list[Deed] = []
    for task in tasks:
        doer = (
            _known(parse, task.doer, named)
            or (settled[-1].doer if settled else None)
            or (_first(named) if named else None)
        )
        settled.append(Deed(task.verb, task.object, task.method, task.amount, doer))
    return tuple(settled)


def _undergoer(parse: Parse, task: Deed) -> tuple[int, int] | None:
    """The stretch of the one a passive deed is done to, who is not its doer."""
    verb = next((at for at, word in enumerate(parse.words) if word.start == task.verb.start), None)
    if verb is None:
        return None
    for child in parse.children(verb, "nsubj:pass"):
        inside = parse.subtree(child)
        return parse.words[inside[0]].start, parse.words[inside[-1]].end
    return None


def _other_agents(parse: Parse, verbs: set[int]) -> Iterator[tuple[int, int]]:
    """Whoever did something that is none of the tasks: "has been found by his previous carer and will be posted".

    What only goes on from a task is part of it: "a review, chaired by Mr Pell", "to be written and signed by Mum".
    """
    for word in parse.words:
        if word.dep != "obl:agent" or parse.words[word.head].start in verbs:
            continue
        deed = parse.words[word.head]
        bare = not parse.children(word.head, "aux", *_SUBJECTS)
        on_task = deed.dep in _GOING_ON and parse.words[deed.head].start in verbs
        if not (bare and on_task):
            yield word.start, word.end


def _known(parse: Parse, doer: Words | None, named: tuple[Owner, ...]) -> Words | None:
    """The doer as the who engine names it, where it does; else as parsed, where that is somebody or a pronoun."""
    if doer is None:
        return None
    for owner in named or people_in(parse.text):
        if owner.start <= doer.start < owner.end:
            return Words(owner.text, owner.start, owner.end, doer.lemma)
    speaks = doer.text.casefold() in {"i", "we", "you", "he", "she", "they", "everyone", "everybody"}
    return doer if speaks else None


def _first(named: tuple[Owner, ...]) -> Words:
    owner = named[0]
    return Words(owner.text, owner.start, owner.end, owner.text.casefold())
