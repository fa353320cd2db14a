"""What a party is said to do by the words behind it: a task ("to ring", "will ring", "rings"), or nothing ("to be seen")."""

from __future__ import annotations

from bisect import bisect_left

from planlint.language.people.model import OwnerKind
from planlint.language.people.parties import Party, Sentence

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
    "staff",
)
_OF_THE_SUBJECT = frozenset(
    ["from", "at", "in", "of", "for", "who", "on", "working", "responsible", "covering"]
)
_BEHIND_A_PASSIVE = frozenset(["by", "under", "", ",", ".", "before", "within", "at", "on"])
_TASKS = frozenset(["to", "will", "must", "should"])
_ASIDES = frozenset(
    "or who whose which once after before if when as while on in from at for where not and also together or until".split()
)
_ANYBODY = frozenset(["everyone", "everybody", "someone", "somebody", "anyone", "anybody"])
# Words for any relative that stand before a thing: "Sibling time with Amy", "Parent contact".
_ANY_RELATIVE = frozenset("sibling parent child carer grandparent friend relative cousin".split())
_NO_VERB = frozenset("the a an this that and or of in on at no not it he she they we you".split())
_CHARGED = frozenset(["asked", "told"])
_BEHIND_A_VERB = frozenset("with one two three four five ten fifteen twenty thirty".split())
_DONE_TO = frozenset("is are was were has have".split())
_BEHIND_A_JOINT_VERB = frozenset("together each every on at for out up there home".split())
_OBJECTS = frozenset("him her them you me us it".split())
_SPEAKERS = frozenset(["he", "she", "they", "i", "we"])
_DEGREES = frozenset("more less very too so most fully quite as a an the".split())
_OPEN = frozenset("([")
_CLOSE = frozenset(")]")


def predicate(sentence: Sentence, party: Party) -> str:
    """What the party is said to do: "to", "modal", "present", "ing", "label", "deliver", or "" for nothing."""
    last = sentence.tokens[party.members[-1].end - 1]
    if last.clitic in ("'ll", "'d"):
        return "" if _is_passive(sentence, party.end) else "modal"
    if last.clitic in ("'m", "'re", "'ve"):
        return _after_be(sentence, party.end, be=last.clitic != "'ve")
    at = past_adverbs(sentence, party.end)
    if sentence.low(party.start) == "whoever":
        return _past_place(sentence, party, at)
    if sentence.low(party.members[-1].start) == "whoever":
        return _past_stand_in(sentence, party, at)
    return _verb_at(sentence, party, at) or _past_aside(sentence, party, at) or _past_passive(sentence, party)


def _past_passive(sentence: Sentence, party: Party) -> str:
    """What a party does itself after what is done to it: "Nan has been asked for photos and will drop them off"."""
    if party.start > sentence.start + 2 or sentence.low(past_adverbs(sentence, party.end)) not in _DONE_TO:
        return ""
    for at in range(party.end + 1, min(sentence.end - 1, party.end + 12)):
        if sentence.low(at) == "and" and sentence.low(at + 1) in ("will", "must", "should"):
            return "" if _opens_before(sentence, at) else _verb_at(sentence, party, at + 1)
    return ""


def _opens_before(sentence: Sentence, at: int) -> bool:
    return any(other.end == at and other.start > sentence.start + 2 for other in sentence.parties)


def _past_stand_in(sentence: Sentence, party: Party, at: int) -> str:
    """The verb behind "or whoever covers": "SW, or whoever is on duty, to visit"."""
    ahead = range(at, min(sentence.end, at + 8))
    return next((_verb_at(sentence, party, index) for index in ahead if sentence.low(index) in _TASKS), "")


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
    if low in ("has", "have") and (_somebody_at(sentence, at + 1) or _looked_after(sentence, at + 1)):
        return "present"
    if low in _PRONOUN_BE or low in ("has", "have"):
        return _after_be(sentence, at + 1, be=low in _PRONOUN_BE)
    if low in words.use("control verbs") and sentence.low(past_adverbs(sentence, at + 1)) == "to":
        if sentence.low(past_adverbs(sentence, at + 1) + 1) in words.use("determiners"):
            return ""
        return "" if _is_passive(sentence, past_adverbs(sentence, at + 1) + 1) else "to"
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
    return any(
        party.start in starts and party.members[0].kind in kinds and not party.members[0].possessor
        for party in following
    )


