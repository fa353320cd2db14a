"""Reading words of time that nobody could put in a diary (ongoing, asap, in due course), and those that mean at once."""

from __future__ import annotations

from planlint.language.times.events import RUN_OUT
from planlint.language.times.feasts import read_feast_day
from planlint.language.times.lexer import Lex
from planlint.language.times.model import TimeKind
from planlint.language.times.phrases import AMPERSANDS, Phrases
from planlint.language.times.readiness import WAITS, read_readiness
from planlint.language.times.reading import Reading, Source, is_dash, told_as_past
from planlint.language.times.some_time import UNFIXED, end_of_some_time
from planlint.language.times.words import ACT_FILLERS, ACTS, ARTICLES, UNITS, bag

ALWAYS = (
    "several times a day;a few times a day;several times a year;a few times a year;a handful of times a week;a handful of times a month;"
    "several times a week;a few times a week;several times a month;a few times a month;for as long as;"
    "asap;a.s.a.p;a s a p;as soon as possible;as soon as practicable;as soon as practical"
    ";as soon as able;as soon as reasonably practicable;as soon as they can;as soon as she can"
    ";as soon as he can;as soon as it can be;soonest;soon;when possible;whenever possible"
    ";where possible and when;when able;whenever able;when they can;when she can;when he can"
    ";when available;when practicable;when appropriate;when convenient;as and when"
    ";as and when required;as and when needed;as and when necessary;as & when;as and when possible;as and when appropriate"
    ";as required;as needed;as necessary;as often as needed;as often as possible;as often as required"
    ";as often as necessary;as frequently as needed;as frequently as possible;when needed"
    ";when required;when necessary;whenever needed;whenever required;whenever necessary;in due course"
    ";tbc;tba;tbd;t.b.c;t.b.a;date tbc;date tba;to be confirmed;date to be confirmed"
    ";date to be agreed;date to be arranged;date to be set;date to be fixed;dates to be confirmed"
    ";dates tbc;time to be confirmed;continuously;continually;at all times;in the long term"
    ";in the short term;in the medium term;over the long term;in the longer term;in the near future"
    ";in the foreseeable future;for the foreseeable future;foreseeable future;in the future"
    ";at the earliest opportunity;at earliest opportunity;at the first opportunity"
    ";earliest opportunity;at the next opportunity;at your earliest convenience;from time to time"
    ";over time;in time;until further notice;indefinitely;periodically;regularly;routinely;frequently"
    ";often;occasionally;sporadically;intermittently;from here on;going forward;moving forward"
    ";shortly;eventually;at some point;sometime;some time soon;at a later date;at a later stage"
    ";later date;next few weeks;next few months;next few days;next several weeks;coming weeks"
    ";coming months;coming days;weeks to come;months to come;in stages;in the interim"
    ";at a suitable time;when ready;when time allows;time permitting;when time permits;once ready"
    ";on an ongoing basis;on a regular basis;on a continuous basis;on a rolling basis"
    ";on a continual basis;on an on going basis;on an as needed basis;on a needs basis;as we go;as it goes"
    ";as things progress;in good time;promptly;without delay;at regular intervals;now and again"
    ";now and then;every so often;on and off;every now and then;for now;for the time being"
    ";from now on;as soon as is practicable;as soon as is possible;when she is up to it;when he is up to it"
    ";when they are up to it;when it suits;when things settle;when things have settled;when the time is right"
    ";down the line;as long as is necessary;for as long as is necessary;as long as is needed;as long as it takes;next available;when a place comes up;when one comes up;for the foreseeable;once settled;every now and again;in the coming weeks"
    ";in the coming months;in the weeks ahead;in the months ahead;before long;sooner rather than later"
    ";till further notice;for as long as needed;for as long as necessary;as long as needed"
    ";as long as necessary;as long as required;for as long as required;for as long as it takes"
    ";ad hoc;on an ad hoc basis;on an ad hoc;in a timely manner;in a timely way;in a timely fashion;within a reasonable time"
    ";within a reasonable timescale;within reasonable timescales;in reasonable time;as early as possible"
    ";at their earliest convenience;at the earliest;at earliest convenience;at his earliest convenience"
    ";at her earliest convenience;at the earliest convenience;at the next available opportunity"
    ";at the next available appointment;next available appointment;at a date to be agreed;on a date to be agreed"
    ";at a time to be agreed;time to be agreed;time tbc;time to be arranged;date and time to be agreed"
    ";date and time to be confirmed;date and time tbc;dates to be agreed;dates to be arranged;dates to be set"
    ";at a date to be confirmed;on a date to be confirmed;date and time to be arranged;as a matter of urgency"
    ";as and when they can;in the not too distant future;some time in the future;at some stage;at some time;for some time"
    ";until no longer needed;until no longer required;until it is no longer needed;until it is no longer required"
    ";for as long as she needs;for as long as he needs;for as long as they need;for as long as needs be"
    ";whenever she can;whenever he can;whenever they can;at a mutually convenient time;at a convenient time"
    ";on request;as things settle;when the need arises;as the need arises;as need arises;if and when;if and when needed"
    ";if and when required;soonish;by and by;in good time;at regular times;every so many weeks;once in a while"
    ";nearer the time;closer to the time;as we go along;over the long term;over the longer term;in the medium to long term"
    ";short to medium term;in the fullness of time;at various times;at different times;for a while;in a while"
    ";until such time as"
    ";as req'd;as reqd;if req'd;if reqd;as nec;if nec;when nec;as and when nec;when poss;whenever poss;if poss;where poss;until settled;until needed"
    ";in stages over time;on a case by case basis;on an as and when basis;on an as required basis"
    ";when safe to do so;when safe;once safe;once safe to do so;when it is safe;for duration of plan;for duration of the plan;for duration;o / going;o / g;o going;on / going;no end date agreed;no end date set;no date agreed;no date set;no date yet;no date given;none agreed;no fixed date;no set date;no fixed end;not yet known;date not known;date unknown;timescale unknown;timescale tbc;timescales tbc;awaiting date;awaiting a date;date awaited;dates awaited;until it feels right;as long as it helps;at a pace that suits;when the time comes;when things calm down;when things are calmer;when the dust settles;in a bit;soon as;soon as poss;soon as possible;when we can;when i can;when sorted;over the coming period;at a time that suits;open ended;no end date;no date;none set;not set;no timescale;n.k"
)
AT_ONCE = (
    "immed .;immed;immediately;strait away;with immediate effect;immediate effect;straight away;straightaway;right away"
    ";forthwith;same day;the same day;that same day;on the same day;at once"
)
LONE = (
    "always;now;if needed;if required;if necessary;immediate;rolling;rolling programme;to be agreed"
    ";to be arranged;to be set;to be decided;to be determined;throughout;duration of plan"
    ";duration of the plan;for the duration;for the duration of the plan;life of the plan;continuous"
    ";continual;continuing;continued;continue;long term;short term;medium term;longer term;lifelong"
    ";permanent;permanently;future;various;current;currently;as above;variable;flexible;when happens"
    ";in place;already in place;when it happens;in progress;as agreed;as arranged;cont;cont.;contd;cont'd;as before;same;as now;t/a;o/g;og;w/a;day to day;some time;urgent;urgently;n / k;where necessary;where needed;where required;where appropriate;life of plan;not known;timely;in future;in the meantime;anytime;any time;dates vary;varies;as per plan;as per care plan"
    ";pending;someday;later on;to follow;n/a at present;to be booked;unknown;on hold;open;no timeframe;timeframe tbc;end of plan tbc;various dates;whenever;at any time;term time;term time only;no timescale set"
)
NOUNED = {
    "regular": "regular",
    "frequent": "frequent",
    "periodic": "periodic",
    "routine": "routine",
    "occasional": "occasional",
}
"""Adjectives that tell how often only beside something that is done ("regular visits", not "regular bedtime")."""

