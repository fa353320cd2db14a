"""What can go wrong on purpose: one error a kind, each with a message that names the file, the trouble and the remedy.

Errors here are for the person who runs planlint. A mistake of planlint's own is never raised as one of these.
"""

from __future__ import annotations


class PlanlintError(Exception):
    """The base of every error that planlint raises on purpose; its text is one line, fit to be shown as it stands."""


class DocumentError(PlanlintError):
    """A file could not be read as a document, or holds no plan.

    ``source`` is the file as the user named it; ``message`` says what is wrong and what to do, without the file's name.
    No text of the plan ever stands in it.
    """

    def __init__(self, source: str, message: str) -> None:
        super().__init__(f"{source}: {message}")
        self.source = source
        self.message = message


class RulePageError(PlanlintError):
    """A rule page, or the check beside it, is wrong: names the file, the line where there is one, and the remedy."""

    def __init__(self, page: str, message: str, line: int | None = None) -> None:
        place = page if line is None else f"{page}:{line}"
        super().__init__(f"{place}: {message}")
        self.page = page
        self.line = line
        self.message = message


class SettingsError(PlanlintError):
    """A setting or an option is wrong: names where it stands, the wrong thing and the nearest right one."""


class WordingError(PlanlintError):
    """A template that an authority put in place of ours is wrong: names the file, the line and the trouble."""

    def __init__(self, template: str, line: int, trouble: str) -> None:
        super().__init__(
            f"{template}:{line}: {trouble}; mend that line, or take the file away and planlint's own is used"
        )
        self.template = template
        self.line = line


class ReportError(PlanlintError):
    """A report could not be made in the format that was asked for; the text says what to do."""


class PipelineError(PlanlintError):
    """The language pipeline that ships with planlint is not there, or not as it was shipped."""
