"""Outcomes: a finish line a parent could recognise, a wish for change without one, or a service in place of both.

What is judged is one outcome's text. Whose life changes, and what a rule makes of it, are decided elsewhere.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from planlint.language.pipeline import Token, base_forms, tokens, verb_forms
from planlint.language.tasks.clauses import Clause, Shape, clauses
from planlint.language.tasks.lexicon import noun_kind


class Goal(StrEnum):
    """What an outcome's sentence amounts to."""

    FINISH_LINE = "finish line"
    WISH = "wish"
    SERVICE = "service"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Outcome:
    """An outcome as read: what it amounts to as a whole, and the words that make it so (places in its text)."""

    goal: Goal
    start: int
    end: int


_SENTENCE = re.compile(r"[^.;\n!?]+(?:[.](?=\d)[^.;\n!?]+)*")
_MARKER = re.compile(r"(?:[\s•*–-]|\(?\d{1,2}[.)]\s|\(\w\)\s)*")
_NUMBER_WORDS = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|both|half|every|each|all|daily|nightly|never|always"
_COUNTABLE = (
    r"(?:times?|nights?|days?|weeks?|months?|hours?|hrs?|minutes?|mins?|lessons?|sessions?|mornings?|evenings?|meals?|"
    r"incidents?|friends?|words?|books?|occasions?|schools?|lessons|weekends?|visits?|tests?|results?|kg|centiles?|"
    r"gcses?|grades?|levels?|attendance|sats|teeth|activities|clubs?|afternoons?|breakfasts?|absences?|exclusions?|lates?)"
)
_AMOUNT = re.compile(
    rf"\b(?:\d+(?:\.\d+)?|{_NUMBER_WORDS})\s+(?:[\w'’-]+\s+){{0,2}}?{_COUNTABLE}\b"
    r"|\b(?:at|by|before|after|until|from)\s+\d{1,2}(?:[.:]\d\d)?\s*(?:am|pm)\b|\b\d{1,2}[.:]\d\d\s*(?:am|pm)?\b"
    r"|\b(?:centile|drug[- ]free|alcohol[- ]free|abstinent|sober)\b|\b\d+\s*/\s*10\b|\b(?:scale|score)s?\b[^.]*\d"
    r"|\b(?:once|twice|(?:three|four|five|six|\d+) times) (?:a|an|each|every|per) \w+"
    r"|\b(?:from|above|below|under|over|least)\s+\d+\b|\bx\s?\d+\b",
    re.IGNORECASE,
)
_PERCENT = re.compile(r"\b\d+(?:\.\d+)?\s?(?:%|per cent|percent)", re.IGNORECASE)
_COUNTED = re.compile(
    r"attend|school|nursery|college|lesson|session|day|night|homework|meal|appointment|punctual|time|week|centile|class|weight|register",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"\b(?:as (?:shown|seen|measured|evidenced|reported|recorded)|shown by|evidenced by|measured by|we will see|this will be seen)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:free (?:from|of)|without|no longer|never|not|nobody|no one|nothing|none|zero|nil|stops?|stopped|does ?n[o']t|don't|isn't|aren't|no(?: further| more| new)?)\s+(?P<what>[\w'’-]+(?:\s+[\w'’-]+){0,3})",
    re.IGNORECASE,
)
_SO_THAT = re.compile(
    r"\b(?:so that|so (?:she|he|they|the|[A-Z]\w+)|which means|in order that|meaning that)\b"
)

