"""People are hidden in every form of their names, and words that only look like names stay."""

from __future__ import annotations

import re

import pytest

from planlint.plan.model import Child, Row
from planlint.redaction import Kind, redacted
from planlint.redaction.inventing import invented_names
from tests.redaction.plans import one, plan, report, shown

INVENTED = {name.casefold() for names in invented_names().values() for name in names}


def is_hidden(name: str, text: str, **parts: object) -> bool:
    """Whether a name is gone from a text, by whole words and whatever its case."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", one(text, **parts), re.IGNORECASE) is None


@pytest.mark.parametrize(
    "text",
    [
        "Mia Brook walks to school.",
        "Mia's teeth hurt.",
        "Mia’s teeth hurt.",
        "Mias teeth hurt.",
        "PLAN FOR MIA",
        "take mia to the dentist",
        "The worker met Mia, Ms. Brook and her aunt.",
        "MIA BROOK'S SCHOOL",
        "(Mia)",
        "Mia/Leanne to ring",
        "Tell Mia\nabout it",
        "“Mia” said no",
    ],
)
def test_a_child_is_hidden_in_every_form(text: str) -> None:
    shown_text = one(text)
    assert not re.search(r"(?i)(?<!\w)mias?(?!\w)|brook", shown_text)
    assert shown_text != text


def test_one_person_has_one_name_in_every_form() -> None:
    full, first, last, capitals, initials = shown(
        "Mia Brook is nine.", "Mia’s bed", "Ms Brook rang.", "MIA BROOK", "MB sleeps"
    )
    given, family = full.split()[:2]
    assert first == f"{given}’s bed"
    assert last == f"Ms {family} rang."
    assert capitals == f"{given} {family}".upper()
    assert initials == f"{given[0]}{family[0]} sleeps"


def test_what_is_left_out_of_a_name_stays_left_out() -> None:
    assert one("Mia and Amy went.").split()[1:] == ["and", *one("Mia and Amy went.").split()[2:]]
    assert len(one("Mia went.").split()) == 2


def test_a_family_shares_one_surname() -> None:
    mia, leanne, gran = shown(
        "Mia Brook sleeps.", "Leanne Brook agrees.", "Mrs Brook agrees.", people=("Mia Brook", "Leanne Brook")
    )
    assert mia.split()[1] == leanne.split()[1] == gran.split()[1]
    assert mia.split()[0] != leanne.split()[0]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Mia-Rose O'Neill", "Mia-Rose and Ms O’Neill came; Mia Rose slept, Rose's bed is broken."),
        ("Jan van der Berg", "Mr van der Berg shouts. Jan is sorry."),
        ("Łucja Świątek-Nowak", "Lucja and Łucja’s mum, Mrs Swiatek-Nowak"),
        ("Siân ap Rhys", "Siân rang. Sian ap Rhys will ring again."),
        ("Abdirahman Cabdi Warsame", "Abdirahman's teacher told Mr Warsame."),
        ("Li Wei Chen", "Li Wei has a bruise. LI WEI CHEN. Wei cried."),
        ("Bukola Adébáyọ̀", "Mrs Adebayo and Bukola Adébáyọ̀ spoke."),
        ("An Tran", "An is hungry. Read to An each night. An eats. Mr Tran works."),
        ("He Jun", "HE JUN WILL COME. Mr He is at work. He Jun signed."),
        ("D'Souza Maria", "Mr D’Souza and Maria"),
        ("TAYLOR, Alexis-Jo", "Alexis Jo is late. The Taylors moved. AJT has a plan."),
    ],
)
def test_names_of_every_country_and_shape_are_hidden(name: str, text: str) -> None:
    after = one(text, children=(Child(name),), people=(name,))
    words = [word for word in re.findall(r"[^\W\d_]{3,}", name) if word[0].isupper()]
    assert not [word for word in words if re.search(rf"(?i)(?<!\w){re.escape(word)}(?!\w)", after)]


class TestWordsThatAreNames:
    """May, Will, Hope: the child is hidden, the word stays."""

    CHILDREN = (
        Child("May Brook"),
        Child("Will Brook"),
        Child("Hope Brook"),
        Child("Summer Brook"),
        Child("Daisy Brook"),
    )
    NAMES = tuple(child.name for child in CHILDREN)

    def shown(self, *texts: str) -> list[str]:
        return shown(*texts, children=self.CHILDREN, people=self.NAMES)

    @pytest.mark.parametrize(
        "text",
        [
            "May is frightened.",
            "Take May to the dentist.",
            "May's teeth hurt.",
            "By 3 July May asks with her eyes.",
            "Read to May each night.",
            "The worry is that Will is hurt.",
            "Will told us.",
            "Will may carry a knife.",
            "We asked Will about it.",
            "Hope has lost weight.",
            "Everybody listens to Hope.",
            "Daisy will see Summer.",
            "SEE WILL AND MAY",
        ],
    )
    def test_the_child_is_hidden(self, text: str) -> None:
        (after,) = self.shown(text)
        assert not re.search(r"\b(?:May|MAY|Will|WILL|Hope|Summer|Daisy)\b", after)

    @pytest.mark.parametrize(
        "text",
        [
            "by the end of May",
            "on 12 May 2026",
            "every Sunday in May and June",
            "from April to May",
            "after May half term",
            "until May",
            "they may stay",
            "Will anybody collect the prescription?",
            "She will go.",
            "in the hope that it works",
            "Hope that the tablets work",
            "before the summer holidays",
            "this Summer",
            "Summer term",
            "Hope House gives advice",
        ],
    )
    def test_the_word_stays(self, text: str) -> None:
        assert self.shown(text) == [text]

    def test_a_month_alone_in_the_time_column_stays(self) -> None:
        rows = (Row(1, action="Ring May", owner="May", due="May"), Row(2, action="x", due="12 May"))
        after = (
            redacted(report(plan(children=self.CHILDREN, people=self.NAMES, rows=rows))).report.plans[0].plan
        )
        assert [row.due for row in after.rows] == ["May", "12 May"]
        assert after.rows[0].owner != "May"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Frank", "his grandad Frank may have her"),
        ("Rico", "owes money to a man called Rico"),
        ("Folasade", "Temi to ring her mum, Folasade, tonight"),
        ("Chip", "her mum's mate Chip comes round"),
        ("Bea", "goes to Auntie Bea's"),
        ("Finch", "an appointment at Dr Finch's clinic"),
        ("Okafor", "the Okafors next door know her; Mr Okafor drives"),
        ("Fadumo", "Fadumo says she is tired"),
        ("Khan", "Ali Khan (neighbour) saw it"),
        ("Ashworth", "walk her to form (Will Ashworth, attendance officer)"),
        ("Hodge", "Mrs Hodge (MH) to meet her at the gate"),
        ("MH", "Mrs Hodge (MH) to meet her; MH to ring"),
        ("Dana", "dana hit her again, said dana's sister"),
        ("Day", "Miss Day will see her each Friday"),
        ("Ifeoluwa", "Ifeoluwa (“Ife”) is her cousin"),
        ("whitfield", "social worker: donna whitfield to ring"),
        ("K", "K hears fights. Read to K."),
        ("R.M.", "Police to visit R.M. at home"),
        ("Delphine", "Delphine Okoye-Brandt to book the room"),
        ("Ľubomír", "“Now the door.” Ľubomír"),
    ],
)
def test_people_whom_only_the_text_names_are_hidden(name: str, text: str) -> None:
    assert is_hidden(name, text)


@pytest.mark.parametrize(
    "text",
    [
        "Mum to ring CAMHS and the GP by Friday.",
        "SW, HV and TM to meet; the IRO chairs.",
        "Refer to Barnardo's and the Lullaby Trust.",
        "Ask for Clare's Law and a Down's syndrome nurse.",
        "She speaks Portuguese, goes to Mass and keeps Ramadan.",
        "They came from Eritrea to Leeds in 2018.",
        "Amber: not yet done. Green: done.",
        "Graded Care Profile by Easter; Early Help; Freedom Programme.",
        "Nan and Grandad, Auntie, Uncle and Dad",
        "WhatsApp, TikTok and Snapchat off at 9",
        "Section 47 enquiry; Children Act 1989",
        "On Tuesday 12 May 2026 at 4pm",
        "St Brannoc's church hall",
    ],
)
def test_roles_services_months_and_faiths_stay(text: str) -> None:
    assert one(text) == text


def test_letters_that_a_plan_uses_for_a_child_are_hidden() -> None:
    children = (Child("Denzil Pym", known_as="D"), Child("Coral Pym", known_as="C"))
    after = shown(
        "D & C never left without an adult", "vitamin D", "Class C", "Plan B", children=children, people=()
    )
    assert not re.search(r"\b[DC]\b", after[0])
    assert after[1:] == ["vitamin D", "Class C", "Plan B"]


def test_posts_stay_although_somebody_has_such_initials() -> None:
    after = one("SW to visit. TA in class. SWebb rang.", people=("Sam Webb", "Tom Archer"))
    assert after.startswith("SW to visit. TA in class.")


def test_invented_names_come_from_the_shipped_list_and_are_not_in_the_report() -> None:
    first = one("Mia Brook sleeps.").split()
    assert {word.casefold() for word in first[:2]} <= INVENTED
    taken = first[0]
    again = (
        redacted(report(plan("Mia Brook sleeps.", f"{taken} is a word of this plan.")))
        .report.plans[0]
        .plan.rows
    )
    assert taken not in again[0].action


def test_two_plans_keep_people_apart_and_one_person_the_same() -> None:
    one_plan = plan("Mia Brook sleeps.", "Amy Reed visits.")
    other = plan(
        "Ada Lane sleeps.", "Amy Reed visits.", children=(Child("Ada Lane"),), people=("Ada Lane", "Amy Reed")
    )
    first, second = (each.plan.rows for each in redacted(report(one_plan, other)).report.plans)
    assert not set(first[0].action.split()[:2]) & set(second[0].action.split()[:2])
    assert first[1].action == second[1].action


def test_a_child_of_another_plan_in_the_run_is_hidden_where_a_finding_quotes_it() -> None:
    from planlint.linting.model import Finding, Severity

    copied = plan("Hope sleeps alone.")
    whose = plan("Hope sleeps alone.", children=(Child("Hope Lane"),), people=("Hope Lane",))
    said = "“Hope” is another child's name, in words that stand in that child's plan."
    finding = Finding("copied-plan", Severity.ERROR, 1, "action", "Hope", 0, 4, said, "Whose is it?")
    after = redacted(report(copied, whose, findings=(finding,))).report.plans
    assert "Hope" not in after[0].plan.rows[0].action + after[0].findings[0].message
    assert after[0].plan.rows[0].action.split()[0] == after[1].plan.rows[0].action.split()[0]


def test_people_are_counted_as_people_and_not_as_words() -> None:
    counts = redacted(
        report(plan("Mia Brook sleeps.", "Mia and Ms Brook", "MB slept", people=("Mia Brook",)))
    ).counts
    assert counts[Kind.PEOPLE].different == 1


def test_more_people_than_names_still_have_a_name_each() -> None:
    letters = "bcdfghklmnprst"
    names = [f"{a}o{b}u{c}ek".capitalize() for a in letters for b in letters for c in "kmt"]
    texts = [f"{name} says hello." for name in names]
    after = [text.split()[0] for text in shown(*texts, people=tuple(names))]
    assert len(set(after)) == len(names)


def test_a_familys_own_rule_is_no_law_and_hides_no_name() -> None:
    for text in ("They follow Mia's rule at home.", "Mia’s Rule is no phones."):
        assert "Mia" not in shown(text)[0]
    assert shown("Ask for Sarah's Law and Martha’s Rule.") == ["Ask for Sarah's Law and Martha’s Rule."]
