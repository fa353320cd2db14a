"""What a worry does to a child: whether a text tells of harm done, harm feared, or what a child has to live with because of it.

"At risk of significant harm" and "an impact on emotional wellbeing" name a box, not what happens to the child. Whoever is
frightened or hurt must be the child: the person spoken of last before the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.blanks import says_nothing
from planlint.language.burdens import bears
from planlint.language.risk_kinds import risk_kinds
from planlint.language.voice_kinds import ADULTS, CHILD_NOUNS, MANY
from planlint.language.voice_who import Cast

_WORRY = re.compile(
    r"\b(?:worr(?:y|ies|ied|ying)|concern(?:s|ed)?|risks?|danger\w*|temper|uses|using|stab\w*|relaps\w+|weapons?|loud|angry|controll\w+|break-in|raped|traffick\w+|enough|flinch\w*|confused|blames?|trust|fear\w*|afraid|unsafe|drink(?:s|ing)?|drunk|alcohol\w*|intoxicat\w+|vodka|drugs?|cannabis|heroin|cocaine|crack|ketamine|weed|methadone|substances?|violen\w+|hit(?:s|ting)?|"
    r"push(?:es|ed)?|punch\w*|kick\w*|slap\w*|assault\w*|abus\w+|shout\w*|argu\w+|rows?|fight\w*|threat\w*|neglect\w*|left alone|on (?:his|her|their) own|alone|dirty|mould|mouldy|damp|cold|rats?|faeces|mess|no (?:food|heating|bed|money|grown-up|electric)|"
    r"debts?|evict\w*|rent|depress\w+|low|mood|mental\w*|bipolar|psychosis|suicid\w+|self-harm\w*|ill|illness|unwell|pain|exploit\w+|groom\w+|county lines|missing|gang\w*|carry\w*|prison|arrest\w*|injur\w*|bruis\w*|burn\w*|died|death|grief|griev\w+|"
    r"conflict|bull(?:y|ied|ying)|home conditions?|hoard\w*|tired|exhausted|worn out|asleep|unsupervised|sleep\w*|weight|teeth|hungry|late|absent|attendance|refus\w+|exclu\w+|suspend\w*|behaviou?rs?|frightened|scared|hurt\w*|isolat\w+|lonely|struggl\w+|"
    r"cannot|can['’]t|behind|lost|loses|loss|split|separat\w+|police|homeless\w*|overcrowd\w*|fits?|seizures?|choke\w*|unsettled|placement|moved?|wakes?|nightmares?|online|knife|caring|carer|cooks?|looks? after|puts?|speech|autis\w+|disab\w+)\b",
    re.IGNORECASE,
)
# "… when Steve raises his voice": what sets the child off is the worry, whatever it is called.
_SHOWS_CAUSE = re.compile(r"\b(?:when(?:ever)?|because|every time|each time|since|after)\s+(?:\w+\s+){1,6}", re.IGNORECASE)
_SETS_OFF = re.compile(
    r"\b(?:voices|medicat\w+|spice|lock(?:s|ed|ing)|overdos\w+|arrears|ms|cancer|dementia|stroke|raises (?:his|her) (?:voice|hand)|moods|thr[eo]w\w*|notice seeking|trash\w*|smash\w*|chaos|mess\w*|swear\w*|scream\w*|"
    r"gambl\w*|benefits?|no recourse|poor|poverty|loan\w*|custody|immigration|asylum|war|torture|stranger\w*|men|grief|funeral|refuge|b&b|hostel|tempers?)\b",
    re.IGNORECASE,
)
_GENERIC = re.compile(
    r"\b(?:(?:significant|emotional|physical|future|further|serious|likely|possible|potential|long-term|sexual|of|from|experiencing|suffering|suffer|to)\s+(?:and\s+\w+\s+|/\s*\w+\s+)?(?:significant\s+|emotional\s+|physical\s+)?harm\b|(?:emotional|physical|mental|psychological|social|overall|general|holistic)\b[^.;]{0,30}\b(?:well-?being|health|development|welfare|needs|safety|impact)|"
    r"(?:his|her|their) (?:well-?being|development|welfare|safety|outcomes|emotional|needs)|(?:placing|places|put|puts|putting) (?:himself|herself|themselves|himself|him|her|them) (?:at|in) (?:risk|danger)|at risk\b(?! of (?:being|getting|losing|dying|falling|going|becoming))|vulnerab\w+)",
    re.IGNORECASE,
)
# What a child feels or bears. The word before it may be a form of be, feel, look, seem, get, become, leave or go.
_FELT = (
    r"(?:scared|frightened|terrified|petrified|afraid|fearful|hungry|unfed|starving|cold|freezing|tired|exhausted|shattered|grey|withdrawn|anxious|sad|tearful|upset|ashamed|embarrassed|lonely|isolated|confused|angry|distressed|heartbroken|jumpy|on edge|nervous|clingy|watchful|quiet and|"
    r"underweight|in pain|sore|smelly|dirty|unwashed|soaked|wet|bullied|teased|laughed at|picked on|left out|hurt\b(?! by)|injured|bruised|burned|burnt|scalded|bitten|hit\b|slapped|dropped|locked (?:out|in)|alone|by (?:himself|herself|themselves)|too tired|worn out|"
    r"(?:unable|not able) to (?:sleep|eat|learn|concentrate|play|talk|relax)|asleep in|falling asleep|(?:a year|two years|\w+ years?|months|far|further|well)? ?behind (?:with|in|at|his|her|their|the|other|where)|parentified (?:and|by)|guilty|to blame|underfed|undernourished|dehydrated|malnourished|mute|silent)"
)
_PRESENT = re.compile(
    rf"\b(?:is|are|was|were|be|been|being|feels?|felt|looks?|looked|seems?|seemed|gets?|got|becomes?|became|becoming|leaves?|left|leaving|goes|go|went|going|gone|comes?|came|makes?|made|making|keeps?|kept|stays?|remains?|often|always|so|very|and|too|both|has|have|him|her|them|[,&–-])\s+(?:\w+ly\s+|so\s+|too\s+|very\s+|often\s+|always\s+|more\s+|still\s+|left\s+|hungry and |tired and )*{_FELT}\b"
    rf"|\b(?:go(?:es|ing)?|went|com(?:es?|ing)|came) (?:to|into|home|in) (?:\w+ )?(?:without (?:breakfast|food|a coat|shoes)|{_FELT})\b|\bgets? (?:him|her)self (?:up|to)\b"
    r"|\b(?:wakes?|woken|waking|woke)\b(?!\s+up (?:call|on time))|\bwet(?:s|ting)?\s+(?:the|his|her|their|at|himself|herself|themselves)\b|\brather be dead\b|\bwants? to die\b|\b(?:soil(?:s|ing|ed)|bed-?wetting|nightmares?|night terrors|flashbacks?|panic attacks?|tantrums|flinch\w*|trembl\w+|hid(?:es|ing)?|cower\w*|cling\w*|clung|cries|cried|crying|screams?|screaming|sobs?|vomit\w*|scratching|itch\w*|coughs?|coughing|limp\w*|stammer\w*|bruis(?:e|es|ing)|burns?|scald\w*|cuts?|fracture\w*|scars?|black eye|rash\w*|sores?|infect\w+|flea bites|head lice)\b"
    r"|\bdreams? about\b|\blie[sd]? awake\b|\blying awake\b|\b(?:awake|up) (?:past|until|till|at|most|half|all|for|with|in) \w+|\bsleeps? (?:on the|in (?:class|lessons)|four|three|five|with|only|little|badly|poorly|under|in (?:his|her|their) (?:clothes|shoes|trainers|coats?)|beside)|\b(?:not|cannot|can['’]?t|can not|does ?n[o’']t|do ?n[o’']t|hardly|barely|never|no longer|stopped|stops?|stopping) (?:\w+ )?(?:sleep\w*|settl\w*|eat\w*|learn\w*|play\w*|talk\w*|speak\w*|concentrat\w*|read|see(?:ing)? (?:friends|his|her)|going out|grow\w*|trust\w*|laugh\w*|wash\w*|mix\w*|feed\w*|cope)\b|\bhardly (?:talks|eats|sleeps|speaks|grows)\b|\bfew(?:er)? (?:than \w+ )?words\b"
    r"|\b(?:fallen|falls?|falling|fell|slipp\w+|getting|is|are) (?:\w+ )?(?:behind|asleep)\b|\b(?:dropped|lost|losing|loses|gained only) (?:\w+ )?(?:two |three |a |from the )?(?:weight|\d[\d.,]* ?k?g|sets?|centiles?|\w+ centile|across|from|friends|hair)\b|\bfaltering\b|\b(?:below|under) the (?:9th|2nd|0\.4th|\w+) centile\b|\bweight (?:fell|has fallen|dropped|is)\b|\bcosts? (?:him|her|them)\b|\bunderweight\b"
    r"|\b(?:missing|misses|missed|losing|loses|giving up|gave up|given up|gives up|stopped|stays? (?:off|home|up)|stayed (?:off|home|up)|comes? in late|is late|are late)\b[^.;\n]{0,50}\b(?:because|so that|to (?:look after|stay|care|be|guard|check|get home|mind|help|keep)|when|since|out on|being a|childhood|football|netball|friends|learning|schooling|meals|breakfast|sleep|clubs?|play|exams?)\b"
    r"|\b(?:cook(?:s|ing)?|lift(?:s|ing)|does (?:it all|all|the|most)|doing (?:the|all)|get(?:s|ting)? (?:\w+ ){1,3}up|look(?:s|ing) after|car(?:es|ing) for|feed(?:s|ing)|washes|give(?:s|n)? (?:\w+ ){0,3}(?:tablets|medicine)|giving (?:\w+ ){0,4}tablets|put(?:s|ting)? \w+ to bed|ha(?:s|ve) to|got between|stood between|steps? between|get(?:s|ting)? in between|saw|has seen|have seen|sees?|hears?|heard|witness\w*|watched|found (?:her|his|their|mum|dad)) (?:\w+ ){0,4}?(?:the|her|his|their|mum|dad|siblings?|brothers?|sisters?|baby|mother|father|parents?|meals|cooking|house|younger|little|tea|dinner|bottles|shopping|nan|grand\w+|being|what|it|them|arguments?|shouting|violence|hit|police)\b"
    r"|\b(?:hits?|bites?|kicks?|lash(?:es)? out|hit out|throws?|throwing|runs? (?:off|away|out)|hurts?|harms?|cuts?|pulls? (?:at|out)|bang(?:s|ing)?) (?:\w+ ){0,3}(?:himself|herself|themselves|people|other|others|children|out|at|when|because|head|hair|eyebrows|before|furniture|tables?)\b|\bself-?harm\w*|\btummy (?:ache|aches|hurts)|\bheadaches?\b|\b(?:teeth|tooth|back|scar|chest|stomach|ear|head) hurts?\b|\b(?:hurts|aches)\b|\b(?:in|spent \w+ nights (?:in|on)) (?:hospital|the ward|a&e)\b|\b(?:been )?(?:to|in) (?:a&e|hospital)\b|\bin danger\b|\bnobody (?:to|there|gets|knows|at)\b|\bnext door in (?:his|her|their)\b|\bfound alone\b|\bleft alone\b|\bleft without\b|\b(?:leaves?|leaving|left)\s+(?:\w+\s+){1,3}without\b|\blaugh(?:s|ed|ing)? at\b|\bjumps? at\b|\bcall(?:s|ed|ing)? (?:him|her|them) names\b|\bin (?:dirty|wet|soiled|torn|outgrown|thin) (?:clothes|nappies|uniform|shoes)\b|\bchecks? (?:that|if|whether|on)\b|\bdares? not\b|\bdaren[’']t\b|\b(?:has|have|had) (?:\w+ )?not (?:slept|eaten|spoken|learn\w+|grown|played|laughed|been (?:to|out))\b|\bleft to (?:feed|look after|fend|cook|care|get|put|cope|wait|find)\b|\b(?:taught|learn(?:s|ed|t)?) (?:\w+ )?(?:not )?to (?:keep|hide|lie|stay|be quiet|say nothing|look after|ask|cope|manage)\b|\bcould not be woken\b|\bface down\b|\bblue\b|\bbelieves? (?:it|he|she|that)\b|\bthinks? (?:it|the fights|the|that) \b[^.]{0,30}\bfault\b|\bblames (?:himself|herself)|\bcalls himself|\bcalls herself|\bmiss(?:es)? (?:his|her|their|mum|dad|you|him|them|the)\b|\bdoes not know (?:why|when|where|if|whether|what)\b|\bdo not know (?:why|when|where|if|whether|what)\b|\bpockets?\b[^.]{0,20}\b(?:food|crackers|snack)|\bsharing a mattress\b|\bshares a (?:bed|mattress)\b|\bearned not to ask\b|\blearned not to\b",
    re.IGNORECASE,
)
# Notes leave the verb out: "Tia scared to go home".
_BARELY = re.compile(rf"[\w’'-]+\s+(?:\w+ly\s+|so\s+|very\s+|often\s+|too\s+)?{_FELT}\b", re.IGNORECASE)
# What is done to the child in plain words, with the child as the object.
_DONE_TO = re.compile(
    r"\b(?:frighten|scar(?:e|ing)|terrif|upset|hurt|worr|confus|distress|injur|harm|humiliat|embarrass|exhaust|overwhelm|bull(?:y|ie)|teas|hit|slap|smack|shak|burn|abandon|lock)\w*\s+(?P<whom>(?:both\s+|the\s+|his\s+|her\s+)?[\w’'-]+)",
    re.IGNORECASE,
)
# A cause and, behind one of these, how the child lives with it.
_SO = re.compile(
    r"\b(?:means?(?: that)?|meant(?: that)?|so(?: that)?|as a result|leaving|leaves?|has left|have left|which is why|because)\b",
    re.IGNORECASE,
)
_LIVES_WITH = re.compile(
    r"\b(?:(?:does|do|did|has|have|had|is|are|was|were|can|could|dare)(?:\s+(?:not|never|hardly|barely|no longer)|n[’']t)|cannot|has (?:no|nobody|nowhere|few|little|to)|have (?:no|nobody|nowhere|few|little|to)|dares? not|daren['’]t|afraid to|unable|without|misses|missed|goes?|wears?|sleeps?|eats?|"
    r"gets?|checks?|carries|looks after|cares for|stays?|waits?|worries|hides?|alone|late|tired|hungry|no (?:one|words|friends|bed|meals|food|sleep|play))\b",
    re.IGNORECASE,
)
# These are said of a room as often as of a child.
_OF_THINGS = re.compile(
    r"\b(?:cold|freezing|dirty|wet|soaked|sore|smelly|alone|scars?|infect\w+|cuts?|burns?)\b", re.IGNORECASE
)
_THINGS = re.compile(
    r"\b(?:house|home|flat|room|bedroom|kitchen|garden|conditions?|bed|bedding|mattress|wall|floor|carpet|clothes|yard|place)\b",
    re.IGNORECASE,
)
_HARM = (
    r"(?:hurt|harmed|injur\w+|killed|die|dies|dying|stabbed|shot|burn\w*|scald\w*|ill\b|iller|smother\w*|suffocat\w*|drown\w*|chok\w+|hit\b|dropped|shaken|sick|exclud\w*|arrest\w*|charged|exploit\w+|groom\w*|traffick\w+|lose|loses|losing|lost|miss\b|missing|misses|fall\b|falls|fell|falling|never|hungry|alone|frightened|"
    r"scared|drawn in\w*|stop\w*|worse|behind|no (?:home|school|food|one|money|time|place|friends|bed)|without|sent (?:home|away)|made to|taken|crash\w*|hospital|run (?:over|away)|go on|not (?:\w+ )?(?:grow|learn|eat|sleep|sit|talk|cope|know|be able|get|have|manage|say|trust|make|thrive|reach|form)|unable|cannot|wrong|parent in the house|grow up|end up|give up|moved|separated|"
    r"become|becomes|feel\w*|think|believe\w*|struggle\w*|left\b|blame\w*|hurt himself|hurt herself|wet|cold|bullied|beaten|sexually|abused|raped|pregnant|overdose\w*|take (?:his|her|their) own|wander\w*|knocked|trapped|poisoned|electrocuted|bitten|infect\w+|underweight|starv\w+|dehydrat\w+|learn to|copy|repeat|normal|harm himself|harm herself|hear|see|saw|unheard|suffer\w* (?!significant|emotional|harm)|harder|used|out of school|be carrying|carry|delayed|held back|late\b|isolated|withdrawn|depend\w*|too tired|sleep)"
)
_PROSPECT = re.compile(
    rf"\b(?:will|would|could|may|might|can|going to|risks?|likely to|chance of|danger of|afraid of|so that|means(?: that)?|meant(?: that)?|until)\b[^.;\n]{{0,70}}?\b{_HARM}",
    re.IGNORECASE,
)
_FORESEES = re.compile(
    rf"\b(?:worr(?:y|ies|ied|ying)|fear\w*|afraid|concern(?:s|ed)?|risks?|danger|scared|think)\b[^.;\n]{{0,60}}?(?:\b(?:is|are|that|of|be|for)\b|[=:])[^;\n]{{0,220}}?\b{_HARM}",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d)|(?<=\b[A-Z])\.)+[.!?]*")
_OTHERS = frozenset(
    "people men man males male woman women anyone adults adult stranger strangers offenders".split()
)
_PRONOUNS = frozenset("he she they him her them his their hers theirs hes shes he's she's theyre".split())
_LONGEST = 1200
_IMPACT_LABEL = re.compile(
    r"\b(?:impact|effects?)(?: (?:on|for|of this on) [\w’' ]{2,25})?\s*(?:[:=]|[–—-]\s)\s*(?P<told>\S.*)", re.IGNORECASE
)
_BOX = re.compile(
    r"\b(?:known|assess\w*|explor\w*|considered|confirmed|tbc|impact|serious|significant|high|medium|low|unclear|severe|long-term)\b", re.IGNORECASE
)
_LEAVES = re.compile(r"(?:left|leaves?|leaving|makes|made|cost)\b", re.IGNORECASE)
_UNLIKELY = re.compile(
    r"\b(?:no|not|never|longer)\s+(?:evidence|signs?|indication|suggestion|concerns?|worries)\b",
    re.IGNORECASE,
)
_PROMISE = re.compile(
    r"^\W*(?:the )?(?:social worker|sw|health visitor|hv|school|we|i|core group|family support worker)\b[^.]{0,20}\bwill\b",
    re.IGNORECASE,
)


def tells_worry(text: str) -> bool:
    """Whether a text names anything to worry about."""
    return not says_nothing(text) and (
        _SHOWS_CAUSE.search(text) is not None or bool(_worries_in(text))
    )


def tells_impact(
    text: str, children: Sequence[str], adults: Sequence[str] = (), of_the_child: bool = False
) -> bool:
    """Whether a text tells what a worry does, did or would do to a child.

    ``of_the_child`` tells that where nobody is named the child is meant, as in the need of a plan.
    """
    if says_nothing(text):
        return False
    cast = Cast(children, adults)
    last = of_the_child
    worried = False
    for match in _SENTENCE.finditer(text):
        sentence = match.group()[:_LONGEST]
        before = last
        found, last = _impact_in(sentence, cast, last)
        if found or _told_under_a_label(sentence) or _borne_by_child(sentence, cast, before, worried):
            return True
        worried = worried or bool(_worries_in(_blanked(sentence)))
    return False


def _borne_by_child(sentence: str, cast: Cast, last: bool, worried: bool) -> bool:
    """Whether the parse tells of a child who bears a worry told in the sentence or before it."""
    spoken = _spoken_of(sentence, cast, last)
    if not any(child for _, child in spoken) or _UNLIKELY.search(sentence) or _PROMISE.match(sentence):
        return False
    plain = _blanked(sentence)
    return bears(plain, _worries_in(plain), worried, {place for place, child in spoken if child})


def _worries_in(text: str) -> list[tuple[int, int]]:
    """The places of words for worries: the famous ones, and what names any kind of risk."""
    patterns = (_WORRY, _SETS_OFF, *(kind.named for kind in risk_kinds().values()))
    return [match.span() for pattern in patterns for match in pattern.finditer(text)]


def _told_under_a_label(sentence: str) -> bool:
    """ "Impact: flinches, misses PE": words behind such a label that are no box of a form."""
    match = _IMPACT_LABEL.search(sentence)
    return match is not None and any(
        len(part.split()) > 1 and not says_nothing(part) and not _GENERIC.search(part) and not _BOX.search(part)
        for part in re.split(r"[,;]", match["told"])
    )


def _blanked(sentence: str) -> str:
    return _GENERIC.sub(lambda match: "." * len(match.group()), sentence)


def _impact_in(sentence: str, cast: Cast, last: bool) -> tuple[bool, bool]:
    """Whether the sentence tells of an effect on a child, and whether a child is the one spoken of last in it."""
    spoken = _spoken_of(sentence, cast, last)
    named = [child for place, child in spoken if sentence[place].isupper() or child]
    after = any(named) if spoken else last
    if _UNLIKELY.search(sentence) or _PROMISE.match(sentence):
        return False, after
    plain = _blanked(sentence)
    for match in _PRESENT.finditer(plain):
        if _OF_THINGS.search(match.group()) and not _borne(plain, spoken, match.start()):
            continue
        inside = _LEAVES.match(match.group()) and any(
            child for at, child in spoken if match.start() <= at < match.end()
        )
        if inside or _is_child_at(spoken, match.start(), last):
            return True, after
    if any(child and _BARELY.match(plain[place:]) for place, child in spoken):
        return True, after
    if (
        not any(not child for _, child in _spoken_of(sentence, cast, True))
        and _FORESEES.search(plain)
        and spoken
    ):
        return True, after  # "The worry is that he …": where no adult is named, the child is meant
    if any(_names_child(match["whom"], cast, spoken) for match in _DONE_TO.finditer(plain)) or _follows(
        plain, spoken
    ):
        return True, after
    for pattern in (_PROSPECT, _FORESEES):
        for match in pattern.finditer(plain):
            within = any(child for at, child in spoken if match.start() <= at <= match.end())
            at_start = _is_child_at(spoken, match.start(), last)
            if (within or at_start) and _last_is_child(spoken, match.end(), last):
                return True, after
    return False, after


def _names_child(words: str, cast: Cast, spoken: list[tuple[int, bool]]) -> bool:
    """Whether the object of a verb is a child: by name, by kind, or a pronoun in a sentence without any adult."""
    word = words.split()[-1]
    low = re.sub(r"[’']s$", "", word.casefold())
    if words.casefold() != re.sub(r"[’']s$", "", words.casefold()):
        return False
    if low in ("him", "them", "you"):
        return bool(spoken) and all(child for _, child in spoken)
    return (
        cast.child(word) is not None or low in (MANY - {"all", "both", "brothers", "sisters"}) | CHILD_NOUNS
    )


def _follows(plain: str, spoken: list[tuple[int, bool]]) -> bool:
    """Whether, behind "means that", "so" or "leaves", a child is the one who lives with what was said before."""
    for match in _SO.finditer(plain):
        before, behind = plain[: match.start()], plain[match.end() :]
        if _WORRY.search(before) is None and match.group().casefold() != "because":
            continue
        child = next((place for place, is_child in spoken if place >= match.end() and is_child), None)
        adult = next((place for place, is_child in spoken if place >= match.end() and not is_child), None)
        if child is None or (adult is not None and adult < child):
            continue
        if (
            match.group().casefold() != "because"
            and _LIVES_WITH.search(behind[child - match.end() :]) is not None
        ):
            return True
    return False


def _borne(plain: str, spoken: list[tuple[int, bool]], at: int) -> bool:
    """Whether it is a person of the sentence that is cold or dirty, and no room or house."""
    before = [place for place, _ in spoken if place <= at]
    return bool(before) and _THINGS.search(plain[before[-1] : at]) is None


def _spoken_of(sentence: str, cast: Cast, last: bool) -> list[tuple[int, bool]]:
    """The people a sentence speaks of in order, each with its place and whether it is a child."""
    found: list[tuple[int, bool]] = []
    for match in _WORD.finditer(sentence):
        word = match.group()
        low = re.sub(r"[’']s$", "", word.casefold())
        if (
            cast.child(word) is not None
            or low in MANY - {"all", "both", "brothers", "sisters"}
            or low in CHILD_NOUNS - {"middle", "older", "younger", "sibling"}
            or low in ("you", "your")
        ):
            found.append((match.start(), True))
        elif (
            low
            in ADULTS
            - {
                "school",
                "nursery",
                "police",
                "worker",
                "family",
                "friends",
                "friend",
                "brother",
                "sister",
                "visitor",
                "doctor",
                "nurse",
                "social",
                "manager",
                "teacher",
                "gp",
                "hv",
                "sw",
            }
            or low in _OTHERS
            or cast.is_known_adult(word)
        ):
            found.append((match.start(), False))
        elif low in _PRONOUNS:
            found.append((match.start(), found[-1][1] if found else last))
    return found


def _is_child_at(spoken: list[tuple[int, bool]], at: int, last: bool) -> bool:
    before = [child for place, child in spoken if place <= at]
    return before[-1] if before else last


def _last_is_child(spoken: list[tuple[int, bool]], end: int, last: bool) -> bool:
    return _is_child_at(spoken, end, last) or any(child for place, child in spoken if place <= end)
