"""How fast each form is read, what memory it takes, each form's ratio to CSV, and how much of a check is reading.

``python -m tests.benchmarks.readers`` prints a table; the ratios are the point, since seconds belong to one machine. The same
rows stand in every file, each worded differently. A file is written by one process and read by another that has nothing else
in memory; a check has the pipeline loaded before it is timed.
"""

from __future__ import annotations

import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from html import escape
from itertools import zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory
from textwrap import wrap

Rows = list[list[str]]

HEADINGS = ("Need", "Action", "Who", "By when", "Outcome")
FORMS = ("csv", "xlsx", "json", "html", "docx", "rtf", "markdown", "text", "pdf-ruled", "pdf-unruled")
FIELDS = ("need", "action", "owner", "due", "outcome")
WIDTHS = (95, 130, 75, 75, 110)
MANY, IN_PDF, FEW = 4_000, 1_000, 200
"""How many rows are read from a form that is read row by row or as a whole, from a PDF, and checked."""
TIMES = 3
ENDINGS = {"markdown": "md", "text": "txt"}


def rows(count: int) -> Rows:
    """A heading row and rows of a plan, no two needs or actions alike."""
    from tests.torture.words import Pen

    pen = Pen()
    lines = [list(HEADINGS)]
    for number in range(count):
        need, action, who, when, outcome = pen.row()
        lines.append([f"{need} (no. {number})", f"{action}, visit {number}", who, when, outcome])
    return lines


def _boxed(lines: Rows) -> str:
    """A drawn table, its cells wrapped."""
    widths = [width // 4 for width in WIDTHS]
    rule = "+".join(["", *("-" * (width + 2) for width in widths), ""])
    told = [rule]
    for line in lines:
        folded = [wrap(text, width) for text, width in zip(line, widths, strict=True)]
        for parts in zip_longest(*folded, fillvalue=""):
            cells = [part.ljust(width) for part, width in zip(parts, widths, strict=True)]
            told.append(f"| {' | '.join(cells)} |")
        told.append(rule)
    return "\n".join(told)


def written(form: str, lines: Rows) -> bytes:
    """The file of a form that holds these rows."""
    from tests.torture import writers_csv, writers_excel, writers_html, writers_pdf, writers_rtf
    from tests.torture import writers_word as word

    match form:
        case "csv":
            return writers_csv.encoded(writers_csv.text(lines))
        case "xlsx":
            return writers_excel.by_openpyxl({"Plan": lines})
        case "json":
            kept = [dict(zip(FIELDS, line, strict=True)) for line in lines[1:]]
            return json.dumps({"plans": [{"rows": kept}]}, ensure_ascii=False, indent=1).encode()
        case "html":
            cells = ["".join(f"<td><p>{escape(text)}</p></td>" for text in line) for line in lines]
            return writers_html.page(f"<table>{''.join(f'<tr>{line}</tr>' for line in cells)}</table>")
        case "docx":
            made = (word.row(*(word.cell(word.words(text)) for text in line)) for line in lines)
            return word.docx(word.table(*made))
        case "rtf":
            return writers_rtf.rtf("".join(writers_rtf.row(list(map(writers_rtf.escape, x))) for x in lines))
        case "markdown":
            head, *body = [f"| {' | '.join(line)} |" for line in lines]
            return "\n".join([head, "|---" * len(HEADINGS) + "|", *body, ""]).encode()
        case "text":
            return _boxed(lines).encode()
    look = writers_pdf.Look("lines" if form == "pdf-ruled" else "", pad=(6, 5))
    return writers_pdf.pages(lambda sheet: sheet.table(writers_pdf.boxes(lines), WIDTHS, look))


def _name(form: str) -> str:
    return f"{form}.{ENDINGS.get(form, form.partition('-')[0])}"


def _count(form: str) -> int:
    return IN_PDF if form.startswith("pdf") else MANY


def write(form: str, folder: str) -> dict[str, float]:
    """Writes a form's file to read, and a shorter one to check."""
    for length, count in (("long", _count(form)), ("short", FEW)):
        (Path(folder) / f"{length}-{_name(form)}").write_bytes(written(form, rows(count)))
    return {}


def _read(path: Path) -> int:
    """Reads a file as a check does, exports line by line; gives the number of lines of all tables."""
    from planlint.document.model import Document, Table
    from planlint.document.reading import contents
    from planlint.document.sheets import Workbook
    from planlint.errors import DocumentError

    found = 0
    for content in contents(path):
        match content:
            case DocumentError():
                raise content
            case Workbook():
                found += sum(1 for sheet in content.sheets for _ in content.lines(sheet))
            case Document():
                found += sum(block.height for block in content.blocks if isinstance(block, Table))
            case _:
                found += sum(len(plan["rows"]) + 1 for plan in content.plans)
    return found


def read(form: str, folder: str) -> dict[str, float]:
    """Seconds to read a form's file, the fastest of a few times after a short file, and peak memory."""
    _read(Path(folder) / f"short-{_name(form)}")
    path = Path(folder) / f"long-{_name(form)}"
    seconds = _fastest(lambda: _read(path))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    pages = path.read_bytes().count(b"/MediaBox") if form.startswith("pdf") else 0
    return {"seconds": seconds, "lines": _read(path), "peak MiB": peak, "pages": pages}


def _fastest(act: Callable[[], object]) -> float:
    taken = []
    for _ in range(TIMES):
        started = time.perf_counter()
        act()
        taken.append(time.perf_counter() - started)
    return min(taken)


def check(form: str, folder: str) -> dict[str, float]:
    """The share of a check that reading the file takes; the reader and the pipeline are loaded before."""
    from planlint.checking import check_paths
    from planlint.linting.settings import Settings

    warm = Path(folder) / "warm.csv"
    warm.write_bytes(written("csv", rows(1)))
    check_paths([str(warm)], Settings(), None).report()
    path = Path(folder) / f"short-{_name(form)}"
    reading = _fastest(lambda: _read(path))
    started = time.perf_counter()
    report = check_paths([str(path)], Settings(), None).report()
    checking = time.perf_counter() - started
    found = sum(len(each.plan.rows) for each in report.plans)
    return {"share": reading / checking, "check": checking, "rows": found}


STEPS: dict[str, Callable[[str, str], dict[str, float]]] = {"write": write, "read": read, "check": check}


def _step(*words: str) -> dict[str, float]:
    run = subprocess.run(
        [sys.executable, "-m", __spec__.name, *words], capture_output=True, text=True, check=True
    )
    found: dict[str, float] = json.loads(run.stdout)
    return found


def main() -> None:
    """Print the table."""
    print(
        f"{'form':12} {'s/1,000 rows':>12} {'of csv':>7} {'s/page':>7} {'rows read':>9} {'peak MiB':>8} "
        f"{'s/check':>8} {'reading':>8} {'rows':>6}"
    )
    base = 0.0
    with TemporaryDirectory() as folder:
        for form in FORMS:
            _step("write", form, folder)
            found, checked = _step("read", form, folder), _step("check", form, folder)
            each = found["seconds"] / _count(form) * 1_000
            base = base or each
            page = f"{found['seconds'] / found['pages']:7.3f}" if found["pages"] else f"{'–':>7}"
            print(
                f"{form:12} {each:12.3f} {each / base:7.1f} {page} {found['lines'] - 1:9,.0f} "
                f"{found['peak MiB']:8.0f} {checked['check']:8.2f} {checked['share']:8.1%} {checked['rows']:6.0f}",
                flush=True,
            )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(json.dumps(STEPS[sys.argv[1]](*sys.argv[2:])))
    else:
        main()
