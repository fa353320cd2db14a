"""What the sentences of one paragraph are to a plan when they are read together: the need, then the outcome, then who does what.

A sentence by itself may be any of them ("He should settle with her"). Where a paragraph ends in promises, or stands over them,
its order tells: nobody writes how it ought to be behind what is done about it. So the shape of each sentence and the trained
vote on its words are weighed for the paragraph as a whole, and the best order of parts is taken.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence

from planlint.language.tasks.verdicts import plain_share
from planlint.plan.passages import Part, is_polite, is_praise
from planlint.plan.prose import Does, is_quoted, is_wish, offers, what_it_does
from planlint.plan.speech import turns_to
from planlint.plan.undertakings import undertakes

_ORDER = (Part.NEED, Part.OUTCOME, Part.ACTION)
_BY_ITSELF = 1.6
"""How much it counts that a sentence is this part by its own shape."""
_ANNOUNCED = 3.0
_TURNS = 0.7
"""How much it counts that an outcome follows its need, as the next sentence."""
_LEADS = 5.0
"""How much it counts that a sentence stands first and says how things are, whatever its words, above what is wanted."""
_SKIPPED = 4.0
"""How much it counts against taking a sentence for the need that by itself says what is wanted, right above what is done."""
_TOLD_ALREADY = 3.0
"""How much it counts against taking a promise for more of what was hoped for in so many words right before it."""
_LEAST = 0.02
_FEWEST_WORDS = 4
_NO_PART = math.log(0.1)
_SHOULD = re.compile(r"[^.;:,]{2,60}? (?:should|ought to)\b(?! (?:\w+ )?by\b)", re.IGNORECASE)
_WAS_DONE = re.compile(
    r"(?:I|We) (?:\w+ed|went|rang|wrote|met|saw|spoke|told|had|came|got|sent)\b(?! to see\b)"
)
"""What the writer did is news, and neither lacks nor wants anything."""
_WAS_READ = re.compile(
    r"[^.;:,]{2,40}? (?:has|have)(?: \w+)? (?:read|seen|heard|signed|shown)\b[^.;:]{0,30}\b(?:this|it|letter|plan)\b"
)
"""Who has read what is written here."""
_OPENS_LACKING = re.compile(r"[^.;:,]{2,40}? (?:needs?|has to|have to)\b", re.IGNORECASE)


def in_order(sentences: Sequence[str], parts: Sequence[Part], acts_below: bool = False) -> tuple[Part, ...]:
    """The parts of the sentences of one paragraph, weighed together; as they were where nothing is promised in or below it."""
    told = tuple(parts)
    if told[:1] == (Part.OTHER,) and turns_to(sentences[0]):
        return (Part.OTHER, *in_order(sentences[1:], told[1:], acts_below))
    if len(sentences) < 2 or not (acts_below or Part.ACTION in told):
        return told
    if not acts_below and told.index(Part.ACTION) == 0:
        return told
    best: dict[int, tuple[float, tuple[Part, ...]]] = {-1: (0.0, ())}
    leads = _leads(sentences)
    for at, (sentence, part) in enumerate(zip(sentences, told, strict=True)):
        wished = at > 0 and part is Part.ACTION and is_wish(sentences[at - 1])
        following: dict[int, tuple[float, tuple[Part, ...]]] = {}
        for stage, (score, path) in best.items():
            for then, label, weight in _choices(sentence, part, stage, path):
                skips = label is Part.ACTION and stage == 0 and told[len(path) - 1] is Part.OUTCOME
                opens = leads and not path and label is Part.NEED
                more = wished and label is Part.OUTCOME
                total = score + weight - skips * _SKIPPED + opens * _LEADS - more * _TOLD_ALREADY
                if then not in following or total > following[then][0]:
                    following[then] = (total, (*path, label))
        best = following
    last = _ORDER.index(Part.ACTION)
    ends = {
        stage: (score - (stage == 0 and told[-1] is Part.OUTCOME) * _SKIPPED, path)
        for stage, (score, path) in best.items()
        if acts_below or stage == last
    }
    return max(ends.values())[1] if ends else told


def _leads(sentences: Sequence[str]) -> bool:
    """Whether the first of several sentences tells how things are, right above one that says what is wanted instead."""
    first, second = (what_it_does(sentence) for sentence in sentences[:2])
    praised = is_praise(sentences[0])
    return first is Does.TELLS and second is Does.WANTS and not (praised or is_quoted(sentences[0]))


def _choices(sentence: str, part: Part, stage: int, path: Sequence[Part]) -> list[tuple[int, Part, float]]:
    """What a sentence may be behind those before it: the stage reached, its part, and how well that fits."""
    too_short = part is Part.OTHER and len(sentence.split()) < _FEWEST_WORDS
    if part is Part.ACTION and (undertakes(sentence) or offers(sentence)):
        return [(_ORDER.index(part), part, 0.0)]
    is_news = part is Part.OTHER and (
        _WAS_DONE.match(sentence) or _WAS_READ.match(sentence) or is_polite(sentence)
    )
    if part is Part.IF or too_short or is_news or is_quoted(sentence) or turns_to(sentence):
        return [(stage, part, 0.0)]
    choices = [(stage, Part.OTHER, _NO_PART + (_BY_ITSELF if part is Part.OTHER else 0.0))]
    for then in range(max(stage, 0), len(_ORDER)):
        label = _ORDER[then]
        if label not in (Part.OUTCOME, part) and is_wish(sentence):
            continue
        weight = math.log(max(plain_share(sentence, "parts", str(label)), _LEAST))
        weight += _by_shape(sentence, label, part, path)
        if label is Part.OUTCOME and label is not part:
            # A need comes before its outcome, and most outcomes are one sentence.
            weight += _TURNS if path and path[-1] is Part.NEED else -_TURNS
        choices.append((then, label, weight))
    return choices


def _by_shape(sentence: str, label: Part, part: Part, path: Sequence[Part]) -> float:
    """What the shape of a sentence adds: a wish is an outcome, what "should" be is left open, what is "needed" first lacks."""
    if label is Part.OUTCOME and is_wish(sentence):
        return _ANNOUNCED
    if part is Part.ACTION and _SHOULD.match(sentence):
        return 0.0
    if label is Part.ACTION and label is not part and not path:
        # A paragraph begins with why.
        return -_TURNS
    if label is Part.NEED and not set(path) - {Part.NEED} and _OPENS_LACKING.match(sentence):
        return _ANNOUNCED
    return _BY_ITSELF if label is part else 0.0
