"""Lines that are for the office and tell nobody's task: "Office use: copy to carers [x]", "Distribution: ☐ Mum ☐ School"."""

from __future__ import annotations

import re

_FOR_THE_OFFICE = re.compile(
    r"\W*(?:for )?(?:the )?(?:(?:office|admin\w*|internal|business support|system|data entry) (?:use|purposes)|admin\w* only)\b",
    re.IGNORECASE,
)
_WHO_GETS_IT = re.compile(
    r"\W*(?:cop(?:y|ies)(?: of (?:this|the) \w+)?(?: \w+ed| sent| given)? to|distribut(?:ion|ed)(?: list| to)?|circulat(?:ion|ed)(?: list| to)?|cc)\s*:",
    re.IGNORECASE,
)
_BOX = re.compile(r"[☐□☒☑]|\[[ _xX✓]?\]")
_FEWEST_BOXES = 2


_COPIES = re.compile(r"\b(?:cop(?:y|ies|ied)|sent|given to|uploaded|scanned|shared with)\b", re.IGNORECASE)


def tells_of_copies(text: str) -> bool:
    """Whether a line says who is sent the paper or how it is filed, wherever it stands."""
    return bool(_FOR_THE_OFFICE.match(text) or _WHO_GETS_IT.match(text)) or (
        is_for_the_office(text) and bool(_COPIES.search(text))
    )


def is_for_the_office(text: str) -> bool:
    """Whether a line only says who is sent the paper, how it is filed, or what was ticked."""
    if _FOR_THE_OFFICE.match(text) or _WHO_GETS_IT.match(text):
        return True
    return "\n" not in text and len(_BOX.findall(text)) >= _FEWEST_BOXES
