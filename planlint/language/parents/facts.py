"""What stands in a parent's own place and tells a fact of their life: where they live, what they do all day, that they came.

A sentence there is taken for a view unless its verb is one of everyday doing or being, done by a person, with nothing in it that
would judge, want or refuse.
"""

from __future__ import annotations

import re

from planlint.language.syntax import Parse, parsed
from planlint.patterns import later

# What anybody does, and nobody thinks by doing it.
_EVERYDAY = frozenset(
    "be have live work care come go bring keep play visit move meet marry run drive take get spend manage cook clean attend grow ring phone "
    "call stay sit stand leave arrive return wear eat sleep wake walk travel speak read watch look raise earn rent own share start finish "
    "study train retire join serve lose break fall receive collect drop fetch pick make do help look_after belong originate come_from".split()
)
# What turns a fact into a view: a wish, a verdict, a denial, a promise or a comparison.
_ATTITUDE = later(
    r"\b(?:not|never|no|nothing|nobody|none|nor|neither|without|n[’']t|cannot|would|could|should|will|shall|may|might|must|ought|can|too|enough|only|even|just|really|better|best|worse|worst|more|less|most|least|right|wrong|fair|unfair|"
    r"minds?|good|bad|hard|easy|easier|happy|unhappy|sad|angry|cross|worr\w+|afraid|scared|sorry|sure|unsure|glad|pleased|relie\w+|grateful|willing|ready|keen|upset|ashamed|tired|exhausted|proud|hopeful|committed|open|clear|adamant|torn|on board|behind|against|"
    r"plan|this|it|us|we|i|you|your|our|help\w*|support\w*|visits?|meetings?|view\w*|opinion|point|sense|reason|question\w*|trust|faith|hope\w*|want\w*|need\w*|like[sd]?|love[sd]|feel\w*|think\w*|thought|felt|agree\w*|accept\w*|but|although|though|because|so that|unless|if)\b|[?!“\"‘:]",
    re.IGNORECASE,
)
# What somebody will yet be asked.
_TO_BE_ASKED = later(
    r"\b(?:will|shall|is to|are to|to) be (?:asked|sought|invited|told|sent|given|consulted|gathered|spoken to|visited|seen|shown|contacted|rung)\b|\b(?:are|is) (?:still )?(?:awaited|outstanding|pending|to follow)\b",
    re.IGNORECASE,
)
_GREAT_LOVE = later(
    r"\bloves? (?:him|her|them|(?-i:[A-Z][\w’-]+)|(?:his|her|their|both|all) (?:\w+ )?(?:child(?:ren)?|boys?|girls?|sons?|daughters?|kids|baby|bab(?:y|ies)))\b[^.;]*\b(?:very much|dearly|to bits|anything for|deeply|more than|with all|a lot)\b",
    re.IGNORECASE,
)


def is_still_to_come(sentence: str) -> bool:
    """Whether a sentence only says that somebody will yet be asked or has still to answer."""
    return _TO_BE_ASKED.search(sentence) is not None


def is_plain_fact(sentence: str) -> bool:
    """Whether a sentence of a parent's own place only tells a fact of their life, or that they love the child."""
    if _GREAT_LOVE.search(sentence):
        return True
    if _ATTITUDE.search(_BESIDE.sub(" ", sentence)):
        return False
    parse = parsed(sentence.strip())
    roots = [at for at in parse.roots() if parse.words[at].tag != "."]
    if not roots:
        return False
    return all(_is_everyday(parse, root) for root in roots)


# "Who was a great help with the forms": what somebody else was.
_BESIDE = later(r", (?:who|whose|which)\b[^.;]*")


def _is_everyday(parse: Parse, root: int) -> bool:
    """Whether a root is a verb of everyday doing with a subject, or a state told of somebody."""
    if not parse.children(root, "nsubj", "nsubj:pass"):
        return False
    if parse.children(root, "cop"):
        return True
    return parse.words[root].tag.startswith("VB") and parse.words[root].lemma in _EVERYDAY
