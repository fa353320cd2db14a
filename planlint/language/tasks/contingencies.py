"""Contingencies: is there a trigger that can be seen, a definite consequence, and somebody or some day to it?

One text is read sentence by sentence; a sentence that holds all three is enough. How a plan must word it is for rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.blanks import says_nothing
from planlint.language.people import OwnerKind, doers, people_in
from planlint.language.pipeline import tokens, verb_forms
from planlint.language.tasks.clauses import clauses
from planlint.language.tasks.fallbacks import has_the_child, joined, names_a_step, names_at_once
from planlint.language.tasks.lexicon import noun_kind, verb_kind
from planlint.language.tasks.shapes import Clause, Shape
from planlint.language.times import TimeKind, timescales


@dataclass(frozen=True, slots=True)
class Contingency:
    """A contingency as read: whether anywhere in it a trigger can be seen, a consequence is definite, and one sentence
    has both with a doer or a time; ``start`` and ``end`` are the places of the words that are vague.

    ``empty`` tells that the text only says there is none.
    """

    empty: bool
    trigger: bool
    consequence: bool
    complete: bool
    start: int
    end: int


_NONE = re.compile(
    r"^\W*(?:none\b(?! of)|n/?a\b|nil\b|not (?:applicable|needed|required|known|completed|recorded|yet (?:agreed|needed|known|discussed))"
    r"|(?:this is |it is )?(?:tbc|tba)\b|to (?:be|follow)\b(?! (?:told|taken|moved))|see (?:above|attached|previous|file)|as (?:above|per)"
    r"|(?:there is |there's )?no (?:contingency|plan b|back-?up)|blank|left blank|no\W*$|\W*$)[^\n]*$",
    re.IGNORECASE,
)
# A few words that a fallback will not be wanted, or that nobody has thought of one.
_NOT_WANTED = re.compile(
    r"\b(?:(?:nobody|no one|none of us)\b[^.;]{0,20}\b(?:thinks?|expects?|believes?)\b[^.;]{0,20}\bneed\w*"
    r"|(?:do|does|will|should|shall|would|wo|ca)(?: not|n['’]t) (?:be )?(?:need|necessary|required|expect|anticipate)\w*"
    r"|(?:have|has)(?: not|n['’]t) (?:yet )?(?:set|made|put|got|written|agreed|thought)\b|there (?:is not|isn['’]t) (?:one|a (?:plan b|back-?up|contingency))"
    r"|nothing (?:is |has been )?(?:yet )?(?:in place|set|agreed|planned)|(?:will|would|wo)(?: not|n['’]t) (?:get|come) to (?:that|this|it)"
    r"|hope(?:fully)?\b[^.;]{0,20}\b(?:not|never)\b[^.;]{0,15}\b(?:need|get|come)\w*)",
    re.IGNORECASE,
)
_A_CASE = re.compile(r"\b(?:if|when|whenever|unless|in the event|should (?!not\b))\b", re.IGNORECASE)
_SHORT = 32
_MENTIONS_A_CASE = re.compile(r"\b(?:if|should|when|unless|in the event)\b", re.IGNORECASE)
_IF = re.compile(
    r"\b(?:if|(?<!as and )when|whenever|should|in the event (?:that|of)|where|unless|failing|(?<!\w )were(?=\s[\w’' ]{2,25}?\sto\b)|as soon as|once|any(?! (?:more|other|longer|case|rate|way|time|day|night|morning|evening|weekend|one of|of (?:them|us|you|these|those))\b)|in case"
    r"|(?:on|from) the (?:(?:very )?(?:first|second|third|next) )?(?:day|night|morning|evening)(?! of)|the (?:day|moment|minute|second|(?:first|second|next) time)(?! of)|(?:on|after|upon|following) (?:an?|any|another|one|two|three)(?= (?:more |further |second |third |new |single )?(?:miss|fail|positive|dirty|relapse|breach|call|report|sight|complaint|assault|arrest|refus|no-show|night|test|missed)))\b",
    re.IGNORECASE,
)
_VAGUE_TRIGGER = re.compile(
    r"\b(?:(?:any |further |significant |serious |increased |more |additional )*(?:concerns?|risks?|worries|issues|problems|difficulties)\b"
    r"|(?:the )?(?:plan|this plan|it|this|things|situation|circumstances|progress|outcomes?|actions?|improvements?|changes?|engagement|home conditions|parenting)\b[^,.;]{0,40}"
    r"|(?:no|little|lack of|insufficient|limited|not enough|not making|no sufficient)\s+(?:progress|change|improvement|engagement|co-?operation)"
    r"|(?:is|are|as|when|if) (?:needed|necessary|required|appropriate)|the need arises"
    r"|(?:do(?:es)?|did|will)(?: not|n['’]t) (?:engage|work|comply|cooperate|co-operate|improve|change|progress|make progress)"
    r"|\b(?:we|i|they|professionals|anyone|anybody|someone|workers|the (?:team|group|network)) (?:is|are|becomes?|remains?|stays?|gets?|feels?) (?:\w+ )?(?:worried|concerned|unhappy|uneasy)(?! (?:that|about|because))"
    r"|(?:(?:is|are|am|be) (?:not |n['’]t )?|(?:can|could|do|does|did)(?:not| not|n['’]t) |isn['’]t |aren['’]t )(?:cop(?:e|ing)|manag(?:e|ing)|doing well|getting (?:on|anywhere)|working (?:out)?)\b(?! \w)"
    r"|\bfalls? short\b[^,.;]{0,30}|\b(?:not|n['’]t|fails? to|failing to) (?:\w+ly )?(?:prioriti[sz]\w+|put\b[^,.;]{0,30}\bfirst|meet\b[^,.;]{0,30}\bneeds|protect\w*|keep\w*\b[^,.;]{0,20}\bsafe|safeguard\w*|parent\w*)\b[^,.;]{0,30}"
    r"|\bfinds? (?:that )?(?:it|things|this)(?:['’]s| is| are)? (?:\w+ ){0,2}(?:hard|difficult|tough|too much)(?: for \w+)?|\bfeels? (?:\w+ )?(?:low|overwhelmed|unable|down)\b"
    r"|(?:do(?:es)?(?: not|n['’]t)|fails? to) show (?:\w+ )?(?:commitment|insight|willingness|motivation|engagement)|enough (?:commitment|insight|progress|engagement)\b[^,.;]{0,30}|(?:not|n['’]t) keep to what [^,.;]{0,40}"
    r"|\b(?:struggl(?:es?|ing)|stall(?:s|ed|ing)?|wobbl(?:es?|ing)|falters?|drifts?|regress(?:es)?|unravels?|worsens?|declines?|spirals?|slips?(?: back)?(?! (?:a|the|under|out))|dips?)\b"
    r"|(?:the )?wheels? (?:come|comes|fall|falls) off|turn for the worse|off the rails|down ?hill|pear-shaped|backwards|too much(?: for \w+)?|comes? to a head|(?:hits?|in) (?:a )?(?:rocky|rough|bad|bumpy) (?:patch|spell|time)|(?:back )?to square one|gets? out of hand"
    r"|(?:stops?|ceases?|refuses?(?: to)?|no longer) (?:co-?operat\w+|engag\w+|comply\w*|work\w* with)"
    r"|fails? to (?:engage|comply|improve|progress|cooperate|co-operate)|things (?:get|go|become) (?:worse|wrong)|deteriorat\w+|non-?engagement|disengag\w+)",
    re.IGNORECASE,
)
_SEEN = frozenset(
    "miss come drink use hit hurt find test leave return move fall go ring call text phone lose turn break see attend "
    "stop take bring refuse open let allow visit contact appear enter assault injure bruise shout threaten smoke weigh "
    "drop run sleep stay arrest charge release evict relapse smell say tell disclose arrive admit collapse cut self-harm "
    "cancel exclude suspend abscond end become die ill lapse send cry buy".split()
)
_SEEN_WORDS = re.compile(
    r"\b(?:ill|unwell|in hospital|admitted|positive test|test(?:s|ed)? positive|bruis\w+|mark|injur\w+|below \d|above \d|\d+|one (?:more|night|day|missed)|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twice|overnight|"
    r"drunk|intoxicated|missing|arrest\w*|assault\w*|relaps\w+|in drink|under the influence|at the (?:house|address|home|flat|door)|not home|breakdown|evict\w+|"
    r"homeless|violence|hits?|locked out|passed out|self-?harm\w*|overdose)\b",
    re.IGNORECASE,
)
_VAGUE_CONSEQUENCE = re.compile(
    r"\b(?:escalat\w+|consider\w*|legal (?:advice|planning|action|proceedings)|(?:be )?(?:reviewed|discussed|explored|addressed|revisited|reassessed|monitored|looked at)|"
    r"step(?:ped|ping)? (?:up|down)|threshold|(?<!\d )(?-i:may\b)|might\b|could\b|appropriate action|further action|action will be taken|next steps|"
    r"alternative(?:s)?|other options|options|strategy (?:discussion|meeting)|conference|court|PLO|reconvene\w*|section 47|safeguarding procedures|procedures|"
    r"child protection|re-?refer\w*|necessary steps|dealt with|responded to|support will be|"
    r"(?:get|getting|got|come|coming|back) (?:back |all |round )?together|(?:sit|sitting) down|regroup\w*|meet(?: up)?(?: again)?|heads together|take stock|talk \w+ (?:over|through|about)|"
    r"(?:think|talk|speak|decide|agree|see|discuss|work out|look at|look again at) (?:\w+ )?(?:what|where|whether|how|which|next|again|things)|"
    r"have (?:a|another|a further|an urgent) (?:\w+ )?(?:chat|talk|think|conversation|discussion|meeting|look)|(?:act|respond) accordingly|take it from there|"
    r"(?:whatever|what) is (?:needed|necessary|right)|step in|knows? (?:what|who|how|where)|(?:take|taking) (?:\w+ )?(?:action|steps)|(?:more|extra|further|additional) (?:support|help|work)|plan b|other arrangements)\b",
    re.IGNORECASE,
)
# Words that could stand under any plan, whatever day is named beside them.
_CLOUD = re.compile(
    r"\breserves? (?:its|the|their|our|all) (?:position|rights?)\b|\b(?:cross|burn) (?:that|this|the) bridge\b|\bproportionate\b|\bheads together\b|\bup the line\b|\bdeemed\b|\bsort (?:something|it|things) out\b|\bstops? at nothing\b|\bknock-on\b|\b(?:seeks?|asks? for|gets?|accesses) (?:\w+ )?(?:help|support|advice)\b|\bgame[- ]changer\b|\btakes? a view\b|\bappropriate (?:channels|measures)\b|"
    r"\b(?:the|this|our) (?:plan|package|support|arrangements?|approach|matter|situation|network|response)\b[^,.;]{0,20}\b(?:tighten\w*|strengthen\w*|firm\w*|beef\w*|ramp\w*|stepp?\w*|chang\w*|revis\w*|re-?think\w*|adapt\w*|adjust\w*|intensif\w*|increas\w*)\b",
    re.IGNORECASE,
)
# "If there are concerns, that is to say a missed dose, …": what stands behind is what was meant.
_GLOSS = re.compile(
    r"[,(–—-]\s*(?:by (?:which|that|this) (?:we|i) mean|(?:by )?(?:which|that|this) means?|meaning|that is(?: to say)?|ie|namely|in other words|such as|which (?:is|will be) (?:seen|shown) (?:by|when|if))\b,?\s+",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"\b([a-z])\.([a-z])\.(?=\W)", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.;\n!?]+(?:[.](?=\d)[^.;\n!?]+)*")
_HEDGED = re.compile(
    r"\b(?:(?-i:may)|might|could|consider\w*|explor\w*|escalat\w*|(?:be |will |to )(?:review|discuss)\w*)\b",
    re.IGNORECASE,
)


_IF_WANTED = re.compile(r"\bif (?:needed|required|necessary|need be|appropriate)\b", re.IGNORECASE)
# The meeting that comes anyway is no consequence of anything.
_ROUTINE = re.compile(
    r"\W*(?:the |our |his |her |their )?next (?:\w+ ){0,3}?(?:review|meeting|core group|conference|visit|taf|tac)\b (?:will|is|takes|has|be)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def read_contingency(text: str) -> Contingency:
    """What a contingency's text holds."""
    plain = _IF_WANTED.sub(" ", text)
    unfilled = says_nothing(text) or (_NONE.match(text) and not _MENTIONS_A_CASE.search(plain))
    if unfilled or _says_not_wanted(text):
        return Contingency(True, False, False, False, 0, len(text))
    spelt = _DOTTED.sub(r"\1\2  ", text)
    sentences = [
        match
        for match in _SENTENCE.finditer(spelt)
        if any(map(str.isalpha, match.group())) and not _ROUTINE.match(match.group())
    ]
    judged = [
        _asked(match.group())
        if text[match.end() : match.end() + 1] == "?"
        else _judge(_as_meant(match.group()))
        for match in sentences
    ]
    triggers = [trigger for trigger, _, _ in judged]
    # A consequence often stands in the sentence after its trigger.
    # "Whichever is free" stands for those whom the sentence before it names.
    judged = [
        (
            trigger,
            consequence,
            who or (at > 0 and judged[at - 1][2] and _ONE_OF.search(sentences[at].group()) is not None),
        )
        for at, (trigger, consequence, who) in enumerate(judged)
    ]
    complete = any(
        trigger and any(consequence and who for _, consequence, who in judged[position : position + 3])
        for position, trigger in enumerate(triggers)
    )
    start, end = _vague_words(text)
    return Contingency(
        False, any(triggers), any(consequence for _, consequence, _ in judged), complete, start, end
    )


