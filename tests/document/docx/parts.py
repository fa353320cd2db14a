"""Word files written by hand for the tests: parts of XML zipped as Word does it, and short ways to write each feature."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence

from planlint.document.model import Block, Cell, Document, Table, block_text
from planlint.document.reading import read_bytes

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
NAMESPACES = (
    f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def run(text: str, properties: str = "") -> str:
    """A run with these words."""
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(content: str = "", properties: str = "") -> str:
    """A paragraph of runs; bare text becomes one run."""
    look = f"<w:pPr>{properties}</w:pPr>" if properties else ""
    return f"<w:p>{look}{content if content.startswith('<') or not content else run(content)}</w:p>"


def listed(text: str, list_id: int = 1, level: int = 0) -> str:
    """A paragraph in a list."""
    numbering = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_id}"/></w:numPr>'
    return paragraph(text, numbering)


def cell(content: str = "", properties: str = "") -> str:
    """A table's cell; bare text becomes one paragraph."""
    look = f"<w:tcPr>{properties}</w:tcPr>" if properties else ""
    inside = content if content.startswith("<") else paragraph(content)
    return f"<w:tc>{look}{inside}</w:tc>"


def row(*cells: str, properties: str = "") -> str:
    """A table's row; bare text becomes a cell."""
    look = f"<w:trPr>{properties}</w:trPr>" if properties else ""
    return f"<w:tr>{look}{''.join(one if one.startswith('<') else cell(one) for one in cells)}</w:tr>"


def table(*rows: str, widths: Sequence[int] = ()) -> str:
    """A table; ``widths`` are those of its grid's columns, in twips."""
    columns = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return f"<w:tbl><w:tblPr/><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"


def over(columns: int, text: str) -> str:
    """A cell over several columns of the grid."""
    return cell(text, f'<w:gridSpan w:val="{columns}"/>')


def control(content: str, properties: str = "") -> str:
    """A content control around anything."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{content}</w:sdtContent></w:sdt>"


def inserted(content: str) -> str:
    """A tracked insertion."""
    return f'<w:ins w:id="1" w:author="A" w:date="2026-01-05T09:00:00Z">{content}</w:ins>'


def deleted(text: str) -> str:
    """A tracked deletion."""
    return f'<w:del w:id="2" w:author="A"><w:r><w:delText>{text}</w:delText></w:r></w:del>'


def level(number: int, form: str, pattern: str, more: str = "") -> str:
    """A level of a list's definition."""
    return (
        f'<w:lvl w:ilvl="{number}"><w:start w:val="1"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{pattern}"/></w:lvl>'
    )


def numbering(*levels: str, uses: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    """A numbering part with one family of lists."""
    family = f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>'
    return f"<w:numbering {NAMESPACES}>{family}{uses}</w:numbering>"


def styles(*definitions: str) -> str:
    """A styles part."""
    return f"<w:styles {NAMESPACES}>{''.join(definitions)}</w:styles>"


def style(name: str, inside: str, kind: str = "paragraph", title: str = "") -> str:
    """A style."""
    named = f'<w:name w:val="{title or name}"/>'
    return f'<w:style w:type="{kind}" w:styleId="{name}">{named}{inside}</w:style>'


def document_xml(body: str) -> str:
    """The main part."""
    return f"{DECLARATION}<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    """Parts by name as a zip file."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return memory.getvalue()


def word_file(body: str, **parts: str | None) -> bytes:
    """A whole Word file. ``parts`` by name without ending: ``styles``, ``header1``; None for one that is missing."""
    links = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{name.rstrip("0123456789")}" Target="{name}.xml"/>'
        for name in parts
    )
    return zipped(
        {
            "[Content_Types].xml": f'{DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/'
            'content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
            "_rels/.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}"><Relationship Id="r1" '
            f'Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": document_xml(body),
            "word/_rels/document.xml.rels": f'{DECLARATION}<Relationships xmlns="{PACKAGE}">{links}</Relationships>',
            **{f"word/{name}.xml": content for name, content in parts.items() if content is not None},
        }
    )


def with_parts(
    data: bytes, parts: Mapping[str, str | bytes], links: Mapping[str, str] | None = None
) -> bytes:
    """A Word file with more parts by their full names, and with links from its main part: id to kind and target."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        held: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    added = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, (kind, _, target) in ((name, told.partition(" ")) for name, told in (links or {}).items())
    )
    name = "word/_rels/document.xml.rels"
    relations = held[name]
    assert isinstance(relations, bytes)
    held[name] = relations.decode().replace("</Relationships>", f"{added}</Relationships>")
    return zipped({**held, **parts})


def read(body: str, **parts: str | None) -> Document:
    """The document read from a Word file with this body."""
    return read_bytes(word_file(body, **parts), "plan.docx")


def texts(body: str, **parts: str | None) -> list[str]:
    """The words of each block of a Word file with this body."""
    return [block_text(block) for block in read(body, **parts).blocks]


def only(document: Document) -> Block:
    """The one block of a document."""
    (block,) = document.blocks
    return block


def only_table(body: str, **parts: str | None) -> Table:
    """The one table of a Word file with this body."""
    (found,) = [block for block in read(body, **parts).blocks if isinstance(block, Table)]
    return found


def grid(found: Table) -> list[list[str | None]]:
    """The words at each place of the logical grid; None for a hole."""
    return [[None if one is None else one.text for one in line] for line in found.grid()]


def at(found: Table, line: int, column: int) -> Cell:
    """The cell that covers a place of the grid."""
    one = found.grid()[line][column]
    assert one is not None
    return one
