"""The child's voice: what the child has said, shown or wants, wherever it stands."""

from __future__ import annotations

import pytest

from planlint.language.voices.voices import SOMEBODY, empty_claim, heard, prepare, says_nothing

SAID = [
    "Tia said the best bit of the week is Sunday at Nan's.",
    "She says Dad's voice goes funny after tea and then she goes upstairs.",
    "Tia filled in the worry wheel: top worry was Mum being poorly.",
    "Tia rated home 3 out of 10 and school 8.",
    "On the scaling question she put herself at 4 because of the noise.",
    "Would prefer to stay with Auntie Jo in the week.",
    "Tia was asked about contact and she shook her head.",
    "Doesn't want to change schools again.",
    "He flinched when the door banged and looked round for his sister.",
    "Using her symbols Tia chose 'sad' for home time.",
    "Tia wishes that her dad would ring on Fridays.",
    "When asked what would make life better, Tia replied that Mum should stop seeing Craig.",
    "Tia texted: leave us alone",
    "Her three wishes were a bedroom of her own, a dog and Dad back.",
    "Tia is worried that her brother will be sent away.",
    "Tia's biggest worry is that Mum will go to hospital again.",
    "I feel safe with Nan. I don't feel safe when Dad's mates come round.",
    "Tia became tearful when we talked about Dad and asked if it was her fault.",
    "Tia isn't keen on the after-school club but likes it when Mr Ali collects her.",
    "It was Tia's idea to have Nan at the meetings; she wants her there every time.",
    "Tia asked us not to tell her mum about the texts.",
    "The children drew a big red cross over the flat.",
    "Tia would only talk about the cat, then said nobody feeds it.",
    "Tia explained that she stays at her friend's when Dad is in one of his moods.",
    '"Not bothered." Then, after a while: "Can Nan come?"',
    "Tia made a map of who is safe. Mum was in the middle, Craig was off the page.",
    "She is fed up of different social workers and told me so.",
    "Tia has asked three times when she can see her brother.",
    "Tia's view: the rules at Dad's are too strict and she'd like her phone back at weekends.",
    "Tia loves Mum but hates the shouting.",
    "Tia thinks Dad drinks because of her.",
    "Ms Lund, her teacher, tells us that Tia said she is hungry on Mondays.",
    "Tia signed 'home' and 'sad'.",
    "When her dad's name came up she stopped drawing and went under the table.",
    "Tia told her advocate she wants the review at home.",
    "Tia scribbled over the picture of the flat.",
    "If she had a magic wand, Tia said, Mum would be better.",
    "Tia misses her old school and the cat.",
    "She remembers the police coming and still worries when a car stops.",
    "Tia wrote in her letter to the judge that she wants to stay put.",
    "T. wants more time with dad; not keen on supervised sessions.",
    "Tia didn't answer when I asked about home but gave her toy a hug and said bears don't tell.",
    "Tia feels that nobody listens to her at Dad's.",
    "Tia would like the plan to say sorry.",
    '"Can I stay at Nan\'s for ever?" Tia asked me twice.',
    "She told me through her puppet that the fox is hungry.",
    "Tia has said that she does not want Craig in the house.",
    "Tia showed me the hole in her bedroom door and put her finger to her lips.",
    "When I asked about bedtime she went quiet and picked at her sleeve.",
    "Tia likes it when Mum does her hair; she doesn't like it when Mum sleeps on the sofa.",
    "Her message to the conference: stop asking me the same questions.",
    "Tia hopes to see her brother at Christmas.",
    "Tia thinks the police came because of something she did.",
    "She's adamant that she won't go back.",
    "Tia used the feelings cards and chose angry for weekends.",
    "Tia keeps asking when her dad is coming out.",
    "Through an interpreter Tia told us her stomach hurts when her uncle visits.",
    "Tia named three people she trusts: Nan, Mr Ali, the lollipop lady.",
    "Wants mum to stop drinking. Scared at night.",
    "Tia loves being at Nan's because it is quiet.",
    "School is ok. Home is ok when it's just Mum. Doesn't like it when Steve's mates come round.",
    "Tia's own worry, written on her sheet, is who will look after the dog.",
    "Tia refused to come out from under the bed until the van had gone.",
    "Tia's biggest worry: that the baby will be taken.",
    "Tia – see Mum, not at the centre.",
    "My mum is sad and I make her tea.",
    "Not keen on school dinners, likes it when Mum picks her up.",
    "If she could change one thing it would be the shouting.",
    "Tia looked at the floor when Mum answered for her.",
]
SHOWN_BY_A_BABY = [
    "Leo was watched at home on 3 May. He fed in his mother's arms, gazing at her, and cried when she left the room.",
    "At five months he turns to Mum's voice and kicks his legs, but goes still when Dad leans over.",
    "He does not use words. He pushed the plate away and pulled me to the door.",
    "Leo sought out his mum for comfort and settled when she held him.",
    "HV saw him crawl to Dad and hold up his arms.",
    "Nursery saw her crawl to the door.",
    "Leo lay still and did not cry when his nappy was changed. He brightened when his sister sang.",
    "Watched with Mum at clinic: Leo kept looking round for her and reached out when she spoke.",
    "Leo arches his back and screams when laid flat, and calms as soon as Nan holds him.",
    "Leo claps and squeals when his dad comes in and holds on to his jumper at goodbye.",
    "Leo babbles to his sister and stops when a door slams.",
    "Nursery saw him hide food in his sleeves and cry at home time.",
    "Leo reaches for Nan in preference to anybody.",
]
IN_NAME_ONLY = [
    "Tia was seen on her own at school on 4 June.",
    "Tia's wishes and feelings will be ascertained at the next visit.",
    "Tia is a polite and well-mannered girl who is a pleasure to work with.",
    "Direct work sessions have been undertaken to gain Tia's views.",
    "Tia has a good relationship with her social worker and engages well.",
    "Tia is aware of the plan and its purpose.",
    "Tia's voice is central to this plan and has been considered throughout.",
    "Mum reports that Tia is happy at home and likes school.",
    "Tia has not raised any concerns with professionals.",
    "Tia is settled in placement and her needs are being met.",
    "Tia is too young to understand.",
    "Due to her age Tia was not able to express a view.",
    "Tia was present at the meeting.",
    "Tia has been invited to attend her review.",
    "Tia declined to speak to the social worker.",
    "She presents as a confident little girl with a big smile.",
    "Tia appeared happy and relaxed during the visit.",
    "Tia attends brownies and enjoys swimming.",
    "An advocate has been offered to Tia.",
    "School report that Tia is making good progress and has lots of friends.",
    "Tia was asked for her views.",
    "Tia's views were gathered using the three houses tool.",
    "Social worker to explore how Tia feels about moving.",
    "Tia would benefit from having someone to talk to.",
    "Tia said she is fine.",
    "Tia has a lovely bond with Mum and is meeting her milestones.",
    "Unable to ascertain views at this time.",
    "Tia completed the Mind of My Own form.",
    "The worker spent time with Tia and built a rapport.",
    "Tia is known to enjoy arts and crafts.",
    "Tia was visited on 3 June and appeared clean and appropriately dressed.",
    "Tia is a happy baby who is thriving in her parents' care.",
    "It is hoped that Tia will share her feelings with the school nurse.",
    "Tia's needs and wishes remain at the heart of the plan.",
    "Views: see assessment. Tia is doing well.",
    "Parents say Tia is coping fine and does not want to see a social worker.",
    "Tia has been spoken to about the plan and understands it.",
    "Tia is a quiet girl who keeps herself to herself.",
    "Tia receives 1:1 sessions with the learning mentor, which she enjoys.",
    "Nothing of concern was noted during the visit.",
    "SW met with Tia and talked about school, friends and home.",
    "Voice of the child to be captured by the advocate.",
    "Tia did not wish to contribute.",
    "Tia is very close to her grandmother.",
    "Tia engages positively in sessions and responds well to praise.",
    "Tia was seen alone and no worries were shared.",
    "Not age appropriate.",
    "Tia has a good understanding of why professionals are involved.",
    "The family support worker will complete the 'All about me' booklet with Tia.",
    "Tia appears to have a secure attachment to her carers.",
    "Tia is a bright and bubbly child.",
    "Views sought.",
    "Tia has been consulted and is in agreement.",
    "Worker will undertake direct work with Tia to understand her lived experience.",
    "Tia's behaviour has improved.",
    "Mum feels that Tia is coping well.",
    "We always put Tia at the centre of what we do.",
    "Tia was asleep at the time of the visit.",
    "Tia is non-verbal so it was not possible to obtain her views.",
    "It is important that Tia's voice is heard.",
    "Tia's wishes and feelings are central to this plan.",
    "We are sure Tia would want to live at home if she was asked.",
    "Tia was playing on her tablet and appeared relaxed.",
    "Tia loves football and supports City.",
    "Tia is reaching her milestones.",
    "Tia has built a trusting relationship with her worker.",
    'Mum shouts at Tia and calls her "a little madam".',
    "Tia feels the same as her sister.",
    "Tia misses her phonics.",
]


