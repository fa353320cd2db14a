"""PDFs are read in a process of their own, which is ended when it takes more time or memory than any plan does.

PDFium survives damaged files, but a few hundred bytes made to do harm (a drawing that draws itself twice, a letter that
stands for a book) keep it busy for ever, or fill the memory until it ends the process it runs in. A process beside ours
bounds that for whatever a file may hold, so nothing here has to understand one.

Both ends of the pipe live here. What passes through it is the file one way and lines of JSON the other; nothing is put on
disk. Where no process can be started (a frozen program, say), PDFium works in ours, with the same results but unbounded.
"""

from __future__ import annotations

import atexit
import contextlib
import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from typing import IO, Any, ClassVar, cast

from planlint.document.limits import Limits
from planlint.document.pdfium_ink import PageRows, page_rows
from planlint.document.pdfium_process import leave_no_dumps, memory
from planlint.document.pdfium_watch import Watch
from planlint.document.refusal import RefusalError

TOO_HARD = "takes more time or memory to read than any plan; open it, print the pages with the plan to a new PDF and check that"

_MEGABYTE = 1 << 20
_MOST_MEMORY = 400 * _MEGABYTE
_SPARE_MEMORY = 150 * _MEGABYTE
_COPIES = 3
_BETWEEN_LOOKS = 0.02
_GIVEN_UP = 3
# The worker finds modules where this process finds them, whatever its environment says.
_START = (
    "import json, sys; sys.path[:] = json.loads(sys.stdin.buffer.readline()); "
    "from planlint.document.pdfium_worker import serve; serve(sys.stdin.buffer, sys.stdout.buffer)"
)


def rows_beside(data: bytes, limits: Limits) -> Iterator[PageRows]:
    """The pages of a PDF, read in a process beside this one. Raises ``RefusalError``."""
    worker = _Worker.ready()
    if worker is None:
        from planlint.document.pdfium_file import rows_of_pages

        yield from rows_of_pages(data, limits, Watch(len(data)))
        return
    done = False
    try:
        worker.send(data, limits)
        while True:
            answer = worker.answer()
            if "page" not in answer:
                break
            yield page_rows(answer["page"])
        done = answer["memory"] < _SPARE_MEMORY
        if answer["refusal"]:
            raise RefusalError(answer["refusal"])
    except (OSError, EOFError, ValueError):
        raise RefusalError(TOO_HARD) from None  # it was ended, by its watch or by PDFium itself
    finally:
        worker.put_by() if done else worker.end()


class _Worker:
    """The other process, as this one sees it. One that has done its work waits for the next file."""

    _spare: ClassVar[dict[int, _Worker]] = {}
    _lock: ClassVar[threading.Lock] = threading.Lock()

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._asked = cast("IO[bytes]", process.stdin)  # both are pipes: so it was started
        self._told = cast("IO[bytes]", process.stdout)

    @classmethod
    def ready(cls) -> _Worker | None:
        """One that waits, or a new one; None where none can be started."""
        with cls._lock:
            # By process: a copy of this one (a fork) must not share the pipe.
            worker = cls._spare.pop(os.getpid(), None)
        if worker is not None and worker._process.poll() is None:
            return worker
        if worker is not None:
            worker.end()
        if getattr(sys, "frozen", False) or not sys.executable:
            return None
        command = [sys.executable, "-I", *(["-B"] if sys.dont_write_bytecode else []), "-c", _START]
        try:
            process = subprocess.Popen(  # noqa: S603 - this very Python, and nothing of the file in the command
                command,
                bufsize=_MEGABYTE,  # a page is a line of a few hundred kilobytes
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            return None
        worker = cls(process)
        try:
            worker._write(json.dumps(sys.path).encode() + b"\n")
            worker.answer()
        except (OSError, EOFError, ValueError):
            worker.end()
            return None
        return worker

    def send(self, data: bytes, limits: Limits) -> None:
        """Gives it a file to read."""
        self._write(json.dumps({"size": len(data), "pages": limits.pages}).encode() + b"\n")
        self._write(data)

    def answer(self) -> dict[str, Any]:
        """What it says next. Raises ``EOFError`` where it says nothing any more."""
        line = self._told.readline()
        if not line:
            raise EOFError
        answer: dict[str, Any] = json.loads(line)
        return answer

    def put_by(self) -> None:
        """Keeps it for the next file, unless another waits already."""
        with self._lock:
            if os.getpid() not in self._spare:
                self._spare[os.getpid()] = self
                return
        self.end()

    def end(self) -> None:
        """Ends it, whatever it is doing."""
        self._process.kill()
        for pipe in (self._asked, self._told):
            with contextlib.suppress(OSError):
                pipe.close()
        self._process.wait()

    def _write(self, data: bytes) -> None:
        self._asked.write(data)
        self._asked.flush()


@atexit.register
def _end_spare() -> None:
    worker = _Worker._spare.pop(os.getpid(), None)
    if worker is not None:
        worker.end()


def serve(asked: IO[bytes], told: IO[bytes]) -> None:
    """The worker's life: reads one file after the other until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever interrupts planlint gets its answer from planlint
    leave_no_dumps()
    from planlint.document import pdfium_file  # noqa: F401 - what takes time to load is loaded before it is timed

    _tell(told, {})
    while line := asked.readline():
        order = json.loads(line)
        data = asked.read(order["size"])
        refusal = _read(data, Limits(pages=order["pages"]), told)
        del data
        _tell(told, {"memory": memory(), "refusal": refusal})


def _read(data: bytes, limits: Limits, told: IO[bytes]) -> str:
    """Tells the pages of a file; returns why it goes no further, or ""."""
    from planlint.document.pdfium_file import rows_of_pages

    watch = Watch(len(data))
    finished = threading.Event()
    most = _MOST_MEMORY + _COPIES * len(data)
    threading.Thread(target=_look_after, args=(watch, most, finished), daemon=True).start()
    try:
        for rows in rows_of_pages(data, limits, watch):
            _tell(told, {"page": rows})
    except RefusalError as refusal:
        return str(refusal)
    finally:
        finished.set()
    return ""


def _tell(told: IO[bytes], answer: dict[str, Any]) -> None:
    told.write(json.dumps(answer, separators=(",", ":")).encode() + b"\n")
    told.flush()


def _look_after(watch: Watch, most: int, finished: threading.Event) -> None:
    """Ends this process when a file asks too much of it. Nothing short of that stops PDFium."""
    while not finished.wait(_BETWEEN_LOOKS):
        if watch.is_over() or memory() > most:
            os._exit(_GIVEN_UP)
