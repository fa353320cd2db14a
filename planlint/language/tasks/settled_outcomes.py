"""Outcomes whose wording alone settles what they are, whatever a vote makes of them: a bare service, an attendance at
meetings, a state that is so or not so, a habit that only becomes less.

Everything else is weighed in ``judgement``.
"""

from __future__ import annotations

import re

from planlint.language.tasks.goals import AMOUNT, FIGURE, ORDINARY, PERCENT, SO_THAT
from planlint.language.tasks.helpers_come import tells_of_helpers
from planlint.language.tasks.outcomes import Goal
from planlint.language.tasks.plain_things import is_thing_as_it_is

# What somebody is put through by a service, with nothing else said.
_PUT_THROUGH = re.compile(
    r"[^.;]{2,60}?\s(?:to be|is|are|has been|have been|will be|being)\s(?:fully |formally |re-?|both |all )?"
    r"(?:assessed|referred|screened|signposted|allocated a \w+|diagnosed)(?:\s(?:by|for|to|as|under|at|with)\b[^.;]*)?\W*",
    re.IGNORECASE,
)
_HELP = (
    r"(?:counselling|therapy|(?:play|art|music|drama|speech(?: and language)?|family|talking|occupational) therapy|psychotherapy|mentoring|mediation|advocacy|respite|CAMHS|CBT|EMDR|rehab|detox|"
    r"(?:family|parenting|therapeutic|emotional|bereavement|ongoing|specialist|1:1|one[- ]to[- ]one) (?:support|help|input)|(?:direct|keep safe|life story|therapeutic|parenting|1:1) work|assessment|referral|intervention|short breaks?|anger management)"
)
_BARE_HELP = re.compile(
    rf"\W*(?:(?:some|more|further|regular|weekly|a|an|the|parenting|cognitive|health|early help|child and family)\s+){{0,2}}{_HELP}(?:\s(?:in place|completed?|offered|provided|accessed|started))?\W*",
    re.IGNORECASE,
)
# Help that is set up or gone through: "mentoring arranged and under way", "eight art therapy slots finished".
_SET_UP = r"(?:in place|arranged|set up|under ?way|up and running|running|booked|agreed|sorted|started|begun|secured|finished|completed|done|attended|ticked off|over)"
_HELP_SET_UP = re.compile(
    rf"\W*(?:[\w’'-]+\s){{0,3}}?{_HELP}\s(?:(?:is|are|has been|have been|to be|being|now|all)\s){{0,2}}{_SET_UP}(?:(?:,| and)\s{_SET_UP})?(?:\s(?:by|before|in|for|with)\b[^.;,]*)?\W*",
    re.IGNORECASE,
)
_ALL_GONE_THROUGH = re.compile(
    r"\W*(?:all |the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve)\s(?:[\w’'&-]+\s){0,5}?(?:slots|sessions|appointments|workshops|modules)\s"
    r"(?:(?:are|have been|to be|all)\s){0,2}(?:finished|completed?|done|attended|delivered|ticked off|had)(?:\s(?:by|before|with|at)\b[^.;,]*)?\W*",
    re.IGNORECASE,
)
# A paper on its way is a task done: "an EHCP request has gone in", "paperwork for the grant is sent off".
_PAPER_GONE = re.compile(
    r"[^.;]{0,50}?\b(?:requests?|applications?|forms?|paperwork|referrals?|re-?referrals?)\b(?:\s(?:for|to|on)\b[^.;,]{1,40}?)?\s"
    r"(?:(?:is|are|has|have|been|to be|gets?)\s){0,2}(?:gone (?:in|off)|go(?:es)? (?:in|off)|sent(?: off| in)?|submitted|handed in|put in|lodged|posted|filled (?:in|out))(?:\s(?:by|before|for|to)\b[^.;,]*)?\W*",
    re.IGNORECASE,
)
_MEETINGS = (
    r"(?:(?:careers?|advice|guidance|welfare|benefits?|housing) (?:interviews?|appointments?|sessions?|meetings?)|(?:core|parenting|support) groups?|programme(?: sessions?)?|(?:parenting|freedom|recovery|dads|drugs?|alcohol|anger management) (?:course|class(?:es)?|sessions?)|conferences?|(?:health |statutory |looked[- ]after |child in need |TAF |CIN |CP |PEP |pathway |education plan |annual )*(?:reviews?|meetings?|appointments?|appts?|checks?|assessments?)|contact sessions?|"
    r"(?:therapy|counselling|parenting|mentoring|clinic|group|key ?work) sessions?|stay and play|baby (?:group|clinic|massage)|(?:recovery|family|drug|alcohol|children['’]s) (?:hub|service|centre|project)|clinics?|drop-in|drop in|home visits?)"
)
# "You come to every one of your meetings", "90% attendance at the recovery hub".
_COMES_TO = re.compile(
    rf"\b(?:comes?|came|coming|goes|go|been|mak(?:es?|ing) (?=all|every|each|both)|miss(?:es)? (?=no\b|none|fewer)|(?:never|not|n[’']t) miss(?:es|ed)?|turns? up|gets?|make it|makes it|shows? up|there|present|attendance|attends?|attended|attending|up to date)\b\s(?:to|at|for|with|in)?\s?(?:(?!{_MEETINGS}\b|(?:before|until|till|by|between|since|after|when|from|on|who|because)\b)[\w’'%-]+\s){{0,7}}?{_MEETINGS}(?!\w)",
    re.IGNORECASE,
)
# "Keeps all of her appointments", "kept to her sessions"; who keeps his temper at a meeting does something else.
_KEEPS_TO = re.compile(
    rf"\b(?:keeps?|kept|keeping) (?:up )?(?:to |with )?(?:(?:all|every|each|both|most|of|one|\d+%?|his|her|their|your|the|these|those) ){{0,4}}(?:[\w’'-]+ ){{0,2}}?{_MEETINGS}(?!\w)",
    re.IGNORECASE,
)
# A worker's own visits and calls are told as if they were the change.
_WORKER_VISITS = re.compile(
    r"\W*(?:the |her |his |their |an? |\w+['’]s )?(?:social worker|SW|health visitor|HV|family support worker|FSW|support worker|key ?worker|youth worker|school nurse|mentor|personal adviser|PA|IRO|early help worker|family worker)\b[^.;]{0,20}?\s"
    r"(?:visits?|sees?|will (?:visit|see)|meets?(?: with)?|to (?:visit|see|meet)|calls?|rings?|supports?|works? with|checks? in)\b",
    re.IGNORECASE,
)
# A state that is so or is not so.
_SO_OR_NOT = re.compile(
    r"\b(?:is|are|be|stays?|remains?|has been|have been|been|kept|keeps?) (?:\w+ly |still |now )?(?:abstinent|sober|(?:drug|alcohol|drink|substance|cannabis|cocaine|heroin|smoke|tobacco|vape|debt|pain|seizure|violence)[- ]free|clean of|drug free)\b"
    r"|\b(?:can[’']?t|cannot|(?:is|are) (?:not able|unable) to) (?:reach|get (?:at|to|into|hold of|out)|open|climb|touch|find|unlock|swallow|contact|ring|see|be (?:reached|opened|found|seen|heard))\b(?! (?:that|how|why|any way))"
    r"|\b(?:has|have) (?:met|seen|visited|spoken to|written to|stayed with) (?:(?:his|her|their|the|both|all|two|three|half-?|new|own) ?){0,3}(?:grand\w+|nan\w*|gran|aunts?|uncles?|cousins?|(?:half-?)?(?:brothers?|sisters?)|siblings|father|mother|dad|mum)\b(?![’'])"
    r"|\b(?:has|have|had) (?:now |fully |finally )?(?:ended|broken off|finished) (?:the|her|his|their|this|that|all|any) (?:\w+ )?(?:relationship|marriage|engagement|contact)s?\b|\bsustain\w* abstinence\b|\bto have (?:moved (?:out|in|back|home)|left|gone|separated|split up|returned|come home)\b"
    r"|\bknows? (?:for (?:certain|sure)|exactly|by name)\b[^.;]*|\bknows? (?:who|where|which|when|whether|what (?:day|time))\b(?! (?:to turn|help|support))"
    r"|\b(?:is|are) (?:always|never) (?:with|in|at|left|alone|looked after by|out of sight)\b",
    re.IGNORECASE,
)
# Being with one's own people is ordinary life, wherever it takes place: "sees his brothers every Sunday at the contact centre".
_SEES_KIN = re.compile(
    r"[^.;,]{2,40}? (?:to |will |can )?(?:sees?|visits?|rings?|phones?|calls|stays? with|eats? with|plays? with|talks? to|speaks? to|writes? to|video-?calls|meets?|spends? [\w’' -]{2,25}? with) (?:(?:his|her|their|both|all|the|two|three|half-?|little|big|own|older|younger|foster|step-?) ?){1,3}"
    r"(?:grand\w+|nan\w*|gran|aunts?|uncles?|cousins?|(?:half-?)?(?:brothers?|sisters?)|siblings|father|mother|dad|mum|mam|twin|family)(?: [^.;,]{0,30}?)? (?:every|each|once|twice|daily|weekly|fortnightly|monthly|on (?:\w+days?|alternate)|(?:two|three|four|\d) (?:times|days|nights|hours))\b(?![^.;,]* supervised by\b)[^.;,]*\W*",
    re.IGNORECASE,
)
# A habit that only becomes less, or more, without a figure.
_LESS = re.compile(
    r"\b(?:cuts?|cutting|has cut|have cut) (?:down|back)\b|\b(?:drinks?|smokes?|uses?|shouts?|argues?|fights?|swears?|spends?|worr(?:y|ies)|attends?|sleeps?|eats?|reads?|talks?|plays?|goes|comes|engages?|joins? in|concentrat\w+)\b (?:[\w’'-]+ ){0,4}?(?:less|more|better)(?: (?:often|regularly|well))?(?=\W*$|\s+(?:in|at|with|around|when|during|over|on|and|so|than|of)\b)",
    re.IGNORECASE,
)
# A day, a rhythm or something done besides shows it after all.
_SHOWS_IT = re.compile(
    r"\b(?:every|each|daily|nightly|weekly|by (?:him|her|them)sel(?:f|ves)|alone|on (?:his|her|their|your) own|without|and (?:has|have|does|goes|can|rings?|uses?|asks?|tells?|takes?|comes?|walks?|sleeps?)|at \d|on \w+days?)\b",
    re.IGNORECASE,
)
# "Goes well" is in the eye of whoever looks.
_WELL = re.compile(
    r"\b(?:go(?:es|ing)?|went|works?|turns? out|gets? on) (?:really |very |reasonably |much )?(?:well|better|smoothly|to plan|fine|ok(?:ay)?|positively)\b(?! (?:each|every|for|in at least|\d))|\bis (?:a )?(?:success|successful|positive)\W*$",
    re.IGNORECASE,
)
# "His weight to pick up", "she turns a corner": nobody could say on which day it had come.
_FIGURE_OF_SPEECH = re.compile(
    r"\b(?:weight|sleep\w*|moods?|attendance|reading|writing|spelling|maths|talking|speech|language|learning|health|appetite|eating|spirits|behaviour|school ?work|grades|marks|progress|growth|skills|things|life|mornings|evenings|bed ?times?|feeds?|feeding|play|friendships?|punctuality|timekeeping|housekeeping|money|finances)"
    r" (?:to |will |can |starts? to |begins? to |has |have |is |are |beginning to |starting to )*(?:(?:pick(?:s|ed|ing)? up|com(?:e|es|ing) (?:on|along|right|good|together)|came (?:on|along|right|good)|catch(?:es|ing)? up|caught up|look(?:s|ing)? up|perk(?:s|ing)? up|level(?:s|ling)? (?:out|off)|even(?:s|ing)? out|smooth(?:s|ing)? out|tak(?:e|es|ing) off|bounc(?:e|es|ing) back|com(?:e|es|ing) back|go(?:es)? further|recover(?:s|ing)?|brighten(?:s|ing)?(?: up)?|fall(?:s|ing)? into place|slot(?:s|ting)? into place|mov(?:e|es|ing) (?:on|along|forwards?|in the right direction)|go(?:es|ing)? in the right direction|head(?:s|ing)? in the right direction|turn(?:s|ing)? (?:a|the) corner)(?=\W*$|\s+(?:at|in|with|again|nicely|a bit|a little|over|by)\b))"
    r"|\b(?:turn(?:s|ed|ing)? (?:a|the) corner|turn(?:s|ed)? over a new leaf|(?:gets?|got|getting|is|are|goes|be|back|put|stays?|keeps?|kept|it|him|her|them|things|life) (?:back )?on (?:track|the up|the mend|an even keel|a more even keel|top of things|(?:his|her|their) feet)|finds? (?:his|her|their) feet|found (?:his|her|their) feet|(?:comes?|came|coming|brought) out of (?:his|her|their) shell|(?:comes?|came|coming) into (?:his|her|their) own|mak(?:e|es|ing) (?:some |good |real |great )?(?:headway|strides)|in a (?:much )?(?:better|good|happier) place|(?:goes|go|going) from strength to strength|spreads? (?:his|her|their) wings|(?:like |back to )(?:his|her|their) (?:old|normal|usual|former) sel(?:f|ves)|gets? a fresh start|(?:has|gets?|makes?) a fresh start|holds? (?:his|her|their) own(?=\W*$|\s+(?:at|against|with|among|in)\b)|gets? (?:his|her|their) (?:sparkle|spark|mojo|zest|spirit|bounce|fight|old self) back|light at the end of the tunnel|rises? to the challenge|gets? (?:his|her|their) (?:life|act) together|best version of)\b",
    re.IGNORECASE,
)
# Where on a chart, a line or a set it stands by then.
_MEASURE = re.compile(
    r"\b(?:\d|centile|line|percentile|level|band|grade|set|age|peers|year group|expected|kilos?|grams?|words|pages?|table|lessons?|register)\b",
    re.IGNORECASE,
)
_DAY_NAMED = re.compile(
    r"\b(?:by|before|until|till|from|in time for) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? [A-Z][a-z]+(?: \d{4})?|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?|[A-Z][a-z]+ \d{4})"
)
# What somebody has in the mind, with nothing that shows it: "Mum has the confidence to ask for help".
_IN_THE_MIND = re.compile(
    r"[^.;,]{1,40}?\b(?:has|have|had|having|gains?|gained|finds?|found|builds?|built|develops?|regains?|needs?) (?:(?:the|more|enough|greater|some|all|a|an|new|renewed|inner|his|her|their|your|real|sufficient|necessary|parenting|emotional|sense|of) ){0,4}?"
    r"(?:confidence|self-?(?:esteem|belief|worth|confidence|assurance)|resilience|strength|courage|motivation|will ?power|determination|patience|insight|awareness|empathy|capacity|headspace|energy|drive|faith|hope|assertiveness|coping (?:skills|strategies)|toolkit|ability)"
    r"(?: (?:to|in|about|of|for|around|that|and|with)\b[^.;,]*)?(?:,? for [^.;,]{2,30} sakes?)?\W*",
    re.IGNORECASE,
)
# How somebody feels about what they are to do, with nothing beside it: "Foster carers sure of themselves with the pump".
_MINDED = re.compile(
    r"[^.;,:]{1,40}? (?:(?:is|are|be|to be|being|feels?|to feel|becomes?|now|both|more|fully|much|quite|all) ){0,4}"
    r"(?:confident|sure of (?:themselves|(?:him|her)self)|self-assured|comfortable|at ease|competent|knowledgeable|empowered|motivated|well[- ]informed|better informed|up to speed|clued up|equipped|skilled)"
    r"(?: (?:with|in|about|at|on|around|over|of|to|when)\b[^.;,:]*)?\W*",
    re.IGNORECASE,
)
# "As good a childhood as any": held against others, and nobody could say when it is reached.
_LIKE_OTHERS = re.compile(
    r"\b(?:just |every bit )?as (?:good|nice|happy|normal|full|rich|fair|ordinary|decent|bright|secure|safe|loving|healthy|carefree|settled|much (?:love|fun|care|attention)) (?:[\w’'-]+ ){0,4}?as\b|\bon a (?:par|level) with (?:[\w’'-]+ ){0,2}(?:other|peers|classmates|friends|kids|children)\b"
    r"|\blike any other (?:child|kid|boy|girl|family|teenager|baby)\b|\bthe same (?:chances?|opportunities|start|childhood|life) as\b|\b(?:do|does|doing|get on|gets on|fares?|lives?) (?:just )?as well as\b",
    re.IGNORECASE,
)
_IN_THE_AIR = re.compile(
    r"\b(?:cognisance|cognizance|account|due regard|regard|consideration|ownership|responsibility) (?:to be |is |be |being )?(?:taken|given|had)\b",
    re.IGNORECASE,
)
# The same told as a noun: "Insight shown by both parents", "better understanding gained by Dad".
_MIND_SHOWN = re.compile(
    r"\W*(?:(?:more|greater|better|improved|increased|some|clear|full|good|further|sufficient|enough|deeper|real|parental|an|a|the|parents['’]|mum['’]s|dad['’]s) ){0,3}(?:insight|awareness|empathy|understanding|acceptance|acknowledgement|appreciation|recognition|confidence|motivation)"
    r"(?: (?:of|into|in|about|around|towards?)\b[^.;,]{1,60}?)? (?:(?:is|are|being|to be|has been) )?(?:shown|gained|demonstrated|developed|displayed|evidenced|expressed|built|felt|evident)\b(?! (?:on|in|at|with|through) (?:the |a )?\d)[^.;,]*\W*",
    re.IGNORECASE,
)
# Somebody's own schooling is ordinary life, and a place on it an event.
_STUDIES = re.compile(
    r"\b(?:starts?|started|begins?|begun|began|is on|am on|on|enrolled|has a place|accepted|passes|passed|gets?|got|finishe[sd]|completes?|completed|doing|into)\b (?:[\w’'-]+ ){0,4}?"
    r"(?:level \d|entry level|BTEC|(?-i:A)[- ]levels?|GCSEs?|T[- ]levels?|NVQ|Year \d{1,2}|apprenticeship|traineeship|degree|diploma|access course|university|college|sixth form|ESOL)\b",
    re.IGNORECASE,
)
_GROWN = re.compile(
    r"\b(?:mum|mother|mam|dad|father|parents?|mr|mrs|ms|partner|carers?|step\w+)\b", re.IGNORECASE
)
_TIME_ONLY = re.compile(r"\b(?:half past|quarter (?:past|to)|o['’]clock)\b", re.IGNORECASE)


