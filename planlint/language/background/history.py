"""History: whether a text tells of a family's past (earlier plans and help, a parent's childhood, losses, what happened years ago).

What happened last month is why there is a plan, not history; that a chronology is to be written tells nothing either.
"""

from __future__ import annotations

import re
from datetime import date

from planlint.language.background.history_places import tells_only_growth, tells_only_now
from planlint.language.background.past_lives import tells_past_life
from planlint.language.blanks import says_nothing

_HEADING = re.compile(
    r"\b(?:histor\w+|background(?! (?:to|of|for) (?:the |this |your |our )?(?:request|referral|plan|meeting|conference|concerns?|worr\w+))|chronolog\w+|previous(?:ly)?|past|genogram|significant events|story so far|how we got here|what led|family story|earlier (?:help|involvement)|life story|"
    r"what (?:has )?(?:happened|went|gone|came|come) (?:on )?(?:before|in the past)|(?:family|families|home|life|lives|things|years|we|(?-i:[A-Z])\w+) (?:\w+ )?(?:before|until|up to) (?:this|now|then|today|here)|what we (?:know|knew) (?:already|from before|before)|"
    r"(?:life|story|journey|family|years) so far|earl(?:y|ier) (?:life|years|childhood|events|work)|(?:where|how) (?:\w+ ){1,4}(?:came|comes) from)\b"
    # A heading that is nothing but the time: "Before", "Until now", "Looking back"
    r"|^\W*(?:\d+[.)]?\s*)?(?:before(?: (?:now|this|that|all (?:this|that)|today|us|then|we (?:met|came)|I met (?:him|her|them|you)))?|(?:until|till|up to|up till) (?:now|this|today)|(?:a )?look(?:ing)? back|back then|back story|backstory|earlier(?: on| days)?|the (?:years|time|days) before|long ago|years ago|how (?:it|things) (?:was|were)(?: before)?|"
    r"where (?:we|you|they|he|she|(?-i:[A-Z][\w’'-]+))(?:[’']ve|[’']s| have| has)? (?:come|been)(?: from)?)\W*$",
    re.IGNORECASE,
)
_TASK = re.compile(
    r"\b(?:to be (?:\w+ )?(?:completed|written|obtained|gathered|updated|explored|attached|sent|provided|requested|added|done|considered|established|compiled|sought|checked)|will be|needs? to be|(?:social worker|sw|worker|hv|school) to\b|\bto (?:complete|write|obtain|gather|update|explore|compile|request|do|build|draw up)\b|"
    r"not (?:yet )?(?:been )?(?:known|obtained|available|completed|explored|shared|received)|(?:request|obtain|gather|complete|compile|write|update)\b)",
    re.IGNORECASE,
)
_KIN = r"(?:mum|mother|dad|father|parents?|nan|gran\w*|brother|sister|siblings?|half-?\w+|uncle|aunt\w*|partner|husband|wife|baby|son|daughter|child(?:ren)?|step\w+|carers?)"
_LATELY = r"(?:january|february|march|april|may|june|july|august|september|october|november|december|week|month|spring|summer|autumn|winter|christmas|easter|term)\b"
# How old somebody was, so many years or weeks, and what a life is changed by.
_AGE = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty)\b(?!\s*(?:am|pm|o['’]|stone|kilos?|kg|st\b))"
_MANY = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|\d+|several|many|most|some|a\s+few)"
_LIFE = (
    r"(?:(?:married|engaged|divorced|widowed|bereaved|orphaned|adopted|fostered|homeless|destitute|sectioned|detained|diagnosed|convicted|sentenced|jailed|imprisoned|deported|trafficked|raped|groomed|abused|neglected|beaten|molested|assaulted|abandoned|"
    r"disowned|estranged|expelled|removed|accommodated|registered|known|subject|open|clean|sober|addicted|dependent|ill|unwell|depressed|suicidal|together|apart|brought\s+up|raised|born|evacuated|displaced|tortured|shot|kidnapped|forced|cut\s+off|thrown\s+out|turned\s+out)\b|"
    r"in\s+(?:foster\s+|residential\s+|local\s+authority\s+|secure\s+)?(?:care|prison|jail|custody|hospital|the\s+(?:army|navy|forces|marines|raf|system)|an?\s+(?:refuge|children['’]s\s+home|abusive|violent|gang|camp|cult|secure|unit))\b|"
    r"on\s+(?:an?|the)\s+(?:\w+\s+){0,3}(?:plan|register)\b|looked\s+after\b|hit\s+by\s+(?:his|her|their)\b|with\s+(?:him|her|them)\s+(?:for|since)\b|an?\s+(?:\w+\s+)?(?:soldier|carer|nurse|teacher|looked|drinker|addict|user|refugee|victim|single|child)\b)"
)
_TOLD = re.compile(
    rf"""
    \b(?:(?:a|the|long|significant|known|family|previous|extensive|lengthy|past|his|her|their|some|any|no|with)\s+)?history\s+(?:of|with|between|includ)\b
    | \bhx\b (?!\s+(?:to|tbc))
    | \b(?:mental\s+health|offending|family|medical|social|criminal|relationship|parental|trauma)\s+history\b
    | \bhistoric(?:al|ally)?\b
    | \b(?:previous(?:ly)?|prior|earlier|past|former(?:ly)?)\s+(?:\w+\s+){{0,3}}?(?:involvement|plans\b|cp\b|cin\b|child\s+(?:protection|in\s+need)|early\s+help|referrals?|concerns?|assessments?|
        relationships?|partners?|convictions?|proceedings|removals?|domestic|abuse|neglect|violence|incidents?|placements?|foster|care\b|known|subject|accommodated|looked\s+after|adopted|removed|diagnos\w+|
        children|child|pregnanc\w+|admissions?|offences?|caf\b|assaults?|trauma|substance|drug|alcohol|marriage|home|address|school|moves?|lac\b|s\.?47|section|open|supported|lived|married|worked|attended|used|in\s+care|overdos\w+|attempts?)
    | \b(?:have|has|had|was|were|is|are|been|family)\s+(?:been\s+)?(?:well\s+|also\s+|previously\s+)?known\s+to\b
    | \b(?:used\s+to|years\s+ago|years\s+back|decades?\s+ago|in\s+the\s+past|over\s+the\s+years|for\s+(?:many|several|some|a\s+number\s+of|\w+)\s+years|since\s+(?:birth|they\s+were\s+(?:children|small|little|young|babies|born)|childhood|childbirth|the\s+birth\s+of))\b
    | \bas\s+an?\s+(?:(?:small|little|young|wee|tiny|older|unborn)\s+)?(?:child|baby|boy|girl|kid|lad|lass|bairn|youngster|nipper|infant|youth|adolescent|teen|schoolboy|schoolgirl|pupil|teenager|toddler|young\s+(?:child|person|mum|man|woman))\b | \b(?:grew|growing|grown)\s+up\b(?!\s+(?:safe|happy|healthy|with\s+(?:love|warmth)|knowing|in\s+(?:a\s+)?safe))
    | \b(?:after|since|before|when)\s+(?:\w+\s+){{1,2}}(?:was|were)\s+born\b
    | \buntil\s+(?:s?he|they|you|i|(?-i:[A-Z]\w+))\s+(?:was|were)\s+(?:(?:about|nearly|almost|only|just|over|well)\s+)?(?:{_AGE}|(?:a|an)\s+(?:child|teen\w*|adult|grown\w*|young\s+\w+|toddler)|old\b|big\b|born|taken|removed|placed|adopted|fostered|moved|sent|sectioned|evicted|of\s+age|
        in\s+(?:foster\s+|local\s+)?(?:care|prison|year|primary|nursery|secondary|his|her|their)\b)
    | \bbrought\s+(?:(?:[A-Z]\w+|her|him|them|you)\s+)?up\b(?!\s+(?:the|that|a|any|concerns)\b) | \braised\s+by\s+(?:(?:his|her|their|your|my|maternal|paternal|an?|both)\s+)*(?:{_KIN}|grandparents|foster\b|strangers|(?-i:[A-Z]\w+)) | \b(?:own|difficult|troubled|abusive|neglectful|unhappy|traumatic|early|unsettled|chaotic)\s+childhood\b | \bchildhood\s+(?:trauma|abuse|experiences?|in)\b | \bexperiences?\s+of\s+being\s+(?:parented|in\s+care|a\s+child)
    | \bwhen\s+(?:s?he|they|you|i|mum|dad|[A-Z]\w+)\s+(?:was|were)\s+(?:a\s+(?:child|baby|boy|girl|teenager|toddler|little)|(?:just\s+|only\s+)?(?:\d{{1,2}}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|born|little|small|younger|young|pregnant))\b
    | \bown\s+(?:mum|mother|dad|father|parents?|family|childhood)\b
    | \b(?:was|were|been)\s+(?:\w+\s+)?(?:in\s+(?:foster\s+)?care|looked\s+after|adopted|fostered|abused|neglected|removed|taken\s+into\s+care|accommodated|in\s+prison|sent\s+to\s+prison|jailed|imprisoned|convicted|sectioned|bereaved|widowed|born\s+(?:\w+\s+){{0,3}}(?:early|prem\w*|withdrawing|addicted|dependent|healthy|weeks|abroad|in\s+prison))\b(?!\s+(?:for|of)\s+(?:it|by))
    | \b(?:came|come|went|taken|placed|moved)\s+into\s+(?:foster\s+)?care\b | \bcare\s+leaver\b | \bcare-?experienced\b | \bremoved\s+from\s+(?:his|her|their|the)\b
    | \b(?:drank|drunk|drinking|starved|worked|smoked|drugged)\s+(?:him|her|them)sel(?:f|ves)\s+(?:to\s+death|to\s+an?|into|sick) | \b(?:lost|killed|perished|drowned|burned|burnt|shot|murdered)\s+in\s+(?:an?|the)\s+(?:\w+\s+){{0,2}}(?:fire|crash|accident|war|flood|earthquake|attack|bombing|collision|pit|sea)\b
    | \bsince\s+(?:(?:his|her|their|your|my)\s+)?{_KIN}\s+(?:went|left|died|passed|got|lost|was\s+(?!at|in\b|seen|here)|fell)\b(?![^.\n]{{0,30}}\b(?:this|last|yesterday|on\s+\w+day|days?|weeks?)\b)
    | \b(?:was|were|been)\s+(?:\w+ly\s+)?(?:shot|murdered|tortured|hanged|executed|interned|blown\s+up|gunned\s+down|stabbed\s+to\s+death|beaten\s+to\s+death)\b(?!\s+(?:on|by)\s+(?:camera|film)) | \b(?:has|have|had|with)\s+(?:(?:a\s+(?:string|list|number)\s+of|{_MANY}|previous|past|old|spent)\s+)+(?:\w+\s+)?(?:convictions|cautions|offences|stints|sentences|overdoses|miscarriages|evictions|stillbirths|admissions|breakdowns)\b
    | \b(?:died|passed\s+away|killed\s+(?:himself|herself)|took\s+(?:his|her)\s+own\s+life)\b | \b(?:lost|losing)\s+(?:his|her|their|your|my|a|the)\s+(?:own\s+|older\s+|younger\s+|first\s+|baby\s+)?{_KIN}\b | \bsince\s+(?:the\s+)?(?:death|loss)\s+of\b | \b(?:stillb\w+|miscarr\w+|bereave\w+)\b
    | \b(?:older|elder|oldest|eldest|first|other|half|previous)[\s-]+(?:\w+\s+)?{_KIN}\b[^.\n]{{0,40}}\b(?:was|were|been|is|are|lives?|live)\s+(?:\w+\s+)?(?:removed|adopted|placed|in\s+care|subject|on\s+a\s+plan|with\s+(?:her|his|their|foster))
    | \b(?:separated|divorced|split\s+up|broke\s+up|moved\s+out|walked\s+out|left\s+the\s+(?:home|family))\b[^.\n]{{0,40}}\b(?:when|after|before|years?|in\s+(?:19|20)\d\d|ago|last\s+(?:year|spring|summer|autumn|winter))\b
    | \b(?:came|moved|arrived|fled)\s+(?:here|to|from)\b[^.\n]{{0,40}}\b(?:(?:19|20)\d\d|years?|country|england|uk|britain|war|when)\b
    | \b(?:second|third|fourth|fifth|sixth)\s+(?:referral|plan|child\s+protection)\b | \b(?:first|second|third|fourth)\s+(?:time\s+(?:the\s+family|on\s+a|that)|period|episode|pregnancy|placement|home|foster)\b | \bre-?referr\w+ | \b(?:plan|case|caf|support|involvement|episode)s?\s+(?:was\s+|were\s+|had\s+been\s+)?(?:closed|ended|stepped\s+down)\b
    | \b(?:no|not|nobody|never|any)\b[^.\n]{{0,50}}\b(?:previous|previously|before|prior|earlier|known\s+to)\b[^.\n]{{0,40}}\b(?:involvement|services|help|plans?|contact|referrals?|care|needed|social)\b | \b(?:no|nobody)\b[^.\n]{{0,50}}\bhelp\s+before\b | \bneeded\s+(?:help|worked\s+with|had|work)\b[^.\n]{0, 20}\s+before\b
    | \b(?:intergenerational|generations?|cycle)\b[^.\n]{{0,30}}\b(?:abuse|neglect|violence|care|trauma)?\b
    | \b(?:all|every|each|past|previous|earlier|both)\s+(?:of\s+)?(?:\w+[’']s\s+|her\s+|his\s+)?relationships?\b | \b(?:went|was\s+sent|gone)\s+to\s+prison\b
    | \bin\s+and\s+out\s+of\s+(?:prison|care|hospital) | \b(?:first|early)\s+(?:\w+\s+)?(?:years?|months|weeks)\s+of\s+(?:his|her|their|your)\s+li(?:fe|ves) | \bsince\s+(?:[A-Z]\w+|he|she)\s+was\s+(?:discharged|released|diagnosed|widowed|adopted|a\b|an\b|born|little|small|young|tiny|about|in\s+(?:year|primary|nursery|care)|only|just|\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen)(?!\s+(?:(?:and\s+a\s+half\s+)?(?:days?|weeks?|hours?)\b)) | \b(?:worked|supported|open|involved)\b[^.\n]{{0,40}}\bin\s+20\d\d
    | \b(?:moved|went|came|left|walked)\s+(?:out|away|to|in|back|home|here|by\s+(?:himself|herself))\b[^.\n]{{0,50}}\b(?:(?:in|last|during|over)\s+the\s+(?:spring|summer|autumn|winter)|last\s+(?:year|spring|summer|autumn|winter)|of\s+last\s+year)\b
    | \bcame\s+to\s+[A-Z]\w+\s+(?:by\s+(?:himself|herself)|alone|on\s+(?:his|her)\s+own) | \bnew\s+address\s+in\b | \bfor\s+(?:about\s+|over\s+|more\s+than\s+|nearly\s+)?(?:a|one|two|three|four|five|six|seven|eight|ten|\d+)\s+years?\b(?!\s+old)
    | \bbetween\s+[A-Z][a-z]+\s+and\s+[A-Z][a-z]+\b[^.\n]{{0,40}}\b(?:police|called|times|hit|was|were|had)\b
    | \b(?:\w+th|first|second|third)\s+time\s+in\s+(?:\w+\s+){{1,2}}years?\b | \b(?:times|twice)\s+(?:in|over|within)\s+the\s+(?:last|past)\s+(?:\w+\s+)?years?\b
    | (?<!men\ in\ )(?<!man\ in\ )(?<!lads\ in\ )(?<!adults\ in\ )(?<!people\ in\ )\b(?:his|her|their|my|your)\s+(?:(?:early|late|mid|own|whole)[\s-]+)?(?:teens|teenage\s+years|twenties|thirties|childhood|youth|boyhood|girlhood|babyhood|infancy|first\s+marriage)\b | \bchildren['’]s\s+homes?\b | \b(?:residential|secure|boarding|foster)\s+(?:home|unit|school|carers?|placements?)\b[^.\n]{{0,40}}\b(?:before|until|broke\s+down|ended|then)\b
    | \b(?:was|were|been)\s+(?:\w+\s+)?(?:diagnosed|detained|admitted|placed|expelled|excluded|homeless|married|disowned|trafficked|groomed|raped|deported|discharged|orphaned|pregnant)\b[^.\n]{{0,60}}\b(?:at|aged?|before|times|twice|until|years?)\b(?!\s+(?:school|home|risk|nursery|hospital|a&e|the))
    | \b(?:at|aged?|age\s+of)\s+(?:only\s+|just\s+)?(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|1[3-9]|2\d)\b(?!\s*(?:[:.]\d|am|pm|%|(?-i:[A-Z])))(?!,?\s+(?:s?he|they|you|it)\s+(?:is|are|has|have|does|do|still|(?!was\b|goes\b)\w+s)\b)
    | \bpost-?\s?natal\s+(?:depression|psychosis)\b | \bPND\b | \b(?:did|served|spent|released\s+from|came\s+out\s+of|left)\s+(?:\w+\s+){{0,4}}(?:HMP|prison|custody|jail|YOI|secure|the\s+army|hospital\s+(?:for|after)|intensive\s+care|the\s+(?:neonatal|special\s+care)\s+unit)\b
    | \b(?:winters?|summers|springs|autumns|christmases|birthdays|homes|placements|carers|schools|addresses|partners|moves)\s+(?:ago|back|since(?!\s+{_LATELY})|before|already|later)\b | \b(?:twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|1[2-9]|[2-9]\d)\s+months\s+(?:ago|back|earlier|before)\b
    | \b(?:the\s+year\s+before|years\s+(?:before|earlier|later|previously)|as\s+long\s+as\s+(?:\w+\s+)?(?:\w+\s+)?(?:can\s+remember|remembers?|has\s|have\s|had\s|known)|for\s+as\s+long|all\s+(?:his|her|their)\s+li(?:fe|ves)|most\s+of\s+(?:his|her|their)\s+li(?:fe|ves)|from\s+(?:birth|an\s+early\s+age|a\s+young\s+age)|long-?standing|long-?term)\b(?!\s+(?:plan|goals?|aims?|outcomes?|foster|care|placement|sickness|conditions?))
    | \b(?:from|since|until|till|up\s+to|by|before)\s+the\s+age\s+of\b | \b(?:did|done|doing|got|given)\s+(?:\w+\s+)?{_MANY}\s+(?:years|months)\s+(?:inside|for\s+(?:dealing|robbery|burglary|theft|fraud|assault|gbh|abh|arson|manslaughter|drugs|selling|handling|attacking|hitting|stabbing|driving))\b
    | \bon\s+the\s+(?:at[\s-]risk\s+|child\s+protection\s+)?register\b | \b(?:last|former|first|previous|ex-?)\s*(?:partner|husband|wife|boyfriend|girlfriend)\s+(?:also\s+|had\s+|once\s+)?(?:broke|hit|beat|hurt|choked|strangled|stabbed|controlled|raped|used|kept|went|left|died|locked|drank)\b
    | \bwhen\s+(?:s?he|mum)\s+was\s+(?:carrying|expecting)\b | \b(?:child\s+protection|child\s+in\s+need|cp|cin|earlier|last|that|the|a)\s+plans?\b[^.\n]{{0,40}}\b(?:was|were)\s+(?:stopped|closed|ended|taken\s+off)\b | \b(?:took|take|raised|brought)\s+(?:him|her|them|(?-i:[A-Z]\w+))\s+in\s+(?:after|when|as)\b | \b(?:goes|go|going|went|dates?|dating)\s+back\s+(?:as\s+far|years|\w+\s+years|to\s+(?:the\s+(?:start|beginning|time|birth|early|days)|when|before|at\s+least|childhood|(?:his|her|their)\s+(?:own\s+)?(?:childhood|birth|teens|early)|\d{{4}}))
    | \b(?:has|have|had|lived\s+at|been\s+(?:to|through)|attended|through)\s+(?:had\s+|been\s+to\s+)?(?:\w+\s+){{0,2}}?(?:different\s+|separate\s+|previous\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+|several|many|numerous)\s+(?:\w+\s+)?(?:addresses|schools|placements|homes|carers|moves|social\s+workers|plans|proceedings|stepfathers|evictions)\b(?![^.\n]*\b(?:since|this|last)\s+(?:{_LATELY}))
    | \b(?:s?he|they|you|who|mum|dad|parents|(?-i:[A-Z]\w+))\s+had\s+(?:never\s+|once\s+|also\s+|already\s+|both\s+)?(?:been\s+(?:\w+ly\s+)?{_LIFE}|lived|fled|grown\s+up|lost\s+(?:\w+\s+){{1,2}}?{_KIN}|had\s+(?:a|an|one|two|three|four)\s+(?:\w+\s+)?(?:{_KIN}|home|breakdown|stroke|accident|marriages?|miscarr\w+|plans?|workers?)\b)
    | \b(?:murder(?:ed)?|suicide\s+of|never\s+got\s+over|loss\s+of\s+(?:his|her|their|your)\s+(?:\w+\s+)?{_KIN}|loss\s+of\s+(?:his|her|their)\s+(?:foster\s+)?placement)\b
    | \b(?:tours?\s+(?:of|in)\s+[A-Z]\w+|(?:medically|dishonou?rably|honou?rably)\s+discharged|in\s+the\s+(?:army|forces|navy|marines|raf)|veteran)\b
    | \b(?:came|moved|went|arrived|lived|placed|removed|started|left|joined)\b[^.\n]{{0,40}}\baged\s+(?:\w+)\b | \bbefore\s+(?:s?he|they|you|[A-Z]\w+)\s+(?:came|moved|lived|went\s+to\s+live)\b | \blived\s+(?:at|with|in)\b[^.\n]{{0,60}}\b(?:before|until|then)\b
    | \b(?:spent|lived|stayed)\b[^.\n]{{0,30}}\b(?:a|one|{_MANY})\s+(?:of\s+\w+\s+)?years?\b | \bin\s+{_MANY}\s+years\b(?!['’]?\s+time)
    | \bbefore\s+(?:that|this|(?-i:[A-Z])\w+)\s+(?:there\s+(?:was|were|had)|was|were|had)\b | \b(?:nothing|never|not|no|nobody)\b[^.\n]{{0,60}}(?<!\bnight\s)(?<!\bday\s)(?<!\bweek\s)(?<!\bevening\s)(?<!\bmonth\s)\bbefore(?=\W*$|\s*[,;:)–—-]|\s+(?:now|this|that|then|and|but|or|so|either|in\s+(?:19|20)\d\d|(?:19|20)\d\d)\b) | \bnot\s+(?:previously\s+)?known\s+to\s+(?:us|services|social|children|the\s+(?:local|service|authority|team))
    | \bon\s+(?:the|a)\s+(?:(?:at[\s-]risk|child\s+protection|cp|cin|child\s+in\s+need)\s+)?(?:register|plan)\s+(?:in\s+(?-i:[A-Z])|before|until|when|from|for|twice|once|at\s+birth)
    | \badopted\s+(?:in\s+(?:19|20)\d\d|at|aged|when|her|him|them|by|out|sister|brother|sons?|daughters?|twins|children)\b | \b(?:up|given|placed)\s+for\s+adoption\b
    | \b(?:has|have|had|was|were|been)\s+(?:\w+\s+)?(?:been\s+)?(?:inside|(?:to|in)\s+(?:prison|jail|borstal|custody))\s+(?:before|twice|once|three|four|several|many|for|when|until|and)\b | \bborn\s+(?:sleeping|asleep|too\s+(?:early|soon)|early|prem\w*|at\s+\w+\s+weeks|addicted|withdrawing)\b | \bcot\s+death\b
    | \b(?:when|while)\s+(?:s?he|they|you|mum|dad|(?-i:[A-Z]\w+))\s+(?:was|were)\s+(?:still\s+)?(?:at|in)\s+(?:(?:primary|secondary|infant|junior|high|boarding|nursery)\s+school|school|college|nursery|the\s+(?:womb|army|navy|infants|juniors)|year\s+\w+|reception)\b
    | \b(?:was|were)\s+(?:only\s+|just\s+|barely\s+)?(?:nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|1[0-9])\s+(?:years\s+old\s+)?when\b | \bas\s+an?\s+(?:newborn|infant|little\s+(?:boy|girl|one)|lad|bride|teen|pupil|student|schoolboy|schoolgirl|young\s+\w+|refugee|new\s+mum|new\s+mother|single\s+\w+|youngster|pre-?schooler|adolescent)\b
    | \b(?:all|most|much)\s+(?:the\s+way\s+)?(?:through|of)\s+(?:primary|secondary|school|infants?|juniors?|nursery|pregnancy|(?:his|her|their|(?-i:[A-Z])[\w’'-]+[’']s)\s+(?:\w+\s+)?(?:pregnancy|infancy|schooling|marriage|life|time))\b | \b[\w-]+[’']s\s+(?:infancy|babyhood|childhood|early\s+years|first\s+years?)\b | \bin\s+(?:his|her|their)\s+(?:short\s+|whole\s+|young\s+)?li(?:fe|ves)\b(?=\W*$|[,;])
    | \b{_MANY}\s+years\s+since\b | \bfor\s+(?:over\s+|nearly\s+|almost\s+|about\s+)?(?:a|two|three)\s+(?:decades?|generations?)\b | \bin\s+the\s+(?:early\s+|late\s+)?(?:seventies|eighties|nineties|noughties|(?:19)?[789]0s|2000s|2010s)\b
    | \b(?:has|have|had)\s+(?:had\s+)?(?:also\s+)?{_MANY}\s+(?:\w+\s+)?(?:breakdowns?|strokes?|miscarriages|stillbirths|operations|overdoses|admissions|heart\s+attacks?|marriages|husbands|terminations|spells\s+in)\b | \bhad\s+(?:his|her|their|a)\s+(?:\w+\s+)?(?:breakdown|stroke|heart\s+attack|miscarriage|stillbirth)\b
    | \b(?:lost|losing|buried)\s+(?:a|an|two|three|both|his|her|their)\s+(?:\w+\s+)?(?:girl|boy|baby|babies|twins?|child|children|son|daughter|parents?|sister|brother|grandparents?|mum|dad|husband|wife|partner)\b | \b(?:brought|trafficked|smuggled|sent)\s+(?:over\s+)?(?:here|to\s+(?:england|britain|the\s+uk|this\s+country|wales|scotland|europe|live\s+with))\b
    | \bparents\s+(?:split|parted|separated|divorced|broke\s+up|went\s+their)\b | \b(?:her|him)self\s+(?:an?\s+|in\s+|was\s+)(?:looked|care\b|child|foster|victim|adopted|young\s+carer) | \b(?:plans?|help|support|proceedings|work|involvement)\b[^.\n]{{0,40}}\bended\s+(?:with|in|when|after)\b | \bevicted\s+(?:from\s+(?:his|her|their|the)\s+(?:last|first|previous|other|old|two)|twice|before|{_MANY}\s+times)\b
    | \bborn\s+with\b | \b(?:had|having)\s+(?:her|him|them|twins|(?-i:[A-Z]\w+))\s+(?:very\s+|so\s+)?young\b | \b(?:ran|run|running|kicked|thrown|chucked|walked)\s+(?:away|out|off)\b[^.\n]{{0,40}}\bat\s+(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)\b
    | \b{_MANY}\s+weeks\s+(?:early|prem\w*)\b | \b(?:in|to)\s+(?:special\s+care|an?\s+incubator|intensive\s+care|NICU|SCBU)\s+(?:for|until|at)\b
    | \b(?:lived|stayed|been|gone|went|passed|moved)\s+(?:in|with|to|through|between|round)\s+{_MANY}\s+(?:\w+\s+)?(?:homes|families|carers|schools|addresses|towns|countries|hostels|placements|houses)\b | \bbetween\s+the\s+ages\s+of\b
    | \b(?:his|her|their|your)\s+(?:early|first|younger|baby|toddler|primary|pre-?school|school|growing-?up)\s+years\b | \bwhen\s+(?:s?he|they|you|(?-i:[A-Z]\w+))\s+(?:first\s+)?(?:started|began|went\s+up\s+to)\s+(?:at\s+)?(?:primary|secondary|school|nursery|reception|big\s+school|high\s+school|infants?)\b
    | \bserved\s+(?:time|\w+\s+(?:months|years)) | \bdomestic\s+abuse\s+in\s+(?:his|her)\s+(?:last|previous|first)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PAPERWORK = re.compile(
    r"\b(?:previous|last|earlier|past|prior)\s+(?:\w+\s+)?(?:meeting|minutes|review|core\s+group|visit|worker|plan's|version|action|actions|document|page|conference|week|weeks|month)\b",
    re.IGNORECASE,
)
_SCHOOL = re.compile(
    r"\b(?:history|historical)\s+(?:lesson|gcse|teacher|class|homework|exam|project|test|paper|coursework|department)s?\b|\b(?:maths|english|science|geography)\b[^.\n]{0,30}\bhistory\b"
    # A paper to fill in, and the past of a club or a town
    r"|\b(?:family|medical|social) (?:medical )?history (?:records?|forms?|sheets?|books?|pages?|questionnaires?|trees?|research|projects?|charts?|templates?|section|box|leaflets?)\b"
    r"|\bhistory of (?:the |our )?(?:meetings?|reviews?|conferences?|visits?|versions?|plans?)\b[^.\n]*|\bhistory of (?:the|his|her|their|our|its|this|that|an?|football|music|art|medicine|science|(?-i:[A-Z][\w’'-]+)(?:[’']s)?) ?(?:\w+ )?(?:clubs?|teams?|school|town|village|city|church|mosque|temple|street|house|building|park|country|world|game|sport|band|romans|tudors|war|castle|railway|football|music|art|hospital|farm|estate|island|area|county)\b",
    re.IGNORECASE,
)
_NO_FAMILY = re.compile(
    r"\b(?:lads?|m[ae]n|wom[ae]n|girls?|boys?|friends?|people|adults?|males?|females?|guys?|blokes?|mates?|strangers?|youths?|dealers?|lodgers?|neighbours?|(?:boy|girl)friend|partner|couple|some(?:one|body)|ones?|teenagers?|others|all|both|mostly|is|are|(?:who|that) (?:was|were))(?: \w+ly)? (?:\w+ )?in (?:his|her|their) (?:(?:early|mid|late)[ -]+)?(?:teens|(?:twen|thir|for|fif|six)ties)\b|"
    r"(?:[,(]|\b(?:boys?|girls?|child(?:ren)?|lads?|m[ae]n|wom[ae]n|daughters?|sons?|brothers?|sisters?|cousins?|baby|pupils?|is|are|(?-i:[A-Z][\w’'-]+))) ?\baged? (?:of )?\w+|\b(?:told|tells?|r[ai]ngs?|asks?|asked|texts?|texted|phones?|phoned|sees?|saw|visits?|visited|(?:liv|stay|sleep)(?:s|es|ing|ed)? with) (?:his|her|their) own \w+|"
    r"\b(?:phone|number|handset|car|vehicle|address|lads?|m[ae]n|males?)\b[^.\n]{0,60}\bknown to\b|\b(?:los\w+|miss\w+|keep\w*|enjoy\w*|have|has)\b[^.\n]{0,20}\b(?:own |happy |safe )?childhood\b|\bgrown up\b|\bpassed away time\b|"
    r"\b(?:sofas?|beds?|rubbish|waste|carpets?|furniture|dogs?|tag|locks?|rugs?|mattress\w*|mould|equipment|items?|toys?|bags?|boiler|cars?|van|landlord|washing machine|cooker|fridge)\b[^.\n]{0,40}\b(?:removed|placed|history of|adopted|died)\b|"
    r"\bnot (?:\w+ ){0,3}?(?:been|seen|had|visited)\b[^.\n]*\b(?:optician|dentist|dental|doctor|gp|eye test|check-?up|immunis\w+|haircut)\b[^.\n]*|\bwill have (?:been )?\w+ for\b[^.\n]*|\b(?:has|have) (?:been (?:with|at|in|here|living|settled|placed|fostered)|had|lived|stayed|worked)\b(?! (?:problems|trouble|depress|diffic|drink))[^.\n]{0,60}\bfor (?:about |over |nearly |more than )?[\w-]+ (?:years?|months)\b|\b(?:has|have) been (?:an? |the |his |her |their )?(?:\w+ )?(?:social worker|teacher|head\w*|manager|nurse|health visitor|practitioner|foster carer|in post|qualified)\b[^.\n]*\byears?\b",
    re.IGNORECASE,
)
# What only hints that something was before: an adjective, or helpers whom somebody did not get on with.
_HINTS = re.compile(
    r"\b(?:engag\w+|work(?:s|ed|ing)?|compl\w+|co-?operat\w+|fail\w+|kept|keep) (?:[\w’'-]+ ){0,4}?(?:previous|past|former|earlier|prior) (?:\w+ )?(?:plans?|workers?|services|professionals|agencies|support|interventions?|agreements?|assessments?|social workers?)\b"
    r"|\b(?:long-?standing|long-?term|historic(?:al)?|previous|past) (?:and \w+ )?(?:concerns?|worries|issues|difficulties|problems|patterns?|involvement|DA|DV|domestic (?:abuse|violence)|neglect|incidents?)\b(?![^.\n;]*\b(?:19|20)\d\d\b)(?![^.\n;]*\b(?:closed|ended|when|after|before|led to|with (?:his|her|their)|until|years?)\b)",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<![\d/.-])(?:(?:19|20)\d\d)(?![\d/]|-(?!\d\d\b(?!-)))|\b\d{1,2}[/.]\d{1,2}[/.](?P<full>(?:19|20)?\d\d)\b"
)
_BIRTH = re.compile(
    r"\b(?:born|d\.?o\.?b|y\.?o\.?b|(?:date|year|month|place) of birth|due|expected|valid|passport|expires|visa|reference|ref)\b",
    re.IGNORECASE,
)
_WORDS = re.compile(r"[^\W\d_]{3,}")
_FEW = 2
_LAW = re.compile(
    r"\b(?:acts?|regulations|guidance|together|policy|procedures?|section|edition|standards|built)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d))+[.!?]*")
_LONG_AGO = 2
_PAST = re.compile(
    r"\b\w+ed\b|\b(?:was|were|had|has|have|been|lost|left|began|came|went|took|hit|broke|fell|became|got|found|told|spent|ran|made|grew|since|in)\b",
    re.IGNORECASE,
)


def tells_history(text: str, under: str = "", own_section: bool = False, on: date | None = None) -> bool:
    """Whether a text tells of the past; under a heading of its own anything told there does. ``on`` is the day of the plan."""
    if says_nothing(text):
        return False
    headed = _HEADING.search(under) and not _OF_MEETINGS.search(under) and not _IS_A_SENTENCE.match(under)
    if (own_section and not under) or headed:
        return any(_has_content(match.group(), on) for match in _SENTENCE.finditer(text))
    if _BIRTH.search(under):
        return False
    return any(_tells(match.group(), on) for match in _SENTENCE.finditer(text))


# What was met about, and what a doctor knows of a child, is no past of the family.
_OF_MEETINGS = re.compile(
    r"^(?!.*\b(?:family|parent\w*|mum|dad)\b).*\b(?:(?:previous|past|earlier|last) (?:\w+ )?(?:conferences?|meetings?|reviews?|visits?|versions?|core groups?)|(?:medical|health|dental|immunisation|school|attendance) history|history of (?:meetings?|reviews?|visits?))\b",
    re.IGNORECASE,
)
# "The house is full of history": a label with a verb of its own is the beginning of a sentence.
_IS_A_SENTENCE = re.compile(
    r"\W*(?!(?:what|how|who|where|when|why)\b)[^?]*\b(?:is|was|are|were|has|had|says?|said|tells?|told|likes?|does|goes)\s+\w",
    re.IGNORECASE,
)
_EMPTY = re.compile(
    r"^\W*(?:please|nothing (?:is |was |has been )?(?:\w+ )?(?:recorded|known|given|held|available|to report)|no (?:history|information|records?|details?|chronology)\b[^.\n]{0,30}\b(?:recorded|known|given|held|available|obtained|received)|(?:still )?await\w*|(?:info(?:rmation)?|details|records?|history) (?:is |are )?(?:still )?(?:awaited|requested|outstanding|pending)|requested|n\/?k\b|waiting|(?:a |the |full )?(?:chronolog\w+|genogram|history|records?|file|background)\s+(?:is |are )?(?:attached|enclosed|on file|held|uploaded|available|outstanding|awaited|pending|incomplete|requested)|"
    r"(?:see|refer to|as per|held on|available (?:on|in)|on|in) (?:the )?(?:\w+ ){0,3}(?:file|chronolog\w+|assessments?|report|liquidlogic|mosaic|system|records?|case ?notes)|well[- ]known|what (?:do|does|is|are|has|have)|include|consider|give|describe|summarise|outline)\b(?![^.\n]*\b(?:19|20)\d\d\b)",
    re.IGNORECASE,
)
"""What stands in the place of a history and tells none."""


# What was done with a paper is the history of the paper.
_HANDLED = re.compile(
    r"\b(?:held|kept|stored|updated|uploaded|sent|attached|scanned|emailed|posted|filed|enclosed|requested|awaited|typed|printed|copied|saved|shared|completed|signed|recorded|redacted|merged|migrated|amended|archived)\b",
    re.IGNORECASE,
)
_OF_SOMEBODY = re.compile(
    rf"\b(?:s?he|they|you|i|we|his|her|their|your|my|him|them|famil(?:y|ies)|couple|{_KIN}|born|lived|moved|married|died|prison|care|police|abuse|neglect|violence|drinking|drugs)\b(?! (?:record|file|system|social care|services))",
    re.IGNORECASE,
)


def _has_content(sentence: str, on: date | None = None) -> bool:
    if _EMPTY.match(sentence) or (_HANDLED.search(sentence) and not _OF_SOMEBODY.search(sentence)):
        return False
    if not any(map(str.isalpha, sentence)) or says_nothing(sentence) or _TASK.search(sentence):
        return False
    if tells_only_growth(sentence):
        return False
    if _tells(sentence, on):
        return True
    if tells_only_now(sentence):
        return False
    return (_OF_PAPERS.search(sentence) or _BARE.search(sentence)) is None and not (
        _PARTICULARS.search(sentence) and _OF_TROUBLE.search(sentence) is None
    )


# How the writing of a history goes on is none.
_OF_PAPERS = re.compile(
    r"\b(?:chronolog\w+|genograms?|this (?:part|section|page|box) of\b|reviewing officer|IRO|is (?:still )?outstanding|(?:previous|former|last) (?:social )?worker:|the (?:social )?worker (?:will|is to)|the file|archives?|templates?|software|paperwork|the records|the reader|the case|allocated|(?:worker|author) before|(?:has|have) been (?:requested|asked for|sent for|sought|chased)|put in here|be added|will be)\b|[’']ll be\b",
    re.IGNORECASE,
)
# Where a family lives, what it drives and who its doctor is.
_PARTICULARS = re.compile(
    r"\b(?:dates? of birth|d\.?o\.?b\.?|lives? (?:at|in|on|near|with)|rent(?:[’']s|s|ed)?|income|(?:the|a) (?:[\w’']+ )?(?:car|van|cat|dog|doctor|dentist|surgery|landlord|household)|(?:is|[’']s) \d\d?|rents? from|(?:is|[’']s) (?:a|at|an|the) (?!\w+ (?:survivor|victim))|goes to|attends|looked after by|are the children of|household|can drive|a grandmother on each side|on (?:good|speaking|friendly) terms|keeps (?:his|her|their) (?:own )?room|likes|enjoys|(?:is|are) (?:doing|studying|learning|eating|growing|settled)|[’']ve got|have got|[’']s got)\b",
    re.IGNORECASE,
)
_BARE = re.compile(r"\b(?:dates? of birth|income|taxed|looked after by)\b", re.IGNORECASE)
_OF_TROUBLE = re.compile(
    r"\b(?:none of the others|widow\w*|orphan\w*|bereaved|estranged|HMP|leavers?|survivors?|moved|died|separated|divorced|married|arrested|charged|lived|worked|served|started|stopped|closed|ended|happened|supported|referred|raised|suffered|injured|killed|placed|returned|arrived|helped|tried|struggled|was|were|had|did|left|came|went|met|lost|since|ago|until|before|after|always|never|used|prison|violen\w+|abus\w+|drink\w*|drugs?|alcohol|depress\w+|anxiety|illness|ill|disab\w+|difficult\w+|neglect\w*|care|known|plans?|convict\w*|asylum|refugee\w*|"
    r"adopt\w*|removed|histor\w+|previous\w*|(?:19|20)\d\d)\b(?<!\bon the)",
    re.IGNORECASE,
)


def _tells(sentence: str, on: date | None) -> bool:
    if _TASK.search(sentence) and not re.search(r"\b(?:was|were|had|having|has been|have been)\b", sentence):
        return False
    sentence = _LATELY_CAME.sub(
        lambda found: " " if _is_late(found["year"], on) else found.group(),
        _OF_OTHERS.sub(" ", _CHILDS_HEALTH.sub(" ", sentence)),
    )
    if _CARRIES_ON.search(sentence):
        return True
    plain = _NO_FAMILY.sub(" ", _HINTS.sub(" ", _SCHOOL.sub(" ", _PAPERWORK.sub(" ", sentence))))
    return _TOLD.search(plain) is not None or _years_ago(plain, on) or tells_past_life(plain)


# A doctor's or a school's record of the child is no history of the family.
_CHILDS_HEALTH = re.compile(
    r"(?<!family )\b(?:medical|health|dental|immunisation|vaccination|developmental|birth|educational|school|search|browsing|contact|address) histor(?:y|ies)\b|\bborn at term\b|\bwho(?:[’']ve| have|[’']s| has) (?:had|fostered|looked after|cared for) \w+ (?:children|babies|young people)\b[^.;\n]*",
    re.IGNORECASE,
)
# What a worker has done, what a building has been, and what a child has given up.
_OF_OTHERS = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Miss|PC) [A-Z][\w’-]+ (?:has|have) (?:been|worked|known|had)\b[^.\n]*|\b(?:boiler|roof|damp|lift|landlord|flat|car|bus)\b[^.\n]{0,40}\b(?:twice|times)\b[^.\n]*|\b(?:has|have|[’']s|[’']ve) (?:worked|taught|been|run|practised|served) (?:at|in|for|as|with|on)\b[^.\n]*\b(?:years|months)\b[^.\n]*|\bpreviously (?:agreed|discussed|recorded|noted|mentioned|set|shared|sent|booked|arranged)\b|\b(?:last|previous|earlier) (?:meeting|review|visit|core group|conference|session|appointment)\b[^.\n]*"
    r"|\b(?:landlord|block|flat|house|building|property|boiler|roof|car|estate|street|road|school|bus|company|council|lodger)\b[^.\n]{0,40}\b(?:history of|known to|since (?:19|20)\d\d)\b[^.\n]*|\bI(?: have|[’']ve) (?:also )?(?:managed|led|run|worked|supervised|read)\b[^.;\n]*|\bused to (?:like|enjoy|love|play|swim|ride|sing|draw|(?:come|go|get|walk) to (?:the |his |her )?(?:\w+ )?(?:clubs?|school|nursery|group|class\w*|gym|lessons?|sessions?|park|pool)|attend|go (?:to the (?:club|gym|park|pool)|swimming|dancing|riding))\b",
    re.IGNORECASE,
)
_LATELY_CAME = re.compile(
    r"\b(?:came|moved|arrived)\s+(?:here|to|from|over|in)\b[^.\n]{0,40}\b(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
# "On the night that his dad was taken, and … ever since": what happened once and has stayed.
_CARRIES_ON = re.compile(
    r"\b(?:was|were) given \w+ (?:years|months)\b(?! to)|\b(?:has|have|had) (?:done|been|gone|lived|tried|left|lost|happened)\b[^.;:\n]{0,40}\bbefore(?=\W*[:;,.]|\W*$)(?! (?:nine|ten|eight|seven|six|\d))|\bremembers? (?:the (?:other|old|first|last) (?:house|home|flat|carers?|family|school|place)|living|being|when (?:he|she|they))\b|\b(?:second|third|fourth|fifth|sixth|last) of (?:[\w’'-]+ ){0,3}(?:children|girls|boys|daughters|sons)\b|\b(?:was|were|been) (?:his|her|their) (?:\w+ )?carer (?:from|since|at|until)\b|"
    r"\bwas (?:an? )?[\w-]+(?: [\w-]+){0,3} (?:her|him)self\b(?! (?:again|to|in the|at the))|\b(?:was|were|lived|stayed|been|put up)\b[^.\n]{0,30}\bin (?:an? )?(?:\w+ )?(?:refuge|hostel|mother and baby|children[’']s home|secure|squat)\b"
    r"|\b(?:nobody|no one|never)\b[^.\n]{0,60}\b(?:had|has)\b(?: ever)? [^.\n]{0,60}\b(?:until|before)\b|"
    r"\b(?:went|gone|sent|moved) to live with\b|\b(?:came|come|went) to (?:them|us|me|her|him|(?-i:[A-Z])\w+) at (?:only |just )?\w+ (?:days|weeks|months|years)\b|\blost (?:the|their|his|her) (?:own )?(?:house|home|farm|shop|business|pub)\b(?! (?:key|phone))|\b(?:s?he|they|mum|dad|(?-i:[A-Z])\w+) (?:was|were) never [a-z]+(?:ed|en|ad|ght) (?:to|for|by|at)\b|\bleft school (?:at|un|with|be)\w*|"
    r"\b(?:was|were|had|did|saw|found|took|left|went|lost)\b[^.\n]{0,160}\bever since\b(?! (?:last|this|yesterday|mon|tue|wed|thu|fri|sat|sun|half term|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december)\w*\b)",
    re.IGNORECASE,
)


def _is_late(year: str, on: date | None) -> bool:
    """Whether a year is the plan's own or the one before it: a move then is why there is a plan."""
    return on is not None and int(year) >= on.year - 1


def _years_ago(sentence: str, on: date | None) -> bool:
    """Whether a sentence names a year that lies well before the plan; one without a verb in the past, a year further back."""
    if on is None or _BIRTH.search(sentence) or _LAW.search(sentence) or len(_WORDS.findall(sentence)) < _FEW:
        return False
    told = _PAST.search(sentence) is not None
    for match in _YEAR.finditer(sentence):
        year = int(match["full"] or match.group())
        year += 2000 if year < 100 else 0
        if not told and (match["full"] or year > on.year - _LONG_AGO - 1):
            continue
        if year <= on.year - _LONG_AGO or (year == on.year - 1 and on.month > 6 and not match["full"]):
            return True
    return False
