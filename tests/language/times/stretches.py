"""A table of stretches of the calendar and spans as people call them, with what only looks like one."""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# weeks by their day
Course at the hub, first one wk beg 2/3 | wk beg 2/3 | period | 2026-03-06
forms off wk starting 23.3 | wk starting 23.3 | period | 2026-03-27
week beginning 9/2 | week beginning 9/2 | period | 2026-02-13
open days in the last full week of May | in the last full week of May | period | 2026-05-29
in the first full week of March | | period | 2026-03-06
# holidays and halves of terms
she's with us all half term | all half term | period | 2026-02-20
caravan all summer | all summer | period | 2026-08-31
sports camp in the Oct hols | in the Oct hols | period | 2026-10-30
before the Feb hols | | period | 2026-02-13
in the April holidays | | period | 2026-04-10
EP review: autumn 2 | autumn 2 | period | 2026-12-18
PEP - Spring 1 | Spring 1 | period | 2026-02-13
football scheme all through July | all through July | period | 2026-07-31
for the whole of June | | period | 2026-06-30
first two weeks of March | | period | 2026-03-14
the last fortnight of term | | period | 2026-03-27
# months, quarters, feasts
come September | | period | 2026-09-30
in the latter part of March | | period | 2026-03-31
in or around May | | period | 2026-05-31
by the end of the working week | | period | 2026-01-23
at some point over the summer | | period | 2026-08-31
this side of Easter | | period | 2026-04-05
the other side of half term | | period | None
this coming summer | | period | 2026-08-31
for the duration of these proceedings | | vague | None
for so long as the order remains in force | | vague | None
all of May | | period | 2026-05-31
over Christmas and New Year | | period | 2027-01-01
entries close in March | in March | period | 2026-03-31
audiology to offer a test some time during March | some time during March | period | 2026-03-31
some time in June | | period | 2026-06-30
by the close of May | | period | 2026-05-31
Kitchens Q1 (Apr-Jun) | Q1 (Apr-Jun) | period | 2026-06-30
Move likely June or July | June or July | period | 2026-07-31
Paeds appt ?May | May | period | 2026-05-31
from Palm Sunday to Easter Monday | | period | 2026-04-06
no later than noon on the 9th day of March 2026 | | date | 2026-03-09
on the 2nd day of April | | date | 2026-04-02
back at Nan's Mother's Day weekend | Mother's Day weekend | period | 2026-03-15
off the patches by Valentines | by Valentines | date | 2026-02-14
home by crismas | by crismas | period | 2026-12-25
# spans
the plan is to be redrawn in the course of the coming fortnight | in the course of the coming fortnight | duration | 2026-02-05
Landlord given 14 days to mend the boiler | 14 days | duration | 2026-02-05
Funding agreed for a further 3 months | for a further 3 months | duration | 2026-04-22
Watch kept on for 60 days | for 60 days | duration | 2026-03-23
Police may keep them for 72 hrs. | for 72 hrs | duration | 2026-01-25
Ring the ward again in 3 hrs | in 3 hrs | duration | 2026-01-22
She can stop here a fortnight | a fortnight | duration | 2026-02-05
They want a month of watching how she feeds | a month | duration | 2026-02-22
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
all March babies
all Easter eggs
We have £40 a week
one month's rent
the other side of the road
They may come Summer or not
the 90-day rule
children: Tia 5, Summer 2
Food voucher for the weekend
the close of the road
He was kept on for 60 days
It took 28 days to mend
a week of crying
Spring 2 is the reading book
June or July Smith
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
