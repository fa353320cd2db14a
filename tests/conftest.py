"""What holds for all tests: a property is given as long as it takes, for a busy machine is no bug."""

from __future__ import annotations

from hypothesis import settings

settings.register_profile("patient", parent=settings(), deadline=None)
settings.load_profile("patient")
