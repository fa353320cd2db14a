"""Plans as data: read in the shape that planlint writes, and refused in one line that names the place in any other."""

from __future__ import annotations

import io
import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import planlint
from planlint.document.limits import Limits
from planlint.document.reading import read_bytes
from planlint.errors import DocumentError
from planlint.plan.model import Plan
from planlint.reports.json_ import render_json

ROW = {"need": "Tia has toothache", "action": "Ring the dentist", "owner": "Mum", "due": "by 3 May 2026"}


def plans(content: object) -> list[Plan]:
    return planlint.read_plans(io.BytesIO(json.dumps(content).encode()), "plans.json")


def said(content: object) -> str:
    text = content if isinstance(content, str) else json.dumps(content)
    with pytest.raises(DocumentError) as caught:
        planlint.read_plans(io.BytesIO(text.encode()), "plans.json")
    return str(caught.value)


def test_a_row_is_what_its_keys_say() -> None:
    found = plans(
        {"plans": [{"plan": "CH-1", "kind": "child-in-need", "date": "2026-01-22", "rows": [ROW]}]}
    )[0]
    row = found.rows[0]
    assert (found.name, found.kind, str(found.date)) == ("CH-1", "child-in-need", "2026-01-22")
    assert (row.need, row.action, row.owner, row.due, str(row.due_date)) == (
        "Tia has toothache", "Ring the dentist", "Mum", "by 3 May 2026", "2026-05-03",
    )  # fmt: skip


@pytest.mark.parametrize("content", [[{"rows": [ROW]}], {"rows": [ROW]}, {"plans": [{"rows": [ROW]}]}])
def test_a_list_of_plans_and_a_single_plan_are_read_too(content: object) -> None:
    assert [row.action for row in plans(content)[0].rows] == ["Ring the dentist"]


def test_what_planlint_wrote_it_reads_again() -> None:
    from planlint.resources import corpus_folder

    first = planlint.read_plans(corpus_folder() / "plans" / "child-protection-poor.docx")
    written = render_json(planlint.check(first))
    second = planlint.read_plans(io.StringIO(written), "report.json")
    for name in ("name", "kind", "date", "review_date", "title"):
        assert [getattr(plan, name) for plan in second] == [getattr(plan, name) for plan in first]
    for one, other in zip(first, second, strict=True):
        assert [
            (row.need, row.outcome, row.action, row.owner, row.due, row.due_date) for row in one.rows
        ] == [(row.need, row.outcome, row.action, row.owner, row.due, row.due_date) for row in other.rows]
        assert [(part.name, part.heading, part.text) for part in one.sections] == [
            (part.name, part.heading, part.text) for part in other.sections
        ]


@pytest.mark.parametrize(
    ("content", "start"),
    [
        ('{"plans": [', "is not JSON that can be read"),
        ('{"plans": [' * 2000, "is not JSON that can be read"),
        ({"children": []}, "is JSON, but not in the shape"),
        ({"plans": []}, "is JSON, but not in the shape"),
        ({"plans": [{"rows": "none"}]}, "is JSON in which plans[0].rows is not a list of objects"),
        ({"plans": [{"rows": [{"action": 7}]}]}, "is JSON in which plans[0].rows[0].action is not a text"),
        (
            {"plans": [{"rows": [ROW], "children": [1]}]},
            "is JSON in which plans[0].children is not a list of names",
        ),
        (
            {"plans": [{"rows": [ROW], "sections": [{"text": []}]}]},
            "is JSON in which plans[0].sections[0].text is not",
        ),
    ],
)
def test_json_of_another_shape_is_refused_by_the_place_and_never_by_the_value(
    content: Any, start: str
) -> None:
    assert said(content).startswith(f"plans.json: {start}")
    assert "Ring" not in said(content)


def test_keys_that_are_not_known_are_told() -> None:
    found = plans([{"rows": [{**ROW, "worker": "Sue"}]}])[0]
    assert any("worker" in notice for notice in found.notices)


def test_a_kind_or_a_date_that_is_none_is_not_given() -> None:
    found = plans([{"kind": "odd", "date": "soon", "rows": [ROW]}])[0]
    assert (found.kind, found.date) == ("unknown", None)


def test_more_rows_than_the_limit_are_refused() -> None:
    with pytest.raises(DocumentError, match="raise cells under"):
        planlint.read_plans(
            io.BytesIO(json.dumps([{"rows": [ROW] * 10}]).encode()), "x.json", limits=Limits(cells=20)
        )


def test_a_document_of_json_holds_its_words() -> None:
    text = read_bytes(json.dumps([{"plan": "7", "rows": [ROW]}]).encode(), "x.json").text
    assert "Ring the dentist" in text


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["plans", "rows", "action", "sections", "text", "x"]), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(JSON)
def test_no_json_makes_it_stumble(content: object) -> None:
    with suppress(DocumentError):
        planlint.read_plans(io.BytesIO(json.dumps(content).encode()), "x.json")
