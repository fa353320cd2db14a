"""Finds everybody a text mentions: phrases of the lexicon, posts and organisations by their head word, and names.

Which of them is responsible is not decided here; see ``owners`` and ``doers``.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from planlint.language.people.heads import INNER, by_head
from planlint.language.people.lexicon import Lexicon, Phrase, lexicon
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.names import is_name_word, name_at
from planlint.language.people.organisations import organisation
from planlint.language.people.titles import motto_end, title_end
from planlint.language.people.tokens import Token, tokenise

_AUXILIARIES = frozenset("will must should shall can need are have".split())
_PLACES = frozenset("ward unit centre clinic hostel surgery refuge".split())
_OWNING = frozenset("mums dads nans mams moms grans mother's father's".split())
_KIN_TITLES = frozenset(
    "nan nana nanny gran granny grandad granddad grandma grandpa auntie aunty aunt uncle cousin".split()
)
_KINDS = {kind.value: kind for kind in OwnerKind}


@dataclass(frozen=True, slots=True)
class Mention:
    """Somebody between two tokens (end excluded). ``possessor`` is true for "Mum's" of "Mum's house".

    ``name`` are the tokens of the name alone where a post or kinship word stands beside it.
    """

    kind: OwnerKind
    start: int
    end: int
    possessor: bool = False
    name: tuple[int, int] | None = None

    def owner(self, text: str, tokens: list[Token]) -> Owner:
        """The owner as it stands in the text."""
        last = tokens[self.end - 1]
        article = tokens[self.start].low == "the" and self.end - self.start > 1
        start, end = (
            tokens[self.start + article].start,
            last.bare_end if self.possessor or last.clitic else last.end,
        )
        name = text[tokens[self.name[0]].start : tokens[self.name[1] - 1].bare_end] if self.name else ""
        alone = text[start:end] if self.kind is OwnerKind.PERSON else ""
        return Owner(text[start:end], start, end, self.kind, name or alone)


def mentions_of(tokens: list[Token], known: KnownPeople, *, cell: bool = False) -> list[Mention]:
    """Everybody mentioned, in order and without overlap. ``cell`` reads like an owner cell: terse, all capitals meant."""
    words = lexicon()
    found: list[Mention] = []
    at = 0
    while at < len(tokens):
        if found and found[-1].end == at - 1 and _is_a_verb(tokens, at, words):
            at += 1
            continue
        mention, at = _at(tokens, at, known, words, cell=cell)
        if mention is not None:
            found.append(mention)
    kept = [_as_all(tokens, mention) for mention in found if not _is_label(tokens, mention, words)]
    return _join_groups(tokens, _join_possessors(tokens, kept, words))


def _as_all(tokens: list[Token], mention: Mention) -> Mention:
    """ "We" of "We will all keep an eye on things" is everybody, and so nobody to ask."""
    if mention.kind is not OwnerKind.SELF or tokens[mention.start].low != "we":
        return mention
    behind = [token.low for token in tokens[mention.end : mention.end + 2]]
    everybody = behind[:1] == ["all"] or (behind[1:] == ["all"] and behind[0] in _AUXILIARIES)
    return replace(mention, kind=OwnerKind.GROUP) if everybody else mention


def _is_a_verb(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether a word that is also a post is what somebody is to do: "chair" of "IRO to chair and SW to take notes"."""
    told = tokens[at - 1].low in ("to", "will", "must", "should")
    return told and tokens[at].text.islower() and tokens[at].low in words.base_verbs


def _is_label(tokens: list[Token], mention: Mention, words: Lexicon) -> bool:
    """Whether a word only says that an owner follows: "Lead: Sue Hall", "Owner – Mum"."""
    if mention.end - mention.start != 1 or mention.end >= len(tokens):
        return False
    mark = tokens[mention.end]
    marked = mark.text == ":" or (mark.is_dash and mark.spaced)
    return marked and tokens[mention.start].low in words.use("owner labels")


