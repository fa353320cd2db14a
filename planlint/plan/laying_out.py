"""The blocks of a document as they are walked: lines joined, numbers and labels set apart, plain titles made headings."""

from __future__ import annotations

from collections.abc import Sequence

from planlint.document.model import Block
from planlint.plan.asked_again import questions_headed
from planlint.plan.bare_tasks import bare_tasks_headed
from planlint.plan.barred_lists import barred_lists_opened
from planlint.plan.boxes import boxes_opened
from planlint.plan.by_codes import codes_looked_up
from planlint.plan.coded_bands import coded_bands_named
from planlint.plan.coded_series import coded_on_lines
from planlint.plan.colon_ends import colons_labelled
from planlint.plan.counted_reasons import counted_reasons_named
from planlint.plan.ends_below import ends_from_below
from planlint.plan.headings_above import headed_from_above
from planlint.plan.labelled_items import labelled_items_opened
from planlint.plan.labels_behind import labels_first
from planlint.plan.labels_in_line import labels_parted
from planlint.plan.line_ends import ends_labelled
from planlint.plan.needs_over_grids import needs_over_grids
from planlint.plan.numbered_outlines import numbers_outlined
from planlint.plan.numbering import numbered_tables_opened, unnumbered
from planlint.plan.outlines import outlined
from planlint.plan.paragraphs import unwrapped, with_colons
from planlint.plan.plain_titles import titled
from planlint.plan.record_pages import records_in_order
from planlint.plan.signing import signed_headings_opened
from planlint.plan.soft_lines import soft_lists_apart
from planlint.plan.steps_in_cells import steps_on_lines
from planlint.plan.tables_alike import tables_made_alike
from planlint.plan.told_for_all import told_above_each
from planlint.plan.turned_grids import grids_turned
from planlint.plan.whole_forms import whole_forms_opened


def laid_out(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The same words in blocks that each are one thing: a heading, a label with its value, an item, a sentence or more."""
    parted = tuple(labels_parted(whole_forms_opened(barred_lists_opened(tuple(grids_turned(blocks))))))
    whole = questions_headed(signed_headings_opened(parted))
    as_written = unwrapped(labels_first(tuple(boxes_opened(whole))))
    opened = records_in_order(tuple(numbered_tables_opened(as_written)))
    opened = headed_from_above(tables_made_alike(tuple(soft_lists_apart(opened))))
    opened = labelled_items_opened(tuple(opened))
    lines = ends_labelled(ends_from_below(tuple(coded_on_lines(steps_on_lines(opened)))))
    lines = colons_labelled(lines)
    flat = numbers_outlined(
        bare_tasks_headed(coded_bands_named(codes_looked_up(counted_reasons_named(lines))))
    )
    headed = titled(told_above_each(tuple(outlined(flat))))
    return tuple(unnumbered(with_colons(needs_over_grids(tuple(headed)))))
