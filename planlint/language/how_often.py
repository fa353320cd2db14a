"""How often, said without a figure: "regularly", "frequent calls", "as often as needed"; whether a row says more is for rules.

The same words also describe: a regular bedtime, a routine injection, a child who often wakes. Those are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.often_words import counted_loosely
from planlint.language.quotations import quotations
from planlint.language.relatives import described
from planlint.language.syntax import FINITE, Parse, parsed
from planlint.language.tasks.clauses import clauses, sentences
from planlint.language.tasks.evidence import COUNT
from planlint.language.tasks.lexicon import noun_kind, verb_lemmas
from planlint.language.tasks.shapes import Clause
from planlint.language.times import TimeKind, timescales


@dataclass(frozen=True, slots=True)
class HowOften:
    """Words that tell how often something is done and give no figure; ``start`` and ``end`` are places in the text."""

    text: str
    start: int
    end: int


_WORDS = re.compile(
    r"\bas\s+(?:often|frequently|regularly)\s+as\s+(?:(?:is|are|it\s+is)\s+)?"
    r"(?:needed|necessary|required|possible|practicable|able|appropriate|need\s+be|(?:he|she|they|we|you|mum|dad)\s+(?:needs?|can))\b"
    r"|\bon\s+an?\s+(?:\w+\s+)?(?:regular|frequent|routine|periodic)\s+basis\b"
    r"|\b(?:at|in)\s+(?:regular|frequent|periodic)\s+(?:intervals|points|times|moments|stages)\b"
    r"|\b(?P<adverb>(?:(?:more|very|fairly|quite|reasonably|every\s+so)\s+)?(?:regul[ae]ri?ly|reg[’']?ly|freq[ue]+ntly|routinely|periodically|occasionally|(?<!^)sometimes|(?:reg|freq)\.?(?=\W*$)|freq\.?(?=\s+(?:thru|through|thro|during|in|at|by|over|w/|with|each|day|night|all)\b)|intermittently|sporadically|repeatedly|often))(?!\w)"
    r"|\b(?P<adjective>(?:(?:more|fairly|quite|very)\s+)?(?:regular|frequent|routine|periodic(?!\s+table)|periodical|occasional|intermittent|sporadic|infrequent|(?:reg|freq)\b\.?(?=\s+(?:phone |home |tel )?(?:contact|visit|call|check|meeting|update|review|session|supervis|catch|comms|communication|liaison|text|chat))))(?!\w)",
    re.IGNORECASE,
)
# What a child's day or a person's life is made of: a regular one is a good one, not one that somebody must do often.
_DAILY_LIFE = frozenset(
    "bed bedtime bedtimes night nights nighttime sleep naps nap meal meals mealtime mealtimes breakfast breakfasts lunch dinner dinners tea "
    "teatime food feed feeds diet eating snacks drinks routine routines pattern patterns rhythm structure day days hour hours time times "
    "bath baths bathtime bathtimes bowel toileting toilet period periods exercise life lifestyle income money wage wages pay job work employment "
    "shift shifts medication medicine dose doses tablets school class classroom lesson lessons nursery clothes place seat spot slot home base "
    "boundaries babysitter sitter heartbeat breathing bus route".split()
)
_PAID = frozenset(
    "paid school factory shift part-time full-time bar shop building office cleaning night agency".split()
)
# "Family time", "one-to-one time": somebody's to give, unlike "a regular bed time".
_TIME_GIVEN = frozenset(
    "family contact quality play special individual one-to-one 1:1 1-1 adult alone together direct floor reading sibling".split()
)
# Whoever is regular does not tell how often (“her regular carer”).
_SOMEBODY = re.compile(
    r"(?:[a-z]+(?:er|or|ist|ant)s?|nurse|gp|volunteers?|staff|people|friends?)$", re.IGNORECASE
)
_NOT_SOMEBODY = frozenset("letter prayer transfer encounter".split())
_OWN = re.compile(r"(?:\b(?:the|his|her|their|its|my|your|our)|\w[’']s?)\s+$", re.IGNORECASE)
# Of these, adjectives that mean "usual" or "many", only what people do at work is a task.
_DONE = frozenset(
    "respite sleepovers tuition welfare-checks visit visits call calls phonecall check checks check-in check-ins contact contacts meeting meetings update updates communication "
    "monitoring supervision feedback liaison review reviews observation observations conversation conversations discussion discussions "
    "session sessions oversight testing support breaks rests reminder reminders praise catch-up catch-ups text texts message messages "
    "email emails report reports reporting input intervention home-visit visiting weighing weigh-ins weigh-in reassurance opportunities handover "
    "handovers outings play reading work inspection inspections time appointments attendance trips cleaning changes chats talks dialogue patrols drive-bys letters photos photographs times phone-calls telephone overnights refreshers breath-tests tests exercises stretches walk-rounds sampling overnight stay stays use touch screens swabs".split()
)
# Health services use "routine" for what is not urgent and "regular" for what goes on as it did.
_MEDICAL = re.compile(
    r"\b(?:immuni\w+|vaccin\w+|jabs?|injections?|blood|dental|eye|hearing|sight|developmental|health|medical|antenatal|postnatal|asthma|screening|\w+-year|\w+-week|\w+-month|hip|"
    r"scans?|smear|operation|surgery|procedure|check-?ups?|enquir\w+|inquir\w+)\b",
    re.IGNORECASE,
)
_OF_DRUGS = re.compile(r"\b(?:drugs?|alcohol|hair|urine|breath)\b", re.IGNORECASE)
# "Drop-ins", "meet-ups", "walk-throughs": what people do, named after its verb.
_NAMED_AFTER_VERB = re.compile(
    r"[a-z]+-(?:ins?|ups?|bys?|throughs?|rounds?|ons?|overs?|backs?|outs?|downs?)$"
)
_HEAD = re.compile(
    r"(?:\s+(?:and|or|but|,)\s+[\w’'-]+(?=\s+\w)|,\s*[\w’'-]+(?=\s+\w))?(?P<words>(?:\s+[\w’'/&-]+){1,5})",
    re.IGNORECASE,
)
_ENDS_PHRASE = frozenset(
    "of with to for from between at in on by and or until till about re around so that which who where when as into regarding via "
    "than w w/ is are was were will be past over during after before near outside if when whenever with enough to the a an his her their its this x".split()
)
_OUTINGS = frozenset(
    "lunch lunches tea teas dinner meal meals night nights weekend weekends evening day days".split()
)
_ASKING_HOW = re.compile(r"\b(?:how|so|too|all\s+too|less|not)\s+$", re.IGNORECASE)
_EATS = frozenset("eat sleep drink wake breathe".split())


@lru_cache(maxsize=8192)
def how_often(text: str) -> tuple[HowOften, ...]:
    """Every such expression of a text with no figure in its own sentence, in order."""
    quoted = quotations(text)
    return tuple(
        HowOften(each.text, start + each.start, start + each.end)
        for start, end in sentences(text) or ((0, len(text)),)
        for each in _all(text[start:end])
        if not any(first <= start + each.start and start + each.end <= last for first, last in quoted)
    )


# "Visit regularly, 6 weeks" says for how long.
_HOW_LONG = re.compile(
    r"(?:for |over |within |next )?(?:\d+|\w+)(?:\s*(?:-|–|to|or)\s*\d+)?[\s-]*(?:working |school |calendar )?(?:days?|weeks?|wks?|fortnights?|months?|mths?|terms?|half[- ]terms?|years?|yrs?)",
    re.IGNORECASE,
)


def has_figure(text: str) -> bool:
    """Whether a text gives a rhythm that could be counted ("every Tuesday", "x 6"), or a number of occasions."""
    counted = any(not _HOW_LONG.fullmatch(match.group().strip()) for match in COUNT.finditer(text))
    return counted or any(
        time.kind is TimeKind.FREQUENCY and not _WORDS.search(time.text) for time in timescales(text)
    )


def _all(text: str) -> Iterator[HowOften]:
    """The expressions of one sentence in order, those of several words included."""
    words = list(_found(text)) if _WORDS.search(text) else []
    loose = (
        HowOften(text[start:end], start, end)
        for start, end in counted_loosely(text)
        if not _figure_beside(text, start, end)
    )
    last = 0
    for each in sorted([*words, *loose], key=lambda each: (each.start, -each.end)):
        if each.start >= last:
            yield each
            last = each.end


def _found(text: str) -> Iterator[HowOften]:
    """The expressions of one sentence."""
    for match in _WORDS.finditer(text):
        start, end = match.span()
        if match["adjective"] is not None and not _is_done(text, match):
            continue
        if match["adverb"] is not None and _describes(text, match):
            continue
        if not _figure_beside(text, start, end):
            yield HowOften(match.group(), start, end)


def _figure_beside(text: str, start: int, end: int) -> bool:
    """Whether a figure stands in the words' own clause, or in an explanation set behind it."""
    first, last = _stretch(text, start, end)
    stretch = _INCLUDING.sub(" ", text[first:start] + "," + text[end:last])
    return has_figure(stretch) or bool(_SO_MANY.search(text, end, last)) or _is_list_of_days(text[end:last])


