"""CSV files by rows: any delimiter, line ending, quoting and encoding."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Sequence
from typing import Literal

Rows = Sequence[Sequence[str]]


def text(rows: Rows, delimiter: str = ",", newline: str = "\r\n", every: bool = False) -> str:
    """The rows as CSV text; ``every`` cell in quotes if wanted."""
    held = io.StringIO()
    quoting: Literal[0, 1] = csv.QUOTE_ALL if every else csv.QUOTE_MINIMAL
    csv.writer(held, delimiter=delimiter, lineterminator=newline, quoting=quoting).writerows(rows)
    return held.getvalue()


def encoded(said: str, encoding: str = "utf-8") -> bytes:
    """The text in an encoding; "utf-16-le" and "utf-16-be" get their mark, as spreadsheets write them."""
    marks = {"utf-16-le": codecs.BOM_UTF16_LE, "utf-16-be": codecs.BOM_UTF16_BE}
    return marks.get(encoding, b"") + said.encode(encoding)
