"""A fifth table, in the same form: the cells of ordinary plans, short and in every hand.

Nothing in it is rare: days, weeks, terms, spans, rhythms, occasions and vague words as busy people type them.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
Mon 2/2/26, 9.15am | | date | 2026-02-02
by Friday 6th February at the latest | | date | 2026-02-06
by 12 noon on Wednesday 4 March | | date | 2026-03-04
Thursday 26-02-26 | | date | 2026-02-26
2nd Feb '26 at 10 o'clock | | date | 2026-02-02
by the 2/3/26 | | date | 2026-03-02
on the 17th Feb at 2pm | | date | 2026-02-17
first of March | | date | 2026-03-01
by the first of April | | date | 2026-04-01
due in by 16/3/26 | | date | 2026-03-16
to be done by 16/2/26 | by 16/2/26 | date | 2026-02-16
Deadline 27/02/26 | | date | 2026-02-27
Completed on 14/01/26 | on 14/01/26 | date | 2026-01-14
Review 14/04/2026 | | event | 2026-04-14
Appt 10/2/26 2.20pm | 10/2/26 2.20pm | date | 2026-02-10
24.2.26 or 26.2.26 | | date | 2026-02-26
Wed 18th or Thurs 19th March | | date | 2026-03-19
next Monday | | date | 2026-01-26
this coming Friday | | date | 2026-01-23
a fortnight on Tuesday | | date | 2026-02-10
by the end of tomorrow | | date | 2026-01-23
end of day tomorrow | | date | 2026-01-23
by close of play Friday | | date | 2026-01-23
by lunchtime on Friday 30 January | | date | 2026-01-30
on the evening of Tuesday 10 February | | date | 2026-02-10
tomorrow, Friday 23rd January | | date | 2026-01-23
today 22/1/26 | | date | 2026-01-22
next Tuesday 27/1/26 | | date | 2026-01-27
this Friday 23rd Jan | | date | 2026-01-23
Feb 19th @ 4pm | | date | 2026-02-19
Tues 24/2 at 1.45 | | date | 2026-02-24
week ending Friday 6 March | | period | 2026-03-06
w/c Mon 16th Feb | | period | 2026-02-20
the week commencing 23rd March 2026 | | period | 2026-03-27
during w/c 9/2/26 | | period | 2026-02-13
by the end of w/c 23rd Feb | | period | 2026-02-27
week of 2 March | | period | 2026-03-06
the last week of February | | period | 2026-02-28
in the first half of March | | period | 2026-03-15
the end of the month | | period | 2026-01-31
by the end of May 26 | | period | 2026-05-31
before the end of term | | period | 2026-03-27
end of the school year | | period | 2026-07-31
by summer | | period | 2026-08-31
Autumn term 2026 | | period | 2026-12-18
over half term | | period | 2026-02-20
in the summer holidays | | period | 2026-08-31
by Christmas 2026 | | period | 2026-12-25
May 2026 | | period | 2026-05-31
by early June | | period | 2026-06-10
mid to late April | | period | 2026-04-30
between March and May 2026 | | period | 2026-05-31
from 2 to 6 March | | period | 2026-03-06
16/2/26 to 20/2/26 | | period | 2026-02-20
later this week | | period | 2026-01-23
the week after half term | | period | None
within two working days of the visit | | duration | None
10 working days from 2 February 2026 | | duration | 2026-02-16
within one month of the plan starting | within one month of the plan starting | duration | None
no more than 5 working days | | duration | 2026-01-29
for up to 12 weeks | | duration | 2026-04-16
max 6 weeks | 6 weeks | duration | 2026-03-05
within a fortnight | | duration | 2026-02-05
in a couple of weeks | | duration | 2026-02-05
3 to 6 months | | duration | 2026-07-22
next 12 weeks | | duration | 2026-04-16
four-week | | duration | 2026-02-19
16 wks | | duration | 2026-05-14
1 week | | duration | 2026-01-29
a week | | duration | 2026-01-29
2-3 days | | duration | 2026-01-25
within 24-48 hours | | duration | 2026-01-24
6/12 | | duration | 2026-07-22
20 days | | duration | 2026-02-11
within six to eight weeks | | duration | 2026-03-19
over the next three months | | duration | 2026-04-22
by 6 weeks | | duration | 2026-03-05
within the next working day | | duration | 2026-01-23
once weekly | | frequency | None
1 x fortnightly | | frequency | None
2x per week | | frequency | None
x2 weekly | | frequency | None
every 4 weeks | | frequency | None
4-weekly | | frequency | None
4 weekly for six months | | frequency | 2026-07-22
every other week | | frequency | None
alternate weeks | | frequency | None
each term | | frequency | None
termly | | frequency | None
half termly | | frequency | None
each weekend | | frequency | None
Mon, Wed, Fri | | frequency | None
Mondays & Wednesdays 4-6pm | | frequency | None
Every Sunday 2-4pm until 29 March | | frequency | 2026-03-29
every morning before school | every morning | frequency | None
at every core group and review | at every core group | frequency | None
at every review | | frequency | None
six monthly | | frequency | None
daily (morning and night) | | frequency | None
Weekly on a Tuesday | | frequency | None
once a month for the next 6 months | | frequency | 2026-07-22
Fortnightly until the next review | | frequency | None
minimum of once every 10 working days | once every 10 working days | frequency | None
every day after school | every day | frequency | None
10 sessions, weekly from 4 February | | frequency | None
8 sessions over 8 weeks | | frequency | 2026-03-19
six sessions by the end of March | | frequency | 2026-03-31
2 sessions per week for 6 weeks | | frequency | 2026-03-05
1 hour a week | | frequency | None
3 times daily | | frequency | None
three times each half term | | frequency | None
Twice every term | | frequency | None
Mon + Weds | | frequency | None
2-weekly | | frequency | None
monthly until December | | frequency | 2026-12-31
every month until the final hearing | | frequency | None
first Tuesday of each month | | frequency | None
at each contact | | frequency | None
before every contact | | frequency | None
after each visit | | frequency | None
prior to next core group | | event | None
At RCPC | | event | None
by the time of the RCPC | | event | None
at the next core group on 24/2/26 | | event | 2026-02-24
For next LAC review | | event | None
By review | | event | None
before baby is born | | event | None
once the assessment is complete | | event | None
following the strategy meeting | | event | None
until the end of proceedings | | event | None
when court proceedings end | | event | None
on discharge | | event | None
on transfer to CIN | | event | None
at closure | | event | None
by his 16th birthday | | event | None
until she is 18 | | event | None
before he reaches 18 | | event | None
by the time she is 17 and a half | | event | None
after the Family Group Conference | | event | None
ahead of the IRH | | event | None
in time for the PEP | | event | None
LAC Review - 19th March 2026 | | event | 2026-03-19
Next core group: 5.3.26 | | event | 2026-03-05
RCPC on Weds 22nd April at 10am | | event | 2026-04-22
PEP due 27/2/26 | | event | 2026-02-27
within 24 hrs of any missing episode | | duration | None
on-going | | vague | None
as and when required | | vague | None
When appropriate | | vague | None
As soon as poss | | vague | None
date to be confirmed by CAMHS | date to be confirmed | vague | None
TBC by CAMHS | TBC | vague | None
as necessary | | vague | None
in the near future | | vague | None
Throughout the plan | | vague | None
over the coming weeks | | vague | None
Straight away | | duration | 2026-01-22
with immediate effect | | duration | 2026-01-22
regularly | | vague | None
in a timely manner | | vague | None
long term | | vague | None
at the earliest opportunity | | vague | None
Mum clean for 4 weeks at review | at review | event | None
Dad to stay clean for 12 weeks | for 12 weeks | duration | 2026-04-16
Weight to be checked on 2nd March | on 2nd March | date | 2026-03-02
Meeting arranged for 9 Jan 2026 | for 9 Jan 2026 | date | 2026-01-09
Contact planned for 14th Feb | for 14th Feb | date | 2026-02-14
Family visited on 6 January | on 6 January | date | 2026-01-06
Mum had her scan on 12th January | on 12th January | date | 2026-01-12
Hearing listed for 3 days from 11 May 2026 | for 3 days from 11 May 2026 | duration | 2026-05-14
Ben to be seen by the school nurse by w/e 13/2 | by w/e 13/2 | period | 2026-02-13
No later than 10 working days after the strategy discussion | | duration | None
by 5pm today | | date | 2026-01-22
twice-weekly | | frequency | None
two-weekly | | frequency | None
thrice weekly | | frequency | None
every 14 days | | frequency | None
every 2nd week | | frequency | None
every third Thursday | | frequency | None
each Saturday 11-1 | | frequency | None
weekends | | frequency | None
weekdays | | frequency | None
Mon–Fri term time | Mon–Fri | frequency | None
1:1 session every Weds period 3 | every Weds | frequency | None
after school Mondays | Mondays | frequency | None
five times a week | | frequency | None
at least twice a month | twice a month | frequency | None
up to 3 times a week | 3 times a week | frequency | None
a minimum of 2 visits per month | 2 visits per month | frequency | None
once per half term | | frequency | None
one visit every two weeks | | frequency | None
4 sessions then review | 4 sessions | frequency | None
12 week programme | 12 week | duration | 2026-04-16
6 week block | 6 week | duration | 2026-03-05
12-week parenting course | 12-week | duration | 2026-04-16
By the midway review | | event | None
By 1st review | | event | None
by next CIN meeting | | event | None
by second review | | event | None
at CIN closure | | event | None
before discharge planning meeting | | event | None
prior to birth | | event | None
after birth | | event | None
before school starts | | event | None
before he starts in Reception | | event | None
once DBS is back | | event | None
once funding is agreed | | event | None
when referral accepted | | event | None
as soon as the assessment is completed | | event | None
after the MARAC on 5 Feb | | event | None
before Dad's release on 12/3/26 | | event | 2026-03-12
until the next court date | | event | None
on birth | | event | None
by her 18th birthday | | event | None
before her birthday in June | | event | 2026-06-30
2 weeks before due date | | duration | None
within 2 weeks of placement | | duration | None
14 days from the hearing | | duration | None
within 5 working days of receipt of referral | | duration | None
within 28 days of coming into care | within 28 days of coming into care | duration | None
w/in 48hrs | | duration | 2026-01-24
12 months | | duration | 2027-01-22
one year | | duration | 2027-01-22
2 years | | duration | 2028-01-22
"""

