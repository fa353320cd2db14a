"""The agencies and professionals that sentences say are working with a family today.

Whoever has closed the case, has only referred, is waited for or was once involved does not work with the family; a
place that a child merely goes to, a school or a surgery, does only where the text says what it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from planlint.language.agencies import Involved, agencies
from planlint.language.doing import When
from planlint.language.engaging import Part, Standing, Told, standing
from planlint.language.mentions import GIVES, NOBODY, UNDER, Mention, apart, mentions
from planlint.language.sentence_cuts import SENTENCE, cut_sentences
from planlint.language.syntax import parsed

_LONGEST = 600
# Words of a clause that says that the work is over, was never, is yet to come, or is wanted.
_NOT_NOW = re.compile(
    r"\b(?:no longer|not (?:yet|known|involved|open|allocated|been)|none|n/?a|never|closed?|ended|ends (?:on|in|this|next)|discharged|stopped|finished|completed|withdrawn|waiting|awaiting|waitlist\w*|waits? for|refer(?:red|rals?(?! order)|ring|s)?|requested|apply|applied|"
    r"application|declined|refused|fail\w* to|(?:un)?til (?:last|(?:19|20)\d\d)|refus\w+|disengag\w*|unable|could|would|should|(?-i:will|may|might)|to be|(?-i:hopes?)|asked|used to|previously|formerly|in the past|unallocated|vacan\w+|tb[ca]|pending|to start|starts|"
    r"in (?:19|20)\d\d|from (?:january|february|march|april|june|july|august|september|october|november|december)|due to start|left|retired|moved on|unknown|apologies|if|until (?:last|he|she|they|january|february|march|april|may|june|july|august|september|october|november|december|[A-Z][\w’']+ (?:healed|left|was|turned|went|moved))|no \w+|needs|wants?|(?:turned|signed) (?:\w+ )?(?:down|off))\b|n['’]t\b",
    re.IGNORECASE,
)
_APOLOGIES = re.compile(
    r"^\W*(?:(?:with )?apologies(?: from)?:?|[^:]{0,30}\b(?:apolog\w+|sorry|absent|unable|could(?: not|n['’]t)|not (?:there|able|here|present|at))\b[^:]{0,30}:)",
    re.IGNORECASE,
)
_STILL = re.compile(r"\b(?:still|currently|continues? to|remains?|to this day)\b", re.IGNORECASE)
# "Would be lost without her" is said of somebody who is there.
_LEANS_ON = re.compile(
    r"\b(?:lost without|(?:could not|couldn['’]t|can['’]t|cannot) (?:do|manage|cope|be) without|rel(?:ies|y) on|leans? on|swears? by)\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:not|no longer|waiting|awaiting|closed|discharged|would like|wants?|needs)\b|n['’]t\b",
    re.IGNORECASE,
)
# Who is somebody else's, or whose calling it is only: "a friend of the family is a youth worker".
_OCCUPATION = re.compile(
    r"\b(?:is|was|are|as|became|being) (?:an? (?:\w+ ){0,2}|both |all )?$|\b(?:retired|former|ex-|trainee|trained as|works? as|working as)\s*(?:an? )?(?:\w+ )?$",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(r"\b(?:cousin|neighbour|friend)s?(?:['’]s?)?\b", re.IGNORECASE)
_LEISURE = re.compile(
    r"\b(?:swim\w*|football|rugby|gym|gymnastics|dance|dancing|ballet|boxing|club|judo|karate|church|mosque|temple|library|brownies|guides|cubs|scouts|beavers|rainbows|cricket|netball|stays?|sleeps?|lives?|living|staying|overnight|holiday|boyfriend|girlfriend|partner|pub)\b",
    re.IGNORECASE,
)
_RHYTHM = re.compile(
    r"\b(?:(?:\w+-|bi-?)?(?:week|month|fortnight|quarter|night)ly|daily|termly|(?:each|every|most|alternate) (?:\w+ ){0,2}?(?:day|week|month|fortnight|term|morning|evening|afternoon|night|weekend|mon|tues?|wednes|thurs?|fri|satur|sun)\w*|"
    r"(?:once|twice|(?:\w+ )?(?:times|mornings?|afternoons?|evenings?|days?|hours?|sessions?|visits?)|\d ?x|one|two|three) (?:a|per|each|every) (?:week|month|fortnight|term|day)|(?:on|mon|tues?|wed|thurs?|fri) (?:a )?(?:mon|tues?|wednes|thurs?|fri|satur|sun)?days?|(?:mon|tues?|wednes|thurs?|fri|satur|sun)days|"
    r"(?:for|over) (?:the (?:last|past) |a )?(?:\w+ )?(?:weeks?|months?|years?|term)|since\b|on (?:a|the) \w+day|\d+[- ]?(?:weekly|wkly|monthly)|regularly|(?:mon|tues?|wed|thurs?|fri)s?(?:,| and | & |/)(?:mon|tues?|wed|thurs?|fri)s?|every \d+ (?:days|weeks)|wkly|f/nightly|ongoing|block of|this term|missed an? (?:\w+day|session|appointment|week|visit))\b",
    re.IGNORECASE,
)


def working_with(
    text: str, known: Mapping[str, str] = NOBODY, given_names: tuple[str, ...] = ()
) -> tuple[Involved, ...]:
    """Every agency that sentences say is at work with the family now.

    ``known`` tells of which agency somebody is who stands in the text with a name alone, as :func:`posts_named` reads it;
    ``given_names`` are first names that the plan is known to use, which may look like other words ("May sees …").
    """
    found = list(_in_prose(text, known, given_names))
    for at in range(len(found) - 1, 0, -1):
        # "Judith from the Marigold midwives": a name and the service it is of are one.
        name, service = found[at - 1], found[at]
        if not name.agency and name.names and service.agency and name.end == service.start:
            both = tuple(dict.fromkeys((*name.names, *service.names)))
            found[at - 1 : at + 1] = [replace(service, start=name.start, names=both)]
    return tuple(found)


def posts_named(text: str) -> dict[str, str]:
    """People of a text with a post beside their full name, and the agency that it is of ("Bronwen Rule, specialist midwife")."""
    found: dict[str, str] = {}
    for words, _ in cut_sentences(text, SENTENCE, _LONGEST):
        for each in mentions(words):
            if each.sure and each.agency and not agencies()[each.agency].general:
                found |= {name: each.agency for name in each.names[:1] if " " in name}
    return found


def _in_prose(text: str, known: Mapping[str, str], given_names: tuple[str, ...]) -> Iterator[Involved]:
    for words, offset in cut_sentences(text, SENTENCE, _LONGEST):
        for each in apart(words, sorted(mentions(words, known), key=lambda each: each.start)):
            before = words[: each.start]
            if (
                (each.sure and _OCCUPATION.search(before))
                or _ELSEWHERE.search(before)
                or _is_not_now(words, each, text[offset + len(words) :][:_NEAR])
            ):
                continue
            rhythm = _RHYTHM.search(words) is not None
            if not each.sure and _LEISURE.search(words) and not GIVES.match(words, each.start):
                continue
            taken_up = _is_taken_up(words, each, text[offset + len(words) :])
            if (
                taken_up
                or _shaped(words, each)
                or _works(standing(parsed(words, given_names), each.start, each.end), each, rhythm, words)
            ):
                title = words[each.start : each.end] if each.agency and agencies()[each.agency].each else ""
                yield Involved(each.agency, offset + each.start, offset + each.end, each.names, title)


# "Gem from the centre gets it. I see her on Mondays": the next sentence tells what the last one's somebody does.
_TAKES_UP = re.compile(
    r"^[.;,”\" ]*(?:(?:and|when|as|but|so|yet) )?(?:(?:s?he|they|it) (?:also |still |really )?(?:comes?|visits?|sees?|helps?|supports?|works? with|sits? with|plays? with|reads? with|cooks? with|walks? with|walks (?:him|her|them)|calls? in|pops? in|drops? in|weighs?|drives? (?:him|her|them)|meets?|takes?|teach(?:es)?|rings?|calls|runs?|ha(?:s|ve) (?:him|her|them|me|us|[A-Z]\w+))\b|(?:I|we|[A-Z][\w’'-]+|s?he|mum|dad|they) (?:sees?|meets?|visits?|goes? to|has|have|works? with) (?:him|her|them|it)\b)(?P<rest>[^.;!?\n]*)",
    re.IGNORECASE,
)


def _is_taken_up(words: str, each: Mention, behind: str) -> bool:
    """Whether what stands behind somebody tells by a pronoun, and with a rhythm, what they do."""
    inside = re.search(r"[,;] (?:(?:but|and|so|yet) )?(?:they|s?he|I|we) | when s?he ", words[each.end :])
    if each.place or (inside is None and _BREAK.search(words[each.end :])):
        return False
    told = words[each.end + inside.start() :] if inside else behind
    found = _TAKES_UP.match(told)
    near = inside is not None or len(words) - each.end < _NEAR
    return near and found is not None and _RHYTHM.search(found["rest"]) is not None


_NEAR = 60
# Whoever never misses a session is there for it.
_NEVER_MISSES = re.compile(
    r"\b(?:(?:has|have|had)(?:n['’]t| not| never) (?:yet )?missed|(?:never|rarely|hardly ever) (?:misses|missed|miss))\b",
    re.IGNORECASE,
)


# To rather talk to somebody than to others is no wish for somebody who is not there.
_RATHER = re.compile(r"\bwould (?:much )?(?:rather|sooner) (?:talk|speak|chat|see|be with)\b", re.IGNORECASE)


def _is_not_now(words: str, each: Mention, behind: str) -> bool:
    """Whether the clause round the words says that it is over, was never, or is yet to come."""
    first = max(
        (found.end() for cut in (_BREAK, _DASH) for found in cut.finditer(words[: each.start])),
        default=0,
    )
    last = _BREAK.search(words[each.end :])
    clause = words[first : each.end + last.start() if last else len(words)]
    if _ALL_OVER.search(words[each.end :] + behind) or _ONCE.search(clause):
        return True
    ahead = _LOOKED_AT.search(words[: each.start])
    if ahead is not None and (" by " in ahead.group() or _BY_THEM.match(words, each.start)):
        return True
    # Whoever could not come to the meeting works with the family all the same.
    clause = _RATHER.sub("", _NEVER_MISSES.sub("", _APOLOGIES.sub("", clause)))
    if _NOT_NOW.search(clause) is None or _LEANS_ON.search(clause):
        return False
    return _STILL.search(clause) is None or _NEVER.search(clause) is not None


# "Has met Carly once": one meeting is no work with a family.
_ONCE = re.compile(
    r"\b(?:met|meets|seen|saw|visited|called (?:on|in)|came|come|spoken|spoke|rung|rang|attended|been)\b[^.;,]{0,40}?\b(?:just |only )?(?:once|one time|on (?:one|a single) (?:occasion|visit)|for the first time)\b(?! (?:an?|every|each|per|more|again|he|she|they|the|we|it)\b)",
    re.IGNORECASE,
)
# "Marks seen by Dr Lal": what a doctor looked at was an injury or a paper, and nobody who is under treatment.
_INJURY = (
    r"\b(?:marks?|bruis(?:e|es|ing)|injur(?:y|ies)|burns?|cuts?|wounds?|welts?|bites?|scars?|scratches|grazes|swelling|fractures?|x-?rays?|scans?|photos?|photographs|letters?|reports?|forms?|kitchen|bedroom|house|home|flat)\b"
    r"(?: (?:to|on|at|of|behind|under|above) (?:his|her|their|the) (?:\w+ ){0,2}\w+)?,?(?: (?:was|were|is|are|been|have been|has been))?(?: \w+ly)? "
)
_LOOKED = r"(?:seen|examined|noted|noticed|photographed|recorded|measured|logged|found|reported|confirmed|checked|spotted|viewed|read|written|signed|taken) (?:\w+ ){0,3}?(?:by|to) "
_LOOKED_AT = re.compile(
    rf"{_INJURY}(?:{_LOOKED}(?:the |a |an |our |his |her |their )?(?:[\w’'-]+ ){{0,3}}?)?$", re.IGNORECASE
)
_BY_THEM = re.compile(rf"(?:{_LOOKED})", re.IGNORECASE)
_BREAK = re.compile(
    r"\band (?=(?-i:[A-Z])[\w’'-]+ (?:\(|[a-z]+s\b))|,? (?:but|although|though|while|whilst|because|and (?:[a-z]+ ){0,3}?(?:is|are|has|have|will|would|does|do|did|was|were|may|might|to)|so that|who (?:does|do|did|is|has) not)\b|, (?:they|s?he)\b|;"
)
# "… the NSPCC and an art therapist; all have ended".
_ALL_OVER = re.compile(
    r"[;,–—-] (?:all|both|each|none|which|these)\b[^.;]{0,30}\b(?:ended|closed|finished|stopped|discharged|over|still)\b",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s[–—]\s")
# Shapes that notes and asides take, which no parse is needed for.
_BEFORE = re.compile(
    r"(?:\bopen to|\bknown to and (?:seen|supported) by|\bunder(?: the (?:care|eye) of)?|\breports to|\bpatient (?:of|at|with)|\bon the (?:caseload|books|case load) of|(?:\b(?:is|are|be|been|being|gets?|well|currently|still|also)|^\W*|,) (?:\w+ ){0,2}?(?:supported|seen|helped|visited|treated|cared for|followed up|monitored|overseen|taught|reviewed) (?:\w+ ){0,3}?by|"
    r"\b(?:works?|working|(?:has|have|['’]ve) worked|engages?|engaging|engaged) (?:\w+ )?with|\b(?:support|help|therapy|counselling|input|sessions?|visits|treatment|care|intervention|involvement|tuition|physio|work|calls?|contact|texts?|check-?ins?|orders?|licence|script|prescription) (?:\w+ ){0,3}?(?:from|with|by|through)|"
    r"\bhas (?:an? )?(?:allocated |named |good )?|\b(?:already|currently) (?:involved|with):?)\s+(?:the |an? |her |his |their |our |mum['’]s |local )?(?:[A-Z][\w’'-]+,? (?:\()?|Dr [A-Z]\w+,? \(?)?(?:\w+ )?$"
)
_AFTER = re.compile(
    r"^(?: (?:[a-z-]+ ){0,3}?(?:services?|team|project|charity|workers?|programme))?(?: \([^)]*\)|,? (?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?),?)?(?:,? |:? |\s?[-–:] ?)?(?:(?:is |are |remains? |(?:will |to )?(?:continues?|remains?) (?:to )?(?:be )?|still |also |currently |very )*(?:involved|on board|engaged|(?:working|helping|meeting) with|supporting)\b|(?:input|support|visits?|involvement|sessions?|reviewing|visiting)\b (?:\w+ )?(?:ongoing|continu\w+|in place|weekly|monthly|fortnightly|every)|(?:knows? the family|allocated)\b)",
    re.IGNORECASE,
)


# "Mr Penny (learning mentor, sees Bo every morning)".
_ASIDE = re.compile(
    r"^[^,()]{0,30},? (?:sees|visits|works with|helps|supports|meets|goes in|calls on|comes|has (?:him|her|them))\b(?! that)",
    re.IGNORECASE,
)


_PAST = re.compile(r"\b(?:was|were|had)\b[^,;]*$", re.IGNORECASE)
# "Sees Lindy Marr, play therapist with Firefly": the post stands behind the name of whoever is seen.
_SEES = re.compile(
    r"\b(?:sees|see|meets|visits|talks to|goes to|works with|is (?:seen|supported|helped|visited|taught) by)\s+(?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+ ?){1,3}(?:, |\()(?:(?:an?|the|her|his|their|our) )?(?:[a-z]+ )?$"
)
# Posts in a school that are there for one child at a time.
_OWN_TIME = re.compile(r"\b(?:mentor|pastoral|ELSA|nurture)\b")
_WHO = re.compile(
    r"^(?: (?:at|from|of|for|in) (?:the )?[^,.()]{2,40}?)?(?: \([^)]*\)|,? (?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))?,? (?:(?:who|which) )?(?:\w+ly |also |still )?(?:sees?|visits?|works? with|supports?|helps?|meets?|treats?|teach(?:es)?|trains?|runs?|comes?|goes?|calls?(?! (?:it|him|her|them|the|999|police|for))|drops? in|pops? in|rings?|phones?|takes?|gives?|spends? (?!\w+ on\b)|(?:has|have) (?:had )?(?-i:him|her|them|(?!\w+[’']d\b|[A-Z]+d\b)[A-Z][\w’'-]+) (?!\w+ed\b)|(?:has|have) (?:\w+ ){1,3}with (?-i:him|her|them|[A-Z][\w’'-]+)\b|(?:has|have) been (?:see|visit|work|support|help|meet|com|go|teach|treat)\w*ing|(?:seeing|visiting|supporting|helping|meeting|treating|teaching|working with) (?:him|her|them|(?-i:[A-Z])[\w’'-]+|mum|dad|the family))\b(?!-)",
    re.IGNORECASE,
)

# Whatever it is that somebody does, with a rhythm behind it: "who sits with Jay at lunch every Tuesday".
_WHO_OFTEN = re.compile(
    r"^(?: (?:at|from|of|for|in) (?:the )?[^,.()]{2,40}?)?(?: \([^)]*\))?,? ?(?:who|which) (?:\w+ly |also |still )?"
    r"(?!(?:is|was|has|does|says|thinks|lives|stays|wants|needs|hopes|worries|drinks|knows|writes|reports|refers|likes|loves)\b)[a-z]+s\b"
)


_HAS = re.compile(r"^ (?:has|have)\b(?! been\b)")
# "On Fridays Ali from the Boxing Trust has Ivo": the rhythm stands first.
_OPENS_OFTEN = re.compile(
    r"^\W*(?:(?:on|every|each) )?(?:\w+ )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? (?:\w+s?,? )?(?:the )?$",
    re.IGNORECASE,
)


# "Mags at the Hub, who you see every week"; "the only one who gets me is Shaz at the Hive".
_WHOM = re.compile(
    r"^[^,;]{0,30},? (?:who|whom|that) (?:you|I|we|s?he|they|(?-i:[A-Z][\w’'-]+)) (?:also |still |really )?(?:sees?|meets?|visits?|talks? to|goes? to|works? with|gets? on with)\b",
    re.IGNORECASE,
)
_TRUSTS = re.compile(
    r"\b(?:person|one|adult|grown-?up|worker) (?:at \w+ )?(?:(?:who|that) (?:gets|listens to|understands|knows|helps)|(?:who |that )?(?:I|you|s?he|they|(?-i:[A-Z][\w’'-]+)) (?:can |will |would )?(?:talks?|tells?|trusts?|likes?|listens?))\b[^.;,]{0,30}? is (?:the )?$",
    re.IGNORECASE,
)


def _shaped(words: str, each: Mention) -> bool:
    """Whether the words round somebody have a shape that says that they are at work."""
    before, after = words[: each.start], words[each.end :]
    if not each.place and (
        _TRUSTS.search(before) or (_WHOM.match(after) and _RHYTHM.search(after) is not None)
    ):
        return True
    if GIVES.match(words, each.start) and _PAST.search(before) is None:
        return not words.startswith(("work", "group"), each.start) or _RHYTHM.search(words) is not None
    if not each.agency and UNDER.match(words, each.start):
        return True
    if each.sure and before.endswith("(") and _ASIDE.match(after):
        return True
    if each.place and _OWN_TIME.search(words[each.start : each.end]) and _WHO.match(after):
        return _RHYTHM.search(after) is not None
    if not each.place and _WHO_OFTEN.match(after) and _PAST.search(before) is None:
        return _RHYTHM.search(after) is not None
    if not each.sure:
        often = _RHYTHM.search(after) is not None or _OPENS_OFTEN.match(before) is not None
        return often and _WHO.match(after) is not None
    # The police "have" somebody, or their telephone, and work with nobody by that.
    if each.agency == "police" and _HAS.match(after):
        return _RHYTHM.search(after) is not None
    if each.place:
        return False
    if _SEES.search(before) and _RHYTHM.search(words):
        return True
    led = _BEFORE.search(before)
    if led is not None and _PAST.search(before) is None:
        return True
    return any(found is not None for found in (_AFTER.match(after), _WHO.match(after)))


_HELPS = frozenset(
    "support help work see visit meet treat care teach tutor train mentor coach counsel come go run offer provide continue assist befriend monitor review take look call pop ring speak talk do deliver facilitate lead hold check weigh dress follow oversee manage carry involve allocate bring"
    " give keep spend sort change engage know listen play build pick drop pay get supervise prescribe administer".split()
)
_TELLS = frozenset(
    "be have say feel think believe report note want wish hope worry agree understand describe tell state advise recommend suggest confirm find identify notice observe record request ask refer raise share express highlight "
    "need require consider close accept decline refuse discharge end send receive write attend complete charge arrest issue mean show indicate seem appear become remain assess diagnose make use close like love hate hear".split()
)
_MEETS = frozenset("see meet attend access receive have enjoy trust allocate assign".split()) | frozenset(
    f"{verb} {by}"
    for verb in "go work talk report speak engage meet attend be open get visit come".split()
    for by in ("to", "with", "at", "from", "under")
)
# What meets somebody only where it is done again and again.
_MEETS_OFTEN = frozenset(["get", "use", "visit", "have with", "do with", "spend with"])
# What is work with a family whoever does it, with nothing said of how often.
_SURELY = frozenset("work support help counsel mentor tutor treat".split())
# What is done of or to somebody who is not met by it.
_NOT_MET = frozenset(
    "tell say refuse miss avoid dislike hate abuse wait need want refer complain lie ask report write send worry hope be think hear move apply shout swear move live stay".split()
)
_PLACES_HELP = frozenset("support help work involve see meet mentor".split())
_POLICE_DO = frozenset(
    "support help work see visit meet mentor teach speak talk call run involve check keep".split()
)
_POST = re.compile(
    r"(?:work|officer|nurse|mentor|counsellor|therapist|visitor|advis|practitioner|psycholog|advocate|tutor|midwife|coach|ordinator|volunteer|keyworker|specialist|consultant|paediatrician|psychiatrist|portage|clinician)\w*$|(?-i:\b(?:PA|CPN|IDVA|FSW|EWO|HV|EP|OT|SALT|FIW)$)|(?-i:^(?:PC|PCSO|DC) )",
    re.IGNORECASE,
)


def _works(standing_: Standing, each: Mention, rhythm: bool, words: str) -> bool:
    """Whether what is told of somebody is work done today, or they are called somebody's own."""
    now = [told for told in standing_.told if told.when in (When.NOW, When.SINCE)]
    # "Plaster checked by the fracture clinic every fortnight".
    if rhythm and each.sure and _HAD.search(words) is None:
        now += [
            told
            for told in standing_.told
            if told.part is Part.BY and told.when is When.PAST and told.verb in _HELPS
        ]
    if any(
        _does(told, each, rhythm and (told.part is not Part.NAMED or _beside(words, each))) for told in now
    ):
        return True
    if standing_.owned and each.sure and _LEANS_ON.search(words):
        return True
    governed = [told for told in standing_.told if told.part is not Part.NAMED]
    if standing_.owned and each.sure and not each.place and len(now) == len(standing_.told):
        return _POST.search(words[each.start : each.end]) is not None and bool(governed)
    return False


