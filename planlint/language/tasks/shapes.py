"""The shape of one clause: a task asked for, a passive, a state, a phrase without a verb, or news; and its verb.

Plans are written in a few shapes (“SW to ring …”, “Ring …”, “Mum will ring …”, “Referral to be made”, “Weekly visits”),
and those are recognised here without a parser. Where a text is cut into clauses, and what is drift, stand elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from planlint.language.people import people_in
from planlint.language.pipeline import Token, base_forms
from planlint.language.tasks.lexicon import (
    DETERMINERS,
    HOPING,
    INNER,
    MODALS,
    NAMES_TOO,
    NOUN_FIRST,
    SUBORDINATORS,
    TAKES_TO,
    VAGUE_STATES,
    is_verb,
    noun_kind,
    verb_kind,
    verb_lemmas,
)


class Shape(StrEnum):
    """How a clause says its task."""

    TASK = "task"  # a verb is asked for: "SW to ring", "Ring", "Mum will ring", "Nan collects"
    PASSIVE = "passive"  # "referral to be made"
    STATE = "state"  # "Nursery to be accommodating"
    NOMINAL = "nominal"  # no verb: "Weekly visits x 6"
    NEWS = "news"  # what is or was, not what will be done: "Mum has engaged well"


@dataclass(frozen=True, slots=True)
class Clause:
    """A stretch of text with one task: ``verb`` is its base form, ``head`` the verb's token, ``rest`` what follows it.

    ``before`` are the tokens ahead of the verb: the subject, or in the passive what the task is done to.
    """

    shape: Shape
    words: tuple[Token, ...]
    verb: str = ""
    head: Token | None = None
    before: tuple[Token, ...] = ()
    rest: tuple[Token, ...] = ()

    @property
    def start(self) -> int:
        """Where the clause begins in its text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.words[-1].end


_OPENERS = frozenset("please and then also but so or either kindly just still now".split())
# A present tense that tells how things are, and asks for nothing.
_STATIVE = frozenset(
    "love like enjoy appear seem remain know believe think feel want hope wish understand need have be look say report state "
    "tell mean own live belong miss hate prefer trust worry struggle find get show do".split()
)
# "Looks at the register" is an act, "looks tired" is none.
_LOOKED = frozenset("at in into for after round around through over under up behind".split())
_PREPOSITIONS = frozenset(
    "of for with to in on at from re about around between by into during over through".split()
)
_NOTHING_NEW = frozenset("concerns concern issues issue worries problems change changes update".split())
_NOT_ASKING = frozenset("appear appears seem seems used tends tend".split())
_PRAISE = frozenset(
    "great good lovely excellent fantastic brilliant well amazing wonderful sadly thankfully completed closed done achieved "
    "finished declined".split()
)
_PAST_MARKS = frozenset(
    "was were has have had hasn't haven't did didn't wasn't weren't been is are isn't aren't am".split()
)


def object_begins(word: Token) -> bool:
    """Whether a word can open what a verb is done to, so that the word before it is that verb."""
    return word.lower in _OPENS_OBJECT or word.text[0].isupper() or word.text[0].isdigit()


_OPENS_OBJECT = DETERMINERS | frozenset("to with him them us me you it how what if whether that on".split())


def clause_of(words: tuple[Token, ...]) -> Clause:
    """The clause that these words are."""
    body = _main(words)
    if _is_opinion(body):
        return Clause(Shape.NEWS, words)
    found = _imperative(body) or _first(_present(body), _asked(body)) or _participle(body)
    if found is not None:
        return found
    if _is_news(body):
        return Clause(Shape.NEWS, words)
    return Clause(Shape.NOMINAL, words, rest=body)


def _first(present: Clause | None, asked: Clause | None) -> Clause | None:
    """Of "Mum rings her sister to stay" the ringing, of "Mum agrees to ring" the ringing too."""
    if present is None or asked is None:
        return asked or present
    if present.shape is Shape.TASK and present.verb not in TAKES_TO and present.head and asked.head:
        return present if present.head.start < asked.head.start else asked
    return asked


