"""Word: what may stand in a cell, how tables may be built, and both together; then what stands around tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from . import writers_word as w
from .model import Case, ExpectedTable, grid, spanned
from .words import Pen

LATE = "Section 47 is not to be mentioned"
"""Words that nobody sees."""


@dataclass(frozen=True)
class Piece:
    """The content of a cell (paragraphs), what is read in it, and what the file needs or says besides."""

    feature: str
    blocks: str
    text: str
    absent: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()
    notices: tuple[str, ...] = ()
    inner: tuple[ExpectedTable, ...] = ()
    parts: Mapping[str, object] = field(default_factory=dict)


def _plain(text: str) -> Piece:
    return Piece("", w.words(text), text)


def _pieces() -> Iterator[Piece]:
    yield from _control_pieces()
    yield from _tick_pieces()
    yield from _field_pieces()
    yield from _tracked_pieces()
    yield from _hidden_pieces()
    yield from _list_pieces()
    yield from _character_pieces()
    yield from _wrapped_pieces()
    yield from _drawn_pieces()
    yield from _note_pieces()


def _control_pieces() -> Iterator[Piece]:
    yield Piece(
        "control-run",
        w.para(w.run("HV to "), w.sdt(w.run("weigh Amy")), w.run(" weekly – see red book")),
        "HV to weigh Amy weekly – see red book",
    )
    yield Piece(
        "control-block",
        w.sdt(w.words("Mum to ring the GP.") + w.words("Dad to drive her there.")),
        "Mum to ring the GP. Dad to drive her there.",
    )
    yield Piece(
        "control-nested",
        w.sdt(w.para(w.run("Nan "), w.sdt(w.sdt(w.run("does the school run"))), w.run(" on Mondays"))),
        "Nan does the school run on Mondays",
    )
    yield Piece(
        "placeholder-run",
        w.para(w.placeholder("Click or tap here to enter text.")),
        "",
        absent=("Click or tap here",),
    )
    yield Piece(
        "placeholder-block",
        w.sdt(w.para(w.run("Type the action", '<w:rStyle w:val="PlaceholderText"/>')), "<w:showingPlcHdr/>"),
        "",
        absent=("Type the action",),
    )
    yield Piece(
        "placeholder-beside-words",
        w.para(w.run("Lead: "), w.placeholder("Enter a name."), w.run(" (school)")),
        "Lead: (school)",
        absent=("Enter a name",),
    )
    yield Piece(
        "date-picked",
        w.para(
            w.sdt(
                w.run("12/04/2026"),
                '<w:date w:fullDate="2026-04-12T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="en-GB"/></w:date>',
            )
        ),
        "12/04/2026",
    )
    yield Piece(
        "date-not-picked",
        w.para(
            w.placeholder(
                "Click or tap to enter a date.", '<w:date><w:dateFormat w:val="dd/MM/yyyy"/></w:date>'
            )
        ),
        "",
        absent=("enter a date",),
    )
    choices = (
        '<w:dropDownList w:lastValue="2"><w:listItem w:displayText="Not started" w:value="1"/>'
        '<w:listItem w:displayText="Under way" w:value="2"/><w:listItem w:displayText="Dropped" w:value="3"/></w:dropDownList>'
    )
    yield Piece(
        "choice-made",
        w.para(w.sdt(w.run("Under way"), choices)),
        "Under way",
        absent=("Not started", "Dropped"),
    )
    yield Piece(
        "choice-not-made",
        w.para(w.placeholder("Choose an item.", choices)),
        "",
        absent=("Choose an item", "Not started"),
    )
    yield Piece(
        "combo-typed",
        w.para(w.sdt(w.run("Gran (Bev)"), choices.replace("dropDownList", "comboBox"))),
        "Gran (Bev)",
        absent=("Under way",),
    )


def _tick_pieces() -> Iterator[Piece]:
    yield Piece(
        "choice-form",
        w.para(w.run("Status: "), w.form_choice(("Not started", "Under way", "Dropped"), 1)),
        "Status: Under way",
        absent=("Not started", "Dropped", "FORMDROPDOWN"),
    )
    yield Piece(
        "box-new",
        w.para(w.new_box(True), w.run(" Mum agrees ")) + w.para(w.new_box(False), w.run(" Dad agrees")),
        "☒ Mum agrees ☐ Dad agrees",
    )
    yield Piece(
        "box-form",
        w.para(w.form_box(True), w.run(" Yes "), w.form_box(False), w.run(" No")),
        "☒ Yes ☐ No",
    )
    yield Piece(
        "box-form-by-default",
        w.para(w.form_box(True, "w:default"), w.run(" Shared with Mum")),
        "☒ Shared with Mum",
    )
    yield Piece(
        "box-symbol",
        w.para(
            w.run(raw='<w:sym w:font="Wingdings" w:char="F0FE"/>'),
            w.run(" Yes "),
            w.run(raw='<w:sym w:font="Wingdings" w:char="F0A8"/>'),
            w.run(" No "),
            w.run(raw='<w:sym w:font="Wingdings" w:char="F0FC"/>'),
            w.run(" seen"),
        ),
        "☒ Yes ☐ No ✓ seen",
    )
    yield Piece(
        "box-symbol-2",
        w.para(
            w.run(raw='<w:sym w:font="Wingdings 2" w:char="F052"/>'),
            w.run(" Done "),
            w.run(raw='<w:sym w:font="Wingdings 2" w:char="F0A3"/>'),
            w.run(" Not done"),
        ),
        "☑ Done ☐ Not done",
    )
    wings = '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'
    yield Piece(
        "box-typed-in-wingdings",
        w.para(
            w.run("\uf0fe", wings), w.run(" Core group told "), w.run("\uf06f", wings), w.run(" Not told")
        ),
        "☒ Core group told ☐ Not told",
    )


def _field_pieces() -> Iterator[Piece]:
    name = '<w:ffData><w:name w:val="Text1"/><w:enabled/><w:textInput><w:default w:val="type here"/></w:textInput></w:ffData>'
    yield Piece(
        "form-text",
        w.para(w.run("Worker: "), w.field("FORMTEXT", w.run("Jean Ashworth"), name)),
        "Worker: Jean Ashworth",
        absent=("FORMTEXT", "type here", "Text1"),
    )
    yield Piece(
        "form-text-empty",
        w.para(w.run("Tel: "), w.field("FORMTEXT", w.run("\u2002\u2002\u2002\u2002\u2002"), name)),
        "Tel:",
        absent=("FORMTEXT",),
    )
    yield Piece(
        "field-reference",
        w.para(w.run("As in "), w.field(r"REF _Ref123 \h", w.run("need 2")), w.run(", by the next CGM")),
        "As in need 2, by the next CGM",
        absent=("_Ref123",),
    )
    yield Piece(
        "field-link",
        w.para(
            w.run("Read "),
            w.field('HYPERLINK "https://example.org/safe-sleep"', w.run("the leaflet", "<w:u/>")),
            w.run(" with Mum; "),
            f'<w:hyperlink r:id="rIdLink">{w.run("video")}</w:hyperlink>',
        ),
        "Read the leaflet with Mum; video",
        absent=("example.org", "HYPERLINK"),
    )
    yield Piece(
        "field-simple",
        w.para(
            f'<w:fldSimple w:instr=" DOCPROPERTY Child ">{w.run("Zoë")}</w:fldSimple>', w.run(" to choose")
        ),
        "Zoë to choose",
        absent=("DOCPROPERTY",),
    )
    inner = w.field("MERGEFIELD Sex", w.run("F"))
    yield Piece(
        "field-in-field",
        w.para(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> IF </w:instrText></w:r>',
            inner,
            '<w:r><w:instrText xml:space="preserve"> = "F" "her" "his" </w:instrText></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            w.run("her"),
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            w.run(" school nurse rings Mum"),
        ),
        "her school nurse rings Mum",
        absent=("MERGEFIELD", "his", "= "),
    )
    yield Piece(
        "field-over-paragraphs",
        w.para(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> INCLUDETEXT x.doc </w:instrText></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            w.run("Visits each Monday."),
        )
        + w.para(w.run("Nan is there too."), '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
        "Visits each Monday. Nan is there too.",
        absent=("INCLUDETEXT", "x.doc"),
    )


def _tracked_pieces() -> Iterator[Piece]:
    def inserted(*runs: str) -> str:
        return f'<w:ins w:id="11" {w.WHO}>{"".join(runs)}</w:ins>'

    def deleted(said: str) -> str:
        gone = f'<w:delText xml:space="preserve">{w.escape(said)}</w:delText>'
        return f'<w:del w:id="12" {w.WHO}>{w.run(raw=gone)}</w:del>'

    mark_gone = f'<w:rPr><w:del w:id="14" {w.WHO}/></w:rPr>'
    yield Piece(
        "tracked-words",
        w.para(
            w.run("Dad to see "), deleted("Nurse Pratt"), inserted(w.run("Dr Hussain")), w.run(" by 1 May")
        ),
        "Dad to see Dr Hussain by 1 May",
        absent=("Nurse Pratt",),
    )
    yield Piece(
        "tracked-insertion-deleted",
        w.para(
            w.run("SW visits "),
            f'<w:ins w:id="15" {w.WHO}>{deleted("daily ")}</w:ins>',
            inserted(w.run("weekly")),
        ),
        "SW visits weekly",
        absent=("daily",),
    )
    yield Piece(
        "tracked-paragraph-deleted",
        w.words("School to send the log.")
        + w.para(deleted("Office to post it."), props=mark_gone)
        + w.words("Mum signs it."),
        "School to send the log. Mum signs it.",
        absent=("Office to post it",),
    )
    yield Piece(
        "tracked-mark-deleted",
        w.para(w.run("Strategy meeting by Fri"), props=mark_gone) + w.words("day 17 April"),
        "Strategy meeting by Friday 17 April",
    )
    yield Piece(
        "tracked-move",
        w.para(
            f'<w:moveFromRangeStart w:id="16" w:name="move1" {w.WHO}/>'
            f'<w:moveFrom w:id="17" {w.WHO}>{w.run("Moved words stay once. ")}</w:moveFrom><w:moveFromRangeEnd w:id="16"/>',
            w.run("Nan has Lily-Mae on Fridays. "),
            f'<w:moveToRangeStart w:id="18" w:name="move1" {w.WHO}/>'
            f'<w:moveTo w:id="19" {w.WHO}>{w.run("Moved words stay once. ")}</w:moveTo><w:moveToRangeEnd w:id="18"/>',
        ),
        "Nan has Lily-Mae on Fridays. Moved words stay once.",
    )
    yield Piece(
        "tracked-formatting",
        w.para(
            w.run(
                "Beds by ", f'<w:b/><w:rPrChange w:id="20" {w.WHO}><w:rPr><w:vanish/></w:rPr></w:rPrChange>'
            ),
            w.run("10 May"),
            props=f'<w:pPrChange w:id="21" {w.WHO}><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr></w:pPr></w:pPrChange>',
        ),
        "Beds by 10 May",
    )

    gone_code = w.run(raw='<w:delInstrText xml:space="preserve"> REF _Ref9 </w:delInstrText>')
    marks = [w.run(raw=f'<w:fldChar w:fldCharType="{kind}"/>') for kind in ("begin", "separate", "end")]
    gone_result = w.run(raw="<w:delText>need 9</w:delText>")
    yield Piece(
        "tracked-field",
        w.para(
            w.run("See "),
            f'<w:del w:id="22" {w.WHO}>{marks[0]}{gone_code}{marks[1]}{gone_result}{marks[2]}</w:del>',
            inserted(w.field("REF _Ref1", w.run("need 1"))),
            w.run(" above"),
        ),
        "See need 1 above",
        absent=("need 9", "_Ref"),
    )


def _hidden_pieces() -> Iterator[Piece]:
    yield Piece(
        "hidden-run",
        w.para(w.run("Mum told on 3 April"), w.run(f" {LATE}", "<w:vanish/>"), w.run(", in person")),
        "Mum told on 3 April, in person",
        absent=(LATE,),
    )
    yield Piece(
        "hidden-by-character-style",
        w.para(w.run("Café visit "), w.run(LATE, '<w:rStyle w:val="Hidden"/>'), w.run("on Saturday")),
        "Café visit on Saturday",
        absent=(LATE,),
    )
    yield Piece(
        "hidden-by-paragraph-style",
        w.words(LATE, "GuidanceBox") + w.words("Speak to Kayden alone"),
        "Speak to Kayden alone",
        absent=(LATE,),
    )
    yield Piece(
        "hidden-switched-off",
        w.para(w.run("Shown in spite of its style", '<w:vanish w:val="0"/>'), w.run(LATE), style="Guidance"),
        "Shown in spite of its style",
        absent=(LATE,),
    )


def _list_pieces() -> Iterator[Piece]:
    yield Piece(
        "list-numbers",
        w.item("Weigh Amy", 1) + w.item("Plot it", 1) + w.item("Tell the GP", 1),
        "1. Weigh Amy 2. Plot it 3. Tell the GP",
    )
    yield Piece(
        "list-levels",
        w.item("School", 2)
        + w.item("ring Mum", 2, 1)
        + w.item("before 9.15", 2, 2)
        + w.item("keep a log", 2, 1)
        + w.item("Home", 2)
        + w.item("pack the bag", 2, 1),
        "1. School a) ring Mum i. before 9.15 b) keep a log 2. Home a) pack the bag",
    )
    yield Piece(
        "list-starts-at-five",
        w.item("Bins out", 5) + w.item("Floor clear", 5),
        "(5) Bins out (6) Floor clear",
    )
    yield Piece(
        "list-bullets",
        w.item("Bed", 6) + w.item("with a mattress", 6, 1) + w.item("new", 6, 2) + w.item("Cot", 6),
        "• Bed • with a mattress • new • Cot",
    )
    yield Piece(
        "list-words-around-number",
        w.item("Book the SALT slot", 7) + w.item("Take José there", 7),
        "Action A: Book the SALT slot Action B: Take José there",
    )
    yield Piece(
        "list-by-style",
        w.words("Health", "ActionList") + w.words("Education", "ActionList") + w.words("Home", "ActionList"),
        "I. Health II. Education III. Home",
    )
    yield Piece(
        "list-number-taken-away",
        w.words("Before", "ActionList")
        + w.para(
            w.run("not numbered"),
            style="ActionList",
            props='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>',
        )
        + w.words("After", "ActionList"),
        "I. Before not numbered II. After",
    )
    yield Piece(
        "list-legal",
        w.item("Safety", 10) + w.item("locks", 10, 1) + w.item("Health", 10) + w.item("teeth", 10, 1),
        "I. Safety 1.1 locks II. Health 2.1 teeth",
    )
    yield Piece(
        "list-sublevel-goes-on",
        w.item("Mum", 9) + w.item("GP", 9, 1) + w.item("Dad", 9) + w.item("CGL", 9, 1),
        "1. Mum a. GP 2. Dad b. CGL",
    )
    yield Piece(
        "list-zeros-and-ordinals",
        w.item("Visit", 11) + w.item("Call", 11) + w.item("visit", 12) + w.item("call", 12),
        "01. Visit 02. Call 1st visit 2nd call",
    )
    yield Piece(
        "list-by-linked-style",
        w.item("Ring Mum", 14) + w.item("Write to her", 14),
        "Step 1. Ring Mum Step 2. Write to her",
    )


def _character_pieces() -> Iterator[Piece]:
    yield Piece(
        "soft-breaks",
        w.para(w.run(raw=f"{w.text('SW: Priya')}<w:br/>{w.text('HV: Jean')}<w:cr/>{w.text('FSW: tbc')}")),
        "SW: Priya HV: Jean FSW: tbc",
    )
    yield Piece(
        "tabs",
        w.para(
            w.run(raw=f"{w.text('Mon')}<w:tab/>{w.text('Nan')}"),
            w.run(raw='<w:ptab w:relativeTo="margin" w:alignment="right" w:leader="none"/>'),
            w.run("3.30pm"),
        ),
        "Mon Nan 3.30pm",
    )
    yield Piece(
        "hyphens",
        w.para(
            w.run(
                raw=f"{w.text('Lily')}<w:noBreakHyphen/>{w.text('Mae to be weighed fort')}<w:softHyphen/>{w.text('nightly')}"
            )
        ),
        "Lily-Mae to be weighed fortnightly",
    )
    yield Piece(
        "special-characters",
        w.words("Zoë’s “café” – £25\u00a0p/w… ≥ 92% & <3 ½\u200bhr 😊 naïve O\u2019Brien"),
        "Zoë’s “café” – £25 p/w… ≥ 92% & <3 ½hr 😊 naïve O’Brien",
    )
    yield Piece(
        "split-runs",
        w.para(
            w.run("HV to w"),
            '<w:proofErr w:type="spellStart"/>',
            w.run("ei", "<w:b/>"),
            '<w:bookmarkStart w:id="1" w:name="_GoBack"/><w:bookmarkEnd w:id="1"/><w:proofErr w:type="spellEnd"/>',
            w.run(raw=f"<w:lastRenderedPageBreak/>{w.text('gh Am')}"),
            w.run("y", '<w:lang w:val="en-GB"/>'),
        ),
        "HV to weigh Amy",
    )
    yield Piece(
        "right-to-left",
        w.para(
            w.run("Interpreter: "),
            w.run("مريم حداد", "<w:rtl/>"),
            f'<w:bdo w:val="rtl">{w.run("هاتف")}</w:bdo>',
            f'<w:dir w:val="ltr">{w.run(" 0300 555 0101")}</w:dir>',
            props="<w:bidi/>",
        ),
        "Interpreter: مريم حدادهاتف 0300 555 0101",
    )

    yield Piece(
        "symbols",
        w.para(
            w.run("School "),
            w.run(raw='<w:sym w:font="Wingdings" w:char="F0E0"/>'),
            w.run(" Mum: attendance "),
            w.run(raw='<w:sym w:font="Symbol" w:char="F0B3"/>'),
            w.run(" 92% "),
            w.run(raw='<w:sym w:font="Wingdings" w:char="F04A"/>'),
        ),
        "School → Mum: attendance ≥ 92% ☺",
    )


def _wrapped_pieces() -> Iterator[Piece]:
    yield Piece(
        "smart-tag",
        w.para(
            w.run("Ring "),
            f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">'
            f'<w:smartTagPr><w:attr w:name="ProductID" w:val="PratchettX"/></w:smartTagPr>{w.run("Mrs Wójcik")}</w:smartTag>',
            w.run(" on the 3rd"),
        ),
        "Ring Mrs Wójcik on the 3rd",
        absent=("PratchettX",),
    )
    yield Piece(
        "custom-xml",
        f'<w:customXml w:uri="urn:case" w:element="action"><w:customXmlPr><w:placeholder w:val="PromptX"/></w:customXmlPr>'
        f"{w.words('Mum and Dad read the report')}"
        + w.para(f'<w:customXml w:uri="urn:case" w:element="by">{w.run("by Friday")}</w:customXml>')
        + "</w:customXml>",
        "Mum and Dad read the report by Friday",
        absent=("PromptX",),
    )
    smile = '<w16se:symEx w16se:font="Segoe UI Emoji" w16se:char="1F60A"/>'
    yield Piece(
        "alternate-content",
        w.para(
            w.run("Freddie is "),
            f'<w:r><mc:AlternateContent><mc:Choice Requires="w16se">{smile}</mc:Choice>'
            f"<mc:Fallback>{w.text('😊')}</mc:Fallback></mc:AlternateContent></w:r>",
            w.run(" at Nan’s"),
        ),
        "Freddie is 😊 at Nan’s",
    )
    yield Piece(
        "ruby",
        w.para(
            w.run("Tutor: "),
            f'<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr><w:rt>{w.run("たなか")}</w:rt>'
            f"<w:rubyBase>{w.run('田中')}</w:rubyBase></w:ruby></w:r>",
            w.run(" (Weds)"),
        ),
        "Tutor: 田中 (Weds)",
    )
    sum_ = "".join(f"<m:r><m:t>{w.escape(part)}</m:t></m:r>" for part in ("4×5", "=", "20"))
    yield Piece(
        "math",
        w.para(w.run("Minutes of play a day: "), f"<m:oMath>{sum_}</m:oMath>", w.run(" at least")),
        "Minutes of play a day: 4×5=20 at least",
    )


def _drawn_pieces() -> Iterator[Piece]:
    yield Piece(
        "text-box",
        w.words("See the box:") + w.para(w.text_box(w.words("Nan’s number is on the fridge"))),
        "See the box: Nan’s number is on the fridge",
    )
    yield Piece(
        "text-box-vml",
        w.words("Note this:")
        + w.para(w.run(raw=w.old_text_box(w.words("Key is with No. 14") + w.words("(Mrs Shah)")))),
        "Note this: Key is with No. 14 (Mrs Shah)",
    )
    gone_box = w.text_box(w.words("The box that was taken out"))
    yield Piece(
        "text-box-deleted",
        w.words("Box below is gone:") + w.para(f'<w:del w:id="61" {w.WHO}>{gone_box}</w:del>'),
        "Box below is gone:",
        absent=("The box that was taken out",),
    )
    yield Piece(
        "shapes-grouped",
        w.words("Steps:") + w.para(w.group(w.words("Ring Mum first"), w.words("Ring Dad second"))),
        "Steps: Ring Mum first Ring Dad second",
    )
    yield Piece(
        "picture",
        w.words("Signed by Mum:") + w.para(w.PICTURE),
        "Signed by Mum:",
        absent=("scan0001",),
        notices=("picture|image",),
    )
    yield Piece(
        "embedded-object",
        w.words("Growth chart:") + w.para(w.OBJECT),
        "Growth chart:",
        absent=("Excel.Sheet",),
        notices=("object|embedded|picture|file",),
    )


def _note_pieces() -> Iterator[Piece]:
    yield Piece(
        "comment",
        w.para(
            '<w:commentRangeStart w:id="1"/>',
            w.run("Kayden picks the worker"),
            '<w:commentRangeEnd w:id="1"/>',
            w.run(raw='<w:commentReference w:id="1"/>'),
        ),
        "Kayden picks the worker",
        absent=("Is this realistic",),
        parts={"comments": {1: "Is this realistic? PN"}},
    )
    yield Piece(
        "footnote",
        w.para(w.run("Weight on the 9th centile"), w.run(raw='<w:footnoteReference w:id="1"/>')),
        "Weight on the 9th centile",
        lines=("Measured by the HV on 3 March 2026",),
        parts={"footnotes": {1: "Measured by the HV on 3 March 2026"}},
    )
    yield Piece(
        "endnote",
        w.para(w.run("Rent paid by DHP"), w.run(raw='<w:endnoteReference w:id="1"/>')),
        "Rent paid by DHP",
        lines=("Discretionary Housing Payment, £310",),
        parts={"endnotes": {1: "Discretionary Housing Payment, £310"}},
    )


@dataclass
class Writer:
    """Fills cells: the special pieces come first where an action stands, plain words everywhere else."""

    pen: Pen
    special: list[Piece] = field(default_factory=list)
    used: list[Piece] = field(default_factory=list)

    def action(self) -> Piece:
        """The next special piece, or an action."""
        piece = self.special.pop(0) if self.special else _plain(self.pen.action())
        self.used.append(piece)
        return piece


Told = list[tuple[int, int, int, int, str]]
Structure = Callable[[Writer], tuple[str, Told]]


def _cells(texts: Sequence[str]) -> list[str]:
    return [w.cell(w.words(text)) for text in texts]


def _told(row: int, texts: Sequence[str], column: int = 0) -> Told:
    return [(row, column + nth, 1, 1, text) for nth, text in enumerate(texts)]


def _line(writer: Writer) -> tuple[list[str], list[str]]:
    """Four cells of a plan as XML and as text: need, action, who, when."""
    pen, piece = writer.pen, writer.action()
    need, who, when = pen.need(), pen.who(), pen.when()
    return [
        w.cell(w.words(need)),
        w.cell(piece.blocks),
        w.cell(w.words(who)),
        w.cell(w.words(when)),
    ], [need, piece.text, who, when]


HEAD = ("Need", "What we’ll do", "Who", "By when")


def simple(writer: Writer, props: str = "", header: str = "") -> tuple[str, Told]:
    """A heading row and three rows."""
    rows, told = [w.row(*_cells(HEAD), props=header)], _told(0, HEAD)
    for number in range(1, 4):
        cells, texts = _line(writer)
        rows.append(w.row(*cells))
        told += _told(number, texts)
    return w.table(*rows, columns=4, props=props), told


def grouped_headings(writer: Writer) -> tuple[str, Told]:
    """Two heading rows, the upper one with cells over several columns, and a row of one cell between the others."""
    upper = w.row(w.cell(w.words("Concern")), w.cell(w.words("Plan"), span=3))
    one, texts = _line(writer)
    other, more = _line(writer)
    across = writer.pen.outcome()
    rows = [upper, w.row(*_cells(HEAD)), w.row(*one), w.row(w.cell(w.words(across), span=4)), w.row(*other)]
    told = [(0, 0, 1, 1, "Concern"), (0, 1, 1, 3, "Plan"), *_told(1, HEAD), *_told(2, texts)]
    return w.table(*rows, columns=4), [*told, (3, 0, 1, 4, across), *_told(4, more)]


def merged_down(writer: Writer) -> tuple[str, Told]:
    """A need over three actions, twice."""
    rows, told, number = [w.row(*_cells(HEAD))], _told(0, HEAD), 1
    for height in (3, 2):
        need = writer.pen.need()
        for nth in range(height):
            cells, texts = _line(writer)
            first = w.cell(w.words(need), merge="restart") if nth == 0 else w.cell(merge="continue")
            rows.append(w.row(first, *cells[1:]))
            told += [*([(number, 0, height, 1, need)] if nth == 0 else []), *_told(number, texts[1:], 1)]
            number += 1
    return w.table(*rows, columns=4), told


def merged_both_ways(writer: Writer) -> tuple[str, Told]:
    """A block of two rows and two columns, and an outcome down all rows."""
    rows, told = [w.row(*_cells((*HEAD, "Outcome")))], _told(0, (*HEAD, "Outcome"))
    outcome, block = writer.pen.outcome(), writer.action()
    rows.append(
        w.row(
            w.cell(block.blocks, span=2, merge="restart"),
            *_cells(first := [writer.pen.who(), writer.pen.when()]),
            w.cell(w.words(outcome), merge="restart"),
        )
    )
    rows.append(
        w.row(
            w.cell(span=2, merge="continue"),
            *_cells(second := [writer.pen.who(), writer.pen.when()]),
            w.cell(merge="continue"),
        )
    )
    cells, texts = _line(writer)
    rows.append(w.row(*cells, w.cell(merge="continue")))
    told += [(1, 0, 2, 2, block.text), (1, 4, 3, 1, outcome), *_told(1, first, 2), *_told(2, second, 2)]
    return w.table(*rows), [*told, *_told(3, texts)]


def merged_across(writer: Writer) -> tuple[str, Told]:
    """Cells merged sideways in the older way, by hMerge."""
    piece, who = writer.action(), writer.pen.who()
    merged = w.row(
        w.cell(piece.blocks, across="restart"),
        w.cell(across="continue"),
        w.cell(across="continue"),
        *_cells([who]),
    )
    cells, texts = _line(writer)
    told = [*_told(0, HEAD), (1, 0, 1, 3, piece.text), (1, 3, 1, 1, who), *_told(2, texts)]
    return w.table(w.row(*_cells(HEAD)), merged, w.row(*cells), columns=4), told


def indented_rows(writer: Writer) -> tuple[str, Told]:
    """Rows that begin a column late or end one early."""
    one, first = _line(writer)
    other, second = _line(writer)
    late = w.row(*one[:3], props='<w:gridBefore w:val="1"/><w:wBefore w:w="1800" w:type="dxa"/>')
    early = w.row(*other[:3], props='<w:gridAfter w:val="1"/><w:wAfter w:w="1800" w:type="dxa"/>')
    told = [*_told(0, HEAD), *_told(1, first[:3], 1), *_told(2, second[:3])]
    return w.table(w.row(*_cells(HEAD)), late, early, columns=4), told


def no_grid(writer: Writer) -> tuple[str, Told]:
    """A table whose grid names no columns at all, and rows that span nevertheless."""
    cells, texts = _line(writer)
    piece, who = writer.action(), writer.pen.who()
    wide = w.row(w.cell(piece.blocks, span=3), *_cells([who]))
    told = [*_told(0, HEAD), *_told(1, texts), (2, 0, 1, 3, piece.text), (2, 3, 1, 1, who)]
    return w.table(w.row(*_cells(HEAD)), w.row(*cells), wide, columns=0), told


def irregular_grid(writer: Writer) -> tuple[str, Told]:
    """Rows whose cells have edges of their own, far from one another, as in forms with boxes of all sizes."""
    pen = writer.pen
    one, other, third = writer.action(), writer.action(), writer.action()
    texts = [
        (one.text, pen.who()),
        (pen.need(), other.text),
        (pen.outcome(), pen.when()),
        (third.text, pen.who()),
    ]
    blocks = [(one.blocks, ""), ("", other.blocks), ("", ""), (third.blocks, "")]
    widths = (1500, 2200, 2600, 3100, 800)
    rows, told = [], []
    for number, (spans, said, drawn) in enumerate(
        zip(((1, 3), (3, 1), (2, 2), (4, 1)), texts, blocks, strict=True)
    ):
        cut = spans[0]
        wide = (sum(widths[:cut]), sum(widths[cut : cut + spans[1]]))
        cells = [
            w.cell(block or w.words(text), span=span, width=width)
            for span, text, block, width in zip(spans, said, drawn, wide, strict=True)
        ]
        told += [(number, 0, 1, spans[0], said[0]), (number, spans[0], 1, spans[1], said[1])]
        rows.append(w.row(*cells))
    return w.table(*rows, columns=widths), told


def ragged_rows(writer: Writer) -> tuple[str, Told]:
    """A row that ends early without a word, and one that is longer than the grid."""
    one, first = _line(writer)
    other, second = _line(writer)
    more = writer.pen.outcome()
    rows = [w.row(*_cells(HEAD)), w.row(*one[:2]), w.row(*other, w.cell(w.words(more)))]
    return w.table(*rows, columns=4), [*_told(0, HEAD), *_told(1, first[:2]), *_told(2, [*second, more])]


def merged_across_and_down(writer: Writer) -> tuple[str, Told]:
    """A need down two rows beside cells merged sideways in the older way, in a row that begins late."""
    pen, piece = writer.pen, writer.action()
    need, when, who = pen.need(), pen.when(), pen.who()
    other, texts = _line(writer)
    first = w.row(
        w.cell(w.words(need), merge="restart"),
        w.cell(piece.blocks, across="restart"),
        w.cell(across="continue"),
        w.cell(w.words(when)),
    )
    second = w.row(w.cell(merge="continue"), *other[1:])
    late = w.row(w.cell(w.words(who), span=3), props='<w:gridBefore w:val="1"/>')
    told = [(1, 0, 2, 1, need), (1, 1, 1, 2, piece.text), (1, 3, 1, 1, when), *_told(2, texts[1:], 1)]
    table = w.table(w.row(*_cells(HEAD)), first, second, late, columns=4)
    return table, [*_told(0, HEAD), *told, (3, 1, 1, 3, who)]


def controlled_merge(writer: Writer) -> tuple[str, Told]:
    """A need over three rows, each row a content control of its own and the need's cell another."""
    table, told = merged_down(writer)
    head, *rows = table.split("<w:tr>")[1:]
    opened = table.split("<w:tr>")[0]
    boxed = []
    for text in rows:
        body = text.removesuffix("</w:tbl>")
        first, rest = body.split("</w:tc>", 1)
        boxed.append(w.sdt(f"<w:tr>{w.sdt(f'{first}</w:tc>')}{rest}"))
    return f"{opened}<w:tr>{head}{''.join(boxed)}</w:tbl>", told


