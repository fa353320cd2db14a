"""A grown-up's own word as grammar tells it: who says, writes or is asked in one clause is who the told clause is about.

"Mrs Lund, who will report how many bottles she has bought"; "Text a thumbs up to say you have had your tablets". Which words name
a parent is told in ``evidence.sources``; here only the sentence is read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from planlint.language.people import people_in
from planlint.language.relatives import described
from planlint.language.syntax import Parse, parsed

_SAYING = frozenset(
    "say tell report confirm state admit describe text message email whatsapp inform update advise disclose declare assure promise swear insist claim maintain agree deny "
    "acknowledge share answer note log record write count tick mark rate score jot reply respond indicate mention vouch attest feed".split()
)
_ASKING = frozenset(
    "ask check question enquire inquire quiz ring phone call text message hear find establish go review discuss explore talk cover".split()
)
_HINT = re.compile(
    rf"\b(?:{'|'.join(sorted(_SAYING | _ASKING))}|goes|went|t[eo]ld|said|says|(?:repl|quizz|tall)i?\w*|wrote|rang|heard|know)(?:s|es|ed|ing|d)?\b[\s\S]{{1,200}}?"
    r"\b(?:she|he|they|i|you|there|it|this|things|everything|all|week|weekend|nights?|evenings?|relationship|s/he)\b",
    re.IGNORECASE,
)
# Who rings or writes to somebody "to say …" tells it themselves.
_CALLING = frozenset("ring phone call text message".split())
# "Is coming on Saturday" tells what is arranged.
_MOVING = frozenset("come visit arrive return leave collect meet".split())
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
_TOLD = ("ccomp", "advcl", "xcomp", "acl", "obj", "parataxis")
_PRONOUNS = frozenset("she he they i you s/he".split())
# "Whether there has been any drinking", "how things have been", "if the weekend passed without a row".
_IMPERSONAL = frozenset(
    "there things everything all week weekend night nights evening evenings relationship".split()
)
_IT = frozenset({"it", "this"})
_WRITING = frozenset("note log record write count tick mark rate score jot feed".split())
# What is arranged, wished for or known is no conduct.
_NO_CONDUCT = frozenset(
    "find book arrive apply send need want wish like move register agree understand know decide choose prefer require ask hope plan intend think mean think prefer receive wait ready happy able available "
    "unable late sign collect deliver return bring complete post pay show mean".split()
)
# Behind these a clause says when, why or where, and nothing that is told.
_NOT_TOLD = frozenset("when whenever once after before until till because so as unless while where".split())
_AHEAD = frozenset("will would shall can could may might must should".split())


@dataclass(frozen=True, slots=True)
class Telling:
    """Somebody's telling of themselves: who tells (words and place, -1 where it is the owner) and what is told; ``impersonal`` where it is
    told of things and not of a person. ``asker`` is who asks or finds out, "" where that is not said."""

    who: str
    who_start: int
    start: int
    end: int
    told_start: int
    impersonal: bool
    asker: str


def may_tell(text: str) -> bool:
    """Whether a text has a verb of saying or asking with somebody's doing behind it, for which it is worth parsing."""
    return _HINT.search(text) is not None


def tellings(text: str, owner: str, is_parent: Callable[[str, str, int], bool]) -> Iterator[Telling]:
    """Each place where a parent tells, or is asked, what they themselves did or how they are.

    ``owner`` is the parent who does what an order asks ("" for anybody else).
    """
    if not may_tell(text):
        return
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        lemma = "tell" if _lets_know(parse, at) else word.lemma.casefold()
        if lemma not in _SAYING | _ASKING or word.tag[0] != "V":
            continue
        for who, who_start in _tellers(parse, at, lemma, owner):
            if who_start >= 0 and not is_parent(who, text, who_start):
                continue
            told = next((each for each in _told(parse, at) if _is_own(parse, each, at)), None)
            if told is not None:
                inside = parse.subtree(told)
                begin = min(who_start if who_start >= 0 else word.start, word.start)
                yield Telling(
                    who,
                    who_start,
                    begin,
                    parse.words[inside[-1]].end,
                    parse.words[inside[0]].start,
                    not _has_subject(parse, told, _PRONOUNS),
                    _asker(parse, at) if lemma in _ASKING else "",
                )


def _tellers(parse: Parse, at: int, lemma: str, owner: str) -> Iterator[tuple[str, int]]:
    """Who tells: the verb's subject, whom "who" stands for, whoever is asked, or the owner of an order (at -1)."""
    if lemma in _SAYING:
        subject = _subject(parse, at, 0)
        if subject is not None:
            yield _named(parse, subject)
        elif owner and _is_order(parse, at):
            yield owner, -1
    if lemma in _ASKING:
        for child in parse.children(at, "obj", "iobj", "obl", "obl:unmarked"):
            yield _named(parse, child)
        if parse.words[at].dep in {"xcomp", "advcl"}:
            for child in parse.children(parse.words[at].head, "obj", "iobj", "obl"):
                yield _named(parse, child)


