"""Lines that only count the entries of a form belong to no entry."""

from __future__ import annotations

from collections.abc import Iterable

from planlint.document.model import Document, Paragraph
from planlint.plan.counted_pages import counts_headed
from planlint.plan.model import Row
from planlint.plan.understanding import plans_in
from tests.plan.building import grid

_ENTRIES = (
    ("Kit", "Lou has a bag that shuts", "Buy one at the market", "Nan", "by 4 May 2026"),
    ("Sleep", "Lou is asleep by nine", "", "", ""),
    ("School", "Lou is in by 8.50", "Ring at 7.15 each school day until 22 May 2026", "Mr Bell", "see What"),
    ("Friends", "Lou has a friend to tea", "Ask Bea on Friday", "Mum", "8 May 2026"),
)
_LABELS = ("Need", "Aim", "What", "Who", "When")


def _rows(name: str, apart: bool) -> tuple[Row, ...]:
    blocks: list[Paragraph] = [Paragraph("Child in need plan for Lou Marsh, 20 April 2026", strong=True)]
    for number, entry in enumerate(_ENTRIES, start=1):
        told = "\n".join(f"{label}: {value}".strip() for label, value in zip(_LABELS, entry, strict=True))
        count = f"{name} {number}"
        blocks.extend([Paragraph(count), Paragraph(told)] if apart else [Paragraph(f"{count}\n{told}")])
    (plan,) = plans_in(Document("a.docx", "docx", tuple(blocks)))
    return plan.rows


def _told(rows: Iterable[Row]) -> list[tuple[str, str, str]]:
    return [(row.action, row.owner, row.due) for row in rows]


def test_the_number_of_the_next_page_is_no_answer_to_a_label_left_blank() -> None:
    for name in ("Page", "Item", "Sheet"):
        for apart in (True, False):
            assert _told(_rows(name, apart)) == [entry[2:] for entry in _ENTRIES], (name, apart)


def test_a_count_that_stands_over_no_labels_is_left_as_it_is() -> None:
    blocks = (Paragraph("Page 1 of 2"), Paragraph("Lou is well."), Paragraph("Page 2 of 2"), grid(["a", "b"]))
    assert counts_headed(blocks) == blocks


def test_support_about_a_matter_in_a_cell_is_one_action_and_no_label() -> None:
    table = grid(
        ["Need", "Outcome", "Action", "Who", "When"],
        ["Lou lies in bed", "Lou is up by nine", "Suitable support re: mood", "Dr Pell, GP", "30/9/26"],
        ["Lou is thin", "Lou gains weight", "Weigh him at clinic", "Gwen Abara, HV", "1/9/26"],
    )
    (plan,) = plans_in(Document("a.docx", "docx", (Paragraph("Child in need plan for Lou Marsh"), table)))
    assert [row.action for row in plan.rows] == ["Suitable support re: mood", "Weigh him at clinic"]