def prompt_row(writer: Writer) -> tuple[str, Told]:
    """A section that repeats, whose last row still shows its prompts."""
    cells, texts = _line(writer)
    prompts = [w.cell(w.para(w.placeholder("Type the next step here."))) for _ in HEAD]
    rows = w.sdt(w.row(*cells), "<w15:repeatingSectionItem/>") + w.sdt(
        w.row(*prompts), "<w15:repeatingSectionItem/>"
    )
    table = w.table(w.row(*_cells(HEAD)), w.sdt(rows, "<w15:repeatingSection/>"), columns=4)
    return table, [*_told(0, HEAD), *_told(1, texts), *_told(2, [""] * 4)]


def nudged_edges(writer: Writer) -> tuple[str, Told]:
    """Three columns whose edges were dragged by a hair's breadth in every second row."""
    heads = HEAD[1:]
    rows, told = [], []
    for number in range(4):
        piece = writer.action() if number else _plain(heads[0])
        rest = [writer.pen.who(), writer.pen.when()] if number else list(heads[1:])
        spans = (1, 2, 2) if number % 2 else (2, 2, 1)
        wide = (3000, 3000, 3000) if number % 2 else (3040, 3000, 2960)
        blocks = [piece.blocks, *map(w.words, rest)]
        cells = [
            w.cell(block, span=span, width=width)
            for block, span, width in zip(blocks, spans, wide, strict=True)
        ]
        rows.append(w.row(*cells))
        told += _told(number, [piece.text, *rest])
    return w.table(*rows, columns=(3000, 40, 2960, 40, 2960)), told


