"""Sections told by their words: whatever stands at the end of another part, or under a heading that nobody lists."""

from __future__ import annotations

import pytest

from planlint.document.model import Block, Heading, Paragraph
from planlint.plan.model import Plan, SectionName
from tests.plan.building import bullets, grid, plan, workbook

FRONT = grid(
    ("Children", "Ada Quill (9) and Ben Quill (6)"), ("Plan date", "12 May 2026"),
    ("Mother", "Samina Quill"), ("Social worker", "Tess Orr"),
)  # fmt: skip


def fronted(*blocks: Block) -> Plan:
    return plan(
        Heading("Child in need plan", 1),
        FRONT,
        Heading("Actions", 2),
        *bullets("Mum to ring the GP"),
        *blocks,
    )


def named(found: Plan, words: str) -> list[SectionName]:
    """The names of the sections in which the words stand, the label before them counted in."""
    return [
        section.name
        for section in found.sections
        if words in section.text or words in f"{section.heading}: {section.text}"
    ]


def behind_the_fallback(text: str) -> list[SectionName]:
    fallback = "If Mum is ill, Nan has the children that night."
    return named(fronted(Heading("What if it fails?", 2), Paragraph(fallback), Paragraph(text)), text)


def under(heading: str, text: str) -> list[SectionName]:
    return named(fronted(Heading(heading, 2), Paragraph(text)), text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Tess sees Ada alone every ten working days.", SectionName.VISITS),
        ("Seeing the children: Tess sees both children at home every fortnight.", SectionName.VISITS),
        ("Mum says: I was scared of this meeting and it was fine.", SectionName.PARENT_VIEWS),
        ("Samina: “I want one worker and not five.”", SectionName.PARENT_VIEWS),
        ("Ada said “can I keep my cat?”", SectionName.CHILD_VOICE),
        ("Ada is Ghanaian and Welsh; she goes to the Pentecostal church.", SectionName.IDENTITY),
        ("Bernadette Vale has read and agreed this plan.", SectionName.SIGNOFF),
        ("I agree this plan on behalf of the department. C. Osei 10.02.26", SectionName.SIGNOFF),
    ],
)
def test_a_paragraph_behind_the_fallback_is_told_by_its_words(text: str, name: SectionName) -> None:
    assert behind_the_fallback(text) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Nan takes Ada swimming every Friday.",
        "Tess will then ask the police to call round every night.",
        "His nan would have them in the week and his uncle at weekends.",
    ],
)
def test_what_belongs_to_the_fallback_stays_there(text: str) -> None:
    assert behind_the_fallback(text) == [SectionName.CONTINGENCY]


@pytest.mark.parametrize(
    ("heading", "text", "name"),
    [
        ("Heard from the children", "We hate the stairs.", SectionName.CHILD_VOICE),
        ("Ada's page", "I like it when Mum does my plaits.", SectionName.CHILD_VOICE),
        ("Ada and Ben", "“A robot could do our jobs.”", SectionName.CHILD_VOICE),
        ("Ms Quill", "“I asked for help in October.”", SectionName.PARENT_VIEWS),
        ("Mum and Dad's page", "“I want someone to come here.”", SectionName.PARENT_VIEWS),
        ("From Martin", "He has taken nights off work to be in.", SectionName.PARENT_VIEWS),
        ("Tripwires", "A sixth night missing means that Tess calls a strategy meeting within a day.", SectionName.CONTINGENCY),
        ("Otherwise", "If the package has not started by 21 May, Tess will buy agency mornings.", SectionName.CONTINGENCY),
        ("What came before", "Samina was herself in foster care from nine.", SectionName.HISTORY),
    ],
)  # fmt: skip
def test_headings_in_no_list_are_told_by_names_and_words(heading: str, text: str, name: SectionName) -> None:
    assert under(heading, text) == [name]


@pytest.mark.parametrize(
    ("heading", "text"),
    [
        ("Ada's sleep", "Ada wakes at four and cannot settle."),
        ("From school", "Ada has been late nine times since Easter."),
        ("From Tess", "I shall be away in August and Sam covers for me."),
        ("Rainbow House", "Ben has a place in the lambs room."),
        ("Notes", "Polish lessons start at the library in May."),
        ("Notes", "If you have any questions, ring Tess on the number above."),
    ],
)
def test_other_words_stay_other_words(heading: str, text: str) -> None:
    assert under(heading, text) == [SectionName.OTHER]


def test_what_mum_agrees_with_is_her_view_and_no_sign_off() -> None:
    assert under("Parents' views", "Mum agrees with the plan.") == [SectionName.PARENT_VIEWS]


