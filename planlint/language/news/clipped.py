"""News in telegram style, without a helping verb: "Mum still using", "Doing well in maths", "House immaculate", "Third worker in a year".

How somebody fares can never be a task. How things stand ("Theo back at school") may be what is to be reached where a day is set for it.
Only the words of one sentence are looked at; whether anything else in it asks for something is told in ``news.no_task``.
"""

from __future__ import annotations

import re
from functools import lru_cache

_SUBJECT = r"(?:(?:[\w’'&/-]+|\([^()]{1,20}\))\s+){1,4}?"
# Of somebody who gets on; "a pattern of missing sessions" and "a feeding and growing check" are things.
_WHO_FARES = r"(?:(?:(?!(?:of|after|for|about|on|from|any|each|every)\b|and [a-z])[\w’'&/-]+|\([^()]{1,20}\))\s+){1,4}?"
_QUALITY = (
    r"(?:well|badly|better|worse|fine|ok(?:ay)?|alright|great(?:ly)?|nicely|brilliantly|poorly|beautifully|fantastic(?:ally)?|lovely|amazing(?:ly)?|superbly|"
    r"(?:from strength to|in the right) \w+|(?:his|her|their) best|downhill|backwards|good progress|so (?:well|hard)|really (?:well|hard)|very (?:well|hard))"
)
# How somebody or something is getting on, and no deed.
_GETTING_ON = (
    r"(?:thriving|coping|struggling|settling|flourishing|improving|progressing|deteriorating|declining|growing|gaining|bonding|blossoming|crawling|babbling|teething|toddling|relapsing|"
    r"enjoying|loving|hating|missing|finding it|refusing|denying|minimising|minimizing|blaming|ignoring|disengaging|worrying|presenting as|appearing|seeming|feeling|suffering|"
    r"making (?:\w+ )?(?:progress|strides|friends)|getting (?:on|there|better|worse)|coming (?:on|along)|putting on weight|losing weight|working (?:away|nights|long hours|full[- ]time))"
)
_NEGATED = r"(?:not|n[’']t|never|no longer|hardly|barely|rarely)"
# What is forbidden to somebody is a task: "Dad not drinking when he has the boys".
_FORBIDDEN = r"(?!(?:drinking|smoking|vaping|hitting|shouting|swearing|contacting|visiting|seeing|coming|staying|driving|texting|phoning|messaging|letting|leaving|taking|bringing|posting|going|having|using the)\b)"
_FEELING = (
    r"(?:happy|unhappy|pleased|delighted|thrilled|chuffed|proud|worried|concerned|angry|cross|upset|frustrated|satisfied|dissatisfied|grateful|impressed|relieved|sad|anxious|nervous|tearful|excited|keen|reluctant|"
    r"resistant|hostile|defensive|poorly|unwell|ill|pregnant|homeless|unemployed|exhausted|tired|shattered|overwhelmed|isolated|lonely|devastated|ashamed|embarrassed|confident|shy|lovely|brilliant|amazing)"
)
_MANNER = r"(?:lovely|nice|polite|pleasant|warm|friendly|welcoming|open|honest|difficult|rude|charming|delightful|sweet|kind|caring|loving|devoted|clean|tidy|cosy|spotless|immaculate|dirty|filthy|chaotic|cramped|cold|happy|great|good|super)"
_STANDING = (
    r"(?:poor|good|low|high|immaculate|spotless|untidy|dirty|filthy|chaotic|excellent|great|unchanged|stable|variable|patchy|mixed|erratic|inconsistent|adequate|acceptable|appropriate|outstanding|fantastic|improved|"
    r"better|worse|unclear|unknown|unsettled|settled)"
)
_OF_LATE = r"(?:this|these|last|so far|since|lately|recently|at present|at the moment|currently|today|on my|on the day|at (?:the )?last|\d+ ?%|$)"
_FARING = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^{_SUBJECT}(?:\w+ly\s+|still\s+|now\s+)?\w+ing\s+(?:[\w’'-]+\s+){{0,3}}?{_QUALITY}\b",
        rf"^{_WHO_FARES}(?:\w+ly\s+|still\s+|now\s+)?{_GETTING_ON}\b",
        rf"^(?:doing|going|coping|sleeping|eating|feeding|getting on|coming on|settling(?: in)?|progressing)\s+(?:[\w’'-]+\s+){{0,2}}?{_QUALITY}\b",
        rf"^{_SUBJECT}{_NEGATED}\s+{_FORBIDDEN}\w+ing\b",
        rf"^{_SUBJECT}(?:still|currently|already|continually|constantly)\s+(?!being\b)(?:\w+ly\s+)?\w+ing\b",
        rf"^{_SUBJECT}(?:(?:very|really|so|quite|much|both|also|still|all|extremely|too)\s+)*{_FEELING}\b(?!\s+(?:to be|about talking))(?=\s+(?:with|about|that|at|by|and|this|for|since|after|in|as|how|today|again|of)\b|\W*$)",
        # "A settled little boy", "very tidy home", "better week"
        r"^(?:(?:a|an|very|really|such|another|quite|much|what|absolutely|overall)\s+)+(?:settled|tidy|clean|calm|happy|quiet|bright|bubbly|polite|cheerful|chatty|sociable|loving|pleasant|delightful|clever|caring|kind|gentle|confident|good|great|lovely|positive|amazing|fantastic|brilliant|"
        r"difficult|challenging|stressful)\s+(?:[\w’'-]+\s+){0,2}?(?:lad|lass|girl|boy|child|kid|baby|toddler|children|kids|home|house|family|personality|nature|character|visit|session|meeting|attitude|effort)s?\b(?!\s+(?:to|at|with|for|by|on|every|each|from)\b)",
        r"^(?:(?:a|an|very|really|such|another|quite|much|what|absolutely|overall)\s+)*(?:settled|better|worse|difficult|tough|hard|rough|bad|busy|quiet|calm|positive|good|great|lovely|happy|amazing|fantastic|brilliant|challenging|stressful|strange|mixed|successful|poor|sad|funny)\s+"
        r"(?:lad|lass|girl|boy|week|fortnight|month|weekend|year|term|half term|couple of \w+|few (?:days|weeks|months)|start|report)s?\b(?!\s+(?:to|at|with the|for(?! (?:this|the family|him|her|them|us|everyone|all|mum|dad)\b)|by|on|every|each|from)\b)",
        r"^(?:(?:a |an |such |real |absolute |total )*(?:pleasure|joy|delight|credit|ray of sunshine)|(?:(?:what|such|an?|real|absolute|total) )+(?:star|chatterbox|treasure|superstar|treat|little (?:star|character|monkey|love)))\b(?!\s+(?!(?:to|in|at|with|and|for (?:his|her|their)|when|this|all|as|on)\b)[a-z]+)",
        # "Lovely couple, very open with us", "nice clean house and plenty of toys"
        rf"^(?:(?:a|an|very|really|such|quite|absolutely|overall|what)\s+)*{_MANNER}\s+(?:\w+\s+)?(?:couple|famil(?:y|ies)|parents?|mum|mother|dad|father|man|woman|lady|bloke|lad|lass|girl|boy|child|kids?|children|people|person|carers?|home|house|flat|place)(?=\W*$|,\s+(?:and\s+)?(?:very|really|so|quite|always|clean|tidy|plenty|lots|both|no|nothing|all|well)\b|\s+and\s+(?:very|so|always|clean|plenty|lots)\b)",
        # "A quieter month at home", "fewer call-outs than last summer", "attendance now 88 per cent, up from 70"
        r"^(?:(?:an?|much|far|the|slightly|a bit|somewhat|another)\s+)*(?:[a-z]+(?<!oth|eth)er|more [a-z]+|less [a-z]+)\s+(?:week|fortnight|month|weekend|year|term|half term|summer|winter|autumn|spring|spell|patch|time of it)s?\b",
        r"^(?:(?:much|far|many|slightly|a lot|a few|so many)\s+)*(?:fewer|more|less)\s[^.;]{2,60}?\bthan\s+(?:last|before|in|at|usual|ever|the (?:last|previous)|this time|a (?:year|month|week))\b",
        r"^[\w’' -]{3,50}?\b(?:now|currently|today|already|at)?\s*(?:\d[\d.,]*\s?(?:%|per ?cent|percent|kg|lbs?|cm)?,?\s+)?(?:up|down)\s+(?:again\s+|slightly\s+)?from\s+(?:the\s+)?\d[^:;]*$",
        r"^(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|several|many|more|another|further)\s+(?:\w+\s+)?(?:missed|cancelled|unanswered|unauthorised|failed|abandoned|aborted|wasted|late)\s+[a-z]+",
        # "Not much change", "no real improvement", "little progress"
        r"^(?:still\s+)?(?:not (?:much|a lot of|any|enough|a great deal of)|little|very little|no(?: (?:real|great|further|significant|obvious|visible))?|minimal|limited|slow|steady|some|only some)\s+(?:[\w’'-]+\s+)?(?:change|changes|progress|improvement|improvements|movement|difference|engagement|insight|news|response|reply)\b(?!\s+to (?:the|his|her|their)\b)",
        r"^(?:first|second|third|fourth|fifth|sixth|\d+(?:st|nd|rd|th))\s+(?:[\w’'-]+\s+)?(?:worker|social worker|placement|school|move|carer|episode|incident|pregnancy|exclusion|time|referral|address)\s+(?:in|since|this|within|that)\b",
        # Figures that were taken: "Reading age 7.2 in Sept, 7.9 in Jan"
        r"^[\w’' -]{3,30}?\d+(?:\.\d+)?\s?(?:%|kg)?\s+(?:in|on|at|last)\s+[\w/ ]{2,15}[,;]\s+(?:and\s+|now\s+)?\d+(?:\.\d+)?\s?(?:%|kg)?(?:\s+(?:in|on|at|this|now)\b[^.;]{0,30})?\W*$",
        r"^[^.;]{5,90}?\bwhen\s+(?:the\s+)?[\w’'-]+(?:\s[\w’'-]+)?\s+(?:saw|visited|called|checked|looked|went|came|met|weighed)\b",
        r"^(?:bless|credit to|hats off|kudos)\b|^[^.;]{0,40}?\b(?:is|are|has been|continues to be) (?:such (?:a|an)\b|(?:the|a|our) (?:\w+ )?(?:rock|backbone|star|credit|inspiration|godsend|blessing)\b)|^[^.;]{0,30}?\bI (?:do not|don[’']t) know (?:where|how|what)\b",
        r"^(?:struggled|coped|settled|enjoyed|loved|refused|declined|disliked|improved|progressed|deteriorated|thrived|relapsed|slipped|responded|engaged|bonded|impressed)\s+(?:with|in|into|to|well|at|a lot|really|since|but|and|the|badly|nicely|from|it|all)\b",
        r"^(?:it[’']?s |it is )?(?:hard|difficult|impossible|easy|sad|frustrating|disappointing|worrying|reassuring|lovely|great|good|nice|interesting) to (?:see|say|know|tell|imagine|believe|hear|watch|judge|understand)\b",
    )
)
_STANDS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"^(?:still|currently|remains?|already)\s+(?:on|at|in|with|under|off|out|no|not|waiting|awaiting|living|attending|working|open|closed|unallocated|outstanding|ongoing|nothing)\b",
        rf"^{_SUBJECT}(?:still|currently|already|now|back|no longer|not yet|again)\s+(?:back\s+)?(?:in|at|on|with|under|out|off|inside|home|abroad|away|here|there|pregnant|open|closed|together|apart|single|homeless)\b(?!\s+(?:the|his|her|their)\s+own\b)",
        r"^(?:still\s+|currently\s+|we are\s+)?(?:awaiting|waiting (?:for|on|to hear)|pending)\b",
        rf"^{_SUBJECT}(?:(?:very|really|still|generally|fairly|quite|mostly|all)\s+)*{_STANDING}\b(?=,?\s+{_OF_LATE}|,|\W*$)",
        rf"^{_SUBJECT}(?:in|at|on|with|under|out of|off)\s+(?:[\w’'-]+\s+){{1,4}}?since\b",
    )
)
# "Mum up to date with …, ringing": asks for something all the same.
_TASKLIKE = re.compile(
    r"\bto (?!(?:see|hear|know|say|tell|imagine|believe|watch|judge|understand|have|be (?:with|around|commended|the|a|our)|sit with|strength|stand|school|nursery|hospital|panel|court|him|her|them|us|me|it|the|a|an|his|their|this|that|date|me|[A-Z])\b)[a-z]+\b|\b(?:please|by (?:mon|tue|wed|thu|fri|sat|sun|\d)|until|till|every|each (?:day|week|night|morning|evening|month)|whenever|when(?! (?:the )?[\w’'-]+(?: [\w’'-]+)? (?:saw|visited|called|checked|looked|went|came|met|weighed)\b)|while|before|unless|if)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def tells_faring(sentence: str) -> bool:
    """Whether a sentence only tells how somebody fares, or praises: nobody could be asked to do it by a day."""
    return _is_one_of(_FARING, sentence)


@lru_cache(maxsize=8192)
def tells_standing(sentence: str) -> bool:
    """Whether a sentence only tells how things stand."""
    return _is_one_of(_STANDS, sentence)


def _is_one_of(patterns: tuple[re.Pattern[str], ...], sentence: str) -> bool:
    return _TASKLIKE.search(sentence) is None and any(pattern.match(sentence) for pattern in patterns)
