"""The author's own Word file given back with what there is to ask as comments on the very words."""

from planlint.reports.word.giving_back import Commented, commented

__all__ = ["Commented", "commented"]
