"""The children a plan is about: from the labels of its front sheet, else its title and first lines, else its headings.

Names are kept as written, without what a bracket adds to them; of ages and birthdays every place may tell its part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from planlint.language.agencies.names import agency_in
from planlint.plan.addressed import is_grown_up
from planlint.plan.child_headings import agreed_for, heading_the_rest
from planlint.plan.child_names import (
    COUNT,
    FULL_NAME,
    MONTHS,
    NAME,
    OLDEST,
    WORD,
    age_told,
    children_in,
    days_told,
    is_name,
    names_then_ages,
    number_told,
    same_child,
)
from planlint.plan.front import Pair
from planlint.plan.headings import Surety, areas_of_life, bare, block_meaning, column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Child
from planlint.plan.words import comparable, one_line

_MONTH_NAMES = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"

_DAYS = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")

_COUNTS_THINGS = re.compile(
    rf"(?:,|\s*\()? ?{COUNT}(?: (?!(?:and|years?|yrs?|old|who|is|was|lives?|has|in|at|with|attends|months?)\b)[A-Za-z]|[.–-]\d)"
)
"""Behind a name and a comma: "Harbour House, six Wednesdays" tells nobody's age, "the Hub, 10–12" neither."""

_TOLD_WITH_AGE = re.compile(
    rf"(?<!\d )\b(?P<name>{FULL_NAME})(?:,? (?:is |who is )?aged|,? is|,|,? who is|\s*\() ?(?P<age>{COUNT})\b(?!\s*{_MONTH_NAMES})"
    r"(?! (?:weeks|months|days|of|times|hours|pm|am|minutes|st|nd|rd|th)|/|:)"
)

_AGED_LIST = re.compile(
    rf"{FULL_NAME}(?:,? (?:aged? )?|\s*\(){COUNT}\)?(?:(?:, and |,? and |, | & ){FULL_NAME}(?:,? (?:aged? )?|\s*\(){COUNT}\)?)+"
)

_ADDRESSED = re.compile(
    r"Dear (?P<name>(?!(?:Mum|Dad|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Parents?|Colleagues?|All|Both|Family)\b)[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*)"
    r"(?: (?:and|&) (?P<other>[A-Z][\w'’-]+))?\s*,?$"
)

_BORN = re.compile(rf"(?P<name>{FULL_NAME}),? \(?(?i:(?:(?:is|was) )?born\b|dob\b|d\.o\.b\b|b\.(?= ?\d))")

_COLON = re.compile(r":\s+")

_RE = re.compile(r"^[Rr][Ee](?:garding)?:? ")

_FOR_BORN = re.compile(
    rf"\b[Ff]or (?P<names>{FULL_NAME},? ?\((?i:born|dob|d\.o\.b\.?|b\.|aged?)(?:[^.;]|\.(?=\d))*)"
)
"""A list of children with their birthdays in brackets, behind other words of the line."""

_PLAN_IS_FOR = re.compile(
    rf"\b[Pp]lan is (?:for|about) (?P<names>{FULL_NAME}(?: \([^()]*\))?(?:(?:, | and | & ){FULL_NAME}(?: \([^()]*\))?)*)"
)

_BIRTH = re.compile(r",?\s\(?(?:born|dob|d\.o\.b)\b", re.IGNORECASE)

_FOR = re.compile(rf"^For (?P<name>{FULL_NAME})(?=\s*(?:[(,]|$))(?P<rest>.{{0,60}})")

_FOR_SEVERAL = re.compile(rf"^For (?P<names>{FULL_NAME}(?:(?:, | and | & ){FULL_NAME})+)(?=\s*(?:[(,.]|$))")

_FOR_BRACKETED = re.compile(
    r"^(?:(?:This )?(?:[Pp]lan|[Mm]ap|[Ll]etter) (?:is )?(?:for|about)|For|About|Children)\b:? (?P<names>[A-Z][^:.]*)$"
)

_NAMES_ALONE = re.compile(rf"{FULL_NAME}(?:(?:, | and | & ){FULL_NAME})*")

