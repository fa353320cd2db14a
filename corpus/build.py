"""Builds the Word plans of the corpus from their readable sources.

The Markdown dialect of `sources/*.md` (described in README.md) and its translation into
WordprocessingML live here; what the plans say, and what a reviewer would say of them, does not. The same
source always gives the same bytes.

    python corpus/build.py                          every plan
    python corpus/build.py child-in-need-poor       only this one
"""

import io
import re
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from docx import Document
from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor

PLANS = Path(__file__).resolve().parent / "plans"
SOURCES = PLANS.parent / "sources"
WRITTEN = datetime(2026, 1, 1)
STAMP = (2026, 1, 1, 0, 0, 0)
MARGIN = Mm(14)
CHECKBOX = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
NAMESPACES = f"{nsdecls('w')} {CHECKBOX}"
DECIMAL, BULLET = 80, 81

INLINE = re.compile(
    r"\{(?P<kind>date|choice|ins|del):(?P<text>[^}]*)\}|\{(?P<box>tick|box)\}|\*\*(?P<bold>.+?)\*\*|\*(?P<italic>.+?)\*"
)
DIRECTIVE = re.compile(r"^\{(landscape|portrait|pagebreak|council|footer|font|colour)(?::\s*(.*))?\}$")
ITEM = re.compile(r"^(?:(?P<bullet>-)|(?P<number>\d+)\.)\s+(?P<text>.*)$")
RULE = re.compile(r"^\|(\s*-+\s*\|)+$")


class SourceError(ValueError):
    """A source that does not follow the dialect; the message says which line and why."""


@dataclass(slots=True)
class Look:
    """What a council chose for its forms: typeface, colour, letterhead and foot of page."""

    font: str = "Calibri"
    colour: str = "1F4E79"
    council: str = ""
    footer: str = ""


