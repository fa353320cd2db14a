"""What a column holds by the company of the others: one heading can mean two things, and most parts stand once in a grid."""

from __future__ import annotations

import re
from collections.abc import Sequence

from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.column_contents import Content, texts_of
from planlint.plan.column_votes import tells_how_things_are, tells_what_shall_be
from planlint.plan.own_wishes import says_own_wish
from planlint.plan.tables import Header


def by_company(header: Header, body: Sequence[Line], roles: list[str], outcome_above: bool) -> None:
    """Lets the other columns decide where one heading can mean two things."""
    for number, role in enumerate(roles):
        if role in (h.PLAN, h.ACTION_AND_OWNER):
            roles[number] = h.ACTION
        elif role in (h.TITLE, "people", ""):
            roles[number] = (
                h.OWNER if role == "people" and h.OWNER not in roles and h.OWNER_AND_DUE not in roles else ""
            )
    _begun_apart(header, roles)
    if not {h.OWNER, h.OWNER_AND_DUE} & set(roles):
        _instead(roles, ("signoff",), "")
    if h.ACTION not in roles:
        _instead(roles, ("other",), h.ACTION)
    _worry_as_need(header, roles, outcome_above)
    if h.OUTCOME not in roles and not outcome_above:
        _what_is_to_change(header, body, roles)
        _wish_as_outcome(header, roles)
    if h.DUE not in roles and h.OWNER_AND_DUE not in roles:
        _instead(roles, ("review",), h.DUE)
    outcomes = [number for number, role in enumerate(roles) if role == h.OUTCOME]
    if len(outcomes) > 1:
        for number in outcomes[1:]:
            wanted = header.key[number]
            if wanted in ("outcome", "outcomes", "result", "results") and number > max(
                _all(roles, h.ACTION), default=0
            ):
                roles[number] = h.PROGRESS


def _wish_as_outcome(header: Header, roles: list[str]) -> None:
    """What the child wants, in words of their own, is what the actions beside it are for."""
    wishes = [at for at in _all(roles, "child_voice") if says_own_wish(header.headings[at])]
    if h.ACTION in roles and h.OUTCOME not in roles and wishes:
        roles[wishes[0]] = h.OUTCOME


def _begun_apart(header: Header, roles: list[str]) -> None:
    """Beside the day by which all is done, the day on which it begins or was set down is no part of the row."""
    dues = _all(roles, h.DUE)
    begun = [number for number in dues if _BEGUN.search(header.key[number])]
    if len(begun) < len(dues):
        for number in begun:
            roles[number] = h.UNUSED


def often_apart(header: Header, roles: list[str], contents: Sequence[Content]) -> None:
    """Beside the day by which something is done, how often it is done is no part of the row."""
    dues = _all(roles, h.DUE)
    often = [number for number in dues if _OFTEN.search(header.key[number])]
    if often and any(contents[number].dated >= _DAYS for number in dues if number not in often):
        for number in often:
            roles[number] = h.UNUSED


_OFTEN = re.compile(r"\b(?:how often|frequency|how many times|how long for|duration|intensity)\b")
_DAYS = 0.4
_BEGUN = re.compile(
    r"^(?:date |day |when )?(?:of |we |it |was |is |to )*(?:starts?|started|starting|begins?|began|begun|commenc\w+|set|agreed|added|raised|opened|identified|recorded|from)"
    r"(?: (?:date|on|day))?$|^(?:start|commencement|opening)\b(?!.*\b(?:and|to|until|end|finish)\b)"
)


def _worry_as_need(header: Header, roles: list[str], outcome_above: bool) -> None:
    """Worries are the needs of their rows where none else are; behind them "What needs to change" is what is to come of it."""
    of_plan = [meaning.of_plan for meaning in header.meanings]
    worries = [at for at in _all(roles, "risk") if not of_plan[at]]
    needs = _all(roles, h.NEED)
    goal_is_open = h.OUTCOME not in roles and not outcome_above
    if (
        worries
        and goal_is_open
        and len(needs) == 1
        and needs[0] > worries[0]
        and _CHANGES.search(header.key[needs[0]])
    ):
        roles[needs[0]] = h.OUTCOME
    if h.NEED not in roles:
        _instead(roles, ("risk",), h.NEED, of_plan)


def _what_is_to_change(header: Header, body: Sequence[Line], roles: list[str]) -> None:
    """Beside the need "What needs to change" says what is to come of it; else how progress is told does."""
    for number in _all(roles, h.NEED)[1:]:
        if _CHANGES.search(header.key[number]):
            roles[number] = h.OUTCOME
            return
    measure_as_outcome(body, roles)


def measure_as_outcome(body: Sequence[Line], roles: list[str]) -> None:
    """How it will be known is the outcome where its cells tell how things will be, and not on what paper it will stand."""
    for number in _all(roles, h.MEASURE)[:1]:
        if tells_how_things_are(texts_of(body, number)):
            roles[number] = h.OUTCOME


def goal_behind(header: Header, body: Sequence[Line], roles: list[str]) -> None:
    """Takes words under an unknown heading behind who and when for the outcome, where they tell how it shall be and not how it went."""
    last = max((number for number, role in enumerate(roles) if role in h.WHO_OR_WHEN), default=len(roles))
    if h.ACTION not in roles:
        return
    for number in range(last + 1, len(roles)):
        unknown = not roles[number] and not header.meanings[number].role and bool(header.headings[number])
        if unknown and tells_what_shall_be(texts_of(body, number)):
            roles[number] = h.OUTCOME
            return


_CHANGES = re.compile(r"\b(?:change|different|better)\b")
_DOES = re.compile(r"\b(?:actions?|do|doing|done|tasks?|steps?|plan)\b")


def one_action(header: Header, roles: list[str], sure: list[bool]) -> None:
    """Of several columns that read as actions keeps the plainest; the first of the others is the need, if none is there."""
    actions = [
        number
        for number in _all(roles, h.ACTION)
        if not (number and roles[number - 1] == h.ACTION and header.key[number] == header.key[number - 1])
    ]
    if len(actions) < 2:
        return
    kept = next((number for number in actions if _DOES.search(header.key[number])), actions[-1])
    for number in actions:
        if number != kept:
            roles[number] = h.NEED if h.NEED not in roles else ""
            sure[number] = False


def _all(roles: Sequence[str], role: str) -> list[int]:
    return [number for number, given in enumerate(roles) if given == role]


def _instead(roles: list[str], stand_ins: tuple[str, ...], role: str, of_plan: Sequence[bool] = ()) -> None:
    """Gives the first column that may stand in for a role this role, those told once for the plan left out."""
    for number, given in enumerate(roles):
        if given in stand_ins and not (of_plan and of_plan[number]):
            roles[number] = role
            return