_TWO_WORDS = rf"{NAME}(?: {NAME}){{1,3}}"

_MEETING_FOR = re.compile(
    r"(?:\b(?:[Pp]lans?|[Mm]eeting|[Cc]onference|[Rr]eview|TA[FC]|[Cc]ore [Gg]roup|[Nn]otes|[Mm]inutes)\b[^.:;\n]{0,60}?\b(?:for|about)|\b[Tt]his (?:e-?mail |plan |letter )?is (?:all )?about)"
    rf" (?P<names>{_TWO_WORDS}(?:(?:, | and | & |, and ){_TWO_WORDS})*)(?![\w’'-])(?=\s*(?:$|[,.;:(]|(?!to\b)[a-z]))"
)
"""Full names behind what a message says that it reports: "the child in need meeting today for Noor Aziz and Bilal Aziz"."""

_MY_NAME = re.compile(rf"(?:Hello[,.!] )?(?:My|Our) (?:full )?name is (?P<name>{FULL_NAME})")

_OWN_PLAN = re.compile(
    rf"\b(?P<name>{FULL_NAME})['’]s? (?:child protection |child in need |early help |care |safety |pathway |family )?plan\b",
    re.IGNORECASE,
)

_ENTITLED = re.compile(
    r"\b(?:[Pp]lans?|PLAN|[Rr]eview|[Rr]ecord|[Tt]racker|[Aa]ctions|TA[FC]|[Mm]eeting|[Cc]onference|[Gg]roup|[Aa]round the (?:[Ff]amily|[Cc]hild))\b[^:–—-]{0,12}?(?:\bfor|:|–|—| -|,? written (?:to|for)) (?P<names>[A-Z].*)$"
)

_BEFORE_PLAN = re.compile(
    rf"^(?P<names>{NAME}.*?)\s+[–—-]\s+.*\bplan\b|^(?P<aged>{NAME}[^:]*\d[^:]*):\s.*\bplan\b", re.IGNORECASE
)

_LONGEST_TITLE = 300
"""Characters; what is longer is a passage, and its dashes and colons are many."""

_TITLE_END = re.compile(r"\s[–—-]\s|\.(?:\s|$)|\bwho\b|\|")

_HEADED = re.compile(
    rf"^(?:(?:[Cc]hild|[Pp]lan for|[Aa]bout|[Aa]ctions for|[Gg]oals for)[: ]\s*)?(?P<name>{FULL_NAME})(?:,? (?:aged? )?|\s*\()(?P<age>{COUNT})\b(?P<unit> (?:years?|yrs?|months?|weeks?)(?: old)?)?\)?\s*$"
)

_NAMED = re.compile(
    r"\b(?P<label>(?:Child(?:ren)?|Young [Pp]erson|Name)(?: [a-z]+){0,4}):\s+(?P<names>[A-Z].*)$"
)

_LABEL_BEHIND = re.compile(r"\s+(?=[A-Z][A-Za-z ]{2,20}:\s)")

_FIRST_LINES = 8

_LONGEST_OPENING = 14

_INITIAL = re.compile(r" [A-Z]\.?$")

_SEVERAL = re.compile(r"\bchildren\b|\b(?:young )?people\b|\bsiblings\b|\bfamily\b|\bnames\b")
_SURNAMES = frozenset(["family", "family name", "surname", "last name"])


def children_of(
    pairs: Sequence[Pair], made: date | None, told: Sequence[str] = (), headings: Sequence[str] = ()
) -> tuple[Child, ...]:
    """The children of a plan: those that its front sheet names, else its title or first lines, else its headings.

    ``told`` are its titles and first lines. What the other places say of their ages and full names is added.
    """
    lines = [line for text in told for line in text.splitlines()]
    headed = _headed(headings)
    on_front = _each_once(_on_front(pairs))
    named = _each_once(_told(lines))
    several = headed if len(headed) > 1 or any(child.born for child in headed) else []
    found = on_front or named or several or agreed_for(headings) or heading_the_rest(headings)
    hints = [*_with_ages(lines), *headed]
    full = [child.name for child in named if " " in child.name]
    return tuple(_dated([_completed(child, full, lines, hints) for child in found], pairs, made))