def controlled_rows(writer: Writer) -> tuple[str, Told]:
    """Rows inside content controls, as a section that repeats."""
    rows, told = "", _told(0, HEAD)
    for number in range(1, 4):
        cells, texts = _line(writer)
        rows += w.sdt(w.row(*cells), "<w15:repeatingSectionItem/>")
        told += _told(number, texts)
    return w.table(w.row(*_cells(HEAD)), w.sdt(rows, "<w15:repeatingSection/>"), columns=4), told


def controlled_cells(writer: Writer) -> tuple[str, Told]:
    """Cells inside content controls, one of them two cells in one control."""
    one, first = _line(writer)
    other, second = _line(writer)
    rows = [
        w.row(*_cells(HEAD)),
        w.row(one[0], w.sdt(one[1]), one[2], w.sdt(one[3])),
        w.row(w.sdt(w.sdt(other[0]) + other[1]), other[2], other[3]),
    ]
    return w.table(*rows, columns=4), [*_told(0, HEAD), *_told(1, first), *_told(2, second)]


def controlled_table(writer: Writer) -> tuple[str, Told]:
    """The whole table inside a content control, with words before it."""
    told_xml, told = simple(writer)
    return w.sdt(told_xml), told


def custom_rows(writer: Writer) -> tuple[str, Told]:
    """Rows and cells inside custom XML."""
    one, first = _line(writer)
    other, second = _line(writer)
    opened = '<w:customXml w:uri="urn:case" w:element="x">'
    rows = [
        w.row(*_cells(HEAD)),
        f"{opened}{w.row(*one)}</w:customXml>",
        w.row(other[0], f"{opened}{other[1]}{other[2]}</w:customXml>", other[3]),
    ]
    return w.table(*rows, columns=4), [*_told(0, HEAD), *_told(1, first), *_told(2, second)]


