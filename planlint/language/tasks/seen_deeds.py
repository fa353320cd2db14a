"""Tasks that anybody could say were done though a word in them drifts, and tasks that only wonder though none does.

Who is minded by whom, what is handed to somebody, a group by its name and place, a body part looked at on its day: each was so or
was not. "Look at it and see what can be done" asks for nothing but a thought.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.evidence import WHEN_NEEDED
from planlint.language.tasks.lexicon import drift_phrases, noun_kind, verb_kind
from planlint.language.tasks.things import is_physical
from planlint.language.times import TimeKind, timescales
from planlint.language.word_classes import given_names

_MINDING = frozenset(
    "look care mind collect fetch take bring feed bathe bath dress wake walk drive babysit host have keep bring meet visit see weigh".split()
)
_CHILDREN = frozenset("child kid baby boy girl twin brother sister".split())
_GIVING = frozenset("give lend hand issue provide supply send post show".split())
# Papers of which somebody can be given one, whatever stands in them.
_PAPERS = frozenset(
    "copy key card passport number photo photograph leaflet printout letter form book list timetable map diary calendar certificate folder voucher token pass ticket laptop phone tablet charger history report".split()
)
_TEACHING = frozenset("show teach demonstrate watch".split())
_WORKING = frozenset("use work operate do fit".split())
_TALKING = frozenset("speak talk ring phone".split())
_WONDERING = frozenset("look see think consider explore discuss talk wonder work find decide".split())
_WHATEVER = frozenset("do help try change work offer improve make go be put happen support need".split())
_BODY = frozenset(
    "arm leg hand foot skin eye ear tooth mouth head scalp hair rash wound scar burn bruise back tummy bottom nail knee".split()
)


@lru_cache(maxsize=4096)
def can_be_seen(sentence: str) -> bool:
    """Whether what a sentence asks for was so afterwards or was not, whatever its verb is called elsewhere."""
    if WHEN_NEEDED.search(sentence) or any(True for _ in drift_phrases().find(sentence)):
        return _is_looked_over(sentence)
    return (
        _is_titled_group(sentence)
        or _is_looked_over(sentence)
        or any(_is_seen(parsed(sentence), root) for root in parsed(sentence).roots())
    )


_MAY_WONDER = re.compile(
    r"\b(?:what|whether|if|how)\b.*(?:\b(?:can|cannot|could|may|might|must|shall|should|will|wo|would|ought)\b|\bca(?=n)|[’'](?:d|ll)\b)",
    re.IGNORECASE | re.DOTALL,
)


@lru_cache(maxsize=4096)
def only_wonders(sentence: str) -> bool:
    """Whether all that is asked for is to look and think, with an open question behind it: "see what can be done"."""
    if _MAY_WONDER.search(sentence) is None:
        return False  # there is no such question in it, so it need not be parsed
    parse = parsed(sentence)
    roots = [root for root in parse.roots() if parse.words[root].tag[0] == "V"]
    asked = [verb for root in roots for verb in (root, *parse.children(root, "conj"))]
    if not asked or any(parse.words[verb].lemma.casefold() not in _WONDERING for verb in asked):
        return False
    return any(_is_open_question(parse, child) for verb in asked for child in parse.children(verb, "ccomp"))


def _is_open_question(parse: Parse, at: int) -> bool:
    """ "What can be done", "if anything would help": a question that names nothing it is about."""
    inside = parse.subtree(at)
    words = [parse.words[each] for each in inside]
    if parse.words[at].lemma.casefold() not in _WHATEVER:
        return False
    asks = words[0].text.casefold() in {"what", "whether", "if", "how"}
    named = any(word.tag.startswith("NN") and word.dep in {"obj", "nsubj", "nsubj:pass"} for word in words)
    return asks and not named and any(word.tag == "MD" for word in words)


def _is_seen(parse: Parse, root: int) -> bool:
    word = parse.words[root]
    if word.tag[0] != "V" or _is_denied(parse, root):
        return False
    lemma = word.lemma.casefold()
    if lemma in _MINDING and any(_is_somebody(parse, who) for who in parse.children(root, "nsubj:pass")):
        return any(_is_somebody(parse, by) for by in parse.children(root, "obl:agent"))
    if lemma in _GIVING and parse.children(root, "iobj"):
        return any(_is_paper(parse, thing) for thing in parse.children(root, "obj"))
    if lemma in _TALKING:
        return any(_is_about_thing(parse, child) for child in parse.children(root, "obl"))
    return lemma in _WORKING and _is_shown(parse, root)


def _is_denied(parse: Parse, at: int) -> bool:
    return any(
        parse.words[child].text.casefold() in {"not", "never"} for child in parse.children(at, "advmod")
    )


def _is_somebody(parse: Parse, at: int) -> bool:
    """Whether it is one person, by name, kin or post, who does it."""
    inside = [parse.words[each] for each in parse.subtree(at)]
    if parse.words[at].lemma.casefold() in _CHILDREN:
        return True
    return any(
        owner.kind in (OwnerKind.PERSON, OwnerKind.FAMILY, OwnerKind.ROLE)
        and any(owner.start <= word.start < owner.end for word in inside)
        for owner in people_in(parse.text)
    )


def _is_paper(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    lemma = word.lemma.casefold()
    return lemma in _PAPERS or (noun_kind(word.text) is None and is_physical(word.text, lemma))


def _is_about_thing(parse: Parse, at: int) -> bool:
    """ "Re door chain and spyhole": what is talked about can be touched."""
    links = {parse.words[link].text.casefold() for link in parse.children(at, "case")}
    word = parse.words[at]
    return bool(links & {"re", "about", "regarding"}) and is_physical(word.text, word.lemma.casefold())


def _is_shown(parse: Parse, at: int) -> bool:
    """ "Show both how to use it": what was named above is handled before somebody's eyes."""
    hows = {parse.words[each].text.casefold() for each in parse.children(at, "advmod", "mark")}
    things = {parse.words[each].text.casefold() for each in parse.children(at, "obj")}
    ahead = {word.lemma.casefold() for word in parse.words[:at]}
    return "how" in hows and bool(things & {"it", "them"}) and bool(ahead & _TEACHING)


