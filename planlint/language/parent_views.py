"""A parent's or carer's view: whether a text tells what they think of the plan, of the help or of what should happen.

That they came, were told or signed, and what is expected of them, are no views; nor is what they say of themselves or of
their child, outside a section of their own.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from functools import lru_cache

from planlint.language.blanks import says_nothing
from planlint.language.elsewhere import points_to_another_plan
from planlint.language.family_names import KIN, NO_NAMES
from planlint.language.parent_stances import takes_stance

_STANCE = (
    r"(?:agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every))?|disagree[sd]?|accept(?:s|ed)?|support(?:s|ed|ive)?|welcom(?:e[sd]?|ing)|oppos(?:e[sd]?|ing)|object(?:s|ed)?|disput(?:e[sd]?|ing)|approve[sd]?|"
    r"reckon(?:s|ed)?|(?:does ?n[o’']t|do ?n[o’']t|did ?n[o’']t|can(?:no|[’'])t|could ?n[o’']t) (?:hold with|stand|bear|rate|trust|get on with|want|know why)|(?:has|have|had) (?:no time for|had enough of|no faith in|little faith in|no complaints|no problem with|no issue with|reservations|mixed feelings|asked)|(?:un)?happy with|content with|consider(?:s|ed)? (?!moving|leaving|going)|regard(?:s|ed)?|views|viewed|sees?|saw|reads? (?=(?:the|this|it)\b[^.\n]{0,30}\bas\b)|t(?:akes?|ook) (?=(?:the|this|it)\b[^.\n]{0,30}\bas\b)|maintain(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|suggest(?:s|ed)?|comment(?:s|ed)?|question(?:s|ed)|doubt(?:s|ed)?|resent(?:s|ed)?|acknowledge[sd]?|"
    r"recogni[sz]e[sd]?|value[sd]?|wonder(?:s|ed)?|request(?:s|ed)|regret(?:s|ted)?|deni(?:es|ed)|reject(?:s|ed)?|(?:is|are|was|were|not)(?: not|n['’]t)? ?(?:\w+ )?(?:in agreement|on side|onside|all for|for it|against|not having|having none|done with|in favour|at odds|of the (?:view|opinion))|"
    r"isn['’]t|aren['’]t|prefer(?:s|red)?|consent(?:s|ed)?|want(?:s|ed)?|would (?:like|rather|prefer|have liked)|wish(?:es|ed)?|hope[sd]?|need(?:s)? (?:somebody|someone|a break|help|more|sleep)|does ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|"
    r"do ?n[o’']t (?:want|like|agree|accept|think|believe|see|feel|understand)|did ?n[o’']t (?:want|like|agree|accept)|does not|do not|"
    r"(?:is|are|was|were|is not|isn['’]t) (?:\w+ )?(?:happy|unhappy|glad|pleased|content|relieved|grateful|angry|upset|worried|frightened|scared|keen|willing|in agreement|supportive|against|opposed|committed|on board|cross|fed up|sick of|tired of|okay|ok|fine|positive|motivated|anxious|open|done|determined|disappointed|ashamed|reluctant|unsure)|"
    r"asked (?:for|that|whether|if|not|us|why)|(?:rang|rung|written|phoned|wrote|emailed|texted|called)(?: \w+)? to say|thinks?|thought|feels?|felt|believes?|believed|sa(?:id|ys?)|told|tells|report(?:s|ed)|stat(?:es|ed)|express(?:es|ed)|finds?|found|describ(?:es|ed)|call(?:s|ed)|complain(?:s|ed)|refus(?:es|ed)|understands? why|can see|could see|sees? (?:the|why|no)|trusts?|worr(?:y|ies)|likes?|dislikes?|hates?|rated|scored|praised|thanked|appreciat(?:es|ed))"
)
_FIRM = re.compile(
    r"\b(?:dis)?agree[sd]?(?: (?:with|to) (?:the|this|it|that|what|all|most|everything|these|our|every)\b|\W*$|\W*[,;]|\s+(?:that|and|but|on)\b)|\baccept(?:s|ed)? (?:the|this|that|it|why|some|most)\b|\b(?:support|oppose|welcome|dispute|approve|like|hate|resent|reject|value|appreciate|regret|question|dislike|trust)[sd]?(?:ed)?\b[^.\n]{0,40}\b(?:plan|this|it|idea|help|visits?|visiting|meetings?|workers?|services?|account|concerns?|report|us)\b|"
    r"\b(?:want(?:s|ed)?|would (?:like|rather|prefer|have liked)|prefer(?:s|red)?|wish(?:es|ed)?|hope[sd]?|asked (?:that|whether|if|not|us|why)|asked for (?:\w+ )?(?:changes?|help|support|more help|somebody|someone|the plan|a copy))\b|\b(?:is|are|was|were) (?:\w+ )?(?:not )?of the (?:view|opinion)\b|\bobject(?:s|ed)? to\b|\bneeds? (?:somebody|someone|a break|help|more|sleep)\b|"
    r"\b(?:glad|pleased|grateful|relieved|happy|unhappy|keen|against|opposed|on board|on side|onside|all for (?:it|this|the)|in favour|at odds|(?:not )?in agreement|supportive of (?:the|this|our)|fed up|sick of|willing|disappointed)\b",
    re.IGNORECASE,
)
_OF_THE_PLAN = re.compile(
    r"\b(?:plans?|help(?:ful|s|ed|ing)?|support|meetings?|conferences?|visits|visiting|social workers?|workers?|services?|professionals|tests|actions?|course|sessions?|decisions?|"
    r"fair|unfair|right|wrong|too (?:much|many|long|far|hard|soon)|bit much|a lot|enough|necessary|needed|tight|hard|difficult|daunting|overwhelm\w+|timescales?|pressure|over the top|judged|listened|heard|blamed|targeted|picked on|criticised|pointless|useful|common sense|work(?:s|ing)? (?:for|with)|"
    r"about time|(?:was|were|is|are)(?: not|n[’']t) asked|never asked|(?:no one|nobody) (?:asks|asked|listens?|tells?)|waste of (?:time|money)|fair enough|lies|untrue|true|humiliat\w+|contradict\w+|confus\w+|punish\w+|insult\w+|intrusive|nosey|patronis\w+|unrealistic|realistic|proportionate|excessive|heavy-handed|one-sided|unkind|cruel|rushed|late|"
    r"appts?|appointments?|counsell\w+|assessments?|reports?|account|paragraph|wording|referrals?|groups?|programmes?|classes|paperwork|contact arrangements|family time|handovers?|(?:nursery|school) place|move|reviews?|core groups?|sw|csc|social care|authority|council|"
    r"professionals|involve\w+|interfer\w+|register|case|side(?:s|d)? with|talk\w* (?:over|down)|ignored|left out|treated|told off|trust\w*|"
    r"agreement|letters?|you lot|you people|your lot|social services|this|giv(?:e|ing) up|respite|short breaks?|what (?:we|needs)|does ?n[o’']t need|did ?n[o’']t need)\b",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    rf"\b(?:{KIN}|parental|mums|dads|parents|carers)['’]?s?['’]?\b.*\b(?:views?|voice|thinks?|thoughts?|says?|said|feels?|wishes|feelings|opinions?|comments?|response|perspective|side|wants?|hopes?|words|agreement|feedback|tells?|told|see)\b|\b(?:views?|opinions?|position|wishes) of\b[^\n]*\b(?:{KIN}|parents?|parental responsibility|carers?)\b|^\W*(?:the )?(?:parents?|mum and dad|mum|dad|carers?)\W*$|\bwhat\b.*\b(?:{KIN}|we)\b.*\b(?:thinks?|says?|said|feels?|wants?|makes? of|made of|would like|hopes?|(?:is|are) saying|told)\b"
    # "Samira, his Mum", "Dad (Craig)": a place that is a parent's by name
    rf"|^\W*(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?:, | \(| [–-] )(?:(?:the|his|her|their|your|my) |(?-i:[A-Z][\w-]+[’']s? (?:and )?){{1,3}})?{KIN}\W*$|^\W*{KIN}(?:, | \(| [–-] )(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)\W*$",
    re.IGNORECASE,
)
_NO_VIEW = re.compile(
    r"^\W*(?:(?:the |both |his |her |their )?(?:\w+ )?(?:parents?|mum|dad|mother|father|carers?|family|they|she|he|both|views?|wishes)\b[^.\n]{0,30}?)?\b(?:(?:to|will|needs? to|should) (?:be )?\w+|(?:are|is|was|were|has been|have been|been) (?:\w+ )?(?:aware|informed|sent|given|consulted|invited|spoken to|told|"
    r"present|updated|involved|included|sought|obtained|considered|known|noted|taken|recorded|shared|contacted|asked)|attended|did ?n[o’']t attend|not (?:present|known|sought|obtained|in attendance|contacted)|could not|unable to|no (?:view|response|contact|reply)\w*|consulted|engag\w+|signed)\b[^.\n]*\W*$",
    re.IGNORECASE,
)
_NOT_YET = re.compile(
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
_QUOTE = re.compile(r"[“\"][^“”\"\n]{3,}[”\"]")
_SENTENCE = re.compile(r"(?:[^.!?;\n“\"]|\.(?=\d)|[“\"][^“”\"\n]*[”\"]|[“\"])+[.!?;]*")
_SECOND = re.compile(
    rf"(?:\s+(?!(?i:{KIN})\b)[a-z’'-]+){{1,9}}?,?\s+(?:and|but)\s+(?:\w+ly\s+)?(?P<stance>{_STANCE})\b(?P<rest>[^\n]*)",
    re.IGNORECASE,
)
"""A second verb of the same sentence: "Mum has read the plan and asked for one change"."""
_ANYBODY = re.compile(
    r"(?<!Mr )(?<!Mrs )(?<!Ms )(?<!Miss )(?<!Dr )(?<!PC )\b(?P<who>[A-Z][\w’'-]+) (?:\w+ly |has |also )?(?:(?:dis)?agree[sd]? (?:with|to) (?:the|this|our|your|everything in the) plan|(?:thinks?|thought|feels?|felt|sa(?:ys|id)) (?:that )?(?:the|this|our) plan\b|(?:is|was) (?:un)?happy with (?:the|this) plan|accepts? (?:the|this) plan|signed up to (?:the|this) plan)"
)
_PROFESSIONS = frozenset(
    "School Nursery Police Health Conference Everyone Everybody All Nobody Manager CAMHS IRO Chair Worker Visitor Teacher Nurse Group Professionals Officer Network GP SW HV TM".split()
)


def gives_parents_view(
    text: str,
    under: str = "",
    own_section: bool = False,
    names: Iterable[str] = (),
    surnames: Iterable[str] = (),
    others: Collection[str] = (),
    of_a_child: bool = False,
) -> bool:
    """Whether a text gives a parent's or carer's view.

    ``under`` is the heading over it, ``own_section`` tells that this is the plan's place for such views; ``names`` are the
    first names of parents and carers, ``surnames`` those of the family ("Ms Reid feels …"), ``others`` the names of children
    and workers, whose views these are not; ``of_a_child`` tells that a child speaks there, so that "he" and "she" are the child.
    """
    if (own_section or _ABOUT.search(under)) and points_to_another_plan(text):
        return True
    if says_nothing(text):
        return False
    if own_section or _ABOUT.search(under):
        asked = own_section or _VIEWS.search(under) is not None
        return any(
            _says_something(part, asked)
            for match in _SENTENCE.finditer(text)
            for part in (match.group(), *_BUT.split(match.group())[1:])
        )
    people = _people(names, surnames)
    who = _compiled(people + _NOT_WHOSE)
    own_words = _FAMILYS.search(under) is not None
    last = own_words
    if any(
        match["who"] not in NO_NAMES and match["who"] not in _PROFESSIONS and match["who"] not in others
        for match in _ANYBODY.finditer(text)
    ):
        return True
    if takes_stance(text[:_LONGEST_TEXT], _compiled(people)):
        return True
    for match in _SENTENCE.finditer(text):
        sentence = match.group()[:_LONGEST]
        if _has_view(sentence, who, last, own_words) or _view_is(sentence, who):
            return True
        last = (_speaks_last_of(sentence, who) and not of_a_child) or (
            last and re.match(r"\W*(?:s?he|they)\b", sentence, re.IGNORECASE) is not None
        )
    return False


_VIEWS = re.compile(
    r"\b(?:views?|voice|think\w*|say\w*|said|feel\w*|wish\w*|opinions?|comments?|wants?|hopes?|words|told|tells?|feedback|perspective|ma[kd]es? of)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\b(?:because|but|although|though|saying|as (?=s?he|they))\b", re.IGNORECASE)
_LABEL = re.compile(
    rf"^\W*(?:(?:{KIN})['’]?s?['’]?\s+)?views?\s*:\s*|^\W*(?:{KIN})\s*[:–-]\s*", re.IGNORECASE
)
_GATHERED = re.compile(
    r"^\W*please\b|\b(?:has|have|did)(?: not|n['’]t) (?:yet )?(?:respond|repl|answer)\w*|\b(?:views?|wishes|opinions?|comments)\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:not\s+)?(?:yet\s+|still\s+)?(?:been\s+)?(?:gathered|sought|obtained|known|recorded|noted|considered|taken|shared|captured|included|to be)\b",
    re.IGNORECASE,
)
# The reader is sent to another paper.
_POINTER = re.compile(
    r"\W*(?:please )?(?:see|refer to|as per|as in|held (?:in|on)|recorded (?:in|on)) (?:[\w’'-]+ ){0,4}?(?:logs?|file|reports?|minutes|assessments?|records?|form|section|attached|above|below|overleaf|chronology|page|notes?|contact sheet|appendix|portal|system)\b[^.\n]{0,40}\W*$",
    re.IGNORECASE,
)
_FACT = re.compile(
    r"\b(?:attend\w*|engag\w+|contribut\w+|participat\w+|present|sent|given|handed|posted|signed|sign\b|seen|met with|phoned|rung|emailed|texted|contact(?:ed|able)?|invited|await\w*|apolog\w+|absent|asked|interpreter|not yet|needs?|to be|will be|parental responsibility|lives?|whereabouts|address|telephone|"
    r"number|discussed|shared|spoken|consult\w+|involved|updated?|inform\w+|aware|gathered|sought|obtained|views?|copy|opportunity|respond\w*|answer\w*|reply|known|date of birth|works?|employed|prison|hospital|assessment|see)\b",
    re.IGNORECASE,
)
"""What tells of a parent and gives no view."""


def _says_something(sentence: str, asked: bool = True) -> bool:
    """Whether a sentence of a parent's own place gives a view; ``asked`` tells that its heading asks for one and does not just name a parent."""
    sentence = _LABEL.sub("", sentence)
    if not any(map(str.isalpha, sentence)) or says_nothing(sentence):
        return False
    if _POINTER.match(sentence):
        return False
    if _GATHERED.search(sentence) and not _QUOTE.search(sentence):
        return False
    if _QUOTE.search(sentence) or any(not _is_to_come(sentence, firm) for firm in _FIRM.finditer(sentence)):
        return True
    if _FIRM.search(sentence):
        return False
    if _NO_VIEW.match(sentence) is not None:
        return False
    return re.search(rf"\b{_STANCE}\b", sentence, re.IGNORECASE) is not None or (
        asked and len(sentence.split()) > 1 and _FACT.search(sentence) is None
    )


