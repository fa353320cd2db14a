"""Four more contents: a care plan, a pathway plan and two early help plans, every name in them invented."""

from __future__ import annotations

from datetime import date

from .layouts_story import Aim, Deed, Story

NOVAK = Story(
    kind="child-in-care",
    title="Care Plan",
    child="Zara Novak",
    born=date(2016, 1, 5),
    date=date(2026, 3, 12),
    review=date(2026, 6, 9),
    worker="Irena Shaw",
    reference="CH-2051",
    aims=(
        Aim(
            "Zara has not seen a dentist since she was six and two of her teeth hurt.",
            "Zara eats without pain.",
            (
                Deed("Take Zara to Dr Lim for the two fillings", "Jean Ward, foster carer", "27 March 2026"),
                Deed(
                    "Carry out the review health assessment at Jean's house",
                    "Kath Doyle, nurse for children in care",
                    "by 30 April 2026",
                ),
            ),
            topic="Health",
        ),
        Aim(
            "Zara reads like a child of six.",
            "Zara reads a chapter book aloud to Jean on her own by the end of the summer term.",
            (
                Deed(
                    "Give Zara four half-hour reading lessons a week, paid for from pupil premium plus",
                    "Mr Adams, class teacher",
                    "from 16 March 2026 to 17 July 2026",
                ),
            ),
            topic="Education",
        ),
        Aim(
            "Zara is forgetting her Slovak and cannot talk to her grandparents.",
            "Zara speaks to Babka in Slovak on the telephone each Sunday.",
            (
                Deed(
                    "Find a Slovak-speaking tutor and pay for the first ten lessons",
                    "Irena Shaw, social worker",
                    "3 April 2026",
                ),
            ),
            topic="Identity",
        ),
        Aim(
            "Zara is upset for days when her mum does not come to see her.",
            "Zara knows on the day before whether she will see her mum.",
            (
                Deed(
                    "Ring the family centre by 4pm on the day before each visit",
                    "Ms Novak (Zara's mum)",
                    "every Friday until 5 June 2026",
                ),
            ),
            topic="Family time",
        ),
        Aim(
            "Zara does not know how long she can stay with Jean.",
            "Zara has been told by people she trusts where she will live until she is 18.",
            (
                Deed(
                    "Present the long-term matching report to panel",
                    "Irena Shaw, social worker",
                    "14 May 2026",
                ),
                Deed(
                    "Show Zara the letter from panel and read it with her",
                    "Jean Ward, foster carer",
                    "22 May 2026",
                ),
            ),
            topic="Placement",
        ),
    ),
    notes={
        "child_voice": 'Zara wrote in her booklet: "I want to stay at Jeans and have Babka come for my birthday."',
        "parent_views": "Ms Novak would like Zara home but says that Jean looks after her well.",
        "history": "Zara came into care in August 2024 after her mum was admitted to hospital for the third time.",
        "identity": "Zara is Slovak Roma and Catholic; she has her first communion photograph by her bed.",
        "contingency": "If Jean can no longer look after Zara, Irena Shaw will first ask Jean's sister Pauline, who is "
        "approved, and tell Zara the same day.",
        "visits": "Irena Shaw visits Zara at Jean's every six weeks and sees her bedroom each time.",
        "review": "The independent reviewing officer will chair Zara's review on 9 June 2026.",
        "risk": "If Zara's mum keeps missing visits Zara will stop trusting what adults tell her, as she did in 2024.",
        "signoff": "I approve this care plan. Lorna Pitt, head of service, 13 March 2026.",
    },
)

ADEYEMI = Story(
    kind="child-in-care",
    title="Pathway Plan",
    child="Tobi Adeyemi",
    born=date(2008, 8, 30),
    date=date(2026, 2, 2),
    review=date(2026, 7, 27),
    worker="Mo Farrell",
    reference="CH-2260",
    aims=(
        Aim(
            "Tobi must leave his foster home when he is 18 and has never paid a bill.",
            "Tobi has a tenancy in his own name and has paid the first three months' rent himself.",
            (
                Deed(
                    "Take Tobi to view the two training flats",
                    "Mo Farrell, personal adviser",
                    "20 February 2026",
                ),
                Deed("Fill in the housing register form and bring it in", "Tobi", "by 6 March 2026"),
            ),
            topic="Accommodation",
        ),
        Aim(
            "Tobi has dropped out of the plumbing course and sleeps until noon.",
            "Tobi is on a site or in college four days a week by September.",
            (
                Deed(
                    "Ring Marlow Gas about the apprenticeship and go with Tobi to the interview",
                    "Steve Bird, careers adviser",
                    "27 February 2026",
                ),
            ),
            topic="Education, training and employment",
        ),
        Aim(
            "Tobi owes £310 on his phone.",
            "Tobi owes nothing and has £50 put by.",
            (
                Deed(
                    "Set up the repayment of £20 a month with the phone company",
                    "Tobi and Mo Farrell",
                    "13 February 2026",
                ),
                Deed("Open a savings account and pay in the setting-up grant", "Mo Farrell", "31 March 2026"),
            ),
            topic="Finance",
        ),
        Aim(
            "Tobi runs out of his asthma inhaler and has been to A&E twice.",
            "Tobi goes six months without needing the hospital for his asthma.",
            (Deed("Collect the repeat prescription", "Tobi", "on the 1st of each month until 1 July 2026"),),
            topic="Health",
        ),
    ),
    notes={
        "child_voice": 'Tobi said: "I don\'t want a flat on my own, I want somewhere with people about."',
        "parent_views": "Tobi's dad would have him to stay at weekends but has no spare room.",
        "history": "Tobi has lived with Grace and Paul since he was nine, his fourth foster family.",
        "identity": "Tobi is Black British, of Yoruba family, and goes to the New Wine church on Sundays.",
        "contingency": "If neither training flat is free by 30 August 2026, Tobi stays with Grace and Paul under "
        "Staying Put, and Mo Farrell books the allowance that week.",
        "visits": "Mo Farrell sees Tobi every eight weeks and texts him each Monday.",
        "review": "Tobi and Mo will go through this plan again on 27 July 2026.",
        "risk": "Tobi could lose his home and his course in the same month and end up sleeping at strangers' houses.",
        "signoff": "Read and agreed with Tobi. Wendy Coles, leaving care manager, 4 February 2026.",
    },
)

