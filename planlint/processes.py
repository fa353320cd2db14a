"""Work shared among several processes: what comes out is what one process would give, in the same order.

What is to be done and what comes of it go from process to process through pipes, never through a file. Where this machine
lets no process be started, or one is lost on the way, its work is done here: the run takes longer and misses nothing.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import suppress
from itertools import chain, islice
from typing import TypeVar

Piece = TypeVar("Piece")
Result = TypeVar("Result")

# Less work is done before another process has loaded what it needs.
_FEW = 3
# More processes want more memory, some 300 MB each, than a laptop at work may have to spare.
_MOST = 4
# Each process has so many pieces of work ahead of the one that is waited for.
_AHEAD = 3


def usual_count() -> int:
    """How many processes a long run takes on this machine unless it is told: one for each core, at most four."""
    # What this process may use, which in a container or under a job scheduler is less than the machine has.
    allowed = getattr(os, "sched_getaffinity", None)
    cores = len(allowed(0)) if allowed is not None else os.cpu_count() or 1
    return min(cores, _MOST)


class Processes:
    """So many processes, started when there is work enough for them; with one, all work is done here."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._pool: Executor | None = None

    @property
    def alone(self) -> bool:
        """Whether all work is done in this process."""
        return self._count == 1

    def each(
        self,
        there: Callable[[Piece], list[Result]],
        here: Callable[[Piece], list[Result]],
        pieces: Iterable[Piece],
    ) -> Iterator[Result]:
        """What comes of each piece of work, in their order.

        ``there`` does it in another process, and is a function that can be sent (one of a module, or a part of one);
        ``here`` does the same in this one.
        """
        coming = iter(pieces)
        first = [] if self.alone else list(islice(coming, _FEW))
        every = chain(first, coming)
        pool = self._started() if len(first) == _FEW else None
        if pool is None:
            for piece in every:
                yield from here(piece)
            return
        sent: deque[tuple[Future[list[Result]] | None, Piece]] = deque()
        for piece in every:
            sent.append((_sent(pool, there, piece), piece))
            if len(sent) > _AHEAD * self._count:
                yield from _done(here, *sent.popleft())
        while sent:
            yield from _done(here, *sent.popleft())

    def close(self) -> None:
        """Lets the processes go; work that nobody waits for any more is dropped."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def _started(self) -> Executor | None:
        """The processes, None where this machine lets none be started.

        Python says so by an ImportError or a NotImplementedError where the system has no semaphores, or too few.
        """
        if self._pool is None:
            with suppress(ImportError, NotImplementedError, OSError):
                from concurrent.futures import ProcessPoolExecutor
                from multiprocessing import get_context

                # Started afresh on every system, so that none inherits what this one has open.
                self._pool = ProcessPoolExecutor(self._count, get_context("spawn"), initializer=_begin)
        return self._pool


def _begin() -> None:
    # Whoever stops the run stops the first process, which sees to it that the others end.
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _sent(pool: Executor, work: Callable[[Piece], list[Result]], piece: Piece) -> Future[list[Result]] | None:
    """Work handed over, None where nobody is left to take it."""
    with suppress(BrokenExecutor, OSError):
        return pool.submit(work, piece)
    return None


def _done(
    here: Callable[[Piece], list[Result]], future: Future[list[Result]] | None, piece: Piece
) -> list[Result]:
    with suppress(BrokenExecutor):
        if future is not None:
            return future.result()
    return here(piece)