_BEHIND_WHOM = frozenset(
    "on at for from till until every each over in after before overnight to while when twice once all both and three four five six seven eight".split()
)


def _looked_after(sentence: Sentence, at: int) -> bool:
    """ "Nan has them, bless her, three till seven": to have somebody is to look after them; "has her appointment" is none of it."""
    whom, following = sentence.low(at), sentence.low(at + 1)
    if whom not in _OBJECTS or whom == "it":
        return False
    return not following or not following[0].isalpha() or following in _BEHIND_WHOM


def _after_be(sentence: Sentence, at: int, *, be: bool) -> str:
    """ "is to", "has agreed to", "are going to", "is attending", "is responsible for"."""
    words = sentence.words
    at = past_adverbs(sentence, at)
    low = sentence.low(at)
    if low == "to":
        return "" if _is_passive(sentence, at + 1) else "to"
    if be and low in _CHARGED and sentence.low(at + 1) == "to":
        return "" if _is_passive(sentence, at + 2) else "to"
    if low in words.use("control verbs") or low in words.use("agreeing words"):
        after = past_adverbs(sentence, at + 1)
        answers = sentence.low(after) == "for" and low == "responsible"
        if (sentence.low(after) == "to" and (be or low != "asked")) or answers:
            return "" if _is_passive(sentence, after + 1) else "to"
    if low in words.use("agreeing words") and sentence.low(at + 1) in _SPEAKERS:
        return "to" if sentence.low(at + 2) in _TASKS else ""
    noun = low == "being" or low in words.use("nouns in -ing")
    return "ing" if low.endswith("ing") and not noun else ""


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
        and (not plural or _is_either(sentence, party))
        and (kind is not OwnerKind.GROUP or sentence.low(party.start) in _ANYBODY)
    ):
        noun = low[:-1] in words.use("verbs that are nouns")
        alone = kind is OwnerKind.PERSON and party.end - party.start == 1 and party.start == sentence.start
        passive = sentence.low(at + 1) == "to" and _is_passive(sentence, at + 2)
        if noun and (passive or (alone and not sentence.low(at + 1).isalnum())):
            return ""
        return "present" if personal or not noun else ""
    described = kind is OwnerKind.FAMILY and sentence.low(party.end - 1) in _ANY_RELATIVE
    if described and low in words.use("verbs that are nouns"):
        return ""
    if low in words.base_verbs and (plural or personal):
        following = sentence.tokens[at + 1] if at + 1 < sentence.end else None
        noun = low in words.use("verbs that are nouns") and kind is not OwnerKind.SELF
        governs = following is not None and (
            following.low in words.use("determiners")
            or following.is_capital
            or following.is_number
            or _opens_at(sentence, at + 1)
            or following.low in _BEHIND_A_VERB
        )
        if not noun or governs or _do_together(sentence, party, at):
            return "present"
    noun = low in words.use("nouns in -ing") and sentence.low(at + 1) != "together"
    if low.endswith("ing") and low in words.ordinary and not noun:
        return "ing" if kind is not OwnerKind.GROUP and not _is_done_to(sentence, at + 1) else ""
    if low in words.use("deliverables") and _delivers(sentence, party):
        return "deliver"
    return ""


def _is_either(sentence: Sentence, party: Party) -> bool:
    """Whether "or" joins the party, so that its verb is that of one: "Halima or her mother rings"."""
    return any(sentence.low(at) == "or" for at in range(party.start + 1, party.members[-1].start))


