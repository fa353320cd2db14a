"""Every limit under ``[limits]`` in planlint.toml: met by a small file, told in one line that names file, limit and remedy."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Callable
from dataclasses import fields
from pathlib import Path

import pytest

from planlint import read_plans
from planlint.checking import check_paths
from planlint.document.limits import DEFAULTS, Limits, limit_names
from planlint.document.reading import contents
from planlint.errors import DocumentError, SettingsError
from planlint.linting.settings import read_settings
from tests.torture.words import Pen
from tests.torture.writers_csv import text
from tests.torture.writers_excel import by_openpyxl
from tests.torture.writers_html import mht, page
from tests.torture.writers_pdf import Look, Sheet, boxes, pages
from tests.torture.writers_rtf import escape, par, row, rtf
from tests.torture.writers_word import archive, docx
from tests.torture.writers_word import cell as w_cell
from tests.torture.writers_word import row as w_row
from tests.torture.writers_word import table as w_table
from tests.torture.writers_word import words as w_words

PLAN = Pen(1).plan(6)
FORM = [["Child", "Amy Brook"], *([f"Note {number}", text] for number, text in enumerate(PLAN[1], 1))]
LONG = "Mum will ring the school. " * 50_000
"""More than a megabyte of words."""
DEEP = 12


def filled(lines: list[list[str]], longest: str) -> list[list[str]]:
    """The rows, with one cell more words."""
    return [*lines, [*lines[-1][:-1], longest]]


def as_html(lines: list[list[str]]) -> bytes:
    """A page with a table."""
    return page(
        "<table>"
        + "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line)}</tr>" for line in lines)
        + "</table>"
    )


def as_docx(lines: list[list[str]]) -> bytes:
    """A Word file with a table."""
    return docx(w_table(*(w_row(*(w_cell(w_words(text)) for text in line)) for line in lines)))


def as_rtf(lines: list[list[str]]) -> bytes:
    """An RTF file with a table."""
    return rtf("".join(row([escape(text) for text in line]) for line in lines))


def as_markdown(lines: list[list[str]]) -> bytes:
    """Markdown with a table."""
    told = [f"| {' | '.join(line)} |" for line in lines]
    return "\n".join([told[0], "|---" * len(lines[0]) + "|", *told[1:], ""]).encode()


def as_text(lines: list[list[str]]) -> bytes:
    """Plain text with a drawn table."""
    widths = [max(map(len, column)) for column in zip(*lines, strict=True)]
    rule = "+".join(["", *("-" * (width + 2) for width in widths), ""])
    told = [rule]
    for line in lines:
        told += [
            "".join(f"| {text.ljust(width)} " for text, width in zip(line, widths, strict=True)) + "|",
            rule,
        ]
    return "\n".join(told).encode()


def as_json(lines: list[list[str]]) -> bytes:
    """The rows as planlint writes them."""
    keys = ("need", "action", "owner", "due", "outcome")
    rows = [dict(zip(keys, line, strict=True)) for line in lines[1:]]
    return json.dumps({"plans": [{"rows": rows}]}).encode()


def as_pdf(lines: list[list[str]]) -> bytes:
    """A PDF with a ruled table."""
    return pages(lambda sheet: sheet.table(boxes(lines), [90] * len(lines[0]), Look("lines")))


def as_csv(lines: list[list[str]]) -> bytes:
    """A CSV file."""
    return text(lines).encode()


def as_xlsx(lines: list[list[str]]) -> bytes:
    """An Excel file."""
    return by_openpyxl({"Plan": lines})


def as_mail(body: bytes) -> bytes:
    """A mail that holds a page, in parts that hold parts."""
    told = body
    for depth in range(DEEP):
        told = b"\r\n".join(
            [
                f'Content-Type: multipart/mixed; boundary="b{depth}"'.encode(),
                b"",
                f"--b{depth}".encode(),
                told if depth else b"Content-Type: text/html\r\n\r\n" + told,
                f"--b{depth}--".encode(),
                b"",
            ]
        )
    return b"MIME-Version: 1.0\r\nSubject: The plan\r\n" + told


def zipped(**files: bytes) -> bytes:
    """An archive of files, packed."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as made:
        for name, data in files.items():
            made.writestr(name.replace("_", "."), data)
    return memory.getvalue()


