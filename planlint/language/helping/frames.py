"""The sentence round words for help: whether they tell a circumstance, are only spoken of, or hang on a condition.

"While Siobhan is in detox" and "ask Dr Saltash about talking help" ask for no help; "respite if it all gets too much" does,
and leaves it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.helping.words import help_class
from planlint.language.syntax import Parse, parsed
from planlint.patterns import later

# What goes on meanwhile, has been, or is the reason.
_MEANWHILE = frozenset("while whilst because since after before until till although though whereas".split())
_CONDITIONS = frozenset("if should when whenever where unless once".split())
_CLAUSES = frozenset({"advcl", "acl:relcl", "ccomp"})
# Somebody with a name is asked what they think of it: "ask Dr Saltash about tablets and talking help".
_ASKED_ABOUT = re.compile(
    r"\b(?:(?i:see|sees|ask|asks|ring|rings|tell|tells|speak|speaks|talk|talks)) (?i:to |with )?(?:the )?(?:Dr|Mrs?|Ms|Miss|Sister|Nurse|Doctor|GP|[A-Z][a-z]+)\b"
    r"[^.;\n]{0,60}?\babout\s+(?:(?!to\b)[\w’'-]+,?\s+){0,5}$"
)
_KIND_OF_HELP = later(
    rf"(?:{help_class('kind')}|respite|short breaks?|breaks?|sitters?|babysitters?|therap(?:y|ies|ists?)|counsell?(?:ing|ors?)|tuition|tutors?|mentors?|{help_class('help')})",
    re.IGNORECASE,
)
_GETTING = frozenset(
    "have get offer give receive access provide arrange find seek request fund book use take accept need put see be".split()
)


def is_circumstance(text: str, start: int) -> bool:
    """Whether words stand in a clause that tells what goes on meanwhile, what was, or why."""
    parse = parsed(text)
    at = next((place for place, word in enumerate(parse.words) if word.end > start), None)
    while at is not None:
        word = parse.words[at]
        marks = {parse.words[each].text.casefold() for each in parse.children(at, "mark", "case")}
        if word.dep in _CLAUSES and marks & _MEANWHILE:
            return True
        at = None if word.head == at else word.head
    return False


def is_only_spoken_of(text: str, start: int) -> bool:
    """Whether somebody named is to be asked about the help: whoever is asked will say which."""
    return _ASKED_ABOUT.search(text, 0, start) is not None


def conditional_help(text: str) -> Iterator[tuple[int, int]]:
    """Each noun of help that somebody is to have in a case that may or may not come: "offered a break should it get on top of her"."""
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        if word.tag not in {"NN", "NNS"} or not _KIND_OF_HELP.fullmatch(word.text):
            continue
        if word.dep not in {"obj", "nsubj:pass", "ROOT"} or _is_owned(parse, at):
            continue
        over = at if word.dep == "ROOT" else word.head
        if word.dep != "ROOT" and parse.words[over].lemma.casefold() not in _GETTING:
            continue
        if any(_is_condition(parse, clause) for clause in parse.children(over, "advcl")):
            ahead = [child for child in parse.children(at, "det", "amod", "compound") if child < at]
            yield parse.words[min([*ahead, at])].start, word.end


def _is_condition(parse: Parse, clause: int) -> bool:
    """Whether a clause leaves the case open: "if", "should it", and no figure in it that would tell when."""
    inside = [parse.words[each] for each in parse.subtree(clause)]
    if any(any(map(str.isdigit, word.text)) for word in inside):
        return False
    opening = min(inside, key=lambda word: word.start).text.casefold()
    return opening in _CONDITIONS - {"when", "once", "where"}


def _is_owned(parse: Parse, at: int) -> bool:
    return any(
        parse.words[child].dep in {"nmod:poss", "nummod"}
        or parse.words[child].text.casefold() in {"the", "this", "that", "no"}
        or parse.words[child].tag.startswith("NNP")
        for child in parse.children(at)
    )
