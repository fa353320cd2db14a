"""Children as strangers let them be heard, and what only looks like a voice."""

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
        (
            "risk",
            "Mia has been bruised three times since May. Mia's teacher thinks she is frightened of her stepfather.",
            (("Mia Cox", 7),),
        ),
        ("history", "He was born at 32 weeks, sat at nine months and spoke late.", (("Tom Reed", 10),)),
        ("need", "Ruby needs to feel safe at home", (("Ruby Poe", 6),)),
        ("risk", "Dad wept and said he would never hit Leah again.", (("Leah Fox", 11),)),
        ("other", "Kira attends Brownies, swims and plays the recorder.", (("Kira Dent", 8),)),
        ("action", "Jo will ask Sam what he would like to change using the three islands", (("Sam Ito", 9),)),
        ("identity", "Amir's family speak Dari. Amir is quiet.", (("Amir Noori", 12),)),
        ("risk", "Ella, 3 months, is below the 2nd centile and has cradle cap.", (("Ella Kerr", 0),)),
        ("risk", "Noah's mother says that he tells lies and cannot be believed.", (("Noah Tull", 8),)),
        ("other", "Noah's views will be brought to the next review by Kim.", (("Noah Tull", 8),)),
        ("need", "Ebo has not had his jabs and has a sore bottom", (("Ebo Mensah", 1),)),
        ("outcome", "Noah tells a grown-up when he is scared", (("Noah Tull", 8),)),
        ("action", "Kim asks Noah which club he would like", (("Noah Tull", 8),)),
        (
            "risk",
            "Omar is believed to carry a knife for older lads and has been stopped twice. His form tutor fears for him.",
            (("Omar Haddad", 12),),
        ),
        ("other", "Omar's key worker shared her view that he needs firm boundaries.", (("Omar Haddad", 12),)),
        (
            "risk",
            "Zoe sleeps in the pram and has nappy rash. Her weight is on the 9th centile.",
            (("Zoe Lamb", 0),),
        ),
        ("visits", "Next seen 4 June. Ask him about the phone.", (("Omar Haddad", 12),)),
        ("action", "Dad to ask Omar each night how his day was", (("Omar Haddad", 12),)),
    ],
)
def test_missing_child_voice_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("missing-child-voice", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("need", "'Nobody comes when I shout' – Ruby to her teaching assistant", (("Ruby Poe", 6),)),
        (
            "visits",
            "Each time Ann comes Lottie runs upstairs and locks herself in the bathroom.",
            (("Lottie Vane", 5),),
        ),
        (
            "parent_views",
            "Nan showed us the letter Abi left on her pillow: please don't make me go to Dad's.",
            (("Abi Stone", 11),),
        ),
        ("outcome", "Kai sees his brother every Sunday, as he asked", (("Kai Moss", 9),)),
        (
            "contingency",
            "If Mum drinks, Ava goes to Nan's, the place that Ava chose because the dog is there.",
            (("Ava Holt", 10),),
        ),
        (
            "action",
            "Ben begged for the dog to stay with him, so Carer Tim builds a kennel",
            (("Ben Carr", 8),),
        ),
        ("need", "Jayden wets the bed and says it's because of the noises", (("Jayden Wood", 7),)),
        (
            "signoff",
            "I rang Carly before signing; she had two things to say: no more taxis, and let me keep my phone at night. TM B. Onslow",
            (("Carly Finn", 15),),
        ),
        ("other", "A text from Noah at 2am on 4 May read 'can u get me'.", (("Noah Tull", 8),)),
        (
            "signoff",
            "One thing weighed with me. Noah had drawn himself in a cage. R Pike TM",
            (("Noah Tull", 8),),
        ),
        ("risk", "When Carl's name comes up Noah goes white and picks at his arms.", (("Noah Tull", 8),)),
        (
            "parent_views",
            "Mum says it was Noah who told her, in the bath, that Carl locks him out.",
            (("Noah Tull", 8),),
        ),
        ("identity", "Noah won't have his hair cut, as his dad's is long too, he says.", (("Noah Tull", 8),)),
        (
            "risk",
            "According to Omar, the knife was for show and he'd be dead without it.",
            (("Omar Haddad", 12),),
        ),
        (
            "other",
            "Zoe cries when the door bangs and is soothed by her sister's singing.",
            (("Zoe Lamb", 0),),
        ),
        (
            "parent_views",
            "Dad passed on that Omar had told him, crying, that he never wanted to go back to the unit.",
            (("Omar Haddad", 12),),
        ),
        (
            "action",
            "Ana takes the bedroom door off its lock for good, as Omar asked her to",
            (("Omar Haddad", 12),),
        ),
        (
            "signoff",
            "What decided it for me was Omar's own plea that he be let finish Year 7 with his friends. R Pike",
            (("Omar Haddad", 12),),
        ),
    ],
)
def test_missing_child_voice_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("missing-child-voice", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        ("child_voice", "Ella is a chatty girl who is a delight to be around.", (("Ella Kerr", 9),)),
        ("child_voice", "Ella's voice is at the centre of this plan.", (("Ella Kerr", 9),)),
        ("child_voice", "Due to her age it was not felt right to ask.", (("Ella Kerr", 3),)),
        ("child_voice", "His views remain unchanged.", (("Tom Reed", 10),)),
        ("child_voice", "Dad reports that Tom is settled and content.", (("Tom Reed", 10),)),
        ("child_voice", "Tom filled in his Mind of My Own and it has been uploaded.", (("Tom Reed", 10),)),
        (
            "child_voice",
            "Rafi drew the belt. We didn't get a chance to sit down with Noor.",
            (("Rafi Adel", 8), ("Noor Adel", 6)),
        ),
        (
            "child_voice",
            "Tom engaged well with direct work and was able to express himself.",
            (("Tom Reed", 10),),
        ),
        ("child_voice", "Noah was very polite and answered all my questions.", (("Noah Tull", 8),)),
        ("child_voice", "Noah is aware of the plan.", (("Noah Tull", 8),)),
        (
            "child_voice",
            "He is a typical eight-year-old who enjoys Minecraft and football.",
            (("Noah Tull", 8),),
        ),
        (
            "child_voice",
            "Wishes and feelings work took place over four sessions with Kim.",
            (("Noah Tull", 8),),
        ),
        ("child_voice", "Noah wants his own bed. Ivy didn't attend.", (("Noah Tull", 8), ("Ivy Tull", 5))),
        (
            "child_voice",
            "Omar contributed to the plan and his comments have been taken on board.",
            (("Omar Haddad", 12),),
        ),
        ("child_voice", "Omar is well-mannered with a good sense of humour.", (("Omar Haddad", 12),)),
        ("child_voice", "Zoe is a beautiful little girl who is loved by all.", (("Zoe Lamb", 0),)),
        ("child_voice", "Jo to complete direct work with Omar by the next meeting.", (("Omar Haddad", 12),)),
        (
            "child_voice",
            "Lena told Jo she sleeps with the light on so the bad man sees the dog. Omar was out when Jo called.",
            (("Omar Haddad", 12), ("Lena Haddad", 7)),
        ),
    ],
)
def test_vague_child_voice_is_found(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert findings("vague-child-voice", _plan(place, text, children))


@pytest.mark.parametrize(
    ("place", "text", "children"),
    [
        (
            "child_voice",
            "Ella isn't talking to us. She shut her door and turned the music up.",
            (("Ella Kerr", 13),),
        ),
        (
            "child_voice",
            "He shrugs when asked about his stepdad, and grins when asked about the horses.",
            (("Tom Reed", 10),),
        ),
        (
            "child_voice",
            "Tom's list for the meeting: a phone, a fish tank, to see Dad without Karen.",
            (("Tom Reed", 10),),
        ),
        (
            "child_voice",
            "At 5 months Ivo watches Dad's face, coos back, goes quiet when doors bang.",
            (("Ivo Penn", 0),),
        ),
        ("child_voice", "Asked about school, Ella: 'it's the only place I eat'.", (("Ella Kerr", 9),)),
        (
            "child_voice",
            "Both girls want the weekends back the way they were.",
            (("Ana Ruiz", 9), ("Eva Ruiz", 7)),
        ),
        (
            "child_voice",
            "Ella came with her own agenda: bedtimes, pocket money and being allowed on Snapchat.",
            (("Ella Kerr", 12),),
        ),
        ("child_voice", "Ella brought two questions: when is Dad home, and why.", (("Ella Kerr", 12),)),
        (
            "child_voice",
            "I don't like it when they fight. I want it to stop. (Ella, written on her own)",
            (("Ella Kerr", 9),),
        ),
        (
            "child_voice",
            "Football. That's all Noah would talk about, until the door slammed: then he asked if I could stay.",
            (("Noah Tull", 8),),
        ),
        (
            "child_voice",
            '"dunno", he said, six times, and then "can I go live at Nan\'s"',
            (("Noah Tull", 8),),
        ),
        (
            "child_voice",
            "He can't tell us yet. What Kim saw: he stops crying the second Nan lifts him; with Mum he arches away.",
            (("Ebo Mensah", 1),),
        ),
        ("child_voice", "His letter says he's sorry and can he come back.", (("Noah Tull", 8),)),
        ("child_voice", "Being called a liar is what hurts Noah most, he told Kim.", (("Noah Tull", 8),)),
        (
            "child_voice",
            "Omar sighs a lot. Asked why, he said school is easy and home is hard.",
            (("Omar Haddad", 12),),
        ),
        (
            "child_voice",
            "Nobody can ask Zoe. She toddles to Nan with her shoes in her hand when it's time to go home and sits by the door.",
            (("Zoe Lamb", 1),),
        ),
        (
            "child_voice",
            "Omar's happiest day was the one at the sea, with Dad, when nobody was cross.",
            (("Omar Haddad", 12),),
        ),
        (
            "child_voice",
            "Omar: leave me at the Coopers. Lena: can I bring my fish?",
            (("Omar Haddad", 12), ("Lena Haddad", 7)),
        ),
        (
            "child_voice",
            "Drew a map of who lives where: himself on an island, Mum on the mainland and a broken bridge.",
            (("Omar Haddad", 12),),
        ),
    ],
)
def test_vague_child_voice_is_silent(place: str, text: str, children: tuple[tuple[str, int], ...]) -> None:
    assert not findings("vague-child-voice", _plan(place, text, children))
