"""Risks that a text says are there, in the words of many hands; what is denied, over or somebody else's is none."""

from __future__ import annotations

import pytest

from planlint.language.risks.kinds import Holder, risk_kinds
from planlint.language.risks.named import Risk, answers, helpers_named, risks_named

CHILDREN = ("Jay Brook", "Tia Brook")
THERE = [
    ("Jay was found on two occasions with a knife.", "weapons"),
    ("He keeps a shotgun in the back kitchen and the cabinet has been seen unlocked.", "weapons"),
    ("Jay has been washing cars at night for no pay.", "exploitation"),
    ("Dad has been round again, shouting through the letterbox.", "domestic abuse"),
    ("Her injunction has run out.", "domestic abuse"),
    ("Dad works away, drinks when home.", "drinking"),
    ("Jay has told his cousin that he does not want to wake up tomorrow.", "self-harm"),
    ("Someone asks Tia for photos late at night and she has stopped coming down for tea.", "harm online"),
    ("Long sleeves through PE all term, and the blade is gone from her sharpener.", "self-harm"),
    ("He owes someone for the journey and they ring at night.", "exploitation"),
    ("At Gran's Bruno has gone for his hand twice.", "a dangerous animal"),
    ("Mum works nights and nobody else sleeps at the flat.", "being left alone"),
    ("Corin has a skinful most nights now the boats are laid up.", "drinking"),
    ("Dad comes in from the pub and starts on Mum.", "domestic abuse"),
    ("Mum was smelling of drink at pick-up twice last week.", "drinking"),
    ("Empty vodka bottles were found under the pram.", "drinking"),
    ("Mum's partner has a temper and has put his fist through two doors.", "domestic abuse"),
    ("He will not let her out of the house on her own and goes through her phone.", "domestic abuse"),
    ("Mum has a black eye and says that she walked into a door.", "domestic abuse"),
    (
        "Police logged four disturbances at the flat since Christmas; neighbours hear screaming.",
        "domestic abuse",
    ),
    ("Dad is on the gear again and nods off in the chair.", "drugs"),
    ("There are needles in the bathroom bin.", "drugs"),
    ("Jay has been caught with weed in school.", "drugs"),
    ("Mum scored 19 on the depression questionnaire and cries in the car.", "poor mental health"),
    ("Since the baby came Mum sits in the dark and does not wash.", "poor mental health"),
    ("Dad says he can't go on and that they would be better off without him.", "self-harm"),
    ("Jay wrote a note about not wanting to wake up.", "self-harm"),
    ("Tia has cuts on her thighs.", "self-harm"),
    ("Tia gets picked up outside school by a man in a white Audi who buys her vapes.", "exploitation"),
    ("Jay has new trainers, cash and a second phone he cannot explain.", "exploitation"),
    ("Jay was stabbed in the leg in March by boys from the other estate.", "exploitation"),
    ("Jay did not come home on six nights last month.", "going missing"),
    ("Jay has been picked up by police in Leeds at 4am.", "going missing"),
    ("Baby sleeps in a nest on the sofa between Mum and Dad.", "unsafe sleep"),
    ("The fridge was empty at three visits and Tia asks neighbours for bread.", "neglect"),
    ("Jay has had the same cold sore feet in shoes two sizes too small all winter.", "neglect"),
    ("The toilet has not worked since May and there are bags of nappies in the hall.", "home conditions"),
    ("Jay, five, was found wandering by the ring road at ten at night.", "being left alone"),
    ("Eight-year-old Tia looks after the baby while Mum is out until two.", "being left alone"),
    ("Jay's stepdad clips him round the head when he spills things.", "physical harm"),
    ("Jay has told school that Uncle Ray gets into his bed.", "sexual harm"),
    ("The council has told the family to be out by 30 June.", "losing the home"),
    ("Mum owes a loan shark £900.", "debt"),
    ("Tia has been sending pictures of herself to a lad she has never met.", "harm online"),
    ("There is no hot water and the walls are wet through.", "a cold or damp home"),
    ("Dad has been arrested twice for breaching his restraining order.", "domestic abuse"),
]
NOT_THERE = [
    "Jay crawled to the door each time that somebody went out of it.",
    "Kelly has not answered the door to him since May.",
    "When the strap went across her hip Tia shut her eyes.",
    "Mum gave up drinking in 2019.",
    "Dad is a recovering addict of six years who helps at the meeting on Mondays.",
    "Tia's teacher says that she is low on confidence in maths.",
    "Jay missed three days with a cold and one with a cut knee.",
    "Mum and Dad argue about homework, as most parents do, Nan says.",
    "Jay hit the ball through the window.",
    "The school runs a lesson on drugs and alcohol.",
    "Mum works in a bar and sometimes smells of smoke.",
    "Grandad, who lives in Spain, has dementia and depression.",
    "Tia is a picky eater and will only drink milk.",
    "Dad died of an overdose before Tia was born.",
    "Jay's best friend was excluded for carrying a knife.",
    "Nothing suggests that Jay is being exploited.",
    "Mum is worried that Jay will start to drink like her brother did.",
    "Jay was hurt in a car crash in 2022 and has a scar.",
    "The family lost their home in a fire in 2020 and were rehoused that year.",
    "Tia pushed her brother at tea and they laughed.",
    "Dad says that he has never hit anybody.",
    "The police came to talk about a stolen bike.",
    "Jay is short of sleep because the baby cries.",
    "Home conditions are good and there is always food in.",
    "Tia can be left with Nan for an hour.",
    "Mum is on tablets for her thyroid.",
    "Jay is missing his dad.",
    "The older children walk Tia home.",
    "Mum takes a drink of water before she talks.",
    "Tia used to run away from nursery, and has not since she started school.",
    "Dad was homeless at eighteen.",
    "Jay shares a room with his brother.",
    "The risk of domestic abuse has gone since Dad moved to Poland in 2023.",
]


