"""What the vote makes of a cell's evidence: a parent's own word in whatever words, where nobody but a parent may be meant.

The vote reads words and concepts and knows no family; who speaks is weighed here. A child who tells, and what is told to a child,
a relative or a doctor, is never meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.evidence.people import PARENT_WORD
from planlint.language.evidence.shapes import CHILDS_DAY, SAYS, TO_OTHERS
from planlint.language.evidence.words import GROWN_UP, PARENT, TITLED
from planlint.language.people import OwnerKind, people_in
from planlint.language.tasks.verdicts import plain_share
from planlint.patterns import later

_CLEAR, _VERY_CLEAR, _OPEN, _HARDLY, _NEVER = 0.79, 0.97, 0.7, 0.03, 1.1
_GROWN_UP_WORDS = later(rf"\b(?:{PARENT}|{TITLED}|you|carers?|partner|couple)\b|\b{GROWN_UP}", re.IGNORECASE)
# A child tells: by name with an age, or by the words for one ahead of the verb.
_SAYS = r"(?:to |will |can )?(?:tells?|says?|said|told|reports?|rates?|scores?|describes?|confirms?|writes?|keeps?|marks?|draws?)"
_CHILD_TELLS = later(
    rf"\b[A-Z][\w’'-]+,? \(?(?:aged? )?(?:[1-9]|1[0-7])\)?,? {_SAYS}\b|\b(?:child(?:ren)?|boys?|girls?|twins?|son|daughter|young person) {_SAYS}\b",
)
_MORE = 0.05
# Without anything of a telling, an answer, a record or a verdict a cell asks for the conduct itself ("Kyle to stop drinking").
_TELLING_SIGN = later(
    rf"\b{SAYS}\b|[?=]|\b(?:whether|if|own|self|themselves|herself|himself|answers?|accounts?|word|views?|opinion|yes|a no|no to|satisf\w+|agree[sd]?|accepts?|believ\w+|thinks?|feels?|happy|confident|"
    r"call\w*|phon\w+|ring\w*|rung|text\w*|chats?|talk\w*|convers\w+|check[- ]?ins?|messag\w+|emoji|updates?|feedback|verbal\w*|diar\w+|logs?|sheets?|charts?|cards?|jotter|notebook|app|"
    r"calendar|tally|count\w*|tick\w*|scal\w+|scor\w+|rat(?:e|es|ed|ing)|questionnaires?|forms?|asks?|asked|hear\w*|honest\w*|open\w*|frank\w*|evidence|measure\w*|judg\w+|gaug\w+|"
    r"known?|shown?|success|met|sign\w*|admit\w*|speaks?|spoken)\b",
    re.IGNORECASE,
)
# "Amelia says that her parents argue less": whose parents are told of is a child.
_OWN_PARENTS = later(
    r"\b[A-Z][\w’'-]+ (?:to |will |can )?(?:tells?|says?|said|reports?|feels?|rates?)\b[^.;\n]*\b(?:her|his|their) (?:own )?(?:parents?|mum|dad|mam|mother|father|room|bedroom|teacher|school)\b"
)


# A young person's own goal: "I get home from prayers with somebody".
_IN_OWN_VOICE = later(r"\W*(?:I|I[’'](?:m|ve|ll)|My)\s")
_TOLD_THEM = later(
    rf"\b(?:told|given|shown|read|explained|sent|handed) to (?:{PARENT})\b[^,;.\n]*"
    rf"|\b(?:let|keep)(?:s|ting|ing)? (?:{PARENT}) (?:know|posted|informed|updated)\b[^,;.\n]*",
    re.IGNORECASE,
)
_PARENT_AT_ALL = later(rf"\b(?:{PARENT}|{TITLED}|you|carers?|partner)\b", re.IGNORECASE)
_HARMS_SELF = later(r"\bself-?\s?harm\w*|\b(?:cut|hurt)\w* (?:her|him)self\b", re.IGNORECASE)
# A child's nights and teeth, with nobody grown-up in the sentence; and a chart of them, whoever keeps it.
_CHILDS_NIGHT = later(r"\b(?:own bed|bedtime|dry nights?|bed-?wet\w*|teeth|nightmares?)\b", re.IGNORECASE)
_CHART_OF_NIGHTS = later(
    r"\b(?:charts?|calendars?|stickers?) (?:of|for) (?:\w+ )?dry nights?\b", re.IGNORECASE
)
# Among those at work news goes round, and nobody tells of themselves.
_AT_WORK = later(r"\b(?:keep|stay|be|get)s? in touch\b|\bliaise\w*\b", re.IGNORECASE)
# What parents tell of somebody else: "report that Amir sleeps through", but not "whether Rob is back in the house".
_OF_ANOTHER = later(
    rf"(?i:\b{SAYS})\b(?: [a-z]\w*){{0,3}}? (?:that|if|whether|how) (?P<who>[A-Z][\w’'-]+) (?![^.;\n]*\b(?:back|round|there|moved|house|flat|touch|contact|over|out|left|gone|seen)\b)"
)
# A relative or a friend who does something there has eyes as well.
_KIN_AT_HAND = later(
    r"(?:\A|[.;:]\s+)\W*(?:the |her |his |their |maternal |paternal )*(?:nan\w*|gran\w*|aunt\w*|uncle|sister|brother|friend|neighbours?|landlord)\b(?: [A-Z]\w+)? (?:to|will|and|(?!is|was)\w+s)\b",
    re.IGNORECASE,
)
_TOLD_CLOSE = later(
    rf"\b(?:talk|speak|confide|open up|chat|share|turn)s?\b(?: [a-z]+){{0,2}}?{TO_OTHERS.pattern}\b",
    re.IGNORECASE,
)


def is_voted_own_word(
    text: str, children: Sequence[str], parents: frozenset[str], owner: str, by_parent: str, of_goal: bool
) -> bool:
    """Whether the vote clearly finds a parent's own word here; ``by_parent`` is the who cell ``owner`` where it names only parents.

    ``of_goal`` tells that the text is an outcome, where wishes for a parent sound much like a parent's word.
    """
    if _TELLING_SIGN.search(text) is None or _TOLD_CLOSE.search(text) or _KIN_AT_HAND.search(text):
        return False
    if _AT_WORK.search(text):
        return False
    if _CHILDS_NIGHT.search(text) and _PARENT_AT_ALL.search(text) is None:
        return False
    told = _OF_ANOTHER.search(text)
    if told is not None and told["who"] not in parents and PARENT_WORD.match(told["who"]) is None:
        return False
    if of_goal and _IN_OWN_VOICE.match(text) and not _PARENT_AT_ALL.search(text):
        return False
    share = plain_share(text, "self-reports", "yes")
    # What is told, shown or given to a parent is no word of theirs.
    if _TOLD_THEM.search(text):
        share = min(share, plain_share(_TOLD_THEM.sub("", text), "self-reports", "yes"))
    if by_parent and share >= _OPEN:
        # Who does it stands in a cell of its own: "Verbal update re cannabis", by Dad.
        share = max(share, plain_share(f"{by_parent}: {text}", "self-reports", "yes") - 0.05)
    least = _least(text, children, parents, owner, by_parent)
    if of_goal and least == _CLEAR:
        least += _MORE
    return share >= least and not _is_childs_word(text, children)


def is_voted_down(text: str) -> bool:
    """Whether the vote finds hardly anything of a parent's own word in a text, or a chart is kept of a child's nights."""
    return _CHART_OF_NIGHTS.search(text) is not None or plain_share(text, "self-reports", "yes") < _HARDLY


def _least(text: str, children: Sequence[str], parents: frozenset[str], owner: str, by_parent: str) -> float:
    """How clear it must be: very, where nothing but a first name tells whether a grown-up speaks."""
    if by_parent or _GROWN_UP_WORDS.search(text):
        return _CLEAR
    named = {each.text.split()[0] for each in people_in(text) if each.kind is OwnerKind.PERSON}
    if not named or named & parents:
        return _CLEAR
    if CHILDS_DAY.search(text) or _OWN_PARENTS.search(text) or _HARMS_SELF.search(text):
        return _NEVER
    # Whoever is to do it and is no child of the plan is likely a grown-up.
    return _CLEAR if owner in named and not _is_child(owner, children) else _VERY_CLEAR


def _is_child(name: str, children: Sequence[str]) -> bool:
    return name in {child.split()[0] for child in children if child.split()}


def _is_childs_word(text: str, children: Sequence[str]) -> bool:
    """Whether it is a child who tells, is asked or keeps count."""
    if _CHILD_TELLS.search(text):
        return True
    for name in {child.split()[0] for child in children if child.split()}:
        told = re.search(
            rf"(?:\A\W*|\b(?:[Aa]sks?|[Hh]ears? from|[Ss]peaks? (?:to|with)) ){re.escape(name)}\b(?![’'])|\b{re.escape(name)} (?:and \w+ )?{_SAYS}\b",
            text,
        )
        if told is not None:
            return True
    return False