def _is_looked_over(sentence: str) -> bool:
    """ "Looks at both arms on 14 April": what is looked at is a part of the body, and the day is set."""
    parse = parsed(sentence)
    return any(
        word.lemma.casefold() == "look"
        and any(parse.words[child].lemma.casefold() in _BODY for child in parse.children(at, "obl"))
        and any(time.kind is TimeKind.DATE for time in timescales(sentence))
        for at, word in enumerate(parse.words)
    )


_VENUE = r"(?:centre|center|hub|library|hall|church|mosque|school|nursery|club|pool|gym|park|surgery|clinic|hospital|museum|theatre|caf[eé]|chapel|temple|gurdwara|house|college|shop|farm|pavilion)"
# "Rhyme and Play at Tanfield children's centre", "Little Stars, Tuesdays at the library": a name in capitals, and a place.
_TITLED = re.compile(
    rf"\W*(?P<title>[A-Z][\w’'-]+(?: (?:and|&|n|with|the|for|of|in|[A-Z][\w’'-]+))* [A-Z][\w’'-]+)(?:,? [a-z]+days?,?)? (?:at|in) (?:the |our )?(?:[\w’'-]+ ){{0,4}}?(?i:{_VENUE})\b"
)


def _is_titled_group(sentence: str) -> bool:
    match = _TITLED.match(sentence)
    if match is None:
        return False
    first = match["title"].split()[0].casefold()
    kind = verb_kind(first)
    # "Kim and Zak at the library" names people; "Rhyme and Play" only looks as if it did.
    if any(word in given_names() for word in match["title"].split()):
        return False
    return kind is None or kind[1] != "drift"
