"""The children a plan is about: from the labels of its front sheet, else its title and first lines, else its headings.

Names are kept as written, without what a bracket adds to them; of ages and birthdays every place may tell its part.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from planlint.plan.clock import days_in, is_all_time, times_in
from planlint.plan.front import Pair
from planlint.plan.headings import Surety, areas_of_life, bare, block_meaning, column_meaning
from planlint.plan.labels import Ask, label_asks
from planlint.plan.model import Child
from planlint.plan.words import comparable, one_line

_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
)  # fmt: skip
_WORD = "|".join(_NUMBERS)
_COUNT = rf"(?:\d{{1,2}}|{_WORD})"
_OLDEST = 25
_YEARS = re.compile(
    rf"\b(?P<years>{_COUNT})[\s-]*(?:years?|yrs?|y/?o)\b|\b(?:aged?|age:|is|turned|who is)\s+(?P<aged>{_COUNT})\b(?!\s*(?:months?|mths?|weeks?|wks?|days?))"
    rf"|(?:^|[\s(,])(?P<bare>\d{{1,2}})(?=\s*(?:[(),;.]|$|\s[a-z]))(?!\s*(?:months?|mths?|weeks?|wks?|days?))"
    rf"|[,(]\s*(?P<word>{_WORD})(?=\s*(?:[),;.]|$))",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    rf"\b(?P<count>{_COUNT})[\s-]*(?P<unit>months?|mths?|weeks?|wks?|days?)\b", re.IGNORECASE
)
_UNBORN = re.compile(r"\bunborn\b|\bexpected\b|\bedd\b", re.IGNORECASE)
_KIN = (
    r"(?:mum|mother|mom|dad|father|parents?|carers?|gran(?:ny|n?a|dad|d?ma|d?pa|dmother|dfather|dparents?)?|nan(?:a|ny|i|nie)?|step-?(?:mum|dad|mother|father)\w*|aunt\w*|uncle|partner|"
    r"foster carers?|mgm|mgf|pgm|pgf)"
)
_ADULT = re.compile(rf"(?i:\({_KIN}\b)|^(?i:{_KIN})(?:\s+[A-Z]|$)")
_A_DAY = re.compile(r"\d[/.]\d|\d{4}|\d(?:st|nd|rd|th)?\s+[A-Z][a-z]{2}")
_SEXES = frozenset(["boy", "girl", "male", "female", "son", "daughter"])
_LONGEST_NAME = 60
_NAME_END = re.compile(r"[,;:(]|\s[-–—]\s|\d|\b(?:aged?|born|dob|d\.o\.b\.?|b\.(?=\s*\d))", re.IGNORECASE)
_KNOWN_AS = re.compile(r"\((?:known as |called )?[“\"'‘]?([A-Z][\w'’-]*)[”\"'’]?\)")
_BRACKETED = re.compile(r"\([^()]*\)")
_LIST = re.compile(
    r"\n|;|\s+and\s+|\s*[&+]\s*|\s/\s|/(?=[A-Z][a-z])|,\s*(?=(?:(?:twins?|twin|baby|brothers?|sisters?)\s+)?[A-Z][\w'’-]+)"
)
_LEADING = re.compile(
    r"^(?:and |the )?(?P<twins>twins? |triplets )?(?:(?:the )?(?:children|brothers?|sisters?|siblings?|half-\w+|step-?\w+|his|her|their|baby(?= [A-Z][a-z]+ [A-Z])|and)\s+)*(?=[A-Z])"
)
_NAME = r"[A-Z][\w'’-]+"
_FULL_NAME = rf"{_NAME}(?: {_NAME}){{0,2}}"
_JOINED = re.compile(r"\band\b|&|\+")
_NO_NAMES = frozenset(
    ["child", "children", "young", "looked", "care", "leaving", "family", "families", "both", "all", "everyone", "plan",
     "plans", "outline", "draft", "final", "tracker", "review", "conference", "meeting", "summary", "summaries", "record",
     "year", "school", "primary", "nursery", "class", "reception", "section", "part", "page", "version", "actions", "action", "updated", "initial", "core",
     "social", "date", "dated", "conference's", "team", "first", "second", "third", "each", "siblings", "our", "your", "my", "the",
     "we", "what", "who", "how", "when", "if", "this", "taf", "tac", "cin", "cp", "group", "signs", "parents", "professionals",
     "staff", "mother", "father", "mum", "dad", "official", "sensitive", "notes", "council"]
)  # fmt: skip
"""What a form's own title is about ("Plan for a Child Looked After", "Review Conference: Outline Plan"), or a column says."""
_MONTH_NAMES = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DAYS = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\b")
_COUNTS_THINGS = re.compile(
    rf",? ?{_COUNT}(?: (?!(?:and|years?|yrs?|old|who|is|was|lives?|has|in|at|with|attends)\b)[A-Za-z]|[.–-]\d)"
)
"""Behind a name and a comma: "Harbour House, six Wednesdays" tells nobody's age, "the Hub, 10–12" neither."""
_TOLD_WITH_AGE = re.compile(
    rf"(?<!\d )\b(?P<name>{_FULL_NAME})(?:,? (?:is |who is )?aged|,? is|,|,? who is|\s*\() ?(?P<age>{_COUNT})\b(?!\s*{_MONTH_NAMES})"
    r"(?! (?:weeks|months|days|of|times|hours|pm|am|minutes|st|nd|rd|th)|/|:)"
)
_AGED_LIST = re.compile(
    rf"{_FULL_NAME}(?:,? (?:aged? )?|\s*\(){_COUNT}\)?(?:(?:, and |,? and |, | & ){_FULL_NAME}(?:,? (?:aged? )?|\s*\(){_COUNT}\)?)+"
)
_ADDRESSED = re.compile(
    r"Dear (?P<name>(?!(?:Mum|Dad|Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Parents?|Colleagues?|All|Both|Family)\b)[A-Z][\w'’-]+)"
    r"(?: (?:and|&) (?P<other>[A-Z][\w'’-]+))?\s*,?$"
)
_BORN = re.compile(rf"(?P<name>{_FULL_NAME}),? \(?(?i:born\b|dob\b|d\.o\.b\b|b\.(?= ?\d))")
_NAMES_THEN_AGES = re.compile(
    rf"^(?P<names>{_FULL_NAME}(?:(?:, | and | & ){_FULL_NAME})+),? \(?(?:aged )?(?P<ages>\d{{1,2}}(?:, \d{{1,2}})*,? (?:and|&) \d{{1,2}})\b"
)
_FOR = re.compile(rf"^For (?P<name>{_FULL_NAME})(?=\s*(?:[(,]|$))(?P<rest>.{{0,60}})")
_FOR_SEVERAL = re.compile(rf"^For (?P<names>{_FULL_NAME}(?:(?:, | and | & ){_FULL_NAME})+)(?=\s*(?:[(,.]|$))")
_MY_NAME = re.compile(rf"(?:Hello[,.!] )?(?:My|Our) (?:full )?name is (?P<name>{_FULL_NAME})")
_PARTICLES = frozenset(
    [
        "de",
        "van",
        "von",
        "al",
        "el",
        "bin",
        "ap",
        "la",
        "le",
        "da",
        "dos",
        "den",
        "ter",
        "ibn",
        "y",
        "e",
        "baby",
    ]
)
_OWN_PLAN = re.compile(
    rf"\b(?P<name>{_FULL_NAME})['’]s? (?:child protection |child in need |early help |care |safety |pathway |family )?plan\b",
    re.IGNORECASE,
)
_ENTITLED = re.compile(
    r"\b(?:[Pp]lans?|PLAN|[Rr]eview|[Rr]ecord|[Tt]racker|[Aa]ctions|TA[FC]|[Mm]eeting|[Cc]onference|[Gg]roup|[Aa]round the (?:[Ff]amily|[Cc]hild))\b[^:–—-]{0,12}?(?:\bfor|:|–|—| -|,? written (?:to|for)) (?P<names>[A-Z].*)$"
)
_BEFORE_PLAN = re.compile(rf"^(?P<names>{_NAME}.*?)\s+[–—-]\s+.*\bplan\b", re.IGNORECASE)
_TITLE_END = re.compile(r"\s[–—-]\s|\.(?:\s|$)|\bwho\b|\|")
_HEADED = re.compile(
    rf"^(?:(?:[Cc]hild|[Pp]lan for|[Aa]bout|[Aa]ctions for|[Gg]oals for)[: ]\s*)?(?P<name>{_FULL_NAME})(?:,? (?:aged? )?|\s*\()(?P<age>{_COUNT})\b(?P<unit> (?:years?|yrs?|months?|weeks?)(?: old)?)?\)?\s*$"
)
_NAMED = re.compile(
    r"\b(?P<label>(?:Child(?:ren)?|Young [Pp]erson|Name)(?: [a-z]+){0,4}):\s+(?P<names>[A-Z].*)$"
)
_LABEL_BEHIND = re.compile(r"\s+(?=[A-Z][A-Za-z ]{2,20}:\s)")
_FIRST_LINES = 8
_SURNAMES = frozenset(["family", "family name", "surname", "last name"])
_SCHOOL_YEAR = re.compile(r"\b(?:school )?(?:year|yr|y)\.? ?\d{1,2}\b", re.IGNORECASE)


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
    found = on_front or named or several or _heading_the_rest(headings)
    hints = [*_with_ages(lines), *headed]
    full = [child.name for child in named if " " in child.name]
    return tuple(_dated([_completed(child, full, lines, hints) for child in found], pairs, made))


