"""Words of time as tired hands spell them: one slip away from a month, a weekday or a rhythm, and short forms of those.

A slip is a letter left out, put in twice or too much, two letters swapped, or (in a long word) one letter for another.
The first and the last letter hold, so that no plural, no ending and no "preview" is taken for a slip; and what is an
English word or a name of its own is never mended.
"""

from __future__ import annotations

from string import ascii_lowercase

from planlint.language.times.words import bag

NAMES = bag(
    "january february march april august september october november december monday tuesday wednesday thursday"
    " friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays tomorrow"
    " fortnight fortnightly fortnights weekly monthly quarterly termly nightly"
)
OTHERS = bag(
    "within before after every during between following until "
    "immediately regularly continuous ongoing indefinitely occasionally conference assessment review working"
    " calendar supervision discharge frequently commencing beginning christmas weekend weekends"
    " three seven eight eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty"
    " easter birthday twice other notice further straight evening evenings morning mornings afternoon yearly annually hourly"
    " school tonight whenever"
    " weeks months month possible necessary required appropriate alternate available occasion inclusive permanently"
)
AS_SAID = {
    "febuary": "february",
    "crismas": "christmas",
    "chrissmas": "christmas",
    "wensday": "wednesday",
    "wendsday": "wednesday",
    "wednesdy": "wednesday",
    "tuesdy": "tuesday",
    "immediatly": "immediately",
    "imediately": "immediately",
    "indefinately": "indefinitely",
    "ocasionally": "occasionally",
    "occassionally": "occasionally",
    "assesment": "assessment",
    "assessement": "assessment",
    "conferance": "conference",
    "tommorow": "tomorrow",
    "reguarly": "regularly",
    "reguraly": "regularly",
    "posible": "possible",
    "posibble": "possible",
    "possable": "possible",
    "neccesary": "necessary",
    "nessesary": "necessary",
    "nesesary": "necessary",
    "necassary": "necessary",
    "nessecary": "necessary",
    "aproppriate": "appropriate",
    "availible": "available",
    "fourtnight": "fortnight",
    "fourtnightly": "fortnightly",
    "calender": "calendar",
    "dayly": "daily",
    "twise": "twice",
    "furthur": "further",
    "regulerly": "regularly",
    "immedietly": "immediately",
    "birfday": "birthday",
    "munthly": "monthly",
    "fortnitely": "fortnightly",
    "forghtnightly": "fortnightly",
    "fornightley": "fortnightly",
    "eastar": "easter",
    "augest": "august",
    "twelth": "twelfth",
    "ninteen": "nineteen",
    "fourty": "forty",
    "eigth": "eight",
    "regularily": "regularly",
}
"""Spellings by ear, two slips or more from the word."""

