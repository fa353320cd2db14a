"""Whose word progress rests on: where a text has it told by parents of themselves, and whether anything else would show it.

What a child says, and what parents say of a child, is never meant here; nor what is told to a doctor or to a relative.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.evidence.clauses import tellings
from planlint.language.evidence.eyes import others_look
from planlint.language.evidence.others import (
    is_of_an_arrangement,
    is_of_somebody_else,
    is_of_the_other_parent,
)
from planlint.language.evidence.people import (
    PARENT_WORD,
    a_child_tells,
    is_a_child,
    is_at_work,
    only_parents,
    opens_with_parent,
)
from planlint.language.evidence.shapes import (
    CHILDS_DAY,
    DIARY,
    OF_SELF,
    SAYS,
    SELF_KEPT,
    SHOWN,
    TESTED,
    TO_OTHERS,
)
from planlint.language.evidence.words import (
    GROWN_UP,
    KEPT,
    PARENT,
    TITLED,
    always_own_word,
    asked_or_kept,
    goes_by_messages,
    own_word_as_measure,
    taken_at_their_word,
    told_by_you,
)
from planlint.language.people import OwnerKind, people_in
from planlint.language.quotations import quotations


@dataclass(frozen=True, slots=True)
class OwnWord:
    """Words by which somebody's progress is what they say of themselves; ``start`` and ``end`` are places in the text."""

    text: str
    start: int
    end: int


_SELF = r"(?:she|he|they|her|his|their|hers?self|himself|themselves|own|I|my|you|your)"
_BESIDE = r"[^.;\n]"

_REPORTING = re.compile(
    rf"(?P<who>\b{PARENT}\b|\b(?:she|he|they)\b(?= (?:tell|say|report|state))|\b(?-i:(?!(?:By|In|On|At|From|After|Before|Until|When|Each|Every|Both|Once|If)\b)[A-Z][\w’'-]+(?:\s+(?!(?:Mum|Dad|Mam|Mother|Father|Parents?)\b)[A-Z][\w’'-]+){{0,2}})\b)(?P<between>(?:\s*\([^)]{{1,30}}\))?(?:,[^,.;]{{1,20}},)?(?:[’']s)?(?:,?\s+(?:feels?,? and|and\s+(?:mum|dad)|to|will|must|should|has|have|had|can|(?:will )?be able to|is to|are to|continues? to|both|now|"
    rf"openly|honestly|always|regularly|also|agrees? to|needs? to|would|may))*\s+(?:\w+ly\s+)?)(?P<says>{SAYS})\b(?P<told>{_BESIDE}{{1,160}})",
    re.IGNORECASE,
)
_NOMINAL = re.compile(
    rf"\bself-?\s?report(?:s|ed|ing)?\b|\b(?:{PARENT}|(?:mr|mrs|ms|miss)\s+\w+|his|her|their)(?:[’']s?)?\s+(?:own\s+(?=word|account))?(?:word(?: for it| alone)?|account|own report|say-so|self-?\s?(?:report|assessment|rating|monitoring)\w*)\b(?! (?:document|number))"
    rf"|\b(?:as|according to|based on|from|by|on|through|via)\s+(?:what\s+)?(?:{PARENT})\s+(?:says?|tells?|reports?|feels?|describes?|self-?reports?)\b"
    rf"|\b(?:{PARENT})\s+(?:to\s+|will\s+)?(?:rates?|scores?|marks?|scales?)\s+(?:herself|himself|themselves|(?:her|his|their) own)\b"
    rf"|\b(?:as )?(?:reported|stated|told|confirmed|described|said|self-?reported)\s+by\s+(?:the\s+)?{PARENT}\b(?! of)",
    re.IGNORECASE,
)
# What follows "tell": to whom, and the small words that open what is told.
_TO_PROFESSIONAL = re.compile(
    r"\s*(?:(?:to|with|in)\s+)?(?:(?:the|each|her|his|their|every|all|any|our|me|us|you|and|social|key)\s+)*"
    r"(?:social worker|sw|ssw|fsw|worker|family support worker|family worker|support worker|keyworker|key worker|core group|group|conference|review|meeting|professionals?|"
    r"agenc(?:y|ies)|network|team|chair|iro|officer|pa|personal adviser|(?-i:[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)|me|us|everyone|people)?\b",
    re.IGNORECASE,
)
_ANY_OTHERS = re.compile(rf"\b{TO_OTHERS.pattern}\b", re.IGNORECASE)
# What is said of oneself to a doctor is help asked for, unless it is how progress shows.
_TO_DOCTOR = re.compile(
    r"\s*(?:(?:to|with)\s+)?(?:(?:the|her|his|their|a)\s+)*(?:gp|doctor|dr\b|nurse|midwife|psychiatrist|psychologist|counsellor|therapist|consultant|cpn)",
    re.IGNORECASE,
)
# "Can say what the law is": what somebody knows.
_KNOWS = re.compile(r"\s*(?:what|where|which|who|why) (?:the|a|an|to)\b", re.IGNORECASE)
_OF_CHILD = re.compile(
    r"^(?:\W|that|whether|if|how|when|about|on|of|what|the|both|any|her|his|their|much|well|often|long)*\b(?:children|child|baby|babies|boys?|girls?|twins|kids?|son|daughter|siblings?|toddler|child[’']s|children[’']s|baby[’']s|school|nursery)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def own_word(
    text: str,
    children: tuple[str, ...] = (),
    parents: frozenset[str] = frozenset(),
    owner: str = "",
    *,
    measures: bool = False,
) -> OwnWord | None:
    """The first place where a text has a parent's progress told by that parent, None where it has none.

    ``parents`` are the first names of parents that the plan gives; ``owner`` is the who cell of the row. ``measures`` tells that
    the text stands where the plan says how progress is judged.
    """
    quoted = quotations(text)
    for start, end in (
        *_candidates(text, children, measures),
        *_told_in_clauses(text, children, parents, owner),
    ):
        quoted_here = any(first <= start and end <= last for first, last in quoted)
        told = text[start:end]
        if not (quoted_here or is_of_an_arrangement(told) or is_of_somebody_else(told, children)):
            return OwnWord(text[start:end], start, end)
    return None


