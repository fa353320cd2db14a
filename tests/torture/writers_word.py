"""Word files written part by part, so that they may hold what no library writes; the same bytes on every run."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Mapping, Sequence
from struct import pack
from xml.sax.saxutils import escape as _escape

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PURL = "http://purl.oclc.org/ooxml"

NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "w": W,
        "r": R,
        "a": "http://schemas.openxmlformats.org/drawingml/2006/main",
        "m": "http://schemas.openxmlformats.org/officeDocument/2006/math",
        "mc": "http://schemas.openxmlformats.org/markup-compatibility/2006",
        "o": "urn:schemas-microsoft-com:office:office",
        "pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
        "v": "urn:schemas-microsoft-com:vml",
        "w10": "urn:schemas-microsoft-com:office:word",
        "w14": "http://schemas.microsoft.com/office/word/2010/wordml",
        "w15": "http://schemas.microsoft.com/office/word/2012/wordml",
        "w16se": "http://schemas.microsoft.com/office/word/2015/wordml/symex",
        "wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        "wpg": "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
        "wps": "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
    }.items()
)

WHO = 'w:author="Priya N." w:date="2026-01-22T09:00:00Z"'
"""The author of a tracked change."""


def escape(text: str) -> str:
    """Text as it stands in XML."""
    return _escape(text, {'"': "&quot;"})


def text(words: str) -> str:
    """Words as ``w:t``."""
    return f'<w:t xml:space="preserve">{escape(words)}</w:t>'


def run(words: str = "", props: str = "", raw: str = "") -> str:
    """A run of words, or of what ``raw`` holds."""
    told = f"<w:rPr>{props}</w:rPr>" if props else ""
    return f"<w:r>{told}{raw or text(words)}</w:r>"


def para(*content: str, style: str = "", props: str = "") -> str:
    """A paragraph of runs."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    told = f"<w:pPr>{named}{props}</w:pPr>" if named or props else ""
    return f"<w:p>{told}{''.join(content)}</w:p>"


def words(said: str, style: str = "") -> str:
    """A paragraph of plain words."""
    return para(run(said), style=style)


def item(said: str, number: int, level: int = 0, mark: str = "") -> str:
    """A paragraph in the list ``number`` of the numbering part; ``mark`` goes with its paragraph mark."""
    told = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    return para(
        run(said), props=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>{told}'
    )


def sdt(content: str, props: str = "", name: str = "Action") -> str:
    """A content control around anything."""
    return (
        f'<w:sdt><w:sdtPr><w:alias w:val="{name}"/><w:tag w:val="{name}"/>{props}</w:sdtPr>'
        f"<w:sdtContent>{content}</w:sdtContent></w:sdt>"
    )


def placeholder(prompt: str, props: str = "") -> str:
    """A content control that still shows its prompt."""
    return sdt(run(prompt, '<w:rStyle w:val="PlaceholderText"/>'), f"<w:showingPlcHdr/>{props}")


def field(instruction: str, result: str, data: str = "") -> str:
    """A complex field; ``result`` are runs, ``data`` what a form field holds."""
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{result}'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def form_box(ticked: bool, by: str = "w:checked") -> str:
    """A check box of the older kind, which holds no text of its own."""
    state = f'<{by} w:val="{int(ticked)}"/>'
    data = f'<w:ffData><w:name w:val="Check1"/><w:enabled/><w:checkBox><w:sizeAuto/>{state}</w:checkBox></w:ffData>'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        '<w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def form_choice(options: Sequence[str], chosen: int) -> str:
    """A drop-down list of the older kind, which holds no text of its own."""
    entries = "".join(f'<w:listEntry w:val="{escape(option)}"/>' for option in options)
    data = f'<w:ffData><w:name w:val="Dropdown1"/><w:enabled/><w:ddList><w:result w:val="{chosen}"/>{entries}</w:ddList></w:ffData>'
    return (
        f'<w:r><w:fldChar w:fldCharType="begin">{data}</w:fldChar></w:r>'
        '<w:r><w:instrText xml:space="preserve"> FORMDROPDOWN </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


def new_box(ticked: bool) -> str:
    """A check box of the newer kind, a content control."""
    state = f'<w14:checkbox><w14:checked w14:val="{int(ticked)}"/></w14:checkbox>'
    return sdt(run("☒" if ticked else "☐", '<w:rFonts w:ascii="MS Gothic" w:eastAsia="MS Gothic"/>'), state)


def text_box(content: str, fallback: str | None = None) -> str:
    """A run with a text box, as a shape and again for older Words; ``fallback`` says something else there."""
    shape = (
        '<wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="1" behindDoc="0" locked="0" '
        'layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0'
        '</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV>'
        '<wp:extent cx="3000000" cy="900000"/><wp:wrapTopAndBottom/><wp:docPr id="7" name="Text Box 7"/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f"{_shape(content)}</a:graphicData></a:graphic></wp:anchor>"
    )
    older = old_text_box(content if fallback is None else fallback)
    return (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>{shape}</w:drawing></mc:Choice>'
        f"<mc:Fallback>{older}</mc:Fallback></mc:AlternateContent></w:r>"
    )


def _shape(content: str) -> str:
    return (
        '<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>'
        f"<wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp>"
    )


def old_text_box(content: str) -> str:
    """A text box of VML alone."""
    return (
        '<w:pict><v:shape id="_x0000_s1026" type="#_x0000_t202" style="width:236pt;height:70pt">'
        f"<v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict>"
    )


def group(*contents: str) -> str:
    """A run with a group of shapes, each with words in it."""
    shapes = "".join(map(_shape, contents))
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wpg"><w:drawing><wp:inline><wp:extent cx="3000000" cy="900000"/>'
        '<wp:docPr id="8" name="Group 8"/><a:graphic>'
        '<a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup">'
        f"<wpg:wgp><wpg:cNvGrpSpPr/><wpg:grpSpPr/>{shapes}</wpg:wgp>"
        "</a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>"
        f"{''.join(map(old_text_box, contents))}</mc:Fallback></mc:AlternateContent></w:r>"
    )


