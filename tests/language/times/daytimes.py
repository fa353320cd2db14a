"""A table of hours and parts of the day beside a day or a rhythm: spelt hours, four figures, "2ish", "at registration".

Each family stands with what only looks like one of it: counts, staffing, clubs, what is read out of.
"""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
# spelt hours behind a day or a rhythm
Nan collects him on Tuesday at three and keeps him for tea | on Tuesday at three | date | 2026-01-27
Call me every Thursday between six and seven | every Thursday between six and seven | frequency | None
Sessions each Friday from one until three, Room 2 | each Friday from one until three | frequency | None
Cafe drop-in Wednesdays ten till twelve | Wednesdays ten till twelve | frequency | None
football each Saturday till about 1 | each Saturday till about 1 | frequency | None
Mum rings every night at seven o'clock | every night at seven o'clock | frequency | None
Skype every Monday at 5 through to Easter | every Monday at 5 through to Easter | frequency | 2026-04-05
# about an hour
Dentist Monday 4ish | Monday 4ish | date | 2026-01-26
Taxi Thurs 5/2, 9ish | Thurs 5/2, 9ish | date | 2026-02-05
Tea with Kaz Sundays around 5 | Sundays around 5 | frequency | None
Meet at the bus stop tomorrow at threeish | tomorrow at threeish | date | 2026-01-23
# four figures
CLA health appt 3 Mar 26 0930 | 3 Mar 26 0930 | date | 2026-03-03
Mum's scan is Weds 4.2.26 1415 | Weds 4.2.26 1415 | date | 2026-02-04
clinic Thursdays 1330-1530 | Thursdays 1330-1530 | frequency | None
Group Mon 9/2 1000-1200 at the hub | Mon 9/2 1000-1200 | date | 2026-02-09
# hours of somebody
Sun 8/2 11-3 Nan's | Sun 8/2 11-3 | date | 2026-02-08
# parts of the day
Tutor to sit with Ife each morning during form time | each morning during form time | frequency | None
Check his planner every day at drop-off | every day at drop-off | frequency | None
quiet word each afternoon at home time | each afternoon at home time | frequency | None
Boxing with Dre Tuesdays after college | Tuesdays after college | frequency | None
Mark seen on arm 14 Jan after playtime | 14 Jan after playtime | date | 2026-01-14
Youth club Wednesdays straight after training | Wednesdays straight after training | frequency | None
Key worker slot Mondays before registration, J4 | Mondays before registration | frequency | None
homework club every Tues dinnertime | every Tues dinnertime | frequency | None
Nurture lunch each Weds dinner time | each Weds dinner time | frequency | None
OT visit Friday 6th Feb, am | Friday 6th Feb, am | date | 2026-02-06
Boiler man Tues 3 Feb (late afternoon) | Tues 3 Feb (late afternoon) | date | 2026-02-03
Ring the ward Monday first thing | Monday first thing | date | 2026-01-26
# before a rhythm
Art group 1-3 each Thurs for 5 wks | 1-3 each Thurs for 5 wks | frequency | 2026-02-26
Mum does contact nine till twelve every Saturday | nine till twelve every Saturday | frequency | None
Playscheme 9 to 3 Mon to Fri | 9 to 3 Mon to Fri | frequency | None
Staff to check his phone at bed time each night | at bed time each night | frequency | None
Ring Nan just before bed on Sundays | just before bed on Sundays | frequency | None
Count the knives last thing every night | last thing every night | frequency | None
Nan has him tea times, Monday to Thursday | tea times, Monday to Thursday | frequency | None
Safe adult on the yard at break and home time, Mon-Wed | at break and home time, Mon-Wed | frequency | None
Chat with his tutor at form time each Tuesday | at form time each Tuesday | frequency | None
Phone off by ten on a school night | by ten on a school night | frequency | None
No visitors after 8 on a weeknight | after 8 on a weeknight | frequency | None
Nobody upstairs on a weekday evening | on a weekday evening | frequency | None
# from one day's hour to another's, and days with hours of their own
Nan's from Friday 4pm to Monday 9am every other week | from Friday 4pm to Monday 9am every other week | frequency | None
alternate weekends, Sat 10 to Sun 5 | alternate weekends, Sat 10 to Sun 5 | frequency | None
nursery Mon am & Thurs pm | Mon am & Thurs pm | frequency | None
Contact Wednesdays 4pm and Saturdays 10am | Wednesdays 4pm and Saturdays 10am | frequency | None
boxing Mon 6-7 + Fri 5-6 | Mon 6-7 + Fri 5-6 | frequency | None
Tues 10-12 & Sat 1-3 fortnightly | Tues 10-12 & Sat 1-3 fortnightly | frequency | None
every Wednesday at 10 sharp | every Wednesday at 10 sharp | frequency | None
Be at the gate Mon 9 Feb half 9 | Mon 9 Feb half 9 | date | 2026-02-09
Lamb to be fed every evening before tea until 6 March | every evening before tea until 6 March | frequency | 2026-03-06
# further hours
Reception open between 8 and 4, Monday to Friday | between 8 and 4, Monday to Friday | frequency | None
homework club 3-4pm Mon/Weds | 3-4pm Mon/Weds | frequency | None
home by 11 Fridays | by 11 Fridays | frequency | None
EWO to call Mon pm or Tues am | Mon pm or Tues am | date | 2026-01-27
Supper with Gran on the cards Sunday tea time | Sunday tea time | date | 2026-01-25
Court office Tues 3rd am | Tues 3rd am | date | 2026-02-03
Open day Sat 7 Feb from 10 | Sat 7 Feb from 10 | date | 2026-02-07
Reporting Tues & Fri between 0900 and 1100 | Tues & Fri between 0900 and 1100 | frequency | None
with his uncle all day Saturdays | all day Saturdays | frequency | None
"""

EXPRESSIONS = read_table(TABLE)

DECOYS = """
Room 2-4 Mum's
home on a weekend pass
Ages 5-7 in Room 2
one to one with Miss Bell
2-1 staffing
support is 1-1
after school club
before breakfast club
at bed time he settles well
first thing to say is sorry
bethany@monday.org.uk
PIN 1400
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
