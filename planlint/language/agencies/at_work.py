"""The agencies and professionals that sentences say are working with a family today.

Whoever has closed the case, has only referred, is waited for or was once involved does not work with the family; a
place that a child merely goes to, a school or a surgery, does only where the text says what it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from planlint.language.agencies.doing import When
from planlint.language.agencies.engaging import Part, Standing, Told, standing
from planlint.language.agencies.helping import (
    HELPS,
    MEETS,
    MEETS_OFTEN,
    NOT_MET,
    PLACES_HELP,
    POLICE_DO,
    POST,
    SURELY,
    TELLS,
)
from planlint.language.agencies.mentions import GIVES, NOBODY, Mention, apart, mentions
from planlint.language.agencies.names import Involved, agencies
from planlint.language.agencies.recurring import is_of_trade, meets_nobody, recurs
from planlint.language.agencies.regular import RHYTHM, is_often
from planlint.language.agencies.shapes import shaped
from planlint.language.agencies.unlisted import services_at_work
from planlint.language.sentence_cuts import SENTENCE, cut_sentences
from planlint.language.syntax import parsed

_LONGEST = 600
# Words of a clause that says that the work is over, was never, is yet to come, or is wanted.
_NOT_NOW = re.compile(
    r"\b(?:no longer|nobody|no one|not (?:yet|known|involved|open|allocated|been)|none|n/?a|never|closed?|ended|ends (?:on|in|this|next)|discharged|stopped|finished|completed|withdrawn|waiting|awaiting|waitlist\w*|waits? for|refer(?:red|rals?(?! order)|ring|s)?|requested|apply|applied|"
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
    r"\b(?:lost without|(?:can(?:no|['’])t|could(?: not|n['’]t)) (?:speak|say|thank|praise|fault|sing)\b[^.;]{0,20}?|(?:could not|couldn['’]t|can['’]t|cannot) (?:do|manage|cope|be) without|rel(?:ies|y) on|leans? on|swears? by)\b",
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
_AT_PLAY = re.compile(
    r"\b(?:swim\w*|football|rugby|gym|gymnastics|dance|dancing|ballet|boxing|club|judo|karate|church|mosque|temple|library|brownies|guides|cubs|scouts|beavers|rainbows|cricket|netball|mass|chapel|cathedral|gurdwara|synagogue|mandir|madrasa\w*|worship\w*|prayers?|choir|sunday school|cinema|theatre|pantomime|museum|zoo)\b",
    re.IGNORECASE,
)
_HOMELY = re.compile(
    r"\b(?:stays?|sleeps?|lives?|living|staying|overnight|holiday|boyfriend|girlfriend|partner|pub)\b",
    re.IGNORECASE,
)
# "The church's family scheme" is a service; so is whoever takes a child along to boxing.
_IS_SERVICE = re.compile(
    r"\b(?:team|service|charity|project|clinic|centre|hospital|scheme|hub|trust|programme|unit|ward)$",
    re.IGNORECASE,
)
_TAKES_ALONG = re.compile(r"^ ?(?:\w+ly |also )?(?:takes|brings|drives|walks|gets)\b")


def _is_at_leisure(words: str, each: Mention) -> bool:
    """Whether somebody without a post is of a club or of the home, or is only met at play."""
    if _HOMELY.search(words):
        return True
    said = words[each.start : each.end].strip()
    if _AT_PLAY.search(said):
        return _IS_SERVICE.search(said) is None
    return _AT_PLAY.search(words) is not None and _TAKES_ALONG.match(words[each.end :]) is None


def working_with(
    text: str, known: Mapping[str, str] = NOBODY, given_names: tuple[str, ...] = ()
) -> tuple[Involved, ...]:
    """Every agency that sentences say is at work with the family now.

    ``known`` tells of which agency somebody is who stands in the text with a name alone, as :func:`posts_named` reads it;
    ``given_names`` are first names that the plan is known to use, which may look like other words ("May sees …").
    """
    found = sorted(_in_prose(text, known, given_names), key=lambda each: each.start)
    for at in range(len(found) - 1, 0, -1):
        # "Judith from the Marigold midwives": a name and the service it is of are one.
        name, service = found[at - 1], found[at]
        both = tuple(dict.fromkeys((*name.names, *service.names)))
        if not name.agency and name.names and service.agency and not text[name.end : service.start].strip():
            found[at - 1 : at + 1] = [replace(service, start=name.start, names=both)]
        elif name.agency and _OF.fullmatch(text[name.end : service.start]):
            # "A support worker with Mencap" is one, known by either.
            said = text[service.start : service.end].strip()
            found[at - 1 : at + 1] = [replace(name, names=tuple(dict.fromkeys((*both, said))))]
    return tuple(found)


_OF = re.compile(r" (?:with|at|from|of|for) (?:the )?")


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
                (each.sure and (_OCCUPATION.search(before) or is_of_trade(words[each.start : each.end])))
                or _ELSEWHERE.search(before)
                or _is_not_now(words, each, text[offset + len(words) :][:_NEAR])
            ):
                continue
            rhythm = is_often(words)
            if not each.sure and _is_at_leisure(words, each) and not GIVES.match(words, each.start):
                continue
            taken_up = _is_taken_up(words, each, text[offset + len(words) :])
            if (
                taken_up
                or shaped(words, each)
                or _works(standing(parsed(words, given_names), each.start, each.end), each, rhythm, words)
                or (rhythm and recurs(words, each, parsed(words, given_names)))
            ):
                title = words[each.start : each.end] if each.agency and agencies()[each.agency].each else ""
                yield Involved(each.agency, offset + each.start, offset + each.end, each.names, title)
        yield from _by_bare_name(words, offset, text[offset + len(words) :][:_NEAR])


def _by_bare_name(words: str, offset: int, behind: str) -> Iterator[Involved]:
    """Services that no list knows, beside help that they give ("Turning Tide see Jay each Thursday")."""
    listed = mentions(words)
    for start, end, name in services_at_work(words):
        each = Mention("", start, end, False, False, (name,))
        if any(other.start < end and start < other.end for other in listed):
            continue
        if (
            _CHILDCARE.search(words)
            or _is_not_now(words, each, behind)
            or _HAD.search(words)
            or _is_at_leisure(words, each)
        ):
            continue
        if is_often(words) or _SURE_HELP.match(words, end) or _SURE_HELP_AHEAD.search(words[:start]):
            yield Involved("", offset + start, offset + end, each.names)


# Whoever has a child for so many days of the week is a nursery or a club.
_CHILDCARE = re.compile(r"\b(?:days|mornings|afternoons|sessions) (?:a|per|each|every) week\b", re.IGNORECASE)
# What is work with a family with nothing said of how often.
_SURE_HELP = re.compile(
    r" (?:(?:is|are|has|have|been|also|still|now|currently|already|both) )*+(?:works? with|working with|supports?|supporting|helps?|helping|counsels?|mentors?|tutors?)\b"
)
_SURE_HELP_AHEAD = re.compile(
    r"\b(?:(?:is|are) (?:being |also |still |now |currently )?(?:supported|helped|counselled|mentored|taught) by|(?:works|working) (?:\w+ly )?with) (?:the )?$",
    re.IGNORECASE,
)


# "Gem from the centre gets it. I see her on Mondays": the next sentence tells what the last one's somebody does.
_TAKES_UP = re.compile(
    r"^[.;,”\" ]*(?:(?:and|when|as|but|so|yet) )?(?:(?:s?he|they)(?:[’'](?:s|re)| is| are) (?:here|there|round|over|in|with (?:him|her|them|us|me))\b|(?:s?he|they|it) (?:also |still |really )?(?:comes?|visits?|sees?|helps?|supports?|works? with|sits? with|plays? with|reads? with|cooks? with|walks? with|walks (?:him|her|them)|calls? in|pops? in|drops? in|weighs?|drives? (?:him|her|them)|meets?|takes?|brings?|fetch(?:es)?|collects?|gives?|feeds?|sends?|texts?|phones?|delivers?|drops? (?:off|round)|picks? (?:him|her|them|up)|spends?|does|do|cooks?|listens?|checks?|teach(?:es)?|rings?|calls|runs?|ha(?:s|ve) (?:him|her|them|me|us|[A-Z]\w+))\b|(?:I|we|[A-Z][\w’'-]+|s?he|mum|dad|they) (?:(?:sees?|meets?|visits?|goes? to|has|have|works? with) (?:him|her|them|it)\b|(?:am|are|is|[’']m|[’']re|[’']s) (?:going|back|there)\b|(?:go|goes|went) (?:again|back|there)\b))(?P<rest>[^.;!?\n]*)",
    re.IGNORECASE,
)


def _is_taken_up(words: str, each: Mention, behind: str) -> bool:
    """Whether what stands behind somebody tells by a pronoun, and with a rhythm, what they do."""
    inside = re.search(
        r"[,;] (?:(?:but|and|so|yet) )?(?:they|s?he|I|we) | when s?he |[,;] I[’']m ", words[each.end :]
    )
    if each.place or (inside is None and _BREAK.search(words[each.end :])):
        return False
    told = words[each.end + inside.start() :] if inside else behind
    found = _TAKES_UP.match(told)
    near = inside is not None or len(words) - each.end < _NEAR
    return near and found is not None and RHYTHM.search(found["rest"]) is not None


_NEAR = 60
# Whoever never misses a session is there for it.
_NEVER_MISSES = re.compile(
    r"\b(?:(?:has|have|had)(?:n['’]t| not| never) (?:yet )?missed|(?:never|rarely|hardly ever) (?:misses|missed|miss))\b",
    re.IGNORECASE,
)


# What goes on until June is done today.
_GOES_ON_UNTIL = re.compile(
    r"\b(?:goes?|going|runs?|running|carr(?:y|ies)|keeps?|continues?|lasts?|booked|funded)(?: on)? (?:until|till|up to) (?:the )?\w+",
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
    clause = _GOES_ON_UNTIL.sub("", clause)
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
    r"\band (?=(?-i:[A-Z])[\w’'-]+ (?:\(|[a-z]+s\b))|,? (?:but|although|though|while|whilst|because|and (?:[a-z]+ ){0,3}?(?:is|are|has|have|will|would|does|do|did|was|were|may|might|to)|so that|who (?:does|do|did|is|has) not)\b|, (?:they|s?he)\b|, yet\b|;"
)
# "… the NSPCC and an art therapist; all have ended".
_ALL_OVER = re.compile(
    r"[;,–—-] (?:all|both|each|none|which|these)\b[^.;]{0,30}\b(?:ended|closed|finished|stopped|discharged|over|still)\b",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s[–—]\s")


def _works(standing_: Standing, each: Mention, rhythm: bool, words: str) -> bool:
    """Whether what is told of somebody is work done today, or they are called somebody's own."""
    now = [told for told in standing_.told if told.when in (When.NOW, When.SINCE)]
    # "Plaster checked by the fracture clinic every fortnight".
    if rhythm and each.sure and _HAD.search(words) is None:
        now += [
            told
            for told in standing_.told
            if told.part is Part.BY and told.when is When.PAST and told.verb in HELPS
        ]
    if any(
        _does(told, each, rhythm and (told.part is not Part.NAMED or _beside(words, each))) for told in now
    ):
        return True
    if not standing_.told and rhythm and each.sure and not each.place and each.agency != "police":
        # Nothing is told where the parse broke; a rhythm right behind a post tells enough.
        name = _NAME_BEHIND.match(words, each.end)
        return RHYTHM.match(words, name.end() if name else each.end) is not None
    if each.place and rhythm and any(told.part is Part.DOER for told in now) and _CARES.search(words):
        return True
    if standing_.owned and each.sure and _LEANS_ON.search(words):
        return True
    governed = [told for told in standing_.told if told.part is not Part.NAMED]
    if standing_.owned and each.sure and not each.place and len(now) == len(standing_.told):
        return POST.search(words[each.start : each.end]) is not None and bool(governed)
    return False


