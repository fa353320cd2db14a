"""Owners that stand apart from the sentence: "SW: call GP", "Dad – Caring Dads", "… (Sue Hall)", "… - SW", "Lead: HV"."""

from __future__ import annotations

from bisect import bisect_left

from planlint.language.people.mentions import Mention
from planlint.language.people.model import OwnerKind
from planlint.language.people.parties import Party, Sentence, last_after_comma

_OPEN = frozenset("([")
_CLOSE = frozenset(")]")
_LIGHT = frozenset(
    "by in on the of from to tbc lead leading at and x every each within before until till after this wc over there "
    "back home only".split()
)
_TOLD = frozenset([OwnerKind.ROLE, OwnerKind.PERSON, OwnerKind.FAMILY])
_PLACES = frozenset("hub centre center clinic hospital surgery library unit hall club church mosque".split())
_WORKING_AT = frozenset("at from of in @".split())
_LONGEST_PLACE = 5
_FEW = 2
_NEAR = 3
_PAIR = 2
# What sets an owner off from the task, beside a dash: "Uniform grant → FSW".
_APART = frozenset("→>=|~…⇒➔/")
# With these a party behind a comma is still whom the task is done to: "Invite school, HV".
_ADDRESSING = frozenset(
    "invite include involve inform update tell notify consult ask email ring call contact thank".split()
)
_LABEL_MARKS = frozenset(":→⇒➔>=")
_LEADING_ON = frozenset("lead leads leading chair chairs chairing".split())
_LONE = frozenset([OwnerKind.PERSON, OwnerKind.ROLE, OwnerKind.FAMILY, OwnerKind.SERVICE])


def named_in_labels(sentence: Sentence) -> set[Mention]:
    """The party a sentence opens with before a colon or a spaced dash, and whoever follows "Lead:" or "Owner:"."""
    found: set[Mention] = set()
    for party in sentence.parties:
        if party.possessor:
            continue
        opens = party.start <= _first_word(sentence)
        again = bool(found) and sentence.low(party.start - 1) in (",", ";")
        labels = (opens or again) and (_is_label(sentence, party) or (opens and _is_timed(sentence, party)))
        if labels or _follows_owner_label(sentence, party):
            found.update(party.members)
    return found


def _first_word(sentence: Sentence) -> int:
    at = sentence.start
    while sentence.low(at) in ("the", "for", "(", "["):
        at += 1
    return at


def _is_label(sentence: Sentence, party: Party) -> bool:
    at = party.end
    if at < sentence.end and sentence.tokens[at].text in _CLOSE:
        at += 1
    if at + 1 >= sentence.end:
        return False
    mark = sentence.tokens[at]
    dash = mark.is_dash and (mark.spaced or mark.text[0] != "-") and _is_spaced(sentence, at)
    if not dash and mark.text not in _LABEL_MARKS:
        return False
    if _is_a_topic(sentence, party):
        return False
    heading = len(party.members) == 1 and party.end - party.start == 1
    return not (heading and sentence.low(party.start) in sentence.words.use("domain headings"))


def _is_a_topic(sentence: Sentence, party: Party) -> bool:
    """Whether an organisation is only the heading of somebody else's task: "Talking Therapies – Dad to self-refer"."""
    following = next((other for other in sentence.parties if other.start >= party.end), None)
    placed = all(member.kind in (OwnerKind.AGENCY, OwnerKind.SERVICE) for member in party.members)
    if following is None or not placed or following.start > party.end + 2:
        return False
    family = all(member.kind is OwnerKind.FAMILY for member in following.members)
    return family and sentence.low(following.end) in ("to", "will", "must", "should")


def _is_timed(sentence: Sentence, party: Party) -> bool:
    """ "Nan, Tuesdays and Thursdays": somebody and a time, and nothing else."""
    at = party.end
    if party.members[0].kind not in _LONE or at + 1 >= sentence.end:
        return False
    labelled = sentence.start > 1 and sentence.tokens[sentence.start - 1].text == ":"
    return sentence.tokens[at].text == "," and (labelled or _reaches_end(sentence, at))


def _is_spaced(sentence: Sentence, at: int) -> bool:
    return sentence.tokens[at].spaced or sentence.tokens[at + 1].spaced


