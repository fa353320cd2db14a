"""Whether a sentence with a parent in it tells a view: somebody thinks, wants or says a thing, and the thing bears on the plan, the help or the child.

What somebody owns up to, what they tell a court, and what they want for themselves bear on none of these.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.blanks import says_nothing
from planlint.language.parents.family_names import KIN
from planlint.language.parents.marked import MARK_OF_OTHER, MARK_OF_PARENT
from planlint.language.told.referents import Family
from planlint.patterns import later

STANCE = (
    r"(?:agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every))?|disagree[sd]?|accept(?:s|ed)?|support(?:s|ed|ive)?|welcom(?:e[sd]?|ing)|oppos(?:e[sd]?|ing)|object(?:s|ed)?|disput(?:e[sd]?|ing)|approve[sd]?|"
    r"reckon(?:s|ed)?|(?:does ?n[o’']t|do ?n[o’']t|did ?n[o’']t|can(?:no|[’'])t|could ?n[o’']t) (?:hold with|stand|bear|rate|trust|get on with|want|know why)|(?:has|have|had) (?:no time for|had enough of|no faith in|little faith in|no complaints|no problem with|no issue with|reservations|mixed feelings|asked)|(?:un)?happy with|content with|consider(?:s|ed)? (?!moving|leaving|going)|regard(?:s|ed)?|views|viewed|sees?|saw|reads? (?=(?:the|this|it)\b[^.\n]{0,30}\bas\b)|t(?:akes?|ook) (?=(?:the|this|it)\b[^.\n]{0,30}\bas\b)|maintain(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|suggest(?:s|ed)?|comment(?:s|ed)?|question(?:s|ed)|doubt(?:s|ed)?|resent(?:s|ed)?|acknowledge[sd]?|"
    r"recogni[sz]e[sd]?|value[sd]?|wonder(?:s|ed)?|request(?:s|ed)|regret(?:s|ted)?|deni(?:es|ed)|reject(?:s|ed)?|(?:is|are|was|were|not)(?: not|n['’]t)? ?(?:\w+ )?(?:in agreement|on side|onside|all for|for it|against|not having|having none|done with|in favour|at odds|of the (?:view|opinion))|"
    r"isn['’]t|aren['’]t|prefer(?:s|red)?|consent(?:s|ed)?|want(?:s|ed)?|would (?:like|rather|prefer|have liked)|wish(?:es|ed)?|hope[sd]?|need(?:s)? (?:somebody|someone|a break|help|more|sleep)|does ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|"
    r"do ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|did ?n[o’']t (?:want|like|agree|accept)|does not|do not|"
    r"(?:is|are|was|were|is not|isn['’]t) (?:\w+ )?(?:happy|unhappy|glad|pleased|content|relieved|grateful|angry|upset|worried|frightened|scared|keen|willing|in agreement|supportive|against|opposed|committed|on board|cross|fed up|sick of|tired of|okay|ok|fine|positive|motivated|anxious|open|done|determined|disappointed|ashamed|reluctant|unsure)|"
    r"asked (?:for|that|whether|if|not|us|why)|(?:rang|rung|written|phoned|wrote|emailed|texted|called)(?: \w+)? to say|thinks?|thought|feels?|felt|believes?|believed|sa(?:id|ys?)|told|tells|report(?:s|ed)|stat(?:es|ed)|express(?:es|ed)|finds?|found|describ(?:es|ed)|call(?:s|ed)|complain(?:s|ed)|refus(?:es|ed)|understands? why|can see|could see|sees? (?:the|why|no)|trusts?|worr(?:y|ies)|likes?|dislikes?|hates?|rated|scored|praised|thanked|appreciat(?:es|ed))"
)
FIRM = re.compile(
    r"\b(?:dis)?agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every)\b|\W*$|\W*[,;]|\s+(?:that|and|but|on)\b)|\baccept(?:s|ed)? (?:the|this|that|it|why|some|most)\b|\b(?:support|oppose|welcome|dispute|approve|like|hate|resent|reject|value|appreciate|regret|question|dislike|trust)[sd]?(?:ed)?\b[^.\n]{0,40}\b(?:plan|this|it|idea|help|visits?|visiting|meetings?|workers?|services?|account|concerns?|report|us)\b|"
    r"\b(?:want(?:s|ed)?|would (?:like|rather|prefer|have liked)|prefer(?:s|red)?|wish(?:es|ed)?|hope[sd]?|asked (?:that|whether|if|not|us|why)|asked for (?:\w+ )?(?:changes?|help|support|more help|somebody|someone|the plan|a copy))\b|\b(?:is|are|was|were) (?:\w+ )?(?:not )?of the (?:view|opinion)\b|\bobject(?:s|ed)? to\b|\bneeds? (?:somebody|someone|a break|help|more|sleep)\b|"
    r"\b(?:glad|pleased|grateful|relieved|happy|unhappy|keen|against|opposed|on board|on side|onside|all for (?:it|this|the)|in favour|at odds|(?:not )?in agreement|supportive of (?:the|this|our)|fed up|sick of|willing|disappointed)\b",
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(
    r"\b(?:plans?|help(?:ful|s|ed|ing)?|support|meetings?|conferences?|visits|visiting|social workers?|workers?|services?|professionals|tests|actions?|course|sessions?|decisions?|"
    r"fair|unfair|right|wrong|too (?:much|many|long|far|hard|soon)|bit much|a lot|enough|necessary|needed|no (?:choice|say)|tight|hard|difficult|daunting|overwhelm\w+|timescales?|pressure|over the top|judged|listened|heard|blamed|targeted|picked on|criticised|pointless|useful|common sense|work(?:s|ing)? (?:for|with)|"
    r"about time|(?:was|were|is|are)(?: not|n[’']t) asked|never asked|(?:no one|nobody) (?:asks|asked|listens?|tells?)|waste of (?:time|money)|fair enough|lies|untrue|true|humiliat\w+|contradict\w+|confus\w+|punish\w+|insult\w+|intrusive|nosey|patronis\w+|unrealistic|realistic|proportionate|excessive|heavy-handed|one-sided|unkind|cruel|rushed|late|"
    r"appts?|appointments?|counsell\w+|assessments?|reports?|account|paragraph|wording|referrals?|groups?|programmes?|classes|paperwork|contact arrangements|family time|handovers?|(?:nursery|school) place|move|reviews?|core groups?|sw|csc|social care|authority|council|"
    r"professionals|involve\w+|interfer\w+|register|case|side(?:s|d)? with|talk\w* (?:over|down)|ignored|left out|treated|told off|trust\w*|"
    r"agreement|letters?|you lot|you people|your lot|social services|this|giv(?:e|ing) up|respite|short breaks?|what (?:we|needs)|does ?n[o’']t need|did ?n[o’']t need)\b",
    re.IGNORECASE,
)
NOT_YET = re.compile(
    r"\b(?:to (?:be (?:sought|asked|obtained|gathered|consulted|confirmed|updated|discussed)|agree|accept|share|give|say|tell|understand|attend|engage)|will (?:be asked|need|have to|say|tell|agree|accept|give|share|consent)|must|should|needs? to|if|unless|whether .* agrees|once|so that|would need to)\b",
    re.IGNORECASE,
)
_UNDERTAKES = re.compile(
    r"\b(?:agree[sd]?|want(?:s|ed)?|accept(?:s|ed)?|is willing|are willing|committed|consent(?:s|ed)?) (?:that (?:s?he|they) (?:will|would)|to (?!the\b|this\b|it\b|that\b|what\b|all\b|most\b|everything\b|these\b|our\b|every|see\b|live\b|have\b|move\b|be\b|know\b|go home\b|stay\b|keep\b|(?:stop|start) (?:being|having|the)\b|choose\b|meet\b)\w+)",
    re.IGNORECASE,
)
# What a worker tells of a parent's conduct.
_KEEPS_AWAY = re.compile(
    r"(?:refus(?:es|ed)|does not|do not|did not|(?:does|do|did)n['’]t|is not willing|is reluctant|is unwilling) (?:to )?(?:\w+ly )?"
    r"(?:work|engage|meet|attend|let|allow|co-?operate|speak|answer|open (?:the|her|his)|see (?:us|her|him|the (?:social|health|family|school))|come to|take part|turn up|keep|return|talk|comply|accept (?:help|visits|support))\b",
    re.IGNORECASE,
)
# That she told of something herself gives nothing of what she makes of it.
_TELLS_ABOUT = re.compile(
    r"(?:told|tells?|spoke|informed)(?: (?:me|us|\w+))? (?:about|of) (?:this|it|that|these)\b(?! plan)(?: (?:her|him|them)sel(?:f|ves))?\W*$",
    re.IGNORECASE,
)
# "Tells the meeting whether …", "says how many …": what is still to be told.
_WILL_TELL = re.compile(
    r"(?:tells?|says?|reports?|states?)\b[^.;\n]*?\b(?:whether|how (?:many|much|often|long))\b", re.IGNORECASE
)
# How somebody wants to be written to or rung is nothing of what they think of the plan.
_ARRANGES = re.compile(
    r"(?:has |have |had )?(?:ask(?:s|ed) (?:for|that)|request(?:s|ed)|prefer(?:s|red)?|would (?:like|prefer)|wants?) (?:all |any |her |his |their |the |to have )*"
    r"(?:letters?|post|e?-?mails?|texts?|text messages|phone calls?|calls|copies|a copy|paperwork|appointments|an interpreter|large print)\b"
    r"[^.;]{0,30}\b(?:to (?:be|go)|sent|in|at|by|for|explained|read)\b",
    re.IGNORECASE,
)
# "Finds mornings hard", "finds it hard to get up": how their own days go.
_STRUGGLES = re.compile(
    r"f(?:inds?|ound) (?:it (?=[\w ]{4,20} to\b)|(?!it\b|(?:this|that|us|me|them|everything)\b)(?:[\w’'-]+ ){1,3}?)"
    r"(?:\w+ )?(?:hard(?:er)?|difficult|tough|easier|a struggle|exhausting|tiring|stressful|overwhelming)"
    r"(?! to (?:see|say|accept|agree|trust|believe|work|understand|talk|speak|hear|read))\b(?![^.;]*\b(?:plan|visits?|meetings?|workers?|course|conference|tests?|group|services?)\b)",
    re.IGNORECASE,
)
QUOTE = re.compile(r"[“\"][^“”\"\n]{3,}[”\"]")
_SECOND = re.compile(
    rf"(?:\s+(?!(?i:{KIN})\b)[a-z’'-]+){{1,14}}?,?\s+(?:and|but)\s+(?:\w+ly\s+)?(?P<stance>{STANCE})\b(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
"""A second verb of the same sentence: "Mum has read the plan and asked for one change"."""


@dataclass(frozen=True, slots=True)
class Topics:
    """What a view may be about: the things of the plan's rows, and the children by name."""

    matters: re.Pattern[str] | None = None
    children: re.Pattern[str] | None = None

    def of_plan(self, told: str) -> bool:
        """Whether words speak of the plan, of help or of anything in its rows."""
        return _OF_THE_PLAN.search(told) is not None or (
            self.matters is not None and self.matters.search(told) is not None
        )

    def judged(self, told: str) -> bool:
        """Whether something of the plan's rows is said to be so or so: "a lock was for prisons"."""
        match = self.matters.search(told) if self.matters is not None else None
        return match is not None and _IS_SO.match(told, match.end()) is not None

    def bear(self, told: str) -> bool:
        """Whether words bear on the plan, the help, the child or whoever writes."""
        if (
            self.of_plan(told)
            or _A_CHILD.search(told)
            or (self.children is not None and self.children.search(told))
        ):
            return True
        return _OF_HELP.search(QUOTE.sub("it", told)) is not None or any(
            _OF_YOU.search(quote) for quote in QUOTE.findall(told)
        )


