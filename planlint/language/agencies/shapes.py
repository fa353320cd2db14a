"""Shapes of words round somebody that say that they are at work with a family, for which no parse is needed."""

from __future__ import annotations

import re

from planlint.language.agencies.helping import HELPS
from planlint.language.agencies.mentions import GIVES, UNDER, Mention
from planlint.language.agencies.regular import RHYTHM, is_often
from planlint.language.pipeline import verb_forms

# Shapes that notes and asides take, which no parse is needed for.
_BEFORE = re.compile(
    r"(?:\b[Oo]pen to|\bknown to and (?:seen|supported) by|\bunder(?: the (?:care|eye) of)?|\breports to|\bpatient (?:of|at|with)|\bon the (?:caseload|books|case load) of|(?:\b(?:is|are|be|been|being|gets?|well|currently|still|also)|^\W*|,) (?:\w+ ){0,2}?(?:supported|seen|helped|visited|treated|cared for|followed up|monitored|overseen|taught|reviewed) (?:\w+ ){0,3}?by|"
    r"\b(?:works?|working|(?:has|have|['’]ve) worked|engages?|engaging|engaged) (?:\w+ )?with|\b(?:support|help|therapy|counselling|input|sessions?|visits|treatment|care|intervention|involvement|tuition|physio|work|calls?|contact|texts?|check-?ins?|orders?|licence|script|prescription) (?:\w+ ){0,3}?(?:from|with|by|through)|"
    r"\bhas (?:an? )?(?:allocated |named |good )?|\b(?:already|currently) (?:involved|with):?)\s+(?:the |an? |her |his |their |our |mum['’]s |local )?(?:(?:(?:Dr|Mr|Mrs|Ms|Miss|Sister|Nurse) )?(?:[A-Z][\w’'-]+,? ){1,2}\(?)?(?:\w+ )?$"
)
_AFTER = re.compile(
    r"^(?: (?:[a-z-]+ ){0,3}?(?:services?|team|project|charity|workers?|programme))?(?: \([^)]*\)|,? (?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),?)?(?:,? |:? |\s?[-–:] ?)?(?:(?:is |are |(?:will |to )?(?:continues?|remains?) (?:to )?(?:be )?|still |also |currently |very )*(?:involved|on board|engaged|(?:working|helping|meeting) with|supporting)\b|(?:input|support|visits?|involvement|sessions?|reviewing|visiting)\b (?:\w+ )?(?:ongoing|continu\w+|in place|weekly|monthly|fortnightly|every)|(?:knows? the family|allocated)\b)",
    re.IGNORECASE,
)


# "Mr Penny (learning mentor, sees Bo every morning)".
_ASIDE = re.compile(
    r"^[^,()]{0,30},? (?:sees|visits|works with|helps|supports|meets|goes in|calls on|comes|has (?:him|her|them))\b(?! that)",
    re.IGNORECASE,
)


