"""The author's Word file comes back with comments on the very words, and with everything else as it was."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest

import planlint
from planlint.document.docx.xml import w
from planlint.linting.model import PlanReport, Severity
from planlint.plan.model import Field
from planlint.reports.word import commented
from tests.document.docx.parts import (
    NAMESPACES,
    cell,
    control,
    deleted,
    inserted,
    paragraph,
    row,
    run,
    table,
    with_parts,
    word_file,
    zipped,
)
from tests.reports.samples import RULES

from .files import HEADINGS, TITLE, given_back, margin, on_plan, on_row, on_words, part, plan_file, plan_of

PLAIN = plan_file("Tia is cold", "Tia is warm", "SW to monitor the heating", "SW", "ongoing")
CORPUS = sorted(Path("corpus/plans").glob("*.docx"))


def action(content: str) -> bytes:
    """A plan whose action is this XML."""
    return plan_file("Tia is cold", "Tia is warm", cell(content), "SW", "ongoing")


def test_a_comment_stands_on_the_very_words() -> None:
    back = given_back(PLAIN, [on_row(plan_of(PLAIN), "monitor")])
    assert on_words(back, "monitor") == [
        "To ask: “monitor” leaves open what will be done.\nAsk: What exactly?"
    ]


@pytest.mark.parametrize(
    "content",
    [
        paragraph(run("SW to mon") + run("itor", "<w:b/>") + run(" the heating")),
        paragraph(run("SW to ") + inserted(run("monitor")) + deleted("watch") + run(" the heating")),
        paragraph(run("SW to ") + control(run("monitor the"), "<w:tag/>") + run(" heating")),
        paragraph("<w:r><w:t>SW to</w:t><w:tab/><w:t>monitor</w:t><w:br/><w:t>the heating</w:t></w:r>"),
        paragraph(run("SW to ") + "<w:smartTag>" + run("monitor the heating") + "</w:smartTag>"),
    ],
)
def test_words_in_split_and_wrapped_runs_are_found_exactly(content: str) -> None:
    data = action(content)
    assert on_words(given_back(data, [on_row(plan_of(data), "monitor")]), "monitor")


def test_words_that_stand_twice_are_marked_where_the_finding_is() -> None:
    data = action(paragraph("SW to ring Mum and to ring Dad"))
    plan = plan_of(data)
    late = plan.rows[0].action.rindex("ring")
    finding = replace(on_row(plan, "ring"), start=late, end=late + 4)
    _, mark = part(given_back(data, [finding]), "word/document.xml").iter(w("commentRangeStart"))
    words = "".join(text.text or "" for sibling in mark.itersiblings() for text in sibling.iter(w("t")))
    assert words == "ring Dad"


def test_an_empty_cell_takes_its_comment_itself() -> None:
    data = plan_file("Tia is cold", "Tia is warm", "SW to ring Mum", "SW", "")
    back = given_back(data, [on_row(plan_of(data), None, Field.DUE)])
    cells = list(part(back, "word/document.xml").iter(w("tc")))
    assert [len(list(each.iter(w("commentReference")))) for each in cells] == [0] * 9 + [1]


def test_a_row_that_a_shared_cell_says_nothing_of_takes_the_comment_on_its_own_words() -> None:
    actions = paragraph("1. SW to ring Mum") + paragraph("2. Mum to ring the school")
    data = plan_file("Tia is cold", "Tia is warm", cell(actions), "SW", cell(paragraph("1. by 3/6/2026")))
    plan = plan_of(data)
    assert [each.due for each in plan.rows] == ["by 3/6/2026", ""]
    back = given_back(data, [on_row(plan, None, Field.DUE, number=2)])
    assert on_words(back, "Mum to ring the school")


def test_what_is_said_of_the_whole_plan_stands_at_its_title_behind_the_summary() -> None:
    back = given_back(PLAIN, [on_plan()])
    assert [words for words, _ in margin(back)] == ["Child in Need Plan", "Child in Need Plan"]
    summary, said = (said for _, said in margin(back))
    assert summary.startswith(
        "Not ready to be signed off yet: 1 thing to put right.\nThe whole plan: Something is missing."
    )
    assert said == "Put right: Something is missing.\nAsk: Which?"


def test_what_is_said_of_a_section_stands_at_its_heading_and_its_words_at_the_words() -> None:
    below = paragraph("Contingency plan", '<w:pStyle w:val="Heading2"/>') + paragraph("It will be escalated.")
    data = plan_file("Tia is cold", "Tia is warm", "SW to ring Mum", "SW", "Monday", below=below)
    back = given_back(data, [on_plan("contingency"), on_plan("contingency", "escalated", 11)])
    assert on_words(back, "Contingency plan")
    assert on_words(back, "escalated")


def test_a_plan_without_a_word_to_change_gets_its_summary_alone() -> None:
    back = given_back(PLAIN, [])
    assert [said.split("\n")[0] for _, said in margin(back)] == ["Ready to be signed off: nothing to ask."]


def test_two_plans_of_one_file_have_their_summaries_each_at_its_own_title() -> None:
    one = TITLE + table(HEADINGS, row("Tia is cold", "Tia is warm", "SW to ring Mum", "SW", "Monday"))
    data = word_file(one + one)
    plans = planlint.read_plans(io.BytesIO(data), "plan.docx")
    back = commented(data, [PlanReport(plan, ()) for plan in plans[:2]], RULES).data
    titles = [
        len(list(each.iter(w("commentReference"))))
        for each in part(back, "word/document.xml").iter(w("p"))
        if "Child in Need Plan" in "".join(text.text or "" for text in each.iter(w("t")))
    ]
    assert titles == [1, 1] if len(plans) == 2 else titles == [1, 0]


def test_words_in_a_header_are_said_at_the_title_with_where_they_stand() -> None:
    header = f"<w:hdr {NAMESPACES}>{paragraph('Risks')}{paragraph('It is reported that Mum drinks.')}</w:hdr>"
    section = '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    data = plan_file(
        "Tia is cold", "Tia is warm", "SW to ring Mum", "SW", "Monday", below=section, header1=header
    )
    plan = plan_of(data)
    found = next(each for each in plan.sections if "It is reported" in each.text)
    at = found.text.index("It is reported")
    back = given_back(data, [on_plan(found.name.value, "It is reported", at)])
    ((words, said),) = margin(back)[1:]
    assert words == "Child in Need Plan"
    assert "“It is reported”:\nPut right: Something is missing." in said


def test_a_text_box_is_commented_on_where_it_hangs_for_word_takes_no_comments_in_boxes() -> None:
    box = (
        "<w:r><w:pict><v:shape><v:textbox><w:txbxContent>"
        + table(HEADINGS, row("Tia is cold", "Tia is warm", "SW to monitor", "SW", "ongoing"))
        + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )
    data = word_file(TITLE + paragraph(run("See the box.") + box))
    back = given_back(data, [on_row(plan_of(data), "monitor")])
    boxes = list(part(back, "word/document.xml").iter(w("txbxContent")))
    assert not [mark for each in boxes for mark in each.iter(w("commentRangeStart"))]
    assert len(margin(back)) == 2


def test_a_control_that_word_fills_anew_has_the_comment_round_it() -> None:
    data = action(paragraph(run("SW to ") + control(run("monitor the heating"), "<w:text/>")))
    back = given_back(data, [on_row(plan_of(data), "monitor")])
    (filled,) = part(back, "word/document.xml").iter(w("sdt"))
    assert not list(filled.iter(w("commentRangeStart")))
    assert filled.getprevious() is not None
    assert filled.getprevious().tag == w("commentRangeStart")  # type: ignore[union-attr]


def test_running_it_twice_changes_nothing_more() -> None:
    once = given_back(PLAIN, [on_row(plan_of(PLAIN), "monitor"), on_plan()])
    assert given_back(once, [on_row(plan_of(once), "monitor"), on_plan()]) == once


def test_what_was_mended_loses_its_comment_and_what_is_new_gets_one() -> None:
    once = given_back(PLAIN, [on_row(plan_of(PLAIN), "monitor")])
    twice = given_back(once, [on_row(plan_of(once), "heating")])
    assert not on_words(twice, "monitor")
    assert on_words(twice, "heating")
    assert plan_of(twice).rows[0].action == "SW to monitor the heating"


def others(author: str, more: str = "") -> str:
    """A part of comments with one of somebody's own."""
    return (
        f'<w:comments {NAMESPACES}><w:comment w:id="7" w:author="{author}">'
        f'<w:p w14:paraId="00000001"><w:r><w:t>Please look.</w:t></w:r></w:p></w:comment>{more}</w:comments>'
    )