@pytest.mark.parametrize(("text", "kind"), THERE)
def test_a_risk_is_named(text: str, kind: str) -> None:
    assert kind in [risk.kind for risk in risks_named(text, CHILDREN, 2026)]


@pytest.mark.parametrize("text", NOT_THERE)
def test_no_risk_is_named(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


def test_whose_it_is_is_told_by_the_sentence() -> None:
    assert risks_named("Mum is depressed.", CHILDREN)[0].holder is Holder.ADULT
    assert risks_named("Jay is depressed.", CHILDREN)[0].holder is Holder.CHILD
    assert risks_named("Lidia works nights. She is depressed.", CHILDREN)[0].holder is Holder.ADULT


def test_what_is_quoted_is_left_alone() -> None:
    assert risks_named('Mum said "he thinks I am a drunk".', CHILDREN) == ()


def test_history_needs_a_sign_that_it_is_so_today() -> None:
    assert risks_named("Mum had postnatal depression.", CHILDREN, 2026, history=True) == ()
    assert risks_named("Mum has used heroin since 2021.", CHILDREN, 2026, history=True)


def test_an_adults_trouble_is_not_met_by_the_childs_helper() -> None:
    assert answers("CAMHS to see Jay", "poor mental health", Holder.CHILD)
    assert not answers("CAMHS to see Jay", "poor mental health", Holder.ADULT, of_adult=False)


def test_a_name_beside_a_post_is_known_for_it() -> None:
    assert helpers_named("Imran Saddiq, drug worker; the alcohol service, Turning Tide", "drugs") == {
        "Imran",
        "Saddiq",
        "Turning",
        "Tide",
    }


def test_every_kind_is_named_by_something_and_answered_by_something() -> None:
    for kind in risk_kinds().values():
        told = "(?!)" not in kind.named.pattern or any(
            kind.name in other.like for other in risk_kinds().values()
        )
        answered = "(?!)" not in kind.answered.pattern or all(name in risk_kinds() for name in kind.like)
        assert told, kind.name
        assert answered, kind.name


def test_what_is_said_besides_hangs_on_no_condition() -> None:
    text = "If his leave is refused Jay could lose his room and he says he would rather not be here."
    assert [risk.kind for risk in risks_named(text, CHILDREN)] == ["self-harm"]
    assert not risks_named("If he says he would rather not be here, ring the crisis team.", CHILDREN)


def test_things_that_go_missing_are_nobody_who_does() -> None:
    assert "going missing" not in {
        risk.kind for risk in risks_named("The blades from the art room tin have gone missing.", CHILDREN)
    }
    assert not risks_named("Her purse keeps going missing.", CHILDREN)
    assert risks_named("The boys have gone missing four times.", CHILDREN)


def test_a_clause_with_a_subject_of_its_own_is_not_denied_by_the_one_ahead() -> None:
    text = "He does not know what he is paid, and that the owner keeps his passport."
    assert [risk.kind for risk in risks_named(text, CHILDREN)] == ["exploitation"]


def test_a_baby_in_a_car_seat_is_unsafe_and_not_homeless() -> None:
    assert [risk.kind for risk in risks_named("Tia sleeps in the car seat.", CHILDREN)] == ["unsafe sleep"]


@pytest.mark.parametrize(
    "text",
    [
        "Jay has been burned once by the cooker.",
        "Jay was found with a burn to his forearm.",
        "When you were eleven your mum was drinking most days.",
        "Two shotguns are kept at the farm, locked in a steel cabinet.",
        "Dad used to gamble.",
        "Mum works nights at a bar and gets home at four in the morning.",
        "Tia is scared of needles.",
        "Mum takes tablets for her nerves. She is well.",
    ],
)
def test_mishaps_and_what_is_over_are_no_risk(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


def test_a_drop_in_with_the_school_nurse_deals_with_no_self_harm() -> None:
    assert not answers("Drop-in with the school nurse on Tuesdays", "self-harm", Holder.CHILD)


def test_a_methadone_clinic_deals_with_nobodys_low_mood() -> None:
    assert not answers("Methadone prescription at Dr Anand's clinic", "poor mental health", Holder.ADULT)


def test_a_risk_called_by_its_own_name_is_told_from_its_signs() -> None:
    told = risks_named("Older males wait for Jay. It may be exploitation.", CHILDREN, 2026)
    assert [risk.plain for risk in told] == [False, True]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Ms Briggs's ex-partner, Darren Cole, broke her arm in 2023; he came to the house again on 22 February.",
            "domestic abuse",
        ),
        ("Ex-partner has been back at the address, previous DV.", "domestic abuse"),
        ("Marek takes packages from older men and keeps a set of scales in the bedroom.", "exploitation"),
        ("Three round bruises on his ribs that neither parent could account for.", "physical harm"),
        ("Shaun has rung the house forty times since Sunday.", "domestic abuse"),
    ],
)
def test_what_is_told_of_the_past_counts_once_it_is_back_and_signs_count_by_their_class(
    text: str, kind: str
) -> None:
    assert kind in {risk.kind for risk in risks_named(text, ("Tia Brook",), 2026)}


