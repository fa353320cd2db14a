"""Whom a pronoun means: the subject before it, unless its form or the sentence rules them out."""

import pytest

from planlint.language.parents.marked import sexes_told, with_parents_marked
from planlint.language.told.referents import Family

_FAMILY = Family(
    frozenset({"Leo"}), frozenset({"Dawn"}), frozenset({"Hale"}), frozenset(), frozenset({("Leo", "m")})
)


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Mr Hale says that when he was ten he hid.", "Mum says that when Mum was ten Mum hid."),
        ("Leo was quiet. He wants a dog.", "Leo was quiet. Leo wants a dog."),
        ("Mr Hale's father was strict.", "Mum's Other was strict."),
        ("I read it out to Dawn while she cooked.", "I read it out to Mum while Mum cooked."),
        ("Dawn came. She'd rather wait.", "Mum came. Mum would rather wait."),
        ("Dawn came in. Says plan is fair.", "Mum came in. Mum Says plan is fair."),
        ("Mrs Pym next door said she hears him.", "Mrs Pym next door said Other hears him."),
    ],
)
def test_whoever_is_a_parent_is_marked(text: str, marked: str) -> None:
    assert with_parents_marked(text, _FAMILY) == marked


def test_pronouns_behind_a_name_tell_its_sex() -> None:
    assert sexes_told(["Leo says that he likes it. Leo had his tea."], {"Leo"}) == {("Leo", "m")}
