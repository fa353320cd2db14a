"""A text cut into the pieces that the time grammar reads: words, numbers, written dates, clock times, punctuation.

Every piece knows where it stands in the text. What the pieces mean together is for the grammar.
"""

from __future__ import annotations

import re
from enum import IntEnum

from planlint.language.times.spelling import INITIALS, MENDED

BACKSTOP = 16
"""How many END tokens stand behind the last one, so that the grammar can look ahead without asking."""


class Lex(IntEnum):
    """The sort of a piece."""

    WORD = 0
    NUMBER = 1
    ORDINAL = 2
    DATE = 3
    FRACTION = 4
    CLOCK = 5
    OTHER = 6
    MARK = 7
    BREAK = 8
    END = 9


NUMERIC = (Lex.NUMBER, Lex.ORDINAL, Lex.DATE, Lex.FRACTION)
"""The sorts of a number or a written date."""


class Token:
    """One piece: its sort, its characters, the same in lower case with plain apostrophes, and where it stands.

    ``a``, ``b`` and ``c`` are its numbers: the value of a number; the two of a fraction; day, month and year of a date.
    ``joined`` tells that no space stands before it; ``owned`` that a word ended in 's, which ``low`` leaves out.
    """

    __slots__ = ("a", "b", "c", "end", "joined", "low", "owned", "sort", "start", "text")

    def __init__(self, sort: Lex, text: str, low: str, start: int, end: int, joined: bool) -> None:
        self.sort = sort
        self.text = text
        self.low = low
        self.start = start
        self.end = end
        self.joined = joined
        self.owned = False
        self.a = 0
        self.b = 0
        self.c = 0


_DOTTED = r"""
    (?P<dotted>(?<![^\W_])(?:[^\W\d_]\.){2,6}(?:[^\W\d_](?![^\W\d_]))?)
  |"""
_SPOKEN = r"""
    (?P<spoken>(?<![^\W_])(?i:b4|[12]ce|2(?:day|moz|moro|morro|morrow|nite|night|mo|mrw)|4(?:night|tnight|nightly))(?![^\W_]))
  |"""
