"""Reading events as times: meetings, court, birth, a return to school; with the date that stands beside them."""

from __future__ import annotations

from planlint.language.times.feasts import DAY_WORDS
from planlint.language.times.lexer import Lex
from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.moments import read_moment
from planlint.language.times.occasions import read_occasion
from planlint.language.times.periods import read_period
from planlint.language.times.phrases import Phrases
from planlint.language.times.reading import Reading, Source, is_dash, read_ordinal
from planlint.language.times.words import ARTICLES, MONTHS, WEEKDAYS, bag

EVENT_WORDS = {
    "core group": "core group;core groups;core group meeting;core group meetings;cgm;cg;cgs;core grp;core gp;core group review;core group mtg",
    "review conference": "rcpc;review conference;review child protection conference;review cp conference;rcp conference"
    ";review case conference;cp review conference;child protection review conference;cprc;review cpc;cp review;rcpc meeting;review child protection case conference;review cpcc;rcpcc;cpr",
    "initial conference": "icpc;initial conference;initial child protection conference;initial cp conference"
    ";initial case conference;initial cpc;icpc meeting;initial child protection case conference;icpcc",
    "conference": "pre birth conference;prebirth conference;pre birth child protection conference;pre birth cp conference;pre birth case conference;transfer conference;transfer in conference;transfer child protection conference;pre birth icpc;transfer in child protection conference;receiving in conference;disruption conference;child protection case conference;conference;child protection conference;cp conference;case conference;cpc",
    "looked-after review": "lac review;cla review;cic review;child in care review;children in care review"
    ";looked after review;looked after child review;looked after children review;cla reviews;lac reviews"
    ";child looked after review;lac rev;cla rev;child in care review meeting;cic review meeting;children looked after review;lac review meeting;cla review meeting",
    "child in need review": "child in need review;cin review;cin review meeting;child in need review meeting;cin rev;cinr",
    "child in need meeting": "child in need meeting;cin meeting;initial cin meeting;initial child in need meeting;cin planning meeting;cinm;child in need planning meeting;child in need meetings;cin meetings",
    "review meeting": "review meeting",
    "review": "early help review;eha review;eh review;care plan review;supervision order review;plan review meeting;sgo review;midway review;mid way review;mid point review;review;reviews;plan review;review date;plan review date;statutory review",
    "tac meeting": "tac meeting;tac;team around the child meeting;team around the child;taf meeting;taf"
    ";team around the family meeting;team around the family;taf review;tac review;taf meetings;tac meetings;tas;tas meeting;team around the school meeting;early help meeting;eha meeting;taf review meeting;tac review meeting",
    "strategy meeting": "strategy meeting;strategy discussion;strat meeting;strategy review;strat disc;strat discussion;strategy disc;s47 strategy meeting;review strategy meeting;review strategy discussion",
    "professionals meeting": "professionals meeting;professional meeting;professional's meeting;multi agency meeting"
    ";multi agency professionals meeting",
    "network meeting": "network meeting;family meeting;family network meeting",
    "family group conference": "family group conference;fgc;fgdm",
    "care team meeting": "care team meeting;care planning meeting;placement planning meeting;ppm;planning meeting"
    ";pathway plan review;pathway review;disruption meeting;permanence planning meeting;permanency planning meeting;stability meeting;placement meeting;placement review;placement stability meeting",
    "legal planning meeting": "legal planning meeting;lpm;legal gateway panel;legal panel;legal gateway meeting;legal gateway;pre proceedings meeting;first plo meeting;pre proceedings review;lgm;lgpm"
    ";plo meeting;plo review",
    "panel": "panel;edge of care panel;resource panel;adoption panel;fostering panel;marac;mace;mace panel;matching panel;permanence panel;permanency panel;funding panel;care panel;allocation panel;placement panel;risk panel;marac meeting",
    "court hearing": "court hearing;hearing;final hearing;irh;issues resolution hearing;cmh;case management hearing"
    ";court date;fact finding hearing;adoption hearing;directions hearing;interim hearing;first hearing;contested hearing;court review;bail hearing;plea hearing;sentencing hearing;iro hearing;ffh;crown court hearing;magistrates hearing;final order hearing;celebration hearing;adoption celebration hearing",
    "pep": "pep;pep meeting;pep review;personal education plan meeting",
    "education review": "ehcp review;annual review;ehcp annual review;ehcp review meeting;ehc plan review;ehcp meeting;sen review;iep review;iep meeting;reintegration meeting",
    "parents evening": "parents evening;parent's evening;parents' evening",
    "supervision": "supervision;supervision session",
    "visit": "visit;home visit;statutory visit;stat visit;hv visit;cp visit;cin visit;social work visit;sw visit",
    "appointment": "appointment;clinic appointment;hospital appointment;camhs appointment;gp appointment",
    "session": "session;contact session;group session",
    "contact": "contact;family time",
    "meeting": "meeting;multi agency meeting",
    "assessment": "iha;rha;initial health assessment;review health assessment;paediatric assessment;assessment;parenting assessment;c&f assessment;single assessment;completion of assessment"
    ";completion of the assessment;end of assessment;end of the assessment",
    "birth": "birth;baby's birth;delivery;labour;edd;estimated due date;due date;birth of baby;birth of the baby",
    "discharge": "discharge;hospital discharge;discharge from hospital;discharge planning meeting",
    "release": "release;release from prison;release from custody",
    "placement": "placement;start of placement;end of placement;placement start",
    "school return": "school return;return to school;start of school;school start;starting school;starting nursery"
    ";starting reception;starting secondary school",
    "return home": "return home;returning home;reunification",
    "referral": "referral;receipt of referral;receipt of the referral",
    "allocation": "allocation",
    "end of plan": "end of plan;end of the plan;end of proceedings;end of the proceedings;end of court proceedings;end of this plan;plan end;cin closure;cp closure;plan closure;closure;case closure;step down",
    "transfer": "transfer;case transfer;transfer of case",
    "end of course": "end of the course;end of course;end of the programme;end of programme;end of the intervention"
    ";completion of the course;completion of course;end of the group;end of intervention",
    "end of placement": "end of the placement",
    "end of pregnancy": "end of pregnancy;end of the pregnancy",
    "missing episode": "missing episode;return from missing;each missing episode",
}
NAMES = Phrases((phrase, key) for key, phrases in EVENT_WORDS.items() for phrase in phrases.split(";"))

