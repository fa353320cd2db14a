"""Times in plan language: what a text says of when, as dates, periods, durations, rhythms, events and vague words."""

from planlint.language.times.dates import working_days_after
from planlint.language.times.engine import timescales
from planlint.language.times.model import Sense, TimeKind, Timescale

__all__ = ["Sense", "TimeKind", "Timescale", "timescales", "working_days_after"]
