"""Deeds that leave something behind or can be watched: a figure, a paper, an entry under a name, somebody fetched or seen.

What is done by hand stands in ``handling``. Here the parse decides: verb, thing and, where it counts, where to.
"""

from __future__ import annotations

from planlint.language.people import OwnerKind, people_in
from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.evidence import WHEN_NEEDED
from planlint.language.tasks.lexicon import drift_phrases, noun_kind, verb_kind
from planlint.language.tasks.things import is_object
from planlint.language.times import TimeKind, timescales

# Whatever these are done to, a figure, a mark or an entry is there afterwards.
_LEAVE_A_TRACE = frozenset(
    "weigh measure vaccinate immunise immunize breathalyse breathalyze swab photograph enrol enroll register x-ray".split()
)
# With a thing that is a product these are done once it is there.
_MAKE = frozenset(
    "open set fill complete order submit sign send request obtain print copy post issue pay file lodge renew".split()
)
_ENTRIES = frozenset("account licence wallet deposit mandate debit loan bill fee fine".split())
# Somebody or something goes somewhere that has a name, or before a body that decides.
_SENDING = frozenset(
    "invite refer enrol enroll register apply introduce send submit progress escalate present bring take drive walk collect".split()
)
_DECIDING = frozenset("panel court conference tribunal board hearing marac".split())
_FETCHING = frozenset("bring take collect fetch drive walk carry pick drop escort".split())
_STAYING = frozenset("stay sleep live come go eat".split())
_LETTING = frozenset("have let".split())
_LENDING = frozenset("help support assist enable".split())
_MEETING = frozenset("see visit consult".split())
_HEALING = frozenset(
    "dr doctor gp dentist nurse midwife optician paediatrician consultant psychiatrist psychologist physio physiotherapist dietitian dietician orthodontist audiologist specialist".split()
)
_CALLED_AT = ("to", "at", "for", "with", "on", "onto", "before", "into")
# A noun for what hands do: "deep clean of the kitchen", "repair of the boiler".
_WORK_ON_THINGS = frozenset(
    "clean clear-out clearout tidy wash repair service change fitting replacement removal delivery collection purchase installation cut".split()
)
_PLACES_OF_WORK = frozenset(
    "kitchen bathroom bedroom room house flat home garden yard stairs landing oven fridge carpet boiler lock locks window door roof bedding cot mattress car hair nails bins rubbish".split()
)


def leaves_something(sentence: str) -> bool:
    """Whether every task of a sentence is a deed that could be shown or seen afterwards."""
    if WHEN_NEEDED.search(sentence) or any(True for _ in drift_phrases().find(sentence)):
        return False
    parse = parsed(sentence)
    roots = parse.roots()
    verbs = [root for root in roots if parse.words[root].tag[0] == "V"]
    if not verbs:
        return any(
            _is_work_on_thing(parse, root) or _is_at_named_place(parse, root) or _is_thing_wanted(parse, root)
            for root in roots
        )
    return all(_is_plain(parse, root) for root in verbs)


_TALKING = frozenset("speak talk chat liaise communicate converse".split())
_TOPIC = ("about", "regarding", "re", "around", "on", "over", "concerning", "of")


def talks_of_nothing(sentence: str) -> bool:
    """Whether all that a sentence asks for is to talk to somebody, with no word of what about, what for, or on which day."""
    parse = parsed(sentence)
    roots = parse.roots()
    if len(roots) != 1 or parse.words[roots[0]].lemma.casefold() not in _TALKING:
        return False
    root = roots[0]
    if parse.children(root, "advcl", "xcomp", "ccomp", "conj", "parataxis") or timed(sentence):
        return False
    links = {
        parse.words[link].text.casefold()
        for child in parse.children(root, "obl", "obj", "nmod")
        for below in (child, *parse.children(child, "nmod"))
        for link in parse.children(below, "case")
    }
    return bool(links & {"to", "with"}) and not links & set(_TOPIC)


def timed(sentence: str) -> bool:
    """Whether a sentence gives a day or an end."""
    return any(time.kind is TimeKind.DATE or time.bounded for time in timescales(sentence))


def _is_plain(parse: Parse, at: int) -> bool:
    if any(
        parse.words[child].text.casefold() in {"not", "never", "forward", "forwards", "on"}
        for child in parse.children(at, "advmod", "compound:prt")
    ):
        return False
    lemma = parse.words[at].lemma.casefold()
    inner = parse.children(at, "xcomp", "ccomp")
    if lemma in _LENDING:
        return any(_is_plain(parse, child) for child in inner)
    if lemma in _LETTING and parse.children(at, "obj"):
        return any(
            parse.words[child].lemma.casefold() in _STAYING and _goes_to(parse, child) for child in inner
        )
    things = parse.children(at, "obj", "nsubj:pass")
    if not things:
        return False
    if lemma in _LEAVE_A_TRACE:
        return not parse.children(at, "compound:prt")
    if lemma in _MEETING:
        return any(_is_healer(parse, thing) for thing in things)
    if lemma in _FETCHING and any(_is_somebody(parse, thing) for thing in things):
        return bool(parse.children(at, "compound:prt")) or _goes_to(parse, at)
    if lemma in _SENDING and _goes_to_name(parse, at):
        return True
    made = lemma in _MAKE and (lemma != "set" or bool(parse.children(at, "compound:prt")))
    return (made or _is_concrete(lemma)) and any(_is_product(parse, thing) for thing in things)


