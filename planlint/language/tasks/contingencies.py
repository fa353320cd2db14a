"""Contingencies: is there a trigger that can be seen, a definite consequence, and somebody or some day to it?

One text is read sentence by sentence; a sentence that holds all three is enough. How a plan must word it is for rules.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from planlint.language.people import owners, people_in
from planlint.language.pipeline import tokens, verb_forms
from planlint.language.tasks.lexicon import verb_kind
from planlint.language.times import TimeKind, timescales


@dataclass(frozen=True, slots=True)
class Contingency:
    """A contingency as read: whether anywhere in it a trigger can be seen, a consequence is definite, and one sentence
    has both with a doer or a time; ``start`` and ``end`` are the places of the words that are vague.

    ``empty`` tells that the text only says there is none.
    """

    empty: bool
    trigger: bool
    consequence: bool
    complete: bool
    start: int
    end: int


_NONE = re.compile(
    r"^\W*(?:none(?: (?:identified|required|needed|recorded|at present|agreed|yet))?|n/?a|not applicable|nil|not (?:needed|required|known|completed|recorded|yet agreed)"
    r"|tbc|tba|to be (?:confirmed|agreed|completed|discussed|added|developed)|see above|as above|as per plan|there is none|no contingency(?: plan)?[^.]*|blank|\?+|-+|–|—)?\W*$",
    re.IGNORECASE,
)
_IF = re.compile(
    r"\b(?:if|when|whenever|should|in the event (?:that|of)|where|unless|failing|as soon as|once|any)\b",
    re.IGNORECASE,
)
_VAGUE_TRIGGER = re.compile(
    r"\b(?:(?:any |further |significant |serious |increased |more |additional )*(?:concerns?|risks?|worries|issues|problems|difficulties)\b"
    r"|(?:the )?(?:plan|this plan|it|this|things|situation|circumstances|progress|outcomes?|actions?|improvements?|changes?|engagement|home conditions|parenting)\b[^,.;]{0,40}"
    r"|(?:no|little|lack of|insufficient|limited|not enough|not making|no sufficient)\s+(?:progress|change|improvement|engagement|co-?operation)"
    r"|(?:is|are|as|when|if) (?:needed|necessary|required|appropriate)|the need arises"
    r"|(?:do(?:es)?|did|will)(?: not|n['’]t) (?:engage|work|comply|cooperate|co-operate|improve|change|progress|make progress)"
    r"|fails? to (?:engage|comply|improve|progress|cooperate|co-operate)|things (?:get|go|become) (?:worse|wrong)|deteriorat\w+|non-?engagement|disengag\w+)",
    re.IGNORECASE,
)
_SEEN = frozenset(
    "miss come drink use hit hurt find test leave return move fall go ring call text phone lose turn break see attend "
    "stop take bring refuse open let allow visit contact appear enter assault injure bruise shout threaten smoke weigh "
    "drop run sleep stay arrest charge release evict relapse smell say tell disclose arrive admit collapse cut self-harm "
    "cancel exclude abscond end become die ill lapse send cry buy".split()
)
_SEEN_WORDS = re.compile(
    r"\b(?:ill|unwell|in hospital|admitted|positive test|test(?:s|ed)? positive|bruis\w+|mark|injur\w+|below \d|above \d|\d+|two|three|four|twice|overnight|"
    r"drunk|intoxicated|missing|arrest\w*|assault\w*|relaps\w+|in drink|under the influence|at the (?:house|address|home|flat|door)|not home|breakdown|evict\w+|"
    r"homeless|violence|hits?|locked out|passed out|self-?harm\w*|overdose)\b",
    re.IGNORECASE,
)
_VAGUE_CONSEQUENCE = re.compile(
    r"\b(?:escalat\w+|consider\w*|legal (?:advice|planning|action|proceedings)|(?:be )?(?:reviewed|discussed|explored|addressed|revisited|reassessed|monitored|looked at)|"
    r"step(?:ped|ping)? (?:up|down)|threshold|may\b|might\b|could\b|appropriate action|further action|action will be taken|next steps|"
    r"alternative(?:s)?|other options|options|strategy (?:discussion|meeting)|conference|court|PLO|reconvene\w*|section 47|safeguarding procedures|procedures|"
    r"child protection|re-?refer\w*|necessary steps|dealt with|responded to|support will be)\b",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"\b(?:will|to|must|shall|is to|are to|goes?|stays?|moves?|rings?|collects?|takes?|calls?|comes?|has|have|looks after|applies|apply)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.;\n!?]+(?:[.](?=\d)[^.;\n!?]+)*")
_HEDGED = re.compile(
    r"\b(?:may|might|could|consider\w*|considered|explore\w*|discuss\w*|review\w*|escalat\w*)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=2048)
def read_contingency(text: str) -> Contingency:
    """What a contingency's text holds."""
    if _NONE.match(text):
        return Contingency(True, False, False, False, 0, len(text))
    sentences = [match for match in _SENTENCE.finditer(text) if any(map(str.isalpha, match.group()))]
    judged = [_judge(match.group()) for match in sentences]
    triggers = [trigger for trigger, _, _ in judged]
    # A consequence often stands in the sentence after its trigger.
    complete = any(
        trigger and any(consequence and who for _, consequence, who in judged[position : position + 3])
        for position, trigger in enumerate(triggers)
    )
    start, end = _vague_words(text)
    return Contingency(
        False, any(triggers), any(consequence for _, consequence, _ in judged), complete, start, end
    )


