"""What asks for nothing: news, praise, an opinion or a status where a task should stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from planlint.language.news.beside import COUNTED_BACK, IN_CASE, IS_AT, OVER, PRAISED_BEHIND_NAME
from planlint.language.news.clipped import tells_faring, tells_standing
from planlint.language.news.past import (
    carriers,
    is_felt_beside,
    is_only_past,
    is_planned,
    is_told_beside,
    opens_past,
)
from planlint.language.news.praise import asks_behind_praise, only_says, opens_with_praise
from planlint.language.people import people_in
from planlint.language.pipeline import base_forms
from planlint.language.syntax import FINITE, Parse, parsed
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.judgement import read_action
from planlint.language.tasks.lexicon import DETERMINERS, noun_kind, verb_kind, verb_lemmas
from planlint.language.tasks.present import promised_in_present
from planlint.language.tasks.shorthand import written_out
from planlint.language.tasks.things import is_physical
from planlint.language.tasks.what import read_what
from planlint.language.times import Sense, TimeKind, timescales

_PRAISE = re.compile(
    r"(?:(?:absolutely|really|very|truly|such|what|a|an)\s+)*(?:well done|thank(?:s| you)(?![- ](?:card|letter|note|present|gift|cards|you))|congrat(?:s|ulations)|bravo|hats off|(?:good|great|fantastic|brilliant|lovely|"
    r"excellent|amazing|super|fab(?:ulous)?|wonderful|terrific|outstanding|impressive|huge|massive|superb|delightful|poor|disappointing)\s+(?:\w+\s+){0,2}?"
    r"(?:effort|efforts|progress|work|job|start|news|stuff|month|week|term|attitude|achievement|improvement|result|results|engagement|attendance|"
    r"lad|girl|boy|family|mum|dad|kid|child|baby)\b|(?:good|great|lovely|nice|pleasing|pleased|brilliant|delighted|encouraging|sad|sorry) (?:to|that)\b|"
    r"(?:very |really )?(?:positive|good|excellent|glowing|mixed|poor) (?:feedback|reports?)\b)",
    re.IGNORECASE,
)
# Praise in the middle of a sentence, and how things have turned of late.
_BETTER = re.compile(
    r"\b(?:has|have|[’']s|[’']ve) (?:always |all )?been (?:such )?an? (?:\w+ )?(?:star|rock|hero|legend|treasure|godsend|lifesaver|angel|diamond|trooper|credit|inspiration|blessing|tower of strength)\b|"
    r"\b(?:has|have|[’']s|[’']ve) shown (?:such |so much |(?:\w+ )?(?:real|great|true|huge|incredible|remarkable|enormous|tremendous) )(?:\w+ )?(?:courage|strength|commitment|determination|dignity|resilience|maturity|patience|bravery|love|insight)\b|"
    r"\b(?:has|have|[’']s|[’']ve) (?:been|done|worked|tried) (?:\w+ )?(?:brilliant(?:ly)?|well|amazing|fantastic|wonderful(?:ly)?|great|hard|superb(?:ly)?)\b|"
    r"\b(?:much|a lot|far|so much) (?:\w+er|more \w+|better|worse)\b[^.;]{0,20}\b(?:this|these|last|since|lately|now|recently|over the)\b|\blovely to see\b|\bleaps and bounds\b",
    re.IGNORECASE,
)
# Praise that sounds like an order: "are to be commended", "should be very proud", "has been lovely to see".
_COMMENDED = re.compile(
    r"\b(?:wish(?:es|ed)?|want(?:s|ed)?|would like|asked for) (?:this|that|it|(?:his|her|their|its) \w+) (?:to be )?(?:recorded|noted|minuted|put on record)\b|\b(?:(?:is|are|am|ought) to be|must be|should be|deserves?(?: to be)?|cannot be|can(?:not|[’']t)? be) (?:\w+ )?(?:commended|congratulated|praised|applauded|thanked|proud|pleased|admired|faulted|recogni[sz]ed for)\b(?! (?:when|whenever|each|every)\b)"
    r"|\b(?:is|was|[’']s|been|it|are) (?:(?:really|so|very|truly|absolutely|such a|a) )*(?:lovely|great|good|wonderful|pleasing|heartening|fantastic|joy|pleasure|privilege|delight|encouraging|nice|brilliant|sad|disappointing) (?:to (?:see|hear|know|meet|read|watch|learn|note|teach|have|work with)|that)\b"
    r"|\b(?:has|have|[’']ve|[’']s) been (?:so|such|incredibly|really|very|truly) (?:\w+)\b[^.;]{0,60}?\b(?:this|these|since|lately|recently|and|how|through\w*|over|with|in)\b|\b(?:cannot|can[’']t|could(?:n[’']t| not)) (?:speak|praise|thank|rate) \w+(?: \w+)? (?:highly )?enough\b|\bhow (?:hard|well|brave\w*|proud)\b[^.;]{0,20}\b(?:trying|tried|done|doing|worked|working|come|coped|we are|been)\b",
    re.IGNORECASE,
)
_OPINION = re.compile(
    r"(?:(?:not|hardly|un) ?(?:\w+ )?sure\b|to be (?:honest|fair)\b|tbh\b|honestly\b|personally\b|in (?:my|our|the \w+(?: \w+)?[’']?s?) (?:opinion|view|experience)\b|it is (?:my|our|the) (?:\w+ ){0,3}(?:opinion|view|belief)\b|"
    r"(?:as (?:a|an) (?:team|school|service|group|family),? )?(?:I|we) (?:\w+ ){0,2}?(?:think|feel|felt|believe|remain|are|am|do not|don[’']t|have no|would say|was|were|had)\b|"
    r"(?:my|our) (?:view|opinion|worry|feeling|impression) (?:is|was)\b)",
    re.IGNORECASE,
)
# How a task stands, not what it is.
_STATUS = re.compile(
    r"(?:(?:this|work|action|all|now|still|all of this)\s+)?(?:is\s+|are\s+|has been\s+|have been\s+)?(?:now\s+|still\s+|all\s+)?(?:on track|on target|on course|in hand|in progress|under ?way|outstanding|achieved|"
    r"done|completed?|closed|finished|actioned|sorted|resolved|no change|unchanged|not (?:yet )?(?:done|completed?|started|achieved|actioned|met)|partially (?:met|achieved|completed?)|"
    r"awaiting \w+|waiting (?:for|on|to)\b.*|update|dna(?:['’]?d)?|nfa|going well|see (?:progress|update|case) \w+)(?:[\s,:–-]+(?:\(?\d[\d/. -]*\)?|last|since|so far|twice|x ?\d|on|in|at|by|to date|fully|with)\b.*|[\s,:–-]*\(?\d[\d/. -]*\)?)?\W*",
    re.IGNORECASE,
)
# Verbs of what is or is felt: in the present they tell how things are, others may tell what is to be done.
_STATES = frozenset(
    "be have seem appear look sound remain feel think believe know understand love adore like hate enjoy miss struggle worry live suffer lack "
    "want wish hope fear cling smile cry thrive find mean belong cope show present respect trust minimise".split()
)
# What somebody says or feels is never what somebody is to do.
_INNER = frozenset(
    "adore love like hate enjoy want wish hope fear feel think believe prefer dispute deny accept acknowledge disagree refuse state say "
    "claim complain admit recognise recognize understand regret resent struggle blame minimise minimize".split()
)
# "It is important that …" and "things need to …" ask for something after all.
_WANTED = re.compile(
    r"\b(?:important|essential|vital|crucial|imperative|necessary|needed|required|expected|advised|due|responsible|asked|agreed|promised|offered|plan(?:s|ned)? to|to be|is to|are to|needs?|"
    r"(?:I|we) want|must|should|will)\b",
    re.IGNORECASE,
)
# "Continues to be the rock of this family" asks nobody to be it.
_GOES_ON_BEING = re.compile(
    r"\b(?:continu\w+|seem\w*|appear\w*|used|tend\w*|happen\w*|prov\w+|claim\w*) to (?:be|have|need)\b",
    re.IGNORECASE,
)
# Beside praise a task shows in these: "… lovely to see, and Mum will keep the chart".
_ASKS_BESIDES = re.compile(
    r"\b(?:will|must|need(?:s|ed)? to|please\b|to (?!(?:be|see|hear|know|meet|read|watch|learn|note|have)\b)[a-z]+ (?:the|a|an|his|her|their|every|each)\b)",
    re.IGNORECASE,
)
_NOTE = re.compile(
    r"(?:the )?wait(?:ing list|ing time)?s?\b[^.;]{0,30}\b(?:\d+ ?(?:wks?|weeks?|months?)|long|closed|full)\b\W*$|(?:[\w’'-]+ ){1,4}(?:is |are )?(?:currently )?(?:short[- ]staffed|over ?subscribed|at capacity)\W*$|"
    r"(?:(?:ongoing|continued|continuing|some|new|still|no new|longstanding)\s+)+(?:concerns?|worries|improvements?)\b|(?:[\w’'-]+ ){0,3}(?:meeting|conference|review|group|session|visit|discussion|appointment|panel|hearing|assessment) (?:was |were )?(?:held|attended|took place|cancelled|declined|refused)\b[ \d:,/.on-]*$|"
    r"(?:\w+\W+)?\d+(?:\.\d+)?\s?(?:%|kg\b)(?:[\s,;–-]++(?:(?!\d)\w+\W+)?\d+(?:\.\d+)?\s?(?:%|kg\b))*$|"
    r"(?:(?:ongoing|long|known|previous|past|some|significant|family)\s+)*history of\b|nothing (?:new )?to (?:report|add)\b|(?:nothing|no (?:word|news|reply|answer|response)) (?:(?:back|more|further|heard|new) ){0,2}(?:from|since|yet|so far)\b|"
    r"no (?:\w+ )?(?:concerns?|issues?|worries|incidents?|call ?outs?|change|changes|contact)\b(?! (?:with|between|by)\b)",
    re.IGNORECASE,
)


# "We stop the evening calls as soon as Mum says all is quiet": what is done on a condition is yet to come.
_ON_CONDITION = re.compile(
    r"\W*(?:we|I) (?!had\b|was\b|were\b|have\b)[a-z]+ [^.;\n]*\b(?:as soon as|once|the day) \w+ (?:say|tell|ring|show|send|ask|sign|agree)s?\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def asks_for_nothing(text: str) -> bool:
    """Whether a text holds words but no task: every sentence of it reports, praises, judges or tells how things stand."""
    if not any(map(str.isalpha, text)):
        return False
    text = written_out(text).text
    if asks_behind_praise(text):
        return False
    if _ON_CONDITION.match(text):
        return False
    if read_action(text).news:
        return True
    places = sentences(text) or ((0, len(text)),)
    return all(_is_no_task(text[start:end].strip()) for start, end in places)


def to_parse(texts: Iterable[str]) -> Iterator[str]:
    """The sentences of these texts that words leave open, so that they can be parsed together beforehand."""
    for text in texts:
        if any(map(str.isalpha, text)) and not asks_behind_praise(text) and not read_action(text).news:
            stripped = (text[start:end].strip() for start, end in sentences(text) or ((0, len(text)),))
            yield from (sentence for sentence in stripped if _by_words(sentence) is None)


def _by_words(sentence: str) -> bool | None:
    """Whether a sentence asks for nothing, as far as its words tell; None where they leave it open."""
    if read_action(sentence).news or _STATUS.fullmatch(sentence) or _NOTE.match(sentence):
        return True
    if (_COMMENDED.search(sentence) or only_says(sentence)) and not _ASKS_BESIDES.search(sentence):
        return True
    if _WANTED.search(_GOES_ON_BEING.sub(" ", sentence)):
        return False
    if opens_with_praise(sentence, _PRAISE) or _BETTER.search(sentence):
        return True
    clipped = tells_faring(sentence) or (tells_standing(sentence) and not _is_arranged(sentence))
    return True if clipped and not _opens_as_order(sentence) else None


def _opens_as_order(sentence: str) -> bool:
    """Whether a sentence opens with a verb that plans ask with and no noun ("Keep …", "Support Mum …", but not "House …")."""
    first, *others = re.findall(r"[\w’'-]+", sentence)[:2] or [""]
    if verb_kind(first) is None or first.casefold() not in verb_lemmas(first):
        return False
    noun = {"NOUN", "ADJ", "ADV"} & set(base_forms(first))
    return not noun or any(each[0].isupper() or each.casefold() in DETERMINERS for each in others)


def _is_arranged(sentence: str) -> bool:
    """Whether a rhythm or an hour is told: "Nan now at the gate at 3.15 on school days"."""
    return _BY_THE_CLOCK.search(sentence) is not None or any(
        time.kind is TimeKind.FREQUENCY for time in timescales(sentence)
    )


def _is_no_task(sentence: str) -> bool:
    told = _by_words(sentence)
    if told is not None:
        return told
    if promised_in_present(sentence):
        return False
    parse = parsed(sentence)
    roots = parse.roots()
    if roots and all(
        parse.words[_behind(parse, root)].lemma in _INNER and _tells(parse, root, keeps_on=True)
        for root in roots
    ):
        return not parse.children(roots[0], "conj")
    if not roots or (_opens_with_verb(sentence) and not opens_past(parse)):
        return False
    if opens_past(parse) or all(is_only_past(parse, root) or is_told_beside(parse, root) for root in roots):
        return True
    if all(_goes_on_telling(parse, root) for root in roots):
        return True
    if read_what(sentence).is_instruction:
        return False
    if all(_tells(parse, root, past=True) for root in parse.roots()):
        return True
    return read_action(sentence).vague and (
        _OPINION.match(sentence) is not None or all(_tells(parse, root) for root in parse.roots())
    )


def _opens_with_verb(sentence: str) -> bool:
    """Whether a sentence opens with a verb in its base form, as an order does."""
    first = sentence.split()[0].strip(",.:;").casefold()
    return first in verb_lemmas(first)


def _behind(parse: Parse, at: int) -> int:
    """The verb that "continue to …" leads to."""
    inner = parse.children(at, "xcomp") if parse.words[at].lemma in {"continue", "keep"} else ()
    return inner[0] if inner else at


def _tells(parse: Parse, at: int, past: bool = False, keeps_on: bool = False) -> bool:
    """Whether a sentence has a subject and a verb that tells how things are, or with ``past`` how they were."""
    word = parse.words[at]
    if not parse.children(at, "nsubj", "nsubj:pass", "expl"):
        return False
    helpers = [parse.words[child] for child in parse.children(at, "aux", "aux:pass", "cop")]
    finite = [helper for helper in helpers if helper.tag in FINITE] or ([word] if word.tag in FINITE else [])
    if not finite or any(helper.tag == "MD" for helper in helpers):
        return False
    if past:
        perfect = word.tag == "VBN" and any(helper.lemma == "have" for helper in helpers)
        return perfect or (finite[0].tag == "VBD" and (bool(helpers) or _is_surely_past(parse, at)))
    if word.lemma in {"look", "show"} and (parse.children(at, "obl", "obj", "iobj", "compound:prt")):
        return bool(helpers) or keeps_on
    return bool(helpers) or keeps_on or word.lemma in _STATES | _INNER


def _goes_on_telling(parse: Parse, at: int) -> bool:
    """ "Her portrait came second and we all went to see it": a second past with its own subject, or what is felt about it."""
    happened = parse.words[at].tag == "VBD" and parse.children(at, "nsubj") and not _is_of_a_thing(parse, at)
    if happened and is_felt_beside(parse, at) and not parse.children(at, "aux", "aux:pass", "mark"):
        return True
    return _tells(parse, at, past=True) and any(
        parse.words[child].tag == "VBD" and bool(parse.children(child, "nsubj"))
        for child in parse.children(at, "conj", "parataxis")
    )


# Past and participle in one form: "star chart brought each time" is no more past than "chart filled in".
_ALSO_PARTICIPLE = re.compile(r"(?!went\b)[a-z]+[td]|hung|won|dug|stuck")
_INTRANSITIVE = frozenset(
    "start begin end stop happen arrive move improve increase settle engage arise occur pass stay live".split()
)


def _is_surely_past(parse: Parse, at: int) -> bool:
    """Whether the verb is no participle ("Boiler mended") and no present: a form of its own, or somebody who did it."""
    word = parse.words[at]
    form = word.text.casefold()
    if word.lemma in _INTRANSITIVE:
        return not (word.lemma == "move" and _is_of_a_thing(parse, at))
    if form in {"was", "were"}:
        return True
    if _ALSO_PARTICIPLE.fullmatch(form) and not form.endswith("ed") and _is_of_a_thing(parse, at):
        return bool(parse.children(at, "obj"))
    if not form.endswith("ed"):
        return form != word.lemma and not form.endswith("s")
    # Who confirms that something is so did it, whatever the parse makes of them.
    said = ("nsubj", "nsubj:pass") if parse.children(at, "ccomp") else ("nsubj",)
    starts = [parse.words[child].start for child in parse.children(at, *said)]
    somebody = any(owner.start <= start < owner.end for owner in people_in(parse.text) for start in starts)
    spoken = any(parse.words[child].tag == "PRP" for child in parse.children(at, "nsubj"))
    return (somebody or spoken) and bool(parse.children(at, "obj", "ccomp"))


def _is_of_a_thing(parse: Parse, at: int) -> bool:
    """ "Jude's bed moved to front room": no bed moves by itself."""
    return any(
        is_physical(parse.words[child].text, parse.words[child].lemma)
        or noun_kind(parse.words[child].text) == "product"
        for child in parse.children(at, "nsubj", "nsubj:pass")
    )


# A state that is to be kept: with a limit, or for the times when it counts.
_RULE = re.compile(
    r"\b(?:no more than|at most|at least|only|never|not|nobody|no one|alone|always|each|every|when|whenever|while|whilst|unless|until (?:his|her|their|the))\b",
    re.IGNORECASE,
)


# "In bed by eight", "home at half past three".
_BY_THE_CLOCK = re.compile(
    r"\b(?:by|at|before|until|till|from)\s+(?:half past |quarter (?:past|to) )?(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|noon)\b(?!\s*(?:%|\w+s\b|kg))",
    re.IGNORECASE,
)


# "Dad has been great at having the boys on Sundays": praise, whatever day stands in it.
_HAS_BEEN_GREAT = re.compile(
    r"\bha(?:s|ve) (?:all |both )?been (?:\w+ ){0,2}?(?:great|brilliant|lovely|fantastic|amazing|wonderful|excellent|superb|a star)\b",
    re.IGNORECASE,
)
# "Completed" alone says of nothing that it will be reached.
_BARE_STATUS = re.compile(
    r"(?:(?:this|now|all|is|has been|task|action)\s+)*(?:completed?|done|achieved|actioned|closed|finished|sorted|resolved|no change|unchanged|on track|in hand)\W*",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def may_be_a_result(text: str) -> bool:
    """Whether what reads like news may be what is to be reached: "Form sent", "Will is never alone with Idris".

    Beside a day that lies ahead it is a task after all.
    """
    for start, end in sentences(text):
        sentence = text[start:end].strip()
        parse = parsed(sentence)
        roots = parse.roots()
        clipped = bool(roots) and all(
            parse.words[root].tag in {"VBN", "VBD", "NN", "NNS"}
            and not parse.children(root, "aux", "aux:pass", "cop")
            and not (parse.words[root].tag == "VBD" and _is_surely_past(parse, root))
            for root in roots
        )
        if any(pattern.match(sentence) for pattern in (_PRAISE, _OPINION, _NOTE)) or tells_faring(sentence):
            return False
        if _BARE_STATUS.fullmatch(sentence) or _HAS_BEEN_GREAT.search(sentence):
            return False
        told = any(is_only_past(parse, root) or is_told_beside(parse, root) for root in roots)
        if told or any(is_felt_beside(parse, root) for root in roots):
            return False
        clipped = clipped or tells_standing(sentence)
        past = any(_tells(parse, each, past=True) for root in roots for each in carriers(parse, root))
        has = any(_possesses(parse, root) for root in roots)
        arranged = _is_arranged(sentence) or any(is_planned(parse, root) for root in roots)
        # "Femi and Will split his wages on each payday": a form that is as much of the present.
        steady = clipped and any(_is_steady(parse, root) for root in roots) and _RULE.search(sentence)
        dated = any(time.sense is Sense.ON and time.kind is TimeKind.DATE for time in timescales(sentence))
        if (clipped and dated and not steady) or (
            not clipped and (past or not (has or arranged or _RULE.search(text)))
        ):
            return False
    return True


def _is_steady(parse: Parse, at: int) -> bool:
    word = parse.words[at]
    return word.tag == "VBD" and word.text.casefold() == word.lemma and bool(parse.children(at, "nsubj"))


def _possesses(parse: Parse, at: int) -> bool:
    """ "Nan has a key", but not "School have no worries"."""
    things = parse.children(at, "obj") if parse.words[at].lemma == "have" else ()
    return any(noun_kind(parse.words[thing].text) == "product" for thing in things)


_A_SENTENCE = 4


@lru_cache(maxsize=4096)
def tells_news(text: str) -> bool:
    """Whether a who or when text is a sentence of news, praise or opinion, or says that all is done; no name or time is."""
    if OVER.fullmatch(text):
        return True
    text = _behind_names(text)
    praised = PRAISED_BEHIND_NAME.match(text)
    if praised is not None:
        return True
    if COUNTED_BACK.match(text) or IS_AT.match(text):
        return False
    # "You, and Ros if you want her": in which case somebody comes along is no news of them.
    text = IN_CASE.sub("", text)
    if len(text.split()) < _A_SENTENCE:
        return False
    if all(_judges(text[start:end].strip()) for start, end in sentences(text)):
        return True
    if _looks_ahead(text) or not asks_for_nothing(text):
        return False
    return all(_is_sentence(text[start:end].strip()) for start, end in sentences(text))


def _judges(sentence: str) -> bool:
    """Whether a sentence opens as an opinion or as praise, whatever times it speaks of."""
    return _OPINION.match(sentence) is not None or tells_faring(sentence)


_MOSTLY = 0.6


def _behind_names(text: str) -> str:
    """The text behind a first sentence that only names somebody ("Hannah Pye, health visitor. Hannah has been …")."""
    places = sentences(text)
    if len(places) < 2:
        return text
    start, end = places[0]
    named = sum(owner.end - owner.start for owner in people_in(text[start:end]))
    return text[places[1][0] :] if named >= (end - start) * _MOSTLY else text


def _looks_ahead(text: str) -> bool:
    return any(time.sense is Sense.BY and time.kind is not TimeKind.VAGUE for time in timescales(text))


def _is_sentence(sentence: str) -> bool:
    if any(pattern.match(sentence) for pattern in (_PRAISE, _OPINION, _NOTE)) or _STATUS.fullmatch(sentence):
        return True
    if _opens_as_time(sentence):
        return False
    parse = parsed(sentence)
    roots = parse.roots()
    return bool(roots) and all(
        _tells(parse, root) or _tells(parse, root, past=True) or _is_clipped(parse, root) for root in roots
    )


def _is_clipped(parse: Parse, at: int) -> bool:
    """ "Has done really well", "Was not in twice": a helping verb first, its subject left out."""
    first = parse.words[0]
    return first.lemma in {"have", "be", "do"} and first.tag in FINITE and first.head in {0, at}


def _opens_as_time(sentence: str) -> bool:
    return (
        re.match(
            r"(?:as|when|once|after|until|till|if|by|before|from|while|whilst|following|who|whoever|whichever|which|whose)\b",
            sentence,
            re.IGNORECASE,
        )
        is not None
    )