def _says_not_wanted(text: str) -> bool:
    """Whether a few words say that there is no fallback because none will be needed: "we don't expect to need one"."""
    return (
        len(text.split()) <= _SHORT and _NOT_WANTED.search(text) is not None and _A_CASE.search(text) is None
    )


_ONE_OF = re.compile(r"\b(?:whichever|whoever|either|one) (?:of (?:them|the two)|is|can)\b", re.IGNORECASE)


def _as_meant(sentence: str) -> str:
    """A sentence whose worn words are left out where it says itself what they mean."""
    gloss = _GLOSS.search(sentence)
    if gloss is None:
        return sentence
    opens = [match.end() for match in _IF.finditer(sentence, 0, gloss.start())]
    marks = [sentence.rfind(mark, 0, gloss.start()) + 1 for mark in ",:"]
    cut = max((*opens, *marks))
    return f"{sentence[:cut]} {sentence[gloss.end() :]}"


def _asked(sentence: str) -> tuple[bool, bool, bool]:
    """ "Two days off school in a week?": a case by itself, whose answer is the sentence behind it."""
    return _SEEN_WORDS.search(sentence) is not None or _is_seen(sentence), False, False


def _judge(sentence: str) -> tuple[bool, bool, bool]:
    """Whether a sentence has a trigger that can be seen, a definite consequence, and a doer or a time."""
    best = (False, False, False)
    for trigger, consequence in _readings(sentence):
        found = _weigh(trigger, consequence)
        if all(found):
            return found
        best = best if any(best) else found
    return best