_CLAUSE = re.compile(r"[,;:]|\b(?:and|but|although|though|because)\b", re.IGNORECASE)


def _is_to_come(sentence: str, firm: re.Match[str]) -> bool:
    """Whether a view is only hoped for or asked for ("Mum needs to accept the plan"); what other clauses promise is no matter."""
    start = max((cut.end() for cut in _CLAUSE.finditer(sentence, 0, firm.start())), default=0)
    return _NOT_YET.search(sentence[start : firm.end()]) is not None


_FAMILYS = re.compile(
    rf"\b(?:{KIN}|parents?|parental|family|mums|dads|carers?)(?:['’]?s?['’]?)\b|^\W*(?:agreement|your comments?|comments)\W*$",
    re.IGNORECASE,
)
"""A heading under which a parent speaks or is spoken of."""
_VIEW_IS = re.compile(
    r"['’]s?\s+(?:\w+ ){0,2}?(?:view|opinion|feeling|wish|hope|position|worry|objection|complaint|request|question|answer|response|reply|comment|preference|priority|concern|words?|verdict|reaction)(?:\s+(?:of|on|about|for|to)\s+[^.\n]{1,40}?)?\s+(?:is|was|were|remains)\b(?P<told>[^\n]+)",
    re.IGNORECASE,
)


