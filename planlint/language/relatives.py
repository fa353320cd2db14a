"""Clauses that only say who or which is meant: "Mrs Lund, who rings each Friday".

A parser now and then hangs such a clause on the verb of its sentence; where the comma and "who" stand tells the same.
"""

from __future__ import annotations

from planlint.language.syntax import Parse

_PRONOUNS = frozenset({"who", "which", "that"})
_SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
# How a parser may hang the clause where it has missed its noun.
_ASTRAY = frozenset("parataxis ccomp advcl conj acl appos".split())
_WITHIN_NAMES = frozenset("flat compound goeswith".split())


def described(parse: Parse, verb: int) -> int | None:
    """The noun that a verb's clause describes by "who", "which" or "that" as its subject; None where it describes none.

    Behind a verb and no comma "who" may as well ask ("tell Dad who collects them"), so there the parse must have said it.
    """
    word = parse.words[verb]
    for child in parse.children(verb, *_SUBJECTS):
        pronoun = parse.words[child]
        if pronoun.text.casefold() not in _PRONOUNS:
            continue
        if word.dep == "acl:relcl":
            return word.head
        if word.dep in _ASTRAY and pronoun.tag in {"WP", "WDT"} and child < verb:
            return _noun_before(parse, child)
    return None


def _noun_before(parse: Parse, pronoun: int) -> int | None:
    """The head of the name or noun that stands before a pronoun and its comma."""
    at = pronoun - 2
    if at < 0 or parse.words[at + 1].text != "," or not parse.words[at].tag.startswith("NN"):
        return None
    while parse.words[at].dep in _WITHIN_NAMES:
        at = parse.words[at].head
    return at
