"""A table of other hands' manners: courts and police, health's shorthand, school, letters to children; and what is no time.

What is waited for in a cell may be anything, and a span may be counted from anything that happens.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
By noon on Thursday 19 March | | date | 2026-03-19
by 4.00pm 6/3/26 | | date | 2026-03-06
no later than close of business 13 Feb | | date | 2026-02-13
before DRA | | event | None
at the FHDRA | | event | None
Prior to plea hearing 9/4/26 | | event | 2026-04-09
On conclusion of care proceedings | | event | None
upon conviction | | event | None
until end of licence | | event | None
before bail expires | | event | None
when the ISO ends | | event | None
after police interview | | event | None
Final order hearing - 3/9/26 | | event | 2026-09-03
Within 2 working days of arrest | | duration | None
within 5 days of receipt of the expert's report | | duration | None
21 days from service of the order | | duration | None
14 days before the hearing | | duration | None
by the return date | | event | None
pending the outcome of the trial | | event | None
once charged | | event | None
At 8 month developmental check | | event | None
by 12 week scan | | event | None
before next jabs | | event | None
In 2-3/12 | | duration | 2026-04-22
rv 6/12 | 6/12 | duration | 2026-07-22
2-weekly | | frequency | None
weigh wkly x6 | wkly x6 | frequency | None
every 4-6wks | | frequency | None
HV: 3 contacts before 31/3 | 3 contacts before 31/3 | frequency | 2026-03-31
following discharge from NICU | | event | None
when she is discharged from the ward | | event | None
on admission to Ward 4 | | event | None
EDD: 2nd July 2026 | | event | 2026-07-02
within 24h of birth | | duration | None
start of Autumn term | | period | None
by October half term 2026 | | period | 2026-10-23
before SATs week | | event | None
At options evening | | event | None
at the end of Key Stage 2 | | event | None
every PSHE lesson | | frequency | None
Mon-Thurs 8.50 | | frequency | None
at the start of each lesson | | frequency | None
every breaktime | | frequency | None
Twice per half-term | | frequency | None
before admission in Sept 2026 | | event | 2026-09-30
for 2 weeks then review | for 2 weeks | duration | 2026-02-05
Mon 26th Jan AM | | date | 2026-01-26
COP Friday 30/1 | | date | 2026-01-30
EOD 28/1/26 | | date | 2026-01-28
first thing Monday | | date | 2026-01-26
within the next couple of weeks | | duration | 2026-02-05
Next 2/52 | | duration | 2026-02-05
10 working days from conference | | duration | None
15 wds | | duration | 2026-02-12
20 w/ds post ICPC | | duration | None
3 months post placement | | duration | None
every visit + core group | every visit | frequency | None
stat visits - min 10 working days | 10 working days | duration | 2026-02-05
Visits min. every 4 wks | every 4 wks | frequency | None
twice in the next month | | frequency | 2026-02-22
x1 fortnight | | frequency | None
1-2 times a week | | frequency | None
alternate Tues | | frequency | None
Sat & Sun | | frequency | None
every 2nd weekend | | frequency | None
before children go home | | event | None
once dad moves out | | event | None
as soon as the tenancy starts | | event | None
When FSW allocated | | event | None
after parenting assessment filed | | event | None
on allocation to new SW | | event | None
when Mum feels ready | | vague | None
TBC by IRO | TBC | vague | None
date t.b.c | | vague | None
n/k | | vague | None
Kinship carers to bring the passport to the office when they next visit | when they next visit | event | None
SW to see Tariq within 24 hours of each missing episode and again 3 days later | within 24 hours of each missing episode | duration | None
Mum agreed she'll have the shed cleared by a week on Saturday | by a week on Saturday | date | 2026-01-31
Respite to be offered for two weekends before the baby comes | before the baby comes | event | None
Dad to hand in his medical certificate at his next probation appointment | at his next probation appointment | event | None
Keyworker to do budget planning with Ayo in three sessions over the next month | three sessions over the next month | frequency | 2026-02-22
Please let Priya's mum know by tmrw pm | by tmrw pm | date | 2026-01-23
The panel sits on the first Tuesday of each month | on the first Tuesday of each month | frequency | None
Adoption support plan to be reviewed on the anniversary of placement | on the anniversary of placement | event | None
You'll stay at Aunty Bee's Friday to Sunday every other week | Friday to Sunday every other week | frequency | None
Mum to have no unsupervised time with Noor before the assessment is finished | before the assessment is finished | event | None
Carer to ring EDT at once if he is not home by 9pm | at once | duration | 2026-01-22
Transition worker will meet Jas six months before her 18th birthday | six months before her 18th birthday | duration | None
Bloods to be repeated a week after he finishes antibiotics | a week after he finishes antibiotics | duration | None
Debt letters to be opened together each Monday a.m. | each Monday a.m. | frequency | None
SW will visit you on the 10th and the 24th of February | on the 10th and the 24th of February | date | 2026-02-24
Health visitor to ring mum at the start of every week | at the start of every week | frequency | None
Review of safety plan Tues 27th, 10.30 at the nursery | Tues 27th, 10.30 | date | 2026-01-27
3.2.26 @ 2pm | | date | 2026-02-03
Tues 3 Feb '26 - school | Tues 3 Feb '26 | date | 2026-02-03
by thurs next week | | date | 2026-01-29
On/before 20 March | | date | 2026-03-20
by the 2nd week in Feb | | period | 2026-02-14
Friday 6th (HV) | Friday 6th | date | 2026-02-06
before the 14th | | date | 2026-02-14
23rd Jan – both parents | 23rd Jan | date | 2026-01-23
by lunchtime tomorrow | | date | 2026-01-23
by 5 o'clock on Friday | | date | 2026-01-23
Feb 9th - Feb 13th | | period | 2026-02-13
from 9 Feb to 20 March 2026 | | period | 2026-03-20
27-28 Feb | | period | 2026-02-28
January 2027 | | period | 2027-01-31
by the end of the financial year | | period | 2026-03-31
mid Autumn term | | period | None
over Easter | | period | 2026-04-05
by the end of half term | | period | 2026-02-20
End Jan/early Feb | | period | 2026-02-10
By Whitsun | | period | 2026-05-24
in six wks time | | duration | 2026-03-05
w/i 10 working days | | duration | 2026-02-05
20 wd | | duration | 2026-02-19
within ten (10) days | | duration | 2026-02-01
1-2 weeks | | duration | 2026-02-05
a fortnight | | duration | 2026-02-05
initially 6 weeks | 6 weeks | duration | 2026-03-05
min 12 weeks | 12 weeks | duration | 2026-04-16
up to 3 months | | duration | 2026-04-22
up to and including 30/4/26 | | date | 2026-04-30
not later than two weeks before the conference | | duration | None
2 days before RCPC | | duration | None
every other Sat 10-4 | | frequency | None
1:1 weekly | weekly | frequency | None
Mondays (am) and Thursdays (pm) | | frequency | None
per week | | frequency | None
2 nights per fortnight | | frequency | None
on the last Friday of every month | | frequency | None
Before and after each contact | | frequency | None
at handover each day | each day | frequency | None
at least monthly | monthly | frequency | None
minimum fortnightly | fortnightly | frequency | None
10 week course | 10 week | duration | 2026-04-02
8 x 1hr sessions | | frequency | None
three visits between now and Easter | | frequency | 2026-04-05
weekly up to the core group | | frequency | None
bi-monthly | | frequency | None
alternate Sundays till June | | frequency | 2026-06-30
at review CPC | | event | None
By RCPC - 14/7/26 | | event | 2026-07-14
before next LAC rev | | event | None
at TAF in March | | event | 2026-03-31
Next TAC: 5th March 1pm | | event | 2026-03-05
post conference | | event | None
at next supervision | | event | None
at the pre-birth planning meeting | | event | None
before legal planning mtg | | event | None
Ahead of PLO | | event | None
prior to Kai's 10th birthday | | event | None
when baby 6 weeks old | | event | None
until he is settled in placement | | event | None
when school reopens | | event | None
as soon as DBS is back | | event | None
once SGO granted | | event | None
upon completion of Freedom Programme | | event | None
after court | | event | None
on her return to school | | event | None
before moving to Year 7 | | event | None
when mum gets out of hospital | | event | None
by time of next visit | | event | None
in a timely manner | | vague | None
as and when | | vague | None
ongoing (all) | ongoing | vague | None
Continuous | | vague | None
where necessary | | vague | None
life of plan | | vague | None
Now | | duration | 2026-01-22
From now until RCPC | | event | None
Immediately - FSW/mum | Immediately | duration | 2026-01-22
Mum is to have handed the forms to Kelly (FSW) by no later than 5pm Friday 30th January | by no later than 5pm Friday 30th January | date | 2026-01-30
The children will stay overnight with their nan on the second weekend of each month | on the second weekend of each month | frequency | None
We'll write to your dad after your review and you'll get a copy | after your review | event | None
Health to chase results in two weeks if not received | in two weeks | duration | 2026-02-05
SW to observe a mealtime at home once before the core group | before the core group | event | None
Your new room will be ready in time for your birthday | in time for your birthday | event | None
Ms Ali to complete the DASH with mum at the visit on 29/1 | at the visit on 29/1 | event | 2026-01-29
Family to be rehoused before the birth of the baby in May | before the birth of the baby in May | event | 2026-05-31
School nurse will offer drop-ins at lunch on Wednesdays | on Wednesdays | frequency | None
Dad will take a breath test before every contact | before every contact | frequency | None
Foster carer to call the school each afternoon for the first two weeks | each afternoon for the first two weeks | frequency | 2026-02-05
This will be looked at again in the summer | in the summer | period | 2026-08-31
CAMHS have put Leah on an 18 week waiting list from 5 January 2026 | from 5 January 2026 | date | None
Plan to close four weeks after the last visit if nothing changes | four weeks after the last visit | duration | None
We want you to feel safe walking home by Easter time | by Easter time | period | 2026-04-05
A worker from Nacro will see you twice before your court date | before your court date | event | None
Mrs Grant will ring SW the same day if Bobby has any marks | the same day | duration | 2026-01-22
Blood test within 7 days; chase on day 10 | within 7 days | duration | 2026-01-29
Mum to keep the fridge stocked between visits and show FSW on Tues and Fri | on Tues and Fri | frequency | None
27th January, 9am | | date | 2026-01-27
(by 30/1/26) | by 30/1/26 | date | 2026-01-30
SSW – Wed 4th Feb | Wed 4th Feb | date | 2026-02-04
12-02-26 10:30 | | date | 2026-02-12
2nd Feb & 16th Feb | | date | 2026-02-16
by half 3 on Tuesday | | date | 2026-01-27
not before 1 March | | date | None
Thursday 26th February 2026 at 1.45 p.m. | | date | 2026-02-26
the end of the 1st week of March | | period | 2026-03-07
by Feb 27 | | date | 2026-02-27
w.c. 9 Feb | | period | 2026-02-13
Week com. 23rd March | | period | 2026-03-27
Mid Jan - mid Feb | | period | 2026-02-15
by end of qtr | | period | 2026-03-31
before Spring bank holiday | | date | 2026-05-25
during the Easter holidays | | period | 2026-04-10
in the first half of March | | period | 2026-03-15
18mths | | duration | 2027-07-22
two wks | | duration | 2026-02-05
six (6) weeks | | duration | 2026-03-05
in the next few days | | vague | None
within one calendar month | | duration | 2026-02-22
ten working days | | duration | 2026-02-05
within 5 days of the incident | | duration | None
within 2 weeks of being referred | | duration | None
4 weeks post birth | | duration | None
2 weeks prior to panel | | duration | None
2 weeks after starting | | duration | None
1 month after leaving hospital | | duration | None
every Mon/Weds/Fri | | frequency | None
Mon-Fri 8am-6pm | | frequency | None
x3 p/w | | frequency | None
twice weekly (FSW) | twice weekly | frequency | None
once per half term | | frequency | None
every 12 weeks or sooner | every 12 weeks | frequency | None
Daily phone call x 5 | | frequency | None
every school holiday | | frequency | None
3 times a day with meals | 3 times a day | frequency | None
five sessions by end of Feb | | frequency | 2026-02-28
one evening a week | | frequency | None
each mealtime | | frequency | None
every other contact | | frequency | None
at court on 4/2/26 | on 4/2/26 | date | 2026-02-04
Before the MARAC | | event | None
By MACE panel | | event | None
after the FGC | | event | None
at midway review | | event | None
until the next TAF | | event | None
prior to family time restarting | | event | None
once baby arrives | | event | None
when the tenancy ends | | event | None
before exclusion ends | | event | None
on turning 16 | | event | None
before she is 5 | | event | None
by the time he leaves primary school | | event | None
until the exam results | | event | None
following each missing episode | | frequency | None
Transfer-in conference 17/2/26 | | event | 2026-02-17
Court 9.3.26 | 9.3.26 | date | 2026-03-09
Discharge planning mtg 26/1 | | event | 2026-01-26
PPM - 29/01/2026 2pm | | event | 2026-01-29
Strategy mtg: 23.1.26 | | event | 2026-01-23
as soon as funding agreed | | event | None
for the duration of placement | | vague | None
throughout pregnancy | | vague | None
when appropriate | | vague | None
TBC - IRO | TBC | vague | None
ongoing work | ongoing | vague | None
Jaz will be collected by Nan at 3.15 on Fridays | at 3.15 on Fridays | frequency | None
Your counsellor has room for you from week beginning 9th February | from week beginning 9th February | period | None
Mum is going to stop using by the time Baby Lee is 3 months old | by the time Baby Lee is 3 months old | event | None
YOT to see Dre twice weekly while on tag | twice weekly | frequency | None
Paediatrician to see Ava again in 3/12 with growth chart | in 3/12 | duration | 2026-04-22
Transport to be in place for the start of term | for the start of term | period | None
He can have his phone back on Sunday if he has been home on time all week | on Sunday | date | 2026-01-25
School to keep the place open until after the Easter break | until after the Easter break | period | None
Keep Kofi off nursery for 48 hours after the last episode of sickness | for 48 hours after the last episode of sickness | duration | None
Aisha to complete the workbook over half term | over half term | period | 2026-02-20
"""
EXPRESSIONS: tuple[Expression, ...] = read_table(TABLE)

