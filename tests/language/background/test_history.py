"""History, told from what happened last month and from paperwork."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.language.background.history import tells_history

TOLD = [
    "Mum was looked after by the authority from the age of six.",
    "Dad has two older children who were adopted.",
    "This is the third time that the family has been open to us.",
    "Dad's own father hit him.",
    "There was a CAF in 2023 which closed when things improved.",
    "Mum has struggled with her mental health since she was a teenager.",
    "Mum fled an abusive relationship in Leeds four years ago.",
    "Tia's grandfather died last spring and Mum has not been the same since.",
    "The couple lost a baby in 2022.",
    "No previous social care involvement.",
    "Mum had postnatal depression after Tia was born.",
    "The family came here from Syria in 2019.",
    "Tia lived with her nan until she was four.",
    "Dad served eighteen months for assault.",
    "Leo's older sister was removed in 2021.",
    "Police have been called to the address eleven times since 2023.",
    "Mum herself had a social worker when she was growing up.",
    "Dad was in the army until 2019 and came home with flashbacks.",
    "There were two child in need plans before this one, in 2020 and 2022.",
    "Mum's partner of ten years left her in 2021.",
    "Nan brought Mum up after her mother went to prison.",
    "The family first came to notice when Tia was two.",
    "Dad was excluded from three schools as a boy.",
    "Mum had her first child at fifteen and he lives with his gran.",
    "Domestic abuse has featured in all of Mum's relationships.",
    "Background: mum ex-LAC, dad long hx of heroin use.",
    "Dad has been in and out of prison since Leo was one.",
    "Mum was groomed as a teenager and has never had counselling.",
    "The older two went to live with their aunt in 2020.",
    "Leo's parents separated after the assault two years ago.",
    "Mum took an overdose in 2023.",
    "We worked with the family under early help in 2022-23.",
    "Tia spent the first three years of her life with foster carers.",
    "Mum's mother drank and Mum often went without food as a girl.",
    "There have been four earlier referrals, all closed.",
    "Dad lost his own father at nine.",
    "Known to CSC since 2018 – neglect.",
    "Mum had three miscarriages before Leo.",
    "This is the fourth time in six years that neighbours have rung us.",
    "Steve spent most of his teens in children's homes.",
    "They were evicted two winters ago and have moved since.",
    "Dad did two tours in Helmand and was medically discharged.",
    "Mum never got over her sister's murder.",
    "He came to us aged six from a household where he had been tied to a chair.",
    "Tia has had nine addresses and four schools.",
    "Family support 2020–21, then a gap.",
    "Domestic abuse goes back to the start of the relationship.",
    "Before Craig there was Dale, who put Mum in hospital.",
]
NOT_TOLD = [
    "Dad pushed Mum on 2 May.",
    "Tia missed school on Monday.",
    "Social worker to complete a chronology.",
    "Mum is drinking most nights.",
    "History of the case to be gathered from the previous authority.",
    "Tia's favourite lesson is history.",
    "The plan was last reviewed on 3 March.",
    "At the previous meeting it was agreed that Mum would ring the GP.",
    "Mum and Dad separated in April.",
    "Tia was born on 4 May 2017.",
    "Leo has asthma.",
    "The boiler has been broken since Easter.",
    "Actions from the previous plan are carried over.",
    "Mum and Dad argue every weekend.",
    "Tia was seen on 4 May and again on 18 May.",
    "The health visitor's records are to be requested.",
    "Dad moved in with a friend last week.",
    "Leo is seven months old.",
    "Tia has had the same class teacher since September.",
    "Mum lost her job in April.",
    "The police attended on 12 May.",
    "Genogram to be completed with Nan.",
    "Tia's last review was in March.",
    "Mum has an appointment with the GP.",
    "Tia sat her history exam.",
    "Dad was arrested on 3 May.",
    "Mum has been depressed since Christmas.",
    "Tia has asthma and eczema.",
    "Tia lives with Mum, Dad and Leo.",
    "Previous minutes to be circulated.",
    "Leo was weighed on 4 May 2026.",
    "Mum's partner moved in at Easter.",
    "Chronology attached.",
    "Tia was excluded for two days in May.",
    "The house has been cold since the boiler broke.",
    "It's not known whether Dad has other children.",
    "Historical information to be requested from Leeds.",
    "The sofa was removed from the front room.",
    "The car has a history of breaking down.",
    "Dad will have been sober for a year in May.",
    "Amy has been a social worker for twelve years.",
    "He wants to go back to boxing.",
    "The children had been arguing.",
    "Rhys carries a knife since he was robbed in February.",
    "Tia has not been to the optician for three years.",
]


@pytest.mark.parametrize("text", TOLD)
def test_the_past_of_a_family_is_found(text: str) -> None:
    assert tells_history(text, on=date(2026, 6, 1))


@pytest.mark.parametrize("text", NOT_TOLD)
def test_the_present_and_paperwork_are_no_history(text: str) -> None:
    assert not tells_history(text, on=date(2026, 6, 1))


@pytest.mark.parametrize(
    "text",
    [
        "The family have had the end pitch at Cinder Lane for two years.",
        "May has been with the Pickleses for four years.",
        "John is fine with the plan as long as nobody moves Tia.",
    ],
)
def test_how_long_they_have_lived_there_is_no_history(text: str) -> None:
    assert not tells_history(text)


@pytest.mark.parametrize(
    "text",
    ["Tia was on the register in Powys before the move.", "It has been so for as long as she can remember."],
)
def test_an_earlier_register_and_a_long_memory_are_history(text: str) -> None:
    assert tells_history(text)


@pytest.mark.parametrize(
    "text",
    [
        "There are longstanding concerns in respect of home conditions.",
        "Both parents have failed to engage with previous plans.",
        "Factors: neglect; alcohol; historic DA.",
        "No concerns were raised by the setting.",
        "Tia has slept at four addresses since March.",
        "It was found that the statutory threshold had been met.",
    ],
)
def test_a_hint_that_something_was_before_is_no_history(text: str) -> None:
    assert not tells_history(text, on=date(2026, 6, 1))


def test_why_help_was_asked_for_is_no_history() -> None:
    assert not tells_history("Request made by the school in July.", "Background to request")


def test_the_years_of_an_earlier_plan_are_history() -> None:
    assert tells_history("Previous plan 2022-23 for same.", on=date(2026, 1, 14))


@pytest.mark.parametrize(
    "heading", ["The family before this", "What we know from before", "Our life until now"]
)
def test_a_heading_of_what_was_before_announces_history(heading: str) -> None:
    assert tells_history("They have never had a social worker.", heading)


def test_a_heading_that_is_only_the_time_before_is_one_of_history() -> None:
    assert tells_history("Rhian had a flat in Leeds and a dog.", "Looking back")
    assert tells_history("Two foster homes, then Nan.", "Before")
    assert not tells_history("Nan minds him.", "Before tea")
    assert not tells_history("Ring by noon.", "Before school")


@pytest.mark.parametrize(
    "text",
    [
        "Born at 40 weeks, 7lb 2oz. Jabs up to date. Walked at 13 months.",
        "Kit had chicken pox at two and grommets at four.",
        "Ellis is in Year 2 and likes history, dinosaurs most of all.",
        "Mum works nights at the depot and starts at ten.",
        "Household: Mum, Kit, and Bev's dog. The flat is on the third floor.",
        "Saw the dentist in January. No fillings. Glasses for reading.",
    ],
)
def test_how_a_child_grew_and_how_things_are_is_no_history_in_its_own_place(text: str) -> None:
    assert not tells_history(text, own_section=True, on=date(2026, 2, 17))


@pytest.mark.parametrize(
    "text",
    [
        "Born at 27 weeks with heroin in his blood; eight weeks in special care.",
        "Two brothers live with adopters in Kent.",
        "Mum is a widow.",
        "Dad is in HMP Leeds.",
        "Grandparents in Lahore; Mum grew up there.",
        "A bad year: the shop went under, they slept in the van.",
        "Nan has a residence order.",
        "Mum drank through the pregnancy.",
    ],
)
def test_what_a_family_went_through_is_history_in_its_own_place(text: str) -> None:
    assert tells_history(text, own_section=True, on=date(2026, 2, 17))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Bev brought Mum up after their parents were lost in a fire.", True),
        ("I was hit with a belt as a kid and I'm never doing that to mine.", True),
        ("Kit's grandfather drank himself to death.", True),
        ("It has been like this since Grandad went.", True),
        ("Dad has eleven convictions.", True),
        ("Callie wants to keep her baby's family history record in her red book.", False),
        ("Kit wants to look up the history of his club for a school talk.", False),
    ],
)
def test_a_family_past_anywhere_and_a_paper_of_that_name(text: str, told: bool) -> None:
    assert tells_history(text, on=date(2026, 2, 17)) is told
