"""Lines that only count ("Worry 1", "Goal 2") over a goal or a need with its tasks, given the words that their numbers stand for.

A form may tell its worries in one numbered list and take them up one by one further down: "Worry 1", then "We would like to
see: …", then who does what. Whoever reads it looks up what the first worry was. Where nothing but tasks stands below such a
line, ``by_codes`` looks it up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.coded_series import Coded, Series, number_in, part_named, series_in
from planlint.plan.counted_leads import Lead, leads_counted
from planlint.plan.explaining import HEADINGS, WHY
from planlint.plan.headings import block_meaning, column_meaning
from planlint.plan.paragraphs import labelled

_BOLD = 7


def counted_reasons_named(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks, with such lines as headings that say what they count; the lines of the list are told there and nowhere else."""
    runs = [run for run in leads_counted(blocks) if _stand_over_parts(blocks, run)]
    if not runs:
        return tuple(blocks)
    keys = [each for each in series_in(blocks) if each.role and each.is_unique]
    named: dict[int, Heading] = {}
    gone: set[int] = set()
    for run in runs:
        role = part_named(run[0].words)
        told = [key for key in keys if key.role == role and _tells(key, run)]
        if len(told) != 1:
            continue
        words: Mapping[str, Coded] = {number_in(line.code): line for line in told[0].lines}
        for lead in run:
            named[lead.at] = _headed(blocks[lead.at], f"{HEADINGS[role]} {lead.number}", words[lead.number])
            gone.add(words[lead.number].at)
    return tuple(named.get(at, block) for at, block in enumerate(blocks) if at not in gone)


def _tells(key: Series, run: Sequence[Lead]) -> bool:
    """Whether a list tells beforehand what every number of the lines stands for."""
    known = {number_in(line.code) for line in key.lines}
    return {lead.number for lead in run} <= known and key.lines[-1].at < run[0].at


def _stand_over_parts(blocks: Sequence[Block], run: Sequence[Lead]) -> bool:
    """Whether lines that count needs, or goals, stand each over the label of another part of its row."""
    role = part_named(run[0].words)
    return role in WHY and all(_is_part(blocks[lead.at + 1 : lead.at + 2], role) for lead in run)


def _is_part(below: Sequence[Block], role: str) -> bool:
    block = below[0] if below else None
    if not isinstance(block, Heading | Paragraph):
        return False
    pieces = labelled(block.text) if isinstance(block, Paragraph) else []
    label = pieces[0][0] if pieces else block.text.rstrip(":")
    return {column_meaning(label).role, block_meaning(label).role} & set(HEADINGS) - {role} != set()


def _headed(lead: Block, label: str, told: Coded) -> Heading:
    level = lead.level if isinstance(lead, Heading) else _BOLD
    return Heading(f"{label}: {told.text}", level, told.place)
