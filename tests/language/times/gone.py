"""A table of what has been and of what only looks so: days just gone without a year, and what is to be had done.

A day without a year is the next such day, except where its cell tells that it is the one just gone.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# done in the weeks just gone
Referral to PAUSE sent 16/01 | 16/01 | date | 2026-01-16
consent form signed by Gran 15 jan | 15 jan | date | 2026-01-15
no answer at door 21/1, note left | 21/1 | date | 2026-01-21
Scald noted 12 Jan | 12 Jan | date | 2026-01-12
DNA clinic 19/1 | 19/1 | date | 2026-01-19
HV rang 18 Jan | 18 Jan | date | 2026-01-18
email from school 20/1 | 20/1 | date | 2026-01-20
Jan 14 - weighed, no concerns | Jan 14 | date | 2026-01-14
Seen alone 19 January | 19 January | date | 2026-01-19
She was assessed by Dr Khan on 3 November | on 3 November | date | 2025-11-03
Enquiries: 45 wd from 16/1 | 45 wd from 16/1 | duration | 2026-03-20
We had her here Saturday gone | Saturday gone | date | 2026-01-17
Gran took him home Monday just gone with a cold | Monday just gone | date | 2026-01-19
Saw her Friday last | Friday last | date | 2026-01-16
Visit to Gran's went well on 10 Jan | on 10 Jan | date | 2026-01-10
Dad moved out 3 Jan | 3 Jan | date | 2026-01-03
TAC meeting 13/1 cancelled | TAC meeting 13/1 | event | 2026-01-13
Thank you for your letter of 15 January | 15 January | date | 2026-01-15
Further to our talk on 12 Jan | on 12 Jan | date | 2026-01-12
Mum alleges that he held her down on Boxing Day | on Boxing Day | date | 2025-12-26
Mum DNA'd Tues | Tues | date | 2026-01-20
Knives were taken by police on 4 January | on 4 January | date | 2026-01-04
a week ago today | | duration | 2026-01-15
the week just gone | | period | 2026-01-16
this past month | | period | 2025-12-31
In the same clothes since the weekend | since the weekend | period | None
# to come all the same
he wants his bike returned on Friday | on Friday | date | 2026-01-23
have the seat looked at in the shop, 1 Sept | 1 Sept | date | 2026-09-01
Drive him through to the last match on 12 December | on 12 December | date | 2026-12-12
Hair strand tests on 5 Jan and 5 April | on 5 Jan and 5 April | date | 2027-01-05
Tenancy renews 12th Jan | 12th Jan | date | 2027-01-12
Licence runs out on 20 Jan | on 20 Jan | date | 2027-01-20
forms to be signed by Dad 19/1 | 19/1 | date | 2027-01-19
passport posted by 12 Jan | by 12 Jan | date | 2027-01-12
get his ears looked at wednesday | wednesday | date | 2026-01-28
Landlord must have the wiring checked in May | in May | period | 2026-05-31
I'll get the garden cleared over the weekend | over the weekend | period | 2026-01-25
Please make sure the key is posted on Friday | on Friday | date | 2026-01-23
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
He walked past the Monday club
He has gone and done it
His chest has been bad all winter
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
