"""A table of what plans wait for, in any words; rhythms with their days beside them; haste's own spelling; and what is no time.

A clause in the present is waited for whatever it tells, where its cell or sentence is of what is to be done.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
Monthly (1st Thurs) | | frequency | None
Weekly (Mons) | | frequency | None
Weekly - Tues a.m. | | frequency | None
Tues pm, weekly | | frequency | None
Fridays p.m. | | frequency | None
Twice weekly (Tues + Fri) | | frequency | None
f/nightly on a Weds | | frequency | None
Every 2nd Mon (10am) | | frequency | None
Mons, 4-5pm, term time | Mons, 4-5pm | frequency | None
Sat/Sun alternate weekends | | frequency | None
Weekly x 10 starting 3 Feb | | frequency | None
10 sessions, Weds, from 4/2/26 | | frequency | None
monthly up to Dec 2026 | | frequency | 2026-12-31
daily a.m. and p.m. | | frequency | None
nightly at 10pm until review CPC | | frequency | None
once a half term | | frequency | None
by the s47 | | event | None
before the s47 is complete | | event | None
a fortnight before | | duration | None
a week after the final hearing | | duration | None
a month before he turns 16 | | duration | None
during SATs | | event | None
during mock exams | | event | None
until you say you have had enough | | event | None
until mum tells us otherwise | | event | None
before anyone else moves in | | event | None
once the heating is working | | event | None
until such time as the court decides | | event | None
as soon as a nursery place is found | | event | None
after we have spoken to his GP | | event | None
before the landlord takes the keys back | | event | None
until Dad stops drinking | | event | None
when the new carpet has been laid | | event | None
till the cast comes off | | event | None
after the tag comes off | | event | None
until probation sign her off | | event | None
before he loses his place | | event | None
once you have met Anna | | event | None
by the time the order runs out | | event | None
Kelly to hold weekly sessions until he feels he can manage alone | weekly sessions until he feels he can manage alone | frequency | None
b4 CPC | | event | None
b4 xmas | | period | 2026-12-25
b4 5pm fri | | date | 2026-01-23
by no later than 13.2 | | date | 2026-02-13
latest Fri 6 Feb | | date | 2026-02-06
no later than wk of 2/3 | | period | 2026-03-06
deadline: 9/2/26 | | date | 2026-02-09
target 27 Feb | 27 Feb | date | 2026-02-27
due 16th | | date | 2026-02-16
Sw/mum 24/2 | 24/2 | date | 2026-02-24
FSW & dad – 19/3 | 19/3 | date | 2026-03-19
school nurse 23/2, 10am | 23/2, 10am | date | 2026-02-23
T/c to mum 29/1 | 29/1 | date | 2026-01-29
nursery mgr by 30.01 | by 30.01 | date | 2026-01-30
17/2 - HV to weigh | 17/2 | date | 2026-02-17
EOD tmrw | | date | 2026-01-23
wkend | | period | 2026-01-25
72h of birth | | duration | None
4 wks max | 4 wks | duration | 2026-02-19
1 calendar month | | duration | 2026-02-22
on conclusion of the parenting assessment | | event | None
at the point of transfer | | event | None
upon receipt of his passport | | event | None
by her third birthday | | event | None
on his birthday | | event | None
from the day she comes home | | event | None
first week back after Easter | | period | None
last week of term | | period | None
second half of the spring term | | period | None
between the CIN meeting and Easter | | period | 2026-04-05
no end date agreed | | vague | None
as long as it's helping | | vague | None
until it feels right | | vague | None
whenever mum is free | | vague | None
in the meantime | | vague | None
for as long as you want | | vague | None
Dad to ring the helpline each payday and before spending | each payday | frequency | None
by 27th inst | | date | 2026-01-27
hearing 3/3 10am | | event | 2026-03-03
Statements by 4 pm 13th February | by 4 pm 13th February | date | 2026-02-13
not later than 7 days before the IRH | | duration | None
14 days prior to final hearing | | duration | None
within 28d | | duration | 2026-02-19
28 days from sealed order | | duration | None
every 3/7 | | frequency | None
review in 6/12 | in 6/12 | duration | 2026-07-22
weigh in 1/52 | in 1/52 | duration | 2026-01-29
bloods 2/7 post discharge | 2/7 post discharge | duration | None
at 6-8 wk check | | event | None
at the 12 month review | | event | None
once weaned | | event | None
prior to d/c | | event | None
on d/c from ward | | event | None
each clinic | | frequency | None
alternate wks | | frequency | None
wkly wt | wkly | frequency | None
daily obs | daily | frequency | None
bd for 5/7 | for 5/7 | duration | 2026-01-27
after SATs | | event | None
by spring parents' evening | | event | None
every morning at the gate | every morning | frequency | None
Mon & Thurs break | Mon & Thurs | frequency | None
Wed P3 | Wed | date | 2026-01-28
3x 20 mins per wk | | frequency | None
2 hrs a week with Mrs Holt | 2 hrs a week | frequency | None
5 x 30 min sessions | | frequency | None
each maths lesson | | frequency | None
before he goes up to Year 7 | | event | None
by the time you start big school | | event | None
when you are 8 | | event | None
on your birthday | | event | None
before we break up for Christmas | | event | None
the day after your party | | event | None
in four sleeps | | duration | 2026-01-26
next Weds | | date | 2026-01-28
a week tomorrow | | date | 2026-01-30
Sunday just gone | | date | 2026-01-18
on Weds coming | | date | 2026-01-28
Tues of next week | | date | 2026-01-27
wk after next | | period | 2026-02-06
later this wk | | period | 2026-01-23
the back end of March | | period | 2026-03-31
first half of Feb | | period | 2026-02-15
end of tax year | | period | 2026-04-05
spring 2026 | | period | 2026-05-31
before Eid | | period | None
Feb h/t | | period | 2026-02-20
after half-term | | period | None
by Feb ½ term | | period | 2026-02-13
by the 20th at the latest | | date | 2026-02-20
by 6pm tonight | | date | 2026-01-22
tonight | | date | 2026-01-22
Fri 30 Jan – Sun 1 Feb | | period | 2026-02-01
29/1-5/2 | | period | 2026-02-05
9th-13th Feb incl. | 9th-13th Feb | period | 2026-02-13
Dad to stay with his mum until the police lift his bail conditions | until the police lift his bail conditions | event | None
Keep the chain on the door till the locksmith has been | till the locksmith has been | event | None
Carers to hold off on overnights until Lola says she would like one | until Lola says she would like one | event | None
HV to go back once the baby has had her jabs | once the baby has had her jabs | event | None
School to keep a place at breakfast club until Easter and then look again | until Easter | period | 2026-04-05
FSW to start the parenting course with Mum as soon as Dad is out of the house | as soon as Dad is out of the house | event | None
PA to help Jay apply for PIP before he leaves the unit | before he leaves the unit | event | None
Nan to have her on Saturdays so mum can work | on Saturdays | frequency | None
Mr Ali to check in with Zed on arrival each day | each day | frequency | None
Tablets to be locked away at all times | at all times | vague | None
No contact unless supervised, to be looked at when the assessment is in | when the assessment is in | event | None
They argue before every handover | before every handover | frequency | None
EDD 3 June | | event | 2026-06-03
TM sign off by 30 Jan | by 30 Jan | date | 2026-01-30
CG1 within 10 wd of ICPC | within 10 wd of ICPC | duration | None
CG every 4 wks thereafter | every 4 wks | frequency | None
visits at least every 10 w/days | every 10 w/days | frequency | None
min weekly until CPR | weekly until CPR | frequency | None
By close of play Mon | | date | 2026-01-26
24 hrs | | duration | 2026-01-23
by 10:30 tomorrow | | date | 2026-01-23
w/b Mon 9th | | period | 2026-02-13
before we finish working with you | | event | None
when you get your keys | | event | None
until you are 21 | | event | None
every time we meet | | frequency | None
each time you see your PA | | frequency | None
on the first Monday of the month | | frequency | None
on the 15th of each month | | frequency | None
on the 1st of every month | | frequency | None
15th of the month | | frequency | None
end of every month | | frequency | None
monthly, last Friday | | frequency | None
Fortnightly Thurs 4-5.30pm from 5/2 | | frequency | None
Thurs 4-5.30 fortnightly from 5/2 | | frequency | None
weekly, usually Weds | | frequency | None
weekly (Tues or Thurs) | | frequency | None
Every Tues/Thurs pm x 6 wks | | frequency | 2026-03-05
6 x fortnightly | | frequency | None
10 x 1:1 sessions | | frequency | None
1 visit per week for 3 mths | | frequency | 2026-04-22
once every 3-4 weeks | | frequency | None
at each change of placement | | frequency | None
after every contact session | | frequency | None
prior to every visit | | frequency | None
by the mid-way LAC review | | event | None
at disruption mtg | | event | None
before MAPPA | | event | None
pending DBS | | event | None
as soon as the CAO comes through | | event | None
once EHCP finalised | | event | None
once referral has been accepted by CAMHS | | event | None
after the joint home visit | | event | None
once he has had three good weeks | | event | None
before the clocks change | | event | None
by the time the evenings are lighter | | event | None
until dad has done the course | | event | None
3 months from placement start | | duration | None
6 weeks after she goes back | | duration | None
within a fortnight of the move | | duration | None
within 3 days of hearing from housing | | duration | None
within 2 wks of EHCP being issued | | duration | None
1st April 2026 onwards | | date | None
Jan 2026 - July 2026 | | period | 2026-07-31
Sept '26 | | period | 2026-09-30
autumn term 26 | | period | 2026-12-18
Feb/March 26 | | period | 2026-03-31
the new school year | | period | None
when his behaviour allows | | vague | None
as and when Mum is up to it | | vague | None
whenever the family want | | vague | None
at a pace she can manage | | vague | None
for the time being | | vague | None
Please ring your nurse every Sunday night | every Sunday night | frequency | None
Two of the carers will swap over at the end of each fortnight | at the end of each fortnight | frequency | None
Landlord to serve notice unless arrears are cleared by 2pm on 6/3 | by 2pm on 6/3 | date | 2026-03-06
Midwife will hand over to HV when baby is 10 days old | when baby is 10 days old | event | None
Mum's partner is not to come to the house until police checks are back | until police checks are back | event | None
Agency to find respite for the second week in April | for the second week in April | period | 2026-04-14
You will meet Sam three times before you move in | before you move in | event | None
Tenancy sign-up 12 noon Tuesday 17th March at the housing office | 12 noon Tuesday 17th March | date | 2026-03-17
They see Nan every Sunday | every Sunday | frequency | None
In Year 3 since September | since September | period | None
On or before 4pm on 27 February 2026 | | date | 2026-02-27
no later than seven days prior to the IRH | | duration | None
by 12 noon on 16th March | | date | 2026-03-16
to be filed by 6.3.26 | by 6.3.26 | date | 2026-03-06
hub rota - thurs 12/2 am | thurs 12/2 am | date | 2026-02-12
nxt thurs | | date | 2026-01-29
mid feb | | period | 2026-02-15
Sat 31st | | date | 2026-01-31
mon 26 - fri 30 jan | | period | 2026-01-30
20 Feb (Fri) | | date | 2026-02-20
24/2/26 - 3.30pm, library | 24/2/26 - 3.30pm | date | 2026-02-24
from 2nd March for 10 weeks | | period | 2026-05-11
2 wkly until Easter hols | | frequency | 2026-03-27
Each Mon a.m. | | frequency | None
weds & fri lunchtimes | | frequency | None
every P.E. lesson | | frequency | None
daily (after lunch) | daily | frequency | None
daily, Mon-Fri | | frequency | None
twice daily for 10 days | | frequency | 2026-02-01
three x weekly | | frequency | None
3 times per week x 20 mins | 3 times per week | frequency | None
weekly 1:1 for the rest of term | | frequency | 2026-03-27
one day a week until July | | frequency | 2026-07-31
half-termly (Oct, Feb, May) | half-termly | frequency | None
6 weekly LAC visits | 6 weekly | frequency | None
4-weekly supervision with ASYE | 4-weekly | frequency | None
every 3rd weekend | | frequency | None
1 weekend in 4 | | frequency | None
two nights a month from April | | frequency | None
on each school day | | frequency | None
after transition days | | event | None
by EHCP annual review | | event | None
at the Y6 transition review | | event | None
before phase transfer deadline | | event | None
once the IEP is written | | event | None
when his new class is known | | event | None
as soon as the TA is in post | | event | None
until the end of his fixed term exclusion | | event | None
until the tribunal hands down its decision | | event | None
before the guardian files her final analysis | | event | None
on the making of the care order | | event | None
upon expiry of the ICO | | event | None
within 24 hours of the incident being reported | | duration | None
within 7 days of the order | | duration | None
14 days after service | | duration | None
a month after she moves in | | duration | None
in a month's time | | duration | 2026-02-22
in three weeks' time | | duration | 2026-02-12
for the next 6 to 8 weeks | | duration | 2026-03-19
over a 12 week period | | duration | 2026-04-16
three school weeks | | duration | 2026-02-12
this half term | | period | 2026-02-13
next half-term | | period | 2026-02-20
before Feb half term hols | | period | 2026-02-13
before the summer hols | | period | 2026-07-21
end of play today | | date | 2026-01-22
TBC (court) | TBC | vague | None
until such time as he is settled | | vague | None
as long as he wants it | | vague | None
rolling | | vague | None
We will ring you on Sunday 1st Feb after lunch | on Sunday 1st Feb | date | 2026-02-01
You can come to tea every other Wednesday if you like | every other Wednesday | frequency | None
Carer to photograph the bruise today and send it over by 5pm | today | date | 2026-01-22
Mrs Noor to keep the sensory room free for Ali at 10.15 every day until Easter | at 10.15 every day until Easter | frequency | 2026-04-05
SW to ask Dad's probation officer for the licence conditions before he comes out on 9 April | before he comes out on 9 April | event | 2026-04-09
No unsupervised contact until the risk assessment has been signed off | until the risk assessment has been signed off | event | None
Hub to close the case 4 weeks after the last session | 4 weeks after the last session | duration | None
by Mon 9/2, HV | by Mon 9/2 | date | 2026-02-09
SW - b4 27/2 | b4 27/2 | date | 2026-02-27
DT + SW 23/3 | 23/3 | date | 2026-03-23
not later than noon Tues 3 March | | date | 2026-03-03
weekly (Thurs) until RCPC | | frequency | None
Fri pm fortnightly | | frequency | None
monthly - 2nd Tues | | frequency | None
Mon + Wed + Fri | | frequency | None
x2 wkly | | frequency | None
12 x wkly sessions | | frequency | None
fortnightly for at least 3 months | | frequency | 2026-04-22
every 6 wks up to the final hearing | | frequency | None
daily until Mum comes home from hospital | | frequency | None
weekly until further notice | | frequency | None
before Lola starts her new job | | event | None
once the panel has made its decision | | event | None
until the boiler is mended | | event | None
as soon as the passports arrive | | event | None
after Dad hands himself in | | event | None
by the time the clocks go forward | | event | None
until someone from housing rings back | | event | None
when the DBS comes through | | event | None
before the keys are handed over | | event | None
a month before the tenancy starts | | duration | None
10 days after she comes home | | duration | None
within 48h of the visit | | duration | None
3/52 post discharge | | duration | None
5 wds from today | | duration | 2026-01-29
in 2 wks time | | duration | 2026-02-05
the week after the hearing | | event | None
the day before panel | | event | None
wk beg Mon 16 Feb | | period | 2026-02-20
tail end of Feb | | period | 2026-02-28
rest of this term | | period | 2026-03-27
before half-term | | period | 2026-02-13
until he feels safe at home | | vague | None
whenever the carers need it | | vague | None
no date set | | vague | None
when things are calmer | | vague | None
SW to keep the case open until Mum's sentence is known | until Mum's sentence is known | event | None
Parents to sleep downstairs until the ceiling has been made safe | until the ceiling has been made safe | event | None
FSW to see Mum on her own twice before the s47 outcome meeting | before the s47 outcome meeting | event | None
Carer to do the nit comb every bath night until they are gone | every bath night until they are gone | frequency | None
PA to visit monthly until Jay turns 25 | monthly until Jay turns 25 | frequency | None
School to email SW each Friday by 4pm | each Friday by 4pm | frequency | None
Dad to stay away until the judge says he can come back | until the judge says he can come back | event | None
"""
EXPRESSIONS: tuple[Expression, ...] = read_table(TABLE)

