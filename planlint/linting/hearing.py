"""Which children a plan lets be heard, and where it only says so: the voice engine led through a whole plan."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from planlint.language.blanks import as_ticked, prompts_blanked
from planlint.language.people import OwnerKind, people_in
from planlint.language.told.votes import Told
from planlint.language.voices.asked import asked_for
from planlint.language.voices.of_others import speaks_of_others_alone
from planlint.language.voices.voices import SOMEBODY, empty_claim, heard, prepare, says_nothing
from planlint.language.voices.who import Cast
from planlint.linting.initials import in_full, initials_told
from planlint.linting.kin_told import families
from planlint.linting.persons import called, first_names, is_unborn, spoken_name
from planlint.linting.statements import Statement, statements
from planlint.linting.tellings import Tellings
from planlint.linting.voice_places import (
    ADULTS,
    CHILD,
    NAME,
    OWN_WORDS,
    is_lenient,
    is_own,
    tells_whose,
    words_for,
)
from planlint.plan.model import Child, Field, Plan, SectionName

_NO_NAME = frozenset("both all children siblings family everyone".split())
_ONLY_MENTIONED = re.compile(
    r"\b(?:other child|sibling|brother|sister|half|step|household|lives? with|also living|family members?|relatives?|not subject)",
    re.IGNORECASE,
)
_CHILDREN_LABEL = re.compile(
    r"^\W*(?:the )?(?:children|names? of (?:the )?children|children['’]?s? names?|children this plan is (?:for|about))\W*$",
    re.IGNORECASE,
)
_LISTED_NAME = re.compile(
    r"\s*(?P<first>[A-Z][\w’'-]+)(?:\s+\((?P<nick>[A-Z]\w+)\))?(?:\s+[A-Z][\w’'-]+)*\s*(?:,|\(|\d|born|$)"
)
_SPEAKS_FROM = 4
_PRONOUN = re.compile(r"\b(?:s?he|they)\b", re.IGNORECASE)
# An action or an outcome tells what is to come, and may tell by whom it was asked for.
_TO_COME = frozenset({Field.ACTION, Field.OUTCOME})
_ASKED_FOR = re.compile(
    r"\b(?:asked|begged|wanted|wants|chose|chosen|picked|wished|requested|suggested|wish|request|idea|choice)\b",
    re.IGNORECASE,
)
_WHERE_SEEN = r"(?:on|at|in|with|around|this|now|today|so far|lately|herself|himself|themselves|when|just)"
_IN_WORDS = re.compile(
    r"[“\"”‘]|\b(?:sa(?:id|ys?|ying)|t(?:old|ells?)|ask(?:s|ed|ing)?|wr(?:ote|ites?)|dr[ae]w(?:s|n)?|answer(?:s|ed)|repl(?:ies|ied)|explain\w*|describ\w+|words|letter|chose|chooses|picked|text(?:s|ed)|sign(?:s|ed))\b",
    re.IGNORECASE,
)
_NO_WORDS = re.compile(
    r"\b(?:no (?:speech|words|spoken)|(?:not|n['’]t) (?:yet )?(?:speak|talk|use (?:words|speech))|non-?verbal|pre-?verbal|without (?:words|speech)|cannot (?:speak|talk)|few words|little speech|(?:pecs|makaton|signs|sign language)\b)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[“\"][^”\"\n]{3,}[”\"]")
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")


@dataclass(frozen=True, slots=True)
class Hearing:
    """What a plan tells of its children's voices.

    ``heard`` are the children of whom something said, shown or wanted is told (:data:`SOMEBODY` among them for one whom the
    plan does not name there), ``unheard`` the others that the plan is about. ``own`` are the statements under the
    children's own heading that have words in them; ``claim`` is a statement elsewhere that only claims a child was heard,
    with the place of the words. ``plainly`` are those heard in their own place or with words of theirs, and the small ones seen:
    enough for praise, where a worry told of a child is not.
    """

    heard: frozenset[str]
    unheard: tuple[str, ...]
    own: tuple[Statement, ...]
    claim: tuple[Statement, int, int] | None = None
    plainly: frozenset[str] = frozenset()


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


# Shapes of speech and the vote each listen; where the vote is so clear, shapes that hear it otherwise are outvoted.
_SILENT, _CLEARLY_HEARD = 0.25, 0.98
# What is told in words of saying ("said", "asked", "wrote") is outvoted only by a vote as clear as this.
_MUTE = 0.1


def hearing_of(plan: Plan, tellings: Tellings) -> Hearing:
    """The voices of a plan."""
    children = subjects(plan)
    names = tuple(
        dict.fromkeys(
            called(child, plan)
            for child in (*plan.children, *children)
            if child.name.casefold() not in _NO_NAME
        )
    )
    firsts = {name.casefold() for name in words_for(names)}
    adults = tuple(
        person for person in plan.people if person.split() and person.split()[0].casefold() not in firsts
    )
    first_person = OWN_WORDS.search(plan.title) is not None
    told = tuple(statements(plan, (Field.NEED, Field.ACTION, Field.OUTCOME)))
    own = tuple(
        each
        for each in told
        if is_own(each, names)
        and not says_nothing(each.text)
        and not speaks_of_others_alone(each.text, names, adults)
    )
    names = names or tuple(dict.fromkeys(filter(None, map(_opens_with, own))))
    read = [
        (each, each in own or first_person or is_lenient(each, names))
        for each in told
        if each.field not in _TO_COME or _QUOTED.search(each.text) or _ASKED_FOR.search(each.text)
    ]
    read += [(each, True) for each in _beside_a_name(told, names)]
    letters = initials_told(plan)
    plain = {each.text: prompts_blanked(in_full(each.text, letters)) for each, _ in read}
    for lenient in (True, False):
        prepare((plain[each.text] for each, own_place in read if own_place is lenient), names, lenient)
    alone = names[0] if len(names) == 1 else ""
    _, likely = families(plan, told)
    spoken_to = _is_for_a_child(told, names)

    talks = all(_is_known_to_talk(child, plan) for child in children) and not any(
        _NO_WORDS.search(each.text) for each in told
    )

    def voices_in(among: list[tuple[Statement, bool]], acts: bool = True) -> set[str]:
        found: set[str] = set()
        for each, own_place in among:
            if each.field in _TO_COME and not _QUOTED.search(each.text):
                found |= asked_for(each.text, names)
                continue
            under = each.under if tells_whose(each.under, names) else _speaks_of(each, alone) or each.under
            found |= heard(plain[each.text], names, own_place, adults, under, acts, likely, spoken_to, talks)
        return found

    found = voices_in(read)
    in_words = [(each, lenient) for each, lenient in read if each.row is None or _IN_WORDS.search(each.text)]
    there = voices_in([pair for pair in read if pair[0] in own]) if found else set()
    if found and own and not there:
        if any(empty_claim(each.text) for each in own) and not any(
            _is_small(child, plan) for child in children
        ):
            # Where the place that claims to let the child be heard does not, a need that quotes the child is no voice.
            found = set()
        elif _can_speak(children):
            # What is told of a child with words does not make up for a place of its own that says nothing.
            found = voices_in(in_words, acts=False)
    elif found and own and len(children) > 1:
        # Of two who can speak, one heard in their own place: what was seen elsewhere of the other is no voice.
        told_of = voices_in(read, acts=False) if found - there else found
        talkers = {child.name for child in children if not _is_small(child, plan)}
        found -= (talkers - there) - told_of if there else set()
    for child, beside in _only_claimed((*own, *_of_voice(told)), children):
        if child not in heard(beside, names, True, adults, "", True, likely, spoken_to, talks):
            found = _by_name(found - {child})
    if len(names) > 1 and found - {SOMEBODY} and SOMEBODY not in there:
        found.discard(SOMEBODY)  # "one of the boys", in a plan that names them all
    signs = (Told.VOICE,) if talks and children else (Told.VOICE, Told.OBSERVED)
    to_come = [pair for pair in read if pair[0].field in _TO_COME]
    found = _outvoted(
        found, own, tellings, signs, lambda: voices_in(in_words, acts=False), lambda: voices_in(to_come)
    )
    unheard = tuple(child.name for child in children if child.name not in found)
    small = {child.name for child in children if _is_small(child, plan)}
    plainly = found & (there | small | voices_in(in_words, acts=False)) if found else found
    own = own if found else _without_facts(own, tellings, signs)
    claim = None if found or own else next(filter(None, (_claim(each, names) for each in told)), None)
    return Hearing(frozenset(found), unheard, own, claim, frozenset(plainly))


def _by_name(found: set[str]) -> set[str]:
    """Where a brother is heard by name, an unnamed "she said" is not hers of whom it is only claimed."""
    return found - {SOMEBODY} or found


def _outvoted(
    found: set[str],
    own: tuple[Statement, ...],
    tellings: Tellings,
    signs: tuple[Told, ...],
    said: Callable[[], set[str]],
    asked: Callable[[], set[str]],
) -> set[str]:
    """Who is heard once the vote has had its say; ``said`` gives those heard in words of saying, ``asked`` those who asked for what is to be done.

    A place that claims to let a child be heard, and does not, is not made up for elsewhere.
    """
    if not found:
        claims = {each.text for each in own} if any(empty_claim(each.text) for each in own) else set()
        share = tellings.most_in(claims, *signs) if claims else tellings.most(*signs)
        return {SOMEBODY} if share >= _CLEARLY_HEARD else found
    share = tellings.most(*signs)
    if share >= _SILENT or not tellings.names_children:
        return found
    wanted = asked()
    return found & (said() | wanted) if wanted or share >= _MUTE else set()


# "Kuba is a happy little boy", "Yusuf - lovely little boy": what an adult makes of a child.
_PORTRAIT = re.compile(
    r"(?:\b(?:is|was|seems|seemed|appears|appeared|presents as|comes across as) (?:such )?an? |^\W*[\w'’-]+ *[-–—:,] *(?:an? )?)(?:[\w-]+,? (?:and )?){1,4}?"
    r"(?:boy|girl|child|lad|lass|chap|baby|toddler|young (?:man|woman|lady|person)|teenager|soul|character)\b",
    re.IGNORECASE,
)
# "Antek was at his auntie's both times I came": it was not even seen.
_NOT_MET = re.compile(
    r"\b(?:was|were|is)(?: not|n['’]t)? (?:[\w'’-]+ ){1,5}?(?:(?:both|all|each|every|any of the) (?:\w+ )?times? |when(?:ever)? |on (?:both|each|my|the) (?:\w+ )?visits?\b)(?:I|we|she|he|they|sw)?\b"
    r"|\b(?:catch|see|speak to|talk to|meet) (?:up with )?(?:him|her|them) (?:up )?(?:next time|another time|another day|later)\b"
    r"|\b(?:was|were|been)(?: not|n['’]t) (?:yet )?(?:seen|met|asked|spoken to)\b",
    re.IGNORECASE,
)
_NEARLY_HEARD = 0.3
# That it was seen or asked, what it is like, what it may want or feel: a voice is claimed by these, or near.
_NEAR_A_VOICE = re.compile(
    r"\b(?:seen|spoken to|spoke to|met with|chatted|consulted|wants?|wish\w*|likes?|loves?|hates?|feels?|feelings?|happy|settled|content|enjoys?|polite|aware|views?|voice|bond)\b",
    re.IGNORECASE,
)
# What a register, a red book or a timetable says of a child.
_A_FACT = re.compile(
    r"\b(?:years? \d+|y\d\b|yr ?\d|in (?:class|reception|nursery|school|lessons?)|class|attendance|\d+ ?%|on track|behind in|level with|maths|reading|english|phonics|predicted|capable of|top (?:group|set)|free school meals"
    r"|passports?|lives? with|jabs|immuni\w+|up to date|diagnosed|(?:weeks?|months?|years?) old|birth ?days?|was born|moved (?:her|him|them) to|teacher|plays? (?:for|in goal|under)|(?:at|to) (?:the )?(?:club|brownies|cubs|scouts|football|swimming)"
    r"|in sch\b|not (?:there|here|present)\b|next door|has a key|hamster|cats?|dogs?|two (?:good )?friends|is (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b)",
    re.IGNORECASE,
)


def _without_facts(
    own: tuple[Statement, ...], tellings: Tellings, signs: tuple[Told, ...]
) -> tuple[Statement, ...]:
    """What stands in the child's own place; nothing where all of it is facts, for then nobody claims to have heard the child."""
    texts = [each.text for each in own]
    return () if tellings.most_in(texts, *signs) < _NEARLY_HEARD and _is_of_facts("\n".join(texts)) else own


