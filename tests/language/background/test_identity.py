"""Identity, told from school subjects, shops and good intentions."""

from __future__ import annotations

import pytest

from planlint.language.background.identity import tells_identity, tells_identity_in_task

TOLD = [
    "Tia's dad is from Jamaica and she is proud of her braids.",
    "The family are practising Muslims and fast in Ramadan.",
    "Mum's first language is Romanian.",
    "Leo is deaf and uses BSL.",
    "White British",
    "Tia is of dual heritage.",
    "They are Travellers and move to Appleby each June.",
    "Dad speaks little English so we book an interpreter.",
    "Leo has autism.",
    "Kai came out to his carers in May and uses they/them pronouns.",
    "Mum was brought up Catholic but the family do not go to church.",
    "Ayo's grandparents came from Lagos and the family speak Yoruba at home",
    "Polish is spoken at home.",
    "Tia uses a wheelchair.",
    "The family keeps kosher.",
    "Romanian (interpreter needed for meetings)",
    "Tia and her mum go to the Kingdom Hall; they are Jehovah's Witnesses.",
    "Leo's paternal family is from Kerala.",
    "Mum wears a hijab and was spat at on the bus.",
    "Tia is Black British with Ghanaian roots.",
    "Leo has Down's syndrome.",
    "She is a young Roma woman.",
    "The family observe the Sabbath.",
    "Tia calls herself mixed and wants to know more about her Trinidadian grandad.",
    "English is spoken at home; the family does not follow a religion.",
    "He is trans and his name is Kai.",
    "Dad signs with Leo in Makaton.",
    "Tia's family are Kurdish and came from northern Iraq.",
    "First language: Portuguese",
    "Leo has cerebral palsy.",
    "Tia is Welsh-speaking.",
    "The children go to mosque school after tea.",
    "Mum is a wheelchair user.",
    "Tia is proud to be a Traveller.",
    "Religion: C of E",
    "Her dad's family is Bengali; her mum is white British.",
    "Tia is questioning her gender identity and prefers 'they'.",
    "Leo's hair and skin need shea butter, which Auntie Abena showed the carers how to use.",
    "Dad fasts at Ramadan and would like no visits after dark that month.",
    "Mum can't read English and letters go unopened.",
    "Leo cannot hear on his left side.",
    "He left Eritrea at thirteen.",
    "Tia lives as a girl and was registered as a boy.",
    "The family are white and local.",
    "Ellis is tube fed and uses a standing frame.",
    "They go to mass each Sunday.",
]
NOT_TOLD = [
    "Tia got a grade 5 in English and French.",
    "Speech and language therapist to assess.",
    "Tia goes to St Mary's Catholic Primary.",
    "The Turkish barber gave him a job.",
    "Tia lives at 4 Welsh Row.",
    "Christmas was hard.",
    "Dad's language towards Mum is abusive.",
    "Maths and English homework is late.",
    "Tia has her own bedroom.",
    "Mum collected her from Spanish club.",
    "ID is needed for the bank.",
    "Tia's blind is broken.",
    "Leo is a member of Holy Trinity School.",
    "Not discussed",
    "She gave a French lesson to her teddy.",
    "Chinese takeaway every Friday.",
    "Diverse needs to be met.",
    "Tia plays in the Irish Street park.",
    "Language: no concerns",
    "Leo's language is delayed.",
    "Tia has German homework.",
    "Mum used foul language.",
    "She watches American football.",
    "All needs considered.",
    "The family like Indian food.",
    "Tia believes that Mum is poorly.",
    "Ethnicity: not stated",
    "They moved to Scotland Road.",
    "The disabled toilet was out of order.",
    "Mum is blind to the risk.",
    "What is the child's ethnicity, religion and first language?",
    "The Polish shop below has been burgled.",
]
NOTHING_IN_ITS_PLACE = [
    "Identity needs to be explored.",
    "Cultural needs will be considered at all times.",
    "N/A",
    "No issues identified.",
    "Tia needs a positive sense of identity.",
    "Equality and diversity have been considered in this plan.",
    "The family's identity and culture will be respected.",
    "There are no known cultural factors.",
    "Cultural genogram to be done with Mum.",
    "Leo's needs in relation to culture are met by his parents.",
]


@pytest.mark.parametrize("text", TOLD)
def test_who_a_family_is_is_found(text: str) -> None:
    assert tells_identity(text)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_schools_shops_and_subjects_are_no_identity(text: str) -> None:
    assert not tells_identity(text)


@pytest.mark.parametrize("text", NOTHING_IN_ITS_PLACE)
def test_good_intentions_in_its_place_tell_nothing(text: str) -> None:
    assert not tells_identity(text, "Identity", own_section=True)


def test_a_label_with_an_answer_tells_something() -> None:
    assert tells_identity("None", "Religion")
    assert not tells_identity("Not recorded", "Ethnicity")


def test_a_name_that_is_a_people_tells_nothing() -> None:
    assert not tells_identity("Roma English is happy.", names=["Roma English"])


def test_a_task_under_its_heading_counts_when_it_names_something() -> None:
    assert tells_identity_in_task("Take Tyrell to Mr Asante's for his hair", "Identity")
    assert not tells_identity_in_task("Explore identity", "Identity")


@pytest.mark.parametrize(
    "text",
    [
        "May's father's people came from St Lucia.",
        "She lives with white carers and has asked whether her skin will come off lighter.",
        "Ffion has told us she is a boy and wants to be called Finn.",
    ],
)
def test_skin_islands_and_gender_are_identity(text: str) -> None:
    assert tells_identity(text)


def test_a_transfer_is_no_identity() -> None:
    assert not tells_identity("Transfer the file by Friday.")


def test_to_come_out_is_no_identity_unless_to_somebody() -> None:
    assert not tells_identity("Toby hid and came out only when he had gone.")
    assert tells_identity("Kai came out as trans last year.")


@pytest.mark.parametrize(
    "text", ["Nobody can cook the food she grew up with.", "Aunty shows Yvonne how to do box braids."]
)
def test_food_and_hair_tell_where_a_child_comes_from(text: str) -> None:
    assert tells_identity(text)


def test_a_plan_may_send_its_reader_to_a_sisters() -> None:
    assert tells_identity("See Isla's plan.")


def test_food_of_home_tells_of_a_family_and_a_takeaway_does_not() -> None:
    assert tells_identity("Nobody here can cook Ghanaian food.")
    assert not tells_identity("They have Chinese food on Fridays.")