def _on_front(pairs: Sequence[Pair]) -> list[Child]:
    names: list[Child] = []
    told_elsewhere = any(pair.asks is Ask.CHILD and comparable(pair.label) not in _SURNAMES for pair in pairs)
    for pair in pairs:
        if pair.asks is Ask.CHILD and not (comparable(pair.label) in _SURNAMES and told_elsewhere):
            unborn = "unborn" in comparable(pair.label)
            found = children_in(pair.value, whole_family=comparable(pair.label) == "family")
            names.extend(replace(child, unborn=child.unborn or unborn) for child in found)
        elif pair.asks is Ask.NONE and re.search(r"\b(?:age|aged)\s+\d", pair.value):
            names.extend(
                replace(child, age=_age(pair.value)) for child in children_in(pair.label) if " " in child.name
            )
        elif pair.asks is Ask.NONE and _AGED_LIST.fullmatch(one_line(pair.label)):
            names.extend(children_in(pair.label))
    return names


def _dated(children: Sequence[Child], pairs: Sequence[Pair], made: date | None) -> list[Child]:
    """The children with the birthdays and ages that have labels of their own, in the order of the children."""
    born = [
        day
        for pair in pairs
        if pair.asks is Ask.BORN or (pair.asks is Ask.AGE and re.search(r"\bborn\b", pair.value))
        for day in _days(pair.value)
    ]
    ages = [
        age
        for pair in pairs
        if pair.asks is Ask.AGE
        for part in re.split(r"\band\b|[&;/]", pair.value)
        if (age := _age(part)) is not None
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


def _days(text: str) -> list[date]:
    """The days of a text, each read by itself: "14.02.18 and 30.06.22" are two birthdays and no stretch of time."""
    parts = re.split(r"\band\b|[&;\n]|,(?=\s*\d{1,2}[ /.-])|\s/\s", text)
    return [day for part in parts for day in days_in(part)[:1]]


def children_in(text: str, whole_family: bool = False) -> list[Child]:
    """The children that a text lists, with what it says of each one's age ("Arjun (6), twins Jas and Kiran (2)")."""
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[0])
        return f" ({len(held) - 1}\x00)"

    parts = _LIST.split(_BRACKETED.sub(hold, text))
    children: list[Child] = []
    twins = 0
    for part in parts:
        whole = re.sub(r"\((\d+)\x00\)", lambda match: held[int(match[1])], part)
        clean = re.sub(r"[ \t]+", " ", whole).strip(" ,.")
        if not clean or _ADULT.search(clean) or (is_all_time(clean) and _A_DAY.search(clean)):
            continue
        lead = _LEADING.match(clean)
        twins = twins + 1 if (lead and lead["twins"]) or twins else 0
        child = _child(clean[lead.end() :] if lead else clean)
        if child is None or (whole_family and child.age is None and not child.unborn and len(parts) > 1):
            continue
        children.append(child)
        if twins > 1 and child.age is not None and children[-2].age is None:
            children[-2] = replace(children[-2], age=child.age)
    return _with_shared_surname(children, text)