_WORD = r"""
    (?P<word>[^\W\d_]+(?:['’ʼ`][^\W\d_]+)*(?:(?<=[sS])['’](?![^\W\d_]))?)
"""
_NUMBERS = r"""
  | (?P<date>
        (?<![\d/.:]) (?:
            [0-9]{4} (?P<sep1>[-/.]) [0-9]{1,2} (?P=sep1) [0-9]{1,2}
          | [0-9]{1,2} (?P<sep2>[-/.–—‑]) [0-9]{1,2} (?P=sep2) ['’]? (?:[0-9]{4}|[0-9]{2})
          | [0-9]{1,2} [ \u00a0]{0,2} / [ \u00a0]{0,2} [0-9]{1,2} [ \u00a0]{0,2} / [ \u00a0]{0,2} (?:[0-9]{4}|[0-9]{2})
          | [0-9]{1,2} [ ]{0,2} (?P<sep3>[-.–]) [ ]{1,2} [0-9]{1,2} [ ]{0,2} (?P=sep3) [ ]{0,2} (?:[0-9]{4}|[0-9]{2})
          | [0-9]{1,2} [ ]{1,2} (?P<sep4>[-.–]) [ ]{0,2} [0-9]{1,2} [ ]{0,2} (?P=sep4) [ ]{0,2} (?:[0-9]{4}|[0-9]{2})
          | [0-9]{1,2} (?:/{2} [0-9]{1,2} /{1,2} | / [0-9]{1,2} //) (?:[0-9]{4}|[0-9]{2})
          | [0-9]{1,2} (?:/ [0-9]{1,2} [.] | [.] [0-9]{1,2} /) (?:20[0-9]{2}|[0-9]{2})
        ) (?![0-9]|[/.:][0-9]|(?<![/.][0-9]{2})(?<![/.][0-9]{4})-[0-9])
    )
  | (?P<clock>
        [0-9]{1,2} (?:[:.][0-9]{2})? [ \u00a0]? (?:[ap]m\b|[ap]\.m\.?|[AP]M\b|[AP]\.M\.?)
      | (?<![\d:.]) (?:[01]?[0-9]|2[0-3]) : [0-5][0-9] (?: : [0-5][0-9])? (?![\d:]) (?:[ ]?(?:hrs|hours|h|HRS|HOURS|H)\b)?
      | (?:[01][0-9]|2[0-3])[0-5][0-9] [ ]? (?:hrs|hours|h|HRS|HOURS|H)\b
    )
  | (?P<ordinal>(?<![\d.:])[0-9]{1,2}[ \u00a0]?(?:st|nd|rd|th|ST|ND|RD|TH|St|Nd|Rd|Th)(?![^\W\d_A-Z]))
  | (?P<other>[£$€][ ]?[0-9][0-9,.]* | [0-9]+(?:\.[0-9]+)?[ ]?% | [0-9]{5,})
  | (?P<fraction>[0-9]{1,2}[ \u00a0]?/[ \u00a0]?[0-9]{1,2}(?![0-9]|[/.][0-9]))
  | (?P<chain>[0-9]+(?:[/.:,][0-9]+)+)
  | (?P<number>[0-9]{1,4})
"""
_REST = r"""
  | (?P<brk>[\n\r\x07\x0b\x0c\u2028\u2029]\s*)
  | (?P<slash>(?:(?<=\b[wW])/)(?:[cCeEdDbBiI]|es|[dD][aA][yY][sS]?|ds|ends?|in|commencing|comm?|beginning|ending)\b | (?:(?<=\b[pP])/)(?:[wWmMdDfF]|wk|week|mth|month|fn)\b | (?:(?<=\b[dD])/)[cC]\b | (?:(?<=\b[wW])/)[oO]\b | (?:(?<=\b[oO])/)[nN]\b | (?:(?<=\b[hH])/)[tT]\b | (?:(?<=\b[fF])/)(?:[nN]|night|nightly)\b)
  | (?P<mark>[^\w\s])
"""


def _pieces(*parts: str) -> re.Pattern[str]:
    """The pieces of a text, each behind a few spaces at most."""
    return re.compile(f"[ ]{{0,3}}+(?:{''.join(parts)})", re.VERBOSE)


PIECES = {
    (dots, digits): _pieces(_DOTTED * dots, _SPOKEN * digits, _WORD, _NUMBERS * digits, _REST)
    for dots in (False, True)
    for digits in (False, True)
}
"""By whether a full stop stands inside the text, and whether a digit does: what cannot be there is not looked for."""
A_DIGIT = re.compile(r"[0-9]")
DIGITS = re.compile(r"[0-9]+")
MOST_DIGITS = 4
LONGEST = 24


def _is_meant(piece: str, text: str, end: int) -> bool:
    """Whether a word that may be short for another is: not the initials of something, and a weekday beside its like."""
    if piece.lower() in TWO_LETTERS:
        return piece[0].isupper() and BESIDE_DAY.match(text, end) is not None
    return piece not in INITIALS or text[end : end + 1] == "."


def _digits(token: Token) -> None:
    numbers = [int(piece) for piece in DIGITS.findall(token.text[:LONGEST]) if len(piece) <= MOST_DIGITS]
    if token.sort is Lex.DATE and len(numbers) == 3:
        if numbers[0] > 99:
            numbers.reverse()
        token.a, token.b, token.c = numbers
    elif len(numbers) >= 2:
        token.a, token.b = numbers[:2]
    elif numbers:
        token.a = numbers[0]


