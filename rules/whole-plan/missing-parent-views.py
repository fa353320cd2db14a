"""Nothing of what parents or carers think of the plan."""

import re

from planlint.linting.api import (
    Family,
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Statement,
    Tellings,
    Told,
    families,
    gives_parents_view,
    in_full,
    initials_told,
    matters_of,
    missing_section,
    statements,
)

_CHILDS = re.compile(r"^\W*(?:the )?(?:child(?:ren)?|young person)['’]?s?['’]? ", re.IGNORECASE)
# A heading under which the parents speak, and not one of the whole plan or of the whole family.
_OWN_HEADING = re.compile(
    r"^(?!.*\b(?:plan for|care plan|help plan|protection plan|need plan)\b).*\b(?:mum|dad|mother|father|parents?|carers?|comments?|agreement|voices?)\b"
    r"|^(?!.*\bI\b).*\b(?:views?|told|tells?|says?|said|saying|thinks?|thoughts?|feels?|wants?|makes? of|made of|opinions?|perspective)\b",
    re.IGNORECASE,
)


# Shapes of speech and the vote each read the plan; where the vote is so clear, shapes that see it otherwise are outvoted.
_NO_VIEW, _A_VIEW = 0.13, 0.93
# Under a heading that only names the parents may stand where they work and who came; less than this is no view.
_HARDLY_A_VIEW = 0.25
_ONLY_NAMED = re.compile(
    r"\W*(?:\d+\W*)?(?:(?:the|his|her|their|both|birth) )*(?:parents?|mum|dad|mother|father|mum and dad|family|carers?)\W*",
    re.IGNORECASE,
)


# What is said of the plan in so many words under the parents' own heading, however short, the vote does not take away.
_OUTRIGHT = re.compile(
    r"\b(?:(?:not |un)?happy|fine|ok(?:ay)?|content|in agreement|agrees?|disagrees?|does(?: not|n['’]t) agree) with (?:it|this|that|all|everything|the plan|most)\b|\bagainst (?:it|this|the plan)\b",
    re.IGNORECASE,
)


def check(plan: Plan, tellings: Tellings) -> Iterator[Mark]:
    """No section with a view in it, and no sentence in which a parent or carer agrees, objects, wants or thinks."""
    share = tellings.most(Told.VIEW)
    if not (share >= _A_VIEW or _gives_views(plan, share)):
        yield missing_section(plan, SectionName.PARENT_VIEWS)


def _gives_views(plan: Plan, share: float) -> bool:
    """Whether shapes see a view anywhere; what stands behind a label of its own is not weighed by the vote and stands by itself."""
    told = tuple(statements(plan, (Field.NEED, Field.ACTION)))
    named, likely = families(plan, told)
    matters = matters_of(plan)
    letters = initials_told(plan)
    for statement in told:
        own = statement.is_about(SectionName.PARENT_VIEWS) and _OUTRIGHT.search(statement.text) is not None
        if own and _is_theirs(statement, likely):
            return True
        if share < _NO_VIEW and not statement.front:
            continue
        of_parents = statement.is_about(SectionName.PARENT_VIEWS) and not _CHILDS.search(statement.under)
        if share < _HARDLY_A_VIEW and not statement.front and _ONLY_NAMED.fullmatch(statement.under):
            continue
        of_child = statement.is_about(SectionName.CHILD_VOICE) or _is_a_childs(statement.under, likely)
        if gives_parents_view(
            in_full(statement.text, letters),
            statement.under,
            named if of_child else likely,
            matters,
            own_section=of_parents and _is_theirs(statement, likely),
            of_parents=of_parents,
            of_a_child=of_child,
            of_identity=statement.is_about(SectionName.IDENTITY),
        ):
            return True
    return False


def _is_a_childs(heading: str, family: Family) -> bool:
    """Whether a heading names a child and no parent: "A word from Idris", "Child seen?"."""
    named = not family.children.isdisjoint(re.findall(r"[A-Z][\w-]+", heading))
    words = set(re.findall(r"[A-Z][\w-]+", heading))
    told = (named and _HEARD.search(heading) is not None) or _CHILD_SEEN.match(heading) is not None
    return told and words.isdisjoint(family.parents) and not _PARENT.search(heading)


def _is_theirs(statement: Statement, family: Family) -> bool:
    """Whether a place of the parents' is so by its heading, and not by what was read in it."""
    words = set(re.findall(r"[A-Z][\w-]+", statement.under))
    if not statement.under or (words & family.parents and len(statement.under.split()) <= _FEW_WORDS):
        return True
    if words & family.children and not _PARENT.search(statement.under):
        return False
    return _OWN_HEADING.search(statement.under) is not None


_HEARD = re.compile(
    r"\b(?:words?|says?|said|voice|views?|heard|wants?|told|tells?|thinks?|seen|saw|shows?|wish\w*|feelings?)\b",
    re.IGNORECASE,
)
_CHILD_SEEN = re.compile(
    r"\W*(?:was |the )*(?:child(?:ren)?|young person|baby) (?:seen|observed|spoken)\b", re.IGNORECASE
)
_FEW_WORDS = 3
_PARENT = re.compile(r"\b(?:mum|dad|mother|father|parents?|carers?)\b", re.IGNORECASE)