def _child(text: str) -> Child | None:
    """One child with what stands behind the name; None where the text begins with no name."""
    called = next((match[1] for match in _KNOWN_AS.finditer(text) if match[1].lower() not in _SEXES), "")
    inner = _KNOWN_AS.search(text)
    if called and inner and re.match(r"\s+[A-Z]", text[inner.end() :]):
        text = text[: inner.start()].rstrip() + text[inner.end() :]
    name = _NAME_END.split(text, maxsplit=1)[0].strip(" ,.")
    unborn = bool(_UNBORN.search(text))
    if (
        not re.search(r"[A-Za-z]", name)
        or (not name[0].isupper() and not unborn)
        or len(name) > _LONGEST_NAME
    ):
        return None
    if not unborn and (comparable(name).split() or [""])[0] in _NO_NAMES:
        return None
    days = _days(text) if re.search(r"\d", text) else []
    return Child(name, days[0] if days else None, _age(text), unborn, called)


def _told(lines: Sequence[str]) -> list[Child]:
    """The children that a title or an opening line names ("Early help plan for Harper Wren", "Jaxon Teal, aged 9")."""
    titled: list[Child] = []
    for line in lines:
        if match := _ADDRESSED.match(line.strip()):
            titled.extend(Child(name) for name in (match["name"], match["other"]) if name)
        elif not titled:
            titled = _titled(line)
    titled = [child for child in titled if _is_name(child.name)]
    if titled:
        return titled
    early = lines[:_FIRST_LINES]
    for line in early:
        if found := _listed(line):
            return found
    aged = [child for child in _with_ages(lines) if _is_name(child.name)]
    owns = [match["name"] for line in early if (match := _OWN_PLAN.search(line)) and _is_name(match["name"])]
    return [*aged, *map(Child, owns)]


