"""Contingencies as strangers write them: fallbacks told anywhere, and what only looks like one."""

from __future__ import annotations

import pytest

from planlint.plan.model import Child, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

S = SectionName


def _plan(place: str, text: str, children: tuple[tuple[str, int], ...] = (("Tom Reed", 10),)) -> Plan:
    kids = tuple(Child(name, age=age) for name, age in children)
    if place in ("need", "action", "outcome"):
        row = Row(
            1,
            need=text if place == "need" else "",
            action=text if place == "action" else "",
            outcome=text if place == "outcome" else "",
        )
        return Plan("plan.docx", "1", children=kids, rows=(row,))
    if place.startswith("front "):
        told = (("Social worker", "Ana Brook"), (place.removeprefix("front "), text))
        return Plan("plan.docx", "1", children=kids, front=told)
    front = (("Social worker", "Ana Brook"),)
    return Plan("plan.docx", "1", children=kids, front=front, sections=(Section(S(place), "", text),))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("risk", "If Ellie is left with her stepbrother she will be hurt again.", (("Ellie Roe", 8),)),
        ("other", "When the snow came the meeting moved to Teams.", (("Tom Reed", 10),)),
        ("child_voice", "If I was the boss I'd send the whole lot of them home.", (("Tom Reed", 10),)),
        (
            "history",
            "When the last placement broke down in 2023 he was moved to Dover the same night.",
            (("Tom Reed", 10),),
        ),
        (
            "other",
            "If you would like this plan in large print, ring 0300 123 and Jo will send one.",
            (("Tom Reed", 10),),
        ),
        ("identity", "If a meeting falls in Ramadan we hold it after sunset.", (("Tom Reed", 10),)),
        ("contingency", "As discussed.", (("Tom Reed", 10),)),
        ("visits", "Lou visits every 2 weeks; when Lou is on leave, Dee does it.", (("Tom Reed", 10),)),
        (
            "risk",
            "If the lodger is in when Rae comes home from school she is on her own with a man who has been to prison.",
            (("Rae Hill", 10),),
        ),
        ("other", "Unless we hear otherwise the next meeting is at the library.", (("Tom Reed", 10),)),
        ("parent_views", "Mum is worried what happens when the six weeks are up.", (("Tom Reed", 10),)),
        ("risk", "Should he find the tablets he could be dead by morning.", (("Tom Reed", 10),)),
        (
            "signoff",
            "If anything here is wrong tell Ros by Friday and it will be put right.",
            (("Tom Reed", 10),),
        ),
        (
            "risk",
            "Last winter Rae was taken to hospital twice when Mum forgot her inhaler.",
            (("Rae Hill", 10),),
        ),
        ("other", "If Tom's bike is mended in time he can go on the camp.", (("Tom Reed", 10),)),
        ("parent_views", 'Mum: "If you lot had listened in 2023 we wouldn\'t be here."', (("Tom Reed", 10),)),
        ("action", "Tom rings Nan if he forgets his key", (("Tom Reed", 10),)),
    ],
)
def test_missing_contingency_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("missing-contingency", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        (
            "history",
            "Mr Khan has been told by letter that the council goes to court the week after any fresh assault.",
            (("Tom Reed", 10),),
        ),
        (
            "parent_views",
            "Gran says she'll take the twins the minute her son picks up again, and Ms Roe has agreed to drive them.",
            (("Tom Reed", 10),),
        ),
        (
            "risk",
            "The line we drew: a third call-out and Sgt Moss asks for a strategy discussion next day.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "No contact with Dad tolerated. Any sighting = 999 + refuge same night.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "We'd go back to conference.", (("Tom Reed", 10),)),
        (
            "other",
            "What if Mum can't keep it up? Then Aunt Rose moves in and Pete, her social worker, comes daily for a fortnight.",
            (("Tom Reed", 10),),
        ),
        (
            "history",
            "The court made it plain in March that a breach of the order means that Ty moves to foster care the same day.",
            (("Ty Bell", 5),),
        ),
        (
            "need",
            "Nan is 81 and may have to go into hospital; in that event Jodie sleeps at the Hendersons', who have a made-up bed",
            (("Jodie Lee", 13),),
        ),
        (
            "other",
            "Three strikes. Late collection a third time, and nursery calls social care before the gate is locked.",
            (("Tom Reed", 10),),
        ),
        (
            "history",
            "The last conference resolved that proceedings start on the day after any failed test.",
            (("Tom Reed", 10),),
        ),
        (
            "parent_views",
            "Mrs Reed accepts that if she lets Carl back in, Ana will go to the judge.",
            (("Tom Reed", 10),),
        ),
        (
            "visits",
            "Ana comes every Tuesday. No sight of Tom on two Tuesdays in a row and the police are asked to look.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "Nan.", (("Tom Reed", 10),)),
        (
            "other",
            "Mum's sister has a bed made up in Leeds; one phone call from Tom or from school and she drives over to get him.",
            (("Tom Reed", 10),),
        ),
        (
            "parent_views",
            "Nan wants it known that the day the drinking starts up she is coming to fetch the boys, court or no court, and Ana says that is the plan.",
            (("Tom Reed", 10),),
        ),
        (
            "action",
            "Head rings Ana by 9.15 on any day Tom's chair is empty; two empty days and Ana and PC Noon go to the house together",
            (("Tom Reed", 10),),
        ),
        ("contingency", "Emergency foster bed if needed.", (("Tom Reed", 10),)),
        (
            "other",
            "And should Nan's hip give out? Her neighbour Mrs Law has been police-checked and takes Tom till she's on her feet.",
            (("Tom Reed", 10),),
        ),
    ],
)
def test_missing_contingency_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("missing-contingency", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("contingency", "We will cross that bridge when we come to it.", (("Tom Reed", 10),)),
        (
            "contingency",
            "Should the wheels come off, Rita Shah applies to the court within two days.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "If Mum drinks, things will have to change.", (("Tom Reed", 10),)),
        (
            "contingency",
            "If he hits her again something has to be done about it, Mum knows that.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "Any deterioration - ring me.", (("Tom Reed", 10),)),
        ("contingency", "Will be looked at in supervision if it isn't working out.", (("Tom Reed", 10),)),
        ("contingency", "Family network to step up to the plate.", (("Tom Reed", 10),)),
        ("contingency", "If Kia self-harms again the plan gets tightened.", (("Tom Reed", 10),)),
        ("contingency", "If there's any more trouble we'll take it from there.", (("Tom Reed", 10),)),
        (
            "contingency",
            "If Mum relapses, social care will act in the best interests of the children.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "Police to be made aware as and when.", (("Tom Reed", 10),)),
        (
            "contingency",
            "Statutory intervention is an option that remains on the table.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "If it all kicks off again Ana takes Tom to his gran's that night.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "If things get sticky, Ros Pike will take a view.", (("Tom Reed", 10),)),
        (
            "contingency",
            "The team around the family can be stood up again at short notice.",
            (("Tom Reed", 10),),
        ),
        ("contingency", "Anything untoward and the appropriate channels will be used.", (("Tom Reed", 10),)),
        ("contingency", "Child protection procedures.", (("Tom Reed", 10),)),
        ("contingency", "A second caution and everyone's tolerance will be lower.", (("Tom Reed", 10),)),
    ],
)
def test_vague_contingency_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("vague-contingency", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        (
            "contingency",
            "Kyra out past 11 and not answering = foster carer rings 101, Donna calls round at 9 next morning.",
            (("Kyra Bond", 15),),
        ),
        (
            "contingency",
            "If the trial at home breaks down (Mason sleeping elsewhere for two nights), he comes back to the Careys' that day; room kept until June.",
            (("Mason Ray", 11),),
        ),
        (
            "contingency",
            "Mr Poole returns to the house: Mrs Poole dials 999, kids go next door to Joan.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "You've told us you can't promise, Dean. So: one dirty test and I'm asking the judge for Lily to go to foster care within 48 hours.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "Jamie's gran is first call and his uncle second; whichever is free picks him up the day Dad is found drunk at the gate.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "If Ava's weight falls off the 2nd centile, Dr Kaur admits her to Rainbow Ward the same day.",
            (("Ava Holt", 1),),
        ),
        (
            "contingency",
            "In case of a relapse, which means any alcohol reading above zero, Pat, his sponsor, moves in for the weekend and the girls stay at Meg's.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "On a night when Tom hears shouting he goes to number 12, and Mrs Lee rings the police.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            'Dad breaches his bail: Mum texts "red" to Ana, Ana and PC Noon are at the door within the hour, and Tom sleeps at Gran\'s.',
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "If Jan's cancer comes back (her scan is on 3 June), Tom moves to Bet's the week she starts treatment.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "The moment Tom says that Carl has been round, school rings Ana and he's not sent home.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "No heating by the 15th → Ana pays for a room at the Premier Inn, same day.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "What will happen if the blood test shows cocaine? Ros Pike lodges the papers by the next afternoon and Tom stays where he is, at Nan's.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "A second caution and Sgt Hay refers Tom to the youth court panel on 1 June.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "Tom not seen for ten days: Ana gets a court order to enter, by noon on the eleventh.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "On a failed breathalyser at the Friday contact, supervisor Kay ends it there and then and drives Tom back.",
            (("Tom Reed", 10),),
        ),
        (
            "contingency",
            "Were Jan to fall ill, Bill drops to part time within the week and Tom stays.",
            (("Tom Reed", 10),),
        ),
    ],
)
def test_vague_contingency_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("vague-contingency", _plan(place, text, children))
