"""A third table, in the same form: families of wording rather than words, written after a stranger's set had been read.

Slips of spelling, dates told twice or spaced out, choices of days, weekdays with a week, hours behind days, working days
by any name, rhythms with anything between count and unit, any occasion or turn of things as an event.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# slips of spelling
by 3rd Febuary 2026 | | date | 2026-02-03
12 Feburary | | date | 2026-02-12
by the 9th of Mrach | | date | 2026-03-09
18th Arpil '26 | | date | 2026-04-18
2 Setpember 2026 | | date | 2026-09-02
Ocotber 5th | | date | 2026-10-05
end of Novemebr | | period | 2026-11-30
on Thrusday 5th Feb | | date | 2026-02-05
by Wendesday | | date | 2026-01-28
Tuseday 27 Jan | | date | 2026-01-27
every Satruday | | frequency | None
on Teusday 3/2 | | date | 2026-02-03
fornightly | | frequency | None
montly | | frequency | None
wkly | | frequency | None
3 x wkly | | frequency | None
immediatly | | duration | 2026-01-22
10 workng days | | duration | 2026-02-05
tommorow | | date | 2026-01-23
by the reveiw conferance | | event | None
# dates spaced out, dotted or told twice
9 / 2 / 2026 | | date | 2026-02-09
09. 02. 2026 | | date | 2026-02-09
9 – 2 – 26 | | date | 2026-02-09
9.2/26 | | date | 2026-02-09
09/02 2026 | | date | 2026-02-09
Mon 9/2/26 (10am) | | date | 2026-02-09
Friday (6/3/26) | | date | 2026-03-06
on Thursday (29th) | | date | 2026-01-29
by 6/3/26 (Friday) | | date | 2026-03-06
within 10 working days (by 5/2/26) | | duration | 2026-02-05
in six weeks (w/c 2/3/26) | | duration | 2026-03-06
half term (16-20 Feb) | | period | 2026-02-20
next week (27th Jan) | | period | 2026-01-27
Tues 10 Mar. '26 | | date | 2026-03-10
2026-03-10 09:30:00 | | date | 2026-03-10
2026-03-10T00:00:00 | | date | 2026-03-10
# choices and lists of days
Tues 3rd or Weds 4th Feb | | date | 2026-02-04
on 3/2/26 or 10/2/26 | | date | 2026-02-10
6th Feb & 13th Feb | | date | 2026-02-13
on Tuesday or Friday | | date | 2026-01-27
Monday and Tuesday next week | | date | 2026-01-27
Mon 2 Feb, Mon 9 Feb and Mon 16 Feb | | date | 2026-02-16
w/c 2/2 and 9/2 | | period | 2026-02-13
w/c 2/2 or w/c 9/2 | | period | 2026-02-13
in March or April | | period | 2026-04-30
during May and June | | period | 2026-06-30
# a weekday with a week, and days told from today
Friday week | | date | 2026-01-30
on Monday week | | date | 2026-02-02
a week on Wednesday | | date | 2026-02-04
two weeks on Tuesday | | date | 2026-02-10
a fortnight today | | date | 2026-02-05
a week today | | date | 2026-01-29
the day after tomorrow | | date | 2026-01-24
the week after next | | period | 2026-02-06
the Friday after next | | date | 2026-02-06
Mum to come in this morning | this morning | date | 2026-01-22
this evening | | date | 2026-01-22
later today | | date | 2026-01-22
later this week | | period | 2026-01-23
later in the month | | period | 2026-01-31
first thing tomorrow | | date | 2026-01-23
Monday of next week | | date | 2026-01-26
by week end | | period | 2026-01-23
by the month end | | period | 2026-01-31
year end | year end | period | 2026-12-31
by EOM | | period | 2026-01-31
by COP today | | date | 2026-01-22
by COB Friday | | date | 2026-01-23
by close of play tomorrow | | date | 2026-01-23
last working day of March | | date | 2026-03-31
first working day of April | | date | 2026-04-01
by the last day of February | | date | 2026-02-28
first half of May | | period | 2026-05-15
third week in March | | period | 2026-03-21
# hours behind and before
on Mon 9th Feb at half 3 | | date | 2026-02-09
Weds 11 Feb, 9.30 - 11.00 | | date | 2026-02-11
Thursday 5th Feb 2-3 | | date | 2026-02-05
on Tuesdays until 6pm | | frequency | None
Thursdays 4-6 | | frequency | None
4pm Fridays | | frequency | None
every Sunday 12 till 4pm | | frequency | None
2pm on Friday 30th January | | date | 2026-01-30
tomorrow p.m. | | date | 2026-01-23
Friday am | | date | 2026-01-23
Tuesday lunchtimes | | frequency | None
Fri 30th at quarter to ten | | date | 2026-01-30
by 12 noon on 2/2/26 | | date | 2026-02-02
# counts of days by any name
15 wkg days | | duration | 2026-02-12
5 w/days | | duration | 2026-01-29
in 10 business days | | duration | 2026-02-05
ten (10) working days | | duration | 2026-02-05
20 weekdays | | duration | 2026-02-19
5 clear working days | | duration | 2026-01-29
15 working-days | | duration | 2026-02-12
within no more than 10 working days | | duration | 2026-02-05
for another 4 weeks | | duration | 2026-02-19
a further three months | | duration | 2026-04-22
for a minimum of 6 weeks | | duration | 2026-03-05
for a period of 8 weeks | | duration | 2026-03-19
6-8/52 | | duration | 2026-03-19
in less than a week | | duration | 2026-01-29
5 working days prior to the ICPC | | duration | None
three w/days before the adoption hearing | | duration | None
# rhythms
2 evening calls per week | | frequency | None
3 short notice visits a month | | frequency | None
one overnight a week | | frequency | None
one wash a week | | frequency | None
two check-ins a day until Sunday | | frequency | 2026-01-25
every Tuesday up to and including 24 March | | frequency | 2026-03-24
half an hour each bedtime | | frequency | None
with in 2 weeks | | duration | 2026-02-05
Ash Weds | | date | 2026-02-18
Easter Mon | | date | 2026-04-06
Early May bank holiday | | date | 2026-05-04
by the late May bank holiday | | date | 2026-05-25
three proper meals a day until 4 May | | frequency | 2026-05-04
two loads of washing a week | | frequency | None
ten minutes of reading a day | | frequency | None
Provide one clean uniform a day | one clean uniform a day | frequency | None
one weekend in four | | frequency | None
two weekends per month | | frequency | None
2 x pw | | frequency | None
3 times p/w | | frequency | None
once p/m | | frequency | None
every Mon & Thurs 9-11 | | frequency | None
each March and September | | frequency | None
twice this term | | frequency | 2026-03-27
twice in the Easter holidays | | frequency | 2026-04-10
three times in March | | frequency | 2026-03-31
once a week x 6 weeks | | frequency | 2026-03-05
weekly x 12/52 | | frequency | 2026-04-16
first school day of each month | | frequency | None
last weekend of every month | | frequency | None
the first week of each half term | | frequency | None
alternating weekends | | frequency | None
every second Friday | | frequency | None
Mum will have them for 3 hours every Saturday | every Saturday | frequency | None
fortnightly during March and April | | frequency | 2026-04-30
2/week until Easter | | frequency | 2026-04-05
twice a week in term time | twice a week | frequency | None
weekly from w/c 2 Feb | | frequency | None
monthly until July '26 | | frequency | 2026-07-31
weekday mornings | | frequency | None
daily Mon-Fri | | frequency | None
# occasions
before the adoption medical | | event | None
after Mum's scan on 5th Feb | | event | None
before Dad's trial on 9 March | | event | 2026-03-09
at the hospital appointment | | event | None
at the next handover meeting | | event | None
prior to the matching panel | | event | None
by the 3 month review | | event | None
following the police interview | | event | None
until the final hearing on 20/7/26 | | event | 2026-07-20
before the first family court hearing | | event | None
RCPC Thursday 9th April at 10am | | event | 2026-04-09
Core group Tuesday | | event | 2026-01-27
Pre-birth conference: 12/3/26 | | event | 2026-03-12
Transfer-in conference 4th Feb | | event | 2026-02-04
Adoption hearing, 16/3/26 | | event | 2026-03-16
at the point of birth | | event | None
on the day of the hearing | | event | None
at the time of discharge | | event | None
by the end of the parenting assessment | | event | None
on completion of the course | | event | None
on receipt of the hair strand results | | event | None
by his 16th birthday | | event | None
Next T.A.F. | | event | None
by the R.C.P.C. | | event | None
Next CG 11/2 | | event | 2026-02-11
before Mum's next GP appt | | event | None
# turns of things
once the housing offer is confirmed | | event | None
until the bail conditions are lifted | | event | None
until Mum's detox ends | | event | None
before the new term starts | | event | None
once Dad has completed the programme | | event | None
once Mum has moved to her new flat | | event | None
before sessions begin | | event | None
SW to tell Mum as soon as the referral has been accepted | as soon as the referral has been accepted | event | None
once a worker is allocated | | event | None
until the locks have been changed | | event | None
when the letter arrives | | event | None
after the police investigation concludes | | event | None
Once the tenancy is signed, SW to order the carpets | Once the tenancy is signed | event | None
before the order expires | | event | None
once agreed | | event | None
Play therapy to begin once he's settled at school | once he's settled at school | event | None
# vague
T.B.C. | | vague | None
t.b.a. | | vague | None
on an ad hoc basis | | vague | None
ad hoc | | vague | None
as soon as it is safe | | vague | None
when Mum is ready | | vague | None
when she feels able | | vague | None
at the child's pace | | vague | None
in a timely manner | | vague | None
as often as she can | | vague | None
in a few weeks | | vague | None
as and when she can | | vague | None
over the next few sessions | | vague | None
at a date to be agreed | | vague | None
when funding allows | | vague | None
# names, scores and addresses beside a true time
Friday Okoro to be seen by Friday 6 February | by Friday 6 February | date | 2026-02-06
Sat with Leo on Saturday 17 Jan 2026 | on Saturday 17 Jan 2026 | date | 2026-01-17
Mum's rating to go from 2/10 to 6/10 by 2/4 | by 2/4 | date | 2026-04-02
Sort code 20-11-30, first payment 6/2/26 | 6/2/26 | date | 2026-02-06
Mum, 22+3 weeks, scan on 2/2/26 | on 2/2/26 | date | 2026-02-02
Clothes aged 6-9 months by Tuesday | by Tuesday | date | 2026-01-27
Move to 14 April Close on 14 April | on 14 April | date | 2026-04-14
Mock exams 16/2 to 27/2 | 16/2 to 27/2 | period | 2026-02-27
IDVA to ring btwn 2 and 6 Feb | btwn 2 and 6 Feb | period | 2026-02-06
# a last round
Weds 18/2/26 - 10.30am | | date | 2026-02-18
by Mon 16th | | date | 2026-02-16
due 20/02/2026 | | date | 2026-02-20
Sat 21st & Sun 22nd Feb | | date | 2026-02-22
between 2nd & 6th March | | period | 2026-03-06
Feb 10th (Tues) | | date | 2026-02-10
week of 16/2 | | period | 2026-02-20
in wk commencing 23/2 | | period | 2026-02-27
w.c. 23/2/26 | | period | 2026-02-27
WEEK COMMENCING 2 MARCH | | period | 2026-03-06
by end of term (27/3/26) | | period | 2026-03-27
the last week of Feb | | period | 2026-02-28
by the end of wk | | period | 2026-01-23
within a fortnight | | duration | 2026-02-05
within six (6) weeks | | duration | 2026-03-05
for 3 to 6 months | | duration | 2026-07-22
in 3mths | | duration | 2026-04-22
a month | | duration | 2026-02-22
5 days after discharge | | duration | None
one week before the review | | duration | None
two working days after the visit | | duration | None
forty-eight hours | | duration | 2026-01-24
next 6/52 | | duration | 2026-03-05
3x weekly for 4/52 | | frequency | 2026-02-19
twice-weekly | | frequency | None
2 - 3 times per week | | frequency | None
one session per fortnight | | frequency | None
every 2 to 3 weeks | | frequency | None
every four to six weeks until Easter | | frequency | 2026-04-05
Thursdays, 1-2pm | | frequency | None
Saturdays & Sundays 9-5 | | frequency | None
every wkend | | frequency | None
every alternate Friday | | frequency | None
on the last Thursday of each month | | frequency | None
the 1st and 15th of every month | | frequency | None
monthly x 3 | | frequency | None
ten fortnightly visits | | frequency | None
4 meetings in Feb | | frequency | 2026-02-28
at least twice a term | twice a term | frequency | None
three phone calls a week from Nan | three phone calls a week | frequency | None
once a day for a fortnight | | frequency | 2026-02-05
weekly, starting 2 Feb | | frequency | None
fortnightly until the RCPC on 9/4/26 | | frequency | 2026-04-09
next supervision | | event | None
before next contact | | event | None
by first review conference | | event | None
at his annual review | | event | None
until after the hearing | | event | None
before she goes into labour | | event | None
when the tenancy starts | | event | None
once funding has been agreed | | event | None
until the roof is repaired | | event | None
after the funeral | | event | None
once baby arrives | | event | None
as soon as Dad is released | | event | None
as and when needed | | vague | None
continually | | vague | None
in the medium term | | vague | None
Timescale: ongoing | ongoing | vague | None
Reviewed 22.1.26 | 22.1.26 | date | 2026-01-22
Mum will take Ella to the optician on 6 Feb at 11 and send SW the slip | on 6 Feb at 11 | date | 2026-02-06
Both lads to be at breakfast club by 8am Mon to Fri | by 8am Mon to Fri | frequency | None
Dad will see the children at Nan's 2-5 on Saturdays | on Saturdays | frequency | None
CGL to offer a keyworker within ten days of Mum's assessment | within ten days of Mum's assessment | duration | None
Police to complete the DVDS by Friday week | by Friday week | date | 2026-01-30
Mum to hold the tenancy for 6 months before we look at a transfer | for 6 months | duration | 2026-07-22
We'll look at this again straight after half term | after half term | period | None
Swimming lessons start Weds 25 Feb, 4pm | start Weds 25 Feb, 4pm | date | None
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
Sunday Bello to attend with an interpreter
Wednesday (the cat) is to be rehomed
Tuesday Weld class of dog walkers
Easter Adeyemi to be the supporter
Cllr Sunday has written about the flat
Noah likes the Sunday Times crossword
Her Friday job is at the cafe
the Saturday boy at the butcher's
Sunday league football boots
a Monday morning feeling
Flat 6, 19 Tuesday Market Place
Delivered to 40 September Close
the November Project running group
October Books is on the high street
8 August Court
Sort code: 40-12-26
Account ref 12/04/26
Crime ref: 14/3/26
Mum puts herself at 2/5 for coping
Safety moved from 2/10 to 6/10
Scaled 3/5 for warmth
Confidence up from 1/5 to 4/5
Weighs on the 2nd centile
Height between the 9th and the 25th centile
dropped from the 50th to the 25th percentile
Mum is 24+6 weeks
3-6 months babygrows
a 6-9 months coat
size 0-3 months vests
formula for 6-12 months babies
Sat by the window and cried
Sat and watched
He sat through the film
Sun was shining
Mon ami
24/7
We work 24/7 with families
Year 3/4 trip
9/10 for spelling
Mum scored 4/10
Grade 4/5
rooms 4/5
BP 130/85
14 or 15 children
two or three friends
1 or 2 biscuits
10-4
Mum will bring 4-6 nappies
4 and 5 year olds
page 3/12
at 12/14 Elm Road
A and B groups
J.P. Smith
e.g. a teacher
i.e. Mum
P.E. kit
the T.V. is on
C.V. to be written
R.E. homework
match day ticket
March and demonstrate
Marsh Lane surgery
weakly supported
the dairy aisle
Fortnite and Roblox
when he is upset
when Mum is tired
before he goes to bed
once he was calm
until he fell asleep
after he had eaten
when she is supervised
before bed
before school
after tea
once bitten
once upon a time
after all
the hearing test
hearing aids
meeting new people
visiting the zoo
interview technique
conference room
trial and error
party shoes
the panel heater
contact centre
operation of the hoist
discharge letter
assessment form
half 4 of the pie
a quarter of the class
the week's shopping
a month's rent
a year's supply
the weekly magazine
Monthly rent
two and a half
a pair of 2s
3 early years workers
6 short stories
one weekend bag
this is Mum's view
later life letter
later on he cried
the other weekend he cried
first thing he said
PC Friday took a statement
"Saturday Night Takeaway" is their favourite
Sunday names her teddy May
Mr August's class
The April Centre
May Bank Holiday Inn
June's flat
Summer Lane Primary
Winter coat and boots
spring mattress
Flat 10/2 Sun Court
14/15 Wednesday Market
26 Friday Street
Move to 9 March Gardens
sort code 30-11-20
Sort-code: 08-02-26
NI number QQ 12 34 56 C
hospital no. 12/3456
Score was 4/5
scored 9/10 and 8/10
Parenting scale moved from 4/10 to 6/10
at 5/10 she feels safe
self-rated 2/10
CGAS 45/100
Apgar 9/10
EPDS 14/30
ratio 3:10
1.5 tablets
2/7 of the time
half a dozen
three quarters
0.5mg twice
Nappies size 3, 6-10kg
a 2-3 years coat
12-18 months tights
sats revision
SAT down with Mum
Sat at the back
mon petit
mar the finish
dec's car
sep arated
may be may not
They may, 2 of them, come
19-year-old
in her 20s
the 90s
two-year-old funding
30 hours funding
15 hours childcare
her 9 to 5
5 minute rule
10 minute walk
2 hour drive
3 day old chips
one day at a time
by day and by night
night and day
all day long
Day Centre
daybreak
weekday name
fortnight's holiday pay
month by month tenancy
year group
Year 10s
term loan
late for school
early riser
mid-morning snack
end of the bed
start of the road
first aid
last orders
next steps
this one
that time
once more with feeling
twice shy
double bed
Contact the school
Meeting Point cafe
Panel van
Hearing dog
Visiting order
Birth weight
Release form
Discharge lounge
Transfer window
Placement officer
review of benefits
six cans of lager a night
12 mg a day
three seizures a week
two people a day
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
