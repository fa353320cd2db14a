"""Column names as case systems write them, in words; words that people write stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planlint.plan.headings import column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.machine_names import spelt_out
from planlint.plan.model import Kind
from tests.plan.building import export


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("DT_NXT_REV", "date next review"),
        ("YPName", "young person name"),
        ("OUTC_1", "outcome 1"),
        ("CHLD_NM", "child name"),
        ("ACTN", "action"),
        ("OWNR", "owner"),
        ("TSK_DESC", "task"),
        ("RESP_PERSON", "responsible person"),
        ("ActionTaken", "action taken"),
        ("actionOwner", "action owner"),
        ("cin_plan_date", "cin plan date"),
        ("CONTIN_PLAN", "contingency plan"),
        ("RSPNSBL_NM", "responsible name"),
        ("OTCM_DESC", "outcome"),
        ("OUTCM", "outcome"),
        ("TRGT_CMPL_DT", "target completion date"),
        ("CNTGNCY_TXT", "contingency"),
        ("ACTN_STTS", "action status"),
        ("assgnd_wrkr", "assigned worker"),
        ("VWS_OF_CRRS", "views of carers"),
        ("Intrvntn_Txt", "intervention"),
        ("XQZ_BLRG", "xqz blrg"),
    ],
)
def test_a_machine_name_is_spelt_out(name: str, words: str) -> None:
    assert spelt_out(name) == words


@pytest.mark.parametrize(
    "heading",
    ["Action", "Who", "WHO", "NEED", "GP", "NHS number", "Tia's voice", "By whom & when", "What will be done?", "", "Due/Review"],
)  # fmt: skip
def test_a_heading_that_people_write_stays_as_it_is(heading: str) -> None:
    assert spelt_out(heading) == heading


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("ACTN_DESC", "action"),
        ("OWNR", "owner"),
        ("TGT_DT", "due"),
        ("due_dt", "due"),
        ("OUTC_1", "outcome"),
        ("PROG_NOTES", "progress"),
        ("YP_VOICE", "child_voice"),
        ("CONTIN_PLAN", "contingency"),
        ("VisitFreq", "visits"),
    ],
)
def test_a_machine_name_means_what_its_words_mean(name: str, role: str) -> None:
    assert column_meaning(spelt_out(name)).role == role


@pytest.mark.parametrize(
    ("name", "asks"),
    [
        ("CHLD_NM", Ask.CHILD),
        ("Child_ID", Ask.REFERENCE),
        ("CaseID", Ask.REFERENCE),
        ("PLAN_TYP", Ask.KIND),
        ("PLN_DT", Ask.PLAN_DATE),
        ("RevwDate", Ask.REVIEW),
        ("DT_NXT_REV", Ask.REVIEW),
    ],
)
def test_a_machine_name_asks_what_its_words_ask(name: str, asks: Ask) -> None:
    assert label_asks(spelt_out(name)) is asks


def test_an_export_of_machine_names_is_read_like_any_other() -> None:
    (found,) = export(
        ("CHLD_ID", "CHLD_NM", "DOB", "PLAN_TYP", "PLN_DT", "DT_NXT_REV", "ACTN_DESC", "OWNR", "TGT_DT"),
        ("7", "Tia Brown", "1/2/2018", "CIN", "1/5/2026", "3/8/2026", "Ring the GP", "Sue Hall", "1/6/2026"),
    )
    assert (found.name, found.kind, str(found.date), str(found.review_date)) == (
        "7", Kind.CHILD_IN_NEED, "2026-05-01", "2026-08-03",
    )  # fmt: skip
    assert [(child.name, child.age) for child in found.children] == [("Tia Brown", 8)]
    assert [(row.action, row.owner, row.due) for row in found.rows] == [
        ("Ring the GP", "Sue Hall", "1/6/2026")
    ]


@given(
    st.lists(st.sampled_from(["Action", "by", "whom", "The", "child", "date", "NEED"]), min_size=2).map(
        " ".join
    )
)
def test_words_with_spaces_between_them_stay_as_they_are(heading: str) -> None:  # fmt: skip
    assert spelt_out(heading) == heading