EXPRESSIONS = read_table(TABLE)

DECOYS = """
Within timescales
HV to see baby at 6 weeks and at 12 weeks
school days
post birth
The family moved to 14 June Rose Gardens
Flat 3, 9 May Tree House
Case note 12/3 refers
Attendance is up by 3.5%
Reading age has gone up by six months
Rent has gone up by £12 a week
Dad cut down by 3.5 units
BMI is down by 2.1
Contact was cut by half
Mum is 24 weeks pregnant
Jo is 6 months younger than her sister
The twins are 9 months old
Aged 3-5 years
Ofsted rated the home 2 in 2 areas
Case number 26/1174
Order ref 3/4/AB
Room 12, Block 3/2
Bus number 21/22 stops outside
Mum takes 50mg of sertraline and 2 paracetamol
Dad drinks 4 to 6 cans a night
Mum smokes 20 a day
He is on 27 points on his licence
Year 10 exam group
Class 3M
Year 7s and Year 8s share a corridor
The school year group is too big
Attended 4 of 6 sessions
Missed 2 out of 3 sessions
3 missed visits
Mum missed two visits and cancelled one
Score of 18/40 on the SDQ
Rated 7 out of 10
From 3 to 7 on the scale
Scaling moved from 2/10 to 6/10
She scored 12/20 in the test
Section 31(2) threshold
Section 7 report
s.47 enquiry
Regulation 24 carer
Article 8 rights
Schedule 2 support
Care Act 2014 assessment
The 1989 Act applies
The Equality Act 2010 is relevant
Southwark Judgment 2009
The Good Friday Agreement
Friday prayers are important to the family
Sunday school is run by the church
Mrs Monday will chair
Summer and Autumn share a room
April and May are twins
May is worried about her brother
June and her husband foster the boys
Dad may not come to the house
Visits may be unannounced
March out of the room
Augustine is the eldest
Dawn raid
Eve is her best friend
Holly and Noel
Easter Road surgery
Christmas jumper
New Year group at school
Monday Blues cafe
Mum works days and Dad works nights
Night light for the bedroom
Day nursery
Weekend bag packed
Afternoon nap routine
Term of endearment
Long term foster carer
Short term memory loss
Year 6 SATs paper
Yearly income of £16,000
Monthly rent £650
Weekly allowance of £5
Daily Mail reader
The next step is housing
Next of kin is Nan
Next door neighbour
Last resort
First aid course
Second hand cot
Third party report
In the first place
The first two children are at school
Current address is 4 High Street
Tel 0161 496 0000
07911 123456
Fax: 020 7946 0001
NHS 943 476 5919
Postcode S10 2TN
DOB unknown
NI number QQ 12 34 56 C
Account 12345678 sort 20-30-40
3 bed house
Two bedroomed flat on the 4th floor
Age 5-6 shirts
Size 4-5 years coat
Shoe size 2.5
Weighs 10.2kg
Temp 38.5
Between the 2nd and 9th centiles
Half of her bottle
1/4 of the class
3/4 of a pint
9 out of 10 days he is late
The score is 3
When the ratio is 2 to 1
A 12 month suspended sentence
A 2 year community order
On a scale of 1 to 10
Looked at 12 houses
Mum has 3 children and 2 step-children
Home for 3 to 5 children
Ratio 1:3
In terms of contact
Time out step
At times he shouts
Part time job
Full time mum
Screen time limits
Family time supervisor
Bedtime story
Meal times are noisy
Mum's date of birth is not known
Dad to bring 2 forms of ID
Family of 5 in a 2 bed flat
The May family
Mrs T. March
Marching band
Juney is the family dog
He likes to watch Match of the Day
Saturday job
The Sunday dinner was burnt
Weekend dad
Half day closing
Christmas Day Nursery
Jo has a day release place
Monthly magazine
Week 3 of the course
Session 4 of 6
Module 2/3
Lesson 5
Page 3/4
Appendix 2.1
Photo 12/14
Exhibit 3/JD/1
Ward B12
Locker 14/2
Seat 3/5
Bus stop 4/11
Route 3/4
X7 bus at 10 to 4
Leaves the house at 8.30
Home by 9.30
In by 10pm
In bed by 7.30
Up at 6
Ring before 5pm
Open 9 to 5
Mum's new number is 07700 900555
Extension 12/4
Dial 101
PC 4512 Day
DC 1203
Collar number 2604
Invoice 12/26
PO 4/2026
Purchase order 31/01
Receipt no 3/4
Version 1.2
v2.1.26
Draft 3
Copy 1 of 2
Item 4.3
Point 2.4
Clause 12.1
Para 3.4
Sections 17, 20 and 31
Reg 12(2)
Level 2.5
£3.50
Vouchers for £20.26
2.5 hours
1.5 miles
37.5 hours a week at the warehouse
Dad earns £9.50 per hour
Works 4 on 4 off
Shifts 6-2 and 2-10
60:40 custody split
50/50 care
Custody is split 50/50
80/20
7 out of 12
1 in 4
Two thirds
Third floor
2nd floor flat
First language is Urdu
Second child
Fifth pregnancy
Her 4th birthday cake
Grade 2 listed building
Category 3 prison
Type 2 diabetes
Stage 3 kidney disease
Hep B 3rd dose given
Dose 2 of 3
Two doses left
1 tablet at night
2 puffs when wheezy
Peak flow 310
Height 98.4cm
9.2kg on the scales
Shoes 4.5
Waist 24-26
Dress size 8/10
Clothes for 2-3 years
Age 12-18 months dungarees
The 0-5 team
0-19 service
16+ team
Under 5s group
Over 18s only
11-17s club
14-19 pathway
Post 16 college
Y9 options
Year 9 options evening leaflet
Reception class
Nursery 2s room
KS4
GCSE maths paper 2
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
