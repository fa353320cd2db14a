"""Helpers that no list knows: a service called by its bare name, and somebody told only by the place that they come from.

A bare name is a service's where its words are words of the language and nobody's given name ("Turning Tide", "Bright
Futures"), and where what stands beside it is help given to somebody. Whether the help is given now is decided elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.agencies.names import COMMON
from planlint.language.pipeline import base_forms
from planlint.language.word_classes import given_names
from planlint.patterns import later

# "Turning Tide", "The Talk Shop", "Harbour Lane Bereavement Café".
_WORD = r"[A-Z][\w’'-]*+"
_RUN = rf"(?<![\w’'-])(?:[Tt]he )?(?P<name>{_WORD}(?: (?:(?:of|and|for|the|in|&) )?{_WORD}){{1,4}}+)"
# Whoever gets the help: the family, by a word, a pronoun or a name.
_FAMILY = (
    r"(?:(?-i:[A-Z])[\w’'-]+|him|her|them|us|me|you|both|mum|dad|mother|father|gran\w*|nan\w*|(?:the |both |all |our |his |her |their )(?:\w+ )?"
    r"(?:family|child(?:ren)?|boys?|girls?|twins|baby|couple|parents?|mum|dad|mother|father|sisters?|brothers?|siblings|carers?|grandparents|gran\w*|nan\w*))\b"
)
_DOES = (
    r"(?:(?:work|works|working|worked|sit|sits|meet|meets|cook|cooks|play|plays|talk|talks|stays? in touch|keeps? in touch|in touch|do \w+ work|does \w+ work) (?:\w+ly )?with|see|sees|seeing|seen|"
    r"support|supports|supporting|supported|help|helps|helping|helped|visit|visits|visiting|visited|teach|teaches|teaching|taught|mentor|mentors|mentoring|counsel|counsels|looks? after|calls? (?:in )?on|befriends?|tutors?|coach|coaches|treats?|treating|have(?= (?:him|her|them)\b)|has(?= (?:him|her|them)\b))"
)
_AHEAD = rf"(?: \([^)]*\))? (?:(?:is|are|has|have|been|also|still|now|currently|already|both|regularly) )*+{_DOES} {_FAMILY}"
_IN_TOUCH = (
    r"(?: \([^)]*\))? (?:[a-z]+ ){1,6}?(?:are|is) (?:still )?(?:in touch|involved|coming|working with them)\b"
)
_BARE = later(rf"{_RUN}(?=(?i:{_AHEAD})|{_IN_TOUCH})")
# "Lantern have been coming in": one word that is no plural, and more than one by its verb.
_ONE_WORD = later(
    rf"(?<![\w’'-])(?P<name>[A-Z][a-z]*+(?<!s))(?= (?:(?:also|still|now|currently|already|both|regularly) )*+"
    rf"(?:have (?:been |also been )(?:coming|visiting|working|seeing|helping|supporting|calling)\b|are (?:still |now |also |currently )?(?:coming (?:in|round|to)|visiting|working with|seeing|helping|supporting|in touch)\b|"
    rf"(?:see|support|help|visit|work with|come in|come to|come round|call on|meet|mentor|teach) (?:(?:{_FAMILY})|every\b|each\b|weekly\b|on\b)))"
)
# Who is more than one in one word, and no service by name.
_MANY = frozenset(
    "Family Staff School Nursery Health Housing Education Police People Children Everyone Everybody Nobody Someone Both Most Some Many Few All They We You I These Those Who Council Team Management Women Men Mum Dad Nan Gran Neither Each And "
    "But So Then When If As Or Because While That Which What How Where Do Did Can Could Will Would May Might Must Should Let Please To Not Also Never Always Still Often Probation Court Hospital Surgery College University Government Social".split()
)
# "Is helped by Second Wind", "visits from Bright Futures".
_GETS = (
    r"(?:\b(?:is|are|been|being|gets?|getting|still|also|currently) (?:\w+ )?(?:helped|supported|seen|visited|taught|counselled|mentored|befriended) by|"
    r"\b(?:works?|working|engages?|engaging) (?:\w+ )?with|\b(?:support|help|visits|counselling|therapy|advice|sessions|mentoring|tuition|calls|work) (?:\w+ ){0,2}(?:from|by|through))"
)
_BEHIND = later(rf"(?i:{_GETS}) {_RUN}")
# "The lady at Cloverleaf", "somebody from the refugee centre": who it is does not matter, where they come from does.
_SOMEBODY = later(
    r"\b(?P<who>(?i:the|an?|that|this|some|my|our|his|her|their|your|two) (?:[\w’'-]+ ){0,2}?(?:lady|ladies|woman|women|man|men|bloke|guy|chap|fella|girl|lad|person|people|folk|lot|lass|young man|young woman)|someone|somebody)"
    rf" (?:from|at|of|off|with) (?:the )?(?P<where>{_WORD}(?: (?:(?:of|and|for|the|&) )?{_WORD}){{0,4}}+(?: (?:caf[eé]|service|team|project|group|charity|clinic|centre|scheme|hub|house|line))?(?! (?:estate|flats|block|end|side|area|shops?|road|street|way)\b)"
    r"|(?:[\w’'-]+ ){1,3}?(?:team|service|charity|project|clinic|centre|hospital|scheme|hub|trust|programme|unit|ward|hospice|foundation))"
)
# Shops and firms send people to the door too.
_FIRMS = re.compile(
    r"^(?:Asda|Tesco|Sainsbury\w*|Aldi|Lidl|Morrisons|Iceland|Amazon|Argos|Greggs|Boots|Currys|DPD|Evri|Hermes|Royal Mail|Post Office|Sky|BT|Virgin\w*|EE|Ikea|Provident|BrightHouse|Jobcentre|DWP|Co-?op\w*)\b",
    re.IGNORECASE,
)
# Names that end so are of places, shops and firms, and nobody's helpers.
_NO_HELP = re.compile(
    r"\b(?:Road|Street|Lane|Drive|Avenue|Court|Close|Park|School|Primary|Academy|College|High|Infants?|Juniors?|Nursery|Church|Mosque|Temple|Arms|Inn|Pub|Club|United|Rovers|City|Town|Athletic|Gym|Bank|Bus|Buses|Trains?|Gas|Electric|Water|Homes|Housing|"
    r"Credit|Benefit|Allowance|Payment|Act|Board|Office|Company|Plan|Order|Panel|Conference|Meeting|Group|Council|Services?|Care|Police|Year|Term|Day|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Leeds|London|Mum|Dad|Nan|Gran|Grandma|Grandad|Uncle|Aunt\w*|Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Father)$|"
    r"\b(?:Mum|Dad|Nan|Nana|Gran|Granny|Grandma|Grandad|Uncle|Aunt|Auntie|Aunty|Mr|Mrs|Ms|Miss|Mx|Dr|Sister|Father|PC|PCSO|DC|Sgt|Baby|Cousin)\b"
)
# First names that are words as well: with a surname that is one too, they are people.
_NAMES_TOO = frozenset(
    "Amber April August Autumn Basil Bill Bob Bonny Carol Cherry Chase Clay Coral Crystal Daisy Dale Dawn Dean Dot Drew Faith Fern Flora Florence Frank Gale Gene Ginger Glen Grace Grant Guy Harmony Harry Hazel Heather "
    "Heath Holly Honey Hope Hunter Iris Ivy Jack Jade Jasmine Jay Jean Jewel Josh Joy June Lance Laurel Lily Lotus Mark Marina Mason Max May Melody Mercy Miles Misty Myrtle Nick Olive Opal Page Pansy Pat Patience Pearl Penny Peter "
    "Poppy Prince Prudence Ray Reed Rich Rob Robin Rocky Rose Rosemary Rowan Ruby Rusty Saffron Sage Sandy Sky Sue Summer Sunny Tansy Teddy Tom Trinity Victor Viola Violet Wade Wallace Will Willow Winter Woody".split()
)
_OPENING = frozenset(("NOUN", "VERB", "ADJ"))


def services_at_work(words: str) -> Iterator[tuple[int, int, str]]:
    """Where services stand by their bare names beside help that they give: start, end and name."""
    for pattern in (_BARE, _BEHIND):
        for found in pattern.finditer(words):
            start, name = found.start("name"), found["name"]
            # "When Fresh Ground see …": words that only open the sentence are no part of the name.
            while " " in name and not _may_open(name.split()[0]):
                start += len(name.split()[0]) + 1
                name = name.partition(" ")[2]
            if " " in name and _is_service(name):
                yield start, start + len(name), name
    for found in _ONE_WORD.finditer(words):
        if found["name"] not in _MANY | COMMON and _is_service(found["name"]):
            yield found.start(), found.end(), found["name"]


def somebody_from(words: str) -> Iterator[tuple[int, int, str]]:
    """Those told only by where they come from ("the lady at Cloverleaf"): start, end and the place's name."""
    for found in _SOMEBODY.finditer(words):
        where = found["where"]
        if (
            not _NO_HELP.search(where)
            and not _FIRMS.match(where)
            and not set(re.split(r"[ -]", where)) & given_names()
        ):
            yield found.start(), found.end(), where


def _may_open(word: str) -> bool:
    return bool(_OPENING & set(base_forms(word))) and word not in COMMON - {
        "Family",
        "Young",
        "Early",
        "Youth",
        "Home",
    }


def _is_service(name: str) -> bool:
    """Whether a name is made of words of the language, none of them what people are called by."""
    words = [word for word in re.split(r"[ -]", name) if word[0].isupper()]
    if _NO_HELP.search(name) or _FIRMS.match(name) or set(words) & given_names() or words[0] in _NAMES_TOO:
        return False
    return all(bool(base_forms(re.sub(r"[’']s?$", "", word))) for word in words)
