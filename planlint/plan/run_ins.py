"""Words that open paragraph after paragraph are their label, whatever mark stands between them and what they lead in.

"Where I'm at now. I owe £340 …", over and over, is a form whose labels were set in bold with a full stop; "From the conference –
Ada has …" has a dash for its colon, and "DS1. … DS2. …" are counted. They are given the colon by which labels are known.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.document.model import Block, Heading, ListItem, Paragraph
from planlint.plan.clock import times_in
from planlint.plan.headings import block_meaning, common, listed
from planlint.plan.whowhen import is_who
from planlint.plan.words import says_nothing

_LEAD = re.compile(r"(?P<lead>[A-Z][^\n:.?!;–—“”\"]{1,60}?)(?:(?P<stop>[.?!])|\s+[–—-])\s+(?=\S)")
_COUNTED_LEAD = re.compile(
    r"(?P<lead>[A-Z][a-zA-Z]+(?: [A-Za-z]+){1,3} (?:\d{1,2}|[A-H]))\s+(?=[A-Z“\"][\w’'-]*[ ,])"
)
"""A label that counts and that bold letters alone set apart: "Safety Goal B Tyrell can …"."""
_LABEL = re.compile(r"[^:.?!\n]{1,60}:(?=\s|$)")
_COUNT = re.compile(r"\d{1,2}|(?<= )[A-H]$", re.IGNORECASE)
_MOST_WORDS = 9
_FEWEST_SAID = 2
_OFTEN = 3
_TWICE = 2
"""How often one lead alone must come again, and how often where it counts or another comes again beside it."""


@dataclass(frozen=True, slots=True)
class _Lead:
    """What opens a line: ``key`` without its number, and ``inner`` what before a colon follows it ("Area 1 – The worry: …")."""

    key: str
    label: str
    said: str
    inner: str = ""


def run_ins_labelled(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with the words that open several of them as labels with a colon, and those that bold letters alone set apart."""
    bold = Counter(
        lead for block in blocks if isinstance(block, Paragraph) for lead in dict.fromkeys(block.leads)
    )
    again = frozenset(lead for lead, times in bold.items() if times >= _TWICE and _may_be_label(lead))
    return _that_come_again(tuple(_with_bold_labels(block, again) for block in blocks))


def _with_bold_labels(block: Block, again: frozenset[str]) -> Block:
    """A paragraph whose line begins with a label in bold, with the colon that was spared: one that is known ("**Contingency** If
    no progress"), or that opens other paragraphs as well (``again``: "**We will know we are there when** Ada is in school").
    """
    if not isinstance(block, Paragraph) or not block.leads:
        return block
    lines = block.text.split("\n")
    for lead in block.leads:
        if not (lead in again or _is_bold_label(lead)):
            continue
        at = next((at for at, line in enumerate(lines) if line.startswith(f"{lead} ")), None)
        # "We will know we are there when" leads in what follows, however that begins.
        goes_on = lead in again and (
            not block_meaning(lead).role or lead.split()[-1] in ("when", "if", "once")
        )
        if at is not None and (goes_on or _SAYS_MORE.match(lines[at], len(lead))):
            lines[at] = f"{lead}: {lines[at][len(lead) :].strip()}"
    text = "\n".join(lines)
    return block if text == block.text else replace(block, text=text)


def _is_bold_label(lead: str) -> bool:
    return _may_be_label(lead) and listed(lead).known


def _may_be_label(lead: str) -> bool:
    few = len(lead.split()) <= _MOST_WORDS
    return few and lead[-1].isalpha() and not is_who(lead) and not says_nothing(lead)


# Behind a label something new begins: "**Visits** fortnightly", but not "**Contingency** plan agreed".
_SAYS_MORE = re.compile(r"\s+(?:[A-Z\d“\"‘£]|[a-z]+ly\b|every\b)")


def _that_come_again(blocks: Sequence[Block]) -> tuple[Block, ...]:
    leads = [lead for block in blocks for lead in _leads(block)]
    inner = Counter(lead.inner for lead in leads)
    labels = {name for name, times in inner.items() if name and (times >= _TWICE or listed(name).role)}
    plain = {lead.key for lead in leads if not lead.inner}
    said: dict[str, set[str]] = defaultdict(set)
    for lead in leads:
        # Words before a colon that stand there once are no label: "Action 1. Lift: tender let", beside "Action 2. Ring Bo".
        if lead.key in plain and lead.inner not in labels:
            said[lead.key].add(lead.said)
    again = {key for key, texts in said.items() if len(texts) >= _TWICE}
    if len(again) < _TWICE and not any(len(said[key]) >= _OFTEN or "#" in key for key in again):
        return tuple(blocks)
    return tuple(_with_colons(block, again, labels) for block in blocks)


def _with_colons(block: Block, again: Iterable[str], labels: Collection[str]) -> Block:
    if not isinstance(block, Heading | Paragraph | ListItem):
        return block
    if isinstance(block, Heading):
        # A heading that counts ("Goal 2. Sleep") is the title of what it counts.
        again = {key for key in again if "#" not in key}
    lines = [
        f"{lead.label}: {lead.said}"
        if lead is not None and lead.key in again and lead.inner not in labels
        else line
        for line, lead in ((line, _lead(line)) for line in block.text.split("\n"))
    ]
    text = "\n".join(lines)
    return block if text == block.text else replace(block, text=text)


def _leads(block: Block) -> Iterator[_Lead]:
    if isinstance(block, Heading | Paragraph | ListItem):
        yield from filter(None, map(_lead, block.text.split("\n")))


def _lead(line: str) -> _Lead | None:
    """What opens a line and could be a label: no time, nobody, nothing that only says that there is nothing."""
    match = _LEAD.match(line) or _COUNTED_LEAD.match(line)
    if match is None:
        return None
    label = match["lead"].strip()
    words = label.split()
    # One word before a full stop is an abbreviation or a whole answer, unless it counts ("DS1").
    lone = len(words) == 1 and not _COUNT.search(label)
    if len(line[match.end() :].split()) < _FEWEST_SAID:
        # "Worry no. 1" says nothing.
        return None
    inner = _LABEL.match(line, match.end())
    nobody = match.re is _COUNTED_LEAD or not is_who(label)
    if len(words) > _MOST_WORDS or lone or not nobody or times_in(label) or says_nothing(label):
        return None
    asked = f"{label}?" if match.groupdict().get("stop") == "?" else label
    return _Lead(
        _COUNT.sub("#", label.casefold()),
        asked,
        line[match.end() :].strip(),
        common(inner[0]) if inner else "",
    )
