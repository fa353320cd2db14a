"""Numbers and codes that can never belong to anybody, made by a running number in the form of the real one.

Where each range is kept free: telephone numbers for drama, Ofcom (ofcom.org.uk, "Telephone numbers for use in TV and radio
drama programmes": 01632 960xxx, 011x 496 0xxx and so on, 020 7946 0xxx, 07700 900xxx, 08081 570xxx, 03069 990xxx); NHS numbers
from 999 000 0000 on are valid for tests and never issued (NHS number, Wikipedia and docs.rs/nhs-number, "Ranges"); no
postcode area begins with Q, V or X and no inward code has C, I, K, M, O or V (BS 7666, Royal Mail's programmers' guide);
no local authority has the number 000 in a unique pupil number, whose check letter is by the Government Data Standards
Catalogue (UniquePupilNumber 2.0); Q is no letter of a National Insurance prefix (HMRC NIM39110); example.org is kept for
examples (RFC 2606).
"""

from __future__ import annotations

import re

_CHECK_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_NO_AREAS = "QVX"
_NO_INWARD = "CKMV"
_LETTERS = "QXVZJK"
_DRAMA = (
    (re.compile(r"07\d{9}$"), "07700900"),
    (re.compile(r"02\d{9}$"), "02079460"),
    (re.compile(r"0(?:11\d|1\d1)\d{7}$"), "01134960"),
    (re.compile(r"03\d{9}$"), "03069990"),
    (re.compile(r"0[89]\d{9}$"), "08081570"),
    (re.compile(r"0\d+$"), "01632960"),
)
_GROUPED = re.compile(r"\d+")


def in_form_of(old: str, digits: str) -> str:
    """The digits written with the spaces and marks of the old number; digits too many are left out, missing ones are 0."""
    rest = iter(digits)
    return re.sub(r"\d", lambda _: next(rest, "0"), old)


def phone(old: str, number: int) -> str:
    """A telephone number kept for drama, in the form of the old one (with +44, in groups, short of the area code)."""
    plain = "".join(_GROUPED.findall(old))
    abroad = old.lstrip("(").startswith(("+44", "0044"))
    if abroad:
        national = "0" + plain.removeprefix("00").removeprefix("44").removeprefix("0")
        lead = re.match(r"\(?(?:\+44|0044)[\s.-]*(?:\(0\))?", old)
        front = lead.group() if lead else ""
        return front + in_form_of(old[len(front) :], _drama(national, number)[1:])
    if not plain.startswith("0"):
        return in_form_of(old, f"{960000 + number % 1000:0{len(plain)}d}"[-len(plain) :])
    return in_form_of(old, _drama(plain, number))


def _drama(national: str, number: int) -> str:
    front = next(kept for pattern, kept in _DRAMA if pattern.match(national) or kept == _DRAMA[-1][1])
    return front + f"{(number * 37) % 1000:03d}"


def nhs_number(old: str, number: int) -> str:
    """An NHS number from the range for tests with its right last digit, in the groups of the old one."""
    stem = 999_000_000 + number * 7
    while (check := nhs_check_digit(f"{stem:09d}")) is None:
        stem += 1
    return in_form_of(old, f"{stem:09d}{check}")


def nhs_check_digit(nine: str) -> int | None:
    """The last digit that nine digits ask for by modulus 11, None where they can have none."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(nine, range(10, 1, -1), strict=True)) % 11
    return None if rest == 10 else rest % 11


def is_nhs_number(ten: str) -> bool:
    """Whether ten digits end in the digit that an NHS number has."""
    return len(ten) == 10 and nhs_check_digit(ten[:9]) == int(ten[9])


def postcode(old: str, number: int) -> str:
    """A postcode that cannot exist, in the pattern of the old one ("LS6 2QR" → "QX7 3KV"); its outward part alone works too."""
    inward = re.search(r"\s*\d[A-Za-z]{2}$", old)
    split = inward.start() if inward else len(old)
    made = _patterned(old[:split], number, _LETTERS, first=_NO_AREAS) + _patterned(
        old[split:], number + 1, _NO_INWARD, first=_NO_INWARD
    )
    return made if old.upper() == old else made.lower()


def pupil_number(old: str, number: int) -> str:
    """A unique pupil number with the right check letter and a local authority that there is not."""
    twelve = f"000{number * 13 % 10_000:04d}26{number * 7 % 1000:03d}"
    last = ""
    if old[-1].isalpha():
        last, twelve = _CHECK_LETTERS[number % 23], twelve[:11]
    places = [*map(int, twelve), *(_CHECK_LETTERS.index(letter) for letter in last)]
    total = sum(value * place for place, value in enumerate(places, start=2))
    return _CHECK_LETTERS[total % 23] + twelve + last


def insurance_number(old: str, number: int) -> str:
    """A National Insurance number with the prefix that is kept for examples, in the spacing of the old one."""
    digits = iter(f"{number * 7919 % 1_000_000:06d}")
    letters = iter("QQ" + "ABCD"[number % 4])
    made = "".join(
        next(digits, "0") if mark.isdigit() else next(letters, "A") if mark.isalpha() else mark
        for mark in old
    )
    return made if old.upper() == old else made.lower()


def code(old: str, number: int) -> str:
    """A reference in the pattern of the old one: letters for letters, digits for digits, everything else as it was."""
    return _patterned(old, number, _LETTERS, first=_LETTERS)


def house_number(old: str, number: int) -> str:
    """The number of a house or a flat in the pattern of the old one, not beginning with 0 ("14a" → "23q")."""
    made = _patterned(old, number, "abcd", first="abcd")
    return re.sub(r"(?<!\d)0", "2", made)


def _patterned(old: str, number: int, letters: str, first: str) -> str:
    """Each letter and digit of a pattern anew, from the running number alone."""
    made = []
    state = number * 7919 + 104729
    seen = False
    for mark in old:
        state = (state * 1103515245 + 12345) % 2**31
        if mark.isdigit():
            made.append(str(state // 65536 % 10))
        elif mark.isalpha():
            pool = letters if seen else first
            letter = pool[state // 65536 % len(pool)]
            made.append(letter.upper() if mark.isupper() else letter.lower())
            seen = True
        else:
            made.append(mark)
    return "".join(made)
