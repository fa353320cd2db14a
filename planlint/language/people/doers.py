"""Reads an action for whoever its own words make responsible: the subject, the agent after "by", an owner at the end.

Decisions that a newcomer would question: whoever an appointment is *with* ("Appointment with Dr Osei") is not its doer,
for the family has to make and keep it; a named worker or a post whom sessions are with is, for they deliver them.
"Reviewed by the core group on 3 May" names an event and not a doer. In "Support Mum to attend" Mum is the object. The
subject of a passive ("Amy to be weighed") is not a doer either.
"""

from __future__ import annotations

from dataclasses import replace

from planlint.language.opening_frames import frame_of
from planlint.language.people.appositions import as_one
from planlint.language.people.lexicon import Lexicon, lexicon
from planlint.language.people.mentions import Mention, mentions_of
from planlint.language.people.model import KnownPeople, Owner, OwnerKind
from planlint.language.people.parties import OPENERS, Party, Sentence, last_after_comma, parties_of
from planlint.language.people.predicates import predicate
from planlint.language.people.segments import segments
from planlint.language.people.spelling import mended
from planlint.language.people.subjects import (
    follows_opening_phrase,
    in_opening_clause,
    is_asked,
    stands_as_subject,
)
from planlint.language.people.tokens import Token, tokenise
from planlint.language.people.trailing import named_at_the_end, named_in_labels

_NOBODY = KnownPeople()
_DELIVERING = frozenset(kind for kind in OwnerKind if kind.is_accountable or kind is OwnerKind.AGENCY)
# What is to be done "from" somebody is not done by them ("advice to be sought from"), unless they give it.
_HANDED = frozenset("given offered provided delivered arranged available received".split())
_GOVERNED = frozenset("him her them you us it".split())
_NEAR = 16
_THEN = frozenset("=→⇒")
_COUNTED = frozenset("either both all one two three four several another some any".split())
_CONDITIONS = frozenset(["if", "when", "once", "unless", "until", "as", "where", "whether"])
_HELPED = frozenset(["supported", "helped", "accompanied", "assisted", "encouraged"])
_WHEN_LEADS = frozenset("on at in during every each the from until".split())
_RESULTS = frozenset("accepted received declined rejected refused granted acknowledged".split())
_WISHING = frozenset("want wanted would like hope hoped need wish".split())
_SAYING = frozenset(["said", "say", "says"])
_NO_END = frozenset(
    "if when once unless until before after because since that and or but so which who as".split()
)
_PRONOUNS = frozenset(["he", "she"])


def spoken_doers(text: str, known: KnownPeople = _NOBODY) -> tuple[Owner, ...]:
    """Whoever the grammar of an action's sentences makes responsible, in order; empty when nobody is.

    The kind is carried: "CAMHS to continue working with Philip" gives CAMHS as an AGENCY, which is nobody to ring.
    """
    frame = frame_of(text)
    behind = _doers_behind(text, frame.end, known) if frame else ()
    if behind or (frame and frame.adverb):
        return behind
    tokens = mended(tokenise(text))
    found: set[Mention] = set()
    sentences = _sentences(tokens, known)
    for sentence in sentences:
        found.update(_spoken(sentence))
        found.update(named_in_labels(sentence))
    for number, sentence in enumerate(sentences):
        found.update(named_at_the_end(sentence, first=number == 0, taken=bool(found)))
    if not found:
        found.update(_delivering(sentences))
    found = _with_partners(tokens, sentences, found)
    ordered = sorted(found, key=lambda mention: mention.start)
    return tuple(mention.owner(text, tokens) for mention in as_one(tokens, ordered))


def _doers_behind(text: str, start: int, known: KnownPeople) -> tuple[Owner, ...]:
    """Whoever acts behind a turn of phrase such as "It was agreed that …", at their places in the whole text."""
    return tuple(
        replace(owner, start=owner.start + start, end=owner.end + start)
        for owner in spoken_doers(text[start:], known)
    )


def _with_partners(tokens: list[Token], sentences: list[Sentence], found: set[Mention]) -> set[Mention]:
    """The doers with the post or the name that a dash or colon sets beside them: "(IDVA - Ms Tran)"."""
    every = [mention for each in sentences for party in each.parties for mention in party.members]
    kept = set(found)
    at = 0
    for whole in as_one(tokens, every):
        parts = []
        while at < len(every) and every[at].end <= whole.end:
            parts.append(every[at])
            at += 1
        marks = tokens[whole.start : whole.end] if whole.name else []
        set_off = any(mark.is_dash for mark in marks) or tokens[whole.start - 1].text in "(["
        if whole.name and set_off and any(part in kept for part in parts):
            kept.update(parts)
    return kept


