"""Why a list of tasks stands where it does: the need and the outcome in the paragraphs directly above it.

They are told by what each sentence says, or by the label before it ("Why we met: …"), else by their order. What somebody
thinks or said between them is left where it is.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planlint.document.model import Paragraph
from planlint.plan.heading_roles import NEED, OUTCOME
from planlint.plan.headings import column_meaning
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import Does, sentences_of, what_it_does
from planlint.plan.telling import tells_views
from planlint.plan.words import one_line

_MOST = 2
_LABEL = re.compile(r"(?P<label>(?:Why|What|Our|The|My)\b[^:.!?\n]{3,40}):\s+(?P<said>\S.*)", re.DOTALL)
_WANTED = re.compile(
    r"what [\w'’ ]{2,30}\b(?:want|hope|hoping|aiming|working towards|like)\b|(?:our|the|my) (?:hope|aim|goal|wish)",
    re.I,
)
_WORRIED = re.compile(
    r"why (?:we|i|you)\b|what [\w'’ ]{2,30}\b(?:worried|worries)\b|(?:our|the|my) (?:worry|worries|concern)",
    re.I,
)
_QUOTE = re.compile(r"[“\"]")


@dataclass(frozen=True, slots=True)
class Reasons:
    """The need and the outcome above a list, and the paragraphs that they are the whole of."""

    need: str
    outcome: str
    whole: tuple[Paragraph, ...]


def reasons_in(before: Sequence[Paragraph]) -> Reasons | None:
    """What the paragraphs above a list tell of need and outcome, None where they tell neither for certain."""
    blocks = [block for block in before if not block.text.rstrip().endswith((":", "–", "-"))]
    need = outcome = ""
    whole: list[Paragraph] = []
    for block in reversed(blocks):
        lacks, wants, is_all = _told(block)
        if (lacks and need) or (wants and outcome) or not (lacks or wants):
            if (need and outcome) or not (_is_heard(block) and outcome):
                break
            continue
        need, outcome = need or lacks, outcome or wants
        whole.extend([block] if is_all else [])
    return Reasons(need, outcome, tuple(whole)) if need or outcome else None


def reasons_by_order(before: Sequence[Paragraph]) -> Reasons | None:
    """Need and outcome by the shape of the sentences, else the last paragraph but one and the last."""
    blocks = [block for block in before if not block.text.rstrip().endswith((":", "–", "-"))][-_MOST:]
    told = [(sentence, what_it_does(sentence)) for block in blocks for sentence in sentences_of(block.text)]
    outcome = " ".join(sentence for sentence, does in told if does is Does.WANTS)
    need = " ".join(sentence for sentence, does in told if does is not Does.WANTS)
    if not outcome and len(blocks) == _MOST:
        need, outcome = (one_line(block.text) for block in blocks)
    return Reasons(need, outcome, tuple(blocks)) if outcome else None


def _told(block: Paragraph) -> tuple[str, str, bool]:
    """The need and the outcome that a paragraph tells, and whether it tells nothing else."""
    match = _LABEL.match(block.text)
    if match and (role := _announced(match["label"])):
        said = one_line(match["said"])
        return ("", said, True) if role == OUTCOME else (said, "", True)
    if _is_heard(block):
        return "", "", False
    parts = [(sentence, part_of(sentence)) for sentence in sentences_of(block.text)]
    lacks = list(_together(parts))
    wants = [sentence for sentence, part in parts if part is Part.OUTCOME]
    return " ".join(lacks), " ".join(wants), len(lacks) + len(wants) == len(parts)


def _together(parts: Sequence[tuple[str, Part]]) -> Iterator[str]:
    """The sentences of the need that stand together: what comes behind other words is another matter."""
    behind = itertools.dropwhile(lambda told: told[1] is not Part.NEED, parts)
    return (sentence for sentence, _ in itertools.takewhile(lambda told: told[1] is Part.NEED, behind))


def _announced(label: str) -> str:
    if _WANTED.match(label):
        return OUTCOME
    if _WORRIED.match(label):
        return NEED
    role = column_meaning(label).role
    return role if role in (NEED, OUTCOME) else ""


def _is_heard(block: Paragraph) -> bool:
    """Whether a paragraph gives somebody's words or views."""
    return bool(_QUOTE.search(block.text)) or tells_views(block.text)