@lru_cache(maxsize=4096)
def shows_otherwise(text: str) -> bool:
    """Whether a text names a test, a record or somebody else's eyes besides."""
    return TESTED.search(text) is not None or SHOWN.search(text) is not None or others_look(text)


@lru_cache(maxsize=4096)
def tells_somebody_close(text: str) -> bool:
    """Whether what is told is told to a relative, a friend or a doctor ("ring Nan to say …"), or of the other parent, and nothing is judged by it."""
    if is_of_the_other_parent(text):
        return True
    return _RINGS_OTHERS.search(text) is not None and next(own_word_as_measure(text), None) is None


def _is_childs(text: str, start: int, children: Sequence[str]) -> bool:
    """Whether a name that opens own words is a child's ("Tia scores her own worry"), or whoever bears it is at work."""
    name = re.match(r"[A-Z][\w’'-]+", text[start:])
    if name is None and a_child_tells(text, start, children):
        return True
    if name is None or PARENT_WORD.match(text, start):
        return False
    if children and is_a_child(name.group(), children):
        return True
    return _CHILDS_WORRY.search(text) is not None or is_at_work(text, start, start + name.end())


_CHILDS_WORRY = re.compile(
    r"\b(?:worry|worries|bedtime|nightmares?|playtime|school|teacher|class|homework|toys?|teddy|mum|dad)\b",
    re.IGNORECASE,
)

_RINGS_OTHERS = re.compile(
    rf"\b(?:ring|phone|call|text|tell|message|email)s?{TO_OTHERS.pattern}\b", re.IGNORECASE
)


# "Gives his word to Ivo": a promise to a child.
_TO_SOMEBODY = re.compile(r"\s+to\s+([A-Z][\w’-]+)")