def _listed(line: str) -> list[Child]:
    """The children that one line of the front lists: behind a label, or each with the age or the birthday."""
    if (match := _NAMED.search(line)) and label_asks(match["label"]) is Ask.CHILD:
        return children_in(_LABEL_BEHIND.split(match["names"], maxsplit=1)[0])
    if (match := _AGED_LIST.match(line)) or ("plan" in line.lower() and (match := _AGED_LIST.search(line))):
        return children_in(re.sub(r"^(?:Plan|Review|Record) ", "", match[0]))
    if found := _names_then_ages(line):
        return found
    if (match := _MY_NAME.match(line)) and _is_name(match["name"]):
        return [Child(match["name"])]
    if match := _FOR_SEVERAL.match(line):
        found = children_in(match["names"])
        return found if all(_is_name(child.name) for child in found) else []
    if match := _FOR.match(line):
        unborn = bool(re.search(r"\b(?:unborn|not born|due)\b", match["rest"]))
        return [Child(match["name"], unborn=unborn)] if _is_name(match["name"]) else []
    return []


def _names_then_ages(text: str) -> list[Child]:
    """The children of "Nancy and Grant Tully, 9 and 7"; none where the ages do not go round."""
    match = _NAMES_THEN_AGES.match(text)
    found = children_in(match["names"]) if match else []
    ages = [int(age) for age in re.findall(r"\d+", match["ages"])] if match else []
    if len(ages) != len(found):
        return []
    return [replace(child, age=age) for child, age in zip(found, ages, strict=True)]


def _titled(line: str) -> list[Child]:
    """The children that a title names behind or before the word "plan"; none where what stands there is no name."""
    match = _ENTITLED.search(line) or _BEFORE_PLAN.match(line)
    if match is None:
        return []
    names = _TITLE_END.split(match["names"], maxsplit=1)[0].strip(" ,")
    if re.search(r"\b(?:family|famil(?:y|ies)['’]?s?)\b", names, re.IGNORECASE):
        return []
    found = _names_then_ages(names) or children_in(names)
    rest = re.sub(
        rf"\b(?:and|aged?|twins?|years?|yrs?|months?|mths?|weeks?|old|born|unborn|baby|{_WORD})\b|\([^()]*\)|\d+|[,&+/]",
        " ", names, flags=re.IGNORECASE,
    )  # fmt: skip
    words = {word for child in found for word in child.name.split()}
    if not found or any(word not in words for word in rest.split()):
        return []
    return found if all(_is_name(child.name) for child in found) else []


def _is_name(name: str) -> bool:
    """Whether a text can be a child's name: no word that forms use of themselves, and none in small letters."""
    words = comparable(name).split()
    small = {word for word in name.split() if word[:1].islower()} - _PARTICLES
    return bool(words) and len(words) <= 6 and not small and not _NO_NAMES & set(words)


def _with_ages(lines: Sequence[str]) -> list[Child]:
    """Everybody whose age or day of birth the first lines tell."""
    found = []
    for line in lines[:_FIRST_LINES]:
        for match in _TOLD_WITH_AGE.finditer(line):
            age = _number(match["age"])
            if (
                age <= _OLDEST
                and not _DAYS.match(match["name"])
                and not _COUNTS_THINGS.match(line[match.end("name") :])
            ):
                found.append(Child(match["name"], age=age))
        line = re.sub(r"^[Rr][Ee]:? ", "", line)
        for match in _BORN.finditer(line) if _BORN.match(line) else ():
            days = _days(line[match.end("name") :])
            found.append(Child(match["name"], born=days[0] if days else None))
        if (aged := re.match(rf"(?P<name>{_FULL_NAME}), ", line)) and _MONTHS.match(line[aged.end() :]):
            found.append(Child(aged["name"], age=_age(line[aged.end() :][:20])))
    return found


