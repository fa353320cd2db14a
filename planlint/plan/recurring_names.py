"""The child whom a plan is about, found without any label: the name that recurs in it and has an age, a birthday or a "for" beside it.

A full name near the top is weighed by what stands round it there and by how often its first name comes again in the plan's
words. Whoever has a post, a title or a place in the family beside the name is grown up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planlint.language.agencies.names import agency_in
from planlint.language.parents.family_names import KIN
from planlint.language.word_classes import word_class
from planlint.plan.child_names import NAME, age_told, children_in, days_told, is_name
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Child
from planlint.plan.words import one_line

_FULL = re.compile(
    rf"(?<![\w’'&-]){NAME}(?: (?:(?:de|van|von|al|el|bin|da|dos|la|le|ap) )?{NAME}){{1,3}}(?![\w’-])"
)
_FOR = re.compile(
    r"(?:\b(?:for|about|re|of|regarding|concern(?:s|ing)|dear|belongs to|belonging to|i am|i['’]m|my name is|is called|named|subject|whose|child|children|young person|pupil|baby|who|me)\b[:,.? ]*"
    r"|\b(?:child(?:ren)?|young person|young people|pupil|baby|bab(?:y|ies)|infant|boy|girl|looked after|siblings?|consent)\b[^.;|]{0,40}?[:|–-]\s*"
    r"|\b(?:son|daughter|grandson|granddaughter|boy|girl|baby|child),? )$",
    re.IGNORECASE,
)
_AGE = re.compile(
    r"\W{0,3}(?:(?:and )?(?:is|aged?|i am|who is|who|has|(?:and )?i['’]m|turned|(?:was )?born|b\.|dob:?|d\.o\.b\.?:?)\W{0,3})*(?:(?:[1-9]|1\d|2[0-5]|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! ?(?:[:/.]\d|am\b|pm\b|%|of\b|h(?:ou)?rs\b|days\b|nights\b|times\b|[A-Z][a-z]+ (?:Street|Road|Lane|Avenue|Close)))|born\b|dob\b|d\.o\.b|b\. ?\d)",
    re.IGNORECASE,
)
_KIN_BESIDE = re.compile(
    rf"\W{{0,3}}(?:(?:is |the |his |her |their |my |birth )*)(?:{KIN}|step\w+|partner)\b", re.IGNORECASE
)
_TITLED = re.compile(
    r"^(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|DS|PS|Prof|Rev|Sister|Dear|Child|Plan|The|Review|Core|My|Our|For|About|Re|Regarding|Concerning|With|In|By|At|On|And|To|From)\b\.? ?)+"
)
_THINGS = re.compile(
    r"(?<![\w-])(?:Council|Authority|Unitary|Metropolitan|District|Partnership|Borough|County|City|Road|Avenue|House|Hub|Centre|School|Primary|Academy|College|Nursery|Hospital|Team|Services?|Trust|Police|Act|Plan|Form|Conference|Meeting|Group|Review|Family|Children|Care|Protection"
    r"|Help|Need|Health|Social|Worker|Manager|Officer|Room|Block|Section|Part|Page|Version|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday"
    r"|January|February|March|July|September|October|November|December|Safety|Signs|Strengthening|Families|Services|Confidential|Official|Sensitive|Support|Department|Directorate|Housing|Homes)(?![\w-])"
)
_ALONE_BEFORE = re.compile(r"(?:^|[:|–—-])\s*$")
"""What stands before a name that is all there is in its line or beside its label."""
_LISTED_BEFORE = re.compile(rf"(?:(?<![\w’'-]){NAME}(?:, | and | & ))+$")
"""First names before one with the surname of them all: "Isla, Bea and Finn Marr"."""
_WORDS = re.compile(r"(?<![\w’'-])[A-Z][a-z][\w-]*")
_LEAST = 3.0
_RECURS = 2.0
_SHORTEST_CALL = 3
_FEW_WORDS = 5
_LONGEST_LABEL = 9
_OFTEN = 2
_FRONT_CHARS = 900


@dataclass(frozen=True, slots=True)
class _Seen:
    """A full name, what speaks for its being the child's, the words behind it, and how often its first name comes again."""

    name: str
    share: float
    behind: str
    times: int


def recurring(front: Sequence[str], words: Iterable[str]) -> tuple[Child, ...]:
    """The child of a plan, or the children that its front tells of alike. ``words`` are the plan's rows and sections."""
    told = Counter(name for text in words for name in _WORDS.findall(text))
    best: dict[str, _Seen] = {}
    for text in front:
        for seen in _seen_in(text[:_FRONT_CHARS], told):
            if seen.name not in best or best[seen.name].share < seen.share:
                best[seen.name] = seen
    found = [seen for seen in best.values() if seen.share >= _LEAST and not _is_part(seen.name, best)]
    top = max((seen.share for seen in found), default=0.0)
    alike = [seen for seen in found if seen.share >= top - 0.5]
    aged = [seen for seen in found if _AGE.match(seen.behind)]
    kept = aged if len(aged) > 1 else _of_one_list(sorted(alike, key=lambda seen: -seen.times))
    if not kept:
        kept = _only_one([seen for seen in best.values() if not _is_part(seen.name, best)])
    return tuple(_child(seen) for seen in _with_siblings(kept, best.values()))


