"""What a label of a front sheet asks for, where only what stands beside it makes that plain.

"TAF held", "We come back together on" and "Who we are all here for" are in no list. With a day beside them they tell when the
plan was made or is looked at again, with names whom it is for.
"""

from __future__ import annotations

import re

from planlint.plan.clock import times_in
from planlint.plan.labels import Ask, label_asks
from planlint.plan.words import comparable, one_line

_LONGEST_LABEL = 12
_OPEN_TO_BOTH = frozenset((Ask.NONE, Ask.DETAIL, Ask.PERSON))
_AGAIN = re.compile(
    r"\b(?:again|next|reviews?|reviewed|reviewing|(?<!came )(?<!moved )(?<!went )back (?:together|to (?:it|this|the (?:plan|panel|conference|meeting|group))|round|on)|(?:re)?convenes?|look (?:back )?at (?:it|this|the plan) (?:by|on|in))\b"
)
_NOT_AGAIN = re.compile(
    r"\b(?:this (?:\w+ )?(?:review|conference|meeting|core group|taf)|last|previous|initial|first made|report|minutes|before)\b"
)
_MADE = re.compile(
    r"\b(?:agreed|made|wrote|written|drawn up|drew up|did|done|put together|authorised|approved|set up|began|dated|mapped|completed|finalised|finished|prepared)\b"
)
_TO_COME = re.compile(
    r"\b(?:next|again|to be|will|due|by|future|following|back|until|last|previous|initial|when)\b"
)
_THE_PLAN = re.compile(r"\b(?:plan|version|map|mapped|agreement|document|this|it)\b")
_MET = re.compile(
    r"\b(?:held|met|meets?|meeting|sat down|got together|came together|gathered|mapping|conference|icpc|taf|tac|core group|fgc|panel|planning)\b"
)
_WHEN_AND_WHERE = re.compile(
    r"(?:date|day|when)(?:,? (?:and|&|/) ?|, )(?:time,? )?(?:and )?(?:place|venue|where|location|time)(?: of .*)?"
)
_NOT_MADE = re.compile(
    r"\b(?:since|subject|previous|last|earlier|circulated|printed|issued|sent|consent|referr\w+|placed|school|seen|visit\w*|born|birth\w*|birthday|due|until|from|closed|ended|expires?|worked with|will be"
    r"|months|years|order|allocated|registered|moved|came|case|worker|assessment|reports?|minutes|shared|received|signed|target|by when|section 47|strategy|medical|court|hearing)\b"
)
_IS_THE_PLAN = frozenset(
    ["this plan", "the plan", "our plan", "my plan", "this version", "date of this version"]
)
_BIRTHDAY = re.compile(r"(?:my |his |her |their )?(?:birthday|date born|bday)")
_WHOSE = re.compile(
    r"(?:who|whom)\b.*\b(?:for|about)|(?:the )?(?:child|children|young people|young person|bab(?:y|ies)|kids|bairns?|little ones?|youngsters?|lads?|lass(?:es)?|siblings?|boys|girls|twins)\b.*"
    r"|(?:this |the |our |my )?(?:plan|map|meeting|form|document|agreement)\b.*\b(?:for|about)|for|(?:all )?about|subjects?"
    r"|(?:(?:ch|yp|cyp|child|young person|pupil|full|legal|given|first|preferred)(?:'s)? )?names?(?: \(?s\)?)?(?: (?:of|for)\b.*)?|(?:hello |hi |this is )?(?:me|i am|i'm|my name)"
)
_WHO_ELSE = re.compile(
    r"\b(?:sees?|visits?|lives?|home|school|says?|said|thinks?|views?|voices?|words?|needs?|told|tells|cares?|cared|works?|working|helps?|came|was|were|wishes|feelings?|likes?|not|else|other|others|adults?"
    r"|looked after by|looking after|protection|worker|plan type|responsib\w+|contact|services?|team|centre|speaks?|want|wants|will|health|education|safe|names? of (?:parent|worker)\w*|present|attend\w*|invited"
    r"|mum|dad|mother|father|parents?|carers?|family of|managers?|chair\w*|iro|author|lead|practitioners?|professionals?|advis[eo]rs?|nurses?|teachers?|agency|agencies|placements?|advocates?|officers?|provider|background|history|risks?|worr\w+|number|id|ref\w*|gp|nursery|previous\w*|status|category|legal|address|ethnic\w*|language|religion|age|ages|dob|dobs|born)\b"
)
_NAMES = re.compile(
    r"(?:(?i:unborn baby|baby|unborn|twins?) )?(?!(?:The|This|We|He|She|They|It|No|Yes|Not|See|As|All|If|When|Every|To)\b)[A-Z][\w'’-]+(?: (?:de |van |al |el |bin )?[A-Z][\w'’-]+){0,3}(?=\s*(?:$|[,(;·&+/|\n]|and [A-Z]|aged?\b|born\b|dob\b|d\.o\.b|\d{1,2}\b(?! [A-Z])))"
)
_WORDS = re.compile(r"[^\W\d_][\w’'-]*")
_BRACKETED = re.compile(r"\([^()]*\)")
_IN_LISTS = frozenset(
    "and age aged born dob years year yrs yr old months month mths weeks week days the of boy girl male female twin twins baby unborn not known as at with in".split()
)
"""What stands between names that are listed with their ages."""
_SENTENCE_END = re.compile(r"[.!?]\s")
_FEWEST_SAID = 3


