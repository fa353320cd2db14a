"""A second, harder table: whole cells and sentences, written after the first table was mended, in the same form."""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# who and when in one cell
SW – 12/4/26 | 12/4/26 | date | 2026-04-12
Sue Hall (HV) by 3.3.26 | by 3.3.26 | date | 2026-03-03
HV/SW by 6th Feb | by 6th Feb | date | 2026-02-06
Mum and Dad – before the next core group | before the next core group | event | None
Social worker within 5 working days | within 5 working days | duration | 2026-01-29
School, weekly until Easter | weekly until Easter | frequency | 2026-04-05
(1) SW 30/1/26 | 30/1/26 | date | 2026-01-30
Mrs May, head teacher, by 14 May | by 14 May | date | 2026-05-14
April Jones by April 2026 | by April 2026 | period | 2026-04-30
June (maternal aunt) every Sunday | every Sunday | frequency | None
CAMHS - ASAP | ASAP | vague | None
All – ongoing | ongoing | vague | None
Mum, from Monday 2 February | from Monday 2 February | date | None
SW – date TBC | date TBC | vague | None
FSW: Tuesdays at 10am for 8 weeks | Tuesdays at 10am for 8 weeks | frequency | 2026-03-19
# sentences
Mum will attend her GP appointment on Thursday 5th February at 9.30am. | on Thursday 5th February at 9.30am | date | 2026-02-05
Dad to start Caring Dads on 24/02/2026 | on 24/02/2026 | date | 2026-02-24
SW to complete the assessment no later than Friday 13 March | no later than Friday 13 March | date | 2026-03-13
HV will weigh Noah each Monday until the core group | each Monday until the core group | frequency | None
Noah to be weighed weekly at clinic | weekly | frequency | None
Police to report back at the RCPC on 14 April | at the RCPC on 14 April | event | 2026-04-14
Hair strand test to be done by the end of February | by the end of February | period | 2026-02-28
School to send attendance figures every Friday | every Friday | frequency | None
You will see Dad on Saturdays from 10am to 12pm | on Saturdays from 10am to 12pm | frequency | None
Nan will have you to stay every other weekend | every other weekend | frequency | None
Social worker to visit fortnightly, announced and unannounced | fortnightly | frequency | None
SW will visit at least every 10 working days | every 10 working days | frequency | None
Three unannounced visits before 1 March | Three unannounced visits before 1 March | frequency | 2026-03-01
The review will be held in six weeks | in six weeks | duration | 2026-03-05
Referral to be made within 48 hours of this meeting | within 48 hours of this meeting | duration | 2026-01-24
Legal advice to be sought by close of play on Friday | by close of play on Friday | date | 2026-01-23
To be reviewed in three months’ time | in three months’ time | duration | 2026-04-22
Mum to be alcohol free for three months | for three months | duration | 2026-04-22
Amy to attend school every day this term | every day this term | frequency | 2026-03-27
Sam to be in school 95% of the time by the end of the summer term | by the end of the summer term | period | 2026-07-21
Speech therapy, 6 sessions, starting 4 March | 6 sessions, starting 4 March | frequency | None
Direct work with Amy: six weekly sessions | six weekly sessions | frequency | None
Drug tests twice a month until the review conference on 12/4/26 | twice a month until the review conference on 12/4/26 | frequency | 2026-04-12
Bedtime story every night | every night | frequency | None
To ring school on the first day of any absence by 9am; SW to check monthly | monthly | frequency | None
Phone call at 6pm each evening | at 6pm each evening | frequency | None
Contact on Wednesdays and Sundays, 2–4pm | on Wednesdays and Sundays, 2–4pm | frequency | None
Dentist by Feb half term | by Feb half term | period | 2026-02-13
Housing application in by 31st March 2026 | by 31st March 2026 | date | 2026-03-31
PEP to be completed before the Easter holidays | before the Easter holidays | period | 2026-03-27
Mum to have moved by the start of the summer holidays | by the start of the summer holidays | period | None
HV to weigh at 6 week check and then monthly | monthly | frequency | None
Mother to register Eva with a GP by Wed 28th Jan | by Wed 28th Jan | date | 2026-01-28
Freedom Programme starts 3 March for 12 weeks | starts 3 March for 12 weeks | period | 2026-05-26
Freedom Programme, 12 weeks from 3 March 2026 | 12 weeks from 3 March 2026 | duration | 2026-05-26
to be done in the week commencing 2 February | in the week commencing 2 February | period | 2026-02-06
Visit to take place week of 9 February | week of 9 February | period | 2026-02-13
to be completed by w/e 20/2/26 | by w/e 20/2/26 | period | 2026-02-20
Amy will have a bath every other night | every other night | frequency | None
Meals at 5pm Monday to Friday | at 5pm Monday to Friday | frequency | None
Mum will phone the school by 9am on any day Tom is ill, starting tomorrow | starting tomorrow | date | None
GP letter by 1st Feb 2026 at the latest | by 1st Feb 2026 at the latest | date | 2026-02-01
Updates to be emailed every Friday until 27/3/26 | every Friday until 27/3/26 | frequency | 2026-03-27
Parents to meet the school nurse on the 3rd of February | on the 3rd of February | date | 2026-02-03
SW to see Ella alone at school once a fortnight till the RCPC | once a fortnight till the RCPC | frequency | None
IRO to be told straight away if placement is at risk | straight away | duration | 2026-01-22
Support will be provided as and when needed | as and when needed | vague | None
SW to monitor on an ongoing basis | on an ongoing basis | vague | None
HV to keep an eye on this over the coming months | over the coming months | vague | None
School will let SW know as soon as possible | as soon as possible | vague | None
Family support worker to visit on a regular basis | on a regular basis | vague | None
Parents to seek advice when required | when required | vague | None
to be discussed at next core group | at next core group | event | None
Plan to be reviewed at the CIN review meeting on 3/3/26 | at the CIN review meeting on 3/3/26 | event | 2026-03-03
prior to next LAC review | prior to next LAC review | event | None
before the next professionals' meeting | before the next professionals' meeting | event | None
By next visit | By next visit | event | None
by 10/3 | by 10/3 | date | 2026-03-10
w/b 9th Feb | w/b 9th Feb | period | 2026-02-13
By Fri | By Fri | date | 2026-01-23
Weds 4th Feb 4pm | Weds 4th Feb 4pm | date | 2026-02-04
4 Feb, 4pm | 4 Feb, 4pm | date | 2026-02-04
1st of Feb. | 1st of Feb | date | 2026-02-01
Feb 4 | Feb 4 | date | 2026-02-04
04/02/26 (SW) | 04/02/26 | date | 2026-02-04
End Feb | End Feb | period | 2026-02-28
End of Jan 2026 | End of Jan 2026 | period | 2026-01-31
early March | early March | period | 2026-03-10
late April 2026 | late April 2026 | period | 2026-04-30
the start of April | the start of April | period | 2026-04-07
Feb 2026 | Feb 2026 | period | 2026-02-28
Feb/March 2026 | Feb/March 2026 | period | 2026-03-31
February to April | February to April | period | 2026-04-30
1 Feb – 31 Mar 2026 | 1 Feb – 31 Mar 2026 | period | 2026-03-31
from 1st to 28th February | from 1st to 28th February | period | 2026-02-28
Autumn term 2026 | Autumn term 2026 | period | 2026-12-18
over the Easter holidays | over the Easter holidays | period | 2026-04-10
by the new year | by the new year | period | 2027-01-01
2 wks | 2 wks | duration | 2026-02-05
4/52 | 4/52 | duration | 2026-02-19
within 3/12 | within 3/12 | duration | 2026-04-22
3-6 months | 3-6 months | duration | 2026-07-22
up to 12 weeks | up to 12 weeks | duration | 2026-04-16
a couple of weeks | a couple of weeks | duration | 2026-02-05
six to eight weeks | six to eight weeks | duration | 2026-03-19
within one month of the conference | within one month of the conference | duration | None
two weeks after 3 February 2026 | two weeks after 3 February 2026 | duration | 2026-02-17
twenty-one days | twenty-one days | duration | 2026-02-12
14 days from receipt | 14 days from receipt | duration | None
2x/week | 2x/week | frequency | None
2 x weekly | 2 x weekly | frequency | None
1 x per month | 1 x per month | frequency | None
once per half term | once per half term | frequency | None
4-weekly | 4-weekly | frequency | None
four-weekly | four-weekly | frequency | None
every four weeks | every four weeks | frequency | None
every 4-6 weeks | every 4-6 weeks | frequency | None
every 6/52 | every 6/52 | frequency | None
every half term | every half term | frequency | None
each term | each term | frequency | None
every school day | every school day | frequency | None
M-F daily | daily | frequency | None
Mon-Thurs 9-3pm | Mon-Thurs 9-3pm | frequency | None
Monday, Wednesday & Friday mornings | Monday, Wednesday & Friday mornings | frequency | None
weekly x6 | weekly x6 | frequency | None
6 x weekly sessions | 6 x weekly sessions | frequency | None
8 sessions over 10 weeks | 8 sessions over 10 weeks | frequency | 2026-04-02
last Friday of every month | last Friday of every month | frequency | None
yearly | yearly | frequency | None
termly until July 2026 | termly until July 2026 | frequency | 2026-07-31
weekly between 2 February and 27 March | weekly between 2 February and 27 March | frequency | 2026-03-27
five nights a week | five nights a week | frequency | None
# a third round, of odder cells
Core Group: 18/02/2026 at 1pm | Core Group: 18/02/2026 at 1pm | event | 2026-02-18
To be reviewed at next CGM on 18.2.26 at 10am | at next CGM on 18.2.26 at 10am | event | 2026-02-18
RCPC booked for 12th April | RCPC booked for 12th April | event | 2026-04-12
by summer half term | by summer half term | period | 2026-05-22
over a 3 month period | over a 3 month period | duration | 2026-04-22
GP appt 3/2 at 2.15 | 3/2 at 2.15 | date | 2026-02-03
Weekly on a Friday | Weekly on a Friday | frequency | None
8 x 1 hour sessions | 8 x 1 hour sessions | frequency | None
6 x 1:1 sessions | 6 x 1:1 sessions | frequency | None
daily (morning and evening) | daily (morning and evening) | frequency | None
once the assessment is completed | once the assessment is completed | event | None
by her next birthday | by her next birthday | event | None
before Tom's LAC review | before Tom's LAC review | event | None
before baby's due date | before baby's due date | event | None
wk/c 9/2/26 | wk/c 9/2/26 | period | 2026-02-13
12/April/2026 | 12/April/2026 | date | 2026-04-12
on or around 12 April | on or around 12 April | date | 2026-04-12
at the end of each term | at the end of each term | frequency | None
by the time of the next review | by the time of the next review | event | None
by 15th | by 15th | date | 2026-02-15
Tuesday next week | Tuesday next week | date | 2026-01-27
by midday Friday | by midday Friday | date | 2026-01-23
by noon on 3 Feb | by noon on 3 Feb | date | 2026-02-03
8pm bedtime on school nights | on school nights | frequency | None
2/2/26 onwards | 2/2/26 onwards | date | None
Throughout placement | Throughout placement | vague | None
on 3rd and 17th of each month | on 3rd and 17th of each month | frequency | None
two sessions of play therapy a week | two sessions of play therapy a week | frequency | None
Play therapy: 12 sessions (weekly) | 12 sessions (weekly) | frequency | None
several times a week | several times a week | vague | None
before the weekend | before the weekend | period | 2026-01-25
5th/6th March | 5th/6th March | date | 2026-03-06
at the last core group | at the last core group | event | None
She has missed 12 days since September | since September | period | None
w/c Monday 2 March | w/c Monday 2 March | period | 2026-03-06
Mon 2/3 – Fri 6/3 | Mon 2/3 – Fri 6/3 | period | 2026-03-06
to be in place by the time baby is born | by the time baby is born | event | None
next working day | next working day | duration | 2026-01-23
by the next working day | by the next working day | duration | 2026-01-23
at the weekend | at the weekend | period | 2026-01-25
wed 4 feb | wed 4 feb | date | 2026-02-04
End date: 30 April 2026 | End date: 30 April 2026 | date | 2026-04-30
at least once every ten working days | once every ten working days | frequency | None
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
Amy (May's sister) may need glasses
Ask May. She may know
May and June share a room
August is Leo's surname: Mr August
Ms Friday from the nursery
Sunny days nursery
Mum says Summer is settled
Autumn is in foster care
Tom, 9 months, is walking
Ella (3 months) is feeding well
baby is 10 days old
Leo turned six
at 14 months she was walking
her two-year check
he has known her for ten years
They have been together since school
Dad has been in prison for six months
Mum had 3 weeks in hospital
She missed two appointments
Tom has attended six sessions
5/7 on the scale
6/10 on the wellbeing scale
scores 4 on a scale of 1-10
3/4 of her meals
2/3 bottles
1.5 units
No. 4 Easter Close
7 March Close
Flat 12, 3 May Avenue
Tel 0114 496 0000
Ext 2026
ref 12/2026/4
Case 2026-114
room 3.12
plan version 2.10
the 2nd visit went well
on the third attempt
on the one hand
at first Dad was wary
one day she would like to be a vet
the other day
day care
day-to-day care
week in, week out
the weekend bag
night terrors
she sleeps through the night
morning sickness
lunchtime club
Daily Mail
Weekly shop with Nan
her daily medication dose
monthly income of £800
long-term relationship
short term let
regular bedtime routine
regular meals
frequent flyer
often enough
how regularly he eats
ongoing domestic abuse
ongoing mental health problems
on going to bed she cries
continue to monitor
the review was helpful
Reviewing officer
conference chair
panel beater
visit to the zoo
Discharge summary
birth certificate
birth mother
court order
police to second check
a second chance
seconds of food
last name
last resort
the next step
next door
half brother
half a tablet
quarter of a pint
wed to the idea
he sat his test
sun hat
mar her confidence
dec the halls
oct 8gon
10 minutes of reading
15 mins walk
2 hours of contact
30 min journey
4 hour gap between doses
8 hours of sleep
90 mph
9-5 job
3-5 year olds
0-19 service
11-18 youth club
16+ team
18 years
2 year old funding
NHS 111
p. 12
Act 1989
Children Act 2004
Working Together 2023
Year 11
Reception
in Year 2
KS2
level 3
stage 1
tier 3
Band C
13 Spring Gardens
Dr Winter
Mrs Noel-Easter
A new year group
every time she is upset
each child
each other
every effort
the other evening
a day at a time
day by day
soon after
The week 6 review
Mr and Mrs March to attend
4 out of 6 sessions
£1.50 a day
5 a day
1 in 3
2026/27
Christmas jumper
Easter egg
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