_WEAK = frozenset({"where", "any", "once"})


def _readings(sentence: str) -> Iterator[tuple[str, str]]:
    """The ways in which a sentence can be a trigger and its consequence, the likeliest first."""
    yield _parts(sentence)
    for match in list(_IF.finditer(sentence))[1:]:
        if match.group().casefold() not in _WEAK:
            yield _parts(sentence[match.start() :])
    for case, answer, _ in joined(sentence):
        if names_a_step(answer) or _verb_of_doer(answer):
            yield case, answer


def _weigh(trigger: str, consequence: str) -> tuple[bool, bool, bool]:
    seen = bool(trigger) and _is_seen(trigger)
    who = any(
        owner.kind.is_accountable or owner.kind is OwnerKind.AGENCY
        for owner in (*people_in(consequence), *doers(consequence))
        if owner.text[0].isupper() or owner.kind is not OwnerKind.AGENCY
    )
    when = _AT_ONCE.search(consequence) is not None or any(
        time.kind in {TimeKind.DATE, TimeKind.DURATION, TimeKind.PERIOD} or time.due is not None
        for time in timescales(consequence)
    )
    definite = _is_definite(consequence, when) or (who and when and names_at_once(consequence))
    return seen, definite, who or when


_AT_ONCE = re.compile(
    r"\b(?:same (?:day|morning|afternoon|night|evening|week|hour)|straight ?away|straight (?:to|out)|immediately|at once|that (?:day|night|evening|week)|right away|within the hour|there and then|(?:next|following) (?:working )?(?:day|morning|afternoon|evening))\b",
    re.IGNORECASE,
)


