"""An agency or a professional said to be working with the family now who has no part in any action; once for each."""

import re

from planlint.linting.api import (
    Field,
    Involved,
    Iterator,
    Mark,
    Plan,
    SectionName,
    Tasks,
    labelled,
    listed,
    passages,
    takes_part,
    working_with,
)

# Headings and labels over a list of those who work with the family; who came to a meeting is another list.
_LIST = re.compile(
    r"\b(?:professionals|agencies|services|practitioners|workers)\b(?!['’])|\bteam (?:around|members)|\bcore group members|\bmembers of the core group|\bwho['’]?s who\b|\bwho is (?:helping|involved|working)|\bwho (?:helps|works)|\bnetwork\b|\bpeople (?:helping|working|involved)",
    re.IGNORECASE,
)
_NO_LIST = re.compile(
    r"\b(?:present|attend\w*|apolog\w*|invite[ds]?|distribution|circulat\w*|copies|copy|views?|say|said|think|worr\w*|concern\w*|previous|past|date|next|closed|history)\b",
    re.IGNORECASE,
)
_PROSE = (
    SectionName.OTHER,
    SectionName.RISK,
    SectionName.IDENTITY,
    SectionName.VISITS,
    SectionName.REVIEW,
    SectionName.HISTORY,
    Field.NEED,
)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """Each agency where the plan first says that it is at work, unless a row names it, its people or its work."""
    rows = [row for row in plan.rows if row.action.strip() and not tasks.action(row.action).news]
    if not rows:
        return
    told: set[str] = set()
    done = "\n".join("\n".join([row.action, row.owner, row.due, row.lead_in, row.measure]) for row in rows)
    for mark, involved in _at_work(plan):
        if involved.agency in told or takes_part(done, involved):
            continue
        told.add(involved.agency)
        yield mark


def _at_work(plan: Plan) -> Iterator[tuple[Mark, Involved]]:
    for passage in passages(plan, _PROSE):
        found = working_with(passage.text)
        if passage.row is None:
            heading = plan.section(SectionName(passage.field))[passage.section].heading
            if _LIST.search(heading) and not _NO_LIST.search(heading):
                found = listed(passage.text)
        for involved in found:
            words = passage.text[involved.start : involved.end]
            mark = Mark(
                passage.field, involved.start, involved.end, passage.row, about=words, section=passage.section
            )
            yield mark, involved
    for label, value in plan.front:
        if _LIST.search(label) and not _NO_LIST.search(label):
            for involved in listed(value):
                yield Mark(about=value[involved.start : involved.end]), involved
        elif not _NO_LIST.search(label) and (involved_one := labelled(label, value)):
            yield Mark(about=f"{label}, {value}"), involved_one
