"""The front of a plan written as running lines: labels and values cut apart where no colon and no line of its own does it.

"Mum: Kayleigh Strood. Dad: Jaydon Fitch / ICPC held 2/2/26. Plan date 2/2/26. Core groups 11/2/26, 11/3/26": a label opens a
line, a sentence or, with a date behind it, stands anywhere. Only lines with several labels are cut so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from planlint.plan.clock import times_in
from planlint.plan.headings import Surety, listed, sections_of
from planlint.plan.labels import Ask, label_asks
from planlint.plan.words import one_line, tidy

_MEETING = (
    r"(?:(?:Next|First|Second|Initial|Review|Last|Child [Pp]rotection|Child in [Nn]eed|CIN|CP|LAC|CLA)\s+)*"
    r"(?:[Cc]ore [Gg]roups?|ICPC|RCPC|[Rr]eview (?:child protection )?[Cc]onference|[Cc]onference|[Rr]eview(?: meeting)?|[Mm]eeting|[Mm]tg|TAF|TAC|PEP)"
)
_DATED = r"(?:[Dd]ate of (?:this )?plan|[Pp]lan (?:date|dated|made|written|agreed|updated|started|completed)|[Dd]ate of birth|DOB|[Dd]ob|[Dd]\.[Oo]\.[Bb]\.?)"
_FOLLOWING_DATE = r"(?=(?:[A-Z][a-z]+day,?\s+)?\d{1,2}(?:[/.]\d|(?:st|nd|rd|th)?\s+[A-Z][a-z]{2}))"
_WITHOUT_COLON = re.compile(
    rf"(?<![\w'’/-])(?P<label>(?:{_MEETING}|{_DATED})(?:\s+(?:held|date|planned|booked|due|is|on))*)\s+{_FOLLOWING_DATE}"
)
_WITH_COLON = re.compile(
    r"(?:^|(?<=[.;|])\s+|(?<=\s/)\s+|(?<=\s\s)|(?<=\d,)\s+)(?P<label>[A-Z][\w'’/() -]{0,45}?)\s*:\s+(?=\S)"
)
_WORKER = r"(?:[Ss]ocial [Ww]orker|SW|FSW|HV|[Hh]ealth [Vv]isitor|MG[MF]|PG[MF]|[Ll]ead (?:[Pp]rofessional|[Ww]orker)|[Tt]eam [Mm]anager|[Cc]hair|IRO|[Ii]ndependent [Rr]eviewing [Oo]fficer)(?: \([A-Z]{2,4}\))?"
_SHORT = r"(?:SW|FSW|HV|MG[MF]|PG[MF]|IRO)"
_KIN = r"(?:[Mm]other|[Ff]ather|[Mm]um|[Dd]ad)"
_BARE = re.compile(
    rf"(?:^|(?<=[.;|])\s+|(?<=[a-z)])\s+(?={_SHORT}\s))(?:(?P<kin>{_KIN})\s+(?=[A-Z][\w'’-]+ [A-Z][\w'’-]+\s*(?:$|[.;|(]))|(?P<worker>{_WORKER})\s+(?=[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*\s*(?:$|[.;|,(]|{_MEETING}))|(?P<kind>Category)\s+(?=[a-z/& ]+(?:$|[.;|,]|\s[A-Z])))"
)
_LINES = re.compile(r"\n|\t|\s\|\s|\s·\s| {4,}")
_SENTENCES = re.compile(r"(?<=[a-z0-9)]{2}[.])\s+(?=[A-Z])")
_ABBREVIATED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|St|Rd|Fr|No|Ave|approx)\.$")
_A_CHILD = re.compile(r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3}(?:,? aged)?,? \(?\d{1,2}\)?(?: years| yrs)?\.?")
_EDGES = " \t\n.;,|/"
_SPEAKS = re.compile(
    r"\b(?:said|says?|thinks?|told|tells?|feels?|felt|wants?|asked|hopes?|agrees?|will|must|views?)\b"
)
_KIND_OF_PLAN = re.compile(r"(?:Child in [Nn]eed|Child [Pp]rotection|CIN|CP)\s+(?=\w)")
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class FrontLines:
    """What running lines of a front sheet hold: the labels with their values, and the lines that are neither."""

    pairs: tuple[tuple[str, str], ...]
    words: tuple[str, ...]


def front_lines(text: str) -> FrontLines | None:
    """The labels of running front lines; None where fewer than two stand in them."""
    pairs: list[tuple[str, str]] = []
    words: list[str] = []
    for line in _LINES.split(text):
        line = one_line(line)
        cuts = list(_cuts(line))
        before = line[: cuts[0][0]] if cuts else line
        if before.strip(_EDGES):
            if pairs and label_asks(pairs[-1][0]) is Ask.CHILD and _A_CHILD.fullmatch(before.strip()):
                pairs[-1] = (pairs[-1][0], f"{pairs[-1][1]}\n{before.strip()}")
            else:
                words.append(before.strip(" |;"))
        ends = [*(start for start, _, _ in cuts[1:]), len(line)]
        for (_, begin, label), end in zip(cuts, ends, strict=False):
            value, rest = _sentence(line[begin:end])
            pairs.append((label, value.strip(_EDGES)))
            if rest:
                words.append(rest)
    return FrontLines(tuple(pairs), tuple(filter(None, map(tidy, words)))) if len(pairs) >= _FEWEST else None


def _sentence(text: str) -> tuple[str, str]:
    """The first sentence of a value and what is told behind it."""
    for cut in _SENTENCES.finditer(text):
        if not _ABBREVIATED.search(text[: cut.start()]):
            return text[: cut.start()], text[cut.end() :]
    return text, ""


def _cuts(line: str) -> Iterator[tuple[int, int, str]]:
    """Where labels stand in a line: start, end and label of each, in order and none inside another."""
    found: list[tuple[int, int, str]] = []
    for match in _WITH_COLON.finditer(line):
        if _is_label(match["label"]):
            found.append((match.start("label"), match.end(), match["label"]))
    for match in _WITHOUT_COLON.finditer(line):
        if _opens(line, match.start()) and times_in(line[match.end() :]):
            found.append((match.start(), match.end(), match["label"]))
    for match in _BARE.finditer(line):
        name = next(name for name in ("kin", "worker", "kind") if match[name])
        found.append((match.start(name), match.end(), match[name]))
    last = 0
    for start, end, label in _without_birthdays(sorted(found), line):
        if start == last > 0 and (kind := _KIND_OF_PLAN.match(label)):
            # "Type of plan: Child in Need Meeting 14 May" has a value and a label.
            start, label = start + kind.end(), label[kind.end() :]
        if start >= last:
            yield start, end, label
            last = end


def _without_birthdays(cuts: list[tuple[int, int, str]], line: str) -> Iterator[tuple[int, int, str]]:
    """The labels without birthdays that belong to a name before them: "Zofia, DOB 20/9/11, and Filip, DOB 6/6/16", "Ada (DOB 1/2/18)"."""
    births = [False, *(label_asks(label) is Ask.BORN for _, _, label in cuts), False]
    for at, (start, end, label) in enumerate(cuts, start=1):
        before = line[:start]
        in_brackets = before.rfind("(") > before.rfind(")")
        if not (births[at] and (births[at - 1] or births[at + 1] or in_brackets)):
            yield start, end, label


def _opens(line: str, start: int) -> bool:
    """Whether a label without a colon is one: it begins a line or a piece of it, or a capital sets it off."""
    before = line[:start].rstrip()
    return not before or before[-1] in ".;|,:)" or line[start].isupper()


def _is_label(text: str) -> bool:
    if label_asks(text) not in (Ask.NONE, Ask.DETAIL):
        return not _SPEAKS.search(text)
    return listed(text).surety >= Surety.NEAR and bool(sections_of(text))
