"""A finished report made fit for training or a bug report: everybody in it replaced by somebody who does not exist.

It stands between checking and reports: it takes a report and gives a report, opens no file and prints nothing.
"""

from __future__ import annotations

from planlint.redaction.model import Count, Kind, Redacted
from planlint.redaction.redacting import redacted

__all__ = ["Count", "Kind", "Redacted", "redacted"]
