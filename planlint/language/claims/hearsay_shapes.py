"""Hearsay told by its shape: talk that goes about, hearers who name no speaker, passives that lose the speaker, nothing known.

Each shape is a frame with families of words in its places: what is talked or worried, how it comes or stays, who hears it and
what it is to say. The words may be any of the family. Whether a source stands beside it is told in ``claims.sources``.
"""

from __future__ import annotations

import re

from planlint.patterns import later

# Talk, worry and opinion, as things that are there without anybody who has them.
_TALK = (
    r"(?:concerns?|worr(?:y|ies)|anxiet(?:y|ies)|fears?|suspicions?|suggestions?|rumou?rs?|allegations?|accusations?|queries|query|doubts?|questions|question(?=[- ]marks?| over| as to| about (?:whether|how|who)| whether)(?:[- ]marks?)?|feelings?|beliefs?|perceptions?|impressions?|speculation|"
    r"talk|gossip|whispers?|whispering|hints?|reports?|indications?|claims?|complaints?|unease|disquiet|misgivings?|reservations?|qualms?|apprehensions?|nervousness|sightings?|mutter(?:s|ings?)|murmur(?:s|ings?)?|tittle[- ]tattle|hearsay|"
    r"chatter|stories|tales?|theor(?:y|ies)|assumptions?|presumptions?|insinuations?|innuendo|alarm|mistrust|consensus|view|thinking|expectation|supposition|tip-?offs?|disclosures?|uncertaint(?:y|ies)|scepticism)"
)
# Of these only some are talk wherever they stand; the rest ("the report came", "the story went on") need a frame of their own.
_LOOSE = (
    r"(?:concerns?|worr(?:y|ies)|anxiet(?:y|ies)|fears|suspicions?|rumou?rs?|allegations?|accusations?|doubts?|question[- ]marks?|speculation|gossip|whispers?|unease|disquiet|misgivings?|reservations?|"
    r"mutter(?:s|ings?)|murmur(?:s|ings?)|tittle[- ]tattle|talk|stories|tales|theories|questions|sightings?|uncertaint(?:y|ies)|perceptions?|feelings?|insinuations?|tip-?offs?)"
)
_COMES = (
    r"(?:exists?|existed|persists?|persisted|remains?|remained|abounds?|abounded|circulat(?:es?|ed|ing)|surfac(?:es?|ed|ing)|emerg(?:es?|ed|ing)|arises?|arose|arisen|lingers?|lingered|continues?|continued|grows?|grew|grown|mounts?|mounted|mounting|deepens?|swirls?|surrounds?|"
    r"(?:com(?:es?|ing)|came) (?:up|in|through|back|to light|to (?:our|the) (?:attention|notice)|our way|out)|(?:go(?:es|ne|ing)?|went) (?:round|around|about)|(?:is|are|was|were|been) (?:rife|around|about|afoot|abroad|doing the rounds|in the air|out there|long[- ]standing|widespread)|do(?:es|ing)? the rounds|"
    r"(?:ha(?:s|ve) )?reach(?:es|ed|ing)? (?:us|me|the (?:office|team|department|service|school|nursery)|this office|social care|children[’']s services)|(?:gets?|got|getting) (?:back|round|about|out|through)|filter(?:s|ed|ing)? (?:back|through|out)|hangs? over|hung over|hanging over|spreads?|spreading|crop(?:s|ped|ping)? up|pops? up|popped up)"
)
_MORE = r"(?:(?:has|have|had|still|also|now|do|does|did|keep|keeps|kept|been|again|since|recently|continue to|continues to|seem to|seems to|may|might)\s+){0,3}"
# What stands between: "about his diet", "in the network", "of men sleeping over".
_ABOUT = r"(?:that|about|over|of|around|re\b:?|regarding|as to|in relation to|with regard to|in respect of|whether|concerning|on|within|in|amongst?|among|from|at|linking|surrounding)"
_TAIL = rf"(?:\s+{_ABOUT}(?:\s+(?!(?:has|have|is|are|was|were)\b)[\w’'-]+){{1,7}}?)?"
# Whose talk it is ("Nan's worries", "his fears") is said by these.
_NO_OWNER = r"(?<![’']s )(?<!s[’'] )(?<!\bhis )(?<!\bher )(?<!\btheir )(?<!\bmy )(?<!\bour )(?<!\byour )(?<!\bthese )(?<!\bif )(?<!\bany )(?<!\bwhen )(?<!\bshould )"
_START = r"(?:^\W*|(?<=[.;!?•–—-] ))"
_MUCH = (
    r"(?:(?:an?|some|several|many|more|much|no|few|numerous|various|certain|further|fresh|new|old|recent|past|previous|current|real|great|deep|grave|serious|strong|slight|mild|major|minor|wide(?:spread)?|general|common|possible|probable|vague|mixed|high|low-level|local|professional|safeguarding|multi-agency|historic(?:al)?|growing|"
    r"ongoing|long-?standing|increasing|continuing|considerable|significant|persistent|repeated|constant|unconfirmed|unsubstantiated|anonymous|third[- ]party|second-?hand|lots? of|a (?:lot|degree|deal|good deal|great deal|number|level|certain amount|fair amount) of|plenty of|still|also|now|quite)\s+){0,4}"
)
_HEARS = r"(?:hears?|heard|hearing|understands?|understood|gathers?|gathered|believes?|believed|suspects?|suspected|told|informed|advised|aware|alerted|reminded|warned|assured|given to (?:understand|believe)|led to (?:understand|believe)|tipped off)"
_GENERIC = (
    r"(?:people|folks?|others|locals|residents|neighbours|professionals|practitioners|agencies|partners|colleagues|staff|workers|parents at the (?:gate|school|nursery)|"
    r"(?:some|many|most|several|various|certain|a few|a number of|all|more than one|one or two|different|other|local|the) (?:people|folks?|others|locals|residents|neighbours|professionals|practitioners|agencies|partners|colleagues|staff|workers|parents|mums|families|sources)|"
    r"everyone|everybody|some(?:one|body)|one|some|many|the (?:whole )?(?:estate|street|village|neighbourhood|community|network|town|playground))"
)
_OPINES = (
    r"(?:says?|said|saying|thinks?|thought|believes?|believed|feels?|felt|reckons?|reckoned|suspects?|suspected|suggests?|suggested|alleges?|alleged|claims?|claimed|maintains?|fears?|feared|worr(?:y|ies)|worried|assumes?|assumed|presumes?|talks? about|are talking|is talking|"
    r"has it|have it|swears?|mutters?|whispers?|(?:is|are|was|were|has been|have been) (?:uneasy|anxious|wary|suspicious|convinced|aware (?:of (?:talk|rumours?|gossip|concerns?|reports?|allegations?|suggestions?|whispers?|stories)|that))|(?:has|have|had) (?:\w+ )?(?:concerns?|worries|doubts|suspicions?|misgivings|reservations|question marks|fears))"
)
_THEY = r"(?:he|she|they|he[’']s|she[’']s|they[’']re|there|mum|dad|[a-z]+[’']s|(?-i:[A-Z])[\w’'-]+|the|his|her|their|a|an|this|it)"
_KNOWN = r"(?:said|thought|believed|understood|reputed|known|rumoured|alleged|reported|suspected|felt|assumed|presumed|considered|held|reckoned|feared|claimed|described|regarded|seen|viewed|perceived)"
_LOST = (
    r"(?:said|reported|alleged|claimed|thought|felt|believed|understood|suspected|rumoured|suggested|hinted|implied|intimated|insinuated|noted|noticed|observed|remarked|mentioned|raised|flagged|voiced|relayed|whispered|put to (?:us|me|the \w+)|brought to (?:our|the) (?:attention|notice)|drawn to our attention|"
    r"passed on|fed back|reported back|picked up|pointed out|put about|stated|asserted|maintained|indicated|highlighted|questioned|queried|recognised|acknowledged|established|common knowledge|no secret|an open secret|well known|widely known|generally known|known locally|the talk of)"
)
_NOTHING = r"(?:nothing|nil|none|no\s+(?:\w+\s+){0,2}?(?:concerns?|worries|issues?|problems?|difficulties|risks?|evidence|signs?|indications?|suggestion|reports?|complaints?|incidents?|matters?|causes? for (?:concern|alarm|worry)|red flags|flags|allegations?|disclosures?|reason))"
_ODD = r"(?:untoward|amiss|adverse|unusual|worrying|concerning|significant|new|further|else|remarkable|sinister|suspicious|unexplained|wrong|bad|negative|serious|of (?:note|concern|any concern|significance)|out of the ordinary|to (?:worry|concern|alarm) (?:us|anyone|professionals))"
_SURFACED = (
    r"(?:(?:has |have |had )?(?:come|came) (?:to light|up|to (?:our|the) (?:attention|notice)|to the (?:attention|notice) of|out|forward|back|through|in)|(?:has |have |had )?(?:emerged|surfaced|arisen|arose|cropped up|transpired)|"
    r"(?:has |have |had |was |were |is |are )(?:been )?(?:\w+ly )?(?:raised|reported|noted|noticed|identified|highlighted|flagged|disclosed|picked up|observed|recorded|logged|found|seen|heard|expressed|voiced|shared|apparent|evident|mentioned|brought (?:up|to)|known|drawn))"
)

