"""A plan in another child's words is seen whatever the order, the names and the number of plans; honest likeness is not."""

from __future__ import annotations

import io
from itertools import permutations
from pathlib import Path

import pytest

from planlint import checking, pieces
from planlint.linting.engine import check_plans
from planlint.linting.likeness import Likenesses
from planlint.linting.loading import load_rules
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName

RULES = load_rules(Settings(select=("copied-plan",)))
NEED = "{} is woken by shouting at night and is too tired to learn in the morning"
OUTCOME = "{} sleeps through the night and is awake and ready for school each day"
VOICE = "{} put a pillow over the bear and said that it was too loud."
OTHER_NEED = "{} has seen the dentist twice and still cannot chew on the left"


def plan_of(
    child: str,
    need: str = NEED,
    outcome: str = OUTCOME,
    voice: str = VOICE,
    source: str = "",
    name: str = "1",
) -> Plan:
    first = child.split()[0]
    return Plan(
        source or f"{first.casefold()}.docx",
        name,
        children=(Child(child),),
        rows=(Row(1, need=need.format(first), outcome=outcome.format(first), action="Mum to ring the GP"),),
        sections=(Section(SectionName.CHILD_VOICE, "", voice.format(first)),),
    )


def found(*plans: Plan) -> list[tuple[str, str | None]]:
    report = check_plans(plans, RULES, Settings())
    return [(each.plan.source, finding.quote) for each in report.plans for finding in each.findings]


def test_both_plans_that_share_their_words_are_named() -> None:
    assert found(plan_of("Tia Brook"), plan_of("Jay Reed")) == [("tia.docx", None), ("jay.docx", None)]


def test_a_plan_alone_is_compared_with_nothing() -> None:
    assert found(plan_of("Tia Brook")) == []


def test_the_order_of_the_plans_changes_nothing() -> None:
    plans = [plan_of("Tia Brook"), plan_of("Jay Reed"), plan_of("Ola Hale", need=OTHER_NEED)]
    results = [sorted(found(*some)) for some in permutations(plans)]
    assert all(result == results[0] for result in results)
    likenesses = []
    for some in permutations(plans):
        side = Likenesses()
        for plan in some:
            side.add(plan)
        likenesses.append([side.of(plan) for plan in plans])
    assert all(each == likenesses[0] for each in likenesses)


@pytest.mark.parametrize("name", ["Mohammed Ali", "Oluwaseun Ade", "May Grant", "D’Arcy Hope"])
def test_the_childs_name_changes_nothing(name: str) -> None:
    assert [quote for _, quote in found(plan_of(name, source="a.docx"), plan_of("Jay Reed"))] == [None, None]


def test_the_same_plan_in_two_files_is_not_copied() -> None:
    assert found(plan_of("Tia Brook"), plan_of("Tia Brook", source="again.pdf")) == []


def test_two_versions_of_one_childs_plan_are_not_compared() -> None:
    assert found(plan_of("Tia Brook"), plan_of("Tia Brook", voice=OTHER_NEED, source="old.docx")) == []


def test_another_childs_name_left_in_is_pointed_at() -> None:
    left_in = plan_of("Tia Brook", need=OTHER_NEED, outcome=OUTCOME.format("Jay"), voice="Tia drew a cat.")
    assert found(left_in, plan_of("Jay Reed", need="Jay wets the bed", voice="Jay ran off."))[0] == (
        "tia.docx",
        "Jay",
    )


def test_a_brother_or_sister_may_be_spoken_of() -> None:
    one = plan_of(
        "Tia Brook",
        need="Tia and Jay hide when the shouting starts",
        outcome="Tia sleeps",
        voice="Tia waved.",
    )
    other = plan_of(
        "Jay Brook", need="Jay and Tia hide when the shouting starts", outcome="Jay rests", voice="Jay hid."
    )
    assert found(one, other) == []


def test_actions_for_adults_may_be_shared() -> None:
    one = plan_of("Tia Brook", need="Tia is cold", outcome="Tia is warm", voice="Tia drew a cat.")
    other = plan_of(
        "Jay Brook", need="Jay is hungry", outcome="Jay eats at six", voice="Jay hid under the table."
    )
    assert found(one, other) == []


def test_a_stock_phrase_of_a_whole_export_counts_as_shared(tmp_path: Path) -> None:
    plans = [plan_of(f"Child{number} Hale", source="export.csv", name=str(number)) for number in range(60)]
    assert len(found(*plans)) == 60


CSV = "Child,Need,Outcome,Action,Who,When\n" + "".join(
    f"{name},{NEED.format(name.split()[0])},{OUTCOME.format(name.split()[0])},Mum to ring the GP,Mum,3/5/26\n"
    for name in ("Tia Brook", "Jay Reed", "Ola Hale")
)


@pytest.mark.parametrize("held", [500, 1])
@pytest.mark.parametrize("piped", [False, True])
def test_an_export_is_compared_whether_it_is_held_or_read_twice(
    held: int, piped: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pieces, "_HELD", held)
    (tmp_path / "export.csv").write_text(CSV, encoding="utf-8")
    path, stdin = ("-", io.BytesIO(CSV.encode())) if piped else (str(tmp_path / "export.csv"), None)
    report = checking.check_paths([path], Settings(select=("copied-plan",)), stdin).report()
    assert (len(report.plans), report.problems) == (3, ())
    assert [len(each.findings) for each in report.plans] == [1, 1, 1]
