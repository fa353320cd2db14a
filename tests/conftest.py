"""What holds for all tests: a property is given as long as it takes, and the longest begin first, so that no core stands idle."""

from __future__ import annotations

import pytest
from hypothesis import settings

settings.register_profile("patient", parent=settings(), deadline=None)
settings.load_profile("patient")

# These take minutes each; begun last, they would keep one core busy while the others wait.
_LONGEST = ("test_corpus.py", "test_promises.py")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Puts the longest tests first; the others keep their order."""
    items.sort(key=lambda item: _LONGEST.index(item.path.name) if item.path.name in _LONGEST else 2)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """A core that is done takes over what waits behind a long test of another, unless another way was asked for."""
    if config.getoption("dist") != "load":
        return None
    from xdist.scheduler import WorkStealingScheduling

    return WorkStealingScheduling(config, log)
