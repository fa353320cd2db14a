"""Names of people by their shape: titles, capitals, initials, particles and the plan's own people. No lists of names."""

from __future__ import annotations

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.model import KnownPeople, known_initials, known_words
from planlint.language.people.tokens import Token

_LONGEST = 6
_DESCRIBING = (
    "-speaking",
    "-based",
    "-led",
    "-trained",
    "-funded",
    "-aged",
    "-qualified",
    "-focused",
    "-free",
)
_RANKS = frozenset(["pc", "wpc", "dc", "ds", "pcso", "sgt"])
_COURTESY = frozenset(["mr", "mrs", "ms", "mx", "dr"])
_JOINED = frozenset(["and", "&", "+"])
_AFTER_WILL = frozenset(["to", "will", "and", "&", "or", "must", "should", "needs", "has", "is"])
_OF_THINGS = ("tion", "tions", "sion", "sions", "ments", "ities", "nesses")
_SURNAMES = frozenset(["clements"])
_NAME_OR_VERB = frozenset(["chase"])
# Words of time that a teacher may be called by.
_SURNAMES_TOO = frozenset(
    "winter summer spring autumn march april may june august day weeks friday noon christmas easter".split()
)
_UNSURE = frozenset(["will", "may", "april", "june", "jan", "summer", "autumn", "august"])


def name_at(tokens: list[Token], at: int, known: KnownPeople, words: Lexicon, *, cell: bool) -> int:
    """The index after the name that starts at a token, 0 where none does.

    ``cell`` is true for an owner cell, where initials alone and words in capitals are read as people.
    """
    return (
        _titled(tokens, at, words)
        or _known(tokens, at, known, words)
        or _shaped(tokens, at, words, cell=cell)
    )


def is_name_word(token: Token, words: Lexicon) -> bool:
    """Whether one word could begin a name: a capital, and no ordinary word of plans."""
    return (
        _name_like(token)
        and len(token.bare) > 1
        and token.low not in words.use("function words")
        and token.low not in words.use("time words")
        and token.low not in words.use("month names")
        and token.low not in words.ordinary
        and token.low not in words.base_verbs
        and not _looks_abstract(token.low, words)
        and not is_compound(token.low)
        and token.low.rpartition("-")[2] not in words.use("time words")
    )


def is_compound(low: str) -> bool:
    """Whether a word with a hyphen only describes: "Polish-speaking", "school-based"."""
    return low.endswith(_DESCRIBING)


def _name_like(token: Token) -> bool:
    if token.is_capital:
        return True
    return token.is_word and any(
        mark in token.text and token.text.partition(mark)[2][:1].isupper() for mark in ("-", "'", "’")
    )


def _looks_abstract(low: str, words: Lexicon) -> bool:
    """Whether an ending makes a thing of it: "Immunisations", "Feeding", but not "Jennings", "Clements" or "Seedlings"."""
    if low.endswith(("ing", "ings")):
        stem = low.removesuffix("s")
        return stem in words.ordinary or stem in words.use("nouns in -ing")
    return len(low) > 5 and low not in _SURNAMES and low.endswith(_OF_THINGS)


def _titled(tokens: list[Token], at: int, words: Lexicon) -> int:
    """ "Mrs Smith", "Mr and Mrs Smith", "Dr. K Bello", "PC Lane", "ms bello"."""
    titles = words.use("titles")
    title = tokens[at]
    if not title.is_word or title.low not in titles:
        return 0
    after = _past_stop(tokens, at + 1)
    if after + 1 < len(tokens) and tokens[after].low in _JOINED and tokens[after + 1].low in titles:
        after = _past_stop(tokens, after + 2)
    if after >= len(tokens):
        return 0
    name = tokens[after]
    courtesy = title.low in _COURTESY
    if name.is_number and title.low in _RANKS and len(name.text) > 2:
        named = after + 1 < len(tokens) and is_name_word(tokens[after + 1], words)
        return 0 if named else after + 1
    if not name.is_word or name.is_line:
        return 0
    season = title.low == "miss" and title.is_capital and name.low in _SURNAMES_TOO
    polite = courtesy or season or (title.low == "miss" and len(name.bare) == 1)
    if name.low in words.use("function words") and not (polite and name.is_capital and title.is_capital):
        return 0
    if courtesy and not title.is_capital and not _name_like(name):
        return after + 1 if name.low not in words.ordinary else 0
    if not _name_like(name):
        return _more(tokens, after, words, first=after) if _particle_run(tokens, after, words) else 0
    if not (courtesy or season) and not is_name_word(name, words) and len(name.bare) > 1:
        return 0
    if not courtesy and words.phrase_at(tokens, after) and len(name.bare) > 1:
        return 0
    return _more(tokens, after + 1, words, first=after) if not name.possessive else after + 1


