"""How often a text says that the social worker visits: its rhythms with the gap each leaves, and who else's are left out.

A health visitor's calls, family time, a visit to the dentist or to Dad in prison are no visits to the child by whoever
holds the plan. Whether a gap is too long is for rules.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.language.agencies.names import agency_in
from planlint.language.intervals import days_apart, working_days_apart
from planlint.language.people import OwnerKind, people_in
from planlint.language.sentence_cuts import SENTENCE
from planlint.language.times import TimeKind, timescales


@dataclass(frozen=True, slots=True)
class Visiting:
    """A rhythm of visits where it stands; ``gap`` is the longest time between two, in working days.

    ``listed`` where the days themselves are told; their gap is 0 where it cannot be read.
    """

    start: int
    end: int
    gap: float
    listed: bool = False


_VISIT = re.compile(
    r"\b(?:(?:home|statutory|stat|social work|sw|unannounced|announced|cp|cin|lac|cla|evening) visits?|visit(?:s|ed|ing)?(?! (?:to|from|by) (?:the |his |her |their )?(?:dad|mum|dentist|prison|library|museum|hospital|zoo|doctor|school|farm))|"
    r"(?:is|be|are|being|been) seen|see|sees|seeing|seen|call(?:s|ing)? (?:round|in|on|at)|(?:pop|drop)(?:s|ping)? (?:round|in)|calling(?= in\b)|com(?:e|es|ing) and see|coming (?:to see|round)|(?:be|is|['’]ll be) (?:round|over) (?=every|each|on|once|twice|weekly|fortnightly)|comes? (?:to|round|every|each|weekly|monthly|fortnightly|once|twice|(?:on )?(?:the )?(?:first|second|third|fourth|last|alternate|\d))|com(?:e|es|ing)(?= (?:(?:up|over|down|out|along|across)\b|every|each|on the \d))|turns? up|looks? in|(?:looked at|looked in on|checked on|called on)(?= by)|trips? to see|takes? (?:me|you|him|her) (?:out|for)\b|calls? (?:at|(?=every\b|each\b|on the (?:first|second|third|last)|once\b|twice\b|fortnightly\b|weekly\b|monthly\b))|(?:is|['’]s|am|be) (?:in|round) the (?:house|flat|home)\b|(?:am|be|['’]ll be|['’]m) (?:at|round)\b|drives? (?:up|over|out|down)|meets?|spends? time with|(?:is|be|am|are|knocks?) (?:at|on) (?:the|your|their|his|her|my) (?:door|house|flat|home)\b|goes (?:round|to the)|takes? \w+ out)\b",
    re.IGNORECASE,
)
_NOT_A_VISIT = re.compile(
    r"\b(?:family time|contact|prison|dentist|library|clinic|review(?:s|ed)?|core groups?|meetings?|panel|supervision|appointments?|sessions?|calls? from|phone|text|rings?|school trip|overnight|stays?|staying|dates?|allotment|gp|groups?|course|football|swimming|club)\b",
    re.IGNORECASE,
)
_SOCIAL_WORKER = re.compile(
    r"\b(?:(?:lead |allocated |duty |family'?s |named )?social workers?|(?-i:SW|SWs|I|CSW|FHLP|LCPP)|we|i['’](?:ll|m)|lead (?:practitioner|professional|worker)|allocated (?:worker|sw)|key ?worker|personal advis[eo]r|case ?holder|social work|statutory|duty worker|(?-i:PA))\b",
    re.IGNORECASE,
)
_FAMILY = re.compile(
    r"\b(?:mum|mother|dad|father|nan|nana|gran\w*|grandad|aunt\w*|uncle|brother|sister|siblings?|cousin|parents?|carers?|foster carers?|friend|volunteer|neighbour|mgm|pgm|home-?start|step-?(?:mum|dad)|tutor|mentor)\b(?!['’]s (?:house|home|flat))",
    re.IGNORECASE,
)
# A name, or the initials that stand for one ("JB visits every ten working days").
_NAMED = re.compile(r"\b(?:[A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-zà-ÿ]+)*|[A-Z]{2,3})\b")
_A_WEEK = re.compile(
    r"\b\d{1,2} ?(?:w/?days|wd|w/d)\b|\b(?:once|twice|one|two|three|four|five|\d) (?:(?:home |further |unannounced )?visits? )?(?:in )?(?:a|per|each|every|any) (?:(?:calendar|school|working) )?(?:week|fortnight|month|term|quarter|half[- ]term)\b",
    re.IGNORECASE,
)
_COUNT = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)"
_NTH = r"second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\d{1,2}(?:nd|rd|th)"
_SCRIPT = re.compile(r"(?<![\d/])\d{1,2}/(?:52|12)(?![\d/])")
_APART = re.compile(
    rf"\b{_COUNT}[ -](?:working |school |calendar )?(?:days|weeks|months) (?:apart\b|between (?=visits|each|them|times))"
    rf"|\b(?:intervals?|gaps?)\b[^.;,\n]{{0,70}}?\b(?:{_COUNT}[ -](?:working |school |calendar )?(?:days?|weeks?|months?)|an? (?:week|fortnight|month))\b|\b(?:every|each) (?:{_NTH}) (?:working |school )?(?:day|week|month|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b(?:on )?(?:the )?(?:first|second|third|fourth|last|1st|2nd|3rd|4th) (?:working day|day|week|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s? (?:of|in) (?:the|each|every) (?:calendar )?month\b"
    rf"|\bon the \d{{1,2}}(?:st|nd|rd|th)(?: and| &)(?: the)? \d{{1,2}}(?:st|nd|rd|th)\b(?! (?:of )?(?!the\b)[A-Z])|\b(?:once|one visit|one call) in (?:any |every |each )?{_COUNT}[ -](?:working |school |calendar )?(?:days?|weeks?|months?)\b|\bin any {_COUNT}[ -](?:working[ -]|school[ -]|calendar[ -])?(?:day|week|month)s?\b|\b(?:every|each) (?:half[- ]term|school holiday|(?:school )?holidays)\b|\bw(?:ee)?k in,? (?:and )?w(?:ee)?k out\b|\b(?:bi-?monthly|every two months|once each (?:school )?term)\b",
    re.IGNORECASE,
)
_EACH = re.compile(
    r"(?:each|every|per|one|once an?) (?:visit|time|session|one|occasion|other visit)", re.IGNORECASE
)
_NO = re.compile(
    r"\b(?:not(?! (?:(?:to be )?(?:less|more|fewer|longer|greater|further|later) than|exceed\w*|to exceed|over\b|beyond))|no longer(?! than)|never(?! (?:longer|more|further|over|beyond|exceed\w*)\b)|was|were|used to|ha(?:s|d|ve) been|previously)\b|n['’]t\b",
    re.IGNORECASE,
)
# "Sees Berit at the Lotus Room".
_AT_A_SERVICE = re.compile(r"^\s*(?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?,? (?:at|from|of) (?:the )?[A-Z]")
# "He sees his probation officer each fortnight": whoever is seen has a post and is no child.
_MEETS_A_POST = re.compile(
    r"^\s*(?:(?:his|her|their|a|an|the)\s+)?(?:[a-z]+[ -]){0,2}(?:officer|worker|practitioner|counsell?or|therapist|nurse|midwife|visitor|mentor|coach|doctor|consultant|paediatrician|psychologist|psychiatrist|dietitian|tutor|teacher|solicitor|advis[eo]r)\b"
)
# "Meet Mrs Eddy": nobody calls a child so.
_MEETS_SOMEBODY_ELSE = re.compile(r"^\s*(?:with )?(?:Mrs?|Ms|Miss|Dr|Sister|PC)\b\.? [A-Z]")
# "Jess Orme, from the Women's Centre": whoever is of a service is no social worker.
_OF_A_SERVICE = re.compile(
    r"(?<![\w’'-])[A-Z][\w’'-]+,? (?:from|of|at) (?:the )?(?!(?:[A-Z][\w’'-]+ )*(?:Children|Social|Council|County|Borough|City|Safeguarding))[A-Z]"
)
# "By Sue", "from the social worker", but not "from 4 March" or "by Easter".
_SOMEBODY = (
    r"(?:by|(?<!apart )(?<!away )from) (?!(?:him|her|my|them|your)sel(?:f|ves)\b|(?:(?:the|next|this|early|late|mid|about|half|quarter) )?(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|past|to)\b|now\b|next\b|then\b|today\b|tomorrow\b|birth\b|week|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march\b|april\b(?! [A-Z])|may\b(?! [A-Z])|june\b(?! [A-Z])|july\b|august\b|"
    r"(?:septem|octo|novem|decem)ber|half[- ]term|easter|christmas|summer|autumn|spring|winter|term|start|end|first|noon|\w+ o[’']clock))(?:the |her |his |their )?(?P<who>[^,.]+)"
)
_BY_WHOM_SOON = re.compile(rf"[^,.]{{0,30}}?\b{_SOMEBODY}", re.IGNORECASE)
_BY_WHOM = re.compile(rf"\b{_SOMEBODY}", re.IGNORECASE)
# "She wants her visits to be on a Saturday": what a parent would like of their own time with the child.
_WISHED = re.compile(
    r"\b(?:she|he|they|mum|dad|(?-i:[A-Z][a-z]+)) (?:also |still |really )?(?:wants?|would (?:like|prefer|rather have)|wish(?:es)?|prefers?|asked for|asks for|is hoping for|hopes for) (?:to have )?(?:her|his|their|the|more|longer|fewer)\b[^.;]{0,20}\bvisits?\b"
    r"|\b(?:wants?|would (?:like|love|prefer)|['’]d (?:like|love|prefer)|wish(?:es)?|hopes? for|hoping for) (?:[\w’'-]+ ){1,3}to (?:come|visit|see|call|be seen|pop|drop)\b",
    re.IGNORECASE,
)
# "Ana visited weekly": somebody did so; "visited weekly" and "is visited" tell of now.
_DID_VISIT = re.compile(
    r"\w,? (?<!be )(?<!is )(?<!are )(?<!been )(?<!being )(?<!and )visited (?!by\b)", re.IGNORECASE
)
_DAY = re.compile(r"\d{1,2}(?:st|nd|rd|th)? (?:of )?[A-Z][a-z]+|\d{1,2}/\d{1,2}")
_LISTED = 2
_UNBORN = re.compile(r"\bunborn\b|\bbump\b|\bexpected\b", re.IGNORECASE)


def visits_told(
    text: str,
    workers: tuple[str, ...] = (),
    others: tuple[str, ...] = (),
    children: tuple[str, ...] = (),
    own: bool = False,
    named: bool = False,
) -> tuple[Visiting, ...]:
    """Every rhythm of the social worker's visits in a text.

    ``workers`` are names of those who hold the plan, ``others`` of people who do not; ``own`` tells that the text
    stands under a heading or label about visits, where a rhythm by itself is one of visits; ``named`` that the plan
    names its worker, so that any other name is somebody else's.
    """
    unborn = bool(children) and all(_UNBORN.search(child) for child in children)
    cast = _Cast(_words(workers), _words(others) - _words(workers), _words(children), named, unborn)
    return tuple(_told(text, cast, own))


@dataclass(frozen=True, slots=True)
class _Cast:
    workers: frozenset[str]
    others: frozenset[str]
    children: frozenset[str]
    named: bool
    unborn: bool = False


def _words(names: tuple[str, ...]) -> frozenset[str]:
    found = {word for name in names for word in _NAMED.findall(name)}
    return frozenset(found | {_initials(name) for name in names})


def _initials(name: str) -> str:
    """The first letters of a whole name, "" where it is one word or goes on to a post."""
    words = name.partition(",")[0].partition("(")[0].split()
    return "".join(word[0] for word in words) if 1 < len(words) <= 3 and all(map(str.istitle, words)) else ""


def _told(text: str, cast: _Cast, own: bool) -> Iterator[Visiting]:
    for sentence in SENTENCE.finditer(text):
        words = sentence.group()
        start = 0
        for first, last in _rhythms(words, own):
            clause = words[start:last]
            # What a rhythm lasts to ("until the review") is no meeting that is told of.
            told = words[start:first]
            behind = words[last:]
            start = last
            gap = working_days_apart(words[first:last])
            if (
                gap is None
                or _NO.search(_told_last(clause))
                or not _is_theirs(clause, behind, cast, own, told)
            ):
                continue
            yield Visiting(sentence.start() + first, sentence.start() + last, gap)
        if own or _VISIT.search(words):
            days = [time for time in timescales(words) if time.kind in (TimeKind.DATE, TimeKind.EVENT)]
            listed = sum(max(1, len(_DAY.findall(day.text))) for day in days)
            if listed >= _LISTED and _is_theirs(words[: days[0].start], "", cast, own):
                first, last = days[0].start, days[-1].end
                yield Visiting(
                    sentence.start() + first,
                    sentence.start() + last,
                    days_apart(words[first:last]),
                    listed=True,
                )


def _told_last(clause: str) -> str:
    """What a clause says from the visit on and ahead of it up to the mark before: "after football and not before, so I come"."""
    visit = _VISIT.search(clause)
    if visit is None:
        return clause
    marks = [mark.end() for mark in _MARK.finditer(clause, 0, visit.start())]
    return clause[marks[-1] if marks else 0 :]


_MARK = re.compile(r",(?=\s*(?:so|and|but|then)\b)|;|\bso (?=(?:I|we|he|she|the|[A-Z])\b)")


def _rhythms(words: str, own: bool) -> list[tuple[int, int]]:
    kinds = (TimeKind.FREQUENCY, TimeKind.DURATION) if own else (TimeKind.FREQUENCY,)
    found = [
        (time.start, time.end)
        for time in timescales(words)
        if time.kind in kinds and not _EACH.match(time.text)
    ]
    told = [span for span in found if working_days_apart(words[slice(*span)]) is not None]
    more = [
        match.span()
        for match in (
            *_A_WEEK.finditer(words),
            *_APART.finditer(words),
            *(_SCRIPT.finditer(words) if own else ()),
        )
        if not any(first < match.end() and match.start() < last for first, last in told)
    ]
    # "Two visits in each calendar month": the number alone is no rhythm, with its month it is.
    bare = [
        span
        for span in found
        if span in told or not any(first < span[1] and span[0] < last for first, last in more)
    ]
    return sorted([*bare, *more])


def _is_theirs(clause: str, behind: str, cast: _Cast, own: bool, told: str | None = None) -> bool:
    """Whether a clause up to a rhythm, with what comes behind it, tells of a visit by whoever holds the plan.

    ``told`` is the clause without the rhythm, where there is one.
    """
    visit = _VISIT.search(clause) or re.match(
        r"\W*(?:\w+ ){0,3}(?:(?:home |statutory |unannounced )?visits?\b|trips? to see\b|calls? (?:at|on) )",
        behind,
        re.IGNORECASE,
    )
    if not visit and not own:
        return False
    # The words next to the rhythm tell what it is of: "The core group meets every four weeks: …".
    parts = [part for part in re.split(r"[,:]|\bso\b", told or clause) if part.strip()]
    near = parts[-1] if parts else clause
    if _NOT_A_VISIT.search(near) and not re.search(r"\bvisit", near, re.IGNORECASE):
        return False
    if visit and _meets_another(clause[visit.end() :], cast):
        return False
    if _COMES_MYSELF.search(clause):
        return True
    if _WISHED.search(clause) or _DID_VISIT.search(clause):
        return False
    by = _BY_WHOM_SOON.match(behind) or _BY_WHOM.search(clause)
    if visit and _OF_A_SERVICE.search(head := clause[: visit.start()]) and _is_a_strangers(head, cast):
        return False
    ahead = clause if told is None else told
    who = by["who"] if by else _in_its_brackets(clause[: visit.start()]) if visit else ahead
    passive = (
        re.search(
            r"\b(?:is|are|be|been|being) (?:\w+ )?(?:seen|visited|looked at|looked in on|checked on|called on)\b",
            clause,
            re.IGNORECASE,
        )
        is not None
    )
    # Under a heading of visits whoever "is seen" is no visitor, whatever the name.
    return (own and passive and not by and not agency_in(who)) or _acts(who, cast, own, passive)


def _in_its_brackets(ahead: str) -> str:
    """Of a list of people, the one whose brackets are open, or of whom a "who" behind the last comma tells.

    "Dan (SW), Ellery Stopes (youth officer, sees Kai …)", "Hannah (SW), CAMHS, Shine Youth Project who see Zofia …".
    """
    if _WHO.search(ahead) and ahead.rfind("(") <= ahead.rfind(")"):
        last = max(ahead.rfind(",", 0, ahead.rstrip(" ,").rfind("who") - 1), ahead.rfind(";"))
        return ahead[last + 1 :]
    opened = ahead.rfind("(")
    if opened <= ahead.rfind(")"):
        return ahead
    return ahead[max(ahead.rfind(",", 0, opened), ahead.rfind(";", 0, opened)) + 1 :]


_WHO = re.compile(r"\bwho(?: also| still| now)?\s*$")


def _meets_another(met: str, cast: _Cast) -> bool:
    """Whether the words behind "sees" name somebody of a service, or somebody who is no child of the plan."""
    if _MEETS_A_POST.match(met) or _MEETS_SOMEBODY_ELSE.match(met):
        return True
    if cast.unborn and not _AT_A_SERVICE.search(met):
        return False  # before the birth it is the mother who is seen
    if _GOES_OUT.match(met):
        return True
    relative = _FAMILY.match(_WHOSE.sub("", met.lstrip()))
    first = _NAMED.search(met)
    own_child = first is not None and first.group() in cast.children
    if (_AT_A_SERVICE.search(met) and not own_child) or (
        relative and not frozenset(_NAMED.findall(met)) & cast.children
    ):
        return True
    return bool(frozenset(_NAMED.findall(met)) & (cast.others - cast.children - cast.workers))


_WHOSE = re.compile(r"^(?:his|her|their|your|my) ")
# "She visits the library with her class".
_GOES_OUT = re.compile(
    r"\s*(?:the )?(?:local |town |village )?(?:library|dentist|optician|museum|prison|zoo|park|pool|mosque|church|temple|gym|gurdwara|synagogue|cemetery|grave)\b",
    re.IGNORECASE,
)
# "You'll see me every other Friday": in a letter whoever writes is the one who comes.
_COMES_MYSELF = re.compile(
    r"\b(?:you|You)(?:['’](?:ll|re)| will| are)? (?:be |going to )?see(?:ing)? (?:me|us)\b"
)


_SPEAKER = re.compile(r"^\W*[A-Z][\w’'-]+(?: says| said)?\s*[:,]\s*(?=[“\"‘'])")


def _acts(who: str, cast: _Cast, own: bool, passive: bool) -> bool:
    """Whether the words before a visit name the social worker, or nobody who could be somebody else."""
    # "Gus: ‘Tash comes …": who speaks is not who comes.
    who = _SPEAKER.sub("", who)
    names = frozenset(name.removesuffix("'s").removesuffix("’s") for name in _NAMED.findall(who))
    if _SOCIAL_WORKER.search(who) or names & cast.workers:
        return True
    agency = agency_in(who)
    if (agency is not None and not agency.lead) or names & cast.others or _FAMILY.search(who):
        return False
    if _is_a_strangers(who, cast):
        return False
    if names & cast.children and not passive:
        return own and re.search(rf"\b(?:{'|'.join(names & cast.children)})\b\W*$", who) is None
    return True


def _is_a_strangers(who: str, cast: _Cast) -> bool:
    """Whether a person is named who is of a service, or, where the plan names its worker, is somebody else."""
    if _SOCIAL_WORKER.search(who) or frozenset(_NAMED.findall(who)) & cast.workers:
        return False
    if _OF_A_SERVICE.search(who):
        return True
    if not cast.named:
        return False
    known = cast.workers | cast.children
    return any(
        each.kind is OwnerKind.PERSON and not frozenset(_NAMED.findall(each.text)) & known
        for each in people_in(who)
    )