DECOYS = """
Autumn and her twin Winter
Call Handler: June
Mum calls the baby Sunny
Nan's dog Tuesday bit the postman
She supports Sheffield Wednesday
The Friday Project (youth club)
April Fool prank at school
The band is called November Rain
Mr February-Jones
Girl Friday Ltd, agency worker
Sunday name is Elizabeth
Lives at 4 Easter Road
House 7, August Close
Flat 3/2, 14 Sauchie Street
41A/2 tower block
M60 junction 3/4
Bus 9/10 from the Square
12/2 majority decision
5/6 agencies present
Attendance 8/10 sessions
Mum scaled 3 and dad 6
Score 4/5 for reading
Vision 6/6 both eyes
Ratio 1/3 adults to children
DOB unknown
NG17 4AB
Reg FN12 APR
Ref: 12/2025/0044
Case no. 26/0117/CP
Ext. 2026
PIN 2304
Room 2.14
s.20(7)
Para 3.10.2
Rule 12.5 FPR
Section 4.5 of the report
Working Together 2023 chapter 3
Yr 10 May class
Year 9s
Grade 5 piano
Week 3 of the course workbook
Unit 12 Spring Mill
Tier 4 bed
500ml twice the size
2.5mg
Weighs 12kg 4 oz
5ft 2
Aged 3 and 5/12
2 yrs 3 mths old
12-week-old puppy
She is 34/40 pregnant
Gestation 32 weeks
Para 1, gravida 2
Mum may or may not come
This may be due to trauma
They march to the beat
He sat with Jan and Mark
Sat on the sofa, he cried
Wed in the register office
Mon ami nursery
Second-hand cot
A minute amount
Second floor, third door
First Steps nursery
Friday-night feeling was how she put it
On the one hand mum agrees
Half past is not allowed
24-hour tag
Four seasons hotel is where they are housed
7-Eleven shop
365 nursery
Spring chicken recipe
Dawn French is her favourite
Fell out with her May Queen rival
Dad supports the 2nd XI
April Showers soft play
Aunty May & Uncle Dec
DC Friday, ext 6610
Augustine ward
Mr Winter (neighbour)
The Sun newspaper
Sat nav was stolen
Jan (FSW)
Mar-Leigh, aged 7
Dec the support worker rang
June was not home
Mum told May that dad shouted
It may be that he is frightened
Spring Grove Primary
Summer wants a fish tank
Autumn's bedroom
Weeks Terrace
Mrs Day and Mr Knight
Miss Noon
Friday's is where mum works
Black Friday telly
3rd floor flat
First cousin
1st degree burn
2nd hand buggy
Third party insurance
14A/3
3/5 agreed
5 out of 7
9:1
A1(M)
24/7 carers
Size 3/4
10 fags a day costs her £15
£60 pw
40mg twice the usual strength
12% hydrated
37.4
BN2 1EP
07911 123456
020 7946 0958
Case 12/17
s.31A plan
Article 3
Reg 24(1)
CPR 35
Chapter 5.6
v2.1
KS1 SATs mark 101
9-1 grades
Stage 2 complaint
T-shirt 11-12 yrs
Car seat group 2/3
Nappies size 4+
Half-brother
Quarter pounder
The second of three children
His minute steps
Lives with nan 50/50
Week by week cookbook
Gave it 10 out of 10
Won 4-3 on penalties
Chapel at 9 March Lane
His dad's been inside twice
The long and short of it is that she left
They met in a club called Moonlight Sunday
Her cat is called Thursday
The girl is named January
His favourite song is November
Mum likes the film Manic Monday
A new coat for Autumn
Reading books for April
The step was agreed by panel
Dad's weekly dosette box
The 3/4 length coat
Ring 01632 960 157
misses more than two days
1 in 3 lessons
Carry on coming to group
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
