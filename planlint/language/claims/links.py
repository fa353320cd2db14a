"""What a "by" or a "from" hangs on: a word of telling, or a deed and somebody's origin, which name nobody as the source.

"Apparently thrown out by her own father" names who did it; "seen by her father" names who knows.
"""

from __future__ import annotations

import re

from planlint.language.lemmas import lemma_of
from planlint.language.syntax import Parse, parsed

# Verbs whose doer tells, or knows by having looked; a list of the tongue's verbs of saying, noticing and examining.
_TELLING = frozenset(
    """
    say tell report state claim allege assert maintain suggest hint imply intimate indicate note notice observe remark mention raise flag voice express
    share relay pass bring put feed describe disclose reveal confide confirm corroborate verify recall explain advise inform warn notify alert write record log
    document minute list quote cite state think believe feel understand suspect consider regard view perceive judge deem hold assume presume fear doubt
    question query challenge accept acknowledge see hear find witness spot watch smell discover identify recognise recognize diagnose assess examine visit
    weigh measure test check review screen scan treat count interview make give provide send submit file sign lodge receive
    supply offer highlight outline summarise summarize rate score estimate attribute set show evidence pick catch
    announce admit concede deny dispute complain refer know meet monitor track investigate follow photograph film draw
    """.split()
)
_PARTICLES = frozenset(
    {"up", "out", "off", "on", "in", "away", "down", "back", "over", "about", "to", "at", "with"}
)
# Taken to pieces, "picked up by" and "followed by" are deeds, though "picked up" may be a notice taken.
_CARRIED_OFF = re.compile(r"\b(?:picked up|followed|driven|called names)$", re.IGNORECASE)
_SOMEBODY = frozenset(
    """
    man men woman women lad lads boy boys girl girls youth youths male males female females person people child children kid kids friend friends teenager
    teenagers bloke blokes mate mates adult adults gang gangs group stranger strangers couple guy guys family families student students pupil pupils
    """.split()
)  # fmt: skip


def names_no_source(sentence: str, at: int) -> bool:
    """Whether the "by" or "from" at a place plainly hangs on a deed done, or tells where somebody comes from."""
    parse = parsed(sentence)
    link = next((n for n, word in enumerate(parse.words) if word.start == at), None)
    if link is None or link == 0:
        return False
    word = parse.words[link].text.casefold()
    if word == "by":
        return (
            _is_by_a_deed(parse, link)
            or _is_behind_somebody(parse, link)
            or _is_anybody(parse, parse.words[link].head)
        )
    return word == "from" and _is_behind_somebody(parse, link)


def _is_by_a_deed(parse: Parse, link: int) -> bool:
    """A participle stands right before the "by", at most with its particle between, and no verb of telling is it."""
    verb = link - 1
    if verb > 0 and parse.words[verb].text.casefold() in _PARTICLES:
        verb -= 1
    word = parse.words[verb]
    if word.tag not in {"VBN", "VBD"}:
        return False
    told = parse.text[word.start : parse.words[link].start].rstrip()
    return lemma_of(word.text, word.tag) not in _TELLING or _CARRIED_OFF.search(told) is not None


def _is_behind_somebody(parse: Parse, link: int) -> bool:
    """ "A lad from the Moss", "two men by the docks": it hangs on a noun for people, and tells where they are or come from."""
    noun = parse.words[link].head
    governor = parse.words[noun].head
    return (
        governor != noun
        and governor == link - 1
        and parse.words[governor].text.casefold() in _SOMEBODY
        and parse.words[noun].tag != "PRP"
    )


def _is_anybody(parse: Parse, noun: int) -> bool:
    """ "By a man from Hull", "by older lads": one of many, whom nobody could ask."""
    marks = {
        parse.words[at].text.casefold() for at in parse.children(noun, "det", "nmod:poss", "flat", "appos")
    }
    return parse.words[noun].text.casefold() in _SOMEBODY and marks <= {"a", "an", "some", "another"}
