"""Reading any clause that a plan waits for: "until you say stop", "once the heating is working", "before the lease runs out".

``clauses`` knows the verbs of one turn of things and reads them anywhere. Here the verb may be any that is told in the
present, and so more is asked of what stands around it: the clause begins its cell or sentence, or the sentence is of what
is to be done; what is done every day ("until she falls asleep") is no time. What somebody feels or can do is vague.
"""

from __future__ import annotations

from planlint.language.times.clauses import BE, HAVE, NEXT_SEEN, read_milestone
from planlint.language.times.events import take_in_date
from planlint.language.times.lexer import NUMERIC, Lex, Token
from planlint.language.times.model import TimeKind
from planlint.language.times.participles import IRREGULAR, STATES, is_participle
from planlint.language.times.reading import SENTENCE_ENDS, Reading, Source, is_dash, no_word_at
from planlint.language.times.ruled import PAPERS, is_in_short, is_ruled
from planlint.language.times.sure_clauses import CONTRACTED, end_of_sure_clause
from planlint.language.times.verbless import end_of_verbless
from planlint.language.times.words import (
    ARTICLES,
    DAYPARTS,
    FUTURE,
    MONTHS,
    OWNERS,
    PAST,
    UNITS,
    WEEKDAYS,
    bag,
)

LEADS = bag("until till til once before after")
LENGTHENED = (
    (("as", "soon", "as"), "once"),
    (("by", "the", "time"), "before"),
    (("until", "such", "time", "as"), "until"),
    (("from", "the", "day"), "from"),
    (("from", "the", "moment"), "from"),
    (("at", "whatever", "point"), "once"),
    (("at", "whatever", "time"), "once"),
    (("on", "whatever", "day"), "from"),
    (("on", "whichever", "day"), "from"),
    (("on", "the", "day"), "from"),
    (("as", "and", "when"), "while"),
    (("at", "the", "point", "at", "which"), "once"),
    (("at", "the", "point", "that"), "once"),
    (("at", "the", "point"), "once"),
    (("at", "a", "pace"), "pace"),
    (("for", "as", "long", "as"), "while"),
    (("as", "long", "as"), "while"),
    (("for", "so", "long", "as"), "while"),
    (("so", "long", "as"), "while"),
)
"""Leads of several words, each with the plain one that it is read like."""
LONGER = {
    first: tuple(entry for entry in LENGTHENED if entry[0][0] == first)
    for first in sorted({words[0] for words, _ in LENGTHENED})
}
FIRST = LEADS | frozenset(words[0] for words, _ in LENGTHENED) | bag("when the next whenever")

PERSONS = bag(
    "he she they we you i it everyone everybody someone somebody anyone anybody nobody one both that this"
)
SEVERAL = bag("they we you i both all")
HELPERS = BE | HAVE | bag("does do doesn't don't isn't aren't hasn't haven't")
SURELY_VERBS = HELPERS | {"can", "cannot"}
HAS_BEEN = PAST - HAVE
BETWEEN = bag("first next all both also no longer not finally fully actually either now himself herself")
FEELS = bag(
    "feel feels want wants like likes wish wishes need needs seem seems able up ready happy comfortable"
    " confident settled willing well better stronger helping helps helpful works useful"
)
"""Verbs and adjectives of what nobody can see from outside."""
REPORTS = bag(
    "say says tell tells know knows think thinks agree agrees decide decides ask asks let lets hear show shows"
)
"""Verbs that go on with a clause of their own: "until you say you have had enough"."""
HABITS = bag(
    "eat eats sleep sleeps wake wakes cry cries play plays watch watches drink drinks smoke smokes cook cooks bath baths"
    " wash washes scream screams shout shouts hit hits kick kicks nap naps"
)
DAILY = bag(
    "bed asleep sleep bath bathroom toilet breakfast lunch dinner tea dressed table homework bored dark teeth door room"
    " angry upset cross tired hungry drunk shops bus car town work cries sick"
)
EVERY_DAY = bag("school nursery college")
WAYS = bag("go goes get gets leave leaves walk walks come comes is are arrive arrives")
"""Verbs of going somewhere, to what may be gone to every day."""
VERBS = bag(
    "accept agree allocate answer appear apply appoint arrive ask assess attend award become begin book break bring build conclude"
    " buy call cancel change charge check clear close collect come commence complete confirm contact crawl decide deliver"
    " detect discharge draw drop end enrol enter expire fail fall file find finish fit fix get give go grant grow hand hear"
    " hold improve install issue join know land lapse lay leave let lift lose make mature meet mend move name offer open"
    " order pass pay phone pick place post prove provide publish put quit raise reach read receive recover refer refuse"
    " register release repair reply report resign resolve respond restart resume retire return review ring rule run say"
    " secure see sell send set settle show sign sit sort speak stabilise stand start stop submit take talk tell terminate"
    " think transfer turn update vacate visit vote walk win withdraw write feel want need like kick step fill cut wear remain"
    " last heal dry learn gain earn sober marry separate divorce appeal plead admit disclose hatch ease switch"
)