def _past_stop(tokens: list[Token], at: int) -> int:
    return at + 1 if at < len(tokens) and tokens[at].text == "." else at


def _known(tokens: list[Token], at: int, known: KnownPeople, words: Lexicon) -> int:
    if not known.names:
        return 0
    token = tokens[at]
    if not token.is_word:
        return 0
    letters = token.bare.replace(".", "")
    if letters.isupper() and len(letters) > 1 and letters in known_initials(known.names):
        return at + 1
    if token.low not in known_words(known.names):
        return 0
    if token.low in _UNSURE and not (token.is_capital and _reads_as_name(tokens, at, words, cell=True)):
        return 0
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if token.low in words.use("time words") and following not in _AFTER_WILL:
        return 0
    uses = (words.ordinary, words.base_verbs, words.use("function words"), words.use("time words"))
    common = any(token.low in use for use in uses)
    if common and not token.is_capital:
        return 0
    if words.phrase_at(tokens, at) and not token.is_capital:
        return 0
    end = at + 1
    while end < len(tokens) and end - at < _LONGEST and not tokens[end - 1].possessive:
        if (
            not (tokens[end].is_word and tokens[end].low in known_words(known.names))
            or tokens[end].low in _UNSURE
        ):
            break
        end += 1
    return _more(tokens, end, words, first=at) if not tokens[end - 1].possessive else end


