"""A table of counts and runs: so many of a weekday, blocks, shares of days, amounts a day, intervals, and where they end.

Each family stands with what only looks like one of it: flats, amounts, what has been.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# so many of a weekday
Dad to attend five Thursdays in a row | five Thursdays in a row | frequency | 2026-02-19
Swimming on four consecutive Saturdays from 7 March | on four consecutive Saturdays from 7 March | frequency | 2026-03-28
FSW will visit the next three Tuesdays | the next three Tuesdays | frequency | 2026-02-10
cooking w/ Dee next two Weds afternoons | next two Weds afternoons | frequency | 2026-02-04
Mentor: eight Friday mornings starting 30 Jan | eight Friday mornings starting 30 Jan | frequency | 2026-03-20
Food bank Tues ams x 4 | Tues ams x 4 | frequency | 2026-02-17
Lego club Mondays 3-4 x 6 | Mondays 3-4 x 6 | frequency | 2026-03-02
Stay and play Mon & Thurs x 5 from 2 Feb | Mon & Thurs x 5 from 2 Feb | frequency | 2026-02-16
Theraplay: block of 8, Wednesday mornings from 4th March | block of 8, Wednesday mornings from 4th March | frequency | 2026-04-22
OT, course of six | course of six | frequency | None
SALT to offer a block of 6 sessions | block of 6 sessions | frequency | None
# shares and amounts
Walks in by himself two mornings out of three and is proud of it | two mornings out of three | frequency | None
Nan has them one weekend in three but he has to ask | one weekend in three | frequency | None
phonics 15 mins daily for 6 weeks | 15 mins daily for 6 weeks | frequency | 2026-03-05
Respite 2.5 hrs per week, 10 weeks | 2.5 hrs per week, 10 weeks | frequency | 2026-04-02
Mentoring 1.5 hours a fortnight | 1.5 hours a fortnight | frequency | None
Nan has him two Sundays a month | two Sundays a month | frequency | None
PEP 1/2 termly | 1/2 termly | frequency | None
obs 1/2 hourly overnight | 1/2 hourly | frequency | None
injection q. 12 weeks | q. 12 weeks | frequency | None
swim mon n weds | mon n weds | frequency | None
"""

EXPRESSIONS = read_table(TABLE)

DECOYS = """
Flats: a block of 12
weighs 2.5 kg
1/2 a term
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
