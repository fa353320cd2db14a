"""Four contents: two child protection plans and two child in need plans, every name in them invented."""

from __future__ import annotations

from datetime import date

from .layouts_story import Aim, Deed, Story

DEVELOPMENT = "Child's developmental needs"
PARENTING = "Parenting capacity"
ENVIRONMENT = "Family and environment"

BARLOW = Story(
    kind="child-protection",
    title="Child Protection Plan",
    child="Amy Barlow",
    born=date(2024, 3, 14),
    date=date(2026, 4, 16),
    review=date(2026, 7, 9),
    worker="Priya Nair",
    reference="CH-0412",
    aims=(
        Aim(
            "Amy is losing weight: she was on the 25th centile in January and is now on the 2nd.",
            "Amy is back on the 9th centile and eats three meals a day at the table.",
            (
                Deed(
                    "Weigh Amy at the Thursday clinic and write the weight in the red book",
                    "Sue Hall, health visitor",
                    "every Thursday until 9 July 2026",
                    "Weighed on 23 April: 10.1 kg.",
                ),
                Deed(
                    "Cook the two teatime meals practised with the family support worker and photograph each plate",
                    "Mum",
                    "daily until 9 July 2026",
                    "Photographs seen for 12 of 14 days.",
                ),
                Deed(
                    "Send the dietitian's letter to the core group", "Dr Anand, GP", "30 April 2026", "Sent."
                ),
            ),
            DEVELOPMENT,
            "Health",
            "Amy's weight",
        ),
        Aim(
            "Amy's bedroom and the kitchen are not safe: there is broken glass on the floor and she has no bed.",
            "Amy sleeps in her own bed in a room with a clear floor.",
            (
                Deed(
                    "Buy a toddler bed with the £120 grant and put it up",
                    "Dean Barlow (Dad)",
                    "by 1 May 2026",
                    "Bed bought, not yet put up.",
                ),
                Deed(
                    "Look at the bedroom and the kitchen on an unannounced visit and photograph both",
                    "Priya Nair, social worker",
                    "8 May 2026",
                ),
            ),
            PARENTING,
            "Ensuring safety",
            "A safe home",
        ),
        Aim(
            "Amy has missed three hearing appointments and does not turn when she is called.",
            "Amy's hearing has been tested and she has grommets if the test says so.",
            (
                Deed(
                    "Take Amy to the audiology appointment at 10.30am",
                    "Mum and maternal grandmother",
                    "21 May 2026",
                ),
            ),
            PARENTING,
            "Basic care",
            "Hearing",
        ),
    ),
    notes={
        "child_voice": "On 14 April Amy took the nursery nurse's hand, led her to the snack table and cried when the "
        "plate was cleared.",
        "parent_views": "Mum says the plan is fair but that Dean must do his half of the cooking. Dean says he wants "
        "the visits to be in the evening.",
        "risk": "If Amy goes on losing weight she will stop growing and learning as she should, and she could become "
        "seriously ill within weeks.",
        "history": "This is the second plan for neglect: Amy's brother Reece was on a plan from May 2019 to March 2020.",
        "contingency": "If Amy's weight falls at two clinics in a row, Priya Nair will ask for a legal planning "
        "meeting within five working days.",
        "visits": "Priya Nair will see Amy at home every ten working days, one visit in two unannounced.",
        "signoff": "The plan deals with the harm named at conference and can go ahead. Margaret Iqbal, team manager, "
        "17 April 2026.",
        "identity": "Amy is a white British little girl; her grandmother takes her to the Methodist chapel.",
        "review": "The review conference will look at the weights and the photographs on 9 July 2026.",
    },
)

