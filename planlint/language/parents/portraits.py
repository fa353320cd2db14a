"""Who a parent is and how a worker finds them, in the place of the parent's view: "works at Asda", "is a warm, caring mum".

A portrait tells nothing of what the parent thinks. What they feel, say, want or make of something is no portrait.
"""

from __future__ import annotations

import re

from planlint.language.syntax import Parse, parsed

# What one does day by day, whatever one thinks.
_DAILY = frozenset(
    "work live cook play drive rent speak walk keep bake sew garden study teach run own".split()
)
# What one is called by who looks on, and how what one has with a child is called.
_CALLED = frozenset(
    """
    warm caring kind loving devoted dedicated committed attentive affectionate polite friendly pleasant chatty lovely good great nice capable competent nurturing
    gentle patient protective proud welcoming courteous articulate intelligent hardworking single young old married divorced separated tall quiet private shy
    well-presented presentable smart house-proud close strong positive natural secure tactile sensitive responsive amiable personable likeable
    """.split()
)
_THINGS = frozenset(
    "bond relationship attachment interaction interactions home parenting manner rapport care warmth".split()
)
# "Is no fan of the plan", "is of two minds", "is a firm believer in it".
_TAKES_SIDES = re.compile(
    r"\b(?:fans?|believers?|supporters?|minds?|view|opinion|sceptics?|critics?|idea|joke|help|waste|shame|relief|insult|godsend|worry|lifeline|nightmare|bit|lot|plan|meetings?|social workers?|against|for it|set on|bent on|ready|with (?:it|this)|about|that|because|too)\b|[“”\"]|(?<!\w)[‘']\w",
    re.IGNORECASE,
)


def is_portrait(sentence: str) -> bool:
    """Whether every clause of a sentence describes a parent, a bond or a day, and none of them takes sides."""
    if _TAKES_SIDES.search(sentence):
        return False
    parse = parsed(sentence)
    heads = [at for at in range(len(parse.words)) if _heads_a_clause(parse, at)]
    return bool(heads) and all(_describes(parse, at) for at in heads)


def _heads_a_clause(parse: Parse, at: int) -> bool:
    return bool(parse.children(at, "nsubj", "nsubj:pass", "cop")) or (
        parse.words[at].dep == "conj" and parse.words[at].tag.startswith("VB")
    )


def _describes(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    if any(parse.words[child].text.casefold() in ("not", "n't", "n’t", "no") for child in parse.children(at)):
        return False
    if parse.children(at, "cop"):
        if word.tag.startswith("NN") or word.tag == "CD":
            return True
        return word.tag.startswith("JJ") and (
            word.text.casefold() in _CALLED
            or any(parse.words[sub].text.casefold() in _THINGS for sub in parse.children(at, "nsubj"))
        )
    # "A warm, caring mum": what somebody is called may be read as a deed, but nothing helps it to be one.
    if word.tag == "VBG" and word.text.casefold() in _CALLED and not parse.children(at, "aux", "mark"):
        return True
    return word.lemma in _DAILY or (word.lemma == "see" and bool(parse.children(at, "obj")))
