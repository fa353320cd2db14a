"""Whether an outcome tells only of an adult's life: what its words tell, weighed with a small trained vote.

Where the words tell of an adult alone a small share of the vote is enough; where they do not, the vote has to be clear and no
child may stand in the text beyond doubt.
"""

from __future__ import annotations

from functools import lru_cache

from planlint.language.tasks.verdicts import share_by
from planlint.language.whose_features import ADULT, people_of, whose_features
from planlint.language.whose_life import (
    Cast,
    is_adults_matter,
    is_an_adults_habit,
    names_adult,
    only_an_adults,
    shows_child,
)

_TOLD, _AGAINST_WORDS = 0.1, 0.75


@lru_cache(maxsize=4096)
def is_only_an_adults(text: str, beside: str, cast: Cast) -> bool:
    """Whether an outcome is only an adult's; ``beside`` is the need that it answers."""
    if is_an_adults_habit(text, beside, cast):
        return True
    if not names_adult(text, cast):
        return False
    if _only_gives(text, cast):
        return False
    told = only_an_adults(text, cast)
    if not told and shows_child(text, cast):
        return False
    if told and is_adults_matter(text):
        return True
    share = share_by(whose_features(text, cast), "adults", "adult")
    return share >= (_TOLD if told else _AGAINST_WORDS)


_APART = frozenset("apart away separate separated free split part divorce divorced distance".split())


def _only_gives(text: str, cast: Cast) -> bool:
    """ "A story from Dad", "holidays at Nan's": the one grown-up only stands behind what somebody gets, and that is the child."""
    parse, kinds = people_of(text, cast)
    grown = [at for at, kind in enumerate(kinds) if kind == ADULT]
    if len(grown) != 1:
        return False
    at = grown[0]
    cases = {parse.words[case].lemma for case in parse.children(at, "case")}
    head = parse.words[parse.words[at].head]
    behind = bool(cases & {"from", "at"}) and parse.words[at].dep in ("nmod", "obl", "obl:unmarked")
    return behind and head.lemma not in _APART and not parse.children(parse.words[at].head, "nsubj")
