"""RTF written word by word: letters in every way that RTF spells them, and rows with their edges."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

_FONTS = (
    r"{\fonttbl{\f0\fswiss\fcharset0 Calibri;}{\f1\fnil\fcharset2 Symbol;}{\f2\fnil\fcharset2 Wingdings;}"
    r"{\f3\fswiss\fcharset238 Calibri CE;}{\f4\froman\fcharset0{\*\panose 02020603050405020304}Times New Roman{\*\falt Times};}}"
)
_REST = (
    r"{\colortbl;\red0\green0\blue0;\red255\green0\blue0;}{\stylesheet{\ql \f0\fs22 \snext0 Normal;}"
    r"{\s1\b\fs32\outlinelevel0 heading 1;}{\*\cs10 \additive Default Paragraph Font;}}"
    r"{\*\listtable{\list\listtemplateid1{\listlevel\levelnfc0\levelstartat1{\leveltext\'02\'00.;}{\levelnumbers\'01;}}\listid1}}"
    r"{\*\listoverridetable{\listoverride\listid1\listoverridecount0\ls1}}"
    r"{\info{\title TitleX}{\author AuthorX}{\creatim\yr2026\mo1\dy22}}{\*\generator GeneratorX;}"
)


def escape(text: str, way: str = "u") -> str:
    """Text as RTF spells it: ``way`` is "u" for Unicode with a question mark behind, "hex" for code page 1252 where it can."""
    return "".join(_escaped(character, way) for character in text)


def _escaped(character: str, way: str) -> str:
    if character in "\\{}":
        return f"\\{character}"
    if character == "\n":
        return "\\line "
    if ord(character) < 128:
        return character
    if way == "hex":
        try:
            return f"\\'{character.encode('cp1252')[0]:02x}"
        except UnicodeEncodeError:
            pass
    units = character.encode("utf-16-le")
    numbers = [int.from_bytes(units[at : at + 2], "little", signed=True) for at in range(0, len(units), 2)]
    return "".join(f"\\u{number}?" for number in numbers)


def cell_edges(widths: Sequence[int], marks: Sequence[str] = (), left: int = 0) -> str:
    """The edges of a row's cells; ``marks`` are what stands before each, such as ``\\clvmgf``."""
    told, edge = "", left
    for number, width in enumerate(widths):
        edge += width
        told += f"{marks[number] if marks else ''}\\clbrdrt\\brdrs\\cellx{edge}"
    return told


def row(
    cells: Sequence[str],
    widths: Sequence[int] = (),
    marks: Sequence[str] = (),
    props: str = "",
    left: int = -108,
) -> str:
    """A row of cells, each given as the RTF inside it."""
    edges = cell_edges(widths or [2200] * len(cells), marks, left)
    told = "".join(f"\\pard\\intbl\\ql {cell}\\cell\n" for cell in cells)
    return f"\\trowd\\trgaph108\\trleft{left}{props}{edges}\n{told}\\row\n"


def nested_row(cells: Sequence[str], depth: int = 2) -> str:
    """A row of a table in a cell, ``depth`` tables deep; readers that know no such tables see a line instead."""
    told = "".join(f"\\pard\\intbl\\itap{depth} {cell}\\nestcell{{\\nonesttables\\par }}" for cell in cells)
    return (
        f"{told}{{\\*\\nesttableprops\\trowd\\trgaph108{cell_edges([900] * len(cells))}\\nestrow}}"
        "{\\nonesttables\\par }"
    )


def par(content: str, props: str = "") -> str:
    """A paragraph outside tables."""
    return f"\\pard\\plain{props} {content}\\par\n"


NO_CHARSETS = r"{\fonttbl{\f0\fswiss Calibri;}{\f1\fnil Symbol;}{\f2\fnil Wingdings;}}"
"""Fonts that leave it to the file which code page letters are of."""


def rtf(body: str, head: str = r"\ansi\ansicpg1252", raw: Sequence[bytes] = (), fonts: str = _FONTS) -> bytes:
    """A whole file; each ``@BIN@`` in the body stands for the next of ``raw``."""
    pieces = f"{{\\rtf1{head}\\uc1\\deff0{fonts}{_REST}\n{body}}}\n".encode("ascii").split(b"@BIN@")
    told = pieces[0]
    for (_, piece), binary in zip(pairwise(pieces), raw, strict=True):
        told += binary + piece
    return told
