"""spaCy, imported without what only its own commands need; nothing else is done with it here."""

from __future__ import annotations

import sys
from functools import cache
from types import ModuleType
from typing import Any

_COMMANDS = ("spacy.cli", "spacy.cli.info")


@cache
def load_spacy() -> ModuleType:
    """The library itself.

    It would import the commands by which it downloads and trains pipelines, and with them two libraries for the web, on
    each start: a third of the time that its import takes. None of them is called here; whoever imports them afterwards
    gets them as they are.
    """
    stand_ins = {name: ModuleType(name) for name in _COMMANDS if "spacy" not in sys.modules}
    for name, module in stand_ins.items():
        module.__dict__["info"] = _info
        sys.modules[name] = module
    try:
        import spacy
    finally:
        for name in stand_ins:
            sys.modules.pop(name, None)
    return spacy


def _info(*arguments: Any, **options: Any) -> Any:
    """What ``spacy.info`` tells of an installation, asked of its command after all."""
    from spacy.cli.info import info

    return info(*arguments, **options)