PICTURE = (
    '<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="900000"/>'
    '<wp:docPr id="9" name="Picture 9" descr="scan0001.png"/><a:graphic>'
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr>'
    '<pic:cNvPr id="9" name="scan0001.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdPicture"/>'
    '<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/>'
    '<a:ext cx="900000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
)

OBJECT = (
    '<w:r><w:object w:dxaOrig="1440" w:dyaOrig="1440"><v:shape id="_x0000_i1025" style="width:72pt;height:72pt">'
    '<v:imagedata r:id="rIdPicture" o:title=""/></v:shape>'
    '<o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" ShapeID="_x0000_i1025" DrawAspect="Icon" ObjectID="_1" r:id="rIdObject"/>'
    "</w:object></w:r>"
)


def cell(
    *content: str, span: int = 1, merge: str = "", across: str = "", props: str = "", width: int = 0
) -> str:
    """A cell; ``merge`` is "restart" or "continue" downwards, ``across`` the same sideways in the older way."""
    told = f'<w:tcW w:w="{width or 1800 * span}" w:type="dxa"/>'
    told += f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    told += f'<w:hMerge w:val="{across}"/>' if across else ""
    told += {"": "", "continue": "<w:vMerge/>"}.get(merge, f'<w:vMerge w:val="{merge}"/>')
    return f"<w:tc><w:tcPr>{told}{props}</w:tcPr>{''.join(content) or para()}</w:tc>"


def row(*cells: str, props: str = "") -> str:
    """A row of cells."""
    told = f"<w:trPr>{props}</w:trPr>" if props else ""
    return f"<w:tr>{told}{''.join(cells)}</w:tr>"


def table(*rows: str, columns: int | Sequence[int] = 5, props: str = "") -> str:
    """A table; ``columns`` are the widths of its grid, or how many there are."""
    widths = [1800] * columns if isinstance(columns, int) else columns
    drawn = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/>{props}<w:tblW w:w="0" w:type="auto"/></w:tblPr>'
        f"<w:tblGrid>{drawn}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def _level(level: int, form: str, shown: str, start: int = 1, more: str = "") -> str:
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="{form}"/>{more}'
        f'<w:lvlText w:val="{escape(shown)}"/><w:lvlJc w:val="left"/></w:lvl>'
    )


_BULLETS = (
    _level(0, "bullet", "\uf0b7").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl>'
    )
    + _level(1, "bullet", "o").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/></w:rPr></w:lvl>'
    )
    + _level(2, "bullet", "\uf0a7").replace(
        "</w:lvl>", '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr></w:lvl>'
    )
)