def _do_together(sentence: Sentence, party: Party, at: int) -> bool:
    """ "cook" of "Ellie and Mum cook together": behind two people such a word is their verb, and no "contact" of theirs."""
    several = len(party.members) > 1 and is_plural(sentence, party)
    met = sentence.low(at) in sentence.words.use("deliverables") or sentence.low(at) in ("time", "meeting")
    return several and not met and sentence.low(at + 1) in _BEHIND_A_JOINT_VERB


def _is_done_to(sentence: Sentence, at: int) -> bool:
    """Whether a thing and a participle end the sentence behind a word in -ing: "sharing form filled in"."""
    done = sentence.low(at + 1)
    participle = done.endswith("ed") or done in sentence.words.use("irregular participles")
    return participle and sentence.low(at) not in sentence.words.use("determiners")


def _delivers(sentence: Sentence, party: Party) -> bool:
    """ "HV weekly visits": a post before what it delivers. The GP's and dentist's appointments are the family's."""
    role = [mention for mention in party.members if mention.kind is OwnerKind.ROLE]
    met = sentence.words.use("meeting people")
    return bool(role) and sentence.tokens[party.members[-1].end - 1].low not in met


def is_plural(sentence: Sentence, party: Party) -> bool:
    """Whether the party takes a verb without -s: several people, "parents", I, we and you."""
    last = party.members[-1]
    if (
        last.kind is OwnerKind.SELF
        or sentence.low(last.start) == "we"
        or (len(party.members) > 1 and not _explains(sentence, party))
    ):
        return True
    return sentence.tokens[last.end - 1].low in _PLURAL_ENDS


def _explains(sentence: Sentence, party: Party) -> bool:
    """Whether the second member only explains the first: "Kim Doyle (FSW)", "Ashley Brown, CAMHS psychologist"."""
    kinds = {mention.kind for mention in party.members}
    between = sentence.tokens[party.members[0].end : party.members[1].start]
    marked = all(token.text in ",([" for token in between)
    return marked and len(party.members) == 2 and len(kinds) == 2


def past_adverbs(sentence: Sentence, at: int) -> int:
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
    """The verb behind whatever is put between a subject and it: brackets, a clause, company, a place."""
    token = sentence.tokens[at] if at < sentence.end else None
    if token is None:
        return ""
    if token.text == ",":
        opened = party.comma or (
            party.start > sentence.start and sentence.tokens[party.start - 1].text == ","
        )
        enclosed = opened and not is_plural(sentence, party)
        after = (
            at + 1
            if enclosed and sentence.low(at + 1) in sentence.words.s_verbs
            else _past_clause(sentence, at)
        )
        if after:
            return _verb_at(sentence, party, after)
    if token.text in _OPEN:
        for index in range(at + 1, min(sentence.end, at + 12)):
            if sentence.tokens[index].text in _CLOSE:
                return _verb_at(sentence, party, past_adverbs(sentence, index + 1))
    return _past_company(sentence, party, at) or _past_place(sentence, party, at)


def _past_company(sentence: Sentence, party: Party, at: int) -> str:
    """The verb after "with Mum" or ", supported by Nan,"."""
    token = sentence.tokens[at]
    accompanied = token.low in ("with", "alongside") or (
        token.text == "," and sentence.low(at + 1) in ("with", "supported", "alongside", "helped", "together")
    )
    if accompanied and party.start <= sentence.start + 1:
        for index in range(at + 1, min(sentence.end, at + 12)):
            if sentence.low(index) in ("to", "will", "must", "should"):
                return _verb_at(sentence, party, index)
            closed = sentence.tokens[index - 1].text == "," and token.text == ","
            if closed and index > at + 2 and sentence.low(index) in sentence.words.s_verbs:
                return _verb_at(sentence, party, index)
    return ""


