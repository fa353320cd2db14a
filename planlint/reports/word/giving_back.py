"""A Word file in, the same file with comments out: what was there stays as it was, and a second run doubles nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from planlint.document.docx.package import Package, is_strict, parse, written
from planlint.document.limits import DEFAULTS, Limits
from planlint.document.refusal import RefusalError
from planlint.errors import DocumentError
from planlint.linting.model import PlanReport, RuleCard
from planlint.reports.word.anchors import Anchor, Anchors
from planlint.reports.word.comments import Said, add, answered, free_number, new_comments, ours, remove
from planlint.reports.word.marking import mark
from planlint.reports.word.packing import Comments, packed
from planlint.reports.word.pages import Pages
from planlint.reports.word.remarks import Remark, remarks


@dataclass(frozen=True, slots=True)
class Commented:
    """The file with its comments, and where they came to stand, in the order in which they are said."""

    data: bytes
    anchors: tuple[Anchor, ...]


def commented(
    data: bytes,
    plans: Sequence[PlanReport],
    rules: Sequence[RuleCard],
    full: bool = False,
    limits: Limits = DEFAULTS,
) -> Commented:
    """The Word file that these plans were read from, with what there is to say of them as comments.

    Text, styles, tracked changes and other people's comments stay as they are. Comments of an earlier run that still hold
    stay too, with any replies; those that no longer hold go, unless somebody has replied. ``full`` says advice at each of its
    places and not once. Raises :class:`planlint.PlanlintError` where the file cannot be opened.
    """
    source = plans[0].plan.source if plans else "the file"
    try:
        package = Package(data, limits)
        pages = Pages(package)
        said = tuple(_all_remarks(plans, rules, pages, full))
        if not pages.lines:
            raise RefusalError("has no paragraph that takes a comment; use another format of report")
        return Commented(_with_comments(data, package, said, pages), tuple(each.anchor for each in said))
    except RefusalError as error:
        raise DocumentError(source, str(error)) from None


def _all_remarks(
    plans: Sequence[PlanReport], rules: Sequence[RuleCard], pages: Pages, full: bool
) -> list[Remark]:
    titles: Counter[str] = Counter()
    found: list[Remark] = []
    for plan in plans:
        anchors = Anchors(pages, plan.plan, titles[plan.plan.title])
        titles[plan.plan.title] += 1
        found += remarks(plan, rules, anchors, full)
    return found


def _with_comments(data: bytes, package: Package, said: Sequence[Remark], pages: Pages) -> bytes:
    # The pages hold a body in which bound values were filled in; this one is as the author left it.
    body = package.body()
    part = Comments.of(package)
    comments = new_comments() if part.data is None else parse(part.data)
    fresh, stale = _compared(said, comments, body, _extended(package), pages)
    if not fresh and not stale:
        return data
    first = free_number(comments)
    numbered = list(enumerate(fresh, first))
    for number, remark in numbered:
        add(comments, number, remark.lines)
    mark(body, [(number, remark.anchor) for number, remark in numbered])
    remove(comments, body, stale)
    strict = is_strict(package.bytes(package.main))
    root = body.getroottree().getroot()
    return packed(data, package, part, written(root, strict), written(comments, strict), strict)


def _compared(
    said: Sequence[Remark],
    comments: etree._Element,
    body: etree._Element,
    extended: etree._Element | None,
    pages: Pages,
) -> tuple[list[Remark], frozenset[str]]:
    """What is to be said that does not stand in the file yet, and the numbers of what no longer holds."""
    standing = ours(comments, body)
    waiting: dict[Said, list[str]] = {}
    for number, known in standing.items():
        waiting.setdefault(known, []).append(number)
    fresh = []
    for remark in said:
        same = waiting.get(_known(remark, pages))
        if same:
            same.pop(0)
        else:
            fresh.append(remark)
    stale = {number for numbers in waiting.values() for number in numbers}
    return fresh, frozenset(stale - answered(comments, extended))


def _known(remark: Remark, pages: Pages) -> Said:
    anchor = remark.anchor
    return Said(
        remark.lines, anchor.first, pages.covered(anchor.first, anchor.last, anchor.start, anchor.end)
    )


def _extended(package: Package) -> etree._Element | None:
    name = package.linked("commentsExtended")
    return None if name is None else package.xml(name)