_CHANGE_VERBS = frozenset(
    "improve increase reduce decrease develop promote enhance build strengthen grow lessen minimise maximise boost raise "
    "lower progress thrive flourish reach fulfil achieve maximise optimise support encourage enable empower ensure "
    "maintain manage address understand recognise appreciate acknowledge explore stabilise embed sustain nurture work "
    "prioritise protect safeguard feel gain cope regulate demonstrate consider engage bond trust respect consolidate help "
    "benefit learn prioritise establish create provide meet".split()
)
_CHANGE_WORDS = frozenset(
    "better more less fewer healthier happier safer greater stronger calmer closer positive positively appropriate "
    "appropriately good happy healthy safe safely settled secure stable confident confidently consistent consistently "
    "supported nurtured nurturing resilient protected loved valued content well wellbeing well-being potential "
    "improvement improved increased reduced enhanced effective effectively adequate adequately suitable calm predictable "
    "independence confidence self-esteem resilience stability routines boundaries relationships attachment needs emotional "
    "emotionally understanding awareness insight safety positivity harmonious warm ready able effective age-appropriate "
    "engaged sustained robust sufficient quality minimised addressed promoted met thriving included listened respected "
    "development developmental milestones opportunities aspirations".split()
)
_SERVICE_VERBS = frozenset(
    "attend complete engage access receive undertake participate undergo refer assess allocate offer offered provide "
    "arrange commission cooperate co-operate comply work use take finish start begin continue enrol join commit accept "
    "open see visit monitor review support seek hold make convene implement organise sign book liaise identify put have "
    "consult explore discuss deliver facilitate signpost contact".split()
)
_SERVICES = re.compile(
    r"\b(?:courses?|programmes?|CAMHS|counsell(?:ing|or)|appointments?|assessments?|referrals?|referred|therap(?:y|ies|ist)|"
    r"interventions?|services?|group ?work|support (?:worker|service|plan|group|package)s?|workers?|core groups?|meetings?|"
    r"parenting (?:course|group|work|class(?:es)?)|workshops?|direct work|life ?story work|keep ?safe work|1:1|one[- ]to[- ]one|"
    r"mentor(?:ing|s)?|sessions?|treatment|rehab|detox|clinics?|package|EHCP|EHC plan|PEP|plan|testing|screening|"
    r"professionals?|agenc(?:y|ies)|social worker|health visitor|home visits?|visits|family support|early help|"
    r"freedom programme|women's aid|play therapy|nurture group|advocate|advocacy|respite|short breaks?|mediation|"
    r"support)\b",
    re.IGNORECASE,
)
_ORDINARY = re.compile(
    r"\b(?:school|nursery|college|lessons?|team|football|rugby|cricket|swimming|dance|dancing|gymnastics|brownies|cubs|scouts|"
    r"rainbows|guides|cadets|mosque|church|temple|gurdwara|synagogue|madrasah?|part(?:y|ies)|job|apprenticeship|university|"
    r"after[- ]school club|breakfast club|youth club|club|choir|band|playgroup|toddler group|library|park|her friends?|"
    r"his friends?|friends|class(?:es)?|exams?|gcses?|work placement|dad's|mum's|nan's|gran's|bed)\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:completed?|made|in place|arranged|allocated|offered|undertaken|done|provided|attended|accessed|held|finished|"
    r"referred|received|set up|identified|implemented|commissioned|accepted|sought|open)\b",
    re.IGNORECASE,
)
_SELF_ACTS = re.compile(
    r"\b(?:SW|HV|FSW|social worker|health visitor|school nurse|professionals|core group|agencies|school|CAMHS|family support worker|"
    r"we|the local authority|children's (?:services|social care)|IRO|GP|police)\b[^.;\n]{0,40}?\b(?:to|will)\s+(?!be\b)\w+",
    re.IGNORECASE,
)
_STATES = frozenset(
    "live sleep eat walk wear brush arrive say tell know name read ride play see speak wash own keep drive return come go "
    "sit spend stay bring collect share ask get sing write draw choose count call ring cook swim dress feed use drink "
    "smoke take register house immunise enrol weigh dry smile talk leave wake laugh hit hurt shout argue miss run".split()
)
_HARD_STATES = re.compile(
    r"\b(?:is|are|be|being|remains?|stays?|has been|have been)\s+(?:[\w-]+ly\s+)?(?:living|registered|enrolled|immunised|"
    r"vaccinated|housed|rehoused|placed|back (?:at|in|home)|at home|at school|in school|in bed|on roll|off the|dry|toilet[- ]trained|"
    r"potty[- ]trained|clean and dry|adopted|reunited|on time|up to date|in (?:his|her|their) own|free from|free of|out of|known to|named|"
    r"in full[- ]time|in education|in employment|collected|dropped|fed|washed|dressed|supervised)\b",
    re.IGNORECASE,
)
_VAGUE_NEGATED = re.compile(
    r"^(?:concerns?|worr(?:y|ies)|issues?|problems?|difficult(?:y|ies)|any (?:concerns?|issues?|problems?)|further concerns?|risk)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def read_outcome(text: str) -> Outcome:
    """What an outcome's text amounts to: a finish line anywhere in it is enough; else a service, else a wish."""
    judged = [(_judge(text[start:end]), start, end) for start, end in _sentences(text)]
    for goal in (Goal.FINISH_LINE, Goal.SERVICE, Goal.WISH):
        for found, start, end in judged:
            if found is goal:
                if goal is Goal.SERVICE and any(other is Goal.OPEN for other, _, _ in judged):
                    return Outcome(Goal.OPEN, start, end)
                return Outcome(goal, start, end)
    return Outcome(Goal.OPEN, 0, len(text))


def _sentences(text: str) -> list[tuple[int, int]]:
    found = []
    for match in _SENTENCE.finditer(text):
        stretch = match.group()
        start = match.start() + _MARKER.match(stretch).end()  # type: ignore[union-attr]
        end = match.start() + len(stretch.rstrip())
        if any(map(str.isalpha, text[start:end])):
            found.append((start, end))
    return found


def _judge(sentence: str) -> Goal:
    words = [word for word in tokens(sentence) if word.is_word or word.text[0].isdigit()]
    if not words:
        return Goal.OPEN
    if _is_service(sentence, words):
        return Goal.SERVICE
    if _has_finish_line(sentence):
        return Goal.FINISH_LINE
    if _wishes(words):
        return Goal.FINISH_LINE if _shows_state(sentence, words) else Goal.WISH
    if not any(verb_forms(word.text) for word in words) and _nominal_wish(words):
        return Goal.WISH
    return Goal.FINISH_LINE if _shows_state(sentence, words) else Goal.OPEN


def _has_finish_line(sentence: str) -> bool:
    percent = _PERCENT.search(sentence)
    if percent is not None:
        return _COUNTED.search(sentence) is not None
    if _AMOUNT.search(sentence) or _SIGN.search(sentence) or _HARD_STATES.search(sentence):
        return True
    return any(not _VAGUE_NEGATED.match(match["what"]) for match in _NEGATION.finditer(sentence))


def _is_service(sentence: str, words: list[Token]) -> bool:
    """Whether the sentence is about a service or a professional's task, and no change for the child stands in it."""
    if _SO_THAT.search(sentence):
        return False
    if _SELF_ACTS.match(sentence):
        return True
    services = list(_SERVICES.finditer(sentence))
    if not services:
        return _bare_attendance(sentence)
    if _ORDINARY.search(sentence) and not re.search(
        r"\b(?:appointments?|meetings?|course|programme|assessments?)\b", sentence, re.IGNORECASE
    ):
        return False
    if _PERCENT.search(sentence) and _ORDINARY.search(sentence):
        return False
    return any(_serves(clause, sentence, services[0].start()) for clause in clauses(sentence))


def _bare_attendance(sentence: str) -> bool:
    """ "Attends CAMHS", "To engage with Turning Point": attendance at something named that is not ordinary life."""
    match = re.search(
        r"\b(?:attends?|attending|engag(?:es?|ing)|complet(?:es?|ing|ed)|access(?:es|ing)?)\s+(?:with\s+|the\s+|in\s+)*(?P<what>[A-Z][\w'’]+)",
        sentence,
    )
    return match is not None and not _ORDINARY.search(sentence)


def _serves(clause: Clause, sentence: str, service_at: int) -> bool:
    stretch = sentence[clause.start : clause.end]
    if not clause.start <= service_at < clause.end:
        return False
    if clause.shape in {Shape.TASK, Shape.PASSIVE}:
        return clause.verb in _SERVICE_VERBS
    if clause.shape is Shape.NEWS:
        return bool(_DONE.search(stretch)) or any(
            lemma in _SERVICE_VERBS
            for word in tokens(stretch)
            for lemma in verb_forms(word.text)
            if word.lower not in {"is", "has", "have"}
        )
    if clause.shape is Shape.STATE:
        return bool(_DONE.search(stretch))
    first_words = stretch[: max(40, len(stretch) // 2)]
    return bool(_SERVICES.search(first_words)) and (bool(_DONE.search(stretch)) or len(tokens(stretch)) <= 7)


def _wishes(words: list[Token]) -> bool:
    for word in words:
        if word.lower in _CHANGE_WORDS:
            return True
        if any(lemma in _CHANGE_VERBS for lemma in verb_forms(word.text)):
            return True
        if (
            word.lower.endswith(("er", "ier"))
            and "ADJ" in base_forms(word.text)
            and word.lower not in base_forms(word.text)["ADJ"]
        ):
            return True
    return False


def _shows_state(sentence: str, words: list[Token]) -> bool:
    """Whether something is said that anyone could see: an everyday verb that is not itself the wish."""
    for clause in clauses(sentence):
        if clause.shape in {Shape.TASK, Shape.PASSIVE} and clause.verb in _STATES:
            tail = {word.lower for word in clause.rest}
            if not tail & _CHANGE_WORDS or len(tail) > 6:
                return True
        if clause.shape is Shape.NEWS and any(
            lemma in _STATES
            for word in clause.words
            for lemma in verb_forms(word.text)
            if word.lower.endswith(("s", "ing", "ed", "n"))
        ):
            return True
    return False


def _nominal_wish(words: list[Token]) -> bool:
    return any(noun_kind(word.text) == "abstract" for word in words) or len(words) <= 5
