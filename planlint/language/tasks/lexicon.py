"""The classes of verbs and nouns that tasks are judged by, read from the data files; no judgement is made here.

A *concrete* verb leaves something behind that did or did not happen (refer, weigh, ring). A *light* verb is as concrete
as its object (make a referral, make progress). A *drift* verb names an attitude or a direction (support, monitor). Nouns
are products, events and measures, which can be counted or pointed at, or abstract.
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path

from planlint.language.data import classes
from planlint.language.dictionary import verb_inflections
from planlint.language.pipeline import Phrases, base_forms, verb_forms

# Verbs that hand the task on to the verb after them: "continue to weigh", "support Mum to complete the form".
INNER = frozenset(
    "continue help support enable assist ensure start begin agree try aim commence resume carry keep".split()
)
# Of these the task is what the other person does, and nobody can hold the doer to it.
HOPING = frozenset({"encourage", "motivate", "nudge", "remind", "prompt"})
# Talking is an event once it has a day and a place.
TALKING = frozenset(
    "discuss talk explore review consider plan listen advise agree speak explain reflect check".split()
)
BEING = frozenset("be remain stay become feel get keep".split())
MODALS = frozenset("will shall must should can could may might would 'll ll".split())
TAKES_TO = frozenset(
    "need want agree have be plan wish ask remind expect try offer commit undertake promise due able going keen willing".split()
)
DETERMINERS = frozenset(
    "a an the this that these those his her their its our my your all any each both some no every another".split()
)
# Words that a phrase often opens with as a noun although they can be verbs ("Play sessions", "Support group").
NOUN_FIRST = frozenset(
    "play support contact review work parent sleep care safety group drug trial test sample house school home health "
    "family foster team hair eye book summer sport swim dance music art drama speech sign bath night day weekend phone".split()
)
# Verbs that people are called by; in front of a present tense they are a name.
NAMES_TOO = frozenset(
    "hope will mark grace rose may pat rob bill sue chase drew wade jack josh heath joy frank guy".split()
)
SUBORDINATORS = frozenset(
    "if when whenever once after before while whilst unless until where as should".split()
)
VAGUE_STATES = frozenset(
    "aware mindful supportive accommodating consistent vigilant available open honest proactive flexible patient "
    "sensitive alert responsive positive clear firm kind calm encouraging understanding involved engaged safe happy "
    "settled present receptive cooperative co-operative reliable realistic creative curious respectful accountable "
    "attuned nurturing transparent reassuring responsible approachable compliant committed motivated careful cautious "
    "watchful conscious considerate helpful inclusive child-centred child-focused focused robust timely prepared "
    "ready willing able protective emotionally appropriate better more less healthier stable secure confident".split()
)


@lru_cache(maxsize=1)
def _verbs() -> dict[str, str]:
    return classes("verbs.csv")


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    return classes("nouns.csv")


@lru_cache(maxsize=1)
def drift_phrases() -> Phrases:
    """The matcher of turns of phrase that carry drift whatever their verb ("keep an eye on", "build on")."""
    path = Path(__file__).resolve().parent.parent / "data" / "drift-phrases.txt"
    lines = path.read_text(encoding="utf-8").splitlines()
    return Phrases({"drift": [form for line in lines for form in _inflected(line)]})


def _inflected(phrase: str) -> list[str]:
    """A phrase with its first verb in every form: "keep an eye on", "keeps an eye on", "keeping …", "kept …"."""
    first, _, rest = phrase.partition(" ")
    forms = {first} | {form for tag in verb_inflections(first).values() for form in tag}
    return sorted(f"{form} {rest}" for form in forms)


def verb_kind(word: str) -> tuple[str, str] | None:
    """The verb that a word is a form of and its class, None where it is no verb that we know."""
    known = _verbs()
    lower = word.casefold()
    if lower in known:
        return lower, known[lower]
    lemmas = verb_forms(word)
    for lemma in lemmas:
        if lemma in known:
            return lemma, known[lemma]
    meant = None if lemmas or base_forms(word) else _misspelt(lower)
    return (meant, known[meant]) if meant else None


# Shorter words are too close to each other to be told apart when they are misspelt.
_LONG_ENOUGH = 7
_SLIP = 2


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    """Every form of every verb that we know, with the verb it is a form of."""
    return {
        form: verb
        for verb in _verbs()
        for tag in verb_inflections(verb).values()
        for form in tag
        if len(form) >= _LONG_ENOUGH
    }


@lru_cache(maxsize=1024)
def _misspelt(word: str) -> str | None:
    """The verb that a word which no dictionary knows is meant for ("monitered", "encorage"), None for none near."""
    if len(word) < _LONG_ENOUGH or not word.isalpha():
        return None
    # Hands slip inside a word: its first letter and nearly its length are right.
    like = [form for form in _spellings() if form[0] == word[0] and abs(len(form) - len(word)) <= _SLIP]
    near = get_close_matches(word, like, n=1, cutoff=0.87)
    return _spellings()[near[0]] if near else None


def verb_lemmas(word: str) -> tuple[str, ...]:
    """The verbs that a word can be a form of, a misspelt one too; a base form is among its own lemmas."""
    lemmas = verb_forms(word)
    if lemmas or base_forms(word):
        return lemmas
    meant = _misspelt(word.casefold())
    if meant is None:
        return ()
    return (meant,) if word.casefold().endswith(("ed", "ing", "s")) else (word.casefold(),)


def is_verb(word: str) -> bool:
    """Whether a dictionary knows the word as a form of a verb."""
    return bool(verb_forms(word)) or word.casefold() in _verbs()


def noun_kind(word: str) -> str | None:
    """The class of a noun ("product", "event", "measure", "abstract"), None for one that we do not know."""
    known = _nouns()
    lower = word.casefold()
    if lower in known:
        return known[lower]
    for lemma in base_forms(word).get("NOUN", ()):
        if lemma in known:
            return known[lemma]
    return None
