"""What planlint reads of a layout case, held against what an experienced reviewing officer reads in it."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields

import planlint
from planlint.plan.model import Plan, Row, SectionName

from .layouts_model import ExpectedPlan, ExpectedRow, LayoutCase

FIELDS = tuple(item.name for item in fields(ExpectedRow))
LENIENT = frozenset({"owner", "due"})


@dataclass(slots=True)
class Tally:
    """How much of something was right."""

    right: int = 0
    all: int = 0

    def add(self, right: bool | int, out_of: int = 1) -> None:
        """Count so many right ones out of so many."""
        self.right += int(right)
        self.all += out_of

    @property
    def share(self) -> float:
        """The share that was right, 1 where there was nothing to get wrong."""
        return self.right / self.all if self.all else 1.0


@dataclass(slots=True)
class Result:
    """A case and how it was read. Every row that should not be there counts as a row, and five fields, read wrongly."""

    case: LayoutCase
    plans: Tally = field(default_factory=Tally)
    rows: Tally = field(default_factory=Tally)
    fields: Tally = field(default_factory=Tally)
    facts: Tally = field(default_factory=Tally)
    wrong: list[str] = field(default_factory=list)


def recover(case: LayoutCase) -> Result:
    """Read a case and compare."""
    result = Result(case)
    try:
        read = planlint.read_plans(io.BytesIO(case.data), case.filename)
    except Exception as error:  # a crash is a result like any other, and the table goes on
        read = []
        result.wrong.append(f"not read: {type(error).__name__}: {error}")
    result.plans.add(min(len(read), len(case.plans)), max(len(read), len(case.plans)))
    if len(read) != len(case.plans):
        result.wrong.append(f"{len(read)} plans instead of {len(case.plans)}")
    pairs = _pair_plans(case.plans, read)
    for number, (plan, found) in enumerate(pairs, start=1):
        before = len(result.wrong)
        if plan is None:
            _extra(found.rows if found else (), result)
        else:
            _rows(plan, found, result)
            _facts(plan, found, result)
        result.wrong[before:] = [f"plan {number}: {text}" for text in result.wrong[before:]]
    return result


def _pair_plans(
    expected: Sequence[ExpectedPlan], read: Sequence[Plan]
) -> list[tuple[ExpectedPlan | None, Plan | None]]:
    """Each expected plan with the one read that has most in common with it, then what was read besides."""
    left = list(read)
    pairs: list[tuple[ExpectedPlan | None, Plan | None]] = []
    for plan in expected:
        best = max(left, key=lambda found: _likeness(plan, found), default=None)
        if best is not None:
            left.remove(best)
        pairs.append((plan, best))
    return [*pairs, *((None, found) for found in left)]


def _likeness(plan: ExpectedPlan, found: Plan) -> float:
    names = {child.name for child in found.children}
    return sum(2 for name in plan.children if name in names) + sum(
        _row_score(*pair) for pair in _aligned(plan.rows, found.rows) if None not in pair
    )


def same(name: str, expected: str, read: str) -> bool:
    """Whether a field was read as it stands: white space collapses; who and when may end with another stop."""
    expected, read = " ".join(expected.split()), " ".join(read.split())
    if name in LENIENT:
        expected, read = expected.strip(" .,;:–—-"), read.strip(" .,;:–—-")
    return expected == read


def _row_score(expected: ExpectedRow | None, read: Row | None) -> float:
    """How likely it is that these are the same action: common words first, then fields that are equal."""
    if expected is None or read is None:
        return 0.0
    mine, theirs = set(expected.action.casefold().split()), set(read.action.casefold().split())
    common = len(mine & theirs) / max(1, len(mine | theirs))
    equal = sum(same(name, getattr(expected, name), getattr(read, name)) for name in FIELDS)
    return 3 * common + 0.2 * equal if common > 0.2 else 0.0


def _aligned(
    expected: Sequence[ExpectedRow], read: Sequence[Row]
) -> Iterator[tuple[ExpectedRow | None, Row | None]]:
    """The rows in order, each beside its like, with None beside what has none."""
    best = [[0.0] * (len(read) + 1) for _ in range(len(expected) + 1)]
    for one in reversed(range(len(expected))):
        for two in reversed(range(len(read))):
            together = _row_score(expected[one], read[two]) + best[one + 1][two + 1]
            best[one][two] = max(together, best[one + 1][two], best[one][two + 1])
    one = two = 0
    while one < len(expected) or two < len(read):
        here = best[one][two]
        if one < len(expected) and here == best[one + 1][two]:
            yield expected[one], None
            one += 1
        elif two < len(read) and here == best[one][two + 1]:
            yield None, read[two]
            two += 1
        else:
            yield expected[one], read[two]
            one, two = one + 1, two + 1


def _rows(plan: ExpectedPlan, found: Plan | None, result: Result) -> None:
    for expected, read in _aligned(plan.rows, found.rows if found else ()):
        if expected is None:
            _extra((read,) if read else (), result)
            continue
        if read is None:
            result.rows.add(False)
            result.fields.add(0, len(FIELDS))
            result.wrong.append(f"row missing: {expected.action}")
            continue
        wrong = [name for name in FIELDS if not same(name, getattr(expected, name), getattr(read, name))]
        result.rows.add(not wrong)
        result.fields.add(len(FIELDS) - len(wrong), len(FIELDS))
        result.wrong += [
            f"row {read.number}, {name}: {getattr(read, name)!r} instead of {getattr(expected, name)!r}"
            for name in wrong
        ]


def _extra(rows: Iterable[Row], result: Result) -> None:
    for row in rows:
        result.rows.add(False)
        result.fields.add(0, len(FIELDS))
        texts = ", ".join(f"{name}={text!r}" for name in FIELDS if (text := getattr(row, name)))
        result.wrong.append(f"row too many: {texts}")


def _facts(plan: ExpectedPlan, found: Plan | None, result: Result) -> None:
    """Kind, dates, children and sections: each is right or wrong as a whole."""
    children = found.children if found else ()
    born = children[0].born if children else None
    pairs = [
        ("kind", plan.kind, str(found.kind) if found else None),
        ("date", plan.date, _iso(found.date if found else None)),
        ("review date", plan.review_date, _iso(found.review_date if found else None)),
    ]
    if plan.children:
        pairs.append(("children", "; ".join(plan.children), "; ".join(child.name for child in children)))
    if plan.born:
        pairs.append(("born", plan.born, _iso(born)))
    for name, wanted, got in pairs:
        result.facts.add(wanted == got)
        if wanted != got:
            result.wrong.append(f"{name}: {got!r} instead of {wanted!r}")
    for name, phrase in plan.sections:
        texts = [section.text for section in found.section(SectionName(name))] if found else []
        right = any(phrase in " ".join(text.split()) for text in texts)
        result.facts.add(right)
        if not right:
            result.wrong.append(f"section {name}: {phrase!r} is not in {[text[:70] for text in texts]!r}")


def _iso(day: object) -> str | None:
    return str(day) if day else None


def misses(results: Iterable[Result]) -> str:
    """What was read otherwise, case by case."""
    lines = []
    for result in results:
        if result.wrong:
            lines += [f"{result.case.name}", *(f"  {text}" for text in result.wrong), ""]
    return "\n".join([*lines, ""])


def total(results: Iterable[Result], what: str) -> Tally:
    """The sum of "plans", "rows", "fields" or "facts" over some results."""
    tally = Tally()
    for result in results:
        one: Tally = getattr(result, what)
        tally.add(one.right, one.all)
    return tally


def table(results: Sequence[Result], forms: Sequence[str]) -> str:
    """Layout by form: the share of fields, then of rows read exactly; totals by form and by layout."""
    shown = [form for form in forms if any(result.case.form == form for result in results)]
    layouts = list(dict.fromkeys(result.case.layout for result in results))
    lines = [f"{'fields / rows, per cent':24}" + "".join(f"{form:>13}" for form in shown) + f"{'all':>13}"]
    for layout in layouts:
        row = [result for result in results if result.case.layout == layout]
        cells = [_cell([result for result in row if result.case.form == form]) for form in shown]
        lines.append(f"{layout:24}" + "".join(f"{cell:>13}" for cell in (*cells, _cell(row))))
    cells = [_cell([result for result in results if result.case.form == form]) for form in shown]
    lines.append(f"{'all':24}" + "".join(f"{cell:>13}" for cell in (*cells, _cell(results))))
    lines.append("")
    for what in ("plans", "rows", "fields", "facts"):
        tallies = [total((one for one in results if one.case.form == form), what) for form in shown]
        cells = [f"{tally.share:.1%}" for tally in (*tallies, total(results, what))]
        lines.append(f"{what:24}" + "".join(f"{cell:>13}" for cell in cells))
    perfect = sum(not result.wrong for result in results)
    return "\n".join([*lines, "", f"{len(results)} cases, {perfect} of them without any difference", ""])


def _cell(results: Sequence[Result]) -> str:
    if not results:
        return "–"
    return f"{100 * total(results, 'fields').share:.1f}/{100 * total(results, 'rows').share:.0f}"
