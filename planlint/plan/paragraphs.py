"""How paragraphs look: which stand for headings, which are labels with values, which speak of a plan.

What is done with them is for the walk.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from planlint.document.model import NOWHERE, Block, Heading, ListItem, Paragraph, Table
from planlint.plan.clock import is_all_time
from planlint.plan.heading_roles import ACTION, ACTS, DUE, MEASURE, NEED, OUTCOME, OWNER, OWNER_AND_DUE
from planlint.plan.headings import Surety, bare, block_meaning, column_meaning, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.labels_within import labels_within
from planlint.plan.run_ins import run_ins_labelled
from planlint.plan.tails import shares_out
from planlint.plan.typed_colons import colons_typed
from planlint.plan.typed_marks import parted
from planlint.plan.words import one_line, says_nothing, tidy

_LABEL = re.compile(r"((?:(?![.!?]\s)[^:\n]){2,60}?)\s*:(?:\s+|(?=[A-Z\d]))(\S.*)", re.DOTALL)
_APART = re.compile(r"\n|\t|(?<!\s)\s{2,}+(?![☐□☒☑■✓✔]|\[[ xX]?\])|\s\|\s")
"""What parts labels that stand side by side; boxes to tick beside one label belong together, however far apart."""
_EMPTY_LABEL = re.compile(r"([A-Z][^:.!?\n]{1,40}?\??)\s*:")
_DATED = re.compile(r"([A-Z][A-Za-z' ]{2,40}?)[\s–-]+((?:\w+day\s+)?\d{1,2}\D.*)")
_LABEL_WORDS = 5
_FEWEST_LABELS = 3
_MOST_WORDS_OF_A_HEADING = 9
_TITLE = re.compile(r"\bplans?\b", re.IGNORECASE)
_RUN_IN = re.compile(r"(?P<name>[A-Z][\w'’/&,() -]{2,60}?)\s*(?:[:.](?=\s|$)|\s[–-]\s)")
_MOST_WORDS_RUN_IN = 8
_NAMES_A_SECTION = re.compile(
    r"(?!There|These|They|We |No |Some |He |She |It )(?i:(?:the |our |my |main )?(?:[\w'’-]+ (?:and |/ ?|& ?)?){0,2}?"
    r"(?:views?|side|voice|wishes(?: and feelings)?|concerns?|worr(?:y|ies)|risks?|reasons?|background|history|contingenc(?:y|ies)(?: plan)?|visits|sign[- ]?off"
    r"|identity|back-?up plan|oversight|(?:analysis|statement) of (?:the )?(?:danger|risk|harm)|(?:danger|risk|harm) (?:statement|analysis)))|(?i:(?:what|how|why|who|when|if|seeing) )[^.:]{3,50}"
)
_OPINION = re.compile(r"What [^.:]{2,40} (?:thinks?|feels?)")
_ONES_VIEW = re.compile(r"(?:M(?:r|rs|s|iss)\.? )?[\w'’-]+['’]s? (?:views?|side|position|words|thoughts)")
_BARE_RUN_IN = re.compile(
    r"(?P<name>Contingency(?: [Pp]lan)?|Visits|Visiting|(?:Management|Manager['’]s) (?:decision|comments?|oversight)|Family history|Background|Identity"
    r"|Parents?['’]?s?['’]? views|Child['’]s (?:voice|views)|Voice of the child|Sign[- ]?off)\s+(?=[A-Z“\"][\w'’]* ?[\w'’“\"])(?!Plan\b|Planning\b|Team\b|Meeting\b)"
)
"""A section's name with its words right behind it, where only bold letters set them apart."""
_TELLS = re.compile(r"^(?!What|How|Why|Who)(?:.* )?(?:has|have|had|is|are|was|were|shows?|remain|with)\b")
_WHY_OR_WHAT = frozenset((NEED, OUTCOME, ACTION, MEASURE))
_WHO_OR_WHEN = frozenset((OWNER, DUE, OWNER_AND_DUE))
_COUNTED = re.compile(
    r"(?P<label>(?:worry|need|goal|concern|issue|problem|risk|outcome|aim|objective|finish(?:ing)? line|target|difficulty|hope|result)"
    r" (?:no\.? ?|number |#)?(?:\d{1,2}|(?-i:[A-H])(?=[.)\s])))(?:\s*[-–—]\s+(?=\S)|[.)]\s+(?=[A-Z“\"]))",
    re.IGNORECASE,
)
_QUESTION = re.compile(
    r"(?:^|(?<=\n)|(?<=[.!)”\"])\s+)(?:\d{1,2}[.)]\s+)?(?P<ask>(?:What|Why|Who|When|How|Where)\b[^.?!:;\n]{3,60})\?(?=\s|$)"
)
_SENTENCE_LABEL = re.compile(r"(?<=[.!?”\"])\s+(?P<label>[A-Z][\w'’ -]{3,40}?)(?::|\s[–-])\s")
_FEWEST_SAID = 4
_GOALS = re.compile(
    r"(?:the |our |my )?(?:safety |main |overall |agreed )?(?:goals?|outcomes?|aims?)(?: for [A-Z][\w'’-]+)?:?",
    re.IGNORECASE,
)
_SAME_LINE = re.compile(r"[ \t]+\S")
_BARE_LABEL = re.compile(
    r"(?P<label>(?:Need|Outcome|Goal|Actions?|Who|By when|When)(?: \d{1,2})?)(?:\s+(?=[A-Z0-9])|\s*$)"
)
_BARE_TAIL = re.compile(r"\s+(?P<label>Who|By when|When)\s+(?=[A-Z0-9])")
_NUMBERED = re.compile(r"(?P<number>\d{1,2}\.\d{1,2}\.?)\s+(?=[A-Z])")
_UNENDED = (".", ",", ";", "!")
_FRONT_LIST = frozenset((Ask.CHILD, Ask.PLAN_DATE, Ask.REVIEW, Ask.REFERENCE, Ask.BORN))


