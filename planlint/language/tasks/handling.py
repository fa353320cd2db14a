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
    "taxi breakfast lunch dinner tea supper snack fruit toast milk water cake sandwich towels clothes washing dishes belongings".split()
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
_NOT_MEANT = frozenset(
    "life things steps place stock responsibility account part care lead seat touch frame mind back effort difference sense progress changes boundaries".split()
)


def handles_something(sentence: str) -> bool:
    """Whether every task of a sentence is such an act: its verb is one of hand or foot, and its thing or place can be pointed at."""
    if any(True for _ in drift_phrases().find(sentence)):
        return False
    parse = parsed(sentence)
    roots = [root for root in parse.roots() if parse.words[root].tag[0] == "V"]
    return bool(roots) and all(_is_act(parse, root) for root in roots)


def _is_act(parse: Parse, root: int) -> bool:
    verb = parse.words[root].lemma.casefold()
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
    if verb == "see" and any(_can_be_seen(parse, child) for child in parse.children(root, "nsubj:pass")):
        return True
    if verb in _HANDLING and any(_is_thing(thing.text, thing.lemma) for thing in things):
        return True
    return verb in _GOING and any(_is_place(parse, child) for child in parse.children(root, "obl", "obj"))


def _can_be_seen(parse: Parse, at: int) -> bool:
    """ "Children to be seen alone", "bedroom to be seen": a visit that was made or was not."""
    word = parse.words[at]
    return (
        word.tag.startswith("NNP") or word.lemma.casefold() in _CHILDREN or _is_thing(word.text, word.lemma)
    )


def _is_thing(text: str, lemma: str) -> bool:
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
