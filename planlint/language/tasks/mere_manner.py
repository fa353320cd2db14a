"""Tasks that tell only how people are to be with somebody, or that things are to be seen to: "gentle reminders", "lend an ear".

Nobody could say afterwards whether they were done, though no word of them drifts by itself and votes call them what they
look like: a hand, a word, a push. A figure, a day or a thing beside them makes them something else.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.tasks.evidence import COUNT
from planlint.language.tasks.lexicon import noun_kind
from planlint.language.tasks.things import is_physical
from planlint.language.times import TimeKind, timescales

_SOMEBODY = r"(?:him|her|them|you|me|us|each other|one another|everybody|everyone|people|(?:the|his|her|their|both|all|your|our) [a-z]+|[A-Z][\w’'-]+(?: (?:and|or|&) [A-Z][\w’'-]+)?)"
# How somebody goes about a thing.
_MANNER = (
    r"(?:gentle|kind|kindly|friendly|warm|quiet|soft|light|encouraging|positive|little|small|steady|steadying|guiding|listening|watchful|helpful|helping|caring|calm|calming|"
    r"reassuring|comforting|sympathetic|sensitive|patient|loving|tender|cheerful|cheery|cheering|welcoming|supportive|understanding|firm|fair|consistent|constant|occasional|odd|regular|frequent|general|"
    r"extra|discreet|respectful|thoughtful|considerate|fatherly|motherly|maternal|big-sisterly|grown-up|familiar|smiling|open|honest|low-key|subtle|tactful|appropriate|timely|verbal|motivational|non-judgemental|nonjudgemental|watching|protective|good-natured|good-humoured|light-hearted|light-touch)"
)
_HOW_MUCH = r"(?:an?|the|some|any|more|many|much|lots of|loads of|plenty of|a (?:little )?bit of|a lot of|a few|the odd|the occasional|a touch of|a spot of|a dose of|a great deal of|all the|as much|as many|further|continued|ongoing|every)"
# What people show to somebody, and no thing: of one of these alone nobody can tell when it was given.
_GESTURES = (
    r"(?:reminders?|nudges?|prompts?|prompting|pushes|push|shove|steers?|words?|smiles?|hellos?|nods?|welcomes?|greetings?|face|eyes?|ears?|hands?|shoulders?|touch|approach|tone|line|manner|attitude|"
    r"encouragement|reassurance|kindness|patience|warmth|tact|care|TLC|cuddles|hugs|laughter|humour|banter|cheer|praise|thanks|understanding|leeway|slack|tolerance|respect|fuss|chivvying|coaxing|"
    r"check|chat|chats|pat on the back|leg[- ]?up|boosts?|lift|presence|company|role model|example|influence|guidance|nurturing|nurture|love|sympathy|empathy|vigilance|consistency|firmness|flexibility|goodwill|handling|persuasion|pressure|cajoling)"
)
# Behind a gesture: from whom, to whom, where or on what occasion; "reminder text" and "word list" are things.
_LINK = r"(?:from|by|when|whenever|if|where|around|about|with|for|at|in|on|to|towards?|over|during|as|that|who|now and|every now|here and|and|or|of|away)"
_GESTURE = re.compile(
    rf"\W*(?:{_HOW_MUCH}\s+(?:(?:{_MANNER})(?:,| and| but|)\s+)*|(?:(?:{_MANNER})(?:,| and| but|)\s+)+){_GESTURES}(?:(?:,| and| or| &)\s+(?:(?:{_MANNER})\s+)*{_GESTURES})*(?:\s+{_LINK}\b[^.;:\n]*)?\W*",
    re.IGNORECASE,
)
# Where a gesture has a carrier it is there to be seen: a note, a card, a message, something on the wall.
_CARRIED = re.compile(
    r"\b(?:texts?|texting|messages?|emails?|phones?|rings?|calls?|letters?|notes?|cards?|stickers?|charts?|lists?|posters?|signs?|boards?|fridge|door|wall|calendar|diary|app|alarms?|timers?|planner|book|sheets?|laminated|written|printed|visual|"
    r"photos?|pictures?|leaflets?|WhatsApp|screen|symbols?|recorded|sink|mirror|desk)\b",
    re.IGNORECASE,
)
# Something is lent to somebody that cannot be handed over: "give Mum a hand", "cut him some slack".
_LENT = re.compile(
    rf"(?i:\b(?:lend|lends|lending|give|gives|giving|offer|offers|cut|cuts|allow|allows|show|shows)\s+)(?:{_SOMEBODY}\s+)(?i:(?:an?|some|any|more|the|lots of|plenty of|a (?:little )?bit of|a lot of|a few|a (?:\w+ )?chance of)?\s*(?:(?:{_MANNER}|good|proper|fair|bit of|sense of)\s+)*"
    r"(?:a\s+)?(?:ear|hand|shoulder|push|nudge|shove|steer|boost|leg[- ]?up|slack|leeway|space|room|time|chance|break|breather|credit|encouragement|reassurance|confidence|hope|grace|support|backing|respect|kindness|patience|warmth|understanding|praise|compassion|flexibility|breathing space|benefit of the doubt|pep talk|gee[- ]?up)(?=\W*$|\s+(?:with|when|where|if|about|around|over|at home|on|as|back|wherever|whenever)\b))"
)
# Somebody is moved along, and nothing is said of where to.
_COAXED = re.compile(
    rf"(?i:\b(?:chivvy|chivvies|nudge|nudges|gee|gees|coax|coaxes|jolly|jollies|hurry|hurries|egg|eggs|spur|spurs|urge|urges|pep|peps|cheer|cheers|buoy|buoys|push|pushes|steer|steers|prod|prods|cajole|cajoles|bring|brings|draw|draws|carry|carries|ease|eases|gently \w+)\s+){_SOMEBODY}\s+(?i:(?:along|on|up|out of (?:him|her|them)sel(?:f|ves)|out of (?:his|her|their) shell|into things|back into (?:things|life)|in the right direction|on board)(?=\W*$|\s+(?:with|about|when|where|in the|a bit|over|at)\b))"
)
# To be something to somebody that nobody sees.
_BEING = re.compile(
    r"\b(?:be|is|act as|remain|stay)\s+(?:there|around|on hand|to hand|at hand|alongside|in (?:his|her|their|the) corner|behind (?:him|her|them)|on side|a (?:\w+ ){0,2}(?:shoulder|ear|rock|ally|friend|support|presence|influence|role model|example|sounding board|point of contact|buffer|bridge|cheerleader|safety net))\b(?=\W*$|\s+(?:for|to|with|when|if|in|as)\b)",
    re.IGNORECASE,
)
# "Go easy on Freya", "put netball to her in a positive light": the way in which people are to be treated or things told.
_TREATED = re.compile(
    r"\bgo(?:es|ing)? (?:easy|easier|gently|softly|lightly|steady|slow|careful|carefully) (?:on|with)\b"
    r"|\bin an? (?:more )?(?:positive|good|better|kinder|favourable|different|gentler) (?:light|way|manner|spirit|tone)\b(?=\W*$|\s+(?:with|when|about|at|so|by)\b)"
    r"|\b(?:be|being) (?:(?:a (?:little |bit )?|extra |especially |more |that bit )*)(?:kind|kinder|gentle|gentler|patient|nice|nicer|soft|softer|lenient|tolerant|generous|careful|understanding|thoughtful|tactful|firm|firmer|fair|fairer|tough|tougher) (?:to|with|on|about|around)\b",
    re.IGNORECASE,
)
# "Show Saoirse how to cope": how somebody is to be or to get on can be shown to nobody.
_SHOWN = re.compile(
    rf"(?i:\b(?:show|shows|teach|teaches|tell|tells|coach|coaches)\s+){_SOMEBODY}\s+(?i:(?:how|ways) to (?:cope|manage|relax|unwind|calm (?:down|herself|himself|themselves)|cheer up|chill(?: out)?|get (?:by|along|on)|behave|adjust|adapt|thrive|let go|open up|trust|love (?:herself|himself|themselves)))"
    r"(?i:\s+(?:better|well|more|again|with (?:it|things|life|it all)))*(?=\W*$)"
)
# Nothing in particular: what is sorted is not said.
_NOTHING_NAMED = (
    r"(?:(?:the|some|any|all|a few|all the|his|her|their|various|other|of)\s+)*(?:(?:little|last|final|odd|remaining|outstanding|practical|small)\s+)*"
    r"(?:bits(?: (?:and|&|n|'n'|’n’) (?:bobs|pieces|bats))?|odds and ends|loose ends|stuff|the rest|the necessary|the needful|necessaries|practicalities|practical (?:side|stuff|aspects|matters)(?: of (?:things|it|the \w+))?|(?:paperwork|money|housing|admin|legal) side(?: of (?:things|it|the \w+))?|logistics|niggles|"
    r"whatever (?:is|he|she|they|you|it|needs?)\b[^.;:\n]{0,25}|what(?:[’']s| is) (?:needed|wanted|required|missing|left|outstanding)|what (?:he|she|they|you|[A-Z]\w+) needs?|what needs (?:doing|sorting|to be done)|anything (?:needed|required|outstanding|else)|everything)"
)
_SORTED = re.compile(
    r"\b(?:sort|sorts|see|sees|fix|fixes|get|gets|deal|deals|do|does|organise|organises|organize|arrange|arranges|prepare|prepares|pull|tie|ties|iron|irons|pick|finish|finalise|finalises|tackle|tackles|handle|handles|straighten|attend|look|gather|source|work|crack|take care)"
    rf"\s+(?:(?:out|up|to|with|on|on with|through|off|after|of|together|over)\s+)*{_NOTHING_NAMED}(?:\s+(?:out|up|sorted|ready|together|done|straight|in order|under way|organised|in place))*(?=\W*$|\s+(?:for|in|at|with|before|by|round|around|on|to do with|about|so|ahead)\b)",
    re.IGNORECASE,
)
# What is named after all: a list behind a colon or in brackets, or things by name.
_LISTED = re.compile(
    r":\s*\w|\([^()]{4,}\)|\b(?:such as|like|including|e\.?g|namely|i\.?e)\b|\bon (?:the|her|his) \w* ?list\b|[–—-]\s*\w+",
    re.IGNORECASE,
)
# A second task beside it may be one that can be seen.
_MORE_THAN_ONE = re.compile(r"[,;]|\band\b.+\b(?:and|to)\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|had|did|has|have|went|came|gave|said|got|made|\w{3,}ed)\b", re.IGNORECASE)


@lru_cache(maxsize=4096)
def says_only_how(sentence: str) -> bool:
    """Whether all that a sentence asks for is a manner, a gesture or that nothing in particular is seen to."""
    return (is_gesture(sentence) or _is_seeing_to_it(sentence)) and not _is_settled(sentence)


def is_gesture(sentence: str) -> bool:
    """Whether a sentence without a verb names a manner or a gesture and nothing that carries it; one that tells of the past is news."""
    return (
        _GESTURE.fullmatch(sentence) is not None
        and not _PAST.search(sentence)
        and not _CARRIED.search(sentence)
        and not _names_a_thing(sentence)
    )


def _is_seeing_to_it(sentence: str) -> bool:
    if not any(each.search(sentence) for each in (_LENT, _COAXED, _BEING, _TREATED, _SHOWN, _SORTED)):
        return False
    return not _LISTED.search(sentence) and not _MORE_THAN_ONE.search(sentence)


def _is_settled(sentence: str) -> bool:
    """Whether a figure or a day stands beside it."""
    return bool(re.search(r"\d", sentence) or COUNT.search(sentence)) or _has_day(sentence)


def _has_day(sentence: str) -> bool:
    return any(time.kind in {TimeKind.DATE, TimeKind.PERIOD} or time.bounded for time in timescales(sentence))


def _names_a_thing(sentence: str) -> bool:
    """Whether the words behind the gesture hold a thing that carries it ("on the bathroom tiles")."""
    behind = sentence.split()[1:]
    return any(
        noun_kind(word) == "product"
        or (is_physical(word, word) and not re.fullmatch(_GESTURES, word, re.IGNORECASE))
        for word in (each.strip(".,;:!?").casefold() for each in behind)
        if word not in _OCCASIONS
    )


# Places and moments where people meet, though they can be pointed at.
_OCCASIONS = frozenset(
    "table gate door school tea lunch dinner breakfast bath bed drop-off home playground supper meal".split()
)