def _on_front(pairs: Sequence[Pair]) -> list[Child]:
    names: list[Child] = []
    one_birthday = len(_birthdays(pairs)) == 1
    told_elsewhere = any(pair.asks is Ask.CHILD and comparable(pair.label) not in _SURNAMES for pair in pairs)
    for pair in pairs:
        surname = comparable(pair.label) in _SURNAMES and (told_elsewhere or " " not in one_line(pair.value))
        if pair.asks is Ask.CHILD and not surname:
            unborn = "unborn" in comparable(pair.label)
            found = children_in(
                pair.value,
                whole_family=comparable(pair.label) == "family",
                one=one_birthday and not _SEVERAL.search(comparable(pair.label)),
            )
            names.extend(replace(child, unborn=child.unborn or unborn) for child in found)
        elif pair.asks is Ask.NONE and re.search(r"\b(?:age|aged)\s+\d", pair.value):
            names.extend(
                replace(child, age=age_told(pair.value))
                for child in children_in(pair.label)
                if " " in child.name and all(word[:1].isupper() for word in child.name.split())
            )
        elif pair.asks is Ask.NONE and _AGED_LIST.fullmatch(one_line(pair.label)):
            names.extend(children_in(pair.label))
    return names


def _birthdays(pairs: Sequence[Pair]) -> list[date]:
    """The days under the labels that ask for birthdays."""
    return [
        day
        for pair in pairs
        if pair.asks is Ask.BORN or (pair.asks is Ask.AGE and re.search(r"\bborn\b", pair.value))
        for day in days_told(pair.value)
    ]


def _dated(children: Sequence[Child], pairs: Sequence[Pair], made: date | None) -> list[Child]:
    """The children with the birthdays and ages that have labels of their own, in the order of the children."""
    born = _birthdays(pairs)
    ages = [
        age
        for pair in pairs
        if pair.asks is Ask.AGE
        for part in re.split(r"\band\b|[&;/]", pair.value)
        if (age := age_told(part)) is not None
    ]
    words = [f"{comparable(pair.label)} {pair.value.lower()}" for pair in pairs if pair.asks is Ask.BORN]
    expected = any(re.search(r"edd|expected|estimated", text) for text in words)
    # One birthday more or less than there are children could be anybody's.
    each_has_one = len(born) >= len(children)
    found = []
    for number, child in enumerate(children):
        day = born[number] if each_has_one else child.born
        age = child.age if child.age is not None else (ages[number] if number < len(ages) else None)
        if age is None and day is not None and made is not None and day <= made:
            age = made.year - day.year - ((made.month, made.day) < (day.month, day.day))
        waits = (
            child.unborn
            or (expected and len(children) == 1)
            or (day is not None and made is not None and day > made)
        )
        found.append(replace(child, born=day, age=None if waits else age, unborn=waits))
    return found


def _told(lines: Sequence[str]) -> list[Child]:
    """The children that a title or an opening line names ("Early help plan for Harper Wren", "Jaxon Teal, aged 9")."""
    titled: list[Child] = []
    addressed: list[Child] = []
    early = lines[:_FIRST_LINES]
    for line in lines:
        if match := _ADDRESSED.match(line.strip()):
            addressed.extend(Child(name) for name in (match["name"], match["other"]) if name)
        elif not titled:
            titled = [child for child in _titled(line) if is_name(child.name)]
    if titled and all(child.name.isupper() and " " not in child.name for child in titled):
        # "HOLME & FENLAND — PLAN" is the council's name where a line says whom the plan is for.
        titled = [
            child
            for line in early
            if (said := _PLAN_IS_FOR.search(line))
            for child in children_in(said["names"])
        ] or titled
    reported = [child for line in lines[:_LONGEST_OPENING] for child in _reported(line)]
    if titled and reported and all(_is_surname(child.name, reported) for child in titled):
        # "Aziz: plan" names the family, and the words below it the children.
        titled = reported
    grown_up = any(is_grown_up(child.name, lines, titled) for child in addressed)
    if found := [*filter(lambda child: not grown_up and is_name(child.name), addressed), *titled]:
        return found
    if reported:
        return reported
    for line in early:
        if found := _listed(line):
            return found
    aged = [child for child in _with_ages(lines) if is_name(child.name)]
    owns = [match["name"] for line in early if (match := _OWN_PLAN.search(line)) and is_name(match["name"])]
    return [*aged, *map(Child, owns)]