def _main(words: tuple[Token, ...]) -> tuple[Token, ...]:
    """The words without their openers and without a subordinate clause in front."""
    while len(words) > 1 and words[0].lower in _OPENERS:
        words = words[1:]
    if words[0].lower in SUBORDINATORS:
        for position, word in enumerate(words):
            if word.text == "," and position + 1 < len(words):
                return _main(words[position + 1 :])
    while (
        len(words) > 2
        and words[0].lower.endswith("ly")
        and "ADV" in base_forms(words[0].text)
        and is_verb(words[1].text)
    ):
        words = words[1:]
    return words


def _imperative(words: tuple[Token, ...]) -> Clause | None:
    """ "Ring the GP", "To refer Amy", "Monitoring of contact"; None where the first word is no verb in that place."""
    offset = 1 if words[0].lower in {"to", "not"} and len(words) > 1 else 0
    first = words[offset]
    kind = verb_kind(first.text)
    lemmas = verb_lemmas(first.text)
    base = first.lower in lemmas or (kind is not None and kind[0] == first.lower)
    gerund = first.lower.endswith("ing") and bool(lemmas) and not base
    if not (base or gerund) or (kind is None and offset == 0 and not gerund):
        return None
    lemma = kind[0] if kind else lemmas[0]
    if offset == 0 and (
        _opens_as_noun(words, lemma, known=kind is not None) or (gerund and _is_noun_phrase(words))
    ):
        return None
    if lemma in {"be", "become", "remain", "stay", "feel"}:
        return _state_or_passive(words, offset, ())
    return Clause(Shape.TASK, words, lemma, first, words[:0], words[offset + 1 :])


def _opens_as_noun(words: tuple[Token, ...], lemma: str, known: bool) -> bool:
    """Whether what could be a verb in front is a noun or a name: "School to …", "Play sessions", "Hope rings …"."""
    first, following = words[0], words[1] if len(words) > 1 else None
    if lemma not in INNER and "NOUN" in base_forms(first.text) and _is_asked_later(words):
        return True
    if following is None:
        return noun_kind(first.text) is not None
    if _is_named(first, following):
        return True
    if following.lower in MODALS | {"to"} and lemma not in INNER and known and not _bare_infinitive(lemma):
        return True
    if first.lower in NOUN_FIRST and not object_begins(following):
        return True
    return first.lower == "contact" and following.lower in {"with", "at", "between", "to", "from"}


def _is_noun_phrase(words: tuple[Token, ...]) -> bool:
    """Whether a word in "-ing" in front is part of a name or a noun: "Caring Dads", "Supporting letter", "Parenting work"."""
    if len(words) < 2:
        return False
    first, following = words[0], words[1]
    if following.text[0].isupper() and "NOUN" in base_forms(following.text):
        return True
    if noun_kind(following.text) in {"product", "event"}:
        return True
    loose = not object_begins(following) and following.lower not in {"of", "any", "and"}
    return noun_kind(first.text) is not None and loose


def _is_named(first: Token, following: Token) -> bool:
    """ "Hope rings the clinic", "Will and Mum to …": a word in front of a present tense, or a name that is a word too."""
    if not first.text[0].isupper() or first.text.isupper():
        return False
    a_name_too = first.lower in NAMES_TOO
    if a_name_too and following.lower in MODALS | {"to", "and", "&", "(", ",", "is", "has"}:
        return True
    lemmas = verb_lemmas(following.text)
    present = bool(lemmas) and following.lower.endswith("s") and following.lower not in lemmas
    return present and (a_name_too or not noun_kind(following.text))


def _is_asked_later(words: tuple[Token, ...]) -> bool:
    """ "Step down to be considered": what looks like a verb in front is what the task is done to."""
    return any(first.lower == "to" and second.lower == "be" for first, second in pairwise(words[1:7]))


def _bare_infinitive(lemma: str) -> bool:
    """Whether a verb commonly stands before "to" itself ("refer to", "listen to", "speak to", "contribute to")."""
    return lemma in {
        "refer", "listen", "speak", "talk", "respond", "contribute", "adhere", "write", "go", "agree", "look", "move",
        "report", "return", "link", "signpost", "invite", "attend", "relate", "work", "apply", "submit", "react",
    }  # fmt: skip


