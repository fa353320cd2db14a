"""Passives whose helper is left out, told as orders or as news: "Stair gates fitted before discharge (housing)".

"To be" and "has been" are clipped alike, so the words round the participle decide: a deadline, a rhythm, a condition or an
owner set apart asks for it; a bare date behind it, "already" or "accepted" tells that it has been. Without a witness it is
news. Whole verbs are read in ``asking``.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.dictionary import inflection
from planlint.language.people import doers, people_in
from planlint.language.pipeline import base_forms, verb_forms
from planlint.language.syntax import Parse
from planlint.language.times import Sense, TimeKind, Timescale, timescales

# What comes of itself or from outside, or is how somebody is: no order, however soon it is wished for.
_COME_ABOUT = frozenset(
    "accept receive refuse decline reject grant approve acknowledge meet achieve understand reduce increase improve halve "
    "double drop lower raise rise settle train feed need require miss attend exclude concern worry happen witness "
    "experience observe suspect allege diagnose identify establish close stop start begin agree think feel say go come "
    "engage love enjoy live stay thank do hurt injure harm stabilise resolve sustain maintain protect suppose base know "
    "report disclose note tire dress wash want like step respect value listen upset".split()
)
# Of a thing these tell what it is for, and not what became of it: "support needed with meals".
_WANTED = frozenset("need require base agree identify suppose approve".split())
# What is kept within bounds is an arrangement, with or without a day.
_BOUNDED = frozenset("limit restrict cap supervise escort".split())
_BEEN = frozenset(
    "already ago yet since previous previously still awaiting recently yesterday positive negative last not never nothing "
    "none now".split()
)
_ASKING_TIMES = frozenset({TimeKind.EVENT, TimeKind.DURATION, TimeKind.FREQUENCY})
_CONDITION = re.compile(r"\b(?:if|unless|in case|in the event|until|once|whenever)\b", re.IGNORECASE)
_DEADLINE = re.compile(
    r"\b(?:by (?:\d|next|half|end|the (?:end|next|time|start|first|second|last|\d))|before|until|prior to|within"
    r"|ahead of|in time for|every|each|w/in)\b",
    re.IGNORECASE,
)
_SET_APART = ("(", "[", ":", "–", "—", " -")
_BARE_DAY = re.compile(r"(?<![\w/.])\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?(?![\w/])")
_ASKING_LEAD = re.compile(r"\b(?:by|before|until|till|from|w/c|wc|than)\W*$", re.IGNORECASE)
_CLAUSE_END = re.compile(r"[.;?!](?=\s|$)|[→⇒=]")
# How far a clipped passive reaches before its participle where no parse tells what it hangs on.
_LONGEST_THING = 6
_THING_TAGS = ("NN", "JJ", "CD", "DT", "PRP$", "IN", "CC", "POS", "SYM", "HYPH", "VBN", "VBG")


def is_clipped_order(parse: Parse, at: int) -> bool:
    """Whether the participle at a position, which has no helper, asks for its deed."""
    word = parse.words[at]
    if word.tag not in {"VBN", "VBD"} or parse.children(at, "aux", "aux:pass", "cop"):
        return False
    lemma = word.lemma.casefold()
    still_to_do = (
        lemma == "do" and _is_owned(parse, at) and _DEADLINE.search(parse.text, word.end) is not None
    )
    if not _is_participle(word.text) or (lemma in _COME_ABOUT and not still_to_do):
        return False
    doing = parse.children(at, "nsubj")
    if doing and (parse.children(at, "obj", "ccomp") or (word.tag == "VBD" and _somebody(parse, doing[0]))):
        return False
    opens = at == 0 or word.dep in {"acl", "conj", "parataxis"}
    return (opens or bool(doing) or bool(parse.children(at, "nsubj:pass"))) and _is_ordered(parse, at)


def has_come_about(parse: Parse, at: int) -> bool:
    """Whether a participle tells what has befallen a thing: "marks reported by nursery", "contact cancelled"."""
    word = parse.words[at]
    return word.tag == "VBN" and word.lemma in (_COME_ABOUT | {"cancel"}) - _WANTED


def clipped_by_words(parse: Parse) -> int | None:
    """The participle that a text opens with behind its thing and that is asked for, where the parse finds no task at all."""
    if not parse.words or _somebody(parse, 0):
        return None
    for at in range(1, min(len(parse.words) - 1, _LONGEST_THING)):
        word = parse.words[at]
        if word.tag == "MD":
            return None
        if word.lemma.casefold() not in _COME_ABOUT and word.text.islower() and _is_participle(word.text):
            following = parse.words[at + 1].tag
            helped = bool(parse.children(at, "aux", "aux:pass", "cop"))
            if following in {"DT", "PRP", "PRP$", "NN", "NNS"} or helped:
                return None
            return at if _is_ordered(parse, at) else None
        plural = word.tag == "VBZ" and "NOUN" in base_forms(word.text)
        if not (plural or word.tag.startswith(_THING_TAGS)):
            return None
    return None


@lru_cache(maxsize=4096)
def _is_participle(form: str) -> bool:
    """Whether a form can be a past participle: "fitted", "kept", and never "rang" or "took"."""
    low = form.casefold()
    lemmas = verb_forms(low)
    if not lemmas:
        return low.endswith("ed")
    return any(low in inflection(lemma, "VBN") for lemma in lemmas)


def _is_ordered(parse: Parse, at: int) -> bool:
    start, end = _stretch(parse, at)
    if _has_been(parse, at, start, end):
        return False
    if parse.words[at].lemma.casefold() in _BOUNDED or _CONDITION.search(parse.text, start, end):
        return True
    due = any(
        each.sense is not Sense.PAST and (each.kind in _ASKING_TIMES or _leads(parse.text, each.start))
        for each in _times(parse.text, start, end)
    )
    due = due or _DEADLINE.search(parse.text, parse.words[at].end, end) is not None
    return due or _is_owned(parse, at) or _is_helped(parse, at)


def _stretch(parse: Parse, at: int) -> tuple[int, int]:
    """The sentence round a word, an arrow or an equals sign ending one too."""
    place = parse.words[at].start
    ends = [match.end() for match in _CLAUSE_END.finditer(parse.text)]
    start = max((end for end in ends if end <= place), default=0)
    return start, min((end for end in ends if end > place), default=len(parse.text))


def _times(text: str, start: int, end: int) -> tuple[Timescale, ...]:
    return tuple(each for each in timescales(text) if start <= each.start < end)


def _leads(text: str, at: int) -> bool:
    """Whether a time is a deadline by its first word, or by the word before it."""
    opening = text[at:].split(maxsplit=1)
    return bool(opening) and (
        opening[0].casefold() in {"by", "before", "until", "till", "within", "from"}
        or _ASKING_LEAD.search(text, 0, at) is not None
    )


def _has_been(parse: Parse, at: int, start: int, end: int) -> bool:
    """Whether the words round a participle tell that it is done: a day behind it that is no deadline, "already"."""
    text = parse.text
    inside = (word for word in parse.words if start <= word.start < end)
    if any(word.text.casefold() in _BEEN for word in inside):
        return True
    behind = parse.words[at].end
    days = [match.start() for match in _BARE_DAY.finditer(text, behind, end)]
    days += [
        each.start
        for each in _times(text, behind, end)
        if each.kind is TimeKind.DATE and each.sense is Sense.ON and any(map(str.isdigit, each.text))
    ]
    if any(not _leads(text, day) for day in days):
        return True
    return any(each.sense is Sense.PAST for each in _times(text, start, end))


def _is_owned(parse: Parse, at: int) -> bool:
    """Whether an owner stands apart behind the participle, in brackets or behind a dash or colon: "(housing)"."""
    subjects = {word.start for word in parse.words if word.dep == "nsubj"}
    for owner in doers(parse.text):
        if any(owner.start <= start < owner.end for start in subjects):
            continue
        before = parse.text[parse.words[at].end : owner.start].rstrip()
        if owner.start > parse.words[at].end and before.endswith(_SET_APART):
            return True
    return False


def _is_helped(parse: Parse, at: int) -> bool:
    """ "Mum supported by Women's Aid to apply": who helps, and what for, is a plan and no news."""
    return bool(parse.children(at, "obl:agent")) and any(
        parse.words[mark].tag == "TO"
        for child in parse.children(at, "xcomp", "advcl")
        for mark in parse.children(child, "mark")
    )


def _somebody(parse: Parse, at: int) -> bool:
    start = parse.words[at].start
    return any(owner.start <= start < owner.end for owner in people_in(parse.text))