def tracked_rows(writer: Writer) -> tuple[str, Told]:
    """A row that was deleted and one that was inserted with changes tracked."""
    kept, first = _line(writer)
    new, second = _line(writer)
    gone = w.row(*_cells(["Row taken out"] * 4), props=f'<w:del w:id="31" {w.WHO}/>')
    rows = [w.row(*_cells(HEAD)), w.row(*kept), gone, w.row(*new, props=f'<w:ins w:id="32" {w.WHO}/>')]
    return w.table(*rows, columns=4), [*_told(0, HEAD), *_told(1, first), *_told(2, second)]


def tracked_row_in_merge(writer: Writer) -> tuple[str, Told]:
    """A need over three rows, of which the first was deleted: the need goes with the row that began it."""
    table, told = merged_down(writer)
    cells = _cells(["Row taken out"] * 4)
    gone = w.row(*cells, props=f'<w:del w:id="33" {w.WHO}/>')
    # the deleted row stands between the second and the third row of the first merged cell
    parts = table.split("<w:tr>")
    middle = gone.replace(cells[0], w.cell(merge="continue"))
    parts[3] += middle
    return "<w:tr>".join(parts), told


def tracked_column(writer: Writer) -> tuple[str, Told]:
    """A column whose cells were deleted with changes tracked, and one whose cells were inserted."""
    gone, new = f'<w:cellDel w:id="34" {w.WHO}/>', f'<w:cellIns w:id="35" {w.WHO}/>'
    rows, told = [], []
    for number in range(3):
        cells, texts = _line(writer) if number else (_cells(HEAD), list(HEAD))
        added = writer.pen.outcome() if number else "Outcome"
        rows.append(
            w.row(*cells, w.cell(w.words("Column taken out"), props=gone), w.cell(w.words(added), props=new))
        )
        told += _told(number, [*texts, added])
    return w.table(*rows, columns=6), told