def _follows_owner_label(sentence: Sentence, party: Party) -> bool:
    at = party.start - 1
    if at <= sentence.start - 1 or sentence.low(at) in ("", ")"):
        return False
    mark = sentence.tokens[at]
    opening = mark.low in ("for", "of", "by") and at - 1 == sentence.start
    if mark.text != ":" and not (mark.is_dash and mark.spaced) and not opening:
        return False
    if sentence.low(at - 1) == "worker" and _has_party_before(sentence, at):
        return False
    return sentence.low(at - 1) in sentence.words.use("owner labels") and at - sentence.start <= 3


def named_at_the_end(sentence: Sentence, *, first: bool, taken: bool) -> set[Mention]:
    """Owners in brackets, after a last dash or comma, or alone after a full stop. ``taken``: the action has a doer."""
    found: set[Mention] = set()
    for party in sentence.parties:
        if party.possessor:
            continue
        marked = _in_brackets(sentence, party, taken=taken) or _after_dash(sentence, party)
        marked = marked or (bool(found) and _goes_on(sentence, party))
        last = None if taken or marked else _last_of(sentence, party)
        if last is not None:
            found.add(last)
            continue
        labelled = sentence.start > 1 and sentence.tokens[sentence.start - 1].text == ":"
        loose = not taken and _after_comma(sentence, party)
        loose = loose or ((not taken or labelled) and _alone(sentence, party, first=first))
        if marked or loose:
            found.update(party.members)
    return found


def _last_of(sentence: Sentence, party: Party) -> Mention | None:
    """The owner behind the comma that a party is joined by: "HV" of "shared with the core group, HV lead"."""
    split = last_after_comma(sentence.tokens, party)
    if split is None or not _reaches_end(sentence, party.end) or split.members[0].kind not in _TOLD:
        return None
    before = sentence.low(party.start - 1)
    asked = before in sentence.words.base_verbs and before not in _ADDRESSING and len(party.members) == _PAIR
    leads = bool({sentence.low(party.end), sentence.low(party.end - 1)} & _LEADING_ON)
    return split.members[0] if leads or asked else None


def _goes_on(sentence: Sentence, party: Party) -> bool:
    """ "family time worker back" of "Transport – carer there, family time worker back"."""
    return sentence.low(party.start - 1) in (",", "and") and _reaches_end(sentence, party.end)


def _reaches_end(sentence: Sentence, at: int) -> bool:
    """Whether nothing but marks and times follows."""
    return _only_times(sentence, at, sentence.end)


def _reaches_another(sentence: Sentence, at: int) -> bool:
    """Whether nothing but times stands before a comma and the next party: "carer there, family time worker back"."""
    following = _next_party(sentence, at + 1)
    if following is None or sentence.low(following.start - 1) != ",":
        return False
    return _only_times(sentence, at, following.start) and _reaches_end(sentence, following.end)


