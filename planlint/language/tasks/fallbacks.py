"""Fallbacks told anywhere in a plan: a case that may come, and a step that makes a child safe then.

The case may be an "if", a night, a count ("one more bruise and …"), a question or a bare label; the step is that an authority is
called in, or that somebody else has the child. A worry, a habit, a change of a visit's day and what happened once are none.
How vague a fallback is, :mod:`planlint.language.tasks.contingencies` reads; what a plan must hold is for rules.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from planlint.language.syntax import FINITE, Parse, parsed
from planlint.language.tasks.failings import asks_for_more
from planlint.language.voices.befalling import befalls
from planlint.patterns import later

# Whoever takes a case further than the people round the table.
_AUTHORITY = (
    r"(?:courts?|judges?|magistrates?|lawyers?|solicitors?|barrister|legal (?:planning|gateway|meeting|team|advice|department|action)|proceedings|(?:case )?conference|ICPC|RCPC|strategy|section[- ]?47|s\.?47|"
    r"PLO|EPO|ICO|care order|interim order|protection order|supervision order|injunction|(?:emergency|recovery|secure|court|assessment|non-molestation|prohibited steps|child arrangements|occupation) order|police|PC [A-Z]\w+|999|101|ambulance|duty (?:desk|team|line|worker|social|officer|manager)|(?:emergency|out[- ]of[- ]hours) (?:\w+ )?(?:duty|team|desk|line|number|service)|EDT|MASH|"
    r"hub|front door|children['’]?s (?:services|desk|social)|social (?:care|services|workers?|work team)|safeguarding (?:team|lead|hub)|child protection|panel|hospital|ward|a ?& ?e|refuge|"
    r"(?:team|service|practice|her|his|their|my|the|[A-Z][\w-]+[’']s) manager|foster|emergency (?:bed|carers?|placement)|section 20|s\.?20|reviewing officer|IRO|chair|conference|welfare check|core group|review (?:meeting )?forward|(?:special )?guardianship|adoption)"
)
_STEP_VERB = (
    r"(?:go|goes|going|apply|applies|applying|ask|asks|asking|asked|call|calls|calling|called|convenes?|convened|rings?|rung|phones?|phoned|dials?|tells?|told|refers?|referred|reports?|reported|requests?|requested|"
    r"lodges?|lodged|issues?|issued|seeks?|sought|starts?|started|opens?|opened|brings?|brought|puts?|contacts?|contacted|alerts?|alerted|notif(?:y|ies|ied)|informs?|informed|back|returns?|returned|takes?|taken|"
    r"moves?|moved|decides?|books?|booked|sends?|sent|passes|passed|hands?|handed|escalate[sd]?|re-?refer(?:s|red)?|want|involves?|involved|hold|holds|held|meets?|sees?|admits?|admitted|placed|accommodated|sits?|looks? at|listed|emails?|writes?|files?|filed|have|has|get|gets|is|are|be)"
)
_NOT_DONE = r"(?<!did not )(?<!didn['’]t )(?<!had )(?<!was )(?<!were )(?<!been )(?<!used to )(?<!could be )(?<!might be )(?<!may be )(?<!could )(?<!might )"
_CALLS_IN = later(
    rf"{_NOT_DONE}\b{_STEP_VERB}\b(?:[^.;\n]|\.(?=\d)){{0,70}}?\b{_AUTHORITY}\b"
    rf"|\b{_AUTHORITY}\b[^.;\n]{{0,20}}\b(?:will|shall|to|must|would|is|are|gets?|be)\s+(?:be\s+)?(?:called|rung|told|asked|convened|informed|alerted|held|sought|booked|notified|contacted|involved|started|issued|called in)\b",
    re.IGNORECASE,
)
# Shorthand: "= PLO mtg within 5 days", "→ 999 + refuge".
_NAMED_AT_ONCE = later(rf"^\W*(?:a |an |the |an? urgent )?(?:[\w’'-]+ ){{0,3}}?{_AUTHORITY}\b", re.IGNORECASE)
_KIN = (
    r"(?:mum|mam|dad|mother|father|nan\w*|gran\w*|aunt\w*|uncle|cousin|sister|brother|step\w+|god\w+|neighbours?|friends?|carers?|foster\w*|relatives?|family|he|she|who|we|i|they|whoever|"
    r"(?:health visitor|social worker|support worker|duty worker|school|nursery|sponsor|midwife|teacher|head))"
)
_HOME = (
    r"(?:(?-i:[A-Z])[\w-]*[a-zé]s?[’'](?:s\b)?|(?:his|her|their|your|my|the|mum['’]s|dad['’]s) (?:\w+ )?(?:nan|gran|aunt|uncle|dad|mum|father|mother|sister|brother|cousin|godmother|friend|neighbour|carer|grand|foster|house)\w*|"
    r"(?:nan|gran|aunt|uncle|dad|mum|cousin|granny|grandad)\w*(?: (?-i:[A-Z]\w+))?[’']?s?|foster\b|carers?\b|respite|a? ?placement|the (?:carers|refuge|spare room|box room|home|(?-i:(?!Court|Hospital|Ward)[A-Z][a-z]+s))(?!\w)|hospital|ward|number \d+|next door|(?-i:[A-Z]\w+ (?:House|Road|Lodge|Ward|Street|Avenue|Close))|(?-i:[A-Z][a-z’'-]+)(?= (?:next door|that|until|till|for|at once|straight|the same|on the)|\W*$))"
)
_CHILD = r"(?:him|her|them|you|both|all (?:three|four)|the (?:\w+ )?(?:child(?:ren)?|baby|bab(?:y|ies)|boys?|girls?|twins|kids|lads|two|three)|(?-i:[A-Z][\w’'-]+)(?: and (?-i:[A-Z]\w+))?)"
_HAS_THE_CHILD = later(
    rf"\b(?:go(?:es)?|going|moves?|moving|stays?|staying|sleeps?|sleeping|comes?|lives?|returns?|is taken|are taken|be taken|stops?|stopping|(?:is|are|be|to be) (?:placed|moved|brought|looked after|cared for))\b(?: (?:back|on|over|and \w+|out|in|there|straight|home|to|with|at|for \w+|put))*\s+(?:with|to|at|by|in|next|into|for)?\s*{_HOME}"
    rf"|(?<!could )(?<!might )\b(?:be|is|are|to be) (?:placed|accommodated|admitted|looked after|taken into care|received into care|placed (?:with|in))\b"
    rf"|\b(?:{_KIN}|(?:whoever|whichever)(?: \w+){{1,3}}|(?-i:[A-Z][\w’'-]+))(?:,? [^,.;]{{2,30}},)?\)?\s+(?:(?:will|['’]ll|shall|is to|are to|to|must|would|can|may|has agreed to|has offered to)\s+)?(?:\w+ly\s+)?(?:has|have|takes?|keeps?|fetch(?:es)?|collects?|picks?|brings?|drives?|walks?|moves?|puts?|looks? after|cares? for|minds?|gets?|meets?|houses?)\s+(?:up |in )?{_CHILD}\b"
    rf"|['’]ll (?:have|take|keep|fetch|collect|pick up|bring|drive|mind) {_CHILD}\b"
    rf"|\b(?:{_KIN}|(?-i:[A-Z][\w’'-]+))(?:,? [^,.;]{{2,30}},)?\s+(?:(?:will|shall|to|would|can)\s+)?(?:moves? in|steps? in|sleeps? (?:over|in|at|there)|comes? (?:over|to stay|daily|that|within|out|to (?:the )?(?:house|home|flat))|stays? (?:with|over|at|the night|there)|goes (?:instead|in|round|to live)|takes? over)\b"
    rf"|\b(?:drives?|comes?|goes|rushes|is|walks?)(?: straight)?(?: over| round| across| there| out)? (?:to|and) (?:gets?|fetch(?:es)?|collects?|takes?|has|have|picks? up) {_CHILD}\b"
    rf"|\b(?:s?he|they|you|(?-i:[A-Z]\w+))(?:['’](?:s|re)| is| are) (?:in|at|with) {_HOME}"
    rf"|\b(?:has|have) (?:a|the|his|her|their) (?:\w+ ){{0,2}}(?:bed|room|place)\b|\bplace (?:you|him|her|them|the \w+)\b|\b(?:she|he|they|you) stays? put\b|\bstays? (?:on )?(?:put|where)\b",
    re.IGNORECASE,
)
_IF = r"if|unless|should(?= (?:not |no |any |mum|dad|the |an? |this|that|there|it|he|she|they|you|[a-z]+ (?:be|not)\b)| (?-i:[A-Z]))|were(?=\s[\w’' ]{2,25}?\sto\b)|in the event|in case of|failing (?:this|that|which|all)|in (?:that|which) (?:event|case)|otherwise|or else|if not|if so"
_STRONG = re.compile(rf"(?<![\w-])(?:{_IF})\b", re.IGNORECASE)
_UNIT = r"(?:day|night|morning|evening|afternoon|weekend|minute|moment|second|instant|hour|week|time|month|visit|occasion)s?"
_OTHER_CASE = re.compile(
    rf"\b(?:when(?:ever)?|once|where|as soon as|(?:(?:on|at|from|after|upon|by|until) )?(?:the|any|a|each|that)(?: (?:very|first|second|third|next|same|bad|hard|rough|really \w+))? {_UNIT}(?= (?:that |when |after |if |where )?(?:any |an? |the |no |his |her )?[\w’'-]+ [\w’'-]+)"
    r"|(?:on|at|after|upon|following|any|with|for)(?: (?:any|a|an|the|one|two|three))? (?:another|next|first|second|third|further|fresh|more|new|repeat|single|other)\b|any)\b",
    re.IGNORECASE,
)
# What can go wrong, or be counted as having done so.
_TROUBLE = later(
    r"\b(?:again|more|further|fresh|another|(?:first|next) time|(?:second|third|fourth|2nd|3rd)(?! (?:half|term|year|child|stage|phase|of))|twice|three|repeat\w*|breach\w*|broken?|breaks|miss(?:ed|es|ing)?|late|off school|absen\w+|excluded|drunk|drink\w*|drugs?|high|stoned|positive|dirty|fail\w*|no (?:clean|answer|bed|place|tenancy|sign|show|change|longer)|no|not|nobody|never|n['’]t|without|"
    r"bruis\w+|marks?|injur\w+|hurt|hits?|assault\w*|attack\w*|violen\w+|call-?outs?|arrest\w*|(?:below|under|over|above) (?:the )?\d|lost|loses?|los(?:s|ing)|lower|drops?|falls?|down|ill|poorly|sick|unwell|dies|death|illness|notice|break-?downs?|end(?:s|ed)?|runs?|run|gone|missing|out (?:past|after|all|late)|alone|left|locked|shut out|relaps\w+|"
    r"us(?:es|ing)|picks up|slips?|sighting|turns? up|comes? (?:back|round|home|near)|shows? up|back in|(?:moves?|let) (?:back )?in|shout\w*|threat\w*|evict\w*|homeless|refus\w+|stop(?:s|ped)?|cannot|can['’]t|cancel\w*|self-?harm\w*|cut(?:s|ting)?|cries|hungry|cold|worse|wrong|doesn['’]t|does(?: not)?|isn['’]t|bad|hard|rough|worst|scared|unsafe|afraid|frightened|empty|binge|less|fewer|sectioned)\b",
    re.IGNORECASE,
)
# Weather, travel, days off and asking for a copy: arrangements, and nothing of a plan that fails.
_SMALL_CASE = later(
    r"\b(?:rain\w*|snow\w*|weather|sunny|wet|bus(?:es)?|trains?|taxi|traffic|tram|lift|car (?:won|breaks|will not|is off)|on leave|on holiday|bank holiday|half-?term|nobody (?:answers?|is in|in)|no (?:one|answer|reply)|not (?:free|able to (?:attend|come|make))|(?:cannot|can['’]t|unable to) (?:attend|make|come)|clash\w*|"
    r"ramadan|eid|christmas|large print|interpreter|copy|print|fire|finished|full|sold out|closed|refund|fits|asks? for|wants?|would like|needs? to (?:talk|speak)|you (?:need|have)|any questions)\b|\b(?:s?he|they|(?-i:[A-Z]\w+)) (?:is|are|am|[’']s) (?:out|not in|away|in bed|asleep|at work|off(?: (?:sick|work|duty|that (?:day|week)))?|on (?:annual |sick )?leave|on a course|at court|in another meeting)\W*(?:,|$)",
    re.IGNORECASE,
)
_SMALL_STEP = later(
    r"\b(?:(?:calls?|tries|try|visits?|comes?|goes|rings?|knocks?) (?:\w+ )?(?:again|back)(?! (?:to|with|into))|tries|the visit (?:will be|is|gets) (?:done|made|moved|had)|re-?arrang\w+|re-?book\w*|re-?schedul\w+|another (?:time|day|date)|(?:text|phone call|call|email|message|note) (?:will|would) do|leaves? a|card through|note through|moved to (?:teams|zoom)|by (?:phone|video))\b",
    re.IGNORECASE,
)
# Whom to ring when one is not content with the plan or the worker.
_OF_A_COMPLAINT = later(
    r"\byou(?:['’]re| are) (?:not happy|unhappy|not satisfied)\b(?! (?:at|living|in|there|here)\b)|\b(?:want|wish|like) to complain\b|\bcomplaints?\b",
    re.IGNORECASE,
)
# "An application to court is one of the things that might be thought about".
_PERHAPS = re.compile(
    r"\b(?:one of (?:the|several|many)|might|could|may be|consider\w*|an option|possib\w+|thought about)\b",
    re.IGNORECASE,
)
# Whoever comes in a colleague's place.
_STANDS_IN = re.compile(r"\bin (?:her|his|their|my|your) (?:stead|place)\b", re.IGNORECASE)
# "It was agreed in May that …", "Dad says he knows that …": what follows is what was told.
_TOLD_THAT = re.compile(
    r"^.{0,90}?\b(?:agree[sd]?|knows?|knew|told(?: by letter| in writing)?|plain|understands?|understood|explained|sa(?:ys|id)|accepts?|accepted|clear|aware|warned|promised|promises|decided|settled|know)\b[^,;:.]{0,40}?\bthat\b,?\s*",
    re.IGNORECASE,
)
_SENTENCE = re.compile(
    r"(?:[^.!?;\n]|\.(?=\d)|(?<=\b[A-Z])\.(?= [A-Z])|(?<=\bMrs)\.|(?<=\b[MD]r)\.|(?<=\bMs)\.)+(?P<end>[.!?;]?)"
)
_ASKS_WHAT_THEN = re.compile(
    r"\b(?:if|what (?:then|if|happens|would happen|do we do|next)|(?:and|but) (?:if|then|what)|if not|what['’]s plan b|what will happen|any(?:body|one)?|two|three|one|another|again|still|notice)\b",
    re.IGNORECASE,
)
_PLACE_ALONE = re.compile(r"^(?:to|with|at|into)\b", re.IGNORECASE)
_NO_ANSWER = re.compile(
    r"\W*(?:and|that|who|which|to|or|but|with|for|of|in|on|at|from|is|was)\b", re.IGNORECASE
)


def _is_verbless(case: str, answer: str) -> bool:
    """Whether nothing is told in it, unless it is an order with a threat behind it ("come home drunk again and I shall …")."""
    if _FINITE.search(case):
        return False
    words = parsed(case.strip()).words
    tags = {word.tag for word in words}
    if tags & FINITE:
        return False
    return (
        "VB" not in tags
        or _TROUBLE.match(case.strip()) is not None
        or _WILL.search(answer[:_NEAR]) is not None
    )


_WILL = re.compile(r"\b(?:will|shall|['’]ll)\b", re.IGNORECASE)
_NEAR = 40
_COUNT = re.compile(r"\s*(?:a|an|any|one|two|three|four|five|\d+)\b", re.IGNORECASE)
_WHILE = re.compile(r"\b(?:while|whilst|when|before|after|that|who)\b")
# A count or a thing with no verb, joined to what is done: "One more bruise and the lawyers …", "Not up by half seven – school phones …".
_JOINT = re.compile(
    r",?\s+and(?: then)?\s+|\s+means?(?: that)?\s+|\s+(?:will (?:bring|mean|trigger|set off|lead to)|brings|triggers|sets off|leads to)\s+|\s*(?:=>|->|→|=|–|—|:)\s*|\s+-\s+|,\s*|\bthen\b"
)
_FINITE = re.compile(
    r"\b(?:is|are|was|were|has|had|will|would|did|does|said|says|went|took|came|told|asked|had|goes|thinks|knows|wants|likes|feels|lives|gets|can|could)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:was|were|had|went|took|came|did|(?<!be )(?<!are )(?<!is )(?:moved|called|asked|told|placed)(?! by (?:any|some|who))|rang|stayed)\b(?![^,;]{0,40}\bthat\b)",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"\s*(?:or|nor|who|which|whose|where|when|because|as|while|with|after)\b", re.IGNORECASE
)
_SURE = re.compile(
    r"\b(?:will|shall|['’]ll|must|to be|same (?:day|night|evening|week)|that (?:day|night|evening|week)|next (?:day|morning|working)|at once|straight|within|again|third|second|twice|by \d)\b",
    re.IGNORECASE,
)
# "When Mum drinks Nan has them" may be how it has always been.
_HABIT = re.compile(r"(?:when(?:ever)?|once|where|as soon as)\b", re.IGNORECASE)
_OWN_WISH = re.compile(
    r"\b(?:if|unless) (?:i|s?he|they) (?:could|had|were|was|got|get|can)\b|\bI (?:go|run|hide|stay|tell|want|will|['’]d)\b|\bI['’](?:d|ll)\b",
    re.IGNORECASE,
)

# A rule that the child made with somebody is no mere wish.
_AGREED = re.compile(
    r"\b(?:agreed|(?:the|our|this|that|a) (?:rule|deal|pact|bargain|promise)|shook (?:hands )?on)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def tells_fallback(text: str, names: Collection[str] = (), own_words: bool = False) -> bool:
    """Whether a text sets out what is done for the child in a case that may come; ``names`` are first names of children.

    ``own_words`` tells that the child speaks there, whose "I would" is a wish.
    """
    return any(
        _is_step(answer, case, sure, names)
        and not (own_words and _OWN_WISH.search(f"{case} {answer}") and not _AGREED.search(text))
        for case, answer, sure in _cases(text)
    )


def is_small(case: str) -> bool:
    """Whether a case is one of weather, travel, days off or a closed door and what follows no step of safety, or of a complaint."""
    if _STANDS_IN.search(case) or _OF_A_COMPLAINT.search(case):
        return True
    small = _SMALL_CASE.search(case)
    if small is None and _SMALL_STEP.search(case) is None:
        return False
    behind = case[small.end() :] if small is not None else case
    return not (_CALLS_IN.search(behind) or _HAS_THE_CHILD.search(case))


def has_the_child(text: str) -> bool:
    """Whether somebody is told to have the child, or where the child is to be."""
    return _HAS_THE_CHILD.search(text) is not None


def names_at_once(text: str) -> bool:
    """Whether a note opens with an authority's step: "EPO application, Sarah Dunn, same day"."""
    return _NAMED_AT_ONCE.match(text) is not None


