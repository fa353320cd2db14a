"""No statement of what happens if the plan does not work."""

import re

from planlint.linting.api import (
    Field,
    Iterator,
    Mark,
    Passage,
    Plan,
    SectionName,
    Tasks,
    asks_for_more,
    befalls,
    failings,
    is_only_news,
    is_small,
    names_a_step,
    names_by_which_called,
    passages,
    prompts_blanked,
    tells_fallback,
)

# "Plan B: Aunt Jo has her from the Friday": a label of its own in the middle of a text.
_LABELLED = re.compile(
    r"(?:^|[.!?;]\s+|\n)[\s*•–-]*(?:(?:our|the|my) )?(?:plan b|back-?up plan|back-?up|fall-?back(?: plan)?|contingency(?: plan)?|safety net|if (?:it|this|the plan|things) (?:all )?(?:does|do|goes|go|is|are|fails?)[^:\n]{0,30})\s*[:–—-]\s+(?P<said>[^\n]+)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[^.!?\n]+(?:\.(?=\d)[^.!?\n]*)*[.!?]?")
# A case opens its sentence or one half of it; "what he wants most, if he could have one thing" sets none.
_IF = re.compile(
    r"(?:^\W*|[;:–—-]\s+|\b(?:and|but|so|or)\s+)(?P<case>(?:if|should|unless|were(?= [\w’' ]{2,25}? to\b))\b(?! (?:s?he|they|i|you) (?:could|had|were)\b))",
    re.IGNORECASE,
)
_LONGEST = 400
# "Backup: Uncle Dev has the spare key": a label that may head anything.
_ANY_BACKUP = re.compile(r"\W*(?:(?:our|the|my) )?(?:back-?up|fall-?back)\s*[:–—-]", re.IGNORECASE)
_SHORT = 4
_IN_ROWS = (Field.NEED, Field.ACTION)


def check(plan: Plan, tasks: Tasks) -> Iterator[Mark]:
    """No contingency section with anything in it, and no sentence elsewhere about the plan's failing."""
    given = [(n, each) for n, each in enumerate(plan.section(SectionName.CONTINGENCY)) if each.text.strip()]
    if any(
        not tasks.contingency(section.text).empty and not is_only_news(prompts_blanked(section.text).strip())
        for _, section in given
    ):
        return
    names = frozenset(names_by_which_called(plan))
    elsewhere = tuple(name for name in SectionName if name != SectionName.CONTINGENCY)
    if any(_holds_one(passage, tasks, names) for passage in passages(plan, (*elsewhere, *_IN_ROWS))):
        return
    for position, section in given[:1]:
        variant = "none" if tasks.contingency(section.text).empty else "news"
        yield Mark(SectionName.CONTINGENCY, 0, len(section.text), variant=variant, section=position)
    if not given:
        yield Mark(SectionName.CONTINGENCY)


def _holds_one(passage: Passage, tasks: Tasks, names: frozenset[str]) -> bool:
    """Whether a text tells what is done in a case that may come, were it only that something will be."""
    own_words = passage.field == SectionName.CHILD_VOICE
    if tells_fallback(_without_made_up_visits(passage.text), names, own_words):
        return True
    if own_words or passage.row is not None:
        return False
    return (
        any(not is_small(passage.text[start:end]) for start, end in failings(passage.text, names))
        or _is_labelled_so(passage.text, tasks)
        or any(
            tasks.contingency(case).complete and not is_small(case) and names_a_step(case)
            for case in _cases(passage.text, names)
        )
    )


def _without_made_up_visits(text: str) -> str:
    """A text with its sentences on visits that are made up for as spaces."""
    return _SENTENCE.sub(
        lambda match: (
            " " * len(match.group())
            if _IF.search(match.group()) and _A_VISIT.search(match.group()) and is_small(match.group())
            else match.group()
        ),
        text,
    )


_A_VISIT = re.compile(r"\bvisits?\b", re.IGNORECASE)


def _is_labelled_so(text: str, tasks: Tasks) -> bool:
    return any(
        not tasks.contingency(match["said"]).empty
        and (
            not _ANY_BACKUP.match(match.group())
            or names_a_step(match["said"])
            or len(match["said"].split()) <= _SHORT
        )
        for match in _LABELLED.finditer(text)
    )


def _cases(text: str, names: frozenset[str]) -> Iterator[str]:
    """Each case that a text sets out, from its "if" to the end of its sentence and the one behind it."""
    sentences = [match.group() for match in _SENTENCE.finditer(text)]
    for number, sentence in enumerate(sentences):
        case = _IF.search(sentence)
        if case is None or befalls(sentence[case.start("case") :], names):
            continue
        if not asks_for_more(sentence[case.start("case") :]):
            behind = sentences[number + 1] if number + 1 < len(sentences) else ""
            yield (sentence[case.start("case") :] + behind)[:_LONGEST]