def _lets_know(parse: Parse, at: int) -> bool:
    """ "Let her worker know …" is telling; what somebody knows by themselves is not."""
    word = parse.words[at]
    return word.lemma.casefold() == "know" and parse.words[word.head].lemma.casefold() in {"let", "make"}


def _asker(parse: Parse, at: int) -> str:
    subject = _subject(parse, at, 0)
    return "" if subject is None else _named(parse, subject)[0]


_DEEPEST = 4


def _subject(parse: Parse, at: int, depth: int) -> int | None:
    word = parse.words[at]
    for child in parse.children(at, *_SUBJECTS):
        meant = described(parse, at)
        return child if meant is None else meant
    if word.dep in {"xcomp", "advcl", "conj", "ccomp"} and depth < _DEEPEST and word.head != at:
        if word.dep == "xcomp":
            whom = parse.children(word.head, "obj")
            if whom and parse.words[word.head].lemma in {"ask", "remind", "encourage", "require", "expect"}:
                return whom[0]
        return _subject(parse, word.head, depth + 1)
    return None


def _is_order(parse: Parse, at: int) -> bool:
    """Whether a verb, or the one that it hangs on, opens the sentence as an order."""
    word = parse.words[at]
    for _ in range(_DEEPEST):
        if word.head == at:
            break
        at, word = word.head, parse.words[word.head]
    return word.tag in {"VB", "VBP"} and not parse.children(at, *_SUBJECTS)


def _named(parse: Parse, at: int) -> tuple[str, int]:
    place = parse.words[at].start
    owner = next((each for each in people_in(parse.text) if each.start <= place < each.end), None)
    if owner is not None:
        return owner.text, owner.start
    return parse.words[at].text, place


def _told(parse: Parse, at: int) -> Iterator[int]:
    calls = parse.words[at].lemma.casefold() in _CALLING
    for child in parse.children(at, *_TOLD):
        if calls and parse.words[child].lemma.casefold() in _SAYING:
            continue
        # Who somebody is by what they will say is told by them, and not by whoever is asked.
        if parse.words[child].dep != "obj" and described(parse, child) is not None:
            continue
        if parse.words[child].dep != "obj":
            yield child
        yield from parse.children(child, "acl", "acl:relcl", "ccomp", "xcomp", "advcl")
    # "Says how many nights she has gone without": a length of time asked about is what is told, and not when it is told.
    for child in parse.children(at, "obl:unmarked", "obl:tmod"):
        if parse.words[parse.subtree(child)[0]].text.casefold() in _ASKED_ABOUT:
            yield from parse.children(child, "acl:relcl", "acl")


_ASKED_ABOUT = frozenset("how what which".split())


def _is_own(parse: Parse, told: int, verb: int) -> bool:
    """Whether a told clause has somebody spoken of by a pronoun, or "there", as its subject, and tells of what is or was."""
    word = parse.words[told]
    if parse.words[told].start < parse.words[verb].start:
        return False
    opening = {parse.words[child].text.casefold() for child in parse.children(told, "mark", "advmod")}
    if opening & _NOT_TOLD:
        return False
    # "Ring Mum by six if she has been drinking": when it is done, and not what is asked.
    if "if" in opening and parse.words[verb].lemma.casefold() in _CALLING:
        return False
    helpers = {parse.words[child].lemma.casefold() for child in parse.children(told, "aux")}
    if helpers & _AHEAD or word.lemma.casefold() in _NO_CONDUCT:
        return False
    # "With what she sees": what somebody watches is another's doing.
    if _opens_with_what(parse, told) and word.lemma.casefold() in _WATCHING:
        return False
    if word.tag == "VBG" and word.lemma.casefold() in _MOVING and "have" not in helpers:
        return False
    if any(parse.words[child].lemma.casefold() == "go" for child in parse.children(told, "aux")):
        return False
    # What is written down of a thing ("logs how it went") is a record of it, and no verdict.
    of_it = frozenset() if parse.words[verb].lemma.casefold() in _WRITING else _IT
    return _has_subject(parse, told, _PRONOUNS | _IMPERSONAL | of_it)


_WATCHING = frozenset("see find notice observe hear record watch read note count weigh measure".split())


def _opens_with_what(parse: Parse, told: int) -> bool:
    """Whether a clause opens with what is seen: "what she sees", "anything she notices"."""
    inside = parse.subtree(told)
    first = parse.words[inside[0]].text.casefold()
    ahead = parse.words[inside[0] - 1].text.casefold() if inside[0] else ""
    return first in {"what", "anything", "whatever", "which"} or ahead in {"what", "anything", "whatever"}


def _has_subject(parse: Parse, at: int, words: frozenset[str]) -> bool:
    return any(
        parse.words[child].text.casefold() in words for child in parse.children(at, *_SUBJECTS, "expl")
    )
