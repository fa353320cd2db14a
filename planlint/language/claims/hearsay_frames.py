"""Hearsay told by a frame of its own: an aside that lends the words to nobody, a duty's verb with a past behind it, unnamed tellers.

"Supposed to" is a duty before what is to be done and talk before what has been ("is supposed to have taken it"). Whether a
source stands beside it is told in ``claims.sources``.
"""

from __future__ import annotations

import re

from planlint.patterns import later

_NOW = r"(?:\b(?:is|are)|(?<=\w)[’'](?:s|re))(?: (?:also|still|now|widely|apparently|generally))?"
_DONE = r"(?:been|had|gone|done|seen|left|hit|met|sold|told|run|got|lost|kept|made|said|sent|spent|begun|let|put|come|become|fled|stood|sat|slept|[a-z]+(?:ed|en|wn|ught))"
# What nobody is under a duty to be doing.
_MISDEED = (
    r"(?:dealing|selling|pushing|supplying|using|drinking|smoking|vaping|stealing|thieving|shoplifting|hiding|seeing|sleeping|hanging|mixing|knocking|fighting|bullying|beating|hitting|running|carrying|holding|storing|living|staying|lodging|back|behind|involved|mixed up|in with|on (?:a tag|drugs|the run)|"
    r"violent|abusive|pregnant|a (?:dealer|drinker|user|thief))"
)
# Tellers without a name: "sources close to the family", "people on the landing", "the word on the street".
_UNNAMED = (
    r"(?:(?:the|some|several|various|many|certain|other|local|unnamed|reliable|most|all|common|popular|recent|anonymous) )*+"
    r"(?:people|folks?|others|some|many|most|several|those|sources?|informants?|locals|residents|neighbours|rumou?rs?|gossip|hearsay|(?:the )?(?:word|talk|grapevine|estate|street|community|neighbourhood|network)|talk|professionals|practitioners|agencies|partners|reports|accounts|information received|intelligence|intel)\b"
)
_TALES = r"(?:story|tale|talk|word|rumou?r|gossip|saying|account|version|theory|yarn)"
_WORRY = r"(?:concerns?|worr(?:y|ies)|anxiet(?:y|ies)|fears?|suspicions?|rumou?rs?|doubts?|speculation|gossip|talk|unease|disquiet|misgivings?|alarm|mistrust|whispers|question marks)"
_COME_ABOUT = r"(?:growing|mounting|rising|building(?: up)?|spreading|circulating|increasing|deepening|brewing|swirling|developing|emerging|persisting|in the air|rife|about|afoot|abroad|on the rise)"
_START = r"(?:^\W*|(?<=[.;!?•–—-] ))"
_VIEW = r"(?:view|opinion|belief|mind|impression|understanding)"

PATTERNS = tuple(
    later(pattern, re.IGNORECASE)
    for pattern in (
        # "Is supposed to have taken it", "'s meant to have been at the canal", "supposed to be dealing"
        rf"{_NOW} (?:supposed|meant|supposedly|held|reckoned|thought) to (?:have (?:\w+ly )?{_DONE}\b|be (?:\w+ly )?{_MISDEED}\b)",
        r"(?<!\w )(?:\b(?:is|are|was|were)|(?<=\w)[’']s) (?:\w+ly )?held to (?:be|have)\b",
        # "According to sources close to the family"
        rf"\b(?:according to|going by|judging by|on the word of) {_UNNAMED}(?! (?:in|at) (?:the|his|her|their) (?:school|nursery|hospital)\b)",
        # "Or so the tale runs", "so they say"
        rf"\bso (?:the|one|that) {_TALES} (?:goes|runs|has it|is|was|went)\b|\b(?:as|so) (?:rumou?r|legend|gossip) (?:has|would have) it\b|\bso (?:it[’']s|it is|it has been|it was) (?:whispered|put about|rumoured|supposed|believed|thought|reckoned)\b",
        # "By the sound of it", "from what is being said", "to hear people talk", "for all anyone knows"
        r"\b(?:by|from) the (?:sounds?|looks?) of (?:it|things|that)\b|\b(?:from|by|going by|judging by) (?:what|all)(?: that)?(?: (?:we|one|I|staff|people|others)(?:[’']ve| have| had)?|[’']s| is| has| was) (?:been |being |are |is |were |was |all |can |also |can only )*(?:said|say|saying|told|hears?|heard|gathers?|gathered|understands?|understood|put about|going round)\b|\bto hear (?:people|folk|others|them) (?:talk|tell)\b",
        # "Professionals are of the view", "staff take the view"
        rf"{_START}(?:(?:all|some|many|most|several|the|other|various|involved) )*+(?:professionals|practitioners|agencies|partners|people|others|staff|workers|neighbours|locals|everyone|everybody)(?: involved| locally| concerned)? (?:(?:are|is|were|was|remain|remains) (?:all |both |still )?(?:of the {_VIEW}|agreed that|certain that|sure that|clear that|(?:under|left with) the impression)|(?:take|takes|took|hold|holds|held|share|shares) the (?:same )?{_VIEW})\b",
        # "Worry has been growing that", "rumour is about"
        rf"{_START}(?:(?:some|much|real|serious|general|local|fresh|a lot of) )*+{_WORRY} (?:is|are|was|were|has been|have been|had been|seems? to be|keeps?|continues? to be) (?:now |still |also |again |\w+ly )?{_COME_ABOUT}\b",
        # "An unnamed caller had it that", "it has been put to the head that", "it is feared that"
        rf"{_START}(?:an?|one|the|some) (?:anonymous|unnamed|unidentified|unknown|nameless) (?:caller|letter|source|note|text|message|tip-?off|person|neighbour|parent|resident|witness|member of the public|informant|referrer|referral|email|voice) [a-z]+\b",
        r"\bit(?:[’']s| is| was| has| had)(?: been| being)?(?: also| now)? (?:put to [^.;,\n]{2,30}? that|(?:feared|surmised|gathered|conjectured|supposed|reckoned|inferred|speculated) that)\b",
        # "Has been labelled unreliable", "is painted as cold"
        r"(?:\b(?:is|are|was|were|been|being)|(?<=\w)[’']s) (?:also |often |now |\w+ly )?(?:labelled|branded|dubbed|(?:painted|portrayed|characterised|characterized|depicted|written off|held up|cast|marked down|talked of|spoken about) as)\b(?! (?:jars?|boxes|bottles|with))",
        # "Voices in the village have him down as", "tongues in the street wag"
        rf"{_START}(?:voices|tongues|fingers|gossips) (?:in|on|at|around|round|from|about) (?:the |this |our )?[\w-]+(?: [\w-]+)? \w+",
        r"\b(?:has|have|had) (?:him|her|them|(?:Mr|Mrs|Ms|Miss)\.? [\w’'-]+|[\w’'-]+) down as\b(?! (?:present|absent|attending|late))",
    )
)