def topics_of(matters: re.Pattern[str] | None, family: Family) -> Topics:
    names = "|".join(map(re.escape, sorted(family.children)))
    return Topics(matters, _compiled(rf"(?-i:\b(?:{names})\b)") if names else None)


_VIEW_IS = re.compile(
    r"['’]s?\s+(?:\w+ ){0,2}?(?:view|opinion|feeling|wish|hope|position|worry|objection|complaint|request|question|answer|response|reply|comment|preference|priority|concern|words?|verdict|reaction)(?:\s+(?:of|on|about|for|to)\s+[^.\n]{1,40}?)?\s+(?:is|was|were|remains)\b(?P<told>[^\n]+)",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


_OF_SOMEBODY = re.compile(
    rf"\b(?:view|opinion|feeling|verdict|worry) (?:of|about|on) (?:{MARK_OF_PARENT}|{MARK_OF_OTHER}|Mr|Mrs|Ms|[A-Z][a-z]+)\b"
)


def view_is(sentence: str, who: re.Pattern[str], topics: Topics) -> bool:
    """Whether it says of a parent that "Mum's view is …", "Dad's one objection was …"."""
    return any(
        _ends_with(sentence[: match.start()], who)
        and _OF_SOMEBODY.search(match.group()) is None
        and not says_nothing(match["told"])
        and topics.bear(match.group())
        and NOT_YET.match(match["told"].lstrip()) is None
        for match in _VIEW_IS.finditer(sentence)
    )


_BEGINS_CLAUSE = re.compile(
    r"(?:^|[,;:–—(]|\b(?:and|but|that|because|as|so|while|whereas|at the meeting))\W*$", re.IGNORECASE
)
_ONLY_IF = re.compile(r"\b(?:if|unless|once|until|whether|in case)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def _ends_with(text: str, who: re.Pattern[str]) -> bool:
    """Whether a text ends with one of them; the pattern looks ahead for a possessive, so the text must stop before it."""
    return any(match.end() == len(text) for match in who.finditer(text))


# Whoever was told is no matter of the plan ("told SW Nat that …").
_LISTENER = re.compile(
    r"^\s+(?:the |his |her |their )?(?:social worker|sw|school|health visitor|hv|gp|police|worker|teacher|nurse)\b(?: [A-Z][\w’'-]+)?(?=\s+(?:that|how|about|she|he|they|(?-i:[A-Z])))",
    re.IGNORECASE,
)


def _is_view(stance: re.Match[str], sentence: str, topics: Topics) -> bool:
    """Whether a verb of thinking or wanting with what stands behind it is a view, and not an undertaking of the parent's own."""
    clause = stance["stance"] + _LISTENER.sub("", stance["rest"], count=1)
    if (
        _TELLS_ABOUT.match(clause)
        or _KEEPS_AWAY.match(clause)
        or _UNDERTAKES.match(clause)
        or NOT_YET.match(stance["rest"].lstrip())
        or _WILL_TELL.match(clause)
        or _ARRANGES.match(clause)
        or _STRUGGLES.match(clause)
    ):
        return False
    words = clause if not QUOTE.search(sentence) else clause + " " + " ".join(QUOTE.findall(sentence))
    told = words[len(stance["stance"]) :]
    if _TELLS.match(clause):
        told = _POST_TOLD.sub("", told, count=1)
    of_plan = _SPEAKS_OF_PLAN.search(sentence) is not None or topics.of_plan(told)
    if _CALLS_IT.match(clause):
        return True
    if _BARE_NOT.match(stance["stance"]) and (sure := _is_attitude(stance["rest"])) is not None:
        return sure
    if _TELLS.match(clause):
        return _is_told_view(stance.group("stance") + stance["rest"], told, of_plan, topics)
    if _WANTS.match(clause):
        if not any(map(str.isalpha, told)):
            return re.match(r"(?:is|are)\b", stance["stance"], re.IGNORECASE) is not None
        return of_plan or topics.bear(told)
    if _AGREES_THAT.match(clause):
        return of_plan or JUDGES.search(told) is not None
    if _REFUSES.match(clause):
        return _OF_THE_PLAN.search(told) is not None
    if _THINKS.match(clause):
        of_plan = of_plan and (JUDGES.search(told) is not None or topics.judged(told))
    firm = FIRM.match(clause) is not None or (
        FIRM.search(words[:120]) is not None and (topics.bear(told) or not _THINKS.match(clause))
    )
    return firm or of_plan


def _is_told_view(clause: str, told: str, of_plan: bool, topics: Topics) -> bool:
    """What somebody tells is a view where it judges something of the plan, the child or the help, or bids us do a thing."""
    to_court = _TO_COURT.match(clause) is not None
    if to_court and _SPEAKS_OF_PLAN.search(told) is None:
        return False
    told = _HEARER.sub("", told)
    if _BIDS.match(told) or topics.judged(told):
        return True
    if of_plan or _OF_HELP.search(QUOTE.sub("it", told)):
        return JUDGES.search(told) is not None
    # Of the child alone no verdict is one, but what should be done is.
    return not to_court and topics.bear(told) and _NORMS.search(told) is not None


_THINKS = re.compile(
    r"(?:feels?|felt|finds?|found|sees?|saw|views|viewed|consider\w*|regard\w*|reckon\w*|maintain\w*|argue[sd]?|insist\w*|suggest\w*|comment\w*|recogni[sz]e\w*|express\w*|understands?|deni(?:es|ed))\b",
    re.IGNORECASE,
)
# Who was told: "told Dr Lamb in November that …".
_HEARER = re.compile(r"^\s*(?:to )?(?:me|us|you|(?:Dr |Mr |Mrs |Ms |PC )?[A-Z][\w’'-]+|the \w+)\b")
# A post that was told is no thing of the plan's rows ("told the crisis nurse that …").
_POST_TOLD = re.compile(
    r"^\s*(?:to )?(?:the|her|his|their|a) (?:\w+ )?(?:nurse|midwife|worker|visitor|teacher|doctor|officer|counsellor|therapist|mentor|tutor|paramedic|consultant)\b",
    re.IGNORECASE,
)
# What is said to a court or to the police is evidence.
_TO_COURT = re.compile(
    r"(?:told|tells|said to|says to) (?:the |an? )?(?:\w+ )?(?:court|judge|police\w*|officers?|magistrates?|jury|paramedics?|ambulance|hospital|doctor|gp|Dr|nurse|consultant|psychiatrist)\b",
    re.IGNORECASE,
)
_AGREES_THAT = re.compile(
    r"(?:dis)?agree[sd]? that\b|(?:is|are|was|were) of the (?:view|opinion)\b", re.IGNORECASE
)
_REFUSES = re.compile(r"refus(?:es|ed)\b", re.IGNORECASE)
# "Called it a stitch-up": a verdict on what was just spoken of.
_CALLS_IT = re.compile(
    r"(?:call(?:s|ed)|finds?|found|thinks?|thought) (?:it|this|it all|all of it|all this) (?:an? |the |too |very |all )?[a-z]",
    re.IGNORECASE,
)
_SPEAKS_OF_PLAN = re.compile(r"\b(?:this|the|our|new|first) (?:plan|one)\b", re.IGNORECASE)
_BARE_NOT = re.compile(r"(?:do(?:es)? not|(?:is|are)n['’]t)$", re.IGNORECASE)
_ATTITUDE = re.compile(
    r" (?:\w+ly |even |all that )*(?:agree|accept|want|like|think|believe|feel|see|understand|trust|need|mind|hold|care|know why|have a problem|rate|happy|sure|keen|convinced|sold|against|for|having|bothered|worried|going)\b",
    re.IGNORECASE,
)


def _is_attitude(rest: str) -> bool | None:
    """Whether what is denied is an attitude: False for none, True for a doubt, None for one that must bear on something."""
    attitude = _ATTITUDE.match(rest)
    if attitude is None:
        return False
    return True if _NOT_SURE.search(attitude.group()) else None


# "Isn't convinced about Miss Hale": what is doubted was just asked or spoken of.
_NOT_SURE = re.compile(r"\b(?:sure|keen|convinced|sold|against|having|bothered)$", re.IGNORECASE)
JUDGES = re.compile(
    r"\b(?:worth\w*|wait(?:ed|ing)|no (?:choice|say)|fair|unfair|right|wrong|too|enough|necessary|needed|tight|hard|harder|difficult|daunting|overwhelm\w+|over the top|judged|listened|heard|blamed|targeted|picked on|criticised|pointless|useful|useless|help(?:s|ed|ful|ing)?|common sense|about time|"
    r"(?:never|not) asked|waste|lies|untrue|true|humiliat\w+|contradict\w+|confus\w+|punish\w+|insult\w*|intrusive|nos(?:e)?y|patronis\w+|(?:un)?realistic|proportionate|excessive|heavy-handed|one-sided|unkind|cruel|rushed|good|bad|best|better|worse|worst|more|less|most|nobody|nothing|anybody|great|brilliant|"
    r"lovely|daft|silly|stupid|rubbish|joke|sense|idea|point|glad|pleased|likes|(?:not|n['’]t|would|['’]d|I|we|really) like|(?:your|this|the|our) plan|loves?|hates?|want(?:s|ed)?|hop(?:e|es|ed|ing)|rather|sooner|prefer\w*|agree[sd]?|disagree[sd]?|accept(?:s|ed)?|should|shouldn['’]t|ought|would|wouldn['’]t|won['’]t|not going to|(?:un)?happy|fine|"
    r"ok(?:ay)?|content|grateful|thank\w*|angry|cross|worr(?:y|ied|ies)|works|working|a lot|bit much|a crack|a go|supportive|committed|important|easier|willing|trust\w*|relie(?:f|ved)|wish(?:es|ed)?|needs?|see(?:s)? (?:why|no|the)|understands? why|giv(?:e|ing) up|fed up|sick of|wait|do (?:it|all of it|this|what)|stitch\w*|"
    r"made (?:no|a) difference|first|watched|spied|hounded|belittled|safer?)\b",
    re.IGNORECASE,
)
_NORMS = re.compile(
    r"\b(?:want(?:s|ed)?|hop(?:e|es|ed|ing)|rather|sooner|prefer\w*|should|shouldn['’]t|ought|would like|wouldn['’]t|won['’]t|never|need(?:s|ed)?|worr(?:y|ied|ies)|wish(?:es|ed)?|too|enough|best|better|fair|unfair)\b",
    re.IGNORECASE,
)
_TELLS = re.compile(
    r"(?:sa(?:id|ys?)|told|tells|report(?:s|ed)|stat(?:es|ed)|describ(?:es|ed)|acknowledge[sd]?|admit\w*)\b",
    re.IGNORECASE,
)
# "Says leave it in for a term".
_BIDS = re.compile(
    r"\s*(?:to )?(?:just )?(?:leave|keep|drop|scrap|bring|carry on with|get on with|go ahead|do|take|put|cut|stop) (?:it|this|that|these|them|the \w+|all of it)\b(?! (?:was|is|were|are|that))",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"(?:want(?:s|ed)?|prefer(?:s|red)?|would (?:like|love|rather|prefer|have liked)|wish(?:es|ed)?|hope[sd]?|(?:is|are|was|were) (?:\w+ )?(?:glad|pleased|happy|unhappy|frightened|scared|worried|afraid|fed up|keen|proud)|thinks?|thought|believe[sd]?|likes?|love[sd]?|hates?)\b",
    re.IGNORECASE,
)
# Help, the child and whoever writes: what a wish must be about to be more than a wish for oneself.
_OF_HELP = re.compile(
    r"\b(?:us|we|you|your|our|me|this|these|it all|all of it|everything (?:we|you)|any of it|curfew\w*|help\w*|somebody|someone)\b"
    r"|\bgone\W*$|\b(?:struck|crossed|deleted|left|kept|mnged|dropped|stopped|added|cut|lifted|put)(?: (?:in|out|to|off|down|back|up|on|at|as)\b|\W*$)",
    re.IGNORECASE,
)
_IS_SO = re.compile(r"(?: \w+)? (?:is|was|are|were|isn['’]t|wasn['’]t|aren['’]t|weren['’]t)\b")
_A_CHILD = re.compile(
    r"\b(?:child(?:ren)?|boys?|girls?|kids?|bab(?:y|ies)|twins|son|daughter)\b", re.IGNORECASE
)
_OF_YOU = re.compile(r"\b(?:you|your|this|help\w*|somebody|someone|plan)\b", re.IGNORECASE)
# "Mum: OK with the plan", "Dad (Craig) – happy with all of it".
_STRAIGHT = re.compile(r"\s*(?:\([^)]*\))?\s*[:–—]")


# "Dad (by phone) has always wanted …", "Mum and Sue still …": what stands between a parent and a stance.
_STANCE_BEHIND = later(
    rf"(?:\s*\([^)]*\)|,[^,\n]{{1,40}},|\s+and\s+[A-Z][\w’'-]+)?(?:\s+(?:has|have|had|also|both|now|still|does|do|\w+ly|and\s+\w+))*\W{{1,3}}(?P<stance>{STANCE})\b(?P<rest>[^\n]*)",
    re.IGNORECASE,
)


def has_view(sentence: str, who: re.Pattern[str], own_words: bool, topics: Topics) -> bool:
    """Whether the sentence has a parent or carer as the one who agrees, wants or says something of the plan.

    ``own_words`` tells that "I" and "we" mean one of them, ``matters`` finds what the plan's rows are about.
    """
    bare = QUOTE.sub("it", sentence)
    if re.match(r"\W*(?:if|should|unless|when|once)\b", bare, re.IGNORECASE):
        return False
    second = {match.end() for match in who.finditer(bare) if _BEGINS_CLAUSE.search(bare[: match.start()])}
    starts = [match.end() for match in who.finditer(bare) if not _ONLY_IF.search(bare[: match.start()])]
    if own_words:
        starts.extend(match.end() for match in re.finditer(r"\b(?:I|[Ww]e)\b", bare))
    for start in starts:
        rest = bare[start:]
        stance = _STANCE_BEHIND.match(rest)
        # "Mick, her Dad, rang me: …", "Dad on the phone: …"
        colon = re.match(
            r"\s*(?:\([^)]*\))?(?:,[^,:\n]{1,40},)?(?:\s+(?!(?:to|will|must|should|and|who)\b)[a-z’']+(?: [\w’']+){0,5}?)?\s*[:–—]\s*(?P<rest>[^\n]*)",
            rest,
        )
        if (
            colon is not None
            and _STRAIGHT.match(rest)
            and topics.of_plan(colon["rest"])
            and (FIRM.search(colon["rest"]) or JUDGES.search(colon["rest"]))
        ):
            return True
        if colon is not None and QUOTE.search(sentence):
            return _OF_THE_PLAN.search(sentence) is not None or FIRM.search(sentence) is not None
        if any(
            _is_view(each, sentence, topics)
            for each in (stance, start in second and _SECOND.match(rest))
            if each
        ):
            return True
    behind = re.search(r"[”\"],?\s+(?:said|says|according to)\s+(?P<who>[^.\n]{2,40})", sentence)
    return (
        behind is not None
        and who.match(behind["who"]) is not None
        and (_OF_THE_PLAN.search(sentence) or FIRM.search(sentence)) is not None
    )
