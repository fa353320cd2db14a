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


def test_a_list_of_people_with_their_posts_is_long_and_not_hard() -> None:
    people = "Dr Salcombe (community paediatrician), Bev Catton (community nurse), Priya Nandakumar (occupational therapist)"
    assert (
        densest_sentence(f"Those who are involved are {people}, Hannah Brice and Raj Soor (physiotherapist).")
        is None
    )


def test_fifty_words_of_the_office_in_one_sentence_lose_a_reader() -> None:
    sentence = (
        "This plan has been formulated with a view to ensuring that all of the professionals who are involved with Jay and his "
        "family are able to work together in a holistic and collaborative manner so that the family's strengths can be built "
        "upon and the outcomes that everybody wishes to see are able to be realised going forward."
    )
    assert densest_sentence(sentence) is not None
