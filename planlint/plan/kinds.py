"""The kind of a plan: from its titles, its front sheet, its first lines, else from what its text speaks of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import Protocol

from planlint.plan.labels import Ask
from planlint.plan.model import Kind
from planlint.plan.words import comparable, one_line


class Labelled(Protocol):
    """A label of the front sheet, what it asks for, and what stands beside it."""

    @property
    def label(self) -> str:
        """The label."""

    @property
    def value(self) -> str:
        """What stands beside it."""

    @property
    def asks(self) -> Ask:
        """What it asks for."""


_Table = tuple[tuple[re.Pattern[str], Kind], ...]


def _table(*entries: tuple[str, Kind]) -> _Table:
    return tuple((re.compile(pattern), kind) for pattern, kind in entries)


_KINDS = _table(
    (r"\bchild(?:ren)?(?: and young people)? protection\b|\bcp plan\b|\bcpp\b|(?:^|\()cp\b|\bsafety plan for conference\b", Kind.CHILD_PROTECTION),
    (r"\bchild(?:ren)? in need\b|\bcin\b|\bsection 17\b|\bs17\b|\bs\.17\b", Kind.CHILD_IN_NEED),
    (r"\bchild(?:ren)? (?:in|and young people in) care\b|\blooked after(?! by\b)\b|\blac\b|\bcla\b|\bcic\b|\bpathway plan\b|\bplacement plan\b"
     r"|(?<!health and )(?<!health )(?<!social )\bcare plan\b|\bpermanence plan\b|\bcare leaver", Kind.CHILD_IN_CARE),
    (r"\bearly help\b|\beh plan\b|\btaf\b|\btac\b|\bteam around the\b", Kind.EARLY_HELP),
)  # fmt: skip
_MODEST_KINDS = _table(
    (r"\bfamily help\b", Kind.EARLY_HELP),
    (r"\bfamily plan\b|\bour plan\b|\bfamily support plan\b", Kind.EARLY_HELP),
)
"""What a plan of any kind may be called: believed where nothing says what kind it is.

