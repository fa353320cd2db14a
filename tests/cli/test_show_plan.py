"""``--show-plan``: the plan as it was read, so that whoever doubts a finding sees what it rests on."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from planlint.document.model import Place
from planlint.plan.model import Unused

from .samples import planlint, written

PLAN = """# Child in need plan

| Child | Tia Brook |
|---|---|
| Date of plan | 2 March 2026 |

| Need | Outcome | Actoin | Who | When | Zyx |
|---|---|---|---|---|---|
| Tia has toothache | Tia eats without pain | Mum to register Tia with a dentist | Mum | 3 April 2026 | purple elephants |
| The flat is cold | The flat is warm | Bola Adeyemi to ring the landlord | Bola Adeyemi | 10 April 2026 | green giraffes |

## Child's voice

Tia said “it hurts when I eat”.

## Contingency

If Tia has not seen a dentist by 3 April, Bola Adeyemi takes her that week.
"""
HOSTILE = """<!DOCTYPE html><html><body><h1>Child in need plan &lt;script&gt;alert(0)&lt;/script&gt;</h1>
<table>
<tr><td>Need</td><td>Outcome</td><td>Action</td><td>Who</td><td>When</td><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr>
<tr><td>&lt;script&gt;alert(2)&lt;/script&gt; Tia &amp; Mum</td><td>Tia &amp; Mum eat &lt;b&gt;</td>
<td>Support &lt;img src=x onerror=alert(3)&gt; Tia &amp; Mum</td><td>&lt;script&gt;alert(4)&lt;/script&gt;</td><td>ASAP &amp; soon</td>
<td>&lt;script&gt;alert(5)&lt;/script&gt;</td></tr>
</table>
<h2>Child's voice &lt;script&gt;alert(6)&lt;/script&gt;</h2><p>Tia said &lt;script&gt;alert(7)&lt;/script&gt; &amp;amp; cried.</p>
</body></html>"""


class Page(HTMLParser):
    """What a page holds: its tags, and the words in its folded part."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.folds: list[dict[str, str | None]] = []
        self.inside = False
        self.folded = ""
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "details":
            self.inside = True
            self.folds.append(dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "details"

    def handle_data(self, data: str) -> None:
        self.words += data
        self.folded += data if self.inside else ""


def shown(folder: Path, plan: str = PLAN, name: str = "plan.md") -> list[str]:
    """The lines of the plan as it was read, on the screen."""
    path = written(folder, {name: plan.encode()}) / name
    lines = planlint("check", path, "--show-plan").stdout.splitlines()
    start = lines.index("The plan as read")
    return lines[start : lines.index("", start)]


def page(folder: Path, plan: str, name: str, *options: str) -> str:
    """The HTML report on a plan."""
    path = written(folder, {name: plan.encode()}) / name
    return planlint("check", path, "--format", "html", *options).stdout_bytes.decode()


def test_the_front_sheet_is_shown_label_by_label(tmp_path: Path) -> None:
    lines = shown(tmp_path)
    assert "  Child: Tia Brook" in lines
    assert "  Date of plan: 2 March 2026" in lines


def test_each_column_is_shown_with_what_it_was_taken_for_and_how_surely(tmp_path: Path) -> None:
    lines = shown(tmp_path)
    start = lines.index("Columns")
    assert lines[start + 1 : start + 7] == [
        "  “Need” – need (by its heading)",
        "  “Outcome” – outcome (by its heading)",
        "  “Actoin” – action (by what stands in it, not surely)",
        "  “Who” – who (by its heading)",
        "  “When” – when (by its heading)",
        "  “Zyx” – not used (nothing says what it holds)",
    ]


def test_each_row_is_shown_in_full(tmp_path: Path) -> None:
    lines = shown(tmp_path)
    start = lines.index("2 Rows")
    assert lines[start + 6 : start + 11] == [
        "  2   need     The flat is cold",
        "      outcome  The flat is warm",
        "      action   Bola Adeyemi to ring the landlord",
        "      who      Bola Adeyemi",
        "      when     10 April 2026",
    ]


def test_each_section_is_shown_with_what_it_was_taken_for(tmp_path: Path) -> None:
    text = " ".join(" ".join(shown(tmp_path)).split())
    assert "“Child's voice” – child’s voice: Tia said “it hurts when I eat”." in text
    assert "“Contingency” – contingency plan: If Tia has not seen a dentist" in text


def test_a_column_that_could_not_be_placed_is_shown_as_other_text(tmp_path: Path) -> None:
    lines = shown(tmp_path)
    start = lines.index("Other text, taken for no part that the rules ask for")
    assert lines[start + 1] == "  “Zyx” – other text: purple elephants green giraffes"
    assert lines[-1] == "Every piece of the file was used."


def test_words_that_were_not_used_are_shown_with_where_they_stand(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = (Unused("Nobody <script>read</script> this & that.", Place("line 4")),)
    monkeypatch.setattr("planlint.plan.understanding.unused_in", lambda *_: left)
    assert shown(tmp_path)[-2:] == [
        "1 piece of the file was not used, so please look at it yourself",
        "  Line 4: Nobody <script>read</script> this & that.",
    ]
    html = page(tmp_path, PLAN, "plan.md")
    assert "Line 4: Nobody &lt;script&gt;read&lt;/script&gt; this &amp; that." in html
    assert "Line 4: Nobody <script>read</script> this & that." in Page(html).folded


def test_nothing_of_it_is_shown_unless_it_is_asked_for(tmp_path: Path) -> None:
    path = written(tmp_path, {"plan.md": PLAN.encode()}) / "plan.md"
    assert "The plan as read" not in planlint("check", path).stdout


@pytest.mark.parametrize(("options", "is_open"), [((), False), (("--show-plan",), True)])
def test_the_page_holds_the_plan_as_read_folded_until_it_is_asked_for(
    options: tuple[str, ...], is_open: bool, tmp_path: Path
) -> None:
    found = Page(page(tmp_path, PLAN, "plan.md", *options))
    assert ["open" in fold for fold in found.folds] == [is_open]
    for words in (
        "The plan as read",
        "Actoin",
        "by what stands in it, not surely",
        "2 rows with an action",
        "Zyx",
        "Contingency",
    ):
        assert words in found.folded


def test_the_folded_part_tells_the_front_sheet(tmp_path: Path) -> None:
    folded = " ".join(Page(page(tmp_path, PLAN, "plan.md")).folded.split())
    assert "Child in need plan, made 2 March 2026" in folded
    assert "Tia Brook" in folded


def test_what_stands_in_a_plan_is_words_on_the_page_and_never_a_tag(tmp_path: Path) -> None:
    html = page(tmp_path, HOSTILE, "plan.html", "--show-plan")
    found = Page(html)
    assert not {"script", "img"} & set(found.tags)
    assert "<script" not in html
    assert "onerror=alert(3)>" not in html
    assert not re.search(r"&(?!(?:amp|lt|gt|quot|#\d+|#x[\da-f]+);)", html.partition("<body>")[2])
    for number in (1, 2, 4, 5, 6, 7):
        assert f"<script>alert({number})</script>" in found.words
    assert "Tia & Mum" in found.words
    assert "&amp; cried" in found.words
    for number in (1, 5, 6, 7):
        assert f"alert({number})" in found.folded
