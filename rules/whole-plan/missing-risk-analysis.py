"""Nowhere both what the worry is and what it does to the child."""

import re
from collections.abc import Sequence

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Statement,
    called_children,
    first_names,
    missing_section,
    names_danger,
    risks_named,
    statements,
    tells_impact,
    tells_worry,
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
_SENTENCE = re.compile(r"(?:[^.!?\n]|\.(?=\d))+[.!?]*")
_BECAUSE = re.compile(r"\bbecause (?P<why>[^.!?\n]++)", re.IGNORECASE)
_OWN = re.compile(r"\b(?:I|[Mm]y|[Mm]e)\b")
_SAID_BY_ADULT = re.compile(
    r"\b(?:mum|mam|dad|mother|father|parents?|carers?|nan|gran\w*|family)(?:['’]s?)?\b[^:\n]{0,20}\b(?:says?|said|thinks?|tells?|told|wants?|feels?|views?|words|comments?)\b"
    r"|\bwhat\b[^:\n]{0,30}\b(?:mum|mam|dad|mother|father|parents?|carers?|nan|gran\w*)\b[^:\n]{0,30}\b(?:says?|said|thinks?|tells?|told|wants?|feels?|makes?)\b",
    re.IGNORECASE,
)
# What stands under the name of an adult is told of that adult.
_ADULTS = re.compile(r"\b(?:mum|dad|mother|father|parent\w*|carers?|family|adults?|partner)\b", re.IGNORECASE)


def check(plan: Plan) -> Iterator[Mark]:
    """No worry named, or none whose effect on a child is told in the reasons for the plan or in a need."""
    children = called_children(plan)
    firsts = first_names(plan)
    adults = tuple(person for person in plan.people if person.split() and person.split()[0] not in firsts)
    everything = list(statements(plan, (Field.NEED,)))
    told = [statement for statement in everything if _is_about_risk(statement)]
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
            return
    for each in everything:
        if each not in told and _tells_of_itself(each, children, adults):
            return
    yield missing_section(plan, SectionName.RISK, otherwise="impact")


def _tells_of_itself(statement: Statement, children: Sequence[str], adults: Sequence[str]) -> bool:
    """Whether a sentence anywhere else (of a parent, a visit, the manager) tells a worry together with what it does.

    What is to be done if something happens is no worry of today, but why it is to be done may be; and what a child says of itself has not been weighed.
    """
    if SectionName.IDENTITY in statement.names:
        return False
    text = statement.text
    if SectionName.CONTINGENCY in statement.names:
        text = "\n".join(match["why"] for match in _BECAUSE.finditer(text))
    of_why = bool({SectionName.CONTINGENCY, SectionName.SIGNOFF} & set(statement.names))
    of_parents = statement.is_about(SectionName.PARENT_VIEWS)
    spoken = statement.is_about(SectionName.CHILD_VOICE)
    return any(
        (names_danger(match.group()) or bool(risks_named(match.group(), tuple(children))))
        and not (spoken and _OWN.search(match.group()))
        and tells_impact(match.group(), children, adults, of_the_child=of_parents, of_worries=of_why)
        for match in _SENTENCE.finditer(text)
    )


def _is_own(statement: Statement) -> bool:
    """Whether it is a need in the child's own mouth ("I get cross at school and throw things")."""
    return statement.row is not None and _OWN.search(statement.text) is not None


def _is_about_risk(statement: Statement) -> bool:
    if _ELSEWHERE & set(statement.names) or _SAID_BY_ADULT.search(statement.under):
        return False
    met = {SectionName.VISITS, SectionName.REVIEW} & set(statement.names)
    if met and not statement.is_about(SectionName.RISK) and _OF_MEETING.search(statement.under):
        return False
    return not statement.is_about(SectionName.CHILD_VOICE) or bool(
        statement.under and not _SPOKEN.search(statement.under)
    )
