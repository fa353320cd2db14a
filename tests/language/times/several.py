"""Texts that hold several times: each with the spans in their order, their kinds and the last days they allow."""

from __future__ import annotations

SEVERAL: tuple[tuple[str, tuple[tuple[str, str, str], ...]], ...] = (
    (
        "02/02/26 (HV), 09/02/26 (SW)",
        (("02/02/26", "date", "2026-02-02"), ("09/02/26", "date", "2026-02-09")),
    ),
    ("SW 6/2/26; school 13/2/26", (("6/2/26", "date", "2026-02-06"), ("13/2/26", "date", "2026-02-13"))),
    (
        "weekly, then fortnightly from March",
        (("weekly", "frequency", "None"), ("fortnightly from March", "frequency", "None")),
    ),
    ("Ongoing until next review", (("Ongoing", "vague", "None"), ("until next review", "event", "None"))),
    (
        "SW to make contact weekly by phone and visit monthly",
        (("weekly", "frequency", "None"), ("monthly", "frequency", "None")),
    ),
    (
        "asap and no later than 6/2/26",
        (("asap", "vague", "None"), ("no later than 6/2/26", "date", "2026-02-06")),
    ),
    (
        "Weekly to begin with, then fortnightly",
        (("Weekly", "frequency", "None"), ("fortnightly", "frequency", "None")),
    ),
    (
        "Mum to contact her GP this week and tell SW the outcome by Monday",
        (("this week", "period", "2026-01-23"), ("by Monday", "date", "2026-01-26")),
    ),
    (
        "Mum to show 12 weeks of clean tests before unsupervised contact starts",
        (("12 weeks", "duration", "2026-04-16"), ("before unsupervised contact starts", "event", "None")),
    ),
    (
        "CGL to test Dad weekly for 8 weeks and share the results within 2 days",
        (("weekly for 8 weeks", "frequency", "2026-03-19"), ("within 2 days", "duration", "2026-01-24")),
    ),
    (
        "Solace to start work with Mum w/b 16/02/26, one hour a week",
        (("w/b 16/02/26", "period", "2026-02-20"), ("one hour a week", "frequency", "None")),
    ),
    ("sw visit wkly, unann. x1 p/m", (("wkly", "frequency", "None"), ("x1 p/m", "frequency", "None"))),
    ("EHA rev 3/52 then 6/52", (("3/52", "duration", "2026-02-12"), ("6/52", "duration", "2026-03-05"))),
    ("d/w GP asap, fup 2/52", (("asap", "vague", "None"), ("2/52", "duration", "2026-02-05"))),
    (
        "Mum to keep all six appointments with CGL between now and the review",
        (("six appointments", "frequency", "None"), ("between now and the review", "event", "None")),
    ),
    (
        "Drug tests every fortnight for three months, results to SW within 5 days",
        (
            ("every fortnight for three months", "frequency", "2026-04-22"),
            ("within 5 days", "duration", "2026-01-27"),
        ),
    ),
    (
        "Dental check every 6 months, next one April 2026",
        (("every 6 months", "frequency", "None"), ("April 2026", "period", "2026-04-30")),
    ),
    (
        "Depot injection every 4/52, next due 9/2/26",
        (("every 4/52", "frequency", "None"), ("due 9/2/26", "date", "2026-02-09")),
    ),
    (
        "Skip to be delivered on Thursday and collected the following Monday",
        (("on Thursday", "date", "2026-01-22"), ("the following Monday", "date", "2026-01-26")),
    ),
    (
        "Sleep clinic: first session 3 Feb then weekly",
        (("3 Feb", "date", "2026-02-03"), ("weekly", "frequency", "None")),
    ),
    (
        "SW to see Callum at home on 28th Jan and at school on 4th Feb",
        (("on 28th Jan", "date", "2026-01-28"), ("on 4th Feb", "date", "2026-02-04")),
    ),
    (
        "The last core group was on 12 January and the next one is on 9 February",
        (("on 12 January", "date", "2026-01-12"), ("on 9 February", "date", "2026-02-09")),
    ),
    (
        "Each agency to update the chronology monthly and share it a week before core group",
        (("monthly", "frequency", "None"), ("a week before core group", "duration", "None")),
    ),
    (
        "Leah to visit 2 colleges by the end of Feb and apply by the 27th",
        (("by the end of Feb", "period", "2026-02-28"), ("by the 27th", "date", "2026-01-27")),
    ),
    (
        "PA to meet Leah every 8 weeks once she is 18",
        (("every 8 weeks", "frequency", "None"), ("once she is 18", "event", "None")),
    ),
    (
        "Beds arriving Friday, carpets Saturday",
        (("Friday", "date", "2026-01-23"), ("Saturday", "date", "2026-01-24")),
    ),
    (
        "In 1 month then 3 monthly",
        (("In 1 month", "duration", "2026-02-22"), ("3 monthly", "frequency", "None")),
    ),
    (
        "If Mum has not rung by Friday, SW will ring her on Monday",
        (("by Friday", "date", "2026-01-23"), ("on Monday", "date", "2026-01-26")),
    ),
    (
        "The group started on 6 January and runs for 12 weeks",
        (("on 6 January", "date", "2026-01-06"), ("for 12 weeks", "duration", "2026-04-16")),
    ),
    (
        "FSW started weekly sessions on 5 January",
        (("weekly", "frequency", "None"), ("on 5 January", "date", "2026-01-05")),
    ),
    (
        "SW will review after 2 weeks then monthly",
        (("after 2 weeks", "duration", "2026-02-05"), ("monthly", "frequency", "None")),
    ),
    (
        "Within 2 wks, by 5/2/26",
        (("Within 2 wks", "duration", "2026-02-05"), ("by 5/2/26", "date", "2026-02-05")),
    ),
    ("Weekly, reviewed at core group", (("Weekly", "frequency", "None"), ("at core group", "event", "None"))),
    ("Ongoing, review 3 monthly", (("Ongoing", "vague", "None"), ("3 monthly", "frequency", "None"))),
    ("promethazine 10mg nocte PRN", (("nocte", "frequency", "None"), ("PRN", "vague", "None"))),
    (
        "Fluoxetine 20mg mane, olanzapine 5mg nocte",
        (("mane", "frequency", "None"), ("nocte", "frequency", "None")),
    ),
    (
        "Sodium valproate 200mg bd; levels in 3/12",
        (("bd", "frequency", "None"), ("in 3/12", "duration", "2026-04-22")),
    ),
    ("Nan Th-Sat, Dad Sun", (("Th-Sat", "frequency", "None"), ("Sun", "date", "2026-01-25"))),
    (
        "last wk in Feb / first wk in March",
        (("last wk in Feb", "period", "2026-02-28"), ("first wk in March", "period", "2026-03-07")),
    ),
)
