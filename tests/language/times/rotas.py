"""A table of wards, rotas and programmes: doses, weekdays by their letters, counted sessions, hours of days close by.

Each family stands with what only looks like one of it: too much taken, a size, what has been, where a road leads.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# doses
Lansoprazole 15mg o.d. before breakfast | o.d. | frequency | None
Keppra 250mg b.d. | b.d. | frequency | None
Carbimazole 5 mg OD | OD | frequency | None
Amoxicillin 250mg tds | tds | frequency | None
Risperidone 0.5mg nocte | nocte | frequency | None
Movicol 1 sachet BD, titrate | BD | frequency | None
Clenil 100 2 puffs b.d. via spacer | b.d. | frequency | None
Equasym XL 20mg mane | mane | frequency | None
Cetirizine 5ml od | od | frequency | None
Diprobase t.d.s. to flexures | t.d.s. | frequency | None
chloramphenicol eye drops q.d.s. both eyes | q.d.s. | frequency | None
Buccolam 5mg PRN for seizures >5 mins | PRN | vague | None
Lactulose 10ml BD until review | BD until review | frequency | None
Ibuprofen 200mg t.d.s. for 5/7 | t.d.s. for 5/7 | frequency | 2026-01-27
Trimethoprim 4mg/kg nocte | nocte | frequency | None
HC 1% ointment bd | bd | frequency | None
Paracetamol 1g qds | qds | frequency | None
iron drops 1ml o.d. | o.d. | frequency | None
methylphenidate mane | mane | frequency | None
Metformin 500mg BD with meals | BD | frequency | None
Baclofen 5mg tid | tid | frequency | None
# weekdays side by side and by their letters
Gym mon wed fri | mon wed fri | frequency | None
breakfast club Mon Tues Thurs | Mon Tues Thurs | frequency | None
Contact Tue Fri 4-5pm | Tue Fri 4-5pm | frequency | None
Dad has them Sat Sun | Sat Sun | frequency | None
tue thu sat swimming | tue thu sat | frequency | None
baths sun wed | sun wed | frequency | None
meds check Mon Wed Fri until 27 March | Mon Wed Fri until 27 March | frequency | 2026-03-27
Carer in M-Th | M-Th | frequency | None
Nursery M-W 9-3 | M-W 9-3 | frequency | None
Key-worker on shift T-F | T-F | frequency | None
Support worker M/W/F | M/W/F | frequency | None
Tu/Th drop-off: Aunty Jo | Tu/Th | frequency | None
After-school club M/T/Th | M/T/Th | frequency | None
Lift to school: M-F Mum | M-F | frequency | None
Collection Mo-We Grandad | Mo-We | frequency | None
Mo/We/Fr swimming | Mo/We/Fr | frequency | None
Sats: Grandma | Sats | frequency | None
Sats & Suns at Dad's | Sats & Suns | frequency | None
Weds: Aunty Pat | Weds | date | 2026-01-28
Suns: church with Gran | Suns | frequency | None
W-F with stepmum | W-F | frequency | None
tues thurs sats reading buddy | tues thurs sats | frequency | None
Thursdays 26 Feb - 14 May | | frequency | 2026-05-14
Art therapy, Tuesdays 3 March to 26 May | Tuesdays 3 March to 26 May | frequency | 2026-05-26
Mondays from 2 Feb to 30 March | | frequency | 2026-03-30
Fridays 6/2 - 27/3 | | frequency | 2026-03-27
teeth morning and night | morning and night | frequency | None
cream on morning & evening until 9 Feb | morning & evening until 9 Feb | frequency | 2026-02-09
Check-in call morning + evening | morning + evening | frequency | None
Spacer rinsed mornings and evenings | mornings and evenings | frequency | None
# ends behind rhythms
weekly up to Easter | | frequency | 2026-04-05
every Tuesday right up to the final hearing | | frequency | None
daily up until half term | | frequency | 2026-02-13
Mondays up till 30 March | | frequency | 2026-03-30
fortnightly thru to June | | frequency | 2026-06-30
twice a week thru March | | frequency | 2026-03-31
each Friday through to the end of term | | frequency | 2026-03-27
every evening till the CPA | | frequency | None
nightly right through to 6 April | | frequency | 2026-04-06
weekly all the way to the RCPC | | frequency | None
every other Sat up till his birthday | | frequency | None
3x weekly up to & including 13 Feb | | frequency | 2026-02-13
every weekend bar the last | | frequency | None
every Monday except the first of the month | | frequency | None
every weekend bar the last in the month | | frequency | None
every Sat excluding the 2nd of each month | | frequency | None
weekly apart from half term | | frequency | None
first Sat in month | | frequency | None
Clinic, 2nd Tues in the month | 2nd Tues in the month | frequency | None
Supper club last Thurs in month, 6pm | last Thurs in month, 6pm | frequency | None
third Sunday of month till July | | frequency | 2026-07-31
CPA - 17/2/26 | | event | 2026-02-17
after her CPA | | event | None
# counted
Home prog. 5 mins x 3 daily | 5 mins x 3 daily | frequency | None
tummy time 10 mins x 4 a day | 10 mins x 4 a day | frequency | None
stretches 30 secs x 5 daily | 30 secs x 5 daily | frequency | None
Oromotor 2 mins x2 per day | 2 mins x2 per day | frequency | None
patching 2 hours x 1 daily | 2 hours x 1 daily | frequency | None
reading 15 mins x5 p/w | 15 mins x5 p/w | frequency | None
two special-time slots per day | | frequency | None
one sit-down meal a day | | frequency | None
4 time-in slots a week | | frequency | None
Targets revisited after 6 sessions | after 6 sessions | event | None
Report due after four sessions | after four sessions | event | None
Goals reviewed following 8 sessions | following 8 sessions | event | None
step down after three visits | after three visits | event | None
Decide about the group after the third session | after the third session | event | None
Score again after 5 contacts | after 5 contacts | event | None
Write-up after 10 lessons | after 10 lessons | event | None
Feedback to parents by session 4 | by session 4 | event | None
Re-baseline at session 6 | at session 6 | event | None
Midpoint review at the 5th session | at the 5th session | event | None
Next plan at closing visit | at closing visit | event | None
Scores repeated at final session | at final session | event | None
Certificates at the last session | at the last session | event | None
once six sessions are completed | | event | None
PEP at the very next core group | at the very next core group | event | None
at her very next supervision | | event | None
# months on, things on order, hours of days close by
Follow up ph. call three months on | three months on | duration | 2026-04-22
check-in visit 6 weeks on | 6 weeks on | duration | 2026-03-05
Re-measure four weeks on | four weeks on | duration | 2026-02-19
phone Mum a fortnight on | a fortnight on | duration | 2026-02-05
Retest a year on | a year on | duration | 2027-01-22
courtesy call 2 months on. | 2 months on | duration | 2026-03-22
Weigh again ten days on | ten days on | duration | 2026-02-01
beds ordered, 5-7 wkg days | 5-7 wkg days | duration | 2026-02-02
Carpet ordered - 3 weeks | 3 weeks | duration | 2026-02-12
cooker applied for, 10 working days | 10 working days | duration | 2026-02-05
DBS sent off: 4-6 weeks | 4-6 weeks | duration | 2026-03-05
hoist requested, 8 wks | 8 wks | duration | 2026-03-19
BY 2200HRS TONIGHT | | date | 2026-01-22
by 2200hrs tonight | | date | 2026-01-22
retry at 8 tmrw a.m. | at 8 tmrw a.m. | date | 2026-01-23
ring ward at 9 tomorrow | at 9 tomorrow | date | 2026-01-23
knock again at 7.30 tonight | at 7.30 tonight | date | 2026-01-22
home by 6 tonight | by 6 tonight | date | 2026-01-22
at half 8 tomorrow morning | | date | 2026-01-23
before 9am tmrw | | date | 2026-01-23
10.15 tomorrow, Court 3 | 10.15 tomorrow | date | 2026-01-23
0930 tomorrow | | date | 2026-01-23
by noon tomorrow | | date | 2026-01-23
BACK IN BY 2130 TONIGHT | BY 2130 TONIGHT | date | 2026-01-22
1400HRS TOMORROW | | date | 2026-01-23
after 4 tomorrow | | date | None
at about 8 this evening | | date | 2026-01-22
by 5 this afternoon | | date | 2026-01-22
call at 10 on Friday | at 10 on Friday | date | 2026-01-23
8am tomorrow | | date | 2026-01-23
tonight 9pm | | date | 2026-01-22
before 2359hrs tonight | | date | 2026-01-22
AT 0700 TOMORROW | | date | 2026-01-23
EHCP amended final due May 2026 | due May 2026 | period | 2026-05-31
plan agreed for September 2026 | for September 2026 | period | 2026-09-30
once C&F signed off | | event | None
once EHCP signed off | | event | None
once S&F agreed | | event | None
Jacob to be confirmed Palm Sunday | Palm Sunday | date | 2026-03-29
Ella and Tom to be baptised Easter Sunday | Easter Sunday | date | 2026-04-05
Date to be confirmed | | vague | None
# H
Amitriptyline 10mg at night | at night | frequency | None
Sundays bar Mother's Day | | frequency | None
every Friday except 13 Feb | | frequency | None
Mondays apart from bank holidays | | frequency | None
Tues (wk A), Thurs (wk B) | | frequency | None
Mentor slot: Weds week B | Weds week B | frequency | None
Counsellor Thurs (Wk A) | Thurs (Wk A) | frequency | None
no more than 2 hrs screen per day | 2 hrs screen per day | frequency | None
six 50-minute sessions, Weds | | frequency | None
ten 1 hr sessions | | frequency | None
Support continues up to & incl. 31 March | up to & incl. 31 March | date | 2026-03-31
each Tues. up to 24/3 | | frequency | 2026-03-24
Spring term 2 | | period | 2026-03-27
by end of Aut 1 | | period | 2026-10-23
by tea time today | | date | 2026-01-22
in by lunch tomorrow | by lunch tomorrow | date | 2026-01-23
before close tonight | | date | 2026-01-22
at the very first core group | | event | None
in the very near future | | vague | None
4 weeks post-op | | duration | None
one month on from discharge | | duration | None
six months down the line | | duration | 2026-07-22
26/1 or 27/1 | | date | 2026-01-27
Clinic 27/1, 3/2 + 10/2 | 27/1, 3/2 + 10/2 | date | 2026-02-10
"""
EXPRESSIONS: tuple[Expression, ...] = read_table(TABLE)