def _third(verb: str) -> str:
    """The form of "he" or "it"."""
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return f"{verb}es"
    return f"{verb[:-1]}ies" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}s"


PRESENT = frozenset(_third(verb) for verb in VERBS)
TOLD_NOW = BE | HAVE | PRESENT
NO_SUBJECT = bag(
    "and or but if when once until before after till while because so that which who to will would should can could may"
    " might must shall was were be been being had did there how why where for with by at on in from as than possible"
    " each every then it's"
)
NEVER_VERBS = NO_SUBJECT - {"can", "could"}
INNER = bag("of for with in at from and")
CLAUSE_ENDS = bag(
    "and but or so then if unless when whenever once until before after because which while whilst who where"
)
NEW_SUBJECTS = bag("he she they we i")
ONCE_ONLY = bag(
    "returns return leaves leave moves move starts start finishes finish finalise finalises conclude concludes submit submits"
    " file files sign signs fly flies emigrate emigrates marry marries decide decides exchange adjourn adjourns disperse"
    " separate separates meet appeal appeals travel allocate finalize convene convenes step"
)
"""Verbs of one turn, even of somebody who is only "he": "before he runs" is rather a habit."""
IDLE = bag("know knows go goes say says")
"""What tells nothing to wait for without more: "before you know"."""
LASTING = bag("remains remain lasts last runs run continues continue stands")
"""Verbs of what goes on: "for as long as the order lasts"."""
BARE = HELPERS | IDLE
LOOKING = bag("look looks looking looked")
ARRIVED = bag("back in over here through available done complete out")
GONE = bag("away inside abroad off up down upstairs")
"""Where somebody or something is behind an 's: "Dad's away", "once the tag's off"."""
MODALS = bag("will must should shall would might may can could to")
VERB_FORMS = TOLD_NOW | VERBS | MODALS - {"to"}
PREPOSITIONS = bag("on in by at during from")
TIMED = frozenset(WEEKDAYS) | frozenset(MONTHS) | DAYPARTS | bag("today tomorrow")
WHEN_VERBS = bag(
    "get gets come comes arrive arrives return returns leave leaves move moves receive receives start starts finish"
    " finishes open opens close closes issue issues turn turns go goes reach reaches hear hears"
)
SURELY_FUTURE = FUTURE - bag("can could might may would")
TELLING = (
    HELPERS
    | PRESENT
    | HABITS
    | bag("can cannot can't won't wouldn't would screams shouts cries drinks refuses")
)
"""What tells in a sentence how things are, so that its clause is no time to wait for."""
MOST_NAMED, MOST_TOLD, LOOK_BACK = 6, 10, 26


def read_wait(source: Source, start: int) -> Reading | None:
    """The clause that the word or words at ``start`` lead in; None where no clause follows, or one of every day."""
    sure = end_of_sure_clause(source, start, _told)
    if sure is not None:
        return _event(source, sure)
    lead, at = _lead(source, start)
    if not lead or (lead == "before" and source.low(start - 1) in UNITS) or _is_course(source, at):
        return None
    if source.low(start) == "at" and (aged := read_milestone(source, at)) is not None:
        return aged
    verb = _verb(source, at)
    if verb is None:
        short = end_of_verbless(source, start)
        return _event(source, short) if short is not None and _stands(source, start) else None
    if source.low(start - 1) in LOOKING or not _may_lead(source, start, at, verb, lead):
        return None
    end, vague = _told(source, verb)
    bare = end == verb + 1 and source.low(verb) in BARE
    lone = lead == "when" and not _is_once(source, at, verb)
    if end <= verb or bare or not (_fills_cell(source, start, end) if lone else _stands(source, start)):
        return None
    if vague or lead in ("while", "pace"):
        lasting = source.low(verb) in LASTING or source.low(start) == "for"
        ends = (vague or lead == "pace" or lasting) and no_word_at(source, end)
        return Reading(end, TimeKind.VAGUE) if ends and lead not in ("before", "after") else None
    return None if _is_daily(source, verb, end) else _event(source, end)