_SO_MANY = re.compile(
    r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twice|once)\s+(?:in all|in total|altogether|before|by|between|over|until|an?|per|each|every)\b",
    re.IGNORECASE,
)
# "Periodically, including weekends" says when besides, and still not how often.
_INCLUDING = re.compile(
    r"\b(?:including|even|as well as|also|not only|not just)\s+(?:at |on |in )?(?:the )?(?:weekends?|evenings?|nights?|holidays|bank holidays|school holidays|weekdays?|mornings?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b",
    re.IGNORECASE,
)
_CUT = re.compile(r"(?<!i\.e)(?<!e\.g)\.(?=\s|$)|[;!?\n]")


@lru_cache(maxsize=64)
def _clauses(text: str) -> tuple[Clause, ...]:
    return clauses(text)


def _stretch(text: str, start: int, end: int) -> tuple[int, int]:
    """The clause that holds the words, with what follows it behind a colon, a dash or a bracket."""
    first, last = 0, len(text)
    for clause in _clauses(text):
        if clause.end <= start:
            first = clause.end
        elif clause.start >= end:
            gap = text[end : clause.start]
            if _CUT.search(gap) or re.search(r"\b(?:and|then|or)\b|&", gap, re.IGNORECASE):
                last = clause.start
                break
    cut = [match.end() for match in _CUT.finditer(text, first, start)]
    ahead = _CUT.search(text, end, last)
    return (cut[-1] if cut else first), (ahead.start() if ahead else last)