def _reported(line: str) -> list[Child]:
    """The children whom a message names in full where it says which meeting it reports."""
    match = _MEETING_FOR.search(line)
    found = children_in(match["names"]) if match else []
    return found if all(is_name(child.name) and not agency_in(child.name) for child in found) else []


def _is_surname(name: str, children: Sequence[Child]) -> bool:
    return " " not in name and any(
        child.name.split()[1:] and child.name.split()[-1] == name for child in children
    )


def _listed(line: str) -> list[Child]:
    """The children that one line of the front lists: behind a label, or each with the age or the birthday."""
    if (match := _NAMED.search(line)) and label_asks(match["label"]) is Ask.CHILD:
        return children_in(_LABEL_BEHIND.split(match["names"], maxsplit=1)[0])
    if (match := _AGED_LIST.match(line)) or ("plan" in line.lower() and (match := _AGED_LIST.search(line))):
        return children_in(re.sub(r"^(?:Plan|Review|Record) ", "", match[0]))
    if found := names_then_ages(line):
        return found
    if (match := _MY_NAME.match(line)) and is_name(match["name"]):
        return [Child(match["name"])]
    if match := _FOR_BRACKETED.match(line):
        found = children_in(match["names"])
        alone = _NAMES_ALONE.fullmatch(re.sub(r"\s*\([^()]*\)", "", match["names"]).strip(" .,"))
        if alone and found and all(is_name(child.name) for child in found):
            return found
    if match := _FOR_BORN.search(line):
        found = children_in(match["names"])
        return found if all(is_name(child.name) for child in found) else []
    if match := _FOR_SEVERAL.match(line):
        found = children_in(match["names"])
        return found if all(is_name(child.name) for child in found) else []
    if match := _FOR.match(line):
        unborn = bool(re.search(r"\b(?:unborn|not born|due)\b", match["rest"]))
        return [Child(match["name"], unborn=unborn)] if is_name(match["name"]) else []
    return []


def _titled(line: str) -> list[Child]:
    """The children that a title names behind or before the word "plan"; none where what stands there is no name."""
    match = _ENTITLED.search(line)
    if match is None and len(line) <= _LONGEST_TITLE:
        match = _BEFORE_PLAN.match(line)
    if match is None:
        return []
    told = match["names"] or match.groupdict().get("aged") or ""
    names = _TITLE_END.split(told, maxsplit=1)[0].strip(" ,")
    if found := _all_named(names):
        return found
    named, *born = _BIRTH.split(told, maxsplit=1)
    found = _all_named(named.strip(" ,("))
    days = days_told(born[0]) if born else []
    return [replace(found[0], born=days[0])] if len(found) == 1 and days else found


def _all_named(names: str) -> list[Child]:
    """The children of a text that is a list of names and of nothing else."""
    if re.search(r"\b(?:family|famil(?:y|ies)['’]?s?)\b", names, re.IGNORECASE):
        return []
    found = names_then_ages(names) or children_in(names)
    rest = re.sub(
        rf"\b(?:and|aged?|twins?|years?|yrs?|months?|mths?|weeks?|old|born|unborn|baby|{WORD})\b|\([^()]*\)|\d+|[,&+/]",
        " ", names, flags=re.IGNORECASE,
    )  # fmt: skip
    words = {word for child in found for word in child.name.split()}
    if not found or any(word not in words for word in rest.split()):
        return []
    return found if all(is_name(child.name) for child in found) else []