@pytest.mark.parametrize(
    "text",
    [
        "He has lost five kilos since April and is too tired for college.",
        "Amara weighs 2.1 kg and tires at the bottle.",
        "It is reported that the home conditions have been variable.",
        "Tia's best friend's mum uses heroin and Tia is sad for her.",
        "Leo drinks from the bottle at night and has lost three teeth.",
    ],
)
def test_what_only_sounds_like_a_risk_is_none(text: str) -> None:
    assert risks_named(text, ("Tia Brook", "Leo Shaw", "Amara Holt"), 2026) == ()


def test_a_breath_test_finds_no_cocaine_and_a_hair_strand_may_find_either() -> None:
    cocaine = Risk("drugs", 0, 7)
    assert cocaine.is_of_another_substance("Breath test at each session, result to SW the same day")
    assert not cocaine.is_of_another_substance("Hair strand test on 20 April, he is drinking too")


def test_a_bus_pass_beside_a_knife_leaves_the_knife_where_it_is() -> None:
    knife = Risk("weapons", 0, 5)
    assert knife.is_left_aside_by("Bus pass application to be completed")
    assert not knife.is_left_aside_by("Talk with Marlon about what he carries and why")


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Dad says he has thought about stepping in front of a lorry.", "self-harm"),
        ("Rhian wonders aloud about driving off the pier.", "self-harm"),
        ("Mum has been so flat since Easter that nobody sees her.", "poor mental health"),
        ("Mum has not been out of her dressing gown since August.", "poor mental health"),
    ],
)
def test_despair_is_told_in_many_words(text: str, kind: str) -> None:
    assert kind in {risk.kind for risk in risks_named(text, CHILDREN)}


@pytest.mark.parametrize(
    "text",
    [
        "Mum thought of walking by the river with Tia.",
        "Dad has thought of going to the gym.",
        "The car is low on petrol.",
    ],
)
def test_an_outing_is_none(text: str) -> None:
    assert risks_named(text, CHILDREN) == ()


