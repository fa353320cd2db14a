"""Expressions as plans write them, each with the words that tell the time, the kind and the last day it allows.

Written as a sceptic after the grammar. Read from Thursday 22 January 2026. A due of None means that no last day is told.
Each line is: text | span | kind | due. An empty span means the whole text.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

ON = date(2026, 1, 22)

TABLE = """
# written dates
12/4/26 | | date | 2026-04-12
12/04/2026 | | date | 2026-04-12
12.04.2026 | | date | 2026-04-12
12-4-26 | | date | 2026-04-12
2026-04-12 | | date | 2026-04-12
12 / 4 / 26 | | date | 2026-04-12
by 12/4/26 | | date | 2026-04-12
By: 12/4/26 | | date | 2026-04-12
Amy's GP, by 12/4/26. | by 12/4/26 | date | 2026-04-12
HV to weigh Tom by12/4/26and report | by12/4/26 | date | 2026-04-12
BY 12TH APRIL 2026 | | date | 2026-04-12
on or before 12 April 2026 | | date | 2026-04-12
no later than 12th April 2026 | | date | 2026-04-12
by no later than 12/04/26 | | date | 2026-04-12
Fri 6th March | | date | 2026-03-06
Friday 6 March | | date | 2026-03-06
Friday the 6th of March 2026 | | date | 2026-03-06
Friday, 6 March 2026 | | date | 2026-03-06
Fri. 6 March | | date | 2026-03-06
Fri 6/3 | | date | 2026-03-06
Fri 6/3/26 | | date | 2026-03-06
29th Jan | | date | 2026-01-29
Jan 29th | | date | 2026-01-29
January 29, 2026 | | date | 2026-01-29
29 Jan ’26 | | date | 2026-01-29
29-Jan-26 | | date | 2026-01-29
29.Jan.2026 | | date | 2026-01-29
6 March | | date | 2026-03-06
6th march | | date | 2026-03-06
by the 6th of March | | date | 2026-03-06
by 20 January | | date | 2027-01-20
by 22 January | | date | 2026-01-22
by 29 February | | date | 2028-02-29
by the 14th | | date | 2026-02-14
on the 30th | | date | 2026-01-30
by Friday 30th | | date | 2026-01-30
by 14 May | | date | 2026-05-14
14 may | | date | 2026-05-14
the third of May | | date | 2026-05-03
twenty-first of March | | date | 2026-03-21
by 6/3 | | date | 2026-03-06
6/10 | | date | 2026-10-06
on 3/5 | | date | 2026-05-03
Core group minutes to go out 3/2/26 | 3/2/26 | date | 2026-02-03
Mum to ring the GP on Tuesday | on Tuesday | date | 2026-01-27
by Thursday | | date | 2026-01-22
Tues 7pm | | date | 2026-01-27
by next Friday | | date | 2026-01-30
this Friday | | date | 2026-01-23
by tomorrow | | date | 2026-01-23
today | | date | 2026-01-22
by 5pm today | | date | 2026-01-22
by 5pm on Friday 6 March | | date | 2026-03-06
12/4/26 at 10am | | date | 2026-04-12
by Good Friday | | date | 2026-04-03
Christmas Day | | date | 2026-12-25
the first Monday in May | | date | 2026-05-04
starting 3 May | | date | None
from Monday | | date | None
3rd and 10th March | | date | 2026-03-10
by end of the day | | date | 2026-01-22
# periods
w/c 16 Feb | | period | 2026-02-20
w/c 16/2/26 | | period | 2026-02-20
week commencing 16th February | | period | 2026-02-20
week ending 20 Feb | | period | 2026-02-20
W/C 16.02.26 | | period | 2026-02-20
end of March | | period | 2026-03-31
by the end of March 2026 | | period | 2026-03-31
end March | | period | 2026-03-31
End of May | | period | 2026-05-31
by mid-May | | period | 2026-05-15
mid May | | period | 2026-05-15
the middle of June | | period | 2026-06-15
in April | | period | 2026-04-30
by May | | period | 2026-05-31
by June 2026 | | period | 2026-06-30
March 2026 | | period | 2026-03-31
during February | | period | 2026-02-28
Jan 2027 | | period | 2027-01-31
by Easter | | period | 2026-04-05
after Easter | | period | None
before Christmas | | period | 2026-12-25
by Christmas 2026 | | period | 2026-12-25
by half term | | period | 2026-02-13
by February half-term | | period | 2026-02-13
before half term (13/2/26) | | period | 2026-02-13
by the end of the spring term | | period | 2026-03-27
the summer term | | period | 2026-07-21
by the end of term | | period | 2026-03-27
this term | | period | 2026-03-27
by the end of the summer holidays | | period | 2026-08-31
the end of the week | | period | 2026-01-23
by the end of this month | | period | 2026-01-31
by the end of next week | | period | 2026-01-30
next week | | period | 2026-01-30
next month | | period | 2026-02-28
this week | | period | 2026-01-23
end of the month | | period | 2026-01-31
end of the school year | | period | 2026-07-31
3/5/26 – 7/6/26 | | period | 2026-06-07
3/5/26-7/6/26 | | period | 2026-06-07
from 3 May to 7 June | | period | 2026-06-07
between 3 May and 7 June | | period | 2026-06-07
3–7 May | | period | 2026-05-07
3rd to 7th May 2026 | | period | 2026-05-07
May–July 2026 | | period | 2026-07-31
between 12/2/26 and 14/3/26 | | period | 2026-03-14
first week of June | | period | 2026-06-07
this summer | | period | 2026-08-31
Summer 2026 | | period | 2026-08-31
throughout March | | period | 2026-03-31
# durations
within 10 working days | | duration | 2026-02-05
10 w/d | | duration | 2026-02-05
within ten working days | | duration | 2026-02-05
10 working days of the strategy meeting | | duration | None
within 5 school days | | duration | 2026-01-29
within 24 hours | | duration | 2026-01-23
48 hrs | | duration | 2026-01-24
within 7 days | | duration | 2026-01-29
in 3 days' time | | duration | 2026-01-25
in a week’s time | | duration | 2026-01-29
within a week | | duration | 2026-01-29
six weeks | | duration | 2026-03-05
6 weeks | | duration | 2026-03-05
6 wks | | duration | 2026-03-05
6wks | | duration | 2026-03-05
within six weeks | | duration | 2026-03-05
6/52 | | duration | 2026-03-05
2/12 | | duration | 2026-03-22
in 6/52 | | duration | 2026-03-05
a fortnight | | duration | 2026-02-05
in a fortnight | | duration | 2026-02-05
within two months | | duration | 2026-03-22
3 months | | duration | 2026-04-22
12 months | | duration | 2027-01-22
within a year | | duration | 2027-01-22
in the next month | | duration | 2026-02-22
over the next six weeks | | duration | 2026-03-05
in the next two weeks | | duration | 2026-02-05
next 3 months | | duration | 2026-04-22
6-8 weeks | | duration | 2026-03-19
4 to 6 weeks | | duration | 2026-03-05
within one calendar month | | duration | 2026-02-22
Dad to complete the 12-week programme | 12-week | duration | 2026-04-16
immediately | | duration | 2026-01-22
with immediate effect | | duration | 2026-01-22
straight away | | duration | 2026-01-22
within 10 working days of 3 February 2026 | | duration | 2026-02-17
two weeks from today | | duration | 2026-02-05
two weeks before the RCPC | | duration | None
# frequencies
every Monday until 14 May | | frequency | 2026-05-14
fortnightly x 4 | | frequency | None
twice a week for six weeks | | frequency | 2026-03-05
daily | | frequency | None
Weekly visits x 6, HV | Weekly visits x 6 | frequency | None
You will see Gran every other Sunday | every other Sunday | frequency | None
Weekly sessions | Weekly | frequency | None
fortnightly home visits until 12/4/26 | | frequency | 2026-04-12
weekly until Easter | | frequency | 2026-04-05
weekly for 6/52 | | frequency | 2026-03-05
monthly | | frequency | None
termly | | frequency | None
half-termly | | frequency | None
nightly | | frequency | None
6-weekly | | frequency | None
every 6 weeks | | frequency | None
every two weeks | | frequency | None
every 10 working days | | frequency | None
3x a week | | frequency | None
3 x per week | | frequency | None
x3 weekly | | frequency | None
three times a week | | frequency | None
twice weekly | | frequency | None
once a month | | frequency | None
once every two weeks | | frequency | None
Mon–Fri | | frequency | None
Monday to Friday | | frequency | None
Mondays and Thursdays | | frequency | None
Mon, Wed and Fri | | frequency | None
on Tuesdays at 4pm | | frequency | None
Tuesdays 7pm | | frequency | None
every Tuesday evening | | frequency | None
each morning | | frequency | None
every night | | frequency | None
every day | | frequency | None
weekdays | | frequency | None
Weighs him on a Monday | on a Monday | frequency | None
at each visit | | frequency | None
at every core group | | frequency | None
after every contact | | frequency | None
every session | | frequency | None
the first Monday of each month | | frequency | None
alternate Saturdays | | frequency | None
two visits a week | | frequency | None
one home visit per fortnight | | frequency | None
30 minutes a day | | frequency | None
5 days a week | | frequency | None
six sessions | | frequency | None
for six sessions | | frequency | None
8 sessions | | frequency | None
six-session course | six-session | frequency | None
three home visits in March | | frequency | 2026-03-31
4 visits in total | | frequency | None
weekly for six weeks from 3 February 2026 | | frequency | 2026-03-17
every Monday starting 2 February | | frequency | None
on a weekly basis | | frequency | None
daily until discharge | | frequency | None
every weekend | | frequency | None
weekly (x 6) | | frequency | None
every Friday at 3.30pm until the end of term | | frequency | 2026-03-27
# events
by the next core group | | event | None
before RCPC | | event | None
at the LAC review | | event | None
by the RCPC on 12/4/16 | | event | 2016-04-12
RCPC 12/4/16 | | event | 2016-04-12
RCPC on 12/4/16 | | event | 2016-04-12
core group on 3 May | | event | 2026-05-03
next core group (3/5/26) | | event | 2026-05-03
before the core group on 3 May | | event | 2026-05-03
Next review | | event | None
by next review | | event | None
next meeting | | event | None
by the first core group | | event | None
before the initial child protection conference | | event | None
Core Group | | event | None
for the child in need review on 4 March 2026 | | event | 2026-03-04
by the next TAF meeting | | event | None
at PEP meeting | | event | None
by the court hearing on 9 February | | event | 2026-02-09
IRH 9/2/26 | | event | 2026-02-09
before he starts school | | event | None
before baby is born | | event | None
until discharge | | event | None
on discharge | | event | None
prior to the birth | | event | None
next home visit | | event | None
by the review conference, 12 April 2026 | | event | 2026-04-12
at the next child in need meeting | | event | None
when Dad is released | | event | None
# vague
ongoing | | vague | None
On-going | | vague | None
on going | | vague | None
ASAP | | vague | None
as soon as possible | | vague | None
soon | | vague | None
when possible | | vague | None
as and when | | vague | None
as and when required | | vague | None
as required | | vague | None
in due course | | vague | None
TBC | | vague | None
to be confirmed | | vague | None
To be arranged | | vague | None
continuous | | vague | None
throughout | | vague | None
at all times | | vague | None
long term | | vague | None
in the near future | | vague | None
at the earliest opportunity | | vague | None
HV to visit regularly | regularly | vague | None
regular visits | regular | vague | None
until further notice | | vague | None
over time | | vague | None
in the next few weeks | | vague | None
in the coming weeks | | vague | None
shortly | | vague | None
on a regular basis | | vague | None
"""


@dataclass(frozen=True, slots=True)
class Expression:
    """One line of the table."""

    text: str
    span: str
    kind: str
    due: date | None


def _line(line: str) -> Expression:
    text, span, kind, due = (piece.strip() for piece in line.split("|"))
    return Expression(text, span or text, kind, None if due == "None" else date.fromisoformat(due))


def read_table(table: str) -> tuple[Expression, ...]:
    """The lines of a table, without the blank ones and the headings."""
    return tuple(_line(line) for line in table.splitlines() if line and not line.startswith("#"))


EXPRESSIONS = read_table(TABLE)

DECOYS = """
Mum may attend the clinic
May will attend nursery
tell June that Gran is coming
April's school to complete the form
April to be seen alone
June and May are sisters
Mr March to ring the school
Mrs May (head teacher)
Ms April Jones, health visitor
Dad marched her home; she will march into school
March into the hall
Year 6
Y9
Mia is in Year 10 at Harbour Lane School
Section 47 enquiry
s.17
s20 accommodation
s47
1:1 support
2:1 staffing
24/7 supervision
50/50
Flat 3/2, 14 High Street
12/14 High Street
14 May Street
01632 960123
07700 900123
NHS number 943 476 5919
score 6/10
scale 4/10
BMI 17.5
rated 9/10
She gave it 7 out of 10
SDQ score of 18/40
BP 120/80
3-4 portions of fruit
6 weeks old
aged 3 months
a six-week-old baby
18 year old brother
5 years of age
20 weeks pregnant
32 weeks gestation
2 of 3
Step 2
version 1.2
version 1.2.3
Form 12/B
Phase 2
tier 2 support
1/2 a tablet
1/2 pint of milk
7pm
by 8.30am
at 15:30
bedtime is 7.30pm
£5.50
£20 a week
a second opinion
the first time
for the first time
one second
Spring Lane
Easter Road
Summer will live with Gran
Summer's bedroom
Autumn said she was happy
Christmas presents
daily routine
daily life
daily lived experience
regular bedtime
weekly shop
her weekly allowance
ongoing abuse
ongoing relationship with Dad
sun cream
Sun cream to be put on
sat with Mum
he sat down
wed in church
has lived there for three years
Mum has been sober for two years
lived together for six months
20 minutes
half an hour
for 30 minutes
2 tablets twice
She is one of three children
one to one work
two siblings
Mum and Dad
Health visitor
CAMHS
Ashley Brown
10 Downing Road
Room 12
page 3 of 4
2 cans a day of cola
20 cigarettes a day
10% of the time
95% attendance
stage 2 complaint
Grade 4
size 12 shoes
Class 3B
reg 24 assessment
how often she wakes
more often than before
too soon to say
as long as she is safe
monitor the situation
core group members to agree the plan
SW to invite all to conference room
minutes of the core group
Mum to attend parenting course
after school club
before school club
at school
first aid course
second-hand cot
third party material
the last straw
next door neighbour
next of kin
this plan
Good night routine
long-term foster placement
long term condition
short-term memory
24-hour care
24 hour helpline
1.2.3.4
999
101
Band 5 nurse
A4 paper
number 12 bus
Unit 5-6
90/60
v2.1
C12/26
item 3/4 on the agenda
Steps 1 and 2 may be needed
the 3 may go home
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)
