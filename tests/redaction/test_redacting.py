"""A whole report: nobody of the plan is left in it, its findings fit, and what was replaced is told by count only."""

from __future__ import annotations

import dataclasses
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.checking import check
from planlint.document.model import Place
from planlint.linting.model import PlanReport, Problem, Report
from planlint.opening import read_plans
from planlint.plan.model import Child, Column, Field, PlanEvent, Row, Unused
from planlint.redaction import Kind, redacted
from planlint.redaction.spelling import folded
from planlint.redaction.vocabulary import stays
from tests.redaction.plans import everything, family_findings, family_plan, plan, report
from tests.reports import samples

GOLD = Path(__file__).resolve().parents[2] / "corpus" / "gold" / "development"


def words_in(text: str) -> set[str]:
    """The words of a text, folded."""
    return {folded(word) for word in re.findall(r"[^\W\d_]+", text)}


def quotes_fit(of: Report) -> bool:
    """Whether every finding's quote is the text at its place."""
    for each in of.plans:
        for finding in each.findings:
            if finding.start is None or finding.quote is None:
                continue
            if finding.row is not None:
                row = next(row for row in each.plan.rows if row.number == finding.row)
                texts = [row.text(Field(str(finding.field)))]
            else:
                texts = [section.text for section in each.plan.sections if section.name == finding.field]
            if finding.quote not in [text[finding.start : finding.end] for text in texts]:
                return False
    return True


def test_nobody_and_nothing_of_a_family_is_left() -> None:
    before = report(family_plan(), findings=family_findings())
    after = everything(redacted(before).report)
    gone = "mia rose brook mimi tyler leanne reed amy price mark berg mill harwick mary penhaligon castle bea mb lb".split()
    assert not words_in(after) & set(gone)
    for code in ("HW4", "943 476", "CH-0041", "912345", "4417", "03/05/2016", "exports", "amy"):
        assert code not in after
    assert "12 May 2026" in after
    assert "the end of May" in after


def test_quotes_are_the_words_at_their_places() -> None:
    after = redacted(report(family_plan(), findings=family_findings())).report
    assert quotes_fit(after)
    taken, ms_brook, across, *_ = after.plans[0].findings
    assert taken.quote == "take"
    assert ms_brook.quote is not None
    assert ms_brook.quote.startswith("Ms ")
    assert ms_brook.quote in ms_brook.message
    # A quote that cuts into a name takes in the whole of it.
    assert across.quote is not None
    assert re.fullmatch(r"\w+ to take \w+-\w+", across.quote)


NO_TEXTS = {"rule", "field", "role", "severity", "kind", "id", "theme", "evidence"}
"""Fields of a report that planlint fills with words of its own."""


