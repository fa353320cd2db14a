"""Trains the votes on actions, outcomes and needs from the labelled cells in ``verdicts/``, with the pipeline that ships.

``python corpus/language/train_verdicts.py`` (or with the names of some votes) first trains on all hands but one and measures on that one, for each in turn; then it
trains on all and writes the weights into the pipeline's folder. It needs scikit-learn (``pip install '.[train]'``).
"""

from __future__ import annotations

import csv
import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import train
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from weights import write_weights

from planlint import read_plans
from planlint.evaluate.gold import cases, marked_plans
from planlint.language import syntax
from planlint.language.evidence.sources import own_word
from planlint.language.tasks.actions import shaped_action
from planlint.language.tasks.clauses import sentences
from planlint.language.tasks.features import features_for, parsed_features
from planlint.language.whose.cast import Cast
from planlint.language.whose.features import whose_features
from planlint.language.whose.life import attends_only
from planlint.language.word_classes import given_names
from planlint.linting.casting import cast_in
from planlint.linting.readings import People
from planlint.plan.model import Field, Plan

HERE = Path(__file__).resolve().parent
GOLD = HERE.parent / "gold" / "cells"
LABELS = {"state": "finish", "finish line": "finish"}
MARKS = {
    "actions": (Field.ACTION, {"vague-action": "vague"}, "concrete"),
    "outcomes": (Field.OUTCOME, {"unmeasurable-outcome": "wish", "service-as-outcome": "service"}, "finish"),
    "needs": (Field.NEED, {"service-as-need": "service"}, "lack"),
    "self-reports": (Field.ACTION, {"self-report-evidence": "yes"}, "no"),
    "agreements": (Field.ACTION, {"written-agreement-reliance": "yes"}, "no"),
    "bundles": (Field.ACTION, {"compound-action": "yes"}, "no"),
    "frequencies": (Field.ACTION, {"vague-frequency": "yes"}, "no"),
    "claims": (Field.NEED, {"unattributed-information": "yes"}, "no"),
    "blame": (Field.NEED, {"blaming-language": "yes"}, "no"),
}
# These are asked of sentences outside the rows as well; what nobody marked there is good.
OF_SECTIONS = frozenset({"claims", "blame"})
UNPARSED = frozenset({"self-reports", "agreements", "bundles", "frequencies", "claims", "blame", "parts"})
# Which part of a plan a text is, whatever else may be wrong with it. A service written as a need or an outcome reads like
# neither and teaches nothing.
PARTS = "parts"
# Whose life an outcome speaks of: the vote looks at who is who in the plan, and at nothing else that the others look at.
ADULTS, ADULTS_RULE, OF_SERVICES = "adults", "adult-focused-outcome", "service-as-outcome"
PART_OF = {
    "concrete": "action", "vague": "action", "finish": "outcome", "wish": "outcome", "lack": "need",
}  # fmt: skip
OTHER_FAULTS = {
    Field.ACTION: frozenset({"misplaced-content", "unspecified-service"}),
    Field.OUTCOME: frozenset({"adult-focused-outcome"}),
    Field.NEED: frozenset({"service-as-need"}),
}
STRENGTH, STRENGTH_OF_PARTS = 0.5, 0.3
# Weights smaller than this change no verdict that anyone would notice; what one cell alone has teaches nothing.
LEAST = 0.08
LEAST_OF_PARTS = 0.22
FEWEST, FEWEST_OF_PARTS = 2, 5
BINARY = 2

ALSO_NAMES = frozenset(
    "amber april august bear blessing carol chase daisy dawn dean drew earl eve faith frank gene genesis grace grant guy harmony "
    "hazel heather honey hope iris ivy jack jade jasmine jay jewel joy june kit lance lily mark max may melody mercy miles nick "
    "noel norm olive page paige patience pearl penny phoenix poppy precious ray reed rich river rob robin rose ruby rusty sage "
    "sandy scarlet sky star sue summer sunday sunny terry violet wade ward winter woody".split()
)

