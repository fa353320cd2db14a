"""A term of the office, once a plan for each, with the ordinary senses of the same words left alone."""

import re

from planlint.linting.api import FoundWord, Iterator, Mark, Word, Words

# Words around a term that show its ordinary sense: before it, then after it.
_ORDINARY = {
    "contact": (
        re.compile(r"\b(?:to|will|can|should|must|could|please|and|not|may|i|you|we|they|point of|points of|eye|telephone|phone|key|first|main|email|in|make|making|made|keep in|lost|skin|emergency|physical|let|help|who|professional)\s*$", re.IGNORECASE),
        re.compile(r"^\s*(?:the|her|him|them|his|their|me|us|details?|numbers?|lens\w*|sheet|list|card|form|point|person|information|sport|school|mum|dad|gp|sw|hv|[A-Z]\w+ (?:by|on|to|about)|by (?:phone|telephone|email|text)|made with)\b", re.IGNORECASE),
    ),
    "placement": (
        re.compile(r"\b(?:work|student|university|nursery|school|social work|nursing|college|teaching)\s*$", re.IGNORECASE),
        re.compile(r"^\s*(?:student|order|officer|team|plan)\b", re.IGNORECASE),
    ),
    "attachment": (
        re.compile(r"\b(?:email|e-mail|velcro|hoover|clip-on|pushchair|buggy|file|see|the \w+)\s*$", re.IGNORECASE),
        re.compile(r"^\s*(?:to (?:this|the) (?:email|pushchair|buggy|letter|bed|pram)|file)", re.IGNORECASE),
    ),
    "step down": (re.compile(r"\b(?:will|to|a)\s*$", re.IGNORECASE), re.compile(r"^\s*(?:from the (?:bus|chair|ladder|bath)|into|as (?:chair|captain))", re.IGNORECASE)),
    "threshold": (re.compile(r"\b(?:door|pain|income)\s*$", re.IGNORECASE), re.compile(r"^\s*(?:of the (?:house|door|flat))", re.IGNORECASE)),
    "signpost": (None, re.compile(r"^\s+[A-Z]")),
    "respite": (None, re.compile(r"^\s*(?:care home)", re.IGNORECASE)),
}  # fmt: skip
_BOTH_NEEDED = frozenset({"step down"})


def check(words: Words) -> Iterator[Mark]:
    """Each term at its first use in the sense of the office."""
    told: set[Word] = set()
    for found in words:
        if found.word in told or _is_ordinary(found) or _is_label(found):
            continue
        told.add(found.word)
        passage = found.passage
        yield Mark(
            passage.field,
            found.start,
            found.end,
            passage.row,
            variant="plain",
            about=found.word.instead,
            section=passage.section,
        )


# "Placement: Tollgate": a label of the form that stands in a line of text.
_LABELS = re.compile(r"[ \t*_]*:[ \t*_]*\S")


def _is_label(found: FoundWord) -> bool:
    """Whether a term is the whole label of a line; a form's own headings are nobody's jargon here."""
    text = found.passage.text
    opens = not text[: found.start].rpartition("\n")[2].strip(" \t*_•-")
    return opens and _LABELS.match(text, found.end) is not None


def _is_ordinary(found: FoundWord) -> bool:
    """Whether the words around a term show that it is meant as anybody would mean it."""
    text = found.passage.text
    term = text[found.start : found.end].casefold()
    key = next((key for key in _ORDINARY if term.startswith(key)), None)
    if key is None:
        return False
    before, after = _ORDINARY[key]
    ahead = before is not None and before.search(text[: found.start]) is not None
    behind = after is not None and after.search(text[found.end :]) is not None
    if key in _BOTH_NEEDED:
        return ahead and behind
    if (
        key == "contact"
        and ahead
        and re.match(r"\s+with\b", text[found.end :])
        and re.search(r"\b(?:and|not)\s*$", text[: found.start])
    ):
        return False
    opens = found.start == 0 or text[: found.start].rstrip().endswith((".", ";", "\n"))
    verb_first = opens and re.match(r"\s+(?:[A-Z]|the\b|her\b|his\b)", text[found.end :]) is not None
    return ahead or behind or (key == "contact" and verb_first)
