"""A term of the office, once a plan for each; ordinary senses, names and terms that the plan explains are left alone."""

import re

from planlint.linting.api import Field, FoundWord, Iterator, Mark, Word, Words, sentence_round

_SOMEBODY_ELSE = (
    r"(?:\d{3,}|(?:the |his |her |their |our |your |any |an? |other |local )*(?:\w+ )?(?:police|schools?|college|nursery|GPs?|surgery|doctors?|dentists?|hospital|paramedics|ambulance|coastguard|fire brigade|NHS|council|housing|landlord|DWP|"
    r"jobcentre|solicitors?|courts?|probation|services?|social workers?|social care|professionals?|agenc(?:y|ies)|workers?|nurse|health visitor|teachers?|tutor|team|line|helpline|desk|CAMHS|MASH|duty|agency|company|"
    r"strangers?|dealers?|gangs?|older (?:boys|lads|males|men|girls|people)|peers|friends|neighbours?|victim|witness(?:es)?|allergens?|water|blood|skin|surfaces?|embassy|consulate|Home Office))\b"
)
# Words around a term that show its ordinary sense: before it, then after it.
_ORDINARY = {
    "contact": (
        re.compile(r"\b(?:to|will|can|should|must|could|may|please|and|not|i|you|we|they|who|let|help|point of|points of|eye|skin|skin-to-skin|tele?phone|phone|email|key|first|main|professional|emergency|physical|body|social|next[- ]of[- ]kin|in|make|makes|making|made|keep in|lost|losing|out of|business|work|job|trade|human)\s*$", re.IGNORECASE),
        re.compile(rf"^\s*(?:the|her|him|them|his|their|me|us|details?|numbers?|lens\w*|sheet|list|card|form|point|person|information|sport|school|mum|dad|gp|sw|hv|(?-i:Dr|Mr|Mrs|Ms|Miss|PC|Sister) (?-i:[A-Z])\w+|(?-i:[A-Z])\w+ (?:by|on|to|about)|by (?:phone|telephone|email|text)|made with|tracing|burn|dermatitis|(?:was |is |had )?(?:with|from|by|to|between) {_SOMEBODY_ELSE})\b", re.IGNORECASE),
    ),
    "placement": (
        re.compile(r"\b(?:work|student|university|nursery|school|social work|nursing|college|teaching|year|industry|tube|tooth|goal)\s*$", re.IGNORECASE),
        re.compile(r"^\s*(?:student|year|order|officer|team|plan|(?:match|race|tests?|exams?|round|final|game|trials?|lead)\b|at (?:the |a )?(?:garage|salon|shop|farm|stables|school|nursery|college|hotel|firm))\b", re.IGNORECASE),
    ),
    "attachment": (
        re.compile(r"\b(?:email|e-mail|as an|velcro|hoover|clip-on|pushchair|buggy|file|drill|rail|strap|see|the \w+)\s*$", re.IGNORECASE),
        re.compile(r"^\s*(?:to (?:this|the) (?:email|pushchair|buggy|letter|bed|pram|wall|wheelchair)|file|of earnings)", re.IGNORECASE),
    ),
    "step down": (re.compile(r"\b(?:back|front|door|garden|stone|top|bottom|steep|big|high)\s*$", re.IGNORECASE), re.compile(r"^\s*(?:from (?:the|his|her|a|our|their) (?:\w+ )?(?:bus|chair|ladder|bath|pram|kerb|yard|road|street|path|pavement|drive|lane|hall|landing|garden|gate|porch|kitchen|door|deck|stage|train|platform|stile|wall|flats?)\b|(?:in)?to the (?:bath|pool|shower|garden|yard|path|street|road|patio)|as (?:chair|captain))", re.IGNORECASE)),
    "threshold": (re.compile(r"\b(?:door|pain|income|earnings|savings|benefits?|seizure|hearing|repayment|tax|pass|free school meals?)\s*$", re.IGNORECASE), re.compile(r"^\s*(?:of the (?:\w+ )?(?:house|door|flat|shop|room|kitchen|bathroom)\b|of (?:about |around |at least )?[£$€]?\d|strips?|ramps?)", re.IGNORECASE)),
    "boundar": (re.compile(r"\b(?:cricket|garden|yard|farm|field|land|property|park|borough|county|parish|city|council|district|ward|catchment|village|town|state|school|site|plot|hit|hits|hitting|scored?)\s*$", re.IGNORECASE), re.compile(r"^\s*(?:fences?|walls?|hedges?|lines?|ropes?|stones?|dispute|rovers?|of (?:the|his|her|their|our) (?:\w+ )?(?:farm|field|land|garden|school|park|estate|site|plot|house|property|borough|parish|county|town|village|caravan|yard))\b", re.IGNORECASE)),
    "peer": (None, re.compile(r"^\s*(?:into|through|closely|of the realm|mentor\w*|support(?:ers?)?|educators?|review\w*)\b", re.IGNORECASE)),
    "escalation": (None, re.compile(r"^\s*(?:of|in)\b", re.IGNORECASE)),
    "signpost": (None, re.compile(r"^\s+[A-Z]")),
    "respite": (None, re.compile(r"^\s*(?:care home)", re.IGNORECASE)),
    "care leaver": (None, re.compile(r"^['’]?s?['’]?\s*(?:teams?|offer|grants?|travel|funds?|covenant|services?|bursary|bus pass|card|allowance|advis[eo]rs?|forum|council|hub|drop-in|(?:\w+ )?(?:help)?lines?|nights?|evenings?|groups?|breakfasts?)\b", re.IGNORECASE)),
}  # fmt: skip


