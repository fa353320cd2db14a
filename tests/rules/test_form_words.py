"""Words of the office and acronyms, where capitals and labels only look like them."""

from __future__ import annotations

from planlint.plan.model import Child, Section, SectionName
from tests.rules.one_row import found


def test_a_name_in_capitals_is_no_acronym() -> None:
    said = Section(
        SectionName.RISK, "Risk", "LEANNE said she cannot sleep. Leanne is on the list. LQXZ to ring."
    )
    marks = found("undefined-acronym", sections=(said,), children=(Child("Jude Doyle"),))
    assert [mark.quote for mark in marks] == ["LQXZ"]


def test_a_label_at_the_head_of_a_line_is_the_forms_own() -> None:
    labelled = Section(SectionName.OTHER, "Part 2", "Placement: Tollgate, since 12/1/26")
    meant = Section(SectionName.OTHER, "Part 2", "The placement broke down in May.")
    assert not found("jargon", sections=(labelled,))
    assert found("jargon", sections=(meant,))


def test_a_case_in_the_midst_of_a_sentence_is_a_contingency() -> None:
    text = "On 14 May, in the hall; and if there is no change by 17 July Lena asks the duty social worker for an assessment that day."
    review = Section(SectionName.REVIEW, "When we meet", text)
    assert not found("missing-contingency", "Ring the flat | Lena | 3 May", sections=(review,))


def test_dna_that_is_tested_is_known_and_a_missed_clinic_is_not() -> None:
    assert not found("undefined-acronym", "DNA test at the hospital | Mum | 3 May")
    assert found("undefined-acronym", "DNA x3 at the weighing clinic | Mum | 3 May")


def test_a_surname_in_capitals_is_no_acronym() -> None:
    said = Section(SectionName.OTHER, "", "Grant PELL, dob 02/06/2024. LQXZ to ring.")
    assert [mark.quote for mark in found("undefined-acronym", sections=(said,))] == ["LQXZ"]


def test_what_the_front_sheet_says_in_letters_is_told_too() -> None:
    (mark,) = found("undefined-acronym", front=(("Status", "UASC – accommodated"),))
    assert "UASC" in mark.message
    assert not found("undefined-acronym", front=(("Social worker", "Kit NOLAN"),))
