"""Stretches of a text put out and others put in, with the places of the text moved along; what was done is counted."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from planlint.redaction.model import Count, Kind, Span


@dataclass(frozen=True, slots=True)
class Replaced:
    """A text with its stretches replaced: the old one, the new one, and the spans between them in order."""

    old: str
    new: str
    spans: tuple[Span, ...]

    def moved(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch in the new text; where it cuts into what was replaced it takes in the whole of it."""
        return self._at(start, last=False), self._at(end, last=True)

    def _at(self, place: int, last: bool) -> int:
        shift = 0
        for span in self.spans:
            if span.end <= place:
                shift += len(span.new) - (span.end - span.start)
            elif span.start < place:
                return span.start + shift + (len(span.new) if last else 0)
            else:
                break
        return place + shift


def replaced(text: str, spans: Iterable[Span]) -> Replaced:
    """The text with the spans replaced; of spans that overlap the first in the order given counts.

    A span whose words stay as they are only keeps others off them.
    """
    chosen = [span for span in _apart(spans) if span.new != text[span.start : span.end]]
    pieces: list[str] = []
    at = 0
    for span in chosen:
        pieces.append(text[at : span.start] + span.new)
        at = span.end
    return Replaced(text, "".join((*pieces, text[at:])), tuple(chosen))


def _apart(spans: Iterable[Span]) -> list[Span]:
    starts: list[int] = []
    chosen: list[Span] = []
    for span in spans:
        at = bisect_right(starts, span.start)
        before = chosen[at - 1] if at else None
        after = chosen[at] if at < len(chosen) else None
        if (before is None or before.end <= span.start) and (after is None or span.end <= after.start):
            starts.insert(at, span.start)
            chosen.insert(at, span)
    return chosen


class Tally:
    """Counts what is replaced in a run: how many different things of each kind, and how often; the things stay in here."""

    def __init__(self) -> None:
        self._things: dict[Kind, set[str]] = {}
        self._times: Counter[Kind] = Counter()

    def add(self, spans: Sequence[Span]) -> None:
        """Count the stretches of one text."""
        for span in spans:
            self._things.setdefault(span.kind, set()).add(span.thing)
            self._times[span.kind] += not span.goes_on

    def counts(self) -> Mapping[Kind, Count]:
        """The counts of every kind, in the order of the kinds."""
        return MappingProxyType(
            {kind: Count(len(self._things.get(kind, ())), self._times[kind]) for kind in Kind}
        )