def right_to_left(writer: Writer) -> tuple[str, Told]:
    """A table laid out from right to left: its first cell is still its first."""
    return simple(writer, props="<w:bidiVisual/>")


def heading_rows(writer: Writer) -> tuple[str, Told]:
    """A heading row that is repeated on every page, and rows that may not be split."""
    told_xml, told = simple(writer, header="<w:cantSplit/><w:tblHeader/>")
    return told_xml, told


def split_row(writer: Writer) -> tuple[str, Told]:
    """A row that goes on over a page: it's one row."""
    need, piece, who, when = writer.pen.need(), writer.action(), writer.pen.who(), writer.pen.when()
    long = w.words("Monday: visit.") + w.para(
        w.run(raw=f"<w:lastRenderedPageBreak/>{w.text('Tuesday: ring.')}")
    )
    broken = w.para(w.run(who), w.run(raw="<w:lastRenderedPageBreak/>"))
    cells = [w.cell(w.words(need)), w.cell(long + piece.blocks), w.cell(broken), w.cell(w.words(when))]
    told = _told(1, [need, f"Monday: visit. Tuesday: ring. {piece.text}", who, when])
    last, texts = _line(writer)
    table = w.table(w.row(*_cells(HEAD), props="<w:tblHeader/>"), w.row(*cells), w.row(*last), columns=4)
    return table, [*_told(0, HEAD), *told, *_told(2, texts)]


