"""Numbers, codes and addresses on the net that tell who somebody is, by their form, their check digit and their label.

planlint finds telephone numbers by itself: phonenumbers (Apache-2.0) at its strict level passes over numbers with a digit too
few, those without area code and the very ranges kept for drama, and at its lenient level takes dates and NHS numbers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from planlint.redaction import numbers
from planlint.redaction.inventing import Inventor, Part
from planlint.redaction.model import Kind, Span
from planlint.redaction.passages import Setting
from planlint.redaction.spelling import words_of

_EMAIL = re.compile(r"(?<![\w.+'’-])[\w.+'’-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_WEB = re.compile(r"(?<!\w)(?:https?://|www\.)[^\s<>\"”’)\]]+[^\s<>\"”’)\].,;:!?]", re.IGNORECASE)
_HANDLE = re.compile(r"(?<![\w@])@[A-Za-z_][\w.]{2,30}\w")
_NHS = re.compile(r"(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{4}(?![\w-]|[./]\d)")
_NHS_LABELLED = re.compile(
    r"\bNHS(?:\s*(?:no|num(?:ber)?|ref|id|#))?\.?\s*(?:is|[:#=–-])?\s*(?P<code>\d(?:[ -]?\d){7,10})(?!\d)",
    re.IGNORECASE,
)
_PHONE = re.compile(
    r"(?<![\w+/.-])(?:(?:\+44|\(\+44\)|0044)[ .-]?(?:\(0\)[ .-]?)?[1-9]\d{0,9}|\(0[1-9]\d{1,4}\)|0[1-9]\d{0,10})(?:[ .-]{0,2}\d{2,8}){0,4}(?![\w/]|[.:]\d)"
)
_PHONE_LABELLED = re.compile(
    r"\b(?:tel(?:ephone)?|phone|mob(?:ile)?|landline|contact no|fax|ext(?:ension)?)(?:\s*(?:no|number))?\.?\s*(?:is|[:#–-])?\s*(?P<code>\d(?:[ -]?\d){3,10})(?!\d|[/.]\d)",
    re.IGNORECASE,
)
_PUPIL = re.compile(r"(?<!\w)[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z](?!\w)", re.IGNORECASE)
_INSURANCE = re.compile(
    r"(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?!\w)", re.IGNORECASE
)
_POSTCODE = re.compile(r"(?<![\w-])[A-Z]{1,2}\d[\dA-Z]?[ ]{0,2}\d[A-Z]{2}(?!\w)")
_POSTCODE_SMALL = re.compile(r"(?<![\w-])[a-z]{1,2}\d[\da-z]? \d[a-z]{2}(?!\w)")
_PLATE = re.compile(r"(?<!\w)[A-Z]{2}\d{2} ?[A-Z]{3}(?!\w)")
_COLLAR = re.compile(
    r"\b(?:PC|WPC|PCSO|DC|DS|DI|Sgt|collar(?: no\.?| number)?|shoulder(?: no\.?| number)?) (?P<code>[A-Z]{0,2}\d{3,6})\b"
)
_REFERENCE = re.compile(
    r"\b(?:(?:case|client|child|person|family|mosaic|lcs|liquid ?logic|eclipse|capita|paris|azeus|care ?first|frameworki?|system|record|print|our|your|"
    r"crime|incident|police|log|court|claim|tenancy|rent|account|customer|hospital|patient|passport|visa|home office|ho|learner|unique|student|pupil|"
    r"application|referral|document|file|order|pnc|reference|membership|policy)\s*)?"
    r"(?:ref(?:erence)?s?|no|nos|number|num|id|pid|uid|upn|uln|urn|crn|pnc|cad|ni|nino|mrn|case|mosaic|lcs|liquidlogic|eclipse|account|sort code|hospital)\b\.?\s*"
    r"(?:(?:no|number|num|id|ref|reference)\b\.?\s*)?(?:is\s+|[:#=–-]\s*)?(?P<code>(?-i:[A-Z]{0,5})[-/]?\d[\dA-Z]{0,19}(?:[-/ ](?=[A-Z]{0,11}\d)[\dA-Z]{1,12}){0,5})(?![\w@])",
    re.IGNORECASE,
)
_CODE = re.compile(
    r"(?<![\w£/.-])[A-Z]{1,5}[-/]?\d{4,12}(?:[-/]\d{1,6})*(?![\w.]\w|\w)|(?<![\w£/.,-])\d{7,}(?![\w]|[.,/-]\d)"
)
_SHORTEST_CODE = 4
_CODE_ALONE = re.compile(
    r"(?<![\w/-])(?:[A-Za-z]{1,8}[-/ ]?)?\d[\dA-Za-z]{0,29}(?:[-/][\dA-Za-z]{1,20}| (?=[A-Za-z]{0,3}\d)[\dA-Za-z]{1,20}){0,5}"
)
_TOKEN = re.compile(r"[^\W_]+(?:[-/][^\W_]+)*")
_NO_LETTERS = re.compile(r"[\W_]")

References = Mapping[str, tuple[str, ...]]
"""Reference numbers by their first word, in capitals."""


@dataclass(frozen=True, slots=True)
class _Sort:
    """One sort of identifier: its pattern (the group "code", else all of it), and how an invented one is made."""

    kind: Kind
    pattern: re.Pattern[str]
    make: Callable[[str, int], str]
    accept: Callable[[str], bool] = lambda _: True


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _is_phone(text: str) -> bool:
    plain = _digits(text)
    national = (
        "0" + plain.removeprefix("00").removeprefix("44")
        if text.lstrip("(").startswith(("+", "0044"))
        else plain
    )
    return 9 <= len(national.replace("00", "0", 1) if national.startswith("00") else national) <= 12


def _is_reference(text: str) -> bool:
    return (
        len(re.sub(r"\W", "", text)) >= _SHORTEST_CODE
        and sum(map(str.isdigit, text)) >= 3
        and not _is_year(text)
    )


def _is_year(text: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d(?:[/-]\d{2,4})?", text.strip()) is not None


_SORTS = (
    _Sort(Kind.NHS, _NHS_LABELLED, numbers.nhs_number),
    _Sort(
        Kind.NHS,
        _NHS,
        numbers.nhs_number,
        lambda text: numbers.is_nhs_number(_digits(text)) and text[0] != "0",
    ),
    _Sort(Kind.PHONES, _PHONE, numbers.phone, _is_phone),
    _Sort(Kind.PHONES, _PHONE_LABELLED, numbers.phone),
    _Sort(Kind.REFERENCES, _PUPIL, numbers.pupil_number),
    _Sort(Kind.REFERENCES, _INSURANCE, numbers.insurance_number),
    _Sort(Kind.POSTCODES, _POSTCODE, numbers.postcode),
    _Sort(Kind.POSTCODES, _POSTCODE_SMALL, numbers.postcode),
    _Sort(Kind.REFERENCES, _PLATE, numbers.code),
    _Sort(Kind.REFERENCES, _COLLAR, numbers.code),
    _Sort(Kind.REFERENCES, _REFERENCE, numbers.code, _is_reference),
    _Sort(Kind.REFERENCES, _CODE, numbers.code, _is_reference),
)


def identifier_spans(text: str, inventor: Inventor, setting: Setting, known: References) -> Iterator[Span]:
    """Every identifier in a text, the surer sorts first; stretches may overlap, the first of them counts.

    ``known`` are the references that front sheets give, which are found wherever they stand.
    """
    yield from _on_the_net(text, inventor)
    if not any(map(str.isdigit, text)):
        return
    for match in _TOKEN.finditer(text):
        for reference in known.get(match.group().upper(), ()):
            if text.startswith(reference, match.start()):
                end = match.start() + len(reference)
                yield _span(text, (match.start(), end), Kind.REFERENCES, numbers.code, inventor)
    whole = _CODE_ALONE.search(text) if setting is Setting.REFERENCE else None
    if whole is not None and sum(map(str.isdigit, whole.group())) > 1:
        yield _span(text, whole.span(), Kind.REFERENCES, numbers.code, inventor)
    for sort in _SORTS:
        group = "code" if "code" in sort.pattern.groupindex else 0
        for match in sort.pattern.finditer(text):
            if sort.accept(match[group]):
                yield _span(text, match.span(group), sort.kind, sort.make, inventor)


def _on_the_net(text: str, inventor: Inventor) -> Iterator[Span]:
    """E-mail addresses, web pages (a school's is its name), and what somebody is called on a platform."""
    for match in _EMAIL.finditer(text):
        old = match.group().casefold()
        new = inventor.thing("email", old, partial(_email, old, inventor))
        yield Span(*match.span(), new, Kind.EMAILS, old)
    for pattern, form in ((_WEB, "www.example.org/{}"), (_HANDLE, "@example{}")):
        for match in pattern.finditer(text):
            old = match.group()
            yield Span(*match.span(), inventor.thing("web", old, form.format), Kind.REFERENCES, old)


def _span(
    text: str, span: tuple[int, int], kind: Kind, make: Callable[[str, int], str], inventor: Inventor
) -> Span:
    """A number or code with an invented one of its form; the same digits in other groups are the same number."""
    old = text[slice(*span)]
    plain = _NO_LETTERS.sub("", old).upper()
    new = inventor.thing(f"{kind}{len(plain)}", plain, lambda number: _NO_LETTERS.sub("", make(old, number)))
    return Span(*span, _spaced(new, old), kind, plain)


def _spaced(new: str, old: str) -> str:
    """Letters and digits in the marks and spaces of the old one; what is longer follows at the end."""
    rest = iter(new)
    made = "".join(next(rest, "") if mark.isalnum() else mark for mark in old)
    return made + "".join(rest)


def _email(old: str, inventor: Inventor, number: int) -> str:
    """An address at example.org, its names the invented ones of the same words."""
    local = old.partition("@")[0]
    named = [inventor.word(word.key, Part.FAMILY).lower() for word in words_of(local) if len(word.key) > 1]
    return f"{'.'.join(named) or 'somebody'}{number if number > 1 else ''}@example.org"


def references_of(values: Iterable[str]) -> References:
    """What some values of front sheets hold as references, by their first word; short running numbers are none."""
    found: dict[str, dict[str, None]] = {}
    for value in values:
        for match in _CODE_ALONE.finditer(value):
            code = match.group()
            first = _TOKEN.match(code)
            if first is not None and _is_reference(code):
                found.setdefault(first.group().upper(), {}).setdefault(code)
    return {first: tuple(codes) for first, codes in found.items()}
