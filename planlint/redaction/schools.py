"""Schools, nurseries and colleges in a text, and the surgeries and hospitals that are called after a place or somebody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.people.lexicon import lexicon
from planlint.redaction.model import Kind
from planlint.redaction.passages import Setting
from planlint.redaction.sites import CAPITAL, RUN, Site, naming
from planlint.redaction.spelling import words_between, words_of
from planlint.redaction.vocabulary import is_abbreviation, is_nobody, is_time, is_title, is_word

_SCHOOL_TYPE = (
    r"(?:primary(?: and nursery)?(?: school| academy)?|junior(?:s)?(?: school| academy)?|infants?(?: and nursery)?(?: school| academy)?|high(?: school)?|secondary(?: school| academy)?|grammar(?: school)?|"
    r"day nursery|nursery(?: school)?|pre-?school|playgroup|play ?group|kindergarten|montessori|academy|sixth form(?: college)?|college|upper school|middle school|lower school|first school|"
    r"special school|comprehensive(?: school)?|community school|school|university|childminders?|pupil referral unit|PRU)"
)
_SCHOOL = re.compile(
    rf"(?<![\w’'-])(?P<name>{RUN}),? (?P<type>(?i:{_SCHOOL_TYPE}))\b(?!['’]?s? (?i:nurse|nursing|uniform|run|readiness|holidays?|refusal|year))"
)
_SMALL = re.compile(
    r"(?<![\w’'-])(?P<name>[a-z][a-z’'-]{3,30}) (?P<type>primary|academy|high school|infants?|juniors?|nursery school|primary school)\b"
)
_YSGOL = re.compile(rf"\bYsgol(?: [a-z]{{1,3}})? (?P<name>{CAPITAL}(?: (?:[a-z]{{1,3}} )?{CAPITAL}){{0,3}})")
_SURGERY = re.compile(
    rf"(?<![\w’'-])(?P<name>{RUN})(?:['’]s?)? (?P<type>(?i:(?:GP |doctors?['’]? |dental |medical |health )?(?:surgery|practice|infirmary|hospice)|(?:medical|health|walk-in) cent(?:re|er)|hospital|pharmacy|chemist|clinic))\b"
)
_STAYS = frozenset(
    "st saint our lady the of and roman catholic rc c e ce cofe church england coe methodist voluntary aided controlled community free special primary junior juniors infant infants high "
    "secondary grammar nursery pre preschool school academy college upper lower middle first sixth form day girls boys girls' boys' co educational trust academies "
    "gp dental general royal district county city university children's childrens women's hospital medical health centre surgery practice north south east west central new old upper park road street lane "
    "avenue flat apartment block house home no number temporary hostel unit room ground floor top left right the wing".split()
)
_NO_SCHOOL = frozenset(
    "virtual forest sunday saturday summer special local state private new old mainstream boarding residential medical night after before free alternative hospital home "
    "nearest driving police dance drama stage art music ballet cookery military law business film fashion nursing beauty catering further current previous new any his her their "
    "this that every each all whole young sure family holiday half full part".split()
)
_LABELLED = re.compile(rf"(?:^|\n|;)\s*(?P<name>{RUN})(?=\s*(?:$|[,(;\n]))")
_SAINT = re.compile(r"St\b")


def schools_in(text: str) -> Iterator[Site]:
    """The schools of a text that what they are is written behind: "Millgate Primary", "St Mary's school"."""
    for match in _YSGOL.finditer(text):
        words = naming(text, match.span("name"), _STAYS)
        if words:
            yield Site(Kind.SCHOOLS, *match.span("name"), words)
    for match in _SMALL.finditer(text):
        (word, *_) = words_between(text, *match.span("name"))
        if not (is_word(word.key) or is_nobody(word.key) or word.possessive):
            yield Site(Kind.SCHOOLS, word.start, match.end(), (word,))
    for match in _SCHOOL.finditer(text):
        site = _school(text, match)
        if site is not None:
            yield site


def surgeries_in(text: str) -> Iterator[Site]:
    """The surgeries, hospitals and pharmacies of a text that are called after a place or somebody."""
    for match in _SURGERY.finditer(text):
        named = naming(text, match.span("name"), _STAYS)
        words = tuple(word for word in named if not (word.is_shouted and is_abbreviation(word.text)))
        # "Fracture clinic", "Sleep clinic": what it treats and not where it is.
        of_a_sort = match["type"].casefold() == "clinic" and all(is_word(word.key) for word in words)
        if words and not of_a_sort:
            yield Site(Kind.HEALTH, words[0].start, match.end(), words)


def school_beside_a_label(text: str, setting: Setting) -> Iterator[Site]:
    """The name beside "School:" on a front sheet, with or without a word for what it is; no person ("Mrs Kapoor, Year 4")."""
    if setting is not Setting.SCHOOL:
        return
    for match in _LABELLED.finditer(text):
        first = next(iter(words_of(match["name"])), None)
        named = naming(text, match.span("name"), _STAYS)
        words = tuple(
            word for word in named if word.key not in lexicon().ordinary and word.key not in _NO_SCHOOL
        )
        if words and first is not None and not is_title(first.key):
            yield Site(Kind.SCHOOLS, words[0].start, words[-1].end, words)


def _school(text: str, match: re.Match[str]) -> Site | None:
    words = naming(text, match.span("name"), _STAYS)
    saint = _SAINT.match(match["name"]) is not None
    small = match["type"][0].islower()
    if words and words[-1].possessive and small and not saint:
        return None  # "Mia's school" is whichever school Mia goes to.
    while len(words) > 1 and words[0].key in _NO_SCHOOL:
        words = words[1:]
    if not words or all(word.key in _NO_SCHOOL or is_time(word.key) or is_nobody(word.key) for word in words):
        return None
    if small and not saint and all(is_word(word.key) or is_nobody(word.key) for word in words):
        return None  # "Attend school", "Polish school"
    ordinary = words[0].key in lexicon().ordinary or words[0].key in lexicon().base_verbs
    if len(words) == 1 and words[0].opens and ordinary:
        return None
    return Site(Kind.SCHOOLS, words[0].start, match.end(), words)
