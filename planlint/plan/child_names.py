"""Children's names as forms list them, with what stands behind each: its age, its birthday, the name it goes by."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from planlint.plan.clock import days_in, is_all_time, times_in
from planlint.plan.model import Child
from planlint.plan.words import comparable

_NUMBERS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen",
)  # fmt: skip

WORD = "|".join(_NUMBERS)

COUNT = rf"(?:\d{{1,2}}|{WORD})"

OLDEST = 25

_YEARS = re.compile(
    rf"\b(?P<years>{COUNT})[\s-]*(?:years?|yrs?|y/?o)\b|\b(?:aged?|age:|is|turned|who is)\s+(?P<aged>{COUNT})\b(?!\s*(?:months?|mths?|weeks?|wks?|days?))"
    rf"|(?:^|[\s(,])(?P<bare>\d{{1,2}})(?=\s*(?:[(),;.]|$|\s[a-z]))(?!\s*(?:months?|mths?|weeks?|wks?|days?))"
    rf"|[,(]\s*(?P<word>{WORD})(?=\s*(?:[),;.]|$))",
    re.IGNORECASE,
)

MONTHS = re.compile(rf"\b(?P<count>{COUNT})[\s-]*(?P<unit>months?|mths?|weeks?|wks?|days?)\b", re.IGNORECASE)

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

_COUNTED_OFF = re.compile(r"^(?:\(?\d{1,2}[.)]|\(?[a-h][.)]|[•*–☒☑-]|Child \d{1,2}:?)\s+(?=[A-Z])")
"""What counts a child of a list: "2. Ida Marr"."""

_LIST = re.compile(
    r"\n|;|\s·\s|(?<=[)\d])\.\s+(?=[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,3},?\s*\(?(?:born|dob|d\.o\.b|aged?\b|\d|\d+\x00))|\s+and\s+|\s*[&+]\s*|\s/\s|/(?=[A-Z][a-z])|,\s*(?=(?:(?:twins?|twin|baby|brothers?|sisters?)\s+)?[A-Z][\w'’-]+)"
)

_LEADING = re.compile(
    r"^(?:and |the )?(?P<twins>twins? |triplets )?(?:(?:the )?(?:children|brothers?|sisters?|siblings?|half-\w+|step-?\w+|his|her|their|baby(?= [A-Z][a-z]+ [A-Z])|and)\s+)*(?=[A-Z])"
)

_NEXT_SENTENCE = re.compile(
    r"(?<!b)(?<!B)\.\s+(?=[A-Z][a-z])(?!(?:Born|Age|Date of [Bb]irth|Due|Expected)\b)"
)

NAME = r"[A-Z][\w'’-]+"

FULL_NAME = rf"{NAME}(?: {NAME}){{0,2}}"

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

_NAMES_THEN_AGES = re.compile(
    rf"^(?P<names>{FULL_NAME}(?:(?:, | and | & ){FULL_NAME})+),? \(?(?:aged )?(?P<ages>\d{{1,2}}(?:, \d{{1,2}})*,? (?:and|&) \d{{1,2}})\b"
)

_SIBLING = re.compile(
    r"\([^()]*\b(?:sibling|brother|sister|another|second|separate\w*)\b[^()]*\)", re.IGNORECASE
)

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

_SCHOOL_YEAR = re.compile(r"\b(?:school )?(?:year|yr|y)\.? ?\d{1,2}\b", re.IGNORECASE)


_FILED = re.compile(
    r"(?P<last>[A-Z][A-Z'’-]+(?: [A-Z][A-Z'’-]+)*), ?(?P<first>[A-Z][a-z][\w'’-]*(?: [A-Z][a-z][\w'’-]*){0,2})"
)
"""A child as a case system files it: "EBELE, Ngozi"."""
_LAST_FIRST = re.compile(
    r"(?P<last>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?), ?(?P<first>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})"
)


def days_told(text: str) -> list[date]:
    """The days of a text, each read by itself: "14.02.18 and 30.06.22" are two birthdays and no stretch of time."""
    parts = re.split(r"\band\b|[&;\n]|,(?=\s*\d{1,2}[ /.-])|\s/\s", text)
    return [day for part in parts for day in days_in(part)[:1]]


# "Yusuf Iqbal, born 3 March 2019, Year 2, St Chad's Primary School": the last is where he goes to.
_A_SCHOOL = re.compile(
    r"\b(?:school|academy|nursery|pre-?school|college|playgroup|primary|juniors?|infants?)[.,; ]*$",
    re.IGNORECASE,
)
# "Zofia Nowak, DOB 20/09/2011 and Filip Nowak – date of birth 6 June 2016": a birthday behind each name.
_BORN_BEHIND = re.compile(
    r"\s*[,–—-]?\s*\b(?P<day>(?:d\.?o\.?b\.?|date of birth|born(?: on)?):?\s*(?:\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2,8},? \d{4}))",
    re.IGNORECASE,
)


def children_in(text: str, whole_family: bool = False, one: bool = False) -> list[Child]:
    """The children that a text lists, with what it says of each one's age ("Arjun (6), twins Jas and Kiran (2)").

    Where it can only be ``one``, "Begum, Tahmina" is Tahmina Begum.
    """
    if (filed := _FILED.fullmatch(text.strip())) is not None:
        last = re.sub(r"\b(Mc)([a-z])", lambda cut: cut[1] + cut[2].upper(), filed["last"].title())
        return [Child(f"{filed['first']} {last}")]
    if one and (named := _LAST_FIRST.fullmatch(text.strip())) is not None:
        return [Child(f"{named['first']} {named['last']}")]
    held: list[str] = []

    def hold(match: re.Match[str]) -> str:
        held.append(match[0])
        return f" ({len(held) - 1}\x00)"

    told = _BRACKETED.sub(hold, text)
    parts = _LIST.split(_BORN_BEHIND.sub(lambda born: _BRACKETED.sub(hold, f" ({born['day']})"), told))
    children: list[Child] = []
    twins = 0
    for part in parts:
        whole = re.sub(r"\((\d+)\x00\)", lambda match: held[int(match[1])], part)
        clean = _COUNTED_OFF.sub("", re.sub(r"[ \t]+", " ", whole).strip(" ,."))
        if (
            not clean
            or _ADULT.search(clean)
            or _A_SCHOOL.search(clean)
            or (is_all_time(clean) and _A_DAY.search(clean))
        ):
            continue
        lead = _LEADING.match(clean)
        twins = twins + 1 if (lead and lead["twins"]) or twins else 0
        child = _child(clean[lead.end() :] if lead else clean)
        aged = child is not None and (child.age is not None or child.born is not None or child.unborn)
        if child is None or (whole_family and not aged and len(parts) > 1):
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
    unborn = bool(_UNBORN.search(_SIBLING.sub(" ", text)))
    if (
        not re.search(r"[A-Za-z]", name)
        or (not name[0].isupper() and not unborn)
        or len(name) > _LONGEST_NAME
    ):
        return None
    if not unborn and (comparable(name).split() or [""])[0] in _NO_NAMES:
        return None
    # What the next sentence tells of, another day among it, is not the birthday.
    days = days_told(_NEXT_SENTENCE.split(text, maxsplit=1)[0]) if re.search(r"\d", text) else []
    return Child(name, days[0] if days else None, age_told(text), unborn, called)


def names_then_ages(text: str) -> list[Child]:
    """The children of "Nancy and Grant Tully, 9 and 7"; none where the ages do not go round."""
    match = _NAMES_THEN_AGES.match(text)
    found = children_in(match["names"]) if match else []
    ages = [int(age) for age in re.findall(r"\d+", match["ages"])] if match else []
    if len(ages) != len(found):
        return []
    return [replace(child, age=age) for child, age in zip(found, ages, strict=True)]


def is_name(name: str) -> bool:
    """Whether a text can be a child's name: no word that forms use of themselves, and none in small letters."""
    words = comparable(name).split()
    small = {word for word in name.split() if word[:1].islower()} - _PARTICLES
    coded = any(map(str.isdigit, name))
    return bool(words) and len(words) <= 6 and not (small or coded) and not _NO_NAMES & set(words)


def same_child(one: str, other: str) -> bool:
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


def number_told(text: str) -> int:
    return int(text) if text.isdigit() else _NUMBERS.index(text.lower()) + 1


def age_told(text: str) -> int | None:
    """The age in years that a text tells; of what is told in weeks or months the full years."""
    for time in reversed(times_in(text)):
        if re.search(r"\d[/.]\d|[A-Za-z]{3,} \d{4}|\d{4}", time.text):
            text = f"{text[: time.start]},{text[time.end :]}"
    text = _SCHOOL_YEAR.sub(",", text)
    if (match := _YEARS.search(text)) and (told := next(filter(None, match.groups()), "")):
        age = number_told(told)
        if age <= OLDEST:
            return age
    if months := MONTHS.search(text):
        return number_told(months["count"]) // 12 if months["unit"].lower().startswith("m") else 0
    return None