def _only_times(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the tokens between are marks, numbers and words of time."""
    times = sentence.words.use("times")
    for index in range(start, end):
        token = sentence.tokens[index]
        # "every feed", "each visit": what happens again and again tells a time.
        again = index > start and sentence.low(index - 1) in ("every", "each")
        if not (token.is_number or not token.is_word or token.low in times or token.low in _LIGHT or again):
            return False
    return True


def _in_brackets(sentence: Sentence, party: Party, *, taken: bool) -> bool:
    at = party.start - 1
    while sentence.low(at) in ("the", "by", "-", "lead", "owner", ":", "with", "via", "from"):
        at -= 1
    if at < sentence.start or sentence.tokens[at].text not in _OPEN:
        return False
    end = next(
        (i for i in range(party.end, min(sentence.end, party.end + 8)) if sentence.tokens[i].text in _CLOSE),
        0,
    )
    if not end or not _only_times(sentence, party.end, end):
        return False
    if _is_expansion(sentence, party, at):
        return False
    final = _reaches_end(sentence, end + 1)
    kinds = {mention.kind for mention in party.members}
    if not final and (taken or not kinds <= {OwnerKind.ROLE, OwnerKind.SELF}):
        return False
    return final or not taken


def _is_expansion(sentence: Sentence, party: Party, opening: int) -> bool:
    """Whether the brackets only give the short form of the words before them: "Mental Health Services (CAMHS)"."""
    token = sentence.tokens[party.start]
    if not token.is_shouted or party.end - party.start != 1:
        return False
    before = [t for t in sentence.tokens[max(sentence.start, opening - 8) : opening] if t.is_word]
    letters = "".join(t.low[0] for t in before if t.low not in ("and", "of", "the", "for"))
    return letters.endswith((token.low, token.low[:-1]))


def _after_dash(sentence: Sentence, party: Party) -> bool:
    at = party.start - 1
    while sentence.low(at) == "the":
        at -= 1
    behind = _past_company(sentence, party)
    if at <= sentence.start or not (_reaches_end(sentence, behind) or _reaches_another(sentence, behind)):
        return False
    mark = sentence.tokens[at]
    if mark.text == ":":
        return sentence.low(at - 1) not in _LIGHT and not _has_party_before(sentence, at)
    labelled = any(other.end == at and other.start <= _first_word(sentence) for other in sentence.parties)
    apart = mark.is_dash or (mark.text in _APART and (mark.text != "/" or sentence.tokens[at + 1].spaced))
    return apart and (mark.spaced or mark.text == "…") and not labelled


def _has_party_before(sentence: Sentence, at: int) -> bool:
    return any(other.end == at for other in sentence.parties)


def _past_company(sentence: Sentence, party: Party) -> int:
    """Where the words go on behind an owner and what belongs to them: "Mum with her EH worker", "nurse at Elm Road"."""
    end = _past_place(sentence, party.end)
    at = end + (sentence.low(end) == ",")
    if end < at < sentence.end and sentence.tokens[at].is_number:
        return _past_amount(sentence, at)
    if sentence.low(at) not in ("with", "alongside", "supported"):
        return end
    beside = _next_party(sentence, at + 1)
    if beside is not None and beside.start - at <= _NEAR:
        return _past_place(sentence, _past_help(sentence, beside))
    # "Mum with prompts", "Dad with support".
    rest = sentence.tokens[at + 1 : sentence.end]
    helped = len(rest) <= _FEW and all(token.is_word and token.text.islower() for token in rest)
    return sentence.end if helped and end == at else end


def _past_place(sentence: Sentence, at: int) -> int:
    """Where the words go on behind the place that somebody works at: "at Elm Road Surgery", "from early help"."""
    if sentence.low(at) not in _WORKING_AT or at + 1 >= sentence.end:
        return at
    inside = at + 1 + (sentence.low(at + 1) == "the")
    party = _next_party(sentence, inside)
    end = party.end if party is not None and party.start == inside else inside
    while end < sentence.end and end - inside < _LONGEST_PLACE and sentence.tokens[end].is_capital:
        end += 1
    return end if end > inside else at


def _next_party(sentence: Sentence, at: int) -> Party | None:
    """The first party that starts at an index or behind it."""
    near = bisect_left(sentence.parties, at, key=lambda party: party.start)
    return sentence.parties[near] if near < len(sentence.parties) else None


def _past_amount(sentence: Sentence, at: int) -> int:
    """Where the words go on behind how much of it there is: "2 visits", "6 x 1 hr"."""
    counted = sentence.words.use("deliverables") | {"x", "hr", "hrs", "weeks", "wks"}
    end = at + 1
    while end < sentence.end and (sentence.tokens[end].is_number or sentence.low(end) in counted):
        end += 1
    return end


def _past_help(sentence: Sentence, party: Party) -> int:
    return party.end + (party.possessor and sentence.low(party.end) in ("help", "support"))


def _after_comma(sentence: Sentence, party: Party) -> bool:
    at = party.start - 1
    ends = _reaches_end(sentence, _past_company(sentence, party))
    if at <= sentence.start or sentence.tokens[at].text != "," or not ends:
        return False
    clock = any(sentence.tokens[index].text == ":" for index in range(party.end, sentence.end))
    kinds = {mention.kind for mention in party.members}
    place = sentence.low(party.end - 1) in _PLACES
    return kinds <= _TOLD or (kinds <= _TOLD | {OwnerKind.AGENCY} and not clock and not place)


def _alone(sentence: Sentence, party: Party, *, first: bool) -> bool:
    if party.start > _first_word(sentence) or not _reaches_end(sentence, party.end):
        return False
    kinds = {mention.kind for mention in party.members}
    met = sentence.words.use("meeting people")
    if first and party.end - party.start == 1 and sentence.low(party.start) in met:
        # "Dentist" alone is an appointment that somebody has to make.
        return False
    return bool(kinds & _LONE) or not first