@pytest.fixture(scope="module", autouse=True)
def parsed() -> None:
    prepare([*SAID, *SHOWN_BY_A_BABY, *IN_NAME_ONLY], own_section=True)


@pytest.mark.parametrize("text", SAID)
def test_what_a_child_said_or_wants_is_heard(text: str) -> None:
    assert heard(text, ["Tia Brook"], own_section=True)


@pytest.mark.parametrize("text", SHOWN_BY_A_BABY)
def test_a_babys_voice_is_what_was_seen(text: str) -> None:
    assert heard(text, ["Leo Brook"], own_section=True)


@pytest.mark.parametrize("text", IN_NAME_ONLY)
def test_a_voice_in_name_only_lets_nobody_be_heard(text: str) -> None:
    assert not heard(text, ["Tia Brook"], own_section=True)


@pytest.mark.parametrize(
    "text",
    [
        "Tia said she wants to see Nan.",
        "Tia (8) told her teacher that she is scared at night",
        "Tia (aged 9) also told Mrs Lal that Dad shouts",
        'Tia\'s own words: "leave me alone"',
        "I met Tia at school. She drew her house with nobody in it.",
        "You told me that you want to stay with Sue.",
        "Mrs Crane said that Tia told her she is scared of Dad.",
    ],
)
def test_the_childs_voice_is_heard_outside_its_own_section(text: str) -> None:
    assert heard(text, ["Tia Brook"])