def clause_doers(tokens: list[Token], known: KnownPeople) -> list[Mention]:
    """The doers of real sentences only ("Mum to ring"), for cells that may hold a sentence or a bare list of names."""
    found: set[Mention] = set()
    for sentence in _sentences(tokens, known):
        found.update(_subjects(sentence))
    return sorted(found, key=lambda mention: mention.start)


def _sentences(tokens: list[Token], known: KnownPeople) -> list[Sentence]:
    words = lexicon()
    every = mentions_of(tokens, known)
    sentences: list[Sentence] = []
    at = 0
    for start, end in segments(tokens, words):
        while at < len(every) and every[at].start < start:
            at += 1
        first = at
        while at < len(every) and every[at].start < end:
            at += 1
        inside = [mention for mention in every[first:at] if mention.end <= end]
        inside = _with_pronoun(tokens, start, end, inside)
        parties = parties_of(
            tokens, start, end, [m for m in inside if m.kind is not OwnerKind.PLACEHOLDER], words
        )
        sentences.append(Sentence(tokens, start, end, parties, words))
    return sentences


def _with_pronoun(tokens: list[Token], start: int, end: int, inside: list[Mention]) -> list[Mention]:
    """He or she at the head of a sentence or after its opening clause is the child or parent whom the row is about."""
    found = list(inside)
    for at in range(start, end):
        opened = at > start + 2 and tokens[start].low in OPENERS
        modal = at + 1 < end and tokens[at + 1].low in ("will", "must", "should", "to", "is")
        behind = opened and (tokens[at - 1].text == "," or (modal and tokens[at - 1].low not in _NO_END))
        promised = at > start + 1 and _is_promised(tokens, at, end)
        if tokens[at].low in _PRONOUNS and (at == start or behind or promised):
            found.append(Mention(OwnerKind.FAMILY, at, at + 1))
    return sorted(found, key=lambda mention: mention.start)


def _is_promised(tokens: list[Token], at: int, end: int) -> bool:
    """Whether he or she is whoever says so: "Dad says he will give up", "Zara says that she will tell Mum"."""
    back = at - 1 - (tokens[at - 1].low == "that")
    told = tokens[back].low in _SAYING and tokens[back - 1].low not in ("has", "have")
    return told and (tokens[at].clitic == "'ll" or (at + 1 < end and tokens[at + 1].low == "will"))


def _spoken(sentence: Sentence) -> set[Mention]:
    if _is_a_question(sentence):
        return set()
    found = _subjects(sentence) | _called_on(sentence)
    return found | _agents(sentence, taken=bool(found))


def _is_a_question(sentence: Sentence) -> bool:
    """ "Will Ezra be seen by the eye clinic?" asks, and gives nobody a task; "Could nursery ring?" does."""
    tokens, end = sentence.tokens, sentence.end
    asks = (end < len(tokens) and tokens[end].text == "?") or tokens[end - 1].text == "?"
    if not asks or sentence.low(sentence.start) not in (
        "will",
        "is",
        "are",
        "has",
        "have",
        "does",
        "did",
        "was",
    ):
        return False
    return any(sentence.low(at) in ("be", "been", "being") for at in range(sentence.start + 1, end))


def _called_on(sentence: Sentence) -> set[Mention]:
    """ "GP, please prescribe the new milk"."""
    found: set[Mention] = set()
    for party in sentence.parties[:1]:
        calls = sentence.low(party.end) in (",", "-", "–") and sentence.low(party.end + 1) == "please"
        if party.start == sentence.start and calls and not party.possessor:
            found.update(party.members)
    return found


def _subjects(sentence: Sentence) -> set[Mention]:
    found: set[Mention] = set()
    for party in sentence.parties:
        subject = _as_subject(sentence, party)
        if subject is not None:
            found.update(subject.members)
        elif found and _is_gapped(sentence, party):
            found.update(party.members)
    return found


def _is_gapped(sentence: Sentence, party: Party) -> bool:
    """ "the FSW" of "HV will visit on Monday and the FSW on Thursday": the verb is not said again."""
    words = sentence.words
    at = party.start - 1
    while sentence.low(at) in words.use("determiners"):
        at -= 1
    times = words.use("times")
    timed = sentence.low(at - 1) in times or sentence.low(at - 1).isdigit()
    if sentence.low(at) not in ("and", "&", ",") or not timed or party.end >= sentence.end:
        return False
    rest = [token for token in sentence.tokens[party.end : sentence.end] if token.is_word]
    return any(token.low in times for token in rest) and all(
        token.low in times or token.low in _WHEN_LEADS for token in rest
    )