def _candidates(text: str, children: Sequence[str], measures: bool) -> Iterator[tuple[int, int]]:
    for match in _NOMINAL.finditer(text):
        given = _TO_SOMEBODY.match(text, match.end())
        if (
            not ("account" in match.group() and _MONEY.search(text))
            and not (given is not None and is_a_child(given[1], children))
            and not a_child_tells(text, match.start(), children)
        ):
            yield match.span()
    yield from (span for span in always_own_word(text) if not _is_childs(text, span[0], children))
    yield from (
        match.span() for match in own_word_as_measure(text, measures) if _is_own_view(match, children)
    )
    for match in _REPORTING.finditer(text):
        if _is_parent(match["who"], text, match.start("who"), children) and _is_of_self(match, children):
            yield _span_of(match)
    yield from (_span_of(match) for match in asked_or_kept(text) if _is_asked_of_self(match, children))
    if _GROWN_UP.search(text):
        yield from told_by_you(text)
    if not _A_CHILD.search(text):
        yield from (match.span() for match in DIARY.finditer(text))


def _told_in_clauses(
    text: str, children: Sequence[str], parents: frozenset[str], owner: str
) -> Iterator[tuple[int, int]]:
    """What a parent tells of themselves in a clause of its own, whatever words it is told in."""

    def speaks(who: str, where: str, start: int) -> bool:
        plain = re.sub(r"^the ", "", who, flags=re.IGNORECASE)
        if is_at_work(where, start, start + len(who)):
            return False
        named = re.fullmatch(rf"{PARENT}|{TITLED}", plain, re.IGNORECASE) or plain.split()[0] in parents
        if named or plain.casefold() not in {"she", "he", "they", "you"}:
            return bool(named)
        # "Dez to smoke in the yard, and he will tell me …": a pronoun stands for the one person named ahead of it.
        ahead = {
            name for name in re.findall(r"\b[A-Z][\w’-]+", where[:start]) if not is_a_child(name, children)
        }
        meant = (
            plain.casefold() in {"she", "he"}
            and bool(ahead & parents)
            and only_parents(where[:start], parents)
        )
        return meant or _is_parent(plain, where, start, children)

    whose = parents_cell(owner, parents, children)
    for start, end, who, at in taken_at_their_word(text):
        if speaks(who, text, at) or (
            who.casefold() in {"she", "he"} and opens_with_parent(text[:at], parents)
        ):
            yield start, end
    for start, end, who, at in goes_by_messages(text):
        if speaks(_SUBJECT_OF.get(who.casefold(), who), text, at):
            yield start, end
    named = re.match(r"\W*(?:the )?[\w’'-]+(?: and [\w’'-]+)?", text)
    kept = SELF_KEPT.search(text)
    by_parent = bool(whose) or (named is not None and PARENT_WORD.match(named.group().strip()) is not None)
    if kept is not None and by_parent and not _tells_of_child(text, children):
        yield kept.span()
    for telling in tellings(text, whose, speaks):
        told = text[telling.told_start : telling.end]
        # The owner of an order stands in another cell; only somebody named here takes up room in the sentence.
        named_to = telling.who_start + len(telling.who) if telling.who_start >= 0 else telling.start
        behind_who = max(telling.start, named_to)
        # "Sarah and Wenna each tell": a child tells it as well.
        with_child = _AND_SOMEBODY.match(text, behind_who)
        if with_child is not None and is_a_child(with_child["who"], children):
            continue
        others = _ANY_OTHERS.search(text, behind_who, telling.told_start)
        impersonal = telling.impersonal and not (
            re.search(rf"\b{OF_SELF}\b", told, re.IGNORECASE) or _IT_WORKS.search(told)
        )
        # A child's own care to know how a parent is measures nobody.
        by_child = telling.asker and is_a_child(telling.asker, children)
        if others or impersonal or by_child or _tells_of_child(told, children):
            continue
        yield telling.start, telling.end


_SUBJECT_OF = {"his": "he", "her": "she", "their": "they"}
# Whether what was agreed works is as much a parent's own verdict as how they are.
_IT_WORKS = re.compile(
    r"\b(?:it|this|that|things?|everything|all)(?:[’']s| is| are| has| have)?(?: been| all)? (?:work(?:s|ed|ing)|help(?:s|ed|ing)|go(?:es|ing|ne)|made a difference|making a difference|eas(?:es|ed|ing)|chang(?:es|ed|ing)|settl(?:es|ed|ing)|ok(?:ay)?|alright|all right|fine)\b"
    r"|\bhow (?:it|things|this|that|everything)\b",
    re.IGNORECASE,
)
_AND_SOMEBODY = re.compile(r"\s*(?:,|&|\band\b)\s+(?P<who>[A-Z][\w’'-]+)")


