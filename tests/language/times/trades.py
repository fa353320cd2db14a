"""A table of trades and hands not met before: prescribers' letters, feasts, hours before a rhythm, turns told by a noun.

Each family stands with what only looks like one of it: a dose, a reference number, a name, what has been.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# prescribers
emollient to be applied t.d.s. | t.d.s. | frequency | None
eczema ung. BD | BD | frequency | None
melatonin nocte | nocte | frequency | None
eye drops qds for 7 days | qds for 7 days | frequency | 2026-01-29
BMs q.d.s. before meals | q.d.s. | frequency | None
obs q4h | q4h | frequency | None
night staff look in q 30 mins | q 30 mins | frequency | None
teeth a.m. + p.m. | a.m. + p.m. | frequency | None
see PRN | PRN | vague | None
crisis plan stat | stat | duration | 2026-01-22
CDT bloods 3/12 | 3/12 | duration | 2026-04-22
weigh 2/7 | 2/7 | duration | 2026-01-24
abx 5/7 | 5/7 | duration | 2026-01-27
audiology recall 6/12 | 6/12 | duration | 2026-07-22
GCP2 re-score 16/52 | 16/52 | duration | 2026-05-14
MMR2 due in 4/52 | in 4/52 | duration | 2026-02-19
midwife to see Mum at 36/40 | at 36/40 | event | None
ANC appt 28/40 | 28/40 | event | None
ASQ to be done at the 2 yr check | at the 2 yr check | event | None
# feasts and old days
on Whit Sunday | | date | 2026-05-24
by Lady Day | | date | 2026-03-25
before Michaelmas | | date | 2026-09-29
on Maundy Thurs | | date | 2026-04-02
St. Patrick's Day parade | St. Patrick's Day | date | 2026-03-17
Father's Day 11am | | date | 2026-06-21
spring b/hol | | date | 2026-05-25
bank holiday Monday | | date | 2026-04-06
Halloween nt | | date | 2026-10-31
by Diwali | | period | 2026-11-08
on Eid al-Fitr | | date | 2026-03-20
Good Friday 2027 | | date | 2027-03-26
over Whit hols | | period | 2026-05-29
end of Spring 1 | | period | 2026-02-13
in Spring 2 | | period | 2026-03-27
at Easter | | period | 2026-04-05
# hours before a rhythm
He rings his Mum at 6 every other evening | at 6 every other evening | frequency | None
home by ten o'clock on school nights | by ten o'clock on school nights | frequency | None
in by 10 on weeknights | by 10 on weeknights | frequency | None
half 11 Fri/Sat | | frequency | None
check calls at 9, 11 and 1 each night until Sun 8 Feb | at 9, 11 and 1 each night until Sun 8 Feb | frequency | 2026-02-08
Tag 7pm to 7am nightly for 12 weeks | 7pm to 7am nightly for 12 weeks | frequency | 2026-04-16
at home on alternate Thursdays between 5 and 7 | on alternate Thursdays between 5 and 7 | frequency | None
EDT knock 23:00 22/1 | 23:00 22/1 | date | 2026-01-22
a.m. of 27th | | date | 2026-01-27
1st thing tomoz | | date | 2026-01-23
# rhythms in short
views form b4 ea. review | b4 ea. review | frequency | None
MW home visits alt. days | alt. days | frequency | None
SGO r/v ev. April | ev. April | frequency | None
rent chk on 1st of ea mth | on 1st of ea mth | frequency | None
2nd & 4th Thursdays | | frequency | None
dad 1st and 3rd Sat | 1st and 3rd Sat | frequency | None
2nd Weds of mth | | frequency | None
1st Sun ea. mth | | frequency | None
3 x 20 mins weekly until 27/3 | | frequency | 2026-03-27
5 x 20 mins/wk | | frequency | None
twice in the week | | frequency | None
once per annum | | frequency | None
28 nts a yr | | frequency | None
five days out of seven | | frequency | None
1 in 3 weekends | | frequency | None
daily ex Sun | | frequency | None
M-F til 27/2 | | frequency | 2026-02-27
Tu/Th 3.45-5.15 | | frequency | None
each break time | | frequency | None
Nan minds the bairns of a Friday | of a Friday | frequency | None
Script collected daily for 28 days | daily for 28 days | frequency | 2026-02-19
Mons 'til the 30th of March | | frequency | 2026-03-30
by the last day of each month | | frequency | None
Tues am, term time | Tues am | frequency | None
on five nights out of seven | | frequency | None
on the second and last Saturday of each month | | frequency | None
Second Monday monthly | | frequency | None
First and third Fridays, 6 November to 1 January | | frequency | 2027-01-01
8am-8pm 7 days a week | | frequency | None
Mrs Okafor will ring at a quarter past eight on school mornings until 13 February | at a quarter past eight on school mornings until 13 February | frequency | 2026-02-13
every 15 mins | | frequency | None
every 2 hrs o/n | | frequency | None
4 hrly feeds | 4 hrly | frequency | None
Monday to Friday inclusive | | frequency | None
on the last Sunday of every other month at 11 o'clock | | frequency | None
each 4 weeks | | frequency | None
every half hour | | frequency | None
monthly on the 1st | | frequency | None
4/52ly | | frequency | None
a couple of times a week | | frequency | None
4/5 times a week | | frequency | None
not more than 2 hrs per day | 2 hrs per day | frequency | None
several times a day | | vague | None
twise a week | | frequency | None
# days and stretches
noon 30 Jan | | date | 2026-01-30
Wed eve | | date | 2026-01-28
by mth end | | period | 2026-01-31
Rev date 4/5 | 4/5 | date | 2026-05-04
3/12 review | 3/12 | duration | 2026-04-22
by the May core group | | event | None
wen mum gets out of prison | | event | None
by his birfday | | event | None
by the middle of next week | | period | 2026-01-28
no later than close of business on the last working day of February | | date | 2026-02-27
in Q3 | | period | None
You will stay with Nan at Easter. | at Easter | period | 2026-04-05
23-27 Feb inclusive | | period | 2026-02-27
w/end 14-15 March | | period | 2026-03-15
weekend of the 21st | | period | 2026-02-22
21/22 Feb | | period | 2026-02-22
Aug 10-14 | | period | 2026-08-14
in the month of March | | period | 2026-03-31
Dentist, the 28th, half past 2 | the 28th, half past 2 | date | 2026-01-28
on the 3rd prox. at 1100 hours | | date | 2026-02-03
Tues wk | | date | 2026-02-03
a week Monday | | date | 2026-02-02
Th 5 Feb | | date | 2026-02-05
W/C 02.03 | | period | 2026-03-06
no earlier than 3 March | | date | None
w.e.f. 2 Feb | | date | None
NMO to 22/01/27 | to 22/01/27 | date | 2027-01-22
a month from today | | duration | 2026-02-22
60 W/DAYS | | duration | 2026-04-20
Refuge place held for 48 hrs only | for 48 hrs | duration | 2026-01-24
It was agreed that the knives would stay in the locked box for the next six months | for the next six months | duration | 2026-07-22
for tewlve weeks | | duration | 2026-04-16
as soon as posible | | vague | None
# turns told by a noun
ASSET+ to be refreshed prior to sentence | prior to sentence | event | None
Farewell visit from the birth grandparents ahead of placement | ahead of placement | event | None
grandparents to be reassessed following the ISW's addendum | following the ISW's addendum | event | None
Transition visits to the high school after SATs | after SATs | event | None
sleep talk to be gone through prior to discharge home | prior to discharge home | event | None
plan rewritten post-incident | post-incident | event | None
BRP renewed pre-expiry | pre-expiry | event | None
pre Easter | | period | 2026-04-05
No contact with Mr Voyle whilst on bail | whilst on bail | event | None
close EHA when goals met | when goals met | event | None
SHB grant when keys in hand | when keys in hand | event | None
Phone downloads awaited; update when the lab reports | when the lab reports | event | None
You are staying with Pat and Lou until the judge decides. | until the judge decides | event | None
Nan holds spare key til Mum's well | til Mum's well | vague | None
LAC rev 2 - 17.4.26 | | event | 2026-04-17
legal gateway if no chg by CG3 | by CG3 | event | None
perm. plan by 2nd rev | by 2nd rev | event | None
when he hits 18 | | event | None
Second Looked After Review to be held by 22 April 2026. | by 22 April 2026 | date | 2026-04-22
"""
EXPRESSIONS: tuple[Expression, ...] = read_table(TABLE)

