"""What plans say: invented needs, actions, people and dates in the shorthand people use. Every name is made up."""

from __future__ import annotations

from dataclasses import dataclass, field

NEEDS = (
    "Amy’s weight has dropped from the 25th to the 9th centile",
    "Home conditions – no beds for the boys, damp in the back bedroom",
    "Dad’s drinking (approx. 8 cans a night)",
    "Zoë has missed 31% of sessions since September",
    "DV between Mum and Mr Okafor; children have seen it twice",
    "Kayden’s asthma is not managed, 2 x A&E since Xmas",
    "Rent arrears of £1,240",
    "Baby Noor sleeps on the sofa",
    "Mum is low & tearful; last seen by GP in Feb",
    "Online contact with unknown adults",
    "Tomasz has no nursery place",
    "José’s speech is about 12/12 behind",
    "Missing from home x3 in March",
    "Teeth: Lily-Mae has never seen a dentist",
)

ACTIONS = (
    "Weigh Amy at every visit and plot it in the red book",
    "SW to do unannounced visits, one a fortnight",
    "Mum to ring CGL on 0300 555 0101 and book the first appt",
    "HV to show Mum the “Safe Sleep” leaflet & check the cot",
    "Housing (Mr Dunne) to quote for two bunk beds – max £400",
    "School to ring by 9.15am if Zoë isn’t in",
    "Dad to give Nan the spare key; she’ll do the Tues/Thurs run",
    "FSW to do 6 x bedtime routine sessions with Mum",
    "GP to review inhaler technique and write an asthma plan",
    "Strategy discussion within 24 hrs if Mr Okafor comes to the house",
    "Ms Ó Briain to help the family fill in the DHP form",
    "Mum + Dad: no alcohol in the house while the children are there",
    "CSC to refer José to SALT (form on the shared drive)",
    "Return home interview – Kayden to choose who does it",
    "Nursery place: Mrs Wójcik to ask about 15 hrs funded",
    "Dentist at Park Rd, all three children, before half-term",
    "PC Llewellyn to speak to Kayden re online safety",
    "“Three Houses” with Lily-Mae (direct work), 2 sessions",
    "Read the letter from Great Ormond St with Mum & agree what’s next",
    "Check smoke alarms — fire service’s free visit",
    "Freddie’s father to be told of the plan (in writing)",
    "Café visit w/ Grandma on Saturdays; SW to drop in once",
    "Midwife to see Mum <28 weeks> at home",
    "Blue folder: school keep a log of what Zoë eats at lunch",
)

PEOPLE = (
    "SW – Priya N.",
    "Mum",
    "HV (Jean Ashworth)",
    "Mrs Wójcik",
    "Dad & Nan",
    "School: Mr Achebe, DSL",
    "Dr Hussain",
    "Housing / Mr Dunne",
    "FSW",
    "Ms Ó Briain",
    "PC 4471 Llewellyn",
    "Kayden’s YOT worker",
)

DATES = (
    "12/04/2026",
    "by Fri 17th April",
    "w/c 20.04.26",
    "in 6/52",
    "ongoing – review at CGM",
    "1 May ’26",
    "before ICPC",
    "24 hrs",
    "next core group (7/5/26)",
    "ASAP",
    "30-Jun-2026",
    "end of term",
)

OUTCOMES = (
    "Amy gains 200g a week and is back on the 25th",
    "Each child sleeps in their own bed",
    "Zoë’s attendance is ≥ 92%",
    "No police call-outs for 12 weeks",
    "Rent paid in full, 3 months running",
    "Lily-Mae says she feels “safe at home”",
    "Mum has had her meds reviewed",
    "José can say 20 words",
    "Dad blows 0 at the CGL clinic",
    "Kayden’s home by 8pm on school nights",
)

HEADINGS = ("Need", "What we’ll do", "Who", "By when", "What will be different", "Update")


@dataclass
class Pen:
    """Writes cell after cell, never the same words twice in a file until its lists run out.

    ``start`` tells files apart: each begins elsewhere in the lists.
    """

    start: int = 0
    used: dict[str, int] = field(default_factory=dict)

    def _next(self, kind: str, words: tuple[str, ...]) -> str:
        nth = self.used.get(kind, 0)
        self.used[kind] = nth + 1
        return words[(self.start + nth) % len(words)]

    def need(self) -> str:
        """The next need."""
        return self._next("need", NEEDS)

    def action(self) -> str:
        """The next action."""
        return self._next("action", ACTIONS)

    def who(self) -> str:
        """The next person."""
        return self._next("who", PEOPLE)

    def when(self) -> str:
        """The next date."""
        return self._next("when", DATES)

    def outcome(self) -> str:
        """The next outcome."""
        return self._next("outcome", OUTCOMES)

    def row(self, width: int = 5) -> list[str]:
        """A row of a plan: need, action, who, when, outcome and on from there."""
        kinds = (self.need, self.action, self.who, self.when, self.outcome)
        return [kinds[column % len(kinds)]() for column in range(width)]

    def plan(self, rows: int, width: int = 5) -> list[list[str]]:
        """A heading row and rows of a plan."""
        return [list(HEADINGS[:width]), *(self.row(width) for _ in range(rows))]