NOT_GOING_ON = bag(
    "abuse relationship relationships violence conflict conflicts concern concerns worry worries risk"
    " risks harm neglect issue issues problem problems argument arguments dispute disputes investigation"
    " investigations proceedings pain illness illnesses condition conditions need needs difficulties"
    " difficulty use misuse drinking impact effects effect criminal police court trauma feud affair"
    " pregnancy domestic substance drug alcohol mental physical emotional health medical tension"
    " tensions hostility stress debt debts exposure exploitation anxiety parental safety support-needs"
    " behaviour behaviours lack pattern patterns tenancy bullying harassment threats threat grief"
)
RIGHT_MOMENTS = tuple(
    " ".join(f"{lead} the {noun} {verb} {right}".split())
    for lead in ("when", "once", "if", "whenever", "as soon as")
    for noun in ("time", "moment", "timing", "day", "mood", "weather", "conditions")
    for verb in ("", "is", "are", "feels", "seems", "looks")
    for right in ("right", "good", "better", "best", "ripe", "suitable", "kinder")
)
"""A day that nobody could name beforehand: "when the moment is right"."""
QUICK = "date to follow;dates to follow;off and on;now n then;now n again;for the moment;for the present;in years to come;in the years to come;in time to come;in weeks to come;in months to come;in the long run;going forwards;moving forwards;from now onwards;from here on in;henceforth;for a short period;for a limited period;sometime soon;any day now;any time soon;anytime soon;without undue delay;without further delay;without any delay;without any undue delay;with all due speed;with no delay;with all speed;further down the line;later down the line;further along the line;some way down the line;a bit further down the line;some day soon;until on the mend;once on the mend;when on the mend;until back on his feet;until back on her feet;until back on their feet;once back on her feet;once back on his feet;once back on their feet;until on top of things;in the very near future;very soon;pretty soon;fairly soon;quite soon;really soon;as + when;as + when needed;as long as nec;for as long as nec;sharpish;pronto;no rush;no hurry;when the chance comes;when the chance arises;at the first chance;first chance"
LOOSE = (
    "one of these days;one of these evenings;one of these weekends;one fine day;one day soon;one day before long;sooner or later;before too long;before very long"
    ";before much longer;in the longer run;over the long run;over the longer run;in the shorter term;over the shorter term;over the short term;in the short run"
    ";in a little while;in a short while;for a little while;for a short while;for a good while;for a good while yet;for a bit"
    ";as long as need be;for as long as need be;as often as need be;as long as needs be;in the not so distant future;in the not too distant"
    ";in next to no time;down the road;further down the road;later down the road;a little way down the line;a bit down the line"
    ";in the days to come;in days to come;over the days to come;over the weeks to come;over the months to come;over the years to come"
    ";all in good time;in his own good time;in her own good time;in their own good time;whenever it suits;as a matter of priority;as a matter of some urgency;with some urgency;with all urgency"
)
"""What tells that something will come about and leaves open when: "one of these days", "in the longer run"."""
ALWAYS_VAGUE = Phrases(
    (phrase, "vague") for phrase in (*ALWAYS.split(";"), *RIGHT_MOMENTS, *QUICK.split(";"), *LOOSE.split(";"))
)
ONCE_NOW = Phrases((phrase, "now") for phrase in AT_ONCE.split(";"))
LONE_VAGUE = Phrases((phrase, "vague") for phrase in LONE.split(";"))


