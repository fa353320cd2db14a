"""Sentences that cannot ask for anything because a verb in them is past beyond doubt, and plans told in the progressive.

"Went to see the flat", "fell out with Paul", "gran held the fort": a form that is no participle tells what was. "You are
doing a poster with Hannah" tells, beside a day that lies ahead, what is going to be done.
"""

from __future__ import annotations

from planlint.language.syntax import FINITE, Parse

# Pasts that are no participle of the same verb and no other word: what was done, whoever did it.
_ONLY_PAST = frozenset(
    "went saw came spoke wrote took gave did was were ate drank began broke chose drove flew forgot grew knew rode rang swam threw woke wore "
    "became fell ran shook stole tore arose blew drew froze hid shrank sank slew sprang swore trod withdrew undertook mistook overtook bit".split()
)
# At the head of a sentence the others may be a name, a piece or a tool.
_OPENS_PAST = _ONLY_PAST - {"rose", "bit", "saw"}
# Clauses that carry a sentence, beside its root.
_CARRY = ("conj", "parataxis")
# Nobody plans to be, to feel or to fare somehow.
_NO_PLAN = frozenset(
    "get go come be feel have become grow settle improve struggle cope thrive enjoy love hate like want hope worry suffer live sleep eat refuse deny minimise gain lose manage engage attend respond seem appear think".split()
)
_REASONS = frozenset("because as since after when once if although though while whereas given now so".split())
_ASKING = frozenset(["WP", "WDT", "WRB"])
_US = frozenset(["you", "we", "i"])


def carriers(parse: Parse, root: int) -> tuple[int, ...]:
    """The verbs that carry a sentence: its root, and what is joined to it."""
    found = [root]
    for at in found:
        found += [child for child in parse.children(at, *_CARRY) if child not in found]
    return tuple(found)


def is_only_past(parse: Parse, root: int) -> bool:
    """Whether a verb that carries a sentence can be nothing but past ("went", "fell out", "was friendly").

    What stands behind a reason ("Because the letters were lost, hand her the card") is asked all the same.
    """
    if parse.words[0].text.casefold() in _REASONS or any(
        parse.words[child].tag == "TO" for child in parse.children(root)
    ):
        return False
    every = carriers(parse, root)
    return any(_is_past(parse, at) for at in every) and not any(
        _is_asked(parse, at) for at in _so(parse, every)
    )


def _so(parse: Parse, every: tuple[int, ...]) -> tuple[int, ...]:
    """The verbs that carry a sentence, with those of what follows from it ("so Nan collects Jay")."""
    return (
        *every,
        *(child for at in every for child in parse.children(at, "advcl") if _opens_with_so(parse, child)),
    )


def _opens_with_so(parse: Parse, at: int) -> bool:
    return any(parse.words[child].text.casefold() == "so" for child in parse.children(at))


def _is_asked(parse: Parse, at: int) -> bool:
    """Whether somebody does a deed in the present ("Nan collects Jay")."""
    word = parse.words[at]
    subjects = parse.children(at, "nsubj")
    helped = parse.children(at, "aux", "aux:pass", "cop")
    deed = word.tag in {"VBZ", "VBP"} and word.lemma not in _NO_PLAN and not helped
    return (
        deed
        and any(parse.words[each].tag in {"NNP", "PRP"} for each in subjects)
        and bool(parse.children(at, "obj"))
    )


def _is_past(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    if _is_asked_about(parse, at):
        return False
    helpers = [parse.words[child] for child in parse.children(at, "aux", "aux:pass", "cop")]
    if parse.children(at, "mark") or any(
        helper.tag == "MD" or helper.text.casefold() == "to" for helper in helpers
    ):
        return False
    if any(helper.text.casefold() in {"was", "were", "did"} and helper.tag == "VBD" for helper in helpers):
        return True
    if word.tag != "VBD" or helpers:
        return False
    # "Used to have the boys on Fridays"; "noted that the parents had separated".
    if word.lemma == "use" and parse.children(at, "xcomp"):
        return True
    told = [
        child
        for verb in parse.children(at, "ccomp")
        for child in parse.children(verb, "aux", "aux:pass", "cop")
    ]
    return word.text.casefold() in _ONLY_PAST or any(parse.words[each].tag == "VBD" for each in told)


def _is_asked_about(parse: Parse, at: int) -> bool:
    """Whether a verb stands right behind a "what" or "who" in the middle of a sentence: "ten minutes on what went wrong"."""
    before = at - 1
    while before > 0 and parse.words[before].tag == "RB":
        before -= 1
    return before > 0 and parse.words[before].tag in _ASKING


def is_told_beside(parse: Parse, at: int) -> bool:
    """ "Gets herself up, does her lunch and has only been late twice": a perfect joined to what is told in the present."""
    helpers = [each for child in parse.children(at, "conj") for each in parse.children(child, "aux")]
    perfect = any(parse.words[each].lemma == "have" and parse.words[each].tag in FINITE for each in helpers)
    return perfect and parse.words[at].tag == "VBZ"


def opens_past(parse: Parse) -> bool:
    """Whether a sentence without a subject opens with such a past: "Went to see the flat"."""
    first = parse.words[0]
    return first.text.casefold() in _OPENS_PAST or (first.text.casefold() == "saw" and first.tag == "VBD")


def is_planned(parse: Parse, root: int) -> bool:
    """Whether you, we or I are doing some deed: what is arranged, as a letter to a child tells it."""
    word = parse.words[root]
    helpers = {parse.words[child].lemma for child in parse.children(root, "aux")}
    if (
        word.tag != "VBG"
        or "be" not in helpers
        or word.lemma in _NO_PLAN
        or not parse.children(root, "obj", "obl")
    ):
        return False
    subjects = [each for child in parse.children(root, "nsubj") for each in parse.subtree(child)]
    return any(parse.words[each].text.casefold() in _US for each in subjects)


_FELT = frozenset("think feel believe love adore admire like enjoy hate dread".split())


def is_felt_beside(parse: Parse, at: int) -> bool:
    """Whether somebody's feelings or words are told beside what was: "Leo scored twice and his coach thinks the world of him"."""
    return any(
        parse.words[child].tag in FINITE
        and parse.words[child].lemma.casefold() in _FELT
        and bool(parse.children(child, "nsubj"))
        and not parse.children(child, "aux", "mark")
        for child in parse.children(at, "conj", "parataxis")
    )
