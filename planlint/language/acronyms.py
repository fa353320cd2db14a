"""Acronyms in a text, and where a text expands them; which ones a reader knows is not decided here."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.data import classes
from planlint.language.pipeline import base_forms


@dataclass(frozen=True, slots=True)
class Acronym:
    """An acronym where it stands: ``text`` as written, ``key`` the same without plural "s", dots or apostrophes."""

    text: str
    key: str
    start: int
    end: int


# Two capitals or more, perhaps with digits, an ampersand or one small letter within (CiN, SENCo, C&F, S47, H.V.).
_ACRONYM = re.compile(
    r"(?<![\w@/.#-])(?:(?:[A-Z]\.){2,}|[A-Z]{2,}(?:&[A-Z]+)?[0-9]{0,2}|[A-Z]&[A-Z]+|S\d{2}|[A-Z]+[a-z][A-Z]+|[A-Z]{3,}o|SoS|DoL)"
    r"(?P<plural>['’]?s)?(?![\w@])"
)
_SHOUTED = re.compile(r"(?:\b[A-Z][A-Z'’]+\b[\s,–-]+){2,}[A-Z][A-Z'’]+\b")
# Words that are written in capitals for their weight: "she does NOT want to go".
_STRESSED = frozenset(
    "NOT AND BUT ALL ANY NO NEVER EVER ONLY MUST WILL CAN CANNOT BOTH EACH EVERY BEFORE AFTER UNTIL UNLESS ALWAYS ALONE STOP "
    "PLEASE NOTE NOW VERY THE YES WITH FROM HIS HER THEIR YOU YOUR OWN TOO ALSO DONE NEW SAME THIS THAT WHO WHAT WHEN WHY HOW "
    "ANYONE ANYBODY EVERYONE EVERYBODY SOMEONE SOMEBODY NOBODY ANYTHING NOTHING EVERYTHING SOMETHING ANYWHERE NOWHERE EVERYWHERE AGAIN BACK JUST STILL REALLY THEN THAN THEM THEY SHE HE HIM HIMSELF HERSELF MINE OUR OURS WE "
    "ABOUT OVER UNDER OFF OUT AWAY SUCH ENOUGH FIRST LAST NEXT SOON LATER TODAY TOMORROW TONIGHT EVERYDAY GOOD BAD BIG HUGE LOVE LOVES LOVED HATE HATES HATED WANT WANTS NEED NEEDS KNOW KNOWS GO GOES GOING WENT COME COMES CAME "
    "TELL TELLS TOLD HELP HURT HURTS HIT HITS LEAVE LEFT LET LETS MAKE MADE TAKE TOOK GET GETS GOT BEEN BEING WERE COULD WOULD SHOULD MIGHT MAY DONT DON’T DON'T WONT CANT AGREED URGENT TRUE FALSE RIGHT WRONG SCARED ANGRY "
    "IF OR TWO ONE THREE BOY GIRL MUM DAD NAN GRAN HOME SAFE DO DOES DID IS ARE WAS HAS HAVE SAID MORE LESS NONE NIL DRAFT".split()
)
_SMALL = frozenset("of the and for to in a an on with at".split())


@lru_cache(maxsize=1)
def expansions() -> dict[str, str]:
    """What the acronyms of the field commonly stand for, by acronym in capitals; local use may differ."""
    return {key.upper(): value for key, value in classes("acronyms.csv").items()}


def acronyms(text: str) -> tuple[Acronym, ...]:
    """Every acronym in a text, in order. Words in a stretch written in capitals throughout are words, not acronyms."""
    shouted = [match.span() for match in _SHOUTED.finditer(text) if not _known_words(match.group())]
    found = []
    for match in _ACRONYM.finditer(text):
        if any(start <= match.start() < end for start, end in shouted) or _is_word(match.group()):
            continue
        end = match.start("plural") if match["plural"] else match.end()
        found.append(
            Acronym(text[match.start() : end], key_of(text[match.start() : end]), match.start(), end)
        )
    found += [
        each
        for each in _in_small_letters(text)
        if all(each.start >= o.end or each.end <= o.start for o in found)
    ]
    return tuple(sorted(found, key=lambda each: each.start))


# "Heard at marac", "the s.l.t. sheets": the field's own short forms in small letters, where they are no words of the language.
_SMALL_LETTERS = re.compile(
    r"(?<![\w@/.#-])(?:(?:[a-z]\.){2,}[a-z]?|[a-z]{3,9}?)(?P<plural>['’]?s)?(?![\w@’'-]|\.\w)"
)
_MASH = re.compile(r"\b(?:to|via|through|by|at) (?:the )?$")


def _in_small_letters(text: str) -> Iterator[Acronym]:
    for match in _SMALL_LETTERS.finditer(text):
        written = match.group()[: match.start("plural") - match.start()] if match["plural"] else match.group()
        key = key_of(written)
        if len(key) < _SHORTEST_SMALL or key not in expansions():
            continue
        is_a_word = base_forms(written) or base_forms(match.group())
        if "." in written or not is_a_word or (key == "MASH" and _MASH.search(text, 0, match.start())):
            yield Acronym(written, key, match.start(), match.start() + len(written))


_SHORTEST_SMALL = 3


# An acronym of this length that is also an English word is the word, written in capitals ("OFFICIAL", "PERSONAL").
_LONG_WORD = 6


def _is_word(text: str) -> bool:
    if text in _STRESSED and text not in expansions():
        return True
    return len(text) >= _LONG_WORD and text.upper() not in expansions() and bool(base_forms(text))


def _known_words(stretch: str) -> bool:
    return all(word.strip("'’") in expansions() for word in re.findall(r"[A-Z'’]+", stretch))


def key_of(text: str) -> str:
    """The acronym in capitals without dots."""
    return text.replace(".", "").upper()


@lru_cache(maxsize=256)
def is_expanded(acronym: str, text: str, title: str = "") -> bool:
    """Whether the text says what an acronym stands for.

    It does where the words with those first letters stand beside it in brackets or behind a dash or equals sign, in
    either order, or where the text holds the words that the field commonly uses for it. Two letters are not tied to
    their words by that alone: "HV" and "health visitor" must meet in one line, or at one person's name. A title that
    holds the words ("Child Protection Plan") explains them for the whole plan.
    """
    usual = expansions().get(acronym)
    options = usual.split("/") if usual is not None else []
    if any(_in(option, title) for option in options):
        return True
    spelt = [option for option in options if _in(option, text)]
    if spelt and (len(acronym) > _TIED or any(_meet(acronym, option, text) for option in spelt)):
        return True
    return _beside(acronym, text) or _in_capitals(acronym, text)


def _in(words: str, text: str) -> bool:
    return re.search(_loosely(words), text, re.IGNORECASE) is not None


# So few letters come about by chance: that the words stand somewhere ties nobody's eye to them.
_TIED = 2
_NEAR = 60
_NAMED = re.compile(r"\b[A-Z][a-z’'-]+(?: [A-Z][a-z’'-]+)+\b")


def _meet(acronym: str, words: str, text: str) -> bool:
    """Whether an acronym and its words stand in one sentence, or each beside the same person's full name."""
    longer = _longer_expansions(words)
    letters = re.compile(rf"(?<!\w){re.escape(acronym)}s?(?!\w)")
    spelt = re.compile(_loosely(words), re.IGNORECASE)
    named: list[frozenset[str]] = [frozenset(), frozenset()]
    for line in text.split("\n"):
        for sentence in re.split(r"(?<=[.;])\s", line):
            if letters.search(sentence) and spelt.search(longer.sub(" ", sentence) if longer else sentence):
                return True
        for side, pattern in enumerate((letters, spelt)):
            for found in pattern.finditer(line):
                around = line[max(0, found.start() - _NEAR) : found.end() + _NEAR]
                named[side] |= frozenset(_NAMED.findall(around))
    return bool(named[0] & named[1])