def settled_by_words(sentence: str) -> Goal | None:
    """What an outcome's sentence is beyond doubt, None where it has to be weighed."""
    if SO_THAT.search(sentence):
        return None
    if _STUDIES.search(sentence) and not _GROWN.search(sentence):
        return Goal.FINISH_LINE
    if _SEES_KIN.fullmatch(sentence):
        return Goal.FINISH_LINE
    if _is_service(sentence):
        return Goal.SERVICE
    if _SO_OR_NOT.search(sentence) or is_thing_as_it_is(sentence):
        return Goal.FINISH_LINE
    if _LIKE_OTHERS.search(sentence) and not (AMOUNT.search(sentence) or PERCENT.search(sentence)):
        return Goal.WISH
    counted = any(pattern.search(sentence) for pattern in (AMOUNT, FIGURE, PERCENT, _TIME_ONLY))
    undated = _DAY_NAMED.sub(" ", sentence)
    figures = any(pattern.search(undated) for pattern in (AMOUNT, FIGURE, PERCENT, _TIME_ONLY, _MEASURE))
    if _FIGURE_OF_SPEECH.search(undated) and not figures and not _SHOWS_IT.search(undated):
        return Goal.WISH
    in_mind = next(
        filter(None, (each.fullmatch(sentence) for each in (_IN_THE_MIND, _MIND_SHOWN, _MINDED))), None
    )
    mind = in_mind is not None and _SHOWS_IT.search(sentence) is None
    if not counted and (mind or any(pattern.search(sentence) for pattern in (_LESS, _WELL, _IN_THE_AIR))):
        return Goal.WISH
    return None


def _is_service(sentence: str) -> bool:
    if (
        tells_of_helpers(sentence)
        or _PUT_THROUGH.fullmatch(sentence)
        or _BARE_HELP.fullmatch(sentence)
        or _WORKER_VISITS.match(sentence)
    ):
        return True
    if any(pattern.fullmatch(sentence) for pattern in (_HELP_SET_UP, _ALL_GONE_THROUGH, _PAPER_GONE)):
        return _ALSO.search(sentence) is None
    comes = _COMES_TO.search(sentence) or _KEEPS_TO.search(sentence)
    if comes is None:
        return False
    # "Goes to Scouts after her appointment": ordinary life comes first.
    return ORDINARY.search(comes.group()) is None and _ALSO.search(sentence, comes.end()) is None


# Behind an attendance something else begins that may be the change.
_ALSO = re.compile(
    r"\b(?:and|so|because|with|without)\b\s+(?:\w+\s+){0,4}?(?:is|are|has|have|can|sleeps?|eats?|no|not|never|nobody|feels?|plays?|says?|tells?)\b",
    re.IGNORECASE,
)
