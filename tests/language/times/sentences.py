"""A sixth table, in the same form: ordinary actions and outcomes in whole sentences.

Its decoys are names, numbers, sizes, scores, ages and references, as plans hold them.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
SW to ring Nan on the afternoon of 9th February | on the afternoon of 9th February | date | 2026-02-09
Dad will bring the payslips to the office by 10am on Monday 2 Feb | by 10am on Monday 2 Feb | date | 2026-02-02
Mum has a midwife appointment on Thursday 29 January at 11.20 and will ask for the smoking service | on Thursday 29 January at 11.20 | date | 2026-01-29
School will send the behaviour log home each Friday until the Easter break | each Friday until the Easter break | frequency | 2026-03-27
SW will hold the next core group on 25 February at the children's centre | on 25 February | date | 2026-02-25
Chair has set the review conference for 20 July 2026 | for 20 July 2026 | date | 2026-07-20
HV to offer three listening visits before the end of March | three listening visits before the end of March | frequency | 2026-03-31
The next home visit is on Tuesday 3rd February after school | The next home visit is on Tuesday 3rd February | event | 2026-02-03
Family support worker to see Mum twice weekly until the plan is reviewed | twice weekly until the plan is reviewed | frequency | None
SW to ask housing for an update every fortnight until the family are rehoused | every fortnight until the family are rehoused | frequency | None
Dad will not be alone with the girls until the risk assessment has been finished | until the risk assessment has been finished | event | None
Paternal gran to be assessed as a carer, report due 13 March 2026 | due 13 March 2026 | date | 2026-03-13
SENCO to review the support plan at half term | at half term | period | 2026-02-20
Police will tell the SW of the outcome within 1 working day of any call out | within 1 working day of any call out | duration | None
Jade to have her 2 year booster by the end of February | by the end of February | period | 2026-02-28
Social worker to see the twins alone every 15 working days | every 15 working days | frequency | None
The contract of expectations runs from 26 January to 20 April 2026 | from 26 January to 20 April 2026 | period | 2026-04-20
School nurse will weigh and measure Ali in the week beginning 9 February | in the week beginning 9 February | period | 2026-02-13
We will look at step down in three months' time | in three months' time | duration | 2026-04-22
Nursery to keep Mia's place open until 27/02/26 | until 27/02/26 | date | 2026-02-27
Breakfast club every school day from Monday | every school day from Monday | frequency | None
PA will meet Tom for the first time on 11/02/26 | on 11/02/26 | date | 2026-02-11
Uncle Raj to collect the boys on Tuesdays, Wednesdays and Thursdays at 3.15 | on Tuesdays, Wednesdays and Thursdays at 3.15 | frequency | None
If there has been no change by 20/03/26 we will go back to conference | by 20/03/26 | date | 2026-03-20
SW to write to the judge before the hearing on 6 March | before the hearing on 6 March | event | 2026-03-06
Grandparents to have the children every other weekend, Friday 5pm to Sunday 5pm | every other weekend, Friday 5pm to Sunday 5pm | frequency | None
Mum will use the app daily for the first two weeks | daily for the first two weeks | frequency | 2026-02-05
IRO to check progress half way through, by 1 May | by 1 May | date | 2026-05-01
Outcome: no missing episodes for eight weeks | for eight weeks | duration | 2026-03-19
Outcome: Ben gets to bed by 8pm on school nights | by 8pm on school nights | frequency | None
Outcome: attendance is over 95% for the whole of the summer term | for the whole of the summer term | period | 2026-07-21
Ben's attendance to be 90% or more by the February half term | by the February half term | period | 2026-02-13
DSL to hold a meeting with parents in the first week back after half term | in the first week back after half term | period | None
Carer will log every night for a month | every night for a month | frequency | 2026-02-22
Health assessment to be booked within 20 working days of becoming looked after | within 20 working days of becoming looked after | duration | None
Carers to take Amina to the optician in the February half term | in the February half term | period | 2026-02-20
Virtual school to fund a tutor for ten weeks from 23 February | for ten weeks from 23 February | duration | 2026-05-04
Life story book to be given to Kai before he moves to his adopters | before he moves to his adopters | event | None
Staying put agreement to be in place 6 months before Leah turns 18 | 6 months before Leah turns 18 | duration | None
Kai's bus pass runs out on 31st March so carers to renew it by then | on 31st March | date | 2026-03-31
Supervised contact on Saturdays 10am - 12 noon at Gran's | on Saturdays 10am - 12 noon | frequency | None
Dad to be back at work by the spring | by the spring | period | 2026-05-31
SW will meet Ria at school once a fortnight on Wednesdays | once a fortnight on Wednesdays | frequency | None
School to trial a reduced timetable for no longer than six weeks | for no longer than six weeks | duration | 2026-03-05
Written agreement to be reviewed after 4 weeks | after 4 weeks | duration | 2026-02-19
Early Help to end on 30 June unless anyone is worried | on 30 June | date | 2026-06-30
Team to call a strategy meeting the same day | the same day | duration | 2026-01-22
SW to speak to the landlord today or tomorrow about the lock | today or tomorrow | date | 2026-01-23
I will come and see you at home next Thursday after school | next Thursday | date | 2026-01-29
You will stay with Nan on Friday nights | on Friday nights | frequency | None
You can phone Mum whenever you want to | whenever you want to | vague | None
We will help you join Brownies after Easter | after Easter | period | None
Your social worker will take you for a milkshake once a month | once a month | frequency | None
You start your new school in September | in September | period | 2026-09-30
Tell us how it is going before your review in July | before your review in July | event | 2026-07-31
Contact will be Mon 2 Feb, Mon 16 Feb and Mon 2 March | Mon 2 Feb, Mon 16 Feb and Mon 2 March | date | 2026-03-02
Sessions on 3, 10, 17 and 24 February | on 3, 10, 17 and 24 February | date | 2026-02-24
Parenting course Tues 10-12 from 24/2/26 for 10 wks | Tues 10-12 from 24/2/26 for 10 wks | frequency | 2026-05-05
FSW vis. Mon & Thurs 8am x 4 wks | Mon & Thurs 8am x 4 wks | frequency | 2026-02-19
hv 2 ring mum nxt wk | nxt wk | period | 2026-01-30
Rev in 3/12 | in 3/12 | duration | 2026-04-22
CP visits every 10 w/days | every 10 w/days | frequency | None
stat vis 6 wkly | 6 wkly | frequency | None
ref to DA svc by eow | by eow | period | 2026-01-23
CG 4 wkly | 4 wkly | frequency | None
all by nxt CG | by nxt CG | event | None
Mum/Dad - by Fri | by Fri | date | 2026-01-23
by wknd | | period | 2026-01-25
from 1st Feb onwards | | date | None
Mum has a scan on 3 March | on 3 March | date | 2026-03-03
Dad has court on 12 February | on 12 February | date | 2026-02-12
The family have until 28/2/26 to clear the garden | until 28/2/26 | date | 2026-02-28
Mum has been attending weekly | weekly | frequency | None
Ben has missed 12 days this term | this term | period | 2026-03-27
Health visitor has agreed to weigh Lily on 4 February | on 4 February | date | 2026-02-04
SW has asked for the records by 30 January | by 30 January | date | 2026-01-30
School have offered a place from 20 April | from 20 April | date | None
Dad has a bail condition not to come to the house until 4 March 2026 | until 4 March 2026 | date | 2026-03-04
CP plan to be in place for at least three months | for at least three months | duration | 2026-04-22
Review to be held no later than 3 months after the ICPC | no later than 3 months after the ICPC | duration | None
Report to reach parents at least 2 working days before conference | 2 working days before conference | duration | None
Report to reach parents 5 working days before the RCPC on 21 April 2026 | 5 working days before the RCPC on 21 April 2026 | duration | 2026-04-14
Dad to finish his unpaid work by summer 2026 | by summer 2026 | period | 2026-08-31
SW to visit at least every three weeks | every three weeks | frequency | None
SW to visit no less than once a fortnight | once a fortnight | frequency | None
SW to visit more often, at least weekly, while Dad is on bail | weekly | frequency | None
FSW will visit two evenings a week to help with tea | two evenings a week | frequency | None
GP to check Mum's iron levels in 6 weeks' time | in 6 weeks' time | duration | 2026-03-05
SW to apply for a nursery place, to start after Easter | after Easter | period | None
Mum to ask school about a place for September | for September | period | 2026-09-30
Baby clinic, every second Tuesday 9.30-11 | every second Tuesday 9.30-11 | frequency | None
Parents to have a date night on the last Saturday of the month | on the last Saturday of the month | frequency | None
Grandad to do the school run Mon-Fri | Mon-Fri | frequency | None
Grandad to do the school run on weekdays | on weekdays | frequency | None
Lily to spend every other Saturday night at Nan's | every other Saturday night | frequency | None
Emma to attend girls' group on Wednesday after school | on Wednesday | date | 2026-01-28
SW and IDVA will complete the DASH again at the end of February | at the end of February | period | 2026-02-28
Family Group Conference by mid March 2026 | by mid March 2026 | period | 2026-03-15
Legal Gateway Panel 5th Feb 2026 | | event | 2026-02-05
Mum to have moved by Easter (5 April) | by Easter (5 April) | period | 2026-04-05
Outcome to be met in 3 - 6 months | in 3 - 6 months | duration | 2026-07-22
Bruising to be seen by a paediatrician within 4 hours | within 4 hours | duration | 2026-01-23
School attendance meeting Friday 30/1/26 at 8:45am | School attendance meeting Friday 30/1/26 at 8:45am | event | 2026-01-30
The review will be on Tuesday 14 July at 1pm at school | The review will be on Tuesday 14 July at 1pm | event | 2026-07-14
Interim care order expires on 9 June 2026 | on 9 June 2026 | date | 2026-06-09
Dad is released on 11 May | on 11 May | date | 2026-05-11
Chronology updated 19.1.26 | 19.1.26 | date | 2026-01-19
LAC health assessment is overdue (was due 12/01/26) | due 12/01/26 | date | 2026-01-12
Kinship carer training 7 & 14 March 10am-3pm | 7 & 14 March 10am-3pm | date | 2026-03-14
Passport to be in hand before the holiday on 25 May | before the holiday on 25 May | event | 2026-05-25
Virtual school to attend the PEP on 11 March | on 11 March | date | 2026-03-11
YJS to see Tyrone 3 times a week during the order | 3 times a week | frequency | None
Tyrone's curfew is 7pm to 7am daily until 30 April | 7pm to 7am daily until 30 April | frequency | 2026-04-30
Return home interview within 72 hours of him coming back | within 72 hours of him coming back | duration | None
Missing from home meeting if there are three episodes in 90 days | in 90 days | duration | 2026-04-22
NRM referral to be submitted today | today | date | 2026-01-22
Mapping meeting 3rd Weds of the month | 3rd Weds of the month | frequency | None
GP to review Dad's medication every 28 days | every 28 days | frequency | None
CPN visits on alternate Mondays | on alternate Mondays | frequency | None
Crisis plan to be on the fridge by the weekend | by the weekend | period | 2026-01-25
Mum to sleep at her sister's until Dad has moved out | until Dad has moved out | event | None
Letter to be sent first class tomorrow | tomorrow | date | 2026-01-23
New carpets on Sat 14 Feb | on Sat 14 Feb | date | 2026-02-14
Weekly from w/c 2nd Feb | | frequency | None
Weekly (Tues) | | frequency | None
Fortnightly (alternate Weds) | | frequency | None
Within 10 WD of ICPC | | duration | None
10 w/d from ICPC 30/1/26 | | duration | 2026-02-13
3 months from RCPC | | duration | None
6 wks post discharge | | duration | None
Next 2 weeks | | duration | 2026-02-05
Immediate | | duration | 2026-01-22
Start ASAP | ASAP | vague | None
start 2/3/26 | | date | None
Starts 2 March | | date | None
Commencing Monday 2nd March 2026 | | date | None
as of 1st Feb 2026 | | date | None
Until 31 March 2026 | | date | 2026-03-31
3rd Feb – 24th Feb | | period | 2026-02-24
Jan/Feb 2026 | | period | 2026-02-28
By end of financial yr | | period | 2026-03-31
End of Jan/early Feb | | period | 2026-02-10
By Valentine's Day | | date | 2026-02-14
By Mother's Day | | date | 2026-03-15
after the Easter holidays | | period | None
before the summer break | | period | 2026-07-21
Mum to ring on Weds before 12 | on Weds before 12 | date | 2026-01-28
Contact moves to 2 hours from 1st March if going well | from 1st March | date | None
Dad to have Skype contact Tues/Thurs 6pm | Tues/Thurs 6pm | frequency | None
Mum to take Sam for jabs - 16/2/26 10.15am | 16/2/26 10.15am | date | 2026-02-16
The clinic is on the third Wednesday of every month | on the third Wednesday of every month | frequency | None
SW to check in with Sam by text twice a week, Mon and Thurs | twice a week, Mon and Thurs | frequency | None
Money advice: 3 appointments in February | 3 appointments in February | frequency | 2026-02-28
Mum to attend 8 out of 10 sessions by the end of April | by the end of April | period | 2026-04-30
Rehab placement for 12 weeks starting Monday 2 March | for 12 weeks starting Monday 2 March | duration | 2026-05-25
Detox on the ward for 10 days from 2/2/26 | for 10 days from 2/2/26 | duration | 2026-02-12
Psychologist's report is due at court by 4pm 27 March 2026 | by 4pm 27 March 2026 | date | 2026-03-27
Notes to be typed up by Wednesday lunchtime | by Wednesday lunchtime | date | 2026-01-28
Home visit Tuesday 27th Jan, 4.30pm with interpreter | Tuesday 27th Jan, 4.30pm | date | 2026-01-27
Interpreter booked for 9 and 23 Feb | for 9 and 23 Feb | date | 2026-02-23
Written reports to chair a week before the conference | a week before the conference | duration | None
Papers 3 days before panel | 3 days before panel | duration | None
SW will visit the day after the hearing | the day after the hearing | event | None
Mum to send the form back the week before half term | the week before half term | period | None
Family to be told of the decision within one working day of panel | within one working day of panel | duration | None
Carers to give 28 days notice | 28 days | duration | 2026-02-19
Review of the injunction on 2 June at 2pm | on 2 June at 2pm | date | 2026-06-02
Non-mol runs until 14 January 2027 | until 14 January 2027 | date | 2027-01-14
Next GP appointment 30.1.26 | | event | 2026-01-30
Next visit: 2/2/26 | | event | 2026-02-02
Play therapy once a week in term time | once a week | frequency | None
Kinship support group, first Monday of the month | first Monday of the month | frequency | None
Dad to read with Mia each night at bedtime | each night at bedtime | frequency | None
Mia to be in bed by 7.30 every night | by 7.30 every night | frequency | None
School to email SW daily by 10am if Mia is absent | daily by 10am | frequency | None
SW to see bedroom at every other visit | at every other visit | frequency | None
Plan to run for six months from today | for six months from today | duration | 2026-07-22
The plan will be for an initial 12 weeks | for an initial 12 weeks | duration | 2026-04-16
This will be looked at again in 8 to 10 weeks | in 8 to 10 weeks | duration | 2026-04-02
Re-refer after 3 months if still low | after 3 months | duration | 2026-04-22
Nan to have Mia for the first week of the Easter holidays | for the first week of the Easter holidays | period | None
Ali will know his phone number by the end of this half term | by the end of this half term | period | 2026-02-13
You will choose your own bedding before you move in | before you move in | event | None
Leah to open an ISA when she turns 18 | when she turns 18 | event | None
Provisional licence once Leah is 17 | once Leah is 17 | event | None
Respite for the carers 13-15 Feb | 13-15 Feb | period | 2026-02-15
Summer camp 3rd to 7th August | 3rd to 7th August | period | 2026-08-07
Mum's birthday contact will be on 19 May | on 19 May | date | 2026-05-19
April to start CBT on 8 April | on 8 April | date | 2026-04-08
Mr March will chair on 4 March | on 4 March | date | 2026-03-04
Outcome met? No - carry over to 24/4/26 | 24/4/26 | date | 2026-04-24
RAG: amber 16/1/26 | 16/1/26 | date | 2026-01-16
Action carried over from 12/12/25 | from 12/12/25 | date | None
Version 2, agreed 20/01/26 | 20/01/26 | date | 2026-01-20
Plan start date: 19/01/2026 | start date: 19/01/2026 | date | None
Signed: J Doe 21/1/26 | 21/1/26 | date | 2026-01-21
SW tel. call w/c 2/2 | w/c 2/2 | period | 2026-02-06
1st week in March | | period | 2026-03-07
8wks | | duration | 2026-03-19
6mths | | duration | 2026-07-22
10days | | duration | 2026-02-01
48hrs | | duration | 2026-01-24
Over next 6-8 weeks | | duration | 2026-03-19
For duration of plan | | vague | None
When safe to do so | | vague | None
Every contact | | frequency | None
Each CP visit | | frequency | None
Before end of Feb 26 | | period | 2026-02-28
by Feb 2026 | | period | 2026-02-28
During Feb | | period | 2026-02-28
Easter 2026 | | period | 2026-04-05
Feb '26 | | period | 2026-02-28
29th Feb 2028 | | date | 2028-02-29
SUNDAY 1ST FEBRUARY | | date | 2026-02-01
Friday 30 January 2026 (10am) | | date | 2026-01-30
30/01/26 & 13/02/26 | | date | 2026-02-13
Mum will go to the GP on the 3rd with Nan | on the 3rd | date | 2026-02-03
SW to collect Ellie from school at 3.15 on Thursday 5 Feb | at 3.15 on Thursday 5 Feb | date | 2026-02-05
Contact is 10am to 12 every Saturday | 10am to 12 every Saturday | frequency | None
The lodger has to be out by Sunday night | by Sunday night | date | 2026-01-25
Mum agreed to hand over the tablet at 8pm each night | at 8pm each night | frequency | None
Key worker to do a piece of work on consent, four half-hour sessions | four half-hour sessions | frequency | None
Drop-in on Thursday mornings from 12 February | on Thursday mornings from 12 February | frequency | None
Dad is in custody until at least July 2026 | until at least July 2026 | period | 2026-07-31
Mum's tenancy is at risk if arrears are not paid by month end | by month end | period | 2026-01-31
Kyle will see his sister in the May half term | in the May half term | period | 2026-05-29
Kyle to have his eyes tested before he goes back to school | before he goes back to school | event | None
Kyle to have a hair cut before school photos on 11 March | on 11 March | date | 2026-03-11
School to put in an Early Help referral by the end of play on Friday | by the end of play on Friday | date | 2026-01-23
SW to discuss with TM in supervision on 4/2/26 | in supervision on 4/2/26 | event | 2026-02-04
Discuss in next supervision | in next supervision | event | None
Housing to inspect within 3 weeks and fix the damp within 8 | within 3 weeks | duration | 2026-02-12
She last saw the GP in November | in November | period | 2025-11-30
Bruise first seen on 8 Jan | on 8 Jan | date | 2026-01-08
The children were made subject to plans on 14 October 2025 | on 14 October 2025 | date | 2025-10-14
This is the third review since July | since July | period | None
Dad has had no contact since Christmas | since Christmas | period | None
Next dental check is in July | in July | period | 2026-07-31
Any change of address to be told to SW within 24 hours | within 24 hours | duration | 2026-01-23
Nan's SGO support to be reviewed every year in April | every year in April | frequency | 2026-04-30
Health to send the summary a fortnight before the review | a fortnight before the review | duration | None
SW to see Mia's bedroom at least every other visit | every other visit | frequency | None
Mia to go to Rainbows on Tuesdays from 3rd February | on Tuesdays from 3rd February | frequency | None
Mia to be toilet trained before September | before September | period | 2026-09-30
Mia to have spent 4 nights at home by the review | by the review | event | None
All actions to be done by Fri 27 Feb 2026 unless stated | by Fri 27 Feb 2026 | date | 2026-02-27
10/02/2026 10:00 - 11:30 | | date | 2026-02-10
13-02-26 by HV | 13-02-26 | date | 2026-02-13
6th April (Easter Monday) | | date | 2026-04-06
1.3.2026 | | date | 2026-03-01
By the 9 March | | date | 2026-03-09
by march 9 | | date | 2026-03-09
by 9 march | | date | 2026-03-09
by Mon. 9th Mar. | by Mon. 9th Mar | date | 2026-03-09
9 Mar 26 | | date | 2026-03-09
Mon 9th | | date | 2026-02-09
on Mon 9 Mar at 2 | | date | 2026-03-09
2026-03-09 | | date | 2026-03-09
9TH MAR | | date | 2026-03-09
9th-Mar-26 | | date | 2026-03-09
9 th Mar | | date | 2026-03-09
ninth of March | | date | 2026-03-09
Wk of 9/3 | | period | 2026-03-13
wk comm 9/3/26 | | period | 2026-03-13
w.c. 9.3.26 | | period | 2026-03-13
w/commencing 9 March | | period | 2026-03-13
week starting 9th March | | period | 2026-03-13
by half-term | | period | 2026-02-13
end of Spring term | | period | 2026-03-27
by end of autumn term | | period | 2026-12-18
Start of next term | | period | None
in the new term | | period | None
by close of play Friday 30 Jan | | date | 2026-01-30
by close of business Monday | | date | 2026-01-26
Carers to save in Kai's account for 6 months | for 6 months | duration | 2026-07-22
Dad to keep the phone off for the next 2 nights | for the next 2 nights | duration | 2026-01-24
SW to do a referral by 13.3 | by 13.3 | date | 2026-03-13
until 27.2 | | date | 2026-02-27
GP - 26/2 | 26/2 | date | 2026-02-26
Mum to keep baby in her room for 6 months | for 6 months | duration | 2026-07-22
SW met Dad at the office on Monday 12 January | on Monday 12 January | date | 2026-01-12
Mum is having a meeting with housing on 5 Feb | on 5 Feb | date | 2026-02-05
Dad has agreed that he will move out by 1 February | by 1 February | date | 2026-02-01
Mum has been asked to bring the form on 3 February | on 3 February | date | 2026-02-03
School have booked the room for 10 Feb | for 10 Feb | date | 2026-02-10
Review was held on 18 December | on 18 December | date | 2025-12-18
Mum needs to have done this by 2 March | by 2 March | date | 2026-03-02
Nan has a hospital stay planned for March | for March | period | 2026-03-31
Dad works away Mon to Thurs each week | Mon to Thurs each week | frequency | None
Kyle's exams are 11 May to 19 June | 11 May to 19 June | period | 2026-06-19
Bail has been extended to 14 March | 14 March | date | 2026-03-14
Hearing adjourned to 2 April 2026 | | event | 2026-04-02
Placement ends on 27 February | on 27 February | date | 2026-02-27
Mum to book, attend and report back by Fri | by Fri | date | 2026-01-23
Next 4 weeks, review at CIN | Next 4 weeks | duration | 2026-02-19
"""