def _at(
    tokens: list[Token], at: int, known: KnownPeople, words: Lexicon, *, cell: bool
) -> tuple[Mention | None, int]:
    """The mention that starts at a token, if any, and where to read on."""
    token = tokens[at]
    if not token.is_word and not token.is_number:
        return None, at + 1
    phrase = words.phrase_at(tokens, at)
    if phrase and token.low == "the" and _goes_on(tokens, at + 1, phrase[1], words, cell=cell):
        return None, at + 1
    if phrase and phrase[0].keys == ("both",) and _names_two(tokens, at + 1, words):
        return None, at + 1
    name = name_at(tokens, at, known, words, cell=cell)
    head, head_end = by_head(tokens, at, words, cell=cell)
    phrase_end = phrase[1] if phrase else 0
    built = _organisation(tokens[at:name], known, words, headed=head_end >= name)
    if built is not None:
        return _mention(built, at, name, tokens), name
    titled = title_end(tokens, at, words, cell=cell) or motto_end(tokens, at, words, cell=cell)
    if titled > max(name, phrase_end, head_end):
        return Mention(OwnerKind.SERVICE, at, titled), titled
    if (
        phrase
        and phrase_end == at + 1
        and token.is_capital
        and token.low in words.use("kin words that are names")
    ):
        rest = name_at(tokens, phrase_end, known, words, cell=cell) if phrase_end < len(tokens) else 0
        if rest > phrase_end + 1 and not token.is_shouted:
            return _mention(OwnerKind.PERSON, at, rest, tokens), rest
    if (
        name
        and name >= phrase_end
        and (name > head_end or (name == head_end and _is_surname(tokens, name, words)))
    ):
        return _mention(OwnerKind.PERSON, at, name, tokens), name
    if phrase and (phrase_end >= head_end or token.clitic):
        return _as_phrase(tokens, at, phrase, words)
    if head is not None:
        return _mention(head, at, head_end, tokens), head_end
    if _is_bare_place(tokens, at):
        return _mention(OwnerKind.AGENCY, at, at + 1, tokens), at + 1
    return None, at + 1


def _as_phrase(
    tokens: list[Token], at: int, phrase: tuple[Phrase, int], words: Lexicon
) -> tuple[Mention | None, int]:
    """The mention that a phrase of the lexicon makes, with the place of a branch or the name of a relative behind it."""
    keys, end = phrase[0].keys, phrase[1]
    kind = _KINDS.get(phrase[0].kind)
    if keys in _branches() and end < len(tokens) and tokens[end].spaced:
        end += is_name_word(tokens[end], words) and not words.phrase_at(tokens, end)
    end += _is_called_a_word(tokens, keys, end, words)
    owns = tokens[end - 1].possessive and keys[-1] != tokens[end - 1].key
    if kind is OwnerKind.PLACEHOLDER and keys[-1] == "worker" and at and _is_somebodys(tokens[at - 1]):
        kind = OwnerKind.ROLE
    return (Mention(kind, at, end, owns) if kind else None), end


def _is_somebodys(before: Token) -> bool:
    """Whether a worker is somebody's own: "their new worker"."""
    return before.possessive or before.low in ("his", "her", "their", "your", "my", "our")


def _is_a_team(token: Token) -> bool:
    """Whether capitals without a vowel that end in T for team are more likely a team than somebody: "DCT", "FSPT"."""
    letters = token.bare
    return (
        token.is_shouted
        and 2 < len(letters) < 6
        and letters.endswith("T")
        and not set(letters) & set("AEIOUY")
    )


def _organisation(name: list[Token], known: KnownPeople, words: Lexicon, *, headed: bool) -> OwnerKind | None:
    """The kind of an organisation that what reads as a name is ("DCT", "Homefield"), unless the plan knows the person."""
    if not name or any(token.bare in known for token in name):
        return None
    if len(name) == 1 and _is_a_team(name[0]):
        return OwnerKind.AGENCY
    return None if headed else organisation(name, words)


def _is_bare_place(tokens: list[Token], at: int) -> bool:
    """Whether "ward" or "unit" in small letters stands among those who act: "Psychiatrist and ward to agree"."""
    if tokens[at].text not in _PLACES or at + 1 >= len(tokens):
        return False
    joined = at > 0 and tokens[at - 1].low in ("and", "&", "/")
    return (joined or at == 0) and tokens[at + 1].low in ("to", "will", "must", "should")


def _is_called_a_word(tokens: list[Token], keys: tuple[str, ...], end: int, words: Lexicon) -> bool:
    """Whether a relative's name is also a word: "Grandad Reg", "Auntie Joy"."""
    if keys[-1] not in _KIN_TITLES or end >= len(tokens) or tokens[end - 1].possessive:
        return False
    word = tokens[end]
    if not word.is_capital or word.is_shouted or not word.spaced or not tokens[end - 1].is_capital:
        return False
    plain = word.low in words.ordinary or word.low in words.base_verbs
    return plain and len(word.bare) > 2 and words.phrase_at(tokens, end) is None


def _goes_on(tokens: list[Token], at: int, end: int, words: Lexicon, *, cell: bool) -> bool:
    """Whether a longer owner starts behind the article: "team manager" of "the team manager"."""
    longer = words.phrase_at(tokens, at)
    return (longer is not None and longer[1] > end) or by_head(tokens, at, words, cell=cell)[1] > end


