"""Labels that blame are found in any wording; ordinary senses and reported words are left alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.plan.model import Row
from tests.rules.one_row import found as found_in
from tests.rules.words_and_needs import CHILDREN, found, saying

RULE = "blaming-language"
EVERYBODY = (*CHILDREN, "Ruby Dale", "Ali Dale", "Noah Dale")

FOUND = [
    "Mother presents as hostile",
    "Mum couldn't be bothered to open the door",
    "Mum has prioritised her relationship over the children",
    "Jay absconds from placement",
    "Parents unwilling to accept support",
    "This is a dysfunctional family",
    "Non-engagement",
    "Aggressive at school",
    "Parents have failed to prioritise the children's needs",
    "Jay is violent and aggressive",
    "Mum's chaotic life",
    "He is a very difficult young man",
    "Mother did not protect Ruby",
    "Ruby puts herself at significant risk",
    "Dad is non compliant w/ medication",
    "Poor choices by Mum",
    "The mother is manipulative",
    "Ali is naughty at school",
    "Mum resists support and won't engage",
    "Dad is an abusive father and an addict",
    "Mum colludes with Dad",
    "Hard-to-reach family",
    "Ruby has refused support",
    "Dad is lazy and selfish",
    "Mum is immature",
    "Attention seeker",
    "Mum has not engaged meaningfully",
    "Ruby asking for trouble, out with older lads",
    "Jay is disruptive in class",
    "She has been difficult to place",
    "He is associating with a gang",
    "She must have known what would happen",
]
LEFT_ALONE = [
    "It has been a challenging year for the family",
    "Jay finds fractions challenging",
    "Older men are manipulating Ellie",
    "The housing officer failed to ring back",
    "Dad was refused bail",
    "Mum is not hard to reach: she works nights",
    'Mum told me she is "a bad mum"',
    "Arthur refused his bottle twice",
    "Frank Mensah, Streetwise mentor",
    "Refuse collection on Mondays",
    "The sink is difficult to reach for Ali",
    "School had not engaged an interpreter for the meeting",
    "Dad says \"I'm an alcoholic and I'm proud to say it\"",
    "The letting agent was obstructive about the repairs",
    "Mum calls him lazy when she is cross",
    "Dad failed his driving test",
    "Nobody could reach Mum: her phone had been cut off",
    "The door to Ruby's room will not close",
    "Ali is not being difficult: he did not understand",
    "The tribunal refused the appeal",
    "The car failed its MOT",
    "Ruby said that her teacher calls her manipulative",
    "The work at the new school is challenging for Ali",
    "The bus does not stop on Sundays",
    "Chaotic roadworks outside the house make Ali late",
    "Mum works nights and sleeps when school rings",
    "Ali could not lift the arm",
    "The washing machine refused to start",
    "Swimming lessons on Fridays",
    "Jay hit his brother twice this week, each time when told to stop his game",
    "Mum loves the children and told Sue that she feels like a failure",
    "Neglect is the persistent failure to meet a child's basic needs",
    "If Kayleigh comes to the house drunk, ring 999",
    "The failure to act by the landlord has left mould",
]


@pytest.mark.parametrize("text", FOUND)
def test_it_is_found(text: str) -> None:
    assert found(RULE, saying(text, "risk", EVERYBODY))


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_it_is_left_alone(text: str) -> None:
    assert not found(RULE, saying(text, "risk", EVERYBODY))


def test_each_place_is_told_with_its_words_and_a_plain_alternative() -> None:
    text = "Mum is hard to reach. Dad failed to engage, and Mum is hard to reach too."
    findings = found(RULE, saying(text, "risk"))
    assert [each.quote for each in findings] == ["hard to reach", "failed to engage", "hard to reach"]
    assert "when they could meet" in findings[0].suggestion


def test_of_two_labels_that_overlap_the_longer_is_told() -> None:
    (finding,) = found(RULE, saying("Mum leads a chaotic lifestyle", "history"))
    assert finding.quote == "chaotic lifestyle"


@pytest.mark.parametrize(
    "text",
    [
        "Mum puts her boyfriends before her kids",
        "Ellie rules the roost at tea time",
        "Dad is a waste of space",
        "Jay is no longer a troublemaker",
        "Mum's chaotic",
        "Tells workers what they want to hear",
        "Parents show a lack of commitment",
        "Mum has had every chance and throws them all back",
        "Mum's laziness is the trouble",
    ],
)
def test_labels_in_other_words(text: str) -> None:
    assert found(RULE, saying(text, "risk"))


@pytest.mark.parametrize(
    "text",
    [
        "It is hard to reach the top lock from her chair",
        "The gas board refused to reconnect the supply",
        "Risk of harm minimised",
        "The naughty step goes and a sand timer comes",
        "Dad works a demanding shift at the hospital",
        "His diabetes is out of control since the pump broke",
        "Dad puts the boys' needs first at weekends",
        "A needy families grant from the parish",
        "April is bathed and fed and dressed for the weather",
    ],
)
def test_plain_words_that_look_like_labels(text: str) -> None:
    assert not found(RULE, saying(text, "risk"))


def test_a_label_in_the_progress_column_is_told() -> None:
    line = Row(1, action="Swab at the clinic", progress="Mum was hard to reach again in May")
    assert [finding.row for finding in found_in(RULE, line)] == [1]
    assert not found_in(
        RULE, replace(line, progress="Mum says she was called “hard to reach” by the last worker")
    )


@pytest.mark.parametrize(
    "text",
    [
        "Dad works away and is hard to reach by phone before six.",
        "Chaotic was how her own mother put it.",
        "Mum chose to leave Carl and took the girls to a refuge.",
    ],
)
def test_hours_by_telephone_and_others_words_are_no_labels(text: str) -> None:
    assert found(RULE, saying(text, "history")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Mother has chosen her partner over her children.",
        "Mum picked Carl over her girls.",
        "She could try harder but chooses not to.",
        "Parents just do not care.",
        "Dad is hard to reach and does not engage.",
        "Fa hard to reach – does not answer phone calls.",
    ],
)
def test_whom_somebody_chose_and_how_little_they_care_is_a_label(text: str) -> None:
    assert found(RULE, saying(text, "history"))


def test_a_label_that_is_warned_against_is_none() -> None:
    assert found(RULE, saying("It isn't to be read as attention seeking: he wants to know.", "other")) == ()
    assert found(RULE, saying("This must not be taken as defiant.", "other")) == ()
    assert found(RULE, saying("He comes across as attention seeking.", "other"))


def test_help_thrown_back_is_a_label() -> None:
    assert found(RULE, saying("Jay throws every chance back in our faces.", "risk"))
    assert found(RULE, saying("Jay throws the ball back to his brother.", "risk")) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Jay is old enough to know what he's doing.",
        "She knowingly trades sex for vapes and trainers.",
        "Mother hops from one boyfriend to the next.",
        "Mother has never put her kids first.",
        "There has been one man after another through that front door.",
        "The parents have had every opportunity and squandered it.",
        "Mum has rarely put the needs of the twins before her own social life.",
        "At tea-time, Jay being his usual drama queen self, we had slammed doors.",
        "Dad has more excuses than hot dinners.",
    ],
)
def test_whose_fault_it_is_said_to_be_in_words_of_every_day(text: str) -> None:
    assert found(RULE, saying(text, "risk"))


@pytest.mark.parametrize(
    "text",
    [
        "The clutch on Jay's hand-bike fails to engage on the hill.",
        "The last three landlords failed to mend the boiler.",
        "Jay has challenged himself: he is challenging himself to swim a mile.",
        "Mum is challenging the decision at the tribunal.",
        "Jay was old enough to know what was happening when the police came.",
        "Dad moved from one hostel to the next, four in a year.",
        "Jay willingly swapped his place with a friend who was scared.",
        "Mum knowingly exposed the roof timbers to air.",
        "Parents who do not speak English had an interpreter.",
    ],
)
def test_things_that_fail_and_plain_facts_blame_nobody(text: str) -> None:
    assert found(RULE, saying(text, "risk")) == ()
