"""Sentences that stand entry after entry between a heading and the same label: what each entry opens with, under no label of its own.

"Nights", a sentence, "Tasks", a list; "Family", two sentences, "Tasks", a list: what stands above the tasks each time is of one
kind, whatever it tells.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from planlint.plan.like_spots import Found, Spot, Title

_FEWEST = 2
_OPENING = "above {label}"


def openings_told(found: Sequence[Found], unlabelled: str) -> tuple[Found, ...]:
    """The places, with the sentences between a heading and a label that comes again as places of their own kind.

    ``unlabelled`` is the kind of what stands below no label. Nothing changes where fewer than two entries open so, or where
    the label stands without such sentences as often.
    """
    runs: dict[str, list[range]] = defaultdict(list)
    labels: dict[str, int] = defaultdict(int)
    start: int | None = None
    for at, each in enumerate(found):
        if isinstance(each, Title):
            start = at + 1
        elif isinstance(each, Spot) and each.kind == unlabelled and start is not None:
            continue
        else:
            if isinstance(each, Spot) and each.opens and each.label:
                labels[each.kind] += 1
                if start is not None and at > start:
                    runs[each.kind].append(range(start, at))
            start = None
    kinds = {
        at: (_OPENING.format(label=kind), at == run[0])
        for kind, opened in runs.items()
        if len(opened) >= _FEWEST and 2 * len(opened) > labels[kind]
        for run in opened
        for at in run
    }
    return tuple(
        replace(each, kind=kinds[at][0], opens=kinds[at][1])
        if isinstance(each, Spot) and at in kinds
        else each
        for at, each in enumerate(found)
    )