REMARKED = paragraph(
    '<w:commentRangeStart w:id="7"/>' + run("SW to monitor the heating") + '<w:commentRangeEnd w:id="7"/>'
    '<w:r><w:commentReference w:id="7"/></w:r>'
)  # fmt: skip


def with_comments(author: str, more: str = "", **parts: str) -> bytes:
    return plan_file(
        "Tia is cold", "Tia is warm", cell(REMARKED), "SW", "ongoing", comments=others(author, more), **parts
    )


def test_other_peoples_comments_stay() -> None:
    data = with_comments("Sue Hall")
    back = given_back(data, [on_row(plan_of(data), "monitor")])
    assert ("SW to monitor the heating", "Please look.") in margin(back)
    assert on_words(back, "monitor")


def test_a_comment_of_ours_that_no_longer_holds_goes_unless_somebody_has_replied() -> None:
    assert "Please look." not in [said for _, said in margin(given_back(with_comments("planlint"), []))]
    reply = '<w:comment w:id="8" w:author="Sue Hall"><w:p w14:paraId="00000002"><w:r><w:t>Done.</w:t></w:r></w:p></w:comment>'
    w15 = "http://schemas.microsoft.com/office/word/2012/wordml"
    extended = f'<w15:commentsEx xmlns:w15="{w15}"><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/></w15:commentsEx>'
    data = with_comments("planlint", reply, commentsExtended=extended)
    assert "Please look." in [said for _, said in margin(given_back(data, []))]


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_other_part_and_every_word_of_the_file_stay_as_they_were(path: Path) -> None:
    data = path.read_bytes()
    report = planlint.check(planlint.read_plans(path))
    back = commented(data, report.plans, report.rules)
    with zipfile.ZipFile(io.BytesIO(data)) as before, zipfile.ZipFile(io.BytesIO(back.data)) as after:
        touched = {
            "word/document.xml",
            "word/comments.xml",
            "word/_rels/document.xml.rels",
            "[Content_Types].xml",
        }
        for name in before.namelist():
            assert name in touched or before.read(name) == after.read(name)
    words, words_after = (
        [
            "".join(text.text or "" for text in each.iter(w("t")))
            for each in part(file, "word/document.xml").iter(w("p"))
        ]
        for file in (data, back.data)
    )
    assert words == words_after
    assert all(anchor.exact for anchor in back.anchors)
    # Another program opens it and sees the comments.
    assert len(list(docx.Document(io.BytesIO(back.data)).comments)) == len(back.anchors)


