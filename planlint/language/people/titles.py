"""Groups and courses by the title they bear: "Bumps and Babies Group", "Own My Life course", "Seedlings stay and play group".

Told by their last word and by capitals that ordinary words carry before it, or by a verb with a capital and what it governs
("Inspire Youth"). Who runs them is not asked here.
"""

from __future__ import annotations

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.tokens import Token
from planlint.language.word_classes import given_names, word_class

_HEADS = frozenset(
    "group club course programme program project playgroup café cafe choir drop-in scheme academy circle workshop".split()
)
_LINKS = frozenset("and & n my your our of by in on up for the to me it".split())
_PLAYED = frozenset(
    "stay play sing rhyme rhymetime toddler toddlers baby babies tots messy sensory story music cook craft after-school "
    "holiday walking bereavement swim dance drama football boxing running gardening breakfast homework youth".split()
)
_REACH = 7
_LONGEST_MOTTO = 4
_BY = frozenset("by from with via at".split())
_BEHIND_A_MOTTO = frozenset("to will and & by on before until within every each is".split())
_CAPITALS = 3


def title_end(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> int:
    """The index after a group's title that starts at a token, 0 where none does."""
    if not tokens[at].is_capital or tokens[at].is_shouted or _is_somebody(tokens, at, words):
        return 0
    if not cell and at and tokens[at - 1].is_word and tokens[at - 1].low != "the":
        return 0
    for index in range(at + 1, min(len(tokens), at + _REACH)):
        token = tokens[index]
        if not token.is_word or token.is_line or token.possessive:
            return 0
        if token.low in _HEADS and index > at + 1:
            return index + 1 if _is_titled(tokens, at, index) and _stands_free(tokens, index + 1) else 0
        inner = token.is_capital or token.low in _LINKS or token.low in _PLAYED
        if not inner or (token.low not in _LINKS and _is_somebody(tokens, index, words)):
            return 0
    return 0


def motto_end(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> int:
    """The index after an organisation called by what it does ("Inspire Youth", "Reach Out"), 0 where none starts here."""
    starts = cell and (at == 0 or not tokens[at - 1].is_word)
    if not starts and (not at or tokens[at - 1].low not in _BY):
        return 0
    low = tokens[at].low
    if not _has_a_capital(tokens[at]) or not (low in words.base_verbs or low in words.s_verbs):
        return 0
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST_MOTTO and _belongs_to_motto(tokens, end, words):
        end += 1
    stands = end == len(tokens) or not tokens[end].is_word or tokens[end].low in _BEHIND_A_MOTTO
    return end if end > at + 1 and stands else 0


def _has_a_capital(token: Token) -> bool:
    return token.is_capital and not token.is_shouted and not token.possessive


def _belongs_to_motto(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether a word of the dictionary with a capital carries the name on: no name, no post, no time."""
    token = tokens[at]
    plain = _has_a_capital(token) and token.bare not in given_names() and bool(word_class(token.low))
    return plain and token.low not in words.use("times") and not _is_somebody(tokens, at, words)


def _is_somebody(tokens: list[Token], at: int, words: Lexicon) -> bool:
    found = words.phrase_at(tokens, at)
    return found is not None and found[0].kind in ("role", "family", "agency", "group", "self")


def _is_titled(tokens: list[Token], at: int, head: int) -> bool:
    """Whether capitals carry the title, or the one capital stands right before what is played there."""
    capitals = sum(token.is_capital for token in tokens[at : head + 1])
    small = [token for token in tokens[at + 1 : head] if not token.is_capital]
    if not small:
        return False
    played = tokens[at + 1].low in _PLAYED and all(token.low in _PLAYED | {"and"} for token in small)
    again = capitals == _CAPITALS - 1 and small[-1].low in _PLAYED and small[0].low == "and"
    again = again or (capitals == _CAPITALS - 1 and [token.low for token in small] == ["by"])
    return capitals >= _CAPITALS or played or again


def _stands_free(tokens: list[Token], end: int) -> bool:
    """Whether the title ends what is said, or begins what its people do."""
    after = tokens[end] if end < len(tokens) else None
    return (
        after is None
        or not after.is_word
        or after.low in ("to", "will", "and", "&", "by", "on", "from", "is")
    )