def _is_course(source: Source, at: int) -> bool:
    """Whether "You" has the capital that it has in a name: "Before You Go course"."""
    token = source.tokens[at]
    return (
        token.low in PERSONS
        and token.low != "i"
        and token.text.istitle()
        and source.tokens[at + 1].text.istitle()
    )


def _event(source: Source, end: int) -> Reading:
    """What is waited for up to ``end``, with the date behind it."""
    reading = Reading(end, TimeKind.EVENT)
    take_in_date(source, reading)
    return reading


def _may_lead(source: Source, start: int, at: int, verb: int, lead: str) -> bool:
    """Whether "before" and "when" lead in a clause of one turn: "before I finalise", "when we get the keys"."""
    if lead == "before":
        person = source.low(at) in PERSONS and source.low(verb) not in ONCE_ONLY
        person = person and not (_meets_again(source, at, verb) or _is_taken_on(source, at, verb))
        return not (person or source.low(at) in CONTRACTED) or _opens(source, start)
    if lead != "when":
        return True
    if source.low(at) in ("i", "we", "you") and source.low(verb) in ("come", "go"):
        return False
    return _is_once(source, at, verb) or source.low(verb) in HAVE | WHEN_VERBS


def _meets_again(source: Source, at: int, verb: int) -> bool:
    """Whether we come together another time: "before we come back together as a conference", "before we sit down again"."""
    if source.low(at) != "we" or source.low(verb) not in GATHERING:
        return False
    return not AGAIN.isdisjoint(source.lows(verb + 1, AGAIN_WITHIN))


def _is_taken_on(source: Source, at: int, verb: int) -> bool:
    """Whether what is spoken of goes before those who decide: "before it goes to panel", "before this comes to court"."""
    goes = source.low(at) in ("it", "this", "that") and source.low(verb) in ("goes", "comes", "gets")
    return goes and source.low(verb + 1) in ("to", "before") and source.tokens[verb + 2].sort is Lex.WORD


GATHERING = bag("come go meet sit get gather talk speak reconvene be return")
AGAIN = bag("back again together next round")
AGAIN_WITHIN = 4


def _is_once(source: Source, at: int, verb: int) -> bool:
    """Whether a clause tells of what comes once: "the lab reports", "the papers are back", "police have served it"."""
    if is_ruled(source, at, verb):
        return True
    back = source.low(verb) in BE and source.low(verb + 1) in ARRIVED
    if back and (source.low(at) in ARTICLES or source.low(verb - 1) in PAPERS):
        return True
    return _has_done(source, verb) and "and" not in source.lows(at, verb - at)


def _is_daily(source: Source, verb: int, end: int) -> bool:
    """Whether the clause from ``verb`` on tells of what is done every day: "goes to school", "have eaten"."""
    words = frozenset(source.lows(verb, end - verb))
    habit = source.low(verb) in HABITS or source.lows(verb, 2) in (("get", "up"), ("gets", "up"))
    to_school = source.low(verb) in WAYS and not words.isdisjoint(EVERY_DAY)
    return habit or to_school or not words.isdisjoint(DAILY | SOON_OVER)


def _has_done(source: Source, verb: int) -> bool:
    """Whether a verb tells of one thing that somebody will have done: "police have served", "we've met"."""
    behind = verb + 1 + (source.low(verb + 1) in BETWEEN)
    token = source.tokens[behind]
    helped = source.low(verb) in HAVE or source.low(verb).endswith("'ve")
    if source.tokens[verb].owned and source.low(verb) not in PERSONS and _is_told_of(source, verb + 1):
        return True
    if source.tokens[verb].owned and source.low(verb + 1) in ("had", "got"):
        return True
    return helped and is_participle(token) and token.low not in STATES | SOON_OVER


SOON_OVER = bag("eaten slept woken cried washed bathed played drunk smoked dressed fed calmed")
"""What somebody will have done every day."""


def end_of_clause(source: Source, at: int) -> int | None:
    """The piece behind the clause at ``at``, whoever and whatever it tells of: "we meet", "you see your PA"."""
    verb = _verb(source, at)
    return None if verb is None else _told(source, verb)[0]


def _lead(source: Source, at: int) -> tuple[str, int]:
    low = source.low(at)
    for words, plain in LONGER.get(low, ()):
        if source.lows(at, len(words)) == words and source.low(at + len(words)) != "of":
            return plain, at + len(words)
    if low == "when":
        return low, at + 1
    if low in LEADS:
        return low, at + 1 + (low in ("until", "till") and source.low(at + 1) == "after")
    return "", at


