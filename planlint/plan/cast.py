"""Who is who in a plan, and whose words a heading announces: the children's, the family's, or nobody's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from string import capwords

from planlint.language.parents.family_names import KIN, parents_named
from planlint.plan.front import Pair
from planlint.plan.model import Child, SectionName
from planlint.plan.telling import first_names
from planlint.plan.words import comparable, one_line

_WORKER = re.compile(
    r"\b(?:worker|practitioner|adviser|advisor|professional|sw|pa|author|written by|completed by|facilitator)\b",
    re.IGNORECASE,
)

_NAME = re.compile(r"\b[A-Z][\w’'-]*[a-z]\b")

HEADED_SO = re.compile(
    r"(?:(?:heard |words? |views? |messages? )?from|(?:words|views|voice|voices|wishes|feelings|thoughts) of|(?:observed|noticed|seen) (?:of|in)|listening to|hearing from|in the words of)\s+(?P<who>[\w'’ ,&/-]{2,50})$"
    r"|(?P<whose>(?!(?:the )?(?:others?|people|who|adults?|professionals?|grown-?ups|everyone|everybody|important) )[\w'’ ,&-]{2,50}?)['’]s?['’]? (?:own )?(?:page|corner|words?|map|day|days|life|world|turn|box|bit|comments?|thoughts|feelings|wishes|views?|voice|story|side|say|opinions?|take|account|line|verdict|reply|answer|picture|drawing|letter|note|poem|song|card|list|(?:three )?houses?|message|recording)\b(?!:).{0,40}$"
    r"|(?:what|how) (?:do |does |did )?(?P<asked>[\w'’ ,&-]{1,40}?) (?:thinks?|says?|said|feels?|felt|wants?|tells?|told|sees?|showed|shows|likes?|hopes?|makes? of)\b.{0,40}$"
    r"|how (?P<joins>[\w'’ ,&-]{2,40}?) (?:took|takes|has taken|joined|joins) (?:part|in)$"
    r"|in (?P<theirs>his|her|their|my|[\w’'-]{2,20}['’]s?) (?:own )?words$"
    r"|(?P<says>[\w'’ ,&-]{2,40}?) (?:says?|said|tells? us|told us|thinks?)$",
    re.IGNORECASE,
)

_CHILD_WORDS = frozenset(
    "child children childs kids kid boy boys girl girls baby babies twins lad lads lass lasses bairn bairns youngster youngsters siblings i my me young person people".split()
)

_FAMILY = frozenset(("family", "families", "parent", "parents", "carer", "carers"))

_THEIRS = frozenset(("his", "her", "their"))
"""Whose words a plan means where it names nobody ("In his own words"): those of the child that it is about."""

_TITLED = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Miss|Mx)\.?(?: and (?:Mr|Mrs|Ms|Miss))? )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?(?:(?:,| and| &) (?:(?:Mr|Mrs|Ms|Miss)\.? )?[A-Z][\w’'-]+){0,3}"
)

KINSHIP = re.compile(rf"(?:my |our |the |his |her |their |both |birth )?(?:{KIN})\b", re.IGNORECASE)

_AT_WORK = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|managers?|workers?|chair\w*|iro|schools?|nursery|college|teachers?|nurses?|visitor|police|health|conference|agenc\w+|professionals?|practitioners?|officers?|doctors?|gp|panel|courts?|council|team|services?"
    r"|guardian|advocate|midwife|author|home|housing|camhs|everyone|everybody|nobody|plan|meeting|group|review|network|families|family|life|today|day|other|others|people|what|who|how|why|we|they|it|this|the|our|your|good|safe|next|key|core)\b",
    re.IGNORECASE,
)

_NO_FIRST_NAMES = frozenset("Mr Mrs Ms Miss Mx Dr Baby The And".split())

_KIN_IN_CELLS = re.compile(
    rf"^((?-i:[A-Z])[\w’'-]+)(?: (?-i:[A-Z])[\w’'-]+){{0,2}} \| (?:[^|\n]* \| )?(?:(?:birth |step)?{KIN})(?= \||$|,| of\b)",
    re.MULTILINE | re.IGNORECASE,
)

_DEAR = re.compile(r"^(?:Dear|Hi|Hello) ([A-Z][\w’'-]+)", re.MULTILINE)

LONGEST_HEADING = 9


@dataclass(frozen=True, slots=True)
class Cast:
    """Who is who in a plan: first names of the children and of their family, names of those who hold it, the family's surnames.

    ``to_an_adult`` tells that the plan is a letter to somebody other than a child of it, ``to_a_child`` that it is one to a child.
    """

    children: frozenset[str] = frozenset()
    family: frozenset[str] = frozenset()
    workers: tuple[str, ...] = ()
    surnames: frozenset[str] = frozenset()
    to_an_adult: bool = False
    to_a_child: bool = False


def cast_of(children: tuple[Child, ...], pairs: Sequence[Pair], texts: Iterable[str]) -> Cast:
    """Who is who, from the front sheet and from what the texts call people ("Lisa (mum)")."""
    young = first_names(children)
    front = [(pair.label, pair.value) for pair in pairs]
    workers = tuple(pair.value for pair in pairs if _WORKER.search(pair.label))
    working = {word for value in workers for word in _NAME.findall(value)}
    last = [child.name.split()[-1] for child in children if len(child.name.split()) > 1]
    last = [part for name in last for part in (name, *(name.split("-") if "-" in name else ()))]
    surnames = frozenset(name.capitalize() if name.isupper() else name for name in last)
    told = [*texts, *(value for _, value in front)]
    alike = (re.compile(rf"\b([A-Z][\w’'-]+) {re.escape(surname)}\b") for surname in surnames)
    namesakes = {name for pattern in alike for text in told for name in pattern.findall(text)}
    namesakes |= {match[1] for text in told for match in _KIN_IN_CELLS.finditer(text)}
    family = frozenset((parents_named(told, front) | namesakes) - young - working) - _NO_FIRST_NAMES
    parents = frozenset(
        name
        for pair in pairs
        if KINSHIP.match(pair.label)
        for name in re.findall(
            r"\b(?:Mr|Mrs|Ms|Miss)\.? ([A-Z][\w’'-]+)|[A-Z][\w’'-]+ ([A-Z][\w’'-]+)", pair.value
        )[0:4]
        for name in name
        if name
    )
    dear = [match[1] for text in told for match in _DEAR.finditer(text)]
    to_an_adult = bool(dear) and not set(dear) & young and bool(young)
    return Cast(young, family, workers, surnames | parents, to_an_adult, bool(set(dear) & young))


def voices_of(heading: str, cast: Cast) -> tuple[SectionName, ...]:
    """Whose words a heading announces: the children's, the family's, both; none where it announces nobody's."""
    line = re.sub(r"^\W*\d{1,2}[.)]?\s+|\s*\([^()]*\)|[:?]$", "", one_line(heading)).strip()
    if not line or len(line.split()) > LONGEST_HEADING + 6:
        return ()
    match = HEADED_SO.match(capwords(line) if line.isupper() else line)
    who = next(filter(None, match.groups()), "") if match else ""
    if not match:
        if not (_TITLED.fullmatch(line) or KINSHIP.fullmatch(line)):
            return ()
        who = line
    if match and (match["theirs"] or "").casefold() in _THEIRS:
        return (SectionName.CHILD_VOICE,)
    if who.casefold() == "you" and (cast.to_a_child or cast.to_an_adult):
        return (SectionName.CHILD_VOICE if cast.to_a_child else SectionName.PARENT_VIEWS,)
    child, adult = _who(who, cast, match is not None and not match["joins"])
    if not match and child and not adult and not all(word in cast.children for word in _NAME.findall(who)):
        return ()
    found = ((SectionName.CHILD_VOICE, child), (SectionName.PARENT_VIEWS, adult))
    return tuple(name for name, is_theirs in found if is_theirs)


