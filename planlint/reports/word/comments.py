"""The comments of a Word file: those that stand in it, which of them are ours, and new ones written beside them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree

from planlint.document.docx.xml import SPACE, Steps, w
from planlint.reports.marks import one_line
from planlint.reports.word.pages import Path, squeezed

AUTHOR = "planlint"
INITIALS = "pl"

_COMMENT, _PARAGRAPH, _TEXT, _RUN = w("comment"), w("p"), w("t"), w("r")
_START, _END, _REFERENCE = w("commentRangeStart"), w("commentRangeEnd"), w("commentReference")
_ID, _AUTHOR, _INITIALS = w("id"), w("author"), w("initials")
_W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_W14_PARAGRAPH = "{http://schemas.microsoft.com/office/word/2010/wordml}paraId"
_PARENT, _EXTENDED_PARAGRAPH = _W15 + "paraIdParent", _W15 + "paraId"


@dataclass(frozen=True, slots=True)
class Said:
    """A comment as it can be known again: what it says, the paragraph it begins in, and the letters it covers."""

    lines: tuple[str, ...]
    paragraph: Path
    letters: str


def new_comments() -> etree._Element:
    """An empty part of comments."""
    return etree.Element(w("comments"), nsmap={"w": w("")[1:-1]})


def free_number(comments: etree._Element) -> int:
    """A number from which on no comment has one."""
    used = [int(each.get(_ID, "")) for each in comments.iter(_COMMENT) if each.get(_ID, "").isdecimal()]
    return max(used, default=-1) + 1


def add(comments: etree._Element, number: int, lines: Sequence[str]) -> None:
    """Writes a comment of ours, a paragraph a line. It has no date: the same plan gives the same file."""
    comment = etree.SubElement(comments, _COMMENT, {_ID: str(number), _AUTHOR: AUTHOR, _INITIALS: INITIALS})
    for line in lines:
        run = etree.SubElement(etree.SubElement(comment, _PARAGRAPH), _RUN)
        text = etree.SubElement(run, _TEXT)
        text.text = one_line(line)
        text.set(SPACE, "preserve")


def ours(comments: etree._Element, body: etree._Element) -> dict[str, Said]:
    """The comments of an earlier run by their numbers, in the order of the file's body."""
    found = {each.get(_ID, ""): each for each in comments.iter(_COMMENT) if each.get(_AUTHOR) == AUTHOR}
    steps = Steps(body)
    known: dict[str, Said] = {}
    for start in body.iter(_START):
        number = start.get(_ID, "")
        paragraph = next((each for each in start.iterancestors() if each.tag == _PARAGRAPH), None)
        if number in found and paragraph is not None:
            covered = "".join(_covered(body, start, number))
            known[number] = Said(_lines(found[number]), steps.to(paragraph), squeezed(covered))
    return known


def answered(comments: etree._Element, extended: etree._Element | None) -> frozenset[str]:
    """The numbers of comments that somebody has replied to."""
    parents = {each.get(_PARENT) for each in (() if extended is None else extended.iter(_W15 + "commentEx"))}
    return frozenset(
        comment.get(_ID, "")
        for comment in comments.iter(_COMMENT)
        if any(
            each.get(_W14_PARAGRAPH) in parents
            for each in comment.iter(_PARAGRAPH)
            if each.get(_W14_PARAGRAPH)
        )
    )


def remove(comments: etree._Element, body: etree._Element, numbers: frozenset[str]) -> None:
    """Takes comments away, with their marks in the body."""
    for comment in [each for each in comments.iter(_COMMENT) if each.get(_ID, "") in numbers]:
        comments.remove(comment)
    for mark in [each for each in body.iter(_START, _END, _REFERENCE) if each.get(_ID, "") in numbers]:
        gone = mark
        parent = mark.getparent()
        if mark.tag == _REFERENCE and parent is not None and _holds_only(parent, mark):
            gone, parent = parent, parent.getparent()
        if parent is not None:
            parent.remove(gone)


def _holds_only(run: etree._Element, mark: etree._Element) -> bool:
    return all(each is mark or each.tag == w("rPr") for each in run)


def _lines(comment: etree._Element) -> tuple[str, ...]:
    return tuple(
        "".join(text.text or "" for text in paragraph.iter(_TEXT)) for paragraph in comment.iter(_PARAGRAPH)
    )


def _covered(body: etree._Element, start: etree._Element, number: str) -> Iterator[str]:
    """The words between the marks of a comment."""
    inside = False
    for each in body.iter(_START, _END, _TEXT):
        inside = inside or each is start
        if each.tag == _END and each.get(_ID) == number:
            return
        if inside and each.tag == _TEXT:
            yield each.text or ""
