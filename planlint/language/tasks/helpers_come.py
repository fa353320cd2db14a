"""Outcomes that tell only what helpers do: that they are there, that appointments with them were kept, that a job was done.

"Perinatal team on board and visiting", "8 out of 10 keywork slots at the hub kept", "Stair gate to be screwed to the wall by
Uncle Ade": somebody has come, gone or put something up. What it changes for the child is told in none of them.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.language.people import Owner, OwnerKind, people_in
from planlint.language.pipeline import verb_forms
from planlint.language.tasks.goals import ORDINARY
from planlint.language.tasks.things import is_physical, is_thing
from planlint.language.times import TimeKind, timescales
from planlint.language.whose.cast import GROWN
from planlint.patterns import later

# Whoever helps for a living or in their name; kin and friends are none of them.
_HELPER = (
    r"(?:teams?|workers?|key ?workers?|nurses?|midwi(?:fe|ves)|counsellors?|therapists?|psychologists?|psychiatrists?|paediatricians?|specialists?|volunteers?|mentors?|befrienders?|advocates?|advis[eo]rs?|officers?|visitors?|"
    r"practitioners?|professionals?|mediators?|services?|agenc(?:y|ies)|charity|sitters?|outreach|CAMHS|IDVA|ISVA|OT|SALT|SENCO|physio(?:therapist)?s?|dieti[ct]ians?|tutors?|SW|HV|FSW|CPN|playworkers?|"
    r"(?:drugs?|alcohol|bereavement|debt|housing|health|perinatal|benefits|abuse|autism|adoption|fostering|hospice|early help|family) (?:people|lot|folk))"
)
_BE = (
    r"(?:(?:is|are|now|to be|has been|have been|being|back|all|both|again|already|still|will be|gets?) ){0,3}"
)
_THERE = (
    r"(?:on board|on the case|on hand|involved|in place|in post|engaged|visiting|attending|calling(?: in| round)?|coming(?: in| out| round)|attached|linked(?: in| up)?|alongside|(?:at|round|around) (?:the|our) table|"
    r"signed up|allocated|assigned|appointed|introduced|in touch|available|identified|up and running|supporting|seeing|meeting|working with|in contact|matched|found|lined up|in the picture|on the ground)"
)
_ON = r"(?: (?:with|to|for|by|every|once|twice|on|in|from|at|the|his|her|their|mum|dad|weekly|fortnightly|monthly|daily|each|[A-Z]\w+)\b[^.;,&]{0,40})?"
_HELPERS_THERE = later(
    rf"\W*(?P<ahead>(?:[\w’'&/-]+ ){{0,5}}?){_HELPER}(?: \([^()]{{1,30}}\))?,? {_BE}{_THERE}{_ON}(?:,? (?:and|&) {_BE}{_THERE}{_ON})?\W*",
    re.IGNORECASE,
)
_HAS_HELPER = later(
    rf"\W*(?P<ahead>[^.;,]{{2,40}}?)(?:(?:[’']s|[’']ve| has| have) got| has| have| gets?| to have) (?:an? |his own |her own |their own |somebody from |the ){{1,2}}(?:[\w’'&/-]+ ){{0,3}}?{_HELPER}(?: (?:from|at) [^.;,]{{2,30}}?)?(?: {_BE}{_THERE}{_ON})?\W*",
    re.IGNORECASE,
)
# "The lady from Cruse comes on Wednesdays": whoever is sent, told by where from.
_ONE_FROM = later(
    r"\W*(?:the |a |an )?(?:lady|man|woman|fella|bloke|lad|girl|person|people|folk|lot|somebody|someone|one) (?:from|at) (?:the )?(?:(?-i:[A-Z])[\w’'&-]*(?: [A-Z]\w+){0,3}|(?:council|housing|hospice|hospital|clinic|hub|charity|jobcentre|drugs?|debt|benefits)[\w’' -]{0,25}?) "
    rf"(?:comes?|calls?|visits?|pops? (?:in|round)|drops? in|sits? with|sees?|rings?|meets?|{_BE}{_THERE})\b[^.;,]{{0,50}}\W*",
    re.IGNORECASE,
)
_VERBS_AHEAD = frozenset(
    "is are has have can will sees knows trusts likes meets tells asks wants needs goes no not without nobody never when what and but who that".split()
)

# So many of the times with a helper, each of them kept.
_COUNT = r"(?:(?:all|every|each|both|most|half|none|\d{1,3}%?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)(?: one)?(?: (?:out )?of(?: (?:the|his|her|their|all))?(?: (?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve))?)? )"
_TIMES = r"(?:slots|sessions|appointments|appts|dates|drop-?ins|meet-?ups|visits|calls|groups|classes|evenings|mornings|afternoons|workshops|check-?ins|clinics|meetings|modules)"
_KEPT = r"(?:kept|attended|turned up (?:to|for|at)|made|gone to|been to|honoured|completed|finished|used|taken up|answered|ticked off|under (?:his|her|their|your) belt|done(?: and dusted)?|over|had)"
_TIMES_KEPT = later(
    rf"\W*{_COUNT}(?P<what>(?:(?!{_TIMES}\b)[\w’'&/-]+ ){{0,5}}?{_TIMES}(?: (?:at|with|in|for|of|from|on) [^.;,]{{2,40}}?)?),? (?:(?:is|are|were|have been|has been|to be|all|now) ){{0,3}}{_KEPT}(?: (?:by|before|until|in time for) [^.;,]{{2,40}})?\W*",
    re.IGNORECASE,
)
_KIN = later(rf"\b(?:{GROWN})s?\b", re.IGNORECASE)
# A look that somebody has had at a child: "has had his two-year check".
_LOOKED_AT = later(
    r"\W*[^.;,]{2,40}? (?:has|have|to have|having) (?:now |all |both )?(?:had|been (?:for|to)) (?:an? |the |his |her |their |all (?:his |her |their )?)?(?:[\w’'-]+ ){0,3}?(?:check(?:-?ups?|s)?|assessments?|reviews?|appointments?|scans?|screenings?|sessions?|consultations?|observations?|medicals?|tests?)(?: (?:with|by|at|from|before|on|in|of) [^.;,]{2,40})?\W*",
    re.IGNORECASE,
)

# Whoever is vaccinated is safe from something, whatever else was looked at.
_PROTECTS = re.compile(r"\b(?:jabs?|jags?|immuni[sz]\w+|vaccin\w+|imms)\b", re.IGNORECASE)

# What is done once to a thing, and by whom.
_WORD = re.compile(r"[\w’'-]+")
_TO_BE = frozenset({"be", "get"})
_BEING = frozenset("be get is are been being now fully".split())
_DOER = re.compile(r"\bby (?=(?P<who>[^.;,]{2,60}))", re.IGNORECASE)
_ONCE = frozenset(
    "fit screw buy order install book repair mend fix deliver build assemble paint decorate write send post sign fetch replace hang lay request draw print file hand sort plumb wire plaster unblock remove make arrange organise "
    "hire purchase supply provide erect attach bolt nail tile change move clear service inspect test".split()
)
_ONLY_WITH_DOER = frozenset("change move clear sort make hand draw service inspect test provide".split())
_TRADES = later(
    r"(?:(?:the|a|an|our|his|her|their|[\w’']+[’']s) )?(?:[\w’'-]+ ){0,3}(?:landlord|joiner|plumber|fitter|brigade|council|electrician|contractor|engineer|caretaker|handyman|builder|decorator|neighbours?|association|company|shop|school|nursery|maintenance|repairs|crew|carpenter|gas man|head)\b",
    re.IGNORECASE,
)
# Something else follows that may be the change.
_ALSO = re.compile(
    r"\b(?:and|so|because|with|without|who|which|that)\b\s+(?:\w+\s+){0,4}?(?:is|are|has|have|can|sleeps?|eats?|no|not|never|nobody|feels?|plays?|says?|tells?|trusts?|knows?|likes?|gets?|goes)\b",
    re.IGNORECASE,
)


def tells_of_helpers(sentence: str) -> bool:
    """Whether all that a sentence tells is what somebody does to help, comes for, or gets done."""
    if _ALSO.search(sentence):
        return False
    return (
        _helpers_are_there(sentence)
        or _times_were_kept(sentence)
        or _was_looked_at(sentence)
        or _is_a_job(sentence)
    )


def _helpers_are_there(sentence: str) -> bool:
    if _ONE_FROM.fullmatch(sentence):
        return True
    there = _HELPERS_THERE.fullmatch(sentence)
    if there is not None and not _tells_ahead(there) and not _KIN.search(there["ahead"]):
        return True
    has = _HAS_HELPER.fullmatch(sentence)
    return has is not None and not _tells_ahead(has)


def _tells_ahead(match: re.Match[str]) -> bool:
    return bool(_VERBS_AHEAD & {*match["ahead"].casefold().split()})


def _times_were_kept(sentence: str) -> bool:
    kept = _TIMES_KEPT.fullmatch(sentence)
    if kept is None or _KIN.search(kept["what"]) or ORDINARY.search(_HELP_AT.sub(" ", kept["what"])):
        return False
    return _HELP_AT.search(kept["what"]) is not None or "appointment" in kept["what"].casefold()


_HELP_AT = later(
    rf"\b(?:{_HELPER}|key ?work|therap\w+|counsel\w+|mentoring|parenting|anger|(?:youth |family |recovery )?(?:hub|clinic|centre|project|surgery|hospital)|programme|course|"
    r"(?:drugs?|alcohol|bereavement|freedom|probation|support|group|youth|family|budgeting|debt|housing) (?:work|slots|sessions|appointments|group|groups|meetings|service)|Dr|drop-?ins?|workshops?|check-?ins?)\b",
    re.IGNORECASE,
)


def _was_looked_at(sentence: str) -> bool:
    looked = _LOOKED_AT.fullmatch(sentence)
    return looked is not None and not (ORDINARY.search(sentence) or _PROTECTS.search(sentence))


def _is_a_job(sentence: str) -> bool:
    """Whether a thing is put in order once by somebody told of, or is only to be ("Bunk beds to be ordered")."""
    words = list(_WORD.finditer(sentence))
    people = people_in(sentence)
    if any(
        not each.start and each.kind in _PEOPLE and sentence[each.end : each.end + 1] not in "’'"
        for each in people
    ):
        return False
    for at, word in enumerate(words[1:], start=1):
        lemmas = {*verb_forms(word.group())} & _ONCE
        if not lemmas or not word.group().casefold().endswith(("ed", "t", "n", "de", "ung", "id")):
            continue
        ahead = [each.group().casefold() for each in words[:at]]
        thing = next((each for each in reversed(ahead) if each not in _BEING and each != "to"), "")
        to_be = ahead[-1] in _TO_BE and "to" in ahead[-2:]
        if not is_thing(thing, _singular(thing)) or (
            at > 1 and ahead[-1] not in _BEING and ahead[-1] != thing
        ):
            continue
        by_whom = any(_is_doer(doer, people) for doer in _DOER.finditer(sentence, word.end()))
        asked = to_be and not lemmas <= _ONLY_WITH_DOER and is_physical(thing, _singular(thing))
        if by_whom or asked:
            return not any(time.kind is TimeKind.FREQUENCY for time in timescales(sentence))
    return False


_PEOPLE = frozenset({OwnerKind.FAMILY, OwnerKind.PERSON, OwnerKind.SELF})


def _singular(noun: str) -> str:
    return noun[:-1] if noun.endswith("s") else noun


def _is_doer(doer: re.Match[str], people: Sequence[Owner]) -> bool:
    """Whether somebody who can do a job stands behind "by", and no day or way of doing it."""
    start = doer.start("who")
    named = any(start <= each.start <= start + _NEAR for each in people)
    return named or _TRADES.match(doer["who"]) is not None


_NEAR = 8
