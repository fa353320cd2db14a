"""Which children a plan lets be heard, and where it only says so: the voice engine led through a whole plan."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from planlint.language.people import OwnerKind, people_in
from planlint.language.voice_asked import asked_for
from planlint.language.voice_of_others import speaks_of_others_alone
from planlint.language.voices import SOMEBODY, empty_claim, heard, prepare, says_nothing
from planlint.linting.kin_told import families
from planlint.linting.persons import called, first_names, is_unborn
from planlint.linting.statements import Statement, statements
from planlint.plan.model import Child, Field, Plan, SectionName

_NO_NAME = frozenset("both all children siblings family everyone".split())
_ONLY_MENTIONED = re.compile(
    r"\b(?:other child|sibling|brother|sister|half|step|household|lives? with|also living|family members?|relatives?|not subject)",
    re.IGNORECASE,
)
_VOICE_HEADING = re.compile(
    r"\b(?:views?|voice|wish(?:es)?|feelings?|say(?:s|ing)?|said|tells?|told|shows?|wants?|words|lived experience|life (?:is|was) like|day in|thinks?|heard|hears?|"
    r"feels?|hopes?|dreams?|three houses|speaks?|listen(?:ed|ing)?|communicates|my|opinions?|perspective|thoughts|story|seen|likes?|about me)\b",
    re.IGNORECASE,
)
_CHILDREN_LABEL = re.compile(
    r"^\W*(?:the )?(?:children|names? of (?:the )?children|children['’]?s? names?|children this plan is (?:for|about))\W*$",
    re.IGNORECASE,
)
_LISTED_NAME = re.compile(
    r"\s*(?P<first>[A-Z][\w’'-]+)(?:\s+\((?P<nick>[A-Z]\w+)\))?(?:\s+[A-Z][\w’'-]+)*\s*(?:,|\(|\d|born|$)"
)
_CHILD = re.compile(
    r"\b(?:s?he|they|him|her|child(?:ren)?|baby|boy|girl|young person|twins)\b", re.IGNORECASE
)
_BARE_LABEL = re.compile(
    r"^\W*(?:voice|views|wishes(?: and feelings)?|feelings|own words|lived experience|wishes ?/ ?feelings|w ?& ?f)\W*$",
    re.IGNORECASE,
)
_CHILDS_OWN = re.compile(
    r"\b(?:child(?:ren)?|young person|young people|baby|boy|girl)['’]?s?['’]? (?:own )?(?:views?|voice|wish|feelings|words|lived)|\bviews? of (?:the )?(?:child|young person)",
    re.IGNORECASE,
)
_HEARS_THEM = re.compile(
    r"\b(?:hear(?:ing|d)?|listen(?:ing|ed)?|voices?|ask(?:ing|ed)?|said|say|tell|told)\b.{0,16}?\b(?:child(?:ren)?|young (?:person|people)|boys?|girls?|twins)\b",
    re.IGNORECASE,
)
_SEEN = re.compile(r"\b(?:saw|seen|see|observ\w+|watched|noticed|is|are|side)\b", re.IGNORECASE)
_ADULTS = re.compile(
    r"\b(?:parents?|parental|mum|dad|mother|father|carers?|family|nan|gran\w*|professionals?|manager)\b",
    re.IGNORECASE,
)
_TOOL = re.compile(
    r"\b(?:three houses|mind of my own|magic wand|fairy|wizards?|worry (?:wheel|monster|map|cards?|jar)|wishes (?:and|&) feelings|feelings cards?|in (?:my|his|her|their) own words|(?:all )?about me)\b",
    re.IGNORECASE,
)
"""What workers use to ask a child is also the heading of what the child answered."""
_SPEAKS_FROM = 4
_PRONOUN = re.compile(r"\b(?:s?he|they)\b", re.IGNORECASE)
_NAME = re.compile(
    r"(?<=\w )[A-Z][a-z]+|\b(?:mother|father|partner|man|woman|uncle|aunt\w*|boyfriend|lodger)\b"
)
# An action or an outcome tells what is to come, and may tell by whom it was asked for.
_TO_COME = frozenset({Field.ACTION, Field.OUTCOME})
_ASKED_FOR = re.compile(
    r"\b(?:asked|begged|wanted|wants|chose|chosen|picked|wished|requested|suggested|wish|request|idea|choice)\b",
    re.IGNORECASE,
)
_CHILD_HEADING = re.compile(r"^[\W\d]*(?:the )?(?:child|young person|children|baby)\W*$", re.IGNORECASE)
# What others want for a child is no word of its own.
_OTHERS_GOALS = re.compile(
    r"^\W*(?:what|how)\b[^:\n]{0,40}\b(?:wants?|hopes?|wish(?:es)?|would like)\s+(?:for|to see)\b",
    re.IGNORECASE,
)
_WHERE_SEEN = r"(?:on|at|in|with|around|this|now|today|so far|lately|herself|himself|themselves|when|just)"
_OWN_WORDS = re.compile(r"^\W*my\b", re.IGNORECASE)
_QUOTED = re.compile(r"[“\"][^”\"\n]{3,}[”\"]")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a plan tells of its children's voices.

    ``heard`` are the children of whom something said, shown or wanted is told (:data:`SOMEBODY` among them for one whom the
    plan does not name there), ``unheard`` the others that the plan is about. ``own`` are the statements under the
    children's own heading that have words in them; ``claim`` is a statement elsewhere that only claims a child was heard,
    with the place of the words.
    """

    heard: frozenset[str]
    unheard: tuple[str, ...]
    own: tuple[Statement, ...]
    claim: tuple[Statement, int, int] | None = None