def names_a_step(text: str) -> bool:
    """Whether a text tells of an authority that is called in, or of somebody who has the child."""
    return bool(_CALLS_IN.search(text) or _HAS_THE_CHILD.search(text) or _NAMED_AT_ONCE.match(text))


def is_only_news(text: str) -> bool:
    """Whether a text tells only of what was or is ("Both signed; lovely meeting"), and of nothing that may come."""
    if _TO_COME.search(text) or names_a_step(text):
        return False
    told = [
        _is_told(parsed(match.group().strip()))
        for match in _SENTENCE.finditer(text)
        if match.group().strip(" .;!?")
    ]
    return any(each is True for each in told) and False not in told


# Words of what may come, of who stands by, and of steps.
_TO_COME = later(
    r"\b(?:if|should|when(?:ever)?|unless|in case|failing|otherwise|once|in the event|will|shall|would|may|might|could|can|must|to be|['’]ll|plan [b-z]|back-?up|fall-?back|contingen\w+|emergenc\w+|safety (?:plan|net)|stand-?by|"
    r"available|always there|on call|ready|offer\w*|agreed to|promis\w+|spare|key|ring|call|contact|phone|number|escalat\w+|consequences?|thresholds?|legal|court|concerns?|risks?|worr\w+|step|next|aware|"
    r"(?:not|n['’]t) work\w*|fails?|breaks? down|alternativ\w+|options?|respite|instead|arranged?|arrangements?)\b|→|=|->",
    re.IGNORECASE,
)
_STATES = frozenset("be have do go make get love like look feel seem keep stay".split())