# What a term of the office is said of: somebody, or help and care. Said of anything else it is meant as anybody would mean it.
_OFFICE = re.compile(
    r"(?:you|me|us|him|her|them|it|child(?:ren)?|sibling\w*|bab(?:y|ies)|boys?|girls?|twins|young|teenagers?|adolescents|people|person|one|somebody|someone|anyone|others|brothers?|sisters?|famil(?:y|ies)|m[uo]m(?:my)?|mam|dad|mother|father|parents?|nan\w*|gran\w*|aunt\w*|uncle|carers?|caregivers?|adults?|figures?|peers|friends?|partner|staff|keyworker|teacher|"
    r"care|intervention|harm|significant|need|section|services?|social|support|help|neglect|abuse|assessment|conference|protection|universal|early|plans?|cp|cin|cpp|s\.?\d+|s17|s47|team|level|tier|statutory|legal|proceedings|public|pre-?proceedings|accommodation|concerns?|risk|home|school|nursery|provision|disrupt\w*|breakdown|options?|type|kind|choice|end|start|move|stability|agreement|week|month|year|time|review|meeting|family-based|high|low|specialist|foster\w*|residential|kinship|child-in-need)\b",
    re.IGNORECASE,
)
_OF_SOMETHING = re.compile(
    r"^ (?:of|for|to|between|from|off|onto|into|at|by)(?: (?:the|an?|his|her|their|your|my|our|this|that|its|one|each|every|both|top|bottom|front|back|old|new|big|little|small|first|last|(?-i:[A-Z])[a-z]+[’']s))*(?: (?-i:[a-z])[\w’'-]*)? (?-i:[a-z])[\w’'-]+|^ (?:of|for|to|between|from|off|onto|into|at|by)(?: (?:the|an?|his|her|their|your|my|our|this|that|its|one|each|every|both))+ (?-i:[a-z])[\w’'-]+",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r" [\w ]+? (?:the|an?|his|her|their|your|my|our|this|that|its|one|each|every|both)\b", re.IGNORECASE
)
# "The boiler's threshold", "an attachment strap".
_OF_A_THING_AHEAD = re.compile(
    r"\b(?:the|an?|its|his|her|their|this|that|each) (?P<what>(?-i:[a-z])[\w-]+)[’']s? $", re.IGNORECASE
)
_DOWN = ("from", "off", "onto", "into", "to")
_TERMS_OF_THINGS: dict[str, tuple[str, ...]] = {
    "placement": ("of",),
    "attachment": ("of", "for", "to", "from"),
    "threshold": ("of", "between", "to", "at", "into", "by"),
    "step down": _DOWN,
    "stepping down": _DOWN,
    "boundaries": (),
    "peers": (),
    "stepped down": _DOWN,
}
# What is done with a sill, a file or a stair, and with no case.
_BESIDE_THINGS = {
    "threshold": re.compile(
        r"\b(?:st(?:oo|an)d(?:s|ing)?|sat|sits?|sitting|hover\w*|trip\w*|stumbl\w*|cross(?:es|ed|ing)? the|planes?|planed|swept|sweep\w*|scrubs?|paint\w*|carri\w+ \w+ over the|door\w*|sill|ramps?|wheelchair|plank|doormat|kitchen|porch|degrees|decibels|volts)\b",
        re.IGNORECASE,
    ),
    "attachment": re.compile(
        r"\b(?:e-?mail\w*|files?|pdf|photos?|pictures?|letter|download\w*|open(?:s|ed)? the|hoover|vacuum|hose|pram|buggy|wheelchair|strap|screw\w*|bolt\w*|clip\w*|lamp|bike|drill|shower|mixer)\b",
        re.IGNORECASE,
    ),
    "placement": re.compile(
        r"\b(?:podium|race|medal|league|desk|shelf|work experience|trainee|apprentice\w*|degree|paramedic|midwifery|PGCE|lecturer|nights on placement|shifts? on placement)\b",
        re.IGNORECASE,
    ),
    "step down": re.compile(
        r"\b(?:stairs?|steps|ladder|kerb|curb|bus|rail|banister|stool|toddl\w+|walk(?:s|ing) frame)\b",
        re.IGNORECASE,
    ),
}
_BESIDE_THINGS |= {
    "boundaries": re.compile(
        r"\b(?:cricket\w*|innings|wickets?|batting|bowl\w*|fences?|fencing|hedges?|surveyors?|acres?|maps?|deeds|land registry|planning permission)\b",
        re.IGNORECASE,
    ),
    "peers": re.compile(r"\b(?:House of Lords|parliament|life peers)\b", re.IGNORECASE),
}
_OF_CARE = re.compile(
    r"\b(?:significant harm|statutory|legal|proceedings|social care|foster\w*|carers?|care order|residential|met for|is met|was met|not met|met\b|secure|insecure|disorganised|disordered|bond|caregiv\w*|child protection|child in need|early help|\bcin\b|\bcp\b|section|intervention)\b",
    re.IGNORECASE,
)


