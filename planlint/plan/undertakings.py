"""Sentences by which somebody takes a task on without saying that they will: who offers, whose part it is, what is booked.

"Dad is down for Fridays", "It falls to me to ring the college", "Leave the bus pass to Jo", "I have booked you in with
the dentist on 4 May": letters and notes promise so, where forms have a column.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.patterns import later
from planlint.plan.clock import times_in
from planlint.plan.prose import SUBJECT, Does, is_quoted, what_it_does

_WHOM = rf"(?:me|us|her|him|them|you|{SUBJECT})"
_ADVERB = r"(?: (?:also|kindly|all|both|already|very|now|just|more than|only too))*"
_BE = r"(?: (?:is|are|am)|['’](?:s|re|m))"
_HAVE = r"(?: (?:has|have)|['’](?:s|ve))"
_STATE_VERB = r"(?:be|have\b(?! (?:[\w'’]+ ){1,3}(?:round|over|to stay|for|at|on)\b)|know|feel|see|hear|say|live|stay|think)\b"
_TAKES_ON = later(
    rf"{SUBJECT}(?:{_BE}{_ADVERB} (?:(?:happy|willing|ready|able and willing|glad) to (?!{_STATE_VERB})\w|(?:down|in charge|responsible(?= for \w+ing)|on the rota|signed up|lined up) (?:to|for|as|of)\b"
    rf"|on (?:to|the case)\b|(?:sorting|seeing to|taking on|looking into|chasing|following up|leading on|arranging|organising|finding out|getting hold of)\b)"
    rf"|{_HAVE}{_ADVERB} (?:volunteered|undertaken|said yes to|signed up (?:to|for)|put (?:(?:him|her|them|my|our)sel(?:f|ves)|(?:his|her|their|my|our) names?) (?:down|forward)|taken (?:it )?on\b|given (?:his|her|their|my|our) word)"
    r"|(?: has| have)? (?:takes?|taken|took) (?:it )?on (?:to|the job)\b|['’]s (?:job|part|bit|task|promise|homework) (?:is|will be) (?:to\b|that\b))",
    re.IGNORECASE,
)
_FALLS_TO = later(
    rf"(?:it (?:falls|is down|['’]?s down|is up|['’]?s up|comes down) to {_WHOM} to\b|it (?:is|['’]?s) for {_WHOM} to\b"
    rf"|(?:the|that|this) (?:job|task|part|bit)(?: of \w+ing [^.;]{{2,60}}?)? (?:is|goes to|falls to|belongs to|sits with|lies with) {_WHOM}"
    rf"|(?:you can )?leave [^.;]{{3,50}}? (?:to|with) {_WHOM}\b"
    r"|(?:my|our|his|her|their|your)(?: own)? (?:job|part|bit|task|promise|homework|side of it)(?: in (?:this|it|all this))? (?:is|will be) (?:to\b|that\b|\w+ing\b))",
    re.IGNORECASE,
)
_BOOKED = later(
    rf"{SUBJECT}{_HAVE}{_ADVERB} (?:booked|arranged|lined up|fixed up|signed you up|set up|referred|registered|applied (?:to|for)|put (?:[\w'’]+ ){{1,2}}(?:down|forward)|signed (?:[\w'’]+ ){{1,2}}up|got you (?:a|an|in|on)|put you down|made (?:you )?an appointment)\b",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"[,;] (?:and|but|so) (?=[A-Z])|[,;] (?:and|but|so) (?=(?:I|we|she|he|they|you|my|our|the)\b)"
)
_COMING = re.compile(
    rf"(?=[A-Z])(?:[\w'’-]+ ){{0,4}}?[\w'’-]+{_BE}{_ADVERB} (?:coming|visiting|meeting|ringing|calling|bringing|fetching|collecting|starting|writing|seeing|taking|sending|picking)\b"
    r"[^.;]*\b(?:on (?:the )?(?:\w+day )?\d|on \w+day\b(?! (?:night|evening)?s)|tomorrow|(?:this|next) (?:week|month|\w+day)|in (?:January|February|March|April|May|June|July|August|September|October|November|December))",
)
"""What is to happen on a day, told in the present."""
_NAMED_FIRST = re.compile(r"(?=[A-Z])[\w'’ ]{3,40}(?:\s[–—-]\s|:\s+)(?=(?P<rest>\S.*))", re.DOTALL)
"""The matter, and behind a dash or a colon what somebody will do about it."""


@lru_cache(maxsize=8192)
def undertakes(sentence: str) -> bool:
    """Whether somebody takes a task on in this sentence, in other words than "will"."""
    match = _TAKES_ON.match(sentence) or _FALLS_TO.match(sentence) or _COMING.match(sentence)
    if match is None and (match := _BOOKED.match(sentence)) is not None and not times_in(sentence):
        match = None
    if match is not None:
        return not is_quoted(sentence[match.end() :])
    later = _GOES_ON.search(sentence)
    if later is not None and _TAKES_ON.match(sentence, later.end()) and not is_quoted(sentence):
        return True
    named = _NAMED_FIRST.match(sentence)
    return named is not None and what_it_does(named["rest"][:1].upper() + named["rest"][1:]) is Does.PROMISES
