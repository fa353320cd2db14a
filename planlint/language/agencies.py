"""The agencies and professionals that a text says are working with a family today, and whether words show one taking part.

Whoever has closed the case, has only referred, is waited for or was once involved does not work with the family; a
place that a child merely goes to, a school or a surgery, does only where the text says what it does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

_FILE = Path(__file__).resolve().parent / "data" / "agencies.txt"
_NOTHING = "(?!)"


@dataclass(frozen=True, slots=True)
class Agency:
    """A sort of agency: its words, further words that show its part, and whether it is a place or leads the plan."""

    name: str
    said: re.Pattern[str]
    part: re.Pattern[str]
    place: bool
    lead: bool


@dataclass(frozen=True, slots=True)
class Involved:
    """Somebody at work with the family: ``agency`` as listed ("" for one known by its name alone), ``names`` as written."""

    agency: str
    start: int
    end: int
    names: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def agencies() -> dict[str, Agency]:
    """Every sort of agency by its name, in the order of the list."""
    found: dict[str, dict[str, list[str]]] = {}
    current: dict[str, list[str]] = {}
    for line in _FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            current = found.setdefault(line.strip("[] "), {})
        elif line.strip() and not line.startswith("#"):
            use, _, pattern = line.partition(": ")
            current.setdefault(use, []).append(pattern)
    return {
        name: Agency(
            name,
            _whole(lines.get("said", [])),
            _whole([*lines.get("said", []), *lines.get("part", [])]),
            "place" in lines.get("kind", []),
            "lead" in lines.get("kind", []),
        )
        for name, lines in found.items()
    }


def _whole(patterns: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(patterns) or _NOTHING})(?!\w)", re.IGNORECASE)


def agency_in(text: str) -> Agency | None:
    """The sort of agency that a label or a post names ("Health visitor", "FSW"), the longest words first."""
    best: tuple[int, Agency] | None = None
    for agency in agencies().values():
        for match in agency.said.finditer(text):
            length = match.end() - match.start()
            if best is None or length > best[0]:
                best = length, agency
    return best[1] if best else None


_NAME = re.compile(
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Sister|PC|DC|Sgt)\.? )?[A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-zà-ÿ]+)*(?: [A-Z][a-zà-ÿ]+(?:[-’'][A-Z]?[a-zà-ÿ]+)*){0,3}"
)
_TITLE = re.compile(r"^(?:Mr|Mrs|Ms|Miss|Dr|Sister|PC|DC|Sgt)\.? ")
_NOT_NOW = re.compile(
    r"\b(?:no|not|none|n/?a|never|closed|close[sd]? (?:the|her|his)|ended|ends|discharged|stopped|finished|completed|withdrawn|waiting (?:list|for)|awaiting|wait(?:s|ing)?|refer(?:red|rals?|ring|s)?|apply|applied|application|declined|"
    r"refused|fail\w*|till|refus\w+|miss(?:ed|es)|disengag\w*|unable|(?-i:will|may|might)|could|would|should|to be|hopes?|asked|used to|previously|formerly|in the past|was|were|had|until (?:19|20)\d\d|unallocated|vacan\w+|tb[ca]|pending|to start|starts|in (?:19|20)\d\d|from (?:january|february|march|april|june|july|august|"
    r"september|october|november|december)|due to|left|retired|moved on|unknown|apologies|if)\b|n['’]t\b",
    re.IGNORECASE,
)
_STILL = re.compile(r"\b(?:still|currently|continues? to|since|remains?|now)\b", re.IGNORECASE)
_SENTENCE = re.compile(r"(?:[^.;!?\n]|\.(?=\w)|(?<=\b(?:Mr|Ms|Dr|St))\.|(?<=Mrs)\.)+")
_WORKS = (
    r"(?:(?:is|are|has been|have been|['’]s|['’]re) (?:\w+ ){0,2}?(?:working (?:closely |regularly )?with|involved|supporting|visiting|seeing|helping|meeting|treating|coming|going|calling|in touch with|already in|allocated|on board|engaged with)"
    r"|(?:\w+ly |also |often |still )?(?:works? with|visits?|sees|see|supports?|helps?|treats?|meets?|comes? (?:to|in|on|every|each|round|at|weekly)|calls? (?:on|in|round|every|at)|goes (?:to|in|on|every|each|round)|provides?|offers?|runs?|carries out|gives?|remains? involved|continues? to|knows? the family|takes? (?:him|her|them|[A-Z]\w+))|involved)"
)
_AFTER = re.compile(
    rf"^(?:['’]s)?(?:,? (?:\([^)]*\)|from [^,.]{{1,40}}|at [^,.]{{1,40}}|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)|, [^,.]{{1,50}},)?,?\s*(?:who )?{_WORKS}\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:(?:\b(?:is|are|be|being|been|gets?|well|currently|still|also)|^\W*|,) (?:\w+ ){0,2}?(?:supported|seen|helped|visited|treated|cared for|followed up|monitored|overseen) (?:\w+ ){0,3}?by|\bopen to|\bknown to and (?:seen|supported) by|\bunder(?: the (?:care|eye) of)?|\b(?:works?|working|(?:has|have|['’]ve) worked|engages?|engaging|engaged) (?:\w+ )?with|"
    r"\b(?:support|help|therapy|counselling|input|sessions?|visits|treatment|appointments?|care|intervention|involvement|calls?|tuition|physio|advice|work) (?:\w+ ){0,3}?(?:from|with|by|at|through)|\b(?:sees|meets|attends|goes to|speaks to|rings|has)|\bpatient (?:of|at|with)|"
    r"\bon the caseload of|\bhas (?:an? )?(?:allocated |named |good )?|\bteam around [^.:]{0,30}:|\balong with|\b(?:already|currently) involved:?)\s+(?:the |an? |her |his |their |our |mum['’]s |local |[A-Z][\w’'-]+ )?(?:\w+ )?$",
    re.IGNORECASE,
)

# "Her dad is a police officer": what a person is, and no agency at work.
_OCCUPATION = re.compile(r"\b(?:is|was|are|as|became|being) (?:an? )?(?:\w+ )?$", re.IGNORECASE)

_LONGEST = 1500


def working_with(text: str) -> tuple[Involved, ...]:
    """Every agency that sentences say is at work with the family now."""
    return tuple(_in_prose(text))


def _sentences(text: str) -> Iterator[tuple[str, int]]:
    """Each sentence with its place; one without end, as a broken file may hold, is cut."""
    for sentence in _SENTENCE.finditer(text):
        for start in range(0, len(sentence.group()), _LONGEST):
            yield sentence.group()[start : start + _LONGEST], sentence.start() + start


def _in_prose(text: str) -> Iterator[Involved]:
    for words, offset in _sentences(text):
        taken: list[tuple[int, int]] = []
        for agency in agencies().values():
            if agency.lead:
                continue
            for match in agency.said.finditer(words):
                if any(match.start() < last and first < match.end() for first, last in taken):
                    continue
                before, after = words[: match.start()], words[match.end() :]
                acts = _AFTER.match(after)
                if not acts and not _BEFORE.search(before):
                    continue
                if _OCCUPATION.search(before) or _is_not_now(words, match, acts):
                    continue
                if agency.place and not (
                    acts and re.search(r"\b(?:work|support|help|involved)", acts.group())
                ):
                    continue
                taken.append(match.span())
                yield Involved(
                    agency.name,
                    offset + match.start(),
                    offset + match.end(),
                    _names_beside(before, match.group(), after),
                )
        if not taken:
            yield from _by_name(words, offset)


def _is_not_now(words: str, match: re.Match[str], acts: re.Match[str] | None) -> bool:
    """Whether the clause round the words says that it is over, was never, or is yet to come."""
    first = max(
        (found.end() for found in re.finditer(r",? (?:but|and|although|while)\b|, ", words[: match.start()])),
        default=0,
    )
    if not acts:
        first = max(
            (found.end() for found in re.finditer(r",? (?:but|although|while)\b", words[: match.start()])),
            default=0,
        )
    rest = words[match.end() + (acts.end() if acts else 0) :]
    last = re.search(r",? (?:but|although|while|and (?:[a-z]+ ){0,3}(?:is|are|has|will)|because)\b", rest)
    clause = (
        words[first : match.end()]
        + (acts.group() if acts else "")
        + rest[: last.start() if last else len(rest)]
    )
    return _NOT_NOW.search(clause) is not None and not (
        _STILL.search(clause)
        and not re.search(r"\b(?:not|no longer|waiting|awaiting|closed|discharged)\b|n['’]t\b", clause)
    )


def _names_beside(before: str, said: str, after: str) -> tuple[str, ...]:
    """Personal names beside a post: "Ade Noble, youth worker", "youth worker (Ade Noble)", "PC Adair"."""
    near = re.search(
        rf"(?P<name>{_NAME.pattern})(?:,| \(| from| is| \|)? ?(?:the |an? |her |his |their )?(?:\w+ )?$",
        before,
    )
    far = re.match(rf"(?:,| \(|:)? ?(?:called |is |named )?(?P<name>{_NAME.pattern})", after)
    inside = _NAME.search(said) if re.match(r"(?:PC|DC|DS|Sgt|PCSO) ", said) else None
    return tuple(dict.fromkeys(found for match in (near, far) if match for found in [match["name"]])) + (
        (inside.group(),) if inside else ()
    )


_PARTS = re.compile(r";|•|☐|☒|,(?![^(]*\))(?= ?(?:[A-Z(]|and ))| and (?=[A-Z][\w’'-]+ [A-Z(])|&(?= ?[A-Z])")


def listed(text: str) -> tuple[Involved, ...]:
    """The agencies of a list of professionals, a line or an item each ("Bernice Acheampong | Health visitor | 01632 …")."""
    return tuple(_in_list(text))


def _in_list(text: str) -> Iterator[Involved]:
    start = 0
    for line in text.splitlines(keepends=True):
        if "|" in line:
            # A row of a table: who and what stand in its first cells, a telephone number behind them.
            yield from _item(" | ".join(line.split("|")[:2]).rstrip(), line, start)
        else:
            at = 0
            for part in [*_PARTS.finditer(line), None]:
                end = part.start() if part else len(line)
                yield from _item(line[at:end], line[at:end], start + at)
                at = part.end() if part else end
        start += len(line)


_LONGEST_ITEM = 12


def _item(read: str, item: str, start: int) -> Iterator[Involved]:
    agency = agency_in(read)
    if agency is None or agency.lead or _NOT_NOW.search(item) or len(read.split()) > _LONGEST_ITEM:
        return
    end = item.find("|", item.find("|") + 1) if item.count("|") > 1 else len(item)
    shown = item[:end].rstrip(" |\n")
    first = len(shown) - len(shown.lstrip(" -–*☐☒\t"))
    yield Involved(agency.name, start + first, start + len(shown), _names_in(read))


def _names_in(text: str) -> tuple[str, ...]:
    """The personal names of a text, the words for agencies and posts taken out."""
    for agency in agencies().values():
        if agency.name != "police":
            text = agency.said.sub(lambda said: "-" * len(said.group()), text)
    # What stands in brackets behind a name tells the post and whom it sees.
    return tuple(
        match.group() for match in _NAME.finditer(re.sub(r"(?<=\w )\([^)]*\)", "", text) or text)
    ) or tuple(match.group() for match in _NAME.finditer(text))


_SERVICE = r"(?:service|services|project|charity|counsell\w+|therap\w+|clinic|scheme|programme|centre|house|room|trust|hub|café|cafe|foundation)"
_SEES_NAMED = re.compile(
    rf"\b(?:(?:has|have) been (?:seeing|meeting|attending|working with)|(?:is|are) (?:seeing|meeting|attending|working with)|sees|meets|attends|works with|goes to)\s+"
    rf"(?P<who>(?:the )?(?-i:[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?))(?:,? (?:at|from|of) (?P<where>(?:the )?(?-i:(?:[A-Z][\w’'-]+ ?){{1,4}})))?(?P<what>, (?:an?|the|her|his|their) [^,.;]{{0,40}}{_SERVICE})?",
    re.IGNORECASE,
)


def _by_name(words: str, offset: int) -> Iterator[Involved]:
    """A service known by its name alone: "has been seeing Berit at the Lotus Room, a trauma counselling service"."""
    for match in _SEES_NAMED.finditer(words):
        where, what = match["where"] or "", match["what"] or ""
        if not what and not re.search(rf"\b{_SERVICE}\b", where, re.IGNORECASE):
            continue
        if _NOT_NOW.search(words) and not _STILL.search(words):
            continue
        names = tuple(
            re.sub(r"^the ", "", name.strip(), flags=re.IGNORECASE) for name in (match["who"], where) if name
        )
        yield Involved("", offset + match.start("who"), offset + match.end(), names)


def labelled(label: str, value: str) -> Involved | None:
    """What a line of a front sheet says of an agency ("Health visitor: Jo Bloom"); None where it is none at work."""
    agency = agency_in(label)
    if (
        agency is None
        or agency.lead
        or not any(map(str.isalpha, value))
        or _NOT_NOW.search(value)
        or len(label.split()) > 5
    ):
        return None
    names = _names_in(value)
    if agency.place and not _posted(value):
        return None
    return Involved(agency.name, 0, len(value), names)


def _posted(value: str) -> bool:
    """Whether a place is given with somebody there ("Brook Lane (key person Mr Penny)")."""
    return (
        re.search(
            r"\((?:[^)]*\b(?:Mr|Mrs|Ms|Miss)\b|[^)]*(?:key person|teacher|lead|SENCo|mentor|head))", value
        )
        is not None
    )


def takes_part(text: str, involved: Involved) -> bool:
    """Whether the words of an action show that the agency has a part in it: by its name, its people or its work."""
    if involved.agency and agencies()[involved.agency].part.search(text):
        return True
    for name in involved.names:
        words = _TITLE.sub("", name).split()
        if any(
            re.search(rf"\b{re.escape(word)}\b", text)
            for word in (words[-1:] if _TITLE.match(name) else words)
            if len(word) > 1
        ):
            return True
        if len(words) > 1 and re.search(rf"\b{re.escape(''.join(word[0] for word in words))}\b", text):
            return True
    return False