def _as_subject(sentence: Sentence, party: Party) -> Party | None:
    if party.possessor and not _is_contracted(sentence, party):
        return None
    says = predicate(sentence, party)
    if says == "modal" and sentence.low(party.start - 1) in _SAYING and sentence.low(party.end) == "would":
        return None
    if party.members[0].kind is OwnerKind.SELF and _is_a_wish(sentence, party):
        return None
    if is_asked(sentence, party):
        return party
    if not says or (says == "deliver" and _is_requested(sentence, party)):
        return None
    ahead = sentence.tokens[party.end : min(sentence.end, party.end + _NEAR)]
    if says == "ing" and any(token.text in _THEN for token in ahead):
        # "Mum not answering the door = unannounced visit": what happens if.
        return None
    opening = in_opening_clause(sentence, party)
    if stands_as_subject(sentence, party):
        return party if not opening or says in ("to", "modal") else None
    if opening and says == "modal" and _follows_a_verb(sentence, party):
        return party
    if opening and says == "present" and _follows_a_clause(sentence, party):
        return party
    if follows_opening_phrase(sentence, party, says):
        return party
    last = last_after_comma(sentence.tokens, party)
    if last is not None:
        return last if says in ("to", "modal", "present") else None
    return _second_subject(sentence, party) if says in ("to", "modal") else None


def _is_a_wish(sentence: Sentence, party: Party) -> bool:
    """ "you want to cook" of "You said you want to cook" is what somebody would like, and no task."""
    return sentence.low(party.start - 1) in _SAYING and sentence.low(party.end) in _WISHING


def _is_requested(sentence: Sentence, party: Party) -> bool:
    """ "an EP visit" of "will request an EP visit": what is asked for, and nobody's task yet."""
    at = party.start - 1
    while sentence.low(at) in sentence.words.use("determiners"):
        at -= 1
    return at > sentence.start and sentence.low(at) in sentence.words.base_verbs


def _second_subject(sentence: Sentence, party: Party) -> Party | None:
    """ "SW" of "HV to weigh Tia and SW to collate": after a direct object, where a subject has spoken before."""
    last = party.members[-1]
    verb = sentence.low(party.start - 1)
    direct = verb in sentence.words.base_verbs and verb not in sentence.words.use(
        "verbs with somebody's task"
    )
    earlier = any(sentence.low(at) in ("to", "will", "must") for at in range(sentence.start, party.start - 1))
    two = len(party.members) == 2 and sentence.low(last.start - 1) == "and"
    if two and direct and earlier and party.start > sentence.start + 2:
        return Party((last,), last.start, party.end)
    return None


def _is_contracted(sentence: Sentence, party: Party) -> bool:
    """ "Dad's going to ring", "Lyn's taking him": is, not of."""
    verb = sentence.low(party.end)
    acts = verb.endswith("ing") and verb not in sentence.words.use("nouns in -ing")
    governs = sentence.low(party.end + 1) in _GOVERNED
    return verb in ("going", "agreed", "to") or (acts and governs and verb in sentence.words.ordinary)


def _follows_a_verb(sentence: Sentence, party: Party) -> bool:
    return sentence.low(party.start - 1) not in sentence.words.use("subordinators")


def _follows_a_clause(sentence: Sentence, party: Party) -> bool:
    """ "Nan" of "If Mum's unwell Nan has the boys": an opening clause with a subject and a verb of its own, and no comma."""
    first = sentence.parties[0]
    before, words = sentence.low(party.start - 1), sentence.words
    told = first.start <= sentence.start + 2 and party.start - first.end >= 1 + (not first.possessor)
    free = not any(before in words.use(use) for use in ("function words", "determiners", "subordinators"))
    return told and free and before not in words.base_verbs and before not in words.s_verbs