def _asked(words: tuple[Token, ...]) -> Clause | None:
    """ "SW to ring", "Mum will ring", "Referral to be made", "Nursery to be accommodating"."""
    for position in range(1, len(words) - 1):
        word = words[position]
        if word.lower not in MODALS and word.lower != "to":
            continue
        verb_at = position + 1
        while verb_at < len(words) - 1 and (
            words[verb_at].lower in {"not", "also", "then", "both", "all", "please", "now", "still", "each"}
            or (words[verb_at].lower.endswith("ly") and "VERB" not in base_forms(words[verb_at].text))
        ):
            verb_at += 1
        verb = words[verb_at]
        if (
            word.lower in MODALS
            and verb.lower in {"need", "have", "wish", "like", "want", "look", "seek", "aim", "try"}
            and verb_at + 2 < len(words)
            and words[verb_at + 1].lower == "to"
        ):
            verb_at += 2
            verb = words[verb_at]
        kind = verb_kind(verb.text)
        lemmas = verb_lemmas(verb.text)
        if not (verb.lower in lemmas or (kind is not None and kind[0] == verb.lower)):
            continue
        if word.lower == "to" and verb.text[0].isupper() and not words[0].text.isupper():
            continue
        if word.lower == "to" and kind is None and set(base_forms(verb.text)) - {"VERB"}:
            following = words[verb_at + 1] if verb_at + 1 < len(words) else None
            if following is None or not object_begins(following):
                continue
        if word.lower == "to" and words[position - 1].lower in _NOT_ASKING:
            continue
        lemma = kind[0] if kind else verb.lower
        if lemma in {"be", "become", "remain", "stay", "feel"}:
            return _state_or_passive(words, verb_at, words[:position])
        return Clause(Shape.TASK, words, lemma, verb, words[:position], words[verb_at + 1 :])
    return None


def _state_or_passive(words: tuple[Token, ...], verb_at: int, before: tuple[Token, ...]) -> Clause:
    """What follows "to be": a participle makes a passive, "going/able to" hands on, anything else is a state."""
    rest = list(words[verb_at + 1 :])
    while len(rest) > 1 and (
        rest[0].lower.endswith("ly") or rest[0].lower in {"also", "then", "not", "fully"}
    ):
        rest.pop(0)
    if (
        rest
        and words[verb_at].lower == "be"
        and rest[0].lower.endswith("ing")
        and rest[0].lower not in VAGUE_STATES
    ):
        doing = verb_kind(rest[0].text)
        if doing is not None:
            return Clause(Shape.TASK, words, doing[0], rest[0], before, tuple(rest[1:]))
    if rest and words[verb_at].lower in {"be", "been"}:
        participle = rest[0]
        lemmas = verb_lemmas(participle.text)
        if lemmas and participle.lower not in lemmas and not participle.lower.endswith("ing"):
            kind = verb_kind(participle.text)
            return Clause(
                Shape.PASSIVE, words, kind[0] if kind else lemmas[0], participle, before, tuple(rest[1:])
            )
        if lemmas and participle.lower in {"put", "set", "read", "cut", "let", "kept", "held", "made", "met"}:
            return Clause(Shape.PASSIVE, words, lemmas[0], participle, before, tuple(rest[1:]))
    return Clause(Shape.STATE, words, "be", words[verb_at], before, tuple(rest))


def _present(words: tuple[Token, ...]) -> Clause | None:
    """ "Nan collects Ellie on Tuesdays": a present tense behind its subject is an arrangement."""
    if words[0].lower in _PAST_MARKS:
        return None
    for position in range(1, min(len(words), 7)):
        word = words[position]
        if word.lower in _PAST_MARKS or (word.lower.endswith("ed") and _is_past(word)):
            return None
        lemmas = verb_lemmas(word.text)
        plural_subject = (
            words[0].lower in {"i", "we", "you", "they"}
            or any(w.lower == "and" for w in words[:position])
            or _is_plural(words[position - 1])
        )
        third = word.lower.endswith("s") and lemmas and word.lower not in lemmas
        plain = plural_subject and word.lower in lemmas and verb_kind(word.text) is not None
        if not (third or plain) or not word.text[0].islower():
            continue
        if (
            third
            and noun_kind(word.text)
            and not (position + 1 < len(words) and object_begins(words[position + 1]))
        ):
            continue
        if words[position - 1].lower in DETERMINERS or words[position - 1].lower in {
            "of",
            "for",
            "with",
            "in",
            "on",
            "and",
        }:
            continue
        kind = verb_kind(word.text)
        if "need" in lemmas and position + 1 < len(words) and words[position + 1].lower.endswith("ing"):
            doing = verb_kind(words[position + 1].text)
            if doing is not None:
                rest = words[position + 2 :]
                return Clause(Shape.PASSIVE, words, doing[0], words[position + 1], words[:position], rest)
        following = words[position + 1].lower if position + 1 < len(words) else ""
        looks = "look" in lemmas and following in _LOOKED
        if set(lemmas) & _STATIVE and not looks and not (kind is not None and kind[0] in INNER):
            return Clause(Shape.NEWS, words)
        if kind is None:
            continue
        return Clause(Shape.TASK, words, kind[0], word, words[:position], words[position + 1 :])
    return None


