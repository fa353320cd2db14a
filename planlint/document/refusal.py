"""The one way in which a reader says no: a sentence about what is wrong and what to do.

The readers leave the file's name out; ``reading`` adds it and raises ``DocumentError``.
"""

from __future__ import annotations

READS = "planlint reads Word, PDF, Excel, CSV, web pages, Rich Text, Markdown and plain text"


class RefusalError(Exception):
    """A file cannot be read; the text is the sentence for the user, with nothing of the file in it."""