def _parts(sentence: str) -> tuple[str, str]:
    """The trigger and the consequence of a sentence: "If X, Y", "Y if X", "Should X, Y", "X: Y", "In the event of X, Y"."""
    match = _IF.search(sentence)
    if match is None:
        told = _CASE_THEN.search(sentence)
        if told is None:
            return _case_and_doer(sentence)
        return sentence[: told.start()], sentence[told.end() :]
    before, after = sentence[: match.start()], sentence[match.start() :]
    acts = (
        _TAKES_IN.search(before)
        or has_the_child(before)
        or any(clause.shape in _DOING for clause in clauses(before))
    )
    if len(before.split()) >= 3 and acts:
        return after, before
    for comma in re.finditer(r",|\bthen\b|\s[–—-]\s|:|→", after):
        rest = after[comma.end() :]
        if _ANOTHER_CASE.match(rest):
            continue
        if len(rest.split()) >= 2 and (
            any(clause.shape in _DOING for clause in clauses(rest)) or _verb_of_doer(rest)
        ):
            return after[: comma.start()], rest
    return _without_comma(after)


def _verb_of_doer(rest: str) -> str:
    """ "… Tamsin (or the duty worker) books Willow House that day": what the person does with whom the words begin; "" without one."""
    named = _NAMED.match(rest) or _THE_DOER.match(rest)
    end = named.end() if named else 0
    if named is None:
        person = next(iter(people_in(rest)), None)
        if person is None or rest[: person.start].strip() or not person.kind.is_accountable:
            return ""
        end = person.end
    behind = _BESIDE.sub("", rest[end:], count=1)
    following = next((word.text for word in tokens(behind) if word.is_word), "")
    return (
        following
        if following.endswith("s") and following != "was" and following.islower() and verb_forms(following)
        else ""
    )