def subjects(plan: Plan) -> tuple[Child, ...]:
    """The born children a plan is about, without those whom its front sheet only mentions beside them."""
    beside = " ".join(value for label, value in plan.front if _ONLY_MENTIONED.search(label))
    return tuple(
        replace(child, name=called(child, plan))
        for child in (*plan.children, *_listed(plan))
        if not is_unborn(child)
        and child.name.split()
        and child.name.casefold() not in _NO_NAME
        and not re.search(rf"\b{re.escape(child.name.split()[0])}\b", beside)
    )


def _listed(plan: Plan) -> Iterator[Child]:
    """Children whom the front sheet lists under "Children" and the reading left out."""
    known = set(first_names(plan))
    for label, value in plan.front:
        if known and _CHILDREN_LABEL.match(label):
            for part in re.split(r"[/;\n]| and | & ", value):
                name = _LISTED_NAME.match(part)
                if name is not None and name["first"] not in known:
                    nick = f" ({name['nick']})" if name["nick"] else ""
                    yield Child(name["first"] + nick, unborn="unborn" in part.casefold())


def hearing_of(plan: Plan) -> Hearing:
    """The voices of a plan."""
    children = subjects(plan)
    names = tuple(
        dict.fromkeys(
            called(child, plan)
            for child in (*plan.children, *children)
            if child.name.casefold() not in _NO_NAME
        )
    )
    firsts = {name.casefold() for name in _words_for(names)}
    adults = tuple(
        person for person in plan.people if person.split() and person.split()[0].casefold() not in firsts
    )
    first_person = _OWN_WORDS.search(plan.title) is not None
    told = tuple(statements(plan, (Field.NEED, Field.ACTION, Field.OUTCOME)))
    own = tuple(
        each
        for each in told
        if _is_own(each, names)
        and not says_nothing(each.text)
        and not speaks_of_others_alone(each.text, names, adults)
    )
    names = names or tuple(dict.fromkeys(filter(None, map(_opens_with, own))))
    read = [
        (each, each in own or first_person or _is_lenient(each, names))
        for each in told
        if each.field not in _TO_COME or _QUOTED.search(each.text) or _ASKED_FOR.search(each.text)
    ]
    read += [(each, True) for each in _beside_a_name(told, names)]
    for lenient in (True, False):
        prepare((each.text for each, own_place in read if own_place is lenient), names, lenient)
    alone = names[0] if len(names) == 1 else ""
    _, likely = families(plan, told)
    spoken_to = _is_for_a_child(told, names)

    def voices_in(among: list[tuple[Statement, bool]], acts: bool = True) -> set[str]:
        found: set[str] = set()
        for each, own_place in among:
            if each.field in _TO_COME and not _QUOTED.search(each.text):
                found |= asked_for(each.text, names)
                continue
            under = each.under or _speaks_of(each, alone)
            family = likely
            found |= heard(each.text, names, own_place, adults, under, acts, family, spoken_to)
        return found

    found = voices_in(read)
    there = voices_in([pair for pair in read if pair[0] in own]) if found else set()
    if found and own and not there:
        if any(empty_claim(each.text) for each in own) and not any(
            _is_small(child, plan) for child in children
        ):
            # Where the place that claims to let the child be heard does not, a need that quotes the child is no voice.
            found = set()
        elif _can_speak(children):
            # What was seen of a child with words does not make up for a place of its own that says nothing.
            found = voices_in(read, acts=False)
    elif found and own and len(children) > 1:
        # Of two who can speak, one heard in their own place: what was seen elsewhere of the other is no voice.
        told_of = voices_in(read, acts=False) if found - there else found
        talkers = {child.name for child in children if not _is_small(child, plan)}
        found -= (talkers - there) - told_of if there else set()
    if len(names) > 1 and found - {SOMEBODY} and SOMEBODY not in there:
        found.discard(SOMEBODY)  # "one of the boys", in a plan that names them all
    unheard = tuple(child.name for child in children if child.name not in found)
    claim = None if found or own else next(filter(None, (_claim(each, names) for each in told)), None)
    return Hearing(frozenset(found), unheard, own, claim)


