"""Nowhere both what the worry is and what it does to the child."""

import re
from collections.abc import Sequence
from dataclasses import replace

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Statement,
    Tellings,
    Told,
    called_children,
    first_names,
    missing_section,
    statements,
    tells_impact,
    tells_worry,
    told_together,
)

_ELSEWHERE = frozenset(
    {SectionName.PARENT_VIEWS, SectionName.SIGNOFF, SectionName.CONTINGENCY, SectionName.IDENTITY}
)
# When somebody is seen or meets tells of no worry.
_OF_MEETING = re.compile(r"\b(?:visit\w*|seeing|seen|review\w*|meet\w*|core group)\b", re.IGNORECASE)
# Under such a heading the child speaks; what the worry does is for the plan to say.
_SPOKEN = re.compile(
    r"\b(?:voice|views?|wish\w*|feel\w*|says?|said|tells?|told|words|shows?|heard|my)\b", re.IGNORECASE
)
_WORRIES = re.compile(
    r"\b(?:worr\w+|concerns?|risks?|harm|danger|impact|why|reasons?|issues?|lived experience)\b",
    re.IGNORECASE,
)
_NAME = re.compile(r"\b[A-Z][a-zà-ÿ]{2,}\b")
_TO_READER = re.compile(r"\byou\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]++[.!?\n]*+")
_QUOTED = re.compile(r"(?<!\w)[“\"‘'](?:[^“”\"‘'\n]|(?<=\w)['’](?=\w))++[”\"’'](?!\w)")
# What stands behind such a label is praise.
_STRENGTHS = re.compile(
    r"(?:^|(?<=[.!?\n]))[ \t]*+(?:good|strengths?|positives?|(?:what is |what['’]s )?working well|what is good|protective factors?)\s*(?:[:–]|-\s)"
    r"[^\n]*?(?=\b(?:worr\w+|concerns?|risks?|danger|however|but)\b|\n|\Z)",
    re.IGNORECASE,
)
_BECAUSE = re.compile(r"\bbecause (?P<why>[^.!?\n]++)", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")
_SAID_BY_ADULT = re.compile(
    r"\b(?:mum|mam|dad|mother|father|parents?|carers?|nan|gran\w*|family)(?:['’]s?)?\b[^:\n]{0,20}\b(?:says?|said|thinks?|tells?|told|wants?|feels?|views?|words|comments?)\b"
    r"|\bwhat\b[^:\n]{0,30}\b(?:mum|mam|dad|mother|father|parents?|carers?|nan|gran\w*)\b[^:\n]{0,30}\b(?:says?|said|thinks?|tells?|told|wants?|feels?|makes?)\b",
    re.IGNORECASE,
)
# What stands under the name of an adult is told of that adult.
_ADULTS = re.compile(r"\b(?:mum|dad|mother|father|parent\w*|carers?|family|adults?|partner)\b", re.IGNORECASE)


# Shapes of speech and the vote each read the plan; where the vote is so clear, shapes that see it otherwise are outvoted.
_NO_EFFECT, _AN_EFFECT = 0.3, 0.88
# What is called a worry in so many words, and told of the child, the vote does not take away.
_OUTRIGHT = re.compile(
    r"\b(?:worr(?:y|ies)|danger|risk|fear|concern) (?:is|are|was) that\b|\b(?:we|I) (?:worry|fear|are worried|am worried) that\b",
    re.IGNORECASE,
)


def check(plan: Plan, tellings: Tellings) -> Iterator[Mark]:
    """No worry named, or none whose effect on a child is told in the reasons for the plan or in a need."""
    share = tellings.most(Told.EFFECT, but=SectionName.CONTINGENCY)
    if share >= _AN_EFFECT:
        return
    told = _tells_effect(plan) if share >= _NO_EFFECT else _tells_outright(plan)
    if not told:
        yield missing_section(plan, SectionName.RISK, otherwise="impact")


def _tells_outright(plan: Plan) -> bool:
    """Whether some sentence says that "the worry is that" something happens to a child."""
    children = called_children(plan)
    adults = _adults(plan, children)
    return any(
        _OUTRIGHT.search(sentence) is not None and told_together(sentence, children, adults)
        for each in statements(plan, (Field.NEED,))
        if _is_about_risk(each)
        for sentence in _SENTENCE.findall(each.text)
    )


def _adults(plan: Plan, children: Sequence[str]) -> tuple[str, ...]:
    firsts = first_names(plan)
    named = tuple(person for person in plan.people if person.split() and person.split()[0] not in firsts)
    return named + _owners(plan, children)


def _tells_effect(plan: Plan) -> bool:
    children = called_children(plan)
    adults = _adults(plan, children)
    everything = list(statements(plan, (Field.NEED,)))
    told = [replace(each, text=_STRENGTHS.sub("", each.text)) for each in everything if _is_about_risk(each)]
    worried = any(tells_worry(each.text) for each in told)
    for each in told:
        of_worries = each.is_about(SectionName.RISK) or _WORRIES.search(each.under) is not None
        if (worried or of_worries) and tells_impact(
            each.text,
            children,
            adults,
            of_the_child=not _ADULTS.search(each.under),
            of_worries=of_worries,
            under=f"my {each.under}" if _is_own(each) else each.under,
        ):
            return True
    return any(_tells_of_itself(each, children, adults) for each in everything if each.row is None)


def _owners(plan: Plan, children: Sequence[str]) -> tuple[str, ...]:
    """Names in the who column that are no part of a child's."""
    theirs = {part for child in children for part in child.split()}
    named = (name for row in plan.rows for name in _NAME.findall(row.owner))
    return tuple(dict.fromkeys(name for name in named if name not in theirs))


def _tells_of_itself(statement: Statement, children: Sequence[str], adults: Sequence[str]) -> bool:
    """Whether a text anywhere else (of a child, a parent, a visit, the manager) tells a worry together with what it does."""
    of_parents = statement.is_about(SectionName.PARENT_VIEWS)
    what_if = SectionName.CONTINGENCY in statement.names
    texts = [statement.text]
    if of_parents or _SAID_BY_ADULT.search(statement.under):
        # Whoever is "you" in an adult's own words is the reader.
        said = _SENTENCE.findall(statement.text)
        texts = ["".join(sentence for sentence in said if not _TO_READER.search(sentence))]
    if what_if:
        # Why something is to be done if it happens may be the worry of today.
        texts.append("\n".join(match["why"] for match in _BECAUSE.finditer(statement.text)))
    of_child = statement.is_about(SectionName.CHILD_VOICE)
    if of_parents or of_child:
        # Where a parent says "I", whoever else is meant is the child.
        texts += [match.group()[1:-1] for match in _QUOTED.finditer(statement.text)]
    return any(
        told_together(
            text,
            children,
            adults,
            of_the_child=of_parents and number > 0,
            in_a_parents=of_parents and number > 0,
            in_own_words=of_child,
            of_what_if=what_if and number == 0,
        )
        for number, text in enumerate(texts)
    )


def _is_own(statement: Statement) -> bool:
    """Whether it is a need in the child's own mouth ("I get cross at school and throw things")."""
    return statement.row is not None and _OWN.search(statement.text) is not None


def _is_about_risk(statement: Statement) -> bool:
    if _ELSEWHERE & set(statement.names) or _SAID_BY_ADULT.search(statement.under):
        return False
    met = {SectionName.VISITS, SectionName.REVIEW} & set(statement.names)
    if met and not statement.is_about(SectionName.RISK):
        return bool(statement.under) and not _OF_MEETING.search(statement.under)
    return not statement.is_about(SectionName.CHILD_VOICE) or bool(
        statement.under and not _SPOKEN.search(statement.under)
    )