def floating(writer: Writer) -> tuple[str, Told]:
    """A table that words flow around."""
    return simple(
        writer, props='<w:tblpPr w:leftFromText="180" w:vertAnchor="text" w:tblpX="1" w:tblpY="1"/>'
    )


def hidden_row(writer: Writer) -> tuple[str, Told]:
    """A last row of hidden words only."""
    table, told = simple(writer)
    unseen = w.para(w.run("Guidance for authors only", "<w:vanish/>"), props="<w:rPr><w:vanish/></w:rPr>")
    row = w.row(*(w.cell(unseen) for _ in HEAD), props="<w:hidden/>")
    return table.replace("</w:tbl>", f"{row}</w:tbl>"), told


STRUCTURES: Mapping[str, Structure] = {
    "plain": simple,
    "grouped-headings": grouped_headings,
    "merged-down": merged_down,
    "merged-both-ways": merged_both_ways,
    "merged-across": merged_across,
    "grid-before-after": indented_rows,
    "no-grid": no_grid,
    "irregular-grid": irregular_grid,
    "ragged-rows": ragged_rows,
    "nudged-edges": nudged_edges,
    "merged-across-and-down": merged_across_and_down,
    "control-merged-down": controlled_merge,
    "control-prompt-row": prompt_row,
    "control-rows": controlled_rows,
    "control-cells": controlled_cells,
    "control-table": controlled_table,
    "custom-xml-rows": custom_rows,
    "tracked-rows": tracked_rows,
    "tracked-row-in-merge": tracked_row_in_merge,
    "tracked-column": tracked_column,
    "right-to-left-table": right_to_left,
    "heading-rows": heading_rows,
    "split-row": split_row,
    "floating-table": floating,
    "hidden-row": hidden_row,
}
_GONE = {
    "tracked-rows": "Row taken out",
    "tracked-row-in-merge": "Row taken out",
    "tracked-column": "Column taken out",
    "hidden-row": "Guidance for authors only",
    "control-prompt-row": "Type the next step",
}


def _nested(writer: Writer, depth: int) -> Piece:
    """A table in a cell, ``depth`` deep."""
    piece, who = writer.action(), writer.pen.who()
    deeper = _nested(writer, depth - 1) if depth > 1 else _plain(writer.pen.when())
    head, foot = w.row(*_cells(["Step", "Who"])), w.row(w.cell(deeper.blocks), w.cell(w.words("Mum")))
    table = w.table(head, w.row(w.cell(piece.blocks), w.cell(w.words(who))), foot, columns=2)
    expected = grid([["Step", "Who"], [piece.text, who], [deeper.text, "Mum"]])
    said = " ".join(cell.text for cell in expected.cells)
    return Piece(
        "nested",
        w.words("Steps:") + table + w.words("as agreed"),
        f"Steps: {said} as agreed",
        inner=(expected, *deeper.inner),
    )


def _case(name: str, features: Sequence[str], writer: Writer, structure: str, **more: object) -> Case:
    """A file with one table, words before and behind it, and what its pieces say besides."""
    table, told = STRUCTURES[structure](writer)
    parts: dict[str, object] = {}
    for piece in writer.used:
        parts |= piece.parts
    notes = tuple(line for piece in writer.used for line in piece.lines)
    body = w.words("Plan for Amy", "Heading1") + w.words("Agreed at the core group.") + table
    body += w.words("Signed by all on the day.")
    gone = (_GONE[structure],) if structure in _GONE else ()
    return Case(
        f"{name}.docx",
        "word",
        tuple(features),
        w.docx(body, **parts, **more),  # type: ignore[arg-type]
        (spanned(told), *(table for piece in writer.used for table in piece.inner)),
        ("Plan for Amy", "Agreed at the core group.", "Signed by all on the day.", *notes),
        (*gone, *(text for piece in writer.used for text in piece.absent)),
        tuple(dict.fromkeys(notice for piece in writer.used for notice in piece.notices)),
    )


def _alone() -> Iterator[Case]:
    """Each structure with plain words, and each piece in a plain table."""
    for start, structure in enumerate(STRUCTURES):
        yield _case(structure, [structure], Writer(Pen(start)), structure)
    for start, piece in enumerate(_pieces()):
        yield _case(piece.feature, [piece.feature], Writer(Pen(start), [piece]), "plain")


def _in_pairs() -> Iterator[Case]:
    """Each piece in two structures that are not plain, so that every structure meets many pieces."""
    shapes = [structure for structure in STRUCTURES if structure != "plain"]
    for number, piece in enumerate(_pieces()):
        for step in (0, 7):
            structure = shapes[(number + step) % len(shapes)]
            features = [structure, piece.feature]
            yield _case("+".join(features), features, Writer(Pen(number + step), [piece]), structure)


# Pieces that act on one another: they stand in cells one above the other.
_MEET = (
    ("tracked-words", "tracked-mark-deleted", "field-link", "control-run"),
    ("hidden-run", "footnote", "comment", "smart-tag"),
    ("placeholder-run", "box-new", "date-not-picked", "choice-made"),
    ("list-levels", "soft-breaks", "text-box", "list-bullets"),
)


def _meetings() -> Iterator[Case]:
    pieces = {piece.feature: piece for piece in _pieces()}
    for number, names in enumerate(_MEET):
        for pair in combinations(names, 2):
            yield _case(
                "+".join(pair), pair, Writer(Pen(number), [pieces[name] for name in pair]), "merged-down"
            )


