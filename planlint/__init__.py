"""planlint: says what to ask the author of a children's social care plan that is vague.

>>> import planlint
>>> for plan in planlint.read_plans("plan.docx"):                # doctest: +SKIP
...     for finding in planlint.check(plan).findings:
...         print(finding.row, finding.message)

Everything here is imported when it is first used, so that ``import planlint`` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from planlint.checking import check as check
    from planlint.document.reading import read_document as read_document
    from planlint.errors import PlanlintError as PlanlintError
    from planlint.language.times import timescales as timescales
    from planlint.opening import read_plans as read_plans

__version__ = "0.1.0"

__all__ = ["PlanlintError", "__version__", "check", "read_document", "read_plans", "timescales"]

_HOMES = {
    "PlanlintError": "planlint.errors",
    "check": "planlint.checking",
    "read_document": "planlint.document.reading",
    "read_plans": "planlint.opening",
    "timescales": "planlint.language.times",
}


def __getattr__(name: str) -> object:
    if name in _HOMES:
        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'planlint' has no attribute '{name}'")


def __dir__() -> list[str]:
    return sorted(__all__)
