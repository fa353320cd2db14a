"""People named together ("Mum, Dad and the HV") as parties of a sentence. What is said of them is not read here."""

from __future__ import annotations

from dataclasses import dataclass

from planlint.language.people.lexicon import Lexicon
from planlint.language.people.mentions import Mention
from planlint.language.people.model import OwnerKind
from planlint.language.people.tokens import Token

_JOINERS = frozenset(["and", "&", "+", "/", "or", "and/or", "n", "nor"])
OPENERS = frozenset(
    "if when once unless until while whilst after before as because since whenever should b4 provided providing although though even whether".split()
)
_LEADS = frozenset(
    "in on at with during following within subject over through throughout under together along alongside despite given "
    "having without rather instead further prior depending based".split()
)
_LEADING = frozenset("the a an both if even either of his her their your my our".split())
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
_OPEN = frozenset("([")
_CLOSE = frozenset(")]")


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
            if join is not None and not _closes_opening(tokens, start, parties[-1], mention):
                parties[-1] = join
                continue
        parties.append(Party((mention,), mention.start, mention.end))
    return tuple(_with_closing(tokens, party, end) for party in parties if start <= party.start)


def _closes_opening(tokens: list[Token], start: int, party: Party, mention: Mention) -> bool:
    """Whether the comma before a mention ends an opening clause: "Before Mum goes to hospital, Dad and …"."""
    if tokens[start].low not in OPENERS | _LEADS or tokens[mention.start - 1].text != ",":
        return False
    between = tokens[start + 1 : party.start]
    return any(token.is_word and token.low not in _LEADING for token in between)


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
        token
        for token in tokens[party.end : mention.start]
        if token.low not in words.use("determiners") or token.low == "that"
    ]
    if party.possessor or len(party.members) >= _MOST or any(token.is_line for token in between):
        return None
    marks = [token.low for token in between]
    if marks == [","] and _is_place(tokens, party, mention):
        return None
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


def _is_place(tokens: list[Token], party: Party, mention: Mention) -> bool:
    """Whether a party is only where something is: "Drop-in at the family hub, Mum and Rumi"."""
    at = party.start - 1
    while at > 0 and tokens[at].low == "the":
        at -= 1
    places = (OwnerKind.AGENCY, OwnerKind.SERVICE)
    return (
        at >= 0
        and tokens[at].low in ("at", "in")
        and party.members[0].kind in places
        and mention.kind not in places
    )


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