_DEAR = re.compile(r"(?:^|\n)\W*(?:Dear|Hello|Hi) ([A-Z][\w’-]+)")


def _is_for_a_child(told: tuple[Statement, ...], names: tuple[str, ...]) -> bool:
    """Whether "you" may be a child: a letter that opens with somebody else's name is for somebody else."""
    dear = {name for each in told for name in _DEAR.findall(each.text)}
    return not dear or not dear.isdisjoint(_words_for(names))


def _beside_a_name(told: tuple[Statement, ...], names: tuple[str, ...]) -> Iterator[Statement]:
    """What stands on a line behind a child's name and where it was seen ("Amara on the ward: She opens her eyes for …")."""
    firsts = "|".join(map(re.escape, _words_for(names)))
    if not firsts:
        return
    line = re.compile(
        rf"^[ \t*_•-]*(?P<label>(?:{firsts})(?: {_WHERE_SEEN}\b[^:.\n]{{0,30}})?)(?::|(?<=\w\w)\.)[*_]*[ \t]+\S[^\n]*$",
        re.MULTILINE,
    )
    for statement in told:
        if statement.is_about(SectionName.OTHER) or statement.is_about(SectionName.CHILD_VOICE):
            for match in line.finditer(statement.text):
                yield Statement(match["label"], match.group().strip(), statement.names)


def _opens_with(statement: Statement) -> str:
    """The name that the child's own place opens with, in a plan that names its child nowhere else; "" for none."""
    name = _FIRST_WORD.match(statement.text)
    if name is None or not statement.is_about(SectionName.CHILD_VOICE):
        return ""
    grown_up = any(
        owner.kind in _GROWN_UP and owner.start <= name.start(1) for owner in people_in(statement.text)
    )
    return "" if grown_up else name[1]


_FIRST_WORD = re.compile(
    r"\W*(?!(?:I|We|S?[Hh]e|They|It|The|This|That|My|Our|His|Her|Their|No|Not|All|Both|You|There|When|If|At|In|On|As)\b)([A-Z][a-z’'-]*[a-z])\b"
)
_GROWN_UP = frozenset({OwnerKind.FAMILY, OwnerKind.ROLE, OwnerKind.AGENCY, OwnerKind.GROUP})


def _can_speak(children: tuple[Child, ...]) -> bool:
    """Whether every child is known to be of an age to speak."""
    return bool(children) and all(child.age is not None and child.age >= _SPEAKS_FROM for child in children)


def _is_small(child: Child, plan: Plan) -> bool:
    """Whether a child is known to have been too young to speak when the plan was made."""
    known = child.age is not None or (plan.date is not None and child.born is not None)
    return known and _years(child, plan.date) < _SPEAKS_FROM


def of_an_age_to_speak(plan: Plan) -> bool:
    """Whether every child of the plan is known to have been of an age to speak when it was made."""
    return bool(plan.children) and all(
        not child.unborn and _years(child, plan.date) >= _SPEAKS_FROM for child in plan.children
    )