STRONG = frozenset(
    {
        "core group",
        "review conference",
        "initial conference",
        "conference",
        "looked-after review",
        "child in need review",
        "review meeting",
        "tac meeting",
        "strategy meeting",
        "professionals meeting",
        "family group conference",
        "legal planning meeting",
        "pep",
        "care team meeting",
        "court hearing",
        "panel",
        "review",
        "child in need meeting",
        "education review",
    }
)
"""Events that a plan waits for; the others are times only behind a word of time, or called the next."""

ORDER_WORDS = bag("next first initial forthcoming upcoming following second third final coming last monthly")
AHEAD = bag("next forthcoming upcoming coming following")
BY_LEADS = bag("by before until till")
LED_BY = {
    "on": frozenset({"discharge", "release", "allocation", "referral", "return home", "birth", "transfer"}),
    "upon": frozenset({"discharge", "release", "allocation", "referral", "return home", "transfer"}),
    "in": frozenset({"core group", "review conference", "looked-after review"}),
    "for": STRONG - {"review", "panel", "court hearing", "conference", "pep", "child in need meeting"},
    "during": STRONG,
    "at": STRONG
    | {"discharge", "birth", "supervision", "appointment", "end of course", "end of plan", "meeting"},
    "from": frozenset(
        {"birth", "discharge", "release", "placement", "review conference", "initial conference"}
    ),
    "throughout": frozenset(),
}
BETWEEN = bag(
    "on due dated arranged scheduled planned held listed adjourned rescheduled rearranged for is in the be to of at booked set will"
)
NOT_AFTER = bag(
    "minutes members member report reports chair decision decisions plan plans form paperwork officer"
    " room notes order attendance agenda record records invite invites date recommendations work worker"
    " centre arrangements outcome outcomes process"
)


def read_event_name(source: Source, at: int) -> Reading | None:
    """An event's name at ``at``, with an article before it and its date behind it where they are there."""
    if source.low(at) in ARTICLES or source.tokens[at].owned:
        at += 1
    token = source.tokens[at]
    nxt = False
    if token.low in ORDER_WORDS or token.sort is Lex.ORDINAL:
        nxt = True
        at += 1
    found = NAMES.at(source, at)
    if found is None and nxt and token.low in ("initial",):
        found = NAMES.at(source, at - 1)
    if found is None:
        return None
    key, end = found
    reading = Reading(end, TimeKind.EVENT, event=key, bounded=False)
    take_in_date(source, reading)
    return reading


def take_in_date(source: Source, reading: Reading) -> None:
    """Takes in the date behind an event: "on 3 May", "(3/5/26)", ", 12/4/16", "due w/c 4 May"."""
    at = reading.end
    opened = source.low(at) == "("
    if opened or source.low(at) in (",", ":") or is_dash(source.tokens[at]):
        at += 1
    if source.tokens[at].sort is Lex.CLOCK:
        at += 1
    steps = 0
    while steps < 3 and source.low(at) in BETWEEN:
        at += 1
        steps += 1
    day = read_moment(source, at, led=True)
    if day is None:
        day = read_period(source, at, "in" if steps else "")
    wordy = steps == 0 and not opened and source.tokens[at].sort is Lex.WORD
    if day is None or (wordy and source.low(at) not in MONTHLIKE):
        return
    if opened and source.low(day.end) == ")":
        reading.end = day.end + 1
    elif opened:
        return
    else:
        reading.end = day.end
    reading.due, reading.exists, reading.sense = day.due, day.exists, day.sense
    if reading.due is None and day.exists and source.on is None:
        reading.sense = day.sense


