"""Reports: one renderer a format, each ``Report → text``; nothing here looks at files or rules."""

from planlint.reports.formats import FORMATS

__all__ = ["FORMATS"]
