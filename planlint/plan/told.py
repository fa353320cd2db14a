"""A paragraph that tells a need, what will come of it, and often who does what: the row of a plan written as prose.

"The mornings. The need is that … We will know that it has worked when … Mum will …": nothing is taken for a need or an
outcome unless the sentence itself announces one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Paragraph, Place
from planlint.plan.cells import Item, items_of
from planlint.plan.clock import is_all_time
from planlint.plan.prose import Does, is_led_by_somebody, sentences_of, what_it_does

_OUTCOME = re.compile(
    r"(?:"
    r"we(?: will|['’]ll| shall) (?:all )?know\b|(?:the |our |my )?(?:outcome|goal|aim|hope|target)(?: here| for \w+)? is\b"
    r"|what (?:we|you|i|\w+|everyone|the \w+) (?:all )?(?:wants?|hopes? for|would like)\b(?:[^.:]{0,30}? is\b|[^.:]{0,20}:)|(?:the |our |my )?(?:outcome|goal|aim|hope|target)(?: for \w+)?:|we (?:all )?(?:want|hope|would like|are aiming)\b"
    r"|when (?:this|it|that|the plan|all this) (?:has |will have )?(?:work(?:s|ed)|been done|is done|goes well)\b"
    r"|(?:this|it|that) (?:has|will have|works?|worked|is working)\b[^.]{0,12}? when\b|success (?:is|means|looks)|(?:what )?good (?:looks|would look|will look|is)\b"
    r")(?:\s*:)?",
    re.IGNORECASE,
)
_NEED = re.compile(
    r"(?:the |our |\w+['’]s )?(?:need|worry|problem|trouble|difficulty)(?: here| for \w+)? is\b|what [^.]{2,40}? needs? is\b|what [^.]{2,40}? (?:is|are) worried about is\b"
    r"|(?:you|i|we|they|she|he|(?:the |both )?(?:girls|boys|twins|children|baby)|[A-Z][\w'’-]+(?: and [A-Z][\w'’-]+)?) needs?\b",
    re.IGNORECASE,
)
_ANNOUNCES = re.compile(r"\b(?:following|follows?|agreed this|as follows)\b[^.]*[.:]$", re.IGNORECASE)
_LONGEST_TITLE = 7


@dataclass(frozen=True, slots=True)
class Told:
    """What such a paragraph tells: its title, the need and the outcome with the words that announce them, and the tasks.

    ``rest`` is what stands behind the outcome and is no task; ``lead_in`` leads in the numbered tasks.
    """

    title: str = ""
    need: str = ""
    outcome: str = ""
    need_announced: str = ""
    outcome_announced: str = ""
    tasks: tuple[Item, ...] = ()
    rest: tuple[str, ...] = ()


def announced_outcome(sentence: str) -> str:
    """The words with which a sentence announces an outcome ("What we hope for:", "We will know"), "" where it announces none."""
    match = _OUTCOME.match(sentence)
    return match[0] if match and what_it_does(sentence) is not Does.PROMISES_IF else ""


def told_in(text: str, place: Place) -> Told | None:
    """What a paragraph tells of need, outcome and tasks; None where it announces no outcome."""
    sentences = sentences_of(text)
    at = next((number for number, each in enumerate(sentences) if _OUTCOME.match(each)), -1)
    if at < 0 or what_it_does(sentences[at]) is Does.PROMISES_IF:
        return None
    if at == 0 and announced_outcome(sentences[0]).endswith(":"):
        return None
    title = sentences[0] if at and len(sentences) > 1 and _is_title(sentences[0]) else ""
    before = sentences[1:at] if title else sentences[:at]
    wants = at + 1
    while wants < len(sentences) and _OUTCOME.match(sentences[wants]):
        wants += 1
    tasks, rest = _tasks(sentences[wants:], place)
    announced = next((match[0] for each in before if (match := _NEED.match(each))), "")
    marked = _OUTCOME.match(sentences[at])
    label = marked[0] if marked else ""
    outcome = " ".join(sentences[at:wants])
    if label.endswith(":"):
        outcome = outcome[len(label) :].strip()
    return Told(
        title.rstrip(".: "), " ".join(before), outcome, announced, label.rstrip(":"),
        tasks, rest,
    )  # fmt: skip


def _is_title(sentence: str) -> bool:
    return (
        len(sentence.split()) <= _LONGEST_TITLE
        and sentence.endswith((".", ":"))
        and not (_NEED.match(sentence) or _OUTCOME.match(sentence) or is_led_by_somebody(sentence))
        and what_it_does(sentence) is Does.TELLS
    )


def _tasks(sentences: Sequence[str], place: Place) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """The tasks among the sentences behind an outcome, and the other sentences."""
    tasks: list[Item] = []
    rest: list[str] = []
    for sentence in sentences:
        items = items_of((Paragraph(sentence, place=place),), tasks=True)
        numbered = [item for item in items if item.marked]
        if len(numbered) > 1:
            tasks.extend(replace(item, text=item.text.rstrip(" ;")) for item in numbered)
            leads = [item.lead_in for item in numbered if not is_all_time(item.lead_in.rstrip(":"))]
            rest.extend(
                filter(None, dict.fromkeys((*leads, *(item.text for item in items if not item.marked))))
            )
        elif _ANNOUNCES.search(sentence):
            rest.append(sentence)
        elif what_it_does(sentence) is Does.PROMISES or is_led_by_somebody(sentence):
            tasks.append(Item(sentence, place=place))
        else:
            rest.append(sentence)
    return tuple(tasks), tuple(rest)