_NOT_WHOSE = r"(?![’']s\b(?! (?:mum|dad|mother|father|parents?|nan|carers?)))"


@lru_cache(maxsize=64)
def _compiled(source: str) -> re.Pattern[str]:
    return re.compile(source, re.IGNORECASE)


def _people(names: Iterable[str], surnames: Iterable[str] = ()) -> str:
    """A pattern for parents and carers by kin word, first name, or title and surname."""
    named = "".join(rf"|(?-i:\b{re.escape(name)}\b)" for name in sorted(names))
    family = "|".join(
        re.escape(part) for name in sorted(surnames) for part in name.split("-") if len(part) > 1
    )
    titled = (
        rf"|(?-i:\bM(?:r|rs|s|iss)\.? (?:and M(?:r|rs|s)\.? )?(?:[\w’'-]+-)?(?:{family})\b)" if family else ""
    )
    return rf"(?:\b(?:the|his|her|their|your|my|our|both|neither|(?-i:[A-Z])[\w’'-]+[’']s?)\s+)?(?:\b(?:birth |own |maternal |paternal )?{KIN}\b{titled}{named})"


def _view_is(sentence: str, who: re.Pattern[str]) -> bool:
    """Whether it says of a parent that "Mum's view is …", "Dad's one objection was …"."""
    return any(
        _ends_with(sentence[: match.start()], who)
        and not says_nothing(match["told"])
        and _NOT_YET.match(match["told"].lstrip()) is None
        for match in _VIEW_IS.finditer(sentence)
    )