# "Jodie Marchbank wrote that she has seen Summer on Thursdays": what somebody says of their own work.
_SAYS_OF_OWN = re.compile(
    r"^,? (?:also |has |have )?(?:wrote|written|writes?|says?|said|reports?|reported|notes?|noted|adds?|added|tells?|told (?:us|me|(?:the )?[\w’'-]+)) (?:that )?(?:s?he|they)(?:[’'](?:s|ve))? "
    r"(?:(?:has|have|had|been|also|still|now|usually) )*(?:sees?|seen|seeing|visits?|visited|visiting|meets?|met|meeting|works? with|working with|worked with|helps?|helping|supports?|supporting|takes?|taking|calls?|calling|comes?|coming|teach(?:es)?|teaching|has (?=him\b|her\b|them\b))\b"
)
_PAST = re.compile(r"\b(?:was|were|had)\b[^,;]*$", re.IGNORECASE)
# "Sees Lindy Marr, play therapist with Firefly": the post stands behind the name of whoever is seen.
_SEES = re.compile(
    r"\b(?:sees|see|meets|visits|talks to|goes to|works with|is (?:seen|supported|helped|visited|taught) by)\s+(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+ ?){1,3}(?:, |\()(?:(?:an?|the|her|his|their|our) )?(?:[a-z]+ )?$"
)
# Posts in a school that are there for one child at a time.
_OWN_TIME = re.compile(r"\b(?:mentor|pastoral|ELSA|nurture)\b")
_WHO = re.compile(
    r"^(?: (?:at|from|of|for|in) (?:the )?[^,.()]{2,40}?)?(?: \([^)]*\)|,? (?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))?,? (?:(?:who|which) )?(?:\w+ly |also |still )?(?:sees?|visits?|works? with|supports?|helps?|meets?|treats?|teach(?:es)?|trains?|runs?|comes?|goes?|calls?(?! (?:it|him|her|them|the|999|police|for))|drops? in|pops? in|rings?|phones?|takes?|gives?|spends? (?!\w+ on\b)|(?:has|have) (?:had )?(?-i:him|her|them|(?!\w+[’']d\b|[A-Z]+d\b)[A-Z][\w’'-]+) (?!\w+ed\b)|(?:has|have) (?:\w+ ){1,3}with (?-i:him|her|them|[A-Z][\w’'-]+)\b|(?:has|have) been (?:see|visit|work|support|help|meet|com|go|teach|treat)\w*ing|(?:seeing|visiting|supporting|helping|meeting|treating|teaching|working with) (?:him|her|them|(?-i:[A-Z])[\w’'-]+|mum|dad|the family))\b(?!-)",
    re.IGNORECASE,
)

# Whatever it is that somebody does, with a rhythm behind it: "who sits with Jay at lunch every Tuesday".
_WHO_OFTEN = re.compile(
    r"^(?: (?:at|from|of|for|in) (?:the )?[^,.()]{2,40}?)?(?: \([^)]*\))?,? ?(?:who|which) (?:\w+ly |also |still )?"
    r"(?!(?:is|was|has|does|says|thinks|lives|stays|wants|needs|hopes|worries|drinks|knows|writes|reports|refers|likes|loves)\b)[a-z]+s\b"
)


# "Tess, his worker at the Rowan Family Centre, where he goes three mornings a week".
_OWN_WORKER = re.compile(
    r"\b(?:his|her|my|our|their|your|[A-Z][\w’'-]*['’]s) (?:\w+ )?(?:worker|key ?worker|key person|lady|helper|mentor|tutor|volunteer|counsellor|nurse|coach) (?:at|from|of|with) (?:the )?$"
)
_HAS = re.compile(r"^ (?:has|have)\b(?! been\b)")
# "On Fridays Ali from the Boxing Trust has Ivo": the rhythm stands first.
_OPENS_OFTEN = re.compile(
    r"^\W*(?:(?:on|every|each) )?(?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? (?:\w+s?,? )?(?:the )?$",
    re.IGNORECASE,
)


# "Mags at the Hub, who you see every week"; "the only one who gets me is Shaz at the Hive".
_WHOM = re.compile(
    r"^[^,;]{0,30},? (?:who|whom|that) (?:you|I|we|s?he|they|(?-i:[A-Z][\w’'-]+)) (?:also |still |really )?(?:sees?|meets?|visits?|talks? to|goes? to|works? with|gets? on with)\b",
    re.IGNORECASE,
)
_TRUSTS = re.compile(
    r"\b(?:person|one|adult|grown-?up|worker) (?:at \w+ )?(?:(?:who|that) (?:gets|listens to|understands|knows|helps)|(?:who |that )?(?:I|you|s?he|they|(?-i:[A-Z][\w’'-]+)) (?:can |will |would )?(?:talks?|tells?|trusts?|likes?|listens?))\b[^.;,]{0,30}? is (?:[A-Z][\w’'-]+ (?:from|at|of|off) )?(?:the )?$",
    re.IGNORECASE,
)