def _is_list_of_days(text: str) -> bool:
    """ "Routine visits on 3, 10 and 17 May": several days named are a figure, one day is an end or a start."""
    return (
        any(
            time.kind is TimeKind.DATE and re.search(r"\d.*(?:,|&|\band\b).*\d", time.text)
            for time in timescales(text)
        )
        or sum(time.kind is TimeKind.DATE for time in timescales(text)) > 2
    )


def _is_done(text: str, match: re.Match[str]) -> bool:
    """Whether what is called regular, frequent, routine or periodic is something that somebody does as a task."""
    adjective = match["adjective"].casefold().split()[-1].rstrip(".")
    adjective = {"reg": "regular", "freq": "frequent"}.get(adjective, adjective)
    words = _noun_phrase(text, match.end())
    if not words:
        return adjective != "routine" and _is_predicate(text, match)
    head = words[-1].strip("’'").casefold()
    if adjective == "occasional" and head in _OUTINGS:
        return True
    shared = head == "time" and len(words) > 1 and words[-2].casefold() in _TIME_GIVEN
    # "Regular direct work" is done with somebody, unlike regular work that Dad has found.
    shared = shared or (head == "work" and len(words) > 1 and words[-2].casefold() not in _PAID)
    if head in _DAILY_LIFE and not shared:
        return False
    # "The regular GP's letter": the doctor is the usual one.
    if len(words) > 1 and re.search(r"[’']s$", words[0]):
        return False
    if adjective.startswith("period"):
        return True
    if adjective != "regular":
        phrase = " ".join(words)
        medical = _MEDICAL.search(phrase) is not None and _OF_DRUGS.search(phrase) is None
        deed = head in _DONE or noun_kind(head) == "event" or _NAMED_AFTER_VERB.match(head) is not None
        return deed and not (adjective == "routine" and medical)
    if head in _DONE or head in _NOT_SOMEBODY:
        return True
    # “His regular shop” and “regular milk” are the usual ones.
    is_thing = noun_kind(head) == "product" or _OWN.search(text, 0, match.start()) is not None
    return not is_thing and not _SOMEBODY.match(head)