def is_at_work(words: str) -> bool:
    """Whether words name somebody by a post or a place of work, or everybody at once."""
    return _AT_WORK.search(words) is not None


def is_of_the_family(heading: str, cast: Cast) -> bool:
    """Whether a heading announces the words of grown-ups alone ("Family wishes", "Mum and Dad's feelings"), however it words them."""
    found = _NAME.findall(re.sub(r"['’]s\b", "", heading))
    words = {word.removesuffix("'s") for word in comparable(heading).split()}
    grown = bool(words & _FAMILY or KINSHIP.search(heading)) or any(name in cast.family for name in found)
    return grown and not (words & _CHILD_WORDS or any(name in cast.children for name in found))


def _who(words: str, cast: Cast, speaks: bool) -> tuple[bool, bool]:
    """Whether words name a child of the plan, and whether they name one of the family; ``speaks`` where they are said to speak."""
    bare = re.sub(r"['’]s\b", "", words)
    names = _NAME.findall(bare)
    said = set(comparable(bare).split())
    # "What people have told me" is anybody's; only young people are children.
    told = said & _CHILD_WORDS if "young" in said else (said & _CHILD_WORDS) - {"people", "person"}
    child = any(name in cast.children for name in names) or bool(told)
    titled = re.search(r"\b(?:Mr|Mrs|Ms|Miss)\.? (?:and (?:Mr|Mrs|Ms|Miss)\.? )?([A-Z][\w’'-]+)", bare)
    adult = (
        any(name in cast.family for name in names)
        or bool(speaks and cast.children and names and _might_be_family(bare, names, cast))
        or bool(KINSHIP.search(bare))
        or (titled is not None and titled[1] in cast.surnames)
    )
    return child, adult


def _might_be_family(words: str, names: Sequence[str], cast: Cast) -> bool:
    """Whether somebody of whom the plan tells no more, and whose words have a place of their own, is one of the family."""
    working = {name for value in cast.workers for name in _NAME.findall(value)}
    return (
        not _AT_WORK.search(words)
        and words.strip()[:1].isupper()
        and len(names) == len(re.sub(r"\b(?:and|&)\b|,", " ", words).split())
        and not {*names} & ({*cast.children} | working)
        and not {name.casefold() for name in names} & _CHILD_WORDS
    )
