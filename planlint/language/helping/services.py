"""Help that nobody could book: services, groups and support that a text speaks of without settling which.

What is undecided shows in a word for choosing ("appropriate", "some sort of"), in a condition ("counselling if needed"), or
in there being no kind of help named at all ("engage with services"). A provider named beside it settles it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.helping.frames import conditional_help, is_circumstance, is_only_spoken_of
from planlint.language.helping.kinds import is_sent_to_name, is_settled, kinds_of_help
from planlint.language.helping.open_helpers import open_helpers
from planlint.language.helping.words import help_class
from planlint.language.people import Owner, OwnerKind, owners, people_in
from planlint.language.quotations import quotations
from planlint.language.times import Timescale, timescales


@dataclass(frozen=True, slots=True)
class OpenHelp:
    """Words for help that is not settled; ``start`` and ``end`` are places in the text."""

    text: str
    start: int
    end: int


# Help of no kind in particular.
_ANY_HELP = r"(?:services?|agenc(?:y|ies)|support|help|assistance|provision|resources|organi[sz]ations?|charit(?:y|ies)|providers?|input|interventions?|support networks?)"
# Kinds of help, none of them one that could be rung up.
_KIND = (
    r"(?:services?|agenc(?:y|ies)|supports?|help|assistance|provision|resources|organi[sz]ations?|charit(?:y|ies)|providers?|interventions?|input|"
    r"professionals?|groups?|playgroups?|programmes?|programs?|courses?|class(?:es)?|workshops?|counsell(?:ing|ors?)|counsel(?:ing|ors?)|"
    r"therap(?:y|ies|ists?)|psychotherapy|treatment|packages?|mentor(?:s|ing)?|tutor(?:s|ing)?|tuition|training|befriend(?:er|ing)|respite|short breaks?|activit(?:y|ies)|clubs?|"
    r"(?:therapeutic|direct|parenting|emotional|relationship|intervention|domestic abuse|da|dv|keep ?safe|anger|bereavement|trauma|drugs?|alcohol|safety|"
    r"substance misuse|life ?story) work|mediation|advocacy|rehab|detox|anger management|referrals?|signposting|teams?|avenues|pathways?|outlets?)"
)
CHOOSING = (
    r"(?:(?<!age[- ])(?<!stage[- ])(?<!developmentally )appropriate|approp\.?|fitting|whichever|suitably \w+|relevant|suitable|necessary|required|requisite|available|whatever|"
    r"any|some|right|best|correct|certain|possible|potential|various|(?<!every )(?<!each )other|different|alternative|identified|adequate|needed|wrap[- ]?around|holistic)"
)
_PLAIN = (
    r"(?:local|community|specialist|further|additional|extra|more|external|outside|universal|targeted|bespoke|tailored|wider|wrap[- ]?around|ongoing|"
    r"therapeutic|emotional|practical|professional|voluntary|third[- ]sector|mainstream|multi-?agency|partner|statutory|early|intensive|proper|good)"
)
_WORDS = r"(?:[\w’'-]+[\s,/&]+(?:and |or )?){0,3}?"
_OFFERED = (
    r"(?:access\w*|refer(?:red|s|ring|rals?)?(?: \w+){0,3}? (?:to|for)|referred|signpost\w*(?: \w+){0,3}? to|link\w* (?:\w+ ){0,3}?(?:in(?:to)? )?(?:to|with)|"
    r"seek\w*|sought|get|getting|gets|find|finding|sourc\w+|look\w* (?:for|into|at)|explor\w+|identif\w+|arrang\w+|tak\w+ up|accept\w*|receiv\w+|engag\w+ (?:\w+ )?(?:with|in)|"
    r"contact|approach|direct\w* (?:\w+ )?to(?:wards)?|connect\w* (?:\w+ )?(?:with|to)|attend\w*|ask\w* for|offer\w*|put in|apply for|"
    r"work\w* with|open to|join\w*|use|make use of|uptake of|research\w*|investigat\w+|consider\w*|try|sign\w* up (?:to|for|with)|enrol\w* (?:\w+ )?(?:on|onto|in|at|with)|"
    r"regist\w+ (?:\w+ )?(?:for|with)|book\w* (?:\w+ )?(?:on|onto|into|in for)|put\w* (?:\w+ )?(?:on|forward for|in touch with)|request\w*|secur\w+|organis\w+|organiz\w+|obtain\w*|benefit from|have)"
)
IF_NEEDED = (
    r"(?<!often )(?<!much )(?<!long )(?<!far )(?:(?:if|when|where|as|should|once)(?: and when| ever|ever)?(?: (?:it|this|that|he|she|they|mum|dad|you|these|there))?(?: (?:is|are|be|becomes?|feels?|still|deemed|"
    r"thought|considered|felt))*\s*(?:needed|required|necessary|nec|req['’]?d|approp|appropriate|wanted|wished|indicated|available|agreed|suitable|useful|helpful|need be|possible|"
    r"wants? (?:to|it|this)|would like (?:to|it|this)|wish(?:es)? (?:to|for it)|chooses?(?: to)?|asks?(?: for it)?|ready|needs? (?:it|this|one|to)|feels? (?:it|s?he|they) [\w ]{3,30}|a need))\b"
    # "if there is a place", "should funding allow", "if it can be found"
    r"|(?:if|when|where|as|should|once|subject to)\s+(?:there (?:is|are|were) (?:(?:an?|any|some|enough|the)\s+)?(?:places?|spaces?|room|funding|money|one|capacity|vacanc\w+|availability)"
    r"|(?:funding|money|capacity|(?:an?y? )?places?|(?:an?y? )?spaces?|numbers|(?:the )?budgets?)\s+(?:allows?|permits?|comes? up|(?:is|are|becomes?) (?:there|available|free|found))"
    r"|(?:it|one|this|that|any|they) can be (?:found|got|had|arranged|funded|sourced|managed|paid for))\b"
)
_SORT = r"(?:some|any|a)\s+(?:kind|sort|form|type)s?\s+of\s+"

# Who helps, or what fills the time, where it is still to be found.
_HELPER = help_class("helper")
_TO_BE_FOUND = rf"(?:{_HELPER}|tutors?|activit(?:y|ies)|clubs?|groups?|class(?:es)?|hobb(?:y|ies)|sports?|playgroups?|respite|short breaks?)"

_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "appropriate services", "any other suitable group"
        rf"\b{CHOOSING}\s+{_WORDS}{_KIND}\b(?![\w’'-])",
        rf"\b{_SORT}{_WORDS}{_KIND}\b",
        rf"\b{_OFFERED}\s+(?P<bare>(?:(?:some|any|the)\s+)?(?:local|community|nearby|social|peer|other)\s+(?:(?:support|youth|parent|baby|toddler)\s+)?(?:groups|clubs|activities|classes|resources))\b(?!\s+(?:at|run by|called|such as|like)\b)",
        # "suitable nursery place", "find a positive activity"
        rf"\b{CHOOSING}\s+{_WORDS}(?:nursery|pre-?school|school|college|childcare|respite|holiday|after-school|club)\s+(?:places?|provision|placements?)\b",
        r"\b(?:identif\w+|find|finding|found|sourc\w+|look\w* for|explor\w+|seek\w*|research\w*)\s+(?:an?|some|any|another|new|other)\s+(?:[\w’'-]+\s+){0,2}?(?:activit(?:y|ies)|hobb(?:y|ies)|clubs?|opportunit(?:y|ies)|playgroups?|sports?|pastimes?|interests?|outlets?)\b(?!\s+(?:at|run by|called|with)\b)",
        # "Positive activities" as all that a cell says
        r"^\W*(?:(?:positive|social|structured|leisure|community|sporting|enrichment|fun|holiday|after-?school|out[- ]of[- ]school|more|some|other|new|local)\s+){1,2}(?:activities|opportunities|clubs|groups|interests|hobbies|provision)(?:\s+(?:for|in|after|during|over|at)\s+[\w’' ]{2,25})?\W*$",
        r"^\W*(?:an?|some|another|any)\s+(?:[\w’'-]+\s+)?(?:activity|hobby|interest|sport|pastime|outlet)\b(?!\s+(?:at|run|called|with|books?|packs?|sheets?|fees?|day)\b)",
        # "appropriate work around his temper"
        r"\b(?:appropriate|suitable|relevant|necessary|required|the right|targeted) work\b(?!\s+(?:clothes|placement|experience|shoes|permit|wear))(?![\w’'-])",
        # "counselling if needed", "referral to be made where appropriate"
        rf"\b(?:(?:individual|family|play|art|couples?|parent\w*|bereavement|grief|trauma|talking|drugs?|alcohol|speech|additional|further|extra|more)\s+)?{_KIND}\b[^.;\n]{{0,70}}?\b{IF_NEEDED}",
        rf"\b(?:refer(?:red)?(?: on)?|signpost(?:ed)?|escalate)\b(?: (?!to\b)\w+){{0,2}}?\s+{IF_NEEDED}",
        # "access additional support", "engage with services", "find a group"
        rf"\b{_OFFERED}\s+(?P<bare>(?:(?:the|her|his|their|all|from|to|of)\s+)?(?:{_PLAIN}\s+(?:and\s+)?){{1,3}}{_ANY_HELP})\b(?!\s+(?:worker|network|plan|group|officer|team|staff|card|centre|workers|line|desk))",
        r"\b(?:access\w*|seek\w*|sought|signpost\w*(?: \w+){0,3}? to|engag\w+ (?:\w+ )?with|refer\w*(?: \w+){0,2}? (?:to|for)|uptake of|link\w* (?:\w+ ){0,3}?(?:in(?:to)? )?(?:to|with)|"
        r"tak\w+ up|get|getting|find|accept\w*|receiv\w+|connect\w* (?:\w+ )?(?:with|to)|open to)\s+(?P<alone>(?:(?:the|all|any|some|these|those)\s+)?(?:services|agencies|support|help|professionals|interventions?))\b(?!\s+(?:worker|network|plan|group|officer|team|staff|card|centre|workers|line|desk))",
        r"\b(?P<article>(?:a|an|another)\s+(?:good\s+|nice\s+|local\s+|community\s+|specialist\s+|support\s+|parent(?:ing|s[’']?)?\s+|youth\s+|young people[’']s\s+|after-?school\s+|holiday\s+|sports?\s+|fitness\s+|drama\s+|dance\s+|arts?\s+|music\s+|cooking\s+|craft\s+|swimming\s+|boxing\s+|football\s+)*(?:course|group|programme|service|class|club|therapist|counsellor|mentor|professional|charity|"
        r"organi[sz]ation|therapy))\b(?!\s+(?:of|called|named|run|at|in|which|that|on|meeting|to (?:be|stay|live))\b)(?![\w’'-])",
        # "support to be identified", "explore parenting groups", "anger management or similar"
        rf"(?:^|(?<=[.;:,\n] )|(?<=\bfor )|(?<=\band ))(?:{_PLAIN}\s+|support\s+|help\s+)?{_ANY_HELP}\s+(?:is |are )?(?:to|will) be\s+(?:identified|found|sourced|accessed|explored|arranged|offered|provided|put in(?:to)? place|got(?: in)?|brought in|laid on|lined up|set up|organi[sz]ed|secured|obtained|sorted(?: out)?|commissioned|requested|bought in|in place|"
        r"sought|made available|considered|given|looked (?:at|into))\b",
        # "Play therapist to be found", "Summer activities to be arranged", "Tutor for Ivo"
        rf"(?:^|(?<=[.;:\n] ))(?:[\w’'-]+\s+){{0,2}}?{_TO_BE_FOUND}(?:\s+for\s+[\w’']{{2,12}})?\s+(?:is |are )?(?:to|will) be\s+(?:found|sourced|identified|located|recruited|sought|looked for|lined up|arranged|secured|organi[sz]ed)\b",
        rf"^\W*(?:{_HELPER}|tutors?)\s+for\s+[\w’']{{2,12}}(?: [\w’']{{2,12}})?\W*$",
        # "Respite to be looked at", "DV work, provider TBC"
        r"\b(?:respite|short breaks?|counselling|therapy|tuition|mentoring|mediation|advocacy|befriending|(?:direct|therapeutic|keep-?safe|life ?story|parenting|anger) work)\s+(?:is |are )?(?:to|will) be\s+(?:identified|found|sourced|accessed|arranged|offered|provided|put in(?:to)? place|sought|made available|looked (?:at|into)|set up|got|commissioned|requested)\b",
        r"^[^.;:\n]{2,60}?(?=[.;:,(–-]+\s*\(?(?:provider|service|agency|venue and provider|group|course)s?\W+(?:tbc|tba|tbd|to be \w+|not (?:yet )?(?:known|found|identified)|unknown)\b)",
        r"\b(?:mum|dad|mam|mother|father|parents?|both|he|she|they|step-?\w+|(?:his|her|mum[’']s) partner|(?:mr|mrs|ms|miss) [\w’'-]+|carers?)\s+(?:to|will|must|should|needs to)\s+(?:undertake|complete|do|engage in|have|access|start|receive|take part in|get)\s+(?P<work>(?:some |any |more |direct |further )?work\s+(?:around|on|about|with|re:?|regarding|to address|in relation to|into)\s+[^.;,\n]{3,40})",
        r"\b(?:link|connect|root|integrat|plug|hook)\w*\s+(?:[\w’'-]+\s+){0,3}?(?:in(?:to)?\s+)?(?:with|to|into)\s+(?P<community>(?:the|their|her|his|your)\s+(?:local\s+)?(?:community|area|neighbourhood))\b",
        r"\b(?:packages? of (?:support|care|help|measures)|support packages?)\b",
        rf"\b(?:explor\w+|look\w* (?:in)?to|research\w*|investigat\w+|sourc(?:e|es|ing)|find out about)\s+(?P<sought>{_WORDS}{_KIND})\b(?![\w’'-])",
        rf"\b{_WORDS}{_KIND}\s+or\s+(?:similar|equivalent|the like|something (?:like it|similar)|other (?:such )?{_KIND})\b",
        r"\b(?:find out|see|look (?:at|into)|ask|establish|research|check|know)(?: about)? what (?:help|support|services|groups|clubs|else|\w+ support)?\s*(?:there is|is there|exists|is around)\b",
        r"\b(?:find out|see|ask|establish|check)\b[^.;\n]{0,20}?\b(?:if|whether) (?:there (?:is|are) (?:any\w* )?|any(?:one|body|thing|where)\b)[^.;\n]{0,25}?\b(?:runs?|offers?|provides?|takes?|groups?|clubs?|courses?|classes|sessions|help|support)\b",
        # the same in no words of the trade
        r"\b(?:someone|somebody|a person|an adult|people)(?:\s+[\w’'-]+){0,6}\s+(?:to (?:talk|speak|turn|open up|confide) (?:to|in|with)|who (?:can|could|might) help|she can talk to|he can talk to|they can talk to)\b",
        r"\bwhat(?:ever(?:[’']s| is)?|[’']s| is| else is| help| support| might be| there)?(?: \w+){0,3}? (?:out there|on offer|available|is going)\b|\bwhat’?'?s out there\b",
        r"\bthe\s+(?:right\s+)?(?:help|support|services?|input|intervention)\s+(?:that\s+|which\s+)?(?:he|she|they|[\w’'-]+)\s+(?:needs?|requires?|wants?)\b",
        r"\b(?:help|support)\s+(?:\w+\s+){0,4}?from\s+(?:whoever|wherever|whichever|anyone|anybody|someone|somebody|elsewhere|others|outside)\b",
        r"\bwhoever (?:can|could|is able to|might) help\b|\bplaces? (?:that|which|where)[^.;\n]{0,20}\bhelp\b",
    )
)
# An agency that acts in the sentence is its doer, and no help.
_ACTS = re.compile(
    r"\s+(?:to|will|must|should|are to|is to)\s+(?!be\s+(?:brought|put|offered|provided|identified|found|sourced|arranged|explored|considered|made|accessed|in place|given|looked))",
    re.IGNORECASE,
)
_VERB_AHEAD = re.compile(r"\b(?:to|will|can|could|must|should)\s+$", re.IGNORECASE)
_PLURAL_DOERS = re.compile(
    r"(?:agenc(?:y|ies)|services?|professionals?|organi[sz]ations?|teams?|providers?)$", re.IGNORECASE
)
_WIDE_AGENCIES = re.compile(
    r"^(?:the\s+)?(?:virtual\s+)?(?:schools?|nursery|college|academy|education|health|police|housing|social (?:care|services)|children[’']?s (?:services|social care)|csc|csw|la|"
    r"local authority|council|inclusion|pastoral|safeguarding|attendance|admissions|transport|virtual|early help|fostering|midwifery|maternity|commission\w+|legal|finance|placements?|transport|family finding|dct|disabled children[’']?s? (?:team|service)|ssw|agenc(?:y|ies)|services|partner\w*|network|professionals?|all|family|core group|everyone|tbc|gp surgery|gp)\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    r"[^.;\n]{0,40}?\b(?P<link>from|by(?! way\b)|with|through|via|at|run by|called|named|such as|like|e\.?g\.?|including)\s+",
    re.IGNORECASE,
)
_GIVEN_INSIDE = re.compile(
    r"\b(?:with|by|from|at)\s+(?:the\s+)?(?:Dr|Doctor|Sister|Nurse|school (?:counsellor|nurse)|health visitor|IDVA)\b"
)
_NAMED = re.compile(r"(?:the\s+|a\s+)?(?:[“\"‘']|[A-Z][\w’'&.-]+|[A-Z]{2,})")
_BRACKETED = re.compile(
    r"(?:\s+(?:after|there|too|afterwards))?\s+\((?!(?:SW|FSW|HV|Mum|Dad|TB[ACD]|GP|CSC|School|Social|Early|Health)\b)[A-Z]|\s*[–—:-]\s[^.;\n]{1,20}\((?:Mrs?|Ms|Miss|Dr|[A-Z][a-z]+) |\s*(?:\(|[–—:-]\s|,\s*(?:e\.?g\.?|ie|i\.e\.)\s)\s*(?:e\.?g\.?,?\s+|i\.?e\.?,?\s+|the\s+)?[A-Z]"
)
# "The right support on sports day: Auntie Pam": whoever it is stands behind the colon.
_TOLD_BEHIND = re.compile(r"[^.;:\n]{0,40}:\s+(?:the\s+)?(?!(?:Mum|Dad|SW|FSW|HV|TBC|TBA)\b)[A-Z]")
# "The relevant agency is Haven House", "…: all eight chapters of ‘The Gremlin’": told after all.
_TOLD_AFTER = re.compile(
    r"(?:\s+for\s+[\w’'-]+)?\s+(?:is|are|means|will be|meaning)\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s+[A-Z]|\W*$|[;,.])"
    r"|\s*[:–—-]\s[^.\n]{0,60}?(?:[‘“\"'](?=[A-Z])|\b(?:with|by|from|at) (?:Mr|Mrs|Ms|Miss|Dr)\b)"
)
_WEEKDAY = re.compile(
    r"(?:the\s+)?(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|tbc|tba|asap|mum|dad|sw|fsw|hv)",
    re.IGNORECASE,
)
# "A family group conference": the words only say which meeting, post or paper it is.
_OF_ANOTHER_THING = re.compile(
    r"\s+(?:conferences?|meetings?|leaders?|leads?|managers?|plans?|panels?|agreements?|assessments?|reviews?|orders?)\b"
    r"|[’'](?:s )?\s?(?:(?:phone|contact|telephone) )?(?:numbers?|details|addresses|leaflets?|cards?|opening times)\b",
    re.IGNORECASE,
)
# "Support to be offered to carers" is drift; for what it is offered makes it help of a kind.
_LENT = re.compile(
    r"(?:support|help|assistance|input|guidance|advice)\s+(?:is |are )?(?:to|will) be\s+(?:offered|provided|given|lent|made available)\b"
    r"(?![^.;\n]*\b(?:around|about|regarding|re|with|on|in relation to|concerning)\b)",
    re.IGNORECASE,
)


# "Refer to speech and language therapy": every area has one, and it goes by that name.
_A_CLINIC = re.compile(
    r"\brefer\w*\b[^.;\n]{0,30}?\bto\s+(?:the\s+)?(?:speech (?:and|&) language|occupational)\s+$",
    re.IGNORECASE,
)
# What somebody is only thought of for is drift, and no help that is sought.
_IN_MIND = re.compile(r"\bin mind (?:for|about|when)\s+$", re.IGNORECASE)


@lru_cache(maxsize=4096)
def open_help(text: str) -> tuple[OpenHelp, ...]:
    """Every stretch of a text that speaks of help without settling which, in order and without overlap."""
    quoted = quotations(text)
    spoken_of = [
        *(place for place in _candidates(text) if not _is_settled(text, *place)),
        *open_helpers(text),
        *(() if names_provider(text) else kinds_of_help(text)),
        *(place for place in conditional_help(text) if not is_settled(text, *place)),
    ]
    found = sorted(
        (start, -end)
        for start, end in spoken_of
        if not any(first <= start and end <= last for first, last in quoted)
        and not _OF_ANOTHER_THING.match(text, end)
        and not _LENT.match(text, start)
        and not _IN_MIND.search(text, 0, start)
        and not _TOLD_AFTER.match(text, end)
        and not _A_CLINIC.search(text, 0, start)
        and not is_only_spoken_of(text, start)
        and not (_SHARING.search(text, 0, start) and _PLURAL_DOERS.search(text[start:end]))
        and not is_circumstance(text, start)
    )
    kept: list[OpenHelp] = []
    for start, minus_end in found:
        if not kept or start >= kept[-1].end:
            kept.append(OpenHelp(text[start:-minus_end], start, -minus_end))
    return tuple(kept)


@lru_cache(maxsize=4096)
def names_provider(text: str) -> bool:
    """Whether a text names a service that gives help: not a school, a council or a group of professionals."""
    return any(
        owner.kind is OwnerKind.SERVICE
        or (
            owner.kind is OwnerKind.AGENCY
            and not _SORT_OF_SERVICE.fullmatch(owner.text)
            and not _WIDE_AGENCIES.match(owner.text)
            and not _is_kind_only(owner.text)
            and not _is_any(text, owner)
        )
        for owner in (*people_in(text), *owners(text))
    )


# "An evidence-based programme", "dental input": one of many, or a field in which somebody might help.
_ANY_AHEAD = re.compile(rf"\b(?:an?|any|some|another|{CHOOSING})\s+(?:[\w’'-]+\s+){{0,2}}?$", re.IGNORECASE)
_HELP_BEHIND = re.compile(rf"\s+{_ANY_HELP}\b", re.IGNORECASE)


def _is_any(text: str, owner: Owner) -> bool:
    """Whether words in small letters are only a sort of agency: any one of them, or what some help is about."""
    if any(map(str.isupper, owner.text.split()[-1])):
        return False
    chosen = re.match(rf"(?!alternative\b){CHOOSING}\b", owner.text, re.IGNORECASE) is not None
    return (
        chosen
        or _ANY_AHEAD.search(text, 0, owner.start) is not None
        or _HELP_BEHIND.match(text, owner.end) is not None
    )


# "Appropriate help to be put in place": a body that everybody knows is to see to it, and which help it is stays open.
_STILL_TO_CHOOSE = re.compile(
    rf"\b(?!wrap|holistic|any\b|other\b|identified)(?:{CHOOSING}|some (?:sort|kind|form|type))\s[^.;\n]{{0,60}}?\b(?:is |are )?(?:to|will) be\s+(?!(?:given|delivered)\b)\w+",
    re.IGNORECASE,
)


# "Input from the relevant professionals": none of them is told, whichever organisation the cell names.
_HELPERS_TO_CHOOSE = re.compile(
    rf"\b(?!any\b|other\b|different\b)(?:{CHOOSING})\s+(?:\w+\s+)?(?:professionals?|agenc(?:y|ies)|services|organi[sz]ations?|bodies|providers?|specialists?|practitioners?|experts?)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def settles_help(who: str, text: str) -> bool:
    """Whether the who cell of a task names the service that gives the help in it; a body that is still to choose it does not."""
    if not names_provider(who):
        return False
    named = any(owner.kind is OwnerKind.SERVICE for owner in (*people_in(who), *owners(who)))
    return named or not (_STILL_TO_CHOOSE.search(text) or _HELPERS_TO_CHOOSE.search(text))


# "Respite", "a playgroup": there are many of them, and none has been chosen.
_SORT_OF_SERVICE = re.compile(
    r"(?:(?:the|an?|local|any|some)\s+)*(?:playgroups?|(?:toddler|baby|youth|support|parents?[’']?|mums?[’']?|holiday|after-?school|sports?) (?:groups?|clubs?)|respite(?: care)?|short breaks?)",
    re.IGNORECASE,
)
_KIND_ONLY = re.compile(
    rf"(?:(?:{help_class('topic')}|{help_class('help')}|{help_class('plain')}|{help_class('provider')}|care|teams?|and|&)[\s,/&-]*)+",
    re.IGNORECASE,
)


def _is_kind_only(name: str) -> bool:
    """ "Drug and alcohol services", "youth service": a sort of agency, where "Young Carers" is the name of one."""
    words = re.findall(r"[\w’'-]+", name)
    titled = len(words) > 1 and all(word[0].isupper() or word in {"and", "of"} for word in words)
    return _KIND_ONLY.fullmatch(name) is not None and not titled


def _candidates(text: str) -> Iterator[tuple[int, int]]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            group = next(
                (
                    name
                    for name in ("bare", "alone", "article", "sought", "work", "community")
                    if name in pattern.groupindex
                ),
                None,
            )
            start, end = match.span(group) if group else match.span()
            if _VERB_AHEAD.search(text, 0, start) and re.match(
                r"(?:help|support|group|class|work)\b", text[start:end], re.IGNORECASE
            ):
                continue
            if _PLURAL_DOERS.search(text[start:end]) and _ACTS.match(text, end):
                continue
            # Whom somebody liaises with is drift, and no help that is still to be found.
            if _LIAISING.search(text, 0, start) and _PLURAL_DOERS.search(text[start:end]):
                continue
            # To engage with whoever is there already is drift, and no help that is still to be found.
            if group == "alone" and _THOSE_THERE.fullmatch(match.group()):
                continue
            yield start, end


_SHARING = re.compile(
    r"\b(?:shar(?:e|es|ed|ing)|exchang\w+) (?:\w+ )?(?:with|between|across|among)\s+(?:the |all )?$",
    re.IGNORECASE,
)
_LIAISING = re.compile(
    r"\b(?:liais\w+|communicat\w+) (?:\w+ )?(?:with|between|to|across|among)\s+(?:the |all )?$",
    re.IGNORECASE,
)
_THOSE_THERE = re.compile(
    r"(?:engag\w+ (?:\w+ )?with|open to)\s+(?:(?:the|all|any|these|those)\s+)?professionals", re.IGNORECASE
)
_NEAR = 80


@lru_cache(maxsize=64)
def _times(text: str) -> tuple[Timescale, ...]:
    return tuple(timescales(text))


def _is_settled(text: str, start: int, end: int) -> bool:
    """Whether a provider stands with the words: inside them, behind them, or anywhere in the text as a service."""
    own = own_task_ahead(text, start, end)
    provided = names_provider(text) if own is None else _gives_first(text[:own])
    if (
        provided
        or _BRACKETED.match(text, end)
        or _TOLD_BEHIND.match(text, end)
        or _TOLD_AFTER.match(text, end)
        or _has_name_inside(text, start, end)
    ):
        return True
    if _GIVEN_INSIDE.search(text, start, end) or is_sent_to_name(text, start):
        return True
    link = _BEHIND.match(text, end)
    if link is None:
        return False
    rest = text[link.end() : link.end() + _NEAR]
    if any(time.start <= link.end() <= time.end for time in _times(text)):
        return False
    if link["link"].casefold() in {"from", "by", "through", "via"}:
        return (bool(_NAMED.match(rest)) and not _WEEKDAY.match(rest)) or any(
            owner.start < 12 for owner in people_in(rest)
        )
    if link["link"].casefold() == "with":
        return any(owner.start < 12 and owner.kind is OwnerKind.ROLE for owner in people_in(rest))
    return bool(_NAMED.match(rest)) and not _WEEKDAY.match(rest) and not people_in(rest)[:1]


# "…, and appropriate support put in place": what was named before is sent to for something else.
_OWN_TASK_AHEAD = re.compile(
    r"(?:[.;\n]|\b(?:and|plus|also|as well as)|&|\+)\s+(?:(?:also|then|any|the)\s+)*$", re.IGNORECASE
)
_OWN_TASK_BEHIND = re.compile(
    r"(?:\s+(?:for|around|to)\s+[\w’' ]{2,30}?)?\s+(?:(?:is |are )?(?:to|will) be |is |are )?(?:then |also )?(?:put in(?:to)? place|arranged|offered|provided|identified|found|sourced|considered|explored|set up|sought|accessed|made available|in place)\b",
    re.IGNORECASE,
)
_NEEDED_BEHIND = re.compile(rf"[^.;\n]{{0,20}}{IF_NEEDED}", re.IGNORECASE)
_DOES_IT = re.compile(r"\s+(?:\([^()]*\)\s+)?(?:to|will|must|should)\s", re.IGNORECASE)


def own_task_ahead(text: str, start: int, end: int) -> int | None:
    """Where help begins that is a second task, which somebody named for the first does not settle; None where it is none."""
    ahead = _OWN_TASK_AHEAD.search(text, 0, start)
    if ahead is None:
        return None
    own_sentence = ahead.group()[0] in ".;\n"
    behind = _OWN_TASK_BEHIND.match(text, end) is not None
    needed = own_sentence and _NEEDED_BEHIND.match(text, end) is not None
    return ahead.start() if behind or needed else None


def _gives_first(before: str) -> bool:
    """Whether a provider is the doer of what stands ahead: whoever assesses gives what follows, too."""
    return any(
        names_provider(owner.text)
        and not before[: owner.start].strip(" •*–-")
        and _DOES_IT.match(before, owner.end)
        for owner in people_in(before)
    )


def _has_name_inside(text: str, start: int, end: int) -> bool:
    """ "Some Lego therapy", "the right Sure Start group": a capital inside the words, none of it somebody's name."""
    inside = text[start:end]
    people = people_in(text)
    for match in re.finditer(r"(?<=\s)[A-Z][\w’'-]+", inside):
        at = start + match.start()
        if not _WEEKDAY.match(match.group()) and not any(owner.start <= at < owner.end for owner in people):
            return True
    return False
