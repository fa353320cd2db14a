"""Whether a phrase names a service, an assessment, a meeting or somebody whom a family would only meet for help.

Only what a phrase is called by is read here; what a sentence of a need asks for is told in ``needs``.
"""

from __future__ import annotations

import re

from planlint.language.acronyms import expansions
from planlint.language.people import OwnerKind, people_in
from planlint.patterns import later

# What a service is called by its last word, and words that make a service of "support", "help" and "work".
_SERVICE_NOUN = (
    r"(?:DBS(?: checks?)?|viabilit(?:y|ies)|(?:panel|court|board|team|consultant|doctor|expert|judge|psychiatrist|psychologist|paediatrician|manager)(?:['’]s?)? (?:view|opinion|decision|recommendation|approval|go-ahead|say-so)|(?:legal|medical|psychiatric|psychological|expert|second|specialist) opinion|(?:ADOS|CAMHS|autism|ASD|ADHD|therapy|housing|counselling|assessment) (?:waiting )?list|s\.? ?47|(?:section|s\.?) ?(?:7|17|37|47) (?:enquir(?:y|ies)|reports?)|PAMS|DASH|GCP2?|Triple P|Theraplay|Incredible Years|Solihull(?: approach)?|stay[- ]and[- ]play|stay & play|direct payments?|independent visitor|(?:support|care|contact) hours|CAMHS|CYPMHS|ESOL(?: (?:entry )?level \d)?|SALT|SLT|OT|CBT|EMDR|DBT|EHCP|EHC ?P?|EHCNA|IDVA|ISVA|ELSA|FGC|FGDM|YOS|YJS|PLO|CFA|EHA|TAF|TAC|EWO|EP|ED ?psych|PEP"
    r"|Portage|counsell\w+|(?:\w+)?therap(?:y|ies|ists?)|physio(?:therapy)?|psychotherapy|psycholog(?:y|ist)|psychiatr\w+|mediation|screening|mentor(?:s|ing)?|tutor(?:s|ing)?|tuition|coach(?:ing)?"
    r"|(?:EHC ?P?|CAMHS|DLA|PIP|funding|assessment|panel|SGO|respite|short breaks?) (?:requests?|applications?)|1[:-]1s?|1-2-1|assessments?|re-?assessments?|evaluations?|diagnos(?:is|es)|referrals?|re-?referrals?|interventions?|services?|programmes?|programs?|courses?|workshops?|sessions?|class(?:es)?"
    r"|respite|short breaks?|rehab(?:ilitation)?|detox|advoca(?:cy|tes?)|befriend(?:er|ers|ing)|outreach|group ?work|casework|family group conference|conference|meetings?|clinics?|packages?|input|involvement|appointments?|appts?|medicals?|(?:home|weekly|fortnightly|monthly|regular|health|welfare|statutory|nursing|social work(?:er)?) visits?|return(?: home)? interviews?|panel(?: discussion)?"
    r"|(?:parent(?:ing)?|nurture|support|social|friendship|young carers?['’]?|bereavement|recovery|toddler|speech|language|women['’]s|men['’]s|therapy|freedom|self-help) groups?|parenting class(?:es)?|anger management|(?:drugs?|alcohol|substance(?: misuse)?|psychiatric|psychological) treatment"
    r"|(?:drugs?|alcohol|substance misuse|cannabis|anger|offending|direct|keep[- ]?safe|life[- ]?story|DA|DV|domestic (?:abuse|violence)|trauma|grief|safety|therapeutic|parenting|one[- ]to[- ]one|1[-:]1|1-2-1|relationship|identity|emotional|preventative|specialist|targeted|family|RSE|CSE|CCE|exploitation|consent|wishes and feelings|bereavement|online safety|perpetrator|edge of care) work"
    r"|(?:family|parenting|specialist|professional|therapeutic|early help|targeted|intensive|bereavement|mental health|CAMHS|domestic abuse|DA|behaviou?r(?:al)?|post[- ]adoption|SEN|SEND|1[-:]1|1-2-1|one[- ]to[- ]one|in-class|wrap-?around|legal|debt|benefits?|immigration|multi-agency|agency|universal|housing|floating|tenancy|drug(?:s)?|alcohol|substance misuse|statutory|pastoral|key ?worker|health visit(?:or|ing)|crisis|outreach|commissioned|practical parenting|social work|edge of care) (?:support|help|advice)"
    r"|(?:support|care|safety|behaviou?r|pathway|health|education|EHC|education,? health and care|multi-?agency|CIN|CP|child protection|child in need|early help) plans?|care package"
    r"|(?:social|support|family|key|link|youth|outreach|drugs?|alcohol|recovery|care|play|early help|family help|mental health|intervention|parenting|home[- ]?start|young carers?) ?workers?|personal adviser|health visitor|school nurse|dentist|orthodontist|optician|GP|doctor|paediatrician|probation officer|Home-?Start|Early Help|(?:breakfast|after[- ]school|homework) clubs?|family hub|children['’]s centre)"
)
SERVICE_LAST = later(rf"(?:^|[\s/(-]){_SERVICE_NOUN}\W*$", re.IGNORECASE)
_OUTFIT = re.compile(r"\b(?:project|team|charity|scheme|service|trust|hub|centre)\b", re.IGNORECASE)
_SOURCE_OF_HELP = re.compile(
    r"^(?:(?:emotional|practical|the|professional) )?(?:help|support|advice|input|work|involvement|guidance|assistance|time|sessions?)\b",
    re.IGNORECASE,
)
# Helpers without a name of their own.
_ANY_PROFESSIONAL = re.compile(
    r"(?:(?:the|all|other|relevant|appropriate|suitable|specialist|local|outside|external|involved|a|an|its|their|range of|number of)\s+)*"
    r"(?:professionals?|agenc(?:y|ies)|services?|practitioners?|workers?|professional network|local authority|council|social care|children['’]s services|multi-agency \w+|experts?|specialists?|clinicians?)\b(?! (?:are|is|to))",
    re.IGNORECASE,
)
# A review, check or test is a service where somebody measures or examines; a driving test is not.
_EXAMINED = later(
    r"\b(?:EHC ?P?|EHCNA|PEP|CETR|IEP|CPA|SEND?|DoLS|CHC|LAC|CIC|looked[- ]after|multi-?agency|(?:care|education|support|health|safety|pathway) plan|hearing|eye|sight|vision|blood|drug|alcohol|hair strand|health|medical|medication|paediatric|developmental|dental|neurodevelopmental|autism|ASD|ADHD|speech|cognitive|memory|risk|asthma|epilepsy|diabet(?:es|ic)|dietetic|statutory|school|annual|yearly|development|growth|weight|newborn|new birth|antenatal|ante-natal|postnatal|post-natal|booking|heart|cardiac|kidney|hip|foot|skin|teeth|tooth|bone|"
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty-seven)(?:-to-\w+)?[- ](?:day|week|month|year)(?:[- ]old)?)\b"
    r"[\w\s/-]{0,20}\b(?:tests?|testing|checks?|check-?ups?|reviews?|examinations?|exams?|scans?|screens?|x-?rays?|appointments?|pathway)\W*$",
    re.IGNORECASE,
)
# Ordinary things of a child's life that are called like services or given by them.
ORDINARY = re.compile(
    r"\b(?:dental treatment|glasses|school place|nursery place|school|nursery|college|teacher|friend\w*|(?<!breakfast )(?<!after-school )(?<!after school )(?<!homework )club|home|house|housing|bed|cot|uniform|driving|swimming|football|dance|drama|(?:physical |mental |emotional |sexual |oral |dental )?health|wellbeing|education|music|guitar|piano|gym|boxing|maths? test|(?:mis)?use|abuse|violence|drinking|addiction|dependen(?:ce|cy)|offending|exploitation|conflict|conditions|safety|identity|culture|finances?|debts?|employment|independence|development|isolation|bereavement|loss|parenting|boundaries|routines?|attendance)\W*$",
    re.IGNORECASE,
)
_PLACE_ON = re.compile(
    r"(?:an? )?(?:\w+ )?(?:places?|spaces?|spots?|slots?) (?:on|in|with|at)\s+(?P<what>.+)", re.IGNORECASE
)
# "Somebody from the young carers project".
# "Maya from the Family Centre", "a detox bed".
_HELPER_FROM = re.compile(
    r"(?-i:[A-Z])[\w’'-]+(?: (?-i:[A-Z])[\w’'-]+)? (?:from|at) (?!(?:his|her|their|my|your|next)\b)(?:the |our )?(?P<who>[^,.;]+)"
)
_BED = re.compile(
    r"(?:an? |the )?(?:[\w-]+ ){0,2}?(?:detox|rehab(?:ilitation)?|refuge|respite|in-?patient|hospital|hostel|mother and baby(?: unit)?|secure|residential|tier (?:3|4))[ -](?:bed|place|unit|placement|stay)s?$",
    re.IGNORECASE,
)
_SOMEBODY_FROM = re.compile(
    r"(?:someone|somebody|an? (?:\w+ )?(?:worker|person|adult|lady|man)) (?:from|at) (?P<who>(?!(?:his|her|their|the|mum['’]s|dad['’]s) (?:family|church|mosque)).+)",
    re.IGNORECASE,
)
# Where a noun phrase ends and what hangs on it begins; "of" only hangs on a service, it makes none.
HANGS = re.compile(
    r"\s+(?:for|to|with|from|re|around|about|by|in|at|on|through|via|regarding|due to|because of|given|following|under|towards|of|who|which|that|as|and/or|while|whilst|after|before|until|asap|urgently|now|again)\b|\s*(?:[(–—@]|:(?=\s))|\s+-\s+|\s+x ?\d|\s+\d+ ?(?:hrs?|hours|nights|days|sessions|weeks|pw|p\.w)\b",
    re.IGNORECASE,
)
PROFESSIONAL = frozenset({OwnerKind.AGENCY, OwnerKind.SERVICE, OwnerKind.ROLE})


