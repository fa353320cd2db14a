"""Who-groups ("Mum, Dad and the HV") and the grammar round them: is this group the subject, and of what."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.mentions import Mention
from planlint.language.people.model import OwnerKind
from planlint.language.people.tokens import Token

_OPENERS = frozenset(
    "if when once unless until while whilst after before as because since whenever should".split()
)
_INVERTED = frozenset("can could will would shall may".split())
_JOINERS = frozenset(["and", "&", "+", "/", "or", "and/or", "n"])
_PRONOUN_BE = frozenset(["is", "are", "am", "'re", "'m"])
_PLURAL_ENDS = (
    "parents",
    "carers",
    "children",
    "grandparents",
    "siblings",
    "boys",
    "girls",
    "twins",
    "people",
    "both",
)
_BEFORE_EVENTS = frozenset("next last first second third end mid early late until till since".split())
_MOST = 16
_SIDE_BY_SIDE = frozenset(
    [
        (OwnerKind.ROLE, OwnerKind.PERSON),
        (OwnerKind.PERSON, OwnerKind.ROLE),
        (OwnerKind.FAMILY, OwnerKind.PERSON),
        (OwnerKind.PERSON, OwnerKind.PERSON),
        (OwnerKind.AGENCY, OwnerKind.PERSON),
        (OwnerKind.PERSON, OwnerKind.AGENCY),
        (OwnerKind.SELF, OwnerKind.GROUP),
    ]
)
_OPENING_PREPOSITIONS = frozenset(
    "in on at after before with during following from within until subject over through throughout under".split()
)
_OF_THE_SUBJECT = frozenset(["from", "at", "in", "of", "for"])
_LINKING = frozenset(
    "however therefore meanwhile additionally furthermore finally otherwise instead afterwards asap possible necessary needed appropriate".split()
)
_OPEN = frozenset("([")
_CLOSE = frozenset(")]")
_LEFT_MARKS = frozenset(",:;()[]./\"'“”‘’?!&")


@dataclass(frozen=True, slots=True)
class Party:
    """One or more people named together, from token ``start`` to ``end`` (brackets that explain them included)."""

    members: tuple[Mention, ...]
    start: int
    end: int
    comma: bool = False

    @property
    def possessor(self) -> bool:
        """Whether the last of them only owns something: "Amy's weight"."""
        return self.members[-1].possessor


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of an action with the parties in it."""

    tokens: list[Token]
    start: int
    end: int
    parties: tuple[Party, ...]
    words: Lexicon

    def low(self, at: int) -> str:
        """The word at an index in small letters, "" outside of the sentence."""
        return self.tokens[at].low if self.start <= at < self.end else ""


def parties_of(
    tokens: list[Token], start: int, end: int, found: list[Mention], words: Lexicon
) -> tuple[Party, ...]:
    """The mentions of one sentence, those named together put together."""
    parties: list[Party] = []
    for mention in found:
        if parties:
            join = _join(tokens, parties[-1], mention, words)
            if join is not None:
                parties[-1] = join
                continue
        parties.append(Party((mention,), mention.start, mention.end))
    return tuple(_with_closing(tokens, party, end) for party in parties if start <= party.start)


def _with_closing(tokens: list[Token], party: Party, end: int) -> Party:
    """A bracket that opened inside the party is closed inside it."""
    opened = sum((token.text in _OPEN) - (token.text in _CLOSE) for token in tokens[party.start : party.end])
    at = party.end
    if opened > 0:
        for index in range(at, min(end, at + 8)):
            if tokens[index].text in _CLOSE:
                return Party(party.members, party.start, index + 1, party.comma)
    return party


def _join(tokens: list[Token], party: Party, mention: Mention, words: Lexicon) -> Party | None:
    """The party with one more member, None where the words between them part them."""
    between = [
        token for token in tokens[party.end : mention.start] if token.low not in words.use("determiners")
    ]
    if party.possessor or len(party.members) >= _MOST or any(token.is_line for token in between):
        return None
    marks = [token.low for token in between]
    members = (*party.members, mention)
    joined = Party(members, party.start, mention.end, party.comma)
    if not marks:
        pair = party.members[-1].kind, mention.kind
        return joined if party.end == mention.start and pair in _SIDE_BY_SIDE else None
    if marks in (["("], ["["]):
        return joined if _explained_by(tokens, party, mention) else None
    marks = [mark for mark in marks if mark not in _CLOSE]
    if not marks:
        return joined if tokens[party.end].text in _CLOSE else None
    if all(mark in _JOINERS or mark in (",", "also", "both") for mark in marks) and len(marks) < 4:
        comma = all(mark == "," for mark in marks)
        return Party(members, party.start, mention.end, party.comma or comma)
    return None