def _is_concrete(lemma: str) -> bool:
    kind = verb_kind(lemma)
    return kind is not None and kind[1] == "concrete"


def makes_paper(parse: Parse, at: int) -> bool:
    """Whether a word is named after a deed that leaves a paper or an entry, and one is named at length behind it: "open savings account"."""
    word = parse.words[at]
    thing = word.head
    while parse.words[thing].dep == "compound":
        thing = parse.words[thing].head
    made = word.dep == "amod" and word.lemma.casefold() in _MAKE
    return made and thing > at + 1 and _is_product(parse, thing)


def _is_product(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    return noun_kind(word.text) == "product" or word.lemma.casefold() in _ENTRIES


def _is_healer(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    return word.lemma.casefold().rstrip(".") in _HEALING


def _is_somebody(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    if word.tag == "PRP" or word.tag.startswith("NNP"):
        return word.text.casefold() not in {"it", "this", "that"}
    return any(
        owner.start <= word.start < owner.end and owner.kind is not OwnerKind.PLACEHOLDER
        for owner in people_in(parse.text)
    )


def _goes_to(parse: Parse, at: int) -> bool:
    """Whether a place or somebody's side is told: "in Leicester", "with her", "to nursery", "home"."""
    if any(
        parse.words[child].text.casefold() in {"home", "there", "back", "in", "round"}
        for child in parse.children(at, "advmod")
    ):
        return True
    for child in parse.children(at, "obl"):
        word = parse.words[child]
        links = {parse.words[link].text.casefold() for link in parse.children(child, "case")}
        if links & {"to", "at", "in", "from", "with", "into"} and (
            word.tag.startswith("NNP")
            or word.tag == "PRP"
            or noun_kind(word.text) in {"event", "product"}
            or word.lemma.casefold() in _PLACES
        ):
            return True
    return False


_PLACES = frozenset(
    "school nursery hospital clinic surgery home house flat park library club college court dentist doctor gp appointment church mosque temple gurdwara hub centre pool gym shop station airport refuge ward".split()
)


def _goes_to_name(parse: Parse, at: int) -> bool:
    """Whether it goes to a panel or to something with a name: "to Resource Panel", "to Stay and Play"."""
    for child in parse.children(at, "obl", "xcomp"):
        word = parse.words[child]
        links = {parse.words[link].text.casefold() for link in parse.children(child, "case", "mark")}
        if not links & set(_CALLED_AT):
            continue
        if word.lemma.casefold() in _DECIDING or (word.text[0].isupper() and not _is_person(parse, child)):
            return True
    return False


def _is_person(parse: Parse, at: int) -> bool:
    start = parse.words[at].start
    return any(
        owner.start <= start < owner.end
        and owner.kind in {OwnerKind.PERSON, OwnerKind.FAMILY, OwnerKind.GROUP}
        for owner in people_in(parse.text)
    )


def _is_work_on_thing(parse: Parse, root: int) -> bool:
    """ "Deep clean of the kitchen"."""
    if parse.words[root].lemma.casefold() not in _WORK_ON_THINGS:
        return False
    return any(
        parse.words[child].lemma.casefold() in _PLACES_OF_WORK or _is_product(parse, child)
        for child in parse.children(root, "nmod", "compound")
    )


def _is_thing_wanted(parse: Parse, root: int) -> bool:
    """ "Weaning spoons, four, soft", "Bunk beds": a thing is there afterwards or it is not."""
    word = parse.words[root]
    # A single word with a capital ("Wallpaper") is tagged like a name.
    named = word.tag == "NNP" and not word.start
    return (
        (word.tag in {"NN", "NNS"} or named)
        and word.lemma.casefold() not in _PLACES_OF_WORK | {"medicine"}
        and noun_kind(word.text) is None
        and is_object(word.text, word.lemma)
    )


def _is_at_named_place(parse: Parse, root: int) -> bool:
    """ "Contact with Tyrell at the Fun Hub": a meeting of people, and a place with a name."""
    if parse.words[root].lemma.casefold() not in {
        "contact",
        "visit",
        "time",
        "tea",
        "lunch",
        "overnight",
        "weekend",
        "sleepover",
    }:
        return False
    for child in parse.children(root, "nmod", "obl"):
        links = {parse.words[link].text.casefold() for link in parse.children(child, "case")}
        if "at" in links and parse.words[child].tag.startswith("NNP"):
            return True
    return False
