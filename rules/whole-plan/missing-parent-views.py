"""Nothing of what parents or carers think of the plan."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Plan,
    SectionName,
    gives_parents_view,
    may_be_family,
    missing_section,
    names_by_which_called,
    parents_named,
    statements,
)

_CHILDREN = re.compile(
    r"^\W*(?:names? of )?(?:the )?(?:child(?:ren)?|young person|family|names?)\b", re.IGNORECASE
)
_CHILDS = re.compile(r"^\W*(?:the )?(?:child(?:ren)?|young person)['’]?s?['’]? ", re.IGNORECASE)
_WORKERS = re.compile(
    r"\b(?:worker|practitioner|professional|manager|visitor|nurse|teacher|officer|lead|author|completed|written|allocated|sw|iro|chair|school|gp)\b",
    re.IGNORECASE,
)
# "Living with: Joy and Des Whitcombe, foster carers".
_PAIR = re.compile(
    r"\b(?P<one>[A-Z][a-z’'-]+) and (?P<other>[A-Z][a-z’'-]+)(?: [A-Z][\w’'-]+)?,? \(?(?:(?:her|his|their|the) )?(?:\w+ )?(?:carers|parents|grandparents|guardians)\b"
)
# "Kirsty told me she sleeps all day", under no heading of the parents': what somebody owns up to is no view of the plan.
_OF_THEMSELVES = re.compile(
    r"^\W*(?:[A-Z][\w’'-]+ ){1,2}(?:(?:has |had |also )?(?:told|tells|admits|admitted|disclosed|owned up|confided|explained)(?: (?:to )?(?:me|us|the [a-z ]{3,20}|[A-Z][\w’'-]+))?)(?: (?:that|how))? (?:she|he|they) "
)
# Their own words, a wish, or anything of the plan or the help is more than that.
_OF_MORE = re.compile(
    r"[“”\"]|\b(?:plans?|would|wants?|wishes|agrees?|pleased|glad|content|happy|unhappy|cross|grateful|fair|help\w*|support\w*|visits?|meetings?|workers?|likes|hopes?)\b",
    re.IGNORECASE,
)
_PARENTS = re.compile(r"\b(?:mum|dad|mother|father|parents?|carers?|family|views?)\b", re.IGNORECASE)
# "Foster carer: Mrs Pugh"; "Mr and Mrs Cole, foster carers".
_TITLED = re.compile(r"\bM(?:r|rs|s|iss)\.? (?:[A-Z][a-z]+ )?(?P<surname>[A-Z][\w’'-]+)")
_TITLED_PAIR = re.compile(
    r"\b(M(?:r|rs|s)\.? (?:and M(?:r|rs|s)\.? )?(?:[A-Z][a-z]+ )?[A-Z][\w’'-]+),? \(?(?:(?:her|his|their|the) )?(?:\w+ )?(?:carers?|parents|grandparents|guardians?)\b"
)
_PLAN = re.compile(r"\bplan\b", re.IGNORECASE)
_SURNAME = re.compile(r"\b[A-Z][\w’'-]+ (?:\([^)]*\) )?([A-Z][\w’'-]+)")


def check(plan: Plan) -> Iterator[Mark]:
    """No section with a view in it, and no sentence in which a parent or carer agrees, objects, wants or thinks."""
    told = tuple(statements(plan, (Field.NEED, Field.ACTION)))
    children = set(names_by_which_called(plan))
    names = parents_named((statement.text for statement in told), plan.front) - children
    for statement in told:
        for pair in _PAIR.finditer(statement.text):
            names |= {pair["one"], pair["other"]} - children
    texts = [statement.text for statement in told]
    surnames = {child.name.split()[-1] for child in plan.children if len(child.name.split()) > 1}
    for statement in told:
        if _CHILDREN.match(statement.under):
            surnames.update(_SURNAME.findall(statement.text))
    surnames.update(
        match["surname"]
        for text in (
            *(value for label, value in plan.front if _PARENTS.search(label)),
            *(pair for text in texts for pair in _TITLED_PAIR.findall(text)),
        )
        for match in _TITLED.finditer(text)
    )
    others = children | {
        word
        for label, value in plan.front
        if _WORKERS.search(label)
        for word in re.findall(r"[A-Z][\w’'-]+", value)
    }
    texts += [row.owner for row in plan.rows]
    family = may_be_family(texts, others, plan.people)
    surnames.update(person.split()[-1] for person in plan.people if person.split()[0] in family)
    for statement in told:
        if statement.is_about(SectionName.IDENTITY) and not _PLAN.search(statement.text):
            continue  # a christening that they would like is no view of the plan
        own = statement.is_about(SectionName.PARENT_VIEWS) and not _CHILDS.search(statement.under)
        of_self = _OF_THEMSELVES.match(statement.text) and not _OF_MORE.search(statement.text)
        own = own and not (of_self and not _PARENTS.search(statement.under))
        # Under the child's heading a name without a post may be a friend's or a pet's.
        named = names if statement.is_about(SectionName.CHILD_VOICE) else names | family
        spoken = statement.is_about(SectionName.CHILD_VOICE)
        if gives_parents_view(statement.text, statement.under, own, named - others, surnames, others, spoken):
            return
    yield missing_section(plan, SectionName.PARENT_VIEWS)
