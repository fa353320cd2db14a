"""The first task of a text as its word order tells it: "Dad to book …", "Book a …".

A second witness beside the parse, which errs more often on clipped notes than plain word order does. Only openings that
leave no doubt are told: somebody with "to" or "will" and a base form behind, or a base form that governs what follows.
"""

from __future__ import annotations

from planlint.language.people import doers
from planlint.language.pipeline import base_forms
from planlint.language.syntax import Parse
from planlint.language.tasks.lexicon import DETERMINERS, NOUN_FIRST, verb_kind

_ASKING = frozenset({"to", "will", "must", "should", "shall"})
_MARKS = (":", "–", "—", " -", ";", ".", ",")
_OBJECTS = frozenset({"him", "her", "them", "you", "it", "us", "me"})
# Behind these the deed is told by another verb or by no verb at all.
_LEADING = frozenset(
    "be have need continue go start begin try plan want wish commit undertake offer aim keep remember agree resume".split()
)


def opening_task(parse: Parse) -> int | None:
    """The position of the verb that the first owner is asked to do, or that the text opens with; None where doubt is left."""
    for owner in doers(parse.text):
        behind = [at for at, word in enumerate(parse.words) if word.start >= owner.end][:3]
        if not behind:
            continue
        ahead = parse.text[: owner.start].rstrip()
        # Further on only what stands apart counts: in "she hopes that Mum will go" Mum is asked for nothing.
        apart = not any(map(str.isalpha, ahead)) or (
            ahead.endswith(_MARKS) and parse.words[behind[0]].text.casefold() == "to"
        )
        if apart and len(behind) > 1 and parse.words[behind[0]].text.casefold() in _ASKING:
            at = behind[1]
            if parse.words[at].text.casefold().endswith("ly") and len(behind) > 2:
                at = behind[2]
            return at if _is_base(parse, at) else None
    return _opening_order(parse)


def _opening_order(parse: Parse) -> int | None:
    if len(parse.words) < 2 or not _is_base(parse, 0):
        return None
    word, following = parse.words[0], parse.words[1]
    low = following.text.casefold()
    governs = low in _OBJECTS or low in DETERMINERS or following.tag in {"NNP", "PRP$", "PRP"}
    noun = {"NOUN", "ADJ"} & set(base_forms(word.text))
    unsure = word.text.casefold() in NOUN_FIRST or (noun and following.tag == "NNP")
    return 0 if governs and not unsure else None


def _is_base(parse: Parse, at: int) -> bool:
    low = parse.words[at].text.casefold()
    kind = verb_kind(low)
    return kind is not None and kind[0] == low and low not in _LEADING