SMALL = bag("at in on over for within during the a")
WHOSE = bag("his her their your my our its the own a going basis next each child family")


def _goes_on_vaguely(source: Source, at: int) -> bool:
    """Whether a small word ("at", "in") goes on as any of the vague phrases does."""
    token = source.tokens[at + 1]
    known = token.low in VAGUE_SECOND or token.low in AMPERSANDS
    return known or token.low in WHOSE | UNFIXED | UNITS.keys() or token.owned or is_dash(token)


VAGUE_SECOND = frozenset[str]().union(
    *(phrases.seconds(small) for phrases in (ALWAYS_VAGUE, ONCE_NOW, LONE_VAGUE) for small in sorted(SMALL)),
    bag("as"),
)
ONCE_FIRST, ALWAYS_FIRST = ONCE_NOW.first_words, ALWAYS_VAGUE.first_words
READY_FIRST = WAITS | bag("at on in for over within during")


def read_vague(source: Source, at: int) -> Reading | None:
    """Vague words at ``at``, or words that mean at once (a duration that ends on the day itself)."""
    token = source.tokens[at]
    if token.owned or (token.low in SMALL and not _goes_on_vaguely(source, at)):
        return None
    now = ONCE_NOW.at(source, at) if token.low in ONCE_FIRST else None
    if now is not None:
        return _at_once(source, now[1])
    found = ALWAYS_VAGUE.at(source, at) if token.low in ALWAYS_FIRST else None
    waited = (read_readiness(source, at) or _left_open(source, at)) if token.low in READY_FIRST else None
    if waited is not None and (found is None or waited.end > found[1]):
        return waited
    if found is not None and _stands(source, at, found[1]):
        return Reading(found[1], TimeKind.VAGUE)
    if (token.low == "some" and _some_time(source, at)) or (
        token.low == "whenever" and _is_left_open(source, at)
    ):
        return Reading(at + 1 + (token.low == "some"), TimeKind.VAGUE)
    if token.low == "urgently" and _is_urged(source, at):
        return Reading(at + 1, TimeKind.VAGUE)
    return _going_on(source, at) or _throughout(source, at) or _adjective(source, at) or _lone(source, at)


