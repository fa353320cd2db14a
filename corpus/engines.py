"""How right the engines are on marked cells: when, who and what.

``python corpus/engines.py when frozen`` prints the figures for that set of ``corpus/gold/when``; the others are ``who`` and
``what``, and ``development`` the set that may be looked at while mending. ``--misses`` lists every mistake.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from planlint.language.people import Owner, OwnerKind, doers, owners
from planlint.language.tasks.kinds import kind_of_outcome
from planlint.language.tasks.what import read_what
from planlint.language.times import Timescale, timescales

GOLD = Path(__file__).resolve().parent / "gold"
ON = date(2026, 1, 22)

Mistakes = list[str]


@dataclass(frozen=True)
class Timed:
    """A text with the expressions of time that its author marked: words, kind and last day."""

    text: str
    times: tuple[tuple[str, str, str], ...]


def when(part: str) -> Mistakes:
    """Spans, kinds and last days of the time expressions; a decoy is a text without any."""
    marked = [text for path in _files("when", part, "txt") for text in _timed(path)]
    tally: Counter[str] = Counter()
    wrong = []
    timescales("within 10 working days", ON)
    started = time.perf_counter()
    read = [timescales(each.text, ON) for each in marked]
    seconds = time.perf_counter() - started
    for each, found in zip(marked, read, strict=True):
        spans = {(one.text, one.kind.value): str(one.due) for one in found}
        plain = {words for words, _ in spans}
        tally["decoys"] += not each.times
        tally["decoys with a time"] += not each.times and bool(found)
        tally["decoys with a date"] += not each.times and any(one.due for one in found)
        tally["found"] += len(found)
        tally["marked"] += len(each.times)
        tally["right span"] += sum(words in plain for words, _, _ in each.times)
        tally["right kind"] += sum((words, kind) in spans for words, kind, _ in each.times)
        right = [words for words, kind, due in each.times if _due_of(found, words) == due]
        tally["right day"] += len(right)
        if [(one.text, one.kind.value, str(one.due)) for one in found] != list(each.times):
            wrong.append(
                f"{each.text} | marked {each.times} | read {[(one.text, one.kind.value, str(one.due)) for one in found]}"
            )
    precision, recall = tally["right span"] / tally["found"], tally["right span"] / tally["marked"]
    print(
        f"{tally['marked']} expressions in {len(marked) - tally['decoys']} texts, {tally['decoys']} decoys; {len(marked) / seconds:,.0f} texts a second"
    )
    print(
        f"span: precision {precision:.3f}, recall {recall:.3f}, F1 {2 * precision * recall / (precision + recall):.3f}"
    )
    print(
        f"kind right {tally['right kind'] / tally['marked']:.3f}, last day right {tally['right day'] / tally['marked']:.3f}"
    )
    print(f"decoys with a time {tally['decoys with a time']}, with a date {tally['decoys with a date']}")
    return wrong


def _due_of(found: tuple[Timescale, ...], words: str) -> str | None:
    return next((str(one.due) for one in found if one.text == words), None)


def _timed(path: Path) -> Iterator[Timed]:
    text = ""
    times: list[tuple[str, str, str]] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        fields = [field.strip() for field in line.split(" | ")]
        fields = (
            fields
            if len(fields) == 4
            else [field.strip() for field in line.replace("| |", "|  |").split("|")]
        )
        if fields[0] != "+":
            if text:
                yield Timed(text, tuple(times))
            text, times = fields[0], []
        if fields[2] != "-":
            times.append((fields[1] or text, fields[2], fields[3]))
    if text:
        yield Timed(text, tuple(times))


def who(part: str) -> Mistakes:
    """Kinds of owner in owner cells; words and kinds of the doers in actions; and the question a rule asks of both."""
    wrong: Mistakes = []
    for name, read in (("owners", owners), ("actions", doers)):
        cells = [cell for path in _files("who", part, "txt", name) for cell in _lines(path)]
        kinds = _kinds_right(cells, read, wrong)
        named = sum(
            _accountable(_kinds(expected)) == _accountable([owner.kind.value for owner in read(text)])
            for text, expected in cells
        )
        print(
            f"{name}: {len(cells)} cells, kinds right {kinds / len(cells):.3f}, "
            f"whether anybody accountable is named {named / len(cells):.3f}"
        )
    return wrong


def _kinds_right(
    cells: list[tuple[str, str]], read: Callable[[str], tuple[Owner, ...]], wrong: Mistakes
) -> int:
    right = 0
    for text, expected in cells:
        marked = _kinds(expected)
        found = [owner.kind.value for owner in read(text)]
        right += marked == found
        if marked != found:
            shown = ", ".join(f"{owner.text}:{owner.kind.value}" for owner in read(text)) or "nobody"
            wrong.append(f"{text} | marked {expected} | read {shown}")
    return right


def _kinds(expected: str) -> list[str]:
    """The kinds of "role family" or of "HV:role, Mum:family"."""
    if expected == "nobody":
        return []
    return re.findall(r":([a-z]+)(?=, |$)", expected) if ":" in expected else expected.split()


def _accountable(kinds: list[str]) -> bool:
    return any(OwnerKind(kind).is_accountable for kind in kinds)


def _lines(path: Path) -> Iterator[tuple[str, str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("# "):
            text, _, expected = line.rpartition(" => ")
            yield text.replace("\\n", "\n"), expected.strip()


def what(part: str) -> Mistakes:
    """Whether an action asks for anything, its tasks with verb, object, method and amount; the kind of an outcome."""
    wrong: Mistakes = []
    actions = [
        json.loads(line)
        for path in _files("what", part, "jsonl", "actions")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    tally: Counter[str] = Counter()
    for marked in actions:
        found = read_what(marked["text"])
        tasks = [
            {
                "verb": t.verb.text,
                "object": t.object.text if t.object else "",
                "method": t.method.text if t.method else "",
                "amount": t.amount.text if t.amount else "",
            }
            for t in found.tasks
        ]
        tally["instruction"] += found.is_instruction == marked["instruction"]
        verbs, wanted = [t["verb"] for t in tasks], [t["verb"] for t in marked["tasks"]]
        tally["main verb"] += verbs[:1] == wanted[:1]
        tally["verbs right"] += sum((Counter(verbs) & Counter(wanted)).values())
        tally["verbs read"] += len(verbs)
        tally["verbs marked"] += len(wanted)
        for mine in marked["tasks"]:
            same = next((t for t in tasks if t["verb"] == mine["verb"]), None)
            for part_of in ("object", "method", "amount"):
                tally[f"{part_of} marked"] += 1
                tally[f"{part_of} right"] += same is not None and _same(same[part_of], mine[part_of], part_of)
        if verbs != wanted or found.is_instruction != marked["instruction"]:
            wrong.append(f"{marked['text']} | marked {wanted} | read {verbs}")
    n = len(actions)
    print(
        f"{n} actions: instruction or not right {tally['instruction'] / n:.3f}, first task right {tally['main verb'] / n:.3f}"
    )
    print(
        f"tasks: precision {tally['verbs right'] / tally['verbs read']:.3f}, recall {tally['verbs right'] / tally['verbs marked']:.3f}"
    )
    for part_of in ("object", "method", "amount"):
        print(f"{part_of} right {tally[part_of + ' right'] / tally[part_of + ' marked']:.3f}")
    outcomes = [
        json.loads(line)
        for path in _files("what", part, "jsonl", "outcomes")
        for line in path.read_text(encoding="utf-8").splitlines()
    ]
    right = 0
    for marked in outcomes:
        kind = kind_of_outcome(marked["text"]).value
        right += kind == marked["kind"]
        if kind != marked["kind"]:
            wrong.append(f"{marked['text']} | marked {marked['kind']} | read {kind}")
    print(f"{len(outcomes)} outcomes: kind right {right / len(outcomes):.3f}")
    return wrong


def _same(read: str, marked: str, part_of: str) -> bool:
    """Whether a part was read: its head noun as marked; of longer parts, whether there is one at the same place."""
    if part_of == "object":
        return read.casefold() == marked.casefold()
    return bool(read) == bool(marked) and (read in marked or marked in read)


def _files(engine: str, part: str, suffix: str, name: str = "") -> list[Path]:
    found = sorted((GOLD / engine).glob(f"{part}*{name}.{suffix}"))
    if not found:
        raise SystemExit(f"there is no set '{part}' in {GOLD / engine}")
    return found


ENGINES: dict[str, Callable[[str], Mistakes]] = {"when": when, "who": who, "what": what}

if __name__ == "__main__":
    _arguments = [argument for argument in sys.argv[1:] if argument != "--misses"]
    if len(_arguments) != 2 or _arguments[0] not in ENGINES:
        raise SystemExit(__doc__)
    _wrong = ENGINES[_arguments[0]](_arguments[1])
    if "--misses" in sys.argv:
        print("\n".join(_wrong))