def _nestings() -> Iterator[Case]:
    pieces = {piece.feature: piece for piece in _pieces()}
    for depth in (1, 2):
        for inside in ("", "list-numbers", "control-run", "box-form"):
            if depth == 2 and inside == "list-numbers":
                inside = "tracked-words"
            inner = Writer(Pen(depth), [pieces[inside]] if inside else [])
            piece = _nested(inner, depth)
            structure = {"": "plain", "control-run": "control-cells"}.get(inside, "merged-down")
            outer = Writer(Pen(depth + 5), [piece])
            features = [f"nested-{depth}", *([inside] if inside else [])]
            made = _case("+".join(features), features, outer, structure)
            yield Case(
                made.name,
                made.form,
                made.features,
                made.data,
                made.tables,
                made.lines,
                (*made.absent, *(text for used in inner.used for text in used.absent)),
            )


def _whole(
    name: str,
    features: Sequence[str],
    body: str,
    *,
    tables: Sequence[ExpectedTable] = (),
    lines: Sequence[str] = (),
    absent: Sequence[str] = (),
    notices: Sequence[str] = (),
    **parts: object,
) -> Case:
    data = w.docx(body, **parts)  # type: ignore[arg-type]
    return Case(
        f"{name}.docx",
        "word",
        tuple(features),
        data,
        tuple(tables),
        tuple(lines),
        tuple(absent),
        tuple(notices),
    )


def _small(texts: Sequence[Sequence[str]]) -> tuple[str, ExpectedTable]:
    rows = [w.row(*_cells(line)) for line in texts]
    return w.table(*rows, columns=len(texts[0])), grid(texts)


def _lists_over_cells() -> Iterator[Case]:
    """Lists that go on from cell to cell, start again, and skip what was deleted."""
    head = w.row(*_cells(["Action", "Who"]))

    def rows(*cells: tuple[str, str]) -> tuple[str, ...]:
        return tuple(w.row(w.cell(blocks), w.cell(w.words(who))) for blocks, who in cells)

    def case(
        name: str,
        cells: Sequence[tuple[str, str]],
        texts: Sequence[str],
        lines: Sequence[str] = (),
        before: str = "",
    ) -> Case:
        told = grid([["Action", "Who"], *([text, who] for text, (_, who) in zip(texts, cells, strict=True))])
        body = before + w.table(head, *rows(*cells), columns=2)
        return _whole(name, ["list-over-cells", *name.split("+")[1:]], body, tables=[told], lines=lines)

    yield case(
        "list-over-cells",
        [(w.item("Weigh Amy", 2), "HV"), (w.item("Plot it", 2), "HV"), (w.item("Tell GP", 2), "Mum")],
        ["1. Weigh Amy", "2. Plot it", "3. Tell GP"],
    )
    yield case(
        "list-over-cells+restart",
        [
            (w.item("Weigh Amy", 2) + w.item("Plot it", 2), "HV"),
            (w.item("Tell GP", w.RESTARTED) + w.item("Book", w.RESTARTED), "Mum"),
        ],
        ["1. Weigh Amy 2. Plot it", "1. Tell GP 2. Book"],
    )
    yield case(
        "list-over-cells+other-number-same-list",
        [(w.item("Weigh Amy", 2) + w.item("Plot it", 2), "HV"), (w.item("Tell GP", 4), "Mum")],
        ["1. Weigh Amy 2. Plot it", "3. Tell GP"],
    )
    yield case(
        "list-over-cells+levels",
        [
            (w.item("Health", 1) + w.item("teeth", 1, 1), "Mum"),
            (w.item("eyes", 1, 1) + w.item("glasses", 1, 2), "Dad"),
            (w.item("School", 1) + w.item("bag", 1, 1), "Nan"),
        ],
        ["1. Health 1.1 teeth", "1.2 eyes 1.2.1 glasses", "2. School 2.1 bag"],
    )
    yield case(
        "list-over-cells+level-skipped",
        [(w.item("straight to a sub-point", 1, 1), "Mum"), (w.item("then the point", 1), "Dad")],
        ["1.1 straight to a sub-point", "2. then the point"],
    )
    yield case(
        "list-over-cells+begun-before-the-table",
        [(w.item("Second, in the table", 2), "SW"), (w.item("Third, in the table", 2), "SW")],
        ["2. Second, in the table", "3. Third, in the table"],
        ["1. First, above it"],
        w.item("First, above it", 2),
    )
    mark = f'<w:del w:id="41" {w.WHO}/>'
    gone = (
        w.item("was taken out", 2, mark=mark)
        .replace("<w:t ", "<w:delText ")
        .replace("</w:t>", "</w:delText>")
    )
    gone = gone.replace("<w:r>", f'<w:del w:id="42" {w.WHO}><w:r>').replace("</w:r>", "</w:r></w:del>")
    yield case(
        "list-over-cells+tracked",
        [(w.item("Weigh Amy", 2) + gone + w.item("Plot it", 2), "HV"), (w.item("Tell GP", 2), "Mum")],
        ["1. Weigh Amy 2. Plot it", "3. Tell GP"],
    )
    yield case(
        "list-over-cells+control-block",
        [
            (w.sdt(w.item("Weigh Amy", 2) + w.item("Plot it", 2)), "HV"),
            (w.sdt(w.sdt(w.item("Tell GP", 2))), "Mum"),
        ],
        ["1. Weigh Amy 2. Plot it", "3. Tell GP"],
    )
    yield case(
        "list-over-cells+empty-item",
        [
            (w.item("Weigh Amy", 2), "HV"),
            (w.item("Tell GP", 2) + w.words("by Friday") + w.item("Book", 2), "Mum"),
        ],
        ["1. Weigh Amy", "2. Tell GP by Friday 3. Book"],
    )