OKAFOR = Story(
    kind="child-protection",
    title="Child Protection Plan",
    child="Kian Okafor",
    born=date(2013, 11, 2),
    date=date(2026, 5, 11),
    review=date(2026, 8, 3),
    worker="Ruth Bell",
    reference="CH-0977",
    aims=(
        Aim(
            "Kian sees and hears his dad hurting his mum and gets up at night to check the doors.",
            "Kian lives in a home where nobody is hit or threatened, and sleeps through in his own bed.",
            (
                Deed(
                    "Fit the new locks and the video doorbell",
                    "Harbour Lane Housing – Tom Reece",
                    "22/05/2026",
                    "Done 20/05/2026",
                ),
                Deed(
                    "Keep to the non-molestation order and collect nothing from the house",
                    "Mr Okafor",
                    "until the order ends on 30/11/2026",
                    "Kept so far: no police call-outs",
                ),
                Deed(
                    "Complete the eight sessions of the Freedom Programme",
                    "Ms Grant (Kian's mum)",
                    "Tuesdays from 19/05/2026 to 07/07/2026",
                    "Two sessions attended",
                ),
            ),
            PARENTING,
            "Ensuring safety",
            "Safe at home",
        ),
        Aim(
            "Kian's attendance has fallen to 71% because he stays at home to look after his mum.",
            "Kian is in school at least 95% of the time in the second half of the summer term.",
            (
                Deed(
                    "Meet Kian at the gate at 8.40am and ring home the same morning if he is not there",
                    "Mrs Doyle, pastoral lead",
                    "every school day until 17/07/2026",
                    "Five mornings missed in May",
                ),
                Deed(
                    "Show Kian round the young carers' group and introduce him to two of its members",
                    "Leah O'Brien, young carers' worker",
                    "by 29/05/2026",
                ),
            ),
            DEVELOPMENT,
            "Education",
            "School",
        ),
        Aim(
            "Kian has nobody outside the family to tell about what he has seen.",
            "Kian can name one adult outside the family whom he has rung or spoken to himself.",
            (
                Deed(
                    "Offer Kian six Wednesday sessions in the art room",
                    "Josh Pryce, school counsellor",
                    "from 20/05/2026 to 24/06/2026",
                ),
            ),
            ENVIRONMENT,
            "Family's social integration",
            "Somebody to talk to",
        ),
    ),
    notes={
        "child_voice": 'Kian said: "I just want one night where I don\'t have to listen for the door."',
        "parent_views": "Ms Grant agrees with every action. Mr Okafor thinks the plan blames him and would like to see "
        "Kian at his sister's flat.",
        "risk": "Kian has seen his mother strangled and could be seriously hurt if he steps in again; he is already "
        "tired, jumpy and missing school.",
        "history": "There have been eleven police call-outs since 2021, and Kian and his mum spent four months in a "
        "refuge in 2023.",
        "contingency": "If Mr Okafor comes to the house or is let in, Ms Grant or Kian rings 999 and Ruth Bell holds a "
        "strategy meeting the next working day.",
        "visits": "Ruth Bell sees Kian on his own every two weeks, at school or at his aunt's.",
        "signoff": "I have read this plan and agree that it can begin. Owen Tate, service manager, 12 May 2026.",
        "identity": "Kian's father is Nigerian and his mother is white Irish; Kian is proud of both and plays in the "
        "Igbo drummers.",
        "review": "The conference meets again on 03/08/2026 at the civic centre.",
    },
)

