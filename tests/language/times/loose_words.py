"""A table of words that no diary could hold, of signs for words, and of names and numbers that only look like times."""

from __future__ import annotations

from tests.language.times.expressions import ON, Expression, read_table

TABLE = """
pending | | vague | None
She drops in now & again | now & again | vague | None
on & off | | vague | None
The father shall, without further delay, return the passports. | without further delay | vague | None
The school will keep parents informed as events unfold. | as events unfold | vague | None
Overnights to be thought about as trust grows | as trust grows | vague | None
Driving lessons further down the line | further down the line | vague | None
Mum can ring me whenever. | whenever | vague | None
I'd love to take her to Wales some day | some day | vague | None
Nan to take him when she gets a minute | when she gets a minute | vague | None
Reg to teach him to fish when there's time | when there's time | vague | None
Life story to be looked at again at some future date | at some future date | vague | None
The report is wanted at the earliest possible opportunity | at the earliest possible opportunity | vague | None
Court dates to follow | dates to follow | vague | None
She will tell us in her own good time | in her own good time | vague | None
when the moment's right | | vague | None
He could be home within days | within days | vague | None
Mum hopes to see them some time next month | some time next month | period | 2026-02-28
weigh @ next clinic visit | @ next clinic visit | event | None
MARAC - 10am, Weds 4 Feb | MARAC - 10am, Weds 4 Feb | event | 2026-02-04
Worker is in today | today | date | 2026-01-22
He is back in Monday | Monday | date | 2026-01-26
debrief inside 72 hours of her coming home | inside 72 hours of her coming home | duration | None
After the funeral the girls will stay at Nan's | After the funeral | event | None
to make a start next week | next week | period | 2026-01-30
"""
EXPRESSIONS = read_table(TABLE)

DECOYS = """
a TGI Fridays in Leeds
Night staff come from 24/7 Carers Ltd
Op Summer Sun, log 211
Operation March Hare
listed before DJ April in Court 2
before HHJ Summers
before the magistrates
whenever he shouts she leaves
moved to 11/3 Tower Court not 14/2
some days are better
The report was cancelled within days
He will go at the same time of day
reg 8 of the order
things progress
"""
NOT_TIMES = tuple(line for line in DECOYS.splitlines() if line)

__all__ = ["EXPRESSIONS", "NOT_TIMES", "ON", "Expression"]