def _with_ages(lines: Sequence[str]) -> list[Child]:
    """Everybody whose age or day of birth the first lines tell."""
    found = []
    for line in lines[:_FIRST_LINES]:
        for match in _TOLD_WITH_AGE.finditer(line):
            age = number_told(match["age"])
            if (
                age <= OLDEST
                and not _DAYS.match(match["name"])
                and not _COUNTS_THINGS.match(line[match.end("name") :])
            ):
                found.append(Child(match["name"], age=age))
        line = _RE.sub("", line)
        listed = _BORN.match(line) or any(_BORN.match(line, colon.end()) for colon in _COLON.finditer(line))
        for match in _BORN.finditer(line) if listed else ():
            days = days_told(line[match.end("name") :])
            found.append(Child(match["name"], born=days[0] if days else None))
        if (aged := re.match(rf"(?P<name>{FULL_NAME}), ", line)) and MONTHS.match(line[aged.end() :]):
            found.append(Child(aged["name"], age=age_told(line[aged.end() :][:20])))
    return found


def _headed(headings: Iterable[str]) -> list[Child]:
    """The children that have a heading of their own with their age: "Ottilie, 10", "Plan for Grant (13)"."""
    found = []
    for written in headings:
        heading = _RE.sub("", one_line(written))
        born = _BORN.match(heading)
        if born and is_name(born["name"]) and (days := days_told(heading[born.end() :])):
            found.append(Child(born["name"], born=days[0]))
            continue
        match = _HEADED.match(heading)
        if match is None or not is_name(match["name"]):
            continue
        name = match["name"]
        known = max(block_meaning(name).surety, column_meaning(name).surety) >= Surety.NEAR
        if (
            not known
            and bare(name) not in areas_of_life()
            and label_asks(name) is Ask.NONE
            and 0 < (age := number_told(match["age"])) <= OLDEST
        ):
            in_years = not match["unit"] or match["unit"].strip().startswith("y")
            found.append(Child(name, age=age if in_years else age_told(f"{age} {match['unit']}")))
    return _each_once(found)


def _completed(
    child: Child, full_names: Sequence[str], lines: Sequence[str], hints: Sequence[Child]
) -> Child:
    """A child with the full name, the age and the birthday that the first lines and the headings add."""
    if _INITIAL.search(child.name):
        # "Morgan T" in a subject line is the "Morgan Tate" of the words below it.
        whole = re.compile(rf"\b{re.escape(child.name.rstrip('.'))}[\w'’-]+")
        child = replace(
            child, name=next((match[0] for line in lines if (match := whole.search(line))), child.name)
        )
    if " " not in child.name and not child.unborn:
        pattern = re.compile(
            rf"(?:^|\b(?:to|[Ff]or|[Aa]bout|and|with|is|plan,)\s)(?P<name>{re.escape(child.name)} {NAME}(?: {NAME})?)(?=['’]s\b|\s*(?:$|[,.(]| is\b| who\b))"
        )
        told = [match["name"] for line in lines[:12] if (match := pattern.search(line))]
        told = [name for name in full_names if same_child(child.name, name)] or list(filter(is_name, told))
        child = replace(child, name=told[0] if told else child.name)
    for hint in hints:
        if same_child(hint.name, child.name):
            age = child.age if child.age is not None else hint.age
            child = replace(child, age=age, born=child.born or hint.born)
    return child


def _each_once(names: Iterable[Child]) -> list[Child]:
    """The children, each once: "Isla" in a column is the "Isla Mercer" of the front sheet."""
    kept: list[Child] = []
    for child in dict.fromkeys(names):
        same = [other for other in kept if same_child(child.name, other.name)]
        if not same:
            kept.append(child)
            continue
        old = same[0]
        name = child.name if len(child.name) > len(old.name) else old.name
        kept[kept.index(old)] = Child(
            name, old.born or child.born, old.age if old.age is not None else child.age,
            old.unborn or child.unborn, old.known_as or child.known_as,
        )  # fmt: skip
    return kept