def _is_told(sentence: Parse) -> bool | None:
    """Whether a sentence tells of what was or is; None where it has no verb, False where it may mean what is to be done."""
    verbs = [word for word in sentence.words if word.tag in FINITE]
    roots = [sentence.words[at] for at in sentence.roots()]
    if not verbs:
        return (
            True
            if any(root.tag in ("VBN", "VBD") for root in roots)
            else (None if not any(root.tag == "VB" for root in roots) else False)
        )
    return all(word.tag == "VBD" or word.lemma in _STATES for word in verbs)


def _cases(text: str) -> Iterator[tuple[str, str, bool]]:
    """Every case of a text with what is told to follow it, and whether the case is sure to be one ("if", a question)."""
    sentences = [
        (match.group().strip(" \t.;"), match["end"])
        for match in _SENTENCE.finditer(text)
        if any(map(str.isalnum, match.group()))
    ]
    for at, (whole, end) in enumerate(sentences):
        behind = sentences[at + 1][0] if at + 1 < len(sentences) else ""
        if end == "?":
            if behind and (_ASKS_WHAT_THEN.search(whole) or _TROUBLE.search(whole)):
                # "Where will she go? To Aunt Pat": the verb stands in the question.
                yield whole, _PLACE_ALONE.sub(r"goes \g<0>", behind), True
            continue
        sentence = _TOLD_THAT.sub("", whole, count=1)
        strong = _STRONG.search(sentence)
        if strong is not None:
            yield from ((case, answer, True) for case, answer in _halves(sentence, strong, behind))
        other = _OTHER_CASE.search(sentence)
        if other is not None:
            yield from ((case, answer, False) for case, answer in _halves(sentence, other, ""))
        yield from joined(sentence)