_NAMED = re.compile(
    r"\s*(?!(?:If|When|Should|Any|The|This|That|Two|Three|No|It)\b)(?:(?:Mrs?|Ms|Miss|Dr|PC)\.? )?[A-Z][\w’'-]*(?: [A-Z][\w’'-]+)?(?=[ ,(])"
)
# "The food bank delivers that night".
_THE_DOER = re.compile(r"\s*the [a-z]+(?: (?!(?:[a-z]+s|is|will|to)\b)[a-z]+)?(?= [a-z]+s\b)")
_BESIDE = re.compile(r"^,?\s*(?:\([^)]*\)|(?:or|and) [A-Z]\w+\b)")


def _case_and_doer(sentence: str) -> tuple[str, str]:
    """ "Two missed tests in a row and Farida brings the review forward": a case that can be counted, then who acts."""
    joint = next(
        (
            match
            for match in _JOINT.finditer(sentence)
            if _SEEN_WORDS.search(sentence[: match.start()]) and _verb_of_doer(sentence[match.end() :])
        ),
        None,
    )
    return (sentence[: joint.start()], sentence[joint.end() :]) if joint else ("", sentence)


_JOINT = re.compile(r"\band(?: then)?\s|\bmeans? (?:that )?|,\s*")
# "Two missed visits: …", "Mum not up by 8 two days running = school rings Nan": what stands before is the case.
_CASE_THEN = re.compile(r"(?<!\d)[:=→](?=\s*\S)(?!\d)|=>|->")
# "If he is suspended again, or is out of class for three days, …": the case goes on.
_ANOTHER_CASE = re.compile(r"\s*(?:or|nor)\b", re.IGNORECASE)
_DOING = frozenset({Shape.TASK, Shape.PASSIVE})


# "If Dad rings" and a letter or two: no trigger that can be seen is shorter.
_SHORTEST_TRIGGER = 12


def _without_comma(after: str) -> tuple[str, str]:
    """ "If she misses two visits Sue will ring": the consequence begins with the next person who does something."""
    for person in people_in(after):
        following = [word for word in tokens(after[person.end :]) if word.is_word][:1]
        if person.start > _SHORTEST_TRIGGER and following and verb_forms(following[0].text):
            return after[: person.start], after[person.start :]
    behind = _DOER.search(after, max(after.find(" ", _SHORTEST_TRIGGER), 0))
    if behind is None:
        return after, after
    return after[: behind.start()], after[behind.start() :]