DECOYS = """
Monthly Mags Ltd
The Saturdays poster
Daily Bread food bank
Weekly Tools hire
Mum follows The Weeknd
Happy Mondays concert
Friday Hill House
Summer Lane, B19
Dr Tuesday Okafor
October Films
Cllr March
Year 5/6 class
Yr8
3/4 tog quilt
s.47(1)(b)
Class 1/2
12/18 months vests
Flat 12/3 Orchard Court
PHQ 17/27
O2 sats 97%
Salbutamol 2 puffs
Hb 104
5ml twice the strength
He is the eldest of 3
He was 6 weeks early
Mum has 2 jobs, Sat Nav Direct and a bar
She beat April in the final 6-3
Read "Goodnight Mister Tom" and "Saturday"
Her best friend is called Autumn
The dog, Sunday, barks
Uses about 3g a day
Dad has had two heart attacks
Mum is now 20 weeks
1 to 1 TA
4th child
T: 0161 496 0712
REF 09/26/114
The March family
Mum may, dad might
June's sister lives on July Road
The 10.15 bus
Attendance dropped to 81.2%
Sunday World paper
Saturday job at Greggs
The Friday Club meets in the hall
Mum's friend Tuesday
April and her twin May
Dr J. March-Evans
Augustus Road children's home
Ward 3/4, level 2
Spelling 9/10, maths 7/10
AUDIT-C 6/12
GAD7 14/21
Reg. 44 visitor
Sch 2 para 19
DOLs
KS3, set 2
Bus 17/18
8/10 lessons attended
She is 13 going on 30
Dad was 19 when he met her
Mum was sober for 9 months
Zed got a second warning
One of the three lads is 18
Nana is up at six to do the fire
The flat above is empty half the time
It took two buses and an hour to get there
Kai screams until he gets his tablet
Mum drinks until she passes out
Dad shouts when tea is late
He cannot sleep until the light is on
Half of Year 9 were there
She has a level 2 in food hygiene
The rent is £500 a month
Mum gets £92 a week carer's allowance
The dog is called Winter
Our group is called Steady Saturdays
Second hand uniform shop
Crisis line: 0800 024 1212
Case 2026/114
REF: JAN/26/0042
EH/2026/118
Mr A. May-Thornton
Saturday's Child (book)
Wed Early Enough? leaflet
Julys Cottage
October House, rm 3
Sunday roast is their thing
Mum loves Sundays
Baby's nickname is March
June, July and Augusta are sisters
Gran's birthday cake was late
Dad is on a zero hours contract
Half the class
The 4th social worker
1.5 bed flat
20mg bd
Section 47 threshold met
17/20 for effort
6/10 before, 8/10 now
Age 3/4 group
Room 5/6
AP Monday Ltd
Friday Street, no. 3
The Winter Shelter
Spring House refuge
May Tree nursery
Weekly Shop Co-op card
Mum was 15 weeks when she booked
It took him 20 minutes
She's got 3 months' rent arrears
He did 4 weeks inside
Tel. ext 2/14
Kai's PE kit, size 9-10
The Second Sunday Band
Mason is second of four
EHC/26/041
[2026] EWFC 12
para 16 of the judgment
pp 3-12
C2 form
Mr Justice May
HHJ March
Ms Summer-Wells (SENCO)
Autumn class
Class 3/4 Mrs Day
Y5, table 2
Phonics phase 3
Reading age 7.3
SS 85, 16th percentile
2/3 of the class
Mum scored 16 out of 24
3 x A4 folders
Wednesday (the cat)
The Easter Bunny costume
Christmas Cottage
Ali is a Monday's child
Sunday Times
It was May who rang
Dad's new partner is called June
July Ward, ext 4410
Friday's child nursery
The twins turned 4
He has been out of school for two terms
The order was made under s.31
Thirteen pages
Twelfth Night (play)
28 Days Later film
48 Hour Print shop
Weekly News
He got a 7 in maths
The fee is £85 per hour
Flat 31/5
BP 12/8
Ratio 3/1
Seconds count in an emergency
Mum cannot say no until she is shouting
Dad was drunk before noon
Nursery to ring HV if he has not been in by 10am on any Tuesday
Monday's Child Ltd
Mr Tuesday
The Thursday Murder Club
His favourite book is Saturday
PC May and PC Winter
a March wedding dress
A June bug bit him
Mum vapes every day
Flat 14/2
SDQ 22/40
Bristol 4/7
6/9 left eye
Sub 12/13 team
Grade 5/4
Dr October
She lives on April Street
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
