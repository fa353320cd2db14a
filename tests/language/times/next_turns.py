"""A table of turns waited for that have no name: instants, next times, what may happen, what is held again, what goes on for a while."""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# instants and next times
Gran will ring the minute he walks in | the minute he walks in | event | None
Duty to be told the moment Ms Okafor is discharged | the moment Ms Okafor is discharged | event | None
Text me the instant anything happens | the instant anything happens | event | None
Have a chat next time he pops round for his tea | next time he pops round for his tea | event | None
Bring it up the next time we see her | the next time we see her | event | None
Drop the forms off when I'm next over Deal way | when I'm next over Deal way | event | None
Ask him when you next see Leon at the gym | when you next see Leon at the gym | event | None
until she's next in court | | event | None
# what somebody will have done
Housing to inspect when bailiffs have changed the locks | when bailiffs have changed the locks | event | None
Counselling to start when the new therapist has met her | when the new therapist has met her | event | None
book the course after we've seen the solicitor | after we've seen the solicitor | event | None
FSW - when back from sick leave | when back from sick leave | event | None
Passports wanted before we emigrate | before we emigrate | event | None
I'd like the jabs done before we fly | before we fly | event | None
The fees are to be settled before the application is made | before the application is made | event | None
to stay with Nan until final orders | until final orders | event | None
contact suspended until further order | until further order | event | None
ASQ when he is 30 months | when he is 30 months | event | None
Until the conclusion of the trial the girls stay at Nan's | Until the conclusion of the trial | event | None
when the cooker's been fitted | | event | None
when Dad's out of hospital | | event | None
at the point she moves | | event | None
Rent to be paid by us till he's done his Level 3 | till he's done his Level 3 | event | None
at the point at which he turns 16 | | event | None
Work to be done in the run-up to the trial | in the run-up to the trial | event | None
on the morning of the hearing | | event | None
Letter to be written for as long as the order lasts | for as long as the order lasts | vague | None
I want to stop here till I'm well | till I'm well | vague | None
# what may happen, and how near
Dad to ring the office before any change of job | before any change of job | event | None
Manager to call round after any complaint from neighbours | after any complaint from neighbours | event | None
School to text on the day of any exclusion | on the day of any exclusion | event | None
Carer to ring straight after any call from Dad | straight after any call from Dad | event | None
Chapter 3 to be agreed well before the final hearing | well before the final hearing | event | None
debrief immediately after the visit | immediately after the visit | event | None
# what is held again
Bursar to report back at next trustees | at next trustees | event | None
To be raised at the next ward round | at the next ward round | event | None
HbA1c under 58 by next clinic | by next clinic | event | None
# checks at an age
Weigh again at 16/52 check | at 16/52 check | event | None
ASQ rpt at 18 month check | at 18 month check | event | None
# for a while
Stay at the hotel while repairs are on | while repairs are on | event | None
No sanctions while Grandad is away | while Grandad is away | event | None
Girls with Nan while Mum is in hospital | while Mum is in hospital | event | None
Move to the spare room while the kitchen is being fitted | while the kitchen is being fitted | event | None
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
At the moment he lives with his aunt
She was born the moment they arrived
The second she bought was too small
He shouts while she is cooking
Mum cried while he was being held
The minute was agreed
He lives at the next door but one
He goes quiet when he has had a drink
before any of the others
I get the blame before I've even done it
She has no pictures of herself on any public page
He would go on any course
What it will look like when it's mended
He flinches when a door bangs and has gone back to nappies
after any length of time
Ask him about his day when they have eaten
the next step
He fell over while he is in the bath
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