def _is_of_things(found: FoundWord) -> bool:
    """Whether a term is said of a thing: of a desk, a stair or a file, where the office means somebody's care."""
    text = found.passage.text
    term = text[found.start : found.end].casefold()
    key = next((key for key in _TERMS_OF_THINGS if term.startswith(key)), None)
    if key is None:
        return False
    of = _OF_SOMETHING.match(text[found.end : found.end + 80])
    if (
        of is not None
        and of.group().split()[0].casefold() in _TERMS_OF_THINGS[key]
        and (_DETERMINED.match(of.group()) or of.group().startswith(" of "))
    ):
        phrase = of.group().split(" ", 2)[-1]
        if not any(_OFFICE.fullmatch(word) for word in re.findall(r"[\w’'-]+", phrase)):
            return True
    owner = _OF_A_THING_AHEAD.search(text[max(0, found.start - 40) : found.start])
    if owner is not None and not _OFFICE.fullmatch(owner["what"]):
        return True
    start, end = sentence_round(text, found.start, found.end)
    around = text[start:end]
    beside = _BESIDE_THINGS["step down" if key.startswith("step") else key]
    return beside.search(around) is not None and _OF_CARE.search(around) is None


def check(words: Words) -> Iterator[Mark]:
    """Each term at its first use in the sense of the office, unless the plan says anywhere what it means."""
    everything = tuple(words)
    told: set[Word] = {found.word for found in everything if _is_explained(found)}
    for found in everything:
        if (
            found.word in told
            or _is_ordinary(found)
            or _is_of_things(found)
            or _is_label(found)
            or _is_name(found)
            or _is_post(found)
        ):
            continue
        if any(_lies_within(found, other) for other in everything):
            continue
        told.add(found.word)
        yield found.passage.mark(
            found.start, _end_with_contact(found, everything), "plain", found.word.instead
        )


