"""Whether a text says how anybody would see that a promise is kept: visits unasked, tests, somebody else's eyes."""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.evidence.eyes import others_call

# Somebody who is not bound by the promise; whoever it binds may not be the only one to look.
_LOOKER = (
    r"(?:school(?: nurse)?|nursery(?: nurse| manager)?|teacher|tutor|nan|nana|gran(?:ny|n|dad|d?mum|d?ma|d?pa|d(?:mother|father|parents?|dad))?|aunt\w*|uncle|sister|neighbours?|childminder|landlord|concierge|housing officer|"
    r"hv|health visitor|midwife|fsw|sw|social worker|family (?:support )?worker|key ?worker|youth worker|drug worker|duty(?: worker| sw)?|edt|probation(?: officer)?|police|pc|idva|idsva|cpn|nurse|gp|worker|supervisor|staff|supervisors|tag company|pharmac\w+|both)"
)
_LOOKS = r"(?:ring(?:s|ing)?|calls?|phones?|visits?|weighs?|goes|go round|asks?|tests?|measures?|counts?|looks?|notes?|records?|reads?|checks?|sees?|keeps? a (?:\w+ )?(?:note|log|record)|takes? the|writes? (?:up|down|it)|knocks?|drives?|drops?|reports?|tells?|texts?|sends?|emails?|breathaly\w+|swabs?)"
_RHYTHM = r"(?:each|every|twice|weekly|nightly|daily|fortnightly|once a|at night|after dark|on (?:(?:the|a) )?(?:mon|tue|wed|thu|fri|sat|sun)|\d+ (?:times|and \d)|x ?\d)"
_CHECKED = re.compile(
    rf"\b(?:unannounced|surprise (?:visits?|calls?)|spot[- ]checks?|random|drop(?:s|ping)?[- ]ins?|(?:un)?checked|check(?:s|ing)?(?! in with)|test(?:s|ed|ing)?|breathaly[sz]\w+|breath test|hair strand|urine|swabs?|samples?|cameras?|doorbell|footage|tag(?:ged)?(?: data)?|tracking|"
    r"audit(?:s|ed)?|ticks? (?:it|the|a|each)|call-?\s?outs?|police (?:logs?|flag\w*|marker|patrol\w*|reports?|drive|call\w*|visit\w*)|police (?:to|will) \w+|neighbours?|observ\w+|look(?:s|ing|ed)?\s+(?:at|in|for|round|around|inside)(?! (?:it|this|that|things)\b)|seen by|smell(?:s|ed|ing)?|sniff\w*|count(?:s|ed|ing)?|"
    r"verif\w+|knows? to (?:ring|call|tell|text)|find(?:s|ing)? out|knock\w*|at different times|different hour|who (?:is|was) (?:there|in)|alarm|sensor|reads? (?:the|her|his|their) (?:\w+ )?(?:monitor|meter|gauge|log|tag)|"
    r"(?:be|is|are) (?:asked|rung|weighed|seen|looked at|measured)\b|ask the (?:twins|children|boys|girls|kids)|ask \w+(?:,| and)|supervised (?:by|contact)|supervisor (?:stays|writes|notes)|"
    r"(?:note|record|write)s? (?:who|what|each|every|it|whether)|writ(?:es?|ten) (?:it )?up\b|log(?:s|ged)? (?:each|every|who|it)|dated note)\b"
    rf"|\b{_LOOKER}\b(?:\s+[A-Z][\w’'-]+){{0,2}}(?:\s*\([^()]*\))?\s+(?:to |will |then |both |and \w+ (?:to |will )?)?(?!check in with|ring if|read(?:s)? through|tell\w* (?:her|him|them|mum|dad|parents)\b){_LOOKS}\b(?! (?:if|through|over) )[^.;\n]{{0,60}}?(?:\b(?:{_RHYTHM}|until|till|who|whether|same day|if (?:it|he|she|they))\b|\d)"
    rf"|(?-i:\b(?:Mr|Mrs|Ms|Miss|Dr|PC|Sgt|Nurse|Sister)\.? [A-Z][\w’'-]+)\s+(?:to |will |then )?(?!check in with){_LOOKS}\b(?! (?:if|through|over) )[^.;\n]{{0,60}}?\b{_RHYTHM}\b"
    rf"|(?-i:\b[A-Z][a-z]+)\s+(?:to|will)\s+(?:visit|call round|drop)\b"
    rf"|\b(?:visits?|calls?|visiting|weigh-ins?)\s+(?:[\w’'-]+\s+){{0,5}}?(?:to (?:see|make sure|find|confirm)|{_RHYTHM})\b"
    rf"|\b{_LOOKER}\s+(?:rings|calls|phones|texts|visits|weighs|looks|checks|notes|counts|sees)\b(?! if\b)"
    # Whoever writes the plan looks as well: "I will open the tin each time I call", "we count the bottles on Mondays"
    rf"|(?-i:\b(?:I|we|We))(?:[’']ll)?\s+(?:(?:will|shall|also|then|both|am going to|are going to)\s+)*(?:open|count|weigh|measure|knock|inspect|walk round|lift|photograph|unlock|watch|collect|sit in)(?: (?:it|them))?\b[^.;\n]{{0,60}}?(?:\b(?:{_RHYTHM}|any ?time|whenever|when|until|till)\b|\d)"
    # Something to see is sent or shown to somebody: "Dad sends Kim a photo of the plate", "shows me the receipt"
    r"|\b(?:sends?|texts?|emails?|shows?|forwards?|brings?|hands?|posts?|uploads?|sharing|shares?)\s+(?:(?!(?:the|a|an|his|her|their|each)\b)[\w’'-]+\s+){0,2}?(?:(?:the|a|an|his|her|their|each|every|that)\s+)(?:[\w’'-]+\s+){0,2}?"
    r"(?:photos?|photographs?|pictures?|selfies?|videos?|clips?|screenshots?|receipts?|tickets?|slips?|stubs?|print-?outs?|readings?|results?|registers?|call (?:logs?|lists?)|bank statements?|location|whereabouts|attendance cards?|appointment cards?)\b",
    re.IGNORECASE,
)
# Those who live with it are asked, out of hearing of whoever promised: "asks Noor and Amal, apart, whether it was kept".
_ASKED_APART = re.compile(
    r"\b(?:asks?|asking|speaks? (?:to|with)|sees?|talks? (?:to|with)|hears? from)\s+(?!(?:mum|mam|dad|mother|father|him|her|them|you|mr|mrs|ms|(?:both |the |his |her |their )?parents|(?:his|her) partner)\b)"
    r"(?:[^.;\n]{2,50}?\b(?:apart|alone|separately|privately|in private|in turn|one by one|on (?:their|his|her) own|by (?:themselves|himself|herself)|away from (?:mum|dad|their|his|her|the))\b"
    r"|(?:(?!(?:mum|mam|dad|to|about|for)\b)[\w’'-]+\s+){0,3}(?:child(?:ren)?|boys?|girls?|twins?|kids|siblings|sisters?|brothers?|neighbours?|school|nursery|teachers?|class teacher|nan|gran\w*|aunt\w*|uncle|landlord|concierge|staff|caretaker)\b[^.;\n]{0,40}?\b(?:whether|if|what|who|how|when|about)\b"
    r"|(?-i:[A-Z][a-z]+(?:,? [A-Z][a-z]+)* and [A-Z][a-z]+)\b[^.;\n]{0,40}?\b(?:whether|if|what|who|how|when)\b)",
    re.IGNORECASE,
)
# Whoever is not bound, doing anything at all at a stated rhythm, would notice; seeing to the paper itself shows nothing.
_CLAUSE_END = re.compile(r"[;:.!?](?=\s|$)|,\s|\s[–—-]\s|\n|\band\b", re.IGNORECASE)
_SOMEBODY_ELSE = re.compile(
    rf"\b{_LOOKER}\b|\bteam\b|\bhostel\b|\boutreach\b|(?-i:\b(?:Mr|Mrs|Ms|Miss|Dr|PC|Nurse|Sister)\.? [A-Z]\w+)|\b(?:is|are|be) (?:seen|read|asked|rung|visited|looked|weighed|measured|shown|signed in)\b",
    re.IGNORECASE,
)
_AT_A_RHYTHM = re.compile(
    rf"\b{_RHYTHM}|\b(?:monthly|at (?:odd|all|different|random) (?:hours|times)|at (?:nine|ten|eight|seven|eleven|\d)|of each month|on \w+days)\b",
    re.IGNORECASE,
)
_PAPERWORK = re.compile(
    r"\b(?:sign(?:s|ed|ing)?(?! (?:him|her|them|in)\b)|re-?sign\w*|review\w*|remind\w*|explain\w*|read(?:s|ing)? (?:it|through)|go(?:es)? (?:through|over)|discuss\w*|supervise all|agree\w*|promis\w*)\b",
    re.IGNORECASE,
)
_TRACES = re.compile(
    r"\b(?:bloods|(?:bank|phone) (?:statements?|records?)|receipts|readings?|screens?|hands? (?:them|it) out|what (?:she|he|they) (?:has|have) (?:seen|heard|noticed|found)|signs? (?:him|her|them) in|sees? (?:who|what|whether|if|her|him|them|the)|seen alone|attends? nightly)\b",
    re.IGNORECASE,
)
_NO_CHECK = re.compile(r"\b(?:no|not|without|unnecessary|stop|never)\s+(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def names_a_check(text: str) -> bool:
    """Whether a text itself names a test, a trace or somebody asked apart; what is hoped for every night names none."""
    found = (match for pattern in (_CHECKED, _TRACES, _ASKED_APART) for match in pattern.finditer(text))
    return any(not _NO_CHECK.search(text[: match.start()]) for match in found)


@lru_cache(maxsize=4096)
def says_how_it_is_seen(text: str) -> bool:
    """Whether a text names a way to see if what was agreed is kept; "no checks needed" names none."""
    if names_a_check(text):
        return True
    if any(others_call(line) for line in text.split("\n")):
        return True
    return any(
        _SOMEBODY_ELSE.search(clause) and _AT_A_RHYTHM.search(clause) and not _PAPERWORK.search(clause)
        for clause in _CLAUSE_END.split(text)
    )