def _of_one_list(seen: Sequence[_Seen]) -> list[_Seen]:
    """The first of those found, and whoever is listed with it in the same words under the same surname."""
    return [
        each
        for each in seen
        if each is seen[0]
        or (each.behind == seen[0].behind and each.name.split()[-1] == seen[0].name.split()[-1])
    ]


def _only_one(seen: Sequence[_Seen]) -> list[_Seen]:
    """The one name on the front that nothing speaks against and that comes again most; none where there are two."""
    found = [each for each in seen if each.share >= _RECURS and each.times >= _OFTEN]
    return found if len(found) == 1 else []


def _with_siblings(kept: Sequence[_Seen], seen: Iterable[_Seen]) -> list[_Seen]:
    """Those found, and whoever else has their surname and an age beside the name."""
    surnames = {each.name.split()[-1] for each in kept if _AGE.match(each.behind)}
    return [
        each
        for each in seen
        if each in kept
        or (each.share >= _RECURS and _AGE.match(each.behind) and each.name.split()[-1] in surnames)
    ]


def _is_part(name: str, names: Iterable[str]) -> bool:
    """Whether a longer name begins with this one."""
    return any(longer.startswith(f"{name} ") for longer in names)


def _seen_in(text: str, told: Counter[str]) -> Iterator[_Seen]:
    for line in text.split("\n"):
        for match in _FULL.finditer(line):
            name = _without_verb(_TITLED.sub("", match[0]), line[match.end() :])
            if " " not in name or _THINGS.search(name) or not is_name(name):
                continue
            begins = match.start() + match[0].index(name)
            before, behind = line[:begins], line[begins + len(name) :]
            listed = _LISTED_BEFORE.search(before)
            before = before[: listed.start()] if listed else before
            share = _share(name, before, behind, told)
            for one in children_in(f"{listed[0] if listed else ''}{name}"):
                yield _Seen(one.name, share, behind, _called(one.name, told))


def _without_verb(name: str, behind: str) -> str:
    """A name without the verb of the next sentence, where no stop stands between ("Ada Quill Written with …")."""
    if " " not in name:
        return name
    *words, last = name.split()
    verb = re.match(r" [a-z]", behind) and "v" in word_class(last).split(" ")[0]
    return " ".join(words) if verb else name


def _share(name: str, before: str, behind: str, told: Counter[str]) -> float:
    label, colon, between = before.rpartition(":")
    posted = (
        bool(colon) and len(between.split()) < 1 and label_asks(one_line(label).split(". ")[-1]) is Ask.PERSON
    )
    beside = " ".join(re.split(r"[.;|]", behind)[0].split()[:_FEW_WORDS])
    if posted or _KIN_BESIDE.match(behind) or agency_in(beside, general=True) or _is_titled(before):
        return 0.0
    times = _called(name, told)
    most = max(told.values(), default=0)
    share = 2.0 * bool(_FOR.search(before)) + 2.0 * bool(_AGE.match(behind)) + 1.0 * (times >= _OFTEN)
    share += 1.0 * (times >= _OFTEN and times * 2 >= most)
    alone = _ALONE_BEFORE.search(before) is not None and re.match(r"[\s.]*(?:$|\||\()", behind) is not None
    # All that stands beside a label that speaks of a child names that child, however seldom the name comes again.
    share += 1.0 * (alone and (times >= _OFTEN or (_is_label(label) and _FOR.search(before) is not None)))
    return share


def _is_label(text: str) -> bool:
    """Whether what stands before a colon can be a label: a few words and no number."""
    return 0 < len(text.split()) <= _LONGEST_LABEL and not any(map(str.isdigit, text))


def _is_titled(before: str) -> bool:
    return bool(re.search(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|PC|DC|DS|PS|Prof|Rev|Cllr|by)\.? ?$", before))


def _called(name: str, told: Counter[str]) -> int:
    """How often a first name comes in the plan's words, whole or cut short ("Theo" for Theodore)."""
    first = name.split()[0]
    return sum(
        count
        for word, count in told.items()
        if word == first
        or (len(word) >= _SHORTEST_CALL and len(word) < len(first) and first.startswith(word))
    )


def _child(seen: _Seen) -> Child:
    behind = (
        re.split(r"[;|]|\. ", seen.behind)[0] if not seen.behind.lstrip().startswith("|") else seen.behind
    )
    days = days_told(behind) if _AGE.match(seen.behind) and re.search(r"\b(?:born|dob|b)\b", behind) else []
    age = age_told(behind) if _AGE.match(seen.behind) and not days else None
    return replace(Child(seen.name), born=days[0] if days else None, age=age)