# A school gives more than lessons: "gives Hugo breakfast and a clean shirt every day".
_CARES = re.compile(
    r"\b(?:gives?|feeds?|provides?|keeps?|lends?|washes|fetches|has)\b[^.;]*\b(?:breakfasts?|toast|meals?|food|showers?|clean|shirts?|clothes|minutes with|half an hour with|lift)\b"
)
_HAD = re.compile(r"\b(?:was|were|had|ago|last (?:week|month|year|term))\b", re.IGNORECASE)


_NAME_BEHIND = re.compile(
    r"\)?(?:,? (?:(?:Mr|Mrs|Ms|Miss|Dr) )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?| \([^()]*\))?[,:]? (?:on )?(?=\w)"
)


def _beside(words: str, each: Mention) -> bool:
    """Whether a rhythm stands right behind somebody, in brackets or not: "Portage (Lindy) weekly on Wednesdays"."""
    own = re.match(
        r"\)?(?:,? (?:(?:Mr|Mrs|Ms|Miss|Dr) )?(?:[A-Z][\w’'-]+ ?){1,2},)?[^,;()]*(?:\([^)]*\))?[^,;()]*",
        words[each.end :],
    )
    return own is not None and RHYTHM.search(own.group()) is not None


def _does(told: Told, each: Mention, rhythm: bool) -> bool:
    if not each.sure and not rhythm:
        return told.part is Part.DOER and told.verb in SURELY
    if told.part is Part.NAMED:
        return rhythm and each.sure and not each.place and each.agency != "police"
    if told.part is Part.MET:
        often = rhythm and each.sure and told.verb.split()[0] not in NOT_MET and not meets_nobody(told.verb)
        return not each.place and (often or told.verb in MEETS or (rhythm and told.verb in MEETS_OFTEN))
    lasting = told.verb in HELPS or (told.verb not in TELLS and (rhythm or told.when is When.NOW))
    if told.part is Part.BY:
        return told.verb in HELPS
    if each.place:
        return told.verb in PLACES_HELP
    if each.agency == "police":
        return told.verb in POLICE_DO and (rhythm or told.when is When.NOW)
    return lasting
