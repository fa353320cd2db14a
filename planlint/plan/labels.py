"""What a label on a front sheet asks for: the child, a date of birth, the plan's date, the next review, a person, …"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import lru_cache

from planlint.plan.clock import event_in
from planlint.plan.headings import without_then
from planlint.plan.words import comparable


class Ask(StrEnum):
    """What stands beside a label of the front sheet."""

    NONE = ""
    CHILD = "child"
    BORN = "born"
    AGE = "age"
    PLAN_DATE = "plan date"
    OTHER_DATE = "other date"
    REVIEW = "review"
    EVENT = "event"
    KIND = "kind"
    REFERENCE = "reference"
    PERSON = "person"
    DETAIL = "detail"


_CHILD = r"(?:yp|child|children|child ren|childs|child's|children's|young person|young person's|young people|baby|infant|unborn(?: baby| child)?|sibling|siblings|pupil|girl|girls|boy|boys)"
_LABELS = (
    (r"^child(?:ren)?'?s'? (?:hub|services?|cent(?:re|er)s?|unit|department|directorate|social care)$", Ask.DETAIL),
    (r"\b(?:nhs|upn|telephone|phone|tel|mobile|email|e mail|address|postcode)\b", Ask.DETAIL),
    (r"^(?:dobs?|d o b|dates? of births?|date born|born|birth dates?|edd|expected (?:date of delivery|due date|date of birth)|estimated due date|due date of baby)\b|\bdob\b|\bdates? of birth\b", Ask.BORN),
    (r"^(?:my |his |her |your )?ages?$|^age (?:at|in|of)\b|^current age", Ask.AGE),
    (r"\b(?:previous|last|initial|original|start of|started on a|became)\b.*\b(?:review|conference|meeting|plan|visit|core group)\b|\bdate of last\b|\b(?:seen|visited)\b", Ask.OTHER_DATE),
    (r"^(?!.*\b(?:next|to be|will be|plan)\b)(?:[\w'-]+ ){0,4}(?:conference|rcpc|icpc|review|meeting|panel|mtg|fgc)s? (?:(?:was|were) )?(?:held|took place|happened)(?: on)?$", Ask.OTHER_DATE),
    (r"^(?:case|client|person|child|childs|mosaic|lcs|liquidlogic|system|record|reference|ref|unique|plan|family|service user|eclipse|frameworki|icS|azeus|capita|paris|care first|carefirst)?(?: (?:case|reference|ref|record|person|child|system))?(?: )(?:id|ids|no|number|numbers|ref|reference)$|^(?:id|ref|reference|reference number|ref no|pid|uid|childid|caseid|child_id)$", Ask.REFERENCE),
    (r"^(?:workflow|wrkflw|wkflw|process|episode|form|document) (?:step|type|name)$|^(?:(?:what|which) )?(?:type|kind|sort|form|status) of plan(?: is (?:this|it))?$|^plan (?:type|kind|sort|form|status|category)$|^type$|^kind$|^(?:current )?plan$|^legal status$|^category(?: of (?:abuse|harm|plan|concern))?$|^status$|^form$", Ask.KIND),
    (r"\b(?:to be|will be|must be|due to be) (?:reviewed|looked at again|gone (?:over|through) again|checked again)\b", Ask.REVIEW),
    (r"^(?:date|day) (?:of )?(?:the |this )?(?:\w+ ){0,4}?plan(?: was)?(?: (?:made|agreed|written|completed|started|created|drawn up))?$|^plan(?: was)? (?:date|dated|made|agreed|written|completed|created|drawn up|started)(?: on| date)?$|^plan dated?$|^date plan\b|^(?:when )?(?:we|i) (?:wrote|made|agreed|updated|drew) (?:this|it|the plan|this plan)(?: (?:up|down|together|with \w+))*(?: on)?$|^(?!.*\b(?:next|review|last|previous)\b).*\bplan (?:was )?(?:made|agreed|written|updated|drawn up|completed|started)\b", Ask.PLAN_DATE),
    (r"^date (?:this )?(?:report|form|record) (?:was )?(?:completed|written)$|^(?:date )?(?:completed|written|made|agreed|created|drawn up|prepared|of completion|dated)(?: on)?$|^completed on$|^made on$|^written(?: on)?$|^agreed on$", Ask.PLAN_DATE),
    (r"\b(?:next(?! steps?\b)|review|reviewed|rcpc)\b|\blook(?:ing)? (?:at (?:it|this|the plan) )?again\b|\bcome back to it\b|\bcheck(?:ed)? (?:it )?again\b|\bto be reviewed\b|\b(?:conference|review|meeting|core group|taf) due\b|\bcheck (?:it|this) on\b|\bmeet again\b|^(?:(?:when|date|day|we|we'll|will|to|be|all|plan) )*(?:look\w*|gone?|going|talk\w*) (?:\w+ ){0,3}again\b|^back (?:to|at) (?:the )?(?:conference|panel|meeting)\b|\b(?:get|getting|come|coming|sit|back) (?:back )?(?:together|down)(?: again| next)?$|^(?:when |date )?(?:we|everyone|everybody|the family) (?:all )?(?:next )?meets?(?: next| up)?$", Ask.REVIEW),
    (r"^(?:dates? of |next |first )?(?:the )?core groups?(?: meetings?)?(?: (?:dates?|held|planned|booked|due|set|on))*$", Ask.EVENT),
    (r"^date$|^(?:workflow |plan )?(?:step|stage) (?:start(?:ed)?|begun|began|opened)(?: date| on)?$|^dates?(?:,| and)? (?:time|place|venue|location)(?:(?:,| and)* (?:time|place|venue|location))*(?: of (?:the |this )?(?:\w+ ){0,3}?(?:conference|meeting))?$|^date of (?:the |this )?(?:\w+ ){0,3}?(?:meeting|conference|assessment|report|icpc|completion|panel)$|^(?:date and (?:place|time|venue) of )(?:the |this )?(?:\w+ ){0,3}?(?:conference|meeting|core group)$|^(?:this )?conference$|^(?:this )?meeting$|^(?:(?:(?:cin|taf|tac|cp|family|first|child in need|child protection) )*(?:meeting|conference|report) (?:date|held)(?: on)?|held on|date held|took place on)$|^date of initial (?:child protection )?conference$|^(?:icpc|initial (?:child protection )?conference)(?: held| date| on)*$|^started(?: on)?$|^start date$|^(?:plan|episode|period|involvement|case|service|record) (?:start|started|opened|open|began|opening)(?: date| on)?$|^plan start\b|^date started$|^today's date$", Ask.OTHER_DATE),
    (rf"^(?:full |first |family |preferred |sur|fore|given |last )?names?$|^(?:full |first |family |preferred )?name(?: of)?(?: the)?(?: {_CHILD})?(?: and {_CHILD})?$|^names?(?: of (?:the )?{_CHILD}(?:(?: and| or)? {_CHILD})*)?$|^{_CHILD} (?:first|last|family|full|given|preferred|sur|fore) ?names?(?: (?:and|or) (?:first|last|family|full|given|preferred|sur|fore) ?names?)?$|^{_CHILD}(?: (?:or|and|name|names|full name|of|the|young person|details|subject to)| {_CHILD})*$|^(?:other|who it is) (?:children|for)$|^who (?:it|this|the plan) is (?:for|about)$|^{_CHILD} (?:(?:who|that) (?:is|are) )?(?:the )?subjects? (?:of|to) (?:the |this |a )?(?:[\w-]+ ){{0,2}}plan$|^{_CHILD} (?:in (?:this|the) plan|(?:that )?(?:this|the) plan is (?:for|about))$|^(?:other )?{_CHILD} (?:on|in) (?:the |this )?(?:same )?(?:print|plan|form|record|file|document)$|^(?:my|our|your) (?:full |first )?names?$|^(?:this|the) (?:map|plan|document|record|form|letter) (?:belongs to|is about|is for)$|^(?:plan|map|prepared|made) for$|^about$|^family$|^this plan is (?:for|about)$|^subject(?: of (?:this |the )?(?:form|plan|record|report))?$", Ask.CHILD),
    (r"^(?:sw|asw|ssw|fsw|hv|lp|pa|iro|mg[mf]|pg[mf])$", Ask.PERSON),
    (r"^(?:(?:who |s?he |they |i )?(?:is |are |am )?(?:liv(?:es?|ing))|(?:also |others? |people )?(?:working|helping|involved)) with\b|^(?:also |others? |people )(?:involved|helping|concerned|working)\b|^others in\b|^at home$|^who (?:was|were) (?:round|around)\b|^(?:maternal|paternal) \w+$|^(?:gran(?:ny|dad|dma|dpa)?|aunt(?:ie|y)?|uncle)$", Ask.PERSON),
    (r"\b(?:worker|manager|practitioner|professional|prof|author|completed by|written by|prepared by|chair(?:person|man|woman)?|iro|reviewing officer|mother|father|mum|dad|parents?|carers?|guardian|health visitor|nurse|teacher|midwife|gp|senco|present|attend\w*|attendance|people|apologies|lead|partner|grandm\w+|grandf\w+|nan|advocate|co ?ordinator|facilitator|who (?:came|was (?:there|here)|were (?:there|here)|attended)|personal adviser|allocated|responsib\w+|stepfather|stepmother)\b", Ask.PERSON),
    (r"\b(?:school|nursery|college|ethnicity|religion|language|gender|sex|disability|nationality|consent|team|local authority|borough|first language|interpreter|communication|pronouns|locality|confidential|version|venue|time|location|household|address|category)\b", Ask.DETAIL),
)  # fmt: skip


@lru_cache(maxsize=1)
def _patterns() -> tuple[tuple[re.Pattern[str], Ask], ...]:
    """The words of labels as they are asked in turn; compiled at first use, and once."""
    return tuple((re.compile(pattern), ask) for pattern, ask in _LABELS)


_BIRTHDAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)?[ ./-](?:\d{1,2}|[A-Z][a-z]{2,8})[ ./-]\d{2,4}\b")


@lru_cache(maxsize=8192)
def label_asks(text: str) -> Ask:
    """What a label asks for; ``Ask.NONE`` where it is none that a front sheet has."""
    key = comparable(without_then(text))
    if not key or len(key) > 60:
        return Ask.NONE
    for pattern, ask in _patterns():
        if found := pattern.search(key):
            # "Rosie Achebe, dob 9/8/2019" answers: the birthday stands behind the name that it belongs to.
            return Ask.NONE if ask is Ask.BORN and found.start() and _BIRTHDAY.search(text) else ask
    return Ask.EVENT if event_in(key) and len(key.split()) <= 5 else Ask.NONE
