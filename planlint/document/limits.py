"""How much of a file is read at most: each limit ends in one line that names it, and the settings can raise it.

The defaults let through any plan and any export that a council is likely to keep, and stop what was made to do harm.
"""

from __future__ import annotations

from dataclasses import dataclass, fields

MEGABYTE = 1 << 20
"""In bytes."""


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits of a run, under ``[limits]`` in the settings.

    ``megabytes`` is the size of a file; ``export-megabytes`` that of a CSV or Excel export, which is read row by row;
    ``unpacked-megabytes`` what a zipped file (Word, Excel, .zip) may unpack to in all; ``files`` how many files may be
    in an archive; ``cells`` how many cells one document's tables may have (exports excepted); ``columns`` how wide a
    table may be; ``depth`` how deep tables and lists may stand in each other; ``pages`` how many pages a PDF may have;
    ``cell-characters`` how long one cell of an export may be.
    """

    megabytes: int = 100
    export_megabytes: int = 2_000
    unpacked_megabytes: int = 200
    files: int = 5_000
    cells: int = 1_000_000
    columns: int = 1_000
    depth: int = 40
    pages: int = 500
    cell_characters: int = 200_000


DEFAULTS = Limits()


def limit_names() -> tuple[str, ...]:
    """The limits by the names that the settings give them."""
    return tuple(field.name.replace("_", "-") for field in fields(Limits))


def raise_hint(name: str) -> str:
    """What to do where a limit was met and the file is meant to be so large: the end of the one line."""
    return f"if it is meant to be so, raise {name} under [limits] in planlint.toml"


TOO_WIDE = f"has a table with more columns than any plan; {raise_hint('columns')}"