_EXPLAINING = {
    OwnerKind.PERSON: (OwnerKind.ROLE, OwnerKind.FAMILY, OwnerKind.AGENCY, OwnerKind.SERVICE),
    OwnerKind.ROLE: (OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.AGENCY),
    OwnerKind.FAMILY: (OwnerKind.PERSON, OwnerKind.FAMILY),
    OwnerKind.AGENCY: (OwnerKind.PERSON, OwnerKind.AGENCY),
    OwnerKind.GROUP: tuple(OwnerKind),
}


def _explained_by(tokens: list[Token], party: Party, mention: Mention) -> bool:
    """Whether brackets say who the last member is, as in "School (Mrs Patel)", and not who does the task."""
    if mention.possessor or mention.kind not in _EXPLAINING.get(party.members[-1].kind, ()):
        return False
    after = tokens[mention.end] if mention.end < len(tokens) else None
    return after is None or after.text in ")],/&" or after.low in ("and", "at", "from")


def last_after_comma(tokens: list[Token], party: Party) -> Party | None:
    """ "HV" of "Mum, HV": the last member after a bare comma, for a sentence that starts anew there."""
    if not party.comma or len(party.members) < 2:
        return None
    last = party.members[-1]
    before = last.start - 1
    while before > party.start and tokens[before].low in ("the", "a", "an"):
        before -= 1
    return Party((last,), last.start, party.end) if tokens[before].text == "," else None


def stands_as_subject(sentence: Sentence, party: Party) -> bool:
    """Whether the words before a party leave it free to be the subject of what follows."""
    words = sentence.words
    at = party.start - 1
    skipped = words.use("determiners") | {"please", "also", "both", "the", "all", "each", "either", "neither"}
    lowest = max(sentence.start, party.start - 6)
    while at >= lowest and sentence.tokens[at].low in skipped and sentence.low(at) != "that":
        at -= 1
    if at < sentence.start:
        return True
    token = sentence.tokens[at]
    low = token.low
    if token.text in _LEFT_MARKS or token.is_dash:
        return True
    if low == "that":
        return any(sentence.low(back) in words.use("agreeing words") for back in range(at - 3, at))
    if low == "for":
        free = at == sentence.start or not sentence.tokens[at - 1].is_word
        return free or sentence.low(at - 1) in words.use("agreeing words") or sentence.low(at - 1) == "to"
    if low in ("and", "but", "then", "plus", "&", "+", "or"):
        return True
    if low in words.use("agreeing words") and low != "plan":
        return True
    if low in words.use("subordinators"):
        return False
    if low in _BEFORE_EVENTS:
        return False
    if low in _LINKING or (low.endswith("ly") and at == sentence.start):
        return True
    return token.is_number or low in words.use("time words") or low in words.use("month names")


def in_opening_clause(sentence: Sentence, party: Party) -> bool:
    """Whether a party stands in the "If …" or "When …" that opens the sentence, before its comma."""
    if sentence.low(sentence.start) not in _OPENERS:
        return False
    return all(token.text not in ",–—-:" for token in sentence.tokens[sentence.start : party.start])


def follows_opening_phrase(sentence: Sentence, party: Party, says: str) -> bool:
    """ "In an emergency Mum will ring", "After school Nan collects": an opening phrase without its comma."""
    before = sentence.low(party.start - 1)
    words = sentence.words
    if sentence.low(sentence.start) not in _OPENING_PREPOSITIONS or not before:
        return False
    if before in words.use("subordinators") or before in ("with", "by", "for", "ensuring", "sure", "check"):
        return False
    return says == "modal" or (says == "present" and party.start - sentence.start <= 4)