def _is_plural(word: Token) -> bool:
    nouns = base_forms(word.text).get("NOUN", ())
    return word.lower in {"police", "children", "people"} or (bool(nouns) and word.lower not in nouns)


def _participle(words: tuple[Token, ...]) -> Clause | None:
    """ "Bins emptied before the next visit", "Dad engaging": a participle behind its noun, with no "is" or "has"."""
    for position in range(1, min(len(words), 7)):
        word = words[position]
        if word.lower in _PAST_MARKS or word.lower in _PREPOSITIONS:
            return None
        kind = verb_kind(word.text) if verb_lemmas(word.text) and not word.text[0].isupper() else None
        previous = words[position - 1]
        if kind is None or previous.lower in DETERMINERS or not previous.is_word:
            continue
        acting = word.lower.endswith("ing") and position <= 2 and "NOUN" not in base_forms(word.text)
        if acting and not noun_kind(word.text):
            return Clause(Shape.TASK, words, kind[0], word, words[:position], words[position + 1 :])
        is_thing = previous.text[0].islower() and "NOUN" in base_forms(previous.text)
        if (
            word.lower.endswith("ed")
            and _is_past(word)
            and (noun_kind(previous.text) or is_thing)
            and not people_in(previous.text)
        ):
            return Clause(Shape.PASSIVE, words, kind[0], word, words[:position], words[position + 1 :])
    return None


def _is_opinion(words: tuple[Token, ...]) -> bool:
    """ "I don't think this helps", "Great progress", "No concerns", "Completed": a voice or a verdict, no task."""
    lower = [word.lower for word in words[:6]]
    first = lower[0]
    if first in {"i", "we"} and {"think", "feel", "believe", "felt", "thought"} & set(lower):
        return True
    if first in {"still", "awaiting", "waiting"} or (first == "well" and "done" in lower):
        return True
    if first in {"no", "nil"}:
        return bool(_NOTHING_NEW & set(lower))
    asks = any(word in MODALS | {"to"} for word in lower)
    if first in {"good", "well"}:
        return bool({"progress", "news", "feedback", "work"} & set(lower[1:3]))
    return first in _PRAISE and not asks


def _is_news(words: tuple[Token, ...]) -> bool:
    """Whether a clause tells what is or was: a past or progressive form behind a subject and nothing asked for."""
    for position, word in enumerate(words[:8]):
        if word.lower in _PAST_MARKS:
            return True
        if position and _is_past(word) and not {"ADJ", "NOUN"} & set(base_forms(word.text)):
            previous = words[position - 1]
            return previous.lower not in DETERMINERS | _PREPOSITIONS and not noun_kind(word.text)
    return False


def _is_past(word: Token) -> bool:
    lemmas = verb_lemmas(word.text)
    return bool(lemmas) and word.lower not in lemmas and not word.lower.endswith(("ing", "s"))


def nested(clause: Clause) -> Clause | None:
    """The task that a verb hands on ("continue to weigh", "support Mum to complete", "ensure that Amy attends")."""
    rest = clause.rest
    if clause.verb not in INNER and clause.verb not in HOPING:
        return None
    for position in range(min(len(rest) - 1, 5)):
        following = rest[position + 1]
        if rest[position].lower == "in" and following.lower.endswith("ing") and verb_kind(following.text):
            return _imperative(rest[position + 1 :])
    while rest and rest[0].lower in {"with", "on", "that", "sure", "up", "to"} and len(rest) > 1:
        if rest[0].lower == "to" and is_verb(rest[1].text):
            return _imperative(rest)
        rest = rest[1:]
    if rest and rest[0].lower.endswith("ing") and verb_lemmas(rest[0].text):
        return _imperative(rest)
    return _asked(rest) or _present(rest) if len(rest) > 1 else None