def _shaped(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> int:
    token = tokens[at]
    if not token.is_word or not _name_like(token) or token.text in "&+":
        return 0
    if token.low in _NAME_OR_VERB:
        named = at + 1 < len(tokens) and tokens[at + 1].low in _AFTER_WILL
        return at + 1 if named and not token.is_shouted else 0
    if token.low in _UNSURE:
        return _more(tokens, at + 1, words, first=at) if _reads_as_name(tokens, at, words, cell=cell) else 0
    letters = token.bare.replace(".", "").replace("/", "")
    if words.phrase_at(tokens, at) or token.low == "st":
        return 0
    if len(letters) == 1:
        return _initial(tokens, at, words, cell=cell)
    if not is_name_word(token, words):
        return 0
    if letters.isupper():
        return _capitals(tokens, at, letters, words, cell=cell)
    if token.possessive:
        return at + 1
    return _more(tokens, at + 1, words, first=at)


def _capitals(tokens: list[Token], at: int, letters: str, words: Lexicon, *, cell: bool) -> int:
    """Initials ("AB", "A.B.") and names in a text that is all in capitals."""
    if letters in words.abbreviations:
        return 0
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if following and following.is_shouted and len(letters) > 2 and is_name_word(following, words):
        return _more(tokens, at + 1, words, first=at)
    if following and following.is_capital and not following.is_shouted and len(letters) < 3:
        joined = len(following.bare) > 1 and is_name_word(following, words)
        return _more(tokens, at + 1, words, first=at) if joined else at + 1
    if len(letters) <= 3:
        return at + 1
    pronounceable = any(letter in "AEIOUY" for letter in letters[:4])
    return at + 1 if cell and pronounceable and len(letters) > 3 else 0


def _initial(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> int:
    """ "J. Adeyemi", "K Bello"; a single letter alone only in an owner cell, and neither A nor I."""
    after = _past_stop(tokens, at + 1)
    if after < len(tokens) and not tokens[after].is_line:
        letter = len(tokens[after].bare) == 1 and tokens[after].is_capital
        if letter or _joins(tokens, after, words):
            end = _more(tokens, at + 1, words, first=at)
            if end > after and any(len(token.bare) > 1 for token in tokens[at:end] if token.is_word):
                return end
    if tokens[at].low in ("a", "i", "x", "o", "s") or tokens[at].possessive:
        return 0
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if cell:
        return at + 1
    return at + 1 if following is not None and following.low in _AFTER_WILL else 0


def _reads_as_name(tokens: list[Token], at: int, words: Lexicon, *, cell: bool) -> bool:
    """Whether May, April or Will is somebody here and not a month or a verb."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if before is not None and (
        before.is_number or before.low in words.use("time words") or before.low in _TIME_LEADS
    ):
        return False
    if after is None or after.is_line:
        return cell
    if after.is_number or after.low in ("half", "term", "holidays", "holiday"):
        return False
    if tokens[at].possessive:
        return True
    if after.low in _AFTER_WILL or (cell and not after.is_word):
        return True
    if cell and at == 0 and after.low in _AFTER_NAME and tokens[at].low not in words.use("seasons"):
        return True
    if tokens[at].low == "will" and before is not None and before.is_word and not tokens[at].is_shouted:
        # Inside a sentence the verb has no capital, unless every word has one.
        return after.low not in words.base_verbs and after.low not in ("be", "not", "have", "need")
    if tokens[at].low == "will":
        named = is_name_word(after, words) and not words.phrase_at(tokens, at + 1)
        return named and (cell or (at + 2 < len(tokens) and tokens[at + 2].low in _AFTER_WILL))
    return is_name_word(after, words) or after.low in words.s_verbs


_AFTER_NAME = frozenset("by from before after with on at weekly daily each every once as".split())
_TIME_LEADS = frozenset(
    "by in of from to before after until till since during mid end early late the th st nd rd".split()
)


def _particle_at(tokens: list[Token], at: int, words: Lexicon) -> bool:
    return tokens[at].low in words.use("particles")


def _more(tokens: list[Token], at: int, words: Lexicon, *, first: int | None = None) -> int:
    """The index after the further words of a name of which the first is read already."""
    start = at - 1 if first is None else first
    end = at
    while end < len(tokens) and end - start < _LONGEST and not tokens[end - 1].possessive:
        token = tokens[end]
        if token.text == "." and _is_cut_short(tokens[end - 1]) and end + 1 < len(tokens):
            if not _joins(tokens, end + 1, words):
                break
            end += 2
        elif _particle_run(tokens, end, words):
            end = _particle_run(tokens, end, words)
        elif _joins(tokens, end, words):
            end += 1
        else:
            break
    return end


def _is_cut_short(token: Token) -> bool:
    """An initial, or a name without its vowels: "Md. Rahman"."""
    return len(token.bare) == 1 or (len(token.bare) < 4 and not set(token.low) & set("aeiouy"))


def _particle_run(tokens: list[Token], at: int, words: Lexicon) -> int:
    """The index after "de la Cruz" or "bin Said", 0 where no particle starts here."""
    end = at
    while end < len(tokens) and end - at < 3 and tokens[end].is_word and _particle_at(tokens, end, words):
        end += 1
    return end + 1 if at < end < len(tokens) and _joins(tokens, end, words) else 0


def _joins(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether a word carries a name on: a surname, a middle name, a second initial."""
    token = tokens[at]
    if not token.is_word or not _name_like(token) or not token.spaced or token.text in "&+":
        return False
    if len(token.bare) == 1:
        return token.bare not in "I"
    if token.is_shouted:
        before = tokens[at - 1]
        longer = len(token.bare) > 3 or (len(before.bare) > 3 and token.bare not in words.abbreviations)
        if not before.is_shouted or not longer:
            return False
    if token.low in words.use("function words") and token.low not in _UNSURE:
        return False
    following = tokens[at + 1].low if at + 1 < len(tokens) else ""
    if token.low in words.use("time words") or token.low in words.use("month names") or token.low in _UNSURE:
        return following in _AFTER_WILL
    if token.low in words.ordinary or _looks_abstract(token.low, words):
        return not following or following in _AFTER_WILL or not tokens[at + 1].is_word
    return words.phrase_at(tokens, at) is None