Family Help is both targeted early help and child in need work, so its name alone does not tell which."""
_FAMILY_CONFERENCE = re.compile(
    r"\bfamily (?:group|network) (?:conference|meeting|decision)|\bFGC\b", re.IGNORECASE
)
_FAMILYS_OWN = re.compile(r"^(?:(?:the|our|my) )?(?:family )?plan\b", re.IGNORECASE)
"""What a family group conference calls its plan, whatever kind of plan the family has besides."""
_TOP = 6
_FRONT_KINDS = _table(
    (r"\b(?:care order|section 20|s\.?20|s\.?31|section 31|placement order|accommodated)\b", Kind.CHILD_IN_CARE),
    (r"\b(?:physical abuse|emotional abuse|sexual abuse|neglect)\b", Kind.CHILD_PROTECTION),
)  # fmt: skip
_TEXT_KINDS = _table(
    (r"\bchild protection plan\b|\breview child protection conference\b|\brcpc\b|\bicpc\b", Kind.CHILD_PROTECTION),
    (r"\bchild in need (?:plan|meeting|review)\b|\bcin (?:plan|meeting|review)\b", Kind.CHILD_IN_NEED),
    (r"\b(?:my|your|this) (?:pathway|care) plan\b", Kind.CHILD_IN_CARE),
    (r"\bfoster carers?\b|\bindependent reviewing officer\b|\blooked.after\b(?! by\b)|\bchild in care\b|\bin care\b", Kind.CHILD_IN_CARE),
    (r"\bearly help\b|\bteam around the (?:family|child)\b|\btaf\b", Kind.EARLY_HELP),
    (r"\bcore groups?\b|\bchild protection\b", Kind.CHILD_PROTECTION),
)  # fmt: skip
_HINTS = _table(
    (r"\bleaving care\b|\b(?:former )?relevant (?:young person|child)\b|\bformer relevant\b|\beligible (?:young person|child)\b|\bpersonal advis[eo]r\b|\bpathway\b"
     r"|\bs(?:ection |ec |\.)?(?:20|31|22c?|23c?)\b|\bi?co\b|\bcare order\b|\bfoster\w*|\b(?:children|child|young people) looked after\b", Kind.CHILD_IN_CARE),
    (r"\bcore groups?\b|\b[ir]cpc\b|\bchild protection (?:chair|conference)\b|\bcp\b|\b(?:physical|emotional|sexual) (?:abuse|harm)\b", Kind.CHILD_PROTECTION),
    (r"\bcin\b|\bs(?:ection |ec |\.)?17\b|\bchild(?:ren)? in need\b", Kind.CHILD_IN_NEED),
    (r"\bearly help\b|\beha?\b|\bta[fc]\b|\bteam around\b|\blead professional\b|\bfamily hub\b", Kind.EARLY_HELP),
)  # fmt: skip
"""Words of the law and of the service that stand near the top of a plan of that kind, and of no other so often."""
_SAYS_WHAT_IT_IS = re.compile(
    r"(?:this (?:is|record|form|document|letter is|plan is)\b|here is\b|\(|(?:.{0,60}[·|–—-] )?(?:initial |review |outline |the |my |our |your |a )*(?:child(?:ren)?(?: and young people)? (?:protection|in need|looked after)|cin|cp|care|pathway|early help|(?:section 17|s17)(?: child(?:ren)? in need| (?:of the )?children act(?: 1989)?)?)\b"
    r"(?: (?:plan|agreement|record|review|meeting|services?|planning|plans))*\s*(?:$|[,.:;·|(/–—-]|\b(?:since|from|for|made|agreed|following|under|after|dated|started|of|at)\b))"
)
"""A line that tells what it is itself ("Child protection plan since 6 October"), and not of a plan that there was before."""
_OF_ITSELF = re.compile(r"(?<=[.!?])\s+(?=(?:This|It) is (?:an?|the|his|her|their|our|your)\b)")
"""Where a sentence in the middle of a paragraph begins to say what the page is: "… May 2017. This is a child protection plan."."""
_BEFORE = re.compile(
    r"\b(?:previous\w*|earlier|last year|ended|closed|was (?:first |once )?(?:on|subject)|were (?:on|subject)|used to|stepped? (?:down|up)|no longer|until|not a|referr\w+|in the past|history)\b"
)
_ENDED = re.compile(
    r"\b(?:was|were|had been) (?:first |once )?(?:on|subject to|under) an?\b|\bprevious\w* .{0,40}\bplan\b",
    re.IGNORECASE,
)
"""A line that speaks of a plan there was, among those that stand for titles."""
_LONGEST_LINE = 30
_DOTTED = re.compile(r"\b(?:[a-z]\.){2,4}(?:[a-z]\b)?")
"""What is cut short with stops: "C.i.N."."""
_SENTENCE_END = re.compile(r"(?<=[a-z0-9)]{2}[.;])\s+")
_TICKS = frozenset(["☒", "☑", "■", "✓", "✔", "[x]", "[X]"])
_BOX = re.compile(r"[☒☑■✓✔☐□]|\[[xX ]?\]")


def kind_of(
    titles: Iterable[str],
    pairs: Sequence[Labelled],
    text: str,
    headings: Iterable[str] = (),
    opening: Iterable[str] = (),
) -> Kind:
    """The kind of plan. ``headings`` are the first ones, ``opening`` the first lines of the plan."""
    opening = tuple(opening)
    titles = tuple(title for title in titles if not _ENDED.search(title))
    conference = any(map(_FAMILY_CONFERENCE.search, (*titles, *text.split("\n", _TOP)[:_TOP])))
    asked = [_ticked(pair.value) for pair in pairs if pair.asks is Ask.KIND]
    ticked = [kept for line in opening if (kept := _ticked(line)) != line]
    lines = [*headings, *ticked, *filter(_says_what_it_is, (*opening, *_told_of_itself(opening)))]
    own = [title for title in titles if not (conference and _FAMILYS_OWN.search(title))]
    told = (
        *(_first(_KINDS, title) for title in own if not _is_of_several(title)),
        *(_first(table, value) for table in (_KINDS, _FRONT_KINDS) for value in asked),
        *(_first(_KINDS, title) for title in own),
        *(_first(_KINDS, line) for line in lines),
        *(_first(_KINDS, pair.label) for pair in pairs),
        *(
            _first(_KINDS, told)
            for pair in pairs
            for told in _SENTENCE_END.split(pair.value)
            if _says_what_it_is(told)
        ),
        *(_first(_MODEST_KINDS, title) for title in own),
    )
    if kind := next(filter(None, told), None):
        return kind
    if hinted := _hinted((*opening, *(pair.label for pair in pairs))):
        return hinted
    of_children = "\n".join(pair.value for pair in pairs if pair.asks is Ask.CHILD)
    labels = "\n".join(pair.label for pair in pairs)
    return _first(_TEXT_KINDS, f"{of_children}\n{text}") or _first(_TEXT_KINDS, labels) or Kind.UNKNOWN


def _hinted(lines: Iterable[str]) -> Kind | None:
    """The kind of plan that most of the words of law and service near the top belong to; None where they speak for several alike."""
    keys = [key for line in lines if not _BEFORE.search(key := one_line(line).lower())]
    told = {kind: sum(len(pattern.findall(key)) for key in keys) for pattern, kind in _HINTS}
    first, second = sorted(told.values(), reverse=True)[:2]
    return next(kind for kind, count in told.items() if count == first) if first > second else None


def _says_what_it_is(line: str) -> bool:
    """Whether a line near the top tells what it stands on ("(Child in Need – section 17 Children Act 1989)")."""
    key = one_line(line).lower()
    return (
        bool(_SAYS_WHAT_IT_IS.match(key))
        and len(key.split()) <= _LONGEST_LINE
        and not _BEFORE.search(comparable(key))
    )


def _told_of_itself(lines: Iterable[str]) -> Iterator[str]:
    """The sentences within lines that tell what the page itself is."""
    for line in lines:
        for sentence in _OF_ITSELF.split(line)[1:]:
            said = re.split(r"(?<=[.!?])\s", sentence, maxsplit=1)[0]
            yield re.sub(r"^It is", "This is", said)


def _ticked(value: str) -> str:
    """Of a list of kinds with a box each, those whose box is ticked; any other value as it is."""
    boxes = list(_BOX.finditer(value))
    if not (any(box[0] in _TICKS for box in boxes) and any(box[0] not in _TICKS for box in boxes)):
        return value
    first = value[: boxes[0].start()].strip(" /|,;")
    before = not first or first.endswith(":")
    edges = [0, *(box.start() for box in boxes), len(value)]
    parts = [value[start:end] for start, end in pairwise(edges)]
    kept = parts[1:] if before else parts[:-1]
    return " / ".join(
        part.strip(" /|,;☐☒☑□■✓✔✗✘") for part, box in zip(kept, boxes, strict=True) if box[0] in _TICKS
    )


def _is_of_several(title: str) -> bool:
    """Whether a title names several kinds ("TAF & CIN plans"), as that of a list does which holds plans of each."""
    return sum(_first((each,), title) is not None for each in _KINDS) > 1


def _first(table: _Table, text: str) -> Kind | None:
    key = _DOTTED.sub(lambda match: match[0].replace(".", ""), one_line(text).lower())
    return next((kind for pattern, kind in table if pattern.search(key)), None)
