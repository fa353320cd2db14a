"""The reading age of running text."""

from __future__ import annotations

from planlint.language.readability import densest_sentence, reading_age, reading_age_of_sentences

EASY = "The dog ran to the gate and sat down on the mat. "
HARD = (
    "The implementation of appropriate therapeutic interventions necessitates considerable multidisciplinary "
    "collaboration regarding developmental vulnerabilities, notwithstanding organisational constraints upon "
    "participating professionals across the partnership. "
)


def test_too_short_a_text_has_no_reading_age() -> None:
    assert reading_age("A short text.") is None
    assert reading_age_of_sentences([EASY]) is None


def test_long_words_make_a_text_hard() -> None:
    easy, hard = reading_age_of_sentences([EASY * 8]), reading_age_of_sentences([HARD * 4])
    assert easy is not None
    assert hard is not None
    assert easy < 9 < 16 < hard


def test_notes_and_names_do_not_count() -> None:
    notes = "Multi-agency developmental assessment. Neurodevelopmental pathway."
    named = EASY.replace("The dog", "Oluwaseunfunmi Featherstonehaugh")
    assert reading_age_of_sentences([EASY * 8, *[notes] * 20]) == reading_age_of_sentences([EASY * 8])
    assert reading_age_of_sentences([named * 8]) == reading_age_of_sentences(
        [EASY.replace("The dog", "Sam") * 8]
    )


def test_the_densest_sentence_is_found_in_its_place() -> None:
    found = densest_sentence(EASY + HARD + EASY)
    assert found is not None
    assert (EASY + HARD)[found.start : found.end] == HARD.strip().rstrip(".")
    assert densest_sentence(EASY * 5) is None


def test_a_very_long_sentence_takes_fewer_long_words_to_be_dense() -> None:
    court = (
        "The Local Authority shares parental responsibility with your mother by virtue of the interim order and will "
        "determine, subject to the direction of the court and having regard to the outstanding assessments, the "
        "arrangements which are considered most conducive to your welfare throughout your minority."
    )
    assert densest_sentence(court) is not None
    assert densest_sentence("Nan comes on Sundays and we all walk to the park and " * 4 + "go home.") is None
