"""An action that nobody is named to do."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    People,
    Row,
    Tasks,
    TimeKind,
    Times,
    is_only_a_time,
    may_be_a_result,
    owner_is_heading,
    says_who,
)

_NAME = r"(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,4} ?)"
# "Sister Noor, the health visitor, weighs both …", "… – Signpost Young Carers", "…, with Dilys".
_TOLD_BESIDE = re.compile(
    rf"^(?:Mrs?\.? |Ms\.? |Dr\.? )?{_NAME}, (?:the|my|your|our|her|his|their|an?) [^,.]{{2,40}}, (?!(?:is|has|was|needs|to)\b)[a-z]+s\b"
    # "Tobias Lund and Mrs Dray, head of Year 11, meet Kian"
    rf"|^(?:Mrs?\.? |Ms\.? |Miss |Dr\.? )?{_NAME}(?:and|&) (?:Mrs?\.? |Ms\.? |Miss |Dr\.? )?{_NAME}?, [^,.]{{2,40}}, (?!(?:is|are|has|have|was|were|needs?|to)\b)[a-z]+ "
    # "Bought by May, the baby's aunt": a month has no relatives.
    rf"|\bby {_NAME}, (?:the|his|her|their|my|your|our) [^,.;]{{2,40}}$"
    # "Short break sitter Michelle will look after Ewan's brother"
    rf"|^(?-i:[A-Z][a-z]+)(?: (?!(?:at|in|of|from|to|the|on|by|with|and|for|this|next)\b)(?-i:[a-z-]+)){{1,3}} (?-i:[A-Z][a-z’-]+) will\b"
    rf"|\w [–—-] {_NAME}\.?$|, with {_NAME}\.?$",
    re.IGNORECASE,
)


def check(row: Row, people: People, tasks: Tasks, times: Times) -> Iterator[Mark]:
    """Nobody in the who cell, in a heading over the row or as the one who acts in the sentence.

    A numbered cell that does not pair up with its actions is told by another rule. A who cell with words in it that cannot be read as anybody is left alone: it may be a name.
    """
    if not row.action or Field.OWNER in row.unpaired:
        return
    # "Form sent", due on a day: what reads like news is what is to be reached by then, and somebody has to do it.
    to_reach = may_be_a_result(row.action) and _is_due(row, times)
    if tasks.action(row.action).news and not to_reach:
        return
    headed = owner_is_heading(row)
    told = says_who(row.owner) and row.owner != row.due and not headed and not is_only_a_time(row.owner)
    beside = () if headed else (*people.in_owner(row), *people.in_lead_in(row))
    everybody = (*beside, *people.in_action(row), *people.in_due(row))
    named = [owner for owner in everybody if says_who(owner.text)]
    if named or told or _TOLD_BESIDE.search(row.action.strip(" .")):
        return
    if not people.told_in_action(row):
        yield Mark("owner")


def _is_due(row: Row, times: Times) -> bool:
    return any(each.time.kind is TimeKind.DATE for each in times.of(row))
