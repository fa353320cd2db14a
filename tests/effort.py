"""What reading costs, told so that a busy machine changes nothing: by how it grows, or by where patience ends."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

SLIGHT = 1.0  # seconds of processor time: below this nobody waits, whatever the ratio
DOUBLED = 3.4  # twice the text may cost this many times as much; were it read over and over, it would cost four times
TRIES = 3
ENDLESS = 90  # seconds of processor time, where files made to take for ever took hours


def grows_in_step(read: Callable[[str], object], text: str) -> bool:
    """Whether a text costs about twice what its first half costs, at the best of a few tries."""
    return any(_in_step(read, text, each) for each in range(TRIES))


def _in_step(read: Callable[[str], object], text: str, cut: int) -> bool:
    """One try. Each is a letter shorter than the one before, so that no answer kept from earlier is measured."""
    whole = _seconds(read, text[: len(text) - cut])
    return whole < SLIGHT or whole < DOUBLED * _seconds(read, text[: len(text) // 2 - cut])


def _seconds(read: Callable[[str], object], text: str) -> float:
    """What one reading costs; the collector, which walks whatever other tests have left, waits meanwhile."""
    gc.collect()
    gc.disable()
    try:
        before = time.process_time()
        read(text)
        return time.process_time() - before
    finally:
        gc.enable()


@contextmanager
def an_end_in_sight() -> Iterator[None]:
    """Fails where what is done inside has no end that anybody would wait for; a slow machine is no such thing."""
    before = time.process_time()
    yield
    assert time.process_time() - before < ENDLESS
