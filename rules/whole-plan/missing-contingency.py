"""No statement of what happens if the plan does not work."""

import re

from planlint.linting.api import Iterator, Mark, Plan, SectionName, Tasks, passages

# What a plan says of its own failing, and that somebody will then do something, however vague.
_FAILING = re.compile(
    r"\b(?:if|should|unless|failing|in the event)\b[^.;\n]{0,90}?\b(?:plan|change[sd]?|improve\w*|progress|work(?:s|ing|ed)?|concerns?|"
    r"relapse\w*|again|returns?|drinks?|breaks? down|not (?:be |been |yet )?(?:in place|made|met|kept|achieved|happen\w*|done|up|started))\b(?:[^.;\n]|\.(?=\d)){0,160}?"
    r"(?:\b(?:will|would|must|may|shall|needs? to|(?:is|are) to)\s+(?:\w+ly\s+|also\s+|then\s+)?(?:be\s+)?(?P<deed>\w+)|\b(?P<asks>I (?:want|expect|ask|require)|we want)\b)",
    re.IGNORECASE,
)
# What befalls a child is what the worry is about, and nothing that anybody will do.
_HARM = re.compile(
    r"(?:get|become|suffer|lose|fall|grow|die|end|learn|feel|think|need|want|not|never|continue|remain|struggle|miss|hurt|harmed|injured|killed|frightened|scared|unsafe|at|un\w+|behind|left|neglected|ill|too|so|in|on|able|more|less|very|likely|hungry|tired|alone|cold|attacked|stabbed|exploited|assaulted|hit|arrested|excluded|groomed)",
    re.IGNORECASE,
)
_BEFALLS = re.compile(
    rf"\b(?:will|would|could|might|may|can)\s+(?:\w+ly\s+|also\s+)?(?:be\s+)?{_HARM.pattern}\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*[.!?]?")
# A case opens its sentence or one half of it; "what he wants most, if he could have one thing" sets none.
_IF = re.compile(
    r"(?:^\W*|[;:–—-]\s+|\b(?:and|but|so|or)\s+)(?P<case>(?:if|should|unless)\b(?! (?:s?he|they|i|you) (?:could|had|were)\b))",
    re.IGNORECASE,
)
_LONGEST = 400
# How to ask, complain or get a copy stands in every form.
_ASKS = re.compile(
    r"(?:if|should) (?:you|anyone|anybody|the family|parents|mum|dad) (?:\w+ )?(?:have|has|needs?|wants?|would like|wish(?:es)?|disagrees?|do not agree|(?:is|are) (?:un)?(?:happy|sure|clear))\b[^.;\n]{0,40}"
    r"(?:\b(?:questions?|cop(?:y|ies)|print|complain\w*|talk|speak|discuss|change|interpreter|advice|ring|contact|anything|decision|language|format)\b|\bwith\b)",
    re.IGNORECASE,
)
_NO_PLACE = frozenset({SectionName.CONTINGENCY, SectionName.CHILD_VOICE})


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """No contingency section with anything in it, and no sentence elsewhere about the plan's failing."""
    given = [(n, each) for n, each in enumerate(plan.section(SectionName.CONTINGENCY)) if each.text.strip()]
    if any(not tasks.contingency(section.text).empty for _, section in given):
        return
    for passage in passages(plan, tuple(name for name in SectionName if name not in _NO_PLACE)):
        if _speaks_of_failing(passage.text) or any(
            tasks.contingency(case).complete for case in _cases(passage.text)
        ):
            return
    for position, section in given[:1]:
        yield Mark(SectionName.CONTINGENCY, 0, len(section.text), variant="none", section=position)
    if not given:
        yield Mark(SectionName.CONTINGENCY)


def _speaks_of_failing(text: str) -> bool:
    return any(match["asks"] or not _HARM.fullmatch(match["deed"]) for match in _FAILING.finditer(text))


def _cases(text: str) -> Iterator[str]:
    """Each case that a text sets out, from its "if" to the end of its sentence and the one behind it."""
    sentences = [match.group() for match in _SENTENCE.finditer(text)]
    for number, sentence in enumerate(sentences):
        case = _IF.search(sentence)
        if case is None or _BEFALLS.search(sentence, case.end()):
            continue
        if not _ASKS.match(sentence, case.start("case")):
            behind = sentences[number + 1] if number + 1 < len(sentences) else ""
            yield (sentence[case.start("case") :] + behind)[:_LONGEST]