def _headed(headings: Iterable[str]) -> list[Child]:
    """The children that have a heading of their own with their age: "Ottilie, 10", "Plan for Grant (13)"."""
    found = []
    for heading in headings:
        born = _BORN.match(one_line(heading))
        if born and _is_name(born["name"]) and (days := _days(heading[born.end() :])):
            found.append(Child(born["name"], born=days[0]))
            continue
        match = _HEADED.match(one_line(heading))
        if match is None or not _is_name(match["name"]):
            continue
        name = match["name"]
        known = max(block_meaning(name).surety, column_meaning(name).surety) >= Surety.NEAR
        if (
            not known
            and bare(name) not in areas_of_life()
            and label_asks(name) is Ask.NONE
            and 0 < (age := _number(match["age"])) <= _OLDEST
        ):
            in_years = not match["unit"] or match["unit"].strip().startswith("y")
            found.append(Child(name, age=age if in_years else _age(f"{age} {match['unit']}")))
    return _each_once(found)


def _heading_the_rest(headings: Sequence[str]) -> list[Child]:
    """The child whose name is the first heading and comes again in others ("Hania Nowak … Hania's own view")."""
    name = one_line(headings[0]) if headings else ""
    if " " not in name or not re.fullmatch(_FULL_NAME, name) or not _is_name(name):
        return []
    first = re.compile(rf"\b{re.escape(name.split()[0])}\b")
    return [Child(name)] if sum(bool(first.search(heading)) for heading in headings[1:]) > 1 else []


def _completed(
    child: Child, full_names: Sequence[str], lines: Sequence[str], hints: Sequence[Child]
) -> Child:
    """A child with the full name, the age and the birthday that the first lines and the headings add."""
    if " " not in child.name and not child.unborn:
        pattern = re.compile(
            rf"(?:^|\b(?:to|[Ff]or|[Aa]bout|is)\s)(?P<name>{re.escape(child.name)} {_NAME}(?: {_NAME})?)(?=['’]s\b|\s*(?:$|[,.(]| is\b| who\b))"
        )
        told = [match["name"] for line in lines[:12] if (match := pattern.search(line))]
        told = [name for name in full_names if _same_child(child.name, name)] or list(filter(_is_name, told))
        child = replace(child, name=told[0] if told else child.name)
    for hint in hints:
        if _same_child(hint.name, child.name):
            age = child.age if child.age is not None else hint.age
            child = replace(child, age=age, born=child.born or hint.born)
    return child


def _each_once(names: Iterable[Child]) -> list[Child]:
    """The children, each once: "Isla" in a column is the "Isla Mercer" of the front sheet."""
    kept: list[Child] = []
    for child in dict.fromkeys(names):
        same = [other for other in kept if _same_child(child.name, other.name)]
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


def _same_child(one: str, other: str) -> bool:
    short, long = sorted((one.casefold().split(), other.casefold().split()), key=len)
    return short == long[: len(short)]


def _with_shared_surname(children: list[Child], text: str) -> list[Child]:
    """ "Faith and Grace Ndlovu" are sisters with one surname."""
    if len(children) < 2 or not _JOINED.search(text) or " " not in children[-1].name:
        return children
    if any(" " in child.name for child in children[:-1]):
        return children
    surname = children[-1].name.split()[-1]
    return [
        child if " " in child.name or child.unborn else replace(child, name=f"{child.name} {surname}")
        for child in children
    ]


def _number(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS.index(text.lower()) + 1


def _age(text: str) -> int | None:
    """The age in years that a text tells; of what is told in weeks or months the full years."""
    for time in reversed(times_in(text)):
        if re.search(r"\d[/.]\d|[A-Za-z]{3,} \d{4}|\d{4}", time.text):
            text = f"{text[: time.start]},{text[time.end :]}"
    text = _SCHOOL_YEAR.sub(",", text)
    if (match := _YEARS.search(text)) and (told := next(filter(None, match.groups()), "")):
        age = _number(told)
        if age <= _OLDEST:
            return age
    if months := _MONTHS.search(text):
        return _number(months["count"]) // 12 if months["unit"].lower().startswith("m") else 0
    return None