def marked(value: object) -> object:
    """The same with somebody's name in every text of it, however deep."""
    if type(value) is str:
        return f"{value} Zofia"
    if isinstance(value, tuple):
        return tuple(map(marked, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = [each.name for each in dataclasses.fields(value) if each.name not in NO_TEXTS]
        return dataclasses.replace(value, **{name: marked(getattr(value, name)) for name in names})
    return value


def texts_in(value: object) -> list[str]:
    """Every text of a value, however deep."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [text for each in value for text in texts_in(each)]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return [text for each in dataclasses.fields(value) for text in texts_in(getattr(value, each.name))]
    return []


def test_a_rule_that_failed_is_still_known_by_its_id() -> None:
    trouble = Problem("a.docx", "the rule 'jargon' failed on plan 1 (KeyError)", "jargon")
    found = PlanReport(plan("Mia", source="a.docx"), (), problems=(trouble,))
    assert [each.rule for each in redacted(Report((found,), (trouble,))).report.plans[0].problems] == [
        "jargon"
    ]


def test_no_text_of_a_report_is_forgotten() -> None:
    full = dataclasses.replace(
        family_plan(),
        events=(PlanEvent("review", date(2026, 5, 5)),),
        columns=(Column("Action", "action", place=Place("sheet")),),
        notices=("A table was not read.",),
        unused=(Unused("left over", Place("page 2")),),
        rows=tuple(
            dataclasses.replace(
                row, lead_in="By May", domain="Home", progress="done", measure="seen", stray="3", places=((Field.NEED, Place("table 1")),)
            )
            for row in family_plan().rows
        ),
    )  # fmt: skip
    trouble = Problem("a.docx", "could not be read")
    one = PlanReport(full, family_findings(), ("All is well.",), 12, (trouble,))
    before = marked(Report((one,), (trouble,)))
    assert isinstance(before, Report)
    assert sum("Zofia" in text for text in texts_in(before)) > 60
    assert not [text for text in texts_in(redacted(before).report) if "zofia" in text.casefold()]


def test_a_report_without_plans_is_a_report() -> None:
    empty = redacted(Report(()))
    assert empty.report == Report(())
    assert all(count.times == 0 for count in empty.counts.values())


def test_what_was_replaced_is_told_by_kind_and_count_only() -> None:
    done = redacted(report(family_plan(), findings=family_findings()))
    assert list(done.counts) == list(Kind)
    assert all(count.different <= count.times or count.times == 0 for count in done.counts.values())
    assert not words_in(repr(dict(done.counts))) & {"mia", "brook", "harwick", "reed"}
    assert done.counts[Kind.PEOPLE].different >= 7
    assert done.counts[Kind.NHS].different == 1
    with pytest.raises(TypeError):
        done.counts[Kind.NHS] = done.counts[Kind.PEOPLE]  # type: ignore[index]


def test_the_same_report_gives_the_same_texts() -> None:
    before = report(family_plan(), findings=family_findings())
    assert everything(redacted(before).report) == everything(redacted(before).report)


def test_redacting_twice_leaves_nothing_of_the_first_names() -> None:
    once = redacted(report(family_plan(), findings=family_findings())).report
    twice = redacted(once).report
    names = {
        folded(word) for person in once.plans[0].plan.people for word in re.findall(r"[^\W\d_]{3,}", person)
    }
    assert not {name for name in names if not stays(name)} & words_in(everything(twice))
    assert quotes_fit(twice)


def test_files_are_called_by_number_and_keep_a_known_ending() -> None:
    sources = ["a/Mia Brook.docx", "b\\Ada Lane.CSV", "a/Mia Brook.docx", "Mia.Brook", "standard input"]
    run = report(*(plan("x", source=source) for source in sources))
    after = [each.plan.source for each in redacted(run).report.plans]
    assert after == ["plan 1.docx", "plan 2.CSV", "plan 1.docx", "plan 3", "standard input"]


def test_problems_go_by_the_new_names_and_stay_the_same_problem() -> None:
    trouble = Problem("Mia Brook.docx", "no action was found in plan Mia Brook of Mia Brook.docx")
    unread = Problem("exports/Ada Lane.doc", "exports/Ada Lane.doc is not a file that planlint reads")
    own = plan("x", source="Mia Brook.docx", name="Mia Brook")
    run = Report((PlanReport(own, (), problems=(trouble,)),), (trouble, unread))
    after = redacted(run).report
    assert not {"mia", "brook", "ada", "lane"} & words_in(everything(after))
    assert list(after.results())[1:] == [after.problems[1]]


def test_a_plan_named_by_another_plans_finding_goes_by_its_new_name() -> None:
    said = "The needs stand in another child's plan in the same words (71%, as in plan Ada Lane (exports/Ada Lane.csv))."
    finding = dataclasses.replace(family_findings()[-1], message=said)
    other = plan(
        "x", name="Ada Lane", source="exports/Ada Lane.csv", children=(Child("Ada Lane"),), people=()
    )
    after = redacted(report(family_plan(), other, findings=(finding,))).report.plans
    assert after[0].findings[0].message.endswith(f"as in plan {after[1].plan.name} (plan 2.csv)).")
    assert not {"ada", "lane"} & words_in(after[0].findings[0].message)


def test_hostile_and_clean_samples_are_gone_through() -> None:
    run = samples.report(samples.poor_plan(), samples.clean_plan(), samples.hostile_plan())
    after = redacted(run).report
    assert quotes_fit(after)
    assert not {"amelia", "hartley", "quayle", "okafor", "penhaligon", "birtwistle", "jonah"} & words_in(
        everything(after)
    )
    assert [len(each.findings) for each in after.plans] == [len(each.findings) for each in run.plans]


@pytest.mark.parametrize(
    "name", ["02-may-arthur-nguyen-price", "06-haroon-malik", "12-hollis-rowe-early-help"]
)
def test_nobody_of_a_real_looking_plan_is_left(name: str) -> None:
    before = check(read_plans(GOLD / f"{name}.md"))
    after = redacted(before).report
    shown = re.sub(r"(?i)\b(?:\d+|in|of|by|before|until|to) may\b|\bmay need\b", "", everything(after))
    people = {
        folded(word)
        for each in before.plans
        for person in (*each.plan.people, *(child.name for child in each.plan.children))
        for word in re.findall(r"[^\W\d_]{2,}", person)
    }
    left = {word for word in people if not stays(word)} & words_in(shown)
    assert left <= {"may"}
    assert quotes_fit(after)


GIVEN = st.sampled_from(
    "Mia Zofia Seán Abdirahman Mia-Rose Wei Temitope Ngozi Łucja D'Arcy Beatriz Xiu Jo Idris Kit Hope Mark".split()
)
FAMILY = st.sampled_from(
    "Brook O'Neill Świątek Nguyen-Price Okonjo Warsame Chen Lane Price Adébáyọ̀ Llewelyn-Huws Young Fox".split()
)
PERSON = st.builds("{} {}".format, GIVEN, FAMILY)
SENTENCE = st.sampled_from(
    [
        "{full} to see the dentist.", "Take {first} to school.", "{first}'s bed is broken; {first} is cold.", "Ms {last} and {first} agree.",
        "PLAN FOR {upper}", "The {last} family. Tell {first}, please", "({full})", "{first}, {last}: seen", "{initial}. {last} rang {first}",
        "he asked {first}", "with {full}’s mum",
    ]
)  # fmt: skip


@st.composite
def plans_of_people(draw: st.DrawFn) -> Report:
    """A plan in which people of many names are spoken of in many ways, with a finding on words anywhere."""
    people = draw(st.lists(PERSON, min_size=1, max_size=4, unique=True))
    rows = []
    for number in range(1, draw(st.integers(1, 4)) + 1):
        person = draw(st.sampled_from(people))
        first, last = person.split(" ")
        text = draw(SENTENCE).format(
            full=person, first=first, last=last, upper=person.upper(), initial=first[0]
        )
        rows.append(
            Row(
                number,
                need=text,
                action=f"{text} {draw(st.text(max_size=20))}",
                owner=draw(st.sampled_from(people)),
            )
        )
    start = draw(st.integers(0, len(rows[0].need) - 1))
    end = draw(st.integers(start + 1, len(rows[0].need)))
    finding = dataclasses.replace(
        family_findings()[0], field="need", quote=rows[0].need[start:end], start=start, end=end, message="It is vague.", suggestion="Who?"
    )  # fmt: skip
    children = (Child(people[0]),)
    return report(plan(children=children, people=tuple(people), rows=tuple(rows)), findings=(finding,))


@settings(max_examples=60, deadline=None)
@given(plans_of_people())
def test_no_name_of_the_plans_people_is_left(before: Report) -> None:
    done = redacted(before)
    after = everything(done.report)
    told = before.plans[0].plan
    for person in (*told.people, *(child.name for child in told.children)):
        assert not re.search(rf"(?<!\w){re.escape(person)}(?!\w)", after, re.IGNORECASE)
        for word in person.split():
            assert not re.search(
                rf"(?<!\w){re.escape(word)}(?!\w)",
                " ".join(row.need for row in done.report.plans[0].plan.rows),
            )
    assert quotes_fit(done.report)
    assert done == redacted(before)


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200), st.text(max_size=40), st.text(max_size=30))
def test_any_text_is_gone_through(text: str, name: str, value: str) -> None:
    odd = plan(
        text,
        children=(Child(name),),
        people=(name, value),
        front=(("School", value), ("Address", text), (name, value)),
    )
    after = redacted(report(odd)).report
    assert len(after.plans[0].plan.rows) == 1
    assert redacted(after).report.plans[0].plan.rows[0].number == 1