def _verb(source: Source, at: int) -> int | None:
    """The piece of the verb, over its subject: somebody, or a noun of a few words."""
    first, behind = source.tokens[at], source.tokens[at + 1]
    if first.sort is not Lex.WORD or (first.low in NO_SUBJECT and first.low != "that"):
        return None
    if first.owned and _is_told_of(source, at + 1):
        return at
    if first.low in PERSONS:
        return _behind_person(source, at)
    if behind.sort is Lex.WORD and (first.low in CONTRACTED or (first.owned and behind.low in IRREGULAR)):
        return at
    return None if first.low in CONTRACTED else _behind_noun(source, at)


def _behind_noun(source: Source, at: int) -> int | None:
    """The piece of the verb behind a noun of a few words."""
    first = source.tokens[at]
    whose = first.low in ARTICLES or first.low in ("a", "an", "any", "this", "no", "another") or first.owned
    for gap in range(at + 1, at + MOST_NAMED):
        token = source.tokens[gap]
        if token.sort is Lex.NUMBER and (token.joined or source.low(gap - 1) == "section"):
            continue
        if token.sort is Lex.NUMBER and source.low(gap + 1) in ROOMS:
            continue
        if token.sort is not Lex.WORD and not (is_dash(token) and token.joined):
            return None
        owner = (whose and gap > at + 1) or first.low in OWNERS
        if token.low in SURELY_VERBS or (token.low in PRESENT and _is_verb(source, gap, whose=owner)):
            return gap
        if (token.low in VERBS and _agrees(source, gap)) or (token.owned and _is_told_of(source, gap + 1)):
            return gap
        if token.low in PERSONS or "'" in token.low or (token.low in NO_SUBJECT and token.low not in INNER):
            return None
    return None


ROOMS = bag("bed bedroom bedroomed bedded")
"""What so many of make a home: "a suitable 4 bed comes up"."""


def _is_told_of(source: Source, at: int) -> bool:
    """Whether an 's before here is "is" or "has": "the boiler's been fixed", "Dad's out of prison"."""
    been = at + (source.low(at) == "been")
    token = source.tokens[been]
    if been == at and token.low in ARRIVED | GONE and source.tokens[at + 1].sort is not Lex.WORD:
        return True
    if source.lows(at, 2) == ("out", "of"):
        return source.low(at + 2) in LEFT
    turn = is_participle(token) and token.low not in STATES | SOON_OVER
    return turn and (been > at or token.low in IRREGULAR) and source.tokens[been + 1].sort is not Lex.WORD


LEFT = bag("hospital prison custody care rehab nappies plaster")


def _behind_person(source: Source, at: int) -> int | None:
    """Behind "he", "they", "someone" the next word is the verb; what has been is not waited for."""
    person, verb = source.tokens[at], at + 1
    if person.owned:
        return at if source.tokens[verb].sort is Lex.WORD else None
    verb += source.low(verb) == "else"
    while source.low(verb) in BETWEEN and verb < at + 3:
        verb += 1
    token = source.tokens[verb]
    if token.sort is not Lex.WORD or token.low in HAS_BEEN or token.low in NEVER_VERBS:
        return None
    if person.low in ("that", "this"):
        return verb if token.low in TOLD_NOW else None
    if person.low in SEVERAL:
        return None if token.low.endswith("ed") and token.low != "need" else verb
    return (
        verb
        if token.low in SURELY_VERBS or (token.low.endswith("s") and not token.low.endswith("ss"))
        else None
    )


def _is_verb(source: Source, at: int, *, whose: bool) -> bool:
    """Whether a word that may be a plural noun as well ("visits", "checks") is the verb here."""
    behind = source.tokens[at + 1]
    if behind.sort is Lex.WORD and behind.low in VERB_FORMS:
        return False
    return whose or source.tokens[at - 1].text.istitle() or behind.sort is Lex.WORD


def _agrees(source: Source, at: int) -> bool:
    """Whether a bare verb follows several: "the boys move", "police charge", "Mum and Dad agree"."""
    noun = source.tokens[at - 1]
    several = noun.low.endswith("s") and not noun.low.endswith("ss") and not noun.owned
    joined = source.low(at - 2) in ("and", "&")
    body = noun.low in (
        "police",
        "probation",
        "housing",
        "health",
        "children",
        "people",
        "everyone",
        "staff",
        "school",
    )
    return (several or joined or body) and source.tokens[at + 1].low != "of"


