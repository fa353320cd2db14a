"""Tasks told in the present tense, which news can look like: "Jo and Kit view two flats before half term".

Somebody who does a deed by a day that lies ahead, and somebody who tells what nobody can know yet ("says how many days she has
gone without"), are asked for something. How somebody is or feels is not, whatever the time beside it.
"""

from __future__ import annotations

from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.asking import is_somebody
from planlint.language.times import Sense, TimeKind, Timescale, timescales

_TELLING = frozenset(
    "say tell report state confirm text message email ring phone call write note log record answer show count tick mark".split()
)
_HOW = frozenset("many much often long far few little".split())
# Nobody is asked by a day to be, to feel or to think; nor are these deeds: they tell how somebody gets on.
_NO_DEED = frozenset(
    "be have seem appear sound remain feel think believe know understand love adore like hate enjoy miss struggle worry live suffer lack want wish hope fear cling smile cry "
    "thrive find mean belong cope present respect trust minimise minimize prefer dispute deny accept acknowledge disagree refuse state say claim complain admit recognise recognize regret resent blame "
    "need require deserve expect look continue keep stay become get grow improve progress settle respond engage interact behave do go sleep eat manage tend exhibit display "
    "show demonstrate gain lose make begin start stop turn report tell describe disclose attend work".split()
)
_SOMEWHERE = frozenset("round around over at through inside".split())
_SUBJECTS = ("nsubj", "nsubj:outer")


def promised_in_present(sentence: str) -> bool:
    """Whether every clause that carries a sentence is such a task, told in the present by somebody who does it."""
    parse = parsed(sentence)
    roots = parse.roots()
    return bool(roots) and all(_is_promised(parse, root) for root in roots)


def _is_promised(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    subjects = parse.children(at, *_SUBJECTS)
    # A plural present may be tagged as a base form, which no "to" stands before.
    helped = parse.children(at, "aux", "aux:pass", "cop", "mark")
    if (
        word.tag not in {"VBZ", "VBP", "VB"}
        or helped
        or not any(_may_be_somebody(parse, each) for each in subjects)
    ):
        return False
    lemma = word.lemma.casefold()
    if lemma in _TELLING and any(
        _is_open(parse, told) for told in parse.children(at, "ccomp", "advcl", "obj", "obl:unmarked")
    ):
        return True
    round_ahead = lemma == "look" and _looks_somewhere(parse, at)
    return (lemma not in _NO_DEED or round_ahead) and any(map(_lies_ahead, timescales(parse.text)))


def _may_be_somebody(parse: Parse, at: int) -> bool:
    # A name that no list holds is still tagged as one.
    word = parse.words[at]
    return is_somebody(parse, at) or word.tag == "NNP" or word.text.casefold() in {"he", "she", "they"}


def _is_open(parse: Parse, at: int) -> bool:
    """Whether a clause asks for a number, or for a yes or a no: "how many …", "whether …"; but not "how much she loves him"."""
    inside = [parse.words[each].text.casefold() for each in parse.subtree(at)]
    if parse.words[at].lemma.casefold() in {"love", "enjoy", "like", "miss", "hate", "want", "appreciate"}:
        return False
    return inside[0] == "whether" or (inside[0] == "how" and len(inside) > 1 and inside[1] in _HOW)


def _looks_somewhere(parse: Parse, at: int) -> bool:
    """ "Looks round two flats", "looks over the house": an errand, where "looks well" is not."""
    links = [link for place in parse.children(at, "obl") for link in parse.children(place, "case")]
    if parse.children(at, "obj"):
        links.extend(parse.children(at, "compound:prt"))
    return any(parse.words[link].text.casefold() in _SOMEWHERE for link in links)


def _lies_ahead(time: Timescale) -> bool:
    if time.kind is TimeKind.VAGUE or time.sense is Sense.PAST:
        return False
    opened = time.text.split()[0].casefold() in {"by", "before", "until", "till"}
    return opened or time.bounded or time.kind is TimeKind.DATE