def _is_urged(source: Source, at: int) -> bool:
    """Whether "urgently" ends what is to be done: "GP to see him urgently"; not "he urgently needs shoes"."""
    behind = source.tokens[at + 1]
    return at > 0 and (behind.sort is not Lex.WORD or behind.low == "please") and not told_as_past(source, at)


def _left_open(source: Source, at: int) -> Reading | None:
    end = end_of_some_time(source, at)
    return None if end is None else Reading(end, TimeKind.VAGUE)


def _at_once(source: Source, end: int) -> Reading | None:
    if source.low(end) in ("after", "before", "prior", "following", "around"):
        return None
    return Reading(end, TimeKind.DURATION, source.on)


def _stands(source: Source, at: int, end: int) -> bool:
    low, before, behind = source.low(at), source.low(at - 1) if at else "", source.low(end)
    if (
        before == "how"
        or (low == "now" and before == "between")
        or behind in ("enough", "than")
        or _joined_on(source, end)
    ):
        return False
    if source.low(end - 1) == "confirmed" and at and source.tokens[at - 1].text.istitle():
        # "Jacob to be confirmed Palm Sunday" is what the bishop does.
        return read_feast_day(source, end, past=False) is None
    if source.low(end - 1) == "can" and source.tokens[end].sort is Lex.WORD and behind not in BEHIND_CAN:
        # "When she can afford one" goes on.
        return False
    if low == "often":
        return before not in ("how", "more", "less", "too", "very", "most", "so", "as") and behind != "than"
    if low == "frequently" and before in ("how", "more", "less", "too"):
        return False
    if low == "soon":
        return (
            before not in ("too", "as", "so", "how")
            and behind not in ("as", "to", "be", "after")
            and not (before == "very" and behind == "after")
        )
    if low in ("in", "over") and source.low(at + 1) == "time" and end == at + 2:
        return behind not in ("for", "to", "of", "with", "out") and (low == "over" or source.whole(at, end))
    if low == "sometime":
        return behind not in (
            "before",
            "after",
            "in",
            "during",
            "between",
            "by",
            "around",
            "this",
            "next",
            "over",
        )
    if low == "shortly":
        return behind not in ("after", "before")
    if low == "asap":
        return True
    if low == "in" and source.low(end - 1) == "future":
        return source.low(at + 1) == "the"
    return not (low == "promptly" and not source.whole(at, end))


BEHIND_CAN = bag("and or but to with in on at for so please by from then if")


def _joined_on(source: Source, at: int) -> bool:
    """Whether a hyphen joins another word on: "soon-to-be"."""
    return is_dash(source.tokens[at]) and source.tokens[at].joined and source.tokens[at + 1].joined


def _going_on(source: Source, at: int) -> Reading | None:
    """ "ongoing" and "on-going", but not of abuse, a relationship or whatever else is not a task."""
    low, end = source.low(at), at + 1
    if low == "on" and source.low(at + 1) in ("going", "-"):
        end = at + 2
        if is_dash(source.tokens[at + 1]):
            if source.low(end) != "going":
                return None
            end += 1
        if end == at + 2 and source.tokens[at + 1].low != "going":
            return None
    elif low != "ongoing":
        return None
    behind = source.tokens[end]
    if behind.sort is Lex.WORD and (behind.low in NOT_GOING_ON or source.low(end + 1) in NOT_GOING_ON):
        return None
    if (
        low == "on"
        and not is_dash(source.tokens[at + 1])
        and behind.sort is Lex.WORD
        and behind.low in ("to", "a", "the")
    ):
        return None
    return Reading(end, TimeKind.VAGUE)


