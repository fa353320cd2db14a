"""A view, a voice, a past and an identity in the words of people who know none of the rules, and what only looks like one."""

from __future__ import annotations

from datetime import date

import pytest

from planlint.plan.model import Child, Kind, Plan, Row, Section, SectionName
from tests.rules.whole_plan import findings

_ROWS = (
    Row(
        1,
        "Nell misses school",
        "Nell is in class by nine",
        "Walk Nell to breakfast club on Tuesdays",
        "Miss Okoro, learning mentor",
        "until 20 March",
    ),
    Row(
        2,
        "Nights are loud",
        "Nell sleeps through",
        "Sofa bed moved and a lock fitted",
        "Ray Garside",
        "6 February",
    ),
)


def _plan(text: str, place: str) -> Plan:
    return Plan(
        "plan.docx",
        "1",
        kind=Kind.CHILD_IN_NEED,
        date=date(2026, 1, 12),
        children=(Child("Nell Garside", age=9),),
        sections=(Section(SectionName(place), "", text),),
        rows=_ROWS,
    )


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        ("missing-parent-views", "other", "Ray would sooner Miss Okoro came to the house than have Nell picked up in front of everyone."),
        ("missing-parent-views", "history", "Her mother cannot see what moving a sofa bed has to do with anything, though she will go along with it for now."),
        ("missing-parent-views", "visits", "Steph rang back on the Friday. She reckons the breakfast club is the only bit worth having."),
        ("missing-parent-views", "visits", "As far as Steph is concerned these meetings are a waste of her lunch hour."),
        ("missing-parent-views", "contingency", "Dad isn't convinced about Miss Okoro but is prepared to give her until Easter."),
        ("missing-child-voice", "visits", "Over the hot chocolate Nell let slip that Thursdays are the nights she keeps her shoes on."),
        ("missing-child-voice", "contingency", "Nell would far rather be at her nan's, and has said so to three of us."),
        ("missing-family-history", "other", "Before that they were in a refuge in Leeds for the best part of a year."),
        ("missing-family-history", "other", "Nell came to them at ten months, straight from hospital."),
        ("missing-family-history", "signoff", "This will be the third plan for neglect in seven years, the first two having ended when the sister moved in."),
        ("missing-identity", "visits", "Nobody eats pork in that house."),
        ("missing-identity", "risk", "Nell has one hearing aid and lip-reads the rest."),
    ],
)  # fmt: skip
def test_it_is_told_in_other_words_and_places(rule: str, place: str, text: str) -> None:
    assert not findings(rule, _plan(text, place))


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        ("missing-parent-views", "child_voice", "Nell says her mum is always cross on a Sunday. She thinks her dad would like a different job."),
        ("missing-parent-views", "risk", "Steph told the police that she had thought he was going to kill her. She feared for her own mother."),
        ("missing-parent-views", "history", "In 2019 there was an earlier plan. At that time Mum had said that she did not agree with it."),
        ("missing-parent-views", "visits", "Ray hates Mondays and supports Leeds United. He thinks the new bypass is a disgrace."),
        ("missing-parent-views", "other", "The neighbour, Mrs Pym, feels that the plan ought to be stricter. Her son agrees."),
        ("missing-child-voice", "parent_views", "Ray says that when he was nine he hid under the table. He wanted his own mother."),
        ("missing-child-voice", "visits", "The “Who's in my corner?” sheet is to be done with Nell at the next visit."),
        ("missing-family-history", "other", "Miss Okoro has worked at the school for eleven years and was a foster carer before that."),
        ("missing-family-history", "history", "They live in a two-bedroomed flat over a bakery and the rent is paid by direct debit."),
        ("missing-family-history", "other", "The landlord has been known to the council since 2018 and the block has a history of damp."),
        ("missing-identity", "identity", "Her bank card and birth certificate are in the folder, and the passport has been sent for."),
        ("missing-identity", "other", "The club is in the church hall behind the mosque car park."),
    ],
)  # fmt: skip
def test_what_only_looks_like_it_is_asked_about(rule: str, place: str, text: str) -> None:
    assert findings(rule, _plan(text, place))
