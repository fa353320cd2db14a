"""Tables that record something and are no part of the plan's rows: scales, chronologies, visits, who was asked and who came.

They can have headings that sound like those of a plan ("Action taken", "What would make it one higher?"); what stands in
them, and what they have no place for, tells them apart.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from planlint.document.sheets import Line
from planlint.plan import heading_roles as h
from planlint.plan.clock import has_day, is_all_time
from planlint.plan.column_contents import texts_of
from planlint.plan.column_kinds import Kind, kind_of_cell
from planlint.plan.column_votes import is_firm
from planlint.plan.columns import settle
from planlint.plan.headings import Surety, sections_of
from planlint.plan.model import SectionName
from planlint.plan.regions import State
from planlint.plan.tables import Header, distinct, header_by_content
from planlint.plan.whowhen import is_who
from planlint.plan.words import is_dash

_SCORE = re.compile(r"(?:10|\d)(?:[.,]\d|½)?(?:\s*(?:/|out of)\s*10)?%?")
# The same with words behind it, and no telephone number.
_A_SCORE = re.compile(rf"{_SCORE.pattern}(?![\d ]*\d)")
_COUNTS = re.compile(
    r"^(?:no|number|nr|ref|reference|item|row|action no|priority|order|#)\b|\b(?:age|ages|year|years|days|hours|weeks|sessions|times)$"
)
_PAST = re.compile(
    r"\b(?:taken|happened|was|were|seen|did|event|events|incident|incidents|occurred|reported|reported by|attended|came|response|source"
    r"|contact type|type of contact|discussed|found|observations?|result)\b"
)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DATE = re.compile(
    r"^(?:dates?|when|day|date and time|date time|year|month)(?: of\b.*| it happened| seen| held)?$"
)
_RECORDS = frozenset((SectionName.HISTORY,))
_RECORDED = re.compile(
    r"\b(?:chronolog\w+|timeline|significant events|key events|visits (?:made|since|so far|completed)|contact (?:record|log|sheet)|record of (?:visits|contacts?|calls)"
    r"|attend\w+|invit\w+|apologies|scaling|safety scale|scores?|distribution|circulation|already (?:in place|involved|working|known)|people who help|(?:family time|contact) (?:schedule|arrangements?|plan)|(?:told|informed|notified) (?:of|about)|cop(?:y|ies|ied) (?:sent|to|given)|sent to|shared with)\b",
    re.IGNORECASE,
)
_MOSTLY = 0.6
_FEWEST_WORDS = 2
_FEWEST_NAMES = 2


def recorded_in(state: State, lines: tuple[Line, ...], header: Header | None) -> Sequence[Line] | None:
    """The lines of a table that only records something, from its header down; None for any other."""
    told = header or header_by_content(lines, state.settings)
    if told is not None and _is_record(state.region.heading, told, lines[told.end :]):
        return lines[told.start :]
    if header is not None and (
        _gives_nothing_out(state, header, lines[header.end :]) or _lists_helpers(header, lines[header.end :])
    ):
        return lines[header.start :]
    return None


def _gives_nothing_out(state: State, header: Header, body: Sequence[Line]) -> bool:
    """Whether no heading names a part of a plan but who and when, and no column holds tasks: whom the child sees, and how often."""
    told = {meaning.role for meaning in header.meanings}
    if told & (h.ACTING | {"risk", h.STRENGTHS}) or not told & h.WHO_OR_WHEN or not any(map(distinct, body)):
        return False
    return not settle(header, state.alike.get(header.key, body)).has(h.ACTION)


def _lists_helpers(header: Header, body: Sequence[Line]) -> bool:
    """Whether what may be actions by its heading are names alone ("Service": CAMHS, Home-Start): who helps, and not what is done."""
    acting = [number for number, meaning in enumerate(header.meanings) if meaning.role in h.ACTS]
    if len(acting) != 1 or is_firm(header.key[acting[0]], h.ACTION):
        return False
    texts = texts_of(body, acting[0])
    return len(texts) >= _FEWEST_NAMES and all(kind_of_cell(text) is Kind.WHO for text in texts)


def _is_record(heading: str, header: Header, body: Sequence[Line]) -> bool:
    """Whether a table under this heading records what is or was, and gives out nothing to do."""
    roles = {meaning.role for meaning in header.meanings}
    sure = {meaning.role for meaning in header.meanings if meaning.surety >= Surety.NEAR}
    asks = bool(sure & h.ACTS) and bool(roles & h.WHO_OR_WHEN)
    columns = [texts_of(body, number) for number in range(len(header.headings))]
    dated = _is_dated(header, columns)
    if dated and (_is_past(heading) or any(_PAST.search(key) for key in header.key)):
        return not (roles - _of_date(header)) & {h.DUE, h.OWNER_AND_DUE}
    if _is_scored_by_people(header, columns):
        return True
    if asks and _acts(header, columns):
        return False
    if (
        _RECORDED.search(heading)
        and not _acts(header, columns)
        and not sure - {h.ACTION} & {h.OUTCOME, h.NEED}
    ):
        return True
    return _has_scores(header, columns) and not (sure & h.ACTING or roles & {h.DUE, h.OWNER_AND_DUE})


def _acts(header: Header, columns: Sequence[Sequence[str]]) -> bool:
    """Whether a column is headed as actions and holds more than single words ("How: email, letter")."""
    for meaning, texts in zip(header.meanings, columns, strict=True):
        if meaning.role in h.ACTS and meaning.surety >= Surety.NEAR:
            words = sum(len(text.split()) for text in texts)
            return not texts or words >= _FEWEST_WORDS * len(texts)
    return False


def _of_date(header: Header) -> set[str]:
    """What the first column counts as, where no other has that part."""
    first, *others = [meaning.role for meaning in header.meanings]
    return set() if first in others else {first}


def _is_past(heading: str) -> bool:
    return bool(_RECORDS & set(sections_of(heading))) or bool(_RECORDED.search(heading))


def _is_dated(header: Header, columns: Sequence[Sequence[str]]) -> bool:
    """Whether a table begins with the day of each line, under a heading that asks for no more than the day."""
    first = columns[0]
    days = [text for text in first if (has_day(text) or _YEAR.search(text)) and is_all_time(text)]
    return bool(_DATE.search(header.key[0])) and bool(first) and len(days) >= _MOSTLY * len(first)


def _has_scores(header: Header, columns: Sequence[Sequence[str]]) -> bool:
    """Whether a column behind the first holds what people gave on a scale from 0 to 10."""
    for key, texts in zip(header.key[1:], columns[1:], strict=True):
        told = [text for text in texts if not is_dash(text)]
        scores = [text for text in told if _SCORE.fullmatch(text.strip())]
        if told and len(scores) >= _MOSTLY * len(told) and not _COUNTS.search(key) and not _count_up(scores):
            return True
    return False


def _is_scored_by_people(header: Header, columns: Sequence[Sequence[str]]) -> bool:
    """Whether each line is somebody with the number they gave, and no column holds actions ("Who | Number | Why")."""
    who, *others = columns
    if any(meaning.role in {*h.ACTS, h.OUTCOME, h.DUE, h.OWNER_AND_DUE} for meaning in header.meanings):
        return False
    named = sum(is_who(text) for text in who) >= _MOSTLY * max(len(who), _FEWEST_NAMES)
    return named and any(
        len(scores := [text for text in told if _A_SCORE.match(text.strip())]) >= _MOSTLY * len(told) > 1
        and not _count_up(scores)
        for texts in others
        if (told := [text for text in texts if not is_dash(text)])
    )


def _count_up(scores: Sequence[str]) -> bool:
    """Whether numbers only count the lines: 1, 2, 3, or 1.1, 1.2."""
    return len(scores) > 1 and all(one < other for one, other in itertools.pairwise(map(_figures, scores)))


def _figures(score: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", score)))