def is_asked(sentence: Sentence, party: Party) -> bool:
    """ "Please can Sue arrange", "Could HV ring": a request that names who is asked."""
    at = sentence.start
    while sentence.low(at) in ("please", "then", "and", "also", "so"):
        at += 1
    if sentence.low(at) not in _INVERTED:
        return False
    at += 1
    while sentence.low(at) in ("the", "please", "we", "you") and at < party.start:
        at += 1
    after = _past_adverbs(sentence, party.end)
    return at == party.start and sentence.low(after) in sentence.words.base_verbs | {"be", "do"}


def predicate(sentence: Sentence, party: Party) -> str:
    """What the party is said to do: "to", "modal", "present", "ing", "label", "deliver", or "" for nothing."""
    last = sentence.tokens[party.members[-1].end - 1]
    if last.clitic in ("'ll", "'d"):
        return "" if _is_passive(sentence, party.end) else "modal"
    if last.clitic in ("'m", "'re", "'ve"):
        return _after_be(sentence, party.end)
    at = _past_adverbs(sentence, party.end)
    return _verb_at(sentence, party, at) or _past_aside(sentence, party, at)


def _verb_at(sentence: Sentence, party: Party, at: int) -> str:
    words = sentence.words
    low = sentence.low(at)
    if not low:
        return ""
    if low == "2" and sentence.low(at + 1) in words.base_verbs:
        return "to"
    if low == "to":
        return "" if _is_passive(sentence, at + 1) or not sentence.low(at + 1) else "to"
    if low in words.use("modals"):
        return "" if _is_passive(sentence, at + 1) else "modal"
    if low in ("has", "have") and _somebody_at(sentence, at + 1):
        return "present"
    if low in _PRONOUN_BE or low in ("has", "have"):
        return _after_be(sentence, at + 1)
    if low in words.use("control verbs") and sentence.low(_past_adverbs(sentence, at + 1)) == "to":
        return "" if _is_passive(sentence, _past_adverbs(sentence, at + 1) + 1) else "to"
    if low == "responsible":
        return "to"
    return _present(sentence, party, at)


def _somebody_at(sentence: Sentence, at: int) -> bool:
    """Whether a person is named next: "Nan has Tia on Fridays" is a task, "Mum has a cold" is none."""
    article = sentence.low(at) == "the"
    starts = (at, at + 1) if article else (at,)
    kinds = (OwnerKind.PERSON, OwnerKind.FAMILY)
    near = bisect_left(sentence.parties, at, key=lambda party: party.start)
    following = sentence.parties[near : near + 1]
    return any(party.start in starts and party.members[0].kind in kinds for party in following)


def _after_be(sentence: Sentence, at: int) -> str:
    """ "is to", "has agreed to", "are going to", "is attending", "is responsible for"."""
    words = sentence.words
    at = _past_adverbs(sentence, at)
    low = sentence.low(at)
    if low == "to":
        return "" if _is_passive(sentence, at + 1) else "to"
    if low in words.use("control verbs") or low in words.use("agreeing words"):
        after = _past_adverbs(sentence, at + 1)
        if sentence.low(after) in ("to", "for"):
            return "" if _is_passive(sentence, after + 1) else "to"
    return "ing" if low.endswith("ing") and low not in words.use("nouns in -ing") | {"being"} else ""


def _present(sentence: Sentence, party: Party, at: int) -> str:
    words = sentence.words
    if sentence.tokens[at].is_number and at + 1 < sentence.end:
        return (
            "deliver"
            if sentence.low(at + 1) in words.use("deliverables") and _delivers(sentence, party)
            else ""
        )
    token = sentence.tokens[at]
    low = token.low
    if token.is_capital and not token.is_shouted:
        return ""
    kind = party.members[-1].kind
    plural = is_plural(sentence, party)
    personal = kind not in (OwnerKind.AGENCY, OwnerKind.GROUP)
    if (
        low in words.s_verbs
        and low not in words.use("state verbs")
        and not plural
        and kind is not OwnerKind.GROUP
    ):
        noun = low[:-1] in words.use("verbs that are nouns")
        return "present" if personal or not noun else ""
    if low in words.base_verbs and (plural or personal):
        following = sentence.tokens[at + 1] if at + 1 < sentence.end else None
        noun = low in words.use("verbs that are nouns") and kind is not OwnerKind.SELF
        governs = following is not None and (
            following.low in words.use("determiners") or following.is_capital or following.low == "with"
        )
        if not noun or governs:
            return "present"
    if low.endswith("ing") and low in words.ordinary and low not in words.use("nouns in -ing"):
        return "ing" if kind is not OwnerKind.GROUP else ""
    if low in words.use("deliverables") and _delivers(sentence, party):
        return "deliver"
    return ""