def nested(form: str) -> bytes:
    """Tables in each other."""
    if form == "html":
        return page("<table><tr><td>" * DEEP + "Mum to ring" + "</td></tr></table>" * DEEP)
    if form == "docx":
        held = w_words("Mum to ring")
        for _ in range(DEEP):
            held = w_table(w_row(w_cell(held + w_words("Who"))), columns=1)
        return docx(held)
    inner = "".join(f"{{\\pard\\intbl\\itap{depth} Mum\\nestcell" for depth in range(DEEP, 1, -1))
    closing = "{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}}" * (DEEP - 1)
    return rtf(row([f"{inner}{closing} Who", "Mum to ring"]))


def bulky(write: Callable[[list[list[str]]], bytes]) -> bytes:
    """A file that unpacks to more than a megabyte although its words are varied enough not to look like a trap."""
    return write(Pen(0).plan(9_000))


def paged(count: int) -> bytes:
    """A PDF of so many pages."""

    def draw(sheet: Sheet) -> None:
        for number in range(count):
            sheet.line(PLAN[1 + number][1])
            if number < count - 1:
                sheet.turn()

    return pages(draw)


MET: list[tuple[str, int, str, Callable[[], bytes]]] = [
    ("megabytes", 1, "plan.html", lambda: page(f"<p>{LONG}</p>")),
    ("megabytes", 1, "plan.txt", LONG.encode),
    ("megabytes", 1, "plan.md", lambda: f"# Plan\n\n{LONG}".encode()),
    ("megabytes", 1, "plan.json", lambda: as_json(filled(PLAN, LONG))),
    ("megabytes", 1, "plan.rtf", lambda: rtf(par(LONG))),
    ("megabytes", 1, "plan.mht", lambda: mht(page(f"<p>{LONG}</p>"))),
    ("megabytes", 1, "plan.pdf", lambda: as_pdf(PLAN) + b"% padding\n" * 120_000),
    ("megabytes", 1, "plan.docx", lambda: docx(w_words(LONG), stored=True)),
    ("megabytes", 1, "plans.zip", lambda: zipped(plan_txt=bulky(as_text))),
    ("export-megabytes", 1, "plan.csv", lambda: bulky(as_csv)),
    ("export-megabytes", 1, "plan.xlsx", lambda: as_xlsx(PLAN) + bytes(1 << 21)),
    ("export-megabytes", 1, "plan.pdf", lambda: as_pdf(PLAN) + b"% padding\n" * 120_000),
    ("unpacked-megabytes", 1, "plan.docx", lambda: bulky(as_docx)),
    ("unpacked-megabytes", 1, "plan.xlsx", lambda: bulky(as_xlsx)),
    ("unpacked-megabytes", 1, "plans.zip", lambda: zipped(plan_txt=bulky(as_text))),
    ("files", 1, "plans.zip", lambda: zipped(a_csv=as_csv(PLAN), b_csv=as_csv(PLAN))),
    ("files", 3, "plan.xlsx", lambda: as_xlsx(PLAN)),
    ("files", 3, "plan.docx", lambda: as_docx(PLAN)),
    ("cells", 9, "plan.docx", lambda: as_docx(PLAN)),
    ("cells", 9, "plan.html", lambda: as_html(PLAN)),
    ("cells", 9, "plan.rtf", lambda: as_rtf(PLAN)),
    ("cells", 9, "plan.md", lambda: as_markdown(PLAN)),
    ("cells", 9, "plan.txt", lambda: as_text(PLAN)),
    ("cells", 9, "plan.json", lambda: as_json(PLAN)),
    ("cells", 9, "plan.pdf", lambda: as_pdf(PLAN)),
    ("cells", 9, "form.csv", lambda: as_csv(FORM)),
    ("cells", 9, "form.xlsx", lambda: as_xlsx(FORM)),
    ("columns", 4, "plan.docx", lambda: as_docx(PLAN)),
    ("columns", 4, "plan.html", lambda: as_html(PLAN)),
    ("columns", 4, "plan.rtf", lambda: as_rtf(PLAN)),
    ("columns", 4, "plan.md", lambda: as_markdown(PLAN)),
    ("columns", 4, "plan.txt", lambda: as_text(PLAN)),
    ("columns", 4, "plan.pdf", lambda: as_pdf(PLAN)),
    ("columns", 4, "plan.csv", lambda: as_csv(PLAN)),
    ("columns", 4, "plan.xlsx", lambda: as_xlsx(PLAN)),
    ("depth", 5, "plan.docx", lambda: nested("docx")),
    ("depth", 5, "plan.html", lambda: nested("html")),
    ("depth", 5, "plan.rtf", lambda: nested("rtf")),
    ("depth", 5, "plan.eml", lambda: as_mail(page("<p>Mum to ring</p>"))),
    ("pages", 2, "plan.pdf", lambda: paged(3)),
    ("cell-characters", 1_000, "plan.csv", lambda: as_csv(filled(PLAN, LONG[:1_500]))),
    ("cell-characters", 1_000, "plan.xlsx", lambda: as_xlsx(filled(PLAN, LONG[:1_500]))),
]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder to work in."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def named(entries: list[tuple[str, int, str, Callable[[], bytes]]]) -> list[object]:
    """Each entry under its limit and its file."""
    return [pytest.param(*entry, id=f"{entry[0]}-{entry[2]}") for entry in entries]