@lru_cache(maxsize=256)
def _longer_expansions(words: str) -> re.Pattern[str] | None:
    """What contains these words and is the expansion of another acronym ("Independent Domestic Violence Adviser")."""
    longer = {
        option
        for usual in expansions().values()
        for option in usual.split("/")
        if words.casefold() in option.casefold() and words.casefold() != option.casefold()
    }
    if not longer:
        return None
    return re.compile("|".join(map(_loosely, sorted(longer, key=len, reverse=True))), re.IGNORECASE)


# Two words with such initials come about by chance.
_FEWEST_WORDS = 3


def _in_capitals(acronym: str, text: str) -> bool:
    """Whether a name with capitals has these initials ("Disabled Children's Team", or all of it in capitals, for DCT)."""
    if len(acronym) < _FEWEST_WORDS or not acronym.isalpha():
        return False
    joint = r"(?:['’]?s?['’]?)[ -]+(?:(?:of|the|and|for|to|in|with|&) )*"
    return (
        re.search(r"\b" + joint.join(rf"{letter}(?:[a-z]+|[A-Z]{{2,}})" for letter in acronym), text)
        is not None
    )


def _loosely(words: str) -> str:
    """A pattern for an expansion with its joining words, hyphens, plurals and capitals left free."""
    parts = [re.escape(part) for part in re.findall(r"\w+", words) if part.casefold() not in _SMALL]
    joint = r"(?:['’]?s)?[\s,/&-]+(?:(?:of|the|and|for|to|in|with)\s+)*"
    return r"\b" + joint.join(parts) + r"(?:['’]?s|es)?\b"