DECOYS = """
Mum took an OD
Dr O.D. Adeyemi
The mane of the pony is plaited
BD Smith, solicitor
She brushed his mane and tail
PRN file ref 22
Paracetamol 250 mg / 5 ml
Sertraline 50mg
Admitted after 16g paracetamol OD
TDS scheme for the deposit
B.D. Patel, governor
Bradford BD5 7TD
On methadone 40ml
Size S-M, age 9-10
Sex: M/F
M-F transition clinic
Mrs T-W Lee
True/false: T/F
Sats: reading 98, maths 101
SATs papers, set 3
Gran sat sun bathing
The mon amie cafe
W-shaped mark on wall
M-plan filed
Th-1 vertebra
Good morning and night, he says
T-shirt and F-size shoes
Sats booklet: maths
up till then he was fine
first Sat nav he owned
the last in the queue
Read thru the letter
right up to the wall
All the way to Leeds
CPA level 2, standard
up to date jabs
through to room 4
two check-in points per lesson
5 mins x 3 = 15
After six sessions he stopped coming
two special-offer packs
slots 4 and 5 on the toaster
session 6 worksheet
attended 4 of 6 sessions
two-a-side football
3 x 10 reps
the last session was cold
once bed & mattress delivered
Three months on, he is settled
Two years on and still no word
Still no bed six weeks on
Room 10 on floor 2
ordered 3 beds, 2 wardrobes
Excluded, 5 days
Suspended, 3 days
A year on the streets
weeks on end
He moved on 2 years on
1 tab at night
Sundays bar
scores 4/5 and 5/5
very first impressions
two hours screen
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
