"""Needs: whether a cell says anything, and whether a need is a service.

A need is what is lacking in the child's life; a service, a referral or an assessment is somebody's answer to it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from planlint.language.needs.clippings import unclipped
from planlint.language.needs.headings import is_clause
from planlint.language.needs.of_life import is_childcare, is_place_to_be, is_somebody_lasting
from planlint.language.needs.service_phrases import (
    HANGS,
    ORDINARY,
    PROFESSIONAL,
    SERVICE_LAST,
    is_called_service,
    is_service_phrase,
    without_tail,
)
from planlint.language.needs.what_was import tells_what_was
from planlint.language.people import people_in
from planlint.language.placeholders import was_left_open
from planlint.language.syntax import parsed
from planlint.language.tasks.verdicts import mean_shares

_NOTHING = re.compile(
    r"\W*(?:n\s?/\s?a|not applicable|(?:none|nil|no (?:needs?|outcomes?))(?: (?:identified|known|recorded|stated|given|noted|specified|agreed|set|at present|at this time|currently|yet|applicable|required))*|blank|empty|not (?:known|yet known|stated|recorded|identified|completed)|unknown|tb[acd]|"
    r"(?:still )?to (?:follow|be (?:confirmed|agreed|completed|added|identified|decided|advised|determined|discussed|reviewed|set|inserted|filled in))(?: (?:at|in|by|with|on|once)\b.{0,40}| later| shortly)?|awaited|pending)\W*",
    re.IGNORECASE,
)
# A pair of ditto marks stands for the cell above.
_DITTO = re.compile(r"\s*(?:[\"“”'’〃]{1,2}|-{0,2}[\"〃]-{0,2})\s*")


def states_nothing(text: str) -> bool:
    """Whether a cell is empty, or a dash or word in it only says that nothing is there ("–", "N/A", "TBC")."""
    if _DITTO.fullmatch(text):
        return False
    return not any(map(str.isalnum, text)) or _NOTHING.fullmatch(text) is not None or was_left_open(text)


_NEEDS = re.compile(
    r"\b(?:(?:do(?:es)?|did|may|might|will|would|could|still|also|both|all|now|urgently|really|clearly)\s+)*"
    r"(?:needs?(?: for)?|needing|needed|requires?|requiring|required|(?:must|should|ought to|has to|have to)(?: be(?= going to\b))?(?= (?:going to|attend|complete|engage|access|see|undertake|start|join|have|receive|get|be|go(?= (?:to|on|back to)\b)))|(?:would|will|could|may|might) benefit from|"
    r"could do with|in need of|in receipt of|(?:to|will|should|must) (?:have|access|receive|get|undergo|be (?:offered|given|provided with|referred (?:to|for)))|(?:is |are |be |been )?(?:awaiting|waiting for|on the waiting list for)|"
    r"(?<!n['’]t )(?<!not )(?<!never )wants?|would like|(?:about|aimed at) (?:getting|finding|giving|arranging|offering)(?: (?:you|him|her|them|mum|dad|(?-i:[A-Z])[a-z]+))?|eligible for|entitled to)\s+(?P<what>[^\n]+)$",
    re.IGNORECASE,
)
_REQUIRED = re.compile(
    r"^(?P<what>.+?)\s+(?:(?:is|are|to be|being)?\s*(?:now |still |urgently )?(?:required|needed|recommended|outstanding|pending|due|indicated)\W*$"
    r"|(?:has|have) not (?:yet )?been (?:commissioned|completed|undertaken|done|started|arranged|booked|offered|carried out|requested)\b.*$"
    r"|(?:must|should|needs? to|has to|have to|ought to) be (?:commissioned|completed|undertaken|done|started|arranged|booked|offered|carried out|requested|sought)\b.*$)",
    re.IGNORECASE,
)
_INFINITIVE = re.compile(
    r"^(?:to\s+|for (?:a |an |the )?(?=\w+ to ))?(?:(?:continue|start|begin|go on|be able|agree) (?:to )?)?"
    r"(?:see|attend|access|engage (?:with|in)|complete|undertake|undergo|have|receive|get|work (?:\w+ )?(?:with|alongside)|be (?:open to|seen by|offered|given|referred (?:to|for)|known to|assessed (?:by|for)|supported by|linked (?:in )?(?:to|with)|allocated)|"
    r"meet with|speak (?:to|with)|(?:be )?go(?:ing)? (?:back |along )?(?:to|on)|joining|starting|seeing|getting|having|join|do|accept|take up|cooperate with|co-operate with|use|refer(?:red)? (?:to|for)|attending|accessing|completing|engaging (?:with|in))\s+(?P<what>.+)$",
    re.IGNORECASE,
)
# What somebody attends or completes under a name of its own is a course ("attend Triple P").
_NAMED_COURSE = re.compile(
    r"(?:to )?(?:attend|complete|undertake|engage (?:with|in)|access|start|join|finish)\s+(?:the )?(?-i:[A-Z])",
    re.IGNORECASE,
)
_ASSESSED = re.compile(
    r"^(?:to )?be (?:assessed|referred|re-referred|screened|tested|diagnosed|reviewed)\b(?P<rest>.*)$",
    re.IGNORECASE,
)
_TASK_FIRST = re.compile(
    r"^(?:to )?(?:re-?refer|refer|complete|undertake|arrange|commission|assess|offer|provide|seek|chase|progress|make|attend|access(?! to)|engage (?:with|in)|consider|explore|continue(?: with)?|deliver)\b\s+(?P<what>.+)$",
    re.IGNORECASE,
)
# "CAMHS to assess Jay", "SW to complete a parenting assessment": somebody's task and no need.
_SOMEBODY_TO = re.compile(
    r"^(?P<who>[^.]{1,40}?)\s+to\s+(?P<what>(?:be )?(?:re-?refer|refer|assess|complete|undertake|arrange|commission|offer|provide|seek|chase|progress|make|attend|access|engage|consider|explore|continue|deliver|visit|monitor|see|work|do|support|liaise|start|join|have|receive|carry out|sign|monitor)\w*\b.*)$",
    re.IGNORECASE,
)
# "Jay to be warm and fed": a state, where what is done to somebody at a service's hands is none.
_STATE_TO_BE = re.compile(
    r"\bto be (?:(?:\w+ly|more|always) )?(?!assess|refer|re-?refer|screen|support|monitor|offer|allocat|provid|commission|arrang|complet|undertak|seen|given|review|diagnos|test|made|done|carried|sought|open|known|linked|signpost|"
    r"engag|booked|registered|explor|consider|held|visit|track|chas|progress|able|part|involved|under|on|in|with|work|discuss|agreed|identif|implement|convened|invited|added|put|taken|started|updated|sent|shared|reassess|treated|funded|sourced)\w+",
    re.IGNORECASE,
)
_FOR_SOMEBODY_TO = re.compile(r"^for [\w’' -]{1,40}? to (?P<what>.+)$", re.IGNORECASE)
# A reason that is a sentence of its own tells what is lacking.
_REASON = re.compile(
    r"\b(?:because|as (?=(?:he|she|they|it|there|nobody|no one|[A-Z])\w*\s+\w+)|since (?=(?:he|she|they)\b)|so (?:that )?(?=(?:he|she|they|[A-Z]\w+) )|who (?:is|has|are|have|was|cannot|can['’]t|does|wakes|cries)|when (?=(?:he|she|they)\b))",
)
_LACK_FIRST = re.compile(
    r"^(?:no\b|not\b|lack of|isolation|exposure|limited|poor|missed|missing|unmet|impact of|effects? of|loss of|absence of|refus\w+|nobody|never|without|delay(?:ed|s)? in|failed)",
    re.IGNORECASE,
)
_MARKER = re.compile(
    r"^(?:[\s•*·–—-]|\(?\d{1,2}[.)]\s|\(\w\)\s|(?:identified )?needs?\s*\d*\s*:\s*)*", re.IGNORECASE
)
# "Ruby - counselling": whose need it is; "Emotional health: therapeutic support": what it is about.
_WHOSE = re.compile(
    r"^(?:[A-Z][\w’'-]*(?: (?:and |& )?[A-Z][\w’'-]*)?|[A-Z][\w’'-]*(?: (?:and |& )?[\w’'-]+){0,2})\s*(?:\s[-–—]|:)\s+(?=\S)"
)
_HEDGE = re.compile(
    r"^(?:(?:ideally|possibly|perhaps|probably|maybe|urgently|also|again|first|eventually|and|plus)[, ]\s*)+(?=\S)"
    r"|^(?:an? |the )?(?:increase|extension|change|rise|uplift|renewal|continuation) (?:in|of|to)\s+(?:the |her |his |their )?",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.;\n!?]+(?:\.(?=\w)[^.;\n!?]+)*")
_JOINED = re.compile(
    r"\s*(?:,\s*(?:and\s+)?|\band/or\b|\band\b|\bor\b|\s&\s|\s\+\s|/(?=\s?[A-Z]))\s*", re.IGNORECASE
)
_SHORT = 14
# Topics of a form that only sound like an organisation.
_TOPICS = frozenset(
    "education|health|housing|school|police|nursery|social care|mental health|family|college|professionals|agencies|"
    "services|early years|probation|finance|finances|speech and language|education and health|health and education".split(
        "|"
    )
)


# The shares of the trained vote from which on a need is a service, by what the shapes of its sentences tell. A few words may be
# no more than a heading ("Substance use", "Basic care") and are left to their shape, unless help is spoken of in them.
_TO_SERVE = {"service": 0.2, "": 0.6, "lack": 0.7}
_SENTENCE_WORDS = 4
# Where neither help nor a helper is spoken of, the vote has to be as good as sure.
_WITHOUT_HELP = 0.85
# What is missed, refused or lost, and what is so for all that was done, are troubles, whatever service they speak of.
_PLAIN_LACK = re.compile(
    r"\W*(?:lack of|isolation|exposure|limited|poor|missed|missing|unmet|impact of|effects? of|loss of|absence of|refus\w+|failed|despite|in spite of|for all)\b",
    re.IGNORECASE,
)
# "To be appropriately dressed": a state, and nothing that somebody would do.
_HOW_TO_BE = re.compile(r"\bto be \w+ly\b", re.IGNORECASE)
# One of several sentences that falls short of this tells what is lacking.
_AMONG_OTHERS = 0.4


# A figure of how things are now ("Attendance 78%") tells of a life and asks for no service.
_FIGURE = re.compile(
    r"\b(?:attendance|attends|school|weight|centile|missed|late)\b[^.;\n]{0,20}\d", re.IGNORECASE
)


@lru_cache(maxsize=4096)
def is_service_need(text: str) -> bool:
    """Whether a need's cell names a service, a referral or an assessment and nowhere what is lacking.

    The shapes of its sentences tell, or a vote trained on labelled needs where they leave it open.
    """
    text = unclipped(text)
    if is_somebody_lasting(_MARKER.sub("", text)):
        return False
    told = [
        _tells(_without_whose(_MARKER.sub("", part.group()).strip())) for part in _SENTENCE.finditer(text)
    ]
    if _FIGURE.search(text):
        return False
    if _PLAIN_LACK.match(text.strip()):
        return False
    shaped = "lack" if "lack" in told else "service" if "service" in told else ""
    if shaped != "service" and _HOW_TO_BE.search(text):
        return False
    if shaped != "service" and len(text.split()) < _SENTENCE_WORDS and not _SPEAKS_OF_HELP.search(text):
        return False
    parts = [part for part in _SENTENCE.findall(text) if len(part.split()) >= _SENTENCE_WORDS]
    if len(parts) > 1 and any(_share(part.strip()) < _AMONG_OTHERS for part in parts):
        return False
    wanted = _TO_SERVE[shaped]
    if shaped != "service" and not _SPEAKS_OF_HELP.search(text) and not _names_helper(text):
        wanted = max(wanted, _WITHOUT_HELP)
    if shaped != "service" and is_place_to_be(text):
        wanted = max(wanted, _WITHOUT_HELP)
    return _share(text) >= wanted and (shaped == "service" or not tells_what_was(text))


def _names_helper(text: str) -> bool:
    """Whether a post, a service or an agency stands in a text."""
    return any(owner.kind in PROFESSIONAL and not ORDINARY.search(owner.text) for owner in people_in(text))


def _share(text: str) -> float:
    """The share of the vote that calls a need a service."""
    return mean_shares(text, "needs")["service"]


# In a few words only somebody's help can be a service; "Behaviour at school" is a topic.
_SPEAKS_OF_HELP = re.compile(
    r"\b(?:support\w*|help\w*|(?<!school )(?<!course )(?<!class )work\w*|services?|assess\w*|(?:re-?)?referr?\w*|interven\w+|input|programmes?|courses?|therap\w+|counsel\w+|sessions?|teams?|professionals?|agenc\w+|advice|advocacy|guidance|provision|packages?|meetings?|"
    r"engag\w+|access\w*|attend\w*|treat\w*|diagnos\w+|involve\w+|review\w*|monitor\w*|plans?|funding|specialist\w*|mentor\w*|groups?|places?|hours|hrs|clinics?|appointments?|schemes?|\w*psych\w*|CAMHS)\b",
    re.IGNORECASE,
)


def _without_whose(sentence: str) -> str:
    """A sentence without whose need it is ("Ruby - counselling"); a service in that place stays ("Respite - two nights")."""
    whose = _WHOSE.match(sentence)
    if whose is None:
        return sentence
    ahead = whose.group().rstrip(" :-–—")
    if SERVICE_LAST.search(ahead) or _opens_with_service(ahead) == "service":
        return sentence
    return sentence[whose.end() :]


def _tells(sentence: str) -> str:
    """What a sentence of a need tells: "service", "lack", or "" for a bare topic."""
    if not any(map(str.isalpha, sentence)):
        return ""
    reason = _REASON.search(sentence)
    if reason is not None and len(sentence[reason.end() :].split()) > 1:
        return "lack"
    required = _REQUIRED.match(sentence)
    if required is not None and is_service_phrase(required["what"]):
        return "service"
    if _is_to_be_done(sentence):
        return "service"
    needs = _NEEDS.search(sentence)
    if needs is not None and any(map(str.isalnum, needs["what"])):
        passive = needs.group().split()[0].casefold() in {"needed", "required"}
        if passive and is_service_phrase(sentence[: needs.start()]):
            return "service"
        return _of_needing(sentence[: needs.start()], needs["what"])
    meant = _FOR_SOMEBODY_TO.match(sentence)
    if meant is not None:
        return _of_wanted(f"to {meant['what']}")
    for pattern in (_TASK_FIRST, _SOMEBODY_TO):
        task = pattern.match(sentence)
        if task is not None:
            return _of_wanted(task["what"]) if pattern is _TASK_FIRST else _of_task(task["who"], task["what"])
    if required is not None:
        return _of_wanted(required["what"])
    return _of_state_or_topic(sentence)


def _of_state_or_topic(sentence: str) -> str:
    """Of a sentence that neither needs nor asks for anything: how things are to be, or a topic."""
    if _ASSESSED.match(sentence) is not None:
        return "service"
    if _STATE_TO_BE.search(sentence):
        return "lack"
    wanted = _INFINITIVE.match(sentence)
    return (
        _of_wanted(sentence)
        if wanted is not None and sentence[:3].casefold() == "to "
        else _of_topic(sentence)
    )


# "That the father be assessed by …": what is asked for in the words of a court.
_BE_DONE = re.compile(
    r"^(?:that|for) [^.;\n]{3,90} (?:to )?be (?:\w+ly )?(?:assessed|re-?assessed|referred|undertaken|commissioned|offered|allocated|appointed|instructed|completed|convened|screened|provided with)\b",
    re.IGNORECASE,
)
_TO_BE_DONE = re.compile(
    r"^(?P<what>[^.;:,\n]{2,60}?) (?:to be|needs? to be|is to be|are to be|should be|must be) (?:\w+ly )?(?:got|put|set|started|begun|completed|done|made|held|arranged|booked|sought|updated|finished|written|drawn|reviewed|progressed|chased|convened|commissioned)\b",
    re.IGNORECASE,
)


def _is_to_be_done(sentence: str) -> bool:
    """Whether a service stands there as something to be done ("EHCP to be got under way")."""
    task = _TO_BE_DONE.match(sentence)
    return _BE_DONE.search(sentence) is not None or (task is not None and is_service_phrase(task["what"]))


def _of_needing(before: str, what: str) -> str:
    """Of "Tia needs X": X decides, unless what stands before it already tells how things are."""
    # "What he needs most at this point is …"
    apart = re.match(
        r"(?:most|now|above all|first(?: of all)?|right now|more than anything)\b.*?\bis\s+(?P<what>\S.*)",
        what,
        re.IGNORECASE,
    )
    if apart is not None:
        return _of_wanted(apart["what"])
    if re.search(r"\band\b|,", before) and is_clause(re.split(r"\band\b|,", before)[0]):
        return "lack"
    if re.fullmatch(r"\s*(?:no|not|nobody|never)\b.*", before, re.IGNORECASE):
        return "lack"
    return _of_wanted(what)


def _of_task(who: str, what: str) -> str:
    owners = people_in(who)
    professional = bool(owners) and owners[0].kind in PROFESSIONAL
    if professional:
        return "service"
    return _of_wanted(what) if owners or len(who.split()) <= 3 else "lack"


def _of_wanted(what: str) -> str:
    """What is needed, taken apart at its commas and ands: all of it services, or something that is lacking."""
    what = what.strip()
    if _ASSESSED.match(what) or is_childcare(what):
        return "service"
    if _NAMED_COURSE.match(what) and not ORDINARY.search(what):
        return "service"
    infinitive = _INFINITIVE.match(what)
    if infinitive is not None:
        what = infinitive["what"]
    elif re.match(r"(?:to|for)\s+\w+", what, re.IGNORECASE):
        return "lack"
    # "To Al-Ateen and to a young carers' group": the second "to" opens no purpose.
    what = re.sub(r"\b(and|or) (?:to|on) (?=(?:an?|the)\b)", r"\1 ", what, flags=re.IGNORECASE)
    parts = [part for part in _JOINED.split(without_tail(what)) if any(map(str.isalpha, part))]
    services = [is_service_phrase(part) for part in parts]
    if any(services) and (all(services) or services[-1]) and not any(map(_is_thing, parts)):
        return "service"
    return "service" if is_service_phrase(what) else "lack"


def _is_thing(part: str) -> bool:
    """Whether a part of what is needed is something that stands in a child's life and is no service."""
    return not is_service_phrase(part) and len(part.split()) <= 5 and ORDINARY.search(part) is not None


