"""The cells that the pipeline learned from and is measured on, and the figures that ship with it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from planlint.language import pipeline

CORPUS = Path(__file__).resolve().parent.parent / "corpus" / "language"
FILES = sorted(CORPUS.glob("*.conllu"))


def blocks(path: Path) -> Iterator[tuple[dict[str, str], list[list[str]]]]:
    """Each cell's comments and its words."""
    for block in path.read_text(encoding="utf-8").strip().split("\n\n"):
        lines = block.splitlines()
        comments = dict(line[2:].partition(" = ")[::2] for line in lines if line.startswith("# "))
        yield comments, [line.split("\t") for line in lines if not line.startswith("# ")]


def test_there_are_as_many_cells_as_promised() -> None:
    held = [comments["text"] for path in FILES if "held" in path.stem for comments, _ in blocks(path)]
    learned = [comments["text"] for path in FILES if "train" in path.stem for comments, _ in blocks(path)]
    assert len(held) >= 200
    assert len(held) + len(learned) >= 600
    assert not {text.casefold() for text in held} & {text.casefold() for text in learned}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_every_cell_is_a_tree_over_its_text(path: Path) -> None:
    for comments, words in blocks(path):
        assert [word[0] for word in words] == [str(place) for place in range(1, len(words) + 1)]
        assert "".join(word[1] for word in words) == comments["text"].replace(" ", "")
        heads = [int(word[6]) for word in words]
        assert heads.count(0) == 1, comments["sent_id"]
        for place in range(1, len(words) + 1):
            seen = set()
            while place:
                assert place not in seen, comments["sent_id"]
                seen.add(place)
                place = heads[place - 1]


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_the_pipeline_cuts_words_as_the_cells_do(path: Path) -> None:
    for comments, words in blocks(path):
        (read,) = pipeline.parse([(comments["text"], ())])
        assert [word.text for word in read] == [word[1] for word in words]


def test_held_out_tags_are_as_good_as_the_scores_say() -> None:
    cells = [cell for path in FILES if "held" in path.stem for cell in blocks(path)]
    read = pipeline.parse([(comments["text"], ()) for comments, _ in cells])
    pairs = [
        (mine.tag, marked[4])
        for parse, (_, words) in zip(read, cells, strict=True)
        for mine, marked in zip(parse, words, strict=True)
    ]
    right = sum(mine == marked for mine, marked in pairs) / len(pairs)
    told = json.loads((pipeline.TRAINED / "scores.json").read_text(encoding="utf-8"))
    assert right == pytest.approx(told["held-out plan cells"]["tags"], abs=0.002)


def test_labelled_cells_have_one_label_each() -> None:
    labels = {"actions": {"concrete", "vague", "news"}, "outcomes": {"finish", "wish", "service"}}
    for what, wanted in labels.items():
        seen: dict[str, str] = {}
        for path in sorted((CORPUS / "verdicts").glob(f"*-{what}.tsv")):
            for line in path.read_text(encoding="utf-8").splitlines():
                label, tab, text = line.partition("\t")
                assert label in wanted
                assert tab
                assert seen.setdefault(text.casefold(), label) == label
        assert set(seen.values()) == wanted