def test_the_files_meet_every_limit_there_is() -> None:
    assert {limit for limit, _, _, _ in MET} == set(limit_names())


@pytest.mark.parametrize(("limit", "value", "name", "make"), named(MET))
def test_a_limit_is_met_in_one_line_that_names_file_limit_and_remedy(
    limit: str, value: int, name: str, make: Callable[[], bytes], folder: Path
) -> None:
    (folder / name).write_bytes(make())
    (folder / "planlint.toml").write_text(f"[limits]\n{limit} = {value}\n", encoding="utf-8")
    settings = read_settings(folder / "planlint.toml")
    with pytest.raises(DocumentError) as caught:
        read_plans(name, limits=settings.limits)
    said = str(caught.value)
    assert re.fullmatch(
        rf"{re.escape(name)}(/plan\.txt)?: .+raise {limit} under \[limits\] in planlint\.toml", said
    )
    assert caught.value.__cause__ is None
    report = check_paths([name], settings, None).report()
    assert not report.plans
    assert [f"{problem.source}: {problem.message}" for problem in report.problems] == [said]


@pytest.mark.parametrize("name", sorted({name for _, _, name, _ in MET}))
def test_the_same_files_are_read_with_the_limits_as_they_ship(name: str, folder: Path) -> None:
    for limit, _, _, make in [entry for entry in MET if entry[2] == name]:
        if name == "plan.xlsx" and limit == "export-megabytes":
            continue  # what stands behind it makes it no Excel file
        (folder / name).write_bytes(make())
        for content in contents(name):
            assert not isinstance(content, DocumentError), limit


@pytest.mark.parametrize("write", [as_csv, as_xlsx])
def test_an_export_of_more_cells_than_may_be_held_is_read_row_by_row(
    write: Callable[[list[list[str]]], bytes],
) -> None:
    children = ["Child reference", *(f"C{100 + number // 2}" for number in range(len(PLAN) - 1))]
    lines = [[child, *line] for child, line in zip(children, PLAN, strict=True)]
    plans = read_plans(io.BytesIO(write(lines)), "plan", limits=Limits(cells=9))
    assert [len(plan.rows) for plan in plans] == [2, 2, 2]


