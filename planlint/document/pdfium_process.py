"""What a process asks of the system it runs on: how much memory it holds, and to leave nothing behind if it falls."""

from __future__ import annotations

import contextlib
import ctypes
import os
import sys

if sys.platform == "win32":

    class _Counters(ctypes.Structure):
        """``PROCESS_MEMORY_COUNTERS``."""

        _fields_ = (
            ("size", ctypes.c_uint32),
            ("faults", ctypes.c_uint32),
            *(
                (name, ctypes.c_size_t)
                for name in ("peak", "now", "q1", "q2", "q3", "q4", "committed", "most_committed")
            ),
        )

    def memory() -> int:
        """How many bytes this process holds in memory now; 0 where it cannot be told."""
        counters = _Counters(size=ctypes.sizeof(_Counters))
        kernel = ctypes.windll.kernel32
        kernel.GetCurrentProcess.restype = ctypes.c_void_p
        kernel.K32GetProcessMemoryInfo.argtypes = ctypes.c_void_p, ctypes.c_void_p, ctypes.c_uint32
        told = kernel.K32GetProcessMemoryInfo(
            kernel.GetCurrentProcess(), ctypes.byref(counters), counters.size
        )
        return int(counters.committed) if told else 0

    def leave_no_dumps() -> None:
        """A dump of this process would hold the plan that it reads: none is written, and no window opens about it."""
        ctypes.windll.kernel32.SetErrorMode(0x0001 | 0x0002)

else:
    import resource

    _NOT_DUMPABLE = 4

    def memory() -> int:
        """How many bytes this process holds in memory now; where only that can be told (on a Mac), the most so far."""
        try:
            with open("/proc/self/statm", "rb") as told:  # noqa: PTH123 - asked fifty times a second
                return int(told.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def leave_no_dumps() -> None:
        """A dump of this process would hold the plan that it reads: none is written."""
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if sys.platform == "linux":
            with contextlib.suppress(OSError, AttributeError):
                ctypes.CDLL(None).prctl(_NOT_DUMPABLE, 0, 0, 0, 0)