# Each list of the numbering part, and what its levels show.
_LISTS = {
    1: _level(0, "decimal", "%1.") + _level(1, "decimal", "%1.%2") + _level(2, "decimal", "%1.%2.%3"),
    2: _level(0, "decimal", "%1.") + _level(1, "lowerLetter", "%2)") + _level(2, "lowerRoman", "%3."),
    5: _level(0, "decimal", "(%1)", start=5),
    6: _BULLETS,
    7: _level(0, "upperLetter", "Action %1:"),
    8: _level(0, "upperRoman", "%1.", more='<w:pStyle w:val="ActionList"/>'),
    9: _level(0, "decimal", "%1.") + _level(1, "lowerLetter", "%2.", more='<w:lvlRestart w:val="0"/>'),
    10: _level(0, "upperRoman", "%1.") + _level(1, "decimal", "%1.%2", more="<w:isLgl/>"),
    11: _level(0, "decimalZero", "%1."),
    12: _level(0, "ordinal", "%1"),
    13: '<w:styleLink w:val="StepList"/>' + _level(0, "decimal", "Step %1."),
    14: '<w:numStyleLink w:val="StepList"/>',
}
_NUMBERS = {1: 1, 2: 2, 4: 2, 5: 5, 6: 6, 7: 7, 8: 8, 9: 9, 10: 10, 11: 11, 12: 12, 13: 13, 14: 14}
RESTARTED = 3
"""The number of a list that goes on with the levels of list 2 and starts again at 1; list 4 only goes on."""

_NUMBERING = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:numbering {NAMESPACES}>'
    + "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>'
        for number, levels in _LISTS.items()
    )
    + "".join(
        f'<w:num w:numId="{number}"><w:abstractNumId w:val="{levels}"/></w:num>'
        for number, levels in _NUMBERS.items()
    )
    + f'<w:num w:numId="{RESTARTED}"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/>'
    "</w:lvlOverride></w:num></w:numbering>"
)

_STYLES = (
    f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles {NAMESPACES}>'
    '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="ActionList"><w:name w:val="Action List"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:numPr><w:numId w:val="8"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="Guidance"><w:name w:val="Guidance"/><w:basedOn w:val="Normal"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="paragraph" w:styleId="GuidanceBox"><w:name w:val="Guidance Box"/><w:basedOn w:val="Guidance"/></w:style>'
    '<w:style w:type="numbering" w:styleId="StepList"><w:name w:val="Step List"/>'
    '<w:pPr><w:numPr><w:numId w:val="13"/></w:numPr></w:pPr></w:style>'
    '<w:style w:type="character" w:styleId="Hidden"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>'
    '<w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>'
    '<w:rPr><w:color w:val="808080"/></w:rPr></w:style>'
    '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/></w:style>'
    "</w:styles>"
)

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
DOCX = f"{_TYPE}.document.main+xml"
DOTX = f"{_TYPE}.template.main+xml"
DOCM = "application/vnd.ms-word.document.macroEnabled.main+xml"


def png() -> bytes:
    """A picture of one grey dot."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return pack(">I", len(content)) + kind + content + pack(">I", zlib.crc32(kind + content))

    header = pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(b"\x00\x80"))
        + chunk(b"IEND", b"")
    )


def archive(parts: Mapping[str, bytes], stored: bool = False) -> bytes:
    """The parts as a ZIP file, all with the same time stamp."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2026, 1, 22, 9, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            info.create_system, info.external_attr = 3, 0o600 << 16
            made.writestr(info, content)
    return held.getvalue()


def strict(xml: str) -> str:
    """The same in the namespaces of the Strict kind of Office Open XML."""
    for name in ("wordprocessingml", "spreadsheetml"):
        xml = xml.replace(f"http://schemas.openxmlformats.org/{name}/2006/main", f"{_PURL}/{name}/main")
    xml = xml.replace("http://schemas.openxmlformats.org/drawingml/2006/main", f"{_PURL}/drawingml/main")
    xml = xml.replace(
        "http://schemas.openxmlformats.org/officeDocument/2006/math", f"{_PURL}/officeDocument/math"
    )
    return xml.replace(R, f"{_PURL}/officeDocument/relationships")


def _notes(kind: str, notes: Mapping[int, str]) -> str:
    plural, one = {"footnotes": ("footnotes", "footnote"), "endnotes": ("endnotes", "endnote")}[kind]
    breaks = "".join(
        f'<w:{one} w:type="{form}" w:id="{number}"><w:p><w:r><w:{mark}/></w:r></w:p></w:{one}>'
        for number, form, mark in (
            (-1, "separator", "separator"),
            (0, "continuationSeparator", "continuationSeparator"),
        )
    )
    told = "".join(
        f'<w:{one} w:id="{number}">{para(f"<w:r><w:{one}Ref/></w:r>", run(f" {said}"))}</w:{one}>'
        for number, said in notes.items()
    )
    return f"<w:{plural} {NAMESPACES}>{breaks}{told}</w:{plural}>"