def parents_cell(owner: str, parents: frozenset[str], children: Sequence[str]) -> str:
    """A who cell where it names nobody but parents, else ""."""
    return owner if owner and _is_parents_cell(owner, parents, children) else ""


def _is_parents_cell(owner: str, parents: frozenset[str], children: Sequence[str]) -> bool:
    """Whether a who cell names nobody but parents; "Mr Oram" is one where a child has his surname or none is known."""
    surnames = {child.split()[-1] for child in children if len(child.split()) > 1}
    words = [word for word in re.split(r"\s*(?:,|/|&|\band\b|\+)\s*", owner.strip(" .")) if word]
    return bool(words) and all(
        word.split()[0] in parents
        or re.fullmatch(rf"(?:the )?{PARENT}", word, re.IGNORECASE)
        or (
            re.fullmatch(TITLED, word, re.IGNORECASE)
            and (not surnames or any(surname in word for surname in surnames))
        )
        for word in words
    )


# Before whose eyes it was: "have not argued in front of the twins" is still the parents' own doing.
_BEFORE_A_CHILD = re.compile(
    r"\b(?:in front of|around|near|towards?|in charge of|caring for|in the house with|alone with)\s+(?:[A-Z][\w’'-]+(?: and [A-Z][\w’'-]+)?|(?:the |her |his |their |both |all )*(?:child(?:ren)?|bab(?:y|ies)|boys?|girls?|twins?|kids?))\b"
)


def _tells_of_child(told: str, children: Sequence[str]) -> bool:
    told = _BEFORE_A_CHILD.sub(" ", told)
    if CHILDS_DAY.search(told):
        return True
    return any(is_a_child(word, children) for word in re.findall(r"\b[A-Z][\w’'-]+", told))


def _span_of(match: re.Match[str]) -> tuple[int, int]:
    return match.start(), match.start("told") + len(match["told"].rstrip(" ,"))


def _is_own_view(match: re.Match[str], children: Sequence[str]) -> bool:
    """Whether what somebody thinks or says by way of measure is a parent's, and not about a child."""
    who = match.group().split()[0]
    if _OF_CHILD.match(match.string[match.end() :]):
        return False
    if who[0].islower() or who.casefold() in _OPENING or _STARTS_WITH_PARENT.match(match.group()):
        return True
    return _is_parent(who, match.string, match.start(), children)


def _is_asked_of_self(match: re.Match[str], children: Sequence[str]) -> bool:
    """Whether it is a parent who is asked or keeps count, and of what they themselves do."""
    told = match["told"]
    if _OF_ANOTHER.match(told) and match["who"].casefold() != "you":
        return False
    if match.re is KEPT and not (_OWN_DOING.search(told) or _GROWN_UP.search(told)):
        return False
    who = match["who"]
    return _is_parent(who, match.string, match.start("who"), children) and _tells_of_self(told, children)


# "Whether you can join", "if I should bring": asked on behalf of whoever the plan speaks to or of, and not of themselves.
_OF_ANOTHER = re.compile(r"[^;.\n]{0,30}?\b(?:if|whether)\s+(?:you|I|we)\b", re.IGNORECASE)
_STARTS_WITH_PARENT = re.compile(rf"(?:{PARENT}|{TITLED})\b", re.IGNORECASE)
_A_CHILD = re.compile(r"\b(?:child|young person|teenager)\b", re.IGNORECASE)
_OPENING = frozenset(
    "his her their own both she he they parental discussion conversation chat feedback verbal ask get give obtain gain seek no in".split()
)
_MONEY = re.compile(r"£|\b(?:bank|benefit|paid|savings|account number)\b", re.IGNORECASE)
_OWN_DOING = re.compile(
    r"\b(?:her own|his own|their own|she|he|they|herself|himself|all good|which nights)\b", re.IGNORECASE
)
_GROWN_UP = re.compile(rf"\b{GROWN_UP}", re.IGNORECASE)


