"""The words that time is told in: months, weekdays, numbers, units, and the small words that go before and after."""

from __future__ import annotations


def bag(words: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(words.split())


MONTHS = {
    "january": 1,
    "february": 2,
    "march": 3,
    "april": 4,
    "may": 5,
    "june": 6,
    "july": 7,
    "august": 8,
    "september": 9,
    "october": 10,
    "november": 11,
    "december": 12,
    "jan": 1,
    "feb": 2,
    "febuary": 2,
    "mar": 3,
    "apr": 4,
    "jun": 6,
    "jul": 7,
    "aug": 8,
    "sep": 9,
    "sept": 9,
    "oct": 10,
    "nov": 11,
    "dec": 12,
}
NAMES_TOO = frozenset({"may", "april", "june", "march", "jan", "mar", "august", "dec"})
"""Months that are people's names or other words as well."""

WEEKDAYS = {
    "monday": 0,
    "tuesday": 1,
    "wednesday": 2,
    "thursday": 3,
    "friday": 4,
    "saturday": 5,
    "sunday": 6,
    "mon": 0,
    "tue": 1,
    "tues": 1,
    "wed": 2,
    "weds": 2,
    "thu": 3,
    "thur": 3,
    "thurs": 3,
    "fri": 4,
    "sat": 5,
    "sun": 6,
}
WEEKDAYS |= {f"{name}s": day for name, day in list(WEEKDAYS.items()) if name.endswith("day")}
LISTED_WEEKDAYS = {"mons": 0, "fris": 4, "suns": 6}
"""Several of a day as haste writes them; "sats" are exams."""
WEEKDAYS |= LISTED_WEEKDAYS
PLURAL_WEEKDAYS = frozenset(name for name in WEEKDAYS if name.endswith("days")) | frozenset(LISTED_WEEKDAYS)
SHORT_WEEKDAYS = frozenset(name for name in WEEKDAYS if "day" not in name)

NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "twelve": 12,
    "thirteen": 13,
    "fourteen": 14,
    "fifteen": 15,
    "sixteen": 16,
    "seventeen": 17,
    "eighteen": 18,
    "nineteen": 19,
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "ninety": 90,
}
TENS = frozenset({20, 30, 40, 50, 60, 90})
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "thirteenth": 13,
    "fourteenth": 14,
    "fifteenth": 15,
    "sixteenth": 16,
    "seventeenth": 17,
    "eighteenth": 18,
    "nineteenth": 19,
    "twentieth": 20,
    "thirtieth": 30,
}

WORKING = bag("working wkg wking wrkg wrk wkng work workg business office school week wk bank")
WORKING_DAYS = bag("w/d w/day w/days w/ds workday workdays weekday weekdays schoolday schooldays")
"""What makes days working days, and the words for such days."""

UNITS = {
    "hour": "hour",
    "hours": "hour",
    "hr": "hour",
    "hrs": "hour",
    "minute": "minute",
    "minutes": "minute",
    "min": "minute",
    "mins": "minute",
    "day": "day",
    "days": "day",
    "night": "day",
    "nights": "day",
    "nt": "day",
    "nts": "day",
    "week": "week",
    "weeks": "week",
    "wk": "week",
    "wks": "week",
    "fortnight": "fortnight",
    "fortnights": "fortnight",
    "fn": "fortnight",
    "fns": "fortnight",
    "f/ns": "fortnight",
    "month": "month",
    "months": "month",
    "mth": "month",
    "mths": "month",
    "term": "term",
    "terms": "term",
    "quarter": "quarter",
    "year": "year",
    "years": "year",
    "yr": "year",
    "yrs": "year",
    "annum": "year",
}
SPANS = frozenset({"day", "week", "fortnight", "month", "year", "term"})
"""The units that a duration may be counted in on its own; hours only in a deadline."""