_DOER = re.compile(r"\b(?:(?:\w+\s+){1,3}(?:will|to|must)|we)\s+\w+")


def _is_seen(trigger: str) -> bool:
    if _SEEN_WORDS.search(trigger):
        return True
    bare = _VAGUE_TRIGGER.sub(" ", trigger)
    if _VAGUE_TRIGGER.search(trigger) and not any(
        lemma in _SEEN for word in tokens(bare) for lemma in verb_forms(word.text)
    ):
        return False
    return any(
        lemma in _SEEN for word in tokens(bare) for lemma in verb_forms(word.text)
    ) or not _VAGUE_TRIGGER.search(trigger)


def _is_definite(consequence: str, when: bool) -> bool:
    """Whether some clause says what is done; one that only names a meeting or advice needs its time as well."""
    if (_TAKES_IN.search(consequence) or has_the_child(consequence)) and not _HEDGED.search(consequence):
        return True
    if names_a_step(consequence) and not _HEDGED.search(consequence) and (when or _FIRM.search(consequence)):
        return True
    deed = _TO_DECIDE.split(consequence)[0]
    kind = verb_kind(_verb_of_doer(deed))
    if (
        kind is not None
        and kind[1] != "drift"
        and kind[0] not in _NO_ACT
        and not (_HEDGED.search(deed) or _CLOUD.search(deed))
    ):
        return when or not _VAGUE_CONSEQUENCE.search(deed)
    for clause in clauses(consequence):
        stretch = consequence[clause.start : clause.end]
        kind = verb_kind(clause.verb)
        if clause.shape in {Shape.NEWS, Shape.NOMINAL} and _acts(clause) and not _CLOUD.search(stretch):
            return True
        if clause.shape not in _DOING or (kind is not None and kind[1] == "drift") or _HEDGED.search(stretch):
            continue
        takes_in = clause.verb == "have" and bool(clause.rest) and clause.rest[0].text[0].isupper()
        if clause.verb in _NO_ACT and not takes_in:
            continue
        if _CLOUD.search(stretch) or (_VAGUE_CONSEQUENCE.search(stretch) and not when):
            continue
        return True
    return False


# "Ana gets a court order": a named person, and a step that is either taken or not.
_FIRM = re.compile(
    r"\b[A-Z]\w+,? (?:will |shall )?(?:\w+ly )?(?:goes|gets?|applies|apply|asks?|files?|lodges?|rings?|dials?|calls?|takes?|admits?|refers?),? [^.;]{0,40}\b(?:court|judge|order|police|999|101|ambulance|magistrates|hospital|[Ww]ard|refuge)\b"
)
# What a meeting is called for is no hedge of the deed: "calls everyone back to decide whether …".
_TO_DECIDE = re.compile(r"\bto (?:decide|agree|see|consider|discuss|plan|look at|work out|think about)\b")


def _acts(clause: Clause) -> bool:
    """Whether a present tense stands in it: in a contingency "Orla tells the social worker" is what will happen."""
    for word in clause.words[1:]:
        kind = verb_kind(word.text) if word.lower.endswith("s") and word.text[0].islower() else None
        if (
            kind is not None
            and kind[1] != "drift"
            and kind[0] not in _NO_ACT
            and noun_kind(word.text) is None
        ):
            return True
    return False


# "Nan has Tia that night": somebody takes the child in.
_TAKES_IN = re.compile(
    r"\b(?:has|have)\s+(?:[A-Z]\w+|the (?:children|baby|boys|girls|twins)|(?:her|him|them|both)\b)"
)
# Whoever only "acts" or "responds" has not said what is done.
_NO_ACT = frozenset("be have need want know plan decide review act respond react intervene proceed".split())


def _vague_words(text: str) -> tuple[int, int]:
    """The narrowest vague words of a contingency, the whole text where none stand out."""
    for pattern in (_VAGUE_CONSEQUENCE, _CLOUD, _VAGUE_TRIGGER):
        match = pattern.search(text)
        if match is not None and match.group().strip():
            return match.start(), match.start() + len(match.group().rstrip())
    return 0, len(text.rstrip())