@dataclass(slots=True)
class Writer:
    """Turns text in the dialect into WordprocessingML, handing out the ids that Word wants to be unique."""

    colour: str
    lists: list[int] = field(default_factory=list)
    ids: Iterator[int] = field(default_factory=lambda: count(1001))

    def numbering(self, kind: int) -> int:
        """A new list of this kind (DECIMAL or BULLET), numbered from 1."""
        self.lists.append(kind)
        return 99 + len(self.lists)

    def inline(self, text: str, props: str = "") -> str:
        """Runs for one paragraph: plain words, bold, italics, content controls, changes, tick boxes."""
        parts: list[str] = []
        end = 0
        for match in INLINE.finditer(text):
            parts.append(run(text[end : match.start()], props))
            parts.append(self._token(match, props))
            end = match.end()
        parts.append(run(text[end:], props))
        return "".join(parts)

    def _token(self, match: re.Match[str], props: str) -> str:
        if match["bold"] is not None:
            return self.inline(match["bold"], emphasised(props, "<w:b/>"))
        if match["italic"] is not None:
            return self.inline(match["italic"], emphasised(props, "<w:i/>"))
        if match["box"]:
            return self._tick_box(match["box"] == "tick")
        text = match["text"].strip()
        if match["kind"] in ("date", "choice"):
            return self.control(match["kind"], text, self.control_runs(match["kind"], text, props))
        change = f'w:id="{next(self.ids)}" w:author="Reviewer" w:date="2026-03-02T09:30:00Z"'
        if match["kind"] == "ins":
            return f"<w:ins {change}>{run(text, props)}</w:ins>"
        return f"<w:del {change}>{run(text, props, 'delText')}</w:del>"

    def control_runs(self, kind: str, text: str, props: str = "") -> str:
        """What a control shows: its value, or Word's grey prompt where nobody has filled it in."""
        if text:
            return run(text, props)
        prompt = "Click or tap to enter a date." if kind == "date" else "Choose an item."
        return run(prompt, '<w:color w:val="808080"/>')

    def control(self, kind: str, text: str, content: str) -> str:
        """A date picker or drop-down list around runs, or around a whole cell."""
        empty = "" if text else "<w:showingPlcHdr/>"
        if kind == "date":
            full = f' w:fullDate="{iso_date(text)}T00:00:00Z"' if text else ""
            sort = (
                f'<w:date{full}><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/>'
                '<w:storeMappedDataAs w:val="dateTime"/><w:calendar w:val="gregorian"/></w:date>'
            )
        else:
            value = quoteattr(text or "Choose an item.")
            sort = f"<w:dropDownList><w:listItem w:displayText={value} w:value={value}/></w:dropDownList>"
        props = f'<w:sdtPr><w:id w:val="{next(self.ids)}"/>{empty}{sort}</w:sdtPr>'
        return f"<w:sdt>{props}<w:sdtContent>{content}</w:sdtContent></w:sdt>"

    def _tick_box(self, ticked: bool) -> str:
        sign = "☒" if ticked else "☐"
        symbol = (
            '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic" w:hAnsi="MS Gothic" w:hint="eastAsia"/>'
        )
        state = f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/></w14:checkbox>'
        props = f'<w:sdtPr><w:id w:val="{next(self.ids)}"/>{state}</w:sdtPr>'
        return f"<w:sdt>{props}<w:sdtContent>{run(sign, symbol)}</w:sdtContent></w:sdt>"

    def paragraphs(self, lines: list[str], props: str = "", space: int = 40) -> str:
        """The paragraphs of one cell: a list item is one, an empty line parts two."""
        found: list[str] = []
        open_lines: list[str] = []
        lists: dict[int, int] = {}

        def close() -> None:
            if open_lines:
                text = "<w:r><w:br/></w:r>".join(self.inline(line, props) for line in open_lines)
                found.append(paragraph(text, spacing(space)))
                open_lines.clear()

        for line in lines:
            item = ITEM.match(line)
            if item:
                close()
                kind = BULLET if item["bullet"] else DECIMAL
                number = lists.setdefault(kind, 0) or self.numbering(kind)
                lists[kind] = number
                found.append(paragraph(self.inline(item["text"], props), numbered(number) + spacing(space)))
            elif line:
                open_lines.append(line)
            else:
                close()
        close()
        return "".join(found) or paragraph("", spacing(space))

    def table(self, lines: list[tuple[int, str]], width: int) -> str:
        """A table from its source lines; `width` is what the page has to give, in twentieths of a point."""
        if len(lines) < 3 or not RULE.match(lines[1][1]):
            raise SourceError(f"line {lines[0][0]}: a table needs a heading row, a row of dashes and a row")
        shares = [cell.count("-") for cell in split_cells(lines[1][1])]
        widths = [width * share // sum(shares) for share in shares]
        head = split_cells(lines[0][1])
        labels = not any(head)
        by_hand = sum(split_cells(line) == head for _, line in lines) > 1
        rows: list[str] = [] if labels else [self._row(lines[0], widths, "head", flag=not by_hand)]
        for number, line in lines[2:]:
            cells = split_cells(line)
            if cells == head:
                rows.append(self._row((number, line), widths, "head"))
            elif not labels and len(cells) > 1 and set(cells[1:]) == {">>"}:
                rows.append(self._row((number, line), widths, "band"))
            else:
                rows.append(self._row((number, line), widths, "labels" if labels else "body"))
        borders = "".join(
            f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="7F7F7F"/>'
            for side in ("top", "left", "bottom", "right", "insideH", "insideV")
        )
        grid = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
        return (
            f'<w:tbl {NAMESPACES}><w:tblPr><w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
            f'<w:tblBorders>{borders}</w:tblBorders><w:tblLayout w:type="fixed"/>'
            '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>'
            "</w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )

    def _row(self, source: tuple[int, str], widths: list[int], sort: str, flag: bool = False) -> str:
        number, line = source
        cells = split_cells(line)
        if len(cells) != len(widths):
            raise SourceError(f"line {number}: {len(cells)} cells where the table has {len(widths)} columns")
        built: list[str] = []
        at = 0
        while at < len(cells):
            span = 1
            while at + span < len(cells) and cells[at + span] == ">>":
                span += 1
            built.append(self._cell(cells[at], sum(widths[at : at + span]), span, self._shade(sort, at)))
            at += span
        props = "<w:trPr><w:tblHeader/></w:trPr>" if flag else ""
        return f"<w:tr>{props}{''.join(built)}</w:tr>"

    def _shade(self, sort: str, column: int) -> tuple[str, str]:
        """Fill and run properties of a cell."""
        if sort == "head":
            return self.colour, '<w:b/><w:color w:val="FFFFFF"/>'
        if sort == "band":
            return "D9D9D9", "<w:b/>"
        if sort == "labels" and column % 2 == 0:
            return "E7EDF4", "<w:b/>"
        return "", ""

    def _cell(self, text: str, width: int, span: int, shade: tuple[str, str]) -> str:
        fill, props = shade
        tc = f'<w:tcW w:w="{width}" w:type="dxa"/>'
        if span > 1:
            tc += f'<w:gridSpan w:val="{span}"/>'
        if text == "^^":
            tc += "<w:vMerge/>"
            text = ""
        elif text.startswith("{merge}"):
            tc += '<w:vMerge w:val="restart"/>'
            text = text.removeprefix("{merge}").strip()
        if fill:
            tc += f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>'
        whole = re.fullmatch(r"\{celldate:([^}]*)\}", text)
        if whole is None:
            lines = [part.strip() for part in text.split("<br>")]
            return f"<w:tc><w:tcPr>{tc}</w:tcPr>{self.paragraphs(lines, props)}</w:tc>"
        date = whole[1].strip()
        shown = paragraph(self.control_runs("date", date, props), spacing(40))
        return self.control("date", date, f"<w:tc><w:tcPr>{tc}</w:tcPr>{shown}</w:tc>")


def iso_date(text: str) -> str:
    """`2026-04-12` for `12/04/2026`; a date picker holds no other form and no date that does not exist."""
    try:
        return datetime.strptime(text, "%d/%m/%Y").date().isoformat()
    except ValueError as error:
        raise SourceError(f"a date picker cannot hold {text!r}: write dd/mm/yyyy") from error


def run(text: str, props: str = "", tag: str = "t") -> str:
    """One run of text, or nothing; deleted text has a tag of its own."""
    if not text:
        return ""
    if "{" in text:
        raise SourceError(f"unknown or unclosed marking: {text[text.index('{') :][:30]!r}")
    rpr = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f'<w:r>{rpr}<w:{tag} xml:space="preserve">{escape(text)}</w:{tag}></w:r>'


def emphasised(props: str, mark: str) -> str:
    """Run properties with bold or italics added once, and before colour, where Word's schema wants them."""
    return props if mark in props else "<w:b/>" * ("<w:b/>" in props) + mark + props.removeprefix("<w:b/>")


def paragraph(runs: str, props: str = "") -> str:
    """One paragraph around its runs."""
    return f"<w:p {NAMESPACES}><w:pPr>{props}</w:pPr>{runs}</w:p>"


def spacing(points: int) -> str:
    """Room above and below a paragraph, in twentieths of a point."""
    return f'<w:spacing w:before="{points}" w:after="{points}"/>'


def styled(style: str) -> str:
    """Paragraph properties that name a style by its id."""
    return f'<w:pStyle w:val="{style}"/>'


def numbered(number: int) -> str:
    """Paragraph properties that make it an item of list `number`."""
    return f'<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'


def split_cells(line: str) -> list[str]:
    """The cells of one source row of a pipe table."""
    return [cell.strip() for cell in line.strip().strip("|").split("|")]


def merged_down(lines: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The same table lines, with the cell above every run of `^^` marked as the start of a merge."""
    grid = [split_cells(line) for _, line in lines]
    for at in range(1, len(grid)):
        for column, cell in enumerate(grid[at]):
            if cell == "^^" and grid[at - 1][column] != "^^" and not RULE.match(lines[at - 1][1]):
                grid[at - 1][column] = "{merge} " + grid[at - 1][column]
    return [(number, f"| {' | '.join(cells)} |") for (number, _), cells in zip(lines, grid, strict=True)]


def set_look(document: WordDocument, look: Look) -> None:
    """Typeface, sizes and colours of the styles the plans use."""
    sizes = {"Normal": 10, "Title": 20, "Heading 1": 14, "Heading 2": 12, "Heading 3": 11, "List Bullet": 10}
    for name, size in sizes.items():
        style = document.styles[name]
        fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
        for key in list(fonts.attrib):
            del fonts.attrib[key]
        for key in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{key}"), look.font)
        style.font.size = Pt(size)
        if name not in ("Normal", "List Bullet"):
            style.font.color.rgb = RGBColor.from_string(look.colour)
    document.styles["Normal"].paragraph_format.space_after = Pt(5)
    document.styles["Heading 1"].paragraph_format.space_before = Pt(12)


def turn(section: Section, landscape: bool) -> None:
    """A4, upright or on its side, with narrow margins."""
    section.orientation = WD_ORIENT.LANDSCAPE if landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = (Mm(297), Mm(210)) if landscape else (Mm(210), Mm(297))
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = Mm(18)
    section.header_distance = section.footer_distance = Mm(8)


def letterhead(section: Section, look: Look) -> None:
    """The council's name at the head of each page, the footer and page number at its foot."""
    name, _, service = (part.strip() for part in look.council.partition(";"))
    head = section.header.paragraphs[0]
    title = head.add_run(name)
    title.bold = True
    title.font.size = Pt(13)
    title.font.color.rgb = RGBColor.from_string(look.colour)
    head.add_run(f"   {service}").font.size = Pt(9)
    foot = section.footer.paragraphs[0]
    foot.add_run(f"{look.footer}   Page ").font.size = Pt(8)
    foot._p.append(parse_xml(f'<w:fldSimple {NAMESPACES} w:instr="PAGE">{run("1")}</w:fldSimple>'))


def add_lists(document: WordDocument, kinds: list[int]) -> None:
    """Real Word numbering for every list that was written: one definition a kind, one instance a list."""
    definitions = document.part.numbering_part.element
    for position, (kind, form, sign) in enumerate(((DECIMAL, "decimal", "%1."), (BULLET, "bullet", "•"))):
        definitions.insert(
            position,
            parse_xml(
                f'<w:abstractNum {NAMESPACES} w:abstractNumId="{kind}">'
                '<w:multiLevelType w:val="singleLevel"/>'
                f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{sign}"/>'
                '<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="300" w:hanging="300"/></w:pPr></w:lvl>'
                "</w:abstractNum>"
            ),
        )
    for number, kind in enumerate(kinds, start=100):
        definitions.append(
            parse_xml(
                f'<w:num {NAMESPACES} w:numId="{number}"><w:abstractNumId w:val="{kind}"/>'
                '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            )
        )


def same_bytes(packed: bytes) -> bytes:
    """The same Word file with every part stamped alike, so that building twice gives the same bytes."""
    result = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as old, zipfile.ZipFile(result, "w") as new:
        for part in old.infolist():
            entry = zipfile.ZipInfo(part.filename, STAMP)
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(part))
    return result.getvalue()


def directives(lines: list[str]) -> dict[str, str]:
    """The directives of a source and what each says."""
    return {found[1]: (found[2] or "").strip() for line in lines if (found := DIRECTIVE.match(line.strip()))}


def blocks(lines: list[str]) -> Iterator[tuple[str, list[tuple[int, str]]]]:
    """The source as blocks in order: ("table" | "line" | "text", its numbered lines)."""
    held: list[tuple[int, str]] = []
    sort = ""
    for number, raw in enumerate([*lines, ""], start=1):
        line = raw.strip()
        now = "table" if line.startswith("|") else "text"
        if line.startswith(("#", "- ")) or DIRECTIVE.match(line) or re.match(r"\d+\. ", line):
            now = "line"
        if held and (not line or now != sort or now == "line"):
            yield sort, held
            held = []
        if line:
            sort = now
            held.append((number, line))


def line_block(writer: Writer, line: str, listing: list[int]) -> str:
    """A heading or one item of a list outside tables."""
    heading = re.match(r"^(#{1,4})\s+(.*)$", line)
    if heading:
        style = ("Title", "Heading1", "Heading2", "Heading3")[len(heading[1]) - 1]
        return paragraph(writer.inline(heading[2]), styled(style))
    item = ITEM.match(line)
    if item is None:
        raise SourceError(f"neither a heading nor a list item: {line[:40]!r}")
    if item["bullet"]:
        return paragraph(writer.inline(item["text"]), styled("ListBullet"))
    if item["number"] == "1":
        listing[:] = [writer.numbering(DECIMAL)]
    return paragraph(writer.inline(item["text"]), numbered(listing[0]) + spacing(40))


def build(source: str) -> bytes:
    """The Word file of one source.

    Raises SourceError where the source does not follow the dialect.
    """
    lines = source.splitlines()
    told = directives(lines)
    look = Look(**{key: told[key] for key in ("font", "colour", "council", "footer") if key in told})
    document = Document()
    set_look(document, look)
    section = document.sections[0]
    turn(
        section, landscape=next((key for key in told if key in ("landscape", "portrait")), "") == "landscape"
    )
    letterhead(section, look)
    writer = Writer(look.colour)
    body = document.element.body
    listing: list[int] = []
    for sort, held in blocks(lines):
        directive = DIRECTIVE.match(held[0][1])
        if directive:
            if directive[1] == "pagebreak":
                body.insert_element_before(
                    parse_xml(paragraph('<w:r><w:br w:type="page"/></w:r>')), "w:sectPr"
                )
            elif directive[1] in ("landscape", "portrait") and len(body) > 1:
                section = document.add_section(WD_SECTION.NEW_PAGE)
                turn(section, directive[1] == "landscape")
            continue
        if sort == "table":
            width = (section.page_width or 0) - (section.left_margin or 0) - (section.right_margin or 0)
            xml = writer.table(merged_down(held), width // 635)
            body.insert_element_before(parse_xml(xml), "w:sectPr")
            xml = paragraph("", spacing(0))
        elif sort == "line":
            xml = line_block(writer, held[0][1], listing)
        else:
            xml = paragraph(writer.inline(" ".join(line for _, line in held)))
        body.insert_element_before(parse_xml(xml), "w:sectPr")
    add_lists(document, writer.lists)
    core = document.core_properties
    core.author = core.last_modified_by = "planlint corpus"
    core.title = next((line.lstrip("# ") for line in lines if line.startswith("# ")), "")
    core.created = core.modified = WRITTEN
    core.comments, core.revision = "", 1
    packed = io.BytesIO()
    document.save(packed)
    return same_bytes(packed.getvalue())


def main(names: list[str]) -> int:
    """Builds the named plans, or all; the exit status is 0, or 2 where a source cannot be built."""
    sources = sorted(SOURCES.glob("*.md"))
    unknown = sorted(set(names) - {source.stem for source in sources})
    if unknown:
        sys.stderr.write(f"no such plan in {SOURCES}: {', '.join(unknown)}\n")
        return 2
    for source in sources:
        if names and source.stem not in names:
            continue
        try:
            (PLANS / f"{source.stem}.docx").write_bytes(build(source.read_text(encoding="utf-8")))
        except SourceError as error:
            sys.stderr.write(f"{source.name}: {error}\n")
            return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