def _years(child: Child, on: date | None) -> float:
    if child.age is not None:
        return child.age
    return (on - child.born).days / 365.25 if on is not None and child.born is not None else 0


def _speaks_of(statement: Statement, alone: str) -> str:
    """The only child of a plan, where a text without a heading begins with a pronoun: nobody else can be meant yet."""
    if statement.is_about(SectionName.PARENT_VIEWS) or "\n" in statement.text:
        return ""
    pronoun = _PRONOUN.search(statement.text)
    if pronoun is None or not alone:
        return ""
    before = statement.text[: pronoun.start()]
    somebody = any(owner.kind in (OwnerKind.FAMILY, OwnerKind.PERSON) for owner in people_in(before))
    return "" if somebody or _ADULTS.search(before) or _NAME.search(before) else alone


def _is_own(statement: Statement, names: tuple[str, ...]) -> bool:
    """Whether a statement stands in the place for the children's voice."""
    if statement.front:
        about = _CHILD.search(statement.under) is not None or _names_child(statement.under, names)
        unknown = (
            not names and re.search(r"['’]s (?:own )?(?:voice|views|wishes)\b", statement.under) is not None
        )
        return _BARE_LABEL.match(statement.under) is not None or (
            (about or unknown)
            and _VOICE_HEADING.search(statement.under) is not None
            and not _ADULTS.search(statement.under)
        )
    heading = statement.under
    if _OTHERS_GOALS.match(heading):
        return False
    if _TOOL.search(heading) and not _ADULTS.search(heading):
        return True
    says_so = _VOICE_HEADING.search(heading) is not None
    if statement.is_about(SectionName.CHILD_VOICE):
        return says_so or not heading.strip() or _is_only_a_name(heading, names)
    of_the_child = _CHILD_HEADING.match(heading) is not None or _is_only_a_name(heading, names)
    if statement.names and of_the_child and empty_claim(statement.text):
        return True
    of_theirs = (says_so and _CHILDS_OWN.search(heading)) or _HEARS_THEM.search(heading)
    return bool(statement.names and of_theirs and not _ADULTS.search(heading))


def _is_lenient(statement: Statement, names: tuple[str, ...]) -> bool:
    """Whether a speaker without a name is the child there: "What we saw of Idris", "Noah and Tali", "My health"."""
    if statement.is_about(SectionName.CHILD_VOICE) or _OWN_WORDS.search(statement.under) is not None:
        return True
    if statement.names and _CHILD_HEADING.match(statement.under):
        return True
    if not statement.names or not _names_child(statement.under, names):
        return False
    return (
        _is_only_a_name(statement.under, names)
        or _SEEN.search(statement.under) is not None
        or _VOICE_HEADING.search(statement.under) is not None
    )


def _is_only_a_name(heading: str, names: tuple[str, ...]) -> bool:
    """Whether a heading is a child's name, or several, and no more: "Ibby", "Noah and Tali"."""
    rest = re.sub(r"[A-Z][\w’'-]*|\b(?:and|herself|himself|themselves)\b|\W", "", heading)
    return not rest and _names_child(heading, names)


def _names_child(text: str, names: tuple[str, ...]) -> bool:
    return any(re.search(rf"\b{re.escape(word)}\b", text) is not None for word in _words_for(names))


def _words_for(names: tuple[str, ...]) -> tuple[str, ...]:
    """The words that mean these children: first names, and the short ones in brackets."""
    return tuple(
        word
        for name in names
        if name.split()
        for word in (name.split()[0], *re.findall(r"\(([^\W\d_]+)\)", name))
    )


def _claim(statement: Statement, names: tuple[str, ...]) -> tuple[Statement, int, int] | None:
    """Words outside the children's own heading that claim one of them was heard."""
    if not statement.field or statement.field == Field.ACTION or statement.is_about(SectionName.PARENT_VIEWS):
        return None
    named = _words_for(names)
    for match in _SENTENCE.finditer(statement.text):
        words = empty_claim(match.group())
        about = _CHILD.search(match.group()) or any(name in match.group() for name in named)
        if words is not None and about:
            begin = statement.start + match.start()
            return statement, begin + words.start, begin + words.end
    return None


__all__ = ["SOMEBODY", "Hearing", "hearing_of", "of_an_age_to_speak", "subjects"]
