"""A paragraph of running text is told by its order: how it is, how it should be, who does what."""

from __future__ import annotations

from planlint.plan.arcs import in_order
from planlint.plan.passages import Part, part_of
from planlint.plan.prose import sentences_of


def parts(text: str, acts_below: bool = False) -> list[Part]:
    sentences = sentences_of(text)
    return list(in_order(sentences, [part_of(each) for each in sentences], acts_below))


def test_what_should_be_between_the_need_and_the_promise_is_the_outcome() -> None:
    told = parts(
        "Theo has been with three sets of carers since June and screams if Mrs Dove leaves the room. "
        "He should settle with Mrs Dove when she goes out and comes back. "
        "Mrs Dove will keep a short bedtime routine and write it down."
    )
    assert told == [Part.NEED, Part.OUTCOME, Part.ACTION]


def test_a_state_told_in_the_present_behind_the_need_and_above_a_list_is_the_outcome() -> None:
    told = parts(
        "Jasmine has fallen behind in her phonics since the move. Jasmine is working at the level expected for Year 1.",
        acts_below=True,
    )
    assert told == [Part.NEED, Part.OUTCOME]


def test_what_the_child_needs_is_the_need_where_the_outcome_follows_it() -> None:
    told = parts(
        "Jasmine needs to see for herself that Nana is alive. Jasmine sees Pat often and is no longer frightened.",
        acts_below=True,
    )
    assert told == [Part.NEED, Part.OUTCOME]


def test_what_the_child_needs_right_above_the_promises_is_the_outcome() -> None:
    told = parts(
        "The flat has no heating, and the baby would be cold. The baby needs to come home to a warm, dry bedroom. "
        "Iris will send the housing panel a letter by 3 July."
    )
    assert told == [Part.NEED, Part.OUTCOME, Part.ACTION]


def test_a_paragraph_without_a_promise_stays_as_its_sentences_are() -> None:
    text = "Ada is late every day. Ada is happy at nursery."
    assert parts(text) == [part_of(each) for each in sentences_of(text)]
