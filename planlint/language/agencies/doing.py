"""Whether a parsed verb tells of what is done today: neither past, nor wished for, nor foretold, nor denied."""

from __future__ import annotations

from enum import StrEnum

from planlint.language.syntax import Parse

_DONE = frozenset(["VBD", "VBN"])
_LINKED = frozenset(["conj", "xcomp"])
# "Continues to see", "keeps going": what hangs on such a verb is as true as the verb.
_GOES_ON = frozenset("continue keep go carry start begin like enjoy love remain come".split())


class When(StrEnum):
    """When a verb's deed is: now, now and before ("has been seeing", "has seen"), past, or not so at all."""

    NOW = "now"
    SINCE = "since"
    PAST = "past"
    NOT = "not"


def when_done(parse: Parse, at: int) -> When:
    """When the deed of a verb is done."""
    word = parse.words[at]
    helpers = [parse.words[child] for child in parse.children(at, "aux", "aux:pass", "cop")]
    said = {each.lemma.casefold() for each in helpers} | {each.text.casefold() for each in helpers}
    if _is_denied(parse, at) or any(each.tag == "MD" for each in helpers) or "to" in said:
        return _carried(parse, at) if "to" in said else When.NOT
    has = bool(said & {"has", "have", "'ve", "’ve"}) or ("have" in said and "had" not in said)
    if "had" in said or said & {"was", "were"}:
        return When.PAST
    if has:
        return When.SINCE
    if any(each.lemma == "do" and each.tag in ("VBZ", "VBP") for each in helpers):
        return When.NOW
    if said & {"is", "are", "am", "'s", "'re", "’s", "’re", "be"}:
        return When.NOW
    if word.tag in ("VBZ", "VBP") or (
        word.tag in ("VBG", "VB", "NNS") and word.head == at and parse.children(at, "nsubj")
    ):
        return When.NOW
    if word.tag in ("VB", "VBG", "VBN", "NNS", "NN") and word.dep in _LINKED and word.head != at:
        return _carried(parse, at)
    return When.PAST if word.tag in _DONE else When.NOT


def _carried(parse: Parse, at: int) -> When:
    """What hangs on another verb is done when that one is: "continues to see", "comes and helps"."""
    word = parse.words[at]
    head = parse.words[word.head]
    if word.head == at:
        return When.NOT
    if word.dep == "conj" or (word.dep == "xcomp" and head.lemma in _GOES_ON):
        return when_done(parse, word.head)
    return When.NOT


def _is_denied(parse: Parse, at: int) -> bool:
    return any(
        parse.words[child].text.casefold() in ("not", "n't", "n’t", "never", "no")
        or parse.words[child].lemma == "not"
        for child in parse.children(at)
    ) or any(
        parse.words[child].text.casefold() in ("if", "whether", "unless", "should")
        for child in parse.children(at, "mark")
    )