_KIND_OF_PLAN = re.compile(
    r"\W*(?:child(?:ren)? (?:in need|protection|in care)|looked[- ]after|early help|family help|care plan|pathway|CIN|CP|EH|LAC|CLA|TAF)\b(?!\W+(?:will|to|is|are|and)\b)",
    re.IGNORECASE,
)
"""What follows "Plan" on a front sheet where it tells what kind of plan this is."""


def names_kind(label: str, value: str) -> bool:
    """Whether a label is only the word for the plan, and what stands beside it tells its kind ("Plan: Child in need, first plan")."""
    return (
        comparable(label) in ("plan", "the plan", "this plan")
        and _KIND_OF_PLAN.match(one_line(value)) is not None
    )


def asks_beside(label: str, value: str) -> Ask:
    """What a label asks for, by its own words and by what stands beside it."""
    asks = label_asks(label)
    key = comparable(label)
    if asks is Ask.CHILD and is_speech(value):
        return Ask.NONE
    if (
        asks in (Ask.EVENT, Ask.REVIEW)
        and _MADE.search(key)
        and not _TO_COME.search(key)
        and opens_with_day(value)
    ):
        # "Agreed at review on" tells of the day gone by on which the plan was made.
        return Ask.PLAN_DATE if _THE_PLAN.search(key) else Ask.OTHER_DATE
    if asks not in _OPEN_TO_BOTH and not (asks is Ask.REVIEW and _is_this_one(label)):
        return asks
    if len(key.split()) > _LONGEST_LABEL:
        return asks
    if opens_with_day(value):
        return _dated(key, asks)
    if names_kind(label, value):
        return Ask.KIND
    if asks is Ask.NONE and not re.search(r"\d", key) and _WHOSE.fullmatch(key) and not _WHO_ELSE.search(key):
        return Ask.CHILD if _NAMES.match(one_line(value)) else asks
    return asks


def is_speech(value: str) -> bool:
    """Whether what stands beside a label is told in sentences, where a name was asked for ("Child: I want my cat back.")."""
    text = one_line(value)
    if text[:1] in '“"‘':
        return len(text.split()) >= _FEWEST_SAID
    if _NAMES.match(text):
        return False
    told = _SENTENCE_END.split(_BRACKETED.sub(" ", text), maxsplit=1)[0]
    small = [word for word in _WORDS.findall(told) if word[:1].islower() and word not in _IN_LISTS]
    return len(small) >= _FEWEST_SAID


def _dated(key: str, asks: Ask) -> Ask:
    """What a label asks for that has a day beside it."""
    if _BIRTHDAY.fullmatch(key):
        return Ask.BORN
    if key in _IS_THE_PLAN:
        return Ask.PLAN_DATE
    if _AGAIN.search(key) and not _NOT_AGAIN.search(key):
        return Ask.REVIEW
    if _WHEN_AND_WHERE.fullmatch(key) or (asks is Ask.REVIEW and _NOT_AGAIN.search(key)):
        return Ask.OTHER_DATE
    if _NOT_MADE.search(key):
        return asks
    if _MADE.search(key) and _THE_PLAN.search(key):
        return Ask.PLAN_DATE
    return Ask.OTHER_DATE if _MET.search(key) or key.startswith("mapped") else asks


def _is_this_one(label: str) -> bool:
    """Whether a label speaks of the review that the plan comes from ("Date of this review")."""
    return bool(re.search(r"\bthis\b(?! (?:plan|will|is|map|again))", comparable(label)))


def opens_with_day(text: str) -> bool:
    """Whether a value begins with a day that has its month in figures or by name."""
    line = one_line(text).lstrip("– -")
    if not re.match(r"\W*(?:[A-Za-z]{3,9},? (?:the )?)?(?:w/?c )?\d", line):
        return False
    times = times_in(line)
    return bool(times) and times[0].start <= 4 and (times[0].due or times[0].begins) is not None


def inner_label(text: str) -> tuple[str, str] | None:
    """A cell that holds a label and its value with nothing but bold letters between them ("Chair Will Okafor"); None for any other."""
    words = one_line(text).split(" ")
    for count in range(min(4, len(words) - 1), 0, -1):
        label, value = " ".join(words[:count]), " ".join(words[count:])
        if label_asks(label) is Ask.NONE or re.search(r"\d", label) or label.endswith((":", ",", ".")):
            continue
        if opens_with_day(value) or (value[:1].isupper() and words[count - 1][:1].islower()) or count == 1:
            return (label, value) if value[:1].isupper() or value[:1].isdigit() else None
    return None