@pytest.mark.parametrize(
    "text",
    [
        "Mum said the plan is fair.",
        "Tia attends Oak School.",
        "Mum wants Tia to be happy.",
        "Mum (34) told me she is scared",
        "Nobody has asked Tia what she wants.",
        'Luz feels that Tia is "a good lass who never complains".',
        "Tia has missed 12 days of school.",
        "Mum says that the plan is fair and that Tia wants to stay.",
        "If Tia says she is scared, Farida will come the same day.",
    ],
)
def test_somebody_elses_voice_is_not_the_childs(text: str) -> None:
    assert not heard(text, ["Tia Brook"])


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("May says she wants her dad. Arthur is a happy baby.", {"May N"}),
        ("Both children said that they miss Dad.", {"May N", "Arthur N"}),
        ("May and Arthur said that they miss Dad.", {"May N", "Arthur N"}),
        ('May: "I hate it."\nArthur: lovely boy, meeting his milestones', {"May N"}),
        ("Arthur looks after May. May told me he hates it.", {"May N"}),
        ("“Mum’s always asleep,” said May.", {"May N"}),
    ],
)
def test_each_child_is_heard_for_itself(text: str, who: set[str]) -> None:
    assert heard(text, ["May N", "Arthur N"], own_section=True) == who


def test_a_speaker_without_a_name_is_some_child_in_the_childrens_section() -> None:
    assert heard('"I want to go home."', [], own_section=True) == {SOMEBODY}


