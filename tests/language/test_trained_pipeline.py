"""The pipeline that ships: there, whole, small, with its sources; and loud where it is not."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from planlint.errors import PlanlintError
from planlint.language import pipeline


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the shipped pipeline to break, looked for in its place."""
    folder = tmp_path / "english"
    shutil.copytree(pipeline.TRAINED, folder)
    monkeypatch.setattr(pipeline, "TRAINED", folder)
    pipeline.trained.cache_clear()
    pipeline._digests.cache_clear()
    yield folder
    pipeline.trained.cache_clear()
    pipeline._digests.cache_clear()


def test_a_missing_pipeline_is_an_error_in_one_line(copy: Path) -> None:
    shutil.rmtree(copy)
    with pytest.raises(PlanlintError, match=r"^[^\n]*language pipeline is missing; install planlint again$"):
        pipeline.parse([("Ring Mum", ())])


@pytest.mark.parametrize("name", ["words/model", "parser/model", "tokenizer", "config.cfg"])
def test_a_damaged_pipeline_is_an_error_in_one_line_that_names_the_file(copy: Path, name: str) -> None:
    content = (copy / name).read_bytes()
    (copy / name).write_bytes(content[:-7])
    with pytest.raises(PlanlintError, match=rf"^[^\n]*{name}: [^\n]*damaged; install planlint again$"):
        pipeline.parse([("Ring Mum", ())])


def test_a_part_that_is_gone_is_damage_too(copy: Path) -> None:
    (copy / "tagger" / "model").unlink()
    with pytest.raises(PlanlintError, match="damaged"):
        pipeline.parse([("Ring Mum", ())])


def test_it_is_small_enough_to_ship() -> None:
    size = sum(path.stat().st_size for path in pipeline.TRAINED.rglob("*") if path.is_file())
    assert size <= 10_000_000


def test_its_sources_licence_and_scores_ship_with_it() -> None:
    told = (pipeline.TRAINED / "README.md").read_text(encoding="utf-8")
    assert "UD_English-EWT" in told
    assert "CC BY-SA 4.0" in told
    assert "Attribution-ShareAlike 4.0" in (pipeline.TRAINED / "LICENSE").read_text(encoding="utf-8")
    scores = json.loads((pipeline.TRAINED / "scores.json").read_text(encoding="utf-8"))
    assert scores["EWT test, sentences"]["tags"] >= 0.94
