"""How often in more words than one and in no figure: "now and again", "most days", "lots", "as much as he can", "several calls".

Where such words tell how things are ("Mum gets low from time to time", "the aunt who has him some weekends") nothing is asked.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_PERSON = r"(?:he|she|they|we|I|you|it|mum|dad|mam|nan|[A-Z][\w’'-]+)"
_DAYS = r"(?:days?|nights?|weeks?|weekends?|months?|evenings?|mornings?|afternoons?|weekdays?|hours?|lessons?|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)"
# What people do for each other that could be counted.
_OCCASION = (
    r"(?:times|occasions|visits?|calls?|phone ?calls?|contacts?|checks?|meetings?|sessions?|texts?|messages?|catch-ups?|chats?|talks|practice|outings?|trips?|overnights?|sleep-?overs?|"
    r"weekends?(?: away)?|nights?|reminders?|conversations?|updates?|stays|overnight stays|letters|walks|play ?dates?|lunch(?:es)?|teas?|drop-ins?|weigh-ins?|tests|appointments|stays)"
)
_MANY = r"(?:lots|loads|plenty|tons|heaps|a lot|a number|a handful|a good few|quite a few)(?: of)?|several|multiple|many|numerous|a few|a good few|quite a few|repeated|countless|various"
_TOUCH = r"(?:see|sees|seeing|visit\w*|rings?|ringing|calls?|calling|phone\w*|texts?|writes?|comes?|meets?|goes?|pops?|has|have|drops?|messages?|checks?|practi[sc]es?|asks?|give|gives|takes?|plays?|walks?|reads?|talks?|speaks?|use|do|does|praise\w*|done|held|used|seen|rung|visited|round|over|out)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\b(?:every )?(?:now (?:and|&|n|\+) (?:again|then)(?! cards?)|once in a (?:while|blue moon))\b|\bfrom time to time\b|\b(?:on and off|off and on)\b(?! the)|\btime and (?:time )?again\b|\bagain and again\b|\bover and over\b|\blittle and often\b",
        r"\b(?:on an? )?ad[- ]hoc(?: basis)?\b(?! (?:meeting|group|panel|committee|request|payment))",
        r"\bat times\b(?! (?:that|when|of|which|to|agreed|set|suit\w*|he|she|they|you|we))|\bat (?:(?:(?:fairly |quite |very )?(?:close|short|long)|suitable|varying|various|irregular|random|appropriate|sensible|reasonable|different) )?(?:intervals|gaps|points (?:of|in|during|throughout) the)\b|\bhere and there\b(?! in)|\bdip(?:s|ping)? in and out\b|\bevery (?:little while|chance (?:he|she|they|we|I|you) gets?)\b|\bmore (?:days|weeks|often) than not\b|\bon more than one occasion\b|\b(?:daily|weekly|monthly|fortnightly)-?ish\b|\b(?:habitually|seldom|rarely)\b|\bat (?:varying|various|irregular) times\b",
        rf"\b(?:as (?:much|many|often)(?: \w+)? as) {_PERSON} (?:can|could|(?:is|are) able)\b|\bas (?:much|many|often|frequently)(?: times)? as (?:it takes|(?:is )?(?:needed|necessary|required|wanted|practicable)|(?:he|she|they|it) (?:needs?|wants?|likes?|takes?))\b|\bwhenever (?:possible|practicable|{_PERSON} (?:is|are) (?:able|free|around))\b|\bwhenever {_PERSON} (?:gets? (?:the|a) chance|ha(?:s|ve) (?:the )?time)\b|\bas much as possible\b",
        # However far the work, the mood or the money goes: "as much as his shifts let him", "shifts permitting".
        rf"\bas (?:much|many|often|frequently)(?: times)? as (?!(?:the (?:chart|plan|nurse|GP|doctor|label|timetable|rota|sheet) (?:says|shows|tells|sets)|\d|£|(?:she|he|they|we|I|you|it) (?:has|have|had|did|used)\b))(?:his|her|their|the|your|our|my|its|{_PERSON}) (?:[\w’'-]+ ){{0,3}}?(?:lets?|allows?|permits?|likes?|wants?|feels?|thinks?|dares?|chooses?|manages?|fits?|needs?|cares?|bears?|stands?)\b",
        rf"\bwhen(?:ever)? {_PERSON} (?:can|are able to|is able to) (?:fit|squeeze|slot|get|manage) (?:them|it|him|her|one|these)(?: in)?\b|\b(?:shifts?|work|rotas?|staffing) (?:allowing|permitting)\b",
        rf"\ban? (?:good|fair|decent|large|small|reasonable|certain|regular|generous|growing|limited) (?:number|amount|few|many|spread|supply) (?:of )?{_OCCASION}\b",
        rf"\b(?:most|the odd|odd|occasional) (?:{_DAYS}|bedtimes?|lunchtimes?|breaktimes?|teatimes?|mealtimes?|holidays?)\b",
        rf"\bevery (?:few|couple of|so many) {_DAYS}\b|\b(?:most|some|many|several|certain) {_DAYS}\b|\b(?:the )?odd {_DAYS}\b|\b(?:a few|several|many|multiple|a good few|a handful of) times(?: (?:a|an|each|every|per|in the|over the|this) (?:\w+ )?{_DAYS})?",
        rf"\b(?:{_MANY})\s+(?:(?:short|swimming|unannounced|brief|phone|home|extra|weekend|\w+ed)\s+)?{_OCCASION}\b|\b{_OCCASION}\s+x\s*(?:several|many|lots)\b",
        # "Evening calls, a good few of them", "Nit combing, repeated".
        rf"\b{_OCCASION}\b[^.;\n]{{0,30}}?[,(–—-] ?(?P<words>(?:{_MANY}|as many) of (?:them|these|those))(?=\W*$| ?[,.;)–—-])",
        r"(?:(?<=ing, )|(?<=[a-z]s, ))(?P<words>(?:often |frequently |then )?(?:repeated|repeating|repeatedly))(?=\W*$|[,;.)] ?)(?![,;.)]? ?(?:every|each|on|at|in|after|weekly|daily|monthly|twice|once|x|\d))",
        r"\b(?:much |a lot |many )?more\s+(?:phone |home )?(?:visits|calls|phone calls|chats|meetings|time together|outings|overnights|sessions)\b",
        r"\b(?:increas\w+|higher|greater|reduced|lower) (?:rate|frequency)\b|\bat a frequency (?:that|which|to)\b|\bmore times (?:each|a|every|per)\b|\b(?:good|high|low|reasonable|decent) (?:frequency|levels? of (?:\w+ )?(?:contact|visiting|visits))\b|\bon an? (?:[\w-]+ ){0,3}(?:constant|consistent|steady|frequent|recurring|repeated|recurrent|semi-regular|irregular|random|continual|continuing|periodical|unplanned) (?:basis|footing)\b|\bwith (?:some|reasonable|good|greater|more|a degree of|due|sufficient|appropriate) (?:regularity|frequency|consistency)\b|\bwith (?:regularity|frequency)\b|\bincrease the frequency\b(?! (?:to|from))|\bon (?:various|several|some|many|most) (?:evenings|mornings|nights|days|occasions|weekends)\b|\bhardly (?:any|ever)(?: contact)?\b",
        rf"\b{_TOUCH}\b[^.;\n]{{0,40}}?(?<!of )\b(?P<words>(?:quite )?(?:lots|loads|plenty|a lot(?: more)?|a (?:fair|good) (?:bit|deal|amount)|a great deal)(?: (?:more )?than)?)\b(?! (?:of|to|for|easier|better|happier|calmer|quieter|on)\b)",
    )
)
_TELLS = re.compile(
    r"\b(?:who|which|that|because|why|as|since|although|if|when|where|so that)\s+(?:[\w’'-]+\s+){0,6}$"
    r"|\b(?:is|are|was|were|has|(?<=\w )have|had|gets?|got|feels?|felt|seems?|wakes?|worr(?:y|ies)|struggles?|forgets?|says?|said|been|stayed|went)\s+(?:[\w’'-]+\s+){0,4}$",
    re.IGNORECASE,
)
_ASKS = re.compile(
    r"\b(?:asked|asks|agreed|requests?|recommend(?:s|ed)?|expects?|requires?|ensure|see to it|make sure)\s+(?:that\s+)?(?:[\w’'-]+\s+){0,9}$|\b(?:to|will|shall|must|should|can|let[’']s|please|is to)\s+(?:[\w’'-]+\s+){0,9}$",
    re.IGNORECASE,
)


def counted_loosely(text: str) -> Iterator[tuple[int, int]]:
    """Where a text says how often something is to be done in such words."""
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            start, end = match.span("words") if "words" in pattern.groupindex else match.span()
            if _ASKS.search(text, 0, start) or not _TELLS.search(text, 0, start):
                yield start, end