def _lies_within(found: FoundWord, other: FoundWord) -> bool:
    """Whether a term is part of a longer one ("safeguarding" of "contextual safeguarding"), or ends one ("sibling contact")."""
    kind_of_contact = found.passage.text.startswith("contact", found.start)
    if kind_of_contact and found.passage == other.passage and found.start == other.end + 1:
        return True
    return (
        found.passage == other.passage
        and other.start <= found.start
        and found.end <= other.end
        and other.end - other.start > found.end - found.start
    )


def _end_with_contact(found: FoundWord, everything: tuple[FoundWord, ...]) -> int:
    """Where a term ends with the "contact" that it is a kind of ("sibling contact"): both words are the office's."""
    return next(
        (
            other.end
            for other in everything
            if other.passage == found.passage
            and other.start == found.end + 1
            and other.passage.text.startswith("contact", other.start)
        ),
        found.end,
    )


# Posts whose name tells who somebody is: in the cell of who acts, beside a name, or behind "is her".
_POSTS = ("designated teacher",)
_NAME_AHEAD = re.compile(
    r"(?:[A-Z][\w’'-]+(?:,| \(|:| [–—-])|\b(?:is|are|was|were)) (?:(?:the|his|her|their|your|my|our|an?|both|also|new) )*$|[A-Z][\w’'-]+ \($"
)
_NAME_BEHIND = re.compile(r"(?: ?[,(:–—-])* ?(?:(?:Mr|Mrs|Ms|Miss|Mx)\b|[A-Z][a-z]+)")


def _is_post(found: FoundWord) -> bool:
    """Whether a term tells which post a named person holds, or who acts; there it is a title."""
    text = found.passage.text
    if not text[found.start : found.end].casefold().startswith(_POSTS):
        return False
    if found.passage.field in {Field.OWNER, Field.DUE}:
        return True
    ahead = _NAME_AHEAD.search(text[max(0, found.start - 60) : found.start])
    return ahead is not None or _NAME_BEHIND.match(text, found.end) is not None


# "Placement: Tollgate": a label of the form that stands in a line of text.
_LABELS = re.compile(r"[ \t*_]*:[ \t*_]*\S")


def _is_label(found: FoundWord) -> bool:
    """Whether a term is the whole label of a line; a form's own headings are nobody's jargon here."""
    text = found.passage.text
    opens = not text[: found.start].rpartition("\n")[2].strip(" \t*_•-")
    return opens and _LABELS.match(text, found.end) is not None


# What is explained: "step down (less formal help)", "contact, which means seeing Mum", "time with Dad (we call it contact)".
_MEANS = re.compile(
    r"[”\"'’*_]*\s*(?:\((?:(?:this |which |that )?(?:means|is|was)|i\.?e\.?|that is|or|a |an |the |how |what |where |when |seeing |time |to |move |less |more |[a-z]+ing )[^()\n]{4,}\)|,? (?:which|this|that) means\b|,? meaning\b|,? that is,|\(?i\.?e\.?[ ,]|"
    r"means (?!(?:that )?(?:the|they|he|she|we)\b)|is (?:what we call|when|where|our word for|how we say)\b|\s*=\s*\w)",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"(?:\b(?:called|call (?:it|this|that|them)|known as|(?:the |our |their |official )?words? (?:for (?:it|this|that) )?is|what (?:we|professionals|social workers|they) call)\s+[“\"'‘*_]*(?:an? |the )?|\w\w \((?:an? |the |our |your )?)$",
    re.IGNORECASE,
)


def _is_explained(found: FoundWord) -> bool:
    """Whether the plan says beside a term what it means, or calls by it what it has just said in plain words."""
    text = found.passage.text
    if _MEANS.match(text, found.end):
        return True
    called = _CALLED.search(text[max(0, found.start - 60) : found.start])
    return called is not None and (
        not called.group().rstrip().endswith(("(", "(a", "(the", "(an"))
        or text[found.end : found.end + 1] == ")"
    )


