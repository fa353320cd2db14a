"""One small plan in every form that people keep plans in, files made to do harm, and the command run on them."""

from __future__ import annotations

import io
import json
import os
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from html import escape
from pathlib import Path
from typing import Any

import docx
import openpyxl
from click.testing import CliRunner, Result
from PIL import Image
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape
from reportlab.lib.styles import getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from planlint.cli import main

TITLE = "Child in need plan"
HEADS = ("Need", "Outcome", "Action", "Who", "When")
ROWS = (
    (
        "Tia has toothache",
        "Tia eats without pain",
        "Mum to register Tia with a dentist",
        "Mum",
        "3 April 2026",
    ),
    ("Tia misses school", "Tia is in school every day", "Attendance to be monitored", "", "ASAP"),
    (
        "The flat is cold",
        "Tia sleeps in a warm room",
        "Bola Adeyemi to ring the landlord",
        "Bola Adeyemi",
        "Ongoing",
    ),
    ("Tia is bullied", "Tia is happy at school", "Support Tia", "School", "31 June 2026"),
)
TABLE = (HEADS, *ROWS)
PLAN_WORDS = ("Tia", "toothache", "landlord", "Bola", "Adeyemi", "bullied")


def planlint(*arguments: str | Path, stdin: bytes = b"") -> Result:
    """The command as somebody at a keyboard runs it, in this process, so that the language is loaded once."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments], input=stdin)


def checked(*paths: str | Path, stdin: bytes = b"") -> dict[str, Any]:
    """The JSON report on these paths."""
    report: dict[str, Any] = json.loads(
        planlint("check", *paths, "--format", "json", stdin=stdin).stdout_bytes
    )
    return report


def placed(plan: Mapping[str, Any]) -> list[tuple[str, int]]:
    """What was found in the rows of a plan of a report, by rule and row."""
    return sorted((each["rule"], each["row"]) for each in plan["findings"] if each["row"] is not None)


def words(plan: Mapping[str, Any]) -> list[tuple[str, ...]]:
    """The rows of a plan of a report, each as its words."""
    return [
        tuple(row[field] for field in ("need", "outcome", "action", "owner", "due")) for row in plan["rows"]
    ]


def in_word() -> bytes:
    """The plan as Word saves it."""
    document = docx.Document()
    document.add_heading(TITLE, 1)
    table = document.add_table(rows=0, cols=len(HEADS))
    for line in TABLE:
        for cell, text in zip(table.add_row().cells, line, strict=True):
            cell.text = text
    return _saved(document)


def in_excel() -> bytes:
    """The plan as a sheet."""
    workbook = openpyxl.Workbook()
    for line in TABLE:
        workbook.active.append([text or None for text in line])
    return _saved(workbook)


def in_csv() -> bytes:
    """The plan as an export."""
    return "".join(",".join(line) + "\r\n" for line in TABLE).encode()


def in_html() -> bytes:
    """The plan as a web page."""
    rows = "".join(f"<tr>{''.join(f'<td>{escape(text)}</td>' for text in line)}</tr>" for line in TABLE)
    return f"<!DOCTYPE html><html><body><h1>{TITLE}</h1><table>{rows}</table></body></html>".encode()


def in_rich_text() -> bytes:
    """The plan as Rich Text."""
    edges = "".join(rf"\cellx{2000 * number}" for number in range(1, len(HEADS) + 1))
    rows = "".join(
        rf"\trowd{edges}\pard\intbl " + "".join(rf"{text}\cell " for text in line) + "\\row\n"
        for line in TABLE
    )
    return rf"{{\rtf1\ansi\ansicpg1252\deff0{{\fonttbl{{\f0 Arial;}}}}\pard {TITLE}\par {rows}\pard\par}}".encode()


def in_markdown() -> bytes:
    """The plan as Markdown."""
    lines = [f"| {' | '.join(line)} |" for line in TABLE]
    return "\n".join((f"# {TITLE}", "", lines[0], "|---" * len(HEADS) + "|", *lines[1:], "")).encode()


def in_text() -> bytes:
    """The plan as the text that a table leaves when it is pasted."""
    return "\n".join((TITLE, "", *("\t".join(line) for line in TABLE), "")).encode()


def in_pdf() -> bytes:
    """The plan as it is printed."""
    style = getSampleStyleSheet()
    cells = [[Paragraph(text, style["Normal"]) for text in line] for line in TABLE]
    table = Table(cells, style=[("GRID", (0, 0), (-1, -1), 0.5, colors.black)], repeatRows=1)
    file = io.BytesIO()
    SimpleDocTemplate(file, pagesize=landscape(A4)).build([Paragraph(TITLE, style["Heading1"]), table])
    return file.getvalue()


def in_mail() -> bytes:
    """The plan as a mail that was saved."""
    message = EmailMessage()
    message["From"] = "worker@council.example"
    message["To"] = "manager@council.example"
    message["Subject"] = "Plan for you to sign off"
    message["Message-ID"] = "<1@council.example>"
    message.set_content("Please see the plan.")
    message.add_alternative(in_html().decode(), subtype="html")
    return bytes(message)


def as_planlint_writes_it() -> bytes:
    """The plan as a report for programs holds it."""
    return planlint("check", "-", "--format", "json", stdin=in_markdown()).stdout_bytes


def packed(files: Mapping[str, bytes]) -> bytes:
    """A zip file of these."""
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return memory.getvalue()


def scan() -> bytes:
    """A PDF of one page that is only a picture."""
    picture, file = io.BytesIO(), io.BytesIO()
    Image.new("L", (60, 84), 255).save(picture, "PNG")
    picture.seek(0)
    canvas = Canvas(file, pagesize=A4)
    canvas.drawImage(ImageReader(picture), 0, 0, *A4)
    canvas.save()
    return file.getvalue()


def _saved(document: Any) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def written(folder: Path, files: Mapping[str, bytes]) -> Path:
    """The folder, with these files in it."""
    for name, data in files.items():
        folder.joinpath(name).parent.mkdir(parents=True, exist_ok=True)
        folder.joinpath(name).write_bytes(data)
    return folder


def names(folder: Path) -> dict[str, bytes]:
    """The files in a folder, by name."""
    return {
        os.fspath(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()
    }