def _throughout(source: Source, at: int) -> Reading | None:
    low = source.low(at)
    if low == "throughout":
        end = at + 1
        if source.low(end) in ("plan", "placement", "pregnancy", "process"):
            return Reading(end + 1, TimeKind.VAGUE)
        if source.low(end) in ("the", "this", "her", "his", "their"):
            if source.low(end + 1) in (
                "plan",
                "year",
                "period",
                "pregnancy",
                "placement",
                "process",
                "assessment",
                "week",
            ):
                return Reading(end + 2, TimeKind.VAGUE)
            return None
        return Reading(end, TimeKind.VAGUE) if source.tokens[end].sort is not Lex.WORD else None
    if low in ("continuous", "continual", "at", "in", "over", "within", "during") and source.low(at + 1) in (
        "basis",
    ):
        return Reading(at + 2, TimeKind.VAGUE)
    lasts = low in ("for", "within", "during", "over")
    if lasts and source.low(at + 1) == "the" and source.lows(at + 2, 2) in LASTING:
        end = at + 4 + (source.low(at + 4) in ARTICLES)
        return (
            Reading(end + 1, TimeKind.VAGUE)
            if source.low(end) in RUN_OUT and source.low(end + 1) != "'"
            else None
        )
    if (
        low in ("for", "duration")
        and source.low(at) == "for"
        and source.low(at + 1) == "the"
        and source.low(at + 2) == "duration"
    ):
        end = at + 3
        if source.low(end) == "of":
            end += 1 + (source.low(end + 1) in ("the", "this", "these", "her", "his", "their")) + 1
            end += source.low(end) in ("year", "term", "holidays", "order", "period")
        return Reading(min(end, source.size), TimeKind.VAGUE)
    return None


LASTING = (
    ("rest", "of"),
    ("remainder", "of"),
    ("life", "of"),
    ("lifetime", "of"),
    ("length", "of"),
    ("currency", "of"),
)
"""What of something lasts on: "for the rest of the placement"."""


def _adjective(source: Source, at: int) -> Reading | None:
    low = source.low(at)
    if low in ("long", "short", "medium", "longer") and source.low(at + 1) in ("term", "-"):
        end = at + 2 if source.low(at + 1) == "term" else at + 3
        behind = source.tokens[end]
        if (
            source.low(end - 1) == "term"
            and behind.sort is not Lex.WORD
            and not (is_dash(behind) and behind.joined)
        ):
            return Reading(end, TimeKind.VAGUE)
        return None
    if low not in NOUNED:
        return None
    for gap in range(1, 4):
        word = source.tokens[at + gap]
        if word.sort is not Lex.WORD:
            return None
        if word.low in ACTS:
            return Reading(at + 1, TimeKind.VAGUE)
        if word.low not in ACT_FILLERS and word.low not in ("and", "check", "communication"):
            return (
                Reading(at + 1, TimeKind.VAGUE) if word.low in ("liaison", "monitoring", "feedback") else None
            )
    return None


HAVING = bag(
    "spend spends spent spending have has had having give gives given giving need needs want wants take takes taken took get gets"
    " make makes find finds allow allows enjoy enjoys share buy buys plan for after with of in is are be was"
)
"""What "some time" is had by, or lasts behind: "give Mum some time"."""


def _some_time(source: Source, at: int) -> bool:
    """Whether "some time" is when something will be done: "I'd like to try the allotment some time"."""
    behind = source.tokens[at + 2]
    if source.low(at + 1) not in ("time", "day") or not at or behind.sort is Lex.WORD or is_dash(behind):
        return False
    return HAVING.isdisjoint(source.lows(max(at - HAD_WITHIN, 0), min(at, HAD_WITHIN)))


def _is_left_open(source: Source, at: int) -> bool:
    """Whether "whenever" ends its sentence and leaves it to whoever is spoken of: "He can text me whenever"."""
    behind = source.tokens[at + 1]
    return at > 0 and (behind.sort in (Lex.BREAK, Lex.END) or behind.low in (".", ",", ";"))


HAD_WITHIN = 2
LONE_WITHIN = 24
"""How many pieces a text has at most in which words stand alone, with the marks around them."""


def _lone(source: Source, at: int) -> Reading | None:
    found = LONE_VAGUE.at(source, at) if source.size <= LONE_WITHIN else None
    if found is None or not source.whole(at, found[1]):
        return None
    if source.low(at) in ("now", "immediate"):
        return Reading(found[1], TimeKind.DURATION, source.on)
    return Reading(found[1], TimeKind.VAGUE)


PHRASES = (ALWAYS_VAGUE, ONCE_NOW, LONE_VAGUE)
TOLD_FIRST = frozenset(NOUNED) | bag(
    "ongoing on throughout long short medium longer for continuous continual"
)
"""What is read otherwise than as one of the phrases."""
VAGUE_FIRST = frozenset[str]().union(*(phrases.first_words for phrases in PHRASES)) | TOLD_FIRST | WAITS
