"""A plan whose sentences need a better reader than most families can spare, or that has one sentence nobody could."""

from planlint.linting.api import (
    Iterator,
    Mark,
    Plan,
    Standards,
    all_names,
    densest_sentence,
    may_read_above,
    passages,
    reading_age_of_sentences,
)


def check(plan: Plan, standards: Standards) -> Iterator[Mark]:
    """The plan as a whole where its sentences are hard, else the hardest sentence in it that is far too hard."""
    names = all_names(plan)
    texts = list(passages(plan))
    limit = standards.number("reading age")
    hard = may_read_above((passage.text for passage in texts), limit, names)
    age = reading_age_of_sentences((passage.text for passage in texts), names) if hard else None
    if age is not None and age > limit:
        yield Mark(about=str(age))
        return
    dense = [(sentence, passage) for passage in texts if (sentence := densest_sentence(passage.text, names))]
    if not dense:
        return
    sentence, passage = max(dense, key=lambda each: each[0].age)
    if sentence.age > standards.number("reading age of one sentence"):
        yield passage.mark(sentence.start, sentence.end, "sentence", str(sentence.age))
