"""Help left to whoever it may be: "someone to talk to", "an outside agency", "something after school", "whoever has places".

The words themselves say that nobody has been chosen; only a name set beside them would choose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.helping.words import help_class
from planlint.language.people import OwnerKind, people_in

_PROVIDER, _HELPER, _PLAIN, _TOPIC = (help_class(name) for name in ("provider", "helper", "plain", "topic"))
_ANYONE = r"(?:some(?:one|body)|any(?:one|body)|an?(?:other)? (?:\w+ )?(?:person|adult|grown-?up)|(?<!two )(?<!three )(?<!four )(?<!five )(?<!\d )(?:people|grown-?ups)|(?:the )?right (?:person|people)|whoever)"
_HELPS = (
    r"(?:(?:she|he|they|you|we|who|that|which)\s+)?(?:\w+\s+){0,2}?(?:can |could |might |will |to |is to |are to |need to )(?:\w+ )?(?:talk|speak|turn|confide|open up|help|support|do|deliver|come in|sit|ring|call|lean on|listen|look after|mentor|teach|advise|work|mind|guide|offer|run|go to|trust)\b"
    r"|who (?:knows?|understands?|deals?|speciali[sz]es?|works?|takes?|has|have)\b|(?:that|which|to) deals?\b|(?:with|from) (?:experience|expertise|training)\b"
)
_ANYTHING = r"(?:something|somewhere|anything|anywhere|a (?:safe )?place|places)"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # "someone to do keep-safe work", "a grown-up from another place who knows about feelings", "people who deal with it"
        rf"\b{_ANYONE}\b(?:\s+(?!(?:to|who|is|are)\b)[\w’'-]+){{0,6}}?\s+(?:is |are )?(?:{_HELPS})(?:\s+(?:to|with|about|in))?",
        # "an outside agency", "a food charity", "external provider", "another professional"
        rf"\b(?:an?|any|some|an?other|external|outside|independent|outreach|relevant|appropriate|suitable|partner|local|voluntary|(?:third|3rd|voluntary)[- ]sector)\s+(?!fire|ambulance|police)(?:[\w’'-]+\s+){{0,2}}?(?:{_PROVIDER})\b(?!\s+(?:users?|charges?|workers?|level|manager|lead))(?:\s+(?:that|which|who|experienced)\b[^.;,\n]{{0,40}})?",
        r"\b(?:the\s+)?(?:third|3rd|voluntary)[- ]sector\b",
        rf"\b(?:outside|external|independent|suitabl[ey]|appropriate|relevant|other|specialist)\s+(?:\w+\s+)?(?:{_HELPER})\b(?=\s+(?:to (?:help|support|work|assist|be (?:found|brought|identified|sourced))|will (?:provide|help|support)|with|for)\b)",
        r"\b(?:see|speak (?:to|with)|talk (?:to|with)|seen by|help from)\s+(?:someone|somebody)\s+(?:(?:professional|else)\s+)?(?:about|for|who|with)\b[^.;,\n]{0,20}",
        r"\b(?:additional|community|specialist|local|support|universal|other|relevant|appropriate)\s+(?:support\s+)?(?:services|resources)\b(?=\W*$|\s+to be\b)",
        rf"\b(?:local|community|partner|voluntary|outside|external|universal|specialist|statutory|other|wider|all)\s+(?:and \w+\s+)?(?:{_PROVIDER}|groups?|resources|networks?)\b(?=[^.;\n]{{0,40}}?\b(?:to (?:provide|offer|pick|deliver|give|support|help|put)|for|that|who|provide)\b)",
        rf"\b(?:reconnect|re-?engage|connect|link(?:ed|s)?|signpost(?:ed|ing)?|refer(?:red)?|introduce|work)\s+(?:[\w’'/-]+\s+){{0,3}}?(?:with|to|in with|into)\s+(?:(?:the|any|some|all)\s+)?(?:{_PROVIDER}|resources|groups|organi[sz]ations)\b",
        # "a counsellor who takes under-tens", "a trained worker", "a women's group"
        rf"\b(?:an?|any|some|an?other|more)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{_HELPER})\b(?!\s+(?:called|named|at|from the)\b)(?![\w’'-])",
        rf"\b(?:an?|any|some|an?other)\s+(?:[\w’'-]+[’']s?\s+|peer\s+|(?:{_TOPIC}|{_PLAIN})[’']?\s+)(?:support\s+)?(?:group|network|course|programme|project|scheme|clinic|café|cafe|class|workshop|club)\b(?!\s+(?:called|named|run|at|on|fees?|leader|member)\b)(?![\w’'-])",
        # "something after school", "somewhere that does that kind of thing", "whoever has vacancies"
        rf"\b(?:find|get|look for|seek|arrange|obtain|offer|sort|try|know of|into|in|on|attend|access|join)\s+(?:[\w’'-]+\s+){{0,3}}?{_ANYTHING}\b(?:\s+(?:\w+\s+)?(?:after school|for (?:the (?:holidays?|weekends?|summer|half term)|(?:him|her|them|the boys|the girls) to)|to do (?!on the)|in the|at the|that|where|along|suitable|else|local)\b[^.;,\n]{{0,30}})",
        # "something to help with his nerves", "anything that would build her up"
        rf"\b(?:something|anything|somewhere)\s+(?:\w+\s+)?(?:(?:to|that|which)\s+(?:(?:will|would|can|could|might|may|\w+ly)\s+)*(?:helps?|supports?|builds?|boosts?|eases?|calms?|keeps?|occup(?:y|ies)|gets?|gives?|interests?|engages?|takes?|distracts?|stretch(?:es)?|channels?|lifts?|raises?|improves?|manages?|deals?|tackles?|steadies|settles?)\b|(?:for|around|about|with|re)\s+(?:(?:his|her|their|the|mum[’']s|dad[’']s)\s+)?(?:{_TOPIC}|nerves|moods?|temper|worries|stress)\b)[^.;,\n]{{0,30}}",
        r"\b(?:somewhere|a place|places|anything|something)\s+(?:that (?:does|do|can|will|helps?|suits?)|where|suitable|(?:safe )?(?:[\w’'-]+\s+)?(?:can |could )?(?:to )?(?:go|talk|be with))\b[^.;,\n]{0,40}",
        r"\bor (?:other|similar|equivalent|such ?like|something (?:along (?:those|these) lines|like (?:it|that)|of (?:that|the|this) (?:sort|nature|kind|type))|anyone|anything else|the like)\b",
        r"\b(?:[\w’'-]+\s+){0,3}(?:of some (?:sort|kind|description)|of (?:any|one) (?:sort|kind)|(?:type|kind of|sort of|style) (?:thing|help|support)|or something)\b",
        r"\bwhoever\s+(?:has|can|could|will|might|is (?:able|available|free))\b[^.;,\n]{0,20}|\bwhat(?:ever)?\s+(?:[\w’'-]+\s+)?(?:it|they|we|there|school|nursery|[A-Z]\w+)\s+(?:can|could|might|may)\s+(?:offer|do|provide|give)\b|\bwhatever\s+(?:help|support|assessment|service)\b[^.;,\n]{0,30}",
        r"\bwhat (?:she|he|they|you|\w+) needs? (?:in terms of|by way of|in the way of)\b[^.;,\n]{0,20}|\bhas got what (?:she|he|they) needs?\b",
        r"\b(?:point|steer|send)\b[^.;\n]{0,20}\b(?:in|to) the right (?:direction|place|people)\b|\bfind\b[^.;\n]{0,20}\ba listening ear\b|\bsomewhere (?:\w+ )?(?:can|could) go\b",
        r"\b(?:support|help|services?|input)\s+(?:round|around|in place for|for)\s+the\s+(?:placement|family|couple|home)\b",
        # "Wherever deals with gambling", "whoever runs it locally", "whichever takes under-tens"
        r"\b(?:to|with|at|by|from|for|through|via|into|find|ask|see|try|contact|ring|approach|get)\s+(?:wherever|whoever|whichever|whatever)\s+(?:\w+\s+)?(?:deals?|does|do|helps?|handles?|runs?|offers?|takes?|works?|covers?|provides?|speciali[sz]es?|looks? after|has|have|can|could|might|is|are|will)\b[^.;,\n]{0,30}",
        # "Somebody qualified", "a person outside the family", "those in the know"
        r"\b(?:(?:some|any)(?:one|body)|people|folk|those|a (?:person|woman|man|lady|worker|adult))\s+(?:(?:suitably|properly|\w+ly)\s+)?(?:qualified|trained|professional|suitable|appropriate|experienced|independent|neutral|impartial|outside|external|in the (?:field|know)|in that line|of that (?:sort|kind)|with (?:the )?(?:right |some |proper )?(?:training|experience|know-how|expertise|skills|qualifications)|for (?:him|her|them) to (?:talk|turn|speak) to)\b",
        # "One of the groups for lads like him", "the usual drug people", "any of the parenting courses"
        r"\b(?:one|any|some|another|either|a couple) of (?:the|those|these|our|your)\s+(?:[\w’'-]+\s+){0,3}?(?:groups?|clubs?|courses?|classes|schemes?|projects?|programmes?|agencies|services|charities|places|teams|providers|sessions|counsellors|therapists|mentors|volunteers|organi[sz]ations|activities)\b(?!\s+(?:at|run by|called|such as|like [A-Z])\b)(?=[^.;\n]{0,20}?\b(?:for|that|which|who|locally|around|nearby|in|near|on offer|going)\b|\W*$)",
        rf"\bthe (?:usual|relevant|right|proper|appropriate|local|necessary|correct)\s+(?:(?:{_TOPIC}|{_PLAIN}|[\w’'-]+ing)[\s/&-]+(?:and\s+)?){{0,3}}(?:people|lot|crowd|experts?|bods?|folk|services?|agenc(?:y|ies)|channels?|place|team|outfit|provider|charity|organi[sz]ation|professionals?|specialists?|departments?|bod(?:y|ies)|authorit(?:y|ies)|quarters?|contacts?|offices?)\b(?!\s+(?:to|will|must|should|at)\b)",
        # "In touch with debt people": a trade, and nobody in it
        rf"\b(?:in touch with|put on to|over to|on to|help from|from|by|see|ask|to)\s+(?:some\s+)?(?:{_TOPIC})\s+(?:people|folk|bods|lot|crowd|experts?)\b",
        # "A nice lady to sit with Gran", "bereavement: school to source", "activity for Zac"
        r"\ban? (?:[\w’'-]+\s+){0,2}?(?:lady|woman|man|chap|girl|lad|student|person|adult|grown-up|pensioner|sitter|couple) (?:to|who (?:can|could|would|will)) (?:sit|help|talk|play|read|listen|mind|come|take|befriend|keep|be|spend|work|teach|look)\b",
        rf"^\W*(?:{_TOPIC})(?:\s+(?:for|with)\s+[\w’'-]+)?\s*[:–—-]\s*(?:[\w’'-]+\s+){{1,3}}?(?:to|will)\s+(?:source|find|arrange|identify|look into|look for|organise|book|sort)\b(?=\W*$)",
        r"^\W*(?:an?\s+)?(?:[\w’'-]+\s+)?(?:activity|activities|club|hobby|sport|sitter|befriender|mentor|playgroup) (?:for|to suit) (?:him|her|them|the (?:boys|girls|children|twins)|[A-Z][\w’'-]+)\b(?=\W*$|\s+(?:on|in|at|after|during|over)\b(?![^.;]{0,20}[A-Z][a-z]+ [A-Z]))",
        # "Something sporty", "somewhere local", "anything creative"
        r"\b(?:in|on|into|for|to|try|find|start|join|up)\s+(?:something|anything|somewhere)\s+(?:(?:more|quite|a bit|fairly)\s+)?(?:sporty|active|creative|social|sociable|local|physical|outdoors?|musical|arty|fun|positive|structured|constructive|therapeutic|after[- ]school|regular|like that|along those lines|similar|suitable|appropriate|supportive|in the (?:area|community|evenings?|holidays))\b",
        # "Refer on if the nightmares keep up", "refer elsewhere"
        r"\brefer(?:s|red|ral)?\s+(?:him |her |them |mum |dad )?(?:on|onwards?|elsewhere|further|out)\b(?!\s+(?:to|\d|mon|tue|wed|thu|fri|the \d))(?=\W*$|\s+(?:if|should|when|where|unless|as|for)\b)",
        r"\bwhen one (?:becomes|is|comes)\b|\bif there is one\b|\bmay know of something\b",
        r"\baccess to (?:positive|social|suitable|leisure|group|community|peer|after-school|therapeutic|extra) (?:activit\w+|opportunit\w+|support|help|networks?)\b",
        r"\b(?:a|some) chance to (?:process|talk (?:through|about)|work through|explore|express)\b|\bsuitable (?:medium|outlet|forum)\b",
    )
)
_NAME_BEHIND = re.compile(
    r"[^.;:\n]{1,40}:\s+(?P<named>(?!(?:Mum|Dad|SW|FSW|HV|TBC|TBA)\b)[A-Z][\w’'-]+\s+[A-Z])|\s*[–—:-]\s[^.;\n]{1,20}\((?P<bracketed>(?:Mrs?|Ms|Miss|Dr|[A-Z][a-z]+)\b)|\s*(?:,|\(|:|[–—-]|such as|like|e\.?g\.?|called|named|namely)\s*(?:the\s+|that is,?\s+|i\.?e\.?,?\s+)?(?P<who>[A-Z][^.;\n]{1,40})"
)


# A support programme that somebody writes is a paper.
_WRITTEN = re.compile(r"\b(?:writ\w+|draw\w* up|draft\w*)\s+$", re.IGNORECASE)


# A scheme that matches people to its own helpers has been chosen.
_MATCHED = re.compile(
    r"\b(?:match(?:es|ed)?|pair(?:s|ed)?|allocat\w+|assign\w*)\s+(?:[\w’'-]+\s+){0,4}?$", re.IGNORECASE
)


# "Ask Home-Start for a volunteer": whoever is asked would send one.
_ASKED_OF = re.compile(
    r"\b(?i:ask(?:s|ed|ing)?|appl(?:y|ies)|approach(?:es)?|request(?:s|ed)?|contact(?:s|ed)?|ring(?:s)?|phones?|writes?)\s+(?i:to\s+|from\s+)?(?:the\s+)?(?!(?:Mum|Dad|Nan|School|Police|Housing|Health|Early|Children|Social)\b)[A-Z][\w’'-]+(?:\s+[A-Z&][\w’'-]*){0,3}(?:\s+and\s+(?i:asks?))?\s+(?:for|to (?:find|send|provide|lend|offer|give))\s+$"
)


# "Becky, the counsellor": somebody has been chosen after all.
_KNOWN_HELPER = re.compile(
    rf"\b[A-Z][\w’'-]+,\s+(?:the|our|your|his|her)\s+(?:[\w’'-]+\s+){{0,2}}?(?i:{_HELPER})\b"
)


def open_helpers(text: str) -> Iterator[tuple[int, int]]:
    """Each stretch of a text that leaves open who helps or what it is, unless a name is set behind it."""
    if _KNOWN_HELPER.search(text):
        return
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            ahead = (_WRITTEN, _MATCHED, _ASKED_OF)
            if _IN_A_NAME.search(match.group().rstrip()) or _is_told_by_kin(text, match):
                continue
            if not _is_named(text, match.end()) and not any(
                each.search(text, 0, match.start()) for each in ahead
            ):
                start = match.start() + len(match.group()) - len(match.group().lstrip())
                yield start, match.start() + len(match.group().rstrip())


# "Go and see Nan, write down what she can do of a Sunday": whoever is asked was named ahead.
_WHAT_THEY_CAN = re.compile(r"\W*what (?:she|he|they) (?:can|could|will|would)\b", re.IGNORECASE)


def _is_told_by_kin(text: str, match: re.Match[str]) -> bool:
    """Whether it is somebody of the family, or somebody named, who says what they can do."""
    if _WHAT_THEY_CAN.match(match.group()) is None:
        return False
    return any(
        owner.end <= match.start() and owner.kind in (OwnerKind.FAMILY, OwnerKind.PERSON)
        for owner in people_in(text)
    )


# "The Furnish a Future charity": a word with a capital just ahead of the kind of helper names it; a language does not.
_IN_A_NAME = re.compile(
    r"\s(?!(?:English|Polish|Urdu|Welsh|Muslim|Christian|Asian|Black|African|British|Early|Mum|Dad)\b)[A-Z][a-z][\w’'-]*\s+[\w’'-]+$"
)


def _is_named(text: str, end: int) -> bool:
    """ "A local group, Home-Start": the name behind the words chooses; that of a parent, a child or whoever sees to it does not."""
    behind = _NAME_BEHIND.match(text, end)
    if behind is None or behind["named"] or behind["bracketed"]:
        return behind is not None
    people = people_in(text[behind.start("who") : behind.end("who")])
    first = next((owner for owner in people if owner.start < 2), None)
    return first is None or first.kind in (OwnerKind.SERVICE, OwnerKind.AGENCY, OwnerKind.ROLE)
