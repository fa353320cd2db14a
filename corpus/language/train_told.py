"""Trains the votes on what a sentence tells (``planlint/language/told/votes.py``) from the labelled sentences in ``told/``.

``python corpus/language/train_told.py`` first trains on all hands but some and measures on those, eight times over; then it trains on
all and writes the weights into the pipeline's folder. It needs scikit-learn (``pip install '.[train]'``).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import train
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold
from weights import write_weights

from planlint import read_plans
from planlint.evaluate.gold import cases, marked_plans
from planlint.language.syntax import ahead
from planlint.language.told.features import lines_to_parse, told_sentences
from planlint.language.told.referent_kinds import PARENTS, Family
from planlint.language.told.votes import Told
from planlint.linting.api import Field, families, statements
from planlint.plan.model import Plan

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold"
CODES = {
    "V": Told.VOICE, "O": Told.OBSERVED, "P": Told.VIEW, "H": Told.HISTORY, "W": Told.WORRY, "E": Told.EFFECT,
}  # fmt: skip
CASES = (
    "missing-child-voice", "vague-child-voice", "missing-parent-views", "missing-family-history", "missing-risk-analysis",
    "unaddressed-risk",
)  # fmt: skip
FOLDS, STRENGTH = 8, 0.3
# What stands in fewer sentences teaches nothing; a smaller weight changes no verdict that anyone would notice.
FEWEST, LEAST = 3, 0.05
SURE, DOUBT, NOT = 1, 0, -1


@dataclass(frozen=True, slots=True)
class Labelled:
    """A sentence or need: whose hand wrote it, what a vote may look at, and its codes."""

    hand: str
    features: frozenset[str]
    codes: tuple[str, ...]


def main() -> None:
    """Measure on hands unseen, then train on everything and write the weights."""
    labelled = [*sentences_labelled(), *_written(), *_risks()]
    counted = Counter(feature for each in labelled for feature in each.features)
    names = DictVectorizer()
    table = names.fit_transform(
        [
            {feature: 1.0 for feature in sorted(each.features) if counted[feature] >= FEWEST}
            for each in labelled
        ]
    )
    for code, told in CODES.items():
        marked = np.array([_mark(each.codes, code) for each in labelled])
        _across_hands(told, table, marked, np.array([each.hand for each in labelled]))
        path = train.SHIPPED / "verdicts" / f"told-{told.value}-own.json.gz"
        write_weights(path, names.get_feature_names_out(), _trained(table, marked), 2, LEAST)
    train.list_files(train.SHIPPED)


def sentences_labelled() -> Iterator[Labelled]:
    """Every sentence of the sections and every need of the marked plans and cases, with the codes that were given to it."""
    codes: dict[tuple[str, str], list[str]] = {}
    for name in ("plans.tsv", "cases.tsv"):
        for line in (HERE / "told" / name).read_text(encoding="utf-8").splitlines():
            of_plan, _, text, told = line.split("\t")
            codes.setdefault((of_plan, text), []).extend(code.strip() for code in told.split(";"))
    labelled = {name for name, _ in codes}
    for name, hand, plan in _plans():
        if name not in labelled:
            continue
        _, family = families(plan, tuple(statements(plan, (Field.NEED, Field.ACTION))))
        places = [
            (section.text, section.heading or str(section.name), "section") for section in plan.sections
        ]
        places += [(row.need, row.domain, "need") for row in plan.rows if row.need]
        ahead(line for text, _, _ in places for line in lines_to_parse(text))
        for text, heading, place in places:
            found = told_sentences(text, heading, family, place)
            if place == "need":
                whole = frozenset[str]().union(*(each.features for each in found))
                yield Labelled(hand, whole, tuple(codes.get((name, " ".join(text.split())), ())))
                continue
            for each in found:
                words = " ".join(text[each.start : each.end].split())
                yield Labelled(hand, each.features, tuple(codes.get((name, words), ())))


def _written() -> Iterator[Labelled]:
    """The sentences that were written for the votes, family by family; those under one heading hang together."""
    for path in sorted((HERE / "told").glob("written-*.tsv")):
        family, heading, lines = Family(), "", list[tuple[str, str]]()
        for line in [*path.read_text(encoding="utf-8").splitlines(), "==="]:
            over, _, told = line.partition("\t")
            if line.startswith("===") or over != heading:
                yield from _together(path.stem, family, heading, lines)
                heading, lines = over, []
            if line.startswith("==="):
                family, heading = _family(line), ""
            elif told:
                sentence, _, codes = told.partition("\t")
                lines.append((sentence.strip(), codes))


def _together(
    hand: str, family: Family, heading: str, lines: Sequence[tuple[str, str]]
) -> Iterator[Labelled]:
    text = "\n".join(sentence for sentence, _ in lines)
    ahead(lines_to_parse(text))
    found = told_sentences(text, heading, family, "section")
    start = 0
    for sentence, codes in lines:
        end = start + len(sentence)
        parts = [each.features for each in found if start <= each.start < end]
        yield Labelled(
            hand,
            frozenset[str]().union(*parts),
            tuple(code.strip() for code in codes.split(";") if code.strip()),
        )
        start = end + 1


def _family(line: str) -> Family:
    """Who is who by the line over a family: "=== children: Nell 9, Tom 2 | adults: Kay mum, Jo Pell social worker"."""
    children, _, adults = line.partition("|")
    grown = {match["name"] for match in _GROWN.finditer(adults) if match["who"].split()[0] in PARENTS}
    return Family(frozenset(_FIRST_NAME.findall(children.partition(":")[2])), frozenset(grown))


def _risks() -> Iterator[Labelled]:
    """Sentences that tell of a risk and others that only look so: all that they teach is which of them is a worry."""
    lines = (HERE / "told" / "risks.tsv").read_text(encoding="utf-8").splitlines()
    told = [line.split("\t") for line in lines]
    wanted = [
        (label, text) for label, _, other, text in told if label == "yes" or (label == "no" and other == "-")
    ]
    ahead(text for _, text in wanted)
    for label, text in wanted:
        parts = [each.features for each in told_sentences(text, "", Family(), "section")]
        yield Labelled("risks", frozenset[str]().union(*parts), ("W" if label == "yes" else "", *_UNASKED))


_UNASKED = tuple(f"{code}?" for code in CODES if code != "W")
_FIRST_NAME = re.compile(r"(?:^|[,|:])\s*([A-Z][\w’'-]*)")
_GROWN = re.compile(r"(?P<name>[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*)* \(?(?P<who>[a-z][\w -]*)")


def _plans() -> Iterator[tuple[str, str, Plan]]:
    """The plans and cases that may be looked at, each with the name it has in the files of labels and the hand that wrote it."""
    for marked in marked_plans(GOLD / "development"):
        hand = re.match(r"[a-z]+(?=\d)|\d", marked.path.stem)
        for number, plan in enumerate(read_plans(marked.path)):
            yield f"{marked.path.stem}#{number}", hand.group() if hand else marked.path.stem, plan
    for folder in sorted((GOLD / "cases").glob("development*")):
        for case in cases(folder):
            if case.rule in CASES:
                yield f"{folder.name}/{case.rule}/{case.line}", folder.name, case.plan


def _mark(codes: Sequence[str], code: str) -> int:
    own = [each for each in codes if re.split(r"[=?]", each)[0] == code]
    return NOT if not own else SURE if any(not each.endswith("?") for each in own) else DOUBT


def _trained(table: Any, marked: np.ndarray) -> LogisticRegression:
    sure = np.flatnonzero(marked != DOUBT)
    labels = np.where(marked[sure] == SURE, "yes", "no")
    return LogisticRegression(C=STRENGTH, max_iter=3000).fit(table[sure], labels)


def _across_hands(told: Told, table: Any, marked: np.ndarray, hands: np.ndarray) -> None:
    shares = np.zeros(len(marked))
    for learned, unseen in GroupKFold(FOLDS).split(table, marked, hands):
        shares[unseen] = _trained(table[learned], marked[learned]).predict_proba(table[unseen])[:, 1]
    there, sure = marked == SURE, marked != DOUBT
    for least in (0.1, 0.5, 0.9):
        read = (shares >= least) & sure
        right = (read & there).sum()
        print(
            f"{told.value:9} share {least}: precision {right / read.sum():.3f} recall {right / there.sum():.3f} of {there.sum()}"
        )


if __name__ == "__main__":
    main()
