"""Everyday acts: a hand on a thing, or somebody in a place ("hold her hand", "sleep at his mum's", "open the door to Ana").

They are the plainest tasks there are, and anybody in the house could say whether they were done.
"""

from __future__ import annotations

from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.lexicon import drift_phrases, noun_kind, verb_kind

_THINGS = frozenset(
    "hand hands arm leg hair nail nails tooth teeth face door doors drawer drawers shelf room bedroom bathroom kitchen floor stairs sofa chair bench table desk pillow duvet sheet blanket towel nappy pram buggy "
    "bottle cup plate bowl spoon knife fork bin bag rucksack book toy doll teddy ball bike scooter helmet coat shoe shoes boot boots trainer trainers sock socks glove hat jumper uniform tie key keys lock "
    "phone tablet laptop charger sim card poster photo picture frame medicine medicines bleach lighter matches knives tent fridge freezer cooker oven hob kettle microwave boiler heater radiator alarm gate "
    "window windows curtain curtains blind carpet rug mattress bed cot wardrobe cupboard box tin jar candle lamp light nightlight dog cat rabbit hamster cage garden fence shed car seat belt van bus train "
    "taxi breakfast lunch dinner tea supper snack fruit toast milk water cake sandwich towels clothes washing dishes belongings "
    "bolt chain latch guard fireguard hook socket cover battery bath sink toilet tap pan iron ladder glasses pad pads pull-ups thermometer calendar timetable clock sticker notice "
    "machine washer dryer cushion sofa pushchair wheelchair hoist ramp rail stairgate laptop computer shoes coat boots uniform bike insulin inhaler".split()
)
# What is done with the hands or the feet.
_HANDLING = frozenset(
    "move hold take put lay lock unlock open close shut carry lift bring fetch collect drop pick wash clean wipe brush cut comb dry fold hang iron cook feed pour buy sell swap change fix mend repair fit hide "
    "return throw empty fill pack unpack set lay switch turn charge paint draw build eat drink wear tidy sweep hoover mop".split()
)
# Where somebody is or goes: with whom, or at whose place, tells it.
_GOING = frozenset("move stay sleep live go come walk sit eat visit travel return".split())
_ABOUT_A_PLACE = frozenset("at to with in on into".split())
_PEOPLES_PLACES = frozenset(
    "house home flat place sister brother mum dad nan gran mother father aunt auntie uncle cousin friend grandma grandad grandparents park library school nursery hospital shop road street town beach".split()
)
_CHILDREN = frozenset("child baby boy girl twin brother sister".split())
# What somebody else is brought to: "get her seen at the clinic" is done once she was.
_BRINGING = frozenset({"get", "have"})
# The work that one takes from another's hands can be pointed at as well ("take over the school run").
_ROUNDS = frozenset("run shift round collection pick-up shopping cooking ironing feed bath".split())
# Behind these a thing without a verb is one that is to come: "washing machine from the welfare fund", "cushion on loan".
_TO_COME = frozenset({"from", "on", "via", "through"})
_NOT_MEANT = frozenset(
    "life things steps place stock responsibility account part care lead seat touch frame mind back effort difference sense progress changes boundaries".split()
)


def handles_something(sentence: str) -> bool:
    """Whether every task of a sentence is such an act: its verb is one of hand or foot, and its thing or place can be pointed at."""
    if any(True for _ in drift_phrases().find(sentence)):
        return False
    parse = parsed(sentence)
    roots = [root for root in parse.roots() if parse.words[root].tag[0] == "V"]
    if not roots:
        return any(_is_thing_to_come(parse, root) for root in parse.roots())
    return all(_is_act(parse, root) for root in roots)


def _is_thing_to_come(parse: Parse, root: int) -> bool:
    """ "Washing machine from the welfare fund": a thing, and where it comes from."""
    word = parse.words[root]
    return word.lemma.casefold() in _THINGS and any(
        parse.words[link].lemma.casefold() in _TO_COME
        for behind in parse.children(root, "nmod")
        for link in parse.children(behind, "case")
    )


def _is_act(parse: Parse, root: int) -> bool:
    verb = parse.words[root].lemma.casefold()
    if verb == "look" and _goes_round(parse, root):
        return True
    kind = verb_kind(verb)
    if kind is not None and kind[1] == "drift":
        return False
    if any(
        parse.words[child].text.casefold() in {"not", "never"} for child in parse.children(root, "advmod")
    ):
        return False
    if any(parse.words[child].lemma.casefold() in _NOT_MEANT for child in parse.children(root, "obl", "obj")):
        return False
    things = [parse.words[child] for child in parse.children(root, "obj", "nsubj:pass")]
    if verb in _BRINGING and any(_is_done_to(parse, child) for child in parse.children(root, "xcomp")):
        return True
    if verb == "take" and _has_particle(parse, root, "over"):
        return any(is_thing(thing.text, thing.lemma) or thing.lemma in _ROUNDS for thing in things)
    if verb == "see" and any(_can_be_seen(parse, child) for child in parse.children(root, "nsubj:pass")):
        return True
    if verb in _HANDLING and any(is_thing(thing.text, thing.lemma) for thing in things):
        return True
    return verb in _GOING and any(_is_place(parse, child) for child in parse.children(root, "obl", "obj"))


def _goes_round(parse: Parse, root: int) -> bool:
    """ "Look round Copperfield House": a visit to a place that has a name or is one that people visit."""
    for child in parse.children(root, "obl", "obj"):
        word = parse.words[child]
        links = {parse.words[link].text.casefold() for link in parse.children(child, "case")}
        if links & {"round", "around"} or _has_particle(parse, root, "round"):
            return word.tag.startswith("NNP") or word.lemma.casefold() in _PEOPLES_PLACES | {"college"}
    return False


def _has_particle(parse: Parse, root: int, particle: str) -> bool:
    return any(
        parse.words[child].text.casefold() == particle for child in parse.children(root, "compound:prt")
    )


def _is_done_to(parse: Parse, at: int) -> bool:
    """ "Seen", "weighed": a participle of something that was done or was not."""
    word = parse.words[at]
    kind = verb_kind(word.lemma)
    return word.tag == "VBN" and (word.lemma == "see" or (kind is not None and kind[1] == "concrete"))


def _can_be_seen(parse: Parse, at: int) -> bool:
    """ "Children to be seen alone", "bedroom to be seen": a visit that was made or was not."""
    word = parse.words[at]
    return word.tag.startswith("NNP") or word.lemma.casefold() in _CHILDREN or is_thing(word.text, word.lemma)


def is_thing(text: str, lemma: str) -> bool:
    """Whether a noun is something that can be held or pointed at, or a paper or other product."""
    return lemma.casefold() in _THINGS or text.casefold() in _THINGS or noun_kind(text) == "product"


def _is_place(parse: Parse, at: int) -> bool:
    """ "At his mum's", "with his sister", "on Ring Road"."""
    linked = (
        any(parse.words[child].text.casefold() in _ABOUT_A_PLACE for child in parse.children(at, "case"))
        or parse.words[at].dep == "obj"
    )
    lemma = parse.words[at].lemma.casefold()
    owned = any(parse.words[child].text in {"'s", "’s", "'", "’"} for child in parse.children(at, "case"))
    return linked and (lemma in _PEOPLES_PLACES or owned)
