"""Forms that are one table from their title to their signature, and tables that only look so."""

from __future__ import annotations

from planlint.plan.model import Plan, SectionName
from tests.plan.building import LEFT, actions, bold, grid, plan, whole_rows

BAR = (LEFT, LEFT, LEFT)


def form() -> Plan:
    """A whole form in one table."""
    return plan(
        grid(
            ("EARLY HELP PLAN", *BAR),
            ("Child", LEFT, "Ada Bello", LEFT),
            ("Date of plan", LEFT, "4 May 2026", LEFT),
            ("CHILD'S VOICE", *BAR),
            ("Ada says the house is cold and she wants a rug.", *BAR),
            ("PARENT'S VOICE", *BAR),
            ("Mum thinks the plan is fair.", *BAR),
            ("ACTION PLAN", *BAR),
            ("What needs to change", "What will be done", "Who", "By when"),
            ("Ada is cold", "Fix the boiler", "Sue Hall", "1 June 2026"),
            ("Ada sleeps badly", "Buy a bed", "Mum", "8 June 2026"),
            ("IF THINGS DON'T IMPROVE", *BAR),
            ("If the boiler is not fixed by 8 June, Sue rings MASH that day.", *BAR),
            ("REVIEW", *BAR),
            ("TAF on 6 July 2026 at school", *BAR),
        )
    )


def told(found: Plan, name: SectionName) -> str:
    """The words of the sections of a name."""
    return "\n".join(section.text for section in found.section(name))


def test_a_form_in_one_table_is_read_with_its_front_its_sections_and_its_rows() -> None:
    found = form()
    assert [child.name for child in found.children] == ["Ada Bello"]
    assert str(found.date) == "2026-05-04"
    assert whole_rows(found) == [
        ("Ada is cold", "", "Fix the boiler", "Sue Hall", "1 June 2026"),
        ("Ada sleeps badly", "", "Buy a bed", "Mum", "8 June 2026"),
    ]
    assert "wants a rug" in told(found, SectionName.CHILD_VOICE)
    assert "fair" in told(found, SectionName.PARENT_VIEWS)
    assert "rings MASH" in told(found, SectionName.CONTINGENCY)
    assert "6 July" in told(found, SectionName.REVIEW)


def test_areas_of_life_across_a_grid_stay_in_it() -> None:
    found = plan(
        bold("Child in need plan"),
        grid(
            ("Need", "Action", "Who", "By when"),
            ("HEALTH", *BAR),
            ("Ada is cold", "Fix the boiler", "Sue Hall", "1 June 2026"),
            ("EDUCATION", *BAR),
            ("Ada is late", "Ring at eight", "Mr Lane", "8 June 2026"),
        ),
    )
    assert actions(found) == ["Fix the boiler", "Ring at eight"]
    assert [row.domain for row in found.rows] == ["HEALTH", "EDUCATION"]