_LONGEST = 1200
_LONGEST_TEXT = 6000
_BEGINS_CLAUSE = re.compile(
    r"(?:^|[,;:–—(]|\b(?:and|but|that|because|as|so|while|whereas|at the meeting))\W*$", re.IGNORECASE
)
_ONLY_IF = re.compile(r"\b(?:if|unless|once|until|whether|in case)\s+(?:\w+\s+){0,2}$", re.IGNORECASE)


def _ends_with(text: str, who: re.Pattern[str]) -> bool:
    """Whether a text ends with one of them; the pattern looks ahead for a possessive, so the text must stop before it."""
    return any(match.end() == len(text) for match in who.finditer(text))


def _speaks_last_of(sentence: str, who: re.Pattern[str]) -> bool:
    """Whether a sentence begins with one of them, or speaks of nobody behind one ("I have been to see your mum.")."""
    if who.match(sentence.lstrip()) is not None:
        return True
    found = list(who.finditer(sentence))
    return (
        bool(found) and re.search(r"\b[A-Z][a-z]+|\b(?:s?he|they|you)\b", sentence[found[-1].end() :]) is None
    )


# Whoever was told is no matter of the plan ("told SW Nat that …").
_LISTENER = re.compile(
    r"^\s+(?:the |his |her |their )?(?:social worker|sw|school|health visitor|hv|gp|police|worker|teacher|nurse)\b(?: [A-Z][\w’'-]+)?(?=\s+(?:that|how|about|she|he|they|(?-i:[A-Z])))",
    re.IGNORECASE,
)


