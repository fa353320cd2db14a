"""What a worry does to a child, told from the names of worries."""

from __future__ import annotations

import pytest

from planlint.language.risks.told import tells_impact

TOLD = [
    "Dad hits Mum and Tia lies awake listening.",
    "Mum's drinking means Tia gets herself up and goes to school without breakfast.",
    "If this carries on Leo could be badly burned.",
    "The house is so cold that Tia sleeps in her coat.",
    "Tia has been hurt twice trying to stop the fights.",
    "Mum is using heroin again. Leo has been left in his cot for hours and has a sore bottom.",
    "The worry is that Tia will be drawn into selling drugs and end up in prison.",
    "Because Dad shouts, Leo has stopped talking at nursery.",
    "Tia is frightened to go home on Fridays.",
    "We fear she'll be groomed by older men.",
    "Dad's debts have left the children without heating or hot meals.",
    "Leo is losing weight because feeds are missed.",
    "He thinks that the rows are his fault.",
    "Tia is carrying a load that is too big for a girl of nine: she cooks and gets the twins to school.",
    "Mum sleeps through the alarm, so Leo is late and the others laugh at him.",
    "When Mum uses, the children are left to feed themselves.",
    "Tia jumps at any loud noise since the night of the stabbing.",
    "Without a proper bed Leo is exhausted and nods off in class.",
    "If nothing changes, Tia may be seriously injured.",
    "Mum cannot keep Craig out and the boys are terrified of him.",
    "Leo's asthma gets worse in the damp and he has been in hospital twice.",
    "Tia worries about Mum so much that she cannot concentrate.",
    "Because nobody takes him to the dentist Leo is in pain and can't chew.",
    "We are worried that Leo will not learn to talk because nobody talks to him.",
    "Tia hurts herself after each row.",
    "The older lads make Tia hold their drugs and she is frightened of what they will do.",
    "Leo could choke on the tablets left lying about.",
    "Her mother's illness has left Tia doing the cooking and getting up in the night to the baby.",
    "Leo has a burn on his hand because nobody was watching him.",
    "The rows frighten the children, who hide in the wardrobe.",
    "Tia has not slept in her own bed since the break-in.",
    "If Mum relapses Leo may be left alone again.",
    "Mum's low mood means no one plays with Leo and at two he has no words.",
    "She goes to school in dirty clothes and the others call her names.",
    "Dad's threats mean that Tia dare not go out.",
    "Tia could be trafficked to another town and raped.",
    "There is never enough to eat and Leo has dropped two centiles.",
    "Tia is confused about why she lives with Nan and blames herself.",
    "Leo flinches when a man raises his arm.",
]
NOT_TOLD = [
    "There are concerns around domestic abuse.",
    "Tia is at risk of significant harm.",
    "Parental alcohol misuse. Neglect. Home conditions.",
    "The children are likely to suffer emotional harm.",
    "Mum has depression and takes medication.",
    "There is an impact on Tia's emotional wellbeing and development.",
    "Tia is vulnerable to exploitation.",
    "Concerns around non-engagement and missed appointments.",
    "Threshold met for neglect.",
    "Mum was scared of Dad and left him.",
    "Tia's attendance is 84%.",
    "Dad uses cannabis daily.",
    "Risk of placement breakdown.",
    "The home is dirty and there are rats.",
    "Mum hurt her back in May.",
    "Domestic violence is a concern.",
    "Mum's mental health impacts on her parenting capacity.",
    "Significant harm threshold is met.",
    "Leo's emotional needs are not being met.",
    "Concerns re CSE and missing episodes.",
    "Mum has been hurt by Dad.",
    "Dad drinks eight cans a night.",
    "The family are at risk of eviction.",
    "Tia presents with challenging behaviour.",
    "Lack of engagement.",
    "There is a risk of harm to the children.",
    "Poor home conditions and hygiene.",
    "Mum is frightened of her neighbour.",
    "Chronic neglect; long-standing concerns.",
    "Alcohol misuse by both parents.",
    "There are ongoing concerns about Mum's mental health.",
    "Leo is subject to a plan for neglect.",
    "Mum was assaulted by Dad and had a broken nose.",
    "Tia is at risk of exploitation.",
    "Dad has been charged.",
    "Attachment difficulties.",
    "The flat is overcrowded.",
    "Impact on the children.",
    "Mum doesn't engage.",
    "Substance misuse affects parenting.",
    "Children's development may be impaired.",
    "Concerns that Tia's needs are not met.",
    "Mum cries most days.",
    "Amy sees Tia every 10 working days, alone every time.",
    "Tia is seen alone at each visit.",
]


@pytest.mark.parametrize("text", TOLD)
def test_an_effect_on_the_child_is_found(text: str) -> None:
    assert tells_impact(text, ["Tia Brook", "Leo Brook"], of_the_child=True)


@pytest.mark.parametrize("text", NOT_TOLD)
def test_a_worry_alone_is_no_effect(text: str) -> None:
    assert not tells_impact(text, ["Tia Brook", "Leo Brook"], of_the_child=True)


def test_not_knowing_why_one_lives_elsewhere_is_no_effect_of_a_worry() -> None:
    assert not tells_impact(
        "Tia does not know why she cannot live at home.", ("Tia Brook",), of_the_child=True
    )


@pytest.mark.parametrize(
    "text",
    [
        "It has been reported that the children are left home alone.",
        "Tia has cut her arms.",
        "There are concerns that Tia's behaviour is attention seeking.",
        "This plan has been written so that the family's strengths can be built upon.",
    ],
)
def test_a_worry_that_happens_to_the_child_is_no_effect_of_itself(text: str) -> None:
    assert not tells_impact(text, ["Tia Brook", "Leo Brook"], of_the_child=True, of_worries=True)