@pytest.mark.parametrize(
    "name", ["Tia Brook", "Mohammed Ali", "Xiu-Ying Chen", "Will Grace", "Ayomide Bello", "April May"]
)
@pytest.mark.parametrize("pronoun", ["She", "He", "They"])
def test_no_verdict_hangs_on_name_or_gender(name: str, pronoun: str) -> None:
    first = name.split()[0]
    assert heard(f"{first} was seen at home. {pronoun} said that Dad shouts.", [name], own_section=True) == {
        name
    }
    assert not heard(f"{first} was spoken to at home. {pronoun} seemed happy.", [name], own_section=True)


def test_words_that_only_claim_a_voice_are_found_where_they_stand() -> None:
    claim = empty_claim("Tia was spoken to at school.")
    assert claim is not None
    assert (claim.start, claim.end) == (4, 17)
    assert empty_claim("Tia hid under the table.") is None


@pytest.mark.parametrize("text", ["N/A", "Not known", "–", "", "To be completed", "See assessment"])
def test_a_section_that_says_nothing_is_empty(text: str) -> None:
    assert says_nothing(text)


def test_a_bubbly_girl_who_is_too_young_is_a_claim() -> None:
    assert empty_claim("Too young.") is not None
    assert empty_claim("She is a bubbly little girl.") is not None


@pytest.mark.parametrize(
    "text",
    [
        "Tia reads her mother's letters and makes her calls, and missed nine half-days of school.",
        "Her dad cannot read the letters, so Tia misses things.",
    ],
)
def test_what_a_child_misses_or_reads_for_others_is_no_voice(text: str) -> None:
    assert heard(text, ("Tia Brook",)) == frozenset()


@pytest.mark.parametrize(
    "text",
    [
        "Tia has been missing on four occasions since February.",
        "Tia wakes in the night shouting, which leaves her too tired for school.",
    ],
)
def test_gone_missing_and_a_noise_in_the_night_are_no_voice(text: str) -> None:
    assert heard(text, ("Tia Brook",)) == frozenset()


def test_missing_somebody_is_one() -> None:
    assert heard("Tia is missing her dad.", ("Tia Brook",), own_section=True) == {"Tia Brook"}


def test_a_child_seen_alone_at_the_shops_was_not_heard_there() -> None:
    assert empty_claim("Tia was seen alone at the shops after dark") is None
    assert empty_claim("Tia was seen alone at school") is not None


@pytest.mark.parametrize(
    ("text", "child"),
    [
        ("Amy was asked as well; shook her head, then put the mum doll in the bin.", "Amy Harlow"),
        ("Amy was seen too: hid behind the sofa and sucked her thumb.", "Amy Harlow"),
        ("Ines was spoken to at school and says that Sundays are too long without Avó.", "Ines Duarte"),
        ("Ines was asked and said that Sundays drag.", "Ines Duarte"),
    ],
)
def test_a_child_who_was_asked_and_goes_on_in_the_same_sentence_is_heard(text: str, child: str) -> None:
    assert heard(text, ["Ines Duarte", "Amy Harlow"], own_section=True) == {child}


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("At five months Orson isn't able to tell us how he finds life at home.", True),
        ("Orson can't say what he wants.", True),
        ("Wishes: see assessment.", True),
        ("The school's wish is for Orson to be on time; they asked for Orson to have a bus pass.", False),
        ("Orson was seen and weighed at clinic.", True),
    ],
)
def test_what_was_not_told_and_what_a_school_asks_for_is_no_voice(text: str, own: bool) -> None:
    assert not heard(text, ["Orson Mills"], own_section=own)
