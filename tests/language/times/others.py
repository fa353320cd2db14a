"""A fourth table, in the same form: cells and sentences in other words, written to find what the third had not taught.

Nothing here was written with the grammar at hand; what two careful readers could mark in two ways was left out.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
8th of Decmber 2026 | | date | 2026-12-08
by Jaunary 31st | | date | 2026-01-31
11/02/26 (Weds) 2pm | | date | 2026-02-11
Wed 11/02/26 @ 14:00 | | date | 2026-02-11
no later than 5 pm Fri 6 Mar | | date | 2026-03-06
7th, 14th, 21st Feb | | date | 2026-02-21
30-01-2026 | | date | 2026-01-30
30 January 2026 (SW) | 30 January 2026 | date | 2026-01-30
Sun 1st March | | date | 2026-03-01
Next Tues | | date | 2026-01-27
next Wednesday at 4 | | date | 2026-01-28
Fri 13th Feb - 3.30 | | date | 2026-02-13
Target: 27/2/26 | 27/2/26 | date | 2026-02-27
completed 12/1/26 | 12/1/26 | date | 2026-01-12
Done - 12.1.26 | 12.1.26 | date | 2026-01-12
by Wed | | date | 2026-01-28
before 9am on the 30th | | date | 2026-01-30
the twenty-third of February | | date | 2026-02-23
New Year's Eve | | date | 2026-12-31
Mothering Sunday | | date | 2026-03-15
end Jan 26 | | period | 2026-01-31
by end of w/c 9 Feb | | period | 2026-02-13
wk beginning 9th Feb | | period | 2026-02-13
week comm. 9 Feb | | period | 2026-02-13
week of the 9th Feb | | period | 2026-02-13
2nd week of Feb | | period | 2026-02-14
Feb half-term | | period | 2026-02-20
during the February half term | | period | 2026-02-20
by the start of the summer term | | period | None
before the end of the financial year | | period | 2026-03-31
Spring 2026 | | period | 2026-05-31
within the month | | duration | 2026-02-22
by the end of the calendar month | | period | 2026-01-31
next half term | | period | 2026-02-20
over the weekend | | period | 2026-01-25
over Christmas | | period | 2026-12-25
mid to late March | | period | 2026-03-31
early to mid April | | period | 2026-04-15
late Feb/early March | | period | 2026-03-10
1-5 June | | period | 2026-06-05
Mon 9 - Fri 13 Feb | | period | 2026-02-13
from 9/2 to 13/2 | | period | 2026-02-13
w/e Sunday 1 March | | period | 2026-03-01
2 mths | | duration | 2026-03-22
18 months | | duration | 2027-07-22
one month | | duration | 2026-02-22
1/12 | | duration | 2026-02-22
3 w/ds | | duration | 2026-01-27
within one working day | | duration | 2026-01-23
in 2 wks | | duration | 2026-02-05
in about six weeks | | duration | 2026-03-05
up to six months | | duration | 2026-07-22
24hrs | | duration | 2026-01-23
within 2 hours | | duration | 2026-01-23
4 school weeks | | duration | 2026-02-19
within 10 days of the plan being agreed | within 10 days of the plan being agreed | duration | None
28 days from 2 Feb | | duration | 2026-03-02
three weeks after discharge | | duration | None
1 month post discharge | | duration | None
the next 12 weeks | | duration | 2026-04-16
for six weeks starting 2 Feb | | duration | 2026-03-16
every 10 wkg days | | frequency | None
at least every 15 working days | every 15 working days | frequency | None
every fortnight | | frequency | None
1 x weekly | | frequency | None
weekly or fortnightly | | frequency | None
2-3 times a week | | frequency | None
two to three times weekly | | frequency | None
four times a year | | frequency | None
every 6 months | | frequency | None
every Weds after school | every Weds | frequency | None
each Friday by noon | | frequency | None
Mondays 9-10am from 2nd Feb for 6 weeks | | frequency | 2026-03-16
Tues/Thurs | | frequency | None
twelve sessions | | frequency | None
10 x 1hr sessions | | frequency | None
6 weekly sessions of play therapy | 6 weekly sessions | frequency | None
4 visits over 6 weeks | | frequency | 2026-03-05
every night until Easter | | frequency | 2026-04-05
three nights per week | | frequency | None
every other Weds evening | | frequency | None
1st Monday of the month | | frequency | None
once every half-term | | frequency | None
on a fortnightly basis | | frequency | None
as a minimum every 4 weeks | every 4 weeks | frequency | None
after each contact session | | frequency | None
at every CIN meeting | | frequency | None
before every visit | | frequency | None
RCPC - 14/4/26 | | event | 2026-04-14
by Core Group on 11/2/26 | | event | 2026-02-11
CIN meeting 11/02/26 at 3.30pm | | event | 2026-02-11
LAC review - w/c 9 March | | event | 2026-03-13
PEP 4th March | | event | 2026-03-04
court 9/2/26 | 9/2/26 | date | 2026-02-09
by the date of the next review | | event | None
prior to ICPC | | event | None
following birth | | event | None
before the baby arrives | | event | None
until the next professionals meeting | | event | None
at the strategy discussion on 26 Jan | | event | 2026-01-26
when Mum comes out of hospital | | event | None
until he returns to school | | event | None
by the time she starts Year 7 | | event | None
after her discharge from hospital | | event | None
once the results are back | | event | None
before Mum and baby leave hospital | | event | None
once Dad is out of prison | | event | None
until a school place is found | | event | None
until the parenting assessment is finished | | event | None
after he has been discharged | | event | None
before proceedings are issued | | event | None
regularly | | vague | None
As soon as poss | | vague | None
asap please | asap | vague | None
when available | | vague | None
whenever she needs it | | vague | None
for as long as is needed | | vague | None
in the coming few weeks | | vague | None
in the next couple of weeks | | duration | 2026-02-05
within the next few days | | vague | None
on-going support | on-going | vague | None
to be agreed at core group | at core group | event | None
HV to visit Mia, 4 Feb, to weigh her | 4 Feb | date | 2026-02-04
Mum to give clean samples for 8 weeks running | for 8 weeks | duration | 2026-03-19
Dad and SW to meet Tuesday at 10 | Tuesday at 10 | date | 2026-01-27
Referral made 15/01/26, appointment awaited | 15/01/26 | date | 2026-01-15
If no contact by 5pm Friday the police will be rung | by 5pm Friday | date | 2026-01-23
School nurse to report back within 2 weeks of seeing Mia | within 2 weeks of seeing Mia | duration | None
Mum to text SW every morning by 8.45 | every morning by 8.45 | frequency | None
Contact will be Saturdays 10am - 2pm, supervised by Nan | Saturdays 10am - 2pm | frequency | None
You will go swimming on Thursdays after school | on Thursdays | frequency | None
The plan ends on 17th July 2026 | on 17th July 2026 | date | 2026-07-17
Ella starts at Hillside on 23rd Feb at 9 | on 23rd Feb at 9 | date | 2026-02-23
Jordan's 18th birthday is 3 June 2026 | 3 June 2026 | date | 2026-06-03
bloods to be repeated in 6/52 and 3/12 | in 6/52 | duration | 2026-03-05
Tenancy starts Mon 2nd Feb | starts Mon 2nd Feb | date | None
SW to chase housing again next Fri | next Fri | date | 2026-01-30
Mum to have had 3 clear tests by the end of Feb | by the end of Feb | period | 2026-02-28
FSW to do a home safety check with Dad before the weekend contact starts on 7 Feb | before the weekend contact starts on 7 Feb | event | 2026-02-07
Dad's solicitor to reply by close of business on 6 February | by close of business on 6 February | date | 2026-02-06
Leo's school to email attendance each Friday afternoon until half term | each Friday afternoon until half term | frequency | 2026-02-13
Aunt Jo to collect the boys from school Tuesdays and Thursdays | Tuesdays and Thursdays | frequency | None
Parents to agree a written rota by Sunday night | by Sunday night | date | 2026-01-25
SW to see the children alone at least every four weeks | every four weeks | frequency | None
Mum will keep the 10:30 slot on 9th March with the midwife | on 9th March | date | 2026-03-09
Hair strand results are due back w/c 23rd February | w/c 23rd February | period | 2026-02-27
The freezer to be replaced by the housing association within 28 days | within 28 days | duration | 2026-02-19
SALT review to happen in the summer term | in the summer term | period | 2026-07-21
Carers' supervision moved to alternate Wednesdays | alternate Wednesdays | frequency | None
No overnight stays until the risk assessment has been signed off by the team manager | until the risk assessment has been signed off by the team manager | event | None
Mum may start unsupervised contact from Saturday 14 February if the review agrees | from Saturday 14 February | date | None
SW to ring the landlord tomorrow morning before 10 | tomorrow morning before 10 | date | 2026-01-23
Contact reduced to once a month from March | once a month from March | frequency | None
Eviction notice expires 28.02.26 | 28.02.26 | date | 2026-02-28
Dad to be out of the house between 8am and 6pm on school days | between 8am and 6pm on school days | frequency | None
Mum says she last drank on New Year's Eve | on New Year's Eve | date | 2025-12-31
Oral health team to see both boys in the Easter hols | in the Easter hols | period | 2026-04-10
Bedtime to be 7.30 on school nights | 7.30 on school nights | frequency | None
Review this at each core group | at each core group | frequency | None
Callum's tag comes off on 19 Feb | on 19 Feb | date | 2026-02-19
Health visitor 2 year check due Feb 26 | due Feb 26 | date | 2026-02-26
Nan's respite: 1 night a fortnight, from 6th Feb | 1 night a fortnight, from 6th Feb | frequency | None
To be looked at again on or around the 16th of March | on or around the 16th of March | date | 2026-03-16
Mum to go to the drop-in Mon, Wed or Fri mornings | Mon, Wed or Fri mornings | frequency | None
Meeting to be held on either 3rd or 5th March | 3rd or 5th March | date | 2026-03-05
Ring Mum Thursday pm | Thursday pm | date | 2026-01-22
Play therapy, 50 mins weekly, 12 sessions | weekly, 12 sessions | frequency | None
Twelve weekly one-hour sessions | | frequency | None
School holiday club 6-10 April and 13-17 April | 6-10 April and 13-17 April | period | 2026-04-17
Written agreement reviewed 6-weekly | 6-weekly | frequency | None
Sam to see his brothers the first Saturday of every month, 11 til 2 | the first Saturday of every month, 11 til 2 | frequency | None
Dad to finish DAPP by Aug '26 | by Aug '26 | period | 2026-08-31
Court ordered assessment to be filed by 12 noon on Friday 13th March 2026 | by 12 noon on Friday 13th March 2026 | date | 2026-03-13
FGC to happen before the final hearing | before the final hearing | event | None
Tia to move in with Nan after her SATs | after her SATs | event | None
Midwife to visit on days 5 and 10 after the birth | after the birth | event | None
Police to update within 7 days of the interview | within 7 days of the interview | duration | None
School to apply for an EHCP by the end of the spring half term | by the end of the spring half term | period | 2026-02-20
SW annual leave 16/2–20/2, cover by Duty | 16/2–20/2 | period | 2026-02-20
Home conditions check unannounced x2 per month | x2 per month | frequency | None
Two unannounced visits per calendar month | | frequency | None
Every day except Sundays | | frequency | None
Sunday to Thursday | | frequency | None
Weds–Fri | | frequency | None
Early Feb | | period | 2026-02-10
before the end of Jan | | period | 2026-01-31
by bedtime on Sunday | | date | 2026-01-25
30th / 31st Jan | | date | 2026-01-31
Thurs. 12th of Feb. '26 | | date | 2026-02-12
Mon-day 2nd Feb | 2nd Feb | date | 2026-02-02
2nd February, 2026. | 2nd February, 2026 | date | 2026-02-02
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
Mr April will chair
April and her mum came
The march past the school
May I suggest a review
Dawn raid
Easter Ross
12 Easter Road
Sunday roast
Sunday school teacher
Good Friday Agreement mural
Christmas Carol the play
Boxing club
New Year Eve Productions
Jan Smith
Mar Lodge
Wed-lock
Sat nav
SAT paper
Sun Street
Thu Nguyen (mum's friend)
Dec Murphy, youth worker
Augustine to help
Juno the dog
Julian will help
Julie on 07700 900123
Marching band
Mon the cat
Friday Hill Primary
Friday's Child
Saturday Club at the library
the Monday Group
Tuesday's lesson plan
18/19 High Street
Flat 1/2, 20 Main Street
Flat 12/3
1/4 pound burger
half an hour a go
7/10 for effort
12/20 in spelling
scored 22/30
5/6 of the class
SDQ 14/40
6/24 vision
3/7 tasks done
130/80
37/40 weeks
34+2
6:1 ratio
1:1 TA
2:1
3 for 2 offer
4x4 car
7-a-side
5-a-day
11+ exam
16-18 provision
ages 8-12
0-5 team
aged 7
aged seven and nine
9 years old
a 5 year old
7yo
14 yr old
6 month old twins
two-week-old kitten
born at 35 weeks
26 weeks pregnant
12 year sentence
4 month sentence
has been here 3 years
for years
years ago
for the last time
next to the door
next door
last one out
the first of three
second floor
third child
fourth bedroom
day nursery
night nurse
week-old bread
weekend bag
term of endearment
long term memory
in the long run-up
month-old milk
hourly rate
daily bread
weekly wage
monthly bill
quarterly statement of rent
regular coffee
regular size
soon-to-be ex
now and then-husband
once removed cousin
twice as big
three times as likely
two times table
£40 a month
£12.50 per hour
20mg daily dose
5ml
60mph
9am assembly hall
after-school club
after care
before-school club
core group members
conference chair
review officer
visit log
appointment card
birth plan
birth father
contact details
assessment framework
panel members
court shoes
PEP talk
meeting room
hearing loss
section 17
Sec 20
Part 3 accommodation
Regulation 44 visitor
Schedule 2
KCSIE 2024
Care Act 2014
Windows 11
Room 101
Bus 12
M25
A12
B&Q
Form C100
Unit 9
Route 66
Channel 4
Radio 5
PO Box 12
extension 214
0800 1111
Mr Noel Friday
Saturday's child works hard
Wednesday Addams costume for the party
Ruby Tuesday cafe
Tuesday's Child Nursery, Leeds
Black Friday telly
the Friday Night Dinner box set
Nana May and Uncle Jun
June Whitfield Court
Flat 12, May House
August Wilson, uncle
Juno and April's nursery bags
A march through town
Mum will march him to the bath
Dec and Jan live upstairs
Jan, Dec and May are cousins
Mar-tin
8 out of 10
8/10 for phonics
safety scale 5/10 today's mood
He gave school a 2/10
Mum said 3/10
2/3 of his dinner
1/3 off
7/11 shop
take 1/2 a tablet
On the 3rd centile for weight
in the top 5 of 30
Mum lives at 2/1 Argyle Place
Door code 1412
Ref LA/12/26
Case no. 12-04-19
phone 0121 496 0 123
Lot 3, 12 May Road
Gas meter 11/12
PIN: 2026
A £20 weekly budget
£12 a week pocket money
three meals
three times bigger
two of them
2 of the 4 visits were missed
1 in 4 children
Twins at 33+5
born 35+1
G2P1, 12/40
a 12-month-old
Pampers size 5, 11-16 kg
3-6m sleepsuit
aged 12-18 months
Year 5 and 6
Years 1 to 3
at Key Stage 2
4-11 primary
Under 5s
Over-18s
Reg 44
Section 31
1989 Act
the 2014 Act
Working Together 2023 says so
Form 26/A
24-hour helpline
24hr care
7-day prescription
the first visit went well
second time lucky
in second place
third sector
half sister
half past hope
quarter pounder
weekday carers
weekend dad
night light
morning sickness
afternoon tea
evening primrose
weekly shop
monthly magazine
annual report
immediate family
permanent exclusion
current partner
Currently in Year 4
future plans
past harm
present carer
soon-to-be mum
until then
before now
since then
by then
once more
once he cried
when she is cross
whenever he shouts
before going out
after eating
until tired
while Mum works
during lessons
in class
at lunch
at playtime
at night he wakes
by the window
by herself
on time
over there
through the night
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