SORTS = {
    "date": Lex.DATE,
    "clock": Lex.CLOCK,
    "ordinal": Lex.ORDINAL,
    "other": Lex.OTHER,
    "fraction": Lex.FRACTION,
    "chain": Lex.OTHER,
    "number": Lex.NUMBER,
    "brk": Lex.BREAK,
    "mark": Lex.MARK,
}
TWO_LETTERS = {"tu": "tues", "th": "thurs"}
MEANT = MENDED | TWO_LETTERS
BESIDE_DAY = re.compile(r" ?[/&+][ \w]| [0-9]")
"""What stands behind a weekday in two letters: another day, its number or its hour: "Tu/Th 3.45"."""
CUT_SHORT = frozenset({"ea", "ev", "alt", "cal", "sch", "deliv", "disch"})
"""Words that are hardly written so but with a full stop behind them, which belongs to them: "ea. month", "ev. 2 wks"."""
DASHES = frozenset("-–—‑−‐")
WEEK_ENDING = re.compile(r"[.:]? ?(?:- ?|the |on )?(?:[0-9]|mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)
"""What makes "w/e" the end of a week and no weekend: "w/e 13 March"."""
STROKES = frozenset(".'’")
"""What may belong to the word before it: "ea. month", "end o' Feb"."""
END = Token(Lex.END, "", "", 0, 0, False)


def tokenise(text: str) -> list[Token]:
    """The pieces of a text in order, followed by END tokens. A line break before a small letter or digit is a space."""
    tokens: list[Token] = []
    add = tokens.append
    last = 0
    pieces = PIECES["." in text[:-1], A_DIGIT.search(text) is not None]
    for match in pieces.finditer(text):
        group = match.lastgroup or ""
        piece, end = match[group], match.end()
        start = end - len(piece)
        if group == "word":
            low = piece.lower()
            meant = MEANT.get(low)
            if meant is not None and _is_meant(piece, text, end):
                low = meant
            token = Token(Lex.WORD, piece, low, start, end, start == last)
            if not piece.isalpha():
                _apostrophe(token)
            add(token)
        elif group in ("dotted", "spoken"):
            low = piece.lower()
            low = low.replace(".", "") if group == "dotted" else MENDED.get(low, low)
            add(Token(Lex.WORD, piece, low, start, end, start == last))
        elif group == "slash":
            before = tokens[-1]
            low = before.low + piece.lower()
            low = "weekend" if low == "w/e" and WEEK_ENDING.match(text, end) is None else MENDED.get(low, low)
            before.text, before.low, before.end = before.text + piece, low, end
        elif group == "brk":
            if not text[end : end + 1].islower() and not text[end : end + 1].isdigit():
                add(Token(Lex.BREAK, piece, "\n", start, end, False))
        elif not (piece in STROKES and start == last and tokens and _is_of_word(tokens[-1], piece, end)):
            low = "-" if piece in DASHES else piece
            token = Token(SORTS.get(group, Lex.OTHER), piece, low, start, end, start == last)
            if group != "mark":
                _digits(token)
            add(token)
        last = end
    if "ery next " in text or "ery first " in text:
        tokens = _very_next(tokens)
    tokens.extend([END] * BACKSTOP)
    return tokens


def _is_of_word(token: Token, piece: str, end: int) -> bool:
    """Whether a full stop or an apostrophe belongs to the word before it, which takes it in."""
    if piece == ".":
        if token.text.lower() not in CUT_SHORT:
            return False
    elif token.low == "o":
        token.low = "of"
    else:
        return False
    token.text, token.end = token.text + piece, end
    return True


def _very_next(tokens: list[Token]) -> list[Token]:
    """The pieces with "very next" or "very first" as one of them: it is the next or the first."""
    kept: list[Token] = []
    for token in tokens:
        before = kept[-1] if kept else END
        if before.low == "very" and token.low in ("next", "first"):
            before.text, before.low, before.end = f"{before.text} {token.text}", token.low, token.end
        else:
            kept.append(token)
    return kept


def _apostrophe(token: Token) -> None:
    low = token.low.replace("’", "'").replace("ʼ", "'").replace("`", "'")
    if low.endswith("'s"):
        token.owned, low = True, low[:-2]
    elif low.endswith("'"):
        token.owned, low = True, low[:-1]
    token.low = low
