"""A table of days told by a turn of things, of hours before days and of loose rhythms; and what is no time.

"The morning she is discharged", "before four weeks are out", "teeth 7.30 every day", "£40 pw until 31 March".
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
school bag packed the evening his brother gets back | the evening his brother gets back | event | None
Ring school the moment her plaster comes off | the moment her plaster comes off | event | None
SW to visit the week Dad is released | the week Dad is released | event | None
on the afternoon the keys are handed over | | event | None
the night before she starts nursery | | event | None
halfway through the parenting course | | event | None
Progress talk midway into treatment | midway into treatment | event | None
at the half-way point of his placement | | event | None
part way through the intervention | | event | None
until placed with a family | | event | None
Stays at Nan's until found a refuge place | until found a refuge place | event | None
weigh weekly till off the tube | weekly till off the tube | frequency | None
once rehoused | | event | None
till back on his meds | | event | None
not before the judge has ruled | | event | None
No earlier than the tenancy starts | No earlier than the tenancy starts | event | None
when the DBS checks are back | | event | None
once swabs are through | | event | None
when funding is in place | | event | None
When her waters go, Ellie rings Nan | When her waters go | event | None
before ten days are up | | duration | 2026-02-01
before the month is out | | period | 2026-01-31
by the time a fortnight has passed | | duration | 2026-02-05
before the week's out | | period | 2026-01-23
before noon | | date | 2026-01-22
swimming 4.15 Thursdays | 4.15 Thursdays | frequency | None
9.45 Mon 16 Feb, Dr Ali | 9.45 Mon 16 Feb | date | 2026-02-16
inhaler 8.30 each morning | 8.30 each morning | frequency | None
tutor meets you after college tomorrow | after college tomorrow | date | 2026-01-23
Gran has the twins most Fridays | most Fridays | frequency | None
home help most weekday mornings | most weekday mornings | frequency | None
visit every 3rd w/e | every 3rd w/e | frequency | None
w/es with dad | w/es | frequency | None
reading practice everyday after tea | everyday | frequency | None
two evenings in every ten | | frequency | None
one weekend out of every four | | frequency | None
1 x 4 wkly, midwife | 1 x 4 wkly | frequency | None
seen at 3-monthly intervals | at 3-monthly intervals | frequency | None
at intervals of two weeks | | frequency | None
bloods done at 4 week intervals | at 4 week intervals | frequency | None
top-up £25 pw until 30 June 2026 | pw until 30 June 2026 | frequency | 2026-06-30
rent shortfall of £12 per week for 13 weeks | per week for 13 weeks | frequency | 2026-04-23
Nursery 20h p/w | 20h p/w | frequency | None
short breaks 8h per month | 8h per month | frequency | None
half a dozen lessons | | frequency | None
a dozen play sessions over 12 weeks | a dozen play sessions over 12 weeks | frequency | 2026-04-16
Landlord served notice - two months | two months | duration | 2026-03-22
carers have given notice, 28 days | 28 days | duration | 2026-02-19
weigh-in fortnightly, eight weeks | fortnightly, eight weeks | frequency | 2026-03-19
twice a week, six weeks | | frequency | 2026-03-05
HbA1c rpt 6/12 | 6/12 | duration | 2026-07-22
ring mum re jaundice 3/7 | 3/7 | duration | 2026-01-25
QDS | | frequency | None
bring it bak in tow weeks | in tow weeks | duration | 2026-02-05
up to the end o' March | | period | 2026-03-31
Consent form signed by both and sent back on 9 March | on 9 March | date | 2026-03-09
Passport photos taken with Jo on 4 Feb | on 4 Feb | date | 2026-02-04
He'd like to see the horses some time. | some time | vague | None
once everything has calmed down | | vague | None
within an hour | | duration | 2026-01-22
pre-birth planning meeting | | event | None
sertraline 50mg, review when things are calmer | when things are calmer | vague | None
the day her bail ends | | event | None
Nan will drive up the day the baby is born | the day the baby is born | event | None
bottles boiled the morning we leave for Poole | the morning we leave for Poole | event | None
the minute his visa comes through | | event | None
mid-way through rehab | | event | None
At the midpoint of the placement Ros meets both carers | At the midpoint of the placement | event | None
Stay with the refuge until offered a tenancy | until offered a tenancy | event | None
keep the room free until told otherwise | until told otherwise | event | None
Bottle at night till on cow's milk | till on cow's milk | event | None
visits supervised until risk assessed | until risk assessed | event | None
once papers are in | | event | None
when the report is in | | event | None
When labour starts, Aunty Bee takes the boys | When labour starts | event | None
before six weeks are over | | duration | 2026-03-05
before the term is out | | period | 2026-03-27
before another month has gone | | duration | 2026-02-22
3.15 Weds, school gate | 3.15 Weds | date | 2026-01-28
meds 7.00 daily | 7.00 daily | frequency | None
11.30 tomorrow, Lawson House | 11.30 tomorrow | date | 2026-01-23
after nursery on Wednesday | | date | 2026-01-28
before lunch on 4 Feb | | date | 2026-02-04
most Saturday mornings until Easter | | frequency | 2026-04-05
every 2nd w/e till June | | frequency | 2026-06-30
spellings evryday til half term | evryday til half term | frequency | 2026-02-13
four days in every seven | | frequency | None
2 x 6 wkly, HV + GP | 2 x 6 wkly | frequency | None
at six-month intervals | | frequency | None
tutor 6h p/w | 6h p/w | frequency | None
allowance £60 pcm until 1 September | pcm until 1 September | frequency | 2026-09-01
two dozen sessions | | frequency | None
Notice given by the school, ten working days | ten working days | duration | 2026-02-05
weekly, six weeks | | frequency | 2026-03-05
group Tuesdays, 8 weeks | Tuesdays, 8 weeks | frequency | 2026-03-19
bp rpt 1/12 | 1/12 | duration | 2026-02-22
abx 7/7 | 7/7 | duration | 2026-01-29
TDS. | TDS | frequency | None
in too days | | duration | 2026-01-24
by the end o' term | | period | 2026-03-27
Car seat bought by Dad on 30 Jan | on 30 Jan | date | 2026-01-30
ring me some time! | some time | vague | None
once life has settled down | | vague | None
after the dust settles | | event | None
pre-discharge meeting | | event | None
not before she turns 16 | | event | None
not before the lease ends | | event | None
Saturdays at Nan's until back in school | Saturdays | frequency | None
once out of hospital | | event | None
fortnightly until off the register | | frequency | None
keep receipts until paid | until paid | event | None
until the boiler is fixed | | event | None
Coat bought the afternoon he starts at the nursery | the afternoon he starts at the nursery | event | None
Ring us the second she goes into labour | the second she goes into labour | event | None
the weekend they move out | | event | None
the day Mum gets her keys | | event | None
Read the letter with him the evening it arrives | the evening it arrives | event | None
SW visits the day the twins come home | the day the twins come home | event | None
mid-treatment | | event | None
mid placement | | event | None
until allocated a support worker | | event | None
until the lock has been changed | | event | None
till given the all clear | | event | None
until on the mend | | vague | None
once off oxygen | | event | None
once signed off by the doctor | | event | None
once back from Wales | | event | None
not until the locks are changed | not until the locks are changed | event | None
not until after the hearing | | event | None
no sooner than the panel has met | | event | None
when the tenancy papers are through | | event | None
when the results of his scan are back | | event | None
when his passport is here | | event | None
when the money comes in | | event | None
within the fortnight | | duration | 2026-02-05
before the fortnight is up | | duration | 2026-02-05
inside the week | | duration | 2026-01-29
before the year is out | | period | 2026-12-31
by noon today | | date | 2026-01-22
by midnight on Friday | | date | 2026-01-23
9am Fri 6 Feb | | date | 2026-02-06
0930 Tues 3 Feb | | date | 2026-02-03
half 10 Tuesday | | date | 2026-01-27
2.15 on 6 Feb | | date | 2026-02-06
10:20 6 Feb | | date | 2026-02-06
at ten tomorrow morning | | date | 2026-01-23
7.30 & 4.30 every day | | frequency | None
reading after tea every night | every night | frequency | None
every other w/e | | frequency | None
alt w/es | | frequency | None
one w/e in three | | frequency | None
last w/e of every month | | frequency | None
most weekday evenings | | frequency | None
nearly every Sunday | every Sunday | frequency | None
Nan does most school mornings | most school mornings | frequency | None
5 nights out of 7 | | frequency | None
every day bar Sunday | | frequency | None
1 x 12 wkly | | frequency | None
once 8 weekly | | frequency | None
visit 1/12 | 1/12 | duration | 2026-02-22
2 monthly intervals | | frequency | None
in monthly slots | monthly | frequency | None
30 hrs p/w term time | 30 hrs p/w | frequency | None
£15 a week till 1 May | till 1 May | date | 2026-05-01
£200 per month until 30/9/26 | per month until 30/9/26 | frequency | 2026-09-30
Tenant given notice - 2 months | 2 months | duration | 2026-03-22
Placement notice: 28 days | 28 days | duration | 2026-02-19
daily, three weeks | | frequency | 2026-02-12
weekly for a month | | frequency | 2026-02-22
fortnightly, a term | fortnightly | frequency | None
a dozen times a year | | frequency | None
in a dozen weeks | | duration | 2026-04-16
in three weeks tyme | | duration | 2026-02-12
evry too weeks | | frequency | None
nex tusday | | date | 2026-01-27
by fryday | | date | 2026-01-23
this arvo | | date | 2026-01-22
Certificate handed in by Dad on 12 Feb | on 12 Feb | date | 2026-02-12
Blinds fitted and shown to Jo on 2 Feb | on 2 Feb | date | 2026-02-02
Money put by for Alton Towers on 1 June | on 1 June | date | 2026-06-01
Chart drawn up together, and gone through on 3 Feb | on 3 Feb | date | 2026-02-03
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
The day nursery opens into the yard
The night he was hurt is not talked about
The Monday Club has a new room
She loved the weekend he was born
Half way up the stairs is a gate
Dad read midway down the page
The midway ward
Rent is £95 pw
He pays 10.20 for lunch
Most people on the estate know him
at most three adults in the room
everyday skills folder
Mum needs some time to herself
give Nan some time, and space
A dozen eggs and milk
half a dozen strangers in the flat
Too many weeks of school lost
tow truck took the car
notice board in the hall
Waters meet school badge
TDS form for the deposit
ratio 1 x 8 in the room
The 12/40 DASH form
Nan is on solids of a sort
Version 7.30 of the form
pocket money 2.50
The halfway house on Mill Road
Midpoint Family Centre
Her letter brought tears
The moment of calm card
O'Connor and June's papers
The week ahead board
the morning room
The week he had was awful
The evening Club meets upstairs
the day care place was lost
The night light came on
midway Nursing Ltd
half the way there
Beds cost 7.30 each
Paid 12.50 every time
too much, too young
Mum is too tired
One in every four children
pw for the laptop is on the fridge
PCM Ltd, hoist firm
per week rates poster
spent some time in Leeds
wants some time
a half dozen
His notice period clause
On solids now, no choking
Sent to coventry by her mates
Out of bed and dressed
Everyday Maths, book 2
Mr Midday and Mrs Noon
papers in order
Home by midnight train to Georgia, sang Nan
The interval lasted long
most of the school
in two minds about it
The second boy goes to Nan's for tea
The second she shares a room with is Ida
The moment has gone
The weekend bag is red
the week his dad died
The day we met you were shy
The morning shift nurse is Pat
mid terrace
Mid Kent Housing
The fortnight hotel
BP 2.15 on the chart
Owes 7.30 and some change
half 10 sweets, half crisps
0930 is the door code
1500 on roll
flat 1930 Tower
The week one pack
three on tablets, two off
off the record
not until now had he said it
once bitten
A noon-time of life
12 noon Street
once 8 lads jumped him
A dozen times he ran off
Nex Ltd
one in a dozen
Half the way
At the moment you do not know whether he is alive.
a letter with the day I get it
She burned her hand twice, once on the toaster
the second row's need is a dash
Explore it in a one-hour visit
At the moment you get the bus
She remembers the day he was taken
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
