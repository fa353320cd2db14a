"""Where a plan says how often its social worker visits: every such statement, in whatever section, front line or action."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from planlint.language.agencies.names import agency_in
from planlint.language.people import OwnerKind, owners
from planlint.language.visiting import Visiting, visits_told
from planlint.plan.model import Field, Plan, Row, SectionName

_LEAD = re.compile(
    r"\b(?:social worker|sw|allocated|lead (?:worker|practitioner|prof\w*|social)|key ?worker|case ?holder|written by|completed by|author|my worker|personal advis[eo]r|(?-i:PA)|family help lead|name of worker)\b",
    re.IGNORECASE,
)
_SOCIAL_WORKER = re.compile(r"\bsocial worker\b|\bSW\b")
_VISITS = re.compile(
    r"\b(?:visit\w*|seen (?:by|at home)|(?:to be|being|be|is|are) seen\b|how often\b.*\b(?:seen|see)|seeing|(?:come|coming) (?:and|to) see|frequency|(?:when|how often) (?:i|we|(?:your|my|the) (?:social )?worker)(?:['’]ll| will| shall)? (?:comes?|calls?|sees?)|when you(?:['’]ll| will)? see me|(?:me|my|us|our) (?:coming|calling|popping|dropping) (?:round|in|over|by))\b",
    re.IGNORECASE,
)
_NOT_OURS = re.compile(r"\b(?:family time|contact|health|hv|prison|iro|sibling)\b", re.IGNORECASE)
_SEEING = re.compile(r"\b(?:visit\w*|see(?:s|n|ing)?|meet(?:s|ing)?|call(?:s|ed)?|come)\b", re.IGNORECASE)
_TOLD_OF = re.compile(r",\s+(?=[a-z])")
# A part of an action: "Mum is seen at home; every other call is unannounced" has two.
_PART = re.compile(r"(?:[^.;\n]|\.(?=\w))+")
# A line that is about visits from its first word ("Stat visits: 20 working days", "How often I will come: …").
_LABELLED_LINE = re.compile(
    r"^[ \t*_•-]*(?:(?:stat(?:utory)?|social work(?:er)?['’]?s?|sw|cp|cin|home|my|our) visits?\b|how often (?:i|we)\b[^:\n]{0,30}\b(?:come|call|visit|see)\b)[^\n]{0,150}",
    re.IGNORECASE | re.MULTILINE,
)
_CELLS = re.compile(r"^(?P<label>[^|\n]{4,60}) \| (?P<said>[^|\n]+)$", re.MULTILINE)
# Under such a heading stands who is involved: a youth worker who "sees Kai on Thursdays" is no visit of the social worker's.
_OF_PEOPLE = re.compile(
    r"\b(?:professionals?|network|agenc(?:y|ies)|who(?:['’]s| is) (?:who|involved|helping)|people (?:involved|working|helping)|team around)\b",
    re.IGNORECASE,
)
_SILENT = (SectionName.CONTINGENCY, SectionName.HISTORY)


@dataclass(frozen=True, slots=True)
class VisitsTold:
    """A statement of how often the social worker visits: the place of its words (``field`` None on the front sheet)."""

    field: str | None
    row: int | None
    section: int
    words: str
    visiting: Visiting


def visits_of(plan: Plan) -> tuple[VisitsTold, ...]:
    """Every statement of visits by the social worker, those of its own section first.

    Where the plan says how often, what its history says of visits then tells nothing of now.
    """
    told = tuple(_Reader(plan).told())
    now = tuple(each for each in told if each.field != SectionName.HISTORY)
    return now or told


class _Reader:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._children = tuple(child.name for child in plan.children)
        front = [value for label, value in plan.front if _LEAD.search(label) or _SOCIAL_WORKER.search(value)]
        self._named = any(map(str.istitle, " ".join(front).split()))
        self._workers = tuple(dict.fromkeys([*front, *self._owning(lead=True)]))
        self._others = tuple(self._owning(lead=False))

    def _owning(self, lead: bool) -> Iterator[str]:
        """Names that stand with a post in the who cells and on the front sheet, of the plan's lead or of others."""
        pairs = [(row.owner, row.owner) for row in self._plan.rows] + list(self._plan.front)
        for post, name in pairs:
            for part in re.split(r"[;\n/&]| and ", post) if post == name else [post]:
                agency = agency_in(part)
                if agency is not None and agency.lead is lead:
                    # "Colette Dade, sees Finn monthly": what is told of somebody names others.
                    yield part if post == name else _TOLD_OF.split(name)[0]

    def told(self) -> Iterator[VisitsTold]:
        visiting = self._plan.section(SectionName.VISITS)
        for position, section in enumerate(visiting):
            # A heading that is two ("Review and visits") shows its rhythm of visits by the word itself.
            own = section.name is SectionName.VISITS and not section.also
            own = own and not _OF_PEOPLE.search(section.heading)
            yield from self._text(
                section.text, SectionName.VISITS, section=position, own=own or not _speaks(section.text)
            )
        for label, value in self._plan.front:
            own = _VISITS.search(label) is not None and not _NOT_OURS.search(label)
            if own or (_LEAD.search(label) and _SEEING.search(value)):
                for each in self._read(value, own):
                    yield VisitsTold(None, None, 0, value[each.start : each.end], each)
        for name in SectionName:
            if name is SectionName.VISITS:
                continue
            for position, section in enumerate(self._plan.section(name)):
                if (
                    section.name is name
                    and section not in visiting
                    and (name not in _SILENT or _speaks(section.text))
                ):
                    yield from self._text(
                        section.text, name, section=position, own=_VISITS.search(section.heading) is not None
                    )
        for row in self._plan.rows:
            if _SEEING.search(row.action) and self._is_workers(row.owner):
                yield from self._row(row)

    def _row(self, row: Row) -> Iterator[VisitsTold]:
        """What a row tells: its action, and each part of it that tells of a visit with the due cell behind it."""
        own = re.search(r"\bvisit", row.action, re.IGNORECASE) is not None
        told: dict[tuple[int, int], Visiting] = {}
        for part in _PART.finditer(row.action):
            if _SEEING.search(part.group()):
                # One sentence of the two cells, as long as they are: a full stop between them would part deed and rhythm.
                said = " " * part.start() + part.group().rstrip()
                text = f"{said:<{len(row.action)}}: {row.due}".replace("\n", " ")
                for each in self._read(text, own):
                    told.setdefault((each.start, each.end), each)
        for each in told.values():
            yield self._in_row(row.number, row.action, each)

    def _in_row(self, number: int, action: str, each: Visiting) -> VisitsTold:
        """A statement of a row, at its words in the action or in the due cell behind it."""
        if each.start < len(action):
            return VisitsTold(Field.ACTION, number, 0, action[each.start : each.end], each)
        shift = len(action) + 2
        row = next(row for row in self._plan.rows if row.number == number)
        moved = replace(each, start=each.start - shift, end=each.end - shift)
        return VisitsTold(Field.DUE, number, 0, row.due[moved.start : moved.end], moved)

    def _is_workers(self, owner: str) -> bool:
        named = owners(owner)
        if not named:
            return True
        agency = agency_in(owner)
        if agency is not None:
            return agency.lead
        known = {word for name in self._workers for word in re.findall(r"[A-Z]\w+", name)}
        return any(
            set(re.findall(r"[A-Z]\w+", each.text)) & known or each.kind is OwnerKind.SELF for each in named
        )

    def _text(self, text: str, field: str, section: int, own: bool) -> Iterator[VisitsTold]:
        told = {(each.start, each.end): each for each in self._read(text, own)}
        for line in () if own else (*_LABELLED_LINE.finditer(text), *_asked_beside(text)):
            for each in self._read(" " * line.start() + line.group(), own=True):
                told.setdefault((each.start, each.end), each)
        for each in told.values():
            yield VisitsTold(field, None, section, text[each.start : each.end], each)

    def _read(self, text: str, own: bool) -> tuple[Visiting, ...]:
        return visits_told(text, self._workers, self._others, self._children, own, self._named)


def _asked_beside(text: str) -> Iterator[re.Match[str]]:
    """The lines that are a label about visits and what stands in the cell beside it ("How often will Tia be seen? | Weekly")."""
    return (
        line
        for line in _CELLS.finditer(text)
        if _VISITS.search(line["label"]) and not _NOT_OURS.search(line["label"])
    )


def _speaks(text: str) -> bool:
    return _SEEING.search(text) is not None