def _noun_phrase(text: str, end: int) -> list[str]:
    """The words that the adjective stands in front of, up to the next small word or mark."""
    match = _HEAD.match(text, end)
    words: list[str] = []
    for word in match["words"].split() if match else ():
        if word.casefold() in _ENDS_PHRASE or word[0].isdigit():
            break
        words.append(word)
    # "Phone calls home", "walks together" are calls and walks.
    while len(words) > 1 and words[-1].casefold() in _BEHIND_DEED:
        words.pop()
    return words


_BEHIND_DEED = frozenset("home there back away together alone out abroad here weekly please".split())
_BE = re.compile(r"\b(?:be|are|is|stays?|remains?|keep|kept|become|made|make)\b[^.;\n]*$", re.IGNORECASE)


def _is_predicate(text: str, match: re.Match[str]) -> bool:
    """ "Visits to be regular" tells how often; "bedtimes to be regular" does not."""
    before = text[: match.start()]
    if not before.strip(" ,;:-–(") or re.search(r"[,–-]\s*(?:\w+\s+and\s+)?$", before):
        return True
    words = {word.casefold() for word in re.findall(r"[\w’'-]+", before)}
    return _BE.search(before) is not None and not words & _DAILY_LIFE


def _describes(text: str, match: re.Match[str]) -> bool:
    """Whether the adverb tells how things are ("Mum is often late", "the friend who often stays") and asks for nothing."""
    word = match["adverb"].split()[-1].casefold()
    if _ASKING_HOW.search(text, 0, match.start()) and not match.group().casefold().startswith("every"):
        return True
    # "Hope often comes in hungry": a name that is also a verb misleads the parser.
    if re.search(r"(?:^|[.;]\s+)[A-Z]\w+\s+$", text[: match.start()]) and re.match(
        r"\s+\w+s\b", text[match.end() :]
    ):
        return True
    start = match.end() - len(word)
    parse = parsed(text)
    if _adds_how_often(text, match, parse):
        return False
    at = next((place for place, each in enumerate(parse.words) if each.start == start), None)
    if at is None or len(text.split()) <= 2:
        return False
    return _is_description(parse, at, word)


def _adds_how_often(text: str, match: re.Match[str], parse: Parse) -> bool:
    """ "Alfie rings Mum if he wants, often": said last and by itself, of what the whole sentence asks for."""
    if not text[: match.start()].rstrip().endswith((",", "–", "-")) or text[match.end() :].strip(" .;!"):
        return False
    roots = [parse.words[root] for root in parse.roots()]
    return all(root.tag in {"VB", "VBZ", "VBP"} and root.lemma not in _HAPPENS for root in roots)


_CLAUSES = frozenset({"acl:relcl", "acl", "amod"})


