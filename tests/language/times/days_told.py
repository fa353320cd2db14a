"""A table of days told by their place, meetings by their day, clauses in short, loose spans and what cells leave out.

Each family stands with what only looks like one of it: a rank, a measure, a paper, what has been.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# days by their place in or beside a stretch
Rent review on the last Thursday of next month | on the last Thursday of next month | date | 2026-02-26
Forms in by the first working day of next month | by the first working day of next month | date | 2026-02-02
Key back by the last day of this half term | by the last day of this half term | period | 2026-02-13
Call Nan on the last Monday before half term | on the last Monday before half term | date | 2026-02-09
He is back at school the first school day after half term | the first school day after half term | date | 2026-02-23
Visit the Wednesday before Easter | the Wednesday before Easter | date | 2026-04-01
Camp is the second weekend in May | the second weekend in May | period | 2026-05-10
Stay at Gran's the last weekend of next month | the last weekend of next month | period | 2026-03-01
Tidy the flat this Friday to Sunday | this Friday to Sunday | period | 2026-01-25
We will be up next Thurs till Sat | next Thurs till Sat | period | 2026-01-31
Ring me Thursday after next | Thursday after next | date | 2026-02-05
She left the Tuesday before last | the Tuesday before last | date | 2026-01-13
The row was the week before last | the week before last | period | 2026-01-09
Look at it again this time next month | this time next month | date | 2026-02-22
12th of next month | | date | 2026-02-12
come Tuesday | | date | 2026-01-27
Lodger to be out by the turn of the year | by the turn of the year | period | 2026-12-31
SW to hold the phone from the weekend | from the weekend | period | None
Curfew lifts from the 6th on | from the 6th on | date | None
Nan will fund the club to the end of April | to the end of April | period | 2026-04-30
Mam has them over the six weeks hols | over the six weeks hols | period | 2026-08-31
# what has been
Seen Mon 19th, settled | Mon 19th | date | 2026-01-19
He was with his aunt over Christmas | over Christmas | period | 2025-12-25
No card from Dad last Easter | last Easter | period | 2025-04-20
We have had both boys since before Christmas | since before Christmas | period | None
Form came two weeks back | two weeks back | duration | 2026-01-08
# occasions told by their day
Ring Dad straight after tomorrow's contact | straight after tomorrow's contact | event | 2026-01-23
Photos to be printed before Tuesday's review | before Tuesday's review | event | 2026-01-27
Bring the diary to me by next week's core group | by next week's core group | event | 2026-01-30
Speak to Ava ahead of tonight's visit | ahead of tonight's visit | event | 2026-01-22
SW to raise it at Monday's conference | at Monday's conference | event | 2026-01-26
Pack her bag the evening before | the evening before | event | None
Ring the ward the morning of the operation | the morning of the operation | event | None
Taxi booked, day of discharge | day of discharge | event | None
Look at the plan at the midway point of the order | at the midway point of the order | event | None
Keys to be swapped on completion day | on completion day | event | None
Both to be there on move-in day | on move-in day | event | None
A look at the damp before this goes to panel | before this goes to panel | event | None
SW to come out one morning next week | one morning next week | period | 2026-01-30
Nan will have them a weekend in April | a weekend in April | period | 2026-04-30
Own bank card once she's turned 16 | once she's turned 16 | event | None
Passport when he turns 16 in May | when he turns 16 in May | event | 2026-05-31
Call the week following the move | the week following the move | event | None
# spans, back from an event and loosely meant
Chronology out two weeks ahead of the hearing | two weeks ahead of the hearing | duration | None
Reports shared five working days in advance of conference | five working days in advance of conference | duration | None
Visit within 48 hours of them coming back | within 48 hours of them coming back | duration | None
Ring within a day of her asking | within a day of her asking | duration | None
Panel sits three weeks hence | three weeks hence | duration | 2026-02-12
Beds here in a week or so | in a week or so | duration | 2026-01-29
Try again in a month or two | in a month or two | duration | 2026-03-22
Nan has them over the next 2 weekends | over the next 2 weekends | duration | 2026-02-01
Ring again ten days after that | ten days after that | duration | None
Plan checked at 3 weeks | at 3 weeks | duration | 2026-02-12
Damp to be gone within the calendar month | within the calendar month | duration | 2026-02-22
EPDS rpt 6/52 | 6/52 | duration | 2026-03-05
Physio R/V - 2/12 | 2/12 | duration | 2026-03-22
Bundle lodged not less than seven days before the hearing | seven days before the hearing | duration | None
Tell the carers at least 3 days in advance | 3 days in advance | duration | None
Shared lives cover for the duration of the school year | for the duration of the school year | vague | None
# ages and weeks of a pregnancy
Rota until age 3 | until age 3 | event | None
Birth plan by 32 weeks' gestation | by 32 weeks' gestation | event | None
AN visit between 30 and 34/40 | between 30 and 34/40 | event | None
Vision check when he is 18/12 | when he is 18/12 | event | None
ASQ at 12/12 contact | at 12/12 contact | event | None
# clauses without their verb, or told in few words
Cover his rounds till Kim back off leave | till Kim back off leave | event | None
HV to weigh once twins 3kg | once twins 3kg | event | None
Stay at Nan's until tox/bloods back | until tox/bloods back | event | None
Brother to stop home til spots gone | til spots gone | event | None
HV to see once Mum home from hosp | once Mum home from hosp | event | None
I want his letter before we sit down together again | before we sit down together again | event | None
Sort the stairgate before the twins are here | before the twins are here | event | None
Nan to keep the dog for when he comes out | for when he comes out | event | None
Action at whatever point the trial ends | at whatever point the trial ends | event | None
We move as soon as a 3 bed comes up | as soon as a 3 bed comes up | event | None
Notify all on the birth of the baby, expected 2 April | on the birth of the baby, expected 2 April | event | 2026-04-02
# what leaves open when
Boiler to be mended urgently | urgently | vague | None
I'd like to see the sea one of these days | one of these days | vague | None
Family therapy in the longer run | in the longer run | vague | None
She can keep the room as long as need be | as long as need be | vague | None
He can stop at ours as long as he wants to | as long as he wants to | vague | None
Work through it as she feels able | as she feels able | vague | None
Shared care for the remainder of the placement | for the remainder of the placement | vague | None
Move her as soon as there's a bed | as soon as there's a bed | vague | None
Ring back as soon as humanly possible | as soon as humanly possible | vague | None
# days and months that a cell names with nothing before them
Eye test Apr, dad to take | Apr | period | 2026-04-30
New glasses Oct - nan to pay | Oct | period | 2026-10-31
See Leo at nursery 28th, not at home | 28th | date | 2026-01-28
Options evening 12/3 - both to go | 12/3 | date | 2026-03-12
Form posted 16.1, awaiting reply | 16.1 | date | 2026-01-16
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
He urgently needs new shoes
Ring Apr, she has the key
Maya finished 4th, well done
Height 9th, weight 25th
Room 7/3 - damp on the wall
Bilirubin done 12.5, no concerns
Left the 27-month pack with the childminder
She gets The Fostering Quarterly
As agreed at today's conference
Dad rang the night before and shouted
Born at 34 weeks' gestation
She finds it hard on a bad day
One day she would like a dog
He cried as he was not ready
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