def _halves(sentence: str, marker: re.Match[str], behind: str) -> Iterator[tuple[str, str]]:
    """What stands before a case, what stands behind its comma or its own subject, and the sentence after it."""
    before, after = sentence[: marker.start()], sentence[marker.start() :]
    if _REFERS_BACK.match(after):
        yield before or after, sentence[marker.end() :]
        return
    if len(before.split()) > 1:
        yield after, before
    for mark in re.finditer(r",|\bthen\b|\s[–—-]\s|:|→|=|;", after):
        rest = after[mark.end() :]
        if not _GOES_ON.match(rest):
            yield after[: mark.start()], rest
            break
    else:
        yield from _without_mark(after)
    if behind and not _STRONG.match(behind):
        yield after, behind


_REFERS_BACK = re.compile(
    r"(?:otherwise|or else|if not|if so|failing (?:this|that|which|all)|in (?:that|which) (?:event|case))\b",
    re.IGNORECASE,
)
_NEXT_SUBJECT = re.compile(
    r"(?<=\w)\s+(?=(?:the|this|that|his|her|their|our|my|s?he|they|we|i|you|nan|gran|[A-Z][\w’'-]+)\b)",
    re.IGNORECASE,
)


def _without_mark(after: str) -> Iterator[tuple[str, str]]:
    """ "If she misses two visits the lawyers will be told": without a comma the step begins with a later subject."""
    for place in _NEXT_SUBJECT.finditer(after):
        if len(after[: place.start()].split()) >= 4:
            yield after[: place.start()], after[place.end() :]


