"""A table of habits and what they come with: clauses behind a rhythm, turns counted, parts of the day before it.

Each family stands with what only looks like one of it.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# how long a rhythm goes on, told as a clause
Carer to log sleep every night until off the night feeds | every night until off the night feeds | frequency | None
Weights twice weekly till above 2nd centile | twice weekly till above 2nd centile | frequency | None
FSW in 3 x a week whilst cousin lodging at the flat | 3 x a week whilst cousin lodging at the flat | frequency | None
Lift to football each Saturday while the van is in for repair | each Saturday while the van is in for repair | frequency | None
Grandad has her Tuesdays when her mum's on nights | Tuesdays when her mum's on nights | frequency | None
House search every Monday when the new list comes out | every Monday when the new list comes out | frequency | None
Tutor attends twice a week for as long as the exclusion lasts | twice a week for as long as the exclusion lasts | frequency | None
Drug tests every fortnight for the life of the order | every fortnight for the life of the order | frequency | None
Wishes and feelings looked at in every review from now on | every review from now on | frequency | None
Weighed mthly to 9/12 of age | mthly to 9/12 of age | frequency | None
Homework club Mondays until we break up for Christmas | Mondays until we break up for Christmas | frequency | 2026-12-18
Family time on alternate Sundays for a trial of three months | on alternate Sundays for a trial of three months | frequency | 2026-04-22
Home help 3 hrs/wk, up to 8 wks | 3 hrs/wk, up to 8 wks | frequency | 2026-03-19
Pumping 3-hrly day and night | 3-hrly day and night | frequency | None
Checks hourly round the clock | hourly round the clock | frequency | None
Office rings Dad by 9.20 every school day she is absent | by 9.20 every school day she is absent | frequency | None
Attendance officer calls by 9.15 on any day he isn't in | by 9.15 on any day he isn't in | frequency | None
Tablet on the days she's at her dad's | on the days she's at her dad's | frequency | None
Play sessions, all four mornings, this half term | all four mornings, this half term | frequency | 2026-02-13
Calls at bedtime, each night, not before 6 | at bedtime, each night, not before 6 | frequency | None
It was twice a week when she was at infants | twice a week | frequency | None
Weekly for the first month, then we look again | Weekly for the first month | frequency | 2026-02-22
School run Mondays, Wednesdays and alternate Fridays | Mondays, Wednesdays and alternate Fridays | frequency | None
Nan sleeps over every night this week and next | every night this week and next | frequency | 2026-01-30
Injection every 2/52 Mon am | every 2/52 Mon am | frequency | None
2 hrs a day 1:1 until the panel decides | 2 hrs a day 1:1 until the panel decides | frequency | None
Cousins come every bank holiday | every bank holiday | frequency | None
Planner signed Thursdays p4 | Thursdays p4 | frequency | None
Meals together every day but Monday | every day but Monday | frequency | None
Meals together every night bar weekends | every night bar weekends | frequency | None
Points added up on the Friday of each week | on the Friday of each week | frequency | None
Calm corner first lesson each day | first lesson each day | frequency | None
Dad's flat each weekend from Friday tea to Sunday tea | each weekend from Friday tea to Sunday tea | frequency | None
# turns counted and all turns of a thing
five catch-ups with his mentor | five catch-ups | frequency | None
Damp: two treatments, hall and landing | two treatments | frequency | None
Postcards to Dad, two a month | two a month | frequency | None
Reading buddy: 8 sessions, one a week | 8 sessions, one a week | frequency | 2026-03-19
SALT course of six, one a month | course of six, one a month | frequency | 2026-07-22
Sleep visits weekly, five in all | weekly, five in all | frequency | 2026-02-26
Mum to attend the group on four occasions | on four occasions | frequency | None
EMDR x 8 | x 8 | frequency | None
mentoring x 10 | x 10 | frequency | None
Safer sleep talk at all home visits | at all home visits | frequency | None
Bruise chart gone over @ all handovers | @ all handovers | frequency | None
Auntie sits with her each time she goes to the dentist | each time she goes to the dentist | frequency | None
Spoken to away from parents every time, garden as well | every time | frequency | None
I'll nip round most mornings | most mornings | frequency | None
On a three-weekly cycle | | frequency | None
Bids placed in every weekly cycle | in every weekly cycle | frequency | None
£3 off the arrears each rent week | each rent week | frequency | None
Quiet room open at every break and lunch | at every break and lunch | frequency | None
Key person at the start and end of each nursery day | at the start and end of each nursery day | frequency | None
# parts of the day and hours
Mentor meets him before assembly each morning | before assembly each morning | frequency | None
Boxing coach sees him after training on Wednesdays | after training on Wednesdays | frequency | None
straight from college every Friday | | frequency | None
swim with her next Weds after college | next Weds after college | date | 2026-01-28
I'll phone the surgery in the morning. | in the morning | date | 2026-01-23
She has the twins of a Sunday so I can sleep | of a Sunday | frequency | None
Calls to her brother Mon, Weds and Sun | Mon, Weds and Sun | frequency | None
Staff fill in the chart as outbursts happen | as outbursts happen | frequency | None
Looked at in each and every supervision | each and every supervision | frequency | None
debrief straight after each session | straight after each session | frequency | None
Dad has her every other weekend, Fri tea-time to Sun | every other weekend, Fri tea-time to Sun | frequency | None
If he is not home by tea, ring his SW that night | that night | event | None
If she self-harms tell CAMHS that same evening | that same evening | event | None
Card to his mum every Christmas | every Christmas | frequency | None
Letter and a photo each birthday | each birthday | frequency | None
Tell his key person every day or two | every day or two | frequency | None
Ring Nan every week or so | every week or so | frequency | None
Nan sleeps in on training nights | on training nights | frequency | None
Grandma does tea on contact days | on contact days | frequency | None
SW to see her twice before half term | twice before half term | frequency | 2026-02-13
Cousins to stay at the weekends | at the weekends | frequency | None
HV visits OD 3/7 | OD 3/7 | frequency | 2026-01-25
"""
EXPRESSIONS = tuple(read_table(TABLE))

DECOYS = """
She takes her tablet in the morning
smokes ten a week
cans of cider, six a week
20 press-ups
DVD x 2
every time she is cross
The Nursing Weekly has the rota in it
on all fours
all three boys
not after sugar
He slept at his nan's that night
as things happen to be
on bad days
every Christmas tree
as luck happens
I'll see him in the morning and at bedtime
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