def docx(
    body: str,
    *,
    header: str = "",
    footer: str = "",
    first_header: str = "",
    footnotes: Mapping[int, str] | None = None,
    endnotes: Mapping[int, str] | None = None,
    comments: Mapping[int, str] | None = None,
    chunk: str = "",
    kind: str = DOCX,
    main: str = "word/document.xml",
    is_strict: bool = False,
    encoding: str = "UTF-8",
    absolute: bool = False,
    stored: bool = False,
    more: Mapping[str, bytes] | None = None,
) -> bytes:
    """A Word file with this body; ``chunk`` is an HTML page that stands in it, ``main`` the name of its main part."""
    folder = main.rpartition("/")[0]
    parts: dict[str, str | bytes] = {"styles.xml": _STYLES, "numbering.xml": _NUMBERING}
    links = [("styles", "rIdStyles", "styles.xml"), ("numbering", "rIdNumbering", "numbering.xml")]

    def add(relation: str, name: str, content: str | bytes, identity: str) -> None:
        parts[name] = content
        links.append((relation, identity, name))

    section = ""
    for place, content, form in (
        ("header", header, "default"),
        ("header", first_header, "first"),
        ("footer", footer, "default"),
    ):
        if content:
            identity = f"rId{place}{form}"
            tag = {"header": "hdr", "footer": "ftr"}[place]
            add(place, f"{place}-{form}.xml", f"<w:{tag} {NAMESPACES}>{content}</w:{tag}>", identity)
            section += f'<w:{place}Reference w:type="{form}" r:id="{identity}"/>'
    if footnotes:
        add("footnotes", "footnotes.xml", _notes("footnotes", footnotes), "rIdFootnotes")
    if endnotes:
        add("endnotes", "endnotes.xml", _notes("endnotes", endnotes), "rIdEndnotes")
    if comments:
        told = "".join(
            f'<w:comment w:id="{number}" {WHO} w:initials="PN">{words(said)}</w:comment>'
            for number, said in comments.items()
        )
        add("comments", "comments.xml", f"<w:comments {NAMESPACES}>{told}</w:comments>", "rIdComments")
    if chunk:
        add("aFChunk", "chunk.html", chunk.encode(), "rIdChunk")
    if "rIdPicture" in body + header + footer:
        add("image", "media/image1.png", png(), "rIdPicture")
    if "rIdObject" in body:
        add("package", "embeddings/sheet1.xlsx", archive({"empty.txt": b""}), "rIdObject")
    title = "<w:titlePg/>" if first_header else ""
    document = (
        f"<w:document {NAMESPACES}><w:body>{body}"
        f'<w:sectPr>{section}<w:pgSz w:w="11906" w:h="16838"/>{title}</w:sectPr></w:body></w:document>'
    )
    root = "/" if absolute else ""
    types = {main: kind} | {
        f"{folder}/{name}": f"{_TYPE}.{re.split(r'[-.]', name)[0]}+xml"
        for name in parts
        if name.endswith(".xml")
    }
    here = f"/{folder}/" if absolute else ""
    relations = "".join(
        f'<Relationship Id="{identity}" Type="{R}/{relation}" Target="{here}{name}"/>'
        for relation, identity, name in links
    )
    relations += f'<Relationship Id="rIdLink" Type="{R}/hyperlink" Target="https://example.org/safe" TargetMode="External"/>'
    package = "http://schemas.openxmlformats.org/package/2006"
    written: dict[str, str | bytes] = {
        "[Content_Types].xml": (
            f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>'
            '<Default Extension="html" ContentType="text/html"/><Default Extension="bin" '
            'ContentType="application/vnd.ms-office.vbaProject"/>'
            + "".join(f'<Override PartName="/{name}" ContentType="{form}"/>' for name, form in types.items())
            + "</Types>"
        ),
        "_rels/.rels": (
            f'<Relationships xmlns="{package}/relationships">'
            f'<Relationship Id="rId1" Type="{R}/officeDocument" Target="{root}{main}"/></Relationships>'
        ),
        main: document,
        f"{folder}/_rels/{main.rpartition('/')[2]}.rels": f'<Relationships xmlns="{package}/relationships">{relations}</Relationships>',
    }
    written |= {f"{folder}/{name}": content for name, content in parts.items()}
    return archive(
        {
            name: _bytes(content, is_strict, encoding if name == main else "UTF-8")
            for name, content in written.items()
        }
        | dict(more or {}),
        stored,
    )


def _bytes(content: str | bytes, is_strict: bool, encoding: str) -> bytes:
    if isinstance(content, bytes):
        return content
    xml = (
        content
        if content.startswith("<?xml")
        else f'<?xml version="1.0" encoding="{encoding}" standalone="yes"?>{content}'
    )
    return (strict(xml) if is_strict else xml).encode(encoding)