HUSSAIN = Story(
    kind="child-in-need",
    title="Child in Need Plan",
    child="Zayn Hussain",
    born=date(2017, 7, 23),
    date=date(2026, 6, 3),
    review=date(2026, 7, 15),
    worker="Helen Marsh",
    reference="CH-1308",
    aims=(
        Aim(
            "Zayn cannot get up to the bathroom since his operation, and Mrs Hussain carries him.",
            "Zayn washes and uses the toilet at home without being carried.",
            (
                Deed(
                    "Measure the stairs and the bathroom for a lift",
                    "Carol Finch, occupational therapist",
                    "within 10 working days",
                    "Visit booked",
                ),
                Deed(
                    "Send off the grant form with both payslips attached",
                    "Mr Hussain and Helen Marsh",
                    "19 June 2026",
                    "Payslips outstanding",
                ),
            ),
            DEVELOPMENT,
            "Self-care skills",
            "Getting washed",
        ),
        Aim(
            "Zayn has no friends to play with outside school.",
            "Zayn plays with other children at least once a week in the summer holidays.",
            (
                Deed(
                    "Book the Saturday wheelchair basketball club and go along to the first session",
                    "Aunt Samina",
                    "27 June 2026",
                ),
                Deed(
                    "Write the travel plan for the club and give it to the family",
                    "Helen Marsh",
                    "w/c 22 June 2026",
                ),
            ),
            DEVELOPMENT,
            "Family and social relationships",
            "Friends",
        ),
        Aim(
            "Zayn is late for school twice a week because neither of his parents has slept through since February.",
            "Zayn is in class by 8.50am every day.",
            (
                Deed(
                    "Provide one overnight short break every other Friday",
                    "Marcus Webb, manager of Willow House",
                    "from 26 June 2026 to 18 September 2026",
                    "First stay agreed",
                ),
            ),
            ENVIRONMENT,
            "Wider family",
            "Sleep",
        ),
    ),
    notes={
        "child_voice": "Zayn pointed to the basketball on his talking mat and put the bathroom picture on the sad side.",
        "parent_views": "Mrs Hussain is relieved that somebody will come on Fridays. Mr Hussain would rather have paid "
        "carers than family.",
        "risk": "Without the lift Zayn will be dropped or his mother will hurt her back, and he will lose the privacy "
        "that a boy of eight ought to have.",
        "history": "The family moved from Oldham in 2022, and Zayn's first operation was in March 2023.",
        "contingency": "If the grant is refused, Helen Marsh will bring an application for a temporary ground-floor "
        "bathroom to panel by 31 July 2026.",
        "visits": "Helen Marsh will visit Zayn every four weeks and spend half an hour with him on his own.",
        "signoff": "Agreed: the actions are proportionate and costed. Fiona Blake, practice manager, 4 June 2026.",
        "identity": "Zayn is British Pakistani and Muslim, speaks English and Urdu, and uses a talking mat.",
        "review": "We meet at Zayn's school on 15 July 2026 to see what has been done.",
    },
)

LEWIS = Story(
    kind="child-in-need",
    title="Child in Need Plan",
    child="Ellie-Mae Lewis",
    born=date(2014, 9, 9),
    date=date(2026, 4, 20),
    review=date(2026, 5, 29),
    worker="Tunde Alabi",
    reference="CH-1544",
    aims=(
        Aim(
            "Ellie-Mae gives her mum her insulin and cooks for two little brothers every night.",
            "Ellie-Mae does homework or sees her friends after school on at least four days a week.",
            (
                Deed("Teach Gran to give the insulin", "Nurse Beth Cole", "1 May 2026"),
                Deed(
                    "Start the teatime visits, 4pm to 6pm",
                    "Sandra Obi of Homelink Care",
                    "Monday to Friday from 4 May 2026 until 31 July 2026",
                ),
                Deed(
                    "Give Ellie-Mae a number that she can ring at any hour if her mum is ill",
                    "Tunde Alabi, social worker",
                    "24 April 2026",
                ),
            ),
            ENVIRONMENT,
            "Wider family",
            "Time to be eleven",
        ),
        Aim(
            "The family of four live in one room with mould on the wall above Ellie-Mae's bed.",
            "Ellie-Mae sleeps in a dry bedroom.",
            (
                Deed(
                    "Treat the mould and mend the window", "Mr Pike, landlord", "within 14 days of this plan"
                ),
                Deed(
                    "Hand in the rehousing form with the consultant's letter",
                    "Mum and Tunde Alabi",
                    "by 8 May 2026",
                ),
            ),
            ENVIRONMENT,
            "Housing",
            "Somewhere dry",
        ),
    ),
    notes={
        "child_voice": 'Ellie-Mae told Tunde: "I like helping but I want to do trampolining on Tuesdays like the others."',
        "parent_views": "Mum cried when she heard what Ellie-Mae does each day and asks that nobody tells the school.",
        "risk": "Ellie-Mae is missing meals and homework to look after three other people, and a mistake with the "
        "insulin could kill her mum while she watches.",
        "history": "Dad left in 2024 and has not been in touch; the family has moved three times since then.",
        "contingency": "If the teatime visits stop for more than two days, Tunde Alabi will arrange for the children to "
        "go to Gran's that same evening.",
        "visits": "Tunde Alabi will see Ellie-Mae every three weeks, away from her brothers.",
        "signoff": "Approved without changes. Denise Crowe, team manager, 21 April 2026.",
        "identity": "Ellie-Mae is Welsh and English and goes to the Welsh chapel with Gran.",
        "review": "The next child in need meeting is on 29 May 2026 at 3.45pm.",
    },
)
