"""What somebody is not to do: "Dad not to come to the flat", "No drinking when he has the boys", "Mum will not let Carl in".

Whether such a task was kept can be told, if what is forbidden can be seen; "not to disengage" and "no disruption" cannot. Terms
that somebody keeps to ("the rule that Rob sleeps at his mother's") can be seen to be kept as their own words can.
"""

from __future__ import annotations

import re

from planlint.language.syntax import Parse, parsed
from planlint.language.tasks.lexicon import noun_kind, verb_kind, verb_lemmas

_HINT = re.compile(
    r"\b(?:not|never|no|nobody|no one|refrain\w*|abstain\w*|stop|won[’']t|don[’']t|without)\b", re.IGNORECASE
)
_CEASING = frozenset("refrain abstain stop cease avoid".split())
_NEGATIONS = frozenset("not n't n’t never".split())
# Verbs of how somebody is, feels or goes about something: nobody sees when they begin.
_UNSEEN = frozenset(
    "be become feel think know have get lose seem mean intend undermine minimise minimize blame neglect disengage miss fail forget worry expose put place rely depend react respond let_down allow relapse "
    "repeat escalate deteriorate continue withdraw cope make give show".split()
)
_TAKEN = frozenset("alcohol drink drugs cannabis weed cocaine heroin substances cigarettes vapes".split())
# Where somebody may not be: "not to be out after nine", "never to be alone with".
_PLACES = frozenset("out alone home near there upstairs outside inside unsupervised".split())
_OPENS_WITH_NO = re.compile(r"\W*no\s+(?:\w+\s+){0,2}?(?P<doing>\w+ing)\b", re.IGNORECASE)
_SUCH_A_DOING = frozenset(
    "drinking smoking vaping gambling betting hitting smacking shouting swearing visiting sleeping staying driving drug-taking fighting co-sleeping texting messaging phoning ringing".split()
)


def forbids(sentence: str) -> bool:
    """Whether a sentence forbids something that could be seen if it were done all the same."""
    if not _HINT.search(sentence):
        return False
    bare = _OPENS_WITH_NO.match(sentence)
    if bare is not None:
        return bare["doing"].casefold() in _SUCH_A_DOING
    parse = parsed(sentence)
    return any(_is_forbidden(parse, root) for root in parse.roots())


def _is_forbidden(parse: Parse, root: int) -> bool:
    word = parse.words[root]
    if word.lemma.casefold() in _CEASING and word.tag[0] == "V":
        return any(
            _can_be_seen(parse, child) for child in parse.children(root, "xcomp", "advcl", "ccomp", "obl")
        )
    denied = any(
        parse.words[child].text.casefold() in _NEGATIONS for child in parse.children(root, "advmod", "neg")
    )
    asked = any(
        parse.words[child].tag in {"MD", "TO"} or parse.words[child].text.casefold() in {"won", "wo", "do"}
        for child in parse.children(root, "aux", "mark")
    )
    if not (denied and asked):
        return False
    return word.text.casefold() in _PLACES or (word.tag[0] == "V" and _can_be_seen(parse, root))


def _can_be_seen(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    if word.text.casefold() in _TAKEN:
        return True
    lemmas = verb_lemmas(word.text) or (word.lemma.casefold(),)
    if set(lemmas) & _UNSEEN:
        return False
    kind = verb_kind(word.text)
    if kind is not None and kind[1] == "drift":
        return False
    if (
        word.tag[0] != "V"
        and noun_kind(word.text) not in {"product", "event", "measure"}
        and not word.text.casefold().endswith("ing")
    ):
        return False
    things = [parse.words[child] for child in parse.children(at, "obj")]
    return not any(noun_kind(thing.text) == "abstract" for thing in things)


# What somebody keeps to, with its terms told behind it: "to the agreement that Rob sleeps at his mother's".
_TERMS = re.compile(
    r"\b(?:(?:keep|stick|abide|hold|adhere|comply|stand)(?:s|ing)? (?:to|by|with)|complies with|(?:honour|respect|observe|follow|obey)(?:s|ing)?)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:agreements?|contracts?|rules?|orders?|undertakings?|conditions?|promises?|terms|injunctions?|arrangements?|deals?|pledges?|boundar(?:y|ies))(?:\s+(?:with|of) [\w’'-]+(?: [A-Z][\w’'-]+)?)?"
    r"(?:\s+that\s+|\s*:\s*|\s*\((?:that )?|\s+[–—-]\s+)(?P<terms>[^()\n]{8,})",
    re.IGNORECASE,
)


def terms_kept_to(sentence: str) -> str:
    """The terms that a sentence asks somebody to keep to, "" where it names none."""
    found = _TERMS.search(sentence)
    return found["terms"] if found else ""