# What has a term in its name: a meeting, a post, a team, a place, a book. "Contact centre" is on the door.
_OF_A_NAME = re.compile(
    r"(?: (?:and|&) (?-i:[A-Z])\w+)?[ -]+(?:(?!(?:with|by|at|to|for|from|on|in|and|or|is|was|has|as|of|the|an?|via|after|before|through|will|between|if|when|until)\b)[\w&]+[ -]){0,2}?(?:meetings?|panel|conference|supervisors?|centres?|centers?|teams?|officers?|workers?|coordinators?|co-ordinators?|managers?|service|services|hub|unit|clinic|course|programme|group|workshop|training|booklet|book|leaflet|"
    r"toolkit|workbook|handbook|pack|app|charter|policy|order|regulations|project|charity|website|allowance|house|lead|nurse|practitioner|therapist|adviser|advisor|consultant|forms?|(?:help|night)?lines?|psychiatrist|psychologist)\b",
    re.IGNORECASE,
)
_CAPITALS_BEHIND = re.compile(r"(?:[ -](?:and|&|for|of|in|to)){0,2}[ -][A-Z][a-z]+")
_OPENS = re.compile(r"(?:^|[.!?:;\n•*–—-])\W*$")
_CAPITAL_AHEAD = re.compile(r"(?:^|[^.!?:;\n•*–—-]\s+)(?:[A-Z][\w’'&-]+\s+)+$")


def _is_name(found: FoundWord) -> bool:
    """Whether a term is part of a name: of a meeting, post, team or place, or of a thing with a title in capitals."""
    text = found.passage.text
    term = text[found.start : found.end]
    if _OF_A_NAME.match(text, found.end):
        return True
    if not term[0].isupper() or text.isupper():
        return False
    opens = _OPENS.search(text[max(0, found.start - 20) : found.start]) is not None
    behind = _CAPITALS_BEHIND.match(text, found.end) is not None
    return (
        not opens and _CAPITAL_AHEAD.search(text[max(0, found.start - 60) : found.start]) is not None
    ) or (behind and not opens)


# "Jo contacts Dr Sethi": what somebody does, where "contacts with Dad" are meetings.
_CONTACTS_SOMEBODY = re.compile(
    r"\s+(?:(?:the|an?|her|him|them|his|their|our|your|my|me|us|you|it|somebody|someone|everyone|both)\b|(?!I\b|And\b|With\b|At\b|In\b)(?-i:[A-Z]))"
)
# "Leo peers at the screen": he looks hard.
_PEERS = re.compile(
    r"(?:\b(?:he|she|it|who|which|baby)|(?-i:[A-Z])[a-z]+)(?: \w+ly| often| always)? peers\s+(?:at|over|under|up at|down at|out|round|behind)\b",
    re.IGNORECASE,
)
# "The third step down", "one step down from the road": a stair, and no lesser plan.
_A_STEP = re.compile(
    r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|top|bottom|middle|lowest|highest|same|one|two|three|each|every|another|single|\d+(?:st|nd|rd|th)|wooden|concrete|stone|wet|icy|loose|broken) $",
    re.IGNORECASE,
)


def _is_ordinary(found: FoundWord) -> bool:
    """Whether the words around a term show that it is meant as anybody would mean it."""
    text = found.passage.text
    term = text[found.start : found.end].casefold()
    key = next((key for key in _ORDINARY if term.startswith(key)), None)
    if key is None:
        return False
    before, after = _ORDINARY[key]
    ahead = before is not None and before.search(text[max(0, found.start - 40) : found.start]) is not None
    behind = after is not None and after.match(text[found.end : found.end + 80]) is not None
    if (
        key == "contact"
        and ahead
        and re.match(r"\s+with\b", text[found.end :])
        and not behind
        and re.search(r"\b(?:and|not)\s*$", text[: found.start])
    ):
        return False
    opens = found.start == 0 or text[: found.start].rstrip().endswith((".", ";", "\n"))
    if term == "contacts" and _CONTACTS_SOMEBODY.match(text, found.end):
        return True
    if term == "peers" and any(match.start() < found.start < match.end() for match in _PEERS.finditer(text)):
        return True
    if term == "step down" and _A_STEP.search(text, 0, found.start):
        return True
    verb_first = opens and re.match(r"\s+(?:[A-Z]|the\b|her\b|his\b)", text[found.end :]) is not None
    return ahead or behind or (key == "contact" and verb_first)
