"""The kind of a plan where its title leaves it open or says too much."""

from __future__ import annotations

import pytest

from planlint.document.model import Heading, Paragraph
from planlint.plan.model import Kind, Plan
from tests.plan.building import bullets, export, grid, plan

FRONT = grid(("Child", "Ada Quill"), ("Date of birth", "3/4/2015"), ("Date of plan", "12 May 2026"))


def opened(title: str, line: str) -> Plan:
    return plan(
        Heading(title, 1), FRONT, Paragraph(line), Heading("Actions", 2), *bullets("Mum to ring the GP")
    )


@pytest.mark.parametrize(
    ("title", "line", "kind"),
    [
        ("Our plan", "Child protection plan since 6 October 2026.", Kind.CHILD_PROTECTION),
        ("My Family’s Plan", "(Child in Need – section 17 Children Act 1989)", Kind.CHILD_IN_NEED),
        ("Child's plan", "This record is used for children in need under Section 17.", Kind.CHILD_IN_NEED),
        ("Our Early Help Agreement", "We sat down together in May.", Kind.EARLY_HELP),
        (
            "Our plan for Ada",
            "Ada, born in May 2017, lives with her aunt. This is a child protection plan. It was written on 12 October.",
            Kind.CHILD_PROTECTION,
        ),
        ("Our plan", "Ada was on a child protection plan in 2022.", Kind.EARLY_HELP),
        ("Early help plan", "The previous child protection plan ended in 2024.", Kind.EARLY_HELP),
    ],
)
def test_what_a_line_says_the_plan_is_goes_before_a_title_that_fits_any(
    title: str, line: str, kind: Kind
) -> None:
    assert opened(title, line).kind is kind


def test_who_looks_after_a_child_makes_no_looked_after_child() -> None:
    front = grid(
        ("Child", "Ada Quill"), ("Looked after by", "Jo Quill (mum)"), ("Date of plan", "12 May 2026")
    )
    found = plan(Heading("Plan", 1), front, Heading("Actions", 2), *bullets("Mum to ring the GP"))
    assert found.kind is not Kind.CHILD_IN_CARE


def test_the_form_of_plan_in_a_column_of_an_export_is_its_kind() -> None:
    (found,) = export(
        ("Person_ID", "Plan_Form", "Plan_Authorised", "Action", "Owner", "Target"),
        ("30441", "CP Plan", "04/02/2026", "Fit a lock", "Jo Hale", "16/02/2026"),
    )
    assert found.kind is Kind.CHILD_PROTECTION


@pytest.mark.parametrize(
    ("beside", "kind"),
    [
        (("Type of plan", "Child in need, section 17"), Kind.CHILD_IN_NEED),
        (("Level", "Section 17 child in need"), Kind.CHILD_IN_NEED),
        (("Legal basis", "Section 17 Children Act 1989"), Kind.CHILD_IN_NEED),
        (("Lead practitioner", "Jo Hale, child in need team"), Kind.EARLY_HELP),
    ],
)
def test_family_help_is_what_the_front_sheet_says_it_is(beside: tuple[str, str], kind: Kind) -> None:
    front = grid(("Child", "Ada Quill"), beside, ("Date of plan", "12 May 2026"))
    found = plan(Heading("Family Help plan", 1), front, Heading("Actions", 2), *bullets("Mum to ring the GP"))
    assert found.kind is kind


@pytest.mark.parametrize(
    "value",
    [
        "Child in Need ☒ / Child Protection ☐ / Looked After ☐",
        "☐ Child Protection ☒ Child in Need ☐ Looked After",
    ],
)
def test_of_several_kinds_the_ticked_one_counts(value: str) -> None:
    front = grid(("Child", "Ada Quill"), ("Plan type", value))
    assert plan(Heading("Our plan", 1), front, *bullets("Mum to ring the GP")).kind is Kind.CHILD_IN_NEED


def test_the_kind_that_is_ticked_in_a_line_is_the_kind() -> None:
    assert opened("Our safety plan", "☐ Child in Need     ☒ Child Protection     ☐ Pre-proceedings").kind is (
        Kind.CHILD_PROTECTION
    )