DECOYS = """
BD to ring school
AM = Annabel Merrick; PM = Piers Mostyn
Mum took an OD
deposit held by TDS
plaits the pony's mane
SW stat visit
Q4 and Q5 only
Vision 6/12
Attended 3/12
GAD 3/12
Confidence score 16/52
scored at 36/40 in phonics
ref no 22-01-0026/A rec'd frm MASH
Case no. 12/05/26
Sunday (Edo interp.) 07700 900118
Bro. Sunday + Sis. Easter = referees
Candlemas Lane
Michaelmas term
had an epiphany
she is a lady day and night
father's day to have the boys
Eid party
world book day costume
Good Friday Agreement
St George's Hospital
M-F ratio
Gender M-F
1 in 3 lessons
by 3 each child
post-16 transition
post-incident debrief
pre-school
following advice
following the safety plan
after some argument
while on the phone
Mum smoked while on bail
He was held for 48 hrs
at the end of a Friday
letter to 3/4 families
EA 1996
Ev will come
weekend 2 of the course
when the boys come out of the bath
With Carol Nye in Ashby
goes to the Church of Pentecost with Auntie Esi
What it will look like when it's sorted
Grant has been in school 11 days out of 38.
sends Nan a card at Christmas
ahead of his peers
ahead of schedule
Lady Day's song
Michaelmas daisies
day 5 visit
May review the plan
They met in a club called Midnight Sun
a fussy eater
4/5 of the class
at 3, 6 and 12 months
one week on, one week off
Wen will come
6-8 wk GP check
primary imms 8, 12 + 16 wks
UPRN 100012345678, 4 April Gardens
Ref: HO/22/01/2026/7
incident log 14-03-26-0021
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
