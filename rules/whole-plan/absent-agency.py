"""An agency or a professional said to be working with the family now who has no part in any action; once for each."""

import re
from collections.abc import Mapping
from dataclasses import replace

from planlint.linting.api import (
    Field,
    Involved,
    Iterator,
    Mark,
    Passage,
    Plan,
    SectionName,
    Tasks,
    in_label_lists,
    is_work_list,
    labelled,
    listed,
    names_by_which_called,
    passages,
    posts_named,
    takes_part,
    working_with,
)

_PROSE = (
    SectionName.OTHER,
    SectionName.RISK,
    SectionName.CHILD_VOICE,
    SectionName.PARENT_VIEWS,
    SectionName.IDENTITY,
    SectionName.VISITS,
    SectionName.REVIEW,
    SectionName.HISTORY,
    Field.NEED,
)
# Whoever leads, writes or signs the plan is no agency of it, whatever post stands beside the name.
_LEAD = re.compile(
    r"\b(?:social worker|SW|lead|allocated|case ?holder|author|written|completed|prepared|manager|IRO|chair|reviewing|signed|family help)\b",
    re.IGNORECASE,
)
_OF_A_SERVICE = re.compile(r"(?<=\w )(?<!support )lead$", re.IGNORECASE)
_NO_LABEL = re.compile(
    r"\b(?:previous|former|past|closed|apologies|date|copies|distribution)\b", re.IGNORECASE
)

# A whole sentence behind a label ("Others who see Milo: Rhona Guest, play therapist, has him for an hour on Mondays.").
_SAYS = re.compile(r"(?:\S+ ){5,}\S+")

# Whoever could not come to the meeting may be said to work with the family all the same.
_APOLOGIES = re.compile(r"\bapologies\b", re.IGNORECASE)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """Each agency where the plan first says that it is at work, unless a row names it, its people or its work."""
    acted = [row for row in plan.rows if row.action.strip()]
    # News in an action box gives nobody a task; a plan of nothing else is read as it stands.
    rows = [row for row in acted if not tasks.action(row.action).news] or acted
    if not rows:
        return
    done = "\n".join("\n".join([row.action, row.owner, row.due, row.lead_in, row.measure]) for row in rows)
    own = _own_names(plan)
    posts = _posts(plan)
    told: set[str] = set()
    for mark, found in _at_work(plan, posts):
        names = [name for name in found.names if not _words(name) & own]
        names += [name for name, agency in posts.items() if agency == found.agency and not names]
        involved = replace(found, names=tuple(names))
        keys = (
            {involved.agency} if involved.agency and not involved.title else {*involved.names, involved.title}
        )
        if not keys or keys & told or _leads(plan, found) or takes_part(done, involved):
            continue
        told |= keys
        yield mark


def _words(name: str) -> set[str]:
    return set(re.findall(r"[A-Z][\w-]+", name))


def _own_names(plan: Plan) -> set[str]:
    """The children's names, by which nobody else is known."""
    return {word for child in plan.children for word in _words(child.name)} | set(names_by_which_called(plan))


def _leads(plan: Plan, involved: Involved) -> bool:
    leads = {
        word
        for label, value in plan.front
        if _LEAD.search(label) and not _leads_only_a_service(label, value)
        for word in _words(value.split(",")[0])
    }
    return any(_words(name) & leads for name in involved.names)


def _leads_only_a_service(label: str, value: str) -> bool:
    """Whether somebody leads the work of one agency ("Young carers lead (fortnightly)") and not the plan."""
    post = label.partition("(")[0].strip()
    return _OF_A_SERVICE.search(post) is not None and labelled(post, value) is not None


def _posts(plan: Plan) -> dict[str, str]:
    """Whose post stands beside their name anywhere in the plan: who they are where only the name is."""
    texts = [f"{value} ({label})" if "," not in value else value for label, value in plan.front]
    texts += [f"{value.split(',')[0]} ({label})" for label, value in plan.front if "," in value]
    texts += [passage.text.replace(" | ", ", ") for passage in passages(plan) if passage.row is None]
    return {name: agency for text in texts for name, agency in posts_named(text).items()}


def _mark(passage: Passage, involved: Involved) -> Mark:
    words = passage.text[involved.start : involved.end]
    return passage.mark(involved.start, involved.end, about=words)


def _at_work(plan: Plan, posts: Mapping[str, str]) -> Iterator[tuple[Mark, Involved]]:
    firsts = names_by_which_called(plan)
    for passage in passages(plan, _PROSE):
        found = (*working_with(passage.text, posts, firsts), *in_label_lists(passage.text))
        if passage.row is None:
            heading = plan.section(SectionName(passage.field))[passage.section].heading
            if is_work_list(heading):
                found = (*working_with(passage.text, posts, firsts), *listed(passage.text))
        for involved in found:
            yield _mark(passage, involved), involved
    for passage in passages(plan, (SectionName.SIGNOFF, SectionName.CONTINGENCY)):
        for involved in in_label_lists(passage.text):
            yield _mark(passage, involved), involved
    yield from _on_the_front(plan, posts, firsts)


def _on_the_front(
    plan: Plan, posts: Mapping[str, str], firsts: tuple[str, ...]
) -> Iterator[tuple[Mark, Involved]]:
    for label, value in plan.front:
        if is_work_list(label):
            for involved in listed(value):
                yield Mark(about=value[involved.start : involved.end]), involved
        elif _APOLOGIES.search(label):
            for involved in working_with(value, posts, firsts):
                yield Mark(about=value[involved.start : involved.end]), involved
        elif not _NO_LABEL.search(label) and (involved_one := labelled(label, value)):
            yield Mark(about=f"{label}, {value}"), involved_one
        elif not _NO_LABEL.search(label) and not _LEAD.search(label) and _SAYS.search(value):
            for involved in working_with(value, posts, firsts):
                yield Mark(about=value[involved.start : involved.end]), involved
