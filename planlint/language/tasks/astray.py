"""Tasks that stand where no task should by the parse: looked for only where its main structure tells of none.

Clipped notes lead a parse astray in a few ways: a long subject becomes a root of its own, a label becomes the sentence, a
verb behind "so" hangs on the wrong clause. What is found here has a witness beside the parse: a helper, a mark, a form.
"""

from __future__ import annotations

from planlint.language.people import people_in
from planlint.language.syntax import Parse
from planlint.language.tasks.asking import behind, has_somebody_as_subject
from planlint.language.tasks.clipped import clipped_by_words
from planlint.language.tasks.lexicon import verb_kind, verb_lemmas
from planlint.language.tasks.news_nouns import is_no_deed

_ASKING = frozenset({"will", "must", "should", "shall"})
_BESIDE = frozenset(("conj", "parataxis", "list", "appos"))
# Ahead of "is to do" stands somebody.
_FIRST_VERB = 2
_VERB_ENDINGS = ("ise", "ize", "yse", "ify")
_MARKS = (":", "–", "—", "-", "=", "→")


def task_astray(parse: Parse) -> int | None:
    """The position of a task that the parse's main structure does not hold, None where there is none."""
    for find in (
        _done_by_whoever,
        behind_is_to,
        _told_beside,
        _behind_label,
        _order_to_somebody,
        clipped_by_words,
    ):
        at = find(parse)
        if at is not None:
            return at
    return None


def _done_by_whoever(parse: Parse) -> int | None:
    """ "Whoever does the school run to sign Leo in": the verb behind "to", where nobody is named."""
    for root in parse.roots():
        if parse.words[root].text.casefold() in {"whoever", "whichever", "anyone"}:
            for child in parse.subtree(root):
                if parse.has_to(child) and parse.words[child].tag == "VB":
                    return child
    return None


def behind_is_to(parse: Parse) -> int | None:
    """ "The supervisor is to breathalyse Mr Bell": a verb's base form behind "is to" and somebody, however it is tagged."""
    for at in range(2, len(parse.words)):
        word = parse.words[at]
        if parse.words[at - 1].text != "to" or parse.words[at - 2].text not in {"is", "are"}:
            continue
        verb = word.text in verb_lemmas(word.text) or word.text.endswith(_VERB_ENDINGS)
        known = word.text.islower() and verb and word.text != "be"
        if known and any(
            owner.end == parse.words[at - 3].end for owner in people_in(parse.text) if at > _FIRST_VERB
        ):
            return at
    return None


def _told_beside(parse: Parse) -> int | None:
    """ "…, so your nurse will rewrite them"; "Mr Bell, who drives past, needs to drop her": a helper asks, somewhere beside."""
    for at, word in enumerate(parse.words):
        if word.tag[0] != "V" or not _stands_beside(parse, at):
            continue
        helped = any(parse.words[child].lemma in _ASKING for child in parse.children(at, "aux"))
        going = word.lemma == "need" and word.tag in {"VBZ", "VBP"}
        needed = (going or (word.lemma == "go" and word.tag == "VBG")) and behind(parse, at) != at
        if (helped and has_somebody_as_subject(parse, at)) or needed:
            return behind(parse, at)
    return None


def _stands_beside(parse: Parse, at: int) -> bool:
    """Whether a clause is no part of another, or its consequence: not "if he will go", but "so she will go"."""
    marks = {parse.words[mark].lemma.casefold() for mark in parse.children(at, "mark")}
    if parse.words[at].dep == "advcl":
        return marks == {"so"}
    return parse.words[at].dep in _BESIDE and (not marks or parse.has_to(at))


def _behind_label(parse: Parse) -> int | None:
    """ "Dad: 8 x Caring Dads": the thing behind whoever sees to it, where the label is read as the sentence."""
    for root in parse.roots():
        word = parse.words[root]
        label = next(
            (owner for owner in people_in(parse.text) if owner.start <= word.start < owner.end), None
        )
        if label is None or label.start or not parse.text[label.end :].lstrip().startswith(_MARKS):
            continue
        for child in parse.children(root, "appos", "parataxis", "nmod"):
            inside = [child, *parse.children(child, "nmod", "flat", "compound")]
            for at in inside:
                named = any(
                    owner.start <= parse.words[at].start < owner.end for owner in people_in(parse.text)
                )
                if (
                    parse.words[at].tag.startswith("NN")
                    and parse.words[at].start > label.end
                    and not (named or is_no_deed(parse, at))
                ):
                    return at
    return None


def _order_to_somebody(parse: Parse) -> int | None:
    """ "Nurture Adaeze's identity": a base form that could be a noun, straight ahead of a name that it governs."""
    if len(parse.words) < 2:
        return None
    low, following = parse.words[0].text.casefold(), parse.words[1]
    kind = verb_kind(low)
    named = any(owner.start == following.start for owner in people_in(parse.text))
    ends = following.end == len(parse.text.rstrip(" ."))
    return 0 if kind is not None and kind[0] == low and named and not ends else None