MONTHLIKE = frozenset(MONTHS) | frozenset(WEEKDAYS) | frozenset(DAY_WORDS) | bag("w/c w/b w/e")


def read_event(source: Source, at: int, led: str) -> Reading | None:
    """An event at ``at`` that stands for a time: behind a word of time, called the next, dated, or alone in its cell."""
    start = at
    if source.low(at) in ARTICLES or source.tokens[at].owned:
        at += 1
    special = _birthday(source, at, led) or _point_of(source, at, led)
    if special is not None:
        return special
    order = source.low(at)
    reading = read_event_name(source, start)
    occasion = read_occasion(source, start, led, ahead=order in AHEAD)
    if occasion is not None and (reading is None or occasion.end > reading.end):
        take_in_date(source, occasion)
        return occasion
    return None if reading is None else _named(source, reading, start, order, led)


def _named(source: Source, reading: Reading, start: int, order: str, led: str) -> Reading | None:
    """The event of a known name, where the words around make a time of it."""
    if order == "last":
        reading.sense = Sense.PAST
    behind = source.tokens[reading.end]
    if reading.due is None and reading.exists and behind.sort is Lex.WORD and behind.low in NOT_AFTER:
        return None
    if reading.due is not None or not reading.exists:
        if not led and _is_what_is_done(source, start, reading):
            return None
        return reading if order in AHEAD or reading.event in STRONG or led else None
    if led in BY_LEADS or (led in ("prior", "after", "following", "ahead", "time")):
        return reading if reading.event not in ("contact", "court", "placement") or order in AHEAD else None
    if order in AHEAD:
        return reading
    if led:
        if reading.event == "transfer" and source.low(reading.end) == "to":
            reading.end = _over_pieces(source, reading.end + 1)
        return reading if reading.event in LED_BY.get(led, frozenset()) else None
    if reading.event in STRONG and source.whole(start, reading.end):
        return reading
    return None


def _is_what_is_done(source: Source, at: int, reading: Reading) -> bool:
    """Whether a meeting stands inside a sentence, so that only its date tells the time: "hold the review on 3 May"."""
    if at == 0 or source.tokens[at - 1].sort is not Lex.WORD:
        return False
    return any(token.low in ("on", "for") for token in source.tokens[at : reading.end])


POINTS = bag(
    "point time day date moment week start end conclusion outcome completion receipt result outset close"
)
POINT_LEADS = BY_LEADS | bag("at on upon after following prior from")
COMPLETIONS = bag("completion receipt conclusion")
MOST_PIECES = 4


def _point_of(source: Source, at: int, led: str) -> Reading | None:
    """ "at the point of discharge", "on the day of the hearing", "on receipt of the report"."""
    if led not in POINT_LEADS or source.low(at) not in POINTS:
        return None
    whole = source.low(at) in COMPLETIONS and led in ("on", "upon", "after", "following")
    if source.low(at + 1) != "of":
        behind = source.tokens[at + 1]
        return (
            Reading(at + 1, TimeKind.EVENT, event="completion")
            if whole and behind.sort is not Lex.WORD
            else None
        )
    named = read_event_name(source, at + 2) or read_occasion(source, at + 2, "by", ahead=False)
    if named is not None and source.tokens[named.end].low not in NOT_AFTER:
        return named
    if not whole:
        return None
    end = _over_pieces(source, at + 2)
    return Reading(end, TimeKind.EVENT, event="completion") if end > at + 3 else None


def _over_pieces(source: Source, at: int) -> int:
    """The piece behind the few words of what is received or transferred to: "the leaving care team"."""
    end = at + (source.low(at) in ARTICLES)
    for piece in source.tokens[end : end + MOST_PIECES]:
        if piece.sort is not Lex.WORD or piece.low in PIECE_STOPS:
            break
        end += 1
    return end


PIECE_STOPS = bag("and or to will must should by at on in for from with before after then so if when is are")


def _birthday(source: Source, at: int, led: str) -> Reading | None:
    """ "by his fifth birthday", "before she turns 18" is in ``read_milestone``."""
    found = read_ordinal(source, at)
    at = found[1] if found else at + (source.low(at) == "next")
    if source.low(at) == "birthday" and led:
        reading = Reading(at + 1, TimeKind.EVENT, event="birthday")
        take_in_date(source, reading)
        return reading
    return None