def _past_place(sentence: Sentence, party: Party, at: int) -> str:
    """The verb after words that belong to the subject: "from the clinic", "of the school"."""
    low = sentence.low(at)
    belongs = low in _OF_THE_SUBJECT or sentence.low(party.start) == "whoever"
    if (belongs or low in ("visiting", "working", "living", "attending", "caring")) and _first_party(
        sentence, party
    ):
        for index in range(at + 1, min(sentence.end, at + 10)):
            low, following = sentence.low(index), sentence.low(index + 1)
            if sentence.tokens[index].text == "," and _opens_at(sentence, index + 1):
                return ""
            verb = following in sentence.words.base_verbs or following in ("be", "have", "do")
            verb = verb or (low != "to" and following.isalpha() and following not in _NO_VERB)
            if low in _TASKS and verb:
                return _verb_at(sentence, party, index)
            many = low in sentence.words.base_verbs and is_plural(sentence, party)
            if (many or low in sentence.words.s_verbs) and _acts_behind(sentence, party, index):
                return "present"
    return ""


def _opens_at(sentence: Sentence, at: int) -> bool:
    """Whether another party starts at an index, so that what follows is said of it."""
    return any(other.start == at for other in sentence.parties)


def _acts_behind(sentence: Sentence, party: Party, at: int) -> bool:
    """Whether a verb stands right behind where somebody is from: "Colette Amis from Deaf Families Link books a …"."""
    staff = sentence.tokens[party.end - 1].low == "staff" or sentence.low(party.start) == "whoever"
    person = staff or party.members[-1].kind in (OwnerKind.PERSON, OwnerKind.ROLE)
    token, before = sentence.tokens[at], sentence.tokens[at - 1]
    if at + 1 >= sentence.end:
        return False
    governs = (
        sentence.low(at + 1) in sentence.words.use("determiners")
        or sentence.low(at + 1) in _OBJECTS
        or sentence.low(at + 1) in ("every", "each", "all", "he", "she", "they")
        or sentence.tokens[at + 1].is_capital
    )
    told = before.is_word and at > party.end + 1 and before.low not in sentence.words.use("determiners")
    return person and told and token.text.islower() and governs


def _past_clause(sentence: Sentence, at: int) -> int:
    """The index of "will" in ", will", ", having spoken to Nan, will" and ", who knows Amy, will"; 0 where none is."""
    if sentence.low(at + 1) in _TASKS or sentence.low(at + 1) in ("has", "have", "is", "are"):
        return at + 1
    opens = sentence.low(at + 1)
    if not (opens.endswith("ing") or opens in _ASIDES):
        return 0
    for index in range(at + 2, min(sentence.end, at + 16)):
        if sentence.tokens[index].text == "," and sentence.low(index + 1) in _TASKS | {"has", "have"}:
            return index + 1
    return 0


def _first_party(sentence: Sentence, party: Party) -> bool:
    return bool(sentence.parties) and sentence.parties[0] is party and party.start <= sentence.start + 1


def _is_passive(sentence: Sentence, at: int) -> bool:
    """Whether a verb group from here is "be seen", "not be left", "be offered": the subject is done to."""
    words = sentence.words
    at = past_adverbs(sentence, at)
    while sentence.low(at) in ("not", "also", "have"):
        at += 1
    if sentence.low(at) not in ("be", "been", "get"):
        return False
    passive_get = sentence.low(at) == "get"
    at = past_adverbs(sentence, at + 1)
    low = sentence.low(at)
    if low in words.use("participles that describe"):
        return False
    after = sentence.low(at + 1)
    compound = low in words.ordinary or low in words.base_verbs or _is_phrase(sentence, at)
    told = sentence.low(at + 2) in _BEHIND_A_PASSIVE
    if (
        len(after) > 4
        and (compound or (low.isalpha() and low not in _DEGREES and told))
        and after.endswith("ed")
        and after not in words.use("participles that describe")
    ):
        return True
    participle = low.endswith("ed") or low in words.use("irregular participles")
    return participle and not (passive_get and low in ("dressed", "washed", "involved", "read"))


def _is_phrase(sentence: Sentence, at: int) -> bool:
    return at < sentence.end and sentence.words.phrase_at(sentence.tokens, at) is not None
