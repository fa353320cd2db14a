"""What is past by its grammar and not by a famous word: what had been, what somebody was before, whose lives went how.

Four things tell of a family's past in any words: a tense that looks back from the past ("had never met", "having twice
moved"); a life told by its steps (born, raised, wed, jailed, come from, lost); a stage of life that is over ("before Ellie
came along", "came here at nine"); and a count of homes, plans, orders or workers that have been. What happened this month
is none of these.
"""

from __future__ import annotations

import re

from planlint.patterns import later

_KIN = (
    r"(?:mum|mam|mother|dad|father|parents?|nan|gran\w*|brothers?|sisters?|siblings?|half-?\w+|uncles?|aunt\w*|husband|wife|partner|sons?|daughters?|twins|bab(?:y|ies)|child(?:ren)?|step\w+|carers?|famil(?:y|ies)|"
    r"great-\w+|relatives?|in-laws|boy|girl|eldest|oldest|firstborn|first-born)"
)
_SOMEBODY = rf"(?:s?he|they|you|who|(?:(?:his|her|their|your|the|an?|both|two|three|four|all)\s+)*(?:\w+\s+)?{_KIN}|(?-i:[A-Z][\w’-]+))"
_NUMBER = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|numerous|countless|a\s+string\s+of|a\s+dozen)"
_AGE = r"(?:four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|1[0-9])"
_STEPS = (
    r"(?:raised\s+(?:in|as|with|on|among|alone)|reared|fostered|adopted|buried|orphaned|widowed|abandoned|disowned|evacuated|exiled|smuggled|trafficked|jailed|imprisoned|deported|tortured|caned|belted|interned|conscripted|"
    r"grew\s+up|fled|emigrated|immigrated|wed|eloped|remarried)"
)
_PAST = later(
    rf"""
      \bhaving\s+(?:(?:twice|once|already|previously|never|not|also|long|only)\s+)*(?!(?:to|had|regard|considered|heard|read|met|discussed|reviewed|seen|spoken|been|listened|taken|agreed|noted)\b)(?:been\s+)?\w+(?:ed|en|wn|ught|ft|ne|st|lt|nt|ld|id|ad|de|ung|ome)\b
    | \bhad\s+(?:never|once|twice|already|not\s+yet|long|previously|hitherto|until\s+then|by\s+then|at\s+one\s+time|for\s+years)\s+(?:been\s+)?\w+ | \bhad\s+(?:been\s+|not\s+)?\w+(?:ed|en|wn|ught|ft|ne|lt|nt|ld|ad|ung|ome|et)\b[^.;\n]{{0,60}}\b(?:before|until|till|by\s+then|up\s+to\s+then)\b
    | (?<!may\shave\s)(?<!to\shave\s)\b(?:was|were|been)\s+(?:\w+ly\s+|all\s+|both\s+|herself\s+|himself\s+)?{_STEPS}\b(?!\s+(?:on|this|last)\s+(?:\w+day|week|month)) | \b{_SOMEBODY}\s+(?:both\s+|all\s+|once\s+|later\s+|then\s+|first\s+)?(?:{_STEPS}|came\s+(?:over|here|to\s+(?:England|Britain|this\s+country|the\s+UK))|did\s+(?:time|a\s+stretch|\w+\s+(?:months|years)|bird)|went\s+(?:inside|down\s+for|to\s+war)|
        saw\s+(?:active\s+service|war)|lost\s+(?:a|an|two|both|three)\s+\w+|married\s+(?!couple)|was\s+inside|left\s+(?:school|home|care|Syria|the\s+army)\s+(?:at|when|pregnant|with)|never\s+(?:knew|met|had|went|learn(?:ed|t)|got\s+over|finished|recovered|lived|married|spoke)|took\s+to\s+drink|ran\s+away\s+(?:at|from|to)|had\s+(?:her|his)\s+(?:first|own)\s+(?:child|baby|\w+)\s+(?:at|taken|removed|adopted)|drowned|hanged\s+(?:him|her)self|was\s+never\s+(?:shown|taught|held|loved|allowed|sent|given|told)|were\s+never\s+(?:shown|taught|allowed|sent|given))\b
    | \b(?:came|come|comes|hails?)\s+(?:originally\s+)?from\s+(?-i:[A-Z])\w+\s+(?:by|via|through|in|as|with|when|after|to|on) | \bby\s+way\s+of\s+(?:\w+\s+)?(?:camps?|(?-i:[A-Z])\w+) | \bborn\s+and\s+(?:bred|raised)\b | \b(?:refugee|displaced|transit|labour)\s+camps?\b
    | \b(?:before|till|until|after|when)\s+(?:(?-i:[A-Z])[\w’-]+|s?he|they|you|(?:her|his|their)\s+{_KIN})\s+(?:ever\s+)?(?:came\s+along|arrived\s+in\s+the\s+world|was\s+(?:conceived|thought\s+of|on\s+the\s+way|inside|jailed|deported)|moved\s+in(?!\s+(?:last|this))|moved\s+out(?!\s+(?:last|this))|got\s+(?:ill|sick|married|together|clean|sent\s+down|out\s+of\s+prison)|went\s+(?:inside|to\s+(?:prison|jail))|came\s+out\s+of\s+prison|died|fell\s+ill|left\s+(?:her|him|them|us|for\s+good)|took\s+(?:her|him|them)\s+in)\b
    | \b(?:the|that)\s+(?:\w+\s+)?(?:winter|summer|spring|autumn|year|christmas|month|week)\s+before\s+(?!(?:Easter|Christmas|Eid|Ramadan|Diwali|Half|New|January|February|March|April|May|June|July|August|September|October|November|December|\w+day)\b)(?-i:[A-Z])\w+ | \b(?:was|were)\s+(?:only\s+|just\s+|barely\s+|about\s+|nearly\s+)?(?:a\s+baby|a\s+toddler|one|two|three|{_AGE}|\w+\s+(?:weeks|months))\s+(?:years\s+old\s+|old\s+)?when\b
    | \b(?:came|went|left|moved|sent|started|ran|married|arrived|began|wed|taken|working|worked|caring|cared|pregnant|fled|drinking|using|orphaned|jailed|thrown\s+out|kicked\s+out|out\s+of\s+school)\s+(?:\w+\s+){{0,3}}at\s+{_AGE}\b(?!\s*(?:o['’]clock|am|pm|in\s+the|every|each|on|sharp|for|:|\.\d))(?=\s*(?:[,.;)]|$|and|with|to|after|when|by|but|having|alone|pregnant))
    | \b{_NUMBER}\s+(?:\w+\s+){{0,2}}?(?:social\s+workers|plans|(?:court\s+)?orders|sets\s+of\s+proceedings|placements|schools|homes|addresses|moves|referrals|evictions|carers|stepdads|step-?fathers|refuges|hostels|foster\s+\w+|marriages|countries|removals|miscarriages)\b[^.;\n]{{0,50}}\b(?:in|within|over|since|by|before|so\s+far|already|to\s+date)\b
    | \b(?:second|third|fourth|fifth|sixth|last|earlier|previous|first)\s+(?:\w+\s+)?(?:plan|referral|removal|eviction|placement|proceedings|registration|refuge|section\s+47)\b[^.;\n]{{0,40}}\b(?:in|ended|ran|was|were|of|closed|failed|broke|since|for)\b(?!\s+(?:review|meeting)) | \b(?:plans?|those|that|one)\s+of\s+(?:19|20)\d\d\b
    | \b{_KIN}\s+(?:raised|reared)\s+(?!concerns?|the\s|this|an?\s|it\b) | \bruns?\s+in\s+(?:the|his|her|their)\s+famil(?:y|ies)\b | \b(?:like|as)\s+(?:his|her|their)\s+(?:own\s+)?(?:mother|mum|mam|father|dad|brother|sister|nan|gran\w*)\s+(?:before|did|had|was|does)\b | \b{_KIN}\s+before\s+(?:him|her|them)\b | \bhand(?:ed|s)?\s+down\b | \bhis\s+father[’']s\s+father\b | \b(?:her|his|their)\s+{_KIN}\s+(?:saw\s+to|made\s+sure\s+of)\s+that\b
    | \b(?:as|what|than|the\s+way|like)\s+(?:s?he|they|mum|dad|(?-i:[A-Z])\w+)\s+(?:did|had|was|were)\s+(?:in\s+(?:19|20)\d\d|before|then|with\s+(?:his|her|their)\s+(?:first|last|older|eldest)|years) | \b(?:the\s+)?last\s+time\s+(?!(?:we|i)\b)[^.;\n]{{4,70}} | \bonce\s+before\b | \bnot\s+(?:for\s+)?the\s+first\s+time\b
    | \b(?:{_NUMBER}|older|elder|eldest|other|half-?)\s*(?:\w+\s+)?(?:siblings?|brothers?|sisters?|children|sons?|daughters?|boys|girls|half-\w+|babies)\s+(?:(?:are|were|is|was|have\s+been|has\s+been|had\s+been|already|all|both|now)\s+)*(?:adopted|fostered|removed|in\s+care|raised|with\s+(?:their|her|his)\s+(?:nan|gran\w*|dad|mum|aunt\w*|father|mother|paternal|maternal)|taken|placed|live\s+with|living\s+with|dead|died|drowned)\b
    | \b(?:mum|mam|mother|dad|father|her|his|their)(?:[’']s)?\s+(?:(?:two|three|four|older|elder|eldest|other|first)\s+)+(?:children|sons?|daughters?|boys|girls|bab\w+|kids)?\s*(?:after|when|since|because|by|from|with|in)\b | \b(?:first|early|earliest)\s+(?:\w+\s+)?(?:months|weeks|years|days|memories|memory)\b(?!\s+(?:of\s+the\s+(?:plan|placement|term)|in\s+(?:post|school|nursery)))
    | ^\W*(?:prem(?:ature|mie)?|tube[- ]fed|stillborn|refugee|adopted|orphan\w*|care[- ]leaver|ex-\w+|formerly|previously|once|originally)\b(?=[^:\n]*$)
    | \bf(?:amily)?\s?hx?\b | \b(?:mat|pat)(?:ernal)?\s+g[fm]\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
# How it was lately, and what is still to be.
_LATELY = re.compile(
    r"\b(?:yesterday|today|tonight|this (?:morning|week|month|term|half term)|last (?:night|week|month|\w+day|weekend|half term|term)|on \w+day|(?:a|one|two|three|four|\w+) (?:days?|weeks?|nights?) ago|since (?:january|february|march|april|may|june|july|august|september|october|november|december))\b",
    re.IGNORECASE,
)
_TO_COME = re.compile(r"^\W*(?:if|should|unless|when|once)\b|\b(?:will|shall|is to|are to)\b", re.IGNORECASE)
_LONGEST = 800


def tells_past_life(sentence: str) -> bool:
    """Whether a sentence tells of a family's past by its grammar, and not of this month or of what is to come."""
    told = sentence[:_LONGEST]
    match = _PAST.search(told)
    if match is None:
        return False
    clause = _clause(told, match.start(), match.end())
    return _LATELY.search(clause) is None and not (
        _TO_COME.search(clause) and not re.search(r"\b(?:did|had|having|was|were)\b", clause, re.IGNORECASE)
    )


def _clause(text: str, start: int, end: int) -> str:
    first = max(text.rfind(mark, 0, start) for mark in ";:,–—") + 1
    last = min([place for place in (text.find(mark, end) for mark in ";:,–—") if place >= 0] or [len(text)])
    return text[first:last]