def _told(source: Source, verb: int) -> tuple[int, bool]:
    """The piece behind all that the clause tells, and whether it tells what nobody can see from outside."""
    reports = source.low(verb) in REPORTS
    owned = source.tokens[verb].owned
    end = verb + 1
    stated = end + (source.low(end) in ("not", "n't"))
    owned = owned or source.low(verb) in CONTRACTED
    if source.low(verb) in BE or owned:
        stated += source.low(stated) in ("more", "all", "fully", "both", "quite", "so", "really")
        if source.low(stated) in STATES and source.low(stated) not in IRREGULAR:
            return verb, False
    able = source.low(verb) in ("can", "cannot") and source.tokens[end].sort is not Lex.WORD
    vague = (
        able
        or source.low(verb) in FEELS
        or ((source.low(verb) in BE or owned) and source.low(stated) in FEELS)
    )
    while end < verb + MOST_TOLD:
        token = source.tokens[end]
        low = token.low
        if token.sort is not Lex.WORD:
            if is_dash(token) and token.joined and source.tokens[end + 1].joined:
                end += 1
                continue
            if token.sort is Lex.NUMBER and end == verb + 1 and source.low(verb) in BE:
                end += 1
                continue
            if (
                token.sort is Lex.NUMBER
                and end > verb
                and source.low(end - 1) in ("year", "key", "stage", "class", "level")
            ):
                end += 1
                continue
            break
        if low == "that" and end > verb + 1 and not reports:
            break
        if low in CLAUSE_ENDS or low in TIMED or (low in NEW_SUBJECTS and not (reports or vague)):
            break
        if low in PREPOSITIONS and _dated(source.tokens[end + 1]):
            break
        if low in MODALS and not (reports or vague or (low == "to" and _goes_on_to(source, end, verb))):
            return _before_subject(source, end, verb), vague
        end += 1
    return end, vague


def _goes_on_to(source: Source, at: int, verb: int) -> bool:
    """Whether "to" belongs to the verb: "agrees to move", "moves to Leeds"; not "moves SW to ring"."""
    before = source.tokens[at - 1]
    return not (at - 1 > verb and (before.low in NEXT_SEEN or before.text.isupper() or before.text.istitle()))


def _before_subject(source: Source, at: int, verb: int) -> int:
    """The piece of the subject that a modal verb at ``at`` has, which is no part of the clause before it."""
    subject = at - 1
    while subject - 1 > verb and source.low(subject - 1) in ARTICLES | {"and", "&"}:
        subject -= 1
    return max(subject, verb + (subject > verb))


def _dated(token: Token) -> bool:
    return token.sort in NUMERIC or token.low in TIMED


def _opens(source: Source, at: int) -> bool:
    """Whether a clause begins its cell, line or sentence."""
    before = source.tokens[at - 1]
    return at == 0 or before.sort in (Lex.BREAK, Lex.MARK)


def _fills_cell(source: Source, start: int, end: int) -> bool:
    """Whether a cell says nothing else, so that "when" tells the day and not on what condition."""
    before, behind = source.tokens[start - 1], source.tokens[end]
    closed = behind.sort in (Lex.BREAK, Lex.END) or behind.low in ("(", ".", "-")
    return closed and (start == 0 or before.sort is Lex.BREAK or all(map(_short, source.tokens[:start])))


def _stands(source: Source, start: int) -> bool:
    """Whether the clause opens its cell or sentence, or the sentence before it is of what is to be done and not of what is."""
    told = False
    index = start - 1
    while index >= max(start - LOOK_BACK, 0):
        token = source.tokens[index]
        if token.sort is Lex.BREAK or token.low in SENTENCE_ENDS:
            break
        if token.sort is Lex.WORD:
            if token.low in SURELY_FUTURE or (token.low == "like" and source.low(index - 1) in WISHES):
                return True
            if token.low in BE and source.low(index + 1) in STAYING:
                return True
            told = told or token.low in TELLING or (token.low in PAST and not is_in_short(source, index))
        index -= 1
    first, second = source.tokens[index + 1], source.tokens[index + 2]
    if index + 2 < start and first.text.istitle() and second.low.endswith("s") and not second.owned:
        told = told or not (second.low.endswith("ss") or second.low in NO_VERBS)
    return not told


NO_VERBS = bag("his this its us yes always as was thus perhaps")
"""What ends in "s" behind the first word and is no verb: "Cover his rounds"."""
WISHES = frozenset({"would", "i'd", "we'd", "they'd", "he'd", "she'd"})
"""What makes a wish of "like": "I'd like it sorted before we fly"."""
STAYING = bag("staying living stopping waiting keeping holding remaining")


def _short(token: Token) -> bool:
    """Whether a piece before the clause is no word of a sentence: an owner, a mark."""
    return token.sort is not Lex.WORD or token.low in OWNERS or token.text.isupper()
