"""PDFs made for the tests: with reportlab as programs make them, and by hand as no program would; and how to look at them."""

from __future__ import annotations

import io
import zlib
from collections.abc import Callable, Sequence
from typing import Any

from reportlab.lib import colors
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import PageBreak, SimpleDocTemplate, Spacer, TableStyle
from reportlab.platypus import Paragraph as Words
from reportlab.platypus import Table as Grid

from planlint.document.model import Block, Document, Table
from planlint.document.pdf.reader import read_pdf

PLAIN = ParagraphStyle("plain", fontName="Helvetica", fontSize=10, leading=12)
BOLD = ParagraphStyle("bold", parent=PLAIN, fontName="Helvetica-Bold")
TITLE = ParagraphStyle("title", parent=BOLD, fontSize=16, leading=20, spaceAfter=8)
HEADING = ParagraphStyle("heading", parent=BOLD, fontSize=13, leading=16, spaceBefore=6, spaceAfter=4)
RULED = ("GRID", (0, 0), (-1, -1), 0.5, colors.black)
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
HELLO = b"BT /F1 12 Tf 50 700 Td (Hello Amy) Tj ET "
HEADS = ("Need", "Outcome", "Action", "Who", "When")
WIDTHS = (100, 100, 150, 70, 70)
PROSE = (
    "Amy lives with her mum and her brother Jake in a flat on the second floor. She likes drawing and wants to be a "
    "vet. Since January she has missed two days of school in most weeks, and her teacher says that she is tired. Mum "
    "works nights at the hospital and sleeps in the morning. Nan lives close by and helps when she can."
)
ROWS = (
    (
        "Amy misses school on most Mondays and is behind with her reading",
        "Amy is in school every day by the summer",
        "Sam Hill will visit every week and sit with Amy while she reads",
        "Sam Hill",
        "30 June 2026",
    ),
    ("There is no heating at home", "The bedroom is warm", "Ring the landlord", "Mum", "ASAP"),
    (
        "Jake is hungry when he gets to school",
        "",
        "Family support worker to do six sessions of work with Jake about food and sleep",
        "Family support worker",
        "Within 10 working days",
    ),
    ("Sleep", "Jake sleeps from nine to seven", "Bedtime chart on the fridge", "", "1 May 2026"),
)


def read(data: bytes) -> Document:
    """The document in a PDF."""
    return read_pdf(data, "plan.pdf")


def tables(data: bytes) -> list[Table]:
    """The tables of a PDF."""
    return [block for block in read(data).blocks if isinstance(block, Table)]


def texts(table: Table) -> list[list[str]]:
    """The words of a table on its grid, each cell in one line; where a merged cell goes on there is nothing."""
    found = [["" for _ in range(table.width)] for _ in range(table.height)]
    for cell in table.cells:
        found[cell.row][cell.column] = " ".join(cell.text.split())
    return found


def others(data: bytes) -> list[Block]:
    """The blocks of a PDF that are no tables."""
    return [block for block in read(data).blocks if not isinstance(block, Table)]


def drawn(*acts: Callable[[Canvas], object], **settings: Any) -> bytes:
    """A PDF with a page for each act that draws on a canvas."""
    memory = io.BytesIO()
    canvas = Canvas(memory, pagesize=A4, **settings)
    for act in acts:
        canvas.setFont("Helvetica", 11)
        act(canvas)
        canvas.showPage()
    canvas.save()
    return memory.getvalue()


def lines(*words: str, left: float = 50, top: float = 780, step: float = 14) -> Callable[[Canvas], None]:
    """Draws lines under each other."""

    def act(canvas: Canvas) -> None:
        for number, text in enumerate(words):
            canvas.drawString(left, top - number * step, text)

    return act


def story(*flow: Any, page: tuple[float, float] = A4, foot: str = "", **settings: Any) -> bytes:
    """A PDF of paragraphs and tables set one after the other; ``foot`` stands at the foot of each page."""
    memory = io.BytesIO()

    def on_page(canvas: Canvas, _: object) -> None:
        if foot:
            canvas.setFont("Helvetica", 8)
            canvas.drawString(50, 20, foot)
            canvas.drawRightString(page[0] - 50, 20, f"Page {canvas.getPageNumber()}")

    margins = {"leftMargin": 50, "rightMargin": 50, "topMargin": 50, "bottomMargin": 50, **settings}
    template = SimpleDocTemplate(memory, pagesize=page, **margins)
    template.build(list(flow), onFirstPage=on_page, onLaterPages=on_page)
    return memory.getvalue()


def words(text: str, style: ParagraphStyle = PLAIN) -> Any:
    """A paragraph, wrapped where it stands."""
    return Words(text, style)


def space(height: float = 12) -> Any:
    """Some empty room."""
    return Spacer(1, height)


def next_page() -> Any:
    """What follows stands on a new page."""
    return PageBreak()


def grid(
    rows: Sequence[Sequence[Any]],
    *looks: tuple[Any, ...],
    widths: Sequence[float] = WIDTHS,
    heads: Sequence[str] = HEADS,
    padding: float = 3,
    **settings: Any,
) -> Any:
    """A table with a bold heading row (if there are ``heads``); texts are wrapped in their cells."""
    top = [[words(head, BOLD) for head in heads]] if heads else []
    body = [[words(one) if isinstance(one, str) and one else one for one in row] for row in rows]
    style = [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), padding),
        ("BOTTOMPADDING", (0, 0), (-1, -1), padding),
        *looks,
    ]
    return Grid(top + body, colWidths=list(widths), style=TableStyle(style), **settings)


def expected(rows: Sequence[Sequence[str]], heads: Sequence[str] = HEADS) -> list[list[str]]:
    """The words of such a table as ``texts`` gives them."""
    return [list(heads), *(list(row) for row in rows)]


def packed(data: bytes, more: bytes = b"", *, zipped: bool = True) -> bytes:
    """A stream as it stands in a file."""
    if zipped:
        data, more = zlib.compress(data, 9), more + b"/Filter/FlateDecode"
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), more, data)


def raw(objects: dict[int, bytes], more: bytes = b"") -> bytes:
    """A PDF of objects by their numbers, the first of them the catalogue; ``more`` goes into the trailer."""
    found = bytearray(b"%PDF-1.5\n")
    places = {}
    for number, body in objects.items():
        places[number] = len(found)
        found += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(found)
    found += b"xref\n0 %d\n0000000000 65535 f \n" % (max(objects) + 1)
    for number in range(1, max(objects) + 1):
        found += b"%010d 00000 n \n" % places.get(number, 0)
    trailer = b"<</Size %d/Root 1 0 R%s>>" % (max(objects) + 1, more)
    return bytes(found) + b"trailer\n%s\nstartxref\n%d\n%%%%EOF" % (trailer, table)


def raw_page(
    content: bytes,
    resources: bytes = b"<</Font<</F1 5 0 R>>>>",
    objects: dict[int, bytes] | None = None,
    page: bytes = b"",
) -> bytes:
    """A PDF of one page with this content."""
    return raw(
        {
            1: b"<</Type/Catalog/Pages 2 0 R>>",
            2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources %s%s>>"
            % (resources, page),
            4: packed(content),
            5: FONT,
            **(objects or {}),
        }
    )