def _agents(sentence: Sentence, *, taken: bool) -> set[Mention]:
    """ "to be completed by Mum", "led by the SENCo", "Weekly visits by HV"."""
    found: set[Mention] = set()
    words = sentence.words
    for party in sentence.parties:
        at = party.start - 1
        lowest = max(sentence.start, at - 5)
        while at > lowest and (sentence.low(at) in words.use("determiners") or sentence.low(at) in _COUNTED):
            at -= 1
        if sentence.low(at) not in ("by", "b/y") or party.possessor:
            continue
        if sentence.low(at - 1) in _RESULTS and sentence.low(at - 2) not in ("be", "been"):
            # "Referral accepted by CAMHS" tells what has been, as "to be accepted by" does not.
            continue
        harmed = any(sentence.low(back) in words.use("harm words") for back in range(at - 2, at))
        if _in_a_condition(sentence, at) or (taken and _only_helps(sentence, at)):
            continue
        if harmed or _is_event(sentence, party) or _is_compound(sentence, party):
            continue
        found.update(party.members)
    return found


def _in_a_condition(sentence: Sentence, by: int) -> bool:
    """Whether the "by" stands in a clause that only says when: "if accepted by the provider", "as agreed by the court"."""
    for back in range(by - 1, max(sentence.start, by - 6) - 1, -1):
        if sentence.tokens[back].text in ",;:(":
            return False
        done = sentence.low(back + 1)
        said = (
            sentence.low(back) != "as"
            or done.endswith("ed")
            or done in sentence.words.use("irregular participles")
        )
        if sentence.low(back) in _CONDITIONS and said:
            return True
    return False


def _only_helps(sentence: Sentence, by: int) -> bool:
    """ ", supported by his PA": whoever helps the doer."""
    return sentence.low(by - 1) in _HELPED and sentence.low(by - 2) == ","


def _is_event(sentence: Sentence, party: Party) -> bool:
    """Whether "by …" names a meeting: "by the core group on 3 May"."""
    names = [token.low for token in sentence.tokens[party.start : party.end]]
    events = sentence.words.use("event groups")
    return party.members[0].kind is OwnerKind.GROUP and all(name in events or name == "the" for name in names)


def _is_compound(sentence: Sentence, party: Party) -> bool:
    """Whether an organisation only describes the next word: "by school transport"."""
    if party.members[-1].kind not in (OwnerKind.AGENCY, OwnerKind.GROUP):
        return False
    following = sentence.low(party.end)
    if following.endswith("ing") and party.members[-1].kind is OwnerKind.GROUP:
        return False
    nouns = sentence.words.ordinary | {"term", "holidays", "half-term", "year"}
    return following in nouns and following not in sentence.words.use("function words")


def _delivering(sentences: list[Sentence]) -> set[Mention]:
    """ "Sessions with Kim Doyle (FSW)", "Support from the school nurse": who delivers, where nobody else is named."""
    found: set[Mention] = set()
    for sentence in sentences:
        for party in sentence.parties:
            if not party.possessor and _is_delivered(sentence, party):
                found.update(
                    mention for mention in _deliverers(sentence, party) if mention.kind in _DELIVERING
                )
    return found


def _moves(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands between what is delivered and "from": "advice to be sought from", "contact to move from"."""
    verbs = sentence.words.base_verbs
    moved = [
        sentence.low(back + 1)
        for back in range(max(sentence.start, at - 3), at)
        if sentence.low(back) == "to"
    ]
    return any(verb == "be" or verb in verbs for verb in moved)


def _deliverers(sentence: Sentence, party: Party) -> tuple[Mention, ...]:
    """All of a party, but not Amy of "direct work with Amy (FSW)", with whom the work is done."""
    first = party.members[0]
    worked = sentence.low(party.start - 2) in ("work", "keywork")
    alone = first.kind is OwnerKind.PERSON and first.end - first.start == 1
    return party.members[1:] if worked and alone and len(party.members) > 1 else party.members


def _is_delivered(sentence: Sentence, party: Party) -> bool:
    words: Lexicon = sentence.words
    at = party.start - 1
    while at > max(sentence.start, party.start - 5) and sentence.low(at) in words.use("determiners"):
        at -= 1
    preposition = sentence.low(at)
    has_post = any(mention.kind is OwnerKind.ROLE for mention in party.members)
    if preposition in ("between", "btwn") and has_post:
        return any(sentence.low(back) == "joint" for back in range(at - 3, at))
    if preposition != "from" and not (preposition == "with" and has_post):
        return False
    if preposition == "from" and sentence.low(at - 1) not in _HANDED and _moves(sentence, at):
        return False
    nouns = words.use("delivered with" if preposition == "with" else "delivered from")
    for back in range(at - 1, max(sentence.start, at - 6) - 1, -1):
        if sentence.low(back) in nouns:
            verb = preposition == "with" and back == sentence.start and sentence.low(back) in words.base_verbs
            return not verb
        if not sentence.tokens[back].is_word and not sentence.tokens[back].is_number:
            return False
    return False