def joined(sentence: str) -> Iterator[tuple[str, str, bool]]:
    """A case with no verb of its own, or an order ("come home drunk again and I shall …"), joined to what is done."""
    for joint in _JOINT.finditer(sentence):
        start = max(sentence.rfind(mark, 0, joint.start()) for mark in (":", "–", "—", ",")) + 1
        case = sentence[start : joint.start()]
        if joint.group().strip() == "," and not _TROUBLE.search(case):
            continue
        bare = _WHILE.split(case)[0]
        counted = joint.group().strip(" ,") == "and" and _COUNT.match(case)
        answer = sentence[joint.end() :]
        if (
            not 2 <= len(case.split()) <= 14
            or not (counted or _TROUBLE.search(case))
            or _NO_ANSWER.match(answer)
        ):
            continue
        if _is_verbless(bare, answer):
            yield case, answer, bool(counted)


# "An application to court is one of the things that might be thought about": no step, whoever it names.
_ONLY_THOUGHT = re.compile(
    r"\b(?:might|may|could) (?:well )?(?:be |have to be )?(?:thought about|looked at|looked into|an option|explored)\b|\bone of (?:the|several|many) (?:things|options|possibilities)\b"
    r"|\bconsideration (?:will|would|may|might|is to|to) be given\b|^\W*(?:we |i |it |they )?(?:will|would|may|might) (?:be )?consider(?:ed)?\b",
    re.IGNORECASE,
)


def _is_step(answer: str, case: str, sure: bool, names: Collection[str]) -> bool:
    """Whether an answer is a step of safety that is still to come."""
    calls_in = _CALLS_IN.search(answer)
    authority = calls_in or (None if _PERHAPS.search(answer) else _NAMED_AT_ONCE.match(answer))
    found = authority or _HAS_THE_CHILD.search(answer)
    if _ONLY_THOUGHT.search(answer):
        return False
    if not sure and _HAPPENED.search(case):
        return False
    if (
        not found
        or asks_for_more(case.strip())
        or befalls(answer[: found.end() if authority else found.start()], names)
        or _HAPPENED.search(answer[: found.end()])
    ):
        return False
    # A colleague "on the duty desk" who rings calls in nobody.
    if _STANDS_IN.search(answer) or (
        not calls_in and (_SMALL_CASE.search(case) or _SMALL_STEP.search(answer))
    ):
        return False
    told = _SURE.search(answer) or _SURE.search(case) or not _HABIT.match(case)
    return sure or bool(_TROUBLE.search(case) and told)