def _names_two(tokens: list[Token], at: int, words: Lexicon) -> bool:
    """Whether "both" only leads to the two who are named: "Both Paul and Rashida", "Both SW and HV"."""
    if at >= len(tokens):
        return False
    found = words.phrase_at(tokens, at)
    if found is None:
        return is_name_word(tokens[at], words)
    joined = found[1] < len(tokens) and tokens[found[1]].low in INNER
    return joined and found[0].kind in ("role", "family")


@lru_cache(maxsize=1)
def _branches() -> frozenset[tuple[str, ...]]:
    """Charities whose branches carry the name of a place: "Home-Start Anytown"."""
    named = (
        "home-start",
        "home start",
        "mind",
        "relate",
        "cruse",
        "citizens advice",
        "women's aid",
        "womens aid",
    )
    return frozenset(tuple(token.key for token in tokenise(name)) for name in named)


def _is_surname(tokens: list[Token], end: int, words: Lexicon) -> bool:
    """Whether a head word is as likely a surname: "Jill Court", "John Temple"."""
    return tokens[end - 1].low in words.use("heads that are surnames")


def _mention(kind: OwnerKind, start: int, end: int, tokens: list[Token]) -> Mention:
    return Mention(kind, start, end, tokens[end - 1].possessive)


def _join_possessors(tokens: list[Token], found: list[Mention], words: Lexicon) -> list[Mention]:
    """ "Mum's" + "partner" is one relative, "mums" + "boyfriend" too, "Amy's" + "social worker" one post.

    "Grandma" + "Bibi", a name that means a grandmother elsewhere, is one relative as well.
    """
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        beside = last is not None and last.end == mention.start
        if last is not None and beside and (last.possessor or _owns_unmarked(tokens, last, mention)):
            joined[-1] = replace(mention, start=last.start)
        elif last is not None and beside and _is_called(tokens, last, mention, words):
            joined[-1] = replace(last, end=mention.end, possessor=mention.possessor)
        else:
            joined.append(mention)
        if len(joined) > 1 and _shares(tokens, joined[-2], joined[-1], words):
            joined[-2:] = [replace(joined[-1], start=joined[-2].start)]
    return joined


def _shares(tokens: list[Token], first: Mention, owned: Mention, words: Lexicon) -> bool:
    """Whether two children own one relative between them: "Kai and Leo's dad"."""
    second = tokens[owned.start]
    named = first.kind is OwnerKind.PERSON and first.end - first.start == 1 and not first.possessor
    named = named and second.possessive and second.is_capital and is_name_word(second, words)
    joined = owned.start - first.end == 1 and tokens[first.end].low in ("and", "&", "+")
    return named and joined and owned.kind is OwnerKind.FAMILY and not owned.possessor


def _owns_unmarked(tokens: list[Token], owner: Mention, owned: Mention) -> bool:
    """ "mums boyfriend", "dads sister": without the mark of the possessive."""
    one = owner.kind is OwnerKind.FAMILY and owner.end - owner.start == 1
    held = owned.kind in (OwnerKind.FAMILY, OwnerKind.ROLE) and tokens[owned.start].text.islower()
    return one and held and tokens[owner.start].low in _OWNING


def _is_called(tokens: list[Token], first: Mention, second: Mention, words: Lexicon) -> bool:
    family = first.kind is OwnerKind.FAMILY and second.kind is OwnerKind.FAMILY
    word = tokens[second.start]
    return family and word.is_capital and word.low in words.use("kin words that are names")


def _join_groups(tokens: list[Token], found: list[Mention]) -> list[Mention]:
    """ "Members of the core group", "all of the network" are one collective."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        groups = last is not None and last.kind is OwnerKind.GROUP and mention.kind is OwnerKind.GROUP
        beside = last is not None and last.end == mention.start and tokens[last.start].text.casefold() == "we"
        between = _between(tokens, last.end, mention.start) if last is not None else []
        of_them = len(between) == 1 and last is not None and _are_of(tokens, last, mention, between[0])
        if last is not None and ((groups and (beside or between == ["of"])) or of_them):
            joined[-1] = replace(last, end=mention.end, possessor=mention.possessor)
        else:
            joined.append(mention)
    return joined


def _are_of(tokens: list[Token], group: Mention, owner: Mention, link: str) -> bool:
    """ "Friends of Mum", "Team around Noor": nobody in particular, and neither Mum nor Noor."""
    last = tokens[group.end - 1].low
    many = link == "of" and group.kind is OwnerKind.GROUP and last in ("friends", "relatives")
    around = link == "around" and last in ("team", "network", "people", "professionals")
    return (many or around) and owner.kind in (OwnerKind.FAMILY, OwnerKind.PERSON)


def _between(tokens: list[Token], start: int, end: int) -> list[str]:
    return [token.low for token in tokens[start:end] if token.low not in ("the", "this", "our")]
