"""Whether a clause tells of who decides ("when the lab reports"), or a cell in short of what is to be done ("fam. seen again")."""

from __future__ import annotations

from planlint.language.times.reading import Source
from planlint.language.times.words import bag

RULING = bag(
    "lab labs court judge police cps housing council panel consultant hospital solicitor landlord jury magistrates bench ombudsman"
    " results bloods tribunal"
)
RULES = bag(
    "report reports reply replies decide decides confirm confirms rule rules respond responds agree agrees charge charges write"
    " writes answer answers"
)
PAPERS = bag(
    "references results bloods papers forms reports checks records minutes statements letters keys certificates quotes parts"
    " funds files replies bids grades mocks beds orders dbs paperwork funding money report cheque payment grant medicals swabs"
    " samples figures photos passports visas documents findings scores estimates"
)
"""What comes in or back once: "when probation references are in"."""
PASSED = bag("seen met held made done taken sent given kept put")
HELPED = bag("was were had has have been he she they we i you mum dad")


def is_ruled(source: Source, at: int, verb: int) -> bool:
    """Whether somebody who decides or answers does so, once: "when the lab reports", "until the judge decides"."""
    return source.low(verb) in RULES and not RULING.isdisjoint(source.lows(at, verb - at))


def is_in_short(source: Source, at: int) -> bool:
    """Whether a cell says in short what is to be done: "fam. seen again b4 I finalise"; not "Mum was seen"."""
    begin = max(at - 3, 0)
    return source.low(at) in PASSED and at > 0 and HELPED.isdisjoint(source.lows(begin, at - begin))