# Where what hangs on the first noun phrase begins, a comma included.
_FIRST_END = re.compile(rf"{HANGS.pattern}|,", re.IGNORECASE)
# What stands behind a service and tells of a life, not of the service: a clause behind a colon, a reason, a second subject.
_SETS_SCENE = re.compile(
    r"(?:despite|after|following|since|before|without|during|besides|until|at|in|on|with|under|because|although|though|while|whilst|when)\b",
    re.IGNORECASE,
)
_TELLS_BEHIND = re.compile(
    r"[:–—]|\s-\s|,\s*(?:and |but )?(?=(?:he|she|they|nobody|no one|there|(?-i:[A-Z])[a-z]+)\b)|\b(?:but|because|though|although|who|when|if|as (?:he|she|they))\b",
    re.IGNORECASE,
)


def _has_finite_verb(text: str) -> bool:
    return is_clause(text) or any(word.tag in _FINITE for word in parsed(text.strip()).words)


_FINITE = frozenset({"VBD", "VBZ", "VBP", "MD"})


def _opens_with_service(sentence: str) -> str:
    """What a sentence tells that begins with a service: "service" where all the rest hangs on it ("A support worker twice a
    week, until things are calmer"), "lack" where the rest tells of a life, "" where it begins otherwise.
    """
    end = _FIRST_END.search(sentence)
    if end is None or _SETS_SCENE.match(sentence):
        return ""
    head, tail = sentence[: end.start()], sentence[end.start() :]
    if is_clause(head) or ORDINARY.search(head) or not (is_called_service(head)):
        return ""
    tells = _TELLS_BEHIND.search(tail)
    if tells is not None and _has_finite_verb(tail[tells.end() :]):
        return "lack"
    # "Sessions with Dad make her cry": the service is the subject of what is told.
    parse = parsed(sentence)
    is_subject = any(
        word.dep in {"nsubj", "nsubj:pass"}
        and word.start < len(head)
        and parse.words[word.head].tag.startswith("VB")
        for word in parse.words
    )
    return "lack" if is_subject else "service"


def _of_topic(sentence: str) -> str:
    """A cell without "needs": a bare service, a topic, or a sentence about how things are."""
    sentence = _HEDGE.sub("", sentence, count=1)
    opening = "" if _LACK_FIRST.match(sentence) else _opens_with_service(sentence)
    if opening:
        return opening
    if _LACK_FIRST.match(sentence) or len(sentence.split()) > _SHORT:
        return "lack"
    if is_clause(sentence):
        return "lack"
    if sentence.casefold().strip() in _TOPICS:
        return ""
    parts = [part for part in _JOINED.split(without_tail(sentence)) if any(map(str.isalpha, part))]
    if (parts and all(is_called_service(part) for part in parts)) or is_service_phrase(sentence):
        return "lack" if _has_happened(sentence) else "service"
    return ""


def _has_happened(sentence: str) -> bool:
    """Whether a sentence tells what somebody did or what became of something: "Otis missed his hip scan"."""
    parse = parsed(sentence)
    return any(
        parse.words[root].tag in _FINITE and bool(parse.children(root, "nsubj", "nsubj:pass"))
        for root in parse.roots()
    )