def _is_of_facts(text: str) -> bool:
    """Whether a text is mostly such facts and claims no voice: not that the child was seen, nor what it is like."""
    told = prompts_blanked(as_ticked(text))
    sentences = [match.group() for match in _SENTENCE.finditer(told) if any(map(str.isalpha, match.group()))]
    facts = sum(_A_FACT.search(sentence) is not None for sentence in sentences)
    claims = (
        empty_claim(told) or _PORTRAIT.search(told) or _NOT_MET.search(told) or _NEAR_A_VOICE.search(told)
    )
    return facts * 2 >= len(sentences) and claims is None


def _of_voice(told: tuple[Statement, ...]) -> Iterator[Statement]:
    """What stands under a heading of the child's, whoever else has a word there."""
    return (
        each
        for each in told
        if each.row is None
        and (each.is_about(SectionName.CHILD_VOICE) or _OF_CHILDREN.fullmatch(each.under) is not None)
    )


_OF_CHILDREN = re.compile(
    r"\W*(?:\d+[.)]?\s*)?(?:the |our |about the )?(?:children|kids|young people|siblings)\W*", re.IGNORECASE
)


def _only_claimed(places: tuple[Statement, ...], children: tuple[Child, ...]) -> Iterator[tuple[str, str]]:
    """Each child of whom a place of theirs says by name that it was seen, asked or too young, or is lovely.

    Beside it stands what else is told there of this child by name, in which it may be heard after all.
    """
    for child in children if len(children) > 1 else ():
        named = re.compile(rf"\b{re.escape(spoken_name(child.name))}\b(?!['’]s)")
        claimed, beside = False, []
        for place in dict.fromkeys(each.text for each in places):
            follows = False
            for match in _SENTENCE.finditer(place):
                sentence = match.group()
                called = named.search(sentence)
                if called is not None and _SOMEBODY_ELSE.search(sentence, 0, called.start()):
                    called = None  # "She loves Theo": it is she who is heard
                claims = called is not None and not sentence[: called.start()].strip(" \t\n*_•|–-")
                claimed |= claims and (
                    empty_claim(sentence) is not None
                    or _PORTRAIT.search(sentence) is not None
                    or _NOT_MET.search(sentence) is not None
                )
                follows = called is not None or (follows and _GOES_ON.match(sentence) is not None)
                if follows:
                    beside.append(sentence.strip())
        if claimed:
            yield child.name, _WORKER.sub("the worker", " ".join(beside))