Cells = list[tuple[str, str]]
Features = Callable[[str], frozenset[str]]


def main() -> None:
    """Measure across hands, then train on everything and write the weights."""
    for what in sys.argv[1:] or (*MARKS, PARTS, ADULTS):
        casts: dict[str, Cast] = {}
        if what == ADULTS:
            hands = _hands_of_adults(casts)
        else:
            hands = _hands_of_parts() if what == PARTS else _hands(what)
        ways: list[tuple[str, Features]] = [("plain", features_for(what))]
        if what == ADULTS:
            ways = [("own", lambda text: whose_features(text, casts.get(text, Cast())))]  # noqa: B023
        elif what not in UNPARSED:
            ways.append(("parsed", parsed_features))
            syntax.ahead(text for cells in hands.values() for _, text in cells)
        for name, features in ways:
            _across_hands(what, name, hands, features)
            _write(what, name, _trained([cell for cells in hands.values() for cell in cells], features))
    train.list_files(train.SHIPPED)


def _written(what: str) -> dict[str, Cells]:
    """The labelled cells that were written for a vote, by hand."""
    hands: dict[str, Cells] = {}
    for path in sorted((HERE / "verdicts").glob(f"*-{what}.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        hands[path.stem] = [(line.partition("\t")[0], line.partition("\t")[2]) for line in lines]
    return hands


def _hands(what: str) -> dict[str, Cells]:
    hands = _written(what)
    wanted = {label for cells in hands.values() for label, _ in cells}
    for path in sorted(GOLD.glob(f"development*-{what}.csv")):
        with path.open(encoding="utf-8", newline="") as lines:
            read = [(LABELS.get(row["label"], row["label"]), row["text"]) for row in csv.DictReader(lines)]
        hands[path.stem] = [(label, text) for label, text in read if label in wanted]
    hands["development plans"] = list(_rows(what))
    if what not in OF_SECTIONS:
        # Which cell of a row holds words of blame or a claim is not marked there.
        hands["development ordinary"] = list(_ordinary(what))
    if what in OF_SECTIONS:
        hands["development sections"] = list(_sentences(what))
    if what == "self-reports":
        hands["development outcomes"] = list(_told_of_nobody())
    if what in UNPARSED or what in ("outcomes", "needs"):
        hands["development cases"] = list(_cases(what))
    return hands


def _told_of_nobody() -> Iterator[tuple[str, str]]:
    """The labelled outcomes, none of which rests on a parent's own word: how somebody feels is no telling of it."""
    texts: dict[str, None] = {}
    for cells in _written("outcomes").values():
        texts |= dict.fromkeys(text for _, text in cells)
    for path in sorted(GOLD.glob("development*-outcomes.csv")):
        with path.open(encoding="utf-8", newline="") as rows:
            texts |= dict.fromkeys(row["text"] for row in csv.DictReader(rows))
    yield from (("no", text) for text in texts if own_word(text) is None)


def _hands_of_parts() -> dict[str, Cells]:
    """The cells of all actions, outcomes and needs by what they are, and those of the forms that may be looked at."""
    hands: dict[str, Cells] = {}
    for what in ("actions", "outcomes", "needs"):
        for hand, cells in _hands(what).items():
            known = hands.setdefault(hand.removesuffix(f"-{what}"), [])
            known += [(PART_OF[label], text) for label, text in cells if label in PART_OF]
    hands |= _written(PARTS)
    for folder in sorted((GOLD.parent / "forms").glob("development*")):
        texts: dict[tuple[str, str], None] = {}
        for path in sorted(folder.glob("*.json")):
            plans = json.loads(path.read_text(encoding="utf-8"))["plans"]
            rows = [row for plan in plans for row in plan["rows"]]
            told = [(part, row.get(part)) for row in rows for part in ("need", "outcome", "action")]
            texts |= dict.fromkeys((part, text) for part, text in told if text)
        hands[f"forms {folder.name}"] = list(texts)
    return hands


def _hands_of_adults(casts: dict[str, Cast]) -> dict[str, Cells]:
    """Outcomes by whose life they speak of: written for it, and those of the marked plans and cases with who is who there.

    Those that are services belong to another rule and teach nothing here.
    """
    hands = _written(ADULTS)
    plans: Cells = []
    for marked in marked_plans(GOLD.parent / "development"):
        before = 0
        for plan in read_plans(marked.path):
            told = {
                label.row - before: label
                for label in marked.labels
                if label.row is not None and label.rule in (ADULTS_RULE, OF_SERVICES)
            }
            plans += _of_adults(
                plan, {row: label.rule if label.sure else OF_SERVICES for row, label in told.items()}, casts
            )
            before += len(plan.rows)
    hands["development plans"] = plans
    for folder in sorted((GOLD.parent / "cases").glob("development*")):
        found = [case for case in cases(folder) if case.rule == ADULTS_RULE]
        hands[f"{folder.name} cases"] = [
            cell
            for case in found
            for cell in _of_adults(case.plan, {1: ADULTS_RULE} if case.flag else {}, casts)
        ]
    return hands


def _of_adults(plan: Plan, told: dict[int, str], casts: dict[str, Cast]) -> Iterator[tuple[str, str]]:
    cast = cast_in(plan, People(plan))
    for row in plan.rows:
        rule = told.get(row.number)
        if (
            row.outcome
            and Field.OUTCOME not in row.shared
            and rule != OF_SERVICES
            and not attends_only(row.outcome)
        ):
            casts[row.outcome] = cast
            yield ("adult" if rule == ADULTS_RULE else "child"), row.outcome


def _cases(what: str) -> Iterator[tuple[str, str]]:
    """The marked cases for the rule behind a vote, where one cell holds them."""
    field, marks, good = MARKS[what]
    folders = ("development",) if what in UNPARSED else ("development", "development2", "development3")
    files = [GOLD.parent / "cases" / folder / f"{rule}.jsonl" for rule in marks for folder in folders]
    for path in filter(Path.exists, files):
        label = marks[path.stem]
        for line in path.read_text(encoding="utf-8").splitlines():
            case = json.loads(line)
            texts = [text for text in (case.get("row") or {}).values() if text]
            text = case.get("row", {}).get(field.value) or (texts[0] if texts else "")
            # What is no wish may be a service, and the other way about; only what is neither is good.
            if text and (case["flag"] or len(marks) == 1 or what in UNPARSED):
                yield (label if case["flag"] else good), text


def _ordinary(what: str) -> Iterator[tuple[str, str]]:
    """The cells of ordinary rows that may be looked at, most of them good; a row with another fault of the same cell teaches nothing."""
    field, marks, good = MARKS[what]
    for path in sorted((GOLD.parent / "ordinary").glob("development-*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            told, text = frozenset(row.get("expect", ())), row[field.value]
            named = [marks[rule] for rule in marks if rule in told]
            if text and not told & OTHER_FAULTS[field] - frozenset(marks):
                yield (named[0] if named else good), text


def _sentences(what: str) -> Iterator[tuple[str, str]]:
    """Every sentence of the development plans' sections; those with a marked word are what the mark says."""
    _, marks, good = MARKS[what]
    for marked in marked_plans(GOLD.parent / "development"):
        quotes = {
            label.quote: marks[label.rule] for label in marked.labels if label.rule in marks and label.quote
        }
        for plan in read_plans(marked.path):
            for section in plan.sections:
                for start, end in sentences(section.text):
                    text = section.text[start:end]
                    yield next((label for quote, label in quotes.items() if quote in text), good), text


def _rows(what: str) -> Iterator[tuple[str, str]]:
    """The one-sentence cells of the marked plans that may be looked at; what nobody marked is good."""
    field, marks, good = MARKS[what]
    for path, labels in [
        *_marked(GOLD.parent / "development", "*.md"),
        *_marked(GOLD.parent.parent / "plans", "*.docx"),
    ]:
        marked = json.loads(labels.read_text(encoding="utf-8"))
        rows = [row for plan in read_plans(path) for row in plan.rows]
        found = marked.get("expect", marked.get("findings", []))
        if len(rows) != marked["rows"]:
            continue
        for number, row in enumerate(rows, start=1):
            text = row.text(field)
            told = [each for each in found if each["row"] == number and each["rule"] in marks]
            plain = (
                len(sentences(text)) == 1
                and field not in row.shared
                and (field is not Field.ACTION or shaped_action(text).label != "news")
            )
            if plain and all(each.get("sure", True) for each in told):
                yield (marks[told[0]["rule"]] if told else good), text


def _marked(folder: Path, pattern: str) -> list[tuple[Path, Path]]:
    """Each plan of a folder with the file of its marks."""
    beside = {path: path.with_suffix(".json") for path in sorted(folder.glob(pattern))}
    return [
        (path, marks if marks.exists() else folder / "expected" / marks.name)
        for path, marks in beside.items()
    ]


def _trained(cells: Cells, features: Features) -> tuple[DictVectorizer, LogisticRegression]:
    labels = [label for label, _ in cells]
    parts = "need" in labels
    fewest = FEWEST_OF_PARTS if parts else FEWEST
    told = [features(text) for _, text in cells]
    if parts:
        told = [frozenset(feature for feature in each if not _is_of_a_name(feature)) for each in told]
    counted = Counter(feature for each in told for feature in each)
    names = DictVectorizer()
    table = names.fit_transform(
        [{feature: 1.0 for feature in sorted(each) if counted[feature] >= fewest} for each in told]
    )
    # Of two labels the rarer one, a fault among many good cells, weighs as much as the other; so do the parts of a plan.
    balance = "balanced" if len(set(labels)) == BINARY or parts else None
    strength = STRENGTH_OF_PARTS if parts else STRENGTH
    return names, LogisticRegression(C=strength, max_iter=3000, class_weight=balance).fit(table, labels)


def _is_of_a_name(feature: str) -> bool:
    """Whether a feature hangs on a word that may be somebody's name, so that a name could sway the vote.

    "Will" is mostly a verb, and behind "we" or "to" so are "hope" and "chase".
    """
    kind, *words = feature.split()
    if kind not in ("word", "pair") or words[0] in ("we", "i", "to", "our", "my", "you"):
        return False
    return any(word in given_names() or word in ALSO_NAMES for word in words)


def _across_hands(what: str, name: str, hands: dict[str, Cells], features: Features) -> None:
    """Each hand read by a model that never saw it; the development cells only ever train."""
    tally: Counter[tuple[str, str]] = Counter()
    for hand in [hand for hand in hands if not hand.startswith(("development", "mended"))]:
        names, model = _trained([cell for other in hands if other != hand for cell in hands[other]], features)
        rows = names.transform([dict.fromkeys(sorted(features(text)), 1.0) for _, text in hands[hand]])
        tally.update(zip([label for label, _ in hands[hand]], model.predict(rows), strict=True))
    print(f"{what}, {name}, on hands unseen:")
    for label in sorted({marked for marked, _ in tally}):
        right = tally[label, label]
        read = sum(count for (_, each), count in tally.items() if each == label)
        marked = sum(count for (each, _), count in tally.items() if each == label)
        print(f"  {label:10} precision {right / read:.3f} recall {right / marked:.3f} of {marked}")


def _write(what: str, name: str, trained: tuple[DictVectorizer, LogisticRegression]) -> None:
    names, model = trained
    digits, least = (1, LEAST_OF_PARTS) if what == PARTS else (2, LEAST)
    path = train.SHIPPED / "verdicts" / f"{what}-{name}.json.gz"
    write_weights(path, names.get_feature_names_out(), model, digits, least)


if __name__ == "__main__":
    main()
