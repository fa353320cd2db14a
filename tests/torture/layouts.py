"""Every layout in every form it makes sense in, and how well planlint reads them: ``python -m tests.torture.layouts``."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from functools import cache, partial
from pathlib import Path

from . import (
    layouts_exports,
    layouts_forms,
    layouts_grids,
    layouts_labels,
    layouts_parts,
    layouts_prose,
    layouts_several,
)
from .layouts_model import LayoutCase
from .layouts_page import Draft, Part, Style
from .layouts_write_docx import write_docx
from .layouts_write_html import write_css, write_html
from .layouts_write_pdf import write_pdf
from .layouts_write_rtf import write_rtf
from .layouts_write_sheets import write_csv, write_xlsx
from .layouts_write_text import write_markdown, write_text

WRITERS: dict[str, tuple[str, Callable[[tuple[Part, ...], Style], bytes]]] = {
    "docx": ("docx", write_docx),
    "xlsx": ("xlsx", write_xlsx),
    "csv": ("csv", write_csv),
    "html": ("html", write_html),
    "html-css": ("html", write_css),
    "rtf": ("rtf", write_rtf),
    "markdown": ("md", write_markdown),
    "text": ("txt", write_text),
    "pdf-ruled": ("pdf", partial(write_pdf, ruled=True)),
    "pdf-unruled": ("pdf", partial(write_pdf, ruled=False)),
}
FORMS = tuple(WRITERS)
MODULES = (
    layouts_grids,
    layouts_forms,
    layouts_labels,
    layouts_prose,
    layouts_parts,
    layouts_several,
    layouts_exports,
)


def drafts() -> Iterator[Draft]:
    """Every layout with every content, before it has a form."""
    for module in MODULES:
        yield from module.drafts()


@cache
def cases() -> Iterable[LayoutCase]:
    """Every case, in the order of the layouts and the forms."""
    return tuple(
        _case(draft, form) for draft in drafts() for form in FORMS if form.removesuffix("-css") in draft.forms
    )


def _case(draft: Draft, form: str) -> LayoutCase:
    ending, writer = WRITERS[form]
    name = f"{draft.layout}-{draft.variant}-{form}"
    return LayoutCase(
        name, draft.layout, form, writer(draft.parts, draft.style), f"{name}.{ending}", draft.plans
    )


def write(folder: Path) -> None:
    """Write every file of the set into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for case in cases():
        (folder / case.filename).write_bytes(case.data)


def main(arguments: list[str]) -> int:
    """The table, the differences (``--misses [LAYOUT] [FORM]``) or the files (``write DIR``)."""
    from .layouts_recover import misses, recover, table  # it brings the whole product with it

    if arguments[:1] == ["write"] and len(arguments) == 2:
        write(Path(arguments[1]))
        return 0
    wanted = [argument for argument in arguments if argument != "--misses"]
    forms = [word for word in wanted if word in FORMS]
    layouts = [word for word in wanted if word not in FORMS]
    chosen = [
        case
        for case in cases()
        if (not forms or case.form in forms)
        and (not layouts or any(case.name.startswith(word) for word in layouts))
    ]
    results = [recover(case) for case in chosen]
    sys.stdout.write(misses(results) if "--misses" in arguments else table(results, FORMS))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