def _around_tables() -> Iterator[Case]:
    """Text boxes, headers, notes and fields outside tables."""
    pen = Pen(3)
    table, told = _small(pen.plan(2, 4))
    yield _whole(
        "text-box-between",
        ["text-box"],
        w.words("Before the box")
        + w.para(w.text_box(w.words("Words in the box") + w.words("and more of them")))
        + w.words("Behind the box")
        + table,
        tables=[told],
        lines=["Before the box", "Words in the box", "and more of them", "Behind the box"],
    )
    front, front_told = _small([["Name", "Amy Okafor"], ["DOB", "03/09/2019"], ["Legal status", "CIN"]])
    yield _whole(
        "text-box+table-inside",
        ["text-box", "front-sheet"],
        w.para(w.text_box(w.words("Front sheet of the plan") + front)) + w.words("The plan itself") + table,
        tables=[front_told, told],
        lines=["Front sheet of the plan", "The plan itself"],
    )
    yield _whole(
        "text-box-vml-between",
        ["text-box-vml"],
        w.para(w.run(raw=w.old_text_box(w.words("Words in an old box")))) + table,
        tables=[told],
        lines=["Words in an old box"],
    )
    yield _whole(
        "shapes-grouped-between",
        ["shapes-grouped"],
        w.para(w.group(w.words("Worries of the family"), w.words("Strengths of the family"))) + table,
        tables=[told],
        lines=["Worries of the family", "Strengths of the family"],
    )
    yield _whole(
        "front-sheet-in-header",
        ["header-footer", "front-sheet"],
        w.words("Plan agreed 12/04/2026") + table,
        header=w.words("Borough of Northmere") + front + w.para(),
        footer=w.para(w.run("Page "), w.field("PAGE", w.run("1"))),
        tables=[front_told, told],
        lines=["Borough of Northmere", "Plan agreed 12/04/2026"],
        absent=["PAGE"],
    )
    yield _whole(
        "front-sheet-in-first-header",
        ["header-footer", "front-sheet", "control-run"],
        w.words("Plan agreed 12/04/2026") + table,
        first_header=w.para(w.run("Child: "), w.sdt(w.run("Amy Okafor"))),
        header=w.words("OFFICIAL – SENSITIVE"),
        tables=[told],
        lines=["Child: Amy Okafor", "Plan agreed 12/04/2026"],
    )
    section = '<w:sectPr><w:headerReference w:type="default" r:id="rIdheaderdefault"/></w:sectPr>'
    yield _whole(
        "header-of-two-sections",
        ["header-footer"],
        w.words("First part") + w.para(props=section) + w.words("Second part") + table,
        header=w.words("Borough of Northmere, Children’s Services"),
        tables=[told],
        lines=["Borough of Northmere, Children’s Services", "First part", "Second part"],
    )
    yield _whole(
        "footer-with-words",
        ["header-footer"],
        w.words("Plan agreed 12/04/2026") + table,
        footer=w.words("Review: 30 June 2026, 10am, Park Road"),
        tables=[told],
        lines=["Plan agreed 12/04/2026", "Review: 30 June 2026, 10am, Park Road"],
    )
    yield _whole(
        "notes-in-text",
        ["footnote", "endnote"],
        table
        + w.para(w.run("The family agrees"), w.run(raw='<w:footnoteReference w:id="1"/>'))
        + w.para(w.run("and so does school"), w.run(raw='<w:endnoteReference w:id="1"/>')),
        footnotes={1: "Dad by phone on 9 April"},
        endnotes={1: "Mr Achebe by e-mail"},
        tables=[told],
        lines=["The family agrees"],
    )
    yield _whole(
        "foreign-chunk",
        ["alt-chunk"],
        w.words("Report follows") + '<w:altChunk r:id="rIdChunk"/>' + w.words("Report ends") + table,
        chunk="<html><body><p>Words in a chunk of HTML</p></body></html>",
        tables=[told],
        lines=["Report follows", "Report ends"],
        notices=["insert|embed|chunk|another file|other file|inside|attached"],
    )
    yield _whole(
        "picture-between",
        ["picture"],
        w.words("Genogram") + w.para(w.PICTURE) + table,
        tables=[told],
        lines=["Genogram"],
        absent=["scan0001"],
        notices=["picture|image"],
    )
    yield _whole(
        "lines-of-all-kinds",
        ["headings", "list-levels", "fields", "soft-breaks"],
        w.words("1 Health", "Heading1")
        + w.words("Teeth", "Heading2")
        + w.item("Dentist", 2)
        + w.item("Park Rd", 2, 1)
        + w.para(w.run(raw=f"{w.text('Mum:')}<w:br/>{w.text('0300 555 0101')}"))
        + w.para(w.field("TOC \\o", w.run("Contents of the plan")))
        + table,
        tables=[told],
        lines=["1 Health", "Teeth", "1. Dentist", "a) Park Rd", "Mum: 0300 555 0101", "Contents of the plan"],
        absent=["TOC"],
    )
    gone = f'<w:del w:id="51" {w.WHO}><w:r><w:delText>A paragraph taken out</w:delText></w:r></w:del>'
    mark = f'<w:rPr><w:del w:id="52" {w.WHO}/></w:rPr>'
    yield _whole(
        "tracked-between",
        ["tracked-paragraph-deleted", "tracked-mark-deleted"],
        w.words("Kept as it was")
        + w.para(gone, props=mark)
        + w.para(w.run("Review by Fri"), props=mark)
        + w.words("day 17 April")
        + table,
        tables=[told],
        lines=["Kept as it was", "Review by Friday 17 April"],
        absent=["A paragraph taken out"],
    )
    moved = w.para(
        f'<w:moveFrom w:id="53" {w.WHO}>{w.run("The paragraph that moved")}</w:moveFrom>',
        props=f'<w:rPr><w:moveFrom w:id="54" {w.WHO}/></w:rPr>',
    )
    there = w.para(
        f'<w:moveTo w:id="55" {w.WHO}>{w.run("The paragraph that moved")}</w:moveTo>',
        props=f'<w:rPr><w:moveTo w:id="56" {w.WHO}/></w:rPr>',
    )
    yield _whole(
        "tracked-move-between",
        ["tracked-move"],
        moved + w.words("Stands in the middle") + table + there,
        tables=[told],
        lines=["Stands in the middle", "The paragraph that moved"],
    )
    yield _whole(
        "tracked-table-deleted",
        ["tracked-rows"],
        w.words("No table above")
        + w.table(
            *(w.row(*_cells(["Old table", "gone"]), props=f'<w:del w:id="57" {w.WHO}/>') for _ in range(2)),
            columns=2,
        )
        + w.words("Only the one below")
        + table,
        tables=[told],
        lines=["No table above", "Only the one below"],
        absent=["Old table"],
    )
    hidden = w.para(w.run(LATE, "<w:vanish/>"), props="<w:rPr><w:vanish/></w:rPr>")
    yield _whole(
        "controls-between",
        ["control-block", "placeholder-block", "hidden-run"],
        w.sdt(w.words("Inside a control") + w.sdt(w.words("Deeper inside")))
        + w.para(w.placeholder("Enter the child’s views."))
        + hidden
        + table,
        tables=[told],
        lines=["Inside a control", "Deeper inside"],
        absent=["Enter the child", LATE],
    )


def _packages() -> Iterator[Case]:
    """The same plan in the many ways a Word file may be packed."""
    prompts = (
        f"<w:glossaryDocument {w.NAMESPACES}><w:docParts/>{w.words('VB_Name prompt')}</w:glossaryDocument>"
    )
    aside = {
        "word/glossary/document.xml": prompts.encode(),
        "customXml/item1.xml": b"<case><x>VB_Name</x></case>",
    }
    macros = {"word/vbaProject.bin": b"\xcc\x61Attribute VB_Name = ThisDocument"}
    kinds: Sequence[tuple[str, str, str, dict[str, object]]] = (
        ("macro-file", "docm", "plain", {"kind": w.DOCM, "more": macros}),
        ("template", "dotx", "control-rows", {"kind": w.DOTX}),
        ("strict", "docx", "merged-down", {"is_strict": True}),
        ("strict", "docx", "control-cells", {"is_strict": True}),
        ("main-part-elsewhere", "docx", "plain", {"main": "word/document2.xml"}),
        ("main-part-elsewhere", "docx", "merged-both-ways", {"main": "content/plan.xml", "is_strict": True}),
        ("absolute-targets", "docx", "split-row", {"absolute": True}),
        ("parts-aside", "docx", "control-merged-down", {"more": aside}),
        ("utf-16", "docx", "plain", {"encoding": "UTF-16"}),
        ("stored", "docx", "grid-before-after", {"stored": True}),
    )
    pieces = {piece.feature: piece for piece in _pieces()}
    for number, (feature, ending, structure, more) in enumerate(kinds):
        special = [pieces[("list-levels", "special-characters", "box-new", "tracked-words")[number % 4]]]
        features = [feature, structure, special[0].feature]
        made = _case("+".join(features[:2]), features, Writer(Pen(number), special), structure, **more)
        yield Case(
            made.name.replace(".docx", f".{ending}"),
            made.form,
            made.features,
            made.data,
            made.tables,
            made.lines,
            (*made.absent, "VB_Name"),
        )


def cases() -> Iterator[Case]:
    """Every case of this form."""
    yield from _alone()
    yield from _in_pairs()
    yield from _meetings()
    yield from _nestings()
    yield from _lists_over_cells()
    yield from _around_tables()
    yield from _packages()