EXPRESSIONS = read_table(TABLE)

DECOYS = """
Dad to ring the school every time Ben is off
Mum will attend 10 of the 12 Freedom Programme sessions
HV to repeat the ASQ at 27 months
Done
N/A
Q1 2026
Mum to brush Mia's teeth morning and night
Mia to learn to swim 25m by the end of Year 6
Ali to walk to school on his own from Year 6
end of week 4
As agreed with IRO
All visits
Carer will ring the school on the first day of any absence
HV's developmental review at 2 years
20260309
wks 9/3 and 16/3
Weight went up by 1.2
Mum 7/10
SW 3/10
Mia to catch up by the end of Year 4
The family have 3 dogs and 2 cats
Mum has had 4 social workers in 2 teams
Dad is 6 foot 2 and weighs 15 stone
He is in set 3 for maths and set 2 for English
Ella's reading level is 3.2
Reduced by 3.5 to 8 cigarettes
Dad's units went down by 2.5
Temperature up to 38.5
Feeds of 4 to 5 oz
House number 12, not 21
The 47 bus goes from stop 3/4
Take tram 5 to stop 12
Form 11/12 is on the wall
Bay 3/1 on the ward
Bed 12/4
Case 14/3 in the archive
Box 3/12 in the store
Mum lives at 27/2 Leith Walk
Dad lives at 1 May Street
June Close is near the school
The Sunday Times was on the table
Mr Friday and Miss Sunday
Tuesday Jones is her friend
April's mum will help
June can have the children
August is her middle name
Jan is the key worker
Dec and Jan look after the dog
Mar Khan (CAMHS)
Sun cream and hats
The sun was in her eyes
He sat with his brother
They wed in secret
A second chance
Every effort will be made
Each parent to sign
Every child has a plan
Once again Mum was late
Twice the limit
Two to one staffing
Half brother Kyle
Quarter of the class were off
Day centre for adults
Night terrors
Week old bread in the bin
Year head Mr Pike
Year Eight pastoral team
Years 3 and 4 share a room
Key stage 2
Level 3 need
Grade 4 in maths
95% attendance
Attendance 84.2%
Scored 23/2 on nothing
Band A priority, 230 points
Council tax arrears of £1,204.26
Benefit cap is £384.62
PIP claim ref 12/2026/44
Crime number 14/6231/26
Court case ZE25C00123
EPO under s44
s.20 agreement
Rule 16.4 guardian
PD 12J hearing bundle
Part 25 expert
Form C110A
Form MG11
Children and Families Act 2014
KCSIE 2025 part 2
Data Protection Act 2018
Working Together (2023) chapter 3
Signs of Safety scale 0-10
Mum 4, Dad 6, SW 3 on the scale
On the scale Mum said 5/10
Jo was at 4/10 and now 7/10
BP 132/84
Sats 98%
Bilirubin 210
39+2 weeks
Gestation 32/40
Para 2+1
G2P1
Apgar 9 and 10
HC on 50th, weight on 2nd
9-12 month sleepsuit
Size 5 football
School shoes size 12/13
Half a mile to school
10 minute walk
Lives 20 minutes away
24 hour helpline
24/7 supervision
Out of hours team
9-5 office job
Zero hours contract
12 hour shifts at the warehouse
A 3 hour journey
Two week wait clinic
Six week old twins
5 year old brother
Ten years of domestic abuse
Together for 4 years
He was 3 when they moved
First child died
Third time Dad has been arrested
The last social worker left
Previous plan closed
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
