"""Everyday acts: a hand on a thing, or somebody in a place ("hold her hand", "sleep at his mum's", "open the door to Ana").

They are the plainest tasks there are, and anybody in the house could say whether they were done.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.lexicon import drift_phrases, noun_kind, verb_kind, verb_lemmas
from planlint.language.tasks.things import is_physical, is_thing

# What is done with the hands or the feet.
_HANDLING = frozenset(
    "move hold take put lay lock unlock open close shut carry lift bring fetch collect drop pick wash clean wipe brush cut comb dry fold hang iron cook feed pour buy sell swap change fix mend repair fit hide "
    "return throw empty fill pack unpack set switch turn charge paint draw build eat drink wear tidy sweep order hire post deliver install replace".split()
)
# These can be meant in other ways; with a thing that can be held they are work of the hands.
_HOUSEWORK = frozenset(
    "hoover mop vacuum dust scrub scrape bleach rinse soak sterilise sterilize disinfect fumigate spray treat trap strip sand varnish plaster tile lag insulate board grout skim nail screw glue tape label padlock bolt mount "
    "wire plumb connect disconnect reinstall assemble dismantle remove rehome neuter groom muzzle walk water plant dig mow weed prune rake rehang rewire repaint redecorate decorate wallpaper air heat defrost "
    "freeze chop peel boil bake grill serve sew stitch hem darn trim shave plait braid oil bathe shower dress burp rock wrap strap buckle fasten clip zip button lace swaddle recycle dump burn shred store stack "
    "clear unblock flush drain unplug plug recharge refill top tie untie park push pull hand pass give lend borrow rent cover uncover get sort deep-clean jet-wash measure weigh block secure lower raise".split()
)
# "Leave the landing light on", "keep the gate shut": how a thing is left can be seen.
_LEAVING = frozenset({"leave", "keep", "have"})
_HOW_LEFT = frozenset(
    "on off open shut closed locked unlocked out away up down plugged unplugged switched in".split()
)
# A part of somebody's day that one may sit in on, or practise.
_OCCASIONS = frozenset(
    "drill lesson snack assembly register playtime mealtime bathtime bedtime lunchtime".split()
)
# Where somebody is or goes: with whom, or at whose place, tells it.
_GOING = frozenset("move stay sleep live go come walk sit eat visit travel return".split())
_ABOUT_A_PLACE = frozenset("at to with in on into".split())
_PEOPLES_PLACES = frozenset(
    "house home flat place sister brother mum dad nan gran mother father aunt auntie uncle cousin friend grandma grandad grandparents park library school nursery hospital shop road street town beach".split()
)
# What is arranged with an office and is so or not so afterwards: "change the insurance", "top up the meter".
_ARRANGING = frozenset(
    "change switch renew cancel transfer extend alter update amend top stop pause close open sort pay freeze".split()
)
_ARRANGED = frozenset(
    "insurance policy tariff meter tenancy lease account mandate subscription contract licence license booking order appointment ticket pass card password passcode pin code surname "
    "address rota timetable minibus route debit overdraft standing dressing bandage prescription dose lock sheet nappy key bed battery bulb".split()
)
# A talk by its topic's name, held with things in hand: "Safer sleep talk with the three of them, doll and room thermometer".
_TALKS = frozenset("talk demo demonstration show-and-tell walk-through run-through".split())
_CHILDREN = frozenset("child baby boy girl twin brother sister".split())
# What somebody else is brought to: "get her seen at the clinic" is done once she was.
_BRINGING = frozenset({"get", "have"})
# What somebody is shown with a thing in hand; "show Mum how to cope" is none of it.
_TEACHING = frozenset("show teach demonstrate".split())
_WORKS = frozenset("go work fit fasten fold open close clip lock turn switch come plug strap wind".split())
# Errands: whatever is fetched from a place was in nobody's hands before.
_ERRANDS = frozenset("fetch collect buy borrow hire order deliver return pick drop".split())
_NOT_FETCHED = frozenset(
    "view feedback information opinion wish feeling thought advice support help guidance evidence detail update news consent agreement idea history data input attendance".split()
)
# "Take it round", "drop them off", "put it up": done with the hands, where "take it forward" and "bring it up" are not.
_CARRIED = {
    "take": "round over back home along",
    "bring": "round over back home in",
    "drop": "round off in",
    "carry": "up down home in",
    "send": "off back",
    "hand": "in back",
    "plug": "in",
    "hang": "up",
    "fit": "",
    "post": "",
    "wash": "",
    "mend": "",
    "return": "",
    "deliver": "",
    "fetch": "",
}
# The work that one takes from another's hands can be pointed at as well ("take over the school run").
_ROUNDS = frozenset("run shift round collection pick-up shopping cooking ironing feed bath".split())
# Behind these a thing without a verb is one that is to come: "washing machine from the welfare fund", "cushion on loan".
_TO_COME = frozenset({"from", "on", "via", "through"})
_NOT_MEANT = frozenset(
    "life things steps place stock responsibility account part care lead seat touch frame mind back effort difference sense progress changes boundaries".split()
)


def handles_something(sentence: str) -> bool:
    """Whether a task of a sentence is such an act: its verb is one of hand or foot, and its thing or place can be pointed at."""
    if any(True for _ in drift_phrases().find(sentence)):
        return False
    parse = parsed(sentence)
    if is_plain_work(sentence):
        return True
    roots = [root for root in parse.roots() if _acts(parse, root)]
    if not roots:
        roots = [
            child for root in parse.roots() for child in parse.children(root, "acl") if parse.has_to(child)
        ]
        if any(_is_act(parse, root) for root in roots):
            return True
        return any(_is_thing_to_come(parse, root) or _is_worked_on(parse, root) for root in parse.roots())
    return all(_is_act(parse, root) for root in roots) or any(
        _is_act(parse, beside) for root in roots for beside in _beside(parse, root)
    )


def is_plain_work(sentence: str) -> bool:
    """Whether a sentence opens with a work of the hands or an errand to an office, or is a talk with things in hand."""
    parse = parsed(sentence)
    return _is_talk_with_things(parse) or _is_plain_order(parse)


def _acts(parse: Parse, root: int) -> bool:
    """Whether a root is a verb; one that the tagger does not know ("to be hoovered") shows by "to be" ahead of it."""
    return parse.words[root].tag[0] == "V" or (
        parse.has_to(root) and _lemma(parse, root) in _HANDLING | _HOUSEWORK
    )


def _is_talk_with_things(parse: Parse) -> bool:
    """ "Road safety talk with a zebra mat": a talk that has a topic, and a thing that is brought to it."""
    at = next((at for at, word in enumerate(parse.words[:_FIRST_WORDS]) if word.text.casefold() in _TALKS), 0)
    if not at or any(word.tag[0] in "MIPD" or word.tag == "TO" for word in parse.words[:at]):
        return False
    behind = [word for word in parse.words[at + 1 :] if word.tag[:2] == "NN"]
    return any(is_physical(word.text, word.lemma) for word in behind)


def _is_plain_order(parse: Parse) -> bool:
    """ "Rehang the back door", which the tagger may take for a noun: a work of the hands, and behind its article a thing."""
    match = _ORDER.match(parse.text)
    if match is None:
        return False
    verb, nouns = _plain(match["verb"].casefold()), match["what"].split()
    last = nouns[-1]
    if verb in _ARRANGING and any(noun in _ARRANGED for noun in nouns):
        return True
    return verb in _HANDLING | _HOUSEWORK and is_physical(last, last.removesuffix("s"))


_FIRST_WORDS = 5
_ORDER = re.compile(
    r"\W*(?P<verb>[A-Z][a-z-]+) (?:up |out |off |down )?(?:the|an?|his|her|their|your|our|both|all)(?: old| new| broken| spare)?\s(?P<what>[a-z]+(?: [a-z]+)?)(?=\W*$|[,;.]|\s(?:in|on|at|with|and|by|from|to|for|so|before|until)\b)"
)


def _beside(parse: Parse, at: int) -> Iterator[int]:
    """What the same sentence asks for besides ("… and leaves a page of tips")."""
    for child in parse.children(at, "conj"):
        if parse.words[child].tag[0] == "V":
            yield child
            yield from _beside(parse, child)


def _lemma(parse: Parse, at: int) -> str:
    word = parse.words[at]
    if word.tag[0] == "V":
        return _plain(word.lemma.casefold())
    form = word.text.casefold()
    # No dictionary here knows "hoover" or "rehome" as verbs.
    guessed = (form.removesuffix("ed"), form.removesuffix("d"))
    return next(
        (each for each in (*verb_lemmas(form), *guessed) if each in _HANDLING | _HOUSEWORK),
        word.lemma.casefold(),
    )


def _plain(verb: str) -> str:
    """A verb without the "re" that says that it is done again ("reboard", "regrout", "re-lay")."""
    stem = verb.removeprefix("re").removeprefix("-")
    known = _HANDLING | _HOUSEWORK
    return stem if verb not in known and stem != verb and stem in known else verb


def _is_thing_to_come(parse: Parse, root: int) -> bool:
    """ "Washing machine from the welfare fund": a thing, and where it comes from."""
    word = parse.words[root]
    return is_thing(word.text, word.lemma) and any(
        parse.words[link].lemma.casefold() in _TO_COME
        for behind in parse.children(root, "nmod")
        for link in parse.children(behind, "case")
    )


def _is_worked_on(parse: Parse, root: int) -> bool:
    """ "Hedge cut back", "Cot sheet changed": a thing, and what hands did to it."""
    word = parse.words[root]
    return is_physical(word.text, word.lemma) and any(
        _lemma(parse, child) in _HANDLING | _HOUSEWORK for child in parse.children(root, "acl")
    )


def _is_act(parse: Parse, root: int) -> bool:
    verb = _lemma(parse, root)
    if (verb == "look" and _goes_round(parse, root)) or (verb in _TEACHING and _shows_a_thing(parse, root)):
        return True
    if _is_no_act(parse, root, verb):
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
    if verb in _ARRANGING and any(thing.lemma.casefold() in _ARRANGED for thing in things):
        return True
    if verb in _LEAVING and any(is_physical(thing.text, thing.lemma) for thing in things):
        return _is_left_so(parse, root)
    if _carries_it(parse, root, verb) or (verb in _ERRANDS and _is_errand(parse, root)):
        return True
    if verb in _HOUSEWORK and any(is_physical(thing.text, thing.lemma) for thing in things):
        return True
    if verb in {"sit", "join", "practise", "rehearse"} and any(
        _is_occasion(parse, child) for child in parse.children(root, "obl", "obj")
    ):
        return True
    return verb in _GOING and any(_is_place(parse, child) for child in parse.children(root, "obl", "obj"))


def _is_no_act(parse: Parse, root: int, verb: str) -> bool:
    """Whether the verb drifts, is denied, or is done to nothing that anybody could touch ("take part")."""
    kind = verb_kind(verb)
    if kind is not None and kind[1] == "drift":
        return True
    if any(
        parse.words[child].text.casefold() in {"not", "never"} for child in parse.children(root, "advmod")
    ):
        return True
    return any(
        parse.words[child].lemma.casefold() in _NOT_MEANT for child in parse.children(root, "obl", "obj")
    )


def _is_left_so(parse: Parse, root: int) -> bool:
    """ "Leave the landing light on", "keep the gate shut": how a thing is left is told."""
    return "so to speak" not in parse.text and any(
        parse.words[child].text.casefold() in _HOW_LEFT
        for around in (root, *parse.children(root, "obj"))
        for child in parse.children(around)
    )


def _shows_a_thing(parse: Parse, root: int) -> bool:
    """ "Show Mum how it goes on", "teach Dad to plait her hair", "show Gran the steriliser": a thing, or work of the hands."""
    for child in parse.children(root, "ccomp", "xcomp", "advcl", "conj"):
        if parse.words[child].tag[0] != "V":
            continue
        if parse.words[child].dep != "conj" and _is_act(parse, child):
            return True
        subjects = {parse.words[each].text.casefold() for each in parse.children(child, "nsubj")}
        hows = {parse.words[each].text.casefold() for each in parse.children(child, "advmod", "mark")}
        if subjects & {"it", "they"} and "how" in hows and parse.words[child].lemma.casefold() in _WORKS:
            return True
        if parse.words[child].lemma.casefold() in {"use", "work", "operate"} and _has_thing(parse, child):
            return True
    return bool(parse.children(root, "iobj")) and _has_thing(parse, root)


def _has_thing(parse: Parse, at: int) -> bool:
    return any(
        is_physical(parse.words[child].text, parse.words[child].lemma) for child in parse.children(at, "obj")
    )


def _carries_it(parse: Parse, root: int, verb: str) -> bool:
    """ "…, take it round": what was named before is carried somewhere by hand."""
    if verb not in _CARRIED or not any(
        parse.words[child].text.casefold() in {"it", "them", "these", "those"}
        for child in parse.children(root, "obj")
    ):
        return False
    said = [word for word in parse.words if word.start < parse.words[root].start]
    if not any(is_thing(word.text, word.lemma) for word in said):
        return False
    beside = {parse.words[child].text.casefold() for child in parse.children(root, "compound:prt", "advmod")}
    return not _CARRIED[verb] or bool(beside & set(_CARRIED[verb].split()))


def _is_errand(parse: Parse, root: int) -> bool:
    """ "Fetch the play mat from the hub store": a thing, whatever it is, from a place or to one."""
    things = [parse.words[child] for child in parse.children(root, "obj")]
    if not things or any(
        thing.lemma.casefold() in _NOT_FETCHED or noun_kind(thing.text) == "abstract" for thing in things
    ):
        return False
    inside = parse.subtree(root)
    links = {
        parse.words[at].text.casefold(): parse.words[parse.words[at].head].tag
        for at in inside
        if parse.words[at].dep == "case"
    }
    return links.get("from", "")[:2] == "NN" and any(thing.tag in {"NN", "NNS"} for thing in things)


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


def _is_occasion(parse: Parse, at: int) -> bool:
    """ "Snack time", "the fire drill", "his maths lesson"."""
    around = (at, *parse.children(at, "compound"))
    return any(
        parse.words[each].lemma.casefold() in _OCCASIONS or noun_kind(parse.words[each].text) == "event"
        for each in around
    )


def _is_place(parse: Parse, at: int) -> bool:
    """ "At his mum's", "with his sister", "on Ring Road"."""
    linked = (
        any(parse.words[child].text.casefold() in _ABOUT_A_PLACE for child in parse.children(at, "case"))
        or parse.words[at].dep == "obj"
    )
    lemma = parse.words[at].lemma.casefold()
    owned = any(parse.words[child].text in {"'s", "’s", "'", "’"} for child in parse.children(at, "case"))
    return linked and (lemma in _PEOPLES_PLACES or owned)