def _is_view(stance: re.Match[str], sentence: str) -> bool:
    """Whether a verb of thinking or wanting with what stands behind it is a view, and not an undertaking of the parent's own."""
    clause = stance["stance"] + _LISTENER.sub("", stance["rest"], count=1)
    if (
        _TELLS_ABOUT.match(clause)
        or _KEEPS_AWAY.match(clause)
        or _UNDERTAKES.match(clause)
        or _NOT_YET.match(stance["rest"].lstrip())
        or _WILL_TELL.match(clause)
    ):
        return False
    words = clause if not _QUOTE.search(sentence) else clause + " " + " ".join(_QUOTE.findall(sentence))
    return (
        _FIRM.match(clause) is not None
        or _FIRM.search(words[:120]) is not None
        or _OF_THE_PLAN.search(words[len(stance["stance"]) :]) is not None
    )


def _has_view(sentence: str, who: re.Pattern[str], carried: bool, own_words: bool = False) -> bool:
    """Whether the sentence has a parent or carer as the one who agrees, wants or says something of the plan.

    ``carried`` tells that a pronoun at its beginning means one of them, ``own_words`` that "I" and "we" do.
    """
    bare = _QUOTE.sub("it", sentence)
    if re.match(r"\W*(?:if|should|unless|when|once)\b", bare, re.IGNORECASE):
        return False
    second = {match.end() for match in who.finditer(bare) if _BEGINS_CLAUSE.search(bare[: match.start()])}
    starts = [match.end() for match in who.finditer(bare) if not _ONLY_IF.search(bare[: match.start()])]
    if carried and (pronoun := re.match(r"\W*(?:s?he|they)\b", bare, re.IGNORECASE)):
        starts.append(pronoun.end())
    if own_words:
        starts.extend(match.end() for match in re.finditer(r"\b(?:I|[Ww]e)\b", bare))
    for start in starts:
        rest = bare[start:]
        stance = re.match(
            rf"(?:\s*\([^)]*\)|,[^,\n]{{1,40}},|\s+and\s+[A-Z][\w’'-]+)?(?:\s+(?:has|have|had|also|both|really|now|still|does|do|\w+ly|and\s+\w+))*\W{{1,3}}(?P<stance>{_STANCE})\b(?P<rest>[^\n]*)",
            rest,
            re.IGNORECASE,
        )
        # "Mick, her Dad, rang me: …", "Dad on the phone: …"
        colon = re.match(
            r"\s*(?:\([^)]*\))?(?:,[^,:\n]{1,40},)?(?:\s+(?!(?:to|will|must|should|and|who)\b)[a-z’']+(?: [\w’']+){0,5}?)?\s*[:–—]\s*(?P<rest>[^\n]*)",
            rest,
        )
        if colon is not None and _QUOTE.search(sentence):
            return _OF_THE_PLAN.search(sentence) is not None or _FIRM.search(sentence) is not None
        if any(
            _is_view(each, sentence) for each in (stance, start in second and _SECOND.match(rest)) if each
        ):
            return True
    behind = re.search(r"[”\"],?\s+(?:said|says|according to)\s+(?P<who>[^.\n]{2,40})", sentence)
    return (
        behind is not None
        and who.match(behind["who"]) is not None
        and (_OF_THE_PLAN.search(sentence) or _FIRM.search(sentence)) is not None
    )