def shaped(words: str, each: Mention) -> bool:
    """Whether the words round somebody have a shape that says that they are at work."""
    before, after = words[: each.start], words[each.end :]
    if not each.place and (
        _TRUSTS.search(before) or (_WHOM.match(after) and RHYTHM.search(after) is not None)
    ):
        return True
    if GIVES.match(words, each.start) and _PAST.search(before) is None:
        return not words.startswith(("work", "group"), each.start) or RHYTHM.search(words) is not None
    if not each.agency and UNDER.match(words, each.start):
        return True
    says = _SAYS_OF_OWN.match(after) if each.sure and not each.place else None
    if says is not None and RHYTHM.search(after, says.end()) is not None:
        return True
    if each.sure and before.endswith("(") and _ASIDE.match(after):
        return True
    if each.place and _OWN_TIME.search(words[each.start : each.end]) and _WHO.match(after):
        return RHYTHM.search(after) is not None
    if not each.place and _WHO_OFTEN.match(after) and _PAST.search(before) is None:
        return RHYTHM.search(after) is not None
    if not each.sure and (
        _HAS_HELP.search(before)
        or (_OWN_WORKER.search(before) and RHYTHM.search(words, each.end) is not None)
    ):
        return True
    if not each.sure:
        often = is_often(after) or _OPENS_OFTEN.match(before) is not None
        return often and (_WHO.match(after) is not None or _is_there(after) or _does_behind(after))
    # The police "have" somebody, or their telephone, and work with nobody by that.
    if each.agency == "police" and _HAS.match(after):
        return RHYTHM.search(after) is not None
    if each.place:
        return False
    return (
        (_SEES.search(before) is not None and RHYTHM.search(words) is not None)
        or (_BEFORE.search(before) is not None and _PAST.search(before) is None)
        or (
            is_often(after)
            and (_is_there(after) or _does_behind(after) or _HAS_SOMEBODY.match(after) is not None)
        )
        or any(found is not None for found in (_AFTER.match(after), _WHO.match(after)))
    )


# "Is having counselling at the Bridge Project".
_HAS_HELP = re.compile(
    r"(?:\b(?:is|are|been)|[’']s|[’']re) (?:\w+ )?(?:having|getting|receiving|doing) (?:[\w’'-]+ ){0,3}?(?:counselling|therapy|CBT|EMDR|DBT|mentoring|physio|treatment|tuition) (?:\w+ )?(?:at|with|from|through) (?:the )?$",
    re.IGNORECASE,
)
# "Who's round twice a week", "has been at the house each Monday".
_IS_THERE = re.compile(
    r"^[^,.;()]{0,40}?(?: \([^)]*\))?,? ?(?:who[’']s|(?:who |which )?(?:is|are|[’']s|has been|have been|[’']s been)) (?:\w+ly |still |also |back )?(?:round|here|there|over|at (?:the|our|her|his|their) (?:house|home|flat)|with (?:us|me|him|her|them|the (?:family|children)|(?-i:[A-Z])\w+))\b",
    re.IGNORECASE,
)
# The word right behind somebody, an aside left out: "Pat from Home-Start plays with April", which may be read as a noun.
_WORD_BEHIND = re.compile(
    r"^(?: \([^)]*\)|, [^,;]{2,40},|,)?(?: (?:also|still|now|usually|kindly|currently|[a-z]+ly))*+ (?P<verb>[a-z]+)(?= (?:[A-Z]|him\b|her\b|them\b|us\b|me\b|you\b|the \w|both\b|with\b|to\b|in\b|round\b|on\b|at home\b|every\b|each\b|a\b|mum\b|dad\b))"
)


_DEEDS = HELPS | frozenset("sit cook read feed wash collect fetch text phone drive swim".split())


def _is_there(after: str) -> bool:
    return _IS_THERE.match(after) is not None


def _does_behind(after: str) -> bool:
    """Whether the word right behind somebody is by its form a verb of help, of today."""
    found = _WORD_BEHIND.match(after)
    if found is None:
        return False
    deeds = _DEEDS & set(verb_forms(found["verb"]))
    return bool(deeds) and (found["verb"] in deeds or found["verb"].endswith("s"))


# "Barnardo's have a woman, Sheila, who picks the twins up on Mondays".
_HAS_SOMEBODY = re.compile(
    r"^ (?:has|have) (?:an? |the )?(?:\w+ )?(?:woman|man|lady|worker|volunteer|nurse|somebody|someone|student|person)\b[^;.]{0,30}? who (?:\w+ly )?(?!is\b|was\b|has\b|does\b)[a-z]+s\b"
)