def _is_description(parse: Parse, at: int, word: str) -> bool:
    head = parse.words[at].head
    verb = parse.words[head]
    if set(verb_lemmas(verb.text)) & _EATS:
        return True
    if _is_felt_besides(parse, head):
        return True
    if _is_shorthand(parse, at, head):
        return False
    if (verb.dep in _CLAUSES and not parse.has_to(head)) or described(parse, head) is not None:
        return True
    if any(
        parse.words[child].text.casefold() in {"why", "what", "because", "whether"}
        for child in parse.children(head, "mark", "advmod", "obj")
    ):
        return True
    helpers = [parse.words[child] for child in parse.children(head, "aux", "aux:pass", "cop")]
    if any(helper.tag == "MD" for helper in helpers) or parse.has_to(head):
        return False
    subject = bool(parse.children(head, "nsubj", "nsubj:pass", "expl"))
    if verb.dep == "advcl" and subject:
        return True
    if helpers:
        return any(helper.tag in FINITE for helper in helpers) and not _is_asked_above(parse, head)
    if word == "often" and subject and verb.tag in FINITE:
        return not _is_asked_above(parse, head)
    if verb.tag == "VBN":
        return at < head and not _is_kept(parse, head)
    if verb.tag.startswith("JJ") and at < head:
        return True
    return verb.tag == "VBD" and subject


_HAPPENS = frozenset(
    "be wake cry feel forget fall hurt scream worry struggle miss get go lose run shout hit bite argue drink smoke stay want need like say think seem have suffer wet swear break refuse".split()
)


_FEELINGS = frozenset(
    "proud happy pleased glad delighted thrilled chuffed keen grateful excited relieved comfortable".split()
)
_LIKING = frozenset("enjoy love like adore hate value appreciate".split())


def _is_felt_besides(parse: Parse, head: int) -> bool:
    """ "Dad attends regularly and is proud of it": what is told together with how somebody feels is no task."""
    verb = parse.words[head]
    helped = parse.children(head, "aux", "aux:pass", "mark")
    if verb.tag not in FINITE or helped or not parse.children(head, "nsubj") or _is_asked_above(parse, head):
        return False
    return any(_is_feeling(parse, child) for child in parse.children(head, "conj"))


def _is_feeling(parse: Parse, at: int) -> bool:
    """Whether a clause tells a feeling as a fact: "is proud", "loves it", and never "to be proud"."""
    word = parse.words[at]
    helpers = [parse.words[child] for child in parse.children(at, "cop", "aux", "aux:pass")]
    if word.lemma.casefold() in _LIKING:
        # "Both attend and enjoy it": the plural may be tagged as a base form.
        return word.tag in FINITE | {"VB"} and not helpers and not parse.has_to(at)
    told = bool(helpers) and all(helper.tag in FINITE and helper.lemma == "be" for helper in helpers)
    return told and word.text.casefold() in _FEELINGS


def _is_shorthand(parse: Parse, at: int, head: int) -> bool:
    """ "Nappies changed freq. through the day": what is to be done, behind what it is done to, and how often last."""
    verb = parse.words[head]
    if at < head:
        return False
    if verb.dep == "acl" and verb.tag == "VBN":
        return head > verb.head == parse.words[verb.head].head
    # "Val calls often" is the task itself, "Nan often has them" tells of Nan; "wakes often" is nobody's task.
    subject = [parse.words[child] for child in parse.children(head, "nsubj")]
    if not subject or verb.dep not in ("ROOT", "parataxis"):
        return False
    if verb.tag == "VBD":
        return subject[0].tag == "NNS"
    return verb.tag == "VBZ" and subject[0].tag.startswith("NNP") and verb.lemma not in _HAPPENS


def _is_kept(parse: Parse, at: int) -> bool:
    """ "To be kept regularly updated": the state is what is asked for."""
    above = parse.words[at].head
    verb = parse.words[above]
    if above == at or verb.text.casefold() not in {"keep", "kept", "be"}:
        return False
    ordered = verb.text.casefold() == "keep" and not parse.children(above, "nsubj")
    return ordered or parse.has_to(above)


def _is_asked_above(parse: Parse, at: int) -> bool:
    """ "Ensure that Tia is regularly changed": what the clause tells is asked for by the verb above it."""
    verb = parse.words[at]
    above = parse.words[verb.head]
    asks = above.text.casefold() in {"sure", "certain"} or bool(
        set(verb_lemmas(above.text)) & {"ensure", "make", "see", "check", "agree"}
    )
    return verb.dep == "ccomp" and asks
