"""Help that a sentence sends somebody to without saying which: a verb of seeking over a noun of help that nothing names.

The parse tells what is sought. A number, an owner ("his", "Nan's"), a name in the phrase, or "the" without a word that leaves it
general ("the parenting offer") say which it is; a giver, a place or an hour elsewhere in the text is looked at by the caller.
"""

from __future__ import annotations

from collections.abc import Iterator

from planlint.language.syntax import Parse, parsed

_HELP = frozenset(
    "support help assistance counselling counsellor therapy therapist treatment mentoring mentor tuition tutor tutoring advocacy mediation respite input intervention provision "
    "scheme programme program course workshop group playgroup club class offer activity hobby befriender befriending sitter volunteer service agency charity training advice guidance coaching coach "
    "rehab detox organisation organization provider specialist expert professional counselor outlet project break".split()
)
_SEEKING = frozenset(
    "find seek source access get obtain secure arrange book request commission explore research identify join try use enrol enroll plug tap link connect refer signpost introduce point direct steer "
    "apply approach organise organize investigate locate recruit line fix hunt look hook buy bring hire avail enlist procure rope invite".split()
)
# Of these, which are as much a child's pastime, only what has "a" or "some" ahead of it is help still to be chosen.
_PASTIMES = frozenset("activity hobby club group class outlet playgroup project workshop".split())
# With these only what has "a" or "some" ahead of it is still to be chosen.
_STARTING = frozenset(
    "attend start begin take put send go do sign ask see have need offer receive accept engage contact".split()
)
_INDEFINITE = frozenset("a an some any another whichever whatever more other".split())
_GENERAL = frozenset(
    "local parenting usual right proper appropriate available wider community relevant suitable specialist voluntary universal early youth family mainstream best nearest".split()
)


def sought_help(text: str) -> Iterator[tuple[int, int]]:
    """Each noun of help, with the words ahead of it, that a verb of seeking sends somebody to."""
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        lemma = word.lemma.casefold()
        if word.tag not in {"NN", "NNS"} or lemma not in _HELP:
            continue
        verb = _verb_over(parse, at)
        if verb is None:
            continue
        seeks = parse.words[verb].lemma.casefold()
        if seeks not in _SEEKING | _STARTING or parse.children(verb, "iobj"):
            continue
        if _is_told(parse, at, seeks in _STARTING or lemma in _PASTIMES):
            continue
        ahead = [child for child in parse.children(at, "amod", "compound") if child < at]
        ahead += [child for child in parse.children(at, "det") if parse.words[child].text.casefold() == "the"]
        first = min(ahead or (child for child in (*parse.children(at, "det"), at) if child <= at))
        while first and parse.text[parse.words[first].start - 1] == "-":
            first -= 2 if parse.words[first - 1].text == "-" else 1
        yield parse.words[max(first, 0)].start, word.end


def _verb_over(parse: Parse, at: int) -> int | None:
    """The verb whose thing or goal a noun is; for what is only beside another noun, None."""
    word = parse.words[at]
    if word.dep not in {"obj", "obl", "nsubj:pass"} or word.head == at:
        return None
    head = parse.words[word.head]
    if head.tag[0] != "V":
        return None
    links = {parse.words[link].text.casefold() for link in parse.children(at, "case")}
    if word.dep == "obl" and not links & {
        "to",
        "into",
        "with",
        "in",
        "for",
        "on",
        "onto",
        "towards",
        "at",
        "of",
    }:
        return None
    return word.head


def _is_told(parse: Parse, at: int, needs_article: bool) -> bool:
    """Whether the phrase says which help it is: by an owner, a number, a name, or by nothing that leaves it open."""
    around = parse.children(at)
    if parse.words[at].lemma.casefold() in _PASTIMES | {"course", "programme"} and _is_of_something(
        parse, at
    ):
        return True
    if any(parse.words[child].dep in {"nmod:poss", "nummod", "appos"} for child in around):
        return True
    inside = parse.subtree(at)
    if any(
        parse.words[each].tag.startswith("NNP")
        for each in inside
        if parse.words[each].head == at or each < at
    ):
        return True
    ahead = {parse.words[child].text.casefold() for child in around if child < at}
    if ahead & _INDEFINITE:
        return False
    if "the" in ahead:
        return not ahead & _GENERAL
    if ahead & {"this", "that", "these", "those", "same", "existing", "current", "next", "first", "no"}:
        return True
    return needs_article


def _is_of_something(parse: Parse, at: int) -> bool:
    """ "A course of antibiotics", "a group of friends": no help by its name alone."""
    return any(
        parse.words[link].text.casefold() == "of"
        for child in parse.children(at, "nmod")
        for link in parse.children(child, "case")
    )