def _beside(acronym: str, text: str) -> bool:
    letters = [letter for letter in acronym if letter.isalpha()]
    written = r"\.?".join(map(re.escape, acronym))
    for match in re.finditer(rf"(?<!\w){written}\.?s?(?!\w)", text, re.IGNORECASE):
        if match.group()[0].islower():
            continue
        before, after = (
            text[max(0, match.start() - 120) : match.start()],
            text[match.end() : match.end() + 160],
        )
        if re.search(r"\(\s*$", before) and _spells(
            re.findall(r"[A-Za-z]+", before)[-12:], letters, ends=True
        ):
            return True
        # "(a gastrostomy, or PEG)": the other name for what was just said.
        if re.search(
            r"[a-z],? (?:or|known as|called|abbreviated to|also) (?:an? |the )?$", before
        ) and re.match(r"[)\].,;]|$", after):
            return True
        opening = re.match(r"\s*(?:\(|=|:|[–—-]\s|means |stands for |is short for )\s*", after)
        if opening and _spells(re.findall(r"[A-Za-z]+", after[opening.end() :])[:12], letters, ends=False):
            return True
        bracket = re.match(r"\s*\(([^()]{5,60})\)", after)
        if bracket and _is_most_of(re.findall(r"[A-Za-z]+", bracket[1]), letters):
            return True
    return False


def _is_most_of(words: list[str], letters: list[str]) -> bool:
    """Whether two or more words spell the acronym but for a letter ("IDVA (domestic violence adviser)")."""
    full = [word[0].upper() for word in words if word.casefold() not in _SMALL]
    ahead = iter(letters)
    return len(full) > 1 and len(full) >= len(letters) - 1 and all(letter in ahead for letter in full)


def _spells(words: list[str], letters: list[str], ends: bool) -> bool:
    """Whether the first letters of the words, joining words aside, spell the acronym from the front or to the end."""
    full = [word for word in words if word.casefold() not in _SMALL]
    for chosen in (full, words):
        run = chosen[-len(letters) :] if ends else chosen[: len(letters)]
        if len(run) == len(letters) and all(w[0].upper() == c for w, c in zip(run, letters, strict=True)):
            return True
    if ends and (_begins(full, letters) or _is_within_words(full, letters)):
        return True
    joined = "".join(full[-3:] if ends else full[:3]).upper()
    return (
        len(letters) > len(full[:3])
        and bool(full)
        and _within(letters, joined)
        and full[-1 if ends else 0][0].upper() in letters
    )


def _begins(words: list[str], letters: list[str]) -> bool:
    """Whether the last words spell the beginning of an acronym, at least half of it ("picture exchange (PECS)")."""
    return any(
        2 * size >= len(letters) and [word[0].upper() for word in words[-size:]] == letters[:size]
        for size in range(2, min(len(words), len(letters)) + 1)
    )


def _is_within_words(words: list[str], letters: list[str]) -> bool:
    """Whether the last words, fewer than the letters, hold them in order and each word begins with one ("Neonatal Unit (NNU)")."""
    for size in range(2, min(len(words) + 1, len(letters))):
        left = list(letters)
        for word in words[-size:]:
            upper = word.upper()
            if not left or upper[0] != left[0]:
                break
            at = 0
            while left and (at := upper.find(left[0], at)) >= 0:
                left.pop(0)
                at += 1
        else:
            if not left:
                return True
    return False


def _within(letters: list[str], word: str) -> bool:
    position = 0
    for letter in letters:
        position = word.find(letter, position) + 1
        if position == 0:
            return False
    return len(word) > 2 * len(letters)