def test_a_file_in_strict_open_xml_stays_strict() -> None:
    strict = "http://purl.oclc.org/ooxml/"
    with zipfile.ZipFile(io.BytesIO(PLAIN)) as archive:
        parts = {
            name: archive.read(name)
            .decode()
            .replace(
                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                strict + "wordprocessingml/main",
            )
            .replace(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                strict + "officeDocument/relationships",
            )
            for name in archive.namelist()
        }
    data = zipped(dict(parts))
    back = given_back(data, [on_row(plan_of(data), "monitor")])
    assert part(back, "word/document.xml").tag == f"{{{strict}wordprocessingml/main}}document"
    assert part(back, "word/comments.xml").tag == f"{{{strict}wordprocessingml/main}}comments"
    assert plan_of(back).rows == plan_of(data).rows


def test_one_thing_in_many_rows_is_said_at_a_few_of_them_and_the_others_are_named() -> None:
    lines = [
        row("Tia is cold", "Tia is warm", f"SW to monitor the heating in room {n}", "SW", "Monday")
        for n in range(6)
    ]
    data = word_file(TITLE + table(HEADINGS, *lines))
    findings = [on_row(plan_of(data), "monitor", number=number) for number in range(1, 7)]
    said = on_words(given_back(data, findings), "monitor")
    assert len(said) == 3
    assert said[0].endswith("Ask: What exactly?")
    assert said[1] == "To ask: “monitor” leaves open what will be done."
    assert said[2].endswith(
        "Also: “SW to monitor the heating in room 3”, “SW to monitor the heating in room 4” and 1 more row."
    )
    assert len(on_words(given_back(data, findings, full=True), "monitor")) == 6


def test_advice_is_said_once() -> None:
    data = word_file(
        TITLE + table(HEADINGS, *[row("a", "b", f"SW to ring {n}", "SW", "Monday") for n in range(3)])
    )
    findings = [replace(on_row(plan_of(data), "ring", number=n), severity=Severity.ADVICE) for n in (1, 2, 3)]
    assert len(on_words(given_back(data, findings), "ring")) == 1


def test_a_name_already_taken_by_another_part_is_not_overwritten() -> None:
    data = with_parts(PLAIN, {"word/comments.xml": "<kept/>"})
    back = given_back(data, [])
    with zipfile.ZipFile(io.BytesIO(back)) as archive:
        assert archive.read("word/comments.xml") == b"<kept/>"
        assert b"planlint" in archive.read("word/comments2.xml")


def test_what_is_no_word_file_is_refused_in_one_line() -> None:
    with pytest.raises(planlint.PlanlintError, match=r"plan\.docx: .+; "):
        commented(b"no zip", [PlanReport(plan_of(PLAIN), ())], RULES)
