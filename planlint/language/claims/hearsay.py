"""Hearsay in its many shapes, as patterns: "is described as", "a suspicion in the network", "someone has rung in", "it would seem".

What is said passes from nobody in particular to the page. Whether a source stands beside it is told in ``claims.sources``.
"""

from __future__ import annotations

import re

_ADVERBS = r"(?:(?:also|now|further|still|widely|generally|currently|often|previously|since|\w+ly) )*"
_IS = r"(?:\b(?:is|was|are|were|been|being)|(?<=\w)[’']s(?: been)?|(?<=\w)[’']re)"
# What others make of somebody or something.
_MADE_OF = r"(?:alleged|rumoured|reputed|suspected|regarded|perceived|viewed|deemed|claimed|accused|believed|understood|assumed|presumed|described|said|thought(?! of (?:\w+ly|well|highly|warmly|fondly|as (?:kind|good|a good|one of))\b)|felt|flagged)"
# What goes round.
_TALK = (
    r"(?:concerns?|worr(?:y|ies)|anxiet(?:y|ies)|fears?|suspicions?|suggestions?|rumours?|allegations?|accusations?|queries|query|doubts?|questions?|question marks?|feelings?|belief|sense|perceptions?|impression|speculation|"
    r"talk|mention|gossip|whispers?|hints?|reports?|indications?|claims?|complaints?|views?|disclosures?|unease|sightings?)"
)
_ABOUT = r"(?:that|about|over|of|around|re\b:?|regarding|as to|in relation to|whether|in the|amongst?|among|from|at|concerning)"
_NOBODY = (
    r"(?:some(?:one|body)|people|others|(?:a number of|some|several|many|other|various|all|most|a few) (?:people|professionals|neighbours|parents|practitioners|residents|staff|agencies|locals)|professionals|agencies|practitioners|sources|locals|"
    r"an? (?:anonymous|unnamed|unknown) (?:call(?:er)?|source|referr(?:al|er)|letter|report|person|member of the public|neighbour)|a member of the public|the community|the network|members of the (?:public|community|network))"
)
_TELLS = (
    r"(?:said|says?|thinks?|thought|believes?|believed|feels?|felt|reports?|reported|states?|stated|alleges?|alleged|claims?|claimed|suspects?|suspected|tells?(?: us)?|told|gathers?|worr(?:y|ied)|queried|query|raised|rung in|rang(?: in)?|called|noted|"
    r"mentioned|heard|has heard|have heard|seen|saw|had doubts|have doubts|agree that|describes?|described|(?:was|were) logged)"
)
_START = r"(?:^\W*|(?<=[.;!?•–—-] ))"

PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "is described as poor", "was felt to be", "he's alleged to have", "has been accused of"
        rf"{_IS} {_ADVERBS}{_MADE_OF}\b(?=\s+(?:to\b|as\b|that\b|of\b|in the\b|by (?:some|others|many|all|professionals|several|people|both)\b|an? ))",
        rf"{_IS} {_ADVERBS}(?:considered|judged)\b(?=\s+(?:as\b|un\w+|in(?:adequate|appropriate)|high|low|poor))|{_IS} {_ADVERBS}(?:seen as|(?:observed|noted|heard|seen) to \w+|seen out|known to (?:associate|mix|services elsewhere))\b",
        r"\b(?:is|are|was|were) (?:strongly )?(?:suspected|alleged|rumoured|indicated|suggested|implied|queried)\b(?=\W*$)",
        # "Perceived by others to …", "Known to associate with …", "Both reported as …", "Grandparents considered unsuitable"
        rf"{_START}(?:(?:both|all|(?!some|more|further|careful|any)[\w’'-]+) )?(?:perceived|reputed(?:ly)?|considered|regarded|viewed|reported|alleged|suspected|rumoured|believed|thought|described|said|known) (?:by others |to (?:associate|mix|frequent|be(?! (?:had|given|put|done|made))|have)\b|as\b|unsuitable|to services elsewhere\b)",
        rf"{_START}was (?:observed|noted|felt|said|thought) to\b",
        # "There's a suspicion in the network", "there has been talk of"
        rf"\bthere(?:[’']s| is| are| was| were| has been| have been| had been| remains?) (?:\w+ )*?{_TALK} {_ABOUT}",
        # "Indications of grooming", "Unconfirmed sighting of", "Some suggestion the family"
        rf"{_START}(?:(?:some|further|historic(?:al)?|possible|significant|unconfirmed|conflicting|continuing|recent|several|numerous|old|repeated|various|persistent|strong) )*(?:suspicions?|suggestions?|rumours?|queries|doubts|speculation|talk|mention|gossip|hints?|indications?|disclosures?|(?:unconfirmed |possible )?sightings?) (?:{_ABOUT}|(?:was |were |has been |have been )?(?:made|received|raised|heard)\b|the\b)",
        r"\b(?:conflicting|different|varying|contradictory) (?:stories|accounts|versions|explanations) (?:about|of|as to|regarding|have|given)\b",
        # "Significant worries remain about", "a disclosure was made", "questions have been asked", "concerns from the community"
        r"\b(?:\w+ )?(?:concerns?|worr(?:y|ies)|anxieties|doubts|questions|fears|suspicions|disclosures?|views|allegations?) (?:(?:still )?(?:remains?|persists?|continues?|linger)\b|(?:was|were|have been|has been|had been|are being|is being) (?:\w+ly )?(?:made|asked|raised|expressed|aired|shared|received|voiced)\b|from (?:the |within the |members of the )?(?:community|professionals|network|public|neighbours)|noted\b|logged\b)",
        r"\bthe (?:allegation|suggestion|rumour|suspicion|feeling|belief) (?:was|is|being|has been) (?:that|of)\b|\braised fears (?:of|that|about)\b",
        r"\b(?:positive |negative |good |mixed |adverse )?(?:feedback|info|information|intel(?:ligence)?)\b(?! (?:to|will|should|must|can|may|needs?|about|for|on)\b) (?:[^.;,\n]{0,30}? )?(?:(?:was |were |is |has been |been )(?:received|obtained|passed on|shared|gathered|provided|positive|negative|good|mixed)|suggests?|indicates?)\b",
        # "Positive feedback received" tells; "all of the information shared" only names.
        rf"{_START}(?:(?:positive|negative|good|mixed|adverse|new|some|further|anonymous|police|third[- ]party|more) )*(?:feedback|info|information|intel(?:ligence)?)(?! (?:to|will|should|must|can|may|needs?)\b) (?:[^.;,\n]{{0,30}}? )?(?:received|obtained|passed on|shared|gathered|provided|positive|negative|good|mixed)\b",
        rf"{_START}(?:concerns?|worr(?:y|ies)|allegations?|query): (?=\w)",
        # "Someone has rung in", "professionals feel", "an anonymous call said", "we've heard", "worker was told"
        rf"\b{_NOBODY}\b(?! who| at the core)(?: (?:at|in|from) (?:the |her |his )?\w+)?(?: (?:has|have|had|also|now|would|all|both|over the years))* {_TELLS}\b(?! (?:goodbye|no to|hello|us (?:at|on|in|when)\b|(?:[\w’'-]+ ){{1,2}}to\b))",
        # "An anonymous referral was received", "neighbours have complained", "we understand that"
        r"\banonymous (?:referrals?|calls?|letters?|reports?|information|contacts?|tip-?offs?)\b(?: (?:was|were|has been|have been))? (?:received|made|came|alleg\w+|stat\w+|sent)\b",
        r"\b(?:the )?neighbours (?:have |had )(?:also )?(?:complained|alleged|reported)\b(?! (?:to|on)\b)",
        r"\b(?:we|I|(?:the )?(?:social |family |key |duty )?worker|SW|social care|the team)(?:[’']ve| have| has| had| was| were|[’']re)? (?:been |since )*(?:told|informed|advised|made aware|alerted|heard|given to understand|led to believe)\b(?= (?:that|of|about|how)\b| (?:he|she|they|you|there|(?-i:[A-Z])\w+)(?:[’']s| (?:is|are|was|were|has|have|had|may|might|will|does|did))\b)",
        r"\bwe (?:(?:now|also) )?(?:understand|gather|hear)\b(?= that\b| (?:he|she|they|you|there|(?-i:[A-Z])\w+)(?:[’'](?:s|ve|re)| (?:is|are|was|were|has|have|had|may|might|will|does|did))\b)",
        # "It would seem", "it turns out", "one gathers", "word got round", "reputedly"
        r"\b(?:it(?: would| does)? (?:seems?|appears?)(?! to (?:(?-i:[A-Z])|h[ei][mr]\b|them\b|me\b|us\b|his\b|their\b))|it turns out|one (?:gathers|hears|understands)|seemingly|reputedly|rumou?redly|as far as (?:anyone|we|is) (?:is |are )?(?:aware|known?)|(?<!code )(?<!pass )(?<!safe )(?<!secret )(?<!key )word (?:has it|is|got (?:round|out|about))|it[’']s (?:come back|said|thought|believed|understood|alleged|felt|rumoured)|it(?:[’']s| is) (?:being said|(?:\w+ly )?(?:agreed|accepted|held|acknowledged|known) that(?! [^.;,\n]{1,40}? (?:will|shall|should|can|may|to)\b)))\b",
        rf"{_START}(?:seems?|appears?) (?:that|there|to|like|as)\b|\bit[’']s (?:been )?(?:thought|said|reported|alleged|suspected|believed|suggested|claimed)\b",
        rf"{_START}(?:likely|possibly|probable|poss\.?|presumably|perhaps|\?) ?(?:that\b|DV|DA|drug|substance|alcohol|abuse|neglect|history|MH)|\bhx of [^.;\n]{{2,30}}\?",
        r"\b(?:may|might) (?:well )?(?:have been (?:exposed|abused|hurt|hit|present|sexually|drinking|using|harmed|groomed|involved|witness)|have a history|be being \w+ed)\b",
        r"\b(?:known|understood|thought|believed) to (?:police|services) (?:elsewhere|in another|in other)",
    )
)