PATTERNS = tuple(
    later(pattern, re.IGNORECASE)
    for pattern in (
        # "Rumours persist of …", "Word has reached us", "Worries exist around", "a question mark hangs over"
        rf"{_NO_OWNER}\b{_LOOSE}\b{_TAIL}\s+{_MORE}{_COMES}\b",
        rf"{_START}(?:the |a )?(?:word|news|information|talk|story|whisper|message)(?:\s+(?:on|in|from|at|around|among)(?:\s+[\w’'-]+){{1,3}}?|\s+(?:a?round|about)(?:\s+[\w’'-]+){{1,3}}?)?\s+{_MORE}(?:{_COMES}|goes|has it|is)\b(?=\s+(?:that|is that)\b|[^.;\n]{{0,25}}\b(?:that|is back|has|is)\b)",
        r"\b(?:the )?story goes\b|\bon the grapevine\b|\bthrough the grapevine\b|\bso (?:the story|it|they|we hear|we are told|we[’']re told|it goes)\b(?= (?:goes|is said|say|has been|would seem|seems|appears)|[^\w]*$)|\bso it[’'](?:s been|s) (?:said|put|told|claimed|alleged)\b",
        r"\b(?:tongues (?:are|have been|were|started) wagging|eyebrows (?:have been|were|are(?: being)?) raised|raised (?:some |a few |many )?eyebrows|alarm bells (?:have|are|were|rang|ring)|red flags (?:have been|were|are being) (?:raised|noted|seen))\b",
        r"\beveryone (?:round here |locally |on the [\w-]+ |at [\w-]+ )?(?:knows|knew) (?:that|he|she|they|what|about)\b",
        r"\bthe (?:general |overall |wider |emerging )?(?:picture|impression|consensus|feeling|view|sense|belief|suspicion|perception|understanding|thinking|word|talk|rumour)(?: (?:emerging|formed|given|gained|in the (?:network|area|team|village)|locally|at (?:school|nursery)|is now|on the (?:estate|street)|among\w* (?:professionals|neighbours|staff|agencies)))? (?:is|was|remains|has been|being) (?:that|of|one of)\b",
        # "There is a feeling abroad that", "there's unease about", "there has long been talk of"
        rf"\bthere(?:[’']s| is| are| was| were| has been| have been| had been| has (?:long|always|often) been| remains?| exists?| seems to be| appears to be| persists?| lingers?) {_MUCH}(?:[\w-]+\s+){{0,2}}?{_TALK}(?:\s+(?:abroad|around|about|locally|in the [\w-]+|on the [\w-]+|at the [\w-]+|among\w* [\w-]+|within the [\w-]+|out there|now))?\s+{_ABOUT}\b",
        # "Some unease about Mum's ability", "Growing disquiet over"
        rf"{_START}{_MUCH}(?:unease|disquiet|misgivings?|reservations|doubts?|anxiet(?:y|ies)|fears|suspicions?|question[- ]marks?|rumou?rs?|gossip|mutterings?|nervousness|scepticism|speculation|whispers|uncertaint(?:y|ies)) (?:about|over|around|as to|re|regarding|that|whether|concerning|of)\b",
        # "we keep hearing that", "the team has been given to understand", "as we understand it", "our understanding is"
        rf"\b(?:we|the (?:team|office|department|service|network|local authority|worker|social worker)|social care|staff|professionals|children[’']s services)(?:[’'](?:ve|re|m|s))?(?: (?:are|is|am|was|were|has|have|had|been|keeps?|kept|also|now|since|often|continue to|do|did))* {_HEARS}\b(?= (?:that|of (?:talk|rumours?|gossip|reports?|concerns?|allegations?|suggestions?|whispers?|stories|a rumour|claims)|(?:he|she|they|there)(?:[’']s| is| was| has| have| are| may| might))\b)",
        rf"\b(?:so|or so|as) (?:we|I|the (?:team|office|network)|staff|professionals)(?:[’'](?:ve|re))? (?:(?:are|is|was|were|have|has|had|been|always|often) )*{_HEARS}\b",
        r"\bas (?:we|I|far as (?:we|anyone)) (?:understand|hear|gather|know)(?:s)?(?: it)?\b|\b(?:our|the) understanding is\b|\b(?:we|staff|professionals|the team) (?:get|got|have|had|have gained|are left with|were left with) (?:the|an?) (?:\w+ )?(?:impression|sense|feeling) (?:that|of)\b",
        # "It has come up more than once that", "it's been put to us", "it is no secret that", "it transpires that"
        rf"\bit(?:[’']s| is| was| has been| had been| has| had)? (?:(?:also|now|since|further|often|long|still|been|being|widely|\w+ly) ){{0,3}}{_LOST}\b(?=[^.;\n]{{0,40}}?\b(?:that|how|{_THEY})\b|\W*$)(?! (?:in (?:the|his|her) (?:plan|report|assessment)|between)\b)",
        r"\bit (?:(?:has|had|also|since|then|now|later|recently|subsequently) )*(?:emerge[sd]|transpire[sd]|surfaced|(?:come|came|comes) (?:up|out|back|through|to (?:light|our (?:attention|notice)|the attention))|leaked out|crept out|filtered (?:back|through)|got (?:back|round|about|out))(?: (?:more than once|again|repeatedly|several times|recently|once more|to us|lately))?\s+that\b",
        # "is said on the estate to lend money", "thought by many to be"
        rf"\b(?:is|are|was|were|has been|have been|[’']s) (?:\w+ly |also |now |often |still )?{_KNOWN} (?:by (?:many|some|all|most|others|several|people|everyone|locals|neighbours|professionals)|locally|in (?:the|some) [\w-]+(?: [\w-]+)?|on the [\w-]+|around (?:the )?[\w-]+|round (?:the )?[\w-]+|among\w* [\w-]+|at the [\w-]+) (?:to|as|for)\b",
        r"\b(?:has|have|had|with|gained|earned|got) (?:something of |quite )?a (?:\w+ )?(?:reputation|name) (?:for|as|in|of)\b|\bby (?:repute|reputation|all accounts|all reports|common consent|popular report)\b|\b(?:well[- ])?known (?:locally|in the (?:area|town|village)|on the (?:estate|street)|round here) (?:for|as|to)\b",
        # "Some say he drinks", "neighbours reckon", "staff are aware of talk on the estate"
        rf"{_START}(?:(?:but|and|so|also|yet|however|now),? )?{_GENERIC}(?: (?:at|in|on|from|around|round|within) (?:the |her |his |their |this )?[\w-]+(?: [\w-]+)?)? (?:(?:has|have|had|also|now|all|do|did|still|would|will|long|often|already|seem to|seems to) ){{0,2}}{_OPINES}\b(?! (?:to be|should|given|what|how|if|whether|who|where|why|yes|no|goodbye|hello|no to|yes to|to (?:him|her|them|the child)|(?:me|us|him|her|them) (?:on|at|when|that they will)\b))",
        # "Hearsay has the uncle …", "sources close to the family put …", "full of stories"
        r"\b(?:hearsay|rumour|gossip|legend|local talk|the grapevine|common talk|village talk|estate talk|reports?) (?:has|have|puts?|places?|links?|says?|tells? of|speaks? of|points? to|connects?|ties|would have) (?:it that |that |of )?(?=\w)",
        rf"{_START}(?:(?:several|various|local|police|unnamed|other|reliable|some|anonymous|community|multiple) )*(?:sources?|informants?|intelligence|intel) (?:close to|near|in|within|at|on|from) [^.;,\n]{{2,30}}? (?:{_OPINES}|puts?|places?|links?|suggests?|indicates?|names?|tell)\b",
        r"\b(?:intelligence|intel|information|reports?|sightings?|calls?|tip-?offs?) (?:(?:has|have|had|was|were|been|is|are) ){1,3}(?:received|obtained|passed on|logged|made|shared|provided|given)(?: (?:to us|by \w+))? (?:plac|link|put|suggest|indicat|nam|connect|say|alleg|claim|stat|show)\w+",
        r"\b(?:full of|rife with|alive with|awash with|buzzing with|thick with|abuzz with) (?:talk|stories|rumours?|gossip|tales|whispers|speculation)\b",
        # "A number of calls have come in about …", "has been spoken of", "possible exposure flagged"
        r"\b(?:calls?|phone calls?|messages?|reports?|complaints?|tip-?offs?|texts?|letters?|contacts?|referrals?)(?: from (?:the public|neighbours|residents|members of the public|the community|people))? (?:(?:has|have|had) (?:also |since |now )?(?:come|been coming) in|keeps? coming in|kept coming in|(?:was|were|has been|have been|had been|are being) (?:received|logged|taken|fielded))(?= (?:about|that|of|regarding|re|over|concerning|alleging|saying|stating|suggesting)\b)",
        r"\b(?:is|are|was|were|been|being) (?:also |often |sometimes |now |\w+ly )?(?:spoken of|hinted at|alluded to|commented (?:up)?on|remarked (?:up)?on|whispered about|gossiped about|complained of|complained about|talked of|made mention of)\b",
        rf"{_START}(?:possible|potential|probable|alleged|suspected|likely|apparent|further|historic(?:al)?|recent) [^.;,\n]{{3,60}}? (?:flagged(?: up)?|raised|reported|noted|suspected|alleged|queried|rumoured|indicated|mentioned|disclosed|identified|highlighted|spoken of|hinted at)\b(?=\W*$|\s+(?:in|at|by professionals|to services)\b)",
        rf"{_START}[^.;:,\n]{{3,50}}? (?:suspected|alleged|rumoured|queried)\W*$",
        rf"{_START}(?:\w+ )?questions? (?:as to|of|about|over) (?:whether|who|how|what)\b|{_START}(?:observed|noted|noticed|deemed|presumed|felt|supposed|judged|perceived) to (?:be|have|lack|show|present|struggle)\b(?! (?:had|given|put|done))",
        # "Nothing untoward has come to light", "Nil of note", "there is nothing to suggest"
        rf"\b{_NOTHING}(?:\s+{_ODD})?(?:\s+{_ABOUT}(?:\s+(?!(?:has|have|is|are|was|were|had|but|except|he|she|they|we|I)\b)[\w’'-]+){{1,7}}?)?\s+{_SURFACED}\b",
        rf"{_START}(?:nothing|nil)\s+(?:{_ODD})\b(?=\W*$|\s+(?:at|from|in|re|regarding|noted|seen|reported|to report|with|about|for)\b)",
        r"\b(?:there (?:is|was|has been|appears to be|seems to be) )?(?:nothing|no (?:evidence|reason|indication|sign|suggestion|information)) (?:to (?:suggest|indicate|say|show|think|believe|suspect|imply)|(?:suggesting|indicating) that|that would (?:suggest|indicate))\b",
    )
)