def _judge(sentence: str) -> tuple[bool, bool, bool]:
    """Whether a sentence has a trigger that can be seen, a definite consequence, and a doer or a time."""
    trigger, consequence = _parts(sentence)
    seen = bool(trigger) and _is_seen(trigger)
    definite = _is_definite(consequence)
    who = any(owner.kind.is_accountable for owner in people_in(consequence)) or any(
        owner.kind.is_accountable for owner in owners(consequence)
    )
    when = any(
        time.kind in {TimeKind.DATE, TimeKind.DURATION, TimeKind.PERIOD} or time.due is not None
        for time in timescales(consequence)
    ) or bool(
        re.search(
            r"\b(?:same (?:day|night|evening)|straight away|immediately|at once|that (?:day|night))\b",
            consequence,
            re.IGNORECASE,
        )
    )
    return seen, definite, who or when


def _parts(sentence: str) -> tuple[str, str]:
    """The trigger and the consequence of a sentence: "If X, Y", "Y if X", "Should X, Y", "In the event of X, Y"."""
    match = _IF.search(sentence)
    if match is None:
        return "", sentence
    before, after = sentence[: match.start()], sentence[match.start() :]
    if len(before.split()) >= 4 and _ACTS.search(before):
        return after, before
    for comma in re.finditer(r",|\bthen\b|\s[–—-]\s|:", after):
        rest = after[comma.end() :]
        if _ACTS.search(rest) and len(rest.split()) >= 2:
            return after[: comma.start()], rest
    return _without_comma(after)


def _without_comma(after: str) -> tuple[str, str]:
    """ "If she misses two visits Sue will ring": the consequence begins a few words before its verb of asking."""
    match = re.search(r"\b(?:\w+\s+){1,3}(?:will|to|must)\s+\w+", after[12:])
    if match is None:
        return after, after
    return after[: 12 + match.start()], after[12 + match.start() :]


def _is_seen(trigger: str) -> bool:
    if _SEEN_WORDS.search(trigger):
        return True
    bare = _VAGUE_TRIGGER.sub(" ", trigger)
    if _VAGUE_TRIGGER.search(trigger) and not any(
        lemma in _SEEN for word in tokens(bare) for lemma in verb_forms(word.text)
    ):
        return False
    return any(
        lemma in _SEEN for word in tokens(bare) for lemma in verb_forms(word.text)
    ) or not _VAGUE_TRIGGER.search(trigger)


def _is_definite(consequence: str) -> bool:
    if not _ACTS.search(consequence):
        return False
    bare = _VAGUE_CONSEQUENCE.sub(" ", consequence)
    doing = [
        kind
        for word in tokens(bare)
        if (kind := verb_kind(word.text))
        and kind[1] in {"concrete", "light"}
        and kind[0] not in {"be", "have", "need", "will", "plan"}
    ]
    if _VAGUE_CONSEQUENCE.search(consequence):
        named = any(owner.kind.is_accountable for owner in people_in(consequence))
        timed = bool(timescales(consequence)) or "same" in consequence
        hedged = _HEDGED.search(consequence) is not None
        return (
            bool(doing)
            and ((named and (timed or len(doing) > 1)) or (timed and len(doing) > 1))
            and not hedged
        )
    return bool(doing)


def _vague_words(text: str) -> tuple[int, int]:
    """The narrowest vague words of a contingency, the whole text where none stand out."""
    for pattern in (_VAGUE_CONSEQUENCE, _VAGUE_TRIGGER):
        match = pattern.search(text)
        if match is not None and match.group().strip():
            return match.start(), match.start() + len(match.group().rstrip())
    return 0, len(text.rstrip())
