"""A table of counts and runs: so many of a weekday, blocks, shares of days, amounts a day, intervals, and where they end.

Each family stands with what only looks like one of it: flats, amounts, what has been.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# so many of a weekday
Dad to attend five Thursdays in a row | five Thursdays in a row | frequency | 2026-02-19
Swimming on four consecutive Saturdays from 7 March | on four consecutive Saturdays from 7 March | frequency | 2026-03-28
FSW will visit the next three Tuesdays | the next three Tuesdays | frequency | 2026-02-10
cooking w/ Dee next two Weds afternoons | next two Weds afternoons | frequency | 2026-02-04
Mentor: eight Friday mornings starting 30 Jan | eight Friday mornings starting 30 Jan | frequency | 2026-03-20
Food bank Tues ams x 4 | Tues ams x 4 | frequency | 2026-02-17
Lego club Mondays 3-4 x 6 | Mondays 3-4 x 6 | frequency | 2026-03-02
Stay and play Mon & Thurs x 5 from 2 Feb | Mon & Thurs x 5 from 2 Feb | frequency | 2026-02-16
Theraplay: block of 8, Wednesday mornings from 4th March | block of 8, Wednesday mornings from 4th March | frequency | 2026-04-22
OT, course of six | course of six | frequency | None
SALT to offer a block of 6 sessions | block of 6 sessions | frequency | None
# shares and amounts
Walks in by himself two mornings out of three and is proud of it | two mornings out of three | frequency | None
Nan has them one weekend in three but he has to ask | one weekend in three | frequency | None
phonics 15 mins daily for 6 weeks | 15 mins daily for 6 weeks | frequency | 2026-03-05
Respite 2.5 hrs per week, 10 weeks | 2.5 hrs per week, 10 weeks | frequency | 2026-04-02
Mentoring 1.5 hours a fortnight | 1.5 hours a fortnight | frequency | None
Nan has him two Sundays a month | two Sundays a month | frequency | None
PEP 1/2 termly | 1/2 termly | frequency | None
obs 1/2 hourly overnight | 1/2 hourly | frequency | None
injection q. 12 weeks | q. 12 weeks | frequency | None
swim mon n weds | mon n weds | frequency | None
# at even distances
wasp man: 2 visits at 10 day intervals | 2 visits at 10 day intervals | frequency | 2026-02-11
HV: listening visits x 6, 1/52 apart | x 6, 1/52 apart | frequency | 2026-03-05
Tyler's four jabs a month apart | four jabs a month apart | frequency | 2026-05-22
3 home visits three weeks apart then close | 3 home visits three weeks apart | frequency | 2026-03-26
five sessions at fortnightly intervals | five sessions at fortnightly intervals | frequency | 2026-04-02
Contact to be looked at again at intervals of no longer than six weeks | at intervals of no longer than six weeks | frequency | None
weighed at no more than 3-week intervals | at no more than 3-week intervals | frequency | None
duty calls, max 2 each day | max 2 each day | frequency | None
# habits and turns
Grandad walks the dog with him of an afternoon | of an afternoon | frequency | None
I have the bairns of a Friday and a Saturday | of a Friday and a Saturday | frequency | None
Her mum sends a card on each anniversary | on each anniversary | frequency | None
Worker greets Dad at every drop-off | at every drop-off | frequency | None
Consent asked on the occasion of each contact | on the occasion of each contact | frequency | None
weighed @ each visit | @ each visit | frequency | None
Outreach call in Thursdays | Thursdays | frequency | None
He does his spacer and inhaler morning and night, Dad checks | morning and night | frequency | None
Breathalyse three times a week on varying days until 6 March | three times a week on varying days until 6 March | frequency | 2026-03-06
First-aid training each year in the spring | each year in the spring | frequency | None
The tutor will meet Kofi in each week of the summer term | in each week of the summer term | frequency | 2026-07-21
SW to have a look round on at least two more occasions | on at least two more occasions | frequency | None
Arrears £5 p/w until cleared | p/w until cleared | frequency | None
EDT cover call Sat and Sun morning | Sat and Sun morning | date | 2026-01-25
HV clinic, 4 contacts | 4 contacts | frequency | None
# months and days of months
Network meeting quarterly in Mar, Jun, Sept and Dec | quarterly in Mar, Jun, Sept and Dec | frequency | None
dentist twice a year in March and September | twice a year in March and September | frequency | None
rent paid every month on the 28th | every month on the 28th | frequency | None
Uncle Theo has him the first weekend of the month | the first weekend of the month | frequency | None
PEP twice per academic year | twice per academic year | frequency | None
# at a guess, by ear, the day before each
The DSL rings home approx every two weeks | approx every two weeks | frequency | None
Aunt Bev has her about twice a month | about twice a month | frequency | None
she sees her nan twice a munth | twice a munth | frequency | None
Social story read the evening before each contact | the evening before each contact | frequency | None
# what is left and taken in
Outreach 2 x 1.5 hrs p/w | 2 x 1.5 hrs p/w | frequency | None
an hour a fortnight with the youth worker | an hour a fortnight | frequency | None
In her own bed 5 out of 7 nights | 5 out of 7 nights | frequency | None
Dad has them two out of every three weekends | two out of every three weekends | frequency | None
carers in daily including weekends | daily including weekends | frequency | None
visits every day inc. bank holidays | every day inc. bank holidays | frequency | None
Between 6 and 8 sessions of CBT | Between 6 and 8 sessions | frequency | None
FSW will do a further 3 visits | a further 3 visits | frequency | None
# ends of each turn and of all
At his dad's every Friday to Sunday | every Friday to Sunday | frequency | None
EDT call nightly until next Tuesday | nightly until next Tuesday | frequency | 2026-01-27
Sleeps at Nan's alternate Fridays till Sunday | alternate Fridays till Sunday | frequency | None
no screens after tea on week nights | on week nights | frequency | None
Auntie Jo does most Thurs | most Thurs | frequency | None
INR q 1/52 | q 1/52 | frequency | None
"""

EXPRESSIONS = read_table(TABLE)

DECOYS = """
Flats: a block of 12
weighs 2.5 kg
1/2 a term
two sisters 3 years apart
they live four streets apart
seen on two separate occasions
the end of an evening
jobs on each page
out of an evening
tea at TGI Fridays
He was at the gate 3 out of 5 mornings
rated 4 out of 5
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
