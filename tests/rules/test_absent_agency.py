"""Agencies said to be at work with the family that have no part in the actions, as many hands would write them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planlint.language.agencies.at_work import working_with
from planlint.language.agencies.work_lists import labelled
from planlint.linting.engine import check_plans
from planlint.linting.loading import Rule, load_rule
from planlint.linting.model import Finding
from planlint.linting.pages import read_page
from planlint.linting.settings import Settings
from planlint.plan.model import Child, Plan, Row, Section, SectionName
from planlint.resources import rules_folder

RULE: Rule = load_rule(read_page(rules_folder() / "whole-plan" / "absent-agency.md"), Settings())


def found(plan: Plan) -> tuple[Finding, ...]:
    """What the rule finds in a plan; a rule that fails is an error."""
    report = check_plans([plan], (RULE,), Settings())
    assert report.problems == ()
    return report.findings


ABSENT = [
    (
        "Jay is open to CAMHS and sees Dr Rao every other week.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "CAMHS",
    ),
    (
        "YOT are involved following the caution.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "YOT",
    ),
    (
        "Mum has an IDVA, Kath, who rings her on Mondays.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "IDVA",
    ),
    (
        "Home-Start come every Tuesday morning and Mum finds it a lifeline.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "Home-Start",
    ),
    (
        "Jay has a speech therapist at the clinic.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "speech therapist",
    ),
    (
        "She is seen weekly by the school nurse about her weight.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "school nurse",
    ),
    (
        "Dad meets his probation officer, Tom Lee, every fortnight.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "probation officer",
    ),
    (
        "Jay's epilepsy is overseen by the paediatrician, Dr Amin, at the Infirmary.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "paediatrician",
    ),
    (
        "The young carers project takes her out on Saturdays.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "young carers project",
    ),
    (
        "Mum is under the CMHT.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "CMHT",
    ),
    (
        "The educational psychologist is working with school and home on Jay's reading.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "educational psychologist",
    ),
    (
        "Dad's drug worker sees him on Wednesdays.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "drug worker",
    ),
    (
        "An occupational therapist visits every month to look at her chair.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "occupational therapist",
    ),
    (
        "Mum gets support from Women's Aid.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
        "Women's Aid",
    ),
    (
        "CAMHS continue to see Jay monthly.",
        "Jay to have six sessions with Ade at the boxing club (Ade)",
        "CAMHS",
    ),
    (
        "Bo is currently receiving weekly therapy through CAMHS.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "CAMHS",
    ),
    (
        "A family support worker from the Hub has been going in three times a week since January.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "family support worker",
    ),
    (
        "Bo has been under the community paediatrician since birth.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "community paediatrician",
    ),
    (
        "Mr Dunn, their housing officer, is helping them with the move.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "housing officer",
    ),
    (
        "The EWO visits on Mondays and Bo hides upstairs.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "EWO",
    ),
    (
        "The family are well supported by their health visitor.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "health visitor",
    ),
    (
        "Bo meets his mentor at the gym on Fridays.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "mentor",
    ),
    (
        "Dad has been engaging with Change Grow Live and is on a script.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "Change Grow Live",
    ),
    (
        "Portage come on Thursdays to play with Bo.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "Portage",
    ),
    (
        "Mum sees a counsellor at the surgery.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "counsellor",
    ),
    (
        "PC Lowther calls in every week.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "PC Lowther",
    ),
    (
        "Barnardo’s are working with Bo and his sister.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "Barnardo’s",
    ),
    ("The school is working closely with Mum on mornings.", "Weigh Bo (Jo, HV)", "school"),
    (
        "Agencies: the CIC nurse sees Bo yearly.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "CIC nurse",
    ),
    (
        "Perinatal team involved, Mum happy with them.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "Perinatal team",
    ),
    (
        "He has a YJS worker (Lee).",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "YJS worker",
    ),
    (
        "The short breaks provider takes him every other weekend.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "short breaks provider",
    ),
    (
        "Bo has ten sessions with a play therapist, Jan, three done so far.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
        "play therapist",
    ),
]
NOT_ABSENT = [
    (
        "CAMHS closed the case in December.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "A referral to CAMHS was made on 3 February.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Jay was referred by the health visitor.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "He is on the waiting list for speech and language therapy.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Jay goes to Larch Primary and is in Year 4. His teacher says he is bright.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Police were called twice in March. The police told us that Dad was arrested.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Dad's drug worker sees him on Wednesdays.",
        "Eight sessions at the Bridge (Dad); Drug worker sends the results (Imran)",
    ),
    (
        "Mum would like an IDVA but has not been given one yet.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "The health visitor said that Leo is on the 9th centile.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "School is supporting Jay with a place in the nurture room.",
        "Ring Mum by 9.15 (Mrs Patel, head of year)",
    ),
    (
        "Mum used to have a CPN, and was discharged in 2024.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Family support worker: none allocated at present.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "PC Lowther is working with Caden on knife law.",
        "Steph to check the markers on both addresses (PC Lowther)",
    ),
    (
        "The family will be supported by Home-Start from April.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Mum is a teaching assistant and Dad works for a housing association.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "His cousin has a social worker in Leeds. Nan is a retired midwife.",
        "Take Jay to the dentist (Mum); Write the letter to the landlord (Sue Hall, social worker)",
    ),
    (
        "Bo was seen once by CAMHS in 2024 and not taken on.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    ("CAMHS have not accepted him.", "Eye test at Vision Plus (Mum); Send the passport form (Social worker)"),
    (
        "Health visitor input ended when Bo turned five.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "Mum phoned the housing officer in March about the damp.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "The police report says that nobody was hurt.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    ("Bo has a play therapist, Jan Hall.", "Play sessions at home, six Tuesdays (Jan Hall)"),
    ("Dad works with Change Grow Live (CGL), his recovery service.", "Check the drug screen (CGL)"),
    (
        "Mum hopes to have a Home-Start volunteer. An application has been made.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "School attended the meeting and sent a report.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "He likes his teacher, Mr Ross, and has gone up two sets.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    ("The health visitor visits every month.", "Bring the red book to clinic on Tuesdays (Mum)"),
    ("The school is supporting Bo with a quiet room.", "Form tutor to greet Bo at the gate"),
    (
        "The IRO meets Bo before each review. The social worker sees him every four weeks.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "Bo's dad is a police officer and works with dogs.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    (
        "It was felt that the family would be helped by a family support worker.",
        "Eye test at Vision Plus (Mum); Send the passport form (Social worker)",
    ),
    ("CAMHS are involved.", "CAMHS to offer a first appointment (CAMHS)"),
]


def plan_of(text: str, actions: str, front: tuple[tuple[str, str], ...] = (), heading: str = "") -> Plan:
    """A plan with a summary and these actions ("what (who); what (who)")."""
    cells = [part.rstrip(")").partition(" (") for part in actions.split("); ")]
    rows = tuple(Row(number, action=what, owner=who) for number, (what, _, who) in enumerate(cells, start=1))
    sections = (Section(SectionName.OTHER, heading, text),) if text else ()
    return Plan("plan.docx", "1", children=(Child("Jay Brook"),), rows=rows, sections=sections, front=front)


ACTIONS = "Take Jay to the dentist (Mum); Write the letter to the landlord (Social worker)"


@pytest.mark.parametrize(("text", "actions", "words"), ABSENT)
def test_an_agency_with_no_part_is_found_at_its_words(text: str, actions: str, words: str) -> None:
    assert words in [finding.quote for finding in found(plan_of(text, actions))]


@pytest.mark.parametrize(("text", "actions"), NOT_ABSENT)
def test_an_agency_with_a_part_or_gone_or_awaited_is_left_alone(text: str, actions: str) -> None:
    assert found(plan_of(text, actions)) == ()


def test_a_rhythm_in_brackets_behind_a_post_of_the_front_sheet_hides_nobody() -> None:
    involved = labelled("Young carers lead (fortnightly with Tyler)", "Moira Stennett")
    assert involved is not None
    assert involved.names == ("Moira Stennett",)
    assert labelled("Gran (sees Tyler on Sundays)", "Pat Pitt") is None


def test_a_line_of_the_front_sheet_names_who_is_at_work() -> None:
    told = found(
        plan_of("", ACTIONS, (("Health visitor", "Jo Bloom"), ("GP", "Dr Amin"), ("School", "Larch Primary")))
    )
    assert [finding.message.split(":")[0] for finding in told] == ["Health visitor, Jo Bloom"]
    assert found(plan_of("", "Weigh Jay at clinic (Jo Bloom)", (("Health visitor", "Jo Bloom"),))) == ()
    assert found(plan_of("", ACTIONS, (("Health visitor", "TBC"), ("School nurse", "n/a")))) == ()


def test_a_list_of_professionals_names_who_is_at_work_and_a_list_of_those_present_does_not() -> None:
    people = "Sue Hall (social worker), Ada Lumb (school nurse), Mr Brandt (head of year)"
    actions = "Ring Mum by 9.15 (Mr Brandt, head of year)"
    told = found(plan_of("", actions, (("Professionals involved", people),)))
    assert [finding.message.split(":")[0] for finding in told] == ["Ada Lumb (school nurse)"]
    assert found(plan_of("", actions, (("Those present", people),))) == ()


def test_a_table_of_professionals_is_read_row_by_row() -> None:
    table = "Name | Role | Phone\nSue Hall | Social worker | 01632 960102\nPat Dean | Family support worker | 01632 960117"
    told = found(plan_of(table, ACTIONS, heading="Professionals working with the family"))
    assert [finding.quote for finding in told] == ["Pat Dean | Family support worker"]


def test_an_agency_is_told_once() -> None:
    assert len(found(plan_of("CAMHS are working with Jay. CAMHS visit on Mondays.", ACTIONS))) == 1


OTHER_WAYS = [
    ("child_voice", "Jay says his YOT worker, Stan, is the only one who gets him.", "YOT worker"),
    ("child_voice", "My CAMHS lady is called Fern and I see her every other Monday.", "CAMHS"),
    (
        "parent_views",
        "Nelson House, who do Jay's grief work on Mondays, have been wonderful.",
        "Nelson House",
    ),
    ("parent_views", "Mum would be lost without Janine, her Home-Start volunteer.", "Home-Start volunteer"),
    ("other", "Team around Jay: Paula Nunn (SALT), Sue Hall (SW).", "Paula Nunn (SALT)"),
    (
        "other",
        "Already involved: Young Carers of the Wensum (Jay goes on Thursdays).",
        "Young Carers",
    ),
    ("other", "Jay is under Dr Osei (community paeds) for epilepsy, 3-monthly.", "community paeds"),
    ("other", "SALT input ongoing - Gemma.", "SALT"),
    ("other", "Portage (Lindy) weekly on Wednesdays.", "Portage"),
    ("other", "Present: Mum, Mr Quantrill (learning mentor, sees Jay every morning).", "learning mentor"),
    (
        "other",
        "A family group conference coordinator is working with the family.",
        "group conference coordinator",
    ),
    ("other", "Jay is open to Compass (Hayley).", "open to Compass"),
    (
        "history",
        "Daybreak's exploitation worker Jo Bale has met Jay each Wednesday since October.",
        "exploitation worker",
    ),
    ("history", "Jay has art sessions with Mags each Thursday.", "sessions with Mags"),
]
NO_OTHER_WAYS = [
    ("child_voice", "Jay would like a mentor."),
    ("parent_views", "Mum says that Trev, her neighbour, comes over most Saturdays."),
    ("other", "Agencies to be approached: Victim Support, NSPCC."),
    ("other", "Jay goes to Larch Primary and plays football every Saturday."),
    ("other", "Jay sees his dad every other Saturday at the contact centre."),
    ("history", "Police have been called to the flat three times since October."),
    ("history", "There have been three police call-outs since New Year."),
    ("history", "A mentor has been asked for. Catch22 have a list of eight weeks."),
    ("history", "Probation were involved with Jay's father before his death."),
    ("history", "Jay has been supported by his nan and his aunt, who is a school nurse."),
]


def section_plan(section: str, text: str, actions: str = ACTIONS) -> Plan:
    """A plan with one section of this name."""
    plan = plan_of("", actions)
    return replace(plan, sections=(Section(SectionName(section), "", text),))


@pytest.mark.parametrize(("section", "text", "words"), OTHER_WAYS)
def test_work_is_told_in_many_ways(section: str, text: str, words: str) -> None:
    assert any(words in (finding.quote or "") for finding in found(section_plan(section, text)))


@pytest.mark.parametrize(("section", "text"), NO_OTHER_WAYS)
def test_what_sounds_like_work_is_none(section: str, text: str) -> None:
    assert found(section_plan(section, text)) == ()


@pytest.mark.parametrize(
    ("text", "action"),
    [
        ("Jay has a YJS worker (Malcolm Reid).", "Knife course, five Tuesdays (Malcolm)"),
        ("Jay is under Nurse Kerr's team at the Infirmary.", "Kerr shows Mrs Bell the pump"),
        ("Mum's IAPT therapist rings her on Wednesdays.", "Talking therapies calls on Wednesdays"),
        ("Jay has speech therapy at Oak House, a block of eight.", "Eight Thursdays at Oak House"),
        ("Mr Khan, learning mentor, sees Jay every day.", "Quiet table (Mr Khan)"),
    ],
)
def test_a_part_is_shown_by_name_by_work_or_by_place(text: str, action: str) -> None:
    assert found(section_plan("other", text, action)) == ()


def test_a_charity_takes_no_part_for_another() -> None:
    text = "The NSPCC are working with Jay. Family Action are helping Mum."
    assert [
        each.quote for each in found(section_plan("other", text, "Six evenings with Family Action (Mum)"))
    ] == ["NSPCC"]


def test_a_name_is_known_by_the_post_beside_it_elsewhere() -> None:
    plan = section_plan("other", "Bronwen Rule has seen the baby every fortnight since booking.")
    told = found(replace(plan, front=(("Apologies", "Bronwen Rule, specialist midwife"),)))
    assert [finding.quote for finding in told] == ["Bronwen Rule"]


def test_who_leads_the_plan_is_no_agency_of_it() -> None:
    plan = section_plan("other", "Lyn Roe, family support worker, visits every week.")
    assert found(replace(plan, front=(("Lead practitioner", "Lyn Roe, Carn View Family Hub"),))) == ()


@pytest.mark.parametrize(
    "text",
    [
        "The CAMHS worker will continue to be involved with Jay.",
        "Jay has four months left on his order and Leah (YJS) sees him every Tuesday.",
        "Working with Jay now: Anya Roth (community psychiatric nurse for mum).",
        "Working with Jay now: Sister Amara Pugh (school nurse, who sees Jay on Tuesdays).",
        "The British Red Cross family tracing service is currently working with Jay.",
    ],
)
def test_whoever_goes_on_working_is_at_work(text: str) -> None:
    assert len(found(section_plan("other", text))) == 1


def test_an_agencys_own_person_on_the_front_sheet_takes_its_part() -> None:
    text = "CAMHS see Petra every Thursday about her panic."
    front = (("CAMHS nurse", "Gideon Frost"),)
    assert found(plan_of(text, "Write the one-page panic plan (Gideon Frost)", front)) == ()


def test_whoever_sent_apologies_may_be_at_work_all_the_same() -> None:
    front = (("Apologies", "Adult learning disability nurse Fi Trebble, who sees Leanne on Mondays"),)
    assert len(found(plan_of("", ACTIONS, front))) == 1


def test_what_has_all_ended_is_no_work_of_today() -> None:
    text = "Jay has been seen by the NSPCC and an art therapist over the years; all have ended."
    assert found(plan_of(text, ACTIONS)) == ()


def test_a_whole_sentence_behind_a_label_tells_who_is_at_work() -> None:
    front = (("Others who know Jay", "Ros Gale, play therapist, has Jay for an hour on Mondays."),)
    assert len(found(plan_of("", ACTIONS, front))) == 1


def test_what_the_police_have_done_with_a_case_is_no_work() -> None:
    assert found(section_plan("risk", "The Police have NFA'd it.")) == ()


def test_a_child_by_another_name_is_no_worker() -> None:
    front = (("Child", "Jayden Brook (everyone calls him Ozzy)"),)
    told = "Moira from Home-Start is in the flat with Ozzy every Thursday."
    row = Row(1, action="Weigh Ozzy at home", owner="Lorna, health visitor", due="3 May 2026")
    plan = replace(section_plan("risk", told), children=(Child("Jayden Brook"),), front=front, rows=(row,))
    assert len(found(plan)) == 1


@pytest.mark.parametrize(
    ("section", "text"),
    [
        (
            "child_voice",
            "“The only one who gets me is Shaz at the Hive, I see her Tuesdays after tea”, Jay said.",
        ),
        (
            "child_voice",
            "You would rather talk to Mags at the Hub, who you see every week about your drinking.",
        ),
        ("risk", "PC Wynne of the exploitation unit has coffee with him on Saturdays."),
        ("other", "Brenda off the children's cancer team has Jay every Friday."),
        ("visits", "Ola every two weeks. The portage visitor, Mrs Hay, every Tuesday."),
        ("risk", "Jay is on the books of the eating disorder team, who weigh him on Fridays."),
        (
            "parent_views",
            "Efua is glad of the autism outreach teacher who comes into class for Jay on Mondays.",
        ),
    ],
)
def test_whoever_a_child_is_seen_by_or_trusts_is_at_work(section: str, text: str) -> None:
    assert found(section_plan(section, text))


def test_a_post_beside_anothers_name_is_no_part_of_ones_own() -> None:
    front = (("Substance misuse worker", "Nye Pratt (Addaction)"),)
    assert found(plan_of("", "House keyworker Meg searches the room with him (Meg)", front))
    assert not found(plan_of("", "Nye and Jay look at the diary (Nye Pratt)", front))


def test_a_trade_is_known_by_its_stem() -> None:
    seals = "Dentist's nurse Fi seals four teeth (Fi)"
    assert not found(plan_of("The dental nurse works with Jay on Fridays.", seals))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The bladder clinic sees Jay every month.", "bladder clinic"),
        (
            "Jodie Marsh (young carers worker) was sorry to miss it. Jodie Marsh wrote that she has seen Jay on Thursdays since May.",
            "Jodie Marsh",
        ),
    ],
)
def test_a_clinic_of_any_kind_and_what_somebody_says_of_their_own_work(text: str, words: str) -> None:
    assert words in [finding.quote for finding in found(plan_of(text, ACTIONS))]


@pytest.mark.parametrize(
    "text",
    [
        "The family goes to Mass at Stella Maris on Sundays.",
        "Tia sings with the choir at St Mary's every Sunday.",
    ],
)
def test_where_a_family_worships_or_sings_is_no_agency(text: str) -> None:
    assert found(plan_of(text, ACTIONS)) == ()


def test_a_paper_in_a_list_works_with_nobody() -> None:
    people = "Kittiwake Club. The Education, Health and Care Plan (EHCP) is due its review"
    told = found(plan_of("", ACTIONS, (("Who is involved", people),)))
    assert not any("Plan" in finding.message for finding in told)


@pytest.mark.parametrize(
    ("section", "text"),
    [
        ("other", "Jay's hands are stretched twice a week by the Royal's physios."),
        ("other", "He still has his weekly hour with the play therapist."),
        ("parent_views", "We hear from the bereavement nurse most weeks."),
        ("risk", "Jay's hearing aids are re-tuned each month by audiology."),
        ("history", "Six-weekly, the neurologist tweaks his tablets."),
        ("other", "Each fortnight Jay and the art therapist fill another page of his book."),
        ("history", "Dad's licence means Tuesday mornings with probation."),
        ("child_voice", "I go to Miss Lowe from the young carers lot on Thursdays."),
        (
            "child_voice",
            "Jay made it with Tess, his worker at the Rowan Family Centre, where he goes three mornings a week.",
        ),
        ("child_voice", "You told me that Femi from the Prince's Trust phones you every night."),
        ("identity", "Sense send a mobility trainer, who walks the route to school with him on Wednesdays."),
    ],
)
def test_whoever_helps_again_and_again_is_at_work_whatever_the_verb(section: str, text: str) -> None:
    assert found(section_plan(section, text))


@pytest.mark.parametrize(
    "text",
    [
        "Jay's stepdad drives for the hospice on Tuesdays.",
        "Mum cleans at the drugs team's offices on Mondays.",
        "Jay watches a programme about midwives every Tuesday.",
        "Jay walks past the drugs team's door every day.",
        "A security officer follows Jay round the shop on Saturdays.",
        "The health visitor believes that Jay wakes every night.",
        "The counsellor's room is used by the chess club on Wednesdays.",
        "The paediatrician's letter said that Jay should be weighed every week.",
        "Jay would like to go back to the art therapist, whom he saw weekly in Year 3.",
    ],
)
def test_a_rhythm_of_other_things_is_no_work(text: str) -> None:
    assert not found(section_plan("other", text))


def test_the_calling_of_a_relative_is_no_part_of_an_agency() -> None:
    plan = plan_of(
        "Bev, the school nurse, has been weighing Jay on Fridays.",
        "Tea with Jay (Grandad Len, a retired school nurse)",
    )
    assert found(plan)


def test_a_name_in_brackets_is_of_whoever_the_sentence_is_about() -> None:
    text = "Barnardo's have been doing life story work with Jay since Easter (Faith Adu)."
    assert not found(plan_of(text, "Faith finishes the last three chapters with Jay (Faith)"))


def test_a_visitor_told_behind_somebody_elses_day_is_at_work() -> None:
    told = "Visits to the house at present: Neil fortnightly, Anya on Mondays, and the Portage visitor, Mrs Tipping, on Thursday afternoons."
    assert [each.names for each in working_with(told)] == [("Mrs Tipping",)]