def test_a_smell_is_nobodys_by_name() -> None:
    found = risks_named("Mrs Osei told Mum that Jay's coat stank of weed.", CHILDREN)
    assert [(risk.kind, risk.who, risk.holder) for risk in found] == [("drugs", "", Holder.UNKNOWN)]


def test_a_childs_weight_is_not_its_mothers_mood() -> None:
    assert not answers("To weigh Name weekly\nJo, health visitor", "poor mental health", Holder.ADULT)
    assert answers(
        "To visit Mum weekly about her mood\nJo, health visitor", "poor mental health", Holder.ADULT
    )
    assert not answers("Have the two locks changed", "self-harm")
    assert answers("Keep the tablets in a locked tin", "self-harm")


def test_a_list_of_worries_without_a_dash_is_read_at_once() -> None:
    told = "Exploitation, neglect, violence, debt, knives, drinking and drugs were seen by the neighbours."
    assert [risk.kind for risk in risks_named(told)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (
            "Jay had a spiral break of the arm at eleven months that nobody could account for.",
            "physical harm",
        ),
        ("Jay has had three scalds since Christmas, all said to be accidents.", "physical harm"),
        ("Mum locks Jay in the shed when he wets.", "physical harm"),
        ("The pastor says that it is to be driven out of him with pepper.", "physical harm"),
        ("Len minds Jay and was put away in 1998 for what he did to two girls.", "sexual harm"),
        ("Father served four years for downloading pictures of children.", "sexual harm"),
        ("Jay's foster brother, 13, has twice been found in Jay's bed.", "sexual harm"),
        ("Jay has drawn himself hanging from the swing.", "self-harm"),
        ("Jay has cuts on the tops of his legs.", "self-harm"),
        ("Jay's cousin Yaw was smoking cannabis in the front room with Jay on his lap.", "drugs"),
        ("Dad drives the boys home from the club with six pints in him.", "drinking"),
        ("Mum has to account for every penny and be in by four.", "domestic abuse"),
        ("Mum flinches when Lee moves.", "domestic abuse"),
        ("Lee punched a hole in the bedroom door with Jay behind it.", "domestic abuse"),
        ("Jay was in a stolen Golf at 3am with two men of thirty.", "exploitation"),
        ("Jay hasn't been seen since Saturday.", "going missing"),
        ("He's told he is worthless every day.", "emotional harm"),
        ("Mum hides behind the sofa from the loan man.", "debt"),
        ("There are two final demands on the mat from the electric.", "debt"),
        ("Wires hang bare from the bathroom light.", "gas or wiring"),
    ],
)
def test_a_risk_is_named_in_yet_other_voices(text: str, kind: str) -> None:
    assert kind in [risk.kind for risk in risks_named(text, CHILDREN, 2026)]


@pytest.mark.parametrize(
    "text",
    [
        "The balcony rail is low and the flat is on the third floor.",
        "His glasses were broken in the spring.",
        "Tia was sick after eating prawns at her nan's party.",
        "School finishes at three and Jay walks out at three with his friends.",
        "Jay keeps a penknife in the tackle box with his granddad, who takes him fishing.",
        "Jay has a new phone, which Dad bought for his birthday.",
        "Jay slept on the sofa at his cousin's the night of the wedding.",
        "The dog, Biscuit, barks at the postman but has never bitten.",
        "Mum has a glass of wine with Sunday lunch.",
        "Jay's hair was cut by his aunt, and he does not like it.",
        "British Transport Police brought him home on 18 November.",
    ],
)
def test_ordinary_life_in_the_same_words_is_none(text: str) -> None:
    assert risks_named(text, CHILDREN, 2026) == ()


def test_whoever_is_low_is_somebody() -> None:
    assert risks_named("Her mood is low.", CHILDREN)
    assert risks_named("The mother is low and tearful.", CHILDREN)


@pytest.mark.parametrize(
    ("action", "kind"),
    [
        ("Apply to the family court for a protection order that holds her passport", "honour-based harm"),
        ("Wes is not by himself with Jay at any hour", "physical harm"),
        ("Six Friday mornings with Leon at The Junction to cut down and stop", "drugs"),
        ("Daily pick-up at Boots", "drugs"),
    ],
)
def test_a_deed_in_other_words_deals_with_it(action: str, kind: str) -> None:
    assert answers(action, kind, deeds=action, children=CHILDREN)