PRICE = Story(
    kind="early-help",
    title="Early Help Plan",
    child="Noah Price",
    born=date(2020, 6, 11),
    date=date(2026, 4, 27),
    review=date(2026, 6, 8),
    worker="Gemma Stott",
    reference="EH-031",
    aims=(
        Aim(
            "Noah goes to bed at midnight and falls asleep in class.",
            "Noah is asleep by 8pm on five nights a week and awake all day at school.",
            (
                Deed(
                    "Run the four-week sleep programme at home", "Gemma Stott, family worker", "29 May 2026"
                ),
                Deed(
                    "Keep the tablet downstairs after 6.30pm", "Mum and Dad", "every night until 8 June 2026"
                ),
            ),
            topic="Sleep",
        ),
        Aim(
            "Noah hits other children when it is loud.",
            "Noah goes to the quiet corner by himself when it is loud and hits nobody for two weeks.",
            (
                Deed(
                    "Put up the quiet corner and practise using it with Noah",
                    "Miss Begum, class teacher",
                    "8 May 2026",
                ),
                Deed("Send in the speech and language referral", "Mr Hart, SENCO", "by 15 May 2026"),
            ),
            topic="Playing with others",
        ),
    ),
    notes={
        "child_voice": "Noah drew the playground with himself outside the fence and said it was too shouty.",
        "parent_views": "Noah's mum and dad want bedtimes without a fight and say they need the same rules in both houses.",
        "risk": "Noah is so tired that he cannot learn, and other children have begun to leave him out of games.",
        "history": "Noah's parents parted in October 2025 and he now sleeps in two homes.",
        "contingency": "If Noah is still awake after 10pm on most nights at the review, Gemma Stott will ask the GP for "
        "a paediatric appointment that week.",
        "review": "The family and the school meet on 8 June 2026 at 9am in the library.",
        "identity": "Noah is white British and his dad's family are Polish.",
        "signoff": "Checked and agreed. Pat Lowe, early help manager, 28 April 2026.",
        "visits": "Gemma Stott will see Noah at each house every fortnight.",
    },
)

DHILLON = Story(
    kind="early-help",
    title="Family Early Help Plan",
    child="Simran Dhillon",
    born=date(2012, 2, 18),
    date=date(2026, 5, 5),
    review=date(2026, 6, 30),
    worker="Colin Frost",
    reference="EH-044",
    aims=(
        Aim(
            "Simran has not been in lessons since March and stays in her room.",
            "Simran is in school for two hours on three days a week by the end of June.",
            (
                Deed(
                    "Meet Simran at the side door at 10am",
                    "Ms Quaye, form tutor",
                    "11 May 2026 to 26 June 2026",
                ),
                Deed(
                    "Write the part-time timetable and send it to the family",
                    "Mr Lund, head of year",
                    "8 May 2026",
                ),
            ),
            topic="Back to school",
        ),
        Aim(
            "Simran worries all day that her mum will be ill again.",
            "Simran knows what happens if her mum is ill and can tell somebody else what it is.",
            (
                Deed(
                    "Make a one-page family plan for ill days",
                    "Mum, Simran and Colin Frost",
                    "by 22 May 2026",
                ),
                Deed(
                    "Take Simran to the drop-in at The Junction",
                    "Colin Frost, family worker",
                    "Mondays from 18 May 2026 to 22 June 2026",
                ),
            ),
            topic="Worrying about Mum",
        ),
    ),
    notes={
        "child_voice": 'Simran wrote: "If I am not there nobody will notice when Mum stops taking her tablets."',
        "parent_views": "Simran's mum is glad of the help and does not want Simran to carry this for her.",
        "risk": "Simran will lose her place in the top set and her friends, and she has begun to skip meals.",
        "history": "Simran's mum was in hospital for nine weeks in 2024 and Simran lived with her nani.",
        "contingency": "If Simran has not come in at all by 5 June 2026, Colin Frost will call the family together the "
        "following week and ask CAMHS to join.",
        "review": "We will look at this together on 30 June 2026 at Simran's house.",
        "identity": "Simran is British Indian and Sikh and speaks Punjabi with her nani.",
        "signoff": "Seen and supported. Jo Vance, early help manager, 6 May 2026.",
        "visits": "Colin Frost calls at the house each Monday.",
    },
)