def is_called_service(phrase: str) -> bool:
    """Whether a phrase ends in the name of a service, or in a check, test or review where somebody examines."""
    return SERVICE_LAST.search(phrase) is not None or _EXAMINED.search(phrase) is not None


def without_tail(what: str) -> str:
    """A noun phrase without what hangs on it: "an assessment" of "an assessment for autism, and soon"."""
    hangs = HANGS.search(what)
    return what[: hangs.start()] if hangs else what


def is_service_phrase(phrase: str) -> bool:
    """Whether a noun phrase is a service: by its last word, by whoever gives it, or as a place in it or access to it."""
    phrase = phrase.strip(" .,'’\"“”")
    access = re.match(
        r"(?:(?:better|swift|quick|urgent|timely|continued|ongoing|more)\s+)?(?:access|referral|signposting|introduction|link(?:s|ing)?|support to access)\s+(?:in )?(?:to|with)\s+(?P<what>.+)",
        phrase,
        re.IGNORECASE,
    )
    if access is not None and not access.group().casefold().startswith(("referral", "refer")):
        return is_service_phrase(access["what"])
    somebody = _SOMEBODY_FROM.match(phrase)
    if somebody is not None:
        return is_service_phrase(somebody["who"]) or _OUTFIT.search(without_tail(somebody["who"])) is not None
    place = _PLACE_ON.fullmatch(phrase)
    if place is not None:
        return is_service_phrase(place["what"])
    helper = _HELPER_FROM.match(phrase)
    if helper is not None and (
        _OUTFIT.search(without_tail(helper["who"])) or is_service_phrase(helper["who"])
    ):
        return True
    head = without_tail(phrase)
    if _BED.match(head):
        return True
    if ORDINARY.search(head):
        return False
    if is_called_service(head) or _stands_for_service(head):
        return True
    if _SOURCE_OF_HELP.match(
        re.sub(
            r"^(?:(?:some|more|extra|additional|ongoing|continued|regular|the|any|further)\s+)+",
            "",
            head,
            flags=re.IGNORECASE,
        )
    ):
        giver = re.search(r"\b(?:from|by|with|through|via|of)\s+(?P<who>.+)$", phrase, re.IGNORECASE)
        return giver is not None and (
            _ANY_PROFESSIONAL.match(giver["who"]) is not None
            or _is_professional(giver["who"])
            or SERVICE_LAST.search(without_tail(giver["who"])) is not None
        )
    return _is_professional(head) and len(head.split()) <= 6


def _stands_for_service(head: str) -> bool:
    """Whether a phrase ends in an acronym of the field for a service, an assessment or a meeting ("an IHA")."""
    last = head.split()[-1].strip(".,'’()") if head.split() else ""
    if not (last.isupper() and len(last) > 2):
        return False
    usual = expansions().get(last, "").split("/")
    return bool(usual[0].strip()) and all(is_called_service(each.strip()) for each in usual)


def _is_professional(phrase: str) -> bool:
    """Whether a phrase is a post or an organisation that a family would only meet for help."""
    bare = re.sub(r"^(?:an?|the|her|his|their|some)\s+", "", phrase.strip(), flags=re.IGNORECASE)
    head = without_tail(bare)
    if ORDINARY.search(head):
        return False
    return any(
        owner.kind in PROFESSIONAL and owner.start <= 1 and owner.end >= len(head.rstrip(" .,'’"))
        for owner in people_in(bare)
    )