SHORT_FORMS = {
    "b4": "before",
    "aut": "autumn",
    "spr": "spring",
    "tomorro": "tomorrow",
    "tmoz": "tomorrow",
    "2moz": "tomorrow",
    "tmro": "tomorrow",
    "tmrow": "tomorrow",
    "wen": "when",
    "ths": "this",
    "thsi": "this",
    "frm": "from",
    "hlaf": "half",
    "haf": "half",
    "trem": "term",
    "juen": "june",
    "jnue": "june",
    "jluy": "july",
    "fryday": "friday",
    "uther": "other",
    "othr": "other",
    "onec": "once",
    "weaks": "weeks",
    "munths": "months",
    "anualy": "annually",
    "befour": "before",
    "ongoin": "ongoing",
    "assap": "asap",
    "corse": "course",
    "gruop": "group",
    "grp": "group",
    "fuor": "four",
    "foru": "four",
    "fiev": "five",
    "withing": "within",
    "alt": "alternate",
    "ev": "every",
    "ea": "each",
    "sch": "school",
    "disch": "discharge",
    "deliv": "delivery",
    "1ce": "once",
    "2ce": "twice",
    "hrg": "hearing",
    "hrng": "hearing",
    "til": "until",
    "d/c": "discharge",
    "½": "half",
    "halfterm": "half-term",
    "h/t": "half-term",
    "bfr": "before",
    "befor": "before",
    "2day": "today",
    "2moro": "tomorrow",
    "2morro": "tomorrow",
    "2morrow": "tomorrow",
    "2mrw": "tomorrow",
    "2nite": "tonight",
    "2night": "tonight",
    "tonite": "tonight",
    "4night": "fortnight",
    "4tnight": "fortnight",
    "4nightly": "fortnightly",
    "tomoro": "tomorrow",
    "tomorow": "tomorrow",
    "2morow": "tomorrow",
    "teh": "the",
    "hte": "the",
    "tge": "the",
    "aftr": "after",
    "untill": "until",
    "witin": "within",
    "fnightly": "fortnightly",
    "ftnightly": "fortnightly",
    "fnly": "fortnightly",
    "fortntly": "fortnightly",
    "f/nly": "fortnightly",
    "hrly": "hourly",
    "nite": "night",
    "nites": "nights",
    "aft": "afternoon",
    "afts": "afternoons",
    "q'ly": "quarterly",
    "qtly": "quarterly",
    "qrtly": "quarterly",
    "f'nightly": "fortnightly",
    "f'night": "fortnight",
    "w'end": "weekend",
    "w'ends": "weekends",
    "wkley": "weekly",
    "weely": "weekly",
    "wky": "weekly",
    "dly": "daily",
    "dialy": "daily",
    "evryday": "everyday",
    "sess": "session",
    "sessn": "session",
    "sessns": "sessions",
    "sesh": "session",
    "aptmt": "appointment",
    "appointmt": "appointment",
    "strt": "start",
    "startng": "starting",
    "assmt": "assessment",
    "mrng": "morning",
    "eves": "evenings",
    "arvo": "afternoon",
    "xmass": "xmas",
    "chrimbo": "xmas",
    "wkdays": "weekdays",
    "wkday": "weekday",
    "bi-wkly": "biweekly",
    "yrly": "yearly",
    "anually": "annually",
    "imm": "immediately",
    "wensdays": "wednesdays",
    "thurday": "thursday",
    "thirsday": "thursday",
    "thrusday": "thursday",
    "firday": "friday",
    "satday": "saturday",
    "saterday": "saturday",
    "munday": "monday",
    "chuesday": "tuesday",
    "weds'day": "wednesday",
    "janurary": "january",
    "feburary": "february",
    "septemeber": "september",
    "decemeber": "december",
    "sat'day": "saturday",
    "nex": "next",
    "nexst": "next",
    "tyme": "time",
    "sat'days": "saturdays",
    "tues'day": "tuesday",
    "thurs'day": "thursday",
    "wkly": "weekly",
    "wkend": "weekend",
    "wkends": "weekends",
    "wknd": "weekend",
    "wknds": "weekends",
    "w/commencing": "w/c",
    "w/comm": "w/c",
    "w/com": "w/c",
    "wkc": "w/c",
    "w/beginning": "w/b",
    "w/o": "without",
    "b'day": "birthday",
    "bday": "birthday",
    "bdays": "birthdays",
    "w/ending": "w/e",
    "w/end": "weekend",
    "w/ends": "weekends",
    "w/es": "weekends",
    "mthly": "monthly",
    "mnthly": "monthly",
    "mnth": "month",
    "mnths": "months",
    "qtrly": "quarterly",
    "qtr": "quarter",
    "ftnight": "fortnight",
    "fnight": "fortnight",
    "f/night": "fortnight",
    "f/n": "fortnight",
    "f/nightly": "fortnightly",
    "fortnt": "fortnight",
    "meetng": "meeting",
    "mtg": "meeting",
    "mtgs": "meetings",
    "appt": "appointment",
    "appts": "appointments",
    "conf": "conference",
    "nxt": "next",
    "tmw": "tomorrow",
    "tomoz": "tomorrow",
    "tmrw": "tomorrow",
    "tomo": "tomorrow",
    "untl": "until",
    "unitl": "until",
    "evry": "every",
    "dys": "days",
    "dyas": "days",
    "weks": "weeks",
    "wekks": "weeks",
    "weeek": "week",
    "weeeks": "weeks",
    "wekes": "weeks",
    "monts": "months",
    "motnhs": "months",
    "monhts": "months",
    "mnts": "months",
    "horus": "hours",
    "houres": "hours",
}
REAL = bag(
    "sundry monody friary augusta marc mach marsh match larch starch weakly meekly"
    " mouthly eater easer ester tice noice oter eening hurly there thee tree trees seen sven severn elven moths moth aguest agest wees eleen daly dayley"
    " novembre decembre octobre septembre avril alter ever very eery flowing beret regularity commending commenting contiguous nighty meting"
)
"""Words and names within a slip of those above that are words in their own right."""

INITIALS = frozenset({"EA", "EV", "ALT", "DISCH", "SCH", "Ea", "Ev", "Wen", "WEN", "FRM", "GRP"})
"""What is short for something else, or a name, in these letters."""

LONG = 8
"""From how many letters on one letter may stand for another."""


def _slips(word: str, *, swapped: bool) -> set[str]:
    """The spellings one slip from a word, its first and last letter held; ``swapped`` lets one letter stand for another."""
    first, last = word[0], word[-1]
    found = set()
    for at in range(1, len(word)):
        for letter in ascii_lowercase if swapped else sorted({word[at - 1], word[at], "e", "r"}):
            found.add(word[:at] + letter + word[at:])
        if at < len(word) - 1:
            found.add(word[:at] + word[at + 1 :])
            found.add(word[:at] + word[at + 1] + word[at] + word[at + 2 :])
            if swapped:
                found.update(word[:at] + letter + word[at + 1 :] for letter in ascii_lowercase)
    return {
        slip
        for slip in found
        if slip[0] == first and (slip[-1] == last or slip == word[:-2] + last + word[-2])
    }


def _all_slips() -> dict[str, str]:
    known = NAMES | OTHERS
    table: dict[str, str] = {}
    for word in sorted(known):
        for slip in sorted(_slips(word, swapped=word in NAMES and len(word) >= LONG)):
            table.setdefault(slip, word)
    for spelt, word in AS_SAID.items():
        table.update((slip, word) for slip in sorted(_slips(spelt, swapped=False)))
        table[spelt] = word
    table.update(SHORT_FORMS)
    table.update((short.replace("'", "’"), word) for short, word in SHORT_FORMS.items() if "'" in short)
    return {
        slip: word for slip, word in table.items() if slip not in known and slip not in REAL and slip != word
    }


MENDED = _all_slips()
"""Each slip with the word that was meant, in small letters."""