_HAD = re.compile(r"\b(?:was|were|had|ago|last (?:week|month|year|term))\b", re.IGNORECASE)


def _beside(words: str, each: Mention) -> bool:
    """Whether a rhythm stands right behind somebody, in brackets or not: "Portage (Lindy) weekly on Wednesdays"."""
    own = re.match(
        r"(?:,? (?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+ ?){1,2},)?[^,;()]*(?:\([^)]*\))?[^,;()]*",
        words[each.end :],
    )
    return own is not None and _RHYTHM.search(own.group()) is not None


def _does(told: Told, each: Mention, rhythm: bool) -> bool:
    if not each.sure and not rhythm:
        return told.part is Part.DOER and told.verb in _SURELY
    if told.part is Part.NAMED:
        return rhythm and each.sure and not each.place and each.agency != "police"
    if told.part is Part.MET:
        often = rhythm and each.sure and told.verb.split()[0] not in _NOT_MET
        return not each.place and (often or told.verb in _MEETS or (rhythm and told.verb in _MEETS_OFTEN))
    lasting = told.verb in _HELPS or (told.verb not in _TELLS and (rhythm or told.when is When.NOW))
    if told.part is Part.BY:
        return told.verb in _HELPS
    if each.place:
        return told.verb in _PLACES_HELP
    if each.agency == "police":
        return told.verb in _POLICE_DO and (rhythm or told.when is When.NOW)
    return lasting
