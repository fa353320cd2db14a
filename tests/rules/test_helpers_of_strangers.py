"""Helpers that no list names, as strangers would tell of them: by where they come from, by a bare name, by what they do."""

from __future__ import annotations

import pytest

from tests.rules.test_absent_agency import found, section_plan

AT_WORK = [
    ("risk", "Turning Tide see Jay (15) each Thursday about the ketamine."),
    ("other", "Next Steps is supporting Dad with his CV."),
    ("other", "Lantern have been coming in every fortnight to help with the bedtimes."),
    ("history", "Bright Futures came in at that time and are still in touch every week."),
    ("other", "Weekly visits from a lady at Cloverleaf help Mum to sort the bills."),
    ("child_voice", "The lady at Harbour Lane Bereavement Café lets me shout, I am going again on Wednesday like every week."),
    ("other", "Mikey from Turnaround takes Jay boxing Thursdays."),
    ("other", "Pat from Home-Start plays with April in the front room on Thursday mornings."),
    ("other", "Kirsty Noble from the Talk Shop has met Jay on four occasions and he goes to her willingly."),
    ("other", "Tansy Wills of the Memory Matters café has Gran on Mondays."),
    ("other", "Mr Osei from the virtual school comes every Monday at five to teach her maths."),
    ("parent_views", "Mum: I am standing because of Joan from the church's family scheme, who's round twice a week with the washing."),
    ("identity", "Mr Haddad from the refugee centre sits with the family each Sunday over their letters."),
    ("other", "Mum is having counselling at the Bridge Project each Thursday"),
    ("other", "Open to Ms Farr, EWO (attendance 71%)."),
    ("other", "Barnardo's have a woman, Sheila, who picks the twins up on Mondays."),
    ("other", "Mrs Oduya's school gives Jay breakfast, a clean shirt and twenty minutes with Miss Peel every day of the week."),
    ("risk", "His exploitation worker rings at nine each night to see that he is in."),
]  # fmt: skip
NOT_AT_WORK = [
    ("other", "Nobody from CAMHS has seen Jay since the spring."),
    ("other", "Before the move the health visitor came every week."),
    ("history", "Silver Birches supported Mum for two years until she was 19."),
    ("other", "Little Acorns see her three days a week and say she is happy."),
    ("other", "Someone from Hope House will ring her when a place comes up."),
    ("other", "Every week the man from Asda brings the shopping up."),
    ("risk", "People from the Barton estate meet her every night at the bus shelter."),
    ("other", "Black Friday sees her on her phone every night."),
    ("identity", "The family go to Light of Life on Sundays, where Pastor Femi teaches the children songs."),
    ("other", "Joy Marsh visits her every Sunday."),
    ("other", "The people at the mosque have been kind and bring food each Friday."),
    ("other", "Mum has been on the Home-Start list since March and has heard nothing."),
    ("other", "Her best friend's mum, Lindy from Cedar Close, has Jay on Thursdays."),
]  # fmt: skip


@pytest.mark.parametrize(("section", "text"), AT_WORK)
def test_whoever_comes_again_and_again_is_at_work(section: str, text: str) -> None:
    assert len(found(section_plan(section, text))) == 1


@pytest.mark.parametrize(("section", "text"), NOT_AT_WORK)
def test_whoever_is_gone_or_awaited_or_only_known_is_not(section: str, text: str) -> None:
    assert found(section_plan(section, text)) == ()


def test_a_support_worker_with_a_charity_is_one_and_known_by_either() -> None:
    told = "Twice a week Jay is taken swimming by Len, a support worker with Mencap."
    assert len(found(section_plan("other", told))) == 1
    assert found(section_plan("other", told, "Swimming on Fridays (Mencap)")) == ()


def test_who_begins_the_next_clause_is_nobody_of_the_agency() -> None:
    told = (
        "Probation have had him since December, Wednesdays at four, and Ms Lunt says he has not missed one."
    )
    assert found(section_plan("other", told, "Sundays, one new dish, until 22 March (Meg Lunt, carer)"))