def is_furniture(block: Block) -> bool:
    """Whether a block stands at the head or foot of the page."""
    return block.place.label.startswith(("header", "footer"))


def unwrapped(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with tables that only hold other blocks in place opened up."""
    for block in blocks:
        if not isinstance(block, Table):
            yield block
        elif block.width <= 1:
            for cell in block.cells:
                yield from unwrapped(cell.blocks)
        elif any(isinstance(inner, Table) for cell in block.cells for inner in cell.blocks):
            yield from _opened(block)
        else:
            yield block


def _opened(table: Table) -> Iterator[Block]:
    """A table with others in it: one that only puts them in their places is opened up, of any other the grids in its
    cells come behind it and the narrow ones are part of their cells' words.
    """
    if all(isinstance(part, Table) for cell in table.cells for part in cell.blocks):
        for cell in table.cells:
            yield from unwrapped(cell.blocks)
        return
    inner: list[Block] = []
    cells = []
    for cell in table.cells:
        words = tuple(
            own
            for part in cell.blocks
            for own in (unwrapped([part]) if isinstance(part, Table) and part.width <= 1 else [part])
        )
        inner += [part for part in words if isinstance(part, Table)]
        cells.append(replace(cell, blocks=tuple(part for part in words if not isinstance(part, Table))))
    yield replace(table, cells=tuple(cells))
    yield from unwrapped(inner)


def with_colons(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with labels that end in another mark, or in none, as the labels with a colon that they are.

    "WORRY 1 - …" counts; a question that comes again ("What would be better? …") asks for a part of each row; a word that
    only bold letters set apart ("Need Tia is late") is known where the next lines go on so.
    """
    asked = Counter(
        bare(match["ask"])
        for block in blocks
        if isinstance(block, Paragraph)
        for match in _QUESTION.finditer(block.text)
        if _SAME_LINE.match(block.text, match.end())
    )
    again = {ask for ask, times in asked.items() if times > 1}
    return tuple(
        one
        for block in parted(
            tuple(
                forms_opened(
                    numbered_listed(_with_labels_alone(run_ins_labelled(tuple(colons_typed(blocks)))))
                )
            )
        )
        for one in (
            _with_colon(block, again) if isinstance(block, Paragraph) else _heading_with_colon(block),
        )
    )


def _with_labels_alone(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks, with who and when as the label that it is where a rule under it made a heading of it, and with an empty
    label on a line of its own where it stands behind the words of the one before ("… in the cold Goal:").
    """
    labels = {
        match[1].strip()
        for block in blocks
        if isinstance(block, Paragraph) and (match := _LABEL.match(block.text))
    }
    for block in blocks:
        if isinstance(block, Heading):
            match = _LABEL.fullmatch(block.text)
            is_label = match is not None and column_meaning(match[1]).role in _WHO_OR_WHEN
            yield Paragraph(block.text, place=block.place) if is_label else block
            continue
        if isinstance(block, Paragraph) and block.text.rstrip().endswith(":"):
            text = block.text.rstrip()
            ends = [label for label in labels if text.endswith(f" {label}:")]
            if ends:
                label = max(ends, key=len)
                yield replace(block, text=f"{text[: -len(label) - 2].rstrip()}\n{label}:")
                continue
        yield block


def forms_opened(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with each list that is a form ("- What you need: …", "- Who and when: …") or a front sheet as its labels."""
    for is_list, run in groupby(blocks, lambda block: isinstance(block, ListItem)):
        alike = tuple(run)
        yield from _opened_form([item for item in alike if isinstance(item, ListItem)]) if is_list else alike


def numbered_listed(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, with paragraphs that are numbered one behind another and say who does what as the list that they are."""
    for numbered, run in groupby(blocks, _is_numbered):
        alike = tuple(run)
        yield from _listed(alike) if numbered else alike


def _is_numbered(block: Block) -> bool:
    return isinstance(block, Paragraph) and not block.strong and _NUMBERED.match(block.text) is not None


def _listed(run: Sequence[Block]) -> Sequence[Block]:
    items = [
        ListItem(block.text[match.end() :], match["number"], place=block.place)
        for block in run
        if isinstance(block, Paragraph) and (match := _NUMBERED.match(block.text))
    ]
    return items if shares_out(items) else run


def _opened_form(items: Sequence[ListItem]) -> Iterator[Block]:
    labels = [match for item in items if (match := _LABEL.fullmatch(item.text))]
    roles = [column_meaning(match[1]).role for match in labels]
    each_once = len(labels) == len(items) == len({bare(match[1]) for match in labels})
    of_front = sum(label_asks(match[1]) in _FRONT_LIST for match in labels)
    of_row = len(_WHY_OR_WHAT.intersection(roles)) > 1
    if each_once and len(items) >= _FEWEST_LABELS and (of_row or of_front > 1):
        for item in items:
            yield Paragraph(item.text, place=item.place)
    else:
        yield from items


def _heading_with_colon(block: Block) -> Block:
    """A heading that counts a need or an outcome and says it ("Need 2. Ada needs to sleep") with a colon between."""
    match = _COUNTED.match(block.text) if isinstance(block, Heading) else None
    if not isinstance(block, Heading) or match is None:
        return block
    said = block.text[match.end() :]
    return replace(block, text=f"{match['label']}: {said}") if len(said.split()) >= _FEWEST_SAID else block


def _with_colon(block: Paragraph, again: Container[str]) -> Block:
    if match := _COUNTED.match(block.text):
        return replace(block, text=f"{match['label']}: {block.text[match.end() :]}")
    text = block.text
    for match in reversed(list(_QUESTION.finditer(text))):
        if bare(match["ask"]) in again:
            before = text[: match.start()].rstrip(" \n")
            line = f"{before}\n" if before else ""
            text = f"{line}{match['ask'].strip()}: {text[match.end() :].lstrip()}".rstrip(" ")
    lines = text.split("\n")
    opened = [_BARE_LABEL.match(line) for line in lines]
    if len({match["label"].split()[0].lower() for match in opened if match}) > 1 and all(opened):
        text = "\n".join(
            _BARE_TAIL.sub(r"\n\g<label>: ", f"{match['label']}: {line[match.end() :]}".rstrip(" "))
            for match, line in zip(opened, lines, strict=True)
            if match
        )
    return block if text == block.text else replace(block, text=text)


def is_heading_like(block: Paragraph, text: str, ahead: Sequence[Block]) -> bool:
    """Whether a paragraph stands for a heading: short and bold, or word for word a heading that we know."""
    if "\n" in text or len(text) > 90 or not ahead or _is_left_out(text):
        return False
    bare = text.rstrip(":")
    if block.strong:
        return not text.endswith((".", ",", ";")) and not (
            _LABEL.fullmatch(text) and label_asks(text.partition(":")[0]) is not Ask.NONE
        )
    if text.endswith(_UNENDED):
        return False
    if isinstance(ahead[0], Paragraph) and _heads(text, tidy(ahead[0].text)):
        return True
    if isinstance(ahead[0], Table) and _announces_actions(text):
        return True
    if (
        is_known_line(text)
        and isinstance(ahead[0], Paragraph)
        and block.place != NOWHERE
        and ahead[0].place == block.place
    ):
        return True
    if isinstance(ahead[0], ListItem) and text.endswith(":"):
        return listed(bare).surety is Surety.EXACT
    return listed(bare).surety is Surety.EXACT and len(bare.split()) >= (
        1 if text.endswith((":", "?")) or bare[:1].isupper() else 2
    )


def _heads(text: str, below: str) -> bool:
    """Whether a short line that names a section stands above the text of that section."""
    short = (
        len(text.split()) <= _MOST_WORDS_OF_A_HEADING and text[:1].isupper() and not _LABEL.fullmatch(text)
    )
    return (
        short
        and not any(letter.isdigit() for letter in text)
        and bool(sections_of(text) or _GOALS.fullmatch(text))
        and (below.endswith((".", "”", '"', "’")) or len(below.split()) > 12)
    )


def _announces_actions(text: str) -> bool:
    """Whether a short line right above a table says that what is done stands in it ("Next steps towards goal 1")."""
    short = len(text.split()) <= _MOST_WORDS_OF_A_HEADING and not _LABEL.fullmatch(text)
    return short and block_meaning(text.rstrip(":")).role in ACTS


def is_known_line(line: str) -> bool:
    """Whether a line inside a paragraph is a heading by its words."""
    bare = line.rstrip(":")
    if len(bare.split()) > 9 or line.endswith(_UNENDED) or _is_left_out(line):
        return False
    asks = line.endswith("?") and block_meaning(bare).role in _WHY_OR_WHAT
    return (
        listed(bare).surety is Surety.EXACT
        or asks
        or (len(bare.split()) > 2 and bool(sections_of(bare)) and not _LABEL.fullmatch(line))
    )


def _is_left_out(line: str) -> bool:
    """Whether a line is a label beside which somebody wrote that there is nothing: "Need: –"."""
    match = _LABEL.fullmatch(line)
    return match is not None and says_nothing(match[2])


def labelled(text: str) -> list[tuple[str, str]]:
    """The labels of a paragraph with their values, where every line of it (or every stretch between tabs) has one."""
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    found = [
        _LABEL.fullmatch(part) or (_EMPTY_LABEL.fullmatch(part) if len(parts) > 1 else None) for part in parts
    ]
    if all(found) and any(match and match.re is _LABEL for match in found):
        pairs = [
            (match[1].strip(), match[2].strip() if match.re is _LABEL else "") for match in found if match
        ]
        return [piece for label, value in pairs for piece in labels_within(label, value)]
    if whole := _LABEL.fullmatch(text.strip()):
        return [(whole[1].strip(), tidy(whole[2]))]
    return dated_label(text)


@dataclass(frozen=True, slots=True)
class FormLines:
    """The lines of a paragraph that are a form filled in: ``labels`` with what stands beside them, below ``head`` or nothing."""

    head: str
    labels: str


def form_in(text: str) -> FormLines | None:
    """A paragraph whose lines are a form about one row ("Action 3", "Need: …", "Who: …", "When:"); None for any other.

    A label beside which nothing stands is part of the form as long as most have their answer.
    """
    lines = text.split("\n")
    head = "" if _LABEL.fullmatch(lines[0]) else lines[0]
    form = lines[1:] if head else lines
    if len(form) < _FEWEST_LABELS or len(head.split()) > _LABEL_WORDS or head.endswith(":"):
        return None
    answered = [match for match in map(_LABEL.fullmatch, form) if match]
    empty = [line for line in form if not _LABEL.fullmatch(line)]
    if not (head or empty) or not all(map(_EMPTY_LABEL.fullmatch, empty)) or len(answered) <= 2 * len(empty):
        return None
    of_a_row = {column_meaning(match[1]).role for match in answered} & _WHY_OR_WHAT
    return FormLines(head, "\n".join(form)) if len(of_a_row) > 1 else None


def run_in(text: str) -> tuple[str, str] | None:
    """A section's name that stands before its text on the same line, with the text: "Chantelle's view. She is scared …".

    Only what can be nothing but a name is taken, so that no sentence loses its beginning.
    """
    match = _RUN_IN.match(text) or _BARE_RUN_IN.match(text)
    if match is None or "\n" in text or len(match["name"].split()) > _MOST_WORDS_RUN_IN:
        return None
    name = match["name"].strip()
    if column_meaning(name).role in _WHY_OR_WHAT and not listed(name).role:
        return None
    if _OPINION.fullmatch(name):
        return name, text[match.end() :].strip()
    # Capitals are how people set a heading where they have no other means.
    known = listed(name).surety is Surety.EXACT or name.isupper()
    if not (known or (_NAMES_A_SECTION.fullmatch(name) and not _TELLS.search(name))):
        return None
    if not (sections_of(name) or _ONES_VIEW.fullmatch(name)):
        return None
    return name, text[match.end() :].strip()


def section_sentences(text: str) -> list[str]:
    """A paragraph cut where the name of another section stands in it: "Visits: every fortnight. Contingency: if …"."""
    if "\n" in text:
        parts: list[str] = []
        for line in text.split("\n"):
            if run_in(line) or not parts or run_in(parts[-1]):
                parts.append(line)
            else:
                parts[-1] = f"{parts[-1]}\n{line}"
        return parts if any(map(run_in, parts)) else [text]
    cuts = [
        cut
        for cut in _SENTENCE_LABEL.finditer(text)
        if listed(cut["label"]).surety is Surety.EXACT and sections_of(cut["label"])
    ]
    starts = [0, *(cut.start("label") for cut in cuts)]
    ends = [*(cut.start() for cut in cuts), len(text)]
    return [text[start:end] for start, end in zip(starts, ends, strict=True)]


def labels_in(text: str) -> list[tuple[str, str]]:
    """The labels of a front sheet with their values among the pieces of a text, whatever else stands in it."""
    parts = [part.strip() for part in _APART.split(text) if part.strip()]
    pairs = [pair for part in parts for pair in labelled(part)]
    return [(label, value) for label, value in pairs if value and label_asks(label) is not Ask.NONE]


def dated_label(text: str) -> list[tuple[str, str]]:
    """A label for a date with the date behind it and no colon between: "Review date 3 June 2026"."""
    match = _DATED.fullmatch(one_line(text))
    if match and label_asks(match[1]) in (Ask.REVIEW, Ask.PLAN_DATE, Ask.BORN) and is_all_time(match[2]):
        return [(match[1], match[2])]
    return []


def names_a_plan(text: str) -> bool:
    """Whether a heading speaks of a plan."""
    return bool(_TITLE.search(text))