def _delivers(sentence: Sentence, party: Party) -> bool:
    """ "HV weekly visits": a post before what it delivers. The GP's and dentist's appointments are the family's."""
    role = [mention for mention in party.members if mention.kind is OwnerKind.ROLE]
    met = sentence.words.use("meeting people")
    return bool(role) and sentence.tokens[party.members[-1].end - 1].low not in met


def is_plural(sentence: Sentence, party: Party) -> bool:
    """Whether the party takes a verb without -s: several people, "parents", I, we and you."""
    last = party.members[-1]
    if last.kind is OwnerKind.SELF or (len(party.members) > 1 and not _explains(sentence, party)):
        return True
    return sentence.tokens[last.end - 1].low in _PLURAL_ENDS


def _explains(sentence: Sentence, party: Party) -> bool:
    """Whether the second member only explains the first: "Kim Doyle (FSW)", "Ashley Brown, CAMHS psychologist"."""
    kinds = {mention.kind for mention in party.members}
    between = sentence.tokens[party.members[0].end : party.members[1].start]
    marked = all(token.text in ",([" for token in between)
    return marked and len(party.members) == 2 and len(kinds) == 2


def _past_adverbs(sentence: Sentence, at: int) -> int:
    end = at
    adverbs = sentence.words.use("skippable adverbs")
    while end < sentence.end and end - at < 4:
        low = sentence.low(end)
        if low not in adverbs and not (
            low.endswith("ly") and len(low) > 4 and low not in ("apply", "rely", "reply")
        ):
            break
        end += 1
    return end


def _past_aside(sentence: Sentence, party: Party, at: int) -> str:
    """The verb after ", with help from Nan," or "with Mum": looked for in the next dozen words."""
    token = sentence.tokens[at] if at < sentence.end else None
    if token is None:
        return ""
    if token.text == "," and sentence.low(at + 1) in ("to", "will", "must", "should"):
        return _verb_at(sentence, party, at + 1)
    if token.text in _OPEN:
        for index in range(at + 1, min(sentence.end, at + 12)):
            if sentence.tokens[index].text in _CLOSE:
                return _verb_at(sentence, party, _past_adverbs(sentence, index + 1))
    accompanied = token.low in ("with", "alongside") or (
        token.text == "," and sentence.low(at + 1) in ("with", "supported", "alongside", "helped")
    )
    if accompanied and party.start <= sentence.start + 1:
        for index in range(at + 1, min(sentence.end, at + 12)):
            if sentence.low(index) in ("to", "will", "must", "should"):
                return _verb_at(sentence, party, index)
    if token.low in _OF_THE_SUBJECT and _first_party(sentence, party):
        for index in range(at + 1, min(sentence.end, at + 10)):
            low, following = sentence.low(index), sentence.low(index + 1)
            verb = following in sentence.words.base_verbs or following in ("be", "have", "do")
            if low in ("to", "will", "must", "should") and verb:
                return _verb_at(sentence, party, index)
    return ""


def _first_party(sentence: Sentence, party: Party) -> bool:
    return bool(sentence.parties) and sentence.parties[0] is party and party.start <= sentence.start + 1


def _is_passive(sentence: Sentence, at: int) -> bool:
    """Whether a verb group from here is "be seen", "not be left", "be offered": the subject is done to."""
    words = sentence.words
    at = _past_adverbs(sentence, at)
    while sentence.low(at) in ("not", "also", "have"):
        at += 1
    if sentence.low(at) not in ("be", "been", "get"):
        return False
    passive_get = sentence.low(at) == "get"
    at = _past_adverbs(sentence, at + 1)
    low = sentence.low(at)
    if low in words.use("participles that describe"):
        return False
    after = sentence.low(at + 1)
    if low in words.ordinary and after.endswith("ed") and after not in words.use("participles that describe"):
        return True
    participle = low.endswith("ed") or low in words.use("irregular participles")
    return participle and not (passive_get and low in ("dressed", "washed", "involved", "read"))