def test_a_letter_to_a_mother_tells_what_she_said() -> None:
    found = plan(
        Paragraph("Ms Jo Quill"), Paragraph("Dear Jo"), Heading("What we agreed for Ada and Ben", 2),
        Paragraph("We are worried that Ada comes home late. I will ring the school on Monday."),
        Paragraph("You told me that you do not want “a file on my children”."),
    )  # fmt: skip
    assert [child.name for child in found.children] == ["Ada", "Ben"]
    assert named(found, "a file on my children") == [SectionName.PARENT_VIEWS]


def test_a_label_with_somebodys_words_is_a_section_too() -> None:
    front = grid(
        ("Child", "Ada Quill"),
        ("Plan date", "12 May 2026"),
        ("Mum's words", "She thinks that the plan asks too little."),
    )
    found = plan(Heading("Plan", 1), front, Heading("Actions", 2), *bullets("Mum to ring the GP"))
    assert [section.text for section in found.section(SectionName.PARENT_VIEWS)] == [
        "She thinks that the plan asks too little."
    ]


def test_a_sheet_of_what_was_done_is_no_second_plan() -> None:
    head = ("Need", "Action", "Who", "By when")
    (found,) = workbook(
        Front=grid(("PLAN FOR:", "Ada Quill"), ("Type:", "Child in need"), ("Plan date:", "3 June 2026")),
        Live=grid(head, ("Ada is late", "Buy a clock", "Mum", "8 June 2026"), ("", "Walk with her", "Dad", "9 June 2026")),
        Done=grid(("Ref", "Action", "Who", "Finished on"), ("X1", "Register at the surgery", "Mum", "20 May 2026")),
    )  # fmt: skip
    assert [row.action for row in found.rows] == ["Buy a clock", "Walk with her"]
    assert [child.name for child in found.children] == ["Ada Quill"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ada's line: “I do the school run and nobody asked me.”", SectionName.CHILD_VOICE),
        ("Ben's words. “It was the sound. It was like a stick.”", SectionName.CHILD_VOICE),
        ("“I want a worker who can drive. I don't want two.” – Ada, when asked in May", SectionName.CHILD_VOICE),
        ("Mum's verdict: “It's hard to see it in a list but it's fair.”", SectionName.PARENT_VIEWS),
        ("Mum read all three and said: “It is hard but it's fair.”", SectionName.PARENT_VIEWS),
        ("Failing which: if Dad comes back, Nan has the children that night.", SectionName.CONTINGENCY),
        ("About Ada: white British; goes to the Methodist church.", SectionName.IDENTITY),
        ("Conference chair: Maureen Sleeman, date signed 4/2/26", SectionName.SIGNOFF),
        ("Seen by team lead: S. Hythe, 21/1/26", SectionName.SIGNOFF),
    ],
)  # fmt: skip
def test_a_line_under_a_heading_that_says_nothing_is_told_by_its_label_and_its_words(
    text: str, name: SectionName
) -> None:
    assert under("Where we are", text) == [name]


@pytest.mark.parametrize(
    ("heading", "text", "name"),
    [
        ("Observed of Ben", "Went stiff when the door went, and babbled to Nan.", SectionName.CHILD_VOICE),
        ("How Ada took part", "With the eye gaze she picked the pool.", SectionName.CHILD_VOICE),
        ("In her own words", "“I check the door five times a night.”", SectionName.CHILD_VOICE),
        ("What her mum thinks", "It is too much at once.", SectionName.PARENT_VIEWS),
        ("Mother's account", "“I know I am not managing.”", SectionName.PARENT_VIEWS),
        ("How she came to be looked after", "Mum was very unwell that spring.", SectionName.HISTORY),
        ("When we meet again", "At your flat on 3 March at 10.30.", SectionName.REVIEW),
    ],
)
def test_a_heading_in_the_writers_own_words_tells_what_stands_below_it(
    heading: str, text: str, name: SectionName
) -> None:
    assert under(heading, text) == [name]


def test_she_who_is_quoted_is_the_child_whom_the_sentence_before_tells_of() -> None:
    quoted = "She told Grace: “when they stop talking it's like I'm not there”."

    def since(before: str) -> list[SectionName]:
        return named(fronted(Heading("Since then", 2), Paragraph(f"{before} {quoted}")), quoted)

    assert since("Ada was out on the roof on 19 March.") == [SectionName.CHILD_VOICE]
    assert since("Grace was off work in March.") == [SectionName.OTHER]


def test_titled_parts_that_run_on_in_one_text_are_sections_of_their_own() -> None:
    found = fronted(
        Heading("A. What worries us", 2),
        Paragraph(
            "Mum has gone days without getting up.\nB. What Ada thinks\n“I can make toast for two.”\nC. What is left\nThe forms."
        ),
    )
    assert named(found, "toast for two") == [SectionName.CHILD_VOICE]
    assert named(found, "The forms") == [SectionName.OTHER]
