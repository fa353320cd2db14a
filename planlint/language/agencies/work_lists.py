"""Lists of those who work with a family: under a heading, on a front sheet, or behind a label in the middle of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planlint.language.agencies.names import Involved, agency_in, names_in

_LIST = re.compile(
    r"\b(?:professionals|agencies|services|practitioners|workers)\b(?!['’])|\bteam (?:around|members)|^\W*(?:the )?team\W*$|\b(?:in|on|part of) (?:the|our|his|her|their) team\b|\bknown to (?:the|her|his|their|this)\b|^\W*(?:also )?known to\W*$|\bcore group members|\bmembers of the core group|\bwho['’]?s who\b|^\W*who(?:['’]?s| is| are) in (?:it|this|the (?:plan|team|circle|picture))\b|\bwho(?: else)? is (?:helping|involved|working)|"
    r"\b(?:who(?: else)?|others?|people|professionals|grown-?ups|adults|workers|staff|everyone) (?:who |that )?(?:also |regularly )?(?:sees?|visits?|meets?|knows?|calls? on|comes? to|looks? in on|spends? time with|works? alongside|teach(?:es)?) (?!to\b|what\b|when\b|if\b|why\b|that\b)|\balso (?:seen|visited|helped|supported|taught|looked after) by\W*$|"
    r"\b(?:people|who(?:[’']s| is)?|those|others|professionals|grown-?ups) (?:a?round|alongside|beside|behind) (?:him|her|them|you|us|me|the (?:family|child(?:ren)?)|[A-Z][\w’'-]+)\W*$|"
    r"\bwho(?: else)? (?:helps|works)|\bnetwork\b|\b(?:those|agencies|people|others) (?:\w+ )?(?:supporting|helping|involved|working)|\bsupporting (?:the family|[A-Z]\w+)|\b(?:people|others?) (?:helping|working|involved)|\b(?:already|currently|also|now) (?:involved|working|helping|in place|open)|^\W*(?:agency )?involve(?:d|ment)\W*$|"
    r"\b(?:work|support|help|input) (?:already )?(?:going on|in place|being (?:given|offered|provided)|under ?way|at present|now|currently)|\b(?:current|existing|ongoing|present) (?:support|services?|work|help|involvement|input)|\bworking with\b|\b(?:professional|agency|service) (?:involvement|network|support)\b",
    re.IGNORECASE,
)
_NO_LIST = re.compile(
    r"\b(?:present(?! (?:support|services?|work|help|involvement|input))|attend\w*|apolog\w*|invite[ds]?|distribution|circulat\w*|copies|copy|views?|say|said|think|worr\w*|concern\w*|previous\w*|past|date|next|closed|history|"
    r"to be|approach\w*|consider\w*|could|would|risks?|plan(?:ned)?|needed|refer\w*|how|well|friends?)\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:no|not|none|n/?a|never|closed|ended|discharged|stopped|finished|completed|withdrawn|waiting|awaiting|waitlist\w*|wait|refer(?:red|rals?(?! order))?|requested|apply|applied|application|declined|refused|till|to be|asked|"
    r"previous(?:ly)?|former(?:ly)?|ex-\w+|was|were|(?<!has )(?<!have )(?<!['’]s )had|until (?:19|20)\d\d|unallocated|vacan\w+|tb[ca]|pending|to start|starts|due to|left|retired|moved on|unknown|apologies|if|(?-i:will|may|might)|could|should|planned|proposed)\b|n['’]t\b",
    re.IGNORECASE,
)
_FAMILY = re.compile(
    r"\b(?:mum|mother|dad|father|nan|nana|nanna|gran\w*|grandad|aunt\w*|uncle|brother|sister|cousin|parents?|(?<!young )carers?|friend|neighbour|step-?(?:mum|dad)|partner|godmother|(?-i:MGM|MGF|PGM|PGF))\b",
    re.IGNORECASE,
)
# Whoever works for Mum is not Mum, and Sister Pugh is a nurse.
_WORKS_FOR = re.compile(
    rf"\b(?:for|with|to|of|sees|supports|helps|visits)\s+(?:the |her |his |their |[A-Z][\w’'-]*['’]s )?(?:{_FAMILY.pattern})|(?:{_FAMILY.pattern})['’]s (?=\w)|(?-i:\bSister (?=[A-Z]))",
    re.IGNORECASE,
)
_ENDS_IN_KIN = re.compile(rf"(?:{_FAMILY.pattern})\W*$", re.IGNORECASE)
# A surgery or an optician is named to tell where the child is registered.
_REGISTERED = frozenset(["GP", "dentist"])
_PARTS = re.compile(
    r";|•|☐|☒|,(?![^(]*\))(?= ?(?:[A-Z(]|and ))| and (?=[A-Z][\w’'-]+ [A-Z(])|&(?= ?[A-Z])|\. (?=[A-Z])"
)
_COMMA = re.compile(r", (?=[a-z])(?!who\b|which\b|and\b)")
_LONGEST_ITEM = 16
# "Traveller Education, in school with Jay on Wednesdays": where and when somebody works is not whom they work for.
_WHERE = re.compile(
    r"(?<=\w), (?:in|at|with|who|which|on|every|each|sees|comes|meets|runs|visits|since|for)\b[^();]*"
)
# "The Education, Health and Care Plan (EHCP) is due its review": a paper, an order or a grant works with nobody.
_PAPERS = frozenset(
    "Plan Plans Order Assessment Review Agreement Certificate Allowance Grant Benefit Form Report Policy Act Passport Register Conference Meeting Protocol Fund Payment Pathway Premium".split()
)
_LABEL = re.compile(
    r"(?:^|(?<=[.;\n!?])|(?<=[.;\n!?] ))\s*(?P<label>[A-Z][^.:;\n()]{3,60}):\s*(?P<rest>[^\n]+)", re.MULTILINE
)
_END = re.compile(r"(?<=[a-z)\d])\.(?:\s|$)")


def is_work_list(label: str) -> bool:
    """Whether a heading or label announces those who work with the family; who came to a meeting is another list."""
    return _LIST.search(label) is not None and _NO_LIST.search(label) is None


def listed(text: str) -> tuple[Involved, ...]:
    """The agencies of a list of professionals, a line or an item each ("Bernice Acheampong | Health visitor | 01632 …")."""
    return tuple(_in_list(text))


def in_label_lists(text: str) -> tuple[Involved, ...]:
    """The agencies of lists that stand behind a label in a text ("Team around Hugo: Paula Nunn (SALT), …")."""
    found: list[Involved] = []
    for label in _LABEL.finditer(text):
        if is_work_list(label["label"]):
            rest = label["rest"]
            end = _END.search(rest)
            start = label.start("rest")
            found += [_moved(each, start) for each in listed(rest[: end.start()] if end else rest)]
    return tuple(found)


def _moved(each: Involved, by: int) -> Involved:
    return Involved(each.agency, each.start + by, each.end + by, each.names, each.title)


def _in_list(text: str) -> Iterator[Involved]:
    start = 0
    for line in text.splitlines(keepends=True):
        if "|" in line:
            # A row of a table: who and what stand in its first cells, a telephone number behind them.
            yield from _item(" | ".join(line.split("|")[:2]).rstrip(), line, start)
        else:
            before = ""
            for first, last in _items(line):
                item = line[first:last]
                # "Her father, Mr Reid, lives in Leith".
                if not (_ENDS_IN_KIN.search(before) and agency_in(item, general=True) is None):
                    yield from _item(item, item, start + first)
                before = item
        start += len(line)


def _items(line: str) -> list[tuple[int, int]]:
    """Where the items of a line stand; a post and the name behind its comma are one ("school nurse, Ada Lumb")."""
    found: list[tuple[int, int]] = []
    at = 0
    for part in [*_PARTS.finditer(line), None]:
        end = part.start() if part else len(line)
        before = line[slice(*found[-1])] if found else ""
        lone = before and agency_in(before) is not None and not names_in(before)
        if lone and line[found[-1][1] : at].strip() == "," and agency_in(line[at:end]) is None:
            found[-1] = (found[-1][0], end)
        else:
            found.append((at, end))
        at = part.end() if part else end
    return [each for first, last in found for each in _in_small_letters(line, first, last)]


def _in_small_letters(line: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """An item cut where a second agency follows in small letters ("community nurse Bev Catterall, physio team")."""
    for comma in _COMMA.finditer(line, first, last):
        if agency_in(line[first : comma.start()]) and agency_in(line[comma.end() : last].split(",")[0]):
            yield first, comma.start()
            first = comma.end()
    yield first, last


# "On market days he stops on at the Black Bull" is told of somebody; an item gives a name and what stands behind it.
_TELLS = re.compile(r"\b(?:he|she|they|it|is|are|have|has)\b")
_OPENS_WITH_NAME = re.compile(r"\W*(?:[A-Z][\w’'-]*\.? ?){1,4}(?:\(|,|–|-|from\b|at\b)")


def _item(read: str, item: str, start: int) -> Iterator[Involved]:
    if (
        _NOT_NOW.search(item)
        or len(read.split()) > _LONGEST_ITEM
        or _FAMILY.search(_WORKS_FOR.sub(" ", read))
    ):
        return
    agency = agency_in(_WHERE.sub("", read), general=True)
    if agency is not None and (agency.lead or agency.name in _REGISTERED):
        return
    names = names_in(read)
    if agency is None and names and names[0].split()[-1] in _PAPERS:
        return
    if agency is None and not (names and re.search(r"\(|–|-|, [a-z]| from | at ", read)):
        return
    if agency is None and _TELLS.search(read) and not _OPENS_WITH_NAME.match(read):
        return
    end = item.find("|", item.find("|") + 1) if item.count("|") > 1 else len(item)
    shown = item[:end].rstrip(" |\n.")
    first = len(shown) - len(shown.lstrip(" -–*☐☒\t"))
    title = ""
    if agency is None:
        title = re.sub(r"^[^,(–-]*[,(–-]+\s*|[)\s|]+$", "", read)
    elif agency.each:
        said = agency.said.search(read)
        title = said.group() if said else ""
    yield Involved(agency.name if agency else "", start + first, start + len(shown), names, title)


# "Kit Lane, weekly": what stands behind a name tells that whoever it is comes, whatever the post.
_COMES = re.compile(
    r"(?:,|\(|[–—-]) ?(?:(?:who )?(?:sees|visits|meets|works with|comes|calls|teaches|treats)\b|(?:twice |three times )?(?:week|fortnight|month|term)ly\b|(?:every|each|once|twice|on) (?:a |the )?\w+)",
    re.IGNORECASE,
)


def labelled(label: str, value: str) -> Involved | None:
    """What a line of a front sheet says of an agency ("Health visitor: Jo Bloom"); None where it is none at work."""
    agency = agency_in(label)
    if (
        agency is None
        and (_COMES.search(value) or _COMES.search(label))
        and not _FAMILY.search(label)
        and names_in(value)
    ):
        agency = agency_in(label, general=True)
    if (
        agency is None
        or agency.lead
        or not any(map(str.isalpha, value))
        or _NOT_NOW.search(value)
        or re.match(r"\W*no\b", value, re.IGNORECASE)
        or len(label.partition("(")[0].partition(":")[0].split()) > 5
    ):
        return None
    if agency.place and not _posted(value):
        return None
    return Involved(agency.name, 0, len(value), names_in(value), label if agency.each else "")


def _posted(value: str) -> bool:
    """Whether a place is given with somebody there ("Brook Lane (key person Mr Penny)")."""
    return (
        re.search(
            r"\((?:[^)]*\b(?:Mr|Mrs|Ms|Miss)\b|[^)]*(?:key person|teacher|lead|SENCo|mentor|head))", value
        )
        is not None
    )
