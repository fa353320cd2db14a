"""Parsed sentences: words in their places, the same for everybody's name, and each text parsed once."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planlint.language import syntax
from planlint.language.syntax import Parse, ahead, parsed


def shape(parse: Parse) -> list[tuple[str, str, int]]:
    return [(word.tag, word.dep, word.head) for word in parse.words]


def test_a_task_hangs_together() -> None:
    parse = parsed("SW to refer Zofia to CAMHS by 12/4/26")
    (root,) = parse.roots()
    assert parse.words[root].text == "refer"
    assert [parse.words[child].text for child in parse.children(root, "nsubj")] == ["SW"]
    assert [parse.words[child].text for child in parse.children(root, "obj")] == ["Zofia"]


def test_every_word_stands_where_the_text_has_it() -> None:
    text = "Mum’s to ring the GP –  today,\nand  text SW"
    for word in parsed(text).words:
        assert text[word.start : word.end] == word.text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oluwaseun to ring the school on Monday", "Emily to ring the school on Monday"),
        ("Mrs Kowalczyk will take Ayaan to the dentist", "Mr Smith will take Grace to the dentist"),
        ("HV to weigh Xochitl at clinic", "HV to weigh Tom at clinic"),
    ],
)
def test_whose_name_it_is_changes_nothing(one: str, other: str) -> None:
    assert shape(parsed(one)) == shape(parsed(other))


@pytest.mark.parametrize("name", ["Safiya", "Oluwaseun", "Xiao", "Grace", "Hope"])
def test_a_name_that_only_the_plan_knows_is_read_as_any_other(name: str) -> None:
    usual = parsed("Alex delayed, no words yet.")
    named = parsed(f"{name} delayed, no words yet.", {name.casefold()})
    assert shape(named) == shape(usual)


def test_a_word_that_is_also_a_name_stays_a_word_in_small_letters() -> None:
    assert parsed("They hope to move.", {"hope"}) == parsed("They hope to move.")


def test_each_text_is_parsed_once_however_often_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    real = syntax.parse

    def counting(texts: list[tuple[str, object]]) -> object:
        asked.extend(text for text, _ in texts)
        return real(texts)  # type: ignore[arg-type]

    monkeypatch.setattr(syntax, "parse", counting)
    texts = ["Dad to sign the form for judo", "Nan to sign the form for judo"]
    ahead([*texts, *texts])
    ahead(texts)
    parsed(texts[0])
    assert asked == texts


def test_a_text_is_read_alike_alone_and_among_others() -> None:
    texts = [f"Worker {number} to post the letter to number {number} Mill Lane" for number in range(40)]
    alone = [shape(parsed(text)) for text in texts[:5]]
    syntax.forget()
    ahead(reversed(texts))
    assert [shape(parsed(text)) for text in texts[:5]] == alone


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_text_at_all_is_parsed_into_trees(text: str) -> None:
    parse = parsed(text)
    for at, word in enumerate(parse.words):
        assert text[word.start : word.end] == word.text
        assert 0 <= word.head < len(parse.words)
        assert at in parse.subtree(word.head)