def _is_parent(who: str, text: str, start: int, children: Sequence[str]) -> bool:
    """Whether the one who tells may be a parent: neither a child of the plan nor somebody at work."""
    plain = re.sub(r"^the ", "", who, flags=re.IGNORECASE)
    if is_at_work(text, start, start + len(who)) or (plain[0].isupper() and is_a_child(plain, children)):
        return False
    if plain.casefold() in {"she", "he", "they"}:
        return re.search(rf"\b(?:{PARENT}|{TITLED})\b", text[:start], re.IGNORECASE) is not None
    if re.fullmatch(rf"{PARENT}|{TITLED}", plain, re.IGNORECASE):
        return True
    if plain.casefold() == "you":
        return _GROWN_UP.search(text) is not None
    if not who[0].isupper() or is_a_child(who, children):
        return False
    kinds = {owner.kind for owner in people_in(text) if owner.start <= start < owner.end}
    if kinds - {OwnerKind.PERSON}:
        return False
    # Without the children's names a first name is taken for a grown-up's where what is told is a grown-up's life.
    if not children and len(who.split()) == 1:
        return kinds == {OwnerKind.PERSON} and _leads_grown_up_life(text, start)
    return kinds == {OwnerKind.PERSON} or (not kinds and who.isupper() and len(who) == 2)


def _leads_grown_up_life(text: str, start: int) -> bool:
    """Whether what is told behind a name is a grown-up's life, and no parent's of whom a child tells."""
    found = _GROWN_UP.search(text, start)
    if found is None:
        return _GROWN_UP.search(text, 0, start) is not None
    return re.search(rf"\b{PARENT}\b", text[start : found.start()], re.IGNORECASE) is None


def _is_of_self(match: re.Match[str], children: Sequence[str]) -> bool:
    told = match["told"]
    asked = re.search(r"\b(?:to|will|must|should)\b", match["between"])
    if TO_OTHERS.match(told) and (asked or not _TO_DOCTOR.match(told)):
        return False
    if _KNOWS.match(told):
        return False
    says = match["says"].casefold()
    called = re.match(r"(?:ring|phone|call|text|email|message)s?(?P<whom>.*)", says)
    if called is not None and TO_OTHERS.match(called["whom"]):
        return False
    if says.startswith(("let", "keep")) and not re.match(
        r"\s+(?:[\w’'-]+\s+){1,4}(?:know|informed|updated|posted)\b", told
    ):
        return False
    recipient = _TO_PROFESSIONAL.match(told)
    if recipient is not None and any(is_a_child(word, children) for word in recipient.group().split()):
        return False
    rest = told[recipient.end() :] if recipient else told
    if says.startswith("be ") and re.match(r"[^.;]{0,25}?\babout\b", rest):
        return not _tells_of_child(rest, children)
    return _tells_of_self(rest if rest.strip() else told, children)


# Whom a parent lets in is that parent's own doing.
_COMES_ROUND = re.compile(
    r"\b[A-Z][\w’'-]+ (?:has |had )?(?:been (?:round|in touch|back|over|at the (?:house|flat|door)|to the (?:house|flat))|stay(?:s|ed|ing)|c(?:o|a)mes? (?:round|back|over)|visit(?:s|ed)|turn(?:s|ed) up)\b"
)


def _tells_of_self(told: str, children: Sequence[str]) -> bool:
    """Whether what is told is the teller's own doing or feeling, and no child's."""
    if _OF_CHILD.match(told):
        return False
    found = re.search(rf"\b{OF_SELF}\b", told, re.IGNORECASE)
    if found is None:
        return False
    ahead = told[: found.start()]
    if any(is_a_child(word, children) for word in re.findall(r"[A-Z][\w’'-]+", ahead)):
        return False
    if _COMES_ROUND.search(told):
        return True
    others = re.findall(r"\b(?:if|whether|that|when|how|what|why|where)\s+([A-Z][\w’'-]+)", ahead)
    return not others or bool(re.search(rf"\b{_SELF}\b", ahead, re.IGNORECASE))