# "I'll catch him next time": who writes so of a child is not the child.
_WORKER = re.compile(r"\bI(?:['’](?:ll|ve|d|m))?\b")
_SOMEBODY_ELSE = re.compile(r"\b(?:he|she|they)\b", re.IGNORECASE)
_GOES_ON = re.compile(r"\W*(?:He|She|They|His|Her|Their)\b")


_DEAR = re.compile(r"(?:^|\n)\W*(?:Dear|Hello|Hi) ([A-Z][\w’-]+)")


def _is_for_a_child(told: tuple[Statement, ...], names: tuple[str, ...]) -> bool:
    """Whether "you" may be a child: a letter that opens with somebody else's name is for somebody else."""
    dear = {name for each in told for name in _DEAR.findall(each.text)}
    cast = Cast(names)
    return not dear or any(cast.child(name) for name in dear)


def _beside_a_name(told: tuple[Statement, ...], names: tuple[str, ...]) -> Iterator[Statement]:
    """What stands on a line behind a child's name and where it was seen ("Amara on the ward: She opens her eyes for …")."""
    firsts = "|".join(map(re.escape, words_for(names)))
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


def _is_age_known(child: Child, plan: Plan) -> bool:
    return child.age is not None or (plan.date is not None and child.born is not None)


def _is_known_to_talk(child: Child, plan: Plan) -> bool:
    """Whether a child is known to have been of an age to speak when the plan was made."""
    return _is_age_known(child, plan) and _years(child, plan.date) >= _SPEAKS_FROM


def _is_small(child: Child, plan: Plan) -> bool:
    """Whether a child is known to have been too young to speak when the plan was made."""
    return _is_age_known(child, plan) and _years(child, plan.date) < _SPEAKS_FROM


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
    return "" if somebody or ADULTS.search(before) or NAME.search(before) else alone


def _claim(statement: Statement, names: tuple[str, ...]) -> tuple[Statement, int, int] | None:
    """Words outside the children's own heading that claim one of them was heard."""
    if not statement.field or statement.field == Field.ACTION:
        return None
    of_parents = statement.is_about(SectionName.PARENT_VIEWS)
    named = words_for(names)
    for match in _SENTENCE.finditer(statement.text):
        words = empty_claim(match.group())
        about = any(name in match.group() for name in named) or (
            not of_parents and CHILD.search(match.group())
        )
        if words is not None and about:
            begin = statement.start + match.start()
            return statement, begin + words.start, begin + words.end
    return None


__all__ = ["SOMEBODY", "Hearing", "hearing_of", "of_an_age_to_speak", "subjects"]