def test_an_archive_gives_the_plans_beside_the_one_that_is_too_large(folder: Path) -> None:
    (folder / "plans.zip").write_bytes(zipped(a_txt=bulky(as_text), b_csv=as_csv(PLAN)))
    (folder / "planlint.toml").write_text("[limits]\nmegabytes = 1\n", encoding="utf-8")
    report = check_paths(["plans.zip"], read_settings(folder / "planlint.toml"), None).report()
    assert [each.plan.source for each in report.plans] == ["plans.zip/b.csv"]
    (problem,) = report.problems
    assert (problem.source, "\n" in problem.message) == ("plans.zip/a.txt", False)


def test_what_unpacks_to_far_more_than_its_size_is_refused_whatever_the_limits() -> None:
    trap = archive({"plan.txt": b"Mum " * (1 << 24)})
    with pytest.raises(
        DocumentError, match=r"^plans\.zip/plan\.txt: unpacks to far more than any plan needs"
    ):
        read_plans(io.BytesIO(trap), "plans.zip", limits=Limits(megabytes=4_000, unpacked_megabytes=4_000))


def test_limits_are_read_by_the_names_that_stand_in_messages(folder: Path) -> None:
    values = {name: number for number, name in enumerate(limit_names(), 11)}
    lines = "".join(f"{name} = {value}\n" for name, value in values.items())
    (folder / "planlint.toml").write_text(f"[limits]\n{lines}", encoding="utf-8")
    limits = read_settings(folder / "planlint.toml").limits
    assert {name: getattr(limits, name.replace("-", "_")) for name in values} == values
    assert len(values) == len(fields(Limits))


def test_limits_that_are_not_given_are_as_they_ship(folder: Path) -> None:
    (folder / "planlint.toml").write_text("[limits]\npages = 800\n", encoding="utf-8")
    assert read_settings(folder / "planlint.toml").limits == Limits(pages=800)
    (folder / "planlint.toml").write_text("[limits]\n", encoding="utf-8")
    assert read_settings(folder / "planlint.toml").limits == DEFAULTS


@pytest.mark.parametrize("name", limit_names())
@pytest.mark.parametrize("value", ["0", "-1", "1.5", '"800"', "true", "[]", "inf"])
def test_a_limit_that_is_no_whole_number_above_nothing_is_refused(
    name: str, value: str, folder: Path
) -> None:
    (folder / "planlint.toml").write_text(f"[limits]\n{name} = {value}\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings(Path("planlint.toml"))
    assert str(caught.value) == f"planlint.toml: limits: {name} must be a whole number above 0"


@pytest.mark.parametrize(
    ("name", "meant"), [("page", "pages"), ("cell_characters", "cell-characters"), ("Megabytes", "megabytes")]
)
def test_an_unknown_limit_is_refused_with_the_nearest_one(name: str, meant: str, folder: Path) -> None:
    (folder / "planlint.toml").write_text(f"[limits]\n{name} = 5\n", encoding="utf-8")
    with pytest.raises(SettingsError) as caught:
        read_settings(Path("planlint.toml"))
    assert str(caught.value).startswith(f"planlint.toml: limits: unknown limit '{name}';")
    assert f"'{meant}'" in str(caught.value)
    assert "\n" not in str(caught.value)


def test_limits_that_are_no_table_are_refused_with_an_example(folder: Path) -> None:
    (folder / "planlint.toml").write_text("limits = 800\n", encoding="utf-8")
    with pytest.raises(
        SettingsError, match=r"^planlint\.toml: \[limits\] must hold lines such as pages = 800$"
    ):
        read_settings(Path("planlint.toml"))
