"""What a child goes by, where a plan tells it in its own words: "Ibrahim Sesay (everyone calls him Ibby)", "Theodore, known as Ted"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.plan.model import Child, Plan

_SHORTEST = 2
_OPEN = r"[“\"'‘]?"
_NICK = rf"{_OPEN}(?P<nick>[A-Z][\w-]*[a-z][\w-]*)"
_CALLING = (
    r"(?:(?:who |whom |but |and |or )?(?:(?:is |was |has always been |likes to be |wants to be |prefers to be |asks to be |also |often |always |usually )+)?"
    r"(?:called|known(?: (?:at home|to [a-z ]{3,20}))? as|nicknamed|addressed as)"
    r"|(?:who |whom |but )?(?:everyone|everybody|(?:the |all the |her |his |their )?(?:family|friends|mum|dad|parents|carers?|school|teachers?)|we all|people|all|we)(?: \w+ly)? calls?(?: (?:him|her|them))?"
    r"|(?:who |but )?(?:goes by|answers to|prefers the name)(?: the name)?|a\.?k\.?a\.?|preferred name:?|nickname:?)"
)
_BESIDE = rf"(?: [A-Z][\w’'-]+){{0,3}}?\s?[,(–—-]*\s?{_CALLING} {_NICK}\b"
_IN_BRACKETS = r"(?: [A-Z][\w’'-]+){0,3}? [(“\"‘'](?:prefers |likes )?(?P<nick>[A-Z][a-z]{1,11})[)”\"’'](?!s)"
_TO_WHOM = r"(?: [A-Z][\w’'-]+){0,3}? ?[,(–—-]+ ?(?P<nick>[A-Z][a-z]+) to (?:his|her|their|everyone|everybody|all|the|friends|family|those)\b"
_LABEL = re.compile(
    r"\b(?:known as|called|goes by|answers to|prefers|preferred name|likes to be called|nickname)\b",
    re.IGNORECASE,
)
_NO_NAME = frozenset(
    "Mum Dad Nan Gran Child Boy Girl Baby Male Female Unborn Twin Twins He She They Him Her Them His Hers Theirs Born Age Aged Eldest Youngest Both All None Social Key Subject".split()
)


def short_name(child: Child, plan: Plan) -> str:
    """What else a child is called in the plan, "" where nothing else is told."""
    first = next(iter(child.name.split()), "")
    if not first:
        return ""
    told = [child.known_as] if len(child.known_as) > _SHORTEST else []
    others = {name for each in plan.children for name in each.name.split()}
    told += [found for found in _told(first, plan) if found not in others]
    return next((nick for nick in told if nick not in _NO_NAME), "")


def _told(first: str, plan: Plan) -> Iterator[str]:
    beside = re.compile(rf"\b{re.escape(first)}{_BESIDE}")
    fronts = [re.compile(rf"\b{re.escape(first)}{form}") for form in (_IN_BRACKETS, _TO_WHOM)]
    for label, value in plan.front:
        if len(plan.children) == 1 and _LABEL.search(label) and re.fullmatch(r"[A-Z][\w-]+", value.strip()):
            yield value.strip()
    for text in (*(value for _, value in plan.front), plan.title, *(each.text for each in plan.sections)):
        yield from (match["nick"] for match in beside.finditer(text))
    for text in (*(value for _, value in plan.front), plan.title):
        yield from (match["nick"] for form in fronts for match in form.finditer(text))