RHYTHM_UNITS = frozenset({"hour", "day", "week", "fortnight", "month", "term", "quarter", "year"})
DAYPARTS = bag(
    "morning mornings afternoon afternoons evening evenings night nights bedtime mealtime lunchtime"
    " teatime am pm ams pms eve bedtimes mealtimes lunchtimes teatimes breakfast breaktime breaktimes dinnertime dinnertimes"
    " playtime playtimes hometime suppertime"
)
PLURAL_DAYPARTS = frozenset(part for part in DAYPARTS if part.endswith("s") and part != "breakfast")
ADVERBS = bag(
    "daily weekly fortnightly monthly quarterly termly nightly hourly annually yearly biweekly"
    " bimonthly weekdays weekends weeknights"
)
COUNTED_ADVERBS = frozenset({"weekly", "monthly", "daily", "yearly", "hourly"})
ACTS = bag(
    "visit visits session sessions appointment appointments meeting meetings call calls contact"
    " contacts lesson lessons class classes check checks test tests review reviews group groups report"
    " reports update updates email emails text texts stay stays sleepover sleepovers supervision"
    " supervisions shift shifts workshop workshops phonecall phonecalls phone-call homevisit weigh-in"
    " weigh-ins weighing conversation conversations meetup catch-up clinic clinics drop-in attendance"
    " monitoring overnight overnights tuition counselling therapy respite mentoring assembly mass"
    " screening screenings testing swab swabs outing outings trip trips activity activities swim swims"
    " club clubs playgroup tutorials keywork massage story treatment treatments observations"
)
"""Nouns for something that is done and can be counted: "three visits", "weekly calls"."""

COUNTABLE_ACTS = bag(
    "visit visits session sessions appointment appointments lesson lessons class classes workshop"
    " workshops weigh-ins sleepovers stays meetings treatments observations tutorials outings supervisions"
)
ACT_FILLERS = bag(
    "half stat home phone telephone video unannounced announced joint statutory family direct work one-to-one"
    " individual group face-to-face supervised supervision contact therapy counselling parenting support"
    " school nursery health clinic drug alcohol hair hour hourly minute weekly further more planned"
    " keywork key mentoring social worker cp cin lac hv swimming football core play life story short"
    " overnight daytime fortnightly monthly random tuition keeping safe online virtual zoom teams"
    " welfare wellbeing and well weight growth"
)
SESSION_NOUNS = bag(
    "visit session contact meeting appointment review conference supervision clinic lesson group"
    " time-out handover feed meal mealtime bedtime shift sitting weigh-in"
)
"""What "each" and "every" make a rhythm of ("at every visit")."""

ARTICLES = bag("the his her their our my your its")
FUTURE = bag(
    "will to must should shall would can could may might needs need please by until runs lasts continues continue"
)
PAST = bag(
    "was were had did seen met held made sent began told said went gave found came left saw took taken"
    " given since born died dob ago spoke wrote spent knew known lost got rang became broke fell hit brought"
    " bought paid kept d.o.b happened dated previously last has have been lived dna'd dnad"
)
TITLES = bag(
    "mr mrs ms miss mx dr doctor aunt auntie aunty uncle nan nanny gran sister baby cousin lady sir cllr councillor"
    " sgt sergeant pc dc insp inspector judge rev reverend father prof professor granny grandma grandad grandpa"
    " dj ddj hhj brother cousins recorder magistrate bro sis pastor deacon elder imam rabbi vicar canon"
)
SCORES = bag(
    "score scores scored scoring scale rated rating rate rates at-risk out bmi percentile ratio phase"
    " tier step level stage version v para paragraph section flat apartment unit house no number room"
    " page question form band grade ward item point apt sized size chapter article regulation part"
    " schedule annex appendix platform junction bus buses route routes locker folder building gate box bay"
    " percentiles centile centiles gcs dash audit epds phq gad sdq code codes pin ref reference reg regs urn serial policy"
    " ages aged block plot extension ext floor"
)
CHANGES = bag(
    "up down increase increases increased increasing reduce reduces reduced rise rises rose risen"
    " drop drops dropped fall falls fell cut improve improves improved grew grow grown behind ahead"
    " extend extended extends longer shorter late delayed moved brought older younger"
)
"""What tells of a change, so that an amount follows "by": "went up by two years", "late by 3 weeks"."""
OWNERS = bag(
    "sw hv fsw ssw iro dsl gp senco sendco ewo lsa ta pa ys yot yjs tm pm atm idva fsp csw eha csc mash camhs salt"
    " mum dad mother father nan nanna gran granny grandad mgm mgf pgm pgf aunt uncle carer carers parents parent"
    " school nursery midwife police all both probation housing health worker social family support key chair"
)
"""Who stands before a day in a cell: "HV 29/1"."""
