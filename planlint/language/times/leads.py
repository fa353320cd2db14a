"""The words that introduce a time ("by", "no later than", "starting from") and what they make of it."""

from __future__ import annotations

from planlint.language.times.model import Sense, TimeKind
from planlint.language.times.phrases import Phrases
from planlint.language.times.reading import Reading
from planlint.language.times.words import bag

MEANINGS = {
    "between": "btw;btwn;betw;in between;anywhere between;sometime between;any time between;anytime between",
    "after": "until after;not until after;before and after;before & after;before / after;during and after;the other side of;the far side of;starting after;some time after;sometime after;any time after;at some point after;beginning after;commencing after;starts after",
    "within": "with in;no more than;not more than;no longer than;not longer than;inside of;in under;in less than;in no more than;in at most;within at most;in the space of;w/in;w/i;within no more than;within not more than;within a maximum of;within the maximum of;within a period of;within about;within approx;within around",
    "for": "for up to;for no longer than;for not longer than;for at least;for a minimum of;for at most;for a maximum of;for a total of;for a period of;for the period of"
    ";for a trial of;for a trial period of;for an initial;for an initial period of;for a maximum period of"
    ";lasting;lasting for;for no more than;for not more than;for no less than",
    "over": "some time over;sometime over;at some point over;in the course of;during the course of;within the course of;over a period of;over the course of;spread over",
    "by": "on / before;before / on;by / on;on / by;by or on;on or by;by / before;by the time of;no later than;not later than;by no later than;on or before;by or before;at or before;due by;due in by;due back by;towards;toward;at the very latest by"
    ";no later;not later;latest;latest date;no later than by;cut off;cut off date;due back;not later then;no latter than;any later than;by the latest;on or prior to;at latest;by around;by about;by approx;by end of play;by close of play;by close of business;by close;by start of play;by the very latest;at the very latest;deadline of;deadline is;by approximately;at the latest by;by latest;latest by;deadline;target date;end date;due date;completion date",
    "before": "this side of;in the run up to;in the lead up to;in the build up to;leading up to;running up to;some time before;sometime before;any time before;anytime before;at some point before;prior to;ahead of;in advance of;in time for;in readiness for",
    "until": "pending;up to and including;until and including;from now until;from now till;from now to;from now up to;now until;now till;up to;up until;up till;up to & including;up to and incl;up to & incl;up to and incl .;up to & incl .;until & including;right up to;right up until;right up till;right through to;through to;thru to;all the way to;until right up to;untill",
    "from": "on or after;on / after;on and after;not until;not till;not before;not earlier than;no earlier than;no sooner than;not sooner than;wef;effective;effective from;from the week of;from about;starting;starting from;starting on;starts;starts on;commencing;commencing on;commencing from;commences"
    ";beginning;beginning on;as of;as from;with effect from;from around;start;start date",
    "post": "post",
    "pre": "pre",
    "throughout": "all through;all throughout;all during;right through;throughout the whole of;for the whole of;for all of;the whole of;all the way through",
    "during": "some time during;sometime during;any time during;anytime during;at some point during;at any time during;at some time during",
    "on": "due;due on;around;round about;on or around;on or about",
    "in": "due in;in or around;in or about;in around;some time in;sometime in;any time in;anytime in;at some point in;at some time in;at some stage in",
    "at": "@",
    "since": "dated;d.o.b;since before;since around;since about",
}
ALONE = bag(
    "by before within until till til in on at from since after during over for throughout through under"
    " inside between following upon"
)
LEADS = Phrases(
    [(word, word) for word in sorted(ALONE)]
    + [(phrase, meaning) for meaning, phrases in MEANINGS.items() for phrase in phrases.split(";")]
)
"""Each phrase with the plain word that means the same."""

DEADLINES = bag("by before until till til within from since")
STARTS = bag("from after following upon")
DAYS = (TimeKind.DATE, TimeKind.PERIOD, TimeKind.EVENT)


def give_sense(reading: Reading, word: str) -> None:
    """Says what the word that introduces a reading makes of it; what has been stays what has been."""
    if reading.sense is Sense.PAST:
        return
    reading.sense = Sense.BY
    if reading.kind not in DAYS:
        if word == "since":
            reading.sense, reading.due = Sense.PAST, None
        return
    if word == "since":
        reading.sense, reading.begins, reading.due = Sense.PAST, reading.begins or reading.due, None
    elif word in STARTS and not reading.ranged:
        reading.sense, reading.begins, reading.due = Sense.FROM, reading.begins or reading.due, None
